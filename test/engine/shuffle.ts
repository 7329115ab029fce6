import { contentOf, type Document, toDocument } from '../../src/document/document.ts';

/** Deterministic: a test that fails must fail again. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed + 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The lines of a document in another order, all ending in CR LF; whether the last has an end stays. */
export function shuffledDocument(document: Document, seed: number): Document {
  const contents = shuffled(
    document.lines.map((line) => contentOf(document, line)),
    seed,
  );
  const ends = /[\r\n]$/.test(document.text);
  // A blank line at the end of a file without a last terminator would be one.
  if (!ends) contents.sort((a, b) => Number(a === '') - Number(b === '')).reverse();
  // In front, the mark of another file in the midst would be this file's own.
  if (contents[0]?.startsWith('\xEF\xBB\xBF')) contents.reverse();
  // In front, a brace or a tag would make another language of the whole.
  if (/^[ \t]*[{[<]/.test(contents[0] ?? '')) contents.push(...contents.splice(0, 1));
  const text = contents.join('\r\n') + (ends ? '\r\n' : '');
  return toDocument((document.bom ? '\xEF\xBB\xBF' : '') + text, document.kind);
}
