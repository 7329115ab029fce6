import { type Encoding, encodingOf } from '../text/encoding.ts';
import { foldKey } from './key.ts';
import { type FileKind, kindOfSettings } from './kind.ts';
import { type Entry, type Line, lineAt, type MalformedLine } from './line.ts';
import { type Noted, once } from './notes.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { Passage } from './passage.ts';
import { decodedPassages, passagesOf } from './passages.ts';
import type { EntryPhrase, Phrase } from './phrase.ts';
import { lineIn, type Place, passageAt, toPlace } from './place.ts';
import { Settings } from './settings.ts';

export type { FileKind } from './kind.ts';
export type { BlankLine, CommentLine, Entry, Key, Line, MalformedLine, Part, Value } from './line.ts';

/** A line's terminator. */
export type Eol = '\n' | '\r\n' | '\r';

/** The read-only view of one file. */
export interface Document extends Noted {
  readonly kind: FileKind;
  /** The file's bytes as latin1: one char is one byte. */
  readonly text: string;
  readonly bom: boolean;
  readonly encoding: Encoding;
  readonly lines: readonly Line[];
  /** The entries of each key, in file order; by folded key. */
  readonly settings: ReadonlyMap<string, readonly Entry[]>;
  /** What the lines say, wherever they stand: what a document has in common with others. */
  readonly passages: readonly Passage[];
  /** Which keys stand where. */
  readonly outline: Outline;
  /** A line of `lines`. @throws {RangeError} where there is none. */
  lineAt(place: Place): Line;
  /** What it says. Undefined where there is none. */
  phraseAt(place: Place): Phrase | undefined;
}

/**
 * Reads bytes as a dictionary; every input has a document.
 * @param text the file's bytes as latin1.
 * @param kind what it is to be taken for; by default, what its own keys say.
 * @param inherited the encoding of the file that the text is a piece of; by default, what the text declares.
 */
export function toDocument(text: string, kind?: FileKind, inherited?: Encoding): Document {
  return new TextDocument(text, kind, inherited);
}

/** What is read of a text. */
interface Content {
  readonly bom: boolean;
  readonly encoding: Encoding;
  readonly passages: readonly Passage[];
}

function contentOfText(text: string, inherited: Encoding | undefined): Content {
  const { bom, passages } = passagesOf(text, inherited === undefined ? 'file' : 'piece');
  const encoding = inherited ?? encodingOf(declaredEncoding(passages));
  return { bom, encoding, passages: decodedPassages(passages, text, bom ? 3 : 0, encoding) };
}

/** Makes of its text what it is asked for, and only that. */
class TextDocument implements Document {
  readonly kind: FileKind;
  readonly text: string;
  readonly notes: unknown[] = [];
  readonly #inherited: Encoding | undefined;
  readonly #made: Line[][] = [];
  #content: Content | undefined;
  #starts: readonly number[] | undefined;
  #all: readonly Line[] | undefined;
  #outline: Outline | undefined;
  #settings: Settings | undefined;

  constructor(text: string, kind?: FileKind, inherited?: Encoding) {
    this.text = text;
    this.#inherited = inherited;
    this.kind = kind ?? kindOfSettings(this.settings);
  }

  get bom(): boolean {
    return this.#read().bom;
  }

  get encoding(): Encoding {
    return this.#read().encoding;
  }

  get passages(): readonly Passage[] {
    return this.#read().passages;
  }

  get outline(): Outline {
    this.#outline ??= outlineOf(this.passages);
    return this.#outline;
  }

  get settings(): Settings {
    this.#settings ??= new Settings(this.outline, (place) => this.lineAt(place) as Entry);
    return this.#settings;
  }

  get lines(): readonly Line[] {
    this.#all ??= this.#makeAll();
    return this.#all;
  }

  lineAt(place: Place): Line {
    const index = passageAt(place);
    const number = lineIn(place);
    const passage = this.passages[index];
    if (passage === undefined) throw new RangeError(`there is no line ${place}`);
    const made = this.#made[index] ?? [];
    this.#made[index] = made;
    const line = made[number] ?? lineAt(this.#startOf(index) + passage.startAt(number), passage.phraseAt(number));
    made[number] = line;
    return line;
  }

  phraseAt(place: Place): Phrase | undefined {
    return this.passages[passageAt(place)]?.phraseAt(lineIn(place));
  }

  #makeAll(): Line[] {
    const all: Line[] = [];
    for (const [index, { count }] of this.passages.entries()) {
      for (let number = 0; number < count; number++) all.push(this.lineAt(toPlace(index, number)));
    }
    return all;
  }

  #read(): Content {
    this.#content ??= contentOfText(this.text, this.#inherited);
    return this.#content;
  }

  /** The byte offset at which a passage begins. */
  #startOf(index: number): number {
    if (this.#starts === undefined) {
      let start = this.bom ? 3 : 0;
      this.#starts = this.passages.map(({ length }) => {
        start += length;
        return start - length;
      });
    }
    return this.#starts[index] ?? 0;
  }
}

/** The first entry of a key, in any spelling. Which of several VMware takes is not known for all products (FORMAT.md 4). */
export function entryOf(document: Document, key: string): Entry | undefined {
  return document.settings.get(foldKey(key))?.[0];
}

/** Whether all bytes are ASCII. */
export function isAsciiOnly({ bom, passages }: Document): boolean {
  if (bom) return false;
  for (const { isAscii } of passages) if (!isAscii) return false;
  return true;
}

/** The byte offset at which each line begins; one for an empty file too. */
export function lineStarts({ bom, passages }: Document): number[] {
  const starts: number[] = [];
  let start = bom ? 3 : 0;
  for (const passage of passages) {
    for (let line = 0; line < passage.count; line++) starts.push(start + passage.startAt(line));
    start += passage.length;
  }
  return starts.length === 0 ? [start] : starts;
}

/** Where a line's terminator begins; the end of the file where it has none. */
export function contentEnd(document: Document, line: Line): number {
  let end = line.range[1];
  if (end > line.range[0] && document.text[end - 1] === '\n') end--;
  if (end > line.range[0] && document.text[end - 1] === '\r') end--;
  return end;
}

/** The bytes of a line without its terminator. */
export function contentOf(document: Document, line: Line): string {
  return document.text.slice(line.range[0], contentEnd(document, line));
}

/** The terminator that most lines have; LF in a tie, and where no line has one. */
export function dominantEol(document: Document): Eol {
  if (!document.text.includes('\r')) return '\n';
  const counts = new Map<string, number>();
  for (const line of document.lines) {
    const eol = document.text.slice(contentEnd(document, line), line.range[1]);
    counts.set(eol, (counts.get(eol) ?? 0) + 1);
  }
  const lf = counts.get('\n') ?? 0;
  const crlf = counts.get('\r\n') ?? 0;
  const cr = counts.get('\r') ?? 0;
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** The lines that VMware's reader gives no name for. */
export function malformedLines(document: Document): MalformedLine[] {
  return document.outline.malformed.map((place) => document.lineAt(place) as MalformedLine);
}

/** What the first `.encoding` says. */
function declaredEncoding(passages: readonly Passage[]): string | undefined {
  for (const passage of passages) {
    const declared = encodingIn(passage);
    if (declared !== undefined) return declared;
  }
  return undefined;
}

const encodingIn = once((passage: Passage): string | undefined => {
  for (let line = 0; line < passage.count; line++) {
    if (passage.keyAt(line) === '.encoding') return (passage.phraseAt(line) as EntryPhrase).bytes;
  }
  return undefined;
});
