import { describeKey } from '../schema/describe.ts';
import { explainSource } from '../schema/sources.ts';

/** Why VMware rewrites a key by itself, and who says so. */
export interface Reason {
  readonly about: string;
  readonly sources: readonly string[];
}

/** What the schema says of a key that VMware rewrites. Reads all rows: only for those who want to read it. @param pattern of a known key. */
export function reasonOf(pattern: string): Reason | undefined {
  const row = describeKey(pattern);
  return row === undefined ? undefined : { about: row.about, sources: row.sources.map(explainSource) };
}
