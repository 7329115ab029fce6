import { type Device, devicesOf, isPresent, spellingOf, textOf } from '../analysis/devices.ts';
import { shownValue } from '../analysis/shown.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, type Entry, entryOf } from '../document/document.ts';
import type { Finding, Rule, Severity } from './rule.ts';

/** Prefixes that are VMware's own: https://standards-oui.ieee.org, and vSphere Networking, "MAC Address Generation". */
const OWN = /^00:(?:50:56|0c:29|05:69|1c:14)/;

const rule: Rule = {
  id: 'mac-address',
  category: 'correctness',
  summary: 'The MAC address of a network adapter is none, is not allowed, or is that of another adapter.',
  why: `A static address has to be a unicast address, from 00:50:56:00:00:00 to 00:50:56:3F:FF:FF where it is one of VMware's. Of another one of VMware's prefixes ESXi says that
it "conflicts with VMware reserved MACs", and does not start the machine; with addresses of other makers it depends on the product.
ethernetN.checkMACAddress = "FALSE" switches the check off.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    form: '{key} must be a MAC address such as 00:50:56:00:00:01, and "{value}" is none',
    multicast: '{key} is {value}, which is a multicast address: the second digit has to be even',
    reserved:
      '{key} is {value}, which VMware keeps for itself: a static address has to be between 00:50:56:00:00:00 and 00:50:56:3F:FF:FF',
    foreign: `{key} is {value}, which is not one of VMware's: some products start the machine only with {device}.checkMACAddress = "FALSE"`,
    twice: '{key} is {value}, which is the address of {other} (line {related}) already',
  },
  sources: [
    {
      evidence: 'documented',
      text: 'vSphere Networking, "Static MAC Addresses in Virtual Machines"; GSX Server 3, Administration',
    },
    {
      evidence: 'observed',
      text: 'josenk/terraform-provider-esxi#184, ansible-collections/community.vmware#1159: "conflicts with VMware reserved MACs"',
    },
  ],

  *check(document) {
    const seen = new Map<string, Device>();
    for (const device of devicesOf(document, 'ethernet')) {
      const written = isPresent(device) ? device.text(leafOf(device)) : '';
      if (written === '') continue;
      const address = written.toLowerCase().replaceAll('-', ':');
      const wrong = flawOf(document, device, address);
      const other = seen.get(address);
      if (other === undefined) seen.set(address, device);
      const entry = wrong === undefined && other === undefined ? undefined : addressOf(device);
      if (entry === undefined) continue;
      if (wrong !== undefined) yield findingOf(device, entry, wrong);
      if (other !== undefined) yield repeatedFinding(device, entry, other);
    }
  },
};

/** The entry by which an adapter has its address. */
function addressOf(device: Device): Entry | undefined {
  return device.entry(leafOf(device));
}

/** The setting that an adapter has its address from. */
function leafOf(device: Device): string {
  return textOf(device, 'addresstype').toLowerCase() === 'static' ? 'address' : 'generatedaddress';
}

function flawOf(
  document: Document,
  device: Device,
  address: string,
): { message: string; severity?: Severity } | undefined {
  if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/.test(address)) return { message: 'form' };
  if (Number.parseInt(address.slice(0, 2), 16) % 2 === 1) return { message: 'multicast' };
  if (textOf(device, 'addresstype').toLowerCase() !== 'static') return undefined;
  if (booleanOf(textOf(device, 'checkmacaddress')) === false || /^00:50:56:[0-3]/.test(address)) return undefined;
  if (!OWN.test(address)) return { message: 'foreign', severity: 'info' };
  // Workstation and Fusion were seen to go on with such an address.
  const hosted = entryOf(document, 'virtualHW.productCompatibility')?.value.text.toLowerCase() === 'hosted';
  return { message: 'reserved', ...(hosted && { severity: 'info' as const }) };
}

function findingOf(device: Device, entry: Entry, wrong: { message: string; severity?: Severity }): Finding {
  const data = { key: entry.key.text, value: shownValue(entry), device: spellingOf(device) };
  return { ...wrong, at: entry.value.range, key: entry.key.text, data };
}

function repeatedFinding(device: Device, entry: Entry, other: Device): Finding {
  const first = addressOf(other);
  return {
    ...findingOf(device, entry, { message: 'twice' }),
    data: { key: entry.key.text, value: shownValue(entry), other: spellingOf(other) },
    ...(first && { related: [first.range] }),
  };
}

export default rule;
