import { describe, expect, it } from 'vitest';
import { once } from '../../src/document/notes.ts';

describe('what is worked out once', () => {
  it('is kept in the object, each function’s by itself', () => {
    let calls = 0;
    const count = once(({ name }: { notes: unknown[] | undefined; name: string }) => `${name} ${++calls}`);
    const length = once(({ name }: { notes: unknown[] | undefined; name: string }) => name.length);
    const [a, b] = [
      { notes: [], name: 'a' },
      { notes: [], name: 'bb' },
    ];
    expect([count(a), length(b), count(a), count(b), length(a), count(b)]).toEqual([
      'a 1',
      2,
      'a 1',
      'bb 2',
      1,
      'bb 2',
    ]);
  });

  it('is nothing, too, only once', () => {
    let calls = 0;
    const find = once((_: { notes: unknown[] | undefined }): string | undefined => {
      calls++;
      return undefined;
    });
    const object = { notes: [] };
    expect([find(object), find(object), calls]).toEqual([undefined, undefined, 1]);
  });

  it('is worked out again where it is not kept', () => {
    let calls = 0;
    const count = once((_: { notes: unknown[] | undefined }) => ++calls);
    const object = { notes: undefined };
    expect([count(object), count(object)]).toEqual([1, 2]);
  });
});
