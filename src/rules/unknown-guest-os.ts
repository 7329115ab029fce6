import { isPlaceholder } from '../analysis/judgement.ts';
import { settingOf } from '../analysis/settings.ts';
import { shownValue } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import { guestOf, guestOfApi, suggestGuest } from '../schema/guest-os.ts';
import type { Rule } from './rule.ts';

const UNKNOWN = trait(({ text }) => guestOf(text.trim()) === undefined, ['guestos']);

const rule: Rule = {
  id: 'unknown-guest-os',
  category: 'correctness',
  summary: 'guestOS is not the id of a guest that VMware knows.',
  why: `guestOS picks the defaults for devices, timers and the monitor. VMware refuses to start a machine with an id that it does not know, or takes it for another guest. Ids
are not what one would guess: Windows 10 is windows9-64, Server 2022 is windows2019srvNext-64. A newer product may know an id that this version of vmxlint
does not.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: UNKNOWN,
  messages: {
    unknown: '{key} is "{value}", which is not a guest that VMware is known to have',
    near: '{key} is "{value}", which is not a guest that VMware is known to have; {name} is "{meant}"',
  },
  sources: [
    { evidence: 'documented', text: 'open-vm-tools lib/include/guest_os_tables.h' },
    { evidence: 'documented', text: 'vmware/govmomi vim25/types/enum.go, VirtualMachineGuestOsIdentifier' },
  ],

  *check(document) {
    const entry = settingOf(document, 'guestos')?.entry;
    const value = entry?.value.text.trim() ?? '';
    if (entry === undefined || value === '' || isPlaceholder(value)) return;
    if (guestOf(value) !== undefined || guestOfApi(value) !== undefined) return;
    const meant = value.length > 60 ? undefined : suggestGuest(value);
    yield {
      message: meant === undefined ? 'unknown' : 'near',
      at: entry.value.range,
      key: entry.key.text,
      data: { key: entry.key.text, value: shownValue(entry), ...(meant && { name: meant.name, meant: meant.id }) },
    };
  },
};

export default rule;
