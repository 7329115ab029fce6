/** A line: the index of its passage times `LINES`, and the line's index in that. */
export type Place = number;

/** A passage has fewer lines than this: but for its last line, it is at most 64 KB long (`passagesOf`). */
const LINES = 2 ** 17;

export function toPlace(passage: number, line: number): Place {
  return passage * LINES + line;
}

export function passageAt(place: Place): number {
  return Math.floor(place / LINES);
}

export function lineIn(place: Place): number {
  return place % LINES;
}
