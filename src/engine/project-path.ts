import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** From where paths are seen; both absolute. */
export interface Standpoint {
  /** Relative paths of files begin here. */
  readonly folder: string;
  /** What reports for machines, baselines and fingerprints name files from: the project's folder. */
  readonly root: string;
}

/**
 * A path that does not depend on where the run was started, with `/` and without `./`: relative to the project, outside of it with `../`. Only where
 * nothing leads there (another drive) it is absolute.
 */
export function projectPath(path: string, { folder, root }: Standpoint): string {
  return relative(root, resolve(folder, path)).split(sep).join('/') || '.';
}

/** A project path as a URI reference. Lone surrogates, which no URI can hold, become U+FFFD. */
export function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const bytes = Buffer.from(path).toString();
  // A first part with a colon would be taken for a scheme; encodeURIComponent encodes it.
  return bytes.split('/').map(encodeURIComponent).join('/');
}
