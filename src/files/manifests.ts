import { statSync } from 'node:fs';
import { fromUtf8 } from '../text/encoding.ts';
import { baseName, displayPath, type FilePath } from './path.ts';
import { readSource } from './read.ts';

const MANIFEST = /\.(?:mf|md5|sha1|sha256|sha512)$|^(?:md5|sha1|sha256|sha512)sums?(?:\.(?:txt|asc))?$|^checksum/i;

/** A larger manifest counts as listing every file beside it. In bytes. */
const MAX_SIZE = 2 ** 24;

/** Whether a file is, by its name, a list of checksums. */
export function isManifest(path: FilePath): boolean {
  return MANIFEST.test(displayPath(baseName(path)));
}

/** Whether a manifest lists a file of this name, beside it. */
export type Listing = (name: string) => boolean;

/** Reads a manifest. One that is there, but cannot be read, may list any file. */
export function readListing(path: FilePath): Listing {
  const result = readSource(path, { maxSize: MAX_SIZE });
  if (!result.ok) return () => isFile(path);
  const names = new Set(listedNames(fromUtf8(result.source.text), displayPath(baseName(path))));
  return (name) => names.has(name);
}

function isFile(path: FilePath): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false; // a link to nothing, a loop
  }
}

/**
 * The names that a manifest lists, in any of four forms: `hash  name` of the coreutils (` *name` for binary; a name with a
 * backslash or line feed is escaped, and the line then begins with a backslash), `SHA256 (name) = hash` of the BSDs,
 * `SHA256(name)= hash` of OVF, and a mere hash in `NAME.sha256`.
 */
export function* listedNames(text: string, manifest: string): Generator<string> {
  for (const line of text.split(/\r?\n/)) {
    const [, coreutils, tagged] =
      /^\\?[0-9a-f]{32,128} [ *](.+)$|^\\?[A-Za-z0-9-]+ ?\((.+)\) ?= ?[0-9a-f]{32,128}\s*$/i.exec(line) ?? [];
    const name = coreutils ?? tagged;
    if (name !== undefined) yield (line.startsWith('\\') ? unescapeName(name) : name).replace(/^(?:\.\/)+/, '');
    else if (/^[0-9a-f]{32,128}\s*$/i.test(line)) yield manifest.replace(/\.[^.]*$/, '');
  }
}

function unescapeName(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, char) => ({ n: '\n', r: '\r' })[char as string] ?? '\\');
}
