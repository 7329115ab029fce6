import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { factsOf, openSurvey } from '../../src/engine/survey.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { bytesOf } from '../golden.ts';

/** Finds every value that an earlier file has too. */
const again: Rule = {
  id: 'again',
  category: 'correctness',
  summary: '',
  why: '',
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  messages: { again: '{key} is {value}, as in {related}' },
  sources: [],
  *collect(document, { path }) {
    for (const [entry] of document.settings.values()) {
      if (entry !== undefined)
        yield { at: entry.value.range, key: entry.key.text, value: entry.value.text + (path ?? '') };
    }
  },
  *conclude(facts) {
    for (const fact of facts) {
      const first = facts.find((other) => other.value === fact.value);
      if (first === undefined || first === fact) continue;
      const data = { value: fact.value };
      yield { about: fact, message: 'again', data, severity: 'info', related: [first] };
    }
  },
};

const configuration = { rules: [{ rule: again, severity: 'warning' as const, options: {} }] };

/** What is found in texts, by path. */
function surveyed(files: Readonly<Record<string, string>>, paths: Readonly<Record<string, string>> = {}) {
  const survey = openSurvey();
  for (const [path, text] of Object.entries(files)) {
    const kind = path.endsWith('.vmx') ? 'vmx' : 'host';
    survey.add(path, factsOf(toDocument(bytesOf(text), kind), configuration, { path: paths[path] }));
  }
  return survey.conclude();
}

describe('a survey', () => {
  test('tells what it found by path, then by place, with where the other is', () => {
    const found = surveyed({ 'c.vmx': 'x = "1"\ny = "é2"\n', 'b.vmx': 'p = "é2"\n\nq = "1"\n', 'a.vmx': 'z =  "1"\n' });
    const place = { path: 'c.vmx', range: [4, 7], start: { line: 1, column: 5 }, end: { line: 1, column: 8 } };
    expect(found).toEqual([
      {
        path: 'a.vmx',
        diagnostics: [
          {
            rule: 'again',
            severity: 'info',
            message: 'z is 1, as in c.vmx:1',
            wording: 'again',
            key: 'z',
            range: [5, 8],
            start: { line: 1, column: 6 },
            end: { line: 1, column: 9 },
            related: [place],
            fix: undefined,
          },
        ],
        suppressed: [],
      },
      expect.objectContaining({
        path: 'b.vmx',
        diagnostics: [
          expect.objectContaining({ message: 'p is é2, as in c.vmx:2', start: { line: 1, column: 5 } }),
          expect.objectContaining({ message: 'q is 1, as in c.vmx:1', start: { line: 3, column: 5 } }),
        ],
      }),
    ]);
  });

  test('asks only rules that look at more than one file', () => {
    const { collect: _, ...alone } = again;
    const survey = openSurvey();
    for (const path of ['a.vmx', 'b.vmx'])
      survey.add(
        path,
        factsOf(toDocument('x = "1"\n', 'vmx'), { rules: [{ rule: alone, severity: 'error', options: {} }] }, {}),
      );
    expect(survey.conclude()).toEqual([]);
  });

  test('passes over files that its rules are not for', () => {
    const xml = '<?xml version="1.0"?>\nx = "1"\n';
    expect(surveyed({ 'a.vmx': 'x = "1"\n', config: 'x = "1"\n', 'b.vmx': xml })).toEqual([]);
  });

  test('knows where each file is', () => {
    const text = 'x = "1"\n';
    const found = surveyed(
      { 'a.vmx': text, 'b.vmx': text, 'c.vmx': text },
      { 'a.vmx': '/x', 'b.vmx': '/x', 'c.vmx': '/y' },
    );
    expect(found.map(({ path }) => path)).toEqual(['b.vmx']);
  });

  test('parts what a comment silences', () => {
    const [found, ...others] = surveyed({
      'a.vmx': 'x = "1"\n',
      'b.vmx': '# vmxlint-disable-next-line again -- a copy\nx = "1"\n',
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: 'b.vmx', diagnostics: [] });
    expect(found?.suppressed).toEqual([{ by: 'comment', diagnostic: expect.objectContaining({ key: 'x' }) }]);
  });

  test('keeps no file in memory for the sake of its facts', () => {
    const survey = openSurvey();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 2_000; i++) {
      const text = `# ${i} ${'x'.repeat(40_000)}\ndisplayName = "a machine with a long name, number ${i}"\n`;
      survey.add(`${i}.vmx`, factsOf(toDocument(text, 'vmx'), configuration, {}));
    }
    // The files are 80 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000);
  });
});
