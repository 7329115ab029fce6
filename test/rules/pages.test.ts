import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { bytesOf, expectGolden } from '../golden.ts';
import { recommended } from '../laws.ts';
import { type Case, casesOf, surroundingsOf } from './cases.ts';

/*
 * What is told of the rules is made from the rules and their examples: the page in `src/rules/README.md`, and the examples that `explain` prints.
 */

const folder = join(import.meta.dirname, '../../src/rules');
const CATEGORIES = ['nested', 'syntax', 'correctness', 'security', 'portability', 'style', 'suppressions'] as const;

test('the examples that `explain` prints are those of the fixtures', () => {
  const rows = rules.map((rule) => {
    const [bad, good] = [exampleOf(rule, 'bad'), exampleOf(rule, 'good')];
    return `  ${JSON.stringify(rule.id)}: { kind: '${bad.kind}', bad: ${literal(bad)}, good: ${literal(good)} },`;
  });
  expect(rows.length).toBeGreaterThan(0);
  const lines = [
    '// Made from fixtures/rules by `npm run update`.',
    "import type { FileKind } from '../document/document.ts';",
    '',
    '/** A file that a rule reports and one that it does not, by rule; decoded text. */',
    'export const examples: Readonly<Record<string, { kind: FileKind; bad: string; good: string }>> = {',
    ...rows,
    '};',
    '',
  ];
  expectGolden(join(folder, 'examples.ts'), bytesOf(lines.join('\n')));
});

test('the page of the rules tells all of them', () => {
  const parts = CATEGORIES.flatMap((category) => {
    const members = rules.filter((rule) => rule.category === category);
    if (members.length === 0) return [];
    const rows = members.map(
      (rule) =>
        `| [\`${rule.id}\`](#${rule.id}) | ${rule.severity} | ${rule.fix === 'none' ? '–' : rule.fix} | ${cell(rule.summary)} |`,
    );
    return [
      `## ${category}`,
      '',
      '| rule | severity | fix | finds |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
      ...members.flatMap(chapter),
    ];
  });
  const head = [
    '<!-- Made from the rules and from fixtures/rules by `npm run update`. -->',
    '',
    '# The rules of vmxlint',
    '',
    'Severities are those of the preset `recommended`. A *safe* fix keeps the meaning, or is certainly what was intended: `--fix` makes it. An *unsafe* one is',
    'valid, but somebody may have meant otherwise: `--fix --unsafe-fixes` makes it too. `vmxlint explain RULE` prints the same on the terminal.',
    '',
  ];
  expectGolden(join(folder, 'README.md'), bytesOf(`${[...head, ...parts].join('\n').trimEnd()}\n`));
});

function chapter(rule: Rule): string[] {
  const bad = exampleOf(rule, 'bad');
  const origin = { surroundings: surroundingsOf(bad) };
  const found = lint(toDocument(bad.text, bad.kind), recommended(rule.id), origin).filter(
    (one) => one.rule === rule.id,
  );
  const files = { vmx: '`.vmx`', host: 'host file', dictionary: 'other dictionaries' };
  const options = Object.entries(rule.options ?? {}).map(
    ([name, schema]) => `- \`${name}\` (default \`${JSON.stringify(schema.default)}\`): ${schema.description}`,
  );
  return [
    `### ${rule.id}`,
    '',
    rule.summary,
    '',
    unwrap(rule.why),
    '',
    ...(rule.fixing === undefined ? [] : [`**Fix:** ${rule.fix}. ${unwrap(rule.fixing)}`, '']),
    ...(options.length === 0 ? [] : ['**Options:**', '', ...options, '']),
    `**Looks at:** ${rule.kinds.map((kind) => files[kind]).join(', ')}.`,
    '',
    '```',
    shown(bad),
    '```',
    '',
    ...found.map((one) => `> line ${one.start.line}, ${one.severity}: ${one.message}`),
    '',
    '**Sources:**',
    '',
    ...rule.sources.map(({ evidence, text }) => `- ${evidence}: ${text}`),
    '',
  ];
}

function exampleOf(rule: Rule, name: string): Case {
  const cases = casesOf(rule.id);
  const found = cases.find((one) => one.name === name) ?? cases.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`${rule.id} has no example ${name}`);
  return found;
}

function decoded(example: Case): string {
  return Buffer.from(example.text, 'latin1').toString('utf8');
}

function literal(example: Case): string {
  return JSON.stringify(decoded(example)).replace(
    /[\u007F-\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function shown(example: Case): string {
  return decoded(example).replace(/\r\n?/g, '\n').trimEnd();
}

function unwrap(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
