/** Another one in each run: nobody can write texts that all have one hash. */
const SEED = Math.floor(Math.random() * 2 ** 32);

/**
 * 32 bits, of all chars from `start` to before `end`: of a piece of a text, so that the piece need not be made. The chars are bytes, taken two at a time;
 * a last one without another counts as if NUL came behind it.
 */
export function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  let at = start;
  for (; at < end - 1; at += 2) hash = mixed(hash, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  return at < end ? mixed(hash, text.charCodeAt(at)) : hash;
}

function mixed(hash: number, chars: number): number {
  const product = Math.imul(hash ^ chars, 0x5bd1e995);
  return product ^ (product >>> 15);
}
