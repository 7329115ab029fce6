import { isUtf8 } from 'node:buffer';
import { decode, encodingOf } from '../text/encoding.ts';

/** A line of a program's output, without its terminator and without colours. */
export interface OutputLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** What the line may say: `text` alone, or, of bytes that are no UTF-8, what they are in other encodings that Windows prints in. */
  readonly spellings: readonly string[];
}

/** Takes bytes as they come and makes lines of them. */
export interface LineReader {
  feed(bytes: Uint8Array): void;
  /** Takes what is left for the last line. @returns whether there was a NUL, so that the bytes are no text. */
  end(): { readonly binary: boolean };
}

/** The rest of a longer line is dropped: in characters. A `flags` line has some 2,000. */
const LONGEST = 64 * 1024;

/** By how many bytes at least the encoding is told. */
const HEAD = 64;

const LEGACY = ['gbk', 'shiftjis'].map(encodingOf);

const COLOR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/**
 * Makes lines of bytes: of UTF-8, of UTF-16 (PowerShell's `>`), or of another encoding of bytes. Holds no more than a line.
 * @param take is called for each line, in order.
 */
export function readLines(take: (line: OutputLine) => void): LineReader {
  let head: Buffer | undefined = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  let number = 0;
  let line = '';
  let afterCr = false;
  let binary = false;

  const finish = () => {
    number++;
    if (line.includes('\0')) binary = true;
    take(lineOf(line, number, decoder !== undefined));
    line = '';
  };
  const split = (text: string) => {
    let start = 0;
    for (const { index, 0: eol } of text.matchAll(/\r\n|\r|\n/g)) {
      const isSecondHalf = afterCr && index === 0 && eol === '\n';
      afterCr = eol === '\r' && index === text.length - 1;
      if (!isSecondHalf) {
        line = longer(line, text.slice(start, index));
        finish();
      }
      start = index + eol.length;
    }
    if (start < text.length) afterCr = false;
    line = longer(line, text.slice(start));
  };
  const pass = (bytes: Buffer) => split(decoder?.decode(bytes, { stream: true }) ?? bytes.toString('latin1'));
  const begin = (first: Buffer) => {
    head = undefined;
    const utf16 = utf16Of(first);
    decoder = utf16 === undefined ? undefined : new TextDecoder(utf16);
    pass(first.subarray(first.toString('latin1', 0, 3) === '\xEF\xBB\xBF' ? 3 : 0));
  };

  return {
    feed(bytes) {
      const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (head === undefined) return pass(chunk);
      head = Buffer.concat([head, chunk]);
      if (head.length >= HEAD) begin(head);
    },
    end() {
      if (head !== undefined) begin(head);
      split(decoder?.decode() ?? '');
      if (line !== '') finish();
      return { binary };
    },
  };
}

function longer(line: string, more: string): string {
  return line.length >= LONGEST ? line : (line + more).slice(0, LONGEST);
}

/** With a byte order mark, or of Latin letters at first. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const text = bytes.toString('latin1', 0, HEAD);
  if (text.startsWith('\xFF\xFE') || /^(?:[^\0]\0){4}/.test(text)) return 'utf-16le';
  return text.startsWith('\xFE\xFF') || /^(?:\0[^\0]){4}/.test(text) ? 'utf-16be' : undefined;
}

function lineOf(line: string, number: number, isDecoded: boolean): OutputLine {
  const plain = line.includes('\x1b') ? line.replace(COLOR, '') : line;
  if (isDecoded) return { number, text: plain, spellings: [plain] };
  const bytes = Buffer.from(plain, 'latin1');
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return { number, text, spellings: [text] };
  return { number, text, spellings: [plain, ...LEGACY.map((encoding) => decode(plain, encoding))] };
}
