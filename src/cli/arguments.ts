import { argumentPaths } from '../files/path.ts';
import { isCommand } from './commands.ts';
import type { Words } from './words.ts';

const NO_FLAGS: Words['flags'] = new Map();

/**
 * What stands on the command line. Plain paths, the usual case, need no parser of flags, which would take longer to load than they take to lint.
 * @param argv without the names of Node and of the program.
 * @throws {UsageError}
 */
export async function readWords(argv: readonly string[]): Promise<Words> {
  const rest = argv[0] === 'lint' ? argv.slice(1) : argv;
  const plain = rest.every((arg) => arg === '-' || !arg.startsWith('-')) && !isCommand(rest[0] ?? '');
  if (plain) return { command: 'lint', operands: argumentPaths(rest), flags: NO_FLAGS, pathOf: (value) => value };
  const { parseWords } = await import('./parse.ts');
  return parseWords(argv);
}
