"use strict";
const require_core = require("./core.cjs");
let node_fs = require("node:fs");
// src/files/whole.ts
async function writeWhole(path, bytes, newMode = 438) {
	const target = resolved(path);
	const mode = modeOf(target, newMode);
	const temporary = require_core.createTemporary(require_core.temporaryPath(target));
	try {
		for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(temporary.fd, bytes, done);
		(0, node_fs.fchmodSync)(temporary.fd, mode);
		const error = await require_core.syncFile(temporary.fd);
		if (error !== void 0) throw error;
		require_core.closeTemporary(temporary);
		(0, node_fs.renameSync)(temporary.path, target);
		require_core.keepTemporary(temporary);
	} catch (error) {
		require_core.discardTemporary(temporary);
		throw error;
	}
	await require_core.syncFolder(require_core.folderOf(target));
}
function resolved(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch (error) {
		if (require_core.codeOf(error) !== "ENOENT") throw error;
		return path;
	}
}
function modeOf(path, newMode) {
	const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stats === void 0) return newMode & ~process.umask();
	if (!stats.isFile()) throw new Error(require_core.typeReason(stats));
	if ((stats.mode & 128) === 0) throw new Error("is read-only");
	return stats.mode & 511;
}
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
