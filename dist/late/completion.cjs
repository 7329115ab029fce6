"use strict";
const require_core = require("./core.cjs");
// src/cli/commands/completion.ts
const CHOICES = {
	preset: Object.keys(require_core.presets),
	target: require_core.targetNames(),
	format: Object.keys(require_core.reporters),
	kind: [
		"auto",
		"vmx",
		"host",
		"dictionary"
	],
	"fail-on": [
		"error",
		"warning",
		"info"
	],
	hardlinks: ["break", "refuse"]
};
async function run(words, { stdout }) {
	require_core.operandsOf(words, 0);
	stdout.write(await complete(void 0));
	return require_core.STATUS.clean;
}
async function complete(words) {
	const { default: yargs } = await Promise.resolve().then(() => require_core.__toESM(require("./packages/yargs.cjs"), 1));
	const parser = yargs().scriptName("vmxlint").locale("en").exitProcess(false).help(false).version(false);
	parser.completion("completion", false);
	for (const name of Object.keys(require_core.COMMANDS)) if (name !== "completion") parser.command(name, name);
	for (const { name, takes, help } of require_core.FLAGS) {
		if (name.length === 1) continue;
		const choices = CHOICES[name];
		parser.option(name, {
			type: takes === "switch" ? "boolean" : "string",
			describe: help,
			...choices !== void 0 && { choices }
		});
	}
	if (words === void 0) return scriptOf(parser);
	if (words.at(-2) === "explain") return linesOf(topicsFor(words.at(-1) ?? ""));
	const keys = keysFor(words);
	if (keys.length > 0) return linesOf(keys);
	return linesOf(await parser.getCompletion([...words]));
}
function topicsFor(start) {
	const ids = require_core.rules.map(({ id }) => id).filter((id) => id.startsWith(start));
	if (start === "") return ids;
	const keys = require_core.allKnownKeys().map(({ pattern }) => require_core.exampleOf(pattern));
	return [...ids, ...keys.filter((key) => key.startsWith(start))];
}
function keysFor([, command = "", ...others]) {
	const start = others.at(-1)?.toLowerCase() ?? "";
	if (![
		"get",
		"set",
		"unset"
	].includes(command) || others.length < 2 || start === "" || start.startsWith("-")) return [];
	const keys = require_core.effectivePatterns().filter((key) => require_core.specificityOf(key) === 4 && key.toLowerCase().startsWith(start));
	return command === "set" ? keys.map((key) => `${key}=`) : keys;
}
async function scriptOf(parser) {
	return new Promise((resolve) => {
		parser.parse(["completion"], {}, (_error, _argv, output) => resolve(`${output.trimEnd()}\n`));
	});
}
function linesOf(words) {
	return words.map((word) => `${word}\n`).join("");
}
exports.complete = complete;
exports.run = run;
