import { contentOf, type Document } from '../document/document.ts';
import { MASK, secretStart } from '../document/secrets.ts';
import type { Place } from '../engine/diagnostic.ts';
import { decode } from '../text/encoding.ts';
import { charWidth, displayWidth } from '../text/width.ts';
import { sanitise } from './sanitise.ts';

/** A line of a file as it can be shown, and the part of it that is meant: sanitised, secrets masked, cut to a width. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const TAB = 4;

/**
 * The line that a place begins on; undefined where there is none to show: the place is the file as a whole, or behind its end.
 * @param width columns; what does not fit is cut around the marked part.
 */
export function excerptOf(document: Document, place: Place, width: number): Excerpt | undefined {
  const line = document.lines[place.start.line - 1];
  if (line === undefined) return undefined;
  const content = contentOf(document, line);
  const start = Math.min(place.range[0] - line.range[0], content.length);
  const end = Math.min(place.range[1] - line.range[0], content.length);
  if (start >= end && start === 0) return undefined;
  const secret = secretStart(content) ?? content.length;
  const piece = (from: number, to: number) => visible(document, content, from, Math.min(to, secret), width);
  // A secret is shown as one mask, which is marked if any of it is.
  const mask = secret < content.length ? MASK : '';
  const before = piece(0, start);
  const marked = piece(start, end);
  const after = piece(end, content.length);
  const cut =
    end > secret || start >= secret
      ? { before, marked: marked + mask, after }
      : { before, marked, after: after + mask };
  return { line: place.start.line, ...shorten(expandTabs(cut), width) };
}

/** A line of text as it can be shown. @param pieces the text before the marked part, that part, and what follows it; not sanitised yet. */
export function excerptOfText(line: number, pieces: readonly [string, string, string], width: number): Excerpt {
  const most = 4 * width;
  const [before, marked, after] = pieces;
  const shown = {
    before: sanitise(before.slice(-most)),
    marked: sanitise(marked.slice(0, most)),
    after: sanitise(after.slice(0, most)),
  };
  return { line, ...shorten(expandTabs(shown), width) };
}

/** Columns that stand before the marked part, and columns of that part; at least one, so that a caret can stand there. */
export function markOf({ before, marked }: Excerpt): readonly [indent: number, length: number] {
  return [displayWidth(before), Math.max(1, displayWidth(marked))];
}

/** Bytes as visible text; of very long pieces only the ends, since no more can fit. */
function visible(document: Document, content: string, from: number, to: number, width: number): string {
  if (from >= to) return '';
  const most = 4 * width;
  if (to - from <= 2 * most) return sanitise(decode(content.slice(from, to), document.encoding));
  const head = decode(content.slice(from, from + most), document.encoding);
  const tail = decode(content.slice(to - most, to), document.encoding);
  return `${sanitise(head)}…${sanitise(tail)}`;
}

interface Pieces {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function expandTabs({ before, marked, after }: Pieces): Pieces {
  let column = 0;
  const expand = (text: string) => {
    if (!text.includes('\t')) {
      column += displayWidth(text);
      return text;
    }
    let result = '';
    for (const char of text) {
      const piece = char === '\t' ? ' '.repeat(TAB - (column % TAB)) : char;
      column += char === '\t' ? piece.length : charWidth(char);
      result += piece;
    }
    return result;
  };
  return { before: expand(before), marked: expand(marked), after: expand(after) };
}

function shorten({ before, marked, after }: Pieces, width: number): Pieces {
  if (displayWidth(before + marked + after) <= width) return { before, marked, after };
  const mark = cutEnd(marked, Math.ceil((width * 2) / 3));
  const room = width - displayWidth(mark);
  const left = cutStart(before, Math.max(Math.floor(room / 2), room - displayWidth(after)));
  return { before: left, marked: mark, after: cutEnd(after, room - displayWidth(left)) };
}

function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${takeWhile(text, width - 1)}…`;
}

function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `…${reverse(takeWhile(reverse(text), width - 1))}`;
}

function takeWhile(text: string, width: number): string {
  let result = '';
  let used = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width) break;
    result += char;
  }
  return result;
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
