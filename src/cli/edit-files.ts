import { type Document, toDocument } from '../document/document.ts';
import type { Changed } from '../edit/change.ts';
import { meets } from '../edit/condition.ts';
import { prohibitionOf } from '../edit/permit.ts';
import { overriddenStates } from '../engine/guard.ts';
import { FixError } from '../engine/proof.ts';
import { createFile } from '../files/create.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import type { Source } from '../files/read.ts';
import { surroundingsOf } from '../files/surroundings.ts';
import type { WriteResult } from '../files/write.ts';
import { paintFor } from '../reporters/paint.ts';
import { wantsColor } from './color.ts';
import { type EditOutcome, type EditReport, openEditReport } from './edit-report.ts';
import { effectOf } from './examine.ts';
import { kindOfFile } from './inputs.ts';
import type { Io } from './io.ts';
import { journalOf } from './journal.ts';
import { complain } from './ledger.ts';
import { openPatches, type Patches } from './patches.ts';
import { openProgress, type Progress } from './progress.ts';
import { openQueue, type Queue } from './queue.ts';
import { type DocumentVisitor, type Selection, visitDocuments } from './selection.ts';
import type { ChangingOptions } from './shared-options.ts';
import { STATUS } from './status.ts';

/** What is to be done to files. */
export interface EditCommand extends Selection, ChangingOptions {
  /** Writes nothing, and tells what would be changed. */
  readonly check: boolean;
  readonly json: boolean;
  readonly color: boolean | undefined;
  /** Paths where there is no file yet, and one is to be made. */
  readonly missing: readonly FilePath[];
  /** What is made of a document. @throws {FixError} */
  readonly edit: (document: Document) => Changed;
}

interface Tools {
  readonly command: EditCommand;
  readonly io: Io;
  readonly report: EditReport;
  readonly queue: Queue;
  readonly patches: Patches | undefined;
}

/** Changes files, each whole or not at all; what goes wrong with one stops no other. @returns the exit status. @throws {UsageError | ConfigurationError} */
export async function editFiles(command: EditCommand, io: Io): Promise<number> {
  const progress = openProgress(io, command.color);
  try {
    return await editAll(command, progress);
  } finally {
    progress.stop();
  }
}

async function editAll(command: EditCommand, progress: Progress): Promise<number> {
  const { io } = progress;
  const { diff, check, force, hardLinks, preserveTimes, backup } = command;
  // A patch, or the changed bytes of standard input, want standard output for themselves.
  const output = diff === true || command.paths.includes('-') ? io.stderr : io.stdout;
  const paint = paintFor(wantsColor(output, command.color, io.env));
  const journal = command.journal && diff === false && !check ? journalOf(io.env) : undefined;
  const options = { force, hardLinks, preserveTimes, ...(backup !== undefined && { backup }) };
  const tools: Tools = {
    command,
    io,
    report: openEditReport({ output, paint, json: command.json, brief: diff === true }),
    queue: openQueue(options, journal),
    patches: diff === false ? undefined : openPatches(command, io),
  };
  let others = 0;
  const visitor: DocumentVisitor = {
    document: (path, document, source) => editOne(path, document, source, tools),
    unread: (path, reason) => settle({ ...outcome(path, 'failed'), reasons: [reason] }, tools),
    passedOver() {
      others++;
    },
    notTaken(text) {
      if (writesStdout(command)) io.stdout.write(bytesOf(text));
    },
    flush: tools.queue.flush,
    closed: false,
  };
  const present = command.paths.filter((path) => !command.missing.includes(path));
  const hasFiles = present.length > 0 || command.filesFrom !== undefined;
  const status = hasFiles
    ? await visitDocuments({ ...command, paths: present }, visitor, { progress, purpose: 'change' })
    : undefined;
  for (const path of status === undefined ? command.missing : []) await createOne(path, tools);
  const secrets = tools.patches?.end() ?? [];
  if (secrets.length > 0) complain(`the patch holds secrets in clear (${secrets[0]}): mind where it goes`, io);
  tools.report.end(others, journal?.close());
  return status ?? statusOf(tools.report);
}

function statusOf({ counts }: EditReport): number {
  if (counts.failed + counts.refused > 0) return STATUS.failure;
  return counts.pending > 0 ? STATUS.findings : STATUS.clean;
}

