import { describe, expect, test } from 'vitest';
import { configure } from '../../src/config/configure.ts';
import { type Document, type FileKind, toDocument } from '../../src/document/document.ts';
import {
  BaselineError,
  baselineText,
  identify,
  indexBaseline,
  type KnownFile,
  knownAmong,
  parseBaseline,
} from '../../src/engine/baseline.ts';
import { findingRows } from '../../src/engine/fingerprint.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { corpusFiles } from '../corpus.ts';
import { isReadable } from '../laws.ts';
import { shuffled, shuffledDocument } from './shuffle.ts';

/** Comments that are bound to lines do not outlive a shuffle of the lines. */
const configuration = { ...configure(rules), suppressions: { inline: false } };

interface File {
  readonly path: string;
  readonly document: Document;
}

function file(path: string, text: string, kind: FileKind | undefined = 'vmx'): File {
  return { path, document: toDocument(text, kind) };
}

/** What a baseline of these files is, written and read. */
function baselineOf(files: readonly File[]): KnownFile[] {
  const known = files.map(({ path, document }) => ({
    path,
    ...identify(document),
    findings: findingRows(document, lint(document, configuration)),
  }));
  return parseBaseline(baselineText(known));
}

/** What is reported of the files beside a baseline, and what of the baseline is found no more. */
function compare(baseline: readonly KnownFile[], files: readonly File[]): { fresh: string[]; lost: string[] } {
  const paths = new Set(files.map(({ path }) => path));
  const index = indexBaseline(baseline, (path) => paths.has(path));
  const fresh: string[] = [];
  const lost: string[] = [];
  for (const { path, document } of files) {
    const all = lint(document, configuration);
    const known = index.take(path, document);
    const hidden = known === undefined ? [] : knownAmong(known, document, all);
    fresh.push(...all.filter((_, i) => !hidden[i]).map(({ rule }) => `${path} ${rule}`));
    const found = findingRows(document, all).map((row) => JSON.stringify(row));
    for (const row of known?.findings ?? []) if (!found.includes(JSON.stringify(row))) lost.push(`${path} ${row.rule}`);
  }
  for (const { path, findings } of index.rest) lost.push(...findings.map(({ rule }) => `${path} ${rule}`));
  return { fresh, lost };
}

const NOTHING = { fresh: [], lost: [] };

function machine(name: string, uuid: string | undefined, ...more: string[]): string {
  const lines = [
    ...['.encoding = "UTF-8"', 'config.version = "8"', 'virtualHW.version = "20"', 'guestOS = "debian12-64"'],
    `displayName = "${name}"`,
    ...(uuid === undefined ? [] : [`uuid.bios = "56 4d 11 22 33 44 55 66-77 88 99 aa bb cc dd ${uuid}"`]),
    ...more,
  ];
  return `${lines.join('\n')}\n`;
}

