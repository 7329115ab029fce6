"use strict";
const require_core = require("./core.cjs");
// src/reporters/report-data.ts
function line(data) {
	return require_core.sanitiseJson(JSON.stringify(data));
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
	if (require_core.secretStart(text) !== void 0) return true;
	const before = document.text.slice(0, start);
	const from = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
	const rest = document.text.slice(end).search(/[\r\n]/);
	return require_core.secretStart(document.text.slice(from, rest < 0 ? void 0 : end + rest)) !== void 0;
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
Object.defineProperty(exports, "fileData", {
	enumerable: true,
	get: function() {
		return fileData;
	}
});
Object.defineProperty(exports, "line", {
	enumerable: true,
	get: function() {
		return line;
	}
});
Object.defineProperty(exports, "summaryData", {
	enumerable: true,
	get: function() {
		return summaryData;
	}
});
