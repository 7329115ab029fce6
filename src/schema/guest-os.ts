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

interface Index {
  readonly guests: readonly GuestOs[];
  readonly byId: ReadonlyMap<string, GuestOs>;
  readonly byApiId: ReadonlyMap<string, GuestOs>;
  /** By the letters and digits alone. */
  readonly byLetters: ReadonlyMap<string, GuestOs>;
}

let index: Index | undefined;

/** The guest of an id, in any case. */
export function guestOf(id: string): GuestOs | undefined {
  index ??= makeIndex();
  return index.byId.get(id.toLowerCase());
}

/** The guest of an id of vSphere's API (`ubuntu64Guest`), in any case. */
export function guestOfApi(apiId: string): GuestOs | undefined {
  index ??= makeIndex();
  return index.byApiId.get(apiId.toLowerCase());
}

/** The guest that an unknown id was meant to be: another spelling of it, or what people take for it. */
export function suggestGuest(id: string): GuestOs | undefined {
  index ??= makeIndex();
  const folded = id.toLowerCase();
  const instead = CONFUSIONS.get(folded);
  return instead === undefined ? index.byLetters.get(lettersOf(folded)) : guestOf(instead);
}

/** All guests, aliases too. */
export function allGuests(): readonly GuestOs[] {
  index ??= makeIndex();
  return index.guests;
}

function makeIndex(): Index {
  const guests = guestOsRows.trim().split('\n').map(readGuest);
  const canonical = guests.filter((guest) => guest.aliasOf === undefined);
  return {
    guests,
    byId: new Map(guests.map((guest) => [guest.id.toLowerCase(), guest])),
    byApiId: new Map(canonical.flatMap((guest) => (guest.apiId ? [[guest.apiId.toLowerCase(), guest]] : []))),
    byLetters: new Map(canonical.map((guest) => [lettersOf(guest.id.toLowerCase()), guest])),
  };
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
