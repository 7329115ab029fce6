// Looked at: env-paths (no place for state but on Linux, where it takes a relative XDG_STATE_HOME; asks for the home folder
// when it is loaded, which throws where there is none), xdg-basedir (Linux only). Neither makes the folder, or looks at whose it is.
import { chmodSync, type Stats, statSync } from 'node:fs';
import nodePath from 'node:path';
import { makeFolder } from './make-folder.ts';
import { codeOf } from './reason.ts';
import { syncFolder } from './sync.ts';

/** Where to look for what decides the folder; a test brings its own. */
export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly homes?: () => readonly string[];
}

/**
 * Where vmxlint keeps what must outlive a run: `$XDG_STATE_HOME/vmxlint`, by default in `~/.local/state`; on macOS in `~/Library/Application Support`,
 * on Windows in `%LOCALAPPDATA%`. The folder need not exist.
 * @throws when there is no home folder.
 */
export function stateFolder({ env, platform = process.platform, homes = ownHomes }: Place): string {
  if (platform === 'win32') {
    return nodePath.win32.join(env.LOCALAPPDATA || nodePath.win32.join(homeOf(homes), 'AppData', 'Local'), 'vmxlint');
  }
  if (platform === 'darwin') return nodePath.posix.join(homeOf(homes), 'Library', 'Application Support', 'vmxlint');
  // A relative path is to be ignored, says the XDG Base Directory Specification.
  const state = env.XDG_STATE_HOME ?? '';
  if (nodePath.posix.isAbsolute(state)) return nodePath.posix.join(state, 'vmxlint');
  return nodePath.posix.join(homeOf(homes), '.local', 'state', 'vmxlint');
}

/**
 * Makes a folder that only this user can read, with all above it, or takes the one that is there. Whoever could write in it could have the superuser's
 * `undo` write any bytes to any file.
 * @throws a system error, or an error that says that the folder is another user's.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  // What the superuser makes in another user's home, that user cannot write in later.
  refuseForeign(nearest(folder), true);
  const first = makeFolder(folder, 0o700);
  checkPrivateFolder(folder);
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = nodePath.dirname(made)) {
    await syncFolder(nodePath.dirname(made));
  }
}

/** Takes others' permissions from a folder. @throws a system error (`ENOENT`), or an error that says that the folder is another user's. */
export function checkPrivateFolder(folder: string): void {
  const stats = statSync(folder);
  refuseForeign(stats, false);
  if (process.getuid !== undefined && (stats.mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

/** Whether a file or folder belongs to this user. On Windows all that stands in the user's own folders does. */
export function isOwn({ uid }: { readonly uid: number | bigint }): boolean {
  return process.geteuid === undefined || Number(uid) === process.geteuid();
}

function refuseForeign(stats: Stats, rootToo: boolean): void {
  if (!isOwn(stats) && !(rootToo && stats.uid === 0)) throw new Error("is another user's");
}

/** The folder itself, or the nearest above it that exists. */
function nearest(folder: string): Stats {
  try {
    return statSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || nodePath.dirname(folder) === folder) throw error;
    return nearest(nodePath.dirname(folder));
  }
}

function homeOf(homes: () => readonly string[]): string {
  const home = homes().find((one) => nodePath.isAbsolute(one));
  if (home === undefined) throw new Error('there is no home folder');
  return home;
}

/** By the environment, then by the system: `sudo` may leave the HOME of another user, which is not ours to write in. */
function ownHomes(): string[] {
  const { homedir, userInfo } = process.getBuiltinModule('node:os');
  return [homedir, () => userInfo().homedir].flatMap((ask) => {
    try {
      const home = ask();
      return isOwn(statSync(home)) ? [home] : [];
    } catch {
      return [];
    }
  });
}
