import type { Problem } from '../config/problem.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import type { Io } from './io.ts';
import { STATUS } from './status.ts';

/**
 * The command: from arguments to an exit status (`status.ts`). Writes to `io` only, and to the files that it is told to write.
 * @param argv without the names of Node and of the program.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const status = await run(await readArguments(argv), io);
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

async function run(command: Command, io: Io): Promise<number> {
  if (command.name === 'version') {
    const { version } = await import('./version.ts');
    io.stdout.write(`${version}\n`);
    return STATUS.clean;
  }
  if (command.name === 'lint') {
    const { runLint } = await import('./lint.ts');
    return runLint(command, io);
  }
  if (command.name === 'undo') {
    const { runUndo } = await import('./undo.ts');
    return runUndo(command, io);
  }
  if (command.name === 'history') {
    const { tellHistory } = await import('./history.ts');
    return tellHistory(command, io);
  }
  if (command.name === 'print-config') {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(command, io);
  }
  if (command.name === 'init') {
    const { runInit } = await import('./init.ts');
    return runInit(io);
  }
  if (command.name === 'completion') {
    const { complete } = await import('./complete.ts');
    io.stdout.write(await complete(command.words));
    return STATUS.clean;
  }
  const { tell } = await import('./tell.ts');
  io.stdout.write(await tell(command, io));
  return STATUS.clean;
}

async function failureText(error: unknown, io: Io): Promise<string> {
  const problems = error instanceof Error && 'problems' in error ? (error.problems as readonly Problem[]) : [];
  if (problems.length > 0) {
    const { problemsText } = await import('./failure.ts');
    return problemsText(problems, io);
  }
  const { sanitise } = await import('../reporters/sanitise.ts');
  return `vmxlint: ${sanitise(messageOf(error))}\n`;
}

/** One line. What is neither the user's doing nor the system's is ours. */
function messageOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  // yargs asks for it when it is loaded.
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
    return 'the current folder is gone, or its path is longer than any may be: go to another';
  }
  const message = error instanceof Error ? error.message : String(error);
  return name === 'UsageError' || name === 'ConfigurationError' ? message : `this is a bug in vmxlint: ${message}`;
}
