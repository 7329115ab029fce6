import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

/** Multi-byte encodings that files declare, and the codecs that read them. */
const CODECS = ['utf8', 'shiftjis', 'gbk', 'gb18030', 'big5', 'eucjp', 'cp949'];

/** Bytes that mean something to VMware's reader of lines. */
const SYNTAX = '\0\t\n\r "#=';

/** What the lexer does not look at, and the unescaping of values does. */
const IN_VALUES = '|';

/** The bytes of every character that the encoding has and that takes more than one byte. */
function charactersOf(codec: string): string[] {
  const found: string[] = [];
  for (let code = 0x80; code < 0x30000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const bytes = iconv.encode(String.fromCodePoint(code), codec).toString('latin1');
    if (bytes.length > 1) found.push(bytes);
  }
  return found;
}

describe.each(CODECS)('no character of %s', (codec) => {
  const characters = charactersOf(codec);
  const inside = new Set(characters.flatMap((bytes) => [...bytes]));

  it('has a byte of the syntax inside', () => {
    expect(characters.length).toBeGreaterThan(2000);
    expect([...SYNTAX].filter((byte) => inside.has(byte))).toEqual([]);
  });

  it('but those of four encodings has a bar inside, which VMware escapes', () => {
    expect(inside.has(IN_VALUES)).toBe(['shiftjis', 'gbk', 'gb18030', 'big5'].includes(codec));
  });
});
