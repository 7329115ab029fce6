import { contentOf, type Document, type Entry } from '../document/document.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { lookUp } from '../schema/look-up.ts';
import { specificityOf } from '../schema/pattern.ts';
import { suggest } from '../schema/suggest.ts';
import { checkValue, integerOf, type ValueProblem } from '../schema/value.ts';
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

const known = new WeakMap<Document, ReadonlyMap<string, Setting>>();

/**
 * What a document sets, by folded key; worked out once. Of a key that stands twice, the first entry. Lines that are broken in a known way are left
 * out: they have rules of their own.
 */
export function settingsOf(document: Document): ReadonlyMap<string, Setting> {
  let settings = known.get(document);
  if (settings === undefined) {
    settings = read(document);
    known.set(document, settings);
  }
  return settings;
}

/**
 * Whether the file may be meant to set a key: by a line that stands or is broken, by a key that is misspelt, or by a line that VMware cannot read and
 * that names it.
 * @param key folded.
 */
export function mayBeSet(document: Document, key: string): boolean {
  if (isMeant(document, key)) return true;
  for (const { meant } of settingsOf(document).values()) if (meant?.toLowerCase() === key) return true;
  return document.lines.some(
    (line) => line.kind === 'malformed' && names(contentOf(document, line).toLowerCase(), key),
  );
}

/** Whether a text has a key in it, and not as a part of a longer one. */
function names(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (!/[\w.:-]/.test(text[at - 1] ?? '') && !/[\w.-]/.test(text[at + key.length] ?? '')) return true;
  }
  return false;
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

function read(document: Document): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const [key, [entry]] of document.settings) {
    if (entry !== undefined && !isBroken(document, entry)) settings.set(key, toSetting(key, entry));
  }
  return settings;
}

function toSetting(key: string, entry: Entry): Setting {
  const row = lookUp(key);
  const { text } = entry.value;
  const checkable = row !== undefined && !row.secret && !/^\s|\s$/.test(text) && !isPlaceholder(text);
  return {
    key,
    entry,
    known: row,
    problem: checkable ? checkValue(row, text) : undefined,
    meant: isSurelyKnown(key, row) ? undefined : suggest(entry.key.text),
  };
}

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
