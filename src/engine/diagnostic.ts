import type { Fix, Severity } from '../rules/rule.ts';
import type { Range } from '../text/edit.ts';
import type { Position } from '../text/positions.ts';

/** Where in a file: bytes for those who edit, lines and columns for those who read. Half-open both. */
export interface Place {
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
}

/** A place that belongs to that of a diagnostic. */
export interface RelatedPlace extends Place {
  /** Of another file, for display; undefined in the diagnostic's own. */
  readonly path?: string;
}

/** What the user sees of a finding. All texts are untrusted: they may hold what the file holds. */
export interface Diagnostic extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Which of the rule's messages that is: unlike the message it stays the same when lines move. */
  readonly wording: string;
  /** The setting that it is about, as written. */
  readonly key: string | undefined;
  /** The other places that the message speaks of. */
  readonly related: readonly RelatedPlace[];
  readonly fix: Fix | undefined;
}

/** By place, then by rule: the order in which diagnostics are shown and fixes are tried. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
