import { contentEnd, contentOf, type Document, type Entry } from '../document/document.ts';
import { quote, setBytes } from '../document/intents.ts';
import { carry, type Target } from './carry.ts';
import { threeWay } from './decide.ts';
import type { Draft } from './draft.ts';
import { exactText, meaningOf, type Setting } from './reading.ts';

/** The three sides of a merge, and what it is written into. */
export interface Sides {
  readonly base: Document;
  readonly ours: Document;
  readonly theirs: Document;
  readonly target: Target;
  /** What stands between key and value in our new lines. */
  readonly equals: string;
  readonly draft: Draft;
}

/** A key on each side. */
export interface Versions {
  readonly base: Setting | undefined;
  readonly ours: Setting | undefined;
  readonly theirs: Setting | undefined;
}

/** The entries of a setting that say something that none before has said. */
export function tellingEntries({ entries, values, known }: Setting): Entry[] {
  const meanings = values.map((value) => meaningOf(value, known));
  return entries.filter((_, i) => meanings.indexOf(meanings[i] ?? '') === i);
}

/** Entries of theirs as new lines in our style. */
export function newLines(entries: readonly Entry[], sides: Sides): string[] {
  return entries.map((entry) => {
    const comment = commentBytes(sides.theirs, entry);
    const line = `${keyBytes(entry, sides)}${sides.equals}${quote(valueBytes(entry, sides))}`;
    return comment === undefined ? line : `${line} ${carry(comment, sides.theirs, sides.target, 'a comment')}`;
  });
}

/** Lines of theirs as they are. */
export function oldLines(entries: readonly Entry[], { theirs, target }: Sides): string[] {
  return entries.map((entry) => carry(contentOf(theirs, entry), theirs, target, entry.key.text));
}

/** Gives our entries the values of theirs: as many lines as theirs has values. */
export function takeValues({ ours, theirs, base }: Versions, sides: Sides): void {
  if (ours === undefined || theirs === undefined) return;
  const wanted = tellingEntries(theirs);
  for (const [i, entry] of ours.entries.entries()) {
    const other = wanted[i];
    if (other === undefined) sides.draft.remove(entry);
    else rewrite(entry, valueBytes(other, sides), commentFor(entry, other, base?.entries[i], sides), sides);
  }
  const last = ours.entries.at(-1);
  const more = wanted.slice(ours.entries.length);
  if (last !== undefined && more.length > 0) sides.draft.insertBehind(last, newLines(more, sides));
}

/** Takes over what only theirs has changed in the comments behind our entries. */
export function takeComments({ ours, theirs, base }: Versions, sides: Sides): void {
  if (ours?.entries.length !== theirs?.entries.length) return;
  for (const [i, entry] of (ours?.entries ?? []).entries()) {
    const other = theirs?.entries[i];
    if (other === undefined) continue;
    rewrite(entry, entry.value.bytes, commentFor(entry, other, base?.entries[i], sides), sides);
  }
}

/** Takes our entries out. A comment behind one that the other side has not seen stays, on a line of its own. */
export function dropEntries({ ours, base }: Versions, sides: Sides): void {
  for (const [i, entry] of (ours?.entries ?? []).entries()) {
    const comment = commentBytes(sides.ours, entry);
    const old = base?.entries[i];
    const isSeen = comment === undefined || sameComment(sides.ours, entry, sides.base, old);
    sides.draft.replace(entry, isSeen ? [] : [comment]);
  }
}

/** Comments behind entries of theirs that ours, where the key is no more, has not seen: as lines. */
export function orphanedComments({ theirs, base }: Versions, sides: Sides): Map<Entry, string[]> {
  const orphans = new Map<Entry, string[]>();
  for (const [i, entry] of (theirs?.entries ?? []).entries()) {
    const comment = commentBytes(sides.theirs, entry);
    if (comment === undefined || sameComment(sides.theirs, entry, sides.base, base?.entries[i])) continue;
    orphans.set(entry, [carry(comment, sides.theirs, sides.target, 'a comment')]);
  }
  return orphans;
}

function rewrite(entry: Entry, bytes: string, comment: string | undefined, { ours, draft }: Sides): void {
  if (comment === commentBytes(ours, entry)) {
    if (bytes !== entry.value.bytes) draft.edit(setBytes(ours, entry, bytes));
    return;
  }
  const [start, end] = entry.value.range;
  const isKept = bytes === entry.value.bytes && end > start;
  const value = isKept ? ours.text.slice(start, end) : `${ours.text[start - 1] === '=' ? ' ' : ''}${quote(bytes)}`;
  const text = comment === undefined ? value : `${value} ${comment}`;
  draft.edit({ range: [start, contentEnd(ours, entry)], text });
}

/** The comment behind our entry, merged; where both sides have changed it, both are there. */
function commentFor(entry: Entry, other: Entry, old: Entry | undefined, sides: Sides): string | undefined {
  const { ours, theirs, base, target } = sides;
  const mine = commentText(ours, entry);
  const verdict = threeWay(commentText(base, old), mine, commentText(theirs, other), Object.is);
  const kept = commentBytes(ours, entry);
  if (verdict === 'ours') return kept;
  const bytes = commentBytes(theirs, other);
  const taken = bytes === undefined ? undefined : carry(bytes, theirs, target, 'a comment');
  if (verdict === 'theirs' || kept === undefined) return taken;
  return taken === undefined ? kept : `${kept} ${taken}`;
}

function sameComment(a: Document, entry: Entry, b: Document, other: Entry | undefined): boolean {
  return commentText(a, entry) === commentText(b, other);
}

function commentText(document: Document, entry: Entry | undefined): string | undefined {
  const bytes = entry === undefined ? undefined : commentBytes(document, entry);
  return bytes === undefined ? undefined : exactText(bytes, document.encoding);
}

function commentBytes({ text }: Document, { comment }: Entry): string | undefined {
  return comment === undefined ? undefined : text.slice(...comment).replace(/[ \t]+$/, '');
}

function keyBytes({ key }: Entry, { theirs, target }: Sides): string {
  return carry(theirs.text.slice(...key.range), theirs, target, `the key ${key.text}`);
}

function valueBytes({ key, value }: Entry, { theirs, target }: Sides): string {
  return carry(value.bytes, theirs, target, `the value of ${key.text}`);
}
