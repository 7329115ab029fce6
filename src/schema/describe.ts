import { families } from './keys/index.ts';
import type { KeyRow } from './known-key.ts';
import { readKey, rowsOf } from './row.ts';

/*
 * The rows as they are written, with all that people want to read. A run that only checks files does without: `look-up.ts`.
 */

let rows: ReadonlyMap<string, KeyRow> | undefined;

/** All that is known of the keys of a pattern. @param pattern of a known key. */
export function describeKey(pattern: string): KeyRow | undefined {
  rows ??= new Map(readAll().map((row) => [row.pattern, row]));
  return rows.get(pattern);
}

/** All rows, read afresh. */
export function readAll(): KeyRow[] {
  return Object.entries(families).flatMap(([family, text]) => rowsOf(text).map((row) => readKey(family, row)));
}
