import { changeValue } from '../analysis/change.ts';
import { canNeverNest, nestingEntry } from '../analysis/nesting.ts';
import { type Document, entryOf } from '../document/document.ts';
import { VHV_ENABLE } from '../schema/nesting.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import type { Rule } from './rule.ts';

type Options = {
  readonly allow: readonly string[];
  readonly displayName: readonly string[];
};

const rule: Rule<Options> = {
  id: 'forbidden-vhv',
  category: 'nested',
  summary: 'A machine nests, and a policy does not allow it to.',
  why: `A guest with the CPU's virtualization extensions reaches more of the host's code, cannot use Fault Tolerance, and runs machines that nobody manages. Where that is a matter of
permission, this rule turns the question round: vhv.enable = "TRUE" is wrong in every machine that is not on the list. Where it is on and does not allow the machine,
missing-vhv-enable and disabled-vhv are silent, vbs-requirements does not ask for vhv.enable, and no fix of any rule makes it TRUE.`,
  fixing: `Sets vhv.enable to "FALSE" where it stands. Unsafe: the machine may belong on the list, and a hypervisor in it stops working. Declines where another line means the
same key. Arm guests are left to vhv-arm-guest.`,
  severity: 'off',
  fix: 'unsafe',
  kinds: ['vmx'],
  messages: {
    forbidden:
      '{key} is TRUE, and the policy does not allow nesting for this machine: set it to "FALSE", or add the machine to the options allow or displayName of forbidden-vhv',
  },
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Files that may nest: patterns of their path, or of its end, such as lab/*.vmx.',
    },
    displayName: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Machines that may nest: patterns of their displayName.',
    },
  },
  sources: [
    { evidence: 'documented', text: 'vim25 API (vmware/govmomi): Fault Tolerance refuses machines with nested HV' },
    { evidence: 'documented', text: 'vSphere 8 documentation: "Expose VMware hardware assisted virtualization"' },
  ],

  *check(document, { options, path }) {
    const nesting = nestingEntry(document);
    if (nesting === undefined || canNeverNest(document) || isAllowed(document, options, path)) return;
    const fix = changeValue(document, nesting, 'FALSE');
    const { key, value } = nesting;
    yield { message: 'forbidden', at: value.range, key: key.text, data: { key: key.text }, ...(fix && { fix }) };
  },

  *forbids(document, { options, path }) {
    if (!isAllowed(document, options, path)) yield VHV_ENABLE;
  },
};

function isAllowed(document: Document, { allow, displayName }: Options, path: string | undefined): boolean {
  const name = entryOf(document, 'displayName')?.value.text;
  if (name !== undefined && displayName.some((pattern) => matchesWildcard(name, pattern))) return true;
  const file = path?.replaceAll('\\', '/');
  return file !== undefined && allow.some((pattern) => matchesPath(file, pattern.replaceAll('\\', '/')));
}

function matchesPath(path: string, pattern: string): boolean {
  return matchesWildcard(path, pattern) || matchesWildcard(path, `*/${pattern}`);
}

export default rule;
