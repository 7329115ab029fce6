import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { EntryNode, LineNode, OtherNode, Range } from './ast.ts';
import { BareValue, Comment, EmptyValue, Eol, Key, QuotedValue, Rest, tokens } from './tokens.ts';

/** A line of which not all is known yet: its key was read before what makes an entry of it, and where it ends its terminator tells. */
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

  readonly #values = [
    { ALT: () => this.#assigned(this.CONSUME(QuotedValue), true) },
    { ALT: () => this.#assigned(this.CONSUME(BareValue), false) },
    { ALT: () => this.#assigned(this.CONSUME(EmptyValue), false) },
  ];

  readonly #afterKey = [
    {
      ALT: (): Content => {
        const { range, quoted } = this.SUBRULE1(this.value);
        const comment = this.OPTION1(() => this.#rangeOf(this.CONSUME1(Comment), 0));
        return { kind: 'entry', range: UNKNOWN, key: UNKNOWN, value: range, quoted, comment };
      },
    },
    {
      ALT: (): Content => {
        this.CONSUME1(Rest);
        return { kind: 'malformed', range: UNKNOWN };
      },
    },
  ];

  readonly #contents = [
    {
      ALT: (): Content => {
        const key = this.#named(this.CONSUME(Key));
        const content = this.OR1(this.#afterKey);
        if (content.kind === 'entry') content.key = key;
        return content;
      },
    },
    {
      ALT: (): Content => {
        this.CONSUME2(Comment);
        return { kind: 'comment', range: UNKNOWN };
      },
    },
    {
      ALT: (): Content => {
        this.CONSUME2(Rest);
        return { kind: 'malformed', range: UNKNOWN };
      },
    },
    {
      ALT: (): Content => {
        this.SUBRULE2(this.value);
        this.OPTION2(() => this.CONSUME3(Comment));
        return { kind: 'malformed', range: UNKNOWN };
      },
    },
  ];

  readonly #firstLine = (): Content => this.SUBRULE1(this.line);
  readonly #nextLine = (): Content => this.SUBRULE2(this.line);

  /** @param skipValidations leaves out chevrotain's check of the grammar itself, which the tests make. */
  constructor(skipValidations: boolean) {
    super(tokens, { maxLookahead: 1, recoveryEnabled: false, skipValidations });
    this.performSelfAnalysis();
  }

  /** Takes the tokens of a text of `length` bytes that begins at byte `offset` of its file. */
  begin(input: IToken[], offset: number, length: number): void {
    this.input = input;
    this.#offset = offset;
    this.#length = length;
  }

  /** `lines = [ line ] , { Eol , [ line ] }`. What follows the last line end is a line only if there is something. */
  readonly lines = this.RULE('lines', (): LineNode[] => {
    const lines: LineNode[] = [];
    let start = this.#offset;
    let content = this.OPTION1(this.#firstLine);
    this.MANY(() => {
      const eol = this.CONSUME(Eol);
      const end = this.#offset + eol.startOffset + eol.image.length;
      lines.push(this.#ended(content, start, end));
      start = end;
      content = this.OPTION2(this.#nextLine);
    });
    const end = this.#offset + this.#length;
    if (start === end) return lines;
    lines.push(this.#ended(content, start, end));
    return lines;
  });

  /** `line = Key , ( value , [ Comment ] | Rest ) | Comment | Rest | value , [ Comment ]`: an entry, a comment, or what is malformed. */
  readonly line = this.RULE('line', (): Content => this.OR2(this.#contents));

  /** `value = QuotedValue | BareValue | EmptyValue`; the tokens hold the "=" too. */
  readonly value = this.RULE('value', (): { range: Range; quoted: boolean } => this.OR(this.#values));

  #rangeOf(token: IToken, skip: number): Range {
    const start = this.#offset + token.startOffset;
    return [start + skip, start + token.image.length];
  }

  #ended(content: Content | undefined, start: number, end: number): LineNode {
    const range: Range = [start, end];
    if (content === undefined) return { kind: 'blank', range };
    // While chevrotain takes down the grammar, there is no content.
    if (!this.RECORDING_PHASE) content.range = range;
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
