import { contentOf, type Document, type MalformedLine } from '../../document/document.ts';
import { foldKey } from '../../document/key.ts';
import { decode } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { assignmentOf } from './assignment.ts';

/** A value that opens with a quote and never closes. Where it was to end nobody knows: the rest of the line may be a comment. */
export function unterminatedString(document: Document, line: MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  const assignment = assignmentOf(content);
  if (assignment?.rest.startsWith('"') !== true || assignment.rest.includes('"', 1)) return undefined;
  const start = line.range[0] + assignment.head.length;
  const key = decode(assignment.key, document.encoding);
  return {
    rule: 'unterminated-string',
    at: [start, start + assignment.rest.length],
    key,
    message: 'open',
    data: { key },
    safety: 'unsafe',
    keys: [foldKey(assignment.key)],
  };
}
