import type { Document } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { once } from '../document/notes.ts';
import type { Outline } from '../document/outline.ts';
import type { Passage } from '../document/passage.ts';
import type { EntryPhrase } from '../document/phrase.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { lookUp } from '../schema/look-up.ts';
import { remembered } from '../text/remembered.ts';
import { type Judgement, judgementOf } from './judgement.ts';

/** Something that some documents have, and most have not. */
export interface Aspect {
  readonly mark: Marks;
}

/** What a rule looks for in settings, and finds in few. Whether a setting has it follows from its line alone. */
export interface Trait extends Aspect {
  readonly has: (judgement: Judgement) => boolean;
  readonly among: Among;
}

/** The settings that can have a trait: those of some keys, folded; or those of which that is known. */
export type Among = readonly string[] | ((known: KnownKey | undefined) => boolean);

/** What a rule looks for in keys, and finds in few. */
export interface KeyTrait extends Aspect {
  /** @param key folded. */
  readonly has: (key: string) => boolean;
  /** All keys that have it, folded; undefined where they have no end. */
  readonly keys: readonly string[] | undefined;
}

/** What a rule looks for in a document, or in which keys stand where. */
interface TraitOf<Whole> extends Aspect {
  readonly has: (whole: Whole) => boolean;
}

/** A set of traits, or one: a bit for each. */
export type Marks = bigint;

let nextMark: Marks = 1n;

/** A mark that nothing else has. */
export function newMark(): Marks {
  const mark = nextMark;
  nextMark <<= 1n;
  return mark;
}

/** What a document has that has one of these at least. */
export function either(...aspects: readonly Aspect[]): Aspect {
  return { mark: aspects.reduce((marks, { mark }) => marks | mark, 0n) };
}

/*
 * A trait is declared where a module is loaded. It is asked for once of all passages and outlines that documents have in common; a rule may be loaded
 * when there were documents already, and then all that are there are asked for once more. What is asked of a document itself is not kept for others.
 */

const traits: Trait[] = [];
const keyTraits: KeyTrait[] = [];
const outlineTraits: TraitOf<Outline>[] = [];
const documentTraits: TraitOf<Document>[] = [];
let looking:
  | { readonly inPassage: ReturnType<typeof lookIntoPassages>; readonly inOutline: ReturnType<typeof lookIntoOutlines> }
  | undefined;

function look() {
  looking ??= { inPassage: lookIntoPassages(), inOutline: lookIntoOutlines() };
  return looking;
}

/** Who looks for it asks `settingsWith`. @param among keeps `has` from being asked of all the lines that cannot have it. */
export function trait(has: Trait['has'], among: Among = () => true): Trait {
  const made: Trait = { has, among, mark: newMark() };
  traits.push(made);
  looking = undefined;
  return made;
}

/** Who looks for it asks `keysWith`. @param has of a folded key. @param keys all that have it, where that can be said. */
export function keyTrait(has: KeyTrait['has'], keys?: readonly string[]): KeyTrait {
  const made: KeyTrait = { has, keys, mark: newMark() };
  keyTraits.push(made);
  looking = undefined;
  return made;
}

/** The trait of being one of some keys, however they are spelt. */
export function oneOf(...keys: readonly string[]): KeyTrait {
  const folded = [...new Set(keys.map(foldKey))];
  return keyTrait((key) => folded.includes(key), folded);
}

/** A trait that an outline has as a whole. */
export function outlineTrait(has: (outline: Outline) => boolean): Aspect {
  const made: TraitOf<Outline> = { has, mark: newMark() };
  outlineTraits.push(made);
  looking = undefined;
  return made;
}

/** The trait of being without one of some keys, however they would be spelt. */
export function lackOf(...keys: readonly string[]): Aspect {
  const folded = keys.map(foldKey);
  return outlineTrait(({ first }) => folded.some((key) => !first.has(key)));
}

/** A trait that a document has as a whole, and not by its outline or passages. @param has is asked of every document, and so should not take long. */
export function documentTrait(has: (document: Document) => boolean): Aspect {
  const made: TraitOf<Document> = { has, mark: newMark() };
  documentTraits.push(made);
  return made;
}

/** All traits that a document has: its own, and those of keys and of settings, be their lines broken or not. */
export const marksOf: (document: Document) => Marks = once((document: Document) => {
  const { outline, passages } = document;
  const { inOutline, inPassage } = look();
  let { marks } = inOutline(outline);
  for (const passage of passages) {
    const { found, marks: some } = inPassage(passage);
    if (found.length > 0) marks |= some;
  }
  for (const { has, mark } of documentTraits) if (has(document)) marks |= mark;
  return marks;
});

/** The traits that lines of a passage have, each with the line's index. */
export function traitsIn(passage: Passage): readonly (readonly [trait: Trait, line: number])[] {
  return look().inPassage(passage).found;
}

/** The folded keys that have the trait, in file order; of lines broken or not. */
export function keysWith({ outline }: Document, one: KeyTrait): readonly string[] {
  const some = look().inOutline(outline).byTrait.get(one) ?? NONE;
  return some.length < MOST_KEPT ? some : [...outline.first.keys()].filter(one.has);
}

/** Of a trait that more keys of a document have, not all are kept. */
const MOST_KEPT = 1024;

const NONE: readonly string[] = [];

function addTo<K, T>(lists: Map<K, T[]>, keys: readonly K[], item: T): void {
  for (const key of keys) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
}

function lookIntoPassages() {
  const byKey = new Map<string, Trait[]>();
  const byRow = new Map<KnownKey | undefined, readonly Trait[]>();
  for (const one of traits) if (typeof one.among !== 'function') addTo(byKey, one.among, one);
  const ofRow = (known: KnownKey | undefined) => {
    const found = byRow.get(known);
    if (found !== undefined) return found;
    const possible = traits.filter(({ among }) => typeof among === 'function' && among(known));
    byRow.set(known, possible);
    return possible;
  };
  const possibleOf = remembered((key) => {
    const own = byKey.get(key);
    const others = ofRow(lookUp(key));
    return own === undefined ? others : [...others, ...own];
  });
  return once((passage: Passage) => {
    const found: (readonly [trait: Trait, line: number])[] = [];
    let marks: Marks = 0n;
    for (let line = 0; line < passage.count; line++) {
      const key = passage.keyAt(line);
      if (key === undefined) continue;
      const possible = possibleOf(key);
      if (possible.length === 0) continue;
      const judgement = judgementOf(passage.phraseAt(line) as EntryPhrase);
      for (const one of possible) {
        if (!one.has(judgement)) continue;
        found.push([one, line]);
        marks |= one.mark;
      }
    }
    return { found, marks };
  });
}

function lookIntoOutlines() {
  const byKey = new Map<string, KeyTrait[]>();
  for (const one of keyTraits) if (one.keys !== undefined) addTo(byKey, one.keys, one);
  const open = keyTraits.filter(({ keys }) => keys === undefined);
  const ofKey = remembered((key) => {
    const own = byKey.get(key);
    const others = open.filter((one) => one.has(key));
    return own === undefined ? others : [...own, ...others];
  });
  return once((outline: Outline) => {
    const byTrait = new Map<KeyTrait, string[]>();
    for (const key of outline.first.keys()) {
      for (const one of ofKey(key)) if ((byTrait.get(one)?.length ?? 0) < MOST_KEPT) addTo(byTrait, [one], key);
    }
    const found = [...byTrait.keys(), ...outlineTraits.filter(({ has }) => has(outline))];
    return { byTrait, marks: either(...found).mark };
  });
}
