import type { Document, Entry } from '../../document/document.ts';
import { type Bar, barsOf } from '../../document/escape.ts';
import { isValid } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { writtenValue } from './rewrite.ts';

/** A bar that VMware does not take for an escape, or that cuts the value off. */
export function badEscape(document: Document, entry: Entry): Accident | undefined {
  const raw = rawWithBars(document, entry);
  if (raw === undefined) return undefined;
  const bars = barsOf(raw);
  const nul = bars.find(({ byte }) => byte === 0);
  if (nul !== undefined) return { ...found(entry, nul, 3, 'bad-escape', 'nul'), severity: 'error' };
  const literal = bars.filter(({ byte }) => byte === undefined);
  if (literal.length === 0) return undefined;
  const inside = barsInsideCharacters(document, raw);
  const bad = literal.find(({ index }) => !inside.has(index));
  return bad && found(entry, bad, 1, 'bad-escape', 'literal');
}

/** The second byte of a character that is a bar, before two letters that are hex digits by chance: VMware makes one byte of the three. */
export function accidentalEscape(document: Document, entry: Entry): Accident | undefined {
  const raw = MULTIBYTE.has(document.encoding.codec ?? '') ? rawWithBars(document, entry) : undefined;
  if (raw === undefined) return undefined;
  const inside = barsInsideCharacters(document, raw);
  // `|7C` there is how VMware itself writes the character.
  const bar = barsOf(raw).find(({ index, byte }) => byte !== undefined && byte !== 0x7c && inside.has(index));
  if (bar === undefined) return undefined;
  const digits = raw.slice(bar.index + 1, bar.index + 3);
  const accident = found(entry, bar, 3, 'accidental-escape', 'accidental');
  return {
    ...accident,
    data: { ...accident.data, digits, encoding: document.encoding.declared ?? '' },
  };
}

/** Encodings of which a bar can be the second byte of a character (FORMAT.md 2). */
const MULTIBYTE: ReadonlySet<string> = new Set(['shiftjis', 'gbk', 'gb18030', 'big5']);

/** The value as it is written, without quotes; undefined where there is no bar in it. */
function rawWithBars(document: Document, entry: Entry): string | undefined {
  const { range, bytes, quoted } = entry.value;
  // Without an escape VMware holds what is written, and a bar with it.
  if (range[1] - range[0] === bytes.length + (quoted ? 2 : 0) && !bytes.includes('|')) return undefined;
  const written = writtenValue(document, entry);
  return entry.value.quoted ? written.slice(1, -1) : written;
}

function found(entry: Entry, bar: Bar, length: number, rule: string, message: string): Accident {
  const start = entry.value.range[0] + (entry.value.quoted ? 1 : 0) + bar.index;
  const data = { key: entry.key.text };
  return { rule, at: [start, start + length], key: entry.key.text, message, data, safety: 'unsafe' };
}

/** Where bars are the second byte of a character; or may be one, since the bytes are not of the encoding that they should be of. */
function barsInsideCharacters(document: Document, raw: string): ReadonlySet<number> {
  const inside = new Set<number>();
  const codec = document.encoding.codec ?? '';
  if (!MULTIBYTE.has(codec)) {
    if (isValid(raw, document.encoding)) return inside;
    for (const match of raw.matchAll(/[\x81-\xFE]\|/g)) inside.add(match.index + 1);
    return inside;
  }
  for (let index = 0; index < raw.length; index++) {
    if (!isLead(raw.charCodeAt(index), codec) || raw.charCodeAt(index + 1) < 0x40) continue;
    index++;
    if (raw[index] === '|') inside.add(index);
  }
  return inside;
}

/** Whether a byte begins a character of two. In Shift_JIS A0 to DF are characters of their own, of half the width. */
function isLead(byte: number, codec: string): boolean {
  return byte > 0x80 && byte < 0xff && !(codec === 'shiftjis' && byte >= 0xa0 && byte < 0xe0);
}
