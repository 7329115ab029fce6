import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'vmxlint-hooks-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }), 120_000);

/** How a line of shell ended, and all that it printed, in order. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

export const SOUND =
  '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "vmkernel7"\nvhv.enable = "TRUE"\n';
export const BROKEN = SOUND.replace('"TRUE"', '“TRUE”');

/** No registry answers, and no proxy: what is installed is installed from what there is. */
const OFFLINE = {
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_fetch_retries: '0',
  http_proxy: 'http://127.0.0.1:9',
  https_proxy: 'http://127.0.0.1:9',
  PIP_NO_INDEX: '1',
};

export const environment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: scratch,
  LC_ALL: 'C.UTF-8',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  // The checkout may be another user's, as on machines of CI.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
  ...OFFLINE,
};

let folders = 0;

/** A fresh folder, which goes away in the end. */
export function freshFolder(): string {
  const folder = path.join(scratch, `folder${folders++}`);
  mkdirSync(folder);
  return folder;
}

/** A folder for PATH in which a program of that name is a line of shell. */
export function programFolder(name: string, line: string): string {
  const folder = freshFolder();
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  return folder;
}

/** The built program, as `vmxlint` for PATH. */
export function installed(): string {
  return programFolder('vmxlint', `exec '${process.execPath}' '${path.join(root, 'dist/vmxlint.cjs')}' "$@"`);
}

/** A repository of a user. */
export class Repository {
  readonly folder = freshFolder();
  private readonly env: Readonly<Record<string, string>>;

  constructor(env: Readonly<Record<string, string>> = {}) {
    this.env = env;
    this.run('git init -q -b main .');
  }

  /** Runs a line of shell, whatever comes of it. */
  try(line: string, env: Readonly<Record<string, string>> = {}): Outcome {
    const { status, stdout, error } = spawnSync('sh', ['-c', `exec 2>&1; ${line}`], {
      cwd: this.folder,
      env: { ...environment, ...this.env, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 300_000,
    });
    if (error !== undefined) throw error;
    return { status, output: stdout };
  }

  /** Runs a line of shell, which must succeed. */
  run(line: string, env: Readonly<Record<string, string>> = {}): string {
    const { status, output } = this.try(line, env);
    if (status !== 0) throw new Error(`${line}: ${status}\n${output}`);
    return output;
  }

  write(name: string, content: string, mode?: number): void {
    const file = this.path(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (mode !== undefined) chmodSync(file, mode);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  /** Stages files, after writing them. */
  stage(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.run('git add -A');
  }

  /** What the latest commit has; undefined where it has no such file, or there is none. */
  committed(name: string): string | undefined {
    const { status, output } = this.try(`git show 'HEAD:./${name}'`);
    return status === 0 ? output : undefined;
  }
}

let source: { readonly folder: string; readonly revision: string } | undefined;

/** A clone of this repository, as users' pre-commit finds it, with what is not committed yet of what hooks need. */
export function hookSource(): { readonly folder: string; readonly revision: string } {
  if (source !== undefined) return source;
  const clone = new Repository();
  clone.run(`git fetch -q --depth=1 'file://${root}' HEAD && git reset -q --hard FETCH_HEAD`);
  for (const name of ['.pre-commit-hooks.yaml', 'package.json', 'dist']) {
    rmSync(clone.path(name), { recursive: true, force: true });
    if (existsSync(path.join(root, name))) cpSync(path.join(root, name), clone.path(name), { recursive: true });
  }
  clone.run('git add -A && { git diff --cached --quiet || git commit -q -m "What is not committed yet"; }');
  source = { folder: clone.folder, revision: clone.run('git rev-parse HEAD').trim() };
  return source;
}
