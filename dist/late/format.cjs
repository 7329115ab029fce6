"use strict";
const require_core = require("./core.cjs");
const require_read_edit = require("./read-edit.cjs");
// src/edit/format.ts
function formatDocument(document) {
	const edits = document.lines.flatMap((line) => line.kind === "entry" && !isLeftAlone(document, line) ? editsOf(document, line) : []);
	if (edits.length === 0) return document;
	const next = require_core.toDocument(require_core.applyEdits(document.text, edits), document.kind);
	const flaw = require_core.flawOf(document, next, [{
		edits,
		safety: "safe",
		sets: []
	}]);
	if (flaw !== void 0) throw new require_core.FixError(flaw);
	return next;
}
function isLeftAlone(document, entry) {
	return require_core.isBroken(document, entry) || entry.key.folded.startsWith("\u00ef\u00bb\u00bf");
}
function editsOf(document, entry) {
	const { range, key, value, comment } = entry;
	const { text } = document;
	const raw = text.slice(...value.range);
	const end = comment?.[0] ?? require_core.contentEnd(document, entry);
	const gap = comment === void 0 ? "" : text.slice(value.range[1], end) || " ";
	const written = `${text.slice(...key.range)} = ${value.quoted ? raw : require_core.quoteWritten(raw)}${gap}`;
	return text.slice(range[0], end) === written ? [] : [{
		range: [range[0], end],
		text: written
	}];
}
// src/cli/commands/format.ts
async function run(words, io) {
	const options = await require_read_edit.editOptionsOf(words, words.operands);
	const edit = (document) => ({
		document: formatDocument(document),
		changes: [],
		objections: []
	});
	return require_read_edit.editFiles({
		...options,
		edit
	}, io);
}
exports.run = run;
