import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { type Original, readOriginal } from '../../src/files/read.ts';

const created: string[] = [];

afterEach(() => {
  for (const folder of created.splice(0)) {
    chmodSync(folder, 0o777); // a test may have closed it
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A fresh folder that goes away after the test. Files by relative path; a name that ends in `/` is a folder. */
export function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vmxlint-test-'));
  chmodSync(folder, 0o777);
  created.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, name.endsWith('/') ? name : path.dirname(name)), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** A path of raw bytes, given as one char a byte. */
export function rawPath(folder: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
}

export function link(target: string, ...at: string[]): void {
  symlinkSync(target, path.join(...at));
}

export function pipe(...at: string[]): string {
  execFileSync('mkfifo', ['--', path.join(...at)]);
  return path.join(...at);
}

/** All names in a folder, sorted. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** Reads a file that must be readable. */
export function sourceOf(file: string | Buffer): Original {
  const result = readOriginal(file, { maxSize: 2 ** 22 });
  if (!result.ok) throw new Error(`${file}: ${result.reason}`);
  return result.source;
}

export const isRoot = process.getuid?.() === 0;

/** Does something without the powers of the superuser. */
export async function asNobody<Result>(action: () => Result | Promise<Result>): Promise<Result> {
  if (!isRoot) return action();
  process.seteuid?.(65534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

export function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}
