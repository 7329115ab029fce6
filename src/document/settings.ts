import type { Entry } from './line.ts';
import type { Outline } from './outline.ts';
import type { Place } from './place.ts';

/** The entries of each key, in file order; by folded key. Most of them nobody asks for, so an entry is made when somebody does. */
export class Settings implements ReadonlyMap<string, readonly Entry[]> {
  readonly #outline: Outline;
  readonly #entryAt: (place: Place) => Entry;

  /** @param entryAt gives the same object each time. */
  constructor(outline: Outline, entryAt: (place: Place) => Entry) {
    this.#outline = outline;
    this.#entryAt = entryAt;
  }

  get size(): number {
    return this.#outline.first.size;
  }

  has(key: string): boolean {
    return this.#outline.first.has(key);
  }

  get(key: string): readonly Entry[] | undefined {
    const place = this.#outline.first.get(key);
    return place === undefined ? undefined : this.#entriesOf(key, place);
  }

  keys(): IterableIterator<string> {
    return this.#outline.first.keys();
  }

  values(): MapIterator<readonly Entry[]> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, readonly Entry[]]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, readonly Entry[]]> {
    return this.entries();
  }

  forEach(call: (value: readonly Entry[], key: string, map: ReadonlyMap<string, readonly Entry[]>) => void): void {
    for (const [key, entries] of this) call(entries, key, this);
  }

  #entriesOf(key: string, first: Place): readonly Entry[] {
    return this.#outline.repeated.get(key)?.map(this.#entryAt) ?? [this.#entryAt(first)];
  }

  #whole(): Map<string, readonly Entry[]> {
    return new Map([...this.keys()].map((key) => [key, this.get(key) ?? []]));
  }
}
