import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { quote } from '../../src/document/intents.ts';
import { corpusFiles } from '../corpus.ts';
import { freshFolder, type Outcome, shell } from './command.ts';

/* `git diff` and `git merge` with the drivers that `init --git` tells of. */

const env = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

const VM = [
  '.encoding = "UTF-8"',
  'config.version = "8"',
  'virtualHW.version = "19"',
  'displayName = "lab"',
  'guestOS = "debian12-64"',
  'memsize = "2048"',
  'numvcpus = "2"',
  'cleanShutdown = "TRUE"',
  'RemoteDisplay.vnc.password = "fixture"',
  '',
].join('\n');

/** The same machine as VMware leaves it when it has run: another order, other notes of its own. */
const RUN = `${VM.split('\n').reverse().join('\n').trim().replace('"TRUE"', '"FALSE"')}\nsoftPowerOff = "FALSE"\nscsi0.pciSlotNumber = "160"\n`;

class Repository {
  readonly folder: string = freshFolder();

  constructor() {
    this.run('git init -q -b main . && git commit -q --allow-empty -m x');
  }

  try(line: string): Outcome {
    return shell(line, { folder: this.folder, env });
  }

  /** A line of shell, which must succeed. */
  run(line: string): string {
    const outcome = this.try(line);
    if (outcome.status !== 0) throw new Error(`${line}: ${outcome.stderr}`);
    return outcome.stdout;
  }

  /** Does what `init --git` says. */
  configure(): void {
    const { stdout } = this.try('vmxlint init --git');
    const commands = stdout.split('\n').filter((line) => line.startsWith('  git config '));
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) this.run(command);
    this.run('git add -A && git commit -q -m attributes');
  }

  write(name: string, content: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, 'latin1');
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'latin1');
  }

  commit(name: string, content: string): void {
    this.write(name, content);
    this.run('git add -A && git commit -q -m x');
  }

  /** Two branches that have made something else of a file, of which `main` is checked out. */
  fork(name: string, base: string, ours: string, theirs: string): void {
    this.commit(name, base);
    this.run('git checkout -q -b theirs');
    this.commit(name, theirs);
    this.run('git checkout -q main');
    this.commit(name, ours);
  }
}

/** The lines that a diff adds and removes. */
function changedLines(diff: string): string[] {
  return diff.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line));
}

describe('git diff', () => {
  test('of a machine that has run shows nothing, and else what has changed', () => {
    const repository = new Repository();
    repository.commit('lab/LAB.VMX', VM);
    repository.write('lab/LAB.VMX', RUN);
    expect(changedLines(repository.run('git diff')).length).toBeGreaterThan(10);
    repository.configure();
    repository.run('git checkout -q HEAD~1 -- lab/LAB.VMX');
    repository.write('lab/LAB.VMX', RUN);
    expect(changedLines(repository.run('git diff HEAD'))).toEqual([]);
    repository.write('lab/LAB.VMX', RUN.replace('"2048"', '"4096"').replace('"fixture"', '"another"'));
    expect(changedLines(repository.run('git diff HEAD'))).toEqual(['-memsize = "2048"', '+memsize = "4096"']);
  });

  test('goes on where a file is no text, or not there', () => {
    const repository = new Repository();
    repository.configure();
    repository.commit('a.vmx', 'a = "1"\0\0');
    repository.write('a.vmx', VM);
    expect(repository.run('git diff')).toContain('-# not read by VMware');
    repository.run('rm a.vmx');
    expect(repository.run('git diff')).toContain('-# not read by VMware');
    repository.write('b.vmx', VM);
    expect(repository.run('git add b.vmx && git diff --cached')).toContain('+memsize = "2048"');
  });

  test('shows the lines where no program is configured', () => {
    const repository = new Repository();
    repository.try('vmxlint init --git');
    repository.commit('a.vmx', VM);
    repository.write('a.vmx', RUN);
    expect(changedLines(repository.run('git diff')).length).toBeGreaterThan(10);
  });
});

