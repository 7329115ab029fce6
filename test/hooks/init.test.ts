import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintStaged } from '../../src/cli/hooks/lint-staged.ts';
import { preCommit } from '../../src/cli/hooks/pre-commit.ts';
import type { Folder, Plan, Runner } from '../../src/cli/hooks/runner.ts';
import { scriptPlan } from '../../src/cli/hooks/script.ts';
import { missing, packages, preCommits } from './managers.ts';
import { BROKEN, freshFolder, hookSource, installed, Repository, SOUND } from './repository.ts';
import { ADDRESS } from './snippets.ts';

/* `vmxlint init --hook`, in repositories that run their hooks in each way. */

const PATH = `${installed()}:${process.env.PATH}`;
const INIT = 'vmxlint init --hook';

/** A broken file is not committed, and a sound one is. */
function expectGuarded(repository: Repository, env: Readonly<Record<string, string>> = {}): void {
  repository.stage({ 'web.vmx': BROKEN });
  const blocked = repository.try('git commit -m x', env);
  expect(blocked.output).toContain('5:14  error  typographic quotes');
  expect(blocked.status).not.toBe(0);
  repository.stage({ 'web.vmx': SOUND });
  repository.run('git commit -q -m x', env);
}

/** It says that all is done, and changes nothing. */
function expectDone(repository: Repository, said: string): void {
  const before = repository.run('find . -type f -not -path "./.git/objects/*" -exec cksum {} + | sort');
  expect(repository.try(INIT)).toEqual({ status: 0, output: said });
  expect(repository.run('find . -type f -not -path "./.git/objects/*" -exec cksum {} + | sort')).toBe(before);
}

describe('a repository without hooks', () => {
  test('gets one of git itself, once', () => {
    const repository = new Repository({ PATH });
    mkdirSync(repository.path('sub'));
    expect(repository.run(`cd sub && ${INIT}`)).toBe('git: vmxlint is set up in ../.git/hooks/pre-commit\n');
    expect(repository.read('.git/hooks/pre-commit')).toBe(
      '#!/bin/sh\n# What is staged is linted ("vmxlint init --hook").\nvmxlint --staged || exit\n',
    );
    expectGuarded(repository);
    expectDone(repository, 'git: vmxlint is in .git/hooks/pre-commit already\n');
  });

  test('gets one that finds us where the name does not', () => {
    const repository = new Repository();
    const program = path.join(freshFolder(), "it's here");
    symlinkSync(path.resolve('dist'), program);
    repository.run(`'${process.execPath}' "${program}/vmxlint.cjs" init --hook`);
    expect(repository.read('.git/hooks/pre-commit')).toContain(
      `'${process.execPath}' '${path.resolve('dist/vmxlint.cjs')}' --staged || exit`,
    );
    expectGuarded(repository);
  });

  test('gets one for all of its work trees', () => {
    const repository = new Repository({ PATH });
    repository.run('git commit -q --allow-empty -m x');
    const tree = path.join(freshFolder(), 'tree');
    repository.run(`git worktree add -q '${tree}' -b other && cd '${tree}' && ${INIT}`);
    expectGuarded(repository);
  });
});

describe('a hook that is there', () => {
  test('is kept, and runs behind ours', () => {
    const repository = new Repository({ PATH });
    repository.write('.git/hooks/pre-commit', '#!/usr/bin/env bash\nset -e\necho theirs\nexec true\n', 0o750);
    expect(repository.run(INIT)).toBe('git: vmxlint is added to .git/hooks/pre-commit\n');
    expect(repository.read('.git/hooks/pre-commit')).toBe(
      '#!/usr/bin/env bash\n# What is staged is linted ("vmxlint init --hook").\nvmxlint --staged || exit\nset -e\necho theirs\nexec true\n',
    );
    expect(statSync(repository.path('.git/hooks/pre-commit')).mode & 0o777).toBe(0o750);
    expectGuarded(repository);
    repository.write('README.md', 'text\n');
    expect(repository.run('git add -A && git commit -m y')).toContain('theirs\n');
  });

  test.each([
    ['is not a shell script', '#!/usr/bin/python3\nprint(1)\n', 0o755],
    ['has no "#!" line', 'echo theirs\n', 0o755],
    ['is not executable, so git does not run it', '#!/bin/sh\necho theirs\n', 0o644],
    ['is not plain text with the line ends of Unix', '#!/bin/sh\r\necho theirs\r\n', 0o755],
    ['is not a file that can be read', Buffer.from('#!/bin/sh\necho \xfc\n', 'latin1'), 0o755],
  ])('is left alone where it %s', (why, content, mode) => {
    const repository = new Repository({ PATH });
    mkdirSync(repository.path('.git/hooks'), { recursive: true });
    writeFileSync(repository.path('.git/hooks/pre-commit'), content);
    chmodSync(repository.path('.git/hooks/pre-commit'), mode);
    const before = repository.run('cksum .git/hooks/pre-commit');
    expect(repository.try(INIT)).toEqual({
      status: 1,
      output: `git: .git/hooks/pre-commit ${why}, and is left alone. Add to it:\n\n  vmxlint --staged || exit\n\n`,
    });
    expect(repository.run('cksum .git/hooks/pre-commit')).toBe(before);
  });

  test('is left alone where it is a link', () => {
    const repository = new Repository({ PATH });
    repository.write('theirs.sh', '#!/bin/sh\ntrue\n', 0o755);
    mkdirSync(repository.path('.git/hooks'), { recursive: true });
    symlinkSync('../../theirs.sh', repository.path('.git/hooks/pre-commit'));
    expect(repository.try(INIT).status).toBe(1);
    expect(repository.read('theirs.sh')).toBe('#!/bin/sh\ntrue\n');
  });
});

