import { Lexer } from 'chevrotain';
import type { FileNode, Range } from '../../grammar/ast.ts';
import { parse } from '../../grammar/index.ts';
import { DictionaryParser } from '../../grammar/parser.ts';
import { Eol, tokens } from '../../grammar/tokens.ts';

const lexer = new Lexer(tokens, { positionTracking: 'onlyOffset' });
const parser = new DictionaryParser(true);
const BOM = '\xEF\xBB\xBF';

/** The tokens of a text, which is lexed as one piece and without a byte order mark. */
export function tokensOf(text: string) {
  const { tokens: found, errors } = lexer.tokenize(text);
  if (errors.length > 0) throw new Error(`no token fits: ${errors[0]?.message}`);
  return found;
}

/** What `parse` makes of a text, without the slices that it cuts it into. */
export function parseWhole(text: string): FileNode {
  const bom = text.startsWith(BOM);
  const rest = bom ? text.slice(BOM.length) : text;
  parser.begin(tokensOf(rest), bom ? BOM.length : 0, rest.length);
  const lines = parser.lines();
  if (parser.errors.length > 0) throw parser.errors[0];
  return { bom, lines };
}

/** The law of the grammar that a text breaks, in words; undefined where it keeps them all. */
export function brokenLaw(text: string): string | undefined {
  const file = parse(text);
  if (file.bom !== text.startsWith(BOM)) return 'bom';
  return brokenByTokens(file.bom ? text.slice(BOM.length) : text) ?? brokenByLines(text, file);
}

/** What the lexer skips between the tokens of a line, and after the last. */
const BETWEEN = /^[ \t]*$/;
const AT_THE_END = /^[ \t]*(?:\0[^\r\n]*)?$/;

function brokenByTokens(text: string): string | undefined {
  let end = 0;
  let joined = '';
  for (const token of tokensOf(text)) {
    const gap = text.slice(end, token.startOffset);
    const mayStand = token.tokenType === Eol ? AT_THE_END : BETWEEN;
    if (token.startOffset < end || !mayStand.test(gap)) return `between tokens stands ${JSON.stringify(gap)}`;
    joined += gap + token.image;
    end = token.startOffset + token.image.length;
  }
  const gap = text.slice(end);
  if (!AT_THE_END.test(gap)) return `after the last token stands ${JSON.stringify(gap)}`;
  return joined + gap === text ? undefined : 'tokens and gaps, joined, are not the input';
}

function brokenByLines(text: string, file: FileNode): string | undefined {
  let end = file.bom ? BOM.length : 0;
  for (const line of file.lines) {
    if (line.range[0] !== end) return `a line begins at ${line.range[0]}, the one before ends at ${end}`;
    if (line.range[1] <= end) return 'an empty line without a terminator';
    const physical = text.slice(...line.range);
    if (!/^[^\r\n]*(?:\r\n|\n|\r|$)$/.test(physical)) return `not one physical line: ${JSON.stringify(physical)}`;
    end = line.range[1];
    if (line.kind !== 'entry') continue;
    const value = text.slice(...line.value);
    if (
      !ordered([line.range[0], line.range[0]], line.key, line.value, line.comment ?? [line.value[1], line.range[1]])
    ) {
      return `parts out of order in ${JSON.stringify(physical)}`;
    }
    if (line.quoted !== value.startsWith('"')) return `quoted, or not: ${JSON.stringify(value)}`;
    if (line.comment !== undefined && text[line.comment[0]] !== '#') return 'a comment without #';
  }
  return end === text.length ? undefined : `lines end at ${end}, the input at ${text.length}`;
}

/** Each range ends before the next begins, and none is turned round. */
function ordered(...ranges: readonly Range[]): boolean {
  return ranges.every(([start, end], i) => start <= end && (i === 0 || (ranges[i - 1]?.[1] ?? 0) <= start));
}
