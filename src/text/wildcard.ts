/** Whether the whole text matches the pattern, without regard to case: `*` stands for any text, `?` for one character. Linear for each `*`. */
export function matchesWildcard(text: string, pattern: string): boolean {
  const chars = text.toLowerCase();
  const wanted = pattern.toLowerCase();
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < chars.length) {
    if (wanted[next] === '*') {
      star = next++;
      resume = at;
    } else if (wanted[next] === '?' || wanted[next] === chars[at]) {
      at++;
      next++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (wanted[next] === '*') next++;
  return next === wanted.length;
}
