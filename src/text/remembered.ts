/** Texts that files have in common (keys, names of devices) are some thousands; made up ones have no end. */
const MOST = 8192;
const LONGEST = 64;

/**
 * The same function, which works out once what texts mean that come again in file after file. What it gives is shared: it must not be changed.
 * @param compute depends on the text alone.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MOST || text.length > LONGEST) return compute(text);
    // A key is mostly a slice of its file's text, which V8 would keep for as long as the slice.
    const own = ` ${text}`.slice(1);
    const result = compute(own);
    known.set(own, result);
    return result;
  };
}
