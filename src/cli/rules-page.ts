import { presets } from '../config/presets.ts';
import type { ExampleFile } from '../rules/examples.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { guideIds } from '../schema/guide.ts';
import { showPattern } from '../schema/pattern.ts';
import { foundIn, shownLines } from './example.ts';

/** What a rule reports, and what it does not, by rule. */
export type Examples = Readonly<Record<string, Readonly<Record<'bad' | 'good', readonly ExampleFile[]>>>>;

const CATEGORIES = ['nested', 'syntax', 'correctness', 'security', 'portability', 'style', 'suppressions'] as const;
const FILES = { vmx: '`.vmx`', host: 'host file', dictionary: 'other dictionaries' } as const;

/** All rules in Markdown: a table for each category, and a chapter for each rule. */
export function rulesPage(examples: Examples): string {
  const head = [
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
  const parts = CATEGORIES.flatMap((category) => {
    const members = rules.filter((rule) => rule.category === category);
    if (members.length === 0) return [];
    return [
      `## ${category}`,
      '',
      '| rule | severity | fix | finds |',
      '| --- | --- | --- | --- |',
      ...members.map(row),
      '',
      ...members.flatMap((rule) => chapter(rule, examples[rule.id]?.bad ?? [])),
    ];
  });
  return `${[...head, ...parts].join('\n').trimEnd()}\n`;
}

function row({ id, severity, fix, summary }: Rule): string {
  return `| [\`${id}\`](#${id}) | ${severity} | ${fix === 'none' ? '–' : fix} | ${cell(summary)} |`;
}

function chapter(rule: Rule, bad: readonly ExampleFile[]): string[] {
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
    `**Looks at:** ${rule.kinds.map((kind) => FILES[kind]).join(', ')}.`,
    '',
    ...exampleLines(rule, bad),
    '',
    ...(rule.guide === undefined ? [] : ['**Guides:**', '', ...rule.guide.map(guideRow), '']),
    '**Sources:**',
    '',
    ...rule.sources.map(({ evidence, text }) => `- ${evidence}: ${text}`),
    '',
  ];
}

function exampleLines(rule: Rule, files: readonly ExampleFile[]): string[] {
  const several = files.length > 1;
  return [
    ...files.flatMap((file) => [...(several ? [`\`${file.path}\`:`, ''] : []), '```', ...shownLines(file), '```', '']),
    ...foundIn(rule, files).flatMap(({ path, diagnostics }) =>
      diagnostics.map(
        ({ start, severity, message }) => `> ${several ? `${path}, ` : ''}line ${start.line}, ${severity}: ${message}`,
      ),
    ),
  ];
}

function guideRow(pattern: string): string {
  return `- \`${showPattern(pattern)}\`: ${guideIds(pattern)}`;
}

function unwrap(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
