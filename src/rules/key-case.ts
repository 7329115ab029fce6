import { changeOf } from '../analysis/change.ts';
import { settingsOf } from '../analysis/settings.ts';
import { renameKey } from '../document/intents.ts';
import { spellKey } from '../schema/pattern.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'key-case',
  category: 'style',
  summary: "A key's letters are not in the case in which VMware writes them.",
  why: `VMware looks keys up without regard to case, but others do not: Proxmox and Xen Orchestra find a key only as VMware's products spell it, and so does many a script with grep.
One spelling also keeps a key from being added a second time.`,
  fixing: `Writes the key as VMware's products do; nothing else of the line changes. Unsafe, though VMware reads the same: a script or a template of your own may go by the
old spelling. Declines where another line means the same key.`,
  severity: 'off',
  fix: 'unsafe',
  kinds: ['vmx'],
  messages: {
    case: '{key} is mostly written {spelling}: VMware reads both, some programs only that',
  },
  sources: [
    { evidence: 'observed', text: 'Proxmox and Xen Orchestra compare keys with regard to case' },
    { evidence: 'observed', text: 'files that VMware products wrote' },
  ],

  *check(document) {
    for (const { entry, known } of settingsOf(document).values()) {
      if (known === undefined) continue;
      const { key } = entry;
      const spelling = spellKey(known.pattern, key.text);
      if (spelling === key.text || spelling.toLowerCase() !== key.folded) continue;
      const fix = changeOf(document, entry, renameKey(document, entry, spelling));
      yield { message: 'case', at: key.range, key: key.text, data: { key: key.text, spelling }, ...(fix && { fix }) };
    }
  },
};

export default rule;
