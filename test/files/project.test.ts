import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findConfigurations, isInside, readConfiguration, repositoryOf } from '../../src/files/project.ts';
import { link, pipe, temporaryFolder } from './folder.ts';

function found(files: Readonly<Record<string, string>>, from: string): string[] {
  const folder = temporaryFolder({ [`${from}/`]: '', ...files });
  const start = path.join(folder, from);
  return findConfigurations(start, repositoryOf(start)).map((file) => path.relative(folder, file));
}

describe('a configuration is found', () => {
  test.each<[Record<string, string>, string, string[]]>([
    [{}, 'a', []],
    [{ 'a/.vmxlint.yaml': '' }, 'a', ['a/.vmxlint.yaml']],
    [{ '.git/': '', '.vmxlint.json': '' }, 'a/b', ['.vmxlint.json']],
    [{ '.git/': '', '.vmxlint.json': '', 'a/.vmxlint.yml': '' }, 'a/b', ['a/.vmxlint.yml']],
    // A worktree and a submodule have a file of that name.
    [{ '.git/': '', '.vmxlint.json': '', 'a/.git': 'gitdir: x' }, 'a/b', []],
    [{ '.git/': '', '.vmxlint.json': '', '.vmxlint.yaml': '' }, 'a', ['.vmxlint.yaml', '.vmxlint.json']],
    [{ '.git/': '', 'package.json': '{"vmxlint": {}}' }, 'a', ['package.json']],
    [{ '.git/': '', 'package.json': '{"vmxlint": {}}', '.vmxlint.yaml': '' }, 'a', ['.vmxlint.yaml', 'package.json']],
    [{ '.git/': '', 'package.json': '{"name": "vmxlint"}' }, 'a', []],
    [{ '.git/': '', 'package.json': '{"vmxlint": ' }, 'a', []],
    // Nobody says where it ends: then it is not another user's /tmp that decides.
    [{ '.vmxlint.json': '' }, 'a', []],
  ])('%j from %j: %j', (files, from, expected) => {
    expect(found(files, from)).toEqual(expected);
  });

  test('where a link leads nowhere, so that nobody takes it for none', () => {
    const folder = temporaryFolder();
    link('nowhere', folder, '.vmxlint.yaml');
    link('.vmxlint.json', folder, '.vmxlint.json');
    const files = findConfigurations(folder, undefined);
    expect(files.map((file) => readConfiguration(file))).toEqual([
      'is a symbolic link to nothing',
      'is a symbolic link loop',
    ]);
  });
});

test('a configuration is read, or it is said why not', () => {
  const folder = temporaryFolder({ 'a.yaml': 'x', 'b.yaml': ' '.repeat(10_000_000), 'c.yaml/': '' });
  link('a.yaml', folder, 'link.yaml');
  const read = (name: string) => readConfiguration(path.join(folder, name));
  expect(read('a.yaml')).toMatchObject({ bytes: Buffer.from('x') });
  expect(read('link.yaml')).toEqual(read('a.yaml'));
  expect(read('b.yaml')).toBe('is larger than 512 KB');
  expect(read('c.yaml')).toBe('is a folder');
  expect(readConfiguration(pipe(folder, 'd.yaml'))).toBe('is a named pipe (FIFO)');
});

test('a link does not lead out of a folder unseen', () => {
  const folder = temporaryFolder({ 'in/a': '', 'out/b': '', 'inner/c': '' });
  link('../out/b', folder, 'in', 'link');
  const inside = (name: string) => isInside(path.join(folder, name), path.join(folder, 'in'));
  expect(['in/a', 'in', 'in/link', 'out/b', 'inner/c', 'in/../out/b', 'in/none'].map(inside)).toEqual([
    ...[true, true, false, false, false, false, false],
  ]);
});
