import path from 'node:path';
import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { bytesOf, expectGolden } from '../golden.ts';
import { demoFleet, lintFleet, reportOf } from './fleet.ts';

/* `fixtures/reports/demo.<format>`: what each format makes of the demonstration fleet. */

const folder = path.join(import.meta.dirname, '../../fixtures/reports');
const fleet = demoFleet();

test('there is a fleet, and something to say of it', () => {
  expect(fleet.length).toBeGreaterThan(5);
  expect(Object.keys(reporters).length).toBeGreaterThan(3);
});

test.each(Object.keys(reporters))('%s of the demonstration fleet', async (name) => {
  // Only the rules that are needed, so that a rule that is added changes no golden but its own.
  const found = new Set(lintFleet(fleet).results.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)));
  const report = await reportOf(name, fleet, { rules: rules.filter(({ id }) => found.has(id)) });
  expectGolden(path.join(folder, `demo.${name}`), bytesOf(report));
});
