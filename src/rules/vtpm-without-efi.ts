import { biosOf } from '../analysis/firmware.ts';
import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'vtpm-without-efi',
  category: 'correctness',
  summary: 'There is a virtual TPM, and the firmware is not EFI.',
  why: `The virtual TPM 2.0 needs EFI: with firmware = "bios", or with no firmware, which is BIOS for most guests, VMware refuses to start the machine or leaves the TPM out.
Nothing is written: a guest that was installed with BIOS does not boot with EFI. Where secure boot or windows.vbs.enabled needs EFI too, the rule for that says so.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf('vtpm.present'),
  messages: {
    bios: '{key} is TRUE and needs firmware = "efi", and the firmware is {firmware}: install the guest with EFI, or take the TPM out in VMware',
  },
  sources: [
    {
      evidence: 'documented',
      text: 'vSphere Security, "Securing Virtual Machines with Virtual Trusted Platform Module": EFI firmware',
    },
    { evidence: 'observed', text: 'hashicorp/packer-plugin-vmware and terraform-provider-vsphere check for EFI' },
  ],

  *check(document) {
    const tpm = entryThatSays(document, 'vtpm.present', true);
    const bios = tpm && biosOf(document);
    if (tpm === undefined || bios === undefined) return;
    const others = ['windows.vbs.enabled', 'uefi.secureBoot.enabled'];
    if (others.some((key) => entryThatSays(document, key, true) !== undefined)) return;
    yield {
      message: 'bios',
      at: tpm.key.range,
      key: tpm.key.text,
      data: { key: tpm.key.text, firmware: bios.name },
      ...(bios.entry && { related: [bios.entry.range] }),
    };
  },
};

export default rule;
