import nodePath from 'node:path';
import type { Discovered } from '../files/discover.ts';
import { type Blob, readBlobs } from '../files/git/blobs.ts';
import { type Change, changesSince, stagedChanges } from '../files/git/changes.ts';
import { exclusionsOf } from '../files/ignore.ts';
import { displayPath, type FilePath, pathKey } from '../files/path.ts';
import { looksLikePattern, namesItsFiles, PASSED_OVER } from '../files/patterns.ts';
import { exists } from '../files/project.ts';
import { type Glob, globOf } from '../text/glob.ts';
import type { Project } from './configuration.ts';
import type { Input, Inputs } from './inputs.ts';
import type { InputOptions } from './shared-options.ts';
import { UsageError } from './status.ts';

/**
 * What `--staged` or `--since` asks for: files as git has them, whatever the work tree holds by now. Paths limit them; a search's exclusions hold, but for
 * `.gitignore`, which git goes by only where it adds a file. That nothing has changed is no mistake.
 * @throws {UsageError} where git does not answer.
 */
export function findChanged(options: InputOptions, project: Project, named: readonly FilePath[]): Inputs {
  const scope = scopeOf(named);
  const exclusions = exclusionsOf({ git: false, ignored: project.ignored });
  const wants = (path: string) =>
    ['vmx', 'host'].includes(project.kindOf(path) ?? '') && !path.split('/').some((name) => PASSED_OVER.includes(name));

  const inputs: (Discovered | Version)[] = [];
  for (const change of changesFor(options)) {
    const { path, type } = change;
    const limit = scope.limitOf(path);
    if (limit === undefined || (limit !== 'named' && !wants(displayPath(path)))) continue;
    const isNamed = limit === 'named';
    if ((!isNamed || options.forceExclude) && exclusions.excludes(path, false)) inputs.push({ path, ignored: 'file' });
    else if (type === 'file') inputs.push({ path, named: isNamed, blob: change.blob });
    else if (type === 'conflict')
      inputs.push({ path, problem: 'has a merge conflict: resolve it and "git add" the file' });
    else inputs.push({ path, skipped: type === 'link' ? 'is a symbolic link' : 'is a submodule' });
  }
  return {
    stdin: false,
    files: withContent([...scope.missing(), ...inputs], options.maxFileSize),
    named,
    covers: () => false,
    problems: exclusions.problems,
  };
}

/** A file whose content is still to be read. */
interface Version {
  readonly path: FilePath;
  readonly named: boolean;
  readonly blob: string;
}

function changesFor({ since }: InputOptions): Change[] {
  try {
    return since === undefined ? stagedChanges() : changesSince(since);
  } catch (error) {
    throw new UsageError(`--${since === undefined ? 'staged' : 'since'}: ${messageOf(error)}`);
  }
}

function* withContent(inputs: readonly (Discovered | Version)[], maxSize: number): Generator<Input> {
  const names = inputs.flatMap((input) => ('blob' in input ? [input.blob] : []));
  const blobs = readBlobs(names, maxSize);
  let trouble = '';
  const next = (): Blob => {
    try {
      if (trouble === '') return blobs.next().value ?? { problem: 'could not be read' };
    } catch (error) {
      trouble = messageOf(error);
    }
    return { problem: `could not be read: ${trouble}` };
  };
  for (const input of inputs) {
    if (!('blob' in input)) yield input;
    else yield { path: input.path, named: input.named, ...next() };
  }
}

interface Scope {
  /** How a path comes to be looked at, where it does. */
  limitOf(path: FilePath): 'named' | 'within' | undefined;
  /** What was named and is neither on the disk nor among all that was asked about. */
  missing(): { readonly path: FilePath; readonly problem: string }[];
}

function scopeOf(named: readonly FilePath[]): Scope {
  const patterns = named.filter((path) => typeof path === 'string' && looksLikePattern(path) && !exists(path));
  const globs = patterns.map((pattern) => ({ matches: anchored(pattern), named: namesItsFiles(displayPath(pattern)) }));
  const keys = new Map(named.filter((path) => !patterns.includes(path)).map((path) => [pathKey(path), path]));
  const met = new Set<string>();
  const meet = (key: string) => keys.has(key) && met.add(key) !== undefined;
  return {
    limitOf(path) {
      if (named.length === 0) return 'within';
      const key = pathKey(path);
      if (meet(key)) return 'named';
      for (let at = nodePath.dirname(key); ; at = nodePath.dirname(at)) {
        if (meet(at)) return 'within';
        if (nodePath.dirname(at) === at) break;
      }
      const glob = globs.find(({ matches }) => matches(displayPath(path)));
      return glob && (glob.named ? 'named' : 'within');
    },
    missing: () =>
      [...keys]
        .filter(([key, path]) => !met.has(key) && !exists(path))
        .map(([, path]) => ({ path, problem: 'no such file or folder' })),
  };
}

/** As a shell takes a pattern: without a slash it is one of names in the current folder. */
function anchored(pattern: FilePath): Glob {
  try {
    return globOf(`./${displayPath(pattern)}`);
  } catch (error) {
    throw new UsageError(`${displayPath(pattern)}: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
