import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { ConfigurationError, type Settings } from '../../src/config/configuration.ts';
import { configure } from '../../src/config/configure.ts';
import { optionCheck } from '../../src/config/options.ts';
import { presets } from '../../src/config/presets.ts';
import { rules } from '../../src/rules/index.ts';
import type { Category } from '../../src/rules/rule.ts';

function configured(settings: Settings) {
  return configure(rules, settings, optionCheck(Validator)).rules;
}

function severities(settings: Settings): Record<string, string> {
  return Object.fromEntries(configured(settings).map(({ rule, severity }) => [rule.id, severity]));
}

function optionsOf(settings: Settings, id: string) {
  return configured(settings).find(({ rule }) => rule.id === id)?.options;
}

const recommended = severities({});
const UP = { info: 'warning', warning: 'error', error: 'error', off: 'off' } as const;
const categories = new Set<Category>(rules.map((rule) => rule.category));

describe('every preset', () => {
  test.each(Object.entries(presets))('%s names rules and options that there are', (preset, { rules: own = {} }) => {
    for (const id of Object.keys(own)) expect(rules.map((rule) => rule.id)).toContain(id);
    // As settings of the user they are checked.
    expect(configured({ rules: own }).length).toBeGreaterThan(0);
    expect(configured({ preset }).length).toBeGreaterThan(0);
  });
});

test('recommended is the rules as they are, and what holds where nothing is said', () => {
  expect(Object.keys(recommended)).toEqual(rules.filter((one) => one.severity !== 'off').map((one) => one.id));
  for (const { id, severity } of rules) expect(recommended[id] ?? 'off').toBe(severity);
  expect(severities({ preset: 'recommended' })).toEqual(recommended);
});

test.each([
  ['nested', ['nested', 'syntax']],
  ['syntax-only', ['syntax']],
])('%s has the categories %j, as they are', (preset, wanted) => {
  const expected = rules.filter((one) => wanted.includes(one.category) && one.severity !== 'off');
  expect(new Set(expected.map((one) => one.category))).toEqual(new Set(wanted));
  expect(severities({ preset })).toEqual(Object.fromEntries(expected.map(({ id, severity }) => [id, severity])));
});

test('strict raises all that is on by one step, and turns style on', () => {
  const found = severities({ preset: 'strict' });
  expect(categories).toContain('style');
  for (const { id, severity, category } of rules) {
    const expected = severity === 'off' && category === 'style' ? 'warning' : UP[severity];
    expect(found[id] ?? 'off', id).toBe(expected);
  }
});

test('hardened raises security by one step, and asks for what is missing', () => {
  const found = severities({ preset: 'hardened' });
  const own = { 'hardening-missing': 'error', 'unneeded-device': 'warning', 'forbidden-vhv': 'error' };
  expect(categories).toContain('security');
  for (const { id, severity, category } of rules) {
    const expected = category === 'security' ? UP[severity] : severity;
    expect(found[id] ?? 'off', id).toBe((own as Record<string, string>)[id] ?? expected);
  }
});

test('fleet asks for less of each file, and compares files', () => {
  const found = severities({ preset: 'fleet' });
  for (const { id, conclude, severity } of rules) {
    expect(found[id] ?? 'off', id).toBe(conclude === undefined ? severity : found[id]);
    if (conclude !== undefined) expect(found, id).toHaveProperty(id);
  }
  expect(optionsOf({ preset: 'fleet' }, 'missing-vhv-enable')).toMatchObject({ guests: 'hypervisors', exclude: [] });
  expect(optionsOf({ preset: 'fleet' }, 'missing-vhv-allow')).toMatchObject({ esxi: '>=5.1' });
});

describe('what is said of a rule', () => {
  test('goes before what the preset says; options that are not mentioned stay', () => {
    const settings = { preset: 'fleet', rules: { 'missing-vhv-enable': ['info', { exclude: ['x'] }] } } as const;
    expect(severities(settings)['missing-vhv-enable']).toBe('info');
    expect(optionsOf(settings, 'missing-vhv-enable')).toMatchObject({ guests: 'hypervisors', exclude: ['x'] });
    expect(severities({ preset: 'nested', rules: { 'shared-mac': 'error' } })['shared-mac']).toBe('error');
  });

  test('is not raised', () => {
    const [one] = configured({ preset: 'strict', rules: { 'disabled-vhv': 'warning' } }).filter(
      ({ rule }) => rule.id === 'disabled-vhv',
    );
    expect(one).toMatchObject({ severity: 'warning' });
    expect(one?.raised).toBeUndefined();
  });
});

test.each<[Settings, string]>([
  [{ preset: 'hardend' }, 'there is no preset "hardend"; did you mean "hardened"?'],
  [
    { preset: 'constructor' },
    'there is no preset "constructor": recommended, nested, strict, hardened, fleet, syntax-only',
  ],
  [{ target: 'esxi-81' }, 'there is no target "esxi-81"; did you mean "esxi-8"?'],
  [
    { target: 'esxi-10' },
    'there is no target "esxi-10": esxi-2, esxi-3, esxi-4, esxi-5, esxi-6, esxi-7, esxi-8, esxi-9',
  ],
  [{ target: 'workstatio-17' }, 'there is no target "workstatio-17"; did you mean "workstation-17"?'],
  [
    { target: 'vcenter' },
    'there is no target "vcenter": it is a product and a version, such as esxi-8 or workstation-17',
  ],
])('%j: %s', (settings, message) => {
  expect(() => configured(settings)).toThrow(new ConfigurationError(message));
});

test('a target is part of the configuration', () => {
  expect(configure(rules, {}).target).toBeUndefined();
  expect(configure(rules, { target: 'esxi-8' }).target).toMatchObject({ product: 'esxi', hardware: 21 });
});
