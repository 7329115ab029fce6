import { changeValue } from '../analysis/change.ts';
import { type Device, presentDrives, spellingOf, textOf } from '../analysis/devices.ts';
import { mayBeSet } from '../analysis/settings.ts';
import { shown } from '../analysis/shown.ts';
import type { Document } from '../document/document.ts';
import { append } from '../document/intents.ts';
import type { Finding, Fix, Rule } from './rule.ts';

const rule: Rule = {
  id: 'wrong-device-type',
  category: 'correctness',
  summary: 'The kind of a drive does not go with its file: an ISO image as a disk, a disk as a CD.',
  why: `deviceType says what VMware makes of a drive's file; without it the drive is a disk. An ISO image is no disk and a .vmdk no CD: VMware refuses to start the machine, or
the drive is empty. "auto detect" is no file either, but stands for the drive of the host, which is cdrom-raw.`,
  fixing: `Sets deviceType to what goes with the file. Unsafe, since the file name may be the wrong one of the two. Silent where a broken line may say what the drive is.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx'],
  messages: {
    iso: '{device} has an ISO image and is a disk: set {device}.deviceType to "cdrom-image"',
    disk: '{device} has a disk and is a CD drive ({type}): set {device}.deviceType to "disk"',
    auto: '{device} is cdrom-image, for which "{file}" would be a file of that name: set {device}.deviceType to "cdrom-raw"',
  },
  sources: [
    { evidence: 'observed', text: 'libvirt src/vmx/vmx.c expects cdrom-image for .iso, and disks for .vmdk' },
    { evidence: 'observed', text: 'none of some 190 files that VMware products wrote has such a pair' },
  ],

  *check(document) {
    for (const drive of presentDrives(document)) {
      const finding = findingOf(document, drive);
      if (finding !== undefined) yield finding;
    }
  },
};

function findingOf(document: Document, drive: Device): Finding | undefined {
  const wrong = mismatchOf(textOf(drive, 'filename'), textOf(drive, 'devicetype'));
  if (wrong === undefined) return undefined;
  const entry = drive.entry('filename');
  if (entry === undefined) return undefined;
  const written = drive.entry('devicetype');
  // A broken line may say what it is.
  if (written === undefined && mayBeSet(document, `${drive.name}.devicetype`)) return undefined;
  const device = spellingOf(drive);
  const fix =
    written === undefined ? addType(document, device, wrong.type) : changeValue(document, written, wrong.type);
  return {
    message: wrong.message,
    at: entry.value.range,
    key: entry.key.text,
    data: { device, file: shown(entry.value.text), type: shown(textOf(drive, 'devicetype')) },
    ...(written && { related: [written.range] }),
    ...(fix && { fix }),
  };
}

function mismatchOf(file: string, type: string): { message: string; type: string } | undefined {
  const isDisk = /^(?:disk|(?:scsi|ata)-harddisk)?$/i.test(type);
  if (/\.iso$/i.test(file)) return isDisk ? { message: 'iso', type: 'cdrom-image' } : undefined;
  if (/\.vmdk$/i.test(file)) return /cdrom/i.test(type) ? { message: 'disk', type: 'disk' } : undefined;
  return /^auto detect$/i.test(file) && /^cdrom-image$/i.test(type)
    ? { message: 'auto', type: 'cdrom-raw' }
    : undefined;
}

function addType(document: Document, device: string, type: string): Fix {
  const key = `${device}.deviceType`;
  return { edits: [append(document, key, type)], safety: 'unsafe', sets: [key.toLowerCase()] };
}

export default rule;
