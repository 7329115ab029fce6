/*
 * The library: bytes in, results out. Synchronous, and pure: it reads and writes no file, and knows neither the process nor the terminal. Bytes are
 * `Uint8Array`s, as a file has them; a string is refused, since who has decoded a file has lost bytes that must be written back. All texts in the
 * results come from the file as they are: escape them before you show them.
 */

import { Validator } from '@cfworker/json-schema';
import { canonicalLines } from './compare/canonical.ts';
import { type Comparison, compareDocuments } from './compare/changes.ts';
import { type KeptKey, type MergeOptions, mergeDocuments } from './compare/merge.ts';
import type { Configuration, RuleSettings } from './config/configuration.ts';
import { configure } from './config/configure.ts';
import { optionCheck } from './config/options.ts';
import { type Document, type FileKind, toDocument } from './document/document.ts';
import { kindOfPath } from './document/kind.ts';
import { unreadableReason } from './document/nature.ts';
import type { Surroundings } from './document/surroundings.ts';
import { changeSettings, type SettingChange } from './edit/change.ts';
import { formatDocument } from './edit/format.ts';
import { type FoundSetting, findSetting, findSettings } from './edit/look-up.ts';
import { prohibitionOf } from './edit/permit.ts';
import type { Request } from './edit/request.ts';
import type { Diagnostic } from './engine/diagnostic.ts';
import { fix as fixDocument } from './engine/fix.ts';
import { refusalOf } from './engine/guard.ts';
import { lint as lintDocument, type Origin } from './engine/lint.ts';
import { rules } from './rules/index.ts';

export { MergeRefusal } from './compare/carry.ts';
export type { Change, ComparedValue, Comparison, Side } from './compare/changes.ts';
export { type KeptKey, MergeError, type MergeOptions } from './compare/merge.ts';
export { ConfigurationError, type RuleSetting, type RuleSettings } from './config/configuration.ts';
export { type CheckItem, type Checklist, type Status, type Step, verdictOf } from './diagnosis/checklist.ts';
export { examineHost, examineMachine, type Machine } from './diagnosis/doctor.ts';
export type { Log } from './diagnosis/last-power-on.ts';
export type { Layer } from './diagnosis/layers.ts';
export { type LogReader, type LogReading, openLog } from './diagnosis/log.ts';
export type { LoggedMessage, LoggedValue, PowerOn } from './diagnosis/power-on.ts';
export type { Answer, Evidence, Outcome } from './diagnosis/recogniser.ts';
export { type Verification, verify } from './diagnosis/verify.ts';
export type {
  BlankLine,
  CommentLine,
  Document,
  Entry,
  FileKind,
  Key,
  Line,
  MalformedLine,
  Part,
  Value,
} from './document/document.ts';
export type { Surroundings } from './document/surroundings.ts';
export type { SettingChange } from './edit/change.ts';
export type { FoundSetting } from './edit/look-up.ts';
export type { Diagnostic, Place } from './engine/diagnostic.ts';
export { FixError } from './engine/proof.ts';
export type { Category, Fix, Rule, Safety, Severity } from './rules/rule.ts';
export type { Edit, Range } from './text/edit.ts';
export type { Encoding } from './text/encoding.ts';
export type { Position } from './text/positions.ts';
/** All rules, by id. */
export { rules };

/** How bytes are taken. */
export interface ParseOptions {
  /** What the file is called. Never opened: the path tells what the file is, as the command tells it. */
  readonly path?: string;
  /** What the file is; by default by `path`, then by content. */
  readonly kind?: FileKind;
}

export interface LintOptions extends ParseOptions {
  /** The name of a preset; `recommended` where none is given. */
  readonly preset?: string;
  /** The name of the product that the file is for, such as `esxi-8` or `workstation-17`. Without it rules are silent where products differ. */
  readonly target?: string;
  /** Severities and options of rules, by id; a rule that is not mentioned is as the preset has it. */
  readonly rules?: RuleSettings;
  /** What stands beside the file. Without it no rule speaks of that, and no lock keeps a file from being fixed. */
  readonly surroundings?: Surroundings;
}

export interface FixOptions extends LintOptions {
  /** Makes the fixes, too, that somebody may not have meant. */
  readonly unsafe?: boolean;
  /** Fixes what only a state forbids: a lock, a running or suspended machine, a list of checksums. */
  readonly force?: boolean;
}

