"use strict";
const require_core = require("./core.cjs");
// src/cli/wrap.ts
function wrap(text, width, indent = 0) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && require_core.displayWidth(longer) > width - indent) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line].join(`\n${" ".repeat(indent)}`);
}
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
