import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/cli/arguments.ts';
import { wantsColor } from '../../src/cli/color.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FLAGS, flagsOf } from '../../src/cli/flags.ts';
import { helpText } from '../../src/cli/help.ts';
import { LINT_DEFAULTS, type LintCommand } from '../../src/cli/lint-command.ts';
import { patchOf, shownPatch } from '../../src/cli/patch.ts';
import { lintCommand } from '../../src/cli/read-lint.ts';
import { STATUS } from '../../src/cli/status.ts';
import { isOn } from '../../src/cli/words.ts';
import { wrap } from '../../src/cli/wrap.ts';
import { paintFor } from '../../src/reporters/paint.ts';
import { encodingOf } from '../../src/text/encoding.ts';

describe('the command line', () => {
  test.each<[string[], Partial<LintCommand>]>([
    [[], {}],
    [['a.vmx', '-', 'lint'], { paths: ['a.vmx', '-', 'lint'] }],
    [['lint', 'a.vmx'], { paths: ['a.vmx'] }],
    [['lint', 'rules'], { paths: ['rules'] }],
    [['--fix', 'lint', 'a.vmx'], { fix: true, paths: ['a.vmx'] }],
    [['a.vmx', '--diff', 'b.vmx'], { diff: true, paths: ['a.vmx', 'b.vmx'] }],
    [['--diff=x', 'b.vmx'], { diff: 'x', paths: ['b.vmx'] }],
    [['--backup', 'b.vmx', '--fix'], { backup: '.bak', fix: true, paths: ['b.vmx'] }],
    [['--backup=.old', '--fix'], { backup: '.old', fix: true }],
    [['--rule', 'a: off', '--rule=b: info', 'c'], { rules: ['a: off', 'b: info'], paths: ['c'] }],
    [
      ['--format', 'json=a=b', '--format=compact'],
      {
        formats: [
          { name: 'json', file: 'a=b' },
          { name: 'compact', file: undefined },
        ],
      },
    ],
    [['--color', '--no-color'], { color: false }],
    [['--kind=auto', '--kind=host'], { kind: 'host' }],
    [['--max-file-size=64K'], { maxFileSize: 65536 }],
    [['--max-file-size', '2MiB'], { maxFileSize: 2097152 }],
    [['--files-from', '-', '-0'], { filesFrom: '-', nul: true }],
    [['--fix', '--', '--fix', '-x', '7', '--'], { fix: true, paths: ['--fix', '-x', '7', '--'] }],
    [['--quiet', '007', '1e3', 'true', '=', ''], { quiet: true, paths: ['007', '1e3', 'true', '=', ''] }],
  ])('%j is understood', async (argv, command) => {
    expect(lintCommand(await readWords(argv))).toEqual({ ...LINT_DEFAULTS, ...command });
  });

  test.each([
    [['a.vmx', '--fix'], 'lint', undefined],
    [['--fix', '--version'], 'lint', 'version'],
    [['-h'], 'lint', 'help'],
    [['rules', '--help'], 'rules', 'help'],
    [['--no-color', 'explain', 'x'], 'explain', undefined],
    [['./rules'], 'lint', undefined],
  ])('%j is the command %s', async (argv, name, flag) => {
    const words = await readWords(argv);
    expect(words.command).toBe(name);
    for (const one of ['version', 'help']) expect(isOn(words, one)).toBe(one === flag);
  });

  test.each([
    [['rules', '--fix'], 'vmxlint rules has no flag --fix'],
    [['--dry-run', 'a.vmx'], 'vmxlint lint has no flag --dry-run'],
  ])('%j is refused', async (argv, message) => {
    await expect(readWords(argv)).rejects.toThrow(message);
  });
});

describe('help', () => {
  const commands = Object.keys(COMMANDS);

  test.each(commands)('for %s tells of its flags, no others, and its exit codes, in lines that fit', (command) => {
    const help = helpText(command, 80, paintFor(false));
    const told = FLAGS.filter(({ name }) => new RegExp(`^  --?(?:no-)?${name}\\b`, 'm').test(help));
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(flagsOf(command).map(({ name }) => name)));
    for (const status of [STATUS.clean, STATUS.failure]) expect(help).toMatch(new RegExp(`^  ${status} `, 'm'));
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('for all tells of every command and every exit code', () => {
    const help = helpText('lint', 80, paintFor(false));
    for (const command of commands) expect(help).toMatch(new RegExp(`^  vmxlint \\[?${command}\\b`, 'm'));
    for (const status of Object.values(STATUS)) expect(help).toMatch(new RegExp(`^  ${status} `, 'm'));
  });

  test('takes a flag of several meanings for the same kind of flag', () => {
    const kinds = new Set(FLAGS.map(({ name, takes }) => `${name} ${takes}`));
    expect(kinds.size).toBe(new Set(FLAGS.map(({ name }) => name)).size);
  });

  test('is asked for flags of commands that there are', () => {
    const named = FLAGS.flatMap((flag) => (flag.commands === 'all' ? [] : (flag.commands ?? [])));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });
});

test.each([
  [undefined, {}, true, true],
  [undefined, {}, false, false],
  [undefined, { CI: 'true' }, false, false],
  [undefined, { TERM: 'dumb' }, true, false],
  [undefined, { NO_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '' }, true, true],
  [undefined, { FORCE_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '0' }, true, false],
  [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [true, { NO_COLOR: '1' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
])('with the flag %s, the environment %j and a terminal (%s), colours: %s', (flag, env, isTerminal, colors) => {
  const output = { isTerminal, columns: undefined, closed: false, write() {}, flush() {} };
  expect(wantsColor(output, flag, env)).toBe(colors);
});

test('a patch for people shows no escape, no secret, and Windows line ends only where they differ', async () => {
  const shown = async (before: string, after: string) => {
    const patch = await patchOf('e\x1b[2J.vmx', encodingOf('UTF-8'), before, after);
    return shownPatch(patch, paintFor(false)).split('\n').slice(2);
  };
  expect(await shown('a = "\x1b"\r\npassword = "x"\r\n', 'a = "\x1b"\r\npassword = "x"\r\nb = "1"\r\n')).toEqual([
    '@@ -1,2 +1,3 @@',
    ' a = "\\x1b"',
    ' password = ***',
    '+b = "1"',
    '',
  ]);
  expect(await shown('a\r\nb', 'a\r\nb\r\n')).toEqual([
    '@@ -1,2 +1,2 @@',
    ' a',
    '-b',
    '\\ No newline at end of file',
    '+b',
    '',
  ]);
  expect(await shown('a\r\nb\n', 'a\r\nb\r\n')).toEqual(['@@ -1,2 +1,2 @@', ' a\\r', '-b', '+b\\r', '']);
});

test.each([
  ['a b  c\nd', 3, 0, 'a b\nc d'],
  ['long-word x', 4, 2, 'long-word\n  x'],
  ['', 10, 2, ''],
])('wraps %j', (text, width, indent, wrapped) => {
  expect(wrap(text, width, indent)).toBe(wrapped);
});
