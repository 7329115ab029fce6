"use strict";
const require_core = require("./core.cjs");
const require_operands = require("./operands.cjs");
// src/edit/knowledge.ts
function canonicalKey(key) {
	const known = require_core.lookUp(require_core.foldKey(key));
	return known === void 0 ? key : require_core.spellKey(known.pattern, key);
}
function keyObjection(document, key) {
	if (require_operands.entriesOf(document, key).length > 0) return void 0;
	const folded = require_core.foldKey(key);
	const known = require_core.lookUp(folded);
	const meant = require_core.misspelledSwitch(folded) ?? require_core.keyMeantBy(key);
	const reason = known?.family === "ineffective" ? idleReason(key, known.instead) : meant === void 0 ? misplacedReason(document, key, folded) : `${key} is not a known key, and VMware ignores keys that it does not know; did you mean ${meant}?`;
	return reason === void 0 ? void 0 : {
		key,
		reason,
		yields: true
	};
}
function valueObjection(key, value) {
	const known = require_core.lookUp(require_core.foldKey(key));
	if (known === void 0 || require_core.isPlaceholder(value)) return void 0;
	const reason = outOfRangeReason(key, known) ?? typeReason(key, value, known) ?? guestReason(key, value, known);
	return reason === void 0 ? void 0 : {
		key,
		reason,
		yields: true
	};
}
function removalObjection(document, key) {
	if (document.kind !== "vmx" || require_core.lookUp(require_core.foldKey(key))?.required !== true) return void 0;
	return {
		key,
		reason: `VMware does not start a machine without ${key}`,
		yields: true
	};
}
function idleReason(key, instead) {
	return instead === void 0 ? `${key} is not known to do anything` : `${key} does nothing: the key that VMware reads is ${instead}`;
}
function misplacedReason(document, key, folded) {
	if (document.kind !== "vmx") return void 0;
	if (folded === "vhv.allow") return `${key} is a key of host files; in a .vmx vhv.enable is meant`;
	return require_core.isHostMarker(folded) ? `${key} is a setting of a host, which no machine reads` : void 0;
}
function outOfRangeReason(key, { pattern }) {
	const [wrong] = require_core.indexesOutOfRange(pattern, require_core.foldKey(key));
	return wrong && `VMware has no ${key}: ${wrong.index} is not from ${wrong.min} to ${wrong.max}`;
}
function typeReason(key, value, known) {
	const problem = require_core.checkValue(known, value);
	if (problem === void 0) return void 0;
	const quoted = known.secret ? "the value" : `"${require_core.shown(value)}"`;
	const hint = problem.meant === void 0 ? "" : `; did you mean ${problem.meant}?`;
	return `${key} must be ${problem.expected}, not ${quoted}${hint}`;
}
function guestReason(key, value, { type }) {
	if (type !== "guestos" || value === "" || require_core.guestOf(value) !== void 0) return void 0;
	const meant = require_core.guestOfApi(value) ?? (value.length > 60 ? void 0 : require_core.suggestGuest(value));
	const hint = meant === void 0 ? "" : `; did you mean ${meant.id}?`;
	return `${key} "${require_core.shown(value)}" is not a guest that VMware is known to have${hint}`;
}
// src/edit/bound.ts
function boundObjection(document, key, removed) {
	const directives = require_core.directivesOf(document);
	const bound = removed.find((entry) => {
		const [start, end] = entry.range;
		const others = directives.filter(({ comment }) => comment[0] < start || comment[0] >= end);
		return require_core.disturbances(document, others)({
			edits: [require_core.removeLine(entry)],
			safety: "safe",
			sets: []
		});
	});
	if (bound === void 0) return void 0;
	return {
		key,
		reason: `the vmxlint comment above line ${require_operands.linesOf(document).lineAt(bound.range[0])} is for that line, and would be for the next: take it out first`,
		yields: true
	};
}
function markObjection(document, key, removed) {
	const first = document.lines.find((line) => !removed.some((entry) => entry === line));
	const start = document.bom ? 0 : first?.range[0] ?? 0;
	if (start === 0 || !document.text.startsWith("\u00ef\u00bb\u00bf", start)) return void 0;
	return {
		key,
		reason: `line ${require_operands.linesOf(document).lineAt(start)} begins with a byte order mark, which VMware would heed where it stands first: repair it first ("vmxlint --fix")`,
		yields: false
	};
}
// src/edit/broken.ts
function brokenLineFor(document, key) {
	const meaning = require_core.meaningOf(document, key);
	return [
		meaning?.first,
		meaning?.second,
		meaning?.different
	].find((one) => one !== void 0 && !(one.line.kind === "entry" && one.line.key.folded === key))?.line ?? document.lines.find((line) => line.kind === "malformed" && names(document, line, key));
}
function otherKeyOn(document, entry) {
	if (!require_core.isBroken(document, entry)) return void 0;
	return require_core.keysMeant(document).find((key) => {
		const meaning = key === entry.key.folded ? void 0 : require_core.meaningOf(document, key);
		return meaning?.first.line === entry || meaning?.second?.line === entry;
	});
}
function names(document, line, key) {
	const content = require_core.contentOf(document, line).toLowerCase();
	for (let at = content.indexOf(key); at >= 0; at = content.indexOf(key, at + 1)) if (!isWord(content[at - 1]) && !isWord(content[at + key.length])) return true;
	return false;
}
function isWord(char) {
	return char !== void 0 && /[\w.:-]/.test(char);
}
// src/edit/encoding.ts
function encodingObjection(document, key, value) {
	const { encoding } = document;
	const never = (reason) => ({
		key,
		reason,
		yields: false
	});
	if (encoding.codec === void 0 && !require_core.isAscii(key + value)) return never(`.encoding names "${encoding.declared}", which is not known: only ASCII can be written to it`);
	const name = encoding.declared ?? "UTF-8, which is assumed where .encoding says nothing";
	const missing = [...key + value].find((char) => require_core.encode(char, encoding) === void 0);
	if (missing !== void 0) return never(`${key} cannot be written: there is no ${nameOf(missing)} in ${name}`);
	if (require_core.encode(key, encoding) === void 0 || require_core.encode(value, encoding) === void 0) return never(`${key} cannot be written in ${name}`);
}
function declarationObjection(document, key, value) {
	if (require_core.foldKey(key) !== ".encoding") return void 0;
	if (value !== void 0 && require_core.isUnreadableEncoding(value)) return {
		key,
		reason: `VMware cannot read files in ${value}`,
		yields: false
	};
	const next = require_core.encodingOf(value);
	if (next.codec === void 0) return {
		key,
		reason: `"${value}" is not an encoding that VMware is known to have`,
		yields: true
	};
	if (next.codec === document.encoding.codec || require_core.isAscii(document.text)) return void 0;
	return {
		key,
		reason: `the text in the file would be read in another way than in ${document.encoding.declared ?? "UTF-8"}, and is not written anew`,
		yields: true
	};
}
function nameOf(char) {
	const number = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(char) ? `"${char}" (${number})` : number;
}
// src/edit/objections.ts
function objectionsIn(document, { key, value }) {
	const entries = require_operands.entriesOf(document, key);
	if (value === void 0 && entries.length === 0) return [];
	const objections = value === void 0 ? [removalObjection(document, key)] : [
		keyObjection(document, key),
		valueObjection(key, value),
		encodingObjection(document, key, value)
	];
	objections.push(declarationObjection(document, key, value), brokenObjection(document, key, value));
	for (const entry of entries) objections.push(gluedObjection(document, key, entry));
	const removed = value === void 0 ? entries : entries.slice(1);
	objections.push(boundObjection(document, key, removed), markObjection(document, key, removed));
	return objections.filter((objection) => objection !== void 0);
}
function brokenObjection(document, key, value) {
	if (value !== void 0 && require_operands.entriesOf(document, key).length > 0) return void 0;
	const line = brokenLineFor(document, require_core.foldKey(require_core.encode(key, document.encoding) ?? key));
	if (line === void 0) return void 0;
	return {
		key,
		reason: `line ${require_operands.linesOf(document).lineAt(line.range[0])} (${line.kind === "malformed" ? "which VMware cannot read" : line.kind === "entry" ? line.key.text : "a comment"}) seems to mean ${key} too: repair it first ("vmxlint --fix"), or take it out`,
		yields: value === void 0 || line.kind !== "malformed"
	};
}
function gluedObjection(document, key, entry) {
	const other = otherKeyOn(document, entry);
	if (other === void 0) return void 0;
	return {
		key,
		reason: `line ${require_operands.linesOf(document).lineAt(entry.range[0])} seems to mean ${other} too, which would be lost: repair it first ("vmxlint --fix")`,
		yields: true
	};
}
// src/edit/change.ts
function changeSettings(document, requests, options = {}) {
	const speaks = (objection) => !(objection.yields && options.force === true);
	const general = require_operands.objectionsTo(requests).filter(speaks);
	if (general.length > 0) return {
		document,
		changes: [],
		objections: general
	};
	const changes = [];
	const objections = [];
	let current = document;
	for (const request of requests) {
		const found = objectionsIn(current, request).filter(speaks);
		objections.push(...found);
		if (found.length > 0) continue;
		const { next, change } = carryOut(current, request);
		if (change !== void 0) changes.push(change);
		current = next;
	}
	return objections.length > 0 ? {
		document,
		changes: [],
		objections
	} : {
		document: current,
		changes,
		objections
	};
}
function carryOut(document, { key, value }) {
	const entries = require_operands.entriesOf(document, key);
	const [first, ...repeats] = entries;
	const bytes = value === void 0 ? void 0 : require_core.encode(value, document.encoding);
	if (first === void 0 && value === void 0) return {
		next: document,
		change: void 0
	};
	const edits = editsFor(document, key, value, bytes, entries);
	if (edits.length === 0) return {
		next: document,
		change: void 0
	};
	const next = require_core.toDocument(require_core.applyEdits(document.text, edits), document.kind);
	prove(document, next, edits, first?.key.folded ?? require_core.foldKey(require_core.encode(canonicalKey(key), document.encoding) ?? key), bytes);
	const name = first?.key.text ?? canonicalKey(key);
	const values = [...entries.map((entry) => entry.value.text), ...value === void 0 ? [] : [value]];
	return {
		next,
		change: {
			key: name,
			before: first?.value.text,
			after: value,
			secret: values.some((text) => require_operands.isSecret(name, text)),
			repeats: repeats.length
		}
	};
}
function editsFor(document, key, value, bytes, entries) {
	if (value === void 0) return entries.map(require_core.removeLine);
	const [first, ...repeats] = entries;
	if (first === void 0) return [require_core.append(document, canonicalKey(key), value)];
	return [...first.value.bytes === bytes ? [] : [require_core.setValue(document, first, value)], ...repeats.map(require_core.removeLine)];
}
function prove(before, after, edits, key, bytes) {
	const entries = after.settings.get(key) ?? [];
	const flaw = (bytes === void 0 ? entries.length === 0 : entries.length === 1 && entries[0]?.value.bytes === bytes) ? require_core.flawOf(before, after, [{
		edits,
		safety: "safe",
		sets: [key]
	}]) : `${key} would not be what it was to be`;
	if (flaw !== void 0) throw new require_core.FixError(flaw);
}
Object.defineProperty(exports, "changeSettings", {
	enumerable: true,
	get: function() {
		return changeSettings;
	}
});
