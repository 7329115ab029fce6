import type { Entry } from '../document/document.ts';
import { MASK, secretStart } from '../document/secrets.ts';

const LONGEST = 40;

/** A text of the file as a message quotes it: cut where it is long. */
export function shown(text: string): string {
  const chars = text.length > LONGEST ? Array.from(text.slice(0, 2 * LONGEST)) : [];
  return chars.length > LONGEST ? `${chars.slice(0, LONGEST).join('')}…` : text;
}

/** An entry's value as a message quotes it: cut where it is long, and not at all where it may be a secret. */
export function shownValue({ key, value }: Entry): string {
  return secretStart(`${key.text} = ${value.text}`) === undefined ? shown(value.text) : MASK;
}
