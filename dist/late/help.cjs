"use strict";
const require_core = require("./core.cjs");
const require_wrap = require("./wrap.cjs");
// src/cli/help.ts
const OTHERS = "The flags are those of lint; \"vmxlint COMMAND --help\" tells those of another command.";
const CLEAN = "clean, or everything was fixed";
const FINDINGS = "findings at or above --fail-on; with --diff: something to fix";
const FAILURE = "wrong usage, no file found, or a file that could not be linted or written";
function helpFor(command, { stdout, env }, color) {
	return helpText(command, require_core.readableWidth(stdout), require_core.paintFor(require_core.wantsColor(stdout, color, env)));
}
function helpText(command, width, paint) {
	const { about, exits = [CLEAN, FINDINGS] } = require_core.COMMANDS[command] ?? {};
	const [clean, findings, failure = "wrong usage, or a failure"] = exits;
	const all = command === "lint";
	const usage = (all ? Object.keys(require_core.COMMANDS) : [command]).map((name) => [`vmxlint ${require_core.COMMANDS[name]?.usage}`, require_core.COMMANDS[name]?.summary ?? ""]);
	const codes = [
		["0", clean],
		...findings === void 0 ? [] : [["1", findings]],
		["2", all ? FAILURE : failure],
		...all ? [["130", "interrupted"]] : []
	];
	return `${[
		section("Usage", usage, width, paint),
		...about === void 0 ? [] : [require_wrap.wrap(about, width)],
		...all ? [require_wrap.wrap(OTHERS, width)] : [],
		...groups(command).map(([name, rows]) => section(name, rows, width, paint)),
		section("Exit codes", codes, width, paint)
	].join("\n\n")}\n`;
}
function groups(command) {
	const byName = new Map();
	for (const flag of require_core.flagsOf(command)) byName.set(flag.group, [...byName.get(flag.group) ?? [], ...rowsOf(flag)]);
	return [...byName];
}
function rowsOf({ name, value = "", help, negative, without }) {
	const rows = [[`${name.length === 1 ? "-" : negative ? "--no-" : "--"}${name}${value}`, help]];
	return without === void 0 ? rows : [...rows, [`--no-${name}`, without]];
}
function section(title, rows, width, paint) {
	const indent = Math.max(28, Math.max(...rows.map(([head]) => head.length)) + 4);
	const lines = rows.map(([head, text]) => `  ${head.padEnd(indent - 2)}${require_wrap.wrap(text, width, indent)}`);
	return [paint.strong(`${title}:`), ...lines].join("\n");
}
exports.helpFor = helpFor;
