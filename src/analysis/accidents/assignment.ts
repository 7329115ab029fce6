/** `key = rest`: how an entry begins, whatever follows. */
export interface Assignment {
  readonly key: string;
  /** All that stands before `rest`. */
  readonly head: string;
  /** From the first byte behind the "=" that is no blank. */
  readonly rest: string;
}

const ASSIGNMENT = /^[ \t]*([^\0\t #=]+)[ \t]*=[ \t]*/;

/** The beginning of a line as VMware's reader takes it; undefined where there is no key before a "=". */
export function assignmentOf(content: string): Assignment | undefined {
  const match = ASSIGNMENT.exec(content);
  if (match === null) return undefined;
  return { key: match[1] ?? '', head: match[0], rest: content.slice(match[0].length) };
}

/** What keys look like: text that is no key by accident does not look so. */
export const KEY = /^[A-Za-z_.][A-Za-z0-9_.:-]*$/;

/** Whether such a key and a "=" stand there. Never looks further than to the end of the key. */
export function isAssignmentAt(text: string, index: number): boolean {
  KEY_AND_EQUALS.lastIndex = index;
  return KEY_AND_EQUALS.test(text);
}

const KEY_AND_EQUALS = /[ \t]*[A-Za-z_.][A-Za-z0-9_.:-]*[ \t]*=/y;

/** Whether nothing follows the value, or only a comment. */
export function isBehindValue(text: string): boolean {
  return /^[ \t]*(?:#|$)/.test(text);
}
