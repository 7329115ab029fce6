import { contentOf, type Document, type MalformedLine } from '../../document/document.ts';
import { foldKey } from '../../document/key.ts';
import { misspelledSwitch, VHV_ALLOW, VHV_ENABLE } from '../../schema/nesting.ts';
import type { Accident } from '../accident.ts';

/** Whatever no other recogniser knows. The switches that it names count as meant, so that none of them is added a second time. */
export function malformedLine(document: Document, line: MalformedLine): Accident {
  const content = contentOf(document, line);
  const keys = new Set<string>();
  for (const [word] of content.matchAll(/[A-Za-z0-9_.-]{4,40}/g)) {
    const key = foldKey(word);
    const meant = key === VHV_ALLOW || key === VHV_ENABLE ? key : misspelledSwitch(key);
    if (meant !== undefined) keys.add(meant);
  }
  const first = line.range[0] + (/^[ \t]*/.exec(content)?.[0].length ?? 0);
  return {
    rule: 'malformed-line',
    at: [first, line.range[0] + content.length],
    message: 'malformed',
    safety: 'unsafe',
    keys: [...keys],
  };
}
