/**
 * How a point stands: `ok`; `bad`: it stands in the way; `unknown`: it may; `note`: worth knowing, and in nobody's way.
 */
export type Status = 'ok' | 'bad' | 'unknown' | 'note';

/** A point of a checklist. Texts quote files: they are not yet fit for a terminal. */
export interface CheckItem {
  readonly check:
    | 'vhv.enable'
    | 'vhv.allow'
    | 'hardware'
    | 'guest'
    | 'conflicts'
    | 'vbs'
    | 'file'
    | 'state'
    | 'last power-on';
  readonly status: Status;
  /** A sentence or clauses, without a full stop. */
  readonly text: string;
}

/** Where commands are to be typed. */
export type Place = 'here' | 'ESXi' | 'Workstation' | 'Fusion' | 'vCenter' | 'guest';

/** What to do next. */
export interface Step {
  readonly place: Place;
  /** What the commands do. */
  readonly aim: string;
  readonly commands: readonly string[];
}

/** All that is known of what stands in the way of nesting, for one machine or one host. */
export interface Checklist {
  readonly path: string;
  readonly kind: 'machine' | 'host';
  readonly items: readonly CheckItem[];
  readonly next: readonly Step[];
}

/** The worst that a checklist has: `bad`, then `unknown`; `ok` where nothing is in the way. */
export function verdictOf({ items }: Pick<Checklist, 'items'>): 'ok' | 'bad' | 'unknown' {
  const statuses = items.map(({ status }) => status);
  if (statuses.includes('bad')) return 'bad';
  return statuses.includes('unknown') ? 'unknown' : 'ok';
}
