import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Change, compareDocuments } from '../../src/compare/changes.ts';
import { reasonOf } from '../../src/compare/reasons.ts';
import { isVolatile } from '../../src/compare/volatile.ts';
import { toDocument } from '../../src/document/document.ts';
import { quote } from '../../src/document/intents.ts';
import { allKnownKeys } from '../../src/schema/look-up.ts';
import { encode, encodingOf } from '../../src/text/encoding.ts';
import { corpusFiles } from '../corpus.ts';

function changes(before: string, after: string): readonly Change[] {
  return compareDocuments(toDocument(before, 'vmx'), toDocument(after, 'vmx')).changes;
}

/** A change in a few words. */
function told({ kind, key, before, after, secret, volatile }: Change): string {
  const texts = [before, after].map((values) => values.map(({ written }) => `"${written}"`).join(' '));
  return [kind, key, ...texts, ...(secret ? ['secret'] : []), ...(volatile ? ['volatile'] : [])].join(' ').trimEnd();
}

function inEncoding(name: string, text: string): string {
  const bytes = encode(text, encodingOf(name));
  if (bytes === undefined) throw new Error(`${name} has no bytes for ${text}`);
  return bytes;
}

test.each([
  ['order', 'a = "1"\nb = "2"\n', 'b = "2"\na = "1"\n'],
  ['the case of keys', 'guestinfo.a = "1"\n', 'GuestInfo.A = "1"\n'],
  ['spacing and quotes', 'a = "1"\n', '\ta=1 \n'],
  ['comments and blank lines', 'a = "1"\n', '# c\n\na = "1" # why\n'],
  ['line ends and the last of them', 'a = "1"\nb = "2"\n', 'a = "1"\r\nb = "2"'],
  ['a byte order mark', 'a = "1"\n', '\xEF\xBB\xBFa = "1"\n'],
  ['a line that says the same again', 'a = "1"\n', 'a = "1"\nA = "1"\n'],
  ['escapes that need not be', 'a = "x#"\n', 'a = "|78|23"\n'],
  ['the case of a boolean', 'vhv.enable = "true"\n', 'vhv.enable = "TRUE"\n'],
  ['a broken line', 'a = "1"\n', 'a = "1"\nb = "2\n'],
  [
    'the encoding',
    inEncoding('windows-1252', '.encoding = "windows-1252"\ndisplayName = "Büro"\n'),
    inEncoding('UTF-8', '.encoding = "UTF-8"\ndisplayName = "Büro"\n'),
  ],
  [
    'the encoding of a key',
    inEncoding('Shift_JIS', '.encoding = "Shift_JIS"\nポ = "|83|7C"\n'),
    inEncoding('UTF-8', 'ポ = "ポ"\n'),
  ],
])('%s makes no difference', (_, before, after) => {
  expect(changes(before, after)).toEqual([]);
  expect(changes(after, before)).toEqual([]);
});

test.each([
  ['added', 'a = "1"\n', 'a = "1"\nb = "2"\n', ['added b  "2"']],
  ['removed', 'A = "1"\n', '', ['removed A "1"']],
  ['changed', 'a = "1"\n', 'A = "2"\n', ['changed A "1" "2"']],
  ['emptied', 'a = "1"\n', 'a =\n', ['changed a "1" ""']],
  ['the case of what is not known to be a boolean', 'a = "true"\n', 'a = "TRUE"\n', ['changed a "true" "TRUE"']],
  ['a number in another form', 'memsize = "16"\n', 'memsize = "0x10"\n', ['changed memsize "16" "0x10"']],
  ['lines that disagree', 'a = "1"\n', 'a = "1"\na = "2"\n', ['changed a "1" "1" "2"']],
  ['their order', 'a = "2"\na = "1"\n', 'a = "1"\na = "2"\n', ['changed a "2" "1" "1" "2"']],
  ['what cannot be seen', 'a = "x"\n', 'a = "x\xE2\x80\xAE"\n', ['changed a "x" "x|E2|80|AE"']],
  ['bytes that are no text', 'a = "\xFE"\n', 'a = "\xFF"\n', ['changed a "|FE" "|FF"']],
  ['an escaped bar', 'a = "|7C0A"\n', 'a = "|0A"\n', ['changed a "|7C0A" "|0A"']],
  ['an encoding that nobody knows', '.encoding = "x-1"\n', '.encoding = "x-2"\n', ['changed .encoding "x-1" "x-2"']],
  [
    'what VMware notes',
    'cleanShutdown = "TRUE"\n',
    'cleanShutdown = "FALSE"\n',
    ['changed cleanShutdown "TRUE" "FALSE" volatile'],
  ],
  [
    'a secret',
    'RemoteDisplay.vnc.password = "one"\n',
    'RemoteDisplay.vnc.password = "two"\n',
    ['changed RemoteDisplay.vnc.password   secret'],
  ],
  [
    'a secret that is told',
    'annotation = "lab"\n',
    'annotation = "password: hidden"\n',
    ['changed annotation   secret'],
  ],
  [
    'several, as people count',
    'scsi0:10.present = "TRUE"\n',
    'scsi0:2.present = "TRUE"\nb = "1"\n',
    ['added b  "1"', 'added scsi0:2.present  "TRUE"', 'removed scsi0:10.present "TRUE"'],
  ],
])('is a change: %s', (_, before, after, wanted) => {
  expect(changes(before, after).map(told)).toEqual(wanted);
});

