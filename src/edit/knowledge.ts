import { isPlaceholder, keyMeantBy } from '../analysis/judgement.ts';
import { shown } from '../analysis/shown.ts';
import type { Document } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { isHostMarker } from '../document/kind.ts';
import { guestOf, guestOfApi, suggestGuest } from '../schema/guest-os.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { lookUp } from '../schema/look-up.ts';
import { misspelledSwitch, VHV_ALLOW } from '../schema/nesting.ts';
import { indexesOutOfRange, spellKey } from '../schema/pattern.ts';
import { checkValue } from '../schema/value.ts';
import { entriesOf } from './look-up.ts';
import type { Objection } from './request.ts';

/*
 * What the schema has to say against a change. It yields to whoever knows better: the schema knows less than VMware.
 */

/** A key as VMware spells it; as it is given, where that is not known. */
export function canonicalKey(key: string): string {
  const known = lookUp(foldKey(key));
  return known === undefined ? key : spellKey(known.pattern, key);
}

/** What is known to be wrong with a key that a document does not have yet. */
export function keyObjection(document: Document, key: string): Objection | undefined {
  if (entriesOf(document, key).length > 0) return undefined;
  const folded = foldKey(key);
  const known = lookUp(folded);
  const meant = misspelledSwitch(folded) ?? keyMeantBy(key);
  const reason =
    known?.family === 'ineffective'
      ? idleReason(key, known.instead)
      : meant === undefined
        ? misplacedReason(document, key, folded)
        : `${key} is not a known key, and VMware ignores keys that it does not know; did you mean ${meant}?`;
  return reason === undefined ? undefined : { key, reason, yields: true };
}

/** What is known to be wrong with the value of a key. A placeholder of a template is nothing yet. */
export function valueObjection(key: string, value: string): Objection | undefined {
  const known = lookUp(foldKey(key));
  if (known === undefined || isPlaceholder(value)) return undefined;
  const reason = outOfRangeReason(key, known) ?? typeReason(key, value, known) ?? guestReason(key, value, known);
  return reason === undefined ? undefined : { key, reason, yields: true };
}

/** What is known to be wrong with taking a key out. */
export function removalObjection(document: Document, key: string): Objection | undefined {
  if (document.kind !== 'vmx' || lookUp(foldKey(key))?.required !== true) return undefined;
  return { key, reason: `VMware does not start a machine without ${key}`, yields: true };
}

function idleReason(key: string, instead: string | undefined): string {
  return instead === undefined
    ? `${key} is not known to do anything`
    : `${key} does nothing: the key that VMware reads is ${instead}`;
}

function misplacedReason(document: Document, key: string, folded: string): string | undefined {
  if (document.kind !== 'vmx') return undefined;
  if (folded === VHV_ALLOW) return `${key} is a key of host files; in a .vmx vhv.enable is meant`;
  return isHostMarker(folded) ? `${key} is a setting of a host, which no machine reads` : undefined;
}

function outOfRangeReason(key: string, { pattern }: KnownKey): string | undefined {
  const [wrong] = indexesOutOfRange(pattern, foldKey(key));
  return wrong && `VMware has no ${key}: ${wrong.index} is not from ${wrong.min} to ${wrong.max}`;
}

function typeReason(key: string, value: string, known: KnownKey): string | undefined {
  const problem = checkValue(known, value);
  if (problem === undefined) return undefined;
  const quoted = known.secret ? 'the value' : `"${shown(value)}"`;
  const hint = problem.meant === undefined ? '' : `; did you mean ${problem.meant}?`;
  return `${key} must be ${problem.expected}, not ${quoted}${hint}`;
}

function guestReason(key: string, value: string, { type }: KnownKey): string | undefined {
  if (type !== 'guestos' || value === '' || guestOf(value) !== undefined) return undefined;
  const meant = guestOfApi(value) ?? (value.length > 60 ? undefined : suggestGuest(value));
  const hint = meant === undefined ? '' : `; did you mean ${meant.id}?`;
  return `${key} "${shown(value)}" is not a guest that VMware is known to have${hint}`;
}
