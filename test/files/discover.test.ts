import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Discovered, discover } from '../../src/files/discover.ts';
import { displayPath, type FilePath } from '../../src/files/path.ts';
import { expandPatterns } from '../../src/files/patterns.ts';
import { temporaryPath } from '../../src/files/temporaries.ts';
import { asNobody, link, pipe, rawPath, temporaryFolder } from './folder.ts';

const isVmx = (file: string) => file.endsWith('.vmx');
const home = process.cwd();

afterEach(() => process.chdir(home));

function within(folder: string, inputs: readonly FilePath[], wanted = isVmx): Discovered[] {
  process.chdir(folder);
  return [...discover(inputs, wanted)];
}

async function expandedWithin(folder: string, inputs: readonly FilePath[], wanted = isVmx): Promise<Discovered[]> {
  process.chdir(folder);
  return [...discover(inputs, wanted, { matches: await expandPatterns(inputs) })];
}

const found = (file: FilePath): Discovered => ({ path: file, named: false });
const named = (file: FilePath): Discovered => ({ path: file, named: true });

describe('a folder is searched', () => {
  test('in byte order, for what is wanted', () => {
    const folder = temporaryFolder({
      'b.vmx': '',
      'B.vmx': '',
      'a/z.vmx': '',
      'a/y.vmx': '',
      'a.vmx': '',
      'a.txt': '',
    });
    const expected = ['B.vmx', 'a/y.vmx', 'a/z.vmx', 'a.vmx', 'b.vmx'].map(found);
    expect(within(folder, ['.'])).toEqual(expected);
    expect(within(path.dirname(folder), [path.basename(folder)])).toHaveLength(5);
  });

  test('whatever the names: line feeds, escapes, invalid UTF-8', () => {
    const folder = temporaryFolder({ 'line\nfeed.vmx': '', 'esc\x1b[2J.vmx': '', 'ä.vmx': '' });
    const bad = rawPath(folder, '\xff.vmx');
    mkdirSync(rawPath(folder, '\xe4'));
    writeFileSync(rawPath(folder, '\xe4/in.vmx'), '');
    writeFileSync(bad, '');
    const names = [`${folder}/esc\x1b[2J.vmx`, `${folder}/line\nfeed.vmx`, `${folder}/ä.vmx`];
    expect(within(folder, [folder])).toEqual([...names, rawPath(folder, '\xe4/in.vmx'), bad].map(found));
  });

  test('by what the name and folder say', () => {
    const folder = temporaryFolder({ 'etc/vmware/config': '', 'lib/vmware/config': '' });
    expect(within(folder, ['.'], (file) => file.endsWith('etc/vmware/config'))).toEqual([found('etc/vmware/config')]);
  });

  test('without what is not ours to read', () => {
    const folder = temporaryFolder({
      '.git/a.vmx': '',
      'node_modules/x/a.vmx': '',
      'a.vmx~': '',
      'a.vmx.lck/M1.lck': '',
      'a.vmx.lck/a.vmx': '',
      'sub/.git': '',
    });
    expect(within(folder, ['.'], () => true)).toEqual([found('sub/.git')]);
    expect(within(folder, ['.git'])).toEqual([found('.git/a.vmx')]);
    expect(within(folder, ['a.vmx~'])).toEqual([named('a.vmx~')]);
  });

  test('links and pipes are told of, never followed', () => {
    const folder = temporaryFolder({ 'real/a.vmx': '' });
    link('real', folder, 'folder');
    link('real/a.vmx', folder, 'link.vmx');
    link('.', folder, 'real', 'loop');
    pipe(folder, 'pipe.vmx');
    pipe(folder, 'pipe.txt');
    expect(within(folder, ['.'])).toEqual([
      { path: 'link.vmx', skipped: 'is a symbolic link' },
      { path: 'pipe.vmx', skipped: 'is a named pipe (FIFO)' },
      found('real/a.vmx'),
    ]);
  });

  test('our stale temporaries are told of', () => {
    const folder = temporaryFolder({ 'a.vmx': '' });
    const stale = temporaryPath(`${folder}/a.vmx`);
    writeFileSync(stale, '');
    expect(within(folder, [folder], () => true)).toEqual([{ path: stale, stale: true }, found(`${folder}/a.vmx`)]);
  });

  test('a folder that cannot be read is a problem, and the others are searched', async () => {
    const folder = temporaryFolder({ 'a/x.vmx': '', 'b/x.vmx': '', 'c/x.vmx': '' });
    chmodSync(`${folder}/b`, 0);
    const items = await asNobody(() => [...discover([folder], isVmx)]);
    chmodSync(`${folder}/b`, 0o755);
    expect(items).toEqual([
      found(`${folder}/a/x.vmx`),
      { path: `${folder}/b`, problem: 'permission denied' },
      found(`${folder}/c/x.vmx`),
    ]);
  });

  test('with 10,000 files in it, or 1,000 folders deep', () => {
    const folder = temporaryFolder();
    for (let index = 0; index < 10_000; index++) writeFileSync(`${folder}/${index}.vmx`, '');
    expect([...discover([folder], isVmx)]).toHaveLength(10_000);
    const deep = temporaryFolder();
    mkdirSync(`${deep}${'/d'.repeat(1000)}`, { recursive: true });
    writeFileSync(`${deep}${'/d'.repeat(1000)}/a.vmx`, '');
    expect([...discover([deep], isVmx)]).toHaveLength(1);
  });
});

