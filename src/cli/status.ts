/** How a run ends. A failure beats findings: who relies on 0 or 1 knows that everything was looked at. */
export const STATUS = {
  /** Clean, or everything that counts was repaired. */
  clean: 0,
  /** Findings at or above `--fail-on`; with `--diff` also: something to repair; with `--exit-non-zero-on-fix` also: something was repaired. */
  findings: 1,
  /** Wrong usage or configuration, no file found, a file that could not be linted or written, a mistake of ours. */
  failure: 2,
  /** Interrupted by SIGINT; 128 and the number of the signal for others. */
  interrupted: 130,
} as const;

/** How a run ends that a signal has ended. */
export function statusOfSignal(signal: NodeJS.Signals | undefined): number {
  const numbers: Readonly<Record<string, number>> = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
  return 128 + (numbers[signal ?? 'SIGINT'] ?? 2);
}

/** The run cannot begin, or go on, for a reason that is the user's; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
