import { BOM, type LineNode, parse, parseSlices } from '../../grammar/index.ts';
import { type Encoding, isAscii } from '../text/encoding.ts';
import { ownCopy } from '../text/remembered.ts';
import { Bytes } from './bytes.ts';
import { hashOf } from './hash.ts';
import { wasMet } from './met-lines.ts';
import { PackedPassage, pack } from './packed-passage.ts';
import { ListedPassage, type Passage } from './passage.ts';
import { type Phrase, toPhrase } from './phrase.ts';
import { usualNode } from './usual-line.ts';

/** The lines of a text, and whether a byte order mark precedes the first. */
export interface Passages {
  readonly bom: boolean;
  readonly passages: readonly Passage[];
}

/** Longer texts repeat little, and other texts little of them. */
const LONGEST_TEXT = 64 * 1024;
/** A passage of their lines has so much, if the text has; mostly two bytes can count what is in it. */
const LEAST_PACKED = 32 * 1024;
/** Of what is longer nothing is remembered. In bytes, with its end. */
const LONGEST_LINE = 256;
const LF = 0x0a;
/** Lines, in all passages. */
const MOST = 4096;

/** A passage that is remembered. */
interface Known {
  readonly text: string;
  readonly passage: ListedPassage;
}

/** Those met lately, and those before that, which are forgotten when there are too many; by the hash of the first line. */
let younger = new Map<number, Known>();
let elder = new Map<number, Known>();
let linesInYounger = 0;

/** Of the text that is taken apart. */
const bytes = new Bytes(LONGEST_TEXT);

/**
 * Takes a text apart. Only lines that are neither remembered nor usual are parsed: no construct is longer than a line (`dictionary.ebnf`), so that a line
 * means the same wherever it stands. A text in which a CR ends a line is parsed as it is, since there LF may end a line that is not its own.
 * @param text bytes as latin1.
 * @param extent at the start of a `piece` the bytes of a byte order mark are text.
 */
export function passagesOf(text: string, extent: 'file' | 'piece'): Passages {
  const bom = extent === 'file' && text.startsWith(BOM);
  const start = bom ? BOM.length : 0;
  const isWhole = text.length > LONGEST_TEXT || (text.includes('\r') && /\r(?!\n)/.test(text));
  return { bom, passages: isWhole ? wholePassages(text, start) : rememberedPassages(text, start) };
}

/** The same in a file of that encoding. @param start the byte offset at which the first begins. */
export function decodedPassages(
  passages: readonly Passage[],
  text: string,
  start: number,
  encoding: Encoding,
): readonly Passage[] {
  if (arePlain(passages)) return passages;
  let at = start;
  return passages.map((passage) => {
    at += passage.length;
    return passage.decoded(text, at - passage.length, encoding);
  });
}

function arePlain(passages: readonly Passage[]): boolean {
  for (const { isPlain } of passages) if (!isPlain) return false;
  return true;
}

function wholePassages(text: string, start: number): Passage[] {
  const passages: Passage[] = [];
  const isAsciiText = isAscii(text.slice(start));
  let at = start;
  let lines: LineNode[] = [];
  const end = () => {
    const passage = new PackedPassage(text, at, pack(lines, at), isAsciiText);
    passages.push(passage);
    at += passage.length;
    lines = [];
  };
  for (const slice of parseSlices(text, start)) {
    for (const line of slice) lines.push(line);
    if ((slice.at(-1)?.range[1] ?? 0) - at >= LEAST_PACKED) end();
  }
  if (lines.length > 0) end();
  return passages;
}

