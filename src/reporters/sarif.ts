import type { Invocation, Notification, PhysicalLocation, Result } from 'sarif';
import type { Diagnostic, Place, RelatedPlace } from '../engine/diagnostic.ts';
import { createIdentities, type FindingRow, findingRows, fingerprintOf } from '../engine/fingerprint.ts';
import { projectPath, uriOf } from '../engine/project-path.ts';
import type { Severity } from '../rules/rule.ts';
import { guideTags } from '../schema/guide.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Remark, Reporter, ReporterOptions, Summary } from './reporter.ts';
import { sanitise, sanitiseJson } from './sanitise.ts';
import { driverOf, LEVELS } from './sarif-rule.ts';

/** GitHub refuses a log with more results. */
const MOST_RESULTS = 25_000;
/** Nobody looks at more. */
const MOST_RELATED = 100;

/** A result that waits for the end: only then its file's identity is known. */
interface Held {
  readonly order: number;
  readonly result: Result;
  readonly row: FindingRow;
  readonly path: string;
}

/**
 * SARIF 2.1.0, as GitHub's code scanning takes it. Keeps the results until the end, but no more of each severity than a log can hold; where there are
 * more, the severest stay.
 */
export function sarif({ version, rules, standpoint }: ReporterOptions): Reporter {
  const ruleIndexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const identities = createIdentities();
  const held: Readonly<Record<Severity, Held[]>> = { error: [], warning: [], info: [] };
  const uriOfPath = (path: string) => uriOf(projectPath(path, standpoint));
  let seen = 0;
  return {
    start: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${line({ driver: driverOf(version, rules) })},
"columnKind":"utf16CodeUnits",
"results":[`,
    file({ path, document, diagnostics, suppressed }) {
      const place = projectPath(path, standpoint);
      if (document !== undefined) identities.add(place, document);
      const rows = findingRows(document, diagnostics, suppressed);
      diagnostics.forEach((diagnostic, index) => {
        const row = rows[index];
        const list = held[diagnostic.severity];
        seen++;
        if (row === undefined || list.length >= MOST_RESULTS) return;
        const ruleIndex = ruleIndexes.get(diagnostic.rule);
        const guide = rules[ruleIndex ?? -1]?.guide ?? [];
        const result = resultOf(diagnostic, ruleIndex, uriOf(place), uriOfPath, tagsFor(diagnostic, guide));
        list.push({ order: seen, result, row, path: place });
      });
      return '';
    },
    end(summary) {
      const kept = [...held.error, ...held.warning, ...held.info]
        .slice(0, MOST_RESULTS)
        .sort((a, b) => a.order - b.order);
      const lines = kept.map(({ result, row, path }) => {
        const fingerprint = fingerprintOf(row, identities.of(path));
        // GitHub goes by the first alone; its upload action warns that it is not the one of its own making, and keeps it. The second is for all others.
        const partialFingerprints = { primaryLocationLineHash: `${fingerprint}:1`, 'vmxlint/v1': fingerprint };
        return `\n${line({ ...result, partialFingerprints })}`;
      });
      const invocation = invocationOf(summary, seen - kept.length, standpoint);
      return `${lines.join(',')}\n],\n"invocations":[${line(invocation)}]}]}\n`;
    },
  };
}

/** What the security guides call the setting that a finding is about. @param guide patterns of the settings that the rule holds files to. */
function tagsFor({ key }: Diagnostic, guide: readonly string[]): string[] {
  if (key === undefined || guide.length === 0) return [];
  const pattern = lookUp(key.toLowerCase())?.pattern;
  return pattern === undefined || !guide.includes(pattern) ? [] : guideTags(pattern);
}

function resultOf(
  diagnostic: Diagnostic,
  ruleIndex: number | undefined,
  uri: string,
  uriOfPath: UriOfPath,
  tags: readonly string[],
): Result {
  const { rule, severity, message } = diagnostic;
  const related = diagnostic.related.slice(0, MOST_RELATED);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    ...(tags.length > 0 && { properties: { tags: [...tags] } }),
    message: { text: linked(withoutLinks(sanitise(message)), related) },
    locations: [{ physicalLocation: physicalLocation(uri, diagnostic) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({
        id: index + 1,
        physicalLocation: physicalLocation(place.path === undefined ? uri : uriOfPath(place.path), place),
        message: { text: wordsFor(place) },
      })),
    }),
  };
}

type UriOfPath = (path: string) => string;

/** What a message calls a related place: `line 5`, or `web/web.vmx:5` in another file. */
function wordsFor({ path, start }: RelatedPlace): string {
  return path === undefined ? `line ${start.line}` : withoutLinks(sanitise(`${path}:${start.line}`));
}

function physicalLocation(uri: string, { start, end }: Place): PhysicalLocation {
  return {
    artifactLocation: { uri },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** The message with the places that it speaks of as links to them: GitHub shows no other related places. */
function linked(message: string, related: readonly RelatedPlace[]): string {
  return related.reduce((text, place, index) => {
    const words = wordsFor(place);
    const at = indexOfWords(text, words);
    if (at < 0) return text;
    const link = `[${words.replace(/[[\]\\]/g, '\\$&')}](${index + 1})`;
    return text.slice(0, at) + link + text.slice(at + words.length);
  }, message);
}

/** Where the words stand that are no part of a longer word, nor a link already; -1 where they do not. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    if (!/[\w[]/.test(before) && !/[\w\]]/.test(after)) return at;
  }
  return -1;
}

/** What a file says must not become a link. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

function invocationOf(summary: Summary, leftOff: number, standpoint: ReporterOptions['standpoint']): Invocation {
  const { notLinted, notFixed, skipped, interrupted } = summary;
  const about =
    (level: Notification.level, what: string) =>
    ({ path, reason }: Remark): Notification => ({
      level,
      message: { text: `${what}: ${withoutLinks(sanitise(reason))}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(projectPath(path, standpoint)) } } }],
    });
  const notifications = [
    ...notLinted.map(about('error', 'not linted')),
    ...notFixed.map(about('warning', 'not fixed')),
    ...skipped.map(about('note', 'skipped')),
  ];
  if (leftOff > 0) {
    const text = `${leftOff} results, the least severe, are left off: GitHub takes no more than ${MOST_RESULTS}`;
    notifications.push({ level: 'warning', message: { text } });
  }
  if (interrupted) {
    notifications.push({ level: 'error', message: { text: 'interrupted: the files after these were not looked at' } });
  }
  return { executionSuccessful: notLinted.length === 0 && !interrupted, toolExecutionNotifications: notifications };
}

function line(data: unknown): string {
  return sanitiseJson(JSON.stringify(data));
}
