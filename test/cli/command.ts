import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** The built program: the tests of the command test what users run. */
const bundle = path.resolve(process.env.VMXLINT_COMMAND ?? path.join(import.meta.dirname, '../../dist/vmxlint.cjs'));
if (!existsSync(bundle)) throw new Error(`there is no ${bundle}: "npm run bundle" makes it`);

const scratch = mkdtempSync(path.join(tmpdir(), 'vmxlint-cli-'));
const programs = path.join(scratch, 'bin');
mkdirSync(programs);
chmodSync(scratch, 0o755);
writeFileSync(path.join(programs, 'vmxlint'), `#!/bin/sh\nexec '${process.execPath}' '${bundle}' "$@"\n`, {
  mode: 0o755,
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** How a program ended and what it printed, as byte strings. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

/** What a program gets of this process's surroundings: nothing that colours its output or turns it to another language. */
export const environment: Readonly<Record<string, string>> = {
  PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}`,
  HOME: scratch,
  LC_ALL: 'C.UTF-8',
};

let folders = 0;

/** A fresh folder, which goes away in the end. */
export function freshFolder(): string {
  folders++;
  const folder = path.join(scratch, `work${folders}`);
  mkdirSync(folder);
  return folder;
}

/** Runs a line of shell, in which `vmxlint` is the built program. */
export function shell(line: string, { folder, input = '', env, uid }: RunOptions): Outcome {
  const { status, stdout, stderr, error } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    env: { ...environment, ...env },
    input,
    maxBuffer: 2 ** 28,
    timeout: 60_000,
    ...(uid !== undefined && { uid, gid: uid }),
  });
  if (error !== undefined) throw error;
  return { status, stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1') };
}

/** The content of every file below a folder, as byte strings, by path; symbolic links and pipes are left out. */
export function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((file) => path.join(file.parentPath, file.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );
}
