import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../cli/command.ts';
import { canTrace } from '../faults/powers.ts';
import { tokensOf } from '../grammar/laws.ts';
import { canCount, instructionsOf, STEADY } from './instructions.ts';
import { environment } from './process.ts';
import { brokenMachineText, longText, machineText, malformedText } from './texts.ts';
import { opened, trace } from './trace.ts';
import { makeFolder } from './tree.ts';

/*
 * What a run does to each file, counted: a count is the same on a busy machine and on an idle one, where a time is not. Whoever makes one larger has a
 * reason, and says so here.
 */

const scratch = freshFolder();
const program = join(import.meta.dirname, '../../dist/vmxlint.cjs');
const CALLS = 'openat,read,pread64,close,fstat,statx,newfstatat,stat,lstat,access,getdents64,readlink';
const WRITES = 'fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,fchmod,fchown';

/** The calls of a run over a fresh folder of so many files. */
function callsOf(args: readonly string[], files: number, text: (number: number) => string): string[] {
  const folder = join(scratch, `${args.join('')}-${files}`);
  makeFolder(folder, files, text);
  mkdirSync(join(scratch, 'home'), { recursive: true });
  const env = environment(join(scratch, 'home'));
  const calls = trace({ command: [process.execPath, program, ...args, '.'], folder, env }, `${CALLS},${WRITES}`);
  return calls?.map((line) => nameOf(/^(?:\[pid +\d+\] )?(?:<\.\.\. )?(\w+)/.exec(line)?.[1] ?? line)) ?? [];
}

/** Which call it is that does a thing differs between versions of Node. */
function nameOf(call: string): string {
  return /stat/.test(call) ? 'stat' : call.replace(/64$|at2?$/, '');
}

/** What each further file costs, by call; what a run does only once is not in it. */
function callsPerFile(args: readonly string[], text: (number: number) => string): Record<string, number> {
  const [few, many] = [20, 60];
  const counts = new Map<string, number>();
  // Keeps what is compiled: the first run makes sixty calls for that.
  callsOf(args, 1, text);
  for (const [files, sign] of [
    [many, 1],
    [few, -1],
  ] as const) {
    for (const call of callsOf(args, files, text)) counts.set(call, (counts.get(call) ?? 0) + sign);
  }
  return Object.fromEntries(
    [...counts].map(([call, count]) => [call, Math.round(count / (many - few))]).filter(([, count]) => count !== 0),
  );
}

describe.skipIf(!canTrace)('the system calls for one file more', () => {
  it('are four where it is linted', () => {
    expect(callsPerFile([], machineText)).toEqual({ open: 1, pread: 2, close: 1 });
  });

  it('are no more where --fix has nothing to do', () => {
    expect(callsPerFile(['--fix'], machineText)).toEqual({ open: 1, pread: 2, close: 1 });
  });

  it('are one sync and one rename where it is repaired', () => {
    const { fsync, rename, open, fchmod, unlink } = callsPerFile(['--fix', '--no-journal'], brokenMachineText);
    expect({ fsync, rename, open, fchmod, unlink }).toEqual({
      fsync: 1,
      rename: 1,
      open: 3,
      fchmod: 1,
      unlink: undefined,
    });
  });
});

/** Those of other Nodes are other numbers. */
const isCounted = canCount && process.arch === 'x64' && process.versions.node.startsWith('20.');

describe.skipIf(!isCounted)('the instructions of a run over one file, in those of `node -e 0`', () => {
  const home = join(scratch, 'counted');
  const env = environment(home);
  const node = [process.execPath, ...STEADY];

  function ratioFor(name: string, text: string): number {
    const folder = join(home, name);
    makeFolder(folder, 1, () => text);
    const command = [...node, program, '.'];
    // Keeps what is compiled.
    expect(spawnSync(process.execPath, command.slice(1), { cwd: folder, env }).status).toBe(0);
    return instructionsOf({ command, folder, env }) / instructionsOf({ command: [...node, '-e', '0'], folder, env });
  }

  it('are less than twice as many where it is clean', () => {
    expect(ratioFor('clean', machineText(0))).toBeLessThan(1.9);
  });

  it('are not many more where a line needs the grammar', () => {
    expect(ratioFor('comment', `# a comment\n${machineText(0)}`)).toBeLessThan(2.25);
  });
});

describe('the tokens of a line', () => {
  it.each([
    ['a machine', machineText(1), 3],
    ['a long file', longText(20_000), 3],
    ['malformed lines', malformedText(600), 2],
  ])('are few: %s', (_, text, most) => {
    const lines = text.split('\n').length - 1;
    expect(lines).toBeGreaterThan(50);
    expect(tokensOf(text).length / lines).toBeLessThanOrEqual(most);
  });
});

describe('what is opened', () => {
  it('is taken from what strace writes, on whatever thread', () => {
    expect(
      opened([
        'openat(AT_FDCWD, "/a/b.cjs", O_RDONLY|O_CLOEXEC) = 17',
        '[pid  1234] openat(AT_FDCWD, "c \\"d\\".vmx", O_RDONLY) = 3',
        'openat(AT_FDCWD, "/proc/sys/vm/overcommit_memory", O_RDONLY|O_CLOEXEC) = 17',
        'openat(AT_FDCWD, "/none", O_RDONLY) = -1 ENOENT (No such file or directory)',
      ]),
    ).toEqual(['/a/b.cjs', 'c \\"d\\".vmx']);
  });
});
