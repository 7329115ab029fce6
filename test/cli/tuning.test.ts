import { spawnSync } from 'node:child_process';
import v8 from 'node:v8';
import { expect, test, vi } from 'vitest';
import { NO_STATISTICS } from '../../src/cli/statistics.ts';
import { FLAGS } from '../../src/cli/tuning.ts';
import { walk } from '../../src/cli/walk.ts';

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
  const flags = setFlags.mock.calls.map(([flag]) => flag);
  setFlags.mockRestore();
  return flags;
}

const never = {
  isTerminal: false,
  columns: undefined,
  closed: true,
  write() {},
  flush() {},
};

const names = (files: number) =>
  FLAGS.filter(({ after }) => after <= files).map(({ name, value }) => `${name}=${value}`);

test('V8 is told of a longer run, and a short one does not take the time', async () => {
  expect(await flagsOver(15)).toEqual([]);
  expect(await flagsOver(249)).toEqual(names(16));
  expect(await flagsOver(600)).toEqual(names(600));
  expect(names(16)).toHaveLength(1);
  expect(names(600)).toHaveLength(3);
});

test('Node knows the flags, and what they usually are', () => {
  const { status, stderr } = spawnSync(process.execPath, [...names(600), '-e', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const { name, usual } of FLAGS) expect(stdout).toContain(`default: ${name}=${usual}\n`);
});
