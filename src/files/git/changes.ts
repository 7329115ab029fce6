import nodePath from 'node:path';
import { bytesOf, currentFolder, type FilePath, toFilePath } from '../path.ts';
import { ask, GitError, git } from './run.ts';

/** A file as git has it. */
export interface Change {
  /** From the current folder, as a user would name it. */
  readonly path: FilePath;
  /** Its content: an object's name. */
  readonly blob: string;
  readonly type: 'file' | 'link' | 'submodule' | 'conflict';
}

/** Modes and whole object names, NUL-separated; a rename is a deletion and a new file. */
const RAW = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=d'];

const TYPES: Readonly<Record<string, Change['type']>> = {
  '000000': 'conflict',
  '120000': 'link',
  '160000': 'submodule',
};

/** What the index holds otherwise than the latest commit does, in git's order; what it has deleted is not there. @throws {GitError} */
export function stagedChanges(): Change[] {
  const top = topFolder();
  const head = commitOf('HEAD') ?? emptyTree();
  return changesIn(ask(['diff-index', '--cached', '--ita-invisible-in-index', ...RAW, head, '--']), top);
}

/**
 * What the latest commit holds otherwise than a revision does, or, where both have gone on, than the commit at which they parted; what is deleted is not
 * there. @throws {GitError}
 */
export function changesSince(revision: string): Change[] {
  const top = topFolder();
  const from = commitOf(revision);
  if (from === undefined)
    throw new GitError(`git knows no commit "${revision}"; in a shallow clone it may have to be fetched`);
  const head = commitOf('HEAD');
  if (head === undefined) throw new GitError('there is no commit yet');
  const base = git(['merge-base', from, head]);
  if (!base.ok)
    throw new GitError(`"${revision}" and HEAD have no commit in common; in a shallow clone fetch more of the history`);
  return changesIn(ask(['diff-tree', '-r', ...RAW, lineOf(base.bytes), head, '--']), top);
}

/** The work tree's folder, one char a byte. */
function topFolder(): string {
  const { ok, bytes, complaint } = git(['rev-parse', '--show-toplevel']);
  if (ok) return lineOf(bytes);
  throw new GitError(
    /^not a git repository/.test(complaint) ? 'this folder is in no git repository' : `git: ${complaint}`,
  );
}

function commitOf(revision: string): string | undefined {
  // What begins with a dash is an option to git, never a revision.
  if (revision.startsWith('-') || revision.includes('\0')) return undefined;
  const { ok, bytes } = git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  return ok ? lineOf(bytes) : undefined;
}

/** Its name depends on the hash that the repository uses. */
function emptyTree(): string {
  return lineOf(ask(['hash-object', '-t', 'tree', '--stdin']));
}

function lineOf(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/\r?\n$/, '');
}

/** Parses `:MODE MODE BLOB BLOB STATUS NUL PATH NUL`. */
function changesIn(raw: Buffer, top: string): Change[] {
  const here = bytesOf(currentFolder()).toString('latin1');
  const fields = raw.toString('latin1').split('\0');
  const changes: Change[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = '', , blob = ''] = fields[i]?.split(' ') ?? [];
    const path = nodePath.relative(here, `${top}/${fields[i + 1]}`);
    changes.push({ path: toFilePath(Buffer.from(path, 'latin1')), blob, type: TYPES[mode] ?? 'file' });
  }
  return changes;
}
