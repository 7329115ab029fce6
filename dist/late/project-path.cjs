"use strict";
let node_path = require("node:path");
let node_url = require("node:url");
// src/engine/project-path.ts
function projectPath(path, { folder, root }) {
	return (0, node_path.relative)(root, (0, node_path.resolve)(folder, path)).split(node_path.sep).join("/") || ".";
}
function uriOf(path) {
	if ((0, node_path.isAbsolute)(path)) return (0, node_url.pathToFileURL)(path).href;
	return Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/");
}
Object.defineProperty(exports, "projectPath", {
	enumerable: true,
	get: function() {
		return projectPath;
	}
});
Object.defineProperty(exports, "uriOf", {
	enumerable: true,
	get: function() {
		return uriOf;
	}
});
