import type { Rule } from '../rules/rule.ts';
import type { Range } from '../text/edit.ts';
import type { Configuration, RuleSetting, RuleSettings, SuppressionEntry } from './configuration.ts';
import { configure, type OptionCheck } from './configure.ts';
import type { Pattern } from './file-shape.ts';
import type { ConfigurationFile } from './load.ts';
import { presets as allPresets } from './presets.ts';
import { type ConfigurationText, type Spot, spotOf } from './problem.ts';
import type { RuleWords } from './rules-shape.ts';
import type { Written } from './shape.ts';

/** What the command line says; it goes before what files say. */
export interface CommandSettings {
  readonly presets: readonly string[];
  readonly target: string | undefined;
  readonly rules: RuleSettings;
  /** Whether comments in the files may silence what is found in them. */
  readonly inline: boolean;
}

/** Something, and who said it. */
export interface Said<T> {
  readonly value: T;
  readonly by: Spot | 'command line';
}

/** What was said of a rule. What nobody said is as the presets have it. */
export interface RuleSaid {
  readonly severity: Said<string>;
  readonly options: ReadonlyMap<string, Said<unknown>>;
}

/** The configuration of a file, and where each part of it comes from. */
export interface Resolved {
  readonly configuration: Configuration;
  readonly presets: readonly Said<string>[];
  readonly target: Said<string> | undefined;
  readonly rules: ReadonlyMap<string, RuleSaid>;
}

/** An entry of a configuration file. */
export interface FileSuppression extends SuppressionEntry {
  readonly id: number;
  readonly source: ConfigurationText;
  /** Of the entry as a whole. */
  readonly at: Range;
  readonly files: readonly Pattern[];
}

/** Knows what holds for each file. Paths are seen from the folder of the configuration, with `/`; those of files outside it are absolute. */
export interface Resolver {
  resolve(path: string): Resolved;
  /** Whether a file or folder is to be passed over while searching. */
  isIgnored(path: string): boolean;
  /** Whether a file is a host's configuration, whatever it is called. */
  isHost(path: string): boolean;
  readonly suppressions: readonly FileSuppression[];
}

/**
 * Puts together what files and the command line say.
 * @param files as `loadConfiguration` has them: the later goes before the earlier.
 * @throws {ConfigurationError} for a preset, target, rule or option of the command line that does not exist.
 */
export function resolverOf(
  files: readonly ConfigurationFile[],
  command: CommandSettings,
  rules: readonly Rule[],
  checkOptions?: OptionCheck,
): Resolver {
  const layers = files.flatMap(layersOf).map((layer, id) => ({ ...layer, id }));
  const suppressions = files.flatMap(suppressionsOf).map((entry, id) => ({ ...entry, id }));
  const ignores = files.flatMap(({ words }) => words.ignores ?? []);
  const hosts = files.flatMap(({ words }) => words.hosts ?? []);
  const presets = presetsOf(files, command);

  const build = (matching: readonly Layer[], entries: readonly FileSuppression[]): Resolved => {
    const target = lastTarget(matching, command);
    const said = mergeRules(matching, command);
    const settings = { preset: presets.map(({ value }) => value), target: target?.value, rules: settingsOf(said) };
    const configuration = configure(rules, settings, checkOptions);
    return {
      configuration: { ...configuration, suppressions: { inline: command.inline, entries } },
      presets,
      target,
      rules: said,
    };
  };

  // A mistake on the command line is to be found at once, and in its own words.
  if (Object.keys(command.rules).length > 0) configure(rules, { rules: command.rules }, checkOptions);
  const known = new Map([[keyOf([], []), build([], [])]]);
  const keep = (key: string, resolved: Resolved) => {
    known.set(key, resolved);
    return resolved;
  };

  return {
    resolve(path) {
      const matching = layers.filter(({ files: some }) => some === undefined || matchesAny(some, path));
      const entries = suppressions.filter((entry) => matchesAny(entry.files, path));
      const key = keyOf(matching, entries);
      return known.get(key) ?? keep(key, build(matching, entries));
    },
    suppressions,
    isIgnored: (path) => matchesAny(ignores, path),
    isHost: (path) => matchesAny(hosts, path),
  };
}

