import { parse } from '../../grammar/index.ts';
import type { Range } from '../text/edit.ts';
import { decode, type Encoding, encodingOf, isAscii } from '../text/encoding.ts';
import { unescapeValue } from './escape.ts';
import { foldKey } from './key.ts';
import { type FileKind, kindOfSettings } from './kind.ts';

export type { FileKind } from './kind.ts';

/** A piece of a line: where it stands, and what it says, decoded. */
export interface Part {
  readonly range: Range;
  readonly text: string;
}

export interface Key extends Part {
  /** The bytes as VMware looks them up, without regard to case: what `settings` goes by. */
  readonly folded: string;
}

export interface Value extends Part {
  /** Quotes around it, which `range` includes and `text` does not. */
  readonly quoted: boolean;
  /** The bytes that VMware holds: escapes undone, not decoded. */
  readonly bytes: string;
}

/** `key = value`. All ranges are half-open byte offsets into the document's text. */
export interface Entry {
  readonly kind: 'entry';
  /** The whole physical line with its terminator. */
  readonly range: Range;
  readonly key: Key;
  /** An empty range where nothing is written. */
  readonly value: Value;
  readonly comment: Range | undefined;
}

export interface CommentLine {
  readonly kind: 'comment';
  readonly range: Range;
}

export interface BlankLine {
  readonly kind: 'blank';
  readonly range: Range;
}

/** A line that VMware's reader keeps verbatim and gives no name for. */
export interface MalformedLine {
  readonly kind: 'malformed';
  readonly range: Range;
}

/** Every physical line is exactly one of these, its terminator included. */
export type Line = Entry | CommentLine | BlankLine | MalformedLine;

/** A line's terminator. */
export type Eol = '\n' | '\r\n' | '\r';

/** The read-only view of one file. */
export interface Document {
  readonly kind: FileKind;
  /** The file's bytes as latin1: one char is one byte. */
  readonly text: string;
  readonly bom: boolean;
  readonly encoding: Encoding;
  readonly lines: readonly Line[];
  /** The entries of each key, in file order; by folded key. */
  readonly settings: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * Reads bytes as a dictionary; every input has a document.
 * @param text the file's bytes as latin1.
 * @param kind what it is to be taken for; by default, what its own keys say.
 * @param inherited the encoding of the file that the text is a piece of; by default, what the text declares.
 */
export function toDocument(text: string, kind?: FileKind, inherited?: Encoding): Document {
  const file = parse(text, inherited === undefined ? 'file' : 'piece');
  const encoding = inherited ?? encodingOf(declaredEncoding(text, file.lines));
  // The usual file is plain ASCII: then there is nothing to decode in it but what is escaped.
  const isPlain = isAscii(text);
  const settings = new Map<string, Entry[]>();
  const lines = file.lines.map((node): Line => {
    if (node.kind !== 'entry') return node as CommentLine | BlankLine | MalformedLine;
    const raw = text.slice(node.value[0], node.value[1]);
    const bytes = unescapeValue(node.quoted ? raw.slice(1, -1) : raw);
    const key = text.slice(node.key[0], node.key[1]);
    const folded = foldKey(key);
    const entry: Entry = {
      kind: 'entry',
      range: node.range,
      key: { range: node.key, text: isPlain ? key : decode(key, encoding), folded },
      value: {
        range: node.value,
        text: isPlain && !raw.includes('|') ? bytes : decode(bytes, encoding),
        quoted: node.quoted,
        bytes,
      },
      comment: node.comment,
    };
    const others = settings.get(folded);
    if (others === undefined) settings.set(folded, [entry]);
    else others.push(entry);
    return entry;
  });
  return { kind: kind ?? kindOfSettings(settings), text, bom: file.bom, encoding, lines, settings };
}

/** The first entry of a key, in any spelling. Which of several VMware takes is not known for all products (FORMAT.md 4). */
export function entryOf(document: Document, key: string): Entry | undefined {
  return document.settings.get(foldKey(key))?.[0];
}

/** The byte offset at which each line begins; one for an empty file too. */
export function lineStarts(document: Document): number[] {
  if (document.lines.length === 0) return [document.bom ? 3 : 0];
  return document.lines.map((line) => line.range[0]);
}

/** Where a line's terminator begins; the end of the file where it has none. */
export function contentEnd(document: Document, line: Line): number {
  let end = line.range[1];
  if (end > line.range[0] && document.text[end - 1] === '\n') end--;
  if (end > line.range[0] && document.text[end - 1] === '\r') end--;
  return end;
}

/** The bytes of a line without its terminator. */
export function contentOf(document: Document, line: Line): string {
  return document.text.slice(line.range[0], contentEnd(document, line));
}

/** The terminator that most lines have; LF in a tie, and where no line has one. */
export function dominantEol(document: Document): Eol {
  if (!document.text.includes('\r')) return '\n';
  const counts = new Map<string, number>();
  for (const line of document.lines) {
    const eol = document.text.slice(contentEnd(document, line), line.range[1]);
    counts.set(eol, (counts.get(eol) ?? 0) + 1);
  }
  const lf = counts.get('\n') ?? 0;
  const crlf = counts.get('\r\n') ?? 0;
  const cr = counts.get('\r') ?? 0;
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

function declaredEncoding(text: string, lines: ReturnType<typeof parse>['lines']): string | undefined {
  for (const node of lines) {
    if (node.kind !== 'entry' || text.slice(node.key[0], node.key[1]).toLowerCase() !== '.encoding') continue;
    const raw = text.slice(node.value[0], node.value[1]);
    return unescapeValue(node.quoted ? raw.slice(1, -1) : raw);
  }
  return undefined;
}
