import { contentOf, type Document, type Line } from '../../document/document.ts';
import { APPENDED_KEYS } from '../../schema/nesting.ts';
import type { Accident } from '../accident.ts';
import { pieceOf } from '../piece.ts';
import { isAssignmentAt } from './assignment.ts';
import { invisibleCharacter } from './invisible-character.ts';

const QUOTED_ENTRY = /[ \t]*[^\0\t #=]+[ \t]*=[ \t]*"[^"]*"[ \t]*/y;

/** A key that people append, directly behind other text, and its "=". */
const APPENDED = new RegExp(
  `[^\\s#;/=]((?:${APPENDED_KEYS.map((key) => key.replaceAll('.', '\\.')).join('|')})[ \\t]*=)`,
  'i',
);

/**
 * Two entries on one line: something was appended to a file that had no final newline. Mostly VMware reads neither of them; behind a bare value or
 * a comment, it takes the second for a part of that.
 */
export function gluedEntries(document: Document, line: Line): Accident | undefined {
  if (line.kind === 'entry' && line.value.quoted && line.comment === undefined) return undefined;
  const content = contentOf(document, line);
  if (line.kind === 'malformed')
    return behindQuote(document, line, content) ?? behindText(document, line, content, 'lost');
  if (line.kind === 'entry') {
    const from = line.comment?.[0] ?? (line.value.quoted ? line.range[1] : line.value.range[0]);
    return behindText(document, line, content, line.comment === undefined ? 'value' : 'comment', from - line.range[0]);
  }
  return line.kind === 'comment' ? behindText(document, line, content, 'comment') : undefined;
}

/** `a = "x"b = "y"`, and as many more as there are. */
function behindQuote(document: Document, line: Line, content: string): Accident | undefined {
  const starts = startsOfPieces(content);
  const [, second] = starts;
  if (second === undefined) return undefined;
  const last = content.slice(starts.at(-1));
  if (!starts.slice(1, -1).every((start) => isAssignmentAt(content, start)) || !beginsEntry(document, last))
    return undefined;
  const meant = starts.map((start, i) => content.slice(start, starts[i + 1]));
  return {
    rule: 'glued-entries',
    at: [line.range[0] + second, line.range[0] + content.length],
    message: 'lost',
    data: { first: keyOf(document, meant[0] ?? ''), second: /^[^\s=]+/.exec(content.slice(second))?.[0] ?? '' },
    meant: [...meant.slice(0, -1).map((piece) => piece.trimEnd()), last],
    safety: 'safe',
  };
}

/** Whether an entry begins there, perhaps a broken one. The end of a text that had a quote in it does not look so. */
function beginsEntry(document: Document, last: string): boolean {
  if (/^[^=]*=[ \t]*[^" \t'\\\x80-\xFF][^#]*"/.test(last)) return false;
  if (isAssignmentAt(last, 0)) return true;
  const piece = pieceOf(document, last);
  const [line] = piece.lines;
  return (line?.kind === 'entry' || line?.kind === 'malformed') && invisibleCharacter(piece, line)?.key !== undefined;
}

/**
 * Where the entries in quotes begin, and what is behind the last of them. A comment there, or what another accident leaves behind a value, is a part
 * of that entry.
 */
function startsOfPieces(content: string): number[] {
  const starts = [0];
  QUOTED_ENTRY.lastIndex = 0;
  while (QUOTED_ENTRY.test(content)) starts.push(QUOTED_ENTRY.lastIndex);
  return /^(?:$|#|[;,]|\\[rn]|>)/.test(content.slice(starts.at(-1))) ? starts.slice(0, -1) : starts;
}

/** A key that is often appended, right behind a bare value or a comment. */
function behindText(document: Document, line: Line, content: string, message: string, from = 0): Accident | undefined {
  const match = APPENDED.exec(content.slice(from));
  if (match === null) return undefined;
  const at = from + match.index + 1;
  // Two letters that were to be a line end belong to neither half.
  const halves = [content.slice(0, at).replace(/(?:\\r)?\\n$/, ''), content.slice(at)];
  if (halves.some((half) => pieceOf(document, half).lines[0]?.kind === 'malformed')) return undefined;
  return {
    rule: 'glued-entries',
    at: [line.range[0] + at, line.range[0] + content.length],
    message,
    data: { first: keyOf(document, content), second: (match[1] ?? '').replace(/[ \t]*=$/, '') },
    meant: halves,
    safety: 'unsafe',
  };
}

function keyOf(document: Document, content: string): string {
  const entry = pieceOf(document, content).lines[0];
  return entry?.kind === 'entry' ? entry.key.text : (/^[^=]*/.exec(content)?.[0].trim() ?? '');
}
