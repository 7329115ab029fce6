import type { Severity } from '../rules/rule.ts';
import {
  CHANGING_DEFAULTS,
  type ChangingOptions,
  CONFIGURATION_DEFAULTS,
  type ConfigurationOptions,
  INPUT_DEFAULTS,
  type InputOptions,
} from './shared-options.ts';

/** A report, and the file that it goes to; standard output where none is given. */
export interface Format {
  readonly name: string;
  readonly file: string | undefined;
}

/** What `vmxlint lint` was asked to do. With neither paths nor a list of them, the current folder is meant. */
export interface LintCommand extends InputOptions, ChangingOptions, ConfigurationOptions {
  readonly fix: boolean;
  readonly unsafe: boolean;
  /** Reports what is repaired, and nothing else. */
  readonly fixOnly: boolean;
  readonly formats: readonly Format[];
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly failOn: Severity;
  /** More warnings than these are too many. */
  readonly maxWarnings: number | undefined;
  readonly baseline: {
    readonly file: string | undefined;
    /** Writes what is found to it. */
    readonly update: boolean;
    /** Takes out of it what is no more. */
    readonly prune: boolean;
  };
  readonly exitNonZeroOnFix: boolean;
  readonly passOnNoFiles: boolean;
  readonly statistics: boolean;
  /** How many threads lint; 1 is the main thread alone. */
  readonly jobs: number;
}

/** What holds for `lint` where nothing is said. */
export const LINT_DEFAULTS: LintCommand = {
  ...INPUT_DEFAULTS,
  fix: false,
  unsafe: false,
  fixOnly: false,
  ...CONFIGURATION_DEFAULTS,
  ...CHANGING_DEFAULTS,
  formats: [],
  quiet: false,
  failOn: 'error',
  maxWarnings: undefined,
  color: undefined,
  baseline: { file: undefined, update: false, prune: false },
  exitNonZeroOnFix: false,
  passOnNoFiles: false,
  statistics: false,
  jobs: 1,
};
