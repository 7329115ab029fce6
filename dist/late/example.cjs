"use strict";
const require_core = require("./core.cjs");
// src/cli/example.ts
function foundIn(rule, files) {
	const configuration = require_core.configure(require_core.rules, { rules: { [rule.id]: rule.severity === "off" ? "warning" : rule.severity } });
	const names = new Set(files.map(({ path }) => path));
	const survey = require_core.openSurvey();
	return [...files.map(({ path, kind, text }) => {
		const document = require_core.toDocument(text, kind);
		const surroundings = {
			name: path,
			names,
			lock: void 0,
			manifests: []
		};
		survey.add(path, require_core.factsOf(document, configuration, { path: `/${path}` }));
		return {
			path,
			diagnostics: require_core.lint(document, configuration, { surroundings })
		};
	}), ...survey.conclude()].map(({ path, diagnostics }) => ({
		path,
		diagnostics: diagnostics.filter((one) => one.rule === rule.id)
	}));
}
function shownLines({ text }) {
	return require_core.fromUtf8(text).replace(/(?:\r\n?|\n)$/, "").split(/\r\n?|\n/).map(require_core.sanitise);
}
Object.defineProperty(exports, "foundIn", {
	enumerable: true,
	get: function() {
		return foundIn;
	}
});
Object.defineProperty(exports, "shownLines", {
	enumerable: true,
	get: function() {
		return shownLines;
	}
});
