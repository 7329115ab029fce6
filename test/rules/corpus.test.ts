import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { rules } from '../../src/rules/index.ts';
import { corpusFiles } from '../corpus.ts';
import { expectHonestFixes, expectLossless, expectSoundFix, isReadable, recommended } from '../laws.ts';

const files = corpusFiles();

/** With the rules on that are off. */
const everything = recommended(...rules.map(({ id }) => id));

describe.runIf(process.env.VMXLINT_CORPUS)('real files', () => {
  test('are at hand', () => {
    expect(files.length).toBeGreaterThan(300);
  });

  test.each(files)('$id', ({ text, kind }) => {
    const document = toDocument(text, kind);
    expectLossless(document);
    if (!isReadable(text, kind)) return;
    for (const configuration of [recommended(), everything]) {
      expectHonestFixes(document, configuration);
      for (const unsafe of [false, true]) expectSoundFix(text, kind, configuration, unsafe);
    }
  });
});
