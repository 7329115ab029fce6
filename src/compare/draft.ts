import { contentEnd, type Document, dominantEol, type Line } from '../document/document.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/** Changes of our file that are being collected: edits of its lines, and new lines beside them. */
export class Draft {
  readonly #document: Document;
  readonly #eol: string;
  readonly #edits: Edit[] = [];
  /** What comes behind a line, by the offset of its end, in order. */
  readonly #behind = new Map<number, string[]>();
  readonly #before = new Map<number, string[]>();
  /** Lines that are taken out or written anew, and what is there instead. */
  readonly #replaced = new Map<Line, readonly string[]>();

  /** @param like whose line ends are taken where ours has none. */
  constructor(document: Document, like: Document) {
    this.#document = document;
    this.#eol = dominantEol(document.lines.length === 0 ? like : document);
  }

  edit(edit: Edit): void {
    this.#edits.push(edit);
  }

  /** Takes a line out, its terminator included. */
  remove(line: Line): void {
    this.replace(line, []);
  }

  /** Writes other lines in the place of one. @param contents byte strings without terminators. */
  replace(line: Line, contents: readonly string[]): void {
    if (this.#replaced.has(line)) return;
    this.#replaced.set(line, contents);
    this.#edits.push({ range: line.range, text: this.#linesOf(contents) });
  }

  /** Whether a line was taken out, and nothing is in its place. */
  isGone(line: Line): boolean {
    return this.#replaced.get(line)?.length === 0;
  }

  insertBehind(line: Line, contents: readonly string[]): void {
    add(this.#behind, line.range[1], contents);
  }

  insertBefore(line: Line, contents: readonly string[]): void {
    add(this.#before, line.range[0], contents);
  }

  insertAtEnd(contents: readonly string[]): void {
    add(this.#behind, this.#document.text.length, contents);
  }

  /** The text with all changes made. */
  text(): string {
    const { lines, text } = this.#document;
    const last = lines.at(-1);
    const isOpen =
      last !== undefined && !this.#replaced.has(last) && contentEnd(this.#document, last) === last.range[1];
    const inserted = [...this.#behind, ...this.#before].map(([offset, contents]): Edit => {
      const eol = isOpen && offset === text.length ? this.#eol : '';
      return { range: [offset, offset], text: eol + this.#linesOf(contents) };
    });
    // A value that is written at the end of the last line comes before what is inserted there.
    return applyEdits(text, [...this.#edits, ...inserted]);
  }

  #linesOf(contents: readonly string[]): string {
    return contents.map((content) => content + this.#eol).join('');
  }
}

function add(lists: Map<number, string[]>, offset: number, contents: readonly string[]): void {
  lists.set(offset, [...(lists.get(offset) ?? []), ...contents]);
}
