import { type Paint, paintFor } from '../../reporters/paint.ts';
import { sanitiseJson } from '../../reporters/sanitise.ts';
import { rules } from '../../rules/index.ts';
import { guideOf, guideTags } from '../../schema/guide.ts';
import { showPattern } from '../../schema/pattern.ts';
import { wantsColor } from '../color.ts';
import type { Io } from '../io.ts';
import { STATUS } from '../status.ts';
import { readableWidth } from '../width.ts';
import { choice, operandsOf, switchOf, type Words } from '../words.ts';
import { wrap } from '../wrap.ts';

/** Lists the rules, as text or as JSON, or tells all about them in Markdown. @throws {UsageError} */
export async function run(words: Words, { stdout, env }: Io): Promise<number> {
  operandsOf(words, 0);
  const format = choice(words, 'format', ['text', 'json', 'markdown'], 'text');
  const paint = paintFor(wantsColor(stdout, switchOf(words, 'color'), env));
  if (format === 'markdown') stdout.write(await rulesMarkdown());
  else stdout.write(format === 'json' ? rulesJson() : rulesText(readableWidth(stdout), paint));
  return STATUS.clean;
}

async function rulesMarkdown(): Promise<string> {
  const [{ rulesPage }, { examples }] = await Promise.all([
    import('../rules-page.ts'),
    import('../../rules/examples.ts'),
  ]);
  return rulesPage(examples);
}

/** A line for each rule: id, severity, fix, summary. */
export function rulesText(width: number, paint: Paint): string {
  const id = Math.max(...rules.map((rule) => rule.id.length));
  const indent = id + 2 + 9 + 8;
  const lines = rules.map((rule) => {
    const severity = rule.severity.padEnd(9);
    const painted = rule.severity === 'off' ? paint.faint(severity) : paint.severity(rule.severity, severity);
    const fix = (rule.fix === 'none' ? '-' : rule.fix).padEnd(8);
    return `${rule.id.padEnd(id + 2)}${painted}${fix}${wrap(rule.summary, width, indent)}`;
  });
  const head = paint.faint(`${'rule'.padEnd(id + 2)}${'severity'.padEnd(9)}${'fix'.padEnd(8)}what it finds`);
  return `${[head, ...lines].join('\n')}\n\n"vmxlint explain RULE" tells more.\n`;
}

/** What the security guides call a setting; the tags are those of SARIF reports. */
function guideData(pattern: string): unknown {
  const { scg, stig, cis } = guideOf(pattern) ?? {};
  return { setting: showPattern(pattern), scg, stig, cis, tags: guideTags(pattern) };
}

/** The same as a JSON array, with all that is data in a rule. */
function rulesJson(): string {
  const data = rules.map(({ id, category, severity, fix, kinds, summary, options, guide, sources }) => ({
    id,
    category,
    severity,
    fix,
    kinds,
    summary,
    options: options ?? {},
    guides: (guide ?? []).map(guideData),
    sources,
  }));
  return `${sanitiseJson(JSON.stringify(data, undefined, 2))}\n`;
}
