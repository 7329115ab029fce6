import type { Document } from '../document/document.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import type { Suppressed } from '../engine/lint.ts';
import type { NestingState } from '../engine/nesting-state.ts';
import type { Standpoint } from '../engine/project-path.ts';
import type { Rule, Safety, Severity } from '../rules/rule.ts';

/*
 * All texts here are untrusted and not sanitised: that is a reporter's first duty (`sanitise.ts`). Reasons read after the file's name and a colon.
 */

/** What became of one file. */
export interface FileResult {
  /** Decoded for display. */
  readonly path: string;
  /** What the diagnostics are about; undefined for what was not linted. */
  readonly document?: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics that were repaired; their ranges are of texts that are gone. */
  readonly fixed: readonly Diagnostic[];
  /** What is true of the file, too, but is to be silent. */
  readonly suppressed?: readonly Suppressed[] | undefined;
  /** Whether it counts as no file of its own: it was reported before, and this is what only other files beside it show; or it is the configuration. */
  readonly again?: true;
  /** Why it could not be linted. */
  readonly notLinted?: string | undefined;
  /** Why nothing was written, though something could have been repaired. */
  readonly notFixed?: string | undefined;
  /** Why it was passed over while searching. */
  readonly skipped?: string | undefined;
  /** What else the user should know. */
  readonly notes: readonly string[];
}

export interface Remark {
  readonly path: string;
  readonly reason: string;
}

/** What is said of one or more files. */
export interface Note {
  readonly reason: string;
  /** The first of the files. */
  readonly path: string;
  readonly files: number;
}

/** What must happen before VMware takes notice of what was repaired. */
export type Effect = 'machine' | 'esxi' | 'workstation';

/** What became of all files. */
export interface Summary {
  /** All that were named or found, whatever became of them. */
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Diagnostics that were not handed to `file`, since the user wants to see errors only. */
  readonly hidden: number;
  /** Findings that are silent, by what silences them; they count nowhere else. */
  readonly suppressed: Readonly<Record<'comment' | 'configuration' | 'baseline', number>>;
  /** Diagnostics that could be repaired, but were not. */
  readonly fixable: Readonly<Record<Safety, number>>;
  /** What was met while searching and passed over because somebody said so; of folders nobody knows what is in them. */
  readonly ignored: { readonly files: number; readonly folders: number };
  readonly fixed: number;
  readonly fixedFiles: number;
  readonly notLinted: readonly Remark[];
  readonly notFixed: readonly Remark[];
  readonly skipped: readonly Remark[];
  readonly notes: readonly Note[];
  readonly effects: ReadonlySet<Effect>;
  /** Files that were not looked at any more, because the run was interrupted. */
  readonly interrupted: boolean;
  /** How what was written can be undone; undefined where nothing is recorded. */
  readonly undo: Undo | undefined;
}

export interface Undo {
  /** The run's id; undefined where nothing was written, or could be recorded. */
  readonly run: string | undefined;
  /** How many files were written that cannot be restored. */
  readonly lost: number;
  /** Why not. */
  readonly trouble: string | undefined;
}

export interface ReporterOptions {
  /** vmxlint's own. */
  readonly version: string;
  readonly color: boolean;
  /** Columns that a line of an excerpt may take. */
  readonly width: number;
  /** All rules, so that reports for machines can describe them. */
  readonly rules: readonly Rule[];
  readonly standpoint: Standpoint;
  readonly began: Date;
  /** What a file says of nesting. Handed in, so that a reporter does not bring along all that it takes to find out. */
  readonly nestingStateOf: (document: Document) => NestingState | undefined;
}

/** Results to text, piece by piece, so that any number of files can be reported: the pieces, joined, are the report. */
export interface Reporter {
  /** Whether it does not look into the document of a file in which nothing was found; such a file then need not have one. */
  readonly onlyFindings?: true;
  start(): string;
  file(result: FileResult): string;
  end(summary: Summary): string;
}

export type ReporterFactory = (options: ReporterOptions) => Reporter;
