import { describe, expect, test } from 'vitest';
import { canonicalLines } from '../../src/compare/canonical.ts';
import { compareDocuments } from '../../src/compare/changes.ts';
import { toDocument } from '../../src/document/document.ts';
import { corpusFiles } from '../corpus.ts';

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
