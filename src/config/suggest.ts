import { closestMatch } from 'leven';

/** `; did you mean "x"?` for the candidate that a slip of the fingers makes `name` of; nothing where none is near. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const folded = name.toLowerCase();
  // With more than a third of the letters wrong it is another word.
  const maxDistance = Math.min(3, Math.ceil(folded.length / 3));
  const match = name.length > 100 ? undefined : closestMatch(folded, [...candidates], { maxDistance });
  return match === undefined ? '' : `; did you mean "${match}"?`;
}
