import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, expectGolden } from '../golden.ts';

const root = join(import.meta.dirname, '../..');

test('the README shows what its first command prints', () => {
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const [, command] = /^\$ node (dist\/vmxlint\.cjs .*)$/m.exec(readme) ?? [];
  expect(command).toBeDefined();
  const run = spawnSync(process.execPath, (command ?? '').split(' '), {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('missing-vhv-enable');
  const block = /(made by `npm run update`\. -->\n```text\n)[\s\S]*?(```)/;
  expect(readme).toMatch(block);
  const shown = readme.replace(block, (_, head: string, tail: string) => head + run.stdout + tail);
  expectGolden(path, bytesOf(shown));
});
