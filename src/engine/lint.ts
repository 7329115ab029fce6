import { allMarksOf } from '../analysis/meaning.ts';
import type { Marks } from '../analysis/traits.ts';
import type { ActiveRule, Configuration } from '../config/configuration.ts';
import { raise } from '../config/severity.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, type FileKind, lineStarts, toDocument } from '../document/document.ts';
import { foreignLanguage } from '../document/nature.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Finding, Fix, RuleContext, Severity } from '../rules/rule.ts';
import { applyEdits, type Range } from '../text/edit.ts';
import { LineMap } from '../text/positions.ts';
import { compareDiagnostics, type Diagnostic, type Place } from './diagnostic.ts';
import { hasDirectives } from './directives.ts';
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
  const panel = panelFor(document, configuration);
  const forbidden = forbiddenKeys(document, panel, configuration, origin);
  const found: Diagnostic[] = [];
  let map: LineMap | undefined;
  const take = (one: ActiveRule, findings: Iterable<Finding>) => {
    for (const finding of findings) {
      map ??= lineMapOf(document);
      found.push(stamp(one, finding, document, forbidden, map));
    }
  };
  for (const one of speakersFor(document, panel))
    take(one, findingsOf(one, document, contextOf(one, configuration, origin, forbidden)));
  if (found.length === 0 && !hasDirectives(document)) return CLEAN;
  const suppressor = suppressorOf(document, configuration);
  for (const one of found) suppressor.silencerOf(one);
  const judged = suppressor.judged();
  for (const one of panel.rules) take(one, one.rule.judge?.(judged) ?? []);
  return silence(document, found.sort(compareDiagnostics), suppressor, origin);
}

const CLEAN: Inspection = { diagnostics: [], suppressed: [] };

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

/** The rules that a configuration has for one sort of documents. */
interface Panel {
  readonly rules: readonly ActiveRule[];
  /** Those that have a policy. */
  readonly policies: readonly ActiveRule[];
  /** Those that look at several files together. */
  readonly collectors: readonly ActiveRule[];
  /** Those that have something to say, perhaps, of a document with these traits; undefined where all have, of any document. */
  readonly speakers: Map<Marks, readonly ActiveRule[]> | undefined;
}

/** The rules that remember something of such a document, perhaps, to look at several together. */
export function collectorsFor(document: Document, configuration: Configuration): readonly ActiveRule[] {
  return panelFor(document, configuration).collectors;
}

function panelFor(document: Document, configuration: Configuration): Panel {
  const foreign = foreignLanguage(document) !== undefined;
  const { own, foreign: others } = panelsOf.get(configuration) ?? newPanels(configuration);
  const panels = foreign ? others : own;
  const known = panels.get(document.kind);
  if (known !== undefined) return known;
  const rules = configuration.rules.filter(
    ({ rule }) => rule.kinds.includes(document.kind) && foreign === (rule.foreign === true),
  );
  const policies = rules.filter(({ rule }) => rule.forbids !== undefined);
  const collectors = rules.filter(({ rule }) => rule.collect !== undefined);
  const isTold = rules.some(({ rule }) => rule.about !== undefined);
  const panel = { rules, policies, collectors, speakers: isTold ? new Map() : undefined };
  panels.set(document.kind, panel);
  return panel;
}

function newPanels(configuration: Configuration): Panels {
  const panels = { own: new Map(), foreign: new Map() };
  panelsOf.set(configuration, panels);
  return panels;
}

/** Files have few configurations between them, and few sorts of documents. */
const panelsOf = new WeakMap<Configuration, Panels>();

/** By the kind of the document. */
interface Panels {
  readonly own: Map<FileKind, Panel>;
  /** For text in another language. */
  readonly foreign: Map<FileKind, Panel>;
}

/** Most files have the same traits as many others; damaged ones have no end. */
const MOST_SPEAKERS = 1024;

/** The rules of a panel that have something to say of a document, perhaps. */
function speakersFor(document: Document, { rules, speakers }: Panel): readonly ActiveRule[] {
  if (speakers === undefined) return rules;
  const marks = allMarksOf(document);
  const known = speakers.get(marks);
  if (known !== undefined) return known;
  const speaking = rules.filter(
    ({ rule: { check, about } }) => check !== undefined && (about === undefined || (about.mark & marks) !== 0n),
  );
  if (speakers.size > MOST_SPEAKERS) speakers.clear();
  speakers.set(marks, speaking);
  return speaking;
}

/** What a rule says of a document by itself. */
export function findingsOf(
  { rule }: ActiveRule,
  document: Document,
  context: RuleContext<ActiveRule['options']>,
): Iterable<Finding> {
  return rule.check?.(document, context) ?? [];
}

/** What a rule may know beside the document. */
export function contextOf(
  { options }: ActiveRule,
  { target }: Configuration,
  origin: Origin,
  forbidden: ReadonlySet<string> = NOTHING,
): RuleContext<ActiveRule['options']> {
  return new Context(options, target, origin, forbidden);
}

/** Asks the origin for what few rules want to know. */
class Context implements RuleContext<ActiveRule['options']> {
  readonly options: ActiveRule['options'];
  readonly target: Configuration['target'];
  readonly forbidden: ReadonlySet<string>;
  readonly #origin: Origin;

  constructor(
    options: ActiveRule['options'],
    target: Configuration['target'],
    origin: Origin,
    forbidden: ReadonlySet<string>,
  ) {
    this.options = options;
    this.target = target;
    this.forbidden = forbidden;
    this.#origin = origin;
  }

  get path(): string | undefined {
    return this.#origin.path;
  }

  get surroundings(): Surroundings | undefined {
    return this.#origin.surroundings;
  }
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
  { policies }: Panel,
  configuration: Configuration,
  origin: Origin,
): ReadonlySet<string> {
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