describe('git merge', () => {
  test('merges what both sides have changed in different keys, wherever these are', () => {
    const repository = new Repository();
    repository.configure();
    const ours = VM.replace('"2048"', '"4096"').replaceAll('\n', '\r\n');
    repository.fork('a b/LAB.vmx', VM, ours, RUN.replace('numvcpus = "2"', 'numvcpus = "4"'));
    const outcome = repository.try('git merge -q theirs');
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(repository.read('a b/LAB.vmx')).toBe(
      ours
        .replace('numvcpus = "2"', 'numvcpus = "4"')
        .replace('"TRUE"', '"FALSE"')
        .replace(
          '.encoding = "UTF-8"\r\n',
          '.encoding = "UTF-8"\r\nsoftPowerOff = "FALSE"\r\nscsi0.pciSlotNumber = "160"\r\n',
        ),
    );
    expect(repository.run('git status --short')).toBe('');
  });

  test('leaves a conflict where both have changed one key, with markers of the size that git asks for', () => {
    const repository = new Repository();
    repository.configure();
    repository.run('echo "*.vmx conflict-marker-size=11" >> .gitattributes');
    repository.fork('lab.vmx', VM, VM.replace('"2048"', '"1024"'), VM.replace('"2048"', '"4096"'));
    const { status, stderr } = repository.try('git merge -q theirs');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'vmxlint: lab.vmx: both sides changed memsize in two ways: choose between the conflict markers\n',
    );
    expect(repository.read('lab.vmx')).toBe(
      VM.replace(
        'memsize = "2048"\n',
        '<<<<<<<<<<< ours\nmemsize = "1024"\n===========\nmemsize = "4096"\n>>>>>>>>>>> theirs\n',
      ),
    );
    expect(repository.run('git status --short')).toBe('UU lab.vmx\n');
  });

  test('leaves what is no dictionary to be chosen from, as it does with binary files', () => {
    const repository = new Repository();
    repository.configure();
    repository.fork('lab.vmx', VM, VM.replace('"2048"', '"1024"'), 'a = "1"\0\0');
    const { status, stderr } = repository.try('git merge -q theirs');
    expect(status).toBe(1);
    expect(stderr).toContain('vmxlint: lab.vmx: cannot be merged key by key, and is as it was: theirs has NUL bytes');
    expect(repository.run('git status --short')).toBe('UU lab.vmx\n');
    expect(repository.read('lab.vmx')).toBe(VM.replace('"2048"', '"1024"'));
  });

  test('merges the lines of what is another language, as git does', () => {
    const repository = new Repository();
    repository.configure();
    const template = `${VM}{% if vhv %}\nvhv.enable = "TRUE"\n{% endif %}\n`;
    repository.fork(
      'lab.vmx',
      template,
      template.replace('"2048"', '"1024"'),
      template.replace('"TRUE"\n{%', '"FALSE"\n{%'),
    );
    const { status, stderr } = repository.try('git merge -q --no-edit theirs');
    expect(stderr).toBe(
      "vmxlint: lab.vmx: is merged by lines, not by keys: the common ancestor is a Jinja template, no dictionary of VMware's\n",
    );
    expect(status).toBe(0);
    expect(repository.read('lab.vmx')).toBe(template.replace('"2048"', '"1024"').replace('"TRUE"\n{%', '"FALSE"\n{%'));
    repository.run('git checkout -q theirs');
    repository.commit('lab.vmx', template.replace('"2048"', '"4096"'));
    expect(repository.try('git merge -q main').status).toBe(1);
    expect(repository.read('lab.vmx')).toContain(
      '<<<<<<< ours\nmemsize = "4096"\n=======\nmemsize = "1024"\n>>>>>>> theirs\n',
    );
  });

  test('merges what has no common ancestor, and in a rebase', () => {
    const repository = new Repository();
    repository.configure();
    repository.run('git checkout -q -b theirs');
    repository.commit('lab.vmx', `${VM}vhv.enable = "TRUE"\n`);
    repository.run('git checkout -q main');
    repository.commit('lab.vmx', RUN);
    repository.run('git rebase -q theirs');
    expect(repository.read('lab.vmx')).toContain('vhv.enable = "TRUE"');
    expect(repository.read('lab.vmx')).toContain('softPowerOff = "FALSE"');
    expect(repository.read('lab.vmx')).not.toContain('<<<');
  });
});

test('git merge goes by ancestors that it has merged itself, conflicts included', () => {
  const repository = new Repository();
  repository.configure();
  const file = (memory: string, cpus: string) =>
    VM.replace('"2048"', `"${memory}"`).replace('numvcpus = "2"', `numvcpus = "${cpus}"`);
  repository.fork('lab.vmx', VM, file('1024', '2'), file('4096', '2'));
  repository.run('git tag ours && git tag theirs1 theirs');
  expect(repository.try('git merge -q theirs1').status).toBe(1);
  repository.commit('lab.vmx', file('4096', '8'));
  repository.run('git checkout -q theirs');
  expect(repository.try('git merge -q ours').status).toBe(1);
  repository.commit('lab.vmx', file('4096', '2'));
  repository.run('git checkout -q main && git merge -q --no-edit theirs');
  expect(repository.read('lab.vmx')).toBe(file('4096', '8'));
});

