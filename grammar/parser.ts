import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import type { EntryNode, LineNode, OtherNode, Range } from './ast.ts';
import { Comment, Eol, Key, Rest, tokens, Value } from './tokens.ts';

/** An entry of which the key is still to be told. */
type Draft = { -readonly [K in keyof EntryNode]: EntryNode[K] };

const UNKNOWN: Range = [0, 0];

/**
 * The productions of `dictionary.ebnf` by the same names. They are total: every input has a derivation, and nothing is a syntax error.
 * The actions are embedded, since a concrete syntax tree would cost twice as much as the parse.
 */
export class DictionaryParser extends EmbeddedActionsParser {
  /* Byte offsets in the file: where the text of the tokens begins and ends, and where the line begins that is being read. */
  #offset = 0;
  #end = 0;
  #start = 0;

  /*
   * The parts that each line comes to; inside the rules they would be made for each line.
   */

  readonly #afterValue = [{ ALT: () => this.CONSUME1(Comment) }, { ALT: () => this.CONSUME1(Eol) }];
  readonly #lastOfEntry = () => this.OR1(this.#afterValue);

  readonly #afterLoneValue = [{ ALT: () => this.CONSUME2(Comment) }, { ALT: () => this.CONSUME2(Eol) }];
  readonly #lastAfterLoneValue = () => this.OR2(this.#afterLoneValue);

  readonly #afterKey = [
    { ALT: (): Draft | OtherNode => this.#assigned(this.CONSUME1(Value), this.OPTION1(this.#lastOfEntry)) },
    { ALT: (): Draft | OtherNode => this.#other('malformed', this.CONSUME1(Rest)) },
  ];

  readonly #contents = [
    {
      ALT: (): LineNode => {
        const key = this.#rangeOf(this.CONSUME(Key), isBlank);
        const line = this.OR3(this.#afterKey);
        if (line.kind === 'entry') line.key = key;
        return line;
      },
    },
    { ALT: (): LineNode => this.#other('comment', this.CONSUME3(Comment)) },
    { ALT: (): LineNode => this.#other('blank', this.CONSUME3(Eol)) },
    { ALT: (): LineNode => this.#other('malformed', this.CONSUME2(Rest)) },
    {
      ALT: (): LineNode => {
        this.CONSUME2(Value);
        return this.#other('malformed', this.OPTION2(this.#lastAfterLoneValue));
      },
    },
  ];

  /** @param skipValidations leaves out chevrotain's check of the grammar itself, which the tests make. */
  constructor(skipValidations: boolean) {
    super(tokens, { maxLookahead: 1, recoveryEnabled: false, skipValidations });
    this.performSelfAnalysis();
  }

  /** Takes the tokens of a text of `length` bytes that begins at byte `offset` of its file. */
  begin(input: IToken[], offset: number, length: number): void {
    this.input = input;
    this.#offset = offset;
    this.#end = offset + length;
    this.#start = offset;
  }

  /** `lines = { line }`. Blanks, and what a NUL hides, are no tokens; where the text ends with them alone, they are a line. */
  readonly lines = this.RULE('lines', (): LineNode[] => {
    const lines: LineNode[] = [];
    this.MANY(() => {
      lines.push(this.SUBRULE(this.line));
    });
    if (this.#start < this.#end) lines.push(this.#other('blank', undefined));
    return lines;
  });

  /** `line = Key , ( Value , [ Comment | Eol ] | Rest ) | Comment | Eol | Rest | Value , [ Comment | Eol ]`. */
  readonly line = this.RULE('line', (): LineNode => this.OR4(this.#contents));

  #assigned({ startOffset, image }: IToken, last: IToken | undefined): Draft {
    let skip = 1;
    while (isBlank(image.charCodeAt(skip))) skip++;
    const start = this.#offset + startOffset;
    return {
      kind: 'entry',
      range: this.#lineTo(last),
      key: UNKNOWN,
      value: [start + skip, start + image.length],
      quoted: image.charCodeAt(skip) === QUOTE,
      comment: last?.tokenType === Comment ? this.#rangeOf(last, isTerminator) : undefined,
    };
  }

  #other(kind: OtherNode['kind'], last: IToken | undefined): OtherNode {
    return { kind, range: this.#lineTo(last) };
  }

  /** The line that is being read. @param last its last token; undefined where it goes on to the end of the text. */
  #lineTo(last: IToken | undefined): Range {
    const start = this.#start;
    // While chevrotain takes down the grammar, nothing is a token.
    this.#start = last === undefined || this.RECORDING_PHASE ? this.#end : this.#offset + endOf(last);
    return [start, this.#start];
  }

  /** Where a token stands, but for what it takes along at its end. */
  #rangeOf({ startOffset, image }: IToken, isMore: (code: number) => boolean): Range {
    let length = image.length;
    while (isMore(image.charCodeAt(length - 1))) length--;
    const start = this.#offset + startOffset;
    return [start, start + length];
  }
}

const QUOTE = 0x22;

function endOf({ startOffset, image }: IToken): number {
  return startOffset + image.length;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isTerminator(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
