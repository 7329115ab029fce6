import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'inner-quote',
  category: 'syntax',
  summary: 'A quote stands inside a value.',
  why: `To VMware a quote inside a value closes it, with a backslash before it or without; what follows is no comment, and so the whole line is lost. VMware itself writes a quote
as |22.`,
  fixing: `Writes |22 for each quote inside. Unsafe, since the quotes may have been meant to go. Declines where they stand at both ends, or where one too many stands at one, so
that they may have been doubled; where a comment or another entry seems to begin behind one; and where another line gives the key another value.`,
  severity: 'error',
  fix: 'unsafe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    lost: 'a quote inside the value of {key} closes it, so VMware cannot read the line and {key} is not set; write |22 for it',
    unclear:
      'a quote inside the value of {key} closes it, so VMware cannot read the line and {key} is not set; take it out, or write |22 for it',
  }),
  sources: [
    {
      evidence: 'documented',
      text: "VMware's own reader and writer (open-vm-tools lib/dict/dictll.c, lib/misc/escape.c)",
    },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'inner-quote'),
};

export default rule;
