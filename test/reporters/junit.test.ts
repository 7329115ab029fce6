import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { junitComplaints, missing } from '../oracles/validators.ts';
import { demoFleet, type FleetFile, hostileFleet, openReporter, realFleet, reportOf } from './fleet.ts';
import { emptySummary } from './results.ts';

/** Every element with its attributes, in order. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

async function elements(name: string, files: readonly FleetFile[]): Promise<Record<string, string>[]> {
  return elementsOf(await reportOf('junit', files)).flatMap((one) => (one.name === name ? [one.attributes] : []));
}

const HEAD = 'guestOS = "debian12-64"\n';

describe('a JUnit report', () => {
  test('has a suite for each file, and a failure for each finding, by a name of its own', async () => {
    const files: FleetFile[] = [
      { path: 'clean.vmx', kind: 'vmx', text: `${HEAD}vhv.enable = "TRUE"\n` },
      { path: 'bad & worse.vmx', kind: 'vmx', text: `${HEAD}vhv.enable = "FALSE"\nwhat\nelse\nwhat` },
      { path: 'utf-16.vmx', kind: 'vmx', text: '\xFF\xFEa\0' },
    ];
    const suites = await elements('testsuite', files);
    expect(suites.map(({ name, id, tests, failures, errors }) => [name, id, tests, failures, errors])).toEqual([
      ['clean.vmx', '0', '1', '0', '0'],
      ['bad & worse.vmx', '1', '5', '5', '0'],
      ['utf-16.vmx', '2', '1', '0', '1'],
    ]);
    const cases = await elements('testcase', files);
    expect(cases.map(({ classname, name }) => `${classname} ${name}`)).toEqual([
      'clean.vmx has nothing to report',
      'bad & worse.vmx disabled-vhv: vhv.enable',
      'bad & worse.vmx malformed-line',
      'bad & worse.vmx malformed-line (2)',
      'bad & worse.vmx malformed-line (3)',
      'bad & worse.vmx missing-final-newline',
      'utf-16.vmx can be linted',
    ]);
    expect(await elements('failure', files)).toHaveLength(5);
    expect(await elements('error', files)).toMatchObject([{ type: 'not-linted' }]);
  });

  test('passes over in silence nothing that was skipped', async () => {
    const reporter = await openReporter('junit');
    const skipped = { path: 'link.vmx', diagnostics: [], fixed: [], notes: ['so it is'], skipped: 'is a link' };
    const report = `${reporter.start()}${reporter.file(skipped)}${reporter.end(emptySummary)}`;
    expect(elementsOf(report).filter(({ name }) => name === 'testcase')).toEqual([]);
    expect(report).toContain('skipped: is a link\nnote: so it is\n');
  });

  test('shows what XML has no way to say', async () => {
    const files: FleetFile[] = [{ path: 'a\uFFFE\x01b.vmx', kind: 'vmx', text: `${HEAD}vhv.enable = "TRUE"\n` }];
    expect(await elements('testsuite', files)).toMatchObject([{ name: 'a\\ufffe\\x01b.vmx' }]);
  });

  test.skipIf(missing.junit).each([
    ['demo', demoFleet()],
    ['hostile', hostileFleet()],
    ['real', realFleet()],
  ])(`of the %s fleet is valid for Jenkins and for Ant${missing.junit}`, async (_, fleet) => {
    expect(junitComplaints(await reportOf('junit', fleet))).toEqual([]);
  });

  test.skipIf(missing.junit)(`that is none is not${missing.junit}`, () => {
    expect(junitComplaints('<testsuites><testsuite/></testsuites>')).not.toEqual([]);
  });
});
