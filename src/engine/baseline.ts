import { createHash } from 'node:crypto';
import { contentOf, type Document } from '../document/document.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type FindingRow, findingRows, machineId } from './fingerprint.ts';

export { findingRows };

/** What is known of a file, and so is silent. */
export interface KnownFile {
  /** Seen from the baseline's folder, with `/`. */
  readonly path: string;
  /** Of `machineId`; undefined where the file does not say. */
  readonly machine: string | undefined;
  /** Of `contentId`, where the machine does not tell this file from all others. */
  readonly content: string | undefined;
  readonly findings: readonly FindingRow[];
}

/** A text that is no baseline; the message reads after its name. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

const FORMAT = 1;

/** Reads a baseline. @throws {BaselineError} */
export function parseBaseline(text: string): KnownFile[] {
  const data = parseJson(text);
  if (!isRecord(data) || !('vmxlintBaseline' in data)) throw new BaselineError('is no baseline');
  if (data.vmxlintBaseline !== FORMAT) throw new BaselineError('is a baseline of another version of vmxlint');
  if (!Array.isArray(data.files)) throw new BaselineError('is damaged: it lacks its files');
  return data.files.map((file: unknown, index) => {
    const known = isRecord(file) ? knownFile(file) : undefined;
    if (known === undefined)
      throw new BaselineError(`is damaged: its file number ${index + 1} is not as vmxlint writes it`);
    return known;
  });
}

/** A baseline as text: each finding on a line, in an order of its own, so that a change of one is a change of one line. */
export function baselineText(files: readonly KnownFile[]): string {
  const kept = files.filter(({ findings }) => findings.length > 0);
  const machines = groupBy(kept, ({ machine }) => machine);
  const isAlone = ({ machine }: KnownFile) => machine !== undefined && machines.get(machine)?.length === 1;
  const texts = kept
    .toSorted((a, b) => compare(a.path, b.path) || compare(a.machine ?? '', b.machine ?? ''))
    .map((file) => {
      const { path, machine, content, findings } = file;
      const head = JSON.stringify({ path, machine, content: isAlone(file) ? undefined : content }).slice(0, -1);
      const rows = findings.map(({ rule, wording, key, occurrence }) =>
        JSON.stringify([rule, wording, key, occurrence]),
      );
      return `${head},"findings":[\n${rows.sort(compare).join(',\n')}]}`;
    });
  return `{"vmxlintBaseline":${FORMAT},"files":[\n${texts.join(',\n')}\n]}\n`;
}

/** By what a file is known. */
export function identify(document: Document): Pick<KnownFile, 'machine' | 'content'> {
  return { machine: machineId(document), content: contentId(document) };
}

/** A fingerprint of all that a file says, whatever the order of its lines and the way that they end. */
export function contentId(document: Document): string {
  const lines = document.lines.map((line) => contentOf(document, line).trim());
  const text = lines
    .filter((line) => line !== '')
    .sort()
    .join('\n');
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 32);
}

/** The name of a row, within its file. */
export function rowName({ rule, wording, key, occurrence }: FindingRow): string {
  return JSON.stringify([rule, wording, key, occurrence]);
}

/** Which of all findings in a file are known. */
export function knownAmong(
  { findings }: KnownFile,
  document: Document | undefined,
  all: readonly Diagnostic[],
): boolean[] {
  const names = new Set(findings.map(rowName));
  return findingRows(document, all).map((row) => names.has(rowName(row)));
}

/** Finds what is known of files. */
export interface BaselineIndex {
  /**
   * What is known of a file; no two files get the same. By its path, unless that is another machine's now; else by its machine; else by its content: and
   * then only what is known of a file that is not there any more, since a copy is another file.
   */
  take(path: string, document: Document): KnownFile | undefined;
  /** What nobody took. */
  readonly rest: readonly KnownFile[];
}

/** @param exists whether there is something at a path of the baseline's. */
export function indexBaseline(files: readonly KnownFile[], exists: (path: string) => boolean): BaselineIndex {
  const left = new Set(files);
  const byPath = groupBy(files, ({ path }) => path);
  const byMachine = groupBy(files, ({ machine }) => machine);
  const byContent = groupBy(files, ({ content }) => content);
  const take = (file: KnownFile | undefined) => {
    if (file !== undefined) left.delete(file);
    return file;
  };
  return {
    take(path, document) {
      const machine = machineId(document);
      const here = (byPath.get(path) ?? []).filter((file) => left.has(file));
      const same =
        here.find((file) => file.machine === machine) ??
        here.find((file) => file.machine === undefined || machine === undefined);
      if (same !== undefined) return take(same);
      const isGone = (file: KnownFile) => left.has(file) && !exists(file.path);
      const moved = (machine === undefined ? [] : (byMachine.get(machine) ?? [])).filter(isGone);
      if (moved.length < 2 && moved[0] !== undefined) return take(moved[0]);
      if (moved.length === 0 && byContent.size === 0) return undefined;
      const content = contentId(document);
      const alike =
        moved.length > 0
          ? moved.filter((file) => file.content === content)
          : (byContent.get(content) ?? []).filter(isGone);
      return take(nearest(path, alike.length > 0 ? alike : moved));
    },
    get rest() {
      return [...left];
    },
  };
}

/** The one whose path ends like this one for the longest. */
function nearest(path: string, files: readonly KnownFile[]): KnownFile | undefined {
  return files.toSorted((a, b) => commonEnd(b.path, path) - commonEnd(a.path, path))[0];
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function knownFile({ path, machine, content, findings }: Readonly<Record<string, unknown>>): KnownFile | undefined {
  if (typeof path !== 'string' || !isTextOrNone(machine) || !isTextOrNone(content) || !Array.isArray(findings))
    return undefined;
  const rows = findings.map(rowOf);
  return rows.every((row) => row !== undefined) ? { path, machine, content, findings: rows } : undefined;
}

function rowOf(data: unknown): FindingRow | undefined {
  if (!Array.isArray(data) || data.length !== 4) return undefined;
  const [rule, wording, key, occurrence] = data as unknown[];
  const texts = [rule, wording, key];
  if (!texts.every((text) => typeof text === 'string') || !Number.isSafeInteger(occurrence)) return undefined;
  return { rule: String(rule), wording: String(wording), key: String(key), occurrence: Number(occurrence) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BaselineError('is no baseline: it is not JSON');
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isTextOrNone(data: unknown): data is string | undefined {
  return data === undefined || typeof data === 'string';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
