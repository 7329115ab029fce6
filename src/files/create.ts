import { fchmodSync, linkSync, writeSync } from 'node:fs';
import { type FilePath, folderOf } from './path.ts';
import { codeOf, reasonOf } from './reason.ts';
import { type Refusal, refusalOf, refuse } from './refusal.ts';
import { syncFile, syncFolder } from './sync.ts';
import { closeTemporary, createTemporary, discardTemporary, keepTemporary, temporaryPath } from './temporaries.ts';

export type CreateResult = { readonly ok: true; readonly notes: readonly string[] } | Refusal;

/** What a file system says that has no hard links: FAT, exFAT, some shared folders. */
const NO_LINKS: readonly (string | undefined)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Writes a file that is not there yet, and none that is: whole, or not at all, whenever the process or the machine goes down. Where a file cannot be
 * given a second name, it is written under the only one, and whoever kills the process meanwhile leaves a part of it.
 * @param link gives a file another name, and fails where there is something of that name; a test brings its own.
 */
export async function createFile(path: FilePath, bytes: Uint8Array, link = linkSync): Promise<CreateResult> {
  try {
    // A rename would replace what another process has made meanwhile.
    if (!(await writeElsewhere(path, bytes, link))) await write(path, bytes, () => true);
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? refuse('changed', 'is there already') : refusalOf(error);
  }
  const error = await syncFolder(folderOf(path));
  return {
    ok: true,
    notes: error === undefined ? [] : [`was written, but may be lost in a power cut: ${reasonOf(error)}`],
  };
}

/** Writes a temporary and gives it its name. @returns false where that cannot be. @throws a system error. */
async function writeElsewhere(path: FilePath, bytes: Uint8Array, link: typeof linkSync): Promise<boolean> {
  const temporary = temporaryPath(path);
  let linked = true;
  await write(temporary, bytes, () => {
    try {
      link(temporary, path);
    } catch (error) {
      if (!NO_LINKS.includes(codeOf(error))) throw error;
      linked = false;
    }
    return false;
  });
  return linked;
}

/** Makes a file, on the disk. @param finish says whether it is to stay. @throws a system error; then it is gone. */
async function write(path: FilePath, bytes: Uint8Array, finish: () => boolean): Promise<void> {
  const temporary = createTemporary(path);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(temporary.fd, bytes, done);
    fchmodSync(temporary.fd, 0o666 & ~process.umask());
    const error = await syncFile(temporary.fd);
    if (error !== undefined) throw error;
    closeTemporary(temporary);
    if (finish()) keepTemporary(temporary);
  } finally {
    // Nothing to do where it was kept.
    discardTemporary(temporary);
  }
}
