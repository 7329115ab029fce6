import { describe, expect, test } from 'vitest';
import { demoFleet, type FleetFile, hostileFleet, realFleet, reportOf } from './fleet.ts';

interface Issue {
  readonly description: unknown;
  readonly check_name: unknown;
  readonly fingerprint: unknown;
  readonly severity: unknown;
  readonly location: { readonly path: unknown; readonly lines: { readonly begin: unknown } };
}

async function issuesOf(files: readonly FleetFile[]): Promise<Issue[]> {
  return JSON.parse(await reportOf('gitlab', files));
}

/** What GitLab's parser and its documentation want: https://docs.gitlab.com/ci/testing/code_quality/, "Code Quality report format". */
function complaints(issues: readonly Issue[]): string[] {
  const texts = ['description', 'check_name', 'fingerprint', 'severity'] as const;
  const fingerprints = issues.map(({ fingerprint }) => fingerprint);
  return issues.flatMap((issue, index) => {
    const { severity, location } = issue;
    const { path, lines } = location;
    const wrong = [
      ...texts.filter((name) => typeof issue[name] !== 'string' || issue[name] === ''),
      ...(['info', 'minor', 'major', 'critical', 'blocker'].includes(String(severity)) ? [] : ['severity']),
      ...(typeof path === 'string' && !/^(?:$|\/|\.\/|[A-Za-z]:[\\/])/.test(path) ? [] : ['path']),
      ...(Number.isInteger(lines.begin) && Number(lines.begin) >= 1 ? [] : ['line']),
      ...(fingerprints.indexOf(issue.fingerprint) === index ? [] : ['fingerprint']),
    ];
    return wrong.map((name) => `${index}: ${name}`);
  });
}

describe('a code quality report', () => {
  test.each([
    ['demo', demoFleet()],
    ['hostile', hostileFleet()],
  ])('of the %s fleet is what GitLab wants', async (_, fleet) => {
    const issues = await issuesOf(fleet);
    expect(issues.length).toBeGreaterThan(5);
    expect(complaints(issues)).toEqual([]);
  });

  test('of real files is what GitLab wants', async () => {
    expect(complaints(await issuesOf(realFleet()))).toEqual([]);
  });

  test('of nothing is an empty list', async () => {
    expect(await issuesOf([])).toEqual([]);
  });

  test('names a file as the project does', async () => {
    const [issue] = await issuesOf([{ path: './x/../a b.vmx', kind: 'vmx', text: 'guestOS = "debian12-64"\n' }]);
    expect(issue?.location).toEqual({ path: 'a b.vmx', lines: { begin: 1 } });
  });

  test('knows a finding again that has moved', async () => {
    const [first] = await issuesOf([
      { path: 'a.vmx', kind: 'vmx', text: 'guestOS = "debian12-64"\nvhv.enable = "FALSE"\n' },
    ]);
    const [second] = await issuesOf([
      { path: 'a.vmx', kind: 'vmx', text: 'vhv.enable = "FALSE"\nguestOS = "debian12-64"\n' },
    ]);
    expect(first?.location.lines.begin).toBe(2);
    expect(second?.location.lines.begin).toBe(1);
    expect(second?.fingerprint).toBe(first?.fingerprint);
  });

  test('says what was not linted', async () => {
    expect(await issuesOf([{ path: 'a.vmx', kind: 'vmx', text: '\xFF\xFEa\0' }])).toMatchObject([
      { check_name: 'not-linted', severity: 'critical', description: expect.stringContaining('is UTF-16 text') },
    ]);
  });
});
