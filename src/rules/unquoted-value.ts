import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'unquoted-value',
  category: 'syntax',
  summary: 'A value stands without quotes.',
  why: `VMware reads a value without quotes as long as there is no blank in it. Other programs do not: libvirt refuses the whole file, virt-v2v leaves the line out. With a blank
in it VMware loses the line too. A single quote at its end is a part of the value.`,
  fixing: `Puts the value in quotes; escapes stay, and a quote inside becomes |22. Safe, since VMware reads the same as before, byte for byte. Unsafe where the line is lost, for a
blank in the value. Declines where a quote stands at the end, whose fellow is missing or elsewhere, and where another entry seems to begin in the value.`,
  severity: 'warning',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    bare: 'the value of {key} has no quotes: VMware reads it, libvirt and virt-v2v do not; write it in quotes',
    stray: 'the quote at the end is a part of the value of {key} to VMware; write one at the beginning too, or none',
    lost: 'the value of {key} has a blank in it and no quotes, so VMware cannot read the line and {key} is not set; write it in quotes',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
    { evidence: 'documented', text: 'the sources of libvirt (virConfReadMem) and virt-v2v' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'unquoted-value'),
};

export default rule;
