"use strict";
const require_core = require("./core.cjs");
const require_operands = require("./operands.cjs");
let node_fs = require("node:fs");
// src/edit/permit.ts
function prohibitionOf(document, surroundings) {
	const language = require_core.foreignLanguage(document);
	if (language !== void 0) return {
		reason: `is ${language}, not a dictionary of VMware's`,
		yields: /template$/.test(language)
	};
	const refusal = require_core.refusalOf$1(document, surroundings);
	return refusal && {
		reason: refusal.reason,
		yields: refusal.kind === "state"
	};
}
// src/files/create.ts
const NO_LINKS = [
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK"
];
async function createFile(path, bytes, link = node_fs.linkSync) {
	try {
		if (!await writeElsewhere(path, bytes, link)) await write(path, bytes, () => true);
	} catch (error) {
		return require_core.codeOf(error) === "EEXIST" ? require_core.refuse("changed", "is there already") : require_core.refusalOf(error);
	}
	const error = await require_core.syncFolder(require_core.folderOf(path));
	return {
		ok: true,
		notes: error === void 0 ? [] : [`was written, but may be lost in a power cut: ${require_core.reasonOf(error)}`]
	};
}
async function writeElsewhere(path, bytes, link) {
	const temporary = require_core.temporaryPath(path);
	let linked = true;
	await write(temporary, bytes, () => {
		try {
			link(temporary, path);
		} catch (error) {
			if (!NO_LINKS.includes(require_core.codeOf(error))) throw error;
			linked = false;
		}
		return false;
	});
	return linked;
}
async function write(path, bytes, finish) {
	const temporary = require_core.createTemporary(path);
	try {
		for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(temporary.fd, bytes, done);
		(0, node_fs.fchmodSync)(temporary.fd, 438 & ~process.umask());
		const error = await require_core.syncFile(temporary.fd);
		if (error !== void 0) throw error;
		require_core.closeTemporary(temporary);
		if (finish()) require_core.keepTemporary(temporary);
	} finally {
		require_core.discardTemporary(temporary);
	}
}
// src/cli/edit-report.ts
function openEditReport({ output, paint, json, brief }) {
	const counts = {
		changed: 0,
		pending: 0,
		unchanged: 0,
		refused: 0,
		failed: 0
	};
	const effects = new Set();
	const outcomes = [];
	return {
		counts,
		file(outcome) {
			counts[outcome.kind]++;
			if (outcome.kind === "changed" && outcome.effect !== void 0) effects.add(outcome.effect);
			if (json) outcomes.push(outcome);
			else if (!brief) output.write(outcomeText(outcome, paint));
		},
		end(others, undo) {
			if (json) return output.write(require_operands.jsonText({
				files: outcomes.map(outcomeData),
				run: undo?.run ?? null
			}));
			output.write(`${totalText(counts, others)}\n`);
			for (const effect of effects) output.write(`${require_core.EFFECTS[effect]}\n`);
			if (undo?.run !== void 0) output.write(`To undo: vmxlint undo ${undo.run}\n`);
			if (undo !== void 0 && undo.lost > 0) output.write(`No undo of this: the journal could not be written: ${require_core.sanitise(undo.trouble ?? "")}\n`);
		}
	};
}
function outcomeText({ path, kind, changes, notes }, paint) {
	if (kind !== "changed" && kind !== "pending") return "";
	const name = require_core.sanitise(path);
	const bare = kind === "changed" ? "formatted" : "to format";
	return [...changes.length === 0 ? [paint.good(bare)] : changes.map((change) => changeText(change, paint)), ...notes.map((note) => paint.faint(require_core.sanitise(note)))].map((text) => `${name}: ${text}\n`).join("");
}
function changeText({ key, before, after, secret, repeats }, paint) {
	const text = (value) => secret ? "***" : require_core.sanitise(require_core.quote(require_core.shown(value)));
	const name = require_core.sanitise(key);
	const was = before === void 0 ? "" : `, was ${text(before)}`;
	const lines = repeats === 1 ? "1 more line of it" : `${repeats} more lines of it`;
	const more = repeats === 0 ? "" : `; ${lines} taken out`;
	if (after === void 0) return `${paint.bad(`${name} taken out`)}${was}${more}`;
	return `${paint.good(`${name} = ${text(after)}`)}${before === void 0 ? ", new" : was}${more}`;
}
function totalText(counts, others) {
	const files = Object.values(counts).reduce((sum, count) => sum + count, others);
	const texts = [
		[counts.changed, "changed"],
		[counts.pending, "to change"],
		[counts.unchanged, "as wanted already"],
		[others, "not meant by --where"],
		[counts.refused, "refused"],
		[counts.failed, "failed"]
	].filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
	return [`${files} ${files === 1 ? "file" : "files"}`, ...texts].join(", ");
}
function outcomeData({ path, kind, changes, reasons, notes }) {
	return {
		path,
		status: kind,
		changes: changes.map(changeData),
		reasons,
		notes
	};
}
function changeData({ before, after, secret, ...change }) {
	const data = (value) => value === void 0 ? null : secret ? "***" : value;
	return {
		...change,
		before: data(before),
		after: data(after),
		secret
	};
}
// src/cli/edit-files.ts
async function editFiles(command, io) {
	const progress = require_core.openProgress(io, command.color);
	try {
		return await editAll(command, progress);
	} finally {
		progress.stop();
	}
}
async function editAll(command, progress) {
	const { io } = progress;
	const { diff, check, force, hardLinks, preserveTimes, backup } = command;
	const output = diff === true || command.paths.includes("-") ? io.stderr : io.stdout;
	const paint = require_core.paintFor(require_core.wantsColor(output, command.color, io.env));
	const journal = command.journal && diff === false && !check ? require_core.journalOf(io.env) : void 0;
	const options = {
		force,
		hardLinks,
		preserveTimes,
		...backup !== void 0 && { backup }
	};
	const tools = {
		command,
		io,
		report: openEditReport({
			output,
			paint,
			json: command.json,
			brief: diff === true
		}),
		queue: require_core.openQueue(options, journal),
		patches: diff === false ? void 0 : require_core.openPatches(command, io)
	};
	let others = 0;
	const visitor = {
		document: (path, document, source) => editOne(path, document, source, tools),
		unread: (path, reason) => settle({
			...outcome(path, "failed"),
			reasons: [reason]
		}, tools),
		passedOver() {
			others++;
		},
		notTaken(text) {
			if (writesStdout(command)) io.stdout.write(bytesOf(text));
		},
		flush: tools.queue.flush,
		closed: false
	};
	const present = command.paths.filter((path) => !command.missing.includes(path));
	const status = present.length > 0 || command.filesFrom !== void 0 ? await require_operands.visitDocuments({
		...command,
		paths: present
	}, visitor, {
		progress,
		purpose: "change"
	}) : void 0;
	for (const path of status === void 0 ? command.missing : []) await createOne(path, tools);
	const secrets = tools.patches?.end() ?? [];
	if (secrets.length > 0) require_core.complain(`the patch holds secrets in clear (${secrets[0]}): mind where it goes`, io);
	tools.report.end(others, journal?.close());
	return status ?? statusOf(tools.report);
}
function statusOf({ counts }) {
	if (counts.failed + counts.refused > 0) return require_core.STATUS.failure;
	return counts.pending > 0 ? require_core.STATUS.findings : require_core.STATUS.clean;
}
async function editOne(path, document, source, tools) {
	const { command, io, patches, queue } = tools;
	const edited = tryEdit(path, document, source, command);
	const { next } = edited;
	if (source === void 0 && writesStdout(command)) io.stdout.write(bytesOf((next ?? document).text));
	if (next === void 0) return settleInTurn(edited, queue, tools);
	if (patches !== void 0) await patches.add(source?.path ?? path, document, next);
	if (patches !== void 0 || command.check) return settleInTurn({
		...edited,
		kind: "pending"
	}, queue, tools);
	if (source === void 0) return settleInTurn(edited, queue, tools);
	return queue.put({
		change: {
			source,
			text: next.text
		},
		size: 2 * document.text.length,
		settle: (written) => settle(written === void 0 ? edited : withResult(edited, written), tools)
	});
}
function writesStdout({ diff, check }) {
	return diff === false && !check;
}
function tryEdit(path, document, source, command) {
	const none = outcome(path, "unchanged");
	let changed;
	try {
		changed = command.edit(document);
	} catch (error) {
		const mistake = `this is a bug in vmxlint (${error instanceof Error ? error.message : String(error)})`;
		const what = error instanceof require_core.FixError ? "was left alone" : "could not be changed";
		return {
			...none,
			kind: "failed",
			reasons: [`${what}: ${mistake}`]
		};
	}
	const { objections, changes, document: next } = changed;
	if (objections.length > 0) return {
		...none,
		kind: "refused",
		reasons: objections.map(({ reason, yields }) => yields ? `${reason} (--force does it all the same)` : reason)
	};
	if (next === document) return none;
	const surroundings = source && require_core.surroundingsOf(source.target);
	const prohibition = prohibitionOf(document, surroundings);
	if (prohibition !== void 0 && !(prohibition.yields && command.force)) return {
		...none,
		kind: "refused",
		reasons: [prohibition.yields ? `${prohibition.reason}, or use --force` : prohibition.reason]
	};
	const notes = require_core.overriddenStates(document, surroundings).map((what) => `was changed though it ${what}`);
	return {
		...none,
		kind: "changed",
		changes,
		notes,
		effect: changes.length === 0 ? void 0 : require_core.effectOf(document),
		next
	};
}
async function createOne(path, tools) {
	const { command } = tools;
	const name = require_core.displayPath(path);
	const kind = command.kind ?? require_core.kindOfFile(name);
	const document = require_core.toDocument(kind === "vmx" ? ".encoding = \"UTF-8\"\n" : "", kind);
	if (!require_operands.meets(document, command.where)) return;
	const { next, ...edited } = tryEdit(name, document, void 0, command);
	if (next === void 0) return settle(edited, tools);
	if (command.check) return settle({
		...edited,
		kind: "pending"
	}, tools);
	const created = await createFile(path, bytesOf(next.text));
	if (!created.ok) return settle({
		...edited,
		kind: kindOfRefusal(created.kind),
		reasons: [created.reason]
	}, tools);
	return settle({
		...edited,
		notes: [...created.notes, "is new: undo does not take it away"]
	}, tools);
}
function outcome(path, kind) {
	return {
		path,
		kind,
		changes: [],
		reasons: [],
		notes: [],
		effect: void 0
	};
}
function withResult(edited, written) {
	if (!written.ok) return {
		...edited,
		kind: kindOfRefusal(written.kind),
		changes: [],
		notes: [],
		reasons: [written.reason]
	};
	const links = written.brokeHardLink ? ["had other hard links, which keep the old bytes"] : [];
	return {
		...edited,
		notes: [
			...edited.notes,
			...written.notes,
			...links
		]
	};
}
function kindOfRefusal(kind) {
	return kind === "failed" ? "failed" : "refused";
}
function settleInTurn(edited, queue, tools) {
	return queue.put({
		change: void 0,
		size: 0,
		settle: () => settle(edited, tools)
	});
}
function settle(result, { report, io }) {
	for (const reason of result.reasons) require_core.complain(`${result.path}: ${reason}`, io);
	report.file(result);
}
function bytesOf(text) {
	return Buffer.from(text, "latin1");
}
// src/cli/read-edit.ts
async function editOptionsOf(words, paths, create = false) {
	const selection = require_operands.selectionOf(words, paths);
	const changing = require_core.changingOf(words);
	const check = require_core.isOn(words, "check");
	const { diff } = changing;
	if (typeof diff === "string") require_core.refuseOutput(diff, selection);
	if (create && diff !== false) throw new require_core.UsageError("--create writes and --diff does not: give one of them");
	if (check && diff !== false) throw new require_core.UsageError("--check tells and --diff shows: give one of them");
	const missing = await missingOf(paths);
	for (const path of missing) {
		const name = require_core.displayPath(path);
		if (!create) throw new require_core.UsageError(`${name}: does not exist${words.command === "set" ? " (--create makes it)" : ""}`);
		if (/[*?]/.test(name)) throw new require_core.UsageError(`${name}: no file matches, and none is made of that name`);
		if (selection.kind === void 0 && require_core.kindOfPath(name) === void 0) throw new require_core.UsageError(`${name}: what it is to be cannot be told from its name: --kind=vmx or --kind=host`);
	}
	return {
		...selection,
		...changing,
		check,
		missing,
		json: require_core.choice(words, "format", ["text", "json"], "text") === "json",
		color: require_core.switchOf(words, "color")
	};
}
async function missingOf(paths) {
	const absent = paths.filter((path) => path !== "-" && !require_operands.exists(path));
	const matches = await require_core.expandPatterns(absent);
	return absent.filter((path) => (matches.get(path.toString())?.files.length ?? 0) === 0);
}
Object.defineProperty(exports, "editFiles", {
	enumerable: true,
	get: function() {
		return editFiles;
	}
});
Object.defineProperty(exports, "editOptionsOf", {
	enumerable: true,
	get: function() {
		return editOptionsOf;
	}
});
