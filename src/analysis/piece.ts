import { type Document, toDocument } from '../document/document.ts';
import { once } from '../document/notes.ts';

const piecesOf = once((_: Document) => new Map<string, Document>());

/** The reading of one line that is meant to stand in the document; worked out once. */
export function pieceOf(document: Document, content: string): Document {
  const known = piecesOf(document);
  let piece = known.get(content);
  if (piece === undefined) {
    piece = toDocument(content, document.kind, document.encoding);
    known.set(content, piece);
  }
  return piece;
}
