import type { FileKind } from '../document/document.ts';
import type { FilePath } from '../files/path.ts';
import type { Severity } from '../rules/rule.ts';
import {
  CONFIGURATION_DEFAULTS,
  type ConfigurationOptions,
  MAX_FILE_SIZE,
  WRITING_DEFAULTS,
  type WritingOptions,
} from './shared-options.ts';

/** A report, and the file that it goes to; standard output where none is given. */
export interface Format {
  readonly name: string;
  readonly file: string | undefined;
}

/** What `vmxlint lint` was asked to do. */
export interface LintCommand extends WritingOptions, ConfigurationOptions {
  /** As given; `-` is standard input. With no `filesFrom` either, the current folder is meant. */
  readonly paths: readonly FilePath[];
  readonly filesFrom: FilePath | undefined;
  /** The list of `filesFrom` is separated by NUL, not by line ends. */
  readonly nul: boolean;
  /** What standard input is to be taken for. */
  readonly stdinFilename: string | undefined;
  /** Looks at what git's index holds, not at the work tree. */
  readonly staged: boolean;
  /** Looks at what the latest commit has otherwise than this revision. */
  readonly since: string | undefined;
  readonly fix: boolean;
  readonly unsafe: boolean;
  /** Reports what is repaired, and nothing else. */
  readonly fixOnly: boolean;
  /** Shows what `fix` would write: on standard output, or in a file. */
  readonly diff: boolean | string;
  /** Undefined: by path, then by content. */
  readonly kind: FileKind | undefined;
  readonly formats: readonly Format[];
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly failOn: Severity;
  /** More warnings than these are too many. */
  readonly maxWarnings: number | undefined;
  /** In bytes. */
  readonly maxFileSize: number;
  /** The suffix. */
  readonly backup: string | undefined;
  /** Whether `.gitignore` files are followed. */
  readonly gitignore: boolean;
  /** Passes over what is excluded even where it is named. */
  readonly forceExclude: boolean;
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
}

/** What holds for `lint` where nothing is said. */
export const LINT_DEFAULTS: LintCommand = {
  paths: [],
  filesFrom: undefined,
  nul: false,
  stdinFilename: undefined,
  staged: false,
  since: undefined,
  fix: false,
  unsafe: false,
  fixOnly: false,
  diff: false,
  kind: undefined,
  ...CONFIGURATION_DEFAULTS,
  formats: [],
  quiet: false,
  failOn: 'error',
  maxWarnings: undefined,
  maxFileSize: MAX_FILE_SIZE,
  backup: undefined,
  ...WRITING_DEFAULTS,
  color: undefined,
  gitignore: true,
  forceExclude: false,
  baseline: { file: undefined, update: false, prune: false },
  exitNonZeroOnFix: false,
  passOnNoFiles: false,
  statistics: false,
};
