import { booleanOf } from '../document/boolean.ts';
import { type Document, type Line, toDocument } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import type { Accident } from './accident.ts';
import { recognise } from './accidents/index.ts';

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
  /** Whether the line stands: it says just that, and nothing is wrong with it. */
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

/** What a document's lines mean, broken ones included. */
export interface Meanings {
  readonly accidents: readonly BrokenLine[];
  /** By folded key. */
  readonly settings: ReadonlyMap<string, SettingMeaning>;
}

const known = new WeakMap<Document, Meanings>();

/** The accidents of a document and the settings that its lines mean; worked out once. */
export function meaningsOf(document: Document): Meanings {
  let meanings = known.get(document);
  if (meanings === undefined) {
    meanings = read(document);
    known.set(document, meanings);
  }
  return meanings;
}

/** Whether some line, broken or not, means the setting. */
export function isMeant(document: Document, key: string): boolean {
  return meaningsOf(document).settings.has(foldKey(key));
}

function read(document: Document): Meanings {
  const accidents: BrokenLine[] = [];
  const settings = new Map<string, SettingMeaning & { rank: number }>();
  for (const line of document.lines) {
    const found = recognise(document, line);
    if (!isRepeated(document, line)) for (const accident of found) accidents.push({ line, accident });
    const repairs = found.filter((accident) => accident.meant !== undefined);
    const safe = repairs.every((accident) => accident.safety === 'safe');
    for (const [key, value] of settle(document, line, found, MAX_REPAIRS)) {
      const meaning = { line, value, stands: found.length === 0 };
      const known = settings.get(key);
      const has = line.kind === 'entry' && line.key.folded === key;
      const rank = repairs.length === 0 ? 0 : 1 + Number(line.kind === 'entry') + 2 * Number(safe) + 4 * Number(has);
      const leads = rank > (known?.rank ?? 0);
      settings.set(key, {
        first: known?.first ?? meaning,
        second: known?.second ?? (known !== undefined && known.first.line !== line ? meaning : undefined),
        different: known?.different ?? (known !== undefined && !isSame(known.first.value, value) ? meaning : undefined),
        standing: known?.standing ?? (meaning.stands ? meaning : undefined),
        leader: leads ? line : known?.leader,
        rank: leads ? rank : (known?.rank ?? 0),
      });
    }
  }
  return { accidents, settings };
}

/** Equal, or the same boolean; what is not known is not the same as anything. */
export function isSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  const boolean = booleanOf(a);
  return boolean !== undefined && boolean === booleanOf(b);
}

/** Says word for word what an earlier line says: that is `duplicate-key`'s to report, and nobody else's. */
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
  const repairable = found.find((accident) => accident.meant !== undefined);
  if (repairable?.meant !== undefined && left > 0) {
    return repairable.meant.flatMap((content) => {
      const piece = toDocument(content, document.kind, document.encoding);
      return piece.lines.flatMap((one) => settle(piece, one, recognise(piece, one), left - 1));
    });
  }
  const keys = found.flatMap((accident) => accident.keys ?? []);
  if (keys.length > 0) return keys.map((key) => [key, undefined]);
  return line.kind === 'entry' ? [[line.key.folded, line.value.bytes]] : [];
}