/** Passages that are remembered, and new ones of the lines between them. */
function rememberedPassages(text: string, start: number): Passage[] {
  const passages: Passage[] = [];
  let fresh: Fresh | undefined;
  bytes.load(text);
  for (let at = start; at < text.length; ) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    const hash = bytes.hashOf(at, end);
    const known = recall(hash, text, at);
    if (known !== undefined) {
      if (fresh !== undefined) passages.push(toPassage(fresh, text, at));
      fresh = undefined;
      passages.push(known.passage);
      at += known.text.length;
      continue;
    }
    const line = text.slice(at, end);
    const isAsciiLine = bytes.areAscii(at, end);
    // In another encoding, what is not ASCII says something else.
    const isMet = isAsciiLine && mayBeShared(line) && wasMet(hash);
    const phrase = phraseOf(isMet ? ownCopy(line) : line, isAsciiLine);
    const isPlain = phrase.kind !== 'entry' || phrase.isPlain;
    // An escape may stand for another byte.
    const isShared = isMet && isPlain;
    if (fresh?.isShared === !isShared) {
      passages.push(toPassage(fresh, text, at));
      fresh = undefined;
    }
    fresh ??= { start: at, hash, isShared, isAscii: true, isPlain: true, phrases: [] };
    fresh.phrases.push(phrase);
    fresh.isAscii &&= isAsciiLine;
    fresh.isPlain &&= isPlain;
    at = end;
  }
  if (fresh !== undefined) passages.push(toPassage(fresh, text, text.length));
  return passages;
}

/** New lines that follow one another, and are to be remembered or are not. */
interface Fresh {
  /** The byte offset at which the first begins. */
  readonly start: number;
  /** Of the first. */
  readonly hash: number;
  readonly isShared: boolean;
  isAscii: boolean;
  isPlain: boolean;
  readonly phrases: Phrase[];
}

/** @param end the byte offset in the text at which they end. */
function toPassage({ start, hash, isShared, isAscii, isPlain, phrases }: Fresh, text: string, end: number): Passage {
  const passage = new ListedPassage(phrases, end - start, isAscii, isPlain);
  if (isShared) remember(hash, { text: ownCopy(text.slice(start, end)), passage });
  return passage;
}

/** The passage that begins with the line of that hash, as much of it as the text has. */
function recall(hash: number, text: string, at: number): Known | undefined {
  const young = younger.get(hash);
  const known = young ?? elder.get(hash);
  if (known === undefined) return undefined;
  if (!standsAt(known.text, text, at)) return divide(hash, known, text, at);
  if (young === undefined) remember(hash, known);
  return known;
}

/** Of a passage that goes on otherwise in a text, what they have in common becomes one, and the rest another; undefined if that is nothing. */
function divide(hash: number, { text, passage: { phrases } }: Known, other: string, at: number): Known | undefined {
  let count = 0;
  let length = 0;
  for (const phrase of phrases) {
    if (!standsAt(text.slice(length, length + phrase.length), other, at + length)) break;
    count++;
    length += phrase.length;
  }
  if (count === 0) return undefined;
  const head = toKnown(text.slice(0, length), phrases.slice(0, count));
  const rest = toKnown(text.slice(length), phrases.slice(count));
  remember(hash, head);
  const restHash = hashOf(text, length, length + (rest.passage.phrases[0]?.length ?? 0));
  if (!younger.has(restHash)) remember(restHash, rest);
  return head;
}

function toKnown(text: string, phrases: readonly Phrase[]): Known {
  return { text: ownCopy(text), passage: new ListedPassage(phrases, text.length, true, true) };
}

/** What `startsWith` tells, which V8 finds out char by char: of some hundred that takes twenty times as long. */
function standsAt(part: string, text: string, at: number): boolean {
  return text.slice(at, at + part.length) === part;
}

/** @param hash of the first line. */
function remember(hash: number, known: Known): void {
  if (linesInYounger >= MOST) {
    elder = younger;
    younger = new Map();
    linesInYounger = 0;
  }
  linesInYounger += known.passage.phrases.length;
  younger.set(hash, known);
}

/** What a line says. */
function phraseOf(line: string, isKnownAscii: boolean): Phrase {
  const node = usualNode(line) ?? parsedNode(line);
  return toPhrase(line, node, node.range[0], isKnownAscii, []);
}

function parsedNode(line: string): LineNode {
  const { lines } = parse(line, 'piece');
  const [node] = lines;
  if (node === undefined || lines.length > 1) throw new RangeError('a line is more than one to the grammar');
  return node;
}

/** A line without an end may go on in another text. */
function mayBeShared(line: string): boolean {
  return line.length <= LONGEST_LINE && line.charCodeAt(line.length - 1) === LF;
}
