import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'bad-escape',
  category: 'syntax',
  summary: 'A bar in a value is no escape, or ends the value.',
  why: `In a value VMware reads a bar and two hex digits as one byte, and writes a bar itself as |7C. A bar without two hex digits it leaves as it is today; but it also swallows
the next bar, so that ||22 is no quote. |00 ends the value: what is behind it is lost.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    literal: 'the bar in the value of {key} has no two hex digits behind it, so it is no escape; write |7C for a bar',
    nul: '|00 ends the value of {key}: VMware does not see what is behind it; take it out',
  },
  sources: [
    {
      evidence: 'documented',
      text: "VMware's own reader and writer (open-vm-tools lib/misc/escape.c), called on such values",
    },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'bad-escape'),
};

export default rule;
