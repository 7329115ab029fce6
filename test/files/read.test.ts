import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { identify } from '../../src/files/look.ts';
import { readOriginal, readSource, sha256Of } from '../../src/files/read.ts';
import { asNobody, link, pipe, rawPath, sourceOf, temporaryFolder } from './folder.ts';

const limits = { maxSize: 4096 };
const reasonFor = (file: string | Buffer, options: Parameters<typeof readSource>[1] = limits) => {
  const result = readSource(file, options);
  return result.ok ? 'ok' : result.reason;
};

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe('what is read', () => {
  test('has all its bytes and its identity', () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0, 0xff, 0x0d, 0x0a]);
    const folder = temporaryFolder({ 'a.vmx': bytes });
    const source = sourceOf(`${folder}/a.vmx`);
    const stats = fs.statSync(`${folder}/a.vmx`, { bigint: true });
    expect(Buffer.from(source.text, 'latin1')).toEqual(bytes);
    expect(source.target).toBe(`${folder}/a.vmx`);
    expect(source.identity).toMatchObject({ ino: stats.ino, size: 7n, nlink: 1n, mtimeNs: stats.mtimeNs });
    expect(sha256Of(source.text)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test.each(['', 'x'])('may be as small as %j', (content) => {
    const folder = temporaryFolder({ 'a.vmx': content });
    expect(sourceOf(`${folder}/a.vmx`).text).toBe(content);
  });

  test('stays as it is when others are read, be they short or long', () => {
    const sizes = [3, 65_534, 65_535, 65_536, 65_537, 200_000, 4];
    const contents = sizes.map((size, index) => String.fromCharCode(0xe0 + index).repeat(size));
    const files = contents.map((content, index) => [`${index}.vmx`, Buffer.from(content, 'latin1')] as const);
    const folder = temporaryFolder(Object.fromEntries(files));
    const sources = files.map(([name]) => readSource(`${folder}/${name}`, { maxSize: 200_000 }));
    expect(sources.map((read) => read.ok && read.source.text)).toEqual(contents);
  });

  test.each(['line\nfeed.vmx', 'esc\x1b[31m.vmx', '[x].vmx', ' .vmx'])('may be called %j', (name) => {
    const folder = temporaryFolder({ [name]: 'x' });
    expect(sourceOf(`${folder}/${name}`).text).toBe('x');
  });

  test('may have a name that is no UTF-8', () => {
    const path = rawPath(temporaryFolder(), 'a\xff.vmx');
    fs.writeFileSync(path, 'x');
    expect(sourceOf(path).target).toEqual(path);
  });

  test('is the target of a link that was named', () => {
    const folder = temporaryFolder({ 'store/real.vmx': 'x' });
    link('store/real.vmx', folder, 'link.vmx');
    link('link.vmx', folder, 'again.vmx');
    const source = sourceOf(`${folder}/again.vmx`);
    expect(source.path).toBe(`${folder}/again.vmx`);
    expect(source.target).toBe(fs.realpathSync(`${folder}/store/real.vmx`));
  });

  describe('where it was found', () => {
    const found = { maxSize: 200_000, found: true };

    test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('has all its %i bytes', (size) => {
      const content = 'e'.repeat(size);
      const folder = temporaryFolder({ 'a.vmx': content });
      for (const read of [readSource, readOriginal]) {
        expect(read(`${folder}/a.vmx`, found)).toMatchObject({ ok: true, source: { text: content } });
      }
    });

    test('is not looked at before somebody wants to know what it is like', () => {
      const folder = temporaryFolder({ 'a.vmx': 'x' });
      const look = vi.spyOn(fs, 'fstatSync');
      syncBuiltinESMExports();
      const read = readSource(`${folder}/a.vmx`, found);
      expect(look).not.toHaveBeenCalled();
      const original = readOriginal(`${folder}/a.vmx`, found);
      expect(look).toHaveBeenCalledOnce();
      if (!read.ok || !original.ok) throw new Error('it can be read');
      expect(identify(read.source)).toEqual({ ...original.source, identity: expect.anything() });
      expect(identify(read.source)).toMatchObject({ identity: { ino: original.source.identity.ino, size: 1n } });
      expect(identify(original.source)).toEqual(original.source);
    });

    const meddlers: Record<string, (file: string) => void> = {
      removed: (file) => fs.unlinkSync(file),
      longer: (file) => fs.appendFileSync(file, 'x'),
      'a folder': (file) => {
        fs.unlinkSync(file);
        fs.mkdirSync(file);
      },
      'a link': (file) => {
        fs.renameSync(file, `${file}.real`);
        link(`${file}.real`, file);
      },
    };

    test.each(Object.keys(meddlers))('and then is %s, cannot be replaced', (how) => {
      const folder = temporaryFolder({ 'a.vmx': 'x' });
      const read = readSource(`${folder}/a.vmx`, found);
      meddlers[how]?.(`${folder}/a.vmx`);
      const changed = { ok: false, kind: 'changed', reason: 'changed while fixing' };
      expect(read.ok && identify(read.source)).toEqual(changed);
    });

    test('and its system gives few bytes at a time, is read to its end', () => {
      const folder = temporaryFolder({ 'a.vmx': 'abcdefghij' });
      const { readSync } = fs;
      vi.spyOn(fs, 'readSync').mockImplementation(((
        fd: number,
        buffer: Buffer,
        at: number,
        length: number,
        from: number,
      ) => readSync(fd, buffer, at, Math.min(length, 4), from)) as typeof readSync);
      syncBuiltinESMExports();
      expect(readSource(`${folder}/a.vmx`, found)).toMatchObject({ ok: true, source: { text: 'abcdefghij' } });
    });

    test.each([0, 1])('and grows after %i reads, is read as it is then', (reads) => {
      const folder = temporaryFolder({ 'a.vmx': 'x'.repeat(100) });
      const { readSync } = fs;
      let done = 0;
      vi.spyOn(fs, 'readSync').mockImplementation(((...args: Parameters<typeof readSync>) => {
        if (done++ === reads) fs.appendFileSync(`${folder}/a.vmx`, 'y');
        return readSync(...args);
      }) as typeof readSync);
      syncBuiltinESMExports();
      const text = `${'x'.repeat(100)}y`;
      expect(readSource(`${folder}/a.vmx`, found)).toMatchObject({ ok: true, source: { text } });
    });
  });

  test('may have a path of nearly 4,096 bytes; a longer one is an error', () => {
    const folder = temporaryFolder();
    const deep = folder + `/${'d'.repeat(249)}`.repeat(Math.floor((4095 - folder.length - 2) / 250));
    fs.mkdirSync(deep, { recursive: true });
    const fits = `${deep}/${'f'.repeat(4095 - deep.length - 1)}`;
    fs.writeFileSync(fits, 'x');
    expect(sourceOf(fits).text).toBe('x');
    expect(reasonFor(`${deep}/${'f'.repeat(4096 - deep.length - 1)}`)).toBe('name too long');
  });
});

