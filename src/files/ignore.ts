import nodePath from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { fromUtf8 } from '../text/encoding.ts';
import { absolutePath, displayPath, type FilePath, isWithin } from './path.ts';
import { exists, repositoryOf } from './project.ts';
import { readSource } from './read.ts';

/** What is passed over while searching. */
export interface Exclusions {
  /**
   * What a search passes over that begins at a folder. Whoever names a folder means what is in it: what is said of the folder itself, outside of it, does
   * not hold.
   * @param has whether there is something of that name in the folder.
   */
  from(root: FilePath, has: (name: string) => boolean): FolderSearch;
  /** Whether a path that was named would be passed over by a search. */
  excludes(path: FilePath, isFolder: boolean): boolean;
  /** Lines of ignore files that are not followed, and ignore files that cannot be read; for display. */
  readonly problems: readonly string[];
}

/** What is passed over in a folder. */
export interface FolderSearch {
  /** @param name of something in the folder, decoded. */
  excludes(name: string, isFolder: boolean): boolean;
  /** What is passed over in a folder inside. @param has whether there is something of that name in it. */
  within(folder: FilePath, has: (name: string) => boolean): FolderSearch;
}

export interface ExclusionOptions {
  /** Whether `.gitignore` files are followed, in a git repository. */
  readonly git: boolean;
  /** What else is passed over. @param path absolute, and decoded. */
  readonly ignored?: ((path: string) => boolean) | undefined;
}

/** What the ignore files of a folder say of what is in it. */
interface Level {
  readonly folder: string;
  readonly lines: readonly string[];
  readonly matcher: Ignore;
  /** By folder inside, for those that lines of this level exclude, and a nearer level takes in again: the lines without what they say of it and the folders above. */
  readonly inside: Map<string, Ignore>;
}

const anything = (_: string) => true;
const OWN = '.vmxlintignore';
const GIT = '.gitignore';

/** More than anybody writes: with them the `ignore` package takes time to the power of their number. Of single stars it does not. */
const MOST_GLOBSTARS = 3;
const MOST_BYTES = 512 * 1024;

/**
 * What ignore files exclude, from the git repository's folder down; without a repository from the current folder down, or from where a search begins
 * outside of that. `.gitignore` files mean what they mean to git, but that git goes on with what it has tracked already. `.vmxlintignore` files have the
 * same form; in one folder they come after `.gitignore`.
 */
export function exclusionsOf({ git, ignored }: ExclusionOptions): Exclusions {
  const problems: string[] = [];
  const levels = new Map<string, Level | undefined>();
  const tops = new Map<string, Top>();

  const topOf = (folder: string): Top => {
    const known = tops.get(folder) ?? findTop(folder);
    tops.set(folder, known);
    return known;
  };

  const levelOf = (folder: string, { repository }: Top, has = anything): Level | undefined => {
    if (levels.has(folder)) return levels.get(folder);
    const names: string[] = [];
    if (git && folder === repository) names.push('.git/info/exclude');
    if (git && repository !== undefined && has(GIT)) names.push(GIT);
    if (has(OWN)) names.push(OWN);
    const lines = names.flatMap((name) => readLines(nodePath.join(folder, name), problems));
    const level = lines.length === 0 ? undefined : { folder, lines, matcher: matcherOf(lines), inside: new Map() };
    levels.set(folder, level);
    return level;
  };

  /** The levels that speak of what is in a folder, the nearest first. */
  const chainOf = (folder: string, top: Top, floor: string): Level[] => {
    const chain: Level[] = [];
    for (let at = folder; ; at = nodePath.dirname(at)) {
      const level = levelOf(at, top);
      if (level !== undefined) chain.push(level);
      if (at === floor || at === top.folder || nodePath.dirname(at) === at) return chain;
    }
  };

  const decide = (path: string, isFolder: boolean, chain: readonly Level[]): boolean => {
    if (ignored?.(path)) return true;
    for (const level of chain) {
      const name = nodePath.relative(level.folder, path).split(nodePath.sep).join('/');
      const { ignored: out, unignored } = matcherAt(level, nodePath.posix.dirname(name)).test(
        isFolder ? `${name}/` : name,
      );
      if (out || unignored) return out;
    }
    return false;
  };

  const excludes = (full: string, isFolder: boolean): boolean => {
    const top = topOf(nodePath.dirname(full));
    const folders: string[] = [];
    for (let at = nodePath.dirname(full); at !== top.folder && nodePath.dirname(at) !== at; at = nodePath.dirname(at))
      folders.push(at);
    const isOut = (path: string, folder: boolean) => decide(path, folder, chainOf(nodePath.dirname(path), top, ''));
    return folders.some((folder) => isOut(folder, true)) || isOut(full, isFolder);
  };

  /** @param folder absolute. @param chain of `chainOf`. */
  const searchIn = (folder: string, chain: readonly Level[], top: Top): FolderSearch => {
    const isFree = chain.length === 0 && ignored === undefined;
    return {
      excludes: isFree ? () => false : (name, isFolder) => decide(nodePath.join(folder, name), isFolder, chain),
      within(path, has) {
        const hasFile = has(GIT) || has(OWN);
        if (isFree && !hasFile) return this;
        const inside = absolutePath(displayPath(path));
        const level = hasFile ? levelOf(inside, top, has) : undefined;
        return searchIn(inside, level === undefined ? chain : [level, ...chain], top);
      },
    };
  };

  return {
    problems,
    excludes: (path, isFolder) => excludes(absolutePath(displayPath(path)), isFolder),
    from(root, has) {
      const start = absolutePath(displayPath(root));
      const top = topOf(start);
      const floor = start !== top.folder && excludes(start, true) ? start : top.folder;
      levelOf(start, top, has);
      return searchIn(start, chainOf(start, top, floor), top);
    },
  };
}

/** Where ignore files begin to hold. */
interface Top {
  readonly folder: string;
  readonly repository: string | undefined;
}

function findTop(folder: string): Top {
  const repository = repositoryOf(folder);
  if (repository !== undefined) return { folder: repository, repository };
  const here = absolutePath('.');
  return { folder: isWithin(folder, here) ? here : folder, repository };
}

function matcherOf(lines: readonly string[]): Ignore {
  return ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' }).add([...lines]);
}

/** What judges by the lines of a level what is in a folder inside, given that the search came into that folder: `ignore` excludes all that is in an excluded folder. */
function matcherAt({ lines, matcher, inside }: Level, folder: string): Ignore {
  if (folder === '.' || !matcher.test(`${folder}/`).ignored) return matcher;
  const parts = folder.split('/').map((part) => part.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  const entered = parts.map((_, index) => `!/${parts.slice(0, index + 1).join('/')}/`);
  const made = inside.get(folder) ?? matcherOf([...lines, ...entered]);
  inside.set(folder, made);
  return made;
}

/** The patterns of an ignore file, if it is there. */
function readLines(path: string, problems: string[]): string[] {
  if (!exists(path)) return [];
  const read = readSource(path, { maxSize: MOST_BYTES });
  if (!read.ok) {
    problems.push(`${path}: ${read.reason}, and is not followed`);
    return [];
  }
  const lines = fromUtf8(read.source.text)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  return lines.filter((line, index) => {
    if (line === '' || line.startsWith('#')) return false;
    if (line.split('**').length <= MOST_GLOBSTARS + 1 && line.length <= 1000) return true;
    problems.push(`${path}:${index + 1}: is too long, or has more than ${MOST_GLOBSTARS} "**", and is not followed`);
    return false;
  });
}
