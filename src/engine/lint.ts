import type { ActiveRule, Configuration } from '../config/configuration.ts';
import { type Document, lineStarts } from '../document/document.ts';
import { foreignLanguage } from '../document/nature.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Finding } from '../rules/rule.ts';
import type { Range } from '../text/edit.ts';
import { LineMap } from '../text/positions.ts';
import { compareDiagnostics, type Diagnostic, type Place } from './diagnostic.ts';

/** All that the configured rules have to say of a document, by place. On text in another language only the rule for that speaks. */
export function lint(document: Document, configuration: Configuration, surroundings?: Surroundings): Diagnostic[] {
  const foreign = foreignLanguage(document) !== undefined;
  const diagnostics: Diagnostic[] = [];
  let map: LineMap | undefined;
  for (const active of configuration.rules) {
    const { rule, options } = active;
    if (!rule.kinds.includes(document.kind) || foreign !== (rule.foreign === true)) continue;
    for (const finding of rule.check(document, { options, surroundings })) {
      map ??= new LineMap(document.text, lineStarts(document), document.encoding);
      diagnostics.push(stamp(active, finding, map));
    }
  }
  return diagnostics.sort(compareDiagnostics);
}

function stamp({ rule, severity }: ActiveRule, finding: Finding, map: LineMap): Diagnostic {
  const related = (finding.related ?? []).map((range) => placeOf(range, map));
  const wording = rule.messages[finding.message];
  if (wording === undefined) throw new Error(`rule ${rule.id} has no message "${finding.message}"`);
  const values: Record<string, string | number> = { ...finding.data };
  if (related[0] !== undefined) values.related = related[0].start.line;
  return {
    rule: rule.id,
    severity: finding.severity === undefined ? severity : severityOf(rule.severity, severity, finding.severity),
    message: wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder)),
    wording: finding.message,
    key: finding.key,
    ...placeOf(finding.at, map),
    related,
    fix: finding.fix,
  };
}

/** A finding's own severity is relative to what its rule has by default; a rule that the user has set to another keeps that. */
function severityOf(
  normal: ActiveRule['rule']['severity'],
  configured: ActiveRule['severity'],
  own: ActiveRule['severity'],
) {
  return normal === configured ? own : configured;
}

function placeOf(range: Range, map: LineMap): Place {
  return { range, start: map.at(range[0]), end: map.at(range[1]) };
}
