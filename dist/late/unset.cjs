"use strict";
const require_change = require("./change.cjs");
const require_read_edit = require("./read-edit.cjs");
const require_operands = require("./operands.cjs");
// src/cli/commands/unset.ts
async function run(words, io) {
	const { requests, paths } = require_operands.splitKeys(words);
	const options = await require_read_edit.editOptionsOf(words, paths);
	return require_read_edit.editFiles({
		...options,
		edit: (document) => require_change.changeSettings(document, requests, options)
	}, io);
}
exports.run = run;
