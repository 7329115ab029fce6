import { ownCopy } from '../text/remembered.ts';
import { type FirstPlaces, KeyIndex } from './key-index.ts';
import { type Noted, once } from './notes.ts';
import type { Passage } from './passage.ts';
import { type Place, toPlace } from './place.ts';

/**
 * Which keys a document has, and where. Files of the same product mostly have the same keys in the same order; then they have one outline between them,
 * so that what follows from keys alone is worked out once: see `once`.
 */
export interface Outline extends Noted {
  readonly first: FirstPlaces;
  /** All places of the keys that stand more than once, in file order; by folded key. */
  readonly repeated: ReadonlyMap<string, readonly Place[]>;
  /** The places of the lines that VMware's reader gives no name for, in file order. */
  readonly malformed: readonly Place[];
}

/** Documents of more lines have no outline in common with others. */
const LONGEST = 1024;
/** Documents of more lines have an index of their keys. Only long texts have so many, and their passages are few (`passagesOf`). */
const MOST_MAPPED = 64 * 1024;
/** Lines and passages of all outlines that are remembered. */
const MOST_KNOWN = 40 * 1024;
/** Bytes in all sequences of keys that are. */
const MOST_BYTES = 1024 * 1024;

/** The outlines whose passages begin alike. */
interface Branch {
  /** By the sequence that the next passage has. */
  readonly next: Map<number, Branch>;
  /** Of those that have no further passage. */
  outline: Outline | undefined;
}

let known = newBranch();
let sizeOfKnown = 0;

function newBranch(): Branch {
  return { next: new Map(), outline: undefined };
}

/** The outline of a document of these passages. */
export function outlineOf(passages: readonly Passage[]): Outline {
  let lines = 0;
  for (const { count } of passages) lines += count;
  if (lines > MOST_MAPPED) return indexed(passages);
  if (lines > LONGEST) return mapped(passages, (key) => key);
  if (sizeOfKnown > MOST_KNOWN) {
    known = newBranch();
    sizeOfKnown = 0;
  }
  const branch = branchOf(passages);
  if (branch.outline !== undefined) return branch.outline;
  branch.outline = mapped(passages, ownCopy);
  sizeOfKnown += lines + passages.length;
  return branch.outline;
}

/** Where the outline of such passages is, or is to be. */
function branchOf(passages: readonly Passage[]): Branch {
  let branch = known;
  for (const passage of passages) {
    const sequence = sequenceOf(passage);
    let next = branch.next.get(sequence);
    if (next === undefined) {
      next = newBranch();
      branch.next.set(sequence, next);
    }
    branch = next;
  }
  return branch;
}

const sequences = new Map<string, number>();
let bytesInSequences = 0;
let nextSequence = 0;

/** What stands for a line without a key; no key has such a text. */
const NO_KEY = { comment: '#', blank: '', malformed: '=' } as const;

/** A number for the passages that have just these keys in this order, and other lines in these places. */
const sequenceOf = once((passage: Passage): number => {
  let keys = nameOf(passage, 0);
  for (let line = 1; line < passage.count; line++) keys += `\n${nameOf(passage, line)}`;
  const found = sequences.get(keys);
  if (found !== undefined) return found;
  // A number is never given twice, so that none means something else to outlines that are remembered.
  if (bytesInSequences > MOST_BYTES) {
    sequences.clear();
    bytesInSequences = 0;
  }
  bytesInSequences += keys.length;
  // Of one key alone, the text is the key itself, which may be a slice of its file's.
  sequences.set(ownCopy(keys), nextSequence);
  return nextSequence++;
});

function nameOf(passage: Passage, line: number): string {
  const kind = passage.kindAt(line);
  return kind === 'entry' ? (passage.keyAt(line) ?? '') : NO_KEY[kind];
}

function indexed(passages: readonly Passage[]): Outline {
  const first = new KeyIndex(passages);
  return outlined(passages, first, (key, place) => first.add(key, place));
}

/** @param toKey what is kept of a key. */
function mapped(passages: readonly Passage[], toKey: (folded: string) => string): Outline {
  const first = new Map<string, Place>();
  return outlined(passages, first, (key, place) => {
    const earliest = first.get(key);
    if (earliest === undefined) first.set(toKey(key), place);
    return earliest;
  });
}

/** @param take gives `first` the place of an entry, if no other of its key came before; returns that of the other. */
function outlined(
  passages: readonly Passage[],
  first: FirstPlaces,
  take: (key: string, place: Place) => Place | undefined,
): Outline {
  const repeated = new Map<string, Place[]>();
  const malformed: Place[] = [];
  for (const [index, passage] of passages.entries()) {
    for (let line = 0; line < passage.count; line++) {
      const place = toPlace(index, line);
      const key = passage.keyAt(line);
      if (key === undefined) {
        if (passage.kindAt(line) === 'malformed') malformed.push(place);
        continue;
      }
      const earliest = take(key, place);
      if (earliest === undefined) continue;
      const others = repeated.get(key);
      if (others === undefined) repeated.set(ownCopy(key), [earliest, place]);
      else others.push(place);
    }
  }
  return { first, repeated, malformed, notes: [] };
}
