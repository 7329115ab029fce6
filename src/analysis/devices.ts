import { booleanOf } from '../document/boolean.ts';
import type { Document, Entry } from '../document/document.ts';
import { once } from '../document/notes.ts';
import { lookUp } from '../schema/look-up.ts';
import { indexesOutOfRange } from '../schema/pattern.ts';
import { remembered } from '../text/remembered.ts';
import { trait } from './judgement.ts';
import { mayBeSet, settingsWith } from './settings.ts';

/** The settings of one device or controller: what stands before the first dot of their keys. */
export interface Device {
  /** Folded: `scsi0:1`, `ethernet0`, `usb_xhci`. */
  readonly name: string;
  /** Without the numbers: `scsi`. */
  readonly kind: string;
  /** Of a device behind a controller, that controller: `scsi0`. */
  readonly controller: string | undefined;
  /** By what stands behind the first dot, folded: `filename`. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** What is worked out of a document once. */
interface Reading {
  readonly devices: ReadonlyMap<string, Device>;
  readonly presentDrives: readonly Device[];
}

const NAME =
  /^((ide|sata|scsi|nvme|ethernet|floppy|serial|parallel|usb|usb_xhci|ehci|pcibridge|pcipassthru|sound)\d*)(:\d+)?$/;

/**
 * The devices of a machine by name, whether they are present or not; worked out once. They come in the order of their kinds and numbers, whatever
 * that of the lines is, since VMware writes these in another order.
 */
export function devicesOf(document: Document): ReadonlyMap<string, Device> {
  return readingOf(document).devices;
}

/** The disks and drives that VMware takes for present, in slots that it has. */
export function presentDrives(document: Document): readonly Device[] {
  return readingOf(document).presentDrives;
}

/** Whether VMware takes the device for present. */
export function isPresent(device: Device | undefined): boolean {
  return booleanOf(textOf(device, 'present')) === true;
}

/** Whether the file says that a device is present, on whatever line, broken or not. */
export function mayBePresent(document: Document, name: string): boolean {
  const device = devicesOf(document).get(name);
  return device?.entries.has('present') === true ? isPresent(device) : mayBeSet(document, `${name}.present`);
}

/** The value of one of a device's settings; an empty text where it has none. @param leaf folded. */
export function textOf(device: Device | undefined, leaf: string): string {
  return device?.entries.get(leaf)?.value.text ?? '';
}

/** The entry that stands for a device: it says that it is present, or else is the first by name. */
export function entryFor({ name, entries }: Device): Entry {
  const [first = ''] = [...entries.keys()].sort();
  const entry = entries.get('present') ?? entries.get(first);
  if (entry === undefined) throw new Error(`${name} has no settings`);
  return entry;
}

/** The name of a device as the file spells it. */
export function spellingOf(device: Device): string {
  return entryFor(device).key.text.slice(0, device.name.length);
}

const readingOf = once((document: Document): Reading => {
  const devices = read(document);
  return { devices, presentDrives: [...devices.values()].filter(isPresentDrive) };
});

function isPresentDrive(device: Device): boolean {
  return (
    device.controller !== undefined &&
    /^(?:ide|sata|scsi|nvme)$/.test(device.kind) &&
    isPresent(device) &&
    isInRange(device.name)
  );
}

const isInRange = remembered((name) => indexesOutOfRange(lookUp(`${name}.present`)?.pattern ?? '', name).length === 0);

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

const OF_DEVICE = trait(({ key }) => placeOf(key) !== undefined);

function read(document: Document): Map<string, Device> {
  const devices = new Map<string, { readonly place: Place; readonly entries: Map<string, Entry> }>();
  for (const { key, entry } of settingsWith(document, OF_DEVICE)) {
    const place = placeOf(key);
    if (place === undefined) continue;
    const device = devices.get(place.name);
    if (device === undefined) devices.set(place.name, { place, entries: new Map([[place.leaf, entry]]) });
    else device.entries.set(place.leaf, entry);
  }
  const sorted = [...devices.values()].sort((a, b) => (a.place.order < b.place.order ? -1 : 1));
  return new Map(
    sorted.map(({ place: { name, kind, controller }, entries }) => [name, { name, kind, controller, entries }]),
  );
}
