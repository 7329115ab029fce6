import { contentOf, type Document } from '../document/document.ts';
import type { Diagnostic, Place } from '../engine/diagnostic.ts';
import { projectPath } from '../engine/project-path.ts';
import type { Severity } from '../rules/rule.ts';
import { decode } from '../text/encoding.ts';
import type { Position } from '../text/positions.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { sanitise, sanitiseJson } from './sanitise.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Reviewdog's diagnostic format, which comments on pull requests of many hosts. A file that could not be linted is a diagnostic without a place. */
export function rdjson({ standpoint }: ReporterOptions): Reporter {
  let separator = '\n';
  return {
    onlyFindings: true,
    start: () => '{"source":{"name":"vmxlint"},"diagnostics":[',
    file({ path: shown, document, diagnostics, notLinted }) {
      const path = projectPath(shown, standpoint);
      const findings = diagnostics.map((one) => dataOf(one, document, path));
      const failure = { message: `not linted: ${sanitise(notLinted ?? '')}`, location: { path }, severity: 'ERROR' };
      return [...findings, ...(notLinted === undefined ? [] : [failure])]
        .map((data) => {
          const text = separator + sanitiseJson(JSON.stringify(data));
          separator = ',\n';
          return text;
        })
        .join('');
    },
    end: () => '\n]}\n',
  };
}

function dataOf(diagnostic: Diagnostic, document: Document | undefined, path: string): unknown {
  const { rule, severity, message } = diagnostic;
  return {
    message: sanitise(message),
    location: { path, range: rangeOf(diagnostic, document) },
    severity: SEVERITIES[severity],
    code: { value: rule },
  };
}

function rangeOf({ start, end }: Place, document: Document | undefined): unknown {
  return { start: inUtf8(start, document), end: inUtf8(end, document) };
}

/** Its columns count the bytes that a line has in UTF-8, whatever the file's own encoding is. */
function inUtf8({ line, column }: Position, document: Document | undefined): Position {
  const found = document?.lines[line - 1];
  if (document === undefined || found === undefined || column === 1) return { line, column };
  const text = decode(contentOf(document, found), document.encoding);
  return { line, column: Buffer.byteLength(text.slice(0, column - 1)) + 1 };
}
