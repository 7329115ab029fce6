#!/usr/bin/env node
'use strict';
{
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error('vmxlint needs Node 20.19 or later; this is ' + process.versions.node);
    process.exit(2);
  }
}
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_vm = require("node:vm");
// src/cli/action-arguments.ts
function actionArguments(env) {
	const formats = linesOf(env, "format");
	const isSilent = formats.length > 0 && formats.every((format) => format.includes("="));
	const since = linesOf(env, "since").slice(0, 1);
	return [
		"lint",
		...linesOf(env, "preset").map((preset) => `--preset=${preset}`),
		...formats.map((format) => `--format=${format}`),
		...isSilent ? ["--format=github"] : [],
		...since.map((revision) => `--since=${revision}`),
		...linesOf(env, "args"),
		"--",
		...linesOf(env, "paths")
	];
}
function linesOf(env, name) {
	return (env[`INPUT_${name.toUpperCase()}`] ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
// src/files/make-folder.ts
function makeFolder(folder, mode) {
	if (isFolder(folder)) return void 0;
	const above = (0, node_path.dirname)(folder);
	const first = above === folder ? void 0 : makeFolder(above, mode);
	try {
		(0, node_fs.mkdirSync)(folder, { mode });
	} catch (error) {
		if (!isFolder(folder)) throw error;
	}
	return first ?? folder;
}
function isFolder(path) {
	var _statSync;
	return ((_statSync = (0, node_fs.statSync)(path, { throwIfNoEntry: false })) === null || _statSync === void 0 ? void 0 : _statSync.isDirectory()) ?? false;
}
// src/cli/code-cache.ts
const HEAD = 128;
const STEP = 1024;
const LIFETIME = 2592e6;
function cacheFile(build) {
	const folder = cacheFolder(process.env);
	return folder && (0, node_path.join)(folder, `${build}-node-${process.version}-${process.arch}`);
}
function cacheFolder(env) {
	const { HOME: home = "", XDG_CACHE_HOME: cache = "", LOCALAPPDATA: local = "" } = env;
	if (env.VMXLINT_CODE_CACHE === "off") return void 0;
	if (process.platform === "win32") return local && (0, node_path.join)(local, "vmxlint", "cache");
	if ((0, node_path.isAbsolute)(cache)) return (0, node_path.join)(cache, "vmxlint");
	if (!(0, node_path.isAbsolute)(home)) return void 0;
	return (0, node_path.join)(home, ...process.platform === "darwin" ? ["Library", "Caches"] : [".cache"], "vmxlint");
}
function readCompiled(file, of) {
	try {
		const descriptor = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
		try {
			return readOpen(descriptor, markOf(of));
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
	} catch {
		return;
	}
}
function readOpen(descriptor, rightMark) {
	const stats = (0, node_fs.fstatSync)(descriptor);
	if (!stats.isFile() || !isPrivate(stats)) return void 0;
	const [mark, codeLength, sourceLength, codeSum, sourceSum, ...kinds] = readPart(descriptor, Buffer.allocUnsafe(HEAD), 0).toString("latin1").trimEnd().split(" ");
	const [length, rest] = [Number(codeLength), Number(sourceLength)];
	if (mark !== rightMark || stats.size !== HEAD + length + rest) return void 0;
	const room = Buffer.allocUnsafeSlow(Math.max(length, rest));
	const sourceBytes = readPart(descriptor, room.subarray(0, rest), HEAD + length);
	if (sourceSum !== sumOf(sourceBytes)) return void 0;
	const source = sourceBytes.toString("latin1");
	const code = readPart(descriptor, room.subarray(0, length), HEAD);
	return codeSum === sumOf(code) ? {
		source,
		code,
		kinds
	} : void 0;
}
function readPart(descriptor, part, position) {
	if ((0, node_fs.readSync)(descriptor, part, 0, part.length, position) !== part.length) throw new Error("read in part");
	return part;
}
function keepCompiled(file, of, compile) {
	const folder = (0, node_path.dirname)(file);
	try {
		if (!isPrivate((0, node_fs.statSync)(nearest(folder)))) return;
		makeFolder(folder, 448);
		if (!isPrivate((0, node_fs.statSync)(folder))) return;
		replace(file, () => {
			const { source, code, kinds } = compile();
			const bytes = Buffer.from(source, "latin1");
			const head = [
				markOf(of),
				code.length,
				bytes.length,
				sumOf(code),
				sumOf(bytes),
				...kinds
			].join(" ");
			return Buffer.concat([
				Buffer.from(head.padEnd(HEAD)),
				code,
				bytes
			]);
		});
		clearOld(folder);
	} catch {}
}
function replace(file, content) {
	const temporary = `${file}.${process.pid}`;
	const output = (0, node_fs.openSync)(temporary, "wx", 384);
	try {
		const bytes = content();
		if ((0, node_fs.writeSync)(output, bytes) !== bytes.length) throw new Error("written in part");
		(0, node_fs.fsyncSync)(output);
		(0, node_fs.closeSync)(output);
		(0, node_fs.renameSync)(temporary, file);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
function isPrivate({ uid, mode }) {
	return process.geteuid === void 0 || uid === process.geteuid() && (mode & 18) === 0;
}
function nearest(folder) {
	const above = (0, node_path.dirname)(folder);
	return (0, node_fs.statSync)(folder, { throwIfNoEntry: false }) !== void 0 || above === folder ? folder : nearest(above);
}
function markOf({ size, mtimeMs }) {
	return `${size}:${mtimeMs}`;
}
function sumOf(bytes) {
	let sum = bytes.length;
	const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
	for (let at = 0; at < words.length; at += STEP / 4) sum = Math.imul(sum, 31) + (words[at] ?? 0) | 0;
	return String(sum);
}
function clearOld(folder) {
	for (const name of (0, node_fs.readdirSync)(folder)) {
		const file = (0, node_path.join)(folder, name);
		if (Date.now() - (0, node_fs.statSync)(file).mtimeMs > LIFETIME) (0, node_fs.unlinkSync)(file);
	}
}
// src/cli/load-core.ts
const SHORT = 1e6;
const LATE = (0, node_path.join)(__dirname, "late");
async function start(argv) {
	const opened = [];
	const late = lateFiles();
	const core = Object.create(null);
	const load = (name, exports) => {
		const part = openPart(name);
		opened.push(part);
		run(part, exports, (id) => id === "./grammar.cjs" ? core.untuned(() => load("grammar", {})) : late.load(id, core));
		return exports;
	};
	load("core", core);
	const status = await core.start(argv);
	const kind = kindOf(argv);
	if (opened.some((part) => lacks(part, kind)) && wasShort() && hasLinted(argv, late)) keepAll(opened, kind, core);
	return status;
}
function keepAll(opened, kind, { rehearse, untuned }) {
	try {
		untuned(() => {
			rehearse();
			for (const part of opened) if (lacks(part, kind)) keep(part, kind);
		});
	} catch {}
}
function openPart(name) {
	const path = (0, node_path.join)(LATE, `${name}.cjs`);
	const stats = (0, node_fs.statSync)(path);
	const file = cacheFile(`${name}-${{
		"core": "898e5f3158e0e360",
		"grammar": "b598713634aefa89"
	}[name]}`);
	const compiled = file === void 0 ? void 0 : readCompiled(file, stats);
	const source = (compiled === null || compiled === void 0 ? void 0 : compiled.source) ?? wrapped((0, node_fs.readFileSync)(path, "latin1"));
	const script = new node_vm.Script(source, {
		filename: path,
		...compiled !== void 0 && { cachedData: compiled.code }
	});
	return {
		path,
		stats,
		source,
		script,
		file,
		kinds: script.cachedDataRejected === false ? (compiled === null || compiled === void 0 ? void 0 : compiled.kinds) ?? [] : []
	};
}
function lacks({ file, kinds }, kind) {
	return file !== void 0 && !kinds.includes(kind);
}
function keep({ file, stats, source, script, kinds }, kind) {
	if (file === void 0) return;
	keepCompiled(file, stats, () => ({
		source,
		code: script.createCachedData(),
		kinds: [...kinds, kind]
	}));
}
function wrapped(source) {
	return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}
function lateFiles() {
	let loader;
	return {
		load(id, core) {
			loader ?? (loader = loaderWith(core));
			return loader(id);
		},
		isLoaded: (name) => (loader === null || loader === void 0 ? void 0 : loader.cache[(0, node_path.join)(LATE, `${name}.cjs`)]) !== void 0
	};
}
function loaderWith(exports) {
	const { createRequire, Module } = process.getBuiltinModule("node:module");
	const core = (0, node_path.join)(LATE, "core.cjs");
	const loader = createRequire(core);
	loader.cache[core] = Object.assign(new Module(core), {
		filename: core,
		loaded: true,
		exports
	});
	return loader;
}
function run({ script, path }, exports, load) {
	const require$1 = (id) => id.startsWith(".") ? load(id) : process.getBuiltinModule(id);
	script.runInThisContext()(exports, require$1, {
		exports,
		require: require$1
	}, path, LATE);
}
function kindOf(argv) {
	return argv.some((arg) => arg.startsWith("-")) ? "flags" : "plain";
}
function wasShort() {
	const { user, system } = process.cpuUsage();
	return user + system < SHORT;
}
function hasLinted(argv, late) {
	const command = argv.find((arg) => !arg.startsWith("-")) ?? "";
	return !late.isLoaded("help") && !late.isLoaded(command);
}
// src/cli/action.ts
start(actionArguments(process.env)).then((status) => {
	process.exit(status);
});
