import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import type { Exclusions, FolderSearch } from './ignore.ts';
import { baseName, displayPath, type FilePath, pathKey, prefixed, prefixOf, toFilePath } from './path.ts';
import { type Match, type Matches, PASSED_OVER } from './patterns.ts';
import { codeOf, reasonOf, typeReason } from './reason.ts';
import { isTemporaryName } from './temporaries.ts';

/** A file to read, or why there is none. */
export type Discovered =
  /** `named`: the user asked for this very file. Others were met while searching, as regular files. */
  | { readonly path: FilePath; readonly named: boolean }
  | { readonly path: FilePath; readonly problem: string }
  /** Met while searching and wanted by its name, but not a regular file: a symbolic link, a pipe. */
  | { readonly path: FilePath; readonly skipped: string }
  /** Met while searching, and passed over because somebody said so; of a folder nobody knows what is in it. */
  | { readonly path: FilePath; readonly ignored: 'file' | 'folder' }
  /** A temporary file that a crashed run left behind (or that a run beside this one is about to rename). */
  | { readonly path: FilePath; readonly stale: true };

/**
 * Says of a path, as it would be shown, whether a file met there while searching is to be linted. Whoever can tell that from the name at its end should:
 * a path that was put together costs something when it is first looked at.
 */
export type Wanted = (path: string, name: string) => boolean;

/** What else there is to know of the inputs. */
export interface DiscoverOptions {
  /** What the patterns among them stand for, of `expandPatterns`. */
  readonly matches?: Matches;
  readonly exclusions?: Exclusions | undefined;
  /** Whether what is excluded is passed over even where it is named. */
  readonly forceExclude?: boolean;
}

const NO_MATCHES: Matches = new Map();
const SCRATCH = /\.(?:vmx~|lck)$/i;

/**
 * Yields what the inputs name, in their order, no file twice. An input that exists is taken literally, whatever characters
 * it has; a folder is searched in byte order.
 */
export function discover(
  inputs: readonly FilePath[],
  wanted: Wanted,
  options: DiscoverOptions = {},
): Iterable<Discovered> {
  const named = namedKeys(inputs, options.matches ?? NO_MATCHES);
  if (named !== undefined) return onceEach(inputs, named, wanted, options);
  const [only] = inputs;
  // Each generator around another costs something for every file.
  if (only !== undefined && inputs.length === 1) return inputFiles(only, wanted, options);
  return inEachOf(inputs, wanted, options);
}

function* inEachOf(inputs: readonly FilePath[], wanted: Wanted, options: DiscoverOptions): Generator<Discovered> {
  for (const input of inputs) yield* inputFiles(input, wanted, options);
}

function* onceEach(
  inputs: readonly FilePath[],
  named: ReadonlySet<string>,
  wanted: Wanted,
  options: DiscoverOptions,
): Generator<Discovered> {
  const seen = new Set<string>();
  for (const input of inputs) {
    for (const item of inputFiles(input, wanted, options)) {
      const key = pathKey(item.path);
      const isNamed = !options.forceExclude && named.has(key);
      if (seen.has(key) || ('ignored' in item && isNamed)) continue;
      seen.add(key);
      yield 'named' in item ? { path: item.path, named: item.named || named.has(key) } : item;
    }
  }
}

/**
 * The keys of all that is named, or undefined where no file can come twice: then none has to be remembered, and a search
 * through any number of files needs no memory.
 */
function namedKeys(inputs: readonly FilePath[], matches: Matches): ReadonlySet<string> | undefined {
  if (inputs.length < 2) return undefined;
  const keys = inputs.map(pathKey);
  const folders = keys.map((key) => (key.endsWith('/') ? key : `${key}/`)).sort();
  const overlap = folders.some((folder, index) => index > 0 && folder.startsWith(folders[index - 1] ?? ''));
  if (!overlap && matches.size === 0) return undefined;
  for (const match of matches.values()) if (match.named) for (const file of match.files) keys.push(pathKey(file));
  return new Set(keys);
}

function inputFiles(input: FilePath, wanted: Wanted, options: DiscoverOptions): Iterable<Discovered> {
  const { matches = NO_MATCHES, exclusions, forceExclude } = options;
  const type = typeOf(input);
  if (typeof type === 'object') {
    const isFolder = type.isDirectory();
    const isOut = forceExclude && exclusions?.excludes(input, isFolder);
    if (isOut) return [{ path: input, ignored: isFolder ? 'folder' : 'file' }];
    return isFolder ? search(input, wanted, exclusions) : [{ path: input, named: true }];
  }
  const match = typeof input === 'string' ? matches.get(input) : undefined;
  return match === undefined ? [{ path: input, problem: type }] : matchFiles(input, match, wanted, exclusions);
}

