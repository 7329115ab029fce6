"use strict";
const require_core = require("./core.cjs");
const require_run = require("./run.cjs");
const require_whole = require("./whole.cjs");
let node_buffer = require("node:buffer");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_core.__toESM(node_path, 1);
// src/files/git/places.ts
function gitPlaces() {
	const place = (...question) => require_run.ask(["rev-parse", ...question]).toString().replace(/\r?\n$/, "");
	return {
		top: require_core.absolutePath(place("--show-toplevel")),
		common: require_core.absolutePath(place("--git-common-dir")),
		hooks: require_core.absolutePath(place("--git-path", "hooks"))
	};
}
// src/cli/hooks/runner.ts
function namesUs(text) {
	return /(?:^|[^\w-])vmxlint(?:[^\w]|$)/m.test(text);
}
// src/cli/hooks/script.ts
const SHELL = /^#!.*\b(?:sh|bash|dash|ash|ksh|zsh)\b.*$/;
function scriptPlan(file, text, command, bare) {
	const lines = `# What is staged is linted ("vmxlint init --hook").\n${command} || exit\n`;
	if (text === void 0) return {
		kind: "write",
		file,
		text: bare ? lines : `#!/bin/sh\n${lines}`
	};
	if (namesUs(text)) return {
		kind: "there",
		file
	};
	const byHand = (why) => ({
		kind: "by hand",
		file,
		why,
		lines: `${command} || exit`
	});
	if (text.includes("\r") || text.includes("\0")) return byHand("is not plain text with the line ends of Unix");
	const [first = ""] = text.split("\n");
	if (!first.startsWith("#!")) return bare ? {
		kind: "write",
		file,
		text: lines + text
	} : byHand("has no \"#!\" line");
	if (!SHELL.test(first)) return byHand("is not a shell script");
	return {
		kind: "write",
		file,
		text: `${first}\n${lines}${text.slice(first.length + 1)}`
	};
}
// src/cli/hooks/git-hook.ts
function gitHook({ top, common, hooks }) {
	const isOwn = require_core.isWithin(hooks, common);
	return {
		name: isOwn ? "git" : "core.hooksPath",
		plan(folder) {
			const file = node_path.default.relative(top, node_path.default.join(hooks, "pre-commit")).split(node_path.default.sep).join("/");
			const command = `${isOwn ? ownCommand(top) : "vmxlint"} --staged`;
			const byHand = (why) => ({
				kind: "by hand",
				file,
				why,
				lines: `${command} || exit`
			});
			if (!isOwn && !require_core.isWithin(hooks, top)) return byHand("is outside of this repository, and may be for others too");
			const text = folder.read(file);
			if (text === void 0 && folder.has(file)) return byHand("is not a file that can be read");
			if (text !== void 0 && !isExecutable(node_path.default.join(top, file))) return byHand("is not executable, so git does not run it");
			return scriptPlan(file, text, command, false);
		}
	};
}
function ownCommand(top) {
	if ((process.env.PATH ?? "").split(node_path.default.delimiter).some((folder) => folder !== "" && isExecutable(node_path.default.join(folder, "vmxlint")))) return "vmxlint";
	if (require_core.exists(node_path.default.join(top, "node_modules/.bin/vmxlint"))) return "node_modules/.bin/vmxlint";
	return [process.execPath, (0, node_fs.realpathSync)(process.argv[1] ?? "")].map(quoted).join(" ");
}
function quoted(word) {
	return `'${word.replaceAll("'", `'\\''`)}'`;
}
function isExecutable(path) {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
// src/cli/hooks/husky.ts
const FILE$1 = ".husky/pre-commit";
const husky = {
	name: "husky",
	plan(folder) {
		if (!folder.has(".husky")) return void 0;
		const text = folder.read(FILE$1);
		if (text === void 0 && folder.has(FILE$1)) return {
			kind: "by hand",
			file: FILE$1,
			why: "cannot be read as a file",
			lines: "vmxlint --staged || exit"
		};
		return scriptPlan(FILE$1, text, "vmxlint --staged", true);
	}
};
// src/cli/hooks/lefthook.ts
const FILES = [
	"lefthook",
	".lefthook",
	".config/lefthook"
].flatMap((name) => [
	"yml",
	"yaml",
	"json",
	"jsonc",
	"toml"
].map((end) => `${name}.${end}`));
const LINES$1 = `pre-commit:
  jobs:
    - name: vmxlint
      run: vmxlint --staged`;
const lefthook = {
	name: "lefthook",
	plan(folder) {
		const file = FILES.find((name) => folder.has(name));
		if (file === void 0) return void 0;
		if (namesUs(folder.read(file) ?? "")) return {
			kind: "there",
			file
		};
		return {
			kind: "by hand",
			file,
			why: "has jobs of its own",
			lines: LINES$1
		};
	}
};
// src/cli/hooks/lint-staged.ts
const PATTERN = "*.{vmx,vmtx,VMX}";
const COMMAND = "vmxlint --force-exclude --pass-on-no-files";
const JSON_FILES = [".lintstagedrc.json", ".lintstagedrc"];
const OTHER_FILES = [
	"yaml",
	"yml",
	"mjs",
	"cjs",
	"js",
	"mts",
	"cts",
	"ts"
].map((end) => `.lintstagedrc.${end}`);
const CODE_FILES = [
	"mjs",
	"cjs",
	"js",
	"mts",
	"cts",
	"ts"
].map((end) => `lint-staged.config.${end}`);
const lintStaged = {
	name: "lint-staged",
	async plan(folder) {
		if (objectIn(objectIn(parsed(folder, "package.json"))?.["lint-staged"]) !== void 0) return jsonPlan(folder, "package.json", ["lint-staged"]);
		for (const file of JSON_FILES) if (folder.has(file)) return jsonPlan(folder, file, []);
		const other = [...OTHER_FILES, ...CODE_FILES].find((file) => folder.has(file));
		if (other === void 0) return void 0;
		return namesUs(folder.read(other) ?? "") ? {
			kind: "there",
			file: other
		} : byHand$1(other, "is not JSON");
	}
};
function byHand$1(file, why) {
	return {
		kind: "by hand",
		file,
		why,
		lines: `${JSON.stringify(PATTERN)}: ${JSON.stringify(COMMAND)}`
	};
}
async function jsonPlan(folder, file, place) {
	const text = folder.read(file);
	const whole = objectIn(parsed(folder, file));
	const before = place.reduce((at, name) => objectIn(at?.[name]), whole);
	if (text === void 0 || before === void 0) return byHand$1(file, "is not JSON");
	if (namesUs(JSON.stringify(before))) return {
		kind: "there",
		file
	};
	const { applyEdits, modify } = await Promise.resolve().then(() => require_core.__toESM(require("./packages/jsonc-parser.cjs"), 1));
	const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
	const formattingOptions = {
		insertSpaces: !indent.startsWith("	"),
		tabSize: indent.length,
		eol: text.includes("\r\n") ? "\r\n" : "\n"
	};
	const changed = applyEdits(text, modify(text, [...place, PATTERN], COMMAND, { formattingOptions }));
	const expected = place.reduceRight((value, name) => ({
		...whole,
		[name]: value
	}), {
		...before,
		[PATTERN]: COMMAND
	});
	if (JSON.stringify(JSON.parse(changed)) !== JSON.stringify(expected)) return byHand$1(file, "is not laid out in the usual way");
	return {
		kind: "write",
		file,
		text: changed
	};
}
function parsed(folder, file) {
	try {
		return JSON.parse(folder.read(file) ?? "");
	} catch {
		return;
	}
}
function objectIn(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
// src/cli/homepage.ts
const homepage = require_core.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
// src/cli/hooks/pre-commit.ts
const FILE = ".pre-commit-config.yaml";
const preCommit = {
	name: "pre-commit",
	async plan(folder) {
		const text = folder.read(FILE);
		if (text === void 0) return folder.has(FILE) ? byHand("cannot be read") : void 0;
		if (namesUs(text)) return {
			kind: "there",
			file: FILE
		};
		const changed = await withHook(text);
		if (changed === void 0) return byHand("is not laid out in the usual way");
		const then = (folder.read(".git/hooks/pre-commit") ?? "").includes("pre-commit") ? void 0 : "Run \"pre-commit install\" once, so that git calls it.";
		return {
			kind: "write",
			file: FILE,
			text: changed,
			...then !== void 0 && { then }
		};
	}
};
function byHand(why) {
	return {
		kind: "by hand",
		file: FILE,
		why,
		lines: hookLines("  ").trimEnd()
	};
}
function hookLines(indent) {
	return [
		`- repo: ${homepage}`,
		`  rev: v${require_core.version}`,
		"  hooks:",
		"    - id: vmxlint"
	].map((line) => `${indent}${line}\n`).join("");
}
async function withHook(text) {
	const { isSeq, parse, parseDocument } = await Promise.resolve().then(() => require_core.__toESM(require("./packages/yaml.cjs"), 1));
	const document = parseDocument(text);
	const repos = document.get("repos");
	if (document.errors.length > 0 || text.includes("\r") || !isSeq(repos) || repos.flow) return void 0;
	const last = repos.items.at(-1);
	const range = typeof last === "object" && last !== null && "range" in last ? last.range : void 0;
	if (range?.[0] === void 0 || range[1] === void 0) return void 0;
	const lineStart = text.lastIndexOf("\n", range[0] - 1) + 1;
	const indent = /^( *)- +/.exec(text.slice(lineStart))?.[1];
	if (indent === void 0) return void 0;
	const found = text[range[1] - 1] === "\n" ? range[1] : text.indexOf("\n", range[1]) + 1;
	const end = found === 0 ? text.length : found;
	const before = text.slice(0, end);
	const changed = `${before}${before.endsWith("\n") ? "" : "\n"}${hookLines(indent)}${text.slice(end)}`;
	return isJustThat(parse(text), parse(changed), parse(hookLines(""))) ? changed : void 0;
}
function isJustThat(before, after, added) {
	return JSON.stringify({
		...before,
		repos: [...before.repos, ...added]
	}) === JSON.stringify(after);
}
// src/cli/hooks/set-up.ts
const MOST_BYTES = 1048576;
async function setUpHook({ stdout }) {
	const places = placesHere();
	const { runner, plan } = await choose(places);
	const file = require_core.sanitise(node_path.default.relative(require_core.absolutePath("."), node_path.default.join(places.top, plan.file)));
	if (plan.kind === "there") {
		stdout.write(`${runner.name}: vmxlint is in ${file} already\n`);
		return require_core.STATUS.clean;
	}
	if (plan.kind === "by hand") {
		const lines = plan.lines.replace(/^/gm, "  ");
		stdout.write(`${runner.name}: ${file} ${plan.why}, and is left alone. Add to it:\n\n${sanitiseLines(lines)}\n`);
		return require_core.STATUS.findings;
	}
	const isNew = !require_core.exists(node_path.default.join(places.top, plan.file));
	await write(node_path.default.join(places.top, plan.file), plan.text);
	stdout.write(`${runner.name}: vmxlint is ${isNew ? "set up in" : "added to"} ${file}\n${plan.then === void 0 ? "" : `${plan.then}\n`}`);
	return require_core.STATUS.clean;
}
function placesHere() {
	try {
		return gitPlaces();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new require_core.UsageError(`init --hook: ${/not a git repository/.test(message) ? "this folder is in no git repository" : message}`);
	}
}
async function choose(places) {
	const folder = folderAt(places.top);
	for (const runner of [
		preCommit,
		lintStaged,
		husky,
		lefthook,
		gitHook(places)
	]) {
		const plan = await runner.plan(folder);
		if (plan !== void 0) return {
			runner,
			plan
		};
	}
	throw new require_core.UsageError("init --hook: nothing here runs hooks");
}
function folderAt(top) {
	return {
		read(path) {
			const full = node_path.default.join(top, path);
			if ((0, node_fs.lstatSync)(full, { throwIfNoEntry: false })?.isFile() !== true) return void 0;
			const read = require_core.readSource(full, { maxSize: MOST_BYTES });
			const bytes = read.ok ? Buffer.from(read.source.text, "latin1") : void 0;
			return bytes !== void 0 && (0, node_buffer.isUtf8)(bytes) ? bytes.toString() : void 0;
		},
		has: (path) => require_core.exists(node_path.default.join(top, path))
	};
}
async function write(path, text) {
	try {
		(0, node_fs.mkdirSync)(node_path.default.dirname(path), { recursive: true });
		await require_whole.writeWhole(path, Buffer.from(text), text.startsWith("#!") ? 511 : 438);
	} catch (error) {
		throw new require_core.UsageError(`${path}: ${require_core.reasonOf(error)}`);
	}
}
function sanitiseLines(text) {
	return text.split("\n").map((line) => `${require_core.sanitise(line)}\n`).join("");
}
// src/cli/starter.ts
const STARTER = `# vmxlint: what holds for the files of this repository. "vmxlint print-config FILE" shows what comes of it.
# yaml-language-server: $schema=./node_modules/vmxlint/dist/configuration.schema.json

# What this builds on: recommended, nested, strict, hardened, fleet or syntax-only ("vmxlint rules" lists them), and files such as ./base.yaml.
extends: recommended

# The product that the files are for. Without it rules are silent where products differ.
# target: esxi-8

# Severities of rules: off, info, warning or error; or a list of one of these and of options ("vmxlint explain RULE").
# rules:
#   missing-vhv-enable: [warning, {guests: hypervisors}]
#   disabled-vhv: off

# What is different for some files; the last that matches holds. A pattern without a slash is one of names, one with a slash begins in this folder.
# overrides:
#   - files: lab/**
#     rules: {missing-vhv-enable: error}

# Files and folders that a search passes over, beside those of .gitignore and .vmxlintignore.
# ignores: [old, "*.template.vmx"]

# Configurations of hosts that are not called etc/vmware/config.
# hosts: ["hosts/*.conf"]

# Findings that may stay. They are not repaired either. In a file a comment does the same, as long as VMware does not write it anew:
#   # vmxlint-disable-next-line RULE until 2026-12-31 -- reason
# suppressions:
#   - files: vms/web/web.vmx
#     rule: disabled-vhv
#     key: vhv.enable
#     reason: the licence of the guest forbids nesting
#     owner: ops@example.com
#     expires: 2026-12-31
`;
// src/cli/init/configuration.ts
const NAME = ".vmxlint.yaml";
function initConfiguration({ stdout }) {
	const here = require_core.absolutePath(".");
	const repository = require_core.repositoryOf(here);
	const [found] = require_core.findConfigurations(here, repository);
	if (found !== void 0) throw new require_core.UsageError(`there is a configuration already: ${node_path.default.relative(here, found)}`);
	const path = node_path.default.relative(here, node_path.default.join(repository ?? here, NAME));
	try {
		(0, node_fs.writeFileSync)(path, STARTER, { flag: "wx" });
	} catch (error) {
		throw new require_core.UsageError(`${path}: ${require_core.codeOf(error) === "EEXIST" ? "is there already" : require_core.reasonOf(error)}`);
	}
	const place = repository === void 0 ? "this folder: outside of a git repository it holds only for runs that begin here" : "the repository's folder";
	stdout.write(`${require_core.sanitise(`${path} is written, in ${place}`)}\n`);
	return require_core.STATUS.clean;
}
// src/cli/init/git.ts
const LINES = [
	"*.[vV][mM][xX]",
	"*.[vV][mM][tT][xX]",
	"**/etc/vmware/config"
].map((pattern) => `${pattern} -text diff=vmxlint merge=vmxlint`);
const COMMANDS = [
	"git config diff.vmxlint.textconv \"vmxlint textconv\"",
	"git config merge.vmxlint.name \"VMware configuration, key by key\"",
	"git config merge.vmxlint.driver \"vmxlint merge %O %A %B %P %L\""
];
async function initGit({ stdout }) {
	const repository = require_core.repositoryOf(require_core.absolutePath("."));
	if (repository === void 0) throw new require_core.UsageError("this folder is in no git repository");
	const path = node_path.default.join(repository, ".gitattributes");
	const name = node_path.default.relative(require_core.absolutePath("."), path);
	const missing = await complete(path, name);
	const what = missing.length === 0 ? `${name} has all that git needs to know` : `${name} now has ${missing.length === 1 ? "the line" : "the lines"}`;
	stdout.write(`${require_core.sanitise(what)}${missing.map((line) => `\n  ${line}`).join("")}\n\n`);
	stdout.write("Which program that is, git asks the configuration of each clone, never a file that comes with it. Type:\n");
	stdout.write(`${COMMANDS.map((line) => `  ${line}\n`).join("")}`);
	stdout.write("\nWith --global it holds for all repositories. vmxlint must be in the PATH: where git does not find it, git diff breaks off.\nWhere nothing is configured, git compares and merges lines, as before.\n");
	return require_core.STATUS.clean;
}
async function complete(path, name) {
	const read = require_core.exists(path) ? require_core.readSource(path, { maxSize: require_core.MAX_FILE_SIZE }) : void 0;
	if (read?.ok === false) throw new require_core.UsageError(`${name}: ${read.reason}`);
	const text = read?.source.text ?? "";
	const present = text.split(/\r?\n/).map((line) => line.trim().replace(/[ \t]+/g, " "));
	const missing = LINES.filter((line) => !present.includes(line));
	if (missing.length === 0) return [];
	const eol = /\r\n/.test(text) ? "\r\n" : "\n";
	const start = text === "" || text.endsWith("\n") ? "" : eol;
	try {
		await require_whole.writeWhole(path, Buffer.from(text + start + missing.map((line) => line + eol).join(""), "latin1"));
	} catch (error) {
		throw new require_core.UsageError(`${name}: ${require_core.reasonOf(error)}`);
	}
	return missing;
}
// src/cli/commands/init.ts
function run(words, io) {
	require_core.operandsOf(words, 0);
	const [git, hook] = [require_core.isOn(words, "git"), require_core.isOn(words, "hook")];
	if (git && hook) throw new require_core.UsageError("--git and --hook set up different things: one at a time");
	if (hook) return setUpHook(io);
	return git ? initGit(io) : initConfiguration(io);
}
exports.run = run;
