import type { Document } from '../document/document.ts';
import { compareKeys } from './order.ts';
import { isUndecoded, type Setting, settingsById, written } from './reading.ts';
import { isSecret } from './secret.ts';
import { isVolatile } from './volatile.ts';

/** A value on one side of a comparison. */
export interface ComparedValue {
  /** Decoded; of bytes that are no text of the file's encoding, as `written`. */
  readonly text: string;
  /** As VMware would write it between quotes, in UTF-8; nothing in it is invisible. */
  readonly written: string;
}

/** A key that means something else on the other side. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** As the later file spells it, or the earlier one where it is no more. */
  readonly key: string;
  /** What the earlier file says: nothing for a secret, and more than one value where lines of the file disagree. */
  readonly before: readonly ComparedValue[];
  /** The same of the later file. */
  readonly after: readonly ComparedValue[];
  /** The values are left out, since they let somebody in. */
  readonly secret: boolean;
  /** VMware rewrites the key by itself. */
  readonly volatile: boolean;
  /** What the schema calls the key; undefined where it does not know it. */
  readonly pattern: string | undefined;
}

/** What is to be known of one side, beside what it sets. */
export interface Side {
  /** The encoding that the texts were taken for; undefined where the file declares one that is not known. */
  readonly encoding: string | undefined;
  /** Lines that VMware does not read. */
  readonly malformed: number;
  /** Keys for which there are lines with different values. */
  readonly ambiguous: readonly string[];
}

/** What two files mean, compared. */
export interface Comparison {
  /** By key, those that VMware made by itself included. */
  readonly changes: readonly Change[];
  readonly before: Side;
  readonly after: Side;
}

/** Compares what two documents mean: order, case of keys, spacing, comments, line ends and encodings do not count, nor does a line that says what another says. */
export function compareDocuments(before: Document, after: Document): Comparison {
  const [old, now] = [settingsById(before), settingsById(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareKeys);
  const isDecoded = before.encoding.codec !== undefined && after.encoding.codec !== undefined;
  const changes = ids.flatMap((id) => {
    // It says how the bytes are to be read, and they have been.
    if (id === '.encoding' && isDecoded) return [];
    const change = changeOf(old.get(id), now.get(id));
    return change === undefined ? [] : [change];
  });
  return { changes, before: sideOf(before, old), after: sideOf(after, now) };
}

/** Whether two settings say the same; so do two that are not there. */
export function haveSameMeaning(a: Setting | undefined, b: Setting | undefined): boolean {
  return sameTexts(a?.meanings, b?.meanings);
}

/** Whether two lists of texts are equal; so are two that are not there. */
export function sameTexts(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

function changeOf(old: Setting | undefined, now: Setting | undefined): Change | undefined {
  const setting = now ?? old;
  if (setting === undefined || haveSameMeaning(old, now)) return undefined;
  const secret = [old, now].some((one) => one !== undefined && isSecret(one));
  return {
    kind: kindOf(old, now),
    key: setting.entries[0]?.key.text ?? setting.id,
    before: secret ? [] : valuesOf(old),
    after: secret ? [] : valuesOf(now),
    secret,
    volatile: isVolatile(setting.known),
    pattern: setting.known?.pattern,
  };
}

function kindOf(old: Setting | undefined, now: Setting | undefined): Change['kind'] {
  if (old === undefined) return 'added';
  return now === undefined ? 'removed' : 'changed';
}

function valuesOf(setting: Setting | undefined): ComparedValue[] {
  return (setting?.meanings ?? []).map((meaning) => {
    const text = written(meaning);
    return { text: isUndecoded(meaning) ? text : meaning, written: text };
  });
}

function sideOf(document: Document, settings: ReadonlyMap<string, Setting>): Side {
  const ambiguous = [...settings.values()].filter(({ meanings }) => meanings.length > 1);
  return {
    encoding: document.encoding.codec,
    malformed: document.lines.filter((line) => line.kind === 'malformed').length,
    ambiguous: ambiguous.map(({ id, entries }) => entries[0]?.key.text ?? id),
  };
}
