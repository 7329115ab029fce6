/** Whether a byte is one of the two that are blanks to VMware (FORMAT.md 2). */
export function isBlank(byte: string | undefined): boolean {
  return byte === ' ' || byte === '\t';
}
