"use strict";
const require_core = require("./core.cjs");
const require_glob = require("./glob.cjs");
let node_path = require("node:path");
node_path = require_core.__toESM(node_path, 1);
// src/config/tree.ts
var SyntaxProblem = class extends Error {
	name = "SyntaxProblem";
	range;
	constructor(range, message) {
		super(message);
		this.range = range;
	}
};
function dataOf(tree) {
	if (tree.kind === "scalar") return tree.value;
	if (tree.kind === "list") return tree.items.map(dataOf);
	return Object.fromEntries(tree.members.map(({ name, value }) => [name, dataOf(value)]));
}
function membersOf(range, members) {
	const names = new Set();
	for (const { name, at } of members) {
		if (names.has(name)) throw new SyntaxProblem(at, `"${name}" stands here already`);
		names.add(name);
	}
	return {
		kind: "members",
		range,
		members
	};
}
function checkLevel(level, range) {
	if (level > 32) throw new SyntaxProblem(range, `this is nested more than 32 levels deep`);
}
// src/config/shape.ts
function text(description, flawOf, more = {}) {
	return {
		schema: {
			type: "string",
			minLength: 1,
			description,
			...more
		},
		read(tree, report) {
			if (tree.kind !== "scalar" || typeof tree.value !== "string" || tree.value === "") {
				report(tree.range, `this must be a text, not ${shown(tree)}`);
				return;
			}
			const flaw = flawOf(tree.value);
			if (flaw !== void 0) report(tree.range, flaw);
			return flaw === void 0 ? {
				value: tree.value,
				at: tree.range
			} : void 0;
		}
	};
}
function oneOrMore(item, description) {
	const list = listOf(item, description);
	return {
		schema: {
			description,
			anyOf: [item.schema, {
				type: "array",
				items: item.schema
			}]
		},
		read(tree, report) {
			if (tree.kind === "list") return list.read(tree, report);
			const one = item.read(tree, report);
			return one === void 0 ? void 0 : [one];
		}
	};
}
function listOf(item, description) {
	return {
		schema: {
			type: "array",
			items: item.schema,
			description
		},
		read(tree, report) {
			if (tree.kind === "list") return tree.items.flatMap((one) => item.read(one, report) ?? []);
			report(tree.range, `this must be a list, not ${shown(tree)}`);
		}
	};
}
function fields(description, shapes, required = []) {
	return {
		schema: {
			type: "object",
			description,
			properties: Object.fromEntries(Object.entries(shapes).map(([name, { schema }]) => [name, schema])),
			additionalProperties: false,
			...required.length > 0 && { required }
		},
		read(tree, report) {
			if (tree.kind !== "members") {
				report(tree.range, `this must be a map with members such as ${Object.keys(shapes).slice(0, 2).join(" and ")}, not ${shown(tree)}`);
				return;
			}
			const read = tree.members.flatMap(({ name, at, value }) => {
				const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
				if (shape === void 0) report(at, unknownName(name, Object.keys(shapes)));
				return shape === void 0 ? [] : [[name, shape.read(value, report)]];
			});
			reportMissing(tree, required, report);
			return {
				...Object.fromEntries(read),
				at: tree.range
			};
		}
	};
}
function reportMissing({ members, range }, required, report) {
	for (const name of required) if (!members.some((member) => member.name === name)) report([range[0], range[0]], `"${name}" is missing here`);
}
function unknownName(name, known) {
	return `"${name}" means nothing here${require_core.didYouMean(name, known) || `: there may be ${known.join(", ")}`}`;
}
function shown(tree) {
	if (tree.kind !== "scalar") return tree.kind === "list" ? "a list" : "a map";
	const json = JSON.stringify(dataOf(tree));
	return json === "null" ? "nothing" : json.length > 60 ? `${json.slice(0, 60)}\u2026` : json;
}
// src/config/rules-shape.ts
const SEVERITIES = [
	"off",
	"info",
	"warning",
	"error"
];
function rulesShape(rules, checkOptions) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	return {
		schema: { $ref: "#/$defs/rules" },
		read(tree, report) {
			if (tree.kind !== "members") {
				report(tree.range, `this must be a map of rules, such as {duplicate-key: error}, not ${shown(tree)}`);
				return;
			}
			return tree.members.flatMap(({ name, at, value }) => {
				const rule = byId.get(name);
				if (rule !== void 0) return wordsOf(rule, value, checkOptions, report) ?? [];
				report(at, noRule(name, rules));
				return [];
			});
		}
	};
}
function noRule(id, rules) {
	const ids = rules.map((rule) => rule.id);
	return `there is no rule "${id}"${require_core.didYouMean(id, ids) || " (\"vmxlint rules\" lists them)"}`;
}
function wordsOf(rule, tree, checkOptions, report) {
	const [severity, options, more] = tree.kind === "list" ? tree.items : [tree];
	if (severity?.kind !== "scalar" || typeof severity.value !== "string" || !SEVERITIES.includes(severity.value)) {
		const found = severity ?? tree;
		report(found.range, `the severity of ${rule.id} must be "off", "info", "warning" or "error", not ${shown(found)}`);
		return;
	}
	if (more !== void 0) report(more.range, `of ${rule.id} nothing can be said behind its options`);
	const words = {
		id: rule.id,
		severity: {
			value: severity.value,
			at: severity.range
		}
	};
	if (options === void 0) return {
		...words,
		options: []
	};
	if (options.kind !== "members") {
		report(options.range, `the options of ${rule.id} must be a map, not ${shown(options)}`);
		return;
	}
	return {
		...words,
		options: options.members.flatMap(({ name, at, value }) => {
			const data = dataOf(value);
			return attempt$1(() => checkOptions(rule, Object.fromEntries([[name, data]])), Object.hasOwn(rule.options ?? {}, name) ? value.range : at, report) ? [{
				name,
				value: data,
				at: value.range
			}] : [];
		})
	};
}
function attempt$1(check, range, report) {
	try {
		check();
		return true;
	} catch (error) {
		if (!require_core.isConfigurationError(error)) throw error;
		report(range, error.message);
		return false;
	}
}
// src/config/file-shape.ts
function fileShape(rules, checkOptions) {
	const target = targetText();
	const settings = rulesShape(rules, checkOptions);
	const files = oneOrMore(pattern("A pattern of paths."), FILES);
	return fields("A configuration of vmxlint.", {
		$schema: text("Where the schema of this file is, for editors.", () => void 0),
		extends: oneOrMore(extension(), EXTENDS),
		target,
		rules: settings,
		overrides: listOf(fields("What holds for some files.", {
			files,
			target,
			rules: settings
		}, ["files"]), "What is different for some files; of several that match the last holds."),
		ignores: oneOrMore(pattern("A pattern of paths."), "Files and folders that are passed over while searching."),
		hosts: oneOrMore(pattern("A pattern of paths."), "Files that are configurations of hosts, whatever they are called."),
		suppressions: listOf(suppression(rules, files), "Findings that may stay; they are not repaired either.")
	});
}
const FILES = "Patterns of paths, seen from the folder of the configuration: \"*\" and \"?\" within a name, \"**\" for any folders, \"[a-z]\", \"{one,two}\". One without a slash is one of names, at any depth.";
const EXTENDS = "What this builds on: presets by name, and files of this kind by path (./base.yaml), seen from this file. The last holds.";
function suppression(rules, files) {
	const ids = rules.map((rule) => rule.id);
	return fields("What may stay.", {
		files,
		rule: text("The rule that finds it.", (id) => ids.includes(id) ? void 0 : noRule(id, rules), { enum: ids }),
		key: text("The key that it is about, with \"*\" and \"?\"; all where it is left out.", () => void 0),
		reason: text("Why it may stay.", () => void 0),
		owner: text("Who answers for that.", () => void 0),
		expires: text("The last day that it holds: YYYY-MM-DD.", dayFlaw, { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
	}, ["files", "rule"]);
}
function pattern(description) {
	const words = text(description, () => void 0, { maxLength: 1e3 });
	return {
		schema: words.schema,
		read(tree, report) {
			const written = words.read(tree, report);
			if (written === void 0) return void 0;
			try {
				return {
					...written,
					matches: require_glob.globOf(written.value)
				};
			} catch (error) {
				if (!(error instanceof require_glob.GlobError)) throw error;
				report(tree.range, `this pattern ${error.message}`);
				return;
			}
		}
	};
}
function targetText() {
	const description = "The product that the files are for, such as esxi-8 or workstation-17.";
	const flawOf = (name) => {
		if (require_core.targetOf(name) !== void 0) return void 0;
		return `there is no target "${name}"${require_core.didYouMean(name, require_core.targetNames()) || ": it is a product and a version, such as esxi-8 or workstation-17"}`;
	};
	return text(description, flawOf, {
		pattern: "^[A-Za-z]+-[0-9]",
		examples: require_core.targetNames()
	});
}
function extension() {
	const names = Object.keys(require_core.presets);
	const flawOf = (name) => {
		if (names.includes(name)) return void 0;
		if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return "a configuration is never fetched: name a file of your own";
		if (isFile(name)) return void 0;
		if (/\.[cm]?[jt]sx?$/i.test(name)) return "a configuration is data, never a program: JSON or YAML";
		return `there is no preset "${name}"${require_core.didYouMean(name, names) || `: ${names.join(", ")}; a file is named as ./base.yaml`}`;
	};
	return text("The name of a preset, or the path of a file.", flawOf, { anyOf: [{ enum: names }, { pattern: "\\.(?:[Jj][Ss][Oo][Nn][Cc]?|[Yy][Aa]?[Mm][Ll])$" }] });
}
function isFile(name) {
	return /\.(?:jsonc?|ya?ml)$/i.test(name);
}
function dayFlaw(day) {
	return require_core.isDay(day) ? void 0 : `"${day.slice(0, 40)}" is no day: one is written as 2026-12-31`;
}
// src/config/parse-json.ts
async function parseJson(text) {
	const { parseTree, printParseErrorCode } = await Promise.resolve().then(() => require_core.__toESM(require("./packages/jsonc-parser.cjs"), 1));
	const errors = [];
	let root;
	try {
		root = parseTree(text, errors, { allowTrailingComma: true });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new SyntaxProblem([0, 0], "this is nested too deep");
	}
	const [first] = errors;
	if (first !== void 0) {
		const words = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
		throw new SyntaxProblem([first.offset, first.offset + first.length], `this is not JSON: ${words.toLowerCase()}`);
	}
	if (root === void 0) throw new SyntaxProblem([0, 0], "there is nothing in this file");
	return treeOf$1(root, 0);
}
function treeOf$1(node, level) {
	const range = rangeOf$1(node);
	checkLevel(level, range);
	const { type, value, children = [] } = node;
	if (type === "array") return {
		kind: "list",
		range,
		items: children.map((child) => treeOf$1(child, level + 1))
	};
	if (type !== "object") return {
		kind: "scalar",
		range,
		value
	};
	return membersOf(range, children.flatMap(({ children: [name, member] = [] }) => name === void 0 || member === void 0 ? [] : [{
		name: String(name.value),
		at: rangeOf$1(name),
		value: treeOf$1(member, level + 1)
	}]));
}
function rangeOf$1({ offset, length }) {
	return [offset, offset + length];
}
// src/config/parse-yaml.ts
async function parseYaml(text) {
	const yaml = await Promise.resolve().then(() => require_core.__toESM(require("./packages/yaml.cjs"), 1));
	const contents = contentsOf(yaml, text);
	return contents === void 0 ? {
		kind: "members",
		range: [0, 0],
		members: []
	} : treeOf(yaml, contents, 0);
}
function contentsOf({ Composer, isScalar, Parser }, text) {
	const [document, another] = [...new Composer({ uniqueKeys: false }).compose(new Parser().parse(text), true, text.length)];
	const [flaw] = [document, another].flatMap((one) => [...one?.errors ?? [], ...one?.warnings ?? []]);
	if (flaw !== void 0) {
		const message = flaw.message.charAt(0).toLowerCase() + flaw.message.slice(1);
		throw new SyntaxProblem(flaw.pos, `this is not YAML that can be read: ${message}`);
	}
	if (another !== void 0) {
		const [start] = another.range;
		throw new SyntaxProblem([start, start], "a second document has no place in a configuration");
	}
	const contents = document?.contents;
	return contents == null || isScalar(contents) && contents.source === "" ? void 0 : contents;
}
function treeOf(yaml, node, level) {
	const range = rangeOf(node);
	checkLevel(level, range);
	if (yaml.isAlias(node)) throw new SyntaxProblem(range, "anchors and aliases have no place in a configuration");
	if (yaml.isSeq(node)) return {
		kind: "list",
		range,
		items: node.items.map((item) => treeOf(yaml, item, level + 1))
	};
	if (yaml.isMap(node)) {
		const pairs = node.items;
		return membersOf(range, pairs.map(({ key, value }) => {
			const at = rangeOf(key);
			if (!yaml.isScalar(key)) throw new SyntaxProblem(at, "a name is wanted here");
			const name = String(key.value);
			if (value === null) return {
				name,
				at,
				value: {
					kind: "scalar",
					range: at,
					value: null
				}
			};
			return {
				name,
				at,
				value: treeOf(yaml, value, level + 1)
			};
		}));
	}
	const { value } = node;
	return {
		kind: "scalar",
		range,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null
	};
}
function rangeOf({ range: [start, end] }) {
	return [start, end];
}
// src/config/load.ts
const MOST_FILES = 50;
async function loadConfiguration(first, options) {
	const shape = fileShape(options.rules, options.checkOptions);
	const loaded = new Map();
	const load = async (raw, chain) => {
		const source = require_core.configurationText(raw.path, decode(raw));
		const words = readWords(source, await parse(raw.id, source), shape);
		for (const { value, at } of words.extends ?? []) {
			if (!isFile(value)) continue;
			const fail = (message) => failure([require_core.problemAt(source, at, message)]);
			if (chain.length + loaded.size > MOST_FILES) throw fail(`a configuration has at most ${MOST_FILES} files`);
			const next = attempt(() => options.read(node_path.default.resolve(node_path.default.dirname(raw.id), value)), fail);
			if ([...chain, raw.id].includes(next.id)) throw fail(`"${value}" leads back to itself`);
			if (!loaded.has(next.id)) await load(next, [...chain, raw.id]);
		}
		loaded.set(raw.id, {
			source,
			words
		});
	};
	await load(first, []);
	return [...loaded.values()];
}
async function parse(path, source) {
	try {
		if (/\.ya?ml$/i.test(path)) return await parseYaml(source.text);
		const tree = await parseJson(source.text);
		return node_path.default.basename(path) === "package.json" ? ownPart(tree) : tree;
	} catch (error) {
		if (!(error instanceof SyntaxProblem)) throw error;
		throw failure([require_core.problemAt(source, error.range, error.message)]);
	}
}
function ownPart(tree) {
	const own = tree.kind === "members" ? tree.members.find(({ name }) => name === "vmxlint") : void 0;
	if (own === void 0) throw new SyntaxProblem([0, 0], "there is no \"vmxlint\" in this file");
	return own.value;
}
function readWords(source, tree, shape) {
	const problems = [];
	const words = shape.read(tree, (range, message) => problems.push(require_core.problemAt(source, range, message)));
	if (words === void 0 || problems.length > 0) throw failure(problems);
	return words;
}
function attempt(work, failure) {
	try {
		return work();
	} catch (error) {
		throw require_core.isConfigurationError(error) ? failure(error.message) : error;
	}
}
function decode({ path, bytes }) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new require_core.ConfigurationError(`${path}: is not UTF-8`);
	}
}
function failure(problems) {
	const [first] = problems;
	const where = first === void 0 ? "" : `${first.path}:${first.line}:${first.column}: ${first.message}`;
	return new require_core.ConfigurationError(where, problems);
}
exports.loadConfiguration = loadConfiguration;
