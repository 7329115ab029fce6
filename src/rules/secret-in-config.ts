import { shown } from '../analysis/shown.ts';
import { keysWith, keyTrait, trait } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { namesCredential, tellsPassword } from '../document/secrets.ts';
import { lookUp } from '../schema/look-up.ts';
import type { Rule } from './rule.ts';

const MAY_TELL = keyTrait((key) => /^(?:annotation$|guestinfo\.|guest\.commands\.)/.test(key));

const TELLS = trait(
  ({ key, text }) => MAY_TELL.has(key) && secretIn(key, text) !== undefined,
  (known) => known === undefined || /^(?:annotation|guest)/i.test(known.pattern),
);

const rule: Rule = {
  id: 'secret-in-config',
  category: 'security',
  summary: 'A password, or what mostly holds one, stands in the file.',
  why: `A .vmx is copied with every backup and export, read by every program that manages machines, and often put under version control. What stands under guestinfo is read, too, by
every user of the guest who may call vmtoolsd, and stays there after the guest has been set up; cloud-init and Ignition do not need it then. A text in annotation is
shown to whoever sees the machine in VMware. The secret is named here by its key alone; no report of vmxlint shows it.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: TELLS,
  messages: {
    credential:
      '{key} holds a secret in plain text, which every user of the guest can read: hand it over in another way, and take the line out',
    setup:
      '{key} holds what the guest is set up with, mostly passwords and keys, which every user of the guest can read: clear it once the guest is set up',
    properties:
      '{key} holds properties of the OVF environment, a password among them, which every user of the guest can read: change it once the guest is set up',
    login:
      '{key} holds a secret by which whoever has it acts inside the guest: take the line out when the machine is off',
    annotation:
      '{key} seems to tell a password, to everybody who sees the machine in VMware: keep it elsewhere, and change it',
  },
  sources: [
    { evidence: 'documented', text: 'canonical/cloud-init and coreos/ignition: keys that hand over the configuration' },
    { evidence: 'documented', text: 'vmware/open-vm-tools: vmtoolsd --cmd "info-get guestinfo..."' },
    { evidence: 'observed', text: 'files of real machines with credentials in annotation and in guestinfo' },
  ],

  *check(document) {
    for (const key of keysWith(document, MAY_TELL)) {
      for (const entry of document.settings.get(key) ?? []) {
        const message = secretIn(key, entry.value.text);
        if (message === undefined) continue;
        yield { message, at: entry.key.range, key: entry.key.text, data: { key: shown(entry.key.text) } };
      }
    }
  },
};

function secretIn(key: string, text: string): string | undefined {
  // cloud-init writes dashes in the place of what it has read.
  if (text === '' || text.trim() === '---' || booleanOf(text) !== undefined) return undefined;
  if (key === 'annotation') return tellsPassword(text) ? 'annotation' : undefined;
  if (key.startsWith('guest.commands.sharedsecretlogin.')) return 'login';
  if (!key.startsWith('guestinfo.')) return undefined;
  const known = lookUp(key);
  if (known?.type === 'xml') return hasPassword(text) ? 'properties' : undefined;
  if (known?.type === 'enum') return undefined;
  if (namesCredential(key)) return 'credential';
  return known?.secret === true && !known.pattern.includes('*') ? 'setup' : undefined;
}

/** Whether an OVF environment has a property that is called after a password, and not empty. */
function hasPassword(xml: string): boolean {
  for (const [, name = ''] of xml.matchAll(/oe:key="([^"]{1,200})"\s{1,9}oe:value="[^"]/g)) {
    if (namesCredential(name)) return true;
  }
  return false;
}

export default rule;
