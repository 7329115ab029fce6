import { argumentPaths } from '../files/path.ts';
import { COMMANDS, type Command, LINT_DEFAULTS } from './command.ts';

/**
 * What the command line asks for. Plain paths, the usual case, need no parser of flags, which would take longer to load than they take to lint.
 * @param argv without the names of Node and of the program.
 * @throws {UsageError}
 */
export async function readArguments(argv: readonly string[]): Promise<Command> {
  if (argv.length === 1 && argv[0] === '--version') return { name: 'version' };
  // What the script of `completion` asks, at each press of the key.
  if (argv[0] === '--get-yargs-completions') return { name: 'completion', words: argv.slice(1) };
  const rest = argv[0] === 'lint' ? argv.slice(1) : argv;
  const plain = rest.every((arg) => arg === '-' || !arg.startsWith('-')) && !COMMANDS.includes(rest[0] ?? '');
  if (plain) return { ...LINT_DEFAULTS, paths: argumentPaths(rest) };
  const [{ parseWords }, { interpret }] = await Promise.all([import('./parse.ts'), import('./interpret.ts')]);
  return interpret(await parseWords(argv));
}
