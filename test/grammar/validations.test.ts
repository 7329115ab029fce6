import { Lexer } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { DictionaryParser } from '../../grammar/parser.ts';
import { tokens } from '../../grammar/tokens.ts';

describe("chevrotain's own validations, which the program skips to start faster", () => {
  it('find nothing wrong with the tokens, and the first-character table covers them all', () => {
    const lexer = new Lexer(tokens, { positionTracking: 'onlyOffset', ensureOptimizations: true });
    expect(lexer).toMatchObject({ lexerDefinitionErrors: [], lexerDefinitionWarning: [] });
  });

  it('find the grammar unambiguous with one token of lookahead', () => {
    expect(() => new DictionaryParser(false)).not.toThrow();
  });

  it('do run: an unreachable token is refused', () => {
    const [first] = tokens;
    expect(() => new Lexer([...tokens, ...(first === undefined ? [] : [{ ...first, name: 'Twice' }])])).toThrow();
  });
});
