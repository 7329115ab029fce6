import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/reporters/report-schema.ts';
import { demoFleet, hostileFleet, lintFleet, openReporter, realFleet } from './fleet.ts';

/** The schema with every object closed, so that a member that it does not document is a mistake. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'properties' in schema ? { ...members, additionalProperties: false } : members;
}

const whole = new Validator(closed(reportSchema) as object, '2020-12');
const line = new Validator(closed({ $ref: '#/$defs/line', $defs: reportSchema.$defs }) as object, '2020-12');

function errors(validator: Validator, data: unknown): string[] {
  return validator.validate(data).errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}

const fleet = [...demoFleet(), ...hostileFleet(), ...realFleet()];

/** A report in which every member that there can be is somewhere. */
async function report(name: string): Promise<string> {
  const { results, summary } = lintFleet(fleet);
  const fixed = results.flatMap(({ diagnostics }) => diagnostics).slice(0, 3);
  const entry = { rule: 'x', reason: 'r', owner: 'o', expires: '2026-12-31' };
  const suppressed = fixed.map((diagnostic) => ({ diagnostic, by: entry }));
  const strange = { path: 'x', diagnostics: [], fixed, suppressed, notFixed: 'no', skipped: 'so', notes: ['a'] };
  const undo = { run: 'r', lost: 1, trouble: 't' };
  const reporter = await openReporter(name);
  const pieces = [...results, strange].map((result) => reporter.file(result));
  return [reporter.start(), ...pieces, reporter.end({ ...summary, undo })].join('');
}

describe('the schema of reports', () => {
  test('documents json', async () => {
    const data = JSON.parse(await report('json'));
    expect(data.files.length).toBeGreaterThan(20);
    expect(errors(whole, data)).toEqual([]);
  });

  test('documents each line of jsonl', async () => {
    const lines = (await report('jsonl'))
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.flatMap((data) => errors(line, data))).toEqual([]);
    expect(lines.map(({ type }) => type).join(' ')).toMatch(/^start (?:file )+summary$/);
  });

  test('sees what is wrong', async () => {
    const data = JSON.parse(await report('json'));
    expect(errors(whole, { ...data, more: 1 })).not.toEqual([]);
    expect(errors(whole, { ...data, format: 2 })).not.toEqual([]);
    expect(errors(line, { type: 'else' })).not.toEqual([]);
    expect(errors(line, { type: 'file' })).not.toEqual([]);
  });

  test('says nothing of members that are not there', async () => {
    const text = await report('json');
    const names = new Set(
      [...JSON.stringify(reportSchema).matchAll(/"required":\[([^\]]*)\]/g)].flatMap(
        ([, list = '']) => list.match(/\w+/g) ?? [],
      ),
    );
    expect(names.size).toBeGreaterThan(20);
    expect([...names].filter((name) => name !== 'type' && !text.includes(`"${name}":`))).toEqual([]);
  });
});
