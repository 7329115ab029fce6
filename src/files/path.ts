import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import nodePath from 'node:path';

/** A path as the disk has it. On Linux a path is bytes: those that are valid UTF-8 are strings, only others are Buffers. */
export type FilePath = string | Buffer;

/** The path of these bytes, in the one form that `FilePath` has for them. */
export function toFilePath(bytes: Buffer): FilePath {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

/** The bytes of a path. */
export function bytesOf(path: FilePath): Buffer {
  return typeof path === 'string' ? Buffer.from(path) : path;
}

/** The path as text, invalid bytes as U+FFFD. Control characters are still in it: reporters escape what they show. */
export function displayPath(path: FilePath): string {
  return typeof path === 'string' ? path : path.toString();
}

/** `name` inside `folder`; names in the folder `.` stand alone. */
export function joinPath(folder: FilePath, name: FilePath): FilePath {
  return prefixed(prefixOf(folder), name);
}

/** What stands before the names of all that is in a folder. */
export function prefixOf(folder: FilePath): FilePath {
  if (folder === '.' || folder === '') return '';
  if (typeof folder === 'string') return folder.endsWith('/') ? folder : `${folder}/`;
  return folder.at(-1) === 0x2f ? folder : Buffer.concat([folder, Buffer.from('/')]);
}

/** `name` inside the folder of which that is the prefix. */
export function prefixed(prefix: FilePath, name: FilePath): FilePath {
  if (typeof prefix === 'string' && typeof name === 'string') return prefix + name;
  return toFilePath(Buffer.concat([bytesOf(prefix), bytesOf(name)]));
}

/** The path with `suffix` at its end: of a lock, of a backup. */
export function suffixPath(path: FilePath, suffix: string): FilePath {
  return typeof path === 'string' ? path + suffix : toFilePath(Buffer.concat([path, Buffer.from(suffix)]));
}

/** The last part of a path. */
export function baseName(path: FilePath): FilePath {
  return typeof path === 'string' ? nodePath.basename(path) : fromLatin1(nodePath.posix.basename(latin1(path)));
}

/** The folder that holds a path; `.` for a bare name. */
export function folderOf(path: FilePath): FilePath {
  return typeof path === 'string' ? nodePath.dirname(path) : fromLatin1(nodePath.posix.dirname(latin1(path)));
}

/** The path from the root, for comparison and display. Links are not resolved. Never throws, though the current folder may be gone. */
export function absolutePath(path: string): string {
  return nodePath.resolve(currentFolder(), path);
}

/** Whether an absolute path is a folder, or something inside it, by its name: links are not resolved. */
export function isWithin(path: string, folder: string): boolean {
  const way = nodePath.relative(folder, path);
  return !nodePath.isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}

/** A key that is equal for two spellings of one path (`./a`, `a`, `b/../a`): absolute, one char a byte. Links are not resolved. */
export function pathKey(path: FilePath): string {
  return nodePath.resolve(latin1(currentFolder()), latin1(path));
}

/**
 * The paths that these arguments of the command line name. Node decodes argv as UTF-8 and destroys other bytes, so where
 * an argument holds U+FFFD its bytes are taken from `commandLine`, the kernel's own NUL-separated copy. One that cannot
 * be told apart from another there stays as it is, and then names no file.
 */
export function argumentPaths(args: readonly string[], commandLine: () => Buffer = readCommandLine): FilePath[] {
  if (!args.some((arg) => arg.includes('\uFFFD'))) return [...args];
  const raw = splitAtNul(commandLine());
  const next = new Map<string, number>();
  return args.map((arg) => {
    const candidates = arg.includes('\uFFFD') ? raw.filter((bytes) => bytes.toString() === arg) : [];
    if (candidates.length !== args.filter((other) => other === arg).length) return arg;
    const index = next.get(arg) ?? 0;
    next.set(arg, index + 1);
    const bytes = candidates[index];
    return bytes === undefined ? arg : toFilePath(bytes);
  });
}

/** The current folder, or the root where it is gone. */
export function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/'; // it was removed, or its path is longer than any may be
  }
}

function readCommandLine(): Buffer {
  try {
    return readFileSync('/proc/self/cmdline');
  } catch {
    return Buffer.alloc(0); // not Linux, or no /proc
  }
}

function splitAtNul(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    parts.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
  return parts;
}

function latin1(path: FilePath): string {
  return bytesOf(path).toString('latin1');
}

function fromLatin1(text: string): FilePath {
  return toFilePath(Buffer.from(text, 'latin1'));
}
