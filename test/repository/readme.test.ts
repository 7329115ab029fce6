import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

test('the README shows what users paste, as the tests run it', () => {
  const path = join(root, 'README.md');
  const folder = 'fixtures/integrations';
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length + 1).replaceAll('\\', '/')}/${entry.name}`);
  expect(files.length).toBeGreaterThan(5);
  let shown = readFileSync(path, 'utf8');
  for (const file of files) {
    const start = `<!-- ${file} -->\n`;
    expect(shown).toContain(start);
    const [head = '', rest = ''] = shown.split(start);
    const block = /^(```\w+\n)[\s\S]*?(^```$)/m;
    expect(rest).toMatch(block);
    const text = readFileSync(join(root, file), 'utf8');
    shown = head + start + rest.replace(block, (_, open: string, close: string) => open + text + close);
  }
  expectGolden(path, bytesOf(shown));
});

test('the README, the snippets and package.json have one address', () => {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, name = ''] = /^git\+https:\/\/github\.com\/(\S+)\.git$/.exec(repository.url) ?? [];
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const ours = [...readme.matchAll(/(?:github\.com\/|uses: )(\w+\/vmxlint)\b/g)].map((match) => match[1]);
  expect(ours.length).toBeGreaterThan(3);
  expect(new Set(ours)).toEqual(new Set([name]));
});
