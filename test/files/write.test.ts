import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Change, replaceFile, replaceFiles, type WriteOptions } from '../../src/files/write.ts';
import { asNobody, isRoot, link, namesIn, rawPath, sourceOf, temporaryFolder } from './folder.ts';

const OLD = 'vhv.enable = "FALSE"\r\n';
const NEW = 'vhv.enable = "TRUE"\r\n';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** A folder with `a.vmx` in it. */
function machine(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ 'a.vmx': OLD, ...files });
}

const fix = (folder: string, options: WriteOptions = {}, name = 'a.vmx') =>
  replaceFile(sourceOf(path.join(folder, name)), NEW, options);

const contentOf = (...at: string[]) => fs.readFileSync(path.join(...at), 'latin1');

/** Makes one call of `fs` fail. */
function failing(call: 'fsync' | 'renameSync' | 'fchmodSync' | 'fchownSync' | 'writeSync', code: string): void {
  const error = Object.assign(new Error(`${code}: raw text, ${call} '/secret/path'`), { code });
  const fail = (...args: unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback === 'function') return callback(error);
    throw error;
  };
  vi.spyOn(fs, call).mockImplementation(fail as never);
  syncBuiltinESMExports();
}

const written = { ok: true, brokeHardLink: false, notes: expect.any(Array) };

describe('a file that is replaced', () => {
  test('has the new bytes, and nothing else is left in its folder', async () => {
    const folder = machine();
    const { ino } = fs.statSync(`${folder}/a.vmx`);
    expect(await fix(folder)).toEqual(written);
    expect(contentOf(folder, 'a.vmx')).toBe(NEW);
    expect(fs.statSync(`${folder}/a.vmx`).ino).not.toBe(ino);
    expect(namesIn(folder)).toEqual(['a.vmx']);
  });

  test.each([0o755, 0o640, 0o600, 0o4755, 0o2755])('keeps mode %o', async (mode) => {
    const folder = machine();
    fs.chmodSync(`${folder}/a.vmx`, mode);
    expect(await fix(folder)).toEqual(written);
    expect(fs.statSync(`${folder}/a.vmx`).mode & 0o7777).toBe(mode);
  });

  test.runIf(isRoot)('keeps its owner, and then its mode', async () => {
    const folder = machine();
    fs.chownSync(`${folder}/a.vmx`, 65534, 12345);
    fs.chmodSync(`${folder}/a.vmx`, 0o6755);
    expect(await fix(folder)).toEqual(written);
    expect(fs.statSync(`${folder}/a.vmx`)).toMatchObject({ uid: 65534, gid: 12345, mode: 0o106755 });
  });

  test('gets a new time, or keeps the old one if asked to', async () => {
    const folder = machine();
    fs.utimesSync(`${folder}/a.vmx`, 1e9, 1e9 + 0.5);
    await fix(folder, { preserveTimes: true });
    expect(fs.statSync(`${folder}/a.vmx`).mtimeMs).toBe((1e9 + 0.5) * 1000);
    fs.writeFileSync(`${folder}/a.vmx`, OLD);
    fs.utimesSync(`${folder}/a.vmx`, 1e9, 1e9);
    await fix(folder);
    expect(fs.statSync(`${folder}/a.vmx`).mtimeMs).toBeGreaterThan(1.7e12);
  });

  test.each(['line\nfeed.vmx', 'esc\x1b[31m.vmx', '-a.vmx', 'n'.repeat(255)])('may be called %j', async (name) => {
    const folder = temporaryFolder({ [name]: OLD });
    expect(await fix(folder, {}, name)).toEqual(written);
    expect(contentOf(folder, name)).toBe(NEW);
    expect(namesIn(folder)).toEqual([name]);
  });

  test('may have a name that is no UTF-8', async () => {
    const folder = temporaryFolder();
    const file = rawPath(folder, 'a\xff.vmx');
    fs.writeFileSync(file, OLD);
    expect(await replaceFile(sourceOf(file), NEW, { backup: '.bak' })).toEqual(written);
    expect(fs.readdirSync(folder, 'latin1').sort()).toEqual(['a\xff.vmx', 'a\xff.vmx.bak']);
    expect(fs.readFileSync(file, 'latin1')).toBe(NEW);
  });

  test('is the target of a link, which stays a link', async () => {
    const folder = temporaryFolder({ 'store/real.vmx': OLD });
    link('store/real.vmx', folder, 'a.vmx');
    expect(await fix(folder)).toEqual(written);
    expect(fs.readlinkSync(`${folder}/a.vmx`)).toBe('store/real.vmx');
    expect(contentOf(folder, 'store/real.vmx')).toBe(NEW);
  });

  test('is not touched when nothing changes', async () => {
    const folder = machine();
    const before = fs.statSync(`${folder}/a.vmx`, { bigint: true });
    expect(await replaceFile(sourceOf(`${folder}/a.vmx`), OLD)).toEqual(written);
    expect(fs.statSync(`${folder}/a.vmx`, { bigint: true })).toMatchObject({
      ino: before.ino,
      ctimeNs: before.ctimeNs,
    });
  });
});

