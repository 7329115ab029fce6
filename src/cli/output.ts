import { fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { codeOf, reasonOf } from '../files/reason.ts';
import { UsageError } from './status.ts';

/** Where text and bytes go, in order. */
export interface Output {
  readonly isTerminal: boolean;
  /** The terminal's width; undefined for what is none, or has none to tell. */
  readonly columns: number | undefined;
  /** The reader has gone: what is written from now on is dropped. */
  readonly closed: boolean;
  /** @throws {UsageError} when it cannot be written, other than for want of a reader. */
  write(data: string | Uint8Array): void;
  /** Writes what is still held back. */
  flush(): void;
}

/** A system call costs more than holding back some text. In bytes, roughly. */
const HELD = 32 * 1024;

/**
 * An open file as an output; the process's end closes it. Written at once and by hand: `process.stdout` takes milliseconds to set up, is asynchronous on pipes, and loses
 * what was not yet written when the process ends.
 */
export function outputTo(fd: number, name: string): Output {
  const isTerminal = isTerminalAt(fd);
  let held: (string | Uint8Array)[] = [];
  let size = 0;
  let closed = false;
  const output: Output = {
    isTerminal,
    get columns() {
      const columns = isTerminal ? columnsOf(fd) : 0;
      return columns > 0 ? columns : undefined;
    },
    get closed() {
      return closed;
    },
    write(data) {
      if (closed || data.length === 0) return;
      held.push(data);
      size += data.length;
      if (isTerminal || size >= HELD) output.flush();
    },
    flush() {
      const bytes = bytesOf(held);
      held = [];
      size = 0;
      try {
        writeAll(fd, bytes);
      } catch (error) {
        closed = true;
        if (codeOf(error) !== 'EPIPE') throw new UsageError(`${name}: ${reasonOf(error)}`);
      }
    },
  };
  return output;
}

/** A file to be written; it is empty from now on. @throws {UsageError} when it cannot be opened. */
export function outputToFile(path: string): Output {
  try {
    return outputTo(openSync(path, 'w'), path);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

/** What `node:os` knows, too, which nothing else in a plain run needs. */
const NULL_DEVICE = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

/** `node:tty` brings all of Node's networking along: it is asked only about what may be a terminal, not about files, pipes and the null device. */
function isTerminalAt(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    if (!stats.isCharacterDevice() || stats.rdev === statSync(NULL_DEVICE).rdev) return false;
  } catch {
    // It is closed, or there is no telling.
  }
  return process.getBuiltinModule('node:tty').isatty(fd);
}

function bytesOf(held: readonly (string | Uint8Array)[]): Uint8Array {
  // The usual case, for which Node need not compile what puts buffers together.
  if (held.every((data) => typeof data === 'string')) return Buffer.from(held.join(''));
  return Buffer.concat(held.map((data) => (typeof data === 'string' ? Buffer.from(data) : data)));
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      // A pipe that some other process has made non-blocking, and that is full.
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function columnsOf(fd: number): number {
  const stream = fd === 2 ? process.stderr : process.stdout;
  return stream.isTTY ? stream.columns : 0;
}
