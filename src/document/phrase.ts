import { BOM, type LineNode, parse, parseSlices } from '../../grammar/index.ts';
import { decode, type Encoding } from '../text/encoding.ts';
import { ownCopy } from '../text/remembered.ts';
import { unescapeValue } from './escape.ts';
import { foldKey } from './key.ts';
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
  /** Whether it is ASCII without escapes, so that it is the same text in every encoding. */
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

/** The phrases of a text, and whether a byte order mark precedes the first. */
export interface Phrases {
  readonly bom: boolean;
  readonly phrases: Phrase[];
}

/** Longer texts repeat little, and other texts little of them. */
const LONGEST_TEXT = 64 * 1024;
const LONGEST_LINE = 256;
const MOST = 4096;

/** Lines that stood in the text at least twice, or in two: those met lately, and those before that, which are forgotten when there are too many. */
let younger = new Map<string, Phrase>();
let elder = new Map<string, Phrase>();

/** Lines met once. Most are never met again, and to remember what they say would cost more than to parse them. */
const metOnce = new Set<string>();

/**
 * Takes a text apart line by line. Only lines that are not remembered are parsed: no construct is longer than a line (`dictionary.ebnf`), so that a
 * line means the same wherever it stands. A text in which a CR ends a line is parsed as it is, since there LF may end a line that is not its own.
 * @param text bytes as latin1.
 * @param extent at the start of a `piece` the bytes of a byte order mark are text.
 */
export function phrasesOf(text: string, extent: 'file' | 'piece'): Phrases {
  const bom = extent === 'file' && text.startsWith(BOM);
  const start = bom ? BOM.length : 0;
  if (text.length > LONGEST_TEXT || /\r(?!\n)/.test(text)) {
    const phrases: Phrase[] = [];
    for (const lines of parseSlices(text, start))
      for (const line of lines) phrases.push(toPhrase(text, line, 0, false));
    return { bom, phrases };
  }
  const phrases: (Phrase | undefined)[] = [];
  const unknown: string[] = [];
  for (let at = start; at < text.length; ) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, end);
    const known = recall(line);
    if (known === undefined) unknown.push(line);
    phrases.push(known);
    at = end;
  }
  if (unknown.length === 0) return { bom, phrases: phrases as Phrase[] };
  const read = readLines(unknown).values();
  return { bom, phrases: phrases.map((known) => known ?? (read.next().value as Phrase)) };
}

/** The same in a file of that encoding. */
export function decoded(phrase: Phrase, text: string, start: number, encoding: Encoding): Phrase {
  if (phrase.kind !== 'entry' || phrase.isPlain) return phrase;
  const key = text.slice(start + phrase.keyStart, start + phrase.keyEnd);
  return { ...phrase, keyText: decode(key, encoding), valueText: decode(phrase.bytes, encoding) };
}

function recall(line: string): Phrase | undefined {
  const known = younger.get(line);
  if (known !== undefined) return known;
  const old = elder.get(line);
  if (old !== undefined) remember(line, old);
  return old;
}

/** Parses lines, in one go, and remembers them. */
function readLines(lines: readonly string[]): Phrase[] {
  const text = lines.join('');
  return parse(text, 'piece').lines.map((node) => {
    const line = ownCopy(text.slice(...node.range));
    const isShared = line.length <= LONGEST_LINE && isPlain(line) && wasMet(line);
    const phrase = toPhrase(line, node, node.range[0], isShared);
    if (isShared) remember(line, phrase);
    return phrase;
  });
}

function wasMet(line: string): boolean {
  if (metOnce.delete(line)) return true;
  if (metOnce.size >= MOST) metOnce.clear();
  metOnce.add(line);
  return false;
}

function remember(line: string, phrase: Phrase): void {
  if (younger.size >= MOST) {
    elder = younger;
    younger = new Map();
  }
  younger.set(line, phrase);
}

function isPlain(line: string): boolean {
  return !/[^\0-{}-\x7F]/.test(line);
}

/** @param start of the text, in that which the node was parsed from. */
function toPhrase(text: string, node: LineNode, start: number, isShared: boolean): Phrase {
  const [line, end] = node.range;
  const length = end - line;
  if (node.kind !== 'entry') return { kind: node.kind, length };
  const { key, value, quoted, comment } = node;
  const inside = quoted ? 1 : 0;
  const keyText = text.slice(key[0] - start, key[1] - start);
  const raw = text.slice(value[0] + inside - start, value[1] - inside - start);
  const bytes = unescapeValue(raw);
  return {
    kind: 'entry',
    length,
    keyStart: key[0] - line,
    keyEnd: key[1] - line,
    keyText,
    folded: foldKey(keyText),
    valueStart: value[0] - line,
    valueEnd: value[1] - line,
    valueText: bytes,
    quoted,
    bytes,
    commentStart: comment === undefined ? -1 : comment[0] - line,
    commentEnd: comment === undefined ? -1 : comment[1] - line,
    isPlain: isShared || (isPlain(keyText) && isPlain(raw)),
    notes: isShared ? [] : undefined,
  };
}
