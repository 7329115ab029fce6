import { presentDrives, spellingOf, textOf } from '../analysis/devices.ts';
import { shown } from '../analysis/shown.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'missing-file',
  category: 'correctness',
  summary: "A disk's file is not in the machine's folder.",
  why: `VMware does not start a machine whose disk it does not find. Off by default: many files are kept without their disks, in a repository or as a template. Only names without
a folder are looked for, and only beside the file itself; on standard input nothing is known of that.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    missing: '{device} has the disk {file}, which is not in the folder of this file',
  },
  sources: [
    { evidence: 'observed', text: 'vmware.log: "Failed to open disk", "The system cannot find the file specified"' },
  ],

  *check(document, { surroundings }) {
    if (surroundings === undefined) return;
    for (const drive of presentDrives(document)) {
      const entry = drive.entry('filename');
      const file = entry?.value.text ?? '';
      if (entry === undefined || !/^[^/\\:]+\.vmdk$/i.test(file) || /cdrom/i.test(textOf(drive, 'devicetype')))
        continue;
      if (surroundings.names.has(file)) continue;
      yield {
        message: 'missing',
        at: entry.value.range,
        key: entry.key.text,
        data: { device: spellingOf(drive), file: shown(file) },
      };
    }
  },
};

export default rule;
