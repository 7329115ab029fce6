import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { freshFolder, shell } from './command.ts';

/* What git cannot store, or a `command` file cannot say. */

vi.setConfig({ testTimeout: 120_000 });

const VM = '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "debian12-64"\n';
const FIXED = `${VM}vhv.enable = "TRUE"\n`;
const NOBODY = 65534;
const asRoot = process.getuid?.() === 0;

/** A folder with one file that has a finding, to see that others do not keep it from being linted. */
function folderWithOne(): string {
  const folder = freshFolder();
  writeFileSync(path.join(folder, 'other.vmx'), VM);
  return folder;
}

/** Byte strings: what a latin1 string stands for. */
function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

describe('a named input that cannot be linted is one line and exit 2, and the others are linted:', () => {
  const cases: [string, (folder: string) => void, string][] = [
    ['a missing file', () => {}, 'no such file or folder'],
    ['a pipe', (folder) => void execFileSync('mkfifo', [path.join(folder, 'bad.vmx')]), 'is a named pipe (FIFO)'],
    ['a device', (folder) => symlinkSync('/dev/zero', path.join(folder, 'bad.vmx')), 'is a device'],
    [
      'a link to nothing',
      (folder) => symlinkSync('gone', path.join(folder, 'bad.vmx')),
      'is a symbolic link to nothing',
    ],
    ['a loop of links', (folder) => symlinkSync('bad.vmx', path.join(folder, 'bad.vmx')), 'is a symbolic link loop'],
    [
      'a file of 100 MB',
      (folder) => {
        const fd = openSync(path.join(folder, 'bad.vmx'), 'w');
        ftruncateSync(fd, 100_000_000);
        closeSync(fd);
      },
      'is larger (100000000 bytes) than --max-file-size (4194304)',
    ],
    [
      'NUL bytes',
      (folder) => writeFileSync(path.join(folder, 'bad.vmx'), `${VM}a\0b`),
      'has NUL bytes: it is binary, or damaged',
    ],
    [
      'UTF-16',
      (folder) => writeFileSync(path.join(folder, 'bad.vmx'), Buffer.from(`\uFEFF${VM}`, 'utf16le')),
      'is UTF-16 text, which VMware cannot read: save it as UTF-8',
    ],
  ];

  test.each(cases)('%s', (_, make, reason) => {
    const folder = folderWithOne();
    make(folder);
    const before = readdirSync(folder);
    for (const flags of ['', '--fix']) {
      const { status, stdout, stderr } = shell(`vmxlint --format compact ${flags} bad.vmx other.vmx`, { folder });
      expect(stderr).toBe(`vmxlint: bad.vmx: ${reason}\n`);
      expect(stdout).toContain(`1 not linted: bad.vmx: ${reason}\n`);
      expect(stdout).toMatch(flags === '' ? /^other\.vmx:1:1: error: / : /1 fixed in 1 file/);
      expect(status).toBe(2);
    }
    expect(readFileSync(path.join(folder, 'other.vmx'), 'latin1')).toBe(FIXED);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.runIf(asRoot)('a file that may not be read', () => {
    const folder = folderWithOne();
    writeFileSync(path.join(folder, 'bad.vmx'), VM, { mode: 0o600 });
    const { status, stdout, stderr } = shell('vmxlint --format compact bad.vmx other.vmx', { folder, uid: NOBODY });
    expect(stderr).toBe('vmxlint: bad.vmx: permission denied\n');
    expect(stdout).toMatch(/^other\.vmx:1:1: error: /);
    expect(status).toBe(2);
  });

  test.runIf(asRoot)('a folder that may not be read', () => {
    const folder = folderWithOne();
    mkdirSync(path.join(folder, 'closed'), { mode: 0o700 });
    const { status, stdout, stderr } = shell('vmxlint --format compact', { folder, uid: NOBODY });
    expect(stderr).toBe('vmxlint: closed: permission denied\n');
    expect(stdout).toMatch(/^other\.vmx:1:1: error: /);
    expect(status).toBe(2);
  });
});

describe('names', () => {
  test('of any bytes are read, fixed and shown on one line', () => {
    const folder = freshFolder();
    const names = [
      'new\nline',
      'esc\x1b[31mape',
      'carriage\rreturn',
      'caf\xE9',
      '\xE2\x80\xAEright-to-left',
      'blank  two',
      "'q'",
      '%41:,',
    ];
    for (const name of names) writeFileSync(Buffer.concat([bytes(`${folder}/${name}`), bytes('.vmx')]), VM);
    const found = shell('vmxlint --format compact', { folder });
    expect(found.stdout.split('\n')).toHaveLength(names.length + 2);
    expect(found.stdout).not.toMatch(/[\0-\x09\x0B-\x1F\x7F]/);
    expect(found.stdout).toContain('esc\\x1b[31mape.vmx:1:1: error: ');
    expect(found.stdout).toContain('new\\nline.vmx:1:1: error: ');
    expect(found.stdout).toContain('\\u202eright-to-left.vmx:1:1: error: ');
    expect(found.stderr).toBe('');
    expect(found.status).toBe(1);
    // The same names, by the shell's own pattern, then as a patch.
    expect(shell('vmxlint --format compact -- *', { folder }).stdout).toBe(found.stdout);
    expect(shell('vmxlint --diff >../patch; git init -q . && git apply ../patch && vmxlint', { folder }).status).toBe(
      0,
    );
    for (const name of names) {
      expect(readFileSync(Buffer.concat([bytes(`${folder}/${name}`), bytes('.vmx')]), 'latin1')).toBe(FIXED);
    }
  });

  test('with a dash that are no UTF-8 are paths too', () => {
    const folder = freshFolder();
    writeFileSync(bytes(`${folder}/-\xFF.vmx`), VM);
    const { status, stderr } = shell('vmxlint --fix -*', { folder });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readFileSync(bytes(`${folder}/-\xFF.vmx`), 'latin1')).toBe(FIXED);
  });
});

describe('fixing', () => {
  test('leaves a read-only file alone, and says so', () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'a.vmx'), VM, { mode: 0o444 });
    const { status, stdout } = shell('vmxlint --fix --force', { folder });
    expect(stdout).toContain('1 not fixed: a.vmx: is read-only (mode 0444)\n');
    expect(status).toBe(1);
    expect(readFileSync(path.join(folder, 'a.vmx'), 'latin1')).toBe(VM);
  });

  test.runIf(asRoot)('leaves a file alone whose folder is closed, and says so', () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'a.vmx'), VM);
    chmodSync(path.join(folder, 'a.vmx'), 0o666);
    const { status, stdout } = shell('vmxlint --fix', { folder, uid: NOBODY });
    expect(stdout).toContain('1 not fixed: a.vmx: its folder: permission denied\n');
    expect(status).toBe(1);
    expect(readFileSync(path.join(folder, 'a.vmx'), 'latin1')).toBe(VM);
  });

  test('gives a hard-linked file its own copy, or leaves it alone', () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'a.vmx'), VM);
    linkSync(path.join(folder, 'a.vmx'), path.join(folder, 'yesterday'));
    const refused = shell('vmxlint --fix --hardlinks refuse a.vmx', { folder });
    expect(refused.stdout).toContain('1 not fixed: a.vmx: has 2 hard links\n');
    expect(refused.status).toBe(1);
    const broken = shell('vmxlint --fix a.vmx', { folder });
    expect(broken.stdout).toContain('a.vmx: had other hard links, which keep the old bytes\n');
    expect(broken.status).toBe(0);
    expect(readFileSync(path.join(folder, 'a.vmx'), 'latin1')).toBe(FIXED);
    expect(readFileSync(path.join(folder, 'yesterday'), 'latin1')).toBe(VM);
  });

  test('writes where a named link leads, and passes over a link that it meets', () => {
    const folder = freshFolder();
    mkdirSync(path.join(folder, 'real'));
    mkdirSync(path.join(folder, 'links'));
    writeFileSync(path.join(folder, 'real/a.vmx'), VM);
    symlinkSync('../real/a.vmx', path.join(folder, 'links/a.vmx'));
    const met = shell('vmxlint --fix links', { folder });
    expect(met.stdout).toContain('1 skipped: links/a.vmx: is a symbolic link\n');
    expect(met.stderr).toContain('no file to lint');
    expect(met.status).toBe(2);
    expect(shell('vmxlint --fix links/a.vmx', { folder }).status).toBe(0);
    expect(readFileSync(path.join(folder, 'real/a.vmx'), 'latin1')).toBe(FIXED);
  });

  test('refuses an older backup', () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'a.vmx'), VM);
    writeFileSync(path.join(folder, 'a.vmx.bak'), 'older');
    const { status, stdout } = shell('vmxlint --fix --backup', { folder });
    expect(stdout).toContain('1 not fixed: a.vmx: has an older backup (.bak), which is not overwritten\n');
    expect(status).toBe(1);
    expect(readFileSync(path.join(folder, 'a.vmx'), 'latin1')).toBe(VM);
  });

  test('reports a file left of a run that was killed, and does not touch it', () => {
    const folder = folderWithOne();
    writeFileSync(path.join(folder, '.vmxlint-0123456789abcdef.tmp'), 'half');
    const { stdout } = shell('vmxlint', { folder });
    expect(stdout).toContain('1 skipped: .vmxlint-0123456789abcdef.tmp: is left of a run that was cut short');
    expect(readFileSync(path.join(folder, '.vmxlint-0123456789abcdef.tmp'), 'latin1')).toBe('half');
  });

  test('keeps many files, of which some cannot be fixed, in order', () => {
    const folder = freshFolder();
    const names = Array.from({ length: 300 }, (_, index) => `${String(index).padStart(3, '0')}.vmx`);
    const isClean = (index: number) => index % 7 === 0;
    const isReadOnly = (index: number) => index % 5 === 0;
    for (const [index, name] of names.entries()) {
      writeFileSync(path.join(folder, name), isClean(index) ? FIXED : VM, { mode: isReadOnly(index) ? 0o444 : 0o644 });
    }
    const broken = [...names.keys()].filter((index) => !isClean(index));
    const { stdout, status } = shell('vmxlint --fix --format json', { folder });
    const report = JSON.parse(stdout);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(names);
    expect(report.summary.fixed).toBe(broken.filter((index) => !isReadOnly(index)).length);
    expect(report.summary.notFixed).toBe(broken.filter(isReadOnly).length);
    expect(status).toBe(1);
  });
});