function* matchFiles(
  input: FilePath,
  match: Match,
  wanted: Wanted,
  exclusions: Exclusions | undefined,
): Generator<Discovered> {
  if (match.problem !== undefined) yield { path: input, problem: match.problem };
  else if (match.files.length === 0) yield { path: input, problem: 'no file matches this pattern' };
  for (const path of match.files) {
    const name = displayPath(baseName(path));
    if (isTemporaryName(name)) yield { path, stale: true };
    else if (!SCRATCH.test(name) && (match.named || wanted(path, name))) {
      if (exclusions?.excludes(path, false)) yield { path, ignored: 'file' };
      else yield { path, named: match.named };
    }
  }
}

/** What an input is, links followed as far as they lead somewhere; else the reason why it cannot be said. */
function typeOf(input: FilePath): Stats | string {
  try {
    return statSync(input);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ELOOP') return reasonOf(error);
    return linkAt(input) ?? reasonOf(error); // a link to nothing, or to itself: reading it says so
  }
}

function linkAt(path: FilePath): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A folder that is being searched. */
interface Level {
  /** Of the paths of what is in it. */
  readonly prefix: FilePath;
  readonly entries: readonly (Dirent | Dirent<Buffer>)[];
  /** How many of them are done. */
  done: number;
  readonly exclusion: FolderSearch | undefined;
  /** The folder that it was found in. */
  readonly above: Level | undefined;
}

function* search(root: FilePath, wanted: Wanted, exclusions: Exclusions | undefined): Generator<Discovered> {
  let level: Level | undefined;
  let met: Met | undefined = { folder: root };
  for (;;) {
    if (met !== undefined && 'folder' in met) {
      const entered: Level | Discovered = enter(met.folder, level, exclusions);
      if ('path' in entered) yield entered;
      else level = entered;
    } else if (met !== undefined) yield met;
    if (level === undefined) return;
    const entry: Dirent | Dirent<Buffer> | undefined = level.entries[level.done++];
    met = entry && meet(entry, level, wanted);
    if (entry === undefined) level = level.above;
  }
}

/** Something to tell of, or a folder to go into. */
type Met = Discovered | { readonly folder: FilePath };

/** @param above the folder that it was found in; undefined of the one where the search begins. */
function enter(folder: FilePath, above: Level | undefined, exclusions: Exclusions | undefined): Level | Discovered {
  const entries = readFolder(folder);
  if (typeof entries === 'string') return { path: folder, problem: entries };
  const has = (name: string) => hasEntry(entries, name);
  const exclusion = above === undefined ? exclusions?.from(folder, has) : above.exclusion?.within(folder, has);
  return { prefix: prefixOf(folder), entries, done: 0, exclusion, above };
}

/** @returns undefined for what is nothing to the search. */
function meet(entry: Dirent | Dirent<Buffer>, { prefix, exclusion }: Level, wanted: Wanted): Met | undefined {
  const name = typeof entry.name === 'string' ? entry.name : toFilePath(entry.name);
  const text = displayPath(name);
  const path = prefixed(prefix, name);
  if (entry.isDirectory()) {
    if (PASSED_OVER.includes(text) || SCRATCH.test(text)) return undefined;
    return exclusion?.excludes(text, true) ? { path, ignored: 'folder' } : { folder: path };
  }
  if (isTemporaryName(text)) return { path, stale: true };
  if (!wanted(displayPath(path), text) || SCRATCH.test(text)) return undefined;
  if (exclusion?.excludes(text, false)) return { path, ignored: 'file' };
  return entry.isFile() ? { path, named: false } : { path, skipped: typeReason(entry) };
}

/** @param name of ASCII, and not one that follows on `/`: entries are in byte order, so that there need not be many looked at. */
function hasEntry(entries: readonly (Dirent | Dirent<Buffer>)[], name: string): boolean {
  for (const entry of entries) {
    const text = displayPath(entry.name);
    if (text > '/') return false;
    if (text === name) return true;
  }
  return false;
}

/** A folder's entries in byte order, or the reason why it cannot be read. Names of ASCII alone come as strings: twice as fast. */
function readFolder(folder: FilePath): Dirent[] | Dirent<Buffer>[] | string {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const order = orderOf(entries);
    if (order === 'sorted') return entries;
    if (order === 'other') return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Where the file system does not tell types, Node looks at each entry, and finds none that it has misspelt: read bytes.
  }
  try {
    const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    return reasonOf(error);
  }
}

/** Whether entries are in byte order, as most systems give them; undefined where the names are not all of ASCII, and so may not be what the disk has. */
function orderOf(entries: readonly Dirent[]): 'sorted' | 'other' | undefined {
  let order: 'sorted' | 'other' = 'sorted';
  let last = '';
  for (const { name } of entries) {
    if (/[^\x00-\x7f]/.test(name)) return undefined;
    if (name < last) order = 'other';
    last = name;
  }
  return order;
}
