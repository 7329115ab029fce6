"use strict";
const require_core = require("./core.cjs");
const require_flags = require("./flags.cjs");
// src/cli/parse.ts
async function parseWords(argv) {
	const { args, pathOf } = hidePaths(argv);
	const { _: words, "--": behind = [], $0: _program, ...values } = await runYargs(args);
	const flags = new Map(Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, [value].flat()]]));
	const operands = [...words, ...behind].map(pathOf);
	const [first] = operands;
	const rest = {
		behind: behind.length,
		flags,
		pathOf
	};
	const parsed = typeof first === "string" && words.length > 0 && require_core.isCommand(first) ? {
		command: first,
		operands: operands.slice(1),
		...rest
	} : {
		command: "lint",
		operands,
		...rest
	};
	const known = require_flags.flagsOf(parsed.command).map(({ name }) => name);
	const stranger = [...flags.keys()].find((name) => !known.includes(name));
	if (stranger !== void 0) throw new require_core.UsageError(`vmxlint ${parsed.command} has no flag --${stranger}`);
	return parsed;
}
function hidePaths(argv) {
	const paths = require_core.argumentPaths(argv);
	const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
	return {
		args: argv.map((arg, index) => {
			const path = paths[index] ?? arg;
			if (typeof path !== "string") return `\0${index}`;
			const isValue = takesNext(argv[index - 1]);
			if (index >= end || isValue || !arg.startsWith("-") || arg === "-") return arg;
			if (arg === "-h") return "--help";
			const flag = require_flags.flagOf(nameOf(arg));
			if ((flag === void 0 || arg.includes("=")) && require_core.exists(path)) return `\0${index}`;
			const isNegated = /^--?no-/.test(arg);
			if (flag === void 0 || flag.takes !== "switch" && isNegated && (flag.without === void 0 || arg.includes("="))) throw new require_core.UsageError(unknownFlag(arg));
			if (flag.takes !== "switch" && isNegated) return arg;
			if (flag.takes === "switch" && arg.includes("=")) throw new require_core.UsageError(`--${flag.name} takes no value, but has "${arg.slice(arg.indexOf("=") + 1)}"`);
			return flag.takes === "optional" && !arg.includes("=") ? `${arg}=` : arg;
		}),
		pathOf: (word) => word.startsWith("\0") ? paths[Number(word.slice(1))] ?? word : word
	};
}
function takesNext(arg) {
	return arg?.startsWith("-") === true && !/=|^--?no-/.test(arg) && require_flags.flagOf(nameOf(arg))?.takes === "value";
}
function nameOf(arg) {
	return arg.replace(/^--?(?:no-)?/, "").replace(/=.*$/s, "");
}
function unknownFlag(arg) {
	const flag = arg.replace(/=.*$/s, "");
	const known = require_flags.FLAGS.map(({ name }) => `--${name}`).filter((name) => name.length > 3);
	return `there is no flag ${flag}${require_core.didYouMean(`--${nameOf(arg)}`, known) || " (\"vmxlint --help\" lists them)"}`;
}
async function runYargs(args) {
	const { default: yargs } = await Promise.resolve().then(() => require_core.__toESM(require("./packages/yargs.cjs"), 1));
	const parser = yargs().parserConfiguration({
		"camel-case-expansion": false,
		"dot-notation": false,
		"parse-numbers": false,
		"parse-positional-numbers": false,
		"populate--": true,
		"short-option-groups": false
	}).locale("en").help(false).version(false).exitProcess(false).fail((message, error) => {
		const name = /^Not enough arguments following: (.+)$/.exec(message ?? "")?.[1] ?? "";
		if (require_flags.flagOf(name) === void 0) throw error ?? new require_core.UsageError(message);
		throw new require_core.UsageError(`--${name} needs a value: --${name}${require_flags.flagOf(name)?.value ?? ""}`);
	});
	for (const { name, takes } of require_flags.FLAGS) {
		if (takes === "switch") parser.boolean(name);
		else parser.string(name);
		if (takes === "value") parser.nargs(name, 1);
	}
	return parser.parseSync([...args]);
}
exports.parseWords = parseWords;
