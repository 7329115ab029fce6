import { posix } from 'node:path';
import { type Device, deviceOf, presentDrives, textOf } from '../analysis/devices.ts';
import { isAbsolute } from '../analysis/paths.ts';
import { marked, sharedMarks } from '../analysis/sharing.ts';
import { entryThatSays } from '../document/boolean.ts';
import type { Document } from '../document/document.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'shared-disk',
  category: 'correctness',
  summary: 'Two machines have one disk.',
  why: `VMware locks a disk for the machine that runs, so of two machines with one disk only one starts; where the lock does not work (a copy of the .vmx on another host, storage
without locks) both write, and the file system on it is lost. Only a run over both files shows it. Exempt are disks that several machines may write to (sharing =
"multi-writer", a controller with sharedBus, disk.locking = "FALSE") and those whose changes are thrown away, as linked desktops share them.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    shared:
      '{key} is also a disk of {related}: only one of the two machines can run, and where both do, the disk is lost',
  },
  sources: [
    { evidence: 'documented', text: 'Broadcom KB 1034165, sharing disks with the multi-writer flag' },
    { evidence: 'observed', text: 'vmware.log: "Failed to lock the file", "one of the disks is already in use"' },
  ],

  *collect(document, { path }) {
    if (entryThatSays(document, 'disk.locking', false) !== undefined) return;
    for (const drive of presentDrives(document)) {
      const entry = drive.entry('filename');
      if (entry === undefined || isMeantForSeveral(document, drive)) continue;
      const place = placeOf(entry.value.text.trim(), path);
      if (place !== undefined) yield { at: entry.value.range, key: entry.key.text, value: marked(document, place) };
    }
  },

  *conclude(facts) {
    for (const { fact, first } of sharedMarks(facts)) {
      yield { about: fact, message: 'shared', related: [first] };
    }
  },
};

function isMeantForSeveral(document: Document, drive: Device): boolean {
  const bus = textOf(deviceOf(document, drive.controller ?? ''), 'sharedbus').toLowerCase();
  if (textOf(drive, 'sharing').toLowerCase() === 'multi-writer' || bus === 'virtual' || bus === 'physical') return true;
  return /nonpersistent/i.test(textOf(drive, 'mode'));
}

/** Where a disk is, in one spelling; undefined for what is no disk, and where the folder of the machine is not known. */
function placeOf(disk: string, machine: string | undefined): string | undefined {
  if (!/\.vmdk$/i.test(disk) || disk.length > 4096) return undefined;
  const file = disk.replaceAll('\\', '/');
  if (isAbsolute(disk)) return spelled(file);
  if (machine === undefined) return undefined;
  const folder = machine.replaceAll('\\', '/');
  return spelled(folder.slice(0, folder.lastIndexOf('/') + 1) + file);
}

/** On Windows the case of letters is no difference. */
function spelled(path: string): string {
  const plain = posix.normalize(path);
  return /^[a-z]:/i.test(plain) ? plain.toLowerCase() : plain;
}

export default rule;
