import { type KeyTrait, keysWith, keyTrait } from '../analysis/traits.ts';
import type { Document, Entry } from '../document/document.ts';
import { isHostMarker } from '../document/kind.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'wrong-file-kind',
  category: 'syntax',
  summary: 'Settings of a host stand in a machine, or those of one machine in a host.',
  why: `A host's file says where VMware's programs are and how they log in; in a machine's file nobody asks for that. The name, the UUIDs and the disks of one machine do not belong
into a host's file, whose settings are defaults for all its machines. Both look like a file that was overwritten with another, or appended to the wrong one. Other
settings of machines are legal in a host's file.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx', 'host'],
  messages: {
    host: '{key} is a setting of a host, which no machine reads{others}; put it into the configuration of the host',
    machine: '{key} says what one machine is, and holds for all of this host here{others}; put it into its .vmx',
  },
  sources: [
    {
      evidence: 'observed',
      text: "hosts' files of Workstation, Fusion and ESXi; files that VMware wrote have none of them",
    },
  ],

  *check(document) {
    const [first, ...others] = misplaced(document, document.kind === 'vmx' ? OF_HOST : OF_MACHINE);
    if (first === undefined) return;
    yield {
      message: document.kind === 'vmx' ? 'host' : 'machine',
      at: first.key.range,
      key: first.key.text,
      data: { key: first.key.text, others: others.length === 0 ? '' : ` (and ${others.length} more such keys)` },
      ...(document.kind === 'host' && { severity: 'info' as const }),
    };
  },
};

/** What makes a machine this one machine: its name, its UUIDs, its disks. */
const OF_MACHINE = keyTrait((key) =>
  /^(?:displayname|uuid\.(?:bios|location)|(?:scsi|sata|ide|nvme)\d+:\d+\.filename)$/.test(key),
);

const OF_HOST = keyTrait(isHostMarker);

/** In the order of the keys: VMware writes the lines in another, and the finding is to stay the same. */
function misplaced(document: Document, wrong: KeyTrait): Entry[] {
  const keys = [...keysWith(document, wrong)].sort();
  return keys.flatMap((key) => document.settings.get(key)?.[0] ?? []);
}

export default rule;
