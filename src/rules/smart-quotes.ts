import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'smart-quotes',
  category: 'syntax',
  summary: 'Typographic quotes stand where plain ones must.',
  why: `Blogs, word processors and chat programs turn "TRUE" into “TRUE”. VMware knows only the plain quote: it takes the others for a part of the value or of the key,
so the value is no boolean and the default is used, silently; with a blank between them, or one plain quote, the line is lost altogether.`,
  fixing: `Writes plain quotes in their place. Safe where they stand on both sides, since nobody means a value with curly quotes around it; unsafe where one side has none.
Declines where there are quotes inside too. Curly quotes inside a text in plain quotes are text and are left alone.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    value:
      'typographic quotes ({quotes}) around the value of {key}: VMware takes them for a part of it; write plain quotes',
    key: 'typographic quotes ({quotes}) around {key}: VMware takes them for a part of the key; write the key without, and the value in plain quotes',
    lost: 'typographic quotes ({quotes}) around the value of {key}: VMware cannot read the line; write plain quotes',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'smart-quotes'),
};

export default rule;
