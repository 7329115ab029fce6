import { closeSync, openSync, statSync } from 'node:fs';
import nodePath from 'node:path';
import type { FileKind } from '../document/document.ts';
import { kindOfPath, wantedBy } from '../document/kind.ts';
import { type Discovered, discover } from '../files/discover.ts';
import { exclusionsOf } from '../files/ignore.ts';
import { absolutePath, displayPath, type FilePath, isWithin, toFilePath } from '../files/path.ts';
import { expandPatterns } from '../files/patterns.ts';
import { reasonOf } from '../files/reason.ts';
import type { Project } from './configuration.ts';
import { type Content, readAll } from './read-all.ts';
import type { InputOptions } from './shared-options.ts';
import { UsageError } from './status.ts';

/** A file as git has it. */
export interface GitVersion {
  readonly path: FilePath;
  readonly named: boolean;
  /** The bytes as latin1. */
  readonly text: string;
}

/** A file on the disk, or as git has it. */
export type Input = Discovered | GitVersion;

/** What a run is about. */
export interface Inputs {
  readonly stdin: boolean;
  readonly files: Iterable<Input>;
  /** What was named, for the message that there is nothing. */
  readonly named: readonly FilePath[];
  /** Whether all of a folder is searched. @param folder absolute. */
  covers(folder: string): boolean;
  /** What is wrong with ignore files; complete once all files were found. */
  readonly problems: readonly string[];
}

/** Finds what the command line names. Names that come from a list are never patterns. @throws {UsageError} for a list that cannot be read. */
export async function findInputs(options: InputOptions, project: Project): Promise<Inputs> {
  const { paths, filesFrom, nul, forceExclude } = options;
  const listed = filesFrom === undefined ? [] : readList(filesFrom, nul);
  const given = paths.filter((path) => path !== '-');
  if (options.staged || options.since !== undefined) {
    const { findChanged } = await import('./changed.ts');
    return findChanged(options, project, [...given, ...listed]);
  }
  const searchHere = paths.length === 0 && filesFrom === undefined;
  const named: readonly FilePath[] = searchHere ? ['.'] : [...given, ...listed];
  const exclusions = exclusionsOf({ git: options.gitignore, ignored: project.ignored });
  const files = discover(named, wantedBy(project.kindOf), {
    matches: await expandPatterns(given),
    exclusions,
    forceExclude,
  });
  return {
    stdin: paths.includes('-'),
    files,
    named,
    covers: (folder) => named.some((path) => isFolder(path) && isWithin(folder, absolutePath(displayPath(path)))),
    problems: exclusions.problems,
  };
}

/** What a path, seen from the current folder, says that its file is. */
export function kindOfFile(path: string): FileKind | undefined {
  return kindOfPath(path) ?? (nodePath.isAbsolute(path) ? undefined : kindOfPath(absolutePath(path)));
}

/**
 * What a file is to be taken for. What was found while searching was found by its name, which so decides.
 * @param kind of `--kind`.
 * @param kindOf what a path says that its file is.
 */
export function kindOfItem(
  path: string,
  named: boolean,
  kind: FileKind | undefined,
  kindOf: (path: string) => FileKind | undefined,
): FileKind | undefined {
  return (named ? kind : undefined) ?? kindOf(path);
}

function isFolder(path: FilePath): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readList(path: FilePath, nul: boolean): FilePath[] {
  const text = readText(path);
  const lines = text.split(nul ? '\0' : '\n').filter((line) => line !== '');
  // A list made on Windows; a name of which all end in CR, nobody has.
  const windows = !nul && lines.every((line) => line.endsWith('\r'));
  const names = windows ? lines.map((line) => line.slice(0, -1)).filter((line) => line !== '') : lines;
  return names.map((name) => toFilePath(Buffer.from(name, 'latin1')));
}

/** Read in any case: a shell's `<(git ls-files)` is a pipe. */
function readText(path: FilePath): string {
  try {
    const content = path === '-' ? readAll(0) : readNamed(path);
    if ('text' in content) return content.text;
    throw new Error(content.reason);
  } catch (error) {
    throw new UsageError(`--files-from ${displayPath(path)}: ${reasonOf(error)}`);
  }
}

function readNamed(path: FilePath): Content {
  const fd = openSync(path, 'r');
  try {
    return readAll(fd);
  } finally {
    closeSync(fd);
  }
}
