import { settingsOf } from '../analysis/settings.ts';
import { shown } from '../analysis/shown.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'runtime-key',
  category: 'portability',
  summary: 'VMware writes the key by itself, when the machine runs.',
  why: `VMware keeps notes in the .vmx: where the machine last ran, what it was given (slots, generated addresses, identifiers) and how it ended. In a template, or in a file under
version control, they make two machines from one, or a difference after each run; left out, VMware works them out anew. Off by default: every file of a machine
that has run has dozens.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    managed: '{key} is what VMware notes for itself when the machine runs; a template needs no such line',
  },
  sources: [{ evidence: 'observed', text: 'what files of real machines have, and files made by hand do not' }],

  *check(document) {
    for (const { entry, known } of settingsOf(document).values()) {
      if (known?.managed !== true) continue;
      yield { message: 'managed', at: entry.key.range, key: entry.key.text, data: { key: shown(entry.key.text) } };
    }
  },
};

export default rule;
