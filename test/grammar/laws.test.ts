import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { hardText } from '../conformance/generator.ts';
import { randomFrom } from '../conformance/random.ts';
import { fc } from '../property.ts';
import { brokenLaw } from './laws.ts';

const bytes = (constraints: fc.IntArrayConstraints) =>
  fc.uint8Array(constraints).map((array) => Buffer.from(array).toString('latin1'));

describe('the laws of the grammar', { timeout: 60_000 }, () => {
  it('hold for any bytes', () => {
    fc.assert(
      fc.property(bytes({ maxLength: 400 }), (text) => {
        expect(brokenLaw(text)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  it('hold for bytes that mean something', () => {
    const unit = fc.constantFrom(...'=="""##|\t  \r\n\n\0ab2\xEF\xBB\xBF\x80');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(brokenLaw(text)).toBeUndefined();
      }),
      { numRuns: 10_000 },
    );
  });

  it('hold for hard lines', () => {
    for (let seed = 0; seed < 100; seed++) {
      const text = hardText(randomFrom(seed), 100);
      expect(brokenLaw(text), `seed ${seed}`).toBeUndefined();
    }
  });

  const fixtures = readdirSync('fixtures/syntax').filter((name) => !name.endsWith('.lines'));
  it('have fixtures to hold for', () => {
    expect(fixtures.length).toBeGreaterThan(10);
  });
  it.each(fixtures)('hold for %s', (name) => {
    expect(brokenLaw(readFileSync(`fixtures/syntax/${name}`, 'latin1'))).toBeUndefined();
  });

  it('are not promised for text that is no byte string', () => {
    expect(() => parse('\u2028 = 1')).toThrow(TypeError);
  });
});
