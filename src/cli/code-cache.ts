// Looked at: v8-compile-cache and v8-compile-cache-lib (keep what was compiled at once, not what a run has compiled since; slower than nothing here),
// node:module.enableCompileCache (Node 22; the same; and a folder that other users may write in).
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';

/*
 * To parse and compile the core takes longer than all else in a short run. What V8 made of it, and of the grammar, is kept in the user's cache folder,
 * a file for each build of either and version of Node, and is taken only if it is whole and nobody else can have written it: V8 believes what it reads,
 * and crashes on a damaged one. With it lies the source that it belongs to, so that a run opens one file and not two.
 * Where anything is amiss, the run goes on without, and says nothing. `VMXLINT_CODE_CACHE=off` does without, too.
 */

/** What a file of the cache holds. */
export interface Compiled {
  /** In ASCII. */
  readonly source: string;
  readonly code: Buffer;
  /** The kinds of runs that have added what they compiled; one word each. */
  readonly kinds: readonly string[];
}

/** What comes first is padded to this. In bytes. */
const HEAD = 128;

/** In bytes; file systems write, and lose, four times as much at once. */
const STEP = 1024;

/** In milliseconds. What is older than this is of a version that may be gone; if not, it is made anew. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

/** The file for a build of something under this Node; undefined where there is to be none. */
export function cacheFile(build: string): string | undefined {
  const folder = cacheFolder(process.env);
  return folder && join(folder, `${build}-node-${process.version}-${process.arch}`);
}

function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const { HOME: home = '', XDG_CACHE_HOME: cache = '', LOCALAPPDATA: local = '' } = env;
  if (env.VMXLINT_CODE_CACHE === 'off') return undefined;
  if (process.platform === 'win32') return local && join(local, 'vmxlint', 'cache');
  if (isAbsolute(cache)) return join(cache, 'vmxlint');
  if (!isAbsolute(home)) return undefined;
  return join(home, ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'vmxlint');
}

/** @param of the file that was compiled. @returns undefined where there is nothing that can be trusted. */
export function readCompiled(file: string, of: Stats): Compiled | undefined {
  try {
    // There is no such flag on Windows.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return readOpen(descriptor, markOf(of));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

function readOpen(descriptor: number, rightMark: string): Compiled | undefined {
  const stats = fstatSync(descriptor);
  if (!stats.isFile() || !isPrivate(stats)) return undefined;
  const head = readPart(descriptor, Buffer.allocUnsafe(HEAD), 0).toString('latin1').trimEnd().split(' ');
  const [mark, codeLength, sourceLength, codeSum, sourceSum, ...kinds] = head;
  const [length, rest] = [Number(codeLength), Number(sourceLength)];
  if (mark !== rightMark || stats.size !== HEAD + length + rest) return undefined;
  // Both go through the same memory: to touch memory for the first time takes longer than to read into it.
  const room = Buffer.allocUnsafeSlow(Math.max(length, rest));
  const sourceBytes = readPart(descriptor, room.subarray(0, rest), HEAD + length);
  if (sourceSum !== sumOf(sourceBytes)) return undefined;
  const source = sourceBytes.toString('latin1');
  const code = readPart(descriptor, room.subarray(0, length), HEAD);
  return codeSum === sumOf(code) ? { source, code, kinds } : undefined;
}

function readPart(descriptor: number, part: Buffer, position: number): Buffer {
  if (readSync(descriptor, part, 0, part.length, position) !== part.length) throw new Error('read in part');
  return part;
}

/** Puts the file there in one step, or does nothing. @param of the file that was compiled. */
export function keepCompiled(file: string, of: Stats, compile: () => Compiled): void {
  const folder = dirname(file);
  try {
    if (!isPrivate(statSync(nearest(folder)))) return;
    makeFolder(folder, 0o700);
    if (!isPrivate(statSync(folder))) return;
    replace(file, () => {
      const { source, code, kinds } = compile();
      const bytes = Buffer.from(source, 'latin1');
      const head = [markOf(of), code.length, bytes.length, sumOf(code), sumOf(bytes), ...kinds].join(' ');
      return Buffer.concat([Buffer.from(head.padEnd(HEAD)), code, bytes]);
    });
    clearOld(folder);
  } catch {
    // The next run may have more luck, and this one is done.
  }
}

function replace(file: string, content: () => Buffer): void {
  const temporary = `${file}.${process.pid}`;
  const output = openSync(temporary, 'wx', 0o600);
  try {
    const bytes = content();
    // On a full disk less is written than was asked for, and that is no error.
    if (writeSync(output, bytes) !== bytes.length) throw new Error('written in part');
    fsyncSync(output);
    closeSync(output);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether only this user can write it. */
function isPrivate({ uid, mode }: Stats): boolean {
  return process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);
}

/** The folder itself, or the nearest above it that exists. */
function nearest(folder: string): string {
  const above = dirname(folder);
  return statSync(folder, { throwIfNoEntry: false }) !== undefined || above === folder ? folder : nearest(above);
}

/** What changes when somebody changes the file that was compiled. */
function markOf({ size, mtimeMs }: Stats): string {
  return `${size}:${mtimeMs}`;
}

/**
 * Of one word in each step: what is damaged is seldom less, and to add up all would take longer than to read them.
 * @param bytes aligned to words.
 */
function sumOf(bytes: Buffer): string {
  let sum = bytes.length;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let at = 0; at < words.length; at += STEP / 4) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  return String(sum);
}

function clearOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > LIFETIME) unlinkSync(file);
  }
}
