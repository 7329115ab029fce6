import type { FileKind } from '../document/document.ts';
import { kindOfPath } from '../document/kind.ts';
import { type FilePath, pathKey } from '../files/path.ts';
import { UsageError } from './status.ts';
import { choice, isOn, switchOf, textOf, textsOf, type Words } from './words.ts';

/** What the commands that look at files have in common. */
export interface InputOptions {
  /** As given; `-` is standard input. */
  readonly paths: readonly FilePath[];
  readonly filesFrom: FilePath | undefined;
  /** The list of `filesFrom` is separated by NUL, not by line ends. */
  readonly nul: boolean;
  /** What standard input is to be taken for. */
  readonly stdinFilename: string | undefined;
  /** Undefined: by path, then by content. */
  readonly kind: FileKind | undefined;
  /** In bytes. */
  readonly maxFileSize: number;
  /** Whether `.gitignore` files are followed. */
  readonly gitignore: boolean;
  /** Passes over what is excluded even where it is named. */
  readonly forceExclude: boolean;
  /** Looks at what git's index holds, not at the work tree. */
  readonly staged: boolean;
  /** Looks at what the latest commit has otherwise than this revision. */
  readonly since: string | undefined;
}

/** What holds for `--max-file-size` where nothing is said. */
export const MAX_FILE_SIZE: number = 4 * 1024 * 1024;

/** What holds where nothing is said. */
export const INPUT_DEFAULTS: InputOptions = {
  paths: [],
  filesFrom: undefined,
  nul: false,
  stdinFilename: undefined,
  kind: undefined,
  maxFileSize: MAX_FILE_SIZE,
  gitignore: true,
  forceExclude: false,
  staged: false,
  since: undefined,
};

/** What the commands that go by a configuration have in common. */
export interface ConfigurationOptions {
  /** The configuration file; `true`: what is found, `false`: none. */
  readonly config: string | boolean;
  /** Of `--preset`, in order. */
  readonly presets: readonly string[];
  readonly target: string | undefined;
  /** Of `--rule`, in order. */
  readonly rules: readonly string[];
  /** Whether comments in the files may silence what is found in them. */
  readonly inlineConfig: boolean;
}

/** What holds where nothing is said. */
export const CONFIGURATION_DEFAULTS: ConfigurationOptions = {
  config: true,
  presets: [],
  target: undefined,
  rules: [],
  inlineConfig: true,
};

/** What the commands that change files have in common. */
export interface ChangingOptions extends WritingOptions {
  /** Writes nothing, and shows what would be written: on standard output, or in a file. */
  readonly diff: boolean | string;
  /** The suffix of a copy of the old bytes. */
  readonly backup: string | undefined;
}

/** What the commands that write files have in common. */
export interface WritingOptions {
  /** Also writes what a state forbids: a lock, a running or suspended machine, a list of checksums. */
  readonly force: boolean;
  readonly hardLinks: 'break' | 'refuse';
  readonly preserveTimes: boolean;
  /** Records what is written, so that it can be undone. */
  readonly journal: boolean;
}

/** What holds where nothing is said. */
export const WRITING_DEFAULTS: WritingOptions = {
  force: false,
  hardLinks: 'break',
  preserveTimes: false,
  journal: true,
};

/** What holds where nothing is said. */
export const CHANGING_DEFAULTS: ChangingOptions = { diff: false, backup: undefined, ...WRITING_DEFAULTS };

/** @throws {UsageError} */
export function configurationOf(words: Words): ConfigurationOptions {
  const isOff = words.flags.get('config')?.at(-1) === false;
  return {
    config: isOff ? false : (textOf(words, 'config') ?? true),
    presets: textsOf(words, 'preset'),
    target: textOf(words, 'target'),
    rules: textsOf(words, 'rule'),
    inlineConfig: switchOf(words, 'inline-config') !== false,
  };
}

/** @throws {UsageError} */
export function writingOf(words: Words): WritingOptions {
  return {
    force: isOn(words, 'force'),
    hardLinks: choice(words, 'hardlinks', ['break', 'refuse'], WRITING_DEFAULTS.hardLinks),
    preserveTimes: isOn(words, 'preserve-times'),
    journal: switchOf(words, 'journal') !== false,
  };
}

/** @param paths the operands that are paths. @throws {UsageError} */
export function inputsOf(words: Words, paths: readonly FilePath[]): InputOptions {
  const filesFrom = textOf(words, 'files-from');
  const nul = isOn(words, '0');
  if (nul && filesFrom === undefined) throw new UsageError('-0 goes with --files-from');
  if (filesFrom === '-' && paths.includes('-'))
    throw new UsageError('standard input cannot be both a file and --files-from');
  return {
    paths,
    filesFrom: filesFrom === undefined ? undefined : words.pathOf(filesFrom),
    nul,
    stdinFilename: textOf(words, 'stdin-filename'),
    kind: kindOf(words),
    maxFileSize: maxFileSizeOf(words),
    gitignore: switchOf(words, 'gitignore') !== false,
    forceExclude: isOn(words, 'force-exclude'),
    staged: isOn(words, 'staged'),
    since: textOf(words, 'since'),
  };
}

/** @throws {UsageError} */
export function changingOf(words: Words): ChangingOptions {
  const backup = textOf(words, 'backup');
  return { diff: diffOf(words), backup: backup === '' ? '.bak' : backup, ...writingOf(words) };
}

/** Whoever writes `--diff=web.vmx` means to see the diff of that file, not to lose it. @throws {UsageError} */
export function refuseOutput(file: string, { paths, filesFrom }: Pick<InputOptions, 'paths' | 'filesFrom'>): void {
  const inputs = [...paths, ...(filesFrom === undefined ? [] : [filesFrom])].map(pathKey);
  if (file === '') throw new UsageError('an output needs the name of a file after the "="');
  if (['vmx', 'host'].includes(kindOfPath(file) ?? '') || inputs.includes(pathKey(file))) {
    throw new UsageError(`${file} would be overwritten: what stands after "=" is the file to write to`);
  }
}

function diffOf(words: Words): boolean | string {
  const value = textOf(words, 'diff');
  return value === '' ? true : (value ?? false);
}

function kindOf(words: Words): FileKind | undefined {
  const kind = choice(words, 'kind', ['auto', 'vmx', 'host', 'dictionary'], 'auto');
  return kind === 'auto' ? undefined : kind;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** In bytes; a larger file is refused. @throws {UsageError} */
export function maxFileSizeOf(words: Words): number {
  const text = textOf(words, 'max-file-size');
  if (text === undefined) return MAX_FILE_SIZE;
  const [, digits, unit = ''] = /^(\d{1,15})([KMG]?)(?:i?B)?$/i.exec(text) ?? [];
  if (digits === undefined)
    throw new UsageError(`--max-file-size is a number of bytes, or one with K, M or G, not "${text}"`);
  return Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
}
