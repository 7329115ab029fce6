// Looked at, before writing our own: write-file-atomic and atomically (a temporary opened without O_EXCL under a name that
// can be guessed, read-only files overwritten, a failing chown swallowed, one write() trusted, the folder not synced; the
// latter renames to a *shortened* name when the name is too long), steno (no fsync, no mode), fs-extra (writes in place).
// None looks at the old file again before it renames.
import { readFileSync, renameSync } from 'node:fs';
import { keepAttributes } from './attributes.ts';
import { interrupted } from './interrupts.ts';
import { lookAgain } from './look.ts';
import { type FilePath, folderOf } from './path.ts';
import type { Original } from './read.ts';
import { reasonOf } from './reason.ts';
import { type Refusal, refusalOf, refuse } from './refusal.ts';
import { type Change, hardLinked, restoreIdentity, type Staged, type StageOptions, stage } from './stage.ts';
import { syncFile, syncFolder } from './sync.ts';
import { closeTemporary, discardTemporary, keepTemporary, type Temporary } from './temporaries.ts';
import { inTurn } from './turn.ts';

export type { Refusal } from './refusal.ts';
export type { Change } from './stage.ts';

export interface Written {
  readonly ok: true;
  /** The path had other hard links: they keep the old bytes. */
  readonly brokeHardLink: boolean;
  /** What the user should know, though the file was written. */
  readonly notes: readonly string[];
}

export type WriteResult = Written | Refusal;

export interface WriteOptions extends StageOptions {
  /** Writes a file that VMware has open. */
  readonly force?: boolean;
  /**
   * Called once for a group of changes that are about to be made, their bytes being on the disk: the moment for a journal.
   * If it throws or rejects, none of them is made. Even after it one may turn out *changed* or *failed*.
   */
  readonly beforeRename?: (changes: readonly Change[]) => void | Promise<void>;
}

/** The parts of Node that writing takes, and looking does not: for names that nobody can guess, for extended attributes, for the turn. */
const PARTS = ['node:crypto', 'node:child_process', 'node:net'] as const;

/** Loads what `replaceFiles` would load when it comes to it, at a moment that suits the caller. */
export function prepareToWrite(): void {
  for (const part of PARTS) process.getBuiltinModule(part);
}

/** How many files are in the works at once at most: all share one run of getfattr. */
const MOST = 256;

/** Each holds a file descriptor, and one more for a backup. */
const OF_EACH = 2;
/** So many are left to Node, and to run a tool: Node 20 was seen to need 34, Node 22 and 24 to need 38. */
const OF_NODE = 48;

const LEFT_ALONE: Refusal = { ok: false, kind: 'failed', reason: 'was left alone' };

interface Job {
  readonly change: Change;
  readonly notes: string[];
  staged?: Staged;
  result?: WriteResult;
}

/**
 * Replaces the content of files that were read, each whole or not at all, and keeps their mode, owner and attributes. The
 * failure of one does not stop the others; results come in the order of the changes. Once interrupted, files not begun are
 * left alone.
 */
export async function replaceFiles(changes: readonly Change[], options: WriteOptions = {}): Promise<WriteResult[]> {
  const results: WriteResult[] = [];
  const size = Math.max(1, Math.min(MOST, Math.floor((mostOpenFiles() - OF_NODE) / OF_EACH)));
  for (let start = 0; start < changes.length; start += size) {
    results.push(...(await replaceGroup(changes.slice(start, start + size), options)));
  }
  return results;
}

