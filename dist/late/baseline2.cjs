"use strict";
const require_core = require("./core.cjs");
const require_fingerprint = require("./fingerprint.cjs");
let node_crypto = require("node:crypto");
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
		machine: require_fingerprint.machineId(document),
		content: contentId(document)
	};
}
function contentId(document) {
	const text = document.lines.map((line) => require_core.contentOf(document, line).trim()).filter((line) => line !== "").sort().join("\n");
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
	return require_fingerprint.findingRows(document, all).map((row) => names.has(rowName(row)));
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
			const machine = require_fingerprint.machineId(document);
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
exports.findingRows = require_fingerprint.findingRows;
exports.identify = identify;
exports.indexBaseline = indexBaseline;
exports.knownAmong = knownAmong;
exports.parseBaseline = parseBaseline;
exports.rowName = rowName;
