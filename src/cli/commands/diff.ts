import { statSync } from 'node:fs';
import { type Comparison, compareDocuments } from '../../compare/changes.ts';
import { type Located, machineOf, matchFiles } from '../../compare/machines.ts';
import { kindOfPath, wantedBy } from '../../document/kind.ts';
import { discover } from '../../files/discover.ts';
import { displayPath, type FilePath } from '../../files/path.ts';
import { paintFor } from '../../reporters/paint.ts';
import { wantsColor } from '../color.ts';
import { type DiffReport, jsonReport, textReport } from '../diff-report.ts';
import type { Io } from '../io.ts';
import { nameOf, readDictionary, remark } from '../read-dictionary.ts';
import { maxFileSizeOf } from '../shared-options.ts';
import { STATUS, UsageError } from '../status.ts';
import { choice, isOn, operandsOf, switchOf, type Words } from '../words.ts';

/** A file that was found in a folder. */
interface Found extends Located {
  readonly file: FilePath;
}

/** Compares two files, or the files of two folders. @returns the exit status. @throws {UsageError} */
export function run(words: Words, io: Io): number {
  const [before, after] = operandsOf(words, 2);
  if (before === undefined || after === undefined) throw new UsageError('vmxlint diff needs two files, or two folders');
  if (before === '-' && after === '-') throw new UsageError('standard input cannot be both files');
  const [isFolder, isOther] = [isDirectory(before), isDirectory(after)];
  if (isFolder !== isOther) {
    const [folder, file] = isFolder ? [before, after] : [after, before];
    throw new UsageError(`${nameOf(folder)} is a folder and ${nameOf(file)} is not: give two files, or two folders`);
  }
  const report = reportOf(words, io);
  const maxSize = maxFileSizeOf(words);
  const isWhole = isFolder
    ? compareFolders(before, after, maxSize, report, io)
    : compareFiles(before, after, maxSize, report, io);
  const differs = report.end();
  if (!isWhole) return STATUS.failure;
  return differs ? STATUS.findings : STATUS.clean;
}

function reportOf(words: Words, io: Io): DiffReport {
  const all = isOn(words, 'all');
  if (choice(words, 'format', ['text', 'json'], 'text') === 'json') return jsonReport(all, io.stdout);
  return textReport(all, io.stdout, paintFor(wantsColor(io.stdout, switchOf(words, 'color'), io.env)));
}

/** @returns whether both could be read. */
function compareFiles(before: FilePath, after: FilePath, maxSize: number, report: DiffReport, io: Io): boolean {
  const comparison = compare(before, after, maxSize, io);
  if (comparison === undefined) return false;
  report.pair({ before: nameOf(before), after: nameOf(after), by: undefined, comparison });
  return true;
}

/** @returns whether everything could be read. */
function compareFolders(before: FilePath, after: FilePath, maxSize: number, report: DiffReport, io: Io): boolean {
  const [old, now] = [find(before, maxSize, io), find(after, maxSize, io)];
  const failed = new Set([...old.failed, ...now.failed]);
  const isKnown = ({ path }: Found) => !failed.has(path);
  const { pairs, removed, added } = matchFiles(old.files.filter(isKnown), now.files.filter(isKnown));
  let isWhole = failed.size === 0;
  for (const pair of pairs) {
    const comparison = compare(pair.before.file, pair.after.file, maxSize, io);
    if (comparison === undefined) isWhole = false;
    else {
      const isMoved = pair.before.path !== pair.after.path;
      const [from, to] = [displayPath(pair.before.file), displayPath(pair.after.file)];
      report.pair({ before: from, after: to, by: pair.by, isMoved, comparison });
    }
  }
  report.folders(displayPath(before), displayPath(after), {
    removed: removed.map(({ path }) => path),
    added: added.map(({ path }) => path),
  });
  return isWhole;
}

function compare(before: FilePath, after: FilePath, maxSize: number, io: Io): Comparison | undefined {
  const documents = [before, after].map((path) => {
    const document = readDictionary(path, maxSize, kindOfPath(nameOf(path)));
    if (typeof document === 'string') remark(nameOf(path), document, io);
    return document;
  });
  const [old, now] = documents;
  if (old === undefined || now === undefined || typeof old === 'string' || typeof now === 'string') return undefined;
  return compareDocuments(old, now);
}

/** The machines' and hosts' files in a folder, and the paths of those that cannot be read. Of a document only its identity is kept: there may be many. */
function find(folder: FilePath, maxSize: number, io: Io): { files: Found[]; failed: string[] } {
  const files: Found[] = [];
  const failed: string[] = [];
  for (const item of discover([folder], wantedBy(kindOfPath))) {
    const path = pathWithin(displayPath(folder), displayPath(item.path));
    if ('problem' in item || 'skipped' in item) {
      remark(displayPath(item.path), 'problem' in item ? item.problem : item.skipped, io);
      failed.push(path);
    } else if ('named' in item) {
      const document = readDictionary(item.path, maxSize);
      if (typeof document === 'string') {
        remark(displayPath(item.path), document, io);
        failed.push(path);
      } else files.push({ path, file: item.path, machine: machineOf(document) });
    }
  }
  return { files, failed };
}

/** A path as it is seen from a folder that it was found in. */
function pathWithin(folder: string, path: string): string {
  const start = folder === '.' || folder === '' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}

function isDirectory(path: FilePath): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false;
  }
}
