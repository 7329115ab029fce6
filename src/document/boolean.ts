import type { Document, Entry } from './document.ts';
import { foldKey } from './key.ts';

/** What VMware takes the value for: TRUE and FALSE in any case are booleans, nothing else is (FORMAT.md 3). */
export function booleanOf(value: string): boolean | undefined {
  // As VMware writes them.
  if (value === 'TRUE') return true;
  if (value === 'FALSE') return false;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : undefined;
}

/** The first entry by which VMware reads a setting as that boolean; undefined where there is none, and where two lines disagree. */
export function entryThatSays(document: Document, key: string, value: boolean): Entry | undefined {
  const entries = document.settings.get(foldKey(key));
  return entries?.every((entry) => booleanOf(entry.value.text) === value) ? entries[0] : undefined;
}
