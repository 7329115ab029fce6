import { excessOf } from '../read.ts';
import { ask } from './run.ts';

/** The content of an object, as latin1, or why there is none; the reason reads after the name of the file. */
export type Blob = { readonly text: string } | { readonly problem: string };

/** So much is asked for at once: git is started once for many, and memory holds few. */
const GROUP = { blobs: 1000, bytes: 32 * 1024 * 1024 };

/** The content of each of these objects, in order. @param maxSize in bytes; a larger one is not read. @throws {GitError} */
export function* readBlobs(names: readonly string[], maxSize: number): Generator<Blob> {
  for (let at = 0; at < names.length; at += GROUP.blobs) yield* readGroup(names.slice(at, at + GROUP.blobs), maxSize);
}

function* readGroup(names: readonly string[], maxSize: number): Generator<Blob> {
  const sizes = sizesOf(names);
  for (let at = 0; at < names.length; ) {
    const start = at;
    const wanted: string[] = [];
    for (let room = GROUP.bytes; at < names.length && room > 0; at++) {
      const size = sizes[at] ?? Number.NaN;
      if (Number.isNaN(size) || excessOf(size, maxSize) !== undefined) continue;
      wanted.push(names[at] ?? '');
      room -= size;
    }
    const contents = contentsOf(wanted);
    for (const size of sizes.slice(start, at)) {
      const excess = excessOf(size, maxSize);
      if (Number.isNaN(size)) yield { problem: 'git lacks the content of this version' };
      else if (excess !== undefined) yield { problem: excess };
      else yield { text: contents.next().value ?? '' };
    }
  }
}

/** In bytes; NaN where there is no such object. */
function sizesOf(names: readonly string[]): number[] {
  const answer = ask(['cat-file', '--batch-check=%(objectsize)', '--buffer'], listOf(names)).toString('latin1');
  return answer.split('\n').slice(0, names.length).map(Number);
}

/** Parses `NAME blob SIZE LF`, the bytes, LF. */
function* contentsOf(names: readonly string[]): Generator<string, undefined> {
  if (names.length === 0) return;
  const answer = ask(['cat-file', '--batch', '--buffer'], listOf(names));
  for (let at = 0; at < answer.length; ) {
    const start = answer.indexOf(0x0a, at) + 1;
    const size = Number(answer.toString('latin1', at, start).split(' ')[2]);
    yield answer.toString('latin1', start, start + size);
    at = start + size + 1;
  }
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('');
}
