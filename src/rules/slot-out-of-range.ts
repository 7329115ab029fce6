import { type Device, deviceOf, devicesOf, entryFor, isPresent, spellingOf, textOf } from '../analysis/devices.ts';
import { hardwareOf, settingOf } from '../analysis/settings.ts';
import { shown } from '../analysis/shown.ts';
import { keyTrait } from '../analysis/traits.ts';
import type { Document } from '../document/document.ts';
import { HARDWARE_VERSIONS, limitOf } from '../schema/hardware.ts';
import { lookUp } from '../schema/look-up.ts';
import { indexesOutOfRange } from '../schema/pattern.ts';
import type { Finding, Rule } from './rule.ts';

/** The controller's own unit on its bus. */
const OWN_UNIT = 7;

/** Units of a SCSI controller, of any model; pvscsi has more from this hardware version on. */
const SCSI_UNITS = 16;
const WIDE_HARDWARE = 13;

/** No hardware version has fewer network adapters. */
const FEWEST_ADAPTERS = Math.min(...HARDWARE_VERSIONS.flatMap(({ nics }) => nics ?? []));

/** Whether a key may be that of a device in a slot that there is not. */
const IN_HIGH_SLOT = keyTrait((key) => {
  const [, kind, index] = /^(?:scsi\d+:|(ethernet))(\d+)\./.exec(key) ?? [];
  const least = kind === undefined ? OWN_UNIT : FEWEST_ADAPTERS;
  return wrongIndexIn(key) !== undefined || Number(index ?? -1) >= least;
});

const rule: Rule = {
  id: 'slot-out-of-range',
  category: 'correctness',
  summary: 'A device stands in a slot that VMware does not have.',
  why: `VMware has four SCSI controllers with units 0 to 15, of which 7 is the controller's own (64 units on pvscsi from hardware version 13 on), four SATA controllers with 30
units, two IDE controllers with two, ten network adapters, two floppy drives. A device in any other slot is not there, whatever its settings say. Nothing is
written, since the slot decides which disk the guest finds where.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    index: '{device} has the number {index}, and VMware has {min} to {max} only: it leaves the device out',
    own: '{device} has the unit 7, which is the SCSI controller itself: give the device another one',
    narrow:
      '{device} has the unit {index}, and only pvscsi with hardware version 13 or later has more than 16: VMware leaves the device out',
    adapters: '{device} is one adapter too many: hardware version {version} (line {related}) can have {limit}',
  },
  sources: [
    {
      evidence: 'documented',
      text: 'vSphere Configuration Maximums; the limits of hardware versions (Broadcom KB 315655)',
    },
    { evidence: 'observed', text: 'libvirt src/vmx/vmx.c' },
  ],

  about: IN_HIGH_SLOT,
  *check(document) {
    for (const device of devicesOf(document)) {
      if (!isPresent(device)) continue;
      const finding = outOfRange(document, device) ?? wrongUnit(document, device);
      if (finding !== undefined) yield finding;
    }
  },
};

/** The first number in a device's name that VMware does not have. @param key one of the device's, folded. */
function wrongIndexIn(key: string) {
  return indexesOutOfRange(lookUp(key)?.pattern ?? '', key.slice(0, key.indexOf('.')))[0];
}

function outOfRange(document: Document, device: Device): Finding | undefined {
  const keys = device.leaves.map((leaf) => `${device.name}.${leaf}`);
  const [key] = keys.filter((one) => settingOf(document, one)?.known?.pattern.includes('..')).sort();
  const wrong = key === undefined ? undefined : wrongIndexIn(key);
  if (wrong === undefined) return undefined;
  const { index, min, max } = wrong;
  return { message: 'index', ...about(device), data: { device: shown(spellingOf(device)), index, min, max } };
}

function wrongUnit(document: Document, device: Device): Finding | undefined {
  const isDisk = device.kind === 'scsi' && device.controller !== undefined;
  if (!isDisk && device.kind !== 'ethernet') return undefined;
  const index = Number(/\d+$/.exec(device.name)?.[0] ?? '0');
  return isDisk ? wrongScsiUnit(document, device, index) : adapterTooMany(document, device, index);
}

function wrongScsiUnit(document: Document, device: Device, index: number): Finding | undefined {
  const data = { device: spellingOf(device), index };
  if (index === OWN_UNIT) return { ...about(device), message: 'own', data };
  if (index < SCSI_UNITS) return undefined;
  const model = textOf(deviceOf(document, device.controller ?? ''), 'virtualdev').toLowerCase();
  const wide = model === 'pvscsi' && (hardwareOf(document)?.value ?? WIDE_HARDWARE) >= WIDE_HARDWARE;
  return wide ? undefined : { ...about(device), message: 'narrow', data };
}

function adapterTooMany(document: Document, device: Device, index: number): Finding | undefined {
  const hardware = hardwareOf(document);
  const limit = hardware && limitOf(hardware.value, 'nics');
  if (hardware === undefined || limit === undefined || index < limit) return undefined;
  return {
    ...about(device),
    message: 'adapters',
    data: { device: spellingOf(device), index, version: hardware.value, limit },
    related: [hardware.entry.range],
  };
}

function about(device: Device) {
  const { key } = entryFor(device);
  return { at: key.range, key: key.text };
}

export default rule;
