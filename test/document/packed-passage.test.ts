import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { type Document, toDocument } from '../../src/document/document.ts';
import { KeyIndex } from '../../src/document/key-index.ts';
import { PackedPassage, pack } from '../../src/document/packed-passage.ts';
import { decoded, toPhrase } from '../../src/document/phrase.ts';
import { encodingOf, isAscii } from '../../src/text/encoding.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';

const NAMES = ['windows-1252', 'UTF-8', 'Shift_JIS'];

/** Texts of lines of every kind, some of them about as long as two bytes can count, and one with lines that are longer. */
const texts = [
  ...Array.from({ length: 400 }, (_, seed) => hardText(randomFrom(seed), 1 + (seed % 40))),
  ...[-2, -1, 0, 1].map((more) => `a = "${'x'.repeat(2 ** 16 + more - 'a = ""\r\n'.length)}"\r\n`),
  `${hardText(randomFrom(1), 5)}a = "${'x'.repeat(70_000)}"\nb = ${'y'.repeat(70_000)} # c\r\nc`,
];

/** The text as a passage that begins behind `before` other bytes, and what the grammar makes of its lines there. */
function packed(text: string, before: number) {
  const whole = '\n'.repeat(before) + text;
  const lines = parse(whole, 'piece').lines.slice(before);
  return { whole, lines, passage: new PackedPassage(whole, before, pack(lines, before), isAscii(text)) };
}

describe('a packed passage', () => {
  it('says of its lines what the grammar has read, wherever it begins', () => {
    const kinds = new Set<string>();
    for (const [number, text] of texts.entries()) {
      const { whole, lines, passage } = packed(text, number % 7);
      expect([passage.count, passage.length]).toEqual([lines.length, text.length]);
      for (const [index, node] of lines.entries()) {
        const phrase = toPhrase(whole, node, 0, false, undefined);
        expect(passage.phraseAt(index)).toEqual(phrase);
        expect(passage.kindAt(index)).toBe(phrase.kind);
        expect(passage.keyAt(index)).toBe(phrase.kind === 'entry' ? phrase.folded : undefined);
        expect(passage.startAt(index)).toBe(node.range[0] - (number % 7));
        kinds.add(phrase.kind);
      }
    }
    expect([...kinds].sort()).toEqual(['blank', 'comment', 'entry', 'malformed']);
  });

  it('says it in another encoding as well', () => {
    let differing = 0;
    for (const [number, text] of texts.entries()) {
      const { whole, lines, passage } = packed(text, 3);
      const encoding = encodingOf(NAMES[number % NAMES.length]);
      const other = passage.decoded(whole, 3, encoding);
      for (const [index, node] of lines.entries()) {
        const phrase = toPhrase(whole, node, 0, false, undefined);
        const own = decoded(phrase, whole, node.range[0], encoding);
        expect(other.phraseAt(index)).toEqual(own);
        if (JSON.stringify(own) !== JSON.stringify(phrase)) differing++;
      }
    }
    expect(differing).toBeGreaterThan(100);
  });

  it('has no line where there is none', () => {
    const { passage } = packed('a = 1\n# b\n', 0);
    for (const line of [-1, 2, 1000]) {
      expect(() => passage.phraseAt(line)).toThrow(RangeError);
      expect(() => passage.kindAt(line)).toThrow(RangeError);
      expect(() => passage.keyAt(line)).toThrow(RangeError);
    }
  });
});

/** All that is said of lines, in any way. */
function portraitOf(document: Document): unknown {
  return document.lines.map((line) => JSON.stringify(line));
}

describe('a long text', () => {
  // The same lines, once as a text that is taken apart by lines, and once as one of which all is packed.
  const lines = texts.slice(0, 100).join('\n').replaceAll('\r', '').split('\n');
  const short = lines.filter((line) => !line.toLowerCase().includes('encoding')).slice(0, 300);
  const text = `.encoding = "windows-1252"\n${short.join('\n')}\n`;
  const filling = `#${'x'.repeat(70)}\n`.repeat(1000);

  it('is packed, and of very many lines the keys are in an index', () => {
    for (const [long, isIndexed] of [
      [text + filling, false],
      [text + '\n'.repeat(70_000), true],
    ] as const) {
      const document = toDocument(long);
      expect(document.passages.length).toBeGreaterThan(1);
      expect(document.passages.every((passage) => passage instanceof PackedPassage)).toBe(true);
      expect(document.outline.first instanceof KeyIndex).toBe(isIndexed);
    }
  });

  it.each([
    ['', text],
    ['with a byte order mark', `\xEF\xBB\xBF${text}`],
    ['with lone CRs', text.replaceAll('\n', '\r')],
  ])('says of its lines what they say in a short one: %s', (_, own) => {
    const [one, other] = [toDocument(own), toDocument(own + filling)];
    expect(one.passages.some((passage) => passage instanceof PackedPassage)).toBe(own.includes('\r'));
    const portrait = portraitOf(one) as unknown[];
    expect(portrait).toHaveLength(301);
    expect((portraitOf(other) as unknown[]).slice(0, portrait.length)).toEqual(portrait);
    expect([...other.settings.keys()]).toEqual([...one.settings.keys()]);
    expect(other.encoding).toEqual(one.encoding);
  });
});
