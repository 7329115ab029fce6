import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { bytesOf, expectGolden } from '../golden.ts';
import { recommended } from '../laws.ts';
import { rulesFolder } from './cases.ts';
import { concluded, groupsOf } from './groups.ts';
import { renderGroup } from './render.ts';

const across = rules.filter((rule) => rule.conclude !== undefined);

test('there are rules across files', () => {
  expect(across.length).toBeGreaterThan(0);
  for (const { id, collect, fix } of across) {
    expect(collect, id).toBeDefined();
    expect(fix, id).toBe('none');
  }
});

describe.each(across)('$id', ({ id }) => {
  const groups = groupsOf(id);

  test('has a bad example and a good one, and nothing that is neither group nor golden', () => {
    for (const name of ['bad', 'good']) expect(groups.map((group) => group.name)).toContain(name);
    const known = groups.flatMap(({ name }) => [name, `${name}.out`]);
    expect(readdirSync(join(rulesFolder, id)).filter((file) => !known.includes(file))).toEqual([]);
  });

  test.each(groups)('$name', (group) => {
    expect(group.name).toMatch(/^(?:bad|good)/);
    expect(group.files.length).toBeGreaterThan(1);
    const configuration = recommended(id);
    const bad = group.name.startsWith('bad');
    for (const { path, kind, text } of bad ? [] : group.files) {
      expect(lint(toDocument(text, kind), configuration, { path: `/lab/${path}` }), path).toEqual([]);
    }
    const found = concluded(group, configuration);
    const reported = new Set(found.flatMap(({ diagnostics }) => diagnostics.map((one) => one.rule)));
    expect([...reported]).toEqual(bad ? [id] : []);
    const golden = found.length === 0 ? undefined : bytesOf(renderGroup(group, found));
    expectGolden(join(group.folder, `${group.name}.out`), golden);
  });
});

describe('host-without-vhv-allow', () => {
  const [group] = groupsOf('host-without-vhv-allow').filter(({ name }) => name === 'bad-treeless');

  /** What is found where the host's file says so, with a setting of the option. */
  function found(line: string, esxi: string): number {
    const rule = rules.find(({ id }) => id === 'host-without-vhv-allow');
    if (group === undefined || rule === undefined) throw new Error('no such group or rule');
    const files = group.files.map((file) => (file.kind === 'host' ? { ...file, text: file.text + line } : file));
    return concluded({ ...group, files }, { rules: [{ rule, severity: 'error', options: { esxi } }] }).length;
  }

  // On ESXi 5.0 the line must be there; later only a FALSE that somebody wrote counts.
  test.each([
    ['', 'any', 1],
    ['', '5.0', 1],
    ['', '>=5.1', 0],
    ['vhv.allow = "FALSE"\n', '>=5.1', 1],
    ['vhv.allow = "TRUE"\n', 'any', 0],
    ['vhv.allow = “TRUE”\n', 'any', 0],
  ])('host: %o, esxi: %s: %i', (line, esxi, count) => {
    expect(found(bytesOf(line), esxi)).toBe(count);
  });
});

test.each([
  ['in another spelling', 'uuid.bios = "56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 01"', 1],
  ['as other programs write it', 'uuid.bios = "564D0000-0000-0000-0000-000000000001"', 1],
  ['of another machine', 'uuid.bios = "56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 02"', 0],
  ['that is none', 'uuid.bios = "564d"', 0],
])('an identity %s', (_, line, count) => {
  const first = 'uuid.bios = "56 4D 00 00 00 00 00 00-00 00 00 00 00 00 00 01"\n';
  const files = [first, `${line}\n`].map((text, i) => ({ path: `${i}.vmx`, kind: 'vmx' as const, text }));
  const group = { rule: 'shared-uuid', name: '', folder: '', files };
  expect(concluded(group, recommended('shared-uuid')).length).toBe(count);
});
