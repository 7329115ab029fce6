import { describe, expect, test } from 'vitest';
import { deviceOf, presentDrives, textOf } from '../../src/analysis/devices.ts';
import { isFullyEncrypted } from '../../src/analysis/encryption.ts';
import { countOf, hardwareOf } from '../../src/analysis/settings.ts';
import { entryThatSays } from '../../src/document/boolean.ts';
import { type Document, entryOf, toDocument } from '../../src/document/document.ts';
import { append, removeLine, renameKey, setValue } from '../../src/document/intents.ts';
import { foreignLanguage } from '../../src/document/nature.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { guestOf } from '../../src/schema/guest-os.ts';
import { HARDENING } from '../../src/schema/hardening.ts';
import { applyEdits, type Edit } from '../../src/text/edit.ts';
import { corpusFiles } from '../corpus.ts';
import { recommended } from '../laws.ts';

/*
 * Real files, into each of which one mistake is put: the rule for it finds that, and no rule finds anything else that is new.
 */

/** Makes one mistake; undefined in a file where it cannot be made. */
type Mutation = (document: Document) => string | undefined;

const sets =
  (settings: Readonly<Record<string, string>>, when: (document: Document) => boolean = () => true): Mutation =>
  (document) =>
    when(document) ? write(document, settings) : undefined;

const has = (key: string) => (document: Document) => entryOf(document, key) !== undefined;
const lacks = (key: string) => (document: Document) => entryOf(document, key) === undefined;
const hardware = (document: Document) => hardwareOf(document)?.value ?? 0;
const isBios = (document: Document) => /^(?:bios)?$/i.test(entryOf(document, 'firmware')?.value.text ?? '');

const isConnected = (document: Document) => entryThatSays(document, 'ethernet0.present', true) !== undefined;

