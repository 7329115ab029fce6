import { settingsWith } from '../analysis/settings.ts';
import { shown, shownValue } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import type { Rule } from './rule.ts';

const INVALID = trait(
  ({ problem }) => problem?.kind === 'boolean',
  (known) => known?.type === 'boolean' || known?.type === 'yesno',
);

const rule: Rule = {
  id: 'invalid-boolean',
  category: 'correctness',
  summary: 'A value should be TRUE or FALSE, and is neither.',
  why: `VMware reads TRUE and FALSE, in any case. Anything else it notes in vmware.log as "not a valid boolean value" and takes the default of the key in its stead, which may
be the opposite of what was meant. What it makes of yes, no, 1, 0, on and off in a machine's file is not known for every product, so these are only mentioned.
vhv.allow and vhv.enable have a rule of their own, invalid-vhv-value.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: INVALID,
  messages: {
    invalid: '{key} must be TRUE or FALSE, and "{value}" is neither: VMware takes its default instead',
    word: '{key} is "{value}", which not every VMware product may read as {meant}: write "{meant}"',
  },
  sources: [
    {
      evidence: 'observed',
      text: 'vmware.log: Value "..." for variable "..." is not a valid boolean value. Using value "TRUE".',
    },
    { evidence: 'observed', text: 'the sources of libvirt and virt-v2v' },
  ],

  *check(document) {
    for (const { entry, known, problem } of settingsWith(document, INVALID)) {
      if (problem?.kind !== 'boolean' || known === undefined) continue;
      const sure = known.confidence === 'high' || known.confidence === 'medium';
      yield {
        message: problem.meant === undefined ? 'invalid' : 'word',
        at: entry.value.range,
        key: entry.key.text,
        data: { key: shown(entry.key.text), value: shownValue(entry), meant: problem.meant ?? '' },
        ...(problem.meant !== undefined && { severity: 'info' as const }),
        ...(problem.meant === undefined && !sure && { severity: 'warning' as const }),
      };
    }
  },
};

export default rule;
