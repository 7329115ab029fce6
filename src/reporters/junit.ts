import type { Diagnostic } from '../engine/diagnostic.ts';
import { findingRows } from '../engine/fingerprint.ts';
import { projectPath } from '../engine/project-path.ts';
import type { FileResult, Reporter, ReporterOptions } from './reporter.ts';
import { sanitise } from './sanitise.ts';
import { element, startTag, XML_DECLARATION, xmlText } from './xml.ts';

/**
 * JUnit's XML, valid by the schemas of Jenkins and of Ant: a suite for each file, and in it a failure for each finding, an error for a file that could
 * not be linted, and one case that passes for a file with nothing to report. Cases are called after what was found, not after its line, so that CI
 * servers know them again.
 */
export function junit({ version, standpoint, began }: ReporterOptions): Reporter {
  const timestamp = began.toISOString().slice(0, 19);
  const tool = element('properties', {}, element('property', { name: 'vmxlint', value: version }));
  let id = 0;
  return {
    start: () => `${XML_DECLARATION}<testsuites>\n`,
    file(result) {
      const path = sanitise(projectPath(result.path, standpoint));
      const cases = casesOf(result, path);
      const count = (kind: Outcome) => cases.filter(({ outcome }) => outcome === kind).length;
      const attributes = {
        name: path,
        package: 'vmxlint',
        id: id++,
        timestamp,
        hostname: 'localhost',
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        time: 0,
      };
      const remarks = remarksOf(result).map((line) => `${sanitise(line)}\n`);
      const parts = [
        tool,
        ...cases.map(({ xml }) => xml),
        element('system-out', {}, xmlText(remarks.join(''))),
        element('system-err'),
      ];
      return `${startTag('testsuite', attributes)}\n${parts.join('\n')}\n</testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

type Outcome = 'failure' | 'error' | 'pass';

interface Case {
  readonly outcome: Outcome;
  readonly xml: string;
}

function casesOf({ document, diagnostics, suppressed, notLinted, skipped }: FileResult, classname: string): Case[] {
  const testcase = (name: string, content = '') => element('testcase', { classname, name, time: 0 }, content);
  if (notLinted !== undefined) {
    const message = sanitise(notLinted);
    const xml = testcase(
      'can be linted',
      element('error', { type: 'not-linted', message }, xmlText(`${classname}: ${message}`)),
    );
    return [{ outcome: 'error', xml }];
  }
  if (skipped !== undefined) return [];
  if (diagnostics.length === 0) return [{ outcome: 'pass', xml: testcase('has nothing to report') }];
  const rows = findingRows(document, diagnostics, suppressed);
  const names = uniqueNames(diagnostics.map(({ rule }, index) => nameOf(rule, rows[index]?.key ?? '')));
  return diagnostics.map((diagnostic, index): Case => {
    const { rule, message } = diagnostic;
    const failure = element(
      'failure',
      { type: rule, message: sanitise(message) },
      xmlText(failureText(diagnostic, classname)),
    );
    return { outcome: 'failure', xml: testcase(names[index] ?? rule, failure) };
  });
}

function nameOf(rule: string, key: string): string {
  return key === '' || key.startsWith('line:') ? rule : `${rule}: ${sanitise(key)}`;
}

/** Each name with a number where it stands more than once. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let number = counts.get(name) ?? 1;
    while (taken.has(number === 1 ? name : `${name} (${number})`)) number++;
    counts.set(name, number);
    const unique = number === 1 ? name : `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

function failureText({ severity, message, start }: Diagnostic, path: string): string {
  return `${path}:${start.line}:${start.column}: ${severity}: ${sanitise(message)}`;
}

function remarksOf({ fixed, notFixed, skipped, notes }: FileResult): string[] {
  return [
    ...fixed.map(({ message, rule }) => `fixed: ${message} [${rule}]`),
    ...(notFixed === undefined ? [] : [`not fixed: ${notFixed}`]),
    ...(skipped === undefined ? [] : [`skipped: ${skipped}`]),
    ...notes.map((note) => `note: ${note}`),
  ];
}
