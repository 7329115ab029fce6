import { projectPath } from '../engine/project-path.ts';
import type { FileResult, Reporter, ReporterOptions } from './reporter.ts';
import { sanitise } from './sanitise.ts';
import { element, startTag, XML_DECLARATION } from './xml.ts';

/** Checkstyle's XML, which many CI servers read. A file that could not be linted has one error. */
export function checkstyle({ standpoint }: ReporterOptions): Reporter {
  return {
    onlyFindings: true,
    start: () => `${XML_DECLARATION}<checkstyle version="4.3">\n`,
    file(result) {
      const errors = errorsOf(result);
      if (errors.length === 0) return '';
      const name = sanitise(projectPath(result.path, standpoint));
      return `${startTag('file', { name })}\n${errors.join('\n')}\n</file>\n`;
    },
    end: () => '</checkstyle>\n',
  };
}

function errorsOf({ diagnostics, notLinted }: FileResult): string[] {
  const errors = diagnostics.map(({ rule, severity, message, start }) =>
    element('error', {
      line: start.line,
      column: start.column,
      severity,
      message: sanitise(message),
      source: `vmxlint.${rule}`,
    }),
  );
  if (notLinted === undefined) return errors;
  const message = `not linted: ${sanitise(notLinted)}`;
  return [...errors, element('error', { line: 1, severity: 'error', message, source: 'vmxlint.not-linted' })];
}
