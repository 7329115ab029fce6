import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'invalid-vhv-value',
  category: 'nested',
  summary: 'vhv.allow or vhv.enable has a value that is no boolean.',
  why: `VMware takes TRUE and FALSE, in any case. For anything else it writes a line to vmware.log (Value "..." for variable "..." is not a valid boolean value) and
uses the default, which for both keys is FALSE: the line is there, and nothing happens.`,
  fixing: `Writes "TRUE" or "FALSE" where the value is a spelling of one of them: in other quotes, with blanks or a backslash around it, or yes, no, on, off, 1, 0. The
sense never changes. Declines where the value is empty or another word (enabled, TURE), and where another line gives the key another value.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host'],
  messages: withOutcomes({
    spelled:
      '{key} is set to {value}, which VMware does not take for a boolean, so the default FALSE holds; write "{meant}"',
    unclear: '{key} is set to {value}, which is no boolean, so the default FALSE holds; write "TRUE" or "FALSE"',
  }),
  sources: [
    {
      evidence: 'observed',
      text: 'vmware.log: Value "..." for variable "..." is not a valid boolean value. Using value "...".',
    },
    { evidence: 'documented', text: 'libvirt and virt-v2v read TRUE and FALSE in any case, and nothing else' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'invalid-vhv-value'),
};

export default rule;