async function editOne(path: string, document: Document, source: Source | undefined, tools: Tools): Promise<void> {
  const { command, io, patches, queue } = tools;
  const edited = tryEdit(path, document, source, command);
  const { next } = edited;
  if (source === undefined && writesStdout(command)) io.stdout.write(bytesOf((next ?? document).text));
  if (next === undefined) return settleInTurn(edited, queue, tools);
  if (patches !== undefined) await patches.add(source?.path ?? path, document, next);
  if (patches !== undefined || command.check) return settleInTurn({ ...edited, kind: 'pending' }, queue, tools);
  if (source === undefined) return settleInTurn(edited, queue, tools);
  return queue.put({
    change: { source, text: next.text },
    size: 2 * document.text.length,
    settle: (written) => settle(written === undefined ? edited : withResult(edited, written), tools),
  });
}

/** Whether what comes by standard input is passed on, changed or as it is: what reads it there must not be left without. */
function writesStdout({ diff, check }: EditCommand): boolean {
  return diff === false && !check;
}

type Edited = EditOutcome & { readonly next?: Document };

/** What is made of a document; without `next` nothing is to be written. Never throws: a mistake of ours is the matter of this file alone. */
function tryEdit(path: string, document: Document, source: Source | undefined, command: EditCommand): Edited {
  const none = outcome(path, 'unchanged');
  let changed: Changed;
  try {
    changed = command.edit(document);
  } catch (error) {
    const mistake = `this is a bug in vmxlint (${error instanceof Error ? error.message : String(error)})`;
    const what = error instanceof FixError ? 'was left alone' : 'could not be changed';
    return { ...none, kind: 'failed', reasons: [`${what}: ${mistake}`] };
  }
  const { objections, changes, document: next } = changed;
  if (objections.length > 0)
    return {
      ...none,
      kind: 'refused',
      reasons: objections.map(({ reason, yields }) => (yields ? `${reason} (--force does it all the same)` : reason)),
    };
  if (next === document) return none;
  const surroundings = source && surroundingsOf(source.target);
  const prohibition = prohibitionOf(document, surroundings);
  if (prohibition !== undefined && !(prohibition.yields && command.force)) {
    return {
      ...none,
      kind: 'refused',
      reasons: [prohibition.yields ? `${prohibition.reason}, or use --force` : prohibition.reason],
    };
  }
  const notes = overriddenStates(document, surroundings).map((what) => `was changed though it ${what}`);
  return {
    ...none,
    kind: 'changed',
    changes,
    notes,
    effect: changes.length === 0 ? undefined : effectOf(document),
    next,
  };
}

/** Makes a file with nothing in it but what was asked for, and what says how it is to be read. */
async function createOne(path: FilePath, tools: Tools): Promise<void> {
  const { command } = tools;
  const name = displayPath(path);
  const kind = command.kind ?? kindOfFile(name);
  const document = toDocument(kind === 'vmx' ? '.encoding = "UTF-8"\n' : '', kind);
  if (!meets(document, command.where)) return;
  const { next, ...edited } = tryEdit(name, document, undefined, command);
  if (next === undefined) return settle(edited, tools);
  if (command.check) return settle({ ...edited, kind: 'pending' }, tools);
  const created = await createFile(path, bytesOf(next.text));
  if (!created.ok) return settle({ ...edited, kind: kindOfRefusal(created.kind), reasons: [created.reason] }, tools);
  return settle({ ...edited, notes: [...created.notes, 'is new: undo does not take it away'] }, tools);
}

function outcome(path: string, kind: EditOutcome['kind']): EditOutcome {
  return { path, kind, changes: [], reasons: [], notes: [], effect: undefined };
}

function withResult(edited: Edited, written: WriteResult): EditOutcome {
  if (!written.ok)
    return { ...edited, kind: kindOfRefusal(written.kind), changes: [], notes: [], reasons: [written.reason] };
  const links = written.brokeHardLink ? ['had other hard links, which keep the old bytes'] : [];
  return { ...edited, notes: [...edited.notes, ...written.notes, ...links] };
}

function kindOfRefusal(kind: 'refused' | 'changed' | 'failed'): 'refused' | 'failed' {
  return kind === 'failed' ? 'failed' : 'refused';
}

function settleInTurn(edited: EditOutcome, queue: Queue, tools: Tools): void | Promise<void> {
  return queue.put({ change: undefined, size: 0, settle: () => settle(edited, tools) });
}

function settle(result: EditOutcome, { report, io }: Tools): void {
  for (const reason of result.reasons) complain(`${result.path}: ${reason}`, io);
  report.file(result);
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
