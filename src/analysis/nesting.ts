import { booleanOf } from '../document/boolean.ts';
import { type Document, type Entry, entryOf } from '../document/document.ts';

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

/** The first thing that stands in the way; undefined where nothing does. */
export function obstacleToNesting(document: Document): Obstacle | undefined {
  return obstaclesToNesting(document).next().value ?? undefined;
}

/** All that stands in the way. */
export function* obstaclesToNesting(document: Document): Generator<Obstacle, undefined> {
  const hardware = entryOf(document, 'virtualHW.version');
  const version = hardware === undefined ? Number.NaN : Number(hardware.value.text);
  if (hardware !== undefined && version > 0 && version < FIRST_HARDWARE_VERSION) {
    yield {
      kind: 'hardware-version',
      entry: hardware,
      reason: `virtualHW.version is ${version}, and nesting needs 9 or later`,
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
    return value.toLowerCase() === 'software' ? 'software-monitor' : undefined;
  return hidesExtensions(key, value) ? 'cpuid-mask' : undefined;
}

/**
 * VMX is bit 5 of CPUID 1 ECX, SVM bit 2 of CPUID 0x80000001 ECX (open-vm-tools `x86cpuid.h`). A mask has 32 characters, bit 31 first, perhaps in
 * groups with colons; `0`, `R` and `F` hide a bit (govmomi `HostCpuIdInfo`).
 */
function hidesExtensions(key: string, value: string): boolean {
  if (/^featmask\.vm\.(?:cpuid\.(?:vmx|svm)|hv\.capable)$/.test(key)) return /^(?:Val|Max):0(?:x0)?$/i.test(value);
  const register = /^cpuid\.(1|80000001)\.ecx(?:\.(?:intel|amd))?$/.exec(key)?.[1];
  if (register === undefined) return false;
  const mask = value.replaceAll(':', '');
  return mask.length === 32 && /[0RF]/.test(mask[31 - (register === '1' ? 5 : 2)] ?? '');
}
