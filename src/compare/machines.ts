import { type Document, entryOf } from '../document/document.ts';

/** A file of a folder. */
export interface Located {
  /** Seen from the folder. */
  readonly path: string;
  /** Of `machineOf`. */
  readonly machine: string | undefined;
}

/** Two files that are one machine's, or one host's. */
export interface Pair<T extends Located> {
  readonly before: T;
  readonly after: T;
  /** What they were matched by. */
  readonly by: 'uuid.bios' | 'path';
}

/** The files of two folders. */
export interface Matching<T extends Located> {
  /** In the order of the later paths. */
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Matches the files of two folders: those whose `uuid.bios` no other file of their folder has by that, wherever they are, then by path. */
export function matchFiles<T extends Located>(before: readonly T[], after: readonly T[]): Matching<T> {
  const [old, now] = [uniqueUuids(before), uniqueUuids(after)];
  const pairs: Pair<T>[] = [];
  for (const [uuid, file] of old) {
    const other = now.get(uuid);
    if (other !== undefined) pairs.push({ before: file, after: other, by: 'uuid.bios' });
  }
  const matched = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const byPath = new Map(after.filter((file) => !matched.has(file)).map((file) => [file.path, file]));
  for (const file of before) {
    const other = matched.has(file) ? undefined : byPath.get(file.path);
    if (other === undefined) continue;
    pairs.push({ before: file, after: other, by: 'path' });
    matched.add(file).add(other);
  }
  return {
    pairs: pairs.sort((a, b) => comparePaths(a.after, b.after)),
    removed: before.filter((file) => !matched.has(file)).sort(comparePaths),
    added: after.filter((file) => !matched.has(file)).sort(comparePaths),
  };
}

function uniqueUuids<T extends Located>(files: readonly T[]): Map<string, T> {
  const unique = new Map<string, T>();
  const repeated = new Set<string>();
  for (const file of files) {
    if (file.machine === undefined) continue;
    if (unique.has(file.machine)) repeated.add(file.machine);
    unique.set(file.machine, file);
  }
  for (const uuid of repeated) unique.delete(uuid);
  return unique;
}

/** What tells a machine from others: its `uuid.bios`, as 32 hex digits. Undefined where it has none, or one that is the same digit throughout: a template's. */
export function machineOf(document: Document): string | undefined {
  const digits = entryOf(document, 'uuid.bios')?.value.text.replace(/[ -]/g, '').toLowerCase() ?? '';
  return /^(?!(.)\1*$)[0-9a-f]{32}$/.test(digits) ? digits : undefined;
}

function comparePaths(a: Located, b: Located): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
