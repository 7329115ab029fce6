import { settingsWith } from '../analysis/settings.ts';
import { shown, shownValue } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import { expectedOf } from '../schema/value.ts';
import type { Rule } from './rule.ts';

const INVALID = trait(
  ({ problem }) => problem?.kind === 'integer',
  (known) => known?.type === 'integer' || known?.type === 'port',
);

const rule: Rule = {
  id: 'invalid-integer',
  category: 'correctness',
  summary: 'A value should be a whole number, and is none.',
  why: `VMware takes the whole value for a number: no unit, no fraction, no blank behind it. 0x10 is 16, and 010 is 8, as in C. Of a value that is no number the default of the
key is taken, or the machine does not start.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: INVALID,
  messages: {
    invalid: '{key} must be {expected}, and "{value}" is none',
  },
  sources: [
    {
      evidence: 'documented',
      text: 'open-vm-tools lib/misc: StrUtil_StrToInt, which is strtol with base 0 over the whole text',
    },
    { evidence: 'observed', text: 'the types of 140 keys in documentation and in real files' },
  ],

  *check(document) {
    for (const { entry, known, problem } of settingsWith(document, INVALID)) {
      if (problem?.kind !== 'integer' || known === undefined) continue;
      const sure = known.confidence === 'high' || known.confidence === 'medium';
      yield {
        message: 'invalid',
        at: entry.value.range,
        key: entry.key.text,
        data: {
          key: shown(entry.key.text),
          value: shownValue(entry),
          expected: expectedOf(known) ?? 'a whole number',
        },
        ...(!sure && { severity: 'warning' as const }),
      };
    }
  },
};

export default rule;
