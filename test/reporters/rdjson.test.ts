import { expect, test } from 'vitest';
import { openReporter } from './fleet.ts';
import { emptySummary, resultOf } from './results.ts';

test('rdjson counts columns in bytes of UTF-8, whatever the file is in', async () => {
  const reporter = await openReporter('rdjson');
  const result = resultOf('a.vmx', '.encoding = "windows-1252"\n\xE9 = "\xE8\xE9" # x\n');
  const { diagnostics } = JSON.parse(`${reporter.start()}${reporter.file(result)}${reporter.end(emptySummary)}`);
  expect(diagnostics).toHaveLength(2);
  // The parrot marks the value with its quotes; a letter with an accent has two bytes.
  expect(diagnostics[1].location).toEqual({
    path: 'a.vmx',
    range: { start: { line: 2, column: 6 }, end: { line: 2, column: 12 } },
  });
});
