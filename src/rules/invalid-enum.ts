import { settingsWith } from '../analysis/settings.ts';
import { shown, shownValue } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import type { Rule } from './rule.ts';

const INVALID = trait(
  ({ problem }) => problem?.kind === 'enum',
  (known) => known?.type === 'enum',
);

const rule: Rule = {
  id: 'invalid-enum',
  category: 'correctness',
  summary: 'A value is not one of the words that its key can have.',
  why: `Some keys take one of a few words: a controller's model, a disk's mode, the way an adapter is attached. Of another word VMware takes the default, leaves the device out or
does not start the machine. Words are compared without regard to case. Where more words may exist than are known, the finding is a warning.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: INVALID,
  messages: {
    invalid: '{key} must be {expected}, not "{value}"',
    open: '{key} is "{value}", which is not a value that vmxlint knows of it: known are {expected}',
  },
  sources: [
    { evidence: 'documented', text: 'VMware and Broadcom product documentation' },
    { evidence: 'observed', text: 'libvirt src/vmx/vmx.c, and the values in some 190 real files' },
  ],

  *check(document) {
    for (const { entry, known, problem } of settingsWith(document, INVALID)) {
      if (problem?.kind !== 'enum' || known === undefined) continue;
      const sure = !known.open && (known.confidence === 'high' || known.confidence === 'medium');
      yield {
        message: known.open ? 'open' : 'invalid',
        at: entry.value.range,
        key: entry.key.text,
        data: {
          key: shown(entry.key.text),
          value: shownValue(entry),
          expected: known.open ? known.values.map(({ text }) => text).join(', ') : problem.expected,
        },
        ...(!sure && { severity: 'warning' as const }),
      };
    }
  },
};

export default rule;
