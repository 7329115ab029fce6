import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { append, quote } from '../../src/document/intents.ts';
import { corpusFiles } from '../corpus.ts';
import { CASES } from '../grammar/cases.ts';
import { expectAgreement } from './agreement.ts';
import { readAsBuffer, readAsFile } from './compare.ts';
import { DEVIATIONS } from './deviations.ts';
import { vmware } from './library.ts';
import { ourReadings } from './readings.ts';

const fixtures = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** Every short text of the bytes that mean something. */
function shortTexts(length: number): string[] {
  if (length === 0) return [''];
  return shortTexts(length - 1).flatMap((start) => [...'a="# |2\0\n\r'].map((byte) => start + byte));
}

describe.skipIf(vmware === undefined)('VMware’s reader and writer', { timeout: 60_000 }, () => {
  if (vmware === undefined) return;
  const theirs = vmware;

  it('have fixtures to agree on', () => {
    expect(fixtures.length).toBeGreaterThan(60);
  });

  it.each(fixtures)('agree with us on %s', (path) => {
    expectAgreement(readFileSync(path, 'latin1'), theirs, path);
  });

  it('agree with us on the cases that a parser must get right', () => {
    for (const { number, input, reads } of CASES) {
      expectAgreement(input, theirs, `case ${number}`);
      const named = theirs.readFile(input).map(({ name, value }) => (name === undefined ? undefined : [name, value]));
      expect(named, `case ${number}`).toEqual(reads.map((read) => (typeof read === 'string' ? undefined : read)));
    }
  });

  it('agree with us on every short text', { timeout: 60_000 }, () => {
    const texts = [1, 2, 3, 4].flatMap(shortTexts);
    expect(texts.length).toBe(10 + 100 + 1000 + 10_000);
    for (const text of texts) {
      for (const differs of [readAsFile, readAsBuffer])
        expect(differs(text, theirs), JSON.stringify(text)).toBeUndefined();
    }
  });
});

describe.skipIf(vmware === undefined || !process.env.VMXLINT_CORPUS)(
  'VMware’s reader and writer, on real files',
  () => {
    const files = corpusFiles();

    it('have some', () => {
      expect(files.length).toBeGreaterThan(300);
    });

    it.each(files)('agree with us on $id', ({ id, text }) => {
      if (vmware !== undefined) expectAgreement(text, vmware, id);
    });
  },
);

describe.skipIf(vmware === undefined)('the deviations', () => {
  if (vmware === undefined) return;
  const theirs = vmware;
  const buffer = (text: string) => JSON.stringify(theirs.readBuffer(text)) === JSON.stringify(ourReadings(text));
  const same: Readonly<Record<keyof typeof DEVIATIONS, (example: string) => boolean>> = {
    'buffer-carriage-return': buffer,
    'buffer-byte-order-mark': buffer,
    'written-nul': (value) => theirs.write([['a', value]]) === `a = ${quote(value)}\n`,
    'written-style': (file) => theirs.write([['k', 'v']]) === append(toDocument(file, 'vmx'), 'k', 'v').text,
  };

  it.each(Object.keys(DEVIATIONS) as (keyof typeof DEVIATIONS)[])('%s is one', (name) => {
    expect(same[name](DEVIATIONS[name].example)).toBe(false);
  });
});