describe('a baseline', () => {
  const web = machine('web', '01', 'vhv.enable = "FALSE"', 'what is this');
  const db = machine('db', '02', 'vhv.enable = "FALSE"');
  const plain = machine('plain', undefined, 'vhv.enable = "FALSE"');
  const before = [file('vms/web/web.vmx', web), file('vms/db/db.vmx', db), file('old/plain.vmx', plain)];
  const baseline = baselineOf(before);

  test('knows what is in it', () => {
    expect(baseline.map(({ findings }) => findings.length)).toEqual([1, 1, 2]);
    expect(compare(baseline, before)).toEqual(NOTHING);
  });

  test('is one line a finding, in an order of its own', () => {
    expect(baselineText([...baseline].reverse())).toBe(baselineText(baseline));
    expect(baselineText(baseline).split('\n')).toHaveLength(1 + 3 + 4 + 2);
  });

  test('knows machines that moved, were renamed, or were changed, whatever the order of lines and their ends', () => {
    const shuffled = `${web.trimEnd().split('\n').reverse().join('\r\n')}\r\n`;
    const after = [file('a/b/c.vmx', shuffled), file('db2.vmx', `${db}memsize = "2048"\n`), file('x/plain.vmx', plain)];
    expect(compare(baseline, after)).toEqual(NOTHING);
  });

  test('does not let a new finding pass for one that is gone', () => {
    const other = web.replace('what is this', 'and this?');
    expect(compare(baseline, [file('vms/web/web.vmx', other)]).fresh).toEqual(['vms/web/web.vmx malformed-line']);
    const fixed = db.replace('"FALSE"', '"TRUE"').replace('guestOS', 'no key');
    expect(compare(baseline, [file('vms/db/db.vmx', fixed)]).fresh).toContain('vms/db/db.vmx malformed-line');
  });

  test('does not know a copy, nor another machine in the place of an old one', () => {
    const copy = file('vms/copy/web.vmx', web);
    expect(compare(baseline, [...before, copy]).fresh).toEqual([
      'vms/copy/web.vmx disabled-vhv',
      'vms/copy/web.vmx malformed-line',
    ]);
    expect(compare(baseline, [copy, ...before]).fresh).toHaveLength(2);
    const twin = machine('web', '03', 'vhv.enable = "FALSE"', 'what is this');
    expect(compare(baseline, [file('vms/web/web.vmx', twin)]).fresh).toHaveLength(2);
    const stranger = plain.replace('plain', 'stranger');
    expect(compare(baseline, [file('x/stranger.vmx', stranger)]).fresh).toHaveLength(1);
  });

  test('tells generations of a machine apart by path, and when they move, by what they say', () => {
    const generations = [1, 2, 3].map((i) => file(`backup/${i}/web.vmx`, `${web}junk ${i}\n`));
    const known = baselineOf(generations);
    expect(compare(known, generations)).toEqual(NOTHING);
    const moved = [3, 1, 2].map((i) => file(`archive/${i}/web.vmx`, `${web}junk ${i}\n`));
    expect(compare(known, moved)).toEqual(NOTHING);
    const changed = [3, 1, 2].map((i) => file(`archive/${i}/web.vmx`, `${web}junk ${i}\nmemsize = "4096"\n`));
    expect(compare(known, changed)).toEqual(NOTHING);
  });

  test('counts equal findings', () => {
    const twice = machine('a', '04', 'same junk', 'same junk');
    const known = baselineOf([file('a.vmx', twice)]);
    expect(compare(known, [file('a.vmx', `${twice}same junk\n`)]).fresh).toEqual(['a.vmx malformed-line']);
    expect(compare(known, [file('a.vmx', machine('a', '04', 'same junk'))]).lost).toEqual(['a.vmx malformed-line']);
  });

  test.each([
    ['', 'is no baseline: it is not JSON'],
    ['[]', 'is no baseline'],
    ['null', 'is no baseline'],
    ['{"files":[]}', 'is no baseline'],
    ['{"vmxlintBaseline":2,"files":[]}', 'is a baseline of another version of vmxlint'],
    ['{"vmxlintBaseline":1}', 'is damaged: it lacks its files'],
    ['{"vmxlintBaseline":1,"files":[{}]}', 'is damaged: its file number 1 is not as vmxlint writes it'],
    [
      '{"vmxlintBaseline":1,"files":[{"path":"a","findings":[["a","b","c"]]}]}',
      'is damaged: its file number 1 is not as vmxlint writes it',
    ],
    [
      '{"vmxlintBaseline":1,"files":[{"path":"a","machine":7,"findings":[]}]}',
      'is damaged: its file number 1 is not as vmxlint writes it',
    ],
    [
      '{"vmxlintBaseline":1,"files":[{"__proto__":{"path":"a"},"findings":[]}]}',
      'is damaged: its file number 1 is not as vmxlint writes it',
    ],
  ])('cannot be %s', (text, message) => {
    expect(() => parseBaseline(text)).toThrow(new BaselineError(message));
  });

  test('with a name such as __proto__ in it is one like any other', () => {
    const strange = [{ path: '__proto__', machine: undefined, content: 'constructor', findings: [] }];
    const index = indexBaseline(strange, () => false);
    expect(index.take('toString', file('a', plain).document)).toBeUndefined();
    expect(index.take('__proto__', file('a', plain).document)).toBe(strange[0]);
  });
});

describe.runIf(process.env.VMXLINT_CORPUS)('a baseline of real files', () => {
  const before = corpusFiles()
    .filter(({ text, kind }) => isReadable(text, kind))
    .map(({ id, kind, text }) => file(`a/${id}.vmx`, text, kind));
  const baseline = baselineOf(before);

  test('has much to know', () => {
    expect(before.length).toBeGreaterThan(300);
    expect(baseline.flatMap(({ findings }) => findings).length).toBeGreaterThan(300);
  });

  test.each([1, 2, 3])('knows them shuffled, renamed, and with other line ends: %d', (seed) => {
    const after = shuffled(before, seed).map(({ document }, i): File => {
      return { path: `moved/${i}/${seed}.vmx`, document: shuffledDocument(document, seed * 1000 + i) };
    });
    expect(compare(baseline, after)).toEqual(NOTHING);
  });
});
