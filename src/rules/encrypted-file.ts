import { isFullyEncrypted } from '../analysis/encryption.ts';
import { oneOf } from '../analysis/traits.ts';
import { entryOf } from '../document/document.ts';
import { type Rule, wholeFile } from './rule.ts';

const rule: Rule = {
  id: 'encrypted-file',
  category: 'syntax',
  summary: 'The machine is encrypted as a whole.',
  why: `In a fully encrypted machine only .encoding, displayName and the encryption.* keys are in clear; all other settings are inside encryption.data. What is not there
cannot be said to be missing, and a line that is added in clear would not count: change such a machine in VMware itself.`,
  severity: 'info',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('encryption.data'),
  messages: {
    encrypted: 'this machine is encrypted: only what stands in clear was checked; change its settings in VMware',
  },
  sources: [{ evidence: 'observed', text: 'files that Workstation and Fusion wrote' }],

  *check(document) {
    if (isFullyEncrypted(document))
      yield { message: 'encrypted', at: entryOf(document, 'encryption.data')?.key.range ?? wholeFile(document) };
  },
};

export default rule;
