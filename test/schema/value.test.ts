import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { foreignLanguage } from '../../src/document/nature.ts';
import type { KnownKey } from '../../src/schema/known-key.ts';
import { allKnownKeys, lookUp } from '../../src/schema/look-up.ts';
import { checkValue, expectedOf, integerOf } from '../../src/schema/value.ts';
import { corpusFiles } from '../corpus.ts';

function known(key: string): KnownKey {
  const found = lookUp(key.toLowerCase());
  if (found === undefined) throw new Error(key);
  return found;
}

describe('integers', () => {
  test.each([
    ['0', 0],
    ['16', 16],
    ['0x10', 16],
    ['0X1f', 31],
    ['010', 8],
    [' 2', 2],
    ['\t-1', -1],
    ['+7', 7],
    ['-9223372036854775808', -(2 ** 63)],
    ['18446744073709551615', 2 ** 64],
  ])('%j is %d', (text, value) => {
    expect(integerOf(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '2 ',
    '08',
    '0x',
    '1.5',
    '1e3',
    '2048MB',
    'two',
    '0b1',
    '--1',
    '1'.repeat(21),
    '9'.repeat(10_000),
  ])('%j is none', (text) => {
    expect(integerOf(text)).toBeUndefined();
  });
});

describe('a value', () => {
  test.each([
    ['vhv.enable', 'TRUE'],
    ['vhv.enable', 'False'],
    ['time.synchronize.continue', '0'],
    ['NETWORKING', 'yes'],
    ['numvcpus', '4'],
    ['numvcpus', '0x4'],
    ['memsize', ' 1024'],
    ['memsize', '01024'],
    ['RemoteDisplay.vnc.port', '05908'],
    ['rtc.diffFromUTC', '-3600'],
    ['firmware', 'EFI'],
    ['vmx.encryptionType', 'partial'],
    ['ethernet0.address', '00:50:56:3f:00:01'],
    ['ethernet0.address', '00-50-56-3f-00-01'],
    ['uuid.bios', '56 4d 00 01 02 03 04 05-06 07 08 09 0a 0b 0c 0d'],
    ['uuid.bios', '564d0001-0203-0405-0607-08090a0b0c0d'],
    ['scsi0.sasWWID', '50 05 05 6a 00 01 02 03'],
    ['cpuid.1.ecx', '----:----:----:----:----:----:--h-:----'],
    ['cpuid.1.eax', '0000:0000:0000:0001:0000:0110:1010:0101'],
    ['guestCPUID.0', '0000000d756e65476c65746e49656e69'],
    ['RemoteDisplay.vnc.ip', '127.0.0.1'],
    ['RemoteDisplay.vnc.ip', '::1'],
    ['player.product.version', '17.5.0'],
    ['displayName', 'whatever = # "it" is'],
    ['memsize', ''],
  ])('of %s may be %j', (key, text) => {
    expect(checkValue(known(key), text)).toBeUndefined();
  });

  test.each([
    ['vhv.enable', '1', 'boolean', 'TRUE'],
    ['vhv.enable', 'yes', 'boolean', 'TRUE'],
    ['vhv.enable', 'Off', 'boolean', 'FALSE'],
    ['vhv.enable', ' TRUE ', 'boolean', 'TRUE'],
    ['vhv.enable', 'TURE', 'boolean', undefined],
    ['vhv.enable', "'TRUE'", 'boolean', undefined],
    ['vhv.enable', '2', 'boolean', undefined],
    ['NETWORKING', 'maybe', 'boolean', undefined],
    ['numvcpus', 'two', 'integer', undefined],
    ['numvcpus', '2 ', 'integer', '2'],
    ['numvcpus', '0', 'range', undefined],
    ['numvcpus', '961', 'range', undefined],
    ['memsize', '2048MB', 'integer', undefined],
    ['RemoteDisplay.vnc.port', '65536', 'range', undefined],
    ['firmware', 'uefi', 'enum', undefined],
    ['firmware', 'efi ', 'enum', 'efi'],
    ['ethernet0.address', '00:50:56:3f:00', 'form', undefined],
    ['uuid.bios', '56 4d', 'form', undefined],
    ['cpuid.1.ecx', '----', 'form', undefined],
    ['guestCPUID.0', '0', 'form', undefined],
    ['RemoteDisplay.vnc.ip', 'localhost', 'form', undefined],
  ])('of %s may not be %j', (key, text, kind, meant) => {
    expect(checkValue(known(key), text)).toEqual({ kind, meant, expected: expectedOf(known(key)) });
  });

  test('is told what it must be in words', () => {
    expect(expectedOf(known('numvcpus'))).toBe('a whole number from 1 to 960');
    expect(expectedOf(known('memsize'))).toBe('a whole number (MB) from 4 to 25149440');
    expect(expectedOf(known('log.keepOld'))).toBe('a whole number of 0 or more');
    expect(expectedOf(known('firmware'))).toBe('bios or efi');
    expect(expectedOf(known('vmx.encryptionType'))).toBe('partial, full or another');
    expect(expectedOf(known('displayName'))).toBeUndefined();
  });

  test.each(['a'.repeat(100_000), '0'.repeat(100_000), ':'.repeat(100_000), '00 '.repeat(40_000), ' '.repeat(100_000)])(
    'of any length takes no time to speak of',
    (text) => {
      for (const key of allKnownKeys()) checkValue(key, text);
    },
  );
});

describe.runIf(process.env.VMXLINT_CORPUS)('values of real files', () => {
  /** Texts that a program fills in. */
  const isTemplate = (text: string) => /\$\w|\$\{|\{\{|<%|#[A-Z_]+#/.test(text);

  test('are what their types say', () => {
    const documents = corpusFiles()
      .map(({ text, kind }) => toDocument(text, kind))
      .filter((document) => document.kind !== 'dictionary' && foreignLanguage(document) === undefined);
    let checked = 0;
    const wrong = documents.flatMap(({ settings }) =>
      [...settings].flatMap(([key, entries]) => {
        const row = lookUp(key);
        if (row === undefined) return [];
        checked++;
        const bad = entries.filter(({ value }) => !isTemplate(value.text) && checkValue(row, value.text) !== undefined);
        return bad.map(() => row.pattern);
      }),
    );
    expect(checked).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });
});
