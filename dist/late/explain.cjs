"use strict";
const require_core = require("./core.cjs");
const require_wrap = require("./wrap.cjs");
const require_rules = require("./rules.cjs");
// src/cli/commands/explain.ts
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
async function run(words, { stdout, env }) {
	const [topic] = require_core.operandsOf(words, 1);
	const width = require_core.readableWidth(stdout);
	const paint = require_core.paintFor(require_core.wantsColor(stdout, require_core.switchOf(words, "color"), env));
	stdout.write(topic === void 0 ? require_rules.rulesText(width, paint) : await explainRule(topic.toString(), width, paint));
	return require_core.STATUS.clean;
}
async function explainRule(id, width, paint) {
	const rule = require_core.rules.find((one) => one.id === id);
	if (rule === void 0) {
		const near = require_core.didYouMean(id, require_core.rules.map((one) => one.id));
		throw new require_core.UsageError(`there is no rule "${id}"${near || " (\"vmxlint rules\" lists them)"}`);
	}
	return `${[
		`${paint.strong(rule.id)}: ${require_wrap.wrap(rule.summary, width)}`,
		facts(rule),
		paragraphs(rule.why, width),
		...rule.fixing === void 0 ? [] : [titled("Fixing", paragraphs(rule.fixing, width), paint)],
		...await exampleTexts(rule, width, paint),
		...rule.options === void 0 ? [] : [titled("Options", await optionsText(rule, rule.options, width), paint)],
		...rule.guide === void 0 ? [] : [titled("Guides", guidesText(rule.guide, width), paint)],
		titled("Sources", rule.sources.map((source) => `  - ${require_wrap.wrap(`${source.text} (${source.evidence})`, width, 4)}`).join("\n"), paint)
	].join("\n\n")}\n`;
}
function facts({ category, severity, fix, kinds }) {
	return [
		["severity", severity],
		["fix", FIXES[fix]],
		["checks", kinds.map((kind) => KINDS[kind]).join(", ")],
		["category", category]
	].map(([name = "", value = ""]) => `  ${name.padEnd(9)} ${value}`).join("\n");
}
async function exampleTexts(rule, width, paint) {
	const { examples } = await Promise.resolve().then(() => require("./examples.cjs"));
	const example = examples[rule.id];
	if (example === void 0) return [];
	const { bad, good } = example;
	const several = bad.length > 1;
	const messages = foundIn(rule, bad).flatMap(({ path, diagnostics }) => diagnostics.map(({ start, message }) => {
		const place = several ? `${path}, line ${start.line}` : `line ${start.line}`;
		return `  - ${require_wrap.wrap(require_core.sanitise(`${place}: ${message}`), width, 4)}`;
	}));
	return [titled("Bad", `${filesText(bad)}\n\n${messages.join("\n")}`, paint), titled("Good", filesText(good), paint)];
}
function foundIn(rule, files) {
	const configuration = require_core.configure(require_core.rules, { rules: { [rule.id]: rule.severity === "off" ? "warning" : rule.severity } });
	const survey = require_core.openSurvey();
	return [...files.map(({ path, kind, text }) => {
		const document = require_core.toDocument(Buffer.from(text).toString("latin1"), kind);
		survey.add(path, document, configuration, { path: `/${path}` });
		return {
			path,
			diagnostics: require_core.lint(document, configuration)
		};
	}), ...survey.conclude()].map(({ path, diagnostics }) => ({
		path,
		diagnostics: diagnostics.filter((one) => one.rule === rule.id)
	}));
}
function filesText(files) {
	if (files.length < 2) return files.map(({ text }) => indented(text, 4)).join("");
	return files.map(({ path, text }) => `    ${require_core.sanitise(path)}:\n${indented(text, 6)}`).join("\n\n");
}
function indented(text, indent) {
	return text.replace(/(?:\r\n?|\n)$/, "").split(/\r\n?|\n/).map((line) => `${" ".repeat(indent)}${require_core.sanitise(line)}`.trimEnd()).join("\n");
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
	return patterns.map((pattern) => `  - ${require_wrap.wrap(`${require_core.showPattern(pattern)}: ${require_core.guideIds(pattern)}`, width, 4)}`).join("\n");
}
function titled(title, text, paint) {
	return `${paint.strong(`${title}:`)}\n${text}`;
}
function paragraphs(text, width) {
	return text.split(/\n\s*\n/).map((paragraph) => require_wrap.wrap(paragraph, width)).join("\n\n");
}
exports.run = run;
