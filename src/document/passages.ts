import { BOM, type LineNode, parse, parseSlices } from '../../grammar/index.ts';
import { type Encoding, isAscii } from '../text/encoding.ts';
import { ownCopy } from '../text/remembered.ts';
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
/** Lines, in all passages. */
const MOST = 4096;

/** A passage that is remembered, by its first line. */
interface Known {
  readonly text: string;
  readonly passage: ListedPassage;
}

/** Those met lately, and those before that, which are forgotten when there are too many. */
let younger = new Map<string, Known>();
let elder = new Map<string, Known>();
let linesInYounger = 0;

/** Of the first text whose lines may be remembered, none is noted: most runs have no other, and V8 takes 3 % of such a run for the hashes. */
let isFirst = true;

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
  let at = start;
  return passages.map((passage) => {
    at += passage.length;
    return passage.decoded(text, at - passage.length, encoding);
  });
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
  let unknown: string[] = [];
  let from = start;
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next);
    const known = recall(line, text, at);
    if (known === undefined) {
      unknown.push(line);
      at = next;
      continue;
    }
    if (unknown.length > 0) addNew(unknown, text, from, passages);
    unknown = [];
    passages.push(known.passage);
    at += known.text.length;
    from = at;
  }
  if (unknown.length > 0) addNew(unknown, text, from, passages);
  isFirst = false;
  return passages;
}

/** The passage that begins with the line, as much of it as the text has. */
function recall(line: string, text: string, at: number): Known | undefined {
  const young = younger.get(line);
  const known = young ?? elder.get(line);
  if (known === undefined) return undefined;
  if (known.text.length === line.length || standsAt(known.text, text, at)) {
    if (young === undefined) remember(known);
    return known;
  }
  return divide(known, text, at);
}

/** Of a passage that goes on otherwise in a text, what they have in common becomes one, and the rest another. */
function divide({ text, passage: { phrases } }: Known, other: string, at: number): Known {
  let count = 0;
  let length = 0;
  for (const phrase of phrases) {
    if (!standsAt(text.slice(length, length + phrase.length), other, at + length)) break;
    count++;
    length += phrase.length;
  }
  const head = { text: ownCopy(text.slice(0, length)), passage: new ListedPassage(phrases.slice(0, count), true) };
  const rest = { text: ownCopy(text.slice(length)), passage: new ListedPassage(phrases.slice(count), true) };
  remember(head);
  if (!younger.has(firstLine(rest))) remember(rest);
  return head;
}

/** What `startsWith` tells, which V8 finds out char by char: of some hundred that takes twenty times as long. */
function standsAt(part: string, text: string, at: number): boolean {
  return text.slice(at, at + part.length) === part;
}

function firstLine({ text, passage }: Known): string {
  return ownCopy(text.slice(0, passage.phrases[0]?.length));
}

function remember(known: Known): void {
  if (linesInYounger >= MOST) {
    elder = younger;
    younger = new Map();
    linesInYounger = 0;
  }
  linesInYounger += known.passage.phrases.length;
  younger.set(firstLine(known), known);
}

/** Adds passages of lines that are not remembered; from now on they are, where they were noted before. @param from where in the text they begin. */
function addNew(unknown: readonly string[], text: string, from: number, passages: Passage[]): void {
  const areAscii = unknown.map(isAscii);
  let at = from;
  // In another encoding, what is not ASCII says something else.
  const areMet = unknown.map((line, index) => {
    const start = at;
    at += line.length;
    return !isFirst && areAscii[index] === true && mayBeShared(line) && wasMet(text, start, at);
  });
  const lines = unknown.map((line, index) => (areMet[index] ? ownCopy(line) : line));
  const phrases = phrasesOf(lines, areAscii);
  const isShared = (index: number) => areMet[index] === true && saysAscii(phrases[index]);
  for (let start = 0, end = 0; start < lines.length; start = end) {
    const areShared = isShared(start);
    do end++;
    while (end < lines.length && isShared(end) === areShared);
    const passage = new ListedPassage(phrases.slice(start, end), areAscii.slice(start, end).every(Boolean));
    passages.push(passage);
    if (areShared) remember({ text: lines.slice(start, end).join(''), passage });
  }
}

/** What lines say. Those that are not of the usual form are parsed, in one go. */
function phrasesOf(lines: readonly string[], areAscii: readonly boolean[]): Phrase[] {
  const nodes: (LineNode | undefined)[] = lines.map(usualNode);
  const strange = lines.filter((_, index) => nodes[index] === undefined);
  const parsed = strange.length === 0 ? [] : parse(strange.join(''), 'piece').lines;
  let next = 0;
  return lines.map((line, index) => {
    const node = nodes[index] ?? parsed[next++];
    if (node === undefined) throw new RangeError('a line is more than one to the grammar');
    return toPhrase(line, node, node.range[0], areAscii[index] === true, []);
  });
}

/** A line without an end may go on in another text. */
function mayBeShared(line: string): boolean {
  return line.length <= LONGEST_LINE && line.endsWith('\n');
}

/** Escapes may stand for other bytes. */
function saysAscii(phrase: Phrase | undefined): boolean {
  return phrase?.kind !== 'entry' || phrase.isPlain;
}