describe('core.hooksPath', () => {
  test('is where the hook goes, from any folder', () => {
    const repository = new Repository({ PATH });
    repository.run('git config core.hooksPath .githooks && mkdir sub');
    expect(repository.run(`cd sub && ${INIT}`)).toBe('core.hooksPath: vmxlint is set up in ../.githooks/pre-commit\n');
    expectGuarded(repository);
    expectDone(repository, 'core.hooksPath: vmxlint is in .githooks/pre-commit already\n');
  });

  test('is left alone where it leads out of the repository', () => {
    const repository = new Repository({ PATH });
    const folder = freshFolder();
    repository.run(`git config core.hooksPath '${folder}'`);
    const { status, output } = repository.try(INIT);
    expect(status).toBe(1);
    expect(output).toContain('is outside of this repository, and may be for others too, and is left alone');
    expect(repository.run(`ls '${folder}'`)).toBe('');
  });
});

test.skipIf(missing.husky)(`husky gets a line in its hook${missing.husky}`, () => {
  const repository = new Repository({ PATH });
  repository.run(`'${path.join(packages, 'husky/bin.js')}'`);
  expect(repository.run(INIT)).toBe('husky: vmxlint is set up in .husky/pre-commit\n');
  expectGuarded(repository);
  expectDone(repository, 'husky: vmxlint is in .husky/pre-commit already\n');
  repository.write('.husky/pre-commit', 'npm test\n');
  repository.run(INIT);
  expect(repository.read('.husky/pre-commit')).toBe(
    '# What is staged is linted ("vmxlint init --hook").\nvmxlint --staged || exit\nnpm test\n',
  );
});

test.skipIf(missing.lintStaged)(`lint-staged, called by husky, gets a pattern${missing.lintStaged}`, () => {
  const repository = new Repository({ PATH });
  repository.run(`'${path.join(packages, 'husky/bin.js')}'`);
  repository.stage({ '.husky/pre-commit': `'${path.join(packages, 'lint-staged/bin/lint-staged.js')}'\n` });
  repository.stage({ 'package.json': '{\n\t"name": "x",\n\t"lint-staged": {\n\t\t"*.js": "true"\n\t}\n}\n' });
  expect(repository.run(INIT)).toBe('lint-staged: vmxlint is added to package.json\n');
  expect(repository.read('package.json')).toBe(
    '{\n\t"name": "x",\n\t"lint-staged": {\n\t\t"*.js": "true",\n\t\t"*.{vmx,vmtx,VMX}": "vmxlint --force-exclude --pass-on-no-files"\n\t}\n}\n',
  );
  expectGuarded(repository);
  expectDone(repository, 'lint-staged: vmxlint is in package.json already\n');
});

test('lefthook is told of, and left alone', () => {
  const repository = new Repository({ PATH });
  repository.write('lefthook.yml', 'pre-push: {}\n');
  expect(repository.try(INIT)).toEqual({
    status: 1,
    output:
      'lefthook: lefthook.yml has jobs of its own, and is left alone. Add to it:\n\n  pre-commit:\n    jobs:\n      - name: vmxlint\n        run: vmxlint --staged\n\n',
  });
  repository.write('lefthook.yml', 'pre-commit: {jobs: [{run: vmxlint --staged}]}\n');
  expectDone(repository, 'lefthook: vmxlint is in lefthook.yml already\n');
});

