"use strict";
const require_core = require("./core.cjs");
const require_sources = require("./sources.cjs");
const require_wrap = require("./wrap.cjs");
const require_example = require("./example.cjs");
const require_rules = require("./rules.cjs");
// src/engine/looking.ts
const [HEADING, UNKNOWN] = ["_x_x_", "x_x_"];
const VALUES = [
	"TRUE",
	"FALSE",
	"0",
	"99999999",
	"/x.iso",
	"..\\x.vmdk",
	"arm-debian12-64",
	"password: x"
];
const FEW = [
	"TRUE",
	"0",
	"0".repeat(32),
	"Max:0"
];
const ORIGIN = {
	path: "/x/x.vmx",
	surroundings: {
		name: "x.vmx",
		names: new Set(["x.vmx"]),
		lock: void 0,
		manifests: []
	}
};
const GENERAL = [
	"syntax",
	"style",
	"suppressions"
];
function rulesLookingAt(key, known, samplesOf) {
	const subject = {
		key,
		known
	};
	const values = [...new Set([...VALUES, ...valuesOf(known)])];
	const alone = ["vmx", "host"].flatMap((kind) => trialsWith(key, values, "", kind));
	return require_core.rules.filter((rule) => {
		const configuration = onlyOf(rule);
		const general = GENERAL.includes(rule.category);
		const looks = (trial) => rule.kinds.includes(trial[0].kind) && isTold(trial, configuration) && !(general && isAboutLine(trial[0], key, configuration));
		if (alone.some((trial) => isAboutOthers(trial, configuration))) return false;
		return alone.some(looks) || samplesOf(rule).some((sample) => trialsOf(subject, sample).some(looks));
	});
}
function onlyOf(rule) {
	return require_core.configure([rule], { rules: { [rule.id]: rule.severity === "off" ? "warning" : rule.severity } });
}
function valuesOf({ values, range }) {
	const ends = range === void 0 ? [] : [range[0] - 1, range[1] + 1];
	return [...values.slice(0, 3).map(({ text }) => text), ...ends.filter(Number.isFinite).map(String)];
}
function trialsOf({ key, known }, { kind, text }) {
	for (const own of [require_core.toDocument(text, kind), require_core.toDocument(aboutDeviceOf(key, text), kind)]) {
		const there = [...own.settings.values()].flat().filter((entry) => isSame(entry.key.folded, key, known));
		if (there.length === 0) continue;
		const called = (prefix = "") => {
			const edits = there.map((entry) => ({
				range: [entry.key.range[0], entry.key.range[0]],
				text: prefix
			}));
			return require_core.toDocument(require_core.applyEdits(own.text, edits), kind);
		};
		return [[
			own,
			called(HEADING),
			called(UNKNOWN)
		]];
	}
	return trialsWith(key, FEW, text, kind);
}
function aboutDeviceOf(key, text) {
	const [, device = "", name = ""] = /^(\w+(?::\d+)?)\.(\w+)$/.exec(key) ?? [];
	const other = new RegExp(`^(\\w+\\d(?::\\d+)?)\\.${name}\\b`, "im").exec(text)?.[1];
	if (other === void 0 || !/\d$/.test(device)) return text;
	const [controller = "", otherController = ""] = [device, other].map((one) => one.split(":")[0] ?? "");
	return text.replaceAll(new RegExp(`^(?:(${other})|${otherController})\\.`, "gim"), (_, whole) => `${whole === void 0 ? controller : device}.`);
}
function trialsWith(key, values, text, kind) {
	const at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
	return values.map((value) => {
		const put = (prefix = "") => require_core.toDocument(`${text.slice(0, at)}${prefix}${key} = "${value}"\n${text.slice(at)}`, kind);
		return [
			put(),
			put(HEADING),
			put(UNKNOWN)
		];
	});
}
function isSame(folded, key, { pattern }) {
	return require_core.specificityOf(pattern) < 3 ? folded === require_core.foldKey(key) : require_core.lookUp(folded)?.pattern === pattern;
}
function isTold([own, ...others], configuration) {
	const says = saysOf(own, configuration);
	return others.every((other) => saysOf(other, configuration) !== says);
}
function isAboutLine(own, key, configuration) {
	const shape = require_core.shapeOf(require_core.foldKey(key));
	return configuration.rules.some((active) => [...require_core.findingsOf(active, own, require_core.contextOf(active, configuration, ORIGIN))].some((finding) => require_core.shapeOf(require_core.foldKey(finding.key ?? "")) === shape));
}
function isAboutOthers([, ...others], configuration) {
	return others.some((document) => configuration.rules.some((active) => {
		const { rule } = active;
		if (!rule.kinds.includes(document.kind)) return false;
		return [...require_core.findingsOf(active, document, require_core.contextOf(active, configuration, ORIGIN))].some(({ key }) => key?.includes(UNKNOWN ?? ""));
	}));
}
function saysOf(document, configuration) {
	const all = configuration.rules.map((active) => {
		const { rule } = active;
		const context = require_core.contextOf(active, configuration, ORIGIN);
		return [
			[...require_core.findingsOf(active, document, context)].map(({ message, data, key, severity }) => [
				message,
				data,
				key,
				severity
			]),
			[...rule.collect?.(document, context) ?? []].map((fact) => [fact.key, fact.value]),
			[...rule.forbids?.(document, context) ?? []]
		];
	});
	return JSON.stringify(all).replaceAll(/_?x_x_/g, "");
}
// src/cli/sections.ts
function titled(title, text, paint) {
	return `${paint.strong(`${title}:`)}\n${text}`;
}
function factsText(rows, width) {
	const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
	return rows.map(([name, fact]) => `  ${name.padEnd(indent - 2)}${require_wrap.wrap(fact, width, indent)}`).join("\n");
}
function bullets(texts, width) {
	return texts.map((text) => `  - ${require_wrap.wrap(text, width, 4)}`).join("\n");
}
function paragraphs(text, width) {
	return text.split(/\n\s*\n/).map((paragraph) => require_wrap.wrap(paragraph, width)).join("\n\n");
}
// src/cli/explain-key.ts
const TYPES = {
	string: "a text",
	filename: "the name of a file, or a path",
	directory: "the name of a folder, or a path",
	list: "a list",
	guestos: "the id of a guest system",
	base64: "data in base64",
	blob: "data of VMware's own",
	xml: "XML",
	secret: "a secret"
};
const SCOPES = {
	vm: ".vmx files",
	host: "host files",
	both: ".vmx files, and host files, for every machine of the host"
};
const PRODUCTS = {
	esxi: "ESXi",
	hosted: "Workstation, Player and Fusion",
	fusion: "Fusion"
};
const STATUSES = {
	current: "",
	legacy: "of older products: current ones do without it",
	obsolete: "no current product reads it",
	suspect: "not known to do anything",
	nonexistent: "the newest VMware program does not have it",
	unverified: "told of, and not verified"
};
const CONFIDENCE = {
	high: "high: a vendor's text or code, or several real files",
	medium: "medium: a public source with a name",
	low: "low: a single claim",
	unverified: "unverified"
};
function keyOf(name) {
	const folded = require_core.foldKey(name);
	const known = require_core.lookUp(folded);
	if (known !== void 0) return require_core.spellKey(known.pattern, name);
	const pattern = require_core.allKnownKeys().find((one) => require_core.foldKey(require_core.showPattern(one.pattern)) === folded)?.pattern;
	return pattern && require_core.exampleOf(pattern);
}
async function explainKey(key, width, paint) {
	const known = require_core.lookUp(require_core.foldKey(key));
	const { describeKey } = await Promise.resolve().then(() => require("./describe.cjs")).then((n) => n.describe_exports);
	const row = known && describeKey(known.pattern);
	if (row === void 0) throw new TypeError(`${key} is no known key`);
	const name = require_core.sanitise(key);
	const guide = require_core.guideOf(row.pattern);
	return `${[
		require_wrap.wrap(`${name}: ${row.about}`, width).replace(name, () => paint.strong(name)),
		factsText(factsOf(row), width),
		...outOfRange(key, row, width),
		...row.examples.length === 0 ? [] : [titled("Values, for example", bullets(row.examples, width), paint)],
		titled("Rules that look at it", await rulesText(key, row, width), paint),
		...guide === void 0 ? [] : [titled("Guides", guideText(row.pattern, width), paint)],
		titled("Sources", bullets(row.sources.map(require_sources.explainSource), width), paint)
	].join("\n\n")}\n`;
}
function factsOf(row) {
	const { pattern, hardware, product, status, instead } = row;
	const open = require_core.placeholdersOf(pattern).map(([name, meaning]) => `${name}: ${meaning}`).join("; ");
	return [
		["keys", require_core.specificityOf(pattern) === 4 ? "" : `${require_core.showPattern(pattern)}${open && ` (${open})`}`],
		["value", valueText(row)],
		["default", row.default ?? ""],
		["since", hardware === void 0 ? "" : `hardware version ${hardware} (${require_core.productsOf(hardware)})`],
		["stands in", SCOPES[row.scope]],
		["read by", product === void 0 ? "" : `${PRODUCTS[product]} only`],
		["status", status === "current" ? "" : `${status}: ${STATUSES[status]}`],
		["meant", instead ?? ""],
		["remarks", remarksOf(row).join("; ")],
		["certainty", CONFIDENCE[row.confidence]]
	].filter(([, fact]) => fact !== "");
}
function valueText(row) {
	const { type, values, open } = row;
	const words = values.map(({ text, hardware }) => hardware === void 0 ? text : `${text} (from hardware version ${hardware} on)`);
	if (type === "enum") return `one of ${words.join(", ")}${open ? ", and perhaps others" : ""}`;
	const expected = require_core.expectedOf(row) ?? TYPES[type] ?? type;
	return words.length === 0 ? expected : `${expected}; also ${words.join(", ")}`;
}
function remarksOf({ managed, secret, path, required }) {
	return [
		...required ? ["VMware starts no machine without it"] : [],
		...managed ? ["VMware writes it by itself"] : [],
		...secret ? ["its value is a secret, which is never shown"] : [],
		...path ? ["the path may lead out of the machine's folder"] : []
	];
}
function outOfRange(key, { pattern }, width) {
	return require_core.indexesOutOfRange(pattern, key).map(({ index, min, max }) => require_wrap.wrap(`In ${require_core.sanitise(key)}, ${index} is not among the indexes that VMware has: ${min} to ${max}.`, width));
}
async function rulesText(key, row, width) {
	const { examples } = await Promise.resolve().then(() => require("./examples.cjs"));
	return bullets([...rulesLookingAt(key, row, ({ id }) => Object.values(examples[id] ?? {}).flat()).map(({ id, severity, summary }) => `${id} (${severity}): ${summary}`), "those about syntax and style, as at every line"], width);
}
function guideText(pattern, width) {
	const { expected = "", about = "", note } = require_core.guideOf(pattern) ?? {};
	const ids = require_core.guideIds(pattern).split("; ").filter(Boolean);
	return bullets([`they want ${expected}; otherwise ${about}${note === void 0 ? "" : ` (${note})`}`, ...ids], width);
}
// src/cli/explain-rule.ts
const KINDS = {
	vmx: ".vmx and .vmtx files",
	host: "host files",
	dictionary: "other dictionaries"
};
const FIXES = {
	safe: "safe (--fix)",
	unsafe: "unsafe (--fix --unsafe-fixes)",
	none: "none"
};
async function explainRule(rule, width, paint) {
	return `${[
		`${paint.strong(rule.id)}: ${require_wrap.wrap(rule.summary, width)}`,
		facts(rule, width),
		paragraphs(rule.why, width),
		...rule.fixing === void 0 ? [] : [titled("Fixing", paragraphs(rule.fixing, width), paint)],
		...await exampleTexts(rule, width, paint),
		...rule.options === void 0 ? [] : [titled("Options", await optionsText(rule, rule.options, width), paint)],
		...rule.guide === void 0 ? [] : [titled("Guides", guidesText(rule.guide, width), paint)],
		titled("Sources", bullets(rule.sources.map(({ text, evidence }) => `${text} (${evidence})`), width), paint)
	].join("\n\n")}\n`;
}
function facts({ category, severity, fix, kinds }, width) {
	return factsText([
		["severity", severity],
		["fix", FIXES[fix]],
		["checks", kinds.map((kind) => KINDS[kind]).join(", ")],
		["category", category]
	], width);
}
async function exampleTexts(rule, width, paint) {
	const { examples } = await Promise.resolve().then(() => require("./examples.cjs"));
	const example = examples[rule.id];
	if (example === void 0) return [];
	const { bad, good } = example;
	const several = bad.length > 1;
	const messages = require_example.foundIn(rule, bad).flatMap(({ path, diagnostics }) => diagnostics.map(({ start, message }) => {
		const place = several ? `${path}, line ${start.line}` : `line ${start.line}`;
		return `  - ${require_wrap.wrap(require_core.sanitise(`${place}: ${message}`), width, 4)}`;
	}));
	return [titled("Bad", `${filesText(bad)}\n\n${messages.join("\n")}`, paint), titled("Good", filesText(good), paint)];
}
function filesText(files) {
	if (files.length < 2) return files.map((file) => indented(file, 4)).join("");
	return files.map((file) => `    ${require_core.sanitise(file.path)}:\n${indented(file, 6)}`).join("\n\n");
}
function indented(file, indent) {
	return require_example.shownLines(file).map((line) => `${" ".repeat(indent)}${line}`.trimEnd()).join("\n");
}
async function optionsText(rule, options, width) {
	const { allowedValues } = await Promise.resolve().then(() => require("./options.cjs"));
	const texts = Object.entries(options).map(([name, schema]) => {
		const meaning = typeof schema.description === "string" ? `${schema.description} ` : "";
		const values = `It is ${allowedValues(schema)}; default: ${JSON.stringify(schema.default)}.`;
		return `  ${name}\n      ${require_wrap.wrap(meaning + values, width, 6)}`;
	});
	const [[name, schema] = []] = Object.entries(options);
	const setting = `${rule.id}: [${rule.severity}, {${name}: ${JSON.stringify(schema?.default)}}]`;
	return [...texts, `\n  For example: vmxlint --rule '${setting}'`].join("\n");
}
function guidesText(patterns, width) {
	return bullets(patterns.map((pattern) => `${require_core.showPattern(pattern)}: ${require_core.guideIds(pattern)}`), width);
}
// src/cli/commands/explain.ts
async function run(words, { stdout, env }) {
	const [topic] = require_core.operandsOf(words, 1);
	const width = require_core.readableWidth(stdout);
	const paint = require_core.paintFor(require_core.wantsColor(stdout, require_core.switchOf(words, "color"), env));
	stdout.write(topic === void 0 ? require_rules.rulesText(width, paint) : await explain(topic.toString(), width, paint));
	return require_core.STATUS.clean;
}
function explain(topic, width, paint) {
	const rule = require_core.rules.find((one) => one.id === topic.toLowerCase());
	if (rule !== void 0) return explainRule(rule, width, paint);
	const key = keyOf(topic);
	if (key !== void 0) return explainKey(key, width, paint);
	const meant = meantBy(topic);
	if (/[.:]/.test(topic)) throw new require_core.UsageError(`${require_core.shown(topic)} is not a key that vmxlint knows${meant || "; VMware may know it all the same"}`);
	throw new require_core.UsageError(meant === "" ? `there is no rule "${require_core.shown(topic)}" ("vmxlint rules" lists them), nor is it a key that vmxlint knows` : `there is no rule "${require_core.shown(topic)}"${meant}`);
}
function meantBy(topic) {
	const key = require_core.suggest(topic);
	if (key !== void 0) return `; did you mean ${key}?`;
	return require_core.didYouMean(topic, require_core.rules.map(({ id }) => id));
}
exports.run = run;
