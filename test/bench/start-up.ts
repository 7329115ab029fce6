import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { type Figure, type Goal, missing, shown, spreadFigure } from './figure.ts';
import type { Run } from './process.ts';
import { interleave, type Pair, quantile, ratios } from './statistics.ts';
import { machineText } from './texts.ts';
import { opened, trace } from './trace.ts';
import { makeFolder } from './tree.ts';

/** Starts are short and there is much noise in each. */
const PAIRS = 31;

/** The same command against itself: what differs is the machine. */
export const noise: Row = {
  id: 'A/A',
  measure({ run, bare }) {
    const pairs = interleave(
      PAIRS,
      () => run(bare),
      () => run(bare),
    );
    return [
      spreadFigure('A/A', `\`node -e 0\` / itself, ${PAIRS} pairs`, ratios(pairs, 'cpu'), { detail: times(pairs) }),
    ];
  },
};

function startUp(id: string, what: string, goal: Goal, runOf: (bench: Bench) => Run): Row {
  return {
    id,
    measure(bench) {
      const ours = runOf(bench);
      const pairs = interleave(
        PAIRS,
        () => bench.run(ours),
        () => bench.run(bench.bare),
      );
      return [spreadFigure(id, `${what} / \`node -e 0\``, ratios(pairs, 'cpu'), { goal, detail: times(pairs) })];
    },
  };
}

/** What both took, and what the clock says. */
export function times(pairs: readonly Pair[]): string {
  const of = (side: 0 | 1) =>
    shown(
      quantile(
        pairs.map((pair) => pair[side].cpu),
        0.5,
      ),
    );
  return `CPU ${of(0)} / ${of(1)} ms; wall ${shown(ratios(pairs, 'wall').median)}`;
}

function cleanFiles(scratch: string, count: number): string {
  const folder = join(scratch, `clean-${count}`);
  makeFolder(folder, count, machineText);
  return folder;
}

export const startUpRows: readonly Row[] = [
  startUp('S1', 'lint one clean file', { required: 1.9, moonshot: 1.1 }, ({ vmxlint, scratch }) => ({
    command: [...vmxlint, '0.vmx'],
    folder: cleanFiles(scratch, 1),
  })),
  startUp('S2', 'the same with --fix --format json', { required: 2.4, moonshot: 1.6 }, ({ vmxlint, scratch }) => ({
    command: [...vmxlint, '--fix', '--format', 'json', '0.vmx'],
    folder: cleanFiles(scratch, 1),
  })),
  startUp('S3', 'lint 100 clean files', { required: 4.2, moonshot: 2.5 }, ({ vmxlint, scratch }) => ({
    command: [...vmxlint, '.'],
    folder: cleanFiles(scratch, 100),
  })),
  startUp('S4', '--version', { required: 1.1, moonshot: 1.05 }, ({ vmxlint, scratch }) => ({
    command: [...vmxlint, '--version'],
    folder: scratch,
  })),
  { id: 'S5', measure: filesOpened },
];

function filesOpened({ run, env, vmxlint, bare, scratch }: Bench): Figure[] {
  const what = 'files opened beyond what `node -e 0` opens, linting one clean file';
  const goal = { required: 3, moonshot: 2 };
  const folder = cleanFiles(scratch, 1);
  const linting = { command: [...vmxlint, '0.vmx'], folder };
  // A first run leaves something behind for those that follow.
  run(linting);
  const [ours, theirs] = [linting, bare].map((one) => trace({ ...one, env }, 'openat'));
  if (ours === undefined || theirs === undefined)
    return [missing('S5', what, 'strace is missing, or may not trace', goal)];
  const mine = opened(ours);
  const detail = mine
    .slice(opened(theirs).length)
    .map((path) => path.split('/').at(-1))
    .join(', ');
  return [{ row: 'S5', what, measured: mine.length - opened(theirs).length, unit: ' files', goal, detail }];
}
