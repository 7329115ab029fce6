/** Texts that files have in common (keys, names of devices) are some thousands; made up ones have no end. */
const MOST = 8192;
const LONGEST = 64;

/**
 * The same function, which works out once what texts mean that come again in file after file. What it gives is shared: it must not be changed.
 * @param compute depends on the text alone.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found === NOTHING ? (undefined as T) : found;
    if (known.size >= MOST || text.length > LONGEST) return compute(text);
    const own = ownCopy(text);
    const result = compute(own);
    known.set(own, result === undefined ? NOTHING : result);
    return result;
  };
}

/** Stands where nothing is what was worked out. */
export const NOTHING = Symbol('nothing');

/**
 * The same text, to be kept: what stands in a file is mostly a slice of its text, and V8 keeps that for as long as the slice. Put together of two, it is a
 * slice of nothing, so that V8 need not leave its own code to compare it with others.
 */
export function ownCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
