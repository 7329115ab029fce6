import { booleanOf } from '../document/boolean.ts';
import { type Document, type Entry, entryOf } from '../document/document.ts';
import { VHV_ENABLE } from '../schema/nesting.ts';
import { hidingOf } from './cpuid-mask.ts';

/** Something in a machine's file that keeps `vhv.enable = "TRUE"` from working; all facts are NESTED.md 2's. */
export interface Obstacle {
  readonly kind: 'hardware-version' | 'pci-passthrough' | 'cpuid-mask' | 'software-monitor';
  readonly entry: Entry;
  /** Completes "it could not work, since ...". */
  readonly reason: string;
}

/** Virtualized HV came with hardware version 8 (on the hosts of 2011), and is supported from 9 on. */
const FIRST_HARDWARE_VERSION = 8;

/** Arm guests have no such extensions to pass on: open-vm-tools `guest_os.h` names them `arm-…`. */
export function canNeverNest(document: Document): boolean {
  return /^arm-/i.test(entryOf(document, 'guestOS')?.value.text ?? '');
}

/** The `vhv.enable` that a machine nests by: VMware reads it as TRUE. Undefined where there is none, and where two lines disagree. */
export function nestingEntry(document: Document): Entry | undefined {
  const entries = document.settings.get(VHV_ENABLE) ?? [];
  return entries.every((entry) => booleanOf(entry.value.text) === true) ? entries[0] : undefined;
}

/** `virtualHW.version`, with its number; undefined where it is none. */
export function hardwareVersionOf(document: Document): { readonly entry: Entry; readonly version: number } | undefined {
  const entry = entryOf(document, 'virtualHW.version');
  const digits = /^\s*(\d{1,4})\s*$/.exec(entry?.value.text ?? '')?.[1];
  return entry === undefined || digits === undefined ? undefined : { entry, version: Number(digits) };
}

/** The first thing that stands in the way; undefined where nothing does. */
export function obstacleToNesting(document: Document): Obstacle | undefined {
  return obstaclesToNesting(document).next().value ?? undefined;
}

/**
 * What stands in the way of a `vhv.enable` that is TRUE, of one kind; nothing where it is not, and nothing for Arm guests, of which one finding
 * says all.
 */
export function obstaclesInTheWay(document: Document, kind: Obstacle['kind']): Obstacle[] {
  if (nestingEntry(document) === undefined || canNeverNest(document)) return [];
  return [...obstaclesToNesting(document)].filter((obstacle) => obstacle.kind === kind);
}

function* obstaclesToNesting(document: Document): Generator<Obstacle, undefined> {
  const hardware = hardwareVersionOf(document);
  if (hardware !== undefined && hardware.version > 0 && hardware.version < FIRST_HARDWARE_VERSION) {
    yield {
      kind: 'hardware-version',
      entry: hardware.entry,
      reason: `virtualHW.version is ${hardware.version}, and nesting needs 9 or later`,
    };
  }
  for (const [key, [entry]] of document.settings) {
    if (entry === undefined) continue;
    const kind = kindOfObstacle(key, entry.value.text);
    if (kind === undefined) continue;
    yield { kind, entry, reason: REASONS[kind].replace('{key}', entry.key.text) };
  }
  return undefined;
}

const REASONS: Readonly<Record<Exclude<Obstacle['kind'], 'hardware-version'>, string>> = {
  'pci-passthrough': '{key} passes a PCI device through, and VMware does not support nesting beside that',
  'cpuid-mask': "{key} hides the CPU's virtualization extensions",
  'software-monitor': "{key} takes the hardware's virtualization away",
};

function kindOfObstacle(key: string, value: string): Exclude<Obstacle['kind'], 'hardware-version'> | undefined {
  if (/^pcipassthru\d+\.present$/.test(key)) return booleanOf(value) === true ? 'pci-passthrough' : undefined;
  if (/^monitor\.virtual_(?:exec|mmu)$/.test(key))
    return value.trim().toLowerCase() === 'software' ? 'software-monitor' : undefined;
  return hidingOf(key, value) === undefined ? undefined : 'cpuid-mask';
}
