import { closeSync, openSync, readSync } from 'node:fs';
import type { FilePath } from './path.ts';
import { codeOf } from './reason.ts';

/** In bytes. */
const CHUNK = 256 * 1024;

/**
 * Reads an open file, pipe or terminal to its end, piece by piece; what it is given is overwritten by the next piece.
 * @param take returns false where no more is wanted.
 * @throws a system error.
 */
export function readChunks(fd: number, take: (chunk: Buffer) => boolean): void {
  const chunk = Buffer.allocUnsafe(CHUNK);
  for (;;) {
    const count = readSome(fd, chunk);
    if (count === 0 || !take(chunk.subarray(0, count))) return;
  }
}

/** The same for what a path leads to: a file, or a pipe that a shell has put there. @throws a system error. */
export function readFileChunks(path: FilePath, take: (chunk: Buffer) => boolean): void {
  const fd = openSync(path, 'r');
  try {
    readChunks(fd, take);
  } finally {
    closeSync(fd);
  }
}

/** Reads what there is, and waits where there is nothing yet. @returns how many bytes; 0 at the end. */
export function readSome(fd: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, chunk);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0; // how Windows ends a pipe
      // A pipe that some other process has made non-blocking, and that is empty.
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
