import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { missing, oldNode, type PreCommit, preCommits } from './managers.ts';
import { BROKEN, freshFolder, hookSource, installed, Repository, SOUND } from './repository.ts';

/* The real pre-commit, with a clone of this repository as the source of hooks, and no registry to be reached. */

interface Hook {
  readonly id: string;
  readonly args?: readonly string[];
}

/** A repository whose commits pre-commit looks at. */
function consumer({ program }: PreCommit, hooks: readonly Hook[], home = homeOf(program)): Repository {
  const repository = new Repository({ PRE_COMMIT_HOME: home, PRE_COMMIT: program });
  const { folder, revision } = hookSource();
  const lines = hooks.map(({ id, args = [] }) => `      - id: ${id}\n        args: ${JSON.stringify(args)}\n`);
  repository.write(
    '.pre-commit-config.yaml',
    `repos:\n  - repo: ${folder}\n    rev: ${revision}\n    hooks:\n${lines.join('')}`,
  );
  repository.run('git add -A && git commit -q -m start && "$PRE_COMMIT" install');
  return repository;
}

const homes = new Map<string, string>();

/** What pre-commit has installed is used again, as users have it. */
function homeOf(program: string): string {
  const home = homes.get(program) ?? freshFolder();
  homes.set(program, home);
  return home;
}

const RUN = '"$PRE_COMMIT" run --color=never';
const LINT = [{ id: 'vmxlint' }];
const FIX = [{ id: 'vmxlint-fix' }];

test.skipIf(missing.preCommit)(`there is a pre-commit${missing.preCommit}`, () => {
  expect(preCommits.length).toBeGreaterThan(0);
});

