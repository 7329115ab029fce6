import { spawnSync } from 'node:child_process';
import v8 from 'node:v8';
import { expect, test, vi } from 'vitest';
import { FLAGS, tuning } from '../../src/cli/tuning.ts';

/** The flags that V8 is given while files of so many bytes are met. */
function flagsOver(files: readonly number[]): string[] {
  const setFlags = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => {});
  const tune = tuning();
  for (const bytes of files) tune(bytes);
  const flags = setFlags.mock.calls.map(([flag]) => flag);
  setFlags.mockRestore();
  return flags;
}

const texts = (files: number) => FLAGS.filter((flag) => flag.files <= files).map(({ text }) => text);

const usual = (files: number) => Array.from({ length: files }, () => 3000);

test('V8 is told of a longer run, and a short one does not take the time', () => {
  expect(flagsOver(usual(15))).toEqual([]);
  expect(flagsOver(usual(249))).toEqual(texts(16));
  expect(flagsOver(usual(600))).toEqual(texts(600));
  expect(texts(16)).toEqual(['--no-turbofan']);
  expect(texts(600)).toHaveLength(FLAGS.length);
});

test.each([
  ['the first', [2 ** 22]],
  ['one of many', [...usual(20), 2 ** 22]],
])('it optimises where a file is long: %s', (_, files) => {
  expect(flagsOver(files)).toEqual(['--no-turbofan', '--turbofan']);
});

test('Node knows the flags, and what they usually are', () => {
  const { status, stderr } = spawnSync(process.execPath, [...texts(600), '-e', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const { usual } of FLAGS) expect(stdout).toContain(`default: ${usual}\n`);
});

test('without a compiler V8 is left alone', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(flagsOver(usual(600))).toEqual([]);
  vi.unstubAllGlobals();
  expect(flagsOver(usual(600))).not.toEqual([]);
});

test.each(['--jitless', '--lite-mode'])('a run without one has no WebAssembly: %s', (flag) => {
  const { stdout } = spawnSync(process.execPath, [flag, '-p', 'typeof WebAssembly'], { encoding: 'utf8' });
  expect(stdout).toBe('undefined\n');
});
