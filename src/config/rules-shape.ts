import type { Rule } from '../rules/rule.ts';
import type { Range } from '../text/edit.ts';
import { isConfigurationError } from './configuration.ts';
import type { OptionCheck } from './configure.ts';
import { type Report, type Schema, type Shape, shown, type Written } from './shape.ts';
import { didYouMean } from './suggest.ts';
import { dataOf, type Tree } from './tree.ts';

/** What a file says of one rule. */
export interface RuleWords {
  readonly id: string;
  readonly severity: Written<string>;
  readonly options: readonly RuleOption[];
}

export interface RuleOption extends Written<unknown> {
  readonly name: string;
}

const SEVERITIES = ['off', 'info', 'warning', 'error'];

/** What may be said of rules: `id: severity`, or `id: [severity, {option: value}]`. */
export function rulesShape(rules: readonly Rule[], checkOptions: OptionCheck): Shape<readonly RuleWords[]> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    schema: { $ref: '#/$defs/rules' },
    read(tree, report) {
      if (tree.kind !== 'members') {
        report(tree.range, `this must be a map of rules, such as {duplicate-key: error}, not ${shown(tree)}`);
        return undefined;
      }
      return tree.members.flatMap(({ name, at, value }) => {
        const rule = byId.get(name);
        if (rule !== undefined) return wordsOf(rule, value, checkOptions, report) ?? [];
        report(at, noRule(name, rules));
        return [];
      });
    },
  };
}

/** What to say of the id of a rule that there is not. */
export function noRule(id: string, rules: readonly Rule[]): string {
  const ids = rules.map((rule) => rule.id);
  return `there is no rule "${id}"${didYouMean(id, ids) || ' ("vmxlint rules" lists them)'}`;
}

/** What `rulesShape` refers to: the rules are said of in several places. */
export function rulesDefinition(rules: readonly Rule[]): Schema {
  return {
    description: 'Severities, by rule: "off", "info", "warning" or "error"; or a list of one of these and of options.',
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, schemaOf(rule)])),
    additionalProperties: false,
  };
}

function schemaOf({ summary, options = {} }: Rule): Schema {
  const severity = { enum: SEVERITIES };
  const settings = { type: 'object', properties: options, additionalProperties: false };
  const list = { type: 'array', prefixItems: [severity, settings], items: false, minItems: 1 };
  return { description: summary, anyOf: [severity, list] };
}

function wordsOf(rule: Rule, tree: Tree, checkOptions: OptionCheck, report: Report): RuleWords | undefined {
  const [severity, options, more] = tree.kind === 'list' ? tree.items : [tree];
  if (severity?.kind !== 'scalar' || typeof severity.value !== 'string' || !SEVERITIES.includes(severity.value)) {
    const found = severity ?? tree;
    report(found.range, `the severity of ${rule.id} must be "off", "info", "warning" or "error", not ${shown(found)}`);
    return undefined;
  }
  if (more !== undefined) report(more.range, `of ${rule.id} nothing can be said behind its options`);
  const words = { id: rule.id, severity: { value: severity.value, at: severity.range } };
  if (options === undefined) return { ...words, options: [] };
  if (options.kind !== 'members') {
    report(options.range, `the options of ${rule.id} must be a map, not ${shown(options)}`);
    return undefined;
  }
  return {
    ...words,
    options: options.members.flatMap(({ name, at, value }) => {
      const data = dataOf(value);
      const known = Object.hasOwn(rule.options ?? {}, name);
      const isRight = attempt(
        () => checkOptions(rule, Object.fromEntries([[name, data]])),
        known ? value.range : at,
        report,
      );
      return isRight ? [{ name, value: data, at: value.range }] : [];
    }),
  };
}

function attempt(check: () => void, range: Range, report: Report): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (!isConfigurationError(error)) throw error;
    report(range, error.message);
    return false;
  }
}
