import { describe, expect, test } from 'vitest';
import type { Configuration, SuppressionEntry } from '../../src/config/configuration.ts';
import { toDocument } from '../../src/document/document.ts';
import { fix } from '../../src/engine/fix.ts';
import { inspect, lint } from '../../src/engine/lint.ts';
import { localDay } from '../../src/engine/suppress.ts';
import { rules } from '../../src/rules/index.ts';
import { expectHonestFixes, expectSoundFix, only, recommended } from '../laws.ts';
import { caseFolders, casesOf } from '../rules/cases.ts';

const machine = ['config.version = "8"', 'virtualHW.version = "20"', 'displayName = "a"', 'guestOS = "debian12-64"'];

/** `line rule` of what is reported. */
function found(lines: readonly string[], configuration: Configuration = recommended()): string[] {
  const document = toDocument(`${[...machine, ...lines].join('\n')}\n`, 'vmx');
  return lint(document, configuration).map((one) => `${one.start.line} ${one.rule}`);
}

function repaired(lines: readonly string[]): string[] {
  const document = toDocument(`${[...machine, ...lines].join('\n')}\n`, 'vmx');
  return fix(document, recommended(), { unsafe: true }).document.text.split('\n').slice(machine.length, -1);
}

describe('a comment', () => {
  test.each<[string[], string[]]>([
    [['vhv.enable = "FALSE"'], ['5 disabled-vhv']],
    [['# vmxlint-disable-next-line disabled-vhv -- x', 'vhv.enable = "FALSE"'], []],
    [['#vmxlint-disable-next-line disabled-vhv --', 'vhv.enable = "FALSE"'], ['5 unexplained-suppression']],
    [[' ## \tvmxlint-disable-next-line\tdisabled-vhv \t--\tx ', 'vhv.enable = "FALSE"'], []],
    [['vhv.enable = "FALSE" # vmxlint-disable-line disabled-vhv -- x'], []],
    [['# vmxlint-disable-file disabled-vhv -- x', '', 'vhv.enable = "FALSE"'], []],
    [['vhv.enable = "FALSE"', '', '# vmxlint-disable-file disabled-vhv -- x'], []],
    [['# vmxlint-disable-next-line disabled-vhv -- x', '', '# why', 'vhv.enable = "FALSE"'], []],
    [
      [
        '# vmxlint-disable-next-line malformed-line -- x',
        '# vmxlint-disable-next-line disabled-vhv -- x',
        'vhv.enable = "FALSE"',
      ],
      ['5 unused-suppression'],
    ],
    [
      ['# vmxlint-disable-next-line disabled-vhv, duplicate-key -- x', 'vhv.enable = "FALSE"'],
      ['5 unused-suppression'],
    ],
    [['# vmxlint-disable-next-line disabled-vhv until 9999-12-31 -- x', 'vhv.enable = "FALSE"'], []],
    [
      ['# vmxlint-disable-next-line disabled-vhv until 2001-01-31 -- x', 'vhv.enable = "FALSE"'],
      ['5 expired-suppression', '6 disabled-vhv'],
    ],
    [
      ['# vmxlint-disable-next-line disabled-vhv until 2999-02-30 -- x', 'vhv.enable = "FALSE"'],
      ['5 unused-suppression', '6 disabled-vhv'],
    ],
    [
      ['# vmxlint-disable-next-line -- x', 'vhv.enable = "FALSE"'],
      ['5 unused-suppression', '6 disabled-vhv'],
    ],
    [
      ['# vmxlint-disable disabled-vhv', 'vhv.enable = "FALSE"'],
      ['5 unused-suppression', '6 disabled-vhv'],
    ],
    [
      ['# vmxlint-disable-next-line all!', 'vhv.enable = "FALSE"'],
      ['5 unused-suppression', '6 disabled-vhv'],
    ],
    [
      ['# vmxlint-', 'vhv.enable = "FALSE"'],
      ['5 unused-suppression', '6 disabled-vhv'],
    ],
    [['# vmxlint says nothing here', 'vhv.enable = "FALSE"'], ['6 disabled-vhv']],
    [['# see vmxlint-disable-file disabled-vhv', 'vhv.enable = "FALSE"'], ['6 disabled-vhv']],
    [['annotation = "# vmxlint-disable-file disabled-vhv -- x"', 'vhv.enable = "FALSE"'], ['6 disabled-vhv']],
    [
      ['vhv.enable = "FALSE"', '# vmxlint-disable-next-line disabled-vhv -- x'],
      ['5 disabled-vhv', '6 unused-suppression'],
    ],
    [
      [
        '# vmxlint-disable-next-line constructor -- x',
        '# vmxlint-disable-next-line __proto__ -- x',
        'vhv.enable = "FALSE"',
      ],
      ['5 unused-suppression', '6 unused-suppression', '7 disabled-vhv'],
    ],
    [
      [
        '# vmxlint-disable-file unused-suppression -- on purpose',
        '# vmxlint-disable-next-line disabled-vhv -- x',
        'vhv.enable = "TRUE"',
      ],
      [],
    ],
    // A rule that is off, or that compares files, may well be why the comment is there.
    [['# vmxlint-disable-file absent-device-settings -- x', 'vhv.enable = "TRUE"'], []],
  ])('%j', (lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  test('counts for nothing where the files are not to be trusted', () => {
    const untrusting = { ...recommended(), suppressions: { inline: false } };
    const lines = ['# vmxlint-disable-file disabled-vhv', '# vmxlint-nonsense', 'vhv.enable = "FALSE"'];
    expect(found(lines, untrusting)).toEqual(['7 disabled-vhv']);
  });

  test('that is bound to a line may hold thousands of others, and they all come to an end', () => {
    const many = 20_000;
    const comments = Array.from({ length: many }, () => '# vmxlint-disable-next-line disabled-vhv, x -- y');
    // All but the nearest silence nothing.
    expect(found([...comments, 'vhv.enable = "FALSE"'])).toHaveLength(2 * many - 1);
    const list = Array.from({ length: many }, (_, i) => `rule-${i}`).join();
    expect(found([`# vmxlint-disable-file ${list}`, 'vhv.enable = "TRUE"'])).toHaveLength(many);
  });
});

describe('an entry of the configuration', () => {
  const silent = (entry: Partial<SuppressionEntry>, today = '2026-06-30') => {
    const entries = [{ rule: 'disabled-vhv', ...entry }];
    const configuration = { ...recommended(), suppressions: { entries, today } };
    return found(['vhv.enable = "FALSE"'], configuration).length === 0;
  };

  test.each<[Partial<SuppressionEntry>, boolean]>([
    [{}, true],
    [{ key: 'vhv.enable' }, true],
    [{ key: 'VHV.*' }, true],
    [{ key: 'vhv' }, false],
    [{ rule: 'duplicate-key' }, false],
    [{ expires: '2026-06-30' }, true],
    [{ expires: '2026-06-29' }, false],
  ])('%j: %j', (entry, expected) => {
    expect(silent(entry)).toBe(expected);
  });

  test('is named with what it silences', () => {
    const entry = { rule: 'disabled-vhv', reason: 'x' };
    const document = toDocument('config.version = "8"\nvhv.enable = "FALSE"\n', 'vmx');
    const { suppressed } = inspect(document, { ...recommended(), suppressions: { entries: [entry] } });
    expect(suppressed.map(({ by }) => by)).toEqual([entry]);
  });
});

describe('a repair', () => {
  test.each<[string, string[], string[]]>([
    [
      'of another line goes on',
      ['# vmxlint-disable-next-line disabled-vhv -- x', 'vhv.enable = "FALSE"', 'a = "1"', 'a = "1"'],
      ['# vmxlint-disable-next-line disabled-vhv -- x', 'vhv.enable = "FALSE"', 'a = "1"'],
    ],
    [
      'does not take away the line that a comment is for',
      ['a = "1"', '# vmxlint-disable-next-line inner-quote -- x', 'a = "1"', 'vhv.enable = "TRUE"'],
      ['a = "1"', '# vmxlint-disable-next-line inner-quote -- x', 'a = "1"', 'vhv.enable = "TRUE"'],
    ],
    [
      'does not take away a comment',
      ['a = "1"', 'a = "1" # vmxlint-disable-file inner-quote -- x', 'vhv.enable = "TRUE"'],
      ['a = "1"', 'a = "1" # vmxlint-disable-file inner-quote -- x', 'vhv.enable = "TRUE"'],
    ],
    [
      'does not break up the line that a comment is for',
      ['# vmxlint-disable-next-line disabled-vhv -- x', 'a = "1"vhv.enable = "FALSE"'],
      ['# vmxlint-disable-next-line disabled-vhv -- x', 'a = "1"vhv.enable = "FALSE"'],
    ],
    [
      'within that line is made',
      ['# vmxlint-disable-next-line duplicate-key -- x', 'vhu.enable = "TRUE"'],
      ['# vmxlint-disable-next-line duplicate-key -- x', 'vhv.enable = "TRUE"'],
    ],
    [
      'takes away the line before',
      ['a = "1"', 'a = "1"', '# vmxlint-disable-next-line disabled-vhv -- x', 'vhv.enable = "FALSE"'],
      ['a = "1"', '# vmxlint-disable-next-line disabled-vhv -- x', 'vhv.enable = "FALSE"'],
    ],
    [
      'adds a line behind',
      ['# vmxlint-disable-next-line hidden-hypervisor -- x', 'hypervisor.cpuid.v0 = "FALSE"'],
      ['# vmxlint-disable-next-line hidden-hypervisor -- x', 'hypervisor.cpuid.v0 = "FALSE"', 'vhv.enable = "TRUE"'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(repaired(lines)).toEqual(expected);
  });

  test('adds a line behind one that has no end yet', () => {
    const text = `${machine.join('\n')}\n# vmxlint-disable-next-line hidden-hypervisor -- x\nhypervisor.cpuid.v0 = "FALSE"`;
    expect(fix(toDocument(text, 'vmx'), recommended()).document.text).toBe(`${text}\nvhv.enable = "TRUE"\n`);
  });
});

test('the day is the user’s', () => {
  expect(localDay(new Date(2026, 0, 2, 0, 0, 1))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});

describe('what is suppressed is not repaired', () => {
  const suppressions = rules.filter(({ judge }) => judge !== undefined);
  const cases = rules.flatMap((rule) => casesOf(rule.id).filter(({ name }) => name.startsWith('bad')));

  test('there is something to suppress', () => {
    expect(cases.length).toBeGreaterThan(caseFolders().length);
    expect(suppressions).toHaveLength(3);
  });

  test.each(cases)('$rule/$name.$extension', ({ rule: id, text, kind }) => {
    const rule = rules.filter((one) => one.id === id && one.judge === undefined && one.foreign === undefined);
    const before = toDocument(text, kind);
    const all = lint(before, only(rule));
    const lines = before.lines.map((line) => text.slice(...line.range));
    for (const line of new Set(all.map(({ start }) => start.line))) {
      lines[line - 1] = `# vmxlint-disable-next-line ${id} -- x\n${lines[line - 1] ?? ''}`;
    }
    const isWhole = all.some(({ range }) => range[0] === range[1]);
    const head = isWhole ? `# vmxlint-disable-file ${id} -- x\n` : '';
    const silenced =
      text.slice(0, before.bom ? 3 : 0) +
      head +
      (isWhole ? before.lines.map((line) => text.slice(...line.range)) : lines).join('');
    const document = toDocument(silenced, before.kind);
    const { diagnostics, suppressed } = inspect(document, only(rule));
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    if (all.length > 0) expect(suppressed.length).toBeGreaterThan(0);
    expect(fix(document, only(rule), { unsafe: true }).document.text).toBe(silenced);
    expectHonestFixes(document, recommended(id));
    expectSoundFix(silenced, before.kind, recommended(id), true);
  });
});
