import { describe, expect, test } from 'vitest';
import { isReadBy, targetNames, targetOf } from '../../src/schema/target.ts';

describe('a target', () => {
  // What a name leaves out may be anything: the newest counts.
  test.each([
    ['esxi-5', 'esxi', 5, 10],
    ['esxi-5.0', 'esxi', 5, 8],
    ['esxi-6.7', 'esxi', 6, 15],
    ['esxi-7.0u1', 'esxi', 7, 18],
    ['esxi-7u1', 'esxi', 7, 18],
    ['esxi-7', 'esxi', 7, 19],
    ['esxi-8.0u1', 'esxi', 8, 20],
    ['ESXi-8', 'esxi', 8, 21],
    ['esxi-8.0u3', 'esxi', 8, 21],
    ['esx-9', 'esxi', 9, 22],
    ['workstation-6.0', 'workstation', 6, 6],
    ['workstation-16', 'workstation', 16, 19],
    ['workstation-17.6', 'workstation', 17, 21],
    ['player-15', 'workstation', 15, 16],
    ['fusion-25h2', 'fusion', 25, 22],
  ])('%s is %s %i, with hardware up to %i', (name, product, major, hardware) => {
    expect(targetOf(name)).toEqual({ name, product, major, hardware });
  });

  test.each([
    '',
    'esxi',
    'esxi-',
    'esxi8',
    'esxi-1',
    'esxi-10',
    'workstation-13',
    'vcenter-8',
    'constructor-1',
    'esxi-8 ',
  ])('%o is none', (name) => {
    expect(targetOf(name)).toBeUndefined();
  });

  test('has a name that is one', () => {
    expect(targetNames().length).toBeGreaterThan(20);
    for (const name of targetNames()) expect(targetOf(name), name).toBeDefined();
  });
});

test.each([
  ['esxi-8', 'esxi', true],
  ['esxi-8', 'hosted', false],
  ['esxi-8', 'fusion', false],
  ['workstation-17', 'hosted', true],
  ['workstation-17', 'fusion', false],
  ['workstation-17', 'esxi', false],
  ['fusion-13', 'hosted', true],
  ['fusion-13', 'fusion', true],
  ['fusion-13', undefined, true],
] as const)('%s reads a key of %o: %o', (name, product, expected) => {
  expect(targetOf(name)).toBeDefined();
  expect(isReadBy(targetOf(name), product)).toBe(expected);
  expect(isReadBy(undefined, product)).toBe(true);
});
