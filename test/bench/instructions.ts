import { spawnSync } from 'node:child_process';
import type { Run } from './process.ts';

/** Flags of Node under which a run takes the same instructions each time, to some hundreds: one thread, and no chance in how V8 hashes. */
export const STEADY = ['--single-threaded', '--hash-seed=1', '--random-seed=1'];

/** Whether instructions can be counted: with callgrind, which runs on this processor. */
export const canCount = count(['true']) !== undefined;

/**
 * The instructions that a run takes, as callgrind counts them: those of the process, not of the kernel.
 * @throws where it ends with another status than 0.
 */
export function instructionsOf({ command, folder, env }: Run): number {
  const counted = count(command, { cwd: folder, env: { ...(env ?? process.env) } });
  if (counted === undefined) throw new Error(`callgrind could not count: ${command.join(' ')}`);
  return counted;
}

function count(command: readonly string[], options = {}): number | undefined {
  const callgrind = ['--tool=callgrind', '--callgrind-out-file=/dev/null', '--smc-check=all-non-file'];
  const { status, stderr } = spawnSync('valgrind', [...callgrind, ...command], { ...options, encoding: 'latin1' });
  const [, counted] = /Collected : (\d+)/.exec(stderr ?? '') ?? [];
  return status === 0 && counted !== undefined ? Number(counted) : undefined;
}
