import { describe, expect, it } from 'vitest';
import { type Document, type Entry, entryOf, type Line, toDocument } from '../../src/document/document.ts';
import { append, quote, removeLine, renameKey, replaceLine, setValue } from '../../src/document/intents.ts';
import { applyEdits, type Edit } from '../../src/text/edit.ts';
import { encodingOf } from '../../src/text/encoding.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { fc } from '../property.ts';

const BYTES = encodingOf('ISO-8859-1');

const applied = (document: Document, edit: Edit) => applyEdits(document.text, [edit]);

/** A document, the first entry of `a` in it, and the line of that entry. */
function opened(text: string): { document: Document; a: Entry } {
  const document = toDocument(text, 'vmx');
  const a = entryOf(document, 'a');
  if (a === undefined) throw new Error(`no entry "a" in ${JSON.stringify(text)}`);
  return { document, a };
}

describe('setValue', () => {
  it.each([
    ['a = "v"', 'a = "new"'],
    ['\ta="v" # c\r\nb = 1', '\ta="new" # c\r\nb = 1'],
    ['A\t=\tv#c', 'A\t=\t"new"#c'],
    ['a =', 'a = "new"'],
    ['a=', 'a="new"'],
    ['a = \n', 'a = "new"\n'],
    ['a =\t\t\r\n', 'a =\t\t"new"\r\n'],
    ['a = # c', 'a = "new" # c'],
    ['a =# c', 'a = "new"# c'],
    ['a=\t# c', 'a="new"\t# c'],
    ['a = \0x', 'a = "new"\0x'],
    ['x\na = "v"\0junk\n', 'x\na = "new"\0junk\n'],
    ['\xEF\xBB\xBFa = "v"', '\xEF\xBB\xBFa = "new"'],
  ])('%j', (before, after) => {
    const { document, a } = opened(before);
    expect(applied(document, setValue(document, a, 'new'))).toBe(after);
  });

  it('escapes', () => {
    const { document, a } = opened('a = v');
    expect(applied(document, setValue(document, a, 'say "x"|\n\t#'))).toBe('a = "say |22x|22|7C|0A\t#"');
  });

  it('encodes first, and escapes then', () => {
    const { document, a } = opened('.encoding = "Shift_JIS"\na = v');
    expect(applied(document, setValue(document, a, 'ポ'))).toBe('.encoding = "Shift_JIS"\na = "\x83|7C"');
  });

  it('refuses what the file’s encoding cannot say', () => {
    const { document, a } = opened('.encoding = "windows-1252"\na = v');
    expect(() => setValue(document, a, '東京')).toThrow(RangeError);
  });
});

describe('renameKey', () => {
  it.each([
    ['a = "v"', 'new = "v"'],
    [' a="v"#c\r\n', ' new="v"#c\r\n'],
  ])('%j', (before, after) => {
    const { document, a } = opened(before);
    expect(applied(document, renameKey(document, a, 'new'))).toBe(after);
  });
});

describe('removeLine', () => {
  it.each([
    ['x\na = "v"\ny', 'x\ny'],
    ['x\r\na = "v"\r\n', 'x\r\n'],
    ['a = "v"', ''],
    ['\xEF\xBB\xBFa = "v"\rb', '\xEF\xBB\xBFb'],
  ])('%j', (before, after) => {
    const { document, a } = opened(before);
    expect(applied(document, removeLine(a))).toBe(after);
  });
});

describe('replaceLine', () => {
  it.each([
    ['one by one', 'x\na = "v"\ny', ['b = "w"'], 'x\nb = "w"\ny'],
    ['one by two, in its own style', 'x\na = "v"\r\ny', ['b', 'c'], 'x\nb\r\nc\r\ny'],
    ['the last by two, in the style of most', 'x\r\na = "v"', ['b', 'c'], 'x\r\nb\r\nc'],
    ['one by none', 'x\na = "v"\ny', [], 'x\ny'],
    ['one by itself', 'a = "v"\n', ['a = "v"'], 'a = "v"\n'],
  ])('replaces %s', (_name, before, contents, after) => {
    const { document, a } = opened(before);
    expect(applied(document, replaceLine(document, a, contents))).toBe(after);
  });

  it('touches only what differs', () => {
    const { document, a } = opened('x\na = "aaaa"\n');
    expect(replaceLine(document, a, ['a = "aaa"'])).toEqual({ range: [10, 11], text: '' });
    expect(replaceLine(document, a, ['a = "aaaaa"'])).toEqual({ range: [11, 11], text: 'a' });
    expect(replaceLine(document, a, ['a = "aXaa"']).text).toBe('X');
  });
});

