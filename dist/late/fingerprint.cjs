"use strict";
const require_core = require("./core.cjs");
let node_crypto = require("node:crypto");
// src/engine/fingerprint.ts
function findingRows(document, diagnostics, suppressed = []) {
	const all = suppressed.length === 0 ? diagnostics : [...diagnostics, ...suppressed.map((one) => one.diagnostic)].sort(require_core.compareDiagnostics);
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
	const content = require_core.contentOf(document, line);
	return `line:${hash(content.slice(0, require_core.secretStart(content)).replace(/^[ \t]+|[ \t]+$/g, "")).slice(0, 16)}`;
}
function hash(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
Object.defineProperty(exports, "createIdentities", {
	enumerable: true,
	get: function() {
		return createIdentities;
	}
});
Object.defineProperty(exports, "findingRows", {
	enumerable: true,
	get: function() {
		return findingRows;
	}
});
Object.defineProperty(exports, "fingerprintOf", {
	enumerable: true,
	get: function() {
		return fingerprintOf;
	}
});
Object.defineProperty(exports, "machineId", {
	enumerable: true,
	get: function() {
		return machineId;
	}
});
