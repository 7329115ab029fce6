import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'padded-value',
  category: 'syntax',
  summary: 'Blanks stand inside the quotes of a number or a boolean.',
  why: `Blanks inside the quotes are a part of the value, so " TRUE " is no boolean and "2048 " no number: VMware writes a line to vmware.log and takes the default,
and libvirt refuses the file if it reads the key. Blanks before a number are passed over by most readers, and reported only for the settings that matter most.`,
  fixing: `Takes the blanks out. Safe, since it does so only for settings that are booleans or numbers and nothing else, and only where the rest is one. Texts may have blanks
around them and are left alone. Declines where another line gives the key another value.`,
  severity: 'warning',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    padded: 'the blanks inside the quotes are a part of the value of {key} to VMware; write "{value}"',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
    { evidence: 'documented', text: 'libvirt src/vmx/vmx.c: virVMXGetConfigBoolean, virVMXGetConfigLong' },
    {
      evidence: 'observed',
      text: 'vmware.log: Value "..." for variable "..." is not a valid boolean value. Using value "...".',
    },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'padded-value'),
};

export default rule;
