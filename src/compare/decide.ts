import { haveSameMeaning, sameTexts } from './changes.ts';
import type { Setting } from './reading.ts';
import { isVolatile } from './volatile.ts';

/**
 * What becomes of a key: it stays as it is on our side, becomes what it is on theirs, stays ours though both sides changed it, since VMware rewrites it
 * by itself, or is in conflict.
 */
export type Verdict = 'ours' | 'theirs' | 'volatile' | 'conflict';

/** The key-wise three-way merge. Each side may be without the key. */
export function decide(base: Setting | undefined, ours: Setting | undefined, theirs: Setting | undefined): Verdict {
  return (
    threeWay(base, ours, theirs, haveSameValues) ??
    // Who only spelled a boolean in another way has changed nothing.
    threeWay(base, ours, theirs, haveSameMeaning) ??
    (isVolatile((ours ?? theirs)?.known) ? 'volatile' : 'conflict')
  );
}

/** The merge of what can be compared; undefined where both sides have changed it, and not in the same way. */
export function threeWay<T>(base: T, ours: T, theirs: T, same: (a: T, b: T) => boolean): 'ours' | 'theirs' | undefined {
  if (same(ours, theirs) || same(base, theirs)) return 'ours';
  return same(base, ours) ? 'theirs' : undefined;
}

function haveSameValues(a: Setting | undefined, b: Setting | undefined): boolean {
  return sameTexts(a?.values, b?.values);
}
