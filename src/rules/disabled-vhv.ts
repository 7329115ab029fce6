import { changeValue } from '../analysis/change.ts';
import { canNeverNest } from '../analysis/nesting.ts';
import { trait } from '../analysis/traits.ts';
import { booleanOf, entryThatSays } from '../document/boolean.ts';
import { VBS_ENABLED, VHV_ALLOW, VHV_ENABLE } from '../schema/nesting.ts';
import type { Rule } from './rule.ts';

type Options = {
  readonly onFalse: 'warn' | 'respect' | 'error';
};

const OFF = trait(({ text }) => booleanOf(text) === false, [VHV_ALLOW, VHV_ENABLE]);

const rule: Rule<Options> = {
  id: 'disabled-vhv',
  category: 'nested',
  summary: 'vhv.allow or vhv.enable is there, and FALSE.',
  why: `An explicit FALSE switches nesting off. It may be a decision, which is why nothing changes it without being told to; but Packer's default template for
vSphere writes vhv.enable = "FALSE" into every machine, so it is no proof of one.`,
  fixing: `Sets TRUE where it stands, only with --unsafe-fixes, since somebody may have meant FALSE. Declines where another line means the same key. Where two lines
differ, duplicate-key speaks; where windows.vbs.enabled needs the key, vbs-requirements; and Arm guests, which cannot nest, are not reported at all.`,
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

  about: OFF,
  *check(document, { options, forbidden }) {
    const key = document.kind === 'host' ? VHV_ALLOW : VHV_ENABLE;
    const entry = entryThatSays(document, key, false);
    if (entry === undefined || options.onFalse === 'respect' || forbidden.has(key)) return;
    if (key === VHV_ENABLE && (canNeverNest(document) || entryThatSays(document, VBS_ENABLED, true))) return;
    const fix = changeValue(document, entry, 'TRUE');
    yield {
      message: 'disabled',
      at: entry.value.range,
      key: entry.key.text,
      data: { key: entry.key.text },
      ...(options.onFalse === 'error' && { severity: 'error' }),
      ...(fix && { fix }),
    };
  },
};

export default rule;
