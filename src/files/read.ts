import { constants as bufferConstants } from 'node:buffer';
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { type FilePath, toFilePath } from './path.ts';
import { codeOf, reasonOf, typeReason } from './reason.ts';

/** What tells a file from another, and from itself before a change. Times are in nanoseconds. */
export interface Identity {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly atimeNs: bigint;
  readonly nlink: bigint;
  readonly mode: bigint;
  readonly uid: bigint;
  readonly gid: bigint;
}

/** A file as it was when it was read. */
export interface Source {
  /** As it was named or found. */
  readonly path: FilePath;
  /** Where the bytes are: `path` itself, or what it leads to when it is a symbolic link. */
  readonly target: FilePath;
  /** The bytes as latin1: one char is one byte. */
  readonly text: string;
  /** Undefined of a file that was found: `identify` tells it when it is wanted. */
  readonly identity: Identity | undefined;
}

/** A file that can be replaced: what tells it from others is known. */
export interface Original extends Source {
  readonly identity: Identity;
}

export interface ReadOptions {
  /** In bytes; a larger file is refused. */
  readonly maxSize: number;
  /** It was met while searching, as a regular file: saves a look at it, and a link that stands there now is not followed. */
  readonly found?: boolean;
}

export type ReadResult<Read extends Source = Source> =
  | { readonly ok: true; readonly source: Read }
  | { readonly ok: false; readonly reason: string };

// Should a pipe take the file's place after it was looked at, opening it must not wait for a writer. Windows has none of these.
const OPEN_FLAGS =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0) | (constants.O_NOCTTY ?? 0);

// A file becomes one byte string.
const { MAX_STRING_LENGTH } = bufferConstants;

const CHANGED = 'changed while reading';

/**
 * Reads a regular file, once and whole. Never throws for what it finds on the disk, and never waits for a pipe or device. What a file is like is not asked
 * where it was found as a regular one and is short: that takes as long as to open it, and only who writes to it wants to know.
 */
export function readSource(path: FilePath, options: ReadOptions): ReadResult {
  return options.found
    ? readFound(path, (fd) => readShort(fd, path, options) ?? readOpen(fd, path, path, options))
    : readNamed(path, options);
}

/** `readSource`, with what the file is like at that moment. */
export function readOriginal(path: FilePath, options: ReadOptions): ReadResult<Original> {
  return options.found ? readFound(path, (fd) => readOpen(fd, path, path, options)) : readNamed(path, options);
}

function readFound<Read extends Source>(path: FilePath, read: (fd: number) => ReadResult<Read>): ReadResult<Read> {
  try {
    return withOpen(path, read);
  } catch (error) {
    return { ok: false, reason: codeOf(error) === 'ELOOP' ? CHANGED : reasonOf(error) };
  }
}

function readNamed(path: FilePath, options: ReadOptions): ReadResult<Original> {
  try {
    const seen = lstatSync(path, { bigint: true });
    if (!seen.isSymbolicLink()) return readSeen(path, path, seen, options);
    const target = resolveLink(path);
    return readSeen(path, target, lstatSync(target, { bigint: true }), options);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** The SHA-256 of a text's bytes, in hexadecimal. */
export function sha256Of(text: string): string {
  // Not imported: linting needs no hash, and loading the module costs it some milliseconds.
  return process.getBuiltinModule('node:crypto').hash('sha256', Buffer.from(text, 'latin1'));
}

/** Why so many bytes are not read, to be read after the name; undefined where they are. */
export function excessOf(size: number, maxSize: number): string | undefined {
  if (size > maxSize) return `is larger (${size} bytes) than --max-file-size (${maxSize})`;
  return size > MAX_STRING_LENGTH ? `is larger (${size} bytes) than any text can be` : undefined;
}

function resolveLink(path: FilePath): FilePath {
  try {
    return toFilePath(realpathSync.native(path, 'buffer'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Error('is a symbolic link to nothing');
    throw error;
  }
}

function readSeen(path: FilePath, target: FilePath, seen: BigIntStats, options: ReadOptions): ReadResult<Original> {
  if (!seen.isFile()) return { ok: false, reason: typeReason(seen) };
  return withOpen(target, (fd) => {
    const read = readOpen(fd, path, target, options);
    if (!read.ok) return read;
    const { ino, dev } = read.source.identity;
    return seen.ino === ino && seen.dev === dev ? read : { ok: false, reason: CHANGED };
  });
}

function withOpen<Read extends Source>(target: FilePath, read: (fd: number) => ReadResult<Read>): ReadResult<Read> {
  const fd = openSync(target, OPEN_FLAGS);
  try {
    return read(fd);
  } finally {
    closeSync(fd);
  }
}

function readOpen(fd: number, path: FilePath, target: FilePath, { maxSize }: ReadOptions): ReadResult<Original> {
  const identity = fstatSync(fd, { bigint: true });
  if (!identity.isFile()) return { ok: false, reason: typeReason(identity) };
  const size = Number(identity.size);
  const excess = excessOf(size, maxSize);
  if (excess !== undefined) return { ok: false, reason: excess };
  const text = readExactly(fd, size);
  return text === undefined ? { ok: false, reason: CHANGED } : { ok: true, source: { path, target, text, identity } };
}

/** Takes the bytes of a file until they are text: most files are short. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** The whole of a file that is not looked at; undefined where it has no bytes, or many, or grows meanwhile, or cannot be read: then it has to be. */
function readShort(fd: number, path: FilePath, { maxSize }: ReadOptions): ReadResult | undefined {
  let length: number;
  try {
    // From a place in it: of a pipe, which has none, nothing is taken.
    length = readSync(fd, scratch, 0, scratch.length, 0);
    if (length === 0 || length === scratch.length || length > maxSize) return undefined;
    // Some file systems give less than there is: only nothing is the end.
    if (readSync(fd, scratch, length, scratch.length - length, length) > 0) return undefined;
  } catch {
    return undefined;
  }
  return { ok: true, source: { path, target: path, text: scratch.toString('latin1', 0, length), identity: undefined } };
}

/** The file's `size` bytes, or undefined if it has fewer or more by now. */
function readExactly(fd: number, size: number): string | undefined {
  const most = size + 1; // a byte more, to see that it grew
  const own = most <= scratch.length ? undefined : new ArrayBuffer(most, { maxByteLength: most });
  const buffer = own === undefined ? scratch : Buffer.from(own);
  let length = 0;
  do {
    const count = readSync(fd, buffer, length, most - length, length);
    if (count === 0) break;
    length += count;
  } while (length < size);
  const text = length === size ? buffer.toString('latin1', 0, size) : undefined;
  // Gives the memory back now: of a long file the text takes as much, and the garbage may be collected late.
  own?.resize(0);
  return text;
}
