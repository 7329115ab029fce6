import { type Document, lineStarts } from '../document/document.ts';
import type { Fix } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { LineMap } from '../text/positions.ts';
import type { Directive } from './directives.ts';

/**
 * Tells whether a fix would change a directive's comment, or part it from the line that it is for: by taking out or breaking up either, or by putting
 * a line between them. Then what is silent would speak, and be repaired, or another line fall silent.
 */
export function disturbances(document: Document, directives: readonly Directive[]): (fix: Fix) => boolean {
  if (directives.length === 0) return () => false;
  const map = new LineMap(document.text, lineStarts(document), document.encoding);
  const comments = new Map(directives.map(({ comment }) => [map.lineAt(comment[0]), comment]));
  /** The lines that are bound to others; `inner` those that are bound to the one before them. */
  const bound = new Set<number>();
  const inner = new Set<number>();
  const reach = new Map<number, number>();
  for (const { bond } of directives.toReversed()) {
    if (bond === undefined) continue;
    const first = map.lineAt(bond[0]);
    const last = map.lineAt(bond[1] - 1);
    reach.set(first, last);
    bound.add(first);
    for (let line = first + 1; line <= last; line++) {
      bound.add(line);
      inner.add(line);
      // Of comments one above the other the lower one has bound the rest.
      if (reach.get(line) === last) break;
    }
  }
  const disturbs = ({ range: [start, end], text }: Edit) => {
    const breaks = /[\r\n]/.test(text) || /[\r\n]/.test(document.text.slice(start, end));
    const first = map.lineAt(start);
    const last = end > start ? map.lineAt(end - 1) : first;
    for (let line = first; line <= last; line++) {
      const [from, to] = comments.get(line) ?? [end, start];
      if (start === end ? from < start && start < to : start < to && from < end) return true;
      if (!breaks || !bound.has(line)) continue;
      const atStart = start === end && start === document.lines[line - 1]?.range[0];
      if (!(atStart ? !inner.has(line) : start === end && start === document.text.length)) return true;
    }
    return false;
  };
  return ({ edits }) => edits.some(disturbs);
}
