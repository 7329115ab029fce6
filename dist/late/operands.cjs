"use strict";
const require_core = require("./core.cjs");
let node_fs = require("node:fs");
// src/edit/look-up.ts
function findSetting(document, key) {
	const entries = entriesOf(document, key);
	return entries.length === 0 ? void 0 : toSetting(entries, linesOf(document));
}
function findSettings(document, pattern = "*") {
	const map = linesOf(document);
	return [...document.settings.values()].filter(([entry]) => entry !== void 0 && require_core.matchesWildcard(entry.key.text, pattern)).map((entries) => toSetting(entries, map));
}
function entriesOf(document, key) {
	const bytes = require_core.encode(key, document.encoding);
	return (bytes === void 0 ? void 0 : document.settings.get(require_core.foldKey(bytes))) ?? [];
}
function isSecret(key, value) {
	if (value === "") return false;
	return require_core.lookUp(require_core.foldKey(key))?.secret === true || require_core.secretStart(`${key} = ${value}`) !== void 0;
}
function linesOf(document) {
	return new require_core.LineMap(document.text, require_core.lineStarts(document), document.encoding);
}
function toSetting(entries, map) {
	const [first, ...others] = entries;
	return {
		key: first.key.text,
		value: first.value.text,
		lines: entries.map((entry) => map.lineAt(entry.range[0])),
		contradictory: others.some((other) => !require_core.isSame(first.value.bytes, other.value.bytes)),
		secret: entries.some((entry) => isSecret(entry.key.text, entry.value.text))
	};
}
// src/edit/request.ts
function parseRequest(text) {
	const equals = text.indexOf("=");
	return equals < 0 ? void 0 : {
		key: text.slice(0, equals),
		value: text.slice(equals + 1)
	};
}
function objectionsTo(requests) {
	const asked = new Set();
	return requests.flatMap(({ key, value }) => {
		const objections = [keyProblem(key), ...value === void 0 ? [] : [valueProblem(key, value)]];
		if (asked.has(require_core.foldKey(key))) objections.push({
			key,
			reason: `${key} is given twice`,
			yields: false
		});
		asked.add(require_core.foldKey(key));
		return objections.filter((objection) => objection !== void 0);
	});
}
function keyProblem(key) {
	const never = (reason) => ({
		key,
		reason,
		yields: false
	});
	if (key === "") return never("a key is wanted right before the \"=\", with no blank between them");
	if (key.trim() !== key && /^[^ \t=#]+$/.test(key.trim())) return never(`"${key}" has a blank at an end: leave no blanks around "="`);
	const [bad] = /[ \t=#]/.exec(key) ?? [];
	if (bad !== void 0) return never(`"${key}" cannot be a key: there is ${NAMES[bad]} in it`);
	if (/[\p{Cc}\p{Cf}\p{Z}\p{Cs}]/u.test(key)) return never(`"${key}" cannot be a key: there is an invisible character in it`);
}
const NAMES = {
	" ": "a blank",
	"	": "a tab",
	"=": "an \"=\"",
	"#": "a \"#\""
};
function valueProblem(key, value) {
	if (value.includes("\0")) return {
		key,
		reason: `the value for ${key} has a NUL in it, where VMware takes it to end`,
		yields: false
	};
	if (/[\r\n]/.test(value)) return {
		key,
		reason: `the value for ${key} has a line end in it, which would be written |0A or |0D`,
		yields: true
	};
	if (/^".*"$/.test(value) && !require_core.isPlaceholder(value)) return {
		key,
		reason: `the quotes around the value for ${key} would be part of it: leave them out`,
		yields: true
	};
}
// src/edit/condition.ts
function parseCondition(text) {
	const { key = "", value = "" } = parseRequest(text) ?? {};
	return key === "" ? void 0 : {
		key,
		pattern: value
	};
}
function meets(document, conditions) {
	return conditions.every(({ key, pattern }) => {
		const entries = entriesOf(document, key);
		return entries.length > 0 && entries.every((entry) => require_core.matchesWildcard(entry.value.text, pattern));
	});
}
// src/cli/edit-json.ts
function jsonText(data) {
	return `${require_core.sanitiseJson(JSON.stringify(data, void 0, 2))}\n`;
}
// src/cli/selection.ts
function selectionOf(words, paths) {
	const inputs = require_core.inputsOf(words, paths);
	if (paths.length === 0 && inputs.filesFrom === void 0) throw new require_core.UsageError(`vmxlint ${words.command} needs a file, or a folder (. is the one that you are in)`);
	const { config } = require_core.configurationOf(words);
	return {
		...inputs,
		...require_core.CONFIGURATION_DEFAULTS,
		config,
		where: require_core.textsOf(words, "where").map(conditionOf)
	};
}
function isOneFile({ paths, filesFrom }) {
	const [path, ...others] = paths;
	if (path === void 0 || others.length > 0 || filesFrom !== void 0) return false;
	return path === "-" || isFile(path);
}
function isFile(path) {
	try {
		return (0, node_fs.statSync)(path).isFile();
	} catch {
		return false;
	}
}
async function visitDocuments(selection, visitor, { progress, purpose }) {
	const { io } = progress;
	const project = await require_core.openProject(selection);
	const inputs = await require_core.findInputs(selection, project);
	const take = (path, text, kind, source) => {
		const document = require_core.toDocument(text, kind);
		const unreadable = require_core.unreadableReason(document);
		const isMeant = unreadable === void 0 && meets(document, selection.where);
		if (!isMeant && source === void 0) visitor.notTaken?.(text);
		if (unreadable !== void 0) return visitor.unread(path, unreadable);
		if (!isMeant) return visitor.passedOver?.(path);
		return visitor.document(path, document, source);
	};
	if (inputs.stdin) await takeStdin(selection, visitor, (path, text) => take(path, text, selection.kind, void 0));
	const { files, ignored, end } = await require_core.walk(inputs.files, {
		file: (path, source, kind) => take(path, source.text, kind, source),
		unread: visitor.unread,
		skipped: (path, reason) => require_core.complain(`${path}: ${reason}: skipped`, io),
		ignored: () => {},
		flush: async () => visitor.flush?.(),
		get closed() {
			return visitor.closed;
		}
	}, {
		inputs: selection,
		kindOf: project.kindOf,
		progress,
		statistics: require_core.NO_STATISTICS
	});
	for (const problem of inputs.problems) require_core.complain(problem, io);
	await visitor.flush?.();
	if (end === "interrupted") return require_core.statusOfSignal(require_core.interrupted());
	if (end === "unread") return require_core.STATUS.failure;
	if (files > 0 || inputs.stdin) return void 0;
	require_core.complain(require_core.nothingIn(inputs.named, ignored, purpose), io);
	return require_core.STATUS.failure;
}
async function takeStdin({ maxFileSize, stdinFilename }, visitor, take) {
	const path = stdinFilename ?? "<stdin>";
	const content = require_core.readAll(0, maxFileSize);
	return "reason" in content ? visitor.unread(path, content.reason) : take(path, content.text);
}
function conditionOf(text) {
	const condition = parseCondition(text);
	if (condition !== void 0) return condition;
	throw new require_core.UsageError(`--where is KEY=PATTERN, such as 'guestOS=vmkernel*', not "${text}"`);
}
// src/cli/operands.ts
function splitKey({ command, operands, behind }) {
	const before = operands.slice(0, operands.length - behind);
	const key = before.at(-1)?.toString();
	if (key === void 0 || operands.length < 2) throw new require_core.UsageError(`vmxlint ${command} needs a file and a key: FILE.. KEY`);
	return {
		key: checked(key),
		paths: [...before.slice(0, -1), ...operands.slice(before.length)]
	};
}
function splitPattern({ operands, behind }) {
	const before = operands.slice(0, operands.length - behind);
	const last = before.at(-1);
	if (last === void 0 || operands.length < 2 || looksLikePath(last)) return {
		pattern: void 0,
		paths: operands
	};
	return {
		pattern: last.toString(),
		paths: [...before.slice(0, -1), ...operands.slice(before.length)]
	};
}
function splitRequests(words) {
	const { paths, others } = parted(words, (word) => parseRequest(word) === void 0);
	const requests = others.flatMap((word) => parseRequest(word) ?? []);
	if (requests.length === 0) throw new require_core.UsageError("vmxlint set needs something to set: FILE.. KEY=VALUE..");
	for (const { key } of requests) checked(key);
	return {
		requests,
		paths
	};
}
function splitKeys(words) {
	const { paths, others } = parted(words, looksLikePath);
	if (others.length === 0) throw new require_core.UsageError("vmxlint unset needs a key: FILE.. KEY..");
	return {
		requests: others.map((key) => ({
			key: checked(key),
			value: void 0
		})),
		paths
	};
}
function parted({ operands, behind }, isPath) {
	const before = operands.slice(0, operands.length - behind);
	const stray = before.find((word) => typeof word !== "string" && !exists(word));
	if (stray !== void 0) throw new require_core.UsageError(`${require_core.displayPath(stray)}: does not exist, and is no key or value, as these must be UTF-8`);
	const others = before.filter((word) => typeof word === "string" && !exists(word) && isPath(word) === false);
	const taken = new Set(others);
	return {
		paths: operands.filter((word, i) => i >= before.length || !taken.has(word)),
		others
	};
}
function looksLikePath(word) {
	if (typeof word !== "string") return true;
	return word === "-" || word.includes("/") || require_core.kindOfPath(word) !== void 0 || exists(word);
}
function checked(key) {
	const problem = keyProblem(key);
	if (problem !== void 0) throw new require_core.UsageError(problem.reason);
	return key;
}
function exists(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch (error) {
		return [
			"EACCES",
			"EPERM",
			"ELOOP"
		].includes(require_core.codeOf(error) ?? "");
	}
}
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "exists", {
	enumerable: true,
	get: function() {
		return exists;
	}
});
Object.defineProperty(exports, "findSetting", {
	enumerable: true,
	get: function() {
		return findSetting;
	}
});
Object.defineProperty(exports, "findSettings", {
	enumerable: true,
	get: function() {
		return findSettings;
	}
});
Object.defineProperty(exports, "isOneFile", {
	enumerable: true,
	get: function() {
		return isOneFile;
	}
});
Object.defineProperty(exports, "isSecret", {
	enumerable: true,
	get: function() {
		return isSecret;
	}
});
Object.defineProperty(exports, "jsonText", {
	enumerable: true,
	get: function() {
		return jsonText;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "meets", {
	enumerable: true,
	get: function() {
		return meets;
	}
});
Object.defineProperty(exports, "objectionsTo", {
	enumerable: true,
	get: function() {
		return objectionsTo;
	}
});
Object.defineProperty(exports, "selectionOf", {
	enumerable: true,
	get: function() {
		return selectionOf;
	}
});
Object.defineProperty(exports, "splitKey", {
	enumerable: true,
	get: function() {
		return splitKey;
	}
});
Object.defineProperty(exports, "splitKeys", {
	enumerable: true,
	get: function() {
		return splitKeys;
	}
});
Object.defineProperty(exports, "splitPattern", {
	enumerable: true,
	get: function() {
		return splitPattern;
	}
});
Object.defineProperty(exports, "splitRequests", {
	enumerable: true,
	get: function() {
		return splitRequests;
	}
});
Object.defineProperty(exports, "visitDocuments", {
	enumerable: true,
	get: function() {
		return visitDocuments;
	}
});
