import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { configurationSchema } from '../../src/config/file-shape.ts';
import { presets } from '../../src/config/presets.ts';
import { rules } from '../../src/rules/index.ts';
import { targetNames } from '../../src/schema/target.ts';
import { fc } from '../property.ts';
import { problemsIn } from './files.ts';

const validator = new Validator(configurationSchema(rules), '2020-12');

function isValid(data: unknown): boolean {
  return validator.validate(data).valid;
}

const ids = rules.map((rule) => rule.id);
const severity = fc.constantFrom('off', 'info', 'warning', 'error');
const wrong = fc.constantFrom<unknown>(null, 7, true, '', 'x', [], {}, [1], { x: 1 }, 'error', ['a'], [['a']]);

/** Mostly what is right, and now and then what is not. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: right as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: wrong });
}

const ruleSettings = mostly(
  fc.dictionary(
    fc.constantFrom(...ids, 'no-such-rule', '__proto__'),
    mostly(
      fc.oneof(
        severity,
        fc.tuple(severity),
        fc.tuple(
          severity,
          mostly(
            fc.record(
              {
                guests: mostly(fc.constantFrom('all', 'hypervisors', ['a'])),
                exclude: mostly(fc.constant(['b'])),
                esxi: mostly(fc.constantFrom('any', '5.0', '>=5.1')),
              },
              { requiredKeys: [] },
            ),
          ),
        ),
      ),
    ),
    { maxKeys: 3, noNullPrototype: true },
  ),
);

const patterns = mostly(
  fc.oneof(fc.constantFrom('a', 'b/**'), fc.array(mostly(fc.constantFrom('a', '*.vmx')), { maxLength: 2 })),
);
const target = mostly(fc.constantFrom(...targetNames()));

function record(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const more = { ...members, nothing: fc.constant(1) };
  return mostly(
    fc.record(more, { requiredKeys: [], noNullPrototype: true }).chain((all) =>
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constant(Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'nothing'))),
        },
        { weight: 1, arbitrary: fc.constant(all) },
      ),
    ),
  );
}

const configuration = record({
  $schema: mostly(fc.constant('./x.json')),
  extends: mostly(
    fc.oneof(
      fc.constantFrom(...Object.keys(presets)),
      fc.array(mostly(fc.constantFrom(...Object.keys(presets))), { maxLength: 2 }),
    ),
  ),
  target,
  rules: ruleSettings,
  overrides: mostly(fc.array(record({ files: patterns, target, rules: ruleSettings }), { maxLength: 2 })),
  ignores: patterns,
  hosts: patterns,
  suppressions: mostly(
    fc.array(
      record({
        files: patterns,
        rule: mostly(fc.constantFrom(...ids)),
        key: mostly(fc.constant('vhv.*')),
        reason: mostly(fc.constant('r')),
        owner: mostly(fc.constant('o')),
        expires: mostly(fc.constant('2026-12-31')),
      }),
      { maxLength: 2 },
    ),
  ),
});

describe('the schema of configurations', () => {
  test('says what the program says', async () => {
    let right = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(configuration, async (data) => {
        const problems = await problemsIn({ 'x.json': JSON.stringify(data) });
        // What JSON has, JSON.stringify may leave out or change.
        expect([isValid(JSON.parse(JSON.stringify(data))), problems]).toEqual([problems.length === 0, problems]);
        runs++;
        if (problems.length === 0) right++;
      }),
      { numRuns: 1500 },
    );
    expect(right).toBeGreaterThan(runs / 20);
    expect(right).toBeLessThan(runs);
  });

  test.each<[unknown, boolean]>([
    [{}, true],
    [{ extends: './base.yaml' }, true],
    [{ extends: 'base.YML' }, true],
    [{ extends: 'https://example.com/base' }, false],
    [{ extends: 'eslint-config-x' }, false],
    [{ target: 'esxi-8.0u2' }, true],
    [{ target: 'esxi' }, false],
    [{ rules: { 'missing-vhv-enable': ['error', { guests: ['a*'] }] } }, true],
    [{ rules: { 'missing-vhv-enable': ['error', { guest: 'all' }] } }, false],
    [{ rules: { 'missing-vhv-enable': ['error', {}, 1] } }, false],
    [{ suppressions: [{ files: 'a', rule: 'disabled-vhv', expires: 'tomorrow' }] }, false],
    [{ suppressions: [{ rule: 'disabled-vhv' }] }, false],
    [{ ignores: 'a'.repeat(1001) }, false],
  ])('%.60j: %j', (data, valid) => {
    expect(isValid(data)).toBe(valid);
  });

  test('tells editors of every rule, option and member', () => {
    const text = JSON.stringify(configurationSchema(rules));
    for (const { id, summary } of rules) expect(text).toContain(JSON.stringify(id) && JSON.stringify(summary));
    expect(text.match(/"description":"/g)?.length).toBeGreaterThan(rules.length);
  });
});
