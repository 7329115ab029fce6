import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'uefi-auth-bypass',
  category: 'security',
  summary: 'The keys of secure boot can be changed without a signature.',
  why: `With uefi.allowAuthBypass = "TRUE" the firmware's setup screen changes the variables that secure boot trusts (PK, KEK, db, dbx) without the signatures that they need
otherwise. It is meant for one power-on, in which keys are enrolled. Left in the file, whoever has the console can make secure boot trust what they like.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('uefi.allowAuthBypass'),
  messages: {
    bypass:
      '{key} is TRUE: whoever has the console can make secure boot trust anything; take the line out once the keys are enrolled',
  },
  sources: [{ evidence: 'documented', text: 'Broadcom KB 423919' }],

  *check(document) {
    const entry = entryThatSays(document, 'uefi.allowAuthBypass', true);
    if (entry === undefined) return;
    yield { message: 'bypass', at: entry.value.range, key: entry.key.text, data: { key: entry.key.text } };
  },
};

export default rule;
