/*
 * Patterns of keys: see `keys/index.ts`. All keys here are folded.
 */

/** An index in a key that is beyond what VMware has. */
export interface IndexOutOfRange {
  /** The digits, as written. */
  readonly index: string;
  /** Counts UTF-16 code units of the key. */
  readonly at: number;
  readonly min: number;
  readonly max: number;
}

const INDEX = /\{(?:n|\d+\.\.\d+)\}/g;

/**
 * How closely a pattern says which keys are its own; of two that match, the greater one counts. 4 is a single key, 3 has indexes only; of those that
 * end in anything, which are below 1, the longer one is greater.
 */
export function specificityOf(pattern: string): number {
  if (pattern.includes('*')) return pattern.length / 1000;
  if (pattern.includes('{name}')) return 1;
  if (pattern.includes('{hex}')) return 2;
  return pattern.includes('{') ? 3 : 4;
}

/** A key with each number replaced by `#`. */
export function shapeOf(key: string): string {
  return key.replace(/\d+/g, '#');
}

/** The shape that all keys of a pattern have, if it has no other placeholders than indexes. */
export function shapeOfPattern(pattern: string): string {
  return shapeOf(pattern.replace(INDEX, '#'));
}

/** Whether a key of the pattern's shape is one of its keys: digits of the pattern itself are the same, and no index has leading zeros. */
export function hasNumbersOf(pattern: string, key: string): boolean {
  const own = numbersOf(pattern);
  const numbers = key.match(/\d+/g) ?? [];
  return (
    own.length === numbers.length &&
    numbers.every((digits, i) => (own[i]?.startsWith('{') ? isIndex(digits) : own[i] === digits))
  );
}

/** The indexes of a pattern's key that are too high. */
export function indexesOutOfRange(pattern: string, key: string): IndexOutOfRange[] {
  if (!pattern.includes('..')) return [];
  const own = numbersOf(pattern);
  return [...key.matchAll(/\d+/g)].flatMap((match, i) => {
    const [, min, max] = /^\{(\d+)\.\.(\d+)\}$/.exec(own[i] ?? '') ?? [];
    const index = match[0];
    if (min === undefined || max === undefined) return [];
    if (Number(index) >= Number(min) && Number(index) <= Number(max)) return [];
    return [{ index, at: match.index, min: Number(min), max: Number(max) }];
  });
}

/** The key as VMware spells it: the letters of the pattern, the indexes of the key. What the pattern leaves open stays as it is. */
export function spellKey(pattern: string, key: string): string {
  if (specificityOf(pattern) < 3) return key;
  const numbers = key.match(/\d+/g) ?? [];
  let i = 0;
  return pattern.replace(/\{[^}]*\}|\d+/g, () => numbers[i++] ?? '');
}

/** A pattern for people: `scsiN:M.fileName`. */
export function showPattern(pattern: string): string {
  const names = 'NMK';
  let i = 0;
  return pattern.replace(INDEX, () => names[i++] ?? 'N').replace(/\{(\w+)\}/g, '<$1>');
}

/** What each placeholder of `showPattern` stands for but `*`, in the order of the pattern: `N`, `0 to 3`. */
export function placeholdersOf(pattern: string): (readonly [name: string, meaning: string])[] {
  const names = 'NMK';
  let i = 0;
  return (pattern.match(/\{[^}]*\}/g) ?? []).map((placeholder) => {
    const [, min, max] = /^\{(\d+)\.\.(\d+)\}$/.exec(placeholder) ?? [];
    if (min !== undefined) return [names[i++] ?? 'N', `${min} to ${max}`];
    if (placeholder === '{n}') return [names[i++] ?? 'N', 'a number'];
    return [placeholder.replace(/\{(\w+)\}/, '<$1>'), MEANINGS[placeholder] ?? ''];
  });
}

const MEANINGS: Readonly<Record<string, string>> = {
  '{hex}': 'up to eight hex digits',
  '{register}': 'eax, ebx, ecx or edx',
  '{name}': 'letters, digits and underscores',
};

/** One key of the pattern, as people would write it. */
export function exampleOf(pattern: string): string {
  return pattern.replace(/\{(\w+)[^}]*\}/g, (_, name: string) => EXAMPLES[name] ?? name).replace('*', 'x');
}

const EXAMPLES: Readonly<Record<string, string>> = { n: '0', hex: '1', register: 'ecx', name: 'AVX' };

/** What comes before the first thing that the pattern leaves open, indexes aside; as a shape. */
export function openShape(pattern: string): string {
  return shapeOfPattern(pattern.slice(0, pattern.search(/\*|\{(?:hex|register|name)\}/)));
}

const OPEN: Readonly<Record<string, string>> = {
  '{hex}': '[0-9a-f]{1,8}',
  '{register}': '(?:eax|ebx|ecx|edx)',
  // Digits alone are a leaf.
  '{name}': '(?![0-9]+$)[a-z0-9_]+',
  '*': '[^]+',
};

/** Matches the keys of a pattern, whole; linear, since no two parts of it can match the same characters in two ways. */
export function toRegExp(pattern: string): RegExp {
  const parts = pattern.toLowerCase().split(/(\{[^}]*\}|\*)/);
  const source = parts.map((part, i) => (i % 2 === 0 ? literally(part) : (OPEN[part] ?? '(?:0|[1-9][0-9]*)')));
  return new RegExp(`^${source.join('')}$`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function numbersOf(pattern: string): readonly string[] {
  return pattern.match(/\{[^}]*\}|\d+/g) ?? [];
}

function isIndex(digits: string): boolean {
  return digits === '0' || !digits.startsWith('0');
}
