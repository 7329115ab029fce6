import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { discover } from '../../src/files/discover.ts';
import { type ExclusionOptions, exclusionsOf } from '../../src/files/ignore.ts';
import { fc } from '../property.ts';
import { link, temporaryFolder } from './folder.ts';

const isVmx = (file: string) => file.endsWith('.vmx');

/** What is found in a folder, relative to it; what is ignored with `!` before it, a folder with `/` behind it. */
function found(
  folder: string,
  inputs: readonly string[] = ['.'],
  options: Partial<ExclusionOptions & { force: boolean }> = {},
): string[] {
  const exclusions = exclusionsOf({ git: true, ...options });
  const named = inputs.map((input) => path.join(folder, input));
  const forceExclude = options.force ?? false;
  return [...discover(named, isVmx, { exclusions, forceExclude })].map((item) => {
    const name = path.relative(folder, item.path.toString());
    if (!('ignored' in item)) return name;
    return `!${name}${item.ignored === 'folder' ? '/' : ''}`;
  });
}

describe('in a git repository', () => {
  const files = {
    '.git/info/exclude': 'private.vmx\n',
    '.gitignore': '# build\nbuild/\n*.old.vmx\n!keep.old.vmx\n/top.vmx\n',
    'a.vmx': '',
    'b.old.vmx': '',
    'keep.old.vmx': '',
    'private.vmx': '',
    'top.vmx': '',
    'build/a.vmx': '',
    'sub/.gitignore': 'x.vmx\n!y.old.vmx\n',
    'sub/x.vmx': '',
    'sub/y.old.vmx': '',
    'sub/top.vmx': '',
    'sub/build/a.vmx': '',
  };

  test('what git ignores is passed over', () => {
    expect(found(temporaryFolder(files))).toEqual([
      ...['a.vmx', '!b.old.vmx', '!build/', 'keep.old.vmx', '!private.vmx', '!sub/build/', 'sub/top.vmx'],
      ...['!sub/x.vmx', 'sub/y.old.vmx', '!top.vmx'],
    ]);
  });

  test('also from further down', () => {
    expect(found(temporaryFolder(files), ['sub'])).toEqual([
      ...['!sub/build/', 'sub/top.vmx', '!sub/x.vmx', 'sub/y.old.vmx'],
    ]);
  });

  test('but nothing where nobody wants that', () => {
    expect(found(temporaryFolder(files), ['.'], { git: false })).toHaveLength(10);
  });

  test('what is named is taken, a folder with what is in it', () => {
    const folder = temporaryFolder({
      ...files,
      'build/c.old.vmx': '',
      'build/sub/d.vmx': '',
      'build/.gitignore': 'sub',
    });
    expect(found(folder, ['b.old.vmx', 'build'])).toEqual([
      'b.old.vmx',
      'build/a.vmx',
      'build/c.old.vmx',
      '!build/sub/',
    ]);
    expect(found(folder, ['.', 'b.old.vmx']).filter((name) => name.includes('b.old'))).toEqual(['b.old.vmx']);
  });

  test('unless what is excluded is to be left out even so', () => {
    const inputs = ['b.old.vmx', 'build', 'build/a.vmx', 'a.vmx', 'sub/x.vmx', '.'];
    const all = found(temporaryFolder(files), inputs, { force: true });
    expect(all.slice(0, 5)).toEqual(['!b.old.vmx', '!build/', '!build/a.vmx', 'a.vmx', '!sub/x.vmx']);
    expect(all).toHaveLength(11);
  });
});

test('elsewhere .gitignore means nothing, and .vmxlintignore goes after it', () => {
  const files = { '.gitignore': 'a.vmx\n', '.vmxlintignore': 'b.vmx\n', 'a.vmx': '', 'b.vmx': '', 'c.vmx': '' };
  expect(found(temporaryFolder(files))).toEqual(['a.vmx', '!b.vmx', 'c.vmx']);
  expect(found(temporaryFolder({ ...files, '.git/': '', '.vmxlintignore': '!a.vmx\nb.vmx' }))).toEqual([
    ...['a.vmx', '!b.vmx', 'c.vmx'],
  ]);
  const built = { '.git/': '', '.gitignore': 'build/\n', '.vmxlintignore': '!build/\n', 'build/a.vmx': '' };
  expect(found(temporaryFolder(built))).toEqual(['build/a.vmx']);
});

