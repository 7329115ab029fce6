"use strict";
const require_core = require("./core.cjs");
const require_whole = require("./whole.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_core.__toESM(node_path, 1);
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
	stdout.write("\nWith --global it holds for all repositories. Where nothing is configured, git compares and merges lines, as before.\n");
	return require_core.STATUS.clean;
}
async function complete(path, name) {
	const read = require_core.exists(path) ? require_core.readSource(path, { maxSize: require_core.MAX_FILE_SIZE }) : void 0;
	if (read?.ok === false) throw new require_core.UsageError(`${name}: ${read.reason}`);
	const text = read?.source.bytes.toString("latin1") ?? "";
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
	return require_core.isOn(words, "git") ? initGit(io) : initConfiguration(io);
}
exports.run = run;
