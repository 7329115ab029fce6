import { type Document, type FileKind, toDocument } from '../document/document.ts';
import { unreadableReason } from '../document/nature.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import { readSource } from '../files/read.ts';
import { reasonOf } from '../files/reason.ts';
import { sanitise } from '../reporters/sanitise.ts';
import type { Io } from './io.ts';
import { readAll } from './read-all.ts';
import { UsageError } from './status.ts';

/** The bytes of a file, or of standard input (`-`), whole; or why there are none. */
export function readBytes(path: FilePath, maxSize: number): Buffer | string {
  if (path === '-') return readInput(maxSize);
  const read = readSource(path, { maxSize });
  return read.ok ? read.source.bytes : read.reason;
}

/** A file as a dictionary that VMware can read, or why it is none. */
export function readDictionary(path: FilePath, maxSize: number, kind?: FileKind): Document | string {
  const bytes = readBytes(path, maxSize);
  if (typeof bytes === 'string') return bytes;
  const document = toDocument(bytes.toString('latin1'), kind);
  return unreadableReason(document) ?? document;
}

/** What a path is called in messages. */
export function nameOf(path: FilePath): string {
  return path === '-' ? 'standard input' : displayPath(path);
}

/** Says something about a file on standard error. */
export function remark(name: string, text: string, { stdout, stderr }: Io): void {
  stdout.flush();
  stderr.write(`vmxlint: ${sanitise(`${name}: ${text}`)}\n`);
}

function readInput(maxSize: number): Buffer | string {
  try {
    return readAll(0, maxSize) ?? `is larger than --max-file-size (${maxSize})`;
  } catch (error) {
    throw new UsageError(`standard input: ${reasonOf(error)}`);
  }
}
