import { isBlank } from '../../document/blank.ts';
import type { Document, Entry, FileKind, Line, MalformedLine } from '../../document/document.ts';
import { once } from '../../document/notes.ts';
import type { Passage } from '../../document/passage.ts';
import type { EntryPhrase } from '../../document/phrase.ts';
import { toPlace } from '../../document/place.ts';
import { remembered } from '../../text/remembered.ts';
import type { Accident, EntryRecogniser, MalformedRecogniser } from '../accident.ts';
import { pieceOf } from '../piece.ts';
import { KEY } from './assignment.ts';
import { emptyValue } from './empty-value.ts';
import { accidentalEscape, badEscape } from './escapes.ts';
import { foreignKey, foreignLine, foreignValue } from './foreign-syntax.ts';
import { gluedEntries } from './glued-entries.ts';
import { innerQuote } from './inner-quote.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { malformedLine } from './malformed-line.ts';
import { paddedValue } from './padded-value.ts';
import { shellEntry, shellResidue, shellValue } from './shell-residue.ts';
import { lostQuotes, singleQuotes } from './single-quotes.ts';
import { smartQuotes } from './smart-quotes.ts';
import { lostValue, unquotedValue } from './unquoted-value.ts';
import { unterminatedString } from './unterminated-string.ts';
import { invalidVhvValue, isAboutVhv, misplacedVhv, misspelledVhv } from './vhv.ts';

/*
 * One cause, one finding: of each list the first that recognises something speaks, and the others are silent.
 */

const ofMalformedLines: readonly MalformedRecogniser[] = [
  shellResidue,
  gluedEntries,
  smartQuotes,
  invisibleCharacter,
  foreignLine,
  lostQuotes,
  innerQuote,
  lostValue,
  unterminatedString,
  malformedLine,
];

/** Around the key and the value at once they are still one paste: one cause. */
const ofWholeEntries: readonly EntryRecogniser[] = [smartQuotes, invisibleCharacter, shellEntry];
const ofPlainKeys: readonly EntryRecogniser[] = [misspelledVhv, misplacedVhv];
const ofOtherKeys: readonly EntryRecogniser[] = [foreignKey, ...ofPlainKeys];
const ofQuotedValues: readonly EntryRecogniser[] = [invalidVhvValue, paddedValue];
const ofOtherValues: readonly EntryRecogniser[] = [
  invalidVhvValue,
  shellValue,
  singleQuotes,
  emptyValue,
  foreignValue,
  unquotedValue,
];

/** Beside whatever else is wrong with the value. */
const ofEscapes: readonly EntryRecogniser[] = [badEscape, accidentalEscape];

const NONE: readonly Accident[] = [];

/** What went wrong on which lines of a document, each seen by itself; in file order. */
export function recogniseAll(document: Document): (readonly [line: Line, found: readonly Accident[]])[] {
  const all: (readonly [line: Line, found: readonly Accident[]])[] = [];
  let index = -1;
  for (const passage of document.passages) {
    index++;
    const sound = soundIn(passage);
    if (sound[document.kind]) continue;
    const before = all.length;
    for (let number = 0; number < passage.count; number++) {
      const phrase = passage.phraseAt(number);
      if (phrase.kind === 'blank' || (phrase.kind === 'entry' && isUsual(phrase))) continue;
      const line = document.lineAt(toPlace(index, number));
      const found = recognise(document, line);
      if (found.length > 0) all.push([line, found]);
    }
    sound[document.kind] = all.length === before;
  }
  return all;
}

/** In which kinds of files nothing is wrong with any line; in what documents have in common that depends on nothing else. */
const soundIn = once((_: Passage): Record<FileKind, boolean> => ({ vmx: false, host: false, dictionary: false }));

/**
 * What went wrong on one line, seen by itself. A malformed line has exactly one accident; an entry at most one in its key, one in its value and one
 * in the value's escapes.
 */