test('each side tells what VMware does not read of it, and where its lines disagree', () => {
  const { before, after } = compareDocuments(
    toDocument('a = "1\nb : 2\nc = "1"\n', 'vmx'),
    toDocument('.encoding = "x"\nC = "1"\nc = "2"\nc = "1"\n', 'vmx'),
  );
  expect(before).toEqual({ encoding: 'utf8', malformed: 2, ambiguous: [] });
  expect(after).toEqual({ encoding: undefined, malformed: 0, ambiguous: ['C'] });
});

describe('what VMware rewrites by itself', () => {
  const managed = allKnownKeys().filter((known) => known.managed);

  test('is what the schema says, but for what tells something', () => {
    const telling = managed.filter((known) => known.family !== 'host' && !isVolatile(known));
    expect(managed.length).toBeGreaterThan(100);
    expect(telling.map(({ pattern, confidence }) => `${pattern} ${confidence}`).sort()).toEqual([
      'dataFileKey high',
      'encryptedVM.guid medium',
      'encryption.bundle high',
      'encryption.data medium',
      'encryption.encryptedKey low',
      'encryption.keySafe medium',
      'encryption.required high',
      'encryption.required.vtpm high',
      'ethernet{0..9}.dvs.portgroupId high',
      'ethernet{0..9}.dvs.switchId high',
      'ethernet{0..9}.opaqueNetwork.id high',
      'ethernet{0..9}.opaqueNetwork.type low',
      'guestinfo.vmware.components.* high',
      'managedVM.ID low',
      'pciPassthru{n}.generatedMACAddress low',
      'pciPassthru{n}.pciSlotNumber low',
      'uuid.bios high',
      'vmware.tools.lastInstallStatus.result low',
      'vmx.encryptionType medium',
      'vtpm.ekCRT medium',
      'vtpm.ekCSR medium',
    ]);
  });

  test('has a reason and a source for each key', () => {
    const volatile = managed.filter(isVolatile);
    expect(volatile.length).toBeGreaterThan(80);
    for (const { pattern } of volatile) {
      expect(reasonOf(pattern)?.about, pattern).toMatch(/[\w)]\.$/);
      expect(reasonOf(pattern)?.sources.length, pattern).toBeGreaterThan(0);
    }
  });
});

describe.skipIf(corpusFiles().length === 0)('real files', () => {
  test('mean what they mean in another order, case, spacing and with other line ends', () => {
    const files = corpusFiles();
    expect(files.length).toBeGreaterThan(300);
    for (const { id, kind, text } of files) {
      const document = toDocument(text, kind);
      const entries = document.lines.filter((line) => line.kind === 'entry');
      const isSingle = [...document.settings.values()].every(({ length }) => length === 1);
      if (!isSingle || document.bom) continue;
      const lines = entries.map((entry) => {
        const key = text.slice(...entry.key.range);
        return `  ${key.replace(/[a-z]/g, (letter) => letter.toUpperCase())}=${text.slice(...entry.value.range)}\r\n`;
      });
      const other = toDocument(lines.reverse().join(''), kind, document.encoding);
      expect(compareDocuments(document, other).changes, id).toEqual([]);
    }
  });
});

/** What VMware printed of machines' files when it loaded them, at another time than the file is of. */
const logs = path.join(process.env.VMXLINT_CORPUS ?? '', 'vmware-logs');

interface Log {
  readonly sections: readonly { readonly section: string; readonly entries: readonly (readonly [string, string])[] }[];
}

describe.skipIf(corpusFiles().length === 0)(
  'the file of a real machine and what VMware loaded of it at another time',
  () => {
    test('differ in what VMware rewrites, but for what somebody may have set', () => {
      const pairs = readFileSync(path.join(logs, 'pairs.jsonl'), 'utf8')
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => JSON.parse(row) as { log: string; vmx: string });
      const told = new Map<string, number>();
      let folded = 0;
      for (const { log, vmx } of pairs) {
        const { sections } = JSON.parse(readFileSync(path.join(logs, log), 'utf8')) as Log;
        const entries = sections
          .filter(({ section }) => section.startsWith('CONFIGURATION'))
          .flatMap((one) => one.entries);
        const printed = entries.map(
          ([key, value]) => `${key} = ${quote(Buffer.from(value, 'utf8').toString('latin1'))}\n`,
        );
        const file = toDocument(corpusFiles().find(({ id }) => id === vmx)?.text ?? '', 'vmx');
        const { changes } = compareDocuments(file, toDocument(printed.join(''), 'vmx', encodingOf('UTF-8')));
        for (const { kind, volatile, pattern = '?' } of changes) {
          if (kind !== 'changed') continue;
          if (volatile) folded++;
          else told.set(pattern, (told.get(pattern) ?? 0) + 1);
        }
      }
      expect(pairs.length).toBeGreaterThan(30);
      expect(folded).toBeGreaterThan(20);
      expect([...told.keys()].sort()).toEqual([
        'scsi{0..3}:{0..63}.fileName',
        'tools.remindInstall',
        'usb.autoConnect.device{n}',
      ]);
    });
  },
);
