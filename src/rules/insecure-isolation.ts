import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import { type Document, type Entry, entryOf } from '../document/document.ts';
import { integerOf } from '../schema/value.ts';
import type { Finding, Rule } from './rule.ts';

/** A boolean by which a wall between a guest and the rest goes. */
interface Wall {
  readonly key: string;
  readonly folded: string;
  readonly insecure: boolean;
  /** What may pass then. */
  readonly effect: string;
}

const WALLS: readonly Wall[] = [
  wall('isolation.tools.copy.disable', false, 'text and files can be copied out of the guest through its console'),
  wall(
    'isolation.tools.paste.disable',
    false,
    'what is on the clipboard of whoever opens the console goes to the guest',
  ),
  wall('isolation.tools.dnd.disable', false, 'files can be dragged in and out of the guest through its console'),
  wall('isolation.tools.diskShrink.disable', false, 'any user of the guest can stall it by having its disks shrunk'),
  wall(
    'isolation.tools.diskWiper.disable',
    false,
    'any user of the guest can stall it by having the free space of its disks wiped',
  ),
  wall('isolation.device.connectable.disable', false, 'users of the guest can connect and disconnect its devices'),
  wall('tools.guestlib.enableHostInfo', true, 'the guest can read how the host is equipped and loaded'),
];

/** In bytes; a guest writes into the .vmx what its Tools report. */
const SIZE_LIMIT = 'tools.setInfo.sizeLimit';
const DEFAULT_SIZE = 1_048_576;

const rule: Rule = {
  id: 'insecure-isolation',
  category: 'security',
  summary: 'A setting takes a wall down between a guest and its host or console.',
  why: `The security guides of VMware, DISA and CIS want these walls to stand. On vSphere they do where nothing is said, so the line that takes one down was written by somebody:
for convenience on a desktop, mostly. Workstation and Fusion have the clipboard open by default. In a host file the line holds for every machine of the host.
What is only absent is asked for by nobody here.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx', 'host'],
  about: oneOf(...WALLS.map(({ key }) => key), SIZE_LIMIT),
  messages: {
    open: '{key} is {value}, so {effect}{everywhere}: set it to "{wanted}" unless that is needed',
    size: '{key} is {value}, so the guest can fill the datastore by what it writes into its .vmx{everywhere}: set it to "1048576" or less, or take the line out',
  },
  guide: [...WALLS.map(({ key }) => key), SIZE_LIMIT],
  sources: [
    { evidence: 'documented', text: 'VMware Security Configuration Guides 5.0 to 9.1; the STIGs and CIS benchmarks' },
  ],

  *check(document) {
    for (const one of WALLS) {
      const entry = entryThatSays(document, one.folded, one.insecure);
      if (entry === undefined) continue;
      const wanted = one.insecure ? 'FALSE' : 'TRUE';
      yield findingOf(document, entry, 'open', { effect: one.effect, wanted });
    }
    const limit = entryOf(document, SIZE_LIMIT);
    const bytes = limit === undefined ? undefined : integerOf(limit.value.text);
    if (limit !== undefined && bytes !== undefined && (bytes === 0 || bytes > DEFAULT_SIZE)) {
      yield findingOf(document, limit, 'size', {});
    }
  },
};

function findingOf({ kind }: Document, { key, value }: Entry, message: string, data: Record<string, string>): Finding {
  const everywhere = kind === 'host' ? ', in every machine of this host' : '';
  const text = value.text.trim();
  return { message, at: value.range, key: key.text, data: { key: key.text, value: text, everywhere, ...data } };
}

function wall(key: string, insecure: boolean, effect: string): Wall {
  return { key, folded: key.toLowerCase(), insecure, effect };
}

export default rule;
