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
    const isMisplaced = document.kind === 'vmx' ? isHostMarker : isIdentity;
    const [first, ...others] = misplaced(document, isMisplaced);
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
function isIdentity(key: string): boolean {
  return /^(?:displayname|uuid\.(?:bios|location)|(?:scsi|sata|ide|nvme)\d+:\d+\.filename)$/.test(key);
}

/** In the order of the keys: VMware writes the lines in another, and the finding is to stay the same. */
function misplaced(document: Document, isMisplaced: (key: string) => boolean): Entry[] {
  const keys = [...document.settings.keys()].filter(isMisplaced).sort();
  return keys.flatMap((key) => document.settings.get(key)?.[0] ?? []);
}

export default rule;
