import type { Diagnostic } from '../../src/engine/diagnostic.ts';
import type { Case } from './cases.ts';

/** What a user sees of an example. */
export function render({ name, extension }: Case, diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map((one) =>
    `${one.start.line}:${one.start.column} ${one.severity} ${one.message} [${one.rule}] ${one.fix?.safety ?? ''}`.trimEnd(),
  );
  return [`${name}.${extension}`, ...rows, ''].join('\n');
}
