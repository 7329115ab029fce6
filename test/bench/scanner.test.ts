import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { hardText, PLAUSIBLE } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { corpusFiles } from '../corpus.ts';
import { peggyParser } from './peggy.ts';
import { scan } from './scanner.ts';
import { brokenMachineText, longText, machineText, malformedText, worstCases } from './texts.ts';

// Whatever they are: every input has a tree.
const fixtures = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));

const generated = [
  machineText(7),
  brokenMachineText(7),
  longText(2000),
  malformedText(60),
  ...worstCases(3000).values(),
  ...Array.from({ length: 300 }, (_, seed) => hardText(randomFrom(seed), 12, PLAUSIBLE)),
];

const texts = [...fixtures, ...corpusFiles().map(({ text }) => text), ...generated];

describe('the scanner written by hand', () => {
  it('gives the tree that the parser gives', () => {
    expect(fixtures.length).toBeGreaterThan(200);
    for (const text of texts) expect(scan(text)).toEqual(parse(text));
  });
});

describe("Peggy's parser", () => {
  it('gives the same lines, but for a byte order mark', () => {
    const peggy = peggyParser();
    const plain = texts.filter((text) => !text.startsWith('\xEF\xBB\xBF'));
    expect(plain.length).toBeGreaterThan(400);
    for (const text of plain) expect(peggy(text)).toEqual(parse(text).lines);
  });
});
