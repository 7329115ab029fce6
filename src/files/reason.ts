const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBADF: 'is not open',
  EBUSY: 'is in use by the system, or a mount point',
  EDQUOT: 'disk quota exceeded',
  EEXIST: 'exists already',
  EFBIG: 'is larger than this process or file system allows',
  EIO: 'input/output error',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link loop',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
  ENFILE: 'too many open files in the system',
  ENODEV: 'no such device',
  ENOENT: 'no such file or folder',
  ENOMEM: 'out of memory',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'no such file or folder: a part of the path is not a folder',
  ENXIO: 'no such device',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ESTALE: 'stale network file',
  ETIMEDOUT: 'the network file system does not answer',
  EXDEV: 'is on another file system than its folder',
  ERR_INVALID_ARG_VALUE: 'is no possible file name',
};

/** The errno name of a system error (`ENOENT`), or undefined. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** A short sentence for a human, to be set after the name of the file. Untrusted text: it may quote a file name. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined) return REASONS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

/** What `Stats` and `Dirent` both can tell. */
export interface FileType {
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
  isBlockDevice(): boolean;
}

/** Why something that is not a regular file is not read. */
export function typeReason(type: FileType): string {
  if (type.isDirectory()) return 'is a folder';
  if (type.isSymbolicLink()) return 'is a symbolic link';
  if (type.isFIFO()) return 'is a named pipe (FIFO)';
  if (type.isSocket()) return 'is a socket';
  if (type.isCharacterDevice() || type.isBlockDevice()) return 'is a device';
  return 'is not a regular file';
}
