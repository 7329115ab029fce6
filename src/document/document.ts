import { type Encoding, encodingOf, isAscii } from '../text/encoding.ts';
import { foldKey } from './key.ts';
import { type FileKind, kindOfSettings } from './kind.ts';
import { type Entry, type Line, lineAt } from './line.ts';
import { type Noted, once } from './notes.ts';
import { decoded, type Phrase, phrasesOf } from './phrase.ts';

export type { FileKind } from './kind.ts';
export type { BlankLine, CommentLine, Entry, Key, Line, MalformedLine, Part, Value } from './line.ts';

/** A line's terminator. */
export type Eol = '\n' | '\r\n' | '\r';

/** The read-only view of one file. */
export interface Document extends Noted {
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
  const { bom, phrases } = phrasesOf(text, inherited === undefined ? 'file' : 'piece');
  const encoding = inherited ?? encodingOf(declaredEncoding(phrases));
  const settings = new Map<string, Entry[]>();
  const lines: Line[] = [];
  let start = bom ? 3 : 0;
  for (const phrase of phrases) {
    const line = lineAt(start, decoded(phrase, text, start, encoding));
    start += phrase.length;
    lines.push(line);
    if (line.kind !== 'entry') continue;
    const { folded } = line.phrase;
    const others = settings.get(folded);
    if (others === undefined) settings.set(folded, [line]);
    else others.push(line);
  }
  return { kind: kind ?? kindOfSettings(settings), text, bom, encoding, lines, settings, notes: [] };
}

/** The first entry of a key, in any spelling. Which of several VMware takes is not known for all products (FORMAT.md 4). */
export function entryOf(document: Document, key: string): Entry | undefined {
  return document.settings.get(foldKey(key))?.[0];
}

/** Whether all bytes are ASCII. */
export const isAsciiOnly: (document: Document) => boolean = once(({ text }) => isAscii(text));

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

/** What the first `.encoding` says. */
function declaredEncoding(phrases: readonly Phrase[]): string | undefined {
  for (const phrase of phrases) if (phrase.kind === 'entry' && phrase.folded === '.encoding') return phrase.bytes;
  return undefined;
}
