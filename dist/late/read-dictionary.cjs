"use strict";
const require_core = require("./core.cjs");
// src/compare/order.ts
function compareKeys(a, b) {
	const others = b.match(PIECES) ?? [];
	for (const [i, piece] of (a.match(PIECES) ?? []).entries()) {
		const other = others[i];
		if (other === void 0) return 1;
		const order = comparePieces(piece, other);
		if (order !== 0) return order;
	}
	return a === b ? 0 : a.length - b.length || (a < b ? -1 : 1);
}
const PIECES = /\d+|\D+/g;
function comparePieces(a, b) {
	if (/^\d/.test(a) && /^\d/.test(b)) {
		const [x, y] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
		if (x.length !== y.length) return x.length - y.length;
		return x === y ? 0 : x < y ? -1 : 1;
	}
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/compare/reading.ts
function settingsById(document) {
	const settings = new Map();
	for (const [folded, entries] of document.settings) {
		const known = require_core.lookUp(folded);
		const values = entries.map((entry) => exactText(entry.value.bytes, document.encoding));
		const meanings = [...new Set(values.map((value) => meaningOf(value, known)))];
		const id = require_core.foldKey(exactText(folded, document.encoding));
		settings.set(id, {
			id,
			known,
			entries,
			values,
			meanings
		});
	}
	return settings;
}
const UNDECODED = "\0";
function exactText(bytes, encoding) {
	if (require_core.isAscii(bytes)) return bytes;
	const text = require_core.decode(bytes, encoding);
	return encoding.codec !== void 0 && require_core.encode(text, encoding) === bytes ? text : UNDECODED + bytes;
}
function isUndecoded(exact) {
	return exact.startsWith(UNDECODED);
}
function meaningOf(value, known) {
	const boolean = known?.type === "boolean" ? require_core.booleanOf(value) : void 0;
	return boolean === void 0 ? value : String(boolean).toUpperCase();
}
function written(exact) {
	return visible(isUndecoded(exact) ? UNDECODED + require_core.escapeValue(exact.slice(1)) : require_core.escapeValue(exact));
}
function visible(exact) {
	if (!isUndecoded(exact)) return exact.replace(require_core.hiddenCharacters(), (char) => escaped(char, "utf8"));
	return exact.slice(1).replace(/(?!\t)[\0-\x1F\x7F-\xFF]/g, (byte) => escaped(byte, "latin1"));
}
function escaped(text, encoding) {
	return [...Buffer.from(text, encoding)].map((byte) => `|${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
// src/compare/secret.ts
function isSecret(setting) {
	if (setting.known?.secret === true) return true;
	return setting.values.some((value) => require_core.secretStart(`${setting.id} = ${value}`) !== void 0);
}
// src/compare/volatile.ts
const TELLING = [
	[/^uuid\.bios$/, "the guest sees it, and VMware changes it only when somebody says that the machine was copied"],
	[/^encryption\.|^encryptedVM\.|^dataFileKey$|^vmx\.encryptionType$|^vtpm\./, "it protects the machine; settings that nobody can see are inside"],
	[/^ethernet\{0\.\.9\}\.(?:dvs\.(?:portgroupId|switchId)|opaqueNetwork\.)/, "it says which network the adapter is in"],
	[/^guestinfo\.vmware\.components\./, "an administrator asks for components there (open-vm-tools, services/plugins/componentMgr)"]
];
function isVolatile(known) {
	if (known?.managed !== true || known.family === "host") return false;
	if (known.confidence !== "high" && known.confidence !== "medium") return false;
	return !TELLING.some(([keys]) => keys.test(known.pattern));
}
// src/cli/read-dictionary.ts
function readContent(path, maxSize) {
	if (path === "-") return readOpen(0, maxSize, "standard input");
	const descriptor = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(require_core.displayPath(path))?.[1];
	if (descriptor !== void 0) return readOpen(Number(descriptor), maxSize, require_core.displayPath(path));
	const read = require_core.readSource(path, { maxSize });
	return read.ok ? read.source : read;
}
function readDictionary(path, maxSize, kind) {
	const content = readContent(path, maxSize);
	if ("reason" in content) return content.reason;
	const document = require_core.toDocument(content.text, kind);
	const reason = require_core.unreadableReason(document);
	if (reason !== void 0) return reason;
	const language = require_core.foreignLanguage(document);
	return language === void 0 || language.endsWith("template") ? document : `is ${language}, no dictionary of VMware's`;
}
function nameOf(path) {
	return path === "-" ? "standard input" : require_core.displayPath(path);
}
function remark(name, text, { stdout, stderr }) {
	stdout.flush();
	stderr.write(`vmxlint: ${require_core.sanitise(`${name}: ${text}`)}\n`);
}
function readOpen(fd, maxSize, name) {
	try {
		return require_core.readAll(fd, maxSize);
	} catch (error) {
		throw new require_core.UsageError(`${name}: ${require_core.reasonOf(error)}`);
	}
}
Object.defineProperty(exports, "compareKeys", {
	enumerable: true,
	get: function() {
		return compareKeys;
	}
});
Object.defineProperty(exports, "exactText", {
	enumerable: true,
	get: function() {
		return exactText;
	}
});
Object.defineProperty(exports, "isSecret", {
	enumerable: true,
	get: function() {
		return isSecret;
	}
});
Object.defineProperty(exports, "isUndecoded", {
	enumerable: true,
	get: function() {
		return isUndecoded;
	}
});
Object.defineProperty(exports, "isVolatile", {
	enumerable: true,
	get: function() {
		return isVolatile;
	}
});
Object.defineProperty(exports, "meaningOf", {
	enumerable: true,
	get: function() {
		return meaningOf;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "readContent", {
	enumerable: true,
	get: function() {
		return readContent;
	}
});
Object.defineProperty(exports, "readDictionary", {
	enumerable: true,
	get: function() {
		return readDictionary;
	}
});
Object.defineProperty(exports, "remark", {
	enumerable: true,
	get: function() {
		return remark;
	}
});
Object.defineProperty(exports, "settingsById", {
	enumerable: true,
	get: function() {
		return settingsById;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "written", {
	enumerable: true,
	get: function() {
		return written;
	}
});
