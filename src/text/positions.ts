import { decode, type Encoding } from './encoding.ts';

/** Where a person finds a byte. Both count from 1; a column counts UTF-16 code units of the decoded line, as SARIF and LSP do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the line that holds a byte. */
export class LineMap {
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #encoding: Encoding;

  /** @param starts the byte offset of each line's first byte, ascending, not counting a byte order mark; at least one. */
  constructor(text: string, starts: readonly number[], encoding: Encoding) {
    this.#text = text;
    this.#starts = starts;
    this.#encoding = encoding;
  }

  /** The position of the byte at `offset`; an offset behind the last byte is at the end of the last line. */
  at(offset: number): Position {
    const line = this.lineAt(offset);
    const start = this.#starts[line - 1] ?? 0;
    return { line, column: decode(this.#text.slice(start, offset), this.#encoding).length + 1 };
  }

  /** The number, from 1, of the line that the byte at `offset` is in. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
