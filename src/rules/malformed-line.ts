import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'malformed-line',
  category: 'syntax',
  summary: 'A line is neither an entry, nor a comment, nor blank.',
  why: `VMware's reader keeps such a line, and gives it no name: whatever it was meant to set is not set. ESXi warns that "not all entries are being read", ovftool
refuses the file.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    malformed: 'VMware cannot read this line, and passes over it; write key = "value", or make it a comment with #',
  },
  sources: [
    { evidence: 'documented', text: 'open-vm-tools lib/dict/dictll.c' },
    { evidence: 'observed', text: 'vmware/vic#5646 (ESXi), OSInside/kiwi#130 (ovftool)' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'malformed-line'),
};

export default rule;
