import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'unterminated-string',
  category: 'syntax',
  summary: 'A value has no closing quote.',
  why: `VMware's reader looks for the closing quote on the same line; where there is none, it gives the line no name and goes on with the next. Only this one setting is lost,
silently. Where the value was to end nobody can know, so nothing repairs it.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    open: 'the value of {key} has no closing quote, so VMware cannot read the line and {key} is not set; close it',
  },
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'unterminated-string'),
};

export default rule;
