import type { Diagnostic } from '../../src/engine/diagnostic.ts';
import type { Case } from './cases.ts';
import type { FileDiagnostics, Group } from './groups.ts';

/** What a user sees of an example. */
export function render({ name, extension }: Case, diagnostics: readonly Diagnostic[]): string {
  return [`${name}.${extension}`, ...diagnostics.map(row), ''].join('\n');
}

/** What a user sees of several files. */
export function renderGroup({ name }: Group, found: readonly FileDiagnostics[]): string {
  return found.flatMap(({ path, diagnostics }) => [`${name}/${path}`, ...diagnostics.map(row), '']).join('\n');
}

function row(one: Diagnostic): string {
  const { line, column } = one.start;
  return `${line}:${column} ${one.severity} ${one.message} [${one.rule}] ${one.fix?.safety ?? ''}`.trimEnd();
}
