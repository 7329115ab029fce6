import { describe, expect, test } from 'vitest';
import { type FileKind, toDocument } from '../../src/document/document.ts';
import { rules } from '../../src/rules/index.ts';
import { bytesOf } from '../golden.ts';
import { expectHonestFixes, expectLossless, expectSoundFix, isReadable, recommended } from '../laws.ts';
import { fc } from '../property.ts';

/** As it is recommended, and with the rules on that are off. */
const configurations = fc.constantFrom(recommended(), recommended(...rules.map(({ id }) => id)));
const kinds = fc.constantFrom<FileKind>('vmx', 'host', 'dictionary');

/** What lines are made of: whole and broken pieces of the syntax, and the words that rules look for. */
const pieces = [
  ...[
    'vhv.enable',
    'vhv.allow',
    'vhu.enable',
    'VHV.ENABLE',
    'vhv.enabled',
    'nestedHVEnabled',
    'a',
    'guestOS',
    'virtualHW.version',
    'displayName',
    '.encoding',
  ],
  ...[
    '"TRUE"',
    '"FALSE"',
    'TRUE',
    "'TRUE'",
    '“TRUE”',
    '"TRUE”',
    '‘TRUE’',
    '\\"TRUE\\"',
    'yes',
    '1',
    '"7"',
    '"arm-ubuntu-64"',
    '"GBK"',
    '"Shift_JIS"',
    '“a b”',
  ],
  ...[
    ' = ',
    '=',
    '\t=\t',
    '==',
    ' : ',
    '"',
    '“',
    '”',
    '‘',
    '’',
    '#',
    ' # x',
    '|',
    '|22',
    '|zz',
    ' ',
    '\t',
    '\u00A0',
    '\u200B',
    ';',
    ',',
    "echo '",
    "' >> x.vmx",
    '\\n',
    '[s]',
    '//',
  ],
].map(bytesOf);

const lines = fc
  .array(fc.constantFrom(...pieces, '\x83\x7C', '\xFF', '\x0C'), { maxLength: 9 })
  .map((parts) => parts.join(''));
const entries = fc
  .tuple(fc.constantFrom(...pieces.slice(0, 11)), fc.constantFrom(' = ', '='), fc.constantFrom(...pieces.slice(11, 26)))
  .map((parts) => parts.join(''));
const texts = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(lines, entries), fc.constantFrom('\n', '\n', '\r\n', '\r', '')), { maxLength: 8 }),
    fc.constantFrom('', '', '\xEF\xBB\xBF'),
  )
  .map(([parts, bom]) => bom + parts.map((part) => part.join('')).join(''));

const runs = Number(process.env.VMXLINT_RUNS ?? 1500);

describe.each([
  ['made of pieces of the syntax', texts],
  ['of random bytes', fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes).toString('latin1'))],
])('texts %s', (_, arbitrary) => {
  test('are read without loss, and fixed soundly', () => {
    let linted = 0;
    fc.assert(
      fc.property(arbitrary, kinds, configurations, (text, kind, configuration) => {
        const document = toDocument(text, kind);
        expectLossless(document);
        if (!isReadable(text, kind)) return;
        linted++;
        expectHonestFixes(document, configuration);
        for (const unsafe of [false, true]) expectSoundFix(text, kind, configuration, unsafe);
      }),
      { numRuns: runs },
    );
    expect(linted).toBeGreaterThan(runs / 2);
  });
});
