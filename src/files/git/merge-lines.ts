import { GitError, git } from './run.ts';

/** Three files, merged line by line. */
export interface MergedLines {
  readonly bytes: Buffer;
  /** Whether both sides stand between conflict markers somewhere. */
  readonly hasConflicts: boolean;
}

/** Merges as git does by itself. Writes nothing. @throws {GitError} */
export function mergeLines(base: string, ours: string, theirs: string, markerSize: number): MergedLines {
  const labels = ['ours', 'base', 'theirs'].flatMap((label) => ['-L', label]);
  const { ok, bytes, complaint } = git([
    ...['merge-file', '-p', '-q', `--marker-size=${markerSize}`, ...labels],
    ...['--', ours, base, theirs],
  ]);
  // Its status is the number of conflicts, or that of a failure; only then it complains.
  if (complaint !== '') throw new GitError(`git: ${complaint}`);
  return { bytes, hasConflicts: !ok };
}
