import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../src/cli/tuning.ts';
import { environment, freshFolder } from './command.ts';

const DIST = resolve('dist');
const TEXT =
  '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "vmkernel7"\nvhv.enable = "TRUE"\n';

interface Options {
  readonly dist?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Of Node. */
  readonly flags?: readonly string[];
  readonly args?: readonly string[];
}

/** Lints a file in a folder that is the home folder, too. */
function lint(folder: string, { dist = DIST, env = {}, flags = [], args = [] }: Options = {}) {
  writeFileSync(join(folder, 'lab.vmx'), TEXT);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(dist, 'vmxlint.cjs'), ...args, 'lab.vmx'],
    {
      cwd: folder,
      env: { ...environment, HOME: folder, ...env },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const CLEAN = { status: 0, stdout: '1 file, nothing to report\n', stderr: '' };

const folderIn = (home: string) =>
  join(home, ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'vmxlint');

function cached(home: string): string {
  const names = readdirSync(folderIn(home));
  expect(names).toHaveLength(1);
  return join(folderIn(home), names[0] ?? '');
}

describe.skipIf(process.platform === 'win32')('what is compiled', () => {
  it('is taken by the next run too where it is kept by one that tuned V8', () => {
    const folder = freshFolder();
    const count = Math.min(...FLAGS.map(({ files }) => files));
    const names = Array.from({ length: count }, (_, index) => `${index}.vmx`);
    for (const name of names) writeFileSync(join(folder, name), TEXT);
    const many = { ...CLEAN, stdout: `${count + 1} files, nothing to report\n` };
    expect(lint(folder, { args: names })).toEqual(many);
    const before = statSync(cached(folder), { bigint: true });
    expect(lint(folder, { args: names })).toEqual(many);
    expect(statSync(cached(folder), { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
  });

  it('is kept for the next run, until the program changes', () => {
    const folder = freshFolder();
    const dist = join(folder, 'dist');
    cpSync(DIST, dist, { recursive: true });
    const core = join(dist, 'late', 'core.cjs');
    utimesSync(core, 1, 1);
    expect(lint(folder, { dist })).toEqual(CLEAN);
    writeFileSync(core, "throw new Error('read')".padEnd(statSync(core).size, '\n'));
    utimesSync(core, 1, 1);
    expect(lint(folder, { dist })).toEqual(CLEAN);
    utimesSync(core, 2, 2);
    expect(lint(folder, { dist }).stderr).toContain('Error: read');
  });

  it('is only the user’s', () => {
    const folder = freshFolder();
    lint(folder);
    expect(statSync(cached(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(folderIn(folder)).mode & 0o777).toBe(0o700);
  });

  it('is added to by the first run with flags, and kept by all that follow', () => {
    const folder = freshFolder();
    const size = (args: readonly string[]) => {
      expect(lint(folder, { args }).status).toBe(0);
      const { ino, size } = statSync(cached(folder));
      return `${ino} ${size}`;
    };
    const plain = size([]);
    const both = size(['--fix', '--format', 'json']);
    expect(Number(both.split(' ')[1])).toBeGreaterThan(Number(plain.split(' ')[1]));
    for (const args of [[], ['--fix'], ['--format', 'json']]) expect(size(args)).toBe(both);
  });

  const DAMAGE: readonly [string, (file: string) => void][] = [
    ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 5000))],
    ['cut short by little', (file) => writeFileSync(file, readFileSync(file).subarray(0, -5000))],
    ['empty', (file) => writeFileSync(file, '')],
    ['foreign', (file) => writeFileSync(file, 'x'.repeat(1_000_000))],
    ['in part zeros', (file) => writeFileSync(file, readFileSync(file).fill(0, 8192, 12_288))],
    [
      'in part zeros at its end',
      (file) => writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, -4096), Buffer.alloc(4096)])),
    ],
    ['of other flags of V8', () => undefined],
    ['writable by others', (file) => chmodSync(file, 0o666)],
    ['a link', (file) => linkTo(file)],
  ];

  function linkTo(file: string): void {
    renameSync(file, join(file, '../../elsewhere'));
    symlinkSync('../elsewhere', file);
  }

  it.each(DAMAGE)('is made anew where it is %s', (name, damage) => {
    const folder = freshFolder();
    lint(folder);
    const file = cached(folder);
    const before = statSync(file).ino;
    damage(file);
    const flags = name === 'of other flags of V8' ? ['--no-opt'] : [];
    expect(lint(folder, { flags })).toEqual(CLEAN);
    expect(cached(folder)).toBe(file);
    const { ino, mode } = statSync(file);
    expect(mode & 0o777).toBe(0o600);
    expect(ino === before).toBe(false);
    expect(lint(folder, { flags })).toEqual(CLEAN);
    expect(statSync(file).ino).toBe(ino);
  });

  it('is not kept in part where the disk is full', () => {
    const folder = freshFolder();
    lint(folder);
    const file = cached(folder);
    const most = Math.floor(statSync(file).size / 1024) - 8;
    rmSync(file);
    const command = `trap '' XFSZ; ulimit -f ${most} && exec "$0" "$1" lab.vmx`;
    const run = spawnSync('bash', ['-c', command, process.execPath, join(DIST, 'vmxlint.cjs')], {
      cwd: folder,
      env: { ...environment, HOME: folder },
      encoding: 'utf8',
    });
    expect(run).toMatchObject(CLEAN);
    expect(readdirSync(folderIn(folder))).toEqual([]);
  });

  it('is not kept where there is no place for it', () => {
    const folder = freshFolder();
    expect(lint(folder, { env: { HOME: '/dev/null' } })).toEqual(CLEAN);
    expect(lint(folder, { env: { HOME: '' } })).toEqual(CLEAN);
    expect(existsSync(folderIn(folder))).toBe(false);
  });

  it('is not kept in a folder in which others may write', () => {
    const folder = freshFolder();
    chmodSync(folder, 0o777);
    expect(lint(folder)).toEqual(CLEAN);
    expect(existsSync(folderIn(folder))).toBe(false);
  });

  it('is not kept where the user wants none', () => {
    const folder = freshFolder();
    expect(lint(folder, { env: { VMXLINT_CODE_CACHE: 'off' } })).toEqual(CLEAN);
    expect(existsSync(folderIn(folder))).toBe(false);
  });
});
