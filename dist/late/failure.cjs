"use strict";
const require_core = require("./core.cjs");
// src/cli/failure.ts
const MOST = 10;
const GUTTER = 9;
function problemsText(problems, { stderr, env }) {
	const paint = require_core.paintFor(require_core.wantsColor(stderr, void 0, env));
	const width = Math.max(20, (stderr.columns ?? 100) - GUTTER);
	const texts = problems.slice(0, MOST).map((problem) => problemText(problem, paint, width));
	const more = problems.length - MOST;
	return [...texts, ...more > 0 ? [`and ${more} more\n`] : []].join("");
}
function problemText({ path, line, column, message, excerpt }, paint, width) {
	const shown = require_core.excerptOfText(line, excerpt, width);
	const [indent, length] = require_core.markOf(shown);
	const gutter = (text) => paint.faint(`${text.padStart(6)} |`);
	return [
		`vmxlint: ${require_core.sanitise(`${path}:${line}:${column}: ${message}`)}`,
		`${gutter(String(line))} ${shown.before}${shown.marked}${shown.after}`.trimEnd(),
		`${gutter("")} ${" ".repeat(indent)}${paint.bad("^".repeat(length))}`,
		""
	].join("\n");
}
exports.problemsText = problemsText;
