"use strict";
const require_core = require("./core.cjs");
const require_run = require("./run.cjs");
const require_glob = require("./glob.cjs");
let node_path = require("node:path");
node_path = require_core.__toESM(node_path, 1);
// src/files/git/blobs.ts
const GROUP = {
	blobs: 1e3,
	bytes: 33554432
};
function* readBlobs(names, maxSize) {
	for (let at = 0; at < names.length; at += GROUP.blobs) yield* readGroup(names.slice(at, at + GROUP.blobs), maxSize);
}
function* readGroup(names, maxSize) {
	const sizes = sizesOf(names);
	for (let at = 0; at < names.length;) {
		const start = at;
		const wanted = [];
		for (let room = GROUP.bytes; at < names.length && room > 0; at++) {
			const size = sizes[at] ?? NaN;
			if (Number.isNaN(size) || require_core.excessOf(size, maxSize) !== void 0) continue;
			wanted.push(names[at] ?? "");
			room -= size;
		}
		const contents = contentsOf(wanted);
		for (const size of sizes.slice(start, at)) {
			const excess = require_core.excessOf(size, maxSize);
			if (Number.isNaN(size)) yield { problem: "git lacks the content of this version" };
			else if (excess !== void 0) yield { problem: excess };
			else yield { text: contents.next().value ?? "" };
		}
	}
}
function sizesOf(names) {
	return require_run.ask([
		"cat-file",
		"--batch-check=%(objectsize)",
		"--buffer"
	], listOf(names)).toString("latin1").split("\n").slice(0, names.length).map(Number);
}
function* contentsOf(names) {
	if (names.length === 0) return;
	const answer = require_run.ask([
		"cat-file",
		"--batch",
		"--buffer"
	], listOf(names));
	for (let at = 0; at < answer.length;) {
		const start = answer.indexOf(10, at) + 1;
		const size = Number(answer.toString("latin1", at, start).split(" ")[2]);
		yield answer.toString("latin1", start, start + size);
		at = start + size + 1;
	}
}
function listOf(names) {
	return names.map((name) => `${name}\n`).join("");
}
// src/files/git/changes.ts
const RAW = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--diff-filter=d"
];
const TYPES = {
	"000000": "conflict",
	"120000": "link",
	"160000": "submodule"
};
function stagedChanges() {
	const top = topFolder();
	const head = commitOf("HEAD") ?? emptyTree();
	return changesIn(require_run.ask([
		"diff-index",
		"--cached",
		"--ita-invisible-in-index",
		...RAW,
		head,
		"--"
	]), top);
}
function changesSince(revision) {
	const top = topFolder();
	const from = commitOf(revision);
	if (from === void 0) throw new require_run.GitError(`git knows no commit "${revision}"; in a shallow clone it may have to be fetched`);
	const head = commitOf("HEAD");
	if (head === void 0) throw new require_run.GitError("there is no commit yet");
	const base = require_run.git([
		"merge-base",
		from,
		head
	]);
	if (!base.ok) throw new require_run.GitError(`"${revision}" and HEAD have no commit in common; in a shallow clone fetch more of the history`);
	return changesIn(require_run.ask([
		"diff-tree",
		"-r",
		...RAW,
		lineOf(base.bytes),
		head,
		"--"
	]), top);
}
function topFolder() {
	const { ok, bytes, complaint } = require_run.git(["rev-parse", "--show-toplevel"]);
	if (ok) return lineOf(bytes);
	throw new require_run.GitError(/^not a git repository/.test(complaint) ? "this folder is in no git repository" : `git: ${complaint}`);
}
function commitOf(revision) {
	if (revision.startsWith("-") || revision.includes("\0")) return void 0;
	const { ok, bytes } = require_run.git([
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	return ok ? lineOf(bytes) : void 0;
}
function emptyTree() {
	return lineOf(require_run.ask([
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]));
}
function lineOf(bytes) {
	return bytes.toString("latin1").replace(/\r?\n$/, "");
}
function changesIn(raw, top) {
	const here = require_core.bytesOf(require_core.currentFolder()).toString("latin1");
	const fields = raw.toString("latin1").split("\0");
	const changes = [];
	for (let i = 0; i + 1 < fields.length; i += 2) {
		const [, mode = "", , blob = ""] = fields[i]?.split(" ") ?? [];
		const path = node_path.default.relative(here, `${top}/${fields[i + 1]}`);
		changes.push({
			path: require_core.toFilePath(Buffer.from(path, "latin1")),
			blob,
			type: TYPES[mode] ?? "file"
		});
	}
	return changes;
}
// src/cli/changed.ts
function findChanged(options, project, named) {
	const scope = scopeOf(named);
	const exclusions = require_core.exclusionsOf({
		git: false,
		ignored: project.ignored
	});
	const wants = (path) => ["vmx", "host"].includes(project.kindOf(path) ?? "") && !path.split("/").some((name) => require_core.PASSED_OVER.includes(name));
	const inputs = [];
	for (const change of changesFor(options)) {
		const { path, type } = change;
		const limit = scope.limitOf(path);
		if (limit === void 0 || limit !== "named" && !wants(require_core.displayPath(path))) continue;
		const isNamed = limit === "named";
		if ((!isNamed || options.forceExclude) && exclusions.excludes(path, false)) inputs.push({
			path,
			ignored: "file"
		});
		else if (type === "file") inputs.push({
			path,
			named: isNamed,
			blob: change.blob
		});
		else if (type === "conflict") inputs.push({
			path,
			problem: "has a merge conflict: resolve it and \"git add\" the file"
		});
		else inputs.push({
			path,
			skipped: type === "link" ? "is a symbolic link" : "is a submodule"
		});
	}
	return {
		stdin: false,
		files: withContent([...scope.missing(), ...inputs], options.maxFileSize),
		named,
		covers: () => false,
		problems: exclusions.problems
	};
}
function changesFor({ since }) {
	try {
		return since === void 0 ? stagedChanges() : changesSince(since);
	} catch (error) {
		throw new require_core.UsageError(`--${since === void 0 ? "staged" : "since"}: ${messageOf(error)}`);
	}
}
function* withContent(inputs, maxSize) {
	const blobs = readBlobs(inputs.flatMap((input) => "blob" in input ? [input.blob] : []), maxSize);
	let trouble = "";
	const next = () => {
		try {
			if (trouble === "") return blobs.next().value ?? { problem: "could not be read" };
		} catch (error) {
			trouble = messageOf(error);
		}
		return { problem: `could not be read: ${trouble}` };
	};
	for (const input of inputs) if (!("blob" in input)) yield input;
	else yield {
		path: input.path,
		named: input.named,
		...next()
	};
}
function scopeOf(named) {
	const patterns = named.filter((path) => typeof path === "string" && require_core.looksLikePattern(path) && !require_core.exists(path));
	const globs = patterns.map((pattern) => ({
		matches: anchored(pattern),
		named: require_core.namesItsFiles(require_core.displayPath(pattern))
	}));
	const keys = new Map(named.filter((path) => !patterns.includes(path)).map((path) => [require_core.pathKey(path), path]));
	const met = new Set();
	const meet = (key) => keys.has(key) && met.add(key) !== void 0;
	return {
		limitOf(path) {
			if (named.length === 0) return "within";
			const key = require_core.pathKey(path);
			if (meet(key)) return "named";
			for (let at = node_path.default.dirname(key);; at = node_path.default.dirname(at)) {
				if (meet(at)) return "within";
				if (node_path.default.dirname(at) === at) break;
			}
			const glob = globs.find(({ matches }) => matches(require_core.displayPath(path)));
			return glob && (glob.named ? "named" : "within");
		},
		missing: () => [...keys].filter(([key, path]) => !met.has(key) && !require_core.exists(path)).map(([, path]) => ({
			path,
			problem: "no such file or folder"
		}))
	};
}
function anchored(pattern) {
	try {
		return require_glob.globOf(`./${require_core.displayPath(pattern)}`);
	} catch (error) {
		throw new require_core.UsageError(`${require_core.displayPath(pattern)}: ${messageOf(error)}`);
	}
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
exports.findChanged = findChanged;
