import { canNeverNest } from '../analysis/nesting.ts';
import { booleanOf } from '../document/boolean.ts';
import { entryOf } from '../document/document.ts';
import { setValue } from '../document/intents.ts';
import { VHV_ALLOW, VHV_ENABLE } from '../schema/nesting.ts';
import type { Rule } from './rule.ts';

type Options = {
  readonly onFalse: 'warn' | 'respect' | 'error';
};

const rule: Rule<Options> = {
  id: 'disabled-vhv',
  category: 'nested',
  summary: 'vhv.allow or vhv.enable is there, and FALSE.',
  why: `An explicit FALSE switches nesting off. It may be a decision, which is why nothing changes it without being told to; but Packer's default template for
vSphere writes vhv.enable = "FALSE" into every machine, so it is no proof of one.`,
  fixing: `Sets TRUE where it stands, only with --unsafe-fixes, since somebody may have meant FALSE. Arm guests, which cannot nest, are not reported at all.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx', 'host'],
  messages: {
    disabled:
      '{key} is FALSE, so nesting is off; this may be a decision: set it to "TRUE" only if a hypervisor is to run inside',
  },
  options: {
    onFalse: {
      enum: ['warn', 'respect', 'error'],
      default: 'warn',
      description: 'Whether FALSE is a warning, is right, or is an error.',
    },
  },
  sources: [
    {
      evidence: 'observed',
      text: 'hashicorp/packer-plugin-vmware writes FALSE by default; GNS3/gns3-server adds the key only when it is absent',
    },
  ],

  *check(document, { options }) {
    const key = document.kind === 'host' ? VHV_ALLOW : VHV_ENABLE;
    const entry = entryOf(document, key);
    if (entry === undefined || booleanOf(entry.value.text) !== false || options.onFalse === 'respect') return;
    if (key === VHV_ENABLE && canNeverNest(document)) return;
    yield {
      message: 'disabled',
      at: entry.value.range,
      key: entry.key.text,
      data: { key: entry.key.text },
      ...(options.onFalse === 'error' && { severity: 'error' }),
      fix: { edits: [setValue(document, entry, 'TRUE')], safety: 'unsafe', sets: [key] },
    };
  },
};

export default rule;
