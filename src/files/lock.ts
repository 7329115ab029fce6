import { lstatSync, readdirSync } from 'node:fs';
import type { Surroundings } from '../document/surroundings.ts';
import { type FilePath, suffixPath } from './path.ts';
import { codeOf } from './reason.ts';

/** VMware's lock on the file, `NAME.lck` beside it, as it is at this moment. A lock that cannot be looked at counts as one. */
export function lockOf(path: FilePath): Surroundings['lock'] {
  const lock = suffixPath(path, '.lck');
  try {
    const type = lstatSync(lock, { throwIfNoEntry: false });
    if (type === undefined) return undefined;
    return type.isDirectory() ? { kind: 'folder', members: membersOf(lock) } : { kind: 'file', members: [] };
  } catch (error) {
    // No such name can exist, so no such lock.
    return codeOf(error) === 'ENAMETOOLONG' ? undefined : { kind: 'file', members: [] };
  }
}

function membersOf(folder: FilePath): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
