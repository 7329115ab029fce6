import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import type { Cost, Run } from './process.ts';

/**
 * Runs a program of Node, and tells the most memory that it ever held, in MiB; undefined where the kernel does not say. The process itself asks, at
 * its end: what `wait4` tells of a process counts in what its parent had when it was started.
 */
export function peakMemory(
  { run, scratch, program }: Bench,
  { command, env, ...rest }: Run,
): { cost: Cost; peak: number | undefined } {
  const file = join(scratch, 'peak');
  const [node = '', hook = ''] = program('tell-peak');
  const [, ...args] = command;
  const cost = run({ ...rest, command: [node, '--require', hook, ...args], env: { ...env, BENCH_PEAK: file } });
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8')) ?? [];
  rmSync(file);
  return { cost, peak: kilobytes === undefined ? undefined : Number(kilobytes) / 1024 };
}
