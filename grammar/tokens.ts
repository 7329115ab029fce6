import { createToken, Lexer, type TokenType } from 'chevrotain';

/*
 * The input is bytes read as latin1. At most three tokens a line, none longer than its line: the cost of a lexer is per token, not per byte. Hence
 * what always goes on to the end of its line takes that end along.
 *
 * VMware's reader takes a line apart from left to right and gives it up at the first surprise, so a token here says not only what it is but
 * also that what follows it fits: a key is a key only before "=", a value only before blanks, a comment, a NUL or the end of the line.
 * Where neither holds, `Rest` takes all that is left of the line. No pattern looks past its line or backtracks over more than it has matched,
 * so that lexing is linear in the input, whatever that is.
 */

/*
 * The first characters of each pattern are said for chevrotain's table: of a class that begins with `[^` it cannot derive them, and of the others
 * only by parsing the patterns, which takes longer than to lex a file.
 */
function allBut(excluded: string): number[] {
  return Array.from({ length: 256 }, (_, code) => code).filter((code) => !excluded.includes(String.fromCharCode(code)));
}

/** LF, CRLF and a lone CR each end a line. */
export const Eol = createToken({
  name: 'Eol',
  pattern: /\r\n|\n|\r/,
  start_chars_hint: ['\r', '\n'],
  line_breaks: true,
});

/** Blanks are spaces and tabs only: a form feed, a vertical tab or a no-break space belongs to the text that it stands in. */
export const Blanks = createToken({
  name: 'Blanks',
  pattern: /[ \t]+/,
  start_chars_hint: [' ', '\t'],
  group: Lexer.SKIPPED,
});

/** From "#" to the end of the line, and that. */
export const Comment = createToken({
  name: 'Comment',
  pattern: /#[^\r\n]*(?:\r\n|\n|\r)?/,
  start_chars_hint: ['#'],
  line_breaks: true,
});

/** A key, which any byte but NUL, blanks, "#", "=" and line ends may be part of, and the blanks behind it; it stands before "=". */
export const Key = createToken({
  name: 'Key',
  pattern: /[^\0\t #=\r\n]+[ \t]*(?==)/,
  start_chars_hint: allBut('\0\t #=\r\n'),
  line_breaks: false,
});

/**
 * "=" and a value: in quotes, without, or none. One that begins with a quote is never read in another way; one without has no blanks, and may hold a
 * quote anywhere but first.
 */
export const Value = createToken({
  name: 'Value',
  pattern: /=(?:[ \t]*(?:"[^\0"\r\n]*"|[^\0\t #"\r\n][^\0\t #\r\n]*))?(?![ \t]*[^\0\t #\r\n])/,
  start_chars_hint: ['='],
  line_breaks: false,
});

/** VMware holds a line as a C string: a NUL and what follows do not exist for it. */
export const NulTail = createToken({
  name: 'NulTail',
  pattern: /\0[^\r\n]*/,
  start_chars_hint: ['\0'],
  line_breaks: false,
  group: Lexer.SKIPPED,
});

/** All that is left of a line after the first surprise, and its end. */
export const Rest = createToken({
  name: 'Rest',
  pattern: /[^\r\n]+(?:\r\n|\n|\r)?/,
  start_chars_hint: allBut('\r\n'),
  line_breaks: true,
});

/** In the order in which the lexer tries them. */
export const tokens: TokenType[] = [Eol, Blanks, Comment, Key, Value, NulTail, Rest];
