import { type Document, type Entry, entryOf } from '../document/document.ts';
import { isBroken } from './meaning.ts';
import { canNeverNest } from './nesting.ts';
import { mayBeSet } from './settings.ts';
import { shownValue } from './shown.ts';

/** A firmware that is not EFI. */
export interface Bios {
  /** The line that says so; undefined where none does. */
  readonly entry: Entry | undefined;
  /** Completes "the firmware is ...". */
  readonly name: string;
}

/** The firmware of a machine where it is not EFI. Undefined for Arm guests, which have no other, and where a broken line may say EFI. */
export function biosOf(document: Document): Bios | undefined {
  const entry = entryOf(document, 'firmware');
  if (canNeverNest(document)) return undefined;
  if (entry === undefined) return mayBeSet(document, 'firmware') ? undefined : { entry, name: 'BIOS by default' };
  return isBroken(document, entry) || entry.value.text.trim().toLowerCase() === 'efi'
    ? undefined
    : { entry, name: `"${shownValue(entry)}"` };
}
