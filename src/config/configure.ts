import type { Rule, Severity } from '../rules/rule.ts';
import { type Target, targetNames, targetOf } from '../schema/target.ts';
import {
  type ActiveRule,
  type Configuration,
  ConfigurationError,
  type RuleSetting,
  type Settings,
} from './configuration.ts';
import { type Preset, presets } from './presets.ts';
import { raise } from './severity.ts';
import { didYouMean } from './suggest.ts';

/** Throws a `ConfigurationError` for options that a rule does not have. `optionCheck` makes one. */
export type OptionCheck = (rule: Rule, options: Readonly<Record<string, unknown>>) => void;

const SEVERITIES: readonly unknown[] = ['off', 'info', 'warning', 'error'];

/**
 * The rules as a preset has them, but for what the settings say of single ones.
 * @param settings checked here, since they may come from a file.
 * @param checkOptions needed where the settings of rules have options.
 * @throws {ConfigurationError} for a preset, target, rule, severity or option that does not exist.
 */
export function configure(rules: readonly Rule[], settings: Settings = {}, checkOptions?: OptionCheck): Configuration {
  const { preset = [], target, rules: own = {} } = settings;
  const ids = rules.map((rule) => rule.id);
  for (const id of Object.keys(own)) {
    if (!ids.includes(id)) {
      throw new ConfigurationError(`there is no rule "${id}"${didYouMean(id, ids) || ' ("vmxlint rules" lists them)'}`);
    }
  }
  const bases = [preset].flat().map(presetOf);
  return {
    rules: rules.flatMap((rule) =>
      activate(rule, bases, Object.hasOwn(own, rule.id) ? own[rule.id] : undefined, checkOptions),
    ),
    target: target === undefined ? undefined : knownTarget(target),
  };
}

/** Whether a setting of a rule comes with options, so that `configure` needs a check of them. */
export function hasOptions({ rules = {} }: Settings): boolean {
  return Object.values(rules).some((setting) => Array.isArray(setting) && setting.length > 1);
}

/** What a preset makes of a rule. */
interface Base {
  readonly severity: Severity | 'off';
  readonly raised: number | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

function presetOf(name: string): Preset {
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset !== undefined) return preset;
  const names = Object.keys(presets);
  throw new ConfigurationError(`there is no preset "${name}"${didYouMean(name, names) || `: ${names.join(', ')}`}`);
}

function knownTarget(name: string): Target {
  const target = targetOf(name);
  if (target !== undefined) return target;
  const versions = targetNames().filter((one) => one.split('-')[0] === name.split('-')[0]);
  const slip = versions.filter((one) => name.startsWith(one));
  const near = versions.length > 0 && slip.length === 0 ? `: ${versions.join(', ')}` : didYouMean(name, targetNames());
  throw new ConfigurationError(
    `there is no target "${name}"${near || ': it is a product and a version, such as esxi-8 or workstation-17'}`,
  );
}

function activate(
  rule: Rule,
  bases: readonly Preset[],
  setting: unknown,
  checkOptions: OptionCheck | undefined,
): ActiveRule[] {
  const base = baseOf(rule, bases);
  const [severity, given = {}, ...rest]: readonly unknown[] = Array.isArray(setting)
    ? setting
    : [setting ?? base.severity];
  if (!SEVERITIES.includes(severity) || rest.length > 0 || !isRecord(given)) {
    throw new ConfigurationError(
      `rule ${rule.id} must be "error", "warning", "info" or "off", or [one of these, {its options}]; not ${JSON.stringify(setting)}`,
    );
  }
  if (Object.keys(given).length > 0) {
    if (checkOptions === undefined) throw new TypeError('options without a check of options');
    checkOptions(rule, given);
  }
  if (severity === 'off') return [];
  const { raised } = base;
  return [
    {
      rule,
      severity: severity as Severity,
      ...(raised !== undefined && setting === undefined && { raised }),
      options: { ...defaultsOf(rule), ...base.options, ...given },
    },
  ];
}

function baseOf(rule: Rule, bases: readonly Preset[]): Base {
  let base: Base = { severity: rule.severity, raised: undefined, options: {} };
  for (const preset of bases) base = { ...base, ...whatPresetSays(rule, preset) };
  return base;
}

/** Nothing where the rule is as it is recommended. */
function whatPresetSays(rule: Rule, { only, raised = [], rules = {}, on = {} }: Preset): Partial<Base> {
  const setting: RuleSetting | undefined = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
  if (typeof setting === 'string') return { severity: setting, raised: undefined };
  if (setting !== undefined) return { severity: setting[0], raised: undefined, options: setting[1] ?? {} };
  if (only !== undefined && !only.includes(rule.category)) return { severity: 'off', raised: undefined };
  if (rule.severity === 'off') return on[rule.category] === undefined ? {} : { severity: on[rule.category] ?? 'off' };
  if (raised.includes(rule.category)) return { severity: raise(rule.severity, 1), raised: 1 };
  return {};
}

function defaultsOf(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
