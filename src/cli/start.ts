import { main } from './main.ts';
import { outputTo } from './output.ts';

/** `main` with the streams and the environment of this process. @returns the exit status. */
export function start(argv: readonly string[]): Promise<number> {
  const io = {
    stdout: outputTo(1, 'standard output'),
    stderr: outputTo(2, 'standard error'),
    env: process.env,
  };
  return main(argv, io);
}
