import type { Document } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { once } from '../document/notes.ts';
import type { Outline } from '../document/outline.ts';
import type { Passage } from '../document/passage.ts';
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
  readonly of: 'settings';
  readonly has: (judgement: Judgement) => boolean;
  /** Whether a setting of that key can have it. @param key folded. */
  readonly among: (key: string, known: KnownKey | undefined) => boolean;
}

/** What a rule looks for in keys, and finds in few. */
export interface KeyTrait extends Aspect {
  readonly of: 'keys';
  /** @param key folded. */
  readonly has: (key: string) => boolean;
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
 * when there were documents already, and then all that are there are asked for once more.
 */

const traits: Trait[] = [];
const keyTraits: KeyTrait[] = [];
let inPassage = lookIntoPassages();
let inOutline = lookIntoOutlines();

/** Who looks for it asks `settingsWith`. @param among keeps `has` from being asked of all the lines that cannot have it. */
export function trait(has: Trait['has'], among: Trait['among'] = () => true): Trait {
  const made: Trait = { of: 'settings', has, among, mark: newMark() };
  traits.push(made);
  inPassage = lookIntoPassages();
  return made;
}

/** Who looks for it asks `keysWith`. @param has of a folded key. */
export function keyTrait(has: KeyTrait['has']): KeyTrait {
  const made: KeyTrait = { of: 'keys', has, mark: newMark() };
  keyTraits.push(made);
  inOutline = lookIntoOutlines();
  return made;
}

/** The trait of being one of some keys, however they are spelt. */
export function oneOf(...keys: readonly string[]): KeyTrait {
  const folded = new Set(keys.map(foldKey));
  return keyTrait((key) => folded.has(key));
}

/** All traits that a document has: of keys, and of settings, be their lines broken or not. */
export function marksOf({ outline, passages }: Document): Marks {
  let { marks } = inOutline(outline);
  for (const passage of passages) marks |= inPassage(passage).marks;
  return marks;
}

/** The traits that lines of a passage have, each with the line's index. */
export function traitsIn(passage: Passage): readonly (readonly [trait: Trait, line: number])[] {
  return inPassage(passage).found;
}

/** The folded keys that have the trait, in file order; of lines broken or not. */
export function keysWith({ outline }: Document, one: KeyTrait): readonly string[] {
  return inOutline(outline).byTrait.get(one) ?? NONE;
}

const NONE: readonly string[] = [];

function lookIntoPassages() {
  const ofKey = remembered((key) => {
    const known = lookUp(key);
    return traits.filter((one) => one.among(key, known));
  });
  return once(({ phrases }: Passage) => {
    const found: (readonly [trait: Trait, line: number])[] = [];
    let marks: Marks = 0n;
    for (const [line, phrase] of phrases.entries()) {
      if (phrase.kind !== 'entry') continue;
      for (const one of ofKey(phrase.folded)) {
        if (!one.has(judgementOf(phrase))) continue;
        found.push([one, line]);
        marks |= one.mark;
      }
    }
    return { found, marks };
  });
}

function lookIntoOutlines() {
  const ofKey = remembered((key) => keyTraits.filter((one) => one.has(key)));
  return once(({ first }: Outline) => {
    const byTrait = new Map<KeyTrait, string[]>();
    for (const key of first.keys()) {
      for (const one of ofKey(key)) {
        const keys = byTrait.get(one);
        if (keys === undefined) byTrait.set(one, [key]);
        else keys.push(key);
      }
    }
    return { byTrait, marks: [...byTrait.keys()].reduce((marks, { mark }) => marks | mark, 0n) };
  });
}