/** What became of a file. */
export interface FixResult {
  /** The new content; the old bytes but for the edits, or all of the old bytes. */
  readonly bytes: Uint8Array;
  /** What was repaired, in the order of repair; ranges are of the text that each was found in. */
  readonly fixed: readonly Diagnostic[];
  /** What is true of `bytes`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why nothing was repaired, though something could have been; to be read after the file's name and a colon. */
  readonly refused: string | undefined;
}

/** What became of a merge. */
export interface MergeResult {
  /** Our bytes with their changes in them. */
  readonly bytes: Uint8Array;
  /** The keys that both sides changed in different ways: both versions stand in `bytes`, between conflict markers. */
  readonly conflicts: readonly string[];
  /** The keys that VMware rewrites by itself and that both sides have another value of: ours stayed. */
  readonly kept: readonly KeptKey[];
}

export interface EditOptions extends ParseOptions {
  /** What stands beside the file. Without it no lock keeps a file from being changed. */
  readonly surroundings?: Surroundings;
  /** Changes what only a state forbids, and does what is known to be wrong of a key or a value. */
  readonly force?: boolean;
}

/** What became of a file whose settings were to be changed. */
export interface EditResult {
  /** The new content; all of the old bytes where nothing was to be done, or something was refused. */
  readonly bytes: Uint8Array;
  readonly changes: readonly SettingChange[];
  /** Why nothing was changed; each to be read after the file's name and a colon. */
  readonly refused: readonly string[];
}

/** The bytes are no text that VMware could read: UTF-16, or binary. They must not be edited. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/**
 * Parses bytes; every input has a document, also one that `lint` refuses.
 * @throws {TypeError} for a string.
 */
export function parse(bytes: Uint8Array, options: ParseOptions = {}): Document {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(
      `bytes (a Uint8Array) are wanted, not ${typeof bytes}: a decoded text has lost bytes of the file`,
    );
  }
  const { buffer, byteOffset, byteLength } = bytes;
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  return toDocument(text, options.kind ?? (options.path === undefined ? undefined : kindOfPath(options.path)));
}

/**
 * Checks a file.
 * @param input its bytes, or what `parse` made of them.
 * @returns what is to be said, by place.
 * @throws {UnreadableError | ConfigurationError | TypeError}
 */
export function lint(input: Uint8Array | Document, options: LintOptions = {}): Diagnostic[] {
  return lintDocument(readable(input, options), configurationOf(options), originOf(options));
}

/**
 * Repairs a file, in memory. What the fixes do not name stays as it is, byte for byte; the result has been parsed, held to that, and linted again.
 * @param input its bytes, or what `parse` made of them.
 * @throws {FixError} when that proof fails: our mistake, and nothing must be written.
 * @throws {UnreadableError | ConfigurationError | TypeError}
 */
export function fix(input: Uint8Array | Document, options: FixOptions = {}): FixResult {
  const document = readable(input, options);
  const configuration = configurationOf(options);
  const { surroundings, unsafe = false, force = false } = options;
  const result = fixDocument(document, configuration, { origin: originOf(options), unsafe });
  const refusal = result.fixed.length === 0 ? undefined : refusalOf(document, surroundings);
  if (refusal !== undefined && !(refusal.kind === 'state' && force)) {
    const diagnostics = lintDocument(document, configuration, originOf(options));
    return { bytes: bytesOf(document), fixed: [], diagnostics, refused: refusal.reason };
  }
  return {
    bytes: bytesOf(result.document),
    fixed: result.fixed,
    diagnostics: result.diagnostics,
    refused: undefined,
  };
}

/**
 * Compares what two files mean: what differs in order, the case of keys, spacing, comments, line ends or encoding means the same.
 * @param before the earlier file: its bytes, or what `parse` made of them; so for `after`.
 * @throws {UnreadableError | TypeError}
 */
export function diff(before: Uint8Array | Document, after: Uint8Array | Document): Comparison {
  return compareDocuments(readable(before, {}), readable(after, {}));
}

/**
 * What a file means as text that can be compared line by line: sorted, in VMware's spelling, without comments and what VMware rewrites by itself. Secrets
 * are masked, all by the same mask. Every file has such a text, also one that is none.
 * @param input its bytes, or what `parse` made of them.
 * @throws {TypeError} for a string.
 */
