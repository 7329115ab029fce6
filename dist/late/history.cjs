"use strict";
const require_core = require("./core.cjs");
const require_wrap = require("./wrap.cjs");
// src/cli/commands/history.ts
function run(words, io) {
	require_core.operandsOf(words, 0);
	const format = require_core.choice(words, "format", ["text", "json"], "text");
	const { runs, problems } = historyOf(io.env);
	if (format === "json") io.stdout.write(historyJson(runs));
	else io.stdout.write(historyText(runs, io, require_core.paintFor(require_core.wantsColor(io.stdout, require_core.switchOf(words, "color"), io.env))));
	for (const { path, reason } of problems) require_core.complain(`${path}: ${reason}`, io);
	return problems.length === 0 ? require_core.STATUS.clean : require_core.STATUS.failure;
}
function historyOf(env) {
	try {
		return require_core.readHistory({ env });
	} catch (error) {
		throw new require_core.UsageError(`the journals cannot be read: ${require_core.reasonOf(error)}`);
	}
}
function deedText({ action, undoes, files, where }) {
	return `${action === "fix" ? "changed" : `undid ${undoes}`}${action === "fix" && files === 1 ? "" : " in"} ${where}`;
}
function historyText(runs, { stdout, env }, paint) {
	const { days, runs: most } = require_core.limitsOf(env);
	const kept = `Runs are on record for ${days} days (VMXLINT_UNDO_DAYS), and ${most} at most (VMXLINT_UNDO_RUNS), in`;
	const about = `${require_wrap.wrap(kept, require_core.widthOf(stdout))}\n${require_core.sanitise(require_core.stateFolder({ env }))}`;
	if (runs.length === 0) return `No run is on record.\n${about}\n`;
	const lines = runs.map((run) => {
		const began = require_core.timeText(run.began);
		return `${paint.strong(run.id)}  ${began}  ${String(run.files).padStart(5)}  ${require_core.sanitise(deedText(run))}${stateText(run)}`;
	});
	return `${[paint.faint(`${"run".padEnd(8)}  ${"began".padEnd(19)}  files  what it did`), ...lines].join("\n")}\n\n"vmxlint undo RUN" restores the files of a run, --dry-run shows which.\n${about}\n`;
}
function stateText({ cutShort, undoneBy, partlyUndoneBy }) {
	return [
		...cutShort ? ["was cut short, or still goes on"] : [],
		...undoneBy === void 0 ? [] : [`undone by ${undoneBy}`],
		...partlyUndoneBy === void 0 ? [] : [`undone in part by ${partlyUndoneBy}`]
	].map((state) => `; ${state}`).join("");
}
function historyJson(runs) {
	const data = runs.map(({ id, action, began, files, where, cutShort, undoes, undoneBy, partlyUndoneBy }) => ({
		run: id,
		action,
		began,
		files,
		where,
		cutShort,
		undoes,
		undoneBy,
		partlyUndoneBy
	}));
	return `${require_core.sanitiseJson(JSON.stringify(data, void 0, 2))}\n`;
}
exports.deedText = deedText;
exports.historyOf = historyOf;
exports.run = run;
