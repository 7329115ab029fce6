import { guestOsRows } from './guest-os-rows.ts';

/*
 * A row: id | id in the API | family | bits | name | facts | confidence: sources. Facts: `= id` is what VMware writes instead; `since 8.0.0.1` is the
 * first version of vSphere's API that has it. What has no sources of its own is in open-vm-tools `lib/include/guest_os_tables.h` and in the enumeration
 * of vmware/govmomi `vim25/types/enum.go`; `arm-prefix` is the ChangeLog of open-vm-tools: other architectures come first, x86 goes without saying.
 */

/** A value of `guestOS`. */
export interface GuestOs {
  /** In VMware's spelling, which is compared without regard to case. */
  readonly id: string;
  /** What vSphere's API calls it: never a value of `guestOS`. */
  readonly apiId: string | undefined;
  readonly family: 'windows' | 'linux' | 'darwin' | 'esx' | 'solaris' | 'netware' | 'other';
  readonly arch: 'x86' | 'arm';
  readonly bits: 32 | 64;
  readonly name: string;
  /** The id that VMware writes in its stead. */
  readonly aliasOf: string | undefined;
  /** The first version of vSphere's API that has it, where it is known. */
  readonly since: string | undefined;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly string[];
}

/** Ids that people expect and that do not exist, folded, and those that there are instead. */
const CONFUSIONS: ReadonlyMap<string, string> = new Map([
  ['windows10', 'windows9'],
  ['windows10-64', 'windows9-64'],
  ['windows2012srv-64', 'windows8srv-64'],
  ['windows2016srv-64', 'windows9srv-64'],
  ['windows2022srv-64', 'windows2019srvNext-64'],
  ['windows2025srv-64', 'windows2022srvNext-64'],
  ['rhel8', 'rhel8-64'],
  ['rhel9', 'rhel9-64'],
]);

const TABLES = ['open-vm-tools guest_os_tables.h', 'vmware/govmomi vim25/types/enum.go'];

/** Folded, and each row with a line end on both sides: a run looks up one id, and V8 finds a text faster than a table is made. */
const searched = guestOsRows.toLowerCase();

let guests: readonly GuestOs[] | undefined;

/** The guest of an id, in any case. */
export function guestOf(id: string): GuestOs | undefined {
  const folded = id.toLowerCase();
  let guest = found.get(folded);
  if (guest === undefined) {
    guest = findGuest(id);
    if (guest !== undefined) found.set(folded, guest);
  }
  return guest;
}

/** There are no more of them than rows. */
const found = new Map<string, GuestOs>();

function findGuest(id: string): GuestOs | undefined {
  return isPlain(id) ? rowAt(searched.indexOf(`\n${id.toLowerCase()} | `) + 1) : undefined;
}

/** The guest of an id of vSphere's API (`ubuntu64Guest`), in any case. */
export function guestOfApi(apiId: string): GuestOs | undefined {
  const at = isPlain(apiId) && /guest(?:64)?$/i.test(apiId) ? searched.indexOf(` | ${apiId.toLowerCase()} | `) : -1;
  const guest = at < 0 ? undefined : rowAt(searched.lastIndexOf('\n', at) + 1);
  return guest?.aliasOf === undefined ? guest : guestOf(guest.aliasOf);
}

/** The guest that an unknown id was meant to be: another spelling of it, or what people take for it. */
export function suggestGuest(id: string): GuestOs | undefined {
  const folded = id.toLowerCase();
  const instead = CONFUSIONS.get(folded);
  if (instead !== undefined) return guestOf(instead);
  const letters = lettersOf(folded);
  return allGuests().find((guest) => guest.aliasOf === undefined && lettersOf(guest.id.toLowerCase()) === letters);
}

/** All guests, aliases too. */
export function allGuests(): readonly GuestOs[] {
  guests ??= guestOsRows.trim().split('\n').map(readGuest);
  return guests;
}

/** Whether a text can be an id: none has anything in it that separates the columns of a row. */
function isPlain(id: string): boolean {
  return /^[\w-]{2,64}$/.test(id);
}

/** The guest whose row begins there; 0, where nothing was found, is before the first row. */
function rowAt(start: number): GuestOs | undefined {
  return start === 0 ? undefined : readGuest(guestOsRows.slice(start, guestOsRows.indexOf('\n', start)));
}

function readGuest(row: string): GuestOs {
  const [id = '', apiId, family, bits, name = '', facts = '-', evidence = ''] = row.split(' | ');
  const [confidence = 'high', sources] = evidence === '' ? [] : evidence.split(': ');
  return {
    id,
    apiId: apiId === '-' ? undefined : apiId,
    family: family as GuestOs['family'],
    arch: id.startsWith('arm-') ? 'arm' : 'x86',
    bits: Number(bits) as GuestOs['bits'],
    name,
    aliasOf: /= ([^;]+)/.exec(facts)?.[1],
    since: /since (\S+)/.exec(facts)?.[1],
    confidence: confidence as GuestOs['confidence'],
    sources: sources?.split(', ') ?? TABLES,
  };
}

function lettersOf(folded: string): string {
  return folded.replace(/guest$/, '').replace(/[^a-z0-9]/g, '');
}
