import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { readAll } from '../../src/schema/describe.ts';
import { guideSettings } from '../../src/schema/guide.ts';
import { guideRows } from '../../src/schema/guide-rows.ts';
import { families } from '../../src/schema/keys/index.ts';
import type { KeyRow } from '../../src/schema/known-key.ts';
import { lookUp } from '../../src/schema/look-up.ts';
import { exampleOf } from '../../src/schema/pattern.ts';
import { readRow, rowsOf } from '../../src/schema/row.ts';
import { isSource } from '../../src/schema/sources.ts';
import { checkValue } from '../../src/schema/value.ts';
import { guideSchema, keySchema } from './row-schema.ts';

const KEY = /^(?:[\w.:-]|\{(?:n|\d+\.\.\d+|hex|register|name)\})+\*?$/;

/** What is wrong with the rows of a text, as they are written. */
function flawsOf(text: string, title: RegExp, schema: Schema): string[] {
  const validator = new Validator(schema, '2020-12', false);
  const order = Object.keys(schema.properties ?? {});
  const flaws = text.startsWith('\n') && text.endsWith('\n') ? [] : ['the text does not begin and end with a line end'];
  for (const row of rowsOf(text)) {
    const [first = '', ...lines] = row.split('\n');
    if (!title.test(first)) flaws.push(`${first}: is no key`);
    flaws.push(...lines.filter((line) => !/^ {2}[a-z]+: \S(?:.*\S)?$/.test(line)).map((line) => `${first}: ${line}`));
    const facts = Object.fromEntries(readRow(row).facts);
    if (lines.length !== Object.keys(facts).length) flaws.push(`${first}: a fact twice`);
    const sorted = Object.keys(facts).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    if (sorted.join() !== Object.keys(facts).join()) flaws.push(`${first}: in another order: ${Object.keys(facts)}`);
    const { errors } = validator.validate(facts);
    flaws.push(...errors.map((error) => `${first}: ${error.instanceLocation} ${error.error}`));
  }
  return flaws;
}

describe('rows of keys', () => {
  const keys = readAll();

  test('are many, and each family has some', () => {
    expect(keys.length).toBeGreaterThan(850);
    expect(new Set(keys.map((key) => key.family))).toEqual(new Set(Object.keys(families)));
  });

  test.each(Object.entries(families))('of %s are well-formed', (_, text) => {
    expect(flawsOf(text, KEY, keySchema)).toEqual([]);
  });

  test.each([
    '\na.b\n  type: boolean\n  about: Text.\n  confidence: high\n',
    '\na.b\n  type: bool\n  about: Text.\n  confidence: high\n  sources: scg\n',
    '\na.b\n  about: Text.\n  type: boolean\n  confidence: high\n  sources: scg\n',
    '\na.b\n  type: enum\n  about: Text.\n  confidence: high\n  sources: scg\n',
    '\na.b\n  type: boolean\n  about:  Text.\n  confidence: high\n  sources: scg\n',
    '\na.b\n  type: boolean\n  about: Text.\n  about: Text.\n  confidence: high\n  sources: scg\n',
    '\na b\n  type: boolean\n  about: Text.\n  confidence: high\n  sources: scg\n',
    '\na.b\n type: boolean\n  about: Text.\n  confidence: high\n  sources: scg\n',
    '\na.b\n  type: boolean\n  wrong: x\n  about: Text.\n  confidence: high\n  sources: scg\n',
  ])('would not pass with a flaw: %j', (text) => {
    expect(flawsOf(text, KEY, keySchema)).not.toEqual([]);
  });

  test('are found by their own example', () => {
    expect(keys.filter((key) => lookUp(exampleOf(key.pattern).toLowerCase())?.pattern !== key.pattern)).toEqual([]);
  });

  test('have sources that are explained', () => {
    for (const { pattern, sources } of keys) {
      expect(sources.length, pattern).toBeGreaterThan(0);
      expect(
        sources.filter((source) => !isSource(source)),
        pattern,
      ).toEqual([]);
    }
  });

  test('have defaults and examples that are values of their type', () => {
    const words = ({ default: value, examples }: KeyRow) =>
      value === undefined || / /.test(value) ? examples : [value, ...examples];
    expect(keys.flatMap(words).length).toBeGreaterThan(100);
    for (const key of keys) {
      for (const word of words(key)) expect(checkValue(key, word), `${key.pattern} ${word}`).toBeUndefined();
    }
  });

  test('have ranges of numbers, from the lower end to the higher', () => {
    const ranged = keys.filter((key) => key.range !== undefined);
    expect(ranged.length).toBeGreaterThan(10);
    for (const { pattern, type, range: [min, max] = [0, 0] } of ranged) {
      expect(['integer', 'port'], pattern).toContain(type);
      expect(min, pattern).toBeLessThan(max);
    }
  });

  test('are in the family of the ineffective exactly when nothing reads them, and name a key that is read', () => {
    const idle = keys.filter(({ status }) => status === 'suspect' || status === 'nonexistent');
    expect(idle).toEqual(keys.filter(({ family }) => family === 'ineffective'));
    const named = keys.filter((key) => key.instead !== undefined);
    expect(named.length).toBeGreaterThan(5);
    for (const { pattern, family, instead = '' } of named) {
      expect(family, pattern).toBe('ineffective');
      expect(lookUp(instead.toLowerCase())?.pattern, pattern).toBe(instead);
    }
  });

  test('say of what is secret that it is, and of all secrets', () => {
    const secret = keys.filter((key) => key.secret).map((key) => key.pattern);
    expect(secret.length).toBeGreaterThan(5);
    expect(keys.filter((key) => key.type === 'secret' && !key.secret)).toEqual([]);
    expect(
      keys
        .filter((key) => /passw|secret(?!s)|encryption\.(?!req)|(?:user|vendor)data$/i.test(key.pattern))
        .filter((key) => !key.secret)
        .map((key) => key.pattern),
    ).toEqual([]);
  });
});

describe('rows of the guides', () => {
  test('are well-formed', () => {
    expect(flawsOf(guideRows, /^\S+(?:, \S+)*$/, guideSchema)).toEqual([]);
  });

  test('are about known keys, each of them once', () => {
    const settings = guideSettings();
    expect(settings.length).toBeGreaterThan(50);
    const patterns = settings.flatMap((setting) => setting.keys);
    expect(new Set(patterns).size).toBe(patterns.length);
    const known = new Set(readAll().map((key) => key.pattern));
    expect(patterns.filter((pattern) => !known.has(pattern))).toEqual([]);
  });
});
