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
