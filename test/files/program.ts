import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'rolldown';
import { afterAll } from 'vitest';

const rooms = path.resolve(import.meta.dirname, '../../src/files');
const created: string[] = [];

afterAll(() => {
  for (const folder of created) rmSync(folder, { recursive: true, force: true });
});

/** A program of its own made of `code`, which imports from `files/...`: for what can be seen only from outside a process. */
export async function program(code: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vmxlint-program-'));
  created.push(folder);
  symlinkSync(rooms, path.join(folder, 'files'));
  const input = path.join(folder, 'input.ts');
  const file = path.join(folder, 'program.mjs');
  writeFileSync(input, code);
  await build({ input, platform: 'node', logLevel: 'silent', output: { file, format: 'esm' } });
  return file;
}
