"use strict";
const require_core = require("./core.cjs");
const require_read_dictionary = require("./read-dictionary.cjs");
const require_changes = require("./changes.cjs");
const require_run = require("./run.cjs");
const require_whole = require("./whole.cjs");
// src/compare/carry.ts
var MergeRefusal = class extends Error {
	name = "MergeRefusal";
	isText;
	constructor(message, isText = false) {
		super(message);
		this.isText = isText;
	}
};
function targetOf(ours, theirs, verdict) {
	const isMerged = verdict === "theirs" && (isSameEncoding(ours.encoding, theirs.encoding) || isAllAscii(ours));
	return {
		encoding: isMerged ? theirs.encoding : ours.encoding,
		isMerged
	};
}
function isSameEncoding(a, b) {
	return a.codec === b.codec && (a.codec !== void 0 || a.declared?.toLowerCase() === b.declared?.toLowerCase());
}
function carry(bytes, from, { encoding }, what) {
	if (require_core.isAscii(bytes) || isSameEncoding(from.encoding, encoding)) return bytes;
	const text = require_read_dictionary.exactText(bytes, from.encoding);
	const carried = require_read_dictionary.isUndecoded(text) || encoding.codec === void 0 ? void 0 : require_core.encode(text, encoding);
	if (carried !== void 0) return carried;
	throw new MergeRefusal(`${what} cannot be written in ${nameOf(encoding)}, the encoding of our file; theirs is in ${nameOf(from.encoding)}`);
}
function nameOf({ declared }) {
	return declared ?? "UTF-8";
}
function isAllAscii(document) {
	if (!require_core.isAscii(document.text)) return false;
	return document.lines.every((line) => line.kind !== "entry" || require_core.isAscii(line.value.bytes));
}
// src/compare/decide.ts
function decide(base, ours, theirs) {
	return threeWay(base, ours, theirs, haveSameValues) ?? threeWay(base, ours, theirs, require_changes.haveSameMeaning) ?? (require_read_dictionary.isVolatile((ours ?? theirs)?.known) ? "volatile" : "conflict");
}
function threeWay(base, ours, theirs, same) {
	if (same(ours, theirs) || same(base, theirs)) return "ours";
	return same(base, ours) ? "theirs" : void 0;
}
function haveSameValues(a, b) {
	return require_changes.sameTexts(a?.values, b?.values);
}
// src/compare/draft.ts
var Draft = class {
	#document;
	#eol;
	#edits = [];
	#behind = new Map();
	#before = new Map();
	#replaced = new Map();
	constructor(document, like) {
		this.#document = document;
		this.#eol = require_core.dominantEol(document.lines.length === 0 ? like : document);
	}
	edit(edit) {
		this.#edits.push(edit);
	}
	remove(line) {
		this.replace(line, []);
	}
	replace(line, contents) {
		if (this.#replaced.has(line)) return;
		this.#replaced.set(line, contents);
		this.#edits.push({
			range: line.range,
			text: this.#linesOf(contents)
		});
	}
	isGone(line) {
		return this.#replaced.get(line)?.length === 0;
	}
	insertBehind(line, contents) {
		add(this.#behind, line.range[1], contents);
	}
	insertBefore(line, contents) {
		add(this.#before, line.range[0], contents);
	}
	insertAtEnd(contents) {
		add(this.#behind, this.#document.text.length, contents);
	}
	text() {
		const { lines, text } = this.#document;
		const last = lines.at(-1);
		const isOpen = last !== void 0 && !this.#replaced.has(last) && require_core.contentEnd(this.#document, last) === last.range[1];
		const inserted = [...this.#behind, ...this.#before].map(([offset, contents]) => {
			const eol = isOpen && offset === text.length ? this.#eol : "";
			return {
				range: [offset, offset],
				text: eol + this.#linesOf(contents)
			};
		});
		return require_core.applyEdits(text, [...this.#edits, ...inserted]);
	}
	#linesOf(contents) {
		return contents.map((content) => content + this.#eol).join("");
	}
};
function add(lists, offset, contents) {
	lists.set(offset, [...lists.get(offset) ?? [], ...contents]);
}
// src/compare/entries.ts
function tellingEntries({ entries, values, known }) {
	const meanings = values.map((value) => require_read_dictionary.meaningOf(value, known));
	return entries.filter((_, i) => meanings.indexOf(meanings[i] ?? "") === i);
}
function newLines(entries, sides) {
	return entries.map((entry) => {
		const comment = commentBytes(sides.theirs, entry);
		const line = `${keyBytes(entry, sides)}${sides.equals}${require_core.quote(valueBytes(entry, sides))}`;
		return comment === void 0 ? line : `${line} ${carry(comment, sides.theirs, sides.target, "a comment")}`;
	});
}
function oldLines(entries, { theirs, target }) {
	return entries.map((entry) => carry(require_core.contentOf(theirs, entry), theirs, target, entry.key.text));
}
function takeValues({ ours, theirs, base }, sides) {
	if (ours === void 0 || theirs === void 0) return;
	const wanted = tellingEntries(theirs);
	for (const [i, entry] of ours.entries.entries()) {
		const other = wanted[i];
		if (other === void 0) sides.draft.remove(entry);
		else rewrite(entry, valueBytes(other, sides), commentFor(entry, other, base?.entries[i], sides), sides);
	}
	const last = ours.entries.at(-1);
	const more = wanted.slice(ours.entries.length);
	if (last !== void 0 && more.length > 0) sides.draft.insertBehind(last, newLines(more, sides));
}
function takeComments({ ours, theirs, base }, sides) {
	if (ours?.entries.length !== theirs?.entries.length) return;
	for (const [i, entry] of (ours?.entries ?? []).entries()) {
		const other = theirs?.entries[i];
		if (other === void 0) continue;
		rewrite(entry, entry.value.bytes, commentFor(entry, other, base?.entries[i], sides), sides);
	}
}
function dropEntries({ ours, base }, sides) {
	for (const [i, entry] of (ours?.entries ?? []).entries()) {
		const comment = commentBytes(sides.ours, entry);
		const old = base?.entries[i];
		const isSeen = comment === void 0 || sameComment(sides.ours, entry, sides.base, old);
		sides.draft.replace(entry, isSeen ? [] : [comment]);
	}
}
function orphanedComments({ theirs, base }, sides) {
	const orphans = new Map();
	for (const [i, entry] of (theirs?.entries ?? []).entries()) {
		const comment = commentBytes(sides.theirs, entry);
		if (comment === void 0 || sameComment(sides.theirs, entry, sides.base, base?.entries[i])) continue;
		orphans.set(entry, [carry(comment, sides.theirs, sides.target, "a comment")]);
	}
	return orphans;
}
function rewrite(entry, bytes, comment, { ours, draft }) {
	if (comment === commentBytes(ours, entry)) {
		if (bytes !== entry.value.bytes) draft.edit(require_core.setBytes(ours, entry, bytes));
		return;
	}
	const [start, end] = entry.value.range;
	const value = bytes === entry.value.bytes && end > start ? ours.text.slice(start, end) : `${ours.text[start - 1] === "=" ? " " : ""}${require_core.quote(bytes)}`;
	const text = comment === void 0 ? value : `${value} ${comment}`;
	draft.edit({
		range: [start, require_core.contentEnd(ours, entry)],
		text
	});
}
function commentFor(entry, other, old, sides) {
	const { ours, theirs, base, target } = sides;
	const mine = commentText(ours, entry);
	const verdict = threeWay(commentText(base, old), mine, commentText(theirs, other), Object.is);
	const kept = commentBytes(ours, entry);
	if (verdict === "ours") return kept;
	const bytes = commentBytes(theirs, other);
	const taken = bytes === void 0 ? void 0 : carry(bytes, theirs, target, "a comment");
	if (verdict === "theirs" || kept === void 0) return taken;
	return taken === void 0 ? kept : `${kept} ${taken}`;
}
function sameComment(a, entry, b, other) {
	return commentText(a, entry) === commentText(b, other);
}
function commentText(document, entry) {
	const bytes = entry === void 0 ? void 0 : commentBytes(document, entry);
	return bytes === void 0 ? void 0 : require_read_dictionary.exactText(bytes, document.encoding);
}
function commentBytes({ text }, { comment }) {
	return comment === void 0 ? void 0 : text.slice(...comment).replace(/[ \t]+$/, "");
}
function keyBytes({ key }, { theirs, target }) {
	return carry(theirs.text.slice(...key.range), theirs, target, `the key ${key.text}`);
}
function valueBytes({ key, value }, { theirs, target }) {
	return carry(value.bytes, theirs, target, `the value of ${key.text}`);
}
// src/compare/placing.ts
function place({ theirs, contents, withBlanks, counterpart }, draft) {
	let block;
	let previous;
	let blanks = 0;
	for (const line of theirs.lines) {
		const arriving = contents.get(line);
		if (arriving !== void 0) {
			block ??= {
				contents: [],
				previous,
				isHeading: false
			};
			for (let i = 0; withBlanks && i < blanks; i++) block.contents.push("");
			for (const content of arriving) block.contents.push(content);
			block.isHeading = line.kind === "comment";
			blanks = 0;
			continue;
		}
		if (line.kind === "blank") {
			blanks++;
			if (block !== void 0) block.isHeading = false;
			continue;
		}
		blanks = 0;
		const ours = counterpart(line);
		if (ours === void 0) continue;
		if (block !== void 0) put(block, ours, draft);
		block = void 0;
		previous = ours;
	}
	if (block !== void 0) put(block, void 0, draft);
}
function put({ contents, previous, isHeading }, next, draft) {
	if (next !== void 0 && (isHeading || previous === void 0)) draft.insertBefore(next, contents);
	else if (previous !== void 0) draft.insertBehind(previous, contents);
	else draft.insertAtEnd(contents);
}
// src/compare/remarks.ts
function remarksOf(document) {
	const remarks = new Map();
	for (const line of document.lines) {
		const id = remarkId(document, line);
		if (id === void 0) continue;
		const same = remarks.get(id);
		if (same === void 0) remarks.set(id, [line]);
		else same.push(line);
	}
	return remarks;
}
function remarkId(document, line) {
	if (line.kind !== "comment" && line.kind !== "malformed") return void 0;
	const content = require_core.contentOf(document, line).replace(/^[ \t]+|[ \t]+$/g, "");
	return `${line.kind} ${require_read_dictionary.exactText(content, document.encoding)}`;
}
function mergedCount(base, ours, theirs) {
	const [added, other] = [ours - base, theirs - base];
	if (added >= 0 && other >= 0) return Math.max(ours, theirs);
	if (added <= 0 && other <= 0) return Math.min(ours, theirs);
	return base + added + other;
}
// src/compare/merge.ts
var MergeError = class extends Error {
	name = "MergeError";
};
function mergeDocuments(base, ours, theirs, options = {}) {
	const documents = Object.entries({
		"the common ancestor": base,
		ours,
		theirs
	});
	for (const [name, document] of documents) refuseUnreadable(name, document);
	for (const [name, document] of documents) refuseForeign(name, document);
	const decided = decideAll(base, ours, theirs);
	const encoding = decided.find(({ id }) => id === ".encoding");
	const target = targetOf(ours, theirs, encoding?.verdict ?? "ours");
	const settled = decided.map((one) => one === encoding && !target.isMerged ? {
		...one,
		verdict: "ours"
	} : one);
	const sides = {
		base,
		ours,
		theirs,
		target,
		equals: require_core.equalsOf(ours),
		draft: new Draft(ours, theirs)
	};
	const arrivals = new Map();
	for (const one of settled) settle(one, sides, arrivals, options.markerSize ?? 7);
	const malformed = settleRemarks(sides, arrivals);
	place({
		theirs,
		contents: arrivals,
		...neighbours(sides)
	}, sides.draft);
	const document = require_core.toDocument(sides.draft.text(), ours.kind);
	const conflicts = settled.filter(({ verdict }) => verdict === "conflict");
	prove(document, settled, malformed + 3 * conflicts.length);
	return {
		document,
		conflicts: conflicts.map(keyOf),
		kept: settled.filter(({ verdict }) => verdict === "volatile").map((one) => ({
			key: keyOf(one),
			pattern: (one.ours ?? one.theirs)?.known?.pattern
		})),
		isConverted: !isSameEncoding(theirs.encoding, target.encoding)
	};
}
function refuseUnreadable(name, document) {
	const reason = require_core.unreadableReason(document);
	if (reason !== void 0) throw new MergeRefusal(`${name} ${reason}`);
}
function refuseForeign(name, document) {
	const language = require_core.foreignLanguage(document);
	if (language !== void 0) throw new MergeRefusal(`${name} is ${language}, no dictionary of VMware's`, true);
}
function decideAll(base, ours, theirs) {
	const [o, a, b] = [
		require_read_dictionary.settingsById(base),
		require_read_dictionary.settingsById(ours),
		require_read_dictionary.settingsById(theirs)
	];
	return [...new Set([...a.keys(), ...b.keys()])].map((id) => {
		const versions = {
			base: o.get(id),
			ours: a.get(id),
			theirs: b.get(id)
		};
		return {
			id,
			...versions,
			verdict: decide(versions.base, versions.ours, versions.theirs)
		};
	});
}
function settle(one, sides, arrivals, markerSize) {
	const { verdict, ours, theirs } = one;
	const [first] = theirs?.entries ?? [];
	if (verdict === "conflict") settleConflict(one, sides, arrivals, markerSize);
	else if (verdict === "theirs" && theirs === void 0) dropEntries(one, sides);
	else if (verdict === "theirs" && ours === void 0 && first !== void 0 && theirs !== void 0) arrivals.set(first, newLines(tellingEntries(theirs), sides));
	else if (verdict === "theirs") takeValues(one, sides);
	else if (ours === void 0) for (const [entry, lines] of orphanedComments(one, sides)) arrivals.set(entry, lines);
	else if (verdict === "ours") takeComments(one, sides);
}
function settleConflict({ ours, theirs }, sides, arrivals, markerSize) {
	const marked = [
		`${"<".repeat(markerSize)} ours`,
		...(ours?.entries ?? []).map((entry) => require_core.contentOf(sides.ours, entry)),
		"=".repeat(markerSize),
		...oldLines(theirs?.entries ?? [], sides),
		`${">".repeat(markerSize)} theirs`
	];
	const [mine, ...others] = ours?.entries ?? [];
	const [first] = theirs?.entries ?? [];
	if (mine !== void 0) sides.draft.replace(mine, marked);
	else if (first !== void 0) arrivals.set(first, marked);
	for (const entry of others) sides.draft.remove(entry);
}
function settleRemarks({ base, ours, theirs, target, draft }, arrivals) {
	const [o, a, b] = [
		remarksOf(base),
		remarksOf(ours),
		remarksOf(theirs)
	];
	let malformed = 0;
	for (const id of new Set([...a.keys(), ...b.keys()])) {
		const [mine, other] = [a.get(id) ?? [], b.get(id) ?? []];
		const wanted = mergedCount(o.get(id)?.length ?? 0, mine.length, other.length);
		for (const line of mine.slice(wanted)) draft.remove(line);
		for (const line of wanted > mine.length ? other.slice(mine.length - wanted) : []) arrivals.set(line, [carry(require_core.contentOf(theirs, line), theirs, target, "a line that sets nothing")]);
		if (id.startsWith("malformed")) malformed += wanted;
	}
	return malformed;
}
function neighbours({ base, ours, theirs, draft }) {
	const settings = require_read_dictionary.settingsById(ours);
	const ids = new Map([...require_read_dictionary.settingsById(theirs)].flatMap(([id, { entries }]) => entries.map((entry) => [entry, id])));
	const remarks = remarksOf(ours);
	const seen = new Map();
	const blanks = (document) => document.lines.filter((line) => line.kind === "blank").length;
	return {
		withBlanks: blanks(theirs) > blanks(base),
		counterpart(line) {
			if (line.kind === "entry") return standing(settings.get(ids.get(line) ?? "")?.entries[0]);
			const id = remarkId(theirs, line) ?? "";
			const count = seen.get(id) ?? 0;
			seen.set(id, count + 1);
			return standing(remarks.get(id)?.[count]);
		}
	};
	function standing(line) {
		return line === void 0 || draft.isGone(line) ? void 0 : line;
	}
}
function prove(document, decided, malformed) {
	const settings = require_read_dictionary.settingsById(document);
	for (const { id, verdict, ours, theirs } of decided) {
		const wanted = verdict === "theirs" ? meaningsOf(theirs) : meaningsOf(ours);
		const all = verdict === "conflict" ? [...new Set([...wanted, ...meaningsOf(theirs)])] : wanted;
		if (!require_changes.sameTexts(settings.get(id)?.meanings, all)) throw new MergeError(`${id} is not what it should be`);
		settings.delete(id);
	}
	const [stray] = settings.keys();
	if (stray !== void 0) throw new MergeError(`${stray} is from nowhere`);
	const count = document.lines.filter((line) => line.kind === "malformed").length;
	if (count !== malformed) throw new MergeError(`VMware does not read ${count} lines, not ${malformed}`);
}
function meaningsOf(setting) {
	return setting?.meanings ?? [];
}
function keyOf({ id, ours, theirs }) {
	return (ours ?? theirs)?.entries[0]?.key.text ?? id;
}
// src/files/git/merge-lines.ts
function mergeLines(base, ours, theirs, markerSize) {
	const labels = [
		"ours",
		"base",
		"theirs"
	].flatMap((label) => ["-L", label]);
	const { ok, bytes, complaint } = require_run.git([...[
		"merge-file",
		"-p",
		"-q",
		`--marker-size=${markerSize}`,
		...labels
	], ...[
		"--",
		ours,
		base,
		theirs
	]]);
	if (complaint !== "") throw new require_run.GitError(`git: ${complaint}`);
	return {
		bytes,
		hasConflicts: !ok
	};
}
// src/cli/commands/merge.ts
const CRASHED = 255;
async function run(words, io) {
	try {
		return await merge(words, io);
	} catch (error) {
		const isKnown = error instanceof require_core.UsageError || error instanceof require_run.GitError;
		require_read_dictionary.remark("merge", isKnown ? error.message : `this is a bug in vmxlint: ${require_core.reasonOf(error)}`, io);
		return CRASHED;
	}
}
async function merge(words, io) {
	const [base, ours, theirs, path = ours, size = "7"] = require_core.operandsOf(words, 5);
	if (base === void 0 || ours === void 0 || theirs === void 0 || path === void 0) throw new require_core.UsageError("three files are needed: merge O A B");
	if (typeof ours !== "string" || ours === "-") throw new require_core.UsageError("the second file is written, so it needs a name");
	const job = {
		base,
		ours,
		theirs,
		markerSize: sizeOf(require_read_dictionary.nameOf(size)),
		name: require_read_dictionary.nameOf(path)
	};
	const before = documentOf(ours);
	try {
		const merged = mergeDocuments(documentOf(base), before, documentOf(theirs), job);
		const { text } = merged.document;
		if (text !== before.text) await write(ours, Buffer.from(text, "latin1"));
		tell(merged, before, job.name, io);
		return merged.conflicts.length > 0 ? require_core.STATUS.findings : require_core.STATUS.clean;
	} catch (error) {
		if (!(error instanceof MergeRefusal)) throw error;
		if (error.isText) return mergeText(job, error.message, io);
		require_read_dictionary.remark(job.name, `cannot be merged key by key, and is as it was: ${error.message}`, io);
		return require_core.STATUS.failure;
	}
}
async function mergeText({ base, ours, theirs, markerSize, name }, reason, io) {
	const { bytes, hasConflicts } = mergeLines(require_core.displayPath(base), ours, require_core.displayPath(theirs), markerSize);
	await write(ours, bytes);
	require_read_dictionary.remark(name, `is merged by lines, not by keys: ${reason}`, io);
	return hasConflicts ? require_core.STATUS.findings : require_core.STATUS.clean;
}
function documentOf(path) {
	const content = require_read_dictionary.readContent(path, Number.POSITIVE_INFINITY);
	if ("reason" in content) throw new require_core.UsageError(`${require_read_dictionary.nameOf(path)}: ${content.reason}`);
	return require_core.toDocument(content.text);
}
async function write(path, bytes) {
	try {
		await require_whole.writeWhole(path, bytes);
	} catch (error) {
		throw new require_core.UsageError(`${path}: ${require_core.reasonOf(error)}`);
	}
}
function tell({ conflicts, kept, isConverted }, { encoding }, name, io) {
	if (isConverted) require_read_dictionary.remark(name, `theirs is in another encoding; what came from there was converted to ${encoding.declared ?? "UTF-8"}`, io);
	if (kept.length > 0) {
		const keys = kept.map(({ key }) => key).join(", ");
		require_read_dictionary.remark(name, `both sides changed what VMware rewrites by itself, and ours stays: ${keys}`, io);
	}
	if (conflicts.length > 0) require_read_dictionary.remark(name, `both sides changed ${conflicts.join(", ")} in two ways: choose between the conflict markers`, io);
}
function sizeOf(text) {
	const size = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (size === 0) throw new require_core.UsageError(`the size of a conflict marker is a number of characters, not "${text}"`);
	return size;
}
exports.run = run;
