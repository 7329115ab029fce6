import { createIdentities, type FindingRow, findingRows, fingerprintOf } from '../engine/fingerprint.ts';
import { projectPath } from '../engine/project-path.ts';
import type { Severity } from '../rules/rule.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { sanitise, sanitiseJson } from './sanitise.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A finding that waits for the end: only then its file's identity is known. */
interface Held {
  readonly issue: Readonly<Record<string, unknown>>;
  readonly row: FindingRow;
  readonly path: string;
}

/** GitLab's code quality report. Keeps all findings until the end. A file that could not be linted is one too, since GitLab has no other place for it. */
export function gitlab({ standpoint }: ReporterOptions): Reporter {
  const identities = createIdentities();
  const held: Held[] = [];
  return {
    start: () => '[',
    file({ path: shown, document, diagnostics, suppressed, notLinted }) {
      const path = projectPath(shown, standpoint);
      if (document !== undefined) identities.add(path, document);
      const rows = findingRows(document, diagnostics, suppressed);
      const hold = (row: FindingRow, severity: string, message: string, line: number) => {
        const issue = {
          description: sanitise(message),
          check_name: row.rule,
          severity,
          location: { path, lines: { begin: line } },
        };
        held.push({ issue, row, path });
      };
      diagnostics.forEach(({ severity, message, start }, index) => {
        const row = rows[index];
        if (row !== undefined) hold(row, SEVERITIES[severity], message, start.line);
      });
      if (notLinted !== undefined) {
        hold({ rule: 'not-linted', wording: '', key: '', occurrence: 1 }, 'critical', `not linted: ${notLinted}`, 1);
      }
      return '';
    },
    end() {
      const lines = held.map(({ issue, row, path }) => {
        const fingerprint = fingerprintOf(row, identities.of(path));
        return `\n${sanitiseJson(JSON.stringify({ ...issue, fingerprint }))}`;
      });
      return `${lines.join(',')}\n]\n`;
    },
  };
}
