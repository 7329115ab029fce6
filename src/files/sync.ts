import { closeSync, fsync, openSync } from 'node:fs';
import type { FilePath } from './path.ts';
import { codeOf } from './reason.ts';

/** Brings an open file to the disk. Resolves to the error, if there is one; several at once share one commit of the file system. */
export function syncFile(fd: number): Promise<Error | undefined> {
  return new Promise((resolve) => fsync(fd, (error) => resolve(error ?? undefined)));
}

/** Brings a folder's entries to the disk, where that can be done: not on Windows, nor in a folder that may not be listed. */
export async function syncFolder(folder: FilePath): Promise<Error | undefined> {
  let fd: number;
  try {
    fd = openSync(folder, 'r');
  } catch {
    return undefined;
  }
  const error = await syncFile(fd);
  closeSync(fd);
  const impossible = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EISDIR'].includes(codeOf(error) ?? '');
  return impossible ? undefined : error;
}
