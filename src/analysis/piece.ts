import { type Document, toDocument } from '../document/document.ts';

const pieces = new WeakMap<Document, Map<string, Document>>();

/** The reading of one line that is meant to stand in the document; worked out once. */
export function pieceOf(document: Document, content: string): Document {
  let known = pieces.get(document);
  if (known === undefined) {
    known = new Map();
    pieces.set(document, known);
  }
  let piece = known.get(content);
  if (piece === undefined) {
    piece = toDocument(content, document.kind, document.encoding);
    known.set(content, piece);
  }
  return piece;
}
