const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let received: NodeJS.Signals | undefined;
let deferred = false;
const cleanUps = new Set<() => void>();

/**
 * From now on SIGINT, SIGTERM and SIGHUP are remembered instead of ending the process at once; a second one ends it, after
 * all clean-ups so given. The first temporary file calls it; a loop that fixes calls it at its start, and has to ask `interrupted()` after each `takeSignals()`.
 */
export function deferInterrupts(cleanUp?: () => void): void {
  if (cleanUp !== undefined) cleanUps.add(cleanUp);
  if (deferred) return;
  deferred = true;
  for (const signal of SIGNALS) process.on(signal, remember);
}

/** The signal that asked us to stop, or undefined. */
export function interrupted(): NodeJS.Signals | undefined {
  return received;
}

/**
 * Lets signals in: Node hands them over only between two turns of its event loop, so never during synchronous work.
 * Costs some microseconds; await it between two files, when fixing.
 */
export function takeSignals(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function remember(signal: NodeJS.Signals): void {
  if (received === undefined) {
    received = signal;
    return;
  }
  for (const cleanUp of cleanUps) cleanUp();
  for (const other of SIGNALS) process.removeListener(other, remember);
  process.kill(process.pid, signal);
}
