import { describe, expect, it, vi } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { toDocument } from '../../src/document/document.ts';
import { passagesOf } from '../../src/document/passages.ts';
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

  it('of the first text are noted by the second', async () => {
    vi.resetModules();
    const fresh = await import('../../src/document/passages.ts');
    const [, second, third, fourth] = [1, 2, 3, 4].map(() => fresh.passagesOf('a.line = "1"\n', 'file').passages[0]);
    expect(third).not.toBe(second);
    expect(fourth).toBe(third);
  });
});
