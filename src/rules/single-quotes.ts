import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'single-quotes',
  category: 'syntax',
  summary: 'A value stands in single quotes.',
  why: `VMware knows only the double quote. It takes 'v' for a value of three letters, so a number or a boolean in single quotes is none, and a file of that name is not
found. With a blank between them the value ends at the blank, text follows that is no comment, and the whole line is lost.`,
  fixing: `Writes double quotes in their place; a double quote inside becomes |22. Unsafe, since a value may be meant to have them. Declines where another line gives the
key another value.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    value: 'the single quotes are a part of the value of {key} to VMware; write double quotes',
    lost: 'the value of {key} stands in single quotes, at whose first blank it ends to VMware, so the line is lost; write double quotes',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'single-quotes'),
};

export default rule;
