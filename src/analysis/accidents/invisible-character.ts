import { contentOf, type Document, type Entry, type MalformedLine } from '../../document/document.ts';
import { decode, encode, isAscii } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { pieceOf } from '../piece.ts';
import { edgesOf, INVISIBLE, namesOf, seen, WIDE, withoutInvisible } from './blanks.ts';
import { encodingsOfPaste } from './paste.ts';

const SUSPECT = /[\v\f\x80-\xFF]/;

/** A part of a line without its invisible characters. */
interface Cleaned {
  readonly bytes: string;
  readonly place: 'key' | 'value';
  /** The first of them: where it stood in the line, and how many bytes it was. */
  readonly at: number;
  readonly length: number;
  readonly names: readonly string[];
  /** One that looks like a blank stood inside a key: perhaps there were two words. */
  readonly doubtful: boolean;
}

/** A part of a line: as it is, or cleaned. */
type Part = string | Cleaned;

/**
 * Characters that one does not see, in a key or beside the "=", in the file's encoding or as what a page or an editor made of them. Inside a value
 * in quotes they are text.
 */
export function invisibleCharacter(document: Document, line: Entry | MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  if (!SUSPECT.test(content)) return undefined;
  const parts = partsOf(document, content);
  const found = parts.filter((part) => typeof part !== 'string');
  const [first] = found;
  if (first === undefined) return undefined;
  const meant = parts.map((part) => (typeof part === 'string' ? part : part.bytes)).join('');
  const [repaired] = pieceOf(document, meant).lines;
  const key = repaired?.kind === 'entry' ? repaired.key.text : undefined;
  const start = line.range[0] + first.at;
  return {
    rule: 'invisible-character',
    at: [start, start + first.length],
    ...(key !== undefined && { key }),
    message: key === undefined ? 'line' : line.kind === 'malformed' ? 'lost' : first.place,
    data: { names: [...new Set(found.flatMap(({ names }) => names))].join(', '), ...(key !== undefined && { key }) },
    meant: [meant],
    safety: found.some(({ doubtful }) => doubtful) ? 'unsafe' : 'safe',
  };
}

/** Cuts a line at "=", "#" and quotes, which no encoding has inside a character. */
function partsOf(document: Document, content: string): Part[] {
  const indent = upTo(content, '#', 0);
  const blank = cleanGap(document, indent, 0, 'key', '');
  if (blank !== undefined) return [blank, content.slice(indent.length)];
  const equals = content.indexOf('=');
  if (equals < 0) return [content];
  const key = content.slice(0, equals);
  return [cleanKey(document, key) ?? key, '=', ...partsOfValue(document, content, equals + 1)];
}

/** Of a value in quotes, what stands around it; of a bare one, its ends. */
function partsOfValue(document: Document, content: string, start: number): Part[] {
  const bare = upTo(content, '#', start);
  const open = bare.indexOf('"');
  if (open < 0) return [cleanBare(document, bare, start) ?? bare, content.slice(start + bare.length)];
  const before = bare.slice(0, open);
  const gap = cleanGap(document, before, start, 'value', ' ') ?? before;
  const close = content.indexOf('"', start + open + 1);
  if (close < 0) return [gap, content.slice(start + open)];
  const behind = upTo(content, '#', close + 1);
  const end = close + 1 + behind.length;
  const wide = end < content.length ? ' ' : '';
  return [
    gap,
    content.slice(start + open, close + 1),
    cleanGap(document, behind, close + 1, 'value', wide) ?? behind,
    content.slice(end),
  ];
}

function upTo(content: string, mark: string, start: number): string {
  const end = content.indexOf(mark, start);
  return content.slice(start, end < 0 ? content.length : end);
}

/** A part that holds nothing but blanks and invisible characters. */
function cleanGap(document: Document, part: string, at: number, place: Cleaned['place'], wide: string) {
  return clean(document, part, at, place, (text) => (edgesOf(text)[0] === text.length ? seen(text, wide) : undefined));
}

/** A key with the blanks around it. */
function cleanKey(document: Document, part: string) {
  return clean(document, part, 0, 'key', (text) => {
    const [from, to] = edgesOf(text);
    return from === to ? undefined : withoutInvisible(text.slice(0, to)) + seen(text.slice(to), ' ');
  });
}

/** A value without quotes; what is inside it is text. */
function cleanBare(document: Document, part: string, at: number) {
  return clean(document, part, at, 'value', (text, own) => {
    const [from, to] = edgesOf(text);
    const inner = text.slice(from, to);
    if (inner === '' || !INVISIBLE.test(text.slice(0, from) + text.slice(to))) return undefined;
    // In another encoding than the file's, it is a paste only if there is no other text.
    if (!own && !/^(?:true|false|\d+)$/i.test(inner)) return undefined;
    return seen(text.slice(0, from), ' ') + inner + seen(text.slice(to), ' ');
  });
}

function clean(
  document: Document,
  part: string,
  at: number,
  place: Cleaned['place'],
  edit: (text: string, own: boolean) => string | undefined,
): Cleaned | undefined {
  if (!SUSPECT.test(part)) return undefined;
  // The file's own encoding last: the bytes of a pasted character are characters of most others.
  for (const encoding of encodingsOfPaste(document, part).toReversed()) {
    const text = decode(part, encoding);
    const first = INVISIBLE.exec(text);
    if (first === null || encode(text, encoding) !== part) continue;
    const own = encoding === document.encoding;
    const edited = edit(text, own);
    const bytes = edited === undefined ? undefined : encode(edited, encoding);
    // What is left in another encoding than the file's would be no text of the file's.
    if (bytes === undefined || bytes === part || !(own || isAscii(bytes))) continue;
    return {
      bytes,
      place,
      at: at + (encode(text.slice(0, first.index), encoding)?.length ?? 0),
      length: encode(first[0], encoding)?.length ?? 1,
      names: namesOf(text),
      doubtful: place === 'key' && WIDE.test(text.slice(...edgesOf(text))),
    };
  }
  return undefined;
}
