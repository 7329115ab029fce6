import { hashOf } from './hash.ts';

/** Of hashes, two in a row; a power of 2. */
const PAIRS = 4096;

/**
 * Hashes of the lines that were met lately, each in the pair that it tells, the later one first; 0 where there is none. To keep the texts would take more
 * time than memory. In pairs, since lines that follow one another in file after file would put one another out for ever.
 */
const hashes = new Int32Array(2 * PAIRS);

/**
 * Whether a line was met before, and not long ago. One in half a million is taken for another; that does no harm, it is remembered too soon.
 * @param start where in the text it begins. @param end where it ends, exclusive.
 */
export function wasMet(text: string, start: number, end: number): boolean {
  const hash = hashOf(text, start, end) || 1;
  const first = 2 * (hash & (PAIRS - 1));
  if (hashes[first] === hash || hashes[first + 1] === hash) return true;
  hashes[first + 1] = hashes[first] ?? 0;
  hashes[first] = hash;
  return false;
}