/** What is put in order first, where no real file is. */
const PREPARATIONS: Readonly<Record<string, Mutation>> = {
  'hardening-missing': sets({ firmware: 'efi', ...Object.fromEntries(HARDENING.map((one) => [one.key, one.wanted])) }),
};

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'unknown-key': (document) => edit(document, 'displayName', (entry) => renameKey(document, entry, 'displayNmae')),
  'nonexistent-key': sets({ 'mks.enableGLRenderer': 'TRUE' }, lacks('mks.enableGLRenderer')),
  'invalid-boolean': sets({ 'tools.syncTime': 'maybe' }),
  'invalid-integer': sets({ numvcpus: 'two' }),
  'out-of-range': sets({ 'svga.numDisplays': '99' }),
  'invalid-enum': sets({ 'powerType.reset': 'gentle' }),
  'missing-required-key': (document) => edit(document, 'config.version', removeLine),
  'unknown-guest-os': sets({ guestOS: 'proxmox-8' }, has('guestOS')),
  'api-guest-os': (document) => {
    const guest = guestOf(entryOf(document, 'guestOS')?.value.text ?? '');
    return guest?.apiId === undefined ? undefined : write(document, { guestOS: guest.apiId });
  },
  'invalid-hardware-version': sets({ 'virtualHW.version': '23' }, (document) => hardware(document) >= 9),
  'hardware-version-too-old': sets({ 'vwdt.present': 'TRUE' }, (document) => hardware(document) < 17),
  'memory-size': (document) => {
    const memory = countOf(document, 'memsize')?.value ?? 1;
    return memory % 4 === 0 ? write(document, { memsize: String(memory + 1) }) : undefined;
  },
  'cpu-topology': sets({ numvcpus: '3', 'cpuid.coresPerSocket': '2' }, (document) => hardware(document) >= 7),
  'missing-controller': sets({ 'scsi3:0.present': 'TRUE', 'scsi3:0.fileName': 'other.vmdk' }, lacks('scsi3.present')),
  'absent-device-settings': sets({ 'ethernet8.virtualDev': 'e1000' }, lacks('ethernet8.present')),
  'slot-out-of-range': sets({ 'ethernet10.present': 'TRUE' }),
  'duplicate-backing': (document) => {
    const drive = presentDrives(document).find(
      (one) => /^(?:scsi|sata)$/.test(one.kind) && /\.vmdk$/i.test(textOf(one, 'filename')),
    );
    if (drive === undefined) return undefined;
    const copy = `${drive.controller}:15`;
    return write(document, { [`${copy}.present`]: 'TRUE', [`${copy}.fileName`]: textOf(drive, 'filename') });
  },
  'wrong-device-type': sets(
    { 'ide1:1.present': 'TRUE', 'ide1:1.fileName': 'other.iso' },
    (document) => deviceOf(document, 'ide1:1') === undefined,
  ),
  'missing-pcie-root-port': (document) => {
    if (hardware(document) < 8) return undefined;
    const ports = [...document.settings].flatMap(([key, [entry]]) =>
      entry !== undefined && /^pcibridge\d+\.virtualdev$/.test(key) ? [removeLine(entry)] : [],
    );
    const bare = toDocument(applyEdits(document.text, ports), 'vmx');
    return ports.length === 0 ? undefined : write(bare, { 'usb_xhci.present': 'TRUE' });
  },
  'mac-address': sets(
    { 'ethernet8.present': 'TRUE', 'ethernet8.addressType': 'static', 'ethernet8.address': '01:50:56:00:00:01' },
    (document) => hardware(document) >= 7,
  ),
  'secure-boot-without-efi': sets(
    { 'uefi.secureBoot.enabled': 'TRUE' },
    (document) => hardware(document) >= 13 && isBios(document),
  ),
  'vtpm-without-efi': sets({ 'vtpm.present': 'TRUE' }, (document) => hardware(document) >= 14 && isBios(document)),
  'missing-file': (document) => {
    const drive = presentDrives(document).find((one) => /^[^/\\:]+\.vmdk$/i.test(textOf(one, 'filename')));
    return drive && write(document, { [`${drive.name}.fileName`]: 'other.vmdk' });
  },

  'insecure-isolation': sets({ 'isolation.tools.copy.disable': 'FALSE' }),
  'open-vnc': sets({ 'RemoteDisplay.vnc.enabled': 'TRUE' }),
  'debug-stub': sets({ 'debugStub.listen.guest64.remote': 'TRUE' }),
  'secret-in-config': sets({ 'guestinfo.admin_password': 'correct-horse' }),
  'broad-shared-folder': sets({ 'sharedFolder7.present': 'TRUE', 'sharedFolder7.hostPath': 'C:\\' }),
  'disabled-mitigations': sets({ 'ulm.disableMitigations': 'TRUE' }),
  'uefi-auth-bypass': sets({ 'uefi.allowAuthBypass': 'TRUE' }),
  'disabled-logging': sets({ logging: 'FALSE' }),
  'nonpersistent-disk': (document) => {
    const drive = presentDrives(document).find((one) => /\.vmdk$/i.test(textOf(one, 'filename')));
    return drive && write(document, { [`${drive.name}.mode`]: 'independent-nonpersistent' });
  },
  dvfilter: sets({ 'ethernet0.filter4.name': 'dvfilter-agent' }, isConnected),
  'page-sharing-salt': sets({ 'sched.mem.pshare.salt': 'pool' }),
  'path-escape': (document) => {
    const drive = presentDrives(document).find((one) => /^[^/\\:]+\.vmdk$/i.test(textOf(one, 'filename')));
    return drive && write(document, { [`${drive.name}.fileName`]: '../../other.vmdk' });
  },
  'hardening-missing': sets({ 'log.keepOld': '3' }),
  'unneeded-device': sets({ 'parallel2.present': 'TRUE' }, lacks('parallel2.present')),
  'obsolete-hardening': sets({ 'isolation.bios.bbs.disable': 'TRUE' }),

  'absolute-path': sets({ nvram: '/vmfs/volumes/datastore1/a.nvram' }),
  'backslash-path': sets({ nvram: 'files\\a.nvram' }),
  'attached-iso': sets(
    { 'ide1:1.present': 'TRUE', 'ide1:1.deviceType': 'cdrom-image', 'ide1:1.fileName': 'a.iso' },
    (document) => deviceOf(document, 'ide1:1') === undefined,
  ),
  'runtime-key': sets({ 'vm.genid': '-1234567890123456789' }, lacks('vm.genid')),
  'custom-vnet': sets({ 'ethernet0.connectionType': 'custom', 'ethernet0.vnet': 'VMnet17' }, isConnected),
  'unportable-key': sets({ 'guestinfo.a/b': 'c' }),

  'key-case': (document) =>
    entryOf(document, 'guestOS')?.value.quoted === true
      ? edit(document, 'guestOS', (entry) => renameKey(document, entry, 'GUESTOS'))
      : undefined,
  'boolean-spelling': sets({ 'tools.syncTime': 'true' }),
  spacing: (document) => edit(document, 'displayName', ({ range }) => ({ range: [range[0], range[0]], text: ' ' })),
  'inline-comment': (document) =>
    edit(document, 'displayName', ({ value }) => ({ range: [value.range[1], value.range[1]], text: ' # a comment' })),
};

