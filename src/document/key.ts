import { remembered } from '../text/remembered.ts';

/** A key, as bytes, in the form that it is looked up by: ASCII letters without regard to case. */
export const foldKey: (key: string) => string = remembered(foldAnyKey);

/** The same, for keys of which most are met only once. */
export function foldAnyKey(key: string): string {
  return /[^\0-\x7F]/.test(key) ? key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : key.toLowerCase();
}
