import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Discovered } from '../../src/files/discover.ts';
import { readAhead } from '../../src/files/read-ahead.ts';
import { temporaryFolder } from './folder.ts';

const FILES = 300;
const names = Array.from({ length: FILES }, (_, index) => `${index}.vmx`);
let folder = '';
let found: Discovered[] = [];

beforeEach(() => {
  folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, 'x'])));
  found = names.map((name) => ({ path: `${folder}/${name}`, named: false }));
});

/**
 * How the items of a search come through: those that came, how far the search was ahead at most, and how often there was something to wait for.
 * @param colds whether the disk had to be waited for, at each look; where nothing is said, the system is asked.
 */
async function passThrough(items: readonly Discovered[], ...colds: readonly boolean[]) {
  let begun = 0;
  let ahead = 0;
  let waits = 0;
  let asked = 0;
  const came: Discovered[] = [];
  const search = function* () {
    for (const item of items) {
      begun++;
      yield item;
    }
  };
  const cold = colds.length === 0 ? undefined : () => colds[asked++] ?? false;
  for (const item of readAhead(search(), cold)) {
    if (item instanceof Promise) {
      waits++;
      await item;
      continue;
    }
    came.push(item);
    ahead = Math.max(ahead, begun - came.length);
  }
  return { came, ahead, waits };
}

describe('reading ahead', () => {
  test('asks for nothing before its turn where files come from memory', async () => {
    expect(await passThrough(found, false)).toEqual({ came: found, ahead: 0, waits: 0 });
  });

  test('asks for sixteen files at once where they come from a disk, in their order, and closes them', async () => {
    const before = readdirSync('/proc/self/fd').length;
    expect(await passThrough(found, true)).toEqual({ came: found, ahead: 15, waits: FILES - 200 });
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 1);
  });

  test('goes back to reading one after another once they come from memory', async () => {
    const twice = [...found, ...found];
    // Of what the first 200 told to be on a disk, all up to the next look, and what was asked for ahead of it.
    expect(await passThrough(twice, true, false)).toEqual({ came: twice, ahead: 15, waits: 200 + 15 });
    expect(await passThrough(twice, false, true)).toEqual({ came: twice, ahead: 15, waits: 2 * FILES - 400 });
  });

  test('asks the system what came from a disk since the last look', async () => {
    const usage = process.resourceUsage();
    // At the start, and after 200 and 400 items: 101 units of what the disk had, and then no more.
    const counts = [1000, 1101, 1101];
    const asked = vi
      .spyOn(process, 'resourceUsage')
      .mockImplementation(() => ({ ...usage, fsRead: counts.shift() ?? 1101 }));
    try {
      const twice = [...found, ...found];
      expect(await passThrough(twice)).toEqual({ came: twice, ahead: 15, waits: 200 + 15 });
      expect(asked.mock.calls.length).toBeGreaterThanOrEqual(3);
    } finally {
      asked.mockRestore();
    }
  });

  test('waits for nothing but files that were found', async () => {
    const others: Discovered[] = [
      { path: `${folder}/none.vmx`, problem: 'is not there' },
      { path: folder, ignored: 'folder' },
      { path: `${folder}/0.vmx`, named: true },
      { path: `${folder}/gone.vmx`, named: false },
    ];
    expect(await passThrough([...found, ...others], true)).toMatchObject({
      came: [...found, ...others],
      waits: FILES - 200 + 1,
    });
  });
});
