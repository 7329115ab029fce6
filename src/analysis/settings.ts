import { contentOf, type Document, type Entry } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { lookUp } from '../schema/look-up.ts';
import { specificityOf } from '../schema/pattern.ts';
import { suggest } from '../schema/suggest.ts';
import { checkValue, integerOf, type ValueProblem } from '../schema/value.ts';
import { remembered } from '../text/remembered.ts';
import { isBroken, isMeant } from './meaning.ts';

/** An entry, and what is known of its key. */
export interface Setting {
  /** Folded. */
  readonly key: string;
  readonly entry: Entry;
  readonly known: KnownKey | undefined;
  /** Why the value cannot be right. Undefined too for blanks around it, of which another rule speaks, for secrets, and for a template's placeholders. */
  readonly problem: ValueProblem | undefined;
  /** The key that was probably meant, where this one is not known. */
  readonly meant: string | undefined;
}

/** What is worked out of a document once. */
interface Reading {
  readonly settings: ReadonlyMap<string, Setting>;
  /** Folded keys that a misspelt key was meant to be, and words on lines that VMware cannot read. */
  readonly named: ReadonlySet<string>;
}

const readings = new WeakMap<Document, Reading>();

/**
 * What a document sets, by folded key; worked out once. Of a key that stands twice, the first entry. Lines that are broken in a known way are left
 * out: they have rules of their own.
 */
export function settingsOf(document: Document): ReadonlyMap<string, Setting> {
  return readingOf(document).settings;
}

/**
 * Whether the file may be meant to set a key: by a line that stands or is broken, by a key that is misspelt, or by a line that VMware cannot read and
 * that names it.
 * @param key folded.
 */
export function mayBeSet(document: Document, key: string): boolean {
  return isMeant(document, key) || readingOf(document).named.has(key);
}

/** An entry whose value is a number. */
export interface Count {
  readonly entry: Entry;
  readonly value: number;
}

/** The number that a setting has; undefined where it has none, or something else. @param key folded. */
export function countOf(document: Document, key: string): Count | undefined {
  const entry = settingsOf(document).get(key)?.entry;
  const value = integerOf(entry?.value.text ?? '');
  return entry === undefined || value === undefined ? undefined : { entry, value };
}

/** The machine's hardware version. */
export function hardwareOf(document: Document): Count | undefined {
  return countOf(document, 'virtualhw.version');
}

function readingOf(document: Document): Reading {
  let reading = readings.get(document);
  if (reading === undefined) {
    reading = read(document);
    readings.set(document, reading);
  }
  return reading;
}

function read(document: Document): Reading {
  const settings = new Map<string, Setting>();
  const named = new Set<string>();
  for (const [key, [entry]] of document.settings) {
    if (entry === undefined || isBroken(document, entry)) continue;
    const setting = toSetting(key, entry);
    settings.set(key, setting);
    if (setting.meant !== undefined) named.add(setting.meant.toLowerCase());
  }
  for (const line of document.lines) {
    if (line.kind !== 'malformed') continue;
    for (const [word] of contentOf(document, line)
      .toLowerCase()
      .matchAll(/[\w.:-]{4,64}/g))
      named.add(word);
  }
  return { settings, named };
}

const rowOf = remembered(lookUp);

function toSetting(key: string, entry: Entry): Setting {
  const row = rowOf(key);
  const { text } = entry.value;
  const checkable = row !== undefined && !row.secret && !/^\s|\s$/.test(text) && !isPlaceholder(text);
  return {
    key,
    entry,
    known: row,
    problem: checkable ? checkValue(row, text) : undefined,
    meant: keyMeantBy(entry.key.text),
  };
}

/** The known key that a key which is not known was probably meant to be, as VMware spells it. */
export const keyMeantBy: (key: string) => string | undefined = remembered((key) => {
  const folded = foldKey(key);
  return isSurelyKnown(folded, lookUp(folded)) ? undefined : suggest(key);
});

/** Whether a program will put another value here: `#NAME#`, `$name`, `${name}`, `{{name}}`, `%name%`. */
export function isPlaceholder(text: string): boolean {
  return /^(?:#\w+#|\$\w+|%\w+%|@\w+@)$|\$\{|\{\{|<%/.test(text);
}

/** What begins with an underscore is a heading, or a setting that was put aside. A name of a CPU feature may be a slip for another key of `cpuid`. */
function isSurelyKnown(key: string, row: KnownKey | undefined): boolean {
  if (row === undefined) return key.startsWith('_');
  const specificity = specificityOf(row.pattern);
  return specificity < 1 || specificity > 1;
}