describe('what is refused', () => {
  test('at once, without waiting: pipes, sockets, devices', async () => {
    const folder = temporaryFolder();
    expect(reasonFor(pipe(folder, 'p.vmx'))).toBe('is a named pipe (FIFO)');
    expect(reasonFor(`${folder}/p.vmx`, { ...limits, found: true })).toBe('is a named pipe (FIFO)');
    expect(reasonFor('/dev/zero')).toBe('is a device');
    const server = net.createServer().listen(`${folder}/s.vmx`);
    await new Promise((resolve) => server.once('listening', resolve));
    expect(reasonFor(`${folder}/s.vmx`)).toBe('is a socket');
    server.close();
  });

  test('a link to a pipe, a loop, a link to nothing', () => {
    const folder = temporaryFolder();
    pipe(folder, 'p');
    link('p', folder, 'p.vmx');
    link('loop.vmx', folder, 'loop.vmx');
    link('gone', folder, 'gone.vmx');
    expect(reasonFor(`${folder}/p.vmx`)).toBe('is a named pipe (FIFO)');
    expect(reasonFor(`${folder}/loop.vmx`)).toBe('is a symbolic link loop');
    expect(reasonFor(`${folder}/gone.vmx`)).toBe('is a symbolic link to nothing');
  });

  test('folders, what is not there, impossible names', () => {
    const folder = temporaryFolder({ 'a.vmx': '' });
    expect(reasonFor(folder)).toBe('is a folder');
    expect(reasonFor(`${folder}/b.vmx`)).toBe('no such file or folder');
    expect(reasonFor(`${folder}/a.vmx/b.vmx`)).toBe('no such file or folder: a part of the path is not a folder');
    expect(reasonFor('')).toBe('no such file or folder');
    expect(reasonFor('a\0b')).toBe('is no possible file name');
    expect(reasonFor(`${folder}/${'n'.repeat(256)}`)).toBe('name too long');
  });

  test('a file over the limit, by a byte', () => {
    const folder = temporaryFolder({ fits: 'x'.repeat(4096), large: 'x'.repeat(4097) });
    expect(reasonFor(`${folder}/fits`)).toBe('ok');
    for (const found of [false, true]) {
      const reason = 'is larger (4097 bytes) than --max-file-size (4096)';
      expect(reasonFor(`${folder}/large`, { ...limits, found })).toBe(reason);
    }
  });

  test('what may not be read', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'x' });
    fs.chmodSync(`${folder}/a.vmx`, 0);
    expect(await asNobody(() => reasonFor(`${folder}/a.vmx`))).toBe('permission denied');
  });

  test('a file that grows or shrinks while it is read', () => {
    const folder = temporaryFolder({ 'a.vmx': 'x'.repeat(100) });
    const { readSync } = fs;
    let size = 100;
    const seam = vi.spyOn(fs, 'readSync').mockImplementation(((...args: Parameters<typeof readSync>) => {
      fs.truncateSync(`${folder}/a.vmx`, size);
      return readSync(...args);
    }) as typeof readSync);
    syncBuiltinESMExports();
    for (size of [101, 99, 0]) {
      fs.writeFileSync(`${folder}/a.vmx`, 'x'.repeat(100));
      expect(reasonFor(`${folder}/a.vmx`)).toBe('changed while reading');
    }
    expect(seam).toHaveBeenCalledTimes(4); // one that shrinks is asked twice
  });

  test('a link that took the place of a found file', () => {
    const folder = temporaryFolder({ 'real.vmx': 'x' });
    link('real.vmx', folder, 'a.vmx');
    expect(reasonFor(`${folder}/a.vmx`, { ...limits, found: true })).toBe('changed while reading');
  });
});
