import { kindOfPath } from '../document/kind.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import { expandPatterns } from '../files/patterns.ts';
import type { EditCommand } from './edit-files.ts';
import { exists } from './operands.ts';
import { selectionOf } from './selection.ts';
import { changingOf, refuseOutput } from './shared-options.ts';
import { UsageError } from './status.ts';
import { choice, isOn, switchOf, type Words } from './words.ts';

/**
 * What the commands that change settings have in common. A path that leads to nothing is refused before anything is written: it may be a slip for a part
 * of what was to be set.
 * @param create whether files that are not there are to be made.
 * @throws {UsageError}
 */
export async function editOptionsOf(
  words: Words,
  paths: readonly FilePath[],
  create = false,
): Promise<Omit<EditCommand, 'edit'>> {
  const selection = selectionOf(words, paths);
  const changing = changingOf(words);
  const check = isOn(words, 'check');
  const { diff } = changing;
  if (typeof diff === 'string') refuseOutput(diff, selection);
  if (create && diff !== false) throw new UsageError('--create writes and --diff does not: give one of them');
  if (check && diff !== false) throw new UsageError('--check tells and --diff shows: give one of them');
  const missing = await missingOf(paths);
  for (const path of missing) {
    const name = displayPath(path);
    if (!create)
      throw new UsageError(`${name}: does not exist${words.command === 'set' ? ' (--create makes it)' : ''}`);
    // What a shell passes on where it finds nothing that matches.
    if (/[*?]/.test(name)) throw new UsageError(`${name}: no file matches, and none is made of that name`);
    if (selection.kind === undefined && kindOfPath(name) === undefined) {
      throw new UsageError(`${name}: what it is to be cannot be told from its name: --kind=vmx or --kind=host`);
    }
  }
  return {
    ...selection,
    ...changing,
    check,
    missing,
    json: choice(words, 'format', ['text', 'json'], 'text') === 'json',
    color: switchOf(words, 'color'),
  };
}

async function missingOf(paths: readonly FilePath[]): Promise<FilePath[]> {
  const absent = paths.filter((path) => path !== '-' && !exists(path));
  const matches = await expandPatterns(absent);
  return absent.filter((path) => (matches.get(path.toString())?.files.length ?? 0) === 0);
}
