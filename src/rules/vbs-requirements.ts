import { changeValue } from '../analysis/change.ts';
import { isFullyEncrypted } from '../analysis/encryption.ts';
import { isMeant } from '../analysis/meaning.ts';
import { canNeverNest } from '../analysis/nesting.ts';
import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import { type Document, type Entry, entryOf } from '../document/document.ts';
import { append } from '../document/intents.ts';
import { VBS_ENABLED, VHV_ENABLE } from '../schema/nesting.ts';
import type { Finding, Rule } from './rule.ts';

const VVTD_ENABLE = 'vvtd.enable';
const SECURE_BOOT = 'uefi.secureBoot.enabled';

const rule: Rule = {
  id: 'vbs-requirements',
  category: 'nested',
  summary: 'Virtualization-based security is on, and something that it needs is not.',
  why: `With windows.vbs.enabled = "TRUE" the guest's Windows runs its security on a hypervisor of its own. For that the machine needs vhv.enable and vvtd.enable = "TRUE"
and firmware = "efi"; with secure boot it is as strong as it is meant to be, but Workstation leaves uefi.secureBoot.enabled out. Where vhv.enable is missing,
missing-vhv-enable says so.`,
  fixing: `Sets vhv.enable and vvtd.enable to "TRUE", or appends vvtd.enable. Unsafe: the wrong line may be windows.vbs.enabled. The firmware is never touched, since a
Windows that was installed with BIOS would not boot with EFI. Declines where another line means the same key, and where vhv.enable or vvtd.enable is no boolean.`,
  severity: 'error',
  fix: 'unsafe',
  kinds: ['vmx'],
  about: oneOf(VBS_ENABLED),
  messages: {
    disabled: '{key} is FALSE, and windows.vbs.enabled (line {related}) needs it: set it to "TRUE"',
    missing: 'vvtd.enable is not set, and windows.vbs.enabled needs it; add vvtd.enable = "TRUE"',
    bios: 'firmware is "{firmware}", and windows.vbs.enabled (line {related}) needs "efi": install Windows with EFI, or switch VBS off',
    default:
      'windows.vbs.enabled needs firmware = "efi", and without that key the firmware is BIOS: install Windows with EFI, or switch VBS off',
    boot: 'windows.vbs.enabled is meant to go with secure boot, and uefi.secureBoot.enabled is not set: switch secure boot on in VMware',
    'boot-off':
      'secure boot is off, and windows.vbs.enabled (line {related}) is meant to go with it: switch it on in VMware',
  },
  sources: [
    { evidence: 'documented', text: 'vim25 API (vmware/govmomi): flags vbsEnabled, vvtdEnabled' },
    { evidence: 'observed', text: 'checks in the sources of Ansible, Packer and Terraform' },
  ],

  *check(document, { forbidden }) {
    const vbs = entryThatSays(document, VBS_ENABLED, true);
    if (vbs === undefined || canNeverNest(document) || isFullyEncrypted(document)) return;
    for (const key of [VHV_ENABLE, VVTD_ENABLE]) {
      if (forbidden.has(key)) continue;
      const entry = entryThatSays(document, key, false);
      if (entry !== undefined) yield disabled(document, entry, vbs);
    }
    const about = { at: vbs.key.range, key: vbs.key.text };
    if (!isMeant(document, VVTD_ENABLE)) {
      const edits = [append(document, VVTD_ENABLE, 'TRUE')];
      yield { ...about, message: 'missing', fix: { edits, safety: 'unsafe', sets: [VVTD_ENABLE] } };
    }
    const firmware = entryOf(document, 'firmware');
    if (firmware !== undefined && firmware.value.text.toLowerCase() !== 'efi') {
      yield { ...whereOff(firmware, vbs), message: 'bios', data: { firmware: firmware.value.text } };
      return;
    }
    if (firmware === undefined && !isMeant(document, 'firmware')) {
      yield { ...about, message: 'default' };
      return;
    }
    const boot = entryThatSays(document, SECURE_BOOT, false);
    if (boot !== undefined) yield { ...whereOff(boot, vbs), message: 'boot-off', severity: 'info' };
    if (!isMeant(document, SECURE_BOOT)) yield { ...about, message: 'boot', severity: 'info' };
  },
};

function whereOff(entry: Entry, vbs: Entry): Pick<Finding, 'at' | 'key' | 'related'> {
  return { at: entry.value.range, key: entry.key.text, related: [vbs.range] };
}

function disabled(document: Document, entry: Entry, vbs: Entry): Finding {
  const fix = changeValue(document, entry, 'TRUE');
  return { ...whereOff(entry, vbs), message: 'disabled', data: { key: entry.key.text }, ...(fix && { fix }) };
}

export default rule;
