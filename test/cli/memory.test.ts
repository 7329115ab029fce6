import { spawnSync } from 'node:child_process';
import v8 from 'node:v8';
import { afterEach, expect, test, vi } from 'vitest';
import { FLAGS } from '../../src/cli/memory.ts';
import { NO_STATISTICS } from '../../src/cli/statistics.ts';
import { walk } from '../../src/cli/walk.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The flags that V8 is given while so many files are visited. */
async function flagsOver(files: number): Promise<string[]> {
  const setFlags = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => {});
  const items = Array.from({ length: files }, (_, number) => ({ path: `${number}.vmx`, problem: 'is none' }));
  const nothing = () => {};
  const visitor = {
    file: nothing,
    unread: nothing,
    skipped: nothing,
    ignored: nothing,
    flush: async () => {},
    closed: false,
  };
  await walk(items, visitor, {
    inputs: { kind: undefined, maxFileSize: 1 },
    kindOf: () => undefined,
    progress: { at: async () => {}, stop: nothing, io: { stdout: never, stderr: never, env: {} } },
    statistics: NO_STATISTICS,
  });
  return setFlags.mock.calls.map(([flag]) => flag);
}

const never = {
  isTerminal: false,
  columns: undefined,
  closed: true,
  write() {},
  flush() {},
};

test('a long run keeps its memory small, a short one does not take the time', async () => {
  expect(await flagsOver(249)).toEqual([]);
  expect(await flagsOver(600)).toEqual(FLAGS);
});

test('Node knows the flags', () => {
  const { status, stderr } = spawnSync(process.execPath, [...FLAGS, '-e', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
