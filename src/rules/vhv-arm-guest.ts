import { changeValue } from '../analysis/change.ts';
import { canNeverNest, MAY_NEVER_NEST, nestingEntry } from '../analysis/nesting.ts';
import { entryOf } from '../document/document.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'vhv-arm-guest',
  category: 'nested',
  summary: 'vhv.enable is TRUE in a machine with an Arm guest.',
  why: `vhv.enable passes Intel's VT-x or AMD's AMD-V on to the guest. An Arm machine has neither, and VMware offers no nesting for guests whose guestOS begins with
"arm-". Such a line mostly comes from a template for x86.`,
  fixing: `Sets vhv.enable to "FALSE", so that the file says what holds; it never takes the line out. Unsafe, since the wrong line may be guestOS. Declines where
another line means vhv.enable too.`,
  severity: 'error',
  fix: 'unsafe',
  kinds: ['vmx'],
  messages: {
    arm: 'an Arm guest (guestOS, line {related}) cannot run a hypervisor: set vhv.enable to "FALSE"',
  },
  sources: [{ evidence: 'documented', text: 'open-vm-tools guest_os.h: ids of Arm guests begin with "arm-"' }],
  about: MAY_NEVER_NEST,

  *check(document) {
    const nesting = nestingEntry(document);
    const guest = entryOf(document, 'guestOS');
    if (nesting === undefined || guest === undefined || !canNeverNest(document)) return;
    const fix = changeValue(document, nesting, 'FALSE');
    yield {
      message: 'arm',
      at: nesting.value.range,
      key: nesting.key.text,
      related: [guest.range],
      ...(fix && { fix }),
    };
  },
};

export default rule;
