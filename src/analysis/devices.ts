import { booleanOf } from '../document/boolean.ts';
import type { Document, Entry } from '../document/document.ts';
import { once } from '../document/notes.ts';
import type { Outline } from '../document/outline.ts';
import type { Place } from '../document/place.ts';
import { lookUp } from '../schema/look-up.ts';
import { indexesOutOfRange } from '../schema/pattern.ts';
import { remembered } from '../text/remembered.ts';
import { hasAccidents } from './meaning.ts';
import { mayBeSet, soundEntryAt, soundTextAt } from './settings.ts';

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
interface Address extends Pick<Device, 'name' | 'kind' | 'controller'> {
  /** What stands behind the first dot. */
  readonly leaf: string;
  /** The name, with numbers that sort as texts: scsi2 comes before scsi10. */
  readonly order: string;
}

/** Undefined where the key is no device's. */
const addressOf = remembered((key): Address | undefined => {
  const dot = key.indexOf('.');
  const name = dot < 0 || dot > 64 ? '' : key.slice(0, dot);
  const [, controller, kind, unit] = NAME.exec(name) ?? [];
  if (kind === undefined) return undefined;
  const order = name.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
  return { name, kind, controller: unit === undefined ? undefined : controller, leaf: key.slice(dot + 1), order };
});

/** Where a device has its settings. */
interface Site {
  /** Of one of them. */
  readonly address: Address;
  /** By what stands behind the first dot. */
  readonly places: Map<string, Place>;
}

/** The devices that some keys are of, by name, in the order of `devicesOf`. */
const devicesIn = once(({ first }: Outline): ReadonlyMap<string, Site> => {
  const sites = new Map<string, Site>();
  for (const key of first.keys()) {
    const address = addressOf(key);
    const place = first.get(key);
    if (address === undefined || place === undefined) continue;
    const site = sites.get(address.name) ?? { address, places: new Map() };
    sites.set(address.name, site);
    site.places.set(address.leaf, place);
  }
  return new Map([...sites].sort(([, a], [, b]) => (a.address.order < b.address.order ? -1 : 1)));
});

/** Their names, by kind. */
const namesIn = once((outline: Outline): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const [name, { address }] of devicesIn(outline))
    names.set(address.kind, [...(names.get(address.kind) ?? []), name]);
  return names;
});

/** The names of those that may be disks or drives. */
const drivesIn = once((outline: Outline): readonly string[] =>
  [...devicesIn(outline)].flatMap(([name, { address }]) => (isDrive(address) ? [name] : [])),
);

function isDrive({ kind, controller, name }: Address): boolean {
  if (controller === undefined || !/^(?:ide|sata|scsi|nvme)$/.test(kind)) return false;
  return indexesOutOfRange(lookUp(`${name}.present`)?.pattern ?? '', name).length === 0;
}

/** Makes of its entries only those that somebody asks for. */
class DeviceIn implements Device {
  readonly name: string;
  readonly kind: string;
  readonly controller: string | undefined;
  readonly #document: Document;
  readonly #places: ReadonlyMap<string, Place>;

  constructor(document: Document, { address: { name, kind, controller }, places }: Site) {
    this.name = name;
    this.kind = kind;
    this.controller = controller;
    this.#document = document;
    this.#places = places;
  }

  get leaves(): readonly string[] {
    const leaves = [...this.#places.keys()];
    return hasAccidents(this.#document) ? leaves.filter((leaf) => this.entry(leaf) !== undefined) : leaves;
  }

  entry(leaf: string): Entry | undefined {
    const place = this.#places.get(leaf);
    return place === undefined ? undefined : soundEntryAt(this.#document, place);
  }

  text(leaf: string): string {
    const place = this.#places.get(leaf);
    return place === undefined ? '' : soundTextAt(this.#document, place);
  }
}
