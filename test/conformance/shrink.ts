/**
 * A smallest text that still fails: no line and no byte of it can be left out, and no byte can be made an "a", so that it fails still.
 * @param fails must be true of `text`.
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  const lines = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  const few = withoutParts(lines, (parts) => fails(parts.join('')));
  const smallest = withoutParts([...few.join('')], (parts) => fails(parts.join('')));
  for (let i = 0; i < smallest.length; i++) {
    const simpler = smallest.with(i, 'a');
    if (smallest[i] !== 'a' && fails(simpler.join(''))) smallest[i] = 'a';
  }
  return smallest.join('');
}

/** Leaves out stretches of parts, long ones first, until not even one part can be spared. */
function withoutParts(all: readonly string[], fails: (parts: readonly string[]) => boolean): string[] {
  let parts = [...all];
  let size = parts.length;
  while (size >= 1) {
    const before = parts.length;
    for (let at = 0; at < parts.length; ) {
      const fewer = parts.toSpliced(at, size);
      if (fails(fewer)) parts = fewer;
      else at += size;
    }
    if (size > 1) size = Math.min(Math.ceil(size / 2), Math.max(1, parts.length));
    else if (parts.length === before) return parts;
  }
  return parts;
}
