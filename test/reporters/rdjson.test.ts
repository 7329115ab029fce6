import { expect, test } from 'vitest';
import { reportOf } from './fleet.ts';

test('rdjson counts columns in bytes of UTF-8, whatever the file is in', async () => {
  const text = Buffer.from(
    '.encoding = "windows-1252"\nguestOS = "debian12-64"\nvhv.enable = "é" "\n',
    'latin1',
  ).toString('latin1');
  const [diagnostic] = JSON.parse(await reportOf('rdjson', [{ path: 'a.vmx', kind: 'vmx', text }])).diagnostics;
  expect(diagnostic.location).toMatchObject({ path: 'a.vmx', range: { start: { line: 3 } } });
  const { start, end } = diagnostic.location.range;
  expect(
    Buffer.from('vhv.enable = "é" "')
      .subarray(start.column - 1, end.column - 1)
      .toString(),
  ).toContain('é');
});
