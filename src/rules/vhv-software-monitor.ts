import { changeValue } from '../analysis/change.ts';
import { entriesInTheWay, nestingEntry } from '../analysis/nesting.ts';
import { oneOf } from '../analysis/traits.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'vhv-software-monitor',
  category: 'nested',
  summary: 'vhv.enable is TRUE, and the monitor is told to do without the hardware.',
  why: `monitor.virtual_exec and monitor.virtual_mmu = "software" make VMware translate the guest's code, or keep its page tables, in software. What the hardware is not
used for cannot be passed on. Current hosts know only the hardware and ignore both keys; on older ones vmware.log shows which it was ("HV Settings: virtual exec =
'hardware'; virtual mmu = 'hardware'").`,
  fixing: `Sets the key to "automatic", which is VMware's default. Unsafe, since somebody chose the software. Declines where another line means the same key.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx'],
  about: oneOf('monitor.virtual_exec', 'monitor.virtual_mmu'),
  messages: {
    software: '{key} = "software" contradicts vhv.enable (line {related}): set it to "automatic", or take the line out',
  },
  sources: [
    { evidence: 'documented', text: 'vim25 API VirtualMachineFlagInfo: virtualExecUsage, virtualMmuUsage' },
    { evidence: 'observed', text: 'vmware.log: HV Settings' },
  ],

  *check(document) {
    const nesting = nestingEntry(document);
    if (nesting === undefined) return;
    for (const entry of entriesInTheWay(document, 'software-monitor')) {
      const fix = changeValue(document, entry, 'automatic');
      yield {
        message: 'software',
        at: entry.value.range,
        key: entry.key.text,
        data: { key: entry.key.text },
        related: [nesting.range],
        ...(fix && { fix }),
      };
    }
  },
};

export default rule;
