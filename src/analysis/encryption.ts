import { type Document, entryOf } from '../document/document.ts';

/**
 * Whether the machine is encrypted as a whole, so that most of its settings are inside `encryption.data`. With partial encryption the rest stays in
 * clear (FORMAT.md 4).
 */
export function isFullyEncrypted(document: Document): boolean {
  const partial = entryOf(document, 'vmx.encryptionType')?.value.text.toLowerCase() === 'partial';
  return !partial && document.settings.has('encryption.data');
}
