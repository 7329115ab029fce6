import type { ReportingConfiguration, ReportingDescriptor, ToolComponent } from 'sarif';
import type { Rule, Severity } from '../rules/rule.ts';
import { guideTags, takingTurns } from '../schema/guide.ts';

/** SARIF's words for how severe a finding is. */
export const LEVELS: Readonly<Record<Severity | 'off', ReportingConfiguration.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

/** On the scale of 0 to 10 that GitHub sorts security alerts by: high, medium, low. */
const SECURITY: Readonly<Record<Severity | 'off', string>> = { error: '7.5', warning: '5.5', info: '3.0', off: '3.0' };

/** GitHub takes no longer descriptions. In characters. */
const LONGEST = 1024;

/** GitHub refuses a log with a rule that has more; results may have any number. */
const MOST_TAGS = 20;

/** What a SARIF log says of the tool and its rules. */
export function driverOf(version: string, rules: readonly Rule[]): ToolComponent {
  return { name: 'vmxlint', version, semanticVersion: version, language: 'en', rules: rules.map(descriptorOf) };
}

function descriptorOf(rule: Rule): ReportingDescriptor {
  const { id, category, summary, why, severity } = rule;
  return {
    id,
    ...(id.includes('-') && { name: pascalCase(id) }),
    shortDescription: { text: summary },
    fullDescription: { text: shortened(oneLine(why)) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
    properties: {
      tags: [...new Set([category, ...takingTurns((rule.guide ?? []).map(guideTags))])].slice(0, MOST_TAGS),
      ...(category === 'security' && { 'security-severity': SECURITY[severity] }),
    },
  };
}

/** SARIF's friendly name, which must not be the id: one of a single word has none. A capital that is a word of its own is not Pascal's case for Microsoft's validator. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)(\w*)/g, (_, first: string, rest: string) =>
    rest === '' ? first : first.toUpperCase() + rest,
  );
}

function helpText({ why, fixing, sources }: Rule): string {
  const parts = [oneLine(why)];
  if (fixing !== undefined) parts.push(`Fix: ${oneLine(fixing)}`);
  if (sources.length > 0)
    parts.push(`Sources: ${sources.map(({ evidence, text }) => `${text} (${evidence})`).join('; ')}`);
  return parts.join('\n\n');
}

function helpMarkdown({ why, fixing, sources }: Rule): string {
  const parts = [plain(oneLine(why))];
  if (fixing !== undefined) parts.push(`**Fix:** ${plain(oneLine(fixing))}`);
  if (sources.length > 0) parts.push(sources.map(({ evidence, text }) => `- ${plain(text)} (${evidence})`).join('\n'));
  return parts.join('\n\n');
}

/** Texts of rules are no Markdown: keys with `*` or `_` in them must stay what they are. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
