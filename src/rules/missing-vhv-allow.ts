import { isMeant } from '../analysis/meaning.ts';
import { append } from '../document/intents.ts';
import { VHV_ALLOW } from '../schema/nesting.ts';
import { type Rule, wholeFile } from './rule.ts';

type Options = {
  readonly esxi: 'any' | '5.0' | '>=5.1';
  readonly accept: readonly string[];
};

const rule: Rule<Options> = {
  id: 'missing-vhv-allow',
  category: 'nested',
  summary: 'A host file does not say vhv.allow.',
  why: `To run a hypervisor inside a virtual machine, the host must pass the CPU's virtualization extensions on. On ESXi 5.0 the line vhv.allow = "TRUE" in
/etc/vmware/config allows that for the whole host, and each machine then turns it on with vhv.enable. From ESXi 5.1 on each machine's vhv.enable is enough;
the line is not necessary there and does no harm. For fleets of newer hosts set the option esxi to ">=5.1".`,
  fixing: `Appends vhv.allow = "TRUE" at the end of the file, as VMware does, in the file's own style. Safe, since nothing that stands changes. Declines where any
line, however broken, means vhv.allow already: that line is reported instead.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['host'],
  messages: {
    missing: 'vhv.allow is not set: the host may not pass virtualization on to its machines; add vhv.allow = "TRUE"',
  },
  options: {
    esxi: {
      enum: ['any', '5.0', '>=5.1'],
      default: 'any',
      description: 'The versions of the hosts; none from 5.1 on needs the line.',
    },
    accept: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Other keys that will do, for example vhv.enable.',
    },
  },
  sources: [
    { evidence: 'documented', text: 'VMware community document DOC-8970, "Running Nested VMs"' },
    { evidence: 'community', text: 'blogs on nested ESXi 5.0 and 5.1: not necessary from 5.1 on, but no conflict' },
  ],

  *check(document, { options }) {
    if (options.esxi === '>=5.1' || isMeant(document, VHV_ALLOW)) return;
    if (options.accept.some((key) => isMeant(document, key))) return;
    yield {
      message: 'missing',
      at: wholeFile(document),
      key: VHV_ALLOW,
      fix: { edits: [append(document, VHV_ALLOW, 'TRUE')], safety: 'safe', sets: [VHV_ALLOW] },
    };
  },
};

export default rule;
