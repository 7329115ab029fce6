import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { type Document, type Entry, toDocument } from '../../src/document/document.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { fc } from '../property.ts';

/** The lines of a document as the grammar gives them. */
function nodesOf({ lines }: Document): unknown[] {
  return lines.map((line) =>
    line.kind === 'entry'
      ? {
          kind: line.kind,
          range: line.range,
          key: line.key.range,
          value: line.value.range,
          quoted: line.value.quoted,
          comment: line.comment,
        }
      : { kind: line.kind, range: line.range },
  );
}

function entries(text: string): Entry[] {
  return toDocument(text).lines.filter((line) => line.kind === 'entry');
}

function expectSameAsParsed(text: string): void {
  const document = toDocument(text);
  const { bom, lines } = parse(text);
  expect(document.bom).toBe(bom);
  expect(nodesOf(document)).toEqual(lines);
}

describe('lines that were met before', () => {
  it('are what the grammar makes of them, wherever they stand', () => {
    // Few lines in many orders, so that most are remembered.
    const random = randomFrom(7);
    const lines = Array.from({ length: 60 }, () => hardText(random, 1));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 12 }), (some) => expectSameAsParsed(some.join(''))),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a = 1\rb = 2\n\n'],
    ['\n\rb = 2\r\n\r'],
    ['b = 2\n\r\nb = 2'],
    ['\xEF\xBB\xBFb = 2\n\xEF\xBB\xBFb = 2\n'],
  ])('are so too beside other line ends, and marks: %j', (text) => {
    toDocument('b = 2\nb = 2\nb = 2\n');
    expectSameAsParsed(text);
    expectSameAsParsed(text);
  });

  it('are one phrase from the second time on', () => {
    const text = 'shared.key = "A value"\n';
    const all = [text, text, text].flatMap(entries).map(({ phrase }) => phrase);
    expect(all).toHaveLength(3);
    expect(all[2]).toBe(all[1]);
    expect(all[2]).not.toBe(all[0]);
  });

  it('say in each file what its encoding makes of them', () => {
    const line = 'name = "\x83|41"\n';
    const [utf8, japanese] = ['', '.encoding = "Shift_JIS"\n'].map((head) => {
      for (let again = 0; again < 3; again++) toDocument(head + line);
      return entries(head + line).at(-1)?.value.text;
    });
    expect(utf8).toBe('\uFFFDA');
    expect(japanese).toBe('ア');
  });

  it('are forgotten when there are too many others', () => {
    const text = 'soon.forgotten = "1"\n';
    const [first, before, again] = [text, text, text].flatMap(entries);
    expect(before?.phrase).not.toBe(first?.phrase);
    expect(again?.phrase).toBe(before?.phrase);
    for (let file = 0; file < 2000; file++) {
      const others = Array.from({ length: 50 }, (_, index) => `other${file}.key${index} = "1"\n`).join('');
      toDocument(others);
      toDocument(others);
    }
    const [after, next] = [text, text].flatMap(entries);
    expect(after?.phrase).not.toBe(before?.phrase);
    expect(next?.phrase).not.toBe(after?.phrase);
  });

  it('are none in a long text', () => {
    const line = 'of.long.text = "1"\n';
    const long = entries(line.repeat(5000));
    expect(long).toHaveLength(5000);
    expect(long.every(({ phrase }) => phrase.notes === undefined)).toBe(true);
  });
});
