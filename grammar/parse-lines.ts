import { Lexer } from 'chevrotain';
import type { LineNode } from './ast.ts';
import { DictionaryParser } from './parser.ts';
import { tokens } from './tokens.ts';

let lexer: Lexer | undefined;
let parser: DictionaryParser | undefined;

/**
 * Parses whole lines. The lexer and the parser are made for the first of them; the bundler has this module, and so chevrotain, loaded only then.
 * @param offset the byte offset of the text in its file. @throws TypeError where a char is no byte.
 */
export function parseLines(text: string, offset: number): LineNode[] {
  lexer ??= new Lexer(tokens, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: true });
  parser ??= new DictionaryParser(true);
  const lexed = lexer.tokenize(text);
  parser.begin(lexed.tokens, offset, text.length);
  const lines = parser.lines();
  const error = lexed.errors[0] ?? parser.errors[0];
  if (error !== undefined) throw new TypeError(`not a byte string, or the grammar is not total: ${error.message}`);
  return lines;
}