describe('append', () => {
  it.each([
    ['', 'k = "v"\n'],
    ['\xEF\xBB\xBF', '\xEF\xBB\xBFk = "v"\n'],
    ['a = "1"\n', 'a = "1"\nk = "v"\n'],
    ['a = "1"', 'a = "1"\nk = "v"\n'],
    ['a = "1"\r\n', 'a = "1"\r\nk = "v"\r\n'],
    ['a = "1"\r\nb = "2"', 'a = "1"\r\nb = "2"\r\nk = "v"\r\n'],
    ['a = "1"\rb = "2"', 'a = "1"\rb = "2"\rk = "v"\r'],
    ['a = "1"\r\nb = "2"\n', 'a = "1"\r\nb = "2"\nk = "v"\n'],
    ['a="1"\nb="2"\n', 'a="1"\nb="2"\nk="v"\n'],
    ['a="1"\nb = "2"\n', 'a="1"\nb = "2"\nk = "v"\n'],
    ['a=\t"1"\n', 'a=\t"1"\nk = "v"\n'],
    ['a=\n', 'a=\nk="v"\n'],
    ['a = "1', 'a = "1\nk = "v"\n'],
    ['# c', '# c\nk = "v"\n'],
    ['\n\n', '\n\nk = "v"\n'],
    ['a = "1"\n  ', 'a = "1"\n  \nk = "v"\n'],
    ['a = "1"\0junk', 'a = "1"\0junk\nk = "v"\n'],
  ])('to %j', (before, after) => {
    const document = toDocument(before, 'vmx');
    expect(applied(document, append(document, 'k', 'v'))).toBe(after);
  });
});

describe('every intent', () => {
  it('leaves the other lines as they were, byte for byte', () => {
    let tried = 0;
    for (let seed = 0; seed < 300; seed++) {
      const random = randomFrom(seed);
      const document = toDocument(hardText(random, 12), 'vmx', BYTES);
      const entries = document.lines.filter((line): line is Entry => line.kind === 'entry');
      if (entries.length === 0) continue;
      const entry = random.pick(entries);
      const others = linesOf(document, entry);
      for (const edit of [
        setValue(document, entry, '"|x'),
        renameKey(document, entry, 'k'),
        replaceLine(document, entry, ['b = "w"']),
      ]) {
        const now = toDocument(applied(document, edit), 'vmx', BYTES);
        expect(linesOf(now, now.lines[document.lines.indexOf(entry)])).toEqual(others);
        tried++;
      }
      const longer = toDocument(applied(document, append(document, 'k', 'v')), 'vmx', BYTES);
      expect(longer.text.startsWith(document.text)).toBe(true);
      expect(longer.lines.length).toBe(document.lines.length + 1);
      expect(entryOf(longer, 'k')?.value.text).toBe('v');
    }
    expect(tried).toBeGreaterThan(300);
  });

  it('writes what reads back as it was meant', () => {
    const value = fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(value, (text) => {
        const document = toDocument('a = 1 # c\n', 'vmx', BYTES);
        const now = toDocument(applied(document, setValue(document, document.lines[0] as Entry, text)), 'vmx', BYTES);
        expect(entryOf(now, 'a')?.value.bytes).toBe(text);
        const longer = toDocument(applied(document, append(document, 'k', text)), 'vmx', BYTES);
        expect(entryOf(longer, 'k')?.value.bytes).toBe(text);
        expect(quote(text)).toMatch(/^"[^"\r\n\0]*"$/);
      }),
    );
  });
});

/** The bytes of all lines but one. */
function linesOf(document: Document, but: Line | undefined): string[] {
  return document.lines.filter((line) => line !== but).map((line) => document.text.slice(...line.range));
}
