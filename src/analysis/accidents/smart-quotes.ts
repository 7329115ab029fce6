import { contentOf, type Document, type Entry, type MalformedLine } from '../../document/document.ts';
import { foldKey } from '../../document/key.ts';
import { decode, type Encoding, encode, isAscii } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';

/** Quotes that word processors, blogs and input methods put in the place of `"` and `'`. */
const SMART = /[\u2018-\u201F\u2032\u2033\u2035\u2036\u2039\u203A\u00AB\u00BB\u301D-\u301F\uFF02\uFF07]/u;

const UTF8: Encoding = { declared: undefined, codec: 'utf8' };
const WINDOWS: Encoding = { declared: undefined, codec: 'windows1252' };

/** A text between quotes; a side without one has an empty string. */
interface Quoted {
  readonly open: string;
  readonly inner: string;
  readonly close: string;
}

/**
 * Typographic quotes as delimiters, of a value, of a key or of a whole line. Inside a text in plain quotes they are just text.
 */
export function smartQuotes(document: Document, line: Entry | MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  const equals = content.indexOf('=');
  if (equals < 0 || isAscii(content)) return undefined;
  for (const encoding of encodingsOf(document, content)) {
    const accident = inEncoding(document, line, content, equals, encoding);
    if (accident !== undefined) return accident;
  }
  return undefined;
}

/** Text is often pasted in another encoding than the file's own: a page's UTF-8, or what an editor on Windows makes of it. */
function encodingsOf(document: Document, content: string): Encoding[] {
  const own = document.encoding;
  if (own.codec !== 'utf8' && own.codec !== undefined) return [own, UTF8];
  return decode(content, UTF8).includes('\uFFFD') ? [WINDOWS] : [own];
}

function inEncoding(
  document: Document,
  line: Entry | MalformedLine,
  content: string,
  equals: number,
  encoding: Encoding,
) {
  const left = trim(content, 0, equals);
  const right = trim(content, equals + 1, content.length);
  const key = split(content.slice(...left), encoding, false);
  // `‘key = “value”’`: the whole line stands in quotes, since it was the argument of an `echo`.
  const whole = key.open !== '' && key.close === '';
  const outer = whole ? split(content.slice(...right), encoding, false).close : '';
  const valueEnd = right[1] - outer.length;
  const value = quotedValue(content.slice(right[0], valueEnd), encoding);
  const quotes = [key.open, key.close, value.open, value.close, outer]
    .map((bytes) => decode(bytes, encoding))
    .filter((quote) => SMART.test(quote));
  if (quotes.length === 0 || key.inner === '') return undefined;

  const start = line.range[0];
  const atKey = !SMART.test(decode(value.open + value.close, encoding));
  const broken = value.open === '' && value.close !== '';
  const whatever = broken || /["\0]/.test(value.inner) || SMART_DOUBLE.test(decode(value.inner, encoding));
  const written = value.open === '' ? value.inner : `"${value.inner}"`;
  const meant =
    content.slice(0, left[0]) +
    key.inner +
    content.slice(left[1], right[0]) +
    written +
    value.rest +
    content.slice(right[1]);
  const accident: Accident = {
    rule: 'smart-quotes',
    at: atKey ? [start + left[0], start + left[1]] : [start + right[0], start + right[0] + value.length],
    message: line.kind === 'malformed' ? 'lost' : key.open + key.close === '' ? 'value' : 'key',
    data: { quotes: [...new Set(quotes)].map(nameOf).join(', '), key: decode(key.inner, document.encoding) },
    key: decode(key.inner, document.encoding),
    safety: value.open === '' || value.close !== '' ? 'safe' : 'unsafe',
    ...(whatever ? { keys: [foldKey(key.inner)] } : { meant: [meant] }),
  };
  return accident;
}

const SMART_DOUBLE = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u301D-\u301F\uFF02]/u;

/** A value in any quotes, with what follows it: blanks, or a comment. */
function quotedValue(text: string, encoding: Encoding): Quoted & { rest: string; length: number } {
  const whole = split(text, encoding, true);
  if (whole.open === '' || whole.close !== '') return { ...whole, rest: '', length: text.length };
  for (let hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
    const [from, to] = trim(text, 0, hash);
    const before = split(text.slice(from, to), encoding, true);
    if (before.close !== '') return { ...before, rest: text.slice(to), length: to };
  }
  return { ...whole, rest: '', length: text.length };
}

/** Takes the quotes off both ends: smart ones, and plain ones too where a smart one stands on the other side or `plain` says so. */
function split(text: string, encoding: Encoding, plain: boolean): Quoted {
  const decoded = decode(text, encoding);
  const first = [...decoded.slice(0, 2)][0] ?? '';
  const last = decoded.length > first.length ? ([...decoded.slice(-1)][0] ?? '') : '';
  const isQuote = (char: string) => SMART.test(char) || (plain && char === '"');
  const open = isQuote(first) ? (encode(first, encoding) ?? '') : '';
  const close = isQuote(last) ? (encode(last, encoding) ?? '') : '';
  return { open, inner: text.slice(open.length, text.length - close.length), close };
}

/** The range of the text between `start` and `end` without the blanks around it. */
function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && (text[from] === ' ' || text[from] === '\t')) from++;
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--;
  return [from, to];
}

function nameOf(quote: string): string {
  return `U+${(quote.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
