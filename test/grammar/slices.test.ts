import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { brokenLaw, parseWhole } from './laws.ts';

const SLICE = 8 * 1024;
const BOM = '\xEF\xBB\xBF';

/** A text whose byte at the first cut, give or take `shift`, is the first of `seam`; lines of `filler` stand before and after. */
function around(seam: string, shift: number, filler: string): string {
  const near = filler.repeat(20);
  return `${'x'.repeat(SLICE + shift - near.length - 1)}\n${near}${seam}${near}`;
}

/** Compares by text: a tree is large, and vitest slow at it. */
const parsed = (text: string) => JSON.stringify(parse(text));
const parsedWhole = (text: string) => JSON.stringify(parseWhole(text));

describe('slices of 8 KB', { timeout: 60_000 }, () => {
  const seams = [
    '\r\n',
    '\n',
    '\r',
    '\r\r\n',
    '\n\r',
    '\r\n\r\n',
    `\n${BOM}b = "w"\n`,
    `\r${BOM}`,
    '\0\r\n',
    '"\r\n',
    ' = "\r\n',
    '#\r\n',
    '',
    '\n\n\n',
  ];
  const fillers = ['a = "v"\n', 'a = "v"\r\n', 'a = "v"\r', 'b "\n', '\n', '\r', '\r\n', ' ', 'a', '|', '"'];

  it.each(seams)('are exact where a cut meets %j', (seam) => {
    for (const filler of fillers) {
      for (let shift = -4; shift <= 4; shift++) {
        for (const text of [around(seam, shift, filler), BOM + around(seam, shift, filler)]) {
          const where = `${JSON.stringify(filler)}, shift ${shift}`;
          expect(text.length, where).toBeGreaterThan(SLICE);
          expect(parsed(text) === parsedWhole(text), where).toBe(true);
        }
      }
    }
  });

  it('are exact over several cuts, and keep the laws', () => {
    for (let seed = 0; seed < 8; seed++) {
      const text = hardText(randomFrom(seed), 9000);
      expect(text.length).toBeGreaterThan(3 * SLICE);
      expect(parsed(text) === parsedWhole(text), `seed ${seed}`).toBe(true);
      expect(brokenLaw(text), `seed ${seed}`).toBeUndefined();
    }
  });

  it('do not cut a line', () => {
    const text = `a = "${'v'.repeat(5 * SLICE)}"\r\nb = "w"\r\n`;
    expect(parse(text).lines.map((line) => line.kind)).toEqual(['entry', 'entry']);
    expect(parsed(text)).toBe(parsedWhole(text));
  });
});
