Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_path = require("node:path");
node_path = __toESM(node_path, 1);
// src/config/configuration.ts
var ConfigurationError = class extends Error {
	name = "ConfigurationError";
	problems;
	constructor(message, problems = []) {
		super(message);
		this.problems = problems;
	}
};
function isConfigurationError(error) {
	return error instanceof Error && error.name === "ConfigurationError";
}
// src/schema/hardware.ts
const HARDWARE_VERSIONS = [
	row(3, [
		"ESX 2",
		"GSX 3",
		"Workstation 4"
	], [
		void 0,
		void 0,
		1
	]),
	row(4, [
		"ESX 3",
		"Workstation 5",
		"Server 1",
		"Fusion 1"
	], [
		4,
		64,
		1,
		4
	]),
	row(6, ["Workstation 6.0", "Fusion 1"], []),
	row(7, [
		"ESX 4",
		"Workstation 6.5",
		"Server 2",
		"Fusion 2"
	], [
		8,
		255,
		8,
		10
	]),
	row(8, [
		"ESXi 5.0",
		"Workstation 8",
		"Fusion 4"
	], [
		32,
		1011,
		32,
		10
	]),
	row(9, [
		"ESXi 5.1",
		"Workstation 9",
		"Fusion 5"
	], [
		64,
		1011,
		64,
		10
	]),
	row(10, [
		"ESXi 5.5",
		"Workstation 10",
		"Fusion 6"
	], [
		64,
		1011,
		64,
		10
	]),
	row(11, [
		"ESXi 6.0",
		"Workstation 11",
		"Fusion 7"
	], [
		128,
		4080,
		128,
		10
	]),
	row(12, ["Workstation 12", "Fusion 8"], [
		128,
		void 0,
		64,
		10
	]),
	row(13, ["ESXi 6.5"], [
		128,
		6128,
		128,
		10
	]),
	row(14, [
		"ESXi 6.7",
		"Workstation 14",
		"Fusion 10"
	], [
		128,
		6128,
		64,
		10
	]),
	row(15, ["ESXi 6.7 U2"], [
		256,
		6128,
		64,
		10
	]),
	row(16, ["Workstation 15", "Fusion 11"], [
		void 0,
		void 0,
		void 0,
		10
	]),
	row(17, ["ESXi 7.0"], [
		256,
		6128,
		64,
		10
	]),
	row(18, [
		"ESXi 7.0 U1",
		"Workstation 16",
		"Fusion 12"
	], [
		768,
		24560,
		64,
		10
	]),
	row(19, [
		"ESXi 7.0 U2",
		"Workstation 16.2",
		"Fusion 12.2"
	], [
		768,
		24560,
		64,
		10
	]),
	row(20, [
		"ESXi 8.0",
		"Workstation 17",
		"Fusion 13"
	], [
		768,
		24560,
		256,
		10
	]),
	row(21, [
		"ESXi 8.0 U2",
		"Workstation 17.5",
		"Fusion 13.5"
	], [
		768,
		24560,
		256,
		10
	]),
	row(22, [
		"ESX 9.0",
		"Workstation 25H2",
		"Fusion 25H2"
	], [
		960,
		24560,
		960,
		10
	])
];
function row(version, products, limits) {
	const [vcpus, memoryGB, coresPerSocket, nics] = limits;
	return {
		version,
		products,
		vcpus,
		memoryGB,
		coresPerSocket,
		nics
	};
}
// src/schema/target.ts
const PRODUCTS = {
	esx: {
		product: "esxi",
		name: /^ESXi? /
	},
	esxi: {
		product: "esxi",
		name: /^ESXi? /
	},
	workstation: {
		product: "workstation",
		name: /^Workstation /
	},
	player: {
		product: "workstation",
		name: /^Workstation /
	},
	fusion: {
		product: "fusion",
		name: /^Fusion /
	}
};
function targetOf(name) {
	const [, word = "", version = ""] = /^([a-z]+)-(\d{1,2}(?:\.\d{1,2})?(?:h\d)?(?: ?u\d{1,2})?)$/i.exec(name) ?? [];
	const known = Object.hasOwn(PRODUCTS, word.toLowerCase()) ? PRODUCTS[word.toLowerCase()] : void 0;
	if (known === void 0) return void 0;
	const wanted = numbersOf(version.replace(/^(\d+) ?u/i, "$1.0u"));
	const [major = 0] = wanted;
	const releases = releasesOf(known.name);
	const hardware = releases.filter((release) => isUpTo(release.version, wanted)).map((release) => release.hardware);
	return releases.some((release) => release.version[0] === major) ? {
		name,
		product: known.product,
		major,
		hardware: Math.max(...hardware)
	} : void 0;
}
function targetNames() {
	return [
		"esxi",
		"workstation",
		"fusion"
	].flatMap((word) => {
		const majors = releasesOf(PRODUCTS[word]?.name ?? /$./).map(({ version: [major = 0] }) => major);
		return [...new Set(majors)].map((major) => `${word}-${major}`);
	});
}
function releasesOf(name) {
	return HARDWARE_VERSIONS.flatMap(({ version: hardware, products }) => products.filter((product) => name.test(product)).map((product) => ({
		version: numbersOf(product.replace(name, "")),
		hardware
	})));
}
function numbersOf(version) {
	return (version.match(/\d+/g) ?? []).map(Number);
}
function isUpTo(release, wanted) {
	for (const [i, number] of wanted.entries()) {
		const other = release[i] ?? 0;
		if (other !== number) return other < number;
	}
	return true;
}
// src/text/day.ts
function isDay(text) {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/text/glob.ts
var GlobError = class extends Error {
	name = "GlobError";
};
const LONGEST = 1e3;
const MOST_ALTERNATIVES = 100;
const FOLDERS = Symbol("**");
const TEXT = Symbol("*");
const CHARACTER = Symbol("?");
function globOf(pattern) {
	if (pattern.length > LONGEST) throw new GlobError(`is longer than ${LONGEST} characters`);
	const alternatives = alternativesOf(pattern).map(partsOf);
	if (!/[*?[{\\]/.test(pattern)) return literal(pattern);
	return (path) => {
		const names = path.split("/");
		return alternatives.some((parts) => matchesAll(names, parts, (part) => part === FOLDERS, matchesPart));
	};
}
function literal(pattern) {
	const path = pattern.split("/").filter((name) => name !== "" && name !== ".").join("/");
	const isAnchored = path.includes("/") || /^\.?\//.test(pattern);
	const inside = `/${path}/`;
	return isAnchored ? (other) => other.startsWith(path) && `${other}/`.startsWith(`${path}/`) : (other) => other.includes(path) && `/${other}/`.includes(inside);
}
function alternativesOf(pattern) {
	const found = firstBraces(pattern);
	if (found === void 0) return [pattern];
	const { start, commas, end } = found;
	const cuts = [
		start,
		...commas,
		end
	];
	const all = [];
	for (const [i, cut] of cuts.slice(0, -1).entries()) {
		const option = pattern.slice(cut + 1, cuts[i + 1]);
		all.push(...alternativesOf(pattern.slice(0, start) + option + pattern.slice(end + 1)));
		if (all.length > MOST_ALTERNATIVES) throw new GlobError(`stands for more than ${MOST_ALTERNATIVES} patterns`);
	}
	return all;
}
function firstBraces(pattern) {
	const open = [];
	let first;
	for (let at = 0; at < pattern.length; at++) {
		const char = pattern[at];
		if (char === "\\") at++;
		else if (char === "{") open.push({
			start: at,
			commas: []
		});
		else if (char === ",") open.at(-1)?.commas.push(at);
		else if (char === "}") {
			const braces = open.pop();
			if (braces === void 0 || braces.commas.length === 0) continue;
			if (first === void 0 || braces.start < first.start) first = {
				...braces,
				end: at
			};
		}
	}
	return first;
}
function partsOf(pattern) {
	const isPath = /^\.?\//.test(pattern);
	const isFolder = pattern.endsWith("/");
	const names = pattern.split("/").filter((name) => name !== "" && name !== ".");
	if (names.length === 0) throw new GlobError("names nothing");
	if (names.includes("..")) throw new GlobError("leads out of the folder that it is for");
	const parts = names.map((name) => name === "**" ? FOLDERS : nameOf(name));
	const isLiteral = parts.every((part) => part !== FOLDERS && part.every((piece) => typeof piece === "string"));
	return [
		...names.length === 1 && !isPath ? [FOLDERS] : [],
		...parts,
		...isLiteral || isFolder ? [FOLDERS] : []
	];
}
function nameOf(text) {
	const name = [];
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		const close = char === "[" ? text.indexOf("]", at + (/^\[[!^]/.test(text.slice(at)) ? 3 : 2)) : -1;
		if (char === "\\" && at + 1 < text.length) name.push(text.charAt(++at));
		else if (char === "*") name.push(TEXT);
		else if (char === "?") name.push(CHARACTER);
		else if (close > 0) {
			name.push(classOf(text.slice(at + 1, close)));
			at = close;
		} else name.push(char);
	}
	return name;
}
function classOf(text) {
	const negated = /^[!^]/.test(text);
	return {
		negated,
		ranges: [...text.slice(negated ? 1 : 0).matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, one = ""]) => [from ?? one, to ?? one])
	};
}
function matchesPart(name, part) {
	return part !== FOLDERS && matchesAll([...name].length === name.length ? name : [...name], part, (piece) => piece === TEXT, matchesPiece);
}
function matchesPiece(char, piece) {
	if (typeof piece === "string") return piece === char;
	if (typeof piece === "symbol") return piece === CHARACTER;
	return piece.negated !== piece.ranges.some(([from, to]) => from <= char && char <= to);
}
function matchesAll(items, parts, isStar, matches) {
	let at = 0;
	let next = 0;
	let star = -1;
	let resume = 0;
	while (at < items.length) {
		const part = parts[next];
		const item = items[at];
		if (part !== void 0 && isStar(part)) {
			star = next++;
			resume = at;
		} else if (part !== void 0 && matches(item, part)) {
			at++;
			next++;
		} else if (star >= 0) {
			next = star + 1;
			at = ++resume;
		} else return false;
	}
	while (next < parts.length && isStar(parts[next])) next++;
	return next === parts.length;
}
const presets = {
	recommended: { about: "What every file should be held to." },
	nested: {
		about: "Nested virtualization and syntax, and nothing else.",
		only: ["nested", "syntax"]
	},
	strict: {
		about: "Everything one step more severe, and style too.",
		raised: [
			"nested",
			"syntax",
			"correctness",
			"security",
			"portability",
			"style",
			"suppressions"
		],
		on: { style: "warning" }
	},
	hardened: {
		about: "Security one step more severe, what the guides ask for, and no nested virtualization that is not allowed.",
		raised: ["security"],
		rules: {
			"hardening-missing": "error",
			"unneeded-device": "warning",
			"forbidden-vhv": "error"
		}
	},
	fleet: {
		about: "Many hosts from ESXi 5.1 on: only hypervisors need nesting, and what two files may not share is compared.",
		rules: {
			"missing-vhv-allow": ["error", { esxi: ">=5.1" }],
			"missing-vhv-enable": ["error", { guests: "hypervisors" }],
			"host-without-vhv-allow": ["warning", { esxi: ">=5.1" }],
			"shared-disk": "error",
			"shared-mac": "error",
			"shared-uuid": "warning"
		}
	},
	"syntax-only": {
		about: "Whether VMware can read the file, and nothing else.",
		only: ["syntax"]
	}
};
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// src/config/suggest.ts
function didYouMean(name, candidates) {
	const folded = name.toLowerCase();
	const maxDistance = Math.min(3, Math.ceil(folded.length / 3));
	const match = name.length > 100 ? void 0 : closestMatch(folded, [...candidates], { maxDistance });
	return match === void 0 ? "" : `; did you mean "${match}"?`;
}
// src/config/tree.ts
var SyntaxProblem = class extends Error {
	name = "SyntaxProblem";
	range;
	constructor(range, message) {
		super(message);
		this.range = range;
	}
};
function dataOf(tree) {
	if (tree.kind === "scalar") return tree.value;
	if (tree.kind === "list") return tree.items.map(dataOf);
	return Object.fromEntries(tree.members.map(({ name, value }) => [name, dataOf(value)]));
}
function membersOf(range, members) {
	const names = new Set();
	for (const { name, at } of members) {
		if (names.has(name)) throw new SyntaxProblem(at, `"${name}" stands here already`);
		names.add(name);
	}
	return {
		kind: "members",
		range,
		members
	};
}
function checkLevel(level, range) {
	if (level > 32) throw new SyntaxProblem(range, `this is nested more than 32 levels deep`);
}
// src/config/shape.ts
function text(description, flawOf, more = {}) {
	return {
		schema: {
			type: "string",
			minLength: 1,
			description,
			...more
		},
		read(tree, report) {
			if (tree.kind !== "scalar" || typeof tree.value !== "string" || tree.value === "") {
				report(tree.range, `this must be a text, not ${shown(tree)}`);
				return;
			}
			const flaw = flawOf(tree.value);
			if (flaw !== void 0) report(tree.range, flaw);
			return flaw === void 0 ? {
				value: tree.value,
				at: tree.range
			} : void 0;
		}
	};
}
function oneOrMore(item, description) {
	const list = listOf(item, description);
	return {
		schema: {
			description,
			anyOf: [item.schema, {
				type: "array",
				items: item.schema
			}]
		},
		read(tree, report) {
			if (tree.kind === "list") return list.read(tree, report);
			const one = item.read(tree, report);
			return one === void 0 ? void 0 : [one];
		}
	};
}
function listOf(item, description) {
	return {
		schema: {
			type: "array",
			items: item.schema,
			description
		},
		read(tree, report) {
			if (tree.kind === "list") return tree.items.flatMap((one) => item.read(one, report) ?? []);
			report(tree.range, `this must be a list, not ${shown(tree)}`);
		}
	};
}
function fields(description, shapes, required = []) {
	return {
		schema: {
			type: "object",
			description,
			properties: Object.fromEntries(Object.entries(shapes).map(([name, { schema }]) => [name, schema])),
			additionalProperties: false,
			...required.length > 0 && { required }
		},
		read(tree, report) {
			if (tree.kind !== "members") {
				report(tree.range, `this must be a map with members such as ${Object.keys(shapes).slice(0, 2).join(" and ")}, not ${shown(tree)}`);
				return;
			}
			const read = tree.members.flatMap(({ name, at, value }) => {
				const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
				if (shape === void 0) report(at, unknownName(name, Object.keys(shapes)));
				return shape === void 0 ? [] : [[name, shape.read(value, report)]];
			});
			reportMissing(tree, required, report);
			return {
				...Object.fromEntries(read),
				at: tree.range
			};
		}
	};
}
function reportMissing({ members, range }, required, report) {
	for (const name of required) if (!members.some((member) => member.name === name)) report([range[0], range[0]], `"${name}" is missing here`);
}
function unknownName(name, known) {
	return `"${name}" means nothing here${didYouMean(name, known) || `: there may be ${known.join(", ")}`}`;
}
function shown(tree) {
	if (tree.kind !== "scalar") return tree.kind === "list" ? "a list" : "a map";
	const json = JSON.stringify(dataOf(tree));
	return json === "null" ? "nothing" : json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
// src/config/rules-shape.ts
const SEVERITIES = [
	"off",
	"info",
	"warning",
	"error"
];
function rulesShape(rules, checkOptions) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	return {
		schema: { $ref: "#/$defs/rules" },
		read(tree, report) {
			if (tree.kind !== "members") {
				report(tree.range, `this must be a map of rules, such as {duplicate-key: error}, not ${shown(tree)}`);
				return;
			}
			return tree.members.flatMap(({ name, at, value }) => {
				const rule = byId.get(name);
				if (rule !== void 0) return wordsOf(rule, value, checkOptions, report) ?? [];
				report(at, noRule(name, rules));
				return [];
			});
		}
	};
}
function noRule(id, rules) {
	return `there is no rule "${id}"${didYouMean(id, rules.map((rule) => rule.id)) || " (\"vmxlint rules\" lists them)"}`;
}
function wordsOf(rule, tree, checkOptions, report) {
	const [severity, options, more] = tree.kind === "list" ? tree.items : [tree];
	if (severity?.kind !== "scalar" || typeof severity.value !== "string" || !SEVERITIES.includes(severity.value)) {
		const found = severity ?? tree;
		report(found.range, `the severity of ${rule.id} must be "off", "info", "warning" or "error", not ${shown(found)}`);
		return;
	}
	if (more !== void 0) report(more.range, `of ${rule.id} nothing can be said behind its options`);
	const words = {
		id: rule.id,
		severity: {
			value: severity.value,
			at: severity.range
		}
	};
	if (options === void 0) return {
		...words,
		options: []
	};
	if (options.kind !== "members") {
		report(options.range, `the options of ${rule.id} must be a map, not ${shown(options)}`);
		return;
	}
	return {
		...words,
		options: options.members.flatMap(({ name, at, value }) => {
			const data = dataOf(value);
			return attempt$1(() => checkOptions(rule, Object.fromEntries([[name, data]])), Object.hasOwn(rule.options ?? {}, name) ? value.range : at, report) ? [{
				name,
				value: data,
				at: value.range
			}] : [];
		})
	};
}
function attempt$1(check, range, report) {
	try {
		check();
		return true;
	} catch (error) {
		if (!isConfigurationError(error)) throw error;
		report(range, error.message);
		return false;
	}
}
// src/config/file-shape.ts
function fileShape(rules, checkOptions) {
	const target = targetText();
	const settings = rulesShape(rules, checkOptions);
	const files = oneOrMore(pattern("A pattern of paths."), FILES);
	return fields("A configuration of vmxlint.", {
		$schema: text("Where the schema of this file is, for editors.", () => void 0),
		extends: oneOrMore(extension(), EXTENDS),
		target,
		rules: settings,
		overrides: listOf(fields("What holds for some files.", {
			files,
			target,
			rules: settings
		}, ["files"]), "What is different for some files; of several that match the last holds."),
		ignores: oneOrMore(pattern("A pattern of paths."), "Files and folders that are passed over while searching."),
		hosts: oneOrMore(pattern("A pattern of paths."), "Files that are configurations of hosts, whatever they are called."),
		suppressions: listOf(suppression(rules, files), "Findings that may stay; they are not repaired either.")
	});
}
const FILES = "Patterns of paths, seen from the folder of the configuration: \"*\" and \"?\" within a name, \"**\" for any folders, \"[a-z]\", \"{one,two}\". One without a slash is one of names, at any depth.";
const EXTENDS = "What this builds on: presets by name, and files of this kind by path (./base.yaml), seen from this file. The last holds.";
function suppression(rules, files) {
	const ids = rules.map((rule) => rule.id);
	return fields("What may stay.", {
		files,
		rule: text("The rule that finds it.", (id) => ids.includes(id) ? void 0 : noRule(id, rules), { enum: ids }),
		key: text("The key that it is about, with \"*\" and \"?\"; all where it is left out.", () => void 0),
		reason: text("Why it may stay.", () => void 0),
		owner: text("Who answers for that.", () => void 0),
		expires: text("The last day that it holds: YYYY-MM-DD.", dayFlaw, { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
	}, ["files", "rule"]);
}
function pattern(description) {
	const words = text(description, () => void 0, { maxLength: 1e3 });
	return {
		schema: words.schema,
		read(tree, report) {
			const written = words.read(tree, report);
			if (written === void 0) return void 0;
			try {
				return {
					...written,
					matches: globOf(written.value)
				};
			} catch (error) {
				if (!(error instanceof GlobError)) throw error;
				report(tree.range, `this pattern ${error.message}`);
				return;
			}
		}
	};
}
function targetText() {
	const description = "The product that the files are for, such as esxi-8 or workstation-17.";
	const flawOf = (name) => {
		if (targetOf(name) !== void 0) return void 0;
		return `there is no target "${name}"${didYouMean(name, targetNames()) || ": it is a product and a version, such as esxi-8 or workstation-17"}`;
	};
	return text(description, flawOf, {
		pattern: "^[A-Za-z]+-[0-9]",
		examples: targetNames()
	});
}
function extension() {
	const names = Object.keys(presets);
	const flawOf = (name) => {
		if (names.includes(name)) return void 0;
		if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return "a configuration is never fetched: name a file of your own";
		if (isFile(name)) return void 0;
		if (/\.[cm]?[jt]sx?$/i.test(name)) return "a configuration is data, never a program: JSON or YAML";
		return `there is no preset "${name}"${didYouMean(name, names) || `: ${names.join(", ")}; a file is named as ./base.yaml`}`;
	};
	return text("The name of a preset, or the path of a file.", flawOf, { anyOf: [{ enum: names }, { pattern: "\\.(?:[Jj][Ss][Oo][Nn][Cc]?|[Yy][Aa]?[Mm][Ll])$" }] });
}
function isFile(name) {
	return /\.(?:jsonc?|ya?ml)$/i.test(name);
}
function dayFlaw(day) {
	return isDay(day) ? void 0 : `"${day.slice(0, 40)}" is no day: one is written as 2026-12-31`;
}
// src/config/parse-json.ts
async function parseJson(text) {
	const { parseTree, printParseErrorCode } = await Promise.resolve().then(() => __toESM(require("./jsonc-parser.cjs"), 1));
	const errors = [];
	let root;
	try {
		root = parseTree(text, errors, { allowTrailingComma: true });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new SyntaxProblem([0, 0], "this is nested too deep");
	}
	const [first] = errors;
	if (first !== void 0) {
		const words = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
		throw new SyntaxProblem([first.offset, first.offset + first.length], `this is not JSON: ${words.toLowerCase()}`);
	}
	if (root === void 0) throw new SyntaxProblem([0, 0], "there is nothing in this file");
	return treeOf$1(root, 0);
}
function treeOf$1(node, level) {
	const range = rangeOf$1(node);
	checkLevel(level, range);
	const { type, value, children = [] } = node;
	if (type === "array") return {
		kind: "list",
		range,
		items: children.map((child) => treeOf$1(child, level + 1))
	};
	if (type !== "object") return {
		kind: "scalar",
		range,
		value
	};
	return membersOf(range, children.flatMap(({ children: [name, member] = [] }) => name === void 0 || member === void 0 ? [] : [{
		name: String(name.value),
		at: rangeOf$1(name),
		value: treeOf$1(member, level + 1)
	}]));
}
function rangeOf$1({ offset, length }) {
	return [offset, offset + length];
}
// src/config/parse-yaml.ts
async function parseYaml(text) {
	const yaml = await Promise.resolve().then(() => __toESM(require("./yaml.cjs"), 1));
	const contents = contentsOf(yaml, text);
	return contents === void 0 ? {
		kind: "members",
		range: [0, 0],
		members: []
	} : treeOf(yaml, contents, 0);
}
function contentsOf({ Composer, isScalar, Parser }, text) {
	const [document, another] = [...new Composer({ uniqueKeys: false }).compose(new Parser().parse(text), true, text.length)];
	const [flaw] = [document, another].flatMap((one) => [...one?.errors ?? [], ...one?.warnings ?? []]);
	if (flaw !== void 0) {
		const message = flaw.message.charAt(0).toLowerCase() + flaw.message.slice(1);
		throw new SyntaxProblem(flaw.pos, `this is not YAML that can be read: ${message}`);
	}
	if (another !== void 0) {
		const [start] = another.range;
		throw new SyntaxProblem([start, start], "a second document has no place in a configuration");
	}
	const contents = document?.contents;
	return contents == null || isScalar(contents) && contents.source === "" ? void 0 : contents;
}
function treeOf(yaml, node, level) {
	const range = rangeOf(node);
	checkLevel(level, range);
	if (yaml.isAlias(node)) throw new SyntaxProblem(range, "anchors and aliases have no place in a configuration");
	if (yaml.isSeq(node)) return {
		kind: "list",
		range,
		items: node.items.map((item) => treeOf(yaml, item, level + 1))
	};
	if (yaml.isMap(node)) {
		const pairs = node.items;
		return membersOf(range, pairs.map(({ key, value }) => {
			const at = rangeOf(key);
			if (!yaml.isScalar(key)) throw new SyntaxProblem(at, "a name is wanted here");
			const name = String(key.value);
			if (value === null) return {
				name,
				at,
				value: {
					kind: "scalar",
					range: at,
					value: null
				}
			};
			return {
				name,
				at,
				value: treeOf(yaml, value, level + 1)
			};
		}));
	}
	const { value } = node;
	return {
		kind: "scalar",
		range,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null
	};
}
function rangeOf({ range: [start, end] }) {
	return [start, end];
}
// src/config/problem.ts
function configurationText(path, text) {
	const starts = [0];
	for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
	return {
		path,
		text,
		starts
	};
}
function spotOf({ path, starts }, [start]) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= start) low = middle;
		else high = middle;
	}
	return {
		path,
		line: low + 1,
		column: start - (starts[low] ?? 0) + 1
	};
}
function problemAt(source, range, message) {
	const spot = spotOf(source, range);
	const from = source.starts[spot.line - 1] ?? 0;
	const [line = ""] = /^[^\r\n]*/.exec(source.text.slice(from, source.starts[spot.line])) ?? [];
	const start = range[0] - from;
	const end = Math.max(start, Math.min(range[1] - from, line.length));
	return {
		...spot,
		message,
		excerpt: [
			line.slice(0, start),
			line.slice(start, end),
			line.slice(end)
		]
	};
}
// src/config/load.ts
const MOST_FILES = 50;
async function loadConfiguration(first, options) {
	const shape = fileShape(options.rules, options.checkOptions);
	const loaded = new Map();
	const load = async (raw, chain) => {
		const source = configurationText(raw.path, decode(raw));
		const words = readWords(source, await parse(raw.id, source), shape);
		for (const { value, at } of words.extends ?? []) {
			if (!isFile(value)) continue;
			const fail = (message) => failure([problemAt(source, at, message)]);
			if (chain.length + loaded.size > MOST_FILES) throw fail(`a configuration has at most ${MOST_FILES} files`);
			const next = attempt(() => options.read(node_path.default.resolve(node_path.default.dirname(raw.id), value)), fail);
			if ([...chain, raw.id].includes(next.id)) throw fail(`"${value}" leads back to itself`);
			if (!loaded.has(next.id)) await load(next, [...chain, raw.id]);
		}
		loaded.set(raw.id, {
			source,
			words
		});
	};
	await load(first, []);
	return [...loaded.values()];
}
async function parse(path, source) {
	try {
		if (/\.ya?ml$/i.test(path)) return await parseYaml(source.text);
		const tree = await parseJson(source.text);
		return node_path.default.basename(path) === "package.json" ? ownPart(tree) : tree;
	} catch (error) {
		if (!(error instanceof SyntaxProblem)) throw error;
		throw failure([problemAt(source, error.range, error.message)]);
	}
}
function ownPart(tree) {
	const own = tree.kind === "members" ? tree.members.find(({ name }) => name === "vmxlint") : void 0;
	if (own === void 0) throw new SyntaxProblem([0, 0], "there is no \"vmxlint\" in this file");
	return own.value;
}
function readWords(source, tree, shape) {
	const problems = [];
	const words = shape.read(tree, (range, message) => problems.push(problemAt(source, range, message)));
	if (words === void 0 || problems.length > 0) throw failure(problems);
	return words;
}
function attempt(work, failure) {
	try {
		return work();
	} catch (error) {
		throw isConfigurationError(error) ? failure(error.message) : error;
	}
}
function decode({ path, bytes }) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new ConfigurationError(`${path}: is not UTF-8`);
	}
}
function failure(problems) {
	const [first] = problems;
	return new ConfigurationError(first === void 0 ? "" : `${first.path}:${first.line}:${first.column}: ${first.message}`, problems);
}
exports.loadConfiguration = loadConfiguration;
