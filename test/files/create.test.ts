import { linkSync, lstatSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFile } from '../../src/files/create.ts';
import { link, namesIn, temporaryFolder } from './folder.ts';

const BYTES = Buffer.from('x = "1"\n'.repeat(10_000));

/** As on a file system that has no hard links. */
function noLinks(): never {
  throw Object.assign(new Error('no links'), { code: 'EPERM' });
}

describe.each([
  ['where there are hard links', linkSync],
  ['where there are none', noLinks],
])('a new file, %s', (_, linking) => {
  test('is written, with the usual mode, and nothing is left beside it', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.vmx');
    expect(await createFile(file, BYTES, linking)).toEqual({ ok: true, notes: [] });
    expect(readFileSync(file).equals(BYTES)).toBe(true);
    expect(statSync(file)).toMatchObject({ nlink: 1 });
    expect(statSync(file).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(namesIn(folder)).toEqual(['a.vmx']);
  });

  test('never takes the place of what is there, be it a link to nothing', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    link('nowhere', folder, 'b.vmx');
    for (const name of ['a.vmx', 'b.vmx']) {
      const refusal = { ok: false, kind: 'changed', reason: 'is there already' };
      expect(await createFile(path.join(folder, name), BYTES, linking)).toEqual(refusal);
    }
    expect(readFileSync(path.join(folder, 'a.vmx'), 'utf8')).toBe('old');
    expect(lstatSync(path.join(folder, 'b.vmx')).isSymbolicLink()).toBe(true);
    expect(namesIn(folder)).toEqual(['a.vmx', 'b.vmx']);
  });

  test('is not made in a folder that is not there', async () => {
    const file = path.join(temporaryFolder(), 'none', 'a.vmx');
    expect(await createFile(file, BYTES, linking)).toMatchObject({ ok: false, reason: 'no such file or folder' });
  });
});

test('a new file has its name only when it is whole', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.vmx');
  let before: string[] = [];
  await createFile(file, BYTES, (from, to) => {
    before = namesIn(folder);
    expect(readFileSync(from).equals(BYTES)).toBe(true);
    linkSync(from, to);
  });
  expect(before).toEqual([expect.stringMatching(/^\.vmxlint-[0-9a-f]{16}\.tmp$/)]);
});

test('what cannot be named leaves nothing', async () => {
  const folder = temporaryFolder();
  const full = () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  const refusal = { ok: false, kind: 'failed', reason: 'no space left on the device' };
  expect(await createFile(path.join(folder, 'a.vmx'), BYTES, full)).toEqual(refusal);
  expect(namesIn(folder)).toEqual([]);
});
