import { argumentPaths } from '../files/path.ts';
import { isCommand } from './commands.ts';
import type { Words } from './words.ts';

const NO_FLAGS: Words['flags'] = new Map();

/**
 * What stands on the command line. Plain paths, the usual case, need no parser of flags, which would take longer to load than they take to lint; nor does what
 * git calls for each file.
 * @param argv without the names of Node and of the program.
 * @throws {UsageError}
 */
export async function readWords(argv: readonly string[]): Promise<Words> {
  if (argv.every((arg) => arg === '-' || !arg.startsWith('-'))) {
    const [first = ''] = argv;
    const [command, rest] = isCommand(first) ? [first, argv.slice(1)] : ['lint', argv];
    return { command, operands: argumentPaths(rest), behind: 0, flags: NO_FLAGS, pathOf: (value) => value };
  }
  const { parseWords } = await import('./parse.ts');
  return parseWords(argv);
}