describe.each(preCommits)('pre-commit $version', (preCommit) => {
  test('is installed, blocks a commit, and lets it pass when it is repaired', () => {
    const repository = consumer(preCommit, LINT, freshFolder());
    repository.stage({ 'vms/web.vmx': BROKEN, 'README.md': 'text\n' });
    const blocked = repository.try('git commit -m "Add web"');
    expect(blocked.status).toBe(1);
    expect(blocked.output).toMatch(/vmxlint\.+Failed/);
    expect(blocked.output).toContain('vms/web.vmx\n  5:14  error  typographic quotes');
    expect(repository.committed('vms/web.vmx')).toBeUndefined();
    repository.run(`'${path.join(installed(), 'vmxlint')}' --fix vms && git add -u && git commit -q -m "Add web"`);
    expect(repository.committed('vms/web.vmx')).toBe(SOUND);
  });

  test('repairs, blocks the commit once, and lets the repaired file pass', () => {
    const repository = consumer(preCommit, FIX);
    repository.stage({ 'web.vmx': BROKEN });
    const blocked = repository.try('git commit -m x');
    expect(blocked.status).toBe(1);
    expect(blocked.output).toContain('1 fixed in 1 file');
    expect(repository.read('web.vmx')).toBe(SOUND);
    repository.run('git add -u && git commit -q -m x');
    expect(repository.committed('web.vmx')).toBe(SOUND);
    expect(repository.run('git status --porcelain')).toBe('');
  });

  test('does nothing for a commit that has no file of ours, and asks for none of what it deletes', () => {
    const repository = consumer(preCommit, LINT);
    repository.stage({ 'README.md': 'text\n' });
    expect(repository.run('git commit -m x')).toMatch(/\(no files to check\)Skipped/);
    repository.stage({ 'old.vmx': BROKEN });
    repository.run('git commit -q --no-verify -m x && git rm -q old.vmx && git commit -q -m x');
  });

  test('passes any name, whatever its case, and those of hosts', () => {
    const repository = consumer(preCommit, LINT);
    const names = [
      '-dash.vmx',
      '--fix.vmx',
      'two  words.vmx',
      'UPPER.VMX',
      'grün.Vmx',
      "it's.vmtx",
      '[x].vmx',
      '$HOME.vmx',
      '#1.vmx',
    ];
    const hosts = [
      'esx-01/etc/vmware/config',
      'mac/Library/Preferences/VMware Fusion/config',
      'VMware Workstation/config.ini',
    ];
    repository.stage(Object.fromEntries([...names, 'other.txt'].map((name) => [name, BROKEN])));
    repository.stage(Object.fromEntries(hosts.map((name) => [name, 'libdir = “/usr/lib/vmware”\n'])));
    const { status, output } = repository.try(`${RUN} --all-files`);
    expect(status).toBe(1);
    for (const name of [...names, ...hosts]) expect(output).toContain(`\n${name}\n`);
    expect(output).toContain(`${names.length + hosts.length} files`);
    expect(output).not.toContain('other.txt');
  });

  test('looks at all of so many names that they must be split', () => {
    const repository = consumer(preCommit, LINT);
    const names = Array.from({ length: 1500 }, (_, i) => `${'folder-with-a-long-name/'.repeat(5)}machine-${i}.vmx`);
    expect(names.join('').length).toBeGreaterThan(128 * 1024);
    repository.stage(Object.fromEntries(names.map((name, i) => [name, i % 500 === 7 ? BROKEN : SOUND])));
    const { status, output } = repository.try(`${RUN} --all-files`);
    expect(status).toBe(1);
    const counts = [...output.matchAll(/^(\d+) files?/gm)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(names.length);
    for (const i of [7, 507, 1007]) expect(output).toContain(`/machine-${i}.vmx\n  5:14  error`);
  });

  test('looks at what is staged of a file, and keeps what is not', () => {
    const repository = consumer(preCommit, LINT);
    repository.stage({ 'repaired.vmx': BROKEN, 'sound.vmx': SOUND });
    repository.write('repaired.vmx', SOUND);
    const blocked = repository.try('git commit -m x');
    expect(blocked.status).toBe(1);
    expect(blocked.output).toContain('repaired.vmx\n  5:14');
    expect(repository.read('repaired.vmx')).toBe(SOUND);
    repository.run('git add -u');
    repository.write('sound.vmx', BROKEN);
    repository.run('git commit -q -m x');
    expect(repository.committed('sound.vmx')).toBe(SOUND);
    expect(repository.read('sound.vmx')).toBe(BROKEN);
  });

  test('repairs what is staged of a file beside what is not', () => {
    const repository = consumer(preCommit, FIX);
    const filler = Array.from({ length: 20 }, (_, i) => `# ${i}\n`).join('');
    repository.stage({ 'web.vmx': BROKEN + filler });
    repository.write('web.vmx', `${BROKEN + filler}annotation = "later"\n`);
    expect(repository.try('git commit -m x').status).toBe(1);
    expect(repository.read('web.vmx')).toBe(`${SOUND + filler}annotation = "later"\n`);
  });

  test('loses nothing of what is not staged where a repair is in its way', () => {
    const repository = consumer(preCommit, FIX);
    repository.stage({ 'web.vmx': BROKEN });
    const edited = BROKEN.replace('“TRUE”', '“FALSE”');
    repository.write('web.vmx', edited);
    const blocked = repository.try('git commit -m x');
    expect(blocked.status).toBe(1);
    expect(blocked.output).toContain('Stashed changes conflicted with hook auto-fixes... Rolling back fixes...');
    expect(repository.read('web.vmx')).toBe(edited);
    expect(repository.run('git show :web.vmx')).toBe(BROKEN);
  });

  test('passes no link, and holds no file that is not tracked against a commit', () => {
    const repository = consumer(preCommit, LINT);
    symlinkSync('untracked.vmx', repository.path('link.vmx'));
    repository.stage({ 'web.vmx': SOUND });
    repository.write('untracked.vmx', BROKEN);
    repository.run('git commit -q -m x');
    repository.run(`${RUN} --all-files`);
  });

  test('fails where an untracked file was repaired, which pre-commit does not see', () => {
    const repository = consumer(preCommit, FIX);
    repository.write('new.vmx', BROKEN);
    expect(repository.try(`${RUN} --files new.vmx`).status).toBe(1);
    expect(repository.read('new.vmx')).toBe(SOUND);
    expect(repository.try(`${RUN} --files new.vmx`).status).toBe(0);
  });

  test('looks at a merge', () => {
    const repository = consumer(preCommit, LINT);
    repository.stage({ 'both.vmx': SOUND, 'clean.vmx': SOUND });
    repository.run('git commit -q -m x && git checkout -q -b other');
    repository.stage({ 'both.vmx': `${SOUND}annotation = "one"\n`, 'clean.vmx': `${SOUND}# other\n` });
    repository.run('git commit -q -m x && git checkout -q main');
    repository.stage({ 'both.vmx': `${SOUND}annotation = "two"\n` });
    repository.run('git commit -q -m x');
    expect(repository.try('git merge -q other').status).not.toBe(0);
    repository.stage({ 'both.vmx': `${SOUND}annotation = “both”\n` });
    const blocked = repository.try('git commit -q -m merged');
    expect(blocked.status).toBe(1);
    expect(blocked.output).toContain('both.vmx\n  6:');
    repository.stage({ 'both.vmx': `${SOUND}annotation = "both"\n` });
    repository.run('git commit -q -m merged');
    expect(repository.run('git log -1 --format=%p').trim().split(' ')).toHaveLength(2);
  });

  test('goes by the configuration of the repository, and by arguments', () => {
    const repository = consumer(preCommit, [{ id: 'vmxlint', args: ['--fail-on=warning', '--preset=nested'] }]);
    repository.stage({ 'web.vmx': SOUND.replace('"TRUE"', '"FALSE"'), 'old/old.vmx': BROKEN, 'lab/lab.vmx': BROKEN });
    repository.stage({ '.vmxlintignore': 'old\n', '.vmxlint.yaml': 'ignores: [lab]\n' });
    const { status, output } = repository.try(`${RUN} --all-files`);
    expect(status).toBe(1);
    expect(output).toContain('disabled-vhv');
    expect(output).not.toMatch(/^(?:old|lab)\//m);
    repository.stage({ '.vmxlint.yaml': 'ignores: [lab]\nrules: {disabled-vhv: off}\n' });
    repository.run(`${RUN} --all-files`);
  });

  test('compares all files, though one was changed', () => {
    const repository = consumer(preCommit, [{ id: 'vmxlint-all', args: ['--preset=fleet'] }]);
    const machine = `${SOUND}ethernet0.present = "TRUE"\nethernet0.addressType = "static"\nethernet0.address = "00:50:56:00:00:01"\n`;
    repository.stage({ 'a/a.vmx': machine });
    repository.run('git commit -q -m x');
    repository.stage({ 'b/b.vmx': machine });
    const blocked = repository.try('git commit -m x');
    expect(blocked.status).toBe(1);
    expect(blocked.output).toContain('shared-mac');
    expect(blocked.output).toContain('2 files');
  });

  test('runs the vmxlint that is installed', () => {
    const repository = consumer(preCommit, [{ id: 'vmxlint-system' }]);
    repository.stage({ 'web.vmx': BROKEN });
    const blocked = repository.try('git commit -m x', { PATH: `${installed()}:${process.env.PATH}` });
    expect(blocked.status).toBe(1);
    expect(blocked.output).toContain('web.vmx\n  5:14');
  });

  // Before 4.6.1 it had npm install what a hook is developed with, too, which takes a registry.
  test.skipIf(preCommit.version.localeCompare('4.6.1', 'en', { numeric: true }) < 0)(
    'installs it by npm, without a registry',
    () => {
      const repository = consumer(preCommit, [{ id: 'vmxlint-node' }], freshFolder());
      repository.stage({ 'web.vmx': BROKEN });
      const blocked = repository.try('git commit -m x');
      expect(blocked.status).toBe(1);
      expect(blocked.output).toContain('web.vmx\n  5:14');
    },
  );

  test.skipIf(missing.oldNode)(`is told of a Node that is too old, in one line${missing.oldNode}`, () => {
    const repository = consumer(preCommit, LINT);
    repository.stage({ 'web.vmx': SOUND });
    const bin = freshFolder();
    symlinkSync(oldNode, path.join(bin, 'node'));
    const blocked = repository.try('git commit -m x', { PATH: `${bin}:${process.env.PATH}` });
    expect(blocked.status).toBe(1);
    expect(blocked.output).toMatch(/- exit code: 2\n\nvmxlint needs Node 20\.19 or later; this is 18\.\d+\.\d+\n\n/);
  });

  test('prints what can be read on a terminal without columns', () => {
    const repository = consumer(preCommit, LINT);
    mkdirSync(repository.path('vms'));
    repository.stage({ 'vms/web.vmx': BROKEN });
    const { status, output } = repository.try('"$PRE_COMMIT" run --color=always --all-files');
    expect(status).toBe(1);
    // In colour, since pre-commit gives it a terminal, and without anything that moves a cursor.
    expect(output).toContain('\u001b[31m');
    const plain = output.replace(/\u001b\[[\d;]*m/g, '');
    expect(plain).not.toContain('\u001b');
    expect(plain).toMatch(
      /^ {2}5:14 {2}error {2}typographic quotes .* write plain quotes {2}smart-quotes \[--fix\]\r?$/m,
    );
    expect(plain).toMatch(/^1 file, 1 error \(1 fixable with --fix\)\r?$/m);
  });
});
