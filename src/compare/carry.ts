import type { Document } from '../document/document.ts';
import { type Encoding, encode, isAscii } from '../text/encoding.ts';
import type { Verdict } from './decide.ts';
import { exactText, isUndecoded } from './reading.ts';

/** Two files cannot be merged; the message reads after "the files cannot be merged: ". */
export class MergeRefusal extends Error {
  override readonly name = 'MergeRefusal';
  /** Whether they are text in another language, which can be merged line by line. */
  readonly isText: boolean;

  constructor(message: string, isText = false) {
    super(message);
    this.isText = isText;
  }
}

/** The encoding that a merge is written in. */
export interface Target {
  readonly encoding: Encoding;
  /** Whether `.encoding` is merged as any other key is; otherwise it stays ours. */
  readonly isMerged: boolean;
}

/**
 * Our bytes stay, so the encoding does; only where all of them are ASCII, or it is the same, can the other side's declaration be taken over.
 * @param verdict on `.encoding`.
 */
export function targetOf(ours: Document, theirs: Document, verdict: Verdict): Target {
  const isMerged = verdict === 'theirs' && (isSameEncoding(ours.encoding, theirs.encoding) || isAllAscii(ours));
  return { encoding: isMerged ? theirs.encoding : ours.encoding, isMerged };
}

/** Whether the same bytes are the same text in both. */
export function isSameEncoding(a: Encoding, b: Encoding): boolean {
  return a.codec === b.codec && (a.codec !== undefined || a.declared?.toLowerCase() === b.declared?.toLowerCase());
}

/** The bytes for what another document says, in the encoding of the merge. @param what names it in the message. @throws {MergeRefusal} */
export function carry(bytes: string, from: Document, { encoding }: Target, what: string): string {
  if (isAscii(bytes) || isSameEncoding(from.encoding, encoding)) return bytes;
  const text = exactText(bytes, from.encoding);
  // In an encoding that is not known, nobody can tell what the bytes would mean.
  const carried = isUndecoded(text) || encoding.codec === undefined ? undefined : encode(text, encoding);
  if (carried !== undefined) return carried;
  throw new MergeRefusal(
    `${what} cannot be written in ${nameOf(encoding)}, the encoding of our file; theirs is in ${nameOf(from.encoding)}`,
  );
}

function nameOf({ declared }: Encoding): string {
  return declared ?? 'UTF-8';
}

function isAllAscii(document: Document): boolean {
  if (!isAscii(document.text)) return false;
  return document.lines.every((line) => line.kind !== 'entry' || isAscii(line.value.bytes));
}
