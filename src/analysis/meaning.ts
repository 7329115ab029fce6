import { booleanOf } from '../document/boolean.ts';
import type { Document, Line } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { once } from '../document/notes.ts';
import type { Accident } from './accident.ts';
import { recognise, recogniseAll } from './accidents/index.ts';
import { pieceOf } from './piece.ts';
import { type Aspect, type KeyTrait, keysWith, type Marks, marksOf, newMark } from './traits.ts';

/** A line that is broken, and how. */
export interface BrokenLine {
  readonly line: Line;
  readonly accident: Accident;
}

/** A line that means a setting, whether VMware reads it so or not. */
export interface Meaning {
  readonly line: Line;
  /** The bytes of the value; undefined where nobody can know it. */
  readonly value: string | undefined;
  /** Whether the line stands: VMware reads just that from it, and no repair will change it. */
  readonly stands: boolean;
}

/** All lines that mean one setting. */
export interface SettingMeaning {
  readonly first: Meaning;
  /** The first on another line than `first`. */
  readonly second: Meaning | undefined;
  /** The first that gives it another value than `first`; of an unknown value nobody can say that it is the same. */
  readonly different: Meaning | undefined;
  /** The first that stands. */
  readonly standing: Meaning | undefined;
  /** Where none stands, the line to be repaired: the first that has the key already, else can be repaired safely, else is an entry. */
  readonly leader: Line | undefined;
}

/** What is worked out of a document once: its accidents, and by folded key what its broken lines mean. */
interface Reading {
  /** By the rule that reports them, in file order. */
  readonly accidents: ReadonlyMap<string, readonly BrokenLine[]>;
  readonly broken: ReadonlyMap<Line, readonly Accident[]>;
  readonly meant: ReadonlyMap<string, readonly RankedMeaning[]>;
  readonly settings: Map<string, SettingMeaning>;
}

interface RankedMeaning extends Meaning {
  /** How much a line is to be preferred for repair; 0 where it cannot be repaired. */
  readonly rank: number;
}

/** The accidents of a document that the rule of that name reports, in file order. */
export function accidentsOf(document: Document, rule: string): readonly BrokenLine[] {
  return readingOf(document).accidents.get(rule) ?? [];
}

/** All accidents of a document. */
export function allAccidents(document: Document): BrokenLine[] {
  return [...readingOf(document).accidents.values()].flat();
}

/** What documents have in which something went wrong on some line. */
export const ACCIDENTS: Aspect = { mark: newMark() };

/** Whether something did. */
export function hasAccidents(document: Document): boolean {
  return readingOf(document).broken.size > 0;
}

/** All that rules look for and the document has. */
export const allMarksOf: (document: Document) => Marks = once(
  (document) => marksOf(document) | (hasAccidents(document) ? ACCIDENTS.mark : 0n),
);

/** Whether the document has that. */
export function has(document: Document, { mark }: Aspect): boolean {
  return (allMarksOf(document) & mark) !== 0n;
}

/** Whether VMware does not read from a line what it means, so far as it can be judged by itself. */
export function isBroken(document: Document, line: Line): boolean {
  const { broken } = readingOf(document);
  return broken.size > 0 && (broken.get(line)?.some((accident) => !accident.harmless) ?? false);
}

/** Whether some line, broken or not, means the setting. */
export function isMeant(document: Document, key: string): boolean {
  const { broken } = readingOf(document);
  return broken.size === 0 ? document.settings.has(foldKey(key)) : meaningOf(document, key) !== undefined;
}

/** The folded keys that the lines mean; those with a trait, or all. */
export function keysMeant(document: Document, trait?: KeyTrait): readonly string[] {
  const { broken, meant } = readingOf(document);
  const wanted = trait === undefined ? [...document.settings.keys()] : keysWith(document, trait);
  if (broken.size === 0) return wanted;
  const ofBroken = [...meant.keys()].filter((key) => trait?.has(key) ?? true);
  const keys = new Set([...ofBroken, ...wanted]);
  return [...keys].filter((key) => isMeant(document, key));
}

