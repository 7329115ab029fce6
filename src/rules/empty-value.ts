import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'empty-value',
  category: 'syntax',
  summary: 'Nothing stands behind the "=".',
  why: `VMware reads key = as an empty value. Other programs do not: libvirt refuses the whole file. A person cannot tell whether the value was forgotten.`,
  fixing: `Writes key = "", before a comment if there is one. Safe, since VMware reads an empty value before and after. For vhv.allow and vhv.enable, where an empty value is
none, invalid-vhv-value speaks instead and does not repair it.`,
  severity: 'warning',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    empty: '{key} has no value: VMware takes it for an empty one, libvirt refuses the file; write "" if that is meant',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
    { evidence: 'documented', text: 'the source of libvirt (virConfReadMem)' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'empty-value'),
};

export default rule;
