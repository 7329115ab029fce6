import type { Document } from '../document/document.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import { entriesOf } from './look-up.ts';
import { parseRequest } from './request.ts';

/** What a document must say to be one of those that are meant. */
export interface Condition {
  readonly key: string;
  /** Of the value: `*` stands for any text, `?` for a character, without regard to case. */
  readonly pattern: string;
}

/** The condition of `KEY=PATTERN`; undefined where that is none. */
export function parseCondition(text: string): Condition | undefined {
  const { key = '', value = '' } = parseRequest(text) ?? {};
  return key === '' ? undefined : { key, pattern: value };
}

/** Whether a document meets all conditions. A key that is not set meets none; of one that is set twice both values must. */
export function meets(document: Document, conditions: readonly Condition[]): boolean {
  return conditions.every(({ key, pattern }) => {
    const entries = entriesOf(document, key);
    return entries.length > 0 && entries.every((entry) => matchesWildcard(entry.value.text, pattern));
  });
}