describe('hard links', () => {
  test('are broken for this path, and it is said', async () => {
    const folder = machine();
    fs.linkSync(`${folder}/a.vmx`, `${folder}/yesterday.vmx`);
    expect(await fix(folder)).toEqual({ ...written, brokeHardLink: true });
    expect(contentOf(folder, 'yesterday.vmx')).toBe(OLD);
    expect(contentOf(folder, 'a.vmx')).toBe(NEW);
  });

  test('are kept if asked to, even one that appears while fixing', async () => {
    const folder = machine();
    const addLink = () => fs.linkSync(`${folder}/a.vmx`, `${folder}/b.vmx`);
    const refused = { ok: false, kind: 'refused', reason: 'has 2 hard links' };
    expect(await fix(folder, { hardLinks: 'refuse', beforeRename: addLink })).toEqual(refused);
    expect(await fix(folder, { hardLinks: 'refuse' })).toEqual(refused);
    expect([contentOf(folder, 'a.vmx'), namesIn(folder)]).toEqual([OLD, ['a.vmx', 'b.vmx']]);
  });
});

describe('a backup', () => {
  test('is closed, as the new file is, before anything is announced', async () => {
    const folder = machine();
    const openIn = () =>
      fs
        .readdirSync('/proc/self/fd')
        .map((fd) => `/proc/self/fd/${fd}`)
        // The one by which the folder was read is closed by now.
        .filter((fd) => fs.existsSync(fd) && fs.readlinkSync(fd).startsWith(folder));
    let wasOpen: string[] | undefined;
    const beforeRename = () => {
      wasOpen = openIn();
    };
    expect(await fix(folder, { backup: '.bak', beforeRename })).toEqual(written);
    expect(wasOpen).toEqual([]);
  });

  test('has the old bytes, mode and time', async () => {
    const folder = machine();
    fs.chmodSync(`${folder}/a.vmx`, 0o755);
    fs.utimesSync(`${folder}/a.vmx`, 1e9, 1e9);
    expect(await fix(folder, { backup: '.bak' })).toEqual(written);
    expect(contentOf(folder, 'a.vmx.bak')).toBe(OLD);
    expect(fs.statSync(`${folder}/a.vmx.bak`)).toMatchObject({ mode: 0o100755, mtimeMs: 1e12 });
  });

  test('is never overwritten; one of the same bytes will do', async () => {
    const folder = machine({ 'a.vmx.bak': 'older' });
    const reason = 'has an older backup (.bak), which is not overwritten';
    expect(await fix(folder, { backup: '.bak' })).toEqual({ ok: false, kind: 'refused', reason });
    expect([contentOf(folder, 'a.vmx'), contentOf(folder, 'a.vmx.bak')]).toEqual([OLD, 'older']);
    fs.writeFileSync(`${folder}/a.vmx.bak`, OLD);
    expect(await fix(folder, { backup: '.bak' })).toEqual(written);
    expect(namesIn(folder)).toEqual(['a.vmx', 'a.vmx.bak']);
  });

  test('is not put where a link leads, nor where VMware keeps its own', async () => {
    const folder = machine();
    link('/nowhere/at/all', folder, 'a.vmx.bak');
    expect(await fix(folder, { backup: '.bak' })).toMatchObject({ kind: 'refused' });
    for (const backup of ['', '~', '.lck', '/../b']) {
      expect(await fix(folder, { backup })).toEqual({
        ok: false,
        kind: 'refused',
        reason: `no backup can have the suffix "${backup}"`,
      });
    }
    expect(namesIn(folder)).toEqual(['a.vmx', 'a.vmx.bak']);
  });

  test('goes when the file is not written after all', async () => {
    const folder = machine();
    failing('renameSync', 'ENOSPC');
    expect(await fix(folder, { backup: '.bak' })).toMatchObject({ kind: 'failed' });
    expect(namesIn(folder)).toEqual(['a.vmx']);
  });
});

