import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
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
  const bare = rewrites(bench, 'bare');
  const what = `rewrite ${FILES} files as --fix does / read and \`writeFileSync\``;
  const least = 'the same with nothing looked at: a new file, fsync, owner, mode, rename';
  return [
    spreadFigure('F1', what, ratios(pairs, 'cpu'), { goal, detail: times(pairs) }),
    spreadFigure('F1', 'the same with the journal', ratios(recorded, 'cpu'), { detail: times(recorded) }),
    spreadFigure('F1', least, ratios(bare, 'cpu'), { detail: times(bare) }),
  ];
}

/**
 * Each run has a fresh folder, and all stay to the end. ext4 without a journal passes over the inodes that were freed in the last minutes, one by one,
 * whenever it makes a file (`recently_deleted` in the kernel's fs/ext4/ialloc.c): beside some thousands of them, of which nobody who runs `--fix` has
 * as many, 1,000 new files take 300 ms instead of 17. So nothing is deleted meanwhile, and what the renames free lies elsewhere: `T` has ext4
 * spread the folders over the disk (chattr(1)). Other file systems do not know it, and need it not.
 */
function rewrites({ run, compare, program, scratch }: Bench, way: string): Pair[] {
  const apart = join(scratch, 'rewritten');
  mkdirSync(apart, { recursive: true });
  spawnSync('chattr', ['+T', apart]);
  const cost = (how: string) => {
    const folder = mkdtempSync(join(apart, 'run-'));
    makeFolder(folder, FILES, machineText);
    return run({ command: [...program('rewrite'), how, folder], folder });
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
