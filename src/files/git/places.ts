import { absolutePath } from '../path.ts';
import { ask } from './run.ts';

/** Where a repository is; absolute paths. */
export interface Places {
  /** The work tree's folder. */
  readonly top: string;
  /** Where git keeps its own files, for all work trees. */
  readonly common: string;
  /** Where hooks are looked for; it need not exist. */
  readonly hooks: string;
}

/** Of the repository that the current folder is in. @throws {GitError} */
export function gitPlaces(): Places {
  // One by one: a path may have a line end in it.
  const place = (...question: string[]) =>
    ask(['rev-parse', ...question])
      .toString()
      .replace(/\r?\n$/, '');
  const top = absolutePath(place('--show-toplevel'));
  const common = absolutePath(place('--git-common-dir'));
  return { top, common, hooks: absolutePath(place('--git-path', 'hooks')) };
}
