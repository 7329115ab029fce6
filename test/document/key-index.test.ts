import { expect, test } from 'vitest';
import { KeyIndex } from '../../src/document/key-index.ts';
import type { Passage } from '../../src/document/passage.ts';
import { passagesOf } from '../../src/document/passages.ts';
import { type Place, toPlace } from '../../src/document/place.ts';
import { randomFrom } from '../conformance/random.ts';

/** The index of a text's keys, and the same as a map. */
function indexed(passages: readonly Passage[]): { index: KeyIndex; map: Map<string, Place> } {
  const index = new KeyIndex(passages);
  const map = new Map<string, Place>();
  for (const [number, passage] of passages.entries()) {
    for (let line = 0; line < passage.count; line++) {
      const key = passage.keyAt(line);
      if (key === undefined) continue;
      const place = toPlace(number, line);
      expect(index.add(key, place)).toBe(map.get(key));
      if (!map.has(key)) map.set(key, place);
    }
  }
  return { index, map };
}

/** @param keys how many there are to choose from. */
function textOf(lines: number, keys: number): string {
  const random = randomFrom(lines + keys);
  const line = () => (random.below(9) === 0 ? '# c\n' : `Key.${random.below(keys)} = "a value"\n`);
  return Array.from({ length: lines }, line).join('');
}

test.each([
  ['nothing', ''],
  ['one key', 'a = "1"\n'],
  ['keys that are there once', Array.from({ length: 20_000 }, (_, key) => `k${key} = "1"\n`).join('')],
  ['one key again and again', 'a = "1"\nA = "2"\n'.repeat(5000)],
  ['some keys more than once', textOf(20_000, 9000)],
  ['a short text', textOf(500, 300)],
])('an index is what a map is: %s', (_, text) => {
  const { index, map } = indexed(passagesOf(text, 'file').passages);
  expect(index.size).toBe(map.size);
  expect([...index.keys()]).toEqual([...map.keys()]);
  for (const [key, place] of map) expect([index.get(key), index.has(key)]).toEqual([place, true]);
  for (const key of ['', 'K1', 'key.', 'no such key', ...Array.from({ length: 1000 }, (__, n) => `other.${n}`)]) {
    expect([index.get(key), index.has(key)]).toEqual([undefined, false]);
  }
});

test('an index holds no place that does not fit', () => {
  const { passages } = passagesOf('a = "1"\n', 'file');
  const many = (count: number) => Array.from({ length: count }, () => passages).flat();
  expect(new KeyIndex(many(2 ** 15 - 1)).size).toBe(0);
  expect(() => new KeyIndex(many(2 ** 15))).toThrow(RangeError);
});
