import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listedNames } from '../../src/files/manifests.ts';
import { surroundingsOf } from '../../src/files/surroundings.ts';
import { asNobody, link, pipe, rawPath, temporaryFolder } from './folder.ts';

const HASH = '0123456789abcdef0123456789abcdef01234567';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe('surroundings', () => {
  test('name the file and all beside it', () => {
    const folder = temporaryFolder({ 'a.vmx': '', 'a.vmdk': '', 'sub/b.vmx': '' });
    const around = surroundingsOf(`${folder}/a.vmx`);
    expect(around.name).toBe('a.vmx');
    expect([...around.names].sort()).toEqual(['a.vmdk', 'a.vmx', 'sub']);
    expect(around.lock).toBeUndefined();
    expect(around.manifests).toEqual([]);
  });

  test('work for names that are no UTF-8, and for a folder that cannot be listed', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(rawPath(folder, '\xff.vmx'), '');
    fs.mkdirSync(rawPath(folder, '\xff.vmx.lck'));
    const around = surroundingsOf(rawPath(folder, '\xff.vmx'));
    expect([around.name, [...around.names].sort(), around.lock]).toEqual([
      '\uFFFD.vmx',
      ['\uFFFD.vmx', '\uFFFD.vmx.lck'],
      { kind: 'folder', members: [] },
    ]);
    const closed = temporaryFolder({ 'a.vmx': '', 'a.vmx.lck': '' });
    fs.chmodSync(closed, 0o311);
    const names = await asNobody(() => [...surroundingsOf(`${closed}/a.vmx`).names]);
    expect(names).toEqual([]);
    expect(await asNobody(() => surroundingsOf(`${closed}/a.vmx`).lock?.kind)).toBe('file');
  });

  test('list a folder once, when first asked, and not at all if nobody asks', () => {
    const folder = temporaryFolder({ 'a.vmx': '', 'b.vmx': '', 'a.mf': '' });
    const readdir = vi.spyOn(fs, 'readdirSync');
    const open = vi.spyOn(fs, 'openSync');
    syncBuiltinESMExports();
    const all = ['a.vmx', 'b.vmx', 'a.vmx'].map((name) => surroundingsOf(`${folder}/${name}`));
    expect(readdir).not.toHaveBeenCalled();
    for (const around of all) expect(around.names.size).toBe(3);
    expect(readdir).toHaveBeenCalledTimes(1);
    expect(open).not.toHaveBeenCalled();
    for (const around of all) expect(around.manifests).toEqual([]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('a lock', () => {
  test('is a folder with members, an empty one, or a file', () => {
    const folder = temporaryFolder({
      'a.vmx.lck/M2.lck': '',
      'a.vmx.lck/M1.lck': '',
      'b.vmx.lck/': '',
      'c.vmx.lck': '',
    });
    expect(surroundingsOf(`${folder}/a.vmx`).lock).toEqual({ kind: 'folder', members: ['M1.lck', 'M2.lck'] });
    expect(surroundingsOf(`${folder}/b.vmx`).lock).toEqual({ kind: 'folder', members: [] });
    expect(surroundingsOf(`${folder}/c.vmx`).lock).toEqual({ kind: 'file', members: [] });
  });

  test('is as of now, and another file has none', () => {
    const folder = temporaryFolder({ 'a.vmx': '' });
    const around = surroundingsOf(`${folder}/a.vmx`);
    expect(around.names.size).toBe(1);
    expect(around.lock).toBeUndefined();
    fs.mkdirSync(`${folder}/a.vmx.lck`);
    expect(around.lock?.kind).toBe('folder');
    expect(surroundingsOf(`${folder}/${'n'.repeat(255)}`).lock).toBeUndefined();
  });
});

describe('manifests', () => {
  test.each([
    'a.mf',
    'SHA256SUMS',
    'SHA1SUMS',
    'MD5SUMS',
    'sha512sums.txt',
    'CHECKSUM',
    'CHECKSUMS.txt',
    'checksum256',
    'backup.sha256',
    'a.vmx.md5',
  ])('%s is one', (name) => {
    const folder = temporaryFolder({ [name]: `${HASH}  a.vmx\n` });
    expect(surroundingsOf(`${folder}/a.vmx`).manifests).toEqual([name]);
    expect(surroundingsOf(`${folder}/b.vmx`).manifests).toEqual([]);
  });

  test.each(['a.mfx', 'SHA256SUMS.bak', 'mychecksums', 'mf', 'a.vmx'])('%s is none', (name) => {
    const folder = temporaryFolder({ [name]: `${HASH}  a.vmx\n` });
    expect(surroundingsOf(`${folder}/a.vmx`).manifests).toEqual([]);
  });

  test.each([
    [`${HASH}  a.vmx`, 'a.vmx'],
    [`${HASH} *./a b.vmx`, 'a b.vmx'],
    [`\\${HASH}  a\\nb\\\\c.vmx`, 'a\nb\\c.vmx'],
    [`SHA256 (a (1).vmx) = ${HASH}`, 'a (1).vmx'],
    [`SHA256(a.vmx)= ${HASH}\r`, 'a.vmx'],
    [HASH, 'x.vmx'],
    [`${HASH}  sub/a.vmx`, 'sub/a.vmx'],
  ])('the line %j lists %j', (line, name) => {
    expect([...listedNames(`# x\n${line}\n\n`, 'x.vmx.sha256')]).toEqual([name]);
  });

  test.each(['', 'a.vmx', '012  a.vmx', `${HASH}`.repeat(4), '-----BEGIN PGP SIGNED MESSAGE-----'])(
    'the line %j lists nothing',
    (line) => {
      expect([...listedNames(line, 'x.vmx.sha256')]).toEqual([]);
    },
  );

  test('that are there but closed may list any file; what is no file lists none', async () => {
    const folder = temporaryFolder({ 'a.vmx': '', 'closed.mf': '', 'folder.mf/': '' });
    fs.chmodSync(`${folder}/closed.mf`, 0);
    fs.writeFileSync(`${folder}/large.mf`, '');
    fs.truncateSync(`${folder}/large.mf`, 2 ** 24 + 1);
    pipe(folder, 'pipe.mf');
    link('nothing', folder, 'link.mf');
    const manifests = await asNobody(() => surroundingsOf(`${folder}/a.vmx`).manifests);
    expect([...manifests].sort()).toEqual(['closed.mf', 'large.mf']);
  });
});
