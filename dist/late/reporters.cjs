Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_path = require("node:path");
let node_url = require("node:url");
let node_util = require("node:util");
let node_crypto = require("node:crypto");
// src/engine/project-path.ts
function projectPath(path, { folder, root }) {
	return (0, node_path.relative)(root, (0, node_path.resolve)(folder, path)).split(node_path.sep).join("/") || ".";
}
function uriOf(path) {
	if ((0, node_path.isAbsolute)(path)) return (0, node_url.pathToFileURL)(path).href;
	return Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/");
}
// src/reporters/sanitise.ts
const PLAIN = /^[\t\x20-\x7E]*$/;
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const COMMAND = /##(?:vso|teamcity)?\[/g;
const LINE_COMMAND = /^(\s*):(?=:)/;
function sanitise(text) {
	return withoutCommands(PLAIN.test(text) ? text : text.replace(HIDDEN, escapeOf));
}
function withoutCommands(lines) {
	if (!lines.includes("##") && !lines.includes("::")) return lines;
	return lines.split("\n").map((line) => line.replace(COMMAND, (command) => `#\\x23${command.slice(2)}`).replace(LINE_COMMAND, "$1\\x3a")).join("\n");
}
function sanitiseJson(json) {
	const text = json.includes("##") ? json.replace(COMMAND, (command) => `#${unicodeEscape(35)}${command.slice(2)}`) : json;
	return PLAIN.test(text) ? text : text.replace(HIDDEN, (char) => char === "\n" ? char : jsonEscapes(char));
}
function escapeOf(char) {
	if (char === "\n") return "\\n";
	if (char === "\r") return "\\r";
	const code = char.codePointAt(0) ?? 0;
	if (code > 65535) return `\\u{${code.toString(16)}}`;
	return code > 255 ? unicodeEscape(code) : `\\x${code.toString(16).padStart(2, "0")}`;
}
function unicodeEscape(unit) {
	return `\\u${unit.toString(16).padStart(4, "0")}`;
}
function jsonEscapes(char) {
	return Array.from({ length: char.length }, (_, index) => unicodeEscape(char.charCodeAt(index))).join("");
}
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
		start: () => `${XML_DECLARATION}<checkstyle version="4.3">\n`,
		file(result) {
			const errors = errorsOf(result);
			if (errors.length === 0) return "";
			return `${startTag("file", { name: sanitise(projectPath(result.path, standpoint)) })}\n${errors.join("\n")}\n</file>\n`;
		},
		end: () => "</checkstyle>\n"
	};
}
function errorsOf({ diagnostics, notLinted }) {
	const errors = diagnostics.map(({ rule, severity, message, start }) => element("error", {
		line: start.line,
		column: start.column,
		severity,
		message: sanitise(message),
		source: `vmxlint.${rule}`
	}));
	if (notLinted === void 0) return errors;
	const message = `not linted: ${sanitise(notLinted)}`;
	return [...errors, element("error", {
		line: 1,
		severity: "error",
		message,
		source: "vmxlint.not-linted"
	})];
}
// src/reporters/paint.ts
const SEVERITY = {
	error: "red",
	warning: "yellow",
	info: "cyan"
};
function paintFor(color) {
	const paint = (style) => (text) => color && text !== "" ? (0, node_util.styleText)(style, text, { validateStream: false }) : text;
	return {
		severity: (severity, text) => paint(SEVERITY[severity])(text),
		path: paint("underline"),
		good: paint("green"),
		bad: paint("red"),
		strong: paint("bold"),
		faint: paint("gray")
	};
}
// src/reporters/summary.ts
const EFFECTS = {
	machine: "To take effect: power each VM off and on again; a reboot of its guest is not enough.",
	esxi: "To take effect on an ESXi host: copy the file back, run /sbin/auto-backup.sh, and restart hostd (/etc/init.d/hostd restart).",
	workstation: "To take effect on a Workstation or Fusion host: power its VMs off and on again."
};
function summaryText(summary, paint) {
	const lists = [
		{
			name: "not linted",
			remarks: summary.notLinted
		},
		{
			name: "not fixed",
			remarks: summary.notFixed
		},
		{
			name: "skipped",
			remarks: summary.skipped
		}
	].filter(({ remarks }) => remarks.length > 0);
	const remarks = lists.flatMap((list) => list.remarks);
	const inline = remarks.length === 1 ? `: ${remarkText(remarks[0])}` : "";
	const lines = [`${[
		count(summary.files, "file"),
		...findingParts(summary, paint),
		...suppressedParts(summary, paint),
		...summary.fixed > 0 ? [paint.good(`${summary.fixed} fixed in ${count(summary.fixedFiles, "file")}`)] : [],
		...ignoredPart(summary, paint),
		...lists.map(({ name, remarks }) => paint.bad(`${remarks.length} ${name}`))
	].join(", ")}${inline}`];
	if (inline === "") for (const { name, remarks } of lists) for (const remark of remarks) lines.push(`  ${paint.bad(name.padEnd(10))}  ${remarkText(remark)}`);
	for (const note of summary.notes) lines.push(`  ${paint.faint("note".padEnd(10))}  ${noteText(note)}`);
	for (const effect of summary.effects) lines.push(EFFECTS[effect]);
	lines.push(...undoLines(summary));
	if (summary.interrupted) lines.push(paint.bad("Interrupted: the files after these were not looked at."));
	return `${lines.join("\n")}\n`;
}
function undoLines({ undo, fixedFiles }) {
	if (undo === void 0) return [];
	const { run, lost, trouble = "" } = undo;
	const which = lost < fixedFiles ? ` of ${count(lost, "file")}` : "";
	return [...run === void 0 ? [] : [`To undo: vmxlint undo ${run}`], ...lost === 0 ? [] : [`No undo${which}: the journal could not be written: ${sanitise(trouble)}`]];
}
function findingParts({ counts, hidden, fixable, fixed, files, notLinted, skipped }, paint) {
	const found = [
		severityPart("error", counts.error, paint),
		severityPart("warning", counts.warning, paint),
		severityPart("info", counts.info, paint)
	].filter((part) => part !== "");
	if (found.length === 0) {
		if (files - notLinted.length - skipped.length === 0) return [];
		return [paint.good(fixed > 0 ? "nothing left to report" : "nothing to report")];
	}
	const repairs = [
		...fixable.safe > 0 ? [`${fixable.safe} fixable with --fix`] : [],
		...fixable.unsafe > 0 ? [`${fixable.unsafe} ${fixable.safe > 0 ? "more " : "fixable "}with --fix --unsafe-fixes`] : [],
		...hidden > 0 ? [`${hidden} not shown`] : []
	];
	if (repairs.length > 0) found.push(`${found.pop()} (${repairs.join(", ")})`);
	return found;
}
function suppressedParts({ suppressed: { comment, configuration, baseline } }, paint) {
	return [...comment + configuration > 0 ? [paint.faint(`${comment + configuration} suppressed`)] : [], ...baseline > 0 ? [paint.faint(`${baseline} known`)] : []];
}
function ignoredPart({ ignored: { files, folders } }, paint) {
	const what = [...files > 0 ? [count(files, "file")] : [], ...folders > 0 ? [count(folders, "folder")] : []];
	return what.length === 0 ? [] : [paint.faint(`${what.join(" and ")} ignored`)];
}
function severityPart(severity, number, paint) {
	if (number === 0) return "";
	return paint.severity(severity, severity === "info" ? `${number} info` : count(number, severity));
}
function remarkText(remark) {
	return remark === void 0 ? "" : `${sanitise(remark.path)}: ${sanitise(remark.reason)}`;
}
function noteText({ path, files, reason }) {
	const more = files > 1 ? ` and ${files - 1} more` : "";
	return `${sanitise(path)}${more}: ${sanitise(reason)}`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/reporters/github.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function github({ standpoint }) {
	return {
		start: () => "",
		file({ path, diagnostics, notLinted, notFixed }) {
			const file = projectPath(path, standpoint);
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
		end: (summary) => summaryText(summary, paintFor(false))
	};
}
function command(name, properties, message) {
	return `::${name} ${Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]).join(",")}::${escapeData(message)}\n`;
}
function escapeData(text) {
	return sanitise(text).replaceAll("%", "%25");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// \0late:iconv-lite
var _late_iconv_lite_default = new Proxy(() => {}, {
	get: (_, name) => require("./iconv-lite.cjs")[name],
	apply: (_, self, values) => require("./iconv-lite.cjs")(...values)
});
({
	...Object.fromEntries([
		1250,
		1251,
		1252,
		1253,
		1254,
		1255,
		1256,
		1257,
		1258
	].map((page) => [`windows${page}`, `windows${page}`])),
	...Object.fromEntries([
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		13,
		14,
		15,
		16
	].map((part) => [`iso8859${part}`, `iso8859${part}`]))
});
function decode(bytes, encoding) {
	if (isAscii(bytes)) return bytes;
	const buffer = Buffer.from(bytes, "latin1");
	const codec = encoding.codec ?? "utf8";
	return codec === "utf8" ? buffer.toString("utf8") : _late_iconv_lite_default.decode(buffer, codec, { stripBOM: false });
}
function isAscii(text) {
	return !/[^\0-\x7F]/.test(text);
}
// src/document/escape.ts
function barsOf(raw) {
	const bars = [];
	let index = raw.indexOf("|");
	while (index >= 0) {
		const high = hexDigit(raw, index + 1);
		const low = high < 0 ? -1 : hexDigit(raw, index + 2);
		bars.push({
			index,
			byte: low < 0 ? void 0 : high * 16 + low
		});
		index = raw.indexOf("|", index + (high < 0 ? 2 : 3));
	}
	return bars;
}
function unescapeValue(raw) {
	if (!raw.includes("|")) return raw;
	let result = "";
	let copied = 0;
	for (const { index, byte } of barsOf(raw)) {
		if (byte === void 0) continue;
		result += raw.slice(copied, index) + String.fromCharCode(byte);
		copied = index + 3;
	}
	result += raw.slice(copied);
	const nul = result.indexOf("\0");
	return nul < 0 ? result : result.slice(0, nul);
}
function hexDigit(text, index) {
	const code = text.charCodeAt(index);
	if (code >= 48 && code <= 57) return code - 48;
	const letter = code | 32;
	return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
// src/document/document.ts
function contentEnd(document, line) {
	let end = line.range[1];
	if (end > line.range[0] && document.text[end - 1] === "\n") end--;
	if (end > line.range[0] && document.text[end - 1] === "\r") end--;
	return end;
}
function contentOf(document, line) {
	return document.text.slice(line.range[0], contentEnd(document, line));
}
// src/document/secrets.ts
const CREDENTIAL = /passw|passphrase|passcode|pwd|secret|credential|token|api[-_. ]?key|private[-_. ]?key/i;
const SPOKEN = /\b(?:pass|pw)\b|kennwort|mot de passe|contrase/i;
const SECRET = new RegExp([
	CREDENTIAL,
	SPOKEN,
	/vnc\.key|encrypt(?:ion|edvm)|keysafe|datafilekey|guestinfo\.cis\.|guestinfo\.[^\s=]{0,64}(?:userdata|vendordata|metadata|ignition|coreos|kickstart|cloud|ovfenv)/i
].map((words) => words.source).join("|"), "i");
new RegExp(`(?:${CREDENTIAL.source}|${SPOKEN.source})\\w{0,9}[ \\t]{0,9}(?:(?:is|are|ist|lautet)\\b:?|:|=|->)[ \\t]{0,9}(?!${/[\s:=*<[{($#%?]|x{3}|(?:see|ask|in|at|to|by|from|as|not?|none|n\/a|tbd|the|an?|same|your|set|unset|unknown|un\w*|kept|stored|required?|needed|changed?|expired?s?|managed|protected|encrypted|disabled|enabled|empty|blank|random\w*)\b/.source})[^"]`, "i");
function secretStart(content) {
	const equals = content.indexOf("=");
	const end = wordEnd(content, equals);
	if (end === void 0) return void 0;
	const separators = /["']?[ \t:=]+|["']/g;
	separators.lastIndex = Math.min(end, equals < 0 ? content.length : equals);
	return separators.exec(content) !== null && separators.lastIndex < content.length ? separators.lastIndex : void 0;
}
function wordEnd(content, equals) {
	const word = SECRET.exec(content);
	if (word !== null) return word.index + word[0].length;
	return equals >= 0 && content.includes("|", equals) && SECRET.test(unescapeValue(content)) ? equals : void 0;
}
// src/engine/diagnostic.ts
function compareDiagnostics(a, b) {
	return a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
// src/engine/fingerprint.ts
function findingRows(document, diagnostics, suppressed = []) {
	const all = suppressed.length === 0 ? diagnostics : [...diagnostics, ...suppressed.map((one) => one.diagnostic)].sort(compareDiagnostics);
	const rows = rowsOf(document, all);
	if (all === diagnostics) return rows;
	const byDiagnostic = new Map(all.map((one, index) => [one, rows[index]]));
	return diagnostics.flatMap((one) => byDiagnostic.get(one) ?? []);
}
function rowsOf(document, diagnostics) {
	const seen = new Map();
	return diagnostics.map((diagnostic) => {
		const { rule, wording } = diagnostic;
		const key = diagnostic.key?.toLowerCase() ?? lineKey(document, diagnostic);
		const name = JSON.stringify([
			rule,
			wording,
			key
		]);
		const occurrence = (seen.get(name) ?? 0) + 1;
		seen.set(name, occurrence);
		return {
			rule,
			wording,
			key,
			occurrence
		};
	});
}
function machineId({ settings }) {
	const digits = (settings.get("uuid.bios") ?? []).map(({ value }) => value.bytes.toLowerCase().replace(/[^0-9a-f]/g, ""));
	const ids = [...new Set(digits.filter((id) => id.length === 32))].sort();
	return ids.length === 0 ? void 0 : ids.join("+");
}
function createIdentities() {
	const machines = new Map();
	const files = new Map();
	return {
		add(path, document) {
			const machine = machineId(document);
			if (machine === void 0 || machines.has(path)) return;
			machines.set(path, machine);
			files.set(machine, (files.get(machine) ?? 0) + 1);
		},
		of(path) {
			const machine = machines.get(path);
			if (machine === void 0) return JSON.stringify([path]);
			return JSON.stringify(files.get(machine) === 1 ? [machine] : [machine, path]);
		}
	};
}
function fingerprintOf({ rule, wording, key, occurrence }, identity) {
	return hash(JSON.stringify([
		rule,
		wording,
		key,
		occurrence,
		identity
	])).slice(0, 32);
}
function lineKey(document, { range, start }) {
	const line = document?.lines[start.line - 1];
	if (document === void 0 || line === void 0 || range[0] === range[1]) return "";
	const content = contentOf(document, line);
	return `line:${hash(content.slice(0, secretStart(content)).replace(/^[ \t]+|[ \t]+$/g, "")).slice(0, 16)}`;
}
function hash(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
// src/reporters/gitlab.ts
const SEVERITIES$1 = {
	error: "major",
	warning: "minor",
	info: "info"
};
function gitlab({ standpoint }) {
	const identities = createIdentities();
	const held = [];
	return {
		start: () => "[",
		file({ path: shown, document, diagnostics, suppressed, notLinted }) {
			const path = projectPath(shown, standpoint);
			if (document !== void 0) identities.add(path, document);
			const rows = findingRows(document, diagnostics, suppressed);
			const hold = (row, severity, message, line) => {
				const issue = {
					description: sanitise(message),
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
				const fingerprint = fingerprintOf(row, identities.of(path));
				return `\n${sanitiseJson(JSON.stringify({
					...issue,
					fingerprint
				}))}`;
			}).join(",")}\n]\n`;
		}
	};
}
// src/reporters/report-data.ts
function line$1(data) {
	return sanitiseJson(JSON.stringify(data));
}
function fileData({ path, document, diagnostics, fixed, suppressed = [], notLinted, notFixed, skipped, notes }) {
	return {
		path,
		kind: document?.kind,
		encoding: document?.encoding.declared,
		diagnostics: diagnostics.map((one) => diagnosticData(one, document)),
		fixed: fixed.map((one) => diagnosticData(one, void 0)),
		suppressed: suppressed.map(({ by, diagnostic }) => ({
			by: silencerData(by),
			finding: diagnosticData(diagnostic, document)
		})),
		notLinted,
		notFixed,
		skipped,
		notes
	};
}
function silencerData(by) {
	if (typeof by === "string") return { kind: by };
	const { reason, owner, expires } = by;
	return {
		kind: "configuration",
		reason,
		owner,
		expires
	};
}
function diagnosticData(diagnostic, document) {
	const { rule, severity, message, key, related, fix } = diagnostic;
	return {
		rule,
		severity,
		message,
		key,
		...placeData(diagnostic),
		related: related.map((one) => ({
			path: one.path,
			...placeData(one)
		})),
		fix: fix === void 0 || document === void 0 ? void 0 : fixData(fix, document)
	};
}
function placeData({ range, start, end }) {
	return {
		range,
		start,
		end
	};
}
function fixData({ safety, sets, edits }, document) {
	return {
		safety,
		sets,
		...edits.some((edit) => isSecret(edit, document)) ? { secret: true } : { edits }
	};
}
function isSecret({ range: [start, end], text }, document) {
	if (secretStart(text) !== void 0) return true;
	const before = document.text.slice(0, start);
	const from = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
	const rest = document.text.slice(end).search(/[\r\n]/);
	return secretStart(document.text.slice(from, rest < 0 ? void 0 : end + rest)) !== void 0;
}
function summaryData(summary) {
	const { files, counts, hidden, suppressed, fixable, ignored, fixed, fixedFiles, notLinted, notFixed, skipped, interrupted, undo } = summary;
	return {
		files,
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info,
		hidden,
		suppressed,
		fixable,
		ignored,
		fixed,
		fixedFiles,
		notLinted: notLinted.length,
		notFixed: notFixed.length,
		skipped: skipped.length,
		interrupted,
		undo
	};
}
// src/reporters/jsonl.ts
function jsonl({ version }) {
	return {
		start: () => `${line$1({
			type: "start",
			format: 1,
			vmxlint: version
		})}\n`,
		file: (result) => `${line$1({
			type: "file",
			...fileData(result)
		})}\n`,
		end: (summary) => `${line$1({
			type: "summary",
			...summaryData(summary)
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
			const path = sanitise(projectPath(result.path, standpoint));
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
			const remarks = remarksOf(result).map((line) => `${sanitise(line)}\n`);
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
		const message = sanitise(notLinted);
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
	const rows = findingRows(document, diagnostics, suppressed);
	const names = uniqueNames(diagnostics.map(({ rule }, index) => nameOf(rule, rows[index]?.key ?? "")));
	return diagnostics.map((diagnostic, index) => {
		const { rule, message } = diagnostic;
		const failure = element("failure", {
			type: rule,
			message: sanitise(message)
		}, xmlText(failureText(diagnostic, classname)));
		return {
			outcome: "failure",
			xml: testcase(names[index] ?? rule, failure)
		};
	});
}
function nameOf(rule, key) {
	return key === "" || key.startsWith("line:") ? rule : `${rule}: ${sanitise(key)}`;
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
	return `${path}:${start.line}:${start.column}: ${severity}: ${sanitise(message)}`;
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
		start: () => "{\"source\":{\"name\":\"vmxlint\"},\"diagnostics\":[",
		file({ path: shown, document, diagnostics, notLinted }) {
			const path = projectPath(shown, standpoint);
			const findings = diagnostics.map((one) => dataOf(one, document, path));
			const failure = {
				message: `not linted: ${sanitise(notLinted ?? "")}`,
				location: { path },
				severity: "ERROR"
			};
			return [...findings, ...notLinted === void 0 ? [] : [failure]].map((data) => {
				const text = separator + sanitiseJson(JSON.stringify(data));
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
		message: sanitise(message),
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
	const text = decode(contentOf(document, found), document.encoding);
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
			tags: [category],
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
	return text.length <= LONGEST ? text : `${text.slice(0, 1023)}…`;
}
// src/reporters/sarif.ts
const MOST_RESULTS = 25e3;
const MOST_RELATED = 100;
function sarif({ version, rules, standpoint }) {
	const ruleIndexes = new Map(rules.map((rule, index) => [rule.id, index]));
	const identities = createIdentities();
	const held = {
		error: [],
		warning: [],
		info: []
	};
	const uriOfPath = (path) => uriOf(projectPath(path, standpoint));
	let seen = 0;
	return {
		start: () => `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${line({ driver: driverOf(version, rules) })},
"columnKind":"utf16CodeUnits",
"results":[`,
		file({ path, document, diagnostics, suppressed }) {
			const place = projectPath(path, standpoint);
			if (document !== void 0) identities.add(place, document);
			const rows = findingRows(document, diagnostics, suppressed);
			diagnostics.forEach((diagnostic, index) => {
				const row = rows[index];
				const list = held[diagnostic.severity];
				seen++;
				if (row === void 0 || list.length >= MOST_RESULTS) return;
				const result = resultOf(diagnostic, ruleIndexes.get(diagnostic.rule), uriOf(place), uriOfPath);
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
				const fingerprint = fingerprintOf(row, identities.of(path));
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
function resultOf(diagnostic, ruleIndex, uri, uriOfPath) {
	const { rule, severity, message } = diagnostic;
	const related = diagnostic.related.slice(0, MOST_RELATED);
	return {
		ruleId: rule,
		...ruleIndex !== void 0 && { ruleIndex },
		level: LEVELS[severity],
		message: { text: linked(withoutLinks(sanitise(message)), related) },
		locations: [{ physicalLocation: physicalLocation(uri, diagnostic) }],
		...related.length > 0 && { relatedLocations: related.map((place, index) => ({
			id: index + 1,
			physicalLocation: physicalLocation(place.path === void 0 ? uri : uriOfPath(place.path), place),
			message: { text: wordsFor(place) }
		})) }
	};
}
function wordsFor({ path, start }) {
	return path === void 0 ? `line ${start.line}` : withoutLinks(sanitise(`${path}:${start.line}`));
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
		message: { text: `${what}: ${withoutLinks(sanitise(reason))}` },
		locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(projectPath(path, standpoint)) } } }]
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
	return sanitiseJson(JSON.stringify(data));
}
// src/reporters/tap.ts
function tap({ standpoint }) {
	let number = 0;
	return {
		start: () => "TAP version 14\n",
		file(result) {
			number++;
			const fails = result.notLinted !== void 0 || result.diagnostics.some(({ severity }) => severity === "error");
			const name = sanitise(projectPath(result.path, standpoint)).replace(/[\\#]/g, "\\$&");
			const skip = result.skipped === void 0 ? "" : ` # SKIP ${sanitise(result.skipped)}`;
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
			message: sanitise(message)
		})}\n`;
	});
	return `  ---\n${[...notLinted === void 0 ? [] : [`  notLinted: ${yaml(sanitise(notLinted))}\n`], ...findings.length === 0 ? [] : ["  findings:\n", ...findings]].join("")}  ...\n`;
}
function yaml(data) {
	return sanitiseJson(JSON.stringify(data));
}
exports.checkstyle = checkstyle;
exports.github = github;
exports.gitlab = gitlab;
exports.jsonl = jsonl;
exports.junit = junit;
exports.rdjson = rdjson;
exports.sarif = sarif;
exports.tap = tap;
