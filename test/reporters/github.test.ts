import { describe, expect, test } from 'vitest';
import { hostileFleet, lintFleet, reportOf } from './fleet.ts';

/** A workflow command, as the runner reads it (actions/runner, ActionCommand.cs); undefined where it takes the line for none. */
function commandIn(line: string): { name: string; properties: Record<string, string>; data: string } | undefined {
  const [, name = '', list = '', data = ''] = /^\s*::(\w[\w-]*)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  if (name === '') return undefined;
  const pairs = list.split(',').map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  const unescaped = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return {
    name,
    data: unescaped(data),
    properties: Object.fromEntries(pairs.map(([key, value = '']) => [key, unescaped(value)])),
  };
}

describe('a workflow command', () => {
  test('is what the runner reads', async () => {
    const text = 'guestOS = "debian12-64"\nvhv.enable = "FALSE"\nwhat is this\n';
    const report = await reportOf('github', [{ path: 'a, b: 100%25.vmx', kind: 'vmx', text }]);
    const [first, second, summary] = report.split('\n');
    expect(first).toContain('file=a%2C b%3A 100%2525.vmx,');
    expect(commandIn(first ?? '')).toMatchObject({
      name: 'warning',
      properties: {
        title: 'vmxlint (disabled-vhv)',
        file: 'a, b: 100%25.vmx',
        line: '2',
        endLine: '2',
        col: '14',
        endColumn: '21',
      },
      data: expect.stringContaining('a, b: 100%25.vmx:2:14: vhv.enable is FALSE'),
    });
    expect(commandIn(second ?? '')).toMatchObject({
      name: 'error',
      properties: { title: 'vmxlint (malformed-line)', file: 'a, b: 100%25.vmx', line: '3', endLine: '3' },
    });
    expect(summary).toMatch(/^1 file, 1 error, 1 warning/);
  });

  test('says what was not linted', async () => {
    const report = await reportOf('github', [{ path: 'a.vmx', kind: 'vmx', text: '\xFF\xFEa\0' }]);
    expect(report).toMatch(/^::error title=vmxlint \(not linted\),file=a\.vmx::a\.vmx: is UTF-16 text/);
  });

  test('is never one that a file forged', async () => {
    const fleet = hostileFleet();
    const { results } = lintFleet(fleet);
    const wanted = results.flatMap(({ diagnostics, notLinted }) => [
      ...diagnostics,
      ...(notLinted === undefined ? [] : [0]),
    ]);
    const lines = (await reportOf('github', fleet)).split('\n');
    const commands = lines.flatMap((line) => commandIn(line) ?? []);
    expect(commands).toHaveLength(wanted.length);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error']));
    for (const { properties } of commands) {
      expect(['title file', 'title file line endLine', 'title file line endLine col endColumn']).toContain(
        Object.keys(properties).join(' '),
      );
    }
    expect(lines.filter((line) => line.includes('##['))).toEqual([]);
  });
});
