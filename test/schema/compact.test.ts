import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCompact, writeCompact } from '../../src/schema/compact.ts';
import { readAll } from '../../src/schema/describe.ts';
import { specificityOf } from '../../src/schema/pattern.ts';
import { bytesOf, expectGolden } from '../golden.ts';

/** Those that leave more open come last, so that the first that matches counts. */
const rows = readAll().toSorted((a, b) => specificityOf(b.pattern) - specificityOf(a.pattern));

test('the lines that runs read are those of the rows', () => {
  expect(rows.length).toBeGreaterThan(850);
  const lines = [
    '// Made from `keys/` by `npm run update`.',
    '',
    '/** All known keys, in the form of `compact.ts`. */',
    'export const compactRows = `',
    ...rows.map(writeCompact),
    '`;',
    '',
  ];
  expectGolden(join(import.meta.dirname, '../../src/schema/compact-rows.ts'), bytesOf(lines.join('\n')));
});

test('a line tells all that rules go by', () => {
  for (const row of rows) {
    const { about, default: value, examples, sources, ...known } = row;
    expect(readCompact(writeCompact(row)), row.pattern).toEqual(known);
  }
});
