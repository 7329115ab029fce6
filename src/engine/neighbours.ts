import type { Surroundings } from '../document/surroundings.ts';

/** What the names in a folder say of the machines in it. */
export interface Neighbours {
  /** A lock on a disk or on the memory of a machine: one runs. */
  readonly runningLock: string | undefined;
  /** The image of a suspended machine, by the stem of its `.vmx`. */
  readonly suspended: ReadonlyMap<string, string>;
  /** The memory that a snapshot of a running machine has kept, by the stem of its `.vmx`. */
  readonly remembered: ReadonlyMap<string, string>;
}

type Names = Surroundings['names'];

/** Many files of one folder come one after another, and a folder can hold any number: its names are gone through once. */
const known = new WeakMap<Names, Neighbours>();

export function neighboursIn(names: Names): Neighbours {
  const neighbours = known.get(names) ?? findNeighbours(names);
  known.set(names, neighbours);
  return neighbours;
}

/** The name without what stands behind its last dot. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

function findNeighbours(names: Names): Neighbours {
  const all = [...names];
  const stems = new Set(all.filter((name) => /\.(?:vmx|vmtx)$/i.test(name)).map(stemOf));
  const snapshots = new Set(all.filter((name) => /\.vmsn$/i.test(name)).map(stemOf));
  return {
    runningLock: all.find((name) => /\.(?:vmdk|vmem)\.lck$/i.test(name)),
    suspended: byMachine(
      all.filter((name) => /\.vmss$/i.test(name)),
      stems,
    ),
    remembered: byMachine(
      all.filter((name) => /\.vmem$/i.test(name) && snapshots.has(stemOf(name))),
      stems,
    ),
  };
}

/** VMware calls a machine's files after its `.vmx`; a file that is called after none belongs to the only one there is. */
function byMachine(files: readonly string[], stems: ReadonlySet<string>): Map<string, string> {
  const owned = new Map<string, string>();
  const [first = ''] = stems;
  for (const file of files) {
    let stem = stemOf(file);
    while (stem !== '' && !stems.has(stem)) stem = stem.slice(0, -1);
    if (stem !== '') owned.set(stem, file);
    else if (stems.size === 1) owned.set(first, file);
  }
  return owned;
}
