import type { EntryPhrase, Phrase } from './phrase.ts';

/*
 * A name, an address, a UUID: what tells machines apart stands in quotes, and the rest of such a line is the same in each of their files. The grammar
 * says that a value in quotes is all up to the next quote (`dictionary.ebnf`). So once it has read one line, it has said what all lines are that differ
 * from it in printable characters between the quotes, and they need not be parsed. No syntax is known here: what is compared are bytes around a value
 * that the parser has found.
 */

/** A line that was parsed, in the place of all those that are like it. */
interface Frame {
  readonly phrase: EntryPhrase;
  /** From the closing quote to the end of the line. */
  readonly tail: string;
}

/** By all that precedes the value, the quote included. */
const frames = new Map<string, Frame>();
const MOST = 4096;

/** Of what is longer nothing is remembered. In bytes, with its end. */
export const LONGEST_LINE = 256;

/** ASCII, and neither a quote, which ends a value, nor a bar, which begins an escape. */
const PRINTABLE = /^[ !#-{}~]*$/;

/** What a line says, if it is like one that was parsed. */
export function phraseLikeOthers(line: string): EntryPhrase | undefined {
  const start = line.indexOf('"') + 1;
  const frame = start === 0 ? undefined : frames.get(line.slice(0, start));
  if (frame === undefined) return undefined;
  const { phrase, tail } = frame;
  const end = line.length - tail.length;
  if (end < start || !line.endsWith(tail)) return undefined;
  const value = line.slice(start, end);
  if (!PRINTABLE.test(value)) return undefined;
  return {
    kind: 'entry',
    length: line.length,
    keyStart: phrase.keyStart,
    keyEnd: phrase.keyEnd,
    keyText: phrase.keyText,
    folded: phrase.folded,
    valueStart: phrase.valueStart,
    valueEnd: end + 1,
    valueText: value,
    quoted: true,
    bytes: value,
    commentStart: -1,
    commentEnd: -1,
    isPlain: true,
    notes: [],
  };
}

/** Remembers a line for those that will be like it. @param line its bytes, by themselves. */
export function rememberFrame(line: string, phrase: Phrase): void {
  if (phrase.kind !== 'entry' || !phrase.quoted || !phrase.isPlain || phrase.commentStart >= 0) return;
  if (line.length > LONGEST_LINE || !line.endsWith('\n')) return;
  if (frames.size >= MOST) frames.clear();
  frames.set(line.slice(0, phrase.valueStart + 1), { phrase, tail: line.slice(phrase.valueEnd - 1) });
}
