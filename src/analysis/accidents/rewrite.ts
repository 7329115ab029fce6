import { contentOf, type Document, type Entry } from '../../document/document.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';

/** The entry's line without its terminator, with one edit made. */
export function withEdit(document: Document, entry: Entry, edit: Edit): string {
  const start = entry.range[0];
  return applyEdits(contentOf(document, entry), [
    { range: [edit.range[0] - start, edit.range[1] - start], text: edit.text },
  ]);
}

/**
 * The entry's line without its terminator, with another value.
 * @param written as it is to stand there, quotes and escapes included.
 */
export function withValue(document: Document, entry: Entry, written: string): string {
  return withEdit(document, entry, { range: entry.value.range, text: written });
}

/** An entry's value as it is written, quotes included. */
export function writtenValue(document: Document, entry: Entry): string {
  return document.text.slice(...entry.value.range);
}
