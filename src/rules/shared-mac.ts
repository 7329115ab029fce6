import { devicesOf, isPresent, textOf } from '../analysis/devices.ts';
import { marked, sharedMarks } from '../analysis/sharing.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'shared-mac',
  category: 'correctness',
  summary: 'Two machines have one MAC address.',
  why: `Two adapters with one address on one network take each other's traffic, now and then, and nobody thinks of the file: it comes from a machine that was copied by hand, or of
which VMware was told that it had been moved. Only a run over both files shows it. Copies of one file, as backups are, have the same uuid.location and count as
one machine; the same address on networks that never meet is harmless.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    shared:
      "{key} is the same as in {related}: on one network the two machines take each other's traffic; let VMware make a new address for one of them",
  },
  sources: [
    { evidence: 'observed', text: 'VMware asks at power-on whether a machine was moved or copied (msg.uuid.altered)' },
  ],

  *collect(document) {
    for (const device of devicesOf(document, 'ethernet')) {
      if (!isPresent(device)) continue;
      const isStatic = textOf(device, 'addresstype').toLowerCase() === 'static';
      const entry = device.entry(isStatic ? 'address' : 'generatedaddress');
      const address = entry?.value.text.toLowerCase().replace(/[:-]/g, '') ?? '';
      if (entry === undefined || !/^[0-9a-f]{12}$/.test(address)) continue;
      yield { at: entry.value.range, key: entry.key.text, value: marked(document, address) };
    }
  },

  *conclude(facts) {
    for (const { fact, first } of sharedMarks(facts)) {
      yield { about: fact, message: 'shared', related: [first] };
    }
  },
};

export default rule;