test.skipIf(missing.preCommit)(`pre-commit gets a hook in its configuration${missing.preCommit}`, () => {
  const { folder, revision } = hookSource();
  const repository = new Repository({ PATH, PRE_COMMIT_HOME: freshFolder(), PRE_COMMIT: preCommits[0]?.program ?? '' });
  repository.write('.pre-commit-config.yaml', 'repos:\n- repo: meta\n  hooks: [{id: check-hooks-apply}]\n');
  expect(repository.run(INIT)).toBe(
    'pre-commit: vmxlint is added to .pre-commit-config.yaml\nRun "pre-commit install" once, so that git calls it.\n',
  );
  expectDone(repository, 'pre-commit: vmxlint is in .pre-commit-config.yaml already\n');
  const text = repository.read('.pre-commit-config.yaml');
  repository.write('.pre-commit-config.yaml', text.replace(ADDRESS, folder).replace(/v\d+\.\d+\.\d+/, revision));
  repository.run('"$PRE_COMMIT" install');
  expectGuarded(repository);
});

test('there must be a repository', () => {
  const repository = new Repository({ PATH });
  const folder = freshFolder();
  expect(repository.try(`cd '${folder}' && ${INIT}`)).toEqual({
    status: 2,
    output: 'vmxlint: init --hook: this folder is in no git repository\n',
  });
});

/** What a runner plans for these files. */
async function planFor(runner: Runner, files: Readonly<Record<string, string>>): Promise<Plan | undefined> {
  const folder: Folder = { read: (file) => files[file], has: (file) => file in files };
  return runner.plan(folder);
}

describe('the configuration of pre-commit', () => {
  const HOOK = (indent: string) =>
    [`- repo: ${ADDRESS}`, '  rev: v0.1.0', '  hooks:', '    - id: vmxlint']
      .map((line) => `${indent}${line}\n`)
      .join('');
  const planned = async (text: string) => {
    const plan = await planFor(preCommit, { '.pre-commit-config.yaml': text });
    return plan?.kind === 'write' ? plan.text : plan?.kind;
  };

  test.each([
    ['repos:\n- repo: a\n  rev: b\n  hooks:\n  - id: c\n', ''],
    ['repos:\n  - repo: a\n    rev: b\n    hooks:\n      - id: c\n', '  '],
    [
      '# top\ndefault_stages: [commit]\nrepos:\n    -   repo: a\n        rev: b # why\n        hooks:\n        -   id: c\n',
      '    ',
    ],
    ['repos:\n  - {repo: a, rev: b, hooks: [{id: c}]}\n', '  '],
  ])('grows at its end: %j', async (text, indent) => {
    expect(await planned(text)).toBe(text + HOOK(indent));
    expect(await planned(text.trimEnd())).toBe(text + HOOK(indent));
  });

  test('grows where its list ends', async () => {
    const head = 'repos:\n  - repo: a\n    rev: b\n    hooks:\n      - id: c # last\n';
    for (const tail of ['\n# later\nfail_fast: true\n', 'ci:\n  skip: [c]\n', '\n\n', '  # - repo: off\n']) {
      const text = await planned(head + tail);
      expect(text).toContain(HOOK('  '));
      expect(text?.replace(HOOK('  '), '')).toBe(head + tail);
      expect(parse(text ?? '').repos).toHaveLength(2);
    }
  });

  test.each([
    'repos: []\n',
    'repos: [{repo: a, rev: b, hooks: []}]\n',
    'repos:\r\n  - repo: a\r\n',
    'x: 1\n',
    'repos: *a\n',
    '{',
    '',
    'repos:\n  a: b\n',
  ])('is left alone: %j', async (text) => expect(await planned(text)).toBe('by hand'));
});

describe('the configuration of lint-staged', () => {
  test.each([
    [{ '.lintstagedrc.json': '{}' }, 'write'],
    [{ '.lintstagedrc': '{"*.js": "eslint"}' }, 'write'],
    [{ '.lintstagedrc': '"*.js": eslint\n' }, 'by hand'],
    [{ '.lintstagedrc.yaml': '"*.js": eslint\n' }, 'by hand'],
    [{ 'lint-staged.config.js': 'export default {"*.vmx": "vmxlint"};' }, 'there'],
    [{ 'package.json': '{"lint-staged": {"*.vmx": ["vmxlint --fix"]}}' }, 'there'],
    [{ 'package.json': '{"devDependencies": {"lint-staged": "1"}}' }, undefined],
    [{ 'package.json': '{' }, undefined],
  ] as [Record<string, string>, string | undefined][])('%j', async (files, kind) => {
    expect((await planFor(lintStaged, files))?.kind).toBe(kind);
  });
});

test('a script that names us in passing only is not taken for one that runs us, nor one that runs us for another', () => {
  for (const text of [
    '#!/bin/sh\nnpx vmxlint\n',
    '#!/bin/sh\n/opt/vmxlint --staged\n',
    '#!/bin/sh\nnode x/vmxlint.cjs\n',
  ])
    expect(scriptPlan('f', text, 'vmxlint', false).kind).toBe('there');
  expect(scriptPlan('f', '#!/bin/sh\nmy-vmxlint-wrapper\n', 'vmxlint', false).kind).toBe('write');
});
