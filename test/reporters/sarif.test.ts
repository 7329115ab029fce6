import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { missing, multitoolComplaints, sarifComplaints } from '../oracles/validators.ts';
import {
  demoFleet,
  type FleetFile,
  hostileFleet,
  lintFleet,
  openReporter,
  realFleet,
  reportOf,
  settled,
} from './fleet.ts';
import { emptySummary, resultOf } from './results.ts';

const MACHINE = 'guestOS = "debian12-64"\nuuid.bios = "56 4d 0e 11 22 33 44 55-66 77 88 99 aa bb cc dd"\n';

function vmx(path: string, text: string): FleetFile {
  return { path, kind: 'vmx', text };
}

async function runOf(files: readonly FleetFile[], wanted = settled): Promise<Log['runs'][0]> {
  const log: Log = JSON.parse(await reportOf('sarif', files, { rules: wanted }));
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('a SARIF log', () => {
  test('has what GitHub requires, and nothing of it empty', async () => {
    const { tool, results = [], columnKind } = await runOf(demoFleet(), rules);
    const { rules: described = [] } = tool.driver;
    expect(tool.driver.name).toBe('vmxlint');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(described.length).toBe(rules.length);
    for (const { id, shortDescription, fullDescription, help } of described) {
      for (const text of [id, shortDescription?.text, fullDescription?.text, help?.text]) expect(text).toMatch(/\S/);
    }
    expect(results.length).toBeGreaterThan(5);
    for (const { ruleId, ruleIndex = -1, message, locations = [], partialFingerprints = {} } of results) {
      const [location] = locations;
      const { artifactLocation, region } = location?.physicalLocation ?? {};
      expect(described[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).toMatch(/\S/);
      expect(artifactLocation?.uri).toMatch(/^(?:hosts|machines)\/[\w/.-]+$/);
      expect(Object.keys(region ?? {})).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn']);
      expect(Object.keys(partialFingerprints)).toContain('primaryLocationLineHash');
    }
  });

  test('of nothing has no results', async () => {
    const run = await runOf([vmx('a.vmx', `${MACHINE}vhv.enable = "TRUE"\n`)]);
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  test('gives a severity of security to rules of security alone', async () => {
    const { tool } = await runOf([], rules);
    expect(tool.driver.rules?.length).toBeGreaterThan(20);
    for (const { properties } of tool.driver.rules ?? []) {
      expect('security-severity' in (properties ?? {})).toBe(properties?.tags?.includes('security'));
    }
  });

  test('has the ids of the security guides for tags: of rules as many as GitHub takes, of results all', async () => {
    const text = `${MACHINE}vhv.enable = "TRUE"\nisolation.tools.COPY.disable = "FALSE"\ntools.guestlib.enableHostInfo = "TRUE"\n`;
    const { tool, results = [] } = await runOf([vmx('a.vmx', text)], rules);
    const tagged = (tool.driver.rules ?? []).filter(({ properties }) =>
      properties?.tags?.some((tag) => tag.startsWith('external/')),
    );
    expect(tagged.map(({ id }) => id)).toEqual(rules.filter(({ guide }) => guide !== undefined).map(({ id }) => id));
    expect(tagged.length).toBeGreaterThan(8);
    for (const { properties: { tags = [] } = {} } of tagged) {
      expect(tags.length).toBeLessThanOrEqual(20);
      expect(new Set(tags).size).toBe(tags.length);
      for (const tag of tags.slice(1)) expect(tag).toMatch(/^external\/(?:scg|stig|cis\/esxi-[\d-]+)\/[\w.-]+$/);
    }
    const isolation = results.filter(({ ruleId }) => ruleId === 'insecure-isolation');
    expect(isolation.map(({ properties }) => properties?.tags?.slice(0, 5))).toEqual([
      [
        'external/scg/vm-9.deactivate-console-copy',
        'external/stig/VCFV-9X-000181',
        'external/cis/esxi-8/7.18',
        'external/scg/vm-8.deactivate-console-copy',
        'external/stig/V-258703',
      ],
      expect.arrayContaining(['external/scg/vm-9.restrict-host-info']),
    ]);
  });

  test('links the places that a message speaks of, and nothing that a file says', async () => {
    const run = await runOf([vmx('a b.vmx', `${MACHINE}vhv.enable = "[x](http://x)"\nvhv.enable = "TRUE"\n`)]);
    const texts = (run.results ?? []).map(({ message }) => message.text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('"[x] (http://x)"');
    expect(texts[1]).toContain('stands already on [line 3](1), with another value');
    expect(run.results?.[1]?.relatedLocations).toMatchObject([
      { id: 1, physicalLocation: { artifactLocation: { uri: 'a%20b.vmx' }, region: { startLine: 3 } } },
    ]);
  });

  test('links a place in another file', async () => {
    const reporter = await openReporter('sarif');
    const { diagnostics } = resultOf('a.vmx', 'a = "b"\n');
    const [diagnostic] = diagnostics;
    if (diagnostic === undefined) throw new Error('no diagnostic');
    const related = [{ ...diagnostic, path: 'x [1]/b.vmx' }];
    const elsewhere = { ...diagnostic, message: 'the same in x [1]/b.vmx:1, and not x [1]/b.vmx:11', related };
    reporter.file({ path: 'a.vmx', diagnostics: [elsewhere], fixed: [], notes: [] });
    const log: Log = JSON.parse(`${reporter.start()}${reporter.end(emptySummary)}`);
    const [result] = log.runs[0]?.results ?? [];
    expect(result?.message.text).toBe('the same in [x \\[1\\]/b.vmx:1](1), and not x [1]/b.vmx:11');
    expect(result?.relatedLocations).toMatchObject([
      { id: 1, physicalLocation: { artifactLocation: { uri: 'x%20%5B1%5D/b.vmx' } } },
    ]);
  });

  test('says what could not be linted', async () => {
    const [invocation] = (await runOf([vmx('a.vmx', '\xFF\xFEa\0')])).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'a.vmx' } } }] },
    ]);
  });

  test('holds 25,000 results, the severest, and says how many are left off', async () => {
    const reporter = await openReporter('sarif');
    const { results, summary } = lintFleet([vmx('many.vmx', `${MACHINE}vhv.enable = "FALSE"\n`)]);
    const minor = { ...resultOf('other.vmx', 'a = "b"\n'), path: 'many.vmx' };
    const [result] = results;
    const [warning] = result?.diagnostics ?? [];
    if (result === undefined || warning?.severity !== 'warning') throw new Error('no warning');
    const warnings = { ...result, diagnostics: Array.from({ length: 24_999 }, () => warning) };
    const pieces = [
      reporter.start(),
      reporter.file(warnings),
      reporter.file(minor),
      reporter.file(minor),
      reporter.file(minor),
    ];
    const log: Log = JSON.parse([...pieces, reporter.end(summary)].join(''));
    const levels = log.runs[0]?.results?.map(({ level }) => level) ?? [];
    expect(levels).toHaveLength(25_000);
    expect(levels.slice(-4)).toEqual(['warning', 'error', 'error', 'error']);
    expect(JSON.stringify(log.runs[0]?.invocations)).toContain('2 results, the least severe, are left off');
  });
});

