import { readSome } from '../files/chunks.ts';
import { excessOf } from '../files/read.ts';

/** The bytes that were read, as latin1; or why there are none, to be read after the name. */
export type Content = { readonly text: string } | { readonly reason: string };

/**
 * All that an open file, pipe or terminal gives, if that is at most `most` bytes.
 * @throws a system error.
 */
export function readAll(fd: number, most = Number.POSITIVE_INFINITY): Content {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size <= most) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    const count = readSome(fd, chunk);
    if (count === 0) {
      const reason = excessOf(size, most);
      return reason === undefined ? { text: Buffer.concat(chunks).toString('latin1') } : { reason };
    }
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  return { reason: `is larger than --max-file-size (${most})` };
}
