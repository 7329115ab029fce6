import { expect, test } from 'vitest';
import { rehearse, UNUSUAL_LINES } from '../../src/cli/start.ts';
import { usualNode } from '../../src/document/usual-line.ts';

test('a rehearsal reads lines that only the grammar can read', () => {
  expect(UNUSUAL_LINES.map((line) => usualNode(`${line}\n`))).toEqual(UNUSUAL_LINES.map(() => undefined));
  expect(rehearse()).toBe(UNUSUAL_LINES.length);
});
