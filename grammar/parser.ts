import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { EntryNode, LineNode, OtherNode, Range } from './ast.ts';
import { BareValue, Comment, EmptyValue, Eol, Key, NulTail, QuotedValue, Rest, tokens } from './tokens.ts';

/** A line whose extent is not known before its end is. */
type Content = { -readonly [K in keyof EntryNode]: EntryNode[K] } | { -readonly [K in keyof OtherNode]: OtherNode[K] };

const UNKNOWN: Range = [0, 0];

/**
 * The productions of `dictionary.ebnf` by the same names. They are total: every input has a derivation, and nothing is a syntax error.
 * The actions are embedded, since a concrete syntax tree would cost twice as much as the parse.
 */
export class DictionaryParser extends EmbeddedActionsParser {
  #offset = 0;
  #length = 0;

  /*
   * The alternatives that each line comes to; inside the rules they would be made for each line.
   */

  readonly #contents = [
    { ALT: () => this.SUBRULE(this.entry) },
    { ALT: () => this.SUBRULE(this.comment) },
    { ALT: () => this.SUBRULE(this.malformed) },
    { ALT: (): Content => ({ kind: 'blank', range: UNKNOWN }) },
  ];

  readonly #values = [
    { ALT: () => this.#assigned(this.CONSUME(QuotedValue), true) },
    { ALT: () => this.#assigned(this.CONSUME(BareValue), false) },
    { ALT: () => this.#assigned(this.CONSUME(EmptyValue), false) },
  ];

  readonly #malformations = [
    { ALT: () => void this.CONSUME1(Rest) },
    {
      ALT: () => {
        this.CONSUME(Key);
        this.CONSUME2(Rest);
      },
    },
    {
      ALT: () => {
        this.SUBRULE(this.value);
        this.OPTION(() => this.CONSUME(Comment));
      },
    },
  ];

  /** @param skipValidations leaves out chevrotain's check of the grammar itself, which the tests make. */
  constructor(skipValidations: boolean) {
    super(tokens, { maxLookahead: 2, recoveryEnabled: false, skipValidations });
    this.performSelfAnalysis();
  }

  /** Takes the tokens of a text of `length` bytes that begins at byte `offset` of its file. */
  begin(input: IToken[], offset: number, length: number): void {
    this.input = input;
    this.#offset = offset;
    this.#length = length;
  }

  /** `lines = line , { EOL , line }`. What follows the last line end is a line only if there is something. */
  readonly lines = this.RULE('lines', (): LineNode[] => {
    const lines: LineNode[] = [];
    let start = this.#offset;
    let content = this.SUBRULE1(this.line);
    this.MANY(() => {
      const eol = this.CONSUME(Eol);
      const end = this.#offset + eol.startOffset + eol.image.length;
      lines.push(this.#ended(content, start, end));
      start = end;
      content = this.SUBRULE2(this.line);
    });
    const end = this.#offset + this.#length;
    if (start === end) return lines;
    lines.push(this.#ended(content, start, end));
    return lines;
  });

  /** `line = ( entry | comment | malformed | blank ) , [ NUL , ... ]`. */
  readonly line = this.RULE('line', (): Content => {
    const content = this.OR(this.#contents);
    this.OPTION(() => this.CONSUME(NulTail));
    return content;
  });

  /** `entry = ws , key , ws , "=" , ws , value , ws , [ comment-body ]`. */
  readonly entry = this.RULE('entry', (): Content => {
    const key = this.#named(this.CONSUME(Key));
    const { range, quoted } = this.SUBRULE(this.value);
    const comment = this.OPTION(() => this.#rangeOf(this.CONSUME(Comment), 0));
    return { kind: 'entry', range: UNKNOWN, key, value: range, quoted, comment };
  });

  /** `value = quoted | bare | (* empty *)`; the tokens hold the "=" too. */
  readonly value = this.RULE('value', (): { range: Range; quoted: boolean } => this.OR(this.#values));

  /** `comment = ws , comment-body`. */
  readonly comment = this.RULE('comment', (): Content => {
    this.CONSUME(Comment);
    return { kind: 'comment', range: UNKNOWN };
  });

  /** `malformed`: text that never becomes an entry, one that breaks off, or a value without a key. */
  readonly malformed = this.RULE('malformed', (): Content => {
    this.OR(this.#malformations);
    return { kind: 'malformed', range: UNKNOWN };
  });

  #rangeOf(token: IToken, skip: number): Range {
    const start = this.#offset + token.startOffset;
    return [start + skip, start + token.image.length];
  }

  #ended(content: Content, start: number, end: number): LineNode {
    // While chevrotain takes down the grammar, there is no content.
    if (!this.RECORDING_PHASE) content.range = [start, end];
    return content;
  }

  /** Without the blanks behind it. */
  #named({ startOffset, image }: IToken): Range {
    const start = this.#offset + startOffset;
    let length = image.length;
    while (isBlank(image, length - 1)) length--;
    return [start, start + length];
  }

  /** Without the "=" and the blanks behind that. */
  #assigned(token: IToken, quoted: boolean): { range: Range; quoted: boolean } {
    let skip = 1;
    while (isBlank(token.image, skip)) skip++;
    return { range: this.#rangeOf(token, skip), quoted };
  }
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0x09;
}
