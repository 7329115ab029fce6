import type { LineNode, OtherNode, Range } from '../../grammar/index.ts';
import type { Encoding } from '../text/encoding.ts';
import { foldAnyKey } from './key.ts';
import type { Passage } from './passage.ts';
import { decoded, type Phrase, toPhrase } from './phrase.ts';

/** What is known of each line, in numbers: its kind, where it ends, and where its key, its value and its comment begin and end. */
const [KIND, END, KEY, VALUE, COMMENT, FIELDS] = [0, 1, 2, 4, 6, 8];

const OTHERS: readonly OtherNode['kind'][] = ['blank', 'comment', 'malformed'];
/** Kinds of entries: what is more, is quoted. */
const BARE = OTHERS.length;

/**
 * A passage of a text that has little in common with others. An object for each line would take ten times as much memory as the line itself, so it only holds where in the text the parts
 * of its lines are, and says what they say each time that it is asked.
 */
export class PackedPassage implements Passage {
  readonly count: number;
  readonly length: number;
  readonly isAscii: boolean;
  readonly isPlain = false;
  readonly notes: unknown[] = [];
  readonly #text: string;
  readonly #start: number;
  readonly #fields: Uint16Array | Uint32Array;
  readonly #encoding: Encoding | undefined;

  /**
   * @param text that the passage is of, with all that precedes it and follows.
   * @param start the byte offset at which it begins in the text.
   * @param fields of the lines, made by `pack`.
   * @param encoding undefined: what its lines say is not decoded.
   */
  constructor(text: string, start: number, fields: Uint16Array | Uint32Array, isAscii: boolean, encoding?: Encoding) {
    this.count = fields.length / FIELDS;
    this.length = fields[fields.length - FIELDS + END] ?? 0;
    this.isAscii = isAscii;
    this.#text = text;
    this.#start = start;
    this.#fields = fields;
    this.#encoding = encoding;
  }

  kindAt(line: number): Phrase['kind'] {
    return OTHERS[this.#field(line, KIND)] ?? 'entry';
  }

  keyAt(line: number): string | undefined {
    if (this.#field(line, KIND) < BARE) return undefined;
    const [start, end] = this.#range(line, KEY);
    const key = this.#text.slice(start, end);
    return this.isAscii ? key.toLowerCase() : foldAnyKey(key);
  }

  phraseAt(line: number): Phrase {
    const phrase = toPhrase(this.#text, this.#nodeAt(line), 0, this.isAscii, undefined);
    return this.#encoding === undefined
      ? phrase
      : decoded(phrase, this.#text, this.#start + this.startAt(line), this.#encoding);
  }

  startAt(line: number): number {
    return line === 0 ? 0 : this.#field(line - 1, END);
  }

  decoded(_text: string, _start: number, encoding: Encoding): Passage {
    return new PackedPassage(this.#text, this.#start, this.#fields, this.isAscii, encoding);
  }

  #nodeAt(line: number): LineNode {
    const kind = this.#field(line, KIND);
    const range: Range = [this.#start + this.startAt(line), this.#start + this.#field(line, END)];
    const other = OTHERS[kind];
    if (other !== undefined) return { kind: other, range };
    return {
      kind: 'entry',
      range,
      key: this.#range(line, KEY),
      value: this.#range(line, VALUE),
      quoted: kind > BARE,
      comment: this.#field(line, COMMENT + 1) === 0 ? undefined : this.#range(line, COMMENT),
    };
  }

  #range(line: number, part: number): Range {
    return [this.#start + this.#field(line, part), this.#start + this.#field(line, part + 1)];
  }

  #field(line: number, field: number): number {
    const value = this.#fields[line * FIELDS + field];
    if (value === undefined) throw new RangeError(`there is no line ${line} in the passage`);
    return value;
  }
}

/** The fields of lines that follow one another. @param start the byte offset at which the first begins. */
export function pack(lines: readonly LineNode[], start: number): Uint16Array | Uint32Array {
  const length = (lines.at(-1)?.range[1] ?? start) - start;
  const fields = new (length < 2 ** 16 ? Uint16Array : Uint32Array)(lines.length * FIELDS);
  let at = 0;
  const put = (field: number, [from, to]: Range) => {
    fields[at + field] = from - start;
    fields[at + field + 1] = to - start;
  };
  for (const line of lines) {
    fields[at + END] = line.range[1] - start;
    if (line.kind === 'entry') {
      fields[at + KIND] = line.quoted ? BARE + 1 : BARE;
      put(KEY, line.key);
      put(VALUE, line.value);
      if (line.comment !== undefined) put(COMMENT, line.comment);
    } else fields[at + KIND] = OTHERS.indexOf(line.kind);
    at += FIELDS;
  }
  return fields;
}
