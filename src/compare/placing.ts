import type { Document, Line } from '../document/document.ts';
import type { Draft } from './draft.ts';

/** Lines of the other side that are to come into ours. */
export interface Arrivals {
  /** The other side, whose order tells where they belong. */
  readonly theirs: Document;
  /** What arrives in the place of a line of theirs: contents without terminators. */
  readonly contents: ReadonlyMap<Line, readonly string[]>;
  /** Whether the blank lines among them come along. */
  readonly withBlanks: boolean;
  /** Our line for a line of theirs; undefined where there is none, or none any more. */
  readonly counterpart: (line: Line) => Line | undefined;
}

interface Block {
  readonly contents: string[];
  /** Our line that theirs has before the block. */
  readonly previous: Line | undefined;
  /** Comments of which the last stands right above the next line belong to that. */
  isHeading: boolean;
}

/** Puts each line that arrives beside the neighbours that it has on the other side. */
export function place({ theirs, contents, withBlanks, counterpart }: Arrivals, draft: Draft): void {
  let block: Block | undefined;
  let previous: Line | undefined;
  let blanks = 0;
  for (const line of theirs.lines) {
    const arriving = contents.get(line);
    if (arriving !== undefined) {
      block ??= { contents: [], previous, isHeading: false };
      // One by one: as arguments, so many would not fit on the stack.
      for (let i = 0; withBlanks && i < blanks; i++) block.contents.push('');
      for (const content of arriving) block.contents.push(content);
      block.isHeading = line.kind === 'comment';
      blanks = 0;
      continue;
    }
    if (line.kind === 'blank') {
      blanks++;
      if (block !== undefined) block.isHeading = false;
      continue;
    }
    blanks = 0;
    const ours = counterpart(line);
    if (ours === undefined) continue;
    if (block !== undefined) put(block, ours, draft);
    block = undefined;
    previous = ours;
  }
  if (block !== undefined) put(block, undefined, draft);
}

function put({ contents, previous, isHeading }: Block, next: Line | undefined, draft: Draft): void {
  if (next !== undefined && (isHeading || previous === undefined)) draft.insertBefore(next, contents);
  else if (previous !== undefined) draft.insertBehind(previous, contents);
  else draft.insertAtEnd(contents);
}
