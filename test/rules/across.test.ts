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
