/** What VMware takes the value for: TRUE and FALSE in any case are booleans, nothing else is (FORMAT.md 3). */
export function booleanOf(value: string): boolean | undefined {
  const word = value.length <= 5 ? value.toUpperCase() : '';
  if (word === 'TRUE') return true;
  return word === 'FALSE' ? false : undefined;
}
