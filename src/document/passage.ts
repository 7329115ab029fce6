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
  readonly notes: unknown[] = [];

  constructor(phrases: readonly Phrase[], isAscii: boolean) {
    this.phrases = phrases;
    this.length = phrases.reduce((sum, { length }) => sum + length, 0);
    this.isAscii = isAscii;
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
    if (isPlain(this)) return this;
    const phrases = this.phrases.map((phrase, line) => decoded(phrase, text, start + this.startAt(line), encoding));
    return new ListedPassage(phrases, this.isAscii);
  }
}

/** Whether all that its entries say is ASCII. */
const isPlain = once(({ phrases }: ListedPassage) =>
  phrases.every((phrase) => phrase.kind !== 'entry' || phrase.isPlain),
);

const startsIn = once(({ phrases }: ListedPassage): readonly number[] => {
  let start = 0;
  return phrases.map(({ length }) => {
    start += length;
    return start - length;
  });
});
