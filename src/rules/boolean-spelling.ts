import { changeOf } from '../analysis/change.ts';
import { settingsOf } from '../analysis/settings.ts';
import { booleanOf } from '../document/boolean.ts';
import { setValue } from '../document/intents.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'boolean-spelling',
  category: 'style',
  summary: 'TRUE or FALSE in other letters.',
  why: `VMware's products mostly write TRUE and FALSE, and read them in any case. One spelling makes files comparable, and finds all of them with one search.`,
  fixing: `Writes TRUE or FALSE in capitals, for keys that are known to be booleans. Safe, since VMware and all other programs that were looked at read the same. Declines where
another line means the same key.`,
  severity: 'off',
  fix: 'safe',
  kinds: ['vmx'],
  messages: {
    spelling: '{key} is "{value}", which is mostly written in capitals: "{wanted}"',
  },
  sources: [
    { evidence: 'observed', text: 'files that VMware products wrote' },
    { evidence: 'observed', text: 'the sources of libvirt and virt-v2v: booleans are compared without regard to case' },
  ],

  *check(document) {
    for (const { entry, known } of settingsOf(document).values()) {
      const { key, value } = entry;
      const wanted = value.text.toUpperCase();
      if (known?.type !== 'boolean' || booleanOf(value.text) === undefined || value.text === wanted) continue;
      const fix = changeOf(document, entry, setValue(document, entry, wanted));
      const data = { key: key.text, value: value.text, wanted };
      yield {
        message: 'spelling',
        at: value.range,
        key: key.text,
        data,
        ...(fix && { fix: { ...fix, safety: 'safe' } }),
      };
    }
  },
};

export default rule;
