import { devicesOf, textOf } from '../analysis/devices.ts';
import { shownValue } from '../analysis/shown.ts';
import { keyTrait } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { isReadBy } from '../schema/target.ts';
import type { Rule } from './rule.ts';

const FILTER = keyTrait((key) => /^ethernet\d+\.filter\d+\.name$/.test(key));

type Options = {
  readonly allow: readonly string[];
};

const rule: Rule<Options> = {
  id: 'dvfilter',
  category: 'security',
  summary: 'The traffic of a network card goes through a filter.',
  why: `ethernetN.filterM.name hands all traffic of a card to a module of ESXi, or to an agent in another machine, which may read, change or drop it. Products for network
security (NSX) set it by themselves; a line that none of them wrote is a way to listen in. dvfilter-maclearn is a module of William Lam's for nested ESXi, which
newer switches do not need: add it to the option allow where it is used.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: FILTER,
  messages: {
    filter:
      '{key} sends the traffic of the card through "{name}", which can read and change it; take the line out unless you know the filter',
  },
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Names of filters that are known and meant.',
    },
  },
  guide: ['ethernet{0..9}.filter{n}.name'],
  sources: [
    { evidence: 'documented', text: 'VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9' },
    { evidence: 'community', text: 'williamlam.com on dvfilter-maclearn for nested ESXi' },
  ],

  *check(document, { options, target }) {
    if (!isReadBy(target, 'esxi')) return;
    for (const device of devicesOf(document, 'ethernet')) {
      if (booleanOf(textOf(device, 'present')) === false) continue;
      for (const leaf of device.leaves) {
        const entry = device.entry(leaf);
        if (entry === undefined) continue;
        const { key, value } = entry;
        if (!FILTER.has(key.folded) || value.text === '' || options.allow.includes(value.text)) continue;
        yield { message: 'filter', at: value.range, key: key.text, data: { key: key.text, name: shownValue(entry) } };
      }
    }
  },
};

export default rule;
