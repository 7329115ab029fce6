import { describe, expect, it, test } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { tokens } from '../../grammar/tokens.ts';
import { hardLine } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { tokensOf } from './laws.ts';

/** A key, a value, and a comment or the end. */
const MOST_TOKENS = 3;

const REPEATED = [
  '=',
  '= ',
  '= "',
  '= "= "',
  '"',
  '""',
  '" ',
  '|',
  '|2',
  '#',
  ' ',
  '\t',
  '\0',
  'a',
  'a ',
  'a =',
  'a = ',
  '= a',
  '=a ',
  '="" ',
  "'",
  '\xFF',
  '\f',
];
const STARTS = ['', ' ', 'a', 'a = ', 'a = "', 'a = "v" ', '= "v"', '#', '\0', '"'];
const ENDS = ['', '"', '=', '#', ' x', '\0', '= "v"', ' = v', '\r\n'];
const worstLines = (count: number): string[] =>
  STARTS.flatMap((start) => REPEATED.flatMap((unit) => ENDS.map((end) => start + unit.repeat(count) + end)));

/*
 * Time is not a thing to assert on a machine that others share. What makes lexing linear is counted instead: few tokens a line, and patterns
 * without the shapes that make a matcher try a stretch of text again and again. `npm run scaling` measures.
 */
/** Bytes that two runs side by side may both take: they may be shared out between them in many ways. */
function sharedBytes(source: string): string[] {
  const runs = [...source.replace(/\(\?[=!].*\)$/, '').matchAll(/(\[[^\]]*\])[*+](?=(\[[^\]]*\])[*+])/g)];
  return runs.flatMap(([, first = '', second = '']) =>
    Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(
      (byte) => new RegExp(first).test(byte) && new RegExp(second).test(byte),
    ),
  );
}

test('runs that share bytes are found', () => {
  expect(sharedBytes('[^=]+[ \\t]*(?==)')).toEqual(['\t', ' ']);
});

describe('linear time', { timeout: 60_000 }, () => {
  it('needs a bounded number of tokens a line, whatever is in it', () => {
    for (const line of worstLines(200))
      expect(tokensOf(line).length, line.slice(0, 40)).toBeLessThanOrEqual(MOST_TOKENS);
  });

  it('needs it of hard lines too', () => {
    const random = randomFrom(7);
    for (let i = 0; i < 20_000; i++) {
      const [line = ''] = hardLine(random).split(/[\r\n]/);
      expect(tokensOf(line).length, JSON.stringify(line)).toBeLessThanOrEqual(MOST_TOKENS);
    }
  });

  it('needs patterns without lazy, nested or repeated groups', () => {
    expect(tokens.length).toBeGreaterThan(5);
    for (const token of tokens) {
      const source = (token.PATTERN as RegExp).source.replace(/\[[^\]]*\]/g, 'C');
      expect(source, token.name).not.toMatch(/[*+?]\?|\)[*+{]/);
      expect(sharedBytes((token.PATTERN as RegExp).source), token.name).toEqual([]);
    }
  });

  it('takes lines that no stack or table holds', () => {
    for (const line of worstLines(1_000_000).filter((_, i) => i % 97 === 0)) {
      expect(parse(line).lines.length, line.slice(0, 20)).toBe(1);
    }
  });
});