describe('the end of a run', () => {
  const many = freshFolder();
  writeFileSync(path.join(many, '0.vmx'), VM);
  for (let i = 1; i < 1000; i++) cpSync(path.join(many, '0.vmx'), path.join(many, `${i}.vmx`));

  test('is quiet when nobody reads on, and not clean', () => {
    const { stdout, stderr } = shell('{ vmxlint --format compact; echo $? >&2; } | head -n 1', { folder: many });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('2\n');
  });

  test('comes after all is fixed, even if nobody reads', () => {
    const folder = freshFolder();
    cpSync(many, folder, { recursive: true });
    expect(shell('vmxlint --fix | head -n 1', { folder }).stderr).toBe('');
    expect(shell('vmxlint --quiet', { folder }).stdout).toBe('1000 files, nothing to report\n');
  });

  test('is a failure when what it prints cannot be written', () => {
    const { status, stderr } = shell('vmxlint >/dev/full', { folder: many });
    expect(stderr).toBe('vmxlint: standard output: no space left on the device\n');
    expect(status).toBe(2);
    const patch = shell('vmxlint --diff=/dev/full', { folder: many });
    expect(patch.stderr).toBe('vmxlint: /dev/full: no space left on the device\n');
    expect(patch.status).toBe(2);
    expect(shell('vmxlint --format json=/nowhere/report', { folder: many }).stderr).toBe(
      'vmxlint: /nowhere/report: no such file or folder\n',
    );
  });

  test('is 130 on an interrupt, with the summary, and each file old or new', () => {
    const folder = freshFolder();
    cpSync(many, folder, { recursive: true });
    const line = 'vmxlint --fix >out & pid=$!; while [ ! -s out ]; do sleep 0.01; done; kill -INT $pid; wait $pid';
    // A shell without job control starts jobs in the background with SIGINT ignored; env gives it back.
    const { status } = shell(line.replace('vmxlint', 'env --default-signal=INT vmxlint'), { folder });
    const out = readFileSync(path.join(folder, 'out'), 'latin1');
    expect(status).toBe(130);
    expect(out).toMatch(/Interrupted: the files after these were not looked at\.\n$/);
    const names = readdirSync(folder).filter((name) => name !== 'out');
    expect(names).toHaveLength(1000);
    const contents = names.map((name) => readFileSync(path.join(folder, name), 'latin1'));
    expect(contents.filter((content) => content !== VM && content !== FIXED)).toEqual([]);
    expect(out).toContain(` ${contents.filter((content) => content === FIXED).length} fixed in `);
  });

  test('a terminal gets colours, no carriage from names, and each reason once', () => {
    const folder = folderWithOne();
    writeFileSync(path.join(folder, 'e\x1b[2Jx.vmx'), VM);
    const typed = shell(`script -qefc 'vmxlint gone.vmx e*.vmx; vmxlint --diff other.vmx' /dev/null`, { folder });
    expect(typed.stdout).toContain('\x1b[31merror\x1b[39m');
    expect(typed.stdout).toContain('e\\x1b[2Jx.vmx');
    expect(typed.stdout).toContain('\x1b[32m+vhv.enable = "TRUE"\x1b[39m');
    expect(typed.stdout.split('no such file or folder')).toHaveLength(2);
    expect(shell(`script -qefc vmxlint /dev/null`, { folder, env: { NO_COLOR: '1' } }).stdout).not.toContain('\x1b');
  });
});
