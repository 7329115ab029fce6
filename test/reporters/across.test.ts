import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { factsOf, openSurvey } from '../../src/engine/survey.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { FileResult } from '../../src/reporters/reporter.ts';
import { rules } from '../../src/rules/index.ts';
import { recommended } from '../laws.ts';
import { emptySummary, options, resultOf } from './results.ts';

const A = 'uuid.bios = "56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 01"\n';
const B = `displayName = "b"\n${A}`;

/** What the files show by themselves, then together. */
function results(): FileResult[] {
  const configuration = recommended('shared-uuid');
  const survey = openSurvey();
  const files = [resultOf('sub/a b.vmx', A), resultOf('b.vmx', B)];
  for (const file of files) survey.add(file.path, factsOf(toDocument(file.document.text, 'vmx'), configuration, {}));
  const again = survey.conclude().map((one) => ({ ...one, fixed: [], notes: [], again: true as const }));
  expect(again).toHaveLength(1);
  return [...files, ...again];
}

async function report(format: string, all: readonly FileResult[]): Promise<string> {
  const reporter = (await reporters[format]?.())?.({ ...options, rules });
  return [reporter?.start(), ...all.map((one) => reporter?.file(one)), reporter?.end(emptySummary)].join('');
}

describe.each(Object.keys(reporters))('%s', (format) => {
  test('tells what only several files show', async () => {
    const text = await report(format, results());
    expect(text.replaceAll('%20', ' ')).toContain('shared-uuid');
    expect(text).toContain('sub/a b.vmx');
  });
});

describe('a finding that only several files show', () => {
  test('does not make a machine look like two', async () => {
    const [a, b, again] = results();
    if (a === undefined || b === undefined || again === undefined) throw new Error('no results');
    for (const format of ['sarif', 'gitlab']) {
      const prints = (text: string) =>
        [...text.matchAll(/"(?:vmxlint\/v1|fingerprint)":"(\w+)"/g)].map((one) => one[1]);
      const before = prints(await report(format, [b]));
      const after = prints(await report(format, [b, again]));
      expect(before.length).toBeGreaterThan(0);
      expect(after.slice(0, before.length)).toEqual(before);
      expect(new Set(after).size).toBe(before.length + 1);
    }
  });

  test('links to the other file in SARIF', async () => {
    const log = JSON.parse(await report('sarif', results()));
    const result = log.runs[0].results.find((one: { ruleId: string }) => one.ruleId === 'shared-uuid');
    expect(result.message.text).toContain('[sub/a b.vmx:1](1)');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('b.vmx');
    expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('sub/a%20b.vmx');
  });

  test('names the other file in JSON', async () => {
    const [again] = JSON.parse(await report('json', results())).files.slice(-1);
    expect(again.diagnostics[0].related).toEqual([
      { path: 'sub/a b.vmx', range: [12, 61], start: { line: 1, column: 13 }, end: { line: 1, column: 62 } },
    ]);
  });
});
