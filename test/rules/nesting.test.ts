import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { fix } from '../../src/engine/fix.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { bytesOf } from '../golden.ts';
import { only } from '../laws.ts';

const OBSTACLES = {
  'vhv-hardware-version': 'virtualHW.version = "7"',
  'vhv-pci-passthrough': 'pciPassthru0.present = "TRUE"',
  'vhv-cpuid-mask': 'cpuid.1.ecx = "----:----:----:----:----:----:--0-:----"',
  'vhv-software-monitor': 'monitor.virtual_mmu = "software"',
};
const ARM = 'guestOS = "arm-ubuntu-64"';

/** What a preset of one job has on: these files lack all that other rules ask for. */
const nesting = only(rules.filter(({ category, severity }) => /nested|syntax/.test(category) && severity !== 'off'));

function found(...lines: string[]): string[] {
  return lint(documentOf(lines), nesting).map((one) => one.rule);
}

function repaired(unsafe: boolean, ...lines: string[]): string[] {
  const { document } = fix(documentOf(lines), nesting, { unsafe });
  return Buffer.from(document.text, 'latin1').toString('utf8').split('\n').slice(0, -1);
}

function documentOf(lines: readonly string[]) {
  return toDocument(bytesOf(lines.map((line) => `${line}\n`).join('')), 'vmx');
}

describe.each(Object.entries(OBSTACLES))('%s', (rule, obstacle) => {
  test('speaks only where VMware reads vhv.enable as TRUE', () => {
    expect(found(obstacle, 'vhv.enable = "true"')).toEqual([rule]);
    expect(found(obstacle, 'vhv.enable = "FALSE"')).toEqual(['disabled-vhv']);
    expect(found(obstacle, 'vhv.enable = "yes"')).toEqual(['invalid-vhv-value']);
    expect(found(obstacle, 'vhv.enable = "TRUE"', 'vhv.enable = "FALSE"')).toEqual(['duplicate-key']);
    expect(found(obstacle)).toEqual(['missing-vhv-enable']);
  });

  test('leaves Arm guests to the one rule that says all', () => {
    expect(found(obstacle, ARM, 'vhv.enable = "TRUE"')).toEqual(['vhv-arm-guest']);
  });

  // Each line is one by which vhv.enable comes to be TRUE, and which is repaired safely where nothing stands in the way.
  test.each([
    '',
    'vhv.enable = "1"',
    'vhu.enable = "TRUE"',
    'vhv.enable = “TRUE”',
    'numvcpus = "2"vhv.enable = "TRUE"',
  ])('stands in the way of a safe repair of %o', (line) => {
    expect(repaired(false, line).join()).toMatch(/vhv\.enable = "TRUE"$/);
    expect(repaired(false, obstacle, line)).toEqual([obstacle, line]);
    expect(repaired(true, obstacle, line).at(-1)).toBe('vhv.enable = "TRUE"');
  });

  test('stands in the way also where its own line is broken', () => {
    const glued = `${obstacle}vhv.enable = "TRUE"`;
    expect(repaired(false, glued)).toEqual([glued]);
    const [key, value] = obstacle.split(' = "');
    const pasted = `${key} = “${value?.slice(0, -1)}”`;
    expect(repaired(false, pasted)).toEqual([obstacle]);
    expect(repaired(false, pasted, 'vhv.enable = “TRUE”').at(-1)).toBe('vhv.enable = “TRUE”');
  });
});

describe('an Arm guest', () => {
  const lines = ['vhv.enable = "1"', 'vhu.enable = "TRUE"', 'vhv.allow = "TRUE"', 'vhv.enable = “TRUE”'];

  test.each(lines)('gets no vhv.enable = "TRUE" from %o', (line) => {
    for (const unsafe of [false, true]) {
      expect(repaired(unsafe, ARM, line)).toEqual([ARM, line]);
      expect(repaired(unsafe, 'guestOS = “arm-ubuntu-64”', line)).toEqual([ARM, line]);
    }
  });

  test('gets none from a line that both were glued to', () => {
    const glued = `${ARM}vhv.enable = "TRUE"`;
    expect(repaired(true, glued)).toEqual([glued]);
  });

  test('is asked for none, and none is missed that is FALSE', () => {
    expect(found(ARM)).toEqual([]);
    expect(found(ARM, 'vhv.enable = "FALSE"', 'windows.vbs.enabled = "TRUE"')).toEqual([]);
  });
});

describe('a line that means a switch', () => {
  test.each([
    'vhu.enable = "TRUE"',
    'vhv.enable "TRUE"',
    'vhv.allow = "TRUE"',
    'vhv.allowed = "TRUE"',
    '‘vhv.enable = “TRUE”',
    'numvcpus = "4"vhv.enable = "TRUE"',
    '# the last linevhv.enable = "TRUE"',
  ])('%o keeps the missing rule silent', (line) => {
    expect(found(line)).not.toContain('missing-vhv-enable');
    expect(found(line)).toHaveLength(1);
  });

  test.each(['encryption.data = "AAEC"', '<?xml version="1.0"?>'])('is not missed in %o', (line) => {
    expect(found(line)).not.toContain('missing-vhv-enable');
  });
});

test('what VBS needs and is FALSE is one finding, of vbs-requirements', () => {
  const vbs = [
    'firmware = "efi"',
    'uefi.secureBoot.enabled = "TRUE"',
    'windows.vbs.enabled = "TRUE"',
    'vvtd.enable = "TRUE"',
  ];
  expect(found(...vbs, 'vhv.enable = "FALSE"')).toEqual(['vbs-requirements']);
  expect(found(...vbs)).toEqual(['missing-vhv-enable']);
  expect(found(...vbs, 'vhv.enable = "no"')).toEqual(['invalid-vhv-value']);
});

test('a broken line beside one that stands is one finding, not a duplicate too', () => {
  expect(found('vhv.enable = “TRUE”', 'vhv.enable = "TRUE"')).toEqual(['smart-quotes']);
  expect(found('vhv.enable = "0"', 'vhv.enable = "TRUE"')).toEqual(['invalid-vhv-value']);
  expect(found('vhv.enable = "maybe"', 'vhv.enable = "TRUE"')).toEqual(['invalid-vhv-value', 'duplicate-key']);
  expect(found('vhv.enable = “TRUE”', 'vhv.enable = “TRUE”')).toEqual(['smart-quotes', 'duplicate-key']);
});
