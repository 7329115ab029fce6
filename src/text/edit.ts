import type { Range } from '../../grammar/ast.ts';

export type { Range };

/** Replaces the bytes of `range` by `text`, a byte string. An empty range inserts, an empty text deletes. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** By start, then by end: the order in which edits apply. */
export function compareRanges(a: Range, b: Range): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Whether two ranges share a byte or a border. Edits that touch have no order among them, so they never apply together. */
export function touches(a: Range, b: Range): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/**
 * The text with all edits made.
 * @throws {RangeError} when an edit lies outside the text, or two edits overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => compareRanges(a.range, b.range));
  let result = '';
  let end = 0;
  for (const edit of ordered) {
    if (edit.range[0] < end || edit.range[1] < edit.range[0] || edit.range[1] > text.length) {
      throw new RangeError(`edit [${edit.range}) overlaps another, or lies outside a text of ${text.length} bytes`);
    }
    result += text.slice(end, edit.range[0]) + edit.text;
    end = edit.range[1];
  }
  return result + text.slice(end);
}
