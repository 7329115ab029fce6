import { describe, expect, it } from 'vitest';
import { contentOf, dominantEol, entryOf, lineStarts, toDocument } from '../../src/document/document.ts';

describe('a document', () => {
  it('knows each setting’s entries in the order of the file, whatever their case', () => {
    const document = toDocument('MemSize = "1"\na = b\nmemsize = "2"\n');
    expect(document.settings.get('memsize')?.map((entry) => entry.value.text)).toEqual(['1', '2']);
    expect(entryOf(document, 'MEMSIZE')?.key.text).toBe('MemSize');
    expect(entryOf(document, 'missing')).toBeUndefined();
  });

  it('has lines that JSON can hold', () => {
    const { lines } = toDocument('# x\n\nMemSize = "|41" # y\nno entry');
    expect(JSON.parse(JSON.stringify(lines))).toEqual([
      { kind: 'comment', range: [0, 4] },
      { kind: 'blank', range: [4, 5] },
      {
        kind: 'entry',
        range: [5, 25],
        key: { range: [5, 12], text: 'MemSize', folded: 'memsize' },
        value: { range: [15, 20], text: 'A', quoted: true, bytes: 'A' },
        comment: [21, 24],
      },
      { kind: 'malformed', range: [25, 33] },
    ]);
  });

  it('folds ASCII letters of keys, and no others', () => {
    const document = toDocument('\xC3\x89 = 1\n\xC3\xA9 = 2\n\xE2\x84\xAA = 3\nk = 4\n');
    expect(document.settings.size).toBe(4);
  });

  it('keeps keys apart that are not text of the encoding', () => {
    const document = toDocument('d\xE9 = 1\nd\xE8 = 2\n');
    expect([...document.settings.values()].map((entries) => entries.length)).toEqual([1, 1]);
  });

  it('undoes escapes before it decodes', () => {
    const document = toDocument('.encoding = "Shift_JIS"\na = "\x83|7C"\nb = "|83|7C"\nc = "|E3|83|9D"\n');
    expect(entryOf(document, 'a')?.value).toMatchObject({ text: 'ポ', bytes: '\x83|' });
    expect(entryOf(document, 'b')?.value.text).toBe('ポ');
    expect(entryOf(toDocument('c = "|E3|83|9D"'), 'c')?.value.text).toBe('ポ');
  });

  it.each([
    ['.encoding = "GBK"', 'GBK'],
    ['.ENCODING = GBK', 'GBK'],
    ['a = b\n.encoding = "|47BK" # c', 'GBK'],
    ['.encoding = "GBK"\n.encoding = "UTF-8"', 'GBK'],
    ['# .encoding = "GBK"', undefined],
    ['.encoding = "GBK', undefined],
    ['.encoding =', ''],
  ])('takes the encoding from the first entry that declares one: %j', (text, declared) => {
    expect(toDocument(text).encoding.declared).toBe(declared);
  });

  it('takes the encoding of the file that it is a piece of', () => {
    const whole = toDocument('.encoding = "windows-1252"\n');
    expect(toDocument('a = "\xFC"', 'vmx', whole.encoding).encoding).toBe(whole.encoding);
    expect(entryOf(toDocument('a = "\xFC"', 'vmx', whole.encoding), 'a')?.value.text).toBe('ü');
  });

  it('has no byte order mark where it is a piece of a file', () => {
    const piece = toDocument('\xEF\xBB\xBFa = 1', 'vmx', toDocument('').encoding);
    expect(piece.bom).toBe(false);
    expect(piece.lines).toMatchObject([{ kind: 'entry', range: [0, 8], key: { folded: '\xEF\xBB\xBFa' } }]);
  });

  it.each([
    ['', '\n'],
    ['a', '\n'],
    ['a\nb\r\n', '\n'],
    ['a\r\nb\rc', '\r\n'],
    ['a\r\nb\r\nc\n', '\r\n'],
    ['a\rb\rc\r\n', '\r'],
    ['a\r\nb\rc\nd', '\n'],
    ['a\r\r\n', '\r\n'],
  ])('has a dominant line end, LF where none leads: %j', (text, eol) => {
    expect(dominantEol(toDocument(text))).toBe(eol);
  });

  it('gives lines without their ends', () => {
    const document = toDocument('a\nb\r\nc\r\r\nd');
    expect(document.lines.map((line) => contentOf(document, line))).toEqual(['a', 'b', 'c', '', 'd']);
    expect(lineStarts(document)).toEqual([0, 2, 5, 7, 9]);
    expect(lineStarts(toDocument(''))).toEqual([0]);
    expect(lineStarts(toDocument('\xEF\xBB\xBF'))).toEqual([3]);
    expect(lineStarts(toDocument('\xEF\xBB\xBFa\nb'))).toEqual([3, 5]);
  });
});
