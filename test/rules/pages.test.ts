import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesPage } from '../../src/cli/rules-page.ts';
import type { ExampleFile } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { bytesOf, expectGolden } from '../golden.ts';
import { casesOf } from './cases.ts';
import { type GroupFile, groupsOf } from './groups.ts';

/*
 * What is told of the rules is made from the rules and their examples: the page in `src/rules/README.md`, which `rules --format markdown` prints too, and
 * the examples that `explain` prints.
 */

const folder = join(import.meta.dirname, '../../src/rules');
const examples = Object.fromEntries(
  rules.map((rule) => [rule.id, { bad: exampleOf(rule, 'bad'), good: exampleOf(rule, 'good') }]),
);

test('the examples that `explain` prints are those of the fixtures', () => {
  const rows = Object.entries(examples).map(([id, { bad, good }]) => {
    const [bads, goods] = [bad, good].map((files) => files.map(literal).join(', '));
    return `  ${JSON.stringify(id)}: { bad: [${bads}], good: [${goods}] },`;
  });
  expect(rows.length).toBeGreaterThan(0);
  const lines = [
    '// Made from fixtures/rules by `npm run update`.',
    "import type { FileKind } from '../document/document.ts';",
    '',
    '/** A file of an example; its bytes as latin1. */',
    'export interface ExampleFile {',
    '  readonly path: string;',
    '  readonly kind: FileKind;',
    '  readonly text: string;',
    '}',
    '',
    '/** A file that a rule reports and one that it does not, by rule; of rules across files, several. */',
    'export const examples: Readonly<Record<string, Readonly<Record<"bad" | "good", readonly ExampleFile[]>>>> = {',
    ...rows,
    '};',
    '',
  ];
  expectGolden(join(folder, 'examples.ts'), bytesOf(lines.join('\n')));
});

test('the page of the rules tells all of them', () => {
  const page = rulesPage(examples);
  for (const { id, summary } of rules) expect(page).toContain(`### ${id}\n\n${summary}\n`);
  const note = '<!-- Made from the rules and from fixtures/rules by `npm run update`. -->';
  expectGolden(join(folder, 'README.md'), bytesOf(`${note}\n\n${page}`));
});

function exampleOf(rule: Rule, name: string): ExampleFile[] {
  const group = rule.conclude === undefined ? undefined : groupsOf(rule.id).find((one) => one.name === name);
  if (group !== undefined) return group.files.map(toExample);
  const cases = casesOf(rule.id);
  const found = cases.find((one) => one.name === name) ?? cases.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`${rule.id} has no example ${name}`);
  return [toExample({ ...found, path: `${found.name}.${found.extension}` })];
}

function toExample({ path, kind = 'dictionary', text }: GroupFile): ExampleFile {
  return { path, kind, text };
}

function literal(file: ExampleFile): string {
  const text = JSON.stringify(file.text).replace(
    /[\u007F-\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `{ path: ${JSON.stringify(file.path)}, kind: ${JSON.stringify(file.kind)}, text: ${text} }`;
}
