// Looked at: picomatch 4 (fast-glob brings an older one along) and zeptomatch. Both make regular expressions of patterns, which go back and forth:
// `*a*a*a*a*a*b` takes them most of a second for a name of 60 letters, and each further star 60 times that. And for picomatch the parentheses of
// `Debian (2)/`, as VMware calls a copy, are a group. Both the patterns and the names may be other people's.

/** Whether a path, its parts separated by `/`, matches. */
export type Glob = (path: string) => boolean;

/** A pattern that is none; the message reads after the pattern. */
export class GlobError extends Error {
  override readonly name = 'GlobError';
}

const LONGEST = 1000;
const MOST_ALTERNATIVES = 100;

const FOLDERS = Symbol('**');
const TEXT = Symbol('*');
const CHARACTER = Symbol('?');

/** `[a-z]` */
interface Class {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

/** What stands for one name; a string stands for itself. */
type Name = readonly (string | Class | typeof TEXT | typeof CHARACTER)[];

/**
 * A pattern of paths: `*` and `?` within a name, `**` for any folders, `[a-z]`, `{one,two}`; a backslash takes the meaning from what follows it. All
 * else stands for itself: upper and lower case differ, and a leading dot is like any other.
 *
 * A pattern without a slash is one of names, at any depth. One that begins with `/` or `./`, or has a slash inside, is one of whole paths. One that
 * has no wildcard, or ends in a slash, stands for a folder with all that is in it, too.
 *
 * Takes time in proportion to the length of the path times that of the pattern, whatever they are.
 * @throws {GlobError}
 */
export function globOf(pattern: string): Glob {
  if (pattern.length > LONGEST) throw new GlobError(`is longer than ${LONGEST} characters`);
  const alternatives = alternativesOf(pattern).map(partsOf);
  if (!/[*?[{\\]/.test(pattern)) return literal(pattern);
  return (path) => {
    const names = path.split('/');
    return alternatives.some((parts) => matchesAll(names, parts, (part) => part === FOLDERS, matchesPart));
  };
}

/** What is written out needs no matching, and there can be a pattern for each of thousands of files. */
function literal(pattern: string): Glob {
  const path = pattern
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .join('/');
  const isAnchored = path.includes('/') || /^\.?\//.test(pattern);
  const inside = `/${path}/`;
  return isAnchored
    ? (other) => other.startsWith(path) && `${other}/`.startsWith(`${path}/`)
    : (other) => other.includes(path) && `/${other}/`.includes(inside);
}

/** Without braces: `a{b,c{d,e}}` is `ab`, `acd` and `ace`. Braces that hold no comma stand for themselves. */
function alternativesOf(pattern: string): string[] {
  const found = firstBraces(pattern);
  if (found === undefined) return [pattern];
  const { start, commas, end } = found;
  const cuts = [start, ...commas, end];
  const all: string[] = [];
  for (const [i, cut] of cuts.slice(0, -1).entries()) {
    const option = pattern.slice(cut + 1, cuts[i + 1]);
    all.push(...alternativesOf(pattern.slice(0, start) + option + pattern.slice(end + 1)));
    if (all.length > MOST_ALTERNATIVES) throw new GlobError(`stands for more than ${MOST_ALTERNATIVES} patterns`);
  }
  return all;
}

interface Braces {
  readonly start: number;
  readonly commas: readonly number[];
  readonly end: number;
}

function firstBraces(pattern: string): Braces | undefined {
  const open: { start: number; commas: number[] }[] = [];
  let first: Braces | undefined;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '{') open.push({ start: at, commas: [] });
    else if (char === ',') open.at(-1)?.commas.push(at);
    else if (char === '}') {
      const braces = open.pop();
      if (braces === undefined || braces.commas.length === 0) continue;
      // Of nested ones the outer closes later, and begins earlier.
      if (first === undefined || braces.start < first.start) first = { ...braces, end: at };
    }
  }
  return first;
}

function partsOf(pattern: string): (Name | typeof FOLDERS)[] {
  const isPath = /^\.?\//.test(pattern);
  const isFolder = pattern.endsWith('/');
  const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
  if (names.length === 0) throw new GlobError('names nothing');
  if (names.includes('..')) throw new GlobError('leads out of the folder that it is for');
  const parts = names.map((name) => (name === '**' ? FOLDERS : nameOf(name)));
  const isLiteral = parts.every((part) => part !== FOLDERS && part.every((piece) => typeof piece === 'string'));
  return [
    ...(names.length === 1 && !isPath ? ([FOLDERS] as const) : []),
    ...parts,
    ...(isLiteral || isFolder ? ([FOLDERS] as const) : []),
  ];
}

function nameOf(text: string): Name {
  const name: Name[number][] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const close = char === '[' ? text.indexOf(']', at + (/^\[[!^]/.test(text.slice(at)) ? 3 : 2)) : -1;
    if (char === '\\' && at + 1 < text.length) name.push(text.charAt(++at));
    else if (char === '*') name.push(TEXT);
    else if (char === '?') name.push(CHARACTER);
    else if (close > 0) {
      name.push(classOf(text.slice(at + 1, close)));
      at = close;
    } else name.push(char);
  }
  return name;
}

function classOf(text: string): Class {
  const negated = /^[!^]/.test(text);
  const members = text.slice(negated ? 1 : 0).matchAll(/(.)-(.)|(.)/gsu);
  return { negated, ranges: [...members].map(([, from, to, one = '']) => [from ?? one, to ?? one] as const) };
}

function matchesPart(name: string, part: Name | typeof FOLDERS): boolean {
  return (
    part !== FOLDERS &&
    matchesAll([...name].length === name.length ? name : [...name], part, (piece) => piece === TEXT, matchesPiece)
  );
}

function matchesPiece(char: string, piece: Name[number]): boolean {
  if (typeof piece === 'string') return piece === char;
  if (typeof piece === 'symbol') return piece === CHARACTER;
  return piece.negated !== piece.ranges.some(([from, to]) => from <= char && char <= to);
}

/** Matches items one by one, `isStar` standing for any number of them. To go back to the last star is enough: an earlier one gains nothing. */
function matchesAll<Item, Part>(
  items: ArrayLike<Item>,
  parts: readonly Part[],
  isStar: (part: Part) => boolean,
  matches: (item: Item, part: Part) => boolean,
): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < items.length) {
    const part = parts[next];
    const item = items[at] as Item;
    if (part !== undefined && isStar(part)) {
      star = next++;
      resume = at;
    } else if (part !== undefined && matches(item, part)) {
      at++;
      next++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else return false;
  }
  while (next < parts.length && isStar(parts[next] as Part)) next++;
  return next === parts.length;
}
