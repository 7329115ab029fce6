import { contentOf, type Document, type Entry, type MalformedLine } from '../../document/document.ts';
import { quoteWritten } from '../../document/escape.ts';
import { foldKey } from '../../document/key.ts';
import { decode } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { assignmentOf, isBehindValue } from './assignment.ts';
import { withValue, writtenValue } from './rewrite.ts';

/** A value in single quotes, which are a part of it to VMware. */
export function singleQuotes(document: Document, entry: Entry): Accident | undefined {
  const written = writtenValue(document, entry);
  if (entry.value.quoted || !/^'.*'$/.test(written)) return undefined;
  // Horizon's client writes its own preferences so, and reads them back.
  if (document.kind === 'dictionary' && entry.key.folded.startsWith('view.')) return undefined;
  return {
    rule: 'single-quotes',
    at: entry.value.range,
    key: entry.key.text,
    message: 'value',
    data: { key: entry.key.text },
    meant: [withValue(document, entry, quoteWritten(written.slice(1, -1)))],
    safety: 'unsafe',
  };
}

/** The same with a blank in it, which ends the value to VMware: the line is lost. */
export function lostQuotes(document: Document, line: MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  const assignment = assignmentOf(content);
  if (assignment?.rest.startsWith("'") !== true) return undefined;
  const { head, rest } = assignment;
  const close = [rest.indexOf("'", 1), rest.lastIndexOf("'")].find((at) => at > 0 && isBehindValue(rest.slice(at + 1)));
  if (close === undefined) return undefined;
  const start = line.range[0] + head.length;
  const key = decode(assignment.key, document.encoding);
  return {
    rule: 'single-quotes',
    at: [start, start + close + 1],
    key,
    severity: 'error',
    message: 'lost',
    data: { key },
    meant: [head + quoteWritten(rest.slice(1, close)) + rest.slice(close + 1)],
    safety: 'unsafe',
    keys: [foldKey(assignment.key)],
  };
}
