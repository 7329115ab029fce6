import { eastAsianWidth } from 'get-east-asian-width';

const NARROW = /^[\x20-\x7E]*$/;

/** The columns that a text takes on a terminal. It must have been sanitised: control and invisible characters count as one. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The columns of one code point: none for a combining mark, two for a wide or full-width one. */
export function charWidth(char: string): number {
  return /^[\p{Mn}\p{Me}]$/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
}
