import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'accidental-escape',
  category: 'syntax',
  summary: 'The second byte of a character is a bar, before two hex digits.',
  why: `In Shift_JIS, GBK, GB18030 and Big5 the second byte of some characters is 7C, the bar. VMware writes it as |7C. An editor writes it as it is, and where two letters or digits
follow that are hex digits by chance, VMware makes one byte of the three: another character, and two letters less.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    accidental:
      'a character of {encoding} in the value of {key} ends in a bar, and VMware reads that and the {digits} behind it as one byte; write |7C for the bar, or let VMware write the value',
  },
  sources: [
    {
      evidence: 'documented',
      text: "VMware's own reader and writer (open-vm-tools lib/misc/escape.c), called on such values",
    },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'accidental-escape'),
};

export default rule;
