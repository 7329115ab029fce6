import { hashOf } from './hash.ts';

/** A power of 2. */
const SLOTS = 8192;

/** Hashes of the lines that were met lately, each in the slot that it tells; 0 where there is none. To keep their texts would take more time than memory. */
const hashes = new Int32Array(SLOTS);

/** Whether a line was met before, and not long ago. One in half a million is taken for another; that does no harm, it is only remembered too soon. */
export function wasMet(line: string): boolean {
  const hash = hashOf(line) || 1;
  const slot = hash & (SLOTS - 1);
  if (hashes[slot] === hash) return true;
  hashes[slot] = hash;
  return false;
}
