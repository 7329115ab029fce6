import { readFileSync } from 'node:fs';
import type { ISerializedGast } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { DictionaryParser } from '../../grammar/parser.ts';
import { tokens } from '../../grammar/tokens.ts';
import { bytesOf, definitionsOf, namesIn } from './ebnf.ts';

const definitions = definitionsOf(readFileSync('grammar/dictionary.ebnf', 'utf8'));
const defined = (pattern: RegExp) => [...definitions.keys()].filter((name) => pattern.test(name)).sort();
const rules = new DictionaryParser(true).getSerializedGastProductions();

/** What `parse` does before the parser begins. */
const OUTSIDE_THE_PARSER = ['file'];

describe('dictionary.ebnf', () => {
  it('has the productions of the parser, and no others', () => {
    const names = rules.map((rule) => String((rule as { name?: string }).name)).sort();
    expect(names).toContain('lines');
    expect(defined(/^[a-z]/)).toEqual([...OUTSIDE_THE_PARSER, ...names].sort());
  });

  it('has the tokens of the lexer, in the same order, and no others', () => {
    expect([...definitions.keys()].filter((name) => /^[A-Z]\w*[a-z]/.test(name))).toEqual(
      tokens.map((token) => token.name),
    );
  });

  it.each(rules.map((rule) => [(rule as { name?: string }).name ?? '', rule] as const))(
    'says of "%s" what the parser does',
    (name, rule) => {
      expect(definitions.get(name)).toBe(rendered(rule));
    },
  );

  it('defines what it uses, and uses what it defines', () => {
    // `end` stands for the end of a value, in a special sequence; a comment says what it is.
    const used = new Set(['end', ...[...definitions.values()].flatMap(namesIn)]);
    expect([...used].filter((name) => name !== 'end' && !definitions.has(name))).toEqual([]);
    expect([...definitions.keys()].filter((name) => !used.has(name))).toEqual(['file', 'Blanks', 'NulTail']);
  });

  const probes: readonly [set: string, token: string, probe: (byte: string) => string][] = [
    ['BLANK', 'Blanks', (byte) => byte],
    ['CONTENT', 'Rest', (byte) => byte],
    ['KEYCHAR', 'Key', (byte) => `${byte}=`],
    ['QUOTABLE', 'Value', (byte) => `="${byte}"`],
    ['BARE', 'Value', (byte) => `=a${byte}a`],
    ['NUL', 'NulTail', (byte) => byte],
    ['HASH', 'Comment', (byte) => byte],
    ['EQUALS', 'Value', (byte) => byte],
  ];

  it.each(probes)('means by %s the bytes that %s takes', (set, name, probe) => {
    const token = tokens.find((candidate) => candidate.name === name);
    const pattern = new RegExp(token?.PATTERN as RegExp, 'y');
    const taken = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => {
      const text = probe(String.fromCharCode(byte));
      pattern.lastIndex = 0;
      const whole = pattern.exec(text)?.[0];
      return whole !== undefined && (name === 'Key' ? whole.length === 1 : whole === text);
    });
    expect(taken).toEqual([...bytesOf(set, definitions)].sort((a, b) => a - b));
  });
});

/** A production of chevrotain's in the notation of the file. */
function rendered(node: ISerializedGast): string {
  const parts = (node as { definition?: ISerializedGast[] }).definition ?? [];
  const name = (node as { name?: string }).name ?? '';
  switch (node.type) {
    case 'Rule':
      return withoutParentheses(parts);
    case 'Alternative':
      return parts.map(rendered).join(' , ');
    case 'Alternation':
      return `( ${parts.map(rendered).join(' | ').trim()} )`;
    case 'Option':
      return `[ ${withoutParentheses(parts)} ]`;
    case 'Repetition':
      return `{ ${parts.map(rendered).join(' , ')} }`;
    case 'NonTerminal':
    case 'Terminal':
      return name;
    default:
      throw new Error(`no notation for ${node.type}`);
  }
}

/** A sequence; alternatives need no parentheses where they are all there is. */
function withoutParentheses(parts: readonly ISerializedGast[]): string {
  const body = parts.map(rendered).join(' , ');
  return parts.length === 1 ? body.replace(/^\( (.*) \)$/, '$1') : body;
}
