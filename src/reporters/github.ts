import { projectPath } from '../engine/project-path.ts';
import type { Severity } from '../rules/rule.ts';
import { paintFor } from './paint.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { sanitise } from './sanitise.ts';
import { summaryText } from './summary.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines of a change. The log shows their messages alone, and so these begin with the place. */
export function github({ standpoint }: ReporterOptions): Reporter {
  return {
    onlyFindings: true,
    start: () => '',
    file({ path, diagnostics, notLinted, notFixed }) {
      const file = projectPath(path, standpoint);
      const findings = diagnostics.map(({ rule, severity, message, start, end }) => {
        const endLine = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
        // Of several lines GitHub takes no columns.
        const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
        const place = { file, line: start.line, endLine, ...columns };
        return command(
          COMMANDS[severity],
          { title: `vmxlint (${rule})`, ...place },
          `${path}:${start.line}:${start.column}: ${message}`,
        );
      });
      const failures = [
        ...(notLinted === undefined
          ? []
          : [command('error', { title: 'vmxlint (not linted)', file }, `${path}: ${notLinted}`)]),
        ...(notFixed === undefined
          ? []
          : [command('warning', { title: 'vmxlint (not fixed)', file }, `${path}: ${notFixed}`)]),
      ];
      return [...findings, ...failures].join('');
    },
    end: (summary) => summaryText(summary, paintFor(false)),
  };
}

/** One command, in one line; the escapes are those that the runner undoes (actions/runner, ActionCommand.cs). */
function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

/** CR and LF, which would have to be escaped too, are visible escapes already. */
function escapeData(text: string): string {
  return sanitise(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