describe('refused', () => {
  test('a read-only file, the superuser or not', async () => {
    const folder = machine();
    fs.chmodSync(`${folder}/a.vmx`, 0o444);
    expect(await fix(folder)).toEqual({ ok: false, kind: 'refused', reason: 'is read-only (mode 0444)' });
    expect(contentOf(folder, 'a.vmx')).toBe(OLD);
  });

  test.runIf(isRoot)('a file whose owner cannot be kept', async () => {
    const folder = machine();
    fs.chmodSync(`${folder}/a.vmx`, 0o666);
    const result = await asNobody(() => fix(folder));
    expect(result).toEqual({ ok: false, kind: 'refused', reason: 'its owner (0:0) could not be kept' });
    expect([contentOf(folder, 'a.vmx'), namesIn(folder)]).toEqual([OLD, ['a.vmx']]);
  });

  test('a file whose mode cannot be kept', async () => {
    const folder = machine();
    failing('fchmodSync', 'EPERM');
    fs.chmodSync(`${folder}/a.vmx`, 0o755);
    expect(await fix(folder)).toEqual({ ok: false, kind: 'refused', reason: 'its mode (0755) could not be kept' });
    expect([contentOf(folder, 'a.vmx'), namesIn(folder)]).toEqual([OLD, ['a.vmx']]);
  });

  test('a folder that cannot be written', async () => {
    const folder = machine();
    fs.chmodSync(folder, 0o555);
    const result = await asNobody(() => fix(folder));
    expect(result).toEqual({ ok: false, kind: 'refused', reason: 'its folder: permission denied' });
  });
});

describe('changed meanwhile', () => {
  const changed = { ok: false, kind: 'changed', reason: 'changed while fixing' };

  test('though it says the same again', async () => {
    const folder = machine();
    const source = sourceOf(`${folder}/a.vmx`);
    fs.utimesSync(`${folder}/a.vmx`, 1, 1);
    expect(await replaceFile(source, NEW)).toEqual(changed);
  });
  const meddlers: Record<string, (file: string) => void> = {
    'written in place': (file) => fs.appendFileSync(file, 'x'),
    'written in place, size and time kept': (file) => {
      const reference = path.join(temporaryFolder(), 'time');
      execFileSync('cp', ['-p', file, reference]);
      fs.writeFileSync(file, OLD.toUpperCase());
      execFileSync('touch', ['-r', reference, file]); // to the nanosecond, which Node cannot
    },
    'replaced by a copy': (file) => {
      fs.copyFileSync(file, `${file}.new`);
      fs.renameSync(`${file}.new`, file);
    },
    'made read-only': (file) => fs.chmodSync(file, 0o444),
    removed: (file) => fs.unlinkSync(file),
    'replaced by a link': (file) => {
      fs.renameSync(file, `${file}.real`);
      fs.symlinkSync(`${file}.real`, file);
    },
  };

  test.each(Object.keys(meddlers))('%s', async (how) => {
    const folder = machine();
    const file = `${folder}/a.vmx`;
    let after: unknown;
    const meddle = () => {
      meddlers[how]?.(file);
      after = [namesIn(folder).filter((name) => !name.endsWith('.tmp')), fs.existsSync(file) && contentOf(file)];
    };
    expect(await fix(folder, { beforeRename: meddle })).toEqual(changed);
    expect([namesIn(folder), fs.existsSync(file) && contentOf(file)]).toEqual(after);
  });

  test('opened in VMware, unless forced', async () => {
    for (const open of [(lock: string) => fs.mkdirSync(lock), (lock: string) => fs.writeFileSync(lock, '')]) {
      const folder = machine();
      const beforeRename = () => open(`${folder}/a.vmx.lck`);
      const reason = 'was opened in VMware while fixing: a.vmx.lck';
      expect(await fix(folder, { beforeRename })).toEqual({ ...changed, reason });
      expect(namesIn(folder)).toEqual(['a.vmx', 'a.vmx.lck']);
      expect(await fix(folder, { force: true })).toEqual(written);
      expect(namesIn(folder)).toEqual(['a.vmx', 'a.vmx.lck']);
    }
  });

  test('a link that was locked, or leads elsewhere now', async () => {
    const folder = temporaryFolder({ 'real.vmx': OLD, 'other.vmx': OLD });
    link('real.vmx', folder, 'a.vmx');
    const turn = () => {
      fs.unlinkSync(`${folder}/a.vmx`);
      link('other.vmx', folder, 'a.vmx');
    };
    expect(await fix(folder, { beforeRename: turn })).toMatchObject({
      kind: 'changed',
      reason: expect.stringMatching(/link/),
    });
    fs.mkdirSync(`${folder}/a.vmx.lck`);
    expect(await fix(folder)).toMatchObject({ kind: 'changed' });
    expect([contentOf(folder, 'real.vmx'), contentOf(folder, 'other.vmx')]).toEqual([OLD, OLD]);
  });
});

