import type { EntryNode } from '../../grammar/index.ts';

/*
 * VMware writes `name = "value"`, and so does nearly everybody. Such lines are read without the grammar: a run over one file that has no others takes a
 * seventh fewer instructions than with a comment in it, since the grammar need not be loaded. What is said of them here is a small part of
 * `dictionary.ebnf`, and a test compares the two on as many lines as one likes (`npm run lines`); of whatever is not certain here, the grammar has
 * the say.
 */

const USUAL = /^[ \t]*[\w.:-]+[ \t]*=[ \t]*"[^\0"\r\n]*"[ \t]*\r?\n$/;

/** What the grammar makes of a line, if it is of the usual form. @param line with its end. */
export function usualNode(line: string): EntryNode | undefined {
  if (!USUAL.test(line)) return undefined;
  const keyStart = behindBlanks(line, 0);
  const equals = line.indexOf('=', keyStart);
  const valueStart = line.indexOf('"', equals);
  // Behind the value are only blanks and the line's end.
  return {
    kind: 'entry',
    range: [0, line.length],
    key: [keyStart, beforeBlanks(line, equals)],
    value: [valueStart, beforeBlanks(line, line.length)],
    quoted: true,
    comment: undefined,
  };
}

/** Where a line goes on that may have blanks at `at`. */
function behindBlanks(line: string, at: number): number {
  let start = at;
  while (isBlankOrEnd(line.charCodeAt(start))) start++;
  return start;
}

/** Where a piece of a line ends that may have blanks before `at`. */
function beforeBlanks(line: string, at: number): number {
  let end = at;
  while (isBlankOrEnd(line.charCodeAt(end - 1))) end--;
  return end;
}

/** A blank, a tab, or a part of the line's end. */
function isBlankOrEnd(char: number): boolean {
  return char === 0x20 || (char <= 0x0d && char >= 0x09);
}
