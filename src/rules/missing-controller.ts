import { type Device, deviceOf, entryFor, mayBePresent, presentDrives, spellingOf } from '../analysis/devices.ts';
import type { Document, Entry } from '../document/document.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'missing-controller',
  category: 'correctness',
  summary: 'A disk or drive hangs on a controller that is not present.',
  why: `VMware does not look at the devices of a controller that is not present: the disk is not there for the guest, which then may not boot. The two IDE controllers are in
every machine and need no line. Nothing is written: the controller may have another model, or the disk may belong to another one.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    missing:
      '{device} is present and its controller is not: {controller}.present is not set, so VMware leaves the device out',
    off: '{device} is present and its controller is not: {controller}.present (line {related}) is not TRUE, so VMware leaves the device out',
  },
  sources: [
    { evidence: 'observed', text: 'libvirt src/vmx/vmx.c ignores devices whose controller is not present' },
    { evidence: 'observed', text: 'none of some 190 files that VMware products wrote has such a device' },
  ],

  *check(document) {
    const reported = new Set<string>();
    for (const drive of presentDrives(document)) {
      const { kind, controller = '' } = drive;
      if (kind === 'ide' || reported.has(controller) || mayBePresent(document, controller)) continue;
      reported.add(controller);
      yield findingOf(drive, controller, presentOf(document, controller));
    }
  },
};

function presentOf(document: Document, controller: string): Entry | undefined {
  return deviceOf(document, controller)?.entry('present');
}

function findingOf(drive: Device, controller: string, off: Entry | undefined) {
  const entry = entryFor(drive);
  return {
    message: off === undefined ? 'missing' : 'off',
    at: entry.key.range,
    key: entry.key.text,
    data: { device: spellingOf(drive), controller },
    ...(off && { related: [off.range] }),
  };
}

export default rule;
