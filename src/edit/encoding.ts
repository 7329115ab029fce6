import type { Document } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { encode, encodingOf, isAscii, isUnreadableEncoding } from '../text/encoding.ts';
import type { Objection } from './request.ts';

/** Why the encoding of a file cannot hold a key and its value. */
export function encodingObjection(document: Document, key: string, value: string): Objection | undefined {
  const { encoding } = document;
  const never = (reason: string) => ({ key, reason, yields: false });
  if (encoding.codec === undefined && !isAscii(key + value)) {
    return never(`.encoding names "${encoding.declared}", which is not known: only ASCII can be written to it`);
  }
  const name = encoding.declared ?? 'UTF-8, which is assumed where .encoding says nothing';
  const missing = [...(key + value)].find((char) => encode(char, encoding) === undefined);
  if (missing !== undefined) return never(`${key} cannot be written: there is no ${nameOf(missing)} in ${name}`);
  // Characters that are fine alone may mean something else in a row.
  if (encode(key, encoding) === undefined || encode(value, encoding) === undefined) {
    return never(`${key} cannot be written in ${name}`);
  }
  return undefined;
}

/** Why a file must not be said to be in another encoding: nothing else in it is written anew. */
export function declarationObjection(
  document: Document,
  key: string,
  value: string | undefined,
): Objection | undefined {
  if (foldKey(key) !== '.encoding') return undefined;
  if (value !== undefined && isUnreadableEncoding(value)) {
    return { key, reason: `VMware cannot read files in ${value}`, yields: false };
  }
  const next = encodingOf(value);
  if (next.codec === undefined)
    return { key, reason: `"${value}" is not an encoding that VMware is known to have`, yields: true };
  if (next.codec === document.encoding.codec || isAscii(document.text)) return undefined;
  const name = document.encoding.declared ?? 'UTF-8';
  return {
    key,
    reason: `the text in the file would be read in another way than in ${name}, and is not written anew`,
    yields: true,
  };
}

/** `"€" (U+20AC)`; of what cannot be shown the number alone. */
function nameOf(char: string): string {
  const number = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(char) ? `"${char}" (${number})` : number;
}
