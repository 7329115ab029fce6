import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { kindOfPath } from '../../src/document/kind.ts';
import { demoFleet, type FleetFile, hostileFleet, lintFleet, openReporter, reportOf } from './fleet.ts';
import { emptySummary } from './results.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: Node, name: string): Element[] {
  const own = 'tagName' in node && node.tagName === name ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap((child) => elementsOf(child, name)) : [])];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim() : '';
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The rows of the table: the cells of each, by what is above them. */
function rowsOf(html: string): Record<string, string>[] {
  const [table] = elementsOf(parse(html), 'table');
  if (table === undefined) throw new Error('no table');
  return elementsOf(table, 'tbody').map((body) => {
    const [row] = elementsOf(body, 'tr');
    const cells = row?.childNodes.filter((cell) => 'tagName' in cell) ?? [];
    return Object.fromEntries(cells.map((cell) => [attribute(cell, 'data-label') ?? 'Name', textOf(cell)]));
  });
}

async function rows(files: readonly FleetFile[]): Promise<Record<string, string>[]> {
  return rowsOf(await reportOf('html', files));
}

function vmx(path: string, text: string): FleetFile {
  return { path, kind: 'vmx', text: `guestOS = "debian12-64"\nvirtualHW.version = "19"\n${text}` };
}

function host(path: string, text: string): FleetFile {
  return { path, kind: 'host', text };
}

const ON = 'vhv.enable = "TRUE"\n';
const ALLOWED = 'vhv.allow = "TRUE"\n';

describe('the page of a fleet', () => {
  test('has totals, charts, and a row for each file, the worst first', async () => {
    const fleet = demoFleet();
    const document = parse(await reportOf('html', fleet));
    const [totals] = elementsOf(document, 'section').filter((one) => attribute(one, 'class') === 'totals');
    expect(totals && textOf(totals)).toMatch(
      /^10 files all looked at 6 errors 3 warnings 0 info 9 fixable 7 of them safe 1\/7 machines nest$/,
    );
    const bars = elementsOf(document, 'button').filter((one) => attribute(one, 'data-filter') === 'folder');
    expect(bars.map(textOf)).toEqual(['machines 7', 'hosts 2']);
    expect(await rows(fleet)).toHaveLength(10);
    expect((await rows(fleet)).map((row) => row.Findings)).toEqual([
      '1',
      '1',
      '1',
      '1',
      '1',
      '1',
      '2',
      '1',
      'none',
      'none',
    ]);
  });

  test.each([
    [ON, 'yes', 'Nests'],
    ['vhv.enable = "FALSE"\n', 'no', 'Switched off'],
    ['', 'not set', 'Not enabled'],
    ['vhv.enabled = "TRUE"\n', 'broken line', 'Conflict vhv.enable is in a broken line, so VMware does not read it'],
    ['vhv.enable = "maybe"\n', 'broken line', 'Conflict vhv.enable is in a broken line, so VMware does not read it'],
    [`${ON}vhv.enable = "FALSE"\n`, 'yes and no', 'Conflict vhv.enable stands twice, with both values'],
    [
      `${ON}pciPassthru0.present = "TRUE"\n`,
      'yes',
      expect.stringMatching(/^Conflict pciPassthru0.present passes a PCI device through/),
    ],
    [
      'pciPassthru0.present = "TRUE"\n',
      'not set',
      expect.stringMatching(/^Not enabled and could not: pciPassthru0.present/),
    ],
    ['encryption.data = "x"\n', 'encrypted', 'Encrypted'],
  ])('says of a machine with %j: %s, %s', async (text, enables, nesting) => {
    expect(await rows([vmx('a/a.vmx', text)])).toMatchObject([
      { 'Host allows': '–', 'VM enables': enables, Nesting: nesting },
    ]);
  });

  test.each([
    [ALLOWED, 'yes', '–', 'Allows'],
    ['vhv.allow = "FALSE"\n', 'no', '–', 'Forbids'],
    ['', 'not set', '–', 'Not allowed'],
    [
      `libdir = "/x"${ALLOWED}`,
      'broken line',
      '–',
      'Conflict vhv.allow is in a broken line, so VMware does not read it',
    ],
    [`${ALLOWED}${ON}`, 'yes', 'all', 'Allows'],
  ])('says of a host with %j: %s, %s, %s', async (text, allows, enables, nesting) => {
    const files = [host('esx/etc/vmware/config', text)];
    expect(await rows(files)).toMatchObject([
      { Name: 'esx esx/etc/vmware/config', 'Host allows': allows, 'VM enables': enables, Nesting: nesting },
    ]);
  });

  test('knows the host of a machine that is among its files', async () => {
    const files = [
      host('one/etc/vmware/config', `${ALLOWED}`),
      host('two/etc/vmware/config', 'vhv.allow = "FALSE"\n'),
      host('two/deep/etc/vmware/config', `${ALLOWED}${ON}`),
      vmx('one/vmfs/a/a.vmx', ON),
      vmx('two/vmfs/b/b.vmx', ON),
      vmx('two/deep/c/c.vmx', ''),
      vmx('three/d.vmx', ON),
    ];
    const found = new Map((await rows(files)).map((row) => [row.Name, row]));
    expect(found.get('a one/vmfs/a/a.vmx')).toMatchObject({ 'Host allows': 'yes', Nesting: 'Nests' });
    expect(found.get('b two/vmfs/b/b.vmx')).toMatchObject({
      'Host allows': 'no',
      Nesting: 'Conflict its host does not say vhv.allow, which ESXi 5.0 needs',
    });
    expect(found.get('c two/deep/c/c.vmx')).toMatchObject({
      'Host allows': 'yes',
      'VM enables': 'by its host',
      Nesting: 'Nests',
    });
    expect(found.get('d three/d.vmx')).toMatchObject({ 'Host allows': '–', Nesting: 'Nests' });
  });

  test.each([
    ['m/m.vmx', '.'],
    ['vms/Web/web.vmx', 'vms'],
    ['vms/store/web.vmx', 'vms/store'],
    ['a.vmx', '.'],
    ['hosts/esx/etc/vmware/config', 'hosts'],
    ['etc/vmware/config', '.'],
  ])('counts %s in %s', async (path, folder) => {
    const html = await reportOf('html', [{ path, kind: kindOfPath(path), text: 'guestOS = "debian12-64"\n' }]);
    const [bar] = elementsOf(parse(html), 'button').filter((one) => attribute(one, 'data-filter') === 'folder');
    expect(bar && attribute(bar, 'data-value')).toBe(folder);
  });

  test('adds what is found later, from other files, to what is known of a file', async () => {
    const { results } = lintFleet([vmx('a.vmx', 'vhv.enable = "FALSE"\n'), vmx('b.vmx', ON)]);
    const reporter = await openReporter('html');
    for (const result of results) reporter.file(result);
    const diagnostics = results[0]?.diagnostics ?? [];
    reporter.file({ path: 'b.vmx', diagnostics, fixed: [], notes: [] });
    const found = rowsOf(reporter.end(emptySummary));
    expect(found.map(({ Name, Findings }) => [Name, Findings])).toEqual([
      ['a a.vmx', '1'],
      ['b b.vmx', '1'],
    ]);
  });

  test('says what was not linted, and what else there is to know', async () => {
    const html = await reportOf('html', [vmx('a.vmx', ON), { path: 'b.vmx', kind: 'vmx', text: '\xFF\xFEa\0' }]);
    expect(html).toContain('1 not linted');
    expect(html).toContain('<li class="remark">not linted: is UTF-16 text');
  });

  test('is cut where a browser could not open it, and says so', async () => {
    const [result] = lintFleet([vmx('a.vmx', ON)]).results;
    if (result === undefined) throw new Error('no result');
    const reporter = await openReporter('html');
    for (let index = 0; index < 5_001; index++) reporter.file({ ...result, path: `m${index}.vmx` });
    const html = reporter.end(emptySummary);
    expect(html).toContain('Only 5000 of 5001 are in this table');
    expect(html.match(/<tbody/g)).toHaveLength(5_000);
    const [many] = lintFleet([vmx('b.vmx', 'what\n'.repeat(60))]).results;
    if (many === undefined) throw new Error('no result');
    reporter.file(many);
    expect(reporter.end(emptySummary)).toContain('and 11 more');
  });
});

