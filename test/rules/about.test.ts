import { expect, test } from 'vitest';
import { allMarksOf } from '../../src/analysis/meaning.ts';
import { configure } from '../../src/config/configure.ts';
import { toDocument } from '../../src/document/document.ts';
import { contextOf, findingsOf } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { machineText } from '../bench/texts.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { corpusFiles } from '../corpus.ts';
import { caseFolders, casesOf } from './cases.ts';

const selective = rules.filter(({ about }) => about !== undefined);
const texts = [
  ...caseFolders().flatMap((rule) => casesOf(rule).map(({ text }) => text)),
  ...Array.from({ length: 200 }, (_, seed) => hardText(randomFrom(seed), 20)),
  ...corpusFiles().map(({ text }) => text),
  // Of the others few are whole machines without a broken line.
  ...Array.from({ length: 400 }, (_, number) => machineText(number)),
];
const severities = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));
const configuration = configure(rules, { rules: severities });

test.each(selective.map((rule) => [rule.id, rule] as const))(
  '%s has nothing to say where its trait is missing',
  (id) => {
    const active = configuration.rules.find(({ rule }) => rule.id === id);
    if (active?.rule.about === undefined) throw new Error(`${id} is not active`);
    let without = 0;
    for (const text of texts) {
      for (const kind of active.rule.kinds) {
        const document = toDocument(text, kind);
        if ((allMarksOf(document) & active.rule.about.mark) !== 0n) continue;
        without++;
        expect([...findingsOf(active, document, contextOf(active, configuration, {}))]).toEqual([]);
      }
    }
    expect(without).toBeGreaterThan(550);
  },
);

test('there are such rules', () => {
  expect(selective.length).toBeGreaterThan(25);
  expect(texts.length).toBeGreaterThan(500);
});
