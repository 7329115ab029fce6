// Looked at: ora (eight packages; hooks standard input), cli-progress (last release 2023, takes over signals), log-update (six packages; Node 22),
// nanospinner (hides the cursor and shows it again only if it is stopped).
import { deferInterrupts } from '../files/interrupts.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';

/** Shows on a terminal that a long run goes on. Where standard error is none, or nobody looks at it (CI), there is nothing to see. */
export interface Progress {
  /** The run's outputs: what is written to them does not run into what is shown. */
  readonly io: Io;
  /** Tells how far the run has come. Costs nothing when called more often than eyes can follow. */
  at(files: number): Promise<void>;
  /** Takes away what is shown. To be called however the run ends. */
  stop(): void;
}

/** In seconds: a run that ends sooner shows nothing; what is shown is renewed no more often. */
const DELAY = 1;
const PAUSE = 0.1;

/** @param color of `--color` and `--no-color`; the spinner has colour, unless NO_COLOR forbids it, so without it there is none. */
export function openProgress(io: Io, color: boolean | undefined): Progress {
  let spinner: Awaited<ReturnType<typeof startSpinner>>;
  let next = process.uptime() + DELAY;
  const clear = () => void spinner?.clear();
  const stop = () => void spinner?.stop();
  return {
    io: { ...io, stdout: clearedFor(io.stdout, clear), stderr: clearedFor(io.stderr, clear) },
    async at(files) {
      if (process.uptime() < next) return;
      next = process.uptime() + PAUSE;
      if (color === false || !isWatched(io)) return;
      if (spinner === undefined) deferInterrupts(stop);
      spinner ??= await startSpinner();
      spinner.text = `${files.toLocaleString('en')} files`;
    },
    stop,
  };
}

function isWatched({ stderr, env }: Io): boolean {
  return stderr.isTerminal && stderr.columns !== undefined && !('CI' in env) && env.TERM !== 'dumb';
}

async function startSpinner() {
  const { default: spinner } = await import('yocto-spinner');
  // Its own answer to a signal is to end the process.
  return spinner({ handleSignals: false }).start();
}

function clearedFor(output: Output, clear: () => void): Output {
  if (!output.isTerminal) return output;
  return {
    isTerminal: true,
    get columns() {
      return output.columns;
    },
    get closed() {
      return output.closed;
    },
    write(data) {
      clear();
      output.write(data);
    },
    flush: () => output.flush(),
  };
}
