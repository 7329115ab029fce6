import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'foreign-syntax',
  category: 'syntax',
  summary: 'A line is written as another language wants it.',
  why: `Settings are copied from Packer templates, Vagrantfiles, API answers and INI files. VMware's reader wants key = value and nothing behind it: a comma, a semicolon, a
colon for the "=" or a comment that begins with ; or // loses the line; quotes around the key are a part of the key, which nobody then reads.`,
  fixing: `Writes the line as VMware wants it. Safe only for a ; or , behind a value in quotes, since the line means nothing as it is and nothing else can be meant. Unsafe for all
else: another language's comment becomes one with #, a pair and a quoted key become an entry, brackets go. Declines where another line gives the key another value.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    mark: 'the {mark} behind the value belongs to another language: VMware cannot read the line, and {key} is not set; take it out',
    'mark-value': 'the {mark} belongs to another language, and is a part of the value of {key} to VMware; take it out',
    behind:
      'VMware does not know {mark} as the beginning of a comment, so it cannot read the line and {key} is not set; write #',
    comment: 'VMware does not know {mark} as the beginning of a comment, and cannot read the line; write #',
    'comment-key':
      'VMware does not know {mark} as the beginning of a comment: it takes it for a part of the key; write #',
    section: 'VMware knows no sections, and cannot read the line; make it a comment with #',
    bracket: 'a bracket of another language means nothing to VMware; take the line out',
    pair: 'VMware wants "=" between key and value, not "{sign}": it cannot read the line, and {key} is not set; write {key} = "value"',
    quoted: 'the quotes around {key} are a part of the key to VMware, so {key} is not set; write the key without',
    index:
      'this is how a Vagrantfile sets {key}: to VMware it is another key, so {key} is not set; write {key} = "value"',
  }),
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines" },
    { evidence: 'documented', text: 'Packer vmx_data (JSON, HCL), Vagrant v.vmx["key"] (Ruby)' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'foreign-syntax'),
};

export default rule;
