import { type Document, type FileKind, toDocument } from '../document/document.ts';
import { foreignLanguage, unreadableReason } from '../document/nature.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import { readSource } from '../files/read.ts';
import { reasonOf } from '../files/reason.ts';
import { sanitise } from '../reporters/sanitise.ts';
import type { Io } from './io.ts';
import { type Content, readAll } from './read-all.ts';
import { UsageError } from './status.ts';

/** The bytes of a file, of standard input (`-`) or of what a shell's `<(command)` stands for, whole. @throws {UsageError} */
export function readContent(path: FilePath, maxSize: number): Content {
  if (path === '-') return readOpen(0, maxSize, 'standard input');
  const descriptor = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(displayPath(path))?.[1];
  if (descriptor !== undefined) return readOpen(Number(descriptor), maxSize, displayPath(path));
  const read = readSource(path, { maxSize });
  return read.ok ? read.source : read;
}

/** A file as a dictionary that VMware can read, or why it is none. Templates of dictionaries are let pass. @throws {UsageError} */
export function readDictionary(path: FilePath, maxSize: number, kind?: FileKind): Document | string {
  const content = readContent(path, maxSize);
  if ('reason' in content) return content.reason;
  const document = toDocument(content.text, kind);
  const reason = unreadableReason(document);
  if (reason !== undefined) return reason;
  const language = foreignLanguage(document);
  return language === undefined || language.endsWith('template')
    ? document
    : `is ${language}, no dictionary of VMware's`;
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

function readOpen(fd: number, maxSize: number, name: string): Content {
  try {
    return readAll(fd, maxSize);
  } catch (error) {
    throw new UsageError(`${name}: ${reasonOf(error)}`);
  }
}
