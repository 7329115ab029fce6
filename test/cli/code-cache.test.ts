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
  readonly text?: string;
}

/** Lints a file in a folder that is the home folder, too. */
function lint(folder: string, { dist = DIST, env = {}, flags = [], args = [], text = TEXT }: Options = {}) {
  writeFileSync(join(folder, 'lab.vmx'), text);
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

type Part = 'core' | 'grammar';

const PARTS: readonly Part[] = ['core', 'grammar'];

/** The file that is kept of a part; there are no files but those of the parts. */
function cached(home: string, part: Part = 'core'): string {
  expect(partsIn(home)).toEqual(PARTS);
  return join(folderIn(home), readdirSync(folderIn(home)).find((name) => name.startsWith(part)) ?? '');
}

function partsIn(home: string): string[] {
  const names = readdirSync(folderIn(home));
  return names.map((name) => name.split('-')[0] ?? '').sort();
}

/** Which file it is, and whether it was written since. */
function stateOf(file: string) {
  const { ino, mtimeNs, size } = statSync(file, { bigint: true });
  return { ino, mtimeNs, size };
}

const pathOf = (dist: string, part: Part) => join(dist, 'late', `${part}.cjs`);

function copyOfDist(folder: string): string {
  const dist = join(folder, 'dist');
  cpSync(DIST, dist, { recursive: true });
  for (const part of PARTS) utimesSync(pathOf(dist, part), 1, 1);
  return dist;
}

/** Who reads the part now fails; its size and its time are the same. */
function breakPart(dist: string, part: Part): void {
  const path = pathOf(dist, part);
  writeFileSync(path, "throw new Error('read')".padEnd(statSync(path).size, '\n'));
  utimesSync(path, 1, 1);
}

describe.skipIf(process.platform === 'win32')('what is compiled', () => {
  it('is taken by the next run too where it is kept by one that tuned V8', () => {
    const folder = freshFolder();
    const count = Math.min(...FLAGS.map(({ files }) => files));
    const names = Array.from({ length: count }, (_, index) => `${index}.vmx`);
    for (const name of names) writeFileSync(join(folder, name), TEXT);
    const many = { ...CLEAN, stdout: `${count + 1} files, nothing to report\n` };
    expect(lint(folder, { args: names })).toEqual(many);
    const before = stateOf(cached(folder));
    expect(lint(folder, { args: names })).toEqual(many);
    expect(stateOf(cached(folder))).toEqual(before);
  });

  it('of the grammar is loaded for a line that is not usual, by a run that tuned V8 too', () => {
    const folder = freshFolder();
    const count = Math.min(...FLAGS.map(({ files }) => files));
    const names = Array.from({ length: count }, (_, index) => `${index}.vmx`);
    for (const name of names) writeFileSync(join(folder, name), TEXT);
    const dist = copyOfDist(folder);
    const unusual = { dist, args: names, text: `# a comment\n${TEXT}` };
    const clean = { ...CLEAN, stdout: `${count + 1} files, nothing to report\n` };
    expect(lint(folder, unusual)).toEqual(clean);
    const before = stateOf(cached(folder, 'grammar'));
    // What is kept holds the source, too: the file is no longer read.
    breakPart(dist, 'grammar');
    expect(lint(folder, unusual)).toEqual(clean);
    expect(lint(folder, { dist })).toEqual(CLEAN);
    expect(stateOf(cached(folder, 'grammar'))).toEqual(before);
    rmSync(cached(folder, 'grammar'));
    expect(lint(folder, { dist })).toEqual(CLEAN);
    expect(lint(folder, unusual).stderr).toContain('(read)');
  });

  it('is not kept where the grammar is gone, of which the run needs nothing', () => {
    const folder = freshFolder();
    const dist = copyOfDist(folder);
    rmSync(pathOf(dist, 'grammar'));
    expect(lint(folder, { dist })).toEqual(CLEAN);
    expect(existsSync(folderIn(folder))).toBe(false);
  });

  it('of the grammar alone is made anew', () => {
    const folder = freshFolder();
    lint(folder);
    const before = stateOf(cached(folder));
    rmSync(cached(folder, 'grammar'));
    expect(lint(folder, { text: `# a comment\n${TEXT}` })).toEqual(CLEAN);
    expect(statSync(cached(folder, 'grammar')).size).toBeGreaterThan(100_000);
    expect(stateOf(cached(folder))).toEqual(before);
  });

  it('is kept for the next run, until the program changes', () => {
    const folder = freshFolder();
    const dist = copyOfDist(folder);
    expect(lint(folder, { dist })).toEqual(CLEAN);
    breakPart(dist, 'core');
    expect(lint(folder, { dist })).toEqual(CLEAN);
    utimesSync(pathOf(dist, 'core'), 2, 2);
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
    const kept = (args: readonly string[]) => {
      expect(lint(folder, { args }).status).toBe(0);
      return PARTS.map((part) => stateOf(cached(folder, part)));
    };
    const [plain] = kept([]);
    const both = kept(['--fix', '--format', 'json']);
    expect(both[0]?.size).toBeGreaterThan(plain?.size ?? Number.NaN);
    for (const args of [[], ['--fix'], ['--format', 'json']]) expect(kept(args)).toEqual(both);
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
    expect(partsIn(folder)).toEqual(['grammar']);
  });

  it.skipIf(process.platform !== 'linux')('is not kept in a home in which no folder can be made', () => {
    expect(lint(freshFolder(), { env: { HOME: `/proc/${process.pid}` } })).toEqual(CLEAN);
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
