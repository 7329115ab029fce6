import { NOTHING } from '../text/remembered.ts';

/** Keeps what is worked out of it. */
export interface Noted {
  /** For `once` alone; undefined where it is not worth keeping. */
  readonly notes: unknown[] | undefined;
}

let slots = 0;

/**
 * The same function, which works out once what it gives for an object. That is kept in the object itself: of a WeakMap, V8 frees what belongs to dead
 * keys only when it collects all garbage, so that every document would outlive its use.
 */
export function once<Of extends Noted, T>(compute: (object: Of) => T): (object: Of) => T {
  let slot = -1;
  return (object) => {
    const { notes } = object;
    if (notes === undefined) return compute(object);
    if (slot < 0) slot = slots++;
    const found = notes[slot];
    if (found !== undefined) return (found === NOTHING ? undefined : found) as T;
    const result = compute(object);
    notes[slot] = result === undefined ? NOTHING : result;
    return result;
  };
}
