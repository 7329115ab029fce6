import type { Configuration } from '../config/configuration.ts';
import { type Document, type FileKind, toDocument } from '../document/document.ts';
import { foreignLanguage, unreadableReason } from '../document/nature.ts';
import { fix } from '../engine/fix.ts';
import { overriddenStates, refusalOf } from '../engine/guard.ts';
import { type Inspection, inspect, type Origin } from '../engine/lint.ts';
import { FixError } from '../engine/proof.ts';
import type { SurveyFact } from '../engine/survey.ts';
import type { Effect, FileResult } from '../reporters/reporter.ts';

/** Bytes to be linted. */
export interface Subject {
  /** For display. */
  readonly path: string;
  /** The bytes as latin1. */
  readonly text: string;
  /** Undefined: the content decides. */
  readonly kind: FileKind | undefined;
  readonly origin: Origin;
}

export interface Examination {
  readonly configuration: Configuration;
  /** Works out what a repair makes of it. */
  readonly repair: boolean;
  readonly unsafe: boolean;
  /** Repairs what only a state forbids. */
  readonly force: boolean;
}

/** What is the matter with a file, and what can be done. */
export interface Examined {
  /** As it stands; worked out when it is asked for. */
  readonly result: () => FileResult;
  /** With what it was linted; undefined where it was not. */
  readonly lens?: Lens;
  /** What the rules across files are to remember of it, where somebody has worked that out. */
  readonly facts?: readonly SurveyFact[];
  /** It could not be linted, or a mistake of ours keeps it from being repaired. */
  readonly failed: boolean;
  readonly repair?: Repair;
}

/** How a file is looked at. */
export interface Lens {
  readonly configuration: Configuration;
  readonly origin: Origin;
}

/** What a repair makes of a file. */
export interface Repair {
  readonly before: Document;
  readonly result: FileResult & { readonly document: Document };
  readonly effect: Effect | undefined;
}

/** Lints bytes, and repairs them in memory. Never throws: a mistake of ours is the matter of this file alone. */
export function examine(subject: Subject, examination: Examination): Examined {
  try {
    const document = toDocument(subject.text, subject.kind);
    const unreadable = unreadableReason(document);
    if (unreadable !== undefined) return notLinted(subject.path, unreadable);
    const lens = { configuration: examination.configuration, origin: subject.origin };
    if (examination.repair) return repair(document, subject, examination, lens);
    const result = resultOf(subject, document, inspect(document, examination.configuration, subject.origin));
    return { result: () => result, failed: false, lens };
  } catch (error) {
    return notLinted(subject.path, `could not be linted: ${ourMistake(error)}`);
  }
}

/** For a file of which there is nothing but a reason. */
export function notLinted(path: string, reason: string): Examined {
  return { result: () => ({ ...NOTHING, path, notLinted: reason }), failed: true };
}

/** For a file that was met while searching and passed over. */
export function skipped(path: string, reason: string): Examined {
  return { result: () => ({ ...NOTHING, path, skipped: reason }), failed: false };
}

const NOTHING = { diagnostics: [], fixed: [], notes: [] };

function repair(document: Document, subject: Subject, { unsafe, force }: Examination, lens: Lens): Examined {
  const { configuration, origin } = lens;
  const asItStands = () => resultOf(subject, document, inspect(document, configuration, origin));
  let fixed: ReturnType<typeof fix>;
  try {
    fixed = fix(document, configuration, { origin, unsafe });
  } catch (error) {
    if (!(error instanceof FixError)) throw error;
    return {
      result: () => ({ ...asItStands(), notFixed: `was left alone: ${ourMistake(error)}` }),
      failed: true,
      lens,
    };
  }
  const result = resultOf(subject, fixed.document, fixed);
  if (fixed.fixed.length === 0) return { result: () => result, failed: false, lens };
  const refusal = refusalOf(document, origin.surroundings);
  if (refusal !== undefined && !(refusal.kind === 'state' && force)) {
    const way = refusal.kind === 'state' ? ', or use --force' : '';
    return { result: () => ({ ...asItStands(), notFixed: refusal.reason + way }), failed: false, lens };
  }
  const overridden = refusal === undefined ? [] : overriddenStates(document, origin.surroundings);
  const notes = [...result.notes, ...overridden.map((what) => `was fixed though it ${what}`)];
  const repaired = { ...result, fixed: fixed.fixed, notes };
  return {
    result: asItStands,
    failed: false,
    lens,
    repair: { before: document, result: repaired, effect: effectOf(document) },
  };
}

function resultOf(
  { path, kind }: Subject,
  document: Document,
  { diagnostics, suppressed }: Inspection,
): FileResult & { readonly document: Document } {
  const untold = kind === undefined && document.kind === 'dictionary' && foreignLanguage(document) === undefined;
  const notes = untold
    ? ['is taken for a plain dictionary, of which only the syntax is checked; --kind=vmx or --kind=host says otherwise']
    : [];
  return { path, document, diagnostics, suppressed, fixed: [], notes };
}

function ourMistake(error: unknown): string {
  return `this is a bug in vmxlint (${error instanceof Error ? error.message : String(error)})`;
}

/** Where nothing tells Workstation or Fusion, the host is ESXi: their own installers write these keys. */
const WORKSTATION = /^(?:product\.|player\.product\.|installerdefaults\.|networking$|vmware\.fullpath$|vmci_confed$)/;

/** What must happen before VMware takes notice of a change of this document. */
export function effectOf({ kind, settings }: Document): Effect | undefined {
  if (kind === 'vmx') return 'machine';
  if (kind === 'dictionary') return undefined;
  return [...settings.keys()].some((key) => WORKSTATION.test(key)) ? 'workstation' : 'esxi';
}
