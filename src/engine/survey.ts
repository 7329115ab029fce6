import type { ActiveRule, Configuration } from '../config/configuration.ts';
import type { Document } from '../document/document.ts';
import type { Fact, FileFact, FileFinding } from '../rules/rule.ts';
import type { LineMap } from '../text/positions.ts';
import { compareDiagnostics, type Diagnostic, type Place } from './diagnostic.ts';
import { contextOf, lineMapOf, type Origin, placeOf, rulesFor, severityOf, wordingOf } from './lint.ts';

/** What is found in one file, seen beside others. */
export interface FileDiagnostics {
  /** For display. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the rules across files remember of all files. */
export interface Survey {
  /** @param path for display. */
  add(path: string, document: Document, origin: Origin): void;
  /** What only several files together show: by path, then by place. */
  conclude(): FileDiagnostics[];
}

/** Opens a survey; undefined where no rule that is on looks at more than one file. */
export function openSurvey(configuration: Configuration): Survey | undefined {
  const remembered = new Map<ActiveRule, StoredFact[]>(
    configuration.rules.flatMap((one) => (one.rule.collect === undefined ? [] : [[one, []]])),
  );
  if (remembered.size === 0) return undefined;
  const keys = new Map<string, string>();
  return {
    add(path, document, origin) {
      let map: LineMap | undefined;
      for (const active of rulesFor(document, configuration)) {
        for (const fact of active.rule.collect?.(document, contextOf(active, configuration, origin)) ?? []) {
          map ??= lineMapOf(document);
          remembered.get(active)?.push(store(path, fact, placeOf(fact.at, map), keys));
        }
      }
    },
    conclude() {
      const byPath = new Map<string, Diagnostic[]>();
      for (const [active, facts] of remembered) {
        for (const finding of active.rule.conclude?.(facts) ?? []) {
          const { path } = finding.about;
          const others = byPath.get(path);
          const diagnostic = diagnosticOf(active, finding);
          if (others === undefined) byPath.set(path, [diagnostic]);
          else others.push(diagnostic);
        }
      }
      return [...byPath]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, diagnostics]) => ({ path, diagnostics: diagnostics.sort(compareDiagnostics) }));
    },
  };
}

/** Flat, since there may be millions; all places are within a line. */
interface StoredFact extends FileFact {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function store(path: string, { key, value, at }: Fact, { start, end }: Place, keys: Map<string, string>): StoredFact {
  return {
    path,
    key: key === undefined ? undefined : interned(key, keys),
    value: detached(value),
    start: at[0],
    end: at[1],
    line: start.line,
    startColumn: start.column,
    endColumn: end.column,
  };
}

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

function diagnosticOf(active: ActiveRule, finding: FileFinding<StoredFact>): Diagnostic {
  const { about, message, data, severity, related = [] } = finding;
  const [first] = related;
  const values = { ...data, ...(first && { related: `${first.path}:${first.line}` }) };
  return {
    rule: active.rule.id,
    severity: severityOf(active, severity),
    message: wordingOf(active, message, values),
    wording: message,
    key: about.key,
    ...placeOfFact(about),
    related: related.map((fact) => ({ ...placeOfFact(fact), path: fact.path })),
    fix: undefined,
  };
}
