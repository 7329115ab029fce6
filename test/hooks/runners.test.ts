import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { missing, packages, preCommits } from './managers.ts';
import { BROKEN, freshFolder, hookSource, installed, Repository, SOUND } from './repository.ts';
import { ADDRESS, snippet } from './snippets.ts';

/* What runs hooks beside pre-commit, with the very lines that the README shows. */

/** A repository in which the installed vmxlint and the packages that run hooks are where npm puts them. */
function consumer(): Repository {
  const repository = new Repository({ PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin` });
  mkdirSync(repository.path('node_modules/.bin'), { recursive: true });
  for (const [name, file] of Object.entries({
    husky: 'husky/bin.js',
    'lint-staged': 'lint-staged/bin/lint-staged.js',
    lefthook: '.bin/lefthook',
  }))
    if (packages !== '') symlinkSync(path.join(packages, file), repository.path(`node_modules/.bin/${name}`));
  symlinkSync(path.join(installed(), 'vmxlint'), repository.path('node_modules/.bin/vmxlint'));
  repository.stage({ '.gitignore': 'node_modules\n' });
  repository.run('git commit -q -m start');
  return repository;
}

/** A broken file is not committed, whatever the work tree holds; a sound one is. */
function expectGuarded(repository: Repository, env: Readonly<Record<string, string>> = {}): void {
  repository.stage({ 'vms/web.vmx': BROKEN });
  repository.write('vms/web.vmx', SOUND);
  const blocked = repository.try('git commit -m x', env);
  expect(blocked.output).toContain('5:14  error  typographic quotes');
  expect(blocked.status).not.toBe(0);
  expect(repository.committed('vms/web.vmx')).toBeUndefined();
  repository.run('git add -A && git commit -q -m x', env);
  expect(repository.committed('vms/web.vmx')).toBe(SOUND);
  repository.stage({ 'README.md': 'text\n' });
  repository.run('git commit -q -m y', env);
}

describe('a hook of git itself', () => {
  const withHook = () => {
    const repository = consumer();
    repository.write('.git/hooks/pre-commit', snippet('git/pre-commit'), 0o755);
    return repository;
  };
  const env = { PATH: `${installed()}:${process.env.PATH}` };

  test('guards what is committed', () => expectGuarded(withHook(), env));

  test('looks at what a commit of some files commits', () => {
    const repository = withHook();
    repository.stage({ 'one.vmx': SOUND, 'other.vmx': SOUND });
    repository.run('git commit -q -m x', env);
    repository.stage({ 'one.vmx': BROKEN });
    repository.write('other.vmx', `${SOUND}# more\n`);
    repository.run('git commit -q -m x other.vmx', env);
    const blocked = repository.try('git commit -q -m x -a', env);
    expect(blocked.output).toContain('one.vmx\n  5:14');
    expect(blocked.status).not.toBe(0);
  });

  test('works in a work tree beside the first', () => {
    const repository = withHook();
    const folder = freshFolder();
    repository.run(`git worktree add -q '${folder}/tree' -b other`);
    const blocked = repository.try(
      `cd '${folder}/tree' && printf 'vhv.enable = TRUE"\\n' >x.vmx && git add x.vmx && git commit -q -m x`,
      env,
    );
    expect(blocked.output).toContain('x.vmx\n');
    expect(blocked.status).not.toBe(0);
  });
});

test.skipIf(missing.husky)(`husky guards what is committed${missing.husky}`, () => {
  const repository = consumer();
  repository.run('node_modules/.bin/husky');
  repository.write('.husky/pre-commit', snippet('husky/pre-commit'));
  repository.run('git add -A && git commit -q -m husky');
  expectGuarded(repository);
});

test.skipIf(missing.lintStaged)(`lint-staged, called by husky, repairs what is committed${missing.lintStaged}`, () => {
  const repository = consumer();
  repository.run('node_modules/.bin/husky');
  repository.stage({
    '.husky/pre-commit': 'lint-staged\n',
    '.lintstagedrc.json': snippet('lint-staged/.lintstagedrc.json'),
  });
  repository.run('git commit -q -m husky');
  repository.stage({ 'vms/web 1.vmx': BROKEN, '-dash.VMX': BROKEN });
  repository.write('vms/web 1.vmx', `${BROKEN}\n\n\n# not staged\n`);
  repository.run('git commit -q -m x');
  expect(repository.committed('vms/web 1.vmx')).toBe(SOUND);
  expect(repository.committed('-dash.VMX')).toBe(SOUND);
  expect(repository.read('vms/web 1.vmx')).toBe(`${SOUND}\n\n\n# not staged\n`);
  const twice = `${SOUND}vhv.enable = "FALSE"\n`;
  repository.stage({ 'vms/twice.vmx': twice });
  const blocked = repository.try('git commit -q -m x');
  expect(blocked.output).toContain('duplicate-key');
  expect(blocked.status).not.toBe(0);
  expect(repository.read('vms/twice.vmx')).toBe(twice);
});

describe('lefthook', () => {
  test.skipIf(missing.lefthook)(`guards what is committed${missing.lefthook}`, () => {
    const repository = consumer();
    repository.stage({ 'lefthook.yml': snippet('lefthook/lefthook.yml') });
    const env = { PATH: `${repository.path('node_modules/.bin')}:${process.env.PATH}`, NO_COLOR: '1' };
    repository.run('lefthook install && git add -A && git commit -q -m lefthook', env);
    expectGuarded(repository, env);
  });

  test.skipIf(missing.lefthook)(`knows every word of the snippet${missing.lefthook}`, async () => {
    const { default: schema } = await import(path.join(packages, 'lefthook/schema.json'), { with: { type: 'json' } });
    const validator = new Validator(schema);
    expect(validator.validate(parse(snippet('lefthook/lefthook.yml'))).errors).toEqual([]);
    expect(validator.validate({ 'pre-commit': { jobs: 'vmxlint' } }).valid).toBe(false);
  });
});

test.skipIf(missing.preCommit)(`pre-commit takes the snippet${missing.preCommit}`, () => {
  const { folder, revision } = hookSource();
  const repository = new Repository({ PRE_COMMIT_HOME: freshFolder(), PRE_COMMIT: preCommits[0]?.program ?? '' });
  const text = snippet('pre-commit/.pre-commit-config.yaml');
  expect(text).toContain(`${ADDRESS}\n`);
  repository.stage({ '.pre-commit-config.yaml': text.replace(ADDRESS, folder).replace('v0.1.0', revision) });
  repository.run('git commit -q -m start && "$PRE_COMMIT" install');
  repository.stage({ 'vms/web.vmx': BROKEN });
  expect(repository.try('git commit -m x').output).toContain('vms/web.vmx\n  5:14');
});
