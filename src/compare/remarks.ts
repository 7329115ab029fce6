import { contentOf, type Document, type Line } from '../document/document.ts';
import { exactText } from './reading.ts';

/*
 * Lines that set nothing: comments, and lines that VMware does not read. They are told by what they say, not by where they stand, since VMware moves
 * them when it writes a file; the same line can be there several times.
 */

/** The lines that say the same, by what they say. */
export type Remarks = ReadonlyMap<string, readonly Line[]>;

export function remarksOf(document: Document): Remarks {
  const remarks = new Map<string, Line[]>();
  for (const line of document.lines) {
    const id = remarkId(document, line);
    if (id === undefined) continue;
    const same = remarks.get(id);
    if (same === undefined) remarks.set(id, [line]);
    else same.push(line);
  }
  return remarks;
}

/** What a line says; undefined where it sets something, and where it is blank. */
export function remarkId(document: Document, line: Line): string | undefined {
  if (line.kind !== 'comment' && line.kind !== 'malformed') return undefined;
  const content = contentOf(document, line).replace(/^[ \t]+|[ \t]+$/g, '');
  return `${line.kind} ${exactText(content, document.encoding)}`;
}

/** How many lines that say one thing are to be there. Nothing that one side has added is lost, and what both have added is there once. */
export function mergedCount(base: number, ours: number, theirs: number): number {
  const [added, other] = [ours - base, theirs - base];
  if (added >= 0 && other >= 0) return Math.max(ours, theirs);
  if (added <= 0 && other <= 0) return Math.min(ours, theirs);
  return base + added + other;
}