describe('a failure of the system', () => {
  const cases = [
    ['writeSync', 'ENOSPC', 'failed', 'no space left on the device'],
    ['writeSync', 'EDQUOT', 'failed', 'disk quota exceeded'],
    ['fsync', 'EIO', 'failed', 'input/output error'],
    ['renameSync', 'EXDEV', 'failed', 'is on another file system than its folder'],
    ['renameSync', 'EBUSY', 'failed', 'is in use by the system, or a mount point'],
    ['renameSync', 'EPERM', 'refused', 'operation not permitted'],
    ['renameSync', 'EROFS', 'refused', 'read-only file system'],
  ] as const;

  test.each(cases)('%s, %s: leaves the old file, and nothing else', async (call, code, kind, reason) => {
    const folder = machine();
    failing(call, code);
    expect(await fix(folder)).toEqual({ ok: false, kind, reason });
    expect([contentOf(folder, 'a.vmx'), namesIn(folder)]).toEqual([OLD, ['a.vmx']]);
  });

  test('after a backup was made takes the backup away', async () => {
    const folder = machine();
    const { writeSync } = fs;
    const seam = vi.spyOn(fs, 'writeSync').mockImplementation(((fd: number, text: string) => {
      if (text === NEW) throw Object.assign(new Error(), { code: 'ENOSPC' });
      return writeSync(fd, text);
    }) as never);
    syncBuiltinESMExports();
    expect(await fix(folder, { backup: '.bak' })).toMatchObject({ kind: 'failed' });
    expect(seam).toHaveBeenCalledTimes(2);
    expect([contentOf(folder, 'a.vmx'), namesIn(folder)]).toEqual([OLD, ['a.vmx']]);
  });

  test('that writes only a part at a time is none', async () => {
    const folder = machine();
    const { writeSync } = fs;
    vi.spyOn(fs, 'writeSync').mockImplementation(((fd: number, text: string) =>
      writeSync(fd, text.slice(0, 7))) as never);
    syncBuiltinESMExports();
    expect(await fix(folder)).toEqual(written);
    expect(contentOf(folder, 'a.vmx')).toBe(NEW);
  });

  test('is told when it comes after the rename', async () => {
    const folder = machine();
    const { fsync } = fs;
    let calls = 0;
    vi.spyOn(fs, 'fsync').mockImplementation(((fd: number, done: (error: unknown) => void) =>
      ++calls === 1 ? fsync(fd, done) : done(Object.assign(new Error(), { code: 'EIO' }))) as never);
    syncBuiltinESMExports();
    const note = 'was written, but may be lost in a power cut: input/output error';
    expect(await fix(folder)).toMatchObject({ ok: true, notes: expect.arrayContaining([note]) });
    expect(contentOf(folder, 'a.vmx')).toBe(NEW);
  });
});

describe('many files', () => {
  test('are announced before the first is renamed, and one that fails does not stop the others', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}/a.vmx`);
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, OLD])));
    fs.chmodSync(`${folder}/7/a.vmx`, 0o444);
    const changes: Change[] = names.map((name) => ({ source: sourceOf(path.join(folder, name)), text: NEW }));
    const announced: Change[] = [];
    const seen: string[] = [];
    const results = await replaceFiles(changes, {
      beforeRename(group) {
        seen.push(...group.map(({ source }) => fs.readFileSync(source.target, 'latin1')));
        announced.push(...group);
        if (announced.length > 256) fs.appendFileSync(`${folder}/299/a.vmx`, 'x');
      },
    });
    expect(results.flatMap((result, index) => (result.ok ? [] : [[index, result.kind]]))).toEqual([
      [7, 'refused'],
      [299, 'changed'],
    ]);
    expect(announced).toEqual(changes.filter((_, index) => index !== 7));
    expect(new Set(seen)).toEqual(new Set([OLD]));
    expect(new Set(names.map((name) => contentOf(folder, name)))).toEqual(new Set([NEW, OLD, `${OLD}x`]));
    expect(fs.readdirSync(folder, { recursive: true })).toHaveLength(600);
  });

  test('are all left alone when the journal cannot be written', async () => {
    const folder = machine();
    const beforeRename = () => {
      throw Object.assign(new Error('raw'), { code: 'ENOSPC' });
    };
    const reason = 'was left alone: no space left on the device';
    expect(await fix(folder, { beforeRename })).toEqual({ ok: false, kind: 'failed', reason });
    expect([contentOf(folder, 'a.vmx'), namesIn(folder)]).toEqual([OLD, ['a.vmx']]);
  });

  test('two runs at once on one file: one writes it, the other says that it changed', async () => {
    const folder = machine();
    const results = await Promise.all([fix(folder), fix(folder)]);
    expect(results.map((result) => result.ok || result.kind).sort()).toEqual(['changed', true]);
    expect(namesIn(folder)).toEqual(['a.vmx']);
  });
});
