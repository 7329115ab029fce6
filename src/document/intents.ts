import type { Edit } from '../text/edit.ts';
import { encode } from '../text/encoding.ts';
import { isBlank } from './blank.ts';
import { contentEnd, contentOf, type Document, dominantEol, type Entry, type Line } from './document.ts';
import { escapeValue } from './escape.ts';

/*
 * What one may want of a document, as edits on its bytes. None of them looks at other lines, except to copy their style: that no key comes to
 * stand twice is the caller's to see to.
 */

/** Writes a value, in quotes and escaped; the key, the spacing, the comment and the terminator of the line stay. */
export function setValue(document: Document, entry: Entry, value: string): Edit {
  return setBytes(document, entry, encoded(document, value));
}

/** Writes a value that is bytes already, as `setValue` writes a text. */
export function setBytes(document: Document, entry: Entry, bytes: string): Edit {
  const text = quote(bytes);
  const [start, end] = entry.value.range;
  return end > start ? { range: [start, end], text } : fillIn(document, entry, text);
}

/** Writes another key in the place of an entry's. */
export function renameKey(document: Document, entry: Entry, key: string): Edit {
  return { range: entry.key.range, text: encoded(document, key) };
}

/** Takes a line out, its terminator included. */
export function removeLine(line: Line): Edit {
  return { range: line.range, text: '' };
}

/**
 * Replaces the content of a line by that of one or more lines; with none, the line goes altogether. The edit is as small as it can be: what the
 * old and the new have in common at either end stays untouched.
 * @param contents byte strings without terminators.
 */
export function replaceLine(document: Document, line: Line, contents: readonly string[]): Edit {
  if (contents.length === 0) return removeLine(line);
  const old = contentOf(document, line);
  const text = contents.join(eolOf(document, line));
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const start = line.range[0];
  return { range: [start + head, start + old.length - tail], text: text.slice(head, text.length - tail) };
}

/** Adds an entry at the end of the file, as VMware does, in the file's own style. Completes a last line that has no terminator. */
export function append(document: Document, key: string, value: string): Edit {
  const end = document.text.length;
  const last = document.lines.at(-1);
  const eol = dominantEol(document);
  const open = last !== undefined && contentEnd(document, last) === last.range[1];
  const entry = `${encoded(document, key)}${equalsOf(document)}${quote(encoded(document, value))}${eol}`;
  return { range: [end, end], text: open ? eol + entry : entry };
}

/** What stands between key and value in a new entry: blanks around `=`, if no entry is there or one has them. */
export function equalsOf(document: Document): ' = ' | '=' {
  const entries = entriesOf(document);
  return entries.length === 0 || entries.some((entry) => hasBlanks(document, entry)) ? ' = ' : '=';
}

/** The bytes of a value as VMware writes them. */
export function quote(bytes: string): string {
  return `"${escapeValue(bytes)}"`;
}

/** Writes a value where there is none, so that `key =` and `key = # c` become `key = "v"` and `key = "v" # c`. */
function fillIn(document: Document, entry: Entry, value: string): Edit {
  const behind = entry.value.range[0];
  let at = behind;
  if (entry.comment === undefined) while (isBlank(document.text[at])) at++;
  const spaced = at === behind && isBlank(document.text[behind - 2]);
  return { range: [at, at], text: spaced ? ` ${value}` : value };
}

function encoded(document: Document, text: string): string {
  const bytes = encode(text, document.encoding);
  if (bytes === undefined) throw new RangeError(`the file's encoding has no characters for ${JSON.stringify(text)}`);
  return bytes;
}

function eolOf(document: Document, line: Line): string {
  const eol = document.text.slice(contentEnd(document, line), line.range[1]);
  return eol === '' ? dominantEol(document) : eol;
}

function entriesOf(document: Document): Entry[] {
  return document.lines.filter((line) => line.kind === 'entry');
}

function hasBlanks(document: Document, entry: Entry): boolean {
  return (
    entry.value.range[0] - entry.key.range[1] > 1 &&
    /[ \t]/.test(document.text.slice(entry.key.range[1], entry.value.range[0]))
  );
}
