import type { Argv } from 'yargs';
import { presets } from '../../config/presets.ts';
import { reporters } from '../../reporters/index.ts';
import { rules } from '../../rules/index.ts';
import { allKnownKeys, effectivePatterns } from '../../schema/look-up.ts';
import { exampleOf, specificityOf } from '../../schema/pattern.ts';
import { targetNames } from '../../schema/target.ts';
import { COMMANDS } from '../commands.ts';
import { FLAGS } from '../flags.ts';
import type { Io } from '../io.ts';
import { STATUS } from '../status.ts';
import { operandsOf, type Words } from '../words.ts';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  preset: Object.keys(presets),
  target: targetNames(),
  format: Object.keys(reporters),
  kind: ['auto', 'vmx', 'host', 'dictionary'],
  'fail-on': ['error', 'warning', 'info'],
  hardlinks: ['break', 'refuse'],
};

/** Prints the script. @throws {UsageError} */
export async function run(words: Words, { stdout }: Io): Promise<number> {
  operandsOf(words, 0);
  stdout.write(await complete(undefined));
  return STATUS.clean;
}

/**
 * The script that makes a shell complete our commands and flags, as yargs has it for bash, zsh and fish; or, for the words of a command line, a line for each
 * way to go on, which is what that script asks.
 */
export async function complete(words: readonly string[] | undefined): Promise<string> {
  const { default: yargs } = await import('yargs');
  const parser = yargs().scriptName('vmxlint').locale('en').exitProcess(false).help(false).version(false);
  parser.completion('completion', false);
  for (const name of Object.keys(COMMANDS)) if (name !== 'completion') parser.command(name, name);
  for (const { name, takes, help } of FLAGS) {
    if (name.length === 1) continue;
    const choices = CHOICES[name];
    parser.option(name, {
      type: takes === 'switch' ? 'boolean' : 'string',
      describe: help,
      ...(choices !== undefined && { choices }),
    });
  }
  if (words === undefined) return scriptOf(parser);
  // yargs would find nothing behind a command that it does not know the words of.
  if (words.at(-2) === 'explain') return linesOf(topicsFor(words.at(-1) ?? ''));
  const keys = keysFor(words);
  if (keys.length > 0) return linesOf(keys);
  return linesOf(await parser.getCompletion([...words]));
}

/** Rules; keys too once something is typed, since there are many of them. */
function topicsFor(start: string): string[] {
  const ids = rules.map(({ id }) => id).filter((id) => id.startsWith(start));
  if (start === '') return ids;
  const keys = allKnownKeys().map(({ pattern }) => exampleOf(pattern));
  return [...ids, ...keys.filter((key) => key.startsWith(start))];
}

/** Keys to look up or to change, behind a file, once something is typed; what begins no key may be another file. */
function keysFor([, command = '', ...others]: readonly string[]): string[] {
  const start = others.at(-1)?.toLowerCase() ?? '';
  if (!['get', 'set', 'unset'].includes(command) || others.length < 2 || start === '' || start.startsWith('-'))
    return [];
  const keys = effectivePatterns().filter((key) => specificityOf(key) === 4 && key.toLowerCase().startsWith(start));
  return command === 'set' ? keys.map((key) => `${key}=`) : keys;
}

/** yargs prints it by way of what prints its help. */
async function scriptOf(parser: Argv): Promise<string> {
  return new Promise((resolve) => {
    void parser.parse(['completion'], {}, (_error, _argv, output) => resolve(`${output.trimEnd()}\n`));
  });
}

function linesOf(words: readonly string[]): string {
  return words.map((word) => `${word}\n`).join('');
}
