import type { Edit } from '../text/edit.ts';

/** Beyond this many changed lines the edits are made one: to find the fewest takes time that grows with their square. */
const MOST = 2000;

/** The edits that make `before` of `after`, both byte strings. They hold what stands in the changed lines of `before`, and no other line. */
export async function inverseEdits(before: string, after: string): Promise<Edit[]> {
  const { diffLines } = await import('diff');
  const parts = diffLines(after, before, { maxEditLength: MOST });
  if (parts === undefined) return [middleEdit(before, after)];
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; text: string } | undefined;
  const close = () => {
    if (open !== undefined) edits.push({ range: [open.start, at], text: open.text });
    open = undefined;
  };
  for (const { added, removed, value } of parts) {
    if (!added && !removed) close();
    else open ??= { start: at, text: '' };
    if (open !== undefined && added) open.text += value;
    if (!added) at += value.length;
  }
  close();
  return edits;
}

/** The one edit that replaces all between what both texts begin and end with. */
function middleEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { range: [start, after.length - tail], text: before.slice(start, before.length - tail) };
}
