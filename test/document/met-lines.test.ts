import { expect, test } from 'vitest';
import { hashOf } from '../../src/document/hash.ts';
import { wasMet } from '../../src/document/met-lines.ts';

const isMet = (line: string) => wasMet(hashOf(line, 0, line.length));
const lineOf = (number: number) => `guestinfo.met${number} = "${number}"\n`;

test('a line is met before from its second time on', () => {
  const lines = Array.from({ length: 100 }, (_, number) => lineOf(number));
  expect(lines.filter(isMet).length).toBeLessThan(3);
  // Three may be after one pair of places, and put one another out.
  expect(lines.filter(isMet).length).toBeGreaterThan(90);
});

test('very many others are met in between, and it is forgotten', () => {
  const first = lineOf(1e6);
  expect(isMet(first)).toBe(false);
  expect(isMet(first)).toBe(true);
  let others = 0;
  for (let number = 2e6; number < 3e6; number++) if (isMet(lineOf(number))) others++;
  // Of a million, one or two are taken for another.
  expect(others).toBeLessThan(30);
  expect(isMet(first)).toBe(false);
});
