import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/files/whole.ts';
import { link, namesIn, pipe, temporaryFolder } from './folder.ts';

test('a file of ours is written whole, keeps its mode, and leaves nothing beside it', async () => {
  const folder = temporaryFolder({ 'b.json': 'old' });
  const file = path.join(folder, 'b.json');
  chmodSync(file, 0o640);
  await writeWhole(file, Buffer.from('new'));
  await writeWhole(path.join(folder, 'c.json'), Buffer.from('fresh'));
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(statSync(path.join(folder, 'c.json')).mode & 0o777).toBe(0o666 & ~process.umask());
  expect(namesIn(folder)).toEqual(['b.json', 'c.json']);
});

test('a link stays a link', async () => {
  const folder = temporaryFolder({ 'real/b.json': 'old' });
  link('real/b.json', folder, 'b.json');
  await writeWhole(path.join(folder, 'b.json'), Buffer.from('new'));
  expect(readFileSync(path.join(folder, 'real/b.json'), 'utf8')).toBe('new');
  expect(namesIn(folder)).toEqual(['b.json', 'real']);
});

test('what is no file, or protected, is left as it is', async () => {
  const folder = temporaryFolder({ 'a/': '', 'b.json': 'old' });
  chmodSync(path.join(folder, 'b.json'), 0o444);
  const write = (name: string) => writeWhole(path.join(folder, name), Buffer.from('new'));
  await expect(write('a')).rejects.toThrow('is a folder');
  await expect(writeWhole(pipe(folder, 'p'), Buffer.from('new'))).rejects.toThrow('is a named pipe');
  await expect(write('b.json')).rejects.toThrow('is read-only');
  await expect(write('none/b.json')).rejects.toThrow();
  expect(readFileSync(path.join(folder, 'b.json'), 'utf8')).toBe('old');
  expect(namesIn(folder)).toEqual(['a', 'b.json', 'p']);
});
