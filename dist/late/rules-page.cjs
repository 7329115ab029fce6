"use strict";
const require_core = require("./core.cjs");
const require_example = require("./example.cjs");
// src/cli/rules-page.ts
const CATEGORIES = [
	"nested",
	"syntax",
	"correctness",
	"security",
	"portability",
	"style",
	"suppressions"
];
const FILES = {
	vmx: "`.vmx`",
	host: "host file",
	dictionary: "other dictionaries"
};
function rulesPage(examples) {
	const head = [
		"# The rules of vmxlint",
		"",
		"Severities are those of the preset `recommended`. A *safe* fix keeps the meaning, or is certainly what was intended: `--fix` makes it. An *unsafe* one is",
		"valid, but somebody may have meant otherwise: `--fix --unsafe-fixes` makes it too. `vmxlint explain RULE` prints the same on the terminal.",
		"",
		"| preset (`--preset`) | is |",
		"| --- | --- |",
		...Object.entries(require_core.presets).map(([name, { about }]) => `| \`${name}\` | ${cell(about)} |`),
		""
	];
	const parts = CATEGORIES.flatMap((category) => {
		const members = require_core.rules.filter((rule) => rule.category === category);
		if (members.length === 0) return [];
		return [
			`## ${category}`,
			"",
			"| rule | severity | fix | finds |",
			"| --- | --- | --- | --- |",
			...members.map(row),
			"",
			...members.flatMap((rule) => chapter(rule, examples[rule.id]?.bad ?? []))
		];
	});
	return `${[...head, ...parts].join("\n").trimEnd()}\n`;
}
function row({ id, severity, fix, summary }) {
	return `| [\`${id}\`](#${id}) | ${severity} | ${fix === "none" ? "\u2013" : fix} | ${cell(summary)} |`;
}
function chapter(rule, bad) {
	const options = Object.entries(rule.options ?? {}).map(([name, schema]) => `- \`${name}\` (default \`${JSON.stringify(schema.default)}\`): ${schema.description}`);
	return [
		`### ${rule.id}`,
		"",
		rule.summary,
		"",
		unwrap(rule.why),
		"",
		...rule.fixing === void 0 ? [] : [`**Fix:** ${rule.fix}. ${unwrap(rule.fixing)}`, ""],
		...options.length === 0 ? [] : [
			"**Options:**",
			"",
			...options,
			""
		],
		`**Looks at:** ${rule.kinds.map((kind) => FILES[kind]).join(", ")}.`,
		"",
		...exampleLines(rule, bad),
		"",
		...rule.guide === void 0 ? [] : [
			"**Guides:**",
			"",
			...rule.guide.map(guideRow),
			""
		],
		"**Sources:**",
		"",
		...rule.sources.map(({ evidence, text }) => `- ${evidence}: ${text}`),
		""
	];
}
function exampleLines(rule, files) {
	const several = files.length > 1;
	return [...files.flatMap((file) => [
		...several ? [`\`${file.path}\`:`, ""] : [],
		"```",
		...require_example.shownLines(file),
		"```",
		""
	]), ...require_example.foundIn(rule, files).flatMap(({ path, diagnostics }) => diagnostics.map(({ start, severity, message }) => `> ${several ? `${path}, ` : ""}line ${start.line}, ${severity}: ${message}`))];
}
function guideRow(pattern) {
	return `- \`${require_core.showPattern(pattern)}\`: ${require_core.guideIds(pattern)}`;
}
function unwrap(text) {
	return text.replace(/\s*\n\s*/g, " ");
}
function cell(text) {
	return text.replaceAll("|", "\\|");
}
exports.rulesPage = rulesPage;
