/*
 * The one sanitiser. Whatever a file, a file's name or a user wrote may hold escape sequences, forged log commands or characters that turn a line
 * around; it passes through here before it reaches a terminal, a log or a report, and before any colour is added.
 */

const PLAIN = /^[\t\x20-\x7E]*$/;

/** C0 but tab, DEL, C1, line separators, all that has no shape of its own (bidi controls, zero-width, tags, fillers), lone surrogates. */
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** The text with every hidden character shown as an escape: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. One line, of visible characters and tabs. */
export function sanitise(text: string): string {
  return PLAIN.test(text) ? text : text.replace(HIDDEN, escapeOf);
}

/** JSON text with every hidden character as an escape of JSON's, so that what it means stays the same. Line ends in it are white space. */
export function sanitiseJson(json: string): string {
  return PLAIN.test(json) ? json : json.replace(HIDDEN, (char) => (char === '\n' ? char : jsonEscapes(char)));
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
