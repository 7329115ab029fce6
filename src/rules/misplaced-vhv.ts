import { ACCIDENTS } from '../analysis/meaning.ts';
import { obstacleToNesting } from '../analysis/nesting.ts';
import { accidentFindings, withOutcomes } from '../analysis/repair.ts';
import { documentTrait, either } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, entryOf } from '../document/document.ts';
import { VHV_ALLOW, VHV_ENABLE } from '../schema/nesting.ts';
import type { Finding, Rule } from './rule.ts';

const OF_HOST = documentTrait(({ kind }) => kind === 'host');

const rule: Rule = {
  id: 'misplaced-vhv',
  category: 'nested',
  summary: 'vhv.allow stands in a .vmx, or vhv.enable in a host file.',
  why: `vhv.allow is the switch of a whole host (ESXi 5.0) and belongs into /etc/vmware/config; in a .vmx it does not give the machine anything, although many pages put it
there. vhv.enable is the switch of one machine; in a host file it is the default for every machine of that host, which is seldom meant. Where vhv.allow is all that
a .vmx has, this stands for missing-vhv-enable, and is an error like that.`,
  fixing: `In a .vmx, renames vhv.allow to vhv.enable; the value, the spacing and the comment stay. Where vhv.enable stands already with the same value, the line goes.
Unsafe, since it is not known that every product ignores vhv.allow there. Declines where vhv.enable has another value, and where it would switch nesting on for an
Arm guest. In a host file nothing is written: which machines were meant cannot be known.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx', 'host'],
  messages: {
    ...withOutcomes({
      misplaced: '{key} is a key of host files; in a .vmx vhv.enable was meant',
    }),
    host: '{key} in a host file sets "{value}" for every VM of this host; set it in the .vmx of each VM that it is meant for',
  },
  sources: [
    { evidence: 'documented', text: 'VMware community document DOC-8970, "Running Nested VMs"' },
    {
      evidence: 'observed',
      text: 'files in the specification of hashicorp/vagrant-vmware-desktop have both in a .vmx',
    },
    { evidence: 'community', text: 'kickstarts in jedi4ever/veewee put vhv.enable into the host file' },
  ],
  about: either(ACCIDENTS, OF_HOST),

  *check(document, { forbidden }) {
    for (const finding of accidentFindings(document, 'misplaced-vhv')) {
      const missing = !forbidden.has(VHV_ENABLE) && standsForMissing(document, finding);
      yield { ...finding, ...(missing && { severity: 'error' }) };
    }
    const entry = document.kind === 'host' ? entryOf(document, VHV_ENABLE) : undefined;
    if (entry !== undefined) {
      const data = { key: entry.key.text, value: entry.value.text };
      yield { message: 'host', at: entry.key.range, key: entry.key.text, data };
    }
  },
};

/** Whether the machine could nest, was meant to, and does not, for want of the right key. */
function standsForMissing(document: Document, { fix }: Finding): boolean {
  const value = entryOf(document, VHV_ALLOW)?.value.text ?? '';
  return (
    fix?.sets.includes(VHV_ENABLE) === true && booleanOf(value) === true && obstacleToNesting(document) === undefined
  );
}

export default rule;
