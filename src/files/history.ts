import { readdirSync, unlinkSync } from 'node:fs';
import nodePath from 'node:path';
import { displayPath } from './path.ts';
import { codeOf, reasonOf } from './reason.ts';
import type { Action } from './records.ts';
import { beganOf, type RunRecord, readRunFile } from './run-file.ts';
import { checkPrivateFolder, type Place, stateFolder } from './state-folder.ts';

/** What is kept of older runs. */
export interface Limits {
  readonly days: number;
  readonly runs: number;
}

export const DEFAULT_LIMITS: Limits = { days: 90, runs: 500 };

/** A run that changed files, or may have. */
export interface Run {
  readonly id: string;
  readonly action: Action;
  /** Of an undo: the run that it undid. */
  readonly undoes: string | undefined;
  readonly began: Date;
  /** How many files it changed; at most so many, where it was cut short. */
  readonly files: number;
  /** The innermost folder that holds them all; of one file, the file. For display. */
  readonly where: string;
  /** It was cut short, or still goes on. */
  readonly cutShort: boolean;
  /** The run that undid it, as far as it could. */
  readonly undoneBy: string | undefined;
  /** A run that undid some of it, and left files that it may yet restore. */
  readonly partlyUndoneBy: string | undefined;
  /** Its journal. */
  readonly path: string;
}

export interface History {
  /** The latest first. */
  readonly runs: readonly Run[];
  /** Journals that cannot be read. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** A run younger than this may still go on. In milliseconds. */
const YOUNG = 60 * 60 * 1000;

/**
 * All runs of which there is a journal.
 * @throws when the folder of the journals cannot be read; that it does not exist is no error.
 */
export function readHistory(place: Place): History {
  const folder = stateFolder(place);
  const runs: Run[] = [];
  const problems: { path: string; reason: string }[] = [];
  const undone = new Map<string, string>();
  const partlyUndone = new Map<string, string>();
  for (const name of runNames(folder).reverse()) {
    const path = nodePath.join(folder, name);
    const record = readRunFile(path);
    if (typeof record === 'string') problems.push({ path, reason: record });
    if (typeof record !== 'object') continue;
    const { id, ...run } = runOf(record, path);
    if (run.files === 0) continue;
    const undoneBy = undone.get(id);
    runs.push({ ...run, id, undoneBy, partlyUndoneBy: undoneBy === undefined ? partlyUndone.get(id) : undefined });
    // An undo that was itself undone later does not count.
    if (run.undoes === undefined || undoneBy !== undefined) continue;
    const undoes = record.end?.open === 0 ? undone : partlyUndone;
    if (!undoes.has(run.undoes)) undoes.set(run.undoes, id);
  }
  return { runs, problems };
}

/** Deletes journals that are too old, and the oldest of those that are too many. */
export function prune(folder: string, limits: Limits, now: Date): void {
  const names = runNames(folder);
  for (const [index, name] of names.entries()) {
    const age = now.getTime() - (beganOf(name)?.getTime() ?? 0);
    if (age < YOUNG || (age < limits.days * 24 * 60 * 60 * 1000 && names.length - index <= limits.runs)) continue;
    try {
      unlinkSync(nodePath.join(folder, name));
    } catch {
      // Another run did it; or nobody can, and to fix is more important.
    }
  }
}

/** The names of all journals, the oldest first. */
function runNames(folder: string): string[] {
  try {
    checkPrivateFolder(folder);
    return readdirSync(folder)
      .filter((name) => beganOf(name) !== undefined)
      .sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new Error(`${folder}: ${reasonOf(error)}`);
  }
}

function runOf({ head, changes, left, end }: RunRecord, path: string): Omit<Run, 'undoneBy' | 'partlyUndoneBy'> {
  const made = changes.filter((_, index) => !left.has(index)).map((change) => change.path);
  return {
    id: head.run,
    action: head.action,
    undoes: head.undoes,
    began: new Date(head.began),
    files: made.length,
    where: commonPlace(made.map(displayPath)),
    cutShort: end === undefined,
    path,
  };
}

function commonPlace([first = '', ...others]: readonly string[]): string {
  let place = first;
  for (const other of others) {
    while (other !== place && nodePath.relative(place, other).split(nodePath.sep)[0] === '..')
      place = nodePath.dirname(place);
  }
  return place;
}
