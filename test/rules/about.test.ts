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
const hard = [
  ...caseFolders().flatMap((rule) => casesOf(rule).map(({ text }) => text)),
  ...Array.from({ length: 200 }, (_, seed) => hardText(randomFrom(seed), 20)),
  ...corpusFiles().map(({ text }) => text),
];
const sound = Array.from({ length: 100 }, (_, number) => machineText(number));
/** Most broken or unfinished files have the traits of these: a broken line may mean a key, and many have no such key. */
const COMMON = new Set([
  'misplaced-vhv',
  'missing-encoding',
  'missing-required-key',
  'missing-vhv-enable',
  'vhv-arm-guest',
]);
const severities = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));
const configuration = configure(rules, { rules: severities });

test.each(selective.map((rule) => [rule.id, rule] as const))(
  '%s has nothing to say where its trait is missing',
  (id) => {
    const active = configuration.rules.find(({ rule }) => rule.id === id);
    if (active?.rule.about === undefined) throw new Error(`${id} is not active`);
    const { about } = active.rule;
    /** In how many of the documents it is missing. */
    const without = (texts: readonly string[]) => {
      const documents = texts.flatMap((text) => active.rule.kinds.map((kind) => toDocument(text, kind)));
      const silent = documents.filter((document) => (allMarksOf(document) & about.mark) === 0n);
      for (const document of silent)
        expect([...findingsOf(active, document, contextOf(active, configuration, {}))]).toEqual([]);
      return silent.length;
    };
    expect(without(hard)).toBeGreaterThan(hard.length / (COMMON.has(id) ? 4 : 2));
    without(sound);
  },
);

test('there are such rules', () => {
  expect(selective.length).toBeGreaterThan(25);
  expect(hard.length).toBeGreaterThan(500);
  expect(selective.filter(({ id }) => COMMON.has(id))).toHaveLength(COMMON.size);
});
