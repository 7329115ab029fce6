import type { LineNode } from '../../grammar/index.ts';
import { decode, type Encoding, isAscii } from '../text/encoding.ts';
import { unescapeValue } from './escape.ts';
import { foldAnyKey, foldKey } from './key.ts';
import type { Noted } from './notes.ts';

/** What the bytes of an entry's line say, wherever the line stands. Offsets are bytes from the start of the line, ends are exclusive. */
export interface EntryPhrase extends Noted {
  readonly kind: 'entry';
  /** Of the whole physical line with its terminator, in bytes. */
  readonly length: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly keyText: string;
  readonly folded: string;
  /** Quotes included. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly valueText: string;
  readonly quoted: boolean;
  /** The bytes that VMware holds: escapes undone, not decoded. */
  readonly bytes: string;
  /** -1 where there is no comment. */
  readonly commentStart: number;
  readonly commentEnd: number;
  /** Whether key and value are ASCII, so that they are the same text in every encoding. */
  readonly isPlain: boolean;
}

/** A line that is no entry. */
export interface OtherPhrase {
  readonly kind: 'comment' | 'blank' | 'malformed';
  readonly length: number;
}

/**
 * What the bytes of one line say. Lines of the same bytes mostly have one object between them, in whatever file they stand, so that what follows
 * from the bytes alone need be worked out only once: see `once`.
 */
export type Phrase = EntryPhrase | OtherPhrase;

/** The same in a file of that encoding. @param start the byte offset at which the line begins in the text. */
export function decoded(phrase: Phrase, text: string, start: number, encoding: Encoding): Phrase {
  if (phrase.kind !== 'entry' || phrase.isPlain) return phrase;
  const key = text.slice(start + phrase.keyStart, start + phrase.keyEnd);
  const notes = phrase.notes && [];
  return { ...phrase, keyText: decode(key, encoding), valueText: decode(phrase.bytes, encoding), notes };
}

/**
 * What a line says.
 * @param node what the grammar makes of it.
 * @param text that the node's ranges are of, but for `start`.
 * @param isKnownAscii whether the line is known to be ASCII alone; if not, what matters of it is looked at.
 * @param notes what becomes of them; undefined where nothing is worth keeping, neither here nor of the key.
 */
export function toPhrase(
  text: string,
  node: LineNode,
  start: number,
  isKnownAscii: boolean,
  notes: unknown[] | undefined,
): Phrase {
  const [line, end] = node.range;
  const length = end - line;
  if (node.kind !== 'entry') return { kind: node.kind, length };
  const { key, value, quoted, comment } = node;
  const inside = quoted ? 1 : 0;
  const keyText = text.slice(key[0] - start, key[1] - start);
  const written = text.slice(value[0] + inside - start, value[1] - inside - start);
  const bytes = unescapeValue(written);
  return {
    kind: 'entry',
    length,
    keyStart: key[0] - line,
    keyEnd: key[1] - line,
    keyText,
    folded: notes === undefined ? foldAnyKey(keyText) : foldKey(keyText),
    valueStart: value[0] - line,
    valueEnd: value[1] - line,
    valueText: bytes,
    quoted,
    bytes,
    commentStart: comment === undefined ? -1 : comment[0] - line,
    commentEnd: comment === undefined ? -1 : comment[1] - line,
    isPlain: (isKnownAscii && bytes === written) || (isAscii(keyText) && isAscii(bytes)),
    notes,
  };
}