export function recognise(document: Document, line: Line): readonly Accident[] {
  if (line.kind !== 'entry') return recogniseOther(document, line);
  const glued = gluedEntries(document, line);
  return glued === undefined ? ofEntry(document, line) : [glued];
}

/**
 * Whether nothing went wrong, in whatever file: to a usual key with a value in quotes nothing else can happen than what is excluded here. Of most lines
 * that is told sooner than what the recognisers have to say.
 */
export function isUsual({ folded, quoted, bytes, valueStart, valueEnd, commentStart }: EntryPhrase): boolean {
  return (
    quoted &&
    commentStart < 0 &&
    isUsualKey(folded) &&
    valueEnd - valueStart === bytes.length + '""'.length &&
    !isBlank(bytes[0]) &&
    !isBlank(bytes[bytes.length - 1]) &&
    !bytes.includes('|')
  );
}

const isUsualKey = remembered((key) => KEY.test(key) && !isAboutVhv(key));

function recogniseOther(document: Document, line: Exclude<Line, Entry>): readonly Accident[] {
  if (line.kind === 'blank') return NONE;
  if (line.kind === 'malformed') return [ofMalformed(document, line, MAX_CAUSES)];
  const glued = gluedEntries(document, line);
  return glued === undefined ? NONE : [glued];
}

function ofEntry(document: Document, entry: Entry): readonly Accident[] {
  const { quoted } = entry.value;
  // To a key such as keys are, with a value in quotes, no accident of characters has happened.
  const plain = KEY.test(entry.key.folded);
  const whole = quoted && plain ? undefined : first(ofWholeEntries, document, entry);
  const ofKeys = plain ? ofPlainKeys : ofOtherKeys;
  const key = whole === undefined || whole.message === 'value' ? first(ofKeys, document, entry) : undefined;
  const value = whole ?? first(quoted ? ofQuotedValues : ofOtherValues, document, entry);
  const inside = first(ofEscapes, document, entry);
  if (key === undefined && value === undefined && inside === undefined) return NONE;
  return [key, value, inside].filter((accident) => accident !== undefined);
}

/** One line can be broken in several ways at once: an `echo` around curly quotes, with a comma behind them. */
const MAX_CAUSES = 4;

function ofMalformed(document: Document, line: MalformedLine, left: number): Accident {
  const accident = first(ofMalformedLines, document, line) ?? malformedLine(document, line);
  return accident.meant === undefined ? accident : completed(document, accident, accident.meant, left);
}

/** Repairs what the accident's own repair would leave unreadable; where that cannot be, only the keys are known that the line means. */
function completed(document: Document, accident: Accident, contents: readonly string[], left: number): Accident {
  const { meant: _, ...found } = accident;
  const meant: string[] = [];
  const keys: string[] = [];
  let { safety } = accident;
  let known = true;
  for (const content of contents) {
    const piece = pieceOf(document, content);
    const [line] = piece.lines;
    if (line?.kind !== 'malformed') {
      meant.push(content);
      if (line?.kind === 'entry') keys.push(line.key.folded);
      continue;
    }
    const further = left > 0 ? ofMalformed(piece, line, left - 1) : malformedLine(piece, line);
    meant.push(...(further.meant ?? []));
    keys.push(...keysOf(document, further));
    if (further.safety === 'unsafe') safety = 'unsafe';
    known &&= further.meant !== undefined;
  }
  return known ? { ...found, meant, safety } : { ...found, safety: 'unsafe', keys };
}

/** The keys that a broken line means, as far as one can tell. */
function keysOf(document: Document, { meant, keys }: Accident): readonly string[] {
  return meant?.flatMap((content) => [...pieceOf(document, content).settings.keys()]) ?? keys ?? [];
}

function first<L extends Line>(
  recognisers: readonly ((document: Document, line: L) => Accident | undefined)[],
  document: Document,
  line: L,
): Accident | undefined {
  for (const recogniser of recognisers) {
    const accident = recogniser(document, line);
    if (accident !== undefined) return accident;
  }
  return undefined;
}
