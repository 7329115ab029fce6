/** How the bytes of a file are to be read as text. */
export interface Encoding {
	/** As `.encoding` declares it; undefined where nothing is declared, and UTF-8 is assumed. */
	readonly declared: string | undefined;
	/** The codec's name; undefined where the declared name is none that VMware's table has, and UTF-8 is tried. */
	readonly codec: string | undefined;
}
/** What a file is to VMware: a machine (`.vmx`, `.vmtx`), a host's configuration, or another file of the same syntax. */
export type FileKind = "vmx" | "host" | "dictionary";
/** Half-open `[start, end)`; byte offsets into the original file, which is read as latin1 so that one char is one byte. */
export type Range = readonly [
	start: number,
	end: number
];
/** Replaces the bytes of `range` by `text`, a byte string. An empty range inserts, an empty text deletes. */
export interface Edit {
	readonly range: Range;
	readonly text: string;
}
interface Noted {
	/** For `once` alone; undefined where it is not worth keeping. */
	readonly notes: unknown[] | undefined;
}
interface EntryPhrase extends Noted {
	readonly kind: "entry";
	/** Of the whole physical line with its terminator, in bytes. */
	readonly length: number;
	readonly keyStart: number;
	readonly keyEnd: number;
	readonly keyText: string;
	readonly folded: string;
	/** Quotes included. */
	readonly valueStart: number;
	readonly valueEnd: number;
	readonly valueText: string;
	readonly quoted: boolean;
	/** The bytes that VMware holds: escapes undone, not decoded. */
	readonly bytes: string;
	/** -1 where there is no comment. */
	readonly commentStart: number;
	readonly commentEnd: number;
	/** Whether key and value are ASCII, so that they are the same text in every encoding. */
	readonly isPlain: boolean;
}
interface OtherPhrase {
	readonly kind: "comment" | "blank" | "malformed";
	readonly length: number;
}
type Phrase = EntryPhrase | OtherPhrase;
/** A piece of a line: where it stands, and what it says, decoded. */
export interface Part {
	readonly range: Range;
	readonly text: string;
}
export interface Key extends Part {
	/** The bytes as VMware looks them up, without regard to case: what `settings` goes by. */
	readonly folded: string;
}
export interface Value extends Part {
	/** Quotes around it, which `range` includes and `text` does not. */
	readonly quoted: boolean;
	/** The bytes that VMware holds: escapes undone, not decoded. */
	readonly bytes: string;
}
/** `key = value`. All ranges are half-open byte offsets into the document's text. */
export interface Entry {
	readonly kind: "entry";
	/** The whole physical line with its terminator. */
	readonly range: Range;
	readonly key: Key;
	/** An empty range where nothing is written. */
	readonly value: Value;
	readonly comment: Range | undefined;
	/** What it says, wherever it stands. */
	readonly phrase: EntryPhrase;
}
export interface CommentLine {
	readonly kind: "comment";
	readonly range: Range;
}
export interface BlankLine {
	readonly kind: "blank";
	readonly range: Range;
}
/** A line that VMware's reader keeps verbatim and gives no name for. */
export interface MalformedLine {
	readonly kind: "malformed";
	readonly range: Range;
}
/** Every physical line is exactly one of these, its terminator included. */
export type Line = Entry | CommentLine | BlankLine | MalformedLine;
interface Passage extends Noted {
	/** How many lines it has. */
	readonly count: number;
	/** In bytes. */
	readonly length: number;
	/** Whether all bytes of it are ASCII. */
	readonly isAscii: boolean;
	/** Whether all that its entries say is known to be ASCII, so that it says the same in every encoding. */
	readonly isPlain: boolean;
	kindAt(line: number): Phrase["kind"];
	/** An entry's key, folded; undefined of other lines. */
	keyAt(line: number): string | undefined;
	/** What a line says; not always the same object. @throws {RangeError} where there is none. */
	phraseAt(line: number): Phrase;
	/** The byte offset from the passage's start at which a line begins. */
	startAt(line: number): number;
	/** The same in a file of that encoding. @param start the byte offset at which it begins in the text. */
	decoded(text: string, start: number, encoding: Encoding): Passage;
}
type Place = number;
interface FirstPlaces {
	readonly size: number;
	has(key: string): boolean;
	get(key: string): Place | undefined;
	keys(): IterableIterator<string>;
}
interface Outline extends Noted {
	readonly first: FirstPlaces;
	/** All places of the keys that stand more than once, in file order; by folded key. */
	readonly repeated: ReadonlyMap<string, readonly Place[]>;
	/** The places of the lines that VMware's reader gives no name for, in file order. */
	readonly malformed: readonly Place[];
}
/** The read-only view of one file. */
export interface Document extends Noted {
	readonly kind: FileKind;
	/** The file's bytes as latin1: one char is one byte. */
	readonly text: string;
	readonly bom: boolean;
	readonly encoding: Encoding;
	readonly lines: readonly Line[];
	/** The entries of each key, in file order; by folded key. */
	readonly settings: ReadonlyMap<string, readonly Entry[]>;
	/** What the lines say, wherever they stand: what a document has in common with others. */
	readonly passages: readonly Passage[];
	/** Which keys stand where. */
	readonly outline: Outline;
	/** A line of `lines`. @throws {RangeError} where there is none. */
	lineAt(place: Place): Line;
	/** What it says. Undefined where there is none. */
	phraseAt(place: Place): Phrase | undefined;
}
/** A value on one side of a comparison. */
export interface ComparedValue {
	/** Decoded; of bytes that are no text of the file's encoding, as `written`. */
	readonly text: string;
	/** As VMware would write it between quotes, in UTF-8; nothing in it is invisible. */
	readonly written: string;
}
/** A key that means something else on the other side. */
export interface Change {
	readonly kind: "added" | "removed" | "changed";
	/** As the later file spells it, or the earlier one where it is no more. */
	readonly key: string;
	/** What the earlier file says: nothing for a secret, and more than one value where lines of the file disagree. */
	readonly before: readonly ComparedValue[];
	/** The same of the later file. */
	readonly after: readonly ComparedValue[];
	/** The values are left out, since they let somebody in. */
	readonly secret: boolean;
	/** VMware rewrites the key by itself. */
	readonly volatile: boolean;
	/** What the schema calls the key; undefined where it does not know it. */
	readonly pattern: string | undefined;
}
/** What is to be known of one side, beside what it sets. */
export interface Side {
	/** The encoding that the texts were taken for; undefined where the file declares one that is not known. */
	readonly encoding: string | undefined;
	/** Lines that VMware does not read. */
	readonly malformed: number;
	/** Keys for which there are lines with different values. */
	readonly ambiguous: readonly string[];
}
/** What two files mean, compared. */
export interface Comparison {
	/** By key, those that VMware made by itself included. */
	readonly changes: readonly Change[];
	readonly before: Side;
	readonly after: Side;
}
export interface KeptKey {
	readonly key: string;
	readonly pattern: string | undefined;
}
export interface MergeOptions {
	/** The length of a conflict marker; 7 where none is given. */
	readonly markerSize?: number;
}
/** A merge is not what it should be: our mistake, and nothing must be written. */
export declare class MergeError extends Error {
	readonly name = "MergeError";
}
interface Aspect {
	readonly mark: Marks;
}
type Marks = bigint;
/**
 * What stands beside a file on its disk. `files/` fills it, tests write it by hand; standard input has none.
 * Names are decoded for comparison and display only.
 */
