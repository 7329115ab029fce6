import { accessSync, constants, realpathSync } from 'node:fs';
import nodePath from 'node:path';
import type { Places } from '../../files/git/places.ts';
import { isWithin } from '../../files/path.ts';
import { exists } from '../../files/project.ts';
import type { Plan, Runner } from './runner.ts';
import { scriptPlan } from './script.ts';

/** A hook of git itself, in its own folder or the one that `core.hooksPath` names. */
export function gitHook({ top, common, hooks }: Places): Runner {
  const isOwn = isWithin(hooks, common);
  return {
    name: isOwn ? 'git' : 'core.hooksPath',

    plan(folder) {
      const file = nodePath.relative(top, nodePath.join(hooks, 'pre-commit')).split(nodePath.sep).join('/');
      const command = `${isOwn ? ownCommand(top) : 'vmxlint'} --staged`;
      const byHand = (why: string): Plan => ({ kind: 'by hand', file, why, lines: `${command} || exit` });
      if (!isOwn && !isWithin(hooks, top)) return byHand('is outside of this repository, and may be for others too');
      const text = folder.read(file);
      if (text === undefined && folder.has(file)) return byHand('is not a file that can be read');
      if (text !== undefined && !isExecutable(nodePath.join(top, file)))
        return byHand('is not executable, so git does not run it');
      return scriptPlan(file, text, command, false);
    },
  };
}

/** How a hook that nobody else has calls us: by name where the name leads to us, else as we were called. */
function ownCommand(top: string): string {
  const folders = (process.env.PATH ?? '').split(nodePath.delimiter);
  if (folders.some((folder) => folder !== '' && isExecutable(nodePath.join(folder, 'vmxlint')))) return 'vmxlint';
  if (exists(nodePath.join(top, 'node_modules/.bin/vmxlint'))) return 'node_modules/.bin/vmxlint';
  return [process.execPath, realpathSync(process.argv[1] ?? '')].map(quoted).join(' ');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
