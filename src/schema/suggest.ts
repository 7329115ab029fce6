import { effectivePatterns, lookUp } from './look-up.ts';
import { specificityOf, spellKey } from './pattern.ts';
import { haveOppositeSenses } from './sense.ts';

/** A known key as it is compared. */
interface Candidate {
  readonly pattern: string;
  readonly tokens: readonly number[];
  /** How many of the tokens are numbers or indexes. */
  readonly numbers: number;
  /** Which letters there are, a bit for each: every slip changes two of them at most. */
  readonly letters: number;
}

interface Vocabulary {
  readonly candidates: readonly Candidate[];
  /** The tokens of the numbers that are part of a pattern. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of the patterns. */
  readonly longest: number;
}

/** Stands for any index, in a pattern. */
const INDEX = 0x10000;

/** Stands for a number that no pattern has; those that one has come after it. */
const NUMBER = 0x10001;

const MAX_DISTANCE = 2;

let vocabulary: Vocabulary | undefined;

/**
 * The known key within two slips of the fingers, as VMware spells it, with the indexes of the key in question; undefined where none is near, several
 * are equally near, or what is near says the opposite. The time is bounded, however long the key is.
 */
export function suggest(key: string): string | undefined {
  vocabulary ??= makeVocabulary();
  if (key.length > 2 * vocabulary.longest) return undefined;
  const folded = key.toLowerCase();
  const numbered = withDigits(folded);
  const known = numbered === folded ? undefined : lookUp(numbered)?.pattern;
  if (known !== undefined && specificityOf(known) >= 3) return spellKey(known, numbered);
  const pattern = nearest(vocabulary, folded) ?? nearest(vocabulary, numbered);
  return pattern && spellKey(pattern, numbered.replace(/0+(?=\d)/g, ''));
}

const DIGITS: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0' };

/** Letters that are taken for digits, where an index may stand. */
function withDigits(key: string): string {
  return key.replace(/(?<=[a-z:])[lio](?=[.:]|$)/g, (letter) => DIGITS[letter] ?? letter);
}

function nearest({ candidates, numbers }: Vocabulary, key: string): string | undefined {
  const tokens = toTokens(key, numbers);
  const letters = lettersOf(tokens);
  const count = countNumbers(tokens);
  let best: string | undefined;
  let bestDistance = MAX_DISTANCE + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.tokens.length - tokens.length) > MAX_DISTANCE) continue;
    if (countBits(candidate.letters ^ letters) > 2 * MAX_DISTANCE) continue;
    if (candidate.numbers !== count && candidate.tokens.includes(INDEX)) continue;
    const distance = distanceOf(tokens, candidate.tokens);
    if (distance > Math.min(bestDistance, MAX_DISTANCE) || !isNear(key, candidate.pattern, distance)) continue;
    best = distance < bestDistance ? candidate.pattern : undefined;
    bestDistance = distance;
  }
  return best;
}

function makeVocabulary(): Vocabulary {
  const patterns = effectivePatterns().filter((pattern) => specificityOf(pattern) >= 3);
  const numbers = new Map<string, number>();
  for (const pattern of patterns) {
    for (const [digits] of pattern.replace(/\{[^}]*\}/g, '').matchAll(/\d+/g)) {
      if (!numbers.has(digits)) numbers.set(digits, NUMBER + 1 + numbers.size);
    }
  }
  const candidates = patterns.map((pattern) => {
    const tokens = toTokens(pattern.toLowerCase(), numbers);
    return { pattern, tokens, numbers: countNumbers(tokens), letters: lettersOf(tokens) };
  });
  return { candidates, numbers, longest: Math.max(...patterns.map((pattern) => pattern.length)) };
}

/** Letters are their codes; a number, and an index in a pattern, is one token: scsi12 is no further from scsi1 than from scsi2. */
function toTokens(folded: string, numbers: ReadonlyMap<string, number>): number[] {
  const tokens: number[] = [];
  for (let i = 0; i < folded.length; ) {
    const start = i;
    while (isDigit(folded.charCodeAt(i))) i++;
    if (i > start) tokens.push(numbers.get(folded.slice(start, i)) ?? NUMBER);
    else if (folded[i] === '{') {
      tokens.push(INDEX);
      i = folded.indexOf('}', i) + 1 || folded.length;
    } else tokens.push(folded.charCodeAt(i++));
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function countNumbers(tokens: readonly number[]): number {
  return tokens.filter((token) => token >= INDEX).length;
}

function lettersOf(tokens: readonly number[]): number {
  return tokens.reduce((bits, token) => (token >= 0x61 && token <= 0x7a ? bits | (1 << (token - 0x61)) : bits), 0);
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Optimal string alignment, as far as it matters: one for each token put in, left out, replaced, or swapped with its neighbour. An index is any
 * number; no number is another number, or a letter.
 */
function distanceOf(tokens: readonly number[], wanted: readonly number[]): number {
  let before: number[] = [];
  let above: number[] = Array.from({ length: wanted.length + 1 }, (_, j) => j);
  for (let i = 1; i <= tokens.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= wanted.length; j++) {
      const swapped = tokens[i - 1] === wanted[j - 2] && tokens[i - 2] === wanted[j - 1] ? before[j - 2] : undefined;
      const cost = Math.min(
        (above[j - 1] ?? 0) + costOf(tokens[i - 1] ?? 0, wanted[j - 1] ?? 0),
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (swapped ?? MAX_DISTANCE) + 1,
      );
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > MAX_DISTANCE) return least;
    before = above;
    above = row;
  }
  return above[wanted.length] ?? 0;
}

function costOf(token: number, wanted: number): number {
  if (token === wanted || (wanted === INDEX && token > INDEX)) return 0;
  return token >= INDEX || wanted >= INDEX ? MAX_DISTANCE + 1 : 1;
}

/** Two slips in a short word make another word, and some words that are near are opposites. */
function isNear(key: string, pattern: string, distance: number): boolean {
  const [a, b] = [key.split('.'), spellKey(pattern, key).toLowerCase().split('.')];
  if (distance > 1 && a.length !== b.length) return false;
  const [word, other] = differingWords(a, b);
  return distance * 3 <= Math.min(word.length, other.length) && !haveOppositeSenses(word, other);
}

/** The words between dots that differ, from the first to the last. */
function differingWords(a: string[], b: string[]): [string, string] {
  while (a.length > 1 && b.length > 1 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return [a.join('.'), b.join('.')];
}
