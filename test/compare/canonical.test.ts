import { describe, expect, test } from 'vitest';
import { canonicalLines } from '../../src/compare/canonical.ts';
import { compareDocuments } from '../../src/compare/changes.ts';
import { toDocument } from '../../src/document/document.ts';
import { quote } from '../../src/document/intents.ts';
import { hiddenCharacters } from '../../src/text/hidden.ts';
import { corpusFiles } from '../corpus.ts';
import { fc } from '../property.ts';

const canonical = (text: string) => canonicalLines(toDocument(text, 'vmx'));

test.each([
  [
    'sorted as people count',
    'scsi0:10.present = "TRUE"\nscsi0:2.present = "TRUE"\na = "1"\n',
    ['a = "1"', 'scsi0:2.present = "TRUE"', 'scsi0:10.present = "TRUE"'],
  ],
  [
    'spelled as VMware does',
    'MEMSIZE=2048\nvhv.ENABLE = "true"\nMy.Key = "true"\n',
    ['memsize = "2048"', 'my.key = "true"', 'vhv.enable = "TRUE"'],
  ],
  ['without comments and notes of VMware', '# c\ncleanShutdown = "TRUE"\n\na = "1" # why\n', ['a = "1"']],
  ['in UTF-8', '.encoding = "windows-1252"\na = "B\xFCro"\n', ['a = "Büro"']],
  ['with an encoding that nobody knows', '.encoding = "x"\na = "\xFC"\n', ['.encoding = "x"', 'a = "|FC"']],
  ['escaped', 'a = "|22|0a|09|E2|80|AE|7C"\n', ['a = "|22|0A\t|E2|80|AE|7C"']],
  [
    'without secrets',
    'RemoteDisplay.vnc.password = "hidden"\nannotation = "pass: hidden"\n',
    ['annotation = "***"', 'RemoteDisplay.vnc.password = "***"'],
  ],
  ['once for each value', 'a = "1"\nA = "2"\na = "1"\n', ['a = "1"', 'a = "2"']],
  [
    'with what VMware does not read at the end',
    'z = "1\na = "1"\nvnc.password = "hidden\nb : \x1B[31m\xFF\n',
    [
      'a = "1"',
      '# not read by VMware: z = "1',
      '# not read by VMware: vnc.password = ***',
      '# not read by VMware: b : |1B[31m|FF',
    ],
  ],
  ['of an empty file', '', []],
])('the canonical text is %s', (_, text, wanted) => {
  expect(canonical(text)).toEqual(wanted);
});

test.each([
  ['\xFF\xFEa\0=\0"\0', 'UTF-16'],
  ['\x7FELF\0\0\0', 'NUL'],
  ['a = "1"\n\0', 'NUL'],
])('of what is no text it says so', (text, word) => {
  expect(canonical(text)).toEqual([expect.stringContaining(word)]);
  expect(canonical(text)).toEqual(canonical(text));
  expect(canonical(`${text}b`)).not.toEqual(canonical(text));
  expect(canonical(text.replace('a', 'b').replace('E', 'F'))).not.toEqual(canonical(text));
});

describe('of any bytes the canonical text', () => {
  const piece = fc.constantFrom(
    'a',
    'guestinfo.',
    '\xE2\x80\xAE',
    '=',
    '"',
    '|',
    '|1B',
    '\x1B[2J',
    '\0',
    '\n',
    '\r',
    '\xFF',
    ' ',
    '#',
    '\x85',
  );
  const bytes = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array).toString('latin1')),
  );

  test('is there, and shows all that is in it', () => {
    fc.assert(
      fc.property(bytes, (text) => {
        for (const line of canonical(text))
          expect(line).toBe(line.replace(hiddenCharacters(), '').replace(/[\n\r]/g, ''));
      }),
      { numRuns: 3000 },
    );
  });

  test('is another one where a key has another value', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const [a, b] = [one, other].map((value) =>
          toDocument(`guestinfo.x = ${quote(value.replaceAll('\0', ''))}\n`, 'vmx'),
        );
        if (a === undefined || b === undefined) return;
        const isSame = compareDocuments(a, b).changes.length === 0;
        expect(canonicalLines(a).join('\n') === canonicalLines(b).join('\n')).toBe(isSame);
        expect(isSame).toBe(one.replaceAll('\0', '') === other.replaceAll('\0', ''));
      }),
      { numRuns: 3000 },
    );
  });
});

describe.skipIf(corpusFiles().length === 0)('of real files the canonical text', () => {
  test('means what the file means, and is its own canonical text', () => {
    const files = corpusFiles();
    expect(files.length).toBeGreaterThan(300);
    for (const { id, kind, text } of files) {
      const document = toDocument(text, kind);
      const lines = canonicalLines(document);
      const again = toDocument(Buffer.from(`${lines.join('\n')}\n`, 'utf8').toString('latin1'), kind);
      if (lines[0]?.startsWith('# not read by VMware: the file') || document.encoding.codec === undefined) continue;
      const { changes } = compareDocuments(document, again);
      expect(
        changes.filter(({ secret, volatile }) => !secret && !volatile),
        id,
      ).toEqual([]);
      expect(canonicalLines(again), id).toEqual(lines.filter((line) => !line.startsWith('#')));
    }
  });
});
