import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import { isReadBy } from '../schema/target.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'disabled-mitigations',
  category: 'security',
  summary: "The machine runs without protection from side channels of the host's CPU.",
  why: `ulm.disableMitigations = "TRUE" is what Workstation's "Disable side channel mitigations for Hyper-V enabled hosts" writes, and Fusion has the like: the machine is faster on a host that
runs Hyper-V, and code inside it may read memory of the host and of other machines by speculative execution (Spectre, L1TF and their kin).`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('ulm.disableMitigations'),
  messages: {
    disabled:
      '{key} is TRUE: code in the guest may read memory of the host through side channels of the CPU; take the line out unless you trust all that runs inside',
  },
  sources: [
    { evidence: 'documented', text: 'Broadcom KB 79832' },
    { evidence: 'observed', text: 'strings in the program vmware-vmx; files that Workstation wrote' },
  ],

  *check(document, { target }) {
    if (!isReadBy(target, 'hosted')) return;
    const entry = entryThatSays(document, 'ulm.disableMitigations', true);
    if (entry === undefined) return;
    yield { message: 'disabled', at: entry.value.range, key: entry.key.text, data: { key: entry.key.text } };
  },
};

export default rule;
