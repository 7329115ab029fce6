import { Bench } from 'tinybench';
import { type Spread, spreadOf } from './statistics.ts';

/** Rounds at the start that do not count: code is compiled while it runs. */
const WARM_UP = 3;

/**
 * Times functions of one process by turns, in rounds, so that whatever else the machine does meets all alike.
 * @returns by name, the CPU that a call took in each round, in milliseconds.
 */
export function timeByTurns(
  tasks: Readonly<Record<string, () => unknown>>,
  { rounds = 15, time = 40 } = {},
): ReadonlyMap<string, number[]> {
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const bench = new Bench({ time, iterations: 3, warmup: false, throws: true, now: cpuNow }).add(name, task);
      const [run] = bench.runSync();
      if (run?.result.state !== 'completed') throw new Error(`${name} was not timed`);
      if (round >= 0) times.get(name)?.push(run.result.latency.p50);
    }
  }
  return times;
}

/** What the process has used so far, in milliseconds: a clock that stands still while others have the processor. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many times as long one took as another, round by round. */
export function ratioOf(times: ReadonlyMap<string, readonly number[]>, ours: string, theirs: string): Spread {
  const others = times.get(theirs) ?? [];
  return spreadOf((times.get(ours) ?? []).map((time, round) => time / (others[round] ?? Number.NaN)));
}
