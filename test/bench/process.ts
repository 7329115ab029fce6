import { constants } from 'node:os';

/** A program to be run; what it prints is thrown away. */
export interface Run {
  /** The program, found by PATH, and its arguments. */
  readonly command: readonly string[];
  /** The current folder. */
  readonly folder: string;
  /** Standard input; `/dev/null` where there is none. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** An exit status that is no failure either: what a linter finds is none. */
  readonly findings?: 1;
}

/** What a run took, in milliseconds. */
export interface Cost {
  /** User and system time of the process and of those that it started and waited for. */
  readonly cpu: number;
  readonly wall: number;
}

/** Runs a program to its end. @throws where it cannot be started, is killed, or exits with another status. */
export type Runner = (run: Run) => Cost;

/** `EXTRA_CA_CERTS` costs every start of Node tens of milliseconds, `OPTIONS` may cost or do anything; the rest is what a user may have set for a linter. */
const PASSED_ON = ['PATH', 'LANG', 'TMPDIR'];

/** The environment of all runs. @param home for what a program leaves behind. */
export function environment(home: string): Record<string, string> {
  const kept = PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), HOME: home, XDG_STATE_HOME: home, LC_ALL: 'C.UTF-8' };
}

/**
 * The system's own account of a process, to the microsecond: `posix_spawn` and `wait4`, for which Node has no calls. `/usr/bin/time` counts in
 * hundredths of a second, and a wrapper would have to be subtracted.
 */
export async function openRunner(env: Readonly<Record<string, string>>): Promise<Runner> {
  const { default: koffi } = await import('koffi');
  const libc = koffi.load('libc.so.6');
  const spawn = libc.func(
    'int posix_spawnp(void *pid, const char *file, void *actions, void *attributes, const char **argv, const char **envp)',
  );
  const wait4 = libc.func('int wait4(int pid, void *status, int options, void *usage)');
  const init = libc.func('int posix_spawn_file_actions_init(void *actions)');
  const destroy = libc.func('int posix_spawn_file_actions_destroy(void *actions)');
  const addOpen = libc.func(
    'int posix_spawn_file_actions_addopen(void *actions, int fd, const char *path, int flags, int mode)',
  );
  const addFolder = libc.func('int posix_spawn_file_actions_addchdir_np(void *actions, const char *path)');

  return ({ command, folder, input = '/dev/null', env: own = {}, findings }) => {
    const actions = Buffer.alloc(256);
    const usage = new BigInt64Array(18);
    const [pid, status] = [new Int32Array(1), new Int32Array(1)];
    init(actions);
    addFolder(actions, folder);
    addOpen(actions, 0, input, 0, 0);
    for (const fd of [1, 2]) addOpen(actions, fd, '/dev/null', 1, 0);
    const variables = Object.entries({ ...env, ...own }).map(([name, value]) => `${name}=${value}`);
    const begin = performance.now();
    const error = spawn(pid, command[0], actions, null, [...command, null], [...variables, null]);
    if (error !== 0) throw new Error(`${command[0]} cannot be started: ${nameOf(error)}`);
    if (wait4(pid[0], status, 0, usage) !== pid[0]) throw new Error(`${command[0]}: somebody else has waited for it`);
    const wall = performance.now() - begin;
    destroy(actions);
    const [userSeconds, userMicros, systemSeconds, systemMicros] = Array.from(usage.subarray(0, 4), Number);
    const exit = endOf(status[0] ?? 0);
    if (typeof exit === 'string' || (exit !== 0 && exit !== findings)) {
      throw new Error(`${command.join(' ').slice(0, 200)}: ${exit}`);
    }
    const seconds = (userSeconds ?? 0) + (systemSeconds ?? 0);
    return { cpu: seconds * 1000 + ((userMicros ?? 0) + (systemMicros ?? 0)) / 1000, wall };
  };
}

/** The exit status, or the signal that ended it, of what `wait4` tells. */
function endOf(status: number): number | string {
  return (status & 0x7f) === 0 ? (status >> 8) & 0xff : `ended by signal ${status & 0x7f}`;
}

function nameOf(error: number): string {
  return Object.entries(constants.errno).find(([, code]) => code === error)?.[0] ?? String(error);
}
