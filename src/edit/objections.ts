import type { Document, Entry } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { encode } from '../text/encoding.ts';
import { boundObjection, markObjection } from './bound.ts';
import { brokenLineFor, otherKeyOn } from './broken.ts';
import { declarationObjection, encodingObjection } from './encoding.ts';
import { keyObjection, removalObjection, valueObjection } from './knowledge.ts';
import { entriesOf, linesOf } from './look-up.ts';
import type { Objection, Request } from './request.ts';

/** All that a document, and the schema, have to say against one request. */
export function objectionsIn(document: Document, { key, value }: Request): Objection[] {
  const entries = entriesOf(document, key);
  if (value === undefined && entries.length === 0) return [];
  const objections =
    value === undefined
      ? [removalObjection(document, key)]
      : [keyObjection(document, key), valueObjection(key, value), encodingObjection(document, key, value)];
  objections.push(declarationObjection(document, key, value), brokenObjection(document, key, value));
  for (const entry of entries) objections.push(gluedObjection(document, key, entry));
  const removed = value === undefined ? entries : entries.slice(1);
  objections.push(boundObjection(document, key, removed), markObjection(document, key, removed));
  return objections.filter((objection) => objection !== undefined);
}

/** A line that VMware cannot read must not come to be the second of its key when somebody repairs it. */
function brokenObjection(document: Document, key: string, value: string | undefined): Objection | undefined {
  // Another value for an entry that stands changes nothing about that line.
  if (value !== undefined && entriesOf(document, key).length > 0) return undefined;
  const line = brokenLineFor(document, foldKey(encode(key, document.encoding) ?? key));
  if (line === undefined) return undefined;
  const number = linesOf(document).lineAt(line.range[0]);
  const name =
    line.kind === 'malformed' ? 'which VMware cannot read' : line.kind === 'entry' ? line.key.text : 'a comment';
  return {
    key,
    reason: `line ${number} (${name}) seems to mean ${key} too: repair it first ("vmxlint --fix"), or take it out`,
    yields: value === undefined || line.kind !== 'malformed',
  };
}

function gluedObjection(document: Document, key: string, entry: Entry): Objection | undefined {
  const other = otherKeyOn(document, entry);
  if (other === undefined) return undefined;
  const number = linesOf(document).lineAt(entry.range[0]);
  const reason = `line ${number} seems to mean ${other} too, which would be lost: repair it first ("vmxlint --fix")`;
  return { key, reason, yields: true };
}
