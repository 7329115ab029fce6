import type { Schema, Validator } from '@cfworker/json-schema';
import type { Rule } from '../rules/rule.ts';
import { ConfigurationError } from './configuration.ts';
import type { OptionCheck } from './configure.ts';
import { didYouMean } from './suggest.ts';

/**
 * A check that holds a rule's options to the schemas that stand with the rule. It throws a `ConfigurationError`, which names the rule, the option and
 * the values that it can have.
 * @param validator of `@cfworker/json-schema`, which the caller loads, if and when it wants to.
 */
export function optionCheck(validator: typeof Validator): OptionCheck {
  return (rule, options) => checkOptions(rule, options, validator);
}

function checkOptions(rule: Rule, options: Readonly<Record<string, unknown>>, validator: typeof Validator): void {
  const schemas = rule.options ?? {};
  const names = Object.keys(schemas);
  for (const [name, value] of Object.entries(options)) {
    const schema = Object.hasOwn(schemas, name) ? (schemas[name] as Schema) : undefined;
    if (schema === undefined) {
      const known = names.length === 0 ? ': it has none' : `: it has ${names.join(', ')}`;
      throw new ConfigurationError(`rule ${rule.id} has no option "${name}"${didYouMean(name, names) || known}`);
    }
    if (new validator(schema, '2020-12').validate(value).valid) continue;
    const written = JSON.stringify(value) ?? String(value);
    throw new ConfigurationError(
      `option ${name} of rule ${rule.id} must be ${allowedValues(schema)}, not ${written.slice(0, 80)}`,
    );
  }
}

/** What a schema allows, in words, for messages and for `explain`. */
export function allowedValues(schema: Readonly<Schema>): string {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return alternatives.map(allowedValues).join(', or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return orList(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.type === 'array')
    return isSchema(schema.items) ? `a list of ${plural(allowedValues(schema.items))}` : 'a list';
  if (schema.type === 'string')
    return schema.pattern === undefined ? 'a text' : `a text that matches ${schema.pattern}`;
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'integer' || schema.type === 'number') return numberRange(schema);
  return 'something else';
}

function numberRange({ type, minimum, maximum }: Readonly<Schema>): string {
  const noun = type === 'integer' ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${noun} of ${minimum} or more`;
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}

function isSchema(items: Schema['items']): items is Schema {
  return typeof items === 'object' && !Array.isArray(items);
}

function plural(words: string): string {
  return words.startsWith('a text') ? words.replace('a text', 'texts').replace('matches', 'match') : words;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
