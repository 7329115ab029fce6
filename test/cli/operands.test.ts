import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWords } from '../../src/cli/arguments.ts';
import { splitKey, splitKeys, splitPattern, splitRequests } from '../../src/cli/operands.ts';
import { freshFolder } from './command.ts';

const before = process.cwd();

beforeAll(() => {
  const folder = freshFolder();
  for (const name of ['a=b', 'usb', 'here.conf']) writeFileSync(path.join(folder, name), '');
  mkdirSync(path.join(folder, 'vms'));
  process.chdir(folder);
});

afterAll(() => process.chdir(before));

describe('of the operands', () => {
  test.each([
    [['get', 'x.vmx', 'memsize'], 'memsize', ['x.vmx']],
    [['get', 'vms', 'y', 'usb'], 'usb', ['vms', 'y']],
    [['get', 'memsize', '--', 'x', 'y'], 'memsize', ['x', 'y']],
    [['get', '-', 'memsize'], 'memsize', ['-']],
  ])('%j, the last is the key', async (argv, key, paths) => {
    expect(splitKey(await readWords(argv))).toEqual({ key, paths });
  });

  test.each([
    [['list', 'x.vmx'], undefined, ['x.vmx']],
    [['list', 'x.vmx', 'scsi*'], 'scsi*', ['x.vmx']],
    [['list', 'x.vmx', 'y.vmx'], undefined, ['x.vmx', 'y.vmx']],
    [['list', 'x.vmx', 'usb'], undefined, ['x.vmx', 'usb']],
    [['list', 'x.vmx', './usb*'], undefined, ['x.vmx', './usb*']],
    [['list', 'usb*', '--', 'x.vmx'], 'usb*', ['x.vmx']],
    [['list', 'vms', '-'], undefined, ['vms', '-']],
  ])('%j, the last is a pattern where it can be no path', async (argv, pattern, paths) => {
    expect(splitPattern(await readWords(argv))).toEqual({ pattern, paths });
  });

  test.each([
    [['set', 'x.vmx', 'memsize=1'], { memsize: '1' }, ['x.vmx']],
    [['set', 'memsize=1', 'c=', 'vms', 'd=e=f'], { memsize: '1', c: '', d: 'e=f' }, ['vms']],
    [['set', 'a=b', 'memsize=1'], { memsize: '1' }, ['a=b']],
    [['set', 'memsize=1', '--', 'c=d', 'x'], { memsize: '1' }, ['c=d', 'x']],
  ])('%j, what has an "=" and is no path is to be set', async (argv, values, paths) => {
    const { requests, paths: found } = splitRequests(await readWords(argv));
    expect(Object.fromEntries(requests.map(({ key, value }) => [key, value]))).toEqual(values);
    expect(found).toEqual(paths);
  });

  test.each([
    [['unset', 'x.vmx', 'memsize'], ['memsize'], ['x.vmx']],
    [['unset', 'memsize', 'here.conf', 'vhv.enable'], ['memsize', 'vhv.enable'], ['here.conf']],
    [['unset', 'memsize', '--', 'there.conf'], ['memsize'], ['there.conf']],
    [['unset', './there', 'usb', 'memsize'], ['memsize'], ['./there', 'usb']],
  ])('%j, what can be no path is to be taken out', async (argv, keys, paths) => {
    const { requests, paths: found } = splitKeys(await readWords(argv));
    expect(requests.map(({ key }) => key)).toEqual(keys);
    expect(found).toEqual(paths);
  });

  test.each([
    ['set', splitRequests],
    ['unset', splitKeys],
  ])('bytes that are no text are no path either, where nothing has that name: %s', async (command, split) => {
    const words = await readWords([command, 'x.vmx', 'a=1', 'memsize']);
    const stray = Buffer.from('displayName=caf\xe9', 'latin1');
    expect(() => split({ ...words, operands: [...words.operands, stray] })).toThrow(/must be UTF-8/);
  });

  test.each([
    ['get', splitKey, ['get', 'x.vmx']],
    ['set', splitRequests, ['set', 'x.vmx', 'y']],
    ['unset', splitKeys, ['unset', 'x.vmx']],
  ])('none is wanting: %s', async (_, split, argv) => {
    const words = await readWords(argv);
    expect(() => split(words)).toThrow(/needs/);
  });
});
