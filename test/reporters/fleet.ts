import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examine } from '../../src/cli/examine.ts';
import { createTally } from '../../src/cli/tally.ts';
import { configure } from '../../src/config/configure.ts';
import type { FileKind } from '../../src/document/document.ts';
import { kindOfPath } from '../../src/document/kind.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { FileResult, Reporter, ReporterOptions, Summary } from '../../src/reporters/reporter.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { corpusFiles } from '../corpus.ts';
import { options } from './results.ts';

export interface FleetFile {
  readonly path: string;
  readonly kind: FileKind | undefined;
  /** A byte string. */
  readonly text: string;
}

/** The demonstration fleet, by path from its folder. */
export function demoFleet(): FleetFile[] {
  const root = path.join(import.meta.dirname, '../../fixtures/demo');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'));
  return names
    .filter((name) => kindOfPath(name) !== undefined)
    .sort()
    .map((name) => ({ path: name, kind: kindOfPath(name), text: readFileSync(path.join(root, name), 'latin1') }));
}

/** The real files, where there are any. */
export function realFleet(): FleetFile[] {
  return corpusFiles().map(({ id, kind, text }) => ({ path: `${id}.vmx`, kind, text }));
}

const MACHINE = 'config.version = "8"\nvirtualHW.version = "19"\nguestOS = "debian12-64"\n';

/** Files that mean harm to those who read reports: by their names, their keys and their values. */
export function hostileFleet(): FleetFile[] {
  const names = [
    '::error::x',
    '##[error]x',
    'a b%25#?&',
    '\u202Evmx.\u2066',
    'a\nb\x1b[31m',
    'c:d',
    '<script>alert(1)</script>',
    '"\'`]]>-->',
    '../../outside',
    '/etc/absolute',
    'un\u{1F600}\uD800\uFFFE',
    ' ',
    '-dash',
    '# SKIP x',
  ];
  return names.flatMap((name) => {
    const line = Buffer.from(`${name.replace(/\n/g, '')}`).toString('latin1');
    const text = `${MACHINE}vhv.enable = "${line}"\n${line} = "FALSE"\n${line}\nvhv.enable = "](http://x) {0} $& ${line}"\n`;
    return [
      { path: `${name}.vmx`, kind: 'vmx' as const, text },
      { path: `${name}/etc/vmware/config`, kind: 'host' as const, text: `\xFF\xFE${line}` },
    ];
  });
}

/** Rules that say what they say for good: a rule that is added must not change what these tests see. */
const SETTLED: readonly string[] = [
  'disabled-vhv',
  'duplicate-key',
  'glued-entries',
  'invalid-vhv-value',
  'malformed-line',
  'missing-final-newline',
  'missing-vhv-allow',
  'missing-vhv-enable',
  'misspelled-vhv',
  'smart-quotes',
];
export const settled: readonly Rule[] = rules.filter(({ id }) => SETTLED.includes(id));

/** What comes of linting a fleet, in the order of the files, and of all of it together. */
export function lintFleet(files: readonly FleetFile[], wanted = settled): { results: FileResult[]; summary: Summary } {
  const tally = createTally({ quiet: false, fixOnly: false });
  const configuration = configure(wanted);
  const results = files.map(({ path, kind, text }) => {
    const subject = { path, text, kind, origin: {} };
    return examine(subject, { configuration, repair: false, unsafe: false, force: false }).result();
  });
  for (const result of results) tally.add(result, undefined);
  return { results, summary: tally.summary(false, undefined) };
}

/** The report of a fleet in one of the formats. */
export async function reportOf(
  name: string,
  files: readonly FleetFile[],
  more?: Partial<ReporterOptions>,
): Promise<string> {
  const { results, summary } = lintFleet(files, more?.rules);
  const reporter = await openReporter(name, more);
  return [reporter.start(), ...results.map((result) => reporter.file(result)), reporter.end(summary)].join('');
}

/** A reporter of that name. */
export async function openReporter(name: string, more?: Partial<ReporterOptions>): Promise<Reporter> {
  const factory = await reporters[name]?.();
  if (factory === undefined) throw new Error(`there is no reporter ${name}`);
  return factory({ ...options, rules: settled, ...more });
}
