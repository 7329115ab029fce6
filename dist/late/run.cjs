"use strict";
const require_core = require("./core.cjs");
// src/files/git/run.ts
var GitError = class extends Error {
	name = "GitError";
};
const SETTINGS = [
	"--no-pager",
	"-c",
	"core.fsmonitor=false"
];
const ENVIRONMENT = {
	LC_ALL: "C",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
const MOST_OUTPUT = 2 ** 30;
function git(args, input = "") {
	const { stdout, stderr, status } = run(args, input);
	const lines = stderr.toString().split("\n");
	const line = lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0] ?? "";
	return {
		ok: status === 0,
		bytes: stdout,
		complaint: line.replace(/^(?:fatal|error): /, "")
	};
}
function ask(args, input = "") {
	const { ok, bytes, complaint } = git(args, input);
	if (!ok) throw new GitError(`git: ${complaint || `"git ${args[0]}" failed`}`);
	return bytes;
}
function run(args, input) {
	const { spawnSync } = process.getBuiltinModule("node:child_process");
	const env = {
		...process.env,
		...ENVIRONMENT
	};
	const result = spawnSync("git", [...SETTINGS, ...args], {
		input,
		env,
		maxBuffer: MOST_OUTPUT,
		windowsHide: true
	});
	if (require_core.codeOf(result.error) === "ENOENT") throw new GitError("git is not installed, or not where PATH leads");
	if (result.error !== void 0 && require_core.codeOf(result.error) !== "EPIPE") throw new GitError(`git: ${require_core.reasonOf(result.error)}`);
	if (result.signal !== null) throw new GitError(`git was ended by ${result.signal}`);
	return result;
}
Object.defineProperty(exports, "GitError", {
	enumerable: true,
	get: function() {
		return GitError;
	}
});
Object.defineProperty(exports, "ask", {
	enumerable: true,
	get: function() {
		return ask;
	}
});
Object.defineProperty(exports, "git", {
	enumerable: true,
	get: function() {
		return git;
	}
});
