import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'disabled-logging',
  category: 'security',
  summary: 'The machine writes no log.',
  why: `vmware.log is what there is to look at when a machine does not start, misbehaves or was broken into, and the first thing that support asks for. logging = "FALSE" comes
from old advice on saving disk space or writes; the logs of a machine are rotated and take a few megabytes.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('logging'),
  messages: {
    disabled:
      '{key} is FALSE: there is no vmware.log, and so no trace of what happens to the machine; set it to "TRUE", or take the line out',
  },
  guide: ['logging'],
  sources: [{ evidence: 'documented', text: 'VMware Security Configuration Guides 7 to 9; STIGs for vSphere 7 to 9' }],

  *check(document) {
    const entry = entryThatSays(document, 'logging', false);
    if (entry === undefined) return;
    yield { message: 'disabled', at: entry.value.range, key: entry.key.text, data: { key: entry.key.text } };
  },
};

export default rule;
