import type { Cost } from './process.ts';

/** The middle of some values, and the two between which half of them are. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The first run of a pair, and the second, which it is compared with. */
export type Pair = readonly [ours: Cost, theirs: Cost];

/** The value that the part `at` of all values is below: between two values, what lies between them. @throws {RangeError} for none. */
export function quantile(values: readonly number[], at: number): number {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = values.toSorted((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

/** Median and quartiles. @throws {RangeError} for none. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** How many times as much the first run of each pair took as the second. */
export function ratios(pairs: readonly Pair[], of: keyof Cost): Spread {
  return spreadOf(pairs.map(([ours, theirs]) => ours[of] / theirs[of]));
}

/** So many pairs there are at least, however long they take. */
const FEWEST = 3;

/**
 * Runs two things by turns, in pairs (A B, B A, A B …), so that whatever else the machine does meets both alike. One of each goes first and is
 * not counted: it fills the caches.
 * @param seconds after which no more pairs are begun.
 */
export function interleave(
  count: number,
  ours: () => Cost,
  theirs: () => Cost,
  seconds = Number.POSITIVE_INFINITY,
): Pair[] {
  const end = performance.now() + seconds * 1000;
  ours();
  theirs();
  const pairs: Pair[] = [];
  while (pairs.length < count && (pairs.length < FEWEST || performance.now() < end)) {
    if (pairs.length % 2 === 0) pairs.push([ours(), theirs()]);
    else {
      const second = theirs();
      pairs.push([ours(), second]);
    }
  }
  return pairs;
}
