import { contentOf, type Document, type MalformedLine } from '../../document/document.ts';
import { foldKey } from '../../document/key.ts';
import { decode } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { assignmentOf, isBehindValue } from './assignment.ts';

/** A quote inside a value in quotes: VMware takes it for the closing one, and what follows for a surprise. */
export function innerQuote(document: Document, line: MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  const assignment = assignmentOf(content);
  if (assignment?.rest.startsWith('"') !== true) return undefined;
  const { head, rest } = assignment;
  const close = rest.lastIndexOf('"');
  const inner = rest.slice(1, close);
  if (!inner.includes('"') || !isBehindValue(rest.slice(close + 1))) return undefined;
  const start = line.range[0] + head.length;
  const key = decode(assignment.key, document.encoding);
  const found = {
    rule: 'inner-quote',
    at: [start, start + close + 1] as const,
    key,
    data: { key },
    safety: 'unsafe' as const,
  };
  if (!isText(inner)) return { ...found, message: 'unclear', keys: [foldKey(assignment.key)] };
  return { ...found, message: 'lost', meant: [`${head}"${escaped(inner)}"${rest.slice(close + 1)}`] };
}

/**
 * Whether the quotes can only be a part of the text. Not so where they are at both its ends, or where one too many stands at one end: then they may
 * have been doubled; nor where a comment or another entry seems to begin behind one.
 */
function isText(inner: string): boolean {
  if (/"[ \t]*#|=[ \t]*"/.test(inner)) return false;
  const odd = inner.replace(/[^"]+/g, '').length % 2 === 1;
  const [opens, closes] = [inner.startsWith('"'), /(?:^|[^\\])"$/.test(inner)];
  return !(opens && closes) && !(odd && (opens || closes));
}

/** With a backslash before it, a quote was escaped as other languages do it. */
function escaped(inner: string): string {
  return inner.replace(/\\?"/g, '|22');
}
