import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ini from 'ini';
import { parse } from '../../grammar/index.ts';
import type { Bench, Row } from './bench.ts';
import { type Figure, missing, shown, spreadFigure } from './figure.ts';
import { ratioOf, timeByTurns } from './in-process.ts';
import { peakMemory } from './memory.ts';
import { peggyParser } from './peggy.ts';
import { scan } from './scanner.ts';
import { times } from './start-up.ts';
import { quantile, ratios, spreadOf } from './statistics.ts';
import { longText, machineText, malformedText, worstCases } from './texts.ts';

const MEGABYTE = 1e6;

export const parsingRows: readonly Row[] = [
  { id: 'P1', measure: parseTimes },
  { id: 'E1', measure: errorTimes },
  { id: 'L1', measure: largeFiles },
];

/** P1 and P2 are two views of one measurement. */
function parseTimes({ quick }: Bench): Figure[] {
  const texts = machines();
  const peggy = peggyParser();
  const each = (parser: (text: string) => unknown) => () => texts.map(parser);
  const tasks = {
    parse: each((text) => parse(text)),
    scan: each(scan),
    ini: each((text) => ini.parse(text)),
    peggy: each(peggy),
  };
  const taken = timeByTurns(tasks, { rounds: quick ? 9 : 25 });
  const micros = (name: string) => `${shown((quantile(taken.get(name) ?? [], 0.5) * 1000) / texts.length)} µs`;
  const size = `${shown(texts.join('').length / texts.length / 1000)} KB`;
  return [
    spreadFigure('P1', 'parse / a scanner written by hand, same tree', ratioOf(taken, 'parse', 'scan'), {
      goal: { required: 3.5, moonshot: 2 },
      detail: `${size}: ${micros('parse')} / ${micros('scan')}`,
    }),
    spreadFigure('P2', 'parse / npm `ini`', ratioOf(taken, 'parse', 'ini'), {
      goal: { required: 0.4, moonshot: 0.25 },
      detail: micros('ini'),
    }),
    spreadFigure('P2', 'parse / Peggy, same grammar', ratioOf(taken, 'parse', 'peggy'), { detail: micros('peggy') }),
  ];
}

function errorTimes({ quick, note }: Bench): Figure[] {
  const lines = 5000;
  const good = longText(32 * lines);
  const goodLines = parse(good).lines.length;
  const taken = timeByTurns({ bad: () => parse(malformedText(lines)), good: () => parse(good) });
  const perLine = ratioOf(taken, 'bad', 'good');
  const scaled = (value: number) => (value / lines) * goodLines;
  const spread = { median: scaled(perLine.median), low: scaled(perLine.low), high: scaled(perLine.high) };
  const size = (quick ? 2 : 10) * MEGABYTE;
  meetAll();
  const worst = [...worstCases(size)].map(([name, text]) => {
    note(`E1: ${name}`);
    // A handful of runs, for these are long, and none may profit from the garbage of another; the first does not count.
    const runs = Array.from({ length: 4 }, () => cpuOf(() => parse(text)) / cpuOf(() => scan(text)));
    return { name, ratio: spreadOf(runs.slice(1)).median };
  });
  const slowest = worst.toSorted((a, b) => b.ratio - a.ratio);
  return [
    spreadFigure('E1', 'parse: a malformed line / a good line', spread, { goal: { required: 5, moonshot: 3 } }),
    {
      row: 'E1',
      what: `parse / scanner by hand, the worst of ${worst.length} cases of ${shown(size / MEGABYTE)} MB`,
      measured: slowest[0]?.ratio,
      goal: { required: 3, moonshot: 1.5 },
      detail: slowest.map(({ name, ratio }) => `${name} ${shown(ratio)}`).join(', '),
    },
  ];
}

function machines(): string[] {
  return Array.from({ length: 20 }, (_, number) => machineText(number));
}

/**
 * Has both parsers meet lines of all kinds. V8 makes its code for what a function has met, and of a scanner that has met lines of one kind alone it makes
 * one that takes less than half the time: what the worst cases are compared with must not depend on which rows were measured before.
 */
function meetAll(): void {
  const texts = [...machines(), malformedText(500), ...worstCases(1000).values()];
  for (let round = 0; round < 200; round++) for (const parser of [parse, scan]) for (const text of texts) parser(text);
}

/** In milliseconds; what the garbage collector does meanwhile is counted too. */
function cpuOf(work: () => unknown): number {
  global.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, 1) / 1000;
}

function largeFiles(bench: Bench): Figure[] {
  const { run, vmxlint, scratch, quick } = bench;
  const [half, whole] = quick ? [10, 20] : [50, 100];
  for (const size of [half, whole]) writeFileSync(join(scratch, `${size}.vmx`), longText(size * MEGABYTE));
  const runOf = (size: number) => ({
    command: [...vmxlint, '--max-file-size', '200000000', `${size}.vmx`],
    folder: scratch,
  });
  const pairs = bench.compare(
    3,
    () => run(runOf(whole)),
    () => run(runOf(half)),
  );
  const { peak } = peakMemory(bench, runOf(whole));
  const memory = `peak memory above 60 MiB / size, one file of ${whole} MB`;
  const memoryGoal = { required: 2.5, moonshot: 2 };
  return [
    spreadFigure('L1', `lint one file of ${whole} MB / of ${half} MB`, ratios(pairs, 'cpu'), {
      goal: { required: 2.2, moonshot: 2.05 },
      detail: times(pairs),
    }),
    peak === undefined
      ? missing('L1', memory, 'no /proc', memoryGoal)
      : {
          row: 'L1',
          what: memory,
          measured: ((peak - 60) * 2 ** 20) / (whole * MEGABYTE),
          goal: memoryGoal,
          detail: `${shown(peak)} MiB`,
        },
  ];
}
