import type { FilePath } from './path.ts';
import { readOriginal } from './read.ts';
import { type ChangeRecord, type End, type Head, parseRecord } from './records.ts';
import { isOwn } from './state-folder.ts';

/** What a run's journal says. */
export interface RunRecord {
  readonly head: Head;
  /** In the order in which they were to be made. */
  readonly changes: readonly ChangeRecord[];
  /** The indices of those changes that were not made after all. */
  readonly left: ReadonlySet<number>;
  /** How many lines cannot be made out: what they said cannot be undone. */
  readonly damaged: number;
  /** Undefined for a run that was cut short, or still goes on: then some of its last changes may not have been made. */
  readonly end: End | undefined;
}

const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-([0-9a-f]{8})\.jsonl$/;

/** A name for the journal of a run that begins now; names sort by time. No two runs have the same. */
export function newRunName(began: Date): { readonly id: string; readonly name: string } {
  const id = process.getBuiltinModule('node:crypto').randomBytes(4).toString('hex');
  return { id, name: `${began.toISOString().replace(/[-:.]/g, '')}-${id}.jsonl` };
}

/** When the run of a journal of this name began; undefined for a name that is none of a journal. */
export function beganOf(name: string): Date | undefined {
  const [, year, month, day, hour, minute, second, millisecond] = NAME.exec(name) ?? [];
  return year === undefined
    ? undefined
    : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
}

/** Reads a run's journal. A last line that is torn, as a crash leaves it, is passed over. @returns a sentence if it cannot be read; undefined for an empty one. */
export function readRunFile(path: FilePath): RunRecord | string | undefined {
  const read = readOriginal(path, { maxSize: Number.MAX_SAFE_INTEGER, found: true });
  if (!read.ok) return read.reason;
  if (!isOwn(read.source.identity)) return "is another user's";
  return parseRun(Buffer.from(read.source.text, 'latin1'));
}

function parseRun(bytes: Buffer): RunRecord | string | undefined {
  let head: Head | undefined;
  let end: End | undefined;
  let damaged = 0;
  const changes: ChangeRecord[] = [];
  const left = new Set<number>();
  for (const line of linesOf(bytes)) {
    const record = parseRecord(line);
    if (head === undefined) {
      if (record === undefined || !('format' in record)) return 'is damaged, or was made by another version of vmxlint';
      head = record;
      continue;
    }
    if (record === undefined || 'format' in record) damaged++;
    else if ('inverse' in record) changes.push(record);
    else if ('settled' in record) for (const index of record.left) left.add(index);
    else end = record;
  }
  // A damaged line shifts the indices.
  return head === undefined ? undefined : { head, changes, left: damaged > 0 ? new Set() : left, damaged, end };
}

/** The lines that have their end, without it. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0, end = bytes.indexOf(0x0a); end >= 0; start = end + 1, end = bytes.indexOf(0x0a, start)) {
    yield bytes.toString('utf8', start, end);
  }
}
