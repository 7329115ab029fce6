import type { Paint } from '../reporters/paint.ts';
import { sanitise } from '../reporters/sanitise.ts';
import type { ExampleFile } from '../rules/examples.ts';
import type { OptionSchema, Rule } from '../rules/rule.ts';
import { guideIds } from '../schema/guide.ts';
import { showPattern } from '../schema/pattern.ts';
import { foundIn, shownLines } from './example.ts';
import { bullets, factsText, paragraphs, titled } from './sections.ts';
import { wrap } from './wrap.ts';

const KINDS = { vmx: '.vmx and .vmtx files', host: 'host files', dictionary: 'other dictionaries' } as const;
const FIXES = { safe: 'safe (--fix)', unsafe: 'unsafe (--fix --unsafe-fixes)', none: 'none' } as const;

/** All that a rule knows of itself. */
export async function explainRule(rule: Rule, width: number, paint: Paint): Promise<string> {
  const sections = [
    `${paint.strong(rule.id)}: ${wrap(rule.summary, width)}`,
    facts(rule, width),
    paragraphs(rule.why, width),
    ...(rule.fixing === undefined ? [] : [titled('Fixing', paragraphs(rule.fixing, width), paint)]),
    ...(await exampleTexts(rule, width, paint)),
    ...(rule.options === undefined ? [] : [titled('Options', await optionsText(rule, rule.options, width), paint)]),
    ...(rule.guide === undefined ? [] : [titled('Guides', guidesText(rule.guide, width), paint)]),
    titled(
      'Sources',
      bullets(
        rule.sources.map(({ text, evidence }) => `${text} (${evidence})`),
        width,
      ),
      paint,
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function facts({ category, severity, fix, kinds }: Rule, width: number): string {
  const rows = [
    ['severity', severity],
    ['fix', FIXES[fix]],
    ['checks', kinds.map((kind) => KINDS[kind]).join(', ')],
    ['category', category],
  ] as const;
  return factsText(rows, width);
}

/** A file that the rule reports, with what it says of it, and one that is fine. */
async function exampleTexts(rule: Rule, width: number, paint: Paint): Promise<string[]> {
  const { examples } = await import('../rules/examples.ts');
  const example = examples[rule.id];
  if (example === undefined) return [];
  const { bad, good } = example;
  const several = bad.length > 1;
  const messages = foundIn(rule, bad).flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ start, message }) => {
      const place = several ? `${path}, line ${start.line}` : `line ${start.line}`;
      return `  - ${wrap(sanitise(`${place}: ${message}`), width, 4)}`;
    }),
  );
  return [titled('Bad', `${filesText(bad)}\n\n${messages.join('\n')}`, paint), titled('Good', filesText(good), paint)];
}

function filesText(files: readonly ExampleFile[]): string {
  if (files.length < 2) return files.map((file) => indented(file, 4)).join('');
  return files.map((file) => `    ${sanitise(file.path)}:\n${indented(file, 6)}`).join('\n\n');
}

function indented(file: ExampleFile, indent: number): string {
  return shownLines(file)
    .map((line) => `${' '.repeat(indent)}${line}`.trimEnd())
    .join('\n');
}

async function optionsText(rule: Rule, options: OptionSchema, width: number): Promise<string> {
  const { allowedValues } = await import('../config/options.ts');
  const texts = Object.entries(options).map(([name, schema]) => {
    const meaning = typeof schema.description === 'string' ? `${schema.description} ` : '';
    const values = `It is ${allowedValues(schema)}; default: ${JSON.stringify(schema.default)}.`;
    return `  ${name}\n      ${wrap(meaning + values, width, 6)}`;
  });
  const [[name, schema] = []] = Object.entries(options);
  const setting = `${rule.id}: [${rule.severity}, {${name}: ${JSON.stringify(schema?.default)}}]`;
  return [...texts, `\n  For example: vmxlint --rule '${setting}'`].join('\n');
}

/** The ids that the guides have for each setting. */
function guidesText(patterns: readonly string[], width: number): string {
  return bullets(
    patterns.map((pattern) => `${showPattern(pattern)}: ${guideIds(pattern)}`),
    width,
  );
}