/** A browser that shows what a page does; not a dependency. */
const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const missing = browser === undefined ? ' (skipped: there is no chromium)' : '';

/** The page after its script ran, and what the browser had to complain of. */
function opened(html: string, fragment: string): { document: Node; complaints: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'vmxlint-page-'));
  try {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, html);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--enable-logging=stderr',
      '--v=0',
      `--user-data-dir=${folder}/data`,
    ];
    const { stdout, stderr } = spawnSync(browser ?? '', [...flags, '--dump-dom', `file://${file}#${fragment}`], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    return { document: parse(stdout), complaints: stderr.split('\n').filter((line) => line.includes('CONSOLE')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe(`in a browser${missing}`, () => {
  test.skipIf(missing).each([
    ['', 10, 'esx-01'],
    ['text=PVE+debian', 2, 'pve-01'],
    ['severity=warning', 2, 'web-03'],
    ['rule=duplicate-key', 1, 'esxi-nested'],
    ['verdict=machine+conflict&sort=-name', 2, 'pve-02'],
    ['kind=host&folder=hosts', 3, 'esx-01'],
    ['text=nothing+like+it', 0, undefined],
    ['rule=no-such-rule', 10, 'esx-01'],
  ])('%j shows %d files', async (fragment, count, first) => {
    const { document, complaints } = opened(await reportOf('html', demoFleet()), fragment);
    const shown = elementsOf(document, 'tbody').filter((body) => attribute(body, 'hidden') === undefined);
    expect(complaints).toEqual([]);
    expect(shown).toHaveLength(count);
    if (first !== undefined) expect(shown[0] && textOf(shown[0])).toMatch(new RegExp(`^${first} `));
  });

  test.skipIf(missing)('a hostile fleet does nothing', async () => {
    const html = await reportOf('html', hostileFleet());
    const { document, complaints } = opened(html, 'text=%3Cscript%3E&rule=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E');
    expect(complaints).toEqual([]);
    expect(elementsOf(document, 'script')).toHaveLength(1);
    expect(elementsOf(document, 'img')).toEqual([]);
  });

  test.skipIf(missing)('a script that got in would not run', async () => {
    const html = (await reportOf('html', demoFleet())).replace(
      '</main>',
      '<script>document.title = "in"</script><img src="x"></main>',
    );
    const { document, complaints } = opened(html, '');
    expect(elementsOf(document, 'title').map(textOf)).not.toContain('in');
    expect(complaints.length).toBeGreaterThanOrEqual(2);
  });
});
