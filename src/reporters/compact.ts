import { paintFor } from './paint.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { sanitise, withoutCommands } from './sanitise.ts';
import { summaryText } from './summary.ts';

/** One line for each finding, `path:line:column: severity: message [rule]`, as editors and grep read it. */
export function compact({ color }: ReporterOptions): Reporter {
  const paint = paintFor(color);
  return {
    onlyFindings: true,
    start: () => '',
    file({ path, diagnostics }) {
      const name = sanitise(path);
      const lines = diagnostics.map(({ start, severity, message, rule }) => {
        const place = `${name}:${start.line}:${start.column}:`;
        return `${place} ${paint.severity(severity, severity)}: ${sanitise(message)} ${paint.faint(`[${rule}]`)}\n`;
      });
      return withoutCommands(lines.join(''));
    },
    end: (summary) => summaryText(summary, paint),
  };
}
