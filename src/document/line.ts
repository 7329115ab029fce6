import type { Range } from '../text/edit.ts';
import type { EntryPhrase, OtherPhrase, Phrase } from './phrase.ts';

/** A piece of a line: where it stands, and what it says, decoded. */
export interface Part {
  readonly range: Range;
  readonly text: string;
}

export interface Key extends Part {
  /** The bytes as VMware looks them up, without regard to case: what `settings` goes by. */
  readonly folded: string;
}

export interface Value extends Part {
  /** Quotes around it, which `range` includes and `text` does not. */
  readonly quoted: boolean;
  /** The bytes that VMware holds: escapes undone, not decoded. */
  readonly bytes: string;
}

/** `key = value`. All ranges are half-open byte offsets into the document's text. */
export interface Entry {
  readonly kind: 'entry';
  /** The whole physical line with its terminator. */
  readonly range: Range;
  readonly key: Key;
  /** An empty range where nothing is written. */
  readonly value: Value;
  readonly comment: Range | undefined;
  /** What it says, wherever it stands. */
  readonly phrase: EntryPhrase;
}

export interface CommentLine {
  readonly kind: 'comment';
  readonly range: Range;
}

export interface BlankLine {
  readonly kind: 'blank';
  readonly range: Range;
}

/** A line that VMware's reader keeps verbatim and gives no name for. */
export interface MalformedLine {
  readonly kind: 'malformed';
  readonly range: Range;
}

/** Every physical line is exactly one of these, its terminator included. */
export type Line = Entry | CommentLine | BlankLine | MalformedLine;

/** @param start the byte offset at which the line begins. */
export function lineAt(start: number, phrase: Phrase): Line {
  return phrase.kind === 'entry' ? new EntryAt(start, phrase) : (new OtherAt(start, phrase) as Line);
}

/*
 * A document has very many lines, and of most of them nobody asks more than what they say. So a line holds where it begins and its phrase, and
 * makes the rest each time that it is asked for.
 */

class OtherAt {
  readonly #start: number;
  readonly #phrase: OtherPhrase;

  constructor(start: number, phrase: OtherPhrase) {
    this.#start = start;
    this.#phrase = phrase;
  }

  get kind(): OtherPhrase['kind'] {
    return this.#phrase.kind;
  }

  get range(): Range {
    return [this.#start, this.#start + this.#phrase.length];
  }

  toJSON(): CommentLine | BlankLine | MalformedLine {
    const { kind, range } = this;
    return { kind, range };
  }
}

class EntryAt implements Entry {
  readonly phrase: EntryPhrase;
  readonly #start: number;

  constructor(start: number, phrase: EntryPhrase) {
    this.#start = start;
    this.phrase = phrase;
  }

  get kind(): 'entry' {
    return 'entry';
  }

  get range(): Range {
    return [this.#start, this.#start + this.phrase.length];
  }

  get key(): Key {
    const { keyStart, keyEnd, keyText, folded } = this.phrase;
    return { range: this.#rangeOf(keyStart, keyEnd), text: keyText, folded };
  }

  get value(): Value {
    const { valueStart, valueEnd, valueText, quoted, bytes } = this.phrase;
    return { range: this.#rangeOf(valueStart, valueEnd), text: valueText, quoted, bytes };
  }

  get comment(): Range | undefined {
    const { commentStart, commentEnd } = this.phrase;
    return commentStart < 0 ? undefined : this.#rangeOf(commentStart, commentEnd);
  }

  /** For `JSON.stringify`, without the phrase, which says the same. */
  toJSON(): Omit<Entry, 'phrase'> {
    const { kind, range, key, value, comment } = this;
    return { kind, range, key, value, comment };
  }

  #rangeOf(start: number, end: number): Range {
    return [this.#start + start, this.#start + end];
  }
}
