import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { type Document, type FileKind, toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { flawOf } from '../../src/engine/proof.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { scan } from '../bench/scanner.ts';
import { show } from '../conformance/compare.ts';
import { hardText, PLAUSIBLE } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { shrink } from '../conformance/shrink.ts';
import { corpusFiles } from '../corpus.ts';
import { brokenLaw } from '../grammar/laws.ts';
import { expectHonestFixes, expectLossless, expectSoundFix, isReadable, only, recommended } from '../laws.ts';
import { fc } from '../property.ts';
import { caseFolders, casesOf } from '../rules/cases.ts';
import { mutate, mutations } from './mutate.ts';

const MINUTES = Number(process.env.VMXLINT_MINUTES ?? 0);
const SEED = Number(process.env.VMXLINT_SEED ?? 1);
const SUITES = 3;

/** As long as asked; in `npm test` a few runs, always the same. */
const budget = {
  seed: SEED,
  ...(MINUTES > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: (MINUTES * 60_000) / SUITES }
    : { numRuns: 250 }),
};

/** Every rule, those too that are off unless somebody asks for them. */
const everyRule = only(rules);
const kinds: readonly FileKind[] = ['vmx', 'host', 'dictionary'];

/** What is damaged: examples of rules and of syntax, and real files where they are at hand. */
const sources: readonly string[] = [
  ...caseFolders().flatMap((rule) => casesOf(rule).map(({ text }) => text)),
  ...readdirSync('fixtures/syntax')
    .filter((name) => !name.endsWith('.lines'))
    .map((name) => readFileSync(join('fixtures/syntax', name), 'latin1')),
  ...corpusFiles()
    .map(({ text }) => text)
    .filter((text) => text.length < 20_000),
];

/** All that must be true of a text, as a file of that kind. */
function expectLaws(text: string, kind: FileKind): void {
  expect(brokenLaw(text)).toBeUndefined();
  expect(scan(text), 'the scanner written by hand').toEqual(parse(text));
  const document = toDocument(text, kind);
  expectLossless(document);
  if (!isReadable(text, kind)) return;
  for (const configuration of [recommended(), everyRule]) {
    expectHonestFixes(document, configuration);
    for (const unsafe of [false, true]) expectSoundFix(text, kind, configuration, unsafe);
  }
}

/** Makes repairs one by one, in an order that no pass of the engine would take, until none is left. */
function expectOrderlessRepairs(start: Document, seed: number): void {
  const random = randomFrom(seed);
  let document = start;
  for (let step = 0; step < 60; step++) {
    const fixes = lint(document, everyRule).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    if (fixes.length === 0) return;
    const chosen = random.pick(fixes);
    const next = toDocument(applyEdits(document.text, chosen.edits), document.kind);
    expect(flawOf(document, next, [chosen]), show(document.text)).toBeUndefined();
    expectLossless(next);
    document = next;
  }
  expect.fail(`repairs do not end: ${show(document.text)}`);
}

/** Runs a check; where it fails, says on which smallest text. */
function onSmallest(text: string, check: (text: string) => void): void {
  const fails = (candidate: string): boolean => {
    try {
      check(candidate);
      return false;
    } catch {
      return true;
    }
  };
  if (!fails(text)) return;
  const smallest = shrink(text, fails);
  console.error(`smallest text that fails: ${show(smallest)}`);
  check(smallest);
}

describe('the laws', { timeout: MINUTES > 0 ? 0 : 60_000 }, () => {
  const kind = fc.constantFrom(...kinds);

  it('have sources to be tried on', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it('hold for hard lines, and for bytes', () => {
    let runs = 0;
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array).toString('latin1'));
    const hard = fc
      .tuple(fc.integer(), fc.integer({ min: 1, max: 40 }))
      .map(([seed, lines]) => hardText(randomFrom(seed), lines, PLAUSIBLE));
    fc.assert(
      fc.property(fc.oneof({ weight: 1, arbitrary: bytes }, { weight: 5, arbitrary: hard }), kind, (text, as) => {
        runs++;
        onSmallest(text, (smaller) => expectLaws(smaller, as));
      }),
      budget,
    );
    report('hard lines and bytes', runs);
  });

  it('hold for damaged files', () => {
    let runs = 0;
    fc.assert(
      fc.property(fc.constantFrom(...sources), mutations, kind, (source, damages, as) => {
        runs++;
        onSmallest(mutate(source, damages), (smaller) => expectLaws(smaller, as));
      }),
      budget,
    );
    report('damaged files', runs);
  });

  it('hold for repairs in any order', () => {
    let runs = 0;
    fc.assert(
      fc.property(fc.constantFrom(...sources), mutations, kind, fc.integer(), (source, damages, as, seed) => {
        const text = mutate(source, damages);
        if (!isReadable(text, as)) return;
        runs++;
        onSmallest(text, (smaller) => expectOrderlessRepairs(toDocument(smaller, as), seed));
      }),
      budget,
    );
    report('sequences of repairs', runs);
  });
});

function report(what: string, runs: number): void {
  expect(runs, what).toBeGreaterThan(50);
  if (MINUTES > 0) console.log(`${what}: ${runs} texts, seed ${SEED}`);
}
