import { type Device, deviceOf, presentDrives, spellingOf, textOf } from '../analysis/devices.ts';
import { shown } from '../analysis/shown.ts';
import type { Document } from '../document/document.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'duplicate-backing',
  category: 'correctness',
  summary: 'Two slots have the same disk file.',
  why: `VMware locks a disk when it opens it, and cannot open it a second time for another slot: the machine does not start. It is mostly a line that was copied, and whose file
name was forgotten. Disks that several machines may write to (sharing = "multi-writer", or a controller with sharedBus) are exempt.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    twice: '{device} has the disk {file}, which is in {other} (line {related}) already: VMware cannot open it twice',
  },
  sources: [
    { evidence: 'documented', text: 'Broadcom KB 1034165, sharing disks with the multi-writer flag' },
    { evidence: 'observed', text: 'none of some 190 files that VMware products wrote has a disk twice' },
  ],

  *check(document) {
    const seen = new Map<string, Device>();
    for (const drive of presentDrives(document)) {
      const file = drive.text('filename');
      if (!/\.vmdk$/i.test(file)) continue;
      const other = seen.get(file);
      if (other === undefined || isShared(document, other)) {
        seen.set(file, drive);
        continue;
      }
      if (isShared(document, drive)) continue;
      const entry = drive.entry('filename');
      if (entry === undefined) continue;
      const first = other.entry('filename');
      yield {
        message: 'twice',
        at: entry.value.range,
        key: entry.key.text,
        data: { device: spellingOf(drive), file: shown(file), other: spellingOf(other) },
        ...(first && { related: [first.range] }),
      };
    }
  },
};

function isShared(document: Document, drive: Device): boolean {
  const bus = textOf(deviceOf(document, drive.controller ?? ''), 'sharedbus').toLowerCase();
  return textOf(drive, 'sharing').toLowerCase() === 'multi-writer' || bus === 'virtual' || bus === 'physical';
}

export default rule;
