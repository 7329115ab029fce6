import { contentOf, toDocument } from '../../src/document/document.ts';
import type { Reading } from './vmware.ts';

/** What we make of each line, in the words of VMware's reader. */
export function ourReadings(text: string): Reading[] {
  const document = toDocument(text, 'dictionary');
  return document.lines.map((line): Reading => {
    const content = contentOf(document, line);
    const nul = content.indexOf('\0');
    const read = nul < 0 ? content : content.slice(0, nul);
    if (line.kind !== 'entry') return { line: read, name: undefined, value: undefined };
    const [start, end] = line.key.range;
    return { line: read, name: text.slice(start, end), value: line.value.bytes };
  });
}
