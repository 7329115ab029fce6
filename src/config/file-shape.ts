import type { Rule } from '../rules/rule.ts';
import { targetNames, targetOf } from '../schema/target.ts';
import { isDay } from '../text/day.ts';
import { type Glob, GlobError, globOf } from '../text/glob.ts';
import type { OptionCheck } from './configure.ts';
import { presets } from './presets.ts';
import { noRule, rulesDefinition, rulesShape } from './rules-shape.ts';
import { fields, listOf, oneOrMore, type Schema, type Shape, text, type Written } from './shape.ts';
import { didYouMean } from './suggest.ts';

/** What a configuration file may say. */
export function fileShape(rules: readonly Rule[], checkOptions: OptionCheck) {
  const target = targetText();
  const settings = rulesShape(rules, checkOptions);
  const files = oneOrMore(pattern('A pattern of paths.'), FILES);
  return fields('A configuration of vmxlint.', {
    $schema: text('Where the schema of this file is, for editors.', () => undefined),
    extends: oneOrMore(extension(), EXTENDS),
    target,
    rules: settings,
    overrides: listOf(
      fields('What holds for some files.', { files, target, rules: settings }, ['files']),
      'What is different for some files; of several that match the last holds.',
    ),
    ignores: oneOrMore(pattern('A pattern of paths.'), 'Files and folders that are passed over while searching.'),
    hosts: oneOrMore(
      pattern('A pattern of paths.'),
      'Files that are configurations of hosts, whatever they are called.',
    ),
    suppressions: listOf(suppression(rules, files), 'Findings that may stay; they are not repaired either.'),
  });
}

export type FileWords = NonNullable<ReturnType<ReturnType<typeof fileShape>['read']>>;

/** A pattern of paths, and where it is written. */
export interface Pattern extends Written<string> {
  readonly matches: Glob;
}

const FILES =
  'Patterns of paths, seen from the folder of the configuration: "*" and "?" within a name, "**" for any folders, "[a-z]", "{one,two}". One without a slash is one of names, at any depth.';
const EXTENDS =
  'What this builds on: presets by name, and files of this kind by path (./base.yaml), seen from this file. The last holds.';

function suppression(rules: readonly Rule[], files: Shape<readonly Pattern[]>) {
  const ids = rules.map((rule) => rule.id);
  return fields(
    'What may stay.',
    {
      files,
      rule: text('The rule that finds it.', (id) => (ids.includes(id) ? undefined : noRule(id, rules)), { enum: ids }),
      key: text('The key that it is about, with "*" and "?"; all where it is left out.', () => undefined),
      reason: text('Why it may stay.', () => undefined),
      owner: text('Who answers for that.', () => undefined),
      expires: text('The last day that it holds: YYYY-MM-DD.', dayFlaw, { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
    },
    ['files', 'rule'],
  );
}

function pattern(description: string): Shape<Pattern> {
  const words = text(description, () => undefined, { maxLength: 1000 });
  return {
    schema: words.schema,
    read(tree, report) {
      const written = words.read(tree, report);
      if (written === undefined) return undefined;
      try {
        return { ...written, matches: globOf(written.value) };
      } catch (error) {
        if (!(error instanceof GlobError)) throw error;
        report(tree.range, `this pattern ${error.message}`);
        return undefined;
      }
    },
  };
}

function targetText(): Shape<Written<string>> {
  const description = 'The product that the files are for, such as esxi-8 or workstation-17.';
  const flawOf = (name: string) => {
    if (targetOf(name) !== undefined) return undefined;
    const near = didYouMean(name, targetNames());
    return `there is no target "${name}"${near || ': it is a product and a version, such as esxi-8 or workstation-17'}`;
  };
  return text(description, flawOf, { pattern: '^[A-Za-z]+-[0-9]', examples: targetNames() });
}

/** Data only, and only ours: what is fetched, and what is run, could be anything. */
function extension(): Shape<Written<string>> {
  const names = Object.keys(presets);
  const flawOf = (name: string) => {
    if (names.includes(name)) return undefined;
    if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return 'a configuration is never fetched: name a file of your own';
    if (isFile(name)) return undefined;
    if (/\.[cm]?[jt]sx?$/i.test(name)) return 'a configuration is data, never a program: JSON or YAML';
    const near = didYouMean(name, names);
    return `there is no preset "${name}"${near || `: ${names.join(', ')}; a file is named as ./base.yaml`}`;
  };
  return text('The name of a preset, or the path of a file.', flawOf, {
    anyOf: [{ enum: names }, { pattern: '\\.(?:[Jj][Ss][Oo][Nn][Cc]?|[Yy][Aa]?[Mm][Ll])$' }],
  });
}

/** Whether it names a file, by what it ends in. */
export function isFile(name: string): boolean {
  return /\.(?:jsonc?|ya?ml)$/i.test(name);
}

function dayFlaw(day: string): string | undefined {
  return isDay(day) ? undefined : `"${day.slice(0, 40)}" is no day: one is written as 2026-12-31`;
}

/** The JSON schema of configuration files, for editors. */
export function configurationSchema(rules: readonly Rule[]): Schema {
  const { schema } = fileShape(rules, () => {});
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A configuration of vmxlint',
    ...schema,
    $defs: { rules: rulesDefinition(rules) },
  };
}

export type SuppressionWords = NonNullable<ReturnType<ReturnType<typeof suppression>['read']>>;
