import { describe, expect, test } from 'vitest';
import {
  argumentPaths,
  baseName,
  bytesOf,
  displayPath,
  folderOf,
  joinPath,
  pathKey,
  suffixPath,
  toFilePath,
} from '../../src/files/path.ts';

const bad = Buffer.from('a\xff.vmx', 'latin1');

describe('a path is bytes', () => {
  test('of valid UTF-8 it is a string, else a Buffer', () => {
    expect(toFilePath(Buffer.from('ä\n\x1b[31m.vmx'))).toBe('ä\n\x1b[31m.vmx');
    expect(toFilePath(bad)).toEqual(bad);
  });

  test('is shown decoded, without escaping', () => {
    expect(displayPath('a\x1b')).toBe('a\x1b');
    expect(displayPath(bad)).toBe('a\uFFFD.vmx');
  });

  test.each([
    ['vms', 'a.vmx', 'vms/a.vmx'],
    ['vms/', 'a.vmx', 'vms/a.vmx'],
    ['/', 'a.vmx', '/a.vmx'],
    ['.', '-a.vmx', '-a.vmx'],
  ])('joins %j and %j', (folder, name, joined) => {
    expect(joinPath(folder, name)).toBe(joined);
  });

  test('joins, cuts and extends what is no UTF-8, too', () => {
    const inBad = joinPath(joinPath('vms', bad), 'b.vmx');
    expect(inBad).toEqual(Buffer.from('vms/a\xff.vmx/b.vmx', 'latin1'));
    expect(baseName(inBad)).toBe('b.vmx');
    expect(folderOf(inBad)).toEqual(Buffer.from('vms/a\xff.vmx', 'latin1'));
    expect(folderOf(joinPath('vms', bad))).toBe('vms');
    expect(baseName(joinPath('vms', bad))).toEqual(bad);
    expect(bytesOf(suffixPath(bad, '.lck')).toString('latin1')).toBe('a\xff.vmx.lck');
  });

  test('has one key for its spellings', () => {
    expect(pathKey('./b/../é.vmx')).toBe(pathKey('é.vmx'));
    expect(pathKey(joinPath('./b/..', bad))).toBe(pathKey(bad));
    expect(pathKey('a')).not.toBe(pathKey('b'));
    expect(pathKey(joinPath('é', bad)).startsWith(`${pathKey('é')}/`)).toBe(true);
  });
});

describe('arguments', () => {
  const commandLine =
    (...args: string[]) =>
    () =>
      Buffer.from(`${args.join('\0')}\0`, 'latin1');
  const never = () => {
    throw new Error('read for nothing');
  };

  test('without U+FFFD are what they are', () => {
    expect(argumentPaths(['a', 'ä'], never)).toEqual(['a', 'ä']);
  });

  test('get their bytes back', () => {
    const line = commandLine('node', 'x.js', '--fix', 'b', 'a\xff', 'a\xfe');
    const decoded = ['b', 'a\uFFFD', 'a\uFFFD'];
    const expected = ['b', Buffer.from('a\xff', 'latin1'), Buffer.from('a\xfe', 'latin1')];
    expect(argumentPaths(decoded, line)).toEqual(expected);
  });

  test('that really hold U+FFFD stay strings', () => {
    expect(argumentPaths(['a\uFFFD'], commandLine('node', Buffer.from('a\uFFFD').toString('latin1')))).toEqual([
      'a\uFFFD',
    ]);
  });

  test('are not guessed at when another argument decodes alike, or where there is no command line', () => {
    expect(argumentPaths(['a\uFFFD'], commandLine('node', 'a\xff', '--config', 'a\xfe'))).toEqual(['a\uFFFD']);
    expect(argumentPaths(['a\uFFFD'], () => Buffer.alloc(0))).toEqual(['a\uFFFD']);
  });
});
