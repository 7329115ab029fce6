import type { Document } from '../document/document.ts';
import { foreignLanguage } from '../document/nature.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { refusalOf } from '../engine/guard.ts';

/** Why a file is not changed, whatever is asked for. */
export interface Prohibition {
  /** Reads after the file's name and a colon; it may quote names of files. */
  readonly reason: string;
  /** Whether it is changed all the same for those who know better. */
  readonly yields: boolean;
}

/**
 * Why a file must not be changed now: it is no dictionary, or the guards of repairs speak against it.
 * @param surroundings undefined where nothing is known of them.
 */
export function prohibitionOf(document: Document, surroundings: Surroundings | undefined): Prohibition | undefined {
  const language = foreignLanguage(document);
  if (language !== undefined) {
    return { reason: `is ${language}, not a dictionary of VMware's`, yields: /template$/.test(language) };
  }
  const refusal = refusalOf(document, surroundings);
  return refusal && { reason: refusal.reason, yields: refusal.kind === 'state' };
}