/** What one part of a file says, for all files or for some. */
interface Layer {
  readonly id: number;
  readonly source: ConfigurationText;
  readonly files: readonly Pattern[] | undefined;
  readonly target: Written<string> | undefined;
  readonly rules: readonly RuleWords[];
}

function layersOf({ source, words }: ConfigurationFile): Omit<Layer, 'id'>[] {
  const layer = (
    part: { target?: Layer['target']; rules?: Layer['rules'] | undefined },
    files: Layer['files'],
  ): Omit<Layer, 'id'> => ({
    source,
    files,
    target: part.target,
    rules: part.rules ?? [],
  });
  return [layer(words, undefined), ...(words.overrides ?? []).map((part) => layer(part, part.files ?? []))];
}

function keyOf(matching: readonly Layer[], entries: readonly FileSuppression[]): string {
  return JSON.stringify([matching.map(({ id }) => id), entries.map(({ id }) => id)]);
}

function suppressionsOf({ source, words }: ConfigurationFile): Omit<FileSuppression, 'id'>[] {
  return (words.suppressions ?? []).map(({ at, files = [], rule, key, reason, owner, expires }) => ({
    source,
    at,
    files,
    rule: rule?.value ?? '',
    key: key?.value,
    reason: reason?.value,
    owner: owner?.value,
    expires: expires?.value,
  }));
}

function matchesAny(patterns: readonly Pattern[], path: string): boolean {
  return patterns.some(({ matches }) => matches(path));
}

/** The command line's, or all of the files', in order. */
function presetsOf(files: readonly ConfigurationFile[], command: CommandSettings): Said<string>[] {
  if (command.presets.length > 0) return command.presets.map((value) => ({ value, by: 'command line' }));
  return files.flatMap(({ source, words }) =>
    (words.extends ?? [])
      .filter(({ value }) => Object.hasOwn(allPresets, value))
      .map(({ value, at }) => ({ value, by: spotOf(source, at) })),
  );
}

function lastTarget(layers: readonly Layer[], { target }: CommandSettings): Said<string> | undefined {
  if (target !== undefined) return { value: target, by: 'command line' };
  const last = layers.findLast((layer) => layer.target !== undefined);
  return last?.target === undefined ? undefined : { value: last.target.value, by: spotOf(last.source, last.target.at) };
}

/** Of a rule's severity and of each of its options the last that was said holds. */
function mergeRules(layers: readonly Layer[], command: CommandSettings): Map<string, RuleSaid> {
  const merged = new Map<string, RuleSaid>();
  const say = (id: string, severity: Said<string>, options: readonly (readonly [string, Said<unknown>])[]) => {
    const before = merged.get(id)?.options ?? [];
    merged.set(id, { severity, options: new Map([...before, ...options]) });
  };
  for (const { source, rules } of layers) {
    for (const { id, severity, options } of rules) {
      const said = <T>({ value, at }: Written<T>): Said<T> => ({ value, by: spotOf(source, at) });
      say(
        id,
        said(severity),
        options.map((option) => [option.name, said(option)] as const),
      );
    }
  }
  for (const [id, setting] of Object.entries(command.rules)) {
    const [severity, options = {}] = typeof setting === 'string' ? [setting] : setting;
    const said = <T>(value: T): Said<T> => ({ value, by: 'command line' });
    say(
      id,
      said(severity),
      Object.entries(options).map(([name, value]) => [name, said(value)] as const),
    );
  }
  return merged;
}

function settingsOf(said: ReadonlyMap<string, RuleSaid>): RuleSettings {
  return Object.fromEntries(
    [...said].map(([id, { severity, options }]) => {
      const given = Object.fromEntries([...options].map(([name, { value }]) => [name, value]));
      return [id, (options.size === 0 ? severity.value : [severity.value, given]) as RuleSetting];
    }),
  );
}
