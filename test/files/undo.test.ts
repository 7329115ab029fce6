import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../src/files/records.ts';
import { type Undone, type UndoOptions, undoRun } from '../../src/files/undo.ts';
import { link, namesIn, rawPath, sourceOf, temporaryFolder } from './folder.ts';
import { type State, temporaryState } from './state.ts';

const OLD = Buffer.from('displayName = "gr\xfcn"\r\nvhv.enable = “TRUE”\r\nx = "\xe9"', 'latin1');
const NEW = Buffer.from('displayName = "gr\xfcn"\r\nvhv.enable = "TRUE"\r\nx = "\xe9"\r\n', 'latin1');

/** Fixes files. @returns the run's id. */
async function fix(state: State, files: readonly (string | Buffer)[]): Promise<string> {
  const journal = state.open();
  await journal.replace(
    files.map((file) => ({ source: sourceOf(file), text: NEW.toString('latin1') })),
    {},
  );
  return journal.close().run ?? '';
}

async function undo(state: State, run: string, options: Partial<UndoOptions> = {}): Promise<Undone[]> {
  const undone: Undone[] = [];
  const journal = options.dryRun ? undefined : state.open({ action: 'undo', undoes: run });
  const all: UndoOptions = { dryRun: false, guard: () => undefined, journal, ...options };
  for await (const one of undoRun(state.record(run), all)) undone.push(one);
  journal?.close(undone.filter(({ kind }) => kind === 'refused' || kind === 'failed').length);
  return undone;
}

const kinds = (undone: readonly Undone[]) => undone.map(({ kind }) => kind);
const names = (undone: readonly Undone[]) => undone.map((one) => path.basename(String(one.path)));

function machines(...files: string[]): string {
  return temporaryFolder(Object.fromEntries(files.map((name) => [name, OLD])));
}

