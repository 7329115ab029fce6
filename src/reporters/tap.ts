import { projectPath } from '../engine/project-path.ts';
import type { FileResult, Reporter, ReporterOptions } from './reporter.ts';
import { sanitise, sanitiseJson } from './sanitise.ts';

/** The Test Anything Protocol, version 14: a test for each file, which errors make fail, and what was found as YAML below it. */
export function tap({ standpoint }: ReporterOptions): Reporter {
  let number = 0;
  return {
    onlyFindings: true,
    start: () => 'TAP version 14\n',
    file(result) {
      number++;
      const fails = result.notLinted !== undefined || result.diagnostics.some(({ severity }) => severity === 'error');
      const name = sanitise(projectPath(result.path, standpoint)).replace(/[\\#]/g, '\\$&');
      const skip = result.skipped === undefined ? '' : ` # SKIP ${sanitise(result.skipped)}`;
      return `${fails ? 'not ok' : 'ok'} ${number} - ${name}${skip}\n${details(result)}`;
    },
    end: ({ interrupted }) => `1..${number}\n${interrupted ? 'Bail out! Interrupted\n' : ''}`,
  };
}

/** JSON is YAML, and one line of it for each finding has no indentation to get wrong. */
function details({ diagnostics, notLinted }: FileResult): string {
  if (diagnostics.length === 0 && notLinted === undefined) return '';
  const findings = diagnostics.map(({ rule, severity, message, start }) => {
    const data = { rule, severity, line: start.line, column: start.column, message: sanitise(message) };
    return `    - ${yaml(data)}\n`;
  });
  const lines = [
    ...(notLinted === undefined ? [] : [`  notLinted: ${yaml(sanitise(notLinted))}\n`]),
    ...(findings.length === 0 ? [] : ['  findings:\n', ...findings]),
  ];
  return `  ---\n${lines.join('')}  ...\n`;
}

function yaml(data: unknown): string {
  return sanitiseJson(JSON.stringify(data));
}
