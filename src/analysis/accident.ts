import type { Document, Entry, Line, MalformedLine } from '../document/document.ts';
import type { Safety, Severity } from '../rules/rule.ts';
import type { Range } from '../text/edit.ts';

/** How one line came to be broken, and what it was meant to be. The rule of the same name reports it. */
export interface Accident {
  readonly rule: string;
  readonly at: Range;
  /** Which of the rule's messages, and what fills it. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly key?: string;
  /** Overrides the rule's own. */
  readonly severity?: Severity;
  /**
   * The lines that it was meant to be, as byte strings without terminators: one, or more where lines ran into one another.
   * Undefined where nobody can know.
   */
  readonly meant?: readonly string[];
  /** Of writing `meant` in the line's place. */
  readonly safety: Safety;
  /** VMware reads the same from the line as from `meant`, so that no setting changes by the repair. */
  readonly harmless?: true;
  /** Folded keys that the line means, where `meant` is undefined; their values are not known. */
  readonly keys?: readonly string[];
}

/** Looks for one kind of accident. The document tells the kind of file and its encoding; other lines are not looked at. */
export type LineRecogniser = (document: Document, line: Line) => Accident | undefined;
export type MalformedRecogniser = (document: Document, line: MalformedLine) => Accident | undefined;
export type EntryRecogniser = (document: Document, entry: Entry) => Accident | undefined;
