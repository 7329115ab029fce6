import iconv from 'iconv-lite';
import { remembered } from './remembered.ts';

/** How the bytes of a file are to be read as text. */
export interface Encoding {
  /** As `.encoding` declares it; undefined where nothing is declared, and UTF-8 is assumed. */
  readonly declared: string | undefined;
  /** The codec's name; undefined where the declared name is none that VMware's table has, and UTF-8 is tried. */
  readonly codec: string | undefined;
}

/** The names that VMware's table has (FORMAT.md 3), and others of the same encodings: letters and digits only, in lower case. */
const CODECS: Readonly<Record<string, string>> = {
  utf8: 'utf8',
  ascii: 'utf8',
  usascii: 'utf8',
  ...Object.fromEntries(
    [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [`windows${page}`, `windows${page}`]),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16].map((part) => [`iso8859${part}`, `iso8859${part}`]),
  ),
  ibm874: 'windows874',
  windows874: 'windows874',
  shiftjis: 'shiftjis',
  sjis: 'shiftjis',
  windows31j: 'shiftjis',
  windows932: 'shiftjis',
  eucjp: 'eucjp',
  gb2312: 'gbk',
  gbk: 'gbk',
  windows936: 'gbk',
  windows9362000: 'gbk',
  gb18030: 'gb18030',
  big5: 'big5',
  windows950: 'big5',
  windows9502000: 'big5',
  euckr: 'cp949',
  windows949: 'cp949',
  windows9492000: 'cp949',
};

/** Encodings that put bytes of the syntax (quotes, line ends, NUL) inside characters, so that VMware's reader cannot read them. */
const UNREADABLE = /^(?:utf(?:16|32|7)|ucs[24]|unicode$|iso2022|hz|johab|ksc5601johab)/;

/** The encoding that `.encoding = "name"` declares. Names match without regard to case and punctuation (FORMAT.md 3). */
export function encodingOf(declared: string | undefined): Encoding {
  return declared === undefined ? UNDECLARED : declaredEncoding(declared);
}

/** Frozen, as all encodings: documents have them in common, and the library's users get hold of them. */
const UNDECLARED: Encoding = Object.freeze({ declared: undefined, codec: 'utf8' });

const declaredEncoding = remembered((declared): Encoding => {
  const name = plainName(declared);
  return Object.freeze({ declared, codec: Object.hasOwn(CODECS, name) ? CODECS[name] : undefined });
});

/** Whether the name is of an encoding that no dictionary can be in, whatever its bytes. */
export const isUnreadableEncoding: (declared: string) => boolean = remembered((declared) =>
  UNREADABLE.test(plainName(declared)),
);

function plainName(declared: string): string {
  return declared.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The text that the bytes mean; U+FFFD stands for what the encoding cannot be. */
export function decode(bytes: string, encoding: Encoding): string {
  if (isAscii(bytes)) return bytes;
  const codec = encoding.codec ?? 'utf8';
  if (codec === 'utf8') return fromUtf8(bytes);
  return iconv.decode(Buffer.from(bytes, 'latin1'), codec, { stripBOM: false });
}

/** The text that bytes of UTF-8 mean. */
export function fromUtf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The bytes that mean the text; undefined where the encoding has no bytes for it. */
export function encode(text: string, encoding: Encoding): string | undefined {
  if (isAscii(text)) return text;
  const codec = encoding.codec ?? 'utf8';
  const bytes = (codec === 'utf8' ? Buffer.from(text, 'utf8') : iconv.encode(text, codec)).toString('latin1');
  return decode(bytes, encoding) === text ? bytes : undefined;
}

/** Whether the bytes are text of the encoding, from first to last. */
export function isValid(bytes: string, encoding: Encoding): boolean {
  if (encoding.codec === undefined) return false;
  return isAscii(bytes) || !decode(bytes, encoding).includes('\uFFFD') || bytes.includes('\xEF\xBF\xBD');
}

export function isAscii(text: string): boolean {
  return !/[^\0-\x7F]/.test(text);
}
