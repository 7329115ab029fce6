import { contentOf, type Document, type Entry, type MalformedLine } from '../../document/document.ts';
import { quoteWritten } from '../../document/escape.ts';
import { kindOfPath } from '../../document/kind.ts';
import { decode } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { pieceOf } from '../piece.ts';
import { isAssignmentAt, KEY } from './assignment.ts';
import { withValue, writtenValue } from './rewrite.ts';

/** What a shell prints before a command: `$ `, `[root@esx:~] `, `user@host:/tmp# `, `~ # `, and `> ` before a command's further lines. */
const PROMPT =
  /^[ \t]*(?:\[[^\]@]+@[^\]]*\][ \t]*[$#%]?|[\w.-]+@[\w.-]+(?::[^ \t]*)?[ \t]*[$#%>]|(?:~[^ \t]*)?[ \t]*[$#%>])[ \t]+/;

const PRINTS = /^(?:sudo[ \t]+)?(?:echo|printf)(?:[ \t]+-[neE]+)*[ \t]+/;
const HERE_DOCUMENT = /^(?:sudo[ \t]+)?(?:cat|tee)\b[^<]*<<-?[ \t]*["'\\]?\w+["']?/;
const HERE_DOCUMENT_END = /^[ \t]*(?:EOF|EOT|EOL)$/;

/** Where the output of a command goes, at its end: `>> file`, `| sudo tee -a file`. */
const REDIRECTION =
  /(?:>>?|\|[ \t]*(?:sudo[ \t]+)?tee(?:[ \t]+-a)?[ \t])[ \t]*("[^"]+"|'[^']+'|[^\s"'<>|&;]+)[ \t]*;?$/;

const FOUND = { rule: 'shell-residue', safety: 'unsafe' } as const;

type Found = Pick<Accident, 'message' | 'meant' | 'safety'>;

/** A command that was to write a line, or what a shell left of one, in the place of the line. */
export function shellResidue(document: Document, line: MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  const text = content.trimEnd();
  const found = shellText(document, text);
  if (found === undefined) return undefined;
  const end = line.range[0] + text.length;
  const [, key] = assignmentsIn(document, found.meant ?? [])[0] ?? [];
  return { ...FOUND, ...found, at: [end - text.trimStart().length, end], ...(key !== undefined && { key }) };
}

function shellText(document: Document, text: string): Found | undefined {
  if (HERE_DOCUMENT_END.test(text)) return { message: 'end', meant: [], safety: 'safe' };
  const prompt = PROMPT.exec(text)?.[0] ?? /^[ \t]*/.exec(text)?.[0] ?? '';
  const command = text.slice(prompt.length);
  if (HERE_DOCUMENT.test(command)) {
    const [before, behind] = command.split(/<<-?[ \t]*["'\\]?\w+["']?/);
    return { message: 'other', meant: [], safety: safetyOf(document, (before + (behind ?? '')).trimEnd()) };
  }
  const prints = PRINTS.exec(command);
  if (prints !== null) return printed(document, command.slice(prints[0].length));
  return (
    newlines(document, command) ??
    redirected(document, command) ??
    argument(document, command) ??
    prompted(document, prompt.trim(), command)
  );
}

/** `echo 'key = "value"' >> file`: what it was to write. */
function printed(document: Document, args: string): Found {
  const end = REDIRECTION.exec(args)?.index ?? args.length;
  const written = unquoted(args.slice(0, end).trim());
  const meant = written.split(/(?:\\r)?\\n/).filter((line) => line.trim() !== '');
  return { message: 'command', meant, safety: safetyOf(document, args) };
}

/** An argument as the shell hands it over; quotes inside plain double ones are often forgotten to be escaped, and were meant. */
function unquoted(argument: string): string {
  if (/^'[^']*'$/.test(argument)) return argument.slice(1, -1);
  const inner = argument.length > 1 && /^".*"$/.test(argument) ? argument.slice(1, -1) : argument;
  return inner.replace(/\\(["\\$`])/g, '$1');
}

/** Safe where the command was to write into a file such as this one. */
function safetyOf(document: Document, command: string): Accident['safety'] {
  const target = REDIRECTION.exec(command)?.[1];
  if (target === undefined) return 'unsafe';
  const path = decode(target.replace(/^["']|["']$/g, ''), document.encoding);
  return kindOfPath(path) === document.kind ? 'safe' : 'unsafe';
}

/** `key = "value"\n`, where echo was to turn the two letters into a line end. Not so inside quotes, nor in the midst of a text. */
function newlines(document: Document, command: string): Found | undefined {
  const lines: string[] = [];
  let start = 0;
  for (const match of command.matchAll(/"[^"]*"|(?:\\r)?\\n/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('"') || !(end === command.length || isAssignmentAt(command, end))) continue;
    lines.push(command.slice(start, match.index));
    start = end;
  }
  if (lines.length === 0) return undefined;
  const meant = [...lines, command.slice(start)].filter((line) => line.trim() !== '');
  return assignmentsIn(document, meant).length === meant.length
    ? { message: 'newline', meant, safety: 'safe' }
    : undefined;
}

/** `key = "value" >> file`, of which the echo is gone. */
function redirected(document: Document, command: string): Found | undefined {
  const redirection = REDIRECTION.exec(command);
  if (redirection === null) return undefined;
  const before = command.slice(0, redirection.index).trimEnd();
  const meant = [before.endsWith('"\'') ? before.slice(0, -1) : before];
  const known = before !== meant[0] || before.endsWith('"') || kindOfPath(redirection[1] ?? '') !== undefined;
  if (!known || assignmentsIn(document, meant).length === 0) return undefined;
  return { message: 'redirection', meant, safety: safetyOf(document, command) };
}

/** `'key = "value"'`, of which echo and file are gone. */
function argument(document: Document, command: string): Found | undefined {
  if (!/^'.*'$|^".*"$/.test(command)) return undefined;
  const meant = [unquoted(command)];
  return assignmentsIn(document, meant).length === 0 ? undefined : { message: 'argument', meant, safety: 'unsafe' };
}

/** A prompt before an entry, or before some other command. */
function prompted(document: Document, prompt: string, command: string): Found | undefined {
  if (prompt === '') return undefined;
  if (assignmentsIn(document, [command]).length > 0) return { message: 'prompt', meant: [command], safety: 'unsafe' };
  return /[@~]/.test(prompt) ? { message: 'other', meant: [], safety: 'unsafe' } : undefined;
}

/** An entry that a shell left something at: the whole of it in quotes, or a line end in two letters before it. */
export function shellEntry(document: Document, entry: Entry): Accident | undefined {
  const content = contentOf(document, entry);
  const start = entry.key.range[0] - entry.range[0];
  const newline = /^(?:(?:\\r)?\\n)+/.exec(content.slice(start))?.[0];
  if (newline !== undefined && KEY.test(entry.key.text.slice(newline.length))) {
    const at = [entry.key.range[0], entry.key.range[0] + newline.length] as const;
    const meant = [content.slice(0, start) + content.slice(start + newline.length)];
    const key = entry.key.text.slice(newline.length);
    return { ...FOUND, at, key, message: 'newline', meant, safety: 'safe' };
  }
  const found = entry.comment === undefined ? argument(document, content.trim()) : undefined;
  return found && { ...FOUND, ...found, at: [entry.key.range[0], entry.value.range[1]], key: entry.key.text.slice(1) };
}

/** `\"value\"`: the quotes as a shell wants them inside others. */
export function shellValue(document: Document, entry: Entry): Accident | undefined {
  const inner = entry.value.quoted ? undefined : /^\\"(.*)\\"$/.exec(writtenValue(document, entry))?.[1];
  if (inner === undefined) return undefined;
  return {
    ...FOUND,
    at: entry.value.range,
    key: entry.key.text,
    message: 'escaped',
    data: { key: entry.key.text },
    meant: [withValue(document, entry, quoteWritten(inner))],
  };
}

/** The lines that are entries with a key such as keys are, and their keys. */
function assignmentsIn(document: Document, lines: readonly string[]): [line: string, key: string][] {
  return lines.flatMap((line) => {
    const [entry] = pieceOf(document, line).lines;
    return entry?.kind === 'entry' && KEY.test(entry.key.text) ? [[line, entry.key.text] as [string, string]] : [];
  });
}
