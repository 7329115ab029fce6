import type { ActiveRule, Configuration } from '../config/configuration.ts';
import type { Document } from '../document/document.ts';
import type { FileFact, FileFinding, Rule } from '../rules/rule.ts';
import type { LineMap } from '../text/positions.ts';
import { compareDiagnostics, type Diagnostic, type Place } from './diagnostic.ts';
import {
  collectorsFor,
  contextOf,
  type Inspection,
  lineMapOf,
  type Origin,
  placeOf,
  type Suppressed,
  severityOf,
  wordingOf,
} from './lint.ts';
import { type Silencer, type Suppressor, suppressorOf } from './suppress.ts';

/** What is found in one file, seen beside others. */
export interface Conclusion extends Inspection {
  /** For display. */
  readonly path: string;
}

/** A fact of a document, and what there is to say of it should other files make a finding of it. Flat; all places are within a line. */
export interface SurveyFact {
  readonly active: ActiveRule;
  readonly key: string;
  readonly value: string;
  /** What silences a finding about it. */
  readonly by: Silencer | undefined;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What the rules across files are to remember of a document. It costs next to nothing where no rule that is on looks at more than one file. */
export function factsOf(document: Document, configuration: Configuration, origin: Origin): readonly SurveyFact[] {
  const facts: SurveyFact[] = [];
  let tools: { map: LineMap; suppressor: Suppressor } | undefined;
  for (const active of collectorsFor(document, configuration)) {
    for (const { at, key, value } of active.rule.collect?.(document, contextOf(active, configuration, origin)) ?? []) {
      tools ??= { map: lineMapOf(document), suppressor: suppressorOf(document, configuration) };
      const { start, end } = placeOf(at, tools.map);
      const by = tools.suppressor.silencerOf({ rule: active.rule.id, start, key });
      const columns = { line: start.line, startColumn: start.column, endColumn: end.column };
      facts.push({ active, key, value, by, start: at[0], end: at[1], ...columns });
    }
  }
  return facts;
}

/** What the rules across files remember of all files. */
export interface Survey {
  /** @param path for display. @param facts of `factsOf`. */
  add(path: string, facts: readonly SurveyFact[]): void;
  /** What only several files together show: by path, then by place. */
  conclude(): Conclusion[];
}

export function openSurvey(): Survey {
  const remembered = new Map<Rule, StoredFact[]>();
  const keys = new Map<string, string>();
  return {
    add(path, facts) {
      for (const fact of facts) {
        const stored = { path, ...fact, key: interned(fact.key, keys), value: detached(fact.value) };
        const others = remembered.get(fact.active.rule);
        if (others === undefined) remembered.set(fact.active.rule, [stored]);
        else others.push(stored);
      }
    },
    conclude() {
      const byPath = new Map<string, Found>();
      for (const [rule, facts] of remembered) {
        for (const finding of rule.conclude?.(facts) ?? []) {
          const { path, by } = finding.about;
          const found = byPath.get(path) ?? { diagnostics: [], suppressed: [] };
          byPath.set(path, found);
          const diagnostic = diagnosticOf(finding);
          if (by === undefined) found.diagnostics.push(diagnostic);
          else found.suppressed.push({ diagnostic, by });
        }
      }
      return [...byPath]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, { diagnostics, suppressed }]) => ({
          path,
          diagnostics: diagnostics.sort(compareDiagnostics),
          suppressed,
        }));
    },
  };
}

interface Found {
  readonly diagnostics: Diagnostic[];
  readonly suppressed: Suppressed[];
}

/** There may be millions. */
interface StoredFact extends FileFact, SurveyFact {}

/** The keys of all machines are the same few. */
function interned(key: string, keys: Map<string, string>): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const own = detached(key);
  keys.set(own, own);
  return own;
}

/** A piece of a text keeps all of the text in memory; this is the piece by itself. */
function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function placeOfFact({ start, end, line, startColumn, endColumn }: StoredFact): Place {
  return { range: [start, end], start: { line, column: startColumn }, end: { line, column: endColumn } };
}

function diagnosticOf({ about, message, data, severity, related = [] }: FileFinding<StoredFact>): Diagnostic {
  const { active, key } = about;
  const [first] = related;
  const values = { key, ...data, ...(first && { related: `${first.path}:${first.line}` }) };
  return {
    rule: active.rule.id,
    severity: severityOf(active, severity),
    message: wordingOf(active, message, values),
    wording: message,
    key,
    ...placeOfFact(about),
    related: related.map((fact) => ({ ...placeOfFact(fact), path: fact.path })),
    fix: undefined,
  };
}
