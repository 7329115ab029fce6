import { remembered } from '../text/remembered.ts';

/** A key, as bytes, in the form that it is looked up by: ASCII letters without regard to case. */
export const foldKey: (key: string) => string = remembered((key) =>
  /[^\0-\x7F]/.test(key) ? key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : key.toLowerCase(),
);