describe('undo', () => {
  test('restores every file byte for byte, the last first, with its mode', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx', 'b/c.vmx')];
    const raw = rawPath(folder, 'd\xff.vmx');
    fs.writeFileSync(raw, OLD);
    fs.chmodSync(`${folder}/a.vmx`, 0o755);
    const run = await fix(state, [`${folder}/a.vmx`, `${folder}/b/c.vmx`, raw]);
    const undone = await undo(state, run);
    expect(kinds(undone)).toEqual(['restored', 'restored', 'restored']);
    expect(names(undone)).toEqual(['d\uFFFD.vmx', 'c.vmx', 'a.vmx']);
    for (const file of [`${folder}/a.vmx`, `${folder}/b/c.vmx`, raw]) expect(fs.readFileSync(file)).toEqual(OLD);
    expect(fs.statSync(`${folder}/a.vmx`).mode & 0o777).toBe(0o755);
    expect(namesIn(folder)).toHaveLength(3);
  });

  test('is a run of its own, which can be undone', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`]);
    await undo(state, run);
    const [latest, first] = state.history().runs;
    expect([latest, first]).toMatchObject([
      { action: 'undo', undoes: run, files: 1 },
      { id: run, undoneBy: latest?.id },
    ]);
    expect(kinds(await undo(state, latest?.id ?? ''))).toEqual(['restored']);
    expect(fs.readFileSync(`${folder}/a.vmx`)).toEqual(NEW);
    expect(state.history().runs[2]).toMatchObject({ id: run, undoneBy: undefined });
  });

  test('only shows what it would do, if told so', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx', 'b.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`, `${folder}/b.vmx`]);
    fs.chmodSync(`${folder}/b.vmx`, 0o444);
    const undone = await undo(state, run, { dryRun: true });
    expect(undone).toMatchObject([
      { kind: 'refused', reason: 'is read-only (mode 0444)' },
      { kind: 'restored', reason: undefined },
    ]);
    expect(fs.readFileSync(`${folder}/a.vmx`)).toEqual(NEW);
    expect(state.names()).toHaveLength(1);
  });

  test('leaves alone what is not as the run left it', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx', 'b.vmx', 'c.vmx', 'd.vmx', 'e.vmx')];
    const run = await fix(
      state,
      ['a', 'b', 'c', 'd', 'e'].map((name) => `${folder}/${name}.vmx`),
    );
    fs.appendFileSync(`${folder}/a.vmx`, 'y = "2"\n');
    fs.rmSync(`${folder}/b.vmx`);
    fs.writeFileSync(`${folder}/c.vmx`, OLD);
    fs.renameSync(`${folder}/d.vmx`, `${folder}/real`);
    link('real', folder, 'd.vmx');
    const undone = await undo(state, run);
    expect(undone.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['restored', undefined],
      ['changed', 'is a symbolic link'],
      ['unchanged', undefined],
      ['changed', 'is not there any more'],
      ['changed', 'has changed since'],
    ]);
    expect(fs.readFileSync(`${folder}/a.vmx`)).toEqual(Buffer.concat([NEW, Buffer.from('y = "2"\n')]));
    expect(namesIn(folder)).toEqual(['a.vmx', 'c.vmx', 'd.vmx', 'e.vmx', 'real']);
    expect(state.history().runs[1]).toMatchObject({ id: run, undoneBy: expect.any(String) });
  });

  test('writes no file that must not be changed now; it can be undone later', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx', 'b.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`, `${folder}/b.vmx`]);
    const guard: UndoOptions['guard'] = ({ path }) => (String(path).endsWith('a.vmx') ? 'is open' : undefined);
    const undone = await undo(state, run, { guard });
    expect(undone).toMatchObject([{ kind: 'restored' }, { kind: 'refused', reason: 'is open' }]);
    expect(state.history().runs[1]).toMatchObject({ id: run, undoneBy: undefined, partlyUndoneBy: expect.any(String) });
    expect(kinds(await undo(state, run))).toEqual(['unchanged', 'restored']);
    expect(state.history().runs[2]).toMatchObject({ id: run, undoneBy: expect.any(String) });
  });

  test('goes through the same protocol: a lock that appears is seen, and a hard link is broken', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx', 'b.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`, `${folder}/b.vmx`]);
    fs.linkSync(`${folder}/b.vmx`, `${folder}/copy`);
    const guard = () => {
      fs.mkdirSync(`${folder}/a.vmx.lck`, { recursive: true });
      return undefined;
    };
    expect(await undo(state, run, { guard })).toMatchObject([
      { kind: 'restored', notes: [expect.stringContaining('hard link')] },
      { kind: 'changed', reason: 'was opened in VMware while fixing: a.vmx.lck' },
    ]);
    expect(fs.readFileSync(`${folder}/copy`)).toEqual(NEW);
  });

  test('of a run that was cut short restores what it came to', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx', 'b.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`, `${folder}/b.vmx`]);
    const [name = ''] = state.names();
    const [head, a, b] = state.text().split('\n');
    state.write(name, `${head}\n${a}\n${b}\n{"sett`);
    fs.writeFileSync(`${folder}/b.vmx`, OLD);
    expect(kinds(await undo(state, run))).toEqual(['unchanged', 'restored']);
    expect(fs.readFileSync(`${folder}/a.vmx`)).toEqual(OLD);
  });

  test('says nothing of a file that the run left alone and that has changed', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx', 'b.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`, `${folder}/b.vmx`]);
    const [name = ''] = state.names();
    state.write(name, state.text().replace('"left":[]', '"left":[0]'));
    fs.writeFileSync(`${folder}/a.vmx`, 'new content');
    expect(kinds(await undo(state, run))).toEqual(['restored', 'unchanged']);
  });

  test.each([
    ['edits that lie outside', [{ range: [0, 9999], text: '' }]],
    ['edits that make something else', [{ range: [0, 1], text: 'D' }]],
  ] as const)('does not trust a damaged record: %s', async (_, inverse) => {
    const [state, folder] = [temporaryState(), machines('a.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`]);
    const [name = ''] = state.names();
    const [head] = state.text().split('\n');
    const [change] = state.record().changes;
    if (change === undefined) throw new Error('no change');
    state.write(name, `${head}\n${lineOf({ ...change, inverse })}`);
    expect(await undo(state, run)).toMatchObject([{ kind: 'failed', reason: 'its record in the journal is damaged' }]);
    expect(fs.readFileSync(`${folder}/a.vmx`)).toEqual(NEW);
  });

  test('works without a journal of its own', async () => {
    const [state, folder] = [temporaryState(), machines('a.vmx')];
    const run = await fix(state, [`${folder}/a.vmx`]);
    expect(kinds(await undo(state, run, { journal: undefined }))).toEqual(['restored']);
    expect(state.history().runs).toMatchObject([{ id: run, undoneBy: undefined }]);
  });

  test('restores many files, in groups', async () => {
    const [state, folder] = [temporaryState(), temporaryFolder()];
    const files = Array.from({ length: 300 }, (_, index) => `${folder}/${index}.vmx`);
    for (const file of files) fs.writeFileSync(file, OLD);
    const run = await fix(state, files);
    expect(new Set(kinds(await undo(state, run)))).toEqual(new Set(['restored']));
    for (const file of files) expect(fs.readFileSync(file)).toEqual(OLD);
  });
});
