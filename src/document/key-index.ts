import { hashOf } from './hash.ts';
import type { Passage } from './passage.ts';
import { lineIn, type Place, passageAt, toPlace } from './place.ts';

/** Where the first entry of each key stands; by folded key, in file order. */
export interface FirstPlaces {
  readonly size: number;
  has(key: string): boolean;
  get(key: string): Place | undefined;
  keys(): IterableIterator<string>;
}

/** So many slots for a line at least: with fewer, those that are free are far apart. */
const ROOM = 4 / 3;

/**
 * The places of very many keys. A map would keep each key, and that takes more memory than the line that it stands in; this is a hash table of places
 * alone, and what is the key of a place its passage tells.
 */
export class KeyIndex implements FirstPlaces {
  readonly #passages: readonly Passage[];
  /** Places, each a number higher; 0 where there is none. A power of 2. */
  readonly #slots: Uint32Array;
  /** A byte of the hash of each key that is there, so that few need be compared. */
  readonly #tags: Uint8Array;
  #size = 0;
  /** How many places were given, those of keys that were there already too. */
  #added = 0;

  /** @param passages that have all the places. @throws {RangeError} where places do not fit into 32 bits: of 2 ** 15 passages or more. */
  constructor(passages: readonly Passage[]) {
    if (toPlace(passages.length, 0) >= 2 ** 32) throw new RangeError(`too many passages: ${passages.length}`);
    this.#passages = passages;
    const lines = passages.reduce((sum, { count }) => sum + count, 1);
    const slots = 2 ** Math.ceil(Math.log2(lines * ROOM));
    this.#slots = new Uint32Array(slots);
    this.#tags = new Uint8Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): Place | undefined {
    const taken = this.#slots[this.#slotFor(key, hashOf(key, 0, key.length))] ?? 0;
    return taken === 0 ? undefined : taken - 1;
  }

  /** Takes the place of an entry of that key, if it is the first. @returns the first that there was already. */
  add(key: string, place: Place): Place | undefined {
    const hash = hashOf(key, 0, key.length);
    const slot = this.#slotFor(key, hash);
    const taken = this.#slots[slot] ?? 0;
    this.#added++;
    if (taken !== 0) return taken - 1;
    this.#slots[slot] = place + 1;
    this.#tags[slot] = tagOf(hash);
    this.#size++;
    return undefined;
  }

  *keys(): IterableIterator<string> {
    const isEachFirst = this.#size === this.#added;
    for (const [index, passage] of this.#passages.entries()) {
      for (let line = 0; line < passage.count; line++) {
        const key = passage.keyAt(line);
        if (key !== undefined && (isEachFirst || this.get(key) === toPlace(index, line))) yield key;
      }
    }
  }

  /** The slot that has the key, or the one that is free for it. */
  #slotFor(key: string, hash: number): number {
    const tag = tagOf(hash);
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (;;) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0 || (this.#tags[slot] === tag && this.#keyAt(taken - 1) === key)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #keyAt(place: Place): string {
    return this.#passages[passageAt(place)]?.keyAt(lineIn(place)) ?? '';
  }
}

/** Of the bits that do not tell the slot, up to 2 ** 24 slots. */
function tagOf(hash: number): number {
  return hash >>> 24;
}
