import type { Document } from '../../document/document.ts';
import { type Encoding, isValid } from '../../text/encoding.ts';

const UTF8: Encoding = { declared: undefined, codec: 'utf8' };
const WINDOWS: Encoding = { declared: undefined, codec: 'windows1252' };

/**
 * The encodings that a piece of a line may be in, the file's own first: text is often pasted in another one, a page's UTF-8 or what an editor on
 * Windows makes of it.
 */
export function encodingsOfPaste(document: Document, bytes: string): readonly Encoding[] {
  const own = document.encoding;
  if (own.codec !== 'utf8' && own.codec !== undefined) return [own, UTF8];
  return isValid(bytes, UTF8) ? [own] : [WINDOWS];
}
