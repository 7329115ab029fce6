import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'shell-residue',
  category: 'syntax',
  summary: 'A shell command, or a piece of one, stands in the file.',
  why: `Guides give a command: echo 'vhv.enable = "TRUE"' >> x.vmx. Pasted into the file itself it is not what it would have written: VMware's reader finds a blank in the key
and gives the line no name. A literal \\n, which echo without -e does not turn into a line end, makes \\nvhv.enable a key of its own, or loses the line.`,
  fixing: `Leaves what the command was to write, and takes a here-document's first and last line out. Safe where the command's target is a file of this kind (a .vmx, a host's
configuration), since then its result was to stand here; also for a literal \\n beside an entry and for EOF, which mean nothing else. Else unsafe. Declines where what it
was to write is no entry, and where another line gives the key another value.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    command:
      'this is a shell command, not what it was to write: VMware cannot read it; only its result, key = "value", belongs here',
    other: 'a shell command is left in the file: VMware cannot read it; take it out',
    redirection: 'the end of a shell command is left behind the value, so VMware cannot read the line; take it out',
    prompt: "a shell's prompt is left before the entry, so VMware cannot read the line; take it out",
    argument:
      'the line stands in quotes, as the argument of a command, so VMware does not read it as meant; take them off',
    newline: 'a literal \\n, which was to be a line end, keeps VMware from reading the line as meant; take it out',
    escaped:
      'the quotes around the value of {key} are escaped, so VMware takes them and the backslashes for a part of it; write plain ones',
    end: 'the end of a here-document is left in the file: VMware cannot read it; take it out',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
    { evidence: 'community', text: 'pages that give echo commands for vhv.allow and vhv.enable' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'shell-residue'),
};

export default rule;