/** The lines that mean a setting; undefined where none does. */
export function meaningOf(document: Document, key: string): SettingMeaning | undefined {
  const { broken, meant, settings } = readingOf(document);
  const folded = foldKey(key);
  const known = settings.get(folded);
  if (known !== undefined) return known;
  const standing = (document.settings.get(folded) ?? []).filter((line) => !broken.has(line));
  const meanings = [
    ...standing.map((line) => ({ line, value: line.value.bytes, stands: true, rank: 0 })),
    ...(meant.get(folded) ?? []),
  ];
  const [first, ...others] = meanings.sort((a, b) => a.line.range[0] - b.line.range[0]);
  if (first === undefined) return undefined;
  const leader = meanings.reduce((best, meaning) => (meaning.rank > best.rank ? meaning : best));
  const meaning = {
    first,
    second: others.find((other) => other.line !== first.line),
    different: others.find((other) => !isSame(first.value, other.value)),
    standing: meanings.find((one) => one.stands),
    leader: leader.rank > 0 ? leader.line : undefined,
  };
  settings.set(folded, meaning);
  return meaning;
}

const readingOf = once(read);

/** Of a document in which nothing went wrong on any line. */
const NO_ACCIDENTS: Reading['accidents'] = new Map();
const NONE_BROKEN: Reading['broken'] = new Map();
const NONE_MEANT: Reading['meant'] = new Map();

function read(document: Document): Reading {
  const all = recogniseAll(document);
  if (all.length === 0) return { accidents: NO_ACCIDENTS, broken: NONE_BROKEN, meant: NONE_MEANT, settings: new Map() };
  const accidents = new Map<string, BrokenLine[]>();
  const broken = new Map<Line, readonly Accident[]>();
  const meant = new Map<string, RankedMeaning[]>();
  for (const [line, found] of all) {
    broken.set(line, found);
    const repeated = isRepeated(document, line);
    for (const accident of found) if (accident.harmless || !repeated) put(accidents, accident.rule, { line, accident });
    for (const [key, value] of settle(document, line, found, MAX_REPAIRS)) {
      const stands = line.kind === 'entry' && line.key.folded === key && line.value.bytes === value;
      const meaning = { line, value, stands, rank: rankOf(line, key, found) };
      put(meant, key, meaning);
    }
  }
  return { accidents, broken, meant, settings: new Map() };
}

function put<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}

function rankOf(line: Line, key: string, found: readonly Accident[]): number {
  const repairs = found.filter((accident) => accident.meant !== undefined);
  if (repairs.length === 0) return 0;
  const has = line.kind === 'entry' && line.key.folded === key;
  const safe = repairs.every((accident) => accident.safety === 'safe');
  return 1 + Number(line.kind === 'entry') + 2 * Number(safe) + 4 * Number(has);
}

/** Equal, or the same boolean; what is not known is not the same as anything. */
export function isSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  const boolean = booleanOf(a);
  return boolean !== undefined && boolean === booleanOf(b);
}

/** Says what an earlier line says: that is `duplicate-key`'s to report, and nobody else's. How it is written is another matter. */
function isRepeated(document: Document, line: Line): boolean {
  if (line.kind !== 'entry') return false;
  const earliest = document.settings.get(line.key.folded)?.[0];
  return earliest !== undefined && earliest !== line && earliest.value.bytes === line.value.bytes;
}

/** One line can need several repairs, one after the other: a lost line end, then quotes, then a name. */
const MAX_REPAIRS = 6;

/** What a line would set if all that is wrong with it were repaired, by itself. */
function settle(
  document: Document,
  line: Line,
  found: readonly Accident[],
  left: number,
): [key: string, value: string | undefined][] {
  const repairable = found.find((accident) => accident.meant !== undefined && !accident.harmless);
  if (repairable?.meant !== undefined && left > 0) {
    return repairable.meant.flatMap((content) => {
      const piece = pieceOf(document, content);
      return piece.lines.flatMap((one) => settle(piece, one, recognise(piece, one), left - 1));
    });
  }
  const keys = found.flatMap((accident) => accident.keys ?? []);
  if (keys.length > 0) return keys.map((key) => [key, undefined]);
  return line.kind === 'entry' ? [[line.key.folded, line.value.bytes]] : [];
}
