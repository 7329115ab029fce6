import { presentDrives, spellingOf, textOf } from '../analysis/devices.ts';
import { shownValue } from '../analysis/shown.ts';
import { booleanOf } from '../document/boolean.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'attached-iso',
  category: 'portability',
  summary: 'An image of a CD is inserted when the machine is switched on.',
  why: `An ISO that was needed to install a system stays inserted until somebody takes it out. Where the machine is copied without it VMware asks, or starts without the drive; on
vSphere it keeps the machine from moving to a host that does not see the image; and with the wrong boot order the machine boots into the installer again.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    inserted:
      '{device} has {file} inserted at power-on: take it out in VMware, or set {device}.startConnected to "FALSE"',
  },
  sources: [{ evidence: 'observed', text: 'a third of 200 real files have an image inserted' }],

  *check(document) {
    for (const drive of presentDrives(document)) {
      const entry = drive.entry('filename');
      if (entry === undefined || !/\.iso$/i.test(entry.value.text.trim())) continue;
      if (textOf(drive, 'devicetype').toLowerCase() !== 'cdrom-image') continue;
      if (booleanOf(textOf(drive, 'startconnected')) === false) continue;
      const data = { device: spellingOf(drive), file: shownValue(entry) };
      yield { message: 'inserted', at: entry.value.range, key: entry.key.text, data };
    }
  },
};

export default rule;
