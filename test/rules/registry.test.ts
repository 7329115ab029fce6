import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { bytesOf, expectGolden } from '../golden.ts';

const folder = join(import.meta.dirname, '../../src/rules');
const ids = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !['rule.ts', 'index.ts', 'examples.ts'].includes(file))
  .map((file) => file.slice(0, -3))
  .toSorted();

test('the registry lists the files of the folder', () => {
  expect(ids.length).toBeGreaterThan(0);
  const nameOf = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    '// Made from the listing of this folder by `npm run update`.',
    ...[...ids, 'rule']
      .toSorted()
      .map((id) => `import ${id === 'rule' ? 'type { Rule }' : nameOf(id)} from './${id}.ts';`),
    '',
    '/** All rules, by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${nameOf(id)},`),
    '];',
    '',
  ];
  expectGolden(join(folder, 'index.ts'), bytesOf(lines.join('\n')));
});

test('each rule has the name of its file, and all texts that it speaks with', () => {
  expect(rules.map((rule) => rule.id)).toEqual(ids);
  for (const rule of rules) {
    expect(rule.summary, rule.id).toMatch(/\.$/);
    expect(rule.why.length, rule.id).toBeGreaterThan(80);
    expect(rule.sources.length, rule.id).toBeGreaterThan(0);
    expect(rule.check ?? rule.judge ?? rule.conclude, `${rule.id} finds something`).toBeDefined();
    expect(rule.collect === undefined, `${rule.id} concludes from what it collects`).toBe(rule.conclude === undefined);
    expect(Object.keys(rule.messages).length, rule.id).toBeGreaterThan(0);
    expect(rule.fix === 'none' || rule.fixing !== undefined, `${rule.id} argues for its fix`).toBe(true);
    for (const [name, schema] of Object.entries(rule.options ?? {}))
      expect(schema, `${rule.id}.${name}`).toHaveProperty('default');
  }
});
