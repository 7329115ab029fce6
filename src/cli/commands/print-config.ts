import type { ActiveRule } from '../../config/configuration.ts';
import type { Resolved, Said } from '../../config/resolve.ts';
import type { FileKind } from '../../document/document.ts';
import { exclusionsOf } from '../../files/ignore.ts';
import { displayPath, type FilePath } from '../../files/path.ts';
import { sanitise, sanitiseJson } from '../../reporters/sanitise.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { openProject, type Project } from '../configuration.ts';
import type { Io } from '../io.ts';
import { type ConfigurationOptions, configurationOf } from '../shared-options.ts';
import { STATUS, UsageError } from '../status.ts';
import { choice, operandsOf, switchOf, type Words } from '../words.ts';

/** All that holds for one file, by the resolver that linting uses. */
interface Shown {
  readonly path: string;
  readonly kind: FileKind | undefined;
  readonly ignored: boolean;
  readonly files: readonly string[];
  readonly resolved: Resolved;
}

interface Asked extends ConfigurationOptions {
  readonly path: FilePath;
  readonly gitignore: boolean;
}

/** Shows what holds for a file, there or not, and who said it. @returns the exit status. @throws {UsageError | ConfigurationError} */
export async function run(words: Words, { stdout }: Io): Promise<number> {
  const [path] = operandsOf(words, 1);
  if (path === undefined) throw new UsageError('vmxlint print-config needs a file: print-config FILE');
  const format = choice(words, 'format', ['text', 'json'], 'text');
  const asked = { path, gitignore: switchOf(words, 'gitignore') !== false, ...configurationOf(words) };
  const shown = shownFor(asked, await openProject(asked));
  stdout.write(format === 'json' ? json(shown) : text(shown));
  return STATUS.clean;
}

function shownFor({ path, gitignore }: Asked, project: Project): Shown {
  const name = displayPath(path);
  const exclusions = exclusionsOf({ git: gitignore, ignored: project.ignored });
  return {
    path: name,
    kind: project.kindOf(name),
    ignored: exclusions.excludes(path, false),
    files: project.files,
    resolved: project.resolve(name),
  };
}

/** YAML, each part with a comment that says where it comes from. */
function text({ path, kind, ignored, files, resolved }: Shown): string {
  const { configuration, presets, target } = resolved;
  const { entries = [], inline = true } = configuration.suppressions ?? {};
  const rows: (readonly [string, string])[] = [
    [`kind: ${kind ?? 'auto'}`, kind === undefined ? 'its content decides' : ''],
    ...(ignored ? [['ignored: true', 'a search passes over it'] as const] : []),
    ...presets.map(({ value, by }) => [`preset: ${value}`, whereText(by)] as const),
    ...(presets.length === 0 ? [['preset: recommended', 'nobody names another'] as const] : []),
    ...(target === undefined ? [] : [[`target: ${value(target.value)}`, whereText(target.by)] as const]),
    ...(inline ? [] : [['inline: false', 'command line'] as const]),
    ['rules:', ''],
    ...rules.map(
      (rule) => [`  ${rule.id}: ${settingText(activeOf(rule, resolved))}`, originText(rule, resolved)] as const,
    ),
    ...(entries.length === 0 ? [] : [['suppressions:', ''] as const]),
    ...entries.map(
      ({ rule, key, reason, owner, expires }) => [`  - ${value({ rule, key, reason, owner, expires })}`, ''] as const,
    ),
  ];
  const width = Math.min(60, Math.max(...rows.map(([head]) => head.length)));
  const lines = rows.map(([head, comment]) => (comment === '' ? head : `${head.padEnd(width)}  # ${comment}`));
  const by = files.length === 0 ? 'no configuration file' : [...files].reverse().join(', which extends ');
  return [`# ${path}, by ${by}`, ...lines].map((line) => `${sanitise(line)}\n`).join('');
}

function json({ path, kind, ignored, files, resolved }: Shown): string {
  const { configuration, presets, target } = resolved;
  const { entries = [], inline = true } = configuration.suppressions ?? {};
  const data = {
    path,
    kind: kind ?? 'auto',
    ignored,
    files,
    presets,
    target,
    inline,
    rules: Object.fromEntries(
      rules.map((rule) => {
        const active = activeOf(rule, resolved);
        return [
          rule.id,
          { severity: active?.severity ?? 'off', options: active?.options ?? {}, by: originText(rule, resolved) },
        ];
      }),
    ),
    suppressions: entries.map(({ rule, key, reason, owner, expires }) => ({ rule, key, reason, owner, expires })),
  };
  return `${sanitiseJson(JSON.stringify(data, undefined, 2))}\n`;
}

function activeOf({ id }: Rule, { configuration }: Resolved): ActiveRule | undefined {
  return configuration.rules.find(({ rule }) => rule.id === id);
}

function settingText(active: ActiveRule | undefined): string {
  if (active === undefined) return 'off';
  const { severity, options } = active;
  return Object.keys(options).length === 0 ? severity : `[${severity}, ${value(options)}]`;
}

/** Who said what a rule is, each of its options included. */
function originText(rule: Rule, resolved: Resolved): string {
  const said = resolved.rules.get(rule.id);
  if (said !== undefined) {
    const options = [...said.options].map(([name, option]) => `${name} ${whereText(option.by)}`);
    return [whereText(said.severity.by), ...options].join(', ');
  }
  const active = activeOf(rule, resolved);
  const isChanged = (active?.severity ?? 'off') !== rule.severity || hasOtherOptions(rule, active);
  return isChanged ? `preset ${resolved.presets.map(({ value }) => value).join(', ')}` : 'recommended';
}

function hasOtherOptions({ options = {} }: Rule, active: ActiveRule | undefined): boolean {
  return Object.entries(active?.options ?? {}).some(([name, now]) => value(now) !== value(options[name]?.default));
}

function whereText(by: Said<unknown>['by']): string {
  return typeof by === 'string' ? by : `${by.path}:${by.line}:${by.column}`;
}

/** A value on one line; JSON is YAML. */
function value(data: unknown): string {
  return JSON.stringify(data) ?? 'null';
}
