import { statSync } from 'node:fs';
import { type Document, type FileKind, toDocument } from '../document/document.ts';
import { unreadableReason } from '../document/nature.ts';
import { type Condition, meets, parseCondition } from '../edit/condition.ts';
import { interrupted } from '../files/interrupts.ts';
import type { FilePath } from '../files/path.ts';
import type { Source } from '../files/read.ts';
import { openProject } from './configuration.ts';
import { findInputs } from './inputs.ts';
import { complain } from './ledger.ts';
import type { Progress } from './progress.ts';
import { readAll } from './read-all.ts';
import {
  CONFIGURATION_DEFAULTS,
  type ConfigurationOptions,
  configurationOf,
  type InputOptions,
  inputsOf,
} from './shared-options.ts';
import { NO_STATISTICS } from './statistics.ts';
import { STATUS, statusOfSignal, UsageError } from './status.ts';
import { nothingIn, walk } from './walk.ts';
import { textsOf, type Words } from './words.ts';

/** Which files a command on settings is about. */
export interface Selection extends InputOptions, ConfigurationOptions {
  /** What a file must say to be one of them. */
  readonly where: readonly Condition[];
}

/** What is done with each of them. Paths are for display, reasons read after the path and a colon. */
export interface DocumentVisitor {
  /** @param source undefined for standard input. */
  document(path: string, document: Document, source: Source | undefined): void | Promise<void>;
  /** Takes a file that cannot be read, or not by VMware. */
  unread(path: string, reason: string): void | Promise<void>;
  /** Takes a file that does not meet the conditions. */
  passedOver?(path: string): void;
  /** Takes the bytes of standard input, too, as latin1, where it is one of those two. */
  notTaken?(text: string): void;
  flush?(): Promise<void>;
  readonly closed: boolean;
}

/** @param paths the operands that are paths; at least one is wanted, or a list of them. @throws {UsageError} */
export function selectionOf(words: Words, paths: readonly FilePath[]): Selection {
  const inputs = inputsOf(words, paths);
  if (paths.length === 0 && inputs.filesFrom === undefined) {
    throw new UsageError(`vmxlint ${words.command} needs a file, or a folder (. is the one that you are in)`);
  }
  const { config } = configurationOf(words);
  return { ...inputs, ...CONFIGURATION_DEFAULTS, config, where: textsOf(words, 'where').map(conditionOf) };
}

/** Whether one file was asked for, and no more: then nobody needs its name. */
export function isOneFile({ paths, filesFrom }: Selection): boolean {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || filesFrom !== undefined) return false;
  return path === '-' || isFile(path);
}

function isFile(path: FilePath): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Reads the files of a selection and has those visited that meet its conditions.
 * @param purpose what they were wanted for: `no file to PURPOSE`.
 * @returns the status to end with, where that does not depend on what was visited.
 * @throws {UsageError | ConfigurationError} before anything was looked at.
 */
export async function visitDocuments(
  selection: Selection,
  visitor: DocumentVisitor,
  { progress, purpose }: { readonly progress: Progress; readonly purpose: string },
): Promise<number | undefined> {
  const { io } = progress;
  const project = await openProject(selection);
  const inputs = await findInputs(selection, project);
  const take = (path: string, text: string, kind: FileKind | undefined, source: Source | undefined) => {
    const document = toDocument(text, kind);
    const unreadable = unreadableReason(document);
    const isMeant = unreadable === undefined && meets(document, selection.where);
    if (!isMeant && source === undefined) visitor.notTaken?.(text);
    if (unreadable !== undefined) return visitor.unread(path, unreadable);
    if (!isMeant) return visitor.passedOver?.(path);
    return visitor.document(path, document, source);
  };
  if (inputs.stdin) await takeStdin(selection, visitor, (path, text) => take(path, text, selection.kind, undefined));
  const { files, ignored, end } = await walk(
    inputs.files,
    {
      file: (path, source, kind) => take(path, source.text, kind, source),
      unread: visitor.unread,
      skipped: (path, reason) => complain(`${path}: ${reason}: skipped`, io),
      ignored: () => {},
      flush: async () => visitor.flush?.(),
      get closed() {
        return visitor.closed;
      },
    },
    { inputs: selection, kindOf: project.kindOf, progress, statistics: NO_STATISTICS },
  );
  for (const problem of inputs.problems) complain(problem, io);
  await visitor.flush?.();
  if (end === 'interrupted') return statusOfSignal(interrupted());
  if (end === 'unread') return STATUS.failure;
  if (files > 0 || inputs.stdin) return undefined;
  complain(nothingIn(inputs.named, ignored, purpose), io);
  return STATUS.failure;
}

async function takeStdin(
  { maxFileSize, stdinFilename }: Selection,
  visitor: DocumentVisitor,
  take: (path: string, text: string) => void | Promise<void>,
): Promise<void> {
  const path = stdinFilename ?? '<stdin>';
  const content = readAll(0, maxFileSize);
  return 'reason' in content ? visitor.unread(path, content.reason) : take(path, content.text);
}

function conditionOf(text: string): Condition {
  const condition = parseCondition(text);
  if (condition !== undefined) return condition;
  throw new UsageError(`--where is KEY=PATTERN, such as 'guestOS=vmkernel*', not "${text}"`);
}
