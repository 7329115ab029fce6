/** Of hashes, two in a row; a power of 2. */
const PAIRS = 4096;

/**
 * Hashes of the lines that were met lately, each in the pair that it tells, the later one first; 0 where there is none. To keep the texts would take more
 * time than memory. In pairs, since lines that follow one another in file after file would put one another out for ever.
 */
const hashes = new Int32Array(2 * PAIRS);

/** Whether a line of that hash was met before, and not long ago. One in half a million is taken for another; that does no harm, it is remembered too soon. */
export function wasMet(hash: number): boolean {
  const own = hash || 1;
  const first = 2 * (own & (PAIRS - 1));
  if (hashes[first] === own || hashes[first + 1] === own) return true;
  hashes[first + 1] = hashes[first] ?? 0;
  hashes[first] = own;
  return false;
}
