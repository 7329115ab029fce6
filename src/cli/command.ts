import type { FileKind } from '../document/document.ts';
import type { FilePath } from '../files/path.ts';
import type { Severity } from '../rules/rule.ts';

/** A report, and the file that it goes to; standard output where none is given. */
export interface Format {
  readonly name: string;
  readonly file: string | undefined;
}

/** What `vmxlint lint` was asked to do. */
export interface LintCommand {
  readonly name: 'lint';
  /** As given; `-` is standard input. With no `filesFrom` either, the current folder is meant. */
  readonly paths: readonly FilePath[];
  readonly filesFrom: FilePath | undefined;
  /** The list of `filesFrom` is separated by NUL, not by line ends. */
  readonly nul: boolean;
  /** What standard input is to be taken for. */
  readonly stdinFilename: string | undefined;
  readonly fix: boolean;
  readonly unsafe: boolean;
  /** Reports what is repaired, and nothing else. */
  readonly fixOnly: boolean;
  /** Shows what `fix` would write: on standard output, or in a file. */
  readonly diff: boolean | string;
  /** Undefined: by path, then by content. */
  readonly kind: FileKind | undefined;
  /** The configuration file; `true`: what is found, `false`: none. */
  readonly config: string | boolean;
  /** Of `--preset`, in order. */
  readonly presets: readonly string[];
  readonly target: string | undefined;
  /** Of `--rule`, in order. */
  readonly rules: readonly string[];
  /** Whether comments in the files may silence what is found in them. */
  readonly inlineConfig: boolean;
  readonly formats: readonly Format[];
  readonly quiet: boolean;
  readonly failOn: Severity;
  /** More warnings than these are too many. */
  readonly maxWarnings: number | undefined;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly color: boolean | undefined;
  /** The suffix. */
  readonly backup: string | undefined;
  readonly force: boolean;
  readonly hardLinks: 'break' | 'refuse';
  readonly preserveTimes: boolean;
  /** Records what is written, so that it can be undone. */
  readonly journal: boolean;
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

/** What `vmxlint undo` was asked to do. */
export interface UndoCommand extends Pick<LintCommand, 'force' | 'hardLinks' | 'preserveTimes' | 'journal' | 'color'> {
  readonly name: 'undo';
  /** The run's id, or the beginning of it; undefined: the latest that was not undone. */
  readonly run: string | undefined;
  readonly dryRun: boolean;
}

/** What `vmxlint history` was asked to do. */
export interface HistoryCommand {
  readonly name: 'history';
  readonly format: 'text' | 'json';
  readonly color: boolean | undefined;
}

/** What `vmxlint print-config` was asked to do. */
export interface PrintConfigCommand
  extends Pick<LintCommand, 'config' | 'presets' | 'target' | 'rules' | 'inlineConfig' | 'gitignore'> {
  readonly name: 'print-config';
  readonly path: FilePath;
  readonly format: 'text' | 'json';
}

export type Command =
  | PrintConfigCommand
  | { readonly name: 'init' }
  | { readonly name: 'completion'; readonly words: readonly string[] | undefined }
  | LintCommand
  | UndoCommand
  | HistoryCommand
  | { readonly name: 'explain'; readonly topic: string | undefined; readonly color: boolean | undefined }
  | { readonly name: 'rules'; readonly format: 'text' | 'json'; readonly color: boolean | undefined }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/** What holds for `lint` where nothing is said. */
export const LINT_DEFAULTS: LintCommand = {
  name: 'lint',
  paths: [],
  filesFrom: undefined,
  nul: false,
  stdinFilename: undefined,
  fix: false,
  unsafe: false,
  fixOnly: false,
  diff: false,
  kind: undefined,
  config: true,
  presets: [],
  target: undefined,
  rules: [],
  inlineConfig: true,
  formats: [],
  quiet: false,
  failOn: 'error',
  maxWarnings: undefined,
  maxFileSize: 4 * 1024 * 1024,
  color: undefined,
  backup: undefined,
  force: false,
  hardLinks: 'break',
  preserveTimes: false,
  journal: true,
  gitignore: true,
  forceExclude: false,
  baseline: { file: undefined, update: false, prune: false },
  exitNonZeroOnFix: false,
  passOnNoFiles: false,
  statistics: false,
};

/** The first word of the command line may be one of these; a file of that name is `./NAME`. */
export const COMMANDS: readonly string[] = [
  ...['lint', 'undo', 'history', 'explain', 'rules'],
  ...['init', 'print-config', 'completion'],
];
