"use strict";
const require_core = require("./core.cjs");
const require_history = require("./history.cjs");
let node_fs = require("node:fs");
// src/files/undo.ts
const GROUP = 128;
async function* undoRun(run, options) {
	const changes = run.changes.map((change, index) => ({
		change,
		left: run.left.has(index)
	})).reverse();
	for (let start = 0; start < changes.length; start += GROUP) {
		await require_core.takeSignals();
		const steps = changes.slice(start, start + GROUP).map(({ change, left }) => stepFor(change, left, options));
		const pending = steps.flatMap((step) => "change" in step ? [step.change] : []);
		const results = options.dryRun ? pending.map((change) => rehearse(change, options)) : await write(pending, options);
		for (const step of steps) if (!("change" in step)) yield step;
		else yield outcomeOf(step, results.shift());
	}
}
function stepFor({ path, before, after, inverse }, left, { guard }) {
	const done = (kind, reason) => ({
		path,
		kind,
		reason,
		notes: []
	});
	if (require_core.interrupted() !== void 0) return done("failed", "was left alone: interrupted");
	const gone = goneReason(path);
	if (gone !== void 0) return left ? done("unchanged") : done("changed", gone);
	const read = require_core.readOriginal(path, {
		maxSize: Number.MAX_SAFE_INTEGER,
		found: true
	});
	if (!read.ok) return done("failed", read.reason);
	const { source } = read;
	const hash = require_core.sha256Of(source.text);
	if (hash === before || left && hash !== after) return done("unchanged");
	if (hash !== after) return done("changed", "has changed since");
	const text = restored(source.text, inverse);
	if (text === void 0 || require_core.sha256Of(text) !== before) return done("failed", "its record in the journal is damaged");
	const refusal = guard(source);
	return refusal === void 0 ? {
		path,
		change: {
			source,
			text
		}
	} : done("refused", refusal);
}
function goneReason(path) {
	try {
		const now = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		if (now === void 0) return "is not there any more";
		return now.isFile() ? void 0 : require_core.typeReason(now);
	} catch {
		return;
	}
}
function restored(text, inverse) {
	try {
		return require_core.applyEdits(text, inverse);
	} catch {
		return;
	}
}
function rehearse({ source }, options) {
	return require_core.forbids(source, options) ?? {
		ok: true,
		brokeHardLink: source.identity.nlink > 1n,
		notes: []
	};
}
function write(changes, { journal, ...options }) {
	return journal === void 0 ? require_core.replaceFiles(changes, options) : journal.replace(changes, options);
}
function outcomeOf({ path }, result) {
	if (result === void 0) return {
		path,
		kind: "failed",
		reason: "was left alone",
		notes: []
	};
	if (!result.ok) return {
		path,
		kind: result.kind,
		reason: result.reason,
		notes: []
	};
	const links = result.brokeHardLink ? ["had other hard links, which keep the bytes of that run"] : [];
	return {
		path,
		kind: "restored",
		reason: void 0,
		notes: [...result.notes, ...links]
	};
}
// src/cli/commands/undo.ts
async function run(words, io) {
	const [id] = require_core.operandsOf(words, 1);
	const command = {
		dryRun: require_core.isOn(words, "dry-run"),
		...require_core.writingOf(words),
		color: require_core.switchOf(words, "color")
	};
	return undo(chooseRun(require_history.historyOf(io.env).runs, id?.toString()), command, io);
}
async function undo(run, command, io) {
	const record = require_core.readRunFile(run.path);
	if (typeof record !== "object") throw new require_core.UsageError(`${run.path}: ${record ?? "is empty"}`);
	const progress = require_core.openProgress(io, command.color);
	try {
		return await undoAll(run, record, command, progress);
	} finally {
		progress.stop();
	}
}
async function undoAll(run, record, command, { io, at }) {
	const { dryRun, force, hardLinks, preserveTimes } = command;
	const { damaged } = record;
	if (damaged > 0) require_core.complain(`${run.path}: ${damaged} lines of the journal are damaged, and not undone`, io);
	const journal = dryRun || !command.journal ? void 0 : require_core.journalOf(io.env, run.id);
	const paint = require_core.paintFor(require_core.wantsColor(io.stdout, command.color, io.env));
	const counts = {
		restored: 0,
		unchanged: 0,
		changed: 0,
		refused: 0,
		failed: 0
	};
	let files = 0;
	require_core.deferInterrupts();
	const effects = new Set();
	const guard = (source) => {
		const document = require_core.toDocument(source.text, require_core.kindOfFile(require_core.displayPath(source.path)));
		const effect = require_core.effectOf(document);
		if (effect !== void 0) effects.add(effect);
		return hindrance(document, source, force);
	};
	for await (const undone of undoRun(record, {
		dryRun,
		force,
		hardLinks,
		preserveTimes,
		journal,
		guard
	})) {
		counts[undone.kind]++;
		io.stdout.write(undoneText(undone, dryRun, paint));
		await at(++files);
	}
	io.stdout.write(`${totalText(run, files, counts, dryRun)}\n`);
	if (counts.restored > 0 && !dryRun) for (const effect of effects) io.stdout.write(`${require_core.EFFECTS[effect]}\n`);
	const { run: own, lost, trouble } = journal?.close(counts.refused + counts.failed) ?? { lost: 0 };
	if (own !== void 0) io.stdout.write(`To undo this in turn: vmxlint undo ${own}\n`);
	if (lost > 0) io.stdout.write(`No undo of this: the journal could not be written: ${require_core.sanitise(trouble ?? "")}\n`);
	if (require_core.interrupted() !== void 0) return require_core.statusOfSignal(require_core.interrupted());
	if (counts.failed > 0 || damaged > 0) return require_core.STATUS.failure;
	return counts.changed + counts.refused > 0 ? require_core.STATUS.findings : require_core.STATUS.clean;
}
function chooseRun(runs, id) {
	if (id === void 0) {
		const latest = runs.find(({ action, undoneBy }) => action === "fix" && undoneBy === void 0);
		if (latest !== void 0) return latest;
		throw new require_core.UsageError("there is no run to undo (\"vmxlint history\" lists what is on record)");
	}
	const [run, other] = runs.filter((one) => one.id.startsWith(id));
	if (run === void 0) throw new require_core.UsageError(`there is no run "${id}" on record ("vmxlint history" lists them)`);
	if (other !== void 0) throw new require_core.UsageError(`more than one run begins with "${id}": ${run.id}, ${other.id}`);
	return run;
}
function hindrance(document, source, force) {
	const refusal = require_core.refusalOf$1(document, require_core.surroundingsOf(source.target));
	if (refusal === void 0 || refusal.kind === "state" && force) return void 0;
	return refusal.kind === "state" ? `${refusal.reason}, or use --force` : refusal.reason;
}
const LABELS = {
	restored: "restored",
	changed: "left alone",
	refused: "refused",
	failed: "failed"
};
function undoneText({ path, kind, reason, notes }, dryRun, paint) {
	if (kind === "unchanged") return "";
	const label = (dryRun && kind === "restored" ? "to restore" : LABELS[kind]).padEnd(10);
	const why = [...reason === void 0 ? [] : [reason], ...notes].join("; ");
	return `${kind === "restored" ? paint.good(label) : paint.bad(label)}  ${require_core.sanitise(require_core.displayPath(path))}${why === "" ? "" : `: ${require_core.sanitise(why)}`}\n`;
}
function totalText({ id, began, cutShort }, files, counts, dryRun) {
	const texts = [
		[counts.restored, dryRun ? "to restore" : "restored"],
		[counts.unchanged, "as before that run already"],
		[counts.changed, "left alone"],
		[counts.refused, "refused"],
		[counts.failed, "failed"]
	].filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
	const cut = cutShort ? ", which was cut short or still goes on" : "";
	return `${files} ${files === 1 ? "file" : "files"} of run ${id} (${require_core.timeText(began)}${cut}): ${texts.join(", ")}`;
}
exports.run = run;
