import { readCompact } from './compact.ts';
import { compactRows } from './compact-rows.ts';
import type { KnownKey } from './known-key.ts';
import { hasNumbersOf, shapeOf, toRegExp } from './pattern.ts';

/** The keys of a pattern that leaves more than indexes open. */
interface OpenKeys {
  /** What the shape of each begins with. */
  readonly shape: string;
  readonly line: string;
  keys?: RegExp;
}

interface Index {
  /** Lines that are read when they are first found: a run meets a few dozen of them. By key or shape. */
  readonly found: Map<string, string | KnownKey>;
  /** The first that matches counts. */
  readonly open: readonly OpenKeys[];
}

/** Real keys with indexes are some hundreds; made up ones have no end. */
const MOST_KEYS = 4096;
const LONGEST_KEY = 64;

let index: Index | undefined;

/**
 * What is known of a key; undefined where nothing is. An index out of range does not make a key unknown.
 * @param key folded.
 */
export function lookUp(key: string): KnownKey | undefined {
  index ??= makeIndex();
  const known = index.found.get(key);
  if (typeof known === 'object') return known;
  return known === undefined ? find(index, key) : read(index, key, known);
}

/** What is known of all keys, in no order that matters. */
export function allKnownKeys(): KnownKey[] {
  return linesOf(compactRows).map(readCompact);
}

/** The patterns of all keys that do something, as far as is known. */
export function effectivePatterns(): string[] {
  return linesOf(compactRows)
    .map((line) => line.split('|', 3))
    .flatMap(([, pattern = '', family]) => (family === 'ineffective' ? [] : [pattern]));
}

function read({ found }: Index, handle: string, line: string): KnownKey {
  const known = readCompact(line);
  // What stands there is a slice of all lines.
  found.delete(handle);
  found.set(copy(handle), known);
  return known;
}

function find(index: Index, key: string): KnownKey | undefined {
  const shape = shapeOf(key);
  const line = index.found.get(shape);
  const known = typeof line === 'string' ? read(index, shape, line) : line;
  if (known !== undefined && hasNumbersOf(known.pattern, key)) {
    if (index.found.size < MOST_KEYS && key.length < LONGEST_KEY) index.found.set(copy(key), known);
    return known;
  }
  for (const open of index.open) if (shape.startsWith(open.shape) && isOneOf(open, key)) return readOpen(index, open);
  return undefined;
}

function isOneOf(open: OpenKeys, key: string): boolean {
  open.keys ??= toRegExp(open.line.split('|', 2)[1] ?? '');
  return open.keys.test(key);
}

function readOpen(index: Index, { line }: OpenKeys): KnownKey {
  const known = index.found.get(line);
  return typeof known === 'object' ? known : read(index, line, line);
}

/** A key is mostly a slice of its file's text, which V8 would keep for as long as the slice; and to compare slices it has to leave its own code. */
function copy(key: string): string {
  return [key.slice(0, 1), key.slice(1)].join('');
}

function makeIndex(): Index {
  const found = new Map<string, string>();
  const open: OpenKeys[] = [];
  for (const line of linesOf(compactRows)) {
    const handle = line.slice(0, line.indexOf('|'));
    if (handle.startsWith('*')) open.push({ shape: handle.slice(1), line });
    else found.set(handle, line);
  }
  return { found, open };
}

function linesOf(rows: string): string[] {
  return rows.trim().split('\n');
}
