/** A key, as bytes, in the form that it is looked up by: ASCII letters without regard to case. */
export function foldKey(key: string): string {
  return /[^\0-\x7F]/.test(key) ? key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : key.toLowerCase();
}