export function canonicalText(input: Uint8Array | Document): string {
  return canonicalLines(documentOf(input))
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * Merges two files that have become of one, key by key, in memory. The bytes of `ours` stay but for what `theirs` has changed.
 * @param base the file that both have become of; empty where there was none.
 * @throws {MergeRefusal} when one is no dictionary, or `theirs` has a text that the encoding of `ours` does not have.
 * @throws {MergeError} when the result is not what it should be: our mistake, and nothing must be written.
 * @throws {TypeError}
 */
export function merge(
  base: Uint8Array | Document,
  ours: Uint8Array | Document,
  theirs: Uint8Array | Document,
  options: MergeOptions = {},
): MergeResult {
  const { document, conflicts, kept } = mergeDocuments(documentOf(base), documentOf(ours), documentOf(theirs), options);
  return { bytes: bytesOf(document), conflicts, kept };
}

/**
 * What a key is set to, in any case; undefined where it is not set. A secret's value is among what is returned.
 * @param input a file's bytes, or what `parse` made of them.
 * @throws {UnreadableError | TypeError}
 */
export function get(input: Uint8Array | Document, key: string, options: ParseOptions = {}): FoundSetting | undefined {
  return findSetting(readable(input, options), key);
}

/**
 * All that a file sets, in its order.
 * @param pattern of the keys that are wanted: `*` stands for any text, `?` for a character, without regard to case.
 * @throws {UnreadableError | TypeError}
 */
export function list(input: Uint8Array | Document, pattern?: string, options: ParseOptions = {}): FoundSetting[] {
  return findSettings(readable(input, options), pattern);
}

/**
 * Sets keys to values, all or none. An entry that stands keeps its place, spelling, spacing and comment; a new one comes to the end. Of a key that
 * stands more than once the first entry stays alone.
 * @param values by key; undefined takes the key out.
 * @throws {FixError} when the proof of the change fails: our mistake, and nothing must be written.
 * @throws {UnreadableError | TypeError}
 */
export function set(
  input: Uint8Array | Document,
  values: Readonly<Record<string, string | undefined>>,
  options: EditOptions = {},
): EditResult {
  return change(
    input,
    Object.entries(values).map(([key, value]) => ({ key, value })),
    options,
  );
}

/** Takes keys out, every line of them, all or none. @throws {FixError | UnreadableError | TypeError} */
export function unset(input: Uint8Array | Document, keys: readonly string[], options: EditOptions = {}): EditResult {
  return change(
    input,
    keys.map((key) => ({ key, value: undefined })),
    options,
  );
}

/**
 * Writes each entry as `key = "value"`; comments, order, line ends and lines that VMware cannot read stay. Never part of `fix`.
 * @returns an `EditResult` without changes: VMware reads what it read before.
 * @throws {FixError | UnreadableError | TypeError}
 */
export function format(input: Uint8Array | Document, options: EditOptions = {}): EditResult {
  const document = readable(input, options);
  const formatted = formatDocument(document);
  const refused = formatted === document ? [] : prohibitionsOf(document, options);
  return { bytes: bytesOf(refused.length > 0 ? document : formatted), changes: [], refused };
}

function change(input: Uint8Array | Document, requests: readonly Request[], options: EditOptions): EditResult {
  const document = readable(input, options);
  const result = changeSettings(document, requests, options);
  const refused = result.objections.map(({ reason }) => reason);
  if (result.document !== document) refused.push(...prohibitionsOf(document, options));
  const changed = refused.length > 0 ? document : result.document;
  return { bytes: bytesOf(changed), changes: refused.length > 0 ? [] : result.changes, refused };
}

function prohibitionsOf(document: Document, { surroundings, force = false }: EditOptions): string[] {
  const prohibition = prohibitionOf(document, surroundings);
  return prohibition === undefined || (prohibition.yields && force) ? [] : [prohibition.reason];
}

function readable(input: Uint8Array | Document, options: ParseOptions): Document {
  const document = documentOf(input, options);
  const reason = unreadableReason(document);
  if (reason !== undefined) throw new UnreadableError(`the file ${reason}`);
  return document;
}

function documentOf(input: Uint8Array | Document, options: ParseOptions = {}): Document {
  return isDocument(input) ? input : parse(input, options);
}

function isDocument(input: Uint8Array | Document): input is Document {
  return typeof input === 'object' && input !== null && 'settings' in input;
}

function configurationOf(options: LintOptions): Configuration {
  return configure(rules, options, optionCheck(Validator));
}

function originOf({ path, surroundings }: LintOptions): Origin {
  return { path, surroundings };
}

function bytesOf(document: Document): Uint8Array {
  return new Uint8Array(Buffer.from(document.text, 'latin1'));
}
