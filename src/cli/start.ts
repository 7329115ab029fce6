import { toDocument } from '../document/document.ts';
import { main } from './main.ts';
import { outputTo } from './output.ts';

export { untuned } from './tuning.ts';

/** `main` with the streams and the environment of this process. @returns the exit status. */
export function start(argv: readonly string[]): Promise<number> {
  const io = {
    stdout: outputTo(1, 'standard output'),
    stderr: outputTo(2, 'standard error'),
    env: process.env,
  };
  return main(argv, io);
}

/** A line of each kind that the grammar has to read. */
export const UNUSUAL_LINES = [
  '# comment',
  '',
  'bare = value # comment',
  'empty =',
  '= "no key"',
  'open = "',
  'no setting',
];

/**
 * Has V8 compile what this run did not need: reads lines that are not usual. What V8 has compiled is kept for the next run, and for files that have
 * usual lines alone it loads no grammar; the first that has others would wait for it.
 * @returns how many there are.
 */
export function rehearse(): number {
  return toDocument(UNUSUAL_LINES.map((line) => `${line}\n`).join('')).lines.length;
}
