import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment, freshFolder, shell } from '../cli/command.ts';
import { recordsIn, untruths } from './journal.ts';
import { canTrace } from './powers.ts';
import { contentsOf, copyTree, leftoversIn, makeTree } from './tree.ts';

const FILES = 400;
const KILLS = Number(process.env.VMXLINT_KILLS ?? 25);

const place = freshFolder();
const master = path.join(place, 'master');
const work = path.join(place, 'work');
const state = path.join(place, 'state');
const env = { XDG_STATE_HOME: state };
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;
/** How long a run takes that nobody kills, in milliseconds. */
let duration = 0;

function begin(): void {
  copyTree(master, work);
  rmSync(state, { recursive: true, force: true });
}

/** @returns how many files are new. All others are old, none is lost, and the journal is true. */
function examine(): number {
  const now = contentsOf(work);
  expect([...now.keys()]).toEqual([...before.keys()]);
  const torn = [...now].filter(([name, text]) => text !== before.get(name) && text !== after.get(name));
  expect(torn).toEqual([]);
  expect(untruths(recordsIn(state), work, before, now)).toEqual([]);
  return [...now].filter(([name, text]) => text !== before.get(name)).length;
}

/** Undoes what was done, and holds the tree to what it was. */
function undo(changed: number): void {
  const { status, stdout, stderr } = shell('vmxlint undo', { folder: work, env });
  if (changed > 0) expect(stdout).toContain(`: ${changed} restored`);
  expect(`${stdout}${stderr}`).toMatch(
    /^(?:restored .*\n)*(?:\d+ files? of run .*\n(?:To .*\n)*|vmxlint: there is no run to undo.*\n)$/,
  );
  expect(status).toBe(changed > 0 || stderr === '' ? 0 : 2);
  expect(contentsOf(work)).toEqual(before);
}

beforeAll(() => {
  makeTree(master, FILES);
  before = contentsOf(master);
  begin();
  const start = performance.now();
  const { stdout } = shell('vmxlint --fix tree', { folder: work, env });
  duration = performance.now() - start;
  expect(stdout).toContain(`fixed in ${FILES} files`);
  after = contentsOf(work);
  expect(after.size).toBe(before.size);
  expect([...after].filter(([name, text]) => text !== before.get(name))).toHaveLength(FILES);
});

describe(`kill -9 while ${FILES} files are fixed`, () => {
  test('leaves each old or new, none lost, the journal true, and the way back open', { timeout: 0 }, async () => {
    const seen = { nothing: 0, some: 0, all: 0, leftovers: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      begin();
      const child = spawn('vmxlint', ['--fix', 'tree'], {
        cwd: work,
        env: { ...environment, ...env },
        stdio: 'ignore',
      });
      const exit = once(child, 'exit');
      // Spread over the run, and a little beyond: the machine may be slower now.
      const delay = ((kill + Math.random()) / KILLS) * duration * 1.2;
      const timer = setTimeout(() => child.kill('SIGKILL'), delay);
      await exit;
      clearTimeout(timer);
      const changed = examine();
      seen[changed === 0 ? 'nothing' : changed === FILES ? 'all' : 'some']++;
      seen.leftovers += leftoversIn(work).length > 0 ? 1 : 0;
      undo(changed);
    }
    expect(seen.nothing + seen.some + seen.all).toBe(KILLS);
    if (process.env.VMXLINT_KILLS !== undefined) {
      console.log(
        `${KILLS} kills: 0 torn, 0 lost; changed by then: none of the files ${seen.nothing} times, some ${seen.some}, all ${seen.all}; temporary files left ${seen.leftovers} times`,
      );
    }
  });
});

describe.skipIf(!canTrace)('kill -9 in a certain system call (needs strace)', () => {
  const calls = [1, 64, 256, 257, 400].map((nth) => ['rename,renameat,renameat2', nth] as const);

  test.each([...calls, ['fsync', 3], ['unlink', 1], ['ftruncate', 1]] as const)('%s, the %ith', (call, nth) => {
    begin();
    const trace = `strace -f -qq -o /dev/null -e trace=${call} -e inject=${call}:signal=KILL:when=${nth}`;
    shell(`${trace} vmxlint --fix tree`, { folder: work, env });
    const changed = examine();
    if (call.startsWith('rename')) expect(changed).toBe(nth - 1);
    undo(changed);
  });
});
