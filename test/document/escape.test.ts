import { describe, expect, it } from 'vitest';
import { escapeValue, unescapeValue } from '../../src/document/escape.ts';
import { fc } from '../property.ts';

const bytes = (from: number) =>
  fc.string({ unit: fc.integer({ min: from, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 40 });

/** Values as they are written, and what they mean. */
const VECTORS: readonly (readonly [raw: string, means: string])[] = [
  ['', ''],
  ['plain', 'plain'],
  ['|22 |7C |7c |0A |23 |09', '" | | \n # \t'],
  ['|fF|Ff', '\xFF\xFF'],
  ['|zz | |2 |2g ||22 |2|22 end|', '|zz | |2 |2g ||22 |2|22 end|'],
  ['|||22', '||"'],
  ['||||22', '||||22'],
  ['|2||22', '|2|"'],
  ['|7C22', '|22'],
  ['|\x80|22', '|\x80"'],
  ['|', '|'],
  ['|4', '|4'],
  ['x|00y', 'x'],
  ['|00', ''],
  ['|0D|0A', '\r\n'],
  // ポ in Shift_JIS: as VMware writes it, raw, and raw before what happens to be two hex digits.
  ['\x83|7C', '\x83|'],
  ['\x83|', '\x83|'],
  ['\x83|AB', '\x83\xAB'],
];

describe('unescapeValue', () => {
  it.each(VECTORS)('%j', (raw, means) => {
    expect(unescapeValue(raw)).toBe(means);
  });

  it('is VMware’s automaton: a byte that disappoints is not looked at again', () => {
    const unit = fc.constantFrom('|', '2', 'C', 'g', ' ', '\xFF', '|22', '|0');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (raw) => {
        expect(unescapeValue(raw)).toBe(byAutomaton(raw));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('escapeValue', () => {
  it('escapes 00-08, 0A-1F, the quote, the bar and DEL, and nothing else', () => {
    for (let code = 0; code < 256; code++) {
      const escaped = code === 0x22 || code === 0x7c || code === 0x7f || (code < 0x20 && code !== 0x09);
      const hex = `|${code.toString(16).toUpperCase().padStart(2, '0')}`;
      expect(escapeValue(String.fromCharCode(code)), hex).toBe(escaped ? hex : String.fromCharCode(code));
    }
  });

  it('is undone by unescapeValue, but for a NUL and what follows', () => {
    fc.assert(
      fc.property(bytes(1), (value) => {
        expect(unescapeValue(escapeValue(value))).toBe(value);
      }),
    );
    fc.assert(
      fc.property(bytes(0), (value) => {
        expect(unescapeValue(escapeValue(value))).toBe(value.replace(/\0[\s\S]*/, ''));
      }),
    );
  });

  it('leaves nothing that would end a quoted value or a line', () => {
    fc.assert(
      fc.property(bytes(0), (value) => {
        expect(escapeValue(value)).not.toMatch(/["\0\r\n]/);
      }),
    );
  });
});

/** The states of `Escape_Undo` in open-vm-tools, in the simplest words. */
function byAutomaton(raw: string): string {
  let result = '';
  let held = '';
  for (const byte of raw) {
    held += byte;
    if (held === '|') continue;
    if (/^\|[0-9A-Fa-f]$/.test(held)) continue;
    const hex = /^\|([0-9A-Fa-f]{2})$/.exec(held)?.[1];
    result += hex === undefined ? held : String.fromCharCode(Number.parseInt(hex, 16));
    held = '';
  }
  return (result + held).replace(/\0[\s\S]*/, '');
}
