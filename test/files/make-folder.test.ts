import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';
import { temporaryFolder } from './folder.ts';

describe('a folder', () => {
  it('is made with those above it that are missing', () => {
    const root = temporaryFolder();
    const folder = join(root, 'a', 'b', 'c');
    expect(makeFolder(folder, 0o700)).toBe(join(root, 'a'));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(makeFolder(folder, 0o700)).toBeUndefined();
    expect(makeFolder(join(folder, 'd'), 0o700)).toBe(join(folder, 'd'));
  });

  it('is not made where a file is in the way', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(file, 0o700)).toThrow('EEXIST');
    expect(() => makeFolder(join(file, 'a', 'b'), 0o700)).toThrow(/EEXIST|ENOTDIR/);
  });

  it.skipIf(process.platform !== 'linux')('that can never be made is told, and not tried for ever', () => {
    expect(() => makeFolder(`/proc/${process.pid}/a/b`, 0o700)).toThrow('ENOENT');
    expect(existsSync(`/proc/${process.pid}/a`)).toBe(false);
  });
});
