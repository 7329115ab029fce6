import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Limits } from '../../src/files/history.ts';
import { lineOf } from '../../src/files/records.ts';
import { isRoot, link, sourceOf, temporaryFolder } from './folder.ts';
import { type State, temporaryState } from './state.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Written {
  readonly id: string;
  /** In days. */
  readonly age?: number;
  readonly undoes?: string;
  readonly files?: readonly string[];
  readonly left?: readonly number[];
  /** Undefined: it was cut short. */
  readonly open?: number | undefined;
}

/** Writes the journal of a run. */
function write(state: State, { id, age = 0, undoes, files = ['/vms/a.vmx'], left, ...rest }: Written): string {
  const began = new Date(Date.now() - age * DAY).toISOString();
  const action = undoes === undefined ? 'fix' : 'undo';
  const open = 'open' in rest ? rest.open : 0;
  const text = [
    lineOf({ format: 1, vmxlint: '1.2.3', run: id, action, began, ...(undoes !== undefined && { undoes }) }),
    ...files.map((path) => lineOf({ path, before: 'x', after: 'y', inverse: [] })),
    ...(left === undefined ? [] : [lineOf({ settled: files.length, left })]),
    ...(open === undefined ? [] : [lineOf({ ended: began, open })]),
  ].join('');
  const name = `${began.replace(/[-:.]/g, '')}-${id}.jsonl`;
  state.write(name, text);
  return name;
}

const [A, B, C, D] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd'] as const;

describe('the history', () => {
  test('is empty where there is no state folder', () => {
    expect(temporaryState().history()).toEqual({ runs: [], problems: [] });
  });

  test('has the latest run first, with what it did and where', () => {
    const state = temporaryState();
    write(state, { id: A, age: 3, files: ['/vms/web/a.vmx', '/vms/webdb/b.vmx', '/vms/c/c/c.vmx'] });
    write(state, { id: B, age: 2 });
    write(state, { id: C, age: 1, files: ['/a/a.vmx', '/b/b.vmx'], left: [1], open: undefined });
    write(state, { id: D, age: 0, left: [0] });
    expect(state.history().runs).toMatchObject([
      { id: C, action: 'fix', files: 1, where: '/a/a.vmx', cutShort: true },
      { id: B, action: 'fix', files: 1, where: '/vms/a.vmx', cutShort: false, undoneBy: undefined },
      { id: A, files: 3, where: '/vms' },
    ]);
  });

  test('knows what was undone, in full or in part, and what of that was undone again', () => {
    const state = temporaryState();
    write(state, { id: A, age: 9 });
    write(state, { id: B, age: 8, undoes: A });
    expect(state.history().runs).toMatchObject([{ id: B }, { id: A, undoneBy: B }]);
    write(state, { id: C, age: 7, undoes: B });
    expect(state.history().runs[2]).toMatchObject({ id: A, undoneBy: undefined, partlyUndoneBy: undefined });
    write(state, { id: D, age: 6, undoes: A, open: 1 });
    expect(state.history().runs[3]).toMatchObject({ id: A, undoneBy: undefined, partlyUndoneBy: D });
    write(state, { id: 'eeeeeeee', age: 5, undoes: A, open: undefined });
    expect(state.history().runs[4]).toMatchObject({ id: A, undoneBy: undefined, partlyUndoneBy: 'eeeeeeee' });
    write(state, { id: 'ffffffff', age: 4, undoes: A });
    expect(state.history().runs[5]).toMatchObject({ id: A, undoneBy: 'ffffffff', partlyUndoneBy: undefined });
  });

  test('passes over a torn last line, counts a damaged one, and names what cannot be read', () => {
    const state = temporaryState();
    const name = (id: string) => `20250102T030405678Z-${id}.jsonl`;
    const head = lineOf({ format: 1, vmxlint: '1', run: A, action: 'fix', began: '2025-01-02T03:04:05.678Z' });
    const change = lineOf({ path: '/a.vmx', before: 'x', after: 'y', inverse: [] });
    state.write(name(A), `${head}${change}${change.slice(0, -1)}`);
    expect(state.record(A)).toMatchObject({ changes: { length: 1 }, damaged: 0, end: undefined });
    state.write(name(A), `${head}{"path":"/b.vmx","before":1}\n\0\0\n${change}`);
    expect(state.record(A)).toMatchObject({ changes: [{ path: '/a.vmx' }], damaged: 2 });
    state.write(name(B), '');
    state.write(name(C), head.slice(0, 20));
    state.write(name(D), `${head.replace('"format":1', '"format":2')}${change}`);
    mkdirSync(`${state.folder}/${name('eeeeeeee')}`);
    link(name(A), state.folder, name('ffffffff'));
    state.write('notes.txt', 'not ours');
    const { runs, problems } = state.history();
    expect(runs.map((run) => run.id)).toEqual([A]);
    expect(problems).toEqual([
      { path: `${state.folder}/${name('ffffffff')}`, reason: 'changed while reading' },
      { path: `${state.folder}/${name('eeeeeeee')}`, reason: 'is a folder' },
      { path: `${state.folder}/${name(D)}`, reason: 'is damaged, or was made by another version of vmxlint' },
    ]);
  });

  test.runIf(isRoot)("trusts no journal that is another user's, and no folder", () => {
    const state = temporaryState();
    const name = write(state, { id: A });
    chownSync(`${state.folder}/${name}`, 65534, 65534);
    expect(state.history()).toMatchObject({ runs: [], problems: [{ reason: "is another user's" }] });
    chownSync(state.folder, 65534, 65534);
    expect(() => state.history()).toThrow(`${state.folder}: is another user's`);
  });
});

describe('old journals', () => {
  const left = async (limits: Limits, ages: readonly number[]) => {
    const state = temporaryState(limits);
    const names = ages.map((age, at) => write(state, { id: `${at}`.repeat(8), age }));
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    const journal = state.open();
    await journal.replace([{ source: sourceOf(`${folder}/a.vmx`), text: 'new' }], {});
    journal.close();
    return names.map((name) => readdirSync(state.folder).includes(name));
  };

  test('are deleted by age, when a new one begins', async () => {
    expect(await left({ days: 10, runs: 99 }, [11, 9, 1])).toEqual([false, true, true]);
  });

  test('are deleted by number, the oldest first; the new one counts', async () => {
    expect(await left({ days: 99, runs: 3 }, [9, 8, 7, 6])).toEqual([false, false, true, true]);
  });

  test('stay for an hour in any case: their runs may still go on', async () => {
    expect(await left({ days: 0, runs: 0 }, [1, 0.01, 0])).toEqual([false, true, true]);
  });
});
