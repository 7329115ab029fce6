import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, type Outcome, type RunOptions, shell } from './command.ts';

/* `--staged` and `--since`: what git holds is linted, and nothing of it, nor of the work tree, is touched. */

const SOUND =
  '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "vmkernel7"\nvhv.enable = "TRUE"\n';
const BROKEN = SOUND.replace('vhv.enable = "TRUE"', 'vhv.enable = “TRUE”');

const env = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
};

class Repository {
  readonly folder: string;

  constructor(init = 'git init -q -b main .') {
    this.folder = freshFolder();
    this.run(init);
  }

  /** A line of shell, which must succeed. */
  run(line: string): string {
    const outcome = shell(line, { folder: this.folder, env });
    if (outcome.status !== 0) throw new Error(`${line}: ${outcome.stderr}`);
    return outcome.stdout;
  }

  write(name: string | Buffer, content: string): void {
    const file =
      typeof name === 'string' ? path.join(this.folder, name) : Buffer.concat([Buffer.from(`${this.folder}/`), name]);
    if (typeof file === 'string') mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  commit(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.run('git add -A && git commit -q -m x');
  }

  lint(args: string, options: Partial<RunOptions> = {}): Outcome {
    return shell(`vmxlint ${args} --format=compact`, {
      folder: this.folder,
      ...options,
      env: { ...env, ...options.env },
    });
  }
}

/** The files that something is reported of. */
function reported({ stdout }: Outcome): string[] {
  return [...new Set(stdout.split('\n').flatMap((line) => /^(.+?):\d+:\d+: /.exec(line)?.[1] ?? []))].sort();
}

describe('--staged', () => {
  test('lints what the index holds, not what the work tree does', () => {
    const repository = new Repository();
    repository.write('broken.vmx', BROKEN);
    repository.write('sound.vmx', SOUND);
    repository.write('gone.vmx', BROKEN);
    repository.run('git add -A');
    repository.write('broken.vmx', SOUND);
    repository.write('sound.vmx', BROKEN);
    repository.write('untracked.vmx', BROKEN);
    unlinkSync(path.join(repository.folder, 'gone.vmx'));
    const outcome = repository.lint('--staged');
    expect(reported(outcome)).toEqual(['broken.vmx', 'gone.vmx']);
    expect(outcome.status).toBe(1);
  });

  test('lints what differs from the latest commit, and nothing is no mistake', () => {
    const repository = new Repository();
    repository.commit({ 'old.vmx': BROKEN, 'deleted.vmx': BROKEN, 'renamed.vmx': BROKEN });
    expect(repository.lint('--staged')).toMatchObject({ status: 0, stdout: '0 files\n' });
    repository.run('git rm -q deleted.vmx && git mv renamed.vmx new.vmx');
    expect(reported(repository.lint('--staged'))).toEqual(['new.vmx']);
  });

  test('knows repositories of SHA-256', () => {
    const repository = new Repository('git init -q --object-format=sha256 .');
    repository.write('broken.vmx', BROKEN);
    repository.run('git add -A');
    expect(reported(repository.lint('--staged'))).toEqual(['broken.vmx']);
  });

  test('takes any name that git has', () => {
    const repository = new Repository();
    const names = ['-dash.vmx', 'two words.VMX', 'a\nb.vmx', '"quoted".vmx', ':(top)x.vmx', '[x].vmx', 'gr\u00fcn.vmx'];
    for (const name of names) repository.write(name, BROKEN);
    repository.write(Buffer.from('latin\xfc.vmx', 'latin1'), BROKEN);
    repository.run('git add -A');
    const { status, stdout } = shell('vmxlint --staged --format=json', { folder: repository.folder, env });
    expect(status).toBe(1);
    const found = new Set<string>(
      JSON.parse(Buffer.from(stdout, 'latin1').toString()).files.map((file: { path: string }) => file.path),
    );
    expect([...found].sort()).toEqual([...names, 'latin\uFFFD.vmx'].sort());
  });

  test('passes over links and submodules', () => {
    const repository = new Repository();
    const inner = new Repository();
    inner.commit({ 'inner.vmx': BROKEN });
    repository.write('target', BROKEN);
    symlinkSync('target', path.join(repository.folder, 'link.vmx'));
    repository.run(`git add -A && git submodule --quiet add '${inner.folder}' module.vmx`);
    const outcome = repository.lint('--staged');
    expect(outcome.status).toBe(0);
    expect(reported(outcome)).toEqual([]);
    expect(outcome.stdout).toContain('link.vmx: is a symbolic link');
    expect(outcome.stdout).toContain('module.vmx: is a submodule');
  });

  test('says that a conflict is not resolved', () => {
    const repository = new Repository();
    repository.commit({ 'web.vmx': SOUND });
    repository.run('git checkout -q -b other');
    repository.commit({ 'web.vmx': `${SOUND}a = "1"\n` });
    repository.run('git checkout -q main');
    repository.commit({ 'web.vmx': `${SOUND}a = "2"\n` });
    repository.run('! git merge -q other >/dev/null');
    const outcome = repository.lint('--staged');
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('web.vmx: has a merge conflict: resolve it and "git add" the file');
    repository.write('web.vmx', BROKEN);
    repository.run('git add web.vmx');
    expect(reported(repository.lint('--staged'))).toEqual(['web.vmx']);
  });

  test('sees no file that is only intended to be added', () => {
    const repository = new Repository();
    repository.commit({ 'old.vmx': SOUND });
    repository.write('new.vmx', BROKEN);
    repository.run('git add -N new.vmx');
    expect(repository.lint('--staged')).toMatchObject({ status: 0, stdout: '0 files\n' });
  });

  test('goes by the index that a hook is given', () => {
    const repository = new Repository();
    repository.commit({ 'one.vmx': SOUND, 'other.vmx': SOUND });
    repository.write('one.vmx', BROKEN);
    repository.write('other.vmx', BROKEN);
    repository.run(
      'git add one.vmx && printf "#!/bin/sh\\nvmxlint --staged --format=compact\\n" >.git/hooks/pre-commit',
    );
    chmodSync(path.join(repository.folder, '.git/hooks/pre-commit'), 0o755);
    // What is committed is other.vmx alone, by an index of its own.
    const { status, stdout, stderr } = shell('git commit -m x other.vmx', { folder: repository.folder, env });
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain('other.vmx:5:14');
    expect(`${stdout}${stderr}`).not.toContain('one.vmx:5:14');
  });

  test('is limited by paths: files, folders and patterns, from where one is', () => {
    const repository = new Repository();
    for (const name of ['a/1.vmx', 'a/b/2.vmx', 'a/b/plain.txt', 'c/3.vmx', '[x].vmx']) repository.write(name, BROKEN);
    repository.run('git add -A');
    const paths = (args: string, folder = '.') =>
      reported(repository.lint(`--staged ${args}`, { folder: path.join(repository.folder, folder) }));
    expect(paths('a')).toEqual(['a/1.vmx', 'a/b/2.vmx']);
    expect(paths('a/b c/3.vmx')).toEqual(['a/b/2.vmx', 'c/3.vmx']);
    expect(paths("'[x].vmx'")).toEqual(['[x].vmx']);
    expect(paths("'*/*.vmx'")).toEqual(['a/1.vmx', 'c/3.vmx']);
    expect(paths("'a/**'")).toEqual(['a/1.vmx', 'a/b/2.vmx']);
    expect(paths('a/b/plain.txt')).toEqual(['a/b/plain.txt']);
    expect(paths('', 'a')).toEqual(['../[x].vmx', '../c/3.vmx', '1.vmx', 'b/2.vmx']);
    expect(paths('.', 'a')).toEqual(['1.vmx', 'b/2.vmx']);
    repository.run("printf 'a/b\\0c' >list");
    expect(paths('--files-from=list -0')).toEqual(['a/b/2.vmx', 'c/3.vmx']);
  });

  test('does not take a path that leads nowhere for a clean one', () => {
    const repository = new Repository();
    repository.write('web.vmx', SOUND);
    repository.run('git add -A');
    const { status, stderr } = repository.lint('--staged web.vmx wbe.vmx');
    expect(status).toBe(2);
    expect(stderr).toContain('wbe.vmx: no such file or folder');
  });

  test('passes over what a search passes over, but for what .gitignore says of files that git has', () => {
    const repository = new Repository();
    const names = ['tracked.vmx', 'old/1.vmx', 'lab/2.vmx', 'node_modules/3.vmx'];
    for (const name of names) repository.write(name, BROKEN);
    repository.write('.gitignore', 'tracked.vmx\n');
    repository.write('.vmxlintignore', 'old\n');
    repository.write('.vmxlint.yaml', 'ignores: [lab]\n');
    repository.run('git add -A -f');
    expect(reported(repository.lint('--staged'))).toEqual(['tracked.vmx']);
    expect(reported(repository.lint('--staged old/1.vmx'))).toEqual(['old/1.vmx']);
    expect(reported(repository.lint('--staged --force-exclude old/1.vmx'))).toEqual([]);
  });

  test('reads any number of files, and none that is too large', () => {
    const repository = new Repository();
    for (let i = 0; i < 1200; i++) repository.write(`${i % 7}/${i}.vmx`, i % 100 === 0 ? `${BROKEN}# ${i}\n` : SOUND);
    repository.write('large.vmx', SOUND + '#'.repeat(5000));
    repository.write('9/last.vmx', BROKEN);
    repository.run('git add -A');
    const outcome = repository.lint('--staged --max-file-size=4K');
    const broken = Array.from({ length: 12 }, (_, i) => `${(i * 100) % 7}/${i * 100}.vmx`);
    expect(reported(outcome)).toEqual([...broken, '9/last.vmx'].sort());
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain(`large.vmx: is larger (${SOUND.length + 5000} bytes) than --max-file-size (4096)`);
  });

  test('shows with --diff what git can apply to the index', () => {
    const repository = new Repository();
    repository.write('web.vmx', BROKEN);
    repository.run('git add -A');
    repository.write('web.vmx', '# something else\n');
    repository.run('{ vmxlint --staged --diff || true; } | git apply --cached');
    expect(repository.run('git show :web.vmx')).toBe(Buffer.from(SOUND).toString('latin1'));
    expect(readFileSync(path.join(repository.folder, 'web.vmx'), 'utf8')).toBe('# something else\n');
  });

  test('goes with a baseline, which it does not take for gone', () => {
    const repository = new Repository();
    repository.commit({ 'known.vmx': BROKEN, 'other.vmx': BROKEN });
    repository.lint('--baseline=known.json --update-baseline');
    repository.write('known.vmx', `${BROKEN}# changed\n`);
    repository.run('git add -A');
    expect(repository.lint('--staged --baseline=known.json --prune-baseline').status).toBe(0);
    expect(readFileSync(path.join(repository.folder, 'known.json'), 'utf8')).toContain('other.vmx');
  });
});

describe('--since', () => {
  test('lints what the latest commit has, and the work tree and the index need not', () => {
    const repository = new Repository();
    repository.commit({ 'old.vmx': BROKEN, 'changed.vmx': SOUND, 'sound.vmx': SOUND });
    repository.run('git tag start');
    repository.commit({ 'changed.vmx': BROKEN, 'new.vmx': BROKEN });
    repository.write('changed.vmx', SOUND);
    repository.write('sound.vmx', BROKEN);
    repository.run('git add sound.vmx && git rm -q --cached new.vmx');
    expect(reported(repository.lint('--since=start'))).toEqual(['changed.vmx', 'new.vmx']);
    expect(reported(repository.lint('--since start new.vmx'))).toEqual(['new.vmx']);
    expect(repository.lint('--since=HEAD')).toMatchObject({ status: 0, stdout: '0 files\n' });
  });

  test('does not hold against a branch what the other has done meanwhile', () => {
    const repository = new Repository();
    repository.commit({ 'shared.vmx': BROKEN });
    repository.run('git checkout -q -b work');
    repository.commit({ 'mine.vmx': BROKEN });
    repository.run('git checkout -q main');
    repository.commit({ 'shared.vmx': SOUND });
    repository.run('git checkout -q work');
    expect(reported(repository.lint('--since=main'))).toEqual(['mine.vmx']);
  });

  test('says what it cannot compare', () => {
    const repository = new Repository();
    expect(repository.lint('--since=HEAD').stderr).toContain('git knows no commit "HEAD"');
    repository.commit({ 'web.vmx': SOUND });
    repository.run('git checkout -q --orphan other');
    repository.commit({ 'web.vmx': BROKEN });
    for (const revision of ['nix', '--all', 'HEAD:web.vmx', 'main..other']) {
      const { status, stderr } = repository.lint(`--since='${revision}'`);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `vmxlint: --since: git knows no commit "${revision}"; in a shallow clone it may have to be fetched\n`,
      });
    }
    expect(repository.lint('--since=main').stderr).toBe(
      'vmxlint: --since: "main" and HEAD have no commit in common; in a shallow clone fetch more of the history\n',
    );
  });
});

