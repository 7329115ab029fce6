import type { Rule, Severity } from '../rules/rule.ts';
import type { Target } from '../schema/target.ts';

/** A rule that is on, with what was configured for it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** By how many steps a preset raises all that the rule finds; undefined where none does. */
  readonly raised?: number;
  /** Complete: what was not given has its default. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Which rules run, how severe, and with which options. */
export interface Configuration {
  readonly rules: readonly ActiveRule[];
  /** The product that the files are for, where one was named. */
  readonly target?: Target | undefined;
}

/** What one may say of a rule: its severity, `off`, or a severity and options. */
export type RuleSetting =
  | Severity
  | 'off'
  | readonly [severity: Severity | 'off', options?: Readonly<Record<string, unknown>>];

/** What is said of rules, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What may be configured: on the command line, by the library's caller, in a file. */
export interface Settings {
  /** The name of a preset, which the rules' own settings refine; `recommended` where none is given. */
  readonly preset?: string | undefined;
  /** The name of a product: `esxi-8`, `workstation-17`. */
  readonly target?: string | undefined;
  readonly rules?: RuleSettings | undefined;
}

/** A configuration that cannot be followed; the message is for the user, and may hold what the user wrote. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
