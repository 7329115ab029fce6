import { initConfiguration } from '../init/configuration.ts';
import { initGit } from '../init/git.ts';
import type { Io } from '../io.ts';
import { isOn, operandsOf, type Words } from '../words.ts';

/** Sets something up: a module of `init/` for each. @returns the exit status. @throws {UsageError} */
export function run(words: Words, io: Io): number | Promise<number> {
  operandsOf(words, 0);
  return isOn(words, 'git') ? initGit(io) : initConfiguration(io);
}
