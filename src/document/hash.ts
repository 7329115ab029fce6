/** Another one in each run: nobody can write texts that all have one hash. */
const SEED = Math.floor(Math.random() * 2 ** 32);

/** 32 bits, of all chars of the text. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash;
}
