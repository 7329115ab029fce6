import { devicesOf, isPresent, textOf } from '../analysis/devices.ts';
import { keyTrait } from '../analysis/traits.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'nonpersistent-disk',
  category: 'security',
  summary: 'What is written to a disk is thrown away at power-off.',
  why: `A disk in the mode independent-nonpersistent forgets at every power-off what was written to it: the guest's logs of an intrusion, and the security updates that were
installed. Kiosks and class rooms want that, and keep their logs elsewhere.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: keyTrait((key) => key.endsWith('.mode')),
  messages: {
    forgets:
      '{key} is {mode}: what the guest writes there, logs and updates included, is gone at power-off; use "persistent" unless that is meant',
  },
  guide: ['ide{0..1}:{0..1}.mode', 'sata{0..3}:{0..29}.mode', 'scsi{0..3}:{0..63}.mode', 'nvme{0..3}:{0..63}.mode'],
  sources: [
    { evidence: 'documented', text: 'VMware Security Configuration Guides 5.0 to 6.7 and 9; STIGs for vSphere 7 to 9' },
  ],

  *check(document) {
    for (const device of devicesOf(document)) {
      const entry = device.entry('mode');
      const mode = entry?.value.text.trim().toLowerCase() ?? '';
      if (entry === undefined || !/^(?:independent-)?nonpersistent$/.test(mode)) continue;
      const disk = device.controller !== undefined && !/^(?:cdrom|atapi)/i.test(textOf(device, 'devicetype'));
      if (!disk || !isPresent(device)) continue;
      yield { message: 'forgets', at: entry.value.range, key: entry.key.text, data: { key: entry.key.text, mode } };
    }
  },
};

export default rule;
