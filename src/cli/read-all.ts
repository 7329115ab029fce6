import { readSome } from '../files/chunks.ts';

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
