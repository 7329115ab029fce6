import { changeOf, removeEntry } from '../analysis/change.ts';
import { hidingOf } from '../analysis/cpuid-mask.ts';
import { entriesInTheWay, nestingEntry } from '../analysis/nesting.ts';
import { keyTrait } from '../analysis/traits.ts';
import type { Document, Entry } from '../document/document.ts';
import type { Fix, Rule } from './rule.ts';

const rule: Rule = {
  id: 'vhv-cpuid-mask',
  category: 'nested',
  summary: "vhv.enable is TRUE, and a CPUID mask hides the CPU's virtualization extensions.",
  why: `A hypervisor in the guest looks for VMX (Intel: bit 5 of CPUID 1 ECX) or SVM (AMD: bit 2 of CPUID 80000001 ECX). A mask has 32 characters, bit 31 first; 0, R and F
hide a bit from the guest, and -, x, T, H and 1 do not. featMask.vm.cpuid.VMX, .SVM and featMask.vm.hv.capable hide it with Val:0 or Max:0. Such masks come from
recipes for macOS guests and for hiding that a machine is virtual.`,
  fixing: `Writes -, which leaves the bit to VMware, in the place of the one character that hides it; all else in the mask stays. A featMask line goes altogether. Unsafe,
since somebody hid it. Declines where the mask is written with escapes, and where another line means the same key.`,
  severity: 'error',
  fix: 'unsafe',
  kinds: ['vmx'],
  about: keyTrait((key) => /^(?:cpuid\.(?:1|80000001)\.|featmask\.vm\.)/.test(key)),
  messages: {
    bit: '{key} hides {feature} from the guest, so that vhv.enable (line {related}) is of no use: write - for the {hider} at its bit {bit}, the {place} from the right',
    feature:
      '{key} = "{value}" hides {feature} from the guest, so that vhv.enable (line {related}) is of no use: take it out',
  },
  sources: [
    { evidence: 'documented', text: 'open-vm-tools x86cpuid.h: the places of VMX and SVM' },
    { evidence: 'documented', text: 'vim25 API HostCpuIdInfo: the characters of a mask' },
  ],

  *check(document) {
    const nesting = nestingEntry(document);
    if (nesting === undefined) return;
    for (const entry of entriesInTheWay(document, 'cpuid-mask')) {
      const { text } = entry.value;
      const hiding = hidingOf(entry.key.folded, text);
      if (hiding === undefined) continue;
      const { feature, index } = hiding;
      const fix = index === undefined ? removeEntry(document, entry) : unhide(document, entry, index);
      const data = { key: entry.key.text, value: text, feature, hider: text[index ?? 0] ?? '' };
      yield {
        message: index === undefined ? 'feature' : 'bit',
        at: entry.value.range,
        key: entry.key.text,
        data: { ...data, ...(feature === 'VMX' ? { bit: 5, place: 'sixth' } : { bit: 2, place: 'third' }) },
        related: [nesting.range],
        ...(fix && { fix }),
      };
    }
  },
};

/** Puts `-` in the place of one character, where that is one byte of the file. */
function unhide(document: Document, entry: Entry, index: number): Fix | undefined {
  const { range, quoted, text } = entry.value;
  const start = range[0] + (quoted ? 1 : 0);
  if (document.text.slice(start, range[1] - (quoted ? 1 : 0)) !== text) return undefined;
  return changeOf(document, entry, { range: [start + index, start + index + 1], text: '-' });
}

export default rule;
