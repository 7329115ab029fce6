import { close, constants, open, read } from 'node:fs';
import type { FilePath } from './path.ts';

/** After so many items it is seen anew whether the disk has to be waited for. */
const PROBE = 200;
/** While it has, so many files are asked for at once. */
const WINDOW = 16;

/** What is read ahead of a file; of more the kernel thinks by itself. In bytes. */
const HEAD = 64 * 1024;

const FLAGS =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0) | (constants.O_NOCTTY ?? 0);

/** A file that is to be read, or something else. */
interface Item {
  readonly path: FilePath;
  /** False of a file that was found. */
  readonly named?: boolean;
}

/**
 * The same items in the same order; while they come from the disk, and not from memory, the files that were found behind them are asked for some time
 * before it is their turn. What is read here is thrown away: it only fills the system's cache, so that reading in earnest has not to wait, and stays as
 * simple as it is. From memory one file after another is several times cheaper.
 * @param cold whether the items since it was last asked came from the disk; asked after each 200.
 * @returns with promises among them, to be waited for before what follows is asked for. Where nothing has to be waited for there are none: to wait for nothing
 * takes V8 longer than a rule takes for a file.
 */
export function* readAhead<Any extends Item>(
  items: Iterable<Any>,
  cold: () => boolean = watchDisk(),
): Generator<Any | Promise<void>> {
  const iterator = items[Symbol.iterator]();
  const window: { readonly item: Any; readonly ready: Promise<void> | undefined }[] = [];
  let isCold = false;
  for (let taken = 0; ; taken++) {
    if (taken > 0 && taken % PROBE === 0) isCold = cold();
    while (window.length < (isCold ? WINDOW : 1)) {
      const { done, value: item } = iterator.next();
      if (done) break;
      // Only what is a regular file: who waits at the other end of a pipe must not be met by chance.
      window.push({ item, ready: isCold && item.named === false ? fetch(item.path) : undefined });
    }
    const first = window.shift();
    if (first === undefined) return;
    if (first.ready !== undefined) yield first.ready;
    yield first.item;
  }
}

/**
 * Tells whether files, since it was last asked, came from a disk: the system counts what it had to read for us, Linux in units of 512 bytes, so that 13
 * of the files are enough, other systems how often, so that half of them are.
 */
function watchDisk(): () => boolean {
  let before = process.resourceUsage().fsRead;
  return () => {
    const last = before;
    before = process.resourceUsage().fsRead;
    return before - last > PROBE / 2;
  };
}

const thrownAway = Buffer.allocUnsafeSlow(HEAD);

/** Resolves when the file is in the system's cache, or cannot be. */
function fetch(path: FilePath): Promise<void> {
  return new Promise((resolve) => {
    open(path, FLAGS, (error, fd) => {
      if (error !== null) return resolve();
      read(fd, thrownAway, 0, HEAD, 0, () => close(fd, () => resolve()));
    });
  });
}
