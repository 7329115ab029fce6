/** Another one in each run: nobody can write texts that all have one hash. */
export const SEED: number = Math.floor(Math.random() * 2 ** 32) | 0;

/**
 * 32 bits, of all chars from `start` to before `end`: of a piece of a text, so that the piece need not be made. The chars are bytes, taken four at a time,
 * and those that are left one by one.
 */
export function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  let at = start;
  for (; at < end - 3; at += 4) {
    const low = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8);
    hash = mixed(hash, low | (text.charCodeAt(at + 2) << 16) | (text.charCodeAt(at + 3) << 24));
  }
  for (; at < end; at++) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

/** A hash, and 32 bits more. */
export function mixed(hash: number, bits: number): number {
  const product = Math.imul(hash ^ bits, 0x5bd1e995);
  return product ^ (product >>> 15);
}
