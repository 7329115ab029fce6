import type { SpawnSyncReturns } from 'node:child_process';
import { codeOf, reasonOf } from '../reason.ts';

/** git is not there, or refuses. The message is for display: it may quote what git says. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** How git ended, and what it printed. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly bytes: Buffer;
  /** What it complained of, in one line. */
  readonly complaint: string;
}

/** What a repository's own configuration may have git run: nothing of it is needed to read objects. */
const SETTINGS = ['--no-pager', '-c', 'core.fsmonitor=false'];

/** Nothing is written, not even a refreshed index, and nothing that is lacking is fetched, which would run whatever the repository says. */
const ENVIRONMENT = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

const MOST_OUTPUT = 2 ** 30;

/**
 * Asks git, in the current folder, with the environment that a hook is given: the index may be another one, the repository elsewhere.
 * @throws {GitError} where git cannot be run, or is ended by something else.
 */
export function git(args: readonly string[], input: string | Buffer = ''): GitAnswer {
  const { stdout, stderr, status } = run(args, input);
  const lines = stderr.toString().split('\n');
  const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0] ?? '';
  return { ok: status === 0, bytes: stdout, complaint: line.replace(/^(?:fatal|error): /, '') };
}

/** As `git`. @throws {GitError} also where git complains. */
export function ask(args: readonly string[], input: string | Buffer = ''): Buffer {
  const { ok, bytes, complaint } = git(args, input);
  if (!ok) throw new GitError(`git: ${complaint || `"git ${args[0]}" failed`}`);
  return bytes;
}

function run(args: readonly string[], input: string | Buffer): SpawnSyncReturns<Buffer> {
  // Not imported: linting files runs no program.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const env = { ...process.env, ...ENVIRONMENT };
  const result = spawnSync('git', [...SETTINGS, ...args], { input, env, maxBuffer: MOST_OUTPUT, windowsHide: true });
  if (codeOf(result.error) === 'ENOENT') throw new GitError('git is not installed, or not where PATH leads');
  // It need not have read all of its input to answer.
  if (result.error !== undefined && codeOf(result.error) !== 'EPIPE')
    throw new GitError(`git: ${reasonOf(result.error)}`);
  if (result.signal !== null) throw new GitError(`git was ended by ${result.signal}`);
  return result;
}
