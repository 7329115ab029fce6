import { contentOf, type Document } from '../document/document.ts';
import type { Fix } from '../rules/rule.ts';
import { applyEdits } from '../text/edit.ts';

/** Changing a file went wrong in a way that only a mistake of ours explains; the file must be left as it is. */
export class FixError extends Error {
  override readonly name = 'FixError';
}

/**
 * Whether fixing changed what it announced and nothing else: what the fixes do not name is set as it was, no key stands twice that did not, no line
 * is malformed that was not, and every byte outside the edits is the old one.
 * @returns what is wrong; undefined for a sound change.
 */
export function flawOf(before: Document, after: Document, fixes: readonly Fix[]): string | undefined {
  const edits = fixes.flatMap((fix) => fix.edits);
  if (applyEdits(before.text, edits) !== after.text) return 'bytes outside the edits changed';
  const announced = new Set(fixes.flatMap((fix) => fix.sets));
  for (const key of new Set([...before.settings.keys(), ...after.settings.keys()])) {
    const old = before.settings.get(key) ?? [];
    const now = after.settings.get(key) ?? [];
    if (now.length > Math.max(old.length, 1)) return `${key} would stand ${now.length} times`;
    if (announced.has(key)) continue;
    if (old.length !== now.length || old.some((entry, i) => entry.value.bytes !== now[i]?.value.bytes)) {
      return `${key} would change, which no fix announced`;
    }
  }
  const malformed = new Map<string, number>();
  for (const content of malformedContents(before)) malformed.set(content, (malformed.get(content) ?? 0) + 1);
  for (const content of malformedContents(after)) {
    const left = malformed.get(content) ?? 0;
    if (left === 0) return 'a line would become malformed';
    malformed.set(content, left - 1);
  }
  return undefined;
}

function malformedContents(document: Document): string[] {
  return document.lines.filter((line) => line.kind === 'malformed').map((line) => contentOf(document, line));
}
