import { contentOf, type Document, type Entry, type MalformedLine } from '../../document/document.ts';
import { quoteWritten } from '../../document/escape.ts';
import { foldKey } from '../../document/key.ts';
import { decode } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { assignmentOf, KEY } from './assignment.ts';
import { withValue, writtenValue } from './rewrite.ts';

/** A value without quotes. VMware reads it, other programs do not. */
export function unquotedValue(document: Document, entry: Entry): Accident | undefined {
  const written = writtenValue(document, entry);
  // In single quotes it has reached here only where they are as they should be.
  if (entry.value.quoted || written === '' || /^'.*'$/.test(written)) return undefined;
  const found = { rule: 'unquoted-value', at: entry.value.range, key: entry.key.text, data: { key: entry.key.text } };
  // Its fellow is missing, or stands where VMware does not look for it.
  if (written.endsWith('"')) return { ...found, message: 'stray', severity: 'error', safety: 'unsafe' };
  return {
    ...found,
    message: 'bare',
    meant: [withValue(document, entry, quoteWritten(written))],
    safety: 'safe',
    harmless: true,
  };
}

/** A value without quotes and with a blank in it, which ends the value to VMware: the line is lost. */
export function lostValue(document: Document, line: MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  const assignment = assignmentOf(content);
  if (assignment === undefined || !KEY.test(assignment.key)) return undefined;
  const { head, rest } = assignment;
  const value = /^[^"'=#\0][^"#\0]*/.exec(rest)?.[0].trimEnd();
  if (value === undefined || !/^[ \t]*(?:#|$)/.test(rest.slice(value.length))) return undefined;
  const start = line.range[0] + head.length;
  const key = decode(assignment.key, document.encoding);
  const found = {
    rule: 'unquoted-value',
    at: [start, start + value.length] as const,
    key,
    severity: 'error' as const,
    message: 'lost',
    data: { key },
    safety: 'unsafe' as const,
  };
  // What follows a blank may have been a line of its own.
  if (/[ \t][^ \t=]+[ \t]*=/.test(value)) return { ...found, keys: [foldKey(assignment.key)] };
  return { ...found, meant: [`${head}"${value}"${rest.slice(value.length)}`] };
}
