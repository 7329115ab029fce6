import type { Document } from '../document/document.ts';
import { secretStart } from '../document/secrets.ts';
import type { Diagnostic, Place } from '../engine/diagnostic.ts';
import type { Fix } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import type { FileResult, Reporter, ReporterOptions, Summary } from './reporter.ts';
import { sanitiseJson } from './sanitise.ts';

/** Goes up when a reader of the old format could misread the new one; new members alone do not count. */
const FORMAT = 1;

/**
 * One JSON document, a line for each file:
 *
 *   { "format": 1, "vmxlint": "0.1.0",
 *     "files": [{ "path", "kind", "encoding", "diagnostics": [Diagnostic], "fixed": [Diagnostic], "notLinted", "notFixed", "skipped", "notes": [] }],
 *     "summary": { "files", "errors", "warnings", "infos", "hidden", "fixable": { "safe", "unsafe" }, "fixed", "fixedFiles",
 *                  "notLinted", "notFixed", "skipped", "interrupted", "undo": { "run", "lost", "trouble" } } }
 *   Diagnostic: { "rule", "severity", "message", "key", "range": [start, end], "start": { "line", "column" }, "end": { "line", "column" },
 *                 "related": [{ "range", "start", "end" }], "fix": { "safety", "sets": [key], "edits": [{ "range", "text" }] } }
 *
 * Members without a value are left out; files of which there is nothing to say have no diagnostics. Ranges are half-open byte offsets into the file
 * (of `fixed`: into a text that is gone), lines and columns count from 1, columns in UTF-16 code units of the decoded line. `text` of an edit is
 * bytes, each as the character of that code; a fix of a line that holds a secret has `"secret": true` in place of `edits`.
 */
export function json({ version }: ReporterOptions): Reporter {
  let separator = '\n';
  return {
    start: () => `{"format":${FORMAT},"vmxlint":${line(version)},"files":[`,
    file(result) {
      const text = separator + line(fileData(result));
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],"summary":${line(summaryData(summary))}}\n`,
  };
}

function line(data: unknown): string {
  return sanitiseJson(JSON.stringify(data));
}

function fileData({ path, document, diagnostics, fixed, notLinted, notFixed, skipped, notes }: FileResult): unknown {
  return {
    path,
    kind: document?.kind,
    encoding: document?.encoding.declared,
    diagnostics: diagnostics.map((one) => diagnosticData(one, document)),
    fixed: fixed.map((one) => diagnosticData(one, undefined)),
    notLinted,
    notFixed,
    skipped,
    notes,
  };
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
    related: related.map(placeData),
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

function summaryData(summary: Summary): unknown {
  const { files, counts, hidden, fixable, fixed, fixedFiles, notLinted, notFixed, skipped, interrupted, undo } =
    summary;
  return {
    files,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    hidden,
    fixable,
    fixed,
    fixedFiles,
    notLinted: notLinted.length,
    notFixed: notFixed.length,
    skipped: skipped.length,
    interrupted,
    undo,
  };
}
