import type { FileNode, LineNode, Range } from '../../grammar/ast.ts';

/*
 * The grammar once more, written by hand: what a parse must cost at least, and a second opinion on what it must give. It shares nothing with
 * `grammar/` but the types of its result.
 */

const NUL = 0x00;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const EQUALS = 0x3d;

/** What the grammar makes of a text. @param text the bytes, read as latin1: one char is one byte. */
export function scan(text: string): FileNode {
  const bom = text.startsWith('\xEF\xBB\xBF');
  const lines: LineNode[] = [];
  let start = bom ? 3 : 0;
  while (start < text.length) {
    const stop = contentEnd(text, start);
    const end = stop + (text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF ? 2 : 1);
    const range: Range = [start, Math.min(end, text.length)];
    lines.push(scanLine(text, range, stop));
    start = range[1];
  }
  return { bom, lines };
}

function scanLine(text: string, range: Range, stop: number): LineNode {
  const start = afterBlanks(text, range[0], stop);
  if (isOver(text, start, stop))
    return { kind: text.charCodeAt(start) === HASH && start < stop ? 'comment' : 'blank', range };
  const keyEnd = wordEnd(text, start, stop, EQUALS);
  const equals = afterBlanks(text, keyEnd, stop);
  if (keyEnd === start || equals === stop || text.charCodeAt(equals) !== EQUALS) return { kind: 'malformed', range };
  const first = afterBlanks(text, equals + 1, stop);
  const quoted = first < stop && text.charCodeAt(first) === QUOTE;
  const end = quoted ? closingQuote(text, first + 1, stop) + 1 : wordEnd(text, first, stop, HASH);
  const rest = afterBlanks(text, end, stop);
  if (end === 0 || !isOver(text, rest, stop)) return { kind: 'malformed', range };
  return {
    kind: 'entry',
    range,
    key: [start, keyEnd],
    value: end === first ? [equals + 1, equals + 1] : [first, end],
    quoted,
    comment: rest < stop && text.charCodeAt(rest) === HASH ? [rest, stop] : undefined,
  };
}

/** Where the line's terminator begins, or the text ends. */
function contentEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) break;
  }
  return at;
}

function afterBlanks(text: string, start: number, stop: number): number {
  let at = start;
  while (at < stop && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
  return at;
}

/** Where a run of bytes ends that are no blanks, no `#`, no NUL, and not `also`. */
function wordEnd(text: string, start: number, stop: number, also: number): number {
  let at = start;
  for (; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || code === HASH || code === NUL || code === also) break;
  }
  return at;
}

/** Where the next quote is; -1 where none is before a NUL or the end of the line. */
function closingQuote(text: string, start: number, stop: number): number {
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === NUL) return -1;
  }
  return -1;
}

/** Whether nothing of a line is left but a comment, or what a NUL hides. */
function isOver(text: string, at: number, stop: number): boolean {
  return at === stop || text.charCodeAt(at) === HASH || text.charCodeAt(at) === NUL;
}
