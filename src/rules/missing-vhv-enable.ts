import { isFullyEncrypted } from '../analysis/encryption.ts';
import { ACCIDENTS, isMeant } from '../analysis/meaning.ts';
import { canNeverNest, obstacleToNesting } from '../analysis/nesting.ts';
import { either, lackOf } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, entryOf } from '../document/document.ts';
import { append } from '../document/intents.ts';
import { HYPERVISOR_GUESTS, VHV_ENABLE } from '../schema/nesting.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import { type Rule, wholeFile } from './rule.ts';

type Options = {
  readonly guests: 'all' | 'hypervisors' | readonly string[];
  readonly exclude: readonly string[];
  readonly displayName: readonly string[];
};

const rule: Rule<Options> = {
  id: 'missing-vhv-enable',
  category: 'nested',
  summary: 'A machine does not say vhv.enable.',
  why: `A hypervisor inside a virtual machine (Proxmox VE, ESXi, Hyper-V) needs the CPU's virtualization extensions, and the machine has them only with
vhv.enable = "TRUE" in its .vmx. The web client's "Expose hardware assisted virtualization to the guest OS" and Workstation's "Virtualize Intel VT-x/EPT or
AMD-V/RVI" write the same line. It takes effect when the machine is powered off and on. guestOS does not tell who needs it, since Proxmox VE, Xen and KVM have no
value of their own, so by default every machine is asked for it; the option guests narrows that.`,
  fixing: `Appends vhv.enable = "TRUE" at the end of the file, as VMware does, in the file's own style. Safe, since nothing that stands changes. Declines where any
line, however broken, means vhv.enable already, for Arm guests, which cannot nest, and for fully encrypted files. Where something in the file keeps nesting from
working (hardware version 7 or less, a passed-through PCI device, a CPUID mask, a software monitor) the finding is a warning and its fix unsafe.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx'],
  messages: {
    missing: 'vhv.enable is not set: the guest cannot run a hypervisor of its own; add vhv.enable = "TRUE"',
    vbs: 'vhv.enable is not set, which windows.vbs.enabled (line {related}) needs; add vhv.enable = "TRUE"',
    obstacle: 'vhv.enable is not set, and would not work if it were: {reason} (line {related})',
  },
  options: {
    guests: {
      anyOf: [{ enum: ['all', 'hypervisors'] }, { type: 'array', items: { type: 'string' } }],
      default: 'all',
      description:
        'The machines that need it: all, those whose guestOS names a hypervisor, or those whose guestOS matches a pattern such as vmkernel*.',
    },
    exclude: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Patterns of guestOS that do not need it.',
    },
    displayName: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Only machines whose displayName matches one of these patterns.',
    },
  },
  sources: [
    { evidence: 'documented', text: 'VMware community document DOC-8970, "Running Nested VMs"' },
    { evidence: 'documented', text: 'vim25 API: nestedHVEnabled, nestedHVSupported (vmware/pyvmomi)' },
    { evidence: 'documented', text: 'vSphere 8 documentation: it acts at power-on' },
  ],
  about: either(lackOf(VHV_ENABLE), ACCIDENTS),

  *check(document, { options, forbidden }) {
    if (
      forbidden.has(VHV_ENABLE) ||
      isMeant(document, VHV_ENABLE) ||
      canNeverNest(document) ||
      isFullyEncrypted(document) ||
      !isWanted(document, options)
    )
      return;
    const obstacle = obstacleToNesting(document);
    const vbs = entryOf(document, 'windows.vbs.enabled');
    const fix = (safety: 'safe' | 'unsafe') => ({
      edits: [append(document, VHV_ENABLE, 'TRUE')],
      safety,
      sets: [VHV_ENABLE],
    });
    const finding = { at: wholeFile(document), key: VHV_ENABLE };
    if (obstacle !== undefined) {
      const related = [obstacle.range];
      yield {
        ...finding,
        message: 'obstacle',
        severity: 'warning',
        data: { reason: obstacle.reason },
        related,
        fix: fix('unsafe'),
      };
    } else if (vbs !== undefined && booleanOf(vbs.value.text) === true) {
      yield { ...finding, message: 'vbs', related: [vbs.range], fix: fix('safe') };
    } else {
      yield { ...finding, message: 'missing', fix: fix('safe') };
    }
  },
};

function isWanted(document: Document, { guests, exclude, displayName }: Options): boolean {
  const guest = entryOf(document, 'guestOS')?.value.text ?? '';
  const name = entryOf(document, 'displayName')?.value.text ?? '';
  if (matchesAny(guest, exclude)) return false;
  if (displayName.length > 0 && !matchesAny(name, displayName)) return false;
  if (guests === 'all') return true;
  return guests === 'hypervisors' ? HYPERVISOR_GUESTS.has(guest.toLowerCase()) : matchesAny(guest, guests);
}

function matchesAny(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesWildcard(text, pattern));
}

export default rule;
