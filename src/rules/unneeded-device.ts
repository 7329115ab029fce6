import { type Device, devicesOf, isPresent, spellingOf, textOf } from '../analysis/devices.ts';
import type { Rule } from './rule.ts';

/** What each kind of device is, to people. */
const DEVICES: Readonly<Record<string, string>> = {
  floppy: 'a floppy drive',
  parallel: 'a parallel port',
  serial: 'a serial port',
  usb: 'a USB controller',
  usb_xhci: 'a USB controller',
  ehci: 'a USB controller',
};

const rule: Rule = {
  id: 'unneeded-device',
  category: 'security',
  summary: 'A device is there that servers do not need.',
  why: `Each virtual device is code of the monitor that a guest can attack: escapes from a guest were made through the floppy drive, the serial ports and the USB controllers. The
guides want those that nobody uses to be taken out. A serial port that is ThinPrint's is let be; it goes with VMware Tools.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    device: '{name} is {what} that a server does not need: take it out in VMware, or set {key} to "FALSE"',
  },
  guide: ['floppy{0..1}.present', 'parallel{0..2}.present', 'serial{0..31}.present', 'usb.present', 'usb_xhci.present'],
  sources: [
    { evidence: 'documented', text: 'VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9' },
  ],

  *check(document) {
    for (const device of devicesOf(document)) {
      const what = DEVICES[device.kind];
      const entry = device.entry('present');
      if (what === undefined || entry === undefined || device.controller !== undefined) continue;
      if (!isPresent(device) || isThinPrint(device)) continue;
      const data = { name: spellingOf(device), what, key: entry.key.text };
      yield { message: 'device', at: entry.value.range, key: entry.key.text, data };
    }
  },
};

function isThinPrint(device: Device): boolean {
  return device.kind === 'serial' && textOf(device, 'filetype').toLowerCase() === 'thinprint';
}

export default rule;
