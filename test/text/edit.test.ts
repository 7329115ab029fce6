import { describe, expect, it } from 'vitest';
import { applyEdits, compareRanges, type Edit, touches } from '../../src/text/edit.ts';
import { fc } from '../property.ts';

const edit = (start: number, end: number, text: string): Edit => ({ range: [start, end], text });

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in the order of the text', () => {
    expect(applyEdits('0123456789', [edit(8, 10, ''), edit(2, 4, 'ab'), edit(5, 5, 'new')])).toBe('01ab4new567');
    expect(applyEdits('', [edit(0, 0, 'a')])).toBe('a');
    expect(applyEdits('same', [])).toBe('same');
  });

  it('makes edits that touch', () => {
    expect(applyEdits('abc', [edit(0, 1, 'x'), edit(1, 2, 'y')])).toBe('xyc');
  });

  it.each([
    [[edit(0, 2, ''), edit(1, 3, '')]],
    [[edit(0, 4, '')]],
    [[edit(-1, 0, '')]],
    [[edit(2, 1, '')]],
    [[edit(0, 3, ''), edit(1, 1, 'x')]],
  ])('refuses %j', (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });

  it('leaves every byte outside the edits where it was', () => {
    const cuts = fc.array(fc.nat(30), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 31, maxLength: 40 }), cuts, fc.string(), (text, places, put) => {
        const points = places.toSorted((a, b) => a - b);
        const edits = points.flatMap((start, i) =>
          i % 2 === 0 && points[i + 1] !== undefined ? [edit(start, points[i + 1] ?? 0, put)] : [],
        );
        const pieces = edits.reduce(
          ({ result, end }, { range }) => ({ result: result + text.slice(end, range[0]) + put, end: range[1] }),
          { result: '', end: 0 },
        );
        expect(applyEdits(text, edits.toReversed())).toBe(pieces.result + text.slice(pieces.end));
      }),
    );
  });
});

describe('ranges', () => {
  it('are ordered by start, then by end', () => {
    expect(
      [
        [3, 4],
        [1, 9],
        [1, 2],
      ]
        .map(([a = 0, b = 0]) => [a, b] as const)
        .sort(compareRanges),
    ).toEqual([
      [1, 2],
      [1, 9],
      [3, 4],
    ]);
  });

  it.each([
    [[0, 2], [1, 3], true],
    [[0, 2], [2, 3], true],
    [[2, 2], [2, 2], true],
    [[0, 5], [2, 3], true],
    [[0, 1], [2, 3], false],
    [[2, 3], [0, 1], false],
  ] as const)('%j and %j touch: %s', (a, b, touching) => {
    expect(touches(a, b)).toBe(touching);
    expect(touches(b, a)).toBe(touching);
  });
});
