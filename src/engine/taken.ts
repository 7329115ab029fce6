import { type Edit, touches } from '../text/edit.ts';

/** The edits that are to be made in one pass. */
export interface Taken {
  /** Whether an edit cannot be made beside those: it overlaps one, or touches it, so that nobody could say which comes first. */
  excludes(edit: Edit): boolean;
  add(edit: Edit): void;
}

/** Bytes that one bucket answers for. */
const BUCKET = 1024;

/** Begins a pass. An edit is looked for among its neighbours only: files can have a million, and fixes that reach from end to end. */
export function nothingTaken(): Taken {
  const buckets = new Map<number, Edit[]>();
  return {
    excludes(edit) {
      // One byte further on either side stands what touches it.
      const last = Math.floor((edit.range[1] + 1) / BUCKET);
      for (let at = Math.floor(Math.max(edit.range[0] - 1, 0) / BUCKET); at <= last; at++) {
        if (buckets.get(at)?.some((other) => collide(edit, other))) return true;
      }
      return false;
    },
    add(edit) {
      const last = Math.floor(edit.range[1] / BUCKET);
      for (let at = Math.floor(edit.range[0] / BUCKET); at <= last; at++) {
        const bucket = buckets.get(at);
        if (bucket === undefined) buckets.set(at, [edit]);
        else bucket.push(edit);
      }
    },
  };
}

/** Two deletions that only touch come out the same in either order. */
function collide(a: Edit, b: Edit): boolean {
  if (!touches(a.range, b.range)) return false;
  const onlyTouch = a.range[1] === b.range[0] || b.range[1] === a.range[0];
  return !(onlyTouch && isDeletion(a) && isDeletion(b));
}

/** Whether an edit takes bytes out and puts none in. */
export function isDeletion(edit: Edit): boolean {
  return edit.text === '' && edit.range[1] > edit.range[0];
}
