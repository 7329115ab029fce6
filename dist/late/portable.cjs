"use strict";
const require_core = require("./core.cjs");
// src/cli/portable.ts
const CLEAN = "clean";
function toAnswer(outcome, project) {
	if (outcome === void 0 || "unread" in outcome) return outcome;
	const { facts, failed } = outcome;
	const result = outcome.result();
	if (isClean(outcome, result)) return CLEAN;
	const { document, suppressed, ...rest } = result;
	const suppressions = project.suppressions;
	const name = (by) => typeof by === "string" ? by : suppressions.indexOf(by);
	return {
		result: rest,
		suppressed: suppressed?.map(({ diagnostic, by }) => ({
			diagnostic,
			by: name(by)
		})),
		document: document && {
			text: document.text,
			kind: document.kind
		},
		facts: facts.map(({ active, key, value, by, start, end, line, startColumn, endColumn }) => {
			return [
				active.rule.id,
				key,
				value,
				by && name(by),
				start,
				end,
				line,
				startColumn,
				endColumn
			];
		}),
		failed
	};
}
function isClean({ facts, failed }, result) {
	const { path: _, document, diagnostics, suppressed = [], fixed, notes, ...more } = result;
	const lists = [
		facts,
		diagnostics,
		suppressed,
		fixed,
		notes,
		Object.keys(more)
	];
	return !failed && document === void 0 && lists.every(({ length }) => length === 0);
}
function fromAnswer(answer, path, { suppressions, resolve }) {
	if (answer === void 0) return void 0;
	if (answer === CLEAN) {
		const result = {
			path,
			diagnostics: [],
			suppressed: [],
			fixed: [],
			notes: []
		};
		return {
			result: () => result,
			facts: [],
			failed: false
		};
	}
	if ("unread" in answer) return answer;
	const { result, suppressed, document, facts, failed } = answer;
	const silencer = (by) => known(typeof by === "number" ? suppressions[by] : by);
	const active = activeRulesOf(resolve(result.path).configuration);
	try {
		const whole = {
			...result,
			document: document && require_core.toDocument(document.text, document.kind),
			suppressed: suppressed?.map(({ diagnostic, by }) => ({
				diagnostic,
				by: silencer(by)
			}))
		};
		return {
			result: () => whole,
			facts: facts.map(([rule, key, value, by, start, end, line, startColumn, endColumn]) => ({
				active: known(active.get(rule)),
				key,
				value,
				by: by === void 0 ? void 0 : silencer(by),
				start,
				end,
				line,
				startColumn,
				endColumn
			})),
			failed
		};
	} catch (error) {
		if (error instanceof UnknownName) return void 0;
		throw error;
	}
}
var UnknownName = class extends Error {};
function known(named) {
	if (named === void 0) throw new UnknownName();
	return named;
}
function activeRulesOf(configuration) {
	const made = activeRules.get(configuration) ?? new Map(configuration.rules.map((one) => [one.rule.id, one]));
	activeRules.set(configuration, made);
	return made;
}
const activeRules = new WeakMap();
Object.defineProperty(exports, "fromAnswer", {
	enumerable: true,
	get: function() {
		return fromAnswer;
	}
});
Object.defineProperty(exports, "toAnswer", {
	enumerable: true,
	get: function() {
		return toAnswer;
	}
});
