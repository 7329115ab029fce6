import type { FileKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Origin } from '../engine/lint.ts';
import { factsOf, type SurveyFact } from '../engine/survey.ts';
import { absolutePath } from '../files/path.ts';
import { readSource } from '../files/read.ts';
import { surroundingsOf } from '../files/surroundings.ts';
import type { Baseline } from './baseline.ts';
import type { Project } from './configuration.ts';
import { type Examination, type Examined, examine } from './examine.ts';
import { kindOfItem } from './inputs.ts';
import type { LintCommand } from './lint-command.ts';

/** A file of a run. */
export interface FileToLint {
  /** As it was named or found, for display. */
  readonly path: string;
  /** The bytes as latin1. */
  readonly text: string;
  /** Undefined: the content decides. */
  readonly kind: FileKind | undefined;
  /** Undefined where nobody knows what stands beside it. */
  readonly surroundings?: Surroundings | undefined;
}

/** What the files of a run are looked at with. */
export interface LintTools {
  readonly command: LintCommand;
  readonly project: Project;
  readonly baseline?: Baseline | undefined;
}

/** Lints a file, and works out what a repair makes of it if the run is about that. */
export function lintFile(
  { path, text, kind, surroundings }: FileToLint,
  { command, project, baseline }: LintTools,
): Examined {
  const origin = new FileOrigin(path, surroundings, baseline?.knownIn(path));
  return examine({ path, text, kind, origin }, examinationOf(path, command, project));
}

/** Makes out where a file is when somebody asks, which is seldom. */
class FileOrigin implements Origin {
  readonly surroundings: Surroundings | undefined;
  readonly known: Origin['known'];
  readonly #path: string;

  /** @param path as it was named or found. */
  constructor(path: string, surroundings: Surroundings | undefined, known: Origin['known']) {
    this.#path = path;
    this.surroundings = surroundings;
    this.known = known;
  }

  get path(): string {
    return absolutePath(this.#path);
  }
}

/** A file that is to be read. */
export interface Errand {
  readonly path: string;
  /** False of a file that was found. */
  readonly named: boolean;
}

/** What came of linting a file before its turn; undefined where that is left to its turn. */
export type Outcome = Foreseen | { readonly unread: string } | undefined;

/** What was found out about a file, and what of it the rules across files are to remember. */
export interface Foreseen extends Examined {
  readonly facts: readonly SurveyFact[];
}

/** What is larger is left to its turn, for what is known of it would be kept until then. In bytes. */
const MOST_BYTES = 16 * 1024;

/**
 * Reads and lints a file before its turn.
 * @param onlyFindings of the run's reports: a document that nobody will look into is not kept.
 */
export function lintAhead({ path, named }: Errand, tools: LintTools, onlyFindings: boolean): Outcome {
  const { command, project } = tools;
  const read = readSource(path, { maxSize: command.maxFileSize, found: !named });
  if (!read.ok) return { unread: read.reason };
  const { text, target } = read.source;
  if (text.length > MOST_BYTES) return undefined;
  const kind = kindOfItem(path, named, command.kind, project.kindOf);
  return foreseen(lintFile({ path, text, kind, surroundings: surroundingsOf(target) }, tools), onlyFindings);
}

function foreseen({ result, lens, failed }: Examined, onlyFindings: boolean): Foreseen {
  const { document, ...rest } = result();
  const facts = document && lens ? factsOf(document, lens.configuration, lens.origin) : [];
  const kept = onlyFindings && rest.diagnostics.length === 0 ? rest : { ...rest, document };
  return { result: () => kept, facts, failed };
}

/** What is to be done with a file. @param path as it was named or found. */
export function examinationOf(path: string, command: LintCommand, project: Project): Examination {
  const { configuration } = project.resolve(path);
  const { unsafe, force } = command;
  return { configuration, repair: command.fix || command.diff !== false, unsafe, force };
}