test.each(['.gitignore', '.vmxlintignore'])('a folder inside may have %s alone', (name) => {
  const files = { '.git/': '', 'a.vmx': '', [`sub/${name}`]: 'a.vmx\n', 'sub/a.vmx': '', 'sub/b.vmx': '' };
  expect(found(temporaryFolder(files))).toEqual(['a.vmx', '!sub/a.vmx', 'sub/b.vmx']);
});

test('the configuration passes over files and folders', () => {
  const folder = temporaryFolder({ 'a.vmx': '', 'old/b.vmx': '' });
  expect(found(folder, ['.'], { ignored: (file) => file === path.join(folder, 'old') })).toEqual(['a.vmx', '!old/']);
});

test('what a nearer file takes in again is judged by its own name', () => {
  const files = {
    '.git/': '',
    '.gitignore': 'b\n*.old.vmx\n',
    'a/.gitignore': '!b\n',
    'a/b/x.vmx': '',
    'a/b/y.old.vmx': '',
    'a/b/c/z.vmx': '',
    'a/b/c/b/w.vmx': '',
    'b/x.vmx': '',
  };
  const folder = temporaryFolder(files);
  const expected = ['a/b/c/b/w.vmx', 'a/b/c/z.vmx', 'a/b/x.vmx', '!a/b/y.old.vmx', '!b/'];
  expect(found(folder)).toEqual(expected);
  expect(found(folder, Object.keys(files).slice(3), { force: true }).filter((one) => !one.startsWith('!'))).toEqual([
    ...['a/b/x.vmx', 'a/b/c/z.vmx', 'a/b/c/b/w.vmx'],
  ]);
});

test('what cannot be followed is told, and the rest holds', () => {
  const folder = temporaryFolder({
    '.git/': '',
    '.gitignore': `${'**/a/'.repeat(9)}b\nx.vmx\n${'y'.repeat(2000)}\n`,
    'x.vmx': '',
    'sub/a.vmx': '',
  });
  link('.vmxlintignore', folder, '.vmxlintignore');
  const exclusions = exclusionsOf({ git: true });
  const items = [...discover([folder], isVmx, { exclusions })];
  expect(items.filter((item) => 'ignored' in item)).toHaveLength(1);
  expect(exclusions.problems.map((problem) => problem.replace(folder, ''))).toEqual([
    '/.gitignore:1: is too long, or has more than 3 "**", and is not followed',
    '/.gitignore:3: is too long, or has more than 3 "**", and is not followed',
    '/.vmxlintignore: is a symbolic link loop, and is not followed',
  ]);
});

test('git agrees', () => {
  const names = ['a', 'b', 'ab', '.x', 'a b'];
  const name = fc.constantFrom(...names);
  const file = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.vmx`);
  const piece = fc.constantFrom('a', 'b', '*', '?', '**', '/', 'a/', '.vmx', '[ab]', '.x', '\\*', ' ');
  const pattern = fc
    .tuple(fc.constantFrom('', '', '!', '/'), fc.array(piece, { minLength: 1, maxLength: 4 }))
    .map(([head, pieces]) => head + pieces.join(''))
    .filter((text) => text.split('**').length < 4)
    // Beside other characters git's manual says that `**` is `*`, and git does otherwise; the `ignore` package keeps to the manual.
    .filter((text) => !/[^/!]\*\*|\*\*[^/]|\/\//.test(text));
  const ignoreFile = fc.array(pattern, { minLength: 1, maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);
  let ignored = 0;
  fc.assert(
    fc.property(
      fc.array(file, { minLength: 3, maxLength: 8 }),
      ignoreFile,
      fc.option(ignoreFile),
      (files, top, below) => {
        const contents = Object.fromEntries(files.map((one) => [one, '']));
        const folder = temporaryFolder({ ...contents, '.gitignore': top, ...(below && { 'a/.gitignore': below }) });
        const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
        git('init', '-q');
        const listed = git('-c', 'core.excludesFile=', 'ls-files', '-z', '--others', '--exclude-standard');
        const expected = listed.split('\0').filter((one) => isVmx(one));
        expect(
          found(folder)
            .filter((one) => !one.startsWith('!'))
            .sort(),
        ).toEqual(expected.sort());
        ignored += new Set(files).size - expected.length;
      },
    ),
    { numRuns: 150 },
  );
  expect(ignored).toBeGreaterThan(50);
});
