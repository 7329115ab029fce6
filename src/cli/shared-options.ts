import { UsageError } from './status.ts';
import { choice, isOn, switchOf, textOf, textsOf, type Words } from './words.ts';

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

/** What holds for `--max-file-size` where nothing is said. */
export const MAX_FILE_SIZE: number = 4 * 1024 * 1024;

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
