import type { Configuration } from '../config/configuration.ts';
import { type Document, toDocument } from '../document/document.ts';
import type { Fix } from '../rules/rule.ts';
import { applyEdits, touches } from '../text/edit.ts';
import type { Diagnostic } from './diagnostic.ts';
import { lint, type Origin } from './lint.ts';
import { flawOf } from './proof.ts';

const MAX_PASSES = 10;

export interface FixOptions extends Origin {
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
}

/** Fixing went wrong in a way that only a mistake of ours explains; the file must be left as it is. */
export class FixError extends Error {
  override readonly name = 'FixError';
}

/**
 * Repairs a document until nothing more can be repaired, and lints the result.
 * @throws {FixError} when it does not come to an end, or a change is not what was announced.
 */
export function fix(original: Document, configuration: Configuration, options: FixOptions = {}): FixResult {
  const seen = new Set([original.text]);
  const fixed: Diagnostic[] = [];
  let document = original;
  for (let pass = 0; pass <= MAX_PASSES; pass++) {
    const diagnostics = lint(document, configuration, options);
    const chosen = choose(diagnostics, options.unsafe === true);
    if (chosen.length === 0) return { document, fixed, diagnostics };
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
    seen.add(next.text);
    fixed.push(...chosen);
    document = next;
  }
  throw new FixError(`no end after ${MAX_PASSES} passes`);
}

type Repairable = Diagnostic & { readonly fix: Fix };

/** The fixes for one pass: whole or not at all, none that overlaps or touches another, and at most one that writes a setting. */
function choose(diagnostics: readonly Diagnostic[], unsafe: boolean): Repairable[] {
  const chosen: Repairable[] = [];
  let reached = -1;
  const written = new Set<string>();
  const candidates = diagnostics.filter(
    (one): one is Repairable => one.fix !== undefined && (unsafe || one.fix.safety === 'safe'),
  );
  for (const candidate of candidates.toSorted((a, b) => firstEdit(a) - firstEdit(b))) {
    if (candidate.fix.sets.some((key) => written.has(key))) continue;
    // In the order of their first edits, only one that begins before the others' end can collide with any.
    if (firstEdit(candidate) <= reached && chosen.some((other) => collide(other.fix, candidate.fix))) continue;
    for (const key of candidate.fix.sets) written.add(key);
    reached = candidate.fix.edits.reduce((end, edit) => Math.max(end, edit.range[1]), reached);
    chosen.push(candidate);
  }
  return chosen;
}

function collide(a: Fix, b: Fix): boolean {
  return a.edits.some((one) => b.edits.some((other) => touches(one.range, other.range)));
}

function firstEdit(diagnostic: Repairable): number {
  return diagnostic.fix.edits.reduce((start, edit) => Math.min(start, edit.range[0]), Number.POSITIVE_INFINITY);
}

function names(diagnostics: readonly Diagnostic[]): string {
  return [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].join(', ');
}