describe('an input', () => {
  test('that exists is taken literally, wanted or not', () => {
    const folder = temporaryFolder({ '[x].vmx': '', 'x.vmx': '', '-x.vmx': '', '*': '', 'a.txt': '' });
    const inputs = ['[x].vmx', '-x.vmx', '*', 'a.txt'];
    expect(within(folder, inputs)).toEqual(inputs.map(named));
    const bad = rawPath(folder, '\xff');
    writeFileSync(bad, '');
    expect(within(folder, [bad])).toEqual([named(bad)]);
  });

  test('may be a link: to a folder it is searched, to nothing or itself it is left to the reader', () => {
    const folder = temporaryFolder({ 'real/a.vmx': '' });
    link('real', folder, 'folder');
    link('gone', folder, 'gone.vmx');
    link('loop', folder, 'loop');
    expect(within(folder, ['folder', 'gone.vmx', 'loop'])).toEqual([
      found('folder/a.vmx'),
      named('gone.vmx'),
      named('loop'),
    ]);
  });

  test('that is missing, or impossible, is a problem', () => {
    const folder = temporaryFolder({ 'a.vmx': '' });
    link('loop', folder, 'loop');
    const inputs = ['b.vmx', 'a.vmx/b', '', 'loop/b.vmx', 'n'.repeat(300), 'a\0b'];
    expect(within(folder, inputs).map((item) => 'problem' in item && item.problem)).toEqual([
      'no such file or folder',
      'no such file or folder: a part of the path is not a folder',
      'no such file or folder',
      'is a symbolic link loop',
      'name too long',
      'is no possible file name',
    ]);
  });

  test('yields no file twice, and a name counts wherever it stands', () => {
    const folder = temporaryFolder({ 'a.vmx': '', 'sub/b.vmx': '', 'sub/c.txt': '' });
    const inputs = ['.', 'sub', './sub/../a.vmx', `${folder}/sub/c.txt`, 'sub/c.txt'];
    const items = within(folder, inputs);
    expect(items).toEqual([named('a.vmx'), found('sub/b.vmx'), named(`${folder}/sub/c.txt`)]);
    expect(within(folder, ['sub', 'sub/'])).toEqual([found('sub/b.vmx')]);
  });
});

describe('a pattern', () => {
  test('is expanded in byte order and names its files, links and scratch copies left out', async () => {
    const folder = temporaryFolder({ 'b.conf': '', 'a.conf': '', '.h.conf': '', 'sub/c.conf': '', 'a.vmx~': '' });
    link('a.conf', folder, 'l.conf');
    expect(await expandedWithin(folder, ['**/*.conf', '*.vmx?'])).toEqual([
      ...['.h.conf', 'a.conf', 'b.conf', 'sub/c.conf'].map(named),
    ]);
  });

  test('that ends in stars alone is a search', async () => {
    const folder = temporaryFolder({ 'vms/a.vmx': '', 'vms/a.txt': '', 'vms/sub/b.vmx': '' });
    expect(await expandedWithin(folder, ['vms/*'])).toEqual([found('vms/a.vmx')]);
    expect(await expandedWithin(folder, ['**'])).toEqual([found('vms/a.vmx'), found('vms/sub/b.vmx')]);
  });

  test('passes over folders of other programs, unless it names them', async () => {
    const folder = temporaryFolder({ 'node_modules/a.vmx': '', 'a.vmx': '', 'b.vmx.lck/b.vmx': '' });
    expect(await expandedWithin(folder, ['**/*.vmx'])).toEqual([named('a.vmx')]);
    expect(await expandedWithin(folder, ['node_modules/*.vmx'])).toEqual([named('node_modules/a.vmx')]);
  });

  test('that matches nothing is a problem', async () => {
    const folder = temporaryFolder({ 'a.vmx': '' });
    const item = { path: '*.vmtx', problem: 'no file matches this pattern' };
    expect(await expandedWithin(folder, ['*.vmtx', 'a.vmx'])).toEqual([item, named('a.vmx')]);
  });

  test('yields no file twice', async () => {
    const folder = temporaryFolder({ 'a.vmx': '', 'b.vmx': '' });
    expect((await expandedWithin(folder, ['b.vmx', '*.vmx', '?.vmx'])).map((item) => displayPath(item.path))).toEqual([
      'b.vmx',
      'a.vmx',
    ]);
  });

  test('is no business of inputs that exist', async () => {
    const folder = temporaryFolder({ '[x].vmx': '' });
    process.chdir(folder);
    expect((await expandPatterns(['[x].vmx', 'x.vmx', Buffer.from('*\xff', 'latin1')])).size).toBe(0);
  });
});
