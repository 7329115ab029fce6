import { biosOf } from '../analysis/firmware.ts';
import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'secure-boot-without-efi',
  category: 'correctness',
  summary: 'Secure boot is on, and the firmware is not EFI.',
  why: `Secure boot is a part of UEFI: with firmware = "bios", or with no firmware, which is BIOS for most guests, uefi.secureBoot.enabled does nothing, or VMware refuses to start
the machine. Nothing is written: a guest that was installed with BIOS does not boot with EFI. Where windows.vbs.enabled needs EFI too, vbs-requirements says so.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('uefi.secureBoot.enabled'),
  messages: {
    bios: '{key} is TRUE and needs firmware = "efi", and the firmware is {firmware}: install the guest with EFI, or switch secure boot off',
  },
  sources: [
    { evidence: 'documented', text: 'vSphere Security, "Enable or Disable UEFI Secure Boot for a Virtual Machine"' },
    { evidence: 'documented', text: 'VMware Security Configuration Guides 7 to 9, secure-boot' },
  ],

  *check(document) {
    const boot = entryThatSays(document, 'uefi.secureBoot.enabled', true);
    const bios = boot && biosOf(document);
    if (boot === undefined || bios === undefined) return;
    if (entryThatSays(document, 'windows.vbs.enabled', true) !== undefined) return;
    yield {
      message: 'bios',
      at: boot.key.range,
      key: boot.key.text,
      data: { key: boot.key.text, firmware: bios.name },
      ...(bios.entry && { related: [bios.entry.range] }),
    };
  },
};

export default rule;
