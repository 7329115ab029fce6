import { type Item, rootOf } from './fleet.ts';

/** How nesting stands, for a machine with all that is known of its host, or for a host. */
export interface Verdict {
  readonly kind: 'nests' | 'conflict' | 'off' | 'unset' | 'unknown' | 'allows';
  /** What the host of a machine says, or the host itself. */
  readonly allows: string;
  /** What the machine says, or the host for all of its machines. */
  readonly enables: string;
  /** More words, where there is more to say. */
  readonly reason: string;
}

/** In the order of legends; with the words for machines and for hosts. */
export const VERDICTS: readonly { readonly kind: Verdict['kind']; readonly machine: string; readonly host: string }[] =
  [
    { kind: 'nests', machine: 'Nests', host: '' },
    { kind: 'allows', machine: '', host: 'Allows' },
    { kind: 'conflict', machine: 'Conflict', host: 'Conflict' },
    { kind: 'off', machine: 'Switched off', host: 'Forbids' },
    { kind: 'unset', machine: 'Not enabled', host: 'Not allowed' },
    { kind: 'unknown', machine: 'Encrypted', host: '' },
  ];

const WORDS = {
  on: 'yes',
  off: 'no',
  missing: 'not set',
  broken: 'broken line',
  contradictory: 'yes and no',
  unknown: 'encrypted',
} as const;

const BROKEN = {
  broken: 'is in a broken line, so VMware does not read it',
  contradictory: 'stands twice, with both values',
} as const;

/** Finds the verdict on each machine and host; there is none on other files. */
export function verdictsOf(items: readonly Item[]): Map<Item, Verdict> {
  const hosts = new Map(items.flatMap((item) => (item.kind === 'host' ? [[rootOf(item.path), item]] : [])));
  const verdicts = new Map<Item, Verdict>();
  for (const item of items) {
    if (item.kind === 'host') verdicts.set(item, verdictOnHost(item));
    if (item.kind === 'machine') verdicts.set(item, verdictOnMachine(item, hostOf(item.path, hosts)));
  }
  return verdicts;
}

/** A machine belongs to a host whose files it is among: the nearest one. */
function hostOf(path: string, hosts: ReadonlyMap<string, Item>): Item | undefined {
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    const host = hosts.get(path.slice(0, end + 1)) ?? hosts.get(path.slice(0, end));
    if (host !== undefined) return host;
  }
  return hosts.get('');
}

function verdictOnHost({ nesting }: Item): Verdict {
  const state = nesting?.state ?? 'unknown';
  const words = { allows: WORDS[state], enables: nesting?.enablesAll ? 'all' : '', reason: '' };
  if (state === 'broken' || state === 'contradictory')
    return { ...words, kind: 'conflict', reason: `vhv.allow ${BROKEN[state]}` };
  return { ...words, kind: state === 'on' ? 'allows' : state === 'off' ? 'off' : 'unset' };
}

function verdictOnMachine({ nesting }: Item, host: Item | undefined): Verdict {
  const state = nesting?.state ?? 'unknown';
  const byHost = state === 'missing' && host?.nesting?.enablesAll === true;
  const allows = host?.nesting === undefined ? '' : WORDS[host.nesting.state];
  const words = { allows, enables: byHost ? 'by its host' : WORDS[state], reason: '' };
  if (state === 'unknown') return { ...words, kind: 'unknown' };
  if (state === 'broken' || state === 'contradictory')
    return { ...words, kind: 'conflict', reason: `vhv.enable ${BROKEN[state]}` };
  const hindrance = nesting?.hindrance;
  if (state === 'on' || byHost) {
    if (hindrance !== undefined) return { ...words, kind: 'conflict', reason: hindrance };
    // What ESXi 5.0 needs, later hosts do not mind (NESTED.md 1).
    if (host?.nesting !== undefined && host.nesting.state !== 'on')
      return { ...words, kind: 'conflict', reason: 'its host does not say vhv.allow, which ESXi 5.0 needs' };
    return { ...words, kind: 'nests' };
  }
  const reason = hindrance === undefined ? '' : `and could not: ${hindrance}`;
  return { ...words, kind: state === 'off' ? 'off' : 'unset', reason };
}
