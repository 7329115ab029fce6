import { booleanOf } from '../../document/boolean.ts';
import type { Document, Entry } from '../../document/document.ts';
import { renameKey, setValue } from '../../document/intents.ts';
import { adviceOnUntrueName, misspelledSwitch, VHV_ALLOW, VHV_ENABLE } from '../../schema/nesting.ts';
import { decode } from '../../text/encoding.ts';
import { remembered } from '../../text/remembered.ts';
import type { Accident } from '../accident.ts';
import { withEdit } from './rewrite.ts';

const adviceOn = remembered(adviceOnUntrueName);
const switchMeantBy = remembered(misspelledSwitch);

/** Whether a key is one of the two switches, or is meant to be. @param key folded. */
export function isAboutVhv(key: string): boolean {
  return key === VHV_ENABLE || key === VHV_ALLOW || adviceOn(key) !== undefined || switchMeantBy(key) !== undefined;
}

/** A key that is meant to be one of the two switches, and is not. */
export function misspelledVhv(document: Document, entry: Entry): Accident | undefined {
  if (document.kind === 'dictionary') return undefined;
  const key = entry.key.folded;
  const advice = adviceOn(key);
  const meant = switchMeantBy(key);
  const found = { rule: 'misspelled-vhv', at: entry.key.range, key: entry.key.text };
  if (advice !== undefined) {
    const about = key.startsWith('vhv') ? [document.kind === 'host' ? VHV_ALLOW : VHV_ENABLE] : [];
    return { ...found, message: 'untrue', data: { key: entry.key.text, advice }, safety: 'unsafe', keys: about };
  }
  if (meant === undefined) return undefined;
  const fits = meant === (document.kind === 'host' ? VHV_ALLOW : VHV_ENABLE);
  return {
    ...found,
    message: 'misspelled',
    data: { key: entry.key.text, meant },
    meant: [withEdit(document, entry, renameKey(document, entry, meant))],
    safety: fits ? 'safe' : 'unsafe',
  };
}

/** The host's switch in a machine's file, where the machine's own was meant. */
export function misplacedVhv(document: Document, entry: Entry): Accident | undefined {
  if (document.kind !== 'vmx' || entry.key.folded !== VHV_ALLOW) return undefined;
  return {
    rule: 'misplaced-vhv',
    at: entry.key.range,
    key: entry.key.text,
    message: 'misplaced',
    data: { key: entry.key.text },
    meant: [withEdit(document, entry, renameKey(document, entry, VHV_ENABLE))],
    safety: 'unsafe',
  };
}

/** Spellings of the two booleans, and nothing that could be another word. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...['TRUE', 'YES', 'ON', '1', 'Y', 'T'].map((word) => [word, 'TRUE'] as const),
  ...['FALSE', 'NO', 'OFF', '0', 'N', 'F'].map((word) => [word, 'FALSE'] as const),
]);

/** A value of a switch that is no boolean, so that VMware takes the default without a word. */
export function invalidVhvValue(document: Document, entry: Entry): Accident | undefined {
  if (document.kind === 'dictionary') return undefined;
  const key = entry.key.folded;
  if (key !== VHV_ENABLE && key !== VHV_ALLOW) return undefined;
  const { text } = entry.value;
  if (booleanOf(text) !== undefined) return undefined;
  const meant = WORDS.get(
    text
      .replace(/(?:\\[rn])+$/, '')
      .replace(/^[\s'"\\=`]+|[\s'"\\`;,]+$/g, '')
      .toUpperCase(),
  );
  const empty = entry.value.range[0] === entry.value.range[1];
  const written = empty ? 'nothing' : decode(document.text.slice(...entry.value.range), document.encoding);
  return {
    rule: 'invalid-vhv-value',
    at: empty ? entry.key.range : entry.value.range,
    key: entry.key.text,
    message: meant === undefined ? 'unclear' : 'spelled',
    data: {
      key: entry.key.text,
      value: written.length > 40 ? `${written.slice(0, 40)}…` : written,
      ...(meant === undefined ? {} : { meant }),
    },
    ...(meant === undefined
      ? { keys: [key] }
      : { meant: [withEdit(document, entry, setValue(document, entry, meant))] }),
    safety: 'safe',
  };
}
