import { describe, expect, it } from 'vitest';
import { decode, encode, encodingOf, isAscii, isUnreadableEncoding, isValid } from '../../src/text/encoding.ts';
import { fc } from '../property.ts';

/** A name that files declare, a text that the encoding has, and its bytes. */
const SAMPLES: readonly (readonly [name: string, text: string, bytes: string])[] = [
  ['UTF-8', 'Büro 東京 🙂', 'B\xC3\xBCro \xE6\x9D\xB1\xE4\xBA\xAC \xF0\x9F\x99\x82'],
  ['ASCII', 'plain', 'plain'],
  ['windows-1250', 'Łódź', '\xA3\xF3d\x9F'],
  ['windows-1251', 'Сервер', '\xD1\xE5\xF0\xE2\xE5\xF0'],
  ['windows-1252', '“Köln” €', '\x93K\xF6ln\x94 \x80'],
  ['windows-1253', 'Αθήνα', '\xC1\xE8\xDE\xED\xE1'],
  ['windows-1254', 'İğ', '\xDD\xF0'],
  ['windows-1255', 'שלום', '\xF9\xEC\xE5\xED'],
  ['windows-1256', 'سلام', '\xD3\xE1\xC7\xE3'],
  ['windows-1257', 'Šņ', '\xD0\xF2'],
  ['windows-1258', 'Đơ', '\xD0\xF5'],
  ['ISO-8859-1', 'é\x85', '\xE9\x85'],
  ['ISO-8859-15', '€', '\xA4'],
  ['ibm-874', 'ไทย', '\xE4\xB7\xC2'],
  ['Shift_JIS', 'ポート表', '\x83|\x81[\x83g\x95\\'],
  ['EUC-JP', 'サーバー', '\xA5\xB5\xA1\xBC\xA5\xD0\xA1\xBC'],
  ['GBK', '备份 學', '\xB1\xB8\xB7\xDD \x8CW'],
  ['GB18030', '备𠀀', '\xB1\xB8\x952\x826'],
  ['Big5', '功育', '\xA5\\\xA8|'],
  ['EUC-KR', '서버', '\xBC\xAD\xB9\xF6'],
  ['windows-949-2000', '똠방', '\x8Cc\xB9\xE6'],
];

describe('the encodings of VMware’s table', () => {
  it.each(SAMPLES)('%s', (name, text, bytes) => {
    const encoding = encodingOf(name);
    expect(encoding.declared).toBe(name);
    expect(decode(bytes, encoding)).toBe(text);
    expect(encode(text, encoding)).toBe(bytes);
    expect(isValid(bytes, encoding)).toBe(true);
  });

  it.each(SAMPLES)('%s, whatever its case and punctuation', (name) => {
    const { codec } = encodingOf(name);
    expect(codec).toBeDefined();
    for (const other of [
      name.toUpperCase(),
      name.toLowerCase(),
      name.replace(/[-_]/g, ''),
      name.replace(/[-_]/g, ' '),
      `${name}.`,
    ]) {
      expect(encodingOf(other).codec, other).toBe(codec);
    }
  });

  it('leaves ASCII alone in all of them', () => {
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
    for (const [name] of SAMPLES) {
      const encoding = encodingOf(name);
      expect(decode(ascii, encoding), name).toBe(ascii);
      expect(encode(ascii, encoding), name).toBe(ascii);
    }
  });

  it('reads bytes of ASCII as ASCII between others too', () => {
    // Shift_JIS has a yen sign and an overline for 5C and 7E on paper; VMware's paths have backslashes.
    for (const [name, text, bytes] of SAMPLES) {
      expect(decode(`C:\\~|"${bytes}`, encodingOf(name)), name).toBe(`C:\\~|"${text}`);
    }
  });

  it.each(SAMPLES)('%s: what can be decoded, and encoded again, comes out the same', (name) => {
    const encoding = encodingOf(name);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const bytes = encode(text, encoding);
        if (bytes === undefined) return;
        expect(bytes).not.toMatch(/[^\0-\xFF]/);
        expect(decode(bytes, encoding)).toBe(text);
      }),
    );
  });
});

describe('an encoding', () => {
  it('is UTF-8 where none is declared', () => {
    expect(encodingOf(undefined)).toEqual({ declared: undefined, codec: 'utf8' });
  });

  it.each([undefined, 'GBK'])('cannot be changed, since files have it in common: %s', (declared) => {
    expect(encodingOf(declared)).toBe(encodingOf(declared));
    expect(Object.isFrozen(encodingOf(declared))).toBe(true);
  });

  it.each([
    'x-klingon',
    '',
    'constructor',
    '__proto__',
    'base64',
    'hex',
    'binary',
    'utf',
    '1252',
    'UTF-16LE',
    'ISO-2022-JP',
  ])('that VMware’s table does not have (%j) is read as UTF-8, and nothing is valid in it', (name) => {
    const encoding = encodingOf(name);
    expect(encoding).toEqual({ declared: name, codec: undefined });
    expect(decode('B\xC3\xBCro', encoding)).toBe('Büro');
    expect(encode('Büro', encoding)).toBe('B\xC3\xBCro');
    expect(isValid('plain', encoding)).toBe(false);
  });

  it('has no bytes for what it does not have', () => {
    expect(encode('東京', encodingOf('windows-1252'))).toBeUndefined();
    expect(encode('🙂', encodingOf('Shift_JIS'))).toBeUndefined();
    expect(encode('\uD800', encodingOf('UTF-8'))).toBeUndefined();
  });

  it('tells what it is not', () => {
    expect(isValid('B\xFCro', encodingOf('UTF-8'))).toBe(false);
    expect(isValid('\x83', encodingOf('Shift_JIS'))).toBe(false);
    expect(isValid('\x81', encodingOf('windows-1252'))).toBe(false);
    expect(isValid('a replacement character \xEF\xBF\xBD', encodingOf('UTF-8'))).toBe(true);
  });

  it('keeps a byte order mark that stands in a value', () => {
    expect(decode('\xEF\xBB\xBFa', encodingOf('UTF-8'))).toBe('\uFEFFa');
  });

  it.each([
    'UTF-16',
    'utf16le',
    'UTF-16BE',
    'UTF-32',
    'UTF-7',
    'UCS-2',
    'ISO-2022-JP',
    'iso_2022_kr',
    'HZ',
    'HZ-GB-2312',
    'Johab',
    'Unicode',
  ])('named %s cannot be a dictionary’s', (name) => {
    expect(isUnreadableEncoding(name)).toBe(true);
  });

  it.each(SAMPLES)('named %s can', (name) => {
    expect(isUnreadableEncoding(name)).toBe(false);
  });

  it('is ASCII, or not', () => {
    expect(['', 'a\0\x7F', 'a\x80', 'é', '東'].map(isAscii)).toEqual([true, true, false, false, false]);
  });
});
