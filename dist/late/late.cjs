"use strict";
const require_project_path = require("./project-path.cjs");
const require_core = require("./core.cjs");
const require_fingerprint = require("./fingerprint.cjs");
// src/reporters/xml.ts
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
const XML_DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
function xmlText(text) {
	return text.replace(FORBIDDEN, "").replace(/[&<>"\r]/g, reference);
}
function attributeText(text) {
	return xmlText(text).replace(/[\t\n]/g, reference);
}
function reference(char) {
	return ESCAPES[char] ?? `&#${char.charCodeAt(0)};`;
}
function startTag(name, attributes = {}) {
	return `<${name}${Object.entries(attributes).map(([key, value]) => value === void 0 ? "" : ` ${key}="${attributeText(String(value))}"`).join("")}>`;
}
function element(name, attributes = {}, content = "") {
	const start = startTag(name, attributes);
	return content === "" ? `${start.slice(0, -1)}/>` : `${start}${content}</${name}>`;
}
// src/reporters/checkstyle.ts
function checkstyle({ standpoint }) {
	return {
		onlyFindings: true,
		start: () => `${XML_DECLARATION}<checkstyle version="4.3">\n`,
		file(result) {
			const errors = errorsOf(result);
			if (errors.length === 0) return "";
			return `${startTag("file", { name: require_core.sanitise(require_project_path.projectPath(result.path, standpoint)) })}\n${errors.join("\n")}\n</file>\n`;
		},
		end: () => "</checkstyle>\n"
	};
}
function errorsOf({ diagnostics, notLinted }) {
	const errors = diagnostics.map(({ rule, severity, message, start }) => element("error", {
		line: start.line,
		column: start.column,
		severity,
		message: require_core.sanitise(message),
		source: `vmxlint.${rule}`
	}));
	if (notLinted === void 0) return errors;
	const message = `not linted: ${require_core.sanitise(notLinted)}`;
	return [...errors, element("error", {
		line: 1,
		severity: "error",
		message,
		source: "vmxlint.not-linted"
	})];
}
// src/reporters/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function github({ standpoint }) {
	return {
		onlyFindings: true,
		start: () => "",
		file({ path, diagnostics, notLinted, notFixed }) {
			const file = require_project_path.projectPath(path, standpoint);
			const findings = diagnostics.map(({ rule, severity, message, start, end }) => {
				const endLine = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
				const columns = start.line === end.line ? {
					col: start.column,
					endColumn: end.column
				} : {};
				const place = {
					file,
					line: start.line,
					endLine,
					...columns
				};
				return command(COMMANDS[severity], {
					title: `vmxlint (${rule})`,
					...place
				}, `${path}:${start.line}:${start.column}: ${message}`);
			});
			const failures = [...notLinted === void 0 ? [] : [command("error", {
				title: "vmxlint (not linted)",
				file
			}, `${path}: ${notLinted}`)], ...notFixed === void 0 ? [] : [command("warning", {
				title: "vmxlint (not fixed)",
				file
			}, `${path}: ${notFixed}`)]];
			return [...findings, ...failures].join("");
		},
		end: (summary) => require_core.summaryText(summary, require_core.paintFor(false))
	};
}
function command(name, properties, message) {
	return `::${name} ${Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]).join(",")}::${escapeData(message)}\n`;
}
function escapeData(text) {
	return require_core.sanitise(text).replaceAll("%", "%25");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/reporters/gitlab.ts
const SEVERITIES$1 = {
	error: "major",
	warning: "minor",
	info: "info"
};
function gitlab({ standpoint }) {
	const identities = require_fingerprint.createIdentities();
	const held = [];
	return {
		start: () => "[",
		file({ path: shown, document, diagnostics, suppressed, notLinted }) {
			const path = require_project_path.projectPath(shown, standpoint);
			if (document !== void 0) identities.add(path, document);
			const rows = require_fingerprint.findingRows(document, diagnostics, suppressed);
			const hold = (row, severity, message, line) => {
				const issue = {
					description: require_core.sanitise(message),
					check_name: row.rule,
					severity,
					location: {
						path,
						lines: { begin: line }
					}
				};
				held.push({
					issue,
					row,
					path
				});
			};
			diagnostics.forEach(({ severity, message, start }, index) => {
				const row = rows[index];
				if (row !== void 0) hold(row, SEVERITIES$1[severity], message, start.line);
			});
			if (notLinted !== void 0) hold({
				rule: "not-linted",
				wording: "",
				key: "",
				occurrence: 1
			}, "critical", `not linted: ${notLinted}`, 1);
			return "";
		},
		end() {
			return `${held.map(({ issue, row, path }) => {
				const fingerprint = require_fingerprint.fingerprintOf(row, identities.of(path));
				return `\n${require_core.sanitiseJson(JSON.stringify({
					...issue,
					fingerprint
				}))}`;
			}).join(",")}\n]\n`;
		}
	};
}
// src/reporters/jsonl.ts
function jsonl({ version }) {
	return {
		start: () => `${require_core.line({
			type: "start",
			format: 1,
			vmxlint: version
		})}\n`,
		file: (result) => `${require_core.line({
			type: "file",
			...require_core.fileData(result)
		})}\n`,
		end: (summary) => `${require_core.line({
			type: "summary",
			...require_core.summaryData(summary)
		})}\n`
	};
}
// src/reporters/junit.ts
function junit({ version, standpoint, began }) {
	const timestamp = began.toISOString().slice(0, 19);
	const tool = element("properties", {}, element("property", {
		name: "vmxlint",
		value: version
	}));
	let id = 0;
	return {
		start: () => `${XML_DECLARATION}<testsuites>\n`,
		file(result) {
			const path = require_core.sanitise(require_project_path.projectPath(result.path, standpoint));
			const cases = casesOf(result, path);
			const count = (kind) => cases.filter(({ outcome }) => outcome === kind).length;
			const attributes = {
				name: path,
				package: "vmxlint",
				id: id++,
				timestamp,
				hostname: "localhost",
				tests: cases.length,
				failures: count("failure"),
				errors: count("error"),
				time: 0
			};
			const remarks = remarksOf(result).map((line) => `${require_core.sanitise(line)}\n`);
			const parts = [
				tool,
				...cases.map(({ xml }) => xml),
				element("system-out", {}, xmlText(remarks.join(""))),
				element("system-err")
			];
			return `${startTag("testsuite", attributes)}\n${parts.join("\n")}\n</testsuite>\n`;
		},
		end: () => "</testsuites>\n"
	};
}
function casesOf({ document, diagnostics, suppressed, notLinted, skipped }, classname) {
	const testcase = (name, content = "") => element("testcase", {
		classname,
		name,
		time: 0
	}, content);
	if (notLinted !== void 0) {
		const message = require_core.sanitise(notLinted);
		return [{
			outcome: "error",
			xml: testcase("can be linted", element("error", {
				type: "not-linted",
				message
			}, xmlText(`${classname}: ${message}`)))
		}];
	}
	if (skipped !== void 0) return [];
	if (diagnostics.length === 0) return [{
		outcome: "pass",
		xml: testcase("has nothing to report")
	}];
	const rows = require_fingerprint.findingRows(document, diagnostics, suppressed);
	const names = uniqueNames(diagnostics.map(({ rule }, index) => nameOf(rule, rows[index]?.key ?? "")));
	return diagnostics.map((diagnostic, index) => {
		const { rule, message } = diagnostic;
		const failure = element("failure", {
			type: rule,
			message: require_core.sanitise(message)
		}, xmlText(failureText(diagnostic, classname)));
		return {
			outcome: "failure",
			xml: testcase(names[index] ?? rule, failure)
		};
	});
}
function nameOf(rule, key) {
	return key === "" || key.startsWith("line:") ? rule : `${rule}: ${require_core.sanitise(key)}`;
}
function uniqueNames(names) {
	const taken = new Set();
	const counts = new Map();
	return names.map((name) => {
		let number = counts.get(name) ?? 1;
		while (taken.has(number === 1 ? name : `${name} (${number})`)) number++;
		counts.set(name, number);
		const unique = number === 1 ? name : `${name} (${number})`;
		taken.add(unique);
		return unique;
	});
}
function failureText({ severity, message, start }, path) {
	return `${path}:${start.line}:${start.column}: ${severity}: ${require_core.sanitise(message)}`;
}
function remarksOf({ fixed, notFixed, skipped, notes }) {
	return [
		...fixed.map(({ message, rule }) => `fixed: ${message} [${rule}]`),
		...notFixed === void 0 ? [] : [`not fixed: ${notFixed}`],
		...skipped === void 0 ? [] : [`skipped: ${skipped}`],
		...notes.map((note) => `note: ${note}`)
	];
}
// src/reporters/rdjson.ts
const SEVERITIES = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
function rdjson({ standpoint }) {
	let separator = "\n";
	return {
		onlyFindings: true,
		start: () => "{\"source\":{\"name\":\"vmxlint\"},\"diagnostics\":[",
		file({ path: shown, document, diagnostics, notLinted }) {
			const path = require_project_path.projectPath(shown, standpoint);
			const findings = diagnostics.map((one) => dataOf(one, document, path));
			const failure = {
				message: `not linted: ${require_core.sanitise(notLinted ?? "")}`,
				location: { path },
				severity: "ERROR"
			};
			return [...findings, ...notLinted === void 0 ? [] : [failure]].map((data) => {
				const text = separator + require_core.sanitiseJson(JSON.stringify(data));
				separator = ",\n";
				return text;
			}).join("");
		},
		end: () => "\n]}\n"
	};
}
function dataOf(diagnostic, document, path) {
	const { rule, severity, message } = diagnostic;
	return {
		message: require_core.sanitise(message),
		location: {
			path,
			range: rangeOf(diagnostic, document)
		},
		severity: SEVERITIES[severity],
		code: { value: rule }
	};
}
function rangeOf({ start, end }, document) {
	return {
		start: inUtf8(start, document),
		end: inUtf8(end, document)
	};
}
function inUtf8({ line, column }, document) {
	const found = document?.lines[line - 1];
	if (document === void 0 || found === void 0 || column === 1) return {
		line,
		column
	};
	const text = require_core.decode(require_core.contentOf(document, found), document.encoding);
	return {
		line,
		column: Buffer.byteLength(text.slice(0, column - 1)) + 1
	};
}
// src/reporters/sarif-rule.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note",
	off: "none"
};
const SECURITY = {
	error: "7.5",
	warning: "5.5",
	info: "3.0",
	off: "3.0"
};
const LONGEST = 1024;
const MOST_TAGS = 20;
function driverOf(version, rules) {
	return {
		name: "vmxlint",
		version,
		semanticVersion: version,
		language: "en",
		rules: rules.map(descriptorOf)
	};
}
function descriptorOf(rule) {
	const { id, category, summary, why, severity } = rule;
	return {
		id,
		...id.includes("-") && { name: pascalCase(id) },
		shortDescription: { text: summary },
		fullDescription: { text: shortened(oneLine(why)) },
		help: {
			text: helpText(rule),
			markdown: helpMarkdown(rule)
		},
		defaultConfiguration: {
			enabled: severity !== "off",
			level: LEVELS[severity]
		},
		properties: {
			tags: [...new Set([category, ...require_core.takingTurns((rule.guide ?? []).map(require_core.guideTags))])].slice(0, MOST_TAGS),
			...category === "security" && { "security-severity": SECURITY[severity] }
		}
	};
}
function pascalCase(id) {
	return id.replace(/(?:^|-)(\w)(\w*)/g, (_, first, rest) => rest === "" ? first : first.toUpperCase() + rest);
}
function helpText({ why, fixing, sources }) {
	const parts = [oneLine(why)];
	if (fixing !== void 0) parts.push(`Fix: ${oneLine(fixing)}`);
	if (sources.length > 0) parts.push(`Sources: ${sources.map(({ evidence, text }) => `${text} (${evidence})`).join("; ")}`);
	return parts.join("\n\n");
}
function helpMarkdown({ why, fixing, sources }) {
	const parts = [plain(oneLine(why))];
	if (fixing !== void 0) parts.push(`**Fix:** ${plain(oneLine(fixing))}`);
	if (sources.length > 0) parts.push(sources.map(({ evidence, text }) => `- ${plain(text)} (${evidence})`).join("\n"));
	return parts.join("\n\n");
}
function plain(text) {
	return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
function oneLine(text) {
	return text.replace(/\s*\n\s*/g, " ");
}
function shortened(text) {
	return text.length <= LONGEST ? text : `${text.slice(0, 1023)}\u2026`;
}
// src/reporters/sarif.ts
const MOST_RESULTS = 25e3;
const MOST_RELATED = 100;
function sarif({ version, rules, standpoint }) {
	const ruleIndexes = new Map(rules.map((rule, index) => [rule.id, index]));
	const identities = require_fingerprint.createIdentities();
	const held = {
		error: [],
		warning: [],
		info: []
	};
	const uriOfPath = (path) => require_project_path.uriOf(require_project_path.projectPath(path, standpoint));
	let seen = 0;
	return {
		start: () => `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${line({ driver: driverOf(version, rules) })},
"columnKind":"utf16CodeUnits",
"results":[`,
		file({ path, document, diagnostics, suppressed }) {
			const place = require_project_path.projectPath(path, standpoint);
			if (document !== void 0) identities.add(place, document);
			const rows = require_fingerprint.findingRows(document, diagnostics, suppressed);
			diagnostics.forEach((diagnostic, index) => {
				const row = rows[index];
				const list = held[diagnostic.severity];
				seen++;
				if (row === void 0 || list.length >= MOST_RESULTS) return;
				const ruleIndex = ruleIndexes.get(diagnostic.rule);
				const guide = rules[ruleIndex ?? -1]?.guide ?? [];
				const result = resultOf(diagnostic, ruleIndex, require_project_path.uriOf(place), uriOfPath, tagsFor(diagnostic, guide));
				list.push({
					order: seen,
					result,
					row,
					path: place
				});
			});
			return "";
		},
		end(summary) {
			const kept = [
				...held.error,
				...held.warning,
				...held.info
			].slice(0, MOST_RESULTS).sort((a, b) => a.order - b.order);
			const lines = kept.map(({ result, row, path }) => {
				const fingerprint = require_fingerprint.fingerprintOf(row, identities.of(path));
				const partialFingerprints = {
					primaryLocationLineHash: `${fingerprint}:1`,
					"vmxlint/v1": fingerprint
				};
				return `\n${line({
					...result,
					partialFingerprints
				})}`;
			});
			const invocation = invocationOf(summary, seen - kept.length, standpoint);
			return `${lines.join(",")}\n],\n"invocations":[${line(invocation)}]}]}\n`;
		}
	};
}
function tagsFor({ key }, guide) {
	if (key === void 0 || guide.length === 0) return [];
	const pattern = require_core.lookUp(key.toLowerCase())?.pattern;
	return pattern === void 0 || !guide.includes(pattern) ? [] : require_core.guideTags(pattern);
}
function resultOf(diagnostic, ruleIndex, uri, uriOfPath, tags) {
	const { rule, severity, message } = diagnostic;
	const related = diagnostic.related.slice(0, MOST_RELATED);
	return {
		ruleId: rule,
		...ruleIndex !== void 0 && { ruleIndex },
		level: LEVELS[severity],
		...tags.length > 0 && { properties: { tags: [...tags] } },
		message: { text: linked(withoutLinks(require_core.sanitise(message)), related) },
		locations: [{ physicalLocation: physicalLocation(uri, diagnostic) }],
		...related.length > 0 && { relatedLocations: related.map((place, index) => ({
			id: index + 1,
			physicalLocation: physicalLocation(place.path === void 0 ? uri : uriOfPath(place.path), place),
			message: { text: wordsFor(place) }
		})) }
	};
}
function wordsFor({ path, start }) {
	return path === void 0 ? `line ${start.line}` : withoutLinks(require_core.sanitise(`${path}:${start.line}`));
}
function physicalLocation(uri, { start, end }) {
	return {
		artifactLocation: { uri },
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	};
}
function linked(message, related) {
	return related.reduce((text, place, index) => {
		const words = wordsFor(place);
		const at = indexOfWords(text, words);
		if (at < 0) return text;
		const link = `[${words.replace(/[[\]\\]/g, "\\$&")}](${index + 1})`;
		return text.slice(0, at) + link + text.slice(at + words.length);
	}, message);
}
function indexOfWords(text, words) {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const [before = "", after = ""] = [text[at - 1], text[at + words.length]];
		if (!/[\w[]/.test(before) && !/[\w\]]/.test(after)) return at;
	}
	return -1;
}
function withoutLinks(text) {
	return text.replaceAll("](", "] (");
}
function invocationOf(summary, leftOff, standpoint) {
	const { notLinted, notFixed, skipped, interrupted } = summary;
	const about = (level, what) => ({ path, reason }) => ({
		level,
		message: { text: `${what}: ${withoutLinks(require_core.sanitise(reason))}` },
		locations: [{ physicalLocation: { artifactLocation: { uri: require_project_path.uriOf(require_project_path.projectPath(path, standpoint)) } } }]
	});
	const notifications = [
		...notLinted.map(about("error", "not linted")),
		...notFixed.map(about("warning", "not fixed")),
		...skipped.map(about("note", "skipped"))
	];
	if (leftOff > 0) {
		const text = `${leftOff} results, the least severe, are left off: GitHub takes no more than ${MOST_RESULTS}`;
		notifications.push({
			level: "warning",
			message: { text }
		});
	}
	if (interrupted) notifications.push({
		level: "error",
		message: { text: "interrupted: the files after these were not looked at" }
	});
	return {
		executionSuccessful: notLinted.length === 0 && !interrupted,
		toolExecutionNotifications: notifications
	};
}
function line(data) {
	return require_core.sanitiseJson(JSON.stringify(data));
}
// src/reporters/tap.ts
function tap({ standpoint }) {
	let number = 0;
	return {
		onlyFindings: true,
		start: () => "TAP version 14\n",
		file(result) {
			number++;
			const fails = result.notLinted !== void 0 || result.diagnostics.some(({ severity }) => severity === "error");
			const name = require_core.sanitise(require_project_path.projectPath(result.path, standpoint)).replace(/[\\#]/g, "\\$&");
			const skip = result.skipped === void 0 ? "" : ` # SKIP ${require_core.sanitise(result.skipped)}`;
			return `${fails ? "not ok" : "ok"} ${number} - ${name}${skip}\n${details(result)}`;
		},
		end: ({ interrupted }) => `1..${number}\n${interrupted ? "Bail out! Interrupted\n" : ""}`
	};
}
function details({ diagnostics, notLinted }) {
	if (diagnostics.length === 0 && notLinted === void 0) return "";
	const findings = diagnostics.map(({ rule, severity, message, start }) => {
		return `    - ${yaml({
			rule,
			severity,
			line: start.line,
			column: start.column,
			message: require_core.sanitise(message)
		})}\n`;
	});
	return `  ---\n${[...notLinted === void 0 ? [] : [`  notLinted: ${yaml(require_core.sanitise(notLinted))}\n`], ...findings.length === 0 ? [] : ["  findings:\n", ...findings]].join("")}  ...\n`;
}
function yaml(data) {
	return require_core.sanitiseJson(JSON.stringify(data));
}
exports.checkstyle = checkstyle;
exports.github = github;
exports.gitlab = gitlab;
exports.jsonl = jsonl;
exports.junit = junit;
exports.rdjson = rdjson;
exports.sarif = sarif;
exports.tap = tap;
