import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { openSurvey } from '../../src/engine/survey.ts';
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
  check: () => [],
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
      const data = { key: fact.key ?? '', value: fact.value };
      yield { about: fact, message: 'again', data, severity: 'info', related: [first] };
    }
  },
};

const configuration = { rules: [{ rule: again, severity: 'warning' as const, options: {} }] };

describe('a survey', () => {
  test('is not opened where no rule compares files', () => {
    expect(openSurvey({ rules: [] })).toBeUndefined();
    const { collect: _, ...alone } = again;
    expect(openSurvey({ rules: [{ rule: alone, severity: 'error', options: {} }] })).toBeUndefined();
  });

  test('tells what it found by path, then by place, with where the other is', () => {
    const survey = openSurvey(configuration);
    survey?.add('c.vmx', toDocument(bytesOf('x = "1"\ny = "é2"\n'), 'vmx'), {});
    survey?.add('b.vmx', toDocument(bytesOf('p = "é2"\n\nq = "1"\n'), 'vmx'), {});
    survey?.add('a.vmx', toDocument('z =  "1"\n', 'vmx'), {});
    const place = { path: 'c.vmx', range: [4, 7], start: { line: 1, column: 5 }, end: { line: 1, column: 8 } };
    expect(survey?.conclude()).toEqual([
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
      },
      {
        path: 'b.vmx',
        diagnostics: [
          expect.objectContaining({ message: 'p is é2, as in c.vmx:2', start: { line: 1, column: 5 } }),
          expect.objectContaining({ message: 'q is 1, as in c.vmx:1', start: { line: 3, column: 5 } }),
        ],
      },
    ]);
  });

  test('passes over files that its rules are not for', () => {
    const survey = openSurvey(configuration);
    survey?.add('a.vmx', toDocument('x = "1"\n', 'vmx'), {});
    survey?.add('config', toDocument('x = "1"\n', 'host'), {});
    survey?.add('b.vmx', toDocument('<?xml version="1.0"?>\nx = "1"\n', 'vmx'), {});
    expect(survey?.conclude()).toEqual([]);
  });

  test('knows where each file is', () => {
    const survey = openSurvey(configuration);
    survey?.add('a.vmx', toDocument('x = "1"\n', 'vmx'), { path: '/x' });
    survey?.add('b.vmx', toDocument('x = "1"\n', 'vmx'), { path: '/x' });
    survey?.add('c.vmx', toDocument('x = "1"\n', 'vmx'), { path: '/y' });
    expect(survey?.conclude().map(({ path }) => path)).toEqual(['b.vmx']);
  });

  test('keeps no file in memory for the sake of its facts', () => {
    const survey = openSurvey(configuration);
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 2_000; i++) {
      const text = `annotation = "${i} ${'x'.repeat(40_000)}"\ndisplayName = "a machine with a long name, number ${i}"\n`;
      survey?.add(
        `${i}.vmx`,
        toDocument(
          text.replace(/annotation.*\n/, (line) => `# ${line}`),
          'vmx',
        ),
        {},
      );
    }
    // The files are 80 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000);
  });
});
