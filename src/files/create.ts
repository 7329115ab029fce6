import { fchmodSync, writeSync } from 'node:fs';
import { type FilePath, folderOf } from './path.ts';
import { codeOf, reasonOf } from './reason.ts';
import { type Refusal, refusalOf, refuse } from './refusal.ts';
import { syncFile, syncFolder } from './sync.ts';
import { closeTemporary, createTemporary, discardTemporary, keepTemporary, type Temporary } from './temporaries.ts';

export type CreateResult = { readonly ok: true; readonly notes: readonly string[] } | Refusal;

/** Writes a file that is not there yet, and none that is: whole, or not at all unless the machine goes down meanwhile. */
export async function createFile(path: FilePath, bytes: Uint8Array): Promise<CreateResult> {
  let temporary: Temporary | undefined;
  try {
    temporary = createTemporary(path);
    for (let done = 0; done < bytes.length; ) done += writeSync(temporary.fd, bytes, done);
    fchmodSync(temporary.fd, 0o666 & ~process.umask());
    const error = await syncFile(temporary.fd);
    if (error !== undefined) throw error;
    closeTemporary(temporary);
    keepTemporary(temporary);
  } catch (error) {
    if (temporary !== undefined) discardTemporary(temporary);
    return codeOf(error) === 'EEXIST' ? refuse('changed', 'is there already') : refusalOf(error);
  }
  const error = await syncFolder(folderOf(path));
  return {
    ok: true,
    notes: error === undefined ? [] : [`was written, but may be lost in a power cut: ${reasonOf(error)}`],
  };
}
