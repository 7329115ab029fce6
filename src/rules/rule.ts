import type { Document, FileKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
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
  /** What stands beside the file on its disk; undefined where that is not known, as on standard input. */
  readonly surroundings: Surroundings | undefined;
}

export type Category = 'nested' | 'syntax' | 'correctness' | 'security' | 'portability' | 'style';

/** A JSON schema object for a rule's options; `default` of each property is what holds when it is not given. */
export type OptionSchema = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A check of one document: `check` is pure and yields what it finds, in any order. */
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
  readonly sources: readonly Source[];
  check(document: Document, context: RuleContext<Options>): Iterable<Finding>;
  /** What `conclude` needs to know of this document; small, since the facts of all files are kept until the end. */
  collect?(document: Document, context: RuleContext<Options>): Facts;
  /** Findings that only several files together show. */
  conclude?(facts: readonly FileFacts[]): Iterable<FileFinding>;
}

/** Plain data that one rule remembers of one file. */
export type Facts = Readonly<Record<string, unknown>>;

export interface FileFacts {
  readonly path: string;
  readonly facts: Facts;
}

/** A finding about the file at `path`. */
export interface FileFinding {
  readonly path: string;
  readonly finding: Finding;
}

/** The place of what is about the file as a whole: before its first line. */
export function wholeFile(document: Document): Range {
  const start = document.bom ? 3 : 0;
  return [start, start];
}
