import { contentOf, type Document, type Entry, malformedLines } from '../document/document.ts';
import { once } from '../document/notes.ts';
import type { EntryPhrase } from '../document/phrase.ts';
import { type Place, toPlace } from '../document/place.ts';
import { integerOf } from '../schema/value.ts';
import { isCertain, type Judgement, judgementOf } from './judgement.ts';
import { hasAccidents, isBroken, isMeant } from './meaning.ts';
import { marksOf, type Trait, trait, traitsIn } from './traits.ts';

/** An entry, and what is known of its key. */
export interface Setting extends Judgement {
  readonly entry: Entry;
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
  const entry = soundEntryOf(document, key);
  return entry && toSetting(entry, judgementOf(entry.phrase));
}

/** The entry of one of them. @param key folded. */
export function soundEntryOf(document: Document, key: string): Entry | undefined {
  const place = document.outline.first.get(key);
  return place === undefined ? undefined : soundEntryAt(document, place);
}

/** The entry that stands there, if it is one of them. @param place of an entry. */
export function soundEntryAt(document: Document, place: Place): Entry | undefined {
  const entry = document.lineAt(place) as Entry;
  return isBroken(document, entry) ? undefined : entry;
}

/** The value of one of them; an empty text where there is none. @param key folded. */
function soundTextOf(document: Document, key: string): string {
  const place = document.outline.first.get(key);
  return place === undefined ? '' : soundTextAt(document, place);
}

/** The value of the entry that stands there; an empty text if it is none of them. @param place of an entry. */
export function soundTextAt(document: Document, place: Place): string {
  const phrase = hasAccidents(document) ? soundEntryAt(document, place)?.phrase : document.phraseAt(place);
  return (phrase as EntryPhrase | undefined)?.valueText ?? '';
}

/** Those of them that have the trait, in file order. */
export function settingsWith(document: Document, wanted: Trait): Setting[] {
  const settings: Setting[] = [];
  if ((marksOf(document) & wanted.mark) === 0n) return settings;
  const { passages, outline } = document;
  for (const [index, passage] of passages.entries()) {
    for (const [one, line] of traitsIn(passage)) {
      if (one !== wanted) continue;
      const judgement = judgementOf(passage.phraseAt(line) as EntryPhrase);
      const place = toPlace(index, line);
      if (outline.first.get(judgement.key) !== place) continue;
      const entry = document.lineAt(place) as Entry;
      if (!isBroken(document, entry)) settings.push(toSetting(entry, judgement));
    }
  }
  return settings;
}

/**
 * Whether the file may be meant to set a key: by a line that stands or is broken, by a key that is misspelt, or by a line that VMware cannot read and
 * that names it.
 * @param key folded.
 */
export function mayBeSet(document: Document, key: string): boolean {
  return isMeant(document, key) || namedIn(document).has(key);
}

/** The number that a setting has, and its entry, which is made when somebody asks for it. */
export class Count {
  readonly value: number;
  readonly #document: Document;
  readonly #key: string;

  constructor(document: Document, key: string, value: number) {
    this.value = value;
    this.#document = document;
    this.#key = key;
  }

  get entry(): Entry {
    const entry = soundEntryOf(this.#document, this.#key);
    if (entry === undefined) throw new Error(`${this.#key} is not set`);
    return entry;
  }
}

/** The number that a setting has; undefined where it has none, or something else. @param key folded. */
export function countOf(document: Document, key: string): Count | undefined {
  const value = integerOf(soundTextOf(document, key));
  return value === undefined ? undefined : new Count(document, key, value);
}

/** The machine's hardware version. */
export const hardwareOf: (document: Document) => Count | undefined = once((document) =>
  countOf(document, 'virtualhw.version'),
);

const MISSPELT = trait(
  ({ meant }) => meant !== undefined,
  (known) => known === undefined || !isCertain(known),
);

/** Folded keys that a misspelt key was meant to be, and words on lines that VMware cannot read. */
const namedIn = once((document: Document): ReadonlySet<string> => {
  const named = new Set(settingsWith(document, MISSPELT).map(({ meant = '' }) => meant.toLowerCase()));
  for (const line of malformedLines(document)) {
    for (const [word] of contentOf(document, line)
      .toLowerCase()
      .matchAll(/[\w.:-]{4,64}/g))
      named.add(word);
  }
  return named;
});

function toSetting(entry: Entry, { key, text, known, problem, meant }: Judgement): Setting {
  return { key, text, entry, known, problem, meant };
}
