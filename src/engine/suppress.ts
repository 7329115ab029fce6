import type { Configuration, SuppressionEntry } from '../config/configuration.ts';
import { didYouMean } from '../config/suggest.ts';
import type { Document } from '../document/document.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Fix, JudgedSuppression } from '../rules/rule.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import { disturbances } from './bond.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Directive, directivesOf, nextLines } from './directives.ts';

/** What silences a finding: a comment in the file, an entry of the configuration, or the baseline. */
export type Silencer = 'comment' | 'baseline' | SuppressionEntry;

/** What silences the findings of one file. */
export interface Suppressor {
  /** What silences a finding; undefined where nothing does. */
  silencerOf(finding: Pick<Diagnostic, 'rule' | 'start' | 'key'>): Exclude<Silencer, 'baseline'> | undefined;
  /** What came of the file's comments, once `silencerOf` was asked of all findings. */
  judged(): JudgedSuppression[];
  /** Whether a fix would change a comment, or part it from the line that it is for: then what is silent would speak, or the next line fall silent. */
  disturbs(fix: Fix): boolean;
}

/** The suppressions for a document: the comments in it, and what the configuration has for it. */
export function suppressorOf(document: Document, configuration: Configuration): Suppressor {
  const { inline = true, entries = [], today } = configuration.suppressions ?? {};
  const directives = inline ? directivesOf(document) : [];
  const valid = entries.filter(({ expires }) => !isOver(expires, today));
  const commentFor = finder(
    document,
    directives.filter(({ expires }) => !isOver(expires, today)),
  );
  const used = new Set<Directive>();

  return {
    silencerOf({ rule, start, key }) {
      const comment = commentFor(rule, start.line);
      if (comment !== undefined) used.add(comment);
      if (comment !== undefined) return 'comment';
      return valid.find((entry) => entry.rule === rule && isAbout(entry, key));
    },
    judged() {
      if (directives.length === 0) return [];
      const decided = decidedRules(configuration);
      const hints = new Map<string, string>();
      return directives.map((one): JudgedSuppression => {
        const { at, rule, reason, expires } = one;
        const state = stateOf(one, used.has(one), isOver(expires, today), decided);
        if (state === 'unknown' && !hints.has(rule)) hints.set(rule, hintFor(rule));
        return { at, rule, reason, expires, state, hint: hints.get(rule) ?? '' };
      });
    },
    disturbs: disturbances(document, directives),
  };
}

/** Finds the nearest comment that silences a rule on a line. */
function finder(document: Document, directives: readonly Directive[]) {
  if (directives.length === 0) return () => undefined;
  const next = nextLines(document);
  const targets = new Map<string, Directive[]>();
  for (const directive of directives) {
    const { rule, form, line } = directive;
    const target = form === 'next-line' ? `${rule} to ${next(line + 1)}` : `${rule} ${form === 'line' ? line : form}`;
    const others = targets.get(target);
    if (others === undefined) targets.set(target, [directive]);
    else others.push(directive);
  }
  return (rule: string, line: number): Directive | undefined =>
    targets.get(`${rule} ${line}`)?.[0] ??
    lastBefore(targets.get(`${rule} to ${next(line)}`) ?? [], line) ??
    targets.get(`${rule} file`)?.[0];
}

/** The last that stands before a line. */
function lastBefore(directives: readonly Directive[], line: number): Directive | undefined {
  let low = 0;
  let high = directives.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((directives[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return directives[low - 1];
}

/** Whether an entry that is for a file is for a finding in it, too. @param key of the finding. */
function isAbout(entry: SuppressionEntry, key: string | undefined): boolean {
  return entry.key === undefined || (key !== undefined && matchesWildcard(key, entry.key));
}

/** The rules whose findings in a file are all known once it was linted by itself. */
export function decidedRules({ rules }: Configuration): ReadonlySet<string> {
  return new Set(
    rules.filter(({ rule }) => rule.conclude === undefined && rule.judge === undefined).map(({ rule }) => rule.id),
  );
}

function hintFor(rule: string): string {
  return didYouMean(
    rule,
    allRules.map(({ id }) => id),
  );
}

function stateOf(
  { rule, form }: Directive,
  used: boolean,
  over: boolean,
  decided: ReadonlySet<string>,
): JudgedSuppression['state'] {
  if (form === undefined) return 'malformed';
  if (used) return 'used';
  if (!allRules.some(({ id }) => id === rule)) return 'unknown';
  if (over) return 'expired';
  return decided.has(rule) ? 'unused' : 'undecided';
}

/**
 * Whether the last day is past.
 * @param today where undefined, the day of the clock, which is asked only if there is a last day: to learn the time zone takes longer than to lint a file.
 */
export function isOver(expires: string | undefined, today: string | undefined): boolean {
  return expires !== undefined && expires < (today ?? localDay());
}

/** Today, where the user is. */
export function localDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
