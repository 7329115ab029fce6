import { lstatSync } from 'node:fs';
import { applyEdits } from '../text/edit.ts';
import { interrupted, takeSignals } from './interrupts.ts';
import type { Journal } from './journal.ts';
import type { FilePath } from './path.ts';
import { readOriginal, type Source, sha256Of } from './read.ts';
import { typeReason } from './reason.ts';
import type { ChangeRecord } from './records.ts';
import type { RunRecord } from './run-file.ts';
import { forbids } from './stage.ts';
import { type Change, replaceFiles, type WriteOptions, type WriteResult } from './write.ts';

/** What became of a file of the run. The reason reads after its name and a colon; it may quote names of files. */
export interface Undone {
  readonly path: FilePath;
  /**
   * *restored*: it is as it was before the run. *unchanged*: it was so already. *changed*: it is not what the run left, so it was left alone.
   * *refused*: it may be restored later. *failed*: the system could not.
   */
  readonly kind: 'restored' | 'unchanged' | 'changed' | 'refused' | 'failed';
  readonly reason: string | undefined;
  readonly notes: readonly string[];
}

export interface UndoOptions extends Omit<WriteOptions, 'beforeRename'> {
  /** Tells what would be done, as far as that can be known. */
  readonly dryRun: boolean;
  /** Why a file must not be changed now. */
  readonly guard: (source: Source) => string | undefined;
  /** Where the undo is recorded, to be undone itself. */
  readonly journal: Journal | undefined;
}

/** How many files are in memory at once. */
const GROUP = 128;

/** Restores what a run changed, the last change first, and says of each file what became of it. Once interrupted, files not begun are left. */
export async function* undoRun(run: RunRecord, options: UndoOptions): AsyncGenerator<Undone> {
  const changes = run.changes.map((change, index) => ({ change, left: run.left.has(index) })).reverse();
  for (let start = 0; start < changes.length; start += GROUP) {
    await takeSignals();
    const steps = changes.slice(start, start + GROUP).map(({ change, left }) => stepFor(change, left, options));
    const pending = steps.flatMap((step) => ('change' in step ? [step.change] : []));
    const results = options.dryRun ? pending.map((change) => rehearse(change, options)) : await write(pending, options);
    for (const step of steps) {
      if (!('change' in step)) yield step;
      else yield outcomeOf(step, results.shift());
    }
  }
}

interface Step {
  readonly path: FilePath;
  readonly change: Change;
}

function stepFor({ path, before, after, inverse }: ChangeRecord, left: boolean, { guard }: UndoOptions): Undone | Step {
  const done = (kind: Undone['kind'], reason?: string): Undone => ({ path, kind, reason, notes: [] });
  if (interrupted() !== undefined) return done('failed', 'was left alone: interrupted');
  const gone = goneReason(path);
  if (gone !== undefined) return left ? done('unchanged') : done('changed', gone);
  const read = readOriginal(path, { maxSize: Number.MAX_SAFE_INTEGER, found: true });
  if (!read.ok) return done('failed', read.reason);
  const { source } = read;
  const hash = sha256Of(source.text);
  if (hash === before || (left && hash !== after)) return done('unchanged');
  if (hash !== after) return done('changed', 'has changed since');
  const text = restored(source.text, inverse);
  if (text === undefined || sha256Of(text) !== before) return done('failed', 'its record in the journal is damaged');
  const refusal = guard(source);
  return refusal === undefined ? { path, change: { source, text } } : done('refused', refusal);
}

/** Why there is no such file any more; undefined where there is, or where that cannot be known. */
function goneReason(path: FilePath): string | undefined {
  try {
    const now = lstatSync(path, { throwIfNoEntry: false });
    if (now === undefined) return 'is not there any more';
    return now.isFile() ? undefined : typeReason(now);
  } catch {
    return undefined;
  }
}

function restored(text: string, inverse: ChangeRecord['inverse']): string | undefined {
  try {
    return applyEdits(text, inverse);
  } catch {
    return undefined;
  }
}

function rehearse({ source }: Change, options: UndoOptions): WriteResult {
  return forbids(source, options) ?? { ok: true, brokeHardLink: source.identity.nlink > 1n, notes: [] };
}

function write(changes: readonly Change[], { journal, ...options }: UndoOptions): Promise<WriteResult[]> {
  return journal === undefined ? replaceFiles(changes, options) : journal.replace(changes, options);
}

function outcomeOf({ path }: Step, result: WriteResult | undefined): Undone {
  if (result === undefined) return { path, kind: 'failed', reason: 'was left alone', notes: [] };
  if (!result.ok) return { path, kind: result.kind, reason: result.reason, notes: [] };
  const links = result.brokeHardLink ? ['had other hard links, which keep the bytes of that run'] : [];
  return { path, kind: 'restored', reason: undefined, notes: [...result.notes, ...links] };
}
