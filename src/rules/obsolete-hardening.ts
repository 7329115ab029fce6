import { keyTrait } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { entryOf } from '../document/document.ts';
import { guideSettings } from '../schema/guide.ts';
import type { Target } from '../schema/target.ts';
import type { Rule } from './rule.ts';

/** The keys of old guides begin with the first, or are these; most files have none of them. */
const FAMILY = 'isolation.';
const OTHERS = ['vmci0.unrestricted', 'svga.vgaonly', 'vmsafe.enable', 'vmsafe.agentaddress', 'vmsafe.agentport'];

const OF_FAMILY = keyTrait((key) => key.startsWith(FAMILY) || OTHERS.includes(key));

const rule: Rule = {
  id: 'obsolete-hardening',
  category: 'security',
  summary: 'A hardening setting of an old guide, which no current product reads.',
  why: `The guides for vSphere 5 and 6 asked for two dozen settings that switch off functions which ESXi never had, or has no longer. Current guides have dropped them: they protect
nothing, and a long list of them hides what is missing. With a target of that time, or of Workstation or Fusion, which may read some, nothing is said.`,
  severity: 'info',
  fix: 'none',
  kinds: ['vmx'],
  about: OF_FAMILY,
  messages: {
    obsolete: '{key} hardens nothing any more ({about}): current guides have dropped it, and the line can go',
  },
  get guide() {
    return obsoleteKeys();
  },
  sources: [{ evidence: 'documented', text: 'VMware Security Configuration Guides 5.0 to 9.1, and what each dropped' }],

  *check(document, { target }) {
    if (target !== undefined && !isCurrentEsxi(target)) return;
    for (const { keys, about, status, expected } of guideSettings()) {
      if (status !== 'obsolete') continue;
      for (const pattern of keys) {
        const entry = entryOf(document, pattern.replace('{n}', '0'));
        if (entry === undefined || !isAsAsked(entry.value.text, expected)) continue;
        yield { message: 'obsolete', at: entry.key.range, key: entry.key.text, data: { key: entry.key.text, about } };
      }
    }
  },
};

/** Whether a value is what the guides asked for; another one hardens nothing, and was written for another reason. */
function isAsAsked(value: string, expected: string): boolean {
  const asked = booleanOf(/^(?:TRUE|FALSE)\b/.exec(expected)?.[0] ?? '');
  return asked === undefined || booleanOf(value) === asked;
}

function obsoleteKeys(): string[] {
  return guideSettings()
    .filter(({ status }) => status === 'obsolete')
    .flatMap(({ keys }) => keys);
}

function isCurrentEsxi({ product, major }: Target): boolean {
  return product === 'esxi' && major >= 7;
}

export default rule;
