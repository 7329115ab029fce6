"use strict";
const require_changes = require("./changes.cjs");
const require_core = require("./core.cjs");
const require_describe = require("./describe.cjs");
const require_sources = require("./sources.cjs");
const require_read_dictionary = require("./read-dictionary.cjs");
let node_fs = require("node:fs");
// src/compare/machines.ts
function matchFiles(before, after) {
	const [old, now] = [uniqueUuids(before), uniqueUuids(after)];
	const pairs = [];
	for (const [uuid, file] of old) {
		const other = now.get(uuid);
		if (other !== void 0) pairs.push({
			before: file,
			after: other,
			by: "uuid.bios"
		});
	}
	const matched = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
	const byPath = new Map(after.filter((file) => !matched.has(file)).map((file) => [file.path, file]));
	for (const file of before) {
		const other = matched.has(file) ? void 0 : byPath.get(file.path);
		if (other === void 0) continue;
		pairs.push({
			before: file,
			after: other,
			by: "path"
		});
		matched.add(file).add(other);
	}
	return {
		pairs: pairs.sort((a, b) => comparePaths(a.after, b.after)),
		removed: before.filter((file) => !matched.has(file)).sort(comparePaths),
		added: after.filter((file) => !matched.has(file)).sort(comparePaths)
	};
}
function uniqueUuids(files) {
	const unique = new Map();
	const repeated = new Set();
	for (const file of files) {
		if (file.machine === void 0) continue;
		if (unique.has(file.machine)) repeated.add(file.machine);
		unique.set(file.machine, file);
	}
	for (const uuid of repeated) unique.delete(uuid);
	return unique;
}
function machineOf(document) {
	const digits = require_core.entryOf(document, "uuid.bios")?.value.text.replace(/[ -]/g, "").toLowerCase() ?? "";
	return /^(?!(.)\1*$)[0-9a-f]{32}$/.test(digits) ? digits : void 0;
}
function comparePaths(a, b) {
	if (a.path === b.path) return 0;
	return a.path < b.path ? -1 : 1;
}
// src/compare/reasons.ts
function reasonOf(pattern) {
	const row = require_describe.describeKey(pattern);
	return row === void 0 ? void 0 : {
		about: row.about,
		sources: row.sources.map(require_sources.explainSource)
	};
}
// src/cli/diff-report.ts
function textReport(all, output, paint) {
	let pairs = 0;
	let different = 0;
	let only = 0;
	let broken = 0;
	let isFirst = true;
	let inFolders = false;
	return {
		pair(pair) {
			const { changes } = pair.comparison;
			const told = changes.filter(({ volatile }) => all || !volatile);
			pairs++;
			if (pair.comparison.before.malformed + pair.comparison.after.malformed > 0) broken++;
			if (told.length > 0) different++;
			const isFile = pair.by === void 0;
			const remarks = remarksOf(pair, changes.length - told.length);
			if (told.length === 0 && !isFile && !pair.isMoved) return;
			const { before, after } = pair;
			const blank = isFirst ? "" : "\n";
			isFirst = false;
			output.write(`${blank}${paint.strong(require_core.sanitise(`--- ${before}`))}\n${paint.strong(require_core.sanitise(`+++ ${after}`))}\n`);
			if (pair.isMoved) output.write(`${paint.faint(`  the same machine by its ${pair.by}, in another place`)}\n`);
			for (const change of told) output.write(`${changeLine(change, paint)}\n`);
			if (told.length === 0) output.write("  both mean the same\n");
			for (const remark of remarks) output.write(`${paint.faint(require_core.sanitise(`  ${remark}`))}\n`);
		},
		folders(before, after, { removed, added }) {
			inFolders = true;
			only = removed.length + added.length;
			if (only > 0 && !isFirst) output.write("\n");
			for (const path of removed) output.write(`${paint.bad(require_core.sanitise(`- only in ${before}: ${path}`))}\n`);
			for (const path of added) output.write(`${paint.good(require_core.sanitise(`+ only in ${after}: ${path}`))}\n`);
			if (only > 0) isFirst = false;
		},
		end() {
			if (inFolders) {
				const same = pairs - different;
				const counts = [
					`${different} ${different === 1 ? "differs" : "differ"}`,
					`${same} ${same === 1 ? "means" : "mean"} the same`,
					...only === 0 ? [] : [`${only} on one side only`],
					...broken === 0 ? [] : [`${broken} with lines that VMware does not read`]
				];
				output.write(`${isFirst ? "" : "\n"}${pairs === 1 ? "1 file" : `${pairs} files`} compared: ${counts.join(", ")}\n`);
			}
			return different + only > 0;
		}
	};
}
function jsonReport(all, output) {
	const files = [];
	let only;
	let differs = false;
	return {
		pair({ before, after, by, comparison }) {
			const { changes } = comparison;
			if (changes.some(({ volatile }) => all || !volatile)) differs = true;
			files.push({
				before: {
					path: before,
					...comparison.before
				},
				after: {
					path: after,
					...comparison.after
				},
				matchedBy: by,
				changes: changes.map(changeData)
			});
		},
		folders(_before, _after, { removed, added }) {
			only = {
				onlyBefore: removed,
				onlyAfter: added
			};
			if (removed.length + added.length > 0) differs = true;
		},
		end() {
			output.write(`${require_core.sanitiseJson(JSON.stringify({
				same: !differs,
				files,
				...only
			}, void 0, 2))}\n`);
			return differs;
		}
	};
}
function changeData(change) {
	const { kind, key, before, after, secret, volatile, pattern } = change;
	const texts = (values) => secret ? void 0 : values.map(({ text }) => text);
	const reason = volatile && pattern !== void 0 ? reasonOf(pattern) : void 0;
	return {
		kind,
		key,
		before: texts(before),
		after: texts(after),
		secret,
		volatile,
		reason
	};
}
const SIGNS = {
	added: "+",
	removed: "-",
	changed: "~"
};
function changeLine(change, paint) {
	const { kind, volatile, pattern } = change;
	const line = require_core.sanitise(`${SIGNS[kind]} ${change.key}${valuesText(change)}`);
	const painted = {
		added: paint.good(line),
		removed: paint.bad(line),
		changed: paint.severity("warning", line)
	}[kind];
	const reason = volatile && pattern !== void 0 ? reasonOf(pattern)?.about : void 0;
	return reason === void 0 ? painted : `${painted}  ${paint.faint(require_core.sanitise(`# VMware's: ${reason}`))}`;
}
function valuesText({ kind, before, after, secret }) {
	if (secret) return kind === "changed" ? " has another value, a secret" : " = *** (a secret)";
	if (kind === "added") return ` = ${listText(after)}`;
	if (kind === "removed") return ` = ${listText(before)}`;
	const [from, to] = [listText(before), listText(after)];
	return ` = ${excerpt(from, to)} -> ${excerpt(to, from)}`;
}
function listText(values) {
	return values.map(({ written }) => `"${written}"`).join(" and ");
}
const LONGEST = 120;
const CONTEXT = 30;
function excerpt(text, other) {
	if (text.length <= LONGEST) return text;
	let same = 0;
	while (same < text.length && text[same] === other[same]) same++;
	const start = same <= CONTEXT ? 0 : same - CONTEXT;
	const end = Math.min(text.length, start + LONGEST);
	return `${start > 0 ? "\u2026" : ""}${text.slice(start, end)}${end < text.length ? "\u2026" : ""}`;
}
function remarksOf({ before, after, comparison }, folded) {
	const sides = [{
		path: before,
		side: comparison.before
	}, {
		path: after,
		side: comparison.after
	}];
	const encodings = sides.map(({ side }) => side.encoding);
	return [
		...folded === 0 ? [] : [foldedText(folded)],
		...encodings[0] === encodings[1] ? [] : [`the encodings differ (${encodings.map((name) => name ?? "unknown").join(", ")}); the texts were compared`],
		...sides.flatMap(({ path, side }) => sideRemarks(path, side))
	];
}
function foldedText(count) {
	if (count === 1) return "1 key that VMware rewrites by itself differs, too: --all shows it";
	return `${count} keys that VMware rewrites by itself differ, too: --all shows them`;
}
function sideRemarks(path, { malformed, ambiguous }) {
	const lines = malformed === 1 ? "1 line that VMware does not read" : `${malformed} lines that VMware does not read`;
	const keys = ambiguous.length > 3 ? `${ambiguous.slice(0, 3).join(", ")} and ${ambiguous.length - 3} more` : ambiguous.join(", ");
	return [...malformed === 0 ? [] : [`${path} has ${lines}: lint it`], ...ambiguous.length === 0 ? [] : [`${path} has lines that disagree on ${keys}: lint it`]];
}
// src/cli/commands/diff.ts
function run(words, io) {
	const [before, after] = require_core.operandsOf(words, 2);
	if (before === void 0 || after === void 0) throw new require_core.UsageError("vmxlint diff needs two files, or two folders");
	if (before === "-" && after === "-") throw new require_core.UsageError("standard input cannot be both files");
	const [isFolder, isOther] = [isDirectory(before), isDirectory(after)];
	if (isFolder !== isOther) {
		const [folder, file] = isFolder ? [before, after] : [after, before];
		throw new require_core.UsageError(`${require_read_dictionary.nameOf(folder)} is a folder and ${require_read_dictionary.nameOf(file)} is not: give two files, or two folders`);
	}
	const report = reportOf(words, io);
	const maxSize = require_core.maxFileSizeOf(words);
	const isWhole = isFolder ? compareFolders(before, after, maxSize, report, io) : compareFiles(before, after, maxSize, report, io);
	const differs = report.end();
	if (!isWhole) return require_core.STATUS.failure;
	return differs ? require_core.STATUS.findings : require_core.STATUS.clean;
}
function reportOf(words, io) {
	const all = require_core.isOn(words, "all");
	if (require_core.choice(words, "format", ["text", "json"], "text") === "json") return jsonReport(all, io.stdout);
	return textReport(all, io.stdout, require_core.paintFor(require_core.wantsColor(io.stdout, require_core.switchOf(words, "color"), io.env)));
}
function compareFiles(before, after, maxSize, report, io) {
	const comparison = compare(before, after, maxSize, io);
	if (comparison === void 0) return false;
	report.pair({
		before: require_read_dictionary.nameOf(before),
		after: require_read_dictionary.nameOf(after),
		by: void 0,
		comparison
	});
	return true;
}
function compareFolders(before, after, maxSize, report, io) {
	const [old, now] = [find(before, maxSize, io), find(after, maxSize, io)];
	const failed = new Set([...old.failed, ...now.failed]);
	const isKnown = ({ path }) => !failed.has(path);
	const { pairs, removed, added } = matchFiles(old.files.filter(isKnown), now.files.filter(isKnown));
	let isWhole = failed.size === 0;
	for (const pair of pairs) {
		const comparison = compare(pair.before.file, pair.after.file, maxSize, io);
		if (comparison === void 0) isWhole = false;
		else {
			const isMoved = pair.before.path !== pair.after.path;
			const [from, to] = [require_core.displayPath(pair.before.file), require_core.displayPath(pair.after.file)];
			report.pair({
				before: from,
				after: to,
				by: pair.by,
				isMoved,
				comparison
			});
		}
	}
	report.folders(require_core.displayPath(before), require_core.displayPath(after), {
		removed: removed.map(({ path }) => path),
		added: added.map(({ path }) => path)
	});
	return isWhole;
}
function compare(before, after, maxSize, io) {
	const [old, now] = [before, after].map((path) => {
		const document = require_read_dictionary.readDictionary(path, maxSize, require_core.kindOfPath(require_read_dictionary.nameOf(path)));
		if (typeof document === "string") require_read_dictionary.remark(require_read_dictionary.nameOf(path), document, io);
		return document;
	});
	if (old === void 0 || now === void 0 || typeof old === "string" || typeof now === "string") return void 0;
	return require_changes.compareDocuments(old, now);
}
function find(folder, maxSize, io) {
	const files = [];
	const failed = [];
	for (const item of require_core.discover([folder], require_core.wantedBy(require_core.kindOfPath))) {
		const path = pathWithin(require_core.displayPath(folder), require_core.displayPath(item.path));
		if ("problem" in item || "skipped" in item) {
			require_read_dictionary.remark(require_core.displayPath(item.path), "problem" in item ? item.problem : item.skipped, io);
			failed.push(path);
		} else if ("named" in item) {
			const document = require_read_dictionary.readDictionary(item.path, maxSize);
			if (typeof document === "string") {
				require_read_dictionary.remark(require_core.displayPath(item.path), document, io);
				failed.push(path);
			} else files.push({
				path,
				file: item.path,
				machine: machineOf(document)
			});
		}
	}
	return {
		files,
		failed
	};
}
function pathWithin(folder, path) {
	const start = folder === "." || folder === "" ? "" : folder.endsWith("/") ? folder : `${folder}/`;
	return path.startsWith(start) ? path.slice(start.length) : path;
}
function isDirectory(path) {
	try {
		return path !== "-" && (0, node_fs.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
exports.run = run;
