import type { Environment } from './color.ts';
import type { Output } from './output.ts';

/** What a run has to do with beside its arguments and files; standard input is the process's own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Environment;
}
