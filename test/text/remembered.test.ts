import { expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

it('works out once what comes again, nothing included', () => {
  const asked: string[] = [];
  const first = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text[0];
  });
  expect(['ab', '', 'ab', '', 'cd'].map(first)).toEqual(['a', undefined, 'a', undefined, 'c']);
  expect(asked).toEqual(['ab', '', 'cd']);
});

it('does not keep what has no end', () => {
  let asked = 0;
  const count = remembered(() => ++asked);
  const long = 'x'.repeat(1000);
  expect([count(long), count(long)]).toEqual([1, 2]);
  for (let i = 0; i < 20_000; i++) count(`key${i}`);
  const before = asked;
  expect(count('key1')).toBeLessThan(before);
  expect(count('key19999')).toBe(before + 1);
});
