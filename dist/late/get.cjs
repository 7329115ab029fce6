"use strict";
const require_core = require("./core.cjs");
const require_operands = require("./operands.cjs");
// src/cli/commands/get.ts
async function run(words, io) {
	const { key, paths } = require_operands.splitKey(words);
	const selection = require_operands.selectionOf(words, paths);
	const json = require_core.choice(words, "format", ["text", "json"], "text") === "json";
	const showSecrets = require_core.isOn(words, "show-secrets");
	const progress = require_core.openProgress(io, require_core.switchOf(words, "color"));
	const alone = require_operands.isOneFile(selection);
	const records = [];
	let found = false;
	let failed = false;
	const fail = (path, reason) => {
		failed = true;
		require_core.complain(`${path}: ${reason}`, progress.io);
	};
	const visitor = {
		document(path, document) {
			const setting = require_operands.findSetting(document, key);
			const problem = setting && problemOf(setting, showSecrets);
			if (problem !== void 0) fail(path, problem);
			found ||= setting !== void 0;
			if (json) records.push({
				path,
				...recordOf(key, setting, problem !== void 0)
			});
			else if (setting !== void 0 && problem === void 0) write(path, setting.value);
		},
		unread: fail,
		get closed() {
			return io.stdout.closed;
		}
	};
	const write = (path, value) => {
		const { stdout } = progress.io;
		if (alone) stdout.write(`${stdout.isTerminal ? require_core.sanitise(value) : value}\n`);
		else stdout.write(`${require_core.sanitise(path)}: ${require_core.sanitise(value)}\n`);
	};
	try {
		const status = await require_operands.visitDocuments(selection, visitor, {
			progress,
			purpose: "look into"
		});
		if (json) io.stdout.write(require_operands.jsonText(records));
		if (status !== void 0) return status;
	} finally {
		progress.stop();
	}
	if (failed) return require_core.STATUS.failure;
	if (found) return require_core.STATUS.clean;
	const meant = require_core.keyMeantBy(key);
	require_core.complain(`${key} is not set${meant === void 0 ? "" : `; did you mean ${meant}?`}`, io);
	return require_core.STATUS.findings;
}
function problemOf({ key, lines, contradictory, secret }, showSecrets) {
	if (contradictory) return `${key} is set more than once, to different values (lines ${lines.join(", ")}): which of them counts is not known`;
	return secret && !showSecrets ? `${key} holds a secret, which --show-secrets prints` : void 0;
}
function recordOf(key, setting, hidden) {
	if (setting === void 0) return {
		key,
		value: null,
		lines: []
	};
	return {
		...setting,
		value: hidden ? null : setting.value
	};
}
exports.run = run;
