import { hiddenCharacters } from '../text/hidden.ts';

/*
 * The one sanitiser. Whatever a file, a file's name or a user wrote may hold escape sequences, forged log commands or characters that turn a line
 * around; it passes through here before it reaches a terminal, a log or a report, and before any colour is added.
 */

const PLAIN = /^[\t\x20-\x7E]*$/;

/** What makes a log of GitHub, Azure or TeamCity take a line for a command, wherever it stands in the line. */
const COMMAND = /##(?:vso|teamcity)?\[/g;

/** What makes a log of GitHub take a line for a command, with any white space before it. */
const LINE_COMMAND = /^(\s*):(?=:)/;

/** The text with every hidden character shown as an escape: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. One line, of visible characters and tabs, and no command. */
export function sanitise(text: string): string {
  return withoutCommands(PLAIN.test(text) ? text : text.replace(hiddenCharacters(), escapeOf));
}

/** Lines that were put together from sanitised pieces, with each command that the pieces make together shown as an escape. */
export function withoutCommands(lines: string): string {
  if (!lines.includes('##') && !lines.includes('::')) return lines;
  return lines
    .split('\n')
    .map((line) => line.replace(COMMAND, (command) => `#\\x23${command.slice(2)}`).replace(LINE_COMMAND, '$1\\x3a'))
    .join('\n');
}

/** JSON text with every hidden character, and every command, as an escape of JSON's, so that what it means stays the same. Line ends in it are white space. */
export function sanitiseJson(json: string): string {
  const text = json.includes('##')
    ? json.replace(COMMAND, (command) => `#${unicodeEscape(0x23)}${command.slice(2)}`)
    : json;
  return PLAIN.test(text)
    ? text
    : text.replace(hiddenCharacters(), (char) => (char === '\n' ? char : jsonEscapes(char)));
}

function escapeOf(char: string): string {
  if (char === '\n') return '\\n';
  if (char === '\r') return '\\r';
  const code = char.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code > 0xff ? unicodeEscape(code) : `\\x${code.toString(16).padStart(2, '0')}`;
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function jsonEscapes(char: string): string {
  return Array.from({ length: char.length }, (_, index) => unicodeEscape(char.charCodeAt(index))).join('');
}
