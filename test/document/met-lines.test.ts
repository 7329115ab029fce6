import { expect, test } from 'vitest';
import { wasMet } from '../../src/document/met-lines.ts';

const lineOf = (number: number) => `guestinfo.met${number} = "${number}"\n`;

test('a line is met before from its second time on', () => {
  const lines = Array.from({ length: 100 }, (_, number) => lineOf(number));
  expect(lines.filter(wasMet)).toEqual([]);
  expect(lines.filter((line) => !wasMet(line)).length).toBeLessThan(5);
  expect(wasMet(lines[99] ?? '')).toBe(true);
});

test('very many others are met in between, and it is forgotten', () => {
  const [first] = [lineOf(1e6)];
  expect(wasMet(first)).toBe(false);
  expect(wasMet(first)).toBe(true);
  let others = 0;
  for (let number = 2e6; number < 3e6; number++) if (wasMet(lineOf(number))) others++;
  // Of a million, one or two may have the hash of one of some thousands.
  expect(others).toBeLessThan(30);
  expect(wasMet(first)).toBe(false);
});
