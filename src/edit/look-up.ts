import { isSame } from '../analysis/meaning.ts';
import { type Document, type Entry, lineStarts } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { secretStart } from '../document/secrets.ts';
import { lookUp } from '../schema/look-up.ts';
import { encode } from '../text/encoding.ts';
import { LineMap } from '../text/positions.ts';
import { matchesWildcard } from '../text/wildcard.ts';

/** What a document sets a key to. */
export interface FoundSetting {
  /** As the file spells it first. */
  readonly key: string;
  /** Decoded, escapes undone; of several lines the first one's. */
  readonly value: string;
  /** The numbers, from 1, of the lines that set it. */
  readonly lines: readonly number[];
  /** Whether two lines give it different values. Which of them counts is not known for all products (FORMAT.md 4). */
  readonly contradictory: boolean;
  /** Whether the value lets somebody in, or may. */
  readonly secret: boolean;
}

/** What a key is set to, in whatever case it stands there; undefined where it is not set. */
export function findSetting(document: Document, key: string): FoundSetting | undefined {
  const entries = entriesOf(document, key);
  return entries.length === 0 ? undefined : toSetting(entries, linesOf(document));
}

/**
 * All that a document sets, in its order.
 * @param pattern of the keys that are wanted: `*` stands for any text, `?` for a character, without regard to case.
 */
export function findSettings(document: Document, pattern = '*'): FoundSetting[] {
  const map = linesOf(document);
  return [...document.settings.values()]
    .filter(([entry]) => entry !== undefined && matchesWildcard(entry.key.text, pattern))
    .map((entries) => toSetting(entries, map));
}

/** The entries of a key, given as text. */
export function entriesOf(document: Document, key: string): readonly Entry[] {
  const bytes = encode(key, document.encoding);
  return (bytes === undefined ? undefined : document.settings.get(foldKey(bytes))) ?? [];
}

/** Whether an entry's value must not be shown. An empty one tells nothing. */
export function isSecret(key: string, value: string): boolean {
  if (value === '') return false;
  return lookUp(foldKey(key))?.secret === true || secretStart(`${key} = ${value}`) !== undefined;
}

/** The numbers of lines, from 1. */
export function linesOf(document: Document): LineMap {
  return new LineMap(document.text, lineStarts(document), document.encoding);
}

function toSetting(entries: readonly Entry[], map: LineMap): FoundSetting {
  const [first, ...others] = entries as readonly [Entry, ...Entry[]];
  return {
    key: first.key.text,
    value: first.value.text,
    lines: entries.map((entry) => map.lineAt(entry.range[0])),
    contradictory: others.some((other) => !isSame(first.value.bytes, other.value.bytes)),
    secret: entries.some((entry) => isSecret(entry.key.text, entry.value.text)),
  };
}
