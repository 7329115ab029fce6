import path from 'node:path';
import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { bytesOf, expectGolden } from '../golden.ts';
import { demoFleet, reportOf } from './fleet.ts';

/* `fixtures/reports/demo.<format>`: what each format makes of the demonstration fleet. */

const folder = path.join(import.meta.dirname, '../../fixtures/reports');
const fleet = demoFleet();

test('there is a fleet, and something to say of it', () => {
  expect(fleet.length).toBeGreaterThan(5);
  expect(Object.keys(reporters).length).toBeGreaterThan(3);
});

test.each(Object.keys(reporters))('%s of the demonstration fleet', async (name) => {
  const report = await reportOf(name, fleet);
  expectGolden(path.join(folder, `demo.${name}`), bytesOf(report));
});
