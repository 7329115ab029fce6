import { describe, expect, it } from 'vitest';
import { lineStarts, toDocument } from '../../src/document/document.ts';
import { LineMap } from '../../src/text/positions.ts';

function mapOf(text: string): LineMap {
  const document = toDocument(text);
  return new LineMap(text, lineStarts(document), document.encoding);
}

/** The position of the first byte of `what`. */
function positionOf(text: string, what: string): string {
  const { line, column } = mapOf(text).at(text.indexOf(what));
  return `${line}:${column}`;
}

describe('positions', () => {
  it('count from 1', () => {
    expect(mapOf('a = 1').at(0)).toEqual({ line: 1, column: 1 });
    expect(positionOf('a = 1\nb = 2\n', '2')).toBe('2:5');
  });

  it.each([
    ['LF', 'a\n\nb\nX'],
    ['CRLF', 'a\r\n\r\nb\r\nX'],
    ['CR', 'a\r\rb\rX'],
    ['mixed', 'a\r\n\nb\rX'],
  ])('count lines that end with %s', (_name, text) => {
    expect(positionOf(text, 'X')).toBe('4:1');
  });

  it('do not count a byte order mark', () => {
    expect(positionOf('\xEF\xBB\xBFa = 1\n', 'a')).toBe('1:1');
    expect(positionOf('\xEF\xBB\xBFa = 1\nb = 2', '2')).toBe('2:5');
    expect(mapOf('\xEF\xBB\xBFa').at(0)).toEqual({ line: 1, column: 1 });
  });

  it('count UTF-16 code units of the decoded line', () => {
    // ü, 京 and 🙂 take 2, 3 and 4 bytes of UTF-8, and 1, 1 and 2 code units.
    expect(positionOf('a = "\xC3\xBC"X', 'X')).toBe('1:8');
    expect(positionOf('a = "\xE4\xBA\xAC"X', 'X')).toBe('1:8');
    expect(positionOf('a = "\xF0\x9F\x99\x82"X', 'X')).toBe('1:9');
    expect(positionOf('.encoding = "Shift_JIS"\na = "\x83|\x83\\"X', 'X')).toBe('2:9');
    expect(positionOf('.encoding = "windows-1252"\na = "\xFC"X', 'X')).toBe('2:8');
  });

  it('count escapes as they are written', () => {
    expect(positionOf('a = "|22"X', 'X')).toBe('1:10');
  });

  it('know the end of the file', () => {
    expect(mapOf('a = 1').at(5)).toEqual({ line: 1, column: 6 });
    expect(mapOf('a = 1').at(99)).toEqual({ line: 1, column: 6 });
    expect(mapOf('').at(0)).toEqual({ line: 1, column: 1 });
    expect(mapOf('\xEF\xBB\xBF').at(3)).toEqual({ line: 1, column: 1 });
  });

  it('are those of a count by hand, for each byte', () => {
    const text = 'a\nbb\r\n\rc\r\n\nlast';
    const map = mapOf(text);
    let line = 1;
    let column = 1;
    for (let offset = 0; offset < text.length; offset++) {
      expect(map.at(offset), `offset ${offset}`).toEqual({ line, column });
      const ends = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n');
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
  });
});
