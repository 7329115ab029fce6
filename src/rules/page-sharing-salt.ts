import { oneOf } from '../analysis/traits.ts';
import { entryOf } from '../document/document.ts';
import { isReadBy } from '../schema/target.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'page-sharing-salt',
  category: 'security',
  summary: 'The machine shares pages of memory with others that have the same salt.',
  why: `ESXi keeps equal pages of memory once for all machines that have the same salt. Unless the file names one, each machine has its own, and shares with nobody: who shares pages
with a neighbour can find out, by timing, what the neighbour has in memory. The guides want the key to be absent.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('sched.mem.pshare.salt'),
  messages: {
    salt: '{key} is set: machines with the same salt share memory pages and can spy on one another by timing; take the line out unless all of them may',
  },
  guide: ['sched.mem.pshare.salt'],
  sources: [
    { evidence: 'documented', text: 'VMware Security Configuration Guides 6.0 to 9.1; STIGs for vSphere 7 to 9' },
  ],

  *check(document, { target }) {
    if (!isReadBy(target, 'esxi')) return;
    const entry = entryOf(document, 'sched.mem.pshare.salt');
    if (entry === undefined || entry.value.text === '') return;
    yield { message: 'salt', at: entry.key.range, key: entry.key.text, data: { key: entry.key.text } };
  },
};

export default rule;
