import type { Range } from '../text/edit.ts';

/** The text of a configuration file. */
export interface ConfigurationText {
  /** For display. */
  readonly path: string;
  readonly text: string;
  /** Where each line begins. */
  readonly starts: readonly number[];
}

/** Where something is said. Both numbers count from 1; the column counts UTF-16 code units. */
export interface Spot {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A mistake in a configuration file; the message and the pieces of the line are as untrusted as the file. */
export interface Problem extends Spot {
  readonly message: string;
  /** The line, parted around what is meant. */
  readonly excerpt: readonly [before: string, marked: string, after: string];
}

export function configurationText(path: string, text: string): ConfigurationText {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return { path, text, starts };
}

/** Where a range begins. */
export function spotOf({ path, starts }: ConfigurationText, [start]: Range): Spot {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle;
  }
  return { path, line: low + 1, column: start - (starts[low] ?? 0) + 1 };
}

/** A problem with what stands at a range. */
export function problemAt(source: ConfigurationText, range: Range, message: string): Problem {
  const spot = spotOf(source, range);
  const from = source.starts[spot.line - 1] ?? 0;
  const [line = ''] = /^[^\r\n]*/.exec(source.text.slice(from, source.starts[spot.line])) ?? [];
  const start = range[0] - from;
  const end = Math.max(start, Math.min(range[1] - from, line.length));
  return { ...spot, message, excerpt: [line.slice(0, start), line.slice(start, end), line.slice(end)] };
}
