import { ACCIDENTS } from '../analysis/meaning.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'glued-entries',
  category: 'syntax',
  summary: 'Two entries stand on one line.',
  why: `It comes from appending with echo >> to a file whose last line had no line end. VMware's reader takes a line apart once, finds text behind the closing quote, and
gives the line no name: the new setting and the last one before it are both lost. Behind a bare value or a comment the new setting becomes a part of that.`,
  fixing: `Puts a line end between the two. Safe where the first value is in quotes and both halves are entries, since the line means nothing as it is; unsafe behind a
bare value or a comment, which VMware does read. Where one half is set elsewhere with the same value, only the other half stays; with another value nothing is written.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: withOutcomes({
    lost: '{first} and {second} stand on one line, so VMware reads neither; begin a new line before {second}',
    value: '{second} stands on the line of {first}, whose value VMware takes it for; begin a new line before {second}',
    comment: '{second} stands in a comment, so VMware does not read it; begin a new line before {second}',
  }),
  sources: [
    {
      evidence: 'documented',
      text: 'open-vm-tools lib/dict/dictll.c: after the closing quote only blanks or a comment may follow',
    },
    { evidence: 'observed', text: 'vmware/vic#5646: ESXi skips such lines, "not all entries are being read"' },
  ],
  about: ACCIDENTS,
  check: (document) => accidentFindings(document, 'glued-entries'),
};

export default rule;
