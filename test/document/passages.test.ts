import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { toDocument } from '../../src/document/document.ts';
import { hashOf } from '../../src/document/hash.ts';
import { passagesOf } from '../../src/document/passages.ts';
import { isAscii } from '../../src/text/encoding.ts';
import { randomFrom } from '../conformance/random.ts';

/** What is remembered of some texts must not change what is read of others: of each line, what the grammar alone says of it. */
function linesOf(text: string) {
  return toDocument(text, 'vmx').lines.map((line) => {
    const parts = line.kind === 'entry' ? [line.key.range, line.value.range, line.comment] : [];
    return [line.kind, line.range, ...parts];
  });
}

function parsedLinesOf(text: string) {
  return parse(text).lines.map((line) => {
    const parts = line.kind === 'entry' ? [line.key, line.value, line.comment] : [];
    return [line.kind, line.range, ...parts];
  });
}

const LINES = [
  'a = "1"\n',
  'a = "2"\n',
  'b = "|C3"\n',
  'c = "\xC3\xA4"\n',
  '# c\n',
  '\n',
  'x\n',
  'd = "4"\r\n',
  'e=5 # e\n',
];

/** Of some hundred thousand lines, two have the same hash of 32 bits. */
function linesOfOneHash(): [string, string] {
  const lines = new Map<number, string>();
  for (let number = 0; ; number++) {
    const line = `zz.line${number} = "1"\n`;
    const hash = hashOf(line, 0, line.length);
    const other = lines.get(hash);
    if (other !== undefined) return [other, line];
    lines.set(hash, line);
  }
}

describe('passages', () => {
  it('are those of the text, whatever stood in texts before', () => {
    const random = randomFrom(11);
    let shared = 0;
    for (let round = 0; round < 3000; round++) {
      const block = Array.from({ length: random.below(6) }, () => random.pick(LINES)).join('');
      const text = block.repeat(1 + random.below(3)) + random.pick(['', 'a = "1"', 'x', ...LINES]);
      expect(linesOf(text)).toEqual(parsedLinesOf(text));
      if (passagesOf(text, 'file').passages.length < parse(text).lines.length) shared++;
    }
    expect(shared).toBeGreaterThan(200);
  });

  it('of one line again and again are divided where there are fewer of it', () => {
    const line = 'again = "1"\n';
    for (const count of [200, 200, 200, 3, 100, 200, 1, 201]) {
      const { passages } = passagesOf(line.repeat(count), 'file');
      expect(passages.reduce((sum, passage) => sum + passage.count, 0)).toBe(count);
      expect(passages.reduce((sum, { length }) => sum + length, 0)).toBe(count * line.length);
    }
  });

  it('are the same objects where texts have lines in common', () => {
    const text = (name: string) => `first.of = "these"\nsecond.of = "these"\nname = "${name}"\nlast.of = "these"\n`;
    passagesOf(text('first'), 'file');
    const [, second, third] = ['a', 'b', 'c'].map((name) => passagesOf(text(name), 'file').passages);
    expect(third?.[0]).toBe(second?.[0]);
    expect(third?.at(-1)).toBe(second?.at(-1));
    expect(third?.[1]).not.toBe(second?.[1]);
  });

  it.each([
    ['at the start of a text', '', 'a'],
    ['behind a byte order mark', '\u00EF\u00BB\u00BF', 'b'],
    ['behind what is remembered', 'zz.known = "1"\n', 'c'],
  ])('are noted for what they are %s', (where, before, name) => {
    for (let number = 0; number < 4; number++) passagesOf('zz.known = "1"\n', 'file');
    const noted = `zz.noted = "${where}"\n`;
    const [, second, third] = [1, 2, 3].map((number) => {
      const { passages } = passagesOf(`${before}${noted}${name} = "${number}"\n`, 'file');
      return passages.find((passage) => passage.keyAt(0) === 'zz.noted');
    });
    expect(second?.count).toBe(1);
    expect(third).toBe(second);
  });

  it('are ASCII where all of their lines are', () => {
    const comment = '# \xE4\n';
    const texts = ['x', 'x', 'x', 'z', 'z', 'x'].flatMap((name) => [
      `${comment}w = "1"\n${name} = "1"\n`,
      `a = "\xE4"\nb = "${name}"\n`,
      `b = "${name}"\n${comment}`,
    ]);
    for (const text of texts) {
      let start = 0;
      for (const { length, isAscii: isAsciiPassage } of passagesOf(text, 'file').passages) {
        expect(isAsciiPassage, JSON.stringify(text)).toBe(isAscii(text.slice(start, start + length)));
        start += length;
      }
      expect(start).toBe(text.length);
    }
  });

  it('are not taken for others of which the first line has the same hash', () => {
    const [one, other] = linesOfOneHash();
    const isRead = (line: string) => {
      const { passages } = passagesOf(`${line}zz.last = "1"\n`, 'file');
      expect(passages[0]?.keyAt(0)).toBe(line.slice(0, line.indexOf(' ')));
      expect(passages.reduce((sum, { length }) => sum + length, 0)).toBe(line.length + 'zz.last = "1"\n'.length);
    };
    for (let round = 0; round < 3; round++) isRead(one);
    for (let round = 0; round < 3; round++) for (const line of [other, one]) isRead(line);
  });
});
