"use strict";
const require_report_data = require("./report-data.cjs");
// src/reporters/json.ts
function json({ version }) {
	let separator = "\n";
	return {
		start: () => `{"format":1,"vmxlint":${require_report_data.line(version)},"files":[`,
		file(result) {
			const text = separator + require_report_data.line(require_report_data.fileData(result));
			separator = ",\n";
			return text;
		},
		end: (summary) => `\n],"summary":${require_report_data.line(require_report_data.summaryData(summary))}}\n`
	};
}
exports.json = json;
