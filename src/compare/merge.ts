import { contentOf, type Document, type Line, toDocument } from '../document/document.ts';
import { equalsOf } from '../document/intents.ts';
import { foreignLanguage, unreadableReason } from '../document/nature.ts';
import { carry, isSameEncoding, MergeRefusal, targetOf } from './carry.ts';
import { sameTexts } from './changes.ts';
import { decide, type Verdict } from './decide.ts';
import { Draft } from './draft.ts';
import {
  dropEntries,
  newLines,
  oldLines,
  orphanedComments,
  type Sides,
  takeComments,
  takeValues,
  tellingEntries,
  type Versions,
} from './entries.ts';
import { place } from './placing.ts';
import { type Setting, settingsById } from './reading.ts';
import { mergedCount, remarkId, remarksOf } from './remarks.ts';

/** What a merge came to. */
export interface Merge {
  /** Our file with their changes in it. */
  readonly document: Document;
  /** The keys that both sides changed in different ways: both versions stand between conflict markers. */
  readonly conflicts: readonly string[];
  /** The keys that both sides have another value of, that VMware rewrites by itself: ours stayed. */
  readonly kept: readonly KeptKey[];
  /** The file stays in our encoding, though theirs declares another: what comes from there was converted. */
  readonly isConverted: boolean;
}

export interface KeptKey {
  readonly key: string;
  readonly pattern: string | undefined;
}

export interface MergeOptions {
  /** The length of a conflict marker; 7 where none is given. */
  readonly markerSize?: number;
}

/** A merge is not what it should be: our mistake, and nothing must be written. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}

interface Decided extends Versions {
  readonly id: string;
  readonly verdict: Verdict;
}

/**
 * Merges key by key: what only one side has changed since `base` is taken, what both have changed in the same way too, and where they differ both are
 * put between conflict markers. Our bytes stay but for that. Comments, and lines that VMware does not read, are merged line by line, so that none that a
 * side has added is lost. The result has been parsed, and each key of it is what it should be.
 * @throws {MergeRefusal} for files that are no dictionaries, and for a text that our encoding does not have.
 * @throws {MergeError} when that proof fails.
 */
export function mergeDocuments(base: Document, ours: Document, theirs: Document, options: MergeOptions = {}): Merge {
  const documents = Object.entries({ 'the common ancestor': base, ours, theirs });
  for (const [name, document] of documents) refuseUnreadable(name, document);
  for (const [name, document] of documents) refuseForeign(name, document);
  const decided = decideAll(base, ours, theirs);
  const encoding = decided.find(({ id }) => id === '.encoding');
  const target = targetOf(ours, theirs, encoding?.verdict ?? 'ours');
  const settled = decided.map((one) =>
    one === encoding && !target.isMerged ? { ...one, verdict: 'ours' as const } : one,
  );
  const sides: Sides = { base, ours, theirs, target, equals: equalsOf(ours), draft: new Draft(ours, theirs) };

  const arrivals = new Map<Line, string[]>();
  for (const one of settled) settle(one, sides, arrivals, options.markerSize ?? 7);
  const malformed = settleRemarks(sides, arrivals);
  place({ theirs, contents: arrivals, ...neighbours(sides) }, sides.draft);

  const document = toDocument(sides.draft.text(), ours.kind);
  const conflicts = settled.filter(({ verdict }) => verdict === 'conflict');
  prove(document, settled, malformed + 3 * conflicts.length);
  return {
    document,
    conflicts: conflicts.map(keyOf),
    kept: settled
      .filter(({ verdict }) => verdict === 'volatile')
      .map((one) => ({ key: keyOf(one), pattern: (one.ours ?? one.theirs)?.known?.pattern })),
    isConverted: !isSameEncoding(theirs.encoding, target.encoding),
  };
}

function refuseUnreadable(name: string, document: Document): void {
  const reason = unreadableReason(document);
  if (reason !== undefined) throw new MergeRefusal(`${name} ${reason}`);
}

function refuseForeign(name: string, document: Document): void {
  const language = foreignLanguage(document);
  if (language !== undefined) throw new MergeRefusal(`${name} is ${language}, no dictionary of VMware's`, true);
}

function decideAll(base: Document, ours: Document, theirs: Document): Decided[] {
  const [o, a, b] = [settingsById(base), settingsById(ours), settingsById(theirs)];
  const ids = new Set([...a.keys(), ...b.keys()]);
  return [...ids].map((id) => {
    const versions = { base: o.get(id), ours: a.get(id), theirs: b.get(id) };
    return { id, ...versions, verdict: decide(versions.base, versions.ours, versions.theirs) };
  });
}

