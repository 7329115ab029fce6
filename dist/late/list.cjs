"use strict";
const require_core = require("./core.cjs");
const require_operands = require("./operands.cjs");
// src/cli/commands/list.ts
async function run(words, io) {
	const { pattern, paths } = require_operands.splitPattern(words);
	const selection = require_operands.selectionOf(words, paths);
	const json = require_core.choice(words, "format", ["text", "json"], "text") === "json";
	const showSecrets = require_core.isOn(words, "show-secrets");
	const progress = require_core.openProgress(io, require_core.switchOf(words, "color"));
	const alone = require_operands.isOneFile(selection);
	const records = [];
	let found = false;
	let failed = false;
	const visitor = {
		document(path, document) {
			const settings = require_operands.findSettings(document, pattern).map((setting) => ({
				...setting,
				value: setting.secret && !showSecrets ? void 0 : setting.value
			}));
			found ||= settings.length > 0;
			if (json) records.push({
				path,
				settings: settings.map((one) => ({
					...one,
					value: one.value ?? null
				}))
			});
			else for (const one of settings) progress.io.stdout.write(`${alone ? "" : `${require_core.sanitise(path)}: `}${lineOf(one)}\n`);
		},
		unread(path, reason) {
			failed = true;
			require_core.complain(`${path}: ${reason}`, progress.io);
		},
		get closed() {
			return io.stdout.closed;
		}
	};
	try {
		const status = await require_operands.visitDocuments(selection, visitor, {
			progress,
			purpose: "list"
		});
		if (json) io.stdout.write(require_operands.jsonText(records));
		if (status !== void 0) return status;
	} finally {
		progress.stop();
	}
	if (failed) return require_core.STATUS.failure;
	if (found || pattern === void 0) return require_core.STATUS.clean;
	require_core.complain(`no key matches ${pattern}`, io);
	return require_core.STATUS.findings;
}
function lineOf({ key, value, lines, contradictory }) {
	const [, ...others] = lines;
	const again = `  # and again, ${contradictory ? "with another value" : "with the same value"}: line ${others.join(", ")}`;
	return require_core.sanitise(`${key} = ${value === void 0 ? "***" : require_core.quote(value)}${others.length === 0 ? "" : again}`);
}
exports.run = run;
