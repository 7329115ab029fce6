import { describe, expect, it } from 'vitest';
import { contentOf, toDocument } from '../../src/document/document.ts';
import { formatDocument } from '../../src/edit/format.ts';
import { corpusFiles } from '../corpus.ts';
import { isReadable } from '../laws.ts';
import { fc } from '../property.ts';
import { files, read } from './files.ts';

describe('formatDocument', () => {
  it.each([
    ['blanks', '\ta= "b"  \r\n', 'a = "b"\r\n'],
    ['quotes', 'a=b\n', 'a = "b"\n'],
    ['an empty value', 'a =\nb= # c\nc=""', 'a = ""\nb = "" # c\nc = ""'],
    ['escapes, as they are written', 'a="|22|7c"\n', 'a = "|22|7c"\n'],
    ['a quote in a bare value', 'a = x"y\n', 'a = "x|22y"\n'],
    ['comments', '  # a=b  \na="b"   # c \nd=e#f', '  # a=b  \na = "b"   # c \nd = "e" #f'],
    ['the order, blank lines and line ends', 'b=1\r\n  \r\na=2\rc=3', 'b = "1"\r\n  \r\na = "2"\rc = "3"'],
    ['what is done', 'a = "b"\n', 'a = "b"\n'],
    ['lines that VMware cannot read', ' a = "b" c\n  x\n', ' a = "b" c\n  x\n'],
    [
      'lines that mean something else',
      ' vhv.enable=\xE2\x80\x9CTRUE\xE2\x80\x9D\n',
      ' vhv.enable=\xE2\x80\x9CTRUE\xE2\x80\x9D\n',
    ],
    ['two lines of one key', 'a=1\nA=2\n', 'a = "1"\nA = "2"\n'],
    ['a byte order mark', '\xEF\xBB\xBF a=b\n', '\xEF\xBB\xBFa = "b"\n'],
    ['what would be a byte order mark', ' \xEF\xBB\xBFa=b\n', ' \xEF\xBB\xBFa=b\n'],
  ])('writes, or keeps, %s', (_, before, after) => {
    expect(formatDocument(toDocument(before, 'vmx')).text).toBe(after);
  });

  it('keeps what VMware reads and every other line, and comes to an end, for any file', () => {
    let changed = 0;
    fc.assert(
      fc.property(files, (text) => {
        const before = toDocument(text, 'vmx');
        const after = formatDocument(before);
        if (after !== before) changed++;
        expect(read(after.text)).toEqual(read(text));
        expect(after.lines.map(({ kind }) => kind)).toEqual(before.lines.map(({ kind }) => kind));
        for (const [i, line] of before.lines.entries()) {
          const now = after.lines[i];
          if (line.kind !== 'entry' && now) expect(contentOf(after, now)).toBe(contentOf(before, line));
        }
        expect(formatDocument(after)).toBe(after);
      }),
      { numRuns: 1000 },
    );
    expect(changed).toBeGreaterThan(300);
  });
});

describe.skipIf(corpusFiles().length === 0)('in real files', () => {
  it('keeps what VMware reads, and changes nothing twice', () => {
    const sources = corpusFiles().filter(({ text, kind }) => isReadable(text, kind));
    expect(sources.length).toBeGreaterThan(300);
    for (const { id, text, kind } of sources) {
      const after = formatDocument(toDocument(text, kind));
      expect(read(after.text), id).toEqual(read(text));
      expect(formatDocument(after), id).toBe(after);
    }
  });
});
