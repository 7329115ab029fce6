import { setUpHook } from '../hooks/set-up.ts';
import { initConfiguration } from '../init/configuration.ts';
import { initGit } from '../init/git.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../status.ts';
import { isOn, operandsOf, type Words } from '../words.ts';

/** Sets something up: a module for each. @returns the exit status. @throws {UsageError} */
export function run(words: Words, io: Io): number | Promise<number> {
  operandsOf(words, 0);
  const [git, hook] = [isOn(words, 'git'), isOn(words, 'hook')];
  if (git && hook) throw new UsageError('--git and --hook set up different things: one at a time');
  if (hook) return setUpHook(io);
  return git ? initGit(io) : initConfiguration(io);
}
