import { entriesInTheWay, nestingEntry } from '../analysis/nesting.ts';
import { keyTrait } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { entryOf } from '../document/document.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'vhv-pci-passthrough',
  category: 'nested',
  summary: 'vhv.enable is TRUE in a machine with a PCI device of the host or a vGPU.',
  why: `VMware supports the one or the other: "Nested Hardware-Assisted Virtualization is not supported on a virtual machine with a PCI passthrough device." vhv.allowPassthru
= "TRUE" is said to let both run, which VMware does not support either. Nothing is written: only you know which of the two the machine needs.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: keyTrait((key) => /^pcipassthru\d+\.present$/.test(key)),
  messages: {
    refused:
      '{key} passes a PCI device through, and VMware does not support vhv.enable (line {related}) beside that: take the device out, or set vhv.enable to "FALSE"',
    allowed:
      '{key} passes a PCI device through, beside which vhv.allowPassthru lets vhv.enable (line {related}) run; VMware does not support that',
  },
  sources: [
    { evidence: 'documented', text: 'Broadcom KB 437651' },
    { evidence: 'community', text: 'field notes on vhv.allowPassthru' },
  ],

  *check(document) {
    const nesting = nestingEntry(document);
    // By key: when VMware writes the lines in another order, the finding is still about the same device.
    const devices = entriesInTheWay(document, 'pci-passthrough');
    const [first, ...others] = devices.toSorted((a, b) => (a.key.folded < b.key.folded ? -1 : 1));
    if (nesting === undefined || first === undefined) return;
    const allowed = booleanOf(entryOf(document, 'vhv.allowPassthru')?.value.text ?? '') === true;
    yield {
      message: allowed ? 'allowed' : 'refused',
      at: first.key.range,
      key: first.key.text,
      data: { key: first.key.text },
      ...(allowed && { severity: 'warning' }),
      related: [nesting.range, ...others.map((other) => other.range)],
    };
  },
};

export default rule;
