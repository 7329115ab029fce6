/** Words that turn the sense of a key round. */
const NEGATIVE = /dis(?:able|allow)|deny|forbid|refuse|block|hide|inhibit/g;

/** What two keys differ by when one says the opposite, or the other end, of the other. */
const OPPOSITES: ReadonlySet<string> = new Set(['|no', '|un', '|in', '|non', 'ax|in', 'n|ff', '|de']);

/** Whether one of two keys with similar names may say the opposite of the other, so that a value cannot pass from one to the other. */
export function haveOppositeSenses(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (((x.match(NEGATIVE)?.length ?? 0) + (y.match(NEGATIVE)?.length ?? 0)) % 2 === 1) return true;
  const [one, other] = differenceOf(x, y);
  return OPPOSITES.has(`${one}|${other}`) || OPPOSITES.has(`${other}|${one}`);
}

/** What is left of two texts without what they have in common at both ends. */
function differenceOf(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
