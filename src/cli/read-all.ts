import { readSync } from 'node:fs';
import { codeOf } from '../files/reason.ts';

/**
 * All bytes of an open file, pipe or terminal; undefined if there are more than `most`.
 * @throws a system error.
 */
export function readAll(fd: number, most = Number.POSITIVE_INFINITY): Buffer | undefined {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size <= most) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    const count = readSome(fd, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  return undefined;
}

function readSome(fd: number, chunk: Buffer): number {
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
