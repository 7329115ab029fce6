import { isBroken, keysMeant, meaningOf } from '../analysis/meaning.ts';
import { contentOf, type Document, type Entry, type Line } from '../document/document.ts';

/** The first line that means a key, or may, and from which VMware does not read it. @param key folded bytes. */
export function brokenLineFor(document: Document, key: string): Line | undefined {
  const meaning = meaningOf(document, key);
  const meant = [meaning?.first, meaning?.second, meaning?.different].find(
    (one) => one !== undefined && !(one.line.kind === 'entry' && one.line.key.folded === key),
  );
  return meant?.line ?? document.lines.find((line) => line.kind === 'malformed' && names(document, line, key));
}

/** Another key that an entry's line means too, as where two lines ran into one; it would go with the value. Folded bytes. */
export function otherKeyOn(document: Document, entry: Entry): string | undefined {
  if (!isBroken(document, entry)) return undefined;
  return keysMeant(document).find((key) => {
    const meaning = key === entry.key.folded ? undefined : meaningOf(document, key);
    return meaning?.first.line === entry || meaning?.second?.line === entry;
  });
}

function names(document: Document, line: Line, key: string): boolean {
  const content = contentOf(document, line).toLowerCase();
  for (let at = content.indexOf(key); at >= 0; at = content.indexOf(key, at + 1)) {
    if (!isWord(content[at - 1]) && !isWord(content[at + key.length])) return true;
  }
  return false;
}

/** What a key goes on with. */
function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\w.:-]/.test(char);
}