describe('git', () => {
  test('is left as it was, the index included', () => {
    const repository = new Repository();
    repository.commit({ 'web.vmx': SOUND });
    repository.write('new.vmx', BROKEN);
    repository.run('git add -A');
    // The index does not know these times: whoever asks for the state of the work tree would refresh it.
    utimesSync(path.join(repository.folder, 'web.vmx'), 1, 1);
    const index = path.join(repository.folder, '.git/index');
    const before = {
      bytes: readFileSync(index),
      inode: statSync(index).ino,
      list: repository.run('find . -type f | sort'),
    };
    repository.lint('--staged');
    repository.lint('--since=HEAD');
    expect({
      bytes: readFileSync(index),
      inode: statSync(index).ino,
      list: repository.run('find . -type f | sort'),
    }).toEqual(before);
  });

  test('runs nothing that the repository names', () => {
    const repository = new Repository();
    const trap = path.join(repository.folder, '.git/trap');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >>'${trap}.log'\n`, { mode: 0o755 });
    repository.commit({ 'web.vmx': SOUND, '.gitattributes': '*.vmx filter=trap diff=trap\n' });
    repository.write('web.vmx', BROKEN);
    repository.run('git add -A');
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.trap.command',
      'diff.trap.textconv',
      'filter.trap.smudge',
      'filter.trap.clean',
      'filter.trap.process',
      'core.sshCommand',
      'core.askPass',
      'credential.helper',
    ])
      repository.run(`git config ${name} '${trap}'`);
    mkdirSync(path.join(repository.folder, '.git/traps'));
    for (const name of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
      symlinkSync(trap, path.join(repository.folder, '.git/traps', name));
    repository.run('git config core.hooksPath .git/traps');
    const outcomes = ['--staged', '--staged --diff', '--since=HEAD'].map(
      (args) => repository.lint(args, { env: { GIT_EXTERNAL_DIFF: trap, GIT_PAGER: trap } }).status,
    );
    expect(outcomes).toEqual([1, 1, 0]);
    expect(repository.run('find .git -name trap.log')).toBe('');
    // The traps do work.
    shell('git diff', { folder: repository.folder, env });
    expect(repository.run('find .git -name trap.log')).not.toBe('');
  });

  test('fetches nothing that it lacks', () => {
    const origin = new Repository();
    origin.commit({ 'web.vmx': SOUND });
    origin.run('git config uploadpack.allowFilter true && git config uploadpack.allowAnySHA1InWant true');
    const clone = new Repository(`git clone -q --filter=blob:none --no-checkout 'file://${origin.folder}' .`);
    clone.run(
      'git config remote.origin.uploadpack "touch fetched; git-upload-pack" && git reset -q --soft $(git commit-tree $(git mktree </dev/null) -m x) && git read-tree origin/main',
    );
    const { status, stderr } = clone.lint('--staged');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^vmxlint: web\.vmx: .*(?:git lacks the content|could not fetch)/);
    expect(clone.run('ls')).toBe('');
  });

  test('must be there, and have a work tree here', () => {
    const folder = freshFolder();
    const lint = (more: Partial<RunOptions> = {}) => shell('vmxlint --staged', { folder, ...more });
    expect(lint()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'vmxlint: --staged: this folder is in no git repository\n',
    });
    const bare = new Repository('git init -q --bare .');
    expect(lint({ folder: bare.folder })).toMatchObject({
      status: 2,
      stderr: 'vmxlint: --staged: git: this operation must be run in a work tree\n',
    });
    const program = shell('command -v vmxlint', { folder }).stdout.trim();
    const outcome = shell(`PATH=/nowhere '${program}' --staged`, { folder });
    expect(outcome).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'vmxlint: --staged: git is not installed, or not where PATH leads\n',
    });
    const broken = new Repository();
    rmSync(path.join(broken.folder, '.git/HEAD'));
    writeFileSync(path.join(broken.folder, '.git/index'), 'nonsense');
    expect(lint({ folder: broken.folder }).status).toBe(2);
  });

  test.each([
    ['--staged --since=HEAD', '--staged and --since look at different things: give one of them'],
    ['--since=', '--since needs a revision: --since=REVISION'],
    [
      '--staged --fix',
      '--staged looks at what git holds, which --fix does not write: "vmxlint --staged --diff | git apply --cached" repairs the index, and "vmxlint --fix" the work tree',
    ],
    [
      '--since=HEAD --fix-only',
      '--since looks at what git holds, which --fix does not write: "vmxlint --fix" the work tree',
    ],
    ['--staged -', '--staged looks at what git holds, and standard input (-) is not among it'],
  ])('is not asked with %s', (args, message) => {
    const repository = new Repository();
    expect(shell(`vmxlint ${args}`, { folder: repository.folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: `vmxlint: ${message}\n`,
    });
  });
});
