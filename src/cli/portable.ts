import type { ActiveRule, Configuration, SuppressionEntry } from '../config/configuration.ts';
import { type FileKind, toDocument } from '../document/document.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import type { Silencer } from '../engine/suppress.ts';
import type { FileResult } from '../reporters/reporter.ts';
import type { Project } from './configuration.ts';
import type { LintCommand } from './lint-command.ts';
import type { Foreseen, Outcome } from './lint-file.ts';

/*
 * What goes from one thread to another: plain data, which is copied. Both have read the same configuration, and name its parts by what they are called, or
 * by their place in it.
 */

/** What a thread is told at its start. */
export interface Brief {
  readonly command: LintCommand;
  /** Of the run's reports. */
  readonly onlyFindings: boolean;
}

/** An outcome, as it is sent. Of most files there is nothing to say but that they were linted. */
export type Answer = typeof CLEAN | PortableExamined | { readonly unread: string } | undefined;

const CLEAN = 'clean';

/** What was found out about a file of which there is nothing to write. */
interface PortableExamined {
  readonly result: Omit<FileResult, 'document' | 'suppressed'>;
  readonly suppressed: readonly { readonly diagnostic: Diagnostic; readonly by: PortableSilencer }[] | undefined;
  readonly document: { readonly text: string; readonly kind: FileKind } | undefined;
  readonly facts: readonly PortableFact[];
  readonly failed: boolean;
}

/** A suppression of the configuration is a number: its place in the project's. */
type PortableSilencer = 'comment' | 'baseline' | number;

/** There are several of most files, and of names of properties each would bring its own. */
type PortableFact = readonly [
  rule: string,
  key: string,
  value: string,
  by: PortableSilencer | undefined,
  start: number,
  end: number,
  line: number,
  startColumn: number,
  endColumn: number,
];

export function toAnswer(outcome: Outcome, project: Project): Answer {
  if (outcome === undefined || 'unread' in outcome) return outcome;
  const { facts, failed } = outcome;
  const result = outcome.result();
  if (isClean(outcome, result)) return CLEAN;
  const { document, suppressed, ...rest } = result;
  const suppressions: readonly SuppressionEntry[] = project.suppressions;
  const name = (by: Silencer) => (typeof by === 'string' ? by : suppressions.indexOf(by));
  return {
    result: rest,
    suppressed: suppressed?.map(({ diagnostic, by }) => ({ diagnostic, by: name(by) })),
    document: document && { text: document.text, kind: document.kind },
    facts: facts.map(({ active, key, value, by, start, end, line, startColumn, endColumn }) => {
      return [active.rule.id, key, value, by && name(by), start, end, line, startColumn, endColumn];
    }),
    failed,
  };
}

function isClean({ facts, failed }: Foreseen, result: FileResult): boolean {
  const { path: _, document, diagnostics, suppressed = [], fixed, notes, ...more } = result;
  const lists: readonly (readonly unknown[])[] = [facts, diagnostics, suppressed, fixed, notes, Object.keys(more)];
  return !failed && document === undefined && lists.every(({ length }) => length === 0);
}

/** The same on the other side. Its document is read when somebody asks what is in it. @param path of the file that it is about, for display. */
export function fromAnswer(answer: Answer, path: string, { suppressions, resolve }: Project): Outcome {
  if (answer === undefined) return undefined;
  if (answer === CLEAN) {
    const result = { path, diagnostics: [], suppressed: [], fixed: [], notes: [] };
    return { result: () => result, facts: [], failed: false };
  }
  if ('unread' in answer) return answer;
  const { result, suppressed, document, facts, failed } = answer;
  const silencer = (by: PortableSilencer) => known(typeof by === 'number' ? suppressions[by] : by);
  const active = activeRulesOf(resolve(result.path).configuration);
  try {
    const whole: FileResult = {
      ...result,
      document: document && toDocument(document.text, document.kind),
      suppressed: suppressed?.map(({ diagnostic, by }) => ({ diagnostic, by: silencer(by) })),
    };
    return {
      result: () => whole,
      facts: facts.map(([rule, key, value, by, start, end, line, startColumn, endColumn]) => ({
        active: known(active.get(rule)),
        key,
        value,
        by: by === undefined ? undefined : silencer(by),
        start,
        end,
        line,
        startColumn,
        endColumn,
      })),
      failed,
    };
  } catch (error) {
    if (error instanceof UnknownName) return undefined;
    throw error;
  }
}

/** The configuration has changed since this thread has read it, and before the other did. */
class UnknownName extends Error {}

function known<T>(named: T | undefined): T {
  if (named === undefined) throw new UnknownName();
  return named;
}

function activeRulesOf(configuration: Configuration): ReadonlyMap<string, ActiveRule> {
  const made = activeRules.get(configuration) ?? new Map(configuration.rules.map((one) => [one.rule.id, one]));
  activeRules.set(configuration, made);
  return made;
}

/** Files have few configurations between them. */
const activeRules = new WeakMap<Configuration, ReadonlyMap<string, ActiveRule>>();
