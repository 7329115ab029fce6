"use strict";
const require_core = require("./core.cjs");
// src/reporters/compact.ts
function compact({ color }) {
	const paint = require_core.paintFor(color);
	return {
		onlyFindings: true,
		start: () => "",
		file({ path, diagnostics }) {
			const name = require_core.sanitise(path);
			const lines = diagnostics.map(({ start, severity, message, rule }) => {
				return `${`${name}:${start.line}:${start.column}:`} ${paint.severity(severity, severity)}: ${require_core.sanitise(message)} ${paint.faint(`[${rule}]`)}\n`;
			});
			return require_core.withoutCommands(lines.join(""));
		},
		end: (summary) => require_core.summaryText(summary, paint)
	};
}
exports.compact = compact;
