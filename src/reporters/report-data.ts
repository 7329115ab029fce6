import type { Document } from '../document/document.ts';
import { secretStart } from '../document/secrets.ts';
import type { Diagnostic, Place } from '../engine/diagnostic.ts';
import type { Suppressed } from '../engine/lint.ts';
import type { Fix } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import type { FileResult, Summary } from './reporter.ts';
import { sanitiseJson } from './sanitise.ts';

/*
 * What `json` and `jsonl` say. `report-schema.ts` documents it, and is shipped; the tests hold the one to the other.
 */

/** Goes up when a reader of the old format could misread the new one; new members alone do not count. */
export const FORMAT = 1;

/** One line of JSON. */
export function line(data: unknown): string {
  return sanitiseJson(JSON.stringify(data));
}

/** What became of one file. */
export function fileData({
  path,
  document,
  diagnostics,
  fixed,
  suppressed = [],
  notLinted,
  notFixed,
  skipped,
  notes,
}: FileResult): object {
  return {
    path,
    kind: document?.kind,
    encoding: document?.encoding.declared,
    diagnostics: diagnostics.map((one) => diagnosticData(one, document)),
    fixed: fixed.map((one) => diagnosticData(one, undefined)),
    suppressed: suppressed.map(({ by, diagnostic }) => ({
      by: silencerData(by),
      finding: diagnosticData(diagnostic, document),
    })),
    notLinted,
    notFixed,
    skipped,
    notes,
  };
}

function silencerData(by: Suppressed['by']): unknown {
  if (typeof by === 'string') return { kind: by };
  const { reason, owner, expires } = by;
  return { kind: 'configuration', reason, owner, expires };
}

/** @param document what the ranges are of; where that is gone, edits say nothing. */
function diagnosticData(diagnostic: Diagnostic, document: Document | undefined): unknown {
  const { rule, severity, message, key, related, fix } = diagnostic;
  return {
    rule,
    severity,
    message,
    key,
    ...placeData(diagnostic),
    related: related.map((one) => ({ path: one.path, ...placeData(one) })),
    fix: fix === undefined || document === undefined ? undefined : fixData(fix, document),
  };
}

function placeData({ range, start, end }: Place): Place {
  return { range, start, end };
}

function fixData({ safety, sets, edits }: Fix, document: Document): unknown {
  return {
    safety,
    sets,
    ...(edits.some((edit) => isSecret(edit, document)) ? { secret: true } : { edits }),
  };
}

/** Whether the edit, or the line that it is in, has a secret. */
function isSecret({ range: [start, end], text }: Edit, document: Document): boolean {
  if (secretStart(text) !== undefined) return true;
  const before = document.text.slice(0, start);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const rest = document.text.slice(end).search(/[\r\n]/);
  return secretStart(document.text.slice(from, rest < 0 ? undefined : end + rest)) !== undefined;
}

/** What became of all files. */
export function summaryData(summary: Summary): object {
  const {
    files,
    counts,
    hidden,
    suppressed,
    fixable,
    ignored,
    fixed,
    fixedFiles,
    notLinted,
    notFixed,
    skipped,
    interrupted,
    undo,
  } = summary;
  return {
    files,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    hidden,
    suppressed,
    fixable,
    ignored,
    fixed,
    fixedFiles,
    notLinted: notLinted.length,
    notFixed: notFixed.length,
    skipped: skipped.length,
    interrupted,
    undo,
  };
}
