import { devicesOf, entryFor, spellingOf } from '../analysis/devices.ts';
import { isMeant } from '../analysis/meaning.ts';
import type { Rule } from './rule.ts';

/** Devices that are absent as long as nothing says that they are present. */
const KINDS: ReadonlySet<string> = new Set([
  ...[
    'ide',
    'sata',
    'scsi',
    'nvme',
    'ethernet',
    'serial',
    'parallel',
    'usb',
    'usb_xhci',
    'ehci',
    'sound',
    'pcipassthru',
  ],
]);

const rule: Rule = {
  id: 'absent-device-settings',
  category: 'correctness',
  summary: 'There are settings for a device of which nothing says that it is present.',
  why: `Most devices are there only where a line such as ethernet0.present = "TRUE" says so; without it VMware does not look at their other settings. It may be a line that got
lost, or what is left of a device that was taken out by hand. Off by default: one in eight files that VMware wrote has some.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    absent: '{device} is not present as long as {device}.present does not say so, and has settings here',
  },
  sources: [{ evidence: 'observed', text: '13 % of some 200 files that VMware products wrote have such settings' }],

  *check(document) {
    for (const device of devicesOf(document)) {
      const { name, kind } = device;
      if (!KINDS.has(kind) || isMeant(document, `${name}.present`)) continue;
      // An IDE controller needs no line; pciPassthru.use64bitMMIO and usb.generic.autoconnect are about no device.
      if (/^(?:ide\d+|[a-z_]+)$/.test(name) && !/^(?:usb_xhci|ehci|sound)$/.test(name)) continue;
      const { key } = entryFor(device);
      yield { message: 'absent', at: key.range, key: key.text, data: { device: spellingOf(device) } };
    }
  },
};

export default rule;