describe('a fingerprint', () => {
  const old = `${MACHINE}vhv.enable = "FALSE"\nwhat\n`;

  async function fingerprints(files: readonly FleetFile[]): Promise<unknown[]> {
    const { results = [] } = await runOf(files);
    return results.map(({ partialFingerprints }) => partialFingerprints?.['vmxlint/v1']).sort();
  }

  test('survives a renamed, reordered file with other line ends', async () => {
    const before = await fingerprints([vmx('a.vmx', old)]);
    expect(before).toHaveLength(2);
    const shuffled = old.split('\n').slice(0, -1).reverse().join('\r\n');
    expect(await fingerprints([vmx('b/c.vmx', `${shuffled}\r\n`)])).toEqual(before);
  });

  test('tells the generations of a backup', async () => {
    const both = await fingerprints([vmx('1/a.vmx', old), vmx('2/a.vmx', old)]);
    expect(new Set(both).size).toBe(4);
    // The other generation counts also where nothing is wrong with it.
    const good = await fingerprints([vmx('1/a.vmx', old), vmx('2/a.vmx', `${MACHINE}vhv.enable = "TRUE"\n`)]);
    expect(both).toEqual(expect.arrayContaining(good));
  });

  test('does not depend on where the run was started', async () => {
    const text = 'guestOS = "debian12-64"\n';
    const options = { standpoint: { folder: '/project/deep', root: '/project' } };
    const deep: Log = JSON.parse(await reportOf('sarif', [vmx('a.vmx', text)], options));
    const top: Log = JSON.parse(await reportOf('sarif', [vmx('deep/a.vmx', text)]));
    expect(top.runs[0]?.results).toHaveLength(1);
    expect(deep.runs[0]?.results).toEqual(top.runs[0]?.results);
  });
});

const fleets = { demo: demoFleet(), hostile: hostileFleet(), real: realFleet() };

describe.each(['demo', 'hostile', 'real'] as const)('the log of the %s fleet', (name) => {
  const fleet = fleets[name];

  test.skipIf(missing.sarif)(`is valid by two schemas${missing.sarif}`, async () => {
    expect(sarifComplaints(await reportOf('sarif', fleet, { rules }))).toEqual([]);
  });

  test.skipIf(missing.multitool)(`is what Microsoft and GitHub want${missing.multitool}`, async () => {
    const found = multitoolComplaints(await reportOf('sarif', fleet, { rules }));
    expect(found.filter((one) => !(one in TOLERATED))).toEqual([]);
  });
});

test.skipIf(missing.sarif || missing.multitool)(
  `the validators do complain${missing.sarif || missing.multitool}`,
  async () => {
    const log: Log = JSON.parse(await reportOf('sarif', demoFleet()));
    for (const result of log.runs[0]?.results ?? []) result.locations = [];
    expect(multitoolComplaints(JSON.stringify(log))).toContain('error GH1015');
    expect(sarifComplaints(JSON.stringify({ ...log, version: 2 }))).toHaveLength(2);
  },
);

/** What the validator would like, and why it does not get it. No error is among it, and nothing of GitHub's. */
const TOLERATED: Readonly<Record<string, string>> = {
  'note SARIF2002': 'messages by id and arguments: GitHub requires the text',
  'note SARIF2003': 'the revision: a linter does not look into git',
  'warning SARIF2005': 'an address of the tool: package.json has none',
  'note SARIF2006': 'the schema is not reachable from a machine without a network',
  'note SARIF2009': 'numbers for rules: ours have names',
  'note SARIF2010': 'snippets: secrets would have to be masked, and then they would not be what the file says',
  'note SARIF2011': 'the lines around: the same',
  'note SARIF2012': 'an address for each rule: package.json has none',
};
