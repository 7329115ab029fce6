import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepAttributes } from '../../src/files/attributes.ts';
import { replaceFile, replaceFiles } from '../../src/files/write.ts';
import { isInstalled, namesIn, rawPath, sourceOf, temporaryFolder } from './folder.ts';

const NEW = 'new';
const hasAttributes = isInstalled('setfattr') && isInstalled('getfattr');
const hasAcls = hasAttributes && isInstalled('setfacl');
const commandPath = process.env.PATH;

afterEach(() => {
  process.env.PATH = commandPath;
});

const attributesOf = (file: string) =>
  execFileSync('getfattr', ['-d', '-m', '-', '--absolute-names', file], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('security.selinux'));

/** A folder whose tools are only these. */
function onlyTools(...tools: string[]): void {
  const folder = temporaryFolder();
  for (const tool of tools) {
    symlinkSync(spawnSync('which', [tool], { encoding: 'utf8' }).stdout.trim(), `${folder}/${tool}`);
  }
  process.env.PATH = folder;
}

describe.skipIf(!hasAttributes)('extended attributes', () => {
  test('are kept, in the backup too, whatever the name', async () => {
    for (const name of ['a.vmx', 'line\nfeed.vmx', 'back\\slash.vmx', '-d']) {
      const folder = temporaryFolder({ [name]: 'old' });
      execFileSync('setfattr', ['-n', 'user.origin', '-v', 'x\ny', '--', `${folder}/${name}`]);
      const result = await replaceFile(sourceOf(`${folder}/${name}`), NEW, { backup: '.bak' });
      expect(result).toEqual({ ok: true, brokeHardLink: false, notes: [] });
      expect(readFileSync(`${folder}/${name}`, 'latin1')).toBe(NEW);
      expect(attributesOf(`${folder}/${name}`)).toEqual(['user.origin=0seAp5']);
      expect(attributesOf(`${folder}/${name}.bak`)).toEqual(['user.origin=0seAp5']);
    }
  });

  test('are kept under a name that is no UTF-8', async () => {
    const folder = temporaryFolder();
    const file = rawPath(folder, 'a\xff.vmx');
    writeFileSync(file, 'old');
    execFileSync('sh', ['-c', `cd ${folder} && setfattr -n user.origin -v x -- *`]);
    expect(await replaceFile(sourceOf(file), NEW)).toMatchObject({ ok: true });
    const shown = execFileSync('sh', ['-c', `cd ${folder} && getfattr -d -- *`], { encoding: 'latin1' });
    expect(shown).toContain('user.origin="x"');
  });

  test('are kept where there are more names than a command can be given', async () => {
    const folder = temporaryFolder();
    // 1,200 names of 2,000 bytes and more: the kernel takes two megabytes of them, or what the stack may take.
    const deep = path.join(folder, ...Array.from({ length: 8 }, () => 'd'.repeat(240)));
    mkdirSync(deep, { recursive: true });
    const files = Array.from({ length: 600 }, (_, number) => path.join(deep, `${number}.vmx`));
    for (const file of files) writeFileSync(file, 'old');
    execFileSync('setfattr', ['-n', 'user.origin', '-v', 'x', files.at(-1) ?? '']);
    const pairs = files.map((file) => ({ from: file, to: files[0] ?? '' }));
    expect(keepAttributes(pairs.slice(1))).toEqual({ failed: new Set() });
    expect(attributesOf(files[0] ?? '')).toEqual(['user.origin="x"']);
  });

  test('of one file are not given to another', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old', 'b.vmx': 'old' });
    execFileSync('setfattr', ['-n', 'user.origin', '-v', 'x', `${folder}/b.vmx`]);
    const changes = ['a.vmx', 'b.vmx'].map((name) => ({ source: sourceOf(`${folder}/${name}`), text: NEW }));
    expect((await replaceFiles(changes)).every((result) => result.ok)).toBe(true);
    expect([attributesOf(`${folder}/a.vmx`), attributesOf(`${folder}/b.vmx`)]).toEqual([[], ['user.origin="x"']]);
  });

  test('that cannot be copied: the file is refused', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    execFileSync('setfattr', ['-n', 'user.origin', '-v', 'x', `${folder}/a.vmx`]);
    onlyTools('xargs', 'getfattr');
    const reason = 'its extended attributes or ACL could not be kept';
    expect(await replaceFile(sourceOf(`${folder}/a.vmx`), NEW)).toEqual({ ok: false, kind: 'refused', reason });
    expect([readFileSync(`${folder}/a.vmx`, 'utf8'), namesIn(folder)]).toEqual(['old', ['a.vmx']]);
  });
});

describe.skipIf(!hasAcls)('an ACL', () => {
  test('is kept, and so is the mode', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    execFileSync('setfacl', ['-m', 'u:12345:rwx', `${folder}/a.vmx`]);
    const before = attributesOf(`${folder}/a.vmx`);
    expect(before).toHaveLength(1);
    expect(await replaceFile(sourceOf(`${folder}/a.vmx`), NEW)).toMatchObject({ ok: true, notes: [] });
    expect(attributesOf(`${folder}/a.vmx`)).toEqual(before);
  });

  test('of the folder is not inherited by a file that has none', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    execFileSync('setfacl', ['-d', '-m', 'u:12345:rwx', folder]);
    expect(await replaceFile(sourceOf(`${folder}/a.vmx`), NEW)).toMatchObject({ ok: true, notes: [] });
    expect(attributesOf(`${folder}/a.vmx`)).toEqual([]);
  });
});

describe('where the tools are missing', () => {
  test.each([[[]], [['xargs']]])('with only %j it is said, and the file is written', async (tools) => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    onlyTools(...tools);
    const result = await replaceFile(sourceOf(`${folder}/a.vmx`), NEW);
    const note = expect.stringMatching(/^extended attributes and ACLs were not checked: (xargs|getfattr)/);
    expect(result).toEqual({ ok: true, brokeHardLink: false, notes: [note] });
  });

  test('it is said once for a file with a backup, and of each file of a long list', async () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 128 }, (_, index) => `${'d'.repeat(200)}/${'e'.repeat(200)}/${index}.vmx`);
    mkdirSync(`${folder}/${'d'.repeat(200)}/${'e'.repeat(200)}`, { recursive: true });
    for (const name of names) writeFileSync(`${folder}/${name}`, 'old');
    onlyTools('xargs');
    const changes = names.map((name) => ({ source: sourceOf(`${folder}/${name}`), text: NEW }));
    const notes = ['extended attributes and ACLs were not checked: getfattr is not installed'];
    const results = await replaceFiles(changes, { backup: '.bak' });
    expect(results).toEqual(names.map(() => ({ ok: true, brokeHardLink: false, notes })));
  });
});

test('without room to run a tool a file is left alone, for its attributes would be lost', async () => {
  const folder = temporaryFolder({ 'a.vmx': 'old' });
  const error = Object.assign(new Error('EMFILE: raw text'), { code: 'EMFILE' });
  const starved = vi.spyOn(process.getBuiltinModule('node:child_process'), 'spawnSync').mockReturnValue({
    ...{ pid: 0, output: [], stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), status: null, signal: null },
    error,
  });
  try {
    const result = await replaceFile(sourceOf(`${folder}/a.vmx`), NEW);
    expect(result).toEqual({ ok: false, kind: 'failed', reason: 'was left alone: too many open files' });
  } finally {
    starved.mockRestore();
  }
  expect([readFileSync(`${folder}/a.vmx`, 'utf8'), namesIn(folder)]).toEqual(['old', ['a.vmx']]);
});
