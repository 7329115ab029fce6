/** Enough for a text whose failure is of a line; one that must be long is shrunk as far as they reach. */
const TRIES = 3000;

/**
 * A smallest text that still fails: no line and no byte of it can be left out, and no byte can be made an "a", so that it fails still.
 * @param fails must be true of `text`.
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let tries = TRIES;
  const stillFails = (parts: readonly string[]): boolean => tries-- > 0 && fails(parts.join(''));
  const isSpent = (): boolean => tries <= 0;
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  const few = withoutParts(lines, stillFails, isSpent);
  const smallest = withoutParts([...few.join('')], stillFails, isSpent);
  for (let i = 0; i < smallest.length && !isSpent(); i++) {
    if (smallest[i] !== 'a' && stillFails(smallest.with(i, 'a'))) smallest[i] = 'a';
  }
  return smallest.join('');
}

/** Leaves out stretches of parts, long ones first, until not even one part can be spared. */
function withoutParts(
  all: readonly string[],
  fails: (parts: readonly string[]) => boolean,
  isSpent: () => boolean,
): string[] {
  let parts = [...all];
  let size = parts.length;
  while (size >= 1) {
    const before = parts.length;
    for (let at = 0; at < parts.length && !isSpent(); ) {
      const fewer = parts.toSpliced(at, size);
      if (fails(fewer)) parts = fewer;
      else at += size;
    }
    if (size > 1) size = Math.min(Math.ceil(size / 2), Math.max(1, parts.length));
    else if (parts.length === before) return parts;
  }
  return parts;
}
