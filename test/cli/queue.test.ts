import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openQueue } from '../../src/cli/queue.ts';
import { readSource, type Source } from '../../src/files/read.ts';
import type { WriteResult } from '../../src/files/write.ts';
import { temporaryFolder } from '../files/folder.ts';

/** A file that a search has found. */
function found(path: string): Source {
  const read = readSource(path, { maxSize: 1000, found: true });
  if (!read.ok) throw new Error(read.reason);
  return read.source;
}

const WRITTEN = { ok: true, brokeHardLink: false, notes: [] };
const CHANGED = { ok: false, kind: 'changed', reason: 'changed while fixing' };

describe('a queue', () => {
  test('settles all in their order, those too that cannot be written any more', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old', 'b.vmx': 'old', 'c.vmx': 'old' });
    const queue = openQueue({}, undefined);
    const settled: [string, WriteResult | undefined][] = [];
    const put = (name: string, text: string | undefined) => {
      const change = text === undefined ? undefined : { source: found(`${folder}/${name}`), text };
      if (name === 'b.vmx') rmSync(`${folder}/${name}`);
      return queue.put({ change, size: 0, settle: (result) => settled.push([name, result]) });
    };
    await put('none', undefined);
    expect(settled).toEqual([['none', undefined]]);
    for (const name of ['a.vmx', 'b.vmx', 'c.vmx']) await put(name, 'new');
    await put('last', undefined);
    expect(settled).toHaveLength(1);
    await queue.flush();
    expect(settled.slice(1)).toEqual([
      ['a.vmx', WRITTEN],
      ['b.vmx', CHANGED],
      ['c.vmx', WRITTEN],
      ['last', undefined],
    ]);
    expect(['a.vmx', 'c.vmx'].map((name) => readFileSync(`${folder}/${name}`, 'utf8'))).toEqual(['new', 'new']);
  });

  test('writes no file that was touched while it waited', async () => {
    const folder = temporaryFolder({ 'a.vmx': 'old' });
    const queue = openQueue({}, undefined);
    let result: WriteResult | undefined;
    const settle = (written: WriteResult | undefined) => {
      result = written;
    };
    await queue.put({ change: { source: found(`${folder}/a.vmx`), text: 'new' }, size: 0, settle });
    utimesSync(`${folder}/a.vmx`, 1, 1);
    await queue.flush();
    expect(result).toEqual(CHANGED);
    expect(readFileSync(`${folder}/a.vmx`, 'utf8')).toBe('old');
  });
});
