import type { Problem } from '../config/problem.ts';
import { sanitise } from '../reporters/sanitise.ts';
import { readWords } from './arguments.ts';
import { COMMANDS } from './commands.ts';
import type { Io } from './io.ts';
import { STATUS } from './status.ts';
import { version } from './version.ts';
import { isOn, switchOf } from './words.ts';

/**
 * The command: from arguments to an exit status (`status.ts`). Writes to `io` only, and to the files that it is told to write.
 * @param argv without the names of Node and of the program.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const status = await run(argv, io);
    io.stdout.flush();
    return status;
  } catch (error) {
    io.stdout.flush();
    io.stderr.write(await failureText(error, io));
    return STATUS.failure;
  } finally {
    io.stderr.flush();
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && argv[0] === '--version') return tellVersion(io);
  // What the script of `completion` asks, at each press of the key.
  if (argv[0] === '--get-yargs-completions') {
    const { complete } = await import('./commands/completion.ts');
    io.stdout.write(await complete(argv.slice(1)));
    return STATUS.clean;
  }
  const words = await readWords(argv);
  if (isOn(words, 'version')) return tellVersion(io);
  if (isOn(words, 'help')) {
    const { helpFor } = await import('./help.ts');
    io.stdout.write(helpFor(words.command, io, switchOf(words, 'color')));
    return STATUS.clean;
  }
  const module = await COMMANDS[words.command]?.load();
  return module?.run(words, io) ?? STATUS.failure;
}

function tellVersion({ stdout }: Io): number {
  stdout.write(`${version}\n`);
  return STATUS.clean;
}

async function failureText(error: unknown, io: Io): Promise<string> {
  const problems = error instanceof Error && 'problems' in error ? (error.problems as readonly Problem[]) : [];
  if (problems.length > 0) {
    const { problemsText } = await import('./failure.ts');
    return problemsText(problems, io);
  }
  return `vmxlint: ${sanitise(messageOf(error))}\n`;
}

/** One line. What is neither the user's doing nor the system's is ours. */
function messageOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  // `process.cwd()`, whoever asks for it.
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
    return 'the current folder is gone, or its path is longer than any may be: go to another';
  }
  const message = error instanceof Error ? error.message : String(error);
  return name === 'UsageError' || name === 'ConfigurationError' ? message : `this is a bug in vmxlint: ${message}`;
}
