import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { excerptOf, markOf } from '../../src/reporters/excerpt.ts';
import { displayWidth } from '../../src/text/width.ts';

/** The line and the carets under it, for the part of a text between the two bars. */
function drawn(marked: string, width = 60, encoding = 'utf8' as BufferEncoding): string[] {
  const [before = '', middle = '', after = ''] = marked
    .split('┃')
    .map((part) => Buffer.from(part, encoding).toString('latin1'));
  const document = toDocument(before + middle + after);
  const start = before.length;
  const line = document.lines.findIndex((one) => one.range[1] > start || one === document.lines.at(-1)) + 1;
  const at = { line, column: 1 };
  const excerpt = excerptOf(document, { range: [start, start + middle.length], start: at, end: at }, width);
  if (excerpt === undefined) return [];
  const [indent, length] = markOf(excerpt);
  expect(displayWidth(excerpt.before + excerpt.marked + excerpt.after)).toBeLessThanOrEqual(width);
  return [excerpt.before + excerpt.marked + excerpt.after, ' '.repeat(indent) + '^'.repeat(length)];
}

describe('an excerpt', () => {
  test.each([
    ['a = ┃"b"┃ # c', ['a = "b" # c', '    ^^^']],
    ['x\n\ta\t=┃\tb┃ c\n', ['    a   =   b c', '         ^^^^']],
    ['名前 = ┃“値”┃', ['名前 = “値”', '       ^^^^']],
    ['e\u0301 = ┃x┃ y', ['e\u0301 = x y', '    ^']],
    ['a = ┃\x1b\u202e┃ y', ['a = \\x1b\\u202e y', '    ^^^^^^^^^^']],
    ['a = "b"┃┃', ['a = "b"', '       ^']],
    ['┃a = b c\r\n┃d = "e"', ['a = b c', '^^^^^^^']],
    ['┃┃a = "b"', []],
    ['┃┃', []],
  ])('of %j is %j', (text, lines) => {
    expect(drawn(text)).toEqual(lines);
  });

  test('is cut around what is marked', () => {
    const many = 'word '.repeat(100);
    const [line, carets] = drawn(`a = "${many}┃mark┃${many}"`);
    expect(line).toMatch(/^….* mark.*…$/);
    expect(carets).toBe(`${' '.repeat(line?.indexOf('mark') ?? 0)}^^^^`);
    expect(drawn(`┃a┃ = "${many}"`)[0]).toMatch(/^a = "word .*…$/);
    expect(drawn(`a = "${many}┃"┃`)[0]).toMatch(/^….*word "$/);
    expect(drawn(`┃${many}┃ x`)[0]).toMatch(/^word .*… x$/);
    expect(drawn(`a = "${'値'.repeat(9_000)}┃値┃${'値'.repeat(9_000)}"`)[0]).toMatch(/^…値+…$/);
  });

  test('takes no longer for a line of many megabytes', () => {
    const start = performance.now();
    drawn(`a = "${'x'.repeat(5_000_000)}┃y┃${'z'.repeat(5_000_000)}"`);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test.each([
    [
      'RemoteDisplay.vnc.password = ┃“hidden”┃',
      ['RemoteDisplay.vnc.password = ***', '                             ^^^'],
    ],
    ['┃RemoteDisplay.vnc.password┃ = "hidden" x', ['RemoteDisplay.vnc.password = ***', '^^^^^^^^^^^^^^^^^^^^^^^^^^']],
    ['a = "b"guestinfo.userdata = "hidden┃" x┃', ['a = ***', '    ^^^']],
    ['# password: hidden ┃y┃', ['# password: ***', '            ^^^']],
  ])('of the secret %j is %j', (text, lines) => {
    expect(drawn(text)).toEqual(lines);
  });
});
