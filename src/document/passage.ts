import type { Encoding } from '../text/encoding.ts';
import { type Noted, once } from './notes.ts';
import { decoded, type Phrase } from './phrase.ts';

/**
 * Lines that follow one another. Files of the same product have most of their lines in common, in the same order: what stood so in two texts is mostly
 * one object in all that come after, so that what follows from its bytes is worked out once: see `once`. Lines are counted from 0.
 */
export interface Passage extends Noted {
  /** How many lines it has. */
  readonly count: number;
  /** In bytes. */
  readonly length: number;
  /** Whether all bytes of it are ASCII. */
  readonly isAscii: boolean;
  /** Whether all that its entries say is known to be ASCII, so that it says the same in every encoding. */
  readonly isPlain: boolean;
  kindAt(line: number): Phrase['kind'];
  /** An entry's key, folded; undefined of other lines. */
  keyAt(line: number): string | undefined;
  /** What a line says; not always the same object. @throws {RangeError} where there is none. */
  phraseAt(line: number): Phrase;
  /** The byte offset from the passage's start at which a line begins. */
  startAt(line: number): number;
  /** The same in a file of that encoding. @param start the byte offset at which it begins in the text. */
  decoded(text: string, start: number, encoding: Encoding): Passage;
}

/** A passage of which all is at hand that its lines say. */
export class ListedPassage implements Passage {
  readonly phrases: readonly Phrase[];
  readonly length: number;
  readonly isAscii: boolean;
  readonly isPlain: boolean;
  readonly notes: unknown[] = [];

  /** @param length of all lines, in bytes. @param isAscii whether all bytes are. @param isPlain whether all that the entries say is ASCII. */
  constructor(phrases: readonly Phrase[], length: number, isAscii: boolean, isPlain: boolean) {
    this.phrases = phrases;
    this.length = length;
    this.isAscii = isAscii;
    this.isPlain = isPlain;
  }

  get count(): number {
    return this.phrases.length;
  }

  kindAt(line: number): Phrase['kind'] {
    return this.phraseAt(line).kind;
  }

  keyAt(line: number): string | undefined {
    const phrase = this.phraseAt(line);
    return phrase.kind === 'entry' ? phrase.folded : undefined;
  }

  phraseAt(line: number): Phrase {
    const phrase = this.phrases[line];
    if (phrase === undefined) throw new RangeError(`there is no line ${line} in the passage`);
    return phrase;
  }

  startAt(line: number): number {
    return startsIn(this)[line] ?? this.length;
  }

  decoded(text: string, start: number, encoding: Encoding): Passage {
    if (this.isPlain) return this;
    const phrases = this.phrases.map((phrase, line) => decoded(phrase, text, start + this.startAt(line), encoding));
    return new ListedPassage(phrases, this.length, this.isAscii, false);
  }
}

const startsIn = once(({ phrases }: ListedPassage): readonly number[] => {
  let start = 0;
  return phrases.map(({ length }) => {
    start += length;
    return start - length;
  });
});
