import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import nodePath from 'node:path';
import { type FilePath, isWithin } from './path.ts';
import { readSource } from './read.ts';

/** The names that a configuration may have, in the folder that it is for. */
export const CONFIGURATION_NAMES: readonly string[] = [
  '.vmxlint.yaml',
  '.vmxlint.yml',
  '.vmxlint.json',
  '.vmxlint.jsonc',
];

/** Larger than any that somebody has written, and small enough that the slowest of it takes no time. */
const MOST_BYTES = 512 * 1024;

/** The folder of the git repository that a folder is in: the nearest that has a `.git`, which in a worktree is a file. Absolute. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = nodePath.dirname(at)) {
    if (exists(nodePath.join(at, '.git'))) return at;
    if (nodePath.dirname(at) === at) return undefined;
  }
}

/**
 * The configurations for a folder: the nearest ones, from it up to the repository's own folder; where there is no repository, in the folder itself.
 * @returns absolute paths; more than one where it is not clear which is meant.
 */
export function findConfigurations(folder: string, repository: string | undefined): string[] {
  for (let at = folder; ; at = nodePath.dirname(at)) {
    const found = CONFIGURATION_NAMES.map((name) => nodePath.join(at, name)).filter(exists);
    const manifest = nodePath.join(at, 'package.json');
    if (isConfigured(manifest)) found.push(manifest);
    if (found.length > 0 || at === (repository ?? folder)) return found;
  }
}

/** A configuration file, as the disk has it. */
export interface ReadConfiguration {
  /** Links resolved. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** Reads a configuration file. @returns the reason why it cannot be read, where it cannot; to be read after its name. */
export function readConfiguration(path: string): ReadConfiguration | string {
  if (isLarge(path)) return `is larger than ${MOST_BYTES / 1024} KB`;
  const read = readSource(path, { maxSize: MOST_BYTES });
  if (!read.ok) return read.reason;
  return { id: nodePath.resolve(read.source.target.toString()), bytes: Buffer.from(read.source.text, 'latin1') };
}

function isLarge(path: string): boolean {
  try {
    return statSync(path).size > MOST_BYTES;
  } catch {
    return false;
  }
}

/** Whether a path, links resolved, is inside a folder. */
export function isInside(path: string, folder: string): boolean {
  try {
    return isWithin(realpathSync(path), realpathSync(folder));
  } catch {
    return false;
  }
}

/** Whether a package.json has something for us. What cannot be read is other programs' business. */
function isConfigured(path: string): boolean {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > MOST_BYTES) return false;
    const text = readFileSync(path, 'utf8');
    return text.includes('"vmxlint"') && Object.hasOwn(JSON.parse(text), 'vmxlint');
  } catch {
    return false;
  }
}

/** Whether there is something at a path. A link that leads nowhere is there, too: reading it says what is wrong. */
export function exists(path: FilePath): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
