"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_buffer = require("node:buffer");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = __toESM(node_path, 1);
let node_util = require("node:util");
// \0late:iconv-lite
var _late_iconv_lite_default = new Proxy(() => {}, {
	get: (_, name) => require("./packages/iconv-lite.cjs")[name],
	apply: (_, self, values) => require("./packages/iconv-lite.cjs")(...values)
});
// src/text/remembered.ts
const MOST$3 = 8192;
const LONGEST$2 = 64;
function remembered(compute) {
	const known = new Map();
	return (text) => {
		const found = known.get(text);
		if (found !== void 0) return found === NOTHING$2 ? void 0 : found;
		if (known.size >= MOST$3 || text.length > LONGEST$2) return compute(text);
		const own = ownCopy(text);
		const result = compute(own);
		known.set(own, result === void 0 ? NOTHING$2 : result);
		return result;
	};
}
const NOTHING$2 = Symbol("nothing");
function ownCopy(text) {
	return [text.slice(0, 1), text.slice(1)].join("");
}
// src/text/encoding.ts
const CODECS = {
	utf8: "utf8",
	ascii: "utf8",
	usascii: "utf8",
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
	].map((part) => [`iso8859${part}`, `iso8859${part}`])),
	ibm874: "windows874",
	windows874: "windows874",
	shiftjis: "shiftjis",
	sjis: "shiftjis",
	windows31j: "shiftjis",
	windows932: "shiftjis",
	eucjp: "eucjp",
	gb2312: "gbk",
	gbk: "gbk",
	windows936: "gbk",
	windows9362000: "gbk",
	gb18030: "gb18030",
	big5: "big5",
	windows950: "big5",
	windows9502000: "big5",
	euckr: "cp949",
	windows949: "cp949",
	windows9492000: "cp949"
};
const UNREADABLE = /^(?:utf(?:16|32|7)|ucs[24]|unicode$|iso2022|hz|johab|ksc5601johab)/;
function encodingOf(declared) {
	return declared === void 0 ? UNDECLARED : declaredEncoding$1(declared);
}
const UNDECLARED = Object.freeze({
	declared: void 0,
	codec: "utf8"
});
const declaredEncoding$1 = remembered((declared) => {
	const name = plainName(declared);
	return Object.freeze({
		declared,
		codec: Object.hasOwn(CODECS, name) ? CODECS[name] : void 0
	});
});
const isUnreadableEncoding = remembered((declared) => UNREADABLE.test(plainName(declared)));
function plainName(declared) {
	return declared.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function decode(bytes, encoding) {
	if (isAscii(bytes)) return bytes;
	const codec = encoding.codec ?? "utf8";
	if (codec === "utf8") return fromUtf8(bytes);
	return _late_iconv_lite_default.decode(Buffer.from(bytes, "latin1"), codec, { stripBOM: false });
}
function fromUtf8(bytes) {
	return Buffer.from(bytes, "latin1").toString("utf8");
}
function encode(text, encoding) {
	if (isAscii(text)) return text;
	const codec = encoding.codec ?? "utf8";
	const bytes = (codec === "utf8" ? Buffer.from(text, "utf8") : _late_iconv_lite_default.encode(text, codec)).toString("latin1");
	return decode(bytes, encoding) === text ? bytes : void 0;
}
function isValid(bytes, encoding) {
	if (encoding.codec === void 0) return false;
	return isAscii(bytes) || !decode(bytes, encoding).includes("\ufffd") || bytes.includes("\u00ef\u00bf\u00bd");
}
function isAscii(text) {
	return !/[^\0-\x7F]/.test(text);
}
// src/document/key.ts
const foldKey = remembered(foldAnyKey);
function foldAnyKey(key) {
	return /[^\0-\x7F]/.test(key) ? key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : key.toLowerCase();
}
// src/document/kind.ts
const PLAIN$2 = [
	/(?:^|\/)lib\/vmware\/config$/,
	/(?:^|\/)\.vmware\/[^/]+$/,
	/(?:^|\/)(?:bootstrap|preferences|locations|networking|inventory\.vmls)$/,
	/\.(?:vmsd|vmls|vmxf)$/
];
const HOST = [
	/(?:^|\/)etc\/vmware\/config$/,
	/(?:^|\/)vmware fusion\/config$/,
	/(?:^|\/)vmware(?: (?:workstation|player))?\/config\.ini$/
];
const MACHINE = /\.(?:vmx|vmtx)$/i;
const HOST_MARKERS = /^(?:product\.name|installerdefaults\..+|networking|vmware\.fullpath|vmci_confed|player\.product\.version|libdir|authd\.proxy\..+|authd\.fullpath|authd\.soapserver|vmauthd\..+)$/;
const MACHINE_MARKERS = [
	"config.version",
	"virtualhw.version",
	"guestos",
	"displayname"
];
function kindOfPath(path) {
	if (MACHINE.test(path)) return "vmx";
	const folded = path.replaceAll("\\", "/").toLowerCase();
	if (PLAIN$2.some((pattern) => pattern.test(folded))) return "dictionary";
	return HOST.some((pattern) => pattern.test(folded)) ? "host" : void 0;
}
function wantedBy(kindOf) {
	return (path, name) => MACHINE.test(name) || WANTED.includes(kindOf(path));
}
const WANTED = ["vmx", "host"];
function kindOfSettings(settings) {
	let host = 0;
	for (const key of settings.keys()) if (isHostMarker(key)) host++;
	if (host >= 2) return "host";
	return MACHINE_MARKERS.filter((key) => settings.has(key)).length >= 2 ? "vmx" : "dictionary";
}
const isHostMarker = remembered((key) => HOST_MARKERS.test(foldKey(key)));
function hasMarkers(settings) {
	return MACHINE_MARKERS.some((key) => settings.has(key)) || [...settings.keys()].some(isHostMarker);
}
// src/document/line.ts
function lineAt(start, phrase) {
	return phrase.kind === "entry" ? new EntryAt(start, phrase) : new OtherAt(start, phrase);
}
var OtherAt = class {
	#start;
	#phrase;
	constructor(start, phrase) {
		this.#start = start;
		this.#phrase = phrase;
	}
	get kind() {
		return this.#phrase.kind;
	}
	get range() {
		return [this.#start, this.#start + this.#phrase.length];
	}
	toJSON() {
		const { kind, range } = this;
		return {
			kind,
			range
		};
	}
};
var EntryAt = class {
	phrase;
	#start;
	constructor(start, phrase) {
		this.#start = start;
		this.phrase = phrase;
	}
	get kind() {
		return "entry";
	}
	get range() {
		return [this.#start, this.#start + this.phrase.length];
	}
	get key() {
		const { keyStart, keyEnd, keyText, folded } = this.phrase;
		return {
			range: this.#rangeOf(keyStart, keyEnd),
			text: keyText,
			folded
		};
	}
	get value() {
		const { valueStart, valueEnd, valueText, quoted, bytes } = this.phrase;
		return {
			range: this.#rangeOf(valueStart, valueEnd),
			text: valueText,
			quoted,
			bytes
		};
	}
	get comment() {
		const { commentStart, commentEnd } = this.phrase;
		return commentStart < 0 ? void 0 : this.#rangeOf(commentStart, commentEnd);
	}
	toJSON() {
		const { kind, range, key, value, comment } = this;
		return {
			kind,
			range,
			key,
			value,
			comment
		};
	}
	#rangeOf(start, end) {
		return [this.#start + start, this.#start + end];
	}
};
// src/document/notes.ts
let slots = 0;
function once(compute) {
	let slot = -1;
	return (object) => {
		const { notes } = object;
		if (notes === void 0) return compute(object);
		if (slot < 0) slot = slots++;
		const found = notes[slot];
		if (found !== void 0) return found === NOTHING$2 ? void 0 : found;
		const result = compute(object);
		notes[slot] = result === void 0 ? NOTHING$2 : result;
		return result;
	};
}
// src/document/hash.ts
const SEED = Math.floor(Math.random() * 2 ** 32) | 0;
function hashOf(text, start, end) {
	let hash = SEED;
	let at = start;
	for (; at < end - 3; at += 4) {
		const low = text.charCodeAt(at) | text.charCodeAt(at + 1) << 8;
		hash = mixed(hash, low | text.charCodeAt(at + 2) << 16 | text.charCodeAt(at + 3) << 24);
	}
	for (; at < end; at++) hash = mixed(hash, text.charCodeAt(at));
	return hash;
}
function mixed(hash, bits) {
	const product = Math.imul(hash ^ bits, 1540483477);
	return product ^ product >>> 15;
}
// src/document/place.ts
const LINES = 2 ** 17;
function toPlace(passage, line) {
	return passage * LINES + line;
}
function passageAt(place) {
	return Math.floor(place / LINES);
}
function lineIn(place) {
	return place % LINES;
}
// src/document/key-index.ts
const ROOM = 4 / 3;
var KeyIndex = class {
	#passages;
	#slots;
	#tags;
	#size = 0;
	#added = 0;
	constructor(passages) {
		if (toPlace(passages.length, 0) >= 2 ** 32) throw new RangeError(`too many passages: ${passages.length}`);
		this.#passages = passages;
		const lines = passages.reduce((sum, { count }) => sum + count, 1);
		const slots = 2 ** Math.ceil(Math.log2(lines * ROOM));
		this.#slots = new Uint32Array(slots);
		this.#tags = new Uint8Array(slots);
	}
	get size() {
		return this.#size;
	}
	has(key) {
		return this.get(key) !== void 0;
	}
	get(key) {
		const taken = this.#slots[this.#slotFor(key, hashOf(key, 0, key.length))] ?? 0;
		return taken === 0 ? void 0 : taken - 1;
	}
	add(key, place) {
		const hash = hashOf(key, 0, key.length);
		const slot = this.#slotFor(key, hash);
		const taken = this.#slots[slot] ?? 0;
		this.#added++;
		if (taken !== 0) return taken - 1;
		this.#slots[slot] = place + 1;
		this.#tags[slot] = tagOf(hash);
		this.#size++;
	}
	*keys() {
		const isEachFirst = this.#size === this.#added;
		for (const [index, passage] of this.#passages.entries()) for (let line = 0; line < passage.count; line++) {
			const key = passage.keyAt(line);
			if (key !== void 0 && (isEachFirst || this.get(key) === toPlace(index, line))) yield key;
		}
	}
	#slotFor(key, hash) {
		const tag = tagOf(hash);
		const last = this.#slots.length - 1;
		let slot = hash & last;
		for (;;) {
			const taken = this.#slots[slot] ?? 0;
			if (taken === 0 || this.#tags[slot] === tag && this.#keyAt(taken - 1) === key) return slot;
			slot = slot + 1 & last;
		}
	}
	#keyAt(place) {
		return this.#passages[passageAt(place)]?.keyAt(lineIn(place)) ?? "";
	}
};
function tagOf(hash) {
	return hash >>> 24;
}
// src/document/outline.ts
const LONGEST$1 = 1024;
const MOST_MAPPED = 65536;
const MOST_KNOWN = 40960;
const MOST_BYTES$3 = 1048576;
let known$1 = newBranch();
let sizeOfKnown = 0;
function newBranch() {
	return {
		next: new Map(),
		outline: void 0
	};
}
function outlineOf(passages) {
	let lines = 0;
	for (const { count } of passages) lines += count;
	if (lines > MOST_MAPPED) return indexed(passages);
	if (lines > LONGEST$1) return mapped(passages, (key) => key);
	if (sizeOfKnown > MOST_KNOWN) {
		known$1 = newBranch();
		sizeOfKnown = 0;
	}
	const branch = branchOf(passages);
	if (branch.outline !== void 0) return branch.outline;
	branch.outline = mapped(passages, ownCopy);
	sizeOfKnown += lines + passages.length;
	return branch.outline;
}
function branchOf(passages) {
	let branch = known$1;
	for (const passage of passages) {
		const sequence = sequenceOf(passage);
		let next = branch.next.get(sequence);
		if (next === void 0) {
			next = newBranch();
			branch.next.set(sequence, next);
		}
		branch = next;
	}
	return branch;
}
const sequences = new Map();
let bytesInSequences = 0;
let nextSequence = 0;
const NO_KEY = {
	comment: "#",
	blank: "",
	malformed: "="
};
const sequenceOf = once((passage) => {
	let keys = nameOf$2(passage, 0);
	for (let line = 1; line < passage.count; line++) keys += `\n${nameOf$2(passage, line)}`;
	const found = sequences.get(keys);
	if (found !== void 0) return found;
	if (bytesInSequences > MOST_BYTES$3) {
		sequences.clear();
		bytesInSequences = 0;
	}
	bytesInSequences += keys.length;
	sequences.set(ownCopy(keys), nextSequence);
	return nextSequence++;
});
function nameOf$2(passage, line) {
	const kind = passage.kindAt(line);
	return kind === "entry" ? passage.keyAt(line) ?? "" : NO_KEY[kind];
}
function indexed(passages) {
	const first = new KeyIndex(passages);
	return outlined(passages, first, (key, place) => first.add(key, place));
}
function mapped(passages, toKey) {
	const first = new Map();
	return outlined(passages, first, (key, place) => {
		const earliest = first.get(key);
		if (earliest === void 0) first.set(toKey(key), place);
		return earliest;
	});
}
function outlined(passages, first, take) {
	const repeated = new Map();
	const malformed = [];
	for (const [index, passage] of passages.entries()) for (let line = 0; line < passage.count; line++) {
		const place = toPlace(index, line);
		const key = passage.keyAt(line);
		if (key === void 0) {
			if (passage.kindAt(line) === "malformed") malformed.push(place);
			continue;
		}
		const earliest = take(key, place);
		if (earliest === void 0) continue;
		const others = repeated.get(key);
		if (others === void 0) repeated.set(ownCopy(key), [earliest, place]);
		else others.push(place);
	}
	return {
		first,
		repeated,
		malformed,
		notes: []
	};
}
// \0late-grammar
let late;
const parseLines = (text, offset) => (late ??= require("./grammar.cjs")).parseLines(text, offset);
const SLICE = 8192;
function parse(text, extent = "file") {
	const bom = extent === "file" && text.startsWith("\u00ef\u00bb\u00bf");
	const lines = [];
	for (const some of parseSlices(text, bom ? 3 : 0)) for (const line of some) lines.push(line);
	return {
		bom,
		lines
	};
}
function* parseSlices(text, start) {
	for (let at = start; at < text.length;) {
		const end = lineEndFrom(text, at + SLICE);
		yield parseLines(text.slice(at, end), at);
		at = end;
	}
}
function lineEndFrom(text, offset) {
	if (offset >= text.length) return text.length;
	const eol = /\r\n|\n|\r/g;
	eol.lastIndex = offset;
	return eol.exec(text) === null ? text.length : eol.lastIndex;
}
// src/document/bytes.ts
const HIGH_BITS = 2155905152;
var Bytes = class {
	#bytes;
	#view;
	constructor(room) {
		this.#bytes = Buffer.allocUnsafeSlow(room);
		this.#view = new DataView(this.#bytes.buffer);
	}
	load(text) {
		if (text.length > this.#bytes.length) throw new RangeError(`${text.length} bytes in the place of ${this.#bytes.length}`);
		this.#bytes.write(text, "latin1");
	}
	hashOf(start, end) {
		let hash = SEED;
		let at = start;
		for (; at < end - 3; at += 4) hash = mixed(hash, this.#view.getInt32(at, true));
		for (; at < end; at++) hash = mixed(hash, this.#view.getUint8(at));
		return hash;
	}
	areAscii(start, end) {
		let all = 0;
		let at = start;
		for (; at < end - 3; at += 4) all |= this.#view.getInt32(at, true);
		for (; at < end; at++) all |= this.#view.getUint8(at);
		return (all & HIGH_BITS) === 0;
	}
};
// src/document/met-lines.ts
const hashes = new Int32Array(8192);
function wasMet(hash) {
	const own = hash || 1;
	const first = 2 * (own & 4095);
	if (hashes[first] === own || hashes[first + 1] === own) return true;
	hashes[first + 1] = hashes[first] ?? 0;
	hashes[first] = own;
	return false;
}
// src/document/escape.ts
const ESCAPED = /[\0-\x08\x0A-\x1F"|\x7F]/g;
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
function escapeValue(value) {
	return value.replace(ESCAPED, (byte) => `|${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function quoteWritten(raw) {
	const escaped = raw.replaceAll("\"", "|22");
	return `"${unescapeValue(escaped) === unescapeValue(raw) ? escaped : escapeValue(unescapeValue(raw))}"`;
}
function hexDigit(text, index) {
	const code = text.charCodeAt(index);
	if (code >= 48 && code <= 57) return code - 48;
	const letter = code | 32;
	return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
// src/document/phrase.ts
function decoded(phrase, text, start, encoding) {
	if (phrase.kind !== "entry" || phrase.isPlain) return phrase;
	const key = text.slice(start + phrase.keyStart, start + phrase.keyEnd);
	const notes = phrase.notes && [];
	return {
		...phrase,
		keyText: decode(key, encoding),
		valueText: decode(phrase.bytes, encoding),
		notes
	};
}
function toPhrase(text, node, start, isKnownAscii, notes) {
	const [line, end] = node.range;
	const length = end - line;
	if (node.kind !== "entry") return {
		kind: node.kind,
		length
	};
	const { key, value, quoted, comment } = node;
	const inside = quoted ? 1 : 0;
	const keyText = text.slice(key[0] - start, key[1] - start);
	const written = text.slice(value[0] + inside - start, value[1] - inside - start);
	const bytes = unescapeValue(written);
	return {
		kind: "entry",
		length,
		keyStart: key[0] - line,
		keyEnd: key[1] - line,
		keyText,
		folded: notes === void 0 ? foldAnyKey(keyText) : foldKey(keyText),
		valueStart: value[0] - line,
		valueEnd: value[1] - line,
		valueText: bytes,
		quoted,
		bytes,
		commentStart: comment === void 0 ? -1 : comment[0] - line,
		commentEnd: comment === void 0 ? -1 : comment[1] - line,
		isPlain: isKnownAscii && bytes === written || isAscii(keyText) && isAscii(bytes),
		notes
	};
}
// src/document/packed-passage.ts
const [KIND, END, KEY$1, VALUE, COMMENT$1, FIELDS] = [
	0,
	1,
	2,
	4,
	6,
	8
];
const OTHERS$2 = [
	"blank",
	"comment",
	"malformed"
];
const BARE = OTHERS$2.length;
var PackedPassage = class PackedPassage {
	count;
	length;
	isAscii;
	isPlain = false;
	notes = [];
	#text;
	#start;
	#fields;
	#encoding;
	constructor(text, start, fields, isAscii, encoding) {
		this.count = fields.length / FIELDS;
		this.length = fields[fields.length - FIELDS + END] ?? 0;
		this.isAscii = isAscii;
		this.#text = text;
		this.#start = start;
		this.#fields = fields;
		this.#encoding = encoding;
	}
	kindAt(line) {
		return OTHERS$2[this.#field(line, KIND)] ?? "entry";
	}
	keyAt(line) {
		if (this.#field(line, KIND) < BARE) return void 0;
		const [start, end] = this.#range(line, KEY$1);
		const key = this.#text.slice(start, end);
		return this.isAscii ? key.toLowerCase() : foldAnyKey(key);
	}
	phraseAt(line) {
		const phrase = toPhrase(this.#text, this.#nodeAt(line), 0, this.isAscii, void 0);
		return this.#encoding === void 0 ? phrase : decoded(phrase, this.#text, this.#start + this.startAt(line), this.#encoding);
	}
	startAt(line) {
		return line === 0 ? 0 : this.#field(line - 1, END);
	}
	decoded(_text, _start, encoding) {
		return new PackedPassage(this.#text, this.#start, this.#fields, this.isAscii, encoding);
	}
	#nodeAt(line) {
		const kind = this.#field(line, KIND);
		const range = [this.#start + this.startAt(line), this.#start + this.#field(line, END)];
		const other = OTHERS$2[kind];
		if (other !== void 0) return {
			kind: other,
			range
		};
		return {
			kind: "entry",
			range,
			key: this.#range(line, KEY$1),
			value: this.#range(line, VALUE),
			quoted: kind > BARE,
			comment: this.#field(line, COMMENT$1 + 1) === 0 ? void 0 : this.#range(line, COMMENT$1)
		};
	}
	#range(line, part) {
		return [this.#start + this.#field(line, part), this.#start + this.#field(line, part + 1)];
	}
	#field(line, field) {
		const value = this.#fields[line * FIELDS + field];
		if (value === void 0) throw new RangeError(`there is no line ${line} in the passage`);
		return value;
	}
};
function pack(lines, start) {
	const fields = new ((lines.at(-1)?.range[1] ?? start) - start < 2 ** 16 ? Uint16Array : Uint32Array)(lines.length * FIELDS);
	let at = 0;
	const put = (field, [from, to]) => {
		fields[at + field] = from - start;
		fields[at + field + 1] = to - start;
	};
	for (const line of lines) {
		fields[at + END] = line.range[1] - start;
		if (line.kind === "entry") {
			fields[at + KIND] = line.quoted ? BARE + 1 : BARE;
			put(KEY$1, line.key);
			put(VALUE, line.value);
			if (line.comment !== void 0) put(COMMENT$1, line.comment);
		} else fields[at + KIND] = OTHERS$2.indexOf(line.kind);
		at += FIELDS;
	}
	return fields;
}
// src/document/passage.ts
var ListedPassage = class ListedPassage {
	phrases;
	length;
	isAscii;
	isPlain;
	notes = [];
	constructor(phrases, length, isAscii, isPlain) {
		this.phrases = phrases;
		this.length = length;
		this.isAscii = isAscii;
		this.isPlain = isPlain;
	}
	get count() {
		return this.phrases.length;
	}
	kindAt(line) {
		return this.phraseAt(line).kind;
	}
	keyAt(line) {
		const phrase = this.phraseAt(line);
		return phrase.kind === "entry" ? phrase.folded : void 0;
	}
	phraseAt(line) {
		const phrase = this.phrases[line];
		if (phrase === void 0) throw new RangeError(`there is no line ${line} in the passage`);
		return phrase;
	}
	startAt(line) {
		return startsIn(this)[line] ?? this.length;
	}
	decoded(text, start, encoding) {
		if (this.isPlain) return this;
		const phrases = this.phrases.map((phrase, line) => decoded(phrase, text, start + this.startAt(line), encoding));
		return new ListedPassage(phrases, this.length, this.isAscii, false);
	}
};
const startsIn = once(({ phrases }) => {
	let start = 0;
	return phrases.map(({ length }) => {
		start += length;
		return start - length;
	});
});
// src/document/usual-line.ts
const USUAL = /^[ \t]*[\w.:-]+[ \t]*=[ \t]*"[^\0"\r\n]*"[ \t]*\r?\n$/;
function usualNode(line) {
	if (!USUAL.test(line)) return void 0;
	const keyStart = behindBlanks(line, 0);
	const equals = line.indexOf("=", keyStart);
	const valueStart = line.indexOf("\"", equals);
	return {
		kind: "entry",
		range: [0, line.length],
		key: [keyStart, beforeBlanks(line, equals)],
		value: [valueStart, beforeBlanks(line, line.length)],
		quoted: true,
		comment: void 0
	};
}
function behindBlanks(line, at) {
	let start = at;
	while (isBlankOrEnd(line.charCodeAt(start))) start++;
	return start;
}
function beforeBlanks(line, at) {
	let end = at;
	while (isBlankOrEnd(line.charCodeAt(end - 1))) end--;
	return end;
}
function isBlankOrEnd(char) {
	return char === 32 || char <= 13 && char >= 9;
}
// src/document/passages.ts
const LONGEST_TEXT = 65536;
const LEAST_PACKED = 32768;
const LONGEST_LINE = 256;
const LF = 10;
const MOST$2 = 4096;
let younger = new Map();
let elder = new Map();
let linesInYounger = 0;
const bytes = new Bytes(LONGEST_TEXT);
function passagesOf(text, extent) {
	const bom = extent === "file" && text.startsWith("\u00ef\u00bb\u00bf");
	const start = bom ? 3 : 0;
	return {
		bom,
		passages: text.length > LONGEST_TEXT || text.includes("\r") && /\r(?!\n)/.test(text) ? wholePassages(text, start) : rememberedPassages(text, start)
	};
}
function decodedPassages(passages, text, start, encoding) {
	if (arePlain(passages)) return passages;
	let at = start;
	return passages.map((passage) => {
		at += passage.length;
		return passage.decoded(text, at - passage.length, encoding);
	});
}
function arePlain(passages) {
	for (const { isPlain } of passages) if (!isPlain) return false;
	return true;
}
function wholePassages(text, start) {
	const passages = [];
	const isAsciiText = isAscii(text.slice(start));
	let at = start;
	let lines = [];
	const end = () => {
		const passage = new PackedPassage(text, at, pack(lines, at), isAsciiText);
		passages.push(passage);
		at += passage.length;
		lines = [];
	};
	for (const slice of parseSlices(text, start)) {
		for (const line of slice) lines.push(line);
		if ((slice.at(-1)?.range[1] ?? 0) - at >= LEAST_PACKED) end();
	}
	if (lines.length > 0) end();
	return passages;
}
function rememberedPassages(text, start) {
	const passages = [];
	let fresh;
	bytes.load(text);
	for (let at = start; at < text.length;) {
		const end = text.indexOf("\n", at) + 1 || text.length;
		const hash = bytes.hashOf(at, end);
		const known = recall(hash, text, at);
		if (known !== void 0) {
			if (fresh !== void 0) passages.push(toPassage(fresh, text, at));
			fresh = void 0;
			passages.push(known.passage);
			at += known.text.length;
			continue;
		}
		const line = text.slice(at, end);
		const isAsciiLine = bytes.areAscii(at, end);
		const isMet = isAsciiLine && mayBeShared(line) && wasMet(hash);
		const phrase = phraseOf(isMet ? ownCopy(line) : line, isAsciiLine);
		const isPlain = phrase.kind !== "entry" || phrase.isPlain;
		const isShared = isMet && isPlain;
		if (fresh?.isShared === !isShared) {
			passages.push(toPassage(fresh, text, at));
			fresh = void 0;
		}
		fresh ??= {
			start: at,
			hash,
			isShared,
			isAscii: true,
			isPlain: true,
			phrases: []
		};
		fresh.phrases.push(phrase);
		fresh.isAscii &&= isAsciiLine;
		fresh.isPlain &&= isPlain;
		at = end;
	}
	if (fresh !== void 0) passages.push(toPassage(fresh, text, text.length));
	return passages;
}
function toPassage({ start, hash, isShared, isAscii, isPlain, phrases }, text, end) {
	const passage = new ListedPassage(phrases, end - start, isAscii, isPlain);
	if (isShared) remember$1(hash, {
		text: ownCopy(text.slice(start, end)),
		passage
	});
	return passage;
}
function recall(hash, text, at) {
	const young = younger.get(hash);
	const known = young ?? elder.get(hash);
	if (known === void 0) return void 0;
	if (!standsAt(known.text, text, at)) return divide(hash, known, text, at);
	if (young === void 0) remember$1(hash, known);
	return known;
}
function divide(hash, { text, passage: { phrases } }, other, at) {
	let count = 0;
	let length = 0;
	for (const phrase of phrases) {
		if (!standsAt(text.slice(length, length + phrase.length), other, at + length)) break;
		count++;
		length += phrase.length;
	}
	if (count === 0) return void 0;
	const head = toKnown(text.slice(0, length), phrases.slice(0, count));
	const rest = toKnown(text.slice(length), phrases.slice(count));
	remember$1(hash, head);
	const restHash = hashOf(text, length, length + (rest.passage.phrases[0]?.length ?? 0));
	if (!younger.has(restHash)) remember$1(restHash, rest);
	return head;
}
function toKnown(text, phrases) {
	return {
		text: ownCopy(text),
		passage: new ListedPassage(phrases, text.length, true, true)
	};
}
function standsAt(part, text, at) {
	return text.slice(at, at + part.length) === part;
}
function remember$1(hash, known) {
	if (linesInYounger >= MOST$2) {
		elder = younger;
		younger = new Map();
		linesInYounger = 0;
	}
	linesInYounger += known.passage.phrases.length;
	younger.set(hash, known);
}
function phraseOf(line, isKnownAscii) {
	const node = usualNode(line) ?? parsedNode(line);
	return toPhrase(line, node, node.range[0], isKnownAscii, []);
}
function parsedNode(line) {
	const { lines } = parse(line, "piece");
	const [node] = lines;
	if (node === void 0 || lines.length > 1) throw new RangeError("a line is more than one to the grammar");
	return node;
}
function mayBeShared(line) {
	return line.length <= LONGEST_LINE && line.charCodeAt(line.length - 1) === LF;
}
// src/document/settings.ts
var Settings = class {
	#outline;
	#entryAt;
	constructor(outline, entryAt) {
		this.#outline = outline;
		this.#entryAt = entryAt;
	}
	get size() {
		return this.#outline.first.size;
	}
	has(key) {
		return this.#outline.first.has(key);
	}
	get(key) {
		const place = this.#outline.first.get(key);
		return place === void 0 ? void 0 : this.#entriesOf(key, place);
	}
	keys() {
		return this.#outline.first.keys();
	}
	values() {
		return this.#whole().values();
	}
	entries() {
		return this.#whole().entries();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	forEach(call) {
		for (const [key, entries] of this) call(entries, key, this);
	}
	#entriesOf(key, first) {
		return this.#outline.repeated.get(key)?.map(this.#entryAt) ?? [this.#entryAt(first)];
	}
	#whole() {
		return new Map([...this.keys()].map((key) => [key, this.get(key) ?? []]));
	}
};
// src/document/document.ts
function toDocument(text, kind, inherited) {
	return new TextDocument(text, kind, inherited);
}
function contentOfText(text, inherited) {
	const { bom, passages } = passagesOf(text, inherited === void 0 ? "file" : "piece");
	const encoding = inherited ?? encodingOf(declaredEncoding(passages));
	return {
		bom,
		encoding,
		passages: decodedPassages(passages, text, bom ? 3 : 0, encoding)
	};
}
var TextDocument = class {
	kind;
	text;
	notes = [];
	#inherited;
	#made = [];
	#content;
	#starts;
	#all;
	#outline;
	#settings;
	constructor(text, kind, inherited) {
		this.text = text;
		this.#inherited = inherited;
		this.kind = kind ?? kindOfSettings(this.settings);
	}
	get bom() {
		return this.#read().bom;
	}
	get encoding() {
		return this.#read().encoding;
	}
	get passages() {
		return this.#read().passages;
	}
	get outline() {
		this.#outline ??= outlineOf(this.passages);
		return this.#outline;
	}
	get settings() {
		this.#settings ??= new Settings(this.outline, (place) => this.lineAt(place));
		return this.#settings;
	}
	get lines() {
		this.#all ??= this.#makeAll();
		return this.#all;
	}
	lineAt(place) {
		const index = passageAt(place);
		const number = lineIn(place);
		const passage = this.passages[index];
		if (passage === void 0) throw new RangeError(`there is no line ${place}`);
		const made = this.#made[index] ?? [];
		this.#made[index] = made;
		const line = made[number] ?? lineAt(this.#startOf(index) + passage.startAt(number), passage.phraseAt(number));
		made[number] = line;
		return line;
	}
	phraseAt(place) {
		return this.passages[passageAt(place)]?.phraseAt(lineIn(place));
	}
	#makeAll() {
		const all = [];
		for (const [index, { count }] of this.passages.entries()) for (let number = 0; number < count; number++) all.push(this.lineAt(toPlace(index, number)));
		return all;
	}
	#read() {
		this.#content ??= contentOfText(this.text, this.#inherited);
		return this.#content;
	}
	#startOf(index) {
		if (this.#starts === void 0) {
			let start = this.bom ? 3 : 0;
			this.#starts = this.passages.map(({ length }) => {
				start += length;
				return start - length;
			});
		}
		return this.#starts[index] ?? 0;
	}
};
function entryOf(document, key) {
	return document.settings.get(foldKey(key))?.[0];
}
function isAsciiOnly({ bom, passages }) {
	if (bom) return false;
	for (const { isAscii } of passages) if (!isAscii) return false;
	return true;
}
function lineStarts({ bom, passages }) {
	const starts = [];
	let start = bom ? 3 : 0;
	for (const passage of passages) {
		for (let line = 0; line < passage.count; line++) starts.push(start + passage.startAt(line));
		start += passage.length;
	}
	return starts.length === 0 ? [start] : starts;
}
function contentEnd(document, line) {
	let end = line.range[1];
	if (end > line.range[0] && document.text[end - 1] === "\n") end--;
	if (end > line.range[0] && document.text[end - 1] === "\r") end--;
	return end;
}
function contentOf(document, line) {
	return document.text.slice(line.range[0], contentEnd(document, line));
}
function dominantEol(document) {
	if (!document.text.includes("\r")) return "\n";
	const counts = new Map();
	for (const line of document.lines) {
		const eol = document.text.slice(contentEnd(document, line), line.range[1]);
		counts.set(eol, (counts.get(eol) ?? 0) + 1);
	}
	const lf = counts.get("\n") ?? 0;
	const crlf = counts.get("\r\n") ?? 0;
	const cr = counts.get("\r") ?? 0;
	if (crlf > lf && crlf >= cr) return "\r\n";
	return cr > lf ? "\r" : "\n";
}
function malformedLines(document) {
	return document.outline.malformed.map((place) => document.lineAt(place));
}
function declaredEncoding(passages) {
	for (const passage of passages) {
		const declared = encodingIn(passage);
		if (declared !== void 0) return declared;
	}
}
const encodingIn = once((passage) => {
	for (let line = 0; line < passage.count; line++) if (passage.keyAt(line) === ".encoding") return passage.phraseAt(line).bytes;
});
// src/text/hidden.ts
function hiddenCharacters() {
	return /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
}
// src/reporters/sanitise.ts
const PLAIN$1 = /^[\t\x20-\x7E]*$/;
const COMMAND = /##(?:vso|teamcity)?\[/g;
const LINE_COMMAND = /^(\s*):(?=:)/;
function sanitise(text) {
	return withoutCommands(PLAIN$1.test(text) ? text : text.replace(hiddenCharacters(), escapeOf));
}
function withoutCommands(lines) {
	if (!lines.includes("##") && !lines.includes("::")) return lines;
	return lines.split("\n").map((line) => line.replace(COMMAND, (command) => `#\\x23${command.slice(2)}`).replace(LINE_COMMAND, "$1\\x3a")).join("\n");
}
function sanitiseJson(json) {
	const text = json.includes("##") ? json.replace(COMMAND, (command) => `#${unicodeEscape(35)}${command.slice(2)}`) : json;
	return PLAIN$1.test(text) ? text : text.replace(hiddenCharacters(), (char) => char === "\n" ? char : jsonEscapes(char));
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
// src/files/path.ts
function toFilePath(bytes) {
	return (0, node_buffer.isUtf8)(bytes) ? bytes.toString() : bytes;
}
function bytesOf$1(path) {
	return typeof path === "string" ? Buffer.from(path) : path;
}
function displayPath(path) {
	return typeof path === "string" ? path : path.toString();
}
function joinPath(folder, name) {
	return prefixed(prefixOf(folder), name);
}
function prefixOf(folder) {
	if (folder === "." || folder === "") return "";
	if (typeof folder === "string") return folder.endsWith("/") ? folder : `${folder}/`;
	return folder.at(-1) === 47 ? folder : Buffer.concat([folder, Buffer.from("/")]);
}
function prefixed(prefix, name) {
	if (typeof prefix === "string" && typeof name === "string") return prefix + name;
	return toFilePath(Buffer.concat([bytesOf$1(prefix), bytesOf$1(name)]));
}
function suffixPath(path, suffix) {
	return typeof path === "string" ? path + suffix : toFilePath(Buffer.concat([path, Buffer.from(suffix)]));
}
function baseName(path) {
	return typeof path === "string" ? node_path.default.basename(path) : fromLatin1(node_path.default.posix.basename(latin1(path)));
}
function folderOf(path) {
	return typeof path === "string" ? node_path.default.dirname(path) : fromLatin1(node_path.default.posix.dirname(latin1(path)));
}
function absolutePath(path) {
	return node_path.default.resolve(currentFolder(), path);
}
function isWithin(path, folder) {
	const way = node_path.default.relative(folder, path);
	return !node_path.default.isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
function pathKey(path) {
	return node_path.default.resolve(latin1(currentFolder()), latin1(path));
}
function argumentPaths(args, commandLine = readCommandLine) {
	if (!args.some((arg) => arg.includes("\ufffd"))) return [...args];
	const raw = splitAtNul(commandLine());
	const next = new Map();
	return args.map((arg) => {
		const candidates = arg.includes("\ufffd") ? raw.filter((bytes) => bytes.toString() === arg) : [];
		if (candidates.length !== args.filter((other) => other === arg).length) return arg;
		const index = next.get(arg) ?? 0;
		next.set(arg, index + 1);
		const bytes = candidates[index];
		return bytes === void 0 ? arg : toFilePath(bytes);
	});
}
function currentFolder() {
	try {
		return process.cwd();
	} catch {
		return "/";
	}
}
function readCommandLine() {
	try {
		return (0, node_fs.readFileSync)("/proc/self/cmdline");
	} catch {
		return Buffer.alloc(0);
	}
}
function splitAtNul(bytes) {
	const parts = [];
	for (let start = 0; start < bytes.length;) {
		const end = bytes.indexOf(0, start);
		parts.push(bytes.subarray(start, end < 0 ? bytes.length : end));
		start = end < 0 ? bytes.length : end + 1;
	}
	return parts;
}
function latin1(path) {
	return bytesOf$1(path).toString("latin1");
}
function fromLatin1(text) {
	return toFilePath(Buffer.from(text, "latin1"));
}
// src/cli/commands.ts
const PATHS = "Paths are files, folders (searched for .vmx, .vmtx and host files), patterns such as 'vms/**/*.vmx', or - for standard input; the current folder if there is none. What exists as it is written is never taken for a pattern or a flag.";
const ON_SETTINGS = "What exists as it is written is a path, and so is all that stands behind --; folders are searched as lint searches them, and - is standard input.";
const COMMANDS = {
	lint: {
		usage: "[lint] [flags] [paths..]",
		summary: "Lint .vmx files and host configuration (/etc/vmware/config), and repair them with --fix.",
		about: PATHS,
		load: () => Promise.resolve().then(() => lint_exports)
	},
	get: {
		usage: "get [flags] FILE.. KEY",
		summary: "Print what a key is set to; of several files, or of folders, each value behind the name of its file.",
		about: `The key may be written in any case. Behind no name, and where no person looks at it, a value is printed as it is. ${ON_SETTINGS}`,
		exits: ["printed", "the key is set in none of the files"],
		load: () => Promise.resolve().then(() => require("./get.cjs"))
	},
	list: {
		usage: "list [flags] FILE.. [PATTERN]",
		summary: "List what files set: all keys, or those that match a pattern such as scsi0*.",
		about: `Of several files, or of folders, each line begins with the name of its file. ${ON_SETTINGS}`,
		exits: ["listed", "no key matches the pattern"],
		load: () => Promise.resolve().then(() => require("./list.cjs"))
	},
	set: {
		usage: "set [flags] FILE.. KEY=VALUE..",
		summary: "Set keys to values: only the bytes of the value change, or a line is added as VMware writes it.",
		about: `In each file all that is asked for is done, or nothing. Of a key that stands more than once, the first line stays. ${ON_SETTINGS}`,
		exits: ["done, or there was nothing to do", "with --diff or --check: something to do"],
		load: () => Promise.resolve().then(() => require("./set.cjs"))
	},
	unset: {
		usage: "unset [flags] FILE.. KEY..",
		summary: "Take keys out, every line of them.",
		about: ON_SETTINGS,
		exits: ["done, or there was nothing to do", "with --diff or --check: something to do"],
		load: () => Promise.resolve().then(() => require("./unset.cjs"))
	},
	format: {
		usage: "format [flags] FILE..",
		summary: "Write each entry as VMware does, key = \"value\"; comments, order and line ends stay, and what it says.",
		about: ON_SETTINGS,
		exits: ["done, or there was nothing to do", "with --diff or --check: something to do"],
		load: () => Promise.resolve().then(() => require("./format.cjs"))
	},
	undo: {
		usage: "undo [flags] [RUN]",
		summary: "Restore the files that a run changed, byte for byte; the latest run if none is named.",
		exits: ["restored", "a file was left alone, or refused"],
		load: () => Promise.resolve().then(() => require("./undo.cjs"))
	},
	history: {
		usage: "history",
		summary: "List the runs that can be undone.",
		exits: ["listed"],
		load: () => Promise.resolve().then(() => require("./history.cjs"))
	},
	explain: {
		usage: "explain [RULE|KEY]",
		summary: "Tell all about a rule, or about a key such as scsi0:0.fileName.",
		exits: ["told"],
		load: () => Promise.resolve().then(() => require("./explain.cjs"))
	},
	rules: {
		usage: "rules",
		summary: "List the rules.",
		exits: ["listed"],
		load: () => Promise.resolve().then(() => require("./rules.cjs"))
	},
	doctor: {
		usage: "doctor [flags] [paths..]",
		summary: "Tell what stands in the way of nesting in a machine, or on a host, and what to type next.",
		about: "Paths are files or folders, searched for .vmx, .vmtx and host files; the current folder if there is none. Of a machine its vmware.log is read, too: it tells what VMware read at the last power-on. Nothing is written. Where no file of a host is among the paths, and none is named by --host, those of this machine hold: ~/.vmware/preferences, ~/.vmware/config, /etc/vmware/config, /usr/lib/vmware/config.",
		exits: [
			"nothing stands in the way",
			"something does",
			"cannot tell, wrong usage, or a file that could not be read"
		],
		load: () => Promise.resolve().then(() => require("./doctor.cjs"))
	},
	verify: {
		usage: "verify [FILE]",
		summary: "Tell whether a hypervisor can run in a machine: in this one, or where an output comes from.",
		about: "FILE, or standard input, is what a program has printed there: /proc/cpuinfo, lscpu, kvm-ok, virt-host-validate, systeminfo (Windows) or esxcfg-info (ESXi), recognised by its content. With neither, it is /proc/cpuinfo of this machine.",
		exits: [
			"virtualization is visible",
			"it is not",
			"cannot tell, wrong usage, or a failure"
		],
		load: () => Promise.resolve().then(() => require("./verify.cjs"))
	},
	diff: {
		usage: "diff [flags] A B",
		summary: "Tell what two files, or the machines in two folders, mean differently.",
		about: "Keys that were added, removed or have another value; order, the case of keys, spacing, comments, line ends and encodings do not count, nor does a machine that has moved. In two folders a machine is known by its uuid.bios, else by its path. One of two files can be -, standard input. Secrets are not shown.",
		exits: ["both mean the same", "they differ"],
		load: () => Promise.resolve().then(() => require("./diff.cjs"))
	},
	textconv: {
		usage: "textconv FILE",
		summary: "Print what a file means, sorted and in one spelling, for git diff.",
		about: "Comments and what VMware rewrites by itself are left out; what VMware does not read comes last. Every secret is the same ***, so that one that has changed is not told.",
		exits: ["printed"],
		load: () => Promise.resolve().then(() => require("./textconv.cjs"))
	},
	merge: {
		usage: "merge O A B [PATH [N]]",
		summary: "Merge key by key, into A: for git merge.",
		about: "A is ours, B theirs, O what both have become of. What only one side has changed is taken; what both have changed in two ways stands between conflict markers, N characters long. Of what VMware rewrites by itself ours stays. Another language, such as a template, is merged by lines. Messages call the file PATH. \"vmxlint init --git\" tells git of all that.",
		exits: [
			"merged",
			"merged, with conflicts to be resolved",
			"no text: A is as it was; in a failure too, which is 255"
		],
		load: () => Promise.resolve().then(() => require("./merge.cjs"))
	},
	init: {
		usage: "init [--git | --hook]",
		summary: "Write a configuration to begin with, .vmxlint.yaml; never over one that is there.",
		about: "With --git: let git compare and merge by what files mean. Writes the lines that are missing to .gitattributes of the repository, and tells what to type in each clone. With --hook: have each commit linted, by the first of pre-commit, lint-staged, husky, core.hooksPath and a hook of git that the repository uses. What cannot be added to for certain is left alone, and it tells what to add.",
		exits: ["written", "with --hook: somebody must add what it tells"],
		load: () => Promise.resolve().then(() => require("./init.cjs"))
	},
	"print-config": {
		usage: "print-config FILE",
		summary: "Show what holds for a file, and where each part of it is said.",
		exits: ["shown"],
		load: () => Promise.resolve().then(() => require("./print-config.cjs"))
	},
	completion: {
		usage: "completion",
		summary: "Print a script for bash, zsh or fish that completes commands and flags.",
		exits: ["printed"],
		load: () => Promise.resolve().then(() => require("./completion.cjs"))
	}
};
function isCommand(word) {
	return Object.hasOwn(COMMANDS, word);
}
// src/cli/arguments.ts
const NO_FLAGS = new Map();
async function readWords(argv) {
	if (argv.every((arg) => arg === "-" || !arg.startsWith("-"))) {
		const [first = ""] = argv;
		const [command, rest] = isCommand(first) ? [first, argv.slice(1)] : ["lint", argv];
		return {
			command,
			operands: argumentPaths(rest),
			behind: 0,
			flags: NO_FLAGS,
			pathOf: (value) => value
		};
	}
	const { parseWords } = await Promise.resolve().then(() => parse_exports);
	return parseWords(argv);
}
// src/cli/status.ts
const STATUS = {
	clean: 0,
	findings: 1,
	failure: 2,
	interrupted: 130
};
function statusOfSignal(signal) {
	return 128 + ({
		SIGINT: 2,
		SIGTERM: 15,
		SIGHUP: 1
	}[signal ?? "SIGINT"] ?? 2);
}
var UsageError = class extends Error {
	name = "UsageError";
};
// package.json
var version$1 = "0.1.0";
var repository = {
	"type": "git",
	"url": "git+https://github.com/vmxlint/vmxlint.git"
};
// src/cli/version.ts
const version = version$1;
// src/cli/words.ts
function countOf$1(words, name) {
	const text = textOf$1(words, name);
	if (text === void 0) return void 0;
	if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${name} is a number, not "${text}"`);
	return Number(text);
}
function choice(words, name, choices, otherwise) {
	const text = textOf$1(words, name);
	if (text === void 0) return otherwise;
	const found = choices.find((one) => one === text);
	if (found !== void 0) return found;
	throw new UsageError(`--${name} is ${`${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`}, not "${text}"`);
}
function operandsOf({ command, operands }, most) {
	const extra = operands[most];
	if (extra !== void 0) throw new UsageError(`vmxlint ${command} does not take "${extra}"`);
	return operands;
}
function textsOf({ flags }, name) {
	return (flags.get(name) ?? []).filter((value) => typeof value === "string");
}
function textOf$1(words, name) {
	return textsOf(words, name).at(-1);
}
function switchOf({ flags }, name) {
	const value = flags.get(name)?.at(-1);
	return typeof value === "boolean" ? value : void 0;
}
function isOn$1(words, name) {
	return switchOf(words, name) === true;
}
// src/cli/main.ts
async function main(argv, io) {
	try {
		const status = await run$2(argv, io);
		io.stdout.flush();
		return status;
	} catch (error) {
		io.stdout.flush();
		io.stderr.write(await failureText(error, io));
		return STATUS.failure;
	} finally {
		io.stderr.flush();
	}
}
async function run$2(argv, io) {
	if (argv.length === 1 && argv[0] === "--version") return tellVersion(io);
	if (argv[0] === "--get-yargs-completions") {
		const { complete } = await Promise.resolve().then(() => require("./completion.cjs"));
		io.stdout.write(await complete(argv.slice(1)));
		return STATUS.clean;
	}
	const words = await readWords(argv);
	if (isOn$1(words, "version")) return tellVersion(io);
	if (isOn$1(words, "help")) {
		const { helpFor } = await Promise.resolve().then(() => require("./help.cjs"));
		io.stdout.write(helpFor(words.command, io, switchOf(words, "color")));
		return STATUS.clean;
	}
	return (await COMMANDS[words.command]?.load())?.run(words, io) ?? STATUS.failure;
}
function tellVersion({ stdout }) {
	stdout.write(`${version}\n`);
	return STATUS.clean;
}
async function failureText(error, io) {
	const problems = error instanceof Error && "problems" in error ? error.problems : [];
	if (problems.length > 0) {
		const { problemsText } = await Promise.resolve().then(() => require("./failure.cjs"));
		return problemsText(problems, io);
	}
	return `vmxlint: ${sanitise(messageOf(error))}\n`;
}
function messageOf(error) {
	const name = error instanceof Error ? error.name : "";
	if (error instanceof Error && "syscall" in error && error.syscall === "uv_cwd") return "the current folder is gone, or its path is longer than any may be: go to another";
	const message = error instanceof Error ? error.message : String(error);
	return name === "UsageError" || name === "ConfigurationError" ? message : `this is a bug in vmxlint: ${message}`;
}
// src/files/reason.ts
const REASONS$1 = {
	EACCES: "permission denied",
	EBADF: "is not open",
	EBUSY: "is in use by the system, or a mount point",
	EDQUOT: "disk quota exceeded",
	EEXIST: "exists already",
	EFBIG: "is larger than this process or file system allows",
	EIO: "input/output error",
	EISDIR: "is a folder",
	ELOOP: "is a symbolic link loop",
	EMFILE: "too many open files",
	ENAMETOOLONG: "name too long",
	ENFILE: "too many open files in the system",
	ENODEV: "no such device",
	ENOENT: "no such file or folder",
	ENOMEM: "out of memory",
	ENOSPC: "no space left on the device",
	ENOTDIR: "no such file or folder: a part of the path is not a folder",
	ENXIO: "no such device",
	EPERM: "operation not permitted",
	EROFS: "read-only file system",
	ESTALE: "stale network file",
	ETIMEDOUT: "the network file system does not answer",
	EXDEV: "is on another file system than its folder",
	ERR_INVALID_ARG_VALUE: "is no possible file name"
};
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : void 0;
}
function reasonOf(error) {
	const code = codeOf(error);
	if (code !== void 0) return REASONS$1[code] ?? code;
	return error instanceof Error ? error.message : String(error);
}
function typeReason(type) {
	if (type.isDirectory()) return "is a folder";
	if (type.isSymbolicLink()) return "is a symbolic link";
	if (type.isFIFO()) return "is a named pipe (FIFO)";
	if (type.isSocket()) return "is a socket";
	if (type.isCharacterDevice() || type.isBlockDevice()) return "is a device";
	return "is not a regular file";
}
// src/cli/output.ts
const HELD = 32768;
function outputTo(fd, name) {
	const isTerminal = isTerminalAt(fd);
	let held = [];
	let size = 0;
	let closed = false;
	const output = {
		isTerminal,
		get columns() {
			const columns = isTerminal ? columnsOf(fd) : 0;
			return columns > 0 ? columns : void 0;
		},
		get closed() {
			return closed;
		},
		write(data) {
			if (closed || data.length === 0) return;
			held.push(data);
			size += data.length;
			if (isTerminal || size >= HELD) output.flush();
		},
		flush() {
			const bytes = bytesOf(held);
			held = [];
			size = 0;
			try {
				writeAll(fd, bytes);
			} catch (error) {
				closed = true;
				if (codeOf(error) !== "EPIPE") throw new UsageError(`${name}: ${reasonOf(error)}`);
			}
		}
	};
	return output;
}
function outputToFile(path) {
	try {
		return outputTo((0, node_fs.openSync)(path, "w"), path);
	} catch (error) {
		throw new UsageError(`${path}: ${reasonOf(error)}`);
	}
}
const NULL_DEVICE = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null";
function isTerminalAt(fd) {
	try {
		const stats = (0, node_fs.fstatSync)(fd);
		if (!stats.isCharacterDevice() || stats.rdev === (0, node_fs.statSync)(NULL_DEVICE).rdev) return false;
	} catch {}
	return process.getBuiltinModule("node:tty").isatty(fd);
}
function bytesOf(held) {
	if (held.every((data) => typeof data === "string")) return Buffer.from(held.join(""));
	return Buffer.concat(held.map((data) => typeof data === "string" ? Buffer.from(data) : data));
}
function writeAll(fd, bytes) {
	for (let done = 0; done < bytes.length;) try {
		done += (0, node_fs.writeSync)(fd, bytes, done);
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
	}
}
function columnsOf(fd) {
	const stream = fd === 2 ? process.stderr : process.stdout;
	return stream.isTTY ? stream.columns : 0;
}
// src/cli/tuning.ts
const [LATEST, LATEST_OF_TURBOFAN] = [26, 20];
const FLAGS$2 = [
	{
		files: 16,
		text: "--no-turbofan",
		usual: "--turbofan",
		until: LATEST_OF_TURBOFAN
	},
	{
		files: 400,
		bytes: 2 ** 21,
		text: "--turbofan",
		usual: "--turbofan",
		until: LATEST_OF_TURBOFAN
	},
	{
		files: 400,
		text: "--max-inlined-bytecode-size-cumulative=100",
		usual: "--max-inlined-bytecode-size-cumulative=920",
		until: LATEST
	},
	{
		files: 400,
		text: "--no-turbo-loop-peeling",
		usual: "--turbo-loop-peeling",
		until: LATEST_OF_TURBOFAN
	},
	{
		files: 400,
		text: "--no-turbo-inline-array-builtins",
		usual: "--turbo-inline-array-builtins",
		until: LATEST_OF_TURBOFAN
	},
	{
		files: 400,
		text: "--semi-space-growth-factor=1",
		usual: "--semi-space-growth-factor=2",
		until: LATEST
	},
	{
		files: 400,
		text: "--heap-growing-percent=100",
		usual: "--heap-growing-percent=0",
		until: LATEST
	}
].filter(({ until }) => Number.parseInt(process.versions.node, 10) <= until);
function tuning() {
	let [files, bytes, next] = [
		0,
		0,
		0
	];
	return (length) => {
		files++;
		bytes += length;
		const due = FLAGS$2.findLastIndex((flag) => files >= flag.files || bytes >= (flag.bytes ?? Number.POSITIVE_INFINITY)) + 1;
		if (due <= next) return;
		const flags = FLAGS$2.slice(next, due);
		setFlags(flags.map(({ text }) => text));
		set.push(...flags);
		next = due;
	};
}
const set = [];
function untuned(work) {
	const tuned = set.splice(0);
	setFlags(tuned.map(({ usual }) => usual));
	try {
		return work();
	} finally {
		setFlags(tuned.map(({ text }) => text));
		set.push(...tuned);
	}
}
function setFlags(flags) {
	if (flags.length === 0) return;
	const v8 = process.getBuiltinModule("node:v8");
	for (const flag of flags) v8.setFlagsFromString(flag);
}
// src/cli/start.ts
function start(argv) {
	return main(argv, {
		stdout: outputTo(1, "standard output"),
		stderr: outputTo(2, "standard error"),
		env: process.env
	});
}
const UNUSUAL_LINES = [
	"# comment",
	"",
	"bare = value # comment",
	"empty =",
	"= \"no key\"",
	"open = \"",
	"no setting"
];
function rehearse() {
	return toDocument(UNUSUAL_LINES.map((line) => `${line}\n`).join("")).lines.length;
}
// src/config/configuration.ts
var ConfigurationError = class extends Error {
	name = "ConfigurationError";
	problems;
	constructor(message, problems = []) {
		super(message);
		this.problems = problems;
	}
};
function isConfigurationError(error) {
	return error instanceof Error && error.name === "ConfigurationError";
}
// src/schema/hardware.ts
const HARDWARE_VERSIONS = [
	row$1(3, [
		"ESX 2",
		"GSX 3",
		"Workstation 4"
	], [
		void 0,
		void 0,
		1
	]),
	row$1(4, [
		"ESX 3",
		"Workstation 5",
		"Server 1",
		"Fusion 1"
	], [
		4,
		64,
		1,
		4
	]),
	row$1(6, ["Workstation 6.0", "Fusion 1"], []),
	row$1(7, [
		"ESX 4",
		"Workstation 6.5",
		"Server 2",
		"Fusion 2"
	], [
		8,
		255,
		8,
		10
	]),
	row$1(8, [
		"ESXi 5.0",
		"Workstation 8",
		"Fusion 4"
	], [
		32,
		1011,
		32,
		10
	]),
	row$1(9, [
		"ESXi 5.1",
		"Workstation 9",
		"Fusion 5"
	], [
		64,
		1011,
		64,
		10
	]),
	row$1(10, [
		"ESXi 5.5",
		"Workstation 10",
		"Fusion 6"
	], [
		64,
		1011,
		64,
		10
	]),
	row$1(11, [
		"ESXi 6.0",
		"Workstation 11",
		"Fusion 7"
	], [
		128,
		4080,
		128,
		10
	]),
	row$1(12, ["Workstation 12", "Fusion 8"], [
		128,
		void 0,
		64,
		10
	]),
	row$1(13, ["ESXi 6.5"], [
		128,
		6128,
		128,
		10
	]),
	row$1(14, [
		"ESXi 6.7",
		"Workstation 14",
		"Fusion 10"
	], [
		128,
		6128,
		64,
		10
	]),
	row$1(15, ["ESXi 6.7 U2"], [
		256,
		6128,
		64,
		10
	]),
	row$1(16, ["Workstation 15", "Fusion 11"], [
		void 0,
		void 0,
		void 0,
		10
	]),
	row$1(17, ["ESXi 7.0"], [
		256,
		6128,
		64,
		10
	]),
	row$1(18, [
		"ESXi 7.0 U1",
		"Workstation 16",
		"Fusion 12"
	], [
		768,
		24560,
		64,
		10
	]),
	row$1(19, [
		"ESXi 7.0 U2",
		"Workstation 16.2",
		"Fusion 12.2"
	], [
		768,
		24560,
		64,
		10
	]),
	row$1(20, [
		"ESXi 8.0",
		"Workstation 17",
		"Fusion 13"
	], [
		768,
		24560,
		256,
		10
	]),
	row$1(21, [
		"ESXi 8.0 U2",
		"Workstation 17.5",
		"Fusion 13.5"
	], [
		768,
		24560,
		256,
		10
	]),
	row$1(22, [
		"ESX 9.0",
		"Workstation 25H2",
		"Fusion 25H2"
	], [
		960,
		24560,
		960,
		10
	])
];
function hardwareVersion$1(version) {
	return HARDWARE_VERSIONS.find((one) => one.version === version);
}
function limitOf$1(version, limit) {
	return HARDWARE_VERSIONS.find((one) => one.version >= version && one[limit] !== void 0)?.[limit];
}
function productsOf(version) {
	return hardwareVersion$1(version)?.products.join(", ") ?? "";
}
function row$1(version, products, limits) {
	const [vcpus, memoryGB, coresPerSocket, nics] = limits;
	return {
		version,
		products,
		vcpus,
		memoryGB,
		coresPerSocket,
		nics
	};
}
// src/schema/target.ts
const PRODUCTS = {
	esx: {
		product: "esxi",
		name: /^ESXi? /
	},
	esxi: {
		product: "esxi",
		name: /^ESXi? /
	},
	workstation: {
		product: "workstation",
		name: /^Workstation /
	},
	player: {
		product: "workstation",
		name: /^Workstation /
	},
	fusion: {
		product: "fusion",
		name: /^Fusion /
	}
};
function targetOf(name) {
	const [, word = "", version = ""] = /^([a-z]+)-(\d{1,2}(?:\.\d{1,2})?(?:h\d)?(?: ?u\d{1,2})?)$/i.exec(name) ?? [];
	const known = Object.hasOwn(PRODUCTS, word.toLowerCase()) ? PRODUCTS[word.toLowerCase()] : void 0;
	if (known === void 0) return void 0;
	const wanted = numbersOf$1(version.replace(/^(\d+) ?u/i, "$1.0u"));
	const [major = 0] = wanted;
	const releases = releasesOf(known.name);
	const hardware = releases.filter((release) => isUpTo(release.version, wanted)).map((release) => release.hardware);
	return releases.some((release) => release.version[0] === major) ? {
		name,
		product: known.product,
		major,
		hardware: Math.max(...hardware)
	} : void 0;
}
function targetNames() {
	return [
		"esxi",
		"workstation",
		"fusion"
	].flatMap((word) => {
		const majors = releasesOf(PRODUCTS[word]?.name ?? /$./).map(({ version: [major = 0] }) => major);
		return [...new Set(majors)].map((major) => `${word}-${major}`);
	});
}
function isReadBy(target, product) {
	if (target === void 0 || product === void 0 || product === target.product) return true;
	return product === "hosted" && target.product !== "esxi";
}
function releasesOf(name) {
	return HARDWARE_VERSIONS.flatMap(({ version: hardware, products }) => products.filter((product) => name.test(product)).map((product) => ({
		version: numbersOf$1(product.replace(name, "")),
		hardware
	})));
}
function numbersOf$1(version) {
	return (version.match(/\d+/g) ?? []).map(Number);
}
function isUpTo(release, wanted) {
	for (const [i, number] of wanted.entries()) {
		const other = release[i] ?? 0;
		if (other !== number) return other < number;
	}
	return true;
}
const presets = {
	recommended: { about: "What every file should be held to." },
	nested: {
		about: "Nested virtualization and syntax, and nothing else.",
		only: ["nested", "syntax"]
	},
	strict: {
		about: "Everything one step more severe, and style too.",
		raised: [
			"nested",
			"syntax",
			"correctness",
			"security",
			"portability",
			"style",
			"suppressions"
		],
		on: { style: "warning" }
	},
	hardened: {
		about: "Security one step more severe, what the guides ask for, and no nested virtualization that is not allowed.",
		raised: ["security"],
		rules: {
			"hardening-missing": "error",
			"unneeded-device": "warning",
			"forbidden-vhv": "error"
		}
	},
	fleet: {
		about: "Many hosts from ESXi 5.1 on: only hypervisors need nesting, and what two files may not share is compared.",
		rules: {
			"missing-vhv-allow": ["error", { esxi: ">=5.1" }],
			"missing-vhv-enable": ["error", { guests: "hypervisors" }],
			"host-without-vhv-allow": ["warning", { esxi: ">=5.1" }],
			"shared-disk": "error",
			"shared-mac": "error",
			"shared-uuid": "warning"
		}
	},
	"syntax-only": {
		about: "Whether VMware can read the file, and nothing else.",
		only: ["syntax"]
	}
};
// src/config/severity.ts
const ASCENDING = [
	"info",
	"warning",
	"error"
];
function raise(severity, steps) {
	return ASCENDING[ASCENDING.indexOf(severity) + steps] ?? "error";
}
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// src/config/suggest.ts
function didYouMean(name, candidates) {
	const folded = name.toLowerCase();
	const maxDistance = Math.min(3, Math.ceil(folded.length / 3));
	const match = name.length > 100 ? void 0 : closestMatch(folded, [...candidates], { maxDistance });
	return match === void 0 ? "" : `; did you mean "${match}"?`;
}
// src/config/configure.ts
const SEVERITIES = [
	"off",
	"info",
	"warning",
	"error"
];
function configure(rules, settings = {}, checkOptions) {
	const { preset = [], target, rules: own = {} } = settings;
	const ids = rules.map((rule) => rule.id);
	for (const id of Object.keys(own)) if (!ids.includes(id)) throw new ConfigurationError(`there is no rule "${id}"${didYouMean(id, ids) || " (\"vmxlint rules\" lists them)"}`);
	const bases = [preset].flat().map(presetOf);
	return {
		rules: rules.flatMap((rule) => activate(rule, bases, Object.hasOwn(own, rule.id) ? own[rule.id] : void 0, checkOptions)),
		target: target === void 0 ? void 0 : knownTarget(target)
	};
}
function hasOptions({ rules = {} }) {
	return Object.values(rules).some((setting) => Array.isArray(setting) && setting.length > 1);
}
function presetOf(name) {
	const preset = Object.hasOwn(presets, name) ? presets[name] : void 0;
	if (preset !== void 0) return preset;
	const names = Object.keys(presets);
	throw new ConfigurationError(`there is no preset "${name}"${didYouMean(name, names) || `: ${names.join(", ")}`}`);
}
function knownTarget(name) {
	const target = targetOf(name);
	if (target !== void 0) return target;
	const versions = targetNames().filter((one) => one.split("-")[0] === name.split("-")[0]);
	const slip = versions.filter((one) => name.startsWith(one));
	throw new ConfigurationError(`there is no target "${name}"${(versions.length > 0 && slip.length === 0 ? `: ${versions.join(", ")}` : didYouMean(name, targetNames())) || ": it is a product and a version, such as esxi-8 or workstation-17"}`);
}
function activate(rule, bases, setting, checkOptions) {
	const base = baseOf(rule, bases);
	const [severity, given = {}, ...rest] = Array.isArray(setting) ? setting : [setting ?? base.severity];
	if (!SEVERITIES.includes(severity) || rest.length > 0 || !isRecord(given)) throw new ConfigurationError(`rule ${rule.id} must be "error", "warning", "info" or "off", or [one of these, {its options}]; not ${JSON.stringify(setting)}`);
	if (Object.keys(given).length > 0) {
		if (checkOptions === void 0) throw new TypeError("options without a check of options");
		checkOptions(rule, given);
	}
	if (severity === "off") return [];
	const { raised } = base;
	return [{
		rule,
		severity,
		...raised !== void 0 && setting === void 0 && { raised },
		options: {
			...defaultsOf(rule),
			...base.options,
			...given
		}
	}];
}
function baseOf(rule, bases) {
	let base = {
		severity: rule.severity,
		raised: void 0,
		options: {}
	};
	for (const preset of bases) base = {
		...base,
		...whatPresetSays(rule, preset)
	};
	return base;
}
function whatPresetSays(rule, { only, raised = [], rules = {}, on = {} }) {
	const setting = Object.hasOwn(rules, rule.id) ? rules[rule.id] : void 0;
	if (typeof setting === "string") return {
		severity: setting,
		raised: void 0
	};
	if (setting !== void 0) return {
		severity: setting[0],
		raised: void 0,
		options: setting[1] ?? {}
	};
	if (only !== void 0 && !only.includes(rule.category)) return {
		severity: "off",
		raised: void 0
	};
	if (rule.severity === "off") return on[rule.category] === void 0 ? {} : { severity: on[rule.category] ?? "off" };
	if (raised.includes(rule.category)) return {
		severity: raise(rule.severity, 1),
		raised: 1
	};
	return {};
}
function defaultsOf(rule) {
	return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]));
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/config/problem.ts
function configurationText(path, text) {
	const starts = [0];
	for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
	return {
		path,
		text,
		starts
	};
}
function spotOf({ path, starts }, [start]) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= start) low = middle;
		else high = middle;
	}
	return {
		path,
		line: low + 1,
		column: start - (starts[low] ?? 0) + 1
	};
}
function problemAt(source, range, message) {
	const spot = spotOf(source, range);
	const from = source.starts[spot.line - 1] ?? 0;
	const [line = ""] = /^[^\r\n]*/.exec(source.text.slice(from, source.starts[spot.line])) ?? [];
	const start = range[0] - from;
	const end = Math.max(start, Math.min(range[1] - from, line.length));
	return {
		...spot,
		message,
		excerpt: [
			line.slice(0, start),
			line.slice(start, end),
			line.slice(end)
		]
	};
}
// src/config/resolve.ts
function resolverOf(files, command, rules, checkOptions) {
	const layers = files.flatMap(layersOf).map((layer, id) => ({
		...layer,
		id
	}));
	const suppressions = files.flatMap(suppressionsOf).map((entry, id) => ({
		...entry,
		id
	}));
	const ignores = files.flatMap(({ words }) => words.ignores ?? []);
	const hosts = files.flatMap(({ words }) => words.hosts ?? []);
	const presets = presetsOf(files, command);
	const build = (matching, entries) => {
		const target = lastTarget(matching, command);
		const said = mergeRules(matching, command);
		return {
			configuration: {
				...configure(rules, {
					preset: presets.map(({ value }) => value),
					target: target?.value,
					rules: settingsOf$2(said)
				}, checkOptions),
				suppressions: {
					inline: command.inline,
					entries
				}
			},
			presets,
			target,
			rules: said
		};
	};
	if (Object.keys(command.rules).length > 0) configure(rules, { rules: command.rules }, checkOptions);
	const known = new Map([[keyOf$2([], []), build([], [])]]);
	const keep = (key, resolved) => {
		known.set(key, resolved);
		return resolved;
	};
	return {
		resolve(path) {
			const matching = layers.filter(({ files: some }) => some === void 0 || matchesAny$1(some, path));
			const entries = suppressions.filter((entry) => matchesAny$1(entry.files, path));
			const key = keyOf$2(matching, entries);
			return known.get(key) ?? keep(key, build(matching, entries));
		},
		suppressions,
		isIgnored: (path) => matchesAny$1(ignores, path),
		isHost: (path) => matchesAny$1(hosts, path)
	};
}
function layersOf({ source, words }) {
	const layer = (part, files) => ({
		source,
		files,
		target: part.target,
		rules: part.rules ?? []
	});
	return [layer(words, void 0), ...(words.overrides ?? []).map((part) => layer(part, part.files ?? []))];
}
function keyOf$2(matching, entries) {
	return JSON.stringify([matching.map(({ id }) => id), entries.map(({ id }) => id)]);
}
function suppressionsOf({ source, words }) {
	return (words.suppressions ?? []).map(({ at, files = [], rule, key, reason, owner, expires }) => ({
		source,
		at,
		files,
		rule: rule?.value ?? "",
		key: key?.value,
		reason: reason?.value,
		owner: owner?.value,
		expires: expires?.value
	}));
}
function matchesAny$1(patterns, path) {
	return patterns.some(({ matches }) => matches(path));
}
function presetsOf(files, command) {
	if (command.presets.length > 0) return command.presets.map((value) => ({
		value,
		by: "command line"
	}));
	return files.flatMap(({ source, words }) => (words.extends ?? []).filter(({ value }) => Object.hasOwn(presets, value)).map(({ value, at }) => ({
		value,
		by: spotOf(source, at)
	})));
}
function lastTarget(layers, { target }) {
	if (target !== void 0) return {
		value: target,
		by: "command line"
	};
	const last = layers.findLast((layer) => layer.target !== void 0);
	return last?.target === void 0 ? void 0 : {
		value: last.target.value,
		by: spotOf(last.source, last.target.at)
	};
}
function mergeRules(layers, command) {
	const merged = new Map();
	const say = (id, severity, options) => {
		const before = merged.get(id)?.options ?? [];
		merged.set(id, {
			severity,
			options: new Map([...before, ...options])
		});
	};
	for (const { source, rules } of layers) for (const { id, severity, options } of rules) {
		const said = ({ value, at }) => ({
			value,
			by: spotOf(source, at)
		});
		say(id, said(severity), options.map((option) => [option.name, said(option)]));
	}
	for (const [id, setting] of Object.entries(command.rules)) {
		const [severity, options = {}] = typeof setting === "string" ? [setting] : setting;
		const said = (value) => ({
			value,
			by: "command line"
		});
		say(id, said(severity), Object.entries(options).map(([name, value]) => [name, said(value)]));
	}
	return merged;
}
function settingsOf$2(said) {
	return Object.fromEntries([...said].map(([id, { severity, options }]) => {
		const given = Object.fromEntries([...options].map(([name, { value }]) => [name, value]));
		return [id, options.size === 0 ? severity.value : [severity.value, given]];
	}));
}
// src/config/setting.ts
const PLAIN = /^\s*([\w-]+)\s*:\s*([a-z]+)\s*$/;
async function parseSettings(texts) {
	const settings = new Map();
	for (const text of texts) {
		const [, id, severity] = PLAIN.exec(text) ?? [];
		if (id !== void 0) settings.set(id, severity);
		else for (const [name, setting] of await parseFlow(text)) settings.set(name, setting);
	}
	return Object.fromEntries(settings);
}
async function parseFlow(text) {
	const { parse } = await Promise.resolve().then(() => __toESM(require("./packages/yaml.cjs"), 1));
	let map;
	let why = "";
	try {
		map = parse(text, { maxAliasCount: 0 });
	} catch (error) {
		why = ` (${String(error).split("\n")[0]?.replace(/^\w+: |:$/g, "")})`;
	}
	if (typeof map !== "object" || map === null || Array.isArray(map) || Object.keys(map).length === 0) throw new ConfigurationError(`"${text}" is not "ID: SEVERITY" or "ID: [SEVERITY, {option: value}]"${why}`);
	return Object.entries(map);
}
// src/files/read.ts
const OPEN_FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NOCTTY ?? 0);
const { MAX_STRING_LENGTH } = node_buffer.constants;
const CHANGED$1 = "changed while reading";
function readSource(path, options) {
	return options.found ? readFound(path, (fd) => readShort(fd, path, options) ?? readOpen$1(fd, path, path, options)) : readNamed$1(path, options);
}
function readOriginal(path, options) {
	return options.found ? readFound(path, (fd) => readOpen$1(fd, path, path, options)) : readNamed$1(path, options);
}
function readFound(path, read) {
	try {
		return withOpen(path, read);
	} catch (error) {
		return {
			ok: false,
			reason: codeOf(error) === "ELOOP" ? CHANGED$1 : reasonOf(error)
		};
	}
}
function readNamed$1(path, options) {
	try {
		const seen = (0, node_fs.lstatSync)(path, { bigint: true });
		if (!seen.isSymbolicLink()) return readSeen(path, path, seen, options);
		const target = resolveLink(path);
		return readSeen(path, target, (0, node_fs.lstatSync)(target, { bigint: true }), options);
	} catch (error) {
		return {
			ok: false,
			reason: reasonOf(error)
		};
	}
}
function sha256Of(text) {
	return process.getBuiltinModule("node:crypto").hash("sha256", Buffer.from(text, "latin1"));
}
function excessOf(size, maxSize) {
	if (size > maxSize) return `is larger (${size} bytes) than --max-file-size (${maxSize})`;
	return size > MAX_STRING_LENGTH ? `is larger (${size} bytes) than any text can be` : void 0;
}
function resolveLink(path) {
	try {
		return toFilePath(node_fs.realpathSync.native(path, "buffer"));
	} catch (error) {
		if (codeOf(error) === "ENOENT") throw new Error("is a symbolic link to nothing");
		throw error;
	}
}
function readSeen(path, target, seen, options) {
	if (!seen.isFile()) return {
		ok: false,
		reason: typeReason(seen)
	};
	return withOpen(target, (fd) => {
		const read = readOpen$1(fd, path, target, options);
		if (!read.ok) return read;
		const { ino, dev } = read.source.identity;
		return seen.ino === ino && seen.dev === dev ? read : {
			ok: false,
			reason: CHANGED$1
		};
	});
}
function withOpen(target, read) {
	const fd = (0, node_fs.openSync)(target, OPEN_FLAGS);
	try {
		return read(fd);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function readOpen$1(fd, path, target, { maxSize }) {
	const identity = (0, node_fs.fstatSync)(fd, { bigint: true });
	if (!identity.isFile()) return {
		ok: false,
		reason: typeReason(identity)
	};
	const size = Number(identity.size);
	const excess = excessOf(size, maxSize);
	if (excess !== void 0) return {
		ok: false,
		reason: excess
	};
	const text = readExactly(fd, size);
	return text === void 0 ? {
		ok: false,
		reason: CHANGED$1
	} : {
		ok: true,
		source: {
			path,
			target,
			text,
			identity
		}
	};
}
const scratch = Buffer.allocUnsafeSlow(65536);
function readShort(fd, path, { maxSize }) {
	let length;
	try {
		length = (0, node_fs.readSync)(fd, scratch, 0, scratch.length, 0);
		if (length === 0 || length === scratch.length || length > maxSize) return void 0;
		if ((0, node_fs.readSync)(fd, scratch, length, scratch.length - length, length) > 0) return void 0;
	} catch {
		return;
	}
	return {
		ok: true,
		source: {
			path,
			target: path,
			text: scratch.toString("latin1", 0, length),
			identity: void 0
		}
	};
}
function readExactly(fd, size) {
	const most = size + 1;
	const own = most <= scratch.length ? void 0 : new ArrayBuffer(most, { maxByteLength: most });
	const buffer = own === void 0 ? scratch : Buffer.from(own);
	let length = 0;
	do {
		const count = (0, node_fs.readSync)(fd, buffer, length, most - length, length);
		if (count === 0) break;
		length += count;
	} while (length < size);
	const text = length === size ? buffer.toString("latin1", 0, size) : void 0;
	own?.resize(0);
	return text;
}
// src/files/project.ts
const CONFIGURATION_NAMES = [
	".vmxlint.yaml",
	".vmxlint.yml",
	".vmxlint.json",
	".vmxlint.jsonc"
];
const MOST_BYTES$2 = 524288;
function repositoryOf(folder) {
	for (let at = folder;; at = node_path.default.dirname(at)) {
		if (exists(node_path.default.join(at, ".git"))) return at;
		if (node_path.default.dirname(at) === at) return void 0;
	}
}
function findConfigurations(folder, repository) {
	for (let at = folder;; at = node_path.default.dirname(at)) {
		const found = CONFIGURATION_NAMES.map((name) => node_path.default.join(at, name)).filter(exists);
		const manifest = node_path.default.join(at, "package.json");
		if (isConfigured(manifest)) found.push(manifest);
		if (found.length > 0 || at === (repository ?? folder)) return found;
	}
}
function readConfiguration(path) {
	if (isLarge(path)) return `is larger than ${MOST_BYTES$2 / 1024} KB`;
	const read = readSource(path, { maxSize: MOST_BYTES$2 });
	if (!read.ok) return read.reason;
	return {
		id: node_path.default.resolve(read.source.target.toString()),
		bytes: Buffer.from(read.source.text, "latin1")
	};
}
function isLarge(path) {
	try {
		return (0, node_fs.statSync)(path).size > MOST_BYTES$2;
	} catch {
		return false;
	}
}
function isInside$1(path, folder) {
	try {
		return isWithin((0, node_fs.realpathSync)(path), (0, node_fs.realpathSync)(folder));
	} catch {
		return false;
	}
}
function isConfigured(path) {
	try {
		const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
		if (!stats?.isFile() || stats.size > MOST_BYTES$2) return false;
		const text = (0, node_fs.readFileSync)(path, "utf8");
		return text.includes("\"vmxlint\"") && Object.hasOwn(JSON.parse(text), "vmxlint");
	} catch {
		return false;
	}
}
function exists(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
// src/document/boolean.ts
function booleanOf(value) {
	if (value === "TRUE") return true;
	if (value === "FALSE") return false;
	if (/^true$/i.test(value)) return true;
	return /^false$/i.test(value) ? false : void 0;
}
function entryThatSays(document, key, value) {
	const entries = document.settings.get(foldKey(key));
	return entries?.every((entry) => booleanOf(entry.value.text) === value) ? entries[0] : void 0;
}
// src/schema/pattern.ts
const INDEX$1 = /\{(?:n|\d+\.\.\d+)\}/g;
function specificityOf(pattern) {
	if (pattern.includes("*")) return pattern.length / 1e3;
	if (pattern.includes("{name}")) return 1;
	if (pattern.includes("{hex}")) return 2;
	return pattern.includes("{") ? 3 : 4;
}
function shapeOf(key) {
	return key.replace(/\d+/g, "#");
}
function hasNumbersOf(pattern, key) {
	const own = numbersOf(pattern);
	const numbers = key.match(/\d+/g) ?? [];
	return own.length === numbers.length && numbers.every((digits, i) => own[i]?.startsWith("{") ? isIndex(digits) : own[i] === digits);
}
function indexesOutOfRange(pattern, key) {
	if (!pattern.includes("..")) return [];
	const own = numbersOf(pattern);
	return [...key.matchAll(/\d+/g)].flatMap((match, i) => {
		const [, min, max] = /^\{(\d+)\.\.(\d+)\}$/.exec(own[i] ?? "") ?? [];
		const index = match[0];
		if (min === void 0 || max === void 0) return [];
		if (Number(index) >= Number(min) && Number(index) <= Number(max)) return [];
		return [{
			index,
			at: match.index,
			min: Number(min),
			max: Number(max)
		}];
	});
}
function spellKey(pattern, key) {
	if (specificityOf(pattern) < 3) return key;
	const numbers = key.match(/\d+/g) ?? [];
	let i = 0;
	return pattern.replace(/\{[^}]*\}|\d+/g, () => numbers[i++] ?? "");
}
function showPattern(pattern) {
	const names = "NMK";
	let i = 0;
	return pattern.replace(INDEX$1, () => names[i++] ?? "N").replace(/\{(\w+)\}/g, "<$1>");
}
function placeholdersOf(pattern) {
	const names = "NMK";
	let i = 0;
	return (pattern.match(/\{[^}]*\}/g) ?? []).map((placeholder) => {
		const [, min, max] = /^\{(\d+)\.\.(\d+)\}$/.exec(placeholder) ?? [];
		if (min !== void 0) return [names[i++] ?? "N", `${min} to ${max}`];
		if (placeholder === "{n}") return [names[i++] ?? "N", "a number"];
		return [placeholder.replace(/\{(\w+)\}/, "<$1>"), MEANINGS[placeholder] ?? ""];
	});
}
const MEANINGS = {
	"{hex}": "up to eight hex digits",
	"{register}": "eax, ebx, ecx or edx",
	"{name}": "letters, digits and underscores"
};
function exampleOf(pattern) {
	return pattern.replace(/\{(\w+)[^}]*\}/g, (_, name) => EXAMPLES[name] ?? name).replace("*", "x");
}
const EXAMPLES = {
	n: "0",
	hex: "1",
	register: "ecx",
	name: "AVX"
};
const OPEN = {
	"{hex}": "[0-9a-f]{1,8}",
	"{register}": "(?:eax|ebx|ecx|edx)",
	"{name}": "(?![0-9]+$)[a-z0-9_]+",
	"*": "[^]+"
};
function toRegExp(pattern) {
	const source = pattern.toLowerCase().split(/(\{[^}]*\}|\*)/).map((part, i) => i % 2 === 0 ? literally(part) : OPEN[part] ?? "(?:0|[1-9][0-9]*)");
	return new RegExp(`^${source.join("")}$`);
}
function literally(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function numbersOf(pattern) {
	return pattern.match(/\{[^}]*\}|\d+/g) ?? [];
}
function isIndex(digits) {
	return digits === "0" || !digits.startsWith("0");
}
// src/schema/row.ts
function rowsOf(text) {
	return text.trim().split("\n\n");
}
function readRow(text) {
	const [title = "", ...lines] = text.split("\n");
	const facts = new Map();
	for (const line of lines) {
		const colon = line.indexOf(": ");
		facts.set(line.slice(2, colon), line.slice(colon + 2));
	}
	return {
		title,
		facts
	};
}
function readKey(family, text) {
	const { title, facts } = readRow(text);
	const fact = (name) => facts.get(name);
	const flags = listOf$1(fact("flags"));
	return {
		pattern: title,
		family,
		type: fact("type"),
		...readValues(fact("values")),
		range: readRange(fact("range")),
		unit: fact("unit"),
		hardware: fact("hardware") === void 0 ? void 0 : Number(fact("hardware")),
		scope: fact("scope") ?? "vm",
		product: fact("product"),
		managed: flags.includes("managed"),
		secret: flags.includes("secret"),
		path: flags.includes("path"),
		required: flags.includes("required"),
		status: fact("status") ?? "current",
		instead: fact("instead"),
		default: fact("default"),
		examples: fact("examples")?.split("; ") ?? [],
		about: fact("about") ?? "",
		confidence: fact("confidence"),
		sources: listOf$1(fact("sources"))
	};
}
function listOf$1(fact) {
	return fact?.split(", ") ?? [];
}
function readValues(fact) {
	const words = listOf$1(fact);
	const open = words.at(-1) === "...";
	return {
		values: (open ? words.slice(0, -1) : words).map(readEnumValue),
		open
	};
}
function readRange(fact) {
	if (fact === void 0) return void 0;
	const [min = "", max = ""] = fact.split("..");
	return [min === "" ? Number.NEGATIVE_INFINITY : Number(min), max === "" ? Number.POSITIVE_INFINITY : Number(max)];
}
function readEnumValue(word) {
	const hardware = / \((\d+)\)$/.exec(word);
	return hardware === null ? {
		text: word,
		hardware: void 0
	} : {
		text: word.slice(0, hardware.index),
		hardware: Number(hardware[1])
	};
}
// src/schema/compact.ts
function readCompact(line) {
	const columns = line.split("|");
	const text = (i) => columns[i] || void 0;
	const flags = columns[10] ?? "";
	const values = text(4);
	return {
		pattern: columns[1] ?? "",
		family: columns[2] ?? "",
		type: columns[3],
		values: values === void 0 ? NO_VALUES : readValues(values).values,
		open: values?.endsWith("...") === true,
		range: readRange(text(5)),
		unit: text(6),
		hardware: columns[7] ? Number(columns[7]) : void 0,
		scope: text(8) ?? "vm",
		product: text(9),
		managed: flags.includes("managed"),
		secret: flags.includes("secret"),
		path: flags.includes("path"),
		required: flags.includes("required"),
		status: text(11) ?? "current",
		instead: text(12),
		confidence: text(13) ?? "high"
	};
}
const NO_VALUES = [];
// src/schema/compact-rows.ts
const compactRows = `
chipset.motherboardlayout|chipset.motherboardLayout|chipset|enum|acpi|||20||||||low
chipset.onlinestandby|chipset.onlineStandby|chipset|boolean
chipset.useacpibattery|chipset.useAcpiBattery|chipset|boolean||||||hosted||||medium
chipset.useapmbattery|chipset.useApmBattery|chipset|boolean||||||hosted||||medium
devices.hotplug|devices.hotplug|chipset|boolean||||||||||low
ich7m.present|ich7m.present|chipset|boolean
mce.enable|mce.enable|chipset|boolean||||||||||low
pcipassthru.64bitmmiosizegb|pciPassthru.64bitMMIOSizeGB|chipset|integer|||GB
pcipassthru.allowp2p|pciPassthru.allowP2P|chipset|boolean||||||||||low
pcipassthru.msienabled|pciPassthru.msiEnabled|chipset|boolean||||||||||low
pcipassthru.relaxacscheck|pciPassthru.RelaxACSCheck|chipset|boolean||||||||||low
pcipassthru.use64bitmmio|pciPassthru.use64bitMMIO|chipset|boolean
printers.enabled|printers.enabled|chipset|boolean||||||hosted||||medium
vmci.filter.enable|vmci.filter.enable|chipset|boolean
vmci.present|vmci.present|chipset|boolean||||||||legacy||medium
vwdt.present|vwdt.present|chipset|boolean||||17||||||low
vwdt.runonboot|vwdt.runOnBoot|chipset|boolean||||17||||||low
cpuid.brandstring|cpuid.brandString|cpu|string|||||both|||||medium
cpuid.corespersocket|cpuid.coresPerSocket|cpu|integer||1..960
cpuid.corespersocket.cookie|cpuid.coresPerSocket.cookie|cpu|integer||||20|||managed|||medium
cpuid.family|cpuid.family|cpu|integer
cpuid.inhibitdarwinmasks|cpuid.inhibitDarwinMasks|cpu|boolean
cpuid.model|cpuid.model|cpu|integer
cpuid.stepping|cpuid.stepping|cpu|integer
disable_acceleration|disable_acceleration|cpu|boolean||||||||legacy||medium
evccompatibilitymode|evcCompatibilityMode|cpu|boolean|||||||managed
featmask.vm.hv.capable|featMask.vm.hv.capable|cpu|string
featurecompat.enable|featureCompat.enable|cpu|boolean||||||||||medium
featurecompat.vm.completemasks|featureCompat.vm.completeMasks|cpu|boolean
hv.assumeenabled|hv.assumeEnabled|cpu|boolean|||||both|||legacy||low
hypervisor.cpuid.v0|hypervisor.cpuid.v0|cpu|boolean
hypervisor.cpuid.v0.vbsbroken|hypervisor.cpuid.v0.vbsBroken|cpu|boolean
latency.enforcecpumin|latency.enforceCpuMin|cpu|boolean||||||esxi||||medium
maxvcpus|maxvcpus|cpu|integer||||||||legacy||medium
monitor|monitor|cpu|enum|release, debug, stats|||||||obsolete||medium
monitor.allow_legacy_apic|monitor.allow_legacy_APIC|cpu|boolean||||||||||low
monitor.allowlegacycpu|monitor.allowLegacyCPU|cpu|boolean|||||both
monitor.phys_bits_used|monitor.phys_bits_used|cpu|integer||32..52|||||managed
monitor.suspend_on_triplefault|monitor.suspend_on_triplefault|cpu|boolean
monitor.ulm|monitor.ulm|cpu|boolean||||||hosted
monitor.virtual_exec|monitor.virtual_exec|cpu|enum|hardware, software, automatic|||||||legacy||medium
monitor.virtual_mmu|monitor.virtual_mmu|cpu|enum|hardware, software, automatic|||||||legacy||medium
monitor_control.disable_btinout|monitor_control.disable_btinout|cpu|boolean||||||||||medium
monitor_control.disable_btmemspace|monitor_control.disable_btmemspace|cpu|boolean||||||||||medium
monitor_control.disable_btpriv|monitor_control.disable_btpriv|cpu|boolean||||||||||medium
monitor_control.disable_btseg|monitor_control.disable_btseg|cpu|boolean||||||||||medium
monitor_control.disable_chksimd|monitor_control.disable_chksimd|cpu|boolean||||||||||medium
monitor_control.disable_directexec|monitor_control.disable_directexec|cpu|boolean||||||||||medium
monitor_control.disable_ntreloc|monitor_control.disable_ntreloc|cpu|boolean||||||||||medium
monitor_control.disable_reloc|monitor_control.disable_reloc|cpu|boolean||||||||||medium
monitor_control.disable_selfmod|monitor_control.disable_selfmod|cpu|boolean||||||||||medium
monitor_control.enable_fullcpuid|monitor_control.enable_fullcpuid|cpu|boolean||||||||||medium
monitor_control.log_vmsample|monitor_control.log_vmsample|cpu|boolean||||||||||medium
monitor_control.restrict_backdoor|monitor_control.restrict_backdoor|cpu|boolean||||||||||medium
monitor_control.virtual_rdtsc|monitor_control.virtual_rdtsc|cpu|boolean||||||||||medium
numvcpus|numvcpus|cpu|integer||1..960
paevm|paevm|cpu|boolean||||||||obsolete||medium
timetracker.apparenttimeignoresinterrupts|timeTracker.apparentTimeIgnoresInterrupts|cpu|boolean||||||esxi||||medium
timetracker.lowlatency|timeTracker.lowLatency|cpu|boolean||||||esxi
ulm.disablemitigations|ulm.disableMitigations|cpu|boolean||||||hosted
vcpu.hotadd|vcpu.hotadd|cpu|boolean||||7
vcpu.hotremove|vcpu.hotremove|cpu|boolean||||7||||||medium
vhv.allow|vhv.allow|cpu|boolean|||||host|||legacy
vhv.enable|vhv.enable|cpu|boolean||||9
vmx.allownested|vmx.allowNested|cpu|boolean|||||both|||legacy
vpmc.enable|vpmc.enable|cpu|boolean||||9
vpmc.freezemode|vpmc.freezeMode|cpu|enum|guest, hypervisor, hybrid|||||||||unverified
vvtd.enable|vvtd.enable|cpu|boolean||||14
windows.vbs.enabled|windows.vbs.enabled|cpu|boolean||||14||||||low
vhv.allowpassthru|vhv.allowPassthru|cpu|boolean||||||||||low
vhv.allownestedpagetables|vhv.allowNestedPageTables|cpu|boolean||||||||||low
monitor_control.vt32|monitor_control.vt32|cpu|boolean|||||both|||||medium
debugstub.hidebreakpoints|debugStub.hideBreakpoints|debug|boolean||||||||||medium
debugstub.linuxoffsets|debugStub.linuxOffsets|debug|string||||||||||medium
debugstub.listen.guest32|debugStub.listen.guest32|debug|boolean||||||||||medium
debugstub.listen.guest32.remote|debugStub.listen.guest32.remote|debug|boolean||||||||||medium
debugstub.listen.guest64|debugStub.listen.guest64|debug|boolean||||||||||medium
debugstub.listen.guest64.remote|debugStub.listen.guest64.remote|debug|boolean||||||||||medium
debugstub.port.guest32|debugStub.port.guest32|debug|port||1..65535||||||||medium
debugstub.port.guest64|debugStub.port.guest64|debug|port||1..65535||||||||medium
debugstub.winoffsets.value|debugStub.winOffsets.value|debug|string||||||||||low
monitor.debugonstartguest32|monitor.debugOnStartGuest32|debug|boolean||||||||||medium
monitor.debugonstartguest64|monitor.debugOnStartGuest64|debug|boolean||||||||||medium
vprobe.allow|vprobe.allow|debug|boolean|||||host|||||low
vprobe.enable|vprobe.enable|debug|boolean
acpi.passthru.slic|acpi.passthru.slic|firmware|boolean||||||||||low
acpi.passthru.slicvendor|acpi.passthru.slicvendor|firmware|boolean||||||||||low
acpi.smbiosversion2.7|acpi.smbiosVersion2.7|firmware|boolean
bios.bootdelay|bios.bootDelay|firmware|integer||0..60000|ms|||||||medium
bios.bootdeviceclasses|bios.bootDeviceClasses|firmware|string
bios.bootorder|bios.bootOrder|firmware|list
bios.bootretry.delay|bios.bootRetry.delay|firmware|integer|||ms|||||||medium
bios.bootretry.enabled|bios.bootRetry.enabled|firmware|boolean||||||||||low
bios.forcesetuponce|bios.forceSetupOnce|firmware|boolean||||||||||low
bios.hddorder|bios.hddOrder|firmware|list
bios440.filename|bios440.filename|firmware|filename|||||||path|||low
efi.legacyboot.enabled|efi.legacyBoot.enabled|firmware|boolean||||||||||low
efi.shell.activebydefault|efi.shell.activeByDefault|firmware|boolean||||||||||unverified
efi20-64.filename|efi20-64.filename|firmware|filename|||||||path|||low
efi64.filename|efi64.filename|firmware|filename|||||||path|||low
firmware|firmware|firmware|enum|bios, efi (8)
uefi.allowauthbypass|uefi.allowAuthBypass|firmware|boolean
uefi.secureboot.available|uefi.secureBoot.available|firmware|boolean||||||||||medium
uefi.secureboot.dbdefault.present|uefi.secureBoot.dbDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbrdefault.present|uefi.secureBoot.dbrDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbtdefault.present|uefi.secureBoot.dbtDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbxdefault.present|uefi.secureBoot.dbxDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.enabled|uefi.secureBoot.enabled|firmware|boolean||||13
uefi.secureboot.kekdefault.present|uefi.secureBoot.KEKDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.pkdefault.present|uefi.secureBoot.PKDefault.present|firmware|boolean||||||||||medium
vtpm.ekcrt|vtpm.ekCRT|firmware|blob|||||||managed|||medium
vtpm.ekcsr|vtpm.ekCSR|firmware|blob|||||||managed|||medium
vtpm.present|vtpm.present|firmware|boolean||||14||||||medium
mks.disableremoteclienttypematic|mks.disableRemoteClientTypematic|graphics|boolean||||||||||low
mks.disabletypematic|mks.disableTypematic|graphics|boolean||||||||||low
mks.dx11.allowunsupporteddevices|mks.dx11.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.dx11.drivertype|mks.dx11.driverType|graphics|string||||||hosted||||low
mks.dx11.vendorid|mks.dx11.vendorID|graphics|integer||||||hosted||||low
mks.dx12.allowunsupporteddevices|mks.dx12.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.dx12.syncperendframe|mks.dx12.syncPerEndFrame|graphics|boolean||||||hosted||||low
mks.enable3d|mks.enable3d|graphics|boolean
mks.enabledx11renderer|mks.enableDX11Renderer|graphics|boolean|||||both|hosted
mks.enabledx12renderer|mks.enableDX12Renderer|graphics|boolean|||||both|hosted
mks.enableglbasicrenderer|mks.enableGLBasicRenderer|graphics|boolean|||||both|hosted
mks.enableglpresentation|mks.enableGLPresentation|graphics|boolean|||||both|hosted
mks.enablemtlrenderer|mks.enableMTLRenderer|graphics|boolean|||||both|hosted
mks.enablesoftwarerenderer|mks.enableSoftwareRenderer|graphics|boolean|||||both|hosted
mks.enablevulkanrenderer|mks.enableVulkanRenderer|graphics|boolean|||||both|hosted
mks.enablevulkanpresentation|mks.enableVulkanPresentation|graphics|boolean||||||hosted||||low
mks.enablex11presentation|mks.enableX11Presentation|graphics|boolean||||||hosted||||low
mks.forcediscretegpu|mks.forceDiscreteGPU|graphics|boolean||||||hosted||||medium
mks.forcerenderer|mks.forceRenderer|graphics|string||||||hosted
mks.gamingmouse.policy|mks.gamingMouse.policy|graphics|enum|gaming, absolute|||||hosted||||medium
mks.gamingmouse.ungrabonescape|mks.gamingMouse.ungrabOnEscape|graphics|boolean||||||hosted||unverified||low
mks.gl.allowblacklisteddrivers|mks.gl.allowBlacklistedDrivers|graphics|boolean|||||both|hosted
mks.gl.allowsoftwareandvmwaredrivers|mks.gl.allowSoftwareAndVMwareDrivers|graphics|boolean|||||both|hosted
mks.gl.allowunsupporteddrivers|mks.gl.allowUnsupportedDrivers|graphics|boolean|||||both|hosted
mks.prefer3drenderer|mks.prefer3dRenderer|graphics|string||||||hosted
mks.use3drenderer|mks.use3dRenderer|graphics|string||||||hosted
mks.vk.allowunsupporteddevices|mks.vk.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.vk.forcedevice|mks.vk.forceDevice|graphics|string||||||hosted||||medium
mks.vk.syncperendframe|mks.vk.syncPerEndFrame|graphics|boolean||||||hosted||||low
svga.2dmaxtexturesize8k|svga.2DMaxTextureSize8K|graphics|boolean
svga.autodetect|svga.autodetect|graphics|boolean
svga.graphicsmemorykb|svga.graphicsMemoryKB|graphics|integer|||KB
svga.guestbackedprimaryaware|svga.guestBackedPrimaryAware|graphics|boolean|||||||managed
svga.maxheight|svga.maxHeight|graphics|integer|||px
svga.maxtexturesize|svga.maxTextureSize|graphics|integer
svga.maxtexturesize16k|svga.maxTextureSize16K|graphics|boolean
svga.maxwidth|svga.maxWidth|graphics|integer|||px
svga.numdisplays|svga.numDisplays|graphics|integer||1..10
svga.present|svga.present|graphics|boolean
svga.vgaonly|svga.vgaOnly|graphics|boolean||||||||obsolete
svga.vramsize|svga.vramSize|graphics|integer||1048576..2147483648|bytes
svga.yes3d|svga.yes3d|graphics|boolean||||||||obsolete||low
vmotion.checkpointfbsize|vmotion.checkpointFBSize|graphics|integer|||bytes||||managed
vmotion.checkpointsvgaprimarysize|vmotion.checkpointSVGAPrimarySize|graphics|integer|||bytes||||managed
vmotion.svga.basecapslevel|vmotion.svga.baseCapsLevel|graphics|integer|||||||managed
vmotion.svga.bc67|vmotion.svga.bc67|graphics|integer|||||||managed
vmotion.svga.dxmaxconstantbuffers|vmotion.svga.dxMaxConstantBuffers|graphics|integer|||||||managed
vmotion.svga.dxprovokingvertex|vmotion.svga.dxProvokingVertex|graphics|integer|||||||managed
vmotion.svga.gl43|vmotion.svga.gl43|graphics|integer|||||||managed
vmotion.svga.graphicsmemorykb|vmotion.svga.graphicsMemoryKB|graphics|integer|||||||managed
vmotion.svga.linestipple|vmotion.svga.lineStipple|graphics|integer|||||||managed
vmotion.svga.logicblendops|vmotion.svga.logicBlendOps|graphics|integer|||||||managed
vmotion.svga.logicops|vmotion.svga.logicOps|graphics|integer|||||||managed
vmotion.svga.maxforcedsamplecount|vmotion.svga.maxForcedSampleCount|graphics|integer|||||||managed
vmotion.svga.maxpointsize|vmotion.svga.maxPointSize|graphics|integer|||||||managed
vmotion.svga.maxtextureanisotropy|vmotion.svga.maxTextureAnisotropy|graphics|integer|||||||managed
vmotion.svga.maxtexturesize|vmotion.svga.maxTextureSize|graphics|integer|||||||managed
vmotion.svga.maxvolumeextent|vmotion.svga.maxVolumeExtent|graphics|integer|||||||managed
vmotion.svga.mobmaxsize|vmotion.svga.mobMaxSize|graphics|integer|||||||managed
vmotion.svga.msfullquality|vmotion.svga.msFullQuality|graphics|integer|||||||managed
vmotion.svga.multisample2x|vmotion.svga.multisample2x|graphics|integer|||||||managed
vmotion.svga.multisample4x|vmotion.svga.multisample4x|graphics|integer|||||||managed
vmotion.svga.multisample8x|vmotion.svga.multisample8x|graphics|integer|||||||managed
vmotion.svga.sm41|vmotion.svga.sm41|graphics|integer|||||||managed
vmotion.svga.sm5|vmotion.svga.sm5|graphics|integer|||||||managed
vmotion.svga.supports3d|vmotion.svga.supports3D|graphics|integer|||||||managed
guestinfo.appinfo|guestinfo.appInfo|guestinfo|string
guestinfo.coreos.config.data|guestinfo.coreos.config.data|guestinfo|base64|||||||secret|||medium
guestinfo.coreos.config.data.encoding|guestinfo.coreos.config.data.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64|||||||||low
guestinfo.coreos.config.url|guestinfo.coreos.config.url|guestinfo|string||||||||||medium
guestinfo.detailed.data|guestInfo.detailed.data|guestinfo|string|||||||managed
guestinfo.dns|guestinfo.dns|guestinfo|string
guestinfo.domain|guestinfo.domain|guestinfo|string
guestinfo.gateway|guestinfo.gateway|guestinfo|string
guestinfo.hostname|guestinfo.hostname|guestinfo|string
guestinfo.ignition.config.data|guestinfo.ignition.config.data|guestinfo|base64|||||||secret|||medium
guestinfo.ignition.config.data.encoding|guestinfo.ignition.config.data.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64|||||||||medium
guestinfo.ipaddress|guestinfo.ipaddress|guestinfo|string
guestinfo.local-ipv4|guestinfo.local-ipv4|guestinfo|string
guestinfo.local-ipv6|guestinfo.local-ipv6|guestinfo|string
guestinfo.metadata|guestinfo.metadata|guestinfo|base64
guestinfo.metadata.encoding|guestinfo.metadata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.netmask|guestinfo.netmask|guestinfo|string
guestinfo.ntp|guestinfo.ntp|guestinfo|string
guestinfo.ovfenv|guestinfo.ovfEnv|guestinfo|xml|||||||secret
guestinfo.password|guestinfo.password|guestinfo|secret|||||||secret
guestinfo.ssh|guestinfo.ssh|guestinfo|string
guestinfo.syslog|guestinfo.syslog|guestinfo|string||||||||||medium
guestinfo.toolsinstallerrcode|guestinfo.toolsInstallErrCode|guestinfo|integer|||||||managed
guestinfo.userdata|guestinfo.userdata|guestinfo|base64|||||||secret
guestinfo.userdata.encoding|guestinfo.userdata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.vendordata|guestinfo.vendordata|guestinfo|base64|||||||secret
guestinfo.vendordata.encoding|guestinfo.vendordata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.vmname|guestinfo.vmname|guestinfo|string
gui.applyhostdisplayscalingtoguest|gui.applyHostDisplayScalingToGuest|gui|boolean||||||hosted||||medium
gui.available|gui.available|gui|boolean||||||hosted||||medium
gui.enablestretchguest|gui.enableStretchGuest|gui|boolean||||||hosted
gui.exitatpoweroff|gui.exitAtPowerOff|gui|boolean||||||hosted||||medium
gui.exitonclihlt|gui.exitOnCLIHLT|gui|boolean||||||hosted
gui.fitguestusingnativedisplayresolution|gui.fitGuestUsingNativeDisplayResolution|gui|boolean||||||hosted
gui.fullscreenatpoweron|gui.fullScreenAtPowerOn|gui|boolean||||||hosted
gui.fullscreenonallhostdisplays|gui.fullScreenOnAllHostDisplays|gui|boolean||||||hosted||||low
gui.lastpoweredviewmode|gui.lastPoweredViewMode|gui|enum|windowed, fullscreen, quickswitch, unity, ...|||||hosted|managed
gui.managementui|gui.managementUI|gui|boolean||||||hosted||||low
gui.poweronatstartup|gui.powerOnAtStartup|gui|boolean||||||hosted||||medium
gui.restricted|gui.restricted|gui|boolean||||||hosted||||medium
gui.stretchguestmode|gui.stretchGuestMode|gui|enum|fullfill, aspect, ...|||||hosted
gui.viewmodeatpoweron|gui.viewModeAtPowerOn|gui|enum|windowed, fullscreen, quickswitch, unity, ...|||||hosted
mks.keyboardfilter|mks.keyboardFilter|gui|enum|allow, disallow, require, ...|||||hosted||||medium
unity.allowcompositinginguest|unity.allowCompositingInGuest|gui|boolean||||||hosted||||medium
unity.customcolor|unity.customColor|gui|string||||||hosted||||low
unity.usecustomcolor|unity.useCustomColor|gui|boolean||||||hosted||||low
unity.enablelaunchmenu|unity.enableLaunchMenu|gui|boolean||||||hosted||||medium
unity.showbadges|unity.showBadges|gui|boolean||||||hosted||||medium
unity.showborders|unity.showBorders|gui|boolean||||||hosted||||medium
unity.wascapable|unity.wasCapable|gui|boolean||||||hosted|managed
accepteula|acceptEULA|host|yesno|||||host|hosted
acceptovfeula|acceptOVFEULA|host|yesno|||||host|hosted
authd.client.port|authd.client.port|host|port|||||host|hosted|managed
authd.fullpath|authd.fullpath|host|filename|||||host|hosted|managed, path
authd.proxy.nfc|authd.proxy.nfc|host|string|||||host|hosted|managed
authd.soapserver|authd.soapServer|host|boolean|||||host|hosted|managed
bindir|bindir|host|directory|||||host|hosted|managed, path
gksu.rootmethod|gksu.rootMethod|host|enum|su, sudo||||host|hosted
host.cpukhz|host.cpukHz|host|integer|||kHz||host|hosted||||low
host.notsc|host.noTSC|host|boolean|||||host|hosted||||low
initdir|initdir|host|directory|||||host|hosted|managed|||medium
initscriptdir|initscriptdir|host|directory|||||host|hosted|managed, path
installerdefaults.autosoftwareupdateenabled|installerDefaults.autoSoftwareUpdateEnabled|host|yesno|||||host|hosted
installerdefaults.autosoftwareupdateenabled.epoch|installerDefaults.autoSoftwareUpdateEnabled.epoch|host|integer|||||host|hosted|managed
installerdefaults.componentdownloadenabled|installerDefaults.componentDownloadEnabled|host|yesno|||||host|hosted
installerdefaults.datacollectionenabled|installerDefaults.dataCollectionEnabled|host|yesno|||||host|hosted
installerdefaults.datacollectionenabled.epoch|installerDefaults.dataCollectionEnabled.epoch|host|integer|||||host|hosted|managed
installerdefaults.datacollectionenabled.initialized|installerDefaults.dataCollectionEnabled.initialized|host|yesno|||||host|hosted|managed
installerdefaults.transferversion|installerDefaults.transferVersion|host|integer|||||host|hosted|managed
libdir|libdir|host|directory|||||host|hosted|managed, path
networking|NETWORKING|host|yesno|||||host|hosted
player.product.version|player.product.version|host|version|||||host|hosted|managed
prefvmx.defaultvmpath|prefvmx.defaultVMPath|host|directory|||||host|hosted|path|||medium
product.buildnumber|product.buildNumber|host|integer|||||host|hosted|managed
product.name|product.name|host|string|||||host|hosted|managed
product.version|product.version|host|version|||||host|hosted|managed
ptsc.notsc|ptsc.noTSC|host|boolean|||||host|hosted||||low
telemetryuuid|telemetryUUID|host|string|||||host|hosted|managed
vix.config.version|vix.config.version|host|integer|||||host|hosted|managed
vix.libdir|vix.libdir|host|directory|||||host|hosted|managed, path
vmblock_confed|VMBLOCK_CONFED|host|yesno|||||host|hosted
vmci_confed|VMCI_CONFED|host|yesno|||||host|hosted
vmware.fullpath|vmware.fullpath|host|filename|||||host|hosted|managed, path
vmx.fullpath|vmx.fullpath|host|filename|||||host|esxi|managed|||low
vsock_confed|VSOCK_CONFED|host|yesno|||||host|hosted
workstation.product.version|workstation.product.version|host|version|||||host|hosted|managed
.encoding|.encoding|identity|string|||||both
annotation|annotation|identity|string
applianceview.coverpage.author|applianceView.coverPage.author|identity|string||||||||||medium
applianceview.coverpage.name|applianceView.coverPage.name|identity|string||||||||||medium
applianceview.coverpage.version|applianceView.coverPage.version|identity|string||||||||||low
applianceview.enabled|applianceView.enabled|identity|boolean||||||||||medium
applianceview.showatpoweron|applianceView.showAtPowerOn|identity|boolean||||||||||medium
checkpoint.vmstate|checkpoint.vmState|identity|filename|||||||managed
checkpoint.vmstate.readonly|checkpoint.vmState.readOnly|identity|boolean|||||||managed
cleanshutdown|cleanShutdown|identity|boolean|||||||managed
config.version|config.version|identity|enum|8, 6, 7, ...||||||required
datafilekey|dataFileKey|identity|blob|||||||managed, secret
deploymentplatform|deploymentPlatform|identity|enum|windows, linux, esx, ...|||||||legacy
displayname|displayName|identity|string
encryptedvm.guid|encryptedVM.guid|identity|string|||||||managed|||medium
encryption.bundle|encryption.bundle|identity|blob|||||||managed, secret
encryption.data|encryption.data|identity|blob|||||||managed, secret|||medium
encryption.encryptedkey|encryption.encryptedKey|identity|blob|||||||managed, secret|||low
encryption.keysafe|encryption.keySafe|identity|blob|||||||managed, secret|||medium
encryption.required|encryption.required|identity|boolean|||||||managed
encryption.required.vtpm|encryption.required.vtpm|identity|boolean|||||||managed
extendedconfigfile|extendedConfigFile|identity|filename
filesearchpath|fileSearchPath|identity|list|||||||path|||medium
guestos|guestOS|identity|guestos|||||||required
guestos.detailed.data|guestOS.detailed.data|identity|string|||||||managed
guestosaltname|guestOSAltName|identity|string
invmteam|inVMTeam|identity|boolean||||||||obsolete||medium
machine.id|machine.id|identity|string
managedvm.autoaddvtpm|managedvm.autoAddVTPM|identity|enum|software|||19||hosted||||medium
managedvm.id|managedVM.ID|identity|string|||||||managed|||low
nvram|nvram|identity|filename
policy.vm.mvmtid|policy.vm.mvmtid|identity|string|||||||managed|||medium
proxyapps.publishtohost|proxyApps.publishToHost|identity|boolean
replay.filename|replay.filename|identity|filename|||||||managed|obsolete
replay.supported|replay.supported|identity|boolean|||||||managed|obsolete
roamingvm.exitbehavior|roamingVM.exitBehavior|identity|enum|go|||||||obsolete
snapshot.action|snapshot.action|identity|string
snapshot.disabled|snapshot.disabled|identity|boolean||||||||||medium
snapshot.maxconsolidatetime|snapshot.maxConsolidateTime|identity|integer|||s|||||||low
snapshot.maxiterations|snapshot.maxIterations|identity|integer||||||||||low
snapshot.maxsnapshots|snapshot.maxSnapshots|identity|integer||0..
snapshot.redonotwithparent|snapshot.redoNotWithParent|identity|boolean||||||||||medium
softpoweroff|softPowerOff|identity|boolean|||||||managed
suspend.directory|suspend.directory|identity|directory|||||||path|||medium
suspend.disabled|suspend.disabled|identity|boolean||||||||||medium
templatevm|templateVM|identity|boolean||||||hosted||||low
undopoint.checkpointedonline|undopoint.checkpointedOnline|identity|boolean|||||||managed|obsolete||medium
undopoint.protected|undopoint.protected|identity|boolean|||||||managed|obsolete||medium
undopoint.restorefromcheckpoint|undopoint.restoreFromCheckpoint|identity|boolean|||||||managed|obsolete||medium
undopoints.seqnum|undopoints.seqNum|identity|integer|||||||managed|obsolete||medium
uuid.action|uuid.action|identity|enum|create, keep
uuid.bios|uuid.bios|identity|uuid|||||||managed
uuid.location|uuid.location|identity|uuid|||||||managed
vc.uuid|vc.uuid|identity|uuid|||||||managed
virtualhw.productcompatibility|virtualHW.productCompatibility|identity|enum|hosted, esx
virtualhw.version|virtualHW.version|identity|integer||3..22|||||required
viv.moid|viv.moid|identity|string|||||||managed
vm.createdate|vm.createDate|identity|integer|||||||managed
vm.genid|vm.genid|identity|integer|||||||managed
vm.genidx|vm.genidX|identity|integer|||||||managed
vmx.encryptiontype|vmx.encryptionType|identity|enum|partial, full, ...||||||managed|||medium
workingdir|workingDir|identity|directory|||||||path
disklib.datacachemaxreadcachesize|diskLib.dataCacheMaxReadCacheSize|ineffective|string||||||||suspect|diskLib.dataCacheMaxReadAheadSize|medium
isolation.tools.copy.enable|isolation.tools.copy.enable|ineffective|boolean||||||||suspect|isolation.tools.copy.disable|medium
isolation.tools.paste.enabled|isolation.tools.paste.enabled|ineffective|boolean||||||||suspect|isolation.tools.paste.disable|medium
mem.sharescanthreshold|mem.ShareScanThreshold|ineffective|string||||||||suspect||medium
mem.sharescantotal|mem.ShareScanTotal|ineffective|string||||||||suspect||medium
mem.sharescanvm|mem.ShareScanVM|ineffective|string||||||||suspect||medium
mks.enabledx11|mks.enableDX11|ineffective|string||||||||suspect|mks.enableDX11Renderer|medium
mks.enabledx12|mks.enableDX12|ineffective|string||||||||suspect|mks.enableDX12Renderer|medium
mks.enableglrenderer|mks.enableGLRenderer|ineffective|boolean||||||||nonexistent|mks.enableGLBasicRenderer
mks.g3d.maxtexturesize|mks.g3d.maxTextureSize|ineffective|integer||||||||nonexistent|svga.maxTextureSize
mks.gl.checkhostdriver|mks.gl.checkHostDriver|ineffective|string||||||||suspect||medium
mks.ignorehostdriverversion|mks.ignoreHostDriverVersion|ineffective|string||||||||suspect||medium
pref.somelegacyoption|pref.someLegacyOption|ineffective|string||||||||suspect||medium
prefvmx.minmemlocked|prefvmx.minMemLocked|ineffective|string||||||||suspect|prefvmx.minVmMemPct|medium
sched.latencysensitivity|sched.latencySensitivity|ineffective|string||||||||suspect|sched.cpu.latencySensitivity|medium
sched.numvcpus|sched.numvcpus|ineffective|string||||||||suspect|numvcpus|medium
unity.allowcompostinginguest|unity.allowCompostingInGuest|ineffective|boolean||||||||suspect|unity.allowCompositingInGuest|medium
keyboard.allowbothirqs|keyboard.allowBothIRQs|input|boolean||||||||||medium
keyboard.typematicmindelay|keyboard.typematicMinDelay|input|integer|||us|||||||medium
keyboard.vusb.enable|keyboard.vusb.enable|input|boolean||||||||||medium
keyboard.vusb.present|keyboard.vusb.present|input|boolean||||||||||low
keyboardandmouseprofile|keyboardAndMouseProfile|input|string||||||fusion||||medium
mouse.present|mouse.present|input|boolean||||||||||low
mouse.vusb.enable|mouse.vusb.enable|input|boolean||||||||||medium
mouse.vusb.present|mouse.vusb.present|input|boolean||||||||||low
mouse.vusb.usebasicmouse|mouse.vusb.useBasicMouse|input|boolean||||||||||medium
sensor.accelerometer|sensor.accelerometer|input|enum|pass-through|||||hosted||||medium
sensor.ambientlight|sensor.ambientLight|input|enum|pass-through|||||hosted||||medium
sensor.compass|sensor.compass|input|enum|pass-through|||||hosted||||medium
sensor.gyrometer|sensor.gyrometer|input|enum|pass-through|||||hosted||||medium
sensor.inclinometer|sensor.inclinometer|input|enum|pass-through|||||hosted||||medium
sensor.location|sensor.location|input|enum|pass-through|||||hosted
sensor.orientation|sensor.orientation|input|enum|pass-through|||||hosted||||medium
touchscreen.vusb.present|touchscreen.vusb.present|input|boolean||||||hosted||||medium
vmmouse.filename|vmmouse.fileName|input|string||||||||||low
vmmouse.present|vmmouse.present|input|boolean||||||||||medium
isolation.bios.bbs.disable|isolation.bios.bbs.disable|isolation|boolean||||||||obsolete
isolation.device.connectable.disable|isolation.device.connectable.disable|isolation|boolean
isolation.device.edit.disable|isolation.device.edit.disable|isolation|boolean||||||||legacy
isolation.ghi.host.shellaction.disable|isolation.ghi.host.shellAction.disable|isolation|boolean||||||||obsolete
isolation.monitor.control.disable|isolation.monitor.control.disable|isolation|boolean||||||||obsolete
isolation.tools.autoinstall.disable|isolation.tools.autoInstall.disable|isolation|boolean||||||||obsolete
isolation.tools.bug328986.disable|isolation.tools.bug328986.disable|isolation|boolean||||||||||low
isolation.tools.copy.disable|isolation.tools.copy.disable|isolation|boolean|||||both
isolation.tools.diskshrink.disable|isolation.tools.diskShrink.disable|isolation|boolean|||||both
isolation.tools.diskwiper.disable|isolation.tools.diskWiper.disable|isolation|boolean|||||both
isolation.tools.disptoporequest.disable|isolation.tools.dispTopoRequest.disable|isolation|boolean||||||||obsolete
isolation.tools.dnd.disable|isolation.tools.dnd.disable|isolation|boolean|||||both
isolation.tools.getcreds.disable|isolation.tools.getCreds.disable|isolation|boolean||||||||obsolete
isolation.tools.getptrlocation.disable|isolation.tools.getPtrLocation.disable|isolation|boolean||||||||||medium
isolation.tools.getversion.disable|isolation.tools.getVersion.disable|isolation|boolean||||||||||medium
isolation.tools.ghi.autologon.disable|isolation.tools.ghi.autologon.disable|isolation|boolean||||||||obsolete
isolation.tools.ghi.launchmenu.change|isolation.tools.ghi.launchmenu.change|isolation|boolean||||||||obsolete
isolation.tools.ghi.protocolhandler.info.disable|isolation.tools.ghi.protocolhandler.info.disable|isolation|boolean||||||||obsolete
isolation.tools.ghi.trayicon.disable|isolation.tools.ghi.trayicon.disable|isolation|boolean||||||||obsolete
isolation.tools.guestdndversionset.disable|isolation.tools.guestDnDVersionSet.disable|isolation|boolean||||||||obsolete
isolation.tools.hgfs.disable|isolation.tools.hgfs.disable|isolation|boolean
isolation.tools.hgfsserverset.disable|isolation.tools.hgfsServerSet.disable|isolation|boolean||||||||legacy
isolation.tools.memschedfakesamplestats.disable|isolation.tools.memSchedFakeSampleStats.disable|isolation|boolean||||||||obsolete
isolation.tools.paste.disable|isolation.tools.paste.disable|isolation|boolean|||||both
isolation.tools.setguioptions.enable|isolation.tools.setGUIOptions.enable|isolation|boolean||||||||legacy
isolation.tools.setptrlocation.disable|isolation.tools.setPtrLocation.disable|isolation|boolean||||||||||medium
isolation.tools.setversion.disable|isolation.tools.setVersion.disable|isolation|boolean||||||||||medium
isolation.tools.trashfolderstate.disable|isolation.tools.trashFolderState.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.disable|isolation.tools.unity.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.push.update.disable|isolation.tools.unity.push.update.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.taskbar.disable|isolation.tools.unity.taskbar.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.windowcontents.disable|isolation.tools.unity.windowContents.disable|isolation|boolean||||||||obsolete
isolation.tools.unityactive.disable|isolation.tools.unityActive.disable|isolation|boolean||||||||obsolete
isolation.tools.unityinterlockoperation.disable|isolation.tools.unityInterlockOperation.disable|isolation|boolean||||||||obsolete
isolation.tools.vixmessage.disable|isolation.tools.vixMessage.disable|isolation|boolean||||||||obsolete
isolation.tools.vmxdndversionget.disable|isolation.tools.vmxDnDVersionGet.disable|isolation|boolean||||||||obsolete
vmsafe.agentaddress|vmsafe.agentAddress|isolation|string||||||||obsolete
vmsafe.agentport|vmsafe.agentPort|isolation|string||||||||obsolete
vmsafe.enable|vmsafe.enable|isolation|boolean||||||||obsolete
vmsafe.failopen|vmsafe.failOpen|isolation|boolean||||||||obsolete||medium
vmsafe.immutablevm|vmsafe.immutableVM|isolation|boolean||||||||obsolete||medium
vmsafe.timeoutms|vmsafe.timeoutMS|isolation|integer||||||||obsolete||medium
hints.hideall|hints.hideAll|logging|boolean||||||hosted
log.append|log.append|logging|boolean||||||||||medium
log.filename|log.fileName|logging|filename|||||||path|||medium
log.keepold|log.keepOld|logging|integer||0..
log.rotatesize|log.rotateSize|logging|integer||0..|bytes
logging|logging|logging|boolean
msg.autoanswer|msg.autoAnswer|logging|boolean
msg.nook|msg.noOK|logging|boolean
msg.serial.file.open|msg.serial.file.open|logging|enum|Append, Replace|||||||legacy||medium
vmx.buildtype|vmx.buildType|logging|enum|release, debug, stats
vmx.log.destination|vmx.log.destination|logging|string||||||esxi||||low
vmx.log.syslogid|vmx.log.syslogID|logging|string||||||esxi||||low
vmx.scoreboard.enabled|vmx.scoreboard.enabled|logging|boolean||||||||||low
vmxstats.filename|vmxstats.filename|logging|filename|||||||managed
mainmem.allow8gb|mainMem.allow8GB|memory|boolean||||||||obsolete||low
mainmem.backing|mainMem.backing|memory|string||||||hosted||||medium
mainmem.partiallazyrestore|mainMem.partialLazyRestore|memory|boolean||||||hosted||||medium
mainmem.partiallazysave|mainMem.partialLazySave|memory|boolean||||||hosted||||medium
mainmem.useanonymousmemory|mainMem.useAnonymousMemory|memory|boolean||||||hosted||||low
mainmem.usenamedfile|mainMem.useNamedFile|memory|boolean||||||hosted||||medium
mem.hotadd|mem.hotadd|memory|boolean||||7
memallowautoscaledown|MemAllowAutoScaleDown|memory|boolean
memsize|memsize|memory|integer||4..25149440|MB
memtrimrate|MemTrimRate|memory|integer||||||hosted
prefvmx.minvmmempct|prefvmx.minVmMemPct|memory|integer||0..100|%||both|hosted||||medium
prefvmx.userecommendedlockedmemsize|prefvmx.useRecommendedLockedMemSize|memory|boolean|||||both|hosted||||medium
sched.cpu.affinity|sched.cpu.affinity|memory|list
sched.cpu.affinity.exclusivenostats|sched.cpu.affinity.exclusiveNoStats|memory|boolean||||||esxi
sched.cpu.htsharing|sched.cpu.htsharing|memory|enum|any, none, internal|||||esxi||||low
sched.cpu.latencysensitivity|sched.cpu.latencySensitivity|memory|enum|low, normal, medium, high|||||esxi
sched.cpu.max|sched.cpu.max|memory|string||||||esxi
sched.cpu.min|sched.cpu.min|memory|integer||||||esxi
sched.cpu.shares|sched.cpu.shares|memory|string
sched.cpu.units|sched.cpu.units|memory|string||||||esxi
sched.cpu.vsmpconsolidate|sched.cpu.vsmpConsolidate|memory|boolean||||||esxi||||unverified
sched.mem.affinity|sched.mem.affinity|memory|list||||||esxi||||low
sched.mem.lpage.enable1gpage|sched.mem.lpage.enable1GPage|memory|boolean||||||esxi
sched.mem.lpage.maxsharedpages|sched.mem.lpage.maxSharedPages|memory|integer||||||esxi
sched.mem.max|sched.mem.max|memory|string||||||esxi||||medium
sched.mem.maxmemctl|sched.mem.maxmemctl|memory|integer|||MB|||||||medium
sched.mem.min|sched.mem.min|memory|integer|||MB|||esxi
sched.mem.minsize|sched.mem.minSize|memory|integer|||MB|||esxi
sched.mem.pin|sched.mem.pin|memory|boolean||||||esxi||||medium
sched.mem.prealloc|sched.mem.prealloc|memory|boolean||||||esxi||||unverified
sched.mem.prealloc.pinnedmainmem|sched.mem.prealloc.pinnedMainMem|memory|boolean||||||esxi||||unverified
sched.mem.pshare.enable|sched.mem.pshare.enable|memory|boolean||||||||||medium
sched.mem.pshare.salt|sched.mem.pshare.salt|memory|string||||||esxi
sched.mem.shares|sched.mem.shares|memory|string||||||esxi
sched.swap.derivedname|sched.swap.derivedName|memory|filename||||||esxi|managed, path
sched.swap.dir|sched.swap.dir|memory|directory||||||esxi|path|||medium
sched.swap.persist|sched.swap.persist|memory|boolean||||||esxi||||low
sched.swap.vmxswapenabled|sched.swap.vmxSwapEnabled|memory|boolean||||||esxi
ftcpt.ftencryptionmode|ftcpt.ftEncryptionMode|migration|enum|ftEncryptionDisabled, ftEncryptionOpportunistic, ftEncryptionRequired|||||esxi||||unverified
migrate.encryptionmode|migrate.encryptionMode|migration|enum|disabled, opportunistic, required
migrate.hostlog|migrate.hostLog|migration|filename|||||||managed
migrate.hostlogstate|migrate.hostLogState|migration|enum|none, source, target, ...||||||managed
migrate.migrationid|migrate.migrationId|migration|integer|||||||managed
vmxnet3.serialnumberv2|vmxnet3.serialNumberV2|network|boolean
numa.autosize|numa.autosize|numa|boolean||||||esxi||||medium
numa.autosize.cookie|numa.autosize.cookie|numa|integer|||||||managed
numa.autosize.once|numa.autosize.once|numa|boolean||||||esxi||||medium
numa.autosize.vcpu.maxpervirtualnode|numa.autosize.vcpu.maxPerVirtualNode|numa|integer|||||||managed
numa.nodeaffinity|numa.nodeAffinity|numa|list||||||esxi
numa.vcpu.corespernode|numa.vcpu.coresPerNode|numa|integer||||20||esxi||||unverified
numa.vcpu.maxpermachinenode|numa.vcpu.maxPerMachineNode|numa|integer||||||esxi||||medium
numa.vcpu.maxpervirtualnode|numa.vcpu.maxPerVirtualNode|numa|integer||||||esxi||||medium
numa.vcpu.min|numa.vcpu.min|numa|integer||||||esxi||||low
numa.vcpu.preferht|numa.vcpu.preferHT|numa|boolean||||||esxi
priority.grabbed|priority.grabbed|numa|enum|high, normal, low, idle||||both|hosted
priority.ungrabbed|priority.ungrabbed|numa|enum|high, normal, low, idle||||both|hosted
vmx.superpriorityboost|vmx.superPriorityBoost|numa|boolean||||||hosted||||low
pref.autofitfullscreen|pref.autoFitFullScreen|preferences|enum|stretchGuestToHost, fitHostToGuest, fitGuestToHost, ...||||host|hosted||||low
pref.autofitguesttowindow|pref.autoFitGuestToWindow|preferences|boolean|||||host|hosted||||low
pref.commandbar.toolbarenabled|pref.commandBar.toolbarEnabled|preferences|boolean|||||host|hosted|managed|||medium
pref.gamingmousemode|pref.gamingMouseMode|preferences|string|||||host|hosted||||medium
pref.grabonmouseclick|pref.grabOnMouseClick|preferences|boolean|||||host|hosted||||medium
pref.hotkey.alt|pref.hotkey.alt|preferences|boolean|||||host|hosted||||medium
pref.hotkey.control|pref.hotkey.control|preferences|boolean|||||host|hosted||||medium
pref.hotkey.gui|pref.hotkey.gui|preferences|boolean|||||host|hosted||||medium
pref.hotkey.shift|pref.hotkey.shift|preferences|boolean|||||host|hosted||||medium
pref.keyboardandmouse.vmhotkey.count|pref.keyboardAndMouse.vmHotKey.count|preferences|integer|||||host|hosted
pref.keyboardandmouse.vmhotkey.enabled|pref.keyboardAndMouse.vmHotKey.enabled|preferences|boolean|||||host|hosted
pref.lastupdatechecksec|pref.lastUpdateCheckSec|preferences|integer|||||host|hosted
pref.motiongrab|pref.motionGrab|preferences|boolean|||||host|hosted||||medium
pref.motionungrab|pref.motionUngrab|preferences|boolean|||||host|hosted||||medium
pref.sharedfolder.maxnum|pref.sharedFolder.maxNum|preferences|integer|||||host|hosted
pref.vmplayer.autosoftwareupdatepermission|pref.vmplayer.autoSoftwareUpdatePermission|preferences|string|||||host|hosted||||low
pref.vmplayer.componentdownloadpermission|pref.vmplayer.componentDownloadPermission|preferences|string|||||host|hosted||||low
pref.vmplayer.datacollectionenabled|pref.vmplayer.dataCollectionEnabled|preferences|string|||||host|hosted||||low
pref.vmplayer.devicebartoplevel|pref.vmplayer.deviceBarToplevel|preferences|boolean|||||host|hosted||||medium
pref.vmplayer.exit.vmaction|pref.vmplayer.exit.vmAction|preferences|string|||||host|hosted||||medium
pref.vmplayer.firstrundismissedversion|pref.vmplayer.firstRunDismissedVersion|preferences|version|||||host|hosted|managed
pref.vmplayer.fullscreen.autohide|pref.vmplayer.fullscreen.autohide|preferences|boolean|||||host|hosted||||medium
pref.vmplayer.fullscreen.nobar|pref.vmplayer.fullscreen.nobar|preferences|boolean|||||host|hosted||||medium
pref.ws.session.window.count|pref.ws.session.window.count|preferences|integer|||||host|hosted
vmplayer.showchrome|vmplayer.showChrome|preferences|boolean|||||host|hosted||||low
vmwizard.guestkey|vmWizard.guestKey|preferences|string|||||host|hosted|managed
vmwizard.installmediatype|vmWizard.installMediaType|preferences|string|||||host|hosted|managed
vmwizard.isolocationmru.count|vmWizard.isoLocationMRU.count|preferences|integer|||||host|hosted|managed
vmwizard.lastpoweronvalue|vmWizard.lastPowerOnValue|preferences|boolean|||||host|hosted|managed|||medium
vmwizard.mode|vmWizard.mode|preferences|string|||||host|hosted|managed|||medium
xkeymap.nokeycodemap|xkeymap.noKeycodeMap|preferences|boolean|||||host|hosted||||medium
remotedisplay.depth|RemoteDisplay.depth|remote-display|integer||||||||||low
remotedisplay.maxconnections|RemoteDisplay.maxConnections|remote-display|integer||-1..
remotedisplay.maxheight|RemoteDisplay.maxHeight|remote-display|integer||||||||||low
remotedisplay.maxwidth|RemoteDisplay.maxWidth|remote-display|integer||||||||||low
remotedisplay.vnc.enabled|RemoteDisplay.vnc.enabled|remote-display|boolean
remotedisplay.vnc.ip|RemoteDisplay.vnc.ip|remote-display|ipaddr
remotedisplay.vnc.key|RemoteDisplay.vnc.key|remote-display|secret|||||||secret|||medium
remotedisplay.vnc.keymap|RemoteDisplay.vnc.keyMap|remote-display|string
remotedisplay.vnc.keymapfile|RemoteDisplay.vnc.keyMapFile|remote-display|filename|||||||path|||low
remotedisplay.vnc.password|RemoteDisplay.vnc.password|remote-display|secret|||||||secret
remotedisplay.vnc.port|RemoteDisplay.vnc.port|remote-display|port||0..65535
remotedisplay.vnc.websocket.enabled|RemoteDisplay.vnc.webSocket.enabled|remote-display|boolean||||||||||low
remotedisplay.vnc.websocket.port|RemoteDisplay.vnc.webSocket.port|remote-display|port||1..65535||||||||low
remotedisplay.vnc.zliblevel|RemoteDisplay.vnc.zlibLevel|remote-display|integer||0..9||||||||low
remotedisplay.vncwheelstep|RemoteDisplay.vncWheelStep|remote-display|integer||||||||||low
hgfs.linkrootshare|hgfs.linkRootShare|shared-folders|boolean||||||hosted
hgfs.maprootshare|hgfs.mapRootShare|shared-folders|boolean||||||hosted
sharedfolder.maxnum|sharedFolder.maxNum|shared-folders|integer||0..
sharedfolder.option|sharedFolder.option|shared-folders|enum|alwaysEnabled, onetimeEnabled, disabled, ...|||||hosted||||medium
board-id|board-id|smbios|string
board-id.reflecthost|board-id.reflectHost|smbios|boolean||||||||||medium
hw.model|hw.model|smbios|string
hw.model.reflecthost|hw.model.reflectHost|smbios|boolean||||||||||medium
serialnumber|serialNumber|smbios|string||||||||||low
serialnumber.reflecthost|serialNumber.reflectHost|smbios|boolean||||||||||medium
smbios.assettag|smbios.assetTag|smbios|string
smbios.nooemstrings|SMBIOS.noOEMStrings|smbios|boolean||||||||||medium
smbios.reflecthost|smbios.reflectHost|smbios|boolean
smbios.restrictserialcharset|smbios.restrictSerialCharset|smbios|boolean
smbios.use12charserialnumber|smbios.use12CharSerialNumber|smbios|boolean||||||||||medium
smbios.useshortserialnumber|SMBIOS.useShortSerialNumber|smbios|boolean||||||||||low
smc.present|smc.present|smbios|boolean
smc.version|smc.version|smbios|integer
smccc.version0101|smccc.version0101|smbios|boolean
system-id.enable|system-id.enable|smbios|boolean||||||||||medium
sound.autodetect|sound.autoDetect|sound|boolean
sound.filename|sound.fileName|sound|string
sound.highpriority|sound.highPriority|sound|boolean||||||hosted||||low
sound.opl3.enabled|sound.opl3.enabled|sound|boolean||||||||||low
sound.pcislotnumber|sound.pciSlotNumber|sound|integer|||||||managed
sound.present|sound.present|sound|boolean
sound.startconnected|sound.startConnected|sound|boolean
sound.virtualdev|sound.virtualDev|sound|enum|sb16, es1371, hdaudio
buslogic.nodriver|buslogic.noDriver|storage|boolean||||||||legacy||medium
cdrom.showisolockwarning|cdrom.showIsoLockWarning|storage|boolean
ctkenabled|ctkEnabled|storage|boolean||||7
disk.enableuuid|disk.EnableUUID|storage|boolean
disk.enablevirtualssd|disk.enableVirtualSSD|storage|boolean
disk.locking|disk.locking|storage|boolean||||||||||medium
disk.scsiunmapallowed|disk.scsiUnmapAllowed|storage|boolean||||||||||medium
diskcleanup.automatic|diskCleanup.automatic|storage|boolean||||||fusion||||medium
disklib.datacachemaxreadaheadsize|diskLib.dataCacheMaxReadAheadSize|storage|integer||||||hosted||||medium
disklib.datacachemaxsize|diskLib.dataCacheMaxSize|storage|integer||||||hosted||||medium
disklib.datacacheminreadaheadsize|diskLib.dataCacheMinReadAheadSize|storage|integer||||||hosted||||medium
disklib.datacachepagesize|diskLib.dataCachePageSize|storage|integer||||||hosted||||medium
disklib.maxunsyncedwrites|diskLib.maxUnsyncedWrites|storage|integer||||||hosted||||medium
hard-disk.hostbuffer|hard-disk.hostBuffer|storage|enum|enabled, disabled|||||hosted||||medium
powertype.poweroff|powerType.powerOff|tools|enum|soft, hard, default, preset
powertype.poweron|powerType.powerOn|tools|enum|soft, hard, default, preset
powertype.reset|powerType.reset|tools|enum|soft, hard, default, preset
powertype.suspend|powerType.suspend|tools|enum|soft, hard, default, preset
rtc.difffromutc|rtc.diffFromUTC|tools|integer|||s|||||||medium
rtc.starttime|rtc.startTime|tools|integer|||s|||||||low
time.synchronize.allow|time.synchronize.allow|tools|boolean
time.synchronize.continue|time.synchronize.continue|tools|boolean|0, 1
time.synchronize.guest.resync|time.synchronize.guest.resync|tools|boolean
time.synchronize.guest.resync.timeout|time.synchronize.guest.resync.timeout|tools|integer
time.synchronize.restore|time.synchronize.restore|tools|boolean|0, 1
time.synchronize.resume.disk|time.synchronize.resume.disk|tools|boolean|0, 1
time.synchronize.resume.host|time.synchronize.resume.host|tools|boolean|0, 1|||||||||medium
time.synchronize.shrink|time.synchronize.shrink|tools|boolean|0, 1
time.synchronize.tools.enable|time.synchronize.tools.enable|tools|boolean|0, 1
time.synchronize.tools.percentcorrection|time.synchronize.tools.percentCorrection|tools|integer
time.synchronize.tools.slewcorrection|time.synchronize.tools.slewCorrection|tools|boolean|0, 1
time.synchronize.tools.startup|time.synchronize.tools.startup|tools|boolean|0, 1
time.synchronize.tools.startup.backward|time.synchronize.tools.startup.backward|tools|boolean|0, 1
tools.deploypkg.filename|tools.deployPkg.fileName|tools|filename|||||||managed
tools.guest.desktop.autolock|tools.guest.desktop.autolock|tools|boolean
tools.guest.desktop.autoresize|tools.guest.desktop.autoresize|tools|boolean||||||hosted||||medium
tools.guestlib.enablehostinfo|tools.guestlib.enableHostInfo|tools|boolean
tools.remindinstall|tools.remindInstall|tools|boolean
tools.setinfo.disable|tools.setInfo.disable|tools|boolean||||||||||low
tools.setinfo.sizelimit|tools.setInfo.sizeLimit|tools|integer||0..|bytes
tools.synctime|tools.syncTime|tools|boolean
tools.upgrade.policy|tools.upgrade.policy|tools|enum|manual, upgradeAtPowerCycle, useGlobal
toolscripts.afterpoweron|toolScripts.afterPowerOn|tools|boolean
toolscripts.afterresume|toolScripts.afterResume|tools|boolean
toolscripts.beforepoweroff|toolScripts.beforePowerOff|tools|boolean
toolscripts.beforesuspend|toolScripts.beforeSuspend|tools|boolean
toolsinstallmanager.lastinstallerror|toolsInstallManager.lastInstallError|tools|integer|||||||managed
toolsinstallmanager.updatecounter|toolsInstallManager.updateCounter|tools|integer|||||||managed
vmware.tools.gosc.ignoretoolscheck|vmware.tools.gosc.ignoretoolscheck|tools|boolean
vmware.tools.internalversion|vmware.tools.internalversion|tools|integer|||||||managed
vmware.tools.lastinstallstatus.result|vmware.tools.lastInstallStatus.result|tools|string|||||||managed|||low
vmware.tools.requiredversion|vmware.tools.requiredversion|tools|integer|||||||managed
vmx.reboot.powercycle|vmx.reboot.powerCycle|tools|boolean
ehci.pcislotnumber|ehci.pciSlotNumber|usb|integer|||||||managed
ehci.present|ehci.present|usb|boolean||||6
usb.generic.allowccid|usb.generic.allowCCID|usb|boolean||||||||||low
usb.generic.allowhid|usb.generic.allowHID|usb|boolean||||||||||medium
usb.generic.allowlasthid|usb.generic.allowLastHID|usb|boolean||||||||||low
usb.generic.autoconnect|usb.generic.autoconnect|usb|boolean
usb.pcislotnumber|usb.pciSlotNumber|usb|integer|||||||managed
usb.present|usb.present|usb|boolean
usb.restrictions.defaultallow|usb.restrictions.defaultAllow|usb|boolean||||||||||low
usb.vbluetooth.startconnected|usb.vbluetooth.startConnected|usb|boolean||||||hosted
usb_xhci.pcislotnumber|usb_xhci.pciSlotNumber|usb|integer|||||||managed
usb_xhci.present|usb_xhci.present|usb|boolean||||8
hpet#.present|hpet{n}.present|chipset|boolean||||7
pcibridge#.functions|pciBridge{0..7}.functions|chipset|integer||1..8
pcibridge#.pcislotnumber|pciBridge{0..7}.pciSlotNumber|chipset|integer|||||||managed
pcibridge#.present|pciBridge{0..7}.present|chipset|boolean
pcibridge#.virtualdev|pciBridge{0..7}.virtualDev|chipset|enum|pcieRootPort
pcipassthru#.class|pciPassthru{n}.class|chipset|string||||7||||||low
pcipassthru#.deviceid|pciPassthru{n}.deviceId|chipset|string||||7||||||low
pcipassthru#.filename|pciPassthru{n}.filename|chipset|filename||||7||||||low
pcipassthru#.generatedmacaddress|pciPassthru{n}.generatedMACAddress|chipset|mac||||7|||managed|||low
pcipassthru#.id|pciPassthru{n}.id|chipset|string||||7||||||low
pcipassthru#.msienabled|pciPassthru{n}.msiEnabled|chipset|boolean||||7||||||low
pcipassthru#.networkname|pciPassthru{n}.networkName|chipset|string||||7||||||low
pcipassthru#.opromenabled|pciPassthru{n}.opromEnabled|chipset|boolean||||7||||||low
pcipassthru#.pcislotnumber|pciPassthru{n}.pciSlotNumber|chipset|integer||||7|||managed|||low
pcipassthru#.pfid|pciPassthru{n}.pfId|chipset|string||||7||||||low
pcipassthru#.present|pciPassthru{n}.present|chipset|boolean||||7
pcipassthru#.subdeviceid|pciPassthru{n}.subDeviceId|chipset|string||||7||||||low
pcipassthru#.subvendorid|pciPassthru{n}.subVendorId|chipset|string||||7||||||low
pcipassthru#.systemid|pciPassthru{n}.systemId|chipset|string||||7||||||low
pcipassthru#.vendorid|pciPassthru{n}.vendorId|chipset|string||||7||||||low
pcipassthru#.vgpu|pciPassthru{n}.vgpu|chipset|string||||7||||||low
precisionclock#.present|precisionclock{n}.present|chipset|boolean||||17||||||low
precisionclock#.refclockprotocol|precisionclock{n}.refClockProtocol|chipset|enum|ntp, ptp, none|||17||||||low
vmci#.id|vmci{n}.id|chipset|integer|||||||managed
vmci#.pcislotnumber|vmci{n}.pciSlotNumber|chipset|integer|||||||managed
vmci#.present|vmci{n}.present|chipset|boolean
vmci#.unrestricted|vmci{n}.unrestricted|chipset|boolean||||||||obsolete
hypervisor.cpuid.v#|hypervisor.cpuid.v{1..5}|cpu|boolean
uefi.secureboot.pkdefault.file#|uefi.secureBoot.PKDefault.file{n}|firmware|filename|||||||path|||low
ethernet#.autodetect|ethernet{0..9}.autoDetect|ineffective|boolean||||||||suspect||medium
floppy#.autodetect|floppy{0..1}.autodetect|legacy-devices|boolean
floppy#.clientdevice|floppy{0..1}.clientDevice|legacy-devices|boolean
floppy#.filename|floppy{0..1}.fileName|legacy-devices|filename|||||||path
floppy#.filetype|floppy{0..1}.fileType|legacy-devices|enum|file, device
floppy#.present|floppy{0..1}.present|legacy-devices|boolean
floppy#.startconnected|floppy{0..1}.startConnected|legacy-devices|boolean
parallel#.autodetect|parallel{0..2}.autodetect|legacy-devices|boolean
parallel#.bidirectional|parallel{0..2}.bidirectional|legacy-devices|boolean
parallel#.filename|parallel{0..2}.fileName|legacy-devices|filename|||||||path
parallel#.filetype|parallel{0..2}.fileType|legacy-devices|enum|device, file
parallel#.present|parallel{0..2}.present|legacy-devices|boolean
parallel#.startconnected|parallel{0..2}.startConnected|legacy-devices|boolean
serial#.autodetect|serial{0..31}.autodetect|legacy-devices|boolean
serial#.filename|serial{0..31}.fileName|legacy-devices|filename|||||||path
serial#.filetype|serial{0..31}.fileType|legacy-devices|enum|device, file, pipe, network, thinprint
serial#.hardwareflowcontrol|serial{0..31}.hardwareFlowControl|legacy-devices|boolean
serial#.network.endpoint|serial{0..31}.network.endPoint|legacy-devices|enum|client, server
serial#.pipe.endpoint|serial{0..31}.pipe.endPoint|legacy-devices|enum|client, server
serial#.present|serial{0..31}.present|legacy-devices|boolean
serial#.startconnected|serial{0..31}.startConnected|legacy-devices|boolean
serial#.trynorxloss|serial{0..31}.tryNoRxLoss|legacy-devices|boolean
serial#.vspc|serial{0..31}.vspc|legacy-devices|string
serial#.yieldonmsrread|serial{0..31}.yieldOnMsrRead|legacy-devices|boolean
sched.node#.affinity|sched.node{n}.affinity|memory|list||||||esxi
ethernet#.address|ethernet{0..9}.address|network|mac
ethernet#.addresstype|ethernet{0..9}.addressType|network|enum|generated, static, vpx
ethernet#.allowguestconnectioncontrol|ethernet{0..9}.allowGuestConnectionControl|network|boolean
ethernet#.bsdname|ethernet{0..9}.bsdName|network|string||||||fusion|managed
ethernet#.checkmacaddress|ethernet{0..9}.checkMACAddress|network|boolean
ethernet#.coalescingparams|ethernet{0..9}.coalescingParams|network|integer||||||esxi
ethernet#.coalescingscheme|ethernet{0..9}.coalescingScheme|network|enum|disabled, adapt, static, rbc|||||esxi
ethernet#.connectiontype|ethernet{0..9}.connectionType|network|enum|bridged, nat, hostonly, custom, pvn, monitor_dev
ethernet#.ctxperdev|ethernet{0..9}.ctxPerDev|network|enum|1, 2, 3|||||esxi
ethernet#.disablelro|ethernet{0..9}.disableLro|network|boolean||||||||||low
ethernet#.displayname|ethernet{0..9}.displayName|network|string||||||fusion
ethernet#.dvs.connectionid|ethernet{0..9}.dvs.connectionId|network|string||||||esxi|managed
ethernet#.dvs.portgroupid|ethernet{0..9}.dvs.portgroupId|network|string||||||esxi|managed
ethernet#.dvs.portid|ethernet{0..9}.dvs.portId|network|string||||||esxi|managed
ethernet#.dvs.switchid|ethernet{0..9}.dvs.switchId|network|string||||||esxi|managed
ethernet#.externalid|ethernet{0..9}.externalId|network|string||||||esxi||||low
ethernet#.features|ethernet{0..9}.features|network|integer
ethernet#.filter#.name|ethernet{0..9}.filter{n}.name|network|string||||||esxi
ethernet#.filter#.onfailure|ethernet{0..9}.filter{n}.onFailure|network|enum|failOpen, failClosed|||||esxi
ethernet#.filter#.param#|ethernet{0..9}.filter{n}.param{n}|network|string||||||esxi||||low
ethernet#.generatedaddress|ethernet{0..9}.generatedAddress|network|mac|||||||managed
ethernet#.generatedaddressoffset|ethernet{0..9}.generatedAddressOffset|network|integer|||||||managed
ethernet#.innerrss|ethernet{0..9}.innerRSS|network|boolean||||||esxi
ethernet#.latencysensitivity.level|ethernet{0..9}.latencySensitivity.level|network|string||||||esxi
ethernet#.linkstatepropagation.enable|ethernet{0..9}.linkStatePropagation.enable|network|boolean||||||hosted
ethernet#.mtu|ethernet{0..9}.mtu|network|integer||60..9000||||||||medium
ethernet#.networkname|ethernet{0..9}.networkName|network|string||||||esxi
ethernet#.noforgedsrcaddr|ethernet{0..9}.noForgedSrcAddr|network|boolean||||||||||low
ethernet#.nopromisc|ethernet{0..9}.noPromisc|network|boolean||||||||||low
ethernet#.opaquenetwork.id|ethernet{0..9}.opaqueNetwork.id|network|string||||||esxi|managed
ethernet#.opaquenetwork.type|ethernet{0..9}.opaqueNetwork.type|network|string||||||esxi|managed|||low
ethernet#.pcislotnumber|ethernet{0..9}.pciSlotNumber|network|integer|||||||managed
ethernet#.pnicfeatures|ethernet{0..9}.pnicFeatures|network|integer||||||esxi
ethernet#.present|ethernet{0..9}.present|network|boolean
ethernet#.pvnid|ethernet{0..9}.pvnID|network|string||||||hosted
ethernet#.rssoffload|ethernet{0..9}.rssoffload|network|boolean||||||esxi
ethernet#.rxdataringenabled|ethernet{0..9}.rxDataRingEnabled|network|boolean||||||esxi
ethernet#.startconnected|ethernet{0..9}.startConnected|network|boolean
ethernet#.udprss|ethernet{0..9}.udpRSS|network|integer||||||esxi
ethernet#.uptcompatibility|ethernet{0..9}.uptCompatibility|network|boolean||||||esxi
ethernet#.uptv#enabled|ethernet{0..9}.uptv2Enabled|network|boolean||||20||esxi||||low
ethernet#.virtualdev|ethernet{0..9}.virtualDev|network|enum|vlance, vmxnet, vmxnet2, vmxnet3 (7), e1000, e1000e (8), vrdma (13)
ethernet#.vnet|ethernet{0..9}.vnet|network|string
ethernet#.wakeonpcktrcv|ethernet{0..9}.wakeOnPcktRcv|network|boolean
vmxnet#.rev.#|vmxnet3.rev.{n}|network|boolean||||||esxi||||low
pref.mruvm#.displayname|pref.mruVM{n}.displayName|preferences|string|||||host|hosted||||medium
pref.mruvm#.filename|pref.mruVM{n}.filename|preferences|filename|||||host|hosted||||medium
pref.mruvm#.index|pref.mruVM{n}.index|preferences|integer|||||host|hosted||||medium
pref.sharedfolder#.enabled|pref.sharedFolder{n}.enabled|preferences|boolean|||||host|hosted
pref.sharedfolder#.guestname|pref.sharedFolder{n}.guestName|preferences|string|||||host|hosted
pref.sharedfolder#.hostpath|pref.sharedFolder{n}.hostPath|preferences|directory|||||host|hosted|path
pref.sharedfolder#.vmpath|pref.sharedFolder{n}.vmPath|preferences|string|||||host|hosted
pref.ws.session.window#.maximized|pref.ws.session.window{n}.maximized|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.placement.bottom|pref.ws.session.window{n}.placement.bottom|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.left|pref.ws.session.window{n}.placement.left|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.right|pref.ws.session.window{n}.placement.right|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.top|pref.ws.session.window{n}.placement.top|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.sidebar|pref.ws.session.window{n}.sidebar|preferences|boolean|||||host|hosted
pref.ws.session.window#.sidebar.width|pref.ws.session.window{n}.sidebar.width|preferences|integer|||||host|hosted
pref.ws.session.window#.statusbar|pref.ws.session.window{n}.statusBar|preferences|boolean|||||host|hosted
pref.ws.session.window#.tab.count|pref.ws.session.window{n}.tab.count|preferences|integer|||||host|hosted
pref.ws.session.window#.tab#.cnxtype|pref.ws.session.window{n}.tab{n}.cnxType|preferences|string|||||host|hosted||||medium
pref.ws.session.window#.tab#.dest|pref.ws.session.window{n}.tab{n}.dest|preferences|string|||||host|hosted
pref.ws.session.window#.tab#.file|pref.ws.session.window{n}.tab{n}.file|preferences|filename|||||host|hosted
pref.ws.session.window#.tab#.focused|pref.ws.session.window{n}.tab{n}.focused|preferences|boolean|||||host|hosted
pref.ws.session.window#.tab#.type|pref.ws.session.window{n}.tab{n}.type|preferences|enum|home, vm, ...||||host|hosted
pref.ws.session.window#.tabs|pref.ws.session.window{n}.tabs|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar|pref.ws.session.window{n}.thumbnailBar|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar.size|pref.ws.session.window{n}.thumbnailBar.size|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar.view|pref.ws.session.window{n}.thumbnailBar.view|preferences|string|||||host|hosted|managed
vmwizard.isolocationmru#.location|vmWizard.isoLocationMRU{n}.location|preferences|filename|||||host|hosted
xkeymap.keycode.#|xkeymap.keycode.{n}|preferences|string|||||host|hosted||||medium
sharedfolder#.enabled|sharedFolder{n}.enabled|shared-folders|boolean||||||hosted
sharedfolder#.expiration|sharedFolder{n}.expiration|shared-folders|enum|never, session, ...|||||hosted
sharedfolder#.followsymlinks|sharedFolder{n}.followSymlinks|shared-folders|boolean||||||hosted||||low
sharedfolder#.guestname|sharedFolder{n}.guestName|shared-folders|string||||||hosted
sharedfolder#.hostpath|sharedFolder{n}.hostPath|shared-folders|directory||||||hosted|path
sharedfolder#.present|sharedFolder{n}.present|shared-folders|boolean||||||hosted
sharedfolder#.readaccess|sharedFolder{n}.readAccess|shared-folders|boolean||||||hosted
sharedfolder#.writeaccess|sharedFolder{n}.writeAccess|shared-folders|boolean||||||hosted
ide#.present|ide{0..1}.present|storage|boolean
ide#:#.allowguestconnectioncontrol|ide{0..1}:{0..1}.allowGuestConnectionControl|storage|boolean||||||||||medium
ide#:#.autodetect|ide{0..1}:{0..1}.autodetect|storage|boolean
ide#:#.clientdevice|ide{0..1}:{0..1}.clientDevice|storage|boolean
ide#:#.ctkenabled|ide{0..1}:{0..1}.ctkEnabled|storage|boolean||||7||||||low
ide#:#.devicetype|ide{0..1}:{0..1}.deviceType|storage|enum|disk, ata-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk
ide#:#.filename|ide{0..1}:{0..1}.fileName|storage|filename|||||||path
ide#:#.mode|ide{0..1}:{0..1}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
ide#:#.present|ide{0..1}:{0..1}.present|storage|boolean
ide#:#.redo|ide{0..1}:{0..1}.redo|storage|string|||||||managed
ide#:#.startconnected|ide{0..1}:{0..1}.startConnected|storage|boolean
ide#:#.virtualssd|ide{0..1}:{0..1}.virtualSSD|storage|boolean|0, 1|||||||||low
ide#:#.writethrough|ide{0..1}:{0..1}.writeThrough|storage|boolean
nvme#.pcislotnumber|nvme{0..3}.pciSlotNumber|storage|integer||||13|||managed
nvme#.present|nvme{0..3}.present|storage|boolean||||13
nvme#.subnqnuuid|nvme{0..3}.subnqnUUID|storage|uuid||||13|||managed|||medium
nvme#:#.ctkenabled|nvme{0..3}:{0..63}.ctkEnabled|storage|boolean||||13||||||low
nvme#:#.devicetype|nvme{0..3}:{0..63}.deviceType|storage|enum|disk|||13||||||low
nvme#:#.filename|nvme{0..3}:{0..63}.fileName|storage|filename||||13|||path
nvme#:#.mode|nvme{0..3}:{0..63}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append|||13||||||low
nvme#:#.present|nvme{0..3}:{0..63}.present|storage|boolean||||13
nvme#:#.redo|nvme{0..3}:{0..63}.redo|storage|string||||13|||managed
nvme#:#.startconnected|nvme{0..3}:{0..63}.startConnected|storage|boolean||||13||||||low
nvme#:#.virtualssd|nvme{0..3}:{0..63}.virtualSSD|storage|boolean|0, 1|||13||||||low
sata#.pcislotnumber|sata{0..3}.pciSlotNumber|storage|integer||||10|||managed
sata#.present|sata{0..3}.present|storage|boolean||||10
sata#:#.allowguestconnectioncontrol|sata{0..3}:{0..29}.allowGuestConnectionControl|storage|boolean||||10
sata#:#.autodetect|sata{0..3}:{0..29}.autodetect|storage|boolean||||10
sata#:#.clientdevice|sata{0..3}:{0..29}.clientDevice|storage|boolean||||10
sata#:#.connectionstatus|sata{n}:{n}.connectionStatus|storage|integer||||10|||managed|||medium
sata#:#.ctkenabled|sata{0..3}:{0..29}.ctkEnabled|storage|boolean||||10||||||low
sata#:#.devicetype|sata{0..3}:{0..29}.deviceType|storage|enum|disk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk|||10
sata#:#.filename|sata{0..3}:{0..29}.fileName|storage|filename||||10|||path
sata#:#.mode|sata{0..3}:{0..29}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append|||10
sata#:#.present|sata{0..3}:{0..29}.present|storage|boolean||||10
sata#:#.redo|sata{0..3}:{0..29}.redo|storage|string||||10|||managed
sata#:#.startconnected|sata{0..3}:{0..29}.startConnected|storage|boolean||||10
sata#:#.virtualssd|sata{0..3}:{0..29}.virtualSSD|storage|boolean|0, 1|||10||||||medium
sched.ide#:#.shares|sched.ide{0..1}:{0..1}.shares|storage|string||||||esxi||||low
sched.ide#:#.throughputcap|sched.ide{0..1}:{0..1}.throughputCap|storage|string||||||esxi||||low
sched.nvme#:#.shares|sched.nvme{0..3}:{0..63}.shares|storage|string||||||esxi||||medium
sched.nvme#:#.throughputcap|sched.nvme{0..3}:{0..63}.throughputCap|storage|string||||||esxi||||medium
sched.sata#:#.shares|sched.sata{0..3}:{0..29}.shares|storage|string||||||esxi||||medium
sched.sata#:#.throughputcap|sched.sata{0..3}:{0..29}.throughputCap|storage|string||||||esxi||||medium
sched.scsi#:#.shares|sched.scsi{0..3}:{0..63}.shares|storage|string||||||esxi
sched.scsi#:#.throughputcap|sched.scsi{0..3}:{0..63}.throughputCap|storage|string||||||esxi
scsi#.pcislotnumber|scsi{0..3}.pciSlotNumber|storage|integer|||||||managed
scsi#.present|scsi{0..3}.present|storage|boolean
scsi#.saswwid|scsi{0..3}.sasWWID|storage|hexbytes|||||||managed
scsi#.sharedbus|scsi{0..3}.sharedBus|storage|enum|none, virtual, physical
scsi#.virtualdev|scsi{0..3}.virtualDev|storage|enum|buslogic, lsilogic, lsisas1068 (7), pvscsi (7)
scsi#:#.allowguestconnectioncontrol|scsi{0..3}:{0..63}.allowGuestConnectionControl|storage|boolean||||||||||medium
scsi#:#.autodetect|scsi{0..3}:{0..63}.autodetect|storage|boolean||||||||||medium
scsi#:#.clientdevice|scsi{0..3}:{0..63}.clientDevice|storage|boolean
scsi#:#.ctkenabled|scsi{0..3}:{0..63}.ctkEnabled|storage|boolean||||7
scsi#:#.devicetype|scsi{0..3}:{0..63}.deviceType|storage|enum|disk, scsi-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, scsi-passthru, rawDisk, plainDisk
scsi#:#.filename|scsi{0..3}:{0..63}.fileName|storage|filename|||||||path
scsi#:#.mode|scsi{0..3}:{0..63}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
scsi#:#.present|scsi{0..3}:{0..63}.present|storage|boolean
scsi#:#.productid|scsi{0..3}:{0..15}.productID|storage|string||||||||||medium
scsi#:#.redo|scsi{0..3}:{0..63}.redo|storage|string|||||||managed
scsi#:#.sharing|scsi{0..3}:{0..15}.sharing|storage|enum|multi-writer, none, ...|||||esxi
scsi#:#.startconnected|scsi{0..3}:{0..63}.startConnected|storage|boolean
scsi#:#.vendorid|scsi{0..3}:{0..15}.vendorID|storage|string||||||||||medium
scsi#:#.virtualssd|scsi{0..3}:{0..63}.virtualSSD|storage|boolean|0, 1
scsi#:#.writethrough|scsi{0..3}:{0..63}.writeThrough|storage|boolean
ehci:#.devicetype|ehci:{n}.deviceType|usb|string|||||||managed|||medium
ehci:#.parent|ehci:{n}.parent|usb|integer|||||||managed|||medium
ehci:#.port|ehci:{n}.port|usb|integer|||||||managed|||medium
ehci:#.present|ehci:{n}.present|usb|boolean|||||||managed|||medium
ehci:#.speed|ehci:{n}.speed|usb|integer|||||||managed|||medium
usb.autoconnect.device#|usb.autoConnect.device{n}|usb|string||||||||||medium
usb.quirks.darwinvendor#|usb.quirks.darwinVendor{n}|usb|string||||||||||medium
usb.quirks.device#|usb.quirks.device{n}|usb|string||||||||||low
usb:#.devicetype|usb:{n}.deviceType|usb|string|||||||managed
usb:#.parent|usb:{n}.parent|usb|integer|||||||managed
usb:#.port|usb:{n}.port|usb|integer|||||||managed
usb:#.present|usb:{n}.present|usb|boolean|||||||managed
usb:#.speed|usb:{n}.speed|usb|integer|||||||managed
usb_xhci.autoconnect.device#|usb_xhci.autoConnect.device{n}|usb|string||||||||||medium
usb_xhci:#.devicetype|usb_xhci:{n}.deviceType|usb|string|||||||managed
usb_xhci:#.filename|usb_xhci:{n}.fileName|usb|filename|||||||path|||medium
usb_xhci:#.mode|usb_xhci:{n}.mode|usb|enum|persistent, independent-persistent, independent-nonpersistent|||||||||medium
usb_xhci:#.parent|usb_xhci:{n}.parent|usb|integer|||||||managed
usb_xhci:#.port|usb_xhci:{n}.port|usb|integer|||||||managed
usb_xhci:#.present|usb_xhci:{n}.present|usb|boolean|||||||managed
usb_xhci:#.readonly|usb_xhci:{n}.readonly|usb|boolean||||||||||medium
usb_xhci:#.speed|usb_xhci:{n}.speed|usb|integer|||||||managed
*cpuid.|cpuid.{hex}.{register}|cpu|bits32
*cpuid.|cpuid.{hex}.{register}.amd|cpu|bits32
*cpuid.|cpuid.{hex}.{hex}.{register}|cpu|bits32
*cpuid.|cpuid.{hex}.{hex}.{register}.amd|cpu|bits32
*cpuid.|cpuid.{name}|cpu|string
*featmask.vm.cpuid.|featMask.vm.cpuid.{name}|cpu|string
*guest.commands.sharedsecretlogin.|guest.commands.sharedSecretLogin.*|identity|secret|||||||managed, secret|||medium
*guestinfo.vmware.components.|guestinfo.vmware.components.*|guestinfo|string|||||||managed
*guestinfo.vmservice.|guestinfo.vmservice.*|guestinfo|string
*pcipassthru#.cfg.|pciPassthru{n}.cfg.*|chipset|string||||||||||low
*guestinfo.vmtools.|guestinfo.vmtools.*|guestinfo|string|||||||managed
*tools.capability.|tools.capability.*|tools|string|||||||managed
*pref.fullscreen.|pref.fullscreen.*|preferences|string|||||host|hosted
*xkeymap.keysym.|xkeymap.keysym.*|preferences|string|||||host|hosted||||unverified
*guestinfo.cis.|guestinfo.cis.*|guestinfo|string|||||||secret
*efi.nvram.var.|efi.nvram.var.*|smbios|string||||||||||medium
*authd.proxy.|authd.proxy.*|host|string|||||host|esxi|managed|||low
*guestcpuid.|guestCPUID.*|cpu|bits128|||||||managed
*answer.msg.|answer.msg.*|logging|string
*tools.hgfs.|tools.hgfs.*|tools|string|||||||managed
*hostcpuid.|hostCPUID.*|cpu|bits128|||||||managed
*usercpuid.|userCPUID.*|cpu|bits128|||||||managed
*guestinfo.|guestinfo.*|guestinfo|string
*pref.eula.|pref.eula.*|preferences|string|||||host|hosted||||low
*vmauthd.|vmauthd.*|host|string|||||host|esxi|managed|||low
*hint.|hint.*|preferences|boolean|||||host|hosted
*tag.|tag.*|host|string|||||host|hosted|managed|||medium
`;
// src/schema/look-up.ts
const MOST_KEYS = 4096;
const LONGEST_KEY = 64;
let index;
function lookUp(key) {
	index ??= makeIndex();
	const known = index.found.get(key);
	if (typeof known === "object") return known;
	return known === void 0 ? find(index, key) : read$3(index, key, known);
}
function allKnownKeys() {
	return linesOf$1(compactRows).map(readCompact);
}
function effectivePatterns() {
	return linesOf$1(compactRows).map((line) => line.split("|", 3)).flatMap(([, pattern = "", family]) => family === "ineffective" ? [] : [pattern]);
}
function read$3({ found }, handle, line) {
	const known = readCompact(line);
	found.delete(handle);
	found.set(copy(handle), known);
	return known;
}
function find(index, key) {
	const shape = shapeOf(key);
	const line = index.found.get(shape);
	const known = typeof line === "string" ? read$3(index, shape, line) : line;
	if (known !== void 0 && hasNumbersOf(known.pattern, key)) {
		if (index.found.size < MOST_KEYS && key.length < LONGEST_KEY) index.found.set(copy(key), known);
		return known;
	}
	for (const open of index.open) if (shape.startsWith(open.shape) && isOneOf(open, key)) return readOpen(index, open);
}
function isOneOf(open, key) {
	open.keys ??= toRegExp(open.line.split("|", 2)[1] ?? "");
	return open.keys.test(key);
}
function readOpen(index, { line }) {
	const known = index.found.get(line);
	return typeof known === "object" ? known : read$3(index, line, line);
}
function copy(key) {
	return [key.slice(0, 1), key.slice(1)].join("");
}
function makeIndex() {
	const found = new Map();
	const open = [];
	for (const line of linesOf$1(compactRows)) {
		const handle = line.slice(0, line.indexOf("|"));
		if (handle.startsWith("*")) open.push({
			shape: handle.slice(1),
			line
		});
		else found.set(handle, line);
	}
	return {
		found,
		open
	};
}
function linesOf$1(rows) {
	return rows.trim().split("\n");
}
// src/document/blank.ts
function isBlank$1(byte) {
	return byte === " " || byte === "	";
}
// src/analysis/piece.ts
const piecesOf = once((_) => new Map());
function pieceOf(document, content) {
	const known = piecesOf(document);
	let piece = known.get(content);
	if (piece === void 0) {
		piece = toDocument(content, document.kind, document.encoding);
		known.set(content, piece);
	}
	return piece;
}
// src/analysis/accidents/assignment.ts
const ASSIGNMENT = /^[ \t]*([^\0\t #=]+)[ \t]*=[ \t]*/;
function assignmentOf(content) {
	const match = ASSIGNMENT.exec(content);
	if (match === null) return void 0;
	return {
		key: match[1] ?? "",
		head: match[0],
		rest: content.slice(match[0].length)
	};
}
const KEY = /^[A-Za-z_.][A-Za-z0-9_.:-]*$/;
function isAssignmentAt(text, index) {
	KEY_AND_EQUALS.lastIndex = index;
	return KEY_AND_EQUALS.test(text);
}
const KEY_AND_EQUALS = /[ \t]*[A-Za-z_.][A-Za-z0-9_.:-]*[ \t]*=/y;
function isBehindValue(text) {
	return /^[ \t]*(?:#|$)/.test(text);
}
// src/document/intents.ts
function setValue(document, entry, value) {
	return setBytes(document, entry, encoded(document, value));
}
function setBytes(document, entry, bytes) {
	const text = quote(bytes);
	const [start, end] = entry.value.range;
	return end > start ? {
		range: [start, end],
		text
	} : fillIn(document, entry, text);
}
function renameKey(document, entry, key) {
	return {
		range: entry.key.range,
		text: encoded(document, key)
	};
}
function removeLine(line) {
	return {
		range: line.range,
		text: ""
	};
}
function replaceLine(document, line, contents) {
	if (contents.length === 0) return removeLine(line);
	const old = contentOf(document, line);
	const text = contents.join(eolOf$1(document, line));
	const shorter = Math.min(old.length, text.length);
	let head = 0;
	while (head < shorter && old[head] === text[head]) head++;
	let tail = 0;
	while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
	const start = line.range[0];
	return {
		range: [start + head, start + old.length - tail],
		text: text.slice(head, text.length - tail)
	};
}
function append(document, key, value) {
	const end = document.text.length;
	const last = document.lines.at(-1);
	const eol = dominantEol(document);
	const open = last !== void 0 && contentEnd(document, last) === last.range[1];
	const entry = `${encoded(document, key)}${equalsOf(document)}${quote(encoded(document, value))}${eol}`;
	return {
		range: [end, end],
		text: open ? eol + entry : entry
	};
}
function equalsOf(document) {
	const entries = entriesOf(document);
	return entries.length === 0 || entries.some((entry) => hasBlanks(document, entry)) ? " = " : "=";
}
function quote(bytes) {
	return `"${escapeValue(bytes)}"`;
}
function fillIn(document, entry, value) {
	const behind = entry.value.range[0];
	let at = behind;
	if (entry.comment === void 0) while (isBlank$1(document.text[at])) at++;
	const spaced = at === behind && isBlank$1(document.text[behind - 2]);
	return {
		range: [at, at],
		text: spaced ? ` ${value}` : value
	};
}
function encoded(document, text) {
	const bytes = encode(text, document.encoding);
	if (bytes === void 0) throw new RangeError(`the file's encoding has no characters for ${JSON.stringify(text)}`);
	return bytes;
}
function eolOf$1(document, line) {
	const eol = document.text.slice(contentEnd(document, line), line.range[1]);
	return eol === "" ? dominantEol(document) : eol;
}
function entriesOf(document) {
	return document.lines.filter((line) => line.kind === "entry");
}
function hasBlanks(document, entry) {
	return entry.value.range[0] - entry.key.range[1] > 1 && /[ \t]/.test(document.text.slice(entry.key.range[1], entry.value.range[0]));
}
// src/text/edit.ts
function compareRanges(a, b) {
	return a[0] - b[0] || a[1] - b[1];
}
function touches(a, b) {
	return a[0] <= b[1] && b[0] <= a[1];
}
function applyEdits(text, edits) {
	const ordered = edits.toSorted((a, b) => compareRanges(a.range, b.range));
	let result = "";
	let end = 0;
	for (const edit of ordered) {
		if (edit.range[0] < end || edit.range[1] < edit.range[0] || edit.range[1] > text.length) throw new RangeError(`edit [${edit.range}) overlaps another, or lies outside a text of ${text.length} bytes`);
		result += text.slice(end, edit.range[0]) + edit.text;
		end = edit.range[1];
	}
	return result + text.slice(end);
}
// src/analysis/accidents/rewrite.ts
function withEdit(document, entry, edit) {
	const start = entry.range[0];
	return applyEdits(contentOf(document, entry), [{
		range: [edit.range[0] - start, edit.range[1] - start],
		text: edit.text
	}]);
}
function withValue(document, entry, written) {
	return withEdit(document, entry, {
		range: entry.value.range,
		text: written
	});
}
function writtenValue(document, entry) {
	return document.text.slice(...entry.value.range);
}
// src/analysis/accidents/empty-value.ts
function emptyValue(document, entry) {
	if (entry.value.range[0] < entry.value.range[1]) return void 0;
	return {
		rule: "empty-value",
		at: entry.key.range,
		key: entry.key.text,
		message: "empty",
		data: { key: entry.key.text },
		meant: [withEdit(document, entry, setValue(document, entry, ""))],
		safety: "safe",
		harmless: true
	};
}
// src/analysis/accidents/escapes.ts
function badEscape(document, entry) {
	const raw = rawWithBars(document, entry);
	if (raw === void 0) return void 0;
	const bars = barsOf(raw);
	const nul = bars.find(({ byte }) => byte === 0);
	if (nul !== void 0) return {
		...found$1(entry, nul, 3, "bad-escape", "nul"),
		severity: "error"
	};
	const literal = bars.filter(({ byte }) => byte === void 0);
	if (literal.length === 0) return void 0;
	const inside = barsInsideCharacters(document, raw);
	const bad = literal.find(({ index }) => !inside.has(index));
	return bad && found$1(entry, bad, 1, "bad-escape", "literal");
}
function accidentalEscape(document, entry) {
	const raw = MULTIBYTE.has(document.encoding.codec ?? "") ? rawWithBars(document, entry) : void 0;
	if (raw === void 0) return void 0;
	const inside = barsInsideCharacters(document, raw);
	const bar = barsOf(raw).find(({ index, byte }) => byte !== void 0 && byte !== 124 && inside.has(index));
	if (bar === void 0) return void 0;
	const digits = raw.slice(bar.index + 1, bar.index + 3);
	const accident = found$1(entry, bar, 3, "accidental-escape", "accidental");
	return {
		...accident,
		data: {
			...accident.data,
			digits,
			encoding: document.encoding.declared ?? ""
		}
	};
}
const MULTIBYTE = new Set([
	"shiftjis",
	"gbk",
	"gb18030",
	"big5"
]);
function rawWithBars(document, entry) {
	const { range, bytes, quoted } = entry.value;
	if (range[1] - range[0] === bytes.length + (quoted ? 2 : 0) && !bytes.includes("|")) return void 0;
	const written = writtenValue(document, entry);
	return entry.value.quoted ? written.slice(1, -1) : written;
}
function found$1(entry, bar, length, rule, message) {
	const start = entry.value.range[0] + (entry.value.quoted ? 1 : 0) + bar.index;
	const data = { key: entry.key.text };
	return {
		rule,
		at: [start, start + length],
		key: entry.key.text,
		message,
		data,
		safety: "unsafe"
	};
}
function barsInsideCharacters(document, raw) {
	const inside = new Set();
	const codec = document.encoding.codec ?? "";
	if (!MULTIBYTE.has(codec)) {
		if (isValid(raw, document.encoding)) return inside;
		for (const match of raw.matchAll(/[\x81-\xFE]\|/g)) inside.add(match.index + 1);
		return inside;
	}
	for (let index = 0; index < raw.length; index++) {
		if (!isLead(raw.charCodeAt(index), codec) || raw.charCodeAt(index + 1) < 64) continue;
		index++;
		if (raw[index] === "|") inside.add(index);
	}
	return inside;
}
function isLead(byte, codec) {
	return byte > 128 && byte < 255 && !(codec === "shiftjis" && byte >= 160 && byte < 224);
}
// src/analysis/accidents/foreign-syntax.ts
const FOUND$1 = {
	rule: "foreign-syntax",
	safety: "unsafe"
};
const MARK_BEHIND = /^([ \t]*[^\0\t #=]+[ \t]*=[ \t]*"[^"\0]*")[ \t]*([;,])/;
const COMMENT_BEHIND = /^([ \t]*[^\0\t #=]+[ \t]*=[ \t]*(?:"[^"\0]*"(?=[ \t]*[;/])|[^\0\t #"']+(?=[ \t])))[ \t]*(;|\/\/)(.*)$/;
const COMMENT = /^([ \t]*)(;|\/\/)/;
const SECTION = /^[ \t]*\[[^\]"'=]*\][ \t]*$/;
const BRACKET = /^[ \t]*(?:["']?[A-Za-z_][\w.-]*["']?[ \t]*(?:=>|[:=])?[ \t]*)?[{[][ \t]*$|^[ \t]*[}\])]+[ \t]*[;,]?[ \t]*$/;
const PAIR = /^[ \t]*(["']?)([A-Za-z_.][A-Za-z0-9_.:-]*)\1[ \t]*(=>|:=|==|:)[ \t]*(?:"([^"\0]*)"|'([^'\0]*)'|(true|false|[0-9]+))[ \t]*[,;]?/i;
function foreignLine(document, line) {
	const content = contentOf(document, line);
	const found = {
		...FOUND$1,
		at: trimmed(line.range[0], content)
	};
	const comment = COMMENT.exec(content);
	if (comment !== null) {
		const [opening, indent = "", mark = ""] = comment;
		return {
			...found,
			message: "comment",
			data: { mark },
			meant: [`${indent}#${content.slice(opening.length)}`]
		};
	}
	if (SECTION.test(content)) return {
		...found,
		message: "section",
		meant: [content.replace(/^([ \t]*)/, "$1# ").trimEnd()]
	};
	if (BRACKET.test(content)) return {
		...found,
		message: "bracket",
		meant: []
	};
	return behindValue(document, line, content) ?? pair(document, content, found);
}
function behindValue(document, line, content) {
	const marked = MARK_BEHIND.exec(content);
	if (marked !== null && isBehindValue(content.slice(marked[0].length))) {
		const [all, entry = "", mark = ""] = marked;
		const comment = content.slice(all.length).trim();
		const key = keyOf$1(document, entry);
		const end = line.range[0] + all.length;
		const meant = [comment === "" ? entry : `${entry} ${comment}`];
		return {
			...FOUND$1,
			at: [end - 1, end],
			message: "mark",
			key,
			data: {
				mark,
				key
			},
			meant,
			safety: "safe"
		};
	}
	const commented = COMMENT_BEHIND.exec(content);
	if (commented === null) return void 0;
	const [, entry = "", mark = "", text = ""] = commented;
	const key = keyOf$1(document, entry);
	const end = line.range[0] + content.length;
	const at = [end - text.length - mark.length, end];
	return {
		...FOUND$1,
		at,
		message: "behind",
		key,
		data: {
			mark,
			key
		},
		meant: [`${entry} #${text}`]
	};
}
function pair(document, content, found) {
	const match = PAIR.exec(content);
	if (match === null || !isBehindValue(content.slice(match[0].length))) return void 0;
	const [all, , key = "", sign = "", ...values] = match;
	const value = quoteWritten(values.find((one) => one !== void 0) ?? "");
	const comment = content.slice(all.length).trim();
	const meant = `${key} = ${value}${comment === "" ? "" : ` ${comment}`}`;
	return {
		...found,
		message: "pair",
		key: decode(key, document.encoding),
		data: {
			key,
			sign
		},
		meant: [meant]
	};
}
function foreignKey(document, entry) {
	const { text } = entry.key;
	if (!/^["';/]|\]$/.test(text)) return void 0;
	const content = contentOf(document, entry);
	const [start, end] = [entry.key.range[0] - entry.range[0], entry.key.range[1] - entry.range[0]];
	const found = {
		...FOUND$1,
		at: entry.key.range
	};
	const mark = /^(?:;|\/\/)/.exec(text)?.[0];
	if (mark !== void 0) {
		const meant = [`${content.slice(0, start)}#${content.slice(start + mark.length)}`];
		return {
			...found,
			message: "comment-key",
			data: { mark },
			meant
		};
	}
	const [all, , meantKey] = /^(["'])([^"']+)\1$/.exec(text) ?? /^[\w.@]*\bvmx\[(["'])([^"']+)\1\]$/i.exec(text) ?? [];
	if (all === void 0 || meantKey === void 0) return void 0;
	const inner = entry.key.range[0] + all.indexOf(meantKey);
	const written = document.text.slice(inner, inner + meantKey.length);
	return {
		...found,
		key: text,
		...text.endsWith("]") ? { message: "index" } : {
			message: "quoted",
			severity: "warning"
		},
		data: { key: meantKey },
		meant: [content.slice(0, start) + written + content.slice(end)]
	};
}
function foreignValue(document, entry) {
	if (entry.value.quoted) return void 0;
	const written = writtenValue(document, entry);
	const found = {
		...FOUND$1,
		at: entry.value.range,
		key: entry.key.text
	};
	if (written === "{" || written === "[") return {
		...found,
		message: "bracket",
		meant: []
	};
	const mark = /^(?:'[^']*'|true|false|[0-9]+)([;,])$/i.exec(written)?.[1];
	if (mark === void 0) return void 0;
	return {
		...found,
		message: "mark-value",
		data: {
			key: entry.key.text,
			mark
		},
		meant: [withValue(document, entry, written.slice(0, -1))]
	};
}
function keyOf$1(document, entry) {
	return decode(/^[ \t]*([^ \t=]+)/.exec(entry)?.[1] ?? "", document.encoding);
}
function trimmed(offset, content) {
	const text = content.trimEnd();
	return [offset + text.length - text.trimStart().length, offset + text.length];
}
// src/schema/nesting.ts
const VHV_ALLOW = "vhv.allow";
const VHV_ENABLE = "vhv.enable";
const VBS_ENABLED = "windows.vbs.enabled";
const OTHER_NAMES = new Map([
	["nestedhvenabled", VHV_ENABLE],
	["nestedhv", VHV_ENABLE],
	["nestedhvenable", VHV_ENABLE],
	["nestedhvallowed", VHV_ALLOW],
	["vhvenabled", VHV_ENABLE],
	["vhvenable", VHV_ENABLE],
	["vhvenables", VHV_ENABLE],
	["vhuenable", VHV_ENABLE],
	["vhuenabled", VHV_ENABLE],
	["vhvallow", VHV_ALLOW],
	["vhvallowed", VHV_ALLOW],
	["vhvallows", VHV_ALLOW],
	["vhuallow", VHV_ALLOW],
	["vhuallowed", VHV_ALLOW]
]);
const UNTRUE_NAMES = new Map([
	["vhv.disabled", "set vhv.enable to \"FALSE\" if that was meant"],
	["vhv.disable", "set vhv.enable to \"FALSE\" if that was meant"],
	["hypervisor.cpuid.0", "the key that hides the hypervisor is hypervisor.cpuid.v0"]
]);
const TRUE_NAMES = new Set([
	VHV_ALLOW,
	VHV_ENABLE,
	"vhv.allowpassthru",
	"vhv.allownestedpagetables",
	"vvtd.enable",
	"vpmc.enable",
	"vmx.allownested"
]);
function misspelledSwitch(key) {
	if (!key.startsWith("v") && !key.startsWith("nested") && !key.endsWith("able") && !key.endsWith("allow")) return void 0;
	if (TRUE_NAMES.has(key) || UNTRUE_NAMES.has(key) || !/^[a-z0-9._-]+$/.test(key)) return void 0;
	const known = OTHER_NAMES.get(key.replace(/[._-]/g, ""));
	if (known !== void 0) return known;
	if (isOneEditAway(key, "vhv.enable")) return VHV_ENABLE;
	return isOneEditAway(key, "vhv.allow") ? VHV_ALLOW : void 0;
}
function adviceOnUntrueName(key) {
	return UNTRUE_NAMES.get(key);
}
const LEGACY_KEYS = new Map([
	["monitor_control.vt32", "let 32-bit hypervisors run in machines before there was vhv.enable"],
	["vmx.allowNested", "let an old ESX that ran in a machine run machines of its own"],
	["hv.assumeEnabled", "takes the CPU's virtualization for switched on without looking"],
	["monitor.allowLegacyCPU", "skips the check for CPUs that VMware no longer supports"]
]);
const APPENDED_KEYS = [
	VHV_ENABLE,
	VHV_ALLOW,
	"vhv.allowPassthru",
	"vvtd.enable",
	"vpmc.enable",
	"hypervisor.cpuid.v0",
	"monitor.virtual_exec",
	"monitor.virtual_mmu",
	"monitor_control.vt32",
	"monitor_control.restrict_backdoor",
	"monitor.allowLegacyCPU",
	"vmx.allowNested",
	"hv.assumeEnabled"
];
function isOneEditAway(a, b) {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	const restA = a.slice(head);
	const restB = b.slice(head);
	if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
	return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
const HYPERVISOR_GUESTS = new Set([
	"",
	"5",
	"6",
	"65",
	"7",
	"8",
	"9"
].flatMap((version) => [`vmkernel${version}`, `vmkernel${version}guest`]).concat("winhyperv", "windowshypervguest"));
// src/analysis/accidents/blanks.ts
const INVISIBLE = /[\v\f\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;
const WIDE = /[\v\f\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, "g");
const NAMES$2 = {
	"U+000B": "vertical tab",
	"U+000C": "form feed",
	"U+00A0": "no-break space",
	"U+00AD": "soft hyphen",
	"U+200B": "zero-width space",
	"U+200C": "zero-width non-joiner",
	"U+200D": "zero-width joiner",
	"U+200E": "left-to-right mark",
	"U+200F": "right-to-left mark",
	"U+2060": "word joiner",
	"U+3000": "ideographic space",
	"U+FEFF": "byte order mark"
};
function edgesOf(text) {
	let from = 0;
	while (from < text.length && isBlank(text, from)) from++;
	let to = text.length;
	while (to > from && isBlank(text, to - 1)) to--;
	return [from, to];
}
function isBlank(text, index) {
	const char = text[index] ?? "";
	return char === " " || char === "	" || INVISIBLE.test(char);
}
function seen(blanks, wide) {
	if (!INVISIBLE.test(blanks)) return blanks;
	return WIDE.test(blanks) || /[ \t]/.test(blanks) ? wide : "";
}
function withoutInvisible(text) {
	return text.replace(EVERY_INVISIBLE, "");
}
function namesOf(text) {
	return [...new Set(text.match(EVERY_INVISIBLE))].map((char) => {
		const code = codePoint(char);
		return NAMES$2[code] === void 0 ? code : `${code} ${NAMES$2[code]}`;
	});
}
function codePoint(char) {
	return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/analysis/accidents/paste.ts
const UTF8 = {
	declared: void 0,
	codec: "utf8"
};
const WINDOWS = {
	declared: void 0,
	codec: "windows1252"
};
function encodingsOfPaste(document, bytes) {
	const own = document.encoding;
	if (own.codec !== "utf8" && own.codec !== void 0) return [own, UTF8];
	return isValid(bytes, UTF8) ? [own] : [WINDOWS];
}
// src/analysis/accidents/invisible-character.ts
const SUSPECT = /[\v\f\x80-\xFF]/;
function invisibleCharacter(document, line) {
	const content = contentOf(document, line);
	if (!SUSPECT.test(content)) return void 0;
	const parts = partsOf(document, content);
	const found = parts.filter((part) => typeof part !== "string");
	const [first] = found;
	if (first === void 0) return void 0;
	const meant = parts.map((part) => typeof part === "string" ? part : part.bytes).join("");
	const [repaired] = pieceOf(document, meant).lines;
	const key = repaired?.kind === "entry" ? repaired.key.text : void 0;
	const start = line.range[0] + first.at;
	return {
		rule: "invisible-character",
		at: [start, start + first.length],
		...key !== void 0 && { key },
		message: key === void 0 ? "line" : line.kind === "malformed" ? "lost" : first.place,
		data: {
			names: [...new Set(found.flatMap(({ names }) => names))].join(", "),
			...key !== void 0 && { key }
		},
		meant: [meant],
		safety: found.some(({ doubtful }) => doubtful) ? "unsafe" : "safe"
	};
}
function partsOf(document, content) {
	const indent = upTo(content, "#", 0);
	const blank = cleanGap(document, indent, 0, "key", "");
	if (blank !== void 0) return [blank, content.slice(indent.length)];
	const equals = content.indexOf("=");
	if (equals < 0) return [content];
	const key = content.slice(0, equals);
	return [
		cleanKey(document, key) ?? key,
		"=",
		...partsOfValue(document, content, equals + 1)
	];
}
function partsOfValue(document, content, start) {
	const bare = upTo(content, "#", start);
	const open = bare.indexOf("\"");
	if (open < 0) return [cleanBare(document, bare, start) ?? bare, content.slice(start + bare.length)];
	const before = bare.slice(0, open);
	const gap = cleanGap(document, before, start, "value", " ") ?? before;
	const close = content.indexOf("\"", start + open + 1);
	if (close < 0) return [gap, content.slice(start + open)];
	const behind = upTo(content, "#", close + 1);
	const end = close + 1 + behind.length;
	const wide = end < content.length ? " " : "";
	return [
		gap,
		content.slice(start + open, close + 1),
		cleanGap(document, behind, close + 1, "value", wide) ?? behind,
		content.slice(end)
	];
}
function upTo(content, mark, start) {
	const end = content.indexOf(mark, start);
	return content.slice(start, end < 0 ? content.length : end);
}
function cleanGap(document, part, at, place, wide) {
	return clean(document, part, at, place, (text) => edgesOf(text)[0] === text.length ? seen(text, wide) : void 0);
}
function cleanKey(document, part) {
	return clean(document, part, 0, "key", (text) => {
		const [from, to] = edgesOf(text);
		return from === to ? void 0 : withoutInvisible(text.slice(0, to)) + seen(text.slice(to), " ");
	});
}
function cleanBare(document, part, at) {
	return clean(document, part, at, "value", (text, own) => {
		const [from, to] = edgesOf(text);
		const inner = text.slice(from, to);
		if (inner === "" || !INVISIBLE.test(text.slice(0, from) + text.slice(to))) return void 0;
		if (!own && !/^(?:true|false|\d+)$/i.test(inner)) return void 0;
		return seen(text.slice(0, from), " ") + inner + seen(text.slice(to), " ");
	});
}
function clean(document, part, at, place, edit) {
	if (!SUSPECT.test(part)) return void 0;
	for (const encoding of encodingsOfPaste(document, part).toReversed()) {
		const text = decode(part, encoding);
		const first = INVISIBLE.exec(text);
		if (first === null || encode(text, encoding) !== part) continue;
		const own = encoding === document.encoding;
		const edited = edit(text, own);
		const bytes = edited === void 0 ? void 0 : encode(edited, encoding);
		if (bytes === void 0 || bytes === part || !(own || isAscii(bytes))) continue;
		return {
			bytes,
			place,
			at: at + (encode(text.slice(0, first.index), encoding)?.length ?? 0),
			length: encode(first[0], encoding)?.length ?? 1,
			names: namesOf(text),
			doubtful: place === "key" && WIDE.test(text.slice(...edgesOf(text)))
		};
	}
}
// src/analysis/accidents/glued-entries.ts
const QUOTED_ENTRY = /[ \t]*[^\0\t #=]+[ \t]*=[ \t]*"[^"]*"[ \t]*/y;
const APPENDED = new RegExp(`[^\\s#;/=]((?:${APPENDED_KEYS.map((key) => key.replaceAll(".", "\\.")).join("|")})[ \\t]*=)`, "i");
function gluedEntries(document, line) {
	if (line.kind === "entry" && line.value.quoted && line.comment === void 0) return void 0;
	const content = contentOf(document, line);
	if (line.kind === "malformed") return behindQuote(document, line, content) ?? behindText(document, line, content, "lost");
	if (line.kind === "entry") {
		const from = line.comment?.[0] ?? (line.value.quoted ? line.range[1] : line.value.range[0]);
		return behindText(document, line, content, line.comment === void 0 ? "value" : "comment", from - line.range[0]);
	}
	return line.kind === "comment" ? behindText(document, line, content, "comment") : void 0;
}
function behindQuote(document, line, content) {
	const starts = startsOfPieces(content);
	const [, second] = starts;
	if (second === void 0) return void 0;
	const last = content.slice(starts.at(-1));
	if (!starts.slice(1, -1).every((start) => isAssignmentAt(content, start)) || !beginsEntry(document, last)) return void 0;
	const meant = starts.map((start, i) => content.slice(start, starts[i + 1]));
	return {
		rule: "glued-entries",
		at: [line.range[0] + second, line.range[0] + content.length],
		message: "lost",
		data: {
			first: keyOf(document, meant[0] ?? ""),
			second: /^[^\s=]+/.exec(content.slice(second))?.[0] ?? ""
		},
		meant: [...meant.slice(0, -1).map((piece) => piece.trimEnd()), last],
		safety: "safe"
	};
}
function beginsEntry(document, last) {
	if (/^[^=]*=[ \t]*[^" \t'\\\x80-\xFF][^#]*"/.test(last)) return false;
	if (isAssignmentAt(last, 0)) return true;
	const piece = pieceOf(document, last);
	const [line] = piece.lines;
	return (line?.kind === "entry" || line?.kind === "malformed") && invisibleCharacter(piece, line)?.key !== void 0;
}
function startsOfPieces(content) {
	const starts = [0];
	QUOTED_ENTRY.lastIndex = 0;
	while (QUOTED_ENTRY.test(content)) starts.push(QUOTED_ENTRY.lastIndex);
	return /^(?:$|#|[;,]|\\[rn]|>)/.test(content.slice(starts.at(-1))) ? starts.slice(0, -1) : starts;
}
function behindText(document, line, content, message, from = 0) {
	const match = APPENDED.exec(content.slice(from));
	if (match === null) return void 0;
	const at = from + match.index + 1;
	const halves = [content.slice(0, at).replace(/(?:\\r)?\\n$/, ""), content.slice(at)];
	if (halves.some((half) => pieceOf(document, half).lines[0]?.kind === "malformed")) return void 0;
	return {
		rule: "glued-entries",
		at: [line.range[0] + at, line.range[0] + content.length],
		message,
		data: {
			first: keyOf(document, content),
			second: (match[1] ?? "").replace(/[ \t]*=$/, "")
		},
		meant: halves,
		safety: "unsafe"
	};
}
function keyOf(document, content) {
	const entry = pieceOf(document, content).lines[0];
	return entry?.kind === "entry" ? entry.key.text : /^[^=]*/.exec(content)?.[0].trim() ?? "";
}
// src/analysis/accidents/inner-quote.ts
function innerQuote(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment?.rest.startsWith("\"") !== true) return void 0;
	const { head, rest } = assignment;
	const close = rest.lastIndexOf("\"");
	const inner = rest.slice(1, close);
	if (!inner.includes("\"") || !isBehindValue(rest.slice(close + 1))) return void 0;
	const start = line.range[0] + head.length;
	const key = decode(assignment.key, document.encoding);
	const found = {
		rule: "inner-quote",
		at: [start, start + close + 1],
		key,
		data: { key },
		safety: "unsafe"
	};
	if (!isText(inner)) return {
		...found,
		message: "unclear",
		keys: [foldKey(assignment.key)]
	};
	return {
		...found,
		message: "lost",
		meant: [`${head}"${escaped(inner)}"${rest.slice(close + 1)}`]
	};
}
function isText(inner) {
	if (/"[ \t]*#|=[ \t]*"/.test(inner)) return false;
	const odd = inner.replace(/[^"]+/g, "").length % 2 === 1;
	const [opens, closes] = [inner.startsWith("\""), /(?:^|[^\\])"$/.test(inner)];
	return !(opens && closes) && !(odd && (opens || closes));
}
function escaped(inner) {
	return inner.replace(/\\?"/g, "|22");
}
// src/analysis/accidents/malformed-line.ts
function malformedLine(document, line) {
	const content = contentOf(document, line);
	const keys = new Set();
	for (const [word] of content.matchAll(/[A-Za-z0-9_.-]{4,40}/g)) {
		const key = foldKey(word);
		const meant = key === "vhv.allow" || key === "vhv.enable" ? key : misspelledSwitch(key);
		if (meant !== void 0) keys.add(meant);
	}
	return {
		rule: "malformed-line",
		at: [line.range[0] + (/^[ \t]*/.exec(content)?.[0].length ?? 0), line.range[0] + content.length],
		message: "malformed",
		safety: "unsafe",
		keys: [...keys]
	};
}
// src/analysis/accidents/padded-value.ts
const TYPED = /^(?:config\.version|virtualhw\.version|memsize|numvcpus|cpuid\.corespersocket|(?:mem|vcpu)\.hotadd|v(?:vtd|pmc)\.enable|windows\.vbs\.enabled|uefi\.secureboot\.enabled|(?:scsi|sata|ide|nvme|ethernet|floppy|serial|parallel|usb|usb_xhci|ehci|sound|vmci|hpet|pcibridge|pcipassthru|vtpm|svga)[0-9:]*\.(?:present|startconnected|pcislotnumber))$/;
function paddedValue(document, entry) {
	const { bytes, quoted, range } = entry.value;
	if (!quoted || !/^[ \t]|[ \t]$/.test(bytes)) return void 0;
	const value = bytes.replace(/^[ \t]+/, "").trimEnd();
	if (!/^(?:TRUE|FALSE|[0-9]{1,10})$/i.test(value)) return void 0;
	if (!TYPED.test(entry.key.folded) && !refusesBlanks(entry, value)) return void 0;
	return {
		rule: "padded-value",
		at: range,
		key: entry.key.text,
		message: "padded",
		data: {
			key: entry.key.text,
			value
		},
		meant: [withValue(document, entry, `"${value}"`)],
		safety: "safe"
	};
}
function refusesBlanks({ key, value: { bytes } }, value) {
	const known = lookUp(key.folded);
	if (known?.confidence !== "high") return false;
	if (known.type === "boolean") return /^(?:TRUE|FALSE)$/i.test(value);
	return known.type === "integer" && /^[0-9]+$/.test(value) && /[ \t]$/.test(bytes);
}
// src/analysis/accidents/shell-residue.ts
const PROMPT = /^[ \t]*(?:\[[^\]@]+@[^\]]*\][ \t]*[$#%]?|[\w.-]+@[\w.-]+(?::[^ \t]*)?[ \t]*[$#%>]|(?:~[^ \t]*)?[ \t]*[$#%>])[ \t]+/;
const PRINTS = /^(?:sudo[ \t]+)?(?:echo|printf)(?:[ \t]+-[neE]+)*[ \t]+/;
const HERE_DOCUMENT = /^(?:sudo[ \t]+)?(?:cat|tee)\b[^<]*<<-?[ \t]*["'\\]?\w+["']?/;
const HERE_DOCUMENT_END = /^[ \t]*(?:EOF|EOT|EOL)$/;
const REDIRECTION = /(?:>>?|\|[ \t]*(?:sudo[ \t]+)?tee(?:[ \t]+-a)?[ \t])[ \t]*("[^"]+"|'[^']+'|[^\s"'<>|&;]+)[ \t]*;?$/;
const FOUND = {
	rule: "shell-residue",
	safety: "unsafe"
};
function shellResidue(document, line) {
	const text = contentOf(document, line).trimEnd();
	const found = shellText(document, text);
	if (found === void 0) return void 0;
	const end = line.range[0] + text.length;
	const [, key] = assignmentsIn(document, found.meant ?? [])[0] ?? [];
	return {
		...FOUND,
		...found,
		at: [end - text.trimStart().length, end],
		...key !== void 0 && { key }
	};
}
function shellText(document, text) {
	if (HERE_DOCUMENT_END.test(text)) return {
		message: "end",
		meant: [],
		safety: "safe"
	};
	const prompt = PROMPT.exec(text)?.[0] ?? /^[ \t]*/.exec(text)?.[0] ?? "";
	const command = text.slice(prompt.length);
	if (HERE_DOCUMENT.test(command)) {
		const [before, behind] = command.split(/<<-?[ \t]*["'\\]?\w+["']?/);
		return {
			message: "other",
			meant: [],
			safety: safetyOf(document, (before + (behind ?? "")).trimEnd())
		};
	}
	const prints = PRINTS.exec(command);
	if (prints !== null) return printed(document, command.slice(prints[0].length));
	return newlines(document, command) ?? redirected(document, command) ?? argument(document, command) ?? prompted(document, prompt.trim(), command);
}
function printed(document, args) {
	const end = REDIRECTION.exec(args)?.index ?? args.length;
	return {
		message: "command",
		meant: unquoted(args.slice(0, end).trim()).split(/(?:\\r)?\\n/).filter((line) => line.trim() !== ""),
		safety: safetyOf(document, args)
	};
}
function unquoted(argument) {
	if (/^'[^']*'$/.test(argument)) return argument.slice(1, -1);
	return (argument.length > 1 && /^".*"$/.test(argument) ? argument.slice(1, -1) : argument).replace(/\\(["\\$`])/g, "$1");
}
function safetyOf(document, command) {
	const target = REDIRECTION.exec(command)?.[1];
	if (target === void 0) return "unsafe";
	return kindOfPath(decode(target.replace(/^["']|["']$/g, ""), document.encoding)) === document.kind ? "safe" : "unsafe";
}
function newlines(document, command) {
	const lines = [];
	let start = 0;
	for (const match of command.matchAll(/"[^"]*"|(?:\\r)?\\n/g)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith("\"") || !(end === command.length || isAssignmentAt(command, end))) continue;
		lines.push(command.slice(start, match.index));
		start = end;
	}
	if (lines.length === 0) return void 0;
	const meant = [...lines, command.slice(start)].filter((line) => line.trim() !== "");
	return assignmentsIn(document, meant).length === meant.length ? {
		message: "newline",
		meant,
		safety: "safe"
	} : void 0;
}
function redirected(document, command) {
	const redirection = REDIRECTION.exec(command);
	if (redirection === null) return void 0;
	const before = command.slice(0, redirection.index).trimEnd();
	const meant = [before.endsWith("\"'") ? before.slice(0, -1) : before];
	if (!(before !== meant[0] || before.endsWith("\"") || kindOfPath(redirection[1] ?? "") !== void 0) || assignmentsIn(document, meant).length === 0) return void 0;
	return {
		message: "redirection",
		meant,
		safety: safetyOf(document, command)
	};
}
function argument(document, command) {
	if (!/^'.*'$|^".*"$/.test(command)) return void 0;
	const meant = [unquoted(command)];
	return assignmentsIn(document, meant).length === 0 ? void 0 : {
		message: "argument",
		meant,
		safety: "unsafe"
	};
}
function prompted(document, prompt, command) {
	if (prompt === "") return void 0;
	if (assignmentsIn(document, [command]).length > 0) return {
		message: "prompt",
		meant: [command],
		safety: "unsafe"
	};
	return /[@~]/.test(prompt) ? {
		message: "other",
		meant: [],
		safety: "unsafe"
	} : void 0;
}
function shellEntry(document, entry) {
	const content = contentOf(document, entry);
	const start = entry.key.range[0] - entry.range[0];
	const newline = /^(?:(?:\\r)?\\n)+/.exec(content.slice(start))?.[0];
	if (newline !== void 0 && KEY.test(entry.key.text.slice(newline.length))) {
		const at = [entry.key.range[0], entry.key.range[0] + newline.length];
		const meant = [content.slice(0, start) + content.slice(start + newline.length)];
		const key = entry.key.text.slice(newline.length);
		return {
			...FOUND,
			at,
			key,
			message: "newline",
			meant,
			safety: "safe"
		};
	}
	const found = entry.comment === void 0 ? argument(document, content.trim()) : void 0;
	return found && {
		...FOUND,
		...found,
		at: [entry.key.range[0], entry.value.range[1]],
		key: entry.key.text.slice(1)
	};
}
function shellValue(document, entry) {
	const inner = entry.value.quoted ? void 0 : /^\\"(.*)\\"$/.exec(writtenValue(document, entry))?.[1];
	if (inner === void 0) return void 0;
	return {
		...FOUND,
		at: entry.value.range,
		key: entry.key.text,
		message: "escaped",
		data: { key: entry.key.text },
		meant: [withValue(document, entry, quoteWritten(inner))]
	};
}
function assignmentsIn(document, lines) {
	return lines.flatMap((line) => {
		const [entry] = pieceOf(document, line).lines;
		return entry?.kind === "entry" && KEY.test(entry.key.text) ? [[line, entry.key.text]] : [];
	});
}
// src/analysis/accidents/single-quotes.ts
function singleQuotes(document, entry) {
	const written = writtenValue(document, entry);
	if (entry.value.quoted || !/^'.*'$/.test(written)) return void 0;
	if (document.kind === "dictionary" && entry.key.folded.startsWith("view.")) return void 0;
	return {
		rule: "single-quotes",
		at: entry.value.range,
		key: entry.key.text,
		message: "value",
		data: { key: entry.key.text },
		meant: [withValue(document, entry, quoteWritten(written.slice(1, -1)))],
		safety: "unsafe"
	};
}
function lostQuotes(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment?.rest.startsWith("'") !== true) return void 0;
	const { head, rest } = assignment;
	const close = [rest.indexOf("'", 1), rest.lastIndexOf("'")].find((at) => at > 0 && isBehindValue(rest.slice(at + 1)));
	if (close === void 0) return void 0;
	const start = line.range[0] + head.length;
	const key = decode(assignment.key, document.encoding);
	return {
		rule: "single-quotes",
		at: [start, start + close + 1],
		key,
		severity: "error",
		message: "lost",
		data: { key },
		meant: [head + quoteWritten(rest.slice(1, close)) + rest.slice(close + 1)],
		safety: "unsafe",
		keys: [foldKey(assignment.key)]
	};
}
// src/analysis/accidents/smart-quotes.ts
const SMART = /[\u2018-\u201F\u2032\u2033\u2035\u2036\u2039\u203A\u00AB\u00BB\u301D-\u301F\uFF02\uFF07]/u;
const BEFORE_COMMENT = new RegExp(`(?:"|${SMART.source})[ \\t]*#`, "u");
function smartQuotes(document, line) {
	const content = contentOf(document, line);
	const equals = content.indexOf("=");
	if (equals < 0 || isAscii(content)) return void 0;
	for (const encoding of encodingsOfPaste(document, content)) {
		const accident = inEncoding(document, line, content, equals, encoding);
		if (accident !== void 0) return accident;
	}
}
function inEncoding(document, line, content, equals, encoding) {
	const left = trim(content, 0, equals, encoding);
	const end = line.kind === "entry" ? line.value.range[1] - line.range[0] : content.length;
	const right = trim(content, equals + 1, Math.max(equals + 1, end), encoding);
	const key = split(content.slice(...left), encoding, false);
	const outer = key.open !== "" && key.close === "" ? split(content.slice(...right), encoding, false).close : "";
	const valueEnd = right[1] - outer.length;
	const value = quotedValue(content.slice(right[0], valueEnd), encoding);
	const quotes = [
		key.open,
		key.close,
		value.open,
		value.close,
		outer
	].map((bytes) => decode(bytes, encoding)).filter((quote) => SMART.test(quote));
	if (quotes.length === 0 || key.inner === "") return void 0;
	const start = line.range[0];
	const atKey = !SMART.test(decode(value.open + value.close, encoding));
	const whatever = value.open === "" && value.close !== "" || /["\0]/.test(value.inner) || SMART_DOUBLE.test(decode(value.inner, encoding));
	const written = value.open === "" ? value.inner : `"${value.inner}"`;
	const meant = content.slice(0, left[0]) + key.inner + content.slice(left[1], right[0]) + written + value.rest + content.slice(right[1]);
	return {
		rule: "smart-quotes",
		at: atKey ? [start + left[0], start + left[1]] : [start + right[0], start + right[0] + value.length],
		message: line.kind === "malformed" ? "lost" : key.open + key.close === "" ? "value" : "key",
		data: {
			quotes: [...new Set(quotes)].map(codePoint).join(", "),
			key: decode(key.inner, document.encoding)
		},
		key: decode(key.inner, document.encoding),
		safety: value.open === "" || value.close !== "" ? "safe" : "unsafe",
		...whatever ? { keys: [foldKey(key.inner)] } : { meant: [meant] }
	};
}
const SMART_DOUBLE = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u301D-\u301F\uFF02]/u;
function quotedValue(text, encoding) {
	const whole = split(text, encoding, true);
	if (whole.open === "" || whole.close !== "") return {
		...whole,
		rest: "",
		length: text.length
	};
	const decoded = decode(text, encoding);
	const close = BEFORE_COMMENT.exec(decoded.slice(1));
	const to = close === null ? 0 : encode(decoded.slice(0, close.index + 2), encoding)?.length ?? 0;
	if (to === 0) return {
		...whole,
		rest: "",
		length: text.length
	};
	return {
		...split(text.slice(0, to), encoding, true),
		rest: text.slice(to),
		length: to
	};
}
function split(text, encoding, plain) {
	const decoded = decode(text, encoding);
	const first = [...decoded.slice(0, 2)][0] ?? "";
	const last = decoded.length > first.length ? [...decoded.slice(-1)][0] ?? "" : "";
	const isQuote = (char) => SMART.test(char) || plain && char === "\"";
	const open = isQuote(first) ? encode(first, encoding) ?? "" : "";
	const close = isQuote(last) ? encode(last, encoding) ?? "" : "";
	return {
		open,
		inner: text.slice(open.length, text.length - close.length),
		close
	};
}
function trim(content, start, end, encoding) {
	const text = decode(content.slice(start, end), encoding);
	const [from, to] = edgesOf(text);
	const length = (part) => encode(part, encoding)?.length ?? 0;
	return [start + length(text.slice(0, from)), end - length(text.slice(to))];
}
// src/analysis/accidents/unquoted-value.ts
function unquotedValue(document, entry) {
	const written = writtenValue(document, entry);
	if (entry.value.quoted || written === "" || /^'.*'$/.test(written)) return void 0;
	const found = {
		rule: "unquoted-value",
		at: entry.value.range,
		key: entry.key.text,
		data: { key: entry.key.text }
	};
	if (written.endsWith("\"")) return {
		...found,
		message: "stray",
		severity: "error",
		safety: "unsafe"
	};
	return {
		...found,
		message: "bare",
		meant: [withValue(document, entry, quoteWritten(written))],
		safety: "safe",
		harmless: true
	};
}
function lostValue(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment === void 0 || !KEY.test(assignment.key)) return void 0;
	const { head, rest } = assignment;
	const value = /^[^"'=#\0][^"#\0]*/.exec(rest)?.[0].trimEnd();
	if (value === void 0 || !/^[ \t]*(?:#|$)/.test(rest.slice(value.length))) return void 0;
	const start = line.range[0] + head.length;
	const key = decode(assignment.key, document.encoding);
	const found = {
		rule: "unquoted-value",
		at: [start, start + value.length],
		key,
		severity: "error",
		message: "lost",
		data: { key },
		safety: "unsafe"
	};
	if (/[ \t][^ \t=]+[ \t]*=/.test(value)) return {
		...found,
		keys: [foldKey(assignment.key)]
	};
	return {
		...found,
		meant: [`${head}"${value}"${rest.slice(value.length)}`]
	};
}
// src/analysis/accidents/unterminated-string.ts
function unterminatedString(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment?.rest.startsWith("\"") !== true || assignment.rest.includes("\"", 1)) return void 0;
	const start = line.range[0] + assignment.head.length;
	const key = decode(assignment.key, document.encoding);
	return {
		rule: "unterminated-string",
		at: [start, start + assignment.rest.length],
		key,
		message: "open",
		data: { key },
		safety: "unsafe",
		keys: [foldKey(assignment.key)]
	};
}
// src/analysis/accidents/vhv.ts
const adviceOn = remembered(adviceOnUntrueName);
const switchMeantBy = remembered(misspelledSwitch);
function isAboutVhv(key) {
	return key === "vhv.enable" || key === "vhv.allow" || adviceOn(key) !== void 0 || switchMeantBy(key) !== void 0;
}
function misspelledVhv(document, entry) {
	if (document.kind === "dictionary") return void 0;
	const key = entry.key.folded;
	const advice = adviceOn(key);
	const meant = switchMeantBy(key);
	const found = {
		rule: "misspelled-vhv",
		at: entry.key.range,
		key: entry.key.text
	};
	if (advice !== void 0) {
		const about = key.startsWith("vhv") ? [document.kind === "host" ? VHV_ALLOW : VHV_ENABLE] : [];
		return {
			...found,
			message: "untrue",
			data: {
				key: entry.key.text,
				advice
			},
			safety: "unsafe",
			keys: about
		};
	}
	if (meant === void 0) return void 0;
	const fits = meant === (document.kind === "host" ? VHV_ALLOW : VHV_ENABLE);
	return {
		...found,
		message: "misspelled",
		data: {
			key: entry.key.text,
			meant
		},
		meant: [withEdit(document, entry, renameKey(document, entry, meant))],
		safety: fits ? "safe" : "unsafe"
	};
}
function misplacedVhv(document, entry) {
	if (document.kind !== "vmx" || entry.key.folded !== "vhv.allow") return void 0;
	return {
		rule: "misplaced-vhv",
		at: entry.key.range,
		key: entry.key.text,
		message: "misplaced",
		data: { key: entry.key.text },
		meant: [withEdit(document, entry, renameKey(document, entry, VHV_ENABLE))],
		safety: "unsafe"
	};
}
const WORDS = new Map([...[
	"TRUE",
	"YES",
	"ON",
	"1",
	"Y",
	"T"
].map((word) => [word, "TRUE"]), ...[
	"FALSE",
	"NO",
	"OFF",
	"0",
	"N",
	"F"
].map((word) => [word, "FALSE"])]);
function invalidVhvValue(document, entry) {
	if (document.kind === "dictionary") return void 0;
	const key = entry.key.folded;
	if (key !== "vhv.enable" && key !== "vhv.allow") return void 0;
	const { text } = entry.value;
	if (booleanOf(text) !== void 0) return void 0;
	const meant = WORDS.get(text.replace(/(?:\\[rn])+$/, "").replace(/^[\s'"\\=`]+|[\s'"\\`;,]+$/g, "").toUpperCase());
	const empty = entry.value.range[0] === entry.value.range[1];
	const written = empty ? "nothing" : decode(document.text.slice(...entry.value.range), document.encoding);
	return {
		rule: "invalid-vhv-value",
		at: empty ? entry.key.range : entry.value.range,
		key: entry.key.text,
		message: meant === void 0 ? "unclear" : "spelled",
		data: {
			key: entry.key.text,
			value: written.length > 40 ? `${written.slice(0, 40)}\u2026` : written,
			...meant === void 0 ? {} : { meant }
		},
		...meant === void 0 ? { keys: [key] } : { meant: [withEdit(document, entry, setValue(document, entry, meant))] },
		safety: "safe"
	};
}
// src/analysis/accidents/index.ts
const ofMalformedLines = [
	shellResidue,
	gluedEntries,
	smartQuotes,
	invisibleCharacter,
	foreignLine,
	lostQuotes,
	innerQuote,
	lostValue,
	unterminatedString,
	malformedLine
];
const ofWholeEntries = [
	smartQuotes,
	invisibleCharacter,
	shellEntry
];
const ofPlainKeys = [misspelledVhv, misplacedVhv];
const ofOtherKeys = [foreignKey, ...ofPlainKeys];
const ofQuotedValues = [invalidVhvValue, paddedValue];
const ofOtherValues = [
	invalidVhvValue,
	shellValue,
	singleQuotes,
	emptyValue,
	foreignValue,
	unquotedValue
];
const ofEscapes = [badEscape, accidentalEscape];
const NONE$1 = [];
function recogniseAll(document) {
	const all = [];
	let index = -1;
	for (const passage of document.passages) {
		index++;
		const sound = soundIn(passage);
		if (sound[document.kind]) continue;
		const before = all.length;
		for (let number = 0; number < passage.count; number++) {
			const phrase = passage.phraseAt(number);
			if (phrase.kind === "blank" || phrase.kind === "entry" && isUsual(phrase)) continue;
			const line = document.lineAt(toPlace(index, number));
			const found = recognise(document, line);
			if (found.length > 0) all.push([line, found]);
		}
		sound[document.kind] = all.length === before;
	}
	return all;
}
const soundIn = once((_) => ({
	vmx: false,
	host: false,
	dictionary: false
}));
function recognise(document, line) {
	if (line.kind !== "entry") return recogniseOther(document, line);
	const glued = gluedEntries(document, line);
	return glued === void 0 ? ofEntry(document, line) : [glued];
}
function isUsual({ folded, quoted, bytes, valueStart, valueEnd, commentStart }) {
	return quoted && commentStart < 0 && isUsualKey(folded) && valueEnd - valueStart === bytes.length + 2 && !isBlank$1(bytes[0]) && !isBlank$1(bytes[bytes.length - 1]) && !bytes.includes("|");
}
const isUsualKey = remembered((key) => KEY.test(key) && !isAboutVhv(key));
function recogniseOther(document, line) {
	if (line.kind === "blank") return NONE$1;
	if (line.kind === "malformed") return [ofMalformed(document, line, MAX_CAUSES)];
	const glued = gluedEntries(document, line);
	return glued === void 0 ? NONE$1 : [glued];
}
function ofEntry(document, entry) {
	const { quoted } = entry.value;
	const plain = KEY.test(entry.key.folded);
	const whole = quoted && plain ? void 0 : first(ofWholeEntries, document, entry);
	const ofKeys = plain ? ofPlainKeys : ofOtherKeys;
	const key = whole === void 0 || whole.message === "value" ? first(ofKeys, document, entry) : void 0;
	const value = whole ?? first(quoted ? ofQuotedValues : ofOtherValues, document, entry);
	const inside = first(ofEscapes, document, entry);
	if (key === void 0 && value === void 0 && inside === void 0) return NONE$1;
	return [
		key,
		value,
		inside
	].filter((accident) => accident !== void 0);
}
const MAX_CAUSES = 4;
function ofMalformed(document, line, left) {
	const accident = first(ofMalformedLines, document, line) ?? malformedLine(document, line);
	return accident.meant === void 0 ? accident : completed(document, accident, accident.meant, left);
}
function completed(document, accident, contents, left) {
	const { meant: _, ...found } = accident;
	const meant = [];
	const keys = [];
	let { safety } = accident;
	let known = true;
	for (const content of contents) {
		const piece = pieceOf(document, content);
		const [line] = piece.lines;
		if (line?.kind !== "malformed") {
			meant.push(content);
			if (line?.kind === "entry") keys.push(line.key.folded);
			continue;
		}
		const further = left > 0 ? ofMalformed(piece, line, left - 1) : malformedLine(piece, line);
		meant.push(...further.meant ?? []);
		keys.push(...keysOf(document, further));
		if (further.safety === "unsafe") safety = "unsafe";
		known &&= further.meant !== void 0;
	}
	return known ? {
		...found,
		meant,
		safety
	} : {
		...found,
		safety: "unsafe",
		keys
	};
}
function keysOf(document, { meant, keys }) {
	return meant?.flatMap((content) => [...pieceOf(document, content).settings.keys()]) ?? keys ?? [];
}
function first(recognisers, document, line) {
	for (const recogniser of recognisers) {
		const accident = recogniser(document, line);
		if (accident !== void 0) return accident;
	}
}
// src/schema/sense.ts
const NEGATIVE = /dis(?:able|allow)|deny|forbid|refuse|block|hide|inhibit/g;
const OPPOSITES = new Set([
	"|no",
	"|un",
	"|in",
	"|non",
	"ax|in",
	"n|ff",
	"|de"
]);
function haveOppositeSenses(a, b) {
	const [x, y] = [a.toLowerCase(), b.toLowerCase()];
	if (((x.match(NEGATIVE)?.length ?? 0) + (y.match(NEGATIVE)?.length ?? 0)) % 2 === 1) return true;
	const [one, other] = differenceOf(x, y);
	return OPPOSITES.has(`${one}|${other}`) || OPPOSITES.has(`${other}|${one}`);
}
function differenceOf(a, b) {
	const shorter = Math.min(a.length, b.length);
	let head = 0;
	while (head < shorter && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
// src/schema/suggest.ts
const INDEX = 65536;
const NUMBER = 65537;
const MAX_DISTANCE = 2;
let vocabulary;
function suggest(key) {
	vocabulary ??= makeVocabulary();
	if (key.length > 2 * vocabulary.longest) return void 0;
	const folded = key.toLowerCase();
	const numbered = withDigits(folded);
	const known = numbered === folded ? void 0 : lookUp(numbered)?.pattern;
	if (known !== void 0 && specificityOf(known) >= 3) return spellKey(known, numbered);
	const pattern = nearest$2(vocabulary, folded) ?? nearest$2(vocabulary, numbered);
	return pattern && spellKey(pattern, numbered.replace(/0+(?=\d)/g, ""));
}
const DIGITS = {
	l: "1",
	i: "1",
	o: "0"
};
function withDigits(key) {
	return key.replace(/(?<=[a-z:])[lio](?=[.:]|$)/g, (letter) => DIGITS[letter] ?? letter);
}
function nearest$2({ candidates, numbers }, key) {
	const tokens = toTokens(key, numbers);
	const letters = lettersOf$1(tokens);
	const count = countNumbers(tokens);
	let best;
	let bestDistance = 3;
	for (const candidate of candidates) {
		if (Math.abs(candidate.tokens.length - tokens.length) > MAX_DISTANCE) continue;
		if (countBits(candidate.letters ^ letters) > 4) continue;
		if (candidate.numbers !== count && candidate.tokens.includes(INDEX)) continue;
		const distance = distanceOf(tokens, candidate.tokens);
		if (distance > Math.min(bestDistance, MAX_DISTANCE) || !isNear(key, candidate.pattern, distance)) continue;
		best = distance < bestDistance ? candidate.pattern : void 0;
		bestDistance = distance;
	}
	return best;
}
function makeVocabulary() {
	const patterns = effectivePatterns().filter((pattern) => specificityOf(pattern) >= 3);
	const numbers = new Map();
	for (const pattern of patterns) for (const [digits] of pattern.replace(/\{[^}]*\}/g, "").matchAll(/\d+/g)) if (!numbers.has(digits)) numbers.set(digits, 65538 + numbers.size);
	return {
		candidates: patterns.map((pattern) => {
			const tokens = toTokens(pattern.toLowerCase(), numbers);
			return {
				pattern,
				tokens,
				numbers: countNumbers(tokens),
				letters: lettersOf$1(tokens)
			};
		}),
		numbers,
		longest: Math.max(...patterns.map((pattern) => pattern.length))
	};
}
function toTokens(folded, numbers) {
	const tokens = [];
	for (let i = 0; i < folded.length;) {
		const start = i;
		while (isDigit(folded.charCodeAt(i))) i++;
		if (i > start) tokens.push(numbers.get(folded.slice(start, i)) ?? NUMBER);
		else if (folded[i] === "{") {
			tokens.push(INDEX);
			i = folded.indexOf("}", i) + 1 || folded.length;
		} else tokens.push(folded.charCodeAt(i++));
	}
	return tokens;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function countNumbers(tokens) {
	return tokens.filter((token) => token >= INDEX).length;
}
function lettersOf$1(tokens) {
	return tokens.reduce((bits, token) => token >= 97 && token <= 122 ? bits | 1 << token - 97 : bits, 0);
}
function countBits(bits) {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}
function distanceOf(tokens, wanted) {
	let before = [];
	let above = Array.from({ length: wanted.length + 1 }, (_, j) => j);
	for (let i = 1; i <= tokens.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= wanted.length; j++) {
			const swapped = tokens[i - 1] === wanted[j - 2] && tokens[i - 2] === wanted[j - 1] ? before[j - 2] : void 0;
			const cost = Math.min((above[j - 1] ?? 0) + costOf(tokens[i - 1] ?? 0, wanted[j - 1] ?? 0), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (swapped ?? MAX_DISTANCE) + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > MAX_DISTANCE) return least;
		before = above;
		above = row;
	}
	return above[wanted.length] ?? 0;
}
function costOf(token, wanted) {
	if (token === wanted || wanted === INDEX && token > INDEX) return 0;
	return token >= INDEX || wanted >= INDEX ? 3 : 1;
}
function isNear(key, pattern, distance) {
	const [a, b] = [key.split("."), spellKey(pattern, key).toLowerCase().split(".")];
	if (distance > 1 && a.length !== b.length) return false;
	const [word, other] = differingWords(a, b);
	return distance * 3 <= Math.min(word.length, other.length) && !haveOppositeSenses(word, other);
}
function differingWords(a, b) {
	while (a.length > 1 && b.length > 1 && a[0] === b[0]) {
		a.shift();
		b.shift();
	}
	while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
		a.pop();
		b.pop();
	}
	return [a.join("."), b.join(".")];
}
// src/schema/value.ts
const BOOLEANS = new Map([...[
	"1",
	"yes",
	"y",
	"on",
	"t",
	"enabled",
	"enable"
].map((word) => [word, "TRUE"]), ...[
	"0",
	"no",
	"n",
	"off",
	"f",
	"disabled",
	"disable"
].map((word) => [word, "FALSE"])]);
const FORMS$1 = {
	mac: [/^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i, "a MAC address, such as 00:50:56:00:00:01"],
	uuid: [/^(?:[0-9a-f]{2}[ -]){15}[0-9a-f]{2}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/i, "16 bytes in hex, such as 56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 01"],
	hexbytes: [/^[0-9a-f]{2}(?: [0-9a-f]{2})*$/i, "bytes in hex, with blanks between them"],
	bits32: [/^(?::*[^:\s]){32}$/, "32 characters, one for each bit, perhaps in groups with colons"],
	bits128: [/^(?:0x)?[0-9a-f]{32}$/i, "32 hex digits"],
	version: [/^\d+(?:\.\d+)*$/, "a version, such as 17.5.0"],
	ipaddr: [/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?(?=[0-9a-f.]*:)[0-9a-f:.]+(?:%\w+)?\]?)$/i, "an IP address"]
};
function checkValue(known, text) {
	if (text === "") return void 0;
	switch (known.type) {
		case "boolean": return enumValueOf(known, text) === void 0 ? checkBoolean(text) : void 0;
		case "yesno": return checkYesNo(text);
		case "integer":
		case "port": return checkInteger(known, text);
		case "enum": return checkEnum(known, text);
		default: return checkForm(known, text);
	}
}
function integerOf(text) {
	if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
	const match = /^[ \t]*([+-]?)(0x[0-9a-f]{1,16}|0[0-7]{0,22}|[1-9]\d{0,19})$/i.exec(text);
	if (match === null) return void 0;
	const [, sign, digits = ""] = match;
	const value = Number(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
	return sign === "-" ? -value : value;
}
function expectedOf(known) {
	switch (known.type) {
		case "boolean": return "TRUE or FALSE";
		case "yesno": return "yes or no";
		case "integer":
		case "port": return expectedInteger(known);
		case "enum": return expectedWords(known);
		default: return FORMS$1[known.type]?.[1];
	}
}
function checkBoolean(text) {
	const word = text.length > 8 ? "" : text.toLowerCase();
	if (word === "true" || word === "false") return void 0;
	return {
		kind: "boolean",
		expected: "TRUE or FALSE",
		meant: BOOLEANS.get(word.trim()) ?? trimmedBoolean(word)
	};
}
function trimmedBoolean(word) {
	const trimmed = word.trim();
	return trimmed === "true" || trimmed === "false" ? trimmed.toUpperCase() : void 0;
}
function checkYesNo(text) {
	if (text.length <= 5 && [
		"yes",
		"no",
		"none",
		"true",
		"false"
	].includes(text.toLowerCase())) return void 0;
	return {
		kind: "boolean",
		expected: "yes or no",
		meant: void 0
	};
}
function checkInteger(known, text) {
	const value = integerOf(text);
	if (text.startsWith("0") && /^0\d{1,19}$/.test(text)) return void 0;
	if (value === void 0) {
		const meant = integerOf(text.trim()) === void 0 ? void 0 : text.trim();
		return {
			kind: "integer",
			expected: expectedInteger(known),
			meant
		};
	}
	if (known.range === void 0 || value >= known.range[0] && value <= known.range[1]) return void 0;
	return {
		kind: "range",
		expected: expectedInteger(known),
		meant: void 0
	};
}
function expectedInteger({ range, unit }) {
	const number = unit === void 0 ? "a whole number" : `a whole number (${unit})`;
	if (range === void 0) return number;
	const [min, max] = range;
	if (max === Number.POSITIVE_INFINITY) return `${number} of ${min} or more`;
	return min === Number.NEGATIVE_INFINITY ? `${number} of ${max} or less` : `${number} from ${min} to ${max}`;
}
function checkEnum(known, text) {
	if (enumValueOf(known, text) !== void 0) return void 0;
	const trimmed = enumValueOf(known, text.trim());
	return {
		kind: "enum",
		expected: expectedWords(known),
		meant: trimmed
	};
}
function enumValueOf({ values }, text) {
	if (text.length > 64) return void 0;
	const folded = text.toLowerCase();
	return values.find((value) => value.text.toLowerCase() === folded)?.text;
}
function expectedWords({ values, open }) {
	const words = values.map((value) => value.text);
	const last = open ? "another" : words.pop();
	return words.length === 0 ? last ?? "" : `${words.join(", ")} or ${last}`;
}
function checkForm({ type }, text) {
	const form = FORMS$1[type];
	if (form === void 0 || text.length <= 200 && form[0].test(text)) return void 0;
	return {
		kind: "form",
		expected: form[1],
		meant: void 0
	};
}
// src/analysis/judgement.ts
const judgementOf = once(({ folded, keyText, valueText }) => {
	const row = lookUp(folded);
	return {
		key: folded,
		text: valueText,
		known: row,
		problem: row !== void 0 && !row.secret && valueText.trim() === valueText && !isPlaceholder$1(valueText) ? checkValue(row, valueText) : void 0,
		meant: isSurelyKnown(folded, row) ? void 0 : keyMeantBy(keyText)
	};
});
const keyMeantBy = remembered((key) => {
	const folded = foldKey(key);
	return isSurelyKnown(folded, lookUp(folded)) ? void 0 : suggest(key);
});
function isPlaceholder$1(text) {
	return /^(?:#\w+#|\$\w+|%\w+%|@\w+@)$|\$\{|\{\{|<%/.test(text);
}
function isSurelyKnown(key, row) {
	return row === void 0 ? key.startsWith("_") : isCertain(row);
}
function isCertain({ pattern }) {
	return isCertainPattern(pattern);
}
const isCertainPattern = remembered((pattern) => {
	const specificity = specificityOf(pattern);
	return specificity < 1 || specificity > 1;
});
// src/analysis/traits.ts
let nextMark = 1n;
function newMark() {
	const mark = nextMark;
	nextMark <<= 1n;
	return mark;
}
function either(...aspects) {
	return { mark: aspects.reduce((marks, { mark }) => marks | mark, 0n) };
}
const traits = [];
const keyTraits = [];
const outlineTraits = [];
const documentTraits = [];
let looking;
function look() {
	looking ??= {
		inPassage: lookIntoPassages(),
		inOutline: lookIntoOutlines()
	};
	return looking;
}
function trait(has, among = () => true) {
	const made = {
		has,
		among,
		mark: newMark()
	};
	traits.push(made);
	looking = void 0;
	return made;
}
function keyTrait(has, keys) {
	const made = {
		has,
		keys,
		mark: newMark()
	};
	keyTraits.push(made);
	looking = void 0;
	return made;
}
function oneOf(...keys) {
	const folded = [...new Set(keys.map(foldKey))];
	return keyTrait((key) => folded.includes(key), folded);
}
function outlineTrait(has) {
	const made = {
		has,
		mark: newMark()
	};
	outlineTraits.push(made);
	looking = void 0;
	return made;
}
function lackOf(...keys) {
	const folded = keys.map(foldKey);
	return outlineTrait(({ first }) => folded.some((key) => !first.has(key)));
}
function documentTrait(has) {
	const made = {
		has,
		mark: newMark()
	};
	documentTraits.push(made);
	return made;
}
const marksOf = once((document) => {
	const { outline, passages } = document;
	const { inOutline, inPassage } = look();
	let { marks } = inOutline(outline);
	for (const passage of passages) {
		const { found, marks: some } = inPassage(passage);
		if (found.length > 0) marks |= some;
	}
	for (const { has, mark } of documentTraits) if (has(document)) marks |= mark;
	return marks;
});
function traitsIn(passage) {
	return look().inPassage(passage).found;
}
function keysWith({ outline }, one) {
	const some = look().inOutline(outline).byTrait.get(one) ?? NONE;
	return some.length < MOST_KEPT ? some : [...outline.first.keys()].filter(one.has);
}
const MOST_KEPT = 1024;
const NONE = [];
function addTo(lists, keys, item) {
	for (const key of keys) {
		const list = lists.get(key);
		if (list === void 0) lists.set(key, [item]);
		else list.push(item);
	}
}
function lookIntoPassages() {
	const byKey = new Map();
	const byRow = new Map();
	for (const one of traits) if (typeof one.among !== "function") addTo(byKey, one.among, one);
	const ofRow = (known) => {
		const found = byRow.get(known);
		if (found !== void 0) return found;
		const possible = traits.filter(({ among }) => typeof among === "function" && among(known));
		byRow.set(known, possible);
		return possible;
	};
	const possibleOf = remembered((key) => {
		const own = byKey.get(key);
		const others = ofRow(lookUp(key));
		return own === void 0 ? others : [...others, ...own];
	});
	return once((passage) => {
		const found = [];
		let marks = 0n;
		for (let line = 0; line < passage.count; line++) {
			const key = passage.keyAt(line);
			if (key === void 0) continue;
			const possible = possibleOf(key);
			if (possible.length === 0) continue;
			const judgement = judgementOf(passage.phraseAt(line));
			for (const one of possible) {
				if (!one.has(judgement)) continue;
				found.push([one, line]);
				marks |= one.mark;
			}
		}
		return {
			found,
			marks
		};
	});
}
function lookIntoOutlines() {
	const byKey = new Map();
	for (const one of keyTraits) if (one.keys !== void 0) addTo(byKey, one.keys, one);
	const open = keyTraits.filter(({ keys }) => keys === void 0);
	const ofKey = remembered((key) => {
		const own = byKey.get(key);
		const others = open.filter((one) => one.has(key));
		return own === void 0 ? others : [...own, ...others];
	});
	return once((outline) => {
		const byTrait = new Map();
		for (const key of outline.first.keys()) for (const one of ofKey(key)) if ((byTrait.get(one)?.length ?? 0) < MOST_KEPT) addTo(byTrait, [one], key);
		return {
			byTrait,
			marks: either(...[...byTrait.keys(), ...outlineTraits.filter(({ has }) => has(outline))]).mark
		};
	});
}
// src/analysis/meaning.ts
function accidentsOf(document, rule) {
	return readingOf(document).accidents.get(rule) ?? [];
}
function allAccidents(document) {
	return [...readingOf(document).accidents.values()].flat();
}
const ACCIDENTS = { mark: newMark() };
function hasAccidents(document) {
	return readingOf(document).broken.size > 0;
}
const allMarksOf = once((document) => marksOf(document) | (hasAccidents(document) ? ACCIDENTS.mark : 0n));
function has(document, { mark }) {
	return (allMarksOf(document) & mark) !== 0n;
}
function isBroken(document, line) {
	const { broken } = readingOf(document);
	return broken.size > 0 && (broken.get(line)?.some((accident) => !accident.harmless) ?? false);
}
function isMeant(document, key) {
	const { broken } = readingOf(document);
	return broken.size === 0 ? document.settings.has(foldKey(key)) : meaningOf(document, key) !== void 0;
}
function keysMeant(document, trait) {
	const { broken, meant } = readingOf(document);
	const wanted = trait === void 0 ? [...document.settings.keys()] : keysWith(document, trait);
	if (broken.size === 0) return wanted;
	const ofBroken = [...meant.keys()].filter((key) => trait?.has(key) ?? true);
	return [...new Set([...ofBroken, ...wanted])].filter((key) => isMeant(document, key));
}
function meaningOf(document, key) {
	const { broken, meant, settings } = readingOf(document);
	const folded = foldKey(key);
	const known = settings.get(folded);
	if (known !== void 0) return known;
	const meanings = [...(document.settings.get(folded) ?? []).filter((line) => !broken.has(line)).map((line) => ({
		line,
		value: line.value.bytes,
		stands: true,
		rank: 0
	})), ...meant.get(folded) ?? []];
	const [first, ...others] = meanings.sort((a, b) => a.line.range[0] - b.line.range[0]);
	if (first === void 0) return void 0;
	const leader = meanings.reduce((best, meaning) => meaning.rank > best.rank ? meaning : best);
	const meaning = {
		first,
		second: others.find((other) => other.line !== first.line),
		different: others.find((other) => !isSame$1(first.value, other.value)),
		standing: meanings.find((one) => one.stands),
		leader: leader.rank > 0 ? leader.line : void 0
	};
	settings.set(folded, meaning);
	return meaning;
}
const readingOf = once(read$2);
const NO_ACCIDENTS = new Map();
const NONE_BROKEN = new Map();
const NONE_MEANT = new Map();
function read$2(document) {
	const all = recogniseAll(document);
	if (all.length === 0) return {
		accidents: NO_ACCIDENTS,
		broken: NONE_BROKEN,
		meant: NONE_MEANT,
		settings: new Map()
	};
	const accidents = new Map();
	const broken = new Map();
	const meant = new Map();
	for (const [line, found] of all) {
		broken.set(line, found);
		const repeated = isRepeated(document, line);
		for (const accident of found) if (accident.harmless || !repeated) put(accidents, accident.rule, {
			line,
			accident
		});
		for (const [key, value] of settle$1(document, line, found, MAX_REPAIRS)) put(meant, key, {
			line,
			value,
			stands: line.kind === "entry" && line.key.folded === key && line.value.bytes === value,
			rank: rankOf(line, key, found)
		});
	}
	return {
		accidents,
		broken,
		meant,
		settings: new Map()
	};
}
function put(lists, name, item) {
	const list = lists.get(name);
	if (list === void 0) lists.set(name, [item]);
	else list.push(item);
}
function rankOf(line, key, found) {
	const repairs = found.filter((accident) => accident.meant !== void 0);
	if (repairs.length === 0) return 0;
	const has = line.kind === "entry" && line.key.folded === key;
	const safe = repairs.every((accident) => accident.safety === "safe");
	return 1 + Number(line.kind === "entry") + 2 * Number(safe) + 4 * Number(has);
}
function isSame$1(a, b) {
	if (a === void 0 || b === void 0) return false;
	if (a === b) return true;
	const boolean = booleanOf(a);
	return boolean !== void 0 && boolean === booleanOf(b);
}
function isRepeated(document, line) {
	if (line.kind !== "entry") return false;
	const earliest = document.settings.get(line.key.folded)?.[0];
	return earliest !== void 0 && earliest !== line && earliest.value.bytes === line.value.bytes;
}
const MAX_REPAIRS = 6;
function settle$1(document, line, found, left) {
	const repairable = found.find((accident) => accident.meant !== void 0 && !accident.harmless);
	if (repairable?.meant !== void 0 && left > 0) return repairable.meant.flatMap((content) => {
		const piece = pieceOf(document, content);
		return piece.lines.flatMap((one) => settle$1(piece, one, recognise(piece, one), left - 1));
	});
	const keys = found.flatMap((accident) => accident.keys ?? []);
	if (keys.length > 0) return keys.map((key) => [key, void 0]);
	return line.kind === "entry" ? [[line.key.folded, line.value.bytes]] : [];
}
// src/analysis/settings.ts
const settingsOf$1 = once((document) => new Map([...document.settings.keys()].flatMap((key) => {
	const setting = settingOf(document, key);
	return setting === void 0 ? [] : [[key, setting]];
})));
function settingOf(document, key) {
	const entry = soundEntryOf(document, key);
	return entry && toSetting(entry, judgementOf(entry.phrase));
}
function soundEntryOf(document, key) {
	const place = document.outline.first.get(key);
	return place === void 0 ? void 0 : soundEntryAt(document, place);
}
function soundEntryAt(document, place) {
	const entry = document.lineAt(place);
	return isBroken(document, entry) ? void 0 : entry;
}
function soundTextOf(document, key) {
	const place = document.outline.first.get(key);
	return place === void 0 ? "" : soundTextAt(document, place);
}
function soundTextAt(document, place) {
	return (hasAccidents(document) ? soundEntryAt(document, place)?.phrase : document.phraseAt(place))?.valueText ?? "";
}
function settingsWith(document, wanted) {
	const settings = [];
	if ((marksOf(document) & wanted.mark) === 0n) return settings;
	const { passages, outline } = document;
	for (const [index, passage] of passages.entries()) for (const [one, line] of traitsIn(passage)) {
		if (one !== wanted) continue;
		const judgement = judgementOf(passage.phraseAt(line));
		const place = toPlace(index, line);
		if (outline.first.get(judgement.key) !== place) continue;
		const entry = document.lineAt(place);
		if (!isBroken(document, entry)) settings.push(toSetting(entry, judgement));
	}
	return settings;
}
function mayBeSet(document, key) {
	return isMeant(document, key) || namedIn(document).has(key);
}
var Count = class {
	value;
	#document;
	#key;
	constructor(document, key, value) {
		this.value = value;
		this.#document = document;
		this.#key = key;
	}
	get entry() {
		const entry = soundEntryOf(this.#document, this.#key);
		if (entry === void 0) throw new Error(`${this.#key} is not set`);
		return entry;
	}
};
function countOf(document, key) {
	const value = integerOf(soundTextOf(document, key));
	return value === void 0 ? void 0 : new Count(document, key, value);
}
const hardwareOf = once((document) => countOf(document, "virtualhw.version"));
const MISSPELT = trait(({ meant }) => meant !== void 0, (known) => known === void 0 || !isCertain(known));
const namedIn = once((document) => {
	const named = new Set(settingsWith(document, MISSPELT).map(({ meant = "" }) => meant.toLowerCase()));
	for (const line of malformedLines(document)) for (const [word] of contentOf(document, line).toLowerCase().matchAll(/[\w.:-]{4,64}/g)) named.add(word);
	return named;
});
function toSetting(entry, { key, text, known, problem, meant }) {
	return {
		key,
		text,
		entry,
		known,
		problem,
		meant
	};
}
// src/analysis/devices.ts
const NAME$3 = /^((ide|sata|scsi|nvme|ethernet|floppy|serial|parallel|usb|usb_xhci|ehci|pcibridge|pcipassthru|sound)\d*)(:\d+)?$/;
function devicesOf(document, kind) {
	const { outline } = document;
	return devicesNamed(document, kind === void 0 ? [...devicesIn(outline).keys()] : namesIn$1(outline).get(kind) ?? []);
}
function devicesNamed(document, names) {
	return names.map((name) => deviceOf(document, name)).filter((device) => device !== void 0);
}
function deviceOf(document, name) {
	const site = devicesIn(document.outline).get(name);
	const device = site && new DeviceIn(document, site);
	return hasAccidents(document) && device?.leaves.length === 0 ? void 0 : device;
}
const presentDrives = once((document) => devicesNamed(document, drivesIn(document.outline)).filter(isPresent));
function isPresent(device) {
	return booleanOf(textOf(device, "present")) === true;
}
function mayBePresent(document, name) {
	const device = deviceOf(document, name);
	return device?.leaves.includes("present") === true ? isPresent(device) : mayBeSet(document, `${name}.present`);
}
function textOf(device, leaf) {
	return device?.text(leaf) ?? "";
}
function entryFor(device) {
	const [first = ""] = [...device.leaves].sort();
	const entry = device.entry("present") ?? device.entry(first);
	if (entry === void 0) throw new Error(`${device.name} has no settings`);
	return entry;
}
function spellingOf$1(device) {
	return entryFor(device).key.text.slice(0, device.name.length);
}
const addressOf$1 = remembered((key) => {
	const dot = key.indexOf(".");
	const name = dot < 0 || dot > 64 ? "" : key.slice(0, dot);
	const [, controller, kind, unit] = NAME$3.exec(name) ?? [];
	if (kind === void 0) return void 0;
	const order = name.replace(/\d+/g, (digits) => digits.padStart(20, "0"));
	return {
		name,
		kind,
		controller: unit === void 0 ? void 0 : controller,
		leaf: key.slice(dot + 1),
		order
	};
});
const devicesIn = once(({ first }) => {
	const sites = new Map();
	for (const key of first.keys()) {
		const address = addressOf$1(key);
		const place = first.get(key);
		if (address === void 0 || place === void 0) continue;
		const site = sites.get(address.name) ?? {
			address,
			places: new Map()
		};
		sites.set(address.name, site);
		site.places.set(address.leaf, place);
	}
	return new Map([...sites].sort(([, a], [, b]) => a.address.order < b.address.order ? -1 : 1));
});
const namesIn$1 = once((outline) => {
	const names = new Map();
	for (const [name, { address }] of devicesIn(outline)) names.set(address.kind, [...names.get(address.kind) ?? [], name]);
	return names;
});
const drivesIn = once((outline) => [...devicesIn(outline)].flatMap(([name, { address }]) => isDrive(address) ? [name] : []));
function isDrive({ kind, controller, name }) {
	if (controller === void 0 || !/^(?:ide|sata|scsi|nvme)$/.test(kind)) return false;
	return indexesOutOfRange(lookUp(`${name}.present`)?.pattern ?? "", name).length === 0;
}
var DeviceIn = class {
	name;
	kind;
	controller;
	#document;
	#places;
	constructor(document, { address: { name, kind, controller }, places }) {
		this.name = name;
		this.kind = kind;
		this.controller = controller;
		this.#document = document;
		this.#places = places;
	}
	get leaves() {
		const leaves = [...this.#places.keys()];
		return hasAccidents(this.#document) ? leaves.filter((leaf) => this.entry(leaf) !== void 0) : leaves;
	}
	entry(leaf) {
		const place = this.#places.get(leaf);
		return place === void 0 ? void 0 : soundEntryAt(this.#document, place);
	}
	text(leaf) {
		const place = this.#places.get(leaf);
		return place === void 0 ? "" : soundTextAt(this.#document, place);
	}
};
// src/rules/absent-device-settings.ts
const KINDS = new Set([...[
	"ide",
	"sata",
	"scsi",
	"nvme",
	"ethernet",
	"serial",
	"parallel",
	"usb",
	"usb_xhci",
	"ehci",
	"sound",
	"pcipassthru"
]]);
const rule$92 = {
	id: "absent-device-settings",
	category: "correctness",
	summary: "There are settings for a device of which nothing says that it is present.",
	why: `Most devices are there only where a line such as ethernet0.present = "TRUE" says so; without it VMware does not look at their other settings. It may be a line that got
lost, or what is left of a device that was taken out by hand. Off by default: one in eight files that VMware wrote has some.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { absent: "{device} is not present as long as {device}.present does not say so, and has settings here" },
	sources: [{
		evidence: "observed",
		text: "13 % of some 200 files that VMware products wrote have such settings"
	}],
	*check(document) {
		for (const device of devicesOf(document)) {
			const { name, kind } = device;
			if (!KINDS.has(kind) || isMeant(document, `${name}.present`)) continue;
			if (/^(?:ide\d+|[a-z_]+)$/.test(name) && !/^(?:usb_xhci|ehci|sound)$/.test(name)) continue;
			const { key } = entryFor(device);
			yield {
				message: "absent",
				at: key.range,
				key: key.text,
				data: { device: spellingOf$1(device) }
			};
		}
	}
};
// src/analysis/paths.ts
const NO_PATH = /^(?:|auto ?detect|emptybackingstring|-1)$/i;
const NO_FILE = /^(?:cdrom-raw|atapi-cdrom|device|pipe|network|thinprint)$/i;
const pathSettings = once(read$1);
function read$1(document) {
	const paths = [];
	for (const { key, text, entry, known } of settingsWith(document, NAMES_FILE)) {
		const device = deviceOf(document, key.slice(0, Math.max(0, key.indexOf("."))));
		const kind = textOf(device, "filetype") || textOf(device, "devicetype");
		if (known !== void 0 && !NO_FILE.test(kind)) paths.push({
			entry,
			known,
			path: text.trim()
		});
	}
	return paths;
}
const NAMES_FILE = trait(({ text }) => !NO_PATH.test(text.trim()), mayNameFile);
function mayNameFile(known) {
	return (known?.path === true || known?.type === "filename" || known?.type === "directory") && !known.managed && known.scope !== "host";
}
function isAbsolute$1(path) {
	return /^(?:[/\\~]|[a-z]:|\[[^\]]{1,200}\])/i.test(path);
}
function climbsOut(path) {
	let depth = 0;
	for (const part of path.split(/[/\\]/)) {
		if (part === "..") depth--;
		else if (part !== "" && part !== ".") depth++;
		if (depth < 0) return true;
	}
	return false;
}
// src/document/secrets.ts
const CREDENTIAL = /passw|passphrase|passcode|pwd|secret|credential|token|api[-_. ]?key|private[-_. ]?key/i;
const SPOKEN = /\b(?:pass|pw)\b|kennwort|mot de passe|contrase/i;
const SECRET = new RegExp([
	CREDENTIAL,
	SPOKEN,
	/vnc\.key|encrypt(?:ion|edvm)|keysafe|datafilekey|guestinfo\.cis\.|guestinfo\.[^\s=]{0,64}(?:userdata|vendordata|metadata|ignition|coreos|kickstart|cloud|ovfenv)/i
].map((words) => words.source).join("|"), "i");
const TOLD = new RegExp(`(?:${CREDENTIAL.source}|${SPOKEN.source})\\w{0,9}[ \\t]{0,9}(?:(?:is|are|ist|lautet)\\b:?|:|=|->)[ \\t]{0,9}(?!${/[\s:=*<[{($#%?]|x{3}|(?:see|ask|in|at|to|by|from|as|not?|none|n\/a|tbd|the|an?|same|your|set|unset|unknown|un\w*|kept|stored|required?|needed|changed?|expired?s?|managed|protected|encrypted|disabled|enabled|empty|blank|random\w*)\b/.source})[^"]`, "i");
function namesCredential(text) {
	return CREDENTIAL.test(text);
}
function tellsPassword(text) {
	return (CREDENTIAL.test(text) || SPOKEN.test(text)) && TOLD.test(text);
}
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
function maskSecrets(content) {
	const start = secretStart(content);
	return start === void 0 ? content : content.slice(0, start) + "***";
}
// src/analysis/shown.ts
const LONGEST = 40;
function shown(text) {
	const chars = text.length > LONGEST ? Array.from(text.slice(0, 80)) : [];
	return chars.length > LONGEST ? `${chars.slice(0, LONGEST).join("")}\u2026` : text;
}
function shownValue({ key, value }) {
	return secretStart(`${key.text} = ${value.text}`) === void 0 ? shown(value.text) : "***";
}
// src/rules/absolute-path.ts
const rule$91 = {
	id: "absolute-path",
	category: "portability",
	summary: "A path holds on one host only.",
	why: `VMware looks for a relative path in the machine's folder, and so finds it wherever the folder is moved or copied. An absolute path is right on the host that it was written
on; elsewhere the machine does not start, or asks where the file is. Folders that are shared with the guest are places on the host by their nature, and are let be.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { absolute: "{key} is \"{path}\", which another host does not have: move the file into the folder of the machine and give its name alone" },
	sources: [{
		evidence: "observed",
		text: "two in five of 200 real files have absolute paths"
	}, {
		evidence: "documented",
		text: "libvirt src/vmx/vmx.c: names of files without a folder are beside the .vmx"
	}],
	*check(document) {
		for (const { entry, known, path } of pathSettings(document)) {
			if (known.family === "shared-folders" || !isAbsolute$1(path)) continue;
			const data = {
				key: entry.key.text,
				path: shownValue(entry)
			};
			yield {
				message: "absolute",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/analysis/cpuid-mask.ts
const BITS = {
	"1": {
		feature: "VMX",
		bit: 5
	},
	"80000001": {
		feature: "SVM",
		bit: 2
	}
};
const FEATURES = {
	"cpuid.vmx": "VMX",
	"cpuid.svm": "SVM",
	"hv.capable": "virtualization"
};
function hidingOf(key, value) {
	const feature = /^featmask\.vm\.(cpuid\.(?:vmx|svm)|hv\.capable)$/.exec(key)?.[1];
	if (feature !== void 0) return /^(?:Val|Max):0(?:x0)?$/i.test(value) ? {
		feature: FEATURES[feature] ?? feature,
		index: void 0
	} : void 0;
	const [, leaf, vendor] = /^cpuid\.(1|80000001)(?:\.0)?\.ecx(\.amd)?$/.exec(key) ?? [];
	if (leaf === void 0 || leaf === "1" && vendor !== void 0) return void 0;
	const register = BITS[leaf];
	const places = [...value.matchAll(/[^:]/g)].map((match) => match.index);
	if (register === void 0 || places.length !== 32) return void 0;
	const index = places[31 - register.bit] ?? 0;
	return /[0RF]/.test(value[index] ?? "") ? {
		feature: register.feature,
		index
	} : void 0;
}
// src/analysis/nesting.ts
const FIRST_HARDWARE_VERSION = 8;
const ARM_GUEST = trait(({ text }) => isArm(text), ["guestos"]);
function isArm(guest) {
	return /^arm-/i.test(guest);
}
const MAY_NEVER_NEST = either(ARM_GUEST, ACCIDENTS);
function canNeverNest(document) {
	if (!has(document, MAY_NEVER_NEST)) return false;
	return meantValues(document, "guestOS").some(({ value }) => isArm(value));
}
function nestingEntry(document) {
	return entryThatSays(document, VHV_ENABLE, true);
}
function hardwareVersion(value) {
	const digits = /^\s*(\d{1,4})\s*$/.exec(value)?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
function obstacleToNesting(document) {
	const { value } = obstaclesToNesting(document).next();
	return value ?? void 0;
}
function* obstaclesToNesting(document) {
	for (const key of keysMeant(document, MAY_HINDER)) for (const { range, written, value } of meantValues(document, key)) {
		const hindrance = hindranceOf(key, value);
		if (hindrance === void 0) continue;
		yield {
			hindrance,
			range,
			reason: REASONS[hindrance].replace(/\{(\w+)\}/g, (_, name) => name === "key" ? written : value)
		};
	}
}
function mattersToNesting(key) {
	return HINDERING.test(key) || MATTERING.test(key);
}
function entriesInTheWay(document, hindrance) {
	return inTheWayOf(document).get(hindrance) ?? [];
}
const inTheWayOf = once(readInTheWay);
function readInTheWay(document) {
	const found = new Map();
	if (nestingEntry(document) === void 0 || canNeverNest(document)) return found;
	for (const key of keysWith(document, MAY_HINDER)) {
		const entries = document.settings.get(key) ?? [];
		const first = new Map();
		for (const entry of entries) {
			const hindrance = hindranceOf(key, entry.value.bytes);
			if (hindrance !== void 0 && !first.has(hindrance)) first.set(hindrance, entry);
		}
		for (const [hindrance, entry] of first) found.set(hindrance, [...found.get(hindrance) ?? [], entry]);
	}
	return found;
}
const MATTERING = /^(?:vhv\.|vvtd\.enable$|windows\.vbs\.enabled$|firmware$|guestos$|hypervisor\.cpuid\.v0$)/;
const HINDERING = /^(?:virtualhw\.version$|pcipassthru\d+\.present$|monitor\.virtual_(?:exec|mmu)$|cpuid\.(?:1|80000001)\.|featmask\.vm\.)/;
const MAY_HINDER = keyTrait((key) => HINDERING.test(key));
const REASONS = {
	"hardware-version": "virtualHW.version is {value}, and nesting needs 9 or later",
	"pci-passthrough": "{key} passes a PCI device through, and VMware does not support nesting beside that",
	"cpuid-mask": "{key} hides the CPU's virtualization extensions",
	"software-monitor": "{key} takes the hardware's virtualization away"
};
function hindranceOf(key, value) {
	if (key === "virtualhw.version") {
		const version = hardwareVersion(value) ?? 0;
		return version > 0 && version < FIRST_HARDWARE_VERSION ? "hardware-version" : void 0;
	}
	if (/^pcipassthru\d+\.present$/.test(key)) return booleanOf(value) === true ? "pci-passthrough" : void 0;
	if (/^monitor\.virtual_(?:exec|mmu)$/.test(key)) return value.trim().toLowerCase() === "software" ? "software-monitor" : void 0;
	return hidingOf(key, value) === void 0 ? void 0 : "cpuid-mask";
}
function meantValues(document, key) {
	const folded = foldKey(key);
	const { first, different } = meaningOf(document, folded) ?? {};
	return [first, different].flatMap((meaning) => {
		if (meaning?.value === void 0) return [];
		const { line, value } = meaning;
		const written = line.kind === "entry" && line.key.folded === folded ? line.key.text : folded;
		return [{
			range: line.range,
			written,
			value
		}];
	});
}
// src/analysis/repair.ts
const TWICE = "; line {related} sets it already, so this one can go";
const CONFLICT = "; line {related} gives it another value: keep the one that you mean";
function withOutcomes(messages) {
	const all = {};
	for (const [name, text] of Object.entries(messages)) {
		all[name] = text;
		all[`${name}-twice`] = text + TWICE;
		all[`${name}-conflict`] = text + CONFLICT;
	}
	return all;
}
function* accidentFindings(document, rule) {
	for (const broken of accidentsOf(document, rule)) yield findingOf$5(document, broken);
}
function findingOf$5(document, { line, accident }) {
	const finding = {
		message: accident.message,
		at: accident.at,
		...accident.data && { data: accident.data },
		...accident.key !== void 0 && { key: accident.key },
		...accident.severity && { severity: accident.severity }
	};
	if (accident.meant === void 0) return finding;
	if (accident.harmless) {
		const edits = [replaceLine(document, line, accident.meant)];
		return {
			...finding,
			fix: {
				edits,
				safety: accident.safety,
				sets: []
			}
		};
	}
	const plan = planFor(document, line, accident.meant);
	if (plan.conflict !== void 0) return {
		...finding,
		message: `${accident.message}-conflict`,
		related: [plan.conflict]
	};
	const fix = plan.contents && fixFor(document, line, plan.contents, accident.safety);
	return {
		...finding,
		...plan.twice && {
			message: `${accident.message}-twice`,
			related: [plan.twice]
		},
		...fix && { fix }
	};
}
function planFor(document, line, meant) {
	const contents = [];
	const own = new Map();
	let twice;
	for (const content of meant) {
		const piece = pieceOf(document, content);
		if (piece.lines.some((one) => one.kind === "malformed")) return {};
		const settings = keysMeant(piece).map((key) => [key, meaningOf(piece, key)?.first.value]);
		const verdicts = settings.map(([key, value]) => verdictOn(document, line, key, value, own));
		for (const verdict of verdicts) {
			if (verdict.kind === "conflict") return { conflict: verdict.range };
			if (verdict.kind === "wait") return {};
			if (verdict.kind === "twice") twice = verdict.range;
		}
		if (verdicts.every((verdict) => verdict.kind !== "twice")) contents.push(content);
		for (const [key, value] of settings) own.set(key, value);
	}
	return {
		contents,
		...twice && { twice }
	};
}
function verdictOn(document, line, key, value, own) {
	if (own.has(key)) return {
		kind: isSame$1(own.get(key), value) ? "twice" : "conflict",
		range: line.range
	};
	const { first, second, different, standing, leader } = meaningOf(document, key) ?? {};
	const other = first?.line === line ? second : first;
	if (first === void 0 || other === void 0) return { kind: "alone" };
	const otherwise = isSame$1(first.value, value) ? different : other;
	if (otherwise !== void 0) return {
		kind: "conflict",
		range: otherwise.line.range
	};
	if (standing !== void 0) return {
		kind: "twice",
		range: standing.line.range
	};
	return { kind: leader === void 0 || leader === line ? "alone" : "wait" };
}
function fixFor(document, line, contents, wanted) {
	const before = settingsOf(document, line);
	const after = new Map(contents.flatMap((content) => [...settingsOf(pieceOf(document, content))]));
	if ([...after.keys()].filter((key) => !before.has(key)).some((key) => document.settings.has(key))) return void 0;
	const sets = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
	const safety = enablesNesting(document, before, after) ? safetyOfNesting(document, wanted) : wanted;
	const edit = replaceLine(document, line, contents);
	if (safety === void 0 || makesByteOrderMark(document, edit)) return void 0;
	return {
		edits: [edit],
		safety,
		sets
	};
}
function makesByteOrderMark(document, edit) {
	const mark = "\u00ef\u00bb\u00bf";
	if (document.bom || edit.range[0] >= 3) return false;
	return applyEdits(document.text.slice(0, edit.range[1] + 3), [edit]).startsWith(mark);
}
function settingsOf(document, line) {
	const lines = line === void 0 ? document.lines : [line];
	return new Map(lines.flatMap((one) => one.kind === "entry" ? [[one.key.folded, one.value.bytes]] : []));
}
function enablesNesting(document, before, after) {
	const isOn = (settings) => booleanOf(settings.get("vhv.enable") ?? "") === true;
	return document.kind === "vmx" && isOn(after) && !isOn(before);
}
function safetyOfNesting(document, wanted) {
	if (canNeverNest(document)) return void 0;
	return obstacleToNesting(document) === void 0 ? wanted : "unsafe";
}
// src/rules/accidental-escape.ts
const rule$90 = {
	id: "accidental-escape",
	category: "syntax",
	summary: "The second byte of a character is a bar, before two hex digits.",
	why: `In Shift_JIS, GBK, GB18030 and Big5 the second byte of some characters is 7C, the bar. VMware writes it as |7C. An editor writes it as it is, and where two letters or digits
follow that are hex digits by chance, VMware makes one byte of the three: another character, and two letters less.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { accidental: "a character of {encoding} in the value of {key} ends in a bar, and VMware reads that and the {digits} behind it as one byte; write |7C for the bar, or let VMware write the value" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader and writer (open-vm-tools lib/misc/escape.c), called on such values"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "accidental-escape")
};
// src/analysis/change.ts
function changeValue(document, entry, value) {
	return changeOf$1(document, entry, setValue(document, entry, value));
}
function removeEntry(document, entry) {
	return changeOf$1(document, entry, removeLine(entry));
}
function changeOf$1(document, entry, edit) {
	const key = entry.key.folded;
	return document.settings.get(key)?.length === 1 && meaningOf(document, key)?.second === void 0 ? {
		edits: [edit],
		safety: "unsafe",
		sets: [key]
	} : void 0;
}
// src/schema/guest-os-rows.ts
const guestOsRows = `
win31 | win31Guest | windows | 32 | Windows 3.1
win95 | win95Guest | windows | 32 | Windows 95
win98 | win98Guest | windows | 32 | Windows 98
winMe | winMeGuest | windows | 32 | Windows Millennium Edition
winNT | winNTGuest | windows | 32 | Windows NT 4
nt4 | winNTGuest | windows | 32 | Windows NT 4 | = winNT
win2000 | win2000ProGuest | windows | 32 | Windows 2000 Professional | = win2000Pro
win2000Pro | win2000ProGuest | windows | 32 | Windows 2000 Professional
win2000Serv | win2000ServGuest | windows | 32 | Windows 2000 Server
win2000AdvServ | win2000AdvServGuest | windows | 32 | Windows 2000 Advanced Server
winXPHome | winXPHomeGuest | windows | 32 | Windows XP Home Edition
whistler | winXPHomeGuest | windows | 32 | Windows XP Home Edition | = winXPHome
winXPPro | winXPProGuest | windows | 32 | Windows XP Professional
winXPPro-64 | winXPPro64Guest | windows | 64 | Windows XP Professional Edition (64 bit)
winNetWeb | winNetWebGuest | windows | 32 | Windows Server 2003, Web Edition
winNetStandard | winNetStandardGuest | windows | 32 | Windows Server 2003, Standard Edition
winNetEnterprise | winNetEnterpriseGuest | windows | 32 | Windows Server 2003, Enterprise Edition
winNetDatacenter | winNetDatacenterGuest | windows | 32 | Windows Server 2003, Datacenter Edition
winNetBusiness | winNetBusinessGuest | windows | 32 | Windows Small Business Server 2003
winNetStandard-64 | winNetStandard64Guest | windows | 64 | Windows Server 2003, Standard Edition (64 bit)
winNetEnterprise-64 | winNetEnterprise64Guest | windows | 64 | Windows Server 2003, Enterprise Edition (64 bit)
winNetDatacenter-64 | winNetDatacenter64Guest | windows | 64 | Windows Server 2003, Datacenter Edition (64 bit)
longhorn | winLonghornGuest | windows | 32 | Windows Server 2008 (32-bit)
longhorn-64 | winLonghorn64Guest | windows | 64 | Windows Server 2008 (64-bit)
winvista | winVistaGuest | windows | 32 | Windows Vista
winvista-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit)
windows7 | windows7Guest | windows | 32 | Windows 7
windows7-64 | windows7_64Guest | windows | 64 | Windows 7 (64 bit)
windows7srv-64 | windows7Server64Guest | windows | 64 | Windows Server 2008 R2
windows8 | windows8Guest | windows | 32 | Windows 8/8.1 (32-bit)
windows8-64 | windows8_64Guest | windows | 64 | Windows 8/8.1 (64-bit)
windows8srv-64 | windows8Server64Guest | windows | 64 | Windows Server 2012/2012 R2
windows9 | windows9Guest | windows | 32 | Windows 10 (32-bit)
windows9-64 | windows9_64Guest | windows | 64 | Windows 10 (64-bit)
windows11-64 | windows11_64Guest | windows | 64 | Windows 11 | since 8.0.0.1
windows12-64 | windows12_64Guest | windows | 64 | Windows 12 | since 8.0.0.1
windows9srv-64 | windows9Server64Guest | windows | 64 | Windows Server 2016
windows2019srv-64 | windows2019srv_64Guest | windows | 64 | Windows Server 2019
windows2019srvNext-64 | windows2019srvNext_64Guest | windows | 64 | Windows Server 2022 | since 7.0.1
windows2022srvNext-64 | windows2022srvNext_64Guest | windows | 64 | Windows Server 2025 | since 8.0.0.1
winHyperV | windowsHyperVGuest | windows | 64 | Microsoft Hyper-V
winServer2008Cluster-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Datacenter-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008DatacenterCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Enterprise-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008EnterpriseCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008EnterpriseItanium-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008SmallBusiness-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008SmallBusinessPremium-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Standard-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StandardCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumManagement-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumMessaging-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumSecurity-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008ForSmallBusiness-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageEnterprise-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageExpress-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageStandard-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageWorkgroup-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Web-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Cluster-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Datacenter-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008DatacenterCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Enterprise-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008EnterpriseCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008EnterpriseItanium-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008SmallBusiness-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008SmallBusinessPremium-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Standard-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StandardCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumManagement-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumMessaging-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumSecurity-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008ForSmallBusiness-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageEnterprise-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageExpress-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageStandard-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageWorkgroup-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Web-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winVistaUltimate-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaHomePremium-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaHomeBasic-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaEnterprise-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaBusiness-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaStarter-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaUltimate-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaHomePremium-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaHomeBasic-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaEnterprise-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaBusiness-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaStarter-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
redhat | redhatGuest | linux | 32 | Red Hat Linux 2.1
rhel2 | rhel2Guest | linux | 32 | Red Hat Enterprise Linux 2
rhel3 | rhel3Guest | linux | 32 | Red Hat Enterprise Linux 3
rhel3-64 | rhel3_64Guest | linux | 64 | Red Hat Enterprise Linux 3 (64 bit)
rhel4 | rhel4Guest | linux | 32 | Red Hat Enterprise Linux 4
rhel4-64 | rhel4_64Guest | linux | 64 | Red Hat Enterprise Linux 4 (64 bit)
rhel5 | rhel5Guest | linux | 32 | Red Hat Enterprise Linux 5
rhel5-64 | rhel5_64Guest | linux | 64 | Red Hat Enterprise Linux 5 (64 bit)
rhel6 | rhel6Guest | linux | 32 | Red Hat Enterprise Linux 6
rhel6-64 | rhel6_64Guest | linux | 64 | Red Hat Enterprise Linux 6 (64 bit)
rhel7 | rhel7Guest | linux | 32 | Red Hat Enterprise Linux 7
rhel7-64 | rhel7_64Guest | linux | 64 | Red Hat Enterprise Linux 7 (64 bit)
rhel8-64 | rhel8_64Guest | linux | 64 | Red Hat Enterprise Linux 8 (64 bit)
rhel9-64 | rhel9_64Guest | linux | 64 | Red Hat Enterprise Linux 9 (64 bit) | since 7.0.1
rhel10-64 | rhel10_64Guest | linux | 64 | Red Hat Enterprise Linux 10 (64 bit) | since 9.0.0
centos | centosGuest | linux | 32 | CentOS 4/5
centos-64 | centos64Guest | linux | 64 | CentOS 4/5 (64-bit)
centos6 | centos6Guest | linux | 32 | CentOS 6
centos6-64 | centos6_64Guest | linux | 64 | CentOS 6 (64-bit)
centos7 | centos7Guest | linux | 32 | CentOS 7
centos7-64 | centos7_64Guest | linux | 64 | CentOS 7 (64-bit)
centos8-64 | centos8_64Guest | linux | 64 | CentOS 8 (64-bit)
centos9-64 | centos9_64Guest | linux | 64 | CentOS 9 (64-bit) | since 7.0.1
oraclelinux | oracleLinuxGuest | linux | 32 | Oracle Linux 4/5
oraclelinux-64 | oracleLinux64Guest | linux | 64 | Oracle Linux 4/5 (64-bit)
oraclelinux6 | oracleLinux6Guest | linux | 32 | Oracle 6
oraclelinux6-64 | oracleLinux6_64Guest | linux | 64 | Oracle 6 (64-bit)
oraclelinux7 | oracleLinux7Guest | linux | 32 | Oracle 7
oraclelinux7-64 | oracleLinux7_64Guest | linux | 64 | Oracle 7 (64-bit)
oraclelinux8-64 | oracleLinux8_64Guest | linux | 64 | Oracle 8 (64-bit)
oraclelinux9-64 | oracleLinux9_64Guest | linux | 64 | Oracle 9 (64-bit) | since 7.0.1
oraclelinux10-64 | oracleLinux10_64Guest | linux | 64 | Oracle 10 (64-bit) | since 9.0.0
suse | suseGuest | linux | 32 | Suse Linux
suse-64 | suse64Guest | linux | 64 | Suse Linux (64 bit)
sles | slesGuest | linux | 32 | Suse Linux Enterprise Server 9
sles-64 | sles64Guest | linux | 64 | Suse Linux Enterprise Server 9 (64 bit)
sles10 | sles10Guest | linux | 32 | Suse linux Enterprise Server 10
sles10-64 | sles10_64Guest | linux | 64 | Suse Linux Enterprise Server 10 (64 bit)
sles11 | sles11Guest | linux | 32 | Suse linux Enterprise Server 11
sles11-64 | sles11_64Guest | linux | 64 | Suse Linux Enterprise Server 11 (64 bit)
sles12 | sles12Guest | linux | 32 | Suse linux Enterprise Server 12
sles12-64 | sles12_64Guest | linux | 64 | Suse Linux Enterprise Server 12 (64 bit)
sles15-64 | sles15_64Guest | linux | 64 | Suse Linux Enterprise Server 15 (64 bit)
sles16-64 | sles16_64Guest | linux | 64 | Suse Linux Enterprise Server 16 (64 bit) | since 7.0.1
mandrake | mandrakeGuest | linux | 32 | Mandrake Linux
mandrake-64 | mandriva64Guest | linux | 64 | Mandriva Linux (64 bit) | = mandriva-64
mandriva | mandrivaGuest | linux | 32 | Mandriva Linux
mandriva-64 | mandriva64Guest | linux | 64 | Mandriva Linux (64 bit)
turbolinux | turboLinuxGuest | linux | 32 | Turbolinux
turbolinux-64 | turboLinux64Guest | linux | 64 | Turbolinux (64 bit)
ubuntu | ubuntuGuest | linux | 32 | Ubuntu Linux
ubuntu-64 | ubuntu64Guest | linux | 64 | Ubuntu Linux (64 bit)
debian4 | debian4Guest | linux | 32 | Debian GNU/Linux 4
debian4-64 | debian4_64Guest | linux | 64 | Debian GNU/Linux 4 (64 bit)
debian5 | debian5Guest | linux | 32 | Debian GNU/Linux 5
debian5-64 | debian5_64Guest | linux | 64 | Debian GNU/Linux 5 (64 bit)
debian6 | debian6Guest | linux | 32 | Debian GNU/Linux 6
debian6-64 | debian6_64Guest | linux | 64 | Debian GNU/Linux 6 (64 bit)
debian7 | debian7Guest | linux | 32 | Debian GNU/Linux 7
debian7-64 | debian7_64Guest | linux | 64 | Debian GNU/Linux 7 (64 bit)
debian8 | debian8Guest | linux | 32 | Debian GNU/Linux 8
debian8-64 | debian8_64Guest | linux | 64 | Debian GNU/Linux 8 (64 bit)
debian9 | debian9Guest | linux | 32 | Debian GNU/Linux 9
debian9-64 | debian9_64Guest | linux | 64 | Debian GNU/Linux 9 (64 bit)
debian10 | debian10Guest | linux | 32 | Debian GNU/Linux 10
debian10-64 | debian10_64Guest | linux | 64 | Debian GNU/Linux 10 (64 bit)
debian11 | debian11Guest | linux | 32 | Debian GNU/Linux 11
debian11-64 | debian11_64Guest | linux | 64 | Debian GNU/Linux 11 (64 bit)
debian12 | debian12Guest | linux | 32 | Debian GNU/Linux 12 | since 8.0.0.1
debian12-64 | debian12_64Guest | linux | 64 | Debian GNU/Linux 12 (64 bit) | since 8.0.0.1
debian13 | debian13Guest | linux | 32 | Debian GNU/Linux 13 | since 9.0.0
debian13-64 | debian13_64Guest | linux | 64 | Debian GNU/Linux 13 (64 bit) | since 9.0.0
asianux3 | asianux3Guest | linux | 32 | Asianux Server 3
asianux3-64 | asianux3_64Guest | linux | 64 | Asianux Server 3 (64 bit)
asianux4 | asianux4Guest | linux | 32 | Asianux Server 4
asianux4-64 | asianux4_64Guest | linux | 64 | Asianux Server 4 (64 bit)
asianux5-64 | asianux5_64Guest | linux | 64 | Asianux Server 5 (64 bit)
asianux7-64 | asianux7_64Guest | linux | 64 | Asianux Server 7 (64 bit)
asianux8-64 | asianux8_64Guest | linux | 64 | Asianux Server 8 (64 bit)
asianux9-64 | asianux9_64Guest | linux | 64 | Asianux Server 9 (64 bit) | since 7.0.1
miraclelinux-64 | miraclelinux_64Guest | linux | 64 | MIRACLE LINUX (64-bit) | since 9.0.0
pardus-64 | pardus_64Guest | linux | 64 | Pardus (64-bit) | since 9.0.0
nld9 | nld9Guest | linux | 32 | Novell Linux Desktop 9
oes | oesGuest | linux | 32 | Open Enterprise Server
sjds | sjdsGuest | linux | 32 | Sun Java Desktop System
opensuse | opensuseGuest | linux | 32 | OpenSUSE Linux
opensuse-64 | opensuse64Guest | linux | 64 | OpenSUSE Linux (64 bit)
fedora | fedoraGuest | linux | 32 | Fedora Linux
fedora-64 | fedora64Guest | linux | 64 | Fedora Linux (64 bit)
coreos-64 | coreos64Guest | linux | 64 | CoreOS Linux (64 bit)
vmware-photon-64 | vmwarePhoton64Guest | linux | 64 | VMware Photon (64 bit)
other24xlinux | other24xLinuxGuest | linux | 32 | Linux 2.4x Kernel
other24xlinux-64 | other24xLinux64Guest | linux | 64 | Linux 2.4.x Kernel (64 bit)
other26xlinux | other26xLinuxGuest | linux | 32 | Linux 2.6x Kernel
other26xlinux-64 | other26xLinux64Guest | linux | 64 | Linux 2.6.x Kernel (64 bit)
other3xlinux | other3xLinuxGuest | linux | 32 | Linux 3.x Kernel
other3xlinux-64 | other3xLinux64Guest | linux | 64 | Linux 3.x Kernel (64 bit)
other4xlinux | other4xLinuxGuest | linux | 32 | Linux 4.x Kernel
other4xlinux-64 | other4xLinux64Guest | linux | 64 | Linux 4.x Kernel (64 bit)
other5xlinux | other5xLinuxGuest | linux | 32 | Linux 5.x Kernel | since 7.0.1
other5xlinux-64 | other5xLinux64Guest | linux | 64 | Linux 5.x Kernel (64 bit) | since 7.0.1
other6xlinux | other6xLinuxGuest | linux | 32 | Linux 6.x Kernel | since 8.0.0.1
other6xlinux-64 | other6xLinux64Guest | linux | 64 | Linux 6.x Kernel (64 bit) | since 8.0.0.1
other7xlinux | other7xLinuxGuest | linux | 32 | Linux 7.x Kernel | since 9.0.0
other7xlinux-64 | other7xLinux64Guest | linux | 64 | Linux 7.x Kernel (64 bit) | since 9.0.0
linux | otherLinuxGuest | linux | 32 | Linux 2.2x Kernel | = otherlinux
otherlinux | otherLinuxGuest | linux | 32 | Linux 2.2x Kernel
otherlinux-64 | otherLinux64Guest | linux | 64 | Linux (64 bit)
genericlinux | genericLinuxGuest | linux | 32 | Other Linux
amazonlinux2-64 | amazonlinux2_64Guest | linux | 64 | Amazon Linux 2 (64 bit)
amazonlinux3-64 | amazonlinux3_64Guest | linux | 64 | Amazon Linux 3 (64 bit) | since 7.0.1
almalinux-64 | almalinux_64Guest | linux | 64 | AlmaLinux (64-bit) | since 8.0.0.1
fusionos-64 | fusionos_64Guest | linux | 64 | FusionOS (64 bit) | since 9.0.0
rockylinux-64 | rockylinux_64Guest | linux | 64 | Rocky Linux (64-bit) | since 8.0.0.1
prolinux-64 | prolinux_64Guest | linux | 64 | ProLinux (64 bit) | since 9.0.0
kylinlinux-64 | kylinlinux_64Guest | linux | 64 | Kylinlinux (64 bit) | since 9.0.0
CRXPod1-64 | crxPod1Guest | linux | 64 | CRX Pod 1
CRXSys1-64 | crxSys1Guest | linux | 64 | CRX Sys 1 | since 8.0.3
netware4 | netware4Guest | netware | 32 | Novell NetWare 4
netware5 | netware5Guest | netware | 32 | Novell NetWare 5.1
netware6 | netware6Guest | netware | 32 | Novell NetWare 6.x
solaris6 | solaris6Guest | solaris | 32 | Solaris 6
solaris7 | solaris7Guest | solaris | 32 | Solaris 7
solaris8 | solaris8Guest | solaris | 32 | Solaris 8
solaris9 | solaris9Guest | solaris | 32 | Solaris 9
solaris10 | solaris10Guest | solaris | 32 | Solaris 10 (32 bit)
solaris10-64 | solaris10_64Guest | solaris | 64 | Solaris 10 (64 bit)
solaris11-64 | solaris11_64Guest | solaris | 64 | Solaris 11 (64 bit)
darwin | darwinGuest | darwin | 32 | Mac OS X 10.5
darwin-64 | darwin64Guest | darwin | 64 | Mac OS X 10.5 (64-bit)
darwin10 | darwin10Guest | darwin | 32 | Mac OS X 10.6
darwin10-64 | darwin10_64Guest | darwin | 64 | Mac OS X 10.6 (64-bit)
darwin11 | darwin11Guest | darwin | 32 | Mac OS X 10.7
darwin11-64 | darwin11_64Guest | darwin | 64 | Mac OS X 10.7 (64-bit)
darwin12-64 | darwin12_64Guest | darwin | 64 | OS X 10.8
darwin13-64 | darwin13_64Guest | darwin | 64 | OS X 10.9
darwin14-64 | darwin14_64Guest | darwin | 64 | OS X 10.10
darwin15-64 | darwin15_64Guest | darwin | 64 | OS X 10.11
darwin16-64 | darwin16_64Guest | darwin | 64 | macOS 10.12
darwin17-64 | darwin17_64Guest | darwin | 64 | macOS 10.13
darwin18-64 | darwin18_64Guest | darwin | 64 | macOS 10.14
darwin19-64 | darwin19_64Guest | darwin | 64 | macOS 10.15
darwin20-64 | darwin20_64Guest | darwin | 64 | macOS 11 | since 7.0.1
darwin21-64 | darwin21_64Guest | darwin | 64 | macOS 12 | since 7.0.1
darwin22-64 | darwin22_64Guest | darwin | 64 | macOS 13 | since 8.0.0.1
darwin23-64 | darwin23_64Guest | darwin | 64 | macOS 14 | since 8.0.0.1
vmkernel | vmkernelGuest | esx | 64 | ESX 4.x
vmkernel5 | vmkernel5Guest | esx | 64 | ESXi 5.x
vmkernel6 | vmkernel6Guest | esx | 64 | ESXi 6.0
vmkernel65 | vmkernel65Guest | esx | 64 | ESXi 6.5 / 6.7
vmkernel7 | vmkernel7Guest | esx | 64 | ESXi 7.x
vmkernel8 | vmkernel8Guest | esx | 64 | ESXi 8.x | since 8.0.0.1
vmkernel9 | vmkernel9Guest | esx | 64 | ESXi 9.x | since 9.0.0
dos | dosGuest | other | 32 | MS-DOS
os2 | os2Guest | other | 32 | OS/2
os2experimental | os2Guest | other | 32 | OS/2 | = os2
eComStation | eComStationGuest | other | 32 | eComStation 1.x
eComStation2 | eComStation2Guest | other | 32 | eComStation 2.0
freeBSD | freebsdGuest | other | 32 | FreeBSD
freeBSD-64 | freebsd64Guest | other | 64 | FreeBSD x64
freeBSD11 | freebsd11Guest | other | 32 | FreeBSD 11
freeBSD11-64 | freebsd11_64Guest | other | 64 | FreeBSD 11 x64
freeBSD12 | freebsd12Guest | other | 32 | FreeBSD 12
freeBSD12-64 | freebsd12_64Guest | other | 64 | FreeBSD 12 x64
freeBSD13 | freebsd13Guest | other | 32 | FreeBSD 13 | since 7.0.1
freeBSD13-64 | freebsd13_64Guest | other | 64 | FreeBSD 13 x64 | since 7.0.1
freeBSD14 | freebsd14Guest | other | 32 | FreeBSD 14 | since 8.0.0.1
freeBSD14-64 | freebsd14_64Guest | other | 64 | FreeBSD 14 x64 | since 8.0.0.1
freeBSD15 | freebsd15Guest | other | 32 | FreeBSD 15 | since 9.0.0
freeBSD15-64 | freebsd15_64Guest | other | 64 | FreeBSD 15 x64 | since 9.0.0
openserver5 | openServer5Guest | other | 32 | SCO OpenServer 5
openserver6 | openServer6Guest | other | 32 | SCO OpenServer 6
unixware7 | unixWare7Guest | other | 32 | SCO UnixWare 7
other | otherGuest | other | 32 | Other Operating System
other-64 | otherGuest64 | other | 64 | Other Operating System (64 bit)
flatcar-64 | flatcar_64Guest | linux | 64 | Flatcar Container Linux | - | high: guest_os_tables.h
darwin24-64 | - | darwin | 64 | macOS 15 | - | medium: log of vmware-vmx 26, DrDonk/OC4VM
darwin25-64 | - | darwin | 64 | macOS 26 | - | medium: log of vmware-vmx 26, DrDonk/OC4VM
debian-64 | - | linux | 64 | Debian (generic 64-bit) | - | low: chef/bento, examples of hashicorp/packer-plugin-vmware, not in guest_os_tables.h
debian | - | linux | 32 | Debian (generic 32-bit) | - | low: older Packer templates, not in guest_os_tables.h
arm-other-64 | - | other | 64 | Other Arm 64-bit | - | high: arm-prefix, hashicorp/packer-plugin-vmware (its default for Arm)
arm-ubuntu-64 | - | linux | 64 | Ubuntu Arm 64-bit | - | high: arm-prefix, chef/bento
arm-debian-64 | - | linux | 64 | Debian Arm 64-bit (generic) | - | medium: arm-prefix, examples of hashicorp/packer-plugin-vmware, chef/bento
arm-debian11-64 | - | linux | 64 | Debian 11 Arm 64-bit | - | low: arm-prefix, GUEST_OS_DEBIAN_ARM_64
arm-debian12-64 | - | linux | 64 | Debian 12 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-debian13-64 | - | linux | 64 | Debian 13 Arm 64-bit | - | low: arm-prefix, GUEST_OS_DEBIAN_ARM_64
arm-fedora-64 | - | linux | 64 | Fedora Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-rhel9-64 | - | linux | 64 | RHEL 9 Arm 64-bit | - | high: arm-prefix, chef/bento (for CentOS, Rocky, Alma and Oracle too)
arm-rhel10-64 | - | linux | 64 | RHEL 10 Arm 64-bit | - | low: arm-prefix, GUEST_OS_RHEL10_ARM_64
arm-rockylinux-64 | - | linux | 64 | Rocky Linux Arm 64-bit | - | low: arm-prefix, GUEST_OS_ROCKY_LINUX_ARM_64
arm-almalinux-64 | - | linux | 64 | AlmaLinux Arm 64-bit | - | low: arm-prefix, GUEST_OS_ALMA_LINUX_ARM_64
arm-other5xlinux-64 | - | linux | 64 | Other Linux 5.x Arm 64-bit | - | medium: arm-prefix, GUEST_OS_OTHER5XLINUX_ARM_64
arm-other6xlinux-64 | - | linux | 64 | Other Linux 6.x Arm 64-bit | - | high: arm-prefix
arm-other7xlinux-64 | - | linux | 64 | Other Linux 7.x Arm 64-bit | - | low: arm-prefix, GUEST_OS_OTHER7XLINUX_ARM_64
arm-vmware-photon-64 | - | linux | 64 | VMware Photon OS Arm 64-bit | - | low: arm-prefix, GUEST_OS_PHOTON_ARM_64
arm-freebsd13-64 | - | other | 64 | FreeBSD 13 Arm 64-bit | - | low: arm-prefix, GUEST_OS_FREEBSD13_ARM_64
arm-freebsd14-64 | - | other | 64 | FreeBSD 14 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-freebsd15-64 | - | other | 64 | FreeBSD 15 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-windows10-64 | - | windows | 64 | Windows 10 Arm 64-bit | - | high: arm-prefix
arm-windows11-64 | - | windows | 64 | Windows 11 Arm 64-bit | - | high: arm-prefix
arm-windows12-64 | - | windows | 64 | Windows 12 Arm 64-bit | - | low: arm-prefix, GUEST_OS_WIN_12_ARM_64
arm-vmkernel7 | - | esx | 64 | ESXi 7 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL7_ARM
arm-vmkernel8 | - | esx | 64 | ESXi 8 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL8_ARM
arm-vmkernel9 | - | esx | 64 | ESXi 9 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL9_ARM
`;
// src/schema/guest-os.ts
const CONFUSIONS = new Map([
	["windows10", "windows9"],
	["windows10-64", "windows9-64"],
	["windows2012srv-64", "windows8srv-64"],
	["windows2016srv-64", "windows9srv-64"],
	["windows2022srv-64", "windows2019srvNext-64"],
	["windows2025srv-64", "windows2022srvNext-64"],
	["rhel8", "rhel8-64"],
	["rhel9", "rhel9-64"]
]);
const TABLES = ["open-vm-tools guest_os_tables.h", "vmware/govmomi vim25/types/enum.go"];
const searched = guestOsRows.toLowerCase();
let guests;
function guestOf(id) {
	const folded = id.toLowerCase();
	let guest = found.get(folded);
	if (guest === void 0) {
		guest = findGuest(id);
		if (guest !== void 0) found.set(folded, guest);
	}
	return guest;
}
const found = new Map();
function findGuest(id) {
	return isPlain(id) ? rowAt(searched.indexOf(`\n${id.toLowerCase()} | `) + 1) : void 0;
}
function guestOfApi(apiId) {
	const at = isPlain(apiId) && /guest(?:64)?$/i.test(apiId) ? searched.indexOf(` | ${apiId.toLowerCase()} | `) : -1;
	const guest = at < 0 ? void 0 : rowAt(searched.lastIndexOf("\n", at) + 1);
	return guest?.aliasOf === void 0 ? guest : guestOf(guest.aliasOf);
}
function suggestGuest(id) {
	const folded = id.toLowerCase();
	const instead = CONFUSIONS.get(folded);
	if (instead !== void 0) return guestOf(instead);
	const letters = lettersOf(folded);
	return allGuests().find((guest) => guest.aliasOf === void 0 && lettersOf(guest.id.toLowerCase()) === letters);
}
function allGuests() {
	guests ??= guestOsRows.trim().split("\n").map(readGuest);
	return guests;
}
function isPlain(id) {
	return /^[\w-]{2,64}$/.test(id);
}
function rowAt(start) {
	return start === 0 ? void 0 : readGuest(guestOsRows.slice(start, guestOsRows.indexOf("\n", start)));
}
function readGuest(row) {
	const [id = "", apiId, family, bits, name = "", facts = "-", evidence = ""] = row.split(" | ");
	const [confidence = "high", sources] = evidence === "" ? [] : evidence.split(": ");
	return {
		id,
		apiId: apiId === "-" ? void 0 : apiId,
		family,
		arch: id.startsWith("arm-") ? "arm" : "x86",
		bits: Number(bits),
		name,
		aliasOf: /= ([^;]+)/.exec(facts)?.[1],
		since: /since (\S+)/.exec(facts)?.[1],
		confidence,
		sources: sources?.split(", ") ?? TABLES
	};
}
function lettersOf(folded) {
	return folded.replace(/guest$/, "").replace(/[^a-z0-9]/g, "");
}
// src/rules/api-guest-os.ts
const rule$89 = {
	id: "api-guest-os",
	category: "correctness",
	summary: "guestOS has the id that vSphere's API uses, not the one of a machine's file.",
	why: `Ids such as ubuntu64Guest belong to vSphere's API, and to what is built on it: govc, PowerCLI, Terraform, Ansible. In a file the same guest is ubuntu-64. VMware does not
know the other one there.`,
	fixing: `Writes the id of the same guest that files have. Unsafe, since another guest id changes defaults for devices and timers, which a machine that was installed without
them may notice.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx"],
	about: trait(({ text }) => guestOf(text.trim()) === void 0, ["guestos"]),
	messages: { api: `{key} is "{value}", which is the id of vSphere's API; in a file {name} is "{meant}"` },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/include/guest_os_tables.h"
	}, {
		evidence: "documented",
		text: "vmware/govmomi vim25/types/enum.go, VirtualMachineGuestOsIdentifier"
	}],
	*check(document) {
		const entry = settingOf(document, "guestos")?.entry;
		const value = entry?.value.text.trim() ?? "";
		const guest = guestOf(value) === void 0 ? guestOfApi(value) : void 0;
		if (entry === void 0 || guest === void 0) return;
		const fix = changeValue(document, entry, guest.id);
		yield {
			message: "api",
			at: entry.value.range,
			key: entry.key.text,
			data: {
				key: entry.key.text,
				value,
				name: guest.name,
				meant: guest.id
			},
			...fix && { fix }
		};
	}
};
// src/rules/attached-iso.ts
const rule$88 = {
	id: "attached-iso",
	category: "portability",
	summary: "An image of a CD is inserted when the machine is switched on.",
	why: `An ISO that was needed to install a system stays inserted until somebody takes it out. Where the machine is copied without it VMware asks, or starts without the drive; on
vSphere it keeps the machine from moving to a host that does not see the image; and with the wrong boot order the machine boots into the installer again.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { inserted: "{device} has {file} inserted at power-on: take it out in VMware, or set {device}.startConnected to \"FALSE\"" },
	sources: [{
		evidence: "observed",
		text: "a third of 200 real files have an image inserted"
	}],
	*check(document) {
		for (const drive of presentDrives(document)) {
			const entry = drive.entry("filename");
			if (entry === void 0 || !/\.iso$/i.test(entry.value.text.trim())) continue;
			if (textOf(drive, "devicetype").toLowerCase() !== "cdrom-image") continue;
			if (booleanOf(textOf(drive, "startconnected")) === false) continue;
			const data = {
				device: spellingOf$1(drive),
				file: shownValue(entry)
			};
			yield {
				message: "inserted",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/rules/backslash-path.ts
const rule$87 = {
	id: "backslash-path",
	category: "portability",
	summary: "A relative path has backslashes, which only Windows takes for separators.",
	why: `On ESXi, Linux and macOS a backslash is a part of a file's name, so that "disks\\system.vmdk" is one strange file in the machine's own folder. A slash is a separator on
Windows, too. Absolute paths of Windows hold on one host anyway; absolute-path speaks of those.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	about: trait(({ text }) => text.includes("\\"), mayNameFile),
	messages: { backslash: "{key} is \"{path}\": only on Windows is a backslash a separator; write slashes, which Windows takes too" },
	sources: [{
		evidence: "documented",
		text: "Win32 documentation: file functions take a slash for a backslash"
	}],
	*check(document) {
		for (const { entry, path } of pathSettings(document)) {
			if (!path.includes("\\") || isAbsolute$1(path)) continue;
			const data = {
				key: entry.key.text,
				path: shownValue(entry)
			};
			yield {
				message: "backslash",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/rules/bad-escape.ts
const rule$86 = {
	id: "bad-escape",
	category: "syntax",
	summary: "A bar in a value is no escape, or ends the value.",
	why: `In a value VMware reads a bar and two hex digits as one byte, and writes a bar itself as |7C. A bar without two hex digits it leaves as it is today; but it also swallows
the next bar, so that ||22 is no quote. |00 ends the value: what is behind it is lost.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: {
		literal: "the bar in the value of {key} has no two hex digits behind it, so it is no escape; write |7C for a bar",
		nul: "|00 ends the value of {key}: VMware does not see what is behind it; take it out"
	},
	sources: [{
		evidence: "documented",
		text: "VMware's own reader and writer (open-vm-tools lib/misc/escape.c), called on such values"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "bad-escape")
};
// src/rules/boolean-spelling.ts
const rule$85 = {
	id: "boolean-spelling",
	category: "style",
	summary: "TRUE or FALSE in other letters.",
	why: `VMware's products mostly write TRUE and FALSE, and read them in any case. One spelling makes files comparable, and finds all of them with one search.`,
	fixing: `Writes TRUE or FALSE in capitals, for keys that are known to be booleans. Safe, since VMware and all other programs that were looked at read the same. Declines where
another line means the same key.`,
	severity: "off",
	fix: "safe",
	kinds: ["vmx"],
	messages: { spelling: "{key} is \"{value}\", which is mostly written in capitals: \"{wanted}\"" },
	sources: [{
		evidence: "observed",
		text: "files that VMware products wrote"
	}, {
		evidence: "observed",
		text: "the sources of libvirt and virt-v2v: booleans are compared without regard to case"
	}],
	*check(document) {
		for (const { entry, known } of settingsOf$1(document).values()) {
			const { key, value } = entry;
			const wanted = value.text.toUpperCase();
			if (known?.type !== "boolean" || booleanOf(value.text) === void 0 || value.text === wanted) continue;
			const fix = changeOf$1(document, entry, setValue(document, entry, wanted));
			const data = {
				key: key.text,
				value: value.text,
				wanted
			};
			yield {
				message: "spelling",
				at: value.range,
				key: key.text,
				data,
				...fix && { fix: {
					...fix,
					safety: "safe"
				} }
			};
		}
	}
};
// src/rules/broad-shared-folder.ts
const FOLDER = keyTrait((key) => /^sharedfolder\d+\.hostpath$/.test(key));
const rule$84 = {
	id: "broad-shared-folder",
	category: "security",
	summary: "A whole drive of the host, or a home, is shared with the guest.",
	why: `Whatever runs in the guest reads, and mostly also writes, all that is in a shared folder. With a home or a drive that is the user's keys, mail and browser profile, and
files that the host runs at the next login: the guest is then no wall any more. One folder that is there for sharing does the same work.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: FOLDER,
	messages: { drive: "{key} is \"{path}\": the guest can reach {what}; share one folder that is there for it" },
	sources: [{
		evidence: "documented",
		text: "Workstation and Fusion documentation: shared folders"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "hosted")) return;
		for (const key of keysWith(document, FOLDER)) {
			const folder = key.slice(0, key.indexOf("."));
			const path = entryOf(document, key);
			if (path === void 0) continue;
			const says = (leaf) => booleanOf(entryOf(document, `${folder}.${leaf}`)?.value.text ?? "");
			if (says("present") !== true || says("enabled") === false) continue;
			const what = reachOf(path.value.text);
			if (what === void 0) continue;
			const data = {
				key: path.key.text,
				path: shownValue(path),
				what
			};
			yield {
				message: "drive",
				at: path.value.range,
				key: path.key.text,
				data
			};
		}
	}
};
const BROAD = [
	[/^(?:\/|[a-z]:\/?|\/\/[?.]\/[a-z]:\/?|\/volumes|\/mnt|\/media)$/i, "a whole drive"],
	[/^(?:[a-z]:|\/volumes\/[^/]+)?\/(?:users|home|documents and settings)$/i, "the homes of all users"],
	[/^(?:[a-z]:|\/volumes\/[^/]+)?\/(?:users|home|documents and settings)\/(?!shared$|public$)[^/]+$/i, "a whole home"],
	[/^(?:~|\/root|\/var\/root|%userprofile%|\$home)$/i, "a whole home"],
	[/^(?:\/etc|[a-z]:\/windows|\/system|\/library|\/usr|\/var)$/i, "the host's own system"]
];
function reachOf(path) {
	if (path.length > 400) return void 0;
	const plain = path.trim().replaceAll("\\", "/");
	const folder = plain.length > 1 ? plain.replace(/\/{1,400}$/, "") || "/" : plain;
	return BROAD.find(([pattern]) => pattern.test(folder))?.[1];
}
// src/rules/rule.ts
function wholeFile(document) {
	const start = document.bom ? 3 : 0;
	return [start, start];
}
// src/rules/byte-order-mark.ts
const BOM = "\u00ef\u00bb\u00bf";
const rule$83 = {
	id: "byte-order-mark",
	category: "syntax",
	summary: "The file begins with a byte order mark.",
	why: `Editors on Windows begin a UTF-8 file with the bytes EF BB BF. VMware's reader passes over them, others do not: libvirt refuses the file, and virt-v2v takes them for a
part of the first key. VMware says the encoding in .encoding and writes no such mark.`,
	fixing: `Takes the three bytes out. Unsafe, since an editor may know the encoding by nothing else. Declines where a second one follows, which would take its place:
invisible-character takes that out of the first key.`,
	severity: "warning",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { present: "the file begins with a UTF-8 byte order mark: VMware passes over it, libvirt refuses the file; save it without" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c: DictLL_ReadUTF8BOM"
	}, {
		evidence: "observed",
		text: "the readers of libvirt and virt-v2v, called on such a file"
	}],
	about: documentTrait(({ bom }) => bom),
	*check(document) {
		if (!document.bom) return;
		yield {
			message: "present",
			at: wholeFile(document),
			...!document.text.startsWith(BOM, 3) && { fix: {
				edits: [{
					range: [0, 3],
					text: ""
				}],
				safety: "unsafe",
				sets: []
			} }
		};
	}
};
// src/rules/cpu-topology.ts
const rule$82 = {
	id: "cpu-topology",
	category: "correctness",
	summary: "There are more CPUs than the hardware version can have, or the sockets do not come out even.",
	why: `numvcpus counts all virtual CPUs, cpuid.coresPerSocket those of one socket: the first has to be a multiple of the second, else VMware does not start the machine. How
many a machine can have depends on its hardware version; products for the desktop have lower limits of their own.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		uneven: "{key} is {value}, which is no multiple of the {cores} cores per socket (line {related}): VMware does not start the machine",
		low: "{key} is {value}, and must be at least 1",
		high: "{key} is {value}, and hardware version {version} (line {related}) can have {limit} at most"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Virtual Machine Administration, virtual CPU configuration"
	}, {
		evidence: "documented",
		text: "the limits of hardware versions: Broadcom KB 315655, vSphere documentation 6.5 to 8.0"
	}],
	*check(document) {
		const cpus = countOf(document, "numvcpus");
		const cores = countOf(document, "cpuid.corespersocket");
		const beyond = [cpus && limitFinding(document, cpus, "vcpus"), cores && limitFinding(document, cores, "coresPerSocket")].filter((finding) => finding !== void 0);
		yield* beyond;
		if (beyond.length > 0 || cpus === void 0 || cores === void 0 || cores.value < 1) return;
		if (cpus.value % cores.value === 0) return;
		yield {
			...aboutEntry(cpus.entry),
			message: "uneven",
			data: {
				key: cpus.entry.key.text,
				value: cpus.value,
				cores: cores.value
			},
			related: [cores.entry.range]
		};
	}
};
function limitFinding(document, count, kind) {
	const { value } = count;
	const isLow = value < (kind === "vcpus" ? 1 : 0);
	const hardware = hardwareOf(document);
	const limit = hardware && limitOf$1(hardware.value, kind);
	if (!isLow && (limit === void 0 || value <= limit)) return void 0;
	const { entry } = count;
	const data = () => ({
		key: entry.key.text,
		value: shownValue(entry)
	});
	if (isLow || hardware === void 0 || limit === void 0) return {
		...aboutEntry(entry),
		message: "low",
		data: data()
	};
	return {
		...aboutEntry(entry),
		message: "high",
		data: {
			...data(),
			version: hardware.value,
			limit
		},
		related: [hardware.entry.range]
	};
}
function aboutEntry(entry) {
	return {
		at: entry.value.range,
		key: entry.key.text
	};
}
// src/rules/custom-vnet.ts
const rule$81 = {
	id: "custom-vnet",
	category: "portability",
	summary: "A network adapter is on a virtual network that only this host has.",
	why: `Every Workstation and Fusion has VMnet0 (bridged), VMnet1 (host-only) and VMnet8 (NAT). Other networks were made on the host, with its network editor; on another host the
adapter is connected to nothing, and VMware says so only in a hint that is easily missed.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { custom: "{key} is \"{vnet}\", a network that was made on one host: connect the adapter to \"nat\", \"hostonly\" or \"bridged\", or make that network wherever the machine goes" },
	sources: [{
		evidence: "documented",
		text: "Workstation 17 documentation: virtual network editor"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "hosted")) return;
		for (const device of devicesOf(document, "ethernet")) {
			const entry = device.entry("vnet");
			if (entry === void 0 || !isPresent(device)) continue;
			if (textOf(device, "connectiontype").toLowerCase() !== "custom") continue;
			const number = /vmnet(\d{1,3})$/i.exec(entry.value.text.trim())?.[1];
			if (number !== void 0 && [
				0,
				1,
				8
			].includes(Number(number))) continue;
			const data = {
				key: entry.key.text,
				vnet: shownValue(entry)
			};
			yield {
				message: "custom",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/rules/debug-stub.ts
const STUBS = ["32", "64"].map((bits) => ({
	listen: `debugstub.listen.guest${bits}`,
	remote: `debugstub.listen.guest${bits}.remote`,
	port: `debugstub.port.guest${bits}`,
	standard: `88${bits}`
}));
const rule$80 = {
	id: "debug-stub",
	category: "security",
	summary: "A port is open through which a debugger controls the guest.",
	why: `debugStub.listen.guest32 and guest64 let a debugger attach to the machine from outside: it reads and writes all memory of the guest and steers its CPUs, without a
password, and the guest cannot see it. By default the port listens on the host alone, for all of its users; with .remote it listens for everybody who reaches the host.
Recipes for kernel debugging leave the lines behind.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf(...STUBS.flatMap(({ listen, remote }) => [listen, remote])),
	messages: {
		local: "{key} is TRUE: any user of the host can read and change all memory of the guest through port {port}; take the line out when the debugging is done",
		remote: "{key} is TRUE: whoever reaches port {port} of the host can read and change all memory of the guest; take the line out, and tunnel to the host instead"
	},
	sources: [{
		evidence: "community",
		text: "recipes for debugStub; CosmosOS/Cosmos switches it on to debug its kernel"
	}],
	*check(document) {
		for (const { listen, remote: open, port, standard } of STUBS) {
			const remote = entryThatSays(document, open, true);
			const written = entryOf(document, port)?.value.text.trim() ?? "";
			const data = { port: /^\d{1,5}$/.test(written) ? written : standard };
			if (remote !== void 0 && booleanOf(entryOf(document, listen)?.value.text ?? "") !== false) {
				const { key, value } = remote;
				yield {
					message: "remote",
					at: value.range,
					key: key.text,
					data: {
						...data,
						key: key.text
					},
					severity: "error"
				};
				continue;
			}
			const local = entryThatSays(document, listen, true);
			if (local === void 0) continue;
			yield {
				message: "local",
				at: local.value.range,
				key: local.key.text,
				data: {
					...data,
					key: local.key.text
				}
			};
		}
	}
};
// src/rules/disabled-logging.ts
const rule$79 = {
	id: "disabled-logging",
	category: "security",
	summary: "The machine writes no log.",
	why: `vmware.log is what there is to look at when a machine does not start, misbehaves or was broken into, and the first thing that support asks for. logging = "FALSE" comes
from old advice on saving disk space or writes; the logs of a machine are rotated and take a few megabytes.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("logging"),
	messages: { disabled: "{key} is FALSE: there is no vmware.log, and so no trace of what happens to the machine; set it to \"TRUE\", or take the line out" },
	guide: ["logging"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 7 to 9; STIGs for vSphere 7 to 9"
	}],
	*check(document) {
		const entry = entryThatSays(document, "logging", false);
		if (entry === void 0) return;
		yield {
			message: "disabled",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/disabled-mitigations.ts
const rule$78 = {
	id: "disabled-mitigations",
	category: "security",
	summary: "The machine runs without protection from side channels of the host's CPU.",
	why: `ulm.disableMitigations = "TRUE" is what Workstation's "Disable side channel mitigations for Hyper-V enabled hosts" writes, and Fusion has the like: the machine is faster on a host that
runs Hyper-V, and code inside it may read memory of the host and of other machines by speculative execution (Spectre, L1TF and their kin).`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("ulm.disableMitigations"),
	messages: { disabled: "{key} is TRUE: code in the guest may read memory of the host through side channels of the CPU; take the line out unless you trust all that runs inside" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 79832"
	}, {
		evidence: "observed",
		text: "strings in the program vmware-vmx; files that Workstation wrote"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "hosted")) return;
		const entry = entryThatSays(document, "ulm.disableMitigations", true);
		if (entry === void 0) return;
		yield {
			message: "disabled",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/disabled-vhv.ts
const rule$77 = {
	id: "disabled-vhv",
	category: "nested",
	summary: "vhv.allow or vhv.enable is there, and FALSE.",
	why: `An explicit FALSE switches nesting off. It may be a decision, which is why nothing changes it without being told to; but Packer's default template for
vSphere writes vhv.enable = "FALSE" into every machine, so it is no proof of one.`,
	fixing: `Sets TRUE where it stands, only with --unsafe-fixes, since somebody may have meant FALSE. Declines where another line means the same key. Where two lines
differ, duplicate-key speaks; where windows.vbs.enabled needs the key, vbs-requirements; and Arm guests, which cannot nest, are not reported at all.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	messages: { disabled: "{key} is FALSE, so nesting is off; this may be a decision: set it to \"TRUE\" only if a hypervisor is to run inside" },
	options: { onFalse: {
		enum: [
			"warn",
			"respect",
			"error"
		],
		default: "warn",
		description: "Whether FALSE is a warning, is right, or is an error."
	} },
	sources: [{
		evidence: "observed",
		text: "hashicorp/packer-plugin-vmware writes FALSE by default; GNS3/gns3-server adds the key only when it is absent"
	}],
	about: trait(({ text }) => booleanOf(text) === false, [VHV_ALLOW, VHV_ENABLE]),
	*check(document, { options, forbidden }) {
		const key = document.kind === "host" ? VHV_ALLOW : VHV_ENABLE;
		const entry = entryThatSays(document, key, false);
		if (entry === void 0 || options.onFalse === "respect" || forbidden.has(key)) return;
		if (key === "vhv.enable" && (canNeverNest(document) || entryThatSays(document, "windows.vbs.enabled", true))) return;
		const fix = changeValue(document, entry, "TRUE");
		yield {
			message: "disabled",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text },
			...options.onFalse === "error" && { severity: "error" },
			...fix && { fix }
		};
	}
};
// src/rules/duplicate-backing.ts
const rule$76 = {
	id: "duplicate-backing",
	category: "correctness",
	summary: "Two slots have the same disk file.",
	why: `VMware locks a disk when it opens it, and cannot open it a second time for another slot: the machine does not start. It is mostly a line that was copied, and whose file
name was forgotten. Disks that several machines may write to (sharing = "multi-writer", or a controller with sharedBus) are exempt.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: { twice: "{device} has the disk {file}, which is in {other} (line {related}) already: VMware cannot open it twice" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 1034165, sharing disks with the multi-writer flag"
	}, {
		evidence: "observed",
		text: "none of some 190 files that VMware products wrote has a disk twice"
	}],
	*check(document) {
		const seen = new Map();
		for (const drive of presentDrives(document)) {
			const file = drive.text("filename");
			if (!/\.vmdk$/i.test(file)) continue;
			const other = seen.get(file);
			if (other === void 0 || isShared(document, other)) {
				seen.set(file, drive);
				continue;
			}
			if (isShared(document, drive)) continue;
			const entry = drive.entry("filename");
			if (entry === void 0) continue;
			const first = other.entry("filename");
			yield {
				message: "twice",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					device: spellingOf$1(drive),
					file: shown(file),
					other: spellingOf$1(other)
				},
				...first && { related: [first.range] }
			};
		}
	}
};
function isShared(document, drive) {
	const bus = textOf(deviceOf(document, drive.controller ?? ""), "sharedbus").toLowerCase();
	return textOf(drive, "sharing").toLowerCase() === "multi-writer" || bus === "virtual" || bus === "physical";
}
// src/rules/duplicate-key.ts
const rule$75 = {
	id: "duplicate-key",
	category: "syntax",
	summary: "A key stands more than once.",
	why: `Workstation and Fusion refuse a .vmx in which a key stands twice ("VMX file is corrupt"), also when only the case of the letters differs. Other programs do not
agree on which value counts: the first for libvirt and virt-v2v, the last for Packer, Vagrant and GNS3.`,
	fixing: `Keeps the first line and removes the others. Safe, since it does so only where all of them have the same value; where any differs, nothing is written. A
line whose value is broken in a known way is reported as that, and not here too.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: {
		equal: "{key} stands already on line {related}, with the same value; one of them must go",
		different: "{key} stands already on line {related}, with another value: keep the one that you mean"
	},
	sources: [{
		evidence: "observed",
		text: "hashicorp/vagrant#2597, cloudfoundry-attic/bosh-lite#61, GNS3/gns3-gui#2723: \"VMX file is corrupt\""
	}, {
		evidence: "observed",
		text: "the sources of libvirt, virt-v2v, Packer, Vagrant and GNS3"
	}],
	about: outlineTrait(({ repeated }) => repeated.size > 0),
	*check(document) {
		const explained = explainedLines(document);
		for (const key of document.outline.repeated.keys()) {
			const [first, second, ...others] = unexplained(document.settings.get(key) ?? [], explained);
			if (first === void 0 || second === void 0) continue;
			const later = [second, ...others];
			const different = later.find((entry) => !isSame$1(entry.value.bytes, first.value.bytes));
			yield {
				message: different === void 0 ? "equal" : "different",
				at: (different ?? second).key.range,
				key: second.key.text,
				data: { key: second.key.text },
				...document.kind !== "vmx" && { severity: "warning" },
				related: [first.range, ...later.filter((entry) => entry !== (different ?? second)).map((entry) => entry.range)],
				...different === void 0 && { fix: {
					edits: later.map(removeLine),
					safety: "safe",
					sets: [key]
				} }
			};
		}
	}
};
function explainedLines(document) {
	const explaining = allAccidents(document).filter(({ accident }) => accident.meant !== void 0 && !accident.harmless);
	return new Set(explaining.map(({ line }) => line));
}
function unexplained(entries, explained) {
	const values = new Set(entries.flatMap((entry) => explained.has(entry) ? [] : [entry.value.bytes]));
	return entries.filter((entry) => values.has(entry.value.bytes));
}
// src/rules/dvfilter.ts
const FILTER = keyTrait((key) => /^ethernet\d+\.filter\d+\.name$/.test(key));
const rule$74 = {
	id: "dvfilter",
	category: "security",
	summary: "The traffic of a network card goes through a filter.",
	why: `ethernetN.filterM.name hands all traffic of a card to a module of ESXi, or to an agent in another machine, which may read, change or drop it. Products for network
security (NSX) set it by themselves; a line that none of them wrote is a way to listen in. dvfilter-maclearn is a module of William Lam's for nested ESXi, which
newer switches do not need: add it to the option allow where it is used.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: FILTER,
	messages: { filter: "{key} sends the traffic of the card through \"{name}\", which can read and change it; take the line out unless you know the filter" },
	options: { allow: {
		type: "array",
		items: { type: "string" },
		default: [],
		description: "Names of filters that are known and meant."
	} },
	guide: ["ethernet{0..9}.filter{n}.name"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9"
	}, {
		evidence: "community",
		text: "williamlam.com on dvfilter-maclearn for nested ESXi"
	}],
	*check(document, { options, target }) {
		if (!isReadBy(target, "esxi")) return;
		for (const device of devicesOf(document, "ethernet")) {
			if (booleanOf(textOf(device, "present")) === false) continue;
			for (const leaf of device.leaves) {
				const entry = device.entry(leaf);
				if (entry === void 0) continue;
				const { key, value } = entry;
				if (!FILTER.has(key.folded) || value.text === "" || options.allow.includes(value.text)) continue;
				yield {
					message: "filter",
					at: value.range,
					key: key.text,
					data: {
						key: key.text,
						name: shownValue(entry)
					}
				};
			}
		}
	}
};
// src/rules/empty-value.ts
const rule$73 = {
	id: "empty-value",
	category: "syntax",
	summary: "Nothing stands behind the \"=\".",
	why: `VMware reads key = as an empty value. Other programs do not: libvirt refuses the whole file. A person cannot tell whether the value was forgotten.`,
	fixing: `Writes key = "", before a comment if there is one. Safe, since VMware reads an empty value before and after. For vhv.allow and vhv.enable, where an empty value is
none, invalid-vhv-value speaks instead and does not repair it.`,
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({ empty: "{key} has no value: VMware takes it for an empty one, libvirt refuses the file; write \"\" if that is meant" }),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "documented",
		text: "the source of libvirt (virConfReadMem)"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "empty-value")
};
// src/rules/encoding-mismatch.ts
const rule$72 = {
	id: "encoding-mismatch",
	category: "syntax",
	summary: "The file is not in the encoding that it declares.",
	why: `VMware decodes the values by what .encoding says. Bytes that this encoding does not have come from an editor that saved the file in another one: names of disks, folders
and machines are then read wrongly, and a disk may not be found. Only bytes that cannot be are reported: text that is valid in several encodings is what .encoding says.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: {
		unknown: ".encoding names no encoding that VMware knows ({encoding}); write \"UTF-8\", if the file is",
		mismatch: "the value of {key} is not in {encoding}, which line {related} declares; save the file in that encoding, or declare the one that it is in"
	},
	sources: [{
		evidence: "observed",
		text: "files that VMware wrote in UTF-8, GBK, Shift_JIS and windows code pages"
	}, {
		evidence: "documented",
		text: "open-vm-tools lib/misc/codeset.c: names match without regard to case and punctuation"
	}],
	about: documentTrait((document) => document.encoding.codec === void 0 || !isAsciiOnly(document)),
	*check(document) {
		const { declared, codec } = document.encoding;
		const [declaration, second] = document.settings.get(".encoding") ?? [];
		if (declared === void 0 || declaration === void 0 || second !== void 0) return;
		if (isBroken(document, declaration)) return;
		const finding = {
			key: declaration.key.text,
			data: { encoding: declaration.value.text }
		};
		if (codec === void 0) {
			yield {
				...finding,
				message: "unknown",
				at: declaration.value.range
			};
			return;
		}
		const wrong = document.lines.find((line) => line.kind === "entry" && !fits(document, line) && !isBroken(document, line));
		if (wrong === void 0) return;
		yield {
			message: "mismatch",
			at: wrong.value.range,
			key: wrong.key.text,
			data: {
				key: wrong.key.text,
				encoding: declaration.value.text
			},
			related: [declaration.range]
		};
	}
};
function fits(document, { value }) {
	const written = document.text.slice(...value.range);
	if (isAscii(written)) return true;
	return !/^(?:us)?ascii$/i.test(document.encoding.declared?.replace(/[^A-Za-z0-9]/g, "") ?? "") && isValid(written, document.encoding);
}
// src/analysis/encryption.ts
function isFullyEncrypted(document) {
	return !(entryOf(document, "vmx.encryptionType")?.value.text.toLowerCase() === "partial") && document.settings.has("encryption.data");
}
// src/rules/encrypted-file.ts
const rule$71 = {
	id: "encrypted-file",
	category: "syntax",
	summary: "The machine is encrypted as a whole.",
	why: `In a fully encrypted machine only .encoding, displayName and the encryption.* keys are in clear; all other settings are inside encryption.data. What is not there
cannot be said to be missing, and a line that is added in clear would not count: change such a machine in VMware itself.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("encryption.data"),
	messages: { encrypted: "this machine is encrypted: only what stands in clear was checked; change its settings in VMware" },
	sources: [{
		evidence: "observed",
		text: "files that Workstation and Fusion wrote"
	}],
	*check(document) {
		if (isFullyEncrypted(document)) yield {
			message: "encrypted",
			at: entryOf(document, "encryption.data")?.key.range ?? wholeFile(document)
		};
	}
};
// src/rules/expired-suppression.ts
const rule$70 = {
	id: "expired-suppression",
	category: "suppressions",
	summary: "A suppression has a last day, and that is past.",
	why: `"until YYYY-MM-DD" in a comment, or "expires" in the configuration, says until when a finding may stay, that day included. From the next day on it is reported again,
and this rule says why: repair what was found, or decide anew.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { expired: "this suppression of {rule} was to end on {expires}, and silences nothing any more" },
	sources: [{
		evidence: "documented",
		text: "vmxlint's own"
	}],
	*judge(suppressions) {
		for (const { at, rule, state, expires = "" } of suppressions) if (state === "expired") yield {
			message: "expired",
			at,
			data: {
				rule,
				expires
			}
		};
	}
};
// src/text/wildcard.ts
function matchesWildcard(text, pattern) {
	const chars = text.toLowerCase();
	const wanted = pattern.toLowerCase();
	let at = 0;
	let next = 0;
	let star = -1;
	let resume = 0;
	while (at < chars.length) if (wanted[next] === "*") {
		star = next++;
		resume = at;
	} else if (wanted[next] === "?" || wanted[next] === chars[at]) {
		at++;
		next++;
	} else if (star >= 0) {
		next = star + 1;
		at = ++resume;
	} else return false;
	while (wanted[next] === "*") next++;
	return next === wanted.length;
}
// src/rules/forbidden-vhv.ts
const rule$69 = {
	id: "forbidden-vhv",
	category: "nested",
	summary: "A machine nests, and a policy does not allow it to.",
	why: `A guest with the CPU's virtualization extensions reaches more of the host's code, cannot use Fault Tolerance, and runs machines that nobody manages. Where that is a matter of
permission, this rule turns the question round: vhv.enable = "TRUE" is wrong in every machine that is not on the list. Where it is on and does not allow the machine,
missing-vhv-enable and disabled-vhv are silent, vbs-requirements does not ask for vhv.enable, and no fix of any rule makes it TRUE.`,
	fixing: `Sets vhv.enable to "FALSE" where it stands. Unsafe: the machine may belong on the list, and a hypervisor in it stops working. Declines where another line means the
same key. Arm guests are left to vhv-arm-guest.`,
	severity: "off",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { forbidden: "{key} is TRUE, and the policy does not allow nesting for this machine: set it to \"FALSE\", or add the machine to the options allow or displayName of forbidden-vhv" },
	options: {
		allow: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Files that may nest: patterns of their path, or of its end, such as lab/*.vmx."
		},
		displayName: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Machines that may nest: patterns of their displayName."
		}
	},
	sources: [{
		evidence: "documented",
		text: "vim25 API (vmware/govmomi): Fault Tolerance refuses machines with nested HV"
	}, {
		evidence: "documented",
		text: "vSphere 8 documentation: \"Expose VMware hardware assisted virtualization\""
	}],
	*check(document, { options, path }) {
		const nesting = nestingEntry(document);
		if (nesting === void 0 || canNeverNest(document) || isAllowed(document, options, path)) return;
		const fix = changeValue(document, nesting, "FALSE");
		const { key, value } = nesting;
		yield {
			message: "forbidden",
			at: value.range,
			key: key.text,
			data: { key: key.text },
			...fix && { fix }
		};
	},
	*forbids(document, { options, path }) {
		if (!isAllowed(document, options, path)) yield VHV_ENABLE;
	}
};
function isAllowed(document, { allow, displayName }, path) {
	const name = entryOf(document, "displayName")?.value.text;
	if (name !== void 0 && displayName.some((pattern) => matchesWildcard(name, pattern))) return true;
	const file = path?.replaceAll("\\", "/");
	return file !== void 0 && allow.some((pattern) => matchesPath(file, pattern.replaceAll("\\", "/")));
}
function matchesPath(path, pattern) {
	return matchesWildcard(path, pattern) || matchesWildcard(path, `*/${pattern}`);
}
// src/rules/foreign-syntax.ts
const rule$68 = {
	id: "foreign-syntax",
	category: "syntax",
	summary: "A line is written as another language wants it.",
	why: `Settings are copied from Packer templates, Vagrantfiles, API answers and INI files. VMware's reader wants key = value and nothing behind it: a comma, a semicolon, a
colon for the "=" or a comment that begins with ; or // loses the line; quotes around the key are a part of the key, which nobody then reads.`,
	fixing: `Writes the line as VMware wants it. Safe only for a ; or , behind a value in quotes, since the line means nothing as it is and nothing else can be meant. Unsafe for all
else: another language's comment becomes one with #, a pair and a quoted key become an entry, brackets go. Declines where another line gives the key another value.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		mark: "the {mark} behind the value belongs to another language: VMware cannot read the line, and {key} is not set; take it out",
		"mark-value": "the {mark} belongs to another language, and is a part of the value of {key} to VMware; take it out",
		behind: "VMware does not know {mark} as the beginning of a comment, so it cannot read the line and {key} is not set; write #",
		comment: "VMware does not know {mark} as the beginning of a comment, and cannot read the line; write #",
		"comment-key": "VMware does not know {mark} as the beginning of a comment: it takes it for a part of the key; write #",
		section: "VMware knows no sections, and cannot read the line; make it a comment with #",
		bracket: "a bracket of another language means nothing to VMware; take the line out",
		pair: "VMware wants \"=\" between key and value, not \"{sign}\": it cannot read the line, and {key} is not set; write {key} = \"value\"",
		quoted: "the quotes around {key} are a part of the key to VMware, so {key} is not set; write the key without",
		index: "this is how a Vagrantfile sets {key}: to VMware it is another key, so {key} is not set; write {key} = \"value\""
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "documented",
		text: "Packer vmx_data (JSON, HCL), Vagrant v.vmx[\"key\"] (Ruby)"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "foreign-syntax")
};
// src/rules/glued-entries.ts
const rule$67 = {
	id: "glued-entries",
	category: "syntax",
	summary: "Two entries stand on one line.",
	why: `It comes from appending with echo >> to a file whose last line had no line end. VMware's reader takes a line apart once, finds text behind the closing quote, and
gives the line no name: the new setting and the last one before it are both lost. Behind a bare value or a comment the new setting becomes a part of that.`,
	fixing: `Puts a line end between the two. Safe where the first value is in quotes and both halves are entries, since the line means nothing as it is; unsafe behind a
bare value or a comment, which VMware does read. Where one half is set elsewhere with the same value, only the other half stays; with another value nothing is written.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		lost: "{first} and {second} stand on one line, so VMware reads neither; begin a new line before {second}",
		value: "{second} stands on the line of {first}, whose value VMware takes it for; begin a new line before {second}",
		comment: "{second} stands in a comment, so VMware does not read it; begin a new line before {second}"
	}),
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c: after the closing quote only blanks or a comment may follow"
	}, {
		evidence: "observed",
		text: "vmware/vic#5646: ESXi skips such lines, \"not all entries are being read\""
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "glued-entries")
};
// src/analysis/firmware.ts
function biosOf(document) {
	const entry = entryOf(document, "firmware");
	if (canNeverNest(document)) return void 0;
	if (entry === void 0) return mayBeSet(document, "firmware") ? void 0 : {
		entry,
		name: "BIOS by default"
	};
	return isBroken(document, entry) || entry.value.text.trim().toLowerCase() === "efi" ? void 0 : {
		entry,
		name: `"${shownValue(entry)}"`
	};
}
// src/schema/hardening.ts
const HARDENING = [
	row("RemoteDisplay.maxConnections", "1", 5, "a second viewer can watch the console of an administrator"),
	row("tools.guest.desktop.autolock", "TRUE", 7, "the guest's desktop stays unlocked when its console is closed"),
	row("bios.bootDeviceClasses", "allow:hd", 8, "the machine may boot from a CD or the network, past its own system"),
	{
		...row("uefi.secureBoot.enabled", "TRUE", 7, "the machine runs boot code that nobody has signed"),
		esxi: false
	},
	row("migrate.encryptionMode", "required", 7, "vMotion may send the memory of the machine over the network in clear"),
	{
		...row("log.keepOld", "10", 5, "logs are kept too short, or too many"),
		absentIsRight: true,
		esxi: false
	},
	{
		...row("log.rotateSize", "2048000", 7, "logs are rotated too soon, or fill the disk"),
		absentIsRight: true,
		esxi: false
	}
];
function hardeningFor(target) {
	return HARDENING.filter(({ esxi, since }) => target === void 0 || (target.product === "esxi" ? target.major >= since : !esxi));
}
function row(key, wanted, since, risk) {
	return {
		key,
		wanted,
		absentIsRight: false,
		risk,
		esxi: true,
		since
	};
}
// src/rules/hardening-missing.ts
const SECURE_BOOT$1 = "uefi.secureBoot.enabled";
const rule$66 = {
	id: "hardening-missing",
	category: "security",
	summary: "A setting that the security guides ask for is absent, or has another value.",
	why: `Most of what the guides ask for is the default of vSphere, and guides from 8 on accept it when nothing is written. These settings are not: without the line the less secure
way holds. How many old logs stay and when a log is rotated is right as it is, and wrong only where the file says otherwise. The rule is for machines that are
to be held to a guide; the preset hardened has it on.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		absent: "{key} is not set: {risk}; add {key} = \"{wanted}\"",
		other: "{key} is \"{value}\": {risk}; the guides want \"{wanted}\"",
		bios: "without firmware = \"efi\" there is no secure boot: the machine runs boot code that nobody has signed; a system that is installed anew can have both"
	},
	guide: HARDENING.map(({ key }) => key),
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9; CIS benchmark for ESXi 8"
	}],
	*check(document, { target }) {
		if (isFullyEncrypted(document)) return;
		for (const one of hardeningFor(target)) {
			const finding = one.key === SECURE_BOOT$1 ? secureBootFinding(document, one) : findingOf$4(document, one);
			if (finding !== void 0) yield finding;
		}
	}
};
function secureBootFinding(document, one) {
	const bios = biosOf(document);
	if (bios !== void 0) {
		const { entry } = bios;
		return {
			message: "bios",
			at: entry?.value.range ?? wholeFile(document),
			key: entry?.key.text ?? "firmware"
		};
	}
	return entryOf(document, "firmware") === void 0 || canNeverNest(document) ? void 0 : findingOf$4(document, one);
}
function findingOf$4(document, { key, wanted, absentIsRight, risk }) {
	const entry = entryOf(document, key);
	const data = {
		key,
		wanted,
		risk
	};
	if (entry === void 0 || entry.value.text === "") {
		if (absentIsRight || entry === void 0 && mayBeSet(document, key.toLowerCase())) return void 0;
		return {
			message: "absent",
			at: entry?.key.range ?? wholeFile(document),
			key,
			data
		};
	}
	if (isEqual(entry.value.text, wanted)) return void 0;
	const value = shownValue(entry);
	return {
		message: "other",
		at: entry.value.range,
		key: entry.key.text,
		data: {
			...data,
			key: entry.key.text,
			value
		}
	};
}
function isEqual(value, wanted) {
	const text = value.trim();
	if (text.toLowerCase() === wanted.toLowerCase()) return true;
	const number = integerOf(text);
	return number !== void 0 && number === integerOf(wanted);
}
// src/rules/hardware-version-too-old.ts
const NEEDS = [
	10,
	14,
	22
].map((newest, index, all) => {
	const isMeant = (version = 0) => version <= newest && version > (all[index - 1] ?? 0);
	return {
		newest,
		trait: trait((judgement) => isMeant(needOf(judgement)?.version), (known) => isMeant(known?.hardware) || known?.values.some(({ hardware }) => isMeant(hardware)) === true)
	};
});
const rule$65 = {
	id: "hardware-version-too-old",
	category: "correctness",
	summary: "A device or feature needs newer virtual hardware than the machine has.",
	why: `Virtual hardware grows with its version: SATA came with 10, NVMe and secure boot with 13, the virtual TPM with 14. VMware leaves a device out that the machine's version
does not have, or does not start the machine. Nothing is written: the hardware is upgraded in VMware, which converts what has to be converted. For vhv.enable
there is a rule of its own, vhv-hardware-version.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: either(...NEEDS.map((need) => need.trait)),
	messages: {
		feature: "{key} needs hardware version {needed} ({products}), and virtualHW.version is {version} (line {related}): upgrade the hardware in VMware, or take it out",
		value: "{key} = \"{value}\" needs hardware version {needed} ({products}), and virtualHW.version is {version} (line {related}): upgrade the hardware in VMware, or choose another"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere documentation, \"Hardware Features Available with Virtual Machine Compatibility Settings\", 6.5 to 8.0"
	}, {
		evidence: "documented",
		text: "vmware/govmomi object/hardware_version.go; Broadcom KB 315655"
	}],
	*check(document) {
		const hardware = hardwareOf(document);
		if (hardware === void 0) return;
		const needs = NEEDS.filter(({ newest }) => newest > hardware.value);
		for (const setting of needs.flatMap((need) => settingsWith(document, need.trait))) {
			const need = needOf(setting);
			if (need === void 0 || need.version <= hardware.value) continue;
			const { key, value } = setting.entry;
			yield {
				message: need.message,
				at: need.message === "value" ? value.range : key.range,
				key: key.text,
				data: {
					key: shown(key.text),
					value: shownValue(setting.entry),
					needed: need.version,
					products: productsOf(need.version),
					version: hardware.value
				},
				related: [hardware.entry.range]
			};
		}
	}
};
function needOf({ key, text, known, problem }) {
	if (known === void 0 || problem !== void 0 || known.managed || key === "vhv.enable") return void 0;
	if (known.pattern.includes(":")) return void 0;
	const word = known.values.find((value) => value.text.toLowerCase() === text.toLowerCase());
	if (known.type === "enum" && word?.hardware !== void 0) return {
		version: word.hardware,
		message: "value"
	};
	if (known.hardware === void 0 || text === "") return void 0;
	if (known.type === "boolean" && booleanOf(text) !== true) return void 0;
	return {
		version: known.hardware,
		message: "feature"
	};
}
// src/rules/hidden-hypervisor.ts
const rule$64 = {
	id: "hidden-hypervisor",
	category: "nested",
	summary: "The machine hides from its guest that it is one.",
	why: `hypervisor.cpuid.v0 = "FALSE" clears the bit by which a guest sees that it runs on a hypervisor. The installer of Hyper-V asked for that; afterwards it is of no use, and
VMware Tools and open-vm-tools no longer see that they run in a virtual machine. Some hide it on purpose, from programs that refuse to run in a virtual machine.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("hypervisor.cpuid.v0"),
	messages: { hidden: "{key} is FALSE, so VMware Tools cannot see that this is a virtual machine; take the line out once Hyper-V is installed" },
	sources: [{
		evidence: "observed",
		text: "vmware/open-vm-tools#632"
	}],
	*check(document) {
		const entry = entryThatSays(document, "hypervisor.cpuid.v0", false);
		if (entry === void 0) return;
		yield {
			message: "hidden",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/host-without-vhv-allow.ts
const rule$63 = {
	id: "host-without-vhv-allow",
	category: "nested",
	summary: "A machine nests, and the file of its host does not allow it.",
	why: `On ESXi 5.0 vhv.enable = "TRUE" in a .vmx is of no use while the host's /etc/vmware/config does not say vhv.allow = "TRUE". Only a run over both files shows it. A machine
belongs to the host whose file tree it is in (the folder that etc/vmware/config is in, of a backup or of the host itself). Where no machine of the run is in such a
tree, all are reported if no host of the run allows nesting.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx", "host"],
	messages: {
		absent: "{key} is TRUE, and of no use where the host does not allow it: add vhv.allow = \"TRUE\" to {related}",
		refused: "{key} is TRUE, and the host does not allow it: vhv.allow is FALSE in {related}"
	},
	options: { esxi: {
		enum: [
			"any",
			"5.0",
			">=5.1"
		],
		default: "any",
		description: "Which ESXi the hosts run: from 5.1 on only an explicit FALSE counts."
	} },
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}, {
		evidence: "community",
		text: "from ESXi 5.1 on vhv.allow is not necessary"
	}],
	*collect(document, { options, path = "" }) {
		const file = path.replaceAll("\\", "/");
		if (document.kind === "host") {
			yield hostFact(document, file, options);
			return;
		}
		const entry = nestingEntry(document);
		if (entry === void 0 || obstacleToNesting(document) !== void 0) return;
		yield {
			at: entry.value.range,
			key: entry.key.text,
			value: file
		};
	},
	*conclude(facts) {
		const hosts = facts.filter(isHost);
		const byRoot = new Map(hosts.map((host) => [rootOf(host), host]));
		const machines = facts.filter((fact) => !isHost(fact));
		const treeless = machines.every((machine) => hostOf(machine.value, byRoot) === void 0);
		const noneAllows = hosts.every((host) => stateOf$1(host) !== "allowed");
		for (const fact of machines) {
			const host = hostOf(fact.value, byRoot) ?? (treeless && noneAllows ? hosts[0] : void 0);
			const state = host === void 0 ? "allowed" : stateOf$1(host);
			if (host === void 0 || state === "allowed") continue;
			yield {
				about: fact,
				message: state,
				related: [host]
			};
		}
	}
};
function hostOf(path, byRoot) {
	for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
		const host = byRoot.get(path.slice(0, end + 1));
		if (host !== void 0 || end === 0) return host;
	}
}
function hostFact(document, file, { esxi }) {
	const root = /^(.*\/)etc\/vmware\/config$/i.exec(file)?.[1] ?? "";
	const refused = entryThatSays(document, VHV_ALLOW, false);
	const at = refused?.value.range ?? wholeFile(document);
	const absent = esxi !== ">=5.1" && !isMeant(document, "vhv.allow");
	return {
		at,
		key: VHV_ALLOW,
		value: `${refused ? "refused" : absent ? "absent" : "allowed"}\n${root}`
	};
}
function isHost({ value }) {
	return value.includes("\n");
}
function stateOf$1({ value }) {
	return value.slice(0, value.indexOf("\n"));
}
function rootOf({ value }) {
	return value.slice(value.indexOf("\n") + 1);
}
// src/rules/inline-comment.ts
const rule$62 = {
	id: "inline-comment",
	category: "style",
	summary: "A comment stands behind a value.",
	why: `VMware reads a value up to the comment, and keeps only comments that have a line of their own when it writes the file. Packer, Vagrant, GNS3, dissect and Proxmox take the
comment for a part of the value, and virt-v2v drops the line.`,
	fixing: `Moves the comment to a line of its own, above the setting. Safe, since VMware reads the same settings, and other programs then do too. Comments that speak to
vmxlint stay where they are.`,
	severity: "off",
	fix: "safe",
	kinds: ["vmx"],
	messages: { comment: "behind the value of {key} stands a comment, which many programs take for a part of it: give it a line of its own" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c: what VMware reads"
	}, {
		evidence: "observed",
		text: "the sources of Packer, Vagrant, GNS3, dissect, Proxmox and virt-v2v"
	}],
	*check(document) {
		for (const line of document.lines) {
			if (line.kind !== "entry" || line.comment === void 0 || line.value.range[0] === line.value.range[1]) continue;
			const comment = document.text.slice(line.comment[0], contentEnd(document, line)).trimEnd();
			if (/vmxlint/i.test(comment) || isBroken(document, line)) continue;
			yield {
				message: "comment",
				at: [line.comment[0], line.comment[0] + comment.length],
				key: line.key.text,
				data: { key: shown(line.key.text) },
				fix: {
					edits: moveUp(document, line, comment),
					safety: "safe",
					sets: []
				}
			};
		}
	}
};
function moveUp(document, line, comment) {
	const end = contentEnd(document, line);
	const eol = document.text.slice(end, line.range[1]) || dominantEol(document);
	return [{
		range: [line.range[0], line.range[0]],
		text: comment + eol
	}, {
		range: [line.value.range[1], end],
		text: ""
	}];
}
// src/rules/inner-quote.ts
const rule$61 = {
	id: "inner-quote",
	category: "syntax",
	summary: "A quote stands inside a value.",
	why: `To VMware a quote inside a value closes it, with a backslash before it or without; what follows is no comment, and so the whole line is lost. VMware itself writes a quote
as |22.`,
	fixing: `Writes |22 for each quote inside. Unsafe, since the quotes may have been meant to go. Declines where they stand at both ends, or where one too many stands at one, so
that they may have been doubled; where a comment or another entry seems to begin behind one; and where another line gives the key another value.`,
	severity: "error",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		lost: "a quote inside the value of {key} closes it, so VMware cannot read the line and {key} is not set; write |22 for it",
		unclear: "a quote inside the value of {key} closes it, so VMware cannot read the line and {key} is not set; take it out, or write |22 for it"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader and writer (open-vm-tools lib/dict/dictll.c, lib/misc/escape.c)"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "inner-quote")
};
// src/rules/insecure-isolation.ts
const WALLS = [
	wall("isolation.tools.copy.disable", false, "text and files can be copied out of the guest through its console"),
	wall("isolation.tools.paste.disable", false, "what is on the clipboard of whoever opens the console goes to the guest"),
	wall("isolation.tools.dnd.disable", false, "files can be dragged in and out of the guest through its console"),
	wall("isolation.tools.diskShrink.disable", false, "any user of the guest can stall it by having its disks shrunk"),
	wall("isolation.tools.diskWiper.disable", false, "any user of the guest can stall it by having the free space of its disks wiped"),
	wall("isolation.device.connectable.disable", false, "users of the guest can connect and disconnect its devices"),
	wall("tools.guestlib.enableHostInfo", true, "the guest can read how the host is equipped and loaded")
];
const SIZE_LIMIT = "tools.setInfo.sizeLimit";
const DEFAULT_SIZE = 1048576;
const rule$60 = {
	id: "insecure-isolation",
	category: "security",
	summary: "A setting takes a wall down between a guest and its host or console.",
	why: `The security guides of VMware, DISA and CIS want these walls to stand. On vSphere they do where nothing is said, so the line that takes one down was written by somebody:
for convenience on a desktop, mostly. Workstation and Fusion have the clipboard open by default. In a host file the line holds for every machine of the host.
What is only absent is asked for by nobody here.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx", "host"],
	about: oneOf(...WALLS.map(({ key }) => key), SIZE_LIMIT),
	messages: {
		open: "{key} is {value}, so {effect}{everywhere}: set it to \"{wanted}\" unless that is needed",
		size: "{key} is {value}, so the guest can fill the datastore by what it writes into its .vmx{everywhere}: set it to \"1048576\" or less, or take the line out"
	},
	guide: [...WALLS.map(({ key }) => key), SIZE_LIMIT],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; the STIGs and CIS benchmarks"
	}],
	*check(document) {
		for (const one of WALLS) {
			const entry = entryThatSays(document, one.folded, one.insecure);
			if (entry === void 0) continue;
			const wanted = one.insecure ? "FALSE" : "TRUE";
			yield findingOf$3(document, entry, "open", {
				effect: one.effect,
				wanted
			});
		}
		const limit = entryOf(document, SIZE_LIMIT);
		const bytes = limit === void 0 ? void 0 : integerOf(limit.value.text);
		if (limit !== void 0 && bytes !== void 0 && (bytes === 0 || bytes > DEFAULT_SIZE)) yield findingOf$3(document, limit, "size", {});
	}
};
function findingOf$3({ kind }, { key, value }, message, data) {
	const everywhere = kind === "host" ? ", in every machine of this host" : "";
	const text = value.text.trim();
	return {
		message,
		at: value.range,
		key: key.text,
		data: {
			key: key.text,
			value: text,
			everywhere,
			...data
		}
	};
}
function wall(key, insecure, effect) {
	return {
		key,
		folded: key.toLowerCase(),
		insecure,
		effect
	};
}
// src/rules/invalid-boolean.ts
const INVALID$2 = trait(({ problem }) => problem?.kind === "boolean", (known) => known?.type === "boolean" || known?.type === "yesno");
const rule$59 = {
	id: "invalid-boolean",
	category: "correctness",
	summary: "A value should be TRUE or FALSE, and is neither.",
	why: `VMware reads TRUE and FALSE, in any case. Anything else it notes in vmware.log as "not a valid boolean value" and takes the default of the key in its stead, which may
be the opposite of what was meant. What it makes of yes, no, 1, 0, on and off in a machine's file is not known for every product, so these are only mentioned.
vhv.allow and vhv.enable have a rule of their own, invalid-vhv-value.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: INVALID$2,
	messages: {
		invalid: "{key} must be TRUE or FALSE, and \"{value}\" is neither: VMware takes its default instead",
		word: "{key} is \"{value}\", which not every VMware product may read as {meant}: write \"{meant}\""
	},
	sources: [{
		evidence: "observed",
		text: "vmware.log: Value \"...\" for variable \"...\" is not a valid boolean value. Using value \"TRUE\"."
	}, {
		evidence: "observed",
		text: "the sources of libvirt and virt-v2v"
	}],
	*check(document) {
		for (const { entry, known, problem } of settingsWith(document, INVALID$2)) {
			if (problem?.kind !== "boolean" || known === void 0) continue;
			const sure = known.confidence === "high" || known.confidence === "medium";
			yield {
				message: problem.meant === void 0 ? "invalid" : "word",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					meant: problem.meant ?? ""
				},
				...problem.meant !== void 0 && { severity: "info" },
				...problem.meant === void 0 && !sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/invalid-enum.ts
const INVALID$1 = trait(({ problem }) => problem?.kind === "enum", (known) => known?.type === "enum");
const rule$58 = {
	id: "invalid-enum",
	category: "correctness",
	summary: "A value is not one of the words that its key can have.",
	why: `Some keys take one of a few words: a controller's model, a disk's mode, the way an adapter is attached. Of another word VMware takes the default, leaves the device out or
does not start the machine. Words are compared without regard to case. Where more words may exist than are known, the finding is a warning.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: INVALID$1,
	messages: {
		invalid: "{key} must be {expected}, not \"{value}\"",
		open: "{key} is \"{value}\", which is not a value that vmxlint knows of it: known are {expected}"
	},
	sources: [{
		evidence: "documented",
		text: "VMware and Broadcom product documentation"
	}, {
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c, and the values in some 190 real files"
	}],
	*check(document) {
		for (const { entry, known, problem } of settingsWith(document, INVALID$1)) {
			if (problem?.kind !== "enum" || known === void 0) continue;
			const sure = !known.open && (known.confidence === "high" || known.confidence === "medium");
			yield {
				message: known.open ? "open" : "invalid",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					expected: known.open ? known.values.map(({ text }) => text).join(", ") : problem.expected
				},
				...!sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/invalid-hardware-version.ts
const rule$57 = {
	id: "invalid-hardware-version",
	category: "correctness",
	summary: "virtualHW.version is a number that no product has, or that the target does not have yet.",
	why: `A product opens machines of its own hardware version and of older ones. Of a newer one it says that the configuration "is not compatible with this version", and does not
start the machine. Version 5 was never used, and 22 is the newest of today. Nothing is written: another number does not convert the hardware.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		never: "{key} is {value}, which no VMware product ever had",
		unknown: "{key} is {value}, and the newest that there is known to be is {newest} ({products})",
		target: "{key} is {value}, and {target} knows {newest} and older ones only: it does not start this machine"
	},
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 315655, 312100; VMware KB 1003746"
	}, {
		evidence: "documented",
		text: "vmware/govmomi object/hardware_version.go"
	}],
	*check(document, { target }) {
		const hardware = hardwareOf(document);
		if (hardware === void 0) return;
		const newest = target?.hardware ?? 22;
		const message = messageFor(hardware.value, newest);
		if (message === void 0) return;
		const { entry } = hardware;
		yield {
			message,
			at: entry.value.range,
			key: entry.key.text,
			data: {
				key: entry.key.text,
				value: shownValue(entry),
				target: target?.name ?? "",
				newest,
				products: productsOf(newest)
			}
		};
	}
};
function messageFor(version, newest) {
	if (version > 22) return "unknown";
	if (hardwareVersion$1(version) === void 0) return "never";
	return version > newest ? "target" : void 0;
}
// src/rules/invalid-integer.ts
const INVALID = trait(({ problem }) => problem?.kind === "integer", (known) => known?.type === "integer" || known?.type === "port");
const rule$56 = {
	id: "invalid-integer",
	category: "correctness",
	summary: "A value should be a whole number, and is none.",
	why: `VMware takes the whole value for a number: no unit, no fraction, no blank behind it. 0x10 is 16, and 010 is 8, as in C. Of a value that is no number the default of the
key is taken, or the machine does not start.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: INVALID,
	messages: { invalid: "{key} must be {expected}, and \"{value}\" is none" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/misc: StrUtil_StrToInt, which is strtol with base 0 over the whole text"
	}, {
		evidence: "observed",
		text: "the types of 140 keys in documentation and in real files"
	}],
	*check(document) {
		for (const { entry, known, problem } of settingsWith(document, INVALID)) {
			if (problem?.kind !== "integer" || known === void 0) continue;
			const sure = known.confidence === "high" || known.confidence === "medium";
			yield {
				message: "invalid",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					expected: expectedOf(known) ?? "a whole number"
				},
				...!sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/invalid-vhv-value.ts
const rule$55 = {
	id: "invalid-vhv-value",
	category: "nested",
	summary: "vhv.allow or vhv.enable has a value that is no boolean.",
	why: `VMware takes TRUE and FALSE, in any case. For anything else it writes a line to vmware.log (Value "..." for variable "..." is not a valid boolean value) and
uses the default, which for both keys is FALSE: the line is there, and nothing happens.`,
	fixing: `Writes "TRUE" or "FALSE" where the value is a spelling of one of them: in other quotes, with blanks or a backslash around it, or yes, no, on, off, 1, 0. The
sense never changes. Declines where the value is empty or another word (enabled, TURE), and where another line gives the key another value.`,
	severity: "error",
	fix: "safe",
	kinds: ["vmx", "host"],
	messages: withOutcomes({
		spelled: "{key} is set to {value}, which VMware does not take for a boolean, so the default FALSE holds; write \"{meant}\"",
		unclear: "{key} is set to {value}, which is no boolean, so the default FALSE holds; write \"TRUE\" or \"FALSE\""
	}),
	sources: [{
		evidence: "observed",
		text: "vmware.log: Value \"...\" for variable \"...\" is not a valid boolean value. Using value \"...\"."
	}, {
		evidence: "documented",
		text: "libvirt and virt-v2v read TRUE and FALSE in any case, and nothing else"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "invalid-vhv-value")
};
// src/rules/invisible-character.ts
const rule$54 = {
	id: "invisible-character",
	category: "syntax",
	summary: "A character that one does not see stands in a key or beside the \"=\".",
	why: `Pages on the web and chat programs put no-break and zero-width spaces where one copies from; a file put together from several has a byte order mark in its midst.
Only spaces and tabs are blanks to VMware: it takes any other character for a part of the key, which is then one that nobody reads, or of the value; behind a value
in quotes it loses the line.`,
	fixing: `Takes the character out; where it looks like a blank and stands between key, "=" and value, a plain space comes in its place. Safe, since nobody means a key or a
value that begins or ends with one. Unsafe where one that looks like a blank stands in the midst of a key, which may have been two words. Declines where another
line gives the key another value. Inside a value in quotes, and inside a bare one, it is text and is left alone.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		key: "an invisible character ({names}) is a part of the key {key} to VMware, so {key} is not set; take it out",
		value: "an invisible character ({names}) is a part of the value of {key} to VMware; take it out",
		lost: "an invisible character ({names}) keeps VMware from reading the line, so {key} is not set; take it out",
		line: "an invisible character ({names}) keeps VMware from seeing that this line sets nothing; take it out"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "invisible-character")
};
// src/rules/key-case.ts
const rule$53 = {
	id: "key-case",
	category: "style",
	summary: "A key's letters are not in the case in which VMware writes them.",
	why: `VMware looks keys up without regard to case, but others do not: Proxmox and Xen Orchestra find a key only as VMware's products spell it, and so does many a script with grep.
One spelling also keeps a key from being added a second time.`,
	fixing: `Writes the key as VMware's products do; nothing else of the line changes. Unsafe, though VMware reads the same: a script or a template of your own may go by the
old spelling. Declines where another line means the same key.`,
	severity: "off",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { case: "{key} is mostly written {spelling}: VMware reads both, some programs only that" },
	sources: [{
		evidence: "observed",
		text: "Proxmox and Xen Orchestra compare keys with regard to case"
	}, {
		evidence: "observed",
		text: "files that VMware products wrote"
	}],
	*check(document) {
		for (const { entry, known } of settingsOf$1(document).values()) {
			if (known === void 0) continue;
			const { key } = entry;
			const spelling = spellKey(known.pattern, key.text);
			if (spelling === key.text || spelling.toLowerCase() !== key.folded) continue;
			const fix = changeOf$1(document, entry, renameKey(document, entry, spelling));
			yield {
				message: "case",
				at: key.range,
				key: key.text,
				data: {
					key: key.text,
					spelling
				},
				...fix && { fix }
			};
		}
	}
};
// src/rules/legacy-nesting-key.ts
const rule$52 = {
	id: "legacy-nesting-key",
	category: "nested",
	summary: "A key is from the time before vhv.enable.",
	why: `Before ESXi 5.0, Workstation 8 and Fusion 4 could pass virtualization on, a hypervisor ran in a machine only by tricks for 32-bit guests. Their keys are still copied from
page to page. vhv.enable does not need them, and without it they do not make nesting work on current products.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx", "host"],
	about: oneOf(...LEGACY_KEYS.keys()),
	messages: { legacy: "{key} {meaning}; nesting does not need it: take the line out if it is there for that" },
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}],
	*check(document) {
		for (const [key, meaning] of LEGACY_KEYS) {
			const entry = entryOf(document, key);
			if (entry === void 0) continue;
			yield {
				message: "legacy",
				at: entry.key.range,
				key: entry.key.text,
				data: {
					key: entry.key.text,
					meaning
				}
			};
		}
	}
};
// src/rules/mac-address.ts
const OWN$1 = /^00:(?:50:56|0c:29|05:69|1c:14)/;
const rule$51 = {
	id: "mac-address",
	category: "correctness",
	summary: "The MAC address of a network adapter is none, is not allowed, or is that of another adapter.",
	why: `A static address has to be a unicast address, from 00:50:56:00:00:00 to 00:50:56:3F:FF:FF where it is one of VMware's. Of another one of VMware's prefixes ESXi says that
it "conflicts with VMware reserved MACs", and does not start the machine; with addresses of other makers it depends on the product.
ethernetN.checkMACAddress = "FALSE" switches the check off.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		form: "{key} must be a MAC address such as 00:50:56:00:00:01, and \"{value}\" is none",
		multicast: "{key} is {value}, which is a multicast address: the second digit has to be even",
		reserved: "{key} is {value}, which VMware keeps for itself: a static address has to be between 00:50:56:00:00:00 and 00:50:56:3F:FF:FF",
		foreign: `{key} is {value}, which is not one of VMware's: some products start the machine only with {device}.checkMACAddress = "FALSE"`,
		twice: "{key} is {value}, which is the address of {other} (line {related}) already"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Networking, \"Static MAC Addresses in Virtual Machines\"; GSX Server 3, Administration"
	}, {
		evidence: "observed",
		text: "josenk/terraform-provider-esxi#184, ansible-collections/community.vmware#1159: \"conflicts with VMware reserved MACs\""
	}],
	*check(document) {
		const seen = new Map();
		for (const device of devicesOf(document, "ethernet")) {
			const written = isPresent(device) ? device.text(leafOf(device)) : "";
			if (written === "") continue;
			const address = written.toLowerCase().replaceAll("-", ":");
			const wrong = flawOf$1(document, device, address);
			const other = seen.get(address);
			if (other === void 0) seen.set(address, device);
			const entry = wrong === void 0 && other === void 0 ? void 0 : addressOf(device);
			if (entry === void 0) continue;
			if (wrong !== void 0) yield findingOf$2(device, entry, wrong);
			if (other !== void 0) yield repeatedFinding(device, entry, other);
		}
	}
};
function addressOf(device) {
	return device.entry(leafOf(device));
}
function leafOf(device) {
	return textOf(device, "addresstype").toLowerCase() === "static" ? "address" : "generatedaddress";
}
function flawOf$1(document, device, address) {
	if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/.test(address)) return { message: "form" };
	if (Number.parseInt(address.slice(0, 2), 16) % 2 === 1) return { message: "multicast" };
	if (textOf(device, "addresstype").toLowerCase() !== "static") return void 0;
	if (booleanOf(textOf(device, "checkmacaddress")) === false || /^00:50:56:[0-3]/.test(address)) return void 0;
	if (!OWN$1.test(address)) return {
		message: "foreign",
		severity: "info"
	};
	return {
		message: "reserved",
		...entryOf(document, "virtualHW.productCompatibility")?.value.text.toLowerCase() === "hosted" && { severity: "info" }
	};
}
function findingOf$2(device, entry, wrong) {
	const data = {
		key: entry.key.text,
		value: shownValue(entry),
		device: spellingOf$1(device)
	};
	return {
		...wrong,
		at: entry.value.range,
		key: entry.key.text,
		data
	};
}
function repeatedFinding(device, entry, other) {
	const first = addressOf(other);
	return {
		...findingOf$2(device, entry, { message: "twice" }),
		data: {
			key: entry.key.text,
			value: shownValue(entry),
			other: spellingOf$1(other)
		},
		...first && { related: [first.range] }
	};
}
// src/rules/malformed-line.ts
const rule$50 = {
	id: "malformed-line",
	category: "syntax",
	summary: "A line is neither an entry, nor a comment, nor blank.",
	why: `VMware's reader keeps such a line, and gives it no name: whatever it was meant to set is not set. ESXi warns that "not all entries are being read", ovftool
refuses the file.`,
	severity: "error",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { malformed: "VMware cannot read this line, and passes over it; write key = \"value\", or make it a comment with #" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c"
	}, {
		evidence: "observed",
		text: "vmware/vic#5646 (ESXi), OSInside/kiwi#130 (ovftool)"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "malformed-line")
};
// src/rules/memory-size.ts
const MIN_MB = 4;
const MB_PER_GB = 1024;
const LEAST_LIMIT = MB_PER_GB * Math.min(...HARDWARE_VERSIONS.flatMap(({ memoryGB }) => memoryGB ?? []));
const rule$49 = {
	id: "memory-size",
	category: "correctness",
	summary: "memsize is not a multiple of 4, too small, or more than the hardware version can have.",
	why: `memsize counts megabytes, and has to be a multiple of 4: VMware does not start a machine with 2047. How much a machine can have at most depends on its hardware version;
products for the desktop have lower limits of their own.`,
	fixing: `Writes the nearest multiple of 4. Unsafe, since the number may be wrong altogether, for example gigabytes. Declines where it is above the limit.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: {
		multiple: "{key} is {value}, and must be a multiple of 4 (MB): write \"{nearest}\"",
		low: "{key} is {value}, and must be at least {min} (MB)",
		high: "{key} is {value} (MB), and hardware version {version} (line {related}) can have {limit} at most ({gigabytes} GB)"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Virtual Machine Administration: \"memory size must be a multiple of 4 MB\""
	}, {
		evidence: "documented",
		text: "the limits of hardware versions: Broadcom KB 315655, vSphere documentation 6.5 to 8.0"
	}],
	about: trait(({ text }) => {
		const value = integerOf(text) ?? 0;
		return value % MIN_MB !== 0 || value < MIN_MB || value > LEAST_LIMIT;
	}, ["memsize"]),
	*check(document) {
		const memory = countOf(document, "memsize");
		if (memory === void 0) return;
		const { entry, value } = memory;
		const hardware = hardwareOf(document);
		const gigabytes = hardware && limitOf$1(hardware.value, "memoryGB");
		const about = {
			at: entry.value.range,
			key: entry.key.text
		};
		const data = {
			key: entry.key.text,
			value: shownValue(entry)
		};
		if (hardware !== void 0 && gigabytes !== void 0 && value > gigabytes * MB_PER_GB) {
			const limit = {
				version: hardware.value,
				gigabytes,
				limit: gigabytes * MB_PER_GB
			};
			yield {
				...about,
				message: "high",
				data: {
					...data,
					...limit
				},
				related: [hardware.entry.range]
			};
		} else if (value < MIN_MB) yield {
			...about,
			message: "low",
			data: {
				...data,
				min: MIN_MB
			}
		};
		else if (value % MIN_MB !== 0) {
			const nearest = String(Math.round(value / MIN_MB) * MIN_MB);
			const fix = changeValue(document, entry, nearest);
			yield {
				...about,
				message: "multiple",
				data: {
					...data,
					nearest
				},
				...fix && { fix }
			};
		}
	}
};
// src/rules/misplaced-vhv.ts
const OF_HOST$1 = documentTrait(({ kind }) => kind === "host");
const rule$48 = {
	id: "misplaced-vhv",
	category: "nested",
	summary: "vhv.allow stands in a .vmx, or vhv.enable in a host file.",
	why: `vhv.allow is the switch of a whole host (ESXi 5.0) and belongs into /etc/vmware/config; in a .vmx it does not give the machine anything, although many pages put it
there. vhv.enable is the switch of one machine; in a host file it is the default for every machine of that host, which is seldom meant. Where vhv.allow is all that
a .vmx has, this stands for missing-vhv-enable, and is an error like that.`,
	fixing: `In a .vmx, renames vhv.allow to vhv.enable; the value, the spacing and the comment stay. Where vhv.enable stands already with the same value, the line goes.
Unsafe, since it is not known that every product ignores vhv.allow there. Declines where vhv.enable has another value, and where it would switch nesting on for an
Arm guest. In a host file nothing is written: which machines were meant cannot be known.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	messages: {
		...withOutcomes({ misplaced: "{key} is a key of host files; in a .vmx vhv.enable was meant" }),
		host: "{key} in a host file sets \"{value}\" for every VM of this host; set it in the .vmx of each VM that it is meant for"
	},
	sources: [
		{
			evidence: "documented",
			text: "VMware community document DOC-8970, \"Running Nested VMs\""
		},
		{
			evidence: "observed",
			text: "files in the specification of hashicorp/vagrant-vmware-desktop have both in a .vmx"
		},
		{
			evidence: "community",
			text: "kickstarts in jedi4ever/veewee put vhv.enable into the host file"
		}
	],
	about: either(ACCIDENTS, OF_HOST$1),
	*check(document, { forbidden }) {
		for (const finding of accidentFindings(document, "misplaced-vhv")) {
			const missing = !forbidden.has("vhv.enable") && standsForMissing(document, finding);
			yield {
				...finding,
				...missing && { severity: "error" }
			};
		}
		const entry = document.kind === "host" ? entryOf(document, VHV_ENABLE) : void 0;
		if (entry !== void 0) {
			const data = {
				key: entry.key.text,
				value: entry.value.text
			};
			yield {
				message: "host",
				at: entry.key.range,
				key: entry.key.text,
				data
			};
		}
	}
};
function standsForMissing(document, { fix }) {
	const value = entryOf(document, "vhv.allow")?.value.text ?? "";
	return fix?.sets.includes("vhv.enable") === true && booleanOf(value) === true && obstacleToNesting(document) === void 0;
}
// src/rules/missing-controller.ts
const rule$47 = {
	id: "missing-controller",
	category: "correctness",
	summary: "A disk or drive hangs on a controller that is not present.",
	why: `VMware does not look at the devices of a controller that is not present: the disk is not there for the guest, which then may not boot. The two IDE controllers are in
every machine and need no line. Nothing is written: the controller may have another model, or the disk may belong to another one.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		missing: "{device} is present and its controller is not: {controller}.present is not set, so VMware leaves the device out",
		off: "{device} is present and its controller is not: {controller}.present (line {related}) is not TRUE, so VMware leaves the device out"
	},
	sources: [{
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c ignores devices whose controller is not present"
	}, {
		evidence: "observed",
		text: "none of some 190 files that VMware products wrote has such a device"
	}],
	*check(document) {
		const reported = new Set();
		for (const drive of presentDrives(document)) {
			const { kind, controller = "" } = drive;
			if (kind === "ide" || reported.has(controller) || mayBePresent(document, controller)) continue;
			reported.add(controller);
			yield findingOf$1(drive, controller, presentOf(document, controller));
		}
	}
};
function presentOf(document, controller) {
	return deviceOf(document, controller)?.entry("present");
}
function findingOf$1(drive, controller, off) {
	const entry = entryFor(drive);
	return {
		message: off === void 0 ? "missing" : "off",
		at: entry.key.range,
		key: entry.key.text,
		data: {
			device: spellingOf$1(drive),
			controller
		},
		...off && { related: [off.range] }
	};
}
// src/rules/missing-encoding.ts
const rule$46 = {
	id: "missing-encoding",
	category: "syntax",
	summary: "A machine has values that are not ASCII, and does not say their encoding.",
	why: `VMware writes .encoding first in each file, and decodes the values by it. Where it is missing, which encoding holds depends on the system that reads the file, so a name with
an accent can be right on one host and wrong on the next. Which one the bytes are in, nobody but their writer knows, so nothing adds the line.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	messages: { missing: "the value of {key} is not ASCII, and the file does not say its encoding; add .encoding = \"UTF-8\", if it is that" },
	sources: [{
		evidence: "observed",
		text: "files that Workstation, Fusion and ESXi wrote begin with .encoding"
	}],
	about: either(lackOf(".encoding"), ACCIDENTS),
	*check(document) {
		if (isAsciiOnly(document) || isMeant(document, ".encoding")) return;
		const entry = document.lines.find((line) => line.kind === "entry" && !isAscii(line.value.bytes) && !isBroken(document, line));
		if (entry === void 0) return;
		yield {
			message: "missing",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/missing-file.ts
const rule$45 = {
	id: "missing-file",
	category: "correctness",
	summary: "A disk's file is not in the machine's folder.",
	why: `VMware does not start a machine whose disk it does not find. Off by default: many files are kept without their disks, in a repository or as a template. Only names without
a folder are looked for, and only beside the file itself; on standard input nothing is known of that.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { missing: "{device} has the disk {file}, which is not in the folder of this file" },
	sources: [{
		evidence: "observed",
		text: "vmware.log: \"Failed to open disk\", \"The system cannot find the file specified\""
	}],
	*check(document, { surroundings }) {
		if (surroundings === void 0) return;
		for (const drive of presentDrives(document)) {
			const entry = drive.entry("filename");
			const file = entry?.value.text ?? "";
			if (entry === void 0 || !/^[^/\\:]+\.vmdk$/i.test(file) || /cdrom/i.test(textOf(drive, "devicetype"))) continue;
			if (surroundings.names.has(file)) continue;
			yield {
				message: "missing",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					device: spellingOf$1(drive),
					file: shown(file)
				}
			};
		}
	}
};
// src/rules/missing-final-newline.ts
const rule$44 = {
	id: "missing-final-newline",
	category: "syntax",
	summary: "The last line has no line end.",
	why: `VMware reads the file as it is. But the next echo 'vhv.enable = "TRUE"' >> file makes one line of the last one and the new one, and VMware then reads neither.`,
	fixing: "Adds a line end of the kind that the file has. Safe, since no entry changes.",
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { missing: "the last line has no line end: whatever is appended next will destroy it; end it with a newline" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such files"
	}],
	about: documentTrait(({ text }) => !text.endsWith("\n")),
	*check(document) {
		if (document.text.endsWith("\n")) return;
		const last = document.lines.at(-1);
		if (last === void 0 || contentEnd(document, last) < last.range[1]) return;
		const end = document.text.length;
		yield {
			message: "missing",
			at: [end, end],
			fix: {
				edits: [{
					range: [end, end],
					text: dominantEol(document)
				}],
				safety: "safe",
				sets: []
			}
		};
	}
};
// src/rules/missing-pcie-root-port.ts
const FIRST_HARDWARE = 7;
const BRIDGE = keyTrait((key) => /^pcibridge\d+\.virtualdev$/.test(key));
const rule$43 = {
	id: "missing-pcie-root-port",
	category: "correctness",
	summary: "A device that needs PCI Express, and no root port for it.",
	why: `vmxnet3, pvscsi, NVMe and USB 3 are PCI Express devices, which hang on root ports: pciBridge4 to pciBridge7 in the files that VMware writes. Without one VMware says that
no PCIe slot is available, and leaves the device out. Files that were written by hand or by a script often lack them. Of Arm guests nothing is said.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { missing: "{device} is a PCI Express device, and there is no root port for it: add pciBridge4.present = \"TRUE\", pciBridge4.virtualDev = \"pcieRootPort\" and pciBridge4.functions = \"8\"" },
	sources: [{
		evidence: "observed",
		text: "all of some 190 files that VMware products wrote with such devices have a pciBridge with pcieRootPort"
	}, {
		evidence: "community",
		text: "issues of Packer and Vagrant on vmware.log: \"No PCIe slot available\""
	}],
	*check(document) {
		if (keysMeant(document, BRIDGE).length > 0) return;
		const hardware = hardwareOf(document);
		if (canNeverNest(document) || hardware !== void 0 && hardware.value < FIRST_HARDWARE) return;
		for (const device of devicesOf(document)) {
			const entry = device.entry("virtualdev") ?? device.entry("present");
			if (entry === void 0 || !isPresent(device) || !isExpress(device)) continue;
			yield {
				message: "missing",
				at: entry.key.range,
				key: entry.key.text,
				data: { device: nameOf$1(device) }
			};
			return;
		}
	}
};
function nameOf$1(device) {
	const model = textOf(device, "virtualdev");
	return model === "" ? spellingOf$1(device) : `${spellingOf$1(device)} (${shown(model)})`;
}
function isExpress(device) {
	if (device.controller !== void 0) return false;
	if (device.kind === "nvme" || device.name === "usb_xhci") return true;
	const model = textOf(device, "virtualdev").toLowerCase();
	return device.kind === "ethernet" ? model === "vmxnet3" : device.kind === "scsi" && model === "pvscsi";
}
// src/rules/missing-required-key.ts
const REQUIRED = new Map([
	["config.version", {
		message: "missing",
		severity: "error"
	}],
	["virtualHW.version", {
		message: "missing",
		severity: "error"
	}],
	["guestOS", {
		message: "guest",
		severity: "warning"
	}]
]);
const rule$42 = {
	id: "missing-required-key",
	category: "correctness",
	summary: "A machine lacks config.version, virtualHW.version or guestOS.",
	why: `VMware does not open a machine without config.version and virtualHW.version: the one says how the file is to be read, the other which hardware there is. Without guestOS it
does, and takes another guest for granted, with other devices and timers. A key that a broken or misspelt line means is not missing: that line is reported.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		missing: "{key} is not set, and VMware does not open a machine without it",
		guest: "guestOS is not set, so VMware takes its defaults from no guest in particular: name the one that runs"
	},
	sources: [{
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c requires config.version and virtualHW.version"
	}, {
		evidence: "observed",
		text: "all of some 190 files that VMware products wrote have the three"
	}],
	about: either(lackOf(...REQUIRED.keys()), ACCIDENTS),
	*check(document) {
		if (isFullyEncrypted(document)) return;
		for (const [key, { message, severity }] of REQUIRED) {
			if (mayBeSet(document, key.toLowerCase())) continue;
			yield {
				message,
				at: wholeFile(document),
				key,
				data: { key },
				severity
			};
		}
	}
};
// src/rules/missing-vhv-allow.ts
const rule$41 = {
	id: "missing-vhv-allow",
	category: "nested",
	summary: "A host file does not say vhv.allow.",
	why: `To run a hypervisor inside a virtual machine, the host must pass the CPU's virtualization extensions on. On ESXi 5.0 the line vhv.allow = "TRUE" in
/etc/vmware/config allows that for the whole host, and each machine then turns it on with vhv.enable. From ESXi 5.1 on each machine's vhv.enable is enough;
the line is not necessary there and does no harm. For fleets of newer hosts set the option esxi to ">=5.1".`,
	fixing: `Appends vhv.allow = "TRUE" at the end of the file, as VMware does, in the file's own style. Safe, since nothing that stands changes. Declines where any
line, however broken, means vhv.allow already: that line is reported instead.`,
	severity: "error",
	fix: "safe",
	kinds: ["host"],
	messages: { missing: "vhv.allow is not set: the host may not pass virtualization on to its machines; add vhv.allow = \"TRUE\"" },
	options: {
		esxi: {
			enum: [
				"any",
				"5.0",
				">=5.1"
			],
			default: "any",
			description: "The versions of the hosts; none from 5.1 on needs the line."
		},
		accept: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Other keys that will do, for example vhv.enable."
		}
	},
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}, {
		evidence: "community",
		text: "blogs on nested ESXi 5.0 and 5.1: not necessary from 5.1 on, but no conflict"
	}],
	*check(document, { options }) {
		if (options.esxi === ">=5.1" || isMeant(document, "vhv.allow")) return;
		if (options.accept.some((key) => isMeant(document, key))) return;
		yield {
			message: "missing",
			at: wholeFile(document),
			key: VHV_ALLOW,
			fix: {
				edits: [append(document, VHV_ALLOW, "TRUE")],
				safety: "safe",
				sets: [VHV_ALLOW]
			}
		};
	}
};
// src/rules/missing-vhv-enable.ts
const rule$40 = {
	id: "missing-vhv-enable",
	category: "nested",
	summary: "A machine does not say vhv.enable.",
	why: `A hypervisor inside a virtual machine (Proxmox VE, ESXi, Hyper-V) needs the CPU's virtualization extensions, and the machine has them only with
vhv.enable = "TRUE" in its .vmx. The web client's "Expose hardware assisted virtualization to the guest OS" and Workstation's "Virtualize Intel VT-x/EPT or
AMD-V/RVI" write the same line. It takes effect when the machine is powered off and on. guestOS does not tell who needs it, since Proxmox VE, Xen and KVM have no
value of their own, so by default every machine is asked for it; the option guests narrows that.`,
	fixing: `Appends vhv.enable = "TRUE" at the end of the file, as VMware does, in the file's own style. Safe, since nothing that stands changes. Declines where any
line, however broken, means vhv.enable already, for Arm guests, which cannot nest, and for fully encrypted files. Where something in the file keeps nesting from
working (hardware version 7 or less, a passed-through PCI device, a CPUID mask, a software monitor) the finding is a warning and its fix unsafe.`,
	severity: "error",
	fix: "safe",
	kinds: ["vmx"],
	messages: {
		missing: "vhv.enable is not set: the guest cannot run a hypervisor of its own; add vhv.enable = \"TRUE\"",
		vbs: "vhv.enable is not set, which windows.vbs.enabled (line {related}) needs; add vhv.enable = \"TRUE\"",
		obstacle: "vhv.enable is not set, and would not work if it were: {reason} (line {related})"
	},
	options: {
		guests: {
			anyOf: [{ enum: ["all", "hypervisors"] }, {
				type: "array",
				items: { type: "string" }
			}],
			default: "all",
			description: "The machines that need it: all, those whose guestOS names a hypervisor, or those whose guestOS matches a pattern such as vmkernel*."
		},
		exclude: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Patterns of guestOS that do not need it."
		},
		displayName: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Only machines whose displayName matches one of these patterns."
		}
	},
	sources: [
		{
			evidence: "documented",
			text: "VMware community document DOC-8970, \"Running Nested VMs\""
		},
		{
			evidence: "documented",
			text: "vim25 API: nestedHVEnabled, nestedHVSupported (vmware/pyvmomi)"
		},
		{
			evidence: "documented",
			text: "vSphere 8 documentation: it acts at power-on"
		}
	],
	about: either(lackOf(VHV_ENABLE), ACCIDENTS),
	*check(document, { options, forbidden }) {
		if (forbidden.has("vhv.enable") || isMeant(document, "vhv.enable") || canNeverNest(document) || isFullyEncrypted(document) || !isWanted(document, options)) return;
		const obstacle = obstacleToNesting(document);
		const vbs = entryOf(document, "windows.vbs.enabled");
		const fix = (safety) => ({
			edits: [append(document, VHV_ENABLE, "TRUE")],
			safety,
			sets: [VHV_ENABLE]
		});
		const finding = {
			at: wholeFile(document),
			key: VHV_ENABLE
		};
		if (obstacle !== void 0) {
			const related = [obstacle.range];
			yield {
				...finding,
				message: "obstacle",
				severity: "warning",
				data: { reason: obstacle.reason },
				related,
				fix: fix("unsafe")
			};
		} else if (vbs !== void 0 && booleanOf(vbs.value.text) === true) yield {
			...finding,
			message: "vbs",
			related: [vbs.range],
			fix: fix("safe")
		};
		else yield {
			...finding,
			message: "missing",
			fix: fix("safe")
		};
	}
};
function isWanted(document, { guests, exclude, displayName }) {
	const guest = entryOf(document, "guestOS")?.value.text ?? "";
	const name = entryOf(document, "displayName")?.value.text ?? "";
	if (matchesAny(guest, exclude)) return false;
	if (displayName.length > 0 && !matchesAny(name, displayName)) return false;
	if (guests === "all") return true;
	return guests === "hypervisors" ? HYPERVISOR_GUESTS.has(guest.toLowerCase()) : matchesAny(guest, guests);
}
function matchesAny(text, patterns) {
	return patterns.some((pattern) => matchesWildcard(text, pattern));
}
// src/rules/misspelled-vhv.ts
const rule$39 = {
	id: "misspelled-vhv",
	category: "nested",
	summary: "A key is meant to be vhv.allow or vhv.enable, and is spelled in another way.",
	why: `VMware ignores a key that it does not know, without a word. vhu.enable is a misspelling that was copied from page to page; vhv.enabled, nestedHVEnabled and
nested_hv_enabled are what other programs and VMware's own API call the same switch.`,
	fixing: `Renames the key where it stands; the value, the spacing and the comment stay. Safe for the key that belongs into a file of this kind: vhv.enable in a .vmx,
vhv.allow in a host file; unsafe for the other one. Where the right key stands already with the same value, the misspelt line goes; where it has another value,
nothing is written. vhv.disabled and hypervisor.cpuid.0 are reported and never renamed, since they do not say the same.`,
	severity: "error",
	fix: "safe",
	kinds: ["vmx", "host"],
	messages: withOutcomes({
		misspelled: "{key} is not a key of VMware's, which ignores it; {meant} was meant",
		untrue: "{key} is not a key of VMware's, which ignores it; {advice}"
	}),
	sources: [{
		evidence: "community",
		text: "pages and forum answers that give vhu.enable and vhv.enabled"
	}, {
		evidence: "documented",
		text: "vim25 API nestedHVEnabled; Terraform and Ansible nested_hv_enabled"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "misspelled-vhv")
};
// src/rules/mixed-line-endings.ts
const NAMES$1 = {
	"\n": "LF",
	"\r\n": "CRLF",
	"\r": "CR"
};
const rule$38 = {
	id: "mixed-line-endings",
	category: "syntax",
	summary: "Lines end in different ways.",
	why: `A file has lines that end in LF and others that end in CRLF when two systems have written to it. VMware reads LF, CRLF and a lone CR alike; version control and other
programs do not, and a lone CR is no line end to most.`,
	fixing: "Ends all lines as most of them end. Unsafe, since it touches lines that nothing is wrong with.",
	severity: "info",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { mixed: "{count} of {all} lines end in {others}, the first of them here, and the others in {most}; end all alike" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/misc/vmstdio.c), called on such files"
	}],
	about: documentTrait(({ text }) => text.includes("\r")),
	*check(document) {
		if (!document.text.includes("\r")) return;
		const most = dominantEol(document);
		const others = document.lines.filter((line) => ![most, ""].includes(eolOf(document, line)));
		const [first] = others;
		if (first === void 0) return;
		const end = contentEnd(document, first);
		const names = new Set(others.map((line) => NAMES$1[eolOf(document, line)]));
		yield {
			message: "mixed",
			at: [end, end],
			data: {
				count: others.length,
				all: document.lines.length,
				others: [...names].join(" and "),
				most: NAMES$1[most]
			},
			fix: {
				edits: others.map((line) => ({
					range: [contentEnd(document, line), line.range[1]],
					text: most
				})),
				safety: "unsafe",
				sets: []
			}
		};
	}
};
function eolOf(document, line) {
	return document.text.slice(contentEnd(document, line), line.range[1]);
}
// src/rules/nonexistent-key.ts
const INEFFECTIVE = trait(() => true, (known) => known?.family === "ineffective");
const rule$37 = {
	id: "nonexistent-key",
	category: "correctness",
	summary: "A key that pages on the web copy from one another, and that no product is known to read.",
	why: `Some keys are in many files because they are on many pages, and VMware has never read them: isolation.tools.copy.enable is the wrong way round, unity.allowCompostingInGuest
is a misspelling, mem.ShareScanTotal is an option of an ESXi host and not of a machine. VMware ignores the line without a word, and what it was meant for does
not happen. Of mks.enableGLRenderer it is known only that the newest program does not have it: recipes for older ones name it.`,
	fixing: `Renames the key to the one that VMware reads, or takes the line out where there is none or where that one is set already. Unsafe, since the line then does something
that it did not do before, or is gone. Declines where the key that there is says the opposite, as isolation.tools.copy.disable for isolation.tools.copy.enable.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	about: INEFFECTIVE,
	messages: {
		instead: "{key} does nothing: the key that VMware reads is {meant}",
		set: "{key} does nothing: the key that VMware reads is {meant}, which is set on line {related}",
		opposite: "{key} does nothing: the key that VMware reads is {meant}, which says the opposite",
		newest: "{key} is not in the newest VMware program (vmware-vmx 26), where the key is {meant}; older ones may have read it",
		nothing: "{key} is not known to do anything: take the line out"
	},
	sources: [{
		evidence: "observed",
		text: "the strings in the program vmware-vmx 26.0.1"
	}, {
		evidence: "community",
		text: "pages on tuning, and files that have these keys from there"
	}],
	*check(document) {
		for (const { entry, known } of settingsWith(document, INEFFECTIVE)) {
			const meant = known?.instead;
			if (meant === void 0) yield idleFinding(document, entry);
			else if (known?.status === "nonexistent") yield newestFinding(entry, meant);
			else yield insteadFinding(document, entry, meant);
		}
	}
};
function idleFinding(document, entry) {
	const fix = removeEntry(document, entry);
	return {
		message: "nothing",
		at: entry.key.range,
		key: entry.key.text,
		data: { key: entry.key.text },
		...fix && { fix }
	};
}
function insteadFinding(document, entry, meant) {
	const other = entryOf(document, meant);
	const opposite = haveOppositeSenses(entry.key.text, meant);
	const fix = opposite ? void 0 : fixOf(document, entry, meant);
	return {
		message: opposite ? "opposite" : other === void 0 ? "instead" : "set",
		at: entry.key.range,
		key: entry.key.text,
		data: {
			key: entry.key.text,
			meant
		},
		...other && { related: [other.range] },
		...fix && { fix }
	};
}
function newestFinding({ key }, meant) {
	return {
		message: "newest",
		at: key.range,
		key: key.text,
		data: {
			key: key.text,
			meant
		},
		severity: "info"
	};
}
function fixOf(document, entry, meant) {
	if (document.settings.has(meant.toLowerCase())) return removeEntry(document, entry);
	if (isMeant(document, meant)) return void 0;
	const fix = changeOf$1(document, entry, renameKey(document, entry, meant));
	return fix && {
		...fix,
		sets: [...fix.sets, meant.toLowerCase()]
	};
}
// src/rules/nonpersistent-disk.ts
const rule$36 = {
	id: "nonpersistent-disk",
	category: "security",
	summary: "What is written to a disk is thrown away at power-off.",
	why: `A disk in the mode independent-nonpersistent forgets at every power-off what was written to it: the guest's logs of an intrusion, and the security updates that were
installed. Kiosks and class rooms want that, and keep their logs elsewhere.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: keyTrait((key) => key.endsWith(".mode")),
	messages: { forgets: "{key} is {mode}: what the guest writes there, logs and updates included, is gone at power-off; use \"persistent\" unless that is meant" },
	guide: [
		"ide{0..1}:{0..1}.mode",
		"sata{0..3}:{0..29}.mode",
		"scsi{0..3}:{0..63}.mode",
		"nvme{0..3}:{0..63}.mode"
	],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 6.7 and 9; STIGs for vSphere 7 to 9"
	}],
	*check(document) {
		for (const device of devicesOf(document)) {
			const entry = device.entry("mode");
			const mode = entry?.value.text.trim().toLowerCase() ?? "";
			if (entry === void 0 || !/^(?:independent-)?nonpersistent$/.test(mode)) continue;
			if (!(device.controller !== void 0 && !/^(?:cdrom|atapi)/i.test(textOf(device, "devicetype"))) || !isPresent(device)) continue;
			yield {
				message: "forgets",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: entry.key.text,
					mode
				}
			};
		}
	}
};
// src/document/nature.ts
function unreadableReason(document) {
	const { text } = document;
	if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) return "is UTF-16 text, which VMware cannot read: save it as UTF-8";
	if (text.includes("\0")) return /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/.test(text) ? "is UTF-16 text, which VMware cannot read: save it as UTF-8" : "has NUL bytes: it is binary, or damaged";
	if (document.encoding.declared !== void 0 && isUnreadableEncoding(document.encoding.declared)) return "declares an encoding in .encoding that VMware cannot read";
}
const foreignLanguage = once(readLanguage);
function readLanguage(document) {
	const start = document.text.slice(document.bom ? 3 : 0, 4096).trimStart();
	if (start.startsWith("version https://git-lfs.github.com/spec/")) return "a Git LFS pointer";
	if (start.startsWith("<") && /^<(?:\?xml|!DOCTYPE|[A-Za-z][\w:-]*[\s>/])/i.test(start)) return "XML";
	if (/^[{[]\s*(?:"|\]|\})/.test(start)) return "JSON";
	return templateLanguage(document) ?? otherText(document);
}
function templateLanguage(document) {
	const { text } = document;
	if (!text.includes("{") && !text.includes("#") && !text.includes("<%")) return void 0;
	if (!/<%|\{[{%]|\$\{|=[ \t]*#/.test(text)) return void 0;
	for (const line of document.lines) {
		if (line.kind === "comment" || line.kind === "blank") continue;
		const content = contentOf(document, line);
		if (/<%.*%>/.test(content)) return "an ERB template";
		if (/\{%.*%\}/.test(content)) return "a Jinja template";
		if (line.kind !== "entry") continue;
		if (/^\{\{.*\}\}$/.test(line.value.text)) return "a Jinja template";
		if (/\$\{\w+\}/.test(line.key.text)) return "a template";
		if (isEmpty(line.value) && line.comment !== void 0 && isPlaceholder(document, line.comment)) return "a template";
	}
}
function isPlaceholder(document, comment) {
	return /^#[A-Z][A-Z0-9_]*#[ \t]*$/.test(document.text.slice(comment[0], comment[1]));
}
function otherText(document) {
	const malformed = malformedLines(document);
	if (malformed.length === 0 || hasMarkers(document.settings)) return void 0;
	const contents = malformed.map((line) => contentOf(document, line));
	if (contents.filter((content) => /^[ \t]*\[[^\]]*\][ \t]*$/.test(content)).length >= 2) return "an INI file";
	const entries = document.lines.filter((line) => line.kind === "entry").length;
	const strange = contents.filter((content) => !content.includes("=") && !/v[hu][vu]\./i.test(content)).length;
	return strange > entries + contents.length - strange ? "plain text" : void 0;
}
function isEmpty(value) {
	return value.range[0] === value.range[1];
}
// src/rules/not-a-dictionary.ts
const rule$35 = {
	id: "not-a-dictionary",
	category: "syntax",
	summary: "The file is written in another language.",
	why: `A .vmx can be a Git LFS pointer whose content was never fetched, a template that some tool fills in, or the XML of a .vmxf under the wrong name. VMware would read
nothing sensible from it, and a repair would make it worse: nothing else is checked, and nothing is written.`,
	severity: "error",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	foreign: true,
	messages: { foreign: "this is {language}, not a VMware configuration: nothing else was checked" },
	sources: [{
		evidence: "observed",
		text: "files named .vmx in public repositories"
	}],
	*check(document) {
		const language = foreignLanguage(document);
		if (language !== void 0) yield {
			message: "foreign",
			at: wholeFile(document),
			data: { language }
		};
	}
};
// src/schema/guide-rows.ts
const guideRows = `
isolation.tools.copy.disable
  expected: TRUE or absent
  default: TRUE
  about: clipboard data leaves the guest
  scg: 5.0-5.5 disable-console-copy, 6.0-6.7 VM.disable-console-copy, 7.0 vm-7.deactivate-console-copy, 8.0 vm-8.deactivate-console-copy, 9.0-9.1 vm-9.deactivate-console-copy
  stig: VCFV-9X-000181 med, VMCH-70-000001/V-256450 low, VMCH-80-000189/V-258703 low
  cis: 6/7 8.4.21, 8 7.18
  note: the STIG for 7.0 wants it written

isolation.tools.paste.disable
  expected: TRUE or absent
  default: TRUE
  about: clipboard data enters the guest
  scg: 5.0-5.5 disable-console-paste, 6.0-6.7 VM.disable-console-paste, 7.0 vm-7.deactivate-console-paste, 8.0 vm-8.deactivate-console-paste, 9.0-9.1 vm-9.deactivate-console-paste
  stig: VCFV-9X-000197 med, VMCH-70-000003/V-256452 low, VMCH-80-000192/V-258705 low
  cis: 6/7 8.4.24, 8 7.19
  note: the STIG for 7.0 wants it written

isolation.tools.dnd.disable
  expected: TRUE or absent
  default: TRUE
  about: files cross the console
  scg: 5.0-5.5 disable-console-dnd, 6.0-6.5 VM.disable-console-drag-n-drop, 7.0 vm-7.isolation-tools-dnd-deactivate, 8.0 vm-8.isolation-tools-dnd-deactivate, 9.0-9.1 vm-9.isolation-tools-dnd-deactivate
  stig: VCFV-9X-000196 med, VMCH-70-000002/V-256451 low, VMCH-80-000191/V-258704 low
  cis: 6/7 8.4.22, 8 7.17
  note: the STIG for 7.0 wants it written

isolation.tools.diskShrink.disable
  expected: TRUE or absent
  default: TRUE
  about: guest users can block the VM by shrinking
  scg: 5.0-5.5 disable-disk-shrinking-shrink, 6.0-6.7 VM.disable-disk-shrinking-shrink, 7.0 vm-7.deactivate-disk-shrinking-shrink, 8.0 vm-8.deactivate-disk-shrinking-shrink, 9.0-9.1 vm-9.deactivate-disk-shrinking-shrink
  stig: VCFV-9X-000198 med, VMCH-70-000004/V-256453 med, VMCH-80-000193/V-258706 med
  cis: 8 7.21
  note: the STIG for 7.0 wants it written

isolation.tools.diskWiper.disable
  expected: TRUE or absent
  default: TRUE
  about: guest users can block the VM by wiping free space
  scg: 5.0-5.5 disable-disk-shrinking-wiper, 6.0-6.7 VM.disable-disk-shrinking-wiper, 7.0 vm-7.deactivate-disk-shrinking-wiper, 8.0 vm-8.deactivate-disk-shrinking-wiper, 9.0-9.1 vm-9.deactivate-disk-shrinking-wiper
  stig: VCFV-9X-000199 med, VMCH-70-000005/V-256454 med, VMCH-80-000194/V-258707 med
  cis: 8 7.22
  note: the STIG for 7.0 wants it written

isolation.device.connectable.disable
  expected: TRUE or absent
  default: TRUE
  about: guest user can disconnect NIC or mount media
  scg: 5.0-5.5 prevent-device-interaction-connect, 6.0 VM.prevent-device-interaction-connect, 7.0 vm-7.isolation-device-connectable-deactivate, 8.0 vm-8.isolation-device-connectable-deactivate, 9.0-9.1 vm-9.isolation-device-connectable-deactivate
  stig: VCFV-9X-000202 med, VMCH-70-000016/V-256464 med, VMCH-80-000197/V-258710 med
  cis: 6/7 8.2.7, 8 7.9

tools.guestlib.enableHostInfo
  expected: FALSE or absent
  default: FALSE
  about: host data leaks to guests
  scg: 5.0-5.5 restrict-host-info, 6.0-6.7 VM.restrict-host-info, 7.0 vm-7.restrict-host-info, 8.0 vm-8.restrict-host-info, 9.0-9.1 vm-9.restrict-host-info
  stig: VCFV-9X-000203 med, VMCH-70-000017/V-256465 med, VMCH-80-000198/V-258711 med
  cis: 8 7.24

tools.setInfo.sizeLimit
  expected: 1048576 or less, or absent
  default: 1048576
  about: guest can fill the datastore through VMX growth
  scg: 5.0-5.5 limit-setinfo-size, 6.0-6.7 VM.limit-setinfo-size, 7.0 vm-7.limit-setinfo-size, 8.0 vm-8.limit-setinfo-size, 9.0-9.1 vm-9.limit-setinfo-size
  stig: VCFV-9X-000201 med, VMCH-70-000015/V-256463 low, VMCH-80-000196/V-258709 low
  cis: 6/7 8.1.1

RemoteDisplay.maxConnections
  expected: 1
  default: -1 (unlimited)
  about: a second viewer can watch an admin session
  scg: 5.0-5.5 limit-console-connections-one, 7.0 vm-7.limit-console-connections, 8.0 vm-8.limit-console-connections, 9.0-9.1 vm-9.limit-console-connections
  stig: VCFV-9X-000200 med, VMCH-70-000013/V-256462 med, VMCH-80-000195/V-258708 med
  cis: 6/7 8.1.2, 8 7.6

tools.guest.desktop.autolock
  expected: TRUE
  default: FALSE (SCG 7: TRUE)
  about: session stays unlocked after the console closes
  scg: 7.0 vm-7.vmrc-lock, 8.0 vm-8.vmrc-lock, 9.0-9.1 vm-9.vmrc-lock
  stig: VCFV-9X-000206 med, VMCH-70-000022/V-256470 med, VMCH-80-000201/V-258714 med
  cis: 8 7.5
  note: the text of the guides wants it written; the script of 9.1 and the STIGs for 8 and 9 accept its absence

mks.enable3d
  expected: FALSE or absent
  default: FALSE (SCG 7: TRUE)
  about: graphics attack surface
  scg: 5.5 disable-non-essential-3D-features, 6.5-6.7 VM.disable-non-essential-3D-features, 7.0 vm-7.deactivate-non-essential-3d-features, 8.0 vm-8.deactivate-non-essential-3d-features, 9.0-9.1 vm-9.deactivate-non-essential-3d-features
  stig: VCFV-9X-000207 med, VMCH-70-000023/V-256471 low, VMCH-80-000202/V-258715 low
  cis: 8 7.4

sched.mem.pshare.salt
  expected: absent
  default: absent (vc.uuid used)
  about: shared salt lets VMs share pages (side channel)
  scg: 6.0-6.7 VM.TransparentPageSharing-inter-VM-Enabled, 7.0 vm-7.transparentpagesharing-inter-vm-enabled, 8.0 vm-8.transparentpagesharing-inter-vm-enabled, 9.0-9.1 vm-9.transparentpagesharing-inter-vm-enabled
  stig: VCFV-9X-000204 med, VMCH-70-000018/V-256466 low, VMCH-80-000199/V-258712 low

ethernet{0..9}.filter{n}.name
  expected: absent
  default: absent
  about: traffic redirect through dvFilter
  scg: 5.0-5.5 verify-network-filter, 6.0-6.7 VM.verify-network-filter, 7.0 vm-7.dvfilter, 8.0 vm-8.dvfilter, 9.0-9.1 vm-9.dvfilter
  stig: VCFV-9X-000205 med, VMCH-70-000019/V-256467 low, VMCH-80-000200/V-258713 low

bios.bootDeviceClasses
  expected: allow:hd
  default: allow:all
  about: boot from CD or PXE bypasses the OS
  scg: 8.0 vm-8.efi-boot-types, 9.0-9.1 vm-9.efi-boot-types
  note: P0 in 9.1

uefi.secureBoot.enabled
  expected: TRUE
  about: unsigned boot code
  scg: 7.0 guest-7.secure-boot, 8.0 guest-8.secure-boot, 9.0-9.1 vm-9.secure-boot
  note: P0 in 9.1

virtualHW.version
  expected: 17 or more (8, 9), 13 or more (7)
  about: old hardware lacks mitigations and features
  scg: 7.0 guest-7.virtual-hardware, 8.0 guest-8.virtual-hardware, 9.0-9.1 vm-9.virtual-hardware

logging
  expected: TRUE or absent
  default: TRUE
  about: no forensic trail
  scg: 5.0-5.5 disable-logging, 7.0 vm-7.log-enable, 8.0 vm-8.log-enable, 9.0-9.1 vm-9.log-enable
  stig: VCFV-9X-000212 med, VMCH-70-000025/V-256473 med, VMCH-80-000207/V-258720 med
  note: the guides for 5.x said FALSE for profile 1

log.keepOld
  expected: 10 or absent
  default: 10
  about: retention
  scg: 5.0-5.5 limit-log-number, 7.0 vm-7.log-retention, 8.0 vm-8.log-retention, 9.0-9.1 vm-9.log-retention
  stig: VCFV-9X-000211 med, VMCH-70-000027/V-256475 med, VMCH-80-000206/V-258719 med
  cis: 8 7.26

log.rotateSize
  expected: 2048000 or absent
  default: 2048000
  about: datastore fill-up
  scg: 5.0-5.5 limit-log-size, 7.0 vm-7.log-rotation-size, 8.0 vm-8.log-rotation-size, 9.0-9.1 vm-9.log-rotation-size
  stig: VCFV-9X-000210 med, VMCH-70-000026/V-256474 med, VMCH-80-000205/V-258718 med
  cis: 8 7.27
  note: 100000 in the guides for 5.x

migrate.encryptionMode
  expected: required
  default: opportunistic
  about: memory on the wire
  scg: 7.0 vm-7.vmotion-encrypted, 8.0 vm-8.vmotion-encrypted, 9.0-9.1 vm-9.vmotion-encrypted
  stig: VCFV-9X-000208 med, VMCH-70-000024/V-256472 med, VMCH-80-000203/V-258716 med
  note: P1; the STIGs accept opportunistic too

ftcpt.ftEncryptionMode
  expected: ftEncryptionRequired
  default: ftEncryptionOpportunistic
  about: FT traffic on the wire
  scg: 7.0 vm-7.ft-encrypted, 8.0 vm-8.ft-encrypted, 9.0-9.1 vm-9.ft-encrypted
  stig: VCFV-9X-000209 med, VMCH-70-000029/V-256477 med, VMCH-80-000204/V-258717 med
  note: P1; a setting of the API

pciPassthru{n}.present
  expected: absent
  default: absent
  about: DMA device bypasses the monitor
  scg: 6.0-6.7 VM.verify-PCI-Passthrough, 7.0 vm-7.pci-passthrough, 8.0 vm-8.pci-passthrough, 9.0-9.1 vm-9.pci-passthrough
  stig: VCFV-9X-000219 med, VMCH-70-000028/V-256476 med, VMCH-80-000214/V-258727 med
  cis: 6/7 8.2.8, 8 7.7

ide{0..1}:{0..1}.mode, sata{0..3}:{0..29}.mode, scsi{0..3}:{0..63}.mode, nvme{0..3}:{0..63}.mode
  expected: not independent-nonpersistent
  default: persistent
  about: changes and logs vanish at power-off
  scg: 5.0-5.5 disable-independent-nonpersistent, 6.0-6.7 VM.disable-independent-nonpersistent, 9.0-9.1 vm-9.persistent-disk
  stig: VCFV-9X-000213 med, VMCH-70-000006/V-256455 med, VMCH-80-000208/V-258721 med
  note: back in 9.x

floppy{0..1}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-floppy, 6.0-6.7 VM.disconnect-devices-floppy, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000214 med, VMCH-70-000008/V-256457 med, VMCH-80-000209/V-258722 med
  cis: 6/7 8.2.1, 8 7.16
  note: since 7.0 one of the unnecessary devices

ide{0..1}:{0..1}.deviceType, sata{0..3}:{0..29}.deviceType, scsi{0..3}:{0..63}.deviceType
  expected: absent or disconnected
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-ide, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000215 med, VMCH-70-000009/V-256458 low, VMCH-80-000210/V-258723 low
  cis: 6/7 8.2.2, 8 7.15

serial{0..31}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-serial, 6.0-6.7 VM.disconnect-devices-serial, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000217 med, VMCH-70-000011/V-256460 med, VMCH-80-000212/V-258725 med
  cis: 6/7 8.2.4, 8 7.13

parallel{0..2}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-parallel, 6.0-6.7 VM.disconnect-devices-parallel, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000216 med, VMCH-70-000010/V-256459 med, VMCH-80-000211/V-258724 med
  cis: 6/7 8.2.3, 8 7.14

usb.present, usb_xhci.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-usb, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000218 med, VMCH-70-000012/V-256461 med, VMCH-80-000213/V-258726 med
  cis: 6/7 8.2.5, 8 7.12

RemoteDisplay.vnc.enabled
  expected: FALSE or absent
  default: FALSE
  about: unencrypted console, own password
  scg: 5.5 minimize-console-VNC-use, 6.0-6.7 VM.minimize-console-VNC-use
  stig: VMCH-70-000021/V-256469 med
  status: dropped
  note: named from 5.5 to 6.7

isolation.tools.hgfs.disable, isolation.tools.hgfsServerSet.disable
  expected: TRUE (STIG 7.0)
  default: FALSE
  about: host files exposed
  scg: 5.0-5.5 disable-hgfs, 6.0-6.5 VM.disable-hgfs
  stig: VMCH-70-000007/V-256456 med
  cis: 6/7 8.4.18
  status: dropped
  note: the guide for 6.5 says 0; the STIG for 7.0 still has it

isolation.device.edit.disable
  expected: TRUE
  about: guest edits device settings
  scg: 5.0-5.5 prevent-device-interaction-edit, 6.0 VM.prevent-device-interaction-edit
  cis: 6/7 8.2.6, 8 7.8
  status: dropped
  note: CIS 8 keeps it

isolation.tools.setGUIOptions.enable
  expected: FALSE
  default: FALSE
  about: guest re-enables clipboard
  scg: 5.0-5.5 disable-console-gui-options, 6.0-6.5 VM.disable-console-gui-options
  cis: 6/7 8.4.23
  status: dropped
  note: the guide for 6.5 says the opposite

isolation.tools.ghi.autologon.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-autologon, 6.0-6.5 VM.disable-unexposed-features-autologon
  cis: 6/7 8.4.2
  status: obsolete

isolation.bios.bbs.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-biosbbs, 6.0 VM.disable-unexposed-features-biosbbs
  cis: 6/7 8.4.3
  status: obsolete

isolation.tools.ghi.protocolhandler.info.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-protocolhandler, 6.0-6.5 VM.disable-unexposed-features-protocolhandler
  cis: 6/7 8.4.4
  status: obsolete

isolation.tools.unity.taskbar.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-taskbar, 6.0-6.5 VM.disable-unexposed-features-unity-taskbar
  cis: 6/7 8.4.5
  status: obsolete

isolation.tools.unityActive.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-unityactive, 6.0-6.5 VM.disable-unexposed-features-unity-unityactive
  cis: 6/7 8.4.6
  status: obsolete

isolation.tools.unity.windowContents.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-windowcontents, 6.0-6.5 VM.disable-unexposed-features-unity-windowcontents
  cis: 6/7 8.4.7
  status: obsolete

isolation.tools.unity.push.update.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unitypush, 6.0-6.5 VM.disable-unexposed-features-unitypush
  cis: 6/7 8.4.8
  status: obsolete

isolation.tools.vmxDnDVersionGet.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-versionget, 6.0-6.5 VM.disable-unexposed-features-versionget
  cis: 6/7 8.4.9
  status: obsolete

isolation.tools.guestDnDVersionSet.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-versionset, 6.0-6.5 VM.disable-unexposed-features-versionset
  cis: 6/7 8.4.10
  status: obsolete

isolation.ghi.host.shellAction.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-shellaction, 6.0-6.5 VM.disable-unexposed-features-shellaction
  cis: 6/7 8.4.11
  status: obsolete

isolation.tools.dispTopoRequest.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-toporequest, 6.0 VM.disable-unexposed-features-toporequest
  cis: 6/7 8.4.12
  status: obsolete

isolation.tools.trashFolderState.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-trashfolderstate, 6.0 VM.disable-unexposed-features-trashfolderstate
  cis: 6/7 8.4.13
  status: obsolete

isolation.tools.ghi.trayicon.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-trayicon, 6.0-6.5 VM.disable-unexposed-features-trayicon
  cis: 6/7 8.4.14
  status: obsolete

isolation.tools.unity.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity, 6.0-6.5 VM.disable-unexposed-features-unity
  cis: 6/7 8.4.15
  status: obsolete

isolation.tools.unityInterlockOperation.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-interlock, 6.0-6.5 VM.disable-unexposed-features-unity-interlock
  cis: 6/7 8.4.16
  status: obsolete

isolation.tools.getCreds.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-getcreds, 6.0 VM.disable-unexposed-features-getcreds
  cis: 6/7 8.4.17
  status: obsolete

isolation.tools.ghi.launchmenu.change
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-launchmenu, 6.0-6.5 VM.disable-unexposed-features-launchmenu
  cis: 6/7 8.4.19
  status: obsolete

isolation.tools.memSchedFakeSampleStats.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-memsfss, 6.0-6.5 VM.disable-unexposed-features-memsfss
  cis: 6/7 8.4.20
  status: obsolete

isolation.tools.autoInstall.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-autoinstall, 6.0 VM.disable-VMtools-autoinstall
  status: obsolete

isolation.tools.vixMessage.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-vix-messages, 6.0 VM.disable-vix-messages
  status: obsolete

isolation.monitor.control.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-monitor-control
  status: obsolete

vmsafe.enable
  expected: FALSE or absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-enable
  status: obsolete

vmsafe.agentAddress
  expected: absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-agentaddress
  status: obsolete

vmsafe.agentPort
  expected: absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-agentport
  status: obsolete

vmci{n}.unrestricted
  expected: FALSE
  about: removed feature
  scg: 5.0-5.5 disable-intervm-vmci
  status: obsolete

svga.vgaOnly
  expected: remove
  about: 6.5/6.7 Deprecated sheet: audit and remove
  scg: 5.5 enable-VGA-Only-Mode.
  status: obsolete
`;
// src/schema/guide.ts
let settings;
function guideSettings() {
	settings ??= rowsOf(guideRows).map(readSetting);
	return settings;
}
function guideOf(pattern) {
	return guideSettings().find((setting) => setting.keys.includes(pattern));
}
function guideIds(pattern) {
	const setting = guideOf(pattern);
	return [
		["SCG", setting?.scg ?? []],
		["STIG", setting?.stig ?? []],
		["CIS", setting?.cis ?? []]
	].filter(([, ids]) => ids.length > 0).map(([name, ids]) => `${name} ${ids.join(", ")}`).join("; ");
}
function guideTags(pattern) {
	const { scg = [], stig = [], cis = [] } = guideOf(pattern) ?? {};
	return takingTurns([
		scg.toReversed().map((id) => `external/scg/${afterVersions(id)}`),
		stig.toSorted(byGeneration).flatMap(stigTags),
		cis.toReversed().map((id) => `external/cis/esxi-${id.replace("/", "-").replace(" ", "/")}`)
	]);
}
function takingTurns(lists) {
	const most = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: most }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
function afterVersions(id) {
	return id.slice(id.indexOf(" ") + 1);
}
function stigTags(id) {
	const [names = ""] = id.split(" ");
	return names.split("/").reverse().map((name) => `external/stig/${name}`);
}
function byGeneration(a, b) {
	const generation = (id) => id.startsWith("VCFV-9X") ? 90 : Number(/^VMCH-(\d+)/.exec(id)?.[1] ?? 0);
	return generation(b) - generation(a);
}
function readSetting(text) {
	const { title, facts } = readRow(text);
	return {
		keys: listOf$1(title),
		expected: facts.get("expected") ?? "",
		default: facts.get("default"),
		about: facts.get("about") ?? "",
		scg: listOf$1(facts.get("scg")),
		stig: listOf$1(facts.get("stig")),
		cis: listOf$1(facts.get("cis")),
		status: facts.get("status") ?? "current",
		note: facts.get("note")
	};
}
// src/rules/obsolete-hardening.ts
const FAMILY = "isolation.";
const OTHERS$1 = [
	"vmci0.unrestricted",
	"svga.vgaonly",
	"vmsafe.enable",
	"vmsafe.agentaddress",
	"vmsafe.agentport"
];
const rule$34 = {
	id: "obsolete-hardening",
	category: "security",
	summary: "A hardening setting of an old guide, which no current product reads.",
	why: `The guides for vSphere 5 and 6 asked for two dozen settings that switch off functions which ESXi never had, or has no longer. Current guides have dropped them: they protect
nothing, and a long list of them hides what is missing. With a target of that time, or of Workstation or Fusion, which may read some, nothing is said.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	about: keyTrait((key) => key.startsWith(FAMILY) || OTHERS$1.includes(key)),
	messages: { obsolete: "{key} hardens nothing any more ({about}): current guides have dropped it, and the line can go" },
	get guide() {
		return obsoleteKeys();
	},
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1, and what each dropped"
	}],
	*check(document, { target }) {
		if (target !== void 0 && !isCurrentEsxi(target)) return;
		for (const { keys, about, status, expected } of guideSettings()) {
			if (status !== "obsolete") continue;
			for (const pattern of keys) {
				const entry = entryOf(document, pattern.replace("{n}", "0"));
				if (entry === void 0 || !isAsAsked(entry.value.text, expected)) continue;
				yield {
					message: "obsolete",
					at: entry.key.range,
					key: entry.key.text,
					data: {
						key: entry.key.text,
						about
					}
				};
			}
		}
	}
};
function isAsAsked(value, expected) {
	const asked = booleanOf(/^(?:TRUE|FALSE)\b/.exec(expected)?.[0] ?? "");
	return asked === void 0 || booleanOf(value) === asked;
}
function obsoleteKeys() {
	return guideSettings().filter(({ status }) => status === "obsolete").flatMap(({ keys }) => keys);
}
function isCurrentEsxi({ product, major }) {
	return product === "esxi" && major >= 7;
}
// src/rules/open-vnc.ts
const ENABLED = "remotedisplay.vnc.enabled";
const ADDRESS = "remotedisplay.vnc.ip";
const PASSWORDS = ["remotedisplay.vnc.password", "remotedisplay.vnc.key"];
const FIRST_ESXI_WITHOUT = 7;
const rule$33 = {
	id: "open-vnc",
	category: "security",
	summary: "The console is served by VNC, or a VNC password stands in the file.",
	why: `The VNC server of a machine gives its console, before any login and without encryption, to whoever reaches the port: on every address of the host unless
RemoteDisplay.vnc.ip says otherwise. Its password is optional, has at most 8 characters that count, and stands in the .vmx in plain text; RemoteDisplay.vnc.key is
the same in a form that anybody can undo. Builders such as Packer switch VNC on and leave it so when they are cut short. ESXi has no such server from 7.0 on.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf(ENABLED, ...PASSWORDS),
	messages: {
		open: "{key} is TRUE without a password: whoever reaches {where} has the console; set it to \"FALSE\" unless it is needed",
		local: "{key} is TRUE without a password, for this host alone ({where}): any of its users has the console; set it to \"FALSE\" unless it is needed",
		password: "{key} is TRUE: {where} gives the console, unencrypted, to whoever knows or guesses the password on line {related}; set it to \"FALSE\" unless it is needed",
		left: "{key} holds a password that anybody who has the file can read, and VNC is not on: take the line out"
	},
	guide: ["RemoteDisplay.vnc.enabled"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.5 to 6.7; STIG for vSphere 7.0"
	}, {
		evidence: "observed",
		text: "hashicorp/packer-plugin-vmware switches VNC on for a build, and on newer ESXi must go through a websocket instead"
	}],
	*check(document, { target }) {
		const enabled = entryThatSays(document, ENABLED, true);
		const passwords = PASSWORDS.flatMap((key) => entryOf(document, key) ?? []).filter(({ value }) => value.text !== "");
		const served = target?.product !== "esxi" || target.major < FIRST_ESXI_WITHOUT;
		if (enabled !== void 0 && served) yield serverFinding(document, enabled, passwords);
		else for (const { key } of passwords) yield leftFinding(key);
	}
};
function serverFinding(document, { key, value }, passwords) {
	const address = entryOf(document, ADDRESS)?.value.text.trim() ?? "";
	const everywhere = /^(?:|0\.0\.0\.0|::|\[::\])$/.test(address);
	const local = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|\[::1\]|localhost)$/i.test(address);
	const where = `${portText(document)} of ${everywhere ? "any address of the host" : address.slice(0, 40)}`;
	const finding = {
		at: value.range,
		key: key.text,
		data: {
			key: key.text,
			where
		}
	};
	if (passwords.length > 0) return {
		...finding,
		message: "password",
		severity: "warning",
		related: passwords.map((one) => one.range)
	};
	return local ? {
		...finding,
		message: "local",
		severity: "warning"
	} : {
		...finding,
		message: "open"
	};
}
function portText(document) {
	const port = entryOf(document, "RemoteDisplay.vnc.port")?.value.text.trim() ?? "";
	return /^\d{1,5}$/.test(port) ? `port ${port}` : "the VNC port";
}
function leftFinding(key) {
	return {
		message: "left",
		at: key.range,
		key: key.text,
		data: { key: key.text },
		severity: "warning"
	};
}
// src/rules/out-of-range.ts
const OTHERS = new Set([
	"memsize",
	"numvcpus",
	"cpuid.corespersocket",
	"virtualhw.version"
]);
const OUT_OF_RANGE = trait(({ key, problem }) => problem?.kind === "range" && !OTHERS.has(key), (known) => known?.range !== void 0);
const rule$32 = {
	id: "out-of-range",
	category: "correctness",
	summary: "A number is higher or lower than its key can have.",
	why: `VMware knows a smallest and a largest value for some numbers, by documentation or by nature: there is no port 70000. Of a number beyond them it takes another one, or
it refuses to start the machine.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: OUT_OF_RANGE,
	messages: { range: "{key} must be {expected}, not {value}" },
	sources: [{
		evidence: "documented",
		text: "vSphere Virtual Machine Administration, limits by compatibility setting"
	}, {
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c"
	}],
	*check(document) {
		for (const { entry, known, problem } of settingsWith(document, OUT_OF_RANGE)) {
			if (problem?.kind !== "range" || known === void 0) continue;
			const sure = known.confidence === "high" || known.confidence === "medium";
			yield {
				message: "range",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					expected: problem.expected
				},
				...!sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/padded-value.ts
const rule$31 = {
	id: "padded-value",
	category: "syntax",
	summary: "Blanks stand inside the quotes of a number or a boolean.",
	why: `Blanks inside the quotes are a part of the value, so " TRUE " is no boolean and "2048 " no number: VMware writes a line to vmware.log and takes the default,
and libvirt refuses the file if it reads the key. Blanks before a number are passed over by most readers, and reported only for the settings that matter most.`,
	fixing: `Takes the blanks out. Safe, since it does so only for settings that are booleans or numbers and nothing else, and only where the rest is one. Texts may have blanks
around them and are left alone. Declines where another line gives the key another value.`,
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({ padded: "the blanks inside the quotes are a part of the value of {key} to VMware; write \"{value}\"" }),
	sources: [
		{
			evidence: "documented",
			text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
		},
		{
			evidence: "documented",
			text: "libvirt src/vmx/vmx.c: virVMXGetConfigBoolean, virVMXGetConfigLong"
		},
		{
			evidence: "observed",
			text: "vmware.log: Value \"...\" for variable \"...\" is not a valid boolean value. Using value \"...\"."
		}
	],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "padded-value")
};
// src/rules/page-sharing-salt.ts
const rule$30 = {
	id: "page-sharing-salt",
	category: "security",
	summary: "The machine shares pages of memory with others that have the same salt.",
	why: `ESXi keeps equal pages of memory once for all machines that have the same salt. Unless the file names one, each machine has its own, and shares with nobody: who shares pages
with a neighbour can find out, by timing, what the neighbour has in memory. The guides want the key to be absent.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("sched.mem.pshare.salt"),
	messages: { salt: "{key} is set: machines with the same salt share memory pages and can spy on one another by timing; take the line out unless all of them may" },
	guide: ["sched.mem.pshare.salt"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 6.0 to 9.1; STIGs for vSphere 7 to 9"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "esxi")) return;
		const entry = entryOf(document, "sched.mem.pshare.salt");
		if (entry === void 0 || entry.value.text === "") return;
		yield {
			message: "salt",
			at: entry.key.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/path-escape.ts
const rule$29 = {
	id: "path-escape",
	category: "security",
	summary: "A path leads out of the machine's folder.",
	why: `A machine's files are in its folder. A .vmx from somebody else can name any file of the host that imports it: as a disk or a CD, which the guest then reads; as the output
of a serial port or as a log, which are written. Paths are looked at as VMware reads them, so that |2E|2E|2F is ../. Off by default, since a good third of all real
files have such paths for good reasons; for files that you did not write.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		climbs: "{key} is \"{path}\", which leads out of the folder of the machine: do not start it before you know why",
		absolute: "{key} is \"{path}\", which is a place on the host and not in the folder of the machine: do not start it before you know why"
	},
	sources: [{
		evidence: "observed",
		text: "two in five of 200 real files have absolute paths"
	}],
	*check(document, { path: file }) {
		for (const { entry, path } of pathSettings(document)) {
			const absolute = isAbsolute$1(path);
			if (absolute ? isBeside(path, file) : !climbsOut(path)) continue;
			const data = {
				key: entry.key.text,
				path: shownValue(entry)
			};
			yield {
				message: absolute ? "absolute" : "climbs",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
function isBeside(path, file) {
	if (file === void 0) return false;
	const [own, other] = [file, path].map((one) => one.replaceAll("\\", "/"));
	const folder = own?.slice(0, own.lastIndexOf("/") + 1) ?? "";
	return folder !== "" && other?.startsWith(folder) === true && !climbsOut(other.slice(folder.length));
}
// src/rules/runtime-key.ts
const rule$28 = {
	id: "runtime-key",
	category: "portability",
	summary: "VMware writes the key by itself, when the machine runs.",
	why: `VMware keeps notes in the .vmx: where the machine last ran, what it was given (slots, generated addresses, identifiers) and how it ended. In a template, or in a file under
version control, they make two machines from one, or a difference after each run; left out, VMware works them out anew. Off by default: every file of a machine
that has run has dozens.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { managed: "{key} is what VMware notes for itself when the machine runs; a template needs no such line" },
	sources: [{
		evidence: "observed",
		text: "what files of real machines have, and files made by hand do not"
	}],
	*check(document) {
		for (const { entry, known } of settingsOf$1(document).values()) {
			if (known?.managed !== true) continue;
			yield {
				message: "managed",
				at: entry.key.range,
				key: entry.key.text,
				data: { key: shown(entry.key.text) }
			};
		}
	}
};
// src/rules/secret-in-config.ts
const MAY_TELL = keyTrait((key) => /^(?:annotation$|guestinfo\.|guest\.commands\.)/.test(key));
const rule$27 = {
	id: "secret-in-config",
	category: "security",
	summary: "A password, or what mostly holds one, stands in the file.",
	why: `A .vmx is copied with every backup and export, read by every program that manages machines, and often put under version control. What stands under guestinfo is read, too, by
every user of the guest who may call vmtoolsd, and stays there after the guest has been set up; cloud-init and Ignition do not need it then. A text in annotation is
shown to whoever sees the machine in VMware. The secret is named here by its key alone; no report of vmxlint shows it.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: trait(({ key, text }) => MAY_TELL.has(key) && secretIn(key, text) !== void 0, (known) => known === void 0 || /^(?:annotation|guest)/i.test(known.pattern)),
	messages: {
		credential: "{key} holds a secret in plain text, which every user of the guest can read: hand it over in another way, and take the line out",
		setup: "{key} holds what the guest is set up with, mostly passwords and keys, which every user of the guest can read: clear it once the guest is set up",
		properties: "{key} holds properties of the OVF environment, a password among them, which every user of the guest can read: change it once the guest is set up",
		login: "{key} holds a secret by which whoever has it acts inside the guest: take the line out when the machine is off",
		annotation: "{key} seems to tell a password, to everybody who sees the machine in VMware: keep it elsewhere, and change it"
	},
	sources: [
		{
			evidence: "documented",
			text: "canonical/cloud-init and coreos/ignition: keys that hand over the configuration"
		},
		{
			evidence: "documented",
			text: "vmware/open-vm-tools: vmtoolsd --cmd \"info-get guestinfo...\""
		},
		{
			evidence: "observed",
			text: "files of real machines with credentials in annotation and in guestinfo"
		}
	],
	*check(document) {
		for (const key of keysWith(document, MAY_TELL)) for (const entry of document.settings.get(key) ?? []) {
			const message = secretIn(key, entry.value.text);
			if (message === void 0) continue;
			yield {
				message,
				at: entry.key.range,
				key: entry.key.text,
				data: { key: shown(entry.key.text) }
			};
		}
	}
};
function secretIn(key, text) {
	if (text === "" || text.trim() === "---" || booleanOf(text) !== void 0) return void 0;
	if (key === "annotation") return tellsPassword(text) ? "annotation" : void 0;
	if (key.startsWith("guest.commands.sharedsecretlogin.")) return "login";
	if (!key.startsWith("guestinfo.")) return void 0;
	const known = lookUp(key);
	if (known?.type === "xml") return hasPassword(text) ? "properties" : void 0;
	if (known?.type === "enum") return void 0;
	if (namesCredential(key)) return "credential";
	return known?.secret === true && !known.pattern.includes("*") ? "setup" : void 0;
}
function hasPassword(xml) {
	for (const [, name = ""] of xml.matchAll(/oe:key="([^"]{1,200})"\s{1,9}oe:value="[^"]/g)) if (namesCredential(name)) return true;
	return false;
}
// src/rules/secure-boot-without-efi.ts
const rule$26 = {
	id: "secure-boot-without-efi",
	category: "correctness",
	summary: "Secure boot is on, and the firmware is not EFI.",
	why: `Secure boot is a part of UEFI: with firmware = "bios", or with no firmware, which is BIOS for most guests, uefi.secureBoot.enabled does nothing, or VMware refuses to start
the machine. Nothing is written: a guest that was installed with BIOS does not boot with EFI. Where windows.vbs.enabled needs EFI too, vbs-requirements says so.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("uefi.secureBoot.enabled"),
	messages: { bios: "{key} is TRUE and needs firmware = \"efi\", and the firmware is {firmware}: install the guest with EFI, or switch secure boot off" },
	sources: [{
		evidence: "documented",
		text: "vSphere Security, \"Enable or Disable UEFI Secure Boot for a Virtual Machine\""
	}, {
		evidence: "documented",
		text: "VMware Security Configuration Guides 7 to 9, secure-boot"
	}],
	*check(document) {
		const boot = entryThatSays(document, "uefi.secureBoot.enabled", true);
		const bios = boot && biosOf(document);
		if (boot === void 0 || bios === void 0) return;
		if (entryThatSays(document, "windows.vbs.enabled", true) !== void 0) return;
		yield {
			message: "bios",
			at: boot.key.range,
			key: boot.key.text,
			data: {
				key: boot.key.text,
				firmware: bios.name
			},
			...bios.entry && { related: [bios.entry.range] }
		};
	}
};
// src/analysis/sharing.ts
function marked(document, mark) {
	return `${mark}\n${hexOf(entryOf(document, "uuid.location")?.value.text)}`;
}
function hexOf(uuid) {
	const digits = uuid?.length === 47 || uuid?.length === 36 ? uuid.toLowerCase().replace(/[^0-9a-f]/g, "") : "";
	return digits.length === 32 ? digits : "";
}
function sharedMarks(facts) {
	const firsts = new Map();
	const machines = new Set();
	return facts.flatMap((fact) => {
		const machine = machineOf(fact);
		if (machines.has(machine)) return [];
		machines.add(machine);
		const first = firsts.get(markOf$1(fact));
		if (first === void 0) firsts.set(markOf$1(fact), fact);
		return first === void 0 ? [] : [{
			fact,
			first
		}];
	});
}
function markOf$1({ value }) {
	return value.slice(0, value.indexOf("\n"));
}
function machineOf({ value, path }) {
	return value.endsWith("\n") ? value + path : value;
}
// src/rules/shared-disk.ts
const rule$25 = {
	id: "shared-disk",
	category: "correctness",
	summary: "Two machines have one disk.",
	why: `VMware locks a disk for the machine that runs, so of two machines with one disk only one starts; where the lock does not work (a copy of the .vmx on another host, storage
without locks) both write, and the file system on it is lost. Only a run over both files shows it. Exempt are disks that several machines may write to (sharing =
"multi-writer", a controller with sharedBus, disk.locking = "FALSE") and those whose changes are thrown away, as linked desktops share them.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { shared: "{key} is also a disk of {related}: only one of the two machines can run, and where both do, the disk is lost" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 1034165, sharing disks with the multi-writer flag"
	}, {
		evidence: "observed",
		text: "vmware.log: \"Failed to lock the file\", \"one of the disks is already in use\""
	}],
	*collect(document, { path }) {
		if (entryThatSays(document, "disk.locking", false) !== void 0) return;
		for (const drive of presentDrives(document)) {
			const entry = drive.entry("filename");
			if (entry === void 0 || isMeantForSeveral(document, drive)) continue;
			const place = placeOf$1(entry.value.text.trim(), path);
			if (place !== void 0) yield {
				at: entry.value.range,
				key: entry.key.text,
				value: marked(document, place)
			};
		}
	},
	*conclude(facts) {
		for (const { fact, first } of sharedMarks(facts)) yield {
			about: fact,
			message: "shared",
			related: [first]
		};
	}
};
function isMeantForSeveral(document, drive) {
	const bus = textOf(deviceOf(document, drive.controller ?? ""), "sharedbus").toLowerCase();
	if (textOf(drive, "sharing").toLowerCase() === "multi-writer" || bus === "virtual" || bus === "physical") return true;
	return /nonpersistent/i.test(textOf(drive, "mode"));
}
function placeOf$1(disk, machine) {
	if (!/\.vmdk$/i.test(disk) || disk.length > 4096) return void 0;
	const file = disk.replaceAll("\\", "/");
	if (isAbsolute$1(disk)) return spelled(file);
	if (machine === void 0) return void 0;
	const folder = machine.replaceAll("\\", "/");
	return spelled(folder.slice(0, folder.lastIndexOf("/") + 1) + file);
}
function spelled(path) {
	const plain = node_path.posix.normalize(path);
	return /^[a-z]:/i.test(plain) ? plain.toLowerCase() : plain;
}
// src/rules/shared-mac.ts
const rule$24 = {
	id: "shared-mac",
	category: "correctness",
	summary: "Two machines have one MAC address.",
	why: `Two adapters with one address on one network take each other's traffic, now and then, and nobody thinks of the file: it comes from a machine that was copied by hand, or of
which VMware was told that it had been moved. Only a run over both files shows it. Copies of one file, as backups are, have the same uuid.location and count as
one machine; the same address on networks that never meet is harmless.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { shared: "{key} is the same as in {related}: on one network the two machines take each other's traffic; let VMware make a new address for one of them" },
	sources: [{
		evidence: "observed",
		text: "VMware asks at power-on whether a machine was moved or copied (msg.uuid.altered)"
	}],
	*collect(document) {
		for (const device of devicesOf(document, "ethernet")) {
			if (!isPresent(device)) continue;
			const isStatic = textOf(device, "addresstype").toLowerCase() === "static";
			const entry = device.entry(isStatic ? "address" : "generatedaddress");
			const address = entry?.value.text.toLowerCase().replace(/[:-]/g, "") ?? "";
			if (entry === void 0 || !/^[0-9a-f]{12}$/.test(address)) continue;
			yield {
				at: entry.value.range,
				key: entry.key.text,
				value: marked(document, address)
			};
		}
	},
	*conclude(facts) {
		for (const { fact, first } of sharedMarks(facts)) yield {
			about: fact,
			message: "shared",
			related: [first]
		};
	}
};
// src/rules/shared-uuid.ts
const rule$23 = {
	id: "shared-uuid",
	category: "correctness",
	summary: "Two machines have one uuid.bios.",
	why: `uuid.bios is what backup programs, cloud-init, licences and inventories know a machine by: with one in two machines the backup of the one replaces that of the other. It comes
from a machine that was copied by hand, or of which VMware was told that it had been moved. Only a run over both files shows it. Copies of one file, as backups
are, have the same uuid.location and count as one machine.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { shared: "{key} is the same as in {related}: backup programs and inventories take the two machines for one; start the copy, and answer that it was copied" },
	sources: [{
		evidence: "observed",
		text: "VMware asks at power-on whether a machine was moved or copied (msg.uuid.altered)"
	}],
	*collect(document) {
		const entry = entryOf(document, "uuid.bios");
		const uuid = hexOf(entry?.value.text.trim());
		if (entry === void 0 || uuid === "") return;
		yield {
			at: entry.value.range,
			key: entry.key.text,
			value: marked(document, uuid)
		};
	},
	*conclude(facts) {
		for (const { fact, first } of sharedMarks(facts)) yield {
			about: fact,
			message: "shared",
			related: [first]
		};
	}
};
// src/rules/shell-residue.ts
const rule$22 = {
	id: "shell-residue",
	category: "syntax",
	summary: "A shell command, or a piece of one, stands in the file.",
	why: `Guides give a command: echo 'vhv.enable = "TRUE"' >> x.vmx. Pasted into the file itself it is not what it would have written: VMware's reader finds a blank in the key
and gives the line no name. A literal \\n, which echo without -e does not turn into a line end, makes \\nvhv.enable a key of its own, or loses the line.`,
	fixing: `Leaves what the command was to write, and takes a here-document's first and last line out. Safe where the command's target is a file of this kind (a .vmx, a host's
configuration), since then its result was to stand here; also for a literal \\n beside an entry and for EOF, which mean nothing else. Else unsafe. Declines where what it
was to write is no entry, and where another line gives the key another value.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		command: "this is a shell command, not what it was to write: VMware cannot read it; only its result, key = \"value\", belongs here",
		other: "a shell command is left in the file: VMware cannot read it; take it out",
		redirection: "the end of a shell command is left behind the value, so VMware cannot read the line; take it out",
		prompt: "a shell's prompt is left before the entry, so VMware cannot read the line; take it out",
		argument: "the line stands in quotes, as the argument of a command, so VMware does not read it as meant; take them off",
		newline: "a literal \\n, which was to be a line end, keeps VMware from reading the line as meant; take it out",
		escaped: "the quotes around the value of {key} are escaped, so VMware takes them and the backslashes for a part of it; write plain ones",
		end: "the end of a here-document is left in the file: VMware cannot read it; take it out"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "community",
		text: "pages that give echo commands for vhv.allow and vhv.enable"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "shell-residue")
};
// src/rules/single-quotes.ts
const rule$21 = {
	id: "single-quotes",
	category: "syntax",
	summary: "A value stands in single quotes.",
	why: `VMware knows only the double quote. It takes 'v' for a value of three letters, so a number or a boolean in single quotes is none, and a file of that name is not
found. With a blank between them the value ends at the blank, text follows that is no comment, and the whole line is lost.`,
	fixing: `Writes double quotes in their place; a double quote inside becomes |22. Unsafe, since a value may be meant to have them. Declines where another line gives the
key another value.`,
	severity: "warning",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		value: "the single quotes are a part of the value of {key} to VMware; write double quotes",
		lost: "the value of {key} stands in single quotes, at whose first blank it ends to VMware, so the line is lost; write double quotes"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "single-quotes")
};
// src/rules/slot-out-of-range.ts
const OWN_UNIT = 7;
const SCSI_UNITS = 16;
const WIDE_HARDWARE = 13;
const FEWEST_ADAPTERS = Math.min(...HARDWARE_VERSIONS.flatMap(({ nics }) => nics ?? []));
const rule$20 = {
	id: "slot-out-of-range",
	category: "correctness",
	summary: "A device stands in a slot that VMware does not have.",
	why: `VMware has four SCSI controllers with units 0 to 15, of which 7 is the controller's own (64 units on pvscsi from hardware version 13 on), four SATA controllers with 30
units, two IDE controllers with two, ten network adapters, two floppy drives. A device in any other slot is not there, whatever its settings say. Nothing is
written, since the slot decides which disk the guest finds where.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		index: "{device} has the number {index}, and VMware has {min} to {max} only: it leaves the device out",
		own: "{device} has the unit 7, which is the SCSI controller itself: give the device another one",
		narrow: "{device} has the unit {index}, and only pvscsi with hardware version 13 or later has more than 16: VMware leaves the device out",
		adapters: "{device} is one adapter too many: hardware version {version} (line {related}) can have {limit}"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Configuration Maximums; the limits of hardware versions (Broadcom KB 315655)"
	}, {
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c"
	}],
	about: keyTrait((key) => {
		const [, kind, index] = /^(?:scsi\d+:|(ethernet))(\d+)\./.exec(key) ?? [];
		const least = kind === void 0 ? OWN_UNIT : FEWEST_ADAPTERS;
		return wrongIndexIn(key) !== void 0 || Number(index ?? -1) >= least;
	}),
	*check(document) {
		for (const device of devicesOf(document)) {
			if (!isPresent(device)) continue;
			const finding = outOfRange(document, device) ?? wrongUnit(document, device);
			if (finding !== void 0) yield finding;
		}
	}
};
function wrongIndexIn(key) {
	return indexesOutOfRange(lookUp(key)?.pattern ?? "", key.slice(0, key.indexOf(".")))[0];
}
function outOfRange(document, device) {
	const [key] = device.leaves.map((leaf) => `${device.name}.${leaf}`).filter((one) => settingOf(document, one)?.known?.pattern.includes("..")).sort();
	const wrong = key === void 0 ? void 0 : wrongIndexIn(key);
	if (wrong === void 0) return void 0;
	const { index, min, max } = wrong;
	return {
		message: "index",
		...about(device),
		data: {
			device: shown(spellingOf$1(device)),
			index,
			min,
			max
		}
	};
}
function wrongUnit(document, device) {
	const isDisk = device.kind === "scsi" && device.controller !== void 0;
	if (!isDisk && device.kind !== "ethernet") return void 0;
	const index = Number(/\d+$/.exec(device.name)?.[0] ?? "0");
	return isDisk ? wrongScsiUnit(document, device, index) : adapterTooMany(document, device, index);
}
function wrongScsiUnit(document, device, index) {
	const data = {
		device: spellingOf$1(device),
		index
	};
	if (index === OWN_UNIT) return {
		...about(device),
		message: "own",
		data
	};
	if (index < SCSI_UNITS) return void 0;
	return textOf(deviceOf(document, device.controller ?? ""), "virtualdev").toLowerCase() === "pvscsi" && (hardwareOf(document)?.value ?? WIDE_HARDWARE) >= WIDE_HARDWARE ? void 0 : {
		...about(device),
		message: "narrow",
		data
	};
}
function adapterTooMany(document, device, index) {
	const hardware = hardwareOf(document);
	const limit = hardware && limitOf$1(hardware.value, "nics");
	if (hardware === void 0 || limit === void 0 || index < limit) return void 0;
	return {
		...about(device),
		message: "adapters",
		data: {
			device: spellingOf$1(device),
			index,
			version: hardware.value,
			limit
		},
		related: [hardware.entry.range]
	};
}
function about(device) {
	const { key } = entryFor(device);
	return {
		at: key.range,
		key: key.text
	};
}
// src/rules/smart-quotes.ts
const rule$19 = {
	id: "smart-quotes",
	category: "syntax",
	summary: "Typographic quotes stand where plain ones must.",
	why: `Blogs, word processors and chat programs turn "TRUE" into \u201cTRUE\u201d. VMware knows only the plain quote: it takes the others for a part of the value or of the key,
so the value is no boolean and the default is used, silently; with a blank between them, or one plain quote, the line is lost altogether.`,
	fixing: `Writes plain quotes in their place. Safe where they stand on both sides, since nobody means a value with curly quotes around it; unsafe where one side has none.
Declines where there are quotes inside too. Curly quotes inside a text in plain quotes are text and are left alone.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		value: "typographic quotes ({quotes}) around the value of {key}: VMware takes them for a part of it; write plain quotes",
		key: "typographic quotes ({quotes}) around {key}: VMware takes them for a part of the key; write the key without, and the value in plain quotes",
		lost: "typographic quotes ({quotes}) around the value of {key}: VMware cannot read the line; write plain quotes"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "smart-quotes")
};
// src/rules/spacing.ts
const rule$18 = {
	id: "spacing",
	category: "style",
	summary: "Blanks are not as VMware writes them: key = \"value\".",
	why: `VMware takes any blanks around "=" and at both ends of a line. Xen Orchestra does not find a key without a blank on either side of "=", virt-v2v drops a line that is
indented, and Augeas stops at one.`,
	fixing: `Puts one blank on either side of "=", and takes out those at the ends of the line; the key, the value and a comment stay. Safe, since VMware reads the same. Lines
without quotes are unquoted-value's, blanks before a comment stay as they are.`,
	severity: "off",
	fix: "safe",
	kinds: ["vmx"],
	messages: { blanks: "VMware writes {key} = \"...\", with one blank on either side of \"=\" and none at the ends: some programs do not find the key otherwise" },
	sources: [{
		evidence: "observed",
		text: "the sources of Xen Orchestra and virt-v2v; the lens of Augeas"
	}, {
		evidence: "observed",
		text: "files that VMware products wrote"
	}],
	*check(document) {
		for (const line of document.lines) {
			if (line.kind !== "entry" || !line.value.quoted) continue;
			const edits = editsOf(document, line);
			if (edits.length === 0 || isBroken(document, line)) continue;
			if (edits.some((edit) => makesByteOrderMark(document, edit))) continue;
			yield {
				message: "blanks",
				at: [line.range[0], contentEnd(document, line)],
				key: line.key.text,
				data: { key: shown(line.key.text) },
				fix: {
					edits,
					safety: "safe",
					sets: []
				}
			};
		}
	}
};
function editsOf(document, line) {
	const { key, value, comment, range } = line;
	const end = contentEnd(document, line);
	return [
		{
			range: [range[0], key.range[0]],
			text: ""
		},
		{
			range: [key.range[1], value.range[0]],
			text: " = "
		},
		...comment === void 0 ? [{
			range: [value.range[1], end],
			text: ""
		}] : []
	].filter((edit) => document.text.slice(...edit.range) !== edit.text);
}
// src/rules/uefi-auth-bypass.ts
const rule$17 = {
	id: "uefi-auth-bypass",
	category: "security",
	summary: "The keys of secure boot can be changed without a signature.",
	why: `With uefi.allowAuthBypass = "TRUE" the firmware's setup screen changes the variables that secure boot trusts (PK, KEK, db, dbx) without the signatures that they need
otherwise. It is meant for one power-on, in which keys are enrolled. Left in the file, whoever has the console can make secure boot trust what they like.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("uefi.allowAuthBypass"),
	messages: { bypass: "{key} is TRUE: whoever has the console can make secure boot trust anything; take the line out once the keys are enrolled" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 423919"
	}],
	*check(document) {
		const entry = entryThatSays(document, "uefi.allowAuthBypass", true);
		if (entry === void 0) return;
		yield {
			message: "bypass",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/unexplained-suppression.ts
const rule$16 = {
	id: "unexplained-suppression",
	category: "suppressions",
	summary: "A suppression gives no reason.",
	why: `Whoever comes across a suppression in a year has to know whether what it silences may still stay: say why, behind " -- " in a comment, or as "reason" in the
configuration.`,
	severity: "info",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { unexplained: "this suppression of {rule} gives no reason: say why the finding may stay, behind \" -- \" or as \"reason\"" },
	sources: [{
		evidence: "documented",
		text: "vmxlint's own"
	}],
	*judge(suppressions) {
		for (const { at, rule, state, reason } of suppressions) if (reason === void 0 && ["used", "undecided"].includes(state)) yield {
			message: "unexplained",
			at,
			data: { rule }
		};
	}
};
// src/rules/unknown-guest-os.ts
const rule$15 = {
	id: "unknown-guest-os",
	category: "correctness",
	summary: "guestOS is not the id of a guest that VMware knows.",
	why: `guestOS picks the defaults for devices, timers and the monitor. VMware refuses to start a machine with an id that it does not know, or takes it for another guest. Ids
are not what one would guess: Windows 10 is windows9-64, Server 2022 is windows2019srvNext-64. A newer product may know an id that this version of vmxlint
does not.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	about: trait(({ text }) => guestOf(text.trim()) === void 0, ["guestos"]),
	messages: {
		unknown: "{key} is \"{value}\", which is not a guest that VMware is known to have",
		near: "{key} is \"{value}\", which is not a guest that VMware is known to have; {name} is \"{meant}\""
	},
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/include/guest_os_tables.h"
	}, {
		evidence: "documented",
		text: "vmware/govmomi vim25/types/enum.go, VirtualMachineGuestOsIdentifier"
	}],
	*check(document) {
		const entry = settingOf(document, "guestos")?.entry;
		const value = entry?.value.text.trim() ?? "";
		if (entry === void 0 || value === "" || isPlaceholder$1(value)) return;
		if (guestOf(value) !== void 0 || guestOfApi(value) !== void 0) return;
		const meant = value.length > 60 ? void 0 : suggestGuest(value);
		yield {
			message: meant === void 0 ? "unknown" : "near",
			at: entry.value.range,
			key: entry.key.text,
			data: {
				key: entry.key.text,
				value: shownValue(entry),
				...meant && {
					name: meant.name,
					meant: meant.id
				}
			}
		};
	}
};
// src/rules/unknown-key.ts
const UNKNOWN = trait(({ key, known, meant }) => meant !== void 0 || known === void 0 && !key.startsWith("_"), (known) => known === void 0 || !isCertain(known));
const rule$14 = {
	id: "unknown-key",
	category: "correctness",
	summary: "A key is not among those that vmxlint knows.",
	why: `VMware ignores a key that it does not know, without a word: what the line was meant to do does not happen. The space of keys is open, and no list of them is complete,
so a key that is merely unknown is worth a look, and one that is a slip of the fingers away from a known one a warning. Keys that begin with an underscore are
taken for headings, or for settings that were put aside.`,
	fixing: `Renames the key to the one that is near; the indexes, the value, the spacing and the comment stay. Unsafe: the key may be one that vmxlint should know. Declines
where any line means that key already, where two keys are equally near, and where the names say opposite things, such as enable and disable.`,
	severity: "info",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	about: UNKNOWN,
	messages: {
		unknown: "{key} is not a key that vmxlint knows: VMware ignores keys that it does not know, so check the spelling",
		near: "{key} is not a known key, and VMware ignores keys that it does not know; did you mean {meant}?",
		set: "{key} is not a known key, and VMware ignores keys that it does not know; did you mean {meant}, which is set on line {related}?"
	},
	sources: [{
		evidence: "observed",
		text: "some 860 keys, gathered from documentation, programs and 190 real files"
	}, {
		evidence: "observed",
		text: "files of real machines with scsil.sharedBus, svga.autodetecct, unity.allowCompostingInGuest"
	}],
	*check(document) {
		for (const setting of settingsWith(document, UNKNOWN)) if (setting.meant !== void 0) yield nearFinding(document, setting, setting.meant);
		else {
			const { key } = setting.entry;
			yield {
				message: "unknown",
				at: key.range,
				key: key.text,
				data: { key: shown(key.text) }
			};
		}
	}
};
function nearFinding(document, { entry }, meant) {
	const other = entryOf(document, meant);
	const fix = other === void 0 ? renameTo(document, entry, meant) : void 0;
	return {
		message: other === void 0 ? "near" : "set",
		at: entry.key.range,
		key: entry.key.text,
		data: {
			key: shown(entry.key.text),
			meant: shown(meant)
		},
		severity: "warning",
		...other && { related: [other.range] },
		...fix && { fix }
	};
}
function renameTo(document, entry, meant) {
	const folded = meant.toLowerCase();
	if (isMeant(document, folded) || folded === "vhv.enable" && canNeverNest(document)) return void 0;
	const fix = changeOf$1(document, entry, renameKey(document, entry, meant));
	return fix && {
		...fix,
		sets: [...fix.sets, folded]
	};
}
// src/rules/unneeded-device.ts
const DEVICES = {
	floppy: "a floppy drive",
	parallel: "a parallel port",
	serial: "a serial port",
	usb: "a USB controller",
	usb_xhci: "a USB controller",
	ehci: "a USB controller"
};
const rule$13 = {
	id: "unneeded-device",
	category: "security",
	summary: "A device is there that servers do not need.",
	why: `Each virtual device is code of the monitor that a guest can attack: escapes from a guest were made through the floppy drive, the serial ports and the USB controllers. The
guides want those that nobody uses to be taken out. A serial port that is ThinPrint's is let be; it goes with VMware Tools.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { device: "{name} is {what} that a server does not need: take it out in VMware, or set {key} to \"FALSE\"" },
	guide: [
		"floppy{0..1}.present",
		"parallel{0..2}.present",
		"serial{0..31}.present",
		"usb.present",
		"usb_xhci.present"
	],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9"
	}],
	*check(document) {
		for (const device of devicesOf(document)) {
			const what = DEVICES[device.kind];
			const entry = device.entry("present");
			if (what === void 0 || entry === void 0 || device.controller !== void 0) continue;
			if (!isPresent(device) || isThinPrint(device)) continue;
			const data = {
				name: spellingOf$1(device),
				what,
				key: entry.key.text
			};
			yield {
				message: "device",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
function isThinPrint(device) {
	return device.kind === "serial" && textOf(device, "filetype").toLowerCase() === "thinprint";
}
// src/rules/unportable-key.ts
const NAME$2 = /^[a-z.][a-z0-9_:.-]*$/;
const rule$12 = {
	id: "unportable-key",
	category: "portability",
	summary: "A key that VMware reads makes libvirt refuse the whole file.",
	why: `VMware takes nearly anything for a key. libvirt, and with it virsh domxml-from-native and virt-manager, wants a letter or a dot first and then letters, digits
and _ : . - alone; one key that is otherwise, and it reads nothing of the file. Headings such as __Network__ = "" and some of guestinfo are so.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { name: "{key} is a key that VMware reads, and because of which libvirt refuses the file; write a heading as a comment, and other keys with letters, digits and _ : . - alone" },
	sources: [{
		evidence: "documented",
		text: "libvirt src/util/virconf.c"
	}],
	*check(document) {
		for (const [key, [entry]] of document.settings) {
			if (entry === void 0 || NAME$2.test(key) || isBroken(document, entry)) continue;
			yield {
				message: "name",
				at: entry.key.range,
				key: entry.key.text,
				data: { key: shown(entry.key.text) }
			};
		}
	}
};
// src/rules/unquoted-value.ts
const rule$11 = {
	id: "unquoted-value",
	category: "syntax",
	summary: "A value stands without quotes.",
	why: `VMware reads a value without quotes as long as there is no blank in it. Other programs do not: libvirt refuses the whole file, virt-v2v leaves the line out. With a blank
in it VMware loses the line too. A single quote at its end is a part of the value.`,
	fixing: `Puts the value in quotes; escapes stay, and a quote inside becomes |22. Safe, since VMware reads the same as before, byte for byte. Unsafe where the line is lost, for a
blank in the value. Declines where a quote stands at the end, whose fellow is missing or elsewhere, and where another entry seems to begin in the value.`,
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		bare: "the value of {key} has no quotes: VMware reads it, libvirt and virt-v2v do not; write it in quotes",
		stray: "the quote at the end is a part of the value of {key} to VMware; write one at the beginning too, or none",
		lost: "the value of {key} has a blank in it and no quotes, so VMware cannot read the line and {key} is not set; write it in quotes"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "documented",
		text: "the sources of libvirt (virConfReadMem) and virt-v2v"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "unquoted-value")
};
// src/rules/unterminated-string.ts
const rule$10 = {
	id: "unterminated-string",
	category: "syntax",
	summary: "A value has no closing quote.",
	why: `VMware's reader looks for the closing quote on the same line; where there is none, it gives the line no name and goes on with the next. Only this one setting is lost,
silently. Where the value was to end nobody can know, so nothing repairs it.`,
	severity: "error",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { open: "the value of {key} has no closing quote, so VMware cannot read the line and {key} is not set; close it" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	about: ACCIDENTS,
	check: (document) => accidentFindings(document, "unterminated-string")
};
// src/rules/unused-suppression.ts
const MESSAGES = {
	unused: "this suppression of {rule} silences nothing: delete it",
	misspelt: "this suppression silences nothing: there is no rule \"{rule}\"{hint}",
	unknown: "this suppression silences nothing: there is no rule \"{rule}\" (\"vmxlint rules\" lists them)",
	malformed: "this comment silences nothing: a suppression is \"vmxlint-disable-next-line\", \"-disable-line\" or \"-disable-file\", then rules, then perhaps \"until YYYY-MM-DD\" and \"-- reason\""
};
const rule$9 = {
	id: "unused-suppression",
	category: "suppressions",
	summary: "A suppression silences nothing.",
	why: `A comment such as "# vmxlint-disable-next-line RULE -- reason", or an entry under "suppressions" in the configuration, is there for a finding. When the finding is
gone, or the rule's name is misspelt, it silences nothing today, and tomorrow perhaps what nobody has looked at: delete it, or correct it. Nothing is said of suppressions of
rules that are off, or that compare several files, and of those in the configuration only where all files that they are for were looked at.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: MESSAGES,
	sources: [{
		evidence: "documented",
		text: "vmxlint's own"
	}],
	*judge(suppressions) {
		for (const { at, rule, state, hint } of suppressions) {
			const message = state === "unknown" && hint !== "" ? "misspelt" : state;
			if (Object.hasOwn(MESSAGES, message)) yield {
				message,
				at,
				data: {
					rule: rule.slice(0, 60),
					hint
				}
			};
		}
	}
};
// src/rules/vbs-requirements.ts
const VVTD_ENABLE = "vvtd.enable";
const SECURE_BOOT = "uefi.secureBoot.enabled";
const rule$8 = {
	id: "vbs-requirements",
	category: "nested",
	summary: "Virtualization-based security is on, and something that it needs is not.",
	why: `With windows.vbs.enabled = "TRUE" the guest's Windows runs its security on a hypervisor of its own. For that the machine needs vhv.enable and vvtd.enable = "TRUE"
and firmware = "efi"; with secure boot it is as strong as it is meant to be, but Workstation leaves uefi.secureBoot.enabled out. Where vhv.enable is missing,
missing-vhv-enable says so.`,
	fixing: `Sets vhv.enable and vvtd.enable to "TRUE", or appends vvtd.enable. Unsafe: the wrong line may be windows.vbs.enabled. The firmware is never touched, since a
Windows that was installed with BIOS would not boot with EFI. Declines where another line means the same key, and where vhv.enable or vvtd.enable is no boolean.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	about: oneOf(VBS_ENABLED),
	messages: {
		disabled: "{key} is FALSE, and windows.vbs.enabled (line {related}) needs it: set it to \"TRUE\"",
		missing: "vvtd.enable is not set, and windows.vbs.enabled needs it; add vvtd.enable = \"TRUE\"",
		bios: "firmware is \"{firmware}\", and windows.vbs.enabled (line {related}) needs \"efi\": install Windows with EFI, or switch VBS off",
		default: "windows.vbs.enabled needs firmware = \"efi\", and without that key the firmware is BIOS: install Windows with EFI, or switch VBS off",
		boot: "windows.vbs.enabled is meant to go with secure boot, and uefi.secureBoot.enabled is not set: switch secure boot on in VMware",
		"boot-off": "secure boot is off, and windows.vbs.enabled (line {related}) is meant to go with it: switch it on in VMware"
	},
	sources: [{
		evidence: "documented",
		text: "vim25 API (vmware/govmomi): flags vbsEnabled, vvtdEnabled"
	}, {
		evidence: "observed",
		text: "checks in the sources of Ansible, Packer and Terraform"
	}],
	*check(document, { forbidden }) {
		const vbs = entryThatSays(document, VBS_ENABLED, true);
		if (vbs === void 0 || canNeverNest(document) || isFullyEncrypted(document)) return;
		for (const key of [VHV_ENABLE, VVTD_ENABLE]) {
			if (forbidden.has(key)) continue;
			const entry = entryThatSays(document, key, false);
			if (entry !== void 0) yield disabled(document, entry, vbs);
		}
		const about = {
			at: vbs.key.range,
			key: vbs.key.text
		};
		if (!isMeant(document, VVTD_ENABLE)) {
			const edits = [append(document, VVTD_ENABLE, "TRUE")];
			yield {
				...about,
				message: "missing",
				fix: {
					edits,
					safety: "unsafe",
					sets: [VVTD_ENABLE]
				}
			};
		}
		const firmware = entryOf(document, "firmware");
		if (firmware !== void 0 && firmware.value.text.toLowerCase() !== "efi") {
			yield {
				...whereOff(firmware, vbs),
				message: "bios",
				data: { firmware: firmware.value.text }
			};
			return;
		}
		if (firmware === void 0 && !isMeant(document, "firmware")) {
			yield {
				...about,
				message: "default"
			};
			return;
		}
		const boot = entryThatSays(document, SECURE_BOOT, false);
		if (boot !== void 0) yield {
			...whereOff(boot, vbs),
			message: "boot-off",
			severity: "info"
		};
		if (!isMeant(document, SECURE_BOOT)) yield {
			...about,
			message: "boot",
			severity: "info"
		};
	}
};
function whereOff(entry, vbs) {
	return {
		at: entry.value.range,
		key: entry.key.text,
		related: [vbs.range]
	};
}
function disabled(document, entry, vbs) {
	const fix = changeValue(document, entry, "TRUE");
	return {
		...whereOff(entry, vbs),
		message: "disabled",
		data: { key: entry.key.text },
		...fix && { fix }
	};
}
// src/rules/vhv-arm-guest.ts
const rule$7 = {
	id: "vhv-arm-guest",
	category: "nested",
	summary: "vhv.enable is TRUE in a machine with an Arm guest.",
	why: `vhv.enable passes Intel's VT-x or AMD's AMD-V on to the guest. An Arm machine has neither, and VMware offers no nesting for guests whose guestOS begins with
"arm-". Such a line mostly comes from a template for x86.`,
	fixing: `Sets vhv.enable to "FALSE", so that the file says what holds; it never takes the line out. Unsafe, since the wrong line may be guestOS. Declines where
another line means vhv.enable too.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { arm: "an Arm guest (guestOS, line {related}) cannot run a hypervisor: set vhv.enable to \"FALSE\"" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools guest_os.h: ids of Arm guests begin with \"arm-\""
	}],
	about: MAY_NEVER_NEST,
	*check(document) {
		const nesting = nestingEntry(document);
		const guest = entryOf(document, "guestOS");
		if (nesting === void 0 || guest === void 0 || !canNeverNest(document)) return;
		const fix = changeValue(document, nesting, "FALSE");
		yield {
			message: "arm",
			at: nesting.value.range,
			key: nesting.key.text,
			related: [guest.range],
			...fix && { fix }
		};
	}
};
// src/rules/vhv-cpuid-mask.ts
const rule$6 = {
	id: "vhv-cpuid-mask",
	category: "nested",
	summary: "vhv.enable is TRUE, and a CPUID mask hides the CPU's virtualization extensions.",
	why: `A hypervisor in the guest looks for VMX (Intel: bit 5 of CPUID 1 ECX) or SVM (AMD: bit 2 of CPUID 80000001 ECX). A mask has 32 characters, bit 31 first; 0, R and F
hide a bit from the guest, and -, x, T, H and 1 do not. featMask.vm.cpuid.VMX, .SVM and featMask.vm.hv.capable hide it with Val:0 or Max:0. Such masks come from
recipes for macOS guests and for hiding that a machine is virtual.`,
	fixing: `Writes -, which leaves the bit to VMware, in the place of the one character that hides it; all else in the mask stays. A featMask line goes altogether. Unsafe,
since somebody hid it. Declines where the mask is written with escapes, and where another line means the same key.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	about: keyTrait((key) => /^(?:cpuid\.(?:1|80000001)\.|featmask\.vm\.)/.test(key)),
	messages: {
		bit: "{key} hides {feature} from the guest, so that vhv.enable (line {related}) is of no use: write - for the {hider} at its bit {bit}, the {place} from the right",
		feature: "{key} = \"{value}\" hides {feature} from the guest, so that vhv.enable (line {related}) is of no use: take it out"
	},
	sources: [{
		evidence: "documented",
		text: "open-vm-tools x86cpuid.h: the places of VMX and SVM"
	}, {
		evidence: "documented",
		text: "vim25 API HostCpuIdInfo: the characters of a mask"
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		if (nesting === void 0) return;
		for (const entry of entriesInTheWay(document, "cpuid-mask")) {
			const { text } = entry.value;
			const hiding = hidingOf(entry.key.folded, text);
			if (hiding === void 0) continue;
			const { feature, index } = hiding;
			const fix = index === void 0 ? removeEntry(document, entry) : unhide(document, entry, index);
			const data = {
				key: entry.key.text,
				value: text,
				feature,
				hider: text[index ?? 0] ?? ""
			};
			yield {
				message: index === void 0 ? "feature" : "bit",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					...data,
					...feature === "VMX" ? {
						bit: 5,
						place: "sixth"
					} : {
						bit: 2,
						place: "third"
					}
				},
				related: [nesting.range],
				...fix && { fix }
			};
		}
	}
};
function unhide(document, entry, index) {
	const { range, quoted, text } = entry.value;
	const start = range[0] + (quoted ? 1 : 0);
	if (document.text.slice(start, range[1] - (quoted ? 1 : 0)) !== text) return void 0;
	return changeOf$1(document, entry, {
		range: [start + index, start + index + 1],
		text: "-"
	});
}
// src/rules/vhv-hardware-version.ts
const rule$5 = {
	id: "vhv-hardware-version",
	category: "nested",
	summary: "vhv.enable is TRUE in a machine whose virtual hardware is too old for it.",
	why: `Passing virtualization on needs hardware version 9 (ESXi 5.1, Workstation 9, Fusion 5) or later. Version 8 has it only on the hosts of 2011 (ESXi 5.0,
Workstation 8, Fusion 4); older hardware does not have it at all, whatever vhv.enable says. Nothing is written: another number in the file does not convert the
hardware, as the upgrade in VMware does.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		none: "virtualHW.version is {version}, and vhv.enable (line {related}) works from 9 on: upgrade the machine's hardware in VMware",
		early: "virtualHW.version is 8, with which vhv.enable (line {related}) works only on the hosts of 2011 (ESXi 5.0, Workstation 8, Fusion 4): upgrade the machine's hardware in VMware"
	},
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}, {
		evidence: "observed",
		text: "vmware/pyvmomi#629: nestedHVEnabled needs hardware version 9"
	}],
	about: trait(({ text }) => (hardwareVersion(text) ?? 0) <= 8, ["virtualhw.version"]),
	*check(document) {
		const nesting = nestingEntry(document);
		const entry = entryOf(document, "virtualHW.version");
		if (nesting === void 0 || entry === void 0 || canNeverNest(document)) return;
		const version = hardwareVersion(entry.value.text) ?? 0;
		if (version > 8 || !HARDWARE_VERSIONS.some((one) => one.version === version)) return;
		yield {
			message: version === 8 ? "early" : "none",
			at: entry.value.range,
			key: entry.key.text,
			data: { version },
			...version === 8 && { severity: "warning" },
			related: [nesting.range]
		};
	}
};
// src/rules/vhv-pci-passthrough.ts
const rule$4 = {
	id: "vhv-pci-passthrough",
	category: "nested",
	summary: "vhv.enable is TRUE in a machine with a PCI device of the host or a vGPU.",
	why: `VMware supports the one or the other: "Nested Hardware-Assisted Virtualization is not supported on a virtual machine with a PCI passthrough device." vhv.allowPassthru
= "TRUE" is said to let both run, which VMware does not support either. Nothing is written: only you know which of the two the machine needs.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: keyTrait((key) => /^pcipassthru\d+\.present$/.test(key)),
	messages: {
		refused: "{key} passes a PCI device through, and VMware does not support vhv.enable (line {related}) beside that: take the device out, or set vhv.enable to \"FALSE\"",
		allowed: "{key} passes a PCI device through, beside which vhv.allowPassthru lets vhv.enable (line {related}) run; VMware does not support that"
	},
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 437651"
	}, {
		evidence: "community",
		text: "field notes on vhv.allowPassthru"
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		const [first, ...others] = entriesInTheWay(document, "pci-passthrough").toSorted((a, b) => a.key.folded < b.key.folded ? -1 : 1);
		if (nesting === void 0 || first === void 0) return;
		const allowed = booleanOf(entryOf(document, "vhv.allowPassthru")?.value.text ?? "") === true;
		yield {
			message: allowed ? "allowed" : "refused",
			at: first.key.range,
			key: first.key.text,
			data: { key: first.key.text },
			...allowed && { severity: "warning" },
			related: [nesting.range, ...others.map((other) => other.range)]
		};
	}
};
// src/rules/vhv-software-monitor.ts
const rule$3 = {
	id: "vhv-software-monitor",
	category: "nested",
	summary: "vhv.enable is TRUE, and the monitor is told to do without the hardware.",
	why: `monitor.virtual_exec and monitor.virtual_mmu = "software" make VMware translate the guest's code, or keep its page tables, in software. What the hardware is not
used for cannot be passed on. Current hosts know only the hardware and ignore both keys; on older ones vmware.log shows which it was ("HV Settings: virtual exec =
'hardware'; virtual mmu = 'hardware'").`,
	fixing: `Sets the key to "automatic", which is VMware's default. Unsafe, since somebody chose the software. Declines where another line means the same key.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx"],
	about: oneOf("monitor.virtual_exec", "monitor.virtual_mmu"),
	messages: { software: "{key} = \"software\" contradicts vhv.enable (line {related}): set it to \"automatic\", or take the line out" },
	sources: [{
		evidence: "documented",
		text: "vim25 API VirtualMachineFlagInfo: virtualExecUsage, virtualMmuUsage"
	}, {
		evidence: "observed",
		text: "vmware.log: HV Settings"
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		if (nesting === void 0) return;
		for (const entry of entriesInTheWay(document, "software-monitor")) {
			const fix = changeValue(document, entry, "automatic");
			yield {
				message: "software",
				at: entry.value.range,
				key: entry.key.text,
				data: { key: entry.key.text },
				related: [nesting.range],
				...fix && { fix }
			};
		}
	}
};
// src/rules/vtpm-without-efi.ts
const rule$2 = {
	id: "vtpm-without-efi",
	category: "correctness",
	summary: "There is a virtual TPM, and the firmware is not EFI.",
	why: `The virtual TPM 2.0 needs EFI: with firmware = "bios", or with no firmware, which is BIOS for most guests, VMware refuses to start the machine or leaves the TPM out.
Nothing is written: a guest that was installed with BIOS does not boot with EFI. Where secure boot or windows.vbs.enabled needs EFI too, the rule for that says so.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	about: oneOf("vtpm.present"),
	messages: { bios: "{key} is TRUE and needs firmware = \"efi\", and the firmware is {firmware}: install the guest with EFI, or take the TPM out in VMware" },
	sources: [{
		evidence: "documented",
		text: "vSphere Security, \"Securing Virtual Machines with Virtual Trusted Platform Module\": EFI firmware"
	}, {
		evidence: "observed",
		text: "hashicorp/packer-plugin-vmware and terraform-provider-vsphere check for EFI"
	}],
	*check(document) {
		const tpm = entryThatSays(document, "vtpm.present", true);
		const bios = tpm && biosOf(document);
		if (tpm === void 0 || bios === void 0) return;
		if (["windows.vbs.enabled", "uefi.secureBoot.enabled"].some((key) => entryThatSays(document, key, true) !== void 0)) return;
		yield {
			message: "bios",
			at: tpm.key.range,
			key: tpm.key.text,
			data: {
				key: tpm.key.text,
				firmware: bios.name
			},
			...bios.entry && { related: [bios.entry.range] }
		};
	}
};
// src/rules/wrong-device-type.ts
const rule$1 = {
	id: "wrong-device-type",
	category: "correctness",
	summary: "The kind of a drive does not go with its file: an ISO image as a disk, a disk as a CD.",
	why: `deviceType says what VMware makes of a drive's file; without it the drive is a disk. An ISO image is no disk and a .vmdk no CD: VMware refuses to start the machine, or
the drive is empty. "auto detect" is no file either, but stands for the drive of the host, which is cdrom-raw.`,
	fixing: `Sets deviceType to what goes with the file. Unsafe, since the file name may be the wrong one of the two. Silent where a broken line may say what the drive is.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: {
		iso: "{device} has an ISO image and is a disk: set {device}.deviceType to \"cdrom-image\"",
		disk: "{device} has a disk and is a CD drive ({type}): set {device}.deviceType to \"disk\"",
		auto: "{device} is cdrom-image, for which \"{file}\" would be a file of that name: set {device}.deviceType to \"cdrom-raw\""
	},
	sources: [{
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c expects cdrom-image for .iso, and disks for .vmdk"
	}, {
		evidence: "observed",
		text: "none of some 190 files that VMware products wrote has such a pair"
	}],
	*check(document) {
		for (const drive of presentDrives(document)) {
			const finding = findingOf(document, drive);
			if (finding !== void 0) yield finding;
		}
	}
};
function findingOf(document, drive) {
	const wrong = mismatchOf(textOf(drive, "filename"), textOf(drive, "devicetype"));
	if (wrong === void 0) return void 0;
	const entry = drive.entry("filename");
	if (entry === void 0) return void 0;
	const written = drive.entry("devicetype");
	if (written === void 0 && mayBeSet(document, `${drive.name}.devicetype`)) return void 0;
	const device = spellingOf$1(drive);
	const fix = written === void 0 ? addType(document, device, wrong.type) : changeValue(document, written, wrong.type);
	return {
		message: wrong.message,
		at: entry.value.range,
		key: entry.key.text,
		data: {
			device,
			file: shown(entry.value.text),
			type: shown(textOf(drive, "devicetype"))
		},
		...written && { related: [written.range] },
		...fix && { fix }
	};
}
function mismatchOf(file, type) {
	const isDisk = /^(?:disk|(?:scsi|ata)-harddisk)?$/i.test(type);
	if (/\.iso$/i.test(file)) return isDisk ? {
		message: "iso",
		type: "cdrom-image"
	} : void 0;
	if (/\.vmdk$/i.test(file)) return /cdrom/i.test(type) ? {
		message: "disk",
		type: "disk"
	} : void 0;
	return /^auto detect$/i.test(file) && /^cdrom-image$/i.test(type) ? {
		message: "auto",
		type: "cdrom-raw"
	} : void 0;
}
function addType(document, device, type) {
	const key = `${device}.deviceType`;
	return {
		edits: [append(document, key, type)],
		safety: "unsafe",
		sets: [key.toLowerCase()]
	};
}
// src/rules/wrong-file-kind.ts
const rule = {
	id: "wrong-file-kind",
	category: "syntax",
	summary: "Settings of a host stand in a machine, or those of one machine in a host.",
	why: `A host's file says where VMware's programs are and how they log in; in a machine's file nobody asks for that. The name, the UUIDs and the disks of one machine do not belong
into a host's file, whose settings are defaults for all its machines. Both look like a file that was overwritten with another, or appended to the wrong one. Other
settings of machines are legal in a host's file.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx", "host"],
	messages: {
		host: "{key} is a setting of a host, which no machine reads{others}; put it into the configuration of the host",
		machine: "{key} says what one machine is, and holds for all of this host here{others}; put it into its .vmx"
	},
	sources: [{
		evidence: "observed",
		text: "hosts' files of Workstation, Fusion and ESXi; files that VMware wrote have none of them"
	}],
	*check(document) {
		const [first, ...others] = misplaced(document, document.kind === "vmx" ? OF_HOST : OF_MACHINE);
		if (first === void 0) return;
		yield {
			message: document.kind === "vmx" ? "host" : "machine",
			at: first.key.range,
			key: first.key.text,
			data: {
				key: first.key.text,
				others: others.length === 0 ? "" : ` (and ${others.length} more such keys)`
			},
			...document.kind === "host" && { severity: "info" }
		};
	}
};
const OF_MACHINE = keyTrait((key) => /^(?:displayname|uuid\.(?:bios|location)|(?:scsi|sata|ide|nvme)\d+:\d+\.filename)$/.test(key));
const OF_HOST = keyTrait(isHostMarker);
function misplaced(document, wrong) {
	return [...keysWith(document, wrong)].sort().flatMap((key) => document.settings.get(key)?.[0] ?? []);
}
// src/rules/index.ts
const rules = [
	rule$92,
	rule$91,
	rule$90,
	rule$89,
	rule$88,
	rule$87,
	rule$86,
	rule$85,
	rule$84,
	rule$83,
	rule$82,
	rule$81,
	rule$80,
	rule$79,
	rule$78,
	rule$77,
	rule$76,
	rule$75,
	rule$74,
	rule$73,
	rule$72,
	rule$71,
	rule$70,
	rule$69,
	rule$68,
	rule$67,
	rule$66,
	rule$65,
	rule$64,
	rule$63,
	rule$62,
	rule$61,
	rule$60,
	rule$59,
	rule$58,
	rule$57,
	rule$56,
	rule$55,
	rule$54,
	rule$53,
	rule$52,
	rule$51,
	rule$50,
	rule$49,
	rule$48,
	rule$47,
	rule$46,
	rule$45,
	rule$44,
	rule$43,
	rule$42,
	rule$41,
	rule$40,
	rule$39,
	rule$38,
	rule$37,
	rule$36,
	rule$35,
	rule$34,
	rule$33,
	rule$32,
	rule$31,
	rule$30,
	rule$29,
	rule$28,
	rule$27,
	rule$26,
	rule$25,
	rule$24,
	rule$23,
	rule$22,
	rule$21,
	rule$20,
	rule$19,
	rule$18,
	rule$17,
	rule$16,
	rule$15,
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	rule$1,
	rule
];
// src/files/patterns.ts
const PASSED_OVER = [".git", "node_modules"];
const SPECIAL = /[*?[{]|[!+@]\(/;
function looksLikePattern(input) {
	return SPECIAL.test(input);
}
function namesItsFiles(pattern) {
	return !/(^|\/)\*+$/.test(pattern);
}
async function expandPatterns(inputs) {
	const patterns = inputs.filter((input) => typeof input === "string" && looksLikePattern(input) && !exists(input));
	const matches = new Map();
	for (const pattern of patterns) if (typeof pattern === "string") matches.set(pattern, await expand(pattern));
	return matches;
}
async function expand(pattern) {
	const named = namesItsFiles(pattern);
	const ignore = PASSED_OVER.filter((name) => !pattern.includes(name)).map((name) => `**/${name}/**`);
	try {
		const { default: glob } = await Promise.resolve().then(() => __toESM(require("./packages/fast-glob.cjs"), 1));
		return {
			files: (await glob(pattern, {
				dot: true,
				followSymbolicLinks: false,
				ignore: [...ignore, "**/*.lck/**"]
			})).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
			named
		};
	} catch (error) {
		return {
			files: [],
			named,
			problem: reasonOf(error)
		};
	}
}
// src/files/interrupts.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
let received;
let deferred = false;
const cleanUps = new Set();
function deferInterrupts(cleanUp) {
	if (cleanUp !== void 0) cleanUps.add(cleanUp);
	if (deferred) return;
	deferred = true;
	for (const signal of SIGNALS) process.on(signal, remember);
}
function interrupted() {
	return received;
}
function takeSignals() {
	return new Promise((resolve) => setImmediate(resolve));
}
function remember(signal) {
	if (received === void 0) {
		received = signal;
		return;
	}
	for (const cleanUp of cleanUps) cleanUp();
	for (const other of SIGNALS) process.removeListener(other, remember);
	process.kill(process.pid, signal);
}
// src/files/temporaries.ts
const NAME$1 = /^\.vmxlint-[0-9a-f]{16}\.tmp$/;
const live = new Map();
let watching = false;
function isTemporaryName(name) {
	return NAME$1.test(name);
}
function temporaryPath(target) {
	return joinPath(folderOf(target), `.vmxlint-${randomName()}.tmp`);
}
let drawn = "";
function randomName() {
	if (drawn === "") drawn = process.getBuiltinModule("node:crypto").randomBytes(2048).toString("hex");
	const name = drawn.slice(0, 16);
	drawn = drawn.slice(16);
	return name;
}
function createTemporary(path) {
	if (!watching) {
		watching = true;
		deferInterrupts(discardAll);
		process.on("exit", discardAll);
	}
	const temporary = {
		path,
		fd: (0, node_fs.openSync)(path, "wx", 384)
	};
	live.set(temporary, { open: true });
	return temporary;
}
function closeTemporary(temporary) {
	const state = live.get(temporary);
	if (!state?.open) return;
	state.open = false;
	(0, node_fs.closeSync)(temporary.fd);
}
function keepTemporary(temporary) {
	live.delete(temporary);
}
function discardTemporary(temporary) {
	if (!live.has(temporary)) return;
	try {
		closeTemporary(temporary);
	} catch {}
	try {
		(0, node_fs.unlinkSync)(temporary.path);
	} catch {}
	live.delete(temporary);
}
function discardAll() {
	for (const temporary of live.keys()) discardTemporary(temporary);
}
// src/files/discover.ts
const NO_MATCHES = new Map();
const SCRATCH = /\.(?:vmx~|lck)$/i;
function discover(inputs, wanted, options = {}) {
	const named = namedKeys(inputs, options.matches ?? NO_MATCHES);
	if (named !== void 0) return onceEach(inputs, named, wanted, options);
	const [only] = inputs;
	if (only !== void 0 && inputs.length === 1) return inputFiles(only, wanted, options);
	return inEachOf(inputs, wanted, options);
}
function* inEachOf(inputs, wanted, options) {
	for (const input of inputs) yield* inputFiles(input, wanted, options);
}
function* onceEach(inputs, named, wanted, options) {
	const seen = new Set();
	for (const input of inputs) for (const item of inputFiles(input, wanted, options)) {
		const key = pathKey(item.path);
		const isNamed = !options.forceExclude && named.has(key);
		if (seen.has(key) || "ignored" in item && isNamed) continue;
		seen.add(key);
		yield "named" in item ? {
			path: item.path,
			named: item.named || named.has(key)
		} : item;
	}
}
function namedKeys(inputs, matches) {
	if (inputs.length < 2) return void 0;
	const keys = inputs.map(pathKey);
	const folders = keys.map((key) => key.endsWith("/") ? key : `${key}/`).sort();
	if (!folders.some((folder, index) => index > 0 && folder.startsWith(folders[index - 1] ?? "")) && matches.size === 0) return void 0;
	for (const match of matches.values()) if (match.named) for (const file of match.files) keys.push(pathKey(file));
	return new Set(keys);
}
function inputFiles(input, wanted, options) {
	const { matches = NO_MATCHES, exclusions, forceExclude } = options;
	const type = typeOf(input);
	if (typeof type === "object") {
		const isFolder = type.isDirectory();
		if (forceExclude && exclusions?.excludes(input, isFolder)) return [{
			path: input,
			ignored: isFolder ? "folder" : "file"
		}];
		return isFolder ? search(input, wanted, exclusions) : [{
			path: input,
			named: true
		}];
	}
	const match = typeof input === "string" ? matches.get(input) : void 0;
	return match === void 0 ? [{
		path: input,
		problem: type
	}] : matchFiles(input, match, wanted, exclusions);
}
function* matchFiles(input, match, wanted, exclusions) {
	if (match.problem !== void 0) yield {
		path: input,
		problem: match.problem
	};
	else if (match.files.length === 0) yield {
		path: input,
		problem: "no file matches this pattern"
	};
	for (const path of match.files) {
		const name = displayPath(baseName(path));
		if (isTemporaryName(name)) yield {
			path,
			stale: true
		};
		else if (!SCRATCH.test(name) && (match.named || wanted(path, name))) {
			if (exclusions?.excludes(path, false)) yield {
				path,
				ignored: "file"
			};
			else yield {
				path,
				named: match.named
			};
		}
	}
}
function typeOf(input) {
	try {
		return (0, node_fs.statSync)(input);
	} catch (error) {
		if (codeOf(error) !== "ENOENT" && codeOf(error) !== "ELOOP") return reasonOf(error);
		return linkAt(input) ?? reasonOf(error);
	}
}
function linkAt(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function* search(root, wanted, exclusions) {
	let level;
	let met = { folder: root };
	for (;;) {
		if (met !== void 0 && "folder" in met) {
			const entered = enter(met.folder, level, exclusions);
			if ("path" in entered) yield entered;
			else level = entered;
		} else if (met !== void 0) yield met;
		if (level === void 0) return;
		const entry = level.entries[level.done++];
		met = entry && meet(entry, level, wanted);
		if (entry === void 0) level = level.above;
	}
}
function enter(folder, above, exclusions) {
	const entries = readFolder$1(folder);
	if (typeof entries === "string") return {
		path: folder,
		problem: entries
	};
	const has = (name) => hasEntry(entries, name);
	const exclusion = above === void 0 ? exclusions?.from(folder, has) : above.exclusion?.within(folder, has);
	return {
		prefix: prefixOf(folder),
		entries,
		done: 0,
		exclusion,
		above
	};
}
function meet(entry, { prefix, exclusion }, wanted) {
	const name = typeof entry.name === "string" ? entry.name : toFilePath(entry.name);
	const text = displayPath(name);
	const path = prefixed(prefix, name);
	if (entry.isDirectory()) {
		if (PASSED_OVER.includes(text) || SCRATCH.test(text)) return void 0;
		return exclusion?.excludes(text, true) ? {
			path,
			ignored: "folder"
		} : { folder: path };
	}
	if (isTemporaryName(text)) return {
		path,
		stale: true
	};
	if (!wanted(displayPath(path), text) || SCRATCH.test(text)) return void 0;
	if (exclusion?.excludes(text, false)) return {
		path,
		ignored: "file"
	};
	return entry.isFile() ? {
		path,
		named: false
	} : {
		path,
		skipped: typeReason(entry)
	};
}
function hasEntry(entries, name) {
	for (const entry of entries) {
		const text = displayPath(entry.name);
		if (text > "/") return false;
		if (text === name) return true;
	}
	return false;
}
function readFolder$1(folder) {
	try {
		const entries = (0, node_fs.readdirSync)(folder, { withFileTypes: true });
		const order = orderOf(entries);
		if (order === "sorted") return entries;
		if (order === "other") return entries.sort((a, b) => a.name < b.name ? -1 : 1);
	} catch {}
	try {
		return (0, node_fs.readdirSync)(folder, {
			withFileTypes: true,
			encoding: "buffer"
		}).sort((a, b) => Buffer.compare(a.name, b.name));
	} catch (error) {
		return reasonOf(error);
	}
}
function orderOf(entries) {
	let order = "sorted";
	let last = "";
	for (const { name } of entries) {
		if (/[^\x00-\x7f]/.test(name)) return void 0;
		if (name < last) order = "other";
		last = name;
	}
	return order;
}
// \0late:ignore
var _late_ignore_default = new Proxy(() => {}, {
	get: (_, name) => require("./packages/ignore.cjs")[name],
	apply: (_, self, values) => require("./packages/ignore.cjs")(...values)
});
// src/files/ignore.ts
const anything = (_) => true;
const OWN = ".vmxlintignore";
const GIT = ".gitignore";
const MOST_GLOBSTARS = 3;
const MOST_BYTES$1 = 524288;
function exclusionsOf({ git, ignored }) {
	const problems = [];
	const levels = new Map();
	const tops = new Map();
	const topOf = (folder) => {
		const known = tops.get(folder) ?? findTop(folder);
		tops.set(folder, known);
		return known;
	};
	const levelOf = (folder, { repository }, has = anything) => {
		if (levels.has(folder)) return levels.get(folder);
		const names = [];
		if (git && folder === repository) names.push(".git/info/exclude");
		if (git && repository !== void 0 && has(GIT)) names.push(GIT);
		if (has(OWN)) names.push(OWN);
		const lines = names.flatMap((name) => readLines(node_path.default.join(folder, name), problems));
		const level = lines.length === 0 ? void 0 : {
			folder,
			lines,
			matcher: matcherOf(lines),
			inside: new Map()
		};
		levels.set(folder, level);
		return level;
	};
	const chainOf = (folder, top, floor) => {
		const chain = [];
		for (let at = folder;; at = node_path.default.dirname(at)) {
			const level = levelOf(at, top);
			if (level !== void 0) chain.push(level);
			if (at === floor || at === top.folder || node_path.default.dirname(at) === at) return chain;
		}
	};
	const decide = (path, isFolder, chain) => {
		if (ignored?.(path)) return true;
		for (const level of chain) {
			const name = node_path.default.relative(level.folder, path).split(node_path.default.sep).join("/");
			const { ignored: out, unignored } = matcherAt(level, node_path.default.posix.dirname(name)).test(isFolder ? `${name}/` : name);
			if (out || unignored) return out;
		}
		return false;
	};
	const excludes = (full, isFolder) => {
		const top = topOf(node_path.default.dirname(full));
		const folders = [];
		for (let at = node_path.default.dirname(full); at !== top.folder && node_path.default.dirname(at) !== at; at = node_path.default.dirname(at)) folders.push(at);
		const isOut = (path, folder) => decide(path, folder, chainOf(node_path.default.dirname(path), top, ""));
		return folders.some((folder) => isOut(folder, true)) || isOut(full, isFolder);
	};
	const searchIn = (folder, chain, top) => {
		const isFree = chain.length === 0 && ignored === void 0;
		return {
			excludes: isFree ? () => false : (name, isFolder) => decide(node_path.default.join(folder, name), isFolder, chain),
			within(path, has) {
				const hasFile = has(GIT) || has(OWN);
				if (isFree && !hasFile) return this;
				const inside = absolutePath(displayPath(path));
				const level = hasFile ? levelOf(inside, top, has) : void 0;
				return searchIn(inside, level === void 0 ? chain : [level, ...chain], top);
			}
		};
	};
	return {
		problems,
		excludes: (path, isFolder) => excludes(absolutePath(displayPath(path)), isFolder),
		from(root, has) {
			const start = absolutePath(displayPath(root));
			const top = topOf(start);
			const floor = start !== top.folder && excludes(start, true) ? start : top.folder;
			levelOf(start, top, has);
			return searchIn(start, chainOf(start, top, floor), top);
		}
	};
}
function findTop(folder) {
	const repository = repositoryOf(folder);
	if (repository !== void 0) return {
		folder: repository,
		repository
	};
	const here = absolutePath(".");
	return {
		folder: isWithin(folder, here) ? here : folder,
		repository
	};
}
function matcherOf(lines) {
	return _late_ignore_default({ ignorecase: process.platform === "win32" || process.platform === "darwin" }).add([...lines]);
}
function matcherAt({ lines, matcher, inside }, folder) {
	if (folder === "." || !matcher.test(`${folder}/`).ignored) return matcher;
	const parts = folder.split("/").map((part) => part.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
	const entered = parts.map((_, index) => `!/${parts.slice(0, index + 1).join("/")}/`);
	const made = inside.get(folder) ?? matcherOf([...lines, ...entered]);
	inside.set(folder, made);
	return made;
}
function readLines(path, problems) {
	if (!exists(path)) return [];
	const read = readSource(path, { maxSize: MOST_BYTES$1 });
	if (!read.ok) {
		problems.push(`${path}: ${read.reason}, and is not followed`);
		return [];
	}
	return fromUtf8(read.source.text).replace(/^\uFEFF/, "").split(/\r?\n/).filter((line, index) => {
		if (line === "" || line.startsWith("#")) return false;
		if (line.split("**").length <= 4 && line.length <= 1e3) return true;
		problems.push(`${path}:${index + 1}: is too long, or has more than ${MOST_GLOBSTARS} "**", and is not followed`);
		return false;
	});
}
// src/files/chunks.ts
const CHUNK = 262144;
function readChunks(fd, take) {
	const chunk = Buffer.allocUnsafe(CHUNK);
	for (;;) {
		const count = readSome(fd, chunk);
		if (count === 0 || !take(chunk.subarray(0, count))) return;
	}
}
function readFileChunks(path, take) {
	const fd = (0, node_fs.openSync)(path, "r");
	try {
		readChunks(fd, take);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function readSome(fd, chunk) {
	for (;;) try {
		return (0, node_fs.readSync)(fd, chunk);
	} catch (error) {
		if (codeOf(error) === "EOF") return 0;
		if (codeOf(error) !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
	}
}
// src/cli/read-all.ts
function readAll(fd, most = Number.POSITIVE_INFINITY) {
	const chunks = [];
	let size = 0;
	while (size <= most) {
		const chunk = Buffer.allocUnsafe(65536);
		const count = readSome(fd, chunk);
		if (count === 0) {
			const reason = excessOf(size, most);
			return reason === void 0 ? { text: Buffer.concat(chunks).toString("latin1") } : { reason };
		}
		chunks.push(chunk.subarray(0, count));
		size += count;
	}
	return { reason: `is larger than --max-file-size (${most})` };
}
// src/cli/inputs.ts
async function findInputs(options, project) {
	const { paths, filesFrom, nul, forceExclude } = options;
	const listed = filesFrom === void 0 ? [] : readList(filesFrom, nul);
	const given = paths.filter((path) => path !== "-");
	if (options.staged || options.since !== void 0) {
		const { findChanged } = await Promise.resolve().then(() => require("./changed.cjs"));
		return findChanged(options, project, [...given, ...listed]);
	}
	const named = paths.length === 0 && filesFrom === void 0 ? ["."] : [...given, ...listed];
	const exclusions = exclusionsOf({
		git: options.gitignore,
		ignored: project.ignored
	});
	const files = discover(named, wantedBy(project.kindOf), {
		matches: await expandPatterns(given),
		exclusions,
		forceExclude
	});
	return {
		stdin: paths.includes("-"),
		files,
		named,
		covers: (folder) => named.some((path) => isFolder$1(path) && isWithin(folder, absolutePath(displayPath(path)))),
		problems: exclusions.problems
	};
}
function kindOfFile(path) {
	return kindOfPath(path) ?? (node_path.default.isAbsolute(path) ? void 0 : kindOfPath(absolutePath(path)));
}
function kindOfItem(path, named, kind, kindOf) {
	return (named ? kind : void 0) ?? kindOf(path);
}
function isFolder$1(path) {
	try {
		return (0, node_fs.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
function readList(path, nul) {
	const lines = readText(path).split(nul ? "\0" : "\n").filter((line) => line !== "");
	return (!nul && lines.every((line) => line.endsWith("\r")) ? lines.map((line) => line.slice(0, -1)).filter((line) => line !== "") : lines).map((name) => toFilePath(Buffer.from(name, "latin1")));
}
function readText(path) {
	try {
		const content = path === "-" ? readAll(0) : readNamed(path);
		if ("text" in content) return content.text;
		throw new Error(content.reason);
	} catch (error) {
		throw new UsageError(`--files-from ${displayPath(path)}: ${reasonOf(error)}`);
	}
}
function readNamed(path) {
	const fd = (0, node_fs.openSync)(path, "r");
	try {
		return readAll(fd);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
// src/cli/configuration.ts
async function openProject(command) {
	const folder = absolutePath(".");
	const repository = repositoryOf(folder);
	const named = typeof command.config === "string" ? absolutePath(command.config) : void 0;
	const main = named ?? (command.config === false ? void 0 : nearest$1(folder, repository));
	const settings = {
		presets: command.presets,
		target: command.target,
		rules: command.rules.length === 0 ? {} : await parseSettings(command.rules),
		inline: command.inlineConfig
	};
	const checkOptions = main !== void 0 || hasOptions(settings) ? await loadCheck() : void 0;
	const files = main === void 0 || checkOptions === void 0 ? [] : await loadFiles(main, folder, checkOptions);
	const base = main === void 0 || named !== void 0 ? folder : node_path.default.dirname(main);
	const resolver = resolverOf(files, settings, rules, checkOptions);
	const pathOf = (path) => node_path.default.relative(base, absolutePath(path)).split(node_path.default.sep).join("/");
	const always = files.length === 0 ? resolver.resolve("") : void 0;
	return {
		suppressions: resolver.suppressions,
		base,
		repository,
		files: files.map(({ source }) => source.path),
		resolve: (path) => always ?? resolver.resolve(pathOf(path)),
		ignored: files.length === 0 ? void 0 : (path) => resolver.isIgnored(pathOf(path)),
		kindOf: (path) => files.length > 0 && resolver.isHost(pathOf(path)) ? "host" : kindOfFile(path)
	};
}
function nearest$1(folder, repository) {
	const [first, second] = findConfigurations(folder, repository);
	if (first === void 0 || second === void 0) return first;
	const [one, other] = [first, second].map((path) => shownPath(path, folder));
	throw new ConfigurationError(`there are two configurations, ${one} and ${other}: keep one, or name it with --config`);
}
async function loadCheck() {
	const [{ Validator }, { optionCheck }] = await Promise.all([Promise.resolve().then(() => __toESM(require("./packages/@cfworker/json-schema.cjs"), 1)), Promise.resolve().then(() => require("./options.cjs"))]);
	return optionCheck(Validator);
}
async function loadFiles(main, folder, checkOptions) {
	const { loadConfiguration } = await Promise.resolve().then(() => require("./load.cjs"));
	const root = repositoryOf(node_path.default.dirname(main)) ?? node_path.default.dirname(main);
	const read = (path) => {
		const found = readConfiguration(path);
		const shown = shownPath(path, folder);
		if (typeof found === "string") throw new ConfigurationError(`${shown}: ${found}`);
		if (path !== main && !isInside$1(found.id, root)) throw new ConfigurationError(`${shown} is outside of ${shownPath(root, folder)}, which a configuration must not leave`);
		return {
			...found,
			path: shown
		};
	};
	return loadConfiguration(read(main), {
		rules,
		checkOptions,
		read
	});
}
function shownPath(path, folder) {
	return node_path.default.relative(folder, path) || ".";
}
// src/engine/diagnostic.ts
function compareDiagnostics(a, b) {
	return a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
// src/text/positions.ts
var LineMap = class {
	#text;
	#starts;
	#encoding;
	constructor(text, starts, encoding) {
		this.#text = text;
		this.#starts = starts;
		this.#encoding = encoding;
	}
	at(offset) {
		const line = this.lineAt(offset);
		const start = this.#starts[line - 1] ?? 0;
		return {
			line,
			column: decode(this.#text.slice(start, offset), this.#encoding).length + 1
		};
	}
	lineAt(offset) {
		let low = 0;
		let high = this.#starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	}
};
// src/text/day.ts
function isDay(text) {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/engine/directives.ts
function hasDirectives({ text }) {
	return text.includes("#") && text.includes("vmxlint-");
}
function directivesOf(document) {
	if (!hasDirectives(document)) return [];
	const next = nextLines(document);
	return document.lines.flatMap((line, index) => {
		const comment = commentOf(document, line);
		return comment === void 0 ? [] : directivesIn(document, comment, index + 1, next(index + 2));
	});
}
function nextLines({ lines }) {
	const next = [];
	for (let index = lines.length - 1; index >= 0; index--) {
		const isComment = ["comment", "blank"].includes(lines[index]?.kind ?? "");
		next[index] = isComment ? next[index + 1] ?? lines.length + 1 : index + 1;
	}
	return (line) => next[line - 1] ?? lines.length + 1;
}
function commentOf(document, line) {
	if (line.kind === "entry") return line.comment;
	if (line.kind !== "comment") return void 0;
	return [document.text.indexOf("#", line.range[0]), contentEnd(document, line)];
}
function directivesIn(document, comment, line, next) {
	const [prefix] = /^#+[ \t]*vmxlint-/.exec(document.text.slice(...comment)) ?? [];
	if (prefix === void 0) return [];
	let end = comment[1];
	while (document.text[end - 1] === " " || document.text[end - 1] === "	") end--;
	const text = document.text.slice(comment[0], end);
	const { verb, ids, expires, reason } = wordsOf(text.slice(prefix.length));
	const form = FORMS[verb];
	const understood = ids.length > 0 && ids.every(({ id }) => /^[\w-]+$/.test(id)) && (expires === void 0 || isDay(expires));
	if (form === void 0 || !understood) return [{
		at: [comment[0], end],
		rule: text,
		line,
		comment,
		form: void 0,
		reason: void 0,
		expires: void 0,
		bond: void 0
	}];
	const bond = form === "file" ? void 0 : bondOf(document, line, form === "line" ? line : next);
	return ids.map(({ id, at }) => {
		const start = comment[0] + prefix.length + at;
		return {
			at: [start, start + id.length],
			rule: id,
			form,
			line,
			reason,
			expires,
			comment,
			bond
		};
	});
}
const FORMS = Object.assign(Object.create(null), {
	"disable-next-line": "next-line",
	"disable-line": "line",
	"disable-file": "file"
});
function wordsOf(text) {
	const dashes = /(?:^|[ \t])--(?:[ \t]|$)/.exec(text);
	const head = text.slice(0, dashes?.index);
	const reason = dashes === null ? "" : text.slice(dashes.index + dashes[0].length).trim();
	const [verb, ...words] = [...head.matchAll(/[^ \t,]+/g)].map((match) => ({
		id: match[0],
		at: match.index
	}));
	const dated = words.length > 1 && words.at(-2)?.id === "until";
	return {
		verb: verb?.at === 0 ? verb.id : "",
		ids: dated ? words.slice(0, -2) : words,
		expires: dated ? words.at(-1)?.id : void 0,
		reason: reason === "" ? void 0 : reason
	};
}
function bondOf({ lines, text }, from, to) {
	return [lines[from - 1]?.range[0] ?? 0, lines[to - 1]?.range[1] ?? text.length];
}
// src/engine/bond.ts
function disturbances(document, directives) {
	if (directives.length === 0) return () => false;
	const map = new LineMap(document.text, lineStarts(document), document.encoding);
	const comments = new Map(directives.map(({ comment }) => [map.lineAt(comment[0]), comment]));
	const bound = new Set();
	const inner = new Set();
	const reach = new Map();
	for (const { bond } of directives.toReversed()) {
		if (bond === void 0) continue;
		const first = map.lineAt(bond[0]);
		const last = map.lineAt(bond[1] - 1);
		reach.set(first, last);
		bound.add(first);
		for (let line = first + 1; line <= last; line++) {
			bound.add(line);
			inner.add(line);
			if (reach.get(line) === last) break;
		}
	}
	const disturbs = ({ range: [start, end], text }) => {
		const breaks = /[\r\n]/.test(text) || /[\r\n]/.test(document.text.slice(start, end));
		const first = map.lineAt(start);
		const last = end > start ? map.lineAt(end - 1) : first;
		for (let line = first; line <= last; line++) {
			const [from, to] = comments.get(line) ?? [end, start];
			if (start === end ? from < start && start < to : start < to && from < end) return true;
			if (!breaks || !bound.has(line)) continue;
			if (!(start === end && start === document.lines[line - 1]?.range[0] ? !inner.has(line) : start === end && start === document.text.length)) return true;
		}
		return false;
	};
	return ({ edits }) => edits.some(disturbs);
}
// src/engine/suppress.ts
function suppressorOf(document, configuration) {
	const { inline = true, entries = [], today } = configuration.suppressions ?? {};
	const directives = inline ? directivesOf(document) : [];
	const valid = entries.filter(({ expires }) => !isOver(expires, today));
	const commentFor = finder(document, directives.filter(({ expires }) => !isOver(expires, today)));
	const used = new Set();
	return {
		silencerOf({ rule, start, key }) {
			const comment = commentFor(rule, start.line);
			if (comment !== void 0) used.add(comment);
			if (comment !== void 0) return "comment";
			return valid.find((entry) => entry.rule === rule && isAbout(entry, key));
		},
		judged() {
			if (directives.length === 0) return [];
			const decided = decidedRules(configuration);
			const hints = new Map();
			return directives.map((one) => {
				const { at, rule, reason, expires } = one;
				const state = stateOf(one, used.has(one), isOver(expires, today), decided);
				if (state === "unknown" && !hints.has(rule)) hints.set(rule, hintFor(rule));
				return {
					at,
					rule,
					reason,
					expires,
					state,
					hint: hints.get(rule) ?? ""
				};
			});
		},
		disturbs: disturbances(document, directives)
	};
}
function finder(document, directives) {
	if (directives.length === 0) return () => void 0;
	const next = nextLines(document);
	const targets = new Map();
	for (const directive of directives) {
		const { rule, form, line } = directive;
		const target = form === "next-line" ? `${rule} to ${next(line + 1)}` : `${rule} ${form === "line" ? line : form}`;
		const others = targets.get(target);
		if (others === void 0) targets.set(target, [directive]);
		else others.push(directive);
	}
	return (rule, line) => targets.get(`${rule} ${line}`)?.[0] ?? lastBefore(targets.get(`${rule} to ${next(line)}`) ?? [], line) ?? targets.get(`${rule} file`)?.[0];
}
function lastBefore(directives, line) {
	let low = 0;
	let high = directives.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((directives[middle]?.line ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return directives[low - 1];
}
function isAbout(entry, key) {
	return entry.key === void 0 || key !== void 0 && matchesWildcard(key, entry.key);
}
function decidedRules({ rules }) {
	return new Set(rules.filter(({ rule }) => rule.conclude === void 0 && rule.judge === void 0).map(({ rule }) => rule.id));
}
function hintFor(rule) {
	return didYouMean(rule, rules.map(({ id }) => id));
}
function stateOf({ rule, form }, used, over, decided) {
	if (form === void 0) return "malformed";
	if (used) return "used";
	if (!rules.some(({ id }) => id === rule)) return "unknown";
	if (over) return "expired";
	return decided.has(rule) ? "unused" : "undecided";
}
function isOver(expires, today) {
	return expires !== void 0 && expires < (today ?? localDay());
}
function localDay(now = new Date()) {
	const two = (number) => String(number).padStart(2, "0");
	return [
		now.getFullYear(),
		two(now.getMonth() + 1),
		two(now.getDate())
	].join("-");
}
// src/engine/lint.ts
function lint(document, configuration, origin = {}) {
	return [...inspect(document, configuration, origin).diagnostics];
}
function inspect(document, configuration, origin = {}) {
	const panel = panelFor(document, configuration);
	const forbidden = forbiddenKeys(document, panel, configuration, origin);
	const found = [];
	let map;
	const take = (one, findings) => {
		for (const finding of findings) {
			map ??= lineMapOf(document);
			found.push(stamp(one, finding, document, forbidden, map));
		}
	};
	for (const one of speakersFor(document, panel)) take(one, findingsOf(one, document, contextOf(one, configuration, origin, forbidden)));
	if (found.length === 0 && !hasDirectives(document)) return CLEAN;
	const suppressor = suppressorOf(document, configuration);
	for (const one of found) suppressor.silencerOf(one);
	const judged = suppressor.judged();
	for (const one of panel.rules) take(one, one.rule.judge?.(judged) ?? []);
	return silence(document, found.sort(compareDiagnostics), suppressor, origin);
}
const CLEAN = {
	diagnostics: [],
	suppressed: []
};
function silence(document, found, suppressor, origin) {
	const known = found.length === 0 ? void 0 : origin.known?.(document, found);
	const diagnostics = [];
	const suppressed = [];
	for (const [index, diagnostic] of found.entries()) {
		const by = suppressor.silencerOf(diagnostic) ?? (known?.[index] ? "baseline" : void 0);
		if (by !== void 0) suppressed.push({
			diagnostic,
			by
		});
		else if (diagnostic.fix === void 0 || !suppressor.disturbs(diagnostic.fix)) diagnostics.push(diagnostic);
		else diagnostics.push({
			...diagnostic,
			fix: void 0
		});
	}
	return {
		diagnostics,
		suppressed
	};
}
function collectorsFor(document, configuration) {
	return panelFor(document, configuration).collectors;
}
function panelFor(document, configuration) {
	const foreign = foreignLanguage(document) !== void 0;
	const { own, foreign: others } = panelsOf.get(configuration) ?? newPanels(configuration);
	const panels = foreign ? others : own;
	const known = panels.get(document.kind);
	if (known !== void 0) return known;
	const rules = configuration.rules.filter(({ rule }) => rule.kinds.includes(document.kind) && foreign === (rule.foreign === true));
	const panel = {
		rules,
		policies: rules.filter(({ rule }) => rule.forbids !== void 0),
		collectors: rules.filter(({ rule }) => rule.collect !== void 0),
		speakers: rules.some(({ rule }) => rule.about !== void 0) ? new Map() : void 0
	};
	panels.set(document.kind, panel);
	return panel;
}
function newPanels(configuration) {
	const panels = {
		own: new Map(),
		foreign: new Map()
	};
	panelsOf.set(configuration, panels);
	return panels;
}
const panelsOf = new WeakMap();
const MOST_SPEAKERS = 1024;
function speakersFor(document, { rules, speakers }) {
	if (speakers === void 0) return rules;
	const marks = allMarksOf(document);
	const known = speakers.get(marks);
	if (known !== void 0) return known;
	const speaking = rules.filter(({ rule: { check, about } }) => check !== void 0 && (about === void 0 || (about.mark & marks) !== 0n));
	if (speakers.size > MOST_SPEAKERS) speakers.clear();
	speakers.set(marks, speaking);
	return speaking;
}
function findingsOf({ rule }, document, context) {
	return rule.check?.(document, context) ?? [];
}
function contextOf({ options }, { target }, origin, forbidden = NOTHING$1) {
	return new Context(options, target, origin, forbidden);
}
var Context = class {
	options;
	target;
	forbidden;
	#origin;
	constructor(options, target, origin, forbidden) {
		this.options = options;
		this.target = target;
		this.forbidden = forbidden;
		this.#origin = origin;
	}
	get path() {
		return this.#origin.path;
	}
	get surroundings() {
		return this.#origin.surroundings;
	}
};
const NOTHING$1 = new Set();
function lineMapOf(document) {
	return new LineMap(document.text, lineStarts(document), document.encoding);
}
function placeOf(range, map) {
	return {
		range,
		start: map.at(range[0]),
		end: map.at(range[1])
	};
}
function wordingOf({ rule }, message, values) {
	const wording = rule.messages[message];
	if (wording === void 0) throw new Error(`rule ${rule.id} has no message "${message}"`);
	return wording.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}
function severityOf({ rule, severity, raised }, own) {
	if (own === void 0) return severity;
	if (raised !== void 0) return raise(own, raised);
	return rule.severity === severity ? own : severity;
}
function forbiddenKeys(document, { policies }, configuration, origin) {
	if (policies.length === 0) return NOTHING$1;
	return new Set(policies.flatMap((one) => [...one.rule.forbids?.(document, contextOf(one, configuration, origin)) ?? []]));
}
function stamp(active, finding, document, forbidden, map) {
	const related = (finding.related ?? []).map((range) => placeOf(range, map));
	const values = { ...finding.data };
	if (related[0] !== void 0) values.related = related[0].start.line;
	return {
		rule: active.rule.id,
		severity: severityOf(active, finding.severity),
		message: wordingOf(active, finding.message, values),
		wording: finding.message,
		key: finding.key,
		...placeOf(finding.at, map),
		related,
		fix: finding.fix && isForbidden(document, finding.fix, forbidden) ? void 0 : finding.fix
	};
}
function isForbidden(document, { sets, edits }, forbidden) {
	const keys = sets.filter((key) => forbidden.has(key));
	if (keys.length === 0) return false;
	const after = toDocument(applyEdits(document.text, edits), document.kind, document.encoding);
	return keys.some((key) => saysTrue(after, key) && !saysTrue(document, key));
}
function saysTrue(document, key) {
	return (document.settings.get(key) ?? []).some(({ value }) => booleanOf(value.text) === true);
}
// src/engine/survey.ts
function factsOf(document, configuration, origin) {
	const facts = [];
	let tools;
	for (const active of collectorsFor(document, configuration)) for (const { at, key, value } of active.rule.collect?.(document, contextOf(active, configuration, origin)) ?? []) {
		tools ??= {
			map: lineMapOf(document),
			suppressor: suppressorOf(document, configuration)
		};
		const { start, end } = placeOf(at, tools.map);
		const by = tools.suppressor.silencerOf({
			rule: active.rule.id,
			start,
			key
		});
		const columns = {
			line: start.line,
			startColumn: start.column,
			endColumn: end.column
		};
		facts.push({
			active,
			key,
			value,
			by,
			start: at[0],
			end: at[1],
			...columns
		});
	}
	return facts;
}
function openSurvey() {
	const remembered = new Map();
	const keys = new Map();
	return {
		add(path, facts) {
			for (const fact of facts) {
				const stored = {
					path,
					...fact,
					key: interned(fact.key, keys),
					value: detached(fact.value)
				};
				const others = remembered.get(fact.active.rule);
				if (others === void 0) remembered.set(fact.active.rule, [stored]);
				else others.push(stored);
			}
		},
		conclude() {
			const byPath = new Map();
			for (const [rule, facts] of remembered) for (const finding of rule.conclude?.(facts) ?? []) {
				const { path, by } = finding.about;
				const found = byPath.get(path) ?? {
					diagnostics: [],
					suppressed: []
				};
				byPath.set(path, found);
				const diagnostic = diagnosticOf(finding);
				if (by === void 0) found.diagnostics.push(diagnostic);
				else found.suppressed.push({
					diagnostic,
					by
				});
			}
			return [...byPath].sort(([a], [b]) => a < b ? -1 : 1).map(([path, { diagnostics, suppressed }]) => ({
				path,
				diagnostics: diagnostics.sort(compareDiagnostics),
				suppressed
			}));
		}
	};
}
function interned(key, keys) {
	const known = keys.get(key);
	if (known !== void 0) return known;
	const own = detached(key);
	keys.set(own, own);
	return own;
}
function detached(text) {
	return Buffer.from(text, "utf8").toString("utf8");
}
function placeOfFact({ start, end, line, startColumn, endColumn }) {
	return {
		range: [start, end],
		start: {
			line,
			column: startColumn
		},
		end: {
			line,
			column: endColumn
		}
	};
}
function diagnosticOf({ about, message, data, severity, related = [] }) {
	const { active, key } = about;
	const [first] = related;
	const values = {
		key,
		...data,
		...first && { related: `${first.path}:${first.line}` }
	};
	return {
		rule: active.rule.id,
		severity: severityOf(active, severity),
		message: wordingOf(active, message, values),
		wording: message,
		key,
		...placeOfFact(about),
		related: related.map((fact) => ({
			...placeOfFact(fact),
			path: fact.path
		})),
		fix: void 0
	};
}
// src/files/lock.ts
function lockOf(path) {
	const lock = suffixPath(path, ".lck");
	try {
		const type = (0, node_fs.lstatSync)(lock, { throwIfNoEntry: false });
		if (type === void 0) return void 0;
		return type.isDirectory() ? {
			kind: "folder",
			members: membersOf(lock)
		} : {
			kind: "file",
			members: []
		};
	} catch (error) {
		return codeOf(error) === "ENAMETOOLONG" ? void 0 : {
			kind: "file",
			members: []
		};
	}
}
function membersOf(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}
// src/files/manifests.ts
const MANIFEST = /\.(?:mf|md5|sha1|sha256|sha512)$|^(?:md5|sha1|sha256|sha512)sums?(?:\.(?:txt|asc))?$|^checksum/i;
const MAX_SIZE = 2 ** 24;
function isManifest(path) {
	return MANIFEST.test(displayPath(baseName(path)));
}
function readListing(path) {
	const result = readSource(path, { maxSize: MAX_SIZE });
	if (!result.ok) return () => isFile(path);
	const names = new Set(listedNames(fromUtf8(result.source.text), displayPath(baseName(path))));
	return (name) => names.has(name);
}
function isFile(path) {
	try {
		return (0, node_fs.statSync)(path).isFile();
	} catch {
		return false;
	}
}
function* listedNames(text, manifest) {
	for (const line of text.split(/\r?\n/)) {
		const [, coreutils, tagged] = /^\\?[0-9a-f]{32,128} [ *](.+)$|^\\?[A-Za-z0-9-]+ ?\((.+)\) ?= ?[0-9a-f]{32,128}\s*$/i.exec(line) ?? [];
		const name = coreutils ?? tagged;
		if (name !== void 0) yield (line.startsWith("\\") ? unescapeName(name) : name).replace(/^(?:\.\/)+/, "");
		else if (/^[0-9a-f]{32,128}\s*$/i.test(line)) yield manifest.replace(/\.[^.]*$/, "");
	}
}
function unescapeName(name) {
	return name.replace(/\\([\\nr])/g, (_, char) => ({
		n: "\n",
		r: "\r"
	})[char] ?? "\\");
}
// src/files/surroundings.ts
let latest;
function surroundingsOf(path) {
	return new FileSurroundings(path);
}
var FileSurroundings = class {
	#path;
	#folder;
	constructor(path) {
		this.#path = path;
	}
	get name() {
		return displayPath(baseName(this.#path));
	}
	get names() {
		return this.#read().names;
	}
	get lock() {
		return lockOf(this.#path);
	}
	get manifests() {
		const { name } = this;
		return [...this.#read().listings()].filter(([, lists]) => lists(name)).map(([manifest]) => manifest);
	}
	#read() {
		this.#folder ??= folderFor(folderOf(this.#path));
		return this.#folder;
	}
};
function folderFor(folder) {
	const key = pathKey(folder);
	if (latest?.key !== key) latest = readFolder(folder, key);
	return latest;
}
function readFolder(folder, key) {
	const paths = namesIn(folder).map(toFilePath);
	const names = new Set(paths.map(displayPath));
	let listings;
	return {
		key,
		names,
		listings() {
			listings ??= new Map(paths.filter(isManifest).map((path) => [displayPath(path), readListing(joinPath(folder, path))]));
			return listings;
		}
	};
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, "buffer");
	} catch {
		return [];
	}
}
// src/engine/proof.ts
var FixError = class extends Error {
	name = "FixError";
};
function flawOf(before, after, fixes) {
	const edits = fixes.flatMap((fix) => fix.edits);
	if (applyEdits(before.text, edits) !== after.text) return "bytes outside the edits changed";
	const announced = new Set(fixes.flatMap((fix) => fix.sets));
	for (const key of new Set([...before.settings.keys(), ...after.settings.keys()])) {
		const old = before.settings.get(key) ?? [];
		const now = after.settings.get(key) ?? [];
		if (now.length > Math.max(old.length, 1)) return `${key} would stand ${now.length} times`;
		if (announced.has(key)) continue;
		if (old.length !== now.length || old.some((entry, i) => entry.value.bytes !== now[i]?.value.bytes)) return `${key} would change, which no fix announced`;
	}
	const malformed = new Map();
	for (const content of malformedContents(before)) malformed.set(content, (malformed.get(content) ?? 0) + 1);
	for (const content of malformedContents(after)) {
		const left = malformed.get(content) ?? 0;
		if (left === 0) return "a line would become malformed";
		malformed.set(content, left - 1);
	}
}
function malformedContents(document) {
	return document.lines.filter((line) => line.kind === "malformed").map((line) => contentOf(document, line));
}
// src/engine/taken.ts
const BUCKET = 1024;
function nothingTaken() {
	const buckets = new Map();
	return {
		excludes(edit) {
			const last = Math.floor((edit.range[1] + 1) / BUCKET);
			for (let at = Math.floor(Math.max(edit.range[0] - 1, 0) / BUCKET); at <= last; at++) if (buckets.get(at)?.some((other) => collide(edit, other))) return true;
			return false;
		},
		add(edit) {
			const last = Math.floor(edit.range[1] / BUCKET);
			for (let at = Math.floor(edit.range[0] / BUCKET); at <= last; at++) {
				const bucket = buckets.get(at);
				if (bucket === void 0) buckets.set(at, [edit]);
				else bucket.push(edit);
			}
		}
	};
}
function collide(a, b) {
	if (!touches(a.range, b.range)) return false;
	return !((a.range[1] === b.range[0] || b.range[1] === a.range[0]) && isDeletion(a) && isDeletion(b));
}
function isDeletion(edit) {
	return edit.text === "" && edit.range[1] > edit.range[0];
}
// src/engine/fix.ts
const MAX_PASSES = 10;
function fix(original, configuration, { origin, unsafe } = {}) {
	const seen = new Set();
	const fixed = [];
	let document = original;
	for (let pass = 0; pass <= MAX_PASSES; pass++) {
		const { diagnostics, suppressed } = inspect(document, configuration, origin);
		const chosen = choose(diagnostics, unsafe === true);
		if (chosen.length === 0) return {
			document,
			fixed,
			diagnostics,
			suppressed
		};
		seen.add(document.text);
		const fixes = chosen.map((choice) => choice.fix);
		const next = toDocument(applyEdits(document.text, fixes.flatMap((one) => one.edits)), document.kind);
		const flaw = flawOf(document, next, fixes);
		if (flaw !== void 0) throw new FixError(`${flaw} (rules: ${names(chosen)})`);
		if (seen.has(next.text)) throw new FixError(`fixes undo each other (rules: ${names(chosen)})`);
		for (const one of chosen) fixed.push(one);
		document = next;
	}
	throw new FixError(`no end after ${MAX_PASSES} passes`);
}
function choose(diagnostics, unsafe) {
	const candidates = diagnostics.filter((one) => one.fix !== void 0 && (unsafe || one.fix.safety === "safe"));
	if (candidates.length === 0) return candidates;
	const chosen = [];
	const taken = nothingTaken();
	const settings = new Map();
	for (const candidate of candidates.toSorted((a, b) => firstEdit(a) - firstEdit(b))) {
		const { edits, sets } = candidate.fix;
		const does = edits.every(isDeletion) ? "taken out" : "written";
		if (sets.some((key) => settings.has(key) && (does === "written" || settings.get(key) === "written"))) continue;
		if (edits.some((edit) => taken.excludes(edit))) continue;
		for (const key of sets) settings.set(key, does);
		for (const edit of edits) taken.add(edit);
		chosen.push(candidate);
	}
	return chosen;
}
function firstEdit(diagnostic) {
	return diagnostic.fix.edits.reduce((start, edit) => Math.min(start, edit.range[0]), Number.POSITIVE_INFINITY);
}
function names(diagnostics) {
	return [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].join(", ");
}
// src/engine/neighbours.ts
const known = new WeakMap();
function neighboursIn(names) {
	const neighbours = known.get(names) ?? findNeighbours(names);
	known.set(names, neighbours);
	return neighbours;
}
function stemOf(name) {
	return name.replace(/\.[^.]*$/, "");
}
function findNeighbours(names) {
	const all = [...names];
	const stems = new Set(all.filter((name) => /\.(?:vmx|vmtx)$/i.test(name)).map(stemOf));
	const snapshots = new Set(all.filter((name) => /\.vmsn$/i.test(name)).map(stemOf));
	return {
		runningLock: all.find((name) => /\.(?:vmdk|vmem)\.lck$/i.test(name)),
		suspended: byMachine(all.filter((name) => /\.vmss$/i.test(name)), stems),
		remembered: byMachine(all.filter((name) => /\.vmem$/i.test(name) && snapshots.has(stemOf(name))), stems)
	};
}
function byMachine(files, stems) {
	const owned = new Map();
	const [first = ""] = stems;
	for (const file of files) {
		let stem = stemOf(file);
		while (stem !== "" && !stems.has(stem)) stem = stem.slice(0, -1);
		if (stem !== "") owned.set(stem, file);
		else if (stems.size === 1) owned.set(first, file);
	}
	return owned;
}
// src/engine/guard.ts
function refusalOf$1(document, surroundings) {
	if (isFullyEncrypted(document)) return {
		kind: "fact",
		reason: "is fully encrypted: most of its settings are not in clear"
	};
	for (const { what, advice } of statesOf(document, surroundings)) return {
		kind: "state",
		reason: `${what}: ${advice}`
	};
}
function overriddenStates(document, surroundings) {
	return [...statesOf(document, surroundings)].map(({ what }) => what);
}
function* statesOf(document, surroundings) {
	if (surroundings === void 0) return;
	yield* lockedBy(surroundings);
	if (document.kind === "vmx") {
		yield* suspendedBy(document, surroundings);
		yield* runningBy(document, surroundings);
		yield* rememberedBy(surroundings);
	}
	yield* listedBy(surroundings);
}
function* lockedBy({ name, names, lock }) {
	if (lock === void 0) return;
	const own = `${name}.lck`;
	const { runningLock } = neighboursIn(names);
	if (runningLock !== void 0) yield {
		what: `runs in VMware (${own} and ${runningLock})`,
		advice: "power it off and close it"
	};
	else if (lock.kind === "folder" && lock.members.length === 0) yield {
		what: `is locked by ${own}, which is empty, as after a crash`,
		advice: "close it in VMware if it is open there"
	};
	else yield {
		what: `is open in VMware (${own})`,
		advice: "close it there"
	};
}
function* suspendedBy(document, { name, names }) {
	const state = lastPart(entryOf(document, "checkpoint.vmState")?.value.text ?? "");
	const image = names.has(state) ? state : neighboursIn(names).suspended.get(stemOf(name));
	if (image !== void 0) yield {
		what: `is suspended (${image})`,
		advice: "resume it and shut it down"
	};
}
function* rememberedBy({ name, names }) {
	const memory = neighboursIn(names).remembered.get(stemOf(name));
	if (memory === void 0) return;
	yield {
		what: `has a snapshot of the running machine (${memory}), which may not resume after a fix`,
		advice: "delete the snapshot"
	};
}
function* runningBy(document, { name, names }) {
	if (booleanOf(entryOf(document, "cleanShutdown")?.value.text ?? "") !== false) return;
	const proof = [
		...disksOf(document),
		entryOf(document, "nvram")?.value.text,
		`${stemOf(name)}.nvram`,
		"vmware.log"
	].find((other) => other !== void 0 && names.has(other));
	if (proof === void 0) return;
	yield {
		what: `runs, perhaps on another host (cleanShutdown is FALSE, and ${proof} is beside it)`,
		advice: "shut it down"
	};
}
function disksOf(document) {
	return [...document.settings].flatMap(([key, [entry]]) => entry !== void 0 && /^(?:scsi|sata|ide|nvme)\d+:\d+\.filename$/.test(key) && /\.vmdk$/i.test(entry.value.text) ? [entry.value.text] : []);
}
function* listedBy({ manifests }) {
	for (const manifest of manifests) {
		const tool = /md5|sha(?:1|224|256|384|512)/i.exec(manifest)?.[0].toLowerCase();
		yield {
			what: `is listed in ${manifest}, whose checksum of it a fix makes wrong until it is renewed${tool === void 0 ? "" : ` (${tool}sum)`}`,
			advice: "fix a copy"
		};
	}
}
function lastPart(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
// src/cli/examine.ts
function examine(subject, examination) {
	try {
		const document = toDocument(subject.text, subject.kind);
		const unreadable = unreadableReason(document);
		if (unreadable !== void 0) return notLinted(subject.path, unreadable);
		const lens = {
			configuration: examination.configuration,
			origin: subject.origin
		};
		if (examination.repair) return repair(document, subject, examination, lens);
		const result = resultOf(subject, document, inspect(document, examination.configuration, subject.origin));
		return {
			result: () => result,
			failed: false,
			lens
		};
	} catch (error) {
		return notLinted(subject.path, `could not be linted: ${ourMistake(error)}`);
	}
}
function notLinted(path, reason) {
	return {
		result: () => ({
			...NOTHING,
			path,
			notLinted: reason
		}),
		failed: true
	};
}
function skipped(path, reason) {
	return {
		result: () => ({
			...NOTHING,
			path,
			skipped: reason
		}),
		failed: false
	};
}
const NOTHING = {
	diagnostics: [],
	fixed: [],
	notes: []
};
function repair(document, subject, { unsafe, force }, lens) {
	const { configuration, origin } = lens;
	const asItStands = () => resultOf(subject, document, inspect(document, configuration, origin));
	let fixed;
	try {
		fixed = fix(document, configuration, {
			origin,
			unsafe
		});
	} catch (error) {
		if (!(error instanceof FixError)) throw error;
		return {
			result: () => ({
				...asItStands(),
				notFixed: `was left alone: ${ourMistake(error)}`
			}),
			failed: true,
			lens
		};
	}
	const result = resultOf(subject, fixed.document, fixed);
	if (fixed.fixed.length === 0) return {
		result: () => result,
		failed: false,
		lens
	};
	const refusal = refusalOf$1(document, origin.surroundings);
	if (refusal !== void 0 && !(refusal.kind === "state" && force)) {
		const way = refusal.kind === "state" ? ", or use --force" : "";
		return {
			result: () => ({
				...asItStands(),
				notFixed: refusal.reason + way
			}),
			failed: false,
			lens
		};
	}
	const overridden = refusal === void 0 ? [] : overriddenStates(document, origin.surroundings);
	const notes = [...result.notes, ...overridden.map((what) => `was fixed though it ${what}`)];
	return {
		result: asItStands,
		failed: false,
		lens,
		repair: {
			before: document,
			result: {
				...result,
				fixed: fixed.fixed,
				notes
			},
			effect: effectOf(document)
		}
	};
}
function resultOf({ path, kind }, document, { diagnostics, suppressed }) {
	return {
		path,
		document,
		diagnostics,
		suppressed,
		fixed: [],
		notes: kind === void 0 && document.kind === "dictionary" && foreignLanguage(document) === void 0 ? ["is taken for a plain dictionary, of which only the syntax is checked; --kind=vmx or --kind=host says otherwise"] : []
	};
}
function ourMistake(error) {
	return `this is a bug in vmxlint (${error instanceof Error ? error.message : String(error)})`;
}
const WORKSTATION = /^(?:product\.|player\.product\.|installerdefaults\.|networking$|vmware\.fullpath$|vmci_confed$)/;
function effectOf({ kind, settings }) {
	if (kind === "vmx") return "machine";
	if (kind === "dictionary") return void 0;
	return [...settings.keys()].some((key) => WORKSTATION.test(key)) ? "workstation" : "esxi";
}
// src/cli/lint-file.ts
function lintFile({ path, text, kind, surroundings }, { command, project, baseline }) {
	return examine({
		path,
		text,
		kind,
		origin: new FileOrigin(path, surroundings, baseline?.knownIn(path))
	}, examinationOf(path, command, project));
}
var FileOrigin = class {
	surroundings;
	known;
	#path;
	constructor(path, surroundings, known) {
		this.#path = path;
		this.surroundings = surroundings;
		this.known = known;
	}
	get path() {
		return absolutePath(this.#path);
	}
};
const MOST_BYTES = 16384;
function lintAhead({ path, named }, tools, onlyFindings) {
	const { command, project } = tools;
	const read = readSource(path, {
		maxSize: command.maxFileSize,
		found: !named
	});
	if (!read.ok) return { unread: read.reason };
	const { text, target } = read.source;
	if (text.length > MOST_BYTES) return void 0;
	return foreseen(lintFile({
		path,
		text,
		kind: kindOfItem(path, named, command.kind, project.kindOf),
		surroundings: surroundingsOf(target)
	}, tools), onlyFindings);
}
function foreseen({ result, lens, failed }, onlyFindings) {
	const { document, ...rest } = result();
	const facts = document && lens ? factsOf(document, lens.configuration, lens.origin) : [];
	const kept = onlyFindings && rest.diagnostics.length === 0 ? rest : {
		...rest,
		document
	};
	return {
		result: () => kept,
		facts,
		failed
	};
}
function examinationOf(path, command, project) {
	const { configuration } = project.resolve(path);
	const { unsafe, force } = command;
	return {
		configuration,
		repair: command.fix || command.diff !== false,
		unsafe,
		force
	};
}
// src/files/sync.ts
function syncFile(fd) {
	return new Promise((resolve) => (0, node_fs.fsync)(fd, (error) => resolve(error ?? void 0)));
}
async function syncFolder(folder) {
	let fd;
	try {
		fd = (0, node_fs.openSync)(folder, "r");
	} catch {
		return;
	}
	const error = await syncFile(fd);
	(0, node_fs.closeSync)(fd);
	return [
		"EINVAL",
		"ENOTSUP",
		"EOPNOTSUPP",
		"EPERM",
		"EISDIR"
	].includes(codeOf(error) ?? "") ? void 0 : error;
}
// src/reporters/index.ts
const reporters = {
	stylish: async () => (await Promise.resolve().then(() => stylish_exports)).stylish,
	compact: async () => (await Promise.resolve().then(() => require("./compact.cjs"))).compact,
	json: async () => (await Promise.resolve().then(() => json_exports)).json,
	jsonl: async () => (await Promise.resolve().then(() => require("./late.cjs"))).jsonl,
	github: async () => (await Promise.resolve().then(() => require("./late.cjs"))).github,
	gitlab: async () => (await Promise.resolve().then(() => require("./late.cjs"))).gitlab,
	sarif: async () => (await Promise.resolve().then(() => require("./late.cjs"))).sarif,
	junit: async () => (await Promise.resolve().then(() => require("./late.cjs"))).junit,
	checkstyle: async () => (await Promise.resolve().then(() => require("./late.cjs"))).checkstyle,
	tap: async () => (await Promise.resolve().then(() => require("./late.cjs"))).tap,
	rdjson: async () => (await Promise.resolve().then(() => require("./late.cjs"))).rdjson,
	html: async () => (await Promise.resolve().then(() => require("./late-html.cjs"))).html
};
// src/cli/flags.ts
const SHOWN = "What is shown";
const FIXING = "Fixing";
const CHANGING = "Changing";
const WRITTEN = "Writing";
const FILES = "Files";
const RULES = "Rules";
const EDITING = [
	"set",
	"unset",
	"format"
];
const WRITING = [
	"lint",
	"undo",
	...EDITING
];
const ASKING = [
	"get",
	"list",
	...EDITING
];
const LINTING = ["lint", ...ASKING];
const LOOKING = [
	"lint",
	"print-config",
	...ASKING
];
const JUDGING = ["lint", "print-config"];
const HOOKS = "For hooks";
const FLAGS$1 = [
	{
		name: "fix",
		takes: "switch",
		group: FIXING,
		help: "Write the safe fixes: byte by byte, nothing else in a file changes."
	},
	{
		name: "unsafe-fixes",
		takes: "switch",
		group: FIXING,
		help: "With --fix or --diff: also those that somebody may not have meant."
	},
	{
		name: "fix-only",
		takes: "switch",
		group: FIXING,
		help: "As --fix, but report what was fixed and nothing else, whatever is left."
	},
	{
		name: "diff",
		takes: "optional",
		value: "[=FILE]",
		group: FIXING,
		help: "Write nothing, show what --fix would write. Redirected, or to FILE, it is a patch for git apply."
	},
	{
		name: "diff",
		takes: "optional",
		value: "[=FILE]",
		group: CHANGING,
		help: "Write nothing, show what would be written. Redirected, or to FILE, it is a patch for git apply.",
		commands: EDITING
	},
	{
		name: "check",
		takes: "switch",
		group: CHANGING,
		help: "Write nothing, tell which files would be changed, and exit 1 if there are any.",
		commands: EDITING
	},
	{
		name: "create",
		takes: "switch",
		group: CHANGING,
		help: "Make the files that are not there. Without it they are an error.",
		commands: ["set"]
	},
	{
		name: "backup",
		takes: "optional",
		value: "[=SUFFIX]",
		group: WRITTEN,
		help: "Keep the old bytes of each file beside it, as NAME.bak or NAME with SUFFIX.",
		commands: ["lint", ...EDITING]
	},
	{
		name: "force",
		takes: "switch",
		group: WRITTEN,
		help: "Also write files that are open in VMware, run, are suspended, have a snapshot with memory, or stand in a list of checksums. Never what cannot be written safely whatever you say: fully encrypted, read-only or changed meanwhile.",
		commands: ["lint", "undo"]
	},
	{
		name: "force",
		takes: "switch",
		group: WRITTEN,
		help: "Do what is known to be wrong of a key or a value, and write files, too, that are open in VMware, run, are suspended, have a snapshot with memory, or stand in a list of checksums. Never what cannot be written safely whatever you say: fully encrypted, read-only or changed meanwhile.",
		commands: EDITING
	},
	{
		name: "hardlinks",
		takes: "value",
		value: "=break|refuse",
		group: WRITTEN,
		help: "A file with other hard links: give it its own copy, so that the others keep the old bytes (break, the default), or leave it alone.",
		commands: WRITING
	},
	{
		name: "preserve-times",
		takes: "switch",
		group: WRITTEN,
		help: "Keep the modification time of what is written.",
		commands: WRITING
	},
	{
		name: "journal",
		takes: "switch",
		negative: true,
		group: WRITTEN,
		help: "Do not record what is written: it cannot be undone then.",
		commands: WRITING
	},
	{
		name: "dry-run",
		takes: "switch",
		group: WRITTEN,
		help: "With undo: write nothing, show which files would be restored.",
		commands: ["undo"]
	},
	{
		name: "kind",
		takes: "value",
		value: "=KIND",
		group: FILES,
		help: "What the named files are: vmx, host, dictionary (only the syntax is checked), or auto: by path, then by content.",
		commands: LINTING
	},
	{
		name: "stdin-filename",
		takes: "value",
		value: "=PATH",
		group: FILES,
		help: "What the file on standard input (-) is called.",
		commands: LINTING
	},
	{
		name: "files-from",
		takes: "value",
		value: "=FILE",
		group: FILES,
		help: "Take paths from FILE too, one a line; - is standard input.",
		commands: LINTING
	},
	{
		name: "staged",
		takes: "switch",
		group: FILES,
		help: "Look at what git has staged, as it is in the index: what \"git commit\" would commit, whatever the work tree holds. Paths limit it."
	},
	{
		name: "since",
		takes: "value",
		value: "=REVISION",
		group: FILES,
		help: "Look at what commits have changed since REVISION of git, as the latest one has it. Paths limit it."
	},
	{
		name: "gitignore",
		takes: "switch",
		negative: true,
		group: FILES,
		help: "Search what .gitignore files exclude, too. A .vmxlintignore and the configuration hold all the same.",
		commands: LOOKING
	},
	{
		name: "0",
		takes: "switch",
		group: FILES,
		help: "The paths of --files-from are separated by NUL.",
		commands: LINTING
	},
	{
		name: "where",
		takes: "value",
		value: "=KEY=PATTERN",
		group: FILES,
		help: "Only files that set KEY to a value that PATTERN matches, such as 'guestOS=vmkernel*': * is any text, ? one character, without regard to case. May be repeated: all must hold.",
		commands: ASKING
	},
	{
		name: "max-file-size",
		takes: "value",
		value: "=SIZE",
		group: FILES,
		help: "Refuse larger files: bytes, or with K, M or G. Default: 4M.",
		commands: ["diff", ...LINTING]
	},
	{
		name: "jobs",
		takes: "value",
		value: "=NUMBER|auto",
		group: FILES,
		help: "Lint with so many threads; auto is one for each processor. It pays from some forty thousand files on, and takes longer below twenty thousand. With --fix, --diff, --baseline, --statistics, --staged and --since there is one, the default."
	},
	{
		name: "config",
		takes: "value",
		value: "=FILE",
		group: RULES,
		help: "Go by this configuration, not by the nearest .vmxlint.yaml or .vmxlint.json, or \"vmxlint\" in package.json, up to the repository's folder.",
		without: "Go by no configuration.",
		commands: LOOKING
	},
	{
		name: "preset",
		takes: "value",
		value: "=NAME",
		group: RULES,
		help: `Begin with a preset: ${Object.keys(presets).join(", ")}. May be repeated.`,
		commands: JUDGING
	},
	{
		name: "target",
		takes: "value",
		value: "=PRODUCT",
		group: RULES,
		help: "The product that the files are for, such as esxi-8 or workstation-17.",
		commands: JUDGING
	},
	{
		name: "baseline",
		takes: "value",
		value: "=FILE",
		group: RULES,
		help: "Hide the findings that are known: those in FILE. They are not fixed either."
	},
	{
		name: "update-baseline",
		takes: "switch",
		group: RULES,
		help: "Write all that is found now in the files that are looked at to the baseline. It becomes known."
	},
	{
		name: "prune-baseline",
		takes: "switch",
		group: RULES,
		help: "Take out of the baseline what is found no more, and files that are no more."
	},
	{
		name: "inline-config",
		takes: "switch",
		negative: true,
		group: RULES,
		help: "Let no comment in a file silence what is found in it.",
		commands: JUDGING
	},
	{
		name: "rule",
		takes: "value",
		value: "='ID: SEVERITY'",
		group: RULES,
		help: "Set a rule to error, warning, info or off, or to 'ID: [SEVERITY, {option: value}]'. May be repeated.",
		commands: JUDGING
	},
	{
		name: "fail-on",
		takes: "value",
		value: "=SEVERITY",
		group: RULES,
		help: "Exit 1 from this severity on: error (the default), warning or info."
	},
	{
		name: "max-warnings",
		takes: "value",
		value: "=NUMBER",
		group: RULES,
		help: "Exit 1 when there are more warnings than that."
	},
	{
		name: "format",
		takes: "value",
		value: "=NAME[=FILE]",
		group: SHOWN,
		help: `${Object.keys(reporters).join(", ")}; to FILE if one is given. May be repeated. The default is stylish, in GitHub Actions github.`
	},
	{
		name: "format",
		takes: "value",
		value: "=text|json",
		group: SHOWN,
		help: "Text for people (the default), or JSON for programs.",
		commands: [
			"history",
			"print-config",
			"verify",
			"doctor",
			"diff",
			...ASKING
		]
	},
	{
		name: "format",
		takes: "value",
		value: "=text|json|markdown",
		group: SHOWN,
		help: "A line for each rule (the default), JSON for programs, or all about them as a page.",
		commands: ["rules"]
	},
	{
		name: "host",
		takes: "value",
		value: "=FILE",
		group: FILES,
		help: "The file of the host that the machines run on.",
		without: "Go by no file of a host.",
		commands: ["doctor"]
	},
	{
		name: "print",
		takes: "value",
		value: "=linux|windows|esxi",
		group: SHOWN,
		help: "Print the line to run in a guest, or on an ESXi host, whose output this command reads; do nothing else.",
		commands: ["verify"]
	},
	{
		name: "all",
		takes: "switch",
		group: SHOWN,
		help: "Also show what VMware rewrites by itself, and why it does; then that counts as a difference, too.",
		commands: ["diff"]
	},
	{
		name: "git",
		takes: "switch",
		group: FILES,
		help: "Let git compare and merge .vmx files by what they mean.",
		commands: ["init"]
	},
	{
		name: "show-secrets",
		takes: "switch",
		group: SHOWN,
		help: "Print passwords and keys, too.",
		commands: ["get", "list"]
	},
	{
		name: "statistics",
		takes: "switch",
		group: SHOWN,
		help: "Also tell how many findings each rule has, and where the time went."
	},
	{
		name: "quiet",
		takes: "switch",
		group: SHOWN,
		help: "Show errors only."
	},
	{
		name: "color",
		takes: "switch",
		group: SHOWN,
		help: "Colours always; --no-color: never. Else on a terminal, as NO_COLOR and FORCE_COLOR say.",
		commands: "all"
	},
	{
		name: "help",
		takes: "switch",
		group: SHOWN,
		help: "This text.",
		commands: "all"
	},
	{
		name: "version",
		takes: "switch",
		group: SHOWN,
		help: "The version.",
		commands: "all"
	},
	{
		name: "hook",
		takes: "switch",
		group: HOOKS,
		help: "Have each commit linted.",
		commands: ["init"]
	},
	{
		name: "exit-non-zero-on-fix",
		takes: "switch",
		group: HOOKS,
		help: "Exit 1 when something was fixed."
	},
	{
		name: "force-exclude",
		takes: "switch",
		group: HOOKS,
		help: "Leave out what is excluded even if it is named."
	},
	{
		name: "pass-on-no-files",
		takes: "switch",
		group: HOOKS,
		help: "Exit 0 when there is no file to lint."
	}
];
function flagOf(name) {
	return FLAGS$1.find((flag) => flag.name === name);
}
function flagsOf(command) {
	return FLAGS$1.filter(({ commands = ["lint"] }) => commands === "all" || commands.includes(command));
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
// src/cli/color.ts
function wantsColor(output, flag, env) {
	if (flag !== void 0) return flag;
	if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
	return output.isTerminal && env.TERM !== "dumb";
}
// src/cli/shared-options.ts
const MAX_FILE_SIZE = 4194304;
const INPUT_DEFAULTS = {
	paths: [],
	filesFrom: void 0,
	nul: false,
	stdinFilename: void 0,
	kind: void 0,
	maxFileSize: MAX_FILE_SIZE,
	gitignore: true,
	forceExclude: false,
	staged: false,
	since: void 0
};
const CONFIGURATION_DEFAULTS = {
	config: true,
	presets: [],
	target: void 0,
	rules: [],
	inlineConfig: true
};
const WRITING_DEFAULTS = {
	force: false,
	hardLinks: "break",
	preserveTimes: false,
	journal: true
};
const CHANGING_DEFAULTS = {
	diff: false,
	backup: void 0,
	...WRITING_DEFAULTS
};
function configurationOf(words) {
	return {
		config: words.flags.get("config")?.at(-1) === false ? false : textOf$1(words, "config") ?? true,
		presets: textsOf(words, "preset"),
		target: textOf$1(words, "target"),
		rules: textsOf(words, "rule"),
		inlineConfig: switchOf(words, "inline-config") !== false
	};
}
function writingOf(words) {
	return {
		force: isOn$1(words, "force"),
		hardLinks: choice(words, "hardlinks", ["break", "refuse"], WRITING_DEFAULTS.hardLinks),
		preserveTimes: isOn$1(words, "preserve-times"),
		journal: switchOf(words, "journal") !== false
	};
}
function inputsOf(words, paths) {
	const filesFrom = textOf$1(words, "files-from");
	const nul = isOn$1(words, "0");
	if (nul && filesFrom === void 0) throw new UsageError("-0 goes with --files-from");
	if (filesFrom === "-" && paths.includes("-")) throw new UsageError("standard input cannot be both a file and --files-from");
	return {
		paths,
		filesFrom: filesFrom === void 0 ? void 0 : words.pathOf(filesFrom),
		nul,
		stdinFilename: textOf$1(words, "stdin-filename"),
		kind: kindOf(words),
		maxFileSize: maxFileSizeOf(words),
		gitignore: switchOf(words, "gitignore") !== false,
		forceExclude: isOn$1(words, "force-exclude"),
		staged: isOn$1(words, "staged"),
		since: textOf$1(words, "since")
	};
}
function changingOf(words) {
	const backup = textOf$1(words, "backup");
	return {
		diff: diffOf(words),
		backup: backup === "" ? ".bak" : backup,
		...writingOf(words)
	};
}
function refuseOutput(file, { paths, filesFrom }) {
	const inputs = [...paths, ...filesFrom === void 0 ? [] : [filesFrom]].map(pathKey);
	if (file === "") throw new UsageError("an output needs the name of a file after the \"=\"");
	if (["vmx", "host"].includes(kindOfPath(file) ?? "") || inputs.includes(pathKey(file))) throw new UsageError(`${file} would be overwritten: what stands after "=" is the file to write to`);
}
function diffOf(words) {
	const value = textOf$1(words, "diff");
	return value === "" ? true : value ?? false;
}
function kindOf(words) {
	const kind = choice(words, "kind", [
		"auto",
		"vmx",
		"host",
		"dictionary"
	], "auto");
	return kind === "auto" ? void 0 : kind;
}
const UNITS = {
	"": 1,
	K: 1024,
	M: 2 ** 20,
	G: 2 ** 30
};
function maxFileSizeOf(words) {
	const text = textOf$1(words, "max-file-size");
	if (text === void 0) return MAX_FILE_SIZE;
	const [, digits, unit = ""] = /^(\d{1,15})([KMG]?)(?:i?B)?$/i.exec(text) ?? [];
	if (digits === void 0) throw new UsageError(`--max-file-size is a number of bytes, or one with K, M or G, not "${text}"`);
	return Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// src/text/width.ts
const NARROW = /^[\x20-\x7E]*$/;
function displayWidth(text) {
	if (NARROW.test(text)) return text.length;
	let width = 0;
	for (const char of text) width += charWidth(char);
	return width;
}
function charWidth(char) {
	return /^[\p{Mn}\p{Me}]$/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
}
// src/files/records.ts
function lineOf(record) {
	const data = "inverse" in record ? {
		...record,
		path: pathData(record.path),
		inverse: record.inverse.map(editData)
	} : record;
	return `${JSON.stringify(data)}\n`;
}
function parseRecord(line) {
	let data;
	try {
		data = JSON.parse(line);
	} catch {
		return;
	}
	return isObject(data) ? headOf(data) ?? changeOf(data) ?? settlementOf(data) ?? endOf(data) : void 0;
}
function headOf({ format, vmxlint, run, action, undoes, began }) {
	if (format !== 1 || typeof vmxlint !== "string" || typeof run !== "string" || typeof began !== "string") return void 0;
	if (action !== "fix" && action !== "undo") return void 0;
	return {
		format,
		vmxlint,
		run,
		action,
		began,
		...typeof undoes === "string" && { undoes }
	};
}
function changeOf({ path, before, after, inverse }) {
	const filePath = pathOf(path);
	if (filePath === void 0 || typeof before !== "string" || typeof after !== "string" || !Array.isArray(inverse)) return void 0;
	const edits = inverse.map(editOf);
	return edits.includes(void 0) ? void 0 : {
		path: filePath,
		before,
		after,
		inverse: edits.filter((edit) => edit !== void 0)
	};
}
function settlementOf({ settled, left }) {
	if (!isCount(settled) || !Array.isArray(left) || !left.every(isCount)) return void 0;
	return {
		settled,
		left
	};
}
function endOf({ ended, open }) {
	return typeof ended === "string" && isCount(open) ? {
		ended,
		open
	} : void 0;
}
function pathData(path) {
	return typeof path === "string" ? path : { base64: path.toString("base64") };
}
function pathOf(data) {
	if (typeof data === "string") return data;
	return isObject(data) && typeof data.base64 === "string" ? Buffer.from(data.base64, "base64") : void 0;
}
function editData({ range, text }) {
	return [...range, Buffer.from(text, "latin1").toString("base64")];
}
function editOf(data) {
	const [start, end, base64] = Array.isArray(data) ? data : [];
	if (!isCount(start) || !isCount(end) || typeof base64 !== "string") return void 0;
	return {
		range: [start, end],
		text: Buffer.from(base64, "base64").toString("latin1")
	};
}
function isObject(data) {
	return typeof data === "object" && data !== null;
}
function isCount(data) {
	return Number.isSafeInteger(data) && Number(data) >= 0;
}
// src/files/make-folder.ts
function makeFolder(folder, mode) {
	if (isFolder(folder)) return void 0;
	const above = (0, node_path.dirname)(folder);
	const first = above === folder ? void 0 : makeFolder(above, mode);
	try {
		(0, node_fs.mkdirSync)(folder, { mode });
	} catch (error) {
		if (!isFolder(folder)) throw error;
	}
	return first ?? folder;
}
function isFolder(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// src/files/state-folder.ts
function stateFolder({ env, platform = process.platform, homes = ownHomes }) {
	if (platform === "win32") return node_path.default.win32.join(env.LOCALAPPDATA || node_path.default.win32.join(homeOf(homes), "AppData", "Local"), "vmxlint");
	if (platform === "darwin") return node_path.default.posix.join(homeOf(homes), "Library", "Application Support", "vmxlint");
	const state = env.XDG_STATE_HOME ?? "";
	if (node_path.default.posix.isAbsolute(state)) return node_path.default.posix.join(state, "vmxlint");
	return node_path.default.posix.join(homeOf(homes), ".local", "state", "vmxlint");
}
async function makePrivateFolder(folder) {
	refuseForeign(nearest(folder), true);
	const first = makeFolder(folder, 448);
	checkPrivateFolder(folder);
	if (first === void 0) return;
	for (let made = folder; made.length >= first.length; made = node_path.default.dirname(made)) await syncFolder(node_path.default.dirname(made));
}
function checkPrivateFolder(folder) {
	const stats = (0, node_fs.statSync)(folder);
	refuseForeign(stats, false);
	if (process.getuid !== void 0 && (stats.mode & 63) !== 0) (0, node_fs.chmodSync)(folder, 448);
}
function isOwn({ uid }) {
	return process.geteuid === void 0 || Number(uid) === process.geteuid();
}
function refuseForeign(stats, rootToo) {
	if (!isOwn(stats) && !(rootToo && stats.uid === 0)) throw new Error("is another user's");
}
function nearest(folder) {
	try {
		return (0, node_fs.statSync)(folder);
	} catch (error) {
		if (codeOf(error) !== "ENOENT" || node_path.default.dirname(folder) === folder) throw error;
		return nearest(node_path.default.dirname(folder));
	}
}
function homeOf(homes) {
	const home = homes().find((one) => node_path.default.isAbsolute(one));
	if (home === void 0) throw new Error("there is no home folder");
	return home;
}
function ownHomes() {
	const { homedir, userInfo } = process.getBuiltinModule("node:os");
	return [homedir, () => userInfo().homedir].flatMap((ask) => {
		try {
			const home = ask();
			return isOwn((0, node_fs.statSync)(home)) ? [home] : [];
		} catch {
			return [];
		}
	});
}
// src/files/run-file.ts
const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-([0-9a-f]{8})\.jsonl$/;
function newRunName(began) {
	const id = process.getBuiltinModule("node:crypto").randomBytes(4).toString("hex");
	return {
		id,
		name: `${began.toISOString().replace(/[-:.]/g, "")}-${id}.jsonl`
	};
}
function beganOf(name) {
	const [, year, month, day, hour, minute, second, millisecond] = NAME.exec(name) ?? [];
	return year === void 0 ? void 0 : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
}
function readRunFile(path) {
	const read = readOriginal(path, {
		maxSize: Number.MAX_SAFE_INTEGER,
		found: true
	});
	if (!read.ok) return read.reason;
	if (!isOwn(read.source.identity)) return "is another user's";
	return parseRun(Buffer.from(read.source.text, "latin1"));
}
function parseRun(bytes) {
	let head;
	let end;
	let damaged = 0;
	const changes = [];
	const left = new Set();
	for (const line of linesOf(bytes)) {
		const record = parseRecord(line);
		if (head === void 0) {
			if (record === void 0 || !("format" in record)) return "is damaged, or was made by another version of vmxlint";
			head = record;
			continue;
		}
		if (record === void 0 || "format" in record) damaged++;
		else if ("inverse" in record) changes.push(record);
		else if ("settled" in record) for (const index of record.left) left.add(index);
		else end = record;
	}
	return head === void 0 ? void 0 : {
		head,
		changes,
		left: damaged > 0 ? new Set() : left,
		damaged,
		end
	};
}
function* linesOf(bytes) {
	for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) yield bytes.toString("utf8", start, end);
}
// src/files/history.ts
const DEFAULT_LIMITS = {
	days: 90,
	runs: 500
};
const YOUNG = 36e5;
function readHistory(place) {
	const folder = stateFolder(place);
	const runs = [];
	const problems = [];
	const undone = new Map();
	const partlyUndone = new Map();
	for (const name of runNames(folder).reverse()) {
		const path = node_path.default.join(folder, name);
		const record = readRunFile(path);
		if (typeof record === "string") problems.push({
			path,
			reason: record
		});
		if (typeof record !== "object") continue;
		const { id, ...run } = runOf(record, path);
		if (run.files === 0) continue;
		const undoneBy = undone.get(id);
		runs.push({
			...run,
			id,
			undoneBy,
			partlyUndoneBy: undoneBy === void 0 ? partlyUndone.get(id) : void 0
		});
		if (run.undoes === void 0 || undoneBy !== void 0) continue;
		const undoes = record.end?.open === 0 ? undone : partlyUndone;
		if (!undoes.has(run.undoes)) undoes.set(run.undoes, id);
	}
	return {
		runs,
		problems
	};
}
function prune(folder, limits, now) {
	const names = runNames(folder);
	for (const [index, name] of names.entries()) {
		const age = now.getTime() - (beganOf(name)?.getTime() ?? 0);
		if (age < YOUNG || age < limits.days * 24 * 60 * 60 * 1e3 && names.length - index <= limits.runs) continue;
		try {
			(0, node_fs.unlinkSync)(node_path.default.join(folder, name));
		} catch {}
	}
}
function runNames(folder) {
	try {
		checkPrivateFolder(folder);
		return (0, node_fs.readdirSync)(folder).filter((name) => beganOf(name) !== void 0).sort();
	} catch (error) {
		if (codeOf(error) === "ENOENT") return [];
		throw new Error(`${folder}: ${reasonOf(error)}`);
	}
}
function runOf({ head, changes, left, end }, path) {
	const made = changes.filter((_, index) => !left.has(index)).map((change) => change.path);
	return {
		id: head.run,
		action: head.action,
		undoes: head.undoes,
		began: new Date(head.began),
		files: made.length,
		where: commonPlace(made.map(displayPath)),
		cutShort: end === void 0,
		path
	};
}
function commonPlace([first = "", ...others]) {
	let place = first;
	for (const other of others) while (other !== place && node_path.default.relative(place, other).split(node_path.default.sep)[0] === "..") place = node_path.default.dirname(place);
	return place;
}
// src/files/inverse.ts
const MOST$1 = 2e3;
async function inverseEdits(before, after) {
	if (before === after) return [];
	const [start, tail] = commonEnds(before, after);
	const end = after.length - tail;
	const [old, now] = [before.slice(start, before.length - tail), after.slice(start, end)];
	const whole = {
		range: [start, end],
		text: old
	};
	if (old === "" || now === "" || isOneLine(old) && isOneLine(now)) return [whole];
	const { diffLines } = await Promise.resolve().then(() => __toESM(require("./packages/diff.cjs"), 1));
	const parts = diffLines(now, old, { maxEditLength: MOST$1 });
	if (parts === void 0) return [whole];
	const edits = [];
	let at = start;
	let open;
	const close = () => {
		if (open !== void 0) edits.push({
			range: [open.start, at],
			text: open.text
		});
		open = void 0;
	};
	for (const { added, removed, value } of parts) {
		if (!added && !removed) close();
		else open ??= {
			start: at,
			text: ""
		};
		if (open !== void 0 && added) open.text += value;
		if (!added) at += value.length;
	}
	close();
	return edits;
}
function commonEnds(before, after) {
	const shorter = Math.min(before.length, after.length);
	const same = longest(shorter, (length) => before.slice(0, length) === after.slice(0, length));
	const start = same === 0 ? 0 : before.lastIndexOf("\n", same - 1) + 1;
	let tail = longest(shorter - start, (length) => before.slice(before.length - length) === after.slice(after.length - length));
	while (tail > 0 && !(beginsLine(before, before.length - tail) && beginsLine(after, after.length - tail))) tail--;
	return [start, tail];
}
function longest(most, holds) {
	let [low, high] = [0, most];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (holds(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
function beginsLine(text, at) {
	return at === 0 || text[at - 1] === "\n";
}
function isOneLine(text) {
	const end = text.indexOf("\n");
	return end < 0 || end === text.length - 1;
}
// src/files/journal-file.ts
async function createJournalFile(options) {
	const folder = stateFolder(options.place);
	try {
		return await createIn(folder, options);
	} catch (error) {
		throw new Error(`${folder}: ${reasonOf(error)}`);
	}
}
async function createIn(folder, options) {
	await makePrivateFolder(folder);
	const began = new Date();
	const { id, name } = newRunName(began);
	const path = node_path.default.join(folder, name);
	const lines = openLines((0, node_fs.openSync)(path, "ax", 384));
	const { version, action, undoes } = options;
	const head = {
		format: 1,
		vmxlint: version,
		run: id,
		action,
		began: began.toISOString()
	};
	try {
		lines.add([undoes === void 0 ? head : {
			...head,
			undoes
		}]);
		const failure = await syncFolder(folder);
		if (failure !== void 0) throw failure;
	} catch (error) {
		lines.close();
		(0, node_fs.unlinkSync)(path);
		throw error;
	}
	prune(folder, options.limits, began);
	return {
		id,
		async append(records, durable) {
			lines.add(records);
			if (durable) await lines.sync();
		},
		end(open) {
			try {
				lines.add([{
					ended: new Date().toISOString(),
					open
				}]);
			} catch {}
			lines.close();
		}
	};
}
function openLines(fd) {
	let size = 0;
	let broken;
	return {
		add(records) {
			if (broken !== void 0) throw broken;
			const bytes = Buffer.from(records.map(lineOf).join(""));
			try {
				for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(fd, bytes, done);
				size += bytes.length;
			} catch (error) {
				try {
					(0, node_fs.ftruncateSync)(fd, size);
				} catch {
					broken = error;
				}
				throw error;
			}
		},
		async sync() {
			broken = await syncFile(fd);
			if (broken !== void 0) throw broken;
		},
		close: () => (0, node_fs.closeSync)(fd)
	};
}
// src/files/attributes.ts
const KERNEL_OWN = /^security\.(?:selinux|ima|evm)=/;
const STARVED = [
	"EMFILE",
	"ENFILE",
	"EAGAIN",
	"ENOMEM"
];
const HARMLESS = /(?:Operation not supported|No such file or directory)$/;
function keepAttributes(pairs) {
	const first = differing(pairs);
	if ("note" in first) return {
		failed: new Set(),
		note: first.note
	};
	if (first.pairs.length === 0) return { failed: new Set() };
	for (const { from, to } of first.pairs) run$1("cp", [
		"--attributes-only",
		"--preserve=mode,ownership,xattr",
		"--"
	], [from, to]);
	const second = differing(first.pairs);
	return { failed: new Set("note" in second ? first.pairs : second.pairs) };
}
function differing(pairs) {
	const result = run$1("getfattr", [
		"-h",
		"--absolute-names",
		"-d",
		"-e",
		"hex",
		"-m",
		"-",
		"--"
	], pairs.flatMap(({ from, to }) => [from, to]));
	const trouble = troubleOf(result);
	if (trouble !== void 0) return { note: `extended attributes and ACLs were not checked: ${trouble}` };
	if (result.stdout.length === 0) return { pairs: [] };
	const dumps = parseDump(result.stdout.toString("latin1"));
	const dumpOf = (path) => dumps.get(bytesOf$1(path).toString("latin1")) ?? "";
	return { pairs: pairs.filter(({ from, to }) => dumpOf(from) !== dumpOf(to)) };
}
function run$1(tool, args, paths) {
	const { spawnSync } = process.getBuiltinModule("node:child_process");
	const options = {
		env: {
			...process.env,
			LC_ALL: "C"
		},
		maxBuffer: 2 ** 28
	};
	const names = paths.filter((path) => typeof path === "string");
	let result = names.length === paths.length ? spawnSync(tool, [...args, ...names], options) : void 0;
	if (result === void 0 || codeOf(result.error) === "E2BIG") {
		const input = Buffer.concat(paths.map((path) => bytesOf$1(suffixPath(path, "\0"))));
		result = spawnSync("xargs", [
			"-0",
			tool,
			...args
		], {
			...options,
			input
		});
	}
	if (STARVED.includes(codeOf(result.error) ?? "")) throw result.error;
	if (result.signal !== null && result.error === void 0 || result.status === 125) throw new Error("interrupted");
	return result;
}
function troubleOf(result) {
	if (result.status === 127 || isMissing(result.error)) return "getfattr is not installed";
	if (result.error !== void 0) return `xargs or getfattr: ${reasonOf(result.error)}`;
	if (result.status === 0) return void 0;
	const lines = result.stderr.toString("latin1").split("\n").filter(Boolean);
	return lines.find((line) => !HARMLESS.test(line)) ?? (lines.length > 0 ? void 0 : `getfattr failed`);
}
function isMissing(error) {
	return codeOf(error) === "ENOENT" && error?.path === "getfattr";
}
function parseDump(text) {
	const dumps = new Map();
	for (const block of text.split("\n\n")) {
		const [header = "", ...lines] = block.split("\n");
		const name = header.replace(/^# file: /, "").replace(/\\([0-7]{3})/g, (_, octal) => fromOctal(octal));
		const attributes = lines.filter((line) => !KERNEL_OWN.test(line)).sort();
		dumps.set(name, attributes.join("\n"));
	}
	return dumps;
}
function fromOctal(digits) {
	return String.fromCharCode(Number.parseInt(digits, 8));
}
// src/files/refusal.ts
function refuse(kind, reason) {
	return {
		ok: false,
		kind,
		reason
	};
}
function refusalOf(error, place = "") {
	return refuse([
		"EACCES",
		"EPERM",
		"EROFS"
	].includes(codeOf(error) ?? "") ? "refused" : "failed", place + reasonOf(error));
}
// src/files/look.ts
const CHANGED = refuse("changed", "changed while fixing");
function identify(source) {
	if (source.identity !== void 0) return {
		...source,
		identity: source.identity
	};
	try {
		const identity = (0, node_fs.lstatSync)(source.target, { bigint: true });
		return identity.isFile() && Number(identity.size) === source.text.length ? {
			...source,
			identity
		} : CHANGED;
	} catch {
		return CHANGED;
	}
}
function lookAgain(source, force) {
	const now = readOriginal(source.target, {
		maxSize: source.text.length,
		found: true
	});
	if (!now.ok || !isSame(source.identity, now.source.identity) || now.source.text !== source.text) return CHANGED;
	if (source.path !== source.target) {
		if (!leadsTo(source.path, source.target)) return refuse("changed", "changed while fixing: the link leads elsewhere");
		if (!force && lockOf(source.path)) return openInVmware(source.path);
	}
	return !force && lockOf(source.target) ? openInVmware(source.target) : now.source.identity;
}
function isSame(old, now) {
	return old.dev === now.dev && old.ino === now.ino && old.size === now.size && old.mtimeNs === now.mtimeNs && old.mode === now.mode && old.uid === now.uid && old.gid === now.gid;
}
function leadsTo(link, target) {
	try {
		return node_fs.realpathSync.native(link, "buffer").equals(bytesOf$1(target));
	} catch {
		return false;
	}
}
function openInVmware(path) {
	return refuse("changed", `was opened in VMware while fixing: ${displayPath(baseName(path))}.lck`);
}
// src/files/stage.ts
function stage(change, options) {
	const { source, text } = change;
	const forbidden = forbids(source, options);
	if (forbidden !== void 0) return forbidden;
	const backup = options.backup === void 0 ? void 0 : stageBackup(source, options.backup);
	if (backup !== void 0 && "ok" in backup) return backup;
	try {
		return {
			temporary: createFilled(temporaryPath(source.target), text),
			backup
		};
	} catch (error) {
		if (backup !== void 0) discardTemporary(backup);
		const refusal = refusalOf(error);
		return refusal.kind === "refused" ? refuse("refused", `its folder: ${refusal.reason}`) : refusal;
	}
}
function forbids(source, options) {
	return unwritable(source) ?? hardLinked(source.identity, options);
}
function restoreIdentity(temporary, old, times) {
	const { fd } = temporary;
	const mode = old.mode & 4095n;
	const fresh = (0, node_fs.fstatSync)(fd, { bigint: true });
	if (!isOwnedAs(fresh, old) || (fresh.mode & 4095n) !== mode) {
		try {
			if (!isOwnedAs(fresh, old)) (0, node_fs.fchownSync)(fd, Number(old.uid), Number(old.gid));
			(0, node_fs.fchmodSync)(fd, Number(mode));
		} catch {}
		const now = (0, node_fs.fstatSync)(fd, { bigint: true });
		if (!isOwnedAs(now, old)) return refuse("refused", `its owner (${old.uid}:${old.gid}) could not be kept`);
		if ((now.mode & 4095n) !== mode) return refuse("refused", `its mode (${octal(old.mode)}) could not be kept`);
	}
	if (times) (0, node_fs.futimesSync)(fd, Number(old.atimeNs) / 1e9, Number(old.mtimeNs) / 1e9);
}
function isOwnedAs(now, old) {
	return now.uid === old.uid && now.gid === old.gid;
}
function hardLinked(identity, options) {
	if (identity.nlink < 2n || options.hardLinks !== "refuse") return void 0;
	return refuse("refused", `has ${identity.nlink} hard links`);
}
function unwritable(source) {
	const { mode } = source.identity;
	if ((mode & 128n) === 0n) return refuse("refused", `is read-only (mode ${octal(mode)})`);
	try {
		(0, node_fs.accessSync)(source.target, node_fs.constants.W_OK);
		return;
	} catch (error) {
		const hint = codeOf(error) === "EPERM" ? " (is it immutable? lsattr tells)" : "";
		return refuse("refused", `is not writable: ${reasonOf(error)}${hint}`);
	}
}
function stageBackup(source, suffix) {
	const path = suffixPath(source.target, suffix);
	if (suffix === "" || suffix.includes("/") || /\.(?:vmx~|lck)$/i.test(path.toString())) return refuse("refused", `no backup can have the suffix "${suffix}"`);
	try {
		return createFilled(path, source.text);
	} catch (error) {
		if (codeOf(error) !== "EEXIST") return refusalOf(error, `its backup (${suffix}): `);
	}
	const existing = readSource(path, {
		maxSize: source.text.length,
		found: true
	});
	if (existing.ok && existing.source.text === source.text) return void 0;
	return refuse("refused", `has an older backup (${suffix}), which is not overwritten`);
}
function createFilled(path, text) {
	const temporary = createTemporary(path);
	try {
		let done = (0, node_fs.writeSync)(temporary.fd, text, null, "latin1");
		while (done < text.length) done += (0, node_fs.writeSync)(temporary.fd, text.slice(done), null, "latin1");
		return temporary;
	} catch (error) {
		discardTemporary(temporary);
		throw error;
	}
}
function octal(mode) {
	return (mode & 4095n).toString(8).padStart(4, "0");
}
// src/files/turn.ts
const NAMES = {
	linux: "\0vmxlint-replaces-files",
	win32: "\\\\.\\pipe\\vmxlint-replaces-files"
};
const PATIENCE = 2e3;
const PAUSE$1 = 5;
async function inTurn(step, patience = PATIENCE) {
	const release = await takeTurn(Date.now() + patience);
	try {
		return step();
	} finally {
		await release?.();
	}
}
async function takeTurn(until) {
	const path = NAMES[process.platform];
	if (path === void 0) return void 0;
	const { createServer } = process.getBuiltinModule("node:net");
	for (;;) {
		const server = createServer((connection) => connection.destroy());
		const code = await new Promise((resolve) => {
			server.once("error", (error) => resolve(error.code ?? ""));
			server.listen({ path }, () => resolve(void 0));
		});
		if (code === void 0) return () => new Promise((resolve) => server.close(() => resolve()));
		if (code !== "EADDRINUSE" || Date.now() >= until) return void 0;
		await new Promise((resolve) => setTimeout(resolve, PAUSE$1));
	}
}
// src/files/write.ts
const PARTS = [
	"node:crypto",
	"node:child_process",
	"node:net"
];
function prepareToWrite() {
	for (const part of PARTS) process.getBuiltinModule(part);
}
const MOST = 256;
const OF_EACH = 2;
const OF_NODE = 48;
const LEFT_ALONE = {
	ok: false,
	kind: "failed",
	reason: "was left alone"
};
async function replaceFiles(changes, options = {}) {
	const results = [];
	const size = Math.max(1, Math.min(MOST, Math.floor((mostOpenFiles() - OF_NODE) / OF_EACH)));
	for (let start = 0; start < changes.length; start += size) results.push(...await replaceGroup(changes.slice(start, start + size), options));
	return results;
}
function mostOpenFiles() {
	try {
		return Number(/^Max open files +(\d+)/m.exec((0, node_fs.readFileSync)("/proc/self/limits", "latin1"))?.[1] ?? Number.POSITIVE_INFINITY);
	} catch {
		return Number.POSITIVE_INFINITY;
	}
}
async function replaceGroup(changes, options) {
	const jobs = changes.map((change) => ({
		change,
		notes: []
	}));
	try {
		for (const job of jobs) attempt(job, () => begin(job, options));
		keepAllAttributes(jobs);
		for (const job of jobs) attempt(job, () => restoreAll(job, options));
		await flush(jobs, ({ temporary }) => temporary);
		await flush(jobs, ({ backup }) => backup);
		await announce(jobs, options);
		await inTurn(() => {
			for (const job of jobs) attempt(job, () => replace(job, options));
		});
		await syncFolders(jobs);
	} finally {
		for (const job of unsettled(jobs)) settle(job, LEFT_ALONE);
	}
	return jobs.map((job) => job.result ?? LEFT_ALONE);
}
function unsettled(jobs) {
	return jobs.filter((job) => job.result === void 0);
}
function settle(job, result) {
	job.result = result;
	for (const temporary of temporariesOf(job)) discardTemporary(temporary);
}
function attempt(job, step) {
	if (job.result !== void 0) return;
	let result;
	try {
		result = step();
	} catch (error) {
		result = refusalOf(error);
	}
	if (result !== void 0) settle(job, result);
}
function temporariesOf({ staged }) {
	if (staged === void 0) return [];
	return staged.backup === void 0 ? [staged.temporary] : [staged.temporary, staged.backup];
}
function begin(job, options) {
	const { source, text } = job.change;
	if (interrupted() !== void 0) return refuse("failed", "was left alone: interrupted");
	if (text === source.text) return {
		ok: true,
		brokeHardLink: false,
		notes: []
	};
	const staged = stage(job.change, options);
	if ("ok" in staged) return staged;
	job.staged = staged;
}
function keepAllAttributes(jobs) {
	const pairs = unsettled(jobs).flatMap((job) => temporariesOf(job).map(({ path }) => ({
		job,
		from: job.change.source.target,
		to: path
	})));
	if (pairs.length === 0) return;
	try {
		const { failed, note } = keepAttributes(pairs);
		if (note !== void 0) for (const job of unsettled(jobs)) job.notes.push(note);
		for (const { job } of failed) settle(job, refuse("refused", "its extended attributes or ACL could not be kept"));
	} catch (error) {
		for (const job of unsettled(jobs)) settle(job, refuse("failed", `was left alone: ${reasonOf(error)}`));
	}
}
function restoreAll(job, options) {
	const { identity } = job.change.source;
	const { temporary, backup } = job.staged ?? {};
	return (backup && restoreIdentity(backup, identity, true)) ?? (temporary && restoreIdentity(temporary, identity, options.preserveTimes ?? false));
}
async function flush(jobs, fileOf) {
	const flushed = [];
	for (const job of unsettled(jobs)) {
		const file = job.staged && fileOf(job.staged);
		if (file !== void 0) flushed.push(syncFile(file.fd).then((error) => close$1(job, file, error)));
	}
	await Promise.all(flushed);
}
function close$1(job, file, error) {
	attempt(job, () => {
		if (error !== void 0) return refusalOf(error);
		closeTemporary(file);
	});
}
async function announce(jobs, options) {
	const announced = unsettled(jobs);
	if (announced.length === 0) return;
	try {
		await options.beforeRename?.(announced.map((job) => job.change));
	} catch (error) {
		for (const job of announced) settle(job, refuse("failed", `was left alone: ${reasonOf(error)}`));
	}
}
function replace(job, options) {
	const { source } = job.change;
	if (job.staged === void 0) return void 0;
	const now = lookAgain(source, options.force ?? false);
	if ("ok" in now) return now;
	const refusal = hardLinked(now, options);
	if (refusal !== void 0) return refusal;
	(0, node_fs.renameSync)(job.staged.temporary.path, source.target);
	for (const temporary of temporariesOf(job)) keepTemporary(temporary);
	return {
		ok: true,
		brokeHardLink: now.nlink > 1n,
		notes: job.notes
	};
}
async function syncFolders(jobs) {
	const folders = new Map();
	for (const job of jobs) {
		if (job.staged === void 0 || !job.result?.ok) continue;
		const folder = folderOf(job.change.source.target);
		const entry = folders.get(spellingOf(folder)) ?? {
			folder,
			jobs: []
		};
		entry.jobs.push(job);
		folders.set(spellingOf(folder), entry);
	}
	await Promise.all([...folders.values()].map(async ({ folder, jobs: written }) => {
		const error = await syncFolder(folder);
		if (error === void 0) return;
		for (const job of written) job.notes.push(`was written, but may be lost in a power cut: ${reasonOf(error)}`);
	}));
}
function spellingOf(path) {
	return typeof path === "string" ? path : `\0${path.toString("latin1")}`;
}
// src/files/journal.ts
function openJournal(options) {
	let creation;
	let file;
	let trouble;
	let recorded = 0;
	let kept = 0;
	let lost = 0;
	const record = async (changes) => {
		const records = new Map();
		const absolute = absoluteFolders();
		for (const change of changes) try {
			records.set(change, await recordOf(change, absolute));
		} catch (error) {
			trouble ??= reasonOf(error);
		}
		try {
			creation ??= createJournalFile(options);
			file = await creation;
			await file.append([...records.values()], true);
			return new Map([...records.keys()].map((change) => [change, recorded++]));
		} catch (error) {
			trouble ??= reasonOf(error);
			return new Map();
		}
	};
	return {
		async replace(changes, writeOptions) {
			const indices = new Map();
			const results = await replaceFiles(changes, {
				...writeOptions,
				async beforeRename(group) {
					for (const [change, index] of await record(group)) indices.set(change, index);
				}
			});
			const written = changes.filter((change, at) => results[at]?.ok && change.text !== change.source.text);
			lost += written.filter((change) => !indices.has(change)).length;
			for (const change of written) if (indices.delete(change)) kept++;
			await file?.append([{
				settled: recorded,
				left: [...indices.values()]
			}], false).catch(() => {});
			return results;
		},
		close(open = 0) {
			file?.end(open);
			return {
				run: kept > 0 ? file?.id : void 0,
				lost,
				trouble: lost > 0 ? trouble : void 0
			};
		}
	};
}
async function recordOf({ source, text }, absolute) {
	const inverse = await inverseEdits(source.text, text);
	if (applyEdits(text, inverse) !== source.text) throw new Error("this is a bug in vmxlint: the edits do not undo the change");
	return {
		path: joinPath(absolute(folderOf(source.target)), baseName(source.target)),
		before: sha256Of(source.text),
		after: sha256Of(text),
		inverse
	};
}
function absoluteFolders() {
	const known = new Map();
	return (folder) => {
		const path = known.get(folder) ?? toFilePath(node_fs.realpathSync.native(folder, "buffer"));
		known.set(folder, path);
		return path;
	};
}
// src/cli/journal.ts
function journalOf(env, undoes) {
	if (undoes === void 0) process.cwd();
	return openJournal({
		version,
		action: undoes === void 0 ? "fix" : "undo",
		place: { env },
		limits: limitsOf(env),
		...undoes !== void 0 && { undoes }
	});
}
function limitsOf(env) {
	return {
		days: limitOf(env, "VMXLINT_UNDO_DAYS", DEFAULT_LIMITS.days),
		runs: limitOf(env, "VMXLINT_UNDO_RUNS", DEFAULT_LIMITS.runs)
	};
}
function limitOf(env, name, otherwise) {
	const text = env[name] ?? "";
	if (text === "") return otherwise;
	if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${name} is a number, not "${text}"`);
	return Number(text);
}
function timeText(time) {
	const two = (number) => String(number).padStart(2, "0");
	return `${[
		time.getFullYear(),
		two(time.getMonth() + 1),
		two(time.getDate())
	].join("-")} ${[
		time.getHours(),
		time.getMinutes(),
		time.getSeconds()
	].map(two).join(":")}`;
}
// src/cli/patch.ts
async function patchOf(path, encoding, before, after) {
	const { structuredPatch } = await Promise.resolve().then(() => __toESM(require("./packages/diff.cjs"), 1));
	const { hunks } = structuredPatch("", "", before, after, void 0, void 0, { context: 3 });
	return {
		path,
		encoding,
		hunks: hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
			head: `@@ -${oldLines === 0 ? oldStart - 1 : oldStart},${oldLines} +${newLines === 0 ? newStart - 1 : newStart},${newLines} @@`,
			lines
		}))
	};
}
function exactPatch({ path, hunks }) {
	const lines = [`--- ${headName("a/", path)}`, `+++ ${headName("b/", path)}`];
	for (const { head, lines: changed } of hunks) lines.push(head, ...changed);
	return Buffer.from(`${lines.join("\n")}\n`, "latin1");
}
function shownPatch({ path, encoding, hunks }, paint) {
	const name = sanitise(displayPath(path));
	const lines = [paint.strong(`--- ${name}`), paint.strong(`+++ ${name}, fixed`)];
	const windows = hunks.every((hunk) => hunk.lines.every((_, index) => hasCarriageReturn(hunk.lines, index)));
	for (const { head, lines: changed } of hunks) {
		lines.push(paint.faint(head));
		for (const line of changed) lines.push(shownLine(windows ? line.replace(/\r$/, "") : line, encoding, paint));
	}
	return `${lines.join("\n")}\n`;
}
function holdsSecret({ hunks }) {
	return hunks.some((hunk) => hunk.lines.some((line) => secretStart(line.slice(1)) !== void 0));
}
function hasCarriageReturn(lines, index) {
	return lines[index]?.endsWith("\r") || lines[index]?.startsWith("\\") || lines[index + 1]?.startsWith("\\") || false;
}
function shownLine(line, encoding, paint) {
	const text = line.slice(0, 1) + sanitise(maskSecrets(decode(line.slice(1), encoding)));
	if (line.startsWith("+")) return paint.good(text);
	return line.startsWith("-") ? paint.bad(text) : text;
}
function headName(prefix, path) {
	const bytes = bytesOf$1(path).toString("latin1");
	const here = Buffer.from(absolutePath(".")).toString("latin1");
	const relative = node_path.default.relative(here, node_path.default.resolve(here, bytes)).replaceAll(node_path.default.sep, "/");
	const name = prefix + (relative.startsWith("../") ? node_path.default.resolve(here, bytes).replace(/^\/+/, "") : relative);
	if (/[\0-\x1F\x7F-\xFF"\\]/.test(name)) return `"${name.replace(/[\0-\x1F\x7F-\xFF"\\]/g, quoteByte)}"`;
	return name.includes(" ") ? `${name}\t` : name;
}
function quoteByte(byte) {
	if (byte === "\"" || byte === "\\") return `\\${byte}`;
	return `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`;
}
// src/cli/patches.ts
function openPatches({ diff, color }, io) {
	const output = typeof diff === "string" ? outputToFile(diff) : io.stdout;
	const paint = paintFor(wantsColor(output, color, io.env));
	const secrets = [];
	return {
		async add(path, before, after) {
			const patch = await patchOf(path, before.encoding, before.text, after.text);
			output.write(output.isTerminal ? shownPatch(patch, paint) : exactPatch(patch));
			if (!output.isTerminal && holdsSecret(patch)) secrets.push(displayPath(path));
		},
		end() {
			output.flush();
			return secrets;
		}
	};
}
// src/cli/queue.ts
const GROUP = {
	changes: 256,
	turns: 1024,
	bytes: 33554432
};
function openQueue(options, journal) {
	const write = journal?.replace ?? replaceFiles;
	let waiting = [];
	let room = { ...GROUP };
	let isPrepared = false;
	const flush = async () => {
		const turns = waiting;
		waiting = [];
		room = { ...GROUP };
		const changes = turns.flatMap(({ change }) => change ?? []);
		if (changes.length > 0 && !isPrepared) {
			untuned(prepareToWrite);
			isPrepared = true;
		}
		const results = await write(changes, options);
		for (const { turn, change, refusal } of turns) turn.settle(change === void 0 ? refusal : results.shift());
	};
	return {
		flush,
		put(turn) {
			if (turn.change === void 0 && waiting.length === 0) return turn.settle(void 0);
			waiting.push(waitingFor(turn));
			room = {
				changes: room.changes - (turn.change === void 0 ? 0 : 1),
				turns: room.turns - 1,
				bytes: room.bytes - turn.size
			};
			if (room.changes === 0 || room.turns === 0 || room.bytes < 0) return flush();
		}
	};
}
function waitingFor(turn) {
	if (turn.change === void 0) return { turn };
	const { source, text } = turn.change;
	const original = identify(source);
	return "ok" in original ? {
		turn,
		refusal: original
	} : {
		turn,
		change: {
			source: original,
			text
		}
	};
}
// src/cli/tally.ts
function createTally({ quiet, fixOnly }) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	const suppressed = {
		comment: 0,
		configuration: 0,
		baseline: 0
	};
	const ignored = {
		files: 0,
		folders: 0
	};
	const fixable = {
		safe: 0,
		unsafe: 0
	};
	const lists = {
		notLinted: [],
		notFixed: [],
		skipped: []
	};
	const notes = new Map();
	const effects = new Set();
	let files = 0;
	let fixed = 0;
	let fixedFiles = 0;
	return {
		add(result, effect) {
			const { path } = result;
			if (!result.again) files++;
			for (const { severity, fix } of result.diagnostics) {
				counts[severity]++;
				if (fix !== void 0) fixable[fix.safety]++;
			}
			for (const { by } of result.suppressed ?? []) suppressed[typeof by === "string" ? by : "configuration"]++;
			for (const list of [
				"notLinted",
				"notFixed",
				"skipped"
			]) {
				const reason = result[list];
				if (reason !== void 0) lists[list].push({
					path,
					reason
				});
			}
			for (const reason of result.notes) {
				const note = notes.get(reason);
				notes.set(reason, note === void 0 ? {
					reason,
					path,
					files: 1
				} : {
					...note,
					files: note.files + 1
				});
			}
			if (result.fixed.length === 0) return;
			fixed += result.fixed.length;
			fixedFiles++;
			if (effect !== void 0) effects.add(effect);
		},
		ignore(what) {
			ignored[`${what}s`]++;
		},
		summary: (interrupted, undo) => ({
			...lists,
			files,
			counts,
			hidden: (fixOnly ? counts.error : 0) + (quiet || fixOnly ? counts.warning + counts.info : 0),
			suppressed,
			ignored,
			fixable,
			fixed,
			fixedFiles,
			notes: [...notes.values()],
			effects,
			interrupted,
			undo
		})
	};
}
// src/cli/ledger.ts
const RANKS = {
	info: 0,
	warning: 1,
	error: 2
};
function openLedger(command, reports, io, { entries, baseline }) {
	const tally = createTally(command);
	const patches = command.diff === false ? void 0 : openPatches(command, io);
	const journal = command.fix && command.journal ? journalOf(io.env) : void 0;
	const { force, backup, hardLinks, preserveTimes } = command;
	const queue = openQueue({
		force,
		hardLinks,
		preserveTimes,
		...backup !== void 0 && { backup }
	}, journal);
	let failed = false;
	let found = false;
	const survey = openSurvey();
	const settle = (result, hasFailed, effect) => {
		failed ||= hasFailed;
		found ||= result.diagnostics.some(({ severity }) => RANKS[severity] >= RANKS[command.failOn]);
		tally.add(result, effect);
		entries.note(result);
		const reason = hasFailed ? result.notLinted ?? result.notFixed : void 0;
		if (reason !== void 0 && !reports.watched) complain(`${result.path}: ${reason}`, io);
		reports.file(result);
	};
	const showRepair = (path, repair) => {
		if (patches === void 0 || repair === void 0) return;
		found = true;
		return patches.add(path, repair.before, repair.result.document);
	};
	const settleAsIs = (examined) => {
		const result = examined.result();
		remember(examined, result);
		settle(result, examined.failed);
	};
	const settleWrite = (examined, repair, written) => {
		if (!written.ok) {
			const result = {
				...examined.result(),
				notFixed: written.reason
			};
			remember(examined, result);
			return settle(result, written.kind === "failed");
		}
		const notes = [...repair.result.notes, ...written.notes];
		if (written.brokeHardLink) notes.push("had other hard links, which keep the old bytes");
		remember(examined, repair.result);
		return settle({
			...repair.result,
			notes
		}, false, repair.effect);
	};
	const remember = ({ lens, facts }, result) => {
		if (facts !== void 0) return survey.add(result.path, facts);
		if (lens === void 0 || result.document === void 0) return;
		survey.add(result.path, factsOf(result.document, lens.configuration, lens.origin));
		if (baseline !== void 0 && lens.origin.path !== void 0) baseline.note(result, lens.configuration);
	};
	const put = (examined, change) => {
		const { repair } = examined;
		return queue.put({
			change,
			size: sizeOf(examined),
			settle(written) {
				if (written === void 0 || repair === void 0) settleAsIs(examined);
				else settleWrite(examined, repair, written);
			}
		});
	};
	const settleConclusions = () => {
		for (const conclusion of survey.conclude()) {
			const { path, diagnostics, suppressed } = baseline?.hide(conclusion) ?? conclusion;
			const result = {
				path,
				diagnostics,
				suppressed,
				fixed: [],
				notes: [],
				again: true
			};
			baseline?.note(result, void 0);
			settle(result, false);
		}
	};
	const isBad = ({ counts }) => {
		if (command.baseline.update || command.fixOnly) return false;
		return found || counts.warning > (command.maxWarnings ?? Number.POSITIVE_INFINITY);
	};
	const finishBaseline = async (covers) => {
		try {
			const text = await baseline?.finish(covers) ?? "";
			if (text !== "") tell(`${sanitise(text)}\n`, io);
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			failed = true;
			complain(error.message, io);
		}
	};
	return {
		flush: queue.flush,
		ignore: tally.ignore,
		take(examined, source) {
			const { repair } = examined;
			if (source === void 0 || repair === void 0) return put(examined, void 0);
			const change = command.fix ? {
				source,
				text: repair.result.document.text
			} : void 0;
			const shown = showRepair(source.path, repair);
			return shown instanceof Promise ? shown.then(() => put(examined, change)) : put(examined, change);
		},
		async takeVersion(examined, path) {
			await showRepair(path, examined.repair);
			settleAsIs(examined);
		},
		async takeStdin(examined, text) {
			const { repair } = examined;
			await showRepair(command.stdinFilename ?? repair?.result.path ?? "", repair);
			if (!command.fix) return settleAsIs(examined);
			io.stdout.write(Buffer.from(repair?.result.document.text ?? text, "latin1"));
			if (repair === void 0) return settleAsIs(examined);
			remember(examined, repair.result);
			return settle(repair.result, false, repair.effect);
		},
		async finish(interrupted, covers) {
			await queue.flush();
			settleConclusions();
			for (const result of entries.conclude(covers ?? (() => false))) settle(result, false);
			const summary = tally.summary(interrupted, journal?.close());
			const secrets = patches?.end() ?? [];
			if (secrets.length > 0) complain(`the patch holds secrets of ${listOf(secrets)} in clear: mind where it goes`, io);
			reports.end(summary);
			if (covers !== void 0) await finishBaseline(covers);
			if (failed) return STATUS.failure;
			return isBad(summary) || command.exitNonZeroOnFix && summary.fixed > 0 ? STATUS.findings : STATUS.clean;
		}
	};
}
function tell(text, { stdout, stderr }) {
	if (text === "") return;
	stdout.flush();
	stderr.write(text);
}
function complain(message, io) {
	tell(`vmxlint: ${sanitise(message)}\n`, io);
}
function listOf(paths) {
	return paths.length > 3 ? `${paths.slice(0, 3).join(", ")} and ${paths.length - 3} more` : paths.join(", ");
}
function sizeOf({ repair }) {
	return repair === void 0 ? 0 : 2 * repair.before.text.length;
}
// src/cli/width.ts
const WIDTH = 100;
const WIDEST = 100;
function widthOf(output) {
	return Math.max(40, output.columns ?? WIDTH);
}
function readableWidth(output) {
	return Math.min(widthOf(output), WIDEST);
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
// src/cli/progress.ts
const DELAY = 1;
const PAUSE = .1;
function openProgress(io, color) {
	let spinner;
	let next = process.uptime() + DELAY;
	const clear = () => void spinner?.clear();
	const stop = () => void spinner?.stop();
	return {
		io: {
			...io,
			stdout: clearedFor(io.stdout, clear),
			stderr: clearedFor(io.stderr, clear)
		},
		async at(files) {
			if (process.uptime() < next) return;
			next = process.uptime() + PAUSE;
			if (color === false || !isWatched(io)) return;
			if (spinner === void 0) deferInterrupts(stop);
			spinner ??= await startSpinner();
			spinner.text = `${files.toLocaleString("en")} files`;
		},
		stop
	};
}
function isWatched({ stderr, env }) {
	return stderr.isTerminal && stderr.columns !== void 0 && !("CI" in env) && env.TERM !== "dumb";
}
async function startSpinner() {
	const { default: spinner } = await Promise.resolve().then(() => __toESM(require("./packages/yocto-spinner.cjs"), 1));
	return spinner({ handleSignals: false }).start();
}
function clearedFor(output, clear) {
	if (!output.isTerminal) return output;
	return {
		isTerminal: true,
		get columns() {
			return output.columns;
		},
		get closed() {
			return output.closed;
		},
		write(data) {
			clear();
			output.write(data);
		},
		flush: () => output.flush()
	};
}
// src/cli/statistics.ts
const NO_STATISTICS = {
	count: () => {},
	during: (_, work) => work(),
	finding: (items) => items,
	text: () => ""
};
function takeStatistics() {
	const rules = new Map();
	const kinds = new Map();
	const spent = new Map([["starting", performance.now()]]);
	let stage = "starting";
	let since = performance.now();
	let bytes = 0;
	const turnTo = (next) => {
		const now = performance.now();
		const last = stage;
		spent.set(last, (spent.get(last) ?? 0) + now - since);
		[stage, since] = [next, now];
		return last;
	};
	const statistics = {
		count({ document, diagnostics, fixed }) {
			for (const { rule } of [...diagnostics, ...fixed]) rules.set(rule, (rules.get(rule) ?? 0) + 1);
			const kind = document?.kind ?? "not linted";
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			bytes += document?.text.length ?? 0;
		},
		during(next, work) {
			const outer = turnTo(next);
			let isAsync = false;
			try {
				const result = work();
				isAsync = result instanceof Promise;
				return isAsync ? result.finally(() => turnTo(outer)) : result;
			} finally {
				if (!isAsync) turnTo(outer);
			}
		},
		*finding(items) {
			const iterator = items[Symbol.iterator]();
			try {
				for (;;) {
					const { done, value } = statistics.during("finding", () => iterator.next());
					if (done) return;
					yield value;
				}
			} finally {
				iterator.return?.();
			}
		},
		text() {
			turnTo(stage);
			const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
			const times = [...spent].map(([name, time]) => `${name} ${seconds(time)}`);
			return [
				...rules.size > 0 ? ["Findings by rule, with those that were fixed:", ...ruleLines(rules)] : [],
				`Files: ${[...kinds].map(([kind, number]) => `${number} ${kind}`).join(", ") || "none"}; ${kilobytes(bytes)} KB`,
				`Time: ${seconds(total)} s (${times.join(", ")})`,
				""
			].join("\n");
		}
	};
	return statistics;
}
function ruleLines(rules) {
	return [...rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rule, number]) => `${String(number).padStart(8)}  ${rule}`);
}
function seconds(milliseconds) {
	return (milliseconds / 1e3).toFixed(3);
}
function kilobytes(bytes) {
	return (bytes / 1e3).toFixed(1);
}
// src/files/read-ahead.ts
const PROBE = 200;
const WINDOW = 16;
const HEAD = 65536;
const FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NOCTTY ?? 0);
function* readAhead(items, cold = watchDisk()) {
	const iterator = items[Symbol.iterator]();
	const window = [];
	let isCold = false;
	for (let taken = 0;; taken++) {
		if (taken > 0 && taken % PROBE === 0) isCold = cold();
		while (window.length < (isCold ? WINDOW : 1)) {
			const { done, value: item } = iterator.next();
			if (done) break;
			window.push({
				item,
				ready: isCold && item.named === false ? fetch(item.path) : void 0
			});
		}
		const first = window.shift();
		if (first === void 0) return;
		if (first.ready !== void 0) yield first.ready;
		yield first.item;
	}
}
function watchDisk() {
	let before = process.resourceUsage().fsRead;
	return () => {
		const last = before;
		before = process.resourceUsage().fsRead;
		return before - last > PROBE / 2;
	};
}
const thrownAway = Buffer.allocUnsafeSlow(HEAD);
function fetch(path) {
	return new Promise((resolve) => {
		(0, node_fs.open)(path, FLAGS, (error, fd) => {
			if (error !== null) return resolve();
			(0, node_fs.read)(fd, thrownAway, 0, HEAD, 0, () => (0, node_fs.close)(fd, () => resolve()));
		});
	});
}
// src/cli/walk.ts
const TURN = .05;
async function walk(items, visitor, options) {
	let files = 0;
	let ignored = 0;
	let turn = process.uptime();
	const tune = tuning();
	const found = options.statistics.finding(items);
	for (const item of options.crew?.ahead(found) ?? readAhead(found)) {
		if (item instanceof Promise) {
			await options.statistics.during("reading", () => item);
			continue;
		}
		if (visitor.closed) return {
			files,
			ignored,
			end: "unread"
		};
		if (process.uptime() - turn > TURN) {
			deferInterrupts();
			await takeSignals();
			await options.progress.at(files);
			turn = process.uptime();
		}
		if (interrupted() !== void 0) return {
			files,
			ignored,
			end: "interrupted"
		};
		const work = visit(item, visitor, options, tune);
		if (work instanceof Promise) await work;
		if ("named" in item || "problem" in item) files++;
		if ("ignored" in item) ignored++;
	}
	return {
		files,
		ignored,
		end: interrupted() === void 0 ? "all" : "interrupted"
	};
}
function visit(item, visitor, { inputs, kindOf, statistics }, tune) {
	const path = displayPath(item.path);
	if ("examined" in item) {
		tune(0);
		return visitor.examined?.(item.examined);
	}
	if ("text" in item) {
		tune(item.text.length);
		return visitor.version?.(item, kindOfItem(path, item.named, inputs.kind, kindOf));
	}
	if ("problem" in item) return visitor.unread(path, item.problem);
	if ("skipped" in item) return visitor.skipped(path, item.skipped);
	if ("ignored" in item) return visitor.ignored(item.ignored);
	if ("stale" in item) return visitor.skipped(path, "is left of a run that was cut short; delete it if no other runs here now");
	const readIt = () => readSource(item.path, {
		maxSize: inputs.maxFileSize,
		found: !item.named
	});
	const take = (read) => {
		if (!read.ok) return visitor.unread(path, read.reason);
		tune(read.source.text.length);
		return visitor.file(path, read.source, kindOfItem(path, item.named, inputs.kind, kindOf));
	};
	const read = statistics.during("reading", readIt);
	return read.ok && read.source.target !== read.source.path ? alone(() => take(readIt()), visitor) : take(read);
}
async function alone(take, visitor) {
	await visitor.flush();
	await take();
	await visitor.flush();
}
function nothingIn(named, ignored, purpose) {
	if (named.length === 0) return `no file to ${purpose}: the list of --files-from is empty`;
	const places = named.slice(0, 3).map(displayPath).join(", ");
	const more = named.length > 3 ? ` and ${named.length - 3} more` : "";
	const where = places === "." ? "this folder" : places + more;
	return ignored > 0 ? `no file to ${purpose}: what there is in ${where} is ignored` : `no file to ${purpose}: there is no .vmx, .vmtx or host file in ${where}`;
}
// src/engine/judge-entries.ts
function judgeEntries(source, entries, { rules, suppressions }) {
	const judged = entries.map(({ entry, state }) => {
		const { at, rule, reason, expires } = entry;
		return {
			at,
			rule,
			reason,
			expires,
			hint: "",
			state: isOver(expires, suppressions?.today) ? "expired" : state
		};
	});
	return rules.flatMap((active) => [...active.rule.judge?.(judged) ?? []].map(({ message, at, data = {}, severity }) => ({
		rule: active.rule.id,
		severity: severityOf(active, severity),
		message: wordingOf(active, message, data),
		wording: message,
		key: void 0,
		...placeIn(source, at),
		related: [],
		fix: void 0
	}))).sort(compareDiagnostics);
}
function placeIn(source, range) {
	const [start, end] = range;
	const offset = (at) => Buffer.byteLength(source.text.slice(0, at));
	const { path: _, ...first } = spotOf(source, [start, start]);
	const { path: __, ...last } = spotOf(source, [end, end]);
	return {
		range: [offset(start), offset(end)],
		start: first,
		end: last
	};
}
// src/cli/entries.ts
function followEntries({ suppressions, base, resolve }) {
	const used = new Set();
	const met = new Map();
	const stateOf = (entry, configuration, isWhole) => {
		if (used.has(entry)) return "used";
		return isWhole && (met.get(entry) ?? isOn(entry, configuration)) ? "unused" : "undecided";
	};
	return {
		note({ path, suppressed = [] }) {
			if (suppressions.length === 0) return;
			for (const { by } of suppressed) used.add(by);
			const { configuration } = resolve(path);
			for (const entry of configuration.suppressions?.entries ?? []) met.set(entry, met.get(entry) === true || isOn(entry, configuration));
		},
		conclude(covers) {
			const isWhole = suppressions.length > 0 && covers(base);
			return [...new Set(suppressions.map(({ source }) => source))].flatMap((source) => {
				const { configuration } = resolve(source.path);
				const diagnostics = judgeEntries(source, suppressions.filter((entry) => entry.source === source).map((entry) => ({
					entry,
					state: stateOf(entry, configuration, isWhole)
				})), configuration);
				if (diagnostics.length === 0) return [];
				return [{
					path: source.path,
					diagnostics,
					fixed: [],
					notes: [],
					again: true
				}];
			});
		}
	};
}
function isOn({ rule }, { rules }) {
	return rules.some((active) => active.rule.id === rule);
}
// src/cli/lint-command.ts
const LINT_DEFAULTS = {
	...INPUT_DEFAULTS,
	fix: false,
	unsafe: false,
	fixOnly: false,
	...CONFIGURATION_DEFAULTS,
	...CHANGING_DEFAULTS,
	formats: [],
	quiet: false,
	failOn: "error",
	maxWarnings: void 0,
	color: void 0,
	baseline: {
		file: void 0,
		update: false,
		prune: false
	},
	exitNonZeroOnFix: false,
	passOnNoFiles: false,
	statistics: false,
	jobs: 1
};
// src/cli/read-lint.ts
function lintCommand(words) {
	const command = {
		...inputsOf(words, words.operands),
		fix: isOn$1(words, "fix") || isOn$1(words, "fix-only"),
		fixOnly: isOn$1(words, "fix-only"),
		unsafe: isOn$1(words, "unsafe-fixes"),
		...configurationOf(words),
		...changingOf(words),
		formats: textsOf(words, "format").map(formatOf),
		quiet: isOn$1(words, "quiet"),
		failOn: choice(words, "fail-on", [
			"error",
			"warning",
			"info"
		], LINT_DEFAULTS.failOn),
		maxWarnings: countOf$1(words, "max-warnings"),
		color: switchOf(words, "color"),
		baseline: {
			file: textOf$1(words, "baseline"),
			update: isOn$1(words, "update-baseline"),
			prune: isOn$1(words, "prune-baseline")
		},
		exitNonZeroOnFix: isOn$1(words, "exit-non-zero-on-fix"),
		passOnNoFiles: isOn$1(words, "pass-on-no-files"),
		statistics: isOn$1(words, "statistics"),
		jobs: jobsOf(words)
	};
	refuseCombinations(command);
	return command;
}
function refuseCombinations(command) {
	const { fix, diff, unsafe, formats, baseline } = command;
	const files = [...formats.map((format) => format.file), typeof diff === "string" ? diff : void 0].filter((file) => file !== void 0);
	if (fix && diff !== false) throw new UsageError("--fix writes and --diff does not: give one of them");
	if (unsafe && !fix && diff === false) throw new UsageError("--unsafe-fixes goes with --fix or --diff");
	refuseWithGit(command);
	if (formats.filter((format) => format.file === void 0).length > 1) throw new UsageError("two reports cannot both go to standard output: --format NAME=FILE");
	if (baseline.file === void 0 && (baseline.update || baseline.prune)) throw new UsageError(`--${baseline.update ? "update" : "prune"}-baseline goes with --baseline FILE`);
	if (baseline.file !== void 0) files.push(baseline.file);
	for (const file of files) refuseOutput(file, command);
	if (new Set(files.map(pathKey)).size < files.length) throw new UsageError("two outputs cannot go to one file");
}
function refuseWithGit({ staged, since, fix, paths }) {
	if (!staged && since === void 0) return;
	const flag = staged ? "--staged" : "--since";
	if (staged && since !== void 0) throw new UsageError("--staged and --since look at different things: give one of them");
	if (since === "") throw new UsageError("--since needs a revision: --since=REVISION");
	if (fix) throw new UsageError(`${flag} looks at what git holds, which --fix does not write: ${staged ? "\"vmxlint --staged --diff | git apply --cached\" repairs the index, and " : ""}"vmxlint --fix" the work tree`);
	if (paths.includes("-")) throw new UsageError(`${flag} looks at what git holds, and standard input (-) is not among it`);
}
const MOST_JOBS = 64;
function jobsOf(words) {
	const text = textOf$1(words, "jobs");
	if (text === void 0) return LINT_DEFAULTS.jobs;
	const jobs = text === "auto" ? process.getBuiltinModule("node:os").availableParallelism() : Number(text);
	if (text === "auto") return Math.min(jobs, MOST_JOBS);
	if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
	throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, or auto, not "${text}"`);
}
function formatOf(text) {
	const [, name = "", file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
	const names = Object.keys(reporters);
	if (!names.includes(name)) throw new UsageError(`there is no format "${name}"${didYouMean(name, names) || `: ${names.join(", ")}`}`);
	return {
		name,
		file
	};
}
// src/engine/nesting-state.ts
function nestingStateOf(document) {
	if (document.kind === "dictionary") return void 0;
	if (document.kind === "host") {
		const enablesAll = switchState(document, VHV_ENABLE) === "on";
		return {
			state: switchState(document, VHV_ALLOW),
			hindrance: void 0,
			enablesAll
		};
	}
	if (isFullyEncrypted(document)) return {
		state: "unknown",
		hindrance: void 0,
		enablesAll: false
	};
	const hindrance = canNeverNest(document) ? "its guest is for Arm" : obstacleToNesting(document)?.reason;
	return {
		state: switchState(document, VHV_ENABLE),
		hindrance,
		enablesAll: false
	};
}
function switchState(document, key) {
	const values = new Set((document.settings.get(key) ?? []).map(({ value }) => booleanOf(value.text)));
	if (values.size === 0) return isMeant(document, key) ? "broken" : "missing";
	if (values.has(void 0)) return "broken";
	if (values.size > 1) return "contradictory";
	return values.has(true) ? "on" : "off";
}
// src/cli/reports.ts
const FOR_PEOPLE = [
	"stylish",
	"compact",
	"github"
];
async function openReports(command, io, statistics) {
	const usual = io.env.GITHUB_ACTIONS === "true" ? "github" : "stylish";
	const formats = command.formats.length > 0 ? command.formats : [{
		name: usual,
		file: void 0
	}];
	const brief = command.formats.length === 0 && command.diff === true;
	const reports = [];
	for (const format of formats) reports.push(await openReport(format, command, io, brief));
	for (const { reporter, output } of reports) output.write(reporter.start());
	return {
		watched: reports.some(({ human, output }) => human && (output.isTerminal || output === io.stderr)),
		onlyFindings: reports.every(({ reporter }) => reporter.onlyFindings),
		get closed() {
			return reports.every(({ output }) => output.closed);
		},
		file(result) {
			statistics.count(result);
			const shown = shownOf(result, command);
			statistics.during("reporting", () => {
				for (const { reporter, output } of reports) output.write(reporter.file(shown));
			});
		},
		end(summary) {
			statistics.during("reporting", () => {
				for (const { reporter, output } of reports) {
					output.write(reporter.end(summary));
					output.flush();
				}
			});
		}
	};
}
async function openReport({ name, file }, command, io, brief) {
	const output = file === void 0 ? standardOutput(command, io) : outputToFile(file);
	const factory = await reporters[name]?.();
	if (factory === void 0) throw new UsageError(`there is no format "${name}"`);
	const color = file === void 0 && wantsColor(output, command.color, io.env);
	const standpoint = standpointOf(io.env);
	const reporter = factory({
		version,
		color,
		width: widthOf(output),
		rules,
		standpoint,
		began: new Date(),
		nestingStateOf
	});
	return {
		output,
		human: FOR_PEOPLE.includes(name),
		reporter: brief ? {
			...reporter,
			file: () => ""
		} : reporter
	};
}
function standardOutput({ diff, fix, paths }, io) {
	return diff === true || fix && paths.includes("-") ? io.stderr : io.stdout;
}
function standpointOf({ GITHUB_WORKSPACE, CI_PROJECT_DIR }) {
	const folder = absolutePath(".");
	return {
		folder,
		root: [GITHUB_WORKSPACE, CI_PROJECT_DIR].find((place) => place !== void 0 && isInside(folder, place)) ?? folder
	};
}
function isInside(folder, place) {
	const way = (0, node_path.relative)(place, folder);
	return (0, node_path.isAbsolute)(place) && !(0, node_path.isAbsolute)(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
function shownOf(result, { quiet, fixOnly }) {
	if (fixOnly) return {
		...result,
		diagnostics: []
	};
	return quiet ? withoutMinor(result) : result;
}
function withoutMinor(result) {
	return {
		...result,
		diagnostics: result.diagnostics.filter((one) => one.severity === "error"),
		fixed: []
	};
}
// src/cli/commands/lint.ts
var lint_exports = __exportAll({ run: () => run });
async function run(words, io) {
	const command = lintCommand(words);
	const progress = openProgress(io, command.color);
	try {
		return await lintAll(command, progress);
	} finally {
		progress.stop();
	}
}
async function lintAll(command, progress) {
	const { io } = progress;
	const project = await openProject(command);
	const inputs = await findInputs(command, project);
	const statistics = command.statistics ? takeStatistics() : NO_STATISTICS;
	const reports = await openReports(command, io, statistics);
	const baseline = await baselineOf(command);
	const ledger = openLedger(command, reports, io, {
		entries: followEntries(project),
		baseline
	});
	const tools = {
		command,
		project,
		baseline,
		ledger,
		reports,
		statistics
	};
	if (inputs.stdin) await lintStdin(tools);
	const { files, ignored, end } = await walk(inputs.files, visitorOf(tools), {
		inputs: command,
		kindOf: project.kindOf,
		progress,
		statistics,
		crew: await crewOf(command, project, reports)
	});
	const status = await statistics.during("writing", () => ledger.finish(end === "interrupted", end === "all" ? inputs.covers : void 0));
	for (const problem of inputs.problems) complain(problem, io);
	tell(statistics.text(), io);
	if (end === "interrupted") return statusOfSignal(interrupted());
	if (end === "unread") return STATUS.failure;
	if (files > 0 || inputs.stdin || command.passOnNoFiles || command.staged || command.since !== void 0) return status;
	complain(nothingIn(inputs.named, ignored, "lint"), io);
	return STATUS.failure;
}
async function baselineOf({ baseline }) {
	if (baseline.file === void 0) return void 0;
	const { openBaseline } = await Promise.resolve().then(() => require("./baseline.cjs"));
	return openBaseline(baseline.file, baseline);
}
async function crewOf(command, project, reports) {
	const { jobs, fix, diff, baseline, statistics, staged, since } = command;
	if (jobs === 1 || fix || diff !== false || baseline.file !== void 0 || statistics || staged || since !== void 0) return void 0;
	const { openCrew } = await Promise.resolve().then(() => require("./crew.cjs"));
	return openCrew({
		command,
		project
	}, reports.onlyFindings);
}
async function lintStdin({ command, project, baseline, ledger }) {
	const { stdinFilename, maxFileSize } = command;
	const path = stdinFilename ?? "<stdin>";
	const content = readAll(0, maxFileSize);
	if ("reason" in content) return ledger.takeStdin(notLinted(path, content.reason), "");
	const { text } = content;
	const origin = stdinFilename === void 0 ? {} : {
		path: absolutePath(stdinFilename),
		known: baseline?.knownIn(stdinFilename)
	};
	const kind = command.kind ?? (stdinFilename === void 0 ? void 0 : project.kindOf(stdinFilename));
	return ledger.takeStdin(examine({
		path,
		text,
		kind,
		origin
	}, examinationOf(path, command, project)), text);
}
function visitorOf(tools) {
	const { command, ledger, reports, statistics } = tools;
	const lookAt = (file) => statistics.during("linting", () => lintFile(file, tools));
	return {
		file(path, source, kind) {
			const examined = lookAt({
				path,
				text: source.text,
				kind,
				surroundings: surroundingsOf(source.target)
			});
			return statistics.during("writing", () => ledger.take(examined, source));
		},
		examined: ledger.take,
		version({ path, text }, kind) {
			const examined = lookAt({
				path: displayPath(path),
				text,
				kind
			});
			return statistics.during("writing", () => ledger.takeVersion(examined, path));
		},
		unread: (path, reason) => ledger.take(notLinted(path, reason)),
		skipped: (path, reason) => ledger.take(skipped(path, reason)),
		ignored: ledger.ignore,
		flush: ledger.flush,
		get closed() {
			return reports.closed && !command.fix;
		}
	};
}
// src/reporters/excerpt.ts
const TAB = 4;
function excerptOf(document, place, width) {
	const line = document.lines[place.start.line - 1];
	if (line === void 0) return void 0;
	const content = contentOf(document, line);
	const start = Math.min(place.range[0] - line.range[0], content.length);
	const end = Math.min(place.range[1] - line.range[0], content.length);
	if (start >= end && start === 0) return void 0;
	const secret = secretStart(content) ?? content.length;
	const piece = (from, to) => visible(document, content, from, Math.min(to, secret), width);
	const mask = secret < content.length ? "***" : "";
	const before = piece(0, start);
	const marked = piece(start, end);
	const after = piece(end, content.length);
	const cut = end > secret || start >= secret ? {
		before,
		marked: marked + mask,
		after
	} : {
		before,
		marked,
		after: after + mask
	};
	return {
		line: place.start.line,
		...shorten(expandTabs(cut), width)
	};
}
function excerptOfText(line, pieces, width) {
	const most = 4 * width;
	const [before, marked, after] = pieces;
	return {
		line,
		...shorten(expandTabs({
			before: sanitise(before.slice(-most)),
			marked: sanitise(marked.slice(0, most)),
			after: sanitise(after.slice(0, most))
		}), width)
	};
}
function markOf({ before, marked }) {
	return [displayWidth(before), Math.max(1, displayWidth(marked))];
}
function visible(document, content, from, to, width) {
	if (from >= to) return "";
	const most = 4 * width;
	if (to - from <= 2 * most) return sanitise(decode(content.slice(from, to), document.encoding));
	const head = decode(content.slice(from, from + most), document.encoding);
	const tail = decode(content.slice(to - most, to), document.encoding);
	return `${sanitise(head)}\u2026${sanitise(tail)}`;
}
function expandTabs({ before, marked, after }) {
	let column = 0;
	const expand = (text) => {
		if (!text.includes("	")) {
			column += displayWidth(text);
			return text;
		}
		let result = "";
		for (const char of text) {
			const piece = char === "	" ? " ".repeat(TAB - column % TAB) : char;
			column += char === "	" ? piece.length : charWidth(char);
			result += piece;
		}
		return result;
	};
	return {
		before: expand(before),
		marked: expand(marked),
		after: expand(after)
	};
}
function shorten({ before, marked, after }, width) {
	if (displayWidth(before + marked + after) <= width) return {
		before,
		marked,
		after
	};
	const mark = cutEnd(marked, Math.ceil(width * 2 / 3));
	const room = width - displayWidth(mark);
	const left = cutStart(before, Math.max(Math.floor(room / 2), room - displayWidth(after)));
	return {
		before: left,
		marked: mark,
		after: cutEnd(after, room - displayWidth(left))
	};
}
function cutEnd(text, width) {
	if (displayWidth(text) <= width) return text;
	return `${takeWhile(text, width - 1)}\u2026`;
}
function cutStart(text, width) {
	if (displayWidth(text) <= width) return text;
	return `\u2026${reverse(takeWhile(reverse(text), width - 1))}`;
}
function takeWhile(text, width) {
	let result = "";
	let used = 0;
	for (const char of text) {
		used += charWidth(char);
		if (used > width) break;
		result += char;
	}
	return result;
}
function reverse(text) {
	return [...text].reverse().join("");
}
// node_modules/yargs-parser/build/lib/string-utils.js
function camelCase(str) {
	if (!(str !== str.toLowerCase() && str !== str.toUpperCase())) str = str.toLowerCase();
	if (str.indexOf("-") === -1 && str.indexOf("_") === -1) return str;
	else {
		let camelcase = "";
		let nextChrUpper = false;
		const leadingHyphens = str.match(/^-+/);
		for (let i = leadingHyphens ? leadingHyphens[0].length : 0; i < str.length; i++) {
			let chr = str.charAt(i);
			if (nextChrUpper) {
				nextChrUpper = false;
				chr = chr.toUpperCase();
			}
			if (i !== 0 && (chr === "-" || chr === "_")) nextChrUpper = true;
			else if (chr !== "-" && chr !== "_") camelcase += chr;
		}
		return camelcase;
	}
}
function decamelize(str, joinString) {
	const lowercase = str.toLowerCase();
	joinString = joinString || "-";
	let notCamelcase = "";
	for (let i = 0; i < str.length; i++) {
		const chrLower = lowercase.charAt(i);
		const chrString = str.charAt(i);
		if (chrLower !== chrString && i > 0) notCamelcase += `${joinString}${lowercase.charAt(i)}`;
		else notCamelcase += chrString;
	}
	return notCamelcase;
}
function looksLikeNumber(x) {
	if (x === null || x === void 0) return false;
	if (typeof x === "number") return true;
	if (/^0x[0-9a-f]+$/i.test(x)) return true;
	if (/^0[^.]/.test(x)) return false;
	return /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(x);
}
// node_modules/yargs-parser/build/lib/tokenize-arg-string.js
function tokenizeArgString(argString) {
	if (Array.isArray(argString)) return argString.map((e) => typeof e !== "string" ? e + "" : e);
	argString = argString.trim();
	let i = 0;
	let prevC = null;
	let c = null;
	let opening = null;
	const args = [];
	for (let ii = 0; ii < argString.length; ii++) {
		prevC = c;
		c = argString.charAt(ii);
		if (c === " " && !opening) {
			if (!(prevC === " ")) i++;
			continue;
		}
		if (c === opening) opening = null;
		else if ((c === "'" || c === "\"") && !opening) opening = c;
		if (!args[i]) args[i] = "";
		args[i] += c;
	}
	return args;
}
// node_modules/yargs-parser/build/lib/yargs-parser-types.js
var DefaultValuesForTypeKey;
(function(DefaultValuesForTypeKey) {
	DefaultValuesForTypeKey["BOOLEAN"] = "boolean";
	DefaultValuesForTypeKey["STRING"] = "string";
	DefaultValuesForTypeKey["NUMBER"] = "number";
	DefaultValuesForTypeKey["ARRAY"] = "array";
})(DefaultValuesForTypeKey || (DefaultValuesForTypeKey = {}));
// node_modules/yargs-parser/build/lib/yargs-parser.js
let mixin;
var YargsParser = class {
	constructor(_mixin) {
		mixin = _mixin;
	}
	parse(argsInput, options) {
		const opts = Object.assign({
			alias: void 0,
			array: void 0,
			boolean: void 0,
			config: void 0,
			configObjects: void 0,
			configuration: void 0,
			coerce: void 0,
			count: void 0,
			default: void 0,
			envPrefix: void 0,
			narg: void 0,
			normalize: void 0,
			string: void 0,
			number: void 0,
			__: void 0,
			key: void 0
		}, options);
		const args = tokenizeArgString(argsInput);
		const inputIsString = typeof argsInput === "string";
		const aliases = combineAliases(Object.assign(Object.create(null), opts.alias));
		const configuration = Object.assign({
			"boolean-negation": true,
			"camel-case-expansion": true,
			"combine-arrays": false,
			"dot-notation": true,
			"duplicate-arguments-array": true,
			"flatten-duplicate-arrays": true,
			"greedy-arrays": true,
			"halt-at-non-option": false,
			"nargs-eats-options": false,
			"negation-prefix": "no-",
			"parse-numbers": true,
			"parse-positional-numbers": true,
			"populate--": false,
			"set-placeholder-key": false,
			"short-option-groups": true,
			"strip-aliased": false,
			"strip-dashed": false,
			"unknown-options-as-args": false
		}, opts.configuration);
		const defaults = Object.assign(Object.create(null), opts.default);
		const configObjects = opts.configObjects || [];
		const envPrefix = opts.envPrefix;
		const notFlagsOption = configuration["populate--"];
		const notFlagsArgv = notFlagsOption ? "--" : "_";
		const newAliases = Object.create(null);
		const defaulted = Object.create(null);
		const __ = opts.__ || mixin.format;
		const flags = {
			aliases: Object.create(null),
			arrays: Object.create(null),
			bools: Object.create(null),
			strings: Object.create(null),
			numbers: Object.create(null),
			counts: Object.create(null),
			normalize: Object.create(null),
			configs: Object.create(null),
			nargs: Object.create(null),
			coercions: Object.create(null),
			keys: []
		};
		const negative = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
		const negatedBoolean = new RegExp("^--" + configuration["negation-prefix"] + "(.+)");
		[].concat(opts.array || []).filter(Boolean).forEach(function(opt) {
			const key = typeof opt === "object" ? opt.key : opt;
			const assignment = Object.keys(opt).map(function(key) {
				return {
					boolean: "bools",
					string: "strings",
					number: "numbers"
				}[key];
			}).filter(Boolean).pop();
			if (assignment) flags[assignment][key] = true;
			flags.arrays[key] = true;
			flags.keys.push(key);
		});
		[].concat(opts.boolean || []).filter(Boolean).forEach(function(key) {
			flags.bools[key] = true;
			flags.keys.push(key);
		});
		[].concat(opts.string || []).filter(Boolean).forEach(function(key) {
			flags.strings[key] = true;
			flags.keys.push(key);
		});
		[].concat(opts.number || []).filter(Boolean).forEach(function(key) {
			flags.numbers[key] = true;
			flags.keys.push(key);
		});
		[].concat(opts.count || []).filter(Boolean).forEach(function(key) {
			flags.counts[key] = true;
			flags.keys.push(key);
		});
		[].concat(opts.normalize || []).filter(Boolean).forEach(function(key) {
			flags.normalize[key] = true;
			flags.keys.push(key);
		});
		if (typeof opts.narg === "object") Object.entries(opts.narg).forEach(([key, value]) => {
			if (typeof value === "number") {
				flags.nargs[key] = value;
				flags.keys.push(key);
			}
		});
		if (typeof opts.coerce === "object") Object.entries(opts.coerce).forEach(([key, value]) => {
			if (typeof value === "function") {
				flags.coercions[key] = value;
				flags.keys.push(key);
			}
		});
		if (typeof opts.config !== "undefined") {
			if (Array.isArray(opts.config) || typeof opts.config === "string") [].concat(opts.config).filter(Boolean).forEach(function(key) {
				flags.configs[key] = true;
			});
			else if (typeof opts.config === "object") Object.entries(opts.config).forEach(([key, value]) => {
				if (typeof value === "boolean" || typeof value === "function") flags.configs[key] = value;
			});
		}
		extendAliases(opts.key, aliases, opts.default, flags.arrays);
		Object.keys(defaults).forEach(function(key) {
			(flags.aliases[key] || []).forEach(function(alias) {
				defaults[alias] = defaults[key];
			});
		});
		let error = null;
		checkConfiguration();
		let notFlags = [];
		const argv = Object.assign(Object.create(null), { _: [] });
		const argvReturn = {};
		for (let i = 0; i < args.length; i++) {
			const arg = args[i];
			const truncatedArg = arg.replace(/^-{3,}/, "---");
			let broken;
			let key;
			let letters;
			let m;
			let next;
			let value;
			if (arg !== "--" && /^-/.test(arg) && isUnknownOptionAsArg(arg)) pushPositional(arg);
			else if (truncatedArg.match(/^---+(=|$)/)) {
				pushPositional(arg);
				continue;
			} else if (arg.match(/^--.+=/) || !configuration["short-option-groups"] && arg.match(/^-.+=/)) {
				m = arg.match(/^--?([^=]+)=([\s\S]*)$/);
				if (m !== null && Array.isArray(m) && m.length >= 3) {
					if (checkAllAliases(m[1], flags.arrays)) i = eatArray(i, m[1], args, m[2]);
					else if (checkAllAliases(m[1], flags.nargs) !== false) i = eatNargs(i, m[1], args, m[2]);
					else setArg(m[1], m[2], true);
				}
			} else if (arg.match(negatedBoolean) && configuration["boolean-negation"]) {
				m = arg.match(negatedBoolean);
				if (m !== null && Array.isArray(m) && m.length >= 2) {
					key = m[1];
					setArg(key, checkAllAliases(key, flags.arrays) ? [false] : false);
				}
			} else if (arg.match(/^--.+/) || !configuration["short-option-groups"] && arg.match(/^-[^-]+/)) {
				m = arg.match(/^--?(.+)/);
				if (m !== null && Array.isArray(m) && m.length >= 2) {
					key = m[1];
					if (checkAllAliases(key, flags.arrays)) i = eatArray(i, key, args);
					else if (checkAllAliases(key, flags.nargs) !== false) i = eatNargs(i, key, args);
					else {
						next = args[i + 1];
						if (next !== void 0 && (!next.match(/^-/) || next.match(negative)) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
							setArg(key, next);
							i++;
						} else if (/^(true|false)$/.test(next)) {
							setArg(key, next);
							i++;
						} else setArg(key, defaultValue(key));
					}
				}
			} else if (arg.match(/^-.\..+=/)) {
				m = arg.match(/^-([^=]+)=([\s\S]*)$/);
				if (m !== null && Array.isArray(m) && m.length >= 3) setArg(m[1], m[2]);
			} else if (arg.match(/^-.\..+/) && !arg.match(negative)) {
				next = args[i + 1];
				m = arg.match(/^-(.\..+)/);
				if (m !== null && Array.isArray(m) && m.length >= 2) {
					key = m[1];
					if (next !== void 0 && !next.match(/^-/) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
						setArg(key, next);
						i++;
					} else setArg(key, defaultValue(key));
				}
			} else if (arg.match(/^-[^-]+/) && !arg.match(negative)) {
				letters = arg.slice(1, -1).split("");
				broken = false;
				for (let j = 0; j < letters.length; j++) {
					next = arg.slice(j + 2);
					if (letters[j + 1] && letters[j + 1] === "=") {
						value = arg.slice(j + 3);
						key = letters[j];
						if (checkAllAliases(key, flags.arrays)) i = eatArray(i, key, args, value);
						else if (checkAllAliases(key, flags.nargs) !== false) i = eatNargs(i, key, args, value);
						else setArg(key, value);
						broken = true;
						break;
					}
					if (next === "-") {
						setArg(letters[j], next);
						continue;
					}
					if (/[A-Za-z]/.test(letters[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next) && checkAllAliases(next, flags.bools) === false) {
						setArg(letters[j], next);
						broken = true;
						break;
					}
					if (letters[j + 1] && letters[j + 1].match(/\W/)) {
						setArg(letters[j], next);
						broken = true;
						break;
					} else setArg(letters[j], defaultValue(letters[j]));
				}
				key = arg.slice(-1)[0];
				if (!broken && key !== "-") {
					if (checkAllAliases(key, flags.arrays)) i = eatArray(i, key, args);
					else if (checkAllAliases(key, flags.nargs) !== false) i = eatNargs(i, key, args);
					else {
						next = args[i + 1];
						if (next !== void 0 && (!/^(-|--)[^-]/.test(next) || next.match(negative)) && !checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts)) {
							setArg(key, next);
							i++;
						} else if (/^(true|false)$/.test(next)) {
							setArg(key, next);
							i++;
						} else setArg(key, defaultValue(key));
					}
				}
			} else if (arg.match(/^-[0-9]$/) && arg.match(negative) && checkAllAliases(arg.slice(1), flags.bools)) {
				key = arg.slice(1);
				setArg(key, defaultValue(key));
			} else if (arg === "--") {
				notFlags = args.slice(i + 1);
				break;
			} else if (configuration["halt-at-non-option"]) {
				notFlags = args.slice(i);
				break;
			} else pushPositional(arg);
		}
		applyEnvVars(argv, true);
		applyEnvVars(argv, false);
		setConfig(argv);
		setConfigObjects();
		applyDefaultsAndAliases(argv, flags.aliases, defaults, true);
		applyCoercions(argv);
		if (configuration["set-placeholder-key"]) setPlaceholderKeys(argv);
		Object.keys(flags.counts).forEach(function(key) {
			if (!hasKey(argv, key.split("."))) setArg(key, 0);
		});
		if (notFlagsOption && notFlags.length) argv[notFlagsArgv] = [];
		notFlags.forEach(function(key) {
			argv[notFlagsArgv].push(key);
		});
		if (configuration["camel-case-expansion"] && configuration["strip-dashed"]) Object.keys(argv).filter((key) => key !== "--" && key.includes("-")).forEach((key) => {
			delete argv[key];
		});
		if (configuration["strip-aliased"]) [].concat(...Object.keys(aliases).map((k) => aliases[k])).forEach((alias) => {
			if (configuration["camel-case-expansion"] && alias.includes("-")) delete argv[alias.split(".").map((prop) => camelCase(prop)).join(".")];
			delete argv[alias];
		});
		function pushPositional(arg) {
			const maybeCoercedNumber = maybeCoerceNumber("_", arg);
			if (typeof maybeCoercedNumber === "string" || typeof maybeCoercedNumber === "number") argv._.push(maybeCoercedNumber);
		}
		function eatNargs(i, key, args, argAfterEqualSign) {
			let ii;
			let toEat = checkAllAliases(key, flags.nargs);
			toEat = typeof toEat !== "number" || isNaN(toEat) ? 1 : toEat;
			if (toEat === 0) {
				if (!isUndefined(argAfterEqualSign)) error = Error(__("Argument unexpected for: %s", key));
				setArg(key, defaultValue(key));
				return i;
			}
			let available = isUndefined(argAfterEqualSign) ? 0 : 1;
			if (configuration["nargs-eats-options"]) {
				if (args.length - (i + 1) + available < toEat) error = Error(__("Not enough arguments following: %s", key));
				available = toEat;
			} else {
				for (ii = i + 1; ii < args.length; ii++) if (!args[ii].match(/^-[^0-9]/) || args[ii].match(negative) || isUnknownOptionAsArg(args[ii])) available++;
				else break;
				if (available < toEat) error = Error(__("Not enough arguments following: %s", key));
			}
			let consumed = Math.min(available, toEat);
			if (!isUndefined(argAfterEqualSign) && consumed > 0) {
				setArg(key, argAfterEqualSign);
				consumed--;
			}
			for (ii = i + 1; ii < consumed + i + 1; ii++) setArg(key, args[ii]);
			return i + consumed;
		}
		function eatArray(i, key, args, argAfterEqualSign) {
			let argsToSet = [];
			let next = argAfterEqualSign || args[i + 1];
			const nargsCount = checkAllAliases(key, flags.nargs);
			if (checkAllAliases(key, flags.bools) && !/^(true|false)$/.test(next)) argsToSet.push(true);
			else if (isUndefined(next) || isUndefined(argAfterEqualSign) && /^-/.test(next) && !negative.test(next) && !isUnknownOptionAsArg(next)) {
				if (defaults[key] !== void 0) {
					const defVal = defaults[key];
					argsToSet = Array.isArray(defVal) ? defVal : [defVal];
				}
			} else {
				if (!isUndefined(argAfterEqualSign)) argsToSet.push(processValue(key, argAfterEqualSign, true));
				for (let ii = i + 1; ii < args.length; ii++) {
					if (!configuration["greedy-arrays"] && argsToSet.length > 0 || nargsCount && typeof nargsCount === "number" && argsToSet.length >= nargsCount) break;
					next = args[ii];
					if (/^-/.test(next) && !negative.test(next) && !isUnknownOptionAsArg(next)) break;
					i = ii;
					argsToSet.push(processValue(key, next, inputIsString));
				}
			}
			if (typeof nargsCount === "number" && (nargsCount && argsToSet.length < nargsCount || isNaN(nargsCount) && argsToSet.length === 0)) error = Error(__("Not enough arguments following: %s", key));
			setArg(key, argsToSet);
			return i;
		}
		function setArg(key, val, shouldStripQuotes = inputIsString) {
			if (/-/.test(key) && configuration["camel-case-expansion"]) addNewAlias(key, key.split(".").map(function(prop) {
				return camelCase(prop);
			}).join("."));
			const value = processValue(key, val, shouldStripQuotes);
			const splitKey = key.split(".");
			setKey(argv, splitKey, value);
			if (flags.aliases[key]) flags.aliases[key].forEach(function(x) {
				const keyProperties = x.split(".");
				setKey(argv, keyProperties, value);
			});
			if (splitKey.length > 1 && configuration["dot-notation"]) (flags.aliases[splitKey[0]] || []).forEach(function(x) {
				let keyProperties = x.split(".");
				const a = [].concat(splitKey);
				a.shift();
				keyProperties = keyProperties.concat(a);
				if (!(flags.aliases[key] || []).includes(keyProperties.join("."))) setKey(argv, keyProperties, value);
			});
			if (checkAllAliases(key, flags.normalize) && !checkAllAliases(key, flags.arrays)) [key].concat(flags.aliases[key] || []).forEach(function(key) {
				Object.defineProperty(argvReturn, key, {
					enumerable: true,
					get() {
						return val;
					},
					set(value) {
						val = typeof value === "string" ? mixin.normalize(value) : value;
					}
				});
			});
		}
		function addNewAlias(key, alias) {
			if (!(flags.aliases[key] && flags.aliases[key].length)) {
				flags.aliases[key] = [alias];
				newAliases[alias] = true;
			}
			if (!(flags.aliases[alias] && flags.aliases[alias].length)) addNewAlias(alias, key);
		}
		function processValue(key, val, shouldStripQuotes) {
			if (shouldStripQuotes) val = stripQuotes(val);
			if (checkAllAliases(key, flags.bools) || checkAllAliases(key, flags.counts)) {
				if (typeof val === "string") val = val === "true";
			}
			let value = Array.isArray(val) ? val.map(function(v) {
				return maybeCoerceNumber(key, v);
			}) : maybeCoerceNumber(key, val);
			if (checkAllAliases(key, flags.counts) && (isUndefined(value) || typeof value === "boolean")) value = increment();
			if (checkAllAliases(key, flags.normalize) && checkAllAliases(key, flags.arrays)) {
				if (Array.isArray(val)) value = val.map((val) => {
					return mixin.normalize(val);
				});
				else value = mixin.normalize(val);
			}
			return value;
		}
		function maybeCoerceNumber(key, value) {
			if (!configuration["parse-positional-numbers"] && key === "_") return value;
			if (!checkAllAliases(key, flags.strings) && !checkAllAliases(key, flags.bools) && !Array.isArray(value)) {
				if (looksLikeNumber(value) && configuration["parse-numbers"] && Number.isSafeInteger(Math.floor(parseFloat(`${value}`))) || !isUndefined(value) && checkAllAliases(key, flags.numbers)) value = Number(value);
			}
			return value;
		}
		function setConfig(argv) {
			const configLookup = Object.create(null);
			applyDefaultsAndAliases(configLookup, flags.aliases, defaults);
			Object.keys(flags.configs).forEach(function(configKey) {
				const configPath = argv[configKey] || configLookup[configKey];
				if (configPath) try {
					let config = null;
					const resolvedConfigPath = mixin.resolve(mixin.cwd(), configPath);
					const resolveConfig = flags.configs[configKey];
					if (typeof resolveConfig === "function") {
						try {
							config = resolveConfig(resolvedConfigPath);
						} catch (e) {
							config = e;
						}
						if (config instanceof Error) {
							error = config;
							return;
						}
					} else config = mixin.require(resolvedConfigPath);
					setConfigObject(config);
				} catch (ex) {
					if (ex.name === "PermissionDenied") error = ex;
					else if (argv[configKey]) error = Error(__("Invalid JSON config file: %s", configPath));
				}
			});
		}
		function setConfigObject(config, prev) {
			Object.keys(config).forEach(function(key) {
				const value = config[key];
				const fullKey = prev ? prev + "." + key : key;
				if (typeof value === "object" && value !== null && !Array.isArray(value) && configuration["dot-notation"]) setConfigObject(value, fullKey);
				else if (!hasKey(argv, fullKey.split(".")) || checkAllAliases(fullKey, flags.arrays) && configuration["combine-arrays"]) setArg(fullKey, value);
			});
		}
		function setConfigObjects() {
			if (typeof configObjects !== "undefined") configObjects.forEach(function(configObject) {
				setConfigObject(configObject);
			});
		}
		function applyEnvVars(argv, configOnly) {
			if (typeof envPrefix === "undefined") return;
			const prefix = typeof envPrefix === "string" ? envPrefix : "";
			const env = mixin.env();
			Object.keys(env).forEach(function(envVar) {
				if (prefix === "" || envVar.lastIndexOf(prefix, 0) === 0) {
					const keys = envVar.split("__").map(function(key, i) {
						if (i === 0) key = key.substring(prefix.length);
						return camelCase(key);
					});
					if ((configOnly && flags.configs[keys.join(".")] || !configOnly) && !hasKey(argv, keys)) setArg(keys.join("."), env[envVar]);
				}
			});
		}
		function applyCoercions(argv) {
			let coerce;
			const applied = new Set();
			Object.keys(argv).forEach(function(key) {
				if (!applied.has(key)) {
					coerce = checkAllAliases(key, flags.coercions);
					if (typeof coerce === "function") try {
						const value = maybeCoerceNumber(key, coerce(argv[key]));
						[].concat(flags.aliases[key] || [], key).forEach((ali) => {
							applied.add(ali);
							argv[ali] = value;
						});
					} catch (err) {
						error = err;
					}
				}
			});
		}
		function setPlaceholderKeys(argv) {
			flags.keys.forEach((key) => {
				if (~key.indexOf(".")) return;
				if (typeof argv[key] === "undefined") argv[key] = void 0;
			});
			return argv;
		}
		function applyDefaultsAndAliases(obj, aliases, defaults, canLog = false) {
			Object.keys(defaults).forEach(function(key) {
				if (!hasKey(obj, key.split("."))) {
					setKey(obj, key.split("."), defaults[key]);
					if (canLog) defaulted[key] = true;
					(aliases[key] || []).forEach(function(x) {
						if (hasKey(obj, x.split("."))) return;
						setKey(obj, x.split("."), defaults[key]);
					});
				}
			});
		}
		function hasKey(obj, keys) {
			let o = obj;
			if (!configuration["dot-notation"]) keys = [keys.join(".")];
			keys.slice(0, -1).forEach(function(key) {
				o = o[key] || {};
			});
			const key = keys[keys.length - 1];
			if (typeof o !== "object") return false;
			else return key in o;
		}
		function setKey(obj, keys, value) {
			let o = obj;
			if (!configuration["dot-notation"]) keys = [keys.join(".")];
			keys.slice(0, -1).forEach(function(key) {
				key = sanitizeKey(key);
				if (typeof o === "object" && o[key] === void 0) o[key] = {};
				if (typeof o[key] !== "object" || Array.isArray(o[key])) {
					if (Array.isArray(o[key])) o[key].push({});
					else o[key] = [o[key], {}];
					o = o[key][o[key].length - 1];
				} else o = o[key];
			});
			const key = sanitizeKey(keys[keys.length - 1]);
			const isTypeArray = checkAllAliases(keys.join("."), flags.arrays);
			const isValueArray = Array.isArray(value);
			let duplicate = configuration["duplicate-arguments-array"];
			if (!duplicate && checkAllAliases(key, flags.nargs)) {
				duplicate = true;
				if (!isUndefined(o[key]) && flags.nargs[key] === 1 || Array.isArray(o[key]) && o[key].length === flags.nargs[key]) o[key] = void 0;
			}
			if (value === increment()) o[key] = increment(o[key]);
			else if (Array.isArray(o[key])) {
				if (duplicate && isTypeArray && isValueArray) o[key] = configuration["flatten-duplicate-arrays"] ? o[key].concat(value) : (Array.isArray(o[key][0]) ? o[key] : [o[key]]).concat([value]);
				else if (!duplicate && Boolean(isTypeArray) === Boolean(isValueArray)) o[key] = value;
				else o[key] = o[key].concat([value]);
			} else if (o[key] === void 0 && isTypeArray) o[key] = isValueArray ? value : [value];
			else if (duplicate && !(o[key] === void 0 || checkAllAliases(key, flags.counts) || checkAllAliases(key, flags.bools))) o[key] = [o[key], value];
			else o[key] = value;
		}
		function extendAliases(...args) {
			args.forEach(function(obj) {
				Object.keys(obj || {}).forEach(function(key) {
					if (flags.aliases[key]) return;
					flags.aliases[key] = [].concat(aliases[key] || []);
					flags.aliases[key].concat(key).forEach(function(x) {
						if (/-/.test(x) && configuration["camel-case-expansion"]) {
							const c = camelCase(x);
							if (c !== key && flags.aliases[key].indexOf(c) === -1) {
								flags.aliases[key].push(c);
								newAliases[c] = true;
							}
						}
					});
					flags.aliases[key].concat(key).forEach(function(x) {
						if (x.length > 1 && /[A-Z]/.test(x) && configuration["camel-case-expansion"]) {
							const c = decamelize(x, "-");
							if (c !== key && flags.aliases[key].indexOf(c) === -1) {
								flags.aliases[key].push(c);
								newAliases[c] = true;
							}
						}
					});
					flags.aliases[key].forEach(function(x) {
						flags.aliases[x] = [key].concat(flags.aliases[key].filter(function(y) {
							return x !== y;
						}));
					});
				});
			});
		}
		function checkAllAliases(key, flag) {
			const toCheck = [].concat(flags.aliases[key] || [], key);
			const keys = Object.keys(flag);
			const setAlias = toCheck.find((key) => keys.includes(key));
			return setAlias ? flag[setAlias] : false;
		}
		function hasAnyFlag(key) {
			const flagsKeys = Object.keys(flags);
			return [].concat(flagsKeys.map((k) => flags[k])).some(function(flag) {
				return Array.isArray(flag) ? flag.includes(key) : flag[key];
			});
		}
		function hasFlagsMatching(arg, ...patterns) {
			return [].concat(...patterns).some(function(pattern) {
				const match = arg.match(pattern);
				return match && hasAnyFlag(match[1]);
			});
		}
		function hasAllShortFlags(arg) {
			if (arg.match(negative) || !arg.match(/^-[^-]+/)) return false;
			let hasAllFlags = true;
			let next;
			const letters = arg.slice(1).split("");
			for (let j = 0; j < letters.length; j++) {
				next = arg.slice(j + 2);
				if (!hasAnyFlag(letters[j])) {
					hasAllFlags = false;
					break;
				}
				if (letters[j + 1] && letters[j + 1] === "=" || next === "-" || /[A-Za-z]/.test(letters[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next) || letters[j + 1] && letters[j + 1].match(/\W/)) break;
			}
			return hasAllFlags;
		}
		function isUnknownOptionAsArg(arg) {
			return configuration["unknown-options-as-args"] && isUnknownOption(arg);
		}
		function isUnknownOption(arg) {
			arg = arg.replace(/^-{3,}/, "--");
			if (arg.match(negative)) return false;
			if (hasAllShortFlags(arg)) return false;
			return !hasFlagsMatching(arg, /^-+([^=]+?)=[\s\S]*$/, negatedBoolean, /^-+([^=]+?)$/, /^-+([^=]+?)-$/, /^-+([^=]+?\d+)$/, /^-+([^=]+?)\W+.*$/);
		}
		function defaultValue(key) {
			if (!checkAllAliases(key, flags.bools) && !checkAllAliases(key, flags.counts) && `${key}` in defaults) return defaults[key];
			else return defaultForType(guessType(key));
		}
		function defaultForType(type) {
			return {
				[DefaultValuesForTypeKey.BOOLEAN]: true,
				[DefaultValuesForTypeKey.STRING]: "",
				[DefaultValuesForTypeKey.NUMBER]: void 0,
				[DefaultValuesForTypeKey.ARRAY]: []
			}[type];
		}
		function guessType(key) {
			let type = DefaultValuesForTypeKey.BOOLEAN;
			if (checkAllAliases(key, flags.strings)) type = DefaultValuesForTypeKey.STRING;
			else if (checkAllAliases(key, flags.numbers)) type = DefaultValuesForTypeKey.NUMBER;
			else if (checkAllAliases(key, flags.bools)) type = DefaultValuesForTypeKey.BOOLEAN;
			else if (checkAllAliases(key, flags.arrays)) type = DefaultValuesForTypeKey.ARRAY;
			return type;
		}
		function isUndefined(num) {
			return num === void 0;
		}
		function checkConfiguration() {
			Object.keys(flags.counts).find((key) => {
				if (checkAllAliases(key, flags.arrays)) {
					error = Error(__("Invalid configuration: %s, opts.count excludes opts.array.", key));
					return true;
				} else if (checkAllAliases(key, flags.nargs)) {
					error = Error(__("Invalid configuration: %s, opts.count excludes opts.narg.", key));
					return true;
				}
				return false;
			});
		}
		return {
			aliases: Object.assign({}, flags.aliases),
			argv: Object.assign(argvReturn, argv),
			configuration,
			defaulted: Object.assign({}, defaulted),
			error,
			newAliases: Object.assign({}, newAliases)
		};
	}
};
function combineAliases(aliases) {
	const aliasArrays = [];
	const combined = Object.create(null);
	let change = true;
	Object.keys(aliases).forEach(function(key) {
		aliasArrays.push([].concat(aliases[key], key));
	});
	while (change) {
		change = false;
		for (let i = 0; i < aliasArrays.length; i++) for (let ii = i + 1; ii < aliasArrays.length; ii++) if (aliasArrays[i].filter(function(v) {
			return aliasArrays[ii].indexOf(v) !== -1;
		}).length) {
			aliasArrays[i] = aliasArrays[i].concat(aliasArrays[ii]);
			aliasArrays.splice(ii, 1);
			change = true;
			break;
		}
	}
	aliasArrays.forEach(function(aliasArray) {
		aliasArray = aliasArray.filter(function(v, i, self) {
			return self.indexOf(v) === i;
		});
		const lastAlias = aliasArray.pop();
		if (lastAlias !== void 0 && typeof lastAlias === "string") combined[lastAlias] = aliasArray;
	});
	return combined;
}
function increment(orig) {
	return orig !== void 0 ? orig + 1 : 1;
}
function sanitizeKey(key) {
	if (key === "__proto__") return "___proto___";
	return key;
}
function stripQuotes(val) {
	return typeof val === "string" && (val[0] === "'" || val[0] === "\"") && val[val.length - 1] === val[0] ? val.substring(1, val.length - 1) : val;
}
// node_modules/yargs-parser/browser.js
const parser = new YargsParser({
	cwd: () => {
		return "";
	},
	format: (str, arg) => {
		return str.replace("%s", arg);
	},
	normalize: (str) => {
		return str;
	},
	resolve: (str) => {
		return str;
	},
	require: () => {
		throw Error("loading config from files not currently supported in browser");
	},
	env: () => {}
});
const yargsParser = function Parser(args, opts) {
	return parser.parse(args.slice(), opts).argv;
};
yargsParser.detailed = function(args, opts) {
	return parser.parse(args.slice(), opts);
};
yargsParser.camelCase = camelCase;
yargsParser.decamelize = decamelize;
yargsParser.looksLikeNumber = looksLikeNumber;
// src/cli/parse.ts
var parse_exports = __exportAll({ parseWords: () => parseWords });
function parseWords(argv) {
	const { args, pathOf } = hidePaths(argv);
	const { _: words, "--": behind = [], ...values } = runYargs(args);
	const flags = new Map(Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, [value].flat()]]));
	const operands = [...words, ...behind].map(pathOf);
	const [first] = operands;
	const rest = {
		behind: behind.length,
		flags,
		pathOf
	};
	const parsed = typeof first === "string" && words.length > 0 && isCommand(first) ? {
		command: first,
		operands: operands.slice(1),
		...rest
	} : {
		command: "lint",
		operands,
		...rest
	};
	const known = flagsOf(parsed.command).map(({ name }) => name);
	const stranger = [...flags.keys()].find((name) => !known.includes(name));
	if (stranger !== void 0) throw new UsageError(`vmxlint ${parsed.command} has no flag --${stranger}`);
	return parsed;
}
function hidePaths(argv) {
	const paths = argumentPaths(argv);
	const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
	return {
		args: argv.map((arg, index) => {
			const path = paths[index] ?? arg;
			if (typeof path !== "string") return `\0${index}`;
			const isValue = takesNext(argv[index - 1]);
			if (index >= end || isValue || !arg.startsWith("-") || arg === "-") return arg;
			if (arg === "-h") return "--help";
			const flag = flagOf(nameOf(arg));
			if ((flag === void 0 || arg.includes("=")) && exists(path)) return `\0${index}`;
			const isNegated = /^--?no-/.test(arg);
			if (flag === void 0 || flag.takes !== "switch" && isNegated && (flag.without === void 0 || arg.includes("="))) throw new UsageError(unknownFlag(arg));
			if (flag.takes !== "switch" && isNegated) return arg;
			if (flag.takes === "switch" && arg.includes("=")) throw new UsageError(`--${flag.name} takes no value, but has "${arg.slice(arg.indexOf("=") + 1)}"`);
			return flag.takes === "optional" && !arg.includes("=") ? `${arg}=` : arg;
		}),
		pathOf: (word) => word.startsWith("\0") ? paths[Number(word.slice(1))] ?? word : word
	};
}
function takesNext(arg) {
	return arg?.startsWith("-") === true && !/=|^--?no-/.test(arg) && flagOf(nameOf(arg))?.takes === "value";
}
function nameOf(arg) {
	return arg.replace(/^--?(?:no-)?/, "").replace(/=.*$/s, "");
}
function unknownFlag(arg) {
	const flag = arg.replace(/=.*$/s, "");
	const known = FLAGS$1.map(({ name }) => `--${name}`).filter((name) => name.length > 3);
	return `there is no flag ${flag}${didYouMean(`--${nameOf(arg)}`, known) || " (\"vmxlint --help\" lists them)"}`;
}
function runYargs(args) {
	const named = (takes) => FLAGS$1.filter((flag) => flag.takes === takes).map(({ name }) => name);
	const { argv, error } = yargsParser.detailed([...args], {
		boolean: named("switch"),
		string: [...named("value"), ...named("optional")],
		narg: Object.fromEntries(named("value").map((name) => [name, 1])),
		configuration: {
			"camel-case-expansion": false,
			"dot-notation": false,
			"parse-numbers": false,
			"parse-positional-numbers": false,
			"populate--": true,
			"short-option-groups": false
		}
	});
	if (error === null) return argv;
	const name = /^Not enough arguments following: (.+)$/.exec(error.message)?.[1] ?? "";
	throw new UsageError(flagOf(name) === void 0 ? error.message : `--${name} needs a value: --${name}${flagOf(name)?.value ?? ""}`);
}
// src/reporters/report-data.ts
function line(data) {
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
// src/reporters/json.ts
var json_exports = __exportAll({ json: () => json });
function json({ version }) {
	let separator = "\n";
	return {
		start: () => `{"format":1,"vmxlint":${line(version)},"files":[`,
		file(result) {
			const text = separator + line(fileData(result));
			separator = ",\n";
			return text;
		},
		end: (summary) => `\n],"summary":${line(summaryData(summary))}}\n`
	};
}
// src/reporters/stylish.ts
var stylish_exports = __exportAll({ stylish: () => stylish });
const GUTTER = 9;
const MOST_RELATED = 3;
function stylish({ color, width }) {
	const paint = paintFor(color);
	return {
		onlyFindings: true,
		start: () => "",
		file: (result) => fileText(result, paint, Math.max(20, width - GUTTER)),
		end: (summary) => summaryText(summary, paint)
	};
}
function fileText({ path, document, diagnostics, fixed }, paint, width) {
	if (diagnostics.length + fixed.length === 0) return "";
	const place = Math.max(...[...diagnostics, ...fixed].map((one) => placeText(one).length));
	const word = Math.max(...diagnostics.map((one) => one.severity.length), fixed.length > 0 ? 5 : 0);
	const head = (one) => `  ${paint.faint(placeText(one).padEnd(place))}  `;
	const lines = [paint.path(sanitise(path))];
	for (const one of fixed) lines.push(`${head(one)}${paint.good("fixed".padEnd(word))}  ${sanitise(one.message)}  ${paint.faint(one.rule)}`);
	for (const one of diagnostics) {
		const severity = paint.severity(one.severity, one.severity.padEnd(word));
		lines.push(`${head(one)}${severity}  ${sanitise(one.message)}  ${paint.faint(one.rule + repairText(one))}`);
		if (document !== void 0) lines.push(...excerptLines(document, one, paint, width));
	}
	return withoutCommands(`${lines.join("\n")}\n\n`);
}
function placeText({ start }) {
	return `${start.line}:${start.column}`;
}
function repairText({ fix }) {
	if (fix === void 0) return "";
	return fix.safety === "safe" ? " [--fix]" : " [--unsafe-fixes]";
}
function excerptLines(document, diagnostic, paint, width) {
	const lines = [];
	const add = (place, mark, style) => {
		const excerpt = excerptOf(document, place, width);
		if (excerpt !== void 0) lines.push(sourceLine(excerpt, paint), markLine(excerpt, mark, paint, style));
	};
	add(diagnostic, "^", (text) => paint.severity(diagnostic.severity, text));
	const related = diagnostic.related.filter((place) => place.path === void 0 && place.start.line !== diagnostic.start.line);
	for (const place of related.slice(0, MOST_RELATED)) add(place, "-", paint.faint);
	const more = related.length - MOST_RELATED;
	if (more > 0) lines.push(`${" ".repeat(GUTTER)}${paint.faint(`and ${more} more`)}`);
	return lines;
}
function sourceLine({ line, before, marked, after }, paint) {
	return `${paint.faint(`${String(line).padStart(6)} |`)} ${before}${marked}${after}`.trimEnd();
}
function markLine(excerpt, mark, paint, style) {
	const [indent, length] = markOf(excerpt);
	return `${paint.faint(`${" ".repeat(6)} |`)} ${" ".repeat(indent)}${style(mark.repeat(length))}`;
}
exports.COMMANDS = COMMANDS;
exports.CONFIGURATION_DEFAULTS = CONFIGURATION_DEFAULTS;
exports.ConfigurationError = ConfigurationError;
exports.EFFECTS = EFFECTS;
exports.FLAGS = FLAGS$1;
exports.FixError = FixError;
exports.LineMap = LineMap;
exports.MAX_FILE_SIZE = MAX_FILE_SIZE;
exports.NO_STATISTICS = NO_STATISTICS;
exports.PASSED_OVER = PASSED_OVER;
exports.STATUS = STATUS;
exports.UNUSUAL_LINES = UNUSUAL_LINES;
exports.UsageError = UsageError;
exports.VBS_ENABLED = VBS_ENABLED;
exports.VHV_ALLOW = VHV_ALLOW;
exports.VHV_ENABLE = VHV_ENABLE;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
exports.absolutePath = absolutePath;
exports.allKnownKeys = allKnownKeys;
exports.append = append;
exports.applyEdits = applyEdits;
exports.baseName = baseName;
exports.booleanOf = booleanOf;
exports.bytesOf = bytesOf$1;
exports.canNeverNest = canNeverNest;
exports.changingOf = changingOf;
exports.checkValue = checkValue;
exports.choice = choice;
exports.closeTemporary = closeTemporary;
exports.codeOf = codeOf;
exports.compareDiagnostics = compareDiagnostics;
exports.complain = complain;
exports.configurationOf = configurationOf;
exports.configurationText = configurationText;
exports.configure = configure;
exports.contentEnd = contentEnd;
exports.contentOf = contentOf;
exports.contextOf = contextOf;
exports.createTemporary = createTemporary;
exports.currentFolder = currentFolder;
exports.decode = decode;
exports.deferInterrupts = deferInterrupts;
exports.didYouMean = didYouMean;
exports.directivesOf = directivesOf;
exports.discardTemporary = discardTemporary;
exports.discover = discover;
exports.displayPath = displayPath;
exports.displayWidth = displayWidth;
exports.disturbances = disturbances;
exports.dominantEol = dominantEol;
exports.effectOf = effectOf;
exports.effectivePatterns = effectivePatterns;
exports.encode = encode;
exports.encodingOf = encodingOf;
exports.entryOf = entryOf;
exports.equalsOf = equalsOf;
exports.escapeValue = escapeValue;
exports.exampleOf = exampleOf;
exports.excerptOfText = excerptOfText;
exports.excessOf = excessOf;
exports.exclusionsOf = exclusionsOf;
exports.exists = exists;
exports.expandPatterns = expandPatterns;
exports.expectedOf = expectedOf;
exports.factsOf = factsOf;
exports.fileData = fileData;
exports.findConfigurations = findConfigurations;
exports.findInputs = findInputs;
exports.findingsOf = findingsOf;
exports.flagsOf = flagsOf;
exports.flawOf = flawOf;
exports.foldKey = foldKey;
exports.folderOf = folderOf;
exports.forbids = forbids;
exports.foreignLanguage = foreignLanguage;
exports.fromUtf8 = fromUtf8;
exports.guestOf = guestOf;
exports.guestOfApi = guestOfApi;
exports.guideIds = guideIds;
exports.guideOf = guideOf;
exports.guideTags = guideTags;
exports.hardwareVersion = hardwareVersion;
exports.hiddenCharacters = hiddenCharacters;
exports.indexesOutOfRange = indexesOutOfRange;
exports.inputsOf = inputsOf;
exports.interrupted = interrupted;
exports.isAscii = isAscii;
exports.isBroken = isBroken;
exports.isConfigurationError = isConfigurationError;
exports.isDay = isDay;
exports.isFullyEncrypted = isFullyEncrypted;
exports.isHostMarker = isHostMarker;
exports.isOn = isOn$1;
exports.isPlaceholder = isPlaceholder$1;
exports.isSame = isSame$1;
exports.isUnreadableEncoding = isUnreadableEncoding;
exports.isWithin = isWithin;
exports.joinPath = joinPath;
exports.journalOf = journalOf;
exports.keepTemporary = keepTemporary;
exports.keyMeantBy = keyMeantBy;
exports.keysMeant = keysMeant;
exports.kindOfFile = kindOfFile;
exports.kindOfPath = kindOfPath;
exports.limitsOf = limitsOf;
exports.line = line;
exports.lineStarts = lineStarts;
exports.lint = lint;
exports.lintAhead = lintAhead;
exports.lookUp = lookUp;
exports.looksLikePattern = looksLikePattern;
exports.markOf = markOf;
exports.maskSecrets = maskSecrets;
exports.matchesWildcard = matchesWildcard;
exports.mattersToNesting = mattersToNesting;
exports.maxFileSizeOf = maxFileSizeOf;
exports.meaningOf = meaningOf;
exports.misspelledSwitch = misspelledSwitch;
exports.namesItsFiles = namesItsFiles;
exports.nothingIn = nothingIn;
exports.obstaclesToNesting = obstaclesToNesting;
exports.openPatches = openPatches;
exports.openProgress = openProgress;
exports.openProject = openProject;
exports.openQueue = openQueue;
exports.openSurvey = openSurvey;
exports.operandsOf = operandsOf;
exports.overriddenStates = overriddenStates;
exports.paintFor = paintFor;
exports.pathKey = pathKey;
exports.placeholdersOf = placeholdersOf;
exports.presets = presets;
exports.problemAt = problemAt;
exports.productsOf = productsOf;
exports.quote = quote;
exports.quoteWritten = quoteWritten;
exports.readAll = readAll;
exports.readChunks = readChunks;
exports.readFileChunks = readFileChunks;
exports.readHistory = readHistory;
exports.readKey = readKey;
exports.readOriginal = readOriginal;
exports.readRunFile = readRunFile;
exports.readSource = readSource;
exports.readableWidth = readableWidth;
exports.reasonOf = reasonOf;
exports.refusalOf = refusalOf;
exports.refusalOf$1 = refusalOf$1;
exports.refuse = refuse;
exports.refuseOutput = refuseOutput;
exports.rehearse = rehearse;
exports.removeLine = removeLine;
exports.replaceFiles = replaceFiles;
exports.reporters = reporters;
Object.defineProperty(exports, "repository", {
	enumerable: true,
	get: function() {
		return repository;
	}
});
exports.repositoryOf = repositoryOf;
exports.rowsOf = rowsOf;
exports.rules = rules;
exports.sanitise = sanitise;
exports.sanitiseJson = sanitiseJson;
exports.secretStart = secretStart;
exports.setBytes = setBytes;
exports.setValue = setValue;
exports.sha256Of = sha256Of;
exports.shapeOf = shapeOf;
exports.showPattern = showPattern;
exports.shown = shown;
exports.specificityOf = specificityOf;
exports.spellKey = spellKey;
exports.start = start;
exports.stateFolder = stateFolder;
exports.statusOfSignal = statusOfSignal;
exports.suggest = suggest;
exports.suggestGuest = suggestGuest;
exports.summaryData = summaryData;
exports.summaryText = summaryText;
exports.surroundingsOf = surroundingsOf;
exports.switchOf = switchOf;
exports.syncFile = syncFile;
exports.syncFolder = syncFolder;
exports.takeSignals = takeSignals;
exports.takingTurns = takingTurns;
exports.targetNames = targetNames;
exports.targetOf = targetOf;
exports.temporaryPath = temporaryPath;
exports.textOf = textOf$1;
exports.textsOf = textsOf;
exports.timeText = timeText;
exports.toDocument = toDocument;
exports.toFilePath = toFilePath;
exports.typeReason = typeReason;
exports.unreadableReason = unreadableReason;
exports.untuned = untuned;
exports.version = version;
exports.walk = walk;
exports.wantedBy = wantedBy;
exports.wantsColor = wantsColor;
exports.widthOf = widthOf;
exports.withoutCommands = withoutCommands;
exports.writingOf = writingOf;
