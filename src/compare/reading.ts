import { booleanOf } from '../document/boolean.ts';
import type { Document, Entry } from '../document/document.ts';
import { escapeValue } from '../document/escape.ts';
import { foldKey } from '../document/key.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { lookUp } from '../schema/look-up.ts';
import { decode, type Encoding, encode, isAscii } from '../text/encoding.ts';
import { hiddenCharacters } from '../text/hidden.ts';

/*
 * This room says what documents mean, compared: what has changed from one to another, the canonical text of one, and the merge of three. What they mean is
 * what VMware reads: keys in any case, values with their escapes undone, decoded.
 */

/** What a document says under one key. */
export interface Setting {
  /** The key as VMware looks it up, decoded: the same in any case and encoding. */
  readonly id: string;
  readonly known: KnownKey | undefined;
  /** In file order; at least one. */
  readonly entries: readonly Entry[];
  /** The value of each entry. Equal texts are equal values, whatever encodings they come from: see `exactText`. */
  readonly values: readonly string[];
  /** What the values say, each once, and TRUE and FALSE in one spelling where the key is known to be a boolean. */
  readonly meanings: readonly string[];
}

/** All settings of a document by their ids, in file order. */
export function settingsById(document: Document): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const [folded, entries] of document.settings) {
    const known = lookUp(folded);
    const values = entries.map((entry) => exactText(entry.value.bytes, document.encoding));
    const meanings = [...new Set(values.map((value) => meaningOf(value, known)))];
    const id = foldKey(exactText(folded, document.encoding));
    settings.set(id, { id, known, entries, values, meanings });
  }
  return settings;
}

/** Marks what is no text of its encoding. It is in no text itself: a value ends at a NUL, and a file with one is not read. */
const UNDECODED = '\0';

/** The text of bytes; of those that their encoding cannot have, or could have in another way, a mark and the bytes. */
export function exactText(bytes: string, encoding: Encoding): string {
  if (isAscii(bytes)) return bytes;
  const text = decode(bytes, encoding);
  return encoding.codec !== undefined && encode(text, encoding) === bytes ? text : UNDECODED + bytes;
}

/** Whether a text of `exactText` is still bytes. */
export function isUndecoded(exact: string): boolean {
  return exact.startsWith(UNDECODED);
}

/** What a value says, where the key is a boolean: VMware takes TRUE and FALSE in any case (FORMAT.md 3). Otherwise the value. */
export function meaningOf(value: string, known: KnownKey | undefined): string {
  const boolean = known?.type === 'boolean' ? booleanOf(value) : undefined;
  return boolean === undefined ? value : String(boolean).toUpperCase();
}

/**
 * A value as VMware would write it between quotes in a file in UTF-8. What nobody could see is escaped, so that two values that differ look different.
 * @param exact of `exactText`.
 */
export function written(exact: string): string {
  return visible(isUndecoded(exact) ? UNDECODED + escapeValue(exact.slice(1)) : escapeValue(exact));
}

/**
 * A text with all that nobody could see as the bytes that it is (control characters but tab, those that turn a line around, what is no text at all),
 * each as a bar and two hex digits. A bar of the text itself stays.
 * @param exact of `exactText`.
 */
export function visible(exact: string): string {
  if (!isUndecoded(exact)) return exact.replace(hiddenCharacters(), (char) => escaped(char, 'utf8'));
  return exact.slice(1).replace(/(?!\t)[\0-\x1F\x7F-\xFF]/g, (byte) => escaped(byte, 'latin1'));
}

function escaped(text: string, encoding: 'latin1' | 'utf8'): string {
  return [...Buffer.from(text, encoding)]
    .map((byte) => `|${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
