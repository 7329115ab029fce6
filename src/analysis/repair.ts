import { booleanOf } from '../document/boolean.ts';
import type { Document, Line } from '../document/document.ts';
import { replaceLine } from '../document/intents.ts';
import type { Finding, Fix, Safety } from '../rules/rule.ts';
import { VHV_ENABLE } from '../schema/nesting.ts';
import { applyEdits, type Edit, type Range } from '../text/edit.ts';
import { accidentsOf, type BrokenLine, isSame, keysMeant, meaningOf } from './meaning.ts';
import { canNeverNest, obstacleToNesting } from './nesting.ts';
import { pieceOf } from './piece.ts';

/** What follows each of a rule's messages when the setting stands, or is meant, on another line too; `{related}` is that line. */
const TWICE = '; line {related} sets it already, so this one can go';
const CONFLICT = '; line {related} gives it another value: keep the one that you mean';

/** The messages of a rule that reports accidents: each as given, and for a setting that another line has too. */
export function withOutcomes(messages: Readonly<Record<string, string>>): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, text] of Object.entries(messages)) {
    all[name] = text;
    all[`${name}-twice`] = text + TWICE;
    all[`${name}-conflict`] = text + CONFLICT;
  }
  return all;
}

/** The findings of the rule of that name, with the repair of each. */
export function* accidentFindings(document: Document, rule: string): Generator<Finding> {
  for (const broken of accidentsOf(document, rule)) yield findingOf(document, broken);
}

function findingOf(document: Document, { line, accident }: BrokenLine): Finding {
  const finding: Finding = {
    message: accident.message,
    at: accident.at,
    ...(accident.data && { data: accident.data }),
    ...(accident.key !== undefined && { key: accident.key }),
    ...(accident.severity && { severity: accident.severity }),
  };
  if (accident.meant === undefined) return finding;
  if (accident.harmless) {
    const edits = [replaceLine(document, line, accident.meant)];
    return { ...finding, fix: { edits, safety: accident.safety, sets: [] } };
  }
  const plan = planFor(document, line, accident.meant);
  if (plan.conflict !== undefined)
    return { ...finding, message: `${accident.message}-conflict`, related: [plan.conflict] };
  const fix = plan.contents && fixFor(document, line, plan.contents, accident.safety);
  return {
    ...finding,
    ...(plan.twice && { message: `${accident.message}-twice`, related: [plan.twice] }),
    ...(fix && { fix }),
  };
}

interface Plan {
  /** What the line becomes; undefined where it waits for another to be repaired first. */
  readonly contents?: readonly string[];
  /** The line that sets the same already. */
  readonly twice?: Range;
  /** The line that sets it otherwise. */
  readonly conflict?: Range;
}

/**
 * No repair makes a key stand twice: what another line sets already, equally, goes; what another line sets otherwise, nobody but the user decides.
 * Of several broken lines that mean the same, the first that can be repaired safely stays.
 */
function planFor(document: Document, line: Line, meant: readonly string[]): Plan {
  const contents: string[] = [];
  const own = new Map<string, string | undefined>();
  let twice: Range | undefined;
  for (const content of meant) {
    const piece = pieceOf(document, content);
    if (piece.lines.some((one) => one.kind === 'malformed')) return {};
    const settings = keysMeant(piece).map((key) => [key, meaningOf(piece, key)?.first.value] as const);
    const verdicts = settings.map(([key, value]) => verdictOn(document, line, key, value, own));
    for (const verdict of verdicts) {
      if (verdict.kind === 'conflict') return { conflict: verdict.range };
      if (verdict.kind === 'wait') return {};
      if (verdict.kind === 'twice') twice = verdict.range;
    }
    if (verdicts.every((verdict) => verdict.kind !== 'twice')) contents.push(content);
    for (const [key, value] of settings) own.set(key, value);
  }
  return { contents, ...(twice && { twice }) };
}

/** What the other lines say of a setting: nothing, the same (and it stands there, or is to be repaired there first), or something else. */
type Verdict = { kind: 'alone' } | { kind: 'wait' } | { kind: 'twice' | 'conflict'; range: Range };

function verdictOn(
  document: Document,
  line: Line,
  key: string,
  value: string | undefined,
  own: ReadonlyMap<string, string | undefined>,
): Verdict {
  if (own.has(key)) return { kind: isSame(own.get(key), value) ? 'twice' : 'conflict', range: line.range };
  const { first, second, different, standing, leader } = meaningOf(document, key) ?? {};
  const other = first?.line === line ? second : first;
  if (first === undefined || other === undefined) return { kind: 'alone' };
  const otherwise = isSame(first.value, value) ? different : other;
  if (otherwise !== undefined) return { kind: 'conflict', range: otherwise.line.range };
  if (standing !== undefined) return { kind: 'twice', range: standing.line.range };
  return { kind: leader === undefined || leader === line ? 'alone' : 'wait' };
}

function fixFor(document: Document, line: Line, contents: readonly string[], wanted: Safety): Fix | undefined {
  const before = settingsOf(document, line);
  const after = new Map(contents.flatMap((content) => [...settingsOf(pieceOf(document, content))]));
  // The key of a broken line may be misspelt, and stand so elsewhere: that line is repaired first.
  const added = [...after.keys()].filter((key) => !before.has(key));
  if (added.some((key) => document.settings.has(key))) return undefined;
  const sets = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  const safety = enablesNesting(document, before, after) ? safetyOfNesting(document, wanted) : wanted;
  const edit = replaceLine(document, line, contents);
  if (safety === undefined || makesByteOrderMark(document, edit)) return undefined;
  return { edits: [edit], safety, sets };
}

/** Whether bytes of a key would come to stand first in the file: they would be its byte order mark, and the key another. */
export function makesByteOrderMark(document: Document, edit: Edit): boolean {
  const mark = '\xEF\xBB\xBF';
  if (document.bom || edit.range[0] >= mark.length) return false;
  return applyEdits(document.text.slice(0, edit.range[1] + mark.length), [edit]).startsWith(mark);
}

function settingsOf(document: Document, line?: Line): Map<string, string> {
  const lines = line === undefined ? document.lines : [line];
  return new Map(lines.flatMap((one) => (one.kind === 'entry' ? [[one.key.folded, one.value.bytes] as const] : [])));
}

function enablesNesting(
  document: Document,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): boolean {
  const isOn = (settings: ReadonlyMap<string, string>) => booleanOf(settings.get(VHV_ENABLE) ?? '') === true;
  return document.kind === 'vmx' && isOn(after) && !isOn(before);
}

/**
 * How safe it is to make VMware read `vhv.enable` as TRUE where it did not: unsafe where the machine could not use it, and not to be done at all
 * where it never can.
 */
export function safetyOfNesting(document: Document, wanted: Safety): Safety | undefined {
  if (canNeverNest(document)) return undefined;
  return obstacleToNesting(document) === undefined ? wanted : 'unsafe';
}
