import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'hidden-hypervisor',
  category: 'nested',
  summary: 'The machine hides from its guest that it is one.',
  why: `hypervisor.cpuid.v0 = "FALSE" clears the bit by which a guest sees that it runs on a hypervisor. The installer of Hyper-V asked for that; afterwards it is of no use, and
VMware Tools and open-vm-tools no longer see that they run in a virtual machine. Some hide it on purpose, from programs that refuse to run in a virtual machine.`,
  severity: 'info',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('hypervisor.cpuid.v0'),
  messages: {
    hidden:
      '{key} is FALSE, so VMware Tools cannot see that this is a virtual machine; take the line out once Hyper-V is installed',
  },
  sources: [{ evidence: 'observed', text: 'vmware/open-vm-tools#632' }],

  *check(document) {
    const entry = entryThatSays(document, 'hypervisor.cpuid.v0', false);
    if (entry === undefined) return;
    yield { message: 'hidden', at: entry.value.range, key: entry.key.text, data: { key: entry.key.text } };
  },
};

export default rule;
