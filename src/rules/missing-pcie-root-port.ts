import { type Device, devicesOf, isPresent, spellingOf, textOf } from '../analysis/devices.ts';
import { keysMeant } from '../analysis/meaning.ts';
import { canNeverNest } from '../analysis/nesting.ts';
import { hardwareOf } from '../analysis/settings.ts';
import { shown } from '../analysis/shown.ts';
import { keyTrait } from '../analysis/traits.ts';
import type { Rule } from './rule.ts';

/** Virtual hardware has PCI Express from this version on. */
const FIRST_HARDWARE = 7;

const BRIDGE = keyTrait((key) => /^pcibridge\d+\.virtualdev$/.test(key));

const rule: Rule = {
  id: 'missing-pcie-root-port',
  category: 'correctness',
  summary: 'A device that needs PCI Express, and no root port for it.',
  why: `vmxnet3, pvscsi, NVMe and USB 3 are PCI Express devices, which hang on root ports: pciBridge4 to pciBridge7 in the files that VMware writes. Without one VMware says that
no PCIe slot is available, and leaves the device out. Files that were written by hand or by a script often lack them. Of Arm guests nothing is said.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    missing:
      '{device} is a PCI Express device, and there is no root port for it: add pciBridge4.present = "TRUE", pciBridge4.virtualDev = "pcieRootPort" and pciBridge4.functions = "8"',
  },
  sources: [
    {
      evidence: 'observed',
      text: 'all of some 190 files that VMware products wrote with such devices have a pciBridge with pcieRootPort',
    },
    { evidence: 'community', text: 'issues of Packer and Vagrant on vmware.log: "No PCIe slot available"' },
  ],

  *check(document) {
    if (keysMeant(document, BRIDGE).length > 0) return;
    const hardware = hardwareOf(document);
    // No file of an Arm guest was seen, so nothing is known of its board.
    if (canNeverNest(document) || (hardware !== undefined && hardware.value < FIRST_HARDWARE)) return;
    for (const device of devicesOf(document)) {
      const entry = device.entry('virtualdev') ?? device.entry('present');
      if (entry === undefined || !isPresent(device) || !isExpress(device)) continue;
      yield { message: 'missing', at: entry.key.range, key: entry.key.text, data: { device: nameOf(device) } };
      return;
    }
  },
};

function nameOf(device: Device): string {
  const model = textOf(device, 'virtualdev');
  return model === '' ? spellingOf(device) : `${spellingOf(device)} (${shown(model)})`;
}

function isExpress(device: Device): boolean {
  if (device.controller !== undefined) return false;
  if (device.kind === 'nvme' || device.name === 'usb_xhci') return true;
  const model = textOf(device, 'virtualdev').toLowerCase();
  return device.kind === 'ethernet' ? model === 'vmxnet3' : device.kind === 'scsi' && model === 'pvscsi';
}

export default rule;
