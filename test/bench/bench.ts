import type { Figure } from './figure.ts';
import type { Series } from './graph.ts';
import type { Cost, Run, Runner } from './process.ts';
import type { Pair } from './statistics.ts';

/** What all rows measure with. */
export interface Bench {
  readonly run: Runner;
  /** The environment of all runs; in its home lies what the program has kept of earlier ones. */
  readonly env: Readonly<Record<string, string>>;
  /** The command that is measured: Node and the program. */
  readonly vmxlint: readonly string[];
  /** `node -e 0`: what every run of ours costs at least. */
  readonly bare: Run;
  /** A program of `test/bench/programs/`, to be run by Node. */
  program(name: string): readonly string[];
  /** A folder for files, empty at first; removed at the end. */
  readonly scratch: string;
  /** A folder of so many generated machines, made when it is first asked for. @param perFolder of `makeTree`. */
  tree(files: number, perFolder?: number): string;
  /** Runs two things by turns, as `interleave` does: so many times, or a third of that, or as long as there is patience for. */
  compare(pairs: number, ours: () => Cost, theirs: () => Cost): Pair[];
  /** Fewer repetitions, smaller inputs. */
  readonly quick: boolean;
  /** Of the other linters, installed by whoever wants the field. */
  readonly peers: string | undefined;
  /** Says what is being done. */
  note(text: string): void;
  /** Adds a curve to the graph. */
  plot(series: Series): void;
}

/** What is measured together. */
export interface Row {
  /** By which it is asked for: `S1`, in any case. */
  readonly id: string;
  /** When it is measured without being asked for: *never*, or *thorough*, so not by `--quick`. */
  readonly unasked?: 'never' | 'thorough';
  measure(bench: Bench): readonly Figure[] | Promise<readonly Figure[]>;
}
