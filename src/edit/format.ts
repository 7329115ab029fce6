import { isBroken } from '../analysis/meaning.ts';
import { contentEnd, type Document, type Entry, toDocument } from '../document/document.ts';
import { quoteWritten } from '../document/escape.ts';
import { FixError, flawOf } from '../engine/proof.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/**
 * Writes each entry as VMware does: `key = "value"`, with one blank on either side of "=", none at the ends of the line, and one before a comment that
 * has none. Keys, values as they are written, comments, order and line ends stay, and so does every line that is not an entry, or is broken: what it
 * means is to be settled first.
 * @returns the very document where nothing is to be done.
 * @throws {FixError} when VMware would read something else: a mistake of ours, and nothing must be written.
 */
export function formatDocument(document: Document): Document {
  const edits = document.lines.flatMap((line) =>
    line.kind === 'entry' && !isLeftAlone(document, line) ? editsOf(document, line) : [],
  );
  if (edits.length === 0) return document;
  const next = toDocument(applyEdits(document.text, edits), document.kind);
  const flaw = flawOf(document, next, [{ edits, safety: 'safe', sets: [] }]);
  if (flaw !== undefined) throw new FixError(flaw);
  return next;
}

/** Bytes of a key that come to stand first in the file would be its byte order mark. */
function isLeftAlone(document: Document, entry: Entry): boolean {
  return isBroken(document, entry) || entry.key.folded.startsWith('\xEF\xBB\xBF');
}

/** One edit, from the line's first byte to its comment, or to its end. */
function editsOf(document: Document, entry: Entry): Edit[] {
  const { range, key, value, comment } = entry;
  const { text } = document;
  const raw = text.slice(...value.range);
  const end = comment?.[0] ?? contentEnd(document, entry);
  const gap = comment === undefined ? '' : text.slice(value.range[1], end) || ' ';
  const written = `${text.slice(...key.range)} = ${value.quoted ? raw : quoteWritten(raw)}${gap}`;
  return text.slice(range[0], end) === written ? [] : [{ range: [range[0], end], text: written }];
}
