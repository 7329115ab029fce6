import type { Configuration } from '../config/configuration.ts';
import { type Document, toDocument } from '../document/document.ts';
import type { Fix } from '../rules/rule.ts';
import { applyEdits } from '../text/edit.ts';
import type { Diagnostic } from './diagnostic.ts';
import { inspect, type Origin, type Suppressed } from './lint.ts';
import { FixError, flawOf } from './proof.ts';
import { isDeletion, nothingTaken } from './taken.ts';

const MAX_PASSES = 10;

export interface FixOptions {
  readonly origin?: Origin;
  /** Makes the unsafe fixes too. */
  readonly unsafe?: boolean;
}

/** What became of a document. */
export interface FixResult {
  readonly document: Document;
  /** The diagnostics that were repaired, in the order of repair; ranges are of the text that each was found in. */
  readonly fixed: readonly Diagnostic[];
  /** What is true of `document`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Repairs a document until nothing more can be repaired, and lints the result.
 * @throws {FixError} when it does not come to an end, or a change is not what was announced.
 */
export function fix(original: Document, configuration: Configuration, { origin, unsafe }: FixOptions = {}): FixResult {
  const seen = new Set<string>();
  const fixed: Diagnostic[] = [];
  let document = original;
  for (let pass = 0; pass <= MAX_PASSES; pass++) {
    const { diagnostics, suppressed } = inspect(document, configuration, origin);
    const chosen = choose(diagnostics, unsafe === true);
    if (chosen.length === 0) return { document, fixed, diagnostics, suppressed };
    // Not before: to put a text into a set, V8 looks at all of it, and most files need no repair.
    seen.add(document.text);
    const fixes = chosen.map((choice) => choice.fix);
    const next = toDocument(
      applyEdits(
        document.text,
        fixes.flatMap((one) => one.edits),
      ),
      document.kind,
    );
    const flaw = flawOf(document, next, fixes);
    if (flaw !== undefined) throw new FixError(`${flaw} (rules: ${names(chosen)})`);
    if (seen.has(next.text)) throw new FixError(`fixes undo each other (rules: ${names(chosen)})`);
    for (const one of chosen) fixed.push(one);
    document = next;
  }
  throw new FixError(`no end after ${MAX_PASSES} passes`);
}

type Repairable = Diagnostic & { readonly fix: Fix };

/**
 * The fixes for one pass: whole or not at all, none that overlaps or touches another, and at most one that writes a setting. Any number may take
 * lines of a setting out, as long as none writes it: that leaves no key twice.
 */
function choose(diagnostics: readonly Diagnostic[], unsafe: boolean): Repairable[] {
  const candidates = diagnostics.filter(
    (one): one is Repairable => one.fix !== undefined && (unsafe || one.fix.safety === 'safe'),
  );
  if (candidates.length === 0) return candidates;
  const chosen: Repairable[] = [];
  const taken = nothingTaken();
  const settings = new Map<string, 'written' | 'taken out'>();
  for (const candidate of candidates.toSorted((a, b) => firstEdit(a) - firstEdit(b))) {
    const { edits, sets } = candidate.fix;
    const does = edits.every(isDeletion) ? 'taken out' : 'written';
    if (sets.some((key) => settings.has(key) && (does === 'written' || settings.get(key) === 'written'))) continue;
    if (edits.some((edit) => taken.excludes(edit))) continue;
    for (const key of sets) settings.set(key, does);
    for (const edit of edits) taken.add(edit);
    chosen.push(candidate);
  }
  return chosen;
}

function firstEdit(diagnostic: Repairable): number {
  return diagnostic.fix.edits.reduce((start, edit) => Math.min(start, edit.range[0]), Number.POSITIVE_INFINITY);
}

function names(diagnostics: readonly Diagnostic[]): string {
  return [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].join(', ');
}
