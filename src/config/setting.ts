import { ConfigurationError, type RuleSetting, type RuleSettings } from './configuration.ts';

const PLAIN = /^\s*([\w-]+)\s*:\s*([a-z]+)\s*$/;

/**
 * What `--rule` values say: `ID: SEVERITY` or `ID: [SEVERITY, {option: value}]`, in YAML. Of two for one rule the later holds.
 * Only the form is checked: `configure` knows the rules.
 * @throws {ConfigurationError} for what is no such text.
 */
export async function parseSettings(texts: readonly string[]): Promise<RuleSettings> {
  const settings = new Map<string, RuleSetting>();
  for (const text of texts) {
    const [, id, severity] = PLAIN.exec(text) ?? [];
    if (id !== undefined) settings.set(id, severity as RuleSetting);
    else for (const [name, setting] of await parseFlow(text)) settings.set(name, setting);
  }
  return Object.fromEntries(settings);
}

async function parseFlow(text: string): Promise<[string, RuleSetting][]> {
  const { parse } = await import('yaml');
  let map: unknown;
  let why = '';
  try {
    map = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    why = ` (${String(error)
      .split('\n')[0]
      ?.replace(/^\w+: |:$/g, '')})`;
  }
  if (typeof map !== 'object' || map === null || Array.isArray(map) || Object.keys(map).length === 0) {
    throw new ConfigurationError(`"${text}" is not "ID: SEVERITY" or "ID: [SEVERITY, {option: value}]"${why}`);
  }
  return Object.entries(map) as [string, RuleSetting][];
}
