import { describe, expect, it } from 'vitest';
import { type Document, type Entry, malformedLines, toDocument } from '../../src/document/document.ts';
import { PackedPassage } from '../../src/document/packed-passage.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';

/** What its lines set, worked out line by line. */
function settingsOf({ lines }: Document): Map<string, Entry[]> {
  const settings = new Map<string, Entry[]>();
  for (const line of lines) {
    if (line.kind !== 'entry') continue;
    settings.set(line.key.folded, [...(settings.get(line.key.folded) ?? []), line]);
  }
  return settings;
}

describe('the outline of a document', () => {
  it('is shared by documents of the same keys, whatever their values', () => {
    // Twice, so that the comment is a passage of its own.
    const [, , one, other] = ['1', '2', '3', '4'].map((value) => toDocument(`a.b = "${value}"\n# c\nD = "${value}"\n`));
    expect(other?.outline).toBe(one?.outline);
    expect([...(one?.outline.first.keys() ?? [])]).toEqual(['a.b', 'd']);
  });

  it.each([
    ['another order', 'D = "1"\n# c\na.b = "1"\n'],
    ['a line more', 'a.b = "1"\n# c\nD = "1"\n\n'],
    ['another sort of line', 'a.b = "1"\nc\nD = "1"\n'],
    ['a key twice', 'a.b = "1"\n# c\nD = "1"\nd = "2"\n'],
  ])('is not, where there is %s', (_, text) => {
    const one = toDocument('a.b = "1"\n# c\nD = "1"\n');
    expect(toDocument(text).outline).not.toBe(one.outline);
  });

  it('is another where documents begin alike, and end otherwise', () => {
    const head = Array.from({ length: 100 }, (_, number) => `head${number} = "1"\n`).join('');
    const ends = ['', 'a = "1"\n', 'b = "1"\n', 'a = "1"\n# c\nb = "1"\n'];
    for (const end of [...ends, ...ends, ...ends, ...ends.toReversed()]) {
      const document = toDocument(head + end, 'vmx');
      expect([...document.settings.keys()]).toEqual([...settingsOf(document).keys()]);
    }
    expect(toDocument(head, 'vmx').passages.length).toBeLessThan(50);
  });

  it('says what the lines say, of texts that were met before, and of long ones', () => {
    const texts = Array.from({ length: 150 }, (_, seed) => hardText(randomFrom(seed), seed % 30 === 0 ? 3000 : 25));
    const packed: Document[] = [];
    const listed: Document[] = [];
    let repeated = 0;
    for (const text of [...texts, ...texts.toReversed(), ...texts]) {
      const document = toDocument(text, 'vmx');
      const right = settingsOf(document);
      const isPacked = document.passages.some((passage) => passage instanceof PackedPassage);
      (isPacked ? packed : listed).push(document);
      expect([...document.settings.keys()]).toEqual([...right.keys()]);
      expect(document.settings.size).toBe(right.size);
      for (const [key, entries] of document.settings) {
        expect(entries).toHaveLength(right.get(key)?.length ?? 0);
        for (const [index, entry] of entries.entries()) expect(entry).toBe(right.get(key)?.[index]);
        expect(document.settings.get(key)?.[0]).toBe(entries[0]);
        const phrase = document.phraseAt(document.outline.first.get(key) ?? Number.NaN);
        if (isPacked) expect(phrase).toEqual(entries[0]?.phrase);
        else expect(phrase).toBe(entries[0]?.phrase);
        expect(phrase).toBeDefined();
        if (entries.length > 1) repeated++;
      }
      expect([...document.outline.repeated.keys()].every((key) => (right.get(key)?.length ?? 0) > 1)).toBe(true);
      const malformed = document.lines.filter((line) => line.kind === 'malformed');
      expect(malformedLines(document)).toEqual(malformed);
    }
    expect(repeated).toBeGreaterThan(100);
    expect(Math.min(packed.length, listed.length)).toBeGreaterThan(10);
    expect(toDocument(texts[1] ?? '').settings.has('no.such.key')).toBe(false);
    expect(toDocument(texts[1] ?? '').settings.get('no.such.key')).toBeUndefined();
  });

  it('is right of a short text that has very many passages', () => {
    const entries = 'vhv.enable = "FALSE"\n# c\nfoo = "1"\n\n# c\nfoo = "2"\n';
    for (const count of [32_000, 33_000, 40_000, 40_001]) {
      const document = toDocument('\n'.repeat(count) + entries);
      expect([...document.settings.keys()]).toEqual(['vhv.enable', 'foo']);
      expect(document.settings.get('foo')?.map(({ value }) => value.text)).toEqual(['1', '2']);
      const place = document.outline.first.get('vhv.enable') ?? Number.NaN;
      expect(document.phraseAt(place)).toMatchObject({ kind: 'entry', valueText: 'FALSE' });
      expect(document.lines).toHaveLength(count + 6);
    }
  });

  it('has no line where there is none', () => {
    expect(() => toDocument('a = "1"\n').lineAt(1)).toThrow(RangeError);
    expect(() => toDocument('').lineAt(0)).toThrow(RangeError);
  });
});
