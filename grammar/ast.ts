/** Half-open `[start, end)`; byte offsets into the original file, which is read as latin1 so that one char is one byte. */
export type Range = readonly [start: number, end: number];

/** `key = value`, the only line that VMware's reader gives a name for. */
export interface EntryNode {
  readonly kind: 'entry';
  /** The whole physical line, its terminator included. */
  readonly range: Range;
  readonly key: Range;
  /** The value as written, quotes included; an empty range at its place where nothing is written (`key =`). */
  readonly value: Range;
  /** Quotes around the value; without them it is bare, or empty. */
  readonly quoted: boolean;
  /** From `#` to the end of the line, without the terminator. */
  readonly comment: Range | undefined;
}

/** A line without a name: only a comment, only blanks, or text that VMware's reader keeps verbatim and does not understand. */
export interface OtherNode {
  readonly kind: 'comment' | 'blank' | 'malformed';
  /** The whole physical line, its terminator included. */
  readonly range: Range;
}

/** Every physical line is exactly one of these. */
export type LineNode = EntryNode | OtherNode;

/** One file. The ranges of `lines`, joined, are the input without its byte order mark. */
export interface FileNode {
  /** Whether a UTF-8 byte order mark precedes the first line. */
  readonly bom: boolean;
  readonly lines: readonly LineNode[];
}
