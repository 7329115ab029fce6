import { BOM, type LineNode, parse, parseSlices } from '../../grammar/index.ts';
import { type Encoding, isAscii } from '../text/encoding.ts';
import { ownCopy } from '../text/remembered.ts';
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

/** Lines met once. Most are never met again, and to remember what they say would cost more than to parse them. */
const metOnce = new Set<string>();

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
  const end = () => {
    if (unknown.length > 0) passages.push(...newPassages(unknown));
    unknown = [];
  };
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next);
    const known = recall(line, text, at);
    if (known === undefined) {
      unknown.push(line);
      at = next;
      continue;
    }
    end();
    passages.push(known.passage);
    at += known.text.length;
  }
  end();
  return passages;
}

/** The passage that begins with the line, as much of it as the text has. */
function recall(line: string, text: string, at: number): Known | undefined {
  const young = younger.get(line);
  const known = young ?? elder.get(line);
  if (known === undefined) return undefined;
  if (known.text.length === line.length || text.startsWith(known.text, at)) {
    if (young === undefined) remember(line, known);
    return known;
  }
  return divide(known, text, at);
}

/** Of a passage that goes on otherwise in a text, what they have in common becomes one, and the rest another. */
function divide({ text, passage: { phrases } }: Known, other: string, at: number): Known {
  let count = 0;
  let length = 0;
  for (const phrase of phrases) {
    if (!other.startsWith(text.slice(length, length + phrase.length), at + length)) break;
    count++;
    length += phrase.length;
  }
  const head = { text: ownCopy(text.slice(0, length)), passage: new ListedPassage(phrases.slice(0, count), true) };
  const rest = { text: ownCopy(text.slice(length)), passage: new ListedPassage(phrases.slice(count), true) };
  remember(firstLine(head), head);
  if (!younger.has(firstLine(rest))) remember(firstLine(rest), rest);
  return head;
}

function firstLine({ text, passage }: Known): string {
  return ownCopy(text.slice(0, passage.phrases[0]?.length));
}

function remember(line: string, known: Known): void {
  if (linesInYounger >= MOST) {
    elder = younger;
    younger = new Map();
    linesInYounger = 0;
  }
  linesInYounger += known.passage.phrases.length;
  younger.set(line, known);
}

/** Lines that are not remembered; from now on they are, where they are met for the second time. */
function newPassages(unknown: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let phrases: Phrase[] = [];
  let shared: string[] = [];
  let isAsciiText = true;
  const end = () => {
    if (phrases.length === 0) return;
    const passage = new ListedPassage(phrases, isAsciiText);
    passages.push(passage);
    if (shared.length > 0) remember(shared[0] ?? '', { text: shared.join(''), passage });
    phrases = [];
    shared = [];
    isAsciiText = true;
  };
  for (const [line, phrase] of read(unknown)) {
    const isAsciiLine = isAscii(line);
    const isShared = isAsciiLine && mayBeShared(line, phrase) && wasMet(line);
    if (isShared !== shared.length > 0) end();
    isAsciiText &&= isAsciiLine;
    phrases.push(phrase);
    if (isShared) shared.push(line);
  }
  end();
  return passages;
}

/** What lines say. Those that are not of the usual form are parsed, in one go. */
function read(slices: readonly string[]): [line: string, phrase: Phrase][] {
  const lines = slices.map(ownCopy);
  const usual = lines.map(usualNode);
  const strange = lines.filter((_, index) => usual[index] === undefined);
  const parsed = strange.length === 0 ? [] : parse(strange.join(''), 'piece').lines;
  let next = 0;
  return lines.map((line, index) => {
    const node = usual[index] ?? parsed[next++];
    if (node === undefined) throw new RangeError('a line is more than one to the grammar');
    return [line, toPhrase(line, node, node.range[0], [])];
  });
}

/** A line without an end may go on in another text; what is not ASCII says something else in another encoding. @param line ASCII. */
function mayBeShared(line: string, phrase: Phrase): boolean {
  if (line.length > LONGEST_LINE || !line.endsWith('\n')) return false;
  return phrase.kind !== 'entry' || phrase.isPlain;
}

function wasMet(line: string): boolean {
  if (metOnce.delete(line)) return true;
  if (metOnce.size >= MOST) metOnce.clear();
  metOnce.add(line);
  return false;
}