/** How many files the process may have open; Node takes all that it can have. Where nothing tells, on other systems than Linux, there are thousands. */
function mostOpenFiles(): number {
  try {
    return Number(
      /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1] ?? Number.POSITIVE_INFINITY,
    );
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** `replaceFiles` for one file. */
export async function replaceFile(source: Original, text: string, options: WriteOptions = {}): Promise<WriteResult> {
  const [result] = await replaceFiles([{ source, text }], options);
  return result ?? LEFT_ALONE;
}

async function replaceGroup(changes: readonly Change[], options: WriteOptions): Promise<WriteResult[]> {
  const jobs: Job[] = changes.map((change) => ({ change, notes: [] }));
  try {
    for (const job of jobs) attempt(job, () => begin(job, options));
    keepAllAttributes(jobs);
    for (const job of jobs) attempt(job, () => restoreAll(job, options));
    await flush(jobs, ({ temporary }) => temporary);
    await flush(jobs, ({ backup }) => backup);
    await announce(jobs, options);
    await inTurn(() => {
      for (const job of jobs) attempt(job, () => replace(job, options));
    });
    await syncFolders(jobs);
  } finally {
    for (const job of unsettled(jobs)) settle(job, LEFT_ALONE);
  }
  return jobs.map((job) => job.result ?? LEFT_ALONE);
}

function unsettled(jobs: readonly Job[]): Job[] {
  return jobs.filter((job) => job.result === undefined);
}

/** Gives a job its result, and removes what it still has on the disk that was not kept. */
function settle(job: Job, result: WriteResult): void {
  job.result = result;
  for (const temporary of temporariesOf(job)) discardTemporary(temporary);
}

/** Takes an unsettled job one step on; the step says if that settles it. */
function attempt(job: Job, step: () => WriteResult | undefined): void {
  if (job.result !== undefined) return;
  let result: WriteResult | undefined;
  try {
    result = step();
  } catch (error) {
    result = refusalOf(error);
  }
  if (result !== undefined) settle(job, result);
}

function temporariesOf({ staged }: Job): Temporary[] {
  if (staged === undefined) return [];
  return staged.backup === undefined ? [staged.temporary] : [staged.temporary, staged.backup];
}

function begin(job: Job, options: WriteOptions): WriteResult | undefined {
  const { source, text } = job.change;
  if (interrupted() !== undefined) return refuse('failed', 'was left alone: interrupted');
  if (text === source.text) return { ok: true, brokeHardLink: false, notes: [] };
  const staged = stage(job.change, options);
  if ('ok' in staged) return staged;
  job.staged = staged;
  return undefined;
}

function keepAllAttributes(jobs: readonly Job[]): void {
  const pairs = unsettled(jobs).flatMap((job) =>
    temporariesOf(job).map(({ path }) => ({ job, from: job.change.source.target, to: path })),
  );
  if (pairs.length === 0) return;
  try {
    const { failed, note } = keepAttributes(pairs);
    if (note !== undefined) for (const job of unsettled(jobs)) job.notes.push(note);
    for (const { job } of failed) settle(job, refuse('refused', 'its extended attributes or ACL could not be kept'));
  } catch (error) {
    for (const job of unsettled(jobs)) settle(job, refuse('failed', `was left alone: ${reasonOf(error)}`));
  }
}

function restoreAll(job: Job, options: WriteOptions): WriteResult | undefined {
  const { identity } = job.change.source;
  const { temporary, backup } = job.staged ?? {};
  return (
    (backup && restoreIdentity(backup, identity, true)) ??
    (temporary && restoreIdentity(temporary, identity, options.preserveTimes ?? false))
  );
}

/** Brings a file of each job to the disk, all at once, and closes it. */
async function flush(jobs: readonly Job[], fileOf: (staged: Staged) => Temporary | undefined): Promise<void> {
  const flushed: Promise<void>[] = [];
  for (const job of unsettled(jobs)) {
    const file = job.staged && fileOf(job.staged);
    if (file !== undefined) flushed.push(syncFile(file.fd).then((error) => close(job, file, error)));
  }
  await Promise.all(flushed);
}

function close(job: Job, file: Temporary, error: Error | undefined): void {
  attempt(job, () => {
    if (error !== undefined) return refusalOf(error);
    closeTemporary(file); // some network file systems report a full disk only here
    return undefined;
  });
}

async function announce(jobs: readonly Job[], options: WriteOptions): Promise<void> {
  const announced = unsettled(jobs);
  if (announced.length === 0) return;
  try {
    await options.beforeRename?.(announced.map((job) => job.change));
  } catch (error) {
    for (const job of announced) settle(job, refuse('failed', `was left alone: ${reasonOf(error)}`));
  }
}

function replace(job: Job, options: WriteOptions): WriteResult | undefined {
  const { source } = job.change;
  if (job.staged === undefined) return undefined;
  const now = lookAgain(source, options.force ?? false);
  if ('ok' in now) return now;
  const refusal = hardLinked(now, options);
  if (refusal !== undefined) return refusal;
  renameSync(job.staged.temporary.path, source.target);
  for (const temporary of temporariesOf(job)) keepTemporary(temporary);
  return { ok: true, brokeHardLink: now.nlink > 1n, notes: job.notes };
}

async function syncFolders(jobs: readonly Job[]): Promise<void> {
  const folders = new Map<string, { folder: FilePath; jobs: Job[] }>();
  for (const job of jobs) {
    if (job.staged === undefined || !job.result?.ok) continue;
    const folder = folderOf(job.change.source.target);
    const entry = folders.get(spellingOf(folder)) ?? { folder, jobs: [] };
    entry.jobs.push(job);
    folders.set(spellingOf(folder), entry);
  }
  await Promise.all(
    [...folders.values()].map(async ({ folder, jobs: written }) => {
      const error = await syncFolder(folder);
      if (error === undefined) return;
      for (const job of written) job.notes.push(`was written, but may be lost in a power cut: ${reasonOf(error)}`);
    }),
  );
}

/** A key for a path as it is written: to resolve it costs more than to bring a folder to the disk twice now and then. */
function spellingOf(path: FilePath): string {
  return typeof path === 'string' ? path : `\0${path.toString('latin1')}`;
}
