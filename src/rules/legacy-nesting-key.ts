import { oneOf } from '../analysis/traits.ts';
import { entryOf } from '../document/document.ts';
import { LEGACY_KEYS } from '../schema/nesting.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'legacy-nesting-key',
  category: 'nested',
  summary: 'A key is from the time before vhv.enable.',
  why: `Before ESXi 5.0, Workstation 8 and Fusion 4 could pass virtualization on, a hypervisor ran in a machine only by tricks for 32-bit guests. Their keys are still copied from
page to page. vhv.enable does not need them, and without it they do not make nesting work on current products.`,
  severity: 'info',
  fix: 'none',
  kinds: ['vmx', 'host'],
  about: oneOf(...LEGACY_KEYS.keys()),
  messages: {
    legacy: '{key} {meaning}; nesting does not need it: take the line out if it is there for that',
  },
  sources: [{ evidence: 'documented', text: 'VMware community document DOC-8970, "Running Nested VMs"' }],

  *check(document) {
    for (const [key, meaning] of LEGACY_KEYS) {
      const entry = entryOf(document, key);
      if (entry === undefined) continue;
      yield { message: 'legacy', at: entry.key.range, key: entry.key.text, data: { key: entry.key.text, meaning } };
    }
  },
};

export default rule;
