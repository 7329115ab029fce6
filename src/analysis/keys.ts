import type { Document } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { once } from '../document/notes.ts';
import type { EntryPhrase } from '../document/phrase.ts';
import { remembered } from '../text/remembered.ts';

/** What a rule looks for in keys, and finds in few. It is asked once for all lines of the same bytes. */
export interface KeyTrait {
  readonly of: 'keys';
  /** @param key folded. */
  readonly has: (key: string) => boolean;
}

const all: KeyTrait[] = [];
let traitsOf = askAll();

/** To be declared where a module is loaded: who looks for it asks `keysWith`. @param has of a folded key. */
export function keyTrait(has: KeyTrait['has']): KeyTrait {
  const trait: KeyTrait = { of: 'keys', has };
  all.push(trait);
  // A rule may be loaded when keys were met already: then they are asked once more.
  traitsOf = askAll();
  return trait;
}

/** The trait of being one of some keys, however they are spelt. */
export function oneOf(...keys: readonly string[]): KeyTrait {
  const folded = new Set(keys.map(foldKey));
  return keyTrait((key) => folded.has(key));
}

/** What is worked out of a document once. */
interface Reading {
  readonly byTrait: ReadonlyMap<KeyTrait, readonly string[]>;
  readonly repeated: readonly string[];
}

/** The folded keys that have the trait, in file order; of lines broken or not. */
export function keysWith(document: Document, trait: KeyTrait): readonly string[] {
  return readingOf(document).byTrait.get(trait) ?? NONE;
}

/** The folded keys that stand more than once, in file order. */
export function repeatedKeys(document: Document): readonly string[] {
  return readingOf(document).repeated;
}

const NONE: readonly never[] = [];

const readingOf = once(read);

function read({ settings }: Document): Reading {
  const byTrait = new Map<KeyTrait, string[]>();
  const repeated: string[] = [];
  for (const [key, entries] of settings) {
    if (entries.length > 1) repeated.push(key);
    const [entry] = entries;
    if (entry === undefined) continue;
    for (const trait of traitsOf(entry.phrase)) {
      const keys = byTrait.get(trait);
      if (keys === undefined) byTrait.set(trait, [key]);
      else keys.push(key);
    }
  }
  return { byTrait, repeated };
}

/** A function that tells which traits a key has. Twice remembered: keys stand in more lines than phrases do. */
function askAll() {
  const ofKey = remembered((key) => all.filter((trait) => trait.has(key)));
  return once((phrase: EntryPhrase) => ofKey(phrase.folded));
}
