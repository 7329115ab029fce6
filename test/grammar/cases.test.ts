import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { CASES, type Read } from './cases.ts';

describe('the cases that a parser must get right', () => {
  it('are all here', () => {
    expect([...new Set(CASES.map((row) => row.number))]).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
  });

  it.each(CASES.map((row) => [row.number, row.input.slice(0, 60), row] as const))('%i: %j', (_number, _input, row) => {
    const document = toDocument(row.input);
    const reads = document.lines.map(
      (line): Read => (line.kind === 'entry' ? [row.input.slice(...line.key.range), line.value.bytes] : line.kind),
    );
    expect(reads).toEqual(row.reads);
  });
});
