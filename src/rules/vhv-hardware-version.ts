import { canNeverNest, hardwareVersion, nestingEntry } from '../analysis/nesting.ts';
import { trait } from '../analysis/traits.ts';
import { entryOf } from '../document/document.ts';
import { HARDWARE_VERSIONS } from '../schema/hardware.ts';
import type { Rule } from './rule.ts';

const TOO_OLD = trait(({ text }) => (hardwareVersion(text) ?? 0) <= 8, ['virtualhw.version']);

const rule: Rule = {
  id: 'vhv-hardware-version',
  category: 'nested',
  summary: 'vhv.enable is TRUE in a machine whose virtual hardware is too old for it.',
  why: `Passing virtualization on needs hardware version 9 (ESXi 5.1, Workstation 9, Fusion 5) or later. Version 8 has it only on the hosts of 2011 (ESXi 5.0,
Workstation 8, Fusion 4); older hardware does not have it at all, whatever vhv.enable says. Nothing is written: another number in the file does not convert the
hardware, as the upgrade in VMware does.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    none: "virtualHW.version is {version}, and vhv.enable (line {related}) works from 9 on: upgrade the machine's hardware in VMware",
    early:
      "virtualHW.version is 8, with which vhv.enable (line {related}) works only on the hosts of 2011 (ESXi 5.0, Workstation 8, Fusion 4): upgrade the machine's hardware in VMware",
  },
  sources: [
    { evidence: 'documented', text: 'VMware community document DOC-8970, "Running Nested VMs"' },
    { evidence: 'observed', text: 'vmware/pyvmomi#629: nestedHVEnabled needs hardware version 9' },
  ],

  about: TOO_OLD,
  *check(document) {
    const nesting = nestingEntry(document);
    const entry = entryOf(document, 'virtualHW.version');
    if (nesting === undefined || entry === undefined || canNeverNest(document)) return;
    const version = hardwareVersion(entry.value.text) ?? 0;
    // Of a number that no product has, invalid-hardware-version speaks.
    if (version > 8 || !HARDWARE_VERSIONS.some((one) => one.version === version)) return;
    yield {
      message: version === 8 ? 'early' : 'none',
      at: entry.value.range,
      key: entry.key.text,
      data: { version },
      ...(version === 8 && { severity: 'warning' }),
      related: [nesting.range],
    };
  },
};

export default rule;
