import { hasAny } from '../analysis/settings.ts';
import type { ActiveRule, Configuration } from '../config/configuration.ts';
import { raise } from '../config/severity.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, lineStarts, toDocument } from '../document/document.ts';
import { foreignLanguage } from '../document/nature.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Finding, Fix, RuleContext, Severity } from '../rules/rule.ts';
import { applyEdits, type Range } from '../text/edit.ts';
import { LineMap } from '../text/positions.ts';
import { compareDiagnostics, type Diagnostic, type Place } from './diagnostic.ts';
import { type Silencer, type Suppressor, suppressorOf } from './suppress.ts';

/** Where a document comes from, as far as that is known. */
export interface Origin {
  /** Absolute, and decoded. */
  readonly path?: string | undefined;
  readonly surroundings?: Surroundings | undefined;
  /** Tells, of all findings in the document, which the baseline knows. */
  readonly known?: ((document: Document, all: readonly Diagnostic[]) => readonly boolean[]) | undefined;
}

/** What was found in a document, by place: what is to be seen, and what is silent. */
export interface Inspection {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly by: Silencer;
}

/** All that the configured rules have to say of a document, by place, but for what is suppressed. */
export function lint(document: Document, configuration: Configuration, origin: Origin = {}): Diagnostic[] {
  return [...inspect(document, configuration, origin).diagnostics];
}

/** Lints a document, and parts what is suppressed from what is not. On text in another language only the rule for that speaks. */
export function inspect(document: Document, configuration: Configuration, origin: Origin = {}): Inspection {
  const active = rulesFor(document, configuration);
  const forbidden = forbiddenKeys(document, active, configuration, origin);
  const found: Diagnostic[] = [];
  let map: LineMap | undefined;
  const take = (one: ActiveRule, findings: Iterable<Finding>) => {
    for (const finding of findings) {
      map ??= lineMapOf(document);
      found.push(stamp(one, finding, document, forbidden, map));
    }
  };
  for (const one of active) {
    const { about } = one.rule;
    if (about !== undefined && !hasAny(document, about)) continue;
    take(one, one.rule.check(document, contextOf(one, configuration, origin, forbidden)));
  }
  const suppressor = suppressorOf(document, configuration);
  for (const one of found) suppressor.silencerOf(one);
  const judged = suppressor.judged();
  for (const one of active) take(one, one.rule.judge?.(judged) ?? []);
  return silence(document, found.sort(compareDiagnostics), suppressor, origin);
}

/** Parts what is suppressed from what is not; of the latter, no repair may change what is suppressed. */
function silence(document: Document, found: readonly Diagnostic[], suppressor: Suppressor, origin: Origin): Inspection {
  const known = found.length === 0 ? undefined : origin.known?.(document, found);
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const [index, diagnostic] of found.entries()) {
    const by = suppressor.silencerOf(diagnostic) ?? (known?.[index] ? 'baseline' : undefined);
    if (by !== undefined) suppressed.push({ diagnostic, by });
    else if (diagnostic.fix === undefined || !suppressor.disturbs(diagnostic.fix)) diagnostics.push(diagnostic);
    else diagnostics.push({ ...diagnostic, fix: undefined });
  }
  return { diagnostics, suppressed };
}

/** The rules that speak of such a document. */
export function rulesFor(document: Document, configuration: Configuration): readonly ActiveRule[] {
  const foreign = foreignLanguage(document) !== undefined;
  const sort = `${document.kind} ${foreign}`;
  const sorts = rulesBySort.get(configuration) ?? new Map<string, readonly ActiveRule[]>();
  rulesBySort.set(configuration, sorts);
  const known = sorts.get(sort);
  if (known !== undefined) return known;
  const rules = configuration.rules.filter(
    ({ rule }) => rule.kinds.includes(document.kind) && foreign === (rule.foreign === true),
  );
  sorts.set(sort, rules);
  return rules;
}

/** Files have few configurations between them, and few sorts of documents. */
const rulesBySort = new WeakMap<Configuration, Map<string, readonly ActiveRule[]>>();

/** What a rule may know beside the document. */
export function contextOf(
  { options }: ActiveRule,
  { target }: Configuration,
  { path, surroundings }: Origin,
  forbidden: ReadonlySet<string> = NOTHING,
): RuleContext<ActiveRule['options']> {
  return { options, path, surroundings, target, forbidden };
}

const NOTHING: ReadonlySet<string> = new Set();

export function lineMapOf(document: Document): LineMap {
  return new LineMap(document.text, lineStarts(document), document.encoding);
}

export function placeOf(range: Range, map: LineMap): Place {
  return { range, start: map.at(range[0]), end: map.at(range[1]) };
}

/** The wording of one of a rule's messages, its placeholders filled. */
export function wordingOf(
  { rule }: ActiveRule,
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const wording = rule.messages[message];
  if (wording === undefined) throw new Error(`rule ${rule.id} has no message "${message}"`);
  return wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/**
 * How severe a finding is. Its own severity is relative to what its rule has by default: it goes up with the rule, and a rule that the user has set
 * to another severity has just that.
 */
export function severityOf({ rule, severity, raised }: ActiveRule, own: Severity | undefined): Severity {
  if (own === undefined) return severity;
  if (raised !== undefined) return raise(own, raised);
  return rule.severity === severity ? own : severity;
}

function forbiddenKeys(
  document: Document,
  active: readonly ActiveRule[],
  configuration: Configuration,
  origin: Origin,
): ReadonlySet<string> {
  const policies = active.filter(({ rule }) => rule.forbids !== undefined);
  if (policies.length === 0) return NOTHING;
  return new Set(
    policies.flatMap((one) => [...(one.rule.forbids?.(document, contextOf(one, configuration, origin)) ?? [])]),
  );
}

function stamp(
  active: ActiveRule,
  finding: Finding,
  document: Document,
  forbidden: ReadonlySet<string>,
  map: LineMap,
): Diagnostic {
  const related = (finding.related ?? []).map((range) => placeOf(range, map));
  const values: Record<string, string | number> = { ...finding.data };
  if (related[0] !== undefined) values.related = related[0].start.line;
  return {
    rule: active.rule.id,
    severity: severityOf(active, finding.severity),
    message: wordingOf(active, finding.message, values),
    wording: finding.message,
    key: finding.key,
    ...placeOf(finding.at, map),
    related,
    fix: finding.fix && isForbidden(document, finding.fix, forbidden) ? undefined : finding.fix,
  };
}

/** Whether a fix makes VMware read a setting as TRUE that a policy does not want to be, and that it was not. */
function isForbidden(document: Document, { sets, edits }: Fix, forbidden: ReadonlySet<string>): boolean {
  const keys = sets.filter((key) => forbidden.has(key));
  if (keys.length === 0) return false;
  const after = toDocument(applyEdits(document.text, edits), document.kind, document.encoding);
  return keys.some((key) => saysTrue(after, key) && !saysTrue(document, key));
}

function saysTrue(document: Document, key: string): boolean {
  return (document.settings.get(key) ?? []).some(({ value }) => booleanOf(value.text) === true);
}