describe('the merge driver', () => {
  const files = (repository: Repository, ours: string, theirs = VM) => {
    repository.write('o', VM);
    repository.write('a', ours);
    repository.write('b', theirs);
  };

  test.each([
    ['vmxlint merge o a', 255],
    ['vmxlint merge o a b path 7 more', 255],
    ['vmxlint merge o a b path seven', 255],
    ['vmxlint merge o missing b', 255],
    ['vmxlint merge missing a b', 255],
    ['vmxlint merge o - b', 255],
    ['vmxlint merge o . b', 255],
    ['chmod 444 a; vmxlint merge o a b', 255],
  ])('that cannot do its work says so in one line, and leaves the file: %s', (line, wanted) => {
    const repository = new Repository();
    files(repository, VM, RUN);
    const { status, stdout, stderr } = repository.try(line);
    expect(status).toBe(wanted);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^vmxlint: merge: [^\n]+\n$/);
    expect(repository.read('a')).toBe(VM);
  });

  test('takes names that begin with a dash', () => {
    const repository = new Repository();
    files(repository, VM, `${VM}a = "1"\n`);
    expect(repository.try('vmxlint merge o a b ./-x.vmx').status).toBe(0);
    expect(repository.read('a')).toBe(`${VM}a = "1"\n`);
    repository.write('-x.vmx', VM);
    expect(repository.try('vmxlint merge o -x.vmx b -x.vmx 7').status).toBe(0);
    expect(repository.read('-x.vmx')).toBe(`${VM}a = "1"\n`);
  });

  test('tells what it has decided, and no secret', () => {
    const repository = new Repository();
    const side = (last: string, password: string) =>
      `${VM.replace('"fixture"', `"${password}"`)}uuid.location = "${last}"\n`;
    repository.write('o', side('1', 'fixture'));
    repository.write('a', side('2', 'fixture-ours').replace('UTF-8', 'windows-1252').replace('lab', 'b\xFCro'));
    repository.write('b', side('3', 'fixture-theirs').replace('lab', 'b\xC3\xBCro'));
    const { status, stderr } = repository.try('vmxlint merge o a b "machines/a\u001b.vmx"');
    expect(status).toBe(1);
    expect(stderr).toBe(
      [
        'theirs is in another encoding; what came from there was converted to windows-1252',
        'both sides changed what VMware rewrites by itself, and ours stays: uuid.location',
        'both sides changed RemoteDisplay.vnc.password in two ways: choose between the conflict markers',
      ]
        .map((text) => `vmxlint: machines/a\\x1b.vmx: ${text}\n`)
        .join(''),
    );
  });
});

describe('init --git', () => {
  test.each([
    ['nothing', undefined, ''],
    ['lines of others', '*.png binary\r\n', '*.png binary\r\n'],
    ['a last line without an end', '*.png binary', '*.png binary\n'],
    [
      'one of its lines',
      '*.[vV][mM][xX]   -text diff=vmxlint merge=vmxlint\n',
      '*.[vV][mM][xX]   -text diff=vmxlint merge=vmxlint\n',
    ],
  ])('completes a .gitattributes that has %s, once', (_, old, kept) => {
    const repository = new Repository();
    if (old !== undefined) repository.write('.gitattributes', old);
    repository.run('mkdir -p sub && cd sub && vmxlint init --git');
    const once = repository.read('.gitattributes');
    expect(once.slice(0, kept.length)).toBe(kept);
    expect(once.split('\n').filter((line) => line.includes('vmxlint'))).toHaveLength(3);
    const told = repository.run('vmxlint init --git');
    expect(told).toContain('.gitattributes has all that git needs to know\n');
    expect(told).toContain('vmxlint must be in the PATH: where git does not find it, git diff breaks off.\n');
    expect(repository.read('.gitattributes')).toBe(once);
  });

  test('makes git take the files for what they are, in any case and folder', () => {
    const repository = new Repository();
    repository.configure();
    for (const name of ['a.vmx', 'b/A.VMX', 'b/c.VmTx', 'esx/etc/vmware/config', 'etc/vmware/config']) {
      expect(repository.run(`git check-attr text diff merge -- ${name}`), name).toBe(
        ['text: unset', 'diff: vmxlint', 'merge: vmxlint'].map((line) => `${name}: ${line}\n`).join(''),
      );
    }
    expect(repository.run('git check-attr diff -- a.vmxf config')).not.toContain('vmxlint');
  });

  test('is refused outside of a repository', () => {
    const { status, stderr } = shell('GIT_CEILING_DIRECTORIES=$PWD vmxlint init --git', { folder: freshFolder() });
    expect(status).toBe(2);
    expect(stderr).toBe('vmxlint: this folder is in no git repository\n');
  });
});

describe.skipIf(corpusFiles().length === 0)('of real machines', () => {
  test('what VMware would have rewritten is no difference', () => {
    const repository = new Repository();
    repository.configure();
    const files = corpusFiles()
      .filter(({ writtenByVMware, text }) => writtenByVMware && /cleanShutdown/i.test(text) && !text.includes('\0'))
      .slice(0, 8);
    expect(files.length).toBe(8);
    for (const { id, text } of files) repository.write(`${id}.vmx`, text);
    repository.run('git add -A && git commit -q -m x');
    for (const { id, kind, text } of files) {
      const document = toDocument(text, kind);
      const entries = [...document.settings.values()].flatMap(([entry]) => (entry === undefined ? [] : [entry]));
      const lines = entries.map((entry) => {
        const key = text.slice(...entry.key.range);
        return `${key} = ${/^cleanshutdown$/i.test(key) ? '"x"' : quote(entry.value.bytes)}\n`;
      });
      repository.write(`${id}.vmx`, lines.sort().join(''));
    }
    expect(repository.run('git diff --stat --no-textconv').split('\n').length).toBeGreaterThan(8);
    const left = changedLines(repository.run('git diff')).filter((line) => !line.includes('# not read by VMware'));
    expect(left).toEqual([]);
  });
});
