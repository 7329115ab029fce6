Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_crypto = require("node:crypto");
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
function lineKey(document, { range, start }) {
	const line = document?.lines[start.line - 1];
	if (document === void 0 || line === void 0 || range[0] === range[1]) return "";
	const content = contentOf(document, line);
	return `line:${hash(content.slice(0, secretStart(content)).replace(/^[ \t]+|[ \t]+$/g, "")).slice(0, 16)}`;
}
function hash(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
// src/engine/baseline.ts
var BaselineError = class extends Error {
	name = "BaselineError";
};
const FORMAT = 1;
function parseBaseline(text) {
	const data = parseJson(text);
	if (!isRecord(data) || !("vmxlintBaseline" in data)) throw new BaselineError("is no baseline");
	if (data.vmxlintBaseline !== FORMAT) throw new BaselineError("is a baseline of another version of vmxlint");
	if (!Array.isArray(data.files)) throw new BaselineError("is damaged: it lacks its files");
	return data.files.map((file, index) => {
		const known = isRecord(file) ? knownFile(file) : void 0;
		if (known === void 0) throw new BaselineError(`is damaged: its file number ${index + 1} is not as vmxlint writes it`);
		return known;
	});
}
function baselineText(files) {
	const kept = files.filter(({ findings }) => findings.length > 0);
	const machines = groupBy(kept, ({ machine }) => machine);
	const isAlone = ({ machine }) => machine !== void 0 && machines.get(machine)?.length === 1;
	const texts = kept.toSorted((a, b) => compare(a.path, b.path) || compare(a.machine ?? "", b.machine ?? "")).map((file) => {
		const { path, machine, content, findings } = file;
		return `${JSON.stringify({
			path,
			machine,
			content: isAlone(file) ? void 0 : content
		}).slice(0, -1)},"findings":[\n${findings.map(({ rule, wording, key, occurrence }) => JSON.stringify([
			rule,
			wording,
			key,
			occurrence
		])).sort(compare).join(",\n")}]}`;
	});
	return `{"vmxlintBaseline":${FORMAT},"files":[\n${texts.join(",\n")}\n]}\n`;
}
function identify(document) {
	return {
		machine: machineId(document),
		content: contentId(document)
	};
}
function contentId(document) {
	const text = document.lines.map((line) => contentOf(document, line).trim()).filter((line) => line !== "").sort().join("\n");
	return (0, node_crypto.createHash)("sha256").update(text, "latin1").digest("hex").slice(0, 32);
}
function rowName({ rule, wording, key, occurrence }) {
	return JSON.stringify([
		rule,
		wording,
		key,
		occurrence
	]);
}
function knownAmong({ findings }, document, all) {
	const names = new Set(findings.map(rowName));
	return findingRows(document, all).map((row) => names.has(rowName(row)));
}
function indexBaseline(files, exists) {
	const left = new Set(files);
	const byPath = groupBy(files, ({ path }) => path);
	const byMachine = groupBy(files, ({ machine }) => machine);
	const byContent = groupBy(files, ({ content }) => content);
	const take = (file) => {
		if (file !== void 0) left.delete(file);
		return file;
	};
	return {
		take(path, document) {
			const machine = machineId(document);
			const here = (byPath.get(path) ?? []).filter((file) => left.has(file));
			const same = here.find((file) => file.machine === machine) ?? here.find((file) => file.machine === void 0 || machine === void 0);
			if (same !== void 0) return take(same);
			const isGone = (file) => left.has(file) && !exists(file.path);
			const moved = (machine === void 0 ? [] : byMachine.get(machine) ?? []).filter(isGone);
			if (moved.length < 2 && moved[0] !== void 0) return take(moved[0]);
			if (moved.length === 0 && byContent.size === 0) return void 0;
			const content = contentId(document);
			const alike = moved.length > 0 ? moved.filter((file) => file.content === content) : (byContent.get(content) ?? []).filter(isGone);
			return take(nearest(path, alike.length > 0 ? alike : moved));
		},
		get rest() {
			return [...left];
		}
	};
}
function nearest(path, files) {
	return files.toSorted((a, b) => commonEnd(b.path, path) - commonEnd(a.path, path))[0];
}
function commonEnd(a, b) {
	let length = 0;
	while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
	return length;
}
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		if (key === void 0) continue;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
function knownFile({ path, machine, content, findings }) {
	if (typeof path !== "string" || !isTextOrNone(machine) || !isTextOrNone(content) || !Array.isArray(findings)) return void 0;
	const rows = findings.map(rowOf);
	return rows.every((row) => row !== void 0) ? {
		path,
		machine,
		content,
		findings: rows
	} : void 0;
}
function rowOf(data) {
	if (!Array.isArray(data) || data.length !== 4) return void 0;
	const [rule, wording, key, occurrence] = data;
	if (![
		rule,
		wording,
		key
	].every((text) => typeof text === "string") || !Number.isSafeInteger(occurrence)) return void 0;
	return {
		rule: String(rule),
		wording: String(wording),
		key: String(key),
		occurrence: Number(occurrence)
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new BaselineError("is no baseline: it is not JSON");
	}
}
function isRecord(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isTextOrNone(data) {
	return data === void 0 || typeof data === "string";
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
exports.BaselineError = BaselineError;
exports.baselineText = baselineText;
exports.contentId = contentId;
exports.findingRows = findingRows;
exports.identify = identify;
exports.indexBaseline = indexBaseline;
exports.knownAmong = knownAmong;
exports.parseBaseline = parseBaseline;
exports.rowName = rowName;
