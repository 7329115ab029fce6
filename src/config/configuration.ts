import type { Rule, Severity } from '../rules/rule.ts';
import type { Target } from '../schema/target.ts';
import type { Problem } from './problem.ts';

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
  readonly suppressions?: Suppressions | undefined;
}

/** What silences findings. */
export interface Suppressions {
  /** Whether comments in a file silence what is found in it; they do where nothing is said. */
  readonly inline?: boolean;
  /** What the configuration says of this file. */
  readonly entries?: readonly SuppressionEntry[];
  /** The day, as `YYYY-MM-DD`; today where nothing is said. */
  readonly today?: string;
}

/** What the configuration says that is to be silent. */
export interface SuppressionEntry {
  readonly rule: string;
  /** The settings that it is about, with `*` and `?`; all where it is left out. */
  readonly key?: string | undefined;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  /** The last day that it holds: `YYYY-MM-DD`. */
  readonly expires?: string | undefined;
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
  /** The name of a preset, or of several, which the rules' own settings refine; of several that say something of a rule the last holds. */
  readonly preset?: string | readonly string[] | undefined;
  /** The name of a product: `esxi-8`, `workstation-17`. */
  readonly target?: string | undefined;
  readonly rules?: RuleSettings | undefined;
}

/** A configuration that cannot be followed; the message is for the user, and may hold what the user wrote. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** Where it is wrong, if it is a file; the message tells of the first. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** Whether an error is a `ConfigurationError`, of whichever copy of this module: in dist/ what reads configurations is a file of its own. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError';
}