export interface Surroundings {
	/** The file's own name, without its folder. */
	readonly name: string;
	/** The names in the file's folder, its own included. */
	readonly names: ReadonlySet<string>;
	/** VMware's lock on this file, `NAME.lck`: a folder on Workstation and Fusion, a file on ESX. */
	readonly lock: {
		readonly kind: "folder" | "file";
		readonly members: readonly string[];
	} | undefined;
	/** The checksum manifests beside the file that list it. */
	readonly manifests: readonly string[];
}
interface Target {
	/** As the user wrote it. */
	readonly name: string;
	readonly product: "esxi" | "workstation" | "fusion";
	/** The first part of its version: 8 of ESXi 8.0 U2, 25 of Workstation 25H2. */
	readonly major: number;
	/** The highest `virtualHW.version` that it runs. */
	readonly hardware: number;
}
export type Severity = "error" | "warning" | "info";
/**
 * *Safe* keeps the meaning, or is certainly what was intended. *Unsafe* is valid, but somebody may have meant otherwise.
 */
export type Safety = "safe" | "unsafe";
/** A repair, as data; only the engine applies it, whole or not at all. */
export interface Fix {
	readonly edits: readonly Edit[];
	readonly safety: Safety;
	/** The settings (lower-cased keys) whose presence or value the edits change; nothing else may change. */
	readonly sets: readonly string[];
}
interface Finding {
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
interface Source {
	readonly evidence: "documented" | "observed" | "community";
	readonly text: string;
}
interface RuleContext<Options> {
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
export type Category = "nested" | "syntax" | "correctness" | "security" | "portability" | "style" | "suppressions";
type OptionSchema = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
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
	readonly severity: Severity | "off";
	/** The strongest fix that it can yield. */
	readonly fix: Safety | "none";
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
interface JudgedSuppression {
	readonly at: Range;
	/** The rule's id, as it is written; what is written in its place, where it is no suppression at all. */
	readonly rule: string;
	/**
	 * *used*: it silences something. *unknown*: there is no such rule. *malformed*: it cannot be understood. *undecided*: only other files, or a rule
	 * that is off, could tell.
	 */
	readonly state: "used" | "unused" | "expired" | "unknown" | "malformed" | "undecided";
	/** Why the findings may stay. */
	readonly reason: string | undefined;
	/** The last day that it holds: `YYYY-MM-DD`. */
	readonly expires: string | undefined;
	/** What was meant, perhaps, where there is no such rule: `; did you mean "x"?`, or nothing. */
	readonly hint: string;
}
interface Fact {
	readonly at: Range;
	/** The setting that it is about, as written. */
	readonly key: string;
	/** What the rule compares, or goes by. */
	readonly value: string;
}
interface FileFact {
	/** For display. */
	readonly path: string;
	readonly key: string;
	readonly value: string;
}
interface FileFinding<F extends FileFact> {
	readonly about: F;
	readonly message: string;
	/** Beside `{key}`, which is that of the fact. */
	readonly data?: Readonly<Record<string, string | number>>;
	readonly severity?: Severity;
	/** The places of other files that belong to it; `{related}` in the message is the first of them, as `path:line`. */
	readonly related?: readonly F[];
}
interface Spot {
	readonly path: string;
	readonly line: number;
	readonly column: number;
}
interface Problem extends Spot {
	readonly message: string;
	/** The line, parted around what is meant. */
	readonly excerpt: readonly [
		before: string,
		marked: string,
		after: string
	];
}
/** What one may say of a rule: its severity, `off`, or a severity and options. */
export type RuleSetting = Severity | "off" | readonly [
	severity: Severity | "off",
	options?: Readonly<Record<string, unknown>>
];
/** What is said of rules, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
/** A configuration that cannot be followed; the message is for the user, and may hold what the user wrote. */
export declare class ConfigurationError extends Error {
	readonly name = "ConfigurationError";
	/** Where it is wrong, if it is a file; the message tells of the first. */
	readonly problems: readonly Problem[];
	constructor(message: string, problems?: readonly Problem[]);
}
/** What became of one setting. Both values are decoded; undefined where the key is not set. */
export interface SettingChange {
	/** As it stands in the file. */
	readonly key: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
	/** Whether one of the values must not be shown. */
	readonly secret: boolean;
	/** How many further lines of the key were taken out. */
	readonly repeats: number;
}
/** Where a person finds a byte. Both count from 1; a column counts UTF-16 code units of the decoded line, as SARIF and LSP do. */
export interface Position {
	readonly line: number;
	readonly column: number;
}
/** What a document sets a key to. */
export interface FoundSetting {
	/** As the file spells it first. */
	readonly key: string;
	/** Decoded, escapes undone; of several lines the first one's. */
	readonly value: string;
	/** The numbers, from 1, of the lines that set it. */
	readonly lines: readonly number[];
	/** Whether two lines give it different values. Which of them counts is not known for all products (FORMAT.md 4). */
	readonly contradictory: boolean;
	/** Whether the value lets somebody in, or may. */
	readonly secret: boolean;
}
/** Where in a file: bytes for those who edit, lines and columns for those who read. Half-open both. */
interface Place$1 {
	readonly range: Range;
	readonly start: Position;
	readonly end: Position;
}
interface RelatedPlace extends Place$1 {
	/** Of another file, for display; undefined in the diagnostic's own. */
	readonly path?: string;
}
/** What the user sees of a finding. All texts are untrusted: they may hold what the file holds. */
export interface Diagnostic extends Place$1 {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	/** Which of the rule's messages that is: unlike the message it stays the same when lines move. */
	readonly wording: string;
	/** The setting that it is about, as written. */
	readonly key: string | undefined;
	/** The other places that the message speaks of. */
	readonly related: readonly RelatedPlace[];
	readonly fix: Fix | undefined;
}
/** All rules, by id. */
export declare const rules: readonly Rule[];
/** Two files cannot be merged; the message reads after "the files cannot be merged: ". */
export declare class MergeRefusal extends Error {
	readonly name = "MergeRefusal";
	/** Whether they are text in another language, which can be merged line by line. */
	readonly isText: boolean;
	constructor(message: string, isText?: boolean);
}
/**
 * How a point stands: `ok`; `bad`: it stands in the way; `unknown`: it may; `note`: worth knowing, and in nobody's way.
 */
export type Status = "ok" | "bad" | "unknown" | "note";
/** A point of a checklist. Texts quote files: they are not yet fit for a terminal. */
export interface CheckItem {
	readonly check: "vhv.enable" | "vhv.allow" | "hardware" | "guest" | "conflicts" | "vbs" | "file" | "state" | "last power-on";
	readonly status: Status;
	/** A sentence or clauses, without a full stop. */
	readonly text: string;
}
type Place$2 = "here" | "ESXi" | "Workstation" | "Fusion" | "vCenter" | "guest";
/** What to do next. */
export interface Step {
	readonly place: Place$2;
	/** What the commands do. */
	readonly aim: string;
	readonly commands: readonly string[];
}
/** All that is known of what stands in the way of nesting, for one machine or one host. */
export interface Checklist {
	readonly path: string;
	readonly kind: "machine" | "host";
	readonly items: readonly CheckItem[];
	readonly next: readonly Step[];
}
/** The worst that a checklist has: `bad`, then `unknown`; `ok` where nothing is in the way. */
export declare function verdictOf({ items }: Pick<Checklist, "items">): "ok" | "bad" | "unknown";
declare const LAYERS: readonly [
	"COMMAND LINE",
	"CONFIGURATION",
	"USER DEFAULTS",
	"HOST DEFAULTS",
	"SITE DEFAULTS"
];
type LayerName = (typeof LAYERS)[number];
/** A setting as VMware had parsed it. Texts are of a file: not yet fit for a terminal. */
export interface LoggedValue {
	readonly layer: LayerName;
	/** As it is written. */
	readonly key: string;
	readonly value: string;
	/** 1-based, in the log. */
	readonly line: number;
}
/** What VMware had to say, and where. */
export interface LoggedMessage {
	/** 1-based. */
	readonly line: number;
	readonly text: string;
}
/** What a log tells of one time that a machine was powered on. */
export interface PowerOn {
	/** As the log writes it. */
	readonly time: string;
	/** `VMware Workstation 16.2.4`; undefined where the log begins later. */
	readonly product: string | undefined;
	/** The machine's file, as VMware named it; old products do not. */
	readonly file: string | undefined;
	/** Whether VMware printed the machine's own settings. */
	readonly told: boolean;
	/** The settings that matter to nesting, of all layers that VMware printed. */
	readonly values: readonly LoggedValue[];
	readonly outcome: "failed" | "succeeded" | "unknown";
	/** Whether it was powered off, or its process ended, since. */
	readonly ended: boolean;
	/** Why it could not be powered on, in VMware's words. */
	readonly errors: readonly LoggedMessage[];
	/** Values that VMware could take for no boolean, and what it has used instead; of settings that matter to nesting. */
	readonly refused: readonly (LoggedMessage & {
		readonly key: string;
		readonly used: string;
	})[];
	/** What VMware wrote of how it runs the guest: with the CPU's virtualization, or without. */
	readonly monitor: (LoggedMessage & {
		readonly hardware: boolean;
	}) | undefined;
}
/** What there is in a `vmware.log`. */
export interface LogReading {
	/** Whether a line of it is one of VMware's. */
	readonly recognised: boolean;
	/** Whether there are NUL bytes in it, as where a disk or a host has failed. */
	readonly torn: boolean;
	/** The last time that the machine was powered on; undefined where the log tells of none. */
	readonly last: PowerOn | undefined;
}
/** Takes the bytes of a log as they come. */
export interface LogReader {
	feed(bytes: Uint8Array): void;
	conclude(): LogReading;
}
/**
 * Opens a reader of `vmware.log`. It goes through the bytes once and keeps no more of them than a line, so that a log of any size can be read. Lines
 * that VMware has not written, and bytes that are no text, are passed over.
 */
export declare function openLog(): LogReader;
/** The log of a machine. */
export interface Log {
	/** For display. */
	readonly name: string;
	readonly reading: LogReading;
}
/** A file that VMware takes settings from. */
export interface Layer {
	/**
	 * Whose it is: a user's `~/.vmware/config`, a host's `/etc/vmware/config`, a site's `/usr/lib/vmware/config`. A user's `~/.vmware/preferences` decide
	 * on nothing here: a log lists them for the program, not for the machine.
	 */
	readonly kind: "machine" | "user" | "host" | "site" | "preferences";
	/** For display. */
	readonly path: string;
	readonly document: Document;
	/** Whether it is the file that the checklist is of. */
	readonly own?: boolean;
}
/** A machine, and what is known beside its file. */
export interface Machine {
	/** For display. */
	readonly path: string;
	readonly document: Document;
	/** What stands beside the file; without it nothing is said of locks and suspended states. */
	readonly surroundings?: Surroundings | undefined;
	/** The files of its host, of the user and of the site, as far as they are at hand. */
	readonly layers?: readonly Layer[];
	readonly log?: Log | undefined;
}
/** What stands in the way of nesting in a machine. */
export declare function examineMachine(machine: Machine): Checklist;
/** What stands in the way of nesting on a host, by its own file. */
export declare function examineHost({ path, document }: Omit<Layer, "kind">): Checklist;
/**
 * Whether a hypervisor can run where an output comes from: the CPU's virtualization extensions are `visible` there, are `hidden`, or the output does
 * not tell.
 */
export type Answer = "visible" | "hidden" | "unknown";
/** A line that an answer rests on. */
export interface Evidence {
	/** 1-based. */
	readonly line: number;
	/** Cut where it is long. Text of a file: not yet fit for a terminal. */
	readonly text: string;
}
/** What the output of one program says. */
export interface Outcome {
	/** What the output is of, to be shown: `/proc/cpuinfo`, `kvm-ok`. */
	readonly output: string;
	readonly answer: Answer;
	/** Why: a clause without a full stop. */
	readonly reason: string;
	readonly evidence: readonly Evidence[];
	/** What else is to be known of this output; sentences. */
	readonly notes: readonly string[];
}
/** Whether a hypervisor can run in a machine, by what its own programs say. */
export interface Verification {
	readonly answer: Answer;
	/** What each program says whose output was recognised; none where nothing was. */
	readonly outcomes: readonly Outcome[];
	/** Why there is no answer, where that is not in the outcomes; reads after the name of the file. */
	readonly problem: string | undefined;
	/** What to do next; sentences. */
	readonly advice: readonly string[];
}
/**
 * Whether a hypervisor can run in the machine that an output comes from: `/proc/cpuinfo`, or what `lscpu`, `kvm-ok`, `virt-host-validate`, `systeminfo`
 * or `esxcfg-info` print. Recognised by its content; UTF-8, UTF-16 and Windows' code pages are read.
 * @throws {TypeError} for a string.
 */
export declare function verify(bytes: Uint8Array): Verification;
/** Changing a file went wrong in a way that only a mistake of ours explains; the file must be left as it is. */
export declare class FixError extends Error {
	readonly name = "FixError";
}
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
export declare class UnreadableError extends Error {
	readonly name = "UnreadableError";
}
/**
 * Parses bytes; every input has a document, also one that `lint` refuses.
 * @throws {TypeError} for a string.
 */
export declare function parse(bytes: Uint8Array, options?: ParseOptions): Document;
/**
 * Checks a file.
 * @param input its bytes, or what `parse` made of them.
 * @returns what is to be said, by place.
 * @throws {UnreadableError | ConfigurationError | TypeError}
 */
export declare function lint(input: Uint8Array | Document, options?: LintOptions): Diagnostic[];
/**
 * Repairs a file, in memory. What the fixes do not name stays as it is, byte for byte; the result has been parsed, held to that, and linted again.
 * @param input its bytes, or what `parse` made of them.
 * @throws {FixError} when that proof fails: our mistake, and nothing must be written.
 * @throws {UnreadableError | ConfigurationError | TypeError}
 */
export declare function fix(input: Uint8Array | Document, options?: FixOptions): FixResult;
/**
 * Compares what two files mean: what differs in order, the case of keys, spacing, comments, line ends or encoding means the same.
 * @param before the earlier file: its bytes, or what `parse` made of them; so for `after`.
 * @throws {UnreadableError | TypeError}
 */
export declare function diff(before: Uint8Array | Document, after: Uint8Array | Document): Comparison;
/**
 * What a file means as text that can be compared line by line: sorted, in VMware's spelling, without comments and what VMware rewrites by itself. Secrets
 * are masked, all by the same mask. Every file has such a text, also one that is none.
 * @param input its bytes, or what `parse` made of them.
 * @throws {TypeError} for a string.
 */
export declare function canonicalText(input: Uint8Array | Document): string;
/**
 * Merges two files that have become of one, key by key, in memory. The bytes of `ours` stay but for what `theirs` has changed.
 * @param base the file that both have become of; empty where there was none.
 * @throws {MergeRefusal} when one is no dictionary, or `theirs` has a text that the encoding of `ours` does not have.
 * @throws {MergeError} when the result is not what it should be: our mistake, and nothing must be written.
 * @throws {TypeError}
 */
export declare function merge(base: Uint8Array | Document, ours: Uint8Array | Document, theirs: Uint8Array | Document, options?: MergeOptions): MergeResult;
/**
 * What a key is set to, in any case; undefined where it is not set. A secret's value is among what is returned.
 * @param input a file's bytes, or what `parse` made of them.
 * @throws {UnreadableError | TypeError}
 */
export declare function get(input: Uint8Array | Document, key: string, options?: ParseOptions): FoundSetting | undefined;
/**
 * All that a file sets, in its order.
 * @param pattern of the keys that are wanted: `*` stands for any text, `?` for a character, without regard to case.
 * @throws {UnreadableError | TypeError}
 */
export declare function list(input: Uint8Array | Document, pattern?: string, options?: ParseOptions): FoundSetting[];
/**
 * Sets keys to values, all or none. An entry that stands keeps its place, spelling, spacing and comment; a new one comes to the end. Of a key that
 * stands more than once the first entry stays alone.
 * @param values by key; undefined takes the key out.
 * @throws {FixError} when the proof of the change fails: our mistake, and nothing must be written.
 * @throws {UnreadableError | TypeError}
 */
export declare function set(input: Uint8Array | Document, values: Readonly<Record<string, string | undefined>>, options?: EditOptions): EditResult;
/** Takes keys out, every line of them, all or none. @throws {FixError | UnreadableError | TypeError} */
export declare function unset(input: Uint8Array | Document, keys: readonly string[], options?: EditOptions): EditResult;
/**
 * Writes each entry as `key = "value"`; comments, order, line ends and lines that VMware cannot read stay. Never part of `fix`.
 * @returns an `EditResult` without changes: VMware reads what it read before.
 * @throws {FixError | UnreadableError | TypeError}
 */
export declare function format(input: Uint8Array | Document, options?: EditOptions): EditResult;

export {
	Place$1 as Place,
};

export {};
