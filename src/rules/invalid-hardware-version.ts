import { hardwareOf } from '../analysis/settings.ts';
import { shownValue } from '../analysis/shown.ts';
import { hardwareVersion, NEWEST_HARDWARE, productsOf } from '../schema/hardware.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'invalid-hardware-version',
  category: 'correctness',
  summary: 'virtualHW.version is a number that no product has, or that the target does not have yet.',
  why: `A product opens machines of its own hardware version and of older ones. Of a newer one it says that the configuration "is not compatible with this version", and does not
start the machine. Version 5 was never used, and ${NEWEST_HARDWARE} is the newest of today. Nothing is written: another number does not convert the hardware.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    never: '{key} is {value}, which no VMware product ever had',
    unknown: '{key} is {value}, and the newest that there is known to be is {newest} ({products})',
    target: '{key} is {value}, and {target} knows {newest} and older ones only: it does not start this machine',
  },
  sources: [
    { evidence: 'documented', text: 'Broadcom KB 315655, 312100; VMware KB 1003746' },
    { evidence: 'documented', text: 'vmware/govmomi object/hardware_version.go' },
  ],

  *check(document, { target }) {
    const hardware = hardwareOf(document);
    if (hardware === undefined) return;
    const newest = target?.hardware ?? NEWEST_HARDWARE;
    const message = messageFor(hardware.value, newest);
    if (message === undefined) return;
    const { entry } = hardware;
    yield {
      message,
      at: entry.value.range,
      key: entry.key.text,
      data: {
        key: entry.key.text,
        value: shownValue(entry),
        target: target?.name ?? '',
        newest,
        products: productsOf(newest),
      },
    };
  },
};

function messageFor(version: number, newest: number): string | undefined {
  if (version > NEWEST_HARDWARE) return 'unknown';
  if (hardwareVersion(version) === undefined) return 'never';
  return version > newest ? 'target' : undefined;
}

export default rule;
