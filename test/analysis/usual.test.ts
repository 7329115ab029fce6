import { expect, test } from 'vitest';
import { isUsual, recognise } from '../../src/analysis/accidents/index.ts';
import { toDocument } from '../../src/document/document.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { corpusFiles } from '../corpus.ts';
import { caseFolders, casesOf } from '../rules/cases.ts';

const texts = [
  ...caseFolders().flatMap((rule) => casesOf(rule).map(({ text }) => text)),
  ...Array.from({ length: 300 }, (_, seed) => hardText(randomFrom(seed), 40)),
  ...corpusFiles().map(({ text }) => text),
];

test('of a line that is taken for usual, no recogniser has anything to say', () => {
  let usual = 0;
  for (const text of texts) {
    for (const kind of ['vmx', 'host', 'dictionary'] as const) {
      const document = toDocument(text, kind);
      for (const line of document.lines) {
        if (line.kind !== 'entry' || !isUsual(line.phrase)) continue;
        usual++;
        expect(recognise(document, line)).toEqual([]);
      }
    }
  }
  expect(usual).toBeGreaterThan(3000);
});
