"use strict";
const require_read_dictionary = require("./read-dictionary.cjs");
// src/compare/changes.ts
function compareDocuments(before, after) {
	const [old, now] = [require_read_dictionary.settingsById(before), require_read_dictionary.settingsById(after)];
	const ids = [...new Set([...old.keys(), ...now.keys()])].sort(require_read_dictionary.compareKeys);
	const isDecoded = before.encoding.codec !== void 0 && after.encoding.codec !== void 0;
	return {
		changes: ids.flatMap((id) => {
			if (id === ".encoding" && isDecoded) return [];
			const change = changeOf(old.get(id), now.get(id));
			return change === void 0 ? [] : [change];
		}),
		before: sideOf(before, old),
		after: sideOf(after, now)
	};
}
function haveSameMeaning(a, b) {
	return sameTexts(a?.meanings, b?.meanings);
}
function sameTexts(a = [], b = []) {
	return a.length === b.length && a.every((text, i) => text === b[i]);
}
function changeOf(old, now) {
	const setting = now ?? old;
	if (setting === void 0 || haveSameMeaning(old, now)) return void 0;
	const secret = [old, now].some((one) => one !== void 0 && require_read_dictionary.isSecret(one));
	return {
		kind: kindOf(old, now),
		key: setting.entries[0]?.key.text ?? setting.id,
		before: secret ? [] : valuesOf(old),
		after: secret ? [] : valuesOf(now),
		secret,
		volatile: require_read_dictionary.isVolatile(setting.known),
		pattern: setting.known?.pattern
	};
}
function kindOf(old, now) {
	if (old === void 0) return "added";
	return now === void 0 ? "removed" : "changed";
}
function valuesOf(setting) {
	return (setting?.meanings ?? []).map((meaning) => {
		const text = require_read_dictionary.written(meaning);
		return {
			text: require_read_dictionary.isUndecoded(meaning) ? text : meaning,
			written: text
		};
	});
}
function sideOf(document, settings) {
	const ambiguous = [...settings.values()].filter(({ meanings }) => meanings.length > 1);
	return {
		encoding: document.encoding.codec,
		malformed: document.lines.filter((line) => line.kind === "malformed").length,
		ambiguous: ambiguous.map(({ id, entries }) => entries[0]?.key.text ?? id)
	};
}
Object.defineProperty(exports, "compareDocuments", {
	enumerable: true,
	get: function() {
		return compareDocuments;
	}
});
Object.defineProperty(exports, "haveSameMeaning", {
	enumerable: true,
	get: function() {
		return haveSameMeaning;
	}
});
Object.defineProperty(exports, "sameTexts", {
	enumerable: true,
	get: function() {
		return sameTexts;
	}
});