const mutable = rules
  .filter(
    ({ category, conclude }) => /^(?:correctness|security|portability|style)$/.test(category) && conclude === undefined,
  )
  .map(({ id }) => id);

test('there is a mistake for each rule', () => {
  expect(Object.keys(MUTATIONS).toSorted()).toEqual(mutable);
});

describe.runIf(process.env.VMXLINT_CORPUS)('a mistake in real files', () => {
  const documents = corpusFiles()
    .filter((file) => file.writtenByVMware)
    .map(({ text, kind }) => toDocument(text, kind))
    .filter((document) => document.kind === 'vmx' && foreignLanguage(document) === undefined)
    .filter((document) => !isFullyEncrypted(document));

  test.each(Object.entries(MUTATIONS))('of %s is found, and nothing else', (rule, mutate) => {
    const mutated = documents.flatMap((original) => {
      const document = toDocument(PREPARATIONS[rule]?.(original) ?? original.text, 'vmx');
      const before = findingsOf(document, document, rule);
      const text = before.some((finding) => finding.startsWith(`${rule} `)) ? undefined : mutate(document);
      return text === undefined ? [] : [{ document, before, after: toDocument(text, 'vmx') }];
    });
    expect(mutated.length).toBeGreaterThanOrEqual(5);
    for (const { document, before, after } of mutated) {
      const found = findingsOf(after, document, rule).filter((finding) => !before.includes(finding));
      expect(found.map((finding) => finding.split(' ')[0])).toEqual([rule]);
    }
  });
});

/** All findings with the rule on, in words without line numbers; the disks of `original` are at hand. */
function findingsOf(document: Document, original: Document, rule: string): string[] {
  const disks = presentDrives(original).map((drive) => textOf(drive, 'filename'));
  const surroundings = { name: 'a.vmx', names: new Set(disks), lock: undefined, manifests: [] };
  return lint(document, recommended(rule), { surroundings }).map((one) => `${one.rule} ${one.wording} ${one.key}`);
}

/** The text with some settings written: each in the place of its line, or at the end. */
function write(document: Document, settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings).reduce((text, [key, value]) => {
    const current = toDocument(text, 'vmx');
    const entry = entryOf(current, key);
    return applyEdits(text, [entry === undefined ? append(current, key, value) : setValue(current, entry, value)]);
  }, document.text);
}

function edit(
  document: Document,
  key: string,
  make: (entry: NonNullable<ReturnType<typeof entryOf>>) => Edit,
): string | undefined {
  const entry = entryOf(document, key);
  return entry && applyEdits(document.text, [make(entry)]);
}
