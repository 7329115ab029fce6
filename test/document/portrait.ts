import {
  contentEnd,
  contentOf,
  type Document,
  dominantEol,
  type Line,
  toDocument,
} from '../../src/document/document.ts';
import { foreignLanguage, unreadableReason } from '../../src/document/nature.ts';

/** All that a document says of a file, in lines for people to read: the file, then each of its lines. */
export function portraitOf(text: string): string {
  const document = toDocument(text);
  const { declared, codec } = document.encoding;
  const facts = [
    `kind: ${document.kind}`,
    `encoding: ${declared === undefined ? 'none declared' : visible(declared)}, read as ${codec ?? 'UTF-8, for want of another'}`,
    `byte order mark: ${document.bom ? 'yes' : 'no'}`,
    `line end of most: ${EOLS[dominantEol(document)]}`,
    `unreadable: ${unreadableReason(document) ?? 'no'}`,
    `foreign: ${foreignLanguage(document) ?? 'no'}`,
    ...[...document.settings].flatMap(([key, { length }]) => (length > 1 ? [`${length} times: ${visible(key)}`] : [])),
  ];
  const lines = document.lines.map((line, i) => `${i + 1} ${lineOf(document, line)}`);
  return [...facts, '', ...lines, ''].join('\n');
}

const EOLS: Readonly<Record<string, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR', '': 'none' };

function lineOf(document: Document, line: Line): string {
  const eol = EOLS[document.text.slice(contentEnd(document, line), line.range[1])];
  const head = `${line.kind}, ${eol}: ${visible(contentOf(document, line))}`;
  if (line.kind !== 'entry') return head;
  const { key, value, comment } = line;
  const how = value.quoted ? 'quoted' : value.range[0] === value.range[1] ? 'empty' : 'bare';
  const parts = [`key ${visible(key.text)}`, `value ${visible(value.text)}, ${how}`];
  if (value.bytes !== value.text) parts.push(`its bytes ${visible(value.bytes)}`);
  if (comment !== undefined) parts.push(`comment ${visible(document.text.slice(...comment))}`);
  return [head, ...parts].join('\n    ');
}

/** A text with nothing in it that is not seen: what has no shape is written as its number. */
function visible(text: string): string {
  const escaped = text.replace(/[\0-\x1F\x7F-\xA0\u200B-\u200F\u2028-\u202F\u3000\uFEFF\uFFFD]/g, (char) => {
    return `<${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}>`;
  });
  return `|${escaped}|`;
}
