"use strict";
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
Object.defineProperty(exports, "GlobError", {
	enumerable: true,
	get: function() {
		return GlobError;
	}
});
Object.defineProperty(exports, "globOf", {
	enumerable: true,
	get: function() {
		return globOf;
	}
});
