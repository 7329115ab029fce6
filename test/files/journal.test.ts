import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openJournal } from '../../src/files/journal.ts';
import { sha256Of } from '../../src/files/read.ts';
import type { Change } from '../../src/files/write.ts';
import { asNobody, isRoot, link, namesIn, rawPath, sourceOf, temporaryFolder } from './folder.ts';
import { temporaryState } from './state.ts';

const OLD = 'displayName = "a"\nvhv.enable = "FALSE"\n';
const NEW = 'displayName = "a"\nvhv.enable = "TRUE"\n';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const changeOf = (file: string | Buffer): Change => ({ source: sourceOf(file), text: NEW });
const contentOf = (file: string) => fs.readFileSync(file, 'utf8');

describe('a journal', () => {
  test('tells what was done: the paths, the hashes, the way back', async () => {
    const [folder, state] = [temporaryFolder({ 'a.vmx': OLD }), temporaryState()];
    const journal = state.open();
    expect(await journal.replace([changeOf(`${folder}/a.vmx`)], {})).toMatchObject([{ ok: true }]);
    const { run, ...rest } = journal.close();
    expect(rest).toEqual({ lost: 0, trouble: undefined });
    expect(state.record()).toMatchObject({
      head: { format: 1, vmxlint: '1.2.3', run, action: 'fix' },
      changes: [
        {
          path: fs.realpathSync(`${folder}/a.vmx`),
          before: sha256Of(OLD),
          after: sha256Of(NEW),
          inverse: [{ range: [18, 38], text: 'vhv.enable = "FALSE"\n' }],
        },
      ],
      left: new Set(),
      damaged: 0,
      end: { open: 0 },
    });
  });

  test('can be read by nobody else', async () => {
    const [folder, state] = [temporaryFolder({ 'a.vmx': OLD }), temporaryState()];
    const journal = state.open();
    await journal.replace([changeOf(`${folder}/a.vmx`)], {});
    journal.close();
    expect(fs.statSync(state.folder).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(state.folder, state.names()[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  test('has each change, on the disk, before it is made', async () => {
    const [folder, state] = [temporaryFolder({ 'a.vmx': OLD }), temporaryState()];
    const events: string[] = [];
    const { fsync, renameSync } = fs;
    vi.spyOn(fs, 'fsync').mockImplementation(((fd: number, callback: () => void) => {
      events.push(
        `fsync ${fs
          .readlinkSync(`/proc/self/fd/${fd}`)
          .replace(/.*\//, '')
          .replace(/^\d+T.*/, 'journal')}`,
      );
      fsync(fd, callback);
    }) as never);
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      events.push(`rename, ${state.record().changes.length} on record`);
      renameSync(from, to);
    });
    syncBuiltinESMExports();
    const journal = state.open();
    await journal.replace([changeOf(`${folder}/a.vmx`)], {});
    journal.close();
    expect(events.slice(-3)).toEqual(['fsync journal', 'rename, 1 on record', `fsync ${path.basename(folder)}`]);
  });

  test('is not there when nothing was written', async () => {
    const [folder, state] = [temporaryFolder({ 'a.vmx': OLD, 'b.vmx': NEW }), temporaryState()];
    const journal = state.open();
    fs.chmodSync(`${folder}/a.vmx`, 0o444);
    await journal.replace([changeOf(`${folder}/a.vmx`), changeOf(`${folder}/b.vmx`)], {});
    expect(journal.close()).toEqual({ run: undefined, lost: 0, trouble: undefined });
    expect(fs.existsSync(state.folder)).toBe(false);
  });

  test('says which changes were not made after all', async () => {
    const [folder, state] = [temporaryFolder({ 'a.vmx': OLD, 'b.vmx': OLD, 'c.vmx': OLD }), temporaryState()];
    const { renameSync } = fs;
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(to).endsWith('b.vmx')) throw Object.assign(new Error('raw'), { code: 'EBUSY' });
      renameSync(from, to);
    });
    syncBuiltinESMExports();
    const journal = state.open();
    await journal.replace(
      ['a.vmx', 'b.vmx', 'c.vmx'].map((name) => changeOf(`${folder}/${name}`)),
      {},
    );
    expect(journal.close().run).toMatch(/^[0-9a-f]{8}$/);
    expect(state.record()).toMatchObject({ left: new Set([1]), changes: { length: 3 } });
    expect(state.history().runs).toMatchObject([{ files: 2, cutShort: false }]);
  });

  test('knows a path by its bytes, absolute and without links', async () => {
    const [folder, state] = [temporaryFolder({ 'real/x.vmx': OLD }), temporaryState()];
    link('real', folder, 'way');
    const raw = rawPath(`${folder}/real`, 'a\xff\n.vmx');
    fs.writeFileSync(raw, OLD);
    const journal = state.open();
    await journal.replace([changeOf(`${folder}/way/x.vmx`), changeOf(raw)], {});
    journal.close();
    const real = fs.realpathSync(folder);
    expect(state.record().changes.map((change) => change.path)).toEqual([
      `${real}/real/x.vmx`,
      rawPath(`${real}/real`, 'a\xff\n.vmx'),
    ]);
  });

  test('of one run is none of another: two at once each have their own', async () => {
    const [folder, state] = [temporaryFolder({ 'a.vmx': OLD, 'b.vmx': OLD }), temporaryState()];
    const journals = [state.open(), state.open()];
    await Promise.all(journals.map((journal, at) => journal.replace([changeOf(`${folder}/${'ab'[at]}.vmx`)], {})));
    const runs = journals.map((journal) => journal.close().run);
    expect(new Set(runs).size).toBe(2);
    expect(state.history().runs).toMatchObject([{ files: 1 }, { files: 1 }]);
  });
});

