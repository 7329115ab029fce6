import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { FileResult } from '../../src/reporters/reporter.ts';
import { rules } from '../../src/rules/index.ts';
import { corpusFiles } from '../corpus.ts';
import { isReadable, recommended } from '../laws.ts';
import { emptySummary, options } from '../reporters/results.ts';
import { casesOf } from './cases.ts';

/** Rules that find secrets. */
const FINDERS = ['secret-in-config', 'open-vnc'];

const cases = FINDERS.flatMap(casesOf).filter(({ name }) => name.startsWith('bad'));
const files = [...cases, ...corpusFiles().map((file) => ({ ...file, name: file.id }))];

describe.each(Object.entries(reporters))('in a report as %s', (_, load) => {
  test('no secret that a rule finds is shown', async () => {
    const reporter = (await load())({ ...options, rules, width: 400 });
    let secrets = 0;
    for (const { name, text, kind } of files) {
      if (!isReadable(text, kind)) continue;
      const document = toDocument(text, kind);
      const diagnostics = lint(document, recommended(...FINDERS));
      const values = diagnostics.flatMap(({ rule, key }) =>
        FINDERS.includes(rule) ? (document.settings.get(key?.toLowerCase() ?? '') ?? []) : [],
      );
      const hidden = values.map(({ value }) => value.text).filter((value) => !/^(?:TRUE)?$/i.test(value));
      const result: FileResult = { path: name, document, diagnostics, fixed: [], notes: [] };
      const report = reporter.start() + reporter.file(result) + reporter.end(emptySummary);
      for (const secret of hidden) {
        secrets++;
        // A long text may be cut: no piece of it is there either.
        for (const piece of secret.match(/[^\n"|\\]{12,24}/g) ?? []) expect(report, name).not.toContain(piece);
      }
    }
    expect(secrets).toBeGreaterThan(cases.length / 2);
  });
});
