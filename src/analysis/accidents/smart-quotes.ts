import { contentOf, type Document, type Entry, type MalformedLine } from '../../document/document.ts';
import { foldKey } from '../../document/key.ts';
import { decode, type Encoding, encode, isAscii } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { codePoint, edgesOf } from './blanks.ts';
import { encodingsOfPaste } from './paste.ts';

/** Quotes that word processors, blogs and input methods put in the place of `"` and `'`. */
const SMART = /[\u2018-\u201F\u2032\u2033\u2035\u2036\u2039\u203A\u00AB\u00BB\u301D-\u301F\uFF02\uFF07]/u;

/** A quote that closes a value, with the beginning of a comment behind it. */
const BEFORE_COMMENT = new RegExp(`(?:"|${SMART.source})[ \\t]*#`, 'u');

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
  for (const encoding of encodingsOfPaste(document, content)) {
    const accident = inEncoding(document, line, content, equals, encoding);
    if (accident !== undefined) return accident;
  }
  return undefined;
}

function inEncoding(
  document: Document,
  line: Entry | MalformedLine,
  content: string,
  equals: number,
  encoding: Encoding,
) {
  const left = trim(content, 0, equals, encoding);
  // Of an entry one knows where the value ends; what is behind it is a comment.
  const end = line.kind === 'entry' ? line.value.range[1] - line.range[0] : content.length;
  const right = trim(content, equals + 1, Math.max(equals + 1, end), encoding);
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
    data: { quotes: [...new Set(quotes)].map(codePoint).join(', '), key: decode(key.inner, document.encoding) },
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
  const decoded = decode(text, encoding);
  const close = BEFORE_COMMENT.exec(decoded.slice(1));
  const to = close === null ? 0 : (encode(decoded.slice(0, close.index + 2), encoding)?.length ?? 0);
  if (to === 0) return { ...whole, rest: '', length: text.length };
  return { ...split(text.slice(0, to), encoding, true), rest: text.slice(to), length: to };
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

/** The range of what stands between `start` and `end` without the blanks around it, also those that are none to VMware. */
function trim(content: string, start: number, end: number, encoding: Encoding): [number, number] {
  const text = decode(content.slice(start, end), encoding);
  const [from, to] = edgesOf(text);
  const length = (part: string) => encode(part, encoding)?.length ?? 0;
  return [start + length(text.slice(0, from)), end - length(text.slice(to))];
}
