import { writeFileSync } from 'node:fs';
import nodePath from 'node:path';
import { absolutePath } from '../../files/path.ts';
import { findConfigurations, repositoryOf } from '../../files/project.ts';
import { codeOf, reasonOf } from '../../files/reason.ts';
import { sanitise } from '../../reporters/sanitise.ts';
import type { Io } from '../io.ts';
import { STARTER } from '../starter.ts';
import { STATUS, UsageError } from '../status.ts';

const NAME = '.vmxlint.yaml';

/** Writes a configuration to begin with, in the repository's folder, or here where there is no repository. @throws {UsageError} */
export function initConfiguration({ stdout }: Io): number {
  const here = absolutePath('.');
  const repository = repositoryOf(here);
  const [found] = findConfigurations(here, repository);
  if (found !== undefined) throw new UsageError(`there is a configuration already: ${nodePath.relative(here, found)}`);
  const path = nodePath.relative(here, nodePath.join(repository ?? here, NAME));
  try {
    writeFileSync(path, STARTER, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${path}: ${codeOf(error) === 'EEXIST' ? 'is there already' : reasonOf(error)}`);
  }
  const place =
    repository === undefined
      ? 'this folder: outside of a git repository it holds only for runs that begin here'
      : "the repository's folder";
  stdout.write(`${sanitise(`${path} is written, in ${place}`)}\n`);
  return STATUS.clean;
}
