import { changeValue } from '../analysis/change.ts';
import { settingOf } from '../analysis/settings.ts';
import { trait } from '../analysis/traits.ts';
import { guestOf, guestOfApi } from '../schema/guest-os.ts';
import type { Rule } from './rule.ts';

const OF_API = trait(({ text }) => guestOf(text.trim()) === undefined, ['guestos']);

const rule: Rule = {
  id: 'api-guest-os',
  category: 'correctness',
  summary: "guestOS has the id that vSphere's API uses, not the one of a machine's file.",
  why: `Ids such as ubuntu64Guest belong to vSphere's API, and to what is built on it: govc, PowerCLI, Terraform, Ansible. In a file the same guest is ubuntu-64. VMware does not
know the other one there.`,
  fixing: `Writes the id of the same guest that files have. Unsafe, since another guest id changes defaults for devices and timers, which a machine that was installed without
them may notice.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx'],
  about: OF_API,
  messages: {
    api: `{key} is "{value}", which is the id of vSphere's API; in a file {name} is "{meant}"`,
  },
  sources: [
    { evidence: 'documented', text: 'open-vm-tools lib/include/guest_os_tables.h' },
    { evidence: 'documented', text: 'vmware/govmomi vim25/types/enum.go, VirtualMachineGuestOsIdentifier' },
  ],

  *check(document) {
    const entry = settingOf(document, 'guestos')?.entry;
    const value = entry?.value.text.trim() ?? '';
    const guest = guestOf(value) === undefined ? guestOfApi(value) : undefined;
    if (entry === undefined || guest === undefined) return;
    const fix = changeValue(document, entry, guest.id);
    yield {
      message: 'api',
      at: entry.value.range,
      key: entry.key.text,
      data: { key: entry.key.text, value, name: guest.name, meant: guest.id },
      ...(fix && { fix }),
    };
  },
};

export default rule;
