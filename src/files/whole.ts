import { fchmodSync, realpathSync, renameSync, statSync, writeSync } from 'node:fs';
import { folderOf } from './path.ts';
import { codeOf, typeReason } from './reason.ts';
import { syncFile, syncFolder } from './sync.ts';
import { closeTemporary, createTemporary, discardTemporary, keepTemporary, temporaryPath } from './temporaries.ts';

/**
 * Writes a file of ours, new or in the place of the one that is there, whose mode it keeps: whole or not at all, whenever the machine goes down. A link
 * stays one: what it leads to is written.
 * @param newMode of a new file, before the umask.
 * @throws a system error, or one that says what stands in the way; then the old file is as it was.
 */
export async function writeWhole(path: string, bytes: Uint8Array, newMode = 0o666): Promise<void> {
  const target = resolved(path);
  const mode = modeOf(target, newMode);
  const temporary = createTemporary(temporaryPath(target));
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(temporary.fd, bytes, done);
    fchmodSync(temporary.fd, mode);
    const error = await syncFile(temporary.fd);
    if (error !== undefined) throw error;
    closeTemporary(temporary);
    renameSync(temporary.path, target);
    keepTemporary(temporary);
  } catch (error) {
    discardTemporary(temporary);
    throw error;
  }
  await syncFolder(folderOf(target));
}

function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return path;
  }
}

/** Of the file that is there; else what every new file has. */
function modeOf(path: string, newMode: number): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return newMode & ~process.umask();
  // A rename would put a file in the place of a device, and of what somebody has protected.
  if (!stats.isFile()) throw new Error(typeReason(stats));
  if ((stats.mode & 0o200) === 0) throw new Error('is read-only');
  return stats.mode & 0o777;
}
