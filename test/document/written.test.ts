import { describe, expect, it } from 'vitest';
import { barsOf, quoteWritten, unescapeValue } from '../../src/document/escape.ts';
import { fc } from '../property.ts';

describe('barsOf', () => {
  it.each([
    ['none', []],
    [
      '|22x|7c',
      [
        [0, 0x22],
        [4, 0x7c],
      ],
    ],
    ['||22', [[0, undefined]]],
    ['|2|22', [[0, undefined]]],
    ['a|', [[1, undefined]]],
    [
      '|00|zz',
      [
        [0, 0],
        [3, undefined],
      ],
    ],
  ] as const)('%j', (raw, bars) => {
    expect(barsOf(raw).map(({ index, byte }) => [index, byte])).toEqual(bars);
  });
});

describe('quoteWritten', () => {
  it.each([
    ['v', '"v"'],
    ['x=y|22z', '"x=y|22z"'],
    ['x"y', '"x|22y"'],
    ['|zz', '"|zz"'],
    // The bar before the quote would swallow the bar of its escape.
    ['x|"y', '"x|7C|22y"'],
    ['x|2"y', '"x|7C2|22y"'],
  ])('%j', (raw, written) => {
    expect(quoteWritten(raw)).toBe(written);
  });

  it('means the same, in quotes that nothing in it closes', () => {
    const unit = fc.constantFrom('|', '2', 'C', 'z', '"', '\\', '\xFF', '|22', '|00', '|0');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (raw) => {
        const written = quoteWritten(raw);
        expect(written.slice(1, -1)).not.toContain('"');
        expect(unescapeValue(written.slice(1, -1))).toBe(unescapeValue(raw));
      }),
      { numRuns: 5000 },
    );
  });
});
