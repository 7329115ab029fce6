import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { ConfigurationError, type RuleSettings } from '../../src/config/configuration.ts';
import { configure, hasOptions } from '../../src/config/configure.ts';
import { allowedValues, optionCheck } from '../../src/config/options.ts';
import { parseSettings } from '../../src/config/setting.ts';
import { didYouMean } from '../../src/config/suggest.ts';
import { rules as allRules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

function rule(id: string, more: Partial<Rule> = {}): Rule {
  return {
    id,
    category: 'syntax',
    summary: '',
    why: '',
    severity: 'warning',
    fix: 'none',
    kinds: ['vmx'],
    messages: {},
    sources: [],
    *check() {},
    ...more,
  };
}

const rules = [
  rule('curly-quotes'),
  rule('long-key', {
    severity: 'error',
    options: {
      most: { type: 'integer', minimum: 1, maximum: 99, default: 9 },
      who: { anyOf: [{ enum: ['all', 'none'] }, { type: 'array', items: { type: 'string' } }], default: 'all' },
    },
  }),
  rule('odd-key', { severity: 'off' }),
];

function configured(settings?: RuleSettings): unknown {
  return configure(rules, { rules: settings }, optionCheck(Validator)).rules.map(({ rule, severity, options }) => [
    rule.id,
    severity,
    options,
  ]);
}

describe('configure', () => {
  const long = { most: 9, who: 'all' };

  test.each<[RuleSettings | undefined, unknown]>([
    [
      undefined,
      [
        ['curly-quotes', 'warning', {}],
        ['long-key', 'error', long],
      ],
    ],
    [{ 'curly-quotes': 'off' }, [['long-key', 'error', long]]],
    [
      { 'odd-key': 'info', 'long-key': 'off' },
      [
        ['curly-quotes', 'warning', {}],
        ['odd-key', 'info', {}],
      ],
    ],
    [
      { 'curly-quotes': ['error'], 'long-key': ['warning', { most: 3 }] },
      [
        ['curly-quotes', 'error', {}],
        ['long-key', 'warning', { most: 3, who: 'all' }],
      ],
    ],
    [{ 'curly-quotes': 'off', 'long-key': ['info', { who: ['a'] }] }, [['long-key', 'info', { most: 9, who: ['a'] }]]],
  ])('makes of %j %j', (settings, expected) => {
    expect(configured(settings)).toEqual(expected);
  });

  test.each<[unknown, string]>([
    [{ 'curly-quote': 'off' }, 'there is no rule "curly-quote"; did you mean "curly-quotes"?'],
    [{ nothing: 'off' }, 'there is no rule "nothing" ("vmxlint rules" lists them)'],
    [
      { 'odd-key': 'fatal' },
      'rule odd-key must be "error", "warning", "info" or "off", or [one of these, {its options}]; not "fatal"',
    ],
    [
      { 'odd-key': ['error', 7] },
      'rule odd-key must be "error", "warning", "info" or "off", or [one of these, {its options}]; not ["error",7]',
    ],
    [{ 'odd-key': ['error', { x: 1 }] }, 'rule odd-key has no option "x": it has none'],
    [{ 'long-key': ['error', { mots: 1 }] }, 'rule long-key has no option "mots"; did you mean "most"?'],
    [{ 'long-key': ['error', { colour: 1 }] }, 'rule long-key has no option "colour": it has most, who'],
    [{ 'long-key': ['error', { most: 0 }] }, 'option most of rule long-key must be a whole number from 1 to 99, not 0'],
    [
      { 'long-key': ['error', { most: '3' }] },
      'option most of rule long-key must be a whole number from 1 to 99, not "3"',
    ],
    [
      { 'long-key': ['error', { who: 'some' }] },
      'option who of rule long-key must be "all" or "none", or a list of texts, not "some"',
    ],
    [
      { 'long-key': ['off', { who: 'some' }] },
      'option who of rule long-key must be "all" or "none", or a list of texts, not "some"',
    ],
    [JSON.parse('{"__proto__": "off"}'), 'there is no rule "__proto__" ("vmxlint rules" lists them)'],
    [
      { 'long-key': ['error', JSON.parse('{"__proto__": 1}')] },
      'rule long-key has no option "__proto__": it has most, who',
    ],
    [{ 'long-key': ['error', { constructor: 1 }] }, 'rule long-key has no option "constructor": it has most, who'],
  ])('refuses %j', (settings, message) => {
    expect(() => configured(settings as RuleSettings)).toThrow(new ConfigurationError(message));
  });

  test('does not take options on trust', () => {
    expect(() => configure(rules, { rules: { 'long-key': ['error', { most: 1 }] } })).toThrow(TypeError);
  });

  test('takes every rule of ours as it is, and its own defaults as options', () => {
    expect(configure(allRules).rules.length).toBe(allRules.filter(({ severity }) => severity !== 'off').length);
    for (const { id, options = {} } of allRules) {
      const defaults = Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, schema.default]));
      const active = configure(allRules, { rules: { [id]: ['info', defaults] } }, optionCheck(Validator)).rules;
      expect(active.find((one) => one.rule.id === id)?.options).toEqual(defaults);
      for (const schema of Object.values(options)) expect(allowedValues(schema)).not.toContain('something else');
    }
  });
});

describe('parseSettings', () => {
  test.each([
    [['a-rule: off'], { 'a-rule': 'off' }],
    [['a-rule:off', ' b : error '], { 'a-rule': 'off', b: 'error' }],
    [['a: [error, {x: 1, y: [all, "b c"]}]'], { a: ['error', { x: 1, y: ['all', 'b c'] }] }],
    [['{a: info, b: off}', 'a: error'], { a: 'error', b: 'off' }],
  ])('reads %j as %j', async (texts, settings) => {
    expect(await parseSettings(texts)).toEqual(settings);
  });

  test.each(['', 'a', 'a b', '[a, b]', 'a: [error', '"a', '- a', 'a: &x [*x]', 'a: !!binary x\n---\nb: off'])(
    'refuses %j',
    async (text) => {
      await expect(parseSettings([text])).rejects.toThrow(ConfigurationError);
    },
  );

  test('keeps a billion laughs to itself', async () => {
    const laughs = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join(', ');
    await expect(parseSettings([`{a0: &a0 [ha], ${laughs}}`])).rejects.toThrow(ConfigurationError);
  });

  test('knows whether there are options', () => {
    expect(hasOptions({ rules: { a: 'off', b: ['error'] } })).toBe(false);
    expect(hasOptions({ rules: { a: 'off', b: ['error', {}] } })).toBe(true);
  });
});

test.each([
  ['--fxi', ['--fix', '--diff'], '; did you mean "--fix"?'],
  ['SMART-QUOTES', ['smart-quotes'], '; did you mean "smart-quotes"?'],
  ['xyz', ['smart-quotes', 'duplicate-key'], ''],
  ['', ['a'], ''],
  ['a'.repeat(100_000), ['a'.repeat(99_999)], ''],
])('for %.20s of %.40j it suggests %j', (name, candidates, suggestion) => {
  expect(didYouMean(name, candidates)).toBe(suggestion);
});
