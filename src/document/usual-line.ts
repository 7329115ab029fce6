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
  const key = line.slice(0, line.indexOf('=')).trim();
  const start = line.indexOf(key);
  return {
    kind: 'entry',
    range: [0, line.length],
    key: [start, start + key.length],
    // Behind it are only blanks and the line's end.
    value: [line.indexOf('"'), line.trimEnd().length],
    quoted: true,
    comment: undefined,
  };
}
