import type { Rule, Severity } from '../rules/rule.ts';
import { type ActiveRule, type Configuration, ConfigurationError, type RuleSettings } from './configuration.ts';
import { didYouMean } from './suggest.ts';

/** Throws a `ConfigurationError` for options that a rule does not have. `optionCheck` makes one. */
export type OptionCheck = (rule: Rule, options: Readonly<Record<string, unknown>>) => void;

const SEVERITIES: readonly unknown[] = ['off', 'info', 'warning', 'error'];

/**
 * The rules as they are recommended, but for what `settings` say of them.
 * @param settings checked here, since they may come from a file; of a rule that is not mentioned the recommended severity holds.
 * @param checkOptions needed where the settings have options.
 * @throws {ConfigurationError} for a rule, severity or option that does not exist.
 */
export function configure(
  rules: readonly Rule[],
  settings: RuleSettings = {},
  checkOptions?: OptionCheck,
): Configuration {
  const ids = rules.map((rule) => rule.id);
  for (const id of Object.keys(settings)) {
    if (!ids.includes(id)) {
      throw new ConfigurationError(`there is no rule "${id}"${didYouMean(id, ids) || ' ("vmxlint rules" lists them)'}`);
    }
  }
  return { rules: rules.flatMap((rule) => activate(rule, settings, checkOptions)) };
}

/** Whether a setting of a rule comes with options, so that `configure` needs a check of them. */
export function hasOptions(settings: RuleSettings): boolean {
  return Object.values(settings).some((setting) => Array.isArray(setting) && setting.length > 1);
}

function activate(rule: Rule, settings: RuleSettings, checkOptions: OptionCheck | undefined): ActiveRule[] {
  const setting: unknown = Object.hasOwn(settings, rule.id) ? settings[rule.id] : rule.severity;
  const [severity, given = {}, ...rest]: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
  if (!SEVERITIES.includes(severity) || rest.length > 0 || !isRecord(given)) {
    throw new ConfigurationError(
      `rule ${rule.id} must be "error", "warning", "info" or "off", or [one of these, {its options}]; not ${JSON.stringify(setting)}`,
    );
  }
  if (Object.keys(given).length > 0) {
    if (checkOptions === undefined) throw new TypeError('options without a check of options');
    checkOptions(rule, given);
  }
  return severity === 'off'
    ? []
    : [{ rule, severity: severity as Severity, options: { ...defaultsOf(rule), ...given } }];
}

function defaultsOf(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
