import type { Severity } from '../rules/rule.ts';

const ASCENDING: readonly Severity[] = ['info', 'warning', 'error'];

/** A severity some steps up; nothing is more severe than an error. */
export function raise(severity: Severity, steps: number): Severity {
  return ASCENDING[ASCENDING.indexOf(severity) + steps] ?? 'error';
}
