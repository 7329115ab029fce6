import type { Document, Entry } from '../document/document.ts';
import { removeLine } from '../document/intents.ts';
import { disturbances } from '../engine/bond.ts';
import { directivesOf } from '../engine/directives.ts';
import { linesOf } from './look-up.ts';
import type { Objection } from './request.ts';

/** Why lines should not be taken out: a comment that silences what is found in one would silence the next line then. */
export function boundObjection(document: Document, key: string, removed: readonly Entry[]): Objection | undefined {
  const directives = directivesOf(document);
  const bound = removed.find((entry) => {
    const [start, end] = entry.range;
    // One on the line itself goes with it.
    const others = directives.filter(({ comment }) => comment[0] < start || comment[0] >= end);
    return disturbances(document, others)({ edits: [removeLine(entry)], safety: 'safe', sets: [] });
  });
  if (bound === undefined) return undefined;
  const number = linesOf(document).lineAt(bound.range[0]);
  const reason = `the vmxlint comment above line ${number} is for that line, and would be for the next: take it out first`;
  return { key, reason, yields: true };
}

/** Why lines should not be taken out: the bytes that the next line begins with would come to stand first, and be the file's byte order mark. */
export function markObjection(document: Document, key: string, removed: readonly Entry[]): Objection | undefined {
  const first = document.lines.find((line) => !removed.some((entry) => entry === line));
  const start = document.bom ? 0 : (first?.range[0] ?? 0);
  if (start === 0 || !document.text.startsWith('\xEF\xBB\xBF', start)) return undefined;
  const number = linesOf(document).lineAt(start);
  const reason = `line ${number} begins with a byte order mark, which VMware would heed where it stands first: repair it first ("vmxlint --fix")`;
  return { key, reason, yields: false };
}
