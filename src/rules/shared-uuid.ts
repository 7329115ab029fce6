import { hexOf, marked, sharedMarks } from '../analysis/sharing.ts';
import { entryOf } from '../document/document.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'shared-uuid',
  category: 'correctness',
  summary: 'Two machines have one uuid.bios.',
  why: `uuid.bios is what backup programs, cloud-init, licences and inventories know a machine by: with one in two machines the backup of the one replaces that of the other. It comes
from a machine that was copied by hand, or of which VMware was told that it had been moved. Only a run over both files shows it. Copies of one file, as backups
are, have the same uuid.location and count as one machine.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    shared:
      '{key} is the same as in {related}: backup programs and inventories take the two machines for one; start the copy, and answer that it was copied',
  },
  sources: [
    { evidence: 'observed', text: 'VMware asks at power-on whether a machine was moved or copied (msg.uuid.altered)' },
  ],

  *collect(document) {
    const entry = entryOf(document, 'uuid.bios');
    const uuid = hexOf(entry?.value.text.trim());
    if (entry === undefined || uuid === '') return;
    yield { at: entry.value.range, key: entry.key.text, value: marked(document, uuid) };
  },

  *conclude(facts) {
    for (const { fact, first } of sharedMarks(facts)) {
      yield { about: fact, message: 'shared', related: [first] };
    }
  },
};

export default rule;
