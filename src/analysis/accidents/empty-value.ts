import type { Document, Entry } from '../../document/document.ts';
import { setValue } from '../../document/intents.ts';
import type { Accident } from '../accident.ts';
import { withEdit } from './rewrite.ts';

/** Nothing behind the "=", which VMware takes for an empty value. */
export function emptyValue(document: Document, entry: Entry): Accident | undefined {
  if (entry.value.range[0] < entry.value.range[1]) return undefined;
  return {
    rule: 'empty-value',
    at: entry.key.range,
    key: entry.key.text,
    message: 'empty',
    data: { key: entry.key.text },
    meant: [withEdit(document, entry, setValue(document, entry, ''))],
    safety: 'safe',
    harmless: true,
  };
}
