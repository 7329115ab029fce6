import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Row } from './bench.ts';
import { type Figure, missing, spreadFigure } from './figure.ts';
import { times } from './start-up.ts';
import { type Pair, ratios } from './statistics.ts';
import { machineText } from './texts.ts';
import { trace } from './trace.ts';
import { makeFolder } from './tree.ts';

const FILES = 1000;

export const fixingRows: readonly Row[] = [
  { id: 'F1', measure: rewriting },
  { id: 'F2', measure: cleanTree },
];

function rewriting(bench: Bench): Figure[] {
  const goal = { required: 2.2, moonshot: 1.8 };
  const pairs = rewrites(bench, 'safe');
  const recorded = rewrites(bench, 'recorded');
  const what = `rewrite ${FILES} files as --fix does / read and \`writeFileSync\``;
  return [
    spreadFigure('F1', what, ratios(pairs, 'cpu'), { goal, detail: times(pairs) }),
    spreadFigure('F1', 'the same with the journal', ratios(recorded, 'cpu'), { detail: times(recorded) }),
  ];
}

/** Thousands of renames make what comes after them in that folder slower: each run has a fresh one. */
function rewrites({ run, compare, program, scratch }: Bench, way: string): Pair[] {
  const cost = (how: string) => {
    const folder = join(scratch, 'rewritten');
    makeFolder(folder, FILES, machineText);
    const taken = run({ command: [...program('rewrite'), how, folder], folder });
    rmSync(folder, { recursive: true });
    return taken;
  };
  return compare(
    21,
    () => cost(way),
    () => cost('plain'),
  );
}

function cleanTree({ run, env, compare, vmxlint, scratch }: Bench): Figure[] {
  const folder = join(scratch, 'clean-tree');
  makeFolder(folder, FILES, machineText);
  const fix = { command: [...vmxlint, '--fix', '.'], folder };
  const lint = { command: [...vmxlint, '.'], folder };
  const pairs = compare(
    31,
    () => run(fix),
    () => run(lint),
  );
  const calls = trace(
    { ...fix, env },
    'openat,creat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,fsync,fdatasync',
  );
  const writes = calls?.filter((line) => !/openat\(/.test(line) || /O_(?:WRONLY|RDWR|CREAT)/.test(line));
  const what = `files written or removed by that, system calls`;
  const writesGoal = { required: 0, moonshot: 0 };
  return [
    spreadFigure('F2', `--fix on ${FILES} clean files / lint`, ratios(pairs, 'cpu'), {
      goal: { required: 1.05, moonshot: 1.02 },
      detail: times(pairs),
    }),
    writes === undefined
      ? missing('F2', what, 'strace is missing, or may not trace', writesGoal)
      : { row: 'F2', what, measured: writes.length, goal: writesGoal },
  ];
}
