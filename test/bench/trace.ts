import { spawnSync } from 'node:child_process';
import type { Run } from './process.ts';

/**
 * The system calls of a run, as `strace` writes them: one a line, with its result.
 * @param calls their names, separated by commas; `?` before one that not every machine has.
 * @returns undefined where nothing can be traced.
 */
export function trace({ command, folder, env }: Run, calls: string): string[] | undefined {
  const { status, stderr } = spawnSync(
    'strace',
    ['-f', '-qq', '-e', `trace=${calls}`, '-e', 'signal=none', ...command],
    {
      cwd: folder,
      env: { ...(env ?? process.env) },
      encoding: 'latin1',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  if (status !== 0 && status !== 1) return undefined;
  // A call that another thread interrupts is written in two parts; the second has the result.
  return stderr.split('\n').filter((line) => / = -?\d/.test(line));
}

/** The files that were opened, in order; those that could not be are none, nor is what the kernel tells (the C library asks it now and then). */
export function opened(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, path] = /^(?:\[pid +\d+\] )?openat\([^"]*"((?:[^"\\]|\\.)*)".* = \d+$/.exec(line) ?? [];
    return path === undefined || /^\/(?:proc|sys)\//.test(path) ? [] : [path];
  });
}
