import { join } from 'node:path';
import { expect, test } from 'vitest';
import { presets } from '../../src/config/presets.ts';
import { toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { guideIds } from '../../src/schema/guide.ts';
import { showPattern } from '../../src/schema/pattern.ts';
import { bytesOf, expectGolden } from '../golden.ts';
import { recommended } from '../laws.ts';
import { casesOf, surroundingsOf } from './cases.ts';
import { concluded, type FileDiagnostics, type GroupFile, groupsOf } from './groups.ts';

/*
 * What is told of the rules is made from the rules and their examples: the page in `src/rules/README.md`, and the examples that `explain` prints.
 */

const folder = join(import.meta.dirname, '../../src/rules');
const CATEGORIES = ['nested', 'syntax', 'correctness', 'security', 'portability', 'style', 'suppressions'] as const;

test('the examples that `explain` prints are those of the fixtures', () => {
  const rows = rules.map((rule) => {
    const [bad, good] = [exampleOf(rule, 'bad'), exampleOf(rule, 'good')].map(({ files }) =>
      files.map(literal).join(', '),
    );
    return `  ${JSON.stringify(rule.id)}: { bad: [${bad}], good: [${good}] },`;
  });
  expect(rows.length).toBeGreaterThan(0);
  const lines = [
    '// Made from fixtures/rules by `npm run update`.',
    "import type { FileKind } from '../document/document.ts';",
    '',
    '/** A file of an example; its text is decoded. */',
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
    '| preset (`--preset`) | is |',
    '| --- | --- |',
    ...Object.entries(presets).map(([name, { about }]) => `| \`${name}\` | ${cell(about)} |`),
    '',
  ];
  expectGolden(join(folder, 'README.md'), bytesOf(`${[...head, ...parts].join('\n').trimEnd()}\n`));
});

function chapter(rule: Rule): string[] {
  const bad = exampleOf(rule, 'bad');
  const several = bad.files.length > 1;
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
    ...bad.files.flatMap((file) => [...(several ? [`\`${file.path}\`:`, ''] : []), '```', shown(file), '```', '']),
    ...bad.found.flatMap(({ path, diagnostics }) =>
      diagnostics.map(
        (one) => `> ${several ? `${path}, ` : ''}line ${one.start.line}, ${one.severity}: ${one.message}`,
      ),
    ),
    '',
    ...(rule.guide === undefined ? [] : ['**Guides:**', '', ...rule.guide.map(guideRow), '']),
    '**Sources:**',
    '',
    ...rule.sources.map(({ evidence, text }) => `- ${evidence}: ${text}`),
    '',
  ];
}

function guideRow(pattern: string): string {
  return `- \`${showPattern(pattern)}\`: ${guideIds(pattern)}`;
}

/** The files of an example, and what the rule finds in them. */
interface Example {
  readonly files: readonly GroupFile[];
  readonly found: readonly FileDiagnostics[];
}

function exampleOf(rule: Rule, name: string): Example {
  const configuration = recommended(rule.id);
  const group = rule.conclude === undefined ? undefined : groupsOf(rule.id).find((one) => one.name === name);
  if (group !== undefined) return { files: group.files, found: concluded(group, configuration) };
  const cases = casesOf(rule.id);
  const found = cases.find((one) => one.name === name) ?? cases.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`${rule.id} has no example ${name}`);
  const { text, kind } = found;
  const path = `${found.name}.${found.extension}`;
  const diagnostics = lint(toDocument(text, kind), configuration, { surroundings: surroundingsOf(found) });
  return {
    files: [{ path, kind, text }],
    found: [{ path, diagnostics: diagnostics.filter((one) => one.rule === rule.id) }],
  };
}

function decoded({ text }: GroupFile): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

function literal(file: GroupFile): string {
  const text = JSON.stringify(decoded(file)).replace(
    /[\u007F-\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `{ path: ${JSON.stringify(file.path)}, kind: ${JSON.stringify(file.kind)}, text: ${text} }`;
}

function shown(file: GroupFile): string {
  return decoded(file).replace(/\r\n?/g, '\n').trimEnd();
}

function unwrap(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
