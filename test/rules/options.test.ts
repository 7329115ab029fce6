import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/config/configuration.ts';
import { configure } from '../../src/config/configure.ts';
import { optionCheck } from '../../src/config/options.ts';
import { type FileKind, toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';

/** What one rule, with options, reports of a text: its messages' severities. */
function severities(text: string, kind: FileKind, id: string, options: Readonly<Record<string, unknown>> = {}) {
  const severity = rules.find((rule) => rule.id === id)?.severity ?? 'off';
  const configuration = configure(rules, { rules: { [id]: [severity, options] } }, optionCheck(Validator));
  return lint(toDocument(text, kind), configuration)
    .filter((one) => one.rule === id)
    .map((one) => one.severity);
}

function machine(guest: string, name = 'lab-hv-01'): string {
  return `config.version = "8"\nvirtualHW.version = "21"\ndisplayName = "${name}"\nguestOS = "${guest}"\n`;
}

describe('missing-vhv-enable', () => {
  const isAsked = (text: string, options: Readonly<Record<string, unknown>>) =>
    severities(text, 'vmx', 'missing-vhv-enable', options).length > 0;

  test.each(['debian12-64', 'vmkernel8', 'windows11-64', ''])('guests: all asks %o', (guest) => {
    expect(isAsked(machine(guest), { guests: 'all' })).toBe(true);
    expect(isAsked(machine(guest), {})).toBe(true);
  });

  test.each([
    ['vmkernel', true],
    ['vmkernel5', true],
    ['vmkernel9', true],
    ['VMkernel65', true],
    ['vmkernel8Guest', true],
    ['winHyperV', true],
    ['windowsHyperVGuest', true],
    ['vmkernel10x', false],
    ['debian12-64', false],
    ['', false],
  ])('guests: hypervisors, guestOS %o: %o', (guest, asked) => {
    expect(isAsked(machine(guest), { guests: 'hypervisors' })).toBe(asked);
  });

  test.each([
    ['debian12-64', ['debian*'], true],
    ['Debian12-64', ['dEBIAN1?-64'], true],
    ['debian12-64', ['ubuntu-64', 'debian12-64'], true],
    ['debian12-64', ['debian'], false],
    ['debian12-64', [], false],
  ])('guests: guestOS %o, patterns %o: %o', (guest, guests, asked) => {
    expect(isAsked(machine(guest), { guests })).toBe(asked);
  });

  test('guests: a machine without guestOS matches only the pattern for anything', () => {
    const text = 'config.version = "8"\n';
    expect(isAsked(text, { guests: ['vmkernel*'] })).toBe(false);
    expect(isAsked(text, { guests: ['*'] })).toBe(true);
  });

  test('exclude goes before guests', () => {
    expect(isAsked(machine('windows11-64'), { exclude: ['windows*'] })).toBe(false);
    expect(isAsked(machine('vmkernel8'), { guests: 'hypervisors', exclude: ['vmkernel?'] })).toBe(false);
    expect(isAsked(machine('vmkernel8'), { guests: 'hypervisors', exclude: ['windows*'] })).toBe(true);
  });

  test('displayName narrows it further', () => {
    expect(isAsked(machine('debian12-64', 'PVE-7'), { displayName: ['pve-*', 'esx-*'] })).toBe(true);
    expect(isAsked(machine('debian12-64', 'web-7'), { displayName: ['pve-*', 'esx-*'] })).toBe(false);
    expect(isAsked(machine('debian12-64', 'pve-7'), { displayName: ['pve-*'], guests: 'hypervisors' })).toBe(false);
  });

  test('takes no other value', () => {
    for (const options of [{ guests: 'some' }, { guests: [1] }, { exclude: 'windows*' }, { displayname: [] }]) {
      expect(() => isAsked(machine('vmkernel8'), options)).toThrow(ConfigurationError);
    }
  });
});

describe('missing-vhv-allow', () => {
  const host = 'libdir = "/usr/lib/vmware"\nauthd.fullpath = "/sbin/authd"\n';
  const isAsked = (text: string, options: Readonly<Record<string, unknown>>) =>
    severities(text, 'host', 'missing-vhv-allow', options).length > 0;

  test('esxi: from 5.1 on no host needs the line', () => {
    expect(isAsked(host, {})).toBe(true);
    expect(isAsked(host, { esxi: 'any' })).toBe(true);
    expect(isAsked(host, { esxi: '5.0' })).toBe(true);
    expect(isAsked(host, { esxi: '>=5.1' })).toBe(false);
  });

  test('accept: another key will do, in any case, and also where its line is broken', () => {
    const accept = ['vhv.enable'];
    expect(isAsked(host, { accept })).toBe(true);
    expect(isAsked(`${host}vhv.enable = "TRUE"\n`, {})).toBe(true);
    expect(isAsked(`${host}VHV.Enable = "TRUE"\n`, { accept })).toBe(false);
    expect(isAsked(`${host}vhv.enable = yes\n`, { accept: ['VHV.enable'] })).toBe(false);
  });

  test('takes no other value', () => {
    for (const options of [{ esxi: '6.0' }, { accept: 'vhv.enable' }, { guests: 'all' }]) {
      expect(() => isAsked(host, options)).toThrow(ConfigurationError);
    }
  });
});

describe('disabled-vhv', () => {
  const files = [
    [`${machine('debian12-64')}vhv.enable = "FALSE"\n`, 'vmx'],
    ['libdir = "/usr/lib/vmware"\nvhv.allow = "false"\n', 'host'],
  ] as const;

  test.each(files)('onFalse: %o', (text, kind) => {
    expect(severities(text, kind, 'disabled-vhv')).toEqual(['warning']);
    expect(severities(text, kind, 'disabled-vhv', { onFalse: 'warn' })).toEqual(['warning']);
    expect(severities(text, kind, 'disabled-vhv', { onFalse: 'error' })).toEqual(['error']);
    expect(severities(text, kind, 'disabled-vhv', { onFalse: 'respect' })).toEqual([]);
    expect(() => severities(text, kind, 'disabled-vhv', { onFalse: 'off' })).toThrow(ConfigurationError);
  });
});

describe('dvfilter', () => {
  const text = `${machine('vmkernel8')}ethernet0.present = "TRUE"\nethernet0.filter4.name = "dvfilter-maclearn"\n`;

  test('allow: filters that are known are let be', () => {
    expect(severities(text, 'vmx', 'dvfilter')).toEqual(['warning']);
    expect(severities(text, 'vmx', 'dvfilter', { allow: ['dvfilter-other'] })).toEqual(['warning']);
    expect(severities(text, 'vmx', 'dvfilter', { allow: ['dvfilter-maclearn'] })).toEqual([]);
    expect(() => severities(text, 'vmx', 'dvfilter', { allow: 'dvfilter-maclearn' })).toThrow(ConfigurationError);
  });
});
