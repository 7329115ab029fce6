import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { configure } from '../../src/config/configure.ts';
import { optionCheck } from '../../src/config/options.ts';
import { toDocument } from '../../src/document/document.ts';
import { fix } from '../../src/engine/fix.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { bytesOf } from '../golden.ts';

const MACHINE = [
  'config.version = "8"',
  'virtualHW.version = "21"',
  'displayName = "pve-7"',
  'guestOS = "debian12-64"',
];

function configured(options: Readonly<Record<string, unknown>> = {}) {
  const settings = { preset: 'nested', rules: { 'forbidden-vhv': ['error', options] } } as const;
  return configure(rules, settings, optionCheck(Validator));
}

function documentOf(...lines: string[]) {
  return toDocument(bytesOf([...MACHINE, ...lines].map((line) => `${line}\n`).join('')), 'vmx');
}

function found(lines: readonly string[], options: Readonly<Record<string, unknown>> = {}, path?: string): string[] {
  return lint(documentOf(...lines), configured(options), { path }).map((one) => one.rule);
}

const ON = 'vhv.enable = "TRUE"';
const OFF = 'vhv.enable = "FALSE"';

describe('where nesting needs a permission', () => {
  test('a machine that nests is reported, and one that does not is asked for nothing', () => {
    expect(found([ON])).toEqual(['forbidden-vhv']);
    expect(found([])).toEqual([]);
    expect(found([OFF])).toEqual([]);
    expect(found(['vhv.enable = "TRUE"', 'vhv.enable = "FALSE"'])).toEqual(['duplicate-key']);
  });

  test('VBS does not ask for nesting, but for the rest', () => {
    const vbs = ['windows.vbs.enabled = "TRUE"', 'firmware = "efi"', 'uefi.secureBoot.enabled = "TRUE"'];
    expect(found([...vbs, 'vvtd.enable = "TRUE"', OFF])).toEqual([]);
    expect(found([...vbs, 'vvtd.enable = "FALSE"', OFF])).toEqual(['vbs-requirements']);
  });

  test('an Arm guest is left to the one rule that says all', () => {
    expect(
      lint(toDocument('guestOS = "arm-ubuntu-64"\nvhv.enable = "TRUE"\n', 'vmx'), configured()).map((one) => one.rule),
    ).toEqual(['vhv-arm-guest']);
  });

  test('a misplaced switch does not stand for a missing one', () => {
    const [finding] = lint(documentOf('vhv.allow = "TRUE"'), configured());
    expect(finding).toMatchObject({ rule: 'misplaced-vhv', severity: 'warning', fix: undefined });
  });

  // Each line is one that is repaired to vhv.enable = "TRUE" where no policy forbids it.
  test.each([
    'vhv.enable = "1"',
    'vhv.enable = “TRUE”',
    'vhu.enable = "TRUE"',
    'vhv.allow = "TRUE"',
    'numvcpus = "2"vhv.enable = "TRUE"',
    '',
    OFF,
  ])('no fix makes it true: %o', (line) => {
    for (const unsafe of [false, true]) {
      const { document } = fix(documentOf(line), configured(), { unsafe });
      const values = (document.settings.get('vhv.enable') ?? []).map(({ value }) => value.text);
      expect(values.filter((value) => value.toUpperCase() === 'TRUE')).toEqual([]);
    }
    const free = configure(rules, { preset: 'nested' });
    expect(fix(documentOf(line), free, { unsafe: true }).document.text).toMatch(/vhv\.enable = "TRUE"\n/);
  });

  test('the unsafe fix sets FALSE in place', () => {
    expect(fix(documentOf(ON), configured(), { unsafe: true }).document.text).toBe(documentOf(OFF).text);
    expect(fix(documentOf(ON), configured()).document.text).toBe(documentOf(ON).text);
  });
});

describe('the list of what may nest', () => {
  test.each<[Readonly<Record<string, unknown>>, string | undefined, boolean]>([
    [{ displayName: ['PVE-*'] }, undefined, true],
    [{ displayName: ['pve'] }, undefined, false],
    [{ allow: ['lab/*.vmx'] }, '/machines/lab/pve-7.vmx', true],
    [{ allow: ['/machines/lab/*'] }, '/machines/lab/pve-7/pve-7.vmx', true],
    [{ allow: ['lab\\*'] }, 'C:\\machines\\lab\\pve-7.vmx', true],
    [{ allow: ['lab/*.vmx'] }, '/machines/collab/pve-7.vmx', false],
    [{ allow: ['*.vmx'] }, undefined, false],
    [{ allow: [], displayName: [] }, '/machines/lab/pve-7.vmx', false],
  ])('%j, %o: %o', (options, path, allowed) => {
    expect(found([ON], options, path)).toEqual(allowed ? [] : ['forbidden-vhv']);
    // What may nest is asked for the line, as without a policy.
    expect(found([], options, path)).toEqual(allowed ? ['missing-vhv-enable'] : []);
  });
});
