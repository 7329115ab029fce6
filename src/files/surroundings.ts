import { readdirSync } from 'node:fs';
import type { Surroundings } from '../document/surroundings.ts';
import { lockOf } from './lock.ts';
import { isManifest, type Listing, readListing } from './manifests.ts';
import { baseName, displayPath, type FilePath, folderOf, joinPath, pathKey, toFilePath } from './path.ts';

interface Folder {
  readonly key: string;
  readonly names: ReadonlySet<string>;
  /** By name; read when first asked for. */
  readonly listings: () => ReadonlyMap<string, Listing>;
}

/** Many files of one folder come one after another: it is listed, and its manifests are read, once for all of them. */
let latest: Folder | undefined;

/**
 * What stands beside a file, looked up when it is first asked for: to make this object costs nothing. The names and
 * manifests are as of the first question about the folder; the lock is always as of now.
 */
export function surroundingsOf(path: FilePath): Surroundings {
  return new FileSurroundings(path);
}

/** A class, since to make an object with getters of its own takes V8 25 times as long. */
class FileSurroundings implements Surroundings {
  readonly #path: FilePath;
  #folder: Folder | undefined;

  constructor(path: FilePath) {
    this.#path = path;
  }

  get name(): string {
    return displayPath(baseName(this.#path));
  }

  get names(): ReadonlySet<string> {
    return this.#read().names;
  }

  get lock(): Surroundings['lock'] {
    return lockOf(this.#path);
  }

  get manifests(): readonly string[] {
    const { name } = this;
    return [...this.#read().listings()].filter(([, lists]) => lists(name)).map(([manifest]) => manifest);
  }

  #read(): Folder {
    this.#folder ??= folderFor(folderOf(this.#path));
    return this.#folder;
  }
}

function folderFor(folder: FilePath): Folder {
  const key = pathKey(folder);
  if (latest?.key !== key) latest = readFolder(folder, key);
  return latest;
}

function readFolder(folder: FilePath, key: string): Folder {
  const paths = namesIn(folder).map(toFilePath);
  const names = new Set(paths.map(displayPath));
  let listings: Map<string, Listing> | undefined;
  return {
    key,
    names,
    listings() {
      listings ??= new Map(
        paths.filter(isManifest).map((path) => [displayPath(path), readListing(joinPath(folder, path))]),
      );
      return listings;
    },
  };
}

/** A folder that may be entered but not listed has no names for us. */
function namesIn(folder: FilePath): Buffer[] {
  try {
    return readdirSync(folder, 'buffer');
  } catch {
    return [];
  }
}
