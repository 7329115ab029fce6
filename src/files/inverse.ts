import type { Edit } from '../text/edit.ts';

/** Beyond this many changed lines the edits are made one: to find the fewest takes time that grows with their square. */
const MOST = 2000;

/** The edits that make `before` of `after`, both byte strings. They hold what stands in the changed lines of `before`, and no other line. */
export async function inverseEdits(before: string, after: string): Promise<Edit[]> {
  if (before === after) return [];
  const [start, tail] = commonEnds(before, after);
  const end = after.length - tail;
  const [old, now] = [before.slice(start, before.length - tail), after.slice(start, end)];
  const whole: Edit = { range: [start, end], text: old };
  if (old === '' || now === '' || (isOneLine(old) && isOneLine(now))) return [whole];
  const { diffLines } = await import('diff');
  const parts = diffLines(now, old, { maxEditLength: MOST });
  if (parts === undefined) return [whole];
  const edits: Edit[] = [];
  let at = start;
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

/** How long the whole lines are with which both texts begin, and those with which they end. Most fixes change a line or two, and the rest need not be taken apart. */
function commonEnds(before: string, after: string): readonly [start: number, tail: number] {
  const shorter = Math.min(before.length, after.length);
  const same = longest(shorter, (length) => before.slice(0, length) === after.slice(0, length));
  const start = same === 0 ? 0 : before.lastIndexOf('\n', same - 1) + 1;
  let tail = longest(
    shorter - start,
    (length) => before.slice(before.length - length) === after.slice(after.length - length),
  );
  while (tail > 0 && !(beginsLine(before, before.length - tail) && beginsLine(after, after.length - tail))) tail--;
  return [start, tail];
}

/** The greatest length for which something holds that holds for all shorter ones. @param most there is no greater one. */
function longest(most: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function beginsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function isOneLine(text: string): boolean {
  const end = text.indexOf('\n');
  return end < 0 || end === text.length - 1;
}
