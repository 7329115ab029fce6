import { type Document, toDocument } from '../../document/document.ts';
import { refusalOf } from '../../engine/guard.ts';
import type { Run } from '../../files/history.ts';
import { deferInterrupts, interrupted } from '../../files/interrupts.ts';
import { displayPath } from '../../files/path.ts';
import type { Source } from '../../files/read.ts';
import { type RunRecord, readRunFile } from '../../files/run-file.ts';
import { surroundingsOf } from '../../files/surroundings.ts';
import { type Undone, undoRun } from '../../files/undo.ts';
import { type Paint, paintFor } from '../../reporters/paint.ts';
import type { Effect } from '../../reporters/reporter.ts';
import { sanitise } from '../../reporters/sanitise.ts';
import { EFFECTS } from '../../reporters/summary.ts';
import { wantsColor } from '../color.ts';
import { effectOf } from '../examine.ts';
import { kindOfFile } from '../inputs.ts';
import type { Io } from '../io.ts';
import { journalOf, timeText } from '../journal.ts';
import { complain } from '../ledger.ts';
import { openProgress, type Progress } from '../progress.ts';
import { type WritingOptions, writingOf } from '../shared-options.ts';
import { STATUS, statusOfSignal, UsageError } from '../status.ts';
import { isOn, operandsOf, switchOf, type Words } from '../words.ts';
import { historyOf } from './history.ts';

type Counts = Record<Undone['kind'], number>;

/** What `vmxlint undo` was asked to do. */
interface UndoCommand extends WritingOptions {
  readonly dryRun: boolean;
  readonly color: boolean | undefined;
}

/** Restores the files of a run, or shows which it would. @returns the exit status. @throws {UsageError} */
export async function run(words: Words, io: Io): Promise<number> {
  const [id] = operandsOf(words, 1);
  const command = { dryRun: isOn(words, 'dry-run'), ...writingOf(words), color: switchOf(words, 'color') };
  return undo(chooseRun(historyOf(io.env).runs, id?.toString()), command, io);
}

async function undo(run: Run, command: UndoCommand, io: Io): Promise<number> {
  const record = readRunFile(run.path);
  if (typeof record !== 'object') throw new UsageError(`${run.path}: ${record ?? 'is empty'}`);
  const progress = openProgress(io, command.color);
  try {
    return await undoAll(run, record, command, progress);
  } finally {
    progress.stop();
  }
}

async function undoAll(run: Run, record: RunRecord, command: UndoCommand, { io, at }: Progress): Promise<number> {
  const { dryRun, force, hardLinks, preserveTimes } = command;
  const { damaged } = record;
  if (damaged > 0) complain(`${run.path}: ${damaged} lines of the journal are damaged, and not undone`, io);
  const journal = dryRun || !command.journal ? undefined : journalOf(io.env, run.id);
  const paint = paintFor(wantsColor(io.stdout, command.color, io.env));
  const counts: Counts = { restored: 0, unchanged: 0, changed: 0, refused: 0, failed: 0 };
  let files = 0;
  deferInterrupts();
  const effects = new Set<Effect>();
  const guard = (source: Source) => {
    const document = toDocument(source.text, kindOfFile(displayPath(source.path)));
    const effect = effectOf(document);
    if (effect !== undefined) effects.add(effect);
    return hindrance(document, source, force);
  };
  for await (const undone of undoRun(record, { dryRun, force, hardLinks, preserveTimes, journal, guard })) {
    counts[undone.kind]++;
    io.stdout.write(undoneText(undone, dryRun, paint));
    await at(++files);
  }
  io.stdout.write(`${totalText(run, files, counts, dryRun)}\n`);
  if (counts.restored > 0 && !dryRun) for (const effect of effects) io.stdout.write(`${EFFECTS[effect]}\n`);
  const { run: own, lost, trouble } = journal?.close(counts.refused + counts.failed) ?? { lost: 0 };
  if (own !== undefined) io.stdout.write(`To undo this in turn: vmxlint undo ${own}\n`);
  if (lost > 0) io.stdout.write(`No undo of this: the journal could not be written: ${sanitise(trouble ?? '')}\n`);
  if (interrupted() !== undefined) return statusOfSignal(interrupted());
  if (counts.failed > 0 || damaged > 0) return STATUS.failure;
  return counts.changed + counts.refused > 0 ? STATUS.findings : STATUS.clean;
}

/** The run of that id, or of an id that begins so; without one, the latest that was not undone. */
function chooseRun(runs: readonly Run[], id: string | undefined): Run {
  if (id === undefined) {
    const latest = runs.find(({ action, undoneBy }) => action === 'fix' && undoneBy === undefined);
    if (latest !== undefined) return latest;
    throw new UsageError('there is no run to undo ("vmxlint history" lists what is on record)');
  }
  const [run, other] = runs.filter((one) => one.id.startsWith(id));
  if (run === undefined) throw new UsageError(`there is no run "${id}" on record ("vmxlint history" lists them)`);
  if (other !== undefined) throw new UsageError(`more than one run begins with "${id}": ${run.id}, ${other.id}`);
  return run;
}

/** Why the file must not be changed now. */
function hindrance(document: Document, source: Source, force: boolean): string | undefined {
  const refusal = refusalOf(document, surroundingsOf(source.target));
  if (refusal === undefined || (refusal.kind === 'state' && force)) return undefined;
  return refusal.kind === 'state' ? `${refusal.reason}, or use --force` : refusal.reason;
}

const LABELS: Readonly<Record<Exclude<Undone['kind'], 'unchanged'>, string>> = {
  restored: 'restored',
  changed: 'left alone',
  refused: 'refused',
  failed: 'failed',
};

function undoneText({ path, kind, reason, notes }: Undone, dryRun: boolean, paint: Paint): string {
  if (kind === 'unchanged') return '';
  const label = (dryRun && kind === 'restored' ? 'to restore' : LABELS[kind]).padEnd(10);
  const why = [...(reason === undefined ? [] : [reason]), ...notes].join('; ');
  const painted = kind === 'restored' ? paint.good(label) : paint.bad(label);
  return `${painted}  ${sanitise(displayPath(path))}${why === '' ? '' : `: ${sanitise(why)}`}\n`;
}

function totalText({ id, began, cutShort }: Run, files: number, counts: Counts, dryRun: boolean): string {
  const parts = [
    [counts.restored, dryRun ? 'to restore' : 'restored'],
    [counts.unchanged, 'as before that run already'],
    [counts.changed, 'left alone'],
    [counts.refused, 'refused'],
    [counts.failed, 'failed'],
  ] as const;
  const texts = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  const cut = cutShort ? ', which was cut short or still goes on' : '';
  return `${files} ${files === 1 ? 'file' : 'files'} of run ${id} (${timeText(began)}${cut}): ${texts.join(', ')}`;
}
