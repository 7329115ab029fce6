import { type History, type Run, readHistory } from '../../files/history.ts';
import { reasonOf } from '../../files/reason.ts';
import { stateFolder } from '../../files/state-folder.ts';
import { type Paint, paintFor } from '../../reporters/paint.ts';
import { sanitise, sanitiseJson } from '../../reporters/sanitise.ts';
import { type Environment, wantsColor } from '../color.ts';
import type { Io } from '../io.ts';
import { limitsOf, timeText } from '../journal.ts';
import { complain } from '../ledger.ts';
import { STATUS, UsageError } from '../status.ts';
import { widthOf } from '../width.ts';
import { choice, operandsOf, switchOf, type Words } from '../words.ts';
import { wrap } from '../wrap.ts';

/** Lists the runs that can be undone: what they did and where, never what they found in a file. @returns the exit status. @throws {UsageError} */
export function run(words: Words, io: Io): number {
  operandsOf(words, 0);
  const format = choice(words, 'format', ['text', 'json'], 'text');
  const { runs, problems } = historyOf(io.env);
  if (format === 'json') io.stdout.write(historyJson(runs));
  else io.stdout.write(historyText(runs, io, paintFor(wantsColor(io.stdout, switchOf(words, 'color'), io.env))));
  for (const { path, reason } of problems) complain(`${path}: ${reason}`, io);
  return problems.length === 0 ? STATUS.clean : STATUS.failure;
}

/** All runs that are on record. @throws {UsageError} */
export function historyOf(env: Environment): History {
  try {
    return readHistory({ env });
  } catch (error) {
    throw new UsageError(`the journals cannot be read: ${reasonOf(error)}`);
  }
}

/** What a run did, in a few words; the first is a verb. */
export function deedText({ action, undoes, files, where }: Run): string {
  const verb = action === 'fix' ? 'changed' : `undid ${undoes}`;
  return `${verb}${action === 'fix' && files === 1 ? '' : ' in'} ${where}`;
}

function historyText(runs: readonly Run[], { stdout, env }: Io, paint: Paint): string {
  const { days, runs: most } = limitsOf(env);
  const kept = `Runs are on record for ${days} days (VMXLINT_UNDO_DAYS), and ${most} at most (VMXLINT_UNDO_RUNS), in`;
  const about = `${wrap(kept, widthOf(stdout))}\n${sanitise(stateFolder({ env }))}`;
  if (runs.length === 0) return `No run is on record.\n${about}\n`;
  const lines = runs.map((run) => {
    const began = timeText(run.began);
    return `${paint.strong(run.id)}  ${began}  ${String(run.files).padStart(5)}  ${sanitise(deedText(run))}${stateText(run)}`;
  });
  const head = paint.faint(`${'run'.padEnd(8)}  ${'began'.padEnd(19)}  files  what it did`);
  return `${[head, ...lines].join('\n')}\n\n"vmxlint undo RUN" restores the files of a run, --dry-run shows which.\n${about}\n`;
}

function stateText({ cutShort, undoneBy, partlyUndoneBy }: Run): string {
  const states = [
    ...(cutShort ? ['was cut short, or still goes on'] : []),
    ...(undoneBy === undefined ? [] : [`undone by ${undoneBy}`]),
    ...(partlyUndoneBy === undefined ? [] : [`undone in part by ${partlyUndoneBy}`]),
  ];
  return states.map((state) => `; ${state}`).join('');
}

function historyJson(runs: readonly Run[]): string {
  const data = runs.map(({ id, action, began, files, where, cutShort, undoes, undoneBy, partlyUndoneBy }) => ({
    ...{ run: id, action, began, files, where, cutShort },
    ...{ undoes, undoneBy, partlyUndoneBy },
  }));
  return `${sanitiseJson(JSON.stringify(data, undefined, 2))}\n`;
}
