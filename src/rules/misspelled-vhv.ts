import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'misspelled-vhv',
  category: 'nested',
  summary: 'A key is meant to be vhv.allow or vhv.enable, and is spelled in another way.',
  why: `VMware ignores a key that it does not know, without a word. vhu.enable is a misspelling that was copied from page to page; vhv.enabled, nestedHVEnabled and
nested_hv_enabled are what other programs and VMware's own API call the same switch.`,
  fixing: `Renames the key where it stands; the value, the spacing and the comment stay. Safe for the key that belongs into a file of this kind: vhv.enable in a .vmx,
vhv.allow in a host file; unsafe for the other one. Where the right key stands already with the same value, the misspelt line goes; where it has another value,
nothing is written. vhv.disabled and hypervisor.cpuid.0 are reported and never renamed, since they do not say the same.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host'],
  messages: withOutcomes({
    misspelled: "{key} is not a key of VMware's, which ignores it; {meant} was meant",
    untrue: "{key} is not a key of VMware's, which ignores it; {advice}",
  }),
  sources: [
    { evidence: 'community', text: 'pages and forum answers that give vhu.enable and vhv.enabled' },
    { evidence: 'documented', text: 'vim25 API nestedHVEnabled; Terraform and Ansible nested_hv_enabled' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'misspelled-vhv'),
};

export default rule;
