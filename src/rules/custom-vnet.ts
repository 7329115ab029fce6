import { devicesOf, isPresent, textOf } from '../analysis/devices.ts';
import { shownValue } from '../analysis/shown.ts';
import { isReadBy } from '../schema/target.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'custom-vnet',
  category: 'portability',
  summary: 'A network adapter is on a virtual network that only this host has.',
  why: `Every Workstation and Fusion has VMnet0 (bridged), VMnet1 (host-only) and VMnet8 (NAT). Other networks were made on the host, with its network editor; on another host the
adapter is connected to nothing, and VMware says so only in a hint that is easily missed.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    custom:
      '{key} is "{vnet}", a network that was made on one host: connect the adapter to "nat", "hostonly" or "bridged", or make that network wherever the machine goes',
  },
  sources: [{ evidence: 'documented', text: 'Workstation 17 documentation: virtual network editor' }],

  *check(document, { target }) {
    if (!isReadBy(target, 'hosted')) return;
    for (const device of devicesOf(document, 'ethernet')) {
      const entry = device.entry('vnet');
      if (entry === undefined || !isPresent(device)) continue;
      if (textOf(device, 'connectiontype').toLowerCase() !== 'custom') continue;
      const number = /vmnet(\d{1,3})$/i.exec(entry.value.text.trim())?.[1];
      if (number !== undefined && [0, 1, 8].includes(Number(number))) continue;
      const data = { key: entry.key.text, vnet: shownValue(entry) };
      yield { message: 'custom', at: entry.value.range, key: entry.key.text, data };
    }
  },
};

export default rule;
