"use strict";
const require_core = require("./core.cjs");
const require_wrap = require("./wrap.cjs");
// src/cli/commands/rules.ts
async function run(words, { stdout, env }) {
	require_core.operandsOf(words, 0);
	const format = require_core.choice(words, "format", [
		"text",
		"json",
		"markdown"
	], "text");
	const paint = require_core.paintFor(require_core.wantsColor(stdout, require_core.switchOf(words, "color"), env));
	if (format === "markdown") stdout.write(await rulesMarkdown());
	else stdout.write(format === "json" ? rulesJson() : rulesText(require_core.readableWidth(stdout), paint));
	return require_core.STATUS.clean;
}
async function rulesMarkdown() {
	const [{ rulesPage }, { examples }] = await Promise.all([Promise.resolve().then(() => require("./rules-page.cjs")), Promise.resolve().then(() => require("./examples.cjs"))]);
	return rulesPage(examples);
}
function rulesText(width, paint) {
	const id = Math.max(...require_core.rules.map((rule) => rule.id.length));
	const indent = id + 2 + 9 + 8;
	const lines = require_core.rules.map((rule) => {
		const severity = rule.severity.padEnd(9);
		const painted = rule.severity === "off" ? paint.faint(severity) : paint.severity(rule.severity, severity);
		const fix = (rule.fix === "none" ? "-" : rule.fix).padEnd(8);
		return `${rule.id.padEnd(id + 2)}${painted}${fix}${require_wrap.wrap(rule.summary, width, indent)}`;
	});
	return `${[paint.faint(`${"rule".padEnd(id + 2)}${"severity".padEnd(9)}${"fix".padEnd(8)}what it finds`), ...lines].join("\n")}\n\n"vmxlint explain RULE" tells more.\n`;
}
function guideData(pattern) {
	const { scg, stig, cis } = require_core.guideOf(pattern) ?? {};
	return {
		setting: require_core.showPattern(pattern),
		scg,
		stig,
		cis,
		tags: require_core.guideTags(pattern)
	};
}
function rulesJson() {
	const data = require_core.rules.map(({ id, category, severity, fix, kinds, summary, options, guide, sources }) => ({
		id,
		category,
		severity,
		fix,
		kinds,
		summary,
		options: options ?? {},
		guides: (guide ?? []).map(guideData),
		sources
	}));
	return `${require_core.sanitiseJson(JSON.stringify(data, void 0, 2))}\n`;
}
exports.rulesText = rulesText;
exports.run = run;
