import type { Aspect } from '../analysis/traits.ts';
import type { Document, FileKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Target } from '../schema/target.ts';
import type { Edit, Range } from '../text/edit.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * *Safe* keeps the meaning, or is certainly what was intended. *Unsafe* is valid, but somebody may have meant otherwise.
 */
export type Safety = 'safe' | 'unsafe';

/** A repair, as data; only the engine applies it, whole or not at all. */
export interface Fix {
  readonly edits: readonly Edit[];
  readonly safety: Safety;
  /** The settings (lower-cased keys) whose presence or value the edits change; nothing else may change. */
  readonly sets: readonly string[];
}

/** What a rule yields. The engine stamps id, severity and wording. */
export interface Finding {
  /** Which of the rule's `messages`. */
  readonly message: string;
  /** Fills the `{placeholders}` of the message; untrusted text, sanitised only where it is shown. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly at: Range;
  /** The setting that it is about, as written. */
  readonly key?: string;
  /** Overrides the rule's own severity for this finding. */
  readonly severity?: Severity;
  /** Other places that belong to it: the second half of a conflict. */
  readonly related?: readonly Range[];
  readonly fix?: Fix;
}

/** *documented*: a vendor's text or code says so. *observed*: seen in a log, a product or real files. *community*: told by users. */
export interface Source {
  readonly evidence: 'documented' | 'observed' | 'community';
  readonly text: string;
}

/** What a rule may know beside the document itself. */
export interface RuleContext<Options> {
  readonly options: Options;
  /** Where the file is, absolute and decoded; undefined where that is not known, as on standard input. */
  readonly path: string | undefined;
  /** What stands beside the file on its disk; undefined where that is not known. */
  readonly surroundings: Surroundings | undefined;
  /** The product that the files are for; undefined where the user has not said: then a rule is silent where products differ. */
  readonly target: Target | undefined;
  /** Folded keys that a policy does not want to be TRUE in this file: no rule asks for that, and the engine lets no fix do it. */
  readonly forbidden: ReadonlySet<string>;
}

export type Category = 'nested' | 'syntax' | 'correctness' | 'security' | 'portability' | 'style' | 'suppressions';

/** A JSON schema object for a rule's options; `default` of each property is what holds when it is not given. */
export type OptionSchema = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is checked of a document by itself, of what silences others in it, or of several documents together: a rule does one of these at least. */
export interface Rule<Options = Readonly<Record<string, unknown>>> {
  /** Names the thing found, in kebab-case, never the remedy. */
  readonly id: string;
  readonly category: Category;
  /** One line, for lists. */
  readonly summary: string;
  /** What VMware does with it and why it matters, for `explain`. */
  readonly why: string;
  /** Why the safe fix is safe, and when the rule declines to fix. */
  readonly fixing?: string;
  /** In the preset `recommended`. */
  readonly severity: Severity | 'off';
  /** The strongest fix that it can yield. */
  readonly fix: Safety | 'none';
  readonly kinds: readonly FileKind[];
  /** Runs on text in another language, where no other rule does. */
  readonly foreign?: true;
  /** Wordings by name; `{placeholder}` is filled from the finding's data. Each says what, where else, and what to do. */
  readonly messages: Readonly<Record<string, string>>;
  readonly options?: OptionSchema;
  /** The settings of the security guides that it holds files to: patterns of keys, as `schema/guide.ts` has them. */
  readonly guide?: readonly string[];
  readonly sources: readonly Source[];
  /** Of a document that has not this, the rule has nothing to say, and `check` is not called. */
  readonly about?: Aspect;
  /** Findings about the document by itself, in any order. Pure. */
  check?(document: Document, context: RuleContext<Options>): Iterable<Finding>;
  /** Findings about what silences others, once they have done so. */
  judge?(suppressions: readonly JudgedSuppression[]): Iterable<Finding>;
  /** Folded keys that must not be TRUE in this document (`RuleContext.forbidden`). */
  forbids?(document: Document, context: RuleContext<Options>): Iterable<string>;
  /** What `conclude` needs to know of this document. */
  collect?(document: Document, context: RuleContext<Options>): Iterable<Fact>;
  /** Findings that only several files together show, of all facts in the order of the files. */
  conclude?<F extends FileFact>(facts: readonly F[]): Iterable<FileFinding<F>>;
}

/** What somebody wrote to silence a rule, in a comment or in the configuration, and what came of it. */
export interface JudgedSuppression {
  readonly at: Range;
  /** The rule's id, as it is written; what is written in its place, where it is no suppression at all. */
  readonly rule: string;
  /**
   * *used*: it silences something. *unknown*: there is no such rule. *malformed*: it cannot be understood. *undecided*: only other files, or a rule
   * that is off, could tell.
   */
  readonly state: 'used' | 'unused' | 'expired' | 'unknown' | 'malformed' | 'undecided';
  /** Why the findings may stay. */
  readonly reason: string | undefined;
  /** The last day that it holds: `YYYY-MM-DD`. */
  readonly expires: string | undefined;
  /** What was meant, perhaps, where there is no such rule: `; did you mean "x"?`, or nothing. */
  readonly hint: string;
}

/** What a rule remembers of one place in a file; small, since the facts of all files are kept until the end. */
export interface Fact {
  readonly at: Range;
  /** The setting that it is about, as written. */
  readonly key: string;
  /** What the rule compares, or goes by. */
  readonly value: string;
}

/** A fact, and the file that it is of. */
export interface FileFact {
  /** For display. */
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

/** A finding about the place that a fact is of. */
export interface FileFinding<F extends FileFact> {
  readonly about: F;
  readonly message: string;
  /** Beside `{key}`, which is that of the fact. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  /** The places of other files that belong to it; `{related}` in the message is the first of them, as `path:line`. */
  readonly related?: readonly F[];
}

/** The place of what is about the file as a whole: before its first line. */
export function wholeFile(document: Document): Range {
  const start = document.bom ? 3 : 0;
  return [start, start];
}