describe('where no journal can be written, the file is fixed all the same', () => {
  const fixed = async (state: ReturnType<typeof temporaryState>) => {
    const folder = temporaryFolder({ 'a.vmx': OLD });
    const journal = state.open();
    expect(await journal.replace([changeOf(`${folder}/a.vmx`)], {})).toMatchObject([{ ok: true }]);
    expect([contentOf(`${folder}/a.vmx`), namesIn(folder)]).toEqual([NEW, ['a.vmx']]);
    return journal.close();
  };

  test('since the folder is no folder', async () => {
    const state = temporaryState();
    fs.writeFileSync(state.folder, '');
    expect(await fixed(state)).toEqual({ run: undefined, lost: 1, trouble: `${state.folder}: exists already` });
  });

  test.runIf(isRoot)('since it is not allowed', async () => {
    const state = temporaryState();
    fs.chmodSync(path.dirname(state.folder), 0o555);
    expect(await asNobody(() => fixed(state))).toEqual({
      run: undefined,
      lost: 1,
      trouble: `${state.folder}: permission denied`,
    });
  });

  test('since there is no home', async () => {
    const place = { env: {}, platform: 'linux', homes: () => [] } as const;
    const folder = temporaryFolder({ 'a.vmx': OLD });
    const journal = openJournal({ version: '1', action: 'fix', place, limits: { days: 1, runs: 1 } });
    await journal.replace([changeOf(`${folder}/a.vmx`)], {});
    expect(journal.close()).toEqual({ run: undefined, lost: 1, trouble: 'there is no home folder' });
  });

  test('since the disk is full from the start: no torn file is left', async () => {
    const state = temporaryState();
    fullDisk(() => true);
    expect(await fixed(state)).toMatchObject({ lost: 1, trouble: `${state.folder}: no space left on the device` });
    expect(state.names()).toEqual([]);
  });

  test('since the disk is full for a while: what is on record is whole', async () => {
    const [state, folder] = [temporaryState(), temporaryFolder({ 'a.vmx': OLD, 'b.vmx': OLD, 'c.vmx': OLD })];
    let full = false;
    fullDisk(() => full);
    const journal = state.open();
    for (const name of ['a', 'b', 'c']) {
      full = name === 'b';
      expect(await journal.replace([changeOf(`${folder}/${name}.vmx`)], {})).toMatchObject([{ ok: true }]);
    }
    expect(journal.close()).toMatchObject({ lost: 1, trouble: 'no space left on the device' });
    const { changes, damaged, left, end } = state.record();
    expect([changes.length, damaged, left.size, end?.open]).toEqual([2, 0, 0, 0]);
    expect(changes.map(({ path }) => String(path).slice(-5))).toEqual(['a.vmx', 'c.vmx']);
  });

  /** Of what is written to a journal, only the first half fits. */
  function fullDisk(isFull: () => boolean): void {
    const { writeSync } = fs;
    let half = false;
    vi.spyOn(fs, 'writeSync').mockImplementation(((fd: number, bytes: Buffer, offset = 0) => {
      const isJournal = fs.readlinkSync(`/proc/self/fd/${fd}`).endsWith('.jsonl');
      if (!isJournal || !isFull()) return writeSync(fd, bytes, offset);
      half = !half;
      if (half) return writeSync(fd, bytes, offset, Math.floor((bytes.length - offset) / 2));
      throw Object.assign(new Error('raw'), { code: 'ENOSPC' });
    }) as never);
    syncBuiltinESMExports();
  }
});
