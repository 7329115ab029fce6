"use strict";
const require_core = require("./core.cjs");
const require_whole = require("./whole.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_core.__toESM(node_path, 1);
// src/cli/baseline.ts
const MOST_BYTES = 67108864;
async function openBaseline(name, { update, prune }) {
	const engine = await Promise.resolve().then(() => require("./baseline2.cjs"));
	const file = require_core.absolutePath(name);
	const folder = node_path.default.dirname(file);
	const files = readBaseline(name, file, update, engine);
	const exists = (path) => (0, node_fs.existsSync)(node_path.default.join(folder, path));
	const index = engine.indexBaseline(files, exists);
	const seen = new Map();
	const ownPath = (path) => node_path.default.relative(folder, require_core.absolutePath(path)).split(node_path.default.sep).join("/");
	const see = (path, document) => {
		const own = ownPath(path);
		const found = seen.get(own) ?? {
			known: document && index.take(own, document),
			rows: []
		};
		seen.set(own, found);
		return found;
	};
	const renew = (path, one, isWhole) => {
		const before = one.known?.findings ?? [];
		const stays = before.filter((row) => !isDecided(row, one, isWhole));
		const names = new Set(before.map(engine.rowName));
		const now = update ? one.rows : one.rows.filter((row) => names.has(engine.rowName(row)));
		const findings = new Map([...stays, ...now].map((row) => [engine.rowName(row), row]));
		const { machine, content } = one.document === void 0 ? one.known ?? NOWHERE : engine.identify(one.document);
		return {
			path,
			machine,
			content,
			findings: [...findings.values()]
		};
	};
	return {
		knownIn: (path) => (document, all) => {
			const { known } = see(path, document);
			return known === void 0 ? [] : engine.knownAmong(known, document, all);
		},
		hide(conclusion) {
			const { known } = see(conclusion.path, void 0);
			if (known === void 0) return conclusion;
			const { path, diagnostics, suppressed } = conclusion;
			const hidden = engine.knownAmong(known, void 0, diagnostics);
			const silent = diagnostics.filter((_, i) => hidden[i]).map((diagnostic) => ({
				diagnostic,
				by: "baseline"
			}));
			return {
				path,
				diagnostics: diagnostics.filter((_, i) => !hidden[i]),
				suppressed: [...suppressed, ...silent]
			};
		},
		note({ path, document, diagnostics, suppressed = [], again, notLinted }, configuration) {
			if (notLinted !== void 0 || document === void 0 && !again) return;
			const one = see(path, document);
			one.document ??= document;
			one.configuration ??= configuration;
			const hidden = suppressed.filter(({ by }) => by === "baseline").map(({ diagnostic }) => diagnostic);
			const others = suppressed.filter(({ by }) => by !== "baseline");
			one.rows.push(...engine.findingRows(document, [...diagnostics, ...hidden], others));
		},
		async finish(covers) {
			const isWhole = covers(folder);
			const gone = index.rest.filter(({ path }) => isWhole && !exists(path));
			const renewed = [...seen].map(([path, one]) => renew(path, one, isWhole));
			const rest = update && !prune ? index.rest : index.rest.filter((one) => !gone.includes(one));
			const before = countOf(files);
			const after = countOf([...renewed, ...rest]);
			if (!update && !prune) return after === before ? "" : `${goneText(before - after)}: --prune-baseline takes them out of ${name}`;
			await write(name, file, engine.baselineText([...renewed, ...rest]));
			return `${name}: ${after} known ${after === 1 ? "finding" : "findings"}, ${before} before`;
		}
	};
}
function countOf(files) {
	return files.reduce((sum, { findings }) => sum + findings.length, 0);
}
function goneText(count) {
	return count === 1 ? "1 known finding is gone" : `${count} known findings are gone`;
}
const NOWHERE = {
	machine: void 0,
	content: void 0
};
function isDecided({ rule }, { configuration }, isWhole) {
	const known = require_core.rules.find(({ id }) => id === rule);
	if (known === void 0) return true;
	return configuration?.rules.some((active) => active.rule.id === rule) === true && (isWhole || known.conclude === void 0);
}
function readBaseline(name, file, isNew, engine) {
	if (isNew && !(0, node_fs.existsSync)(file)) return [];
	const read = require_core.readSource(file, { maxSize: MOST_BYTES });
	if (!read.ok) throw new require_core.UsageError(`--baseline ${name}: ${read.reason}${(0, node_fs.existsSync)(file) ? "" : "; --update-baseline makes one"}`);
	try {
		return engine.parseBaseline(require_core.fromUtf8(read.source.text));
	} catch (error) {
		if (!(error instanceof Error) || error.name !== "BaselineError") throw error;
		throw new require_core.UsageError(`--baseline ${name}: ${error.message}`);
	}
}
async function write(name, file, text) {
	try {
		await require_whole.writeWhole(file, Buffer.from(text));
	} catch (error) {
		throw new require_core.UsageError(`--baseline ${name}: ${require_core.reasonOf(error)}`);
	}
}
exports.openBaseline = openBaseline;
