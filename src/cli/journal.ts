import { DEFAULT_LIMITS, type Limits } from '../files/history.ts';
import { type Journal, openJournal } from '../files/journal.ts';
import type { Environment } from './color.ts';
import { UsageError } from './status.ts';
import { version } from './version.ts';

/**
 * The journal of this run, which records what it changes.
 * @param undoes the run that this one undoes.
 * @throws {UsageError} for a limit that is no number.
 */
export function journalOf(env: Environment, undoes?: string): Journal {
  // Throws where the current folder has no name: what is changed there could not be undone by its path.
  if (undoes === undefined) process.cwd();
  const action = undoes === undefined ? 'fix' : 'undo';
  return openJournal({
    version,
    action,
    place: { env },
    limits: limitsOf(env),
    ...(undoes !== undefined && { undoes }),
  });
}

/** What is kept of older runs. There is no flag for it: it has to hold for every run. @throws {UsageError} */
export function limitsOf(env: Environment): Limits {
  return {
    days: limitOf(env, 'VMXLINT_UNDO_DAYS', DEFAULT_LIMITS.days),
    runs: limitOf(env, 'VMXLINT_UNDO_RUNS', DEFAULT_LIMITS.runs),
  };
}

function limitOf(env: Environment, name: string, otherwise: number): number {
  const text = env[name] ?? '';
  if (text === '') return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${name} is a number, not "${text}"`);
  return Number(text);
}

/** A run's time, as the user's clock shows it. */
export function timeText(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
}
