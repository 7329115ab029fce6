import { contentEnd, type Document, type Line } from '../document/document.ts';
import { isDay } from '../text/day.ts';
import type { Range } from '../text/edit.ts';

/** What a comment in a file says of a rule. */
export interface Directive {
  /** Where the rule's id stands; the whole comment where it cannot be understood. */
  readonly at: Range;
  /** As written: an id, or the comment where it cannot be understood. */
  readonly rule: string;
  /** Undefined where it cannot be understood. */
  readonly form: 'next-line' | 'line' | 'file' | undefined;
  /** The line that it stands on, from 1. */
  readonly line: number;
  readonly reason: string | undefined;
  /** The last day that it holds: `YYYY-MM-DD`. */
  readonly expires: string | undefined;
  readonly comment: Range;
  /** From the start of the comment's line to the end of the line that it silences, terminator included; undefined where it is bound to no line. */
  readonly bond: Range | undefined;
}

/** Whether there may be any. */
export function hasDirectives({ text }: Document): boolean {
  // Most files have no comment, and to look for one char takes no time.
  return text.includes('#') && text.includes('vmxlint-');
}

/**
 * The comments that silence something: `# vmxlint-disable-next-line RULE -- reason`, `-disable-line`, `-disable-file`; with commas between several
 * rules, and `until YYYY-MM-DD` before the reason. One that begins with `vmxlint-` and is none of these is malformed. The next line is the next that
 * is more than a comment, and all before it, so that comments can stand one above the other.
 */
export function directivesOf(document: Document): Directive[] {
  if (!hasDirectives(document)) return [];
  const next = nextLines(document);
  return document.lines.flatMap((line, index) => {
    const comment = commentOf(document, line);
    return comment === undefined ? [] : directivesIn(document, comment, index + 1, next(index + 2));
  });
}

/** Finds, from a line on, the first that is more than a comment, counting from 1; one behind the last where there is none. */
export function nextLines({ lines }: Document): (line: number) => number {
  const next: number[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const isComment = ['comment', 'blank'].includes(lines[index]?.kind ?? '');
    next[index] = isComment ? (next[index + 1] ?? lines.length + 1) : index + 1;
  }
  return (line) => next[line - 1] ?? lines.length + 1;
}

function commentOf(document: Document, line: Line): Range | undefined {
  if (line.kind === 'entry') return line.comment;
  if (line.kind !== 'comment') return undefined;
  return [document.text.indexOf('#', line.range[0]), contentEnd(document, line)];
}

function directivesIn(document: Document, comment: Range, line: number, next: number): Directive[] {
  const [prefix] = /^#+[ \t]*vmxlint-/.exec(document.text.slice(...comment)) ?? [];
  if (prefix === undefined) return [];
  let end = comment[1];
  while (document.text[end - 1] === ' ' || document.text[end - 1] === '\t') end--;
  const text = document.text.slice(comment[0], end);
  const { verb, ids, expires, reason } = wordsOf(text.slice(prefix.length));
  const form = FORMS[verb];
  const understood =
    ids.length > 0 && ids.every(({ id }) => /^[\w-]+$/.test(id)) && (expires === undefined || isDay(expires));
  if (form === undefined || !understood) {
    const nothing = { form: undefined, reason: undefined, expires: undefined, bond: undefined };
    return [{ at: [comment[0], end], rule: text, line, comment, ...nothing }];
  }
  const bond = form === 'file' ? undefined : bondOf(document, line, form === 'line' ? line : next);
  return ids.map(({ id, at }) => {
    const start = comment[0] + prefix.length + at;
    return { at: [start, start + id.length], rule: id, form, line, reason, expires, comment, bond };
  });
}

const FORMS: Readonly<Record<string, Directive['form']>> = Object.assign(Object.create(null), {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
});

/** The words of a comment: its verb, rules with their offsets, the day behind `until`, and what stands behind ` -- `. */
function wordsOf(text: string) {
  const dashes = /(?:^|[ \t])--(?:[ \t]|$)/.exec(text);
  const head = text.slice(0, dashes?.index);
  const reason = dashes === null ? '' : text.slice(dashes.index + dashes[0].length).trim();
  const [verb, ...words] = [...head.matchAll(/[^ \t,]+/g)].map((match) => ({ id: match[0], at: match.index }));
  const dated = words.length > 1 && words.at(-2)?.id === 'until';
  return {
    verb: verb?.at === 0 ? verb.id : '',
    ids: dated ? words.slice(0, -2) : words,
    expires: dated ? words.at(-1)?.id : undefined,
    reason: reason === '' ? undefined : reason,
  };
}

function bondOf({ lines, text }: Document, from: number, to: number): Range {
  return [lines[from - 1]?.range[0] ?? 0, lines[to - 1]?.range[1] ?? text.length];
}
