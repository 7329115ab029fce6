import { contentOf, type Document, type Entry } from '../document/document.ts';
import { once } from '../document/notes.ts';
import { integerOf } from '../schema/value.ts';
import { type Judgement, judgementOf, type Trait, traitsOf } from './judgement.ts';
import { type KeyTrait, keysWith } from './keys.ts';
import { isBroken, isMeant } from './meaning.ts';

/** An entry, and what is known of its key. */
export interface Setting extends Judgement {
  readonly entry: Entry;
}

/** What is worked out of a document once. */
interface Reading {
  /** Folded keys that a misspelt key was meant to be, and words on lines that VMware cannot read. */
  readonly named: ReadonlySet<string>;
  readonly byTrait: ReadonlyMap<Trait, readonly Setting[]>;
}

/**
 * What a document sets, by folded key; worked out once. Of a key that stands twice, the first entry. Lines that are broken in a known way are left
 * out: they have rules of their own.
 */
export const settingsOf: (document: Document) => ReadonlyMap<string, Setting> = once(
  (document) =>
    new Map(
      [...document.settings.keys()].flatMap((key) => {
        const setting = settingOf(document, key);
        return setting === undefined ? [] : [[key, setting] as const];
      }),
    ),
);

/** One of them. @param key folded. */
export function settingOf(document: Document, key: string): Setting | undefined {
  const entry = document.settings.get(key)?.[0];
  return entry === undefined || isBroken(document, entry) ? undefined : toSetting(entry, judgementOf(entry.phrase));
}

/** Those of them that have the trait, in file order. */
export function settingsWith(document: Document, trait: Trait): readonly Setting[] {
  return readingOf(document).byTrait.get(trait) ?? NO_SETTINGS;
}

const NO_SETTINGS: readonly Setting[] = [];

/** Whether a key of the document, or a setting, has the trait. */
export function hasAny(document: Document, trait: Trait | KeyTrait): boolean {
  const having = trait.of === 'keys' ? keysWith(document, trait) : settingsWith(document, trait);
  return having.length > 0;
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
  const entry = settingOf(document, key)?.entry;
  const value = integerOf(entry?.value.text ?? '');
  return entry === undefined || value === undefined ? undefined : { entry, value };
}

/** The machine's hardware version. */
export const hardwareOf: (document: Document) => Count | undefined = once((document) =>
  countOf(document, 'virtualhw.version'),
);

const readingOf = once(read);

function read(document: Document): Reading {
  const named = new Set<string>();
  const byTrait = new Map<Trait, Setting[]>();
  for (const [entry] of document.settings.values()) {
    if (entry === undefined) continue;
    const { judgement, has } = traitsOf(entry.phrase);
    const { meant } = judgement;
    if ((meant === undefined && has.length === 0) || isBroken(document, entry)) continue;
    if (meant !== undefined) named.add(meant.toLowerCase());
    const setting = toSetting(entry, judgement);
    for (const trait of has) put(byTrait, trait, setting);
  }
  for (const line of document.lines) {
    if (line.kind !== 'malformed') continue;
    for (const [word] of contentOf(document, line)
      .toLowerCase()
      .matchAll(/[\w.:-]{4,64}/g))
      named.add(word);
  }
  return { named, byTrait };
}

function put(lists: Map<Trait, Setting[]>, trait: Trait, setting: Setting): void {
  const list = lists.get(trait);
  if (list === undefined) lists.set(trait, [setting]);
  else list.push(setting);
}

function toSetting(entry: Entry, { key, text, known, problem, meant }: Judgement): Setting {
  return { key, text, entry, known, problem, meant };
}
