import { ownCopy } from '../text/remembered.ts';
import { type Noted, once } from './notes.ts';
import type { Passage } from './passage.ts';

/**
 * Which keys a document has, and where. Files of the same product mostly have the same keys in the same order; then they have one outline between them,
 * so that what follows from keys alone is worked out once: see `once`.
 */
export interface Outline extends Noted {
  /** The place of the first entry of each key, in file order; by folded key. */
  readonly first: ReadonlyMap<string, Place>;
  /** All places of the keys that stand more than once, in file order; by folded key. */
  readonly repeated: ReadonlyMap<string, readonly Place[]>;
  /** The places of the lines that VMware's reader gives no name for, in file order. */
  readonly malformed: readonly Place[];
}

/** A line: the index of its passage times `LINES`, and the line's index in that. */
export type Place = number;

/** A passage has fewer lines than this: it is at most 64 KB long, but for its last line (`parseSlices`). */
const LINES = 2 ** 17;

export function toPlace(passage: number, line: number): Place {
  return passage * LINES + line;
}

export function passageAt(place: Place): number {
  return Math.floor(place / LINES);
}

export function lineIn(place: Place): number {
  return place % LINES;
}

/** Documents of more lines have no outline in common with others. */
const LONGEST = 1024;
/** Keys in all outlines that are remembered. */
const MOST_KEYS = 32 * 1024;
/** Bytes in all sequences of keys that are. */
const MOST_BYTES = 1024 * 1024;

const known = new Map<string, Outline>();
let keysInKnown = 0;

/** The outline of a document of these passages. */
export function outlineOf(passages: readonly Passage[]): Outline {
  if (passages.reduce((lines, { phrases }) => lines + phrases.length, 0) > LONGEST) return read(passages, (key) => key);
  const name = passages.map(sequenceOf).join(' ');
  const found = known.get(name);
  if (found !== undefined) return found;
  const outline = read(passages, ownCopy);
  if (keysInKnown > MOST_KEYS) {
    known.clear();
    keysInKnown = 0;
  }
  keysInKnown += outline.first.size;
  known.set(name, outline);
  return outline;
}

const sequences = new Map<string, number>();
let bytesInSequences = 0;
let nextSequence = 0;

/** What stands for a line without a key; no key has such a text. */
const NO_KEY = { comment: '#', blank: '', malformed: '=' } as const;

/** A number for the passages that have just these keys in this order, and other lines in these places. */
const sequenceOf = once(({ phrases }: Passage): number => {
  const keys = phrases.map((phrase) => (phrase.kind === 'entry' ? phrase.folded : NO_KEY[phrase.kind])).join('\n');
  const found = sequences.get(keys);
  if (found !== undefined) return found;
  // A number is never given twice, so that none means something else to outlines that are remembered.
  if (bytesInSequences > MOST_BYTES) {
    sequences.clear();
    bytesInSequences = 0;
  }
  bytesInSequences += keys.length;
  sequences.set(keys, nextSequence);
  return nextSequence++;
});

/** @param toKey what is kept of a key. */
function read(passages: readonly Passage[], toKey: (folded: string) => string): Outline {
  const first = new Map<string, Place>();
  const repeated = new Map<string, Place[]>();
  const malformed: Place[] = [];
  for (const [index, { phrases }] of passages.entries()) {
    for (const [line, phrase] of phrases.entries()) {
      const place = toPlace(index, line);
      if (phrase.kind === 'malformed') malformed.push(place);
      if (phrase.kind !== 'entry') continue;
      const earliest = first.get(phrase.folded);
      if (earliest === undefined) {
        first.set(toKey(phrase.folded), place);
        continue;
      }
      const others = repeated.get(phrase.folded);
      if (others === undefined) repeated.set(toKey(phrase.folded), [earliest, place]);
      else others.push(place);
    }
  }
  return { first, repeated, malformed, notes: [] };
}
