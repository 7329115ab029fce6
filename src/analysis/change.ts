import type { Document, Entry } from '../document/document.ts';
import { removeLine, setValue } from '../document/intents.ts';
import type { Fix } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { meaningOf } from './meaning.ts';

/** Sets an entry to another value, which somebody may not have meant; the key, the spacing and the comment of the line stay. */
export function changeValue(document: Document, entry: Entry, value: string): Fix | undefined {
  return changeOf(document, entry, setValue(document, entry, value));
}

/** Takes an entry's line out, which somebody may have meant. */
export function removeEntry(document: Document, entry: Entry): Fix | undefined {
  return changeOf(document, entry, removeLine(entry));
}

/**
 * An unsafe fix of one setting. Undefined where another line means the setting too, whether it is broken or not: which of the two counts is to be
 * settled first.
 */
export function changeOf(document: Document, entry: Entry, edit: Edit): Fix | undefined {
  const key = entry.key.folded;
  const alone = document.settings.get(key)?.length === 1 && meaningOf(document, key)?.second === undefined;
  return alone ? { edits: [edit], safety: 'unsafe', sets: [key] } : undefined;
}
