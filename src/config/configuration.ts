import type { Rule, Severity } from '../rules/rule.ts';

/** A rule that is on, with what was configured for it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Complete: what was not given has its default. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Which rules run, how severe, and with which options. */
export interface Configuration {
  readonly rules: readonly ActiveRule[];
}

/** What one may say of a rule: its severity, `off`, or a severity and options. */
export type RuleSetting =
  | Severity
  | 'off'
  | readonly [severity: Severity | 'off', options?: Readonly<Record<string, unknown>>];

/** What is said of rules, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A configuration that cannot be followed; the message is for the user, and may hold what the user wrote. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
