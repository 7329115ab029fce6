import { booleanOf } from '../document/boolean.ts';
import type { Document, Entry } from '../document/document.ts';
import { once } from '../document/notes.ts';
import type { Outline } from '../document/outline.ts';
import { lookUp } from '../schema/look-up.ts';
import { indexesOutOfRange } from '../schema/pattern.ts';
import { remembered } from '../text/remembered.ts';
import { hasAccidents } from './meaning.ts';
import { mayBeSet, soundEntryOf, soundTextOf } from './settings.ts';

/** The settings of one device or controller: what stands before the first dot of their keys. */
export interface Device {
  /** Folded: `scsi0:1`, `ethernet0`, `usb_xhci`. */
  readonly name: string;
  /** Without the numbers: `scsi`. */
  readonly kind: string;
  /** Of a device behind a controller, that controller: `scsi0`. */
  readonly controller: string | undefined;
  /** What stands behind the first dot of its keys, folded: `filename`. */
  readonly leaves: readonly string[];
  /** @param leaf one of them. */
  entry(leaf: string): Entry | undefined;
  /** The value of that entry; an empty text where there is none. */
  text(leaf: string): string;
}

const NAME =
  /^((ide|sata|scsi|nvme|ethernet|floppy|serial|parallel|usb|usb_xhci|ehci|pcibridge|pcipassthru|sound)\d*)(:\d+)?$/;

/**
 * The devices of a machine, whether they are present or not. They come in the order of their kinds and numbers, whatever that of the lines is, since
 * VMware writes these in another order.
 * @param kind of which; of all where it is undefined.
 */
export function devicesOf(document: Document, kind?: string): Device[] {
  const { outline } = document;
  return devicesNamed(
    document,
    kind === undefined ? [...devicesIn(outline).keys()] : (namesIn(outline).get(kind) ?? []),
  );
}

function devicesNamed(document: Document, names: readonly string[]): Device[] {
  return names.map((name) => deviceOf(document, name)).filter((device) => device !== undefined);
}

/** A device that the machine has settings of. @param name folded. */
export function deviceOf(document: Document, name: string): Device | undefined {
  const site = devicesIn(document.outline).get(name);
  const device = site && new DeviceIn(document, site);
  // All lines of it may be broken.
  return hasAccidents(document) && device?.leaves.length === 0 ? undefined : device;
}

/** The disks and drives that VMware takes for present, in slots that it has. */
export const presentDrives: (document: Document) => readonly Device[] = once((document: Document) =>
  devicesNamed(document, drivesIn(document.outline)).filter(isPresent),
);

/** Whether VMware takes the device for present. */
export function isPresent(device: Device | undefined): boolean {
  return booleanOf(textOf(device, 'present')) === true;
}

/** Whether the file says that a device is present, on whatever line, broken or not. */
export function mayBePresent(document: Document, name: string): boolean {
  const device = deviceOf(document, name);
  return device?.leaves.includes('present') === true ? isPresent(device) : mayBeSet(document, `${name}.present`);
}

/** The value of one of a device's settings; an empty text where it has none. @param leaf folded. */
export function textOf(device: Device | undefined, leaf: string): string {
  return device?.text(leaf) ?? '';
}

/** The entry that stands for a device: it says that it is present, or else is the first by name. */
export function entryFor(device: Device): Entry {
  const [first = ''] = [...device.leaves].sort();
  const entry = device.entry('present') ?? device.entry(first);
  if (entry === undefined) throw new Error(`${device.name} has no settings`);
  return entry;
}

/** The name of a device as the file spells it. */
export function spellingOf(device: Device): string {
  return entryFor(device).key.text.slice(0, device.name.length);
}

/** Whose setting a key is. */
interface Place extends Pick<Device, 'name' | 'kind' | 'controller'> {
  /** What stands behind the first dot. */
  readonly leaf: string;
  /** The name, with numbers that sort as texts: scsi2 comes before scsi10. */
  readonly order: string;
}

/** Undefined where the key is no device's. */
const placeOf = remembered((key): Place | undefined => {
  const dot = key.indexOf('.');
  const name = dot < 0 || dot > 64 ? '' : key.slice(0, dot);
  const [, controller, kind, unit] = NAME.exec(name) ?? [];
  if (kind === undefined) return undefined;
  const order = name.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
  return { name, kind, controller: unit === undefined ? undefined : controller, leaf: key.slice(dot + 1), order };
});

/** What keys a device has. */
interface Site {
  readonly place: Place;
  /** By what stands behind the first dot. */
  readonly keys: Map<string, string>;
}

/** The devices that some keys are of, by name, in the order of `devicesOf`. */
const devicesIn = once(({ first }: Outline): ReadonlyMap<string, Site> => {
  const sites = new Map<string, Site>();
  for (const key of first.keys()) {
    const place = placeOf(key);
    if (place === undefined) continue;
    const site = sites.get(place.name) ?? { place, keys: new Map() };
    sites.set(place.name, site);
    site.keys.set(place.leaf, key);
  }
  return new Map([...sites].sort(([, a], [, b]) => (a.place.order < b.place.order ? -1 : 1)));
});

/** Their names, by kind. */
const namesIn = once((outline: Outline): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const [name, { place }] of devicesIn(outline)) names.set(place.kind, [...(names.get(place.kind) ?? []), name]);
  return names;
});

/** The names of those that may be disks or drives. */
const drivesIn = once((outline: Outline): readonly string[] =>
  [...devicesIn(outline)].flatMap(([name, { place }]) => (isDrive(place) ? [name] : [])),
);

function isDrive({ kind, controller, name }: Place): boolean {
  if (controller === undefined || !/^(?:ide|sata|scsi|nvme)$/.test(kind)) return false;
  return indexesOutOfRange(lookUp(`${name}.present`)?.pattern ?? '', name).length === 0;
}

/** Makes of its entries only those that somebody asks for. */
class DeviceIn implements Device {
  readonly name: string;
  readonly kind: string;
  readonly controller: string | undefined;
  readonly #document: Document;
  readonly #keys: ReadonlyMap<string, string>;

  constructor(document: Document, { place: { name, kind, controller }, keys }: Site) {
    this.name = name;
    this.kind = kind;
    this.controller = controller;
    this.#document = document;
    this.#keys = keys;
  }

  get leaves(): readonly string[] {
    const leaves = [...this.#keys.keys()];
    return hasAccidents(this.#document) ? leaves.filter((leaf) => this.entry(leaf) !== undefined) : leaves;
  }

  entry(leaf: string): Entry | undefined {
    const key = this.#keys.get(leaf);
    return key === undefined ? undefined : soundEntryOf(this.#document, key);
  }

  text(leaf: string): string {
    const key = this.#keys.get(leaf);
    return key === undefined ? '' : soundTextOf(this.#document, key);
  }
}
