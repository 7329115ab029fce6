"use strict";
const require_change = require("./change.cjs");
const require_read_edit = require("./read-edit.cjs");
const require_operands = require("./operands.cjs");
const require_core = require("./core.cjs");
// src/cli/commands/set.ts
async function run(words, io) {
	const { requests, paths } = require_operands.splitRequests(words);
	const options = await require_read_edit.editOptionsOf(words, paths, require_core.isOn(words, "create"));
	return require_read_edit.editFiles({
		...options,
		edit: (document) => require_change.changeSettings(document, requests, options)
	}, io);
}
exports.run = run;
