import yargs from 'yargs-parser';
import { didYouMean } from '../config/suggest.ts';
import { argumentPaths, type FilePath } from '../files/path.ts';
import { exists } from '../files/project.ts';
import { isCommand } from './commands.ts';
import { FLAGS, type Flag, flagOf, flagsOf } from './flags.ts';
import { UsageError } from './status.ts';
import type { Words } from './words.ts';

/**
 * Finds the flags, wherever they stand. An argument that begins with a dash and is no flag as it is written, but is the path of something that exists,
 * is that path: pre-commit passes names as they are. Behind `--` everything is a path.
 * @throws {UsageError} for a flag that does not exist or not for the command, lacks its value, or has one that it does not take.
 */
export function parseWords(argv: readonly string[]): Words {
  const { args, pathOf } = hidePaths(argv);
  const { _: words, '--': behind = [], ...values } = runYargs(args);
  const flags = new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat() as (string | boolean)[]]],
    ),
  );
  const operands = [...(words as string[]), ...(behind as string[])].map(pathOf);
  const [first] = operands;
  const rest = { behind: behind.length, flags, pathOf };
  const parsed =
    typeof first === 'string' && words.length > 0 && isCommand(first)
      ? { command: first, operands: operands.slice(1), ...rest }
      : { command: 'lint', operands, ...rest };
  const known = flagsOf(parsed.command).map(({ name }) => name);
  const stranger = [...flags.keys()].find((name) => !known.includes(name));
  if (stranger !== undefined) throw new UsageError(`vmxlint ${parsed.command} has no flag --${stranger}`);
  return parsed;
}

/**
 * yargs knows neither paths of bytes nor paths with a dash: in their place it gets words that no command line can hold. Nor does it get flags that do
 * not exist: some names (`--constructor`) it trips over.
 */
function hidePaths(argv: readonly string[]): { args: string[]; pathOf: (word: string) => FilePath } {
  const paths = argumentPaths(argv);
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const args = argv.map((arg, index) => {
    const path = paths[index] ?? arg;
    if (typeof path !== 'string') return `\0${index}`;
    const isValue = takesNext(argv[index - 1]);
    if (index >= end || isValue || !arg.startsWith('-') || arg === '-') return arg;
    if (arg === '-h') return '--help';
    const flag = flagOf(nameOf(arg));
    if ((flag === undefined || arg.includes('=')) && exists(path)) return `\0${index}`;
    const isNegated = /^--?no-/.test(arg);
    if (
      flag === undefined ||
      (flag.takes !== 'switch' && isNegated && (flag.without === undefined || arg.includes('=')))
    ) {
      throw new UsageError(unknownFlag(arg));
    }
    if (flag.takes !== 'switch' && isNegated) return arg;
    if (flag.takes === 'switch' && arg.includes('=')) {
      // yargs would take `--fix=yes` for `--fix=false`.
      throw new UsageError(`--${flag.name} takes no value, but has "${arg.slice(arg.indexOf('=') + 1)}"`);
    }
    // Else it would take the next word for its value.
    return flag.takes === 'optional' && !arg.includes('=') ? `${arg}=` : arg;
  });
  return { args, pathOf: (word) => (word.startsWith('\0') ? (paths[Number(word.slice(1))] ?? word) : word) };
}

function takesNext(arg: string | undefined): boolean {
  return arg?.startsWith('-') === true && !/=|^--?no-/.test(arg) && flagOf(nameOf(arg))?.takes === 'value';
}

/** `fix` of `--fix`, `--no-fix` and `--fix=x`. */
function nameOf(arg: string): string {
  return arg.replace(/^--?(?:no-)?/, '').replace(/=.*$/s, '');
}

function unknownFlag(arg: string): string {
  const flag = arg.replace(/=.*$/s, '');
  const known = FLAGS.map(({ name }) => `--${name}`).filter((name) => name.length > 3);
  return `there is no flag ${flag}${didYouMean(`--${nameOf(arg)}`, known) || ' ("vmxlint --help" lists them)'}`;
}

/** yargs without its commands, its help and its checks, which take three times as long to load as a file to lint. */
function runYargs(args: readonly string[]): yargs.Arguments {
  const named = (takes: Flag['takes']) => FLAGS.filter((flag) => flag.takes === takes).map(({ name }) => name);
  const { argv, error } = yargs.detailed([...args], {
    boolean: named('switch'),
    string: [...named('value'), ...named('optional')],
    narg: Object.fromEntries(named('value').map((name) => [name, 1])),
    configuration: {
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'short-option-groups': false,
    },
  });
  if (error === null) return argv;
  const name = /^Not enough arguments following: (.+)$/.exec(error.message)?.[1] ?? '';
  throw new UsageError(
    flagOf(name) === undefined ? error.message : `--${name} needs a value: --${name}${flagOf(name)?.value ?? ''}`,
  );
}
