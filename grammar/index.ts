import type { FileNode, LineNode } from './ast.ts';
import { parseLines } from './parse-lines.ts';

export type { EntryNode, FileNode, LineNode, OtherNode, Range } from './ast.ts';

/** A UTF-8 byte order mark, as bytes. */
export const BOM = '\xEF\xBB\xBF';

/**
 * No construct is longer than a line, so a file may be cut at line ends and parsed piece by piece; the tokens of a piece are garbage before
 * the next one is read, and memory stays near the size of the result.
 */
const SLICE = 8 * 1024;

/**
 * Parses one file, or lines from inside one. Every input parses; the ranges of the lines, joined, are the input without its byte order mark.
 * @param text the bytes, read as latin1: one char is one byte.
 * @param extent at the start of a `piece` those bytes are no mark, but text.
 */
export function parse(text: string, extent: 'file' | 'piece' = 'file'): FileNode {
  const bom = extent === 'file' && text.startsWith(BOM);
  const lines: LineNode[] = [];
  for (const some of parseSlices(text, bom ? BOM.length : 0)) for (const line of some) lines.push(line);
  return { bom, lines };
}

/** Parses lines, some at a time: whoever makes something else of them needs memory for some only. @param start the byte offset to begin at. */
export function* parseSlices(text: string, start: number): Generator<readonly LineNode[]> {
  for (let at = start; at < text.length; ) {
    const end = lineEndFrom(text, at + SLICE);
    yield parseLines(text.slice(at, end), at);
    at = end;
  }
}

/** The end of the first terminator of which a byte is at or after `offset`; never between a CR and its LF. */
function lineEndFrom(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const eol = /\r\n|\n|\r/g;
  eol.lastIndex = offset;
  return eol.exec(text) === null ? text.length : eol.lastIndex;
}
