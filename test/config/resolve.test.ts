import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/config/configuration.ts';
import { type CommandSettings, type Resolver, resolverOf } from '../../src/config/resolve.ts';
import { rules } from '../../src/rules/index.ts';
import { checkOptions, load } from './files.ts';

const SILENT: CommandSettings = { presets: [], target: undefined, rules: {}, inline: true };

async function resolver(
  files: Readonly<Record<string, string>>,
  command: Partial<CommandSettings> = {},
): Promise<Resolver> {
  return resolverOf(await load(files), { ...SILENT, ...command }, rules, checkOptions);
}

/** Severity, and options if asked for, of a rule in a file. */
function ruleIn({ resolve }: Resolver, path: string, id: string, ...options: string[]): unknown[] {
  const active = resolve(path).configuration.rules.find(({ rule }) => rule.id === id);
  return [active?.severity ?? 'off', ...options.map((name) => active?.options[name])];
}

describe('what holds for a file', () => {
  test('is what is recommended where nobody says anything', () => {
    const { resolve } = resolverOf([], SILENT, rules);
    expect(resolve('a.vmx').configuration.rules.length).toBeGreaterThan(20);
    expect(resolve('a.vmx')).toBe(resolve('b/c.vmx'));
  });

  test('is what the last layer that says something says', async () => {
    const one = await resolver({
      'x.yaml': `
extends: [./base.yaml, nested]
rules: {disabled-vhv: error}
overrides:
  - {files: lab/**, rules: {disabled-vhv: info}}
  - {files: "*-old.vmx", rules: {disabled-vhv: off, memory-size: warning}, target: esxi-6}
`,
      'base.yaml':
        'target: esxi-8\nrules: {disabled-vhv: off, hidden-hypervisor: warning}\noverrides: [{files: lab/**, rules: {hidden-hypervisor: error}}]',
    });
    const severities = (path: string) =>
      ['disabled-vhv', 'hidden-hypervisor', 'memory-size'].map((id) => ruleIn(one, path, id)[0]);
    expect(severities('a.vmx')).toEqual(['error', 'warning', 'off']);
    expect(severities('lab/a.vmx')).toEqual(['info', 'error', 'off']);
    expect(severities('lab/a-old.vmx')).toEqual(['off', 'error', 'warning']);
    expect(one.resolve('a.vmx').configuration.target?.name).toBe('esxi-8');
    expect(one.resolve('lab/a-old.vmx').configuration.target?.name).toBe('esxi-6');
  });

  test('keeps the options that a later layer does not speak of', async () => {
    const one = await resolver(
      {
        'x.yaml': 'extends: [fleet, base.yaml]\nrules: {missing-vhv-enable: [warning, {displayName: [a]}]}',
        'base.yaml': 'rules: {missing-vhv-enable: [error, {exclude: [b]}]}',
      },
      { rules: { 'missing-vhv-enable': 'info' } },
    );
    const options = ['guests', 'exclude', 'displayName'];
    expect(ruleIn(one, 'a', 'missing-vhv-enable', ...options)).toEqual(['info', 'hypervisors', ['b'], ['a']]);
  });

  test('is what the command line says before all', async () => {
    const file =
      'extends: strict\ntarget: esxi-8\noverrides: [{files: "*", target: esxi-7, rules: {disabled-vhv: off}}]';
    const command = { presets: ['nested'], target: 'workstation-17', rules: { 'disabled-vhv': ['error'] as const } };
    const one = await resolver({ 'x.yaml': file }, command);
    expect(ruleIn(one, 'a', 'disabled-vhv')).toEqual(['error']);
    expect(ruleIn(one, 'a', 'memory-size')).toEqual(['off']);
    expect(one.resolve('a').configuration.target?.name).toBe('workstation-17');
  });

  test('is known with who said it', async () => {
    const file = 'extends: nested\ntarget: esxi-8\nrules:\n  missing-vhv-enable: [off, {guests: all}]\n';
    const { resolve } = await resolver({ 'x.yaml': file }, { rules: { 'missing-vhv-enable': 'info' } });
    const { presets, target, rules: said } = resolve('a');
    expect(presets).toEqual([{ value: 'nested', by: { path: 'x.yaml', line: 1, column: 10 } }]);
    expect(target).toEqual({ value: 'esxi-8', by: { path: 'x.yaml', line: 2, column: 9 } });
    expect(said.get('missing-vhv-enable')?.severity).toEqual({ value: 'info', by: 'command line' });
    expect(said.get('missing-vhv-enable')?.options.get('guests')?.by).toEqual({ path: 'x.yaml', line: 4, column: 38 });
  });

  test('is worked out once for all files that have the same', async () => {
    const { resolve } = await resolver({ 'x.yaml': 'overrides: [{files: lab/, rules: {disabled-vhv: off}}]' });
    expect(resolve('lab/a')).toBe(resolve('lab/b/c'));
    expect(resolve('lab/a')).not.toBe(resolve('b'));
  });

  test.each<[Partial<CommandSettings>, string]>([
    [{ presets: ['nest'] }, 'there is no preset "nest"; did you mean "nested"?'],
    [{ target: 'esxi-88' }, 'there is no target "esxi-88"; did you mean "esxi-8"?'],
    [{ rules: { 'disabled-vhw': 'off' } }, 'there is no rule "disabled-vhw"; did you mean "disabled-vhv"?'],
    [
      { rules: { 'disabled-vhv': 7 as never } },
      'rule disabled-vhv must be "error", "warning", "info" or "off", or [one of these, {its options}]; not 7',
    ],
  ])('cannot be %j of the command line', async (command, message) => {
    await expect(resolver({ 'x.yaml': '' }, command)).rejects.toThrow(new ConfigurationError(message));
  });
});

test('files and folders are ignored, and files are hosts’, by pattern', async () => {
  const one = await resolver({
    'x.yaml': 'extends: base.yaml\nignores: [old, "*.bak.vmx"]\nhosts: "hosts/*.conf"',
    'base.yaml': 'ignores: /tmp/**',
  });
  const ignored = ['old', 'a/old/b.vmx', 'a.bak.vmx', 'tmp', 'tmp/a.vmx', 'older/a.vmx', 'a.vmx', 'b/tmp/a.vmx'];
  expect(ignored.filter(one.isIgnored)).toEqual(['old', 'a/old/b.vmx', 'a.bak.vmx', 'tmp', 'tmp/a.vmx']);
  expect(['hosts/a.conf', 'hosts/b/a.conf', 'a.conf'].filter(one.isHost)).toEqual(['hosts/a.conf']);
});

test('suppressions are for the files that they name', async () => {
  const one = await resolver({
    'x.yaml': `
suppressions:
  - {files: vms/a.vmx, rule: disabled-vhv, key: vhv.*, reason: r, owner: o, expires: 2026-12-31}
  - {files: [lab, b.vmx], rule: memory-size}
`,
  });
  const entries = (path: string) => one.resolve(path).configuration.suppressions?.entries?.map(({ rule }) => rule);
  expect(entries('vms/a.vmx')).toEqual(['disabled-vhv']);
  expect(entries('lab/b.vmx')).toEqual(['memory-size']);
  expect(entries('a.vmx')).toEqual([]);
  expect(one.suppressions[0]).toMatchObject({
    ...{ rule: 'disabled-vhv', key: 'vhv.*', reason: 'r', owner: 'o', expires: '2026-12-31' },
  });
});
