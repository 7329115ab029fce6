import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { sanitise, sanitiseJson } from '../../src/reporters/sanitise.ts';
import { emptySummary, options, resultOf } from './results.ts';

/** Code points that no output may hold, whatever went in; tab and line feed are not among them. From and to. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe0fff],
];

function hiddenIn(text: string): string[] {
  return [...text].filter((char) => {
    const code = char.codePointAt(0) ?? 0;
    return HIDDEN.some(([from, to]) => code >= from && code <= to);
  });
}

describe('sanitise', () => {
  test.each([
    ['plain text, tabs\tand "quotes"', 'plain text, tabs\tand "quotes"'],
    ['日本語 café', '日本語 café'],
    ['a\nb\r\nc\0', 'a\\nb\\r\\nc\\x00'],
    ['\x1b[31mred\x1b]8;;x\x07', '\\x1b[31mred\\x1b]8;;x\\x07'],
    ['\x7f\x80\x9b31m', '\\x7f\\x80\\x9b31m'],
    ['\u202Egnp.exe\u2066\u200f\u061c', '\\u202egnp.exe\\u2066\\u200f\\u061c'],
    ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['a\u200bb\ufeffc\u00add\u3164', 'a\\u200bb\\ufeffc\\xadd\\u3164'],
    ['\u{E0041}', '\\u{e0041}'],
    ['lone \ud800 surrogate', 'lone \\ud800 surrogate'],
    ['::error::forged\n::warning::x', '\\x3a:error::forged\\n::warning::x'],
    [' \u3000\t::stop-commands::x', ' \u3000\t\\x3a:stop-commands::x'],
    ['a::b ### c ## [d]', 'a::b ### c ## [d]'],
    [
      'a ##[error]b ###[group] ##vso[task] ##teamcity[x]',
      'a #\\x23[error]b ##\\x23[group] #\\x23vso[task] #\\x23teamcity[x]',
    ],
  ])('shows %j as %j', (text, shown) => {
    expect(sanitise(text)).toBe(shown);
  });

  test('leaves JSON what it means', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = sanitiseJson(JSON.stringify({ text }, undefined, 2));
        expect(hiddenIn(json)).toEqual([]);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '\x1b]0;title\x07',
    '\x9b2J',
    '\r',
    '\n::error::x',
    '::error::x',
    ' \u3000',
    ':',
    '##[error]x',
    '##',
    '#',
    '[group]x',
    'vso[task.x]',
    '\u202e',
    '\u{E0001}',
    '\u2028',
    '"',
    '%0A',
    '<script>',
    '\t',
    '\0',
  ),
);
const text = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(''));
const summary = fc.array(fc.record({ path: text, reason: text }), { maxLength: 3 }).map((remarks) => ({
  ...emptySummary,
  files: 9,
  counts: { error: 1, warning: 2, info: 3 },
  notLinted: remarks,
  notFixed: remarks,
  skipped: remarks,
  notes: remarks.map((remark) => ({ ...remark, files: 2 })),
}));

test('there are reporters', () => {
  expect(Object.keys(reporters)).toEqual(['stylish', 'compact', 'json', 'sarif']);
});

describe.each(Object.keys(reporters))('%s', (name) => {
  test('lets nothing hidden through, from names, keys, values and reasons', async () => {
    const factory = await reporters[name]?.();
    const property = fc.property(text, fc.array(fc.tuple(text, text)), summary, (path, entries, end) => {
      const lines = entries.map(([key, value]) => `${key} = "${value}"\n`).join('');
      const reporter = factory?.(options);
      const result = resultOf(path, Buffer.from(lines).toString('latin1'));
      const output = `${reporter?.start()}${reporter?.file(result)}${reporter?.file(result)}${reporter?.end(end)}`;
      expect(hiddenIn(output)).toEqual([]);
      expect(output).not.toMatch(/##(?:vso|teamcity)?\[|^\s*::/m);
      if (name !== 'json') return;
      const [first] = JSON.parse(output).files;
      expect(first.path).toBe(path);
      expect(first.diagnostics.map((one: { message: string }) => one.message)).toEqual(
        result.diagnostics.map((one) => one.message),
      );
    });
    fc.assert(property, { numRuns: 300 });
  });
});
