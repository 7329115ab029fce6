import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'invisible-character',
  category: 'syntax',
  summary: 'A character that one does not see stands in a key or beside the "=".',
  why: `Pages on the web and chat programs put no-break and zero-width spaces where one copies from; a file put together from several has a byte order mark in its midst.
Only spaces and tabs are blanks to VMware: it takes any other character for a part of the key, which is then one that nobody reads, or of the value; behind a value
in quotes it loses the line.`,
  fixing: `Takes the character out; where it looks like a blank and stands between key, "=" and value, a plain space comes in its place. Safe, since nobody means a key or a
value that begins or ends with one. Unsafe where one that looks like a blank stands in the midst of a key, which may have been two words. Declines where another
line gives the key another value. Inside a value in quotes, and inside a bare one, it is text and is left alone.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    key: 'an invisible character ({names}) is a part of the key {key} to VMware, so {key} is not set; take it out',
    value: 'an invisible character ({names}) is a part of the value of {key} to VMware; take it out',
    lost: 'an invisible character ({names}) keeps VMware from reading the line, so {key} is not set; take it out',
    line: 'an invisible character ({names}) keeps VMware from seeing that this line sets nothing; take it out',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'invisible-character'),
};

export default rule;
