import { toDocument } from '../document/document.ts';
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

/**
 * Reads lines of every kind. What V8 has compiled is kept for the next run, and of files that have usual lines alone it compiles no grammar; the first
 * that has others would wait for it.
 */
export function rehearse(): void {
  toDocument('# comment\nbare = value # comment\n= "no key"\nno setting\n');
}
