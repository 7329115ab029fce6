"use strict";
const require_core = require("./core.cjs");
const require_read_dictionary = require("./read-dictionary.cjs");
let node_crypto = require("node:crypto");
// src/compare/canonical.ts
function canonicalLines(document) {
	const reason = require_core.unreadableReason(document);
	if (reason !== void 0) return [`# not read by VMware: the file ${reason} (${imprint(document)})`];
	const settings = [...require_read_dictionary.settingsById(document).values()].filter((setting) => !isLeftOut(setting, document)).sort((a, b) => require_read_dictionary.compareKeys(a.id, b.id));
	const malformed = document.lines.filter((line) => line.kind === "malformed");
	return [...settings.flatMap(settingLines), ...malformed.map((line) => `# not read by VMware: ${require_read_dictionary.visible(require_read_dictionary.exactText(require_core.maskSecrets(require_core.contentOf(document, line)), document.encoding))}`)];
}
function imprint({ text }) {
	const digest = (0, node_crypto.createHash)("sha256").update(text, "latin1").digest("hex").slice(0, 12);
	return `${text.length} bytes, SHA-256 ${digest}`;
}
function isLeftOut({ id, known }, { encoding }) {
	return require_read_dictionary.isVolatile(known) || id === ".encoding" && encoding.codec !== void 0;
}
function settingLines(setting) {
	const { id, known, meanings } = setting;
	const key = require_read_dictionary.visible(known === void 0 ? id : require_core.spellKey(known.pattern, id));
	if (require_read_dictionary.isSecret(setting)) return [`${key} = "***"`];
	return meanings.map((meaning) => `${key} = "${require_read_dictionary.written(meaning)}"`);
}
// src/cli/commands/textconv.ts
const LONGEST = 67108864;
function run(words, { stdout }) {
	const [path] = require_core.operandsOf(words, 1);
	if (path === void 0) throw new require_core.UsageError("vmxlint textconv needs a file: textconv FILE");
	const content = require_read_dictionary.readContent(path, Number.POSITIVE_INFINITY);
	if ("reason" in content) throw new require_core.UsageError(`${require_read_dictionary.nameOf(path)}: ${content.reason}`);
	const { text } = content;
	const lines = text.length > LONGEST ? [`# not read by vmxlint: the file is ${text.length} bytes long`] : canonicalLines(require_core.toDocument(text));
	for (const line of lines) stdout.write(`${require_core.sanitise(line)}\n`);
	return require_core.STATUS.clean;
}
exports.run = run;
