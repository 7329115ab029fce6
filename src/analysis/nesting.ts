import { booleanOf, entryThatSays } from '../document/boolean.ts';
import type { Document, Entry } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { once } from '../document/notes.ts';
import { VHV_ENABLE } from '../schema/nesting.ts';
import type { Range } from '../text/edit.ts';
import { hidingOf } from './cpuid-mask.ts';
import { ACCIDENTS, has, keysMeant, meaningOf } from './meaning.ts';
import { type Aspect, either, keysWith, keyTrait, trait } from './traits.ts';

/** Why `vhv.enable = "TRUE"` does not work in a machine; all facts are NESTED.md 2's. */
export type Hindrance = 'hardware-version' | 'pci-passthrough' | 'cpuid-mask' | 'software-monitor';

/** A line that keeps it from working. */
export interface Obstacle {
  readonly hindrance: Hindrance;
  readonly range: Range;
  /** Completes "it could not work, since ...". */
  readonly reason: string;
}

/** Virtualized HV came with hardware version 8 (on the hosts of 2011), and is supported from 9 on. */
const FIRST_HARDWARE_VERSION = 8;

/** Arm guests have no such extensions to pass on: open-vm-tools `guest_os.h` names them `arm-…`. */
const ARM_GUEST = trait(({ text }) => isArm(text), ['guestos']);

function isArm(guest: string): boolean {
  return /^arm-/i.test(guest);
}

/** What a machine has of which that is to be asked. */
export const MAY_NEVER_NEST: Aspect = either(ARM_GUEST, ACCIDENTS);

/** Whether the machine has such a guest, or a broken line means one. */
export function canNeverNest(document: Document): boolean {
  if (!has(document, MAY_NEVER_NEST)) return false;
  return meantValues(document, 'guestOS').some(({ value }) => isArm(value));
}

/** The `vhv.enable` that a machine nests by: VMware reads it as TRUE. */
export function nestingEntry(document: Document): Entry | undefined {
  return entryThatSays(document, VHV_ENABLE, true);
}

/** The number that a value of `virtualHW.version` is; undefined where it is none. */
export function hardwareVersion(value: string): number | undefined {
  const digits = /^\s*(\d{1,4})\s*$/.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * The first thing that stands in the way of nesting; undefined where nothing does. What a broken line means counts too, since the line may be
 * repaired together with the one that switches nesting on.
 */
export function obstacleToNesting(document: Document): Obstacle | undefined {
  const { value } = obstaclesToNesting(document).next();
  return value ?? undefined;
}

/** All that stands in the way of nesting, broken lines included. */
export function* obstaclesToNesting(document: Document): Generator<Obstacle, undefined> {
  for (const key of keysMeant(document, MAY_HINDER)) {
    for (const { range, written, value } of meantValues(document, key)) {
      const hindrance = hindranceOf(key, value);
      if (hindrance === undefined) continue;
      const reason = REASONS[hindrance].replace(/\{(\w+)\}/g, (_, name) => (name === 'key' ? written : value));
      yield { hindrance, range, reason };
    }
  }
}

/** Whether a setting decides on nesting, or may stand in its way. @param key folded. */
export function mattersToNesting(key: string): boolean {
  return HINDERING.test(key) || MATTERING.test(key);
}

/**
 * The entries that stand in the way of a `vhv.enable` that is TRUE, by one kind of hindrance; none where it is not, and none for Arm guests, of
 * which one finding says all.
 */
export function entriesInTheWay(document: Document, hindrance: Hindrance): readonly Entry[] {
  return inTheWayOf(document).get(hindrance) ?? [];
}

const inTheWayOf = once(readInTheWay);

/** Of a key that stands twice, the first entry of each kind. */
function readInTheWay(document: Document): Map<Hindrance, Entry[]> {
  const found = new Map<Hindrance, Entry[]>();
  if (nestingEntry(document) === undefined || canNeverNest(document)) return found;
  for (const key of keysWith(document, MAY_HINDER)) {
    const entries = document.settings.get(key) ?? [];
    const first = new Map<Hindrance, Entry>();
    for (const entry of entries) {
      const hindrance = hindranceOf(key, entry.value.bytes);
      if (hindrance !== undefined && !first.has(hindrance)) first.set(hindrance, entry);
    }
    for (const [hindrance, entry] of first) found.set(hindrance, [...(found.get(hindrance) ?? []), entry]);
  }
  return found;
}

/** Besides what can stand in the way: the switches, and what the guest and its security are. */
const MATTERING = /^(?:vhv\.|vvtd\.enable$|windows\.vbs\.enabled$|firmware$|guestos$|hypervisor\.cpuid\.v0$)/;

const HINDERING =
  /^(?:virtualhw\.version$|pcipassthru\d+\.present$|monitor\.virtual_(?:exec|mmu)$|cpuid\.(?:1|80000001)\.|featmask\.vm\.)/;

const MAY_HINDER = keyTrait((key) => HINDERING.test(key));

const REASONS: Readonly<Record<Hindrance, string>> = {
  'hardware-version': 'virtualHW.version is {value}, and nesting needs 9 or later',
  'pci-passthrough': '{key} passes a PCI device through, and VMware does not support nesting beside that',
  'cpuid-mask': "{key} hides the CPU's virtualization extensions",
  'software-monitor': "{key} takes the hardware's virtualization away",
};

function hindranceOf(key: string, value: string): Hindrance | undefined {
  if (key === 'virtualhw.version') {
    const version = hardwareVersion(value) ?? 0;
    return version > 0 && version < FIRST_HARDWARE_VERSION ? 'hardware-version' : undefined;
  }
  if (/^pcipassthru\d+\.present$/.test(key)) return booleanOf(value) === true ? 'pci-passthrough' : undefined;
  if (/^monitor\.virtual_(?:exec|mmu)$/.test(key))
    return value.trim().toLowerCase() === 'software' ? 'software-monitor' : undefined;
  return hidingOf(key, value) === undefined ? undefined : 'cpuid-mask';
}

interface MeantValue {
  readonly range: Range;
  /** The key as it stands on the line; folded where the line is broken. */
  readonly written: string;
  readonly value: string;
}

/** The values that the lines of a document give a setting, broken ones included, as far as they can be known. */
function meantValues(document: Document, key: string): MeantValue[] {
  const folded = foldKey(key);
  const { first, different } = meaningOf(document, folded) ?? {};
  return [first, different].flatMap((meaning) => {
    if (meaning?.value === undefined) return [];
    const { line, value } = meaning;
    const written = line.kind === 'entry' && line.key.folded === folded ? line.key.text : folded;
    return [{ range: line.range, written, value }];
  });
}