function settle(one: Decided, sides: Sides, arrivals: Map<Line, string[]>, markerSize: number): void {
  const { verdict, ours, theirs } = one;
  const [first] = theirs?.entries ?? [];
  if (verdict === 'conflict') settleConflict(one, sides, arrivals, markerSize);
  else if (verdict === 'theirs' && theirs === undefined) dropEntries(one, sides);
  else if (verdict === 'theirs' && ours === undefined && first !== undefined && theirs !== undefined) {
    arrivals.set(first, newLines(tellingEntries(theirs), sides));
  } else if (verdict === 'theirs') takeValues(one, sides);
  else if (ours === undefined) for (const [entry, lines] of orphanedComments(one, sides)) arrivals.set(entry, lines);
  else if (verdict === 'ours') takeComments(one, sides);
}

/** Both versions of a key, where ours stands; where ours has none, where it would arrive. */
function settleConflict(
  { ours, theirs }: Decided,
  sides: Sides,
  arrivals: Map<Line, string[]>,
  markerSize: number,
): void {
  const marked = [
    `${'<'.repeat(markerSize)} ours`,
    ...(ours?.entries ?? []).map((entry) => contentOf(sides.ours, entry)),
    '='.repeat(markerSize),
    ...oldLines(theirs?.entries ?? [], sides),
    `${'>'.repeat(markerSize)} theirs`,
  ];
  const [mine, ...others] = ours?.entries ?? [];
  const [first] = theirs?.entries ?? [];
  if (mine !== undefined) sides.draft.replace(mine, marked);
  else if (first !== undefined) arrivals.set(first, marked);
  for (const entry of others) sides.draft.remove(entry);
}

/** Merges the lines that set nothing. @returns how many of them VMware will not read. */
function settleRemarks({ base, ours, theirs, target, draft }: Sides, arrivals: Map<Line, string[]>): number {
  const [o, a, b] = [remarksOf(base), remarksOf(ours), remarksOf(theirs)];
  let malformed = 0;
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    const [mine, other] = [a.get(id) ?? [], b.get(id) ?? []];
    const wanted = mergedCount(o.get(id)?.length ?? 0, mine.length, other.length);
    for (const line of mine.slice(wanted)) draft.remove(line);
    for (const line of wanted > mine.length ? other.slice(mine.length - wanted) : []) {
      arrivals.set(line, [carry(contentOf(theirs, line), theirs, target, 'a line that sets nothing')]);
    }
    if (id.startsWith('malformed')) malformed += wanted;
  }
  return malformed;
}

/** Where lines of theirs have their like in ours. */
function neighbours({
  base,
  ours,
  theirs,
  draft,
}: Sides): Pick<Parameters<typeof place>[0], 'counterpart' | 'withBlanks'> {
  const settings = settingsById(ours);
  const ids = new Map(
    [...settingsById(theirs)].flatMap(([id, { entries }]) => entries.map((entry) => [entry, id] as const)),
  );
  const remarks = remarksOf(ours);
  const seen = new Map<string, number>();
  const blanks = (document: Document) => document.lines.filter((line) => line.kind === 'blank').length;
  return {
    withBlanks: blanks(theirs) > blanks(base),
    counterpart(line) {
      if (line.kind === 'entry') return standing(settings.get(ids.get(line) ?? '')?.entries[0]);
      const id = remarkId(theirs, line) ?? '';
      const count = seen.get(id) ?? 0;
      seen.set(id, count + 1);
      return standing(remarks.get(id)?.[count]);
    },
  };

  function standing(line: Line | undefined): Line | undefined {
    return line === undefined || draft.isGone(line) ? undefined : line;
  }
}

function prove(document: Document, decided: readonly Decided[], malformed: number): void {
  const settings = settingsById(document);
  for (const { id, verdict, ours, theirs } of decided) {
    const wanted = verdict === 'theirs' ? meaningsOf(theirs) : meaningsOf(ours);
    const all = verdict === 'conflict' ? [...new Set([...wanted, ...meaningsOf(theirs)])] : wanted;
    if (!sameTexts(settings.get(id)?.meanings, all)) throw new MergeError(`${id} is not what it should be`);
    settings.delete(id);
  }
  const [stray] = settings.keys();
  if (stray !== undefined) throw new MergeError(`${stray} is from nowhere`);
  const count = document.lines.filter((line) => line.kind === 'malformed').length;
  if (count !== malformed) throw new MergeError(`VMware does not read ${count} lines, not ${malformed}`);
}

function meaningsOf(setting: Setting | undefined): readonly string[] {
  return setting?.meanings ?? [];
}

function keyOf({ id, ours, theirs }: Versions & { readonly id: string }): string {
  return (ours ?? theirs)?.entries[0]?.key.text ?? id;
}
