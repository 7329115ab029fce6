import { expect, test } from 'vitest';
import { booleanOf } from '../../src/document/boolean.ts';

test.each([
  ['TRUE', true],
  ['true', true],
  ['False', false],
  ['fal\u017Fe', undefined],
  ['TRUE\n', undefined],
  [' TRUE', undefined],
  ['yes', undefined],
  ['', undefined],
])('%j is %j', (value, expected) => {
  expect(booleanOf(value)).toBe(expected);
});
