"use strict";
const require_core = require("./core.cjs");
// src/cli/commands/print-config.ts
async function run(words, { stdout }) {
	const [path] = require_core.operandsOf(words, 1);
	if (path === void 0) throw new require_core.UsageError("vmxlint print-config needs a file: print-config FILE");
	const format = require_core.choice(words, "format", ["text", "json"], "text");
	const asked = {
		path,
		gitignore: require_core.switchOf(words, "gitignore") !== false,
		...require_core.configurationOf(words)
	};
	const shown = shownFor(asked, await require_core.openProject(asked));
	stdout.write(format === "json" ? json(shown) : text(shown));
	return require_core.STATUS.clean;
}
function shownFor({ path, gitignore }, project) {
	const name = require_core.displayPath(path);
	const exclusions = require_core.exclusionsOf({
		git: gitignore,
		ignored: project.ignored
	});
	return {
		path: name,
		kind: project.kindOf(name),
		ignored: exclusions.excludes(path, false),
		files: project.files,
		resolved: project.resolve(name)
	};
}
function text({ path, kind, ignored, files, resolved }) {
	const { configuration, presets, target } = resolved;
	const { entries = [], inline = true } = configuration.suppressions ?? {};
	const rows = [
		[`kind: ${kind ?? "auto"}`, kind === void 0 ? "its content decides" : ""],
		...ignored ? [["ignored: true", "a search passes over it"]] : [],
		...presets.map(({ value, by }) => [`preset: ${value}`, whereText(by)]),
		...presets.length === 0 ? [["preset: recommended", "nobody names another"]] : [],
		...target === void 0 ? [] : [[`target: ${value(target.value)}`, whereText(target.by)]],
		...inline ? [] : [["inline: false", "command line"]],
		["rules:", ""],
		...require_core.rules.map((rule) => [`  ${rule.id}: ${settingText(activeOf(rule, resolved))}`, originText(rule, resolved)]),
		...entries.length === 0 ? [] : [["suppressions:", ""]],
		...entries.map(({ rule, key, reason, owner, expires }) => [`  - ${value({
			rule,
			key,
			reason,
			owner,
			expires
		})}`, ""])
	];
	const width = Math.min(60, Math.max(...rows.map(([head]) => head.length)));
	const lines = rows.map(([head, comment]) => comment === "" ? head : `${head.padEnd(width)}  # ${comment}`);
	return [`# ${path}, by ${files.length === 0 ? "no configuration file" : [...files].reverse().join(", which extends ")}`, ...lines].map((line) => `${require_core.sanitise(line)}\n`).join("");
}
function json({ path, kind, ignored, files, resolved }) {
	const { configuration, presets, target } = resolved;
	const { entries = [], inline = true } = configuration.suppressions ?? {};
	const data = {
		path,
		kind: kind ?? "auto",
		ignored,
		files,
		presets,
		target,
		inline,
		rules: Object.fromEntries(require_core.rules.map((rule) => {
			const active = activeOf(rule, resolved);
			return [rule.id, {
				severity: active?.severity ?? "off",
				options: active?.options ?? {},
				by: originText(rule, resolved)
			}];
		})),
		suppressions: entries.map(({ rule, key, reason, owner, expires }) => ({
			rule,
			key,
			reason,
			owner,
			expires
		}))
	};
	return `${require_core.sanitiseJson(JSON.stringify(data, void 0, 2))}\n`;
}
function activeOf({ id }, { configuration }) {
	return configuration.rules.find(({ rule }) => rule.id === id);
}
function settingText(active) {
	if (active === void 0) return "off";
	const { severity, options } = active;
	return Object.keys(options).length === 0 ? severity : `[${severity}, ${value(options)}]`;
}
function originText(rule, resolved) {
	const said = resolved.rules.get(rule.id);
	if (said !== void 0) {
		const options = [...said.options].map(([name, option]) => `${name} ${whereText(option.by)}`);
		return [whereText(said.severity.by), ...options].join(", ");
	}
	const active = activeOf(rule, resolved);
	return (active?.severity ?? "off") !== rule.severity || hasOtherOptions(rule, active) ? `preset ${resolved.presets.map(({ value }) => value).join(", ")}` : "recommended";
}
function hasOtherOptions({ options = {} }, active) {
	return Object.entries(active?.options ?? {}).some(([name, now]) => value(now) !== value(options[name]?.default));
}
function whereText(by) {
	return typeof by === "string" ? by : `${by.path}:${by.line}:${by.column}`;
}
function value(data) {
	return JSON.stringify(data) ?? "null";
}
exports.run = run;
