import { type Document, type Entry, toDocument } from '../document/document.ts';
import { append, removeLine, setValue } from '../document/intents.ts';
import { foldKey } from '../document/key.ts';
import { FixError, flawOf } from '../engine/proof.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { encode } from '../text/encoding.ts';
import { canonicalKey } from './knowledge.ts';
import { entriesOf, isSecret } from './look-up.ts';
import { objectionsIn } from './objections.ts';
import { type Objection, objectionsTo, type Request } from './request.ts';

/** What became of one setting. Both values are decoded; undefined where the key is not set. */
export interface SettingChange {
  /** As it stands in the file. */
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether one of the values must not be shown. */
  readonly secret: boolean;
  /** How many further lines of the key were taken out. */
  readonly repeats: number;
}

/** What became of a document. */
export interface Changed {
  /** The very one that was given where nothing changed. */
  readonly document: Document;
  readonly changes: readonly SettingChange[];
  /** Why nothing was changed at all; empty where all that was asked for holds now. */
  readonly objections: readonly Objection[];
}

export interface ChangeOptions {
  /** Does what the schema, or a line that may mean the key too, speaks against. */
  readonly force?: boolean;
}

/**
 * Sets and unsets settings, all or none. An entry that stands keeps its place, its spelling, its spacing and its comment; a new one comes to the end, as
 * VMware spells it. Where a key stands more than once the first entry is kept: two lines of one key are an error to VMware, whatever they say.
 * @throws {FixError} when the change is not what was asked for: a mistake of ours, and nothing must be written.
 */
export function changeSettings(document: Document, requests: readonly Request[], options: ChangeOptions = {}): Changed {
  const speaks = (objection: Objection) => !(objection.yields && options.force === true);
  const general = objectionsTo(requests).filter(speaks);
  if (general.length > 0) return { document, changes: [], objections: general };
  const changes: SettingChange[] = [];
  const objections: Objection[] = [];
  let current = document;
  for (const request of requests) {
    const found = objectionsIn(current, request).filter(speaks);
    objections.push(...found);
    if (found.length > 0) continue;
    const { next, change } = carryOut(current, request);
    if (change !== undefined) changes.push(change);
    current = next;
  }
  return objections.length > 0 ? { document, changes: [], objections } : { document: current, changes, objections };
}

interface Step {
  readonly next: Document;
  readonly change: SettingChange | undefined;
}

function carryOut(document: Document, { key, value }: Request): Step {
  const entries = entriesOf(document, key);
  const [first, ...repeats] = entries;
  const bytes = value === undefined ? undefined : encode(value, document.encoding);
  if (first === undefined && value === undefined) return { next: document, change: undefined };
  const edits = editsFor(document, key, value, bytes, entries);
  if (edits.length === 0) return { next: document, change: undefined };
  const next = toDocument(applyEdits(document.text, edits), document.kind);
  const folded = first?.key.folded ?? foldKey(encode(canonicalKey(key), document.encoding) ?? key);
  prove(document, next, edits, folded, bytes);
  const name = first?.key.text ?? canonicalKey(key);
  const values = [...entries.map((entry) => entry.value.text), ...(value === undefined ? [] : [value])];
  const change = {
    key: name,
    before: first?.value.text,
    after: value,
    secret: values.some((text) => isSecret(name, text)),
    repeats: repeats.length,
  };
  return { next, change };
}

function editsFor(
  document: Document,
  key: string,
  value: string | undefined,
  bytes: string | undefined,
  entries: readonly Entry[],
): Edit[] {
  if (value === undefined) return entries.map(removeLine);
  const [first, ...repeats] = entries;
  if (first === undefined) return [append(document, canonicalKey(key), value)];
  return [...(first.value.bytes === bytes ? [] : [setValue(document, first, value)]), ...repeats.map(removeLine)];
}

/** Nothing else changed, and the setting is what it was to be. */
function prove(
  before: Document,
  after: Document,
  edits: readonly Edit[],
  key: string,
  bytes: string | undefined,
): void {
  const entries = after.settings.get(key) ?? [];
  const isRight =
    bytes === undefined ? entries.length === 0 : entries.length === 1 && entries[0]?.value.bytes === bytes;
  const flaw = isRight
    ? flawOf(before, after, [{ edits, safety: 'safe', sets: [key] }])
    : `${key} would not be what it was to be`;
  if (flaw !== undefined) throw new FixError(flaw);
}
