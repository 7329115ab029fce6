import type { Document, Line } from '../../document/document.ts';
import type { Accident, EntryRecogniser, LineRecogniser, MalformedRecogniser } from '../accident.ts';
import { gluedEntries } from './glued-entries.ts';
import { malformedLine } from './malformed-line.ts';
import { smartQuotes } from './smart-quotes.ts';
import { invalidVhvValue, misplacedVhv, misspelledVhv } from './vhv.ts';

/*
 * One cause, one finding: of each list the first that recognises something speaks, and the others are silent.
 */

const ofMalformedLines: readonly MalformedRecogniser[] = [gluedEntries, smartQuotes, malformedLine];
const ofOtherLines: readonly LineRecogniser[] = [gluedEntries];
const ofKeys: readonly EntryRecogniser[] = [misspelledVhv, misplacedVhv];
const ofValues: readonly EntryRecogniser[] = [invalidVhvValue];

/** What went wrong on one line, seen by itself. A malformed line has exactly one accident; an entry at most one in its key and one in its value. */
export function recognise(document: Document, line: Line): Accident[] {
  if (line.kind === 'blank') return [];
  if (line.kind === 'malformed') return first(ofMalformedLines, document, line);
  const glued = first(ofOtherLines, document, line);
  if (glued.length > 0 || line.kind === 'comment') return glued;
  // Around the key and the value at once they are still one paste: one cause.
  const smart = smartQuotes(document, line);
  if (smart?.message === 'value') return [...first(ofKeys, document, line), smart];
  if (smart !== undefined) return [smart];
  return [...first(ofKeys, document, line), ...first(ofValues, document, line)];
}

function first<L extends Line>(
  recognisers: readonly ((document: Document, line: L) => Accident | undefined)[],
  document: Document,
  line: L,
): Accident[] {
  for (const recogniser of recognisers) {
    const accident = recogniser(document, line);
    if (accident !== undefined) return [accident];
  }
  return [];
}
