import type { Edit } from '../text/edit.ts';
import type { FilePath } from './path.ts';

/*
 * A run's journal is a file of JSON lines: a head, then changes (before they are made) and settlements (after), then the end, which a run that was
 * cut short lacks. Lines are only ever added.
 */

export type Action = 'fix' | 'undo';

/** The first line. */
export interface Head {
  readonly format: 1;
  /** The version that wrote it. */
  readonly vmxlint: string;
  readonly run: string;
  readonly action: Action;
  /** Of an undo: the run that it undoes. */
  readonly undoes?: string;
  /** ISO 8601, UTC. */
  readonly began: string;
}

/** What is about to be done to a file. */
export interface ChangeRecord {
  /** Absolute, no link in it. */
  readonly path: FilePath;
  /** SHA-256 of the old bytes. */
  readonly before: string;
  /** SHA-256 of the new bytes. */
  readonly after: string;
  /** Makes the old bytes of the new ones. Can hold secrets: never to be shown. */
  readonly inverse: readonly Edit[];
}

/** How the changes up to here went. */
export interface Settlement {
  /** How many changes, from the first, were made or left by now. */
  readonly settled: number;
  /** The indices of those that were not made after all. */
  readonly left: readonly number[];
}

/** The last line. */
export interface End {
  readonly ended: string;
  /** Of an undo: how many files it could not restore now, but may yet. */
  readonly open: number;
}

export type JournalRecord = Head | ChangeRecord | Settlement | End;

/** The line of a record, its end included. */
export function lineOf(record: JournalRecord): string {
  const data =
    'inverse' in record ? { ...record, path: pathData(record.path), inverse: record.inverse.map(editData) } : record;
  return `${JSON.stringify(data)}\n`;
}

/** The record of a line without its end; undefined for one that is torn, damaged, or of a later version. */
export function parseRecord(line: string): JournalRecord | undefined {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isObject(data) ? (headOf(data) ?? changeOf(data) ?? settlementOf(data) ?? endOf(data)) : undefined;
}

type Data = Readonly<Record<string, unknown>>;

function headOf({ format, vmxlint, run, action, undoes, began }: Data): Head | undefined {
  if (format !== 1 || typeof vmxlint !== 'string' || typeof run !== 'string' || typeof began !== 'string')
    return undefined;
  if (action !== 'fix' && action !== 'undo') return undefined;
  return { format, vmxlint, run, action, began, ...(typeof undoes === 'string' && { undoes }) };
}

function changeOf({ path, before, after, inverse }: Data): ChangeRecord | undefined {
  const filePath = pathOf(path);
  if (filePath === undefined || typeof before !== 'string' || typeof after !== 'string' || !Array.isArray(inverse))
    return undefined;
  const edits = inverse.map(editOf);
  return edits.includes(undefined)
    ? undefined
    : { path: filePath, before, after, inverse: edits.filter((edit) => edit !== undefined) };
}

function settlementOf({ settled, left }: Data): Settlement | undefined {
  if (!isCount(settled) || !Array.isArray(left) || !left.every(isCount)) return undefined;
  return { settled, left };
}

function endOf({ ended, open }: Data): End | undefined {
  return typeof ended === 'string' && isCount(open) ? { ended, open } : undefined;
}

/** JSON has no bytes. */
function pathData(path: FilePath): unknown {
  return typeof path === 'string' ? path : { base64: path.toString('base64') };
}

function pathOf(data: unknown): FilePath | undefined {
  if (typeof data === 'string') return data;
  return isObject(data) && typeof data.base64 === 'string' ? Buffer.from(data.base64, 'base64') : undefined;
}

function editData({ range, text }: Edit): unknown {
  return [...range, Buffer.from(text, 'latin1').toString('base64')];
}

function editOf(data: unknown): Edit | undefined {
  const [start, end, base64]: unknown[] = Array.isArray(data) ? data : [];
  if (!isCount(start) || !isCount(end) || typeof base64 !== 'string') return undefined;
  return { range: [start, end], text: Buffer.from(base64, 'base64').toString('latin1') };
}

function isObject(data: unknown): data is Data {
  return typeof data === 'object' && data !== null;
}

function isCount(data: unknown): data is number {
  return Number.isSafeInteger(data) && Number(data) >= 0;
}
