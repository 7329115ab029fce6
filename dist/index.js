import { createRequire } from "node:module";
import { posix } from "node:path";
import { isUtf8 } from "node:buffer";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
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
var __require = (() => createRequire(import.meta.url))();
// node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
	const typeofa = typeof a;
	if (typeofa !== typeof b) return false;
	const aIsArray = Array.isArray(a);
	if (aIsArray !== Array.isArray(b)) return false;
	if (aIsArray) {
		const length = a.length;
		if (length !== b.length) return false;
		for (let i = 0; i < length; i++) if (!deepCompareStrict(a[i], b[i])) return false;
		return true;
	}
	if (typeofa === "object") {
		if (!a || !b) return a === b;
		const aKeys = Object.keys(a);
		const bKeys = Object.keys(b);
		if (aKeys.length !== bKeys.length) return false;
		for (const k of aKeys) {
			if (!Object.prototype.hasOwnProperty.call(b, k)) return false;
			if (!deepCompareStrict(a[k], b[k])) return false;
		}
		return true;
	}
	return a === b;
}
// node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
	return encodeURI(escapePointer(p)).replace(/#/g, "%23");
}
function escapePointer(p) {
	return p.replace(/~/g, "~0").replace(/\//g, "~1");
}
// node_modules/@cfworker/json-schema/dist/esm/dereference.js
const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
	let normalized = "";
	for (let index = 0; index < fragment.length;) {
		const character = fragment[index];
		const encoded = fragment.slice(index, index + 3);
		if (character === "%" && uriPercentEncoding.test(encoded)) {
			const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
			normalized += uriUnreservedCharacter.test(decoded) ? decoded : encoded.toUpperCase();
			index += 3;
			continue;
		}
		const codePoint = String.fromCodePoint(fragment.codePointAt(index));
		normalized += uriFragmentCharacter.test(codePoint) ? codePoint : encodeURIComponent(codePoint);
		index += codePoint.length;
	}
	return normalized;
}
function resolveURI(reference, baseURI) {
	const url = new URL(reference, baseURI.href);
	url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : "";
	return url;
}
const schemaArrayKeyword = {
	prefixItems: true,
	items: true,
	allOf: true,
	anyOf: true,
	oneOf: true
};
const schemaMapKeyword = {
	$defs: true,
	definitions: true,
	properties: true,
	patternProperties: true,
	dependentSchemas: true
};
const ignoredKeyword = {
	id: true,
	$id: true,
	$ref: true,
	$schema: true,
	$anchor: true,
	$vocabulary: true,
	$comment: true,
	default: true,
	enum: true,
	const: true,
	required: true,
	dependentRequired: true,
	type: true,
	maximum: true,
	minimum: true,
	exclusiveMaximum: true,
	exclusiveMinimum: true,
	multipleOf: true,
	maxLength: true,
	minLength: true,
	pattern: true,
	format: true,
	maxItems: true,
	minItems: true,
	uniqueItems: true,
	maxProperties: true,
	minProperties: true
};
let initialBaseURI = typeof self !== "undefined" && self.location && self.location.origin !== "null" ? new URL(self.location.origin + self.location.pathname + location.search) : new URL("https://github.com/cfworker");
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = "") {
	if (schema && typeof schema === "object" && !Array.isArray(schema)) {
		const id = schema.$id || schema["id"];
		if (id) {
			const url = resolveURI(id, baseURI);
			if (url.hash.length > 1) lookup[url.href] = schema;
			else {
				url.hash = "";
				if (basePointer === "") baseURI = url;
				else dereference(schema, lookup, baseURI);
			}
		}
	} else if (schema !== true && schema !== false) return lookup;
	const schemaURI = baseURI.href + (basePointer ? "#" + basePointer : "");
	if (lookup[schemaURI] !== void 0 && lookup[schemaURI] !== schema) throw new Error(`Duplicate schema URI "${schemaURI}".`);
	lookup[schemaURI] = schema;
	if (schema === true || schema === false) return lookup;
	if (schema.__absolute_uri__ === void 0) Object.defineProperty(schema, "__absolute_uri__", {
		enumerable: false,
		value: schemaURI
	});
	if (schema.$ref && schema.__absolute_ref__ === void 0) {
		const url = resolveURI(schema.$ref, baseURI);
		Object.defineProperty(schema, "__absolute_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === void 0) {
		const url = resolveURI(schema.$recursiveRef, baseURI);
		Object.defineProperty(schema, "__absolute_recursive_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$anchor) {
		const url = resolveURI("#" + schema.$anchor, baseURI);
		lookup[url.href] = schema;
	}
	for (let key in schema) {
		if (ignoredKeyword[key]) continue;
		const keyBase = `${basePointer}/${encodePointer(key)}`;
		const subSchema = schema[key];
		if (Array.isArray(subSchema)) {
			if (schemaArrayKeyword[key]) {
				const length = subSchema.length;
				for (let i = 0; i < length; i++) dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
			}
		} else if (schemaMapKeyword[key]) for (let subKey in subSchema) dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
		else dereference(subSchema, lookup, baseURI, keyBase);
	}
	return lookup;
}
// node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [
	0,
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
	const matches = input.match(EMAIL_ADDRESS);
	if (!matches) return false;
	const name = matches[1];
	const host = matches[2];
	if (!name || !host || name.length > 64 || host.length > 253) return false;
	if (name[0] !== "\"" && (name[0] === "." || name.endsWith(".") || name.includes(".."))) return false;
	if (host.startsWith("[") && host.endsWith("]")) {
		const address = host.slice(1, -1);
		if (/^ipv6:/i.test(address)) return IPV6.test(address.slice(5));
		return IPV4.test(address);
	}
	return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
	return r.test.bind(r);
}
const format = {
	date,
	time: time.bind(void 0, true),
	"date-time": date_time,
	duration: DURATION,
	uri,
	"uri-reference": bind(URIREF),
	"uri-template": bind(URITEMPLATE),
	url: bind(URL_),
	email: EMAIL,
	hostname: bind(HOSTNAME),
	ipv4: bind(IPV4),
	ipv6: bind(IPV6),
	regex,
	uuid: bind(UUID),
	"json-pointer": bind(JSON_POINTER),
	"json-pointer-uri-fragment": bind(JSON_POINTER_URI_FRAGMENT),
	"relative-json-pointer": bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
	const matches = str.match(DATE);
	if (!matches) return false;
	const yearPart = matches[1];
	const monthPart = matches[2];
	const dayPart = matches[3];
	if (!yearPart || !monthPart || !dayPart) return false;
	const year = +yearPart;
	const month = +monthPart;
	const day = +dayPart;
	const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
	return month >= 1 && month <= 12 && day >= 1 && maxDay !== void 0 && day <= maxDay;
}
function time(full, str) {
	const matches = str.match(TIME);
	if (!matches) return false;
	const hourPart = matches[1];
	const minutePart = matches[2];
	const secondPart = matches[3];
	if (!hourPart || !minutePart || !secondPart) return false;
	const hour = +hourPart;
	const minute = +minutePart;
	const second = +secondPart;
	const timeZone = matches[5];
	const offsetSign = matches[6];
	const offsetHour = +(matches[7] ?? 0);
	const offsetMinute = +(matches[8] ?? 0);
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59 || full && timeZone === void 0) return false;
	if (second < 60) return true;
	const offsetDirection = offsetSign === "+" ? 1 : offsetSign === "-" ? -1 : 0;
	return (hour * 60 + minute - offsetDirection * (offsetHour * 60 + offsetMinute) + 1440) % 1440 === 1439;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
	const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
	return datePart !== void 0 && timePart !== void 0 && extra === void 0 && date(datePart) && time(true, timePart);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
	return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
	if (Z_ANCHOR.test(str)) return false;
	try {
		new RegExp(str, "u");
		return true;
	} catch (e) {
		return false;
	}
}
// node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
	let result = 0;
	let length = s.length;
	let index = 0;
	let charCode;
	while (index < length) {
		result++;
		charCode = s.charCodeAt(index++);
		if (charCode >= 55296 && charCode <= 56319 && index < length) {
			charCode = s.charCodeAt(index);
			if ((charCode & 64512) == 56320) index++;
		}
	}
	return result;
}
// node_modules/@cfworker/json-schema/dist/esm/validate.js
function hasOwnProperty$17(instance, key) {
	return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
	const coefficientAndExponent = Math.abs(value).toString().split("e");
	const coefficient = coefficientAndExponent[0];
	const exponent = coefficientAndExponent[1] ?? "0";
	const point = coefficient.indexOf(".");
	const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
	return [BigInt(coefficient.replace(".", "")), Number(exponent) - fractionLength];
}
function isMultipleOf(instance, divisor) {
	if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) return false;
	const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
	const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
	const exponentDifference = instanceExponent - divisorExponent;
	if (exponentDifference >= 0) return instanceCoefficient * 10n ** BigInt(exponentDifference) % divisorCoefficient === 0n;
	return instanceCoefficient % (divisorCoefficient * 10n ** BigInt(-exponentDifference)) === 0n;
}
function validate(instance, schema, draft = "2019-09", lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = "#", schemaLocation = "#", evaluated = Object.create(null)) {
	if (schema === true) return {
		valid: true,
		errors: []
	};
	if (schema === false) return {
		valid: false,
		errors: [{
			instanceLocation,
			keyword: "false",
			keywordLocation: instanceLocation,
			error: "False boolean schema."
		}]
	};
	const rawInstanceType = typeof instance;
	let instanceType;
	switch (rawInstanceType) {
		case "boolean":
		case "number":
		case "string":
			instanceType = rawInstanceType;
			break;
		case "object":
			if (instance === null) instanceType = "null";
			else if (Array.isArray(instance)) instanceType = "array";
			else instanceType = "object";
			break;
		default: throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
	}
	const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
	const errors = [];
	if ($recursiveAnchor === true && recursiveAnchor === null) recursiveAnchor = schema;
	if ($recursiveRef === "#") {
		const refSchema = recursiveAnchor === null ? lookup[__absolute_recursive_ref__] : recursiveAnchor;
		const keywordLocation = `${schemaLocation}/$recursiveRef`;
		const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$recursiveRef",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
	}
	if ($ref !== void 0) {
		const refSchema = lookup[__absolute_ref__ || $ref];
		if (refSchema === void 0) {
			let message = `Unresolved $ref "${$ref}".`;
			if (__absolute_ref__ && __absolute_ref__ !== $ref) message += `  Absolute URI "${__absolute_ref__}".`;
			message += `\nKnown schemas:\n- ${Object.keys(lookup).join("\n- ")}`;
			throw new Error(message);
		}
		const keywordLocation = `${schemaLocation}/$ref`;
		const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$ref",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
		if (draft === "4" || draft === "7") return {
			valid: errors.length === 0,
			errors
		};
	}
	if (Array.isArray($type)) {
		let length = $type.length;
		let valid = false;
		for (let i = 0; i < length; i++) if (instanceType === $type[i] || $type[i] === "integer" && instanceType === "number" && instance % 1 === 0 && instance === instance) {
			valid = true;
			break;
		}
		if (!valid) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type.join("\", \"")}".`
		});
	} else if ($type === "integer") {
		if (instanceType !== "number" || instance % 1 || instance !== instance) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
		});
	} else if ($type !== void 0 && instanceType !== $type) errors.push({
		instanceLocation,
		keyword: "type",
		keywordLocation: `${schemaLocation}/type`,
		error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
	});
	if ($const !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!deepCompareStrict(instance, $const)) errors.push({
				instanceLocation,
				keyword: "const",
				keywordLocation: `${schemaLocation}/const`,
				error: `Instance does not match ${JSON.stringify($const)}.`
			});
		} else if (instance !== $const) errors.push({
			instanceLocation,
			keyword: "const",
			keywordLocation: `${schemaLocation}/const`,
			error: `Instance does not match ${JSON.stringify($const)}.`
		});
	}
	if ($enum !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!$enum.some((value) => deepCompareStrict(instance, value))) errors.push({
				instanceLocation,
				keyword: "enum",
				keywordLocation: `${schemaLocation}/enum`,
				error: `Instance does not match any of ${JSON.stringify($enum)}.`
			});
		} else if (!$enum.some((value) => instance === value)) errors.push({
			instanceLocation,
			keyword: "enum",
			keywordLocation: `${schemaLocation}/enum`,
			error: `Instance does not match any of ${JSON.stringify($enum)}.`
		});
	}
	if ($not !== void 0) {
		const keywordLocation = `${schemaLocation}/not`;
		if (validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation).valid) errors.push({
			instanceLocation,
			keyword: "not",
			keywordLocation,
			error: "Instance matched \"not\" schema."
		});
	}
	let subEvaluateds = [];
	if ($anyOf !== void 0) {
		const keywordLocation = `${schemaLocation}/anyOf`;
		const errorsLength = errors.length;
		let anyValid = false;
		for (const [i, subSchema] of $anyOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			anyValid = anyValid || result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (anyValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "anyOf",
			keywordLocation,
			error: "Instance does not match any subschemas."
		});
	}
	if ($allOf !== void 0) {
		const keywordLocation = `${schemaLocation}/allOf`;
		const errorsLength = errors.length;
		let allValid = true;
		for (const [i, subSchema] of $allOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			allValid = allValid && result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (allValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "allOf",
			keywordLocation,
			error: `Instance does not match every subschema.`
		});
	}
	if ($oneOf !== void 0) {
		const keywordLocation = `${schemaLocation}/oneOf`;
		const errorsLength = errors.length;
		const matches = $oneOf.filter((subSchema, i) => {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			if (result.valid) subEvaluateds.push(subEvaluated);
			return result.valid;
		}).length;
		if (matches === 1) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "oneOf",
			keywordLocation,
			error: `Instance does not match exactly one subschema (${matches} matches).`
		});
	}
	if (instanceType === "object" || instanceType === "array") Object.assign(evaluated, ...subEvaluateds);
	if ($if !== void 0) {
		const keywordLocation = `${schemaLocation}/if`;
		const ifEvaluated = Object.create(null);
		if (validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid) {
			Object.assign(evaluated, ifEvaluated);
			if ($then !== void 0) {
				const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
				if (!thenResult.valid) errors.push({
					instanceLocation,
					keyword: "if",
					keywordLocation,
					error: `Instance does not match "then" schema.`
				}, ...thenResult.errors);
			}
		} else if ($else !== void 0) {
			const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
			if (!elseResult.valid) errors.push({
				instanceLocation,
				keyword: "if",
				keywordLocation,
				error: `Instance does not match "else" schema.`
			}, ...elseResult.errors);
		}
	}
	if (instanceType === "object") {
		if ($required !== void 0) {
			for (const key of $required) if (!hasOwnProperty$17(instance, key)) errors.push({
				instanceLocation,
				keyword: "required",
				keywordLocation: `${schemaLocation}/required`,
				error: `Instance does not have required property "${key}".`
			});
		}
		const keys = Object.keys(instance);
		if ($minProperties !== void 0 && keys.length < $minProperties) errors.push({
			instanceLocation,
			keyword: "minProperties",
			keywordLocation: `${schemaLocation}/minProperties`,
			error: `Instance does not have at least ${$minProperties} properties.`
		});
		if ($maxProperties !== void 0 && keys.length > $maxProperties) errors.push({
			instanceLocation,
			keyword: "maxProperties",
			keywordLocation: `${schemaLocation}/maxProperties`,
			error: `Instance does not have at least ${$maxProperties} properties.`
		});
		if ($propertyNames !== void 0) {
			const keywordLocation = `${schemaLocation}/propertyNames`;
			for (const key in instance) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "propertyNames",
					keywordLocation,
					error: `Property name "${key}" does not match schema.`
				}, ...result.errors);
			}
		}
		if ($dependentRequired !== void 0) {
			const keywordLocation = `${schemaLocation}/dependantRequired`;
			for (const key in $dependentRequired) if (hasOwnProperty$17(instance, key)) {
				const required = $dependentRequired[key];
				for (const dependantKey of required) if (!hasOwnProperty$17(instance, dependantKey)) errors.push({
					instanceLocation,
					keyword: "dependentRequired",
					keywordLocation,
					error: `Instance has "${key}" but does not have "${dependantKey}".`
				});
			}
		}
		if ($dependentSchemas !== void 0) for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
			const keywordLocation = `${schemaLocation}/dependentSchemas`;
			if (hasOwnProperty$17(instance, key)) {
				const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "dependentSchemas",
					keywordLocation,
					error: `Instance has "${key}" but does not match dependant schema.`
				}, ...result.errors);
			}
		}
		if ($dependencies !== void 0) {
			const keywordLocation = `${schemaLocation}/dependencies`;
			for (const key in $dependencies) if (hasOwnProperty$17(instance, key)) {
				const propsOrSchema = $dependencies[key];
				if (Array.isArray(propsOrSchema)) {
					for (const dependantKey of propsOrSchema) if (!hasOwnProperty$17(instance, dependantKey)) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not have "${dependantKey}".`
					});
				} else {
					const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
					if (!result.valid) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not match dependant schema.`
					}, ...result.errors);
				}
			}
		}
		const thisEvaluated = Object.create(null);
		let stop = false;
		if ($properties !== void 0) {
			const keywordLocation = `${schemaLocation}/properties`;
			for (const [key, propertySchema] of Object.entries($properties)) {
				if (!hasOwnProperty$17(instance, key)) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
				thisEvaluated[key] = true;
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "properties",
						keywordLocation,
						error: `Property "${key}" does not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if (!stop && $patternProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/patternProperties`;
			for (const [pattern, subSchema] of Object.entries($patternProperties)) {
				const regex = new RegExp(pattern, "u");
				for (const key in instance) {
					if (!regex.test(key)) continue;
					const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
					const result = validate(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
					thisEvaluated[key] = true;
					if (result.valid) evaluated[key] = true;
					else {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "patternProperties",
							keywordLocation,
							error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if (!stop && $additionalProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/additionalProperties`;
			for (const key in instance) {
				if (thisEvaluated[key]) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "additionalProperties",
						keywordLocation,
						error: `Property "${key}" does not match additional properties schema.`
					}, ...result.errors);
				}
			}
		} else if (!stop && $unevaluatedProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
			for (const key in instance) if (!evaluated[key]) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else errors.push({
					instanceLocation,
					keyword: "unevaluatedProperties",
					keywordLocation,
					error: `Property "${key}" does not match unevaluated properties schema.`
				}, ...result.errors);
			}
		}
	} else if (instanceType === "array") {
		if ($maxItems !== void 0 && instance.length > $maxItems) errors.push({
			instanceLocation,
			keyword: "maxItems",
			keywordLocation: `${schemaLocation}/maxItems`,
			error: `Array has too many items (${instance.length} > ${$maxItems}).`
		});
		if ($minItems !== void 0 && instance.length < $minItems) errors.push({
			instanceLocation,
			keyword: "minItems",
			keywordLocation: `${schemaLocation}/minItems`,
			error: `Array has too few items (${instance.length} < ${$minItems}).`
		});
		const length = instance.length;
		let i = 0;
		let stop = false;
		if ($prefixItems !== void 0) {
			const keywordLocation = `${schemaLocation}/prefixItems`;
			const length2 = Math.min($prefixItems.length, length);
			for (; i < length2; i++) {
				const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "prefixItems",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if ($items !== void 0) {
			const keywordLocation = `${schemaLocation}/items`;
			if (Array.isArray($items)) {
				const length2 = Math.min($items.length, length);
				for (; i < length2; i++) {
					const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "items",
							keywordLocation,
							error: `Items did not match schema.`
						}, ...result.errors);
						if (stop) break;
					}
				}
			} else for (; i < length; i++) {
				const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "items",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
			if (!stop && $additionalItems !== void 0) {
				const keywordLocation = `${schemaLocation}/additionalItems`;
				for (; i < length; i++) {
					const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "additionalItems",
							keywordLocation,
							error: `Items did not match additional items schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if ($contains !== void 0) {
			if (length === 0 && $minContains === void 0) errors.push({
				instanceLocation,
				keyword: "contains",
				keywordLocation: `${schemaLocation}/contains`,
				error: `Array is empty. It must contain at least one item matching the schema.`
			});
			else if ($minContains !== void 0 && length < $minContains) errors.push({
				instanceLocation,
				keyword: "minContains",
				keywordLocation: `${schemaLocation}/minContains`,
				error: `Array has less items (${length}) than minContains (${$minContains}).`
			});
			else {
				const keywordLocation = `${schemaLocation}/contains`;
				const errorsLength = errors.length;
				let contained = 0;
				for (let j = 0; j < length; j++) {
					const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
					if (result.valid) {
						evaluated[j] = true;
						contained++;
					} else errors.push(...result.errors);
				}
				if (contained >= ($minContains || 0)) errors.length = errorsLength;
				if ($minContains === void 0 && contained === 0) errors.splice(errorsLength, 0, {
					instanceLocation,
					keyword: "contains",
					keywordLocation,
					error: `Array does not contain item matching schema.`
				});
				else if ($minContains !== void 0 && contained < $minContains) errors.push({
					instanceLocation,
					keyword: "minContains",
					keywordLocation: `${schemaLocation}/minContains`,
					error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
				});
				else if ($maxContains !== void 0 && contained > $maxContains) errors.push({
					instanceLocation,
					keyword: "maxContains",
					keywordLocation: `${schemaLocation}/maxContains`,
					error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
				});
			}
		}
		if (!stop && $unevaluatedItems !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedItems`;
			for (; i < length; i++) {
				if (evaluated[i]) continue;
				const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "unevaluatedItems",
					keywordLocation,
					error: `Items did not match unevaluated items schema.`
				}, ...result.errors);
			}
		}
		if ($uniqueItems) for (let j = 0; j < length; j++) {
			const a = instance[j];
			const ao = typeof a === "object" && a !== null;
			for (let k = 0; k < length; k++) {
				if (j === k) continue;
				const b = instance[k];
				if (a === b || ao && typeof b === "object" && b !== null && deepCompareStrict(a, b)) {
					errors.push({
						instanceLocation,
						keyword: "uniqueItems",
						keywordLocation: `${schemaLocation}/uniqueItems`,
						error: `Duplicate items at indexes ${j} and ${k}.`
					});
					j = Number.MAX_SAFE_INTEGER;
					k = Number.MAX_SAFE_INTEGER;
				}
			}
		}
	} else if (instanceType === "number") {
		if (draft === "4") {
			if ($minimum !== void 0 && ($exclusiveMinimum === true && instance <= $minimum || instance < $minimum)) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$exclusiveMinimum ? "or equal to " : ""} ${$minimum}.`
			});
			if ($maximum !== void 0 && ($exclusiveMaximum === true && instance >= $maximum || instance > $maximum)) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$exclusiveMaximum ? "or equal to " : ""} ${$maximum}.`
			});
		} else {
			if ($minimum !== void 0 && instance < $minimum) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$minimum}.`
			});
			if ($maximum !== void 0 && instance > $maximum) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$maximum}.`
			});
			if ($exclusiveMinimum !== void 0 && instance <= $exclusiveMinimum) errors.push({
				instanceLocation,
				keyword: "exclusiveMinimum",
				keywordLocation: `${schemaLocation}/exclusiveMinimum`,
				error: `${instance} is less than ${$exclusiveMinimum}.`
			});
			if ($exclusiveMaximum !== void 0 && instance >= $exclusiveMaximum) errors.push({
				instanceLocation,
				keyword: "exclusiveMaximum",
				keywordLocation: `${schemaLocation}/exclusiveMaximum`,
				error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
			});
		}
		if ($multipleOf !== void 0) {
			if (!isMultipleOf(instance, $multipleOf)) errors.push({
				instanceLocation,
				keyword: "multipleOf",
				keywordLocation: `${schemaLocation}/multipleOf`,
				error: `${instance} is not a multiple of ${$multipleOf}.`
			});
		}
	} else if (instanceType === "string") {
		const length = $minLength === void 0 && $maxLength === void 0 ? 0 : ucs2length(instance);
		if ($minLength !== void 0 && length < $minLength) errors.push({
			instanceLocation,
			keyword: "minLength",
			keywordLocation: `${schemaLocation}/minLength`,
			error: `String is too short (${length} < ${$minLength}).`
		});
		if ($maxLength !== void 0 && length > $maxLength) errors.push({
			instanceLocation,
			keyword: "maxLength",
			keywordLocation: `${schemaLocation}/maxLength`,
			error: `String is too long (${length} > ${$maxLength}).`
		});
		if ($pattern !== void 0 && !new RegExp($pattern, "u").test(instance)) errors.push({
			instanceLocation,
			keyword: "pattern",
			keywordLocation: `${schemaLocation}/pattern`,
			error: `String does not match pattern.`
		});
		if ($format !== void 0 && format[$format] && !format[$format](instance)) errors.push({
			instanceLocation,
			keyword: "format",
			keywordLocation: `${schemaLocation}/format`,
			error: `String does not match format "${$format}".`
		});
	}
	return {
		valid: errors.length === 0,
		errors
	};
}
// node_modules/@cfworker/json-schema/dist/esm/validator.js
var Validator = class {
	schema;
	draft;
	shortCircuit;
	lookup;
	constructor(schema, draft = "2019-09", shortCircuit = true) {
		this.schema = schema;
		this.draft = draft;
		this.shortCircuit = shortCircuit;
		this.lookup = dereference(schema);
	}
	validate(instance) {
		return validate(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
	}
	addSchema(schema, id) {
		if (id) schema = {
			...schema,
			$id: id
		};
		dereference(schema, this.lookup);
	}
};
// node_modules/lodash-es/_freeGlobal.js
var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
// node_modules/lodash-es/_root.js
var freeSelf = typeof self == "object" && self && self.Object === Object && self;
var root = freeGlobal || freeSelf || Function("return this")();
// node_modules/lodash-es/_Symbol.js
var Symbol$1 = root.Symbol;
// node_modules/lodash-es/_getRawTag.js
var objectProto$4 = Object.prototype;
var hasOwnProperty$16 = objectProto$4.hasOwnProperty;
var nativeObjectToString$1 = objectProto$4.toString;
var symToStringTag$1 = Symbol$1 ? Symbol$1.toStringTag : void 0;
function getRawTag(value) {
	var isOwn = hasOwnProperty$16.call(value, symToStringTag$1), tag = value[symToStringTag$1];
	try {
		value[symToStringTag$1] = void 0;
		var unmasked = true;
	} catch (e) {}
	var result = nativeObjectToString$1.call(value);
	if (unmasked) {
		if (isOwn) value[symToStringTag$1] = tag;
		else delete value[symToStringTag$1];
	}
	return result;
}
// node_modules/lodash-es/_objectToString.js
var nativeObjectToString = Object.prototype.toString;
function objectToString(value) {
	return nativeObjectToString.call(value);
}
// node_modules/lodash-es/_baseGetTag.js
var nullTag = "[object Null]";
var undefinedTag = "[object Undefined]";
var symToStringTag = Symbol$1 ? Symbol$1.toStringTag : void 0;
function baseGetTag(value) {
	if (value == null) return value === void 0 ? undefinedTag : nullTag;
	return symToStringTag && symToStringTag in Object(value) ? getRawTag(value) : objectToString(value);
}
// node_modules/lodash-es/isObjectLike.js
function isObjectLike(value) {
	return value != null && typeof value == "object";
}
// node_modules/lodash-es/isSymbol.js
var symbolTag$3 = "[object Symbol]";
function isSymbol(value) {
	return typeof value == "symbol" || isObjectLike(value) && baseGetTag(value) == symbolTag$3;
}
// node_modules/lodash-es/_arrayMap.js
function arrayMap(array, iteratee) {
	var index = -1, length = array == null ? 0 : array.length, result = Array(length);
	while (++index < length) result[index] = iteratee(array[index], index, array);
	return result;
}
// node_modules/lodash-es/isArray.js
var isArray = Array.isArray;
// node_modules/lodash-es/_baseToString.js
var INFINITY$2 = 1 / 0;
var symbolProto$2 = Symbol$1 ? Symbol$1.prototype : void 0;
var symbolToString = symbolProto$2 ? symbolProto$2.toString : void 0;
function baseToString(value) {
	if (typeof value == "string") return value;
	if (isArray(value)) return arrayMap(value, baseToString) + "";
	if (isSymbol(value)) return symbolToString ? symbolToString.call(value) : "";
	var result = value + "";
	return result == "0" && 1 / value == -INFINITY$2 ? "-0" : result;
}
// node_modules/lodash-es/_trimmedEndIndex.js
var reWhitespace = /\s/;
function trimmedEndIndex(string) {
	var index = string.length;
	while (index-- && reWhitespace.test(string.charAt(index)));
	return index;
}
// node_modules/lodash-es/_baseTrim.js
var reTrimStart = /^\s+/;
function baseTrim(string) {
	return string ? string.slice(0, trimmedEndIndex(string) + 1).replace(reTrimStart, "") : string;
}
// node_modules/lodash-es/isObject.js
function isObject(value) {
	var type = typeof value;
	return value != null && (type == "object" || type == "function");
}
// node_modules/lodash-es/toNumber.js
var NAN = NaN;
var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
var reIsBinary = /^0b[01]+$/i;
var reIsOctal = /^0o[0-7]+$/i;
var freeParseInt = parseInt;
function toNumber(value) {
	if (typeof value == "number") return value;
	if (isSymbol(value)) return NAN;
	if (isObject(value)) {
		var other = typeof value.valueOf == "function" ? value.valueOf() : value;
		value = isObject(other) ? other + "" : other;
	}
	if (typeof value != "string") return value === 0 ? value : +value;
	value = baseTrim(value);
	var isBinary = reIsBinary.test(value);
	return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
}
// node_modules/lodash-es/toFinite.js
var INFINITY$1 = 1 / 0;
var MAX_INTEGER = 17976931348623157e292;
function toFinite(value) {
	if (!value) return value === 0 ? value : 0;
	value = toNumber(value);
	if (value === INFINITY$1 || value === -INFINITY$1) return (value < 0 ? -1 : 1) * MAX_INTEGER;
	return value === value ? value : 0;
}
// node_modules/lodash-es/toInteger.js
function toInteger(value) {
	var result = toFinite(value), remainder = result % 1;
	return result === result ? remainder ? result - remainder : result : 0;
}
// node_modules/lodash-es/identity.js
function identity(value) {
	return value;
}
// node_modules/lodash-es/isFunction.js
var asyncTag = "[object AsyncFunction]";
var funcTag$2 = "[object Function]";
var genTag$1 = "[object GeneratorFunction]";
var proxyTag = "[object Proxy]";
function isFunction(value) {
	if (!isObject(value)) return false;
	var tag = baseGetTag(value);
	return tag == funcTag$2 || tag == genTag$1 || tag == asyncTag || tag == proxyTag;
}
// node_modules/lodash-es/_coreJsData.js
var coreJsData = root["__core-js_shared__"];
// node_modules/lodash-es/_isMasked.js
var maskSrcKey = function() {
	var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
	return uid ? "Symbol(src)_1." + uid : "";
}();
function isMasked(func) {
	return !!maskSrcKey && maskSrcKey in func;
}
// node_modules/lodash-es/_toSource.js
var funcToString$1 = Function.prototype.toString;
function toSource(func) {
	if (func != null) {
		try {
			return funcToString$1.call(func);
		} catch (e) {}
		try {
			return func + "";
		} catch (e) {}
	}
	return "";
}
// node_modules/lodash-es/_baseIsNative.js
var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
var reIsHostCtor = /^\[object .+?Constructor\]$/;
var funcProto = Function.prototype;
var objectProto$3 = Object.prototype;
var funcToString = funcProto.toString;
var hasOwnProperty$15 = objectProto$3.hasOwnProperty;
var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty$15).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
function baseIsNative(value) {
	if (!isObject(value) || isMasked(value)) return false;
	return (isFunction(value) ? reIsNative : reIsHostCtor).test(toSource(value));
}
// node_modules/lodash-es/_getValue.js
function getValue(object, key) {
	return object == null ? void 0 : object[key];
}
// node_modules/lodash-es/_getNative.js
function getNative(object, key) {
	var value = getValue(object, key);
	return baseIsNative(value) ? value : void 0;
}
// node_modules/lodash-es/_WeakMap.js
var WeakMap$1 = getNative(root, "WeakMap");
// node_modules/lodash-es/_baseCreate.js
var objectCreate = Object.create;
var baseCreate = function() {
	function object() {}
	return function(proto) {
		if (!isObject(proto)) return {};
		if (objectCreate) return objectCreate(proto);
		object.prototype = proto;
		var result = new object();
		object.prototype = void 0;
		return result;
	};
}();
// node_modules/lodash-es/_apply.js
function apply(func, thisArg, args) {
	switch (args.length) {
		case 0: return func.call(thisArg);
		case 1: return func.call(thisArg, args[0]);
		case 2: return func.call(thisArg, args[0], args[1]);
		case 3: return func.call(thisArg, args[0], args[1], args[2]);
	}
	return func.apply(thisArg, args);
}
// node_modules/lodash-es/noop.js
function noop() {}
// node_modules/lodash-es/_copyArray.js
function copyArray(source, array) {
	var index = -1, length = source.length;
	array || (array = Array(length));
	while (++index < length) array[index] = source[index];
	return array;
}
// node_modules/lodash-es/_shortOut.js
var HOT_COUNT = 800;
var HOT_SPAN = 16;
var nativeNow = Date.now;
function shortOut(func) {
	var count = 0, lastCalled = 0;
	return function() {
		var stamp = nativeNow(), remaining = HOT_SPAN - (stamp - lastCalled);
		lastCalled = stamp;
		if (remaining > 0) {
			if (++count >= HOT_COUNT) return arguments[0];
		} else count = 0;
		return func.apply(void 0, arguments);
	};
}
// node_modules/lodash-es/constant.js
function constant(value) {
	return function() {
		return value;
	};
}
// node_modules/lodash-es/_defineProperty.js
var defineProperty = function() {
	try {
		var func = getNative(Object, "defineProperty");
		func({}, "", {});
		return func;
	} catch (e) {}
}();
// node_modules/lodash-es/_setToString.js
var setToString = shortOut(!defineProperty ? identity : function(func, string) {
	return defineProperty(func, "toString", {
		"configurable": true,
		"enumerable": false,
		"value": constant(string),
		"writable": true
	});
});
// node_modules/lodash-es/_arrayEach.js
function arrayEach(array, iteratee) {
	var index = -1, length = array == null ? 0 : array.length;
	while (++index < length) if (iteratee(array[index], index, array) === false) break;
	return array;
}
// node_modules/lodash-es/_baseFindIndex.js
function baseFindIndex(array, predicate, fromIndex, fromRight) {
	var length = array.length, index = fromIndex + (fromRight ? 1 : -1);
	while (fromRight ? index-- : ++index < length) if (predicate(array[index], index, array)) return index;
	return -1;
}
// node_modules/lodash-es/_baseIsNaN.js
function baseIsNaN(value) {
	return value !== value;
}
// node_modules/lodash-es/_strictIndexOf.js
function strictIndexOf(array, value, fromIndex) {
	var index = fromIndex - 1, length = array.length;
	while (++index < length) if (array[index] === value) return index;
	return -1;
}
// node_modules/lodash-es/_baseIndexOf.js
function baseIndexOf(array, value, fromIndex) {
	return value === value ? strictIndexOf(array, value, fromIndex) : baseFindIndex(array, baseIsNaN, fromIndex);
}
// node_modules/lodash-es/_arrayIncludes.js
function arrayIncludes(array, value) {
	return !!(array == null ? 0 : array.length) && baseIndexOf(array, value, 0) > -1;
}
// node_modules/lodash-es/_isIndex.js
var MAX_SAFE_INTEGER$1 = 9007199254740991;
var reIsUint = /^(?:0|[1-9]\d*)$/;
function isIndex$1(value, length) {
	var type = typeof value;
	length = length == null ? MAX_SAFE_INTEGER$1 : length;
	return !!length && (type == "number" || type != "symbol" && reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
}
// node_modules/lodash-es/_baseAssignValue.js
function baseAssignValue(object, key, value) {
	if (key == "__proto__" && defineProperty) defineProperty(object, key, {
		"configurable": true,
		"enumerable": true,
		"value": value,
		"writable": true
	});
	else object[key] = value;
}
// node_modules/lodash-es/eq.js
function eq(value, other) {
	return value === other || value !== value && other !== other;
}
// node_modules/lodash-es/_assignValue.js
var hasOwnProperty$14 = Object.prototype.hasOwnProperty;
function assignValue(object, key, value) {
	var objValue = object[key];
	if (!(hasOwnProperty$14.call(object, key) && eq(objValue, value)) || value === void 0 && !(key in object)) baseAssignValue(object, key, value);
}
// node_modules/lodash-es/_copyObject.js
function copyObject(source, props, object, customizer) {
	var isNew = !object;
	object || (object = {});
	var index = -1, length = props.length;
	while (++index < length) {
		var key = props[index];
		var newValue = customizer ? customizer(object[key], source[key], key, object, source) : void 0;
		if (newValue === void 0) newValue = source[key];
		if (isNew) baseAssignValue(object, key, newValue);
		else assignValue(object, key, newValue);
	}
	return object;
}
// node_modules/lodash-es/_overRest.js
var nativeMax$3 = Math.max;
function overRest(func, start, transform) {
	start = nativeMax$3(start === void 0 ? func.length - 1 : start, 0);
	return function() {
		var args = arguments, index = -1, length = nativeMax$3(args.length - start, 0), array = Array(length);
		while (++index < length) array[index] = args[start + index];
		index = -1;
		var otherArgs = Array(start + 1);
		while (++index < start) otherArgs[index] = args[index];
		otherArgs[start] = transform(array);
		return apply(func, this, otherArgs);
	};
}
// node_modules/lodash-es/_baseRest.js
function baseRest(func, start) {
	return setToString(overRest(func, start, identity), func + "");
}
// node_modules/lodash-es/isLength.js
var MAX_SAFE_INTEGER = 9007199254740991;
function isLength(value) {
	return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
}
// node_modules/lodash-es/isArrayLike.js
function isArrayLike(value) {
	return value != null && isLength(value.length) && !isFunction(value);
}
// node_modules/lodash-es/_isIterateeCall.js
function isIterateeCall(value, index, object) {
	if (!isObject(object)) return false;
	var type = typeof index;
	if (type == "number" ? isArrayLike(object) && isIndex$1(index, object.length) : type == "string" && index in object) return eq(object[index], value);
	return false;
}
// node_modules/lodash-es/_createAssigner.js
function createAssigner(assigner) {
	return baseRest(function(object, sources) {
		var index = -1, length = sources.length, customizer = length > 1 ? sources[length - 1] : void 0, guard = length > 2 ? sources[2] : void 0;
		customizer = assigner.length > 3 && typeof customizer == "function" ? (length--, customizer) : void 0;
		if (guard && isIterateeCall(sources[0], sources[1], guard)) {
			customizer = length < 3 ? void 0 : customizer;
			length = 1;
		}
		object = Object(object);
		while (++index < length) {
			var source = sources[index];
			if (source) assigner(object, source, index, customizer);
		}
		return object;
	});
}
// node_modules/lodash-es/_isPrototype.js
var objectProto$2 = Object.prototype;
function isPrototype(value) {
	var Ctor = value && value.constructor;
	return value === (typeof Ctor == "function" && Ctor.prototype || objectProto$2);
}
// node_modules/lodash-es/_baseTimes.js
function baseTimes(n, iteratee) {
	var index = -1, result = Array(n);
	while (++index < n) result[index] = iteratee(index);
	return result;
}
// node_modules/lodash-es/_baseIsArguments.js
var argsTag$3 = "[object Arguments]";
function baseIsArguments(value) {
	return isObjectLike(value) && baseGetTag(value) == argsTag$3;
}
// node_modules/lodash-es/isArguments.js
var objectProto$1 = Object.prototype;
var hasOwnProperty$13 = objectProto$1.hasOwnProperty;
var propertyIsEnumerable$1 = objectProto$1.propertyIsEnumerable;
var isArguments = baseIsArguments(function() {
	return arguments;
}()) ? baseIsArguments : function(value) {
	return isObjectLike(value) && hasOwnProperty$13.call(value, "callee") && !propertyIsEnumerable$1.call(value, "callee");
};
// node_modules/lodash-es/stubFalse.js
function stubFalse() {
	return false;
}
// node_modules/lodash-es/isBuffer.js
var freeExports$2 = typeof exports == "object" && exports && !exports.nodeType && exports;
var freeModule$2 = freeExports$2 && typeof module == "object" && module && !module.nodeType && module;
var Buffer$2 = freeModule$2 && freeModule$2.exports === freeExports$2 ? root.Buffer : void 0;
var isBuffer = (Buffer$2 ? Buffer$2.isBuffer : void 0) || stubFalse;
// node_modules/lodash-es/_baseIsTypedArray.js
var argsTag$2 = "[object Arguments]";
var arrayTag$2 = "[object Array]";
var boolTag$3 = "[object Boolean]";
var dateTag$3 = "[object Date]";
var errorTag$2 = "[object Error]";
var funcTag$1 = "[object Function]";
var mapTag$6 = "[object Map]";
var numberTag$3 = "[object Number]";
var objectTag$3 = "[object Object]";
var regexpTag$4 = "[object RegExp]";
var setTag$6 = "[object Set]";
var stringTag$4 = "[object String]";
var weakMapTag$2 = "[object WeakMap]";
var arrayBufferTag$3 = "[object ArrayBuffer]";
var dataViewTag$4 = "[object DataView]";
var float32Tag$2 = "[object Float32Array]";
var float64Tag$2 = "[object Float64Array]";
var int8Tag$2 = "[object Int8Array]";
var int16Tag$2 = "[object Int16Array]";
var int32Tag$2 = "[object Int32Array]";
var uint8Tag$2 = "[object Uint8Array]";
var uint8ClampedTag$2 = "[object Uint8ClampedArray]";
var uint16Tag$2 = "[object Uint16Array]";
var uint32Tag$2 = "[object Uint32Array]";
var typedArrayTags = {};
typedArrayTags[float32Tag$2] = typedArrayTags[float64Tag$2] = typedArrayTags[int8Tag$2] = typedArrayTags[int16Tag$2] = typedArrayTags[int32Tag$2] = typedArrayTags[uint8Tag$2] = typedArrayTags[uint8ClampedTag$2] = typedArrayTags[uint16Tag$2] = typedArrayTags[uint32Tag$2] = true;
typedArrayTags[argsTag$2] = typedArrayTags[arrayTag$2] = typedArrayTags[arrayBufferTag$3] = typedArrayTags[boolTag$3] = typedArrayTags[dataViewTag$4] = typedArrayTags[dateTag$3] = typedArrayTags[errorTag$2] = typedArrayTags[funcTag$1] = typedArrayTags[mapTag$6] = typedArrayTags[numberTag$3] = typedArrayTags[objectTag$3] = typedArrayTags[regexpTag$4] = typedArrayTags[setTag$6] = typedArrayTags[stringTag$4] = typedArrayTags[weakMapTag$2] = false;
function baseIsTypedArray(value) {
	return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[baseGetTag(value)];
}
// node_modules/lodash-es/_baseUnary.js
function baseUnary(func) {
	return function(value) {
		return func(value);
	};
}
// node_modules/lodash-es/_nodeUtil.js
var freeExports$1 = typeof exports == "object" && exports && !exports.nodeType && exports;
var freeModule$1 = freeExports$1 && typeof module == "object" && module && !module.nodeType && module;
var freeProcess = freeModule$1 && freeModule$1.exports === freeExports$1 && freeGlobal.process;
var nodeUtil = function() {
	try {
		var types = freeModule$1 && freeModule$1.require && freeModule$1.require("util").types;
		if (types) return types;
		return freeProcess && freeProcess.binding && freeProcess.binding("util");
	} catch (e) {}
}();
// node_modules/lodash-es/isTypedArray.js
var nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
// node_modules/lodash-es/_arrayLikeKeys.js
var hasOwnProperty$12 = Object.prototype.hasOwnProperty;
function arrayLikeKeys(value, inherited) {
	var isArr = isArray(value), isArg = !isArr && isArguments(value), isBuff = !isArr && !isArg && isBuffer(value), isType = !isArr && !isArg && !isBuff && isTypedArray(value), skipIndexes = isArr || isArg || isBuff || isType, result = skipIndexes ? baseTimes(value.length, String) : [], length = result.length;
	for (var key in value) if ((inherited || hasOwnProperty$12.call(value, key)) && !(skipIndexes && (key == "length" || isBuff && (key == "offset" || key == "parent") || isType && (key == "buffer" || key == "byteLength" || key == "byteOffset") || isIndex$1(key, length)))) result.push(key);
	return result;
}
// node_modules/lodash-es/_overArg.js
function overArg(func, transform) {
	return function(arg) {
		return func(transform(arg));
	};
}
// node_modules/lodash-es/_nativeKeys.js
var nativeKeys = overArg(Object.keys, Object);
// node_modules/lodash-es/_baseKeys.js
var hasOwnProperty$11 = Object.prototype.hasOwnProperty;
function baseKeys(object) {
	if (!isPrototype(object)) return nativeKeys(object);
	var result = [];
	for (var key in Object(object)) if (hasOwnProperty$11.call(object, key) && key != "constructor") result.push(key);
	return result;
}
// node_modules/lodash-es/keys.js
function keys(object) {
	return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
}
// node_modules/lodash-es/assign.js
var hasOwnProperty$10 = Object.prototype.hasOwnProperty;
var assign = createAssigner(function(object, source) {
	if (isPrototype(source) || isArrayLike(source)) {
		copyObject(source, keys(source), object);
		return;
	}
	for (var key in source) if (hasOwnProperty$10.call(source, key)) assignValue(object, key, source[key]);
});
// node_modules/lodash-es/_nativeKeysIn.js
function nativeKeysIn(object) {
	var result = [];
	if (object != null) for (var key in Object(object)) result.push(key);
	return result;
}
// node_modules/lodash-es/_baseKeysIn.js
var hasOwnProperty$9 = Object.prototype.hasOwnProperty;
function baseKeysIn(object) {
	if (!isObject(object)) return nativeKeysIn(object);
	var isProto = isPrototype(object), result = [];
	for (var key in object) if (!(key == "constructor" && (isProto || !hasOwnProperty$9.call(object, key)))) result.push(key);
	return result;
}
// node_modules/lodash-es/keysIn.js
function keysIn(object) {
	return isArrayLike(object) ? arrayLikeKeys(object, true) : baseKeysIn(object);
}
// node_modules/lodash-es/_isKey.js
var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
var reIsPlainProp = /^\w*$/;
function isKey(value, object) {
	if (isArray(value)) return false;
	var type = typeof value;
	if (type == "number" || type == "symbol" || type == "boolean" || value == null || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
}
// node_modules/lodash-es/_nativeCreate.js
var nativeCreate = getNative(Object, "create");
// node_modules/lodash-es/_hashClear.js
function hashClear() {
	this.__data__ = nativeCreate ? nativeCreate(null) : {};
	this.size = 0;
}
// node_modules/lodash-es/_hashDelete.js
function hashDelete(key) {
	var result = this.has(key) && delete this.__data__[key];
	this.size -= result ? 1 : 0;
	return result;
}
// node_modules/lodash-es/_hashGet.js
var HASH_UNDEFINED$2 = "__lodash_hash_undefined__";
var hasOwnProperty$8 = Object.prototype.hasOwnProperty;
function hashGet(key) {
	var data = this.__data__;
	if (nativeCreate) {
		var result = data[key];
		return result === HASH_UNDEFINED$2 ? void 0 : result;
	}
	return hasOwnProperty$8.call(data, key) ? data[key] : void 0;
}
// node_modules/lodash-es/_hashHas.js
var hasOwnProperty$7 = Object.prototype.hasOwnProperty;
function hashHas(key) {
	var data = this.__data__;
	return nativeCreate ? data[key] !== void 0 : hasOwnProperty$7.call(data, key);
}
// node_modules/lodash-es/_hashSet.js
var HASH_UNDEFINED$1 = "__lodash_hash_undefined__";
function hashSet(key, value) {
	var data = this.__data__;
	this.size += this.has(key) ? 0 : 1;
	data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED$1 : value;
	return this;
}
// node_modules/lodash-es/_Hash.js
function Hash(entries) {
	var index = -1, length = entries == null ? 0 : entries.length;
	this.clear();
	while (++index < length) {
		var entry = entries[index];
		this.set(entry[0], entry[1]);
	}
}
Hash.prototype.clear = hashClear;
Hash.prototype["delete"] = hashDelete;
Hash.prototype.get = hashGet;
Hash.prototype.has = hashHas;
Hash.prototype.set = hashSet;
// node_modules/lodash-es/_listCacheClear.js
function listCacheClear() {
	this.__data__ = [];
	this.size = 0;
}
// node_modules/lodash-es/_assocIndexOf.js
function assocIndexOf(array, key) {
	var length = array.length;
	while (length--) if (eq(array[length][0], key)) return length;
	return -1;
}
// node_modules/lodash-es/_listCacheDelete.js
var splice = Array.prototype.splice;
function listCacheDelete(key) {
	var data = this.__data__, index = assocIndexOf(data, key);
	if (index < 0) return false;
	if (index == data.length - 1) data.pop();
	else splice.call(data, index, 1);
	--this.size;
	return true;
}
// node_modules/lodash-es/_listCacheGet.js
function listCacheGet(key) {
	var data = this.__data__, index = assocIndexOf(data, key);
	return index < 0 ? void 0 : data[index][1];
}
// node_modules/lodash-es/_listCacheHas.js
function listCacheHas(key) {
	return assocIndexOf(this.__data__, key) > -1;
}
// node_modules/lodash-es/_listCacheSet.js
function listCacheSet(key, value) {
	var data = this.__data__, index = assocIndexOf(data, key);
	if (index < 0) {
		++this.size;
		data.push([key, value]);
	} else data[index][1] = value;
	return this;
}
// node_modules/lodash-es/_ListCache.js
function ListCache(entries) {
	var index = -1, length = entries == null ? 0 : entries.length;
	this.clear();
	while (++index < length) {
		var entry = entries[index];
		this.set(entry[0], entry[1]);
	}
}
ListCache.prototype.clear = listCacheClear;
ListCache.prototype["delete"] = listCacheDelete;
ListCache.prototype.get = listCacheGet;
ListCache.prototype.has = listCacheHas;
ListCache.prototype.set = listCacheSet;
// node_modules/lodash-es/_Map.js
var Map$1 = getNative(root, "Map");
// node_modules/lodash-es/_mapCacheClear.js
function mapCacheClear() {
	this.size = 0;
	this.__data__ = {
		"hash": new Hash(),
		"map": new (Map$1 || ListCache)(),
		"string": new Hash()
	};
}
// node_modules/lodash-es/_isKeyable.js
function isKeyable(value) {
	var type = typeof value;
	return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
}
// node_modules/lodash-es/_getMapData.js
function getMapData(map, key) {
	var data = map.__data__;
	return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
}
// node_modules/lodash-es/_mapCacheDelete.js
function mapCacheDelete(key) {
	var result = getMapData(this, key)["delete"](key);
	this.size -= result ? 1 : 0;
	return result;
}
// node_modules/lodash-es/_mapCacheGet.js
function mapCacheGet(key) {
	return getMapData(this, key).get(key);
}
// node_modules/lodash-es/_mapCacheHas.js
function mapCacheHas(key) {
	return getMapData(this, key).has(key);
}
// node_modules/lodash-es/_mapCacheSet.js
function mapCacheSet(key, value) {
	var data = getMapData(this, key), size = data.size;
	data.set(key, value);
	this.size += data.size == size ? 0 : 1;
	return this;
}
// node_modules/lodash-es/_MapCache.js
function MapCache(entries) {
	var index = -1, length = entries == null ? 0 : entries.length;
	this.clear();
	while (++index < length) {
		var entry = entries[index];
		this.set(entry[0], entry[1]);
	}
}
MapCache.prototype.clear = mapCacheClear;
MapCache.prototype["delete"] = mapCacheDelete;
MapCache.prototype.get = mapCacheGet;
MapCache.prototype.has = mapCacheHas;
MapCache.prototype.set = mapCacheSet;
// node_modules/lodash-es/memoize.js
var FUNC_ERROR_TEXT$1 = "Expected a function";
function memoize(func, resolver) {
	if (typeof func != "function" || resolver != null && typeof resolver != "function") throw new TypeError(FUNC_ERROR_TEXT$1);
	var memoized = function() {
		var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
		if (cache.has(key)) return cache.get(key);
		var result = func.apply(this, args);
		memoized.cache = cache.set(key, result) || cache;
		return result;
	};
	memoized.cache = new (memoize.Cache || MapCache)();
	return memoized;
}
memoize.Cache = MapCache;
// node_modules/lodash-es/_memoizeCapped.js
var MAX_MEMOIZE_SIZE = 500;
function memoizeCapped(func) {
	var result = memoize(func, function(key) {
		if (cache.size === MAX_MEMOIZE_SIZE) cache.clear();
		return key;
	});
	var cache = result.cache;
	return result;
}
// node_modules/lodash-es/_stringToPath.js
var rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
var reEscapeChar = /\\(\\)?/g;
var stringToPath = memoizeCapped(function(string) {
	var result = [];
	if (string.charCodeAt(0) === 46) result.push("");
	string.replace(rePropName, function(match, number, quote, subString) {
		result.push(quote ? subString.replace(reEscapeChar, "$1") : number || match);
	});
	return result;
});
// node_modules/lodash-es/toString.js
function toString(value) {
	return value == null ? "" : baseToString(value);
}
// node_modules/lodash-es/_castPath.js
function castPath(value, object) {
	if (isArray(value)) return value;
	return isKey(value, object) ? [value] : stringToPath(toString(value));
}
// node_modules/lodash-es/_toKey.js
var INFINITY = 1 / 0;
function toKey(value) {
	if (typeof value == "string" || isSymbol(value)) return value;
	var result = value + "";
	return result == "0" && 1 / value == -INFINITY ? "-0" : result;
}
// node_modules/lodash-es/_baseGet.js
function baseGet(object, path) {
	path = castPath(path, object);
	var index = 0, length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index == length ? object : void 0;
}
// node_modules/lodash-es/get.js
function get(object, path, defaultValue) {
	var result = object == null ? void 0 : baseGet(object, path);
	return result === void 0 ? defaultValue : result;
}
// node_modules/lodash-es/_arrayPush.js
function arrayPush(array, values) {
	var index = -1, length = values.length, offset = array.length;
	while (++index < length) array[offset + index] = values[index];
	return array;
}
// node_modules/lodash-es/_isFlattenable.js
var spreadableSymbol = Symbol$1 ? Symbol$1.isConcatSpreadable : void 0;
function isFlattenable(value) {
	return isArray(value) || isArguments(value) || !!(spreadableSymbol && value && value[spreadableSymbol]);
}
// node_modules/lodash-es/_baseFlatten.js
function baseFlatten(array, depth, predicate, isStrict, result) {
	var index = -1, length = array.length;
	predicate || (predicate = isFlattenable);
	result || (result = []);
	while (++index < length) {
		var value = array[index];
		if (depth > 0 && predicate(value)) {
			if (depth > 1) baseFlatten(value, depth - 1, predicate, isStrict, result);
			else arrayPush(result, value);
		} else if (!isStrict) result[result.length] = value;
	}
	return result;
}
// node_modules/lodash-es/flatten.js
function flatten(array) {
	return (array == null ? 0 : array.length) ? baseFlatten(array, 1) : [];
}
// node_modules/lodash-es/_getPrototype.js
var getPrototype = overArg(Object.getPrototypeOf, Object);
// node_modules/lodash-es/_baseSlice.js
function baseSlice(array, start, end) {
	var index = -1, length = array.length;
	if (start < 0) start = -start > length ? 0 : length + start;
	end = end > length ? length : end;
	if (end < 0) end += length;
	length = start > end ? 0 : end - start >>> 0;
	start >>>= 0;
	var result = Array(length);
	while (++index < length) result[index] = array[index + start];
	return result;
}
// node_modules/lodash-es/_arrayReduce.js
function arrayReduce(array, iteratee, accumulator, initAccum) {
	var index = -1, length = array == null ? 0 : array.length;
	if (initAccum && length) accumulator = array[++index];
	while (++index < length) accumulator = iteratee(accumulator, array[index], index, array);
	return accumulator;
}
// node_modules/lodash-es/_stackClear.js
function stackClear() {
	this.__data__ = new ListCache();
	this.size = 0;
}
// node_modules/lodash-es/_stackDelete.js
function stackDelete(key) {
	var data = this.__data__, result = data["delete"](key);
	this.size = data.size;
	return result;
}
// node_modules/lodash-es/_stackGet.js
function stackGet(key) {
	return this.__data__.get(key);
}
// node_modules/lodash-es/_stackHas.js
function stackHas(key) {
	return this.__data__.has(key);
}
// node_modules/lodash-es/_stackSet.js
var LARGE_ARRAY_SIZE$2 = 200;
function stackSet(key, value) {
	var data = this.__data__;
	if (data instanceof ListCache) {
		var pairs = data.__data__;
		if (!Map$1 || pairs.length < LARGE_ARRAY_SIZE$2 - 1) {
			pairs.push([key, value]);
			this.size = ++data.size;
			return this;
		}
		data = this.__data__ = new MapCache(pairs);
	}
	data.set(key, value);
	this.size = data.size;
	return this;
}
// node_modules/lodash-es/_Stack.js
function Stack(entries) {
	var data = this.__data__ = new ListCache(entries);
	this.size = data.size;
}
Stack.prototype.clear = stackClear;
Stack.prototype["delete"] = stackDelete;
Stack.prototype.get = stackGet;
Stack.prototype.has = stackHas;
Stack.prototype.set = stackSet;
// node_modules/lodash-es/_baseAssign.js
function baseAssign(object, source) {
	return object && copyObject(source, keys(source), object);
}
// node_modules/lodash-es/_baseAssignIn.js
function baseAssignIn(object, source) {
	return object && copyObject(source, keysIn(source), object);
}
// node_modules/lodash-es/_cloneBuffer.js
var freeExports = typeof exports == "object" && exports && !exports.nodeType && exports;
var freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module;
var Buffer$1 = freeModule && freeModule.exports === freeExports ? root.Buffer : void 0;
var allocUnsafe = Buffer$1 ? Buffer$1.allocUnsafe : void 0;
function cloneBuffer(buffer, isDeep) {
	if (isDeep) return buffer.slice();
	var length = buffer.length, result = allocUnsafe ? allocUnsafe(length) : new buffer.constructor(length);
	buffer.copy(result);
	return result;
}
// node_modules/lodash-es/_arrayFilter.js
function arrayFilter(array, predicate) {
	var index = -1, length = array == null ? 0 : array.length, resIndex = 0, result = [];
	while (++index < length) {
		var value = array[index];
		if (predicate(value, index, array)) result[resIndex++] = value;
	}
	return result;
}
// node_modules/lodash-es/stubArray.js
function stubArray() {
	return [];
}
// node_modules/lodash-es/_getSymbols.js
var propertyIsEnumerable = Object.prototype.propertyIsEnumerable;
var nativeGetSymbols = Object.getOwnPropertySymbols;
var getSymbols = !nativeGetSymbols ? stubArray : function(object) {
	if (object == null) return [];
	object = Object(object);
	return arrayFilter(nativeGetSymbols(object), function(symbol) {
		return propertyIsEnumerable.call(object, symbol);
	});
};
// node_modules/lodash-es/_copySymbols.js
function copySymbols(source, object) {
	return copyObject(source, getSymbols(source), object);
}
// node_modules/lodash-es/_getSymbolsIn.js
var getSymbolsIn = !Object.getOwnPropertySymbols ? stubArray : function(object) {
	var result = [];
	while (object) {
		arrayPush(result, getSymbols(object));
		object = getPrototype(object);
	}
	return result;
};
// node_modules/lodash-es/_copySymbolsIn.js
function copySymbolsIn(source, object) {
	return copyObject(source, getSymbolsIn(source), object);
}
// node_modules/lodash-es/_baseGetAllKeys.js
function baseGetAllKeys(object, keysFunc, symbolsFunc) {
	var result = keysFunc(object);
	return isArray(object) ? result : arrayPush(result, symbolsFunc(object));
}
// node_modules/lodash-es/_getAllKeys.js
function getAllKeys(object) {
	return baseGetAllKeys(object, keys, getSymbols);
}
// node_modules/lodash-es/_getAllKeysIn.js
function getAllKeysIn(object) {
	return baseGetAllKeys(object, keysIn, getSymbolsIn);
}
// node_modules/lodash-es/_DataView.js
var DataView = getNative(root, "DataView");
// node_modules/lodash-es/_Promise.js
var Promise$1 = getNative(root, "Promise");
// node_modules/lodash-es/_Set.js
var Set$1 = getNative(root, "Set");
// node_modules/lodash-es/_getTag.js
var mapTag$5 = "[object Map]";
var objectTag$2 = "[object Object]";
var promiseTag = "[object Promise]";
var setTag$5 = "[object Set]";
var weakMapTag$1 = "[object WeakMap]";
var dataViewTag$3 = "[object DataView]";
var dataViewCtorString = toSource(DataView);
var mapCtorString = toSource(Map$1);
var promiseCtorString = toSource(Promise$1);
var setCtorString = toSource(Set$1);
var weakMapCtorString = toSource(WeakMap$1);
var getTag = baseGetTag;
if (DataView && getTag(new DataView(new ArrayBuffer(1))) != dataViewTag$3 || Map$1 && getTag(new Map$1()) != mapTag$5 || Promise$1 && getTag(Promise$1.resolve()) != promiseTag || Set$1 && getTag(new Set$1()) != setTag$5 || WeakMap$1 && getTag(new WeakMap$1()) != weakMapTag$1) getTag = function(value) {
	var result = baseGetTag(value), Ctor = result == objectTag$2 ? value.constructor : void 0, ctorString = Ctor ? toSource(Ctor) : "";
	if (ctorString) switch (ctorString) {
		case dataViewCtorString: return dataViewTag$3;
		case mapCtorString: return mapTag$5;
		case promiseCtorString: return promiseTag;
		case setCtorString: return setTag$5;
		case weakMapCtorString: return weakMapTag$1;
	}
	return result;
};
var _getTag_default = getTag;
// node_modules/lodash-es/_initCloneArray.js
var hasOwnProperty$6 = Object.prototype.hasOwnProperty;
function initCloneArray(array) {
	var length = array.length, result = new array.constructor(length);
	if (length && typeof array[0] == "string" && hasOwnProperty$6.call(array, "index")) {
		result.index = array.index;
		result.input = array.input;
	}
	return result;
}
// node_modules/lodash-es/_Uint8Array.js
var Uint8Array$1 = root.Uint8Array;
// node_modules/lodash-es/_cloneArrayBuffer.js
function cloneArrayBuffer(arrayBuffer) {
	var result = new arrayBuffer.constructor(arrayBuffer.byteLength);
	new Uint8Array$1(result).set(new Uint8Array$1(arrayBuffer));
	return result;
}
// node_modules/lodash-es/_cloneDataView.js
function cloneDataView(dataView, isDeep) {
	var buffer = isDeep ? cloneArrayBuffer(dataView.buffer) : dataView.buffer;
	return new dataView.constructor(buffer, dataView.byteOffset, dataView.byteLength);
}
// node_modules/lodash-es/_cloneRegExp.js
var reFlags = /\w*$/;
function cloneRegExp(regexp) {
	var result = new regexp.constructor(regexp.source, reFlags.exec(regexp));
	result.lastIndex = regexp.lastIndex;
	return result;
}
// node_modules/lodash-es/_cloneSymbol.js
var symbolProto$1 = Symbol$1 ? Symbol$1.prototype : void 0;
var symbolValueOf$1 = symbolProto$1 ? symbolProto$1.valueOf : void 0;
function cloneSymbol(symbol) {
	return symbolValueOf$1 ? Object(symbolValueOf$1.call(symbol)) : {};
}
// node_modules/lodash-es/_cloneTypedArray.js
function cloneTypedArray(typedArray, isDeep) {
	var buffer = isDeep ? cloneArrayBuffer(typedArray.buffer) : typedArray.buffer;
	return new typedArray.constructor(buffer, typedArray.byteOffset, typedArray.length);
}
// node_modules/lodash-es/_initCloneByTag.js
var boolTag$2 = "[object Boolean]";
var dateTag$2 = "[object Date]";
var mapTag$4 = "[object Map]";
var numberTag$2 = "[object Number]";
var regexpTag$3 = "[object RegExp]";
var setTag$4 = "[object Set]";
var stringTag$3 = "[object String]";
var symbolTag$2 = "[object Symbol]";
var arrayBufferTag$2 = "[object ArrayBuffer]";
var dataViewTag$2 = "[object DataView]";
var float32Tag$1 = "[object Float32Array]";
var float64Tag$1 = "[object Float64Array]";
var int8Tag$1 = "[object Int8Array]";
var int16Tag$1 = "[object Int16Array]";
var int32Tag$1 = "[object Int32Array]";
var uint8Tag$1 = "[object Uint8Array]";
var uint8ClampedTag$1 = "[object Uint8ClampedArray]";
var uint16Tag$1 = "[object Uint16Array]";
var uint32Tag$1 = "[object Uint32Array]";
function initCloneByTag(object, tag, isDeep) {
	var Ctor = object.constructor;
	switch (tag) {
		case arrayBufferTag$2: return cloneArrayBuffer(object);
		case boolTag$2:
		case dateTag$2: return new Ctor(+object);
		case dataViewTag$2: return cloneDataView(object, isDeep);
		case float32Tag$1:
		case float64Tag$1:
		case int8Tag$1:
		case int16Tag$1:
		case int32Tag$1:
		case uint8Tag$1:
		case uint8ClampedTag$1:
		case uint16Tag$1:
		case uint32Tag$1: return cloneTypedArray(object, isDeep);
		case mapTag$4: return new Ctor();
		case numberTag$2:
		case stringTag$3: return new Ctor(object);
		case regexpTag$3: return cloneRegExp(object);
		case setTag$4: return new Ctor();
		case symbolTag$2: return cloneSymbol(object);
	}
}
// node_modules/lodash-es/_initCloneObject.js
function initCloneObject(object) {
	return typeof object.constructor == "function" && !isPrototype(object) ? baseCreate(getPrototype(object)) : {};
}
// node_modules/lodash-es/_baseIsMap.js
var mapTag$3 = "[object Map]";
function baseIsMap(value) {
	return isObjectLike(value) && _getTag_default(value) == mapTag$3;
}
// node_modules/lodash-es/isMap.js
var nodeIsMap = nodeUtil && nodeUtil.isMap;
var isMap = nodeIsMap ? baseUnary(nodeIsMap) : baseIsMap;
// node_modules/lodash-es/_baseIsSet.js
var setTag$3 = "[object Set]";
function baseIsSet(value) {
	return isObjectLike(value) && _getTag_default(value) == setTag$3;
}
// node_modules/lodash-es/isSet.js
var nodeIsSet = nodeUtil && nodeUtil.isSet;
var isSet = nodeIsSet ? baseUnary(nodeIsSet) : baseIsSet;
// node_modules/lodash-es/_baseClone.js
var CLONE_DEEP_FLAG = 1;
var CLONE_FLAT_FLAG = 2;
var CLONE_SYMBOLS_FLAG$1 = 4;
var argsTag$1 = "[object Arguments]";
var arrayTag$1 = "[object Array]";
var boolTag$1 = "[object Boolean]";
var dateTag$1 = "[object Date]";
var errorTag$1 = "[object Error]";
var funcTag = "[object Function]";
var genTag = "[object GeneratorFunction]";
var mapTag$2 = "[object Map]";
var numberTag$1 = "[object Number]";
var objectTag$1 = "[object Object]";
var regexpTag$2 = "[object RegExp]";
var setTag$2 = "[object Set]";
var stringTag$2 = "[object String]";
var symbolTag$1 = "[object Symbol]";
var weakMapTag = "[object WeakMap]";
var arrayBufferTag$1 = "[object ArrayBuffer]";
var dataViewTag$1 = "[object DataView]";
var float32Tag = "[object Float32Array]";
var float64Tag = "[object Float64Array]";
var int8Tag = "[object Int8Array]";
var int16Tag = "[object Int16Array]";
var int32Tag = "[object Int32Array]";
var uint8Tag = "[object Uint8Array]";
var uint8ClampedTag = "[object Uint8ClampedArray]";
var uint16Tag = "[object Uint16Array]";
var uint32Tag = "[object Uint32Array]";
var cloneableTags = {};
cloneableTags[argsTag$1] = cloneableTags[arrayTag$1] = cloneableTags[arrayBufferTag$1] = cloneableTags[dataViewTag$1] = cloneableTags[boolTag$1] = cloneableTags[dateTag$1] = cloneableTags[float32Tag] = cloneableTags[float64Tag] = cloneableTags[int8Tag] = cloneableTags[int16Tag] = cloneableTags[int32Tag] = cloneableTags[mapTag$2] = cloneableTags[numberTag$1] = cloneableTags[objectTag$1] = cloneableTags[regexpTag$2] = cloneableTags[setTag$2] = cloneableTags[stringTag$2] = cloneableTags[symbolTag$1] = cloneableTags[uint8Tag] = cloneableTags[uint8ClampedTag] = cloneableTags[uint16Tag] = cloneableTags[uint32Tag] = true;
cloneableTags[errorTag$1] = cloneableTags[funcTag] = cloneableTags[weakMapTag] = false;
function baseClone(value, bitmask, customizer, key, object, stack) {
	var result, isDeep = bitmask & CLONE_DEEP_FLAG, isFlat = bitmask & CLONE_FLAT_FLAG, isFull = bitmask & CLONE_SYMBOLS_FLAG$1;
	if (customizer) result = object ? customizer(value, key, object, stack) : customizer(value);
	if (result !== void 0) return result;
	if (!isObject(value)) return value;
	var isArr = isArray(value);
	if (isArr) {
		result = initCloneArray(value);
		if (!isDeep) return copyArray(value, result);
	} else {
		var tag = _getTag_default(value), isFunc = tag == funcTag || tag == genTag;
		if (isBuffer(value)) return cloneBuffer(value, isDeep);
		if (tag == objectTag$1 || tag == argsTag$1 || isFunc && !object) {
			result = isFlat || isFunc ? {} : initCloneObject(value);
			if (!isDeep) return isFlat ? copySymbolsIn(value, baseAssignIn(result, value)) : copySymbols(value, baseAssign(result, value));
		} else {
			if (!cloneableTags[tag]) return object ? value : {};
			result = initCloneByTag(value, tag, isDeep);
		}
	}
	stack || (stack = new Stack());
	var stacked = stack.get(value);
	if (stacked) return stacked;
	stack.set(value, result);
	if (isSet(value)) value.forEach(function(subValue) {
		result.add(baseClone(subValue, bitmask, customizer, subValue, value, stack));
	});
	else if (isMap(value)) value.forEach(function(subValue, key) {
		result.set(key, baseClone(subValue, bitmask, customizer, key, value, stack));
	});
	var props = isArr ? void 0 : (isFull ? isFlat ? getAllKeysIn : getAllKeys : isFlat ? keysIn : keys)(value);
	arrayEach(props || value, function(subValue, key) {
		if (props) {
			key = subValue;
			subValue = value[key];
		}
		assignValue(result, key, baseClone(subValue, bitmask, customizer, key, value, stack));
	});
	return result;
}
// node_modules/lodash-es/clone.js
var CLONE_SYMBOLS_FLAG = 4;
function clone(value) {
	return baseClone(value, CLONE_SYMBOLS_FLAG);
}
// node_modules/lodash-es/compact.js
function compact(array) {
	var index = -1, length = array == null ? 0 : array.length, resIndex = 0, result = [];
	while (++index < length) {
		var value = array[index];
		if (value) result[resIndex++] = value;
	}
	return result;
}
// node_modules/lodash-es/_setCacheAdd.js
var HASH_UNDEFINED = "__lodash_hash_undefined__";
function setCacheAdd(value) {
	this.__data__.set(value, HASH_UNDEFINED);
	return this;
}
// node_modules/lodash-es/_setCacheHas.js
function setCacheHas(value) {
	return this.__data__.has(value);
}
// node_modules/lodash-es/_SetCache.js
function SetCache(values) {
	var index = -1, length = values == null ? 0 : values.length;
	this.__data__ = new MapCache();
	while (++index < length) this.add(values[index]);
}
SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
SetCache.prototype.has = setCacheHas;
// node_modules/lodash-es/_arraySome.js
function arraySome(array, predicate) {
	var index = -1, length = array == null ? 0 : array.length;
	while (++index < length) if (predicate(array[index], index, array)) return true;
	return false;
}
// node_modules/lodash-es/_cacheHas.js
function cacheHas(cache, key) {
	return cache.has(key);
}
// node_modules/lodash-es/_equalArrays.js
var COMPARE_PARTIAL_FLAG$5 = 1;
var COMPARE_UNORDERED_FLAG$3 = 2;
function equalArrays(array, other, bitmask, customizer, equalFunc, stack) {
	var isPartial = bitmask & COMPARE_PARTIAL_FLAG$5, arrLength = array.length, othLength = other.length;
	if (arrLength != othLength && !(isPartial && othLength > arrLength)) return false;
	var arrStacked = stack.get(array);
	var othStacked = stack.get(other);
	if (arrStacked && othStacked) return arrStacked == other && othStacked == array;
	var index = -1, result = true, seen = bitmask & COMPARE_UNORDERED_FLAG$3 ? new SetCache() : void 0;
	stack.set(array, other);
	stack.set(other, array);
	while (++index < arrLength) {
		var arrValue = array[index], othValue = other[index];
		if (customizer) var compared = isPartial ? customizer(othValue, arrValue, index, other, array, stack) : customizer(arrValue, othValue, index, array, other, stack);
		if (compared !== void 0) {
			if (compared) continue;
			result = false;
			break;
		}
		if (seen) {
			if (!arraySome(other, function(othValue, othIndex) {
				if (!cacheHas(seen, othIndex) && (arrValue === othValue || equalFunc(arrValue, othValue, bitmask, customizer, stack))) return seen.push(othIndex);
			})) {
				result = false;
				break;
			}
		} else if (!(arrValue === othValue || equalFunc(arrValue, othValue, bitmask, customizer, stack))) {
			result = false;
			break;
		}
	}
	stack["delete"](array);
	stack["delete"](other);
	return result;
}
// node_modules/lodash-es/_mapToArray.js
function mapToArray(map) {
	var index = -1, result = Array(map.size);
	map.forEach(function(value, key) {
		result[++index] = [key, value];
	});
	return result;
}
// node_modules/lodash-es/_setToArray.js
function setToArray(set) {
	var index = -1, result = Array(set.size);
	set.forEach(function(value) {
		result[++index] = value;
	});
	return result;
}
// node_modules/lodash-es/_equalByTag.js
var COMPARE_PARTIAL_FLAG$4 = 1;
var COMPARE_UNORDERED_FLAG$2 = 2;
var boolTag = "[object Boolean]";
var dateTag = "[object Date]";
var errorTag = "[object Error]";
var mapTag$1 = "[object Map]";
var numberTag = "[object Number]";
var regexpTag$1 = "[object RegExp]";
var setTag$1 = "[object Set]";
var stringTag$1 = "[object String]";
var symbolTag = "[object Symbol]";
var arrayBufferTag = "[object ArrayBuffer]";
var dataViewTag = "[object DataView]";
var symbolProto = Symbol$1 ? Symbol$1.prototype : void 0;
var symbolValueOf = symbolProto ? symbolProto.valueOf : void 0;
function equalByTag(object, other, tag, bitmask, customizer, equalFunc, stack) {
	switch (tag) {
		case dataViewTag:
			if (object.byteLength != other.byteLength || object.byteOffset != other.byteOffset) return false;
			object = object.buffer;
			other = other.buffer;
		case arrayBufferTag:
			if (object.byteLength != other.byteLength || !equalFunc(new Uint8Array$1(object), new Uint8Array$1(other))) return false;
			return true;
		case boolTag:
		case dateTag:
		case numberTag: return eq(+object, +other);
		case errorTag: return object.name == other.name && object.message == other.message;
		case regexpTag$1:
		case stringTag$1: return object == other + "";
		case mapTag$1: var convert = mapToArray;
		case setTag$1:
			var isPartial = bitmask & COMPARE_PARTIAL_FLAG$4;
			convert || (convert = setToArray);
			if (object.size != other.size && !isPartial) return false;
			var stacked = stack.get(object);
			if (stacked) return stacked == other;
			bitmask |= COMPARE_UNORDERED_FLAG$2;
			stack.set(object, other);
			var result = equalArrays(convert(object), convert(other), bitmask, customizer, equalFunc, stack);
			stack["delete"](object);
			return result;
		case symbolTag: if (symbolValueOf) return symbolValueOf.call(object) == symbolValueOf.call(other);
	}
	return false;
}
// node_modules/lodash-es/_equalObjects.js
var COMPARE_PARTIAL_FLAG$3 = 1;
var hasOwnProperty$5 = Object.prototype.hasOwnProperty;
function equalObjects(object, other, bitmask, customizer, equalFunc, stack) {
	var isPartial = bitmask & COMPARE_PARTIAL_FLAG$3, objProps = getAllKeys(object), objLength = objProps.length;
	if (objLength != getAllKeys(other).length && !isPartial) return false;
	var index = objLength;
	while (index--) {
		var key = objProps[index];
		if (!(isPartial ? key in other : hasOwnProperty$5.call(other, key))) return false;
	}
	var objStacked = stack.get(object);
	var othStacked = stack.get(other);
	if (objStacked && othStacked) return objStacked == other && othStacked == object;
	var result = true;
	stack.set(object, other);
	stack.set(other, object);
	var skipCtor = isPartial;
	while (++index < objLength) {
		key = objProps[index];
		var objValue = object[key], othValue = other[key];
		if (customizer) var compared = isPartial ? customizer(othValue, objValue, key, other, object, stack) : customizer(objValue, othValue, key, object, other, stack);
		if (!(compared === void 0 ? objValue === othValue || equalFunc(objValue, othValue, bitmask, customizer, stack) : compared)) {
			result = false;
			break;
		}
		skipCtor || (skipCtor = key == "constructor");
	}
	if (result && !skipCtor) {
		var objCtor = object.constructor, othCtor = other.constructor;
		if (objCtor != othCtor && "constructor" in object && "constructor" in other && !(typeof objCtor == "function" && objCtor instanceof objCtor && typeof othCtor == "function" && othCtor instanceof othCtor)) result = false;
	}
	stack["delete"](object);
	stack["delete"](other);
	return result;
}
// node_modules/lodash-es/_baseIsEqualDeep.js
var COMPARE_PARTIAL_FLAG$2 = 1;
var argsTag = "[object Arguments]";
var arrayTag = "[object Array]";
var objectTag = "[object Object]";
var hasOwnProperty$4 = Object.prototype.hasOwnProperty;
function baseIsEqualDeep(object, other, bitmask, customizer, equalFunc, stack) {
	var objIsArr = isArray(object), othIsArr = isArray(other), objTag = objIsArr ? arrayTag : _getTag_default(object), othTag = othIsArr ? arrayTag : _getTag_default(other);
	objTag = objTag == argsTag ? objectTag : objTag;
	othTag = othTag == argsTag ? objectTag : othTag;
	var objIsObj = objTag == objectTag, othIsObj = othTag == objectTag, isSameTag = objTag == othTag;
	if (isSameTag && isBuffer(object)) {
		if (!isBuffer(other)) return false;
		objIsArr = true;
		objIsObj = false;
	}
	if (isSameTag && !objIsObj) {
		stack || (stack = new Stack());
		return objIsArr || isTypedArray(object) ? equalArrays(object, other, bitmask, customizer, equalFunc, stack) : equalByTag(object, other, objTag, bitmask, customizer, equalFunc, stack);
	}
	if (!(bitmask & COMPARE_PARTIAL_FLAG$2)) {
		var objIsWrapped = objIsObj && hasOwnProperty$4.call(object, "__wrapped__"), othIsWrapped = othIsObj && hasOwnProperty$4.call(other, "__wrapped__");
		if (objIsWrapped || othIsWrapped) {
			var objUnwrapped = objIsWrapped ? object.value() : object, othUnwrapped = othIsWrapped ? other.value() : other;
			stack || (stack = new Stack());
			return equalFunc(objUnwrapped, othUnwrapped, bitmask, customizer, stack);
		}
	}
	if (!isSameTag) return false;
	stack || (stack = new Stack());
	return equalObjects(object, other, bitmask, customizer, equalFunc, stack);
}
// node_modules/lodash-es/_baseIsEqual.js
function baseIsEqual(value, other, bitmask, customizer, stack) {
	if (value === other) return true;
	if (value == null || other == null || !isObjectLike(value) && !isObjectLike(other)) return value !== value && other !== other;
	return baseIsEqualDeep(value, other, bitmask, customizer, baseIsEqual, stack);
}
// node_modules/lodash-es/_baseIsMatch.js
var COMPARE_PARTIAL_FLAG$1 = 1;
var COMPARE_UNORDERED_FLAG$1 = 2;
function baseIsMatch(object, source, matchData, customizer) {
	var index = matchData.length, length = index, noCustomizer = !customizer;
	if (object == null) return !length;
	object = Object(object);
	while (index--) {
		var data = matchData[index];
		if (noCustomizer && data[2] ? data[1] !== object[data[0]] : !(data[0] in object)) return false;
	}
	while (++index < length) {
		data = matchData[index];
		var key = data[0], objValue = object[key], srcValue = data[1];
		if (noCustomizer && data[2]) {
			if (objValue === void 0 && !(key in object)) return false;
		} else {
			var stack = new Stack();
			if (customizer) var result = customizer(objValue, srcValue, key, object, source, stack);
			if (!(result === void 0 ? baseIsEqual(srcValue, objValue, COMPARE_PARTIAL_FLAG$1 | COMPARE_UNORDERED_FLAG$1, customizer, stack) : result)) return false;
		}
	}
	return true;
}
// node_modules/lodash-es/_isStrictComparable.js
function isStrictComparable(value) {
	return value === value && !isObject(value);
}
// node_modules/lodash-es/_getMatchData.js
function getMatchData(object) {
	var result = keys(object), length = result.length;
	while (length--) {
		var key = result[length], value = object[key];
		result[length] = [
			key,
			value,
			isStrictComparable(value)
		];
	}
	return result;
}
// node_modules/lodash-es/_matchesStrictComparable.js
function matchesStrictComparable(key, srcValue) {
	return function(object) {
		if (object == null) return false;
		return object[key] === srcValue && (srcValue !== void 0 || key in Object(object));
	};
}
// node_modules/lodash-es/_baseMatches.js
function baseMatches(source) {
	var matchData = getMatchData(source);
	if (matchData.length == 1 && matchData[0][2]) return matchesStrictComparable(matchData[0][0], matchData[0][1]);
	return function(object) {
		return object === source || baseIsMatch(object, source, matchData);
	};
}
// node_modules/lodash-es/_baseHasIn.js
function baseHasIn(object, key) {
	return object != null && key in Object(object);
}
// node_modules/lodash-es/_hasPath.js
function hasPath(object, path, hasFunc) {
	path = castPath(path, object);
	var index = -1, length = path.length, result = false;
	while (++index < length) {
		var key = toKey(path[index]);
		if (!(result = object != null && hasFunc(object, key))) break;
		object = object[key];
	}
	if (result || ++index != length) return result;
	length = object == null ? 0 : object.length;
	return !!length && isLength(length) && isIndex$1(key, length) && (isArray(object) || isArguments(object));
}
// node_modules/lodash-es/hasIn.js
function hasIn(object, path) {
	return object != null && hasPath(object, path, baseHasIn);
}
// node_modules/lodash-es/_baseMatchesProperty.js
var COMPARE_PARTIAL_FLAG = 1;
var COMPARE_UNORDERED_FLAG = 2;
function baseMatchesProperty(path, srcValue) {
	if (isKey(path) && isStrictComparable(srcValue)) return matchesStrictComparable(toKey(path), srcValue);
	return function(object) {
		var objValue = get(object, path);
		return objValue === void 0 && objValue === srcValue ? hasIn(object, path) : baseIsEqual(srcValue, objValue, COMPARE_PARTIAL_FLAG | COMPARE_UNORDERED_FLAG);
	};
}
// node_modules/lodash-es/_baseProperty.js
function baseProperty(key) {
	return function(object) {
		return object == null ? void 0 : object[key];
	};
}
// node_modules/lodash-es/_basePropertyDeep.js
function basePropertyDeep(path) {
	return function(object) {
		return baseGet(object, path);
	};
}
// node_modules/lodash-es/property.js
function property(path) {
	return isKey(path) ? baseProperty(toKey(path)) : basePropertyDeep(path);
}
// node_modules/lodash-es/_baseIteratee.js
function baseIteratee(value) {
	if (typeof value == "function") return value;
	if (value == null) return identity;
	if (typeof value == "object") return isArray(value) ? baseMatchesProperty(value[0], value[1]) : baseMatches(value);
	return property(value);
}
// node_modules/lodash-es/_arrayAggregator.js
function arrayAggregator(array, setter, iteratee, accumulator) {
	var index = -1, length = array == null ? 0 : array.length;
	while (++index < length) {
		var value = array[index];
		setter(accumulator, value, iteratee(value), array);
	}
	return accumulator;
}
// node_modules/lodash-es/_createBaseFor.js
function createBaseFor(fromRight) {
	return function(object, iteratee, keysFunc) {
		var index = -1, iterable = Object(object), props = keysFunc(object), length = props.length;
		while (length--) {
			var key = props[fromRight ? length : ++index];
			if (iteratee(iterable[key], key, iterable) === false) break;
		}
		return object;
	};
}
// node_modules/lodash-es/_baseFor.js
var baseFor = createBaseFor();
// node_modules/lodash-es/_baseForOwn.js
function baseForOwn(object, iteratee) {
	return object && baseFor(object, iteratee, keys);
}
// node_modules/lodash-es/_createBaseEach.js
function createBaseEach(eachFunc, fromRight) {
	return function(collection, iteratee) {
		if (collection == null) return collection;
		if (!isArrayLike(collection)) return eachFunc(collection, iteratee);
		var length = collection.length, index = fromRight ? length : -1, iterable = Object(collection);
		while (fromRight ? index-- : ++index < length) if (iteratee(iterable[index], index, iterable) === false) break;
		return collection;
	};
}
// node_modules/lodash-es/_baseEach.js
var baseEach = createBaseEach(baseForOwn);
// node_modules/lodash-es/_baseAggregator.js
function baseAggregator(collection, setter, iteratee, accumulator) {
	baseEach(collection, function(value, key, collection) {
		setter(accumulator, value, iteratee(value), collection);
	});
	return accumulator;
}
// node_modules/lodash-es/_createAggregator.js
function createAggregator(setter, initializer) {
	return function(collection, iteratee) {
		var func = isArray(collection) ? arrayAggregator : baseAggregator, accumulator = initializer ? initializer() : {};
		return func(collection, setter, baseIteratee(iteratee, 2), accumulator);
	};
}
// node_modules/lodash-es/defaults.js
var objectProto = Object.prototype;
var hasOwnProperty$3 = objectProto.hasOwnProperty;
var defaults = baseRest(function(object, sources) {
	object = Object(object);
	var index = -1;
	var length = sources.length;
	var guard = length > 2 ? sources[2] : void 0;
	if (guard && isIterateeCall(sources[0], sources[1], guard)) length = 1;
	while (++index < length) {
		var source = sources[index];
		var props = keysIn(source);
		var propsIndex = -1;
		var propsLength = props.length;
		while (++propsIndex < propsLength) {
			var key = props[propsIndex];
			var value = object[key];
			if (value === void 0 || eq(value, objectProto[key]) && !hasOwnProperty$3.call(object, key)) object[key] = source[key];
		}
	}
	return object;
});
// node_modules/lodash-es/isArrayLikeObject.js
function isArrayLikeObject(value) {
	return isObjectLike(value) && isArrayLike(value);
}
// node_modules/lodash-es/_arrayIncludesWith.js
function arrayIncludesWith(array, value, comparator) {
	var index = -1, length = array == null ? 0 : array.length;
	while (++index < length) if (comparator(value, array[index])) return true;
	return false;
}
// node_modules/lodash-es/_baseDifference.js
var LARGE_ARRAY_SIZE$1 = 200;
function baseDifference(array, values, iteratee, comparator) {
	var index = -1, includes = arrayIncludes, isCommon = true, length = array.length, result = [], valuesLength = values.length;
	if (!length) return result;
	if (iteratee) values = arrayMap(values, baseUnary(iteratee));
	if (comparator) {
		includes = arrayIncludesWith;
		isCommon = false;
	} else if (values.length >= LARGE_ARRAY_SIZE$1) {
		includes = cacheHas;
		isCommon = false;
		values = new SetCache(values);
	}
	outer: while (++index < length) {
		var value = array[index], computed = iteratee == null ? value : iteratee(value);
		value = comparator || value !== 0 ? value : 0;
		if (isCommon && computed === computed) {
			var valuesIndex = valuesLength;
			while (valuesIndex--) if (values[valuesIndex] === computed) continue outer;
			result.push(value);
		} else if (!includes(values, computed, comparator)) result.push(value);
	}
	return result;
}
// node_modules/lodash-es/difference.js
var difference = baseRest(function(array, values) {
	return isArrayLikeObject(array) ? baseDifference(array, baseFlatten(values, 1, isArrayLikeObject, true)) : [];
});
// node_modules/lodash-es/last.js
function last(array) {
	var length = array == null ? 0 : array.length;
	return length ? array[length - 1] : void 0;
}
// node_modules/lodash-es/drop.js
function drop(array, n, guard) {
	var length = array == null ? 0 : array.length;
	if (!length) return [];
	n = guard || n === void 0 ? 1 : toInteger(n);
	return baseSlice(array, n < 0 ? 0 : n, length);
}
// node_modules/lodash-es/dropRight.js
function dropRight(array, n, guard) {
	var length = array == null ? 0 : array.length;
	if (!length) return [];
	n = guard || n === void 0 ? 1 : toInteger(n);
	n = length - n;
	return baseSlice(array, 0, n < 0 ? 0 : n);
}
// node_modules/lodash-es/_castFunction.js
function castFunction(value) {
	return typeof value == "function" ? value : identity;
}
// node_modules/lodash-es/forEach.js
function forEach(collection, iteratee) {
	return (isArray(collection) ? arrayEach : baseEach)(collection, castFunction(iteratee));
}
// node_modules/lodash-es/_arrayEvery.js
function arrayEvery(array, predicate) {
	var index = -1, length = array == null ? 0 : array.length;
	while (++index < length) if (!predicate(array[index], index, array)) return false;
	return true;
}
// node_modules/lodash-es/_baseEvery.js
function baseEvery(collection, predicate) {
	var result = true;
	baseEach(collection, function(value, index, collection) {
		result = !!predicate(value, index, collection);
		return result;
	});
	return result;
}
// node_modules/lodash-es/every.js
function every(collection, predicate, guard) {
	var func = isArray(collection) ? arrayEvery : baseEvery;
	if (guard && isIterateeCall(collection, predicate, guard)) predicate = void 0;
	return func(collection, baseIteratee(predicate, 3));
}
// node_modules/lodash-es/_baseFilter.js
function baseFilter(collection, predicate) {
	var result = [];
	baseEach(collection, function(value, index, collection) {
		if (predicate(value, index, collection)) result.push(value);
	});
	return result;
}
// node_modules/lodash-es/filter.js
function filter(collection, predicate) {
	return (isArray(collection) ? arrayFilter : baseFilter)(collection, baseIteratee(predicate, 3));
}
// node_modules/lodash-es/_createFind.js
function createFind(findIndexFunc) {
	return function(collection, predicate, fromIndex) {
		var iterable = Object(collection);
		if (!isArrayLike(collection)) {
			var iteratee = baseIteratee(predicate, 3);
			collection = keys(collection);
			predicate = function(key) {
				return iteratee(iterable[key], key, iterable);
			};
		}
		var index = findIndexFunc(collection, predicate, fromIndex);
		return index > -1 ? iterable[iteratee ? collection[index] : index] : void 0;
	};
}
// node_modules/lodash-es/findIndex.js
var nativeMax$2 = Math.max;
function findIndex(array, predicate, fromIndex) {
	var length = array == null ? 0 : array.length;
	if (!length) return -1;
	var index = fromIndex == null ? 0 : toInteger(fromIndex);
	if (index < 0) index = nativeMax$2(length + index, 0);
	return baseFindIndex(array, baseIteratee(predicate, 3), index);
}
// node_modules/lodash-es/find.js
var find$1 = createFind(findIndex);
// node_modules/lodash-es/head.js
function head(array) {
	return array && array.length ? array[0] : void 0;
}
// node_modules/lodash-es/_baseMap.js
function baseMap(collection, iteratee) {
	var index = -1, result = isArrayLike(collection) ? Array(collection.length) : [];
	baseEach(collection, function(value, key, collection) {
		result[++index] = iteratee(value, key, collection);
	});
	return result;
}
// node_modules/lodash-es/map.js
function map(collection, iteratee) {
	return (isArray(collection) ? arrayMap : baseMap)(collection, baseIteratee(iteratee, 3));
}
// node_modules/lodash-es/flatMap.js
function flatMap(collection, iteratee) {
	return baseFlatten(map(collection, iteratee), 1);
}
// node_modules/lodash-es/groupBy.js
var hasOwnProperty$2 = Object.prototype.hasOwnProperty;
var groupBy = createAggregator(function(result, value, key) {
	if (hasOwnProperty$2.call(result, key)) result[key].push(value);
	else baseAssignValue(result, key, [value]);
});
// node_modules/lodash-es/_baseHas.js
var hasOwnProperty$1 = Object.prototype.hasOwnProperty;
function baseHas(object, key) {
	return object != null && hasOwnProperty$1.call(object, key);
}
// node_modules/lodash-es/has.js
function has(object, path) {
	return object != null && hasPath(object, path, baseHas);
}
// node_modules/lodash-es/isString.js
var stringTag = "[object String]";
function isString(value) {
	return typeof value == "string" || !isArray(value) && isObjectLike(value) && baseGetTag(value) == stringTag;
}
// node_modules/lodash-es/_baseValues.js
function baseValues(object, props) {
	return arrayMap(props, function(key) {
		return object[key];
	});
}
// node_modules/lodash-es/values.js
function values(object) {
	return object == null ? [] : baseValues(object, keys(object));
}
// node_modules/lodash-es/includes.js
var nativeMax$1 = Math.max;
function includes(collection, value, fromIndex, guard) {
	collection = isArrayLike(collection) ? collection : values(collection);
	fromIndex = fromIndex && !guard ? toInteger(fromIndex) : 0;
	var length = collection.length;
	if (fromIndex < 0) fromIndex = nativeMax$1(length + fromIndex, 0);
	return isString(collection) ? fromIndex <= length && collection.indexOf(value, fromIndex) > -1 : !!length && baseIndexOf(collection, value, fromIndex) > -1;
}
// node_modules/lodash-es/indexOf.js
var nativeMax = Math.max;
function indexOf(array, value, fromIndex) {
	var length = array == null ? 0 : array.length;
	if (!length) return -1;
	var index = fromIndex == null ? 0 : toInteger(fromIndex);
	if (index < 0) index = nativeMax(length + index, 0);
	return baseIndexOf(array, value, index);
}
// node_modules/lodash-es/isEmpty.js
var mapTag = "[object Map]";
var setTag = "[object Set]";
var hasOwnProperty = Object.prototype.hasOwnProperty;
function isEmpty$1(value) {
	if (value == null) return true;
	if (isArrayLike(value) && (isArray(value) || typeof value == "string" || typeof value.splice == "function" || isBuffer(value) || isTypedArray(value) || isArguments(value))) return !value.length;
	var tag = _getTag_default(value);
	if (tag == mapTag || tag == setTag) return !value.size;
	if (isPrototype(value)) return !baseKeys(value).length;
	for (var key in value) if (hasOwnProperty.call(value, key)) return false;
	return true;
}
// node_modules/lodash-es/_baseIsRegExp.js
var regexpTag = "[object RegExp]";
function baseIsRegExp(value) {
	return isObjectLike(value) && baseGetTag(value) == regexpTag;
}
// node_modules/lodash-es/isRegExp.js
var nodeIsRegExp = nodeUtil && nodeUtil.isRegExp;
var isRegExp = nodeIsRegExp ? baseUnary(nodeIsRegExp) : baseIsRegExp;
// node_modules/lodash-es/isUndefined.js
function isUndefined(value) {
	return value === void 0;
}
// node_modules/lodash-es/negate.js
var FUNC_ERROR_TEXT = "Expected a function";
function negate(predicate) {
	if (typeof predicate != "function") throw new TypeError(FUNC_ERROR_TEXT);
	return function() {
		var args = arguments;
		switch (args.length) {
			case 0: return !predicate.call(this);
			case 1: return !predicate.call(this, args[0]);
			case 2: return !predicate.call(this, args[0], args[1]);
			case 3: return !predicate.call(this, args[0], args[1], args[2]);
		}
		return !predicate.apply(this, args);
	};
}
// node_modules/lodash-es/_baseSet.js
function baseSet(object, path, value, customizer) {
	if (!isObject(object)) return object;
	path = castPath(path, object);
	var index = -1, length = path.length, lastIndex = length - 1, nested = object;
	while (nested != null && ++index < length) {
		var key = toKey(path[index]), newValue = value;
		if (key === "__proto__" || key === "constructor" || key === "prototype") return object;
		if (index != lastIndex) {
			var objValue = nested[key];
			newValue = customizer ? customizer(objValue, key, nested) : void 0;
			if (newValue === void 0) newValue = isObject(objValue) ? objValue : isIndex$1(path[index + 1]) ? [] : {};
		}
		assignValue(nested, key, newValue);
		nested = nested[key];
	}
	return object;
}
// node_modules/lodash-es/_basePickBy.js
function basePickBy(object, paths, predicate) {
	var index = -1, length = paths.length, result = {};
	while (++index < length) {
		var path = paths[index], value = baseGet(object, path);
		if (predicate(value, path)) baseSet(result, castPath(path, object), value);
	}
	return result;
}
// node_modules/lodash-es/pickBy.js
function pickBy(object, predicate) {
	if (object == null) return {};
	var props = arrayMap(getAllKeysIn(object), function(prop) {
		return [prop];
	});
	predicate = baseIteratee(predicate);
	return basePickBy(object, props, function(value, path) {
		return predicate(value, path[0]);
	});
}
// node_modules/lodash-es/_baseReduce.js
function baseReduce(collection, iteratee, accumulator, initAccum, eachFunc) {
	eachFunc(collection, function(value, index, collection) {
		accumulator = initAccum ? (initAccum = false, value) : iteratee(accumulator, value, index, collection);
	});
	return accumulator;
}
// node_modules/lodash-es/reduce.js
function reduce(collection, iteratee, accumulator) {
	var func = isArray(collection) ? arrayReduce : baseReduce, initAccum = arguments.length < 3;
	return func(collection, baseIteratee(iteratee, 4), accumulator, initAccum, baseEach);
}
// node_modules/lodash-es/reject.js
function reject(collection, predicate) {
	return (isArray(collection) ? arrayFilter : baseFilter)(collection, negate(baseIteratee(predicate, 3)));
}
// node_modules/lodash-es/_baseSome.js
function baseSome(collection, predicate) {
	var result;
	baseEach(collection, function(value, index, collection) {
		result = predicate(value, index, collection);
		return !result;
	});
	return !!result;
}
// node_modules/lodash-es/some.js
function some(collection, predicate, guard) {
	var func = isArray(collection) ? arraySome : baseSome;
	if (guard && isIterateeCall(collection, predicate, guard)) predicate = void 0;
	return func(collection, baseIteratee(predicate, 3));
}
// node_modules/lodash-es/_createSet.js
var createSet = !(Set$1 && 1 / setToArray(new Set$1([, -0]))[1] == 1 / 0) ? noop : function(values) {
	return new Set$1(values);
};
// node_modules/lodash-es/_baseUniq.js
var LARGE_ARRAY_SIZE = 200;
function baseUniq(array, iteratee, comparator) {
	var index = -1, includes = arrayIncludes, length = array.length, isCommon = true, result = [], seen = result;
	if (comparator) {
		isCommon = false;
		includes = arrayIncludesWith;
	} else if (length >= LARGE_ARRAY_SIZE) {
		var set = iteratee ? null : createSet(array);
		if (set) return setToArray(set);
		isCommon = false;
		includes = cacheHas;
		seen = new SetCache();
	} else seen = iteratee ? [] : result;
	outer: while (++index < length) {
		var value = array[index], computed = iteratee ? iteratee(value) : value;
		value = comparator || value !== 0 ? value : 0;
		if (isCommon && computed === computed) {
			var seenIndex = seen.length;
			while (seenIndex--) if (seen[seenIndex] === computed) continue outer;
			if (iteratee) seen.push(computed);
			result.push(value);
		} else if (!includes(seen, computed, comparator)) {
			if (seen !== result) seen.push(computed);
			result.push(value);
		}
	}
	return result;
}
// node_modules/lodash-es/uniq.js
function uniq(array) {
	return array && array.length ? baseUniq(array) : [];
}
// node_modules/@chevrotain/utils/lib/src/print.js
function PRINT_ERROR(msg) {
	if (console && console.error) console.error(`Error: ${msg}`);
}
function PRINT_WARNING(msg) {
	if (console && console.warn) console.warn(`Warning: ${msg}`);
}
// node_modules/@chevrotain/utils/lib/src/timer.js
function timer(func) {
	const start = new Date().getTime();
	const val = func();
	return {
		time: new Date().getTime() - start,
		value: val
	};
}
// node_modules/@chevrotain/utils/lib/src/to-fast-properties.js
function toFastProperties(toBecomeFast) {
	function FakeConstructor() {}
	FakeConstructor.prototype = toBecomeFast;
	const fakeInstance = new FakeConstructor();
	function fakeAccess() {
		return typeof fakeInstance.bar;
	}
	fakeAccess();
	fakeAccess();
	return toBecomeFast;
}
// node_modules/@chevrotain/gast/lib/src/model.js
function tokenLabel$1(tokType) {
	if (hasTokenLabel$1(tokType)) return tokType.LABEL;
	else return tokType.name;
}
function hasTokenLabel$1(obj) {
	return isString(obj.LABEL) && obj.LABEL !== "";
}
var AbstractProduction = class {
	get definition() {
		return this._definition;
	}
	set definition(value) {
		this._definition = value;
	}
	constructor(_definition) {
		this._definition = _definition;
	}
	accept(visitor) {
		visitor.visit(this);
		forEach(this.definition, (prod) => {
			prod.accept(visitor);
		});
	}
};
var NonTerminal = class extends AbstractProduction {
	constructor(options) {
		super([]);
		this.idx = 1;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
	set definition(definition) {}
	get definition() {
		if (this.referencedRule !== void 0) return this.referencedRule.definition;
		return [];
	}
	accept(visitor) {
		visitor.visit(this);
	}
};
var Rule = class extends AbstractProduction {
	constructor(options) {
		super(options.definition);
		this.orgText = "";
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var Alternative = class extends AbstractProduction {
	constructor(options) {
		super(options.definition);
		this.ignoreAmbiguities = false;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var Option = class extends AbstractProduction {
	constructor(options) {
		super(options.definition);
		this.idx = 1;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var RepetitionMandatory = class extends AbstractProduction {
	constructor(options) {
		super(options.definition);
		this.idx = 1;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var RepetitionMandatoryWithSeparator = class extends AbstractProduction {
	constructor(options) {
		super(options.definition);
		this.idx = 1;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var Repetition = class extends AbstractProduction {
	constructor(options) {
		super(options.definition);
		this.idx = 1;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var RepetitionWithSeparator = class extends AbstractProduction {
	constructor(options) {
		super(options.definition);
		this.idx = 1;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var Alternation = class extends AbstractProduction {
	get definition() {
		return this._definition;
	}
	set definition(value) {
		this._definition = value;
	}
	constructor(options) {
		super(options.definition);
		this.idx = 1;
		this.ignoreAmbiguities = false;
		this.hasPredicates = false;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
};
var Terminal = class {
	constructor(options) {
		this.idx = 1;
		assign(this, pickBy(options, (v) => v !== void 0));
	}
	accept(visitor) {
		visitor.visit(this);
	}
};
function serializeGrammar(topRules) {
	return map(topRules, serializeProduction);
}
function serializeProduction(node) {
	function convertDefinition(definition) {
		return map(definition, serializeProduction);
	}
	if (node instanceof NonTerminal) {
		const serializedNonTerminal = {
			type: "NonTerminal",
			name: node.nonTerminalName,
			idx: node.idx
		};
		if (isString(node.label)) serializedNonTerminal.label = node.label;
		return serializedNonTerminal;
	} else if (node instanceof Alternative) return {
		type: "Alternative",
		definition: convertDefinition(node.definition)
	};
	else if (node instanceof Option) return {
		type: "Option",
		idx: node.idx,
		definition: convertDefinition(node.definition)
	};
	else if (node instanceof RepetitionMandatory) return {
		type: "RepetitionMandatory",
		idx: node.idx,
		definition: convertDefinition(node.definition)
	};
	else if (node instanceof RepetitionMandatoryWithSeparator) return {
		type: "RepetitionMandatoryWithSeparator",
		idx: node.idx,
		separator: serializeProduction(new Terminal({ terminalType: node.separator })),
		definition: convertDefinition(node.definition)
	};
	else if (node instanceof RepetitionWithSeparator) return {
		type: "RepetitionWithSeparator",
		idx: node.idx,
		separator: serializeProduction(new Terminal({ terminalType: node.separator })),
		definition: convertDefinition(node.definition)
	};
	else if (node instanceof Repetition) return {
		type: "Repetition",
		idx: node.idx,
		definition: convertDefinition(node.definition)
	};
	else if (node instanceof Alternation) return {
		type: "Alternation",
		idx: node.idx,
		definition: convertDefinition(node.definition)
	};
	else if (node instanceof Terminal) {
		const serializedTerminal = {
			type: "Terminal",
			name: node.terminalType.name,
			label: tokenLabel$1(node.terminalType),
			idx: node.idx
		};
		if (isString(node.label)) serializedTerminal.terminalLabel = node.label;
		const pattern = node.terminalType.PATTERN;
		if (node.terminalType.PATTERN) serializedTerminal.pattern = isRegExp(pattern) ? pattern.source : pattern;
		return serializedTerminal;
	} else if (node instanceof Rule) return {
		type: "Rule",
		name: node.name,
		orgText: node.orgText,
		definition: convertDefinition(node.definition)
	};
	else throw Error("non exhaustive match");
}
// node_modules/@chevrotain/gast/lib/src/visitor.js
var GAstVisitor = class {
	visit(node) {
		const nodeAny = node;
		switch (nodeAny.constructor) {
			case NonTerminal: return this.visitNonTerminal(nodeAny);
			case Alternative: return this.visitAlternative(nodeAny);
			case Option: return this.visitOption(nodeAny);
			case RepetitionMandatory: return this.visitRepetitionMandatory(nodeAny);
			case RepetitionMandatoryWithSeparator: return this.visitRepetitionMandatoryWithSeparator(nodeAny);
			case RepetitionWithSeparator: return this.visitRepetitionWithSeparator(nodeAny);
			case Repetition: return this.visitRepetition(nodeAny);
			case Alternation: return this.visitAlternation(nodeAny);
			case Terminal: return this.visitTerminal(nodeAny);
			case Rule: return this.visitRule(nodeAny);
			default: throw Error("non exhaustive match");
		}
	}
	visitNonTerminal(node) {}
	visitAlternative(node) {}
	visitOption(node) {}
	visitRepetition(node) {}
	visitRepetitionMandatory(node) {}
	visitRepetitionMandatoryWithSeparator(node) {}
	visitRepetitionWithSeparator(node) {}
	visitAlternation(node) {}
	visitTerminal(node) {}
	visitRule(node) {}
};
// node_modules/@chevrotain/gast/lib/src/helpers.js
function isSequenceProd(prod) {
	return prod instanceof Alternative || prod instanceof Option || prod instanceof Repetition || prod instanceof RepetitionMandatory || prod instanceof RepetitionMandatoryWithSeparator || prod instanceof RepetitionWithSeparator || prod instanceof Terminal || prod instanceof Rule;
}
function isOptionalProd(prod, alreadyVisited = []) {
	if (prod instanceof Option || prod instanceof Repetition || prod instanceof RepetitionWithSeparator) return true;
	if (prod instanceof Alternation) return some(prod.definition, (subProd) => {
		return isOptionalProd(subProd, alreadyVisited);
	});
	else if (prod instanceof NonTerminal && includes(alreadyVisited, prod)) return false;
	else if (prod instanceof AbstractProduction) {
		if (prod instanceof NonTerminal) alreadyVisited.push(prod);
		return every(prod.definition, (subProd) => {
			return isOptionalProd(subProd, alreadyVisited);
		});
	} else return false;
}
function isBranchingProd(prod) {
	return prod instanceof Alternation;
}
function getProductionDslName(prod) {
	if (prod instanceof NonTerminal) return "SUBRULE";
	else if (prod instanceof Option) return "OPTION";
	else if (prod instanceof Alternation) return "OR";
	else if (prod instanceof RepetitionMandatory) return "AT_LEAST_ONE";
	else if (prod instanceof RepetitionMandatoryWithSeparator) return "AT_LEAST_ONE_SEP";
	else if (prod instanceof RepetitionWithSeparator) return "MANY_SEP";
	else if (prod instanceof Repetition) return "MANY";
	else if (prod instanceof Terminal) return "CONSUME";
	else throw Error("non exhaustive match");
}
// node_modules/chevrotain/lib/src/parse/grammar/rest.js
var RestWalker = class {
	walk(prod, prevRest = []) {
		forEach(prod.definition, (subProd, index) => {
			const currRest = drop(prod.definition, index + 1);
			if (subProd instanceof NonTerminal) this.walkProdRef(subProd, currRest, prevRest);
			else if (subProd instanceof Terminal) this.walkTerminal(subProd, currRest, prevRest);
			else if (subProd instanceof Alternative) this.walkFlat(subProd, currRest, prevRest);
			else if (subProd instanceof Option) this.walkOption(subProd, currRest, prevRest);
			else if (subProd instanceof RepetitionMandatory) this.walkAtLeastOne(subProd, currRest, prevRest);
			else if (subProd instanceof RepetitionMandatoryWithSeparator) this.walkAtLeastOneSep(subProd, currRest, prevRest);
			else if (subProd instanceof RepetitionWithSeparator) this.walkManySep(subProd, currRest, prevRest);
			else if (subProd instanceof Repetition) this.walkMany(subProd, currRest, prevRest);
			else if (subProd instanceof Alternation) this.walkOr(subProd, currRest, prevRest);
			else throw Error("non exhaustive match");
		});
	}
	walkTerminal(terminal, currRest, prevRest) {}
	walkProdRef(refProd, currRest, prevRest) {}
	walkFlat(flatProd, currRest, prevRest) {
		const fullOrRest = currRest.concat(prevRest);
		this.walk(flatProd, fullOrRest);
	}
	walkOption(optionProd, currRest, prevRest) {
		const fullOrRest = currRest.concat(prevRest);
		this.walk(optionProd, fullOrRest);
	}
	walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
		const fullAtLeastOneRest = [new Option({ definition: atLeastOneProd.definition })].concat(currRest, prevRest);
		this.walk(atLeastOneProd, fullAtLeastOneRest);
	}
	walkAtLeastOneSep(atLeastOneSepProd, currRest, prevRest) {
		const fullAtLeastOneSepRest = restForRepetitionWithSeparator(atLeastOneSepProd, currRest, prevRest);
		this.walk(atLeastOneSepProd, fullAtLeastOneSepRest);
	}
	walkMany(manyProd, currRest, prevRest) {
		const fullManyRest = [new Option({ definition: manyProd.definition })].concat(currRest, prevRest);
		this.walk(manyProd, fullManyRest);
	}
	walkManySep(manySepProd, currRest, prevRest) {
		const fullManySepRest = restForRepetitionWithSeparator(manySepProd, currRest, prevRest);
		this.walk(manySepProd, fullManySepRest);
	}
	walkOr(orProd, currRest, prevRest) {
		const fullOrRest = currRest.concat(prevRest);
		forEach(orProd.definition, (alt) => {
			const prodWrapper = new Alternative({ definition: [alt] });
			this.walk(prodWrapper, fullOrRest);
		});
	}
};
function restForRepetitionWithSeparator(repSepProd, currRest, prevRest) {
	return [new Option({ definition: [new Terminal({ terminalType: repSepProd.separator })].concat(repSepProd.definition) })].concat(currRest, prevRest);
}
// node_modules/chevrotain/lib/src/parse/grammar/first.js
function first$1(prod) {
	if (prod instanceof NonTerminal) return first$1(prod.referencedRule);
	else if (prod instanceof Terminal) return firstForTerminal(prod);
	else if (isSequenceProd(prod)) return firstForSequence(prod);
	else if (isBranchingProd(prod)) return firstForBranching(prod);
	else throw Error("non exhaustive match");
}
function firstForSequence(prod) {
	let firstSet = [];
	const seq = prod.definition;
	let nextSubProdIdx = 0;
	let hasInnerProdsRemaining = seq.length > nextSubProdIdx;
	let currSubProd;
	let isLastInnerProdOptional = true;
	while (hasInnerProdsRemaining && isLastInnerProdOptional) {
		currSubProd = seq[nextSubProdIdx];
		isLastInnerProdOptional = isOptionalProd(currSubProd);
		firstSet = firstSet.concat(first$1(currSubProd));
		nextSubProdIdx = nextSubProdIdx + 1;
		hasInnerProdsRemaining = seq.length > nextSubProdIdx;
	}
	return uniq(firstSet);
}
function firstForBranching(prod) {
	return uniq(flatten(map(prod.definition, (innerProd) => {
		return first$1(innerProd);
	})));
}
function firstForTerminal(terminal) {
	return [terminal.terminalType];
}
// node_modules/chevrotain/lib/src/parse/constants.js
const IN = "_~IN~_";
// node_modules/chevrotain/lib/src/parse/grammar/follow.js
var ResyncFollowsWalker = class extends RestWalker {
	constructor(topProd) {
		super();
		this.topProd = topProd;
		this.follows = {};
	}
	startWalking() {
		this.walk(this.topProd);
		return this.follows;
	}
	walkTerminal(terminal, currRest, prevRest) {}
	walkProdRef(refProd, currRest, prevRest) {
		const followName = buildBetweenProdsFollowPrefix(refProd.referencedRule, refProd.idx) + this.topProd.name;
		const t_in_topProd_follows = first$1(new Alternative({ definition: currRest.concat(prevRest) }));
		this.follows[followName] = t_in_topProd_follows;
	}
};
function computeAllProdsFollows(topProductions) {
	const reSyncFollows = {};
	forEach(topProductions, (topProd) => {
		const currRefsFollow = new ResyncFollowsWalker(topProd).startWalking();
		assign(reSyncFollows, currRefsFollow);
	});
	return reSyncFollows;
}
function buildBetweenProdsFollowPrefix(inner, occurenceInParent) {
	return inner.name + occurenceInParent + IN;
}
// node_modules/@chevrotain/regexp-to-ast/lib/src/utils.js
function cc(char) {
	return char.charCodeAt(0);
}
function insertToSet(item, set) {
	if (Array.isArray(item)) item.forEach(function(subItem) {
		set.push(subItem);
	});
	else set.push(item);
}
function addFlag(flagObj, flagKey) {
	if (flagObj[flagKey] === true) throw "duplicate flag " + flagKey;
	flagObj[flagKey];
	flagObj[flagKey] = true;
}
function ASSERT_EXISTS(obj) {
	if (obj === void 0) throw Error("Internal Error - Should never get here!");
	return true;
}
function ASSERT_NEVER_REACH_HERE() {
	throw Error("Internal Error - Should never get here!");
}
function isCharacter(obj) {
	return obj["type"] === "Character";
}
// node_modules/@chevrotain/regexp-to-ast/lib/src/character-classes.js
const digitsCharCodes = [];
for (let i = cc("0"); i <= cc("9"); i++) digitsCharCodes.push(i);
const wordCharCodes = [cc("_")].concat(digitsCharCodes);
for (let i = cc("a"); i <= cc("z"); i++) wordCharCodes.push(i);
for (let i = cc("A"); i <= cc("Z"); i++) wordCharCodes.push(i);
const whitespaceCodes = [
	cc(" "),
	cc("\f"),
	cc("\n"),
	cc("\r"),
	cc("	"),
	cc("\v"),
	cc("	"),
	cc("\xA0"),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc(" "),
	cc("\u2028"),
	cc("\u2029"),
	cc(" "),
	cc(" "),
	cc("　"),
	cc("﻿")
];
// node_modules/@chevrotain/regexp-to-ast/lib/src/regexp-parser.js
const hexDigitPattern = /[0-9a-fA-F]/;
const decimalPattern = /[0-9]/;
const decimalPatternNoZero = /[1-9]/;
var RegExpParser = class {
	constructor() {
		this.idx = 0;
		this.input = "";
		this.groupIdx = 0;
	}
	saveState() {
		return {
			idx: this.idx,
			input: this.input,
			groupIdx: this.groupIdx
		};
	}
	restoreState(newState) {
		this.idx = newState.idx;
		this.input = newState.input;
		this.groupIdx = newState.groupIdx;
	}
	pattern(input) {
		this.idx = 0;
		this.input = input;
		this.groupIdx = 0;
		this.consumeChar("/");
		const value = this.disjunction();
		this.consumeChar("/");
		const flags = {
			type: "Flags",
			loc: {
				begin: this.idx,
				end: input.length
			},
			global: false,
			ignoreCase: false,
			multiLine: false,
			unicode: false,
			sticky: false
		};
		while (this.isRegExpFlag()) switch (this.popChar()) {
			case "g":
				addFlag(flags, "global");
				break;
			case "i":
				addFlag(flags, "ignoreCase");
				break;
			case "m":
				addFlag(flags, "multiLine");
				break;
			case "u":
				addFlag(flags, "unicode");
				break;
			case "y": addFlag(flags, "sticky");
		}
		if (this.idx !== this.input.length) throw Error("Redundant input: " + this.input.substring(this.idx));
		return {
			type: "Pattern",
			flags,
			value,
			loc: this.loc(0)
		};
	}
	disjunction() {
		const alts = [];
		const begin = this.idx;
		alts.push(this.alternative());
		while (this.peekChar() === "|") {
			this.consumeChar("|");
			alts.push(this.alternative());
		}
		return {
			type: "Disjunction",
			value: alts,
			loc: this.loc(begin)
		};
	}
	alternative() {
		const terms = [];
		const begin = this.idx;
		while (this.isTerm()) terms.push(this.term());
		return {
			type: "Alternative",
			value: terms,
			loc: this.loc(begin)
		};
	}
	term() {
		if (this.isAssertion()) return this.assertion();
		else return this.atom();
	}
	assertion() {
		const begin = this.idx;
		switch (this.popChar()) {
			case "^": return {
				type: "StartAnchor",
				loc: this.loc(begin)
			};
			case "$": return {
				type: "EndAnchor",
				loc: this.loc(begin)
			};
			case "\\":
				switch (this.popChar()) {
					case "b": return {
						type: "WordBoundary",
						loc: this.loc(begin)
					};
					case "B": return {
						type: "NonWordBoundary",
						loc: this.loc(begin)
					};
				}
				throw Error("Invalid Assertion Escape");
			case "(":
				this.consumeChar("?");
				let type;
				switch (this.popChar()) {
					case "=":
						type = "Lookahead";
						break;
					case "!":
						type = "NegativeLookahead";
						break;
					case "<": switch (this.popChar()) {
						case "=":
							type = "Lookbehind";
							break;
						case "!": type = "NegativeLookbehind";
					}
				}
				ASSERT_EXISTS(type);
				const disjunction = this.disjunction();
				this.consumeChar(")");
				return {
					type,
					value: disjunction,
					loc: this.loc(begin)
				};
		}
		return ASSERT_NEVER_REACH_HERE();
	}
	quantifier(isBacktracking = false) {
		let range = void 0;
		const begin = this.idx;
		switch (this.popChar()) {
			case "*":
				range = {
					atLeast: 0,
					atMost: 1e400
				};
				break;
			case "+":
				range = {
					atLeast: 1,
					atMost: 1e400
				};
				break;
			case "?":
				range = {
					atLeast: 0,
					atMost: 1
				};
				break;
			case "{":
				const atLeast = this.integerIncludingZero();
				switch (this.popChar()) {
					case "}":
						range = {
							atLeast,
							atMost: atLeast
						};
						break;
					case ",":
						let atMost;
						if (this.isDigit()) {
							atMost = this.integerIncludingZero();
							range = {
								atLeast,
								atMost
							};
						} else range = {
							atLeast,
							atMost: 1e400
						};
						this.consumeChar("}");
				}
				if (isBacktracking === true && range === void 0) return;
				ASSERT_EXISTS(range);
		}
		if (isBacktracking === true && range === void 0) return;
		if (ASSERT_EXISTS(range)) {
			if (this.peekChar(0) === "?") {
				this.consumeChar("?");
				range.greedy = false;
			} else range.greedy = true;
			range.type = "Quantifier";
			range.loc = this.loc(begin);
			return range;
		}
	}
	atom() {
		let atom;
		const begin = this.idx;
		switch (this.peekChar()) {
			case ".":
				atom = this.dotAll();
				break;
			case "\\":
				atom = this.atomEscape();
				break;
			case "[":
				atom = this.characterClass();
				break;
			case "(": atom = this.group();
		}
		if (atom === void 0 && this.isPatternCharacter()) atom = this.patternCharacter();
		if (ASSERT_EXISTS(atom)) {
			atom.loc = this.loc(begin);
			if (this.isQuantifier()) atom.quantifier = this.quantifier();
			return atom;
		}
		return ASSERT_NEVER_REACH_HERE();
	}
	dotAll() {
		this.consumeChar(".");
		return {
			type: "Set",
			complement: true,
			value: [
				cc("\n"),
				cc("\r"),
				cc("\u2028"),
				cc("\u2029")
			]
		};
	}
	atomEscape() {
		this.consumeChar("\\");
		switch (this.peekChar()) {
			case "1":
			case "2":
			case "3":
			case "4":
			case "5":
			case "6":
			case "7":
			case "8":
			case "9": return this.decimalEscapeAtom();
			case "d":
			case "D":
			case "s":
			case "S":
			case "w":
			case "W": return this.characterClassEscape();
			case "f":
			case "n":
			case "r":
			case "t":
			case "v": return this.controlEscapeAtom();
			case "c": return this.controlLetterEscapeAtom();
			case "0": return this.nulCharacterAtom();
			case "x": return this.hexEscapeSequenceAtom();
			case "u": return this.regExpUnicodeEscapeSequenceAtom();
			default: return this.identityEscapeAtom();
		}
	}
	decimalEscapeAtom() {
		return {
			type: "GroupBackReference",
			value: this.positiveInteger()
		};
	}
	characterClassEscape() {
		let set;
		let complement = false;
		switch (this.popChar()) {
			case "d":
				set = digitsCharCodes;
				break;
			case "D":
				set = digitsCharCodes;
				complement = true;
				break;
			case "s":
				set = whitespaceCodes;
				break;
			case "S":
				set = whitespaceCodes;
				complement = true;
				break;
			case "w":
				set = wordCharCodes;
				break;
			case "W":
				set = wordCharCodes;
				complement = true;
		}
		if (ASSERT_EXISTS(set)) return {
			type: "Set",
			value: set,
			complement
		};
		return ASSERT_NEVER_REACH_HERE();
	}
	controlEscapeAtom() {
		let escapeCode;
		switch (this.popChar()) {
			case "f":
				escapeCode = cc("\f");
				break;
			case "n":
				escapeCode = cc("\n");
				break;
			case "r":
				escapeCode = cc("\r");
				break;
			case "t":
				escapeCode = cc("	");
				break;
			case "v": escapeCode = cc("\v");
		}
		if (ASSERT_EXISTS(escapeCode)) return {
			type: "Character",
			value: escapeCode
		};
		return ASSERT_NEVER_REACH_HERE();
	}
	controlLetterEscapeAtom() {
		this.consumeChar("c");
		const letter = this.popChar();
		if (/[a-zA-Z]/.test(letter) === false) throw Error("Invalid ");
		return {
			type: "Character",
			value: letter.toUpperCase().charCodeAt(0) - 64
		};
	}
	nulCharacterAtom() {
		this.consumeChar("0");
		return {
			type: "Character",
			value: cc("\0")
		};
	}
	hexEscapeSequenceAtom() {
		this.consumeChar("x");
		return this.parseHexDigits(2);
	}
	regExpUnicodeEscapeSequenceAtom() {
		this.consumeChar("u");
		return this.parseHexDigits(4);
	}
	identityEscapeAtom() {
		return {
			type: "Character",
			value: cc(this.popChar())
		};
	}
	classPatternCharacterAtom() {
		switch (this.peekChar()) {
			case "\n":
			case "\r":
			case "\u2028":
			case "\u2029":
			case "\\":
			case "]": throw Error("TBD");
			default: return {
				type: "Character",
				value: cc(this.popChar())
			};
		}
	}
	characterClass() {
		const set = [];
		let complement = false;
		this.consumeChar("[");
		if (this.peekChar(0) === "^") {
			this.consumeChar("^");
			complement = true;
		}
		while (this.isClassAtom()) {
			const from = this.classAtom();
			from.type;
			if (isCharacter(from) && this.isRangeDash()) {
				this.consumeChar("-");
				const to = this.classAtom();
				to.type;
				if (isCharacter(to)) {
					if (to.value < from.value) throw Error("Range out of order in character class");
					set.push({
						from: from.value,
						to: to.value
					});
				} else {
					insertToSet(from.value, set);
					set.push(cc("-"));
					insertToSet(to.value, set);
				}
			} else insertToSet(from.value, set);
		}
		this.consumeChar("]");
		return {
			type: "Set",
			complement,
			value: set
		};
	}
	classAtom() {
		switch (this.peekChar()) {
			case "]":
			case "\n":
			case "\r":
			case "\u2028":
			case "\u2029": throw Error("TBD");
			case "\\": return this.classEscape();
			default: return this.classPatternCharacterAtom();
		}
	}
	classEscape() {
		this.consumeChar("\\");
		switch (this.peekChar()) {
			case "b":
				this.consumeChar("b");
				return {
					type: "Character",
					value: cc("\b")
				};
			case "d":
			case "D":
			case "s":
			case "S":
			case "w":
			case "W": return this.characterClassEscape();
			case "f":
			case "n":
			case "r":
			case "t":
			case "v": return this.controlEscapeAtom();
			case "c": return this.controlLetterEscapeAtom();
			case "0": return this.nulCharacterAtom();
			case "x": return this.hexEscapeSequenceAtom();
			case "u": return this.regExpUnicodeEscapeSequenceAtom();
			default: return this.identityEscapeAtom();
		}
	}
	group() {
		let capturing = true;
		this.consumeChar("(");
		switch (this.peekChar(0)) {
			case "?":
				this.consumeChar("?");
				this.consumeChar(":");
				capturing = false;
				break;
			default: this.groupIdx++;
		}
		const value = this.disjunction();
		this.consumeChar(")");
		const groupAst = {
			type: "Group",
			capturing,
			value
		};
		if (capturing) groupAst["idx"] = this.groupIdx;
		return groupAst;
	}
	positiveInteger() {
		let number = this.popChar();
		if (decimalPatternNoZero.test(number) === false) throw Error("Expecting a positive integer");
		while (decimalPattern.test(this.peekChar(0))) number += this.popChar();
		return parseInt(number, 10);
	}
	integerIncludingZero() {
		let number = this.popChar();
		if (decimalPattern.test(number) === false) throw Error("Expecting an integer");
		while (decimalPattern.test(this.peekChar(0))) number += this.popChar();
		return parseInt(number, 10);
	}
	patternCharacter() {
		const nextChar = this.popChar();
		switch (nextChar) {
			case "\n":
			case "\r":
			case "\u2028":
			case "\u2029":
			case "^":
			case "$":
			case "\\":
			case ".":
			case "*":
			case "+":
			case "?":
			case "(":
			case ")":
			case "[":
			case "|": throw Error("TBD");
			default: return {
				type: "Character",
				value: cc(nextChar)
			};
		}
	}
	isRegExpFlag() {
		switch (this.peekChar(0)) {
			case "g":
			case "i":
			case "m":
			case "u":
			case "y": return true;
			default: return false;
		}
	}
	isRangeDash() {
		return this.peekChar() === "-" && this.isClassAtom(1);
	}
	isDigit() {
		return decimalPattern.test(this.peekChar(0));
	}
	isClassAtom(howMuch = 0) {
		switch (this.peekChar(howMuch)) {
			case "]":
			case "\n":
			case "\r":
			case "\u2028":
			case "\u2029": return false;
			default: return true;
		}
	}
	isTerm() {
		return this.isAtom() || this.isAssertion();
	}
	isAtom() {
		if (this.isPatternCharacter()) return true;
		switch (this.peekChar(0)) {
			case ".":
			case "\\":
			case "[":
			case "(": return true;
			default: return false;
		}
	}
	isAssertion() {
		switch (this.peekChar(0)) {
			case "^":
			case "$": return true;
			case "\\": switch (this.peekChar(1)) {
				case "b":
				case "B": return true;
				default: return false;
			}
			case "(": return this.peekChar(1) === "?" && (this.peekChar(2) === "=" || this.peekChar(2) === "!" || this.peekChar(2) === "<" && (this.peekChar(3) === "=" || this.peekChar(3) === "!"));
			default: return false;
		}
	}
	isQuantifier() {
		const prevState = this.saveState();
		try {
			return this.quantifier(true) !== void 0;
		} catch (e) {
			return false;
		} finally {
			this.restoreState(prevState);
		}
	}
	isPatternCharacter() {
		switch (this.peekChar()) {
			case "^":
			case "$":
			case "\\":
			case ".":
			case "*":
			case "+":
			case "?":
			case "(":
			case ")":
			case "[":
			case "|":
			case "/":
			case "\n":
			case "\r":
			case "\u2028":
			case "\u2029": return false;
			default: return true;
		}
	}
	parseHexDigits(howMany) {
		let hexString = "";
		for (let i = 0; i < howMany; i++) {
			const hexChar = this.popChar();
			if (hexDigitPattern.test(hexChar) === false) throw Error("Expecting a HexDecimal digits");
			hexString += hexChar;
		}
		return {
			type: "Character",
			value: parseInt(hexString, 16)
		};
	}
	peekChar(howMuch = 0) {
		return this.input[this.idx + howMuch];
	}
	popChar() {
		const nextChar = this.peekChar(0);
		this.consumeChar(void 0);
		return nextChar;
	}
	consumeChar(char) {
		if (char !== void 0 && this.input[this.idx] !== char) throw Error("Expected: '" + char + "' but found: '" + this.input[this.idx] + "' at offset: " + this.idx);
		if (this.idx >= this.input.length) throw Error("Unexpected end of input");
		this.idx++;
	}
	loc(begin) {
		return {
			begin,
			end: this.idx
		};
	}
};
// node_modules/@chevrotain/regexp-to-ast/lib/src/base-regexp-visitor.js
var BaseRegExpVisitor = class {
	visitChildren(node) {
		for (const key in node) {
			const child = node[key];
			if (node.hasOwnProperty(key)) {
				if (child.type !== void 0) this.visit(child);
				else if (Array.isArray(child)) child.forEach((subChild) => {
					this.visit(subChild);
				}, this);
			}
		}
	}
	visit(node) {
		switch (node.type) {
			case "Pattern":
				this.visitPattern(node);
				break;
			case "Flags":
				this.visitFlags(node);
				break;
			case "Disjunction":
				this.visitDisjunction(node);
				break;
			case "Alternative":
				this.visitAlternative(node);
				break;
			case "StartAnchor":
				this.visitStartAnchor(node);
				break;
			case "EndAnchor":
				this.visitEndAnchor(node);
				break;
			case "WordBoundary":
				this.visitWordBoundary(node);
				break;
			case "NonWordBoundary":
				this.visitNonWordBoundary(node);
				break;
			case "Lookahead":
				this.visitLookahead(node);
				break;
			case "NegativeLookahead":
				this.visitNegativeLookahead(node);
				break;
			case "Lookbehind":
				this.visitLookbehind(node);
				break;
			case "NegativeLookbehind":
				this.visitNegativeLookbehind(node);
				break;
			case "Character":
				this.visitCharacter(node);
				break;
			case "Set":
				this.visitSet(node);
				break;
			case "Group":
				this.visitGroup(node);
				break;
			case "GroupBackReference":
				this.visitGroupBackReference(node);
				break;
			case "Quantifier": this.visitQuantifier(node);
		}
		this.visitChildren(node);
	}
	visitPattern(node) {}
	visitFlags(node) {}
	visitDisjunction(node) {}
	visitAlternative(node) {}
	visitStartAnchor(node) {}
	visitEndAnchor(node) {}
	visitWordBoundary(node) {}
	visitNonWordBoundary(node) {}
	visitLookahead(node) {}
	visitNegativeLookahead(node) {}
	visitLookbehind(node) {}
	visitNegativeLookbehind(node) {}
	visitCharacter(node) {}
	visitSet(node) {}
	visitGroup(node) {}
	visitGroupBackReference(node) {}
	visitQuantifier(node) {}
};
// node_modules/chevrotain/lib/src/scan/reg_exp_parser.js
let regExpAstCache = {};
const regExpParser = new RegExpParser();
function getRegExpAst(regExp) {
	const regExpStr = regExp.toString();
	if (regExpAstCache.hasOwnProperty(regExpStr)) return regExpAstCache[regExpStr];
	else {
		const regExpAst = regExpParser.pattern(regExpStr);
		regExpAstCache[regExpStr] = regExpAst;
		return regExpAst;
	}
}
function clearRegExpParserCache() {
	regExpAstCache = {};
}
// node_modules/chevrotain/lib/src/scan/reg_exp.js
const complementErrorMessage = "Complement Sets are not supported for first char optimization";
const failedOptimizationPrefixMsg = "Unable to use \"first char\" lexer optimizations:\n";
function getOptimizedStartCodesIndices(regExp, ensureOptimizations = false) {
	try {
		const ast = getRegExpAst(regExp);
		return firstCharOptimizedIndices(ast.value, {}, ast.flags.ignoreCase);
	} catch (e) {
		if (e.message === complementErrorMessage) {
			if (ensureOptimizations) PRINT_WARNING(`${failedOptimizationPrefixMsg}\tUnable to optimize: < ${regExp.toString()} >\n	Complement Sets cannot be automatically optimized.
	This will disable the lexer's first char optimizations.
	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#COMPLEMENT for details.`);
		} else {
			let msgSuffix = "";
			if (ensureOptimizations) msgSuffix = "\n	This will disable the lexer's first char optimizations.\n	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#REGEXP_PARSING for details.";
			PRINT_ERROR(`${failedOptimizationPrefixMsg}\n\tFailed parsing: < ${regExp.toString()} >\n\tUsing the @chevrotain/regexp-to-ast library\n	Please open an issue at: https://github.com/chevrotain/chevrotain/issues` + msgSuffix);
		}
	}
	return [];
}
function firstCharOptimizedIndices(ast, result, ignoreCase) {
	switch (ast.type) {
		case "Disjunction":
			for (let i = 0; i < ast.value.length; i++) firstCharOptimizedIndices(ast.value[i], result, ignoreCase);
			break;
		case "Alternative":
			const terms = ast.value;
			for (let i = 0; i < terms.length; i++) {
				const term = terms[i];
				switch (term.type) {
					case "EndAnchor":
					case "GroupBackReference":
					case "Lookahead":
					case "NegativeLookahead":
					case "Lookbehind":
					case "NegativeLookbehind":
					case "StartAnchor":
					case "WordBoundary":
					case "NonWordBoundary": continue;
				}
				const atom = term;
				switch (atom.type) {
					case "Character":
						addOptimizedIdxToResult(atom.value, result, ignoreCase);
						break;
					case "Set":
						if (atom.complement === true) throw Error(complementErrorMessage);
						forEach(atom.value, (code) => {
							if (typeof code === "number") addOptimizedIdxToResult(code, result, ignoreCase);
							else {
								const range = code;
								if (ignoreCase === true) for (let rangeCode = range.from; rangeCode <= range.to; rangeCode++) addOptimizedIdxToResult(rangeCode, result, ignoreCase);
								else {
									for (let rangeCode = range.from; rangeCode <= range.to && rangeCode < 256; rangeCode++) addOptimizedIdxToResult(rangeCode, result, ignoreCase);
									if (range.to >= 256) {
										const minUnOptVal = range.from >= 256 ? range.from : 256;
										const maxUnOptVal = range.to;
										const minOptIdx = charCodeToOptimizedIndex(minUnOptVal);
										const maxOptIdx = charCodeToOptimizedIndex(maxUnOptVal);
										for (let currOptIdx = minOptIdx; currOptIdx <= maxOptIdx; currOptIdx++) result[currOptIdx] = currOptIdx;
									}
								}
							}
						});
						break;
					case "Group":
						firstCharOptimizedIndices(atom.value, result, ignoreCase);
						break;
					default: throw Error("Non Exhaustive Match");
				}
				const isOptionalQuantifier = atom.quantifier !== void 0 && atom.quantifier.atLeast === 0;
				if (atom.type === "Group" && isWholeOptional(atom) === false || atom.type !== "Group" && isOptionalQuantifier === false) break;
			}
			break;
		default: throw Error("non exhaustive match!");
	}
	return values(result);
}
function addOptimizedIdxToResult(code, result, ignoreCase) {
	const optimizedCharIdx = charCodeToOptimizedIndex(code);
	result[optimizedCharIdx] = optimizedCharIdx;
	if (ignoreCase === true) handleIgnoreCase(code, result);
}
function handleIgnoreCase(code, result) {
	const char = String.fromCharCode(code);
	const upperChar = char.toUpperCase();
	if (upperChar !== char) {
		const optimizedCharIdx = charCodeToOptimizedIndex(upperChar.charCodeAt(0));
		result[optimizedCharIdx] = optimizedCharIdx;
	} else {
		const lowerChar = char.toLowerCase();
		if (lowerChar !== char) {
			const optimizedCharIdx = charCodeToOptimizedIndex(lowerChar.charCodeAt(0));
			result[optimizedCharIdx] = optimizedCharIdx;
		}
	}
}
function findCode(setNode, targetCharCodes) {
	return find$1(setNode.value, (codeOrRange) => {
		if (typeof codeOrRange === "number") return includes(targetCharCodes, codeOrRange);
		else {
			const range = codeOrRange;
			return find$1(targetCharCodes, (targetCode) => range.from <= targetCode && targetCode <= range.to) !== void 0;
		}
	});
}
function isWholeOptional(ast) {
	const quantifier = ast.quantifier;
	if (quantifier && quantifier.atLeast === 0) return true;
	if (!ast.value) return false;
	return isArray(ast.value) ? every(ast.value, isWholeOptional) : isWholeOptional(ast.value);
}
var CharCodeFinder = class extends BaseRegExpVisitor {
	constructor(targetCharCodes) {
		super();
		this.targetCharCodes = targetCharCodes;
		this.found = false;
	}
	visitChildren(node) {
		if (this.found === true) return;
		switch (node.type) {
			case "Lookahead":
				this.visitLookahead(node);
				return;
			case "NegativeLookahead":
				this.visitNegativeLookahead(node);
				return;
			case "Lookbehind":
				this.visitLookbehind(node);
				return;
			case "NegativeLookbehind":
				this.visitNegativeLookbehind(node);
				return;
		}
		super.visitChildren(node);
	}
	visitCharacter(node) {
		if (includes(this.targetCharCodes, node.value)) this.found = true;
	}
	visitSet(node) {
		if (node.complement) {
			if (findCode(node, this.targetCharCodes) === void 0) this.found = true;
		} else if (findCode(node, this.targetCharCodes) !== void 0) this.found = true;
	}
};
function canMatchCharCode(charCodes, pattern) {
	if (pattern instanceof RegExp) {
		const ast = getRegExpAst(pattern);
		const charCodeFinder = new CharCodeFinder(charCodes);
		charCodeFinder.visit(ast);
		return charCodeFinder.found;
	} else return find$1(pattern, (char) => {
		return includes(charCodes, char.charCodeAt(0));
	}) !== void 0;
}
// node_modules/chevrotain/lib/src/scan/lexer.js
const PATTERN = "PATTERN";
const DEFAULT_MODE = "defaultMode";
function analyzeTokenTypes(tokenTypes, options) {
	options = defaults(options, {
		debug: false,
		safeMode: false,
		positionTracking: "full",
		lineTerminatorCharacters: ["\r", "\n"],
		tracer: (msg, action) => action()
	});
	const tracer = options.tracer;
	tracer("initCharCodeToOptimizedIndexMap", () => {
		initCharCodeToOptimizedIndexMap();
	});
	let onlyRelevantTypes;
	tracer("Reject Lexer.NA", () => {
		onlyRelevantTypes = reject(tokenTypes, (currType) => {
			return currType[PATTERN] === Lexer.NA;
		});
	});
	let hasCustom = false;
	let allTransformedPatterns;
	tracer("Transform Patterns", () => {
		hasCustom = false;
		allTransformedPatterns = map(onlyRelevantTypes, (currType) => {
			const currPattern = currType[PATTERN];
			if (isRegExp(currPattern)) {
				const regExpSource = currPattern.source;
				if (regExpSource.length === 1 && regExpSource !== "^" && regExpSource !== "$" && regExpSource !== "." && !currPattern.ignoreCase) return regExpSource;
				else if (regExpSource.length === 2 && regExpSource[0] === "\\" && !includes([
					"d",
					"D",
					"s",
					"S",
					"t",
					"r",
					"n",
					"t",
					"0",
					"c",
					"b",
					"B",
					"f",
					"v",
					"w",
					"W"
				], regExpSource[1])) return regExpSource[1];
				else return addStickyFlag(currPattern);
			} else if (isFunction(currPattern)) {
				hasCustom = true;
				return { exec: currPattern };
			} else if (typeof currPattern === "object") {
				hasCustom = true;
				return currPattern;
			} else if (typeof currPattern === "string") {
				if (currPattern.length === 1) return currPattern;
				else {
					const escapedRegExpString = currPattern.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
					return addStickyFlag(new RegExp(escapedRegExpString));
				}
			} else throw Error("non exhaustive match");
		});
	});
	let patternIdxToType;
	let patternIdxToGroup;
	let patternIdxToLongerAltIdxArr;
	let patternIdxToPushMode;
	let patternIdxToPopMode;
	tracer("misc mapping", () => {
		patternIdxToType = map(onlyRelevantTypes, (currType) => currType.tokenTypeIdx);
		patternIdxToGroup = map(onlyRelevantTypes, (clazz) => {
			const groupName = clazz.GROUP;
			if (groupName === Lexer.SKIPPED) return;
			else if (isString(groupName)) return groupName;
			else if (isUndefined(groupName)) return false;
			else throw Error("non exhaustive match");
		});
		patternIdxToLongerAltIdxArr = map(onlyRelevantTypes, (clazz) => {
			const longerAltType = clazz.LONGER_ALT;
			if (longerAltType) return isArray(longerAltType) ? map(longerAltType, (type) => indexOf(onlyRelevantTypes, type)) : [indexOf(onlyRelevantTypes, longerAltType)];
		});
		patternIdxToPushMode = map(onlyRelevantTypes, (clazz) => clazz.PUSH_MODE);
		patternIdxToPopMode = map(onlyRelevantTypes, (clazz) => has(clazz, "POP_MODE"));
	});
	let patternIdxToCanLineTerminator;
	tracer("Line Terminator Handling", () => {
		const lineTerminatorCharCodes = getCharCodes(options.lineTerminatorCharacters);
		patternIdxToCanLineTerminator = map(onlyRelevantTypes, (tokType) => false);
		if (options.positionTracking !== "onlyOffset") patternIdxToCanLineTerminator = map(onlyRelevantTypes, (tokType) => {
			if (has(tokType, "LINE_BREAKS")) return !!tokType.LINE_BREAKS;
			else return checkLineBreaksIssues(tokType, lineTerminatorCharCodes) === false && canMatchCharCode(lineTerminatorCharCodes, tokType.PATTERN);
		});
	});
	let patternIdxToIsCustom;
	let patternIdxToShort;
	let emptyGroups;
	let patternIdxToConfig;
	tracer("Misc Mapping #2", () => {
		patternIdxToIsCustom = map(onlyRelevantTypes, isCustomPattern);
		patternIdxToShort = map(allTransformedPatterns, isShortPattern);
		emptyGroups = reduce(onlyRelevantTypes, (acc, clazz) => {
			const groupName = clazz.GROUP;
			if (isString(groupName) && !(groupName === Lexer.SKIPPED)) acc[groupName] = [];
			return acc;
		}, {});
		patternIdxToConfig = map(allTransformedPatterns, (x, idx) => {
			return {
				pattern: allTransformedPatterns[idx],
				longerAlt: patternIdxToLongerAltIdxArr[idx],
				canLineTerminator: patternIdxToCanLineTerminator[idx],
				isCustom: patternIdxToIsCustom[idx],
				short: patternIdxToShort[idx],
				group: patternIdxToGroup[idx],
				push: patternIdxToPushMode[idx],
				pop: patternIdxToPopMode[idx],
				tokenTypeIdx: patternIdxToType[idx],
				tokenType: onlyRelevantTypes[idx]
			};
		});
	});
	let canBeOptimized = true;
	let charCodeToPatternIdxToConfig = [];
	if (!options.safeMode) tracer("First Char Optimization", () => {
		charCodeToPatternIdxToConfig = reduce(onlyRelevantTypes, (result, currTokType, idx) => {
			if (typeof currTokType.PATTERN === "string") addToMapOfArrays(result, charCodeToOptimizedIndex(currTokType.PATTERN.charCodeAt(0)), patternIdxToConfig[idx]);
			else if (isArray(currTokType.START_CHARS_HINT)) {
				let lastOptimizedIdx;
				forEach(currTokType.START_CHARS_HINT, (charOrInt) => {
					const currOptimizedIdx = charCodeToOptimizedIndex(typeof charOrInt === "string" ? charOrInt.charCodeAt(0) : charOrInt);
					if (lastOptimizedIdx !== currOptimizedIdx) {
						lastOptimizedIdx = currOptimizedIdx;
						addToMapOfArrays(result, currOptimizedIdx, patternIdxToConfig[idx]);
					}
				});
			} else if (isRegExp(currTokType.PATTERN)) {
				if (currTokType.PATTERN.unicode) {
					canBeOptimized = false;
					if (options.ensureOptimizations) PRINT_ERROR(`${failedOptimizationPrefixMsg}\tUnable to analyze < ${currTokType.PATTERN.toString()} > pattern.\n	The regexp unicode flag is not currently supported by the regexp-to-ast library.
	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNICODE_OPTIMIZE`);
				} else {
					const optimizedCodes = getOptimizedStartCodesIndices(currTokType.PATTERN, options.ensureOptimizations);
					if (isEmpty$1(optimizedCodes)) canBeOptimized = false;
					forEach(optimizedCodes, (code) => {
						addToMapOfArrays(result, code, patternIdxToConfig[idx]);
					});
				}
			} else {
				if (options.ensureOptimizations) PRINT_ERROR(`${failedOptimizationPrefixMsg}\tTokenType: <${currTokType.name}> is using a custom token pattern without providing <start_chars_hint> parameter.\n	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_OPTIMIZE`);
				canBeOptimized = false;
			}
			return result;
		}, []);
	});
	return {
		emptyGroups,
		patternIdxToConfig,
		charCodeToPatternIdxToConfig,
		hasCustom,
		canBeOptimized
	};
}
function validatePatterns(tokenTypes, validModesNames) {
	let errors = [];
	const missingResult = findMissingPatterns(tokenTypes);
	errors = errors.concat(missingResult.errors);
	const invalidResult = findInvalidPatterns(missingResult.valid);
	const validTokenTypes = invalidResult.valid;
	errors = errors.concat(invalidResult.errors);
	errors = errors.concat(validateRegExpPattern(validTokenTypes));
	errors = errors.concat(findInvalidGroupType(validTokenTypes));
	errors = errors.concat(findModesThatDoNotExist(validTokenTypes, validModesNames));
	errors = errors.concat(findUnreachablePatterns(validTokenTypes));
	return errors;
}
function validateRegExpPattern(tokenTypes) {
	let errors = [];
	const withRegExpPatterns = filter(tokenTypes, (currTokType) => isRegExp(currTokType[PATTERN]));
	errors = errors.concat(findEndOfInputAnchor(withRegExpPatterns));
	errors = errors.concat(findStartOfInputAnchor(withRegExpPatterns));
	errors = errors.concat(findUnsupportedFlags(withRegExpPatterns));
	errors = errors.concat(findDuplicatePatterns(withRegExpPatterns));
	errors = errors.concat(findEmptyMatchRegExps(withRegExpPatterns));
	return errors;
}
function findMissingPatterns(tokenTypes) {
	const tokenTypesWithMissingPattern = filter(tokenTypes, (currType) => {
		return !has(currType, PATTERN);
	});
	return {
		errors: map(tokenTypesWithMissingPattern, (currType) => {
			return {
				message: "Token Type: ->" + currType.name + "<- missing static 'PATTERN' property",
				type: LexerDefinitionErrorType.MISSING_PATTERN,
				tokenTypes: [currType]
			};
		}),
		valid: difference(tokenTypes, tokenTypesWithMissingPattern)
	};
}
function findInvalidPatterns(tokenTypes) {
	const tokenTypesWithInvalidPattern = filter(tokenTypes, (currType) => {
		const pattern = currType[PATTERN];
		return !isRegExp(pattern) && !isFunction(pattern) && !has(pattern, "exec") && !isString(pattern);
	});
	return {
		errors: map(tokenTypesWithInvalidPattern, (currType) => {
			return {
				message: "Token Type: ->" + currType.name + "<- static 'PATTERN' can only be a RegExp, a Function matching the {CustomPatternMatcherFunc} type or an Object matching the {ICustomPattern} interface.",
				type: LexerDefinitionErrorType.INVALID_PATTERN,
				tokenTypes: [currType]
			};
		}),
		valid: difference(tokenTypes, tokenTypesWithInvalidPattern)
	};
}
const end_of_input = /[^\\][$]/;
function findEndOfInputAnchor(tokenTypes) {
	class EndAnchorFinder extends BaseRegExpVisitor {
		constructor() {
			super(...arguments);
			this.found = false;
		}
		visitEndAnchor(node) {
			this.found = true;
		}
	}
	return map(filter(tokenTypes, (currType) => {
		const pattern = currType.PATTERN;
		try {
			const regexpAst = getRegExpAst(pattern);
			const endAnchorVisitor = new EndAnchorFinder();
			endAnchorVisitor.visit(regexpAst);
			return endAnchorVisitor.found;
		} catch (e) {
			return end_of_input.test(pattern.source);
		}
	}), (currType) => {
		return {
			message: "Unexpected RegExp Anchor Error:\n	Token Type: ->" + currType.name + "<- static 'PATTERN' cannot contain end of input anchor '$'\n	See chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.",
			type: LexerDefinitionErrorType.EOI_ANCHOR_FOUND,
			tokenTypes: [currType]
		};
	});
}
function findEmptyMatchRegExps(tokenTypes) {
	return map(filter(tokenTypes, (currType) => {
		return currType.PATTERN.test("");
	}), (currType) => {
		return {
			message: "Token Type: ->" + currType.name + "<- static 'PATTERN' must not match an empty string",
			type: LexerDefinitionErrorType.EMPTY_MATCH_PATTERN,
			tokenTypes: [currType]
		};
	});
}
const start_of_input = /[^\\[][\^]|^\^/;
function findStartOfInputAnchor(tokenTypes) {
	class StartAnchorFinder extends BaseRegExpVisitor {
		constructor() {
			super(...arguments);
			this.found = false;
		}
		visitStartAnchor(node) {
			this.found = true;
		}
	}
	return map(filter(tokenTypes, (currType) => {
		const pattern = currType.PATTERN;
		try {
			const regexpAst = getRegExpAst(pattern);
			const startAnchorVisitor = new StartAnchorFinder();
			startAnchorVisitor.visit(regexpAst);
			return startAnchorVisitor.found;
		} catch (e) {
			return start_of_input.test(pattern.source);
		}
	}), (currType) => {
		return {
			message: "Unexpected RegExp Anchor Error:\n	Token Type: ->" + currType.name + "<- static 'PATTERN' cannot contain start of input anchor '^'\n	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.",
			type: LexerDefinitionErrorType.SOI_ANCHOR_FOUND,
			tokenTypes: [currType]
		};
	});
}
function findUnsupportedFlags(tokenTypes) {
	return map(filter(tokenTypes, (currType) => {
		const pattern = currType[PATTERN];
		return pattern instanceof RegExp && (pattern.multiline || pattern.global);
	}), (currType) => {
		return {
			message: "Token Type: ->" + currType.name + "<- static 'PATTERN' may NOT contain global('g') or multiline('m')",
			type: LexerDefinitionErrorType.UNSUPPORTED_FLAGS_FOUND,
			tokenTypes: [currType]
		};
	});
}
function findDuplicatePatterns(tokenTypes) {
	const found = [];
	let identicalPatterns = map(tokenTypes, (outerType) => {
		return reduce(tokenTypes, (result, innerType) => {
			if (outerType.PATTERN.source === innerType.PATTERN.source && !includes(found, innerType) && innerType.PATTERN !== Lexer.NA) {
				found.push(innerType);
				result.push(innerType);
				return result;
			}
			return result;
		}, []);
	});
	identicalPatterns = compact(identicalPatterns);
	return map(filter(identicalPatterns, (currIdenticalSet) => {
		return currIdenticalSet.length > 1;
	}), (setOfIdentical) => {
		const tokenTypeNames = map(setOfIdentical, (currType) => {
			return currType.name;
		});
		return {
			message: `The same RegExp pattern ->${head(setOfIdentical).PATTERN}<-has been used in all of the following Token Types: ${tokenTypeNames.join(", ")} <-`,
			type: LexerDefinitionErrorType.DUPLICATE_PATTERNS_FOUND,
			tokenTypes: setOfIdentical
		};
	});
}
function findInvalidGroupType(tokenTypes) {
	return map(filter(tokenTypes, (clazz) => {
		if (!has(clazz, "GROUP")) return false;
		const group = clazz.GROUP;
		return group !== Lexer.SKIPPED && group !== Lexer.NA && !isString(group);
	}), (currType) => {
		return {
			message: "Token Type: ->" + currType.name + "<- static 'GROUP' can only be Lexer.SKIPPED/Lexer.NA/A String",
			type: LexerDefinitionErrorType.INVALID_GROUP_TYPE_FOUND,
			tokenTypes: [currType]
		};
	});
}
function findModesThatDoNotExist(tokenTypes, validModes) {
	return map(filter(tokenTypes, (clazz) => {
		return clazz.PUSH_MODE !== void 0 && !includes(validModes, clazz.PUSH_MODE);
	}), (tokType) => {
		return {
			message: `Token Type: ->${tokType.name}<- static 'PUSH_MODE' value cannot refer to a Lexer Mode ->${tokType.PUSH_MODE}<-which does not exist`,
			type: LexerDefinitionErrorType.PUSH_MODE_DOES_NOT_EXIST,
			tokenTypes: [tokType]
		};
	});
}
function findUnreachablePatterns(tokenTypes) {
	const errors = [];
	const canBeTested = reduce(tokenTypes, (result, tokType, idx) => {
		const pattern = tokType.PATTERN;
		if (pattern === Lexer.NA) return result;
		if (isString(pattern)) result.push({
			str: pattern,
			idx,
			tokenType: tokType
		});
		else if (isRegExp(pattern) && noMetaChar(pattern)) result.push({
			str: pattern.source,
			idx,
			tokenType: tokType
		});
		return result;
	}, []);
	forEach(tokenTypes, (aTokType, aIdx) => {
		forEach(canBeTested, ({ str: bStr, idx: bIdx, tokenType: bTokType }) => {
			if (aIdx < bIdx && tryToMatchStrToPattern(bStr, aTokType.PATTERN)) {
				const msg = `Token: ->${bTokType.name}<- can never be matched.\nBecause it appears AFTER the Token Type ->${aTokType.name}<-in the lexer's definition.\nSee https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNREACHABLE`;
				errors.push({
					message: msg,
					type: LexerDefinitionErrorType.UNREACHABLE_PATTERN,
					tokenTypes: [aTokType, bTokType]
				});
			}
		});
	});
	return errors;
}
function tryToMatchStrToPattern(str, pattern) {
	if (isRegExp(pattern)) {
		if (usesLookAheadOrBehind(pattern)) return false;
		const regExpArray = pattern.exec(str);
		return regExpArray !== null && regExpArray.index === 0;
	} else if (isFunction(pattern)) return pattern(str, 0, [], {});
	else if (has(pattern, "exec")) return pattern.exec(str, 0, [], {});
	else if (typeof pattern === "string") return pattern === str;
	else throw Error("non exhaustive match");
}
function noMetaChar(regExp) {
	return find$1([
		".",
		"\\",
		"[",
		"]",
		"|",
		"^",
		"$",
		"(",
		")",
		"?",
		"*",
		"+",
		"{"
	], (char) => regExp.source.indexOf(char) !== -1) === void 0;
}
function usesLookAheadOrBehind(regExp) {
	return /(\(\?=)|(\(\?!)|(\(\?<=)|(\(\?<!)/.test(regExp.source);
}
function addStickyFlag(pattern) {
	const flags = pattern.ignoreCase ? "iy" : "y";
	return new RegExp(`${pattern.source}`, flags);
}
function performRuntimeChecks(lexerDefinition, trackLines, lineTerminatorCharacters) {
	const errors = [];
	if (!has(lexerDefinition, "defaultMode")) errors.push({
		message: "A MultiMode Lexer cannot be initialized without a <defaultMode> property in its definition\n",
		type: LexerDefinitionErrorType.MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE
	});
	if (!has(lexerDefinition, "modes")) errors.push({
		message: "A MultiMode Lexer cannot be initialized without a <modes> property in its definition\n",
		type: LexerDefinitionErrorType.MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY
	});
	if (has(lexerDefinition, "modes") && has(lexerDefinition, "defaultMode") && !has(lexerDefinition.modes, lexerDefinition.defaultMode)) errors.push({
		message: `A MultiMode Lexer cannot be initialized with a ${DEFAULT_MODE}: <${lexerDefinition.defaultMode}>which does not exist\n`,
		type: LexerDefinitionErrorType.MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST
	});
	if (has(lexerDefinition, "modes")) forEach(lexerDefinition.modes, (currModeValue, currModeName) => {
		forEach(currModeValue, (currTokType, currIdx) => {
			if (isUndefined(currTokType)) errors.push({
				message: `A Lexer cannot be initialized using an undefined Token Type. Mode:<${currModeName}> at index: <${currIdx}>\n`,
				type: LexerDefinitionErrorType.LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED
			});
			else if (has(currTokType, "LONGER_ALT")) forEach(isArray(currTokType.LONGER_ALT) ? currTokType.LONGER_ALT : [currTokType.LONGER_ALT], (currLongerAlt) => {
				if (!isUndefined(currLongerAlt) && !includes(currModeValue, currLongerAlt)) errors.push({
					message: `A MultiMode Lexer cannot be initialized with a longer_alt <${currLongerAlt.name}> on token <${currTokType.name}> outside of mode <${currModeName}>\n`,
					type: LexerDefinitionErrorType.MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE
				});
			});
		});
	});
	return errors;
}
function performWarningRuntimeChecks(lexerDefinition, trackLines, lineTerminatorCharacters) {
	const warnings = [];
	let hasAnyLineBreak = false;
	const concreteTokenTypes = reject(compact(flatten(values(lexerDefinition.modes))), (currType) => currType[PATTERN] === Lexer.NA);
	const terminatorCharCodes = getCharCodes(lineTerminatorCharacters);
	if (trackLines) forEach(concreteTokenTypes, (tokType) => {
		const currIssue = checkLineBreaksIssues(tokType, terminatorCharCodes);
		if (currIssue !== false) {
			const warningDescriptor = {
				message: buildLineBreakIssueMessage(tokType, currIssue),
				type: currIssue.issue,
				tokenType: tokType
			};
			warnings.push(warningDescriptor);
		} else if (has(tokType, "LINE_BREAKS")) {
			if (tokType.LINE_BREAKS === true) hasAnyLineBreak = true;
		} else if (canMatchCharCode(terminatorCharCodes, tokType.PATTERN)) hasAnyLineBreak = true;
	});
	if (trackLines && !hasAnyLineBreak) warnings.push({
		message: "Warning: No LINE_BREAKS Found.\n	This Lexer has been defined to track line and column information,\n	But none of the Token Types can be identified as matching a line terminator.\n	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#LINE_BREAKS \n	for details.",
		type: LexerDefinitionErrorType.NO_LINE_BREAKS_FLAGS
	});
	return warnings;
}
function cloneEmptyGroups(emptyGroups) {
	const clonedResult = {};
	forEach(keys(emptyGroups), (currKey) => {
		const currGroupValue = emptyGroups[currKey];
		if (isArray(currGroupValue)) clonedResult[currKey] = [];
		else throw Error("non exhaustive match");
	});
	return clonedResult;
}
function isCustomPattern(tokenType) {
	const pattern = tokenType.PATTERN;
	if (isRegExp(pattern)) return false;
	else if (isFunction(pattern)) return true;
	else if (has(pattern, "exec")) return true;
	else if (isString(pattern)) return false;
	else throw Error("non exhaustive match");
}
function isShortPattern(pattern) {
	if (isString(pattern) && pattern.length === 1) return pattern.charCodeAt(0);
	else return false;
}
const LineTerminatorOptimizedTester = {
	test: function(text) {
		const len = text.length;
		for (let i = this.lastIndex; i < len; i++) {
			const c = text.charCodeAt(i);
			if (c === 10) {
				this.lastIndex = i + 1;
				return true;
			} else if (c === 13) {
				if (text.charCodeAt(i + 1) === 10) this.lastIndex = i + 2;
				else this.lastIndex = i + 1;
				return true;
			}
		}
		return false;
	},
	lastIndex: 0
};
function checkLineBreaksIssues(tokType, lineTerminatorCharCodes) {
	if (has(tokType, "LINE_BREAKS")) return false;
	else if (isRegExp(tokType.PATTERN)) {
		try {
			canMatchCharCode(lineTerminatorCharCodes, tokType.PATTERN);
		} catch (e) {
			return {
				issue: LexerDefinitionErrorType.IDENTIFY_TERMINATOR,
				errMsg: e.message
			};
		}
		return false;
	} else if (isString(tokType.PATTERN)) return false;
	else if (isCustomPattern(tokType)) return { issue: LexerDefinitionErrorType.CUSTOM_LINE_BREAK };
	else throw Error("non exhaustive match");
}
function buildLineBreakIssueMessage(tokType, details) {
	if (details.issue === LexerDefinitionErrorType.IDENTIFY_TERMINATOR) return `Warning: unable to identify line terminator usage in pattern.
\tThe problem is in the <${tokType.name}> Token Type\n\t Root cause: ${details.errMsg}.\n	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#IDENTIFY_TERMINATOR`;
	else if (details.issue === LexerDefinitionErrorType.CUSTOM_LINE_BREAK) return `Warning: A Custom Token Pattern should specify the <line_breaks> option.
\tThe problem is in the <${tokType.name}> Token Type\n	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_LINE_BREAK`;
	else throw Error("non exhaustive match");
}
function getCharCodes(charsOrCodes) {
	return map(charsOrCodes, (numOrString) => {
		if (isString(numOrString)) return numOrString.charCodeAt(0);
		else return numOrString;
	});
}
function addToMapOfArrays(map, key, value) {
	if (map[key] === void 0) map[key] = [value];
	else map[key].push(value);
}
let charCodeToOptimizedIdxMap = [];
function charCodeToOptimizedIndex(charCode) {
	return charCode < 256 ? charCode : charCodeToOptimizedIdxMap[charCode];
}
function initCharCodeToOptimizedIndexMap() {
	if (isEmpty$1(charCodeToOptimizedIdxMap)) {
		charCodeToOptimizedIdxMap = new Array(65536);
		for (let i = 0; i < 65536; i++) charCodeToOptimizedIdxMap[i] = i > 255 ? 255 + ~~(i / 255) : i;
	}
}
// node_modules/chevrotain/lib/src/scan/tokens.js
function tokenStructuredMatcher(tokInstance, tokConstructor) {
	const instanceType = tokInstance.tokenTypeIdx;
	if (instanceType === tokConstructor.tokenTypeIdx) return true;
	else return tokConstructor.isParent === true && tokConstructor.categoryMatchesMap[instanceType] === true;
}
function tokenStructuredMatcherNoCategories(token, tokType) {
	return token.tokenTypeIdx === tokType.tokenTypeIdx;
}
let tokenShortNameIdx = 1;
const tokenIdxToClass = {};
function augmentTokenTypes(tokenTypes) {
	const tokenTypesAndParents = expandCategories(tokenTypes);
	assignTokenDefaultProps(tokenTypesAndParents);
	assignCategoriesMapProp(tokenTypesAndParents);
	assignCategoriesTokensProp(tokenTypesAndParents);
	forEach(tokenTypesAndParents, (tokType) => {
		tokType.isParent = tokType.categoryMatches.length > 0;
	});
}
function expandCategories(tokenTypes) {
	let result = clone(tokenTypes);
	let categories = tokenTypes;
	let searching = true;
	while (searching) {
		categories = compact(flatten(map(categories, (currTokType) => currTokType.CATEGORIES)));
		const newCategories = difference(categories, result);
		result = result.concat(newCategories);
		if (isEmpty$1(newCategories)) searching = false;
		else categories = newCategories;
	}
	return result;
}
function assignTokenDefaultProps(tokenTypes) {
	forEach(tokenTypes, (currTokType) => {
		if (!hasShortKeyProperty(currTokType)) {
			tokenIdxToClass[tokenShortNameIdx] = currTokType;
			currTokType.tokenTypeIdx = tokenShortNameIdx++;
		}
		if (hasCategoriesProperty(currTokType) && !isArray(currTokType.CATEGORIES)) currTokType.CATEGORIES = [currTokType.CATEGORIES];
		if (!hasCategoriesProperty(currTokType)) currTokType.CATEGORIES = [];
		if (!hasExtendingTokensTypesProperty(currTokType)) currTokType.categoryMatches = [];
		if (!hasExtendingTokensTypesMapProperty(currTokType)) currTokType.categoryMatchesMap = {};
	});
}
function assignCategoriesTokensProp(tokenTypes) {
	forEach(tokenTypes, (currTokType) => {
		currTokType.categoryMatches = [];
		forEach(currTokType.categoryMatchesMap, (val, key) => {
			currTokType.categoryMatches.push(tokenIdxToClass[key].tokenTypeIdx);
		});
	});
}
function assignCategoriesMapProp(tokenTypes) {
	forEach(tokenTypes, (currTokType) => {
		singleAssignCategoriesToksMap([], currTokType);
	});
}
function singleAssignCategoriesToksMap(path, nextNode) {
	forEach(path, (pathNode) => {
		nextNode.categoryMatchesMap[pathNode.tokenTypeIdx] = true;
	});
	forEach(nextNode.CATEGORIES, (nextCategory) => {
		const newPath = path.concat(nextNode);
		if (!includes(newPath, nextCategory)) singleAssignCategoriesToksMap(newPath, nextCategory);
	});
}
function hasShortKeyProperty(tokType) {
	return has(tokType, "tokenTypeIdx");
}
function hasCategoriesProperty(tokType) {
	return has(tokType, "CATEGORIES");
}
function hasExtendingTokensTypesProperty(tokType) {
	return has(tokType, "categoryMatches");
}
function hasExtendingTokensTypesMapProperty(tokType) {
	return has(tokType, "categoryMatchesMap");
}
function isTokenType(tokType) {
	return has(tokType, "tokenTypeIdx");
}
// node_modules/chevrotain/lib/src/scan/lexer_errors_public.js
const defaultLexerErrorProvider = {
	buildUnableToPopLexerModeMessage(token) {
		return `Unable to pop Lexer Mode after encountering Token ->${token.image}<- The Mode Stack is empty`;
	},
	buildUnexpectedCharactersMessage(fullText, startOffset, length, line, column, mode) {
		return `unexpected character: ->${fullText.charAt(startOffset)}<- at offset: ${startOffset}, skipped ${length} characters.`;
	}
};
// node_modules/chevrotain/lib/src/scan/lexer_public.js
var LexerDefinitionErrorType;
(function(LexerDefinitionErrorType) {
	LexerDefinitionErrorType[LexerDefinitionErrorType["MISSING_PATTERN"] = 0] = "MISSING_PATTERN";
	LexerDefinitionErrorType[LexerDefinitionErrorType["INVALID_PATTERN"] = 1] = "INVALID_PATTERN";
	LexerDefinitionErrorType[LexerDefinitionErrorType["EOI_ANCHOR_FOUND"] = 2] = "EOI_ANCHOR_FOUND";
	LexerDefinitionErrorType[LexerDefinitionErrorType["UNSUPPORTED_FLAGS_FOUND"] = 3] = "UNSUPPORTED_FLAGS_FOUND";
	LexerDefinitionErrorType[LexerDefinitionErrorType["DUPLICATE_PATTERNS_FOUND"] = 4] = "DUPLICATE_PATTERNS_FOUND";
	LexerDefinitionErrorType[LexerDefinitionErrorType["INVALID_GROUP_TYPE_FOUND"] = 5] = "INVALID_GROUP_TYPE_FOUND";
	LexerDefinitionErrorType[LexerDefinitionErrorType["PUSH_MODE_DOES_NOT_EXIST"] = 6] = "PUSH_MODE_DOES_NOT_EXIST";
	LexerDefinitionErrorType[LexerDefinitionErrorType["MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE"] = 7] = "MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE";
	LexerDefinitionErrorType[LexerDefinitionErrorType["MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY"] = 8] = "MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY";
	LexerDefinitionErrorType[LexerDefinitionErrorType["MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST"] = 9] = "MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST";
	LexerDefinitionErrorType[LexerDefinitionErrorType["LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED"] = 10] = "LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED";
	LexerDefinitionErrorType[LexerDefinitionErrorType["SOI_ANCHOR_FOUND"] = 11] = "SOI_ANCHOR_FOUND";
	LexerDefinitionErrorType[LexerDefinitionErrorType["EMPTY_MATCH_PATTERN"] = 12] = "EMPTY_MATCH_PATTERN";
	LexerDefinitionErrorType[LexerDefinitionErrorType["NO_LINE_BREAKS_FLAGS"] = 13] = "NO_LINE_BREAKS_FLAGS";
	LexerDefinitionErrorType[LexerDefinitionErrorType["UNREACHABLE_PATTERN"] = 14] = "UNREACHABLE_PATTERN";
	LexerDefinitionErrorType[LexerDefinitionErrorType["IDENTIFY_TERMINATOR"] = 15] = "IDENTIFY_TERMINATOR";
	LexerDefinitionErrorType[LexerDefinitionErrorType["CUSTOM_LINE_BREAK"] = 16] = "CUSTOM_LINE_BREAK";
	LexerDefinitionErrorType[LexerDefinitionErrorType["MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE"] = 17] = "MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE";
})(LexerDefinitionErrorType || (LexerDefinitionErrorType = {}));
const DEFAULT_LEXER_CONFIG = {
	deferDefinitionErrorsHandling: false,
	positionTracking: "full",
	lineTerminatorsPattern: /\n|\r\n?/g,
	lineTerminatorCharacters: ["\n", "\r"],
	ensureOptimizations: false,
	safeMode: false,
	errorMessageProvider: defaultLexerErrorProvider,
	traceInitPerf: false,
	skipValidations: false,
	recoveryEnabled: true
};
Object.freeze(DEFAULT_LEXER_CONFIG);
var Lexer = class {
	constructor(lexerDefinition, config = DEFAULT_LEXER_CONFIG) {
		this.lexerDefinition = lexerDefinition;
		this.lexerDefinitionErrors = [];
		this.lexerDefinitionWarning = [];
		this.patternIdxToConfig = {};
		this.charCodeToPatternIdxToConfig = {};
		this.modes = [];
		this.emptyGroups = {};
		this.trackStartLines = true;
		this.trackEndLines = true;
		this.hasCustom = false;
		this.canModeBeOptimized = {};
		this.TRACE_INIT = (phaseDesc, phaseImpl) => {
			if (this.traceInitPerf === true) {
				this.traceInitIndent++;
				const indent = new Array(this.traceInitIndent + 1).join("	");
				if (this.traceInitIndent < this.traceInitMaxIdent) console.log(`${indent}--> <${phaseDesc}>`);
				const { time, value } = timer(phaseImpl);
				const traceMethod = time > 10 ? console.warn : console.log;
				if (this.traceInitIndent < this.traceInitMaxIdent) traceMethod(`${indent}<-- <${phaseDesc}> time: ${time}ms`);
				this.traceInitIndent--;
				return value;
			} else return phaseImpl();
		};
		if (typeof config === "boolean") throw Error("The second argument to the Lexer constructor is now an ILexerConfig Object.\na boolean 2nd argument is no longer supported");
		this.config = assign({}, DEFAULT_LEXER_CONFIG, config);
		const traceInitVal = this.config.traceInitPerf;
		if (traceInitVal === true) {
			this.traceInitMaxIdent = 1e400;
			this.traceInitPerf = true;
		} else if (typeof traceInitVal === "number") {
			this.traceInitMaxIdent = traceInitVal;
			this.traceInitPerf = true;
		}
		this.traceInitIndent = -1;
		this.TRACE_INIT("Lexer Constructor", () => {
			let actualDefinition;
			let hasOnlySingleMode = true;
			this.TRACE_INIT("Lexer Config handling", () => {
				if (this.config.lineTerminatorsPattern === DEFAULT_LEXER_CONFIG.lineTerminatorsPattern) this.config.lineTerminatorsPattern = LineTerminatorOptimizedTester;
				else if (this.config.lineTerminatorCharacters === DEFAULT_LEXER_CONFIG.lineTerminatorCharacters) throw Error("Error: Missing <lineTerminatorCharacters> property on the Lexer config.\n	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#MISSING_LINE_TERM_CHARS");
				if (config.safeMode && config.ensureOptimizations) throw Error("\"safeMode\" and \"ensureOptimizations\" flags are mutually exclusive.");
				this.trackStartLines = /full|onlyStart/i.test(this.config.positionTracking);
				this.trackEndLines = /full/i.test(this.config.positionTracking);
				if (isArray(lexerDefinition)) actualDefinition = {
					modes: { defaultMode: clone(lexerDefinition) },
					defaultMode: DEFAULT_MODE
				};
				else {
					hasOnlySingleMode = false;
					actualDefinition = clone(lexerDefinition);
				}
			});
			if (this.config.skipValidations === false) {
				this.TRACE_INIT("performRuntimeChecks", () => {
					this.lexerDefinitionErrors = this.lexerDefinitionErrors.concat(performRuntimeChecks(actualDefinition, this.trackStartLines, this.config.lineTerminatorCharacters));
				});
				this.TRACE_INIT("performWarningRuntimeChecks", () => {
					this.lexerDefinitionWarning = this.lexerDefinitionWarning.concat(performWarningRuntimeChecks(actualDefinition, this.trackStartLines, this.config.lineTerminatorCharacters));
				});
			}
			actualDefinition.modes = actualDefinition.modes ? actualDefinition.modes : {};
			forEach(actualDefinition.modes, (currModeValue, currModeName) => {
				actualDefinition.modes[currModeName] = reject(currModeValue, (currTokType) => isUndefined(currTokType));
			});
			const allModeNames = keys(actualDefinition.modes);
			forEach(actualDefinition.modes, (currModDef, currModName) => {
				this.TRACE_INIT(`Mode: <${currModName}> processing`, () => {
					this.modes.push(currModName);
					if (this.config.skipValidations === false) this.TRACE_INIT(`validatePatterns`, () => {
						this.lexerDefinitionErrors = this.lexerDefinitionErrors.concat(validatePatterns(currModDef, allModeNames));
					});
					if (isEmpty$1(this.lexerDefinitionErrors)) {
						augmentTokenTypes(currModDef);
						let currAnalyzeResult;
						this.TRACE_INIT(`analyzeTokenTypes`, () => {
							currAnalyzeResult = analyzeTokenTypes(currModDef, {
								lineTerminatorCharacters: this.config.lineTerminatorCharacters,
								positionTracking: config.positionTracking,
								ensureOptimizations: config.ensureOptimizations,
								safeMode: config.safeMode,
								tracer: this.TRACE_INIT
							});
						});
						this.patternIdxToConfig[currModName] = currAnalyzeResult.patternIdxToConfig;
						this.charCodeToPatternIdxToConfig[currModName] = currAnalyzeResult.charCodeToPatternIdxToConfig;
						this.emptyGroups = assign({}, this.emptyGroups, currAnalyzeResult.emptyGroups);
						this.hasCustom = currAnalyzeResult.hasCustom || this.hasCustom;
						this.canModeBeOptimized[currModName] = currAnalyzeResult.canBeOptimized;
					}
				});
			});
			this.defaultMode = actualDefinition.defaultMode;
			if (!isEmpty$1(this.lexerDefinitionErrors) && !this.config.deferDefinitionErrorsHandling) {
				const allErrMessagesString = map(this.lexerDefinitionErrors, (error) => {
					return error.message;
				}).join("-----------------------\n");
				throw new Error("Errors detected in definition of Lexer:\n" + allErrMessagesString);
			}
			forEach(this.lexerDefinitionWarning, (warningDescriptor) => {
				PRINT_WARNING(warningDescriptor.message);
			});
			this.TRACE_INIT("Choosing sub-methods implementations", () => {
				if (hasOnlySingleMode) this.handleModes = noop;
				if (this.trackStartLines === false) this.computeNewColumn = identity;
				if (this.trackEndLines === false) this.updateTokenEndLineColumnLocation = noop;
				if (/full/i.test(this.config.positionTracking)) this.createTokenInstance = this.createFullToken;
				else if (/onlyStart/i.test(this.config.positionTracking)) this.createTokenInstance = this.createStartOnlyToken;
				else if (/onlyOffset/i.test(this.config.positionTracking)) this.createTokenInstance = this.createOffsetOnlyToken;
				else throw Error(`Invalid <positionTracking> config option: "${this.config.positionTracking}"`);
				if (this.hasCustom) {
					this.addToken = this.addTokenUsingPush;
					this.handlePayload = this.handlePayloadWithCustom;
				} else {
					this.addToken = this.addTokenUsingMemberAccess;
					this.handlePayload = this.handlePayloadNoCustom;
				}
			});
			this.TRACE_INIT("Failed Optimization Warnings", () => {
				const unOptimizedModes = reduce(this.canModeBeOptimized, (cannotBeOptimized, canBeOptimized, modeName) => {
					if (canBeOptimized === false) cannotBeOptimized.push(modeName);
					return cannotBeOptimized;
				}, []);
				if (config.ensureOptimizations && !isEmpty$1(unOptimizedModes)) throw Error(`Lexer Modes: < ${unOptimizedModes.join(", ")} > cannot be optimized.\n	 Disable the "ensureOptimizations" lexer config flag to silently ignore this and run the lexer in an un-optimized mode.
	 Or inspect the console log for details on how to resolve these issues.`);
			});
			this.TRACE_INIT("clearRegExpParserCache", () => {
				clearRegExpParserCache();
			});
			this.TRACE_INIT("toFastProperties", () => {
				toFastProperties(this);
			});
		});
	}
	tokenize(text, initialMode = this.defaultMode) {
		if (!isEmpty$1(this.lexerDefinitionErrors)) {
			const allErrMessagesString = map(this.lexerDefinitionErrors, (error) => {
				return error.message;
			}).join("-----------------------\n");
			throw new Error("Unable to Tokenize because Errors detected in definition of Lexer:\n" + allErrMessagesString);
		}
		return this.tokenizeInternal(text, initialMode);
	}
	tokenizeInternal(text, initialMode) {
		let i, j, k, matchAltImage, longerAlt, matchedImage, payload, altPayload, imageLength, group, tokType, newToken, errLength, msg, match;
		const orgText = text;
		const orgLength = orgText.length;
		let offset = 0;
		let matchedTokensIndex = 0;
		const guessedNumberOfTokens = this.hasCustom ? 0 : Math.floor(text.length / 10);
		const matchedTokens = new Array(guessedNumberOfTokens);
		const errors = [];
		let line = this.trackStartLines ? 1 : void 0;
		let column = this.trackStartLines ? 1 : void 0;
		const groups = cloneEmptyGroups(this.emptyGroups);
		const trackLines = this.trackStartLines;
		const lineTerminatorPattern = this.config.lineTerminatorsPattern;
		let currModePatternsLength = 0;
		let patternIdxToConfig = [];
		let currCharCodeToPatternIdxToConfig = [];
		const modeStack = [];
		const emptyArray = [];
		Object.freeze(emptyArray);
		let isOptimizedMode = false;
		const pop_mode = (popToken) => {
			if (modeStack.length === 1 && popToken.tokenType.PUSH_MODE === void 0) {
				const msg = this.config.errorMessageProvider.buildUnableToPopLexerModeMessage(popToken);
				errors.push({
					offset: popToken.startOffset,
					line: popToken.startLine,
					column: popToken.startColumn,
					length: popToken.image.length,
					message: msg
				});
			} else {
				modeStack.pop();
				const newMode = last(modeStack);
				patternIdxToConfig = this.patternIdxToConfig[newMode];
				currCharCodeToPatternIdxToConfig = this.charCodeToPatternIdxToConfig[newMode];
				currModePatternsLength = patternIdxToConfig.length;
				const modeCanBeOptimized = this.canModeBeOptimized[newMode] && this.config.safeMode === false;
				if (currCharCodeToPatternIdxToConfig && modeCanBeOptimized) isOptimizedMode = true;
				else isOptimizedMode = false;
			}
		};
		function push_mode(newMode) {
			modeStack.push(newMode);
			currCharCodeToPatternIdxToConfig = this.charCodeToPatternIdxToConfig[newMode];
			patternIdxToConfig = this.patternIdxToConfig[newMode];
			currModePatternsLength = patternIdxToConfig.length;
			currModePatternsLength = patternIdxToConfig.length;
			const modeCanBeOptimized = this.canModeBeOptimized[newMode] && this.config.safeMode === false;
			if (currCharCodeToPatternIdxToConfig && modeCanBeOptimized) isOptimizedMode = true;
			else isOptimizedMode = false;
		}
		push_mode.call(this, initialMode);
		let currConfig;
		const recoveryEnabled = this.config.recoveryEnabled;
		while (offset < orgLength) {
			matchedImage = null;
			imageLength = -1;
			const nextCharCode = orgText.charCodeAt(offset);
			let chosenPatternIdxToConfig;
			if (isOptimizedMode) {
				const optimizedCharIdx = charCodeToOptimizedIndex(nextCharCode);
				const possiblePatterns = currCharCodeToPatternIdxToConfig[optimizedCharIdx];
				chosenPatternIdxToConfig = possiblePatterns !== void 0 ? possiblePatterns : emptyArray;
			} else chosenPatternIdxToConfig = patternIdxToConfig;
			const chosenPatternsLength = chosenPatternIdxToConfig.length;
			for (i = 0; i < chosenPatternsLength; i++) {
				currConfig = chosenPatternIdxToConfig[i];
				const currPattern = currConfig.pattern;
				payload = null;
				const singleCharCode = currConfig.short;
				if (singleCharCode !== false) {
					if (nextCharCode === singleCharCode) {
						imageLength = 1;
						matchedImage = currPattern;
					}
				} else if (currConfig.isCustom === true) {
					match = currPattern.exec(orgText, offset, matchedTokens, groups);
					if (match !== null) {
						matchedImage = match[0];
						imageLength = matchedImage.length;
						if (match.payload !== void 0) payload = match.payload;
					} else matchedImage = null;
				} else {
					currPattern.lastIndex = offset;
					imageLength = this.matchLength(currPattern, text, offset);
				}
				if (imageLength !== -1) {
					longerAlt = currConfig.longerAlt;
					if (longerAlt !== void 0) {
						matchedImage = text.substring(offset, offset + imageLength);
						const longerAltLength = longerAlt.length;
						for (k = 0; k < longerAltLength; k++) {
							const longerAltConfig = patternIdxToConfig[longerAlt[k]];
							const longerAltPattern = longerAltConfig.pattern;
							altPayload = null;
							if (longerAltConfig.isCustom === true) {
								match = longerAltPattern.exec(orgText, offset, matchedTokens, groups);
								if (match !== null) {
									matchAltImage = match[0];
									if (match.payload !== void 0) altPayload = match.payload;
								} else matchAltImage = null;
							} else {
								longerAltPattern.lastIndex = offset;
								matchAltImage = this.match(longerAltPattern, text, offset);
							}
							if (matchAltImage && matchAltImage.length > matchedImage.length) {
								matchedImage = matchAltImage;
								imageLength = matchAltImage.length;
								payload = altPayload;
								currConfig = longerAltConfig;
								break;
							}
						}
					}
					break;
				}
			}
			if (imageLength !== -1) {
				group = currConfig.group;
				if (group !== void 0) {
					matchedImage = matchedImage !== null ? matchedImage : text.substring(offset, offset + imageLength);
					tokType = currConfig.tokenTypeIdx;
					newToken = this.createTokenInstance(matchedImage, offset, tokType, currConfig.tokenType, line, column, imageLength);
					this.handlePayload(newToken, payload);
					if (group === false) matchedTokensIndex = this.addToken(matchedTokens, matchedTokensIndex, newToken);
					else groups[group].push(newToken);
				}
				if (trackLines === true && currConfig.canLineTerminator === true) {
					let numOfLTsInMatch = 0;
					let foundTerminator;
					let lastLTEndOffset;
					lineTerminatorPattern.lastIndex = 0;
					do {
						matchedImage = matchedImage !== null ? matchedImage : text.substring(offset, offset + imageLength);
						foundTerminator = lineTerminatorPattern.test(matchedImage);
						if (foundTerminator === true) {
							lastLTEndOffset = lineTerminatorPattern.lastIndex - 1;
							numOfLTsInMatch++;
						}
					} while (foundTerminator === true);
					if (numOfLTsInMatch !== 0) {
						line = line + numOfLTsInMatch;
						column = imageLength - lastLTEndOffset;
						this.updateTokenEndLineColumnLocation(newToken, group, lastLTEndOffset, numOfLTsInMatch, line, column, imageLength);
					} else column = this.computeNewColumn(column, imageLength);
				} else column = this.computeNewColumn(column, imageLength);
				offset = offset + imageLength;
				this.handleModes(currConfig, pop_mode, push_mode, newToken);
			} else {
				const errorStartOffset = offset;
				const errorLine = line;
				const errorColumn = column;
				let foundResyncPoint = recoveryEnabled === false;
				while (foundResyncPoint === false && offset < orgLength) {
					offset++;
					for (j = 0; j < currModePatternsLength; j++) {
						const currConfig = patternIdxToConfig[j];
						const currPattern = currConfig.pattern;
						const singleCharCode = currConfig.short;
						if (singleCharCode !== false) {
							if (orgText.charCodeAt(offset) === singleCharCode) foundResyncPoint = true;
						} else if (currConfig.isCustom === true) foundResyncPoint = currPattern.exec(orgText, offset, matchedTokens, groups) !== null;
						else {
							currPattern.lastIndex = offset;
							foundResyncPoint = currPattern.exec(text) !== null;
						}
						if (foundResyncPoint === true) break;
					}
				}
				errLength = offset - errorStartOffset;
				column = this.computeNewColumn(column, errLength);
				msg = this.config.errorMessageProvider.buildUnexpectedCharactersMessage(orgText, errorStartOffset, errLength, errorLine, errorColumn, last(modeStack));
				errors.push({
					offset: errorStartOffset,
					line: errorLine,
					column: errorColumn,
					length: errLength,
					message: msg
				});
				if (recoveryEnabled === false) break;
			}
		}
		if (!this.hasCustom) matchedTokens.length = matchedTokensIndex;
		return {
			tokens: matchedTokens,
			groups,
			errors
		};
	}
	handleModes(config, pop_mode, push_mode, newToken) {
		if (config.pop === true) {
			const pushMode = config.push;
			pop_mode(newToken);
			if (pushMode !== void 0) push_mode.call(this, pushMode);
		} else if (config.push !== void 0) push_mode.call(this, config.push);
	}
	updateTokenEndLineColumnLocation(newToken, group, lastLTIdx, numOfLTsInMatch, line, column, imageLength) {
		let lastCharIsLT, fixForEndingInLT;
		if (group !== void 0) {
			lastCharIsLT = lastLTIdx === imageLength - 1;
			fixForEndingInLT = lastCharIsLT ? -1 : 0;
			if (!(numOfLTsInMatch === 1 && lastCharIsLT === true)) {
				newToken.endLine = line + fixForEndingInLT;
				newToken.endColumn = column - 1 + -fixForEndingInLT;
			}
		}
	}
	computeNewColumn(oldColumn, imageLength) {
		return oldColumn + imageLength;
	}
	createOffsetOnlyToken(image, startOffset, tokenTypeIdx, tokenType) {
		return {
			image,
			startOffset,
			tokenTypeIdx,
			tokenType
		};
	}
	createStartOnlyToken(image, startOffset, tokenTypeIdx, tokenType, startLine, startColumn) {
		return {
			image,
			startOffset,
			startLine,
			startColumn,
			tokenTypeIdx,
			tokenType
		};
	}
	createFullToken(image, startOffset, tokenTypeIdx, tokenType, startLine, startColumn, imageLength) {
		return {
			image,
			startOffset,
			endOffset: startOffset + imageLength - 1,
			startLine,
			endLine: startLine,
			startColumn,
			endColumn: startColumn + imageLength - 1,
			tokenTypeIdx,
			tokenType
		};
	}
	addTokenUsingPush(tokenVector, index, tokenToAdd) {
		tokenVector.push(tokenToAdd);
		return index;
	}
	addTokenUsingMemberAccess(tokenVector, index, tokenToAdd) {
		tokenVector[index] = tokenToAdd;
		index++;
		return index;
	}
	handlePayloadNoCustom(token, payload) {}
	handlePayloadWithCustom(token, payload) {
		if (payload !== null) token.payload = payload;
	}
	match(pattern, text, offset) {
		if (pattern.test(text) === true) return text.substring(offset, pattern.lastIndex);
		return null;
	}
	matchLength(pattern, text, offset) {
		if (pattern.test(text) === true) return pattern.lastIndex - offset;
		return -1;
	}
};
Lexer.SKIPPED = "This marks a skipped Token pattern, this means each token identified by it will be consumed and then thrown into oblivion, this can be used to for example to completely ignore whitespace.";
Lexer.NA = /NOT_APPLICABLE/;
// node_modules/chevrotain/lib/src/scan/tokens_public.js
function tokenLabel(tokType) {
	if (hasTokenLabel(tokType)) return tokType.LABEL;
	else return tokType.name;
}
function hasTokenLabel(obj) {
	return isString(obj.LABEL) && obj.LABEL !== "";
}
const PARENT = "parent";
const CATEGORIES = "categories";
const LABEL = "label";
const GROUP = "group";
const PUSH_MODE = "push_mode";
const POP_MODE = "pop_mode";
const LONGER_ALT = "longer_alt";
const LINE_BREAKS = "line_breaks";
const START_CHARS_HINT = "start_chars_hint";
function createToken(config) {
	return createTokenInternal(config);
}
function createTokenInternal(config) {
	const pattern = config.pattern;
	const tokenType = {};
	tokenType.name = config.name;
	if (!isUndefined(pattern)) tokenType.PATTERN = pattern;
	if (has(config, PARENT)) throw "The parent property is no longer supported.\nSee: https://github.com/chevrotain/chevrotain/issues/564#issuecomment-349062346 for details.";
	if (has(config, CATEGORIES)) tokenType.CATEGORIES = config[CATEGORIES];
	augmentTokenTypes([tokenType]);
	if (has(config, LABEL)) tokenType.LABEL = config[LABEL];
	if (has(config, GROUP)) tokenType.GROUP = config[GROUP];
	if (has(config, POP_MODE)) tokenType.POP_MODE = config[POP_MODE];
	if (has(config, PUSH_MODE)) tokenType.PUSH_MODE = config[PUSH_MODE];
	if (has(config, LONGER_ALT)) tokenType.LONGER_ALT = config[LONGER_ALT];
	if (has(config, LINE_BREAKS)) tokenType.LINE_BREAKS = config[LINE_BREAKS];
	if (has(config, START_CHARS_HINT)) tokenType.START_CHARS_HINT = config[START_CHARS_HINT];
	return tokenType;
}
const EOF = createToken({
	name: "EOF",
	pattern: Lexer.NA
});
augmentTokenTypes([EOF]);
function createTokenInstance(tokType, image, startOffset, endOffset, startLine, endLine, startColumn, endColumn) {
	return {
		image,
		startOffset,
		endOffset,
		startLine,
		endLine,
		startColumn,
		endColumn,
		tokenTypeIdx: tokType.tokenTypeIdx,
		tokenType: tokType
	};
}
function tokenMatcher(token, tokType) {
	return tokenStructuredMatcher(token, tokType);
}
// node_modules/chevrotain/lib/src/parse/errors_public.js
const defaultParserErrorProvider = {
	buildMismatchTokenMessage({ expected, actual, previous, ruleName }) {
		return `Expecting ${hasTokenLabel(expected) ? `--> ${tokenLabel(expected)} <--` : `token of type --> ${expected.name} <--`} but found --> '${actual.image}' <--`;
	},
	buildNotAllInputParsedMessage({ firstRedundant, ruleName }) {
		return "Redundant input, expecting EOF but found: " + firstRedundant.image;
	},
	buildNoViableAltMessage({ expectedPathsPerAlt, actual, previous, customUserDescription, ruleName }) {
		const errPrefix = "Expecting: ";
		const errSuffix = "\nbut found: '" + head(actual).image + "'";
		if (customUserDescription) return errPrefix + customUserDescription + errSuffix;
		else return `Expecting: one of these possible Token sequences:\n${map(map(reduce(expectedPathsPerAlt, (result, currAltPaths) => result.concat(currAltPaths), []), (currPath) => `[${map(currPath, (currTokenType) => tokenLabel(currTokenType)).join(", ")}]`), (itemMsg, idx) => `  ${idx + 1}. ${itemMsg}`).join("\n")}` + errSuffix;
	},
	buildEarlyExitMessage({ expectedIterationPaths, actual, customUserDescription, ruleName }) {
		const errPrefix = "Expecting: ";
		const errSuffix = "\nbut found: '" + head(actual).image + "'";
		if (customUserDescription) return errPrefix + customUserDescription + errSuffix;
		else return `Expecting: expecting at least one iteration which starts with one of these possible Token sequences::\n  <${map(expectedIterationPaths, (currPath) => `[${map(currPath, (currTokenType) => tokenLabel(currTokenType)).join(",")}]`).join(" ,")}>` + errSuffix;
	}
};
Object.freeze(defaultParserErrorProvider);
const defaultGrammarResolverErrorProvider = { buildRuleNotFoundError(topLevelRule, undefinedRule) {
	return "Invalid grammar, reference to a rule which is not defined: ->" + undefinedRule.nonTerminalName + "<-\ninside top level rule: ->" + topLevelRule.name + "<-";
} };
const defaultGrammarValidatorErrorProvider = {
	buildDuplicateFoundError(topLevelRule, duplicateProds) {
		function getExtraProductionArgument(prod) {
			if (prod instanceof Terminal) return prod.terminalType.name;
			else if (prod instanceof NonTerminal) return prod.nonTerminalName;
			else return "";
		}
		const topLevelName = topLevelRule.name;
		const duplicateProd = head(duplicateProds);
		const index = duplicateProd.idx;
		const dslName = getProductionDslName(duplicateProd);
		const extraArgument = getExtraProductionArgument(duplicateProd);
		let msg = `->${dslName}${index > 0 ? index : ""}<- ${extraArgument ? `with argument: ->${extraArgument}<-` : ""}
                  appears more than once (${duplicateProds.length} times) in the top level rule: ->${topLevelName}<-.                  
                  For further details see: https://chevrotain.io/docs/FAQ.html#NUMERICAL_SUFFIXES 
                  `;
		msg = msg.replace(/[ \t]+/g, " ");
		msg = msg.replace(/\s\s+/g, "\n");
		return msg;
	},
	buildNamespaceConflictError(rule) {
		return `Namespace conflict found in grammar.\nThe grammar has both a Terminal(Token) and a Non-Terminal(Rule) named: <${rule.name}>.\nTo resolve this make sure each Terminal and Non-Terminal names are unique\nThis is easy to accomplish by using the convention that Terminal names start with an uppercase letter\nand Non-Terminal names start with a lower case letter.`;
	},
	buildAlternationPrefixAmbiguityError(options) {
		const pathMsg = map(options.prefixPath, (currTok) => tokenLabel(currTok)).join(", ");
		const occurrence = options.alternation.idx === 0 ? "" : options.alternation.idx;
		return `Ambiguous alternatives: <${options.ambiguityIndices.join(" ,")}> due to common lookahead prefix\nin <OR${occurrence}> inside <${options.topLevelRule.name}> Rule,\n<${pathMsg}> may appears as a prefix path in all these alternatives.\nSee: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#COMMON_PREFIX\nFor Further details.`;
	},
	buildAlternationAmbiguityError(options) {
		const occurrence = options.alternation.idx === 0 ? "" : options.alternation.idx;
		const isEmptyPath = options.prefixPath.length === 0;
		let currMessage = `Ambiguous Alternatives Detected: <${options.ambiguityIndices.join(" ,")}> in <OR${occurrence}> inside <${options.topLevelRule.name}> Rule,\n`;
		if (isEmptyPath) currMessage += "These alternatives are all empty (match no tokens), making them indistinguishable.\nOnly the last alternative may be empty.\n";
		else {
			const pathMsg = map(options.prefixPath, (currtok) => tokenLabel(currtok)).join(", ");
			currMessage += `<${pathMsg}> may appears as a prefix path in all these alternatives.\n`;
		}
		currMessage += "See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#AMBIGUOUS_ALTERNATIVES\nFor Further details.";
		return currMessage;
	},
	buildEmptyRepetitionError(options) {
		let dslName = getProductionDslName(options.repetition);
		if (options.repetition.idx !== 0) dslName += options.repetition.idx;
		return `The repetition <${dslName}> within Rule <${options.topLevelRule.name}> can never consume any tokens.\nThis could lead to an infinite loop.`;
	},
	buildTokenNameError(options) {
		return "deprecated";
	},
	buildEmptyAlternationError(options) {
		return `Ambiguous empty alternative: <${options.emptyChoiceIdx + 1}> in <OR${options.alternation.idx}> inside <${options.topLevelRule.name}> Rule.\nOnly the last alternative may be an empty alternative.`;
	},
	buildTooManyAlternativesError(options) {
		return `An Alternation cannot have more than 256 alternatives:\n<OR${options.alternation.idx}> inside <${options.topLevelRule.name}> Rule.\n has ${options.alternation.definition.length + 1} alternatives.`;
	},
	buildLeftRecursionError(options) {
		const ruleName = options.topLevelRule.name;
		return `Left Recursion found in grammar.\nrule: <${ruleName}> can be invoked from itself (directly or indirectly)\nwithout consuming any Tokens. The grammar path that causes this is: \n ${`${ruleName} --> ${map(options.leftRecursionPath, (currRule) => currRule.name).concat([ruleName]).join(" --> ")}`}\n To fix this refactor your grammar to remove the left recursion.\nsee: https://en.wikipedia.org/wiki/LL_parser#Left_factoring.`;
	},
	buildInvalidRuleNameError(options) {
		return "deprecated";
	},
	buildDuplicateRuleNameError(options) {
		let ruleName;
		if (options.topLevelRule instanceof Rule) ruleName = options.topLevelRule.name;
		else ruleName = options.topLevelRule;
		return `Duplicate definition, rule: ->${ruleName}<- is already defined in the grammar: ->${options.grammarName}<-`;
	}
};
// node_modules/chevrotain/lib/src/parse/grammar/resolver.js
function resolveGrammar$1(topLevels, errMsgProvider) {
	const refResolver = new GastRefResolverVisitor(topLevels, errMsgProvider);
	refResolver.resolveRefs();
	return refResolver.errors;
}
var GastRefResolverVisitor = class extends GAstVisitor {
	constructor(nameToTopRule, errMsgProvider) {
		super();
		this.nameToTopRule = nameToTopRule;
		this.errMsgProvider = errMsgProvider;
		this.errors = [];
	}
	resolveRefs() {
		forEach(values(this.nameToTopRule), (prod) => {
			this.currTopLevel = prod;
			prod.accept(this);
		});
	}
	visitNonTerminal(node) {
		const ref = this.nameToTopRule[node.nonTerminalName];
		if (!ref) {
			const msg = this.errMsgProvider.buildRuleNotFoundError(this.currTopLevel, node);
			this.errors.push({
				message: msg,
				type: ParserDefinitionErrorType.UNRESOLVED_SUBRULE_REF,
				ruleName: this.currTopLevel.name,
				unresolvedRefName: node.nonTerminalName
			});
		} else node.referencedRule = ref;
	}
};
// node_modules/chevrotain/lib/src/parse/grammar/interpreter.js
var AbstractNextPossibleTokensWalker = class extends RestWalker {
	constructor(topProd, path) {
		super();
		this.topProd = topProd;
		this.path = path;
		this.possibleTokTypes = [];
		this.nextProductionName = "";
		this.nextProductionOccurrence = 0;
		this.found = false;
		this.isAtEndOfPath = false;
	}
	startWalking() {
		this.found = false;
		if (this.path.ruleStack[0] !== this.topProd.name) throw Error("The path does not start with the walker's top Rule!");
		this.ruleStack = clone(this.path.ruleStack).reverse();
		this.occurrenceStack = clone(this.path.occurrenceStack).reverse();
		this.ruleStack.pop();
		this.occurrenceStack.pop();
		this.updateExpectedNext();
		this.walk(this.topProd);
		return this.possibleTokTypes;
	}
	walk(prod, prevRest = []) {
		if (!this.found) super.walk(prod, prevRest);
	}
	walkProdRef(refProd, currRest, prevRest) {
		if (refProd.referencedRule.name === this.nextProductionName && refProd.idx === this.nextProductionOccurrence) {
			const fullRest = currRest.concat(prevRest);
			this.updateExpectedNext();
			this.walk(refProd.referencedRule, fullRest);
		}
	}
	updateExpectedNext() {
		if (isEmpty$1(this.ruleStack)) {
			this.nextProductionName = "";
			this.nextProductionOccurrence = 0;
			this.isAtEndOfPath = true;
		} else {
			this.nextProductionName = this.ruleStack.pop();
			this.nextProductionOccurrence = this.occurrenceStack.pop();
		}
	}
};
var NextAfterTokenWalker = class extends AbstractNextPossibleTokensWalker {
	constructor(topProd, path) {
		super(topProd, path);
		this.path = path;
		this.nextTerminalName = "";
		this.nextTerminalOccurrence = 0;
		this.nextTerminalName = this.path.lastTok.name;
		this.nextTerminalOccurrence = this.path.lastTokOccurrence;
	}
	walkTerminal(terminal, currRest, prevRest) {
		if (this.isAtEndOfPath && terminal.terminalType.name === this.nextTerminalName && terminal.idx === this.nextTerminalOccurrence && !this.found) {
			const restProd = new Alternative({ definition: currRest.concat(prevRest) });
			this.possibleTokTypes = first$1(restProd);
			this.found = true;
		}
	}
};
var AbstractNextTerminalAfterProductionWalker = class extends RestWalker {
	constructor(topRule, occurrence) {
		super();
		this.topRule = topRule;
		this.occurrence = occurrence;
		this.result = {
			token: void 0,
			occurrence: void 0,
			isEndOfRule: void 0
		};
	}
	startWalking() {
		this.walk(this.topRule);
		return this.result;
	}
};
var NextTerminalAfterManyWalker = class extends AbstractNextTerminalAfterProductionWalker {
	walkMany(manyProd, currRest, prevRest) {
		if (manyProd.idx === this.occurrence) {
			const firstAfterMany = head(currRest.concat(prevRest));
			this.result.isEndOfRule = firstAfterMany === void 0;
			if (firstAfterMany instanceof Terminal) {
				this.result.token = firstAfterMany.terminalType;
				this.result.occurrence = firstAfterMany.idx;
			}
		} else super.walkMany(manyProd, currRest, prevRest);
	}
};
var NextTerminalAfterManySepWalker = class extends AbstractNextTerminalAfterProductionWalker {
	walkManySep(manySepProd, currRest, prevRest) {
		if (manySepProd.idx === this.occurrence) {
			const firstAfterManySep = head(currRest.concat(prevRest));
			this.result.isEndOfRule = firstAfterManySep === void 0;
			if (firstAfterManySep instanceof Terminal) {
				this.result.token = firstAfterManySep.terminalType;
				this.result.occurrence = firstAfterManySep.idx;
			}
		} else super.walkManySep(manySepProd, currRest, prevRest);
	}
};
var NextTerminalAfterAtLeastOneWalker = class extends AbstractNextTerminalAfterProductionWalker {
	walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
		if (atLeastOneProd.idx === this.occurrence) {
			const firstAfterAtLeastOne = head(currRest.concat(prevRest));
			this.result.isEndOfRule = firstAfterAtLeastOne === void 0;
			if (firstAfterAtLeastOne instanceof Terminal) {
				this.result.token = firstAfterAtLeastOne.terminalType;
				this.result.occurrence = firstAfterAtLeastOne.idx;
			}
		} else super.walkAtLeastOne(atLeastOneProd, currRest, prevRest);
	}
};
var NextTerminalAfterAtLeastOneSepWalker = class extends AbstractNextTerminalAfterProductionWalker {
	walkAtLeastOneSep(atleastOneSepProd, currRest, prevRest) {
		if (atleastOneSepProd.idx === this.occurrence) {
			const firstAfterfirstAfterAtLeastOneSep = head(currRest.concat(prevRest));
			this.result.isEndOfRule = firstAfterfirstAfterAtLeastOneSep === void 0;
			if (firstAfterfirstAfterAtLeastOneSep instanceof Terminal) {
				this.result.token = firstAfterfirstAfterAtLeastOneSep.terminalType;
				this.result.occurrence = firstAfterfirstAfterAtLeastOneSep.idx;
			}
		} else super.walkAtLeastOneSep(atleastOneSepProd, currRest, prevRest);
	}
};
function possiblePathsFrom(targetDef, maxLength, currPath = []) {
	currPath = clone(currPath);
	let result = [];
	let i = 0;
	function remainingPathWith(nextDef) {
		return nextDef.concat(drop(targetDef, i + 1));
	}
	function getAlternativesForProd(definition) {
		const alternatives = possiblePathsFrom(remainingPathWith(definition), maxLength, currPath);
		return result.concat(alternatives);
	}
	while (currPath.length < maxLength && i < targetDef.length) {
		const prod = targetDef[i];
		if (prod instanceof Alternative) return getAlternativesForProd(prod.definition);
		else if (prod instanceof NonTerminal) return getAlternativesForProd(prod.definition);
		else if (prod instanceof Option) result = getAlternativesForProd(prod.definition);
		else if (prod instanceof RepetitionMandatory) return getAlternativesForProd(prod.definition.concat([new Repetition({ definition: prod.definition })]));
		else if (prod instanceof RepetitionMandatoryWithSeparator) return getAlternativesForProd([new Alternative({ definition: prod.definition }), new Repetition({ definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition) })]);
		else if (prod instanceof RepetitionWithSeparator) result = getAlternativesForProd(prod.definition.concat([new Repetition({ definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition) })]));
		else if (prod instanceof Repetition) result = getAlternativesForProd(prod.definition.concat([new Repetition({ definition: prod.definition })]));
		else if (prod instanceof Alternation) {
			forEach(prod.definition, (currAlt) => {
				if (isEmpty$1(currAlt.definition) === false) result = getAlternativesForProd(currAlt.definition);
			});
			return result;
		} else if (prod instanceof Terminal) currPath.push(prod.terminalType);
		else throw Error("non exhaustive match");
		i++;
	}
	result.push({
		partialPath: currPath,
		suffixDef: drop(targetDef, i)
	});
	return result;
}
function nextPossibleTokensAfter(initialDef, tokenVector, tokMatcher, maxLookAhead) {
	const EXIT_NON_TERMINAL = "EXIT_NONE_TERMINAL";
	const EXIT_NON_TERMINAL_ARR = [EXIT_NON_TERMINAL];
	const EXIT_ALTERNATIVE = "EXIT_ALTERNATIVE";
	let foundCompletePath = false;
	const tokenVectorLength = tokenVector.length;
	const minimalAlternativesIndex = tokenVectorLength - maxLookAhead - 1;
	const result = [];
	const possiblePaths = [];
	possiblePaths.push({
		idx: -1,
		def: initialDef,
		ruleStack: [],
		occurrenceStack: []
	});
	while (!isEmpty$1(possiblePaths)) {
		const currPath = possiblePaths.pop();
		if (currPath === EXIT_ALTERNATIVE) {
			if (foundCompletePath && last(possiblePaths).idx <= minimalAlternativesIndex) possiblePaths.pop();
			continue;
		}
		const currDef = currPath.def;
		const currIdx = currPath.idx;
		const currRuleStack = currPath.ruleStack;
		const currOccurrenceStack = currPath.occurrenceStack;
		if (isEmpty$1(currDef)) continue;
		const prod = currDef[0];
		if (prod === EXIT_NON_TERMINAL) {
			const nextPath = {
				idx: currIdx,
				def: drop(currDef),
				ruleStack: dropRight(currRuleStack),
				occurrenceStack: dropRight(currOccurrenceStack)
			};
			possiblePaths.push(nextPath);
		} else if (prod instanceof Terminal) {
			if (currIdx < tokenVectorLength - 1) {
				const nextIdx = currIdx + 1;
				const actualToken = tokenVector[nextIdx];
				if (tokMatcher(actualToken, prod.terminalType)) {
					const nextPath = {
						idx: nextIdx,
						def: drop(currDef),
						ruleStack: currRuleStack,
						occurrenceStack: currOccurrenceStack
					};
					possiblePaths.push(nextPath);
				}
			} else if (currIdx === tokenVectorLength - 1) {
				result.push({
					nextTokenType: prod.terminalType,
					nextTokenOccurrence: prod.idx,
					ruleStack: currRuleStack,
					occurrenceStack: currOccurrenceStack
				});
				foundCompletePath = true;
			} else throw Error("non exhaustive match");
		} else if (prod instanceof NonTerminal) {
			const newRuleStack = clone(currRuleStack);
			newRuleStack.push(prod.nonTerminalName);
			const newOccurrenceStack = clone(currOccurrenceStack);
			newOccurrenceStack.push(prod.idx);
			const nextPath = {
				idx: currIdx,
				def: prod.definition.concat(EXIT_NON_TERMINAL_ARR, drop(currDef)),
				ruleStack: newRuleStack,
				occurrenceStack: newOccurrenceStack
			};
			possiblePaths.push(nextPath);
		} else if (prod instanceof Option) {
			const nextPathWithout = {
				idx: currIdx,
				def: drop(currDef),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPathWithout);
			possiblePaths.push(EXIT_ALTERNATIVE);
			const nextPathWith = {
				idx: currIdx,
				def: prod.definition.concat(drop(currDef)),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPathWith);
		} else if (prod instanceof RepetitionMandatory) {
			const secondIteration = new Repetition({
				definition: prod.definition,
				idx: prod.idx
			});
			const nextPath = {
				idx: currIdx,
				def: prod.definition.concat([secondIteration], drop(currDef)),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPath);
		} else if (prod instanceof RepetitionMandatoryWithSeparator) {
			const secondIteration = new Repetition({
				definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition),
				idx: prod.idx
			});
			const nextPath = {
				idx: currIdx,
				def: prod.definition.concat([secondIteration], drop(currDef)),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPath);
		} else if (prod instanceof RepetitionWithSeparator) {
			const nextPathWithout = {
				idx: currIdx,
				def: drop(currDef),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPathWithout);
			possiblePaths.push(EXIT_ALTERNATIVE);
			const nthRepetition = new Repetition({
				definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition),
				idx: prod.idx
			});
			const nextPathWith = {
				idx: currIdx,
				def: prod.definition.concat([nthRepetition], drop(currDef)),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPathWith);
		} else if (prod instanceof Repetition) {
			const nextPathWithout = {
				idx: currIdx,
				def: drop(currDef),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPathWithout);
			possiblePaths.push(EXIT_ALTERNATIVE);
			const nthRepetition = new Repetition({
				definition: prod.definition,
				idx: prod.idx
			});
			const nextPathWith = {
				idx: currIdx,
				def: prod.definition.concat([nthRepetition], drop(currDef)),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(nextPathWith);
		} else if (prod instanceof Alternation) for (let i = prod.definition.length - 1; i >= 0; i--) {
			const currAltPath = {
				idx: currIdx,
				def: prod.definition[i].definition.concat(drop(currDef)),
				ruleStack: currRuleStack,
				occurrenceStack: currOccurrenceStack
			};
			possiblePaths.push(currAltPath);
			possiblePaths.push(EXIT_ALTERNATIVE);
		}
		else if (prod instanceof Alternative) possiblePaths.push({
			idx: currIdx,
			def: prod.definition.concat(drop(currDef)),
			ruleStack: currRuleStack,
			occurrenceStack: currOccurrenceStack
		});
		else if (prod instanceof Rule) possiblePaths.push(expandTopLevelRule(prod, currIdx, currRuleStack, currOccurrenceStack));
		else throw Error("non exhaustive match");
	}
	return result;
}
function expandTopLevelRule(topRule, currIdx, currRuleStack, currOccurrenceStack) {
	const newRuleStack = clone(currRuleStack);
	newRuleStack.push(topRule.name);
	const newCurrOccurrenceStack = clone(currOccurrenceStack);
	newCurrOccurrenceStack.push(1);
	return {
		idx: currIdx,
		def: topRule.definition,
		ruleStack: newRuleStack,
		occurrenceStack: newCurrOccurrenceStack
	};
}
// node_modules/chevrotain/lib/src/parse/grammar/lookahead.js
var PROD_TYPE;
(function(PROD_TYPE) {
	PROD_TYPE[PROD_TYPE["OPTION"] = 0] = "OPTION";
	PROD_TYPE[PROD_TYPE["REPETITION"] = 1] = "REPETITION";
	PROD_TYPE[PROD_TYPE["REPETITION_MANDATORY"] = 2] = "REPETITION_MANDATORY";
	PROD_TYPE[PROD_TYPE["REPETITION_MANDATORY_WITH_SEPARATOR"] = 3] = "REPETITION_MANDATORY_WITH_SEPARATOR";
	PROD_TYPE[PROD_TYPE["REPETITION_WITH_SEPARATOR"] = 4] = "REPETITION_WITH_SEPARATOR";
	PROD_TYPE[PROD_TYPE["ALTERNATION"] = 5] = "ALTERNATION";
})(PROD_TYPE || (PROD_TYPE = {}));
function getProdType(prod) {
	if (prod instanceof Option || prod === "Option") return PROD_TYPE.OPTION;
	else if (prod instanceof Repetition || prod === "Repetition") return PROD_TYPE.REPETITION;
	else if (prod instanceof RepetitionMandatory || prod === "RepetitionMandatory") return PROD_TYPE.REPETITION_MANDATORY;
	else if (prod instanceof RepetitionMandatoryWithSeparator || prod === "RepetitionMandatoryWithSeparator") return PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR;
	else if (prod instanceof RepetitionWithSeparator || prod === "RepetitionWithSeparator") return PROD_TYPE.REPETITION_WITH_SEPARATOR;
	else if (prod instanceof Alternation || prod === "Alternation") return PROD_TYPE.ALTERNATION;
	else throw Error("non exhaustive match");
}
function buildLookaheadFuncForOr(occurrence, ruleGrammar, maxLookahead, hasPredicates, dynamicTokensEnabled, laFuncBuilder) {
	const lookAheadPaths = getLookaheadPathsForOr(occurrence, ruleGrammar, maxLookahead);
	return laFuncBuilder(lookAheadPaths, hasPredicates, areTokenCategoriesNotUsed(lookAheadPaths) ? tokenStructuredMatcherNoCategories : tokenStructuredMatcher, dynamicTokensEnabled);
}
function buildLookaheadFuncForOptionalProd(occurrence, ruleGrammar, k, dynamicTokensEnabled, prodType, lookaheadBuilder) {
	const lookAheadPaths = getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, k);
	const tokenMatcher = areTokenCategoriesNotUsed(lookAheadPaths) ? tokenStructuredMatcherNoCategories : tokenStructuredMatcher;
	return lookaheadBuilder(lookAheadPaths[0], tokenMatcher, dynamicTokensEnabled);
}
function buildAlternativesLookAheadFunc(alts, hasPredicates, tokenMatcher, dynamicTokensEnabled) {
	const numOfAlts = alts.length;
	const areAllOneTokenLookahead = every(alts, (currAlt) => {
		return every(currAlt, (currPath) => {
			return currPath.length === 1;
		});
	});
	if (hasPredicates) return function(orAlts) {
		const predicates = map(orAlts, (currAlt) => currAlt.GATE);
		for (let t = 0; t < numOfAlts; t++) {
			const currAlt = alts[t];
			const currNumOfPaths = currAlt.length;
			const currPredicate = predicates[t];
			if (currPredicate !== void 0 && currPredicate.call(this) === false) continue;
			nextPath: for (let j = 0; j < currNumOfPaths; j++) {
				const currPath = currAlt[j];
				const currPathLength = currPath.length;
				for (let i = 0; i < currPathLength; i++) if (tokenMatcher(this.LA_FAST(i + 1), currPath[i]) === false) continue nextPath;
				return t;
			}
		}
	};
	else if (areAllOneTokenLookahead && !dynamicTokensEnabled) {
		const choiceToAlt = reduce(map(alts, (currAlt) => {
			return flatten(currAlt);
		}), (result, currAlt, idx) => {
			forEach(currAlt, (currTokType) => {
				if (!has(result, currTokType.tokenTypeIdx)) result[currTokType.tokenTypeIdx] = idx;
				forEach(currTokType.categoryMatches, (currExtendingType) => {
					if (!has(result, currExtendingType)) result[currExtendingType] = idx;
				});
			});
			return result;
		}, {});
		return function() {
			const nextToken = this.LA_FAST(1);
			return choiceToAlt[nextToken.tokenTypeIdx];
		};
	} else return function() {
		for (let t = 0; t < numOfAlts; t++) {
			const currAlt = alts[t];
			const currNumOfPaths = currAlt.length;
			nextPath: for (let j = 0; j < currNumOfPaths; j++) {
				const currPath = currAlt[j];
				const currPathLength = currPath.length;
				for (let i = 0; i < currPathLength; i++) if (tokenMatcher(this.LA_FAST(i + 1), currPath[i]) === false) continue nextPath;
				return t;
			}
		}
	};
}
function buildSingleAlternativeLookaheadFunction(alt, tokenMatcher, dynamicTokensEnabled) {
	const areAllOneTokenLookahead = every(alt, (currPath) => {
		return currPath.length === 1;
	});
	const numOfPaths = alt.length;
	if (areAllOneTokenLookahead && !dynamicTokensEnabled) {
		const singleTokensTypes = flatten(alt);
		if (singleTokensTypes.length === 1 && isEmpty$1(singleTokensTypes[0].categoryMatches)) {
			const expectedTokenUniqueKey = singleTokensTypes[0].tokenTypeIdx;
			return function() {
				return this.LA_FAST(1).tokenTypeIdx === expectedTokenUniqueKey;
			};
		} else {
			const choiceToAlt = reduce(singleTokensTypes, (result, currTokType, idx) => {
				result[currTokType.tokenTypeIdx] = true;
				forEach(currTokType.categoryMatches, (currExtendingType) => {
					result[currExtendingType] = true;
				});
				return result;
			}, []);
			return function() {
				const nextToken = this.LA_FAST(1);
				return choiceToAlt[nextToken.tokenTypeIdx] === true;
			};
		}
	} else return function() {
		nextPath: for (let j = 0; j < numOfPaths; j++) {
			const currPath = alt[j];
			const currPathLength = currPath.length;
			for (let i = 0; i < currPathLength; i++) if (tokenMatcher(this.LA_FAST(i + 1), currPath[i]) === false) continue nextPath;
			return true;
		}
		return false;
	};
}
var RestDefinitionFinderWalker = class extends RestWalker {
	constructor(topProd, targetOccurrence, targetProdType) {
		super();
		this.topProd = topProd;
		this.targetOccurrence = targetOccurrence;
		this.targetProdType = targetProdType;
	}
	startWalking() {
		this.walk(this.topProd);
		return this.restDef;
	}
	checkIsTarget(node, expectedProdType, currRest, prevRest) {
		if (node.idx === this.targetOccurrence && this.targetProdType === expectedProdType) {
			this.restDef = currRest.concat(prevRest);
			return true;
		}
		return false;
	}
	walkOption(optionProd, currRest, prevRest) {
		if (!this.checkIsTarget(optionProd, PROD_TYPE.OPTION, currRest, prevRest)) super.walkOption(optionProd, currRest, prevRest);
	}
	walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
		if (!this.checkIsTarget(atLeastOneProd, PROD_TYPE.REPETITION_MANDATORY, currRest, prevRest)) super.walkOption(atLeastOneProd, currRest, prevRest);
	}
	walkAtLeastOneSep(atLeastOneSepProd, currRest, prevRest) {
		if (!this.checkIsTarget(atLeastOneSepProd, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR, currRest, prevRest)) super.walkOption(atLeastOneSepProd, currRest, prevRest);
	}
	walkMany(manyProd, currRest, prevRest) {
		if (!this.checkIsTarget(manyProd, PROD_TYPE.REPETITION, currRest, prevRest)) super.walkOption(manyProd, currRest, prevRest);
	}
	walkManySep(manySepProd, currRest, prevRest) {
		if (!this.checkIsTarget(manySepProd, PROD_TYPE.REPETITION_WITH_SEPARATOR, currRest, prevRest)) super.walkOption(manySepProd, currRest, prevRest);
	}
};
var InsideDefinitionFinderVisitor = class extends GAstVisitor {
	constructor(targetOccurrence, targetProdType, targetRef) {
		super();
		this.targetOccurrence = targetOccurrence;
		this.targetProdType = targetProdType;
		this.targetRef = targetRef;
		this.result = [];
	}
	checkIsTarget(node, expectedProdName) {
		if (node.idx === this.targetOccurrence && this.targetProdType === expectedProdName && (this.targetRef === void 0 || node === this.targetRef)) this.result = node.definition;
	}
	visitOption(node) {
		this.checkIsTarget(node, PROD_TYPE.OPTION);
	}
	visitRepetition(node) {
		this.checkIsTarget(node, PROD_TYPE.REPETITION);
	}
	visitRepetitionMandatory(node) {
		this.checkIsTarget(node, PROD_TYPE.REPETITION_MANDATORY);
	}
	visitRepetitionMandatoryWithSeparator(node) {
		this.checkIsTarget(node, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR);
	}
	visitRepetitionWithSeparator(node) {
		this.checkIsTarget(node, PROD_TYPE.REPETITION_WITH_SEPARATOR);
	}
	visitAlternation(node) {
		this.checkIsTarget(node, PROD_TYPE.ALTERNATION);
	}
};
function initializeArrayOfArrays(size) {
	const result = new Array(size);
	for (let i = 0; i < size; i++) result[i] = [];
	return result;
}
function pathToHashKeys(path) {
	let keys = [""];
	for (let i = 0; i < path.length; i++) {
		const tokType = path[i];
		const longerKeys = [];
		for (let j = 0; j < keys.length; j++) {
			const currShorterKey = keys[j];
			longerKeys.push(currShorterKey + "_" + tokType.tokenTypeIdx);
			for (let t = 0; t < tokType.categoryMatches.length; t++) {
				const categoriesKeySuffix = "_" + tokType.categoryMatches[t];
				longerKeys.push(currShorterKey + categoriesKeySuffix);
			}
		}
		keys = longerKeys;
	}
	return keys;
}
function isUniquePrefixHash(altKnownPathsKeys, searchPathKeys, idx) {
	for (let currAltIdx = 0; currAltIdx < altKnownPathsKeys.length; currAltIdx++) {
		if (currAltIdx === idx) continue;
		const otherAltKnownPathsKeys = altKnownPathsKeys[currAltIdx];
		for (let searchIdx = 0; searchIdx < searchPathKeys.length; searchIdx++) if (otherAltKnownPathsKeys[searchPathKeys[searchIdx]] === true) return false;
	}
	return true;
}
function lookAheadSequenceFromAlternatives(altsDefs, k) {
	const partialAlts = map(altsDefs, (currAlt) => possiblePathsFrom([currAlt], 1));
	const finalResult = initializeArrayOfArrays(partialAlts.length);
	const altsHashes = map(partialAlts, (currAltPaths) => {
		const dict = {};
		forEach(currAltPaths, (item) => {
			forEach(pathToHashKeys(item.partialPath), (currKey) => {
				dict[currKey] = true;
			});
		});
		return dict;
	});
	let newData = partialAlts;
	for (let pathLength = 1; pathLength <= k; pathLength++) {
		const currDataset = newData;
		newData = initializeArrayOfArrays(currDataset.length);
		for (let altIdx = 0; altIdx < currDataset.length; altIdx++) {
			const currAltPathsAndSuffixes = currDataset[altIdx];
			for (let currPathIdx = 0; currPathIdx < currAltPathsAndSuffixes.length; currPathIdx++) {
				const currPathPrefix = currAltPathsAndSuffixes[currPathIdx].partialPath;
				const suffixDef = currAltPathsAndSuffixes[currPathIdx].suffixDef;
				const prefixKeys = pathToHashKeys(currPathPrefix);
				if (isUniquePrefixHash(altsHashes, prefixKeys, altIdx) || isEmpty$1(suffixDef) || currPathPrefix.length === k) {
					const currAltResult = finalResult[altIdx];
					if (containsPath(currAltResult, currPathPrefix) === false) {
						currAltResult.push(currPathPrefix);
						for (let j = 0; j < prefixKeys.length; j++) {
							const currKey = prefixKeys[j];
							altsHashes[altIdx][currKey] = true;
						}
					}
				} else {
					const newPartialPathsAndSuffixes = possiblePathsFrom(suffixDef, pathLength + 1, currPathPrefix);
					newData[altIdx] = newData[altIdx].concat(newPartialPathsAndSuffixes);
					forEach(newPartialPathsAndSuffixes, (item) => {
						forEach(pathToHashKeys(item.partialPath), (key) => {
							altsHashes[altIdx][key] = true;
						});
					});
				}
			}
		}
	}
	return finalResult;
}
function getLookaheadPathsForOr(occurrence, ruleGrammar, k, orProd) {
	const visitor = new InsideDefinitionFinderVisitor(occurrence, PROD_TYPE.ALTERNATION, orProd);
	ruleGrammar.accept(visitor);
	return lookAheadSequenceFromAlternatives(visitor.result, k);
}
function getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, k) {
	const insideDefVisitor = new InsideDefinitionFinderVisitor(occurrence, prodType);
	ruleGrammar.accept(insideDefVisitor);
	const insideDef = insideDefVisitor.result;
	const afterDef = new RestDefinitionFinderWalker(ruleGrammar, occurrence, prodType).startWalking();
	return lookAheadSequenceFromAlternatives([new Alternative({ definition: insideDef }), new Alternative({ definition: afterDef })], k);
}
function containsPath(alternative, searchPath) {
	compareOtherPath: for (let i = 0; i < alternative.length; i++) {
		const otherPath = alternative[i];
		if (otherPath.length !== searchPath.length) continue;
		for (let j = 0; j < otherPath.length; j++) {
			const searchTok = searchPath[j];
			const otherTok = otherPath[j];
			if ((searchTok === otherTok || otherTok.categoryMatchesMap[searchTok.tokenTypeIdx] !== void 0) === false) continue compareOtherPath;
		}
		return true;
	}
	return false;
}
function isStrictPrefixOfPath(prefix, other) {
	return prefix.length < other.length && every(prefix, (tokType, idx) => {
		const otherTokType = other[idx];
		return tokType === otherTokType || otherTokType.categoryMatchesMap[tokType.tokenTypeIdx];
	});
}
function areTokenCategoriesNotUsed(lookAheadPaths) {
	return every(lookAheadPaths, (singleAltPaths) => every(singleAltPaths, (singlePath) => every(singlePath, (token) => isEmpty$1(token.categoryMatches))));
}
// node_modules/chevrotain/lib/src/parse/grammar/checks.js
function validateLookahead(options) {
	return map(options.lookaheadStrategy.validate({
		rules: options.rules,
		tokenTypes: options.tokenTypes,
		grammarName: options.grammarName
	}), (errorMessage) => Object.assign({ type: ParserDefinitionErrorType.CUSTOM_LOOKAHEAD_VALIDATION }, errorMessage));
}
function validateGrammar$1(topLevels, tokenTypes, errMsgProvider, grammarName) {
	const duplicateErrors = flatMap(topLevels, (currTopLevel) => validateDuplicateProductions(currTopLevel, errMsgProvider));
	const termsNamespaceConflictErrors = checkTerminalAndNoneTerminalsNameSpace(topLevels, tokenTypes, errMsgProvider);
	const tooManyAltsErrors = flatMap(topLevels, (curRule) => validateTooManyAlts(curRule, errMsgProvider));
	const duplicateRulesError = flatMap(topLevels, (curRule) => validateRuleDoesNotAlreadyExist(curRule, topLevels, grammarName, errMsgProvider));
	return duplicateErrors.concat(termsNamespaceConflictErrors, tooManyAltsErrors, duplicateRulesError);
}
function validateDuplicateProductions(topLevelRule, errMsgProvider) {
	const collectorVisitor = new OccurrenceValidationCollector();
	topLevelRule.accept(collectorVisitor);
	const allRuleProductions = collectorVisitor.allProductions;
	return map(values(pickBy(groupBy(allRuleProductions, identifyProductionForDuplicates), (currGroup) => {
		return currGroup.length > 1;
	})), (currDuplicates) => {
		const firstProd = head(currDuplicates);
		const msg = errMsgProvider.buildDuplicateFoundError(topLevelRule, currDuplicates);
		const dslName = getProductionDslName(firstProd);
		const defError = {
			message: msg,
			type: ParserDefinitionErrorType.DUPLICATE_PRODUCTIONS,
			ruleName: topLevelRule.name,
			dslName,
			occurrence: firstProd.idx
		};
		const param = getExtraProductionArgument(firstProd);
		if (param) defError.parameter = param;
		return defError;
	});
}
function identifyProductionForDuplicates(prod) {
	return `${getProductionDslName(prod)}_#_${prod.idx}_#_${getExtraProductionArgument(prod)}`;
}
function getExtraProductionArgument(prod) {
	if (prod instanceof Terminal) return prod.terminalType.name;
	else if (prod instanceof NonTerminal) return prod.nonTerminalName;
	else return "";
}
var OccurrenceValidationCollector = class extends GAstVisitor {
	constructor() {
		super(...arguments);
		this.allProductions = [];
	}
	visitNonTerminal(subrule) {
		this.allProductions.push(subrule);
	}
	visitOption(option) {
		this.allProductions.push(option);
	}
	visitRepetitionWithSeparator(manySep) {
		this.allProductions.push(manySep);
	}
	visitRepetitionMandatory(atLeastOne) {
		this.allProductions.push(atLeastOne);
	}
	visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
		this.allProductions.push(atLeastOneSep);
	}
	visitRepetition(many) {
		this.allProductions.push(many);
	}
	visitAlternation(or) {
		this.allProductions.push(or);
	}
	visitTerminal(terminal) {
		this.allProductions.push(terminal);
	}
};
function validateRuleDoesNotAlreadyExist(rule, allRules, className, errMsgProvider) {
	const errors = [];
	if (reduce(allRules, (result, curRule) => {
		if (curRule.name === rule.name) return result + 1;
		return result;
	}, 0) > 1) {
		const errMsg = errMsgProvider.buildDuplicateRuleNameError({
			topLevelRule: rule,
			grammarName: className
		});
		errors.push({
			message: errMsg,
			type: ParserDefinitionErrorType.DUPLICATE_RULE_NAME,
			ruleName: rule.name
		});
	}
	return errors;
}
function validateRuleIsOverridden(ruleName, definedRulesNames, className) {
	const errors = [];
	let errMsg;
	if (!includes(definedRulesNames, ruleName)) {
		errMsg = `Invalid rule override, rule: ->${ruleName}<- cannot be overridden in the grammar: ->${className}<-as it is not defined in any of the super grammars `;
		errors.push({
			message: errMsg,
			type: ParserDefinitionErrorType.INVALID_RULE_OVERRIDE,
			ruleName
		});
	}
	return errors;
}
function validateNoLeftRecursion(topRule, currRule, errMsgProvider, path = []) {
	const errors = [];
	const nextNonTerminals = getFirstNoneTerminal(currRule.definition);
	if (isEmpty$1(nextNonTerminals)) return [];
	else {
		const ruleName = topRule.name;
		if (includes(nextNonTerminals, topRule)) errors.push({
			message: errMsgProvider.buildLeftRecursionError({
				topLevelRule: topRule,
				leftRecursionPath: path
			}),
			type: ParserDefinitionErrorType.LEFT_RECURSION,
			ruleName
		});
		const errorsFromNextSteps = flatMap(difference(nextNonTerminals, path.concat([topRule])), (currRefRule) => {
			const newPath = clone(path);
			newPath.push(currRefRule);
			return validateNoLeftRecursion(topRule, currRefRule, errMsgProvider, newPath);
		});
		return errors.concat(errorsFromNextSteps);
	}
}
function getFirstNoneTerminal(definition) {
	let result = [];
	if (isEmpty$1(definition)) return result;
	const firstProd = head(definition);
	if (firstProd instanceof NonTerminal) result.push(firstProd.referencedRule);
	else if (firstProd instanceof Alternative || firstProd instanceof Option || firstProd instanceof RepetitionMandatory || firstProd instanceof RepetitionMandatoryWithSeparator || firstProd instanceof RepetitionWithSeparator || firstProd instanceof Repetition) result = result.concat(getFirstNoneTerminal(firstProd.definition));
	else if (firstProd instanceof Alternation) result = flatten(map(firstProd.definition, (currSubDef) => getFirstNoneTerminal(currSubDef.definition)));
	else if (firstProd instanceof Terminal) {} else throw Error("non exhaustive match");
	const isFirstOptional = isOptionalProd(firstProd);
	const hasMore = definition.length > 1;
	if (isFirstOptional && hasMore) {
		const rest = drop(definition);
		return result.concat(getFirstNoneTerminal(rest));
	} else return result;
}
var OrCollector = class extends GAstVisitor {
	constructor() {
		super(...arguments);
		this.alternations = [];
	}
	visitAlternation(node) {
		this.alternations.push(node);
	}
};
function validateEmptyOrAlternative(topLevelRule, errMsgProvider) {
	const orCollector = new OrCollector();
	topLevelRule.accept(orCollector);
	const ors = orCollector.alternations;
	return flatMap(ors, (currOr) => {
		return flatMap(dropRight(currOr.definition), (currAlternative, currAltIdx) => {
			if (isEmpty$1(nextPossibleTokensAfter([currAlternative], [], tokenStructuredMatcher, 1))) return [{
				message: errMsgProvider.buildEmptyAlternationError({
					topLevelRule,
					alternation: currOr,
					emptyChoiceIdx: currAltIdx
				}),
				type: ParserDefinitionErrorType.NONE_LAST_EMPTY_ALT,
				ruleName: topLevelRule.name,
				occurrence: currOr.idx,
				alternative: currAltIdx + 1
			}];
			else return [];
		});
	});
}
function validateAmbiguousAlternationAlternatives(topLevelRule, globalMaxLookahead, errMsgProvider) {
	const orCollector = new OrCollector();
	topLevelRule.accept(orCollector);
	let ors = orCollector.alternations;
	ors = reject(ors, (currOr) => currOr.ignoreAmbiguities === true);
	return flatMap(ors, (currOr) => {
		const currOccurrence = currOr.idx;
		const alternatives = getLookaheadPathsForOr(currOccurrence, topLevelRule, currOr.maxLookahead || globalMaxLookahead, currOr);
		const altsAmbiguityErrors = checkAlternativesAmbiguities(alternatives, currOr, topLevelRule, errMsgProvider);
		const altsPrefixAmbiguityErrors = checkPrefixAlternativesAmbiguities(alternatives, currOr, topLevelRule, errMsgProvider);
		return altsAmbiguityErrors.concat(altsPrefixAmbiguityErrors);
	});
}
var RepetitionCollector = class extends GAstVisitor {
	constructor() {
		super(...arguments);
		this.allProductions = [];
	}
	visitRepetitionWithSeparator(manySep) {
		this.allProductions.push(manySep);
	}
	visitRepetitionMandatory(atLeastOne) {
		this.allProductions.push(atLeastOne);
	}
	visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
		this.allProductions.push(atLeastOneSep);
	}
	visitRepetition(many) {
		this.allProductions.push(many);
	}
};
function validateTooManyAlts(topLevelRule, errMsgProvider) {
	const orCollector = new OrCollector();
	topLevelRule.accept(orCollector);
	const ors = orCollector.alternations;
	return flatMap(ors, (currOr) => {
		if (currOr.definition.length > 255) return [{
			message: errMsgProvider.buildTooManyAlternativesError({
				topLevelRule,
				alternation: currOr
			}),
			type: ParserDefinitionErrorType.TOO_MANY_ALTS,
			ruleName: topLevelRule.name,
			occurrence: currOr.idx
		}];
		else return [];
	});
}
function validateSomeNonEmptyLookaheadPath(topLevelRules, maxLookahead, errMsgProvider) {
	const errors = [];
	forEach(topLevelRules, (currTopRule) => {
		const collectorVisitor = new RepetitionCollector();
		currTopRule.accept(collectorVisitor);
		const allRuleProductions = collectorVisitor.allProductions;
		forEach(allRuleProductions, (currProd) => {
			const prodType = getProdType(currProd);
			const actualMaxLookahead = currProd.maxLookahead || maxLookahead;
			const currOccurrence = currProd.idx;
			const pathsInsideProduction = getLookaheadPathsForOptionalProd(currOccurrence, currTopRule, prodType, actualMaxLookahead)[0];
			if (isEmpty$1(flatten(pathsInsideProduction))) {
				const errMsg = errMsgProvider.buildEmptyRepetitionError({
					topLevelRule: currTopRule,
					repetition: currProd
				});
				errors.push({
					message: errMsg,
					type: ParserDefinitionErrorType.NO_NON_EMPTY_LOOKAHEAD,
					ruleName: currTopRule.name
				});
			}
		});
	});
	return errors;
}
function checkAlternativesAmbiguities(alternatives, alternation, rule, errMsgProvider) {
	const foundAmbiguousPaths = [];
	return map(reduce(alternatives, (result, currAlt, currAltIdx) => {
		if (alternation.definition[currAltIdx].ignoreAmbiguities === true) return result;
		forEach(currAlt, (currPath) => {
			const altsCurrPathAppearsIn = [currAltIdx];
			forEach(alternatives, (currOtherAlt, currOtherAltIdx) => {
				if (currAltIdx !== currOtherAltIdx && containsPath(currOtherAlt, currPath) && alternation.definition[currOtherAltIdx].ignoreAmbiguities !== true) altsCurrPathAppearsIn.push(currOtherAltIdx);
			});
			if (altsCurrPathAppearsIn.length > 1 && !containsPath(foundAmbiguousPaths, currPath)) {
				foundAmbiguousPaths.push(currPath);
				result.push({
					alts: altsCurrPathAppearsIn,
					path: currPath
				});
			}
		});
		return result;
	}, []), (currAmbDescriptor) => {
		const ambgIndices = map(currAmbDescriptor.alts, (currAltIdx) => currAltIdx + 1);
		return {
			message: errMsgProvider.buildAlternationAmbiguityError({
				topLevelRule: rule,
				alternation,
				ambiguityIndices: ambgIndices,
				prefixPath: currAmbDescriptor.path
			}),
			type: ParserDefinitionErrorType.AMBIGUOUS_ALTS,
			ruleName: rule.name,
			occurrence: alternation.idx,
			alternatives: currAmbDescriptor.alts
		};
	});
}
function checkPrefixAlternativesAmbiguities(alternatives, alternation, rule, errMsgProvider) {
	const pathsAndIndices = reduce(alternatives, (result, currAlt, idx) => {
		const currPathsAndIdx = map(currAlt, (currPath) => {
			return {
				idx,
				path: currPath
			};
		});
		return result.concat(currPathsAndIdx);
	}, []);
	return compact(flatMap(pathsAndIndices, (currPathAndIdx) => {
		if (alternation.definition[currPathAndIdx.idx].ignoreAmbiguities === true) return [];
		const targetIdx = currPathAndIdx.idx;
		const targetPath = currPathAndIdx.path;
		return map(filter(pathsAndIndices, (searchPathAndIdx) => {
			return alternation.definition[searchPathAndIdx.idx].ignoreAmbiguities !== true && searchPathAndIdx.idx < targetIdx && isStrictPrefixOfPath(searchPathAndIdx.path, targetPath);
		}), (currAmbPathAndIdx) => {
			const ambgIndices = [currAmbPathAndIdx.idx + 1, targetIdx + 1];
			const occurrence = alternation.idx === 0 ? "" : alternation.idx;
			return {
				message: errMsgProvider.buildAlternationPrefixAmbiguityError({
					topLevelRule: rule,
					alternation,
					ambiguityIndices: ambgIndices,
					prefixPath: currAmbPathAndIdx.path
				}),
				type: ParserDefinitionErrorType.AMBIGUOUS_PREFIX_ALTS,
				ruleName: rule.name,
				occurrence,
				alternatives: ambgIndices
			};
		});
	}));
}
function checkTerminalAndNoneTerminalsNameSpace(topLevels, tokenTypes, errMsgProvider) {
	const errors = [];
	const tokenNames = map(tokenTypes, (currToken) => currToken.name);
	forEach(topLevels, (currRule) => {
		const currRuleName = currRule.name;
		if (includes(tokenNames, currRuleName)) {
			const errMsg = errMsgProvider.buildNamespaceConflictError(currRule);
			errors.push({
				message: errMsg,
				type: ParserDefinitionErrorType.CONFLICT_TOKENS_RULES_NAMESPACE,
				ruleName: currRuleName
			});
		}
	});
	return errors;
}
// node_modules/chevrotain/lib/src/parse/grammar/gast/gast_resolver_public.js
function resolveGrammar(options) {
	const actualOptions = defaults(options, { errMsgProvider: defaultGrammarResolverErrorProvider });
	const topRulesTable = {};
	forEach(options.rules, (rule) => {
		topRulesTable[rule.name] = rule;
	});
	return resolveGrammar$1(topRulesTable, actualOptions.errMsgProvider);
}
function validateGrammar(options) {
	options = defaults(options, { errMsgProvider: defaultGrammarValidatorErrorProvider });
	return validateGrammar$1(options.rules, options.tokenTypes, options.errMsgProvider, options.grammarName);
}
// node_modules/chevrotain/lib/src/parse/exceptions_public.js
const MISMATCHED_TOKEN_EXCEPTION = "MismatchedTokenException";
const NO_VIABLE_ALT_EXCEPTION = "NoViableAltException";
const EARLY_EXIT_EXCEPTION = "EarlyExitException";
const NOT_ALL_INPUT_PARSED_EXCEPTION = "NotAllInputParsedException";
const RECOGNITION_EXCEPTION_NAMES = [
	MISMATCHED_TOKEN_EXCEPTION,
	NO_VIABLE_ALT_EXCEPTION,
	EARLY_EXIT_EXCEPTION,
	NOT_ALL_INPUT_PARSED_EXCEPTION
];
Object.freeze(RECOGNITION_EXCEPTION_NAMES);
function isRecognitionException(error) {
	return includes(RECOGNITION_EXCEPTION_NAMES, error.name);
}
var RecognitionException = class extends Error {
	constructor(message, token) {
		super(message);
		this.token = token;
		this.resyncedTokens = [];
		Object.setPrototypeOf(this, new.target.prototype);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
};
var MismatchedTokenException = class extends RecognitionException {
	constructor(message, token, previousToken) {
		super(message, token);
		this.previousToken = previousToken;
		this.name = MISMATCHED_TOKEN_EXCEPTION;
	}
};
var NoViableAltException = class extends RecognitionException {
	constructor(message, token, previousToken) {
		super(message, token);
		this.previousToken = previousToken;
		this.name = NO_VIABLE_ALT_EXCEPTION;
	}
};
var NotAllInputParsedException = class extends RecognitionException {
	constructor(message, token) {
		super(message, token);
		this.name = NOT_ALL_INPUT_PARSED_EXCEPTION;
	}
};
var EarlyExitException = class extends RecognitionException {
	constructor(message, token, previousToken) {
		super(message, token);
		this.previousToken = previousToken;
		this.name = EARLY_EXIT_EXCEPTION;
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/recoverable.js
const EOF_FOLLOW_KEY = {};
const IN_RULE_RECOVERY_EXCEPTION = "InRuleRecoveryException";
var InRuleRecoveryException = class extends Error {
	constructor(message) {
		super(message);
		this.name = IN_RULE_RECOVERY_EXCEPTION;
	}
};
var Recoverable = class {
	initRecoverable(config) {
		this.firstAfterRepMap = {};
		this.resyncFollows = {};
		this.recoveryEnabled = has(config, "recoveryEnabled") ? config.recoveryEnabled : DEFAULT_PARSER_CONFIG.recoveryEnabled;
		if (this.recoveryEnabled) this.attemptInRepetitionRecovery = attemptInRepetitionRecovery;
	}
	getTokenToInsert(tokType) {
		const tokToInsert = createTokenInstance(tokType, "", NaN, NaN, NaN, NaN, NaN, NaN);
		tokToInsert.isInsertedInRecovery = true;
		return tokToInsert;
	}
	canTokenTypeBeInsertedInRecovery(tokType) {
		return true;
	}
	canTokenTypeBeDeletedInRecovery(tokType) {
		return true;
	}
	tryInRepetitionRecovery(grammarRule, grammarRuleArgs, lookAheadFunc, expectedTokType) {
		const reSyncTokType = this.findReSyncTokenType();
		const savedLexerState = this.exportLexerState();
		const resyncedTokens = [];
		let passedResyncPoint = false;
		const nextTokenWithoutResync = this.LA_FAST(1);
		let currToken = this.LA_FAST(1);
		const generateErrorMessage = () => {
			const previousToken = this.LA(0);
			const error = new MismatchedTokenException(this.errorMessageProvider.buildMismatchTokenMessage({
				expected: expectedTokType,
				actual: nextTokenWithoutResync,
				previous: previousToken,
				ruleName: this.getCurrRuleFullName()
			}), nextTokenWithoutResync, this.LA(0));
			error.resyncedTokens = dropRight(resyncedTokens);
			this.SAVE_ERROR(error);
		};
		while (!passedResyncPoint) if (this.tokenMatcher(currToken, expectedTokType)) {
			generateErrorMessage();
			return;
		} else if (lookAheadFunc.call(this)) {
			generateErrorMessage();
			grammarRule.apply(this, grammarRuleArgs);
			return;
		} else if (this.tokenMatcher(currToken, reSyncTokType)) passedResyncPoint = true;
		else {
			currToken = this.SKIP_TOKEN();
			this.addToResyncTokens(currToken, resyncedTokens);
		}
		this.importLexerState(savedLexerState);
	}
	shouldInRepetitionRecoveryBeTried(expectTokAfterLastMatch, nextTokIdx, notStuck) {
		if (notStuck === false) return false;
		if (this.tokenMatcher(this.LA_FAST(1), expectTokAfterLastMatch)) return false;
		if (this.isBackTracking()) return false;
		if (this.canPerformInRuleRecovery(expectTokAfterLastMatch, this.getFollowsForInRuleRecovery(expectTokAfterLastMatch, nextTokIdx))) return false;
		return true;
	}
	getFollowsForInRuleRecovery(tokType, tokIdxInRule) {
		const grammarPath = this.getCurrentGrammarPath(tokType, tokIdxInRule);
		return this.getNextPossibleTokenTypes(grammarPath);
	}
	tryInRuleRecovery(expectedTokType, follows) {
		if (this.canRecoverWithSingleTokenInsertion(expectedTokType, follows)) return this.getTokenToInsert(expectedTokType);
		if (this.canRecoverWithSingleTokenDeletion(expectedTokType)) {
			const nextTok = this.SKIP_TOKEN();
			this.consumeToken();
			return nextTok;
		}
		throw new InRuleRecoveryException("sad sad panda");
	}
	canPerformInRuleRecovery(expectedToken, follows) {
		return this.canRecoverWithSingleTokenInsertion(expectedToken, follows) || this.canRecoverWithSingleTokenDeletion(expectedToken);
	}
	canRecoverWithSingleTokenInsertion(expectedTokType, follows) {
		if (!this.canTokenTypeBeInsertedInRecovery(expectedTokType)) return false;
		if (isEmpty$1(follows)) return false;
		const mismatchedTok = this.LA_FAST(1);
		return find$1(follows, (possibleFollowsTokType) => {
			return this.tokenMatcher(mismatchedTok, possibleFollowsTokType);
		}) !== void 0;
	}
	canRecoverWithSingleTokenDeletion(expectedTokType) {
		if (!this.canTokenTypeBeDeletedInRecovery(expectedTokType)) return false;
		return this.tokenMatcher(this.LA(2), expectedTokType);
	}
	isInCurrentRuleReSyncSet(tokenTypeIdx) {
		const followKey = this.getCurrFollowKey();
		return includes(this.getFollowSetFromFollowKey(followKey), tokenTypeIdx);
	}
	findReSyncTokenType() {
		const allPossibleReSyncTokTypes = this.flattenFollowSet();
		let nextToken = this.LA_FAST(1);
		let k = 2;
		while (true) {
			const foundMatch = find$1(allPossibleReSyncTokTypes, (resyncTokType) => {
				return tokenMatcher(nextToken, resyncTokType);
			});
			if (foundMatch !== void 0) return foundMatch;
			nextToken = this.LA(k);
			k++;
		}
	}
	getCurrFollowKey() {
		if (this.RULE_STACK_IDX === 0) return EOF_FOLLOW_KEY;
		const currRuleShortName = this.currRuleShortName;
		const currRuleIdx = this.getLastExplicitRuleOccurrenceIndex();
		const prevRuleShortName = this.getPreviousExplicitRuleShortName();
		return {
			ruleName: this.shortRuleNameToFullName(currRuleShortName),
			idxInCallingRule: currRuleIdx,
			inRule: this.shortRuleNameToFullName(prevRuleShortName)
		};
	}
	buildFullFollowKeyStack() {
		const explicitRuleStack = this.RULE_STACK;
		const explicitOccurrenceStack = this.RULE_OCCURRENCE_STACK;
		const len = this.RULE_STACK_IDX + 1;
		const result = new Array(len);
		for (let idx = 0; idx < len; idx++) if (idx === 0) result[idx] = EOF_FOLLOW_KEY;
		else result[idx] = {
			ruleName: this.shortRuleNameToFullName(explicitRuleStack[idx]),
			idxInCallingRule: explicitOccurrenceStack[idx],
			inRule: this.shortRuleNameToFullName(explicitRuleStack[idx - 1])
		};
		return result;
	}
	flattenFollowSet() {
		return flatten(map(this.buildFullFollowKeyStack(), (currKey) => {
			return this.getFollowSetFromFollowKey(currKey);
		}));
	}
	getFollowSetFromFollowKey(followKey) {
		if (followKey === EOF_FOLLOW_KEY) return [EOF];
		const followName = followKey.ruleName + followKey.idxInCallingRule + IN + followKey.inRule;
		return this.resyncFollows[followName];
	}
	addToResyncTokens(token, resyncTokens) {
		if (!this.tokenMatcher(token, EOF)) resyncTokens.push(token);
		return resyncTokens;
	}
	reSyncTo(tokType) {
		const resyncedTokens = [];
		let nextTok = this.LA_FAST(1);
		while (this.tokenMatcher(nextTok, tokType) === false) {
			nextTok = this.SKIP_TOKEN();
			this.addToResyncTokens(nextTok, resyncedTokens);
		}
		return dropRight(resyncedTokens);
	}
	attemptInRepetitionRecovery(prodFunc, args, lookaheadFunc, dslMethodIdx, prodOccurrence, nextToksWalker, notStuck) {}
	getCurrentGrammarPath(tokType, tokIdxInRule) {
		return {
			ruleStack: this.getHumanReadableRuleStack(),
			occurrenceStack: this.RULE_OCCURRENCE_STACK.slice(0, this.RULE_OCCURRENCE_STACK_IDX + 1),
			lastTok: tokType,
			lastTokOccurrence: tokIdxInRule
		};
	}
	getHumanReadableRuleStack() {
		const len = this.RULE_STACK_IDX + 1;
		const result = new Array(len);
		for (let i = 0; i < len; i++) result[i] = this.shortRuleNameToFullName(this.RULE_STACK[i]);
		return result;
	}
};
function attemptInRepetitionRecovery(prodFunc, args, lookaheadFunc, dslMethodIdx, prodOccurrence, nextToksWalker, notStuck) {
	const key = this.getKeyForAutomaticLookahead(dslMethodIdx, prodOccurrence);
	let firstAfterRepInfo = this.firstAfterRepMap[key];
	if (firstAfterRepInfo === void 0) {
		const currRuleName = this.getCurrRuleFullName();
		const ruleGrammar = this.getGAstProductions()[currRuleName];
		firstAfterRepInfo = new nextToksWalker(ruleGrammar, prodOccurrence).startWalking();
		this.firstAfterRepMap[key] = firstAfterRepInfo;
	}
	let expectTokAfterLastMatch = firstAfterRepInfo.token;
	let nextTokIdx = firstAfterRepInfo.occurrence;
	const isEndOfRule = firstAfterRepInfo.isEndOfRule;
	if (this.RULE_STACK_IDX === 0 && isEndOfRule && expectTokAfterLastMatch === void 0) {
		expectTokAfterLastMatch = EOF;
		nextTokIdx = 1;
	}
	if (expectTokAfterLastMatch === void 0 || nextTokIdx === void 0) return;
	if (this.shouldInRepetitionRecoveryBeTried(expectTokAfterLastMatch, nextTokIdx, notStuck)) this.tryInRepetitionRecovery(prodFunc, args, lookaheadFunc, expectTokAfterLastMatch);
}
// node_modules/chevrotain/lib/src/parse/grammar/keys.js
const AT_LEAST_ONE_IDX = 1024;
const MANY_SEP_IDX = 1280;
const AT_LEAST_ONE_SEP_IDX = 1536;
function getKeyForAutomaticLookahead(ruleIdx, dslMethodIdx, occurrence) {
	return occurrence | dslMethodIdx | ruleIdx;
}
// node_modules/chevrotain/lib/src/parse/grammar/llk_lookahead.js
var LLkLookaheadStrategy = class {
	constructor(options) {
		var _a;
		this.maxLookahead = (_a = options === null || options === void 0 ? void 0 : options.maxLookahead) !== null && _a !== void 0 ? _a : DEFAULT_PARSER_CONFIG.maxLookahead;
	}
	validate(options) {
		const leftRecursionErrors = this.validateNoLeftRecursion(options.rules);
		if (isEmpty$1(leftRecursionErrors)) {
			const emptyAltErrors = this.validateEmptyOrAlternatives(options.rules);
			const ambiguousAltsErrors = this.validateAmbiguousAlternationAlternatives(options.rules, this.maxLookahead);
			const emptyRepetitionErrors = this.validateSomeNonEmptyLookaheadPath(options.rules, this.maxLookahead);
			return [
				...leftRecursionErrors,
				...emptyAltErrors,
				...ambiguousAltsErrors,
				...emptyRepetitionErrors
			];
		}
		return leftRecursionErrors;
	}
	validateNoLeftRecursion(rules) {
		return flatMap(rules, (currTopRule) => validateNoLeftRecursion(currTopRule, currTopRule, defaultGrammarValidatorErrorProvider));
	}
	validateEmptyOrAlternatives(rules) {
		return flatMap(rules, (currTopRule) => validateEmptyOrAlternative(currTopRule, defaultGrammarValidatorErrorProvider));
	}
	validateAmbiguousAlternationAlternatives(rules, maxLookahead) {
		return flatMap(rules, (currTopRule) => validateAmbiguousAlternationAlternatives(currTopRule, maxLookahead, defaultGrammarValidatorErrorProvider));
	}
	validateSomeNonEmptyLookaheadPath(rules, maxLookahead) {
		return validateSomeNonEmptyLookaheadPath(rules, maxLookahead, defaultGrammarValidatorErrorProvider);
	}
	buildLookaheadForAlternation(options) {
		return buildLookaheadFuncForOr(options.prodOccurrence, options.rule, options.maxLookahead, options.hasPredicates, options.dynamicTokensEnabled, buildAlternativesLookAheadFunc);
	}
	buildLookaheadForOptional(options) {
		return buildLookaheadFuncForOptionalProd(options.prodOccurrence, options.rule, options.maxLookahead, options.dynamicTokensEnabled, getProdType(options.prodType), buildSingleAlternativeLookaheadFunction);
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/looksahead.js
var LooksAhead = class {
	initLooksAhead(config) {
		this.dynamicTokensEnabled = has(config, "dynamicTokensEnabled") ? config.dynamicTokensEnabled : DEFAULT_PARSER_CONFIG.dynamicTokensEnabled;
		this.maxLookahead = has(config, "maxLookahead") ? config.maxLookahead : DEFAULT_PARSER_CONFIG.maxLookahead;
		this.lookaheadStrategy = has(config, "lookaheadStrategy") ? config.lookaheadStrategy : new LLkLookaheadStrategy({ maxLookahead: this.maxLookahead });
		this.lookAheadFuncsCache = new Map();
	}
	preComputeLookaheadFunctions(rules) {
		forEach(rules, (currRule) => {
			this.TRACE_INIT(`${currRule.name} Rule Lookahead`, () => {
				const { alternation, repetition, option, repetitionMandatory, repetitionMandatoryWithSeparator, repetitionWithSeparator } = collectMethods(currRule);
				forEach(alternation, (currProd) => {
					const prodIdx = currProd.idx === 0 ? "" : currProd.idx;
					this.TRACE_INIT(`${getProductionDslName(currProd)}${prodIdx}`, () => {
						const laFunc = this.lookaheadStrategy.buildLookaheadForAlternation({
							prodOccurrence: currProd.idx,
							rule: currRule,
							maxLookahead: currProd.maxLookahead || this.maxLookahead,
							hasPredicates: currProd.hasPredicates,
							dynamicTokensEnabled: this.dynamicTokensEnabled
						});
						const key = getKeyForAutomaticLookahead(this.fullRuleNameToShort[currRule.name], 256, currProd.idx);
						this.setLaFuncCache(key, laFunc);
					});
				});
				forEach(repetition, (currProd) => {
					this.computeLookaheadFunc(currRule, currProd.idx, 768, "Repetition", currProd.maxLookahead, getProductionDslName(currProd));
				});
				forEach(option, (currProd) => {
					this.computeLookaheadFunc(currRule, currProd.idx, 512, "Option", currProd.maxLookahead, getProductionDslName(currProd));
				});
				forEach(repetitionMandatory, (currProd) => {
					this.computeLookaheadFunc(currRule, currProd.idx, AT_LEAST_ONE_IDX, "RepetitionMandatory", currProd.maxLookahead, getProductionDslName(currProd));
				});
				forEach(repetitionMandatoryWithSeparator, (currProd) => {
					this.computeLookaheadFunc(currRule, currProd.idx, AT_LEAST_ONE_SEP_IDX, "RepetitionMandatoryWithSeparator", currProd.maxLookahead, getProductionDslName(currProd));
				});
				forEach(repetitionWithSeparator, (currProd) => {
					this.computeLookaheadFunc(currRule, currProd.idx, MANY_SEP_IDX, "RepetitionWithSeparator", currProd.maxLookahead, getProductionDslName(currProd));
				});
			});
		});
	}
	computeLookaheadFunc(rule, prodOccurrence, prodKey, prodType, prodMaxLookahead, dslMethodName) {
		this.TRACE_INIT(`${dslMethodName}${prodOccurrence === 0 ? "" : prodOccurrence}`, () => {
			const laFunc = this.lookaheadStrategy.buildLookaheadForOptional({
				prodOccurrence,
				rule,
				maxLookahead: prodMaxLookahead || this.maxLookahead,
				dynamicTokensEnabled: this.dynamicTokensEnabled,
				prodType
			});
			const key = getKeyForAutomaticLookahead(this.fullRuleNameToShort[rule.name], prodKey, prodOccurrence);
			this.setLaFuncCache(key, laFunc);
		});
	}
	getKeyForAutomaticLookahead(dslMethodIdx, occurrence) {
		return getKeyForAutomaticLookahead(this.currRuleShortName, dslMethodIdx, occurrence);
	}
	getLaFuncFromCache(key) {
		return this.lookAheadFuncsCache.get(key);
	}
	setLaFuncCache(key, value) {
		this.lookAheadFuncsCache.set(key, value);
	}
};
var DslMethodsCollectorVisitor = class extends GAstVisitor {
	constructor() {
		super(...arguments);
		this.dslMethods = {
			option: [],
			alternation: [],
			repetition: [],
			repetitionWithSeparator: [],
			repetitionMandatory: [],
			repetitionMandatoryWithSeparator: []
		};
	}
	reset() {
		this.dslMethods = {
			option: [],
			alternation: [],
			repetition: [],
			repetitionWithSeparator: [],
			repetitionMandatory: [],
			repetitionMandatoryWithSeparator: []
		};
	}
	visitOption(option) {
		this.dslMethods.option.push(option);
	}
	visitRepetitionWithSeparator(manySep) {
		this.dslMethods.repetitionWithSeparator.push(manySep);
	}
	visitRepetitionMandatory(atLeastOne) {
		this.dslMethods.repetitionMandatory.push(atLeastOne);
	}
	visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
		this.dslMethods.repetitionMandatoryWithSeparator.push(atLeastOneSep);
	}
	visitRepetition(many) {
		this.dslMethods.repetition.push(many);
	}
	visitAlternation(or) {
		this.dslMethods.alternation.push(or);
	}
};
const collectorVisitor = new DslMethodsCollectorVisitor();
function collectMethods(rule) {
	collectorVisitor.reset();
	rule.accept(collectorVisitor);
	const dslMethods = collectorVisitor.dslMethods;
	collectorVisitor.reset();
	return dslMethods;
}
// node_modules/chevrotain/lib/src/parse/cst/cst.js
function setNodeLocationOnlyOffset(currNodeLocation, newLocationInfo) {
	if (isNaN(currNodeLocation.startOffset) === true) {
		currNodeLocation.startOffset = newLocationInfo.startOffset;
		currNodeLocation.endOffset = newLocationInfo.endOffset;
	} else if (currNodeLocation.endOffset < newLocationInfo.endOffset === true) currNodeLocation.endOffset = newLocationInfo.endOffset;
}
function setNodeLocationFull(currNodeLocation, newLocationInfo) {
	if (isNaN(currNodeLocation.startOffset) === true) {
		currNodeLocation.startOffset = newLocationInfo.startOffset;
		currNodeLocation.startColumn = newLocationInfo.startColumn;
		currNodeLocation.startLine = newLocationInfo.startLine;
		currNodeLocation.endOffset = newLocationInfo.endOffset;
		currNodeLocation.endColumn = newLocationInfo.endColumn;
		currNodeLocation.endLine = newLocationInfo.endLine;
	} else if (currNodeLocation.endOffset < newLocationInfo.endOffset === true) {
		currNodeLocation.endOffset = newLocationInfo.endOffset;
		currNodeLocation.endColumn = newLocationInfo.endColumn;
		currNodeLocation.endLine = newLocationInfo.endLine;
	}
}
function addTerminalToCst(node, token, tokenTypeName) {
	if (node.children[tokenTypeName] === void 0) node.children[tokenTypeName] = [token];
	else node.children[tokenTypeName].push(token);
}
function addNoneTerminalToCst(node, ruleName, ruleResult) {
	if (node.children[ruleName] === void 0) node.children[ruleName] = [ruleResult];
	else node.children[ruleName].push(ruleResult);
}
// node_modules/chevrotain/lib/src/lang/lang_extensions.js
const NAME$2 = "name";
function defineNameProp(obj, nameValue) {
	Object.defineProperty(obj, NAME$2, {
		enumerable: false,
		configurable: true,
		writable: false,
		value: nameValue
	});
}
// node_modules/chevrotain/lib/src/parse/cst/cst_visitor.js
function defaultVisit(ctx, param) {
	const childrenNames = keys(ctx);
	const childrenNamesLength = childrenNames.length;
	for (let i = 0; i < childrenNamesLength; i++) {
		const currChildArray = ctx[childrenNames[i]];
		const currChildArrayLength = currChildArray.length;
		for (let j = 0; j < currChildArrayLength; j++) {
			const currChild = currChildArray[j];
			if (currChild.tokenTypeIdx === void 0) this[currChild.name](currChild.children, param);
		}
	}
}
function createBaseSemanticVisitorConstructor(grammarName, ruleNames) {
	const derivedConstructor = function() {};
	defineNameProp(derivedConstructor, grammarName + "BaseSemantics");
	derivedConstructor.prototype = {
		visit: function(cstNode, param) {
			if (isArray(cstNode)) cstNode = cstNode[0];
			if (isUndefined(cstNode)) return;
			return this[cstNode.name](cstNode.children, param);
		},
		validateVisitor: function() {
			const semanticDefinitionErrors = validateVisitor(this, ruleNames);
			if (!isEmpty$1(semanticDefinitionErrors)) {
				const errorMessages = map(semanticDefinitionErrors, (currDefError) => currDefError.msg);
				throw Error(`Errors Detected in CST Visitor <${this.constructor.name}>:\n\t${errorMessages.join("\n\n").replace(/\n/g, "\n	")}`);
			}
		}
	};
	derivedConstructor.prototype.constructor = derivedConstructor;
	derivedConstructor._RULE_NAMES = ruleNames;
	return derivedConstructor;
}
function createBaseVisitorConstructorWithDefaults(grammarName, ruleNames, baseConstructor) {
	const derivedConstructor = function() {};
	defineNameProp(derivedConstructor, grammarName + "BaseSemanticsWithDefaults");
	const withDefaultsProto = Object.create(baseConstructor.prototype);
	forEach(ruleNames, (ruleName) => {
		withDefaultsProto[ruleName] = defaultVisit;
	});
	derivedConstructor.prototype = withDefaultsProto;
	derivedConstructor.prototype.constructor = derivedConstructor;
	return derivedConstructor;
}
var CstVisitorDefinitionError;
(function(CstVisitorDefinitionError) {
	CstVisitorDefinitionError[CstVisitorDefinitionError["REDUNDANT_METHOD"] = 0] = "REDUNDANT_METHOD";
	CstVisitorDefinitionError[CstVisitorDefinitionError["MISSING_METHOD"] = 1] = "MISSING_METHOD";
})(CstVisitorDefinitionError || (CstVisitorDefinitionError = {}));
function validateVisitor(visitorInstance, ruleNames) {
	return validateMissingCstMethods(visitorInstance, ruleNames);
}
function validateMissingCstMethods(visitorInstance, ruleNames) {
	return compact(map(filter(ruleNames, (currRuleName) => {
		return isFunction(visitorInstance[currRuleName]) === false;
	}), (currRuleName) => {
		return {
			msg: `Missing visitor method: <${currRuleName}> on ${visitorInstance.constructor.name} CST Visitor.`,
			type: CstVisitorDefinitionError.MISSING_METHOD,
			methodName: currRuleName
		};
	}));
}
// node_modules/chevrotain/lib/src/parse/parser/traits/tree_builder.js
var TreeBuilder = class {
	initTreeBuilder(config) {
		this.CST_STACK = [];
		this.outputCst = config.outputCst;
		this.nodeLocationTracking = has(config, "nodeLocationTracking") ? config.nodeLocationTracking : DEFAULT_PARSER_CONFIG.nodeLocationTracking;
		if (!this.outputCst) {
			this.cstInvocationStateUpdate = noop;
			this.cstFinallyStateUpdate = noop;
			this.cstPostTerminal = noop;
			this.cstPostNonTerminal = noop;
			this.cstPostRule = noop;
		} else if (/full/i.test(this.nodeLocationTracking)) {
			if (this.recoveryEnabled) {
				this.setNodeLocationFromToken = setNodeLocationFull;
				this.setNodeLocationFromNode = setNodeLocationFull;
				this.cstPostRule = noop;
				this.setInitialNodeLocation = this.setInitialNodeLocationFullRecovery;
			} else {
				this.setNodeLocationFromToken = noop;
				this.setNodeLocationFromNode = noop;
				this.cstPostRule = this.cstPostRuleFull;
				this.setInitialNodeLocation = this.setInitialNodeLocationFullRegular;
			}
		} else if (/onlyOffset/i.test(this.nodeLocationTracking)) {
			if (this.recoveryEnabled) {
				this.setNodeLocationFromToken = setNodeLocationOnlyOffset;
				this.setNodeLocationFromNode = setNodeLocationOnlyOffset;
				this.cstPostRule = noop;
				this.setInitialNodeLocation = this.setInitialNodeLocationOnlyOffsetRecovery;
			} else {
				this.setNodeLocationFromToken = noop;
				this.setNodeLocationFromNode = noop;
				this.cstPostRule = this.cstPostRuleOnlyOffset;
				this.setInitialNodeLocation = this.setInitialNodeLocationOnlyOffsetRegular;
			}
		} else if (/none/i.test(this.nodeLocationTracking)) {
			this.setNodeLocationFromToken = noop;
			this.setNodeLocationFromNode = noop;
			this.cstPostRule = noop;
			this.setInitialNodeLocation = noop;
		} else throw Error(`Invalid <nodeLocationTracking> config option: "${config.nodeLocationTracking}"`);
	}
	setInitialNodeLocationOnlyOffsetRecovery(cstNode) {
		cstNode.location = {
			startOffset: NaN,
			endOffset: NaN
		};
	}
	setInitialNodeLocationOnlyOffsetRegular(cstNode) {
		cstNode.location = {
			startOffset: this.LA_FAST(1).startOffset,
			endOffset: NaN
		};
	}
	setInitialNodeLocationFullRecovery(cstNode) {
		cstNode.location = {
			startOffset: NaN,
			startLine: NaN,
			startColumn: NaN,
			endOffset: NaN,
			endLine: NaN,
			endColumn: NaN
		};
	}
	setInitialNodeLocationFullRegular(cstNode) {
		const nextToken = this.LA_FAST(1);
		cstNode.location = {
			startOffset: nextToken.startOffset,
			startLine: nextToken.startLine,
			startColumn: nextToken.startColumn,
			endOffset: NaN,
			endLine: NaN,
			endColumn: NaN
		};
	}
	cstInvocationStateUpdate(fullRuleName) {
		const cstNode = {
			name: fullRuleName,
			children: Object.create(null)
		};
		this.setInitialNodeLocation(cstNode);
		this.CST_STACK.push(cstNode);
	}
	cstFinallyStateUpdate() {
		this.CST_STACK.pop();
	}
	cstPostRuleFull(ruleCstNode) {
		const prevToken = this.LA(0);
		const loc = ruleCstNode.location;
		if (loc.startOffset <= prevToken.startOffset === true) {
			loc.endOffset = prevToken.endOffset;
			loc.endLine = prevToken.endLine;
			loc.endColumn = prevToken.endColumn;
		} else {
			loc.startOffset = NaN;
			loc.startLine = NaN;
			loc.startColumn = NaN;
		}
	}
	cstPostRuleOnlyOffset(ruleCstNode) {
		const prevToken = this.LA(0);
		const loc = ruleCstNode.location;
		if (loc.startOffset <= prevToken.startOffset === true) loc.endOffset = prevToken.endOffset;
		else loc.startOffset = NaN;
	}
	cstPostTerminal(key, consumedToken) {
		const rootCst = this.CST_STACK[this.CST_STACK.length - 1];
		addTerminalToCst(rootCst, consumedToken, key);
		this.setNodeLocationFromToken(rootCst.location, consumedToken);
	}
	cstPostNonTerminal(ruleCstResult, ruleName) {
		const preCstNode = this.CST_STACK[this.CST_STACK.length - 1];
		addNoneTerminalToCst(preCstNode, ruleName, ruleCstResult);
		this.setNodeLocationFromNode(preCstNode.location, ruleCstResult.location);
	}
	getBaseCstVisitorConstructor() {
		if (isUndefined(this.baseCstVisitorConstructor)) {
			const newBaseCstVisitorConstructor = createBaseSemanticVisitorConstructor(this.className, keys(this.gastProductionsCache));
			this.baseCstVisitorConstructor = newBaseCstVisitorConstructor;
			return newBaseCstVisitorConstructor;
		}
		return this.baseCstVisitorConstructor;
	}
	getBaseCstVisitorConstructorWithDefaults() {
		if (isUndefined(this.baseCstVisitorWithDefaultsConstructor)) {
			const newConstructor = createBaseVisitorConstructorWithDefaults(this.className, keys(this.gastProductionsCache), this.getBaseCstVisitorConstructor());
			this.baseCstVisitorWithDefaultsConstructor = newConstructor;
			return newConstructor;
		}
		return this.baseCstVisitorWithDefaultsConstructor;
	}
	getPreviousExplicitRuleShortName() {
		return this.RULE_STACK[this.RULE_STACK_IDX - 1];
	}
	getLastExplicitRuleOccurrenceIndex() {
		return this.RULE_OCCURRENCE_STACK[this.RULE_OCCURRENCE_STACK_IDX];
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/lexer_adapter.js
var LexerAdapter = class {
	initLexerAdapter() {
		this.tokVector = [];
		this.tokVectorLength = 0;
		this.currIdx = -1;
	}
	set input(newInput) {
		if (this.selfAnalysisDone !== true) throw Error(`Missing <performSelfAnalysis> invocation at the end of the Parser's constructor.`);
		this.reset();
		this.tokVector = newInput;
		this.tokVectorLength = newInput.length;
	}
	get input() {
		return this.tokVector;
	}
	SKIP_TOKEN() {
		if (this.currIdx <= this.tokVectorLength - 2) {
			this.consumeToken();
			return this.LA_FAST(1);
		} else return END_OF_FILE;
	}
	LA_FAST(howMuch) {
		const soughtIdx = this.currIdx + howMuch;
		return this.tokVector[soughtIdx];
	}
	LA(howMuch) {
		const soughtIdx = this.currIdx + howMuch;
		if (soughtIdx < 0 || this.tokVectorLength <= soughtIdx) return END_OF_FILE;
		else return this.tokVector[soughtIdx];
	}
	consumeToken() {
		this.currIdx++;
	}
	exportLexerState() {
		return this.currIdx;
	}
	importLexerState(newState) {
		this.currIdx = newState;
	}
	resetLexerState() {
		this.currIdx = -1;
	}
	moveToTerminatedState() {
		this.currIdx = this.tokVectorLength - 1;
	}
	getLexerPosition() {
		return this.exportLexerState();
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/recognizer_api.js
var RecognizerApi = class {
	ACTION(impl) {
		return impl.call(this);
	}
	consume(idx, tokType, options) {
		return this.consumeInternal(tokType, idx, options);
	}
	subrule(idx, ruleToCall, options) {
		return this.subruleInternal(ruleToCall, idx, options);
	}
	option(idx, actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, idx);
	}
	or(idx, altsOrOpts) {
		return this.orInternal(altsOrOpts, idx);
	}
	many(idx, actionORMethodDef) {
		return this.manyInternal(idx, actionORMethodDef);
	}
	atLeastOne(idx, actionORMethodDef) {
		return this.atLeastOneInternal(idx, actionORMethodDef);
	}
	CONSUME(tokType, options) {
		return this.consumeInternal(tokType, 0, options);
	}
	CONSUME1(tokType, options) {
		return this.consumeInternal(tokType, 1, options);
	}
	CONSUME2(tokType, options) {
		return this.consumeInternal(tokType, 2, options);
	}
	CONSUME3(tokType, options) {
		return this.consumeInternal(tokType, 3, options);
	}
	CONSUME4(tokType, options) {
		return this.consumeInternal(tokType, 4, options);
	}
	CONSUME5(tokType, options) {
		return this.consumeInternal(tokType, 5, options);
	}
	CONSUME6(tokType, options) {
		return this.consumeInternal(tokType, 6, options);
	}
	CONSUME7(tokType, options) {
		return this.consumeInternal(tokType, 7, options);
	}
	CONSUME8(tokType, options) {
		return this.consumeInternal(tokType, 8, options);
	}
	CONSUME9(tokType, options) {
		return this.consumeInternal(tokType, 9, options);
	}
	SUBRULE(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 0, options);
	}
	SUBRULE1(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 1, options);
	}
	SUBRULE2(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 2, options);
	}
	SUBRULE3(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 3, options);
	}
	SUBRULE4(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 4, options);
	}
	SUBRULE5(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 5, options);
	}
	SUBRULE6(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 6, options);
	}
	SUBRULE7(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 7, options);
	}
	SUBRULE8(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 8, options);
	}
	SUBRULE9(ruleToCall, options) {
		return this.subruleInternal(ruleToCall, 9, options);
	}
	OPTION(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 0);
	}
	OPTION1(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 1);
	}
	OPTION2(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 2);
	}
	OPTION3(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 3);
	}
	OPTION4(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 4);
	}
	OPTION5(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 5);
	}
	OPTION6(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 6);
	}
	OPTION7(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 7);
	}
	OPTION8(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 8);
	}
	OPTION9(actionORMethodDef) {
		return this.optionInternal(actionORMethodDef, 9);
	}
	OR(altsOrOpts) {
		return this.orInternal(altsOrOpts, 0);
	}
	OR1(altsOrOpts) {
		return this.orInternal(altsOrOpts, 1);
	}
	OR2(altsOrOpts) {
		return this.orInternal(altsOrOpts, 2);
	}
	OR3(altsOrOpts) {
		return this.orInternal(altsOrOpts, 3);
	}
	OR4(altsOrOpts) {
		return this.orInternal(altsOrOpts, 4);
	}
	OR5(altsOrOpts) {
		return this.orInternal(altsOrOpts, 5);
	}
	OR6(altsOrOpts) {
		return this.orInternal(altsOrOpts, 6);
	}
	OR7(altsOrOpts) {
		return this.orInternal(altsOrOpts, 7);
	}
	OR8(altsOrOpts) {
		return this.orInternal(altsOrOpts, 8);
	}
	OR9(altsOrOpts) {
		return this.orInternal(altsOrOpts, 9);
	}
	MANY(actionORMethodDef) {
		this.manyInternal(0, actionORMethodDef);
	}
	MANY1(actionORMethodDef) {
		this.manyInternal(1, actionORMethodDef);
	}
	MANY2(actionORMethodDef) {
		this.manyInternal(2, actionORMethodDef);
	}
	MANY3(actionORMethodDef) {
		this.manyInternal(3, actionORMethodDef);
	}
	MANY4(actionORMethodDef) {
		this.manyInternal(4, actionORMethodDef);
	}
	MANY5(actionORMethodDef) {
		this.manyInternal(5, actionORMethodDef);
	}
	MANY6(actionORMethodDef) {
		this.manyInternal(6, actionORMethodDef);
	}
	MANY7(actionORMethodDef) {
		this.manyInternal(7, actionORMethodDef);
	}
	MANY8(actionORMethodDef) {
		this.manyInternal(8, actionORMethodDef);
	}
	MANY9(actionORMethodDef) {
		this.manyInternal(9, actionORMethodDef);
	}
	MANY_SEP(options) {
		this.manySepFirstInternal(0, options);
	}
	MANY_SEP1(options) {
		this.manySepFirstInternal(1, options);
	}
	MANY_SEP2(options) {
		this.manySepFirstInternal(2, options);
	}
	MANY_SEP3(options) {
		this.manySepFirstInternal(3, options);
	}
	MANY_SEP4(options) {
		this.manySepFirstInternal(4, options);
	}
	MANY_SEP5(options) {
		this.manySepFirstInternal(5, options);
	}
	MANY_SEP6(options) {
		this.manySepFirstInternal(6, options);
	}
	MANY_SEP7(options) {
		this.manySepFirstInternal(7, options);
	}
	MANY_SEP8(options) {
		this.manySepFirstInternal(8, options);
	}
	MANY_SEP9(options) {
		this.manySepFirstInternal(9, options);
	}
	AT_LEAST_ONE(actionORMethodDef) {
		this.atLeastOneInternal(0, actionORMethodDef);
	}
	AT_LEAST_ONE1(actionORMethodDef) {
		return this.atLeastOneInternal(1, actionORMethodDef);
	}
	AT_LEAST_ONE2(actionORMethodDef) {
		this.atLeastOneInternal(2, actionORMethodDef);
	}
	AT_LEAST_ONE3(actionORMethodDef) {
		this.atLeastOneInternal(3, actionORMethodDef);
	}
	AT_LEAST_ONE4(actionORMethodDef) {
		this.atLeastOneInternal(4, actionORMethodDef);
	}
	AT_LEAST_ONE5(actionORMethodDef) {
		this.atLeastOneInternal(5, actionORMethodDef);
	}
	AT_LEAST_ONE6(actionORMethodDef) {
		this.atLeastOneInternal(6, actionORMethodDef);
	}
	AT_LEAST_ONE7(actionORMethodDef) {
		this.atLeastOneInternal(7, actionORMethodDef);
	}
	AT_LEAST_ONE8(actionORMethodDef) {
		this.atLeastOneInternal(8, actionORMethodDef);
	}
	AT_LEAST_ONE9(actionORMethodDef) {
		this.atLeastOneInternal(9, actionORMethodDef);
	}
	AT_LEAST_ONE_SEP(options) {
		this.atLeastOneSepFirstInternal(0, options);
	}
	AT_LEAST_ONE_SEP1(options) {
		this.atLeastOneSepFirstInternal(1, options);
	}
	AT_LEAST_ONE_SEP2(options) {
		this.atLeastOneSepFirstInternal(2, options);
	}
	AT_LEAST_ONE_SEP3(options) {
		this.atLeastOneSepFirstInternal(3, options);
	}
	AT_LEAST_ONE_SEP4(options) {
		this.atLeastOneSepFirstInternal(4, options);
	}
	AT_LEAST_ONE_SEP5(options) {
		this.atLeastOneSepFirstInternal(5, options);
	}
	AT_LEAST_ONE_SEP6(options) {
		this.atLeastOneSepFirstInternal(6, options);
	}
	AT_LEAST_ONE_SEP7(options) {
		this.atLeastOneSepFirstInternal(7, options);
	}
	AT_LEAST_ONE_SEP8(options) {
		this.atLeastOneSepFirstInternal(8, options);
	}
	AT_LEAST_ONE_SEP9(options) {
		this.atLeastOneSepFirstInternal(9, options);
	}
	RULE(name, implementation, config = DEFAULT_RULE_CONFIG) {
		if (includes(this.definedRulesNames, name)) {
			const error = {
				message: defaultGrammarValidatorErrorProvider.buildDuplicateRuleNameError({
					topLevelRule: name,
					grammarName: this.className
				}),
				type: ParserDefinitionErrorType.DUPLICATE_RULE_NAME,
				ruleName: name
			};
			this.definitionErrors.push(error);
		}
		this.definedRulesNames.push(name);
		const ruleImplementation = this.defineRule(name, implementation, config);
		this[name] = ruleImplementation;
		return ruleImplementation;
	}
	OVERRIDE_RULE(name, impl, config = DEFAULT_RULE_CONFIG) {
		const ruleErrors = validateRuleIsOverridden(name, this.definedRulesNames, this.className);
		this.definitionErrors = this.definitionErrors.concat(ruleErrors);
		const ruleImplementation = this.defineRule(name, impl, config);
		this[name] = ruleImplementation;
		return ruleImplementation;
	}
	BACKTRACK(grammarRule, args) {
		var _a;
		const ruleToCall = (_a = grammarRule.coreRule) !== null && _a !== void 0 ? _a : grammarRule;
		return function() {
			this.isBackTrackingStack.push(1);
			const orgState = this.saveRecogState();
			try {
				ruleToCall.apply(this, args);
				return true;
			} catch (e) {
				if (isRecognitionException(e)) return false;
				else throw e;
			} finally {
				this.reloadRecogState(orgState);
				this.isBackTrackingStack.pop();
			}
		};
	}
	getGAstProductions() {
		return this.gastProductionsCache;
	}
	getSerializedGastProductions() {
		return serializeGrammar(values(this.gastProductionsCache));
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/recognizer_engine.js
var RecognizerEngine = class {
	initRecognizerEngine(tokenVocabulary, config) {
		this.className = this.constructor.name;
		this.shortRuleNameToFull = {};
		this.fullRuleNameToShort = {};
		this.ruleShortNameIdx = 256;
		this.tokenMatcher = tokenStructuredMatcherNoCategories;
		this.subruleIdx = 0;
		this.currRuleShortName = 0;
		this.definedRulesNames = [];
		this.tokensMap = {};
		this.isBackTrackingStack = [];
		this.RULE_STACK = [];
		this.RULE_STACK_IDX = -1;
		this.RULE_OCCURRENCE_STACK = [];
		this.RULE_OCCURRENCE_STACK_IDX = -1;
		this.gastProductionsCache = {};
		if (has(config, "serializedGrammar")) throw Error("The Parser's configuration can no longer contain a <serializedGrammar> property.\n	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_6-0-0\n	For Further details.");
		if (isArray(tokenVocabulary)) {
			if (isEmpty$1(tokenVocabulary)) throw Error("A Token Vocabulary cannot be empty.\n	Note that the first argument for the parser constructor\n	is no longer a Token vector (since v4.0).");
			if (typeof tokenVocabulary[0].startOffset === "number") throw Error("The Parser constructor no longer accepts a token vector as the first argument.\n	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_4-0-0\n	For Further details.");
		}
		if (isArray(tokenVocabulary)) this.tokensMap = reduce(tokenVocabulary, (acc, tokType) => {
			acc[tokType.name] = tokType;
			return acc;
		}, {});
		else if (has(tokenVocabulary, "modes") && every(flatten(values(tokenVocabulary.modes)), isTokenType)) {
			const uniqueTokens = uniq(flatten(values(tokenVocabulary.modes)));
			this.tokensMap = reduce(uniqueTokens, (acc, tokType) => {
				acc[tokType.name] = tokType;
				return acc;
			}, {});
		} else if (isObject(tokenVocabulary)) this.tokensMap = clone(tokenVocabulary);
		else throw new Error("<tokensDictionary> argument must be An Array of Token constructors, A dictionary of Token constructors or an IMultiModeLexerDefinition");
		this.tokensMap["EOF"] = EOF;
		const noTokenCategoriesUsed = every(has(tokenVocabulary, "modes") ? flatten(values(tokenVocabulary.modes)) : values(tokenVocabulary), (tokenConstructor) => isEmpty$1(tokenConstructor.categoryMatches));
		this.tokenMatcher = noTokenCategoriesUsed ? tokenStructuredMatcherNoCategories : tokenStructuredMatcher;
		augmentTokenTypes(values(this.tokensMap));
	}
	defineRule(ruleName, impl, config) {
		if (this.selfAnalysisDone) throw Error(`Grammar rule <${ruleName}> may not be defined after the 'performSelfAnalysis' method has been called'\nMake sure that all grammar rule definitions are done before 'performSelfAnalysis' is called.`);
		const resyncEnabled = has(config, "resyncEnabled") ? config.resyncEnabled : DEFAULT_RULE_CONFIG.resyncEnabled;
		const recoveryValueFunc = has(config, "recoveryValueFunc") ? config.recoveryValueFunc : DEFAULT_RULE_CONFIG.recoveryValueFunc;
		const shortName = this.ruleShortNameIdx << 12;
		this.ruleShortNameIdx++;
		this.shortRuleNameToFull[shortName] = ruleName;
		this.fullRuleNameToShort[ruleName] = shortName;
		let coreRuleFunction;
		if (this.outputCst === true) coreRuleFunction = function invokeRuleWithTry(...args) {
			try {
				this.ruleInvocationStateUpdate(shortName, ruleName, this.subruleIdx);
				impl.apply(this, args);
				const cst = this.CST_STACK[this.CST_STACK.length - 1];
				this.cstPostRule(cst);
				return cst;
			} catch (e) {
				return this.invokeRuleCatch(e, resyncEnabled, recoveryValueFunc);
			} finally {
				this.ruleFinallyStateUpdate();
			}
		};
		else coreRuleFunction = function invokeRuleWithTryCst(...args) {
			try {
				this.ruleInvocationStateUpdate(shortName, ruleName, this.subruleIdx);
				return impl.apply(this, args);
			} catch (e) {
				return this.invokeRuleCatch(e, resyncEnabled, recoveryValueFunc);
			} finally {
				this.ruleFinallyStateUpdate();
			}
		};
		return Object.assign(function rootRule(...args) {
			this.onBeforeParse(ruleName);
			try {
				return coreRuleFunction.apply(this, args);
			} finally {
				this.onAfterParse(ruleName);
			}
		}, {
			ruleName,
			originalGrammarAction: impl,
			coreRule: coreRuleFunction
		});
	}
	invokeRuleCatch(e, resyncEnabledConfig, recoveryValueFunc) {
		const isFirstInvokedRule = this.RULE_STACK_IDX === 0;
		const reSyncEnabled = resyncEnabledConfig && !this.isBackTracking() && this.recoveryEnabled;
		if (isRecognitionException(e)) {
			const recogError = e;
			if (reSyncEnabled) {
				const reSyncTokType = this.findReSyncTokenType();
				if (this.isInCurrentRuleReSyncSet(reSyncTokType)) {
					recogError.resyncedTokens = this.reSyncTo(reSyncTokType);
					if (this.outputCst) {
						const partialCstResult = this.CST_STACK[this.CST_STACK.length - 1];
						partialCstResult.recoveredNode = true;
						return partialCstResult;
					} else return recoveryValueFunc(e);
				} else {
					if (this.outputCst) {
						const partialCstResult = this.CST_STACK[this.CST_STACK.length - 1];
						partialCstResult.recoveredNode = true;
						recogError.partialCstResult = partialCstResult;
					}
					throw recogError;
				}
			} else if (isFirstInvokedRule) {
				this.moveToTerminatedState();
				return recoveryValueFunc(e);
			} else throw recogError;
		} else throw e;
	}
	optionInternal(actionORMethodDef, occurrence) {
		const key = this.getKeyForAutomaticLookahead(512, occurrence);
		return this.optionInternalLogic(actionORMethodDef, occurrence, key);
	}
	optionInternalLogic(actionORMethodDef, occurrence, key) {
		let lookAheadFunc = this.getLaFuncFromCache(key);
		let action;
		if (typeof actionORMethodDef !== "function") {
			action = actionORMethodDef.DEF;
			const predicate = actionORMethodDef.GATE;
			if (predicate !== void 0) {
				const orgLookaheadFunction = lookAheadFunc;
				lookAheadFunc = () => {
					return predicate.call(this) && orgLookaheadFunction.call(this);
				};
			}
		} else action = actionORMethodDef;
		if (lookAheadFunc.call(this) === true) return action.call(this);
	}
	atLeastOneInternal(prodOccurrence, actionORMethodDef) {
		const laKey = this.getKeyForAutomaticLookahead(AT_LEAST_ONE_IDX, prodOccurrence);
		return this.atLeastOneInternalLogic(prodOccurrence, actionORMethodDef, laKey);
	}
	atLeastOneInternalLogic(prodOccurrence, actionORMethodDef, key) {
		let lookAheadFunc = this.getLaFuncFromCache(key);
		let action;
		if (typeof actionORMethodDef !== "function") {
			action = actionORMethodDef.DEF;
			const predicate = actionORMethodDef.GATE;
			if (predicate !== void 0) {
				const orgLookaheadFunction = lookAheadFunc;
				lookAheadFunc = () => {
					return predicate.call(this) && orgLookaheadFunction.call(this);
				};
			}
		} else action = actionORMethodDef;
		if (lookAheadFunc.call(this) === true) {
			let notStuck = this.doSingleRepetition(action);
			while (lookAheadFunc.call(this) === true && notStuck === true) notStuck = this.doSingleRepetition(action);
		} else throw this.raiseEarlyExitException(prodOccurrence, PROD_TYPE.REPETITION_MANDATORY, actionORMethodDef.ERR_MSG);
		this.attemptInRepetitionRecovery(this.atLeastOneInternal, [prodOccurrence, actionORMethodDef], lookAheadFunc, AT_LEAST_ONE_IDX, prodOccurrence, NextTerminalAfterAtLeastOneWalker);
	}
	atLeastOneSepFirstInternal(prodOccurrence, options) {
		const laKey = this.getKeyForAutomaticLookahead(AT_LEAST_ONE_SEP_IDX, prodOccurrence);
		this.atLeastOneSepFirstInternalLogic(prodOccurrence, options, laKey);
	}
	atLeastOneSepFirstInternalLogic(prodOccurrence, options, key) {
		const action = options.DEF;
		const separator = options.SEP;
		if (this.getLaFuncFromCache(key).call(this) === true) {
			action.call(this);
			const separatorLookAheadFunc = () => {
				return this.tokenMatcher(this.LA_FAST(1), separator);
			};
			while (this.tokenMatcher(this.LA_FAST(1), separator) === true) {
				this.CONSUME(separator);
				action.call(this);
			}
			this.attemptInRepetitionRecovery(this.repetitionSepSecondInternal, [
				prodOccurrence,
				separator,
				separatorLookAheadFunc,
				action,
				NextTerminalAfterAtLeastOneSepWalker
			], separatorLookAheadFunc, AT_LEAST_ONE_SEP_IDX, prodOccurrence, NextTerminalAfterAtLeastOneSepWalker);
		} else throw this.raiseEarlyExitException(prodOccurrence, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR, options.ERR_MSG);
	}
	manyInternal(prodOccurrence, actionORMethodDef) {
		const laKey = this.getKeyForAutomaticLookahead(768, prodOccurrence);
		return this.manyInternalLogic(prodOccurrence, actionORMethodDef, laKey);
	}
	manyInternalLogic(prodOccurrence, actionORMethodDef, key) {
		let lookaheadFunction = this.getLaFuncFromCache(key);
		let action;
		if (typeof actionORMethodDef !== "function") {
			action = actionORMethodDef.DEF;
			const predicate = actionORMethodDef.GATE;
			if (predicate !== void 0) {
				const orgLookaheadFunction = lookaheadFunction;
				lookaheadFunction = () => {
					return predicate.call(this) && orgLookaheadFunction.call(this);
				};
			}
		} else action = actionORMethodDef;
		let notStuck = true;
		while (lookaheadFunction.call(this) === true && notStuck === true) notStuck = this.doSingleRepetition(action);
		this.attemptInRepetitionRecovery(this.manyInternal, [prodOccurrence, actionORMethodDef], lookaheadFunction, 768, prodOccurrence, NextTerminalAfterManyWalker, notStuck);
	}
	manySepFirstInternal(prodOccurrence, options) {
		const laKey = this.getKeyForAutomaticLookahead(MANY_SEP_IDX, prodOccurrence);
		this.manySepFirstInternalLogic(prodOccurrence, options, laKey);
	}
	manySepFirstInternalLogic(prodOccurrence, options, key) {
		const action = options.DEF;
		const separator = options.SEP;
		if (this.getLaFuncFromCache(key).call(this) === true) {
			action.call(this);
			const separatorLookAheadFunc = () => {
				return this.tokenMatcher(this.LA_FAST(1), separator);
			};
			while (this.tokenMatcher(this.LA_FAST(1), separator) === true) {
				this.CONSUME(separator);
				action.call(this);
			}
			this.attemptInRepetitionRecovery(this.repetitionSepSecondInternal, [
				prodOccurrence,
				separator,
				separatorLookAheadFunc,
				action,
				NextTerminalAfterManySepWalker
			], separatorLookAheadFunc, MANY_SEP_IDX, prodOccurrence, NextTerminalAfterManySepWalker);
		}
	}
	repetitionSepSecondInternal(prodOccurrence, separator, separatorLookAheadFunc, action, nextTerminalAfterWalker) {
		while (separatorLookAheadFunc()) {
			this.CONSUME(separator);
			action.call(this);
		}
		this.attemptInRepetitionRecovery(this.repetitionSepSecondInternal, [
			prodOccurrence,
			separator,
			separatorLookAheadFunc,
			action,
			nextTerminalAfterWalker
		], separatorLookAheadFunc, AT_LEAST_ONE_SEP_IDX, prodOccurrence, nextTerminalAfterWalker);
	}
	doSingleRepetition(action) {
		const beforeIteration = this.getLexerPosition();
		action.call(this);
		return this.getLexerPosition() > beforeIteration;
	}
	orInternal(altsOrOpts, occurrence) {
		const laKey = this.getKeyForAutomaticLookahead(256, occurrence);
		const alts = isArray(altsOrOpts) ? altsOrOpts : altsOrOpts.DEF;
		const altIdxToTake = this.getLaFuncFromCache(laKey).call(this, alts);
		if (altIdxToTake !== void 0) return alts[altIdxToTake].ALT.call(this);
		this.raiseNoAltException(occurrence, altsOrOpts.ERR_MSG);
	}
	ruleFinallyStateUpdate() {
		this.RULE_STACK_IDX--;
		this.RULE_OCCURRENCE_STACK_IDX--;
		if (this.RULE_STACK_IDX >= 0) this.currRuleShortName = this.RULE_STACK[this.RULE_STACK_IDX];
		this.cstFinallyStateUpdate();
	}
	subruleInternal(ruleToCall, idx, options) {
		let ruleResult;
		try {
			const args = options !== void 0 ? options.ARGS : void 0;
			this.subruleIdx = idx;
			ruleResult = ruleToCall.coreRule.apply(this, args);
			this.cstPostNonTerminal(ruleResult, options !== void 0 && options.LABEL !== void 0 ? options.LABEL : ruleToCall.ruleName);
			return ruleResult;
		} catch (e) {
			throw this.subruleInternalError(e, options, ruleToCall.ruleName);
		}
	}
	subruleInternalError(e, options, ruleName) {
		if (isRecognitionException(e) && e.partialCstResult !== void 0) {
			this.cstPostNonTerminal(e.partialCstResult, options !== void 0 && options.LABEL !== void 0 ? options.LABEL : ruleName);
			delete e.partialCstResult;
		}
		throw e;
	}
	consumeInternal(tokType, idx, options) {
		let consumedToken;
		try {
			const nextToken = this.LA_FAST(1);
			if (this.tokenMatcher(nextToken, tokType) === true) {
				this.consumeToken();
				consumedToken = nextToken;
			} else this.consumeInternalError(tokType, nextToken, options);
		} catch (eFromConsumption) {
			consumedToken = this.consumeInternalRecovery(tokType, idx, eFromConsumption);
		}
		this.cstPostTerminal(options !== void 0 && options.LABEL !== void 0 ? options.LABEL : tokType.name, consumedToken);
		return consumedToken;
	}
	consumeInternalError(tokType, nextToken, options) {
		let msg;
		const previousToken = this.LA(0);
		if (options !== void 0 && options.ERR_MSG) msg = options.ERR_MSG;
		else msg = this.errorMessageProvider.buildMismatchTokenMessage({
			expected: tokType,
			actual: nextToken,
			previous: previousToken,
			ruleName: this.getCurrRuleFullName()
		});
		throw this.SAVE_ERROR(new MismatchedTokenException(msg, nextToken, previousToken));
	}
	consumeInternalRecovery(tokType, idx, eFromConsumption) {
		if (this.recoveryEnabled && eFromConsumption.name === "MismatchedTokenException" && !this.isBackTracking()) {
			const follows = this.getFollowsForInRuleRecovery(tokType, idx);
			try {
				return this.tryInRuleRecovery(tokType, follows);
			} catch (eFromInRuleRecovery) {
				if (eFromInRuleRecovery.name === "InRuleRecoveryException") throw eFromConsumption;
				else throw eFromInRuleRecovery;
			}
		} else throw eFromConsumption;
	}
	saveRecogState() {
		const savedErrors = this.errors;
		const savedRuleStack = this.RULE_STACK.slice(0, this.RULE_STACK_IDX + 1);
		return {
			errors: savedErrors,
			lexerState: this.exportLexerState(),
			RULE_STACK: savedRuleStack,
			CST_STACK: this.CST_STACK
		};
	}
	reloadRecogState(newState) {
		this.errors = newState.errors;
		this.importLexerState(newState.lexerState);
		const saved = newState.RULE_STACK;
		for (let i = 0; i < saved.length; i++) this.RULE_STACK[i] = saved[i];
		this.RULE_STACK_IDX = saved.length - 1;
		if (this.RULE_STACK_IDX >= 0) this.currRuleShortName = this.RULE_STACK[this.RULE_STACK_IDX];
	}
	ruleInvocationStateUpdate(shortName, fullName, idxInCallingRule) {
		this.RULE_OCCURRENCE_STACK[++this.RULE_OCCURRENCE_STACK_IDX] = idxInCallingRule;
		this.RULE_STACK[++this.RULE_STACK_IDX] = shortName;
		this.currRuleShortName = shortName;
		this.cstInvocationStateUpdate(fullName);
	}
	isBackTracking() {
		return this.isBackTrackingStack.length !== 0;
	}
	getCurrRuleFullName() {
		const shortName = this.currRuleShortName;
		return this.shortRuleNameToFull[shortName];
	}
	shortRuleNameToFullName(shortName) {
		return this.shortRuleNameToFull[shortName];
	}
	isAtEndOfInput() {
		return this.tokenMatcher(this.LA(1), EOF);
	}
	reset() {
		this.resetLexerState();
		this.subruleIdx = 0;
		this.currRuleShortName = 0;
		this.isBackTrackingStack = [];
		this.errors = [];
		this.RULE_STACK_IDX = -1;
		this.RULE_OCCURRENCE_STACK_IDX = -1;
		this.CST_STACK = [];
	}
	onBeforeParse(ruleName) {
		for (let i = 0; i < this.maxLookahead + 1; i++) this.tokVector.push(END_OF_FILE);
	}
	onAfterParse(ruleName) {
		if (this.isAtEndOfInput() === false) {
			const firstRedundantTok = this.LA(1);
			const errMsg = this.errorMessageProvider.buildNotAllInputParsedMessage({
				firstRedundant: firstRedundantTok,
				ruleName: this.getCurrRuleFullName()
			});
			this.SAVE_ERROR(new NotAllInputParsedException(errMsg, firstRedundantTok));
		}
		while (this.tokVector.at(-1) === END_OF_FILE) this.tokVector.pop();
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/error_handler.js
var ErrorHandler = class {
	initErrorHandler(config) {
		this._errors = [];
		this.errorMessageProvider = has(config, "errorMessageProvider") ? config.errorMessageProvider : DEFAULT_PARSER_CONFIG.errorMessageProvider;
	}
	SAVE_ERROR(error) {
		if (isRecognitionException(error)) {
			error.context = {
				ruleStack: this.getHumanReadableRuleStack(),
				ruleOccurrenceStack: this.RULE_OCCURRENCE_STACK.slice(0, this.RULE_OCCURRENCE_STACK_IDX + 1)
			};
			this._errors.push(error);
			return error;
		} else throw Error("Trying to save an Error which is not a RecognitionException");
	}
	get errors() {
		return clone(this._errors);
	}
	set errors(newErrors) {
		this._errors = newErrors;
	}
	raiseEarlyExitException(occurrence, prodType, userDefinedErrMsg) {
		const ruleName = this.getCurrRuleFullName();
		const ruleGrammar = this.getGAstProductions()[ruleName];
		const insideProdPaths = getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, this.maxLookahead)[0];
		const actualTokens = [];
		for (let i = 1; i <= this.maxLookahead; i++) actualTokens.push(this.LA(i));
		const msg = this.errorMessageProvider.buildEarlyExitMessage({
			expectedIterationPaths: insideProdPaths,
			actual: actualTokens,
			previous: this.LA(0),
			customUserDescription: userDefinedErrMsg,
			ruleName
		});
		throw this.SAVE_ERROR(new EarlyExitException(msg, this.LA(1), this.LA(0)));
	}
	raiseNoAltException(occurrence, errMsgTypes) {
		const ruleName = this.getCurrRuleFullName();
		const ruleGrammar = this.getGAstProductions()[ruleName];
		const lookAheadPathsPerAlternative = getLookaheadPathsForOr(occurrence, ruleGrammar, this.maxLookahead);
		const actualTokens = [];
		for (let i = 1; i <= this.maxLookahead; i++) actualTokens.push(this.LA(i));
		const previousToken = this.LA(0);
		const errMsg = this.errorMessageProvider.buildNoViableAltMessage({
			expectedPathsPerAlt: lookAheadPathsPerAlternative,
			actual: actualTokens,
			previous: previousToken,
			customUserDescription: errMsgTypes,
			ruleName: this.getCurrRuleFullName()
		});
		throw this.SAVE_ERROR(new NoViableAltException(errMsg, this.LA(1), previousToken));
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/context_assist.js
var ContentAssist = class {
	initContentAssist() {}
	computeContentAssist(startRuleName, precedingInput) {
		const startRuleGast = this.gastProductionsCache[startRuleName];
		if (isUndefined(startRuleGast)) throw Error(`Rule ->${startRuleName}<- does not exist in this grammar.`);
		return nextPossibleTokensAfter([startRuleGast], precedingInput, this.tokenMatcher, this.maxLookahead);
	}
	getNextPossibleTokenTypes(grammarPath) {
		const topRuleName = head(grammarPath.ruleStack);
		const topProduction = this.getGAstProductions()[topRuleName];
		return new NextAfterTokenWalker(topProduction, grammarPath).startWalking();
	}
};
// node_modules/chevrotain/lib/src/parse/parser/traits/gast_recorder.js
const RECORDING_NULL_OBJECT = { description: "This Object indicates the Parser is during Recording Phase" };
Object.freeze(RECORDING_NULL_OBJECT);
const HANDLE_SEPARATOR = true;
const MAX_METHOD_IDX = Math.pow(2, 8) - 1;
const RFT = createToken({
	name: "RECORDING_PHASE_TOKEN",
	pattern: Lexer.NA
});
augmentTokenTypes([RFT]);
const RECORDING_PHASE_TOKEN = createTokenInstance(RFT, "This IToken indicates the Parser is in Recording Phase\n	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details", -1, -1, -1, -1, -1, -1);
Object.freeze(RECORDING_PHASE_TOKEN);
const RECORDING_PHASE_CSTNODE = {
	name: "This CSTNode indicates the Parser is in Recording Phase\n	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details",
	children: {}
};
var GastRecorder = class {
	initGastRecorder(config) {
		this.recordingProdStack = [];
		this.RECORDING_PHASE = false;
	}
	enableRecording() {
		this.RECORDING_PHASE = true;
		this.TRACE_INIT("Enable Recording", () => {
			for (let i = 0; i < 10; i++) {
				const idx = i > 0 ? i : "";
				this[`CONSUME${idx}`] = function(arg1, arg2) {
					return this.consumeInternalRecord(arg1, i, arg2);
				};
				this[`SUBRULE${idx}`] = function(arg1, arg2) {
					return this.subruleInternalRecord(arg1, i, arg2);
				};
				this[`OPTION${idx}`] = function(arg1) {
					return this.optionInternalRecord(arg1, i);
				};
				this[`OR${idx}`] = function(arg1) {
					return this.orInternalRecord(arg1, i);
				};
				this[`MANY${idx}`] = function(arg1) {
					this.manyInternalRecord(i, arg1);
				};
				this[`MANY_SEP${idx}`] = function(arg1) {
					this.manySepFirstInternalRecord(i, arg1);
				};
				this[`AT_LEAST_ONE${idx}`] = function(arg1) {
					this.atLeastOneInternalRecord(i, arg1);
				};
				this[`AT_LEAST_ONE_SEP${idx}`] = function(arg1) {
					this.atLeastOneSepFirstInternalRecord(i, arg1);
				};
			}
			this[`consume`] = function(idx, arg1, arg2) {
				return this.consumeInternalRecord(arg1, idx, arg2);
			};
			this[`subrule`] = function(idx, arg1, arg2) {
				return this.subruleInternalRecord(arg1, idx, arg2);
			};
			this[`option`] = function(idx, arg1) {
				return this.optionInternalRecord(arg1, idx);
			};
			this[`or`] = function(idx, arg1) {
				return this.orInternalRecord(arg1, idx);
			};
			this[`many`] = function(idx, arg1) {
				this.manyInternalRecord(idx, arg1);
			};
			this[`atLeastOne`] = function(idx, arg1) {
				this.atLeastOneInternalRecord(idx, arg1);
			};
			this.ACTION = this.ACTION_RECORD;
			this.BACKTRACK = this.BACKTRACK_RECORD;
			this.LA = this.LA_RECORD;
		});
	}
	disableRecording() {
		this.RECORDING_PHASE = false;
		this.TRACE_INIT("Deleting Recording methods", () => {
			const that = this;
			for (let i = 0; i < 10; i++) {
				const idx = i > 0 ? i : "";
				delete that[`CONSUME${idx}`];
				delete that[`SUBRULE${idx}`];
				delete that[`OPTION${idx}`];
				delete that[`OR${idx}`];
				delete that[`MANY${idx}`];
				delete that[`MANY_SEP${idx}`];
				delete that[`AT_LEAST_ONE${idx}`];
				delete that[`AT_LEAST_ONE_SEP${idx}`];
			}
			delete that[`consume`];
			delete that[`subrule`];
			delete that[`option`];
			delete that[`or`];
			delete that[`many`];
			delete that[`atLeastOne`];
			delete that.ACTION;
			delete that.BACKTRACK;
			delete that.LA;
		});
	}
	ACTION_RECORD(impl) {}
	BACKTRACK_RECORD(grammarRule, args) {
		return () => true;
	}
	LA_RECORD(howMuch) {
		return END_OF_FILE;
	}
	topLevelRuleRecord(name, def) {
		try {
			const newTopLevelRule = new Rule({
				definition: [],
				name
			});
			newTopLevelRule.name = name;
			this.recordingProdStack.push(newTopLevelRule);
			def.call(this);
			this.recordingProdStack.pop();
			return newTopLevelRule;
		} catch (originalError) {
			if (originalError.KNOWN_RECORDER_ERROR !== true) try {
				originalError.message = originalError.message + "\n	 This error was thrown during the \"grammar recording phase\" For more info see:\n	https://chevrotain.io/docs/guide/internals.html#grammar-recording";
			} catch (mutabilityError) {
				throw originalError;
			}
			throw originalError;
		}
	}
	optionInternalRecord(actionORMethodDef, occurrence) {
		return recordProd.call(this, Option, actionORMethodDef, occurrence);
	}
	atLeastOneInternalRecord(occurrence, actionORMethodDef) {
		recordProd.call(this, RepetitionMandatory, actionORMethodDef, occurrence);
	}
	atLeastOneSepFirstInternalRecord(occurrence, options) {
		recordProd.call(this, RepetitionMandatoryWithSeparator, options, occurrence, HANDLE_SEPARATOR);
	}
	manyInternalRecord(occurrence, actionORMethodDef) {
		recordProd.call(this, Repetition, actionORMethodDef, occurrence);
	}
	manySepFirstInternalRecord(occurrence, options) {
		recordProd.call(this, RepetitionWithSeparator, options, occurrence, HANDLE_SEPARATOR);
	}
	orInternalRecord(altsOrOpts, occurrence) {
		return recordOrProd.call(this, altsOrOpts, occurrence);
	}
	subruleInternalRecord(ruleToCall, occurrence, options) {
		assertMethodIdxIsValid(occurrence);
		if (!ruleToCall || has(ruleToCall, "ruleName") === false) {
			const error = new Error(`<SUBRULE${getIdxSuffix(occurrence)}> argument is invalid expecting a Parser method reference but got: <${JSON.stringify(ruleToCall)}>\n inside top level rule: <${this.recordingProdStack[0].name}>`);
			error.KNOWN_RECORDER_ERROR = true;
			throw error;
		}
		const prevProd = last(this.recordingProdStack);
		const ruleName = ruleToCall.ruleName;
		const newNoneTerminal = new NonTerminal({
			idx: occurrence,
			nonTerminalName: ruleName,
			label: options === null || options === void 0 ? void 0 : options.LABEL,
			referencedRule: void 0
		});
		prevProd.definition.push(newNoneTerminal);
		return this.outputCst ? RECORDING_PHASE_CSTNODE : RECORDING_NULL_OBJECT;
	}
	consumeInternalRecord(tokType, occurrence, options) {
		assertMethodIdxIsValid(occurrence);
		if (!hasShortKeyProperty(tokType)) {
			const error = new Error(`<CONSUME${getIdxSuffix(occurrence)}> argument is invalid expecting a TokenType reference but got: <${JSON.stringify(tokType)}>\n inside top level rule: <${this.recordingProdStack[0].name}>`);
			error.KNOWN_RECORDER_ERROR = true;
			throw error;
		}
		const prevProd = last(this.recordingProdStack);
		const newNoneTerminal = new Terminal({
			idx: occurrence,
			terminalType: tokType,
			label: options === null || options === void 0 ? void 0 : options.LABEL
		});
		prevProd.definition.push(newNoneTerminal);
		return RECORDING_PHASE_TOKEN;
	}
};
function recordProd(prodConstructor, mainProdArg, occurrence, handleSep = false) {
	assertMethodIdxIsValid(occurrence);
	const prevProd = last(this.recordingProdStack);
	const grammarAction = isFunction(mainProdArg) ? mainProdArg : mainProdArg.DEF;
	const newProd = new prodConstructor({
		definition: [],
		idx: occurrence
	});
	if (handleSep) newProd.separator = mainProdArg.SEP;
	if (has(mainProdArg, "MAX_LOOKAHEAD")) newProd.maxLookahead = mainProdArg.MAX_LOOKAHEAD;
	this.recordingProdStack.push(newProd);
	grammarAction.call(this);
	prevProd.definition.push(newProd);
	this.recordingProdStack.pop();
	return RECORDING_NULL_OBJECT;
}
function recordOrProd(mainProdArg, occurrence) {
	assertMethodIdxIsValid(occurrence);
	const prevProd = last(this.recordingProdStack);
	const hasOptions = isArray(mainProdArg) === false;
	const alts = hasOptions === false ? mainProdArg : mainProdArg.DEF;
	const newOrProd = new Alternation({
		definition: [],
		idx: occurrence,
		ignoreAmbiguities: hasOptions && mainProdArg.IGNORE_AMBIGUITIES === true
	});
	if (has(mainProdArg, "MAX_LOOKAHEAD")) newOrProd.maxLookahead = mainProdArg.MAX_LOOKAHEAD;
	newOrProd.hasPredicates = some(alts, (currAlt) => isFunction(currAlt.GATE));
	prevProd.definition.push(newOrProd);
	forEach(alts, (currAlt) => {
		const currAltFlat = new Alternative({ definition: [] });
		newOrProd.definition.push(currAltFlat);
		if (has(currAlt, "IGNORE_AMBIGUITIES")) currAltFlat.ignoreAmbiguities = currAlt.IGNORE_AMBIGUITIES;
		else if (has(currAlt, "GATE")) currAltFlat.ignoreAmbiguities = true;
		this.recordingProdStack.push(currAltFlat);
		currAlt.ALT.call(this);
		this.recordingProdStack.pop();
	});
	return RECORDING_NULL_OBJECT;
}
function getIdxSuffix(idx) {
	return idx === 0 ? "" : `${idx}`;
}
function assertMethodIdxIsValid(idx) {
	if (idx < 0 || idx > MAX_METHOD_IDX) {
		const error = new Error(`Invalid DSL Method idx value: <${idx}>\n\tIdx value must be a none negative value smaller than ${MAX_METHOD_IDX + 1}`);
		error.KNOWN_RECORDER_ERROR = true;
		throw error;
	}
}
// node_modules/chevrotain/lib/src/parse/parser/traits/perf_tracer.js
var PerformanceTracer = class {
	initPerformanceTracer(config) {
		if (has(config, "traceInitPerf")) {
			const userTraceInitPerf = config.traceInitPerf;
			const traceIsNumber = typeof userTraceInitPerf === "number";
			this.traceInitMaxIdent = traceIsNumber ? userTraceInitPerf : 1e400;
			this.traceInitPerf = traceIsNumber ? userTraceInitPerf > 0 : userTraceInitPerf;
		} else {
			this.traceInitMaxIdent = 0;
			this.traceInitPerf = DEFAULT_PARSER_CONFIG.traceInitPerf;
		}
		this.traceInitIndent = -1;
	}
	TRACE_INIT(phaseDesc, phaseImpl) {
		if (this.traceInitPerf === true) {
			this.traceInitIndent++;
			const indent = new Array(this.traceInitIndent + 1).join("	");
			if (this.traceInitIndent < this.traceInitMaxIdent) console.log(`${indent}--> <${phaseDesc}>`);
			const { time, value } = timer(phaseImpl);
			const traceMethod = time > 10 ? console.warn : console.log;
			if (this.traceInitIndent < this.traceInitMaxIdent) traceMethod(`${indent}<-- <${phaseDesc}> time: ${time}ms`);
			this.traceInitIndent--;
			return value;
		} else return phaseImpl();
	}
};
// node_modules/chevrotain/lib/src/parse/parser/utils/apply_mixins.js
function applyMixins(derivedCtor, baseCtors) {
	baseCtors.forEach((baseCtor) => {
		const baseProto = baseCtor.prototype;
		Object.getOwnPropertyNames(baseProto).forEach((propName) => {
			if (propName === "constructor") return;
			const basePropDescriptor = Object.getOwnPropertyDescriptor(baseProto, propName);
			if (basePropDescriptor && (basePropDescriptor.get || basePropDescriptor.set)) Object.defineProperty(derivedCtor.prototype, propName, basePropDescriptor);
			else derivedCtor.prototype[propName] = baseCtor.prototype[propName];
		});
	});
}
// node_modules/chevrotain/lib/src/parse/parser/parser.js
const END_OF_FILE = createTokenInstance(EOF, "", NaN, NaN, NaN, NaN, NaN, NaN);
Object.freeze(END_OF_FILE);
const DEFAULT_PARSER_CONFIG = Object.freeze({
	recoveryEnabled: false,
	maxLookahead: 3,
	dynamicTokensEnabled: false,
	outputCst: true,
	errorMessageProvider: defaultParserErrorProvider,
	nodeLocationTracking: "none",
	traceInitPerf: false,
	skipValidations: false
});
const DEFAULT_RULE_CONFIG = Object.freeze({
	recoveryValueFunc: () => void 0,
	resyncEnabled: true
});
var ParserDefinitionErrorType;
(function(ParserDefinitionErrorType) {
	ParserDefinitionErrorType[ParserDefinitionErrorType["INVALID_RULE_NAME"] = 0] = "INVALID_RULE_NAME";
	ParserDefinitionErrorType[ParserDefinitionErrorType["DUPLICATE_RULE_NAME"] = 1] = "DUPLICATE_RULE_NAME";
	ParserDefinitionErrorType[ParserDefinitionErrorType["INVALID_RULE_OVERRIDE"] = 2] = "INVALID_RULE_OVERRIDE";
	ParserDefinitionErrorType[ParserDefinitionErrorType["DUPLICATE_PRODUCTIONS"] = 3] = "DUPLICATE_PRODUCTIONS";
	ParserDefinitionErrorType[ParserDefinitionErrorType["UNRESOLVED_SUBRULE_REF"] = 4] = "UNRESOLVED_SUBRULE_REF";
	ParserDefinitionErrorType[ParserDefinitionErrorType["LEFT_RECURSION"] = 5] = "LEFT_RECURSION";
	ParserDefinitionErrorType[ParserDefinitionErrorType["NONE_LAST_EMPTY_ALT"] = 6] = "NONE_LAST_EMPTY_ALT";
	ParserDefinitionErrorType[ParserDefinitionErrorType["AMBIGUOUS_ALTS"] = 7] = "AMBIGUOUS_ALTS";
	ParserDefinitionErrorType[ParserDefinitionErrorType["CONFLICT_TOKENS_RULES_NAMESPACE"] = 8] = "CONFLICT_TOKENS_RULES_NAMESPACE";
	ParserDefinitionErrorType[ParserDefinitionErrorType["INVALID_TOKEN_NAME"] = 9] = "INVALID_TOKEN_NAME";
	ParserDefinitionErrorType[ParserDefinitionErrorType["NO_NON_EMPTY_LOOKAHEAD"] = 10] = "NO_NON_EMPTY_LOOKAHEAD";
	ParserDefinitionErrorType[ParserDefinitionErrorType["AMBIGUOUS_PREFIX_ALTS"] = 11] = "AMBIGUOUS_PREFIX_ALTS";
	ParserDefinitionErrorType[ParserDefinitionErrorType["TOO_MANY_ALTS"] = 12] = "TOO_MANY_ALTS";
	ParserDefinitionErrorType[ParserDefinitionErrorType["CUSTOM_LOOKAHEAD_VALIDATION"] = 13] = "CUSTOM_LOOKAHEAD_VALIDATION";
})(ParserDefinitionErrorType || (ParserDefinitionErrorType = {}));
var Parser = class Parser {
	static performSelfAnalysis(parserInstance) {
		throw Error("The **static** `performSelfAnalysis` method has been deprecated.	\nUse the **instance** method with the same name instead.");
	}
	performSelfAnalysis() {
		this.TRACE_INIT("performSelfAnalysis", () => {
			let defErrorsMsgs;
			this.selfAnalysisDone = true;
			const className = this.className;
			this.TRACE_INIT("toFastProps", () => {
				toFastProperties(this);
			});
			this.TRACE_INIT("Grammar Recording", () => {
				try {
					this.enableRecording();
					forEach(this.definedRulesNames, (currRuleName) => {
						const originalGrammarAction = this[currRuleName]["originalGrammarAction"];
						let recordedRuleGast;
						this.TRACE_INIT(`${currRuleName} Rule`, () => {
							recordedRuleGast = this.topLevelRuleRecord(currRuleName, originalGrammarAction);
						});
						this.gastProductionsCache[currRuleName] = recordedRuleGast;
					});
				} finally {
					this.disableRecording();
				}
			});
			let resolverErrors = [];
			this.TRACE_INIT("Grammar Resolving", () => {
				resolverErrors = resolveGrammar({ rules: values(this.gastProductionsCache) });
				this.definitionErrors = this.definitionErrors.concat(resolverErrors);
			});
			this.TRACE_INIT("Grammar Validations", () => {
				if (isEmpty$1(resolverErrors) && this.skipValidations === false) {
					const validationErrors = validateGrammar({
						rules: values(this.gastProductionsCache),
						tokenTypes: values(this.tokensMap),
						errMsgProvider: defaultGrammarValidatorErrorProvider,
						grammarName: className
					});
					const lookaheadValidationErrors = validateLookahead({
						lookaheadStrategy: this.lookaheadStrategy,
						rules: values(this.gastProductionsCache),
						tokenTypes: values(this.tokensMap),
						grammarName: className
					});
					this.definitionErrors = this.definitionErrors.concat(validationErrors, lookaheadValidationErrors);
				}
			});
			if (isEmpty$1(this.definitionErrors)) {
				if (this.recoveryEnabled) this.TRACE_INIT("computeAllProdsFollows", () => {
					const allFollows = computeAllProdsFollows(values(this.gastProductionsCache));
					this.resyncFollows = allFollows;
				});
				this.TRACE_INIT("ComputeLookaheadFunctions", () => {
					var _a, _b;
					(_b = (_a = this.lookaheadStrategy).initialize) === null || _b === void 0 || _b.call(_a, { rules: values(this.gastProductionsCache) });
					this.preComputeLookaheadFunctions(values(this.gastProductionsCache));
				});
			}
			if (!Parser.DEFER_DEFINITION_ERRORS_HANDLING && !isEmpty$1(this.definitionErrors)) {
				defErrorsMsgs = map(this.definitionErrors, (defError) => defError.message);
				throw new Error(`Parser Definition Errors detected:\n ${defErrorsMsgs.join("\n-------------------------------\n")}`);
			}
		});
	}
	constructor(tokenVocabulary, config) {
		this.definitionErrors = [];
		this.selfAnalysisDone = false;
		const that = this;
		that.initErrorHandler(config);
		that.initLexerAdapter();
		that.initLooksAhead(config);
		that.initRecognizerEngine(tokenVocabulary, config);
		that.initRecoverable(config);
		that.initTreeBuilder(config);
		that.initContentAssist();
		that.initGastRecorder(config);
		that.initPerformanceTracer(config);
		if (has(config, "ignoredIssues")) throw new Error("The <ignoredIssues> IParserConfig property has been deprecated.\n	Please use the <IGNORE_AMBIGUITIES> flag on the relevant DSL method instead.\n	See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#IGNORING_AMBIGUITIES\n	For further details.");
		this.skipValidations = has(config, "skipValidations") ? config.skipValidations : DEFAULT_PARSER_CONFIG.skipValidations;
	}
};
Parser.DEFER_DEFINITION_ERRORS_HANDLING = false;
applyMixins(Parser, [
	Recoverable,
	LooksAhead,
	TreeBuilder,
	LexerAdapter,
	RecognizerEngine,
	RecognizerApi,
	ErrorHandler,
	ContentAssist,
	GastRecorder,
	PerformanceTracer
]);
var EmbeddedActionsParser = class extends Parser {
	constructor(tokenVocabulary, config = DEFAULT_PARSER_CONFIG) {
		const configClone = clone(config);
		configClone.outputCst = false;
		super(tokenVocabulary, configClone);
	}
};
// node_modules/chevrotain/lib/src/api.js
// grammar/tokens.ts
function allBut(excluded) {
	return Array.from({ length: 256 }, (_, code) => code).filter((code) => !excluded.includes(String.fromCharCode(code)));
}
const Eol = createToken({
	name: "Eol",
	pattern: /\r\n|\n|\r/,
	start_chars_hint: ["\r", "\n"],
	line_breaks: true
});
const Blanks = createToken({
	name: "Blanks",
	pattern: /[ \t]+/,
	start_chars_hint: [" ", "	"],
	group: Lexer.SKIPPED
});
const Comment = createToken({
	name: "Comment",
	pattern: /#[^\r\n]*/,
	start_chars_hint: ["#"],
	line_breaks: false
});
const Key = createToken({
	name: "Key",
	pattern: /[^\0\t #=\r\n]+(?=[ \t]*=)/,
	start_chars_hint: allBut("\0	 #=\r\n"),
	line_breaks: false
});
const QuotedValue = createToken({
	name: "QuotedValue",
	pattern: /=[ \t]*"[^\0"\r\n]*"(?![ \t]*[^\0\t #\r\n])/,
	start_chars_hint: ["="],
	line_breaks: false
});
const BareValue = createToken({
	name: "BareValue",
	pattern: /=[ \t]*[^\0\t #"\r\n][^\0\t #\r\n]*(?![ \t]*[^\0\t #\r\n])/,
	start_chars_hint: ["="],
	line_breaks: false
});
const EmptyValue = createToken({
	name: "EmptyValue",
	pattern: /=(?![ \t]*[^\0\t #\r\n])/,
	start_chars_hint: ["="],
	line_breaks: false
});
const NulTail = createToken({
	name: "NulTail",
	pattern: /\0[^\r\n]*/,
	start_chars_hint: ["\0"],
	line_breaks: false
});
const Rest = createToken({
	name: "Rest",
	pattern: /[^\r\n]+/,
	start_chars_hint: allBut("\r\n"),
	line_breaks: false
});
const tokens = [
	Eol,
	Blanks,
	Comment,
	Key,
	QuotedValue,
	BareValue,
	EmptyValue,
	NulTail,
	Rest
];
// grammar/parser.ts
const UNKNOWN = [0, 0];
var DictionaryParser = class extends EmbeddedActionsParser {
	#offset = 0;
	#length = 0;
	constructor(skipValidations) {
		super(tokens, {
			maxLookahead: 2,
			recoveryEnabled: false,
			skipValidations
		});
		this.performSelfAnalysis();
	}
	begin(input, offset, length) {
		this.input = input;
		this.#offset = offset;
		this.#length = length;
	}
	lines = this.RULE("lines", () => {
		const lines = [];
		let start = this.#offset;
		let content = this.SUBRULE1(this.line);
		this.MANY(() => {
			const eol = this.CONSUME(Eol);
			const end = this.#offset + eol.startOffset + eol.image.length;
			this.ACTION(() => {
				content.range = [start, end];
			});
			lines.push(content);
			start = end;
			content = this.SUBRULE2(this.line);
		});
		const end = this.#offset + this.#length;
		if (start === end) return lines;
		this.ACTION(() => {
			content.range = [start, end];
		});
		lines.push(content);
		return lines;
	});
	line = this.RULE("line", () => {
		const content = this.OR([
			{ ALT: () => this.SUBRULE(this.entry) },
			{ ALT: () => this.SUBRULE(this.comment) },
			{ ALT: () => this.SUBRULE(this.malformed) },
			{ ALT: () => ({
				kind: "blank",
				range: UNKNOWN
			}) }
		]);
		this.OPTION(() => this.CONSUME(NulTail));
		return content;
	});
	entry = this.RULE("entry", () => {
		const key = this.#rangeOf(this.CONSUME(Key), 0);
		const { range, quoted } = this.SUBRULE(this.value);
		const comment = this.OPTION(() => this.#rangeOf(this.CONSUME(Comment), 0));
		return {
			kind: "entry",
			range: UNKNOWN,
			key,
			value: range,
			quoted,
			comment
		};
	});
	value = this.RULE("value", () => this.OR([
		{ ALT: () => this.#assigned(this.CONSUME(QuotedValue), true) },
		{ ALT: () => this.#assigned(this.CONSUME(BareValue), false) },
		{ ALT: () => this.#assigned(this.CONSUME(EmptyValue), false) }
	]));
	comment = this.RULE("comment", () => {
		this.CONSUME(Comment);
		return {
			kind: "comment",
			range: UNKNOWN
		};
	});
	malformed = this.RULE("malformed", () => {
		this.OR([
			{ ALT: () => this.CONSUME1(Rest) },
			{ ALT: () => {
				this.CONSUME(Key);
				this.CONSUME2(Rest);
			} },
			{ ALT: () => {
				this.SUBRULE(this.value);
				this.OPTION(() => this.CONSUME(Comment));
			} }
		]);
		return {
			kind: "malformed",
			range: UNKNOWN
		};
	});
	#rangeOf(token, skip) {
		const start = this.#offset + token.startOffset;
		return [start + skip, start + token.image.length];
	}
	#assigned(token, quoted) {
		const blanks = /^=[ \t]*/.exec(token.image);
		return {
			range: this.#rangeOf(token, blanks === null ? 0 : blanks[0].length),
			quoted
		};
	}
};
// grammar/index.ts
const BOM$1 = "ï»¿";
const SLICE = 65536;
let lexer;
let parser;
function parse$1(text, extent = "file") {
	const bom = extent === "file" && text.startsWith(BOM$1);
	const lines = [];
	let start = bom ? 3 : 0;
	while (start < text.length) {
		const end = lineEndFrom(text, start + SLICE);
		for (const line of parseLines(text.slice(start, end), start)) lines.push(line);
		start = end;
	}
	return {
		bom,
		lines
	};
}
function parseLines(text, offset) {
	lexer ??= new Lexer(tokens, {
		positionTracking: "onlyOffset",
		ensureOptimizations: true,
		skipValidations: true
	});
	parser ??= new DictionaryParser(true);
	const lexed = lexer.tokenize(text);
	parser.begin(lexed.tokens, offset, text.length);
	const lines = parser.lines();
	const error = lexed.errors[0] ?? parser.errors[0];
	if (error !== void 0) throw new TypeError(`not a byte string, or the grammar is not total: ${error.message}`);
	return lines;
}
function lineEndFrom(text, offset) {
	if (offset >= text.length) return text.length;
	const eol = /\r\n|\n|\r/g;
	eol.lastIndex = offset;
	return eol.exec(text) === null ? text.length : eol.lastIndex;
}
// node_modules/safer-buffer/safer.js
var require_safer = __commonJSMin(((exports, module) => {
	var buffer = __require("buffer");
	var Buffer = buffer.Buffer;
	var safer = {};
	var key;
	for (key in buffer) {
		if (!buffer.hasOwnProperty(key)) continue;
		if (key === "SlowBuffer" || key === "Buffer") continue;
		safer[key] = buffer[key];
	}
	var Safer = safer.Buffer = {};
	for (key in Buffer) {
		if (!Buffer.hasOwnProperty(key)) continue;
		if (key === "allocUnsafe" || key === "allocUnsafeSlow") continue;
		Safer[key] = Buffer[key];
	}
	safer.Buffer.prototype = Buffer.prototype;
	if (!Safer.from || Safer.from === Uint8Array.from) Safer.from = function(value, encodingOrOffset, length) {
		if (typeof value === "number") throw new TypeError("The \"value\" argument must not be of type number. Received type " + typeof value);
		if (value && typeof value.length === "undefined") throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type " + typeof value);
		return Buffer(value, encodingOrOffset, length);
	};
	if (!Safer.alloc) Safer.alloc = function(size, fill, encoding) {
		if (typeof size !== "number") throw new TypeError("The \"size\" argument must be of type number. Received type " + typeof size);
		if (size < 0 || size >= 2 * (1 << 30)) throw new RangeError("The value \"" + size + "\" is invalid for option \"size\"");
		var buf = Buffer(size);
		if (!fill || fill.length === 0) buf.fill(0);
		else if (typeof encoding === "string") buf.fill(fill, encoding);
		else buf.fill(fill);
		return buf;
	};
	if (!safer.kStringMaxLength) try {
		safer.kStringMaxLength = process.binding("buffer").kStringMaxLength;
	} catch (e) {}
	if (!safer.constants) {
		safer.constants = { MAX_LENGTH: safer.kMaxLength };
		if (safer.kStringMaxLength) safer.constants.MAX_STRING_LENGTH = safer.kStringMaxLength;
	}
	module.exports = safer;
}));
// node_modules/iconv-lite/lib/bom-handling.js
var require_bom_handling = __commonJSMin(((exports) => {
	var BOMChar = "﻿";
	exports.PrependBOM = PrependBOMWrapper;
	function PrependBOMWrapper(encoder, options) {
		this.encoder = encoder;
		this.addBOM = true;
	}
	PrependBOMWrapper.prototype.write = function(str) {
		if (this.addBOM) {
			str = BOMChar + str;
			this.addBOM = false;
		}
		return this.encoder.write(str);
	};
	PrependBOMWrapper.prototype.end = function() {
		return this.encoder.end();
	};
	exports.StripBOM = StripBOMWrapper;
	function StripBOMWrapper(decoder, options) {
		this.decoder = decoder;
		this.pass = false;
		this.options = options || {};
	}
	StripBOMWrapper.prototype.write = function(buf) {
		var res = this.decoder.write(buf);
		if (this.pass || !res) return res;
		if (res[0] === BOMChar) {
			res = res.slice(1);
			if (typeof this.options.stripBOM === "function") this.options.stripBOM();
		}
		this.pass = true;
		return res;
	};
	StripBOMWrapper.prototype.end = function() {
		return this.decoder.end();
	};
}));
// node_modules/iconv-lite/lib/helpers/merge-exports.js
var require_merge_exports = __commonJSMin(((exports, module) => {
	var hasOwn = typeof Object.hasOwn === "undefined" ? Function.call.bind(Object.prototype.hasOwnProperty) : Object.hasOwn;
	function mergeModules(target, module) {
		for (var key in module) if (hasOwn(module, key)) target[key] = module[key];
	}
	module.exports = mergeModules;
}));
// node_modules/iconv-lite/encodings/internal.js
var require_internal = __commonJSMin(((exports, module) => {
	var Buffer = require_safer().Buffer;
	module.exports = {
		utf8: {
			type: "_internal",
			bomAware: true
		},
		cesu8: {
			type: "_internal",
			bomAware: true
		},
		unicode11utf8: "utf8",
		ucs2: {
			type: "_internal",
			bomAware: true
		},
		utf16le: "ucs2",
		binary: { type: "_internal" },
		base64: { type: "_internal" },
		hex: { type: "_internal" },
		_internal: InternalCodec
	};
	function InternalCodec(codecOptions, iconv) {
		this.enc = codecOptions.encodingName;
		this.bomAware = codecOptions.bomAware;
		if (this.enc === "base64") this.encoder = InternalEncoderBase64;
		else if (this.enc === "utf8") this.encoder = InternalEncoderUtf8;
		else if (this.enc === "cesu8") {
			this.enc = "utf8";
			this.encoder = InternalEncoderCesu8;
			if (Buffer.from("eda0bdedb2a9", "hex").toString() !== "💩") {
				this.decoder = InternalDecoderCesu8;
				this.defaultCharUnicode = iconv.defaultCharUnicode;
			}
		}
	}
	InternalCodec.prototype.encoder = InternalEncoder;
	InternalCodec.prototype.decoder = InternalDecoder;
	var StringDecoder = __require("string_decoder").StringDecoder;
	function InternalDecoder(options, codec) {
		this.decoder = new StringDecoder(codec.enc);
	}
	InternalDecoder.prototype.write = function(buf) {
		if (!Buffer.isBuffer(buf)) buf = Buffer.from(buf);
		return this.decoder.write(buf);
	};
	InternalDecoder.prototype.end = function() {
		return this.decoder.end();
	};
	function InternalEncoder(options, codec) {
		this.enc = codec.enc;
	}
	InternalEncoder.prototype.write = function(str) {
		return Buffer.from(str, this.enc);
	};
	InternalEncoder.prototype.end = function() {};
	function InternalEncoderBase64(options, codec) {
		this.prevStr = "";
	}
	InternalEncoderBase64.prototype.write = function(str) {
		str = this.prevStr + str;
		var completeQuads = str.length - str.length % 4;
		this.prevStr = str.slice(completeQuads);
		str = str.slice(0, completeQuads);
		return Buffer.from(str, "base64");
	};
	InternalEncoderBase64.prototype.end = function() {
		return Buffer.from(this.prevStr, "base64");
	};
	function InternalEncoderCesu8(options, codec) {}
	InternalEncoderCesu8.prototype.write = function(str) {
		var buf = Buffer.alloc(str.length * 3);
		var bufIdx = 0;
		for (var i = 0; i < str.length; i++) {
			var charCode = str.charCodeAt(i);
			if (charCode < 128) buf[bufIdx++] = charCode;
			else if (charCode < 2048) {
				buf[bufIdx++] = 192 + (charCode >>> 6);
				buf[bufIdx++] = 128 + (charCode & 63);
			} else {
				buf[bufIdx++] = 224 + (charCode >>> 12);
				buf[bufIdx++] = 128 + (charCode >>> 6 & 63);
				buf[bufIdx++] = 128 + (charCode & 63);
			}
		}
		return buf.slice(0, bufIdx);
	};
	InternalEncoderCesu8.prototype.end = function() {};
	function InternalDecoderCesu8(options, codec) {
		this.acc = 0;
		this.contBytes = 0;
		this.accBytes = 0;
		this.defaultCharUnicode = codec.defaultCharUnicode;
	}
	InternalDecoderCesu8.prototype.write = function(buf) {
		var acc = this.acc;
		var contBytes = this.contBytes;
		var accBytes = this.accBytes;
		var res = "";
		for (var i = 0; i < buf.length; i++) {
			var curByte = buf[i];
			if ((curByte & 192) !== 128) {
				if (contBytes > 0) {
					res += this.defaultCharUnicode;
					contBytes = 0;
				}
				if (curByte < 128) res += String.fromCharCode(curByte);
				else if (curByte < 224) {
					acc = curByte & 31;
					contBytes = 1;
					accBytes = 1;
				} else if (curByte < 240) {
					acc = curByte & 15;
					contBytes = 2;
					accBytes = 1;
				} else res += this.defaultCharUnicode;
			} else if (contBytes > 0) {
				acc = acc << 6 | curByte & 63;
				contBytes--;
				accBytes++;
				if (contBytes === 0) {
					if (accBytes === 2 && acc < 128 && acc > 0) res += this.defaultCharUnicode;
					else if (accBytes === 3 && acc < 2048) res += this.defaultCharUnicode;
					else res += String.fromCharCode(acc);
				}
			} else res += this.defaultCharUnicode;
		}
		this.acc = acc;
		this.contBytes = contBytes;
		this.accBytes = accBytes;
		return res;
	};
	InternalDecoderCesu8.prototype.end = function() {
		var res = 0;
		if (this.contBytes > 0) res += this.defaultCharUnicode;
		return res;
	};
	function InternalEncoderUtf8(options, codec) {
		this.highSurrogate = "";
	}
	InternalEncoderUtf8.prototype.write = function(str) {
		if (this.highSurrogate) {
			str = this.highSurrogate + str;
			this.highSurrogate = "";
		}
		if (str.length > 0) {
			var charCode = str.charCodeAt(str.length - 1);
			if (charCode >= 55296 && charCode < 56320) {
				this.highSurrogate = str[str.length - 1];
				str = str.slice(0, str.length - 1);
			}
		}
		return Buffer.from(str, this.enc);
	};
	InternalEncoderUtf8.prototype.end = function() {
		if (this.highSurrogate) {
			var str = this.highSurrogate;
			this.highSurrogate = "";
			return Buffer.from(str, this.enc);
		}
	};
}));
// node_modules/iconv-lite/encodings/utf32.js
var require_utf32 = __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports._utf32 = Utf32Codec;
	function Utf32Codec(codecOptions, iconv) {
		this.iconv = iconv;
		this.bomAware = true;
		this.isLE = codecOptions.isLE;
	}
	exports.utf32le = {
		type: "_utf32",
		isLE: true
	};
	exports.utf32be = {
		type: "_utf32",
		isLE: false
	};
	exports.ucs4le = "utf32le";
	exports.ucs4be = "utf32be";
	Utf32Codec.prototype.encoder = Utf32Encoder;
	Utf32Codec.prototype.decoder = Utf32Decoder;
	function Utf32Encoder(options, codec) {
		this.isLE = codec.isLE;
		this.highSurrogate = 0;
	}
	Utf32Encoder.prototype.write = function(str) {
		var src = Buffer.from(str, "ucs2");
		var dst = Buffer.alloc(src.length * 2 + 4);
		var write32 = this.isLE ? dst.writeUInt32LE : dst.writeUInt32BE;
		var offset = 0;
		for (var i = 0; i < src.length; i += 2) {
			var code = src.readUInt16LE(i);
			var isHighSurrogate = code >= 55296 && code < 56320;
			var isLowSurrogate = code >= 56320 && code < 57344;
			if (this.highSurrogate) {
				if (isHighSurrogate || !isLowSurrogate) {
					write32.call(dst, this.highSurrogate, offset);
					offset += 4;
				} else {
					var codepoint = (this.highSurrogate - 55296 << 10 | code - 56320) + 65536;
					write32.call(dst, codepoint, offset);
					offset += 4;
					this.highSurrogate = 0;
					continue;
				}
			}
			if (isHighSurrogate) this.highSurrogate = code;
			else {
				write32.call(dst, code, offset);
				offset += 4;
				this.highSurrogate = 0;
			}
		}
		if (offset < dst.length) dst = dst.slice(0, offset);
		return dst;
	};
	Utf32Encoder.prototype.end = function() {
		if (!this.highSurrogate) return;
		var buf = Buffer.alloc(4);
		if (this.isLE) buf.writeUInt32LE(this.highSurrogate, 0);
		else buf.writeUInt32BE(this.highSurrogate, 0);
		this.highSurrogate = 0;
		return buf;
	};
	function Utf32Decoder(options, codec) {
		this.isLE = codec.isLE;
		this.badChar = codec.iconv.defaultCharUnicode.charCodeAt(0);
		this.overflow = [];
	}
	Utf32Decoder.prototype.write = function(src) {
		if (src.length === 0) return "";
		var i = 0;
		var codepoint = 0;
		var dst = Buffer.alloc(src.length + 4);
		var offset = 0;
		var isLE = this.isLE;
		var overflow = this.overflow;
		var badChar = this.badChar;
		if (overflow.length > 0) {
			for (; i < src.length && overflow.length < 4; i++) overflow.push(src[i]);
			if (overflow.length === 4) {
				if (isLE) codepoint = overflow[0] | overflow[1] << 8 | overflow[2] << 16 | overflow[3] << 24;
				else codepoint = overflow[3] | overflow[2] << 8 | overflow[1] << 16 | overflow[0] << 24;
				overflow.length = 0;
				offset = _writeCodepoint(dst, offset, codepoint, badChar);
			}
		}
		for (; i < src.length - 3; i += 4) {
			if (isLE) codepoint = src[i] | src[i + 1] << 8 | src[i + 2] << 16 | src[i + 3] << 24;
			else codepoint = src[i + 3] | src[i + 2] << 8 | src[i + 1] << 16 | src[i] << 24;
			offset = _writeCodepoint(dst, offset, codepoint, badChar);
		}
		for (; i < src.length; i++) overflow.push(src[i]);
		return dst.slice(0, offset).toString("ucs2");
	};
	function _writeCodepoint(dst, offset, codepoint, badChar) {
		if (codepoint < 0 || codepoint > 1114111) codepoint = badChar;
		if (codepoint >= 65536) {
			codepoint -= 65536;
			var high = 55296 | codepoint >> 10;
			dst[offset++] = high & 255;
			dst[offset++] = high >> 8;
			var codepoint = 56320 | codepoint & 1023;
		}
		dst[offset++] = codepoint & 255;
		dst[offset++] = codepoint >> 8;
		return offset;
	}
	Utf32Decoder.prototype.end = function() {
		if (this.overflow.length === 0) return;
		this.overflow.length = 0;
		return String.fromCharCode(this.badChar);
	};
	exports.utf32 = Utf32AutoCodec;
	exports.ucs4 = "utf32";
	function Utf32AutoCodec(options, iconv) {
		this.iconv = iconv;
	}
	Utf32AutoCodec.prototype.encoder = Utf32AutoEncoder;
	Utf32AutoCodec.prototype.decoder = Utf32AutoDecoder;
	function Utf32AutoEncoder(options, codec) {
		options = options || {};
		if (options.addBOM === void 0) options.addBOM = true;
		this.encoder = codec.iconv.getEncoder(options.defaultEncoding || "utf-32le", options);
	}
	Utf32AutoEncoder.prototype.write = function(str) {
		return this.encoder.write(str);
	};
	Utf32AutoEncoder.prototype.end = function() {
		return this.encoder.end();
	};
	function Utf32AutoDecoder(options, codec) {
		this.decoder = null;
		this.initialBufs = [];
		this.initialBufsLen = 0;
		this.options = options || {};
		this.iconv = codec.iconv;
	}
	Utf32AutoDecoder.prototype.write = function(buf) {
		if (!this.decoder) {
			this.initialBufs.push(buf);
			this.initialBufsLen += buf.length;
			if (this.initialBufsLen < 32) return "";
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.write(buf);
	};
	Utf32AutoDecoder.prototype.end = function() {
		if (!this.decoder) {
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			var trail = this.decoder.end();
			if (trail) resStr += trail;
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.end();
	};
	function detectEncoding(bufs, defaultEncoding) {
		var b = [];
		var charsProcessed = 0;
		var invalidLE = 0;
		var invalidBE = 0;
		var bmpCharsLE = 0;
		var bmpCharsBE = 0;
		outerLoop: for (var i = 0; i < bufs.length; i++) {
			var buf = bufs[i];
			for (var j = 0; j < buf.length; j++) {
				b.push(buf[j]);
				if (b.length === 4) {
					if (charsProcessed === 0) {
						if (b[0] === 255 && b[1] === 254 && b[2] === 0 && b[3] === 0) return "utf-32le";
						if (b[0] === 0 && b[1] === 0 && b[2] === 254 && b[3] === 255) return "utf-32be";
					}
					if (b[0] !== 0 || b[1] > 16) invalidBE++;
					if (b[3] !== 0 || b[2] > 16) invalidLE++;
					if (b[0] === 0 && b[1] === 0 && (b[2] !== 0 || b[3] !== 0)) bmpCharsBE++;
					if ((b[0] !== 0 || b[1] !== 0) && b[2] === 0 && b[3] === 0) bmpCharsLE++;
					b.length = 0;
					charsProcessed++;
					if (charsProcessed >= 100) break outerLoop;
				}
			}
		}
		if (bmpCharsBE - invalidBE > bmpCharsLE - invalidLE) return "utf-32be";
		if (bmpCharsBE - invalidBE < bmpCharsLE - invalidLE) return "utf-32le";
		return defaultEncoding || "utf-32le";
	}
}));
// node_modules/iconv-lite/encodings/utf16.js
var require_utf16 = __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports.utf16be = Utf16BECodec;
	function Utf16BECodec() {}
	Utf16BECodec.prototype.encoder = Utf16BEEncoder;
	Utf16BECodec.prototype.decoder = Utf16BEDecoder;
	Utf16BECodec.prototype.bomAware = true;
	function Utf16BEEncoder() {}
	Utf16BEEncoder.prototype.write = function(str) {
		var buf = Buffer.from(str, "ucs2");
		for (var i = 0; i < buf.length; i += 2) {
			var tmp = buf[i];
			buf[i] = buf[i + 1];
			buf[i + 1] = tmp;
		}
		return buf;
	};
	Utf16BEEncoder.prototype.end = function() {};
	function Utf16BEDecoder() {
		this.overflowByte = -1;
	}
	Utf16BEDecoder.prototype.write = function(buf) {
		if (buf.length == 0) return "";
		var buf2 = Buffer.alloc(buf.length + 1);
		var i = 0;
		var j = 0;
		if (this.overflowByte !== -1) {
			buf2[0] = buf[0];
			buf2[1] = this.overflowByte;
			i = 1;
			j = 2;
		}
		for (; i < buf.length - 1; i += 2, j += 2) {
			buf2[j] = buf[i + 1];
			buf2[j + 1] = buf[i];
		}
		this.overflowByte = i == buf.length - 1 ? buf[buf.length - 1] : -1;
		return buf2.slice(0, j).toString("ucs2");
	};
	Utf16BEDecoder.prototype.end = function() {
		this.overflowByte = -1;
	};
	exports.utf16 = Utf16Codec;
	function Utf16Codec(codecOptions, iconv) {
		this.iconv = iconv;
	}
	Utf16Codec.prototype.encoder = Utf16Encoder;
	Utf16Codec.prototype.decoder = Utf16Decoder;
	function Utf16Encoder(options, codec) {
		options = options || {};
		if (options.addBOM === void 0) options.addBOM = true;
		this.encoder = codec.iconv.getEncoder("utf-16le", options);
	}
	Utf16Encoder.prototype.write = function(str) {
		return this.encoder.write(str);
	};
	Utf16Encoder.prototype.end = function() {
		return this.encoder.end();
	};
	function Utf16Decoder(options, codec) {
		this.decoder = null;
		this.initialBufs = [];
		this.initialBufsLen = 0;
		this.options = options || {};
		this.iconv = codec.iconv;
	}
	Utf16Decoder.prototype.write = function(buf) {
		if (!this.decoder) {
			this.initialBufs.push(buf);
			this.initialBufsLen += buf.length;
			if (this.initialBufsLen < 16) return "";
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.write(buf);
	};
	Utf16Decoder.prototype.end = function() {
		if (!this.decoder) {
			var encoding = detectEncoding(this.initialBufs, this.options.defaultEncoding);
			this.decoder = this.iconv.getDecoder(encoding, this.options);
			var resStr = "";
			for (var i = 0; i < this.initialBufs.length; i++) resStr += this.decoder.write(this.initialBufs[i]);
			var trail = this.decoder.end();
			if (trail) resStr += trail;
			this.initialBufs.length = this.initialBufsLen = 0;
			return resStr;
		}
		return this.decoder.end();
	};
	function detectEncoding(bufs, defaultEncoding) {
		var b = [];
		var charsProcessed = 0;
		var asciiCharsLE = 0;
		var asciiCharsBE = 0;
		outerLoop: for (var i = 0; i < bufs.length; i++) {
			var buf = bufs[i];
			for (var j = 0; j < buf.length; j++) {
				b.push(buf[j]);
				if (b.length === 2) {
					if (charsProcessed === 0) {
						if (b[0] === 255 && b[1] === 254) return "utf-16le";
						if (b[0] === 254 && b[1] === 255) return "utf-16be";
					}
					if (b[0] === 0 && b[1] !== 0) asciiCharsBE++;
					if (b[0] !== 0 && b[1] === 0) asciiCharsLE++;
					b.length = 0;
					charsProcessed++;
					if (charsProcessed >= 100) break outerLoop;
				}
			}
		}
		if (asciiCharsBE > asciiCharsLE) return "utf-16be";
		if (asciiCharsBE < asciiCharsLE) return "utf-16le";
		return defaultEncoding || "utf-16le";
	}
}));
// node_modules/iconv-lite/encodings/utf7.js
var require_utf7 = __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports.utf7 = Utf7Codec;
	exports.unicode11utf7 = "utf7";
	function Utf7Codec(codecOptions, iconv) {
		this.iconv = iconv;
	}
	Utf7Codec.prototype.encoder = Utf7Encoder;
	Utf7Codec.prototype.decoder = Utf7Decoder;
	Utf7Codec.prototype.bomAware = true;
	var nonDirectChars = /[^A-Za-z0-9'\(\),-\.\/:\? \n\r\t]+/g;
	function Utf7Encoder(options, codec) {
		this.iconv = codec.iconv;
	}
	Utf7Encoder.prototype.write = function(str) {
		return Buffer.from(str.replace(nonDirectChars, function(chunk) {
			return "+" + (chunk === "+" ? "" : this.iconv.encode(chunk, "utf16-be").toString("base64").replace(/=+$/, "")) + "-";
		}.bind(this)));
	};
	Utf7Encoder.prototype.end = function() {};
	function Utf7Decoder(options, codec) {
		this.iconv = codec.iconv;
		this.inBase64 = false;
		this.base64Accum = "";
	}
	var base64Regex = /[A-Za-z0-9\/+]/;
	var base64Chars = [];
	for (var i = 0; i < 256; i++) base64Chars[i] = base64Regex.test(String.fromCharCode(i));
	var plusChar = "+".charCodeAt(0);
	var minusChar = "-".charCodeAt(0);
	var andChar = "&".charCodeAt(0);
	Utf7Decoder.prototype.write = function(buf) {
		var res = "";
		var lastI = 0;
		var inBase64 = this.inBase64;
		var base64Accum = this.base64Accum;
		for (var i = 0; i < buf.length; i++) if (!inBase64) {
			if (buf[i] == plusChar) {
				res += this.iconv.decode(buf.slice(lastI, i), "ascii");
				lastI = i + 1;
				inBase64 = true;
			}
		} else if (!base64Chars[buf[i]]) {
			if (i == lastI && buf[i] == minusChar) res += "+";
			else {
				var b64str = base64Accum + this.iconv.decode(buf.slice(lastI, i), "ascii");
				res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
			}
			if (buf[i] != minusChar) i--;
			lastI = i + 1;
			inBase64 = false;
			base64Accum = "";
		}
		if (!inBase64) res += this.iconv.decode(buf.slice(lastI), "ascii");
		else {
			var b64str = base64Accum + this.iconv.decode(buf.slice(lastI), "ascii");
			var canBeDecoded = b64str.length - b64str.length % 8;
			base64Accum = b64str.slice(canBeDecoded);
			b64str = b64str.slice(0, canBeDecoded);
			res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
		}
		this.inBase64 = inBase64;
		this.base64Accum = base64Accum;
		return res;
	};
	Utf7Decoder.prototype.end = function() {
		var res = "";
		if (this.inBase64 && this.base64Accum.length > 0) res = this.iconv.decode(Buffer.from(this.base64Accum, "base64"), "utf16-be");
		this.inBase64 = false;
		this.base64Accum = "";
		return res;
	};
	exports.utf7imap = Utf7IMAPCodec;
	function Utf7IMAPCodec(codecOptions, iconv) {
		this.iconv = iconv;
	}
	Utf7IMAPCodec.prototype.encoder = Utf7IMAPEncoder;
	Utf7IMAPCodec.prototype.decoder = Utf7IMAPDecoder;
	Utf7IMAPCodec.prototype.bomAware = true;
	function Utf7IMAPEncoder(options, codec) {
		this.iconv = codec.iconv;
		this.inBase64 = false;
		this.base64Accum = Buffer.alloc(6);
		this.base64AccumIdx = 0;
	}
	Utf7IMAPEncoder.prototype.write = function(str) {
		var inBase64 = this.inBase64;
		var base64Accum = this.base64Accum;
		var base64AccumIdx = this.base64AccumIdx;
		var buf = Buffer.alloc(str.length * 5 + 10);
		var bufIdx = 0;
		for (var i = 0; i < str.length; i++) {
			var uChar = str.charCodeAt(i);
			if (uChar >= 32 && uChar <= 126) {
				if (inBase64) {
					if (base64AccumIdx > 0) {
						bufIdx += buf.write(base64Accum.slice(0, base64AccumIdx).toString("base64").replace(/\//g, ",").replace(/=+$/, ""), bufIdx);
						base64AccumIdx = 0;
					}
					buf[bufIdx++] = minusChar;
					inBase64 = false;
				}
				if (!inBase64) {
					buf[bufIdx++] = uChar;
					if (uChar === andChar) buf[bufIdx++] = minusChar;
				}
			} else {
				if (!inBase64) {
					buf[bufIdx++] = andChar;
					inBase64 = true;
				}
				if (inBase64) {
					base64Accum[base64AccumIdx++] = uChar >> 8;
					base64Accum[base64AccumIdx++] = uChar & 255;
					if (base64AccumIdx == base64Accum.length) {
						bufIdx += buf.write(base64Accum.toString("base64").replace(/\//g, ","), bufIdx);
						base64AccumIdx = 0;
					}
				}
			}
		}
		this.inBase64 = inBase64;
		this.base64AccumIdx = base64AccumIdx;
		return buf.slice(0, bufIdx);
	};
	Utf7IMAPEncoder.prototype.end = function() {
		var buf = Buffer.alloc(10);
		var bufIdx = 0;
		if (this.inBase64) {
			if (this.base64AccumIdx > 0) {
				bufIdx += buf.write(this.base64Accum.slice(0, this.base64AccumIdx).toString("base64").replace(/\//g, ",").replace(/=+$/, ""), bufIdx);
				this.base64AccumIdx = 0;
			}
			buf[bufIdx++] = minusChar;
			this.inBase64 = false;
		}
		return buf.slice(0, bufIdx);
	};
	function Utf7IMAPDecoder(options, codec) {
		this.iconv = codec.iconv;
		this.inBase64 = false;
		this.base64Accum = "";
	}
	var base64IMAPChars = base64Chars.slice();
	base64IMAPChars[",".charCodeAt(0)] = true;
	Utf7IMAPDecoder.prototype.write = function(buf) {
		var res = "";
		var lastI = 0;
		var inBase64 = this.inBase64;
		var base64Accum = this.base64Accum;
		for (var i = 0; i < buf.length; i++) if (!inBase64) {
			if (buf[i] == andChar) {
				res += this.iconv.decode(buf.slice(lastI, i), "ascii");
				lastI = i + 1;
				inBase64 = true;
			}
		} else if (!base64IMAPChars[buf[i]]) {
			if (i == lastI && buf[i] == minusChar) res += "&";
			else {
				var b64str = base64Accum + this.iconv.decode(buf.slice(lastI, i), "ascii").replace(/,/g, "/");
				res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
			}
			if (buf[i] != minusChar) i--;
			lastI = i + 1;
			inBase64 = false;
			base64Accum = "";
		}
		if (!inBase64) res += this.iconv.decode(buf.slice(lastI), "ascii");
		else {
			var b64str = base64Accum + this.iconv.decode(buf.slice(lastI), "ascii").replace(/,/g, "/");
			var canBeDecoded = b64str.length - b64str.length % 8;
			base64Accum = b64str.slice(canBeDecoded);
			b64str = b64str.slice(0, canBeDecoded);
			res += this.iconv.decode(Buffer.from(b64str, "base64"), "utf16-be");
		}
		this.inBase64 = inBase64;
		this.base64Accum = base64Accum;
		return res;
	};
	Utf7IMAPDecoder.prototype.end = function() {
		var res = "";
		if (this.inBase64 && this.base64Accum.length > 0) res = this.iconv.decode(Buffer.from(this.base64Accum, "base64"), "utf16-be");
		this.inBase64 = false;
		this.base64Accum = "";
		return res;
	};
}));
// node_modules/iconv-lite/encodings/sbcs-codec.js
var require_sbcs_codec = __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports._sbcs = SBCSCodec;
	function SBCSCodec(codecOptions, iconv) {
		if (!codecOptions) throw new Error("SBCS codec is called without the data.");
		if (!codecOptions.chars || codecOptions.chars.length !== 128 && codecOptions.chars.length !== 256) throw new Error("Encoding '" + codecOptions.type + "' has incorrect 'chars' (must be of len 128 or 256)");
		if (codecOptions.chars.length === 128) {
			var asciiString = "";
			for (var i = 0; i < 128; i++) asciiString += String.fromCharCode(i);
			codecOptions.chars = asciiString + codecOptions.chars;
		}
		this.decodeBuf = Buffer.from(codecOptions.chars, "ucs2");
		var encodeBuf = Buffer.alloc(65536, iconv.defaultCharSingleByte.charCodeAt(0));
		for (var i = 0; i < codecOptions.chars.length; i++) encodeBuf[codecOptions.chars.charCodeAt(i)] = i;
		this.encodeBuf = encodeBuf;
	}
	SBCSCodec.prototype.encoder = SBCSEncoder;
	SBCSCodec.prototype.decoder = SBCSDecoder;
	function SBCSEncoder(options, codec) {
		this.encodeBuf = codec.encodeBuf;
	}
	SBCSEncoder.prototype.write = function(str) {
		var buf = Buffer.alloc(str.length);
		for (var i = 0; i < str.length; i++) buf[i] = this.encodeBuf[str.charCodeAt(i)];
		return buf;
	};
	SBCSEncoder.prototype.end = function() {};
	function SBCSDecoder(options, codec) {
		this.decodeBuf = codec.decodeBuf;
	}
	SBCSDecoder.prototype.write = function(buf) {
		var decodeBuf = this.decodeBuf;
		var newBuf = Buffer.alloc(buf.length * 2);
		var idx1 = 0;
		var idx2 = 0;
		for (var i = 0; i < buf.length; i++) {
			idx1 = buf[i] * 2;
			idx2 = i * 2;
			newBuf[idx2] = decodeBuf[idx1];
			newBuf[idx2 + 1] = decodeBuf[idx1 + 1];
		}
		return newBuf.toString("ucs2");
	};
	SBCSDecoder.prototype.end = function() {};
}));
// node_modules/iconv-lite/encodings/sbcs-data.js
var require_sbcs_data = __commonJSMin(((exports, module) => {
	module.exports = {
		10029: "maccenteuro",
		maccenteuro: {
			type: "_sbcs",
			chars: "ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\xA0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ"
		},
		808: "cp808",
		ibm808: "cp808",
		cp808: {
			type: "_sbcs",
			chars: "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№€■\xA0"
		},
		mik: {
			type: "_sbcs",
			chars: "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя└┴┬├─┼╣║╚╔╩╦╠═╬┐░▒▓│┤№§╗╝┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		cp720: {
			type: "_sbcs",
			chars: "éâàçêëèïîّْô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡ًٌٍَُِ≈°∙·√ⁿ²■\xA0"
		},
		ascii8bit: "ascii",
		usascii: "ascii",
		ansix34: "ascii",
		ansix341968: "ascii",
		ansix341986: "ascii",
		csascii: "ascii",
		cp367: "ascii",
		ibm367: "ascii",
		isoir6: "ascii",
		iso646us: "ascii",
		iso646irv: "ascii",
		us: "ascii",
		latin1: "iso88591",
		latin2: "iso88592",
		latin3: "iso88593",
		latin4: "iso88594",
		latin5: "iso88599",
		latin6: "iso885910",
		latin7: "iso885913",
		latin8: "iso885914",
		latin9: "iso885915",
		latin10: "iso885916",
		csisolatin1: "iso88591",
		csisolatin2: "iso88592",
		csisolatin3: "iso88593",
		csisolatin4: "iso88594",
		csisolatincyrillic: "iso88595",
		csisolatinarabic: "iso88596",
		csisolatingreek: "iso88597",
		csisolatinhebrew: "iso88598",
		csisolatin5: "iso88599",
		csisolatin6: "iso885910",
		l1: "iso88591",
		l2: "iso88592",
		l3: "iso88593",
		l4: "iso88594",
		l5: "iso88599",
		l6: "iso885910",
		l7: "iso885913",
		l8: "iso885914",
		l9: "iso885915",
		l10: "iso885916",
		isoir14: "iso646jp",
		isoir57: "iso646cn",
		isoir100: "iso88591",
		isoir101: "iso88592",
		isoir109: "iso88593",
		isoir110: "iso88594",
		isoir144: "iso88595",
		isoir127: "iso88596",
		isoir126: "iso88597",
		isoir138: "iso88598",
		isoir148: "iso88599",
		isoir157: "iso885910",
		isoir166: "tis620",
		isoir179: "iso885913",
		isoir199: "iso885914",
		isoir203: "iso885915",
		isoir226: "iso885916",
		cp819: "iso88591",
		ibm819: "iso88591",
		cyrillic: "iso88595",
		arabic: "iso88596",
		arabic8: "iso88596",
		ecma114: "iso88596",
		asmo708: "iso88596",
		greek: "iso88597",
		greek8: "iso88597",
		ecma118: "iso88597",
		elot928: "iso88597",
		hebrew: "iso88598",
		hebrew8: "iso88598",
		iso88598i: "iso88598",
		iso88598e: "iso88598",
		turkish: "iso88599",
		turkish8: "iso88599",
		thai: "iso885911",
		thai8: "iso885911",
		celtic: "iso885914",
		celtic8: "iso885914",
		isoceltic: "iso885914",
		tis6200: "tis620",
		tis62025291: "tis620",
		tis62025330: "tis620",
		1e4: "macroman",
		10006: "macgreek",
		10007: "maccyrillic",
		10079: "maciceland",
		10081: "macturkish",
		cspc8codepage437: "cp437",
		cspc775baltic: "cp775",
		cspc850multilingual: "cp850",
		cspcp852: "cp852",
		cspc862latinhebrew: "cp862",
		cpgr: "cp869",
		msee: "cp1250",
		mscyrl: "cp1251",
		msansi: "cp1252",
		msgreek: "cp1253",
		msturk: "cp1254",
		mshebr: "cp1255",
		msarab: "cp1256",
		winbaltrim: "cp1257",
		cp20866: "koi8r",
		20866: "koi8r",
		ibm878: "koi8r",
		cskoi8r: "koi8r",
		cp21866: "koi8u",
		21866: "koi8u",
		ibm1168: "koi8u",
		strk10482002: "rk1048",
		tcvn5712: "tcvn",
		tcvn57121: "tcvn",
		gb198880: "iso646cn",
		cn: "iso646cn",
		csiso14jisc6220ro: "iso646jp",
		jisc62201969ro: "iso646jp",
		jp: "iso646jp",
		cshproman8: "hproman8",
		r8: "hproman8",
		roman8: "hproman8",
		xroman8: "hproman8",
		ibm1051: "hproman8",
		mac: "macintosh",
		csmacintosh: "macintosh"
	};
}));
// node_modules/iconv-lite/encodings/sbcs-data-generated.js
var require_sbcs_data_generated = __commonJSMin(((exports, module) => {
	module.exports = {
		"437": "cp437",
		"737": "cp737",
		"775": "cp775",
		"850": "cp850",
		"852": "cp852",
		"855": "cp855",
		"856": "cp856",
		"857": "cp857",
		"858": "cp858",
		"860": "cp860",
		"861": "cp861",
		"862": "cp862",
		"863": "cp863",
		"864": "cp864",
		"865": "cp865",
		"866": "cp866",
		"869": "cp869",
		"874": "windows874",
		"922": "cp922",
		"1046": "cp1046",
		"1124": "cp1124",
		"1125": "cp1125",
		"1129": "cp1129",
		"1133": "cp1133",
		"1161": "cp1161",
		"1162": "cp1162",
		"1163": "cp1163",
		"1250": "windows1250",
		"1251": "windows1251",
		"1252": "windows1252",
		"1253": "windows1253",
		"1254": "windows1254",
		"1255": "windows1255",
		"1256": "windows1256",
		"1257": "windows1257",
		"1258": "windows1258",
		"28591": "iso88591",
		"28592": "iso88592",
		"28593": "iso88593",
		"28594": "iso88594",
		"28595": "iso88595",
		"28596": "iso88596",
		"28597": "iso88597",
		"28598": "iso88598",
		"28599": "iso88599",
		"28600": "iso885910",
		"28601": "iso885911",
		"28603": "iso885913",
		"28604": "iso885914",
		"28605": "iso885915",
		"28606": "iso885916",
		"windows874": {
			"type": "_sbcs",
			"chars": "€����…�����������‘’“”•–—��������\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		},
		"win874": "windows874",
		"cp874": "windows874",
		"windows1250": {
			"type": "_sbcs",
			"chars": "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź\xA0ˇ˘Ł¤Ą¦§¨©Ş«¬­®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
		},
		"win1250": "windows1250",
		"cp1250": "windows1250",
		"windows1251": {
			"type": "_sbcs",
			"chars": "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ\xA0ЎўЈ¤Ґ¦§Ё©Є«¬­®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
		},
		"win1251": "windows1251",
		"cp1251": "windows1251",
		"windows1252": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"win1252": "windows1252",
		"cp1252": "windows1252",
		"windows1253": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡�‰�‹�����‘’“”•–—�™�›����\xA0΅Ά£¤¥¦§¨©�«¬­®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�"
		},
		"win1253": "windows1253",
		"cp1253": "windows1253",
		"windows1254": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰Š‹Œ����‘’“”•–—˜™š›œ��Ÿ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
		},
		"win1254": "windows1254",
		"cp1254": "windows1254",
		"windows1255": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰�‹�����‘’“”•–—˜™�›����\xA0¡¢£₪¥¦§¨©×«¬­®¯°±²³´µ¶·¸¹÷»¼½¾¿ְֱֲֳִֵֶַָֹֺֻּֽ־ֿ׀ׁׂ׃װױײ׳״�������אבגדהוזחטיךכלםמןנסעףפץצקרשת��‎‏�"
		},
		"win1255": "windows1255",
		"cp1255": "windows1255",
		"windows1256": {
			"type": "_sbcs",
			"chars": "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ‌‍ں\xA0،¢£¤¥¦§¨©ھ«¬­®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü‎‏ے"
		},
		"win1256": "windows1256",
		"cp1256": "windows1256",
		"windows1257": {
			"type": "_sbcs",
			"chars": "€�‚�„…†‡�‰�‹�¨ˇ¸�‘’“”•–—�™�›�¯˛�\xA0�¢£¤�¦§Ø©Ŗ«¬­®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"
		},
		"win1257": "windows1257",
		"cp1257": "windows1257",
		"windows1258": {
			"type": "_sbcs",
			"chars": "€�‚ƒ„…†‡ˆ‰�‹Œ����‘’“”•–—˜™�›œ��Ÿ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË̀ÍÎÏĐÑ̉ÓÔƠÖ×ØÙÚÛÜỮßàáâăäåæçèéêë́íîïđṇ̃óôơö÷øùúûüư₫ÿ"
		},
		"win1258": "windows1258",
		"cp1258": "windows1258",
		"iso88591": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"cp28591": "iso88591",
		"iso88592": {
			"type": "_sbcs",
			"chars": "\xA0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ­ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
		},
		"cp28592": "iso88592",
		"iso88593": {
			"type": "_sbcs",
			"chars": "\xA0Ħ˘£¤�Ĥ§¨İŞĞĴ­�Ż°ħ²³´µĥ·¸ışğĵ½�żÀÁÂ�ÄĊĈÇÈÉÊËÌÍÎÏ�ÑÒÓÔĠÖ×ĜÙÚÛÜŬŜßàáâ�äċĉçèéêëìíîï�ñòóôġö÷ĝùúûüŭŝ˙"
		},
		"cp28593": "iso88593",
		"iso88594": {
			"type": "_sbcs",
			"chars": "\xA0ĄĸŖ¤ĨĻ§¨ŠĒĢŦ­Ž¯°ą˛ŗ´ĩļˇ¸šēģŧŊžŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎĪĐŅŌĶÔÕÖ×ØŲÚÛÜŨŪßāáâãäåæįčéęëėíîīđņōķôõö÷øųúûüũū˙"
		},
		"cp28594": "iso88594",
		"iso88595": {
			"type": "_sbcs",
			"chars": "\xA0ЁЂЃЄЅІЇЈЉЊЋЌ­ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ"
		},
		"cp28595": "iso88595",
		"iso88596": {
			"type": "_sbcs",
			"chars": "\xA0���¤�������،­�������������؛���؟�ءآأؤإئابةتثجحخدذرزسشصضطظعغ�����ـفقكلمنهوىيًٌٍَُِّْ�������������"
		},
		"cp28596": "iso88596",
		"iso88597": {
			"type": "_sbcs",
			"chars": "\xA0‘’£€₯¦§¨©ͺ«¬­�―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�"
		},
		"cp28597": "iso88597",
		"iso88598": {
			"type": "_sbcs",
			"chars": "\xA0�¢£¤¥¦§¨©×«¬­®¯°±²³´µ¶·¸¹÷»¼½¾��������������������������������‗אבגדהוזחטיךכלםמןנסעףפץצקרשת��‎‏�"
		},
		"cp28598": "iso88598",
		"iso88599": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
		},
		"cp28599": "iso88599",
		"iso885910": {
			"type": "_sbcs",
			"chars": "\xA0ĄĒĢĪĨĶ§ĻĐŠŦŽ­ŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ"
		},
		"cp28600": "iso885910",
		"iso885911": {
			"type": "_sbcs",
			"chars": "\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		},
		"cp28601": "iso885911",
		"iso885913": {
			"type": "_sbcs",
			"chars": "\xA0”¢£¤„¦§Ø©Ŗ«¬­®Æ°±²³“µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž’"
		},
		"cp28603": "iso885913",
		"iso885914": {
			"type": "_sbcs",
			"chars": "\xA0Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ­®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ"
		},
		"cp28604": "iso885914",
		"iso885915": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£€¥Š§š©ª«¬­®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"cp28605": "iso885915",
		"iso885916": {
			"type": "_sbcs",
			"chars": "\xA0ĄąŁ€„Š§š©Ș«Ź­źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ"
		},
		"cp28606": "iso885916",
		"cp437": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm437": "cp437",
		"csibm437": "cp437",
		"cp737": {
			"type": "_sbcs",
			"chars": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm737": "cp737",
		"csibm737": "cp737",
		"cp775": {
			"type": "_sbcs",
			"chars": "ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’­±“¾¶§÷„°∙·¹³²■\xA0"
		},
		"ibm775": "cp775",
		"csibm775": "cp775",
		"cp850": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm850": "cp850",
		"csibm850": "cp850",
		"cp852": {
			"type": "_sbcs",
			"chars": "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´­˝˛ˇ˘§÷¸°¨˙űŘř■\xA0"
		},
		"ibm852": "cp852",
		"csibm852": "cp852",
		"cp855": {
			"type": "_sbcs",
			"chars": "ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»░▒▓│┤хХиИ╣║╗╝йЙ┐└┴┬├─┼кК╚╔╩╦╠═╬¤лЛмМнНоОп┘┌█▄Пя▀ЯрРсСтТуУжЖвВьЬ№­ыЫзЗшШэЭщЩчЧ§■\xA0"
		},
		"ibm855": "cp855",
		"csibm855": "cp855",
		"cp856": {
			"type": "_sbcs",
			"chars": "אבגדהוזחטיךכלםמןנסעףפץצקרשת�£�×����������®¬½¼�«»░▒▓│┤���©╣║╗╝¢¥┐└┴┬├─┼��╚╔╩╦╠═╬¤���������┘┌█▄¦�▀������µ�������¯´­±‗¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm856": "cp856",
		"csibm856": "cp856",
		"cp857": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ�ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ�×ÚÛÙìÿ¯´­±�¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm857": "cp857",
		"csibm857": "cp857",
		"cp858": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\xA0"
		},
		"ibm858": "cp858",
		"csibm858": "cp858",
		"cp860": {
			"type": "_sbcs",
			"chars": "ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧ÓáíóúñÑªº¿Ò¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm860": "cp860",
		"csibm860": "cp860",
		"cp861": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø£Ø₧ƒáíóúÁÍÓÚ¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm861": "cp861",
		"csibm861": "cp861",
		"cp862": {
			"type": "_sbcs",
			"chars": "אבגדהוזחטיךכלםמןנסעףפץצקרשת¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm862": "cp862",
		"csibm862": "cp862",
		"cp863": {
			"type": "_sbcs",
			"chars": "ÇüéâÂà¶çêëèïî‗À§ÉÈÊôËÏûù¤ÔÜ¢£ÙÛƒ¦´óú¨¸³¯Î⌐¬½¼¾«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm863": "cp863",
		"csibm863": "cp863",
		"cp864": {
			"type": "_sbcs",
			"chars": "\0\x07\b	\n\v\f\r\x1B !\"#$٪&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~°·∙√▒─│┼┤┬├┴┐┌└┘β∞φ±½¼≈«»ﻷﻸ��ﻻﻼ�\xA0­ﺂ£¤ﺄ��ﺎﺏﺕﺙ،ﺝﺡﺥ٠١٢٣٤٥٦٧٨٩ﻑ؛ﺱﺵﺹ؟¢ﺀﺁﺃﺅﻊﺋﺍﺑﺓﺗﺛﺟﺣﺧﺩﺫﺭﺯﺳﺷﺻﺿﻁﻅﻋﻏ¦¬÷×ﻉـﻓﻗﻛﻟﻣﻧﻫﻭﻯﻳﺽﻌﻎﻍﻡﹽّﻥﻩﻬﻰﻲﻐﻕﻵﻶﻝﻙﻱ■�"
		},
		"ibm864": "cp864",
		"csibm864": "cp864",
		"cp865": {
			"type": "_sbcs",
			"chars": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
		},
		"ibm865": "cp865",
		"csibm865": "cp865",
		"cp866": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\xA0"
		},
		"ibm866": "cp866",
		"csibm866": "cp866",
		"cp869": {
			"type": "_sbcs",
			"chars": "������Ά�·¬¦‘’Έ―ΉΊΪΌ��ΎΫ©Ώ²³ά£έήίϊΐόύΑΒΓΔΕΖΗ½ΘΙ«»░▒▓│┤ΚΛΜΝ╣║╗╝ΞΟ┐└┴┬├─┼ΠΡ╚╔╩╦╠═╬ΣΤΥΦΧΨΩαβγ┘┌█▄δε▀ζηθικλμνξοπρσςτ΄­±υφχ§ψ΅°¨ωϋΰώ■\xA0"
		},
		"ibm869": "cp869",
		"csibm869": "cp869",
		"cp922": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§¨©ª«¬­®‾°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŠÑÒÓÔÕÖ×ØÙÚÛÜÝŽßàáâãäåæçèéêëìíîïšñòóôõö÷øùúûüýžÿ"
		},
		"ibm922": "cp922",
		"csibm922": "cp922",
		"cp1046": {
			"type": "_sbcs",
			"chars": "ﺈ×÷ﹱ■│─┐┌└┘ﹹﹻﹽﹿﹷﺊﻰﻳﻲﻎﻏﻐﻶﻸﻺﻼ\xA0¤ﺋﺑﺗﺛﺟﺣ،­ﺧﺳ٠١٢٣٤٥٦٧٨٩ﺷ؛ﺻﺿﻊ؟ﻋءآأؤإئابةتثجحخدذرزسشصضطﻇعغﻌﺂﺄﺎﻓـفقكلمنهوىيًٌٍَُِّْﻗﻛﻟﻵﻷﻹﻻﻣﻧﻬﻩ�"
		},
		"ibm1046": "cp1046",
		"csibm1046": "cp1046",
		"cp1124": {
			"type": "_sbcs",
			"chars": "\xA0ЁЂҐЄЅІЇЈЉЊЋЌ­ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђґєѕіїјљњћќ§ўџ"
		},
		"ibm1124": "cp1124",
		"csibm1124": "cp1124",
		"cp1125": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёҐґЄєІіЇї·√№¤■\xA0"
		},
		"ibm1125": "cp1125",
		"csibm1125": "cp1125",
		"cp1129": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£¤¥¦§œ©ª«¬­®¯°±²³Ÿµ¶·Œ¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË̀ÍÎÏĐÑ̉ÓÔƠÖ×ØÙÚÛÜỮßàáâăäåæçèéêë́íîïđṇ̃óôơö÷øùúûüư₫ÿ"
		},
		"ibm1129": "cp1129",
		"csibm1129": "cp1129",
		"cp1133": {
			"type": "_sbcs",
			"chars": "\xA0ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ���ຯະາຳິີຶືຸູຼັົຽ���ເແໂໃໄ່້໊໋໌ໍໆ�ໜໝ₭����������������໐໑໒໓໔໕໖໗໘໙��¢¬¦�"
		},
		"ibm1133": "cp1133",
		"csibm1133": "cp1133",
		"cp1161": {
			"type": "_sbcs",
			"chars": "��������������������������������่กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู้๊๋€฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛¢¬¦\xA0"
		},
		"ibm1161": "cp1161",
		"csibm1161": "cp1161",
		"cp1162": {
			"type": "_sbcs",
			"chars": "€…‘’“”•–—\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		},
		"ibm1162": "cp1162",
		"csibm1162": "cp1162",
		"cp1163": {
			"type": "_sbcs",
			"chars": "\xA0¡¢£€¥¦§œ©ª«¬­®¯°±²³Ÿµ¶·Œ¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË̀ÍÎÏĐÑ̉ÓÔƠÖ×ØÙÚÛÜỮßàáâăäåæçèéêë́íîïđṇ̃óôơö÷øùúûüư₫ÿ"
		},
		"ibm1163": "cp1163",
		"csibm1163": "cp1163",
		"maccroatian": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®Š™´¨≠ŽØ∞±≤≥∆µ∂∑∏š∫ªºΩžø¿¡¬√ƒ≈Ć«Č…\xA0ÀÃÕŒœĐ—“”‘’÷◊�©⁄¤‹›Æ»–·‚„‰ÂćÁčÈÍÎÏÌÓÔđÒÚÛÙıˆ˜¯πË˚¸Êæˇ"
		},
		"maccyrillic": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°¢£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµ∂ЈЄєЇїЉљЊњјЅ¬√ƒ≈∆«»…\xA0ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю¤"
		},
		"macgreek": {
			"type": "_sbcs",
			"chars": "Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦­ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩάΝ¬ΟΡ≈Τ«»…\xA0ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ�"
		},
		"maciceland": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüÝ°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤ÐðÞþý·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macroman": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macromania": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ĂŞ∞±≤≥¥µ∂∑∏π∫ªºΩăş¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›Ţţ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macthai": {
			"type": "_sbcs",
			"chars": "«»…“”�•‘’�\xA0กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู﻿​–—฿เแโใไๅๆ็่้๊๋์ํ™๏๐๑๒๓๔๕๖๗๘๙®©����"
		},
		"macturkish": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙ�ˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"macukraine": {
			"type": "_sbcs",
			"chars": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњјЅ¬√ƒ≈∆«»…\xA0ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю¤"
		},
		"koi8r": {
			"type": "_sbcs",
			"chars": "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xA0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"koi8u": {
			"type": "_sbcs",
			"chars": "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xA0⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"koi8ru": {
			"type": "_sbcs",
			"chars": "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xA0⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґў╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪ҐЎ©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"koi8t": {
			"type": "_sbcs",
			"chars": "қғ‚Ғ„…†‡�‰ҳ‹ҲҷҶ�Қ‘’“”•–—�™�›�����ӯӮё¤ӣ¦§���«¬­®�°±²Ё�Ӣ¶·�№�»���©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
		},
		"armscii8": {
			"type": "_sbcs",
			"chars": "\xA0�և։)(»«—.՝,-֊…՜՛՞ԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆ՚�"
		},
		"rk1048": {
			"type": "_sbcs",
			"chars": "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—�™љ›њқһџ\xA0ҰұӘ¤Ө¦§Ё©Ғ«¬­®Ү°±Ііөµ¶·ё№ғ»әҢңүАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
		},
		"tcvn": {
			"type": "_sbcs",
			"chars": "\0ÚỤỪỬỮ\x07\b	\n\v\f\rỨỰỲỶỸÝỴ\x1B !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\xA0ĂÂÊÔƠƯĐăâêôơưđẶ̀̀̉̃́àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
		},
		"georgianacademy": {
			"type": "_sbcs",
			"chars": "‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"georgianps": {
			"type": "_sbcs",
			"chars": "‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
		},
		"pt154": {
			"type": "_sbcs",
			"chars": "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\xA0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
		},
		"viscii": {
			"type": "_sbcs",
			"chars": "\0ẲẴẪ\x07\b	\n\v\f\rỶỸ\x1BỴ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
		},
		"iso646cn": {
			"type": "_sbcs",
			"chars": "\0\x07\b	\n\v\f\r\x1B !\"#¥%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}‾��������������������������������������������������������������������������������������������������������������������������������"
		},
		"iso646jp": {
			"type": "_sbcs",
			"chars": "\0\x07\b	\n\v\f\r\x1B !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[¥]^_`abcdefghijklmnopqrstuvwxyz{|}‾��������������������������������������������������������������������������������������������������������������������������������"
		},
		"hproman8": {
			"type": "_sbcs",
			"chars": "\xA0ÀÂÈÊËÎÏ´ˋˆ¨˜ÙÛ₤¯Ýý°ÇçÑñ¡¿¤£¥§ƒ¢âêôûáéóúàèòùäëöüÅîØÆåíøæÄìÖÜÉïßÔÁÃãÐðÍÌÓÒÕõŠšÚŸÿÞþ·µ¶¾—¼½ªº«■»±�"
		},
		"macintosh": {
			"type": "_sbcs",
			"chars": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
		},
		"ascii": {
			"type": "_sbcs",
			"chars": "��������������������������������������������������������������������������������������������������������������������������������"
		},
		"tis620": {
			"type": "_sbcs",
			"chars": "���������������������������������กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู����฿เแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙๚๛����"
		}
	};
}));
// node_modules/iconv-lite/encodings/dbcs-codec.js
var require_dbcs_codec = __commonJSMin(((exports) => {
	var Buffer = require_safer().Buffer;
	exports._dbcs = DBCSCodec;
	var UNASSIGNED = -1;
	var GB18030_CODE = -2;
	var SEQ_START = -10;
	var NODE_START = -1e3;
	var UNASSIGNED_NODE = new Array(256);
	var DEF_CHAR = -1;
	for (var i = 0; i < 256; i++) UNASSIGNED_NODE[i] = UNASSIGNED;
	function DBCSCodec(codecOptions, iconv) {
		this.encodingName = codecOptions.encodingName;
		if (!codecOptions) throw new Error("DBCS codec is called without the data.");
		if (!codecOptions.table) throw new Error("Encoding '" + this.encodingName + "' has no data.");
		var mappingTable = codecOptions.table();
		this.decodeTables = [];
		this.decodeTables[0] = UNASSIGNED_NODE.slice(0);
		this.decodeTableSeq = [];
		for (var i = 0; i < mappingTable.length; i++) this._addDecodeChunk(mappingTable[i]);
		if (typeof codecOptions.gb18030 === "function") {
			this.gb18030 = codecOptions.gb18030();
			var commonThirdByteNodeIdx = this.decodeTables.length;
			this.decodeTables.push(UNASSIGNED_NODE.slice(0));
			var commonFourthByteNodeIdx = this.decodeTables.length;
			this.decodeTables.push(UNASSIGNED_NODE.slice(0));
			var firstByteNode = this.decodeTables[0];
			for (var i = 129; i <= 254; i++) {
				var secondByteNode = this.decodeTables[NODE_START - firstByteNode[i]];
				for (var j = 48; j <= 57; j++) {
					if (secondByteNode[j] === UNASSIGNED) secondByteNode[j] = NODE_START - commonThirdByteNodeIdx;
					else if (secondByteNode[j] > NODE_START) throw new Error("gb18030 decode tables conflict at byte 2");
					var thirdByteNode = this.decodeTables[NODE_START - secondByteNode[j]];
					for (var k = 129; k <= 254; k++) {
						if (thirdByteNode[k] === UNASSIGNED) thirdByteNode[k] = NODE_START - commonFourthByteNodeIdx;
						else if (thirdByteNode[k] === NODE_START - commonFourthByteNodeIdx) continue;
						else if (thirdByteNode[k] > NODE_START) throw new Error("gb18030 decode tables conflict at byte 3");
						var fourthByteNode = this.decodeTables[NODE_START - thirdByteNode[k]];
						for (var l = 48; l <= 57; l++) if (fourthByteNode[l] === UNASSIGNED) fourthByteNode[l] = GB18030_CODE;
					}
				}
			}
		}
		this.defaultCharUnicode = iconv.defaultCharUnicode;
		this.encodeTable = [];
		this.encodeTableSeq = [];
		var skipEncodeChars = {};
		if (codecOptions.encodeSkipVals) for (var i = 0; i < codecOptions.encodeSkipVals.length; i++) {
			var val = codecOptions.encodeSkipVals[i];
			if (typeof val === "number") skipEncodeChars[val] = true;
			else for (var j = val.from; j <= val.to; j++) skipEncodeChars[j] = true;
		}
		this._fillEncodeTable(0, 0, skipEncodeChars);
		if (codecOptions.encodeAdd) {
			for (var uChar in codecOptions.encodeAdd) if (Object.prototype.hasOwnProperty.call(codecOptions.encodeAdd, uChar)) this._setEncodeChar(uChar.charCodeAt(0), codecOptions.encodeAdd[uChar]);
		}
		this.defCharSB = this.encodeTable[0][iconv.defaultCharSingleByte.charCodeAt(0)];
		if (this.defCharSB === UNASSIGNED) this.defCharSB = this.encodeTable[0]["?"];
		if (this.defCharSB === UNASSIGNED) this.defCharSB = "?".charCodeAt(0);
	}
	DBCSCodec.prototype.encoder = DBCSEncoder;
	DBCSCodec.prototype.decoder = DBCSDecoder;
	DBCSCodec.prototype._getDecodeTrieNode = function(addr) {
		var bytes = [];
		for (; addr > 0; addr >>>= 8) bytes.push(addr & 255);
		if (bytes.length == 0) bytes.push(0);
		var node = this.decodeTables[0];
		for (var i = bytes.length - 1; i > 0; i--) {
			var val = node[bytes[i]];
			if (val == UNASSIGNED) {
				node[bytes[i]] = NODE_START - this.decodeTables.length;
				this.decodeTables.push(node = UNASSIGNED_NODE.slice(0));
			} else if (val <= NODE_START) node = this.decodeTables[NODE_START - val];
			else throw new Error("Overwrite byte in " + this.encodingName + ", addr: " + addr.toString(16));
		}
		return node;
	};
	DBCSCodec.prototype._addDecodeChunk = function(chunk) {
		var curAddr = parseInt(chunk[0], 16);
		var writeTable = this._getDecodeTrieNode(curAddr);
		curAddr = curAddr & 255;
		for (var k = 1; k < chunk.length; k++) {
			var part = chunk[k];
			if (typeof part === "string") for (var l = 0; l < part.length;) {
				var code = part.charCodeAt(l++);
				if (code >= 55296 && code < 56320) {
					var codeTrail = part.charCodeAt(l++);
					if (codeTrail >= 56320 && codeTrail < 57344) writeTable[curAddr++] = 65536 + (code - 55296) * 1024 + (codeTrail - 56320);
					else throw new Error("Incorrect surrogate pair in " + this.encodingName + " at chunk " + chunk[0]);
				} else if (code > 4080 && code <= 4095) {
					var len = 4095 - code + 2;
					var seq = [];
					for (var m = 0; m < len; m++) seq.push(part.charCodeAt(l++));
					writeTable[curAddr++] = SEQ_START - this.decodeTableSeq.length;
					this.decodeTableSeq.push(seq);
				} else writeTable[curAddr++] = code;
			}
			else if (typeof part === "number") {
				var charCode = writeTable[curAddr - 1] + 1;
				for (var l = 0; l < part; l++) writeTable[curAddr++] = charCode++;
			} else throw new Error("Incorrect type '" + typeof part + "' given in " + this.encodingName + " at chunk " + chunk[0]);
		}
		if (curAddr > 255) throw new Error("Incorrect chunk in " + this.encodingName + " at addr " + chunk[0] + ": too long" + curAddr);
	};
	DBCSCodec.prototype._getEncodeBucket = function(uCode) {
		var high = uCode >> 8;
		if (this.encodeTable[high] === void 0) this.encodeTable[high] = UNASSIGNED_NODE.slice(0);
		return this.encodeTable[high];
	};
	DBCSCodec.prototype._setEncodeChar = function(uCode, dbcsCode) {
		var bucket = this._getEncodeBucket(uCode);
		var low = uCode & 255;
		if (bucket[low] <= SEQ_START) this.encodeTableSeq[SEQ_START - bucket[low]][DEF_CHAR] = dbcsCode;
		else if (bucket[low] == UNASSIGNED) bucket[low] = dbcsCode;
	};
	DBCSCodec.prototype._setEncodeSequence = function(seq, dbcsCode) {
		var uCode = seq[0];
		var bucket = this._getEncodeBucket(uCode);
		var low = uCode & 255;
		var node;
		if (bucket[low] <= SEQ_START) node = this.encodeTableSeq[SEQ_START - bucket[low]];
		else {
			node = {};
			if (bucket[low] !== UNASSIGNED) node[DEF_CHAR] = bucket[low];
			bucket[low] = SEQ_START - this.encodeTableSeq.length;
			this.encodeTableSeq.push(node);
		}
		for (var j = 1; j < seq.length - 1; j++) {
			var oldVal = node[uCode];
			if (typeof oldVal === "object") node = oldVal;
			else {
				node = node[uCode] = {};
				if (oldVal !== void 0) node[DEF_CHAR] = oldVal;
			}
		}
		uCode = seq[seq.length - 1];
		node[uCode] = dbcsCode;
	};
	DBCSCodec.prototype._fillEncodeTable = function(nodeIdx, prefix, skipEncodeChars) {
		var node = this.decodeTables[nodeIdx];
		var hasValues = false;
		var subNodeEmpty = {};
		for (var i = 0; i < 256; i++) {
			var uCode = node[i];
			var mbCode = prefix + i;
			if (skipEncodeChars[mbCode]) continue;
			if (uCode >= 0) {
				this._setEncodeChar(uCode, mbCode);
				hasValues = true;
			} else if (uCode <= NODE_START) {
				var subNodeIdx = NODE_START - uCode;
				if (!subNodeEmpty[subNodeIdx]) {
					var newPrefix = mbCode << 8 >>> 0;
					if (this._fillEncodeTable(subNodeIdx, newPrefix, skipEncodeChars)) hasValues = true;
					else subNodeEmpty[subNodeIdx] = true;
				}
			} else if (uCode <= SEQ_START) {
				this._setEncodeSequence(this.decodeTableSeq[SEQ_START - uCode], mbCode);
				hasValues = true;
			}
		}
		return hasValues;
	};
	function DBCSEncoder(options, codec) {
		this.leadSurrogate = -1;
		this.seqObj = void 0;
		this.encodeTable = codec.encodeTable;
		this.encodeTableSeq = codec.encodeTableSeq;
		this.defaultCharSingleByte = codec.defCharSB;
		this.gb18030 = codec.gb18030;
	}
	DBCSEncoder.prototype.write = function(str) {
		var newBuf = Buffer.alloc(str.length * (this.gb18030 ? 4 : 3));
		var leadSurrogate = this.leadSurrogate;
		var seqObj = this.seqObj;
		var nextChar = -1;
		var i = 0;
		var j = 0;
		while (true) {
			if (nextChar === -1) {
				if (i == str.length) break;
				var uCode = str.charCodeAt(i++);
			} else {
				var uCode = nextChar;
				nextChar = -1;
			}
			if (uCode >= 55296 && uCode < 57344) {
				if (uCode < 56320) {
					if (leadSurrogate === -1) {
						leadSurrogate = uCode;
						continue;
					} else {
						leadSurrogate = uCode;
						uCode = UNASSIGNED;
					}
				} else if (leadSurrogate !== -1) {
					uCode = 65536 + (leadSurrogate - 55296) * 1024 + (uCode - 56320);
					leadSurrogate = -1;
				} else uCode = UNASSIGNED;
			} else if (leadSurrogate !== -1) {
				nextChar = uCode;
				uCode = UNASSIGNED;
				leadSurrogate = -1;
			}
			var dbcsCode = UNASSIGNED;
			if (seqObj !== void 0 && uCode != UNASSIGNED) {
				var resCode = seqObj[uCode];
				if (typeof resCode === "object") {
					seqObj = resCode;
					continue;
				} else if (typeof resCode === "number") dbcsCode = resCode;
				else if (resCode == void 0) {
					resCode = seqObj[DEF_CHAR];
					if (resCode !== void 0) {
						dbcsCode = resCode;
						nextChar = uCode;
					}
				}
				seqObj = void 0;
			} else if (uCode >= 0) {
				var subtable = this.encodeTable[uCode >> 8];
				if (subtable !== void 0) dbcsCode = subtable[uCode & 255];
				if (dbcsCode <= SEQ_START) {
					seqObj = this.encodeTableSeq[SEQ_START - dbcsCode];
					continue;
				}
				if (dbcsCode == UNASSIGNED && this.gb18030) {
					var idx = findIdx(this.gb18030.uChars, uCode);
					if (idx != -1) {
						var dbcsCode = this.gb18030.gbChars[idx] + (uCode - this.gb18030.uChars[idx]);
						newBuf[j++] = 129 + Math.floor(dbcsCode / 12600);
						dbcsCode = dbcsCode % 12600;
						newBuf[j++] = 48 + Math.floor(dbcsCode / 1260);
						dbcsCode = dbcsCode % 1260;
						newBuf[j++] = 129 + Math.floor(dbcsCode / 10);
						dbcsCode = dbcsCode % 10;
						newBuf[j++] = 48 + dbcsCode;
						continue;
					}
				}
			}
			if (dbcsCode === UNASSIGNED) dbcsCode = this.defaultCharSingleByte;
			if (dbcsCode < 256) newBuf[j++] = dbcsCode;
			else if (dbcsCode < 65536) {
				newBuf[j++] = dbcsCode >> 8;
				newBuf[j++] = dbcsCode & 255;
			} else if (dbcsCode < 16777216) {
				newBuf[j++] = dbcsCode >> 16;
				newBuf[j++] = dbcsCode >> 8 & 255;
				newBuf[j++] = dbcsCode & 255;
			} else {
				newBuf[j++] = dbcsCode >>> 24;
				newBuf[j++] = dbcsCode >>> 16 & 255;
				newBuf[j++] = dbcsCode >>> 8 & 255;
				newBuf[j++] = dbcsCode & 255;
			}
		}
		this.seqObj = seqObj;
		this.leadSurrogate = leadSurrogate;
		return newBuf.slice(0, j);
	};
	DBCSEncoder.prototype.end = function() {
		if (this.leadSurrogate === -1 && this.seqObj === void 0) return;
		var newBuf = Buffer.alloc(10);
		var j = 0;
		if (this.seqObj) {
			var dbcsCode = this.seqObj[DEF_CHAR];
			if (dbcsCode !== void 0) {
				if (dbcsCode < 256) newBuf[j++] = dbcsCode;
				else {
					newBuf[j++] = dbcsCode >> 8;
					newBuf[j++] = dbcsCode & 255;
				}
			}
			this.seqObj = void 0;
		}
		if (this.leadSurrogate !== -1) {
			newBuf[j++] = this.defaultCharSingleByte;
			this.leadSurrogate = -1;
		}
		return newBuf.slice(0, j);
	};
	DBCSEncoder.prototype.findIdx = findIdx;
	function DBCSDecoder(options, codec) {
		this.nodeIdx = 0;
		this.prevBytes = [];
		this.decodeTables = codec.decodeTables;
		this.decodeTableSeq = codec.decodeTableSeq;
		this.defaultCharUnicode = codec.defaultCharUnicode;
		this.gb18030 = codec.gb18030;
	}
	DBCSDecoder.prototype.write = function(buf) {
		var newBuf = Buffer.alloc(buf.length * 2);
		var nodeIdx = this.nodeIdx;
		var prevBytes = this.prevBytes;
		var prevOffset = this.prevBytes.length;
		var seqStart = -this.prevBytes.length;
		var uCode;
		for (var i = 0, j = 0; i < buf.length; i++) {
			var curByte = i >= 0 ? buf[i] : prevBytes[i + prevOffset];
			var uCode = this.decodeTables[nodeIdx][curByte];
			if (uCode >= 0) {} else if (uCode === UNASSIGNED) {
				uCode = this.defaultCharUnicode.charCodeAt(0);
				i = seqStart;
			} else if (uCode === GB18030_CODE) {
				if (i >= 3) var ptr = (buf[i - 3] - 129) * 12600 + (buf[i - 2] - 48) * 1260 + (buf[i - 1] - 129) * 10 + (curByte - 48);
				else var ptr = (prevBytes[i - 3 + prevOffset] - 129) * 12600 + ((i - 2 >= 0 ? buf[i - 2] : prevBytes[i - 2 + prevOffset]) - 48) * 1260 + ((i - 1 >= 0 ? buf[i - 1] : prevBytes[i - 1 + prevOffset]) - 129) * 10 + (curByte - 48);
				var idx = findIdx(this.gb18030.gbChars, ptr);
				uCode = this.gb18030.uChars[idx] + ptr - this.gb18030.gbChars[idx];
			} else if (uCode <= NODE_START) {
				nodeIdx = NODE_START - uCode;
				continue;
			} else if (uCode <= SEQ_START) {
				var seq = this.decodeTableSeq[SEQ_START - uCode];
				for (var k = 0; k < seq.length - 1; k++) {
					uCode = seq[k];
					newBuf[j++] = uCode & 255;
					newBuf[j++] = uCode >> 8;
				}
				uCode = seq[seq.length - 1];
			} else throw new Error("iconv-lite internal error: invalid decoding table value " + uCode + " at " + nodeIdx + "/" + curByte);
			if (uCode >= 65536) {
				uCode -= 65536;
				var uCodeLead = 55296 | uCode >> 10;
				newBuf[j++] = uCodeLead & 255;
				newBuf[j++] = uCodeLead >> 8;
				uCode = 56320 | uCode & 1023;
			}
			newBuf[j++] = uCode & 255;
			newBuf[j++] = uCode >> 8;
			nodeIdx = 0;
			seqStart = i + 1;
		}
		this.nodeIdx = nodeIdx;
		this.prevBytes = seqStart >= 0 ? Array.prototype.slice.call(buf, seqStart) : prevBytes.slice(seqStart + prevOffset).concat(Array.prototype.slice.call(buf));
		return newBuf.slice(0, j).toString("ucs2");
	};
	DBCSDecoder.prototype.end = function() {
		var ret = "";
		while (this.prevBytes.length > 0) {
			ret += this.defaultCharUnicode;
			var bytesArr = this.prevBytes.slice(1);
			this.prevBytes = [];
			this.nodeIdx = 0;
			if (bytesArr.length > 0) ret += this.write(bytesArr);
		}
		this.prevBytes = [];
		this.nodeIdx = 0;
		return ret;
	};
	function findIdx(table, val) {
		if (table[0] > val) return -1;
		var l = 0;
		var r = table.length;
		while (l < r - 1) {
			var mid = l + (r - l + 1 >> 1);
			if (table[mid] <= val) l = mid;
			else r = mid;
		}
		return l;
	}
}));
// node_modules/iconv-lite/encodings/tables/shiftjis.json
var require_shiftjis = __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			128
		],
		[
			"a1",
			"｡",
			62
		],
		[
			"8140",
			"　、。，．・：；？！゛゜´｀¨＾￣＿ヽヾゝゞ〃仝々〆〇ー―‐／＼～∥｜…‥‘’“”（）〔〕［］｛｝〈",
			9,
			"＋－±×"
		],
		["8180", "÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇◆□■△▲▽▼※〒→←↑↓〓"],
		["81b8", "∈∋⊆⊇⊂⊃∪∩"],
		["81c8", "∧∨￢⇒⇔∀∃"],
		["81da", "∠⊥⌒∂∇≡≒≪≫√∽∝∵∫∬"],
		["81f0", "Å‰♯♭♪†‡¶"],
		["81fc", "◯"],
		[
			"824f",
			"０",
			9
		],
		[
			"8260",
			"Ａ",
			25
		],
		[
			"8281",
			"ａ",
			25
		],
		[
			"829f",
			"ぁ",
			82
		],
		[
			"8340",
			"ァ",
			62
		],
		[
			"8380",
			"ム",
			22
		],
		[
			"839f",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"83bf",
			"α",
			16,
			"σ",
			6
		],
		[
			"8440",
			"А",
			5,
			"ЁЖ",
			25
		],
		[
			"8470",
			"а",
			5,
			"ёж",
			7
		],
		[
			"8480",
			"о",
			17
		],
		["849f", "─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂"],
		[
			"8740",
			"①",
			19,
			"Ⅰ",
			9
		],
		["875f", "㍉㌔㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻㎜㎝㎞㎎㎏㏄㎡"],
		["877e", "㍻"],
		[
			"8780",
			"〝〟№㏍℡㊤",
			4,
			"㈱㈲㈹㍾㍽㍼≒≡∫∮∑√⊥∠∟⊿∵∩∪"
		],
		["889f", "亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鯵梓圧斡扱宛姐虻飴絢綾鮎或粟袷安庵按暗案闇鞍杏以伊位依偉囲夷委威尉惟意慰易椅為畏異移維緯胃萎衣謂違遺医井亥域育郁磯一壱溢逸稲茨芋鰯允印咽員因姻引飲淫胤蔭"],
		["8940", "院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営嬰影映曳栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円"],
		["8980", "園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶苑薗遠鉛鴛塩於汚甥凹央奥往応押旺横欧殴王翁襖鴬鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下化仮何伽価佳加可嘉夏嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓駕介会解回塊壊廻快怪悔恢懐戒拐改"],
		["8a40", "魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該鎧骸浬馨蛙垣柿蛎鈎劃嚇各廓拡撹格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫"],
		["8a80", "橿梶鰍潟割喝恰括活渇滑葛褐轄且鰹叶椛樺鞄株兜竃蒲釜鎌噛鴨栢茅萱粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛干幹患感慣憾換敢柑桓棺款歓汗漢澗潅環甘監看竿管簡緩缶翰肝艦莞観諌貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄"],
		["8b40", "機帰毅気汽畿祈季稀紀徽規記貴起軌輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救"],
		["8b80", "朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京供侠僑兇競共凶協匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎郷鏡響饗驚仰凝尭暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈"],
		["8c40", "掘窟沓靴轡窪熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頚鶏芸迎鯨"],
		["8c80", "劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸拳捲検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効勾厚口向"],
		["8d40", "后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昂晃更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏航荒行衡講貢購郊酵鉱砿鋼閤降"],
		["8d80", "項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀酷鵠黒獄漉腰甑忽惚骨狛込此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋搾昨朔柵窄策索錯桜鮭笹匙冊刷"],
		["8e40", "察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止"],
		["8e80", "死氏獅祉私糸紙紫肢脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫竺軸宍雫七叱執失嫉室悉湿漆疾質実蔀篠偲柴芝屡蕊縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周"],
		["8f40", "宗就州修愁拾洲秀秋終繍習臭舟蒐衆襲讐蹴輯週酋酬集醜什住充十従戎柔汁渋獣縦重銃叔夙宿淑祝縮粛塾熟出術述俊峻春瞬竣舜駿准循旬楯殉淳"],
		["8f80", "準潤盾純巡遵醇順処初所暑曙渚庶緒署書薯藷諸助叙女序徐恕鋤除傷償勝匠升召哨商唱嘗奨妾娼宵将小少尚庄床廠彰承抄招掌捷昇昌昭晶松梢樟樵沼消渉湘焼焦照症省硝礁祥称章笑粧紹肖菖蒋蕉衝裳訟証詔詳象賞醤鉦鍾鐘障鞘上丈丞乗冗剰城場壌嬢常情擾条杖浄状畳穣蒸譲醸錠嘱埴飾"],
		["9040", "拭植殖燭織職色触食蝕辱尻伸信侵唇娠寝審心慎振新晋森榛浸深申疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靭笥諏須酢図厨"],
		["9080", "逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾澄摺寸世瀬畝是凄制勢姓征性成政整星晴棲栖正清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線"],
		["9140", "繊羨腺舛船薦詮賎践選遷銭銑閃鮮前善漸然全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢倉喪壮奏爽宋層匝惣想捜掃挿掻"],
		["9180", "操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎臓蔵贈造促側則即息捉束測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只"],
		["9240", "叩但達辰奪脱巽竪辿棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄"],
		["9280", "逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵帖帳庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壷嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄逓"],
		["9340", "邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥砺努度土奴怒倒党冬"],
		["9380", "凍刀唐塔塘套宕島嶋悼投搭東桃梼棟盗淘湯涛灯燈当痘祷等答筒糖統到董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二尼弐迩匂賑肉虹廿日乳入"],
		["9440", "如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅"],
		["9480", "楳煤狽買売賠陪這蝿秤矧萩伯剥博拍柏泊白箔粕舶薄迫曝漠爆縛莫駁麦函箱硲箸肇筈櫨幡肌畑畠八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮碑秘緋罷肥被誹費避非飛樋簸備尾微枇毘琵眉美"],
		["9540", "鼻柊稗匹疋髭彦膝菱肘弼必畢筆逼桧姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷"],
		["9580", "斧普浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部封楓風葺蕗伏副復幅服福腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆報奉宝峰峯崩庖抱捧放方朋"],
		["9640", "法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻凡盆"],
		["9680", "摩磨魔麻埋妹昧枚毎哩槙幕膜枕鮪柾鱒桝亦俣又抹末沫迄侭繭麿万慢満漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野弥矢厄役約薬訳躍靖柳薮鑓愉愈油癒"],
		["9740", "諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊耀葉蓉要謡踊遥陽養慾抑欲"],
		["9780", "沃浴翌翼淀羅螺裸来莱頼雷洛絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼苓鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯"],
		["9840", "蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼篭老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲亙亘鰐詫藁蕨椀湾碗腕"],
		["989f", "弌丐丕个丱丶丼丿乂乖乘亂亅豫亊舒弍于亞亟亠亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈侏侘佻佩佰侑佯來侖儘俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲"],
		["9940", "僉僊傳僂僖僞僥僭僣僮價僵儉儁儂儖儕儔儚儡儺儷儼儻儿兀兒兌兔兢竸兩兪兮冀冂囘册冉冏冑冓冕冖冤冦冢冩冪冫决冱冲冰况冽凅凉凛几處凩凭"],
		["9980", "凰凵凾刄刋刔刎刧刪刮刳刹剏剄剋剌剞剔剪剴剩剳剿剽劍劔劒剱劈劑辨辧劬劭劼劵勁勍勗勞勣勦飭勠勳勵勸勹匆匈甸匍匐匏匕匚匣匯匱匳匸區卆卅丗卉卍凖卞卩卮夘卻卷厂厖厠厦厥厮厰厶參簒雙叟曼燮叮叨叭叺吁吽呀听吭吼吮吶吩吝呎咏呵咎呟呱呷呰咒呻咀呶咄咐咆哇咢咸咥咬哄哈咨"],
		["9a40", "咫哂咤咾咼哘哥哦唏唔哽哮哭哺哢唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸"],
		["9a80", "噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿圄圉圈國圍圓團圖嗇圜圦圷圸坎圻址坏坩埀垈坡坿垉垓垠垳垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壺壹壻壼壽夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢奠奧奬奩"],
		["9b40", "奸妁妝佞侫妣妲姆姨姜妍姙姚娥娟娑娜娉娚婀婬婉娵娶婢婪媚媼媾嫋嫂媽嫣嫗嫦嫩嫖嫺嫻嬌嬋嬖嬲嫐嬪嬶嬾孃孅孀孑孕孚孛孥孩孰孳孵學斈孺宀"],
		["9b80", "它宦宸寃寇寉寔寐寤實寢寞寥寫寰寶寳尅將專對尓尠尢尨尸尹屁屆屎屓屐屏孱屬屮乢屶屹岌岑岔妛岫岻岶岼岷峅岾峇峙峩峽峺峭嶌峪崋崕崗嵜崟崛崑崔崢崚崙崘嵌嵒嵎嵋嵬嵳嵶嶇嶄嶂嶢嶝嶬嶮嶽嶐嶷嶼巉巍巓巒巖巛巫已巵帋帚帙帑帛帶帷幄幃幀幎幗幔幟幢幤幇幵并幺麼广庠廁廂廈廐廏"],
		["9c40", "廖廣廝廚廛廢廡廨廩廬廱廳廰廴廸廾弃弉彝彜弋弑弖弩弭弸彁彈彌彎弯彑彖彗彙彡彭彳彷徃徂彿徊很徑徇從徙徘徠徨徭徼忖忻忤忸忱忝悳忿怡恠"],
		["9c80", "怙怐怩怎怱怛怕怫怦怏怺恚恁恪恷恟恊恆恍恣恃恤恂恬恫恙悁悍惧悃悚悄悛悖悗悒悧悋惡悸惠惓悴忰悽惆悵惘慍愕愆惶惷愀惴惺愃愡惻惱愍愎慇愾愨愧慊愿愼愬愴愽慂慄慳慷慘慙慚慫慴慯慥慱慟慝慓慵憙憖憇憬憔憚憊憑憫憮懌懊應懷懈懃懆憺懋罹懍懦懣懶懺懴懿懽懼懾戀戈戉戍戌戔戛"],
		["9d40", "戞戡截戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫"],
		["9d80", "捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨搏摧摯摶摎攪撕撓撥撩撈撼據擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟晢晰暃暈暎暉暄暘暝曁暹曉暾暼"],
		["9e40", "曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧檜栞框栩桀桍栲桎"],
		["9e80", "梳栫桙档桷桿梟梏梭梔條梛梃檮梹桴梵梠梺椏梍桾椁棊椈棘椢椦棡椌棍棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔槫樊樒櫁樣樓橄樌橲樶橸橇橢橙橦橈樸樢檐檍檠檄檢檣"],
		["9f40", "檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯"],
		["9f80", "麾氈氓气氛氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓沽泗泅泝沮沱沾沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕濤涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺湎渤滿渝游溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑灌滬滸滾漿滲漱滯漲滌"],
		["e040", "漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳炮烟烋烝"],
		["e080", "烙焉烽焜焙煥煕熈煦煢煌煖煬熏燻熄熕熨熬燗熹熾燒燉燔燎燠燬燧燵燼燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏默獗獪獨獰獸獵獻獺珈玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜瑩瑰瑣瑪瑶瑾璋璞璧瓊瓏瓔珱"],
		["e140", "瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳痃疵疽疸疼疱痍痊痒痙痣痞痾痿"],
		["e180", "痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠瘡瘢瘤瘴瘰瘻癇癈癆癜癘癡癢癨癩癪癧癬癰癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸皹皺盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇睚睨睫睛睥睿睾睹瞎瞋瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒礦砠礪硅碎硴碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬"],
		["e240", "磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠稟禀稱稻稾稷穃穗穉穡穢穩龝穰穹穽窈窗窕窘窖窩竈窰"],
		["e280", "窶竅竄窿邃竇竊竍竏竕竓站竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆篝篩簑簔篦篥籠簀簇簓篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆"],
		["e340", "紂紜紕紊絅絋紮紲紿紵絆絳絖絎絲絨絮絏絣經綉絛綏絽綛綺綮綣綵緇綽綫總綢綯緜綸綟綰緘緝緤緞緻緲緡縅縊縣縡縒縱縟縉縋縢繆繦縻縵縹繃縷"],
		["e380", "縲縺繧繝繖繞繙繚繹繪繩繼繻纃緕繽辮繿纈纉續纒纐纓纔纖纎纛纜缸缺罅罌罍罎罐网罕罔罘罟罠罨罩罧罸羂羆羃羈羇羌羔羞羝羚羣羯羲羹羮羶羸譱翅翆翊翕翔翡翦翩翳翹飜耆耄耋耒耘耙耜耡耨耿耻聊聆聒聘聚聟聢聨聳聲聰聶聹聽聿肄肆肅肛肓肚肭冐肬胛胥胙胝胄胚胖脉胯胱脛脩脣脯腋"],
		["e440", "隋腆脾腓腑胼腱腮腥腦腴膃膈膊膀膂膠膕膤膣腟膓膩膰膵膾膸膽臀臂膺臉臍臑臙臘臈臚臟臠臧臺臻臾舁舂舅與舊舍舐舖舩舫舸舳艀艙艘艝艚艟艤"],
		["e480", "艢艨艪艫舮艱艷艸艾芍芒芫芟芻芬苡苣苟苒苴苳苺莓范苻苹苞茆苜茉苙茵茴茖茲茱荀茹荐荅茯茫茗茘莅莚莪莟莢莖茣莎莇莊荼莵荳荵莠莉莨菴萓菫菎菽萃菘萋菁菷萇菠菲萍萢萠莽萸蔆菻葭萪萼蕚蒄葷葫蒭葮蒂葩葆萬葯葹萵蓊葢蒹蒿蒟蓙蓍蒻蓚蓐蓁蓆蓖蒡蔡蓿蓴蔗蔘蔬蔟蔕蔔蓼蕀蕣蕘蕈"],
		["e540", "蕁蘂蕋蕕薀薤薈薑薊薨蕭薔薛藪薇薜蕷蕾薐藉薺藏薹藐藕藝藥藜藹蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蠣蚫蛔蛞蛩蛬"],
		["e580", "蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙蝓蝣蝪蠅螢螟螂螯蟋螽蟀蟐雖螫蟄螳蟇蟆螻蟯蟲蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞"],
		["e640", "襦襤襭襪襯襴襷襾覃覈覊覓覘覡覩覦覬覯覲覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂諚諫諳諧"],
		["e680", "諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫譟譬譯譴譽讀讌讎讒讓讖讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賤賣賚賽賺賻贄贅贊贇贏贍贐齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴蹊"],
		["e740", "蹇蹉蹌蹐蹈蹙蹤蹠踪蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅轂輾轌轉轆轎轗轜"],
		["e780", "轢轣轤辜辟辣辭辯辷迚迥迢迪迯邇迴逅迹迺逑逕逡逍逞逖逋逧逶逵逹迸遏遐遑遒逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖銓銛鉚鋏銹銷鋩錏鋺鍄錮"],
		["e840", "錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽鑚鑼鑾钁鑿閂閇閊閔閖閘閙"],
		["e880", "閠閨閧閭閼閻閹閾闊濶闃闍闌闕闔闖關闡闥闢阡阨阮阯陂陌陏陋陷陜陞陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠靤靦靨勒靫靱靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈韋韜韭齏韲竟韶韵頏頌頸頤頡頷頽顆顏顋顫顯顰"],
		["e940", "顱顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃"],
		["e980", "騾驕驍驛驗驟驢驥驤驩驫驪骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷髻鬆鬘鬚鬟鬢鬣鬥鬧鬨鬩鬪鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鰺鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鶯鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈"],
		["ea40", "鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕麑麝麥麩麸麪麭靡黌黎黏黐黔黜點黝黠黥黨黯"],
		["ea80", "黴黶黷黹黻黼黽鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟齠齡齦齧齬齪齷齲齶龕龜龠堯槇遙瑤凜熙"],
		["ed40", "纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏"],
		["ed80", "塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱"],
		["ee40", "犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙"],
		["ee80", "蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑"],
		[
			"eeef",
			"ⅰ",
			9,
			"￢￤＇＂"
		],
		[
			"f040",
			"",
			62
		],
		[
			"f080",
			"",
			124
		],
		[
			"f140",
			"",
			62
		],
		[
			"f180",
			"",
			124
		],
		[
			"f240",
			"",
			62
		],
		[
			"f280",
			"",
			124
		],
		[
			"f340",
			"",
			62
		],
		[
			"f380",
			"",
			124
		],
		[
			"f440",
			"",
			62
		],
		[
			"f480",
			"",
			124
		],
		[
			"f540",
			"",
			62
		],
		[
			"f580",
			"",
			124
		],
		[
			"f640",
			"",
			62
		],
		[
			"f680",
			"",
			124
		],
		[
			"f740",
			"",
			62
		],
		[
			"f780",
			"",
			124
		],
		[
			"f840",
			"",
			62
		],
		[
			"f880",
			"",
			124
		],
		["f940", ""],
		[
			"fa40",
			"ⅰ",
			9,
			"Ⅰ",
			9,
			"￢￤＇＂㈱№℡∵纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊"
		],
		["fa80", "兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯"],
		["fb40", "涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神"],
		["fb80", "祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙"],
		["fc40", "髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑"]
	];
}));
// node_modules/iconv-lite/encodings/tables/eucjp.json
var require_eucjp = __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127
		],
		[
			"8ea1",
			"｡",
			62
		],
		[
			"a1a1",
			"　、。，．・：；？！゛゜´｀¨＾￣＿ヽヾゝゞ〃仝々〆〇ー―‐／＼～∥｜…‥‘’“”（）〔〕［］｛｝〈",
			9,
			"＋－±×÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇"
		],
		["a2a1", "◆□■△▲▽▼※〒→←↑↓〓"],
		["a2ba", "∈∋⊆⊇⊂⊃∪∩"],
		["a2ca", "∧∨￢⇒⇔∀∃"],
		["a2dc", "∠⊥⌒∂∇≡≒≪≫√∽∝∵∫∬"],
		["a2f2", "Å‰♯♭♪†‡¶"],
		["a2fe", "◯"],
		[
			"a3b0",
			"０",
			9
		],
		[
			"a3c1",
			"Ａ",
			25
		],
		[
			"a3e1",
			"ａ",
			25
		],
		[
			"a4a1",
			"ぁ",
			82
		],
		[
			"a5a1",
			"ァ",
			85
		],
		[
			"a6a1",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"a6c1",
			"α",
			16,
			"σ",
			6
		],
		[
			"a7a1",
			"А",
			5,
			"ЁЖ",
			25
		],
		[
			"a7d1",
			"а",
			5,
			"ёж",
			25
		],
		["a8a1", "─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂"],
		[
			"ada1",
			"①",
			19,
			"Ⅰ",
			9
		],
		["adc0", "㍉㌔㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻㎜㎝㎞㎎㎏㏄㎡"],
		[
			"addf",
			"㍻〝〟№㏍℡㊤",
			4,
			"㈱㈲㈹㍾㍽㍼≒≡∫∮∑√⊥∠∟⊿∵∩∪"
		],
		["b0a1", "亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鯵梓圧斡扱宛姐虻飴絢綾鮎或粟袷安庵按暗案闇鞍杏以伊位依偉囲夷委威尉惟意慰易椅為畏異移維緯胃萎衣謂違遺医井亥域育郁磯一壱溢逸稲茨芋鰯允印咽員因姻引飲淫胤蔭"],
		["b1a1", "院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営嬰影映曳栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶苑薗遠鉛鴛塩於汚甥凹央奥往応"],
		["b2a1", "押旺横欧殴王翁襖鴬鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下化仮何伽価佳加可嘉夏嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓駕介会解回塊壊廻快怪悔恢懐戒拐改"],
		["b3a1", "魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該鎧骸浬馨蛙垣柿蛎鈎劃嚇各廓拡撹格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫橿梶鰍潟割喝恰括活渇滑葛褐轄且鰹叶椛樺鞄株兜竃蒲釜鎌噛鴨栢茅萱"],
		["b4a1", "粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛干幹患感慣憾換敢柑桓棺款歓汗漢澗潅環甘監看竿管簡緩缶翰肝艦莞観諌貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄"],
		["b5a1", "機帰毅気汽畿祈季稀紀徽規記貴起軌輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京"],
		["b6a1", "供侠僑兇競共凶協匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎郷鏡響饗驚仰凝尭暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈"],
		["b7a1", "掘窟沓靴轡窪熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頚鶏芸迎鯨劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸拳捲"],
		["b8a1", "検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効勾厚口向"],
		["b9a1", "后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昂晃更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏航荒行衡講貢購郊酵鉱砿鋼閤降項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀酷鵠黒獄漉腰甑忽惚骨狛込"],
		["baa1", "此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋搾昨朔柵窄策索錯桜鮭笹匙冊刷"],
		["bba1", "察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止死氏獅祉私糸紙紫肢脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時"],
		["bca1", "次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫竺軸宍雫七叱執失嫉室悉湿漆疾質実蔀篠偲柴芝屡蕊縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周"],
		["bda1", "宗就州修愁拾洲秀秋終繍習臭舟蒐衆襲讐蹴輯週酋酬集醜什住充十従戎柔汁渋獣縦重銃叔夙宿淑祝縮粛塾熟出術述俊峻春瞬竣舜駿准循旬楯殉淳準潤盾純巡遵醇順処初所暑曙渚庶緒署書薯藷諸助叙女序徐恕鋤除傷償"],
		["bea1", "勝匠升召哨商唱嘗奨妾娼宵将小少尚庄床廠彰承抄招掌捷昇昌昭晶松梢樟樵沼消渉湘焼焦照症省硝礁祥称章笑粧紹肖菖蒋蕉衝裳訟証詔詳象賞醤鉦鍾鐘障鞘上丈丞乗冗剰城場壌嬢常情擾条杖浄状畳穣蒸譲醸錠嘱埴飾"],
		["bfa1", "拭植殖燭織職色触食蝕辱尻伸信侵唇娠寝審心慎振新晋森榛浸深申疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靭笥諏須酢図厨逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾"],
		["c0a1", "澄摺寸世瀬畝是凄制勢姓征性成政整星晴棲栖正清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線"],
		["c1a1", "繊羨腺舛船薦詮賎践選遷銭銑閃鮮前善漸然全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢倉喪壮奏爽宋層匝惣想捜掃挿掻操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎"],
		["c2a1", "臓蔵贈造促側則即息捉束測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只"],
		["c3a1", "叩但達辰奪脱巽竪辿棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵"],
		["c4a1", "帖帳庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壷嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄逓"],
		["c5a1", "邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥砺努度土奴怒倒党冬凍刀唐塔塘套宕島嶋悼投搭東桃梼棟盗淘湯涛灯燈当痘祷等答筒糖統到"],
		["c6a1", "董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二尼弐迩匂賑肉虹廿日乳入"],
		["c7a1", "如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅楳煤狽買売賠陪這蝿秤矧萩伯剥博拍柏泊白箔粕舶薄迫曝漠爆縛莫駁麦"],
		["c8a1", "函箱硲箸肇筈櫨幡肌畑畠八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮碑秘緋罷肥被誹費避非飛樋簸備尾微枇毘琵眉美"],
		["c9a1", "鼻柊稗匹疋髭彦膝菱肘弼必畢筆逼桧姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷斧普浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部封楓風葺蕗伏副復幅服"],
		["caa1", "福腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆報奉宝峰峯崩庖抱捧放方朋"],
		["cba1", "法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻凡盆摩磨魔麻埋妹昧枚毎哩槙幕膜枕鮪柾鱒桝亦俣又抹末沫迄侭繭麿万慢満"],
		["cca1", "漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野弥矢厄役約薬訳躍靖柳薮鑓愉愈油癒"],
		["cda1", "諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊耀葉蓉要謡踊遥陽養慾抑欲沃浴翌翼淀羅螺裸来莱頼雷洛絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃"],
		["cea1", "痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼苓鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯"],
		["cfa1", "蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼篭老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲亙亘鰐詫藁蕨椀湾碗腕"],
		["d0a1", "弌丐丕个丱丶丼丿乂乖乘亂亅豫亊舒弍于亞亟亠亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈侏侘佻佩佰侑佯來侖儘俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲"],
		["d1a1", "僉僊傳僂僖僞僥僭僣僮價僵儉儁儂儖儕儔儚儡儺儷儼儻儿兀兒兌兔兢竸兩兪兮冀冂囘册冉冏冑冓冕冖冤冦冢冩冪冫决冱冲冰况冽凅凉凛几處凩凭凰凵凾刄刋刔刎刧刪刮刳刹剏剄剋剌剞剔剪剴剩剳剿剽劍劔劒剱劈劑辨"],
		["d2a1", "辧劬劭劼劵勁勍勗勞勣勦飭勠勳勵勸勹匆匈甸匍匐匏匕匚匣匯匱匳匸區卆卅丗卉卍凖卞卩卮夘卻卷厂厖厠厦厥厮厰厶參簒雙叟曼燮叮叨叭叺吁吽呀听吭吼吮吶吩吝呎咏呵咎呟呱呷呰咒呻咀呶咄咐咆哇咢咸咥咬哄哈咨"],
		["d3a1", "咫哂咤咾咼哘哥哦唏唔哽哮哭哺哢唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿圄圉"],
		["d4a1", "圈國圍圓團圖嗇圜圦圷圸坎圻址坏坩埀垈坡坿垉垓垠垳垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壺壹壻壼壽夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢奠奧奬奩"],
		["d5a1", "奸妁妝佞侫妣妲姆姨姜妍姙姚娥娟娑娜娉娚婀婬婉娵娶婢婪媚媼媾嫋嫂媽嫣嫗嫦嫩嫖嫺嫻嬌嬋嬖嬲嫐嬪嬶嬾孃孅孀孑孕孚孛孥孩孰孳孵學斈孺宀它宦宸寃寇寉寔寐寤實寢寞寥寫寰寶寳尅將專對尓尠尢尨尸尹屁屆屎屓"],
		["d6a1", "屐屏孱屬屮乢屶屹岌岑岔妛岫岻岶岼岷峅岾峇峙峩峽峺峭嶌峪崋崕崗嵜崟崛崑崔崢崚崙崘嵌嵒嵎嵋嵬嵳嵶嶇嶄嶂嶢嶝嶬嶮嶽嶐嶷嶼巉巍巓巒巖巛巫已巵帋帚帙帑帛帶帷幄幃幀幎幗幔幟幢幤幇幵并幺麼广庠廁廂廈廐廏"],
		["d7a1", "廖廣廝廚廛廢廡廨廩廬廱廳廰廴廸廾弃弉彝彜弋弑弖弩弭弸彁彈彌彎弯彑彖彗彙彡彭彳彷徃徂彿徊很徑徇從徙徘徠徨徭徼忖忻忤忸忱忝悳忿怡恠怙怐怩怎怱怛怕怫怦怏怺恚恁恪恷恟恊恆恍恣恃恤恂恬恫恙悁悍惧悃悚"],
		["d8a1", "悄悛悖悗悒悧悋惡悸惠惓悴忰悽惆悵惘慍愕愆惶惷愀惴惺愃愡惻惱愍愎慇愾愨愧慊愿愼愬愴愽慂慄慳慷慘慙慚慫慴慯慥慱慟慝慓慵憙憖憇憬憔憚憊憑憫憮懌懊應懷懈懃懆憺懋罹懍懦懣懶懺懴懿懽懼懾戀戈戉戍戌戔戛"],
		["d9a1", "戞戡截戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨搏摧摯摶摎攪撕撓撥撩撈撼"],
		["daa1", "據擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟晢晰暃暈暎暉暄暘暝曁暹曉暾暼"],
		["dba1", "曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧檜栞框栩桀桍栲桎梳栫桙档桷桿梟梏梭梔條梛梃檮梹桴梵梠梺椏梍桾椁棊椈棘椢椦棡椌棍"],
		["dca1", "棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔槫樊樒櫁樣樓橄樌橲樶橸橇橢橙橦橈樸樢檐檍檠檄檢檣"],
		["dda1", "檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯麾氈氓气氛氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓沽泗泅泝沮沱沾"],
		["dea1", "沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕濤涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺湎渤滿渝游溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑灌滬滸滾漿滲漱滯漲滌"],
		["dfa1", "漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳炮烟烋烝烙焉烽焜焙煥煕熈煦煢煌煖煬熏燻熄熕熨熬燗熹熾燒燉燔燎燠燬燧燵燼"],
		["e0a1", "燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏默獗獪獨獰獸獵獻獺珈玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜瑩瑰瑣瑪瑶瑾璋璞璧瓊瓏瓔珱"],
		["e1a1", "瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳痃疵疽疸疼疱痍痊痒痙痣痞痾痿痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠瘡瘢瘤瘴瘰瘻癇癈癆癜癘癡癢癨癩癪癧癬癰"],
		["e2a1", "癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸皹皺盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇睚睨睫睛睥睿睾睹瞎瞋瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒礦砠礪硅碎硴碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬"],
		["e3a1", "磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠稟禀稱稻稾稷穃穗穉穡穢穩龝穰穹穽窈窗窕窘窖窩竈窰窶竅竄窿邃竇竊竍竏竕竓站竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐"],
		["e4a1", "筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆篝篩簑簔篦篥籠簀簇簓篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆"],
		["e5a1", "紂紜紕紊絅絋紮紲紿紵絆絳絖絎絲絨絮絏絣經綉絛綏絽綛綺綮綣綵緇綽綫總綢綯緜綸綟綰緘緝緤緞緻緲緡縅縊縣縡縒縱縟縉縋縢繆繦縻縵縹繃縷縲縺繧繝繖繞繙繚繹繪繩繼繻纃緕繽辮繿纈纉續纒纐纓纔纖纎纛纜缸缺"],
		["e6a1", "罅罌罍罎罐网罕罔罘罟罠罨罩罧罸羂羆羃羈羇羌羔羞羝羚羣羯羲羹羮羶羸譱翅翆翊翕翔翡翦翩翳翹飜耆耄耋耒耘耙耜耡耨耿耻聊聆聒聘聚聟聢聨聳聲聰聶聹聽聿肄肆肅肛肓肚肭冐肬胛胥胙胝胄胚胖脉胯胱脛脩脣脯腋"],
		["e7a1", "隋腆脾腓腑胼腱腮腥腦腴膃膈膊膀膂膠膕膤膣腟膓膩膰膵膾膸膽臀臂膺臉臍臑臙臘臈臚臟臠臧臺臻臾舁舂舅與舊舍舐舖舩舫舸舳艀艙艘艝艚艟艤艢艨艪艫舮艱艷艸艾芍芒芫芟芻芬苡苣苟苒苴苳苺莓范苻苹苞茆苜茉苙"],
		["e8a1", "茵茴茖茲茱荀茹荐荅茯茫茗茘莅莚莪莟莢莖茣莎莇莊荼莵荳荵莠莉莨菴萓菫菎菽萃菘萋菁菷萇菠菲萍萢萠莽萸蔆菻葭萪萼蕚蒄葷葫蒭葮蒂葩葆萬葯葹萵蓊葢蒹蒿蒟蓙蓍蒻蓚蓐蓁蓆蓖蒡蔡蓿蓴蔗蔘蔬蔟蔕蔔蓼蕀蕣蕘蕈"],
		["e9a1", "蕁蘂蕋蕕薀薤薈薑薊薨蕭薔薛藪薇薜蕷蕾薐藉薺藏薹藐藕藝藥藜藹蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蠣蚫蛔蛞蛩蛬蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙"],
		["eaa1", "蝓蝣蝪蠅螢螟螂螯蟋螽蟀蟐雖螫蟄螳蟇蟆螻蟯蟲蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞"],
		["eba1", "襦襤襭襪襯襴襷襾覃覈覊覓覘覡覩覦覬覯覲覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂諚諫諳諧諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫"],
		["eca1", "譟譬譯譴譽讀讌讎讒讓讖讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賤賣賚賽賺賻贄贅贊贇贏贍贐齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴蹊"],
		["eda1", "蹇蹉蹌蹐蹈蹙蹤蹠踪蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅轂輾轌轉轆轎轗轜轢轣轤辜辟辣辭辯辷迚迥迢迪迯邇迴逅迹迺逑逕逡逍逞逖逋逧逶逵逹迸"],
		["eea1", "遏遐遑遒逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖銓銛鉚鋏銹銷鋩錏鋺鍄錮"],
		["efa1", "錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽鑚鑼鑾钁鑿閂閇閊閔閖閘閙閠閨閧閭閼閻閹閾闊濶闃闍闌闕闔闖關闡闥闢阡阨阮阯陂陌陏陋陷陜陞"],
		["f0a1", "陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠靤靦靨勒靫靱靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈韋韜韭齏韲竟韶韵頏頌頸頤頡頷頽顆顏顋顫顯顰"],
		["f1a1", "顱顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃騾驕驍驛驗驟驢驥驤驩驫驪骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷"],
		["f2a1", "髻鬆鬘鬚鬟鬢鬣鬥鬧鬨鬩鬪鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鰺鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鶯鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈"],
		["f3a1", "鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕麑麝麥麩麸麪麭靡黌黎黏黐黔黜點黝黠黥黨黯黴黶黷黹黻黼黽鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟齠齡齦齧齬齪齷齲齶龕龜龠"],
		["f4a1", "堯槇遙瑤凜熙"],
		["f9a1", "纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德"],
		["faa1", "忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱"],
		["fba1", "犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚"],
		["fca1", "釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑"],
		[
			"fcf1",
			"ⅰ",
			9,
			"￢￤＇＂"
		],
		["8fa2af", "˘ˇ¸˙˝¯˛˚～΄΅"],
		["8fa2c2", "¡¦¿"],
		["8fa2eb", "ºª©®™¤№"],
		["8fa6e1", "ΆΈΉΊΪ"],
		["8fa6e7", "Ό"],
		["8fa6e9", "ΎΫ"],
		["8fa6ec", "Ώ"],
		["8fa6f1", "άέήίϊΐόςύϋΰώ"],
		[
			"8fa7c2",
			"Ђ",
			10,
			"ЎЏ"
		],
		[
			"8fa7f2",
			"ђ",
			10,
			"ўџ"
		],
		["8fa9a1", "ÆĐ"],
		["8fa9a4", "Ħ"],
		["8fa9a6", "Ĳ"],
		["8fa9a8", "ŁĿ"],
		["8fa9ab", "ŊØŒ"],
		["8fa9af", "ŦÞ"],
		["8fa9c1", "æđðħıĳĸłŀŉŋøœßŧþ"],
		["8faaa1", "ÁÀÄÂĂǍĀĄÅÃĆĈČÇĊĎÉÈËÊĚĖĒĘ"],
		["8faaba", "ĜĞĢĠĤÍÌÏÎǏİĪĮĨĴĶĹĽĻŃŇŅÑÓÒÖÔǑŐŌÕŔŘŖŚŜŠŞŤŢÚÙÜÛŬǓŰŪŲŮŨǗǛǙǕŴÝŸŶŹŽŻ"],
		["8faba1", "áàäâăǎāąåãćĉčçċďéèëêěėēęǵĝğ"],
		["8fabbd", "ġĥíìïîǐ"],
		["8fabc5", "īįĩĵķĺľļńňņñóòöôǒőōõŕřŗśŝšşťţúùüûŭǔűūųůũǘǜǚǖŵýÿŷźžż"],
		["8fb0a1", "丂丄丅丌丒丟丣两丨丫丮丯丰丵乀乁乄乇乑乚乜乣乨乩乴乵乹乿亍亖亗亝亯亹仃仐仚仛仠仡仢仨仯仱仳仵份仾仿伀伂伃伈伋伌伒伕伖众伙伮伱你伳伵伷伹伻伾佀佂佈佉佋佌佒佔佖佘佟佣佪佬佮佱佷佸佹佺佽佾侁侂侄"],
		["8fb1a1", "侅侉侊侌侎侐侒侓侔侗侙侚侞侟侲侷侹侻侼侽侾俀俁俅俆俈俉俋俌俍俏俒俜俠俢俰俲俼俽俿倀倁倄倇倊倌倎倐倓倗倘倛倜倝倞倢倧倮倰倲倳倵偀偁偂偅偆偊偌偎偑偒偓偗偙偟偠偢偣偦偧偪偭偰偱倻傁傃傄傆傊傎傏傐"],
		[
			"8fb2a1",
			"傒傓傔傖傛傜傞",
			4,
			"傪傯傰傹傺傽僀僃僄僇僌僎僐僓僔僘僜僝僟僢僤僦僨僩僯僱僶僺僾儃儆儇儈儋儌儍儎僲儐儗儙儛儜儝儞儣儧儨儬儭儯儱儳儴儵儸儹兂兊兏兓兕兗兘兟兤兦兾冃冄冋冎冘冝冡冣冭冸冺冼冾冿凂"
		],
		["8fb3a1", "凈减凑凒凓凕凘凞凢凥凮凲凳凴凷刁刂刅划刓刕刖刘刢刨刱刲刵刼剅剉剕剗剘剚剜剟剠剡剦剮剷剸剹劀劂劅劊劌劓劕劖劗劘劚劜劤劥劦劧劯劰劶劷劸劺劻劽勀勄勆勈勌勏勑勔勖勛勜勡勥勨勩勪勬勰勱勴勶勷匀匃匊匋"],
		["8fb4a1", "匌匑匓匘匛匜匞匟匥匧匨匩匫匬匭匰匲匵匼匽匾卂卌卋卙卛卡卣卥卬卭卲卹卾厃厇厈厎厓厔厙厝厡厤厪厫厯厲厴厵厷厸厺厽叀叅叏叒叓叕叚叝叞叠另叧叵吂吓吚吡吧吨吪启吱吴吵呃呄呇呍呏呞呢呤呦呧呩呫呭呮呴呿"],
		["8fb5a1", "咁咃咅咈咉咍咑咕咖咜咟咡咦咧咩咪咭咮咱咷咹咺咻咿哆哊响哎哠哪哬哯哶哼哾哿唀唁唅唈唉唌唍唎唕唪唫唲唵唶唻唼唽啁啇啉啊啍啐啑啘啚啛啞啠啡啤啦啿喁喂喆喈喎喏喑喒喓喔喗喣喤喭喲喿嗁嗃嗆嗉嗋嗌嗎嗑嗒"],
		[
			"8fb6a1",
			"嗓嗗嗘嗛嗞嗢嗩嗶嗿嘅嘈嘊嘍",
			5,
			"嘙嘬嘰嘳嘵嘷嘹嘻嘼嘽嘿噀噁噃噄噆噉噋噍噏噔噞噠噡噢噣噦噩噭噯噱噲噵嚄嚅嚈嚋嚌嚕嚙嚚嚝嚞嚟嚦嚧嚨嚩嚫嚬嚭嚱嚳嚷嚾囅囉囊囋囏囐囌囍囙囜囝囟囡囤",
			4,
			"囱囫园"
		],
		[
			"8fb7a1",
			"囶囷圁圂圇圊圌圑圕圚圛圝圠圢圣圤圥圩圪圬圮圯圳圴圽圾圿坅坆坌坍坒坢坥坧坨坫坭",
			4,
			"坳坴坵坷坹坺坻坼坾垁垃垌垔垗垙垚垜垝垞垟垡垕垧垨垩垬垸垽埇埈埌埏埕埝埞埤埦埧埩埭埰埵埶埸埽埾埿堃堄堈堉埡"
		],
		["8fb8a1", "堌堍堛堞堟堠堦堧堭堲堹堿塉塌塍塏塐塕塟塡塤塧塨塸塼塿墀墁墇墈墉墊墌墍墏墐墔墖墝墠墡墢墦墩墱墲壄墼壂壈壍壎壐壒壔壖壚壝壡壢壩壳夅夆夋夌夒夓夔虁夝夡夣夤夨夯夰夳夵夶夿奃奆奒奓奙奛奝奞奟奡奣奫奭"],
		["8fb9a1", "奯奲奵奶她奻奼妋妌妎妒妕妗妟妤妧妭妮妯妰妳妷妺妼姁姃姄姈姊姍姒姝姞姟姣姤姧姮姯姱姲姴姷娀娄娌娍娎娒娓娞娣娤娧娨娪娭娰婄婅婇婈婌婐婕婞婣婥婧婭婷婺婻婾媋媐媓媖媙媜媞媟媠媢媧媬媱媲媳媵媸媺媻媿"],
		[
			"8fbaa1",
			"嫄嫆嫈嫏嫚嫜嫠嫥嫪嫮嫵嫶嫽嬀嬁嬈嬗嬴嬙嬛嬝嬡嬥嬭嬸孁孋孌孒孖孞孨孮孯孼孽孾孿宁宄宆宊宎宐宑宓宔宖宨宩宬宭宯宱宲宷宺宼寀寁寍寏寖",
			4,
			"寠寯寱寴寽尌尗尞尟尣尦尩尫尬尮尰尲尵尶屙屚屜屢屣屧屨屩"
		],
		["8fbba1", "屭屰屴屵屺屻屼屽岇岈岊岏岒岝岟岠岢岣岦岪岲岴岵岺峉峋峒峝峗峮峱峲峴崁崆崍崒崫崣崤崦崧崱崴崹崽崿嵂嵃嵆嵈嵕嵑嵙嵊嵟嵠嵡嵢嵤嵪嵭嵰嵹嵺嵾嵿嶁嶃嶈嶊嶒嶓嶔嶕嶙嶛嶟嶠嶧嶫嶰嶴嶸嶹巃巇巋巐巎巘巙巠巤"],
		[
			"8fbca1",
			"巩巸巹帀帇帍帒帔帕帘帟帠帮帨帲帵帾幋幐幉幑幖幘幛幜幞幨幪",
			4,
			"幰庀庋庎庢庤庥庨庪庬庱庳庽庾庿廆廌廋廎廑廒廔廕廜廞廥廫异弆弇弈弎弙弜弝弡弢弣弤弨弫弬弮弰弴弶弻弽弿彀彄彅彇彍彐彔彘彛彠彣彤彧"
		],
		[
			"8fbda1",
			"彯彲彴彵彸彺彽彾徉徍徏徖徜徝徢徧徫徤徬徯徰徱徸忄忇忈忉忋忐",
			4,
			"忞忡忢忨忩忪忬忭忮忯忲忳忶忺忼怇怊怍怓怔怗怘怚怟怤怭怳怵恀恇恈恉恌恑恔恖恗恝恡恧恱恾恿悂悆悈悊悎悑悓悕悘悝悞悢悤悥您悰悱悷"
		],
		[
			"8fbea1",
			"悻悾惂惄惈惉惊惋惎惏惔惕惙惛惝惞惢惥惲惵惸惼惽愂愇愊愌愐",
			4,
			"愖愗愙愜愞愢愪愫愰愱愵愶愷愹慁慅慆慉慞慠慬慲慸慻慼慿憀憁憃憄憋憍憒憓憗憘憜憝憟憠憥憨憪憭憸憹憼懀懁懂懎懏懕懜懝懞懟懡懢懧懩懥"
		],
		["8fbfa1", "懬懭懯戁戃戄戇戓戕戜戠戢戣戧戩戫戹戽扂扃扄扆扌扐扑扒扔扖扚扜扤扭扯扳扺扽抍抎抏抐抦抨抳抶抷抺抾抿拄拎拕拖拚拪拲拴拼拽挃挄挊挋挍挐挓挖挘挩挪挭挵挶挹挼捁捂捃捄捆捊捋捎捒捓捔捘捛捥捦捬捭捱捴捵"],
		["8fc0a1", "捸捼捽捿掂掄掇掊掐掔掕掙掚掞掤掦掭掮掯掽揁揅揈揎揑揓揔揕揜揠揥揪揬揲揳揵揸揹搉搊搐搒搔搘搞搠搢搤搥搩搪搯搰搵搽搿摋摏摑摒摓摔摚摛摜摝摟摠摡摣摭摳摴摻摽撅撇撏撐撑撘撙撛撝撟撡撣撦撨撬撳撽撾撿"],
		["8fc1a1", "擄擉擊擋擌擎擐擑擕擗擤擥擩擪擭擰擵擷擻擿攁攄攈攉攊攏攓攔攖攙攛攞攟攢攦攩攮攱攺攼攽敃敇敉敐敒敔敟敠敧敫敺敽斁斅斊斒斕斘斝斠斣斦斮斲斳斴斿旂旈旉旎旐旔旖旘旟旰旲旴旵旹旾旿昀昄昈昉昍昑昒昕昖昝"],
		["8fc2a1", "昞昡昢昣昤昦昩昪昫昬昮昰昱昳昹昷晀晅晆晊晌晑晎晗晘晙晛晜晠晡曻晪晫晬晾晳晵晿晷晸晹晻暀晼暋暌暍暐暒暙暚暛暜暟暠暤暭暱暲暵暻暿曀曂曃曈曌曎曏曔曛曟曨曫曬曮曺朅朇朎朓朙朜朠朢朳朾杅杇杈杌杔杕杝"],
		[
			"8fc3a1",
			"杦杬杮杴杶杻极构枎枏枑枓枖枘枙枛枰枱枲枵枻枼枽柹柀柂柃柅柈柉柒柗柙柜柡柦柰柲柶柷桒栔栙栝栟栨栧栬栭栯栰栱栳栻栿桄桅桊桌桕桗桘桛桫桮",
			4,
			"桵桹桺桻桼梂梄梆梈梖梘梚梜梡梣梥梩梪梮梲梻棅棈棌棏"
		],
		["8fc4a1", "棐棑棓棖棙棜棝棥棨棪棫棬棭棰棱棵棶棻棼棽椆椉椊椐椑椓椖椗椱椳椵椸椻楂楅楉楎楗楛楣楤楥楦楨楩楬楰楱楲楺楻楿榀榍榒榖榘榡榥榦榨榫榭榯榷榸榺榼槅槈槑槖槗槢槥槮槯槱槳槵槾樀樁樃樏樑樕樚樝樠樤樨樰樲"],
		["8fc5a1", "樴樷樻樾樿橅橆橉橊橎橐橑橒橕橖橛橤橧橪橱橳橾檁檃檆檇檉檋檑檛檝檞檟檥檫檯檰檱檴檽檾檿櫆櫉櫈櫌櫐櫔櫕櫖櫜櫝櫤櫧櫬櫰櫱櫲櫼櫽欂欃欆欇欉欏欐欑欗欛欞欤欨欫欬欯欵欶欻欿歆歊歍歒歖歘歝歠歧歫歮歰歵歽"],
		["8fc6a1", "歾殂殅殗殛殟殠殢殣殨殩殬殭殮殰殸殹殽殾毃毄毉毌毖毚毡毣毦毧毮毱毷毹毿氂氄氅氉氍氎氐氒氙氟氦氧氨氬氮氳氵氶氺氻氿汊汋汍汏汒汔汙汛汜汫汭汯汴汶汸汹汻沅沆沇沉沔沕沗沘沜沟沰沲沴泂泆泍泏泐泑泒泔泖"],
		["8fc7a1", "泚泜泠泧泩泫泬泮泲泴洄洇洊洎洏洑洓洚洦洧洨汧洮洯洱洹洼洿浗浞浟浡浥浧浯浰浼涂涇涑涒涔涖涗涘涪涬涴涷涹涽涿淄淈淊淎淏淖淛淝淟淠淢淥淩淯淰淴淶淼渀渄渞渢渧渲渶渹渻渼湄湅湈湉湋湏湑湒湓湔湗湜湝湞"],
		["8fc8a1", "湢湣湨湳湻湽溍溓溙溠溧溭溮溱溳溻溿滀滁滃滇滈滊滍滎滏滫滭滮滹滻滽漄漈漊漌漍漖漘漚漛漦漩漪漯漰漳漶漻漼漭潏潑潒潓潗潙潚潝潞潡潢潨潬潽潾澃澇澈澋澌澍澐澒澓澔澖澚澟澠澥澦澧澨澮澯澰澵澶澼濅濇濈濊"],
		[
			"8fc9a1",
			"濚濞濨濩濰濵濹濼濽瀀瀅瀆瀇瀍瀗瀠瀣瀯瀴瀷瀹瀼灃灄灈灉灊灋灔灕灝灞灎灤灥灬灮灵灶灾炁炅炆炔",
			4,
			"炛炤炫炰炱炴炷烊烑烓烔烕烖烘烜烤烺焃",
			4,
			"焋焌焏焞焠焫焭焯焰焱焸煁煅煆煇煊煋煐煒煗煚煜煞煠"
		],
		["8fcaa1", "煨煹熀熅熇熌熒熚熛熠熢熯熰熲熳熺熿燀燁燄燋燌燓燖燙燚燜燸燾爀爇爈爉爓爗爚爝爟爤爫爯爴爸爹牁牂牃牅牎牏牐牓牕牖牚牜牞牠牣牨牫牮牯牱牷牸牻牼牿犄犉犍犎犓犛犨犭犮犱犴犾狁狇狉狌狕狖狘狟狥狳狴狺狻"],
		["8fcba1", "狾猂猄猅猇猋猍猒猓猘猙猞猢猤猧猨猬猱猲猵猺猻猽獃獍獐獒獖獘獝獞獟獠獦獧獩獫獬獮獯獱獷獹獼玀玁玃玅玆玎玐玓玕玗玘玜玞玟玠玢玥玦玪玫玭玵玷玹玼玽玿珅珆珉珋珌珏珒珓珖珙珝珡珣珦珧珩珴珵珷珹珺珻珽"],
		[
			"8fcca1",
			"珿琀琁琄琇琊琑琚琛琤琦琨",
			9,
			"琹瑀瑃瑄瑆瑇瑋瑍瑑瑒瑗瑝瑢瑦瑧瑨瑫瑭瑮瑱瑲璀璁璅璆璇璉璏璐璑璒璘璙璚璜璟璠璡璣璦璨璩璪璫璮璯璱璲璵璹璻璿瓈瓉瓌瓐瓓瓘瓚瓛瓞瓟瓤瓨瓪瓫瓯瓴瓺瓻瓼瓿甆"
		],
		[
			"8fcda1",
			"甒甖甗甠甡甤甧甩甪甯甶甹甽甾甿畀畃畇畈畎畐畒畗畞畟畡畯畱畹",
			5,
			"疁疅疐疒疓疕疙疜疢疤疴疺疿痀痁痄痆痌痎痏痗痜痟痠痡痤痧痬痮痯痱痹瘀瘂瘃瘄瘇瘈瘊瘌瘏瘒瘓瘕瘖瘙瘛瘜瘝瘞瘣瘥瘦瘩瘭瘲瘳瘵瘸瘹"
		],
		[
			"8fcea1",
			"瘺瘼癊癀癁癃癄癅癉癋癕癙癟癤癥癭癮癯癱癴皁皅皌皍皕皛皜皝皟皠皢",
			6,
			"皪皭皽盁盅盉盋盌盎盔盙盠盦盨盬盰盱盶盹盼眀眆眊眎眒眔眕眗眙眚眜眢眨眭眮眯眴眵眶眹眽眾睂睅睆睊睍睎睏睒睖睗睜睞睟睠睢"
		],
		["8fcfa1", "睤睧睪睬睰睲睳睴睺睽瞀瞄瞌瞍瞔瞕瞖瞚瞟瞢瞧瞪瞮瞯瞱瞵瞾矃矉矑矒矕矙矞矟矠矤矦矪矬矰矱矴矸矻砅砆砉砍砎砑砝砡砢砣砭砮砰砵砷硃硄硇硈硌硎硒硜硞硠硡硣硤硨硪确硺硾碊碏碔碘碡碝碞碟碤碨碬碭碰碱碲碳"],
		["8fd0a1", "碻碽碿磇磈磉磌磎磒磓磕磖磤磛磟磠磡磦磪磲磳礀磶磷磺磻磿礆礌礐礚礜礞礟礠礥礧礩礭礱礴礵礻礽礿祄祅祆祊祋祏祑祔祘祛祜祧祩祫祲祹祻祼祾禋禌禑禓禔禕禖禘禛禜禡禨禩禫禯禱禴禸离秂秄秇秈秊秏秔秖秚秝秞"],
		["8fd1a1", "秠秢秥秪秫秭秱秸秼稂稃稇稉稊稌稑稕稛稞稡稧稫稭稯稰稴稵稸稹稺穄穅穇穈穌穕穖穙穜穝穟穠穥穧穪穭穵穸穾窀窂窅窆窊窋窐窑窔窞窠窣窬窳窵窹窻窼竆竉竌竎竑竛竨竩竫竬竱竴竻竽竾笇笔笟笣笧笩笪笫笭笮笯笰"],
		[
			"8fd2a1",
			"笱笴笽笿筀筁筇筎筕筠筤筦筩筪筭筯筲筳筷箄箉箎箐箑箖箛箞箠箥箬箯箰箲箵箶箺箻箼箽篂篅篈篊篔篖篗篙篚篛篨篪篲篴篵篸篹篺篼篾簁簂簃簄簆簉簋簌簎簏簙簛簠簥簦簨簬簱簳簴簶簹簺籆籊籕籑籒籓籙",
			5
		],
		["8fd3a1", "籡籣籧籩籭籮籰籲籹籼籽粆粇粏粔粞粠粦粰粶粷粺粻粼粿糄糇糈糉糍糏糓糔糕糗糙糚糝糦糩糫糵紃紇紈紉紏紑紒紓紖紝紞紣紦紪紭紱紼紽紾絀絁絇絈絍絑絓絗絙絚絜絝絥絧絪絰絸絺絻絿綁綂綃綅綆綈綋綌綍綑綖綗綝"],
		[
			"8fd4a1",
			"綞綦綧綪綳綶綷綹緂",
			4,
			"緌緍緎緗緙縀緢緥緦緪緫緭緱緵緶緹緺縈縐縑縕縗縜縝縠縧縨縬縭縯縳縶縿繄繅繇繎繐繒繘繟繡繢繥繫繮繯繳繸繾纁纆纇纊纍纑纕纘纚纝纞缼缻缽缾缿罃罄罇罏罒罓罛罜罝罡罣罤罥罦罭"
		],
		["8fd5a1", "罱罽罾罿羀羋羍羏羐羑羖羗羜羡羢羦羪羭羴羼羿翀翃翈翎翏翛翟翣翥翨翬翮翯翲翺翽翾翿耇耈耊耍耎耏耑耓耔耖耝耞耟耠耤耦耬耮耰耴耵耷耹耺耼耾聀聄聠聤聦聭聱聵肁肈肎肜肞肦肧肫肸肹胈胍胏胒胔胕胗胘胠胭胮"],
		["8fd6a1", "胰胲胳胶胹胺胾脃脋脖脗脘脜脞脠脤脧脬脰脵脺脼腅腇腊腌腒腗腠腡腧腨腩腭腯腷膁膐膄膅膆膋膎膖膘膛膞膢膮膲膴膻臋臃臅臊臎臏臕臗臛臝臞臡臤臫臬臰臱臲臵臶臸臹臽臿舀舃舏舓舔舙舚舝舡舢舨舲舴舺艃艄艅艆"],
		["8fd7a1", "艋艎艏艑艖艜艠艣艧艭艴艻艽艿芀芁芃芄芇芉芊芎芑芔芖芘芚芛芠芡芣芤芧芨芩芪芮芰芲芴芷芺芼芾芿苆苐苕苚苠苢苤苨苪苭苯苶苷苽苾茀茁茇茈茊茋荔茛茝茞茟茡茢茬茭茮茰茳茷茺茼茽荂荃荄荇荍荎荑荕荖荗荰荸"],
		["8fd8a1", "荽荿莀莂莄莆莍莒莔莕莘莙莛莜莝莦莧莩莬莾莿菀菇菉菏菐菑菔菝荓菨菪菶菸菹菼萁萆萊萏萑萕萙莭萯萹葅葇葈葊葍葏葑葒葖葘葙葚葜葠葤葥葧葪葰葳葴葶葸葼葽蒁蒅蒒蒓蒕蒞蒦蒨蒩蒪蒯蒱蒴蒺蒽蒾蓀蓂蓇蓈蓌蓏蓓"],
		[
			"8fd9a1",
			"蓜蓧蓪蓯蓰蓱蓲蓷蔲蓺蓻蓽蔂蔃蔇蔌蔎蔐蔜蔞蔢蔣蔤蔥蔧蔪蔫蔯蔳蔴蔶蔿蕆蕏",
			4,
			"蕖蕙蕜",
			6,
			"蕤蕫蕯蕹蕺蕻蕽蕿薁薅薆薉薋薌薏薓薘薝薟薠薢薥薧薴薶薷薸薼薽薾薿藂藇藊藋藎薭藘藚藟藠藦藨藭藳藶藼"
		],
		[
			"8fdaa1",
			"藿蘀蘄蘅蘍蘎蘐蘑蘒蘘蘙蘛蘞蘡蘧蘩蘶蘸蘺蘼蘽虀虂虆虒虓虖虗虘虙虝虠",
			4,
			"虩虬虯虵虶虷虺蚍蚑蚖蚘蚚蚜蚡蚦蚧蚨蚭蚱蚳蚴蚵蚷蚸蚹蚿蛀蛁蛃蛅蛑蛒蛕蛗蛚蛜蛠蛣蛥蛧蚈蛺蛼蛽蜄蜅蜇蜋蜎蜏蜐蜓蜔蜙蜞蜟蜡蜣"
		],
		[
			"8fdba1",
			"蜨蜮蜯蜱蜲蜹蜺蜼蜽蜾蝀蝃蝅蝍蝘蝝蝡蝤蝥蝯蝱蝲蝻螃",
			6,
			"螋螌螐螓螕螗螘螙螞螠螣螧螬螭螮螱螵螾螿蟁蟈蟉蟊蟎蟕蟖蟙蟚蟜蟟蟢蟣蟤蟪蟫蟭蟱蟳蟸蟺蟿蠁蠃蠆蠉蠊蠋蠐蠙蠒蠓蠔蠘蠚蠛蠜蠞蠟蠨蠭蠮蠰蠲蠵"
		],
		[
			"8fdca1",
			"蠺蠼衁衃衅衈衉衊衋衎衑衕衖衘衚衜衟衠衤衩衱衹衻袀袘袚袛袜袟袠袨袪袺袽袾裀裊",
			4,
			"裑裒裓裛裞裧裯裰裱裵裷褁褆褍褎褏褕褖褘褙褚褜褠褦褧褨褰褱褲褵褹褺褾襀襂襅襆襉襏襒襗襚襛襜襡襢襣襫襮襰襳襵襺"
		],
		[
			"8fdda1",
			"襻襼襽覉覍覐覔覕覛覜覟覠覥覰覴覵覶覷覼觔",
			4,
			"觥觩觫觭觱觳觶觹觽觿訄訅訇訏訑訒訔訕訞訠訢訤訦訫訬訯訵訷訽訾詀詃詅詇詉詍詎詓詖詗詘詜詝詡詥詧詵詶詷詹詺詻詾詿誀誃誆誋誏誐誒誖誗誙誟誧誩誮誯誳"
		],
		[
			"8fdea1",
			"誶誷誻誾諃諆諈諉諊諑諓諔諕諗諝諟諬諰諴諵諶諼諿謅謆謋謑謜謞謟謊謭謰謷謼譂",
			4,
			"譈譒譓譔譙譍譞譣譭譶譸譹譼譾讁讄讅讋讍讏讔讕讜讞讟谸谹谽谾豅豇豉豋豏豑豓豔豗豘豛豝豙豣豤豦豨豩豭豳豵豶豻豾貆"
		],
		["8fdfa1", "貇貋貐貒貓貙貛貜貤貹貺賅賆賉賋賏賖賕賙賝賡賨賬賯賰賲賵賷賸賾賿贁贃贉贒贗贛赥赩赬赮赿趂趄趈趍趐趑趕趞趟趠趦趫趬趯趲趵趷趹趻跀跅跆跇跈跊跎跑跔跕跗跙跤跥跧跬跰趼跱跲跴跽踁踄踅踆踋踑踔踖踠踡踢"],
		["8fe0a1", "踣踦踧踱踳踶踷踸踹踽蹀蹁蹋蹍蹎蹏蹔蹛蹜蹝蹞蹡蹢蹩蹬蹭蹯蹰蹱蹹蹺蹻躂躃躉躐躒躕躚躛躝躞躢躧躩躭躮躳躵躺躻軀軁軃軄軇軏軑軔軜軨軮軰軱軷軹軺軭輀輂輇輈輏輐輖輗輘輞輠輡輣輥輧輨輬輭輮輴輵輶輷輺轀轁"],
		[
			"8fe1a1",
			"轃轇轏轑",
			4,
			"轘轝轞轥辝辠辡辤辥辦辵辶辸达迀迁迆迊迋迍运迒迓迕迠迣迤迨迮迱迵迶迻迾适逄逈逌逘逛逨逩逯逪逬逭逳逴逷逿遃遄遌遛遝遢遦遧遬遰遴遹邅邈邋邌邎邐邕邗邘邙邛邠邡邢邥邰邲邳邴邶邽郌邾郃"
		],
		["8fe2a1", "郄郅郇郈郕郗郘郙郜郝郟郥郒郶郫郯郰郴郾郿鄀鄄鄅鄆鄈鄍鄐鄔鄖鄗鄘鄚鄜鄞鄠鄥鄢鄣鄧鄩鄮鄯鄱鄴鄶鄷鄹鄺鄼鄽酃酇酈酏酓酗酙酚酛酡酤酧酭酴酹酺酻醁醃醅醆醊醎醑醓醔醕醘醞醡醦醨醬醭醮醰醱醲醳醶醻醼醽醿"],
		[
			"8fe3a1",
			"釂釃釅釓釔釗釙釚釞釤釥釩釪釬",
			5,
			"釷釹釻釽鈀鈁鈄鈅鈆鈇鈉鈊鈌鈐鈒鈓鈖鈘鈜鈝鈣鈤鈥鈦鈨鈮鈯鈰鈳鈵鈶鈸鈹鈺鈼鈾鉀鉂鉃鉆鉇鉊鉍鉎鉏鉑鉘鉙鉜鉝鉠鉡鉥鉧鉨鉩鉮鉯鉰鉵",
			4,
			"鉻鉼鉽鉿銈銉銊銍銎銒銗"
		],
		[
			"8fe4a1",
			"銙銟銠銤銥銧銨銫銯銲銶銸銺銻銼銽銿",
			4,
			"鋅鋆鋇鋈鋋鋌鋍鋎鋐鋓鋕鋗鋘鋙鋜鋝鋟鋠鋡鋣鋥鋧鋨鋬鋮鋰鋹鋻鋿錀錂錈錍錑錔錕錜錝錞錟錡錤錥錧錩錪錳錴錶錷鍇鍈鍉鍐鍑鍒鍕鍗鍘鍚鍞鍤鍥鍧鍩鍪鍭鍯鍰鍱鍳鍴鍶"
		],
		[
			"8fe5a1",
			"鍺鍽鍿鎀鎁鎂鎈鎊鎋鎍鎏鎒鎕鎘鎛鎞鎡鎣鎤鎦鎨鎫鎴鎵鎶鎺鎩鏁鏄鏅鏆鏇鏉",
			4,
			"鏓鏙鏜鏞鏟鏢鏦鏧鏹鏷鏸鏺鏻鏽鐁鐂鐄鐈鐉鐍鐎鐏鐕鐖鐗鐟鐮鐯鐱鐲鐳鐴鐻鐿鐽鑃鑅鑈鑊鑌鑕鑙鑜鑟鑡鑣鑨鑫鑭鑮鑯鑱鑲钄钃镸镹"
		],
		["8fe6a1", "镾閄閈閌閍閎閝閞閟閡閦閩閫閬閴閶閺閽閿闆闈闉闋闐闑闒闓闙闚闝闞闟闠闤闦阝阞阢阤阥阦阬阱阳阷阸阹阺阼阽陁陒陔陖陗陘陡陮陴陻陼陾陿隁隂隃隄隉隑隖隚隝隟隤隥隦隩隮隯隳隺雊雒嶲雘雚雝雞雟雩雯雱雺霂"],
		["8fe7a1", "霃霅霉霚霛霝霡霢霣霨霱霳靁靃靊靎靏靕靗靘靚靛靣靧靪靮靳靶靷靸靻靽靿鞀鞉鞕鞖鞗鞙鞚鞞鞟鞢鞬鞮鞱鞲鞵鞶鞸鞹鞺鞼鞾鞿韁韄韅韇韉韊韌韍韎韐韑韔韗韘韙韝韞韠韛韡韤韯韱韴韷韸韺頇頊頙頍頎頔頖頜頞頠頣頦"],
		[
			"8fe8a1",
			"頫頮頯頰頲頳頵頥頾顄顇顊顑顒顓顖顗顙顚顢顣顥顦顪顬颫颭颮颰颴颷颸颺颻颿飂飅飈飌飡飣飥飦飧飪飳飶餂餇餈餑餕餖餗餚餛餜餟餢餦餧餫餱",
			4,
			"餹餺餻餼饀饁饆饇饈饍饎饔饘饙饛饜饞饟饠馛馝馟馦馰馱馲馵"
		],
		[
			"8fe9a1",
			"馹馺馽馿駃駉駓駔駙駚駜駞駧駪駫駬駰駴駵駹駽駾騂騃騄騋騌騐騑騖騞騠騢騣騤騧騭騮騳騵騶騸驇驁驄驊驋驌驎驑驔驖驝骪骬骮骯骲骴骵骶骹骻骾骿髁髃髆髈髎髐髒髕髖髗髛髜髠髤髥髧髩髬髲髳髵髹髺髽髿",
			4
		],
		[
			"8feaa1",
			"鬄鬅鬈鬉鬋鬌鬍鬎鬐鬒鬖鬙鬛鬜鬠鬦鬫鬭鬳鬴鬵鬷鬹鬺鬽魈魋魌魕魖魗魛魞魡魣魥魦魨魪",
			4,
			"魳魵魷魸魹魿鮀鮄鮅鮆鮇鮉鮊鮋鮍鮏鮐鮔鮚鮝鮞鮦鮧鮩鮬鮰鮱鮲鮷鮸鮻鮼鮾鮿鯁鯇鯈鯎鯐鯗鯘鯝鯟鯥鯧鯪鯫鯯鯳鯷鯸"
		],
		[
			"8feba1",
			"鯹鯺鯽鯿鰀鰂鰋鰏鰑鰖鰘鰙鰚鰜鰞鰢鰣鰦",
			4,
			"鰱鰵鰶鰷鰽鱁鱃鱄鱅鱉鱊鱎鱏鱐鱓鱔鱖鱘鱛鱝鱞鱟鱣鱩鱪鱜鱫鱨鱮鱰鱲鱵鱷鱻鳦鳲鳷鳹鴋鴂鴑鴗鴘鴜鴝鴞鴯鴰鴲鴳鴴鴺鴼鵅鴽鵂鵃鵇鵊鵓鵔鵟鵣鵢鵥鵩鵪鵫鵰鵶鵷鵻"
		],
		["8feca1", "鵼鵾鶃鶄鶆鶊鶍鶎鶒鶓鶕鶖鶗鶘鶡鶪鶬鶮鶱鶵鶹鶼鶿鷃鷇鷉鷊鷔鷕鷖鷗鷚鷞鷟鷠鷥鷧鷩鷫鷮鷰鷳鷴鷾鸊鸂鸇鸎鸐鸑鸒鸕鸖鸙鸜鸝鹺鹻鹼麀麂麃麄麅麇麎麏麖麘麛麞麤麨麬麮麯麰麳麴麵黆黈黋黕黟黤黧黬黭黮黰黱黲黵"],
		[
			"8feda1",
			"黸黿鼂鼃鼉鼏鼐鼑鼒鼔鼖鼗鼙鼚鼛鼟鼢鼦鼪鼫鼯鼱鼲鼴鼷鼹鼺鼼鼽鼿齁齃",
			4,
			"齓齕齖齗齘齚齝齞齨齩齭",
			4,
			"齳齵齺齽龏龐龑龒龔龖龗龞龡龢龣龥"
		]
	];
}));
// node_modules/iconv-lite/encodings/tables/cp936.json
var require_cp936 = __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127,
			"€"
		],
		[
			"8140",
			"丂丄丅丆丏丒丗丟丠両丣並丩丮丯丱丳丵丷丼乀乁乂乄乆乊乑乕乗乚乛乢乣乤乥乧乨乪",
			5,
			"乲乴",
			9,
			"乿",
			6,
			"亇亊"
		],
		[
			"8180",
			"亐亖亗亙亜亝亞亣亪亯亰亱亴亶亷亸亹亼亽亾仈仌仏仐仒仚仛仜仠仢仦仧仩仭仮仯仱仴仸仹仺仼仾伀伂",
			6,
			"伋伌伒",
			4,
			"伜伝伡伣伨伩伬伭伮伱伳伵伷伹伻伾",
			4,
			"佄佅佇",
			5,
			"佒佔佖佡佢佦佨佪佫佭佮佱佲併佷佸佹佺佽侀侁侂侅來侇侊侌侎侐侒侓侕侖侘侙侚侜侞侟価侢"
		],
		[
			"8240",
			"侤侫侭侰",
			4,
			"侶",
			8,
			"俀俁係俆俇俈俉俋俌俍俒",
			4,
			"俙俛俠俢俤俥俧俫俬俰俲俴俵俶俷俹俻俼俽俿",
			11
		],
		[
			"8280",
			"個倎倐們倓倕倖倗倛倝倞倠倢倣値倧倫倯",
			10,
			"倻倽倿偀偁偂偄偅偆偉偊偋偍偐",
			4,
			"偖偗偘偙偛偝",
			7,
			"偦",
			5,
			"偭",
			8,
			"偸偹偺偼偽傁傂傃傄傆傇傉傊傋傌傎",
			20,
			"傤傦傪傫傭",
			4,
			"傳",
			6,
			"傼"
		],
		[
			"8340",
			"傽",
			17,
			"僐",
			5,
			"僗僘僙僛",
			10,
			"僨僩僪僫僯僰僱僲僴僶",
			4,
			"僼",
			9,
			"儈"
		],
		[
			"8380",
			"儉儊儌",
			5,
			"儓",
			13,
			"儢",
			28,
			"兂兇兊兌兎兏児兒兓兗兘兙兛兝",
			4,
			"兣兤兦內兩兪兯兲兺兾兿冃冄円冇冊冋冎冏冐冑冓冔冘冚冝冞冟冡冣冦",
			4,
			"冭冮冴冸冹冺冾冿凁凂凃凅凈凊凍凎凐凒",
			5
		],
		[
			"8440",
			"凘凙凚凜凞凟凢凣凥",
			5,
			"凬凮凱凲凴凷凾刄刅刉刋刌刏刐刓刔刕刜刞刟刡刢刣別刦刧刪刬刯刱刲刴刵刼刾剄",
			5,
			"剋剎剏剒剓剕剗剘"
		],
		[
			"8480",
			"剙剚剛剝剟剠剢剣剤剦剨剫剬剭剮剰剱剳",
			9,
			"剾劀劃",
			4,
			"劉",
			6,
			"劑劒劔",
			6,
			"劜劤劥劦劧劮劯劰労",
			9,
			"勀勁勂勄勅勆勈勊勌勍勎勏勑勓勔動勗務",
			5,
			"勠勡勢勣勥",
			10,
			"勱",
			7,
			"勻勼勽匁匂匃匄匇匉匊匋匌匎"
		],
		[
			"8540",
			"匑匒匓匔匘匛匜匞匟匢匤匥匧匨匩匫匬匭匯",
			9,
			"匼匽區卂卄卆卋卌卍卐協単卙卛卝卥卨卪卬卭卲卶卹卻卼卽卾厀厁厃厇厈厊厎厏"
		],
		[
			"8580",
			"厐",
			4,
			"厖厗厙厛厜厞厠厡厤厧厪厫厬厭厯",
			6,
			"厷厸厹厺厼厽厾叀參",
			4,
			"収叏叐叒叓叕叚叜叝叞叡叢叧叴叺叾叿吀吂吅吇吋吔吘吙吚吜吢吤吥吪吰吳吶吷吺吽吿呁呂呄呅呇呉呌呍呎呏呑呚呝",
			4,
			"呣呥呧呩",
			7,
			"呴呹呺呾呿咁咃咅咇咈咉咊咍咑咓咗咘咜咞咟咠咡"
		],
		[
			"8640",
			"咢咥咮咰咲咵咶咷咹咺咼咾哃哅哊哋哖哘哛哠",
			4,
			"哫哬哯哰哱哴",
			5,
			"哻哾唀唂唃唄唅唈唊",
			4,
			"唒唓唕",
			5,
			"唜唝唞唟唡唥唦"
		],
		[
			"8680",
			"唨唩唫唭唲唴唵唶唸唹唺唻唽啀啂啅啇啈啋",
			4,
			"啑啒啓啔啗",
			4,
			"啝啞啟啠啢啣啨啩啫啯",
			5,
			"啹啺啽啿喅喆喌喍喎喐喒喓喕喖喗喚喛喞喠",
			6,
			"喨",
			8,
			"喲喴営喸喺喼喿",
			4,
			"嗆嗇嗈嗊嗋嗎嗏嗐嗕嗗",
			4,
			"嗞嗠嗢嗧嗩嗭嗮嗰嗱嗴嗶嗸",
			4,
			"嗿嘂嘃嘄嘅"
		],
		[
			"8740",
			"嘆嘇嘊嘋嘍嘐",
			7,
			"嘙嘚嘜嘝嘠嘡嘢嘥嘦嘨嘩嘪嘫嘮嘯嘰嘳嘵嘷嘸嘺嘼嘽嘾噀",
			11,
			"噏",
			4,
			"噕噖噚噛噝",
			4
		],
		[
			"8780",
			"噣噥噦噧噭噮噯噰噲噳噴噵噷噸噹噺噽",
			7,
			"嚇",
			6,
			"嚐嚑嚒嚔",
			14,
			"嚤",
			10,
			"嚰",
			6,
			"嚸嚹嚺嚻嚽",
			12,
			"囋",
			8,
			"囕囖囘囙囜団囥",
			5,
			"囬囮囯囲図囶囷囸囻囼圀圁圂圅圇國",
			6
		],
		[
			"8840",
			"園",
			9,
			"圝圞圠圡圢圤圥圦圧圫圱圲圴",
			4,
			"圼圽圿坁坃坄坅坆坈坉坋坒",
			4,
			"坘坙坢坣坥坧坬坮坰坱坲坴坵坸坹坺坽坾坿垀"
		],
		[
			"8880",
			"垁垇垈垉垊垍",
			4,
			"垔",
			6,
			"垜垝垞垟垥垨垪垬垯垰垱垳垵垶垷垹",
			8,
			"埄",
			6,
			"埌埍埐埑埓埖埗埛埜埞埡埢埣埥",
			7,
			"埮埰埱埲埳埵埶執埻埼埾埿堁堃堄堅堈堉堊堌堎堏堐堒堓堔堖堗堘堚堛堜堝堟堢堣堥",
			4,
			"堫",
			4,
			"報堲堳場堶",
			7
		],
		[
			"8940",
			"堾",
			5,
			"塅",
			6,
			"塎塏塐塒塓塕塖塗塙",
			4,
			"塟",
			5,
			"塦",
			4,
			"塭",
			16,
			"塿墂墄墆墇墈墊墋墌"
		],
		[
			"8980",
			"墍",
			4,
			"墔",
			4,
			"墛墜墝墠",
			7,
			"墪",
			17,
			"墽墾墿壀壂壃壄壆",
			10,
			"壒壓壔壖",
			13,
			"壥",
			5,
			"壭壯壱売壴壵壷壸壺",
			7,
			"夃夅夆夈",
			4,
			"夎夐夑夒夓夗夘夛夝夞夠夡夢夣夦夨夬夰夲夳夵夶夻"
		],
		[
			"8a40",
			"夽夾夿奀奃奅奆奊奌奍奐奒奓奙奛",
			4,
			"奡奣奤奦",
			12,
			"奵奷奺奻奼奾奿妀妅妉妋妌妎妏妐妑妔妕妘妚妛妜妝妟妠妡妢妦"
		],
		[
			"8a80",
			"妧妬妭妰妱妳",
			5,
			"妺妼妽妿",
			6,
			"姇姈姉姌姍姎姏姕姖姙姛姞",
			4,
			"姤姦姧姩姪姫姭",
			11,
			"姺姼姽姾娀娂娊娋娍娎娏娐娒娔娕娖娗娙娚娛娝娞娡娢娤娦娧娨娪",
			6,
			"娳娵娷",
			4,
			"娽娾娿婁",
			4,
			"婇婈婋",
			9,
			"婖婗婘婙婛",
			5
		],
		[
			"8b40",
			"婡婣婤婥婦婨婩婫",
			8,
			"婸婹婻婼婽婾媀",
			17,
			"媓",
			6,
			"媜",
			13,
			"媫媬"
		],
		[
			"8b80",
			"媭",
			4,
			"媴媶媷媹",
			4,
			"媿嫀嫃",
			5,
			"嫊嫋嫍",
			4,
			"嫓嫕嫗嫙嫚嫛嫝嫞嫟嫢嫤嫥嫧嫨嫪嫬",
			4,
			"嫲",
			22,
			"嬊",
			11,
			"嬘",
			25,
			"嬳嬵嬶嬸",
			7,
			"孁",
			6
		],
		[
			"8c40",
			"孈",
			7,
			"孒孖孞孠孡孧孨孫孭孮孯孲孴孶孷學孹孻孼孾孿宂宆宊宍宎宐宑宒宔宖実宧宨宩宬宭宮宯宱宲宷宺宻宼寀寁寃寈寉寊寋寍寎寏"
		],
		[
			"8c80",
			"寑寔",
			8,
			"寠寢寣實寧審",
			4,
			"寯寱",
			6,
			"寽対尀専尃尅將專尋尌對導尐尒尓尗尙尛尞尟尠尡尣尦尨尩尪尫尭尮尯尰尲尳尵尶尷屃屄屆屇屌屍屒屓屔屖屗屘屚屛屜屝屟屢層屧",
			6,
			"屰屲",
			6,
			"屻屼屽屾岀岃",
			4,
			"岉岊岋岎岏岒岓岕岝",
			4,
			"岤",
			4
		],
		[
			"8d40",
			"岪岮岯岰岲岴岶岹岺岻岼岾峀峂峃峅",
			5,
			"峌",
			5,
			"峓",
			5,
			"峚",
			6,
			"峢峣峧峩峫峬峮峯峱",
			9,
			"峼",
			4
		],
		[
			"8d80",
			"崁崄崅崈",
			5,
			"崏",
			4,
			"崕崗崘崙崚崜崝崟",
			4,
			"崥崨崪崫崬崯",
			4,
			"崵",
			7,
			"崿",
			7,
			"嵈嵉嵍",
			10,
			"嵙嵚嵜嵞",
			10,
			"嵪嵭嵮嵰嵱嵲嵳嵵",
			12,
			"嶃",
			21,
			"嶚嶛嶜嶞嶟嶠"
		],
		[
			"8e40",
			"嶡",
			21,
			"嶸",
			12,
			"巆",
			6,
			"巎",
			12,
			"巜巟巠巣巤巪巬巭"
		],
		[
			"8e80",
			"巰巵巶巸",
			4,
			"巿帀帄帇帉帊帋帍帎帒帓帗帞",
			7,
			"帨",
			4,
			"帯帰帲",
			4,
			"帹帺帾帿幀幁幃幆",
			5,
			"幍",
			6,
			"幖",
			4,
			"幜幝幟幠幣",
			14,
			"幵幷幹幾庁庂広庅庈庉庌庍庎庒庘庛庝庡庢庣庤庨",
			4,
			"庮",
			4,
			"庴庺庻庼庽庿",
			6
		],
		[
			"8f40",
			"廆廇廈廋",
			5,
			"廔廕廗廘廙廚廜",
			11,
			"廩廫",
			8,
			"廵廸廹廻廼廽弅弆弇弉弌弍弎弐弒弔弖弙弚弜弝弞弡弢弣弤"
		],
		[
			"8f80",
			"弨弫弬弮弰弲",
			6,
			"弻弽弾弿彁",
			14,
			"彑彔彙彚彛彜彞彟彠彣彥彧彨彫彮彯彲彴彵彶彸彺彽彾彿徃徆徍徎徏徑従徔徖徚徛徝從徟徠徢",
			5,
			"復徫徬徯",
			5,
			"徶徸徹徺徻徾",
			4,
			"忇忈忊忋忎忓忔忕忚忛応忞忟忢忣忥忦忨忩忬忯忰忲忳忴忶忷忹忺忼怇"
		],
		[
			"9040",
			"怈怉怋怌怐怑怓怗怘怚怞怟怢怣怤怬怭怮怰",
			4,
			"怶",
			4,
			"怽怾恀恄",
			6,
			"恌恎恏恑恓恔恖恗恘恛恜恞恟恠恡恥恦恮恱恲恴恵恷恾悀"
		],
		[
			"9080",
			"悁悂悅悆悇悈悊悋悎悏悐悑悓悕悗悘悙悜悞悡悢悤悥悧悩悪悮悰悳悵悶悷悹悺悽",
			7,
			"惇惈惉惌",
			4,
			"惒惓惔惖惗惙惛惞惡",
			4,
			"惪惱惲惵惷惸惻",
			4,
			"愂愃愄愅愇愊愋愌愐",
			4,
			"愖愗愘愙愛愜愝愞愡愢愥愨愩愪愬",
			18,
			"慀",
			6
		],
		[
			"9140",
			"慇慉態慍慏慐慒慓慔慖",
			6,
			"慞慟慠慡慣慤慥慦慩",
			6,
			"慱慲慳慴慶慸",
			18,
			"憌憍憏",
			4,
			"憕"
		],
		[
			"9180",
			"憖",
			6,
			"憞",
			8,
			"憪憫憭",
			9,
			"憸",
			5,
			"憿懀懁懃",
			4,
			"應懌",
			4,
			"懓懕",
			16,
			"懧",
			13,
			"懶",
			8,
			"戀",
			5,
			"戇戉戓戔戙戜戝戞戠戣戦戧戨戩戫戭戯戰戱戲戵戶戸",
			4,
			"扂扄扅扆扊"
		],
		[
			"9240",
			"扏扐払扖扗扙扚扜",
			6,
			"扤扥扨扱扲扴扵扷扸扺扻扽抁抂抃抅抆抇抈抋",
			5,
			"抔抙抜抝択抣抦抧抩抪抭抮抯抰抲抳抴抶抷抸抺抾拀拁"
		],
		[
			"9280",
			"拃拋拏拑拕拝拞拠拡拤拪拫拰拲拵拸拹拺拻挀挃挄挅挆挊挋挌挍挏挐挒挓挔挕挗挘挙挜挦挧挩挬挭挮挰挱挳",
			5,
			"挻挼挾挿捀捁捄捇捈捊捑捒捓捔捖",
			7,
			"捠捤捥捦捨捪捫捬捯捰捲捳捴捵捸捹捼捽捾捿掁掃掄掅掆掋掍掑掓掔掕掗掙",
			6,
			"採掤掦掫掯掱掲掵掶掹掻掽掿揀"
		],
		[
			"9340",
			"揁揂揃揅揇揈揊揋揌揑揓揔揕揗",
			6,
			"揟揢揤",
			4,
			"揫揬揮揯揰揱揳揵揷揹揺揻揼揾搃搄搆",
			4,
			"損搎搑搒搕",
			5,
			"搝搟搢搣搤"
		],
		[
			"9380",
			"搥搧搨搩搫搮",
			5,
			"搵",
			4,
			"搻搼搾摀摂摃摉摋",
			6,
			"摓摕摖摗摙",
			4,
			"摟",
			7,
			"摨摪摫摬摮",
			9,
			"摻",
			6,
			"撃撆撈",
			8,
			"撓撔撗撘撚撛撜撝撟",
			4,
			"撥撦撧撨撪撫撯撱撲撳撴撶撹撻撽撾撿擁擃擄擆",
			6,
			"擏擑擓擔擕擖擙據"
		],
		[
			"9440",
			"擛擜擝擟擠擡擣擥擧",
			24,
			"攁",
			7,
			"攊",
			7,
			"攓",
			4,
			"攙",
			8
		],
		[
			"9480",
			"攢攣攤攦",
			4,
			"攬攭攰攱攲攳攷攺攼攽敀",
			4,
			"敆敇敊敋敍敎敐敒敓敔敗敘敚敜敟敠敡敤敥敧敨敩敪敭敮敯敱敳敵敶數",
			14,
			"斈斉斊斍斎斏斒斔斕斖斘斚斝斞斠斢斣斦斨斪斬斮斱",
			7,
			"斺斻斾斿旀旂旇旈旉旊旍旐旑旓旔旕旘",
			7,
			"旡旣旤旪旫"
		],
		[
			"9540",
			"旲旳旴旵旸旹旻",
			4,
			"昁昄昅昇昈昉昋昍昐昑昒昖昗昘昚昛昜昞昡昢昣昤昦昩昪昫昬昮昰昲昳昷",
			4,
			"昽昿晀時晄",
			6,
			"晍晎晐晑晘"
		],
		[
			"9580",
			"晙晛晜晝晞晠晢晣晥晧晩",
			4,
			"晱晲晳晵晸晹晻晼晽晿暀暁暃暅暆暈暉暊暋暍暎暏暐暒暓暔暕暘",
			4,
			"暞",
			8,
			"暩",
			4,
			"暯",
			4,
			"暵暶暷暸暺暻暼暽暿",
			25,
			"曚曞",
			7,
			"曧曨曪",
			5,
			"曱曵曶書曺曻曽朁朂會"
		],
		[
			"9640",
			"朄朅朆朇朌朎朏朑朒朓朖朘朙朚朜朞朠",
			5,
			"朧朩朮朰朲朳朶朷朸朹朻朼朾朿杁杄杅杇杊杋杍杒杔杕杗",
			4,
			"杝杢杣杤杦杧杫杬杮東杴杶"
		],
		[
			"9680",
			"杸杹杺杻杽枀枂枃枅枆枈枊枌枍枎枏枑枒枓枔枖枙枛枟枠枡枤枦枩枬枮枱枲枴枹",
			7,
			"柂柅",
			9,
			"柕柖柗柛柟柡柣柤柦柧柨柪柫柭柮柲柵",
			7,
			"柾栁栂栃栄栆栍栐栒栔栕栘",
			4,
			"栞栟栠栢",
			6,
			"栫",
			6,
			"栴栵栶栺栻栿桇桋桍桏桒桖",
			5
		],
		[
			"9740",
			"桜桝桞桟桪桬",
			7,
			"桵桸",
			8,
			"梂梄梇",
			7,
			"梐梑梒梔梕梖梘",
			9,
			"梣梤梥梩梪梫梬梮梱梲梴梶梷梸"
		],
		[
			"9780",
			"梹",
			6,
			"棁棃",
			5,
			"棊棌棎棏棐棑棓棔棖棗棙棛",
			4,
			"棡棢棤",
			9,
			"棯棲棳棴棶棷棸棻棽棾棿椀椂椃椄椆",
			4,
			"椌椏椑椓",
			11,
			"椡椢椣椥",
			7,
			"椮椯椱椲椳椵椶椷椸椺椻椼椾楀楁楃",
			16,
			"楕楖楘楙楛楜楟"
		],
		[
			"9840",
			"楡楢楤楥楧楨楩楪楬業楯楰楲",
			4,
			"楺楻楽楾楿榁榃榅榊榋榌榎",
			5,
			"榖榗榙榚榝",
			9,
			"榩榪榬榮榯榰榲榳榵榶榸榹榺榼榽"
		],
		[
			"9880",
			"榾榿槀槂",
			7,
			"構槍槏槑槒槓槕",
			5,
			"槜槝槞槡",
			11,
			"槮槯槰槱槳",
			9,
			"槾樀",
			9,
			"樋",
			11,
			"標",
			5,
			"樠樢",
			5,
			"権樫樬樭樮樰樲樳樴樶",
			6,
			"樿",
			4,
			"橅橆橈",
			7,
			"橑",
			6,
			"橚"
		],
		[
			"9940",
			"橜",
			4,
			"橢橣橤橦",
			10,
			"橲",
			6,
			"橺橻橽橾橿檁檂檃檅",
			8,
			"檏檒",
			4,
			"檘",
			7,
			"檡",
			5
		],
		[
			"9980",
			"檧檨檪檭",
			114,
			"欥欦欨",
			6
		],
		[
			"9a40",
			"欯欰欱欳欴欵欶欸欻欼欽欿歀歁歂歄歅歈歊歋歍",
			11,
			"歚",
			7,
			"歨歩歫",
			13,
			"歺歽歾歿殀殅殈"
		],
		[
			"9a80",
			"殌殎殏殐殑殔殕殗殘殙殜",
			4,
			"殢",
			7,
			"殫",
			7,
			"殶殸",
			6,
			"毀毃毄毆",
			4,
			"毌毎毐毑毘毚毜",
			4,
			"毢",
			7,
			"毬毭毮毰毱毲毴毶毷毸毺毻毼毾",
			6,
			"氈",
			4,
			"氎氒気氜氝氞氠氣氥氫氬氭氱氳氶氷氹氺氻氼氾氿汃汄汅汈汋",
			4,
			"汑汒汓汖汘"
		],
		[
			"9b40",
			"汙汚汢汣汥汦汧汫",
			4,
			"汱汳汵汷汸決汻汼汿沀沄沇沊沋沍沎沑沒沕沖沗沘沚沜沝沞沠沢沨沬沯沰沴沵沶沷沺泀況泂泃泆泇泈泋泍泎泏泑泒泘"
		],
		[
			"9b80",
			"泙泚泜泝泟泤泦泧泩泬泭泲泴泹泿洀洂洃洅洆洈洉洊洍洏洐洑洓洔洕洖洘洜洝洟",
			5,
			"洦洨洩洬洭洯洰洴洶洷洸洺洿浀浂浄浉浌浐浕浖浗浘浛浝浟浡浢浤浥浧浨浫浬浭浰浱浲浳浵浶浹浺浻浽",
			4,
			"涃涄涆涇涊涋涍涏涐涒涖",
			4,
			"涜涢涥涬涭涰涱涳涴涶涷涹",
			5,
			"淁淂淃淈淉淊"
		],
		[
			"9c40",
			"淍淎淏淐淒淓淔淕淗淚淛淜淟淢淣淥淧淨淩淪淭淯淰淲淴淵淶淸淺淽",
			7,
			"渆渇済渉渋渏渒渓渕渘渙減渜渞渟渢渦渧渨渪測渮渰渱渳渵"
		],
		[
			"9c80",
			"渶渷渹渻",
			7,
			"湅",
			7,
			"湏湐湑湒湕湗湙湚湜湝湞湠",
			10,
			"湬湭湯",
			14,
			"満溁溂溄溇溈溊",
			4,
			"溑",
			6,
			"溙溚溛溝溞溠溡溣溤溦溨溩溫溬溭溮溰溳溵溸溹溼溾溿滀滃滄滅滆滈滉滊滌滍滎滐滒滖滘滙滛滜滝滣滧滪",
			5
		],
		[
			"9d40",
			"滰滱滲滳滵滶滷滸滺",
			7,
			"漃漄漅漇漈漊",
			4,
			"漐漑漒漖",
			9,
			"漡漢漣漥漦漧漨漬漮漰漲漴漵漷",
			6,
			"漿潀潁潂"
		],
		[
			"9d80",
			"潃潄潅潈潉潊潌潎",
			9,
			"潙潚潛潝潟潠潡潣潤潥潧",
			5,
			"潯潰潱潳潵潶潷潹潻潽",
			6,
			"澅澆澇澊澋澏",
			12,
			"澝澞澟澠澢",
			4,
			"澨",
			10,
			"澴澵澷澸澺",
			5,
			"濁濃",
			5,
			"濊",
			6,
			"濓",
			10,
			"濟濢濣濤濥"
		],
		[
			"9e40",
			"濦",
			7,
			"濰",
			32,
			"瀒",
			7,
			"瀜",
			6,
			"瀤",
			6
		],
		[
			"9e80",
			"瀫",
			9,
			"瀶瀷瀸瀺",
			17,
			"灍灎灐",
			13,
			"灟",
			11,
			"灮灱灲灳灴灷灹灺灻災炁炂炃炄炆炇炈炋炌炍炏炐炑炓炗炘炚炛炞",
			12,
			"炰炲炴炵炶為炾炿烄烅烆烇烉烋",
			12,
			"烚"
		],
		[
			"9f40",
			"烜烝烞烠烡烢烣烥烪烮烰",
			6,
			"烸烺烻烼烾",
			10,
			"焋",
			4,
			"焑焒焔焗焛",
			10,
			"焧",
			7,
			"焲焳焴"
		],
		[
			"9f80",
			"焵焷",
			13,
			"煆煇煈煉煋煍煏",
			12,
			"煝煟",
			4,
			"煥煩",
			4,
			"煯煰煱煴煵煶煷煹煻煼煾",
			5,
			"熅",
			4,
			"熋熌熍熎熐熑熒熓熕熖熗熚",
			4,
			"熡",
			6,
			"熩熪熫熭",
			5,
			"熴熶熷熸熺",
			8,
			"燄",
			9,
			"燏",
			4
		],
		[
			"a040",
			"燖",
			9,
			"燡燢燣燤燦燨",
			5,
			"燯",
			9,
			"燺",
			11,
			"爇",
			19
		],
		[
			"a080",
			"爛爜爞",
			9,
			"爩爫爭爮爯爲爳爴爺爼爾牀",
			6,
			"牉牊牋牎牏牐牑牓牔牕牗牘牚牜牞牠牣牤牥牨牪牫牬牭牰牱牳牴牶牷牸牻牼牽犂犃犅",
			4,
			"犌犎犐犑犓",
			11,
			"犠",
			11,
			"犮犱犲犳犵犺",
			6,
			"狅狆狇狉狊狋狌狏狑狓狔狕狖狘狚狛"
		],
		[
			"a1a1",
			"　、。·ˉˇ¨〃々—～‖…‘’“”〔〕〈",
			7,
			"〖〗【】±×÷∶∧∨∑∏∪∩∈∷√⊥∥∠⌒⊙∫∮≡≌≈∽∝≠≮≯≤≥∞∵∴♂♀°′″℃＄¤￠￡‰§№☆★○●◎◇◆□■△▲※→←↑↓〓"
		],
		[
			"a2a1",
			"ⅰ",
			9
		],
		[
			"a2b1",
			"⒈",
			19,
			"⑴",
			19,
			"①",
			9
		],
		[
			"a2e5",
			"㈠",
			9
		],
		[
			"a2f1",
			"Ⅰ",
			11
		],
		[
			"a3a1",
			"！＂＃￥％",
			88,
			"￣"
		],
		[
			"a4a1",
			"ぁ",
			82
		],
		[
			"a5a1",
			"ァ",
			85
		],
		[
			"a6a1",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"a6c1",
			"α",
			16,
			"σ",
			6
		],
		["a6e0", "︵︶︹︺︿﹀︽︾﹁﹂﹃﹄"],
		["a6ee", "︻︼︷︸︱"],
		["a6f4", "︳︴"],
		[
			"a7a1",
			"А",
			5,
			"ЁЖ",
			25
		],
		[
			"a7d1",
			"а",
			5,
			"ёж",
			25
		],
		[
			"a840",
			"ˊˋ˙–―‥‵℅℉↖↗↘↙∕∟∣≒≦≧⊿═",
			35,
			"▁",
			6
		],
		[
			"a880",
			"█",
			7,
			"▓▔▕▼▽◢◣◤◥☉⊕〒〝〞"
		],
		["a8a1", "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑ"],
		["a8bd", "ńň"],
		["a8c0", "ɡ"],
		[
			"a8c5",
			"ㄅ",
			36
		],
		[
			"a940",
			"〡",
			8,
			"㊣㎎㎏㎜㎝㎞㎡㏄㏎㏑㏒㏕︰￢￤"
		],
		["a959", "℡㈱"],
		["a95c", "‐"],
		[
			"a960",
			"ー゛゜ヽヾ〆ゝゞ﹉",
			9,
			"﹔﹕﹖﹗﹙",
			8
		],
		[
			"a980",
			"﹢",
			4,
			"﹨﹩﹪﹫"
		],
		["a996", "〇"],
		[
			"a9a4",
			"─",
			75
		],
		[
			"aa40",
			"狜狝狟狢",
			5,
			"狪狫狵狶狹狽狾狿猀猂猄",
			5,
			"猋猌猍猏猐猑猒猔猘猙猚猟猠猣猤猦猧猨猭猯猰猲猳猵猶猺猻猼猽獀",
			8
		],
		[
			"aa80",
			"獉獊獋獌獎獏獑獓獔獕獖獘",
			7,
			"獡",
			10,
			"獮獰獱"
		],
		[
			"ab40",
			"獲",
			11,
			"獿",
			4,
			"玅玆玈玊玌玍玏玐玒玓玔玕玗玘玙玚玜玝玞玠玡玣",
			5,
			"玪玬玭玱玴玵玶玸玹玼玽玾玿珁珃",
			4
		],
		[
			"ab80",
			"珋珌珎珒",
			6,
			"珚珛珜珝珟珡珢珣珤珦珨珪珫珬珮珯珰珱珳",
			4
		],
		[
			"ac40",
			"珸",
			10,
			"琄琇琈琋琌琍琎琑",
			8,
			"琜",
			5,
			"琣琤琧琩琫琭琯琱琲琷",
			4,
			"琽琾琿瑀瑂",
			11
		],
		[
			"ac80",
			"瑎",
			6,
			"瑖瑘瑝瑠",
			12,
			"瑮瑯瑱",
			4,
			"瑸瑹瑺"
		],
		[
			"ad40",
			"瑻瑼瑽瑿璂璄璅璆璈璉璊璌璍璏璑",
			10,
			"璝璟",
			7,
			"璪",
			15,
			"璻",
			12
		],
		[
			"ad80",
			"瓈",
			9,
			"瓓",
			8,
			"瓝瓟瓡瓥瓧",
			6,
			"瓰瓱瓲"
		],
		[
			"ae40",
			"瓳瓵瓸",
			6,
			"甀甁甂甃甅",
			7,
			"甎甐甒甔甕甖甗甛甝甞甠",
			4,
			"甦甧甪甮甴甶甹甼甽甿畁畂畃畄畆畇畉畊畍畐畑畒畓畕畖畗畘"
		],
		[
			"ae80",
			"畝",
			7,
			"畧畨畩畫",
			6,
			"畳畵當畷畺",
			4,
			"疀疁疂疄疅疇"
		],
		[
			"af40",
			"疈疉疊疌疍疎疐疓疕疘疛疜疞疢疦",
			4,
			"疭疶疷疺疻疿痀痁痆痋痌痎痏痐痑痓痗痙痚痜痝痟痠痡痥痩痬痭痮痯痲痳痵痶痷痸痺痻痽痾瘂瘄瘆瘇"
		],
		["af80", "瘈瘉瘋瘍瘎瘏瘑瘒瘓瘔瘖瘚瘜瘝瘞瘡瘣瘧瘨瘬瘮瘯瘱瘲瘶瘷瘹瘺瘻瘽癁療癄"],
		[
			"b040",
			"癅",
			6,
			"癎",
			5,
			"癕癗",
			4,
			"癝癟癠癡癢癤",
			6,
			"癬癭癮癰",
			7,
			"癹発發癿皀皁皃皅皉皊皌皍皏皐皒皔皕皗皘皚皛"
		],
		[
			"b080",
			"皜",
			7,
			"皥",
			8,
			"皯皰皳皵",
			9,
			"盀盁盃啊阿埃挨哎唉哀皑癌蔼矮艾碍爱隘鞍氨安俺按暗岸胺案肮昂盎凹敖熬翱袄傲奥懊澳芭捌扒叭吧笆八疤巴拔跋靶把耙坝霸罢爸白柏百摆佰败拜稗斑班搬扳般颁板版扮拌伴瓣半办绊邦帮梆榜膀绑棒磅蚌镑傍谤苞胞包褒剥"
		],
		[
			"b140",
			"盄盇盉盋盌盓盕盙盚盜盝盞盠",
			4,
			"盦",
			7,
			"盰盳盵盶盷盺盻盽盿眀眂眃眅眆眊県眎",
			10,
			"眛眜眝眞眡眣眤眥眧眪眫"
		],
		[
			"b180",
			"眬眮眰",
			4,
			"眹眻眽眾眿睂睄睅睆睈",
			7,
			"睒",
			7,
			"睜薄雹保堡饱宝抱报暴豹鲍爆杯碑悲卑北辈背贝钡倍狈备惫焙被奔苯本笨崩绷甭泵蹦迸逼鼻比鄙笔彼碧蓖蔽毕毙毖币庇痹闭敝弊必辟壁臂避陛鞭边编贬扁便变卞辨辩辫遍标彪膘表鳖憋别瘪彬斌濒滨宾摈兵冰柄丙秉饼炳"
		],
		[
			"b240",
			"睝睞睟睠睤睧睩睪睭",
			11,
			"睺睻睼瞁瞂瞃瞆",
			5,
			"瞏瞐瞓",
			11,
			"瞡瞣瞤瞦瞨瞫瞭瞮瞯瞱瞲瞴瞶",
			4
		],
		[
			"b280",
			"瞼瞾矀",
			12,
			"矎",
			8,
			"矘矙矚矝",
			4,
			"矤病并玻菠播拨钵波博勃搏铂箔伯帛舶脖膊渤泊驳捕卜哺补埠不布步簿部怖擦猜裁材才财睬踩采彩菜蔡餐参蚕残惭惨灿苍舱仓沧藏操糙槽曹草厕策侧册测层蹭插叉茬茶查碴搽察岔差诧拆柴豺搀掺蝉馋谗缠铲产阐颤昌猖"
		],
		[
			"b340",
			"矦矨矪矯矰矱矲矴矵矷矹矺矻矼砃",
			5,
			"砊砋砎砏砐砓砕砙砛砞砠砡砢砤砨砪砫砮砯砱砲砳砵砶砽砿硁硂硃硄硆硈硉硊硋硍硏硑硓硔硘硙硚"
		],
		[
			"b380",
			"硛硜硞",
			11,
			"硯",
			7,
			"硸硹硺硻硽",
			6,
			"场尝常长偿肠厂敞畅唱倡超抄钞朝嘲潮巢吵炒车扯撤掣彻澈郴臣辰尘晨忱沉陈趁衬撑称城橙成呈乘程惩澄诚承逞骋秤吃痴持匙池迟弛驰耻齿侈尺赤翅斥炽充冲虫崇宠抽酬畴踌稠愁筹仇绸瞅丑臭初出橱厨躇锄雏滁除楚"
		],
		[
			"b440",
			"碄碅碆碈碊碋碏碐碒碔碕碖碙碝碞碠碢碤碦碨",
			7,
			"碵碶碷碸確碻碼碽碿磀磂磃磄磆磇磈磌磍磎磏磑磒磓磖磗磘磚",
			9
		],
		[
			"b480",
			"磤磥磦磧磩磪磫磭",
			4,
			"磳磵磶磸磹磻",
			5,
			"礂礃礄礆",
			6,
			"础储矗搐触处揣川穿椽传船喘串疮窗幢床闯创吹炊捶锤垂春椿醇唇淳纯蠢戳绰疵茨磁雌辞慈瓷词此刺赐次聪葱囱匆从丛凑粗醋簇促蹿篡窜摧崔催脆瘁粹淬翠村存寸磋撮搓措挫错搭达答瘩打大呆歹傣戴带殆代贷袋待逮"
		],
		[
			"b540",
			"礍",
			5,
			"礔",
			9,
			"礟",
			4,
			"礥",
			14,
			"礵",
			4,
			"礽礿祂祃祄祅祇祊",
			8,
			"祔祕祘祙祡祣"
		],
		[
			"b580",
			"祤祦祩祪祫祬祮祰",
			6,
			"祹祻",
			4,
			"禂禃禆禇禈禉禋禌禍禎禐禑禒怠耽担丹单郸掸胆旦氮但惮淡诞弹蛋当挡党荡档刀捣蹈倒岛祷导到稻悼道盗德得的蹬灯登等瞪凳邓堤低滴迪敌笛狄涤翟嫡抵底地蒂第帝弟递缔颠掂滇碘点典靛垫电佃甸店惦奠淀殿碉叼雕凋刁掉吊钓调跌爹碟蝶迭谍叠"
		],
		[
			"b640",
			"禓",
			6,
			"禛",
			11,
			"禨",
			10,
			"禴",
			4,
			"禼禿秂秄秅秇秈秊秌秎秏秐秓秔秖秗秙",
			5,
			"秠秡秢秥秨秪"
		],
		[
			"b680",
			"秬秮秱",
			6,
			"秹秺秼秾秿稁稄稅稇稈稉稊稌稏",
			4,
			"稕稖稘稙稛稜丁盯叮钉顶鼎锭定订丢东冬董懂动栋侗恫冻洞兜抖斗陡豆逗痘都督毒犊独读堵睹赌杜镀肚度渡妒端短锻段断缎堆兑队对墩吨蹲敦顿囤钝盾遁掇哆多夺垛躲朵跺舵剁惰堕蛾峨鹅俄额讹娥恶厄扼遏鄂饿恩而儿耳尔饵洱二"
		],
		[
			"b740",
			"稝稟稡稢稤",
			14,
			"稴稵稶稸稺稾穀",
			5,
			"穇",
			9,
			"穒",
			4,
			"穘",
			16
		],
		[
			"b780",
			"穩",
			6,
			"穱穲穳穵穻穼穽穾窂窅窇窉窊窋窌窎窏窐窓窔窙窚窛窞窡窢贰发罚筏伐乏阀法珐藩帆番翻樊矾钒繁凡烦反返范贩犯饭泛坊芳方肪房防妨仿访纺放菲非啡飞肥匪诽吠肺废沸费芬酚吩氛分纷坟焚汾粉奋份忿愤粪丰封枫蜂峰锋风疯烽逢冯缝讽奉凤佛否夫敷肤孵扶拂辐幅氟符伏俘服"
		],
		[
			"b840",
			"窣窤窧窩窪窫窮",
			4,
			"窴",
			10,
			"竀",
			10,
			"竌",
			9,
			"竗竘竚竛竜竝竡竢竤竧",
			5,
			"竮竰竱竲竳"
		],
		[
			"b880",
			"竴",
			4,
			"竻竼竾笀笁笂笅笇笉笌笍笎笐笒笓笖笗笘笚笜笝笟笡笢笣笧笩笭浮涪福袱弗甫抚辅俯釜斧脯腑府腐赴副覆赋复傅付阜父腹负富讣附妇缚咐噶嘎该改概钙盖溉干甘杆柑竿肝赶感秆敢赣冈刚钢缸肛纲岗港杠篙皋高膏羔糕搞镐稿告哥歌搁戈鸽胳疙割革葛格蛤阁隔铬个各给根跟耕更庚羹"
		],
		[
			"b940",
			"笯笰笲笴笵笶笷笹笻笽笿",
			5,
			"筆筈筊筍筎筓筕筗筙筜筞筟筡筣",
			10,
			"筯筰筳筴筶筸筺筼筽筿箁箂箃箄箆",
			6,
			"箎箏"
		],
		[
			"b980",
			"箑箒箓箖箘箙箚箛箞箟箠箣箤箥箮箯箰箲箳箵箶箷箹",
			7,
			"篂篃範埂耿梗工攻功恭龚供躬公宫弓巩汞拱贡共钩勾沟苟狗垢构购够辜菇咕箍估沽孤姑鼓古蛊骨谷股故顾固雇刮瓜剐寡挂褂乖拐怪棺关官冠观管馆罐惯灌贯光广逛瑰规圭硅归龟闺轨鬼诡癸桂柜跪贵刽辊滚棍锅郭国果裹过哈"
		],
		[
			"ba40",
			"篅篈築篊篋篍篎篏篐篒篔",
			4,
			"篛篜篞篟篠篢篣篤篧篨篩篫篬篭篯篰篲",
			4,
			"篸篹篺篻篽篿",
			7,
			"簈簉簊簍簎簐",
			5,
			"簗簘簙"
		],
		[
			"ba80",
			"簚",
			4,
			"簠",
			5,
			"簨簩簫",
			12,
			"簹",
			5,
			"籂骸孩海氦亥害骇酣憨邯韩含涵寒函喊罕翰撼捍旱憾悍焊汗汉夯杭航壕嚎豪毫郝好耗号浩呵喝荷菏核禾和何合盒貉阂河涸赫褐鹤贺嘿黑痕很狠恨哼亨横衡恒轰哄烘虹鸿洪宏弘红喉侯猴吼厚候后呼乎忽瑚壶葫胡蝴狐糊湖"
		],
		[
			"bb40",
			"籃",
			9,
			"籎",
			36,
			"籵",
			5,
			"籾",
			9
		],
		[
			"bb80",
			"粈粊",
			6,
			"粓粔粖粙粚粛粠粡粣粦粧粨粩粫粬粭粯粰粴",
			4,
			"粺粻弧虎唬护互沪户花哗华猾滑画划化话槐徊怀淮坏欢环桓还缓换患唤痪豢焕涣宦幻荒慌黄磺蝗簧皇凰惶煌晃幌恍谎灰挥辉徽恢蛔回毁悔慧卉惠晦贿秽会烩汇讳诲绘荤昏婚魂浑混豁活伙火获或惑霍货祸击圾基机畸稽积箕"
		],
		[
			"bc40",
			"粿糀糂糃糄糆糉糋糎",
			6,
			"糘糚糛糝糞糡",
			6,
			"糩",
			5,
			"糰",
			7,
			"糹糺糼",
			13,
			"紋",
			5
		],
		[
			"bc80",
			"紑",
			14,
			"紡紣紤紥紦紨紩紪紬紭紮細",
			6,
			"肌饥迹激讥鸡姬绩缉吉极棘辑籍集及急疾汲即嫉级挤几脊己蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪嘉枷夹佳家加荚颊贾甲钾假稼价架驾嫁歼监坚尖笺间煎兼肩艰奸缄茧检柬碱硷拣捡简俭剪减荐槛鉴践贱见键箭件"
		],
		[
			"bd40",
			"紷",
			54,
			"絯",
			7
		],
		[
			"bd80",
			"絸",
			32,
			"健舰剑饯渐溅涧建僵姜将浆江疆蒋桨奖讲匠酱降蕉椒礁焦胶交郊浇骄娇嚼搅铰矫侥脚狡角饺缴绞剿教酵轿较叫窖揭接皆秸街阶截劫节桔杰捷睫竭洁结解姐戒藉芥界借介疥诫届巾筋斤金今津襟紧锦仅谨进靳晋禁近烬浸"
		],
		[
			"be40",
			"継",
			12,
			"綧",
			6,
			"綯",
			42
		],
		[
			"be80",
			"線",
			32,
			"尽劲荆兢茎睛晶鲸京惊精粳经井警景颈静境敬镜径痉靖竟竞净炯窘揪究纠玖韭久灸九酒厩救旧臼舅咎就疚鞠拘狙疽居驹菊局咀矩举沮聚拒据巨具距踞锯俱句惧炬剧捐鹃娟倦眷卷绢撅攫抉掘倔爵觉决诀绝均菌钧军君峻"
		],
		[
			"bf40",
			"緻",
			62
		],
		[
			"bf80",
			"縺縼",
			4,
			"繂",
			4,
			"繈",
			21,
			"俊竣浚郡骏喀咖卡咯开揩楷凯慨刊堪勘坎砍看康慷糠扛抗亢炕考拷烤靠坷苛柯棵磕颗科壳咳可渴克刻客课肯啃垦恳坑吭空恐孔控抠口扣寇枯哭窟苦酷库裤夸垮挎跨胯块筷侩快宽款匡筐狂框矿眶旷况亏盔岿窥葵奎魁傀"
		],
		[
			"c040",
			"繞",
			35,
			"纃",
			23,
			"纜纝纞"
		],
		[
			"c080",
			"纮纴纻纼绖绤绬绹缊缐缞缷缹缻",
			6,
			"罃罆",
			9,
			"罒罓馈愧溃坤昆捆困括扩廓阔垃拉喇蜡腊辣啦莱来赖蓝婪栏拦篮阑兰澜谰揽览懒缆烂滥琅榔狼廊郎朗浪捞劳牢老佬姥酪烙涝勒乐雷镭蕾磊累儡垒擂肋类泪棱楞冷厘梨犁黎篱狸离漓理李里鲤礼莉荔吏栗丽厉励砾历利傈例俐"
		],
		[
			"c140",
			"罖罙罛罜罝罞罠罣",
			4,
			"罫罬罭罯罰罳罵罶罷罸罺罻罼罽罿羀羂",
			7,
			"羋羍羏",
			4,
			"羕",
			4,
			"羛羜羠羢羣羥羦羨",
			6,
			"羱"
		],
		[
			"c180",
			"羳",
			4,
			"羺羻羾翀翂翃翄翆翇翈翉翋翍翏",
			4,
			"翖翗翙",
			5,
			"翢翣痢立粒沥隶力璃哩俩联莲连镰廉怜涟帘敛脸链恋炼练粮凉梁粱良两辆量晾亮谅撩聊僚疗燎寥辽潦了撂镣廖料列裂烈劣猎琳林磷霖临邻鳞淋凛赁吝拎玲菱零龄铃伶羚凌灵陵岭领另令溜琉榴硫馏留刘瘤流柳六龙聋咙笼窿"
		],
		[
			"c240",
			"翤翧翨翪翫翬翭翯翲翴",
			6,
			"翽翾翿耂耇耈耉耊耎耏耑耓耚耛耝耞耟耡耣耤耫",
			5,
			"耲耴耹耺耼耾聀聁聄聅聇聈聉聎聏聐聑聓聕聖聗"
		],
		[
			"c280",
			"聙聛",
			13,
			"聫",
			5,
			"聲",
			11,
			"隆垄拢陇楼娄搂篓漏陋芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮驴吕铝侣旅履屡缕虑氯律率滤绿峦挛孪滦卵乱掠略抡轮伦仑沦纶论萝螺罗逻锣箩骡裸落洛骆络妈麻玛码蚂马骂嘛吗埋买麦卖迈脉瞒馒蛮满蔓曼慢漫"
		],
		[
			"c340",
			"聾肁肂肅肈肊肍",
			5,
			"肔肕肗肙肞肣肦肧肨肬肰肳肵肶肸肹肻胅胇",
			4,
			"胏",
			6,
			"胘胟胠胢胣胦胮胵胷胹胻胾胿脀脁脃脄脅脇脈脋"
		],
		[
			"c380",
			"脌脕脗脙脛脜脝脟",
			12,
			"脭脮脰脳脴脵脷脹",
			4,
			"脿谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每美昧寐妹媚门闷们萌蒙檬盟锰猛梦孟眯醚靡糜迷谜弥米秘觅泌蜜密幂棉眠绵冕免勉娩缅面苗描瞄藐秒渺庙妙蔑灭民抿皿敏悯闽明螟鸣铭名命谬摸"
		],
		[
			"c440",
			"腀",
			5,
			"腇腉腍腎腏腒腖腗腘腛",
			4,
			"腡腢腣腤腦腨腪腫腬腯腲腳腵腶腷腸膁膃",
			4,
			"膉膋膌膍膎膐膒",
			5,
			"膙膚膞",
			4,
			"膤膥"
		],
		[
			"c480",
			"膧膩膫",
			7,
			"膴",
			5,
			"膼膽膾膿臄臅臇臈臉臋臍",
			6,
			"摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌谋牟某拇牡亩姆母墓暮幕募慕木目睦牧穆拿哪呐钠那娜纳氖乃奶耐奈南男难囊挠脑恼闹淖呢馁内嫩能妮霓倪泥尼拟你匿腻逆溺蔫拈年碾撵捻念娘酿鸟尿捏聂孽啮镊镍涅您柠狞凝宁"
		],
		[
			"c540",
			"臔",
			14,
			"臤臥臦臨臩臫臮",
			4,
			"臵",
			5,
			"臽臿舃與",
			4,
			"舎舏舑舓舕",
			5,
			"舝舠舤舥舦舧舩舮舲舺舼舽舿"
		],
		[
			"c580",
			"艀艁艂艃艅艆艈艊艌艍艎艐",
			7,
			"艙艛艜艝艞艠",
			7,
			"艩拧泞牛扭钮纽脓浓农弄奴努怒女暖虐疟挪懦糯诺哦欧鸥殴藕呕偶沤啪趴爬帕怕琶拍排牌徘湃派攀潘盘磐盼畔判叛乓庞旁耪胖抛咆刨炮袍跑泡呸胚培裴赔陪配佩沛喷盆砰抨烹澎彭蓬棚硼篷膨朋鹏捧碰坯砒霹批披劈琵毗"
		],
		["c640", "艪艫艬艭艱艵艶艷艸艻艼芀芁芃芅芆芇芉芌芐芓芔芕芖芚芛芞芠芢芣芧芲芵芶芺芻芼芿苀苂苃苅苆苉苐苖苙苚苝苢苧苨苩苪苬苭苮苰苲苳苵苶苸"],
		[
			"c680",
			"苺苼",
			4,
			"茊茋茍茐茒茓茖茘茙茝",
			9,
			"茩茪茮茰茲茷茻茽啤脾疲皮匹痞僻屁譬篇偏片骗飘漂瓢票撇瞥拼频贫品聘乒坪苹萍平凭瓶评屏坡泼颇婆破魄迫粕剖扑铺仆莆葡菩蒲埔朴圃普浦谱曝瀑期欺栖戚妻七凄漆柒沏其棋奇歧畦崎脐齐旗祈祁骑起岂乞企启契砌器气迄弃汽泣讫掐"
		],
		[
			"c740",
			"茾茿荁荂荄荅荈荊",
			4,
			"荓荕",
			4,
			"荝荢荰",
			6,
			"荹荺荾",
			6,
			"莇莈莊莋莌莍莏莐莑莔莕莖莗莙莚莝莟莡",
			6,
			"莬莭莮"
		],
		["c780", "莯莵莻莾莿菂菃菄菆菈菉菋菍菎菐菑菒菓菕菗菙菚菛菞菢菣菤菦菧菨菫菬菭恰洽牵扦钎铅千迁签仟谦乾黔钱钳前潜遣浅谴堑嵌欠歉枪呛腔羌墙蔷强抢橇锹敲悄桥瞧乔侨巧鞘撬翘峭俏窍切茄且怯窃钦侵亲秦琴勤芹擒禽寝沁青轻氢倾卿清擎晴氰情顷请庆琼穷秋丘邱球求囚酋泅趋区蛆曲躯屈驱渠"],
		[
			"c840",
			"菮華菳",
			4,
			"菺菻菼菾菿萀萂萅萇萈萉萊萐萒",
			5,
			"萙萚萛萞",
			5,
			"萩",
			7,
			"萲",
			5,
			"萹萺萻萾",
			7,
			"葇葈葉"
		],
		[
			"c880",
			"葊",
			6,
			"葒",
			4,
			"葘葝葞葟葠葢葤",
			4,
			"葪葮葯葰葲葴葷葹葻葼取娶龋趣去圈颧权醛泉全痊拳犬券劝缺炔瘸却鹊榷确雀裙群然燃冉染瓤壤攘嚷让饶扰绕惹热壬仁人忍韧任认刃妊纫扔仍日戎茸蓉荣融熔溶容绒冗揉柔肉茹蠕儒孺如辱乳汝入褥软阮蕊瑞锐闰润若弱撒洒萨腮鳃塞赛三叁"
		],
		[
			"c940",
			"葽",
			4,
			"蒃蒄蒅蒆蒊蒍蒏",
			7,
			"蒘蒚蒛蒝蒞蒟蒠蒢",
			12,
			"蒰蒱蒳蒵蒶蒷蒻蒼蒾蓀蓂蓃蓅蓆蓇蓈蓋蓌蓎蓏蓒蓔蓕蓗"
		],
		[
			"c980",
			"蓘",
			4,
			"蓞蓡蓢蓤蓧",
			4,
			"蓭蓮蓯蓱",
			10,
			"蓽蓾蔀蔁蔂伞散桑嗓丧搔骚扫嫂瑟色涩森僧莎砂杀刹沙纱傻啥煞筛晒珊苫杉山删煽衫闪陕擅赡膳善汕扇缮墒伤商赏晌上尚裳梢捎稍烧芍勺韶少哨邵绍奢赊蛇舌舍赦摄射慑涉社设砷申呻伸身深娠绅神沈审婶甚肾慎渗声生甥牲升绳"
		],
		[
			"ca40",
			"蔃",
			8,
			"蔍蔎蔏蔐蔒蔔蔕蔖蔘蔙蔛蔜蔝蔞蔠蔢",
			8,
			"蔭",
			9,
			"蔾",
			4,
			"蕄蕅蕆蕇蕋",
			10
		],
		[
			"ca80",
			"蕗蕘蕚蕛蕜蕝蕟",
			4,
			"蕥蕦蕧蕩",
			8,
			"蕳蕵蕶蕷蕸蕼蕽蕿薀薁省盛剩胜圣师失狮施湿诗尸虱十石拾时什食蚀实识史矢使屎驶始式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试收手首守寿授售受瘦兽蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树束戍竖墅庶数漱"
		],
		[
			"cb40",
			"薂薃薆薈",
			6,
			"薐",
			10,
			"薝",
			6,
			"薥薦薧薩薫薬薭薱",
			5,
			"薸薺",
			6,
			"藂",
			6,
			"藊",
			4,
			"藑藒"
		],
		[
			"cb80",
			"藔藖",
			5,
			"藝",
			6,
			"藥藦藧藨藪",
			14,
			"恕刷耍摔衰甩帅栓拴霜双爽谁水睡税吮瞬顺舜说硕朔烁斯撕嘶思私司丝死肆寺嗣四伺似饲巳松耸怂颂送宋讼诵搜艘擞嗽苏酥俗素速粟僳塑溯宿诉肃酸蒜算虽隋随绥髓碎岁穗遂隧祟孙损笋蓑梭唆缩琐索锁所塌他它她塔"
		],
		[
			"cc40",
			"藹藺藼藽藾蘀",
			4,
			"蘆",
			10,
			"蘒蘓蘔蘕蘗",
			15,
			"蘨蘪",
			13,
			"蘹蘺蘻蘽蘾蘿虀"
		],
		[
			"cc80",
			"虁",
			11,
			"虒虓處",
			4,
			"虛虜虝號虠虡虣",
			7,
			"獭挞蹋踏胎苔抬台泰酞太态汰坍摊贪瘫滩坛檀痰潭谭谈坦毯袒碳探叹炭汤塘搪堂棠膛唐糖倘躺淌趟烫掏涛滔绦萄桃逃淘陶讨套特藤腾疼誊梯剔踢锑提题蹄啼体替嚏惕涕剃屉天添填田甜恬舔腆挑条迢眺跳贴铁帖厅听烃"
		],
		[
			"cd40",
			"虭虯虰虲",
			6,
			"蚃",
			6,
			"蚎",
			4,
			"蚔蚖",
			5,
			"蚞",
			4,
			"蚥蚦蚫蚭蚮蚲蚳蚷蚸蚹蚻",
			4,
			"蛁蛂蛃蛅蛈蛌蛍蛒蛓蛕蛖蛗蛚蛜"
		],
		["cd80", "蛝蛠蛡蛢蛣蛥蛦蛧蛨蛪蛫蛬蛯蛵蛶蛷蛺蛻蛼蛽蛿蜁蜄蜅蜆蜋蜌蜎蜏蜐蜑蜔蜖汀廷停亭庭挺艇通桐酮瞳同铜彤童桶捅筒统痛偷投头透凸秃突图徒途涂屠土吐兔湍团推颓腿蜕褪退吞屯臀拖托脱鸵陀驮驼椭妥拓唾挖哇蛙洼娃瓦袜歪外豌弯湾玩顽丸烷完碗挽晚皖惋宛婉万腕汪王亡枉网往旺望忘妄威"],
		[
			"ce40",
			"蜙蜛蜝蜟蜠蜤蜦蜧蜨蜪蜫蜬蜭蜯蜰蜲蜳蜵蜶蜸蜹蜺蜼蜽蝀",
			6,
			"蝊蝋蝍蝏蝐蝑蝒蝔蝕蝖蝘蝚",
			5,
			"蝡蝢蝦",
			7,
			"蝯蝱蝲蝳蝵"
		],
		[
			"ce80",
			"蝷蝸蝹蝺蝿螀螁螄螆螇螉螊螌螎",
			4,
			"螔螕螖螘",
			6,
			"螠",
			4,
			"巍微危韦违桅围唯惟为潍维苇萎委伟伪尾纬未蔚味畏胃喂魏位渭谓尉慰卫瘟温蚊文闻纹吻稳紊问嗡翁瓮挝蜗涡窝我斡卧握沃巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物勿务悟误昔熙析西硒矽晰嘻吸锡牺"
		],
		[
			"cf40",
			"螥螦螧螩螪螮螰螱螲螴螶螷螸螹螻螼螾螿蟁",
			4,
			"蟇蟈蟉蟌",
			4,
			"蟔",
			6,
			"蟜蟝蟞蟟蟡蟢蟣蟤蟦蟧蟨蟩蟫蟬蟭蟯",
			9
		],
		[
			"cf80",
			"蟺蟻蟼蟽蟿蠀蠁蠂蠄",
			5,
			"蠋",
			7,
			"蠔蠗蠘蠙蠚蠜",
			4,
			"蠣稀息希悉膝夕惜熄烯溪汐犀檄袭席习媳喜铣洗系隙戏细瞎虾匣霞辖暇峡侠狭下厦夏吓掀锨先仙鲜纤咸贤衔舷闲涎弦嫌显险现献县腺馅羡宪陷限线相厢镶香箱襄湘乡翔祥详想响享项巷橡像向象萧硝霄削哮嚣销消宵淆晓"
		],
		[
			"d040",
			"蠤",
			13,
			"蠳",
			5,
			"蠺蠻蠽蠾蠿衁衂衃衆",
			5,
			"衎",
			5,
			"衕衖衘衚",
			6,
			"衦衧衪衭衯衱衳衴衵衶衸衹衺"
		],
		[
			"d080",
			"衻衼袀袃袆袇袉袊袌袎袏袐袑袓袔袕袗",
			4,
			"袝",
			4,
			"袣袥",
			5,
			"小孝校肖啸笑效楔些歇蝎鞋协挟携邪斜胁谐写械卸蟹懈泄泻谢屑薪芯锌欣辛新忻心信衅星腥猩惺兴刑型形邢行醒幸杏性姓兄凶胸匈汹雄熊休修羞朽嗅锈秀袖绣墟戌需虚嘘须徐许蓄酗叙旭序畜恤絮婿绪续轩喧宣悬旋玄"
		],
		[
			"d140",
			"袬袮袯袰袲",
			4,
			"袸袹袺袻袽袾袿裀裃裄裇裈裊裋裌裍裏裐裑裓裖裗裚",
			4,
			"裠裡裦裧裩",
			6,
			"裲裵裶裷裺裻製裿褀褁褃",
			5
		],
		[
			"d180",
			"褉褋",
			4,
			"褑褔",
			4,
			"褜",
			4,
			"褢褣褤褦褧褨褩褬褭褮褯褱褲褳褵褷选癣眩绚靴薛学穴雪血勋熏循旬询寻驯巡殉汛训讯逊迅压押鸦鸭呀丫芽牙蚜崖衙涯雅哑亚讶焉咽阉烟淹盐严研蜒岩延言颜阎炎沿奄掩眼衍演艳堰燕厌砚雁唁彦焰宴谚验殃央鸯秧杨扬佯疡羊洋阳氧仰痒养样漾邀腰妖瑶"
		],
		[
			"d240",
			"褸",
			8,
			"襂襃襅",
			24,
			"襠",
			5,
			"襧",
			19,
			"襼"
		],
		[
			"d280",
			"襽襾覀覂覄覅覇",
			26,
			"摇尧遥窑谣姚咬舀药要耀椰噎耶爷野冶也页掖业叶曳腋夜液一壹医揖铱依伊衣颐夷遗移仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎茵荫因殷音阴姻吟银淫寅饮尹引隐"
		],
		[
			"d340",
			"覢",
			30,
			"觃觍觓觔觕觗觘觙觛觝觟觠觡觢觤觧觨觩觪觬觭觮觰觱觲觴",
			6
		],
		[
			"d380",
			"觻",
			4,
			"訁",
			5,
			"計",
			21,
			"印英樱婴鹰应缨莹萤营荧蝇迎赢盈影颖硬映哟拥佣臃痈庸雍踊蛹咏泳涌永恿勇用幽优悠忧尤由邮铀犹油游酉有友右佑釉诱又幼迂淤于盂榆虞愚舆余俞逾鱼愉渝渔隅予娱雨与屿禹宇语羽玉域芋郁吁遇喻峪御愈欲狱育誉"
		],
		[
			"d440",
			"訞",
			31,
			"訿",
			8,
			"詉",
			21
		],
		[
			"d480",
			"詟",
			25,
			"詺",
			6,
			"浴寓裕预豫驭鸳渊冤元垣袁原援辕园员圆猿源缘远苑愿怨院曰约越跃钥岳粤月悦阅耘云郧匀陨允运蕴酝晕韵孕匝砸杂栽哉灾宰载再在咱攒暂赞赃脏葬遭糟凿藻枣早澡蚤躁噪造皂灶燥责择则泽贼怎增憎曾赠扎喳渣札轧"
		],
		[
			"d540",
			"誁",
			7,
			"誋",
			7,
			"誔",
			46
		],
		[
			"d580",
			"諃",
			32,
			"铡闸眨栅榨咋乍炸诈摘斋宅窄债寨瞻毡詹粘沾盏斩辗崭展蘸栈占战站湛绽樟章彰漳张掌涨杖丈帐账仗胀瘴障招昭找沼赵照罩兆肇召遮折哲蛰辙者锗蔗这浙珍斟真甄砧臻贞针侦枕疹诊震振镇阵蒸挣睁征狰争怔整拯正政"
		],
		[
			"d640",
			"諤",
			34,
			"謈",
			27
		],
		[
			"d680",
			"謤謥謧",
			30,
			"帧症郑证芝枝支吱蜘知肢脂汁之织职直植殖执值侄址指止趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒中盅忠钟衷终种肿重仲众舟周州洲诌粥轴肘帚咒皱宙昼骤珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主著柱助蛀贮铸筑"
		],
		[
			"d740",
			"譆",
			31,
			"譧",
			4,
			"譭",
			25
		],
		[
			"d780",
			"讇",
			24,
			"讬讱讻诇诐诪谉谞住注祝驻抓爪拽专砖转撰赚篆桩庄装妆撞壮状椎锥追赘坠缀谆准捉拙卓桌琢茁酌啄着灼浊兹咨资姿滋淄孜紫仔籽滓子自渍字鬃棕踪宗综总纵邹走奏揍租足卒族祖诅阻组钻纂嘴醉最罪尊遵昨左佐柞做作坐座"
		],
		[
			"d840",
			"谸",
			8,
			"豂豃豄豅豈豊豋豍",
			7,
			"豖豗豘豙豛",
			5,
			"豣",
			6,
			"豬",
			6,
			"豴豵豶豷豻",
			6,
			"貃貄貆貇"
		],
		[
			"d880",
			"貈貋貍",
			6,
			"貕貖貗貙",
			20,
			"亍丌兀丐廿卅丕亘丞鬲孬噩丨禺丿匕乇夭爻卮氐囟胤馗毓睾鼗丶亟鼐乜乩亓芈孛啬嘏仄厍厝厣厥厮靥赝匚叵匦匮匾赜卦卣刂刈刎刭刳刿剀剌剞剡剜蒯剽劂劁劐劓冂罔亻仃仉仂仨仡仫仞伛仳伢佤仵伥伧伉伫佞佧攸佚佝"
		],
		[
			"d940",
			"貮",
			62
		],
		[
			"d980",
			"賭",
			32,
			"佟佗伲伽佶佴侑侉侃侏佾佻侪佼侬侔俦俨俪俅俚俣俜俑俟俸倩偌俳倬倏倮倭俾倜倌倥倨偾偃偕偈偎偬偻傥傧傩傺僖儆僭僬僦僮儇儋仝氽佘佥俎龠汆籴兮巽黉馘冁夔勹匍訇匐凫夙兕亠兖亳衮袤亵脔裒禀嬴蠃羸冫冱冽冼"
		],
		[
			"da40",
			"贎",
			14,
			"贠赑赒赗赟赥赨赩赪赬赮赯赱赲赸",
			8,
			"趂趃趆趇趈趉趌",
			4,
			"趒趓趕",
			9,
			"趠趡"
		],
		[
			"da80",
			"趢趤",
			12,
			"趲趶趷趹趻趽跀跁跂跅跇跈跉跊跍跐跒跓跔凇冖冢冥讠讦讧讪讴讵讷诂诃诋诏诎诒诓诔诖诘诙诜诟诠诤诨诩诮诰诳诶诹诼诿谀谂谄谇谌谏谑谒谔谕谖谙谛谘谝谟谠谡谥谧谪谫谮谯谲谳谵谶卩卺阝阢阡阱阪阽阼陂陉陔陟陧陬陲陴隈隍隗隰邗邛邝邙邬邡邴邳邶邺"
		],
		[
			"db40",
			"跕跘跙跜跠跡跢跥跦跧跩跭跮跰跱跲跴跶跼跾",
			6,
			"踆踇踈踋踍踎踐踑踒踓踕",
			7,
			"踠踡踤",
			4,
			"踫踭踰踲踳踴踶踷踸踻踼踾"
		],
		[
			"db80",
			"踿蹃蹅蹆蹌",
			4,
			"蹓",
			5,
			"蹚",
			11,
			"蹧蹨蹪蹫蹮蹱邸邰郏郅邾郐郄郇郓郦郢郜郗郛郫郯郾鄄鄢鄞鄣鄱鄯鄹酃酆刍奂劢劬劭劾哿勐勖勰叟燮矍廴凵凼鬯厶弁畚巯坌垩垡塾墼壅壑圩圬圪圳圹圮圯坜圻坂坩垅坫垆坼坻坨坭坶坳垭垤垌垲埏垧垴垓垠埕埘埚埙埒垸埴埯埸埤埝"
		],
		[
			"dc40",
			"蹳蹵蹷",
			4,
			"蹽蹾躀躂躃躄躆躈",
			6,
			"躑躒躓躕",
			6,
			"躝躟",
			11,
			"躭躮躰躱躳",
			6,
			"躻",
			7
		],
		[
			"dc80",
			"軃",
			10,
			"軏",
			21,
			"堋堍埽埭堀堞堙塄堠塥塬墁墉墚墀馨鼙懿艹艽艿芏芊芨芄芎芑芗芙芫芸芾芰苈苊苣芘芷芮苋苌苁芩芴芡芪芟苄苎芤苡茉苷苤茏茇苜苴苒苘茌苻苓茑茚茆茔茕苠苕茜荑荛荜茈莒茼茴茱莛荞茯荏荇荃荟荀茗荠茭茺茳荦荥"
		],
		[
			"dd40",
			"軥",
			62
		],
		[
			"dd80",
			"輤",
			32,
			"荨茛荩荬荪荭荮莰荸莳莴莠莪莓莜莅荼莶莩荽莸荻莘莞莨莺莼菁萁菥菘堇萘萋菝菽菖萜萸萑萆菔菟萏萃菸菹菪菅菀萦菰菡葜葑葚葙葳蒇蒈葺蒉葸萼葆葩葶蒌蒎萱葭蓁蓍蓐蓦蒽蓓蓊蒿蒺蓠蒡蒹蒴蒗蓥蓣蔌甍蔸蓰蔹蔟蔺"
		],
		[
			"de40",
			"轅",
			32,
			"轪辀辌辒辝辠辡辢辤辥辦辧辪辬辭辮辯農辳辴辵辷辸辺辻込辿迀迃迆"
		],
		[
			"de80",
			"迉",
			4,
			"迏迒迖迗迚迠迡迣迧迬迯迱迲迴迵迶迺迻迼迾迿逇逈逌逎逓逕逘蕖蔻蓿蓼蕙蕈蕨蕤蕞蕺瞢蕃蕲蕻薤薨薇薏蕹薮薜薅薹薷薰藓藁藜藿蘧蘅蘩蘖蘼廾弈夼奁耷奕奚奘匏尢尥尬尴扌扪抟抻拊拚拗拮挢拶挹捋捃掭揶捱捺掎掴捭掬掊捩掮掼揲揸揠揿揄揞揎摒揆掾摅摁搋搛搠搌搦搡摞撄摭撖"
		],
		[
			"df40",
			"這逜連逤逥逧",
			5,
			"逰",
			4,
			"逷逹逺逽逿遀遃遅遆遈",
			4,
			"過達違遖遙遚遜",
			5,
			"遤遦遧適遪遫遬遯",
			4,
			"遶",
			6,
			"遾邁"
		],
		[
			"df80",
			"還邅邆邇邉邊邌",
			4,
			"邒邔邖邘邚邜邞邟邠邤邥邧邨邩邫邭邲邷邼邽邿郀摺撷撸撙撺擀擐擗擤擢攉攥攮弋忒甙弑卟叱叽叩叨叻吒吖吆呋呒呓呔呖呃吡呗呙吣吲咂咔呷呱呤咚咛咄呶呦咝哐咭哂咴哒咧咦哓哔呲咣哕咻咿哌哙哚哜咩咪咤哝哏哞唛哧唠哽唔哳唢唣唏唑唧唪啧喏喵啉啭啁啕唿啐唼"
		],
		[
			"e040",
			"郂郃郆郈郉郋郌郍郒郔郕郖郘郙郚郞郟郠郣郤郥郩郪郬郮郰郱郲郳郵郶郷郹郺郻郼郿鄀鄁鄃鄅",
			19,
			"鄚鄛鄜"
		],
		[
			"e080",
			"鄝鄟鄠鄡鄤",
			10,
			"鄰鄲",
			6,
			"鄺",
			8,
			"酄唷啖啵啶啷唳唰啜喋嗒喃喱喹喈喁喟啾嗖喑啻嗟喽喾喔喙嗪嗷嗉嘟嗑嗫嗬嗔嗦嗝嗄嗯嗥嗲嗳嗌嗍嗨嗵嗤辔嘞嘈嘌嘁嘤嘣嗾嘀嘧嘭噘嘹噗嘬噍噢噙噜噌噔嚆噤噱噫噻噼嚅嚓嚯囔囗囝囡囵囫囹囿圄圊圉圜帏帙帔帑帱帻帼"
		],
		[
			"e140",
			"酅酇酈酑酓酔酕酖酘酙酛酜酟酠酦酧酨酫酭酳酺酻酼醀",
			4,
			"醆醈醊醎醏醓",
			6,
			"醜",
			5,
			"醤",
			5,
			"醫醬醰醱醲醳醶醷醸醹醻"
		],
		[
			"e180",
			"醼",
			10,
			"釈釋釐釒",
			9,
			"針",
			8,
			"帷幄幔幛幞幡岌屺岍岐岖岈岘岙岑岚岜岵岢岽岬岫岱岣峁岷峄峒峤峋峥崂崃崧崦崮崤崞崆崛嵘崾崴崽嵬嵛嵯嵝嵫嵋嵊嵩嵴嶂嶙嶝豳嶷巅彳彷徂徇徉後徕徙徜徨徭徵徼衢彡犭犰犴犷犸狃狁狎狍狒狨狯狩狲狴狷猁狳猃狺"
		],
		[
			"e240",
			"釦",
			62
		],
		[
			"e280",
			"鈥",
			32,
			"狻猗猓猡猊猞猝猕猢猹猥猬猸猱獐獍獗獠獬獯獾舛夥飧夤夂饣饧",
			5,
			"饴饷饽馀馄馇馊馍馐馑馓馔馕庀庑庋庖庥庠庹庵庾庳赓廒廑廛廨廪膺忄忉忖忏怃忮怄忡忤忾怅怆忪忭忸怙怵怦怛怏怍怩怫怊怿怡恸恹恻恺恂"
		],
		[
			"e340",
			"鉆",
			45,
			"鉵",
			16
		],
		[
			"e380",
			"銆",
			7,
			"銏",
			24,
			"恪恽悖悚悭悝悃悒悌悛惬悻悱惝惘惆惚悴愠愦愕愣惴愀愎愫慊慵憬憔憧憷懔懵忝隳闩闫闱闳闵闶闼闾阃阄阆阈阊阋阌阍阏阒阕阖阗阙阚丬爿戕氵汔汜汊沣沅沐沔沌汨汩汴汶沆沩泐泔沭泷泸泱泗沲泠泖泺泫泮沱泓泯泾"
		],
		[
			"e440",
			"銨",
			5,
			"銯",
			24,
			"鋉",
			31
		],
		[
			"e480",
			"鋩",
			32,
			"洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇淅淞渎涿淠渑淦淝淙渖涫渌涮渫湮湎湫溲湟溆湓湔渲渥湄滟溱溘滠漭滢溥溧溽溻溷滗溴滏溏滂溟潢潆潇漤漕滹漯漶潋潴漪漉漩澉澍澌潸潲潼潺濑"
		],
		[
			"e540",
			"錊",
			51,
			"錿",
			10
		],
		[
			"e580",
			"鍊",
			31,
			"鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇謇辶迓迕迥迮迤迩迦迳迨逅逄逋逦逑逍逖逡逵逶逭逯遄遑遒遐遨遘遢遛暹遴遽邂邈邃邋彐彗彖彘尻咫屐屙孱屣屦羼弪弩弭艴弼鬻屮妁妃妍妩妪妣"
		],
		[
			"e640",
			"鍬",
			34,
			"鎐",
			27
		],
		[
			"e680",
			"鎬",
			29,
			"鏋鏌鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵胬媪媛婷婺媾嫫媲嫒嫔媸嫠嫣嫱嫖嫦嫘嫜嬉嬗嬖嬲嬷孀尕尜孚孥孳孑孓孢驵驷驸驺驿驽骀骁骅骈骊骐骒骓骖骘骛骜骝骟骠骢骣骥骧纟纡纣纥纨纩"
		],
		[
			"e740",
			"鏎",
			7,
			"鏗",
			54
		],
		[
			"e780",
			"鐎",
			32,
			"纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈缋缌缏缑缒缗缙缜缛缟缡",
			6,
			"缪缫缬缭缯",
			4,
			"缵幺畿巛甾邕玎玑玮玢玟珏珂珑玷玳珀珉珈珥珙顼琊珩珧珞玺珲琏琪瑛琦琥琨琰琮琬"
		],
		[
			"e840",
			"鐯",
			14,
			"鐿",
			43,
			"鑬鑭鑮鑯"
		],
		[
			"e880",
			"鑰",
			20,
			"钑钖钘铇铏铓铔铚铦铻锜锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩枥枇杪杳枘枧杵枨枞枭枋杷杼柰栉柘栊柩枰栌柙枵柚枳柝栀柃枸柢栎柁柽栲栳桠桡桎桢桄桤梃栝桕桦桁桧桀栾桊桉栩梵梏桴桷梓桫棂楮棼椟椠棹"
		],
		[
			"e940",
			"锧锳锽镃镈镋镕镚镠镮镴镵長",
			7,
			"門",
			42
		],
		[
			"e980",
			"閫",
			32,
			"椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭槔榱槁槊槟榕槠榍槿樯槭樗樘橥槲橄樾檠橐橛樵檎橹樽樨橘橼檑檐檩檗檫猷獒殁殂殇殄殒殓殍殚殛殡殪轫轭轱轲轳轵轶轸轷轹轺轼轾辁辂辄辇辋"
		],
		[
			"ea40",
			"闌",
			27,
			"闬闿阇阓阘阛阞阠阣",
			6,
			"阫阬阭阯阰阷阸阹阺阾陁陃陊陎陏陑陒陓陖陗"
		],
		[
			"ea80",
			"陘陙陚陜陝陞陠陣陥陦陫陭",
			4,
			"陳陸",
			12,
			"隇隉隊辍辎辏辘辚軎戋戗戛戟戢戡戥戤戬臧瓯瓴瓿甏甑甓攴旮旯旰昊昙杲昃昕昀炅曷昝昴昱昶昵耆晟晔晁晏晖晡晗晷暄暌暧暝暾曛曜曦曩贲贳贶贻贽赀赅赆赈赉赇赍赕赙觇觊觋觌觎觏觐觑牮犟牝牦牯牾牿犄犋犍犏犒挈挲掰"
		],
		[
			"eb40",
			"隌階隑隒隓隕隖隚際隝",
			9,
			"隨",
			7,
			"隱隲隴隵隷隸隺隻隿雂雃雈雊雋雐雑雓雔雖",
			9,
			"雡",
			6,
			"雫"
		],
		[
			"eb80",
			"雬雭雮雰雱雲雴雵雸雺電雼雽雿霂霃霅霊霋霌霐霑霒霔霕霗",
			4,
			"霝霟霠搿擘耄毪毳毽毵毹氅氇氆氍氕氘氙氚氡氩氤氪氲攵敕敫牍牒牖爰虢刖肟肜肓肼朊肽肱肫肭肴肷胧胨胩胪胛胂胄胙胍胗朐胝胫胱胴胭脍脎胲胼朕脒豚脶脞脬脘脲腈腌腓腴腙腚腱腠腩腼腽腭腧塍媵膈膂膑滕膣膪臌朦臊膻"
		],
		[
			"ec40",
			"霡",
			8,
			"霫霬霮霯霱霳",
			4,
			"霺霻霼霽霿",
			18,
			"靔靕靗靘靚靜靝靟靣靤靦靧靨靪",
			7
		],
		[
			"ec80",
			"靲靵靷",
			4,
			"靽",
			7,
			"鞆",
			4,
			"鞌鞎鞏鞐鞓鞕鞖鞗鞙",
			4,
			"臁膦欤欷欹歃歆歙飑飒飓飕飙飚殳彀毂觳斐齑斓於旆旄旃旌旎旒旖炀炜炖炝炻烀炷炫炱烨烊焐焓焖焯焱煳煜煨煅煲煊煸煺熘熳熵熨熠燠燔燧燹爝爨灬焘煦熹戾戽扃扈扉礻祀祆祉祛祜祓祚祢祗祠祯祧祺禅禊禚禧禳忑忐"
		],
		[
			"ed40",
			"鞞鞟鞡鞢鞤",
			6,
			"鞬鞮鞰鞱鞳鞵",
			46
		],
		[
			"ed80",
			"韤韥韨韮",
			4,
			"韴韷",
			23,
			"怼恝恚恧恁恙恣悫愆愍慝憩憝懋懑戆肀聿沓泶淼矶矸砀砉砗砘砑斫砭砜砝砹砺砻砟砼砥砬砣砩硎硭硖硗砦硐硇硌硪碛碓碚碇碜碡碣碲碹碥磔磙磉磬磲礅磴礓礤礞礴龛黹黻黼盱眄眍盹眇眈眚眢眙眭眦眵眸睐睑睇睃睚睨"
		],
		[
			"ee40",
			"頏",
			62
		],
		[
			"ee80",
			"顎",
			32,
			"睢睥睿瞍睽瞀瞌瞑瞟瞠瞰瞵瞽町畀畎畋畈畛畲畹疃罘罡罟詈罨罴罱罹羁罾盍盥蠲钅钆钇钋钊钌钍钏钐钔钗钕钚钛钜钣钤钫钪钭钬钯钰钲钴钶",
			4,
			"钼钽钿铄铈",
			6,
			"铐铑铒铕铖铗铙铘铛铞铟铠铢铤铥铧铨铪"
		],
		[
			"ef40",
			"顯",
			5,
			"颋颎颒颕颙颣風",
			37,
			"飏飐飔飖飗飛飜飝飠",
			4
		],
		[
			"ef80",
			"飥飦飩",
			30,
			"铩铫铮铯铳铴铵铷铹铼铽铿锃锂锆锇锉锊锍锎锏锒",
			4,
			"锘锛锝锞锟锢锪锫锩锬锱锲锴锶锷锸锼锾锿镂锵镄镅镆镉镌镎镏镒镓镔镖镗镘镙镛镞镟镝镡镢镤",
			8,
			"镯镱镲镳锺矧矬雉秕秭秣秫稆嵇稃稂稞稔"
		],
		[
			"f040",
			"餈",
			4,
			"餎餏餑",
			28,
			"餯",
			26
		],
		[
			"f080",
			"饊",
			9,
			"饖",
			12,
			"饤饦饳饸饹饻饾馂馃馉稹稷穑黏馥穰皈皎皓皙皤瓞瓠甬鸠鸢鸨",
			4,
			"鸲鸱鸶鸸鸷鸹鸺鸾鹁鹂鹄鹆鹇鹈鹉鹋鹌鹎鹑鹕鹗鹚鹛鹜鹞鹣鹦",
			6,
			"鹱鹭鹳疒疔疖疠疝疬疣疳疴疸痄疱疰痃痂痖痍痣痨痦痤痫痧瘃痱痼痿瘐瘀瘅瘌瘗瘊瘥瘘瘕瘙"
		],
		[
			"f140",
			"馌馎馚",
			10,
			"馦馧馩",
			47
		],
		[
			"f180",
			"駙",
			32,
			"瘛瘼瘢瘠癀瘭瘰瘿瘵癃瘾瘳癍癞癔癜癖癫癯翊竦穸穹窀窆窈窕窦窠窬窨窭窳衤衩衲衽衿袂袢裆袷袼裉裢裎裣裥裱褚裼裨裾裰褡褙褓褛褊褴褫褶襁襦襻疋胥皲皴矜耒耔耖耜耠耢耥耦耧耩耨耱耋耵聃聆聍聒聩聱覃顸颀颃"
		],
		[
			"f240",
			"駺",
			62
		],
		[
			"f280",
			"騹",
			32,
			"颉颌颍颏颔颚颛颞颟颡颢颥颦虍虔虬虮虿虺虼虻蚨蚍蚋蚬蚝蚧蚣蚪蚓蚩蚶蛄蚵蛎蚰蚺蚱蚯蛉蛏蚴蛩蛱蛲蛭蛳蛐蜓蛞蛴蛟蛘蛑蜃蜇蛸蜈蜊蜍蜉蜣蜻蜞蜥蜮蜚蜾蝈蜴蜱蜩蜷蜿螂蜢蝽蝾蝻蝠蝰蝌蝮螋蝓蝣蝼蝤蝙蝥螓螯螨蟒"
		],
		[
			"f340",
			"驚",
			17,
			"驲骃骉骍骎骔骕骙骦骩",
			6,
			"骲骳骴骵骹骻骽骾骿髃髄髆",
			4,
			"髍髎髏髐髒體髕髖髗髙髚髛髜"
		],
		[
			"f380",
			"髝髞髠髢髣髤髥髧髨髩髪髬髮髰",
			8,
			"髺髼",
			6,
			"鬄鬅鬆蟆螈螅螭螗螃螫蟥螬螵螳蟋蟓螽蟑蟀蟊蟛蟪蟠蟮蠖蠓蟾蠊蠛蠡蠹蠼缶罂罄罅舐竺竽笈笃笄笕笊笫笏筇笸笪笙笮笱笠笥笤笳笾笞筘筚筅筵筌筝筠筮筻筢筲筱箐箦箧箸箬箝箨箅箪箜箢箫箴篑篁篌篝篚篥篦篪簌篾篼簏簖簋"
		],
		[
			"f440",
			"鬇鬉",
			5,
			"鬐鬑鬒鬔",
			10,
			"鬠鬡鬢鬤",
			10,
			"鬰鬱鬳",
			7,
			"鬽鬾鬿魀魆魊魋魌魎魐魒魓魕",
			5
		],
		[
			"f480",
			"魛",
			32,
			"簟簪簦簸籁籀臾舁舂舄臬衄舡舢舣舭舯舨舫舸舻舳舴舾艄艉艋艏艚艟艨衾袅袈裘裟襞羝羟羧羯羰羲籼敉粑粝粜粞粢粲粼粽糁糇糌糍糈糅糗糨艮暨羿翎翕翥翡翦翩翮翳糸絷綦綮繇纛麸麴赳趄趔趑趱赧赭豇豉酊酐酎酏酤"
		],
		[
			"f540",
			"魼",
			62
		],
		[
			"f580",
			"鮻",
			32,
			"酢酡酰酩酯酽酾酲酴酹醌醅醐醍醑醢醣醪醭醮醯醵醴醺豕鹾趸跫踅蹙蹩趵趿趼趺跄跖跗跚跞跎跏跛跆跬跷跸跣跹跻跤踉跽踔踝踟踬踮踣踯踺蹀踹踵踽踱蹉蹁蹂蹑蹒蹊蹰蹶蹼蹯蹴躅躏躔躐躜躞豸貂貊貅貘貔斛觖觞觚觜"
		],
		[
			"f640",
			"鯜",
			62
		],
		[
			"f680",
			"鰛",
			32,
			"觥觫觯訾謦靓雩雳雯霆霁霈霏霎霪霭霰霾龀龃龅",
			5,
			"龌黾鼋鼍隹隼隽雎雒瞿雠銎銮鋈錾鍪鏊鎏鐾鑫鱿鲂鲅鲆鲇鲈稣鲋鲎鲐鲑鲒鲔鲕鲚鲛鲞",
			5,
			"鲥",
			4,
			"鲫鲭鲮鲰",
			7,
			"鲺鲻鲼鲽鳄鳅鳆鳇鳊鳋"
		],
		[
			"f740",
			"鰼",
			62
		],
		[
			"f780",
			"鱻鱽鱾鲀鲃鲄鲉鲊鲌鲏鲓鲖鲗鲘鲙鲝鲪鲬鲯鲹鲾",
			4,
			"鳈鳉鳑鳒鳚鳛鳠鳡鳌",
			4,
			"鳓鳔鳕鳗鳘鳙鳜鳝鳟鳢靼鞅鞑鞒鞔鞯鞫鞣鞲鞴骱骰骷鹘骶骺骼髁髀髅髂髋髌髑魅魃魇魉魈魍魑飨餍餮饕饔髟髡髦髯髫髻髭髹鬈鬏鬓鬟鬣麽麾縻麂麇麈麋麒鏖麝麟黛黜黝黠黟黢黩黧黥黪黯鼢鼬鼯鼹鼷鼽鼾齄"
		],
		[
			"f840",
			"鳣",
			62
		],
		[
			"f880",
			"鴢",
			32
		],
		[
			"f940",
			"鵃",
			62
		],
		[
			"f980",
			"鶂",
			32
		],
		[
			"fa40",
			"鶣",
			62
		],
		[
			"fa80",
			"鷢",
			32
		],
		[
			"fb40",
			"鸃",
			27,
			"鸤鸧鸮鸰鸴鸻鸼鹀鹍鹐鹒鹓鹔鹖鹙鹝鹟鹠鹡鹢鹥鹮鹯鹲鹴",
			9,
			"麀"
		],
		[
			"fb80",
			"麁麃麄麅麆麉麊麌",
			5,
			"麔",
			8,
			"麞麠",
			5,
			"麧麨麩麪"
		],
		[
			"fc40",
			"麫",
			8,
			"麵麶麷麹麺麼麿",
			4,
			"黅黆黇黈黊黋黌黐黒黓黕黖黗黙黚點黡黣黤黦黨黫黬黭黮黰",
			8,
			"黺黽黿",
			6
		],
		[
			"fc80",
			"鼆",
			4,
			"鼌鼏鼑鼒鼔鼕鼖鼘鼚",
			5,
			"鼡鼣",
			8,
			"鼭鼮鼰鼱"
		],
		[
			"fd40",
			"鼲",
			4,
			"鼸鼺鼼鼿",
			4,
			"齅",
			10,
			"齒",
			38
		],
		[
			"fd80",
			"齹",
			5,
			"龁龂龍",
			11,
			"龜龝龞龡",
			4,
			"郎凉秊裏隣"
		],
		["fe40", "兀嗀﨎﨏﨑﨓﨔礼﨟蘒﨡﨣﨤﨧﨨﨩"]
	];
}));
// node_modules/iconv-lite/encodings/tables/gbk-added.json
var require_gbk_added = __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"a140",
			"",
			62
		],
		[
			"a180",
			"",
			32
		],
		[
			"a240",
			"",
			62
		],
		[
			"a280",
			"",
			32
		],
		[
			"a2ab",
			"",
			5
		],
		["a2e3", "€"],
		["a2ef", ""],
		["a2fd", ""],
		[
			"a340",
			"",
			62
		],
		[
			"a380",
			"",
			31,
			"　"
		],
		[
			"a440",
			"",
			62
		],
		[
			"a480",
			"",
			32
		],
		[
			"a4f4",
			"",
			10
		],
		[
			"a540",
			"",
			62
		],
		[
			"a580",
			"",
			32
		],
		[
			"a5f7",
			"",
			7
		],
		[
			"a640",
			"",
			62
		],
		[
			"a680",
			"",
			32
		],
		[
			"a6b9",
			"",
			7
		],
		[
			"a6d9",
			"",
			6
		],
		["a6ec", ""],
		["a6f3", ""],
		[
			"a6f6",
			"",
			8
		],
		[
			"a740",
			"",
			62
		],
		[
			"a780",
			"",
			32
		],
		[
			"a7c2",
			"",
			14
		],
		[
			"a7f2",
			"",
			12
		],
		[
			"a896",
			"",
			10
		],
		["a8bc", "ḿ"],
		["a8bf", "ǹ"],
		["a8c1", ""],
		[
			"a8ea",
			"",
			20
		],
		["a958", ""],
		["a95b", ""],
		["a95d", ""],
		[
			"a989",
			"〾⿰",
			11
		],
		[
			"a997",
			"",
			12
		],
		[
			"a9f0",
			"",
			14
		],
		[
			"aaa1",
			"",
			93
		],
		[
			"aba1",
			"",
			93
		],
		[
			"aca1",
			"",
			93
		],
		[
			"ada1",
			"",
			93
		],
		[
			"aea1",
			"",
			93
		],
		[
			"afa1",
			"",
			93
		],
		[
			"d7fa",
			"",
			4
		],
		[
			"f8a1",
			"",
			93
		],
		[
			"f9a1",
			"",
			93
		],
		[
			"faa1",
			"",
			93
		],
		[
			"fba1",
			"",
			93
		],
		[
			"fca1",
			"",
			93
		],
		[
			"fda1",
			"",
			93
		],
		["fe50", "⺁⺄㑳㑇⺈⺋㖞㘚㘎⺌⺗㥮㤘㧏㧟㩳㧐㭎㱮㳠⺧⺪䁖䅟⺮䌷⺳⺶⺷䎱䎬⺻䏝䓖䙡䙌"],
		[
			"fe80",
			"䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶䲣䲟䲠䲡䱷䲢䴓",
			6,
			"䶮",
			93
		],
		["8135f437", ""]
	];
}));
// node_modules/iconv-lite/encodings/tables/gb18030-ranges.json
var require_gb18030_ranges = __commonJSMin(((exports, module) => {
	module.exports = {
		"uChars": [
			128,
			165,
			169,
			178,
			184,
			216,
			226,
			235,
			238,
			244,
			248,
			251,
			253,
			258,
			276,
			284,
			300,
			325,
			329,
			334,
			364,
			463,
			465,
			467,
			469,
			471,
			473,
			475,
			477,
			506,
			594,
			610,
			712,
			716,
			730,
			930,
			938,
			962,
			970,
			1026,
			1104,
			1106,
			8209,
			8215,
			8218,
			8222,
			8231,
			8241,
			8244,
			8246,
			8252,
			8365,
			8452,
			8454,
			8458,
			8471,
			8482,
			8556,
			8570,
			8596,
			8602,
			8713,
			8720,
			8722,
			8726,
			8731,
			8737,
			8740,
			8742,
			8748,
			8751,
			8760,
			8766,
			8777,
			8781,
			8787,
			8802,
			8808,
			8816,
			8854,
			8858,
			8870,
			8896,
			8979,
			9322,
			9372,
			9548,
			9588,
			9616,
			9622,
			9634,
			9652,
			9662,
			9672,
			9676,
			9680,
			9702,
			9735,
			9738,
			9793,
			9795,
			11906,
			11909,
			11913,
			11917,
			11928,
			11944,
			11947,
			11951,
			11956,
			11960,
			11964,
			11979,
			12284,
			12292,
			12312,
			12319,
			12330,
			12351,
			12436,
			12447,
			12535,
			12543,
			12586,
			12842,
			12850,
			12964,
			13200,
			13215,
			13218,
			13253,
			13263,
			13267,
			13270,
			13384,
			13428,
			13727,
			13839,
			13851,
			14617,
			14703,
			14801,
			14816,
			14964,
			15183,
			15471,
			15585,
			16471,
			16736,
			17208,
			17325,
			17330,
			17374,
			17623,
			17997,
			18018,
			18212,
			18218,
			18301,
			18318,
			18760,
			18811,
			18814,
			18820,
			18823,
			18844,
			18848,
			18872,
			19576,
			19620,
			19738,
			19887,
			40870,
			59244,
			59336,
			59367,
			59413,
			59417,
			59423,
			59431,
			59437,
			59443,
			59452,
			59460,
			59478,
			59493,
			63789,
			63866,
			63894,
			63976,
			63986,
			64016,
			64018,
			64021,
			64025,
			64034,
			64037,
			64042,
			65074,
			65093,
			65107,
			65112,
			65127,
			65132,
			65375,
			65510,
			65536
		],
		"gbChars": [
			0,
			36,
			38,
			45,
			50,
			81,
			89,
			95,
			96,
			100,
			103,
			104,
			105,
			109,
			126,
			133,
			148,
			172,
			175,
			179,
			208,
			306,
			307,
			308,
			309,
			310,
			311,
			312,
			313,
			341,
			428,
			443,
			544,
			545,
			558,
			741,
			742,
			749,
			750,
			805,
			819,
			820,
			7922,
			7924,
			7925,
			7927,
			7934,
			7943,
			7944,
			7945,
			7950,
			8062,
			8148,
			8149,
			8152,
			8164,
			8174,
			8236,
			8240,
			8262,
			8264,
			8374,
			8380,
			8381,
			8384,
			8388,
			8390,
			8392,
			8393,
			8394,
			8396,
			8401,
			8406,
			8416,
			8419,
			8424,
			8437,
			8439,
			8445,
			8482,
			8485,
			8496,
			8521,
			8603,
			8936,
			8946,
			9046,
			9050,
			9063,
			9066,
			9076,
			9092,
			9100,
			9108,
			9111,
			9113,
			9131,
			9162,
			9164,
			9218,
			9219,
			11329,
			11331,
			11334,
			11336,
			11346,
			11361,
			11363,
			11366,
			11370,
			11372,
			11375,
			11389,
			11682,
			11686,
			11687,
			11692,
			11694,
			11714,
			11716,
			11723,
			11725,
			11730,
			11736,
			11982,
			11989,
			12102,
			12336,
			12348,
			12350,
			12384,
			12393,
			12395,
			12397,
			12510,
			12553,
			12851,
			12962,
			12973,
			13738,
			13823,
			13919,
			13933,
			14080,
			14298,
			14585,
			14698,
			15583,
			15847,
			16318,
			16434,
			16438,
			16481,
			16729,
			17102,
			17122,
			17315,
			17320,
			17402,
			17418,
			17859,
			17909,
			17911,
			17915,
			17916,
			17936,
			17939,
			17961,
			18664,
			18703,
			18814,
			18962,
			19043,
			33469,
			33470,
			33471,
			33484,
			33485,
			33490,
			33497,
			33501,
			33505,
			33513,
			33520,
			33536,
			33550,
			37845,
			37921,
			37948,
			38029,
			38038,
			38064,
			38065,
			38066,
			38069,
			38075,
			38076,
			38078,
			39108,
			39109,
			39113,
			39114,
			39115,
			39116,
			39265,
			39394,
			189e3
		]
	};
}));
// node_modules/iconv-lite/encodings/tables/cp949.json
var require_cp949 = __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127
		],
		[
			"8141",
			"갂갃갅갆갋",
			4,
			"갘갞갟갡갢갣갥",
			6,
			"갮갲갳갴"
		],
		[
			"8161",
			"갵갶갷갺갻갽갾갿걁",
			9,
			"걌걎",
			5,
			"걕"
		],
		[
			"8181",
			"걖걗걙걚걛걝",
			18,
			"걲걳걵걶걹걻",
			4,
			"겂겇겈겍겎겏겑겒겓겕",
			6,
			"겞겢",
			5,
			"겫겭겮겱",
			6,
			"겺겾겿곀곂곃곅곆곇곉곊곋곍",
			7,
			"곖곘",
			7,
			"곢곣곥곦곩곫곭곮곲곴곷",
			4,
			"곾곿괁괂괃괅괇",
			4,
			"괎괐괒괓"
		],
		[
			"8241",
			"괔괕괖괗괙괚괛괝괞괟괡",
			7,
			"괪괫괮",
			5
		],
		[
			"8261",
			"괶괷괹괺괻괽",
			6,
			"굆굈굊",
			5,
			"굑굒굓굕굖굗"
		],
		[
			"8281",
			"굙",
			7,
			"굢굤",
			7,
			"굮굯굱굲굷굸굹굺굾궀궃",
			4,
			"궊궋궍궎궏궑",
			10,
			"궞",
			5,
			"궥",
			17,
			"궸",
			7,
			"귂귃귅귆귇귉",
			6,
			"귒귔",
			7,
			"귝귞귟귡귢귣귥",
			18
		],
		[
			"8341",
			"귺귻귽귾긂",
			5,
			"긊긌긎",
			5,
			"긕",
			7
		],
		[
			"8361",
			"긝",
			18,
			"긲긳긵긶긹긻긼"
		],
		[
			"8381",
			"긽긾긿깂깄깇깈깉깋깏깑깒깓깕깗",
			4,
			"깞깢깣깤깦깧깪깫깭깮깯깱",
			6,
			"깺깾",
			5,
			"꺆",
			5,
			"꺍",
			46,
			"꺿껁껂껃껅",
			6,
			"껎껒",
			5,
			"껚껛껝",
			8
		],
		[
			"8441",
			"껦껧껩껪껬껮",
			5,
			"껵껶껷껹껺껻껽",
			8
		],
		[
			"8461",
			"꼆꼉꼊꼋꼌꼎꼏꼑",
			18
		],
		[
			"8481",
			"꼤",
			7,
			"꼮꼯꼱꼳꼵",
			6,
			"꼾꽀꽄꽅꽆꽇꽊",
			5,
			"꽑",
			10,
			"꽞",
			5,
			"꽦",
			18,
			"꽺",
			5,
			"꾁꾂꾃꾅꾆꾇꾉",
			6,
			"꾒꾓꾔꾖",
			5,
			"꾝",
			26,
			"꾺꾻꾽꾾"
		],
		[
			"8541",
			"꾿꿁",
			5,
			"꿊꿌꿏",
			4,
			"꿕",
			6,
			"꿝",
			4
		],
		[
			"8561",
			"꿢",
			5,
			"꿪",
			5,
			"꿲꿳꿵꿶꿷꿹",
			6,
			"뀂뀃"
		],
		[
			"8581",
			"뀅",
			6,
			"뀍뀎뀏뀑뀒뀓뀕",
			6,
			"뀞",
			9,
			"뀩",
			26,
			"끆끇끉끋끍끏끐끑끒끖끘끚끛끜끞",
			29,
			"끾끿낁낂낃낅",
			6,
			"낎낐낒",
			5,
			"낛낝낞낣낤"
		],
		[
			"8641",
			"낥낦낧낪낰낲낶낷낹낺낻낽",
			6,
			"냆냊",
			5,
			"냒"
		],
		[
			"8661",
			"냓냕냖냗냙",
			6,
			"냡냢냣냤냦",
			10
		],
		[
			"8681",
			"냱",
			22,
			"넊넍넎넏넑넔넕넖넗넚넞",
			4,
			"넦넧넩넪넫넭",
			6,
			"넶넺",
			5,
			"녂녃녅녆녇녉",
			6,
			"녒녓녖녗녙녚녛녝녞녟녡",
			22,
			"녺녻녽녾녿놁놃",
			4,
			"놊놌놎놏놐놑놕놖놗놙놚놛놝"
		],
		[
			"8741",
			"놞",
			9,
			"놩",
			15
		],
		[
			"8761",
			"놹",
			18,
			"뇍뇎뇏뇑뇒뇓뇕"
		],
		[
			"8781",
			"뇖",
			5,
			"뇞뇠",
			7,
			"뇪뇫뇭뇮뇯뇱",
			7,
			"뇺뇼뇾",
			5,
			"눆눇눉눊눍",
			6,
			"눖눘눚",
			5,
			"눡",
			18,
			"눵",
			6,
			"눽",
			26,
			"뉙뉚뉛뉝뉞뉟뉡",
			6,
			"뉪",
			4
		],
		[
			"8841",
			"뉯",
			4,
			"뉶",
			5,
			"뉽",
			6,
			"늆늇늈늊",
			4
		],
		[
			"8861",
			"늏늒늓늕늖늗늛",
			4,
			"늢늤늧늨늩늫늭늮늯늱늲늳늵늶늷"
		],
		[
			"8881",
			"늸",
			15,
			"닊닋닍닎닏닑닓",
			4,
			"닚닜닞닟닠닡닣닧닩닪닰닱닲닶닼닽닾댂댃댅댆댇댉",
			6,
			"댒댖",
			5,
			"댝",
			54,
			"덗덙덚덝덠덡덢덣"
		],
		[
			"8941",
			"덦덨덪덬덭덯덲덳덵덶덷덹",
			6,
			"뎂뎆",
			5,
			"뎍"
		],
		[
			"8961",
			"뎎뎏뎑뎒뎓뎕",
			10,
			"뎢",
			5,
			"뎩뎪뎫뎭"
		],
		[
			"8981",
			"뎮",
			21,
			"돆돇돉돊돍돏돑돒돓돖돘돚돜돞돟돡돢돣돥돦돧돩",
			18,
			"돽",
			18,
			"됑",
			6,
			"됙됚됛됝됞됟됡",
			6,
			"됪됬",
			7,
			"됵",
			15
		],
		[
			"8a41",
			"둅",
			10,
			"둒둓둕둖둗둙",
			6,
			"둢둤둦"
		],
		[
			"8a61",
			"둧",
			4,
			"둭",
			18,
			"뒁뒂"
		],
		[
			"8a81",
			"뒃",
			4,
			"뒉",
			19,
			"뒞",
			5,
			"뒥뒦뒧뒩뒪뒫뒭",
			7,
			"뒶뒸뒺",
			5,
			"듁듂듃듅듆듇듉",
			6,
			"듑듒듓듔듖",
			5,
			"듞듟듡듢듥듧",
			4,
			"듮듰듲",
			5,
			"듹",
			26,
			"딖딗딙딚딝"
		],
		[
			"8b41",
			"딞",
			5,
			"딦딫",
			4,
			"딲딳딵딶딷딹",
			6,
			"땂땆"
		],
		[
			"8b61",
			"땇땈땉땊땎땏땑땒땓땕",
			6,
			"땞땢",
			8
		],
		[
			"8b81",
			"땫",
			52,
			"떢떣떥떦떧떩떬떭떮떯떲떶",
			4,
			"떾떿뗁뗂뗃뗅",
			6,
			"뗎뗒",
			5,
			"뗙",
			18,
			"뗭",
			18
		],
		[
			"8c41",
			"똀",
			15,
			"똒똓똕똖똗똙",
			4
		],
		[
			"8c61",
			"똞",
			6,
			"똦",
			5,
			"똭",
			6,
			"똵",
			5
		],
		[
			"8c81",
			"똻",
			12,
			"뙉",
			26,
			"뙥뙦뙧뙩",
			50,
			"뚞뚟뚡뚢뚣뚥",
			5,
			"뚭뚮뚯뚰뚲",
			16
		],
		[
			"8d41",
			"뛃",
			16,
			"뛕",
			8
		],
		[
			"8d61",
			"뛞",
			17,
			"뛱뛲뛳뛵뛶뛷뛹뛺"
		],
		[
			"8d81",
			"뛻",
			4,
			"뜂뜃뜄뜆",
			33,
			"뜪뜫뜭뜮뜱",
			6,
			"뜺뜼",
			7,
			"띅띆띇띉띊띋띍",
			6,
			"띖",
			9,
			"띡띢띣띥띦띧띩",
			6,
			"띲띴띶",
			5,
			"띾띿랁랂랃랅",
			6,
			"랎랓랔랕랚랛랝랞"
		],
		[
			"8e41",
			"랟랡",
			6,
			"랪랮",
			5,
			"랶랷랹",
			8
		],
		[
			"8e61",
			"럂",
			4,
			"럈럊",
			19
		],
		[
			"8e81",
			"럞",
			13,
			"럮럯럱럲럳럵",
			6,
			"럾렂",
			4,
			"렊렋렍렎렏렑",
			6,
			"렚렜렞",
			5,
			"렦렧렩렪렫렭",
			6,
			"렶렺",
			5,
			"롁롂롃롅",
			11,
			"롒롔",
			7,
			"롞롟롡롢롣롥",
			6,
			"롮롰롲",
			5,
			"롹롺롻롽",
			7
		],
		[
			"8f41",
			"뢅",
			7,
			"뢎",
			17
		],
		[
			"8f61",
			"뢠",
			7,
			"뢩",
			6,
			"뢱뢲뢳뢵뢶뢷뢹",
			4
		],
		[
			"8f81",
			"뢾뢿룂룄룆",
			5,
			"룍룎룏룑룒룓룕",
			7,
			"룞룠룢",
			5,
			"룪룫룭룮룯룱",
			6,
			"룺룼룾",
			5,
			"뤅",
			18,
			"뤙",
			6,
			"뤡",
			26,
			"뤾뤿륁륂륃륅",
			6,
			"륍륎륐륒",
			5
		],
		[
			"9041",
			"륚륛륝륞륟륡",
			6,
			"륪륬륮",
			5,
			"륶륷륹륺륻륽"
		],
		[
			"9061",
			"륾",
			5,
			"릆릈릋릌릏",
			15
		],
		[
			"9081",
			"릟",
			12,
			"릮릯릱릲릳릵",
			6,
			"릾맀맂",
			5,
			"맊맋맍맓",
			4,
			"맚맜맟맠맢맦맧맩맪맫맭",
			6,
			"맶맻",
			4,
			"먂",
			5,
			"먉",
			11,
			"먖",
			33,
			"먺먻먽먾먿멁멃멄멅멆"
		],
		[
			"9141",
			"멇멊멌멏멐멑멒멖멗멙멚멛멝",
			6,
			"멦멪",
			5
		],
		[
			"9161",
			"멲멳멵멶멷멹",
			9,
			"몆몈몉몊몋몍",
			5
		],
		[
			"9181",
			"몓",
			20,
			"몪몭몮몯몱몳",
			4,
			"몺몼몾",
			5,
			"뫅뫆뫇뫉",
			14,
			"뫚",
			33,
			"뫽뫾뫿묁묂묃묅",
			7,
			"묎묐묒",
			5,
			"묙묚묛묝묞묟묡",
			6
		],
		[
			"9241",
			"묨묪묬",
			7,
			"묷묹묺묿",
			4,
			"뭆뭈뭊뭋뭌뭎뭑뭒"
		],
		[
			"9261",
			"뭓뭕뭖뭗뭙",
			7,
			"뭢뭤",
			7,
			"뭭",
			4
		],
		[
			"9281",
			"뭲",
			21,
			"뮉뮊뮋뮍뮎뮏뮑",
			18,
			"뮥뮦뮧뮩뮪뮫뮭",
			6,
			"뮵뮶뮸",
			7,
			"믁믂믃믅믆믇믉",
			6,
			"믑믒믔",
			35,
			"믺믻믽믾밁"
		],
		[
			"9341",
			"밃",
			4,
			"밊밎밐밒밓밙밚밠밡밢밣밦밨밪밫밬밮밯밲밳밵"
		],
		[
			"9361",
			"밶밷밹",
			6,
			"뱂뱆뱇뱈뱊뱋뱎뱏뱑",
			8
		],
		[
			"9381",
			"뱚뱛뱜뱞",
			37,
			"벆벇벉벊벍벏",
			4,
			"벖벘벛",
			4,
			"벢벣벥벦벩",
			6,
			"벲벶",
			5,
			"벾벿볁볂볃볅",
			7,
			"볎볒볓볔볖볗볙볚볛볝",
			22,
			"볷볹볺볻볽"
		],
		[
			"9441",
			"볾",
			5,
			"봆봈봊",
			5,
			"봑봒봓봕",
			8
		],
		[
			"9461",
			"봞",
			5,
			"봥",
			6,
			"봭",
			12
		],
		[
			"9481",
			"봺",
			5,
			"뵁",
			6,
			"뵊뵋뵍뵎뵏뵑",
			6,
			"뵚",
			9,
			"뵥뵦뵧뵩",
			22,
			"붂붃붅붆붋",
			4,
			"붒붔붖붗붘붛붝",
			6,
			"붥",
			10,
			"붱",
			6,
			"붹",
			24
		],
		[
			"9541",
			"뷒뷓뷖뷗뷙뷚뷛뷝",
			11,
			"뷪",
			5,
			"뷱"
		],
		[
			"9561",
			"뷲뷳뷵뷶뷷뷹",
			6,
			"븁븂븄븆",
			5,
			"븎븏븑븒븓"
		],
		[
			"9581",
			"븕",
			6,
			"븞븠",
			35,
			"빆빇빉빊빋빍빏",
			4,
			"빖빘빜빝빞빟빢빣빥빦빧빩빫",
			4,
			"빲빶",
			4,
			"빾빿뺁뺂뺃뺅",
			6,
			"뺎뺒",
			5,
			"뺚",
			13,
			"뺩",
			14
		],
		[
			"9641",
			"뺸",
			23,
			"뻒뻓"
		],
		[
			"9661",
			"뻕뻖뻙",
			6,
			"뻡뻢뻦",
			5,
			"뻭",
			8
		],
		[
			"9681",
			"뻶",
			10,
			"뼂",
			5,
			"뼊",
			13,
			"뼚뼞",
			33,
			"뽂뽃뽅뽆뽇뽉",
			6,
			"뽒뽓뽔뽖",
			44
		],
		[
			"9741",
			"뾃",
			16,
			"뾕",
			8
		],
		[
			"9761",
			"뾞",
			17,
			"뾱",
			7
		],
		[
			"9781",
			"뾹",
			11,
			"뿆",
			5,
			"뿎뿏뿑뿒뿓뿕",
			6,
			"뿝뿞뿠뿢",
			89,
			"쀽쀾쀿"
		],
		[
			"9841",
			"쁀",
			16,
			"쁒",
			5,
			"쁙쁚쁛"
		],
		[
			"9861",
			"쁝쁞쁟쁡",
			6,
			"쁪",
			15
		],
		[
			"9881",
			"쁺",
			21,
			"삒삓삕삖삗삙",
			6,
			"삢삤삦",
			5,
			"삮삱삲삷",
			4,
			"삾샂샃샄샆샇샊샋샍샎샏샑",
			6,
			"샚샞",
			5,
			"샦샧샩샪샫샭",
			6,
			"샶샸샺",
			5,
			"섁섂섃섅섆섇섉",
			6,
			"섑섒섓섔섖",
			5,
			"섡섢섥섨섩섪섫섮"
		],
		[
			"9941",
			"섲섳섴섵섷섺섻섽섾섿셁",
			6,
			"셊셎",
			5,
			"셖셗"
		],
		[
			"9961",
			"셙셚셛셝",
			6,
			"셦셪",
			5,
			"셱셲셳셵셶셷셹셺셻"
		],
		[
			"9981",
			"셼",
			8,
			"솆",
			5,
			"솏솑솒솓솕솗",
			4,
			"솞솠솢솣솤솦솧솪솫솭솮솯솱",
			11,
			"솾",
			5,
			"쇅쇆쇇쇉쇊쇋쇍",
			6,
			"쇕쇖쇙",
			6,
			"쇡쇢쇣쇥쇦쇧쇩",
			6,
			"쇲쇴",
			7,
			"쇾쇿숁숂숃숅",
			6,
			"숎숐숒",
			5,
			"숚숛숝숞숡숢숣"
		],
		[
			"9a41",
			"숤숥숦숧숪숬숮숰숳숵",
			16
		],
		[
			"9a61",
			"쉆쉇쉉",
			6,
			"쉒쉓쉕쉖쉗쉙",
			6,
			"쉡쉢쉣쉤쉦"
		],
		[
			"9a81",
			"쉧",
			4,
			"쉮쉯쉱쉲쉳쉵",
			6,
			"쉾슀슂",
			5,
			"슊",
			5,
			"슑",
			6,
			"슙슚슜슞",
			5,
			"슦슧슩슪슫슮",
			5,
			"슶슸슺",
			33,
			"싞싟싡싢싥",
			5,
			"싮싰싲싳싴싵싷싺싽싾싿쌁",
			6,
			"쌊쌋쌎쌏"
		],
		[
			"9b41",
			"쌐쌑쌒쌖쌗쌙쌚쌛쌝",
			6,
			"쌦쌧쌪",
			8
		],
		[
			"9b61",
			"쌳",
			17,
			"썆",
			7
		],
		[
			"9b81",
			"썎",
			25,
			"썪썫썭썮썯썱썳",
			4,
			"썺썻썾",
			5,
			"쎅쎆쎇쎉쎊쎋쎍",
			50,
			"쏁",
			22,
			"쏚"
		],
		[
			"9c41",
			"쏛쏝쏞쏡쏣",
			4,
			"쏪쏫쏬쏮",
			5,
			"쏶쏷쏹",
			5
		],
		[
			"9c61",
			"쏿",
			8,
			"쐉",
			6,
			"쐑",
			9
		],
		[
			"9c81",
			"쐛",
			8,
			"쐥",
			6,
			"쐭쐮쐯쐱쐲쐳쐵",
			6,
			"쐾",
			9,
			"쑉",
			26,
			"쑦쑧쑩쑪쑫쑭",
			6,
			"쑶쑷쑸쑺",
			5,
			"쒁",
			18,
			"쒕",
			6,
			"쒝",
			12
		],
		[
			"9d41",
			"쒪",
			13,
			"쒹쒺쒻쒽",
			8
		],
		[
			"9d61",
			"쓆",
			25
		],
		[
			"9d81",
			"쓠",
			8,
			"쓪",
			5,
			"쓲쓳쓵쓶쓷쓹쓻쓼쓽쓾씂",
			9,
			"씍씎씏씑씒씓씕",
			6,
			"씝",
			10,
			"씪씫씭씮씯씱",
			6,
			"씺씼씾",
			5,
			"앆앇앋앏앐앑앒앖앚앛앜앟앢앣앥앦앧앩",
			6,
			"앲앶",
			5,
			"앾앿얁얂얃얅얆얈얉얊얋얎얐얒얓얔"
		],
		[
			"9e41",
			"얖얙얚얛얝얞얟얡",
			7,
			"얪",
			9,
			"얶"
		],
		[
			"9e61",
			"얷얺얿",
			4,
			"엋엍엏엒엓엕엖엗엙",
			6,
			"엢엤엦엧"
		],
		[
			"9e81",
			"엨엩엪엫엯엱엲엳엵엸엹엺엻옂옃옄옉옊옋옍옎옏옑",
			6,
			"옚옝",
			6,
			"옦옧옩옪옫옯옱옲옶옸옺옼옽옾옿왂왃왅왆왇왉",
			6,
			"왒왖",
			5,
			"왞왟왡",
			10,
			"왭왮왰왲",
			5,
			"왺왻왽왾왿욁",
			6,
			"욊욌욎",
			5,
			"욖욗욙욚욛욝",
			6,
			"욦"
		],
		[
			"9f41",
			"욨욪",
			5,
			"욲욳욵욶욷욻",
			4,
			"웂웄웆",
			5,
			"웎"
		],
		[
			"9f61",
			"웏웑웒웓웕",
			6,
			"웞웟웢",
			5,
			"웪웫웭웮웯웱웲"
		],
		[
			"9f81",
			"웳",
			4,
			"웺웻웼웾",
			5,
			"윆윇윉윊윋윍",
			6,
			"윖윘윚",
			5,
			"윢윣윥윦윧윩",
			6,
			"윲윴윶윸윹윺윻윾윿읁읂읃읅",
			4,
			"읋읎읐읙읚읛읝읞읟읡",
			6,
			"읩읪읬",
			7,
			"읶읷읹읺읻읿잀잁잂잆잋잌잍잏잒잓잕잙잛",
			4,
			"잢잧",
			4,
			"잮잯잱잲잳잵잶잷"
		],
		[
			"a041",
			"잸잹잺잻잾쟂",
			5,
			"쟊쟋쟍쟏쟑",
			6,
			"쟙쟚쟛쟜"
		],
		[
			"a061",
			"쟞",
			5,
			"쟥쟦쟧쟩쟪쟫쟭",
			13
		],
		[
			"a081",
			"쟻",
			4,
			"젂젃젅젆젇젉젋",
			4,
			"젒젔젗",
			4,
			"젞젟젡젢젣젥",
			6,
			"젮젰젲",
			5,
			"젹젺젻젽젾젿졁",
			6,
			"졊졋졎",
			5,
			"졕",
			26,
			"졲졳졵졶졷졹졻",
			4,
			"좂좄좈좉좊좎",
			5,
			"좕",
			7,
			"좞좠좢좣좤"
		],
		[
			"a141",
			"좥좦좧좩",
			18,
			"좾좿죀죁"
		],
		[
			"a161",
			"죂죃죅죆죇죉죊죋죍",
			6,
			"죖죘죚",
			5,
			"죢죣죥"
		],
		[
			"a181",
			"죦",
			14,
			"죶",
			5,
			"죾죿줁줂줃줇",
			4,
			"줎　、。·‥…¨〃­―∥＼∼‘’“”〔〕〈",
			9,
			"±×÷≠≤≥∞∴°′″℃Å￠￡￥♂♀∠⊥⌒∂∇≡≒§※☆★○●◎◇◆□■△▲▽▼→←↑↓↔〓≪≫√∽∝∵∫∬∈∋⊆⊇⊂⊃∪∩∧∨￢"
		],
		[
			"a241",
			"줐줒",
			5,
			"줙",
			18
		],
		[
			"a261",
			"줭",
			6,
			"줵",
			18
		],
		[
			"a281",
			"쥈",
			7,
			"쥒쥓쥕쥖쥗쥙",
			6,
			"쥢쥤",
			7,
			"쥭쥮쥯⇒⇔∀∃´～ˇ˘˝˚˙¸˛¡¿ː∮∑∏¤℉‰◁◀▷▶♤♠♡♥♧♣⊙◈▣◐◑▒▤▥▨▧▦▩♨☏☎☜☞¶†‡↕↗↙↖↘♭♩♪♬㉿㈜№㏇™㏂㏘℡€®"
		],
		[
			"a341",
			"쥱쥲쥳쥵",
			6,
			"쥽",
			10,
			"즊즋즍즎즏"
		],
		[
			"a361",
			"즑",
			6,
			"즚즜즞",
			16
		],
		[
			"a381",
			"즯",
			16,
			"짂짃짅짆짉짋",
			4,
			"짒짔짗짘짛！",
			58,
			"￦］",
			32,
			"￣"
		],
		[
			"a441",
			"짞짟짡짣짥짦짨짩짪짫짮짲",
			5,
			"짺짻짽짾짿쨁쨂쨃쨄"
		],
		[
			"a461",
			"쨅쨆쨇쨊쨎",
			5,
			"쨕쨖쨗쨙",
			12
		],
		[
			"a481",
			"쨦쨧쨨쨪",
			28,
			"ㄱ",
			93
		],
		[
			"a541",
			"쩇",
			4,
			"쩎쩏쩑쩒쩓쩕",
			6,
			"쩞쩢",
			5,
			"쩩쩪"
		],
		[
			"a561",
			"쩫",
			17,
			"쩾",
			5,
			"쪅쪆"
		],
		[
			"a581",
			"쪇",
			16,
			"쪙",
			14,
			"ⅰ",
			9
		],
		[
			"a5b0",
			"Ⅰ",
			9
		],
		[
			"a5c1",
			"Α",
			16,
			"Σ",
			6
		],
		[
			"a5e1",
			"α",
			16,
			"σ",
			6
		],
		[
			"a641",
			"쪨",
			19,
			"쪾쪿쫁쫂쫃쫅"
		],
		[
			"a661",
			"쫆",
			5,
			"쫎쫐쫒쫔쫕쫖쫗쫚",
			5,
			"쫡",
			6
		],
		[
			"a681",
			"쫨쫩쫪쫫쫭",
			6,
			"쫵",
			18,
			"쬉쬊─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂┒┑┚┙┖┕┎┍┞┟┡┢┦┧┩┪┭┮┱┲┵┶┹┺┽┾╀╁╃",
			7
		],
		[
			"a741",
			"쬋",
			4,
			"쬑쬒쬓쬕쬖쬗쬙",
			6,
			"쬢",
			7
		],
		[
			"a761",
			"쬪",
			22,
			"쭂쭃쭄"
		],
		[
			"a781",
			"쭅쭆쭇쭊쭋쭍쭎쭏쭑",
			6,
			"쭚쭛쭜쭞",
			5,
			"쭥",
			7,
			"㎕㎖㎗ℓ㎘㏄㎣㎤㎥㎦㎙",
			9,
			"㏊㎍㎎㎏㏏㎈㎉㏈㎧㎨㎰",
			9,
			"㎀",
			4,
			"㎺",
			5,
			"㎐",
			4,
			"Ω㏀㏁㎊㎋㎌㏖㏅㎭㎮㎯㏛㎩㎪㎫㎬㏝㏐㏓㏃㏉㏜㏆"
		],
		[
			"a841",
			"쭭",
			10,
			"쭺",
			14
		],
		[
			"a861",
			"쮉",
			18,
			"쮝",
			6
		],
		[
			"a881",
			"쮤",
			19,
			"쮹",
			11,
			"ÆÐªĦ"
		],
		["a8a6", "Ĳ"],
		["a8a8", "ĿŁØŒºÞŦŊ"],
		[
			"a8b1",
			"㉠",
			27,
			"ⓐ",
			25,
			"①",
			14,
			"½⅓⅔¼¾⅛⅜⅝⅞"
		],
		[
			"a941",
			"쯅",
			14,
			"쯕",
			10
		],
		[
			"a961",
			"쯠쯡쯢쯣쯥쯦쯨쯪",
			18
		],
		[
			"a981",
			"쯽",
			14,
			"찎찏찑찒찓찕",
			6,
			"찞찟찠찣찤æđðħıĳĸŀłøœßþŧŋŉ㈀",
			27,
			"⒜",
			25,
			"⑴",
			14,
			"¹²³⁴ⁿ₁₂₃₄"
		],
		[
			"aa41",
			"찥찦찪찫찭찯찱",
			6,
			"찺찿",
			4,
			"챆챇챉챊챋챍챎"
		],
		[
			"aa61",
			"챏",
			4,
			"챖챚",
			5,
			"챡챢챣챥챧챩",
			6,
			"챱챲"
		],
		[
			"aa81",
			"챳챴챶",
			29,
			"ぁ",
			82
		],
		[
			"ab41",
			"첔첕첖첗첚첛첝첞첟첡",
			6,
			"첪첮",
			5,
			"첶첷첹"
		],
		[
			"ab61",
			"첺첻첽",
			6,
			"쳆쳈쳊",
			5,
			"쳑쳒쳓쳕",
			5
		],
		[
			"ab81",
			"쳛",
			8,
			"쳥",
			6,
			"쳭쳮쳯쳱",
			12,
			"ァ",
			85
		],
		[
			"ac41",
			"쳾쳿촀촂",
			5,
			"촊촋촍촎촏촑",
			6,
			"촚촜촞촟촠"
		],
		[
			"ac61",
			"촡촢촣촥촦촧촩촪촫촭",
			11,
			"촺",
			4
		],
		[
			"ac81",
			"촿",
			28,
			"쵝쵞쵟А",
			5,
			"ЁЖ",
			25
		],
		[
			"acd1",
			"а",
			5,
			"ёж",
			25
		],
		[
			"ad41",
			"쵡쵢쵣쵥",
			6,
			"쵮쵰쵲",
			5,
			"쵹",
			7
		],
		[
			"ad61",
			"춁",
			6,
			"춉",
			10,
			"춖춗춙춚춛춝춞춟"
		],
		[
			"ad81",
			"춠춡춢춣춦춨춪",
			5,
			"춱",
			18,
			"췅"
		],
		[
			"ae41",
			"췆",
			5,
			"췍췎췏췑",
			16
		],
		[
			"ae61",
			"췢",
			5,
			"췩췪췫췭췮췯췱",
			6,
			"췺췼췾",
			4
		],
		[
			"ae81",
			"츃츅츆츇츉츊츋츍",
			6,
			"츕츖츗츘츚",
			5,
			"츢츣츥츦츧츩츪츫"
		],
		[
			"af41",
			"츬츭츮츯츲츴츶",
			19
		],
		[
			"af61",
			"칊",
			13,
			"칚칛칝칞칢",
			5,
			"칪칬"
		],
		[
			"af81",
			"칮",
			5,
			"칶칷칹칺칻칽",
			6,
			"캆캈캊",
			5,
			"캒캓캕캖캗캙"
		],
		[
			"b041",
			"캚",
			5,
			"캢캦",
			5,
			"캮",
			12
		],
		[
			"b061",
			"캻",
			5,
			"컂",
			19
		],
		[
			"b081",
			"컖",
			13,
			"컦컧컩컪컭",
			6,
			"컶컺",
			5,
			"가각간갇갈갉갊감",
			7,
			"같",
			4,
			"갠갤갬갭갯갰갱갸갹갼걀걋걍걔걘걜거걱건걷걸걺검겁것겄겅겆겉겊겋게겐겔겜겝겟겠겡겨격겪견겯결겸겹겻겼경곁계곈곌곕곗고곡곤곧골곪곬곯곰곱곳공곶과곽관괄괆"
		],
		[
			"b141",
			"켂켃켅켆켇켉",
			6,
			"켒켔켖",
			5,
			"켝켞켟켡켢켣"
		],
		[
			"b161",
			"켥",
			6,
			"켮켲",
			5,
			"켹",
			11
		],
		[
			"b181",
			"콅",
			14,
			"콖콗콙콚콛콝",
			6,
			"콦콨콪콫콬괌괍괏광괘괜괠괩괬괭괴괵괸괼굄굅굇굉교굔굘굡굣구국군굳굴굵굶굻굼굽굿궁궂궈궉권궐궜궝궤궷귀귁귄귈귐귑귓규균귤그극근귿글긁금급긋긍긔기긱긴긷길긺김깁깃깅깆깊까깍깎깐깔깖깜깝깟깠깡깥깨깩깬깰깸"
		],
		[
			"b241",
			"콭콮콯콲콳콵콶콷콹",
			6,
			"쾁쾂쾃쾄쾆",
			5,
			"쾍"
		],
		[
			"b261",
			"쾎",
			18,
			"쾢",
			5,
			"쾩"
		],
		[
			"b281",
			"쾪",
			5,
			"쾱",
			18,
			"쿅",
			6,
			"깹깻깼깽꺄꺅꺌꺼꺽꺾껀껄껌껍껏껐껑께껙껜껨껫껭껴껸껼꼇꼈꼍꼐꼬꼭꼰꼲꼴꼼꼽꼿꽁꽂꽃꽈꽉꽐꽜꽝꽤꽥꽹꾀꾄꾈꾐꾑꾕꾜꾸꾹꾼꿀꿇꿈꿉꿋꿍꿎꿔꿜꿨꿩꿰꿱꿴꿸뀀뀁뀄뀌뀐뀔뀜뀝뀨끄끅끈끊끌끎끓끔끕끗끙"
		],
		[
			"b341",
			"쿌",
			19,
			"쿢쿣쿥쿦쿧쿩"
		],
		[
			"b361",
			"쿪",
			5,
			"쿲쿴쿶",
			5,
			"쿽쿾쿿퀁퀂퀃퀅",
			5
		],
		[
			"b381",
			"퀋",
			5,
			"퀒",
			5,
			"퀙",
			19,
			"끝끼끽낀낄낌낍낏낑나낙낚난낟날낡낢남납낫",
			4,
			"낱낳내낵낸낼냄냅냇냈냉냐냑냔냘냠냥너넉넋넌널넒넓넘넙넛넜넝넣네넥넨넬넴넵넷넸넹녀녁년녈념녑녔녕녘녜녠노녹논놀놂놈놉놋농높놓놔놘놜놨뇌뇐뇔뇜뇝"
		],
		[
			"b441",
			"퀮",
			5,
			"퀶퀷퀹퀺퀻퀽",
			6,
			"큆큈큊",
			5
		],
		[
			"b461",
			"큑큒큓큕큖큗큙",
			6,
			"큡",
			10,
			"큮큯"
		],
		[
			"b481",
			"큱큲큳큵",
			6,
			"큾큿킀킂",
			18,
			"뇟뇨뇩뇬뇰뇹뇻뇽누눅눈눋눌눔눕눗눙눠눴눼뉘뉜뉠뉨뉩뉴뉵뉼늄늅늉느늑는늘늙늚늠늡늣능늦늪늬늰늴니닉닌닐닒님닙닛닝닢다닥닦단닫",
			4,
			"닳담답닷",
			4,
			"닿대댁댄댈댐댑댓댔댕댜더덕덖던덛덜덞덟덤덥"
		],
		[
			"b541",
			"킕",
			14,
			"킦킧킩킪킫킭",
			5
		],
		[
			"b561",
			"킳킶킸킺",
			5,
			"탂탃탅탆탇탊",
			5,
			"탒탖",
			4
		],
		[
			"b581",
			"탛탞탟탡탢탣탥",
			6,
			"탮탲",
			5,
			"탹",
			11,
			"덧덩덫덮데덱덴델뎀뎁뎃뎄뎅뎌뎐뎔뎠뎡뎨뎬도독돈돋돌돎돐돔돕돗동돛돝돠돤돨돼됐되된될됨됩됫됴두둑둔둘둠둡둣둥둬뒀뒈뒝뒤뒨뒬뒵뒷뒹듀듄듈듐듕드득든듣들듦듬듭듯등듸디딕딘딛딜딤딥딧딨딩딪따딱딴딸"
		],
		[
			"b641",
			"턅",
			7,
			"턎",
			17
		],
		[
			"b661",
			"턠",
			15,
			"턲턳턵턶턷턹턻턼턽턾"
		],
		[
			"b681",
			"턿텂텆",
			5,
			"텎텏텑텒텓텕",
			6,
			"텞텠텢",
			5,
			"텩텪텫텭땀땁땃땄땅땋때땍땐땔땜땝땟땠땡떠떡떤떨떪떫떰떱떳떴떵떻떼떽뗀뗄뗌뗍뗏뗐뗑뗘뗬또똑똔똘똥똬똴뙈뙤뙨뚜뚝뚠뚤뚫뚬뚱뛔뛰뛴뛸뜀뜁뜅뜨뜩뜬뜯뜰뜸뜹뜻띄띈띌띔띕띠띤띨띰띱띳띵라락란랄람랍랏랐랑랒랖랗"
		],
		[
			"b741",
			"텮",
			13,
			"텽",
			6,
			"톅톆톇톉톊"
		],
		[
			"b761",
			"톋",
			20,
			"톢톣톥톦톧"
		],
		[
			"b781",
			"톩",
			6,
			"톲톴톶톷톸톹톻톽톾톿퇁",
			14,
			"래랙랜랠램랩랫랬랭랴략랸럇량러럭런럴럼럽럿렀렁렇레렉렌렐렘렙렛렝려력련렬렴렵렷렸령례롄롑롓로록론롤롬롭롯롱롸롼뢍뢨뢰뢴뢸룀룁룃룅료룐룔룝룟룡루룩룬룰룸룹룻룽뤄뤘뤠뤼뤽륀륄륌륏륑류륙륜률륨륩"
		],
		[
			"b841",
			"퇐",
			7,
			"퇙",
			17
		],
		[
			"b861",
			"퇫",
			8,
			"퇵퇶퇷퇹",
			13
		],
		[
			"b881",
			"툈툊",
			5,
			"툑",
			24,
			"륫륭르륵른를름릅릇릉릊릍릎리릭린릴림립릿링마막만많",
			4,
			"맘맙맛망맞맡맣매맥맨맬맴맵맷맸맹맺먀먁먈먕머먹먼멀멂멈멉멋멍멎멓메멕멘멜멤멥멧멨멩며멱면멸몃몄명몇몌모목몫몬몰몲몸몹못몽뫄뫈뫘뫙뫼"
		],
		[
			"b941",
			"툪툫툮툯툱툲툳툵",
			6,
			"툾퉀퉂",
			5,
			"퉉퉊퉋퉌"
		],
		[
			"b961",
			"퉍",
			14,
			"퉝",
			6,
			"퉥퉦퉧퉨"
		],
		[
			"b981",
			"퉩",
			22,
			"튂튃튅튆튇튉튊튋튌묀묄묍묏묑묘묜묠묩묫무묵묶문묻물묽묾뭄뭅뭇뭉뭍뭏뭐뭔뭘뭡뭣뭬뮈뮌뮐뮤뮨뮬뮴뮷므믄믈믐믓미믹민믿밀밂밈밉밋밌밍및밑바",
			4,
			"받",
			4,
			"밤밥밧방밭배백밴밸뱀뱁뱃뱄뱅뱉뱌뱍뱐뱝버벅번벋벌벎범법벗"
		],
		[
			"ba41",
			"튍튎튏튒튓튔튖",
			5,
			"튝튞튟튡튢튣튥",
			6,
			"튭"
		],
		[
			"ba61",
			"튮튯튰튲",
			5,
			"튺튻튽튾틁틃",
			4,
			"틊틌",
			5
		],
		[
			"ba81",
			"틒틓틕틖틗틙틚틛틝",
			6,
			"틦",
			9,
			"틲틳틵틶틷틹틺벙벚베벡벤벧벨벰벱벳벴벵벼벽변별볍볏볐병볕볘볜보복볶본볼봄봅봇봉봐봔봤봬뵀뵈뵉뵌뵐뵘뵙뵤뵨부북분붇불붉붊붐붑붓붕붙붚붜붤붰붸뷔뷕뷘뷜뷩뷰뷴뷸븀븃븅브븍븐블븜븝븟비빅빈빌빎빔빕빗빙빚빛빠빡빤"
		],
		[
			"bb41",
			"틻",
			4,
			"팂팄팆",
			5,
			"팏팑팒팓팕팗",
			4,
			"팞팢팣"
		],
		[
			"bb61",
			"팤팦팧팪팫팭팮팯팱",
			6,
			"팺팾",
			5,
			"퍆퍇퍈퍉"
		],
		[
			"bb81",
			"퍊",
			31,
			"빨빪빰빱빳빴빵빻빼빽뺀뺄뺌뺍뺏뺐뺑뺘뺙뺨뻐뻑뻔뻗뻘뻠뻣뻤뻥뻬뼁뼈뼉뼘뼙뼛뼜뼝뽀뽁뽄뽈뽐뽑뽕뾔뾰뿅뿌뿍뿐뿔뿜뿟뿡쀼쁑쁘쁜쁠쁨쁩삐삑삔삘삠삡삣삥사삭삯산삳살삵삶삼삽삿샀상샅새색샌샐샘샙샛샜생샤"
		],
		[
			"bc41",
			"퍪",
			17,
			"퍾퍿펁펂펃펅펆펇"
		],
		[
			"bc61",
			"펈펉펊펋펎펒",
			5,
			"펚펛펝펞펟펡",
			6,
			"펪펬펮"
		],
		[
			"bc81",
			"펯",
			4,
			"펵펶펷펹펺펻펽",
			6,
			"폆폇폊",
			5,
			"폑",
			5,
			"샥샨샬샴샵샷샹섀섄섈섐섕서",
			4,
			"섣설섦섧섬섭섯섰성섶세섹센셀셈셉셋셌셍셔셕션셜셤셥셧셨셩셰셴셸솅소속솎손솔솖솜솝솟송솥솨솩솬솰솽쇄쇈쇌쇔쇗쇘쇠쇤쇨쇰쇱쇳쇼쇽숀숄숌숍숏숑수숙순숟술숨숩숫숭"
		],
		[
			"bd41",
			"폗폙",
			7,
			"폢폤",
			7,
			"폮폯폱폲폳폵폶폷"
		],
		[
			"bd61",
			"폸폹폺폻폾퐀퐂",
			5,
			"퐉",
			13
		],
		[
			"bd81",
			"퐗",
			5,
			"퐞",
			25,
			"숯숱숲숴쉈쉐쉑쉔쉘쉠쉥쉬쉭쉰쉴쉼쉽쉿슁슈슉슐슘슛슝스슥슨슬슭슴습슷승시식신싣실싫심십싯싱싶싸싹싻싼쌀쌈쌉쌌쌍쌓쌔쌕쌘쌜쌤쌥쌨쌩썅써썩썬썰썲썸썹썼썽쎄쎈쎌쏀쏘쏙쏜쏟쏠쏢쏨쏩쏭쏴쏵쏸쐈쐐쐤쐬쐰"
		],
		[
			"be41",
			"퐸",
			7,
			"푁푂푃푅",
			14
		],
		[
			"be61",
			"푔",
			7,
			"푝푞푟푡푢푣푥",
			7,
			"푮푰푱푲"
		],
		[
			"be81",
			"푳",
			4,
			"푺푻푽푾풁풃",
			4,
			"풊풌풎",
			5,
			"풕",
			8,
			"쐴쐼쐽쑈쑤쑥쑨쑬쑴쑵쑹쒀쒔쒜쒸쒼쓩쓰쓱쓴쓸쓺쓿씀씁씌씐씔씜씨씩씬씰씸씹씻씽아악안앉않알앍앎앓암압앗았앙앝앞애액앤앨앰앱앳앴앵야약얀얄얇얌얍얏양얕얗얘얜얠얩어억언얹얻얼얽얾엄",
			6,
			"엌엎"
		],
		[
			"bf41",
			"풞",
			10,
			"풪",
			14
		],
		[
			"bf61",
			"풹",
			18,
			"퓍퓎퓏퓑퓒퓓퓕"
		],
		[
			"bf81",
			"퓖",
			5,
			"퓝퓞퓠",
			7,
			"퓩퓪퓫퓭퓮퓯퓱",
			6,
			"퓹퓺퓼에엑엔엘엠엡엣엥여역엮연열엶엷염",
			5,
			"옅옆옇예옌옐옘옙옛옜오옥온올옭옮옰옳옴옵옷옹옻와왁완왈왐왑왓왔왕왜왝왠왬왯왱외왹왼욀욈욉욋욍요욕욘욜욤욥욧용우욱운울욹욺움웁웃웅워웍원월웜웝웠웡웨"
		],
		[
			"c041",
			"퓾",
			5,
			"픅픆픇픉픊픋픍",
			6,
			"픖픘",
			5
		],
		[
			"c061",
			"픞",
			25
		],
		[
			"c081",
			"픸픹픺픻픾픿핁핂핃핅",
			6,
			"핎핐핒",
			5,
			"핚핛핝핞핟핡핢핣웩웬웰웸웹웽위윅윈윌윔윕윗윙유육윤율윰윱윳융윷으윽은을읊음읍읏응",
			7,
			"읜읠읨읫이익인일읽읾잃임입잇있잉잊잎자작잔잖잗잘잚잠잡잣잤장잦재잭잰잴잼잽잿쟀쟁쟈쟉쟌쟎쟐쟘쟝쟤쟨쟬저적전절젊"
		],
		[
			"c141",
			"핤핦핧핪핬핮",
			5,
			"핶핷핹핺핻핽",
			6,
			"햆햊햋"
		],
		[
			"c161",
			"햌햍햎햏햑",
			19,
			"햦햧"
		],
		[
			"c181",
			"햨",
			31,
			"점접젓정젖제젝젠젤젬젭젯젱져젼졀졈졉졌졍졔조족존졸졺좀좁좃종좆좇좋좌좍좔좝좟좡좨좼좽죄죈죌죔죕죗죙죠죡죤죵주죽준줄줅줆줌줍줏중줘줬줴쥐쥑쥔쥘쥠쥡쥣쥬쥰쥴쥼즈즉즌즐즘즙즛증지직진짇질짊짐집짓"
		],
		[
			"c241",
			"헊헋헍헎헏헑헓",
			4,
			"헚헜헞",
			5,
			"헦헧헩헪헫헭헮"
		],
		[
			"c261",
			"헯",
			4,
			"헶헸헺",
			5,
			"혂혃혅혆혇혉",
			6,
			"혒"
		],
		[
			"c281",
			"혖",
			5,
			"혝혞혟혡혢혣혥",
			7,
			"혮",
			9,
			"혺혻징짖짙짚짜짝짠짢짤짧짬짭짯짰짱째짹짼쨀쨈쨉쨋쨌쨍쨔쨘쨩쩌쩍쩐쩔쩜쩝쩟쩠쩡쩨쩽쪄쪘쪼쪽쫀쫄쫌쫍쫏쫑쫓쫘쫙쫠쫬쫴쬈쬐쬔쬘쬠쬡쭁쭈쭉쭌쭐쭘쭙쭝쭤쭸쭹쮜쮸쯔쯤쯧쯩찌찍찐찔찜찝찡찢찧차착찬찮찰참찹찻"
		],
		[
			"c341",
			"혽혾혿홁홂홃홄홆홇홊홌홎홏홐홒홓홖홗홙홚홛홝",
			4
		],
		[
			"c361",
			"홢",
			4,
			"홨홪",
			5,
			"홲홳홵",
			11
		],
		[
			"c381",
			"횁횂횄횆",
			5,
			"횎횏횑횒횓횕",
			7,
			"횞횠횢",
			5,
			"횩횪찼창찾채책챈챌챔챕챗챘챙챠챤챦챨챰챵처척천철첨첩첫첬청체첵첸첼쳄쳅쳇쳉쳐쳔쳤쳬쳰촁초촉촌촐촘촙촛총촤촨촬촹최쵠쵤쵬쵭쵯쵱쵸춈추축춘출춤춥춧충춰췄췌췐취췬췰췸췹췻췽츄츈츌츔츙츠측츤츨츰츱츳층"
		],
		[
			"c441",
			"횫횭횮횯횱",
			7,
			"횺횼",
			7,
			"훆훇훉훊훋"
		],
		[
			"c461",
			"훍훎훏훐훒훓훕훖훘훚",
			5,
			"훡훢훣훥훦훧훩",
			4
		],
		[
			"c481",
			"훮훯훱훲훳훴훶",
			5,
			"훾훿휁휂휃휅",
			11,
			"휒휓휔치칙친칟칠칡침칩칫칭카칵칸칼캄캅캇캉캐캑캔캘캠캡캣캤캥캬캭컁커컥컨컫컬컴컵컷컸컹케켁켄켈켐켑켓켕켜켠켤켬켭켯켰켱켸코콕콘콜콤콥콧콩콰콱콴콸쾀쾅쾌쾡쾨쾰쿄쿠쿡쿤쿨쿰쿱쿳쿵쿼퀀퀄퀑퀘퀭퀴퀵퀸퀼"
		],
		[
			"c541",
			"휕휖휗휚휛휝휞휟휡",
			6,
			"휪휬휮",
			5,
			"휶휷휹"
		],
		[
			"c561",
			"휺휻휽",
			6,
			"흅흆흈흊",
			5,
			"흒흓흕흚",
			4
		],
		[
			"c581",
			"흟흢흤흦흧흨흪흫흭흮흯흱흲흳흵",
			6,
			"흾흿힀힂",
			5,
			"힊힋큄큅큇큉큐큔큘큠크큭큰클큼큽킁키킥킨킬킴킵킷킹타탁탄탈탉탐탑탓탔탕태택탠탤탬탭탯탰탱탸턍터턱턴털턺텀텁텃텄텅테텍텐텔템텝텟텡텨텬텼톄톈토톡톤톨톰톱톳통톺톼퇀퇘퇴퇸툇툉툐투툭툰툴툼툽툿퉁퉈퉜"
		],
		[
			"c641",
			"힍힎힏힑",
			6,
			"힚힜힞",
			5
		],
		["c6a1", "퉤튀튁튄튈튐튑튕튜튠튤튬튱트특튼튿틀틂틈틉틋틔틘틜틤틥티틱틴틸팀팁팃팅파팍팎판팔팖팜팝팟팠팡팥패팩팬팰팸팹팻팼팽퍄퍅퍼퍽펀펄펌펍펏펐펑페펙펜펠펨펩펫펭펴편펼폄폅폈평폐폘폡폣포폭폰폴폼폽폿퐁"],
		["c7a1", "퐈퐝푀푄표푠푤푭푯푸푹푼푿풀풂품풉풋풍풔풩퓌퓐퓔퓜퓟퓨퓬퓰퓸퓻퓽프픈플픔픕픗피픽핀필핌핍핏핑하학한할핥함합핫항해핵핸핼햄햅햇했행햐향허헉헌헐헒험헙헛헝헤헥헨헬헴헵헷헹혀혁현혈혐협혓혔형혜혠"],
		["c8a1", "혤혭호혹혼홀홅홈홉홋홍홑화확환활홧황홰홱홴횃횅회획횐횔횝횟횡효횬횰횹횻후훅훈훌훑훔훗훙훠훤훨훰훵훼훽휀휄휑휘휙휜휠휨휩휫휭휴휵휸휼흄흇흉흐흑흔흖흗흘흙흠흡흣흥흩희흰흴흼흽힁히힉힌힐힘힙힛힝"],
		["caa1", "伽佳假價加可呵哥嘉嫁家暇架枷柯歌珂痂稼苛茄街袈訶賈跏軻迦駕刻却各恪慤殼珏脚覺角閣侃刊墾奸姦干幹懇揀杆柬桿澗癎看磵稈竿簡肝艮艱諫間乫喝曷渴碣竭葛褐蝎鞨勘坎堪嵌感憾戡敢柑橄減甘疳監瞰紺邯鑑鑒龕"],
		["cba1", "匣岬甲胛鉀閘剛堈姜岡崗康强彊慷江畺疆糠絳綱羌腔舡薑襁講鋼降鱇介价個凱塏愷愾慨改槪漑疥皆盖箇芥蓋豈鎧開喀客坑更粳羹醵倨去居巨拒据據擧渠炬祛距踞車遽鉅鋸乾件健巾建愆楗腱虔蹇鍵騫乞傑杰桀儉劍劒檢"],
		["cca1", "瞼鈐黔劫怯迲偈憩揭擊格檄激膈覡隔堅牽犬甄絹繭肩見譴遣鵑抉決潔結缺訣兼慊箝謙鉗鎌京俓倞傾儆勁勍卿坰境庚徑慶憬擎敬景暻更梗涇炅烱璟璥瓊痙硬磬竟競絅經耕耿脛莖警輕逕鏡頃頸驚鯨係啓堺契季屆悸戒桂械"],
		["cda1", "棨溪界癸磎稽系繫繼計誡谿階鷄古叩告呱固姑孤尻庫拷攷故敲暠枯槁沽痼皐睾稿羔考股膏苦苽菰藁蠱袴誥賈辜錮雇顧高鼓哭斛曲梏穀谷鵠困坤崑昆梱棍滾琨袞鯤汨滑骨供公共功孔工恐恭拱控攻珙空蚣貢鞏串寡戈果瓜"],
		["cea1", "科菓誇課跨過鍋顆廓槨藿郭串冠官寬慣棺款灌琯瓘管罐菅觀貫關館刮恝括适侊光匡壙廣曠洸炚狂珖筐胱鑛卦掛罫乖傀塊壞怪愧拐槐魁宏紘肱轟交僑咬喬嬌嶠巧攪敎校橋狡皎矯絞翹膠蕎蛟較轎郊餃驕鮫丘久九仇俱具勾"],
		["cfa1", "區口句咎嘔坵垢寇嶇廐懼拘救枸柩構歐毆毬求溝灸狗玖球瞿矩究絿耉臼舅舊苟衢謳購軀逑邱鉤銶駒驅鳩鷗龜國局菊鞠鞫麴君窘群裙軍郡堀屈掘窟宮弓穹窮芎躬倦券勸卷圈拳捲權淃眷厥獗蕨蹶闕机櫃潰詭軌饋句晷歸貴"],
		["d0a1", "鬼龜叫圭奎揆槻珪硅窺竅糾葵規赳逵閨勻均畇筠菌鈞龜橘克剋劇戟棘極隙僅劤勤懃斤根槿瑾筋芹菫覲謹近饉契今妗擒昑檎琴禁禽芩衾衿襟金錦伋及急扱汲級給亘兢矜肯企伎其冀嗜器圻基埼夔奇妓寄岐崎己幾忌技旗旣"],
		[
			"d1a1",
			"朞期杞棋棄機欺氣汽沂淇玘琦琪璂璣畸畿碁磯祁祇祈祺箕紀綺羈耆耭肌記譏豈起錡錤飢饑騎騏驥麒緊佶吉拮桔金喫儺喇奈娜懦懶拏拿癩",
			5,
			"那樂",
			4,
			"諾酪駱亂卵暖欄煖爛蘭難鸞捏捺南嵐枏楠湳濫男藍襤拉"
		],
		[
			"d2a1",
			"納臘蠟衲囊娘廊",
			4,
			"乃來內奈柰耐冷女年撚秊念恬拈捻寧寗努勞奴弩怒擄櫓爐瑙盧",
			5,
			"駑魯",
			10,
			"濃籠聾膿農惱牢磊腦賂雷尿壘",
			7,
			"嫩訥杻紐勒",
			5,
			"能菱陵尼泥匿溺多茶"
		],
		["d3a1", "丹亶但單團壇彖斷旦檀段湍短端簞緞蛋袒鄲鍛撻澾獺疸達啖坍憺擔曇淡湛潭澹痰聃膽蕁覃談譚錟沓畓答踏遝唐堂塘幢戇撞棠當糖螳黨代垈坮大對岱帶待戴擡玳臺袋貸隊黛宅德悳倒刀到圖堵塗導屠島嶋度徒悼挑掉搗桃"],
		["d4a1", "棹櫂淘渡滔濤燾盜睹禱稻萄覩賭跳蹈逃途道都鍍陶韜毒瀆牘犢獨督禿篤纛讀墩惇敦旽暾沌焞燉豚頓乭突仝冬凍動同憧東桐棟洞潼疼瞳童胴董銅兜斗杜枓痘竇荳讀豆逗頭屯臀芚遁遯鈍得嶝橙燈登等藤謄鄧騰喇懶拏癩羅"],
		["d5a1", "蘿螺裸邏樂洛烙珞絡落諾酪駱丹亂卵欄欒瀾爛蘭鸞剌辣嵐擥攬欖濫籃纜藍襤覽拉臘蠟廊朗浪狼琅瑯螂郞來崍徠萊冷掠略亮倆兩凉梁樑粮粱糧良諒輛量侶儷勵呂廬慮戾旅櫚濾礪藜蠣閭驢驪麗黎力曆歷瀝礫轢靂憐戀攣漣"],
		["d6a1", "煉璉練聯蓮輦連鍊冽列劣洌烈裂廉斂殮濂簾獵令伶囹寧岺嶺怜玲笭羚翎聆逞鈴零靈領齡例澧禮醴隷勞怒撈擄櫓潞瀘爐盧老蘆虜路輅露魯鷺鹵碌祿綠菉錄鹿麓論壟弄朧瀧瓏籠聾儡瀨牢磊賂賚賴雷了僚寮廖料燎療瞭聊蓼"],
		["d7a1", "遼鬧龍壘婁屢樓淚漏瘻累縷蔞褸鏤陋劉旒柳榴流溜瀏琉瑠留瘤硫謬類六戮陸侖倫崙淪綸輪律慄栗率隆勒肋凜凌楞稜綾菱陵俚利厘吏唎履悧李梨浬犁狸理璃異痢籬罹羸莉裏裡里釐離鯉吝潾燐璘藺躪隣鱗麟林淋琳臨霖砬"],
		["d8a1", "立笠粒摩瑪痲碼磨馬魔麻寞幕漠膜莫邈万卍娩巒彎慢挽晩曼滿漫灣瞞萬蔓蠻輓饅鰻唜抹末沫茉襪靺亡妄忘忙望網罔芒茫莽輞邙埋妹媒寐昧枚梅每煤罵買賣邁魅脈貊陌驀麥孟氓猛盲盟萌冪覓免冕勉棉沔眄眠綿緬面麵滅"],
		["d9a1", "蔑冥名命明暝椧溟皿瞑茗蓂螟酩銘鳴袂侮冒募姆帽慕摸摹暮某模母毛牟牡瑁眸矛耗芼茅謀謨貌木沐牧目睦穆鶩歿沒夢朦蒙卯墓妙廟描昴杳渺猫竗苗錨務巫憮懋戊拇撫无楙武毋無珷畝繆舞茂蕪誣貿霧鵡墨默們刎吻問文"],
		["daa1", "汶紊紋聞蚊門雯勿沕物味媚尾嵋彌微未梶楣渼湄眉米美薇謎迷靡黴岷悶愍憫敏旻旼民泯玟珉緡閔密蜜謐剝博拍搏撲朴樸泊珀璞箔粕縛膊舶薄迫雹駁伴半反叛拌搬攀斑槃泮潘班畔瘢盤盼磐磻礬絆般蟠返頒飯勃拔撥渤潑"],
		["dba1", "發跋醱鉢髮魃倣傍坊妨尨幇彷房放方旁昉枋榜滂磅紡肪膀舫芳蒡蚌訪謗邦防龐倍俳北培徘拜排杯湃焙盃背胚裴裵褙賠輩配陪伯佰帛柏栢白百魄幡樊煩燔番磻繁蕃藩飜伐筏罰閥凡帆梵氾汎泛犯範范法琺僻劈壁擘檗璧癖"],
		["dca1", "碧蘗闢霹便卞弁變辨辯邊別瞥鱉鼈丙倂兵屛幷昞昺柄棅炳甁病秉竝輧餠騈保堡報寶普步洑湺潽珤甫菩補褓譜輔伏僕匐卜宓復服福腹茯蔔複覆輹輻馥鰒本乶俸奉封峯峰捧棒烽熢琫縫蓬蜂逢鋒鳳不付俯傅剖副否咐埠夫婦"],
		["dda1", "孚孵富府復扶敷斧浮溥父符簿缶腐腑膚艀芙莩訃負賦賻赴趺部釜阜附駙鳧北分吩噴墳奔奮忿憤扮昐汾焚盆粉糞紛芬賁雰不佛弗彿拂崩朋棚硼繃鵬丕備匕匪卑妃婢庇悲憊扉批斐枇榧比毖毗毘沸泌琵痺砒碑秕秘粃緋翡肥"],
		["dea1", "脾臂菲蜚裨誹譬費鄙非飛鼻嚬嬪彬斌檳殯浜濱瀕牝玭貧賓頻憑氷聘騁乍事些仕伺似使俟僿史司唆嗣四士奢娑寫寺射巳師徙思捨斜斯柶査梭死沙泗渣瀉獅砂社祀祠私篩紗絲肆舍莎蓑蛇裟詐詞謝賜赦辭邪飼駟麝削數朔索"],
		["dfa1", "傘刪山散汕珊産疝算蒜酸霰乷撒殺煞薩三參杉森渗芟蔘衫揷澁鈒颯上傷像償商喪嘗孀尙峠常床庠廂想桑橡湘爽牀狀相祥箱翔裳觴詳象賞霜塞璽賽嗇塞穡索色牲生甥省笙墅壻嶼序庶徐恕抒捿敍暑曙書栖棲犀瑞筮絮緖署"],
		["e0a1", "胥舒薯西誓逝鋤黍鼠夕奭席惜昔晳析汐淅潟石碩蓆釋錫仙僊先善嬋宣扇敾旋渲煽琁瑄璇璿癬禪線繕羨腺膳船蘚蟬詵跣選銑鐥饍鮮卨屑楔泄洩渫舌薛褻設說雪齧剡暹殲纖蟾贍閃陝攝涉燮葉城姓宬性惺成星晟猩珹盛省筬"],
		["e1a1", "聖聲腥誠醒世勢歲洗稅笹細說貰召嘯塑宵小少巢所掃搔昭梳沼消溯瀟炤燒甦疏疎瘙笑篠簫素紹蔬蕭蘇訴逍遡邵銷韶騷俗屬束涑粟續謖贖速孫巽損蓀遜飡率宋悚松淞訟誦送頌刷殺灑碎鎖衰釗修受嗽囚垂壽嫂守岫峀帥愁"],
		["e2a1", "戍手授搜收數樹殊水洙漱燧狩獸琇璲瘦睡秀穗竪粹綏綬繡羞脩茱蒐蓚藪袖誰讐輸遂邃酬銖銹隋隧隨雖需須首髓鬚叔塾夙孰宿淑潚熟琡璹肅菽巡徇循恂旬栒楯橓殉洵淳珣盾瞬筍純脣舜荀蓴蕣詢諄醇錞順馴戌術述鉥崇崧"],
		["e3a1", "嵩瑟膝蝨濕拾習褶襲丞乘僧勝升承昇繩蠅陞侍匙嘶始媤尸屎屍市弑恃施是時枾柴猜矢示翅蒔蓍視試詩諡豕豺埴寔式息拭植殖湜熄篒蝕識軾食飾伸侁信呻娠宸愼新晨燼申神紳腎臣莘薪藎蜃訊身辛辰迅失室實悉審尋心沁"],
		["e4a1", "沈深瀋甚芯諶什十拾雙氏亞俄兒啞娥峨我牙芽莪蛾衙訝阿雅餓鴉鵝堊岳嶽幄惡愕握樂渥鄂鍔顎鰐齷安岸按晏案眼雁鞍顔鮟斡謁軋閼唵岩巖庵暗癌菴闇壓押狎鴨仰央怏昻殃秧鴦厓哀埃崖愛曖涯碍艾隘靄厄扼掖液縊腋額"],
		["e5a1", "櫻罌鶯鸚也倻冶夜惹揶椰爺耶若野弱掠略約若葯蒻藥躍亮佯兩凉壤孃恙揚攘敭暘梁楊樣洋瀁煬痒瘍禳穰糧羊良襄諒讓釀陽量養圄御於漁瘀禦語馭魚齬億憶抑檍臆偃堰彦焉言諺孼蘖俺儼嚴奄掩淹嶪業円予余勵呂女如廬"],
		["e6a1", "旅歟汝濾璵礖礪與艅茹輿轝閭餘驪麗黎亦力域役易曆歷疫繹譯轢逆驛嚥堧姸娟宴年延憐戀捐挻撚椽沇沿涎涓淵演漣烟然煙煉燃燕璉硏硯秊筵緣練縯聯衍軟輦蓮連鉛鍊鳶列劣咽悅涅烈熱裂說閱厭廉念捻染殮炎焰琰艶苒"],
		["e7a1", "簾閻髥鹽曄獵燁葉令囹塋寧嶺嶸影怜映暎楹榮永泳渶潁濚瀛瀯煐營獰玲瑛瑩瓔盈穎纓羚聆英詠迎鈴鍈零霙靈領乂倪例刈叡曳汭濊猊睿穢芮藝蘂禮裔詣譽豫醴銳隸霓預五伍俉傲午吾吳嗚塢墺奧娛寤悟惡懊敖旿晤梧汚澳"],
		["e8a1", "烏熬獒筽蜈誤鰲鼇屋沃獄玉鈺溫瑥瘟穩縕蘊兀壅擁瓮甕癰翁邕雍饔渦瓦窩窪臥蛙蝸訛婉完宛梡椀浣玩琓琬碗緩翫脘腕莞豌阮頑曰往旺枉汪王倭娃歪矮外嵬巍猥畏了僚僥凹堯夭妖姚寥寮尿嶢拗搖撓擾料曜樂橈燎燿瑤療"],
		["e9a1", "窈窯繇繞耀腰蓼蟯要謠遙遼邀饒慾欲浴縟褥辱俑傭冗勇埇墉容庸慂榕涌湧溶熔瑢用甬聳茸蓉踊鎔鏞龍于佑偶優又友右宇寓尤愚憂旴牛玗瑀盂祐禑禹紆羽芋藕虞迂遇郵釪隅雨雩勖彧旭昱栯煜稶郁頊云暈橒殞澐熉耘芸蕓"],
		["eaa1", "運隕雲韻蔚鬱亐熊雄元原員圓園垣媛嫄寃怨愿援沅洹湲源爰猿瑗苑袁轅遠阮院願鴛月越鉞位偉僞危圍委威尉慰暐渭爲瑋緯胃萎葦蔿蝟衛褘謂違韋魏乳侑儒兪劉唯喩孺宥幼幽庾悠惟愈愉揄攸有杻柔柚柳楡楢油洧流游溜"],
		["eba1", "濡猶猷琉瑜由留癒硫紐維臾萸裕誘諛諭踰蹂遊逾遺酉釉鍮類六堉戮毓肉育陸倫允奫尹崙淪潤玧胤贇輪鈗閏律慄栗率聿戎瀜絨融隆垠恩慇殷誾銀隱乙吟淫蔭陰音飮揖泣邑凝應膺鷹依倚儀宜意懿擬椅毅疑矣義艤薏蟻衣誼"],
		["eca1", "議醫二以伊利吏夷姨履已弛彛怡易李梨泥爾珥理異痍痢移罹而耳肄苡荑裏裡貽貳邇里離飴餌匿溺瀷益翊翌翼謚人仁刃印吝咽因姻寅引忍湮燐璘絪茵藺蚓認隣靭靷鱗麟一佚佾壹日溢逸鎰馹任壬妊姙恁林淋稔臨荏賃入卄"],
		["eda1", "立笠粒仍剩孕芿仔刺咨姉姿子字孜恣慈滋炙煮玆瓷疵磁紫者自茨蔗藉諮資雌作勺嚼斫昨灼炸爵綽芍酌雀鵲孱棧殘潺盞岑暫潛箴簪蠶雜丈仗匠場墻壯奬將帳庄張掌暲杖樟檣欌漿牆狀獐璋章粧腸臟臧莊葬蔣薔藏裝贓醬長"],
		["eea1", "障再哉在宰才材栽梓渽滓災縡裁財載齋齎爭箏諍錚佇低儲咀姐底抵杵楮樗沮渚狙猪疽箸紵苧菹著藷詛貯躇這邸雎齟勣吊嫡寂摘敵滴狄炙的積笛籍績翟荻謫賊赤跡蹟迪迹適鏑佃佺傳全典前剪塡塼奠專展廛悛戰栓殿氈澱"],
		["efa1", "煎琠田甸畑癲筌箋箭篆纏詮輾轉鈿銓錢鐫電顚顫餞切截折浙癤竊節絶占岾店漸点粘霑鮎點接摺蝶丁井亭停偵呈姃定幀庭廷征情挺政整旌晶晸柾楨檉正汀淀淨渟湞瀞炡玎珽町睛碇禎程穽精綎艇訂諪貞鄭酊釘鉦鋌錠霆靖"],
		["f0a1", "靜頂鼎制劑啼堤帝弟悌提梯濟祭第臍薺製諸蹄醍除際霽題齊俎兆凋助嘲弔彫措操早晁曺曹朝條棗槽漕潮照燥爪璪眺祖祚租稠窕粗糟組繰肇藻蚤詔調趙躁造遭釣阻雕鳥族簇足鏃存尊卒拙猝倧宗從悰慫棕淙琮種終綜縱腫"],
		["f1a1", "踪踵鍾鐘佐坐左座挫罪主住侏做姝胄呪周嗾奏宙州廚晝朱柱株注洲湊澍炷珠疇籌紂紬綢舟蛛註誅走躊輳週酎酒鑄駐竹粥俊儁准埈寯峻晙樽浚準濬焌畯竣蠢逡遵雋駿茁中仲衆重卽櫛楫汁葺增憎曾拯烝甑症繒蒸證贈之只"],
		["f2a1", "咫地址志持指摯支旨智枝枳止池沚漬知砥祉祗紙肢脂至芝芷蜘誌識贄趾遲直稙稷織職唇嗔塵振搢晉晋桭榛殄津溱珍瑨璡畛疹盡眞瞋秦縉縝臻蔯袗診賑軫辰進鎭陣陳震侄叱姪嫉帙桎瓆疾秩窒膣蛭質跌迭斟朕什執潗緝輯"],
		["f3a1", "鏶集徵懲澄且侘借叉嗟嵯差次此磋箚茶蹉車遮捉搾着窄錯鑿齪撰澯燦璨瓚竄簒纂粲纘讚贊鑽餐饌刹察擦札紮僭參塹慘慙懺斬站讒讖倉倡創唱娼廠彰愴敞昌昶暢槍滄漲猖瘡窓脹艙菖蒼債埰寀寨彩採砦綵菜蔡采釵冊柵策"],
		["f4a1", "責凄妻悽處倜刺剔尺慽戚拓擲斥滌瘠脊蹠陟隻仟千喘天川擅泉淺玔穿舛薦賤踐遷釧闡阡韆凸哲喆徹撤澈綴輟轍鐵僉尖沾添甛瞻簽籤詹諂堞妾帖捷牒疊睫諜貼輒廳晴淸聽菁請靑鯖切剃替涕滯締諦逮遞體初剿哨憔抄招梢"],
		["f5a1", "椒楚樵炒焦硝礁礎秒稍肖艸苕草蕉貂超酢醋醮促囑燭矗蜀觸寸忖村邨叢塚寵悤憁摠總聰蔥銃撮催崔最墜抽推椎楸樞湫皺秋芻萩諏趨追鄒酋醜錐錘鎚雛騶鰍丑畜祝竺筑築縮蓄蹙蹴軸逐春椿瑃出朮黜充忠沖蟲衝衷悴膵萃"],
		["f6a1", "贅取吹嘴娶就炊翠聚脆臭趣醉驟鷲側仄厠惻測層侈値嗤峙幟恥梔治淄熾痔痴癡稚穉緇緻置致蚩輜雉馳齒則勅飭親七柒漆侵寢枕沈浸琛砧針鍼蟄秤稱快他咤唾墮妥惰打拖朶楕舵陀馱駝倬卓啄坼度托拓擢晫柝濁濯琢琸託"],
		["f7a1", "鐸呑嘆坦彈憚歎灘炭綻誕奪脫探眈耽貪塔搭榻宕帑湯糖蕩兌台太怠態殆汰泰笞胎苔跆邰颱宅擇澤撑攄兎吐土討慟桶洞痛筒統通堆槌腿褪退頹偸套妬投透鬪慝特闖坡婆巴把播擺杷波派爬琶破罷芭跛頗判坂板版瓣販辦鈑"],
		["f8a1", "阪八叭捌佩唄悖敗沛浿牌狽稗覇貝彭澎烹膨愎便偏扁片篇編翩遍鞭騙貶坪平枰萍評吠嬖幣廢弊斃肺蔽閉陛佈包匍匏咆哺圃布怖抛抱捕暴泡浦疱砲胞脯苞葡蒲袍褒逋鋪飽鮑幅暴曝瀑爆輻俵剽彪慓杓標漂瓢票表豹飇飄驃"],
		["f9a1", "品稟楓諷豊風馮彼披疲皮被避陂匹弼必泌珌畢疋筆苾馝乏逼下何厦夏廈昰河瑕荷蝦賀遐霞鰕壑學虐謔鶴寒恨悍旱汗漢澣瀚罕翰閑閒限韓割轄函含咸啣喊檻涵緘艦銜陷鹹合哈盒蛤閤闔陜亢伉姮嫦巷恒抗杭桁沆港缸肛航"],
		["faa1", "行降項亥偕咳垓奚孩害懈楷海瀣蟹解該諧邂駭骸劾核倖幸杏荇行享向嚮珦鄕響餉饗香噓墟虛許憲櫶獻軒歇險驗奕爀赫革俔峴弦懸晛泫炫玄玹現眩睍絃絢縣舷衒見賢鉉顯孑穴血頁嫌俠協夾峽挾浹狹脅脇莢鋏頰亨兄刑型"],
		["fba1", "形泂滎瀅灐炯熒珩瑩荊螢衡逈邢鎣馨兮彗惠慧暳蕙蹊醯鞋乎互呼壕壺好岵弧戶扈昊晧毫浩淏湖滸澔濠濩灝狐琥瑚瓠皓祜糊縞胡芦葫蒿虎號蝴護豪鎬頀顥惑或酷婚昏混渾琿魂忽惚笏哄弘汞泓洪烘紅虹訌鴻化和嬅樺火畵"],
		["fca1", "禍禾花華話譁貨靴廓擴攫確碻穫丸喚奐宦幻患換歡晥桓渙煥環紈還驩鰥活滑猾豁闊凰幌徨恍惶愰慌晃晄榥況湟滉潢煌璜皇篁簧荒蝗遑隍黃匯回廻徊恢悔懷晦會檜淮澮灰獪繪膾茴蛔誨賄劃獲宖橫鐄哮嚆孝效斅曉梟涍淆"],
		["fda1", "爻肴酵驍侯候厚后吼喉嗅帿後朽煦珝逅勛勳塤壎焄熏燻薰訓暈薨喧暄煊萱卉喙毁彙徽揮暉煇諱輝麾休携烋畦虧恤譎鷸兇凶匈洶胸黑昕欣炘痕吃屹紇訖欠欽歆吸恰洽翕興僖凞喜噫囍姬嬉希憙憘戱晞曦熙熹熺犧禧稀羲詰"]
	];
}));
// node_modules/iconv-lite/encodings/tables/cp950.json
var require_cp950 = __commonJSMin(((exports, module) => {
	module.exports = [
		[
			"0",
			"\0",
			127
		],
		["a140", "　，、。．‧；：？！︰…‥﹐﹑﹒·﹔﹕﹖﹗｜–︱—︳╴︴﹏（）︵︶｛｝︷︸〔〕︹︺【】︻︼《》︽︾〈〉︿﹀「」﹁﹂『』﹃﹄﹙﹚"],
		[
			"a1a1",
			"﹛﹜﹝﹞‘’“”〝〞‵′＃＆＊※§〃○●△▲◎☆★◇◆□■▽▼㊣℅¯￣＿ˍ﹉﹊﹍﹎﹋﹌﹟﹠﹡＋－×÷±√＜＞＝≦≧≠∞≒≡﹢",
			4,
			"～∩∪⊥∠∟⊿㏒㏑∫∮∵∴♀♂⊕⊙↑↓←→↖↗↙↘∥∣／"
		],
		[
			"a240",
			"＼∕﹨＄￥〒￠￡％＠℃℉﹩﹪﹫㏕㎜㎝㎞㏎㎡㎎㎏㏄°兙兛兞兝兡兣嗧瓩糎▁",
			7,
			"▏▎▍▌▋▊▉┼┴┬┤├▔─│▕┌┐└┘╭"
		],
		[
			"a2a1",
			"╮╰╯═╞╪╡◢◣◥◤╱╲╳０",
			9,
			"Ⅰ",
			9,
			"〡",
			8,
			"十卄卅Ａ",
			25,
			"ａ",
			21
		],
		[
			"a340",
			"ｗｘｙｚΑ",
			16,
			"Σ",
			6,
			"α",
			16,
			"σ",
			6,
			"ㄅ",
			10
		],
		[
			"a3a1",
			"ㄐ",
			25,
			"˙ˉˊˇˋ"
		],
		["a3e1", "€"],
		["a440", "一乙丁七乃九了二人儿入八几刀刁力匕十卜又三下丈上丫丸凡久么也乞于亡兀刃勺千叉口土士夕大女子孑孓寸小尢尸山川工己已巳巾干廾弋弓才"],
		["a4a1", "丑丐不中丰丹之尹予云井互五亢仁什仃仆仇仍今介仄元允內六兮公冗凶分切刈勻勾勿化匹午升卅卞厄友及反壬天夫太夭孔少尤尺屯巴幻廿弔引心戈戶手扎支文斗斤方日曰月木欠止歹毋比毛氏水火爪父爻片牙牛犬王丙"],
		["a540", "世丕且丘主乍乏乎以付仔仕他仗代令仙仞充兄冉冊冬凹出凸刊加功包匆北匝仟半卉卡占卯卮去可古右召叮叩叨叼司叵叫另只史叱台句叭叻四囚外"],
		["a5a1", "央失奴奶孕它尼巨巧左市布平幼弁弘弗必戊打扔扒扑斥旦朮本未末札正母民氐永汁汀氾犯玄玉瓜瓦甘生用甩田由甲申疋白皮皿目矛矢石示禾穴立丞丟乒乓乩亙交亦亥仿伉伙伊伕伍伐休伏仲件任仰仳份企伋光兇兆先全"],
		["a640", "共再冰列刑划刎刖劣匈匡匠印危吉吏同吊吐吁吋各向名合吃后吆吒因回囝圳地在圭圬圯圩夙多夷夸妄奸妃好她如妁字存宇守宅安寺尖屹州帆并年"],
		["a6a1", "式弛忙忖戎戌戍成扣扛托收早旨旬旭曲曳有朽朴朱朵次此死氖汝汗汙江池汐汕污汛汍汎灰牟牝百竹米糸缶羊羽老考而耒耳聿肉肋肌臣自至臼舌舛舟艮色艾虫血行衣西阡串亨位住佇佗佞伴佛何估佐佑伽伺伸佃佔似但佣"],
		["a740", "作你伯低伶余佝佈佚兌克免兵冶冷別判利刪刨劫助努劬匣即卵吝吭吞吾否呎吧呆呃吳呈呂君吩告吹吻吸吮吵吶吠吼呀吱含吟听囪困囤囫坊坑址坍"],
		["a7a1", "均坎圾坐坏圻壯夾妝妒妨妞妣妙妖妍妤妓妊妥孝孜孚孛完宋宏尬局屁尿尾岐岑岔岌巫希序庇床廷弄弟彤形彷役忘忌志忍忱快忸忪戒我抄抗抖技扶抉扭把扼找批扳抒扯折扮投抓抑抆改攻攸旱更束李杏材村杜杖杞杉杆杠"],
		["a840", "杓杗步每求汞沙沁沈沉沅沛汪決沐汰沌汨沖沒汽沃汲汾汴沆汶沍沔沘沂灶灼災灸牢牡牠狄狂玖甬甫男甸皂盯矣私秀禿究系罕肖肓肝肘肛肚育良芒"],
		["a8a1", "芋芍見角言谷豆豕貝赤走足身車辛辰迂迆迅迄巡邑邢邪邦那酉釆里防阮阱阪阬並乖乳事些亞享京佯依侍佳使佬供例來侃佰併侈佩佻侖佾侏侑佺兔兒兕兩具其典冽函刻券刷刺到刮制剁劾劻卒協卓卑卦卷卸卹取叔受味呵"],
		["a940", "咖呸咕咀呻呷咄咒咆呼咐呱呶和咚呢周咋命咎固垃坷坪坩坡坦坤坼夜奉奇奈奄奔妾妻委妹妮姑姆姐姍始姓姊妯妳姒姅孟孤季宗定官宜宙宛尚屈居"],
		["a9a1", "屆岷岡岸岩岫岱岳帘帚帖帕帛帑幸庚店府底庖延弦弧弩往征彿彼忝忠忽念忿怏怔怯怵怖怪怕怡性怩怫怛或戕房戾所承拉拌拄抿拂抹拒招披拓拔拋拈抨抽押拐拙拇拍抵拚抱拘拖拗拆抬拎放斧於旺昔易昌昆昂明昀昏昕昊"],
		["aa40", "昇服朋杭枋枕東果杳杷枇枝林杯杰板枉松析杵枚枓杼杪杲欣武歧歿氓氛泣注泳沱泌泥河沽沾沼波沫法泓沸泄油況沮泗泅泱沿治泡泛泊沬泯泜泖泠"],
		["aaa1", "炕炎炒炊炙爬爭爸版牧物狀狎狙狗狐玩玨玟玫玥甽疝疙疚的盂盲直知矽社祀祁秉秈空穹竺糾罔羌羋者肺肥肢肱股肫肩肴肪肯臥臾舍芳芝芙芭芽芟芹花芬芥芯芸芣芰芾芷虎虱初表軋迎返近邵邸邱邶采金長門阜陀阿阻附"],
		["ab40", "陂隹雨青非亟亭亮信侵侯便俠俑俏保促侶俘俟俊俗侮俐俄係俚俎俞侷兗冒冑冠剎剃削前剌剋則勇勉勃勁匍南卻厚叛咬哀咨哎哉咸咦咳哇哂咽咪品"],
		["aba1", "哄哈咯咫咱咻咩咧咿囿垂型垠垣垢城垮垓奕契奏奎奐姜姘姿姣姨娃姥姪姚姦威姻孩宣宦室客宥封屎屏屍屋峙峒巷帝帥帟幽庠度建弈弭彥很待徊律徇後徉怒思怠急怎怨恍恰恨恢恆恃恬恫恪恤扁拜挖按拼拭持拮拽指拱拷"],
		["ac40", "拯括拾拴挑挂政故斫施既春昭映昧是星昨昱昤曷柿染柱柔某柬架枯柵柩柯柄柑枴柚查枸柏柞柳枰柙柢柝柒歪殃殆段毒毗氟泉洋洲洪流津洌洱洞洗"],
		["aca1", "活洽派洶洛泵洹洧洸洩洮洵洎洫炫為炳炬炯炭炸炮炤爰牲牯牴狩狠狡玷珊玻玲珍珀玳甚甭畏界畎畋疫疤疥疢疣癸皆皇皈盈盆盃盅省盹相眉看盾盼眇矜砂研砌砍祆祉祈祇禹禺科秒秋穿突竿竽籽紂紅紀紉紇約紆缸美羿耄"],
		["ad40", "耐耍耑耶胖胥胚胃胄背胡胛胎胞胤胝致舢苧范茅苣苛苦茄若茂茉苒苗英茁苜苔苑苞苓苟苯茆虐虹虻虺衍衫要觔計訂訃貞負赴赳趴軍軌述迦迢迪迥"],
		["ada1", "迭迫迤迨郊郎郁郃酋酊重閂限陋陌降面革韋韭音頁風飛食首香乘亳倌倍倣俯倦倥俸倩倖倆值借倚倒們俺倀倔倨俱倡個候倘俳修倭倪俾倫倉兼冤冥冢凍凌准凋剖剜剔剛剝匪卿原厝叟哨唐唁唷哼哥哲唆哺唔哩哭員唉哮哪"],
		["ae40", "哦唧唇哽唏圃圄埂埔埋埃堉夏套奘奚娑娘娜娟娛娓姬娠娣娩娥娌娉孫屘宰害家宴宮宵容宸射屑展屐峭峽峻峪峨峰島崁峴差席師庫庭座弱徒徑徐恙"],
		["aea1", "恣恥恐恕恭恩息悄悟悚悍悔悌悅悖扇拳挈拿捎挾振捕捂捆捏捉挺捐挽挪挫挨捍捌效敉料旁旅時晉晏晃晒晌晅晁書朔朕朗校核案框桓根桂桔栩梳栗桌桑栽柴桐桀格桃株桅栓栘桁殊殉殷氣氧氨氦氤泰浪涕消涇浦浸海浙涓"],
		["af40", "浬涉浮浚浴浩涌涊浹涅浥涔烊烘烤烙烈烏爹特狼狹狽狸狷玆班琉珮珠珪珞畔畝畜畚留疾病症疲疳疽疼疹痂疸皋皰益盍盎眩真眠眨矩砰砧砸砝破砷"],
		["afa1", "砥砭砠砟砲祕祐祠祟祖神祝祗祚秤秣秧租秦秩秘窄窈站笆笑粉紡紗紋紊素索純紐紕級紜納紙紛缺罟羔翅翁耆耘耕耙耗耽耿胱脂胰脅胭胴脆胸胳脈能脊胼胯臭臬舀舐航舫舨般芻茫荒荔荊茸荐草茵茴荏茲茹茶茗荀茱茨荃"],
		["b040", "虔蚊蚪蚓蚤蚩蚌蚣蚜衰衷袁袂衽衹記訐討訌訕訊託訓訖訏訑豈豺豹財貢起躬軒軔軏辱送逆迷退迺迴逃追逅迸邕郡郝郢酒配酌釘針釗釜釙閃院陣陡"],
		["b0a1", "陛陝除陘陞隻飢馬骨高鬥鬲鬼乾偺偽停假偃偌做偉健偶偎偕偵側偷偏倏偯偭兜冕凰剪副勒務勘動匐匏匙匿區匾參曼商啪啦啄啞啡啃啊唱啖問啕唯啤唸售啜唬啣唳啁啗圈國圉域堅堊堆埠埤基堂堵執培夠奢娶婁婉婦婪婀"],
		["b140", "娼婢婚婆婊孰寇寅寄寂宿密尉專將屠屜屝崇崆崎崛崖崢崑崩崔崙崤崧崗巢常帶帳帷康庸庶庵庾張強彗彬彩彫得徙從徘御徠徜恿患悉悠您惋悴惦悽"],
		["b1a1", "情悻悵惜悼惘惕惆惟悸惚惇戚戛扈掠控捲掖探接捷捧掘措捱掩掉掃掛捫推掄授掙採掬排掏掀捻捩捨捺敝敖救教敗啟敏敘敕敔斜斛斬族旋旌旎晝晚晤晨晦晞曹勗望梁梯梢梓梵桿桶梱梧梗械梃棄梭梆梅梔條梨梟梡梂欲殺"],
		["b240", "毫毬氫涎涼淳淙液淡淌淤添淺清淇淋涯淑涮淞淹涸混淵淅淒渚涵淚淫淘淪深淮淨淆淄涪淬涿淦烹焉焊烽烯爽牽犁猜猛猖猓猙率琅琊球理現琍瓠瓶"],
		["b2a1", "瓷甜產略畦畢異疏痔痕疵痊痍皎盔盒盛眷眾眼眶眸眺硫硃硎祥票祭移窒窕笠笨笛第符笙笞笮粒粗粕絆絃統紮紹紼絀細紳組累終紲紱缽羞羚翌翎習耜聊聆脯脖脣脫脩脰脤舂舵舷舶船莎莞莘荸莢莖莽莫莒莊莓莉莠荷荻荼"],
		["b340", "莆莧處彪蛇蛀蚶蛄蚵蛆蛋蚱蚯蛉術袞袈被袒袖袍袋覓規訪訝訣訥許設訟訛訢豉豚販責貫貨貪貧赧赦趾趺軛軟這逍通逗連速逝逐逕逞造透逢逖逛途"],
		["b3a1", "部郭都酗野釵釦釣釧釭釩閉陪陵陳陸陰陴陶陷陬雀雪雩章竟頂頃魚鳥鹵鹿麥麻傢傍傅備傑傀傖傘傚最凱割剴創剩勞勝勛博厥啻喀喧啼喊喝喘喂喜喪喔喇喋喃喳單喟唾喲喚喻喬喱啾喉喫喙圍堯堪場堤堰報堡堝堠壹壺奠"],
		["b440", "婷媚婿媒媛媧孳孱寒富寓寐尊尋就嵌嵐崴嵇巽幅帽幀幃幾廊廁廂廄弼彭復循徨惑惡悲悶惠愜愣惺愕惰惻惴慨惱愎惶愉愀愒戟扉掣掌描揀揩揉揆揍"],
		["b4a1", "插揣提握揖揭揮捶援揪換摒揚揹敞敦敢散斑斐斯普晰晴晶景暑智晾晷曾替期朝棺棕棠棘棗椅棟棵森棧棹棒棲棣棋棍植椒椎棉棚楮棻款欺欽殘殖殼毯氮氯氬港游湔渡渲湧湊渠渥渣減湛湘渤湖湮渭渦湯渴湍渺測湃渝渾滋"],
		["b540", "溉渙湎湣湄湲湩湟焙焚焦焰無然煮焜牌犄犀猶猥猴猩琺琪琳琢琥琵琶琴琯琛琦琨甥甦畫番痢痛痣痙痘痞痠登發皖皓皴盜睏短硝硬硯稍稈程稅稀窘"],
		["b5a1", "窗窖童竣等策筆筐筒答筍筋筏筑粟粥絞結絨絕紫絮絲絡給絢絰絳善翔翕耋聒肅腕腔腋腑腎脹腆脾腌腓腴舒舜菩萃菸萍菠菅萋菁華菱菴著萊菰萌菌菽菲菊萸萎萄菜萇菔菟虛蛟蛙蛭蛔蛛蛤蛐蛞街裁裂袱覃視註詠評詞証詁"],
		["b640", "詔詛詐詆訴診訶詖象貂貯貼貳貽賁費賀貴買貶貿貸越超趁跎距跋跚跑跌跛跆軻軸軼辜逮逵週逸進逶鄂郵鄉郾酣酥量鈔鈕鈣鈉鈞鈍鈐鈇鈑閔閏開閑"],
		["b6a1", "間閒閎隊階隋陽隅隆隍陲隄雁雅雄集雇雯雲韌項順須飧飪飯飩飲飭馮馭黃黍黑亂傭債傲傳僅傾催傷傻傯僇剿剷剽募勦勤勢勣匯嗟嗨嗓嗦嗎嗜嗇嗑嗣嗤嗯嗚嗡嗅嗆嗥嗉園圓塞塑塘塗塚塔填塌塭塊塢塒塋奧嫁嫉嫌媾媽媼"],
		["b740", "媳嫂媲嵩嵯幌幹廉廈弒彙徬微愚意慈感想愛惹愁愈慎慌慄慍愾愴愧愍愆愷戡戢搓搾搞搪搭搽搬搏搜搔損搶搖搗搆敬斟新暗暉暇暈暖暄暘暍會榔業"],
		["b7a1", "楚楷楠楔極椰概楊楨楫楞楓楹榆楝楣楛歇歲毀殿毓毽溢溯滓溶滂源溝滇滅溥溘溼溺溫滑準溜滄滔溪溧溴煎煙煩煤煉照煜煬煦煌煥煞煆煨煖爺牒猷獅猿猾瑯瑚瑕瑟瑞瑁琿瑙瑛瑜當畸瘀痰瘁痲痱痺痿痴痳盞盟睛睫睦睞督"],
		["b840", "睹睪睬睜睥睨睢矮碎碰碗碘碌碉硼碑碓硿祺祿禁萬禽稜稚稠稔稟稞窟窠筷節筠筮筧粱粳粵經絹綑綁綏絛置罩罪署義羨群聖聘肆肄腱腰腸腥腮腳腫"],
		["b8a1", "腹腺腦舅艇蒂葷落萱葵葦葫葉葬葛萼萵葡董葩葭葆虞虜號蛹蜓蜈蜇蜀蛾蛻蜂蜃蜆蜊衙裟裔裙補裘裝裡裊裕裒覜解詫該詳試詩詰誇詼詣誠話誅詭詢詮詬詹詻訾詨豢貊貉賊資賈賄貲賃賂賅跡跟跨路跳跺跪跤跦躲較載軾輊"],
		["b940", "辟農運遊道遂達逼違遐遇遏過遍遑逾遁鄒鄗酬酪酩釉鈷鉗鈸鈽鉀鈾鉛鉋鉤鉑鈴鉉鉍鉅鈹鈿鉚閘隘隔隕雍雋雉雊雷電雹零靖靴靶預頑頓頊頒頌飼飴"],
		["b9a1", "飽飾馳馱馴髡鳩麂鼎鼓鼠僧僮僥僖僭僚僕像僑僱僎僩兢凳劃劂匱厭嗾嘀嘛嘗嗽嘔嘆嘉嘍嘎嗷嘖嘟嘈嘐嗶團圖塵塾境墓墊塹墅塽壽夥夢夤奪奩嫡嫦嫩嫗嫖嫘嫣孵寞寧寡寥實寨寢寤察對屢嶄嶇幛幣幕幗幔廓廖弊彆彰徹慇"],
		["ba40", "愿態慷慢慣慟慚慘慵截撇摘摔撤摸摟摺摑摧搴摭摻敲斡旗旖暢暨暝榜榨榕槁榮槓構榛榷榻榫榴槐槍榭槌榦槃榣歉歌氳漳演滾漓滴漩漾漠漬漏漂漢"],
		["baa1", "滿滯漆漱漸漲漣漕漫漯澈漪滬漁滲滌滷熔熙煽熊熄熒爾犒犖獄獐瑤瑣瑪瑰瑭甄疑瘧瘍瘋瘉瘓盡監瞄睽睿睡磁碟碧碳碩碣禎福禍種稱窪窩竭端管箕箋筵算箝箔箏箸箇箄粹粽精綻綰綜綽綾綠緊綴網綱綺綢綿綵綸維緒緇綬"],
		["bb40", "罰翠翡翟聞聚肇腐膀膏膈膊腿膂臧臺與舔舞艋蓉蒿蓆蓄蒙蒞蒲蒜蓋蒸蓀蓓蒐蒼蓑蓊蜿蜜蜻蜢蜥蜴蜘蝕蜷蜩裳褂裴裹裸製裨褚裯誦誌語誣認誡誓誤"],
		["bba1", "說誥誨誘誑誚誧豪貍貌賓賑賒赫趙趕跼輔輒輕輓辣遠遘遜遣遙遞遢遝遛鄙鄘鄞酵酸酷酴鉸銀銅銘銖鉻銓銜銨鉼銑閡閨閩閣閥閤隙障際雌雒需靼鞅韶頗領颯颱餃餅餌餉駁骯骰髦魁魂鳴鳶鳳麼鼻齊億儀僻僵價儂儈儉儅凜"],
		["bc40", "劇劈劉劍劊勰厲嘮嘻嘹嘲嘿嘴嘩噓噎噗噴嘶嘯嘰墀墟增墳墜墮墩墦奭嬉嫻嬋嫵嬌嬈寮寬審寫層履嶝嶔幢幟幡廢廚廟廝廣廠彈影德徵慶慧慮慝慕憂"],
		["bca1", "慼慰慫慾憧憐憫憎憬憚憤憔憮戮摩摯摹撞撲撈撐撰撥撓撕撩撒撮播撫撚撬撙撢撳敵敷數暮暫暴暱樣樟槨樁樞標槽模樓樊槳樂樅槭樑歐歎殤毅毆漿潼澄潑潦潔澆潭潛潸潮澎潺潰潤澗潘滕潯潠潟熟熬熱熨牖犛獎獗瑩璋璃"],
		["bd40", "瑾璀畿瘠瘩瘟瘤瘦瘡瘢皚皺盤瞎瞇瞌瞑瞋磋磅確磊碾磕碼磐稿稼穀稽稷稻窯窮箭箱範箴篆篇篁箠篌糊締練緯緻緘緬緝編緣線緞緩綞緙緲緹罵罷羯"],
		["bda1", "翩耦膛膜膝膠膚膘蔗蔽蔚蓮蔬蔭蔓蔑蔣蔡蔔蓬蔥蓿蔆螂蝴蝶蝠蝦蝸蝨蝙蝗蝌蝓衛衝褐複褒褓褕褊誼諒談諄誕請諸課諉諂調誰論諍誶誹諛豌豎豬賠賞賦賤賬賭賢賣賜質賡赭趟趣踫踐踝踢踏踩踟踡踞躺輝輛輟輩輦輪輜輞"],
		["be40", "輥適遮遨遭遷鄰鄭鄧鄱醇醉醋醃鋅銻銷鋪銬鋤鋁銳銼鋒鋇鋰銲閭閱霄霆震霉靠鞍鞋鞏頡頫頜颳養餓餒餘駝駐駟駛駑駕駒駙骷髮髯鬧魅魄魷魯鴆鴉"],
		["bea1", "鴃麩麾黎墨齒儒儘儔儐儕冀冪凝劑劓勳噙噫噹噩噤噸噪器噥噱噯噬噢噶壁墾壇壅奮嬝嬴學寰導彊憲憑憩憊懍憶憾懊懈戰擅擁擋撻撼據擄擇擂操撿擒擔撾整曆曉暹曄曇暸樽樸樺橙橫橘樹橄橢橡橋橇樵機橈歙歷氅濂澱澡"],
		["bf40", "濃澤濁澧澳激澹澶澦澠澴熾燉燐燒燈燕熹燎燙燜燃燄獨璜璣璘璟璞瓢甌甍瘴瘸瘺盧盥瞠瞞瞟瞥磨磚磬磧禦積穎穆穌穋窺篙簑築篤篛篡篩篦糕糖縊"],
		["bfa1", "縑縈縛縣縞縝縉縐罹羲翰翱翮耨膳膩膨臻興艘艙蕊蕙蕈蕨蕩蕃蕉蕭蕪蕞螃螟螞螢融衡褪褲褥褫褡親覦諦諺諫諱謀諜諧諮諾謁謂諷諭諳諶諼豫豭貓賴蹄踱踴蹂踹踵輻輯輸輳辨辦遵遴選遲遼遺鄴醒錠錶鋸錳錯錢鋼錫錄錚"],
		["c040", "錐錦錡錕錮錙閻隧隨險雕霎霑霖霍霓霏靛靜靦鞘頰頸頻頷頭頹頤餐館餞餛餡餚駭駢駱骸骼髻髭鬨鮑鴕鴣鴦鴨鴒鴛默黔龍龜優償儡儲勵嚎嚀嚐嚅嚇"],
		["c0a1", "嚏壕壓壑壎嬰嬪嬤孺尷屨嶼嶺嶽嶸幫彌徽應懂懇懦懋戲戴擎擊擘擠擰擦擬擱擢擭斂斃曙曖檀檔檄檢檜櫛檣橾檗檐檠歜殮毚氈濘濱濟濠濛濤濫濯澀濬濡濩濕濮濰燧營燮燦燥燭燬燴燠爵牆獰獲璩環璦璨癆療癌盪瞳瞪瞰瞬"],
		["c140", "瞧瞭矯磷磺磴磯礁禧禪穗窿簇簍篾篷簌篠糠糜糞糢糟糙糝縮績繆縷縲繃縫總縱繅繁縴縹繈縵縿縯罄翳翼聱聲聰聯聳臆臃膺臂臀膿膽臉膾臨舉艱薪"],
		["c1a1", "薄蕾薜薑薔薯薛薇薨薊虧蟀蟑螳蟒蟆螫螻螺蟈蟋褻褶襄褸褽覬謎謗謙講謊謠謝謄謐豁谿豳賺賽購賸賻趨蹉蹋蹈蹊轄輾轂轅輿避遽還邁邂邀鄹醣醞醜鍍鎂錨鍵鍊鍥鍋錘鍾鍬鍛鍰鍚鍔闊闋闌闈闆隱隸雖霜霞鞠韓顆颶餵騁"],
		["c240", "駿鮮鮫鮪鮭鴻鴿麋黏點黜黝黛鼾齋叢嚕嚮壙壘嬸彝懣戳擴擲擾攆擺擻擷斷曜朦檳檬櫃檻檸櫂檮檯歟歸殯瀉瀋濾瀆濺瀑瀏燻燼燾燸獷獵璧璿甕癖癘"],
		["c2a1", "癒瞽瞿瞻瞼礎禮穡穢穠竄竅簫簧簪簞簣簡糧織繕繞繚繡繒繙罈翹翻職聶臍臏舊藏薩藍藐藉薰薺薹薦蟯蟬蟲蟠覆覲觴謨謹謬謫豐贅蹙蹣蹦蹤蹟蹕軀轉轍邇邃邈醫醬釐鎔鎊鎖鎢鎳鎮鎬鎰鎘鎚鎗闔闖闐闕離雜雙雛雞霤鞣鞦"],
		["c340", "鞭韹額顏題顎顓颺餾餿餽餮馥騎髁鬃鬆魏魎魍鯊鯉鯽鯈鯀鵑鵝鵠黠鼕鼬儳嚥壞壟壢寵龐廬懲懷懶懵攀攏曠曝櫥櫝櫚櫓瀛瀟瀨瀚瀝瀕瀘爆爍牘犢獸"],
		["c3a1", "獺璽瓊瓣疇疆癟癡矇礙禱穫穩簾簿簸簽簷籀繫繭繹繩繪羅繳羶羹羸臘藩藝藪藕藤藥藷蟻蠅蠍蟹蟾襠襟襖襞譁譜識證譚譎譏譆譙贈贊蹼蹲躇蹶蹬蹺蹴轔轎辭邊邋醱醮鏡鏑鏟鏃鏈鏜鏝鏖鏢鏍鏘鏤鏗鏨關隴難霪霧靡韜韻類"],
		["c440", "願顛颼饅饉騖騙鬍鯨鯧鯖鯛鶉鵡鵲鵪鵬麒麗麓麴勸嚨嚷嚶嚴嚼壤孀孃孽寶巉懸懺攘攔攙曦朧櫬瀾瀰瀲爐獻瓏癢癥礦礪礬礫竇競籌籃籍糯糰辮繽繼"],
		["c4a1", "纂罌耀臚艦藻藹蘑藺蘆蘋蘇蘊蠔蠕襤覺觸議譬警譯譟譫贏贍躉躁躅躂醴釋鐘鐃鏽闡霰飄饒饑馨騫騰騷騵鰓鰍鹹麵黨鼯齟齣齡儷儸囁囀囂夔屬巍懼懾攝攜斕曩櫻欄櫺殲灌爛犧瓖瓔癩矓籐纏續羼蘗蘭蘚蠣蠢蠡蠟襪襬覽譴"],
		["c540", "護譽贓躊躍躋轟辯醺鐮鐳鐵鐺鐸鐲鐫闢霸霹露響顧顥饗驅驃驀騾髏魔魑鰭鰥鶯鶴鷂鶸麝黯鼙齜齦齧儼儻囈囊囉孿巔巒彎懿攤權歡灑灘玀瓤疊癮癬"],
		["c5a1", "禳籠籟聾聽臟襲襯觼讀贖贗躑躓轡酈鑄鑑鑒霽霾韃韁顫饕驕驍髒鬚鱉鰱鰾鰻鷓鷗鼴齬齪龔囌巖戀攣攫攪曬欐瓚竊籤籣籥纓纖纔臢蘸蘿蠱變邐邏鑣鑠鑤靨顯饜驚驛驗髓體髑鱔鱗鱖鷥麟黴囑壩攬灞癱癲矗罐羈蠶蠹衢讓讒"],
		["c640", "讖艷贛釀鑪靂靈靄韆顰驟鬢魘鱟鷹鷺鹼鹽鼇齷齲廳欖灣籬籮蠻觀躡釁鑲鑰顱饞髖鬣黌灤矚讚鑷韉驢驥纜讜躪釅鑽鑾鑼鱷鱸黷豔鑿鸚爨驪鬱鸛鸞籲"],
		["c940", "乂乜凵匚厂万丌乇亍囗兀屮彳丏冇与丮亓仂仉仈冘勼卬厹圠夃夬尐巿旡殳毌气爿丱丼仨仜仩仡仝仚刌匜卌圢圣夗夯宁宄尒尻屴屳帄庀庂忉戉扐氕"],
		["c9a1", "氶汃氿氻犮犰玊禸肊阞伎优伬仵伔仱伀价伈伝伂伅伢伓伄仴伒冱刓刉刐劦匢匟卍厊吇囡囟圮圪圴夼妀奼妅奻奾奷奿孖尕尥屼屺屻屾巟幵庄异弚彴忕忔忏扜扞扤扡扦扢扙扠扚扥旯旮朾朹朸朻机朿朼朳氘汆汒汜汏汊汔汋"],
		["ca40", "汌灱牞犴犵玎甪癿穵网艸艼芀艽艿虍襾邙邗邘邛邔阢阤阠阣佖伻佢佉体佤伾佧佒佟佁佘伭伳伿佡冏冹刜刞刡劭劮匉卣卲厎厏吰吷吪呔呅吙吜吥吘"],
		["caa1", "吽呏呁吨吤呇囮囧囥坁坅坌坉坋坒夆奀妦妘妠妗妎妢妐妏妧妡宎宒尨尪岍岏岈岋岉岒岊岆岓岕巠帊帎庋庉庌庈庍弅弝彸彶忒忑忐忭忨忮忳忡忤忣忺忯忷忻怀忴戺抃抌抎抏抔抇扱扻扺扰抁抈扷扽扲扴攷旰旴旳旲旵杅杇"],
		["cb40", "杙杕杌杈杝杍杚杋毐氙氚汸汧汫沄沋沏汱汯汩沚汭沇沕沜汦汳汥汻沎灴灺牣犿犽狃狆狁犺狅玕玗玓玔玒町甹疔疕皁礽耴肕肙肐肒肜芐芏芅芎芑芓"],
		["cba1", "芊芃芄豸迉辿邟邡邥邞邧邠阰阨阯阭丳侘佼侅佽侀侇佶佴侉侄佷佌侗佪侚佹侁佸侐侜侔侞侒侂侕佫佮冞冼冾刵刲刳剆刱劼匊匋匼厒厔咇呿咁咑咂咈呫呺呾呥呬呴呦咍呯呡呠咘呣呧呤囷囹坯坲坭坫坱坰坶垀坵坻坳坴坢"],
		["cc40", "坨坽夌奅妵妺姏姎妲姌姁妶妼姃姖妱妽姀姈妴姇孢孥宓宕屄屇岮岤岠岵岯岨岬岟岣岭岢岪岧岝岥岶岰岦帗帔帙弨弢弣弤彔徂彾彽忞忥怭怦怙怲怋"],
		["cca1", "怴怊怗怳怚怞怬怢怍怐怮怓怑怌怉怜戔戽抭抴拑抾抪抶拊抮抳抯抻抩抰抸攽斨斻昉旼昄昒昈旻昃昋昍昅旽昑昐曶朊枅杬枎枒杶杻枘枆构杴枍枌杺枟枑枙枃杽极杸杹枔欥殀歾毞氝沓泬泫泮泙沶泔沭泧沷泐泂沺泃泆泭泲"],
		["cd40", "泒泝沴沊沝沀泞泀洰泍泇沰泹泏泩泑炔炘炅炓炆炄炑炖炂炚炃牪狖狋狘狉狜狒狔狚狌狑玤玡玭玦玢玠玬玝瓝瓨甿畀甾疌疘皯盳盱盰盵矸矼矹矻矺"],
		["cda1", "矷祂礿秅穸穻竻籵糽耵肏肮肣肸肵肭舠芠苀芫芚芘芛芵芧芮芼芞芺芴芨芡芩苂芤苃芶芢虰虯虭虮豖迒迋迓迍迖迕迗邲邴邯邳邰阹阽阼阺陃俍俅俓侲俉俋俁俔俜俙侻侳俛俇俖侺俀侹俬剄剉勀勂匽卼厗厖厙厘咺咡咭咥哏"],
		["ce40", "哃茍咷咮哖咶哅哆咠呰咼咢咾呲哞咰垵垞垟垤垌垗垝垛垔垘垏垙垥垚垕壴复奓姡姞姮娀姱姝姺姽姼姶姤姲姷姛姩姳姵姠姾姴姭宨屌峐峘峌峗峋峛"],
		["cea1", "峞峚峉峇峊峖峓峔峏峈峆峎峟峸巹帡帢帣帠帤庰庤庢庛庣庥弇弮彖徆怷怹恔恲恞恅恓恇恉恛恌恀恂恟怤恄恘恦恮扂扃拏挍挋拵挎挃拫拹挏挌拸拶挀挓挔拺挕拻拰敁敃斪斿昶昡昲昵昜昦昢昳昫昺昝昴昹昮朏朐柁柲柈枺"],
		["cf40", "柜枻柸柘柀枷柅柫柤柟枵柍枳柷柶柮柣柂枹柎柧柰枲柼柆柭柌枮柦柛柺柉柊柃柪柋欨殂殄殶毖毘毠氠氡洨洴洭洟洼洿洒洊泚洳洄洙洺洚洑洀洝浂"],
		["cfa1", "洁洘洷洃洏浀洇洠洬洈洢洉洐炷炟炾炱炰炡炴炵炩牁牉牊牬牰牳牮狊狤狨狫狟狪狦狣玅珌珂珈珅玹玶玵玴珫玿珇玾珃珆玸珋瓬瓮甮畇畈疧疪癹盄眈眃眄眅眊盷盻盺矧矨砆砑砒砅砐砏砎砉砃砓祊祌祋祅祄秕种秏秖秎窀"],
		["d040", "穾竑笀笁籺籸籹籿粀粁紃紈紁罘羑羍羾耇耎耏耔耷胘胇胠胑胈胂胐胅胣胙胜胊胕胉胏胗胦胍臿舡芔苙苾苹茇苨茀苕茺苫苖苴苬苡苲苵茌苻苶苰苪"],
		["d0a1", "苤苠苺苳苭虷虴虼虳衁衎衧衪衩觓訄訇赲迣迡迮迠郱邽邿郕郅邾郇郋郈釔釓陔陏陑陓陊陎倞倅倇倓倢倰倛俵俴倳倷倬俶俷倗倜倠倧倵倯倱倎党冔冓凊凄凅凈凎剡剚剒剞剟剕剢勍匎厞唦哢唗唒哧哳哤唚哿唄唈哫唑唅哱"],
		["d140", "唊哻哷哸哠唎唃唋圁圂埌堲埕埒垺埆垽垼垸垶垿埇埐垹埁夎奊娙娖娭娮娕娏娗娊娞娳孬宧宭宬尃屖屔峬峿峮峱峷崀峹帩帨庨庮庪庬弳弰彧恝恚恧"],
		["d1a1", "恁悢悈悀悒悁悝悃悕悛悗悇悜悎戙扆拲挐捖挬捄捅挶捃揤挹捋捊挼挩捁挴捘捔捙挭捇挳捚捑挸捗捀捈敊敆旆旃旄旂晊晟晇晑朒朓栟栚桉栲栳栻桋桏栖栱栜栵栫栭栯桎桄栴栝栒栔栦栨栮桍栺栥栠欬欯欭欱欴歭肂殈毦毤"],
		["d240", "毨毣毢毧氥浺浣浤浶洍浡涒浘浢浭浯涑涍淯浿涆浞浧浠涗浰浼浟涂涘洯浨涋浾涀涄洖涃浻浽浵涐烜烓烑烝烋缹烢烗烒烞烠烔烍烅烆烇烚烎烡牂牸"],
		["d2a1", "牷牶猀狺狴狾狶狳狻猁珓珙珥珖玼珧珣珩珜珒珛珔珝珚珗珘珨瓞瓟瓴瓵甡畛畟疰痁疻痄痀疿疶疺皊盉眝眛眐眓眒眣眑眕眙眚眢眧砣砬砢砵砯砨砮砫砡砩砳砪砱祔祛祏祜祓祒祑秫秬秠秮秭秪秜秞秝窆窉窅窋窌窊窇竘笐"],
		["d340", "笄笓笅笏笈笊笎笉笒粄粑粊粌粈粍粅紞紝紑紎紘紖紓紟紒紏紌罜罡罞罠罝罛羖羒翃翂翀耖耾耹胺胲胹胵脁胻脀舁舯舥茳茭荄茙荑茥荖茿荁茦茜茢"],
		["d3a1", "荂荎茛茪茈茼荍茖茤茠茷茯茩荇荅荌荓茞茬荋茧荈虓虒蚢蚨蚖蚍蚑蚞蚇蚗蚆蚋蚚蚅蚥蚙蚡蚧蚕蚘蚎蚝蚐蚔衃衄衭衵衶衲袀衱衿衯袃衾衴衼訒豇豗豻貤貣赶赸趵趷趶軑軓迾迵适迿迻逄迼迶郖郠郙郚郣郟郥郘郛郗郜郤酐"],
		["d440", "酎酏釕釢釚陜陟隼飣髟鬯乿偰偪偡偞偠偓偋偝偲偈偍偁偛偊偢倕偅偟偩偫偣偤偆偀偮偳偗偑凐剫剭剬剮勖勓匭厜啵啶唼啍啐唴唪啑啢唶唵唰啒啅"],
		["d4a1", "唌唲啥啎唹啈唭唻啀啋圊圇埻堔埢埶埜埴堀埭埽堈埸堋埳埏堇埮埣埲埥埬埡堎埼堐埧堁堌埱埩埰堍堄奜婠婘婕婧婞娸娵婭婐婟婥婬婓婤婗婃婝婒婄婛婈媎娾婍娹婌婰婩婇婑婖婂婜孲孮寁寀屙崞崋崝崚崠崌崨崍崦崥崏"],
		["d540", "崰崒崣崟崮帾帴庱庴庹庲庳弶弸徛徖徟悊悐悆悾悰悺惓惔惏惤惙惝惈悱惛悷惊悿惃惍惀挲捥掊掂捽掽掞掭掝掗掫掎捯掇掐据掯捵掜捭掮捼掤挻掟"],
		["d5a1", "捸掅掁掑掍捰敓旍晥晡晛晙晜晢朘桹梇梐梜桭桮梮梫楖桯梣梬梩桵桴梲梏桷梒桼桫桲梪梀桱桾梛梖梋梠梉梤桸桻梑梌梊桽欶欳欷欸殑殏殍殎殌氪淀涫涴涳湴涬淩淢涷淶淔渀淈淠淟淖涾淥淜淝淛淴淊涽淭淰涺淕淂淏淉"],
		["d640", "淐淲淓淽淗淍淣涻烺焍烷焗烴焌烰焄烳焐烼烿焆焓焀烸烶焋焂焎牾牻牼牿猝猗猇猑猘猊猈狿猏猞玈珶珸珵琄琁珽琇琀珺珼珿琌琋珴琈畤畣痎痒痏"],
		["d6a1", "痋痌痑痐皏皉盓眹眯眭眱眲眴眳眽眥眻眵硈硒硉硍硊硌砦硅硐祤祧祩祪祣祫祡离秺秸秶秷窏窔窐笵筇笴笥笰笢笤笳笘笪笝笱笫笭笯笲笸笚笣粔粘粖粣紵紽紸紶紺絅紬紩絁絇紾紿絊紻紨罣羕羜羝羛翊翋翍翐翑翇翏翉耟"],
		["d740", "耞耛聇聃聈脘脥脙脛脭脟脬脞脡脕脧脝脢舑舸舳舺舴舲艴莐莣莨莍荺荳莤荴莏莁莕莙荵莔莩荽莃莌莝莛莪莋荾莥莯莈莗莰荿莦莇莮荶莚虙虖蚿蚷"],
		["d7a1", "蛂蛁蛅蚺蚰蛈蚹蚳蚸蛌蚴蚻蚼蛃蚽蚾衒袉袕袨袢袪袚袑袡袟袘袧袙袛袗袤袬袌袓袎覂觖觙觕訰訧訬訞谹谻豜豝豽貥赽赻赹趼跂趹趿跁軘軞軝軜軗軠軡逤逋逑逜逌逡郯郪郰郴郲郳郔郫郬郩酖酘酚酓酕釬釴釱釳釸釤釹釪"],
		["d840", "釫釷釨釮镺閆閈陼陭陫陱陯隿靪頄飥馗傛傕傔傞傋傣傃傌傎傝偨傜傒傂傇兟凔匒匑厤厧喑喨喥喭啷噅喢喓喈喏喵喁喣喒喤啽喌喦啿喕喡喎圌堩堷"],
		["d8a1", "堙堞堧堣堨埵塈堥堜堛堳堿堶堮堹堸堭堬堻奡媯媔媟婺媢媞婸媦婼媥媬媕媮娷媄媊媗媃媋媩婻婽媌媜媏媓媝寪寍寋寔寑寊寎尌尰崷嵃嵫嵁嵋崿崵嵑嵎嵕崳崺嵒崽崱嵙嵂崹嵉崸崼崲崶嵀嵅幄幁彘徦徥徫惉悹惌惢惎惄愔"],
		["d940", "惲愊愖愅惵愓惸惼惾惁愃愘愝愐惿愄愋扊掔掱掰揎揥揨揯揃撝揳揊揠揶揕揲揵摡揟掾揝揜揄揘揓揂揇揌揋揈揰揗揙攲敧敪敤敜敨敥斌斝斞斮旐旒"],
		["d9a1", "晼晬晻暀晱晹晪晲朁椌棓椄棜椪棬棪棱椏棖棷棫棤棶椓椐棳棡椇棌椈楰梴椑棯棆椔棸棐棽棼棨椋椊椗棎棈棝棞棦棴棑椆棔棩椕椥棇欹欻欿欼殔殗殙殕殽毰毲毳氰淼湆湇渟湉溈渼渽湅湢渫渿湁湝湳渜渳湋湀湑渻渃渮湞"],
		["da40", "湨湜湡渱渨湠湱湫渹渢渰湓湥渧湸湤湷湕湹湒湦渵渶湚焠焞焯烻焮焱焣焥焢焲焟焨焺焛牋牚犈犉犆犅犋猒猋猰猢猱猳猧猲猭猦猣猵猌琮琬琰琫琖"],
		["daa1", "琚琡琭琱琤琣琝琩琠琲瓻甯畯畬痧痚痡痦痝痟痤痗皕皒盚睆睇睄睍睅睊睎睋睌矞矬硠硤硥硜硭硱硪确硰硩硨硞硢祴祳祲祰稂稊稃稌稄窙竦竤筊笻筄筈筌筎筀筘筅粢粞粨粡絘絯絣絓絖絧絪絏絭絜絫絒絔絩絑絟絎缾缿罥"],
		["db40", "罦羢羠羡翗聑聏聐胾胔腃腊腒腏腇脽腍脺臦臮臷臸臹舄舼舽舿艵茻菏菹萣菀菨萒菧菤菼菶萐菆菈菫菣莿萁菝菥菘菿菡菋菎菖菵菉萉萏菞萑萆菂菳"],
		["dba1", "菕菺菇菑菪萓菃菬菮菄菻菗菢萛菛菾蛘蛢蛦蛓蛣蛚蛪蛝蛫蛜蛬蛩蛗蛨蛑衈衖衕袺裗袹袸裀袾袶袼袷袽袲褁裉覕覘覗觝觚觛詎詍訹詙詀詗詘詄詅詒詈詑詊詌詏豟貁貀貺貾貰貹貵趄趀趉跘跓跍跇跖跜跏跕跙跈跗跅軯軷軺"],
		["dc40", "軹軦軮軥軵軧軨軶軫軱軬軴軩逭逴逯鄆鄬鄄郿郼鄈郹郻鄁鄀鄇鄅鄃酡酤酟酢酠鈁鈊鈥鈃鈚鈦鈏鈌鈀鈒釿釽鈆鈄鈧鈂鈜鈤鈙鈗鈅鈖镻閍閌閐隇陾隈"],
		["dca1", "隉隃隀雂雈雃雱雰靬靰靮頇颩飫鳦黹亃亄亶傽傿僆傮僄僊傴僈僂傰僁傺傱僋僉傶傸凗剺剸剻剼嗃嗛嗌嗐嗋嗊嗝嗀嗔嗄嗩喿嗒喍嗏嗕嗢嗖嗈嗲嗍嗙嗂圔塓塨塤塏塍塉塯塕塎塝塙塥塛堽塣塱壼嫇嫄嫋媺媸媱媵媰媿嫈媻嫆"],
		["dd40", "媷嫀嫊媴媶嫍媹媐寖寘寙尟尳嵱嵣嵊嵥嵲嵬嵞嵨嵧嵢巰幏幎幊幍幋廅廌廆廋廇彀徯徭惷慉慊愫慅愶愲愮慆愯慏愩慀戠酨戣戥戤揅揱揫搐搒搉搠搤"],
		["dda1", "搳摃搟搕搘搹搷搢搣搌搦搰搨摁搵搯搊搚摀搥搧搋揧搛搮搡搎敯斒旓暆暌暕暐暋暊暙暔晸朠楦楟椸楎楢楱椿楅楪椹楂楗楙楺楈楉椵楬椳椽楥棰楸椴楩楀楯楄楶楘楁楴楌椻楋椷楜楏楑椲楒椯楻椼歆歅歃歂歈歁殛嗀毻毼"],
		["de40", "毹毷毸溛滖滈溏滀溟溓溔溠溱溹滆滒溽滁溞滉溷溰滍溦滏溲溾滃滜滘溙溒溎溍溤溡溿溳滐滊溗溮溣煇煔煒煣煠煁煝煢煲煸煪煡煂煘煃煋煰煟煐煓"],
		["dea1", "煄煍煚牏犍犌犑犐犎猼獂猻猺獀獊獉瑄瑊瑋瑒瑑瑗瑀瑏瑐瑎瑂瑆瑍瑔瓡瓿瓾瓽甝畹畷榃痯瘏瘃痷痾痼痹痸瘐痻痶痭痵痽皙皵盝睕睟睠睒睖睚睩睧睔睙睭矠碇碚碔碏碄碕碅碆碡碃硹碙碀碖硻祼禂祽祹稑稘稙稒稗稕稢稓"],
		["df40", "稛稐窣窢窞竫筦筤筭筴筩筲筥筳筱筰筡筸筶筣粲粴粯綈綆綀綍絿綅絺綎絻綃絼綌綔綄絽綒罭罫罧罨罬羦羥羧翛翜耡腤腠腷腜腩腛腢腲朡腞腶腧腯"],
		["dfa1", "腄腡舝艉艄艀艂艅蓱萿葖葶葹蒏蒍葥葑葀蒆葧萰葍葽葚葙葴葳葝蔇葞萷萺萴葺葃葸萲葅萩菙葋萯葂萭葟葰萹葎葌葒葯蓅蒎萻葇萶萳葨葾葄萫葠葔葮葐蜋蜄蛷蜌蛺蛖蛵蝍蛸蜎蜉蜁蛶蜍蜅裖裋裍裎裞裛裚裌裐覅覛觟觥觤"],
		["e040", "觡觠觢觜触詶誆詿詡訿詷誂誄詵誃誁詴詺谼豋豊豥豤豦貆貄貅賌赨赩趑趌趎趏趍趓趔趐趒跰跠跬跱跮跐跩跣跢跧跲跫跴輆軿輁輀輅輇輈輂輋遒逿"],
		["e0a1", "遄遉逽鄐鄍鄏鄑鄖鄔鄋鄎酮酯鉈鉒鈰鈺鉦鈳鉥鉞銃鈮鉊鉆鉭鉬鉏鉠鉧鉯鈶鉡鉰鈱鉔鉣鉐鉲鉎鉓鉌鉖鈲閟閜閞閛隒隓隑隗雎雺雽雸雵靳靷靸靲頏頍頎颬飶飹馯馲馰馵骭骫魛鳪鳭鳧麀黽僦僔僗僨僳僛僪僝僤僓僬僰僯僣僠"],
		["e140", "凘劀劁勩勫匰厬嘧嘕嘌嘒嗼嘏嘜嘁嘓嘂嗺嘝嘄嗿嗹墉塼墐墘墆墁塿塴墋塺墇墑墎塶墂墈塻墔墏壾奫嫜嫮嫥嫕嫪嫚嫭嫫嫳嫢嫠嫛嫬嫞嫝嫙嫨嫟孷寠"],
		["e1a1", "寣屣嶂嶀嵽嶆嵺嶁嵷嶊嶉嶈嵾嵼嶍嵹嵿幘幙幓廘廑廗廎廜廕廙廒廔彄彃彯徶愬愨慁慞慱慳慒慓慲慬憀慴慔慺慛慥愻慪慡慖戩戧戫搫摍摛摝摴摶摲摳摽摵摦撦摎撂摞摜摋摓摠摐摿搿摬摫摙摥摷敳斠暡暠暟朅朄朢榱榶槉"],
		["e240", "榠槎榖榰榬榼榑榙榎榧榍榩榾榯榿槄榽榤槔榹槊榚槏榳榓榪榡榞槙榗榐槂榵榥槆歊歍歋殞殟殠毃毄毾滎滵滱漃漥滸漷滻漮漉潎漙漚漧漘漻漒滭漊"],
		["e2a1", "漶潳滹滮漭潀漰漼漵滫漇漎潃漅滽滶漹漜滼漺漟漍漞漈漡熇熐熉熀熅熂熏煻熆熁熗牄牓犗犕犓獃獍獑獌瑢瑳瑱瑵瑲瑧瑮甀甂甃畽疐瘖瘈瘌瘕瘑瘊瘔皸瞁睼瞅瞂睮瞀睯睾瞃碲碪碴碭碨硾碫碞碥碠碬碢碤禘禊禋禖禕禔禓"],
		["e340", "禗禈禒禐稫穊稰稯稨稦窨窫窬竮箈箜箊箑箐箖箍箌箛箎箅箘劄箙箤箂粻粿粼粺綧綷緂綣綪緁緀緅綝緎緄緆緋緌綯綹綖綼綟綦綮綩綡緉罳翢翣翥翞"],
		["e3a1", "耤聝聜膉膆膃膇膍膌膋舕蒗蒤蒡蒟蒺蓎蓂蒬蒮蒫蒹蒴蓁蓍蒪蒚蒱蓐蒝蒧蒻蒢蒔蓇蓌蒛蒩蒯蒨蓖蒘蒶蓏蒠蓗蓔蓒蓛蒰蒑虡蜳蜣蜨蝫蝀蜮蜞蜡蜙蜛蝃蜬蝁蜾蝆蜠蜲蜪蜭蜼蜒蜺蜱蜵蝂蜦蜧蜸蜤蜚蜰蜑裷裧裱裲裺裾裮裼裶裻"],
		["e440", "裰裬裫覝覡覟覞觩觫觨誫誙誋誒誏誖谽豨豩賕賏賗趖踉踂跿踍跽踊踃踇踆踅跾踀踄輐輑輎輍鄣鄜鄠鄢鄟鄝鄚鄤鄡鄛酺酲酹酳銥銤鉶銛鉺銠銔銪銍"],
		["e4a1", "銦銚銫鉹銗鉿銣鋮銎銂銕銢鉽銈銡銊銆銌銙銧鉾銇銩銝銋鈭隞隡雿靘靽靺靾鞃鞀鞂靻鞄鞁靿韎韍頖颭颮餂餀餇馝馜駃馹馻馺駂馽駇骱髣髧鬾鬿魠魡魟鳱鳲鳵麧僿儃儰僸儆儇僶僾儋儌僽儊劋劌勱勯噈噂噌嘵噁噊噉噆噘"],
		["e540", "噚噀嘳嘽嘬嘾嘸嘪嘺圚墫墝墱墠墣墯墬墥墡壿嫿嫴嫽嫷嫶嬃嫸嬂嫹嬁嬇嬅嬏屧嶙嶗嶟嶒嶢嶓嶕嶠嶜嶡嶚嶞幩幝幠幜緳廛廞廡彉徲憋憃慹憱憰憢憉"],
		["e5a1", "憛憓憯憭憟憒憪憡憍慦憳戭摮摰撖撠撅撗撜撏撋撊撌撣撟摨撱撘敶敺敹敻斲斳暵暰暩暲暷暪暯樀樆樗槥槸樕槱槤樠槿槬槢樛樝槾樧槲槮樔槷槧橀樈槦槻樍槼槫樉樄樘樥樏槶樦樇槴樖歑殥殣殢殦氁氀毿氂潁漦潾澇濆澒"],
		["e640", "澍澉澌潢潏澅潚澖潶潬澂潕潲潒潐潗澔澓潝漀潡潫潽潧澐潓澋潩潿澕潣潷潪潻熲熯熛熰熠熚熩熵熝熥熞熤熡熪熜熧熳犘犚獘獒獞獟獠獝獛獡獚獙"],
		["e6a1", "獢璇璉璊璆璁瑽璅璈瑼瑹甈甇畾瘥瘞瘙瘝瘜瘣瘚瘨瘛皜皝皞皛瞍瞏瞉瞈磍碻磏磌磑磎磔磈磃磄磉禚禡禠禜禢禛歶稹窲窴窳箷篋箾箬篎箯箹篊箵糅糈糌糋緷緛緪緧緗緡縃緺緦緶緱緰緮緟罶羬羰羭翭翫翪翬翦翨聤聧膣膟"],
		["e740", "膞膕膢膙膗舖艏艓艒艐艎艑蔤蔻蔏蔀蔩蔎蔉蔍蔟蔊蔧蔜蓻蔫蓺蔈蔌蓴蔪蓲蔕蓷蓫蓳蓼蔒蓪蓩蔖蓾蔨蔝蔮蔂蓽蔞蓶蔱蔦蓧蓨蓰蓯蓹蔘蔠蔰蔋蔙蔯虢"],
		["e7a1", "蝖蝣蝤蝷蟡蝳蝘蝔蝛蝒蝡蝚蝑蝞蝭蝪蝐蝎蝟蝝蝯蝬蝺蝮蝜蝥蝏蝻蝵蝢蝧蝩衚褅褌褔褋褗褘褙褆褖褑褎褉覢覤覣觭觰觬諏諆誸諓諑諔諕誻諗誾諀諅諘諃誺誽諙谾豍貏賥賟賙賨賚賝賧趠趜趡趛踠踣踥踤踮踕踛踖踑踙踦踧"],
		["e840", "踔踒踘踓踜踗踚輬輤輘輚輠輣輖輗遳遰遯遧遫鄯鄫鄩鄪鄲鄦鄮醅醆醊醁醂醄醀鋐鋃鋄鋀鋙銶鋏鋱鋟鋘鋩鋗鋝鋌鋯鋂鋨鋊鋈鋎鋦鋍鋕鋉鋠鋞鋧鋑鋓"],
		["e8a1", "銵鋡鋆銴镼閬閫閮閰隤隢雓霅霈霂靚鞊鞎鞈韐韏頞頝頦頩頨頠頛頧颲餈飺餑餔餖餗餕駜駍駏駓駔駎駉駖駘駋駗駌骳髬髫髳髲髱魆魃魧魴魱魦魶魵魰魨魤魬鳼鳺鳽鳿鳷鴇鴀鳹鳻鴈鴅鴄麃黓鼏鼐儜儓儗儚儑凞匴叡噰噠噮"],
		["e940", "噳噦噣噭噲噞噷圜圛壈墽壉墿墺壂墼壆嬗嬙嬛嬡嬔嬓嬐嬖嬨嬚嬠嬞寯嶬嶱嶩嶧嶵嶰嶮嶪嶨嶲嶭嶯嶴幧幨幦幯廩廧廦廨廥彋徼憝憨憖懅憴懆懁懌憺"],
		["e9a1", "憿憸憌擗擖擐擏擉撽撉擃擛擳擙攳敿敼斢曈暾曀曊曋曏暽暻暺曌朣樴橦橉橧樲橨樾橝橭橶橛橑樨橚樻樿橁橪橤橐橏橔橯橩橠樼橞橖橕橍橎橆歕歔歖殧殪殫毈毇氄氃氆澭濋澣濇澼濎濈潞濄澽澞濊澨瀄澥澮澺澬澪濏澿澸"],
		["ea40", "澢濉澫濍澯澲澰燅燂熿熸燖燀燁燋燔燊燇燏熽燘熼燆燚燛犝犞獩獦獧獬獥獫獪瑿璚璠璔璒璕璡甋疀瘯瘭瘱瘽瘳瘼瘵瘲瘰皻盦瞚瞝瞡瞜瞛瞢瞣瞕瞙"],
		["eaa1", "瞗磝磩磥磪磞磣磛磡磢磭磟磠禤穄穈穇窶窸窵窱窷篞篣篧篝篕篥篚篨篹篔篪篢篜篫篘篟糒糔糗糐糑縒縡縗縌縟縠縓縎縜縕縚縢縋縏縖縍縔縥縤罃罻罼罺羱翯耪耩聬膱膦膮膹膵膫膰膬膴膲膷膧臲艕艖艗蕖蕅蕫蕍蕓蕡蕘"],
		["eb40", "蕀蕆蕤蕁蕢蕄蕑蕇蕣蔾蕛蕱蕎蕮蕵蕕蕧蕠薌蕦蕝蕔蕥蕬虣虥虤螛螏螗螓螒螈螁螖螘蝹螇螣螅螐螑螝螄螔螜螚螉褞褦褰褭褮褧褱褢褩褣褯褬褟觱諠"],
		["eba1", "諢諲諴諵諝謔諤諟諰諈諞諡諨諿諯諻貑貒貐賵賮賱賰賳赬赮趥趧踳踾踸蹀蹅踶踼踽蹁踰踿躽輶輮輵輲輹輷輴遶遹遻邆郺鄳鄵鄶醓醐醑醍醏錧錞錈錟錆錏鍺錸錼錛錣錒錁鍆錭錎錍鋋錝鋺錥錓鋹鋷錴錂錤鋿錩錹錵錪錔錌"],
		["ec40", "錋鋾錉錀鋻錖閼闍閾閹閺閶閿閵閽隩雔霋霒霐鞙鞗鞔韰韸頵頯頲餤餟餧餩馞駮駬駥駤駰駣駪駩駧骹骿骴骻髶髺髹髷鬳鮀鮅鮇魼魾魻鮂鮓鮒鮐魺鮕"],
		["eca1", "魽鮈鴥鴗鴠鴞鴔鴩鴝鴘鴢鴐鴙鴟麈麆麇麮麭黕黖黺鼒鼽儦儥儢儤儠儩勴嚓嚌嚍嚆嚄嚃噾嚂噿嚁壖壔壏壒嬭嬥嬲嬣嬬嬧嬦嬯嬮孻寱寲嶷幬幪徾徻懃憵憼懧懠懥懤懨懞擯擩擣擫擤擨斁斀斶旚曒檍檖檁檥檉檟檛檡檞檇檓檎"],
		["ed40", "檕檃檨檤檑橿檦檚檅檌檒歛殭氉濌澩濴濔濣濜濭濧濦濞濲濝濢濨燡燱燨燲燤燰燢獳獮獯璗璲璫璐璪璭璱璥璯甐甑甒甏疄癃癈癉癇皤盩瞵瞫瞲瞷瞶"],
		["eda1", "瞴瞱瞨矰磳磽礂磻磼磲礅磹磾礄禫禨穜穛穖穘穔穚窾竀竁簅簏篲簀篿篻簎篴簋篳簂簉簃簁篸篽簆篰篱簐簊糨縭縼繂縳顈縸縪繉繀繇縩繌縰縻縶繄縺罅罿罾罽翴翲耬膻臄臌臊臅臇膼臩艛艚艜薃薀薏薧薕薠薋薣蕻薤薚薞"],
		["ee40", "蕷蕼薉薡蕺蕸蕗薎薖薆薍薙薝薁薢薂薈薅蕹蕶薘薐薟虨螾螪螭蟅螰螬螹螵螼螮蟉蟃蟂蟌螷螯蟄蟊螴螶螿螸螽蟞螲褵褳褼褾襁襒褷襂覭覯覮觲觳謞"],
		["eea1", "謘謖謑謅謋謢謏謒謕謇謍謈謆謜謓謚豏豰豲豱豯貕貔賹赯蹎蹍蹓蹐蹌蹇轃轀邅遾鄸醚醢醛醙醟醡醝醠鎡鎃鎯鍤鍖鍇鍼鍘鍜鍶鍉鍐鍑鍠鍭鎏鍌鍪鍹鍗鍕鍒鍏鍱鍷鍻鍡鍞鍣鍧鎀鍎鍙闇闀闉闃闅閷隮隰隬霠霟霘霝霙鞚鞡鞜"],
		["ef40", "鞞鞝韕韔韱顁顄顊顉顅顃餥餫餬餪餳餲餯餭餱餰馘馣馡騂駺駴駷駹駸駶駻駽駾駼騃骾髾髽鬁髼魈鮚鮨鮞鮛鮦鮡鮥鮤鮆鮢鮠鮯鴳鵁鵧鴶鴮鴯鴱鴸鴰"],
		["efa1", "鵅鵂鵃鴾鴷鵀鴽翵鴭麊麉麍麰黈黚黻黿鼤鼣鼢齔龠儱儭儮嚘嚜嚗嚚嚝嚙奰嬼屩屪巀幭幮懘懟懭懮懱懪懰懫懖懩擿攄擽擸攁攃擼斔旛曚曛曘櫅檹檽櫡櫆檺檶檷櫇檴檭歞毉氋瀇瀌瀍瀁瀅瀔瀎濿瀀濻瀦濼濷瀊爁燿燹爃燽獶"],
		["f040", "璸瓀璵瓁璾璶璻瓂甔甓癜癤癙癐癓癗癚皦皽盬矂瞺磿礌礓礔礉礐礒礑禭禬穟簜簩簙簠簟簭簝簦簨簢簥簰繜繐繖繣繘繢繟繑繠繗繓羵羳翷翸聵臑臒"],
		["f0a1", "臐艟艞薴藆藀藃藂薳薵薽藇藄薿藋藎藈藅薱薶藒蘤薸薷薾虩蟧蟦蟢蟛蟫蟪蟥蟟蟳蟤蟔蟜蟓蟭蟘蟣螤蟗蟙蠁蟴蟨蟝襓襋襏襌襆襐襑襉謪謧謣謳謰謵譇謯謼謾謱謥謷謦謶謮謤謻謽謺豂豵貙貘貗賾贄贂贀蹜蹢蹠蹗蹖蹞蹥蹧"],
		["f140", "蹛蹚蹡蹝蹩蹔轆轇轈轋鄨鄺鄻鄾醨醥醧醯醪鎵鎌鎒鎷鎛鎝鎉鎧鎎鎪鎞鎦鎕鎈鎙鎟鎍鎱鎑鎲鎤鎨鎴鎣鎥闒闓闑隳雗雚巂雟雘雝霣霢霥鞬鞮鞨鞫鞤鞪"],
		["f1a1", "鞢鞥韗韙韖韘韺顐顑顒颸饁餼餺騏騋騉騍騄騑騊騅騇騆髀髜鬈鬄鬅鬩鬵魊魌魋鯇鯆鯃鮿鯁鮵鮸鯓鮶鯄鮹鮽鵜鵓鵏鵊鵛鵋鵙鵖鵌鵗鵒鵔鵟鵘鵚麎麌黟鼁鼀鼖鼥鼫鼪鼩鼨齌齕儴儵劖勷厴嚫嚭嚦嚧嚪嚬壚壝壛夒嬽嬾嬿巃幰"],
		["f240", "徿懻攇攐攍攉攌攎斄旞旝曞櫧櫠櫌櫑櫙櫋櫟櫜櫐櫫櫏櫍櫞歠殰氌瀙瀧瀠瀖瀫瀡瀢瀣瀩瀗瀤瀜瀪爌爊爇爂爅犥犦犤犣犡瓋瓅璷瓃甖癠矉矊矄矱礝礛"],
		["f2a1", "礡礜礗礞禰穧穨簳簼簹簬簻糬糪繶繵繸繰繷繯繺繲繴繨罋罊羃羆羷翽翾聸臗臕艤艡艣藫藱藭藙藡藨藚藗藬藲藸藘藟藣藜藑藰藦藯藞藢蠀蟺蠃蟶蟷蠉蠌蠋蠆蟼蠈蟿蠊蠂襢襚襛襗襡襜襘襝襙覈覷覶觶譐譈譊譀譓譖譔譋譕"],
		["f340", "譑譂譒譗豃豷豶貚贆贇贉趬趪趭趫蹭蹸蹳蹪蹯蹻軂轒轑轏轐轓辴酀鄿醰醭鏞鏇鏏鏂鏚鏐鏹鏬鏌鏙鎩鏦鏊鏔鏮鏣鏕鏄鏎鏀鏒鏧镽闚闛雡霩霫霬霨霦"],
		["f3a1", "鞳鞷鞶韝韞韟顜顙顝顗颿颽颻颾饈饇饃馦馧騚騕騥騝騤騛騢騠騧騣騞騜騔髂鬋鬊鬎鬌鬷鯪鯫鯠鯞鯤鯦鯢鯰鯔鯗鯬鯜鯙鯥鯕鯡鯚鵷鶁鶊鶄鶈鵱鶀鵸鶆鶋鶌鵽鵫鵴鵵鵰鵩鶅鵳鵻鶂鵯鵹鵿鶇鵨麔麑黀黼鼭齀齁齍齖齗齘匷嚲"],
		["f440", "嚵嚳壣孅巆巇廮廯忀忁懹攗攖攕攓旟曨曣曤櫳櫰櫪櫨櫹櫱櫮櫯瀼瀵瀯瀷瀴瀱灂瀸瀿瀺瀹灀瀻瀳灁爓爔犨獽獼璺皫皪皾盭矌矎矏矍矲礥礣礧礨礤礩"],
		["f4a1", "禲穮穬穭竷籉籈籊籇籅糮繻繾纁纀羺翿聹臛臙舋艨艩蘢藿蘁藾蘛蘀藶蘄蘉蘅蘌藽蠙蠐蠑蠗蠓蠖襣襦覹觷譠譪譝譨譣譥譧譭趮躆躈躄轙轖轗轕轘轚邍酃酁醷醵醲醳鐋鐓鏻鐠鐏鐔鏾鐕鐐鐨鐙鐍鏵鐀鏷鐇鐎鐖鐒鏺鐉鏸鐊鏿"],
		["f540", "鏼鐌鏶鐑鐆闞闠闟霮霯鞹鞻韽韾顠顢顣顟飁飂饐饎饙饌饋饓騲騴騱騬騪騶騩騮騸騭髇髊髆鬐鬒鬑鰋鰈鯷鰅鰒鯸鱀鰇鰎鰆鰗鰔鰉鶟鶙鶤鶝鶒鶘鶐鶛"],
		["f5a1", "鶠鶔鶜鶪鶗鶡鶚鶢鶨鶞鶣鶿鶩鶖鶦鶧麙麛麚黥黤黧黦鼰鼮齛齠齞齝齙龑儺儹劘劗囃嚽嚾孈孇巋巏廱懽攛欂櫼欃櫸欀灃灄灊灈灉灅灆爝爚爙獾甗癪矐礭礱礯籔籓糲纊纇纈纋纆纍罍羻耰臝蘘蘪蘦蘟蘣蘜蘙蘧蘮蘡蘠蘩蘞蘥"],
		["f640", "蠩蠝蠛蠠蠤蠜蠫衊襭襩襮襫觺譹譸譅譺譻贐贔趯躎躌轞轛轝酆酄酅醹鐿鐻鐶鐩鐽鐼鐰鐹鐪鐷鐬鑀鐱闥闤闣霵霺鞿韡顤飉飆飀饘饖騹騽驆驄驂驁騺"],
		["f6a1", "騿髍鬕鬗鬘鬖鬺魒鰫鰝鰜鰬鰣鰨鰩鰤鰡鶷鶶鶼鷁鷇鷊鷏鶾鷅鷃鶻鶵鷎鶹鶺鶬鷈鶱鶭鷌鶳鷍鶲鹺麜黫黮黭鼛鼘鼚鼱齎齥齤龒亹囆囅囋奱孋孌巕巑廲攡攠攦攢欋欈欉氍灕灖灗灒爞爟犩獿瓘瓕瓙瓗癭皭礵禴穰穱籗籜籙籛籚"],
		["f740", "糴糱纑罏羇臞艫蘴蘵蘳蘬蘲蘶蠬蠨蠦蠪蠥襱覿覾觻譾讄讂讆讅譿贕躕躔躚躒躐躖躗轠轢酇鑌鑐鑊鑋鑏鑇鑅鑈鑉鑆霿韣顪顩飋饔饛驎驓驔驌驏驈驊"],
		["f7a1", "驉驒驐髐鬙鬫鬻魖魕鱆鱈鰿鱄鰹鰳鱁鰼鰷鰴鰲鰽鰶鷛鷒鷞鷚鷋鷐鷜鷑鷟鷩鷙鷘鷖鷵鷕鷝麶黰鼵鼳鼲齂齫龕龢儽劙壨壧奲孍巘蠯彏戁戃戄攩攥斖曫欑欒欏毊灛灚爢玂玁玃癰矔籧籦纕艬蘺虀蘹蘼蘱蘻蘾蠰蠲蠮蠳襶襴襳觾"],
		["f840", "讌讎讋讈豅贙躘轤轣醼鑢鑕鑝鑗鑞韄韅頀驖驙鬞鬟鬠鱒鱘鱐鱊鱍鱋鱕鱙鱌鱎鷻鷷鷯鷣鷫鷸鷤鷶鷡鷮鷦鷲鷰鷢鷬鷴鷳鷨鷭黂黐黲黳鼆鼜鼸鼷鼶齃齏"],
		["f8a1", "齱齰齮齯囓囍孎屭攭曭曮欓灟灡灝灠爣瓛瓥矕礸禷禶籪纗羉艭虃蠸蠷蠵衋讔讕躞躟躠躝醾醽釂鑫鑨鑩雥靆靃靇韇韥驞髕魙鱣鱧鱦鱢鱞鱠鸂鷾鸇鸃鸆鸅鸀鸁鸉鷿鷽鸄麠鼞齆齴齵齶囔攮斸欘欙欗欚灢爦犪矘矙礹籩籫糶纚"],
		["f940", "纘纛纙臠臡虆虇虈襹襺襼襻觿讘讙躥躤躣鑮鑭鑯鑱鑳靉顲饟鱨鱮鱭鸋鸍鸐鸏鸒鸑麡黵鼉齇齸齻齺齹圞灦籯蠼趲躦釃鑴鑸鑶鑵驠鱴鱳鱱鱵鸔鸓黶鼊"],
		["f9a1", "龤灨灥糷虪蠾蠽蠿讞貜躩軉靋顳顴飌饡馫驤驦驧鬤鸕鸗齈戇欞爧虌躨钂钀钁驩驨鬮鸙爩虋讟钃鱹麷癵驫鱺鸝灩灪麤齾齉龘碁銹裏墻恒粧嫺╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜║═╭╮╰╯▓"]
	];
}));
// node_modules/iconv-lite/encodings/tables/big5-added.json
var require_big5_added = __commonJSMin(((exports, module) => {
	module.exports = [
		["8740", "䏰䰲䘃䖦䕸𧉧䵷䖳𧲱䳢𧳅㮕䜶䝄䱇䱀𤊿𣘗𧍒𦺋𧃒䱗𪍑䝏䗚䲅𧱬䴇䪤䚡𦬣爥𥩔𡩣𣸆𣽡晍囻"],
		["8767", "綕夝𨮹㷴霴𧯯寛𡵞媤㘥𩺰嫑宷峼杮薓𩥅瑡璝㡵𡵓𣚞𦀡㻬"],
		["87a1", "𥣞㫵竼龗𤅡𨤍𣇪𠪊𣉞䌊蒄龖鐯䤰蘓墖靊鈘秐稲晠権袝瑌篅枂稬剏遆㓦珄𥶹瓆鿇垳䤯呌䄱𣚎堘穲𧭥讏䚮𦺈䆁𥶙箮𢒼鿈𢓁𢓉𢓌鿉蔄𣖻䂴鿊䓡𪷿拁灮鿋"],
		[
			"8840",
			"㇀",
			4,
			"𠄌㇅𠃑𠃍㇆㇇𠃋𡿨㇈𠃊㇉㇊㇋㇌𠄎㇍㇎ĀÁǍÀĒÉĚÈŌÓǑÒ࿿Ê̄Ế࿿Ê̌ỀÊāáǎàɑēéěèīíǐìōóǒòūúǔùǖǘǚ"
		],
		["88a1", "ǜü࿿ê̄ế࿿ê̌ềêɡ⏚⏛"],
		["8940", "𪎩𡅅"],
		["8943", "攊"],
		["8946", "丽滝鵎釟"],
		["894c", "𧜵撑会伨侨兖兴农凤务动医华发变团声处备夲头学实実岚庆总斉柾栄桥济炼电纤纬纺织经统缆缷艺苏药视设询车轧轮"],
		["89a1", "琑糼緍楆竉刧"],
		["89ab", "醌碸酞肼"],
		["89b0", "贋胶𠧧"],
		["89b5", "肟黇䳍鷉鸌䰾𩷶𧀎鸊𪄳㗁"],
		["89c1", "溚舾甙"],
		["89c5", "䤑马骏龙禇𨑬𡷊𠗐𢫦两亁亀亇亿仫伷㑌侽㹈倃傈㑽㒓㒥円夅凛凼刅争剹劐匧㗇厩㕑厰㕓参吣㕭㕲㚁咓咣咴咹哐哯唘唣唨㖘唿㖥㖿嗗㗅"],
		["8a40", "𧶄唥"],
		["8a43", "𠱂𠴕𥄫喐𢳆㧬𠍁蹆𤶸𩓥䁓𨂾睺𢰸㨴䟕𨅝𦧲𤷪擝𠵼𠾴𠳕𡃴撍蹾𠺖𠰋𠽤𢲩𨉖𤓓"],
		["8a64", "𠵆𩩍𨃩䟴𤺧𢳂骲㩧𩗴㿭㔆𥋇𩟔𧣈𢵄鵮頕"],
		["8a76", "䏙𦂥撴哣𢵌𢯊𡁷㧻𡁯"],
		["8aa1", "𦛚𦜖𧦠擪𥁒𠱃蹨𢆡𨭌𠜱"],
		["8aac", "䠋𠆩㿺塳𢶍"],
		["8ab2", "𤗈𠓼𦂗𠽌𠶖啹䂻䎺"],
		["8abb", "䪴𢩦𡂝膪飵𠶜捹㧾𢝵跀嚡摼㹃"],
		["8ac9", "𪘁𠸉𢫏𢳉"],
		["8ace", "𡃈𣧂㦒㨆𨊛㕸𥹉𢃇噒𠼱𢲲𩜠㒼氽𤸻"],
		["8adf", "𧕴𢺋𢈈𪙛𨳍𠹺𠰴𦠜羓𡃏𢠃𢤹㗻𥇣𠺌𠾍𠺪㾓𠼰𠵇𡅏𠹌"],
		["8af6", "𠺫𠮩𠵈𡃀𡄽㿹𢚖搲𠾭"],
		["8b40", "𣏴𧘹𢯎𠵾𠵿𢱑𢱕㨘𠺘𡃇𠼮𪘲𦭐𨳒𨶙𨳊閪哌苄喹"],
		["8b55", "𩻃鰦骶𧝞𢷮煀腭胬尜𦕲脴㞗卟𨂽醶𠻺𠸏𠹷𠻻㗝𤷫㘉𠳖嚯𢞵𡃉𠸐𠹸𡁸𡅈𨈇𡑕𠹹𤹐𢶤婔𡀝𡀞𡃵𡃶垜𠸑"],
		["8ba1", "𧚔𨋍𠾵𠹻𥅾㜃𠾶𡆀𥋘𪊽𤧚𡠺𤅷𨉼墙剨㘚𥜽箲孨䠀䬬鼧䧧鰟鮍𥭴𣄽嗻㗲嚉丨夂𡯁屮靑𠂆乛亻㔾尣彑忄㣺扌攵歺氵氺灬爫丬犭𤣩罒礻糹罓𦉪㓁"],
		["8bde", "𦍋耂肀𦘒𦥑卝衤见𧢲讠贝钅镸长门𨸏韦页风飞饣𩠐鱼鸟黄歯龜丷𠂇阝户钢"],
		["8c40", "倻淾𩱳龦㷉袏𤅎灷峵䬠𥇍㕙𥴰愢𨨲辧釶熑朙玺𣊁𪄇㲋𡦀䬐磤琂冮𨜏䀉橣𪊺䈣蘏𠩯稪𩥇𨫪靕灍匤𢁾鏴盙𨧣龧矝亣俰傼丯众龨吴綋墒壐𡶶庒庙忂𢜒斋"],
		["8ca1", "𣏹椙橃𣱣泿"],
		["8ca7", "爀𤔅玌㻛𤨓嬕璹讃𥲤𥚕窓篬糃繬苸薗龩袐龪躹龫迏蕟駠鈡龬𨶹𡐿䁱䊢娚"],
		["8cc9", "顨杫䉶圽"],
		["8cce", "藖𤥻芿𧄍䲁𦵴嵻𦬕𦾾龭龮宖龯曧繛湗秊㶈䓃𣉖𢞖䎚䔶"],
		["8ce6", "峕𣬚諹屸㴒𣕑嵸龲煗䕘𤃬𡸣䱷㥸㑊𠆤𦱁諌侴𠈹妿腬顖𩣺弻"],
		["8d40", "𠮟"],
		["8d42", "𢇁𨥭䄂䚻𩁹㼇龳𪆵䃸㟖䛷𦱆䅼𨚲𧏿䕭㣔𥒚䕡䔛䶉䱻䵶䗪㿈𤬏㙡䓞䒽䇭崾嵈嵖㷼㠏嶤嶹㠠㠸幂庽弥徃㤈㤔㤿㥍惗愽峥㦉憷憹懏㦸戬抐拥挘㧸嚱"],
		["8da1", "㨃揢揻搇摚㩋擀崕嘡龟㪗斆㪽旿晓㫲暒㬢朖㭂枤栀㭘桊梄㭲㭱㭻椉楃牜楤榟榅㮼槖㯝橥橴橱檂㯬檙㯲檫檵櫔櫶殁毁毪汵沪㳋洂洆洦涁㳯涤涱渕渘温溆𨧀溻滢滚齿滨滩漤漴㵆𣽁澁澾㵪㵵熷岙㶊瀬㶑灐灔灯灿炉𠌥䏁㗱𠻘"],
		["8e40", "𣻗垾𦻓焾𥟠㙎榢𨯩孴穉𥣡𩓙穥穽𥦬窻窰竂竃燑𦒍䇊竚竝竪䇯咲𥰁笋筕笩𥌎𥳾箢筯莜𥮴𦱿篐萡箒箸𥴠㶭𥱥蒒篺簆簵𥳁籄粃𤢂粦晽𤕸糉糇糦籴糳糵糎"],
		["8ea1", "繧䔝𦹄絝𦻖璍綉綫焵綳緒𤁗𦀩緤㴓緵𡟹緥𨍭縝𦄡𦅚繮纒䌫鑬縧罀罁罇礶𦋐駡羗𦍑羣𡙡𠁨䕜𣝦䔃𨌺翺𦒉者耈耝耨耯𪂇𦳃耻耼聡𢜔䦉𦘦𣷣𦛨朥肧𨩈脇脚墰𢛶汿𦒘𤾸擧𡒊舘𡡞橓𤩥𤪕䑺舩𠬍𦩒𣵾俹𡓽蓢荢𦬊𤦧𣔰𡝳𣷸芪椛芳䇛"],
		["8f40", "蕋苐茚𠸖𡞴㛁𣅽𣕚艻苢茘𣺋𦶣𦬅𦮗𣗎㶿茝嗬莅䔋𦶥莬菁菓㑾𦻔橗蕚㒖𦹂𢻯葘𥯤葱㷓䓤檧葊𣲵祘蒨𦮖𦹷𦹃蓞萏莑䒠蒓蓤𥲑䉀𥳀䕃蔴嫲𦺙䔧蕳䔖枿蘖"],
		["8fa1", "𨘥𨘻藁𧂈蘂𡖂𧃍䕫䕪蘨㙈𡢢号𧎚虾蝱𪃸蟮𢰧螱蟚蠏噡虬桖䘏衅衆𧗠𣶹𧗤衞袜䙛袴袵揁装睷𧜏覇覊覦覩覧覼𨨥觧𧤤𧪽誜瞓釾誐𧩙竩𧬺𣾏䜓𧬸煼謌謟𥐰𥕥謿譌譍誩𤩺讐讛誯𡛟䘕衏貛𧵔𧶏貫㜥𧵓賖𧶘𧶽贒贃𡤐賛灜贑𤳉㻐起"],
		["9040", "趩𨀂𡀔𤦊㭼𨆼𧄌竧躭躶軃鋔輙輭𨍥𨐒辥錃𪊟𠩐辳䤪𨧞𨔽𣶻廸𣉢迹𪀔𨚼𨔁𢌥㦀𦻗逷𨔼𧪾遡𨕬𨘋邨𨜓郄𨛦邮都酧㫰醩釄粬𨤳𡺉鈎沟鉁鉢𥖹銹𨫆𣲛𨬌𥗛"],
		["90a1", "𠴱錬鍫𨫡𨯫炏嫃𨫢𨫥䥥鉄𨯬𨰹𨯿鍳鑛躼閅閦鐦閠濶䊹𢙺𨛘𡉼𣸮䧟氜陻隖䅬隣𦻕懚隶磵𨫠隽双䦡𦲸𠉴𦐐𩂯𩃥𤫑𡤕𣌊霱虂霶䨏䔽䖅𤫩灵孁霛靜𩇕靗孊𩇫靟鐥僐𣂷𣂼鞉鞟鞱鞾韀韒韠𥑬韮琜𩐳響韵𩐝𧥺䫑頴頳顋顦㬎𧅵㵑𠘰𤅜"],
		["9140", "𥜆飊颷飈飇䫿𦴧𡛓喰飡飦飬鍸餹𤨩䭲𩡗𩤅駵騌騻騐驘𥜥㛄𩂱𩯕髠髢𩬅髴䰎鬔鬭𨘀倴鬴𦦨㣃𣁽魐魀𩴾婅𡡣鮎𤉋鰂鯿鰌𩹨鷔𩾷𪆒𪆫𪃡𪄣𪇟鵾鶃𪄴鸎梈"],
		["91a1", "鷄𢅛𪆓𪈠𡤻𪈳鴹𪂹𪊴麐麕麞麢䴴麪麯𤍤黁㭠㧥㴝伲㞾𨰫鼂鼈䮖鐤𦶢鼗鼖鼹嚟嚊齅馸𩂋韲葿齢齩竜龎爖䮾𤥵𤦻煷𤧸𤍈𤩑玞𨯚𡣺禟𨥾𨸶鍩鏳𨩄鋬鎁鏋𨥬𤒹爗㻫睲穃烐𤑳𤏸煾𡟯炣𡢾𣖙㻇𡢅𥐯𡟸㜢𡛻𡠹㛡𡝴𡣑𥽋㜣𡛀坛𤨥𡏾𡊨"],
		["9240", "𡏆𡒶蔃𣚦蔃葕𤦔𧅥𣸱𥕜𣻻𧁒䓴𣛮𩦝𦼦柹㜳㰕㷧塬𡤢栐䁗𣜿𤃡𤂋𤄏𦰡哋嚞𦚱嚒𠿟𠮨𠸍鏆𨬓鎜仸儫㠙𤐶亼𠑥𠍿佋侊𥙑婨𠆫𠏋㦙𠌊𠐔㐵伩𠋀𨺳𠉵諚𠈌亘"],
		["92a1", "働儍侢伃𤨎𣺊佂倮偬傁俌俥偘僼兙兛兝兞湶𣖕𣸹𣺿浲𡢄𣺉冨凃𠗠䓝𠒣𠒒𠒑赺𨪜𠜎剙劤𠡳勡鍮䙺熌𤎌𠰠𤦬𡃤槑𠸝瑹㻞璙琔瑖玘䮎𤪼𤂍叐㖄爏𤃉喴𠍅响𠯆圝鉝雴鍦埝垍坿㘾壋媙𨩆𡛺𡝯𡜐娬妸銏婾嫏娒𥥆𡧳𡡡𤊕㛵洅瑃娡𥺃"],
		["9340", "媁𨯗𠐓鏠璌𡌃焅䥲鐈𨧻鎽㞠尞岞幞幈𡦖𡥼𣫮廍孏𡤃𡤄㜁𡢠㛝𡛾㛓脪𨩇𡶺𣑲𨦨弌弎𡤧𡞫婫𡜻孄蘔𧗽衠恾𢡠𢘫忛㺸𢖯𢖾𩂈𦽳懀𠀾𠁆𢘛憙憘恵𢲛𢴇𤛔𩅍"],
		["93a1", "摱𤙥𢭪㨩𢬢𣑐𩣪𢹸挷𪑛撶挱揑𤧣𢵧护𢲡搻敫楲㯴𣂎𣊭𤦉𣊫唍𣋠𡣙𩐿曎𣊉𣆳㫠䆐𥖄𨬢𥖏𡛼𥕛𥐥磮𣄃𡠪𣈴㑤𣈏𣆂𤋉暎𦴤晫䮓昰𧡰𡷫晣𣋒𣋡昞𥡲㣑𣠺𣞼㮙𣞢𣏾瓐㮖枏𤘪梶栞㯄檾㡣𣟕𤒇樳橒櫉欅𡤒攑梘橌㯗橺歗𣿀𣲚鎠鋲𨯪𨫋"],
		["9440", "銉𨀞𨧜鑧涥漋𤧬浧𣽿㶏渄𤀼娽渊塇洤硂焻𤌚𤉶烱牐犇犔𤞏𤜥兹𤪤𠗫瑺𣻸𣙟𤩊𤤗𥿡㼆㺱𤫟𨰣𣼵悧㻳瓌琼鎇琷䒟𦷪䕑疃㽣𤳙𤴆㽘畕癳𪗆㬙瑨𨫌𤦫𤦎㫻"],
		["94a1", "㷍𤩎㻿𤧅𤣳釺圲鍂𨫣𡡤僟𥈡𥇧睸𣈲眎眏睻𤚗𣞁㩞𤣰琸璛㺿𤪺𤫇䃈𤪖𦆮錇𥖁砞碍碈磒珐祙𧝁𥛣䄎禛蒖禥樭𣻺稺秴䅮𡛦䄲鈵秱𠵌𤦌𠊙𣶺𡝮㖗啫㕰㚪𠇔𠰍竢婙𢛵𥪯𥪜娍𠉛磰娪𥯆竾䇹籝籭䈑𥮳𥺼𥺦糍𤧹𡞰粎籼粮檲緜縇緓罎𦉡"],
		["9540", "𦅜𧭈綗𥺂䉪𦭵𠤖柖𠁎𣗏埄𦐒𦏸𤥢翝笧𠠬𥫩𥵃笌𥸎駦虅驣樜𣐿㧢𤧷𦖭騟𦖠蒀𧄧𦳑䓪脷䐂胆脉腂𦞴飃𦩂艢艥𦩑葓𦶧蘐𧈛媆䅿𡡀嬫𡢡嫤𡣘蚠蜨𣶏蠭𧐢娂"],
		["95a1", "衮佅袇袿裦襥襍𥚃襔𧞅𧞄𨯵𨯙𨮜𨧹㺭蒣䛵䛏㟲訽訜𩑈彍鈫𤊄旔焩烄𡡅鵭貟賩𧷜妚矃姰䍮㛔踪躧𤰉輰轊䋴汘澻𢌡䢛潹溋𡟚鯩㚵𤤯邻邗啱䤆醻鐄𨩋䁢𨫼鐧𨰝𨰻蓥訫閙閧閗閖𨴴瑅㻂𤣿𤩂𤏪㻧𣈥随𨻧𨹦𨹥㻌𤧭𤩸𣿮琒瑫㻼靁𩂰"],
		["9640", "桇䨝𩂓𥟟靝鍨𨦉𨰦𨬯𦎾銺嬑譩䤼珹𤈛鞛靱餸𠼦巁𨯅𤪲頟𩓚鋶𩗗釥䓀𨭐𤩧𨭤飜𨩅㼀鈪䤥萔餻饍𧬆㷽馛䭯馪驜𨭥𥣈檏騡嫾騯𩣱䮐𩥈馼䮽䮗鍽塲𡌂堢𤦸"],
		["96a1", "𡓨硄𢜟𣶸棅㵽鑘㤧慐𢞁𢥫愇鱏鱓鱻鰵鰐魿鯏𩸭鮟𪇵𪃾鴡䲮𤄄鸘䲰鴌𪆴𪃭𪃳𩤯鶥蒽𦸒𦿟𦮂藼䔳𦶤𦺄𦷰萠藮𦸀𣟗𦁤秢𣖜𣙀䤭𤧞㵢鏛銾鍈𠊿碹鉷鑍俤㑀遤𥕝砽硔碶硋𡝗𣇉𤥁㚚佲濚濙瀞瀞吔𤆵垻壳垊鴖埗焴㒯𤆬燫𦱀𤾗嬨𡞵𨩉"],
		["9740", "愌嫎娋䊼𤒈㜬䭻𨧼鎻鎸𡣖𠼝葲𦳀𡐓𤋺𢰦𤏁妔𣶷𦝁綨𦅛𦂤𤦹𤦋𨧺鋥珢㻩璴𨭣𡢟㻡𤪳櫘珳珻㻖𤨾𤪔𡟙𤩦𠎧𡐤𤧥瑈𤤖炥𤥶銄珦鍟𠓾錱𨫎𨨖鎆𨯧𥗕䤵𨪂煫"],
		["97a1", "𤥃𠳿嚤𠘚𠯫𠲸唂秄𡟺緾𡛂𤩐𡡒䔮鐁㜊𨫀𤦭妰𡢿𡢃𧒄媡㛢𣵛㚰鉟婹𨪁𡡢鍴㳍𠪴䪖㦊僴㵩㵌𡎜煵䋻𨈘渏𩃤䓫浗𧹏灧沯㳖𣿭𣸭渂漌㵯𠏵畑㚼㓈䚀㻚䡱姄鉮䤾轁𨰜𦯀堒埈㛖𡑒烾𤍢𤩱𢿣𡊰𢎽梹楧𡎘𣓥𧯴𣛟𨪃𣟖𣏺𤲟樚𣚭𦲷萾䓟䓎"],
		["9840", "𦴦𦵑𦲂𦿞漗𧄉茽𡜺菭𦲀𧁓𡟛妉媂𡞳婡婱𡤅𤇼㜭姯𡜼㛇熎鎐暚𤊥婮娫𤊓樫𣻹𧜶𤑛𤋊焝𤉙𨧡侰𦴨峂𤓎𧹍𤎽樌𤉖𡌄炦焳𤏩㶥泟勇𤩏繥姫崯㷳彜𤩝𡟟綤萦"],
		["98a1", "咅𣫺𣌀𠈔坾𠣕𠘙㿥𡾞𪊶瀃𩅛嵰玏糓𨩙𩐠俈翧狍猐𧫴猸猹𥛶獁獈㺩𧬘遬燵𤣲珡臶㻊県㻑沢国琙琞琟㻢㻰㻴㻺瓓㼎㽓畂畭畲疍㽼痈痜㿀癍㿗癴㿜発𤽜熈嘣覀塩䀝睃䀹条䁅㗛瞘䁪䁯属瞾矋売砘点砜䂨砹硇硑硦葈𥔵礳栃礲䄃"],
		["9940", "䄉禑禙辻稆込䅧窑䆲窼艹䇄竏竛䇏両筢筬筻簒簛䉠䉺类粜䊌粸䊔糭输烀𠳏総緔緐緽羮羴犟䎗耠耥笹耮耱联㷌垴炠肷胩䏭脌猪脎脒畠脔䐁㬹腖腙腚"],
		["99a1", "䐓堺腼膄䐥膓䐭膥埯臁臤艔䒏芦艶苊苘苿䒰荗险榊萅烵葤惣蒈䔄蒾蓡蓸蔐蔸蕒䔻蕯蕰藠䕷虲蚒蚲蛯际螋䘆䘗袮裿褤襇覑𧥧訩訸誔誴豑賔賲贜䞘塟跃䟭仮踺嗘坔蹱嗵躰䠷軎転軤軭軲辷迁迊迌逳駄䢭飠鈓䤞鈨鉘鉫銱銮銿"],
		["9a40", "鋣鋫鋳鋴鋽鍃鎄鎭䥅䥑麿鐗匁鐝鐭鐾䥪鑔鑹锭関䦧间阳䧥枠䨤靀䨵鞲韂噔䫤惨颹䬙飱塄餎餙冴餜餷饂饝饢䭰駅䮝騼鬏窃魩鮁鯝鯱鯴䱭鰠㝯𡯂鵉鰺"],
		["9aa1", "黾噐鶓鶽鷀鷼银辶鹻麬麱麽黆铜黢黱黸竈齄𠂔𠊷𠎠椚铃妬𠓗塀铁㞹𠗕𠘕𠙶𡚺块煳𠫂𠫍𠮿呪吆𠯋咞𠯻𠰻𠱓𠱥𠱼惧𠲍噺𠲵𠳝𠳭𠵯𠶲𠷈楕鰯螥𠸄𠸎𠻗𠾐𠼭𠹳尠𠾼帋𡁜𡁏𡁶朞𡁻𡂈𡂖㙇𡂿𡃓𡄯𡄻卤蒭𡋣𡍵𡌶讁𡕷𡘙𡟃𡟇乸炻𡠭𡥪"],
		["9b40", "𡨭𡩅𡰪𡱰𡲬𡻈拃𡻕𡼕熘桕𢁅槩㛈𢉼𢏗𢏺𢜪𢡱𢥏苽𢥧𢦓𢫕覥𢫨辠𢬎鞸𢬿顇骽𢱌"],
		["9b62", "𢲈𢲷𥯨𢴈𢴒𢶷𢶕𢹂𢽴𢿌𣀳𣁦𣌟𣏞徱晈暿𧩹𣕧𣗳爁𤦺矗𣘚𣜖纇𠍆墵朎"],
		["9ba1", "椘𣪧𧙗𥿢𣸑𣺹𧗾𢂚䣐䪸𤄙𨪚𤋮𤌍𤀻𤌴𤎖𤩅𠗊凒𠘑妟𡺨㮾𣳿𤐄𤓖垈𤙴㦛𤜯𨗨𩧉㝢𢇃譞𨭎駖𤠒𤣻𤨕爉𤫀𠱸奥𤺥𤾆𠝹軚𥀬劏圿煱𥊙𥐙𣽊𤪧喼𥑆𥑮𦭒釔㑳𥔿𧘲𥕞䜘𥕢𥕦𥟇𤤿𥡝偦㓻𣏌惞𥤃䝼𨥈𥪮𥮉𥰆𡶐垡煑澶𦄂𧰒遖𦆲𤾚譢𦐂𦑊"],
		["9c40", "嵛𦯷輶𦒄𡤜諪𤧶𦒈𣿯𦔒䯀𦖿𦚵𢜛鑥𥟡憕娧晉侻嚹𤔡𦛼乪𤤴陖涏𦲽㘘襷𦞙𦡮𦐑𦡞營𦣇筂𩃀𠨑𦤦鄄𦤹穅鷰𦧺騦𦨭㙟𦑩𠀡禃𦨴𦭛崬𣔙菏𦮝䛐𦲤画补𦶮墶"],
		["9ca1", "㜜𢖍𧁋𧇍㱔𧊀𧊅銁𢅺𧊋錰𧋦𤧐氹钟𧑐𠻸蠧裵𢤦𨑳𡞱溸𤨪𡠠㦤㚹尐秣䔿暶𩲭𩢤襃𧟌𧡘囖䃟𡘊㦡𣜯𨃨𡏅熭荦𧧝𩆨婧䲷𧂯𨦫𧧽𧨊𧬋𧵦𤅺筃祾𨀉澵𪋟樃𨌘厢𦸇鎿栶靝𨅯𨀣𦦵𡏭𣈯𨁈嶅𨰰𨂃圕頣𨥉嶫𤦈斾槕叒𤪥𣾁㰑朶𨂐𨃴𨄮𡾡𨅏"],
		["9d40", "𨆉𨆯𨈚𨌆𨌯𨎊㗊𨑨𨚪䣺揦𨥖砈鉕𨦸䏲𨧧䏟𨧨𨭆𨯔姸𨰉輋𨿅𩃬筑𩄐𩄼㷷𩅞𤫊运犏嚋𩓧𩗩𩖰𩖸𩜲𩣑𩥉𩥪𩧃𩨨𩬎𩵚𩶛纟𩻸𩼣䲤镇𪊓熢𪋿䶑递𪗋䶜𠲜达嗁"],
		["9da1", "辺𢒰边𤪓䔉繿潖檱仪㓤𨬬𧢝㜺躀𡟵𨀤𨭬𨮙𧨾𦚯㷫𧙕𣲷𥘵𥥖亚𥺁𦉘嚿𠹭踎孭𣺈𤲞揞拐𡟶𡡻攰嘭𥱊吚𥌑㷆𩶘䱽嘢嘞罉𥻘奵𣵀蝰东𠿪𠵉𣚺脗鵞贘瘻鱅癎瞹鍅吲腈苷嘥脲萘肽嗪祢噃吖𠺝㗎嘅嗱曱𨋢㘭甴嗰喺咗啲𠱁𠲖廐𥅈𠹶𢱢"],
		["9e40", "𠺢麫絚嗞𡁵抝靭咔賍燶酶揼掹揾啩𢭃鱲𢺳冚㓟𠶧冧呍唞唓癦踭𦢊疱肶蠄螆裇膶萜𡃁䓬猄𤜆宐茋𦢓噻𢛴𧴯𤆣𧵳𦻐𧊶酰𡇙鈈𣳼𪚩𠺬𠻹牦𡲢䝎𤿂𧿹𠿫䃺"],
		["9ea1", "鱝攟𢶠䣳𤟠𩵼𠿬𠸊恢𧖣𠿭"],
		["9ead", "𦁈𡆇熣纎鵐业丄㕷嬍沲卧㚬㧜卽㚥𤘘墚𤭮舭呋垪𥪕𠥹"],
		["9ec5", "㩒𢑥獴𩺬䴉鯭𣳾𩼰䱛𤾩𩖞𩿞葜𣶶𧊲𦞳𣜠挮紥𣻷𣸬㨪逈勌㹴㙺䗩𠒎癀嫰𠺶硺𧼮墧䂿噼鮋嵴癔𪐴麅䳡痹㟻愙𣃚𤏲"],
		["9ef5", "噝𡊩垧𤥣𩸆刴𧂮㖭汊鵼"],
		["9f40", "籖鬹埞𡝬屓擓𩓐𦌵𧅤蚭𠴨𦴢𤫢𠵱"],
		["9f4f", "凾𡼏嶎霃𡷑麁遌笟鬂峑箣扨挵髿篏鬪籾鬮籂粆鰕篼鬉鼗鰛𤤾齚啳寃俽麘俲剠㸆勑坧偖妷帒韈鶫轜呩鞴饀鞺匬愰"],
		["9fa1", "椬叚鰊鴂䰻陁榀傦畆𡝭駚剳"],
		["9fae", "酙隁酜"],
		["9fb2", "酑𨺗捿𦴣櫊嘑醎畺抅𠏼獏籰𥰡𣳽"],
		["9fc1", "𤤙盖鮝个𠳔莾衂"],
		["9fc9", "届槀僭坺刟巵从氱𠇲伹咜哚劚趂㗾弌㗳"],
		["9fdb", "歒酼龥鮗頮颴骺麨麄煺笔"],
		["9fe7", "毺蠘罸"],
		["9feb", "嘠𪙊蹷齓"],
		["9ff0", "跔蹏鸜踁抂𨍽踨蹵竓𤩷稾磘泪詧瘇"],
		["a040", "𨩚鼦泎蟖痃𪊲硓咢贌狢獱謭猂瓱賫𤪻蘯徺袠䒷"],
		["a055", "𡠻𦸅"],
		["a058", "詾𢔛"],
		["a05b", "惽癧髗鵄鍮鮏蟵"],
		["a063", "蠏賷猬霡鮰㗖犲䰇籑饊𦅙慙䰄麖慽"],
		["a073", "坟慯抦戹拎㩜懢厪𣏵捤栂㗒"],
		["a0a1", "嵗𨯂迚𨸹"],
		["a0a6", "僙𡵆礆匲阸𠼻䁥"],
		["a0ae", "矾"],
		["a0b0", "糂𥼚糚稭聦聣絍甅瓲覔舚朌聢𧒆聛瓰脃眤覉𦟌畓𦻑螩蟎臈螌詉貭譃眫瓸蓚㘵榲趦"],
		["a0d4", "覩瑨涹蟁𤀑瓧㷛煶悤憜㳑煢恷"],
		["a0e2", "罱𨬭牐惩䭾删㰘𣳇𥻗𧙖𥔱𡥄𡋾𩤃𦷜𧂭峁𦆭𨨏𣙷𠃮𦡆𤼎䕢嬟𦍌齐麦𦉫"],
		[
			"a3c0",
			"␀",
			31,
			"␡"
		],
		[
			"c6a1",
			"①",
			9,
			"⑴",
			9,
			"ⅰ",
			9,
			"丶丿亅亠冂冖冫勹匸卩厶夊宀巛⼳广廴彐彡攴无疒癶辵隶¨ˆヽヾゝゞ〃仝々〆〇ー［］✽ぁ",
			23
		],
		[
			"c740",
			"す",
			58,
			"ァアィイ"
		],
		[
			"c7a1",
			"ゥ",
			81,
			"А",
			5,
			"ЁЖ",
			4
		],
		[
			"c840",
			"Л",
			26,
			"ёж",
			25,
			"⇧↸↹㇏𠃌乚𠂊刂䒑"
		],
		["c8a1", "龰冈龱𧘇"],
		["c8cd", "￢￤＇＂㈱№℡゛゜⺀⺄⺆⺇⺈⺊⺌⺍⺕⺜⺝⺥⺧⺪⺬⺮⺶⺼⺾⻆⻊⻌⻍⻏⻖⻗⻞⻣"],
		["c8f5", "ʃɐɛɔɵœøŋʊɪ"],
		["f9fe", "￭"],
		["fa40", "𠕇鋛𠗟𣿅蕌䊵珯况㙉𤥂𨧤鍄𡧛苮𣳈砼杄拟𤤳𨦪𠊠𦮳𡌅侫𢓭倈𦴩𧪄𣘀𤪱𢔓倩𠍾徤𠎀𠍇滛𠐟偽儁㑺儎顬㝃萖𤦤𠒇兠𣎴兪𠯿𢃼𠋥𢔰𠖎𣈳𡦃宂蝽𠖳𣲙冲冸"],
		["faa1", "鴴凉减凑㳜凓𤪦决凢卂凭菍椾𣜭彻刋刦刼劵剗劔効勅簕蕂勠蘍𦬓包𨫞啉滙𣾀𠥔𣿬匳卄𠯢泋𡜦栛珕恊㺪㣌𡛨燝䒢卭却𨚫卾卿𡖖𡘓矦厓𨪛厠厫厮玧𥝲㽙玜叁叅汉义埾叙㪫𠮏叠𣿫𢶣叶𠱷吓灹唫晗浛呭𦭓𠵴啝咏咤䞦𡜍𠻝㶴𠵍"],
		["fb40", "𨦼𢚘啇䳭启琗喆喩嘅𡣗𤀺䕒𤐵暳𡂴嘷曍𣊊暤暭噍噏磱囱鞇叾圀囯园𨭦㘣𡉏坆𤆥汮炋坂㚱𦱾埦𡐖堃𡑔𤍣堦𤯵塜墪㕡壠壜𡈼壻寿坃𪅐𤉸鏓㖡够梦㛃湙"],
		["fba1", "𡘾娤啓𡚒蔅姉𠵎𦲁𦴪𡟜姙𡟻𡞲𦶦浱𡠨𡛕姹𦹅媫婣㛦𤦩婷㜈媖瑥嫓𦾡𢕔㶅𡤑㜲𡚸広勐孶斈孼𧨎䀄䡝𠈄寕慠𡨴𥧌𠖥寳宝䴐尅𡭄尓珎尔𡲥𦬨屉䣝岅峩峯嶋𡷹𡸷崐崘嵆𡺤岺巗苼㠭𤤁𢁉𢅳芇㠶㯂帮檊幵幺𤒼𠳓厦亷廐厨𡝱帉廴𨒂"],
		["fc40", "廹廻㢠廼栾鐛弍𠇁弢㫞䢮𡌺强𦢈𢏐彘𢑱彣鞽𦹮彲鍀𨨶徧嶶㵟𥉐𡽪𧃸𢙨釖𠊞𨨩怱暅𡡷㥣㷇㘹垐𢞴祱㹀悞悤悳𤦂𤦏𧩓璤僡媠慤萤慂慈𦻒憁凴𠙖憇宪𣾷"],
		["fca1", "𢡟懓𨮝𩥝懐㤲𢦀𢣁怣慜攞掋𠄘担𡝰拕𢸍捬𤧟㨗搸揸𡎎𡟼撐澊𢸶頔𤂌𥜝擡擥鑻㩦携㩗敍漖𤨨𤨣斅敭敟𣁾斵𤥀䬷旑䃘𡠩无旣忟𣐀昘𣇷𣇸晄𣆤𣆥晋𠹵晧𥇦晳晴𡸽𣈱𨗴𣇈𥌓矅𢣷馤朂𤎜𤨡㬫槺𣟂杞杧杢𤇍𩃭柗䓩栢湐鈼栁𣏦𦶠桝"],
		["fd40", "𣑯槡樋𨫟楳棃𣗍椁椀㴲㨁𣘼㮀枬楡𨩊䋼椶榘㮡𠏉荣傐槹𣙙𢄪橅𣜃檝㯳枱櫈𩆜㰍欝𠤣惞欵歴𢟍溵𣫛𠎵𡥘㝀吡𣭚毡𣻼毜氷𢒋𤣱𦭑汚舦汹𣶼䓅𣶽𤆤𤤌𤤀"],
		["fda1", "𣳉㛥㳫𠴲鮃𣇹𢒑羏样𦴥𦶡𦷫涖浜湼漄𤥿𤂅𦹲蔳𦽴凇沜渝萮𨬡港𣸯瑓𣾂秌湏媑𣁋濸㜍澝𣸰滺𡒗𤀽䕕鏰潄潜㵎潴𩅰㴻澟𤅄濓𤂑𤅕𤀹𣿰𣾴𤄿凟𤅖𤅗𤅀𦇝灋灾炧炁烌烕烖烟䄄㷨熴熖𤉷焫煅媈煊煮岜𤍥煏鍢𤋁焬𤑚𤨧𤨢熺𨯨炽爎"],
		["fe40", "鑂爕夑鑃爤鍁𥘅爮牀𤥴梽牕牗㹕𣁄栍漽犂猪猫𤠣𨠫䣭𨠄猨献珏玪𠰺𦨮珉瑉𤇢𡛧𤨤昣㛅𤦷𤦍𤧻珷琕椃𤨦琹𠗃㻗瑜𢢭瑠𨺲瑇珤瑶莹瑬㜰瑴鏱樬璂䥓𤪌"],
		["fea1", "𤅟𤩹𨮏孆𨰃𡢞瓈𡦈甎瓩甞𨻙𡩋寗𨺬鎅畍畊畧畮𤾂㼄𤴓疎瑝疞疴瘂瘬癑癏癯癶𦏵皐臯㟸𦤑𦤎皡皥皷盌𦾟葢𥂝𥅽𡸜眞眦着撯𥈠睘𣊬瞯𨥤𨥨𡛁矴砉𡍶𤨒棊碯磇磓隥礮𥗠磗礴碱𧘌辸袄𨬫𦂃𢘜禆褀椂禀𥡗禝𧬹礼禩渪𧄦㺨秆𩄍秔"]
	];
}));
// node_modules/iconv-lite/encodings/dbcs-data.js
var require_dbcs_data = __commonJSMin(((exports, module) => {
	module.exports = {
		shiftjis: {
			type: "_dbcs",
			table: function() {
				return require_shiftjis();
			},
			encodeAdd: {
				"¥": 92,
				"‾": 126
			},
			encodeSkipVals: [{
				from: 60736,
				to: 63808
			}]
		},
		csshiftjis: "shiftjis",
		mskanji: "shiftjis",
		sjis: "shiftjis",
		windows31j: "shiftjis",
		ms31j: "shiftjis",
		xsjis: "shiftjis",
		windows932: "shiftjis",
		ms932: "shiftjis",
		932: "shiftjis",
		cp932: "shiftjis",
		eucjp: {
			type: "_dbcs",
			table: function() {
				return require_eucjp();
			},
			encodeAdd: {
				"¥": 92,
				"‾": 126
			}
		},
		gb2312: "cp936",
		gb231280: "cp936",
		gb23121980: "cp936",
		csgb2312: "cp936",
		csiso58gb231280: "cp936",
		euccn: "cp936",
		windows936: "cp936",
		ms936: "cp936",
		936: "cp936",
		cp936: {
			type: "_dbcs",
			table: function() {
				return require_cp936();
			}
		},
		gbk: {
			type: "_dbcs",
			table: function() {
				return require_cp936().concat(require_gbk_added());
			}
		},
		xgbk: "gbk",
		isoir58: "gbk",
		gb18030: {
			type: "_dbcs",
			table: function() {
				return require_cp936().concat(require_gbk_added());
			},
			gb18030: function() {
				return require_gb18030_ranges();
			},
			encodeSkipVals: [128],
			encodeAdd: { "€": 41699 }
		},
		chinese: "gb18030",
		windows949: "cp949",
		ms949: "cp949",
		949: "cp949",
		cp949: {
			type: "_dbcs",
			table: function() {
				return require_cp949();
			}
		},
		cseuckr: "cp949",
		csksc56011987: "cp949",
		euckr: "cp949",
		isoir149: "cp949",
		korean: "cp949",
		ksc56011987: "cp949",
		ksc56011989: "cp949",
		ksc5601: "cp949",
		windows950: "cp950",
		ms950: "cp950",
		950: "cp950",
		cp950: {
			type: "_dbcs",
			table: function() {
				return require_cp950();
			}
		},
		big5: "big5hkscs",
		big5hkscs: {
			type: "_dbcs",
			table: function() {
				return require_cp950().concat(require_big5_added());
			},
			encodeSkipVals: [
				36457,
				36463,
				36478,
				36523,
				36532,
				36557,
				36560,
				36695,
				36713,
				36718,
				36811,
				36862,
				36973,
				36986,
				37060,
				37084,
				37105,
				37311,
				37551,
				37552,
				37553,
				37554,
				37585,
				37959,
				38090,
				38361,
				38652,
				39285,
				39798,
				39800,
				39803,
				39878,
				39902,
				39916,
				39926,
				40002,
				40019,
				40034,
				40040,
				40043,
				40055,
				40124,
				40125,
				40144,
				40279,
				40282,
				40388,
				40431,
				40443,
				40617,
				40687,
				40701,
				40800,
				40907,
				41079,
				41180,
				41183,
				36812,
				37576,
				38468,
				38637,
				41636,
				41637,
				41639,
				41638,
				41676,
				41678
			]
		},
		cnbig5: "big5hkscs",
		csbig5: "big5hkscs",
		xxbig5: "big5hkscs"
	};
}));
// node_modules/iconv-lite/encodings/index.js
var require_encodings = __commonJSMin(((exports) => {
	var mergeModules = require_merge_exports();
	var modules = [
		require_internal(),
		require_utf32(),
		require_utf16(),
		require_utf7(),
		require_sbcs_codec(),
		require_sbcs_data(),
		require_sbcs_data_generated(),
		require_dbcs_codec(),
		require_dbcs_data()
	];
	for (var i = 0; i < modules.length; i++) {
		var module = modules[i];
		mergeModules(exports, module);
	}
}));
// node_modules/iconv-lite/lib/streams.js
var require_streams = __commonJSMin(((exports, module) => {
	var Buffer = require_safer().Buffer;
	module.exports = function(streamModule) {
		var Transform = streamModule.Transform;
		function IconvLiteEncoderStream(conv, options) {
			this.conv = conv;
			options = options || {};
			options.decodeStrings = false;
			Transform.call(this, options);
		}
		IconvLiteEncoderStream.prototype = Object.create(Transform.prototype, { constructor: { value: IconvLiteEncoderStream } });
		IconvLiteEncoderStream.prototype._transform = function(chunk, encoding, done) {
			if (typeof chunk !== "string") return done(new Error("Iconv encoding stream needs strings as its input."));
			try {
				var res = this.conv.write(chunk);
				if (res && res.length) this.push(res);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteEncoderStream.prototype._flush = function(done) {
			try {
				var res = this.conv.end();
				if (res && res.length) this.push(res);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteEncoderStream.prototype.collect = function(cb) {
			var chunks = [];
			this.on("error", cb);
			this.on("data", function(chunk) {
				chunks.push(chunk);
			});
			this.on("end", function() {
				cb(null, Buffer.concat(chunks));
			});
			return this;
		};
		function IconvLiteDecoderStream(conv, options) {
			this.conv = conv;
			options = options || {};
			options.encoding = this.encoding = "utf8";
			Transform.call(this, options);
		}
		IconvLiteDecoderStream.prototype = Object.create(Transform.prototype, { constructor: { value: IconvLiteDecoderStream } });
		IconvLiteDecoderStream.prototype._transform = function(chunk, encoding, done) {
			if (!Buffer.isBuffer(chunk) && !(chunk instanceof Uint8Array)) return done(new Error("Iconv decoding stream needs buffers as its input."));
			try {
				var res = this.conv.write(chunk);
				if (res && res.length) this.push(res, this.encoding);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteDecoderStream.prototype._flush = function(done) {
			try {
				var res = this.conv.end();
				if (res && res.length) this.push(res, this.encoding);
				done();
			} catch (e) {
				done(e);
			}
		};
		IconvLiteDecoderStream.prototype.collect = function(cb) {
			var res = "";
			this.on("error", cb);
			this.on("data", function(chunk) {
				res += chunk;
			});
			this.on("end", function() {
				cb(null, res);
			});
			return this;
		};
		return {
			IconvLiteEncoderStream,
			IconvLiteDecoderStream
		};
	};
}));
// src/text/encoding.ts
var import_lib = __toESM(__commonJSMin(((exports, module) => {
	var Buffer = require_safer().Buffer;
	var bomHandling = require_bom_handling();
	var mergeModules = require_merge_exports();
	module.exports.encodings = null;
	module.exports.defaultCharUnicode = "�";
	module.exports.defaultCharSingleByte = "?";
	module.exports.encode = function encode(str, encoding, options) {
		str = "" + (str || "");
		var encoder = module.exports.getEncoder(encoding, options);
		var res = encoder.write(str);
		var trail = encoder.end();
		return trail && trail.length > 0 ? Buffer.concat([res, trail]) : res;
	};
	module.exports.decode = function decode(buf, encoding, options) {
		if (typeof buf === "string") {
			if (!module.exports.skipDecodeWarning) {
				console.error("Iconv-lite warning: decode()-ing strings is deprecated. Refer to https://github.com/ashtuchkin/iconv-lite/wiki/Use-Buffers-when-decoding");
				module.exports.skipDecodeWarning = true;
			}
			buf = Buffer.from("" + (buf || ""), "binary");
		}
		var decoder = module.exports.getDecoder(encoding, options);
		var res = decoder.write(buf);
		var trail = decoder.end();
		return trail ? res + trail : res;
	};
	module.exports.encodingExists = function encodingExists(enc) {
		try {
			module.exports.getCodec(enc);
			return true;
		} catch (e) {
			return false;
		}
	};
	module.exports.toEncoding = module.exports.encode;
	module.exports.fromEncoding = module.exports.decode;
	module.exports._codecDataCache = { __proto__: null };
	module.exports.getCodec = function getCodec(encoding) {
		if (!module.exports.encodings) {
			var raw = require_encodings();
			module.exports.encodings = { __proto__: null };
			mergeModules(module.exports.encodings, raw);
		}
		var enc = module.exports._canonicalizeEncoding(encoding);
		var codecOptions = {};
		while (true) {
			var codec = module.exports._codecDataCache[enc];
			if (codec) return codec;
			var codecDef = module.exports.encodings[enc];
			switch (typeof codecDef) {
				case "string":
					enc = codecDef;
					break;
				case "object":
					for (var key in codecDef) codecOptions[key] = codecDef[key];
					if (!codecOptions.encodingName) codecOptions.encodingName = enc;
					enc = codecDef.type;
					break;
				case "function":
					if (!codecOptions.encodingName) codecOptions.encodingName = enc;
					codec = new codecDef(codecOptions, module.exports);
					module.exports._codecDataCache[codecOptions.encodingName] = codec;
					return codec;
				default: throw new Error("Encoding not recognized: '" + encoding + "' (searched as: '" + enc + "')");
			}
		}
	};
	module.exports._canonicalizeEncoding = function(encoding) {
		return ("" + encoding).toLowerCase().replace(/:\d{4}$|[^0-9a-z]/g, "");
	};
	module.exports.getEncoder = function getEncoder(encoding, options) {
		var codec = module.exports.getCodec(encoding);
		var encoder = new codec.encoder(options, codec);
		if (codec.bomAware && options && options.addBOM) encoder = new bomHandling.PrependBOM(encoder, options);
		return encoder;
	};
	module.exports.getDecoder = function getDecoder(encoding, options) {
		var codec = module.exports.getCodec(encoding);
		var decoder = new codec.decoder(options, codec);
		if (codec.bomAware && !(options && options.stripBOM === false)) decoder = new bomHandling.StripBOM(decoder, options);
		return decoder;
	};
	module.exports.enableStreamingAPI = function enableStreamingAPI(streamModule) {
		if (module.exports.supportsStreams) return;
		var streams = require_streams()(streamModule);
		module.exports.IconvLiteEncoderStream = streams.IconvLiteEncoderStream;
		module.exports.IconvLiteDecoderStream = streams.IconvLiteDecoderStream;
		module.exports.encodeStream = function encodeStream(encoding, options) {
			return new module.exports.IconvLiteEncoderStream(module.exports.getEncoder(encoding, options), options);
		};
		module.exports.decodeStream = function decodeStream(encoding, options) {
			return new module.exports.IconvLiteDecoderStream(module.exports.getDecoder(encoding, options), options);
		};
		module.exports.supportsStreams = true;
	};
	var streamModule;
	try {
		streamModule = __require("stream");
	} catch (e) {}
	if (streamModule && streamModule.Transform) module.exports.enableStreamingAPI(streamModule);
	else module.exports.encodeStream = module.exports.decodeStream = function() {
		throw new Error("iconv-lite Streaming API is not enabled. Use iconv.enableStreamingAPI(require('stream')); to enable it.");
	};
}))(), 1);
const CODECS = {
	utf8: "utf8",
	ascii: "utf8",
	usascii: "utf8",
	...Object.fromEntries([
		1250,
		1251,
		1252,
		1253,
		1254,
		1255,
		1256,
		1257,
		1258
	].map((page) => [`windows${page}`, `windows${page}`])),
	...Object.fromEntries([
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		13,
		14,
		15,
		16
	].map((part) => [`iso8859${part}`, `iso8859${part}`])),
	ibm874: "windows874",
	windows874: "windows874",
	shiftjis: "shiftjis",
	sjis: "shiftjis",
	windows31j: "shiftjis",
	windows932: "shiftjis",
	eucjp: "eucjp",
	gb2312: "gbk",
	gbk: "gbk",
	windows936: "gbk",
	windows9362000: "gbk",
	gb18030: "gb18030",
	big5: "big5",
	windows950: "big5",
	windows9502000: "big5",
	euckr: "cp949",
	windows949: "cp949",
	windows9492000: "cp949"
};
const UNREADABLE = /^(?:utf(?:16|32|7)|ucs[24]|unicode$|iso2022|hz|johab|ksc5601johab)/;
function encodingOf(declared) {
	if (declared === void 0) return {
		declared,
		codec: "utf8"
	};
	const name = declared.toLowerCase().replace(/[^a-z0-9]/g, "");
	return {
		declared,
		codec: Object.hasOwn(CODECS, name) ? CODECS[name] : void 0
	};
}
function isUnreadableEncoding(declared) {
	return UNREADABLE.test(declared.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
function decode(bytes, encoding) {
	if (isAscii(bytes)) return bytes;
	const buffer = Buffer.from(bytes, "latin1");
	const codec = encoding.codec ?? "utf8";
	return codec === "utf8" ? buffer.toString("utf8") : import_lib.default.decode(buffer, codec, { stripBOM: false });
}
function encode(text, encoding) {
	if (isAscii(text)) return text;
	const codec = encoding.codec ?? "utf8";
	const bytes = (codec === "utf8" ? Buffer.from(text, "utf8") : import_lib.default.encode(text, codec)).toString("latin1");
	return decode(bytes, encoding) === text ? bytes : void 0;
}
function isValid(bytes, encoding) {
	if (encoding.codec === void 0) return false;
	return isAscii(bytes) || !decode(bytes, encoding).includes("�") || bytes.includes("ï¿½");
}
function isAscii(text) {
	return !/[^\0-\x7F]/.test(text);
}
// src/document/escape.ts
const ESCAPED = /[\0-\x08\x0A-\x1F"|\x7F]/g;
function barsOf(raw) {
	const bars = [];
	let index = raw.indexOf("|");
	while (index >= 0) {
		const high = hexDigit(raw, index + 1);
		const low = high < 0 ? -1 : hexDigit(raw, index + 2);
		bars.push({
			index,
			byte: low < 0 ? void 0 : high * 16 + low
		});
		index = raw.indexOf("|", index + (high < 0 ? 2 : 3));
	}
	return bars;
}
function unescapeValue(raw) {
	if (!raw.includes("|")) return raw;
	let result = "";
	let copied = 0;
	for (const { index, byte } of barsOf(raw)) {
		if (byte === void 0) continue;
		result += raw.slice(copied, index) + String.fromCharCode(byte);
		copied = index + 3;
	}
	result += raw.slice(copied);
	const nul = result.indexOf("\0");
	return nul < 0 ? result : result.slice(0, nul);
}
function escapeValue(value) {
	return value.replace(ESCAPED, (byte) => `|${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function quoteWritten(raw) {
	const escaped = raw.replaceAll("\"", "|22");
	return `"${unescapeValue(escaped) === unescapeValue(raw) ? escaped : escapeValue(unescapeValue(raw))}"`;
}
function hexDigit(text, index) {
	const code = text.charCodeAt(index);
	if (code >= 48 && code <= 57) return code - 48;
	const letter = code | 32;
	return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
// src/document/key.ts
function foldKey(key) {
	return /[^\0-\x7F]/.test(key) ? key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : key.toLowerCase();
}
// src/document/kind.ts
const PLAIN = [
	/(?:^|\/)lib\/vmware\/config$/,
	/(?:^|\/)\.vmware\/[^/]+$/,
	/(?:^|\/)(?:bootstrap|preferences|locations|networking|inventory\.vmls)$/,
	/\.(?:vmsd|vmls|vmxf)$/
];
const HOST = [
	/(?:^|\/)etc\/vmware\/config$/,
	/(?:^|\/)vmware fusion\/config$/,
	/(?:^|\/)vmware(?: (?:workstation|player))?\/config\.ini$/
];
const MACHINE = /\.(?:vmx|vmtx)$/;
const HOST_MARKERS = /^(?:product\.name|installerdefaults\..+|networking|vmware\.fullpath|vmci_confed|player\.product\.version|libdir|authd\.proxy\..+|authd\.fullpath|authd\.soapserver|vmauthd\..+)$/;
const MACHINE_MARKERS = [
	"config.version",
	"virtualhw.version",
	"guestos",
	"displayname"
];
function kindOfPath(path) {
	const folded = path.replaceAll("\\", "/").toLowerCase();
	if (MACHINE.test(folded)) return "vmx";
	if (PLAIN.some((pattern) => pattern.test(folded))) return "dictionary";
	return HOST.some((pattern) => pattern.test(folded)) ? "host" : void 0;
}
function kindOfSettings(settings) {
	let host = 0;
	for (const key of settings.keys()) if (isHostMarker(key)) host++;
	if (host >= 2) return "host";
	return MACHINE_MARKERS.filter((key) => settings.has(key)).length >= 2 ? "vmx" : "dictionary";
}
function isHostMarker(key) {
	return HOST_MARKERS.test(foldKey(key));
}
function hasMarkers(settings) {
	return MACHINE_MARKERS.some((key) => settings.has(key)) || [...settings.keys()].some(isHostMarker);
}
// src/document/document.ts
function toDocument(text, kind, inherited) {
	const file = parse$1(text, inherited === void 0 ? "file" : "piece");
	const encoding = inherited ?? encodingOf(declaredEncoding(text, file.lines));
	const isPlain = isAscii(text);
	const settings = new Map();
	const lines = file.lines.map((node) => {
		if (node.kind !== "entry") return node;
		const raw = text.slice(node.value[0], node.value[1]);
		const bytes = unescapeValue(node.quoted ? raw.slice(1, -1) : raw);
		const key = text.slice(node.key[0], node.key[1]);
		const folded = foldKey(key);
		const entry = {
			kind: "entry",
			range: node.range,
			key: {
				range: node.key,
				text: isPlain ? key : decode(key, encoding),
				folded
			},
			value: {
				range: node.value,
				text: isPlain && !raw.includes("|") ? bytes : decode(bytes, encoding),
				quoted: node.quoted,
				bytes
			},
			comment: node.comment
		};
		const others = settings.get(folded);
		if (others === void 0) settings.set(folded, [entry]);
		else others.push(entry);
		return entry;
	});
	return {
		kind: kind ?? kindOfSettings(settings),
		text,
		bom: file.bom,
		encoding,
		lines,
		settings
	};
}
function entryOf(document, key) {
	return document.settings.get(foldKey(key))?.[0];
}
function lineStarts(document) {
	if (document.lines.length === 0) return [document.bom ? 3 : 0];
	return document.lines.map((line) => line.range[0]);
}
function contentEnd(document, line) {
	let end = line.range[1];
	if (end > line.range[0] && document.text[end - 1] === "\n") end--;
	if (end > line.range[0] && document.text[end - 1] === "\r") end--;
	return end;
}
function contentOf(document, line) {
	return document.text.slice(line.range[0], contentEnd(document, line));
}
function dominantEol(document) {
	const counts = new Map();
	for (const line of document.lines) {
		const eol = document.text.slice(contentEnd(document, line), line.range[1]);
		counts.set(eol, (counts.get(eol) ?? 0) + 1);
	}
	const lf = counts.get("\n") ?? 0;
	const crlf = counts.get("\r\n") ?? 0;
	const cr = counts.get("\r") ?? 0;
	if (crlf > lf && crlf >= cr) return "\r\n";
	return cr > lf ? "\r" : "\n";
}
function declaredEncoding(text, lines) {
	for (const node of lines) {
		if (node.kind !== "entry" || text.slice(node.key[0], node.key[1]).toLowerCase() !== ".encoding") continue;
		const raw = text.slice(node.value[0], node.value[1]);
		return unescapeValue(node.quoted ? raw.slice(1, -1) : raw);
	}
}
// src/document/nature.ts
function unreadableReason(document) {
	const { text } = document;
	if (text.startsWith("ÿþ") || text.startsWith("þÿ")) return "is UTF-16 text, which VMware cannot read: save it as UTF-8";
	if (text.includes("\0")) return /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/.test(text) ? "is UTF-16 text, which VMware cannot read: save it as UTF-8" : "has NUL bytes: it is binary, or damaged";
	if (document.encoding.declared !== void 0 && isUnreadableEncoding(document.encoding.declared)) return "declares an encoding in .encoding that VMware cannot read";
}
function foreignLanguage(document) {
	const start = document.text.slice(document.bom ? 3 : 0, 4096).trimStart();
	if (start.startsWith("version https://git-lfs.github.com/spec/")) return "a Git LFS pointer";
	if (/^<(?:\?xml|!DOCTYPE|[A-Za-z][\w:-]*[\s>/])/i.test(start)) return "XML";
	if (/^[{[]\s*(?:"|\]|\})/.test(start)) return "JSON";
	return templateLanguage(document) ?? otherText(document);
}
function templateLanguage(document) {
	if (!/<%|\{[{%]|\$\{|=[ \t]*#/.test(document.text)) return void 0;
	for (const line of document.lines) {
		if (line.kind === "comment" || line.kind === "blank") continue;
		const content = contentOf(document, line);
		if (/<%.*%>/.test(content)) return "an ERB template";
		if (/\{%.*%\}/.test(content)) return "a Jinja template";
		if (line.kind !== "entry") continue;
		if (/^\{\{.*\}\}$/.test(line.value.text)) return "a Jinja template";
		if (/\$\{\w+\}/.test(line.key.text)) return "a template";
		if (isEmpty(line.value) && line.comment !== void 0 && isPlaceholder$1(document, line.comment)) return "a template";
	}
}
function isPlaceholder$1(document, comment) {
	return /^#[A-Z][A-Z0-9_]*#[ \t]*$/.test(document.text.slice(comment[0], comment[1]));
}
function otherText(document) {
	const malformed = document.lines.filter((line) => line.kind === "malformed");
	if (malformed.length === 0 || hasMarkers(document.settings)) return void 0;
	const contents = malformed.map((line) => contentOf(document, line));
	if (contents.filter((content) => /^[ \t]*\[[^\]]*\][ \t]*$/.test(content)).length >= 2) return "an INI file";
	const entries = document.lines.filter((line) => line.kind === "entry").length;
	const strange = contents.filter((content) => !content.includes("=") && !/v[hu][vu]\./i.test(content)).length;
	return strange > entries + contents.length - strange ? "plain text" : void 0;
}
function isEmpty(value) {
	return value.range[0] === value.range[1];
}
// src/document/secrets.ts
const CREDENTIAL = /passw|passphrase|passcode|pwd|secret|credential|token|api[-_. ]?key|private[-_. ]?key/i;
const SPOKEN = /\b(?:pass|pw)\b|kennwort|mot de passe|contrase/i;
const SECRET = new RegExp([
	CREDENTIAL,
	SPOKEN,
	/vnc\.key|encrypt(?:ion|edvm)|keysafe|datafilekey|guestinfo\.cis\.|guestinfo\.[^\s=]{0,64}(?:userdata|vendordata|metadata|ignition|coreos|kickstart|cloud|ovfenv)/i
].map((words) => words.source).join("|"), "i");
const TOLD = new RegExp(`(?:${CREDENTIAL.source}|${SPOKEN.source})\\w{0,9}[ \\t]{0,9}(?:(?:is|are|ist|lautet)\\b:?|:|=|->)[ \\t]{0,9}(?!${/[\s:=*<[{($#%?]|x{3}|(?:see|ask|in|at|to|by|from|as|not?|none|n\/a|tbd|the|an?|same|your|set|unset|unknown|un\w*|kept|stored|required?|needed|changed?|expired?s?|managed|protected|encrypted|disabled|enabled|empty|blank|random\w*)\b/.source})[^"]`, "i");
function namesCredential(text) {
	return CREDENTIAL.test(text);
}
function tellsPassword(text) {
	return TOLD.test(text);
}
function secretStart(content) {
	const equals = content.indexOf("=");
	const end = wordEnd(content, equals);
	if (end === void 0) return void 0;
	const separators = /["']?[ \t:=]+|["']/g;
	separators.lastIndex = Math.min(end, equals < 0 ? content.length : equals);
	return separators.exec(content) !== null && separators.lastIndex < content.length ? separators.lastIndex : void 0;
}
function wordEnd(content, equals) {
	const word = SECRET.exec(content);
	if (word !== null) return word.index + word[0].length;
	return equals >= 0 && content.includes("|", equals) && SECRET.test(unescapeValue(content)) ? equals : void 0;
}
function maskSecrets(content) {
	const start = secretStart(content);
	return start === void 0 ? content : content.slice(0, start) + "***";
}
// src/schema/pattern.ts
function specificityOf(pattern) {
	if (pattern.includes("*")) return pattern.length / 1e3;
	if (pattern.includes("{name}")) return 1;
	if (pattern.includes("{hex}")) return 2;
	return pattern.includes("{") ? 3 : 4;
}
function shapeOf(key) {
	return key.replace(/\d+/g, "#");
}
function hasNumbersOf(pattern, key) {
	const own = numbersOf$1(pattern);
	const numbers = key.match(/\d+/g) ?? [];
	return own.length === numbers.length && numbers.every((digits, i) => own[i]?.startsWith("{") ? isIndex(digits) : own[i] === digits);
}
function indexesOutOfRange(pattern, key) {
	const own = numbersOf$1(pattern);
	return [...key.matchAll(/\d+/g)].flatMap((match, i) => {
		const [, min, max] = /^\{(\d+)\.\.(\d+)\}$/.exec(own[i] ?? "") ?? [];
		const index = match[0];
		if (min === void 0 || max === void 0) return [];
		if (Number(index) >= Number(min) && Number(index) <= Number(max)) return [];
		return [{
			index,
			at: match.index,
			min: Number(min),
			max: Number(max)
		}];
	});
}
function spellKey(pattern, key) {
	if (specificityOf(pattern) < 3) return key;
	const numbers = key.match(/\d+/g) ?? [];
	let i = 0;
	return pattern.replace(/\{[^}]*\}|\d+/g, () => numbers[i++] ?? "");
}
const OPEN = {
	"{hex}": "[0-9a-f]{1,8}",
	"{register}": "(?:eax|ebx|ecx|edx)",
	"{name}": "(?![0-9]+$)[a-z0-9_]+",
	"*": "[^]+"
};
function toRegExp(pattern) {
	const source = pattern.toLowerCase().split(/(\{[^}]*\}|\*)/).map((part, i) => i % 2 === 0 ? literally(part) : OPEN[part] ?? "(?:0|[1-9][0-9]*)");
	return new RegExp(`^${source.join("")}$`);
}
function literally(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function numbersOf$1(pattern) {
	return pattern.match(/\{[^}]*\}|\d+/g) ?? [];
}
function isIndex(digits) {
	return digits === "0" || !digits.startsWith("0");
}
// src/compare/order.ts
function compareKeys(a, b) {
	const others = b.match(PIECES) ?? [];
	for (const [i, piece] of (a.match(PIECES) ?? []).entries()) {
		const other = others[i];
		if (other === void 0) return 1;
		const order = comparePieces(piece, other);
		if (order !== 0) return order;
	}
	return a === b ? 0 : a.length - b.length || (a < b ? -1 : 1);
}
const PIECES = /\d+|\D+/g;
function comparePieces(a, b) {
	if (/^\d/.test(a) && /^\d/.test(b)) {
		const [x, y] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
		if (x.length !== y.length) return x.length - y.length;
		return x === y ? 0 : x < y ? -1 : 1;
	}
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/document/boolean.ts
function booleanOf(value) {
	if (/^true$/i.test(value)) return true;
	return /^false$/i.test(value) ? false : void 0;
}
function entryThatSays(document, key, value) {
	const entries = document.settings.get(foldKey(key)) ?? [];
	return entries.every((entry) => booleanOf(entry.value.text) === value) ? entries[0] : void 0;
}
// src/schema/row.ts
function rowsOf(text) {
	return text.trim().split("\n\n");
}
function readRow(text) {
	const [title = "", ...lines] = text.split("\n");
	const facts = new Map();
	for (const line of lines) {
		const colon = line.indexOf(": ");
		facts.set(line.slice(2, colon), line.slice(colon + 2));
	}
	return {
		title,
		facts
	};
}
function listOf(fact) {
	return fact?.split(", ") ?? [];
}
function readValues(fact) {
	const words = listOf(fact);
	const open = words.at(-1) === "...";
	return {
		values: (open ? words.slice(0, -1) : words).map(readEnumValue),
		open
	};
}
function readRange(fact) {
	if (fact === void 0) return void 0;
	const [min = "", max = ""] = fact.split("..");
	return [min === "" ? Number.NEGATIVE_INFINITY : Number(min), max === "" ? Number.POSITIVE_INFINITY : Number(max)];
}
function readEnumValue(word) {
	const hardware = / \((\d+)\)$/.exec(word);
	return hardware === null ? {
		text: word,
		hardware: void 0
	} : {
		text: word.slice(0, hardware.index),
		hardware: Number(hardware[1])
	};
}
// src/schema/compact.ts
function readCompact(line) {
	const columns = line.split("|");
	const text = (i) => columns[i] || void 0;
	const flags = columns[10] ?? "";
	const values = text(4);
	return {
		pattern: columns[1] ?? "",
		family: columns[2] ?? "",
		type: columns[3],
		values: values === void 0 ? NO_VALUES : readValues(values).values,
		open: values?.endsWith("...") === true,
		range: readRange(text(5)),
		unit: text(6),
		hardware: columns[7] ? Number(columns[7]) : void 0,
		scope: text(8) ?? "vm",
		product: text(9),
		managed: flags.includes("managed"),
		secret: flags.includes("secret"),
		path: flags.includes("path"),
		required: flags.includes("required"),
		status: text(11) ?? "current",
		instead: text(12),
		confidence: text(13) ?? "high"
	};
}
const NO_VALUES = [];
// src/schema/compact-rows.ts
const compactRows = `
chipset.motherboardlayout|chipset.motherboardLayout|chipset|enum|acpi|||20||||||low
chipset.onlinestandby|chipset.onlineStandby|chipset|boolean
chipset.useacpibattery|chipset.useAcpiBattery|chipset|boolean||||||hosted||||medium
chipset.useapmbattery|chipset.useApmBattery|chipset|boolean||||||hosted||||medium
devices.hotplug|devices.hotplug|chipset|boolean||||||||||low
ich7m.present|ich7m.present|chipset|boolean
mce.enable|mce.enable|chipset|boolean||||||||||low
pcipassthru.64bitmmiosizegb|pciPassthru.64bitMMIOSizeGB|chipset|integer|||GB
pcipassthru.allowp2p|pciPassthru.allowP2P|chipset|boolean||||||||||low
pcipassthru.msienabled|pciPassthru.msiEnabled|chipset|boolean||||||||||low
pcipassthru.relaxacscheck|pciPassthru.RelaxACSCheck|chipset|boolean||||||||||low
pcipassthru.use64bitmmio|pciPassthru.use64bitMMIO|chipset|boolean
printers.enabled|printers.enabled|chipset|boolean||||||hosted||||medium
vmci.filter.enable|vmci.filter.enable|chipset|boolean
vmci.present|vmci.present|chipset|boolean||||||||legacy||medium
vwdt.present|vwdt.present|chipset|boolean||||17||||||low
vwdt.runonboot|vwdt.runOnBoot|chipset|boolean||||17||||||low
cpuid.brandstring|cpuid.brandString|cpu|string|||||both|||||medium
cpuid.corespersocket|cpuid.coresPerSocket|cpu|integer||1..960
cpuid.corespersocket.cookie|cpuid.coresPerSocket.cookie|cpu|integer||||20|||managed|||medium
cpuid.family|cpuid.family|cpu|integer
cpuid.inhibitdarwinmasks|cpuid.inhibitDarwinMasks|cpu|boolean
cpuid.model|cpuid.model|cpu|integer
cpuid.stepping|cpuid.stepping|cpu|integer
disable_acceleration|disable_acceleration|cpu|boolean||||||||legacy||medium
evccompatibilitymode|evcCompatibilityMode|cpu|boolean|||||||managed
featmask.vm.hv.capable|featMask.vm.hv.capable|cpu|string
featurecompat.enable|featureCompat.enable|cpu|boolean||||||||||medium
featurecompat.vm.completemasks|featureCompat.vm.completeMasks|cpu|boolean
hv.assumeenabled|hv.assumeEnabled|cpu|boolean|||||both|||legacy||low
hypervisor.cpuid.v0|hypervisor.cpuid.v0|cpu|boolean
hypervisor.cpuid.v0.vbsbroken|hypervisor.cpuid.v0.vbsBroken|cpu|boolean
latency.enforcecpumin|latency.enforceCpuMin|cpu|boolean||||||esxi||||medium
maxvcpus|maxvcpus|cpu|integer||||||||legacy||medium
monitor|monitor|cpu|enum|release, debug, stats|||||||obsolete||medium
monitor.allow_legacy_apic|monitor.allow_legacy_APIC|cpu|boolean||||||||||low
monitor.allowlegacycpu|monitor.allowLegacyCPU|cpu|boolean|||||both
monitor.phys_bits_used|monitor.phys_bits_used|cpu|integer||32..52|||||managed
monitor.suspend_on_triplefault|monitor.suspend_on_triplefault|cpu|boolean
monitor.ulm|monitor.ulm|cpu|boolean||||||hosted
monitor.virtual_exec|monitor.virtual_exec|cpu|enum|hardware, software, automatic|||||||legacy||medium
monitor.virtual_mmu|monitor.virtual_mmu|cpu|enum|hardware, software, automatic|||||||legacy||medium
monitor_control.disable_btinout|monitor_control.disable_btinout|cpu|boolean||||||||||medium
monitor_control.disable_btmemspace|monitor_control.disable_btmemspace|cpu|boolean||||||||||medium
monitor_control.disable_btpriv|monitor_control.disable_btpriv|cpu|boolean||||||||||medium
monitor_control.disable_btseg|monitor_control.disable_btseg|cpu|boolean||||||||||medium
monitor_control.disable_chksimd|monitor_control.disable_chksimd|cpu|boolean||||||||||medium
monitor_control.disable_directexec|monitor_control.disable_directexec|cpu|boolean||||||||||medium
monitor_control.disable_ntreloc|monitor_control.disable_ntreloc|cpu|boolean||||||||||medium
monitor_control.disable_reloc|monitor_control.disable_reloc|cpu|boolean||||||||||medium
monitor_control.disable_selfmod|monitor_control.disable_selfmod|cpu|boolean||||||||||medium
monitor_control.enable_fullcpuid|monitor_control.enable_fullcpuid|cpu|boolean||||||||||medium
monitor_control.log_vmsample|monitor_control.log_vmsample|cpu|boolean||||||||||medium
monitor_control.restrict_backdoor|monitor_control.restrict_backdoor|cpu|boolean||||||||||medium
monitor_control.virtual_rdtsc|monitor_control.virtual_rdtsc|cpu|boolean||||||||||medium
numvcpus|numvcpus|cpu|integer||1..960
paevm|paevm|cpu|boolean||||||||obsolete||medium
timetracker.apparenttimeignoresinterrupts|timeTracker.apparentTimeIgnoresInterrupts|cpu|boolean||||||esxi||||medium
timetracker.lowlatency|timeTracker.lowLatency|cpu|boolean||||||esxi
ulm.disablemitigations|ulm.disableMitigations|cpu|boolean||||||hosted
vcpu.hotadd|vcpu.hotadd|cpu|boolean||||7
vcpu.hotremove|vcpu.hotremove|cpu|boolean||||7||||||medium
vhv.allow|vhv.allow|cpu|boolean|||||host|||legacy
vhv.enable|vhv.enable|cpu|boolean||||9
vmx.allownested|vmx.allowNested|cpu|boolean|||||both|||legacy
vpmc.enable|vpmc.enable|cpu|boolean||||9
vpmc.freezemode|vpmc.freezeMode|cpu|enum|guest, hypervisor, hybrid|||||||||unverified
vvtd.enable|vvtd.enable|cpu|boolean||||14
windows.vbs.enabled|windows.vbs.enabled|cpu|boolean||||14||||||low
vhv.allowpassthru|vhv.allowPassthru|cpu|boolean||||||||||low
vhv.allownestedpagetables|vhv.allowNestedPageTables|cpu|boolean||||||||||low
monitor_control.vt32|monitor_control.vt32|cpu|boolean|||||both|||||medium
debugstub.hidebreakpoints|debugStub.hideBreakpoints|debug|boolean||||||||||medium
debugstub.linuxoffsets|debugStub.linuxOffsets|debug|string||||||||||medium
debugstub.listen.guest32|debugStub.listen.guest32|debug|boolean||||||||||medium
debugstub.listen.guest32.remote|debugStub.listen.guest32.remote|debug|boolean||||||||||medium
debugstub.listen.guest64|debugStub.listen.guest64|debug|boolean||||||||||medium
debugstub.listen.guest64.remote|debugStub.listen.guest64.remote|debug|boolean||||||||||medium
debugstub.port.guest32|debugStub.port.guest32|debug|port||1..65535||||||||medium
debugstub.port.guest64|debugStub.port.guest64|debug|port||1..65535||||||||medium
debugstub.winoffsets.value|debugStub.winOffsets.value|debug|string||||||||||low
monitor.debugonstartguest32|monitor.debugOnStartGuest32|debug|boolean||||||||||medium
monitor.debugonstartguest64|monitor.debugOnStartGuest64|debug|boolean||||||||||medium
vprobe.allow|vprobe.allow|debug|boolean|||||host|||||low
vprobe.enable|vprobe.enable|debug|boolean
acpi.passthru.slic|acpi.passthru.slic|firmware|boolean||||||||||low
acpi.passthru.slicvendor|acpi.passthru.slicvendor|firmware|boolean||||||||||low
acpi.smbiosversion2.7|acpi.smbiosVersion2.7|firmware|boolean
bios.bootdelay|bios.bootDelay|firmware|integer||0..60000|ms|||||||medium
bios.bootdeviceclasses|bios.bootDeviceClasses|firmware|string
bios.bootorder|bios.bootOrder|firmware|list
bios.bootretry.delay|bios.bootRetry.delay|firmware|integer|||ms|||||||medium
bios.bootretry.enabled|bios.bootRetry.enabled|firmware|boolean||||||||||low
bios.forcesetuponce|bios.forceSetupOnce|firmware|boolean||||||||||low
bios.hddorder|bios.hddOrder|firmware|list
bios440.filename|bios440.filename|firmware|filename|||||||path|||low
efi.legacyboot.enabled|efi.legacyBoot.enabled|firmware|boolean||||||||||low
efi.shell.activebydefault|efi.shell.activeByDefault|firmware|boolean||||||||||unverified
efi20-64.filename|efi20-64.filename|firmware|filename|||||||path|||low
efi64.filename|efi64.filename|firmware|filename|||||||path|||low
firmware|firmware|firmware|enum|bios, efi (8)
uefi.allowauthbypass|uefi.allowAuthBypass|firmware|boolean
uefi.secureboot.available|uefi.secureBoot.available|firmware|boolean||||||||||medium
uefi.secureboot.dbdefault.present|uefi.secureBoot.dbDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbrdefault.present|uefi.secureBoot.dbrDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbtdefault.present|uefi.secureBoot.dbtDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbxdefault.present|uefi.secureBoot.dbxDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.enabled|uefi.secureBoot.enabled|firmware|boolean||||13
uefi.secureboot.kekdefault.present|uefi.secureBoot.KEKDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.pkdefault.present|uefi.secureBoot.PKDefault.present|firmware|boolean||||||||||medium
vtpm.ekcrt|vtpm.ekCRT|firmware|blob|||||||managed|||medium
vtpm.ekcsr|vtpm.ekCSR|firmware|blob|||||||managed|||medium
vtpm.present|vtpm.present|firmware|boolean||||14||||||medium
mks.disableremoteclienttypematic|mks.disableRemoteClientTypematic|graphics|boolean||||||||||low
mks.disabletypematic|mks.disableTypematic|graphics|boolean||||||||||low
mks.dx11.allowunsupporteddevices|mks.dx11.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.dx11.drivertype|mks.dx11.driverType|graphics|string||||||hosted||||low
mks.dx11.vendorid|mks.dx11.vendorID|graphics|integer||||||hosted||||low
mks.dx12.allowunsupporteddevices|mks.dx12.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.dx12.syncperendframe|mks.dx12.syncPerEndFrame|graphics|boolean||||||hosted||||low
mks.enable3d|mks.enable3d|graphics|boolean
mks.enabledx11renderer|mks.enableDX11Renderer|graphics|boolean|||||both|hosted
mks.enabledx12renderer|mks.enableDX12Renderer|graphics|boolean|||||both|hosted
mks.enableglbasicrenderer|mks.enableGLBasicRenderer|graphics|boolean|||||both|hosted
mks.enableglpresentation|mks.enableGLPresentation|graphics|boolean|||||both|hosted
mks.enablemtlrenderer|mks.enableMTLRenderer|graphics|boolean|||||both|hosted
mks.enablesoftwarerenderer|mks.enableSoftwareRenderer|graphics|boolean|||||both|hosted
mks.enablevulkanrenderer|mks.enableVulkanRenderer|graphics|boolean|||||both|hosted
mks.enablevulkanpresentation|mks.enableVulkanPresentation|graphics|boolean||||||hosted||||low
mks.enablex11presentation|mks.enableX11Presentation|graphics|boolean||||||hosted||||low
mks.forcediscretegpu|mks.forceDiscreteGPU|graphics|boolean||||||hosted||||medium
mks.forcerenderer|mks.forceRenderer|graphics|string||||||hosted
mks.gamingmouse.policy|mks.gamingMouse.policy|graphics|enum|gaming, absolute|||||hosted||||medium
mks.gamingmouse.ungrabonescape|mks.gamingMouse.ungrabOnEscape|graphics|boolean||||||hosted||unverified||low
mks.gl.allowblacklisteddrivers|mks.gl.allowBlacklistedDrivers|graphics|boolean|||||both|hosted
mks.gl.allowsoftwareandvmwaredrivers|mks.gl.allowSoftwareAndVMwareDrivers|graphics|boolean|||||both|hosted
mks.gl.allowunsupporteddrivers|mks.gl.allowUnsupportedDrivers|graphics|boolean|||||both|hosted
mks.prefer3drenderer|mks.prefer3dRenderer|graphics|string||||||hosted
mks.use3drenderer|mks.use3dRenderer|graphics|string||||||hosted
mks.vk.allowunsupporteddevices|mks.vk.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.vk.forcedevice|mks.vk.forceDevice|graphics|string||||||hosted||||medium
mks.vk.syncperendframe|mks.vk.syncPerEndFrame|graphics|boolean||||||hosted||||low
svga.2dmaxtexturesize8k|svga.2DMaxTextureSize8K|graphics|boolean
svga.autodetect|svga.autodetect|graphics|boolean
svga.graphicsmemorykb|svga.graphicsMemoryKB|graphics|integer|||KB
svga.guestbackedprimaryaware|svga.guestBackedPrimaryAware|graphics|boolean|||||||managed
svga.maxheight|svga.maxHeight|graphics|integer|||px
svga.maxtexturesize|svga.maxTextureSize|graphics|integer
svga.maxtexturesize16k|svga.maxTextureSize16K|graphics|boolean
svga.maxwidth|svga.maxWidth|graphics|integer|||px
svga.numdisplays|svga.numDisplays|graphics|integer||1..10
svga.present|svga.present|graphics|boolean
svga.vgaonly|svga.vgaOnly|graphics|boolean||||||||obsolete
svga.vramsize|svga.vramSize|graphics|integer||1048576..2147483648|bytes
svga.yes3d|svga.yes3d|graphics|boolean||||||||obsolete||low
vmotion.checkpointfbsize|vmotion.checkpointFBSize|graphics|integer|||bytes||||managed
vmotion.checkpointsvgaprimarysize|vmotion.checkpointSVGAPrimarySize|graphics|integer|||bytes||||managed
vmotion.svga.basecapslevel|vmotion.svga.baseCapsLevel|graphics|integer|||||||managed
vmotion.svga.bc67|vmotion.svga.bc67|graphics|integer|||||||managed
vmotion.svga.dxmaxconstantbuffers|vmotion.svga.dxMaxConstantBuffers|graphics|integer|||||||managed
vmotion.svga.dxprovokingvertex|vmotion.svga.dxProvokingVertex|graphics|integer|||||||managed
vmotion.svga.gl43|vmotion.svga.gl43|graphics|integer|||||||managed
vmotion.svga.graphicsmemorykb|vmotion.svga.graphicsMemoryKB|graphics|integer|||||||managed
vmotion.svga.linestipple|vmotion.svga.lineStipple|graphics|integer|||||||managed
vmotion.svga.logicblendops|vmotion.svga.logicBlendOps|graphics|integer|||||||managed
vmotion.svga.logicops|vmotion.svga.logicOps|graphics|integer|||||||managed
vmotion.svga.maxforcedsamplecount|vmotion.svga.maxForcedSampleCount|graphics|integer|||||||managed
vmotion.svga.maxpointsize|vmotion.svga.maxPointSize|graphics|integer|||||||managed
vmotion.svga.maxtextureanisotropy|vmotion.svga.maxTextureAnisotropy|graphics|integer|||||||managed
vmotion.svga.maxtexturesize|vmotion.svga.maxTextureSize|graphics|integer|||||||managed
vmotion.svga.maxvolumeextent|vmotion.svga.maxVolumeExtent|graphics|integer|||||||managed
vmotion.svga.mobmaxsize|vmotion.svga.mobMaxSize|graphics|integer|||||||managed
vmotion.svga.msfullquality|vmotion.svga.msFullQuality|graphics|integer|||||||managed
vmotion.svga.multisample2x|vmotion.svga.multisample2x|graphics|integer|||||||managed
vmotion.svga.multisample4x|vmotion.svga.multisample4x|graphics|integer|||||||managed
vmotion.svga.multisample8x|vmotion.svga.multisample8x|graphics|integer|||||||managed
vmotion.svga.sm41|vmotion.svga.sm41|graphics|integer|||||||managed
vmotion.svga.sm5|vmotion.svga.sm5|graphics|integer|||||||managed
vmotion.svga.supports3d|vmotion.svga.supports3D|graphics|integer|||||||managed
guestinfo.appinfo|guestinfo.appInfo|guestinfo|string
guestinfo.coreos.config.data|guestinfo.coreos.config.data|guestinfo|base64|||||||secret|||medium
guestinfo.coreos.config.data.encoding|guestinfo.coreos.config.data.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64|||||||||low
guestinfo.coreos.config.url|guestinfo.coreos.config.url|guestinfo|string||||||||||medium
guestinfo.detailed.data|guestInfo.detailed.data|guestinfo|string|||||||managed
guestinfo.dns|guestinfo.dns|guestinfo|string
guestinfo.domain|guestinfo.domain|guestinfo|string
guestinfo.gateway|guestinfo.gateway|guestinfo|string
guestinfo.hostname|guestinfo.hostname|guestinfo|string
guestinfo.ignition.config.data|guestinfo.ignition.config.data|guestinfo|base64|||||||secret|||medium
guestinfo.ignition.config.data.encoding|guestinfo.ignition.config.data.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64|||||||||medium
guestinfo.ipaddress|guestinfo.ipaddress|guestinfo|string
guestinfo.local-ipv4|guestinfo.local-ipv4|guestinfo|string
guestinfo.local-ipv6|guestinfo.local-ipv6|guestinfo|string
guestinfo.metadata|guestinfo.metadata|guestinfo|base64
guestinfo.metadata.encoding|guestinfo.metadata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.netmask|guestinfo.netmask|guestinfo|string
guestinfo.ntp|guestinfo.ntp|guestinfo|string
guestinfo.ovfenv|guestinfo.ovfEnv|guestinfo|xml|||||||secret
guestinfo.password|guestinfo.password|guestinfo|secret|||||||secret
guestinfo.ssh|guestinfo.ssh|guestinfo|string
guestinfo.syslog|guestinfo.syslog|guestinfo|string||||||||||medium
guestinfo.toolsinstallerrcode|guestinfo.toolsInstallErrCode|guestinfo|integer|||||||managed
guestinfo.userdata|guestinfo.userdata|guestinfo|base64|||||||secret
guestinfo.userdata.encoding|guestinfo.userdata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.vendordata|guestinfo.vendordata|guestinfo|base64|||||||secret
guestinfo.vendordata.encoding|guestinfo.vendordata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.vmname|guestinfo.vmname|guestinfo|string
gui.applyhostdisplayscalingtoguest|gui.applyHostDisplayScalingToGuest|gui|boolean||||||hosted||||medium
gui.available|gui.available|gui|boolean||||||hosted||||medium
gui.enablestretchguest|gui.enableStretchGuest|gui|boolean||||||hosted
gui.exitatpoweroff|gui.exitAtPowerOff|gui|boolean||||||hosted||||medium
gui.exitonclihlt|gui.exitOnCLIHLT|gui|boolean||||||hosted
gui.fitguestusingnativedisplayresolution|gui.fitGuestUsingNativeDisplayResolution|gui|boolean||||||hosted
gui.fullscreenatpoweron|gui.fullScreenAtPowerOn|gui|boolean||||||hosted
gui.fullscreenonallhostdisplays|gui.fullScreenOnAllHostDisplays|gui|boolean||||||hosted||||low
gui.lastpoweredviewmode|gui.lastPoweredViewMode|gui|enum|windowed, fullscreen, quickswitch, unity, ...|||||hosted|managed
gui.managementui|gui.managementUI|gui|boolean||||||hosted||||low
gui.poweronatstartup|gui.powerOnAtStartup|gui|boolean||||||hosted||||medium
gui.restricted|gui.restricted|gui|boolean||||||hosted||||medium
gui.stretchguestmode|gui.stretchGuestMode|gui|enum|fullfill, aspect, ...|||||hosted
gui.viewmodeatpoweron|gui.viewModeAtPowerOn|gui|enum|windowed, fullscreen, quickswitch, unity, ...|||||hosted
mks.keyboardfilter|mks.keyboardFilter|gui|enum|allow, disallow, require, ...|||||hosted||||medium
unity.allowcompositinginguest|unity.allowCompositingInGuest|gui|boolean||||||hosted||||medium
unity.customcolor|unity.customColor|gui|string||||||hosted||||low
unity.usecustomcolor|unity.useCustomColor|gui|boolean||||||hosted||||low
unity.enablelaunchmenu|unity.enableLaunchMenu|gui|boolean||||||hosted||||medium
unity.showbadges|unity.showBadges|gui|boolean||||||hosted||||medium
unity.showborders|unity.showBorders|gui|boolean||||||hosted||||medium
unity.wascapable|unity.wasCapable|gui|boolean||||||hosted|managed
accepteula|acceptEULA|host|yesno|||||host|hosted
acceptovfeula|acceptOVFEULA|host|yesno|||||host|hosted
authd.client.port|authd.client.port|host|port|||||host|hosted|managed
authd.fullpath|authd.fullpath|host|filename|||||host|hosted|managed, path
authd.proxy.nfc|authd.proxy.nfc|host|string|||||host|hosted|managed
authd.soapserver|authd.soapServer|host|boolean|||||host|hosted|managed
bindir|bindir|host|directory|||||host|hosted|managed, path
gksu.rootmethod|gksu.rootMethod|host|enum|su, sudo||||host|hosted
host.cpukhz|host.cpukHz|host|integer|||kHz||host|hosted||||low
host.notsc|host.noTSC|host|boolean|||||host|hosted||||low
initdir|initdir|host|directory|||||host|hosted|managed|||medium
initscriptdir|initscriptdir|host|directory|||||host|hosted|managed, path
installerdefaults.autosoftwareupdateenabled|installerDefaults.autoSoftwareUpdateEnabled|host|yesno|||||host|hosted
installerdefaults.autosoftwareupdateenabled.epoch|installerDefaults.autoSoftwareUpdateEnabled.epoch|host|integer|||||host|hosted|managed
installerdefaults.componentdownloadenabled|installerDefaults.componentDownloadEnabled|host|yesno|||||host|hosted
installerdefaults.datacollectionenabled|installerDefaults.dataCollectionEnabled|host|yesno|||||host|hosted
installerdefaults.datacollectionenabled.epoch|installerDefaults.dataCollectionEnabled.epoch|host|integer|||||host|hosted|managed
installerdefaults.datacollectionenabled.initialized|installerDefaults.dataCollectionEnabled.initialized|host|yesno|||||host|hosted|managed
installerdefaults.transferversion|installerDefaults.transferVersion|host|integer|||||host|hosted|managed
libdir|libdir|host|directory|||||host|hosted|managed, path
networking|NETWORKING|host|yesno|||||host|hosted
player.product.version|player.product.version|host|version|||||host|hosted|managed
prefvmx.defaultvmpath|prefvmx.defaultVMPath|host|directory|||||host|hosted|path|||medium
product.buildnumber|product.buildNumber|host|integer|||||host|hosted|managed
product.name|product.name|host|string|||||host|hosted|managed
product.version|product.version|host|version|||||host|hosted|managed
ptsc.notsc|ptsc.noTSC|host|boolean|||||host|hosted||||low
telemetryuuid|telemetryUUID|host|string|||||host|hosted|managed
vix.config.version|vix.config.version|host|integer|||||host|hosted|managed
vix.libdir|vix.libdir|host|directory|||||host|hosted|managed, path
vmblock_confed|VMBLOCK_CONFED|host|yesno|||||host|hosted
vmci_confed|VMCI_CONFED|host|yesno|||||host|hosted
vmware.fullpath|vmware.fullpath|host|filename|||||host|hosted|managed, path
vmx.fullpath|vmx.fullpath|host|filename|||||host|esxi|managed|||low
vsock_confed|VSOCK_CONFED|host|yesno|||||host|hosted
workstation.product.version|workstation.product.version|host|version|||||host|hosted|managed
.encoding|.encoding|identity|string|||||both
annotation|annotation|identity|string
applianceview.coverpage.author|applianceView.coverPage.author|identity|string||||||||||medium
applianceview.coverpage.name|applianceView.coverPage.name|identity|string||||||||||medium
applianceview.coverpage.version|applianceView.coverPage.version|identity|string||||||||||low
applianceview.enabled|applianceView.enabled|identity|boolean||||||||||medium
applianceview.showatpoweron|applianceView.showAtPowerOn|identity|boolean||||||||||medium
checkpoint.vmstate|checkpoint.vmState|identity|filename|||||||managed
checkpoint.vmstate.readonly|checkpoint.vmState.readOnly|identity|boolean|||||||managed
cleanshutdown|cleanShutdown|identity|boolean|||||||managed
config.version|config.version|identity|enum|8, 6, 7, ...||||||required
datafilekey|dataFileKey|identity|blob|||||||managed, secret
deploymentplatform|deploymentPlatform|identity|enum|windows, linux, esx, ...|||||||legacy
displayname|displayName|identity|string
encryptedvm.guid|encryptedVM.guid|identity|string|||||||managed|||medium
encryption.bundle|encryption.bundle|identity|blob|||||||managed, secret
encryption.data|encryption.data|identity|blob|||||||managed, secret|||medium
encryption.encryptedkey|encryption.encryptedKey|identity|blob|||||||managed, secret|||low
encryption.keysafe|encryption.keySafe|identity|blob|||||||managed, secret|||medium
encryption.required|encryption.required|identity|boolean|||||||managed
encryption.required.vtpm|encryption.required.vtpm|identity|boolean|||||||managed
extendedconfigfile|extendedConfigFile|identity|filename
filesearchpath|fileSearchPath|identity|list|||||||path|||medium
guestos|guestOS|identity|guestos|||||||required
guestos.detailed.data|guestOS.detailed.data|identity|string|||||||managed
guestosaltname|guestOSAltName|identity|string
invmteam|inVMTeam|identity|boolean||||||||obsolete||medium
machine.id|machine.id|identity|string
managedvm.autoaddvtpm|managedvm.autoAddVTPM|identity|enum|software|||19||hosted||||medium
managedvm.id|managedVM.ID|identity|string|||||||managed|||low
nvram|nvram|identity|filename
policy.vm.mvmtid|policy.vm.mvmtid|identity|string|||||||managed|||medium
proxyapps.publishtohost|proxyApps.publishToHost|identity|boolean
replay.filename|replay.filename|identity|filename|||||||managed|obsolete
replay.supported|replay.supported|identity|boolean|||||||managed|obsolete
roamingvm.exitbehavior|roamingVM.exitBehavior|identity|enum|go|||||||obsolete
snapshot.action|snapshot.action|identity|string
snapshot.disabled|snapshot.disabled|identity|boolean||||||||||medium
snapshot.maxconsolidatetime|snapshot.maxConsolidateTime|identity|integer|||s|||||||low
snapshot.maxiterations|snapshot.maxIterations|identity|integer||||||||||low
snapshot.maxsnapshots|snapshot.maxSnapshots|identity|integer||0..
snapshot.redonotwithparent|snapshot.redoNotWithParent|identity|boolean||||||||||medium
softpoweroff|softPowerOff|identity|boolean|||||||managed
suspend.directory|suspend.directory|identity|directory|||||||path|||medium
suspend.disabled|suspend.disabled|identity|boolean||||||||||medium
templatevm|templateVM|identity|boolean||||||hosted||||low
undopoint.checkpointedonline|undopoint.checkpointedOnline|identity|boolean|||||||managed|obsolete||medium
undopoint.protected|undopoint.protected|identity|boolean|||||||managed|obsolete||medium
undopoint.restorefromcheckpoint|undopoint.restoreFromCheckpoint|identity|boolean|||||||managed|obsolete||medium
undopoints.seqnum|undopoints.seqNum|identity|integer|||||||managed|obsolete||medium
uuid.action|uuid.action|identity|enum|create, keep
uuid.bios|uuid.bios|identity|uuid|||||||managed
uuid.location|uuid.location|identity|uuid|||||||managed
vc.uuid|vc.uuid|identity|uuid|||||||managed
virtualhw.productcompatibility|virtualHW.productCompatibility|identity|enum|hosted, esx
virtualhw.version|virtualHW.version|identity|integer||3..22|||||required
viv.moid|viv.moid|identity|string|||||||managed
vm.createdate|vm.createDate|identity|integer|||||||managed
vm.genid|vm.genid|identity|integer|||||||managed
vm.genidx|vm.genidX|identity|integer|||||||managed
vmx.encryptiontype|vmx.encryptionType|identity|enum|partial, full, ...||||||managed|||medium
workingdir|workingDir|identity|directory|||||||path
disklib.datacachemaxreadcachesize|diskLib.dataCacheMaxReadCacheSize|ineffective|string||||||||suspect|diskLib.dataCacheMaxReadAheadSize|medium
isolation.tools.copy.enable|isolation.tools.copy.enable|ineffective|boolean||||||||suspect|isolation.tools.copy.disable|medium
isolation.tools.paste.enabled|isolation.tools.paste.enabled|ineffective|boolean||||||||suspect|isolation.tools.paste.disable|medium
mem.sharescanthreshold|mem.ShareScanThreshold|ineffective|string||||||||suspect||medium
mem.sharescantotal|mem.ShareScanTotal|ineffective|string||||||||suspect||medium
mem.sharescanvm|mem.ShareScanVM|ineffective|string||||||||suspect||medium
mks.enabledx11|mks.enableDX11|ineffective|string||||||||suspect|mks.enableDX11Renderer|medium
mks.enabledx12|mks.enableDX12|ineffective|string||||||||suspect|mks.enableDX12Renderer|medium
mks.enableglrenderer|mks.enableGLRenderer|ineffective|boolean||||||||nonexistent|mks.enableGLBasicRenderer
mks.g3d.maxtexturesize|mks.g3d.maxTextureSize|ineffective|integer||||||||nonexistent|svga.maxTextureSize
mks.gl.checkhostdriver|mks.gl.checkHostDriver|ineffective|string||||||||suspect||medium
mks.ignorehostdriverversion|mks.ignoreHostDriverVersion|ineffective|string||||||||suspect||medium
pref.somelegacyoption|pref.someLegacyOption|ineffective|string||||||||suspect||medium
prefvmx.minmemlocked|prefvmx.minMemLocked|ineffective|string||||||||suspect|prefvmx.minVmMemPct|medium
sched.latencysensitivity|sched.latencySensitivity|ineffective|string||||||||suspect|sched.cpu.latencySensitivity|medium
sched.numvcpus|sched.numvcpus|ineffective|string||||||||suspect|numvcpus|medium
unity.allowcompostinginguest|unity.allowCompostingInGuest|ineffective|boolean||||||||suspect|unity.allowCompositingInGuest|medium
keyboard.allowbothirqs|keyboard.allowBothIRQs|input|boolean||||||||||medium
keyboard.typematicmindelay|keyboard.typematicMinDelay|input|integer|||us|||||||medium
keyboard.vusb.enable|keyboard.vusb.enable|input|boolean||||||||||medium
keyboard.vusb.present|keyboard.vusb.present|input|boolean||||||||||low
keyboardandmouseprofile|keyboardAndMouseProfile|input|string||||||fusion||||medium
mouse.present|mouse.present|input|boolean||||||||||low
mouse.vusb.enable|mouse.vusb.enable|input|boolean||||||||||medium
mouse.vusb.present|mouse.vusb.present|input|boolean||||||||||low
mouse.vusb.usebasicmouse|mouse.vusb.useBasicMouse|input|boolean||||||||||medium
sensor.accelerometer|sensor.accelerometer|input|enum|pass-through|||||hosted||||medium
sensor.ambientlight|sensor.ambientLight|input|enum|pass-through|||||hosted||||medium
sensor.compass|sensor.compass|input|enum|pass-through|||||hosted||||medium
sensor.gyrometer|sensor.gyrometer|input|enum|pass-through|||||hosted||||medium
sensor.inclinometer|sensor.inclinometer|input|enum|pass-through|||||hosted||||medium
sensor.location|sensor.location|input|enum|pass-through|||||hosted
sensor.orientation|sensor.orientation|input|enum|pass-through|||||hosted||||medium
touchscreen.vusb.present|touchscreen.vusb.present|input|boolean||||||hosted||||medium
vmmouse.filename|vmmouse.fileName|input|string||||||||||low
vmmouse.present|vmmouse.present|input|boolean||||||||||medium
isolation.bios.bbs.disable|isolation.bios.bbs.disable|isolation|boolean||||||||obsolete
isolation.device.connectable.disable|isolation.device.connectable.disable|isolation|boolean
isolation.device.edit.disable|isolation.device.edit.disable|isolation|boolean||||||||legacy
isolation.ghi.host.shellaction.disable|isolation.ghi.host.shellAction.disable|isolation|boolean||||||||obsolete
isolation.monitor.control.disable|isolation.monitor.control.disable|isolation|boolean||||||||obsolete
isolation.tools.autoinstall.disable|isolation.tools.autoInstall.disable|isolation|boolean||||||||obsolete
isolation.tools.bug328986.disable|isolation.tools.bug328986.disable|isolation|boolean||||||||||low
isolation.tools.copy.disable|isolation.tools.copy.disable|isolation|boolean|||||both
isolation.tools.diskshrink.disable|isolation.tools.diskShrink.disable|isolation|boolean|||||both
isolation.tools.diskwiper.disable|isolation.tools.diskWiper.disable|isolation|boolean|||||both
isolation.tools.disptoporequest.disable|isolation.tools.dispTopoRequest.disable|isolation|boolean||||||||obsolete
isolation.tools.dnd.disable|isolation.tools.dnd.disable|isolation|boolean|||||both
isolation.tools.getcreds.disable|isolation.tools.getCreds.disable|isolation|boolean||||||||obsolete
isolation.tools.getptrlocation.disable|isolation.tools.getPtrLocation.disable|isolation|boolean||||||||||medium
isolation.tools.getversion.disable|isolation.tools.getVersion.disable|isolation|boolean||||||||||medium
isolation.tools.ghi.autologon.disable|isolation.tools.ghi.autologon.disable|isolation|boolean||||||||obsolete
isolation.tools.ghi.launchmenu.change|isolation.tools.ghi.launchmenu.change|isolation|boolean||||||||obsolete
isolation.tools.ghi.protocolhandler.info.disable|isolation.tools.ghi.protocolhandler.info.disable|isolation|boolean||||||||obsolete
isolation.tools.ghi.trayicon.disable|isolation.tools.ghi.trayicon.disable|isolation|boolean||||||||obsolete
isolation.tools.guestdndversionset.disable|isolation.tools.guestDnDVersionSet.disable|isolation|boolean||||||||obsolete
isolation.tools.hgfs.disable|isolation.tools.hgfs.disable|isolation|boolean
isolation.tools.hgfsserverset.disable|isolation.tools.hgfsServerSet.disable|isolation|boolean||||||||legacy
isolation.tools.memschedfakesamplestats.disable|isolation.tools.memSchedFakeSampleStats.disable|isolation|boolean||||||||obsolete
isolation.tools.paste.disable|isolation.tools.paste.disable|isolation|boolean|||||both
isolation.tools.setguioptions.enable|isolation.tools.setGUIOptions.enable|isolation|boolean||||||||legacy
isolation.tools.setptrlocation.disable|isolation.tools.setPtrLocation.disable|isolation|boolean||||||||||medium
isolation.tools.setversion.disable|isolation.tools.setVersion.disable|isolation|boolean||||||||||medium
isolation.tools.trashfolderstate.disable|isolation.tools.trashFolderState.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.disable|isolation.tools.unity.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.push.update.disable|isolation.tools.unity.push.update.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.taskbar.disable|isolation.tools.unity.taskbar.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.windowcontents.disable|isolation.tools.unity.windowContents.disable|isolation|boolean||||||||obsolete
isolation.tools.unityactive.disable|isolation.tools.unityActive.disable|isolation|boolean||||||||obsolete
isolation.tools.unityinterlockoperation.disable|isolation.tools.unityInterlockOperation.disable|isolation|boolean||||||||obsolete
isolation.tools.vixmessage.disable|isolation.tools.vixMessage.disable|isolation|boolean||||||||obsolete
isolation.tools.vmxdndversionget.disable|isolation.tools.vmxDnDVersionGet.disable|isolation|boolean||||||||obsolete
vmsafe.agentaddress|vmsafe.agentAddress|isolation|string||||||||obsolete
vmsafe.agentport|vmsafe.agentPort|isolation|string||||||||obsolete
vmsafe.enable|vmsafe.enable|isolation|boolean||||||||obsolete
vmsafe.failopen|vmsafe.failOpen|isolation|boolean||||||||obsolete||medium
vmsafe.immutablevm|vmsafe.immutableVM|isolation|boolean||||||||obsolete||medium
vmsafe.timeoutms|vmsafe.timeoutMS|isolation|integer||||||||obsolete||medium
hints.hideall|hints.hideAll|logging|boolean||||||hosted
log.append|log.append|logging|boolean||||||||||medium
log.filename|log.fileName|logging|filename|||||||path|||medium
log.keepold|log.keepOld|logging|integer||0..
log.rotatesize|log.rotateSize|logging|integer||0..|bytes
logging|logging|logging|boolean
msg.autoanswer|msg.autoAnswer|logging|boolean
msg.nook|msg.noOK|logging|boolean||||||||||low
msg.serial.file.open|msg.serial.file.open|logging|enum|Append, Replace|||||||legacy||medium
vmx.buildtype|vmx.buildType|logging|enum|release, debug, stats
vmx.log.destination|vmx.log.destination|logging|string||||||esxi||||low
vmx.log.syslogid|vmx.log.syslogID|logging|string||||||esxi||||low
vmx.scoreboard.enabled|vmx.scoreboard.enabled|logging|boolean||||||||||low
vmxstats.filename|vmxstats.filename|logging|filename|||||||managed
mainmem.allow8gb|mainMem.allow8GB|memory|boolean||||||||obsolete||low
mainmem.backing|mainMem.backing|memory|string||||||hosted||||medium
mainmem.partiallazyrestore|mainMem.partialLazyRestore|memory|boolean||||||hosted||||medium
mainmem.partiallazysave|mainMem.partialLazySave|memory|boolean||||||hosted||||medium
mainmem.useanonymousmemory|mainMem.useAnonymousMemory|memory|boolean||||||hosted||||low
mainmem.usenamedfile|mainMem.useNamedFile|memory|boolean||||||hosted||||medium
mem.hotadd|mem.hotadd|memory|boolean||||7
memallowautoscaledown|MemAllowAutoScaleDown|memory|boolean
memsize|memsize|memory|integer||4..25149440|MB
memtrimrate|MemTrimRate|memory|integer||||||hosted
prefvmx.minvmmempct|prefvmx.minVmMemPct|memory|integer||0..100|%||both|hosted||||medium
prefvmx.userecommendedlockedmemsize|prefvmx.useRecommendedLockedMemSize|memory|boolean|||||both|hosted||||medium
sched.cpu.affinity|sched.cpu.affinity|memory|list
sched.cpu.affinity.exclusivenostats|sched.cpu.affinity.exclusiveNoStats|memory|boolean||||||esxi
sched.cpu.htsharing|sched.cpu.htsharing|memory|enum|any, none, internal|||||esxi||||low
sched.cpu.latencysensitivity|sched.cpu.latencySensitivity|memory|enum|low, normal, medium, high|||||esxi
sched.cpu.max|sched.cpu.max|memory|string||||||esxi
sched.cpu.min|sched.cpu.min|memory|integer||||||esxi
sched.cpu.shares|sched.cpu.shares|memory|string
sched.cpu.units|sched.cpu.units|memory|string||||||esxi
sched.cpu.vsmpconsolidate|sched.cpu.vsmpConsolidate|memory|boolean||||||esxi||||unverified
sched.mem.affinity|sched.mem.affinity|memory|list||||||esxi||||low
sched.mem.lpage.enable1gpage|sched.mem.lpage.enable1GPage|memory|boolean||||||esxi
sched.mem.lpage.maxsharedpages|sched.mem.lpage.maxSharedPages|memory|integer||||||esxi
sched.mem.max|sched.mem.max|memory|string||||||esxi||||medium
sched.mem.maxmemctl|sched.mem.maxmemctl|memory|integer|||MB|||||||medium
sched.mem.min|sched.mem.min|memory|integer|||MB|||esxi
sched.mem.minsize|sched.mem.minSize|memory|integer|||MB|||esxi
sched.mem.pin|sched.mem.pin|memory|boolean||||||esxi||||medium
sched.mem.prealloc|sched.mem.prealloc|memory|boolean||||||esxi||||unverified
sched.mem.prealloc.pinnedmainmem|sched.mem.prealloc.pinnedMainMem|memory|boolean||||||esxi||||unverified
sched.mem.pshare.enable|sched.mem.pshare.enable|memory|boolean||||||||||medium
sched.mem.pshare.salt|sched.mem.pshare.salt|memory|string||||||esxi
sched.mem.shares|sched.mem.shares|memory|string||||||esxi
sched.swap.derivedname|sched.swap.derivedName|memory|filename||||||esxi|managed, path
sched.swap.dir|sched.swap.dir|memory|directory||||||esxi|path|||medium
sched.swap.persist|sched.swap.persist|memory|boolean||||||esxi||||low
sched.swap.vmxswapenabled|sched.swap.vmxSwapEnabled|memory|boolean||||||esxi
ftcpt.ftencryptionmode|ftcpt.ftEncryptionMode|migration|enum|ftEncryptionDisabled, ftEncryptionOpportunistic, ftEncryptionRequired|||||esxi||||unverified
migrate.encryptionmode|migrate.encryptionMode|migration|enum|disabled, opportunistic, required
migrate.hostlog|migrate.hostLog|migration|filename|||||||managed
migrate.hostlogstate|migrate.hostLogState|migration|enum|none, source, target, ...||||||managed
migrate.migrationid|migrate.migrationId|migration|integer|||||||managed
vmxnet3.serialnumberv2|vmxnet3.serialNumberV2|network|boolean
numa.autosize|numa.autosize|numa|boolean||||||esxi||||medium
numa.autosize.cookie|numa.autosize.cookie|numa|integer|||||||managed
numa.autosize.once|numa.autosize.once|numa|boolean||||||esxi||||medium
numa.autosize.vcpu.maxpervirtualnode|numa.autosize.vcpu.maxPerVirtualNode|numa|integer|||||||managed
numa.nodeaffinity|numa.nodeAffinity|numa|list||||||esxi
numa.vcpu.corespernode|numa.vcpu.coresPerNode|numa|integer||||20||esxi||||unverified
numa.vcpu.maxpermachinenode|numa.vcpu.maxPerMachineNode|numa|integer||||||esxi||||medium
numa.vcpu.maxpervirtualnode|numa.vcpu.maxPerVirtualNode|numa|integer||||||esxi||||medium
numa.vcpu.min|numa.vcpu.min|numa|integer||||||esxi||||low
numa.vcpu.preferht|numa.vcpu.preferHT|numa|boolean||||||esxi
priority.grabbed|priority.grabbed|numa|enum|high, normal, low, idle||||both|hosted
priority.ungrabbed|priority.ungrabbed|numa|enum|high, normal, low, idle||||both|hosted
vmx.superpriorityboost|vmx.superPriorityBoost|numa|boolean||||||hosted||||low
pref.autofitfullscreen|pref.autoFitFullScreen|preferences|enum|stretchGuestToHost, fitHostToGuest, fitGuestToHost, ...||||host|hosted||||low
pref.autofitguesttowindow|pref.autoFitGuestToWindow|preferences|boolean|||||host|hosted||||low
pref.commandbar.toolbarenabled|pref.commandBar.toolbarEnabled|preferences|boolean|||||host|hosted|managed|||medium
pref.gamingmousemode|pref.gamingMouseMode|preferences|string|||||host|hosted||||medium
pref.grabonmouseclick|pref.grabOnMouseClick|preferences|boolean|||||host|hosted||||medium
pref.hotkey.alt|pref.hotkey.alt|preferences|boolean|||||host|hosted||||medium
pref.hotkey.control|pref.hotkey.control|preferences|boolean|||||host|hosted||||medium
pref.hotkey.gui|pref.hotkey.gui|preferences|boolean|||||host|hosted||||medium
pref.hotkey.shift|pref.hotkey.shift|preferences|boolean|||||host|hosted||||medium
pref.keyboardandmouse.vmhotkey.count|pref.keyboardAndMouse.vmHotKey.count|preferences|integer|||||host|hosted
pref.keyboardandmouse.vmhotkey.enabled|pref.keyboardAndMouse.vmHotKey.enabled|preferences|boolean|||||host|hosted
pref.lastupdatechecksec|pref.lastUpdateCheckSec|preferences|integer|||||host|hosted
pref.motiongrab|pref.motionGrab|preferences|boolean|||||host|hosted||||medium
pref.motionungrab|pref.motionUngrab|preferences|boolean|||||host|hosted||||medium
pref.sharedfolder.maxnum|pref.sharedFolder.maxNum|preferences|integer|||||host|hosted
pref.vmplayer.autosoftwareupdatepermission|pref.vmplayer.autoSoftwareUpdatePermission|preferences|string|||||host|hosted||||low
pref.vmplayer.componentdownloadpermission|pref.vmplayer.componentDownloadPermission|preferences|string|||||host|hosted||||low
pref.vmplayer.datacollectionenabled|pref.vmplayer.dataCollectionEnabled|preferences|string|||||host|hosted||||low
pref.vmplayer.devicebartoplevel|pref.vmplayer.deviceBarToplevel|preferences|boolean|||||host|hosted||||medium
pref.vmplayer.exit.vmaction|pref.vmplayer.exit.vmAction|preferences|string|||||host|hosted||||medium
pref.vmplayer.firstrundismissedversion|pref.vmplayer.firstRunDismissedVersion|preferences|version|||||host|hosted|managed
pref.vmplayer.fullscreen.autohide|pref.vmplayer.fullscreen.autohide|preferences|boolean|||||host|hosted||||medium
pref.vmplayer.fullscreen.nobar|pref.vmplayer.fullscreen.nobar|preferences|boolean|||||host|hosted||||medium
pref.ws.session.window.count|pref.ws.session.window.count|preferences|integer|||||host|hosted
vmplayer.showchrome|vmplayer.showChrome|preferences|boolean|||||host|hosted||||low
vmwizard.guestkey|vmWizard.guestKey|preferences|string|||||host|hosted|managed
vmwizard.installmediatype|vmWizard.installMediaType|preferences|string|||||host|hosted|managed
vmwizard.isolocationmru.count|vmWizard.isoLocationMRU.count|preferences|integer|||||host|hosted|managed
vmwizard.lastpoweronvalue|vmWizard.lastPowerOnValue|preferences|boolean|||||host|hosted|managed|||medium
vmwizard.mode|vmWizard.mode|preferences|string|||||host|hosted|managed|||medium
xkeymap.nokeycodemap|xkeymap.noKeycodeMap|preferences|boolean|||||host|hosted||||medium
remotedisplay.depth|RemoteDisplay.depth|remote-display|integer||||||||||low
remotedisplay.maxconnections|RemoteDisplay.maxConnections|remote-display|integer||-1..
remotedisplay.maxheight|RemoteDisplay.maxHeight|remote-display|integer||||||||||low
remotedisplay.maxwidth|RemoteDisplay.maxWidth|remote-display|integer||||||||||low
remotedisplay.vnc.enabled|RemoteDisplay.vnc.enabled|remote-display|boolean
remotedisplay.vnc.ip|RemoteDisplay.vnc.ip|remote-display|ipaddr
remotedisplay.vnc.key|RemoteDisplay.vnc.key|remote-display|secret|||||||secret|||medium
remotedisplay.vnc.keymap|RemoteDisplay.vnc.keyMap|remote-display|string
remotedisplay.vnc.keymapfile|RemoteDisplay.vnc.keyMapFile|remote-display|filename|||||||path|||low
remotedisplay.vnc.password|RemoteDisplay.vnc.password|remote-display|secret|||||||secret
remotedisplay.vnc.port|RemoteDisplay.vnc.port|remote-display|port||0..65535
remotedisplay.vnc.websocket.enabled|RemoteDisplay.vnc.webSocket.enabled|remote-display|boolean||||||||||low
remotedisplay.vnc.websocket.port|RemoteDisplay.vnc.webSocket.port|remote-display|port||1..65535||||||||low
remotedisplay.vnc.zliblevel|RemoteDisplay.vnc.zlibLevel|remote-display|integer||0..9||||||||low
remotedisplay.vncwheelstep|RemoteDisplay.vncWheelStep|remote-display|integer||||||||||low
hgfs.linkrootshare|hgfs.linkRootShare|shared-folders|boolean||||||hosted
hgfs.maprootshare|hgfs.mapRootShare|shared-folders|boolean||||||hosted
sharedfolder.maxnum|sharedFolder.maxNum|shared-folders|integer||0..
sharedfolder.option|sharedFolder.option|shared-folders|enum|alwaysEnabled, onetimeEnabled, disabled, ...|||||hosted||||medium
board-id|board-id|smbios|string
board-id.reflecthost|board-id.reflectHost|smbios|boolean||||||||||medium
hw.model|hw.model|smbios|string
hw.model.reflecthost|hw.model.reflectHost|smbios|boolean||||||||||medium
serialnumber|serialNumber|smbios|string||||||||||low
serialnumber.reflecthost|serialNumber.reflectHost|smbios|boolean||||||||||medium
smbios.assettag|smbios.assetTag|smbios|string
smbios.nooemstrings|SMBIOS.noOEMStrings|smbios|boolean||||||||||medium
smbios.reflecthost|smbios.reflectHost|smbios|boolean
smbios.restrictserialcharset|smbios.restrictSerialCharset|smbios|boolean
smbios.use12charserialnumber|smbios.use12CharSerialNumber|smbios|boolean||||||||||medium
smbios.useshortserialnumber|SMBIOS.useShortSerialNumber|smbios|boolean||||||||||low
smc.present|smc.present|smbios|boolean
smc.version|smc.version|smbios|integer
smccc.version0101|smccc.version0101|smbios|boolean
system-id.enable|system-id.enable|smbios|boolean||||||||||medium
sound.autodetect|sound.autoDetect|sound|boolean
sound.filename|sound.fileName|sound|string
sound.highpriority|sound.highPriority|sound|boolean||||||hosted||||low
sound.opl3.enabled|sound.opl3.enabled|sound|boolean||||||||||low
sound.pcislotnumber|sound.pciSlotNumber|sound|integer|||||||managed
sound.present|sound.present|sound|boolean
sound.startconnected|sound.startConnected|sound|boolean
sound.virtualdev|sound.virtualDev|sound|enum|sb16, es1371, hdaudio
buslogic.nodriver|buslogic.noDriver|storage|boolean||||||||legacy||medium
cdrom.showisolockwarning|cdrom.showIsoLockWarning|storage|boolean
ctkenabled|ctkEnabled|storage|boolean||||7
disk.enableuuid|disk.EnableUUID|storage|boolean
disk.enablevirtualssd|disk.enableVirtualSSD|storage|boolean
disk.locking|disk.locking|storage|boolean||||||||||medium
disk.scsiunmapallowed|disk.scsiUnmapAllowed|storage|boolean||||||||||low
diskcleanup.automatic|diskCleanup.automatic|storage|boolean||||||fusion||||medium
disklib.datacachemaxreadaheadsize|diskLib.dataCacheMaxReadAheadSize|storage|integer||||||hosted||||medium
disklib.datacachemaxsize|diskLib.dataCacheMaxSize|storage|integer||||||hosted||||medium
disklib.datacacheminreadaheadsize|diskLib.dataCacheMinReadAheadSize|storage|integer||||||hosted||||medium
disklib.datacachepagesize|diskLib.dataCachePageSize|storage|integer||||||hosted||||medium
disklib.maxunsyncedwrites|diskLib.maxUnsyncedWrites|storage|integer||||||hosted||||medium
hard-disk.hostbuffer|hard-disk.hostBuffer|storage|enum|enabled, disabled|||||hosted||||medium
powertype.poweroff|powerType.powerOff|tools|enum|soft, hard, default, preset
powertype.poweron|powerType.powerOn|tools|enum|soft, hard, default, preset
powertype.reset|powerType.reset|tools|enum|soft, hard, default, preset
powertype.suspend|powerType.suspend|tools|enum|soft, hard, default, preset
rtc.difffromutc|rtc.diffFromUTC|tools|integer|||s|||||||medium
rtc.starttime|rtc.startTime|tools|integer|||s|||||||low
time.synchronize.allow|time.synchronize.allow|tools|boolean
time.synchronize.continue|time.synchronize.continue|tools|boolean|0, 1
time.synchronize.guest.resync|time.synchronize.guest.resync|tools|boolean
time.synchronize.guest.resync.timeout|time.synchronize.guest.resync.timeout|tools|integer
time.synchronize.restore|time.synchronize.restore|tools|boolean|0, 1
time.synchronize.resume.disk|time.synchronize.resume.disk|tools|boolean|0, 1
time.synchronize.resume.host|time.synchronize.resume.host|tools|boolean|0, 1|||||||||medium
time.synchronize.shrink|time.synchronize.shrink|tools|boolean|0, 1
time.synchronize.tools.enable|time.synchronize.tools.enable|tools|boolean|0, 1
time.synchronize.tools.percentcorrection|time.synchronize.tools.percentCorrection|tools|integer
time.synchronize.tools.slewcorrection|time.synchronize.tools.slewCorrection|tools|boolean|0, 1
time.synchronize.tools.startup|time.synchronize.tools.startup|tools|boolean|0, 1
time.synchronize.tools.startup.backward|time.synchronize.tools.startup.backward|tools|boolean|0, 1
tools.deploypkg.filename|tools.deployPkg.fileName|tools|filename|||||||managed
tools.guest.desktop.autolock|tools.guest.desktop.autolock|tools|boolean
tools.guest.desktop.autoresize|tools.guest.desktop.autoresize|tools|boolean||||||hosted||||medium
tools.guestlib.enablehostinfo|tools.guestlib.enableHostInfo|tools|boolean
tools.remindinstall|tools.remindInstall|tools|boolean
tools.setinfo.disable|tools.setInfo.disable|tools|boolean||||||||||low
tools.setinfo.sizelimit|tools.setInfo.sizeLimit|tools|integer||0..|bytes
tools.synctime|tools.syncTime|tools|boolean
tools.upgrade.policy|tools.upgrade.policy|tools|enum|manual, upgradeAtPowerCycle, useGlobal
toolscripts.afterpoweron|toolScripts.afterPowerOn|tools|boolean
toolscripts.afterresume|toolScripts.afterResume|tools|boolean
toolscripts.beforepoweroff|toolScripts.beforePowerOff|tools|boolean
toolscripts.beforesuspend|toolScripts.beforeSuspend|tools|boolean
toolsinstallmanager.lastinstallerror|toolsInstallManager.lastInstallError|tools|integer|||||||managed
toolsinstallmanager.updatecounter|toolsInstallManager.updateCounter|tools|integer|||||||managed
vmware.tools.gosc.ignoretoolscheck|vmware.tools.gosc.ignoretoolscheck|tools|boolean
vmware.tools.internalversion|vmware.tools.internalversion|tools|integer|||||||managed
vmware.tools.lastinstallstatus.result|vmware.tools.lastInstallStatus.result|tools|string|||||||managed|||low
vmware.tools.requiredversion|vmware.tools.requiredversion|tools|integer|||||||managed
vmx.reboot.powercycle|vmx.reboot.powerCycle|tools|boolean
ehci.pcislotnumber|ehci.pciSlotNumber|usb|integer|||||||managed
ehci.present|ehci.present|usb|boolean||||6
usb.generic.allowccid|usb.generic.allowCCID|usb|boolean||||||||||low
usb.generic.allowhid|usb.generic.allowHID|usb|boolean||||||||||medium
usb.generic.allowlasthid|usb.generic.allowLastHID|usb|boolean||||||||||low
usb.generic.autoconnect|usb.generic.autoconnect|usb|boolean
usb.pcislotnumber|usb.pciSlotNumber|usb|integer|||||||managed
usb.present|usb.present|usb|boolean
usb.restrictions.defaultallow|usb.restrictions.defaultAllow|usb|boolean||||||||||low
usb.vbluetooth.startconnected|usb.vbluetooth.startConnected|usb|boolean||||||hosted
usb_xhci.pcislotnumber|usb_xhci.pciSlotNumber|usb|integer|||||||managed
usb_xhci.present|usb_xhci.present|usb|boolean||||8
hpet#.present|hpet{n}.present|chipset|boolean||||7
pcibridge#.functions|pciBridge{0..7}.functions|chipset|integer||1..8
pcibridge#.pcislotnumber|pciBridge{0..7}.pciSlotNumber|chipset|integer|||||||managed
pcibridge#.present|pciBridge{0..7}.present|chipset|boolean
pcibridge#.virtualdev|pciBridge{0..7}.virtualDev|chipset|enum|pcieRootPort
pcipassthru#.class|pciPassthru{n}.class|chipset|string||||7||||||low
pcipassthru#.deviceid|pciPassthru{n}.deviceId|chipset|string||||7||||||low
pcipassthru#.filename|pciPassthru{n}.filename|chipset|filename||||7||||||low
pcipassthru#.generatedmacaddress|pciPassthru{n}.generatedMACAddress|chipset|mac||||7|||managed|||low
pcipassthru#.id|pciPassthru{n}.id|chipset|string||||7||||||low
pcipassthru#.msienabled|pciPassthru{n}.msiEnabled|chipset|boolean||||7||||||low
pcipassthru#.networkname|pciPassthru{n}.networkName|chipset|string||||7||||||low
pcipassthru#.opromenabled|pciPassthru{n}.opromEnabled|chipset|boolean||||7||||||low
pcipassthru#.pcislotnumber|pciPassthru{n}.pciSlotNumber|chipset|integer||||7|||managed|||low
pcipassthru#.pfid|pciPassthru{n}.pfId|chipset|string||||7||||||low
pcipassthru#.present|pciPassthru{n}.present|chipset|boolean||||7
pcipassthru#.subdeviceid|pciPassthru{n}.subDeviceId|chipset|string||||7||||||low
pcipassthru#.subvendorid|pciPassthru{n}.subVendorId|chipset|string||||7||||||low
pcipassthru#.systemid|pciPassthru{n}.systemId|chipset|string||||7||||||low
pcipassthru#.vendorid|pciPassthru{n}.vendorId|chipset|string||||7||||||low
pcipassthru#.vgpu|pciPassthru{n}.vgpu|chipset|string||||7||||||low
precisionclock#.present|precisionclock{n}.present|chipset|boolean||||17||||||low
precisionclock#.refclockprotocol|precisionclock{n}.refClockProtocol|chipset|enum|ntp, ptp, none|||17||||||low
vmci#.id|vmci{n}.id|chipset|integer|||||||managed
vmci#.pcislotnumber|vmci{n}.pciSlotNumber|chipset|integer|||||||managed
vmci#.present|vmci{n}.present|chipset|boolean
vmci#.unrestricted|vmci{n}.unrestricted|chipset|boolean||||||||obsolete
hypervisor.cpuid.v#|hypervisor.cpuid.v{1..5}|cpu|boolean
uefi.secureboot.pkdefault.file#|uefi.secureBoot.PKDefault.file{n}|firmware|filename|||||||path|||low
ethernet#.autodetect|ethernet{0..9}.autoDetect|ineffective|boolean||||||||suspect||medium
floppy#.autodetect|floppy{0..1}.autodetect|legacy-devices|boolean
floppy#.clientdevice|floppy{0..1}.clientDevice|legacy-devices|boolean
floppy#.filename|floppy{0..1}.fileName|legacy-devices|filename|||||||path
floppy#.filetype|floppy{0..1}.fileType|legacy-devices|enum|file, device
floppy#.present|floppy{0..1}.present|legacy-devices|boolean
floppy#.startconnected|floppy{0..1}.startConnected|legacy-devices|boolean
parallel#.autodetect|parallel{0..2}.autodetect|legacy-devices|boolean
parallel#.bidirectional|parallel{0..2}.bidirectional|legacy-devices|boolean
parallel#.filename|parallel{0..2}.fileName|legacy-devices|filename|||||||path
parallel#.filetype|parallel{0..2}.fileType|legacy-devices|enum|device, file
parallel#.present|parallel{0..2}.present|legacy-devices|boolean
parallel#.startconnected|parallel{0..2}.startConnected|legacy-devices|boolean
serial#.autodetect|serial{0..31}.autodetect|legacy-devices|boolean
serial#.filename|serial{0..31}.fileName|legacy-devices|filename|||||||path
serial#.filetype|serial{0..31}.fileType|legacy-devices|enum|device, file, pipe, network, thinprint
serial#.hardwareflowcontrol|serial{0..31}.hardwareFlowControl|legacy-devices|boolean
serial#.network.endpoint|serial{0..31}.network.endPoint|legacy-devices|enum|client, server
serial#.pipe.endpoint|serial{0..31}.pipe.endPoint|legacy-devices|enum|client, server
serial#.present|serial{0..31}.present|legacy-devices|boolean
serial#.startconnected|serial{0..31}.startConnected|legacy-devices|boolean
serial#.trynorxloss|serial{0..31}.tryNoRxLoss|legacy-devices|boolean
serial#.vspc|serial{0..31}.vspc|legacy-devices|string
serial#.yieldonmsrread|serial{0..31}.yieldOnMsrRead|legacy-devices|boolean
sched.node#.affinity|sched.node{n}.affinity|memory|list||||||esxi
ethernet#.address|ethernet{0..9}.address|network|mac
ethernet#.addresstype|ethernet{0..9}.addressType|network|enum|generated, static, vpx
ethernet#.allowguestconnectioncontrol|ethernet{0..9}.allowGuestConnectionControl|network|boolean
ethernet#.bsdname|ethernet{0..9}.bsdName|network|string||||||fusion|managed
ethernet#.checkmacaddress|ethernet{0..9}.checkMACAddress|network|boolean
ethernet#.coalescingparams|ethernet{0..9}.coalescingParams|network|integer||||||esxi
ethernet#.coalescingscheme|ethernet{0..9}.coalescingScheme|network|enum|disabled, adapt, static, rbc|||||esxi
ethernet#.connectiontype|ethernet{0..9}.connectionType|network|enum|bridged, nat, hostonly, custom, pvn, monitor_dev
ethernet#.ctxperdev|ethernet{0..9}.ctxPerDev|network|enum|1, 2, 3|||||esxi
ethernet#.disablelro|ethernet{0..9}.disableLro|network|boolean||||||||||low
ethernet#.displayname|ethernet{0..9}.displayName|network|string||||||fusion
ethernet#.dvs.connectionid|ethernet{0..9}.dvs.connectionId|network|string||||||esxi|managed
ethernet#.dvs.portgroupid|ethernet{0..9}.dvs.portgroupId|network|string||||||esxi|managed
ethernet#.dvs.portid|ethernet{0..9}.dvs.portId|network|string||||||esxi|managed
ethernet#.dvs.switchid|ethernet{0..9}.dvs.switchId|network|string||||||esxi|managed
ethernet#.externalid|ethernet{0..9}.externalId|network|string||||||esxi||||low
ethernet#.features|ethernet{0..9}.features|network|integer
ethernet#.filter#.name|ethernet{0..9}.filter{n}.name|network|string||||||esxi
ethernet#.filter#.onfailure|ethernet{0..9}.filter{n}.onFailure|network|enum|failOpen, failClosed|||||esxi
ethernet#.filter#.param#|ethernet{0..9}.filter{n}.param{n}|network|string||||||esxi||||low
ethernet#.generatedaddress|ethernet{0..9}.generatedAddress|network|mac|||||||managed
ethernet#.generatedaddressoffset|ethernet{0..9}.generatedAddressOffset|network|integer|||||||managed
ethernet#.innerrss|ethernet{0..9}.innerRSS|network|boolean||||||esxi
ethernet#.latencysensitivity.level|ethernet{0..9}.latencySensitivity.level|network|string||||||esxi
ethernet#.linkstatepropagation.enable|ethernet{0..9}.linkStatePropagation.enable|network|boolean||||||hosted
ethernet#.mtu|ethernet{0..9}.mtu|network|integer||60..9000||||||||medium
ethernet#.networkname|ethernet{0..9}.networkName|network|string||||||esxi
ethernet#.noforgedsrcaddr|ethernet{0..9}.noForgedSrcAddr|network|boolean||||||||||low
ethernet#.nopromisc|ethernet{0..9}.noPromisc|network|boolean||||||||||low
ethernet#.opaquenetwork.id|ethernet{0..9}.opaqueNetwork.id|network|string||||||esxi|managed
ethernet#.opaquenetwork.type|ethernet{0..9}.opaqueNetwork.type|network|string||||||esxi|managed|||low
ethernet#.pcislotnumber|ethernet{0..9}.pciSlotNumber|network|integer|||||||managed
ethernet#.pnicfeatures|ethernet{0..9}.pnicFeatures|network|integer||||||esxi
ethernet#.present|ethernet{0..9}.present|network|boolean
ethernet#.pvnid|ethernet{0..9}.pvnID|network|string||||||hosted
ethernet#.rssoffload|ethernet{0..9}.rssoffload|network|boolean||||||esxi
ethernet#.rxdataringenabled|ethernet{0..9}.rxDataRingEnabled|network|boolean||||||esxi
ethernet#.startconnected|ethernet{0..9}.startConnected|network|boolean
ethernet#.udprss|ethernet{0..9}.udpRSS|network|integer||||||esxi
ethernet#.uptcompatibility|ethernet{0..9}.uptCompatibility|network|boolean||||||esxi
ethernet#.uptv#enabled|ethernet{0..9}.uptv2Enabled|network|boolean||||20||esxi||||low
ethernet#.virtualdev|ethernet{0..9}.virtualDev|network|enum|vlance, vmxnet, vmxnet2, vmxnet3 (7), e1000, e1000e (8), vrdma (13)
ethernet#.vnet|ethernet{0..9}.vnet|network|string
ethernet#.wakeonpcktrcv|ethernet{0..9}.wakeOnPcktRcv|network|boolean
vmxnet#.rev.#|vmxnet3.rev.{n}|network|boolean||||||esxi||||low
pref.mruvm#.displayname|pref.mruVM{n}.displayName|preferences|string|||||host|hosted||||medium
pref.mruvm#.filename|pref.mruVM{n}.filename|preferences|filename|||||host|hosted||||medium
pref.mruvm#.index|pref.mruVM{n}.index|preferences|integer|||||host|hosted||||medium
pref.sharedfolder#.enabled|pref.sharedFolder{n}.enabled|preferences|boolean|||||host|hosted
pref.sharedfolder#.guestname|pref.sharedFolder{n}.guestName|preferences|string|||||host|hosted
pref.sharedfolder#.hostpath|pref.sharedFolder{n}.hostPath|preferences|directory|||||host|hosted|path
pref.sharedfolder#.vmpath|pref.sharedFolder{n}.vmPath|preferences|string|||||host|hosted
pref.ws.session.window#.maximized|pref.ws.session.window{n}.maximized|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.placement.bottom|pref.ws.session.window{n}.placement.bottom|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.left|pref.ws.session.window{n}.placement.left|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.right|pref.ws.session.window{n}.placement.right|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.top|pref.ws.session.window{n}.placement.top|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.sidebar|pref.ws.session.window{n}.sidebar|preferences|boolean|||||host|hosted
pref.ws.session.window#.sidebar.width|pref.ws.session.window{n}.sidebar.width|preferences|integer|||||host|hosted
pref.ws.session.window#.statusbar|pref.ws.session.window{n}.statusBar|preferences|boolean|||||host|hosted
pref.ws.session.window#.tab.count|pref.ws.session.window{n}.tab.count|preferences|integer|||||host|hosted
pref.ws.session.window#.tab#.cnxtype|pref.ws.session.window{n}.tab{n}.cnxType|preferences|string|||||host|hosted||||medium
pref.ws.session.window#.tab#.dest|pref.ws.session.window{n}.tab{n}.dest|preferences|string|||||host|hosted
pref.ws.session.window#.tab#.file|pref.ws.session.window{n}.tab{n}.file|preferences|filename|||||host|hosted
pref.ws.session.window#.tab#.focused|pref.ws.session.window{n}.tab{n}.focused|preferences|boolean|||||host|hosted
pref.ws.session.window#.tab#.type|pref.ws.session.window{n}.tab{n}.type|preferences|enum|home, vm, ...||||host|hosted
pref.ws.session.window#.tabs|pref.ws.session.window{n}.tabs|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar|pref.ws.session.window{n}.thumbnailBar|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar.size|pref.ws.session.window{n}.thumbnailBar.size|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar.view|pref.ws.session.window{n}.thumbnailBar.view|preferences|string|||||host|hosted|managed
vmwizard.isolocationmru#.location|vmWizard.isoLocationMRU{n}.location|preferences|filename|||||host|hosted
xkeymap.keycode.#|xkeymap.keycode.{n}|preferences|string|||||host|hosted||||medium
sharedfolder#.enabled|sharedFolder{n}.enabled|shared-folders|boolean||||||hosted
sharedfolder#.expiration|sharedFolder{n}.expiration|shared-folders|enum|never, session, ...|||||hosted
sharedfolder#.followsymlinks|sharedFolder{n}.followSymlinks|shared-folders|boolean||||||hosted||||low
sharedfolder#.guestname|sharedFolder{n}.guestName|shared-folders|string||||||hosted
sharedfolder#.hostpath|sharedFolder{n}.hostPath|shared-folders|directory||||||hosted|path
sharedfolder#.present|sharedFolder{n}.present|shared-folders|boolean||||||hosted
sharedfolder#.readaccess|sharedFolder{n}.readAccess|shared-folders|boolean||||||hosted
sharedfolder#.writeaccess|sharedFolder{n}.writeAccess|shared-folders|boolean||||||hosted
ide#.present|ide{0..1}.present|storage|boolean
ide#:#.allowguestconnectioncontrol|ide{0..1}:{0..1}.allowGuestConnectionControl|storage|boolean||||||||||medium
ide#:#.autodetect|ide{0..1}:{0..1}.autodetect|storage|boolean
ide#:#.clientdevice|ide{0..1}:{0..1}.clientDevice|storage|boolean
ide#:#.ctkenabled|ide{0..1}:{0..1}.ctkEnabled|storage|boolean||||7||||||low
ide#:#.devicetype|ide{0..1}:{0..1}.deviceType|storage|enum|disk, ata-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk
ide#:#.filename|ide{0..1}:{0..1}.fileName|storage|filename|||||||path
ide#:#.mode|ide{0..1}:{0..1}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
ide#:#.present|ide{0..1}:{0..1}.present|storage|boolean
ide#:#.redo|ide{0..1}:{0..1}.redo|storage|string|||||||managed
ide#:#.startconnected|ide{0..1}:{0..1}.startConnected|storage|boolean
ide#:#.virtualssd|ide{0..1}:{0..1}.virtualSSD|storage|boolean|0, 1|||||||||low
ide#:#.writethrough|ide{0..1}:{0..1}.writeThrough|storage|boolean
nvme#.pcislotnumber|nvme{0..3}.pciSlotNumber|storage|integer||||13|||managed
nvme#.present|nvme{0..3}.present|storage|boolean||||13
nvme#.subnqnuuid|nvme{0..3}.subnqnUUID|storage|uuid||||13|||managed|||medium
nvme#:#.ctkenabled|nvme{0..3}:{0..63}.ctkEnabled|storage|boolean||||13||||||low
nvme#:#.devicetype|nvme{0..3}:{0..63}.deviceType|storage|enum|disk|||13||||||low
nvme#:#.filename|nvme{0..3}:{0..63}.fileName|storage|filename||||13|||path
nvme#:#.mode|nvme{0..3}:{0..63}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append|||13||||||low
nvme#:#.present|nvme{0..3}:{0..63}.present|storage|boolean||||13
nvme#:#.redo|nvme{0..3}:{0..63}.redo|storage|string||||13|||managed
nvme#:#.startconnected|nvme{0..3}:{0..63}.startConnected|storage|boolean||||13||||||low
nvme#:#.virtualssd|nvme{0..3}:{0..63}.virtualSSD|storage|boolean|0, 1|||13||||||low
sata#.pcislotnumber|sata{0..3}.pciSlotNumber|storage|integer||||10|||managed
sata#.present|sata{0..3}.present|storage|boolean||||10
sata#:#.allowguestconnectioncontrol|sata{0..3}:{0..29}.allowGuestConnectionControl|storage|boolean||||10
sata#:#.autodetect|sata{0..3}:{0..29}.autodetect|storage|boolean||||10
sata#:#.clientdevice|sata{0..3}:{0..29}.clientDevice|storage|boolean||||10
sata#:#.connectionstatus|sata{n}:{n}.connectionStatus|storage|integer||||10|||managed|||medium
sata#:#.ctkenabled|sata{0..3}:{0..29}.ctkEnabled|storage|boolean||||10||||||low
sata#:#.devicetype|sata{0..3}:{0..29}.deviceType|storage|enum|disk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk|||10
sata#:#.filename|sata{0..3}:{0..29}.fileName|storage|filename||||10|||path
sata#:#.mode|sata{0..3}:{0..29}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append|||10
sata#:#.present|sata{0..3}:{0..29}.present|storage|boolean||||10
sata#:#.redo|sata{0..3}:{0..29}.redo|storage|string||||10|||managed
sata#:#.startconnected|sata{0..3}:{0..29}.startConnected|storage|boolean||||10
sata#:#.virtualssd|sata{0..3}:{0..29}.virtualSSD|storage|boolean|0, 1|||10||||||medium
sched.ide#:#.shares|sched.ide{0..1}:{0..1}.shares|storage|string||||||esxi||||low
sched.ide#:#.throughputcap|sched.ide{0..1}:{0..1}.throughputCap|storage|string||||||esxi||||low
sched.nvme#:#.shares|sched.nvme{0..3}:{0..63}.shares|storage|string||||||esxi||||medium
sched.nvme#:#.throughputcap|sched.nvme{0..3}:{0..63}.throughputCap|storage|string||||||esxi||||medium
sched.sata#:#.shares|sched.sata{0..3}:{0..29}.shares|storage|string||||||esxi||||medium
sched.sata#:#.throughputcap|sched.sata{0..3}:{0..29}.throughputCap|storage|string||||||esxi||||medium
sched.scsi#:#.shares|sched.scsi{0..3}:{0..63}.shares|storage|string||||||esxi
sched.scsi#:#.throughputcap|sched.scsi{0..3}:{0..63}.throughputCap|storage|string||||||esxi
scsi#.pcislotnumber|scsi{0..3}.pciSlotNumber|storage|integer|||||||managed
scsi#.present|scsi{0..3}.present|storage|boolean
scsi#.saswwid|scsi{0..3}.sasWWID|storage|hexbytes|||||||managed
scsi#.sharedbus|scsi{0..3}.sharedBus|storage|enum|none, virtual, physical
scsi#.virtualdev|scsi{0..3}.virtualDev|storage|enum|buslogic, lsilogic, lsisas1068 (7), pvscsi (7)
scsi#:#.allowguestconnectioncontrol|scsi{0..3}:{0..63}.allowGuestConnectionControl|storage|boolean||||||||||medium
scsi#:#.autodetect|scsi{0..3}:{0..63}.autodetect|storage|boolean||||||||||medium
scsi#:#.clientdevice|scsi{0..3}:{0..63}.clientDevice|storage|boolean
scsi#:#.ctkenabled|scsi{0..3}:{0..63}.ctkEnabled|storage|boolean||||7||||||low
scsi#:#.devicetype|scsi{0..3}:{0..63}.deviceType|storage|enum|disk, scsi-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, scsi-passthru, rawDisk, plainDisk
scsi#:#.filename|scsi{0..3}:{0..63}.fileName|storage|filename|||||||path
scsi#:#.mode|scsi{0..3}:{0..63}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
scsi#:#.present|scsi{0..3}:{0..63}.present|storage|boolean
scsi#:#.productid|scsi{0..3}:{0..15}.productID|storage|string||||||||||medium
scsi#:#.redo|scsi{0..3}:{0..63}.redo|storage|string|||||||managed
scsi#:#.sharing|scsi{0..3}:{0..15}.sharing|storage|enum|multi-writer, none, ...|||||esxi||||low
scsi#:#.startconnected|scsi{0..3}:{0..63}.startConnected|storage|boolean
scsi#:#.vendorid|scsi{0..3}:{0..15}.vendorID|storage|string||||||||||medium
scsi#:#.virtualssd|scsi{0..3}:{0..63}.virtualSSD|storage|boolean|0, 1
scsi#:#.writethrough|scsi{0..3}:{0..63}.writeThrough|storage|boolean
ehci:#.devicetype|ehci:{n}.deviceType|usb|string|||||||managed|||medium
ehci:#.parent|ehci:{n}.parent|usb|integer|||||||managed|||medium
ehci:#.port|ehci:{n}.port|usb|integer|||||||managed|||medium
ehci:#.present|ehci:{n}.present|usb|boolean|||||||managed|||medium
ehci:#.speed|ehci:{n}.speed|usb|integer|||||||managed|||medium
usb.autoconnect.device#|usb.autoConnect.device{n}|usb|string||||||||||medium
usb.quirks.darwinvendor#|usb.quirks.darwinVendor{n}|usb|string||||||||||medium
usb.quirks.device#|usb.quirks.device{n}|usb|string||||||||||low
usb:#.devicetype|usb:{n}.deviceType|usb|string|||||||managed
usb:#.parent|usb:{n}.parent|usb|integer|||||||managed
usb:#.port|usb:{n}.port|usb|integer|||||||managed
usb:#.present|usb:{n}.present|usb|boolean|||||||managed
usb:#.speed|usb:{n}.speed|usb|integer|||||||managed
usb_xhci.autoconnect.device#|usb_xhci.autoConnect.device{n}|usb|string||||||||||medium
usb_xhci:#.devicetype|usb_xhci:{n}.deviceType|usb|string|||||||managed
usb_xhci:#.filename|usb_xhci:{n}.fileName|usb|filename|||||||path|||medium
usb_xhci:#.mode|usb_xhci:{n}.mode|usb|enum|persistent, independent-persistent, independent-nonpersistent|||||||||medium
usb_xhci:#.parent|usb_xhci:{n}.parent|usb|integer|||||||managed
usb_xhci:#.port|usb_xhci:{n}.port|usb|integer|||||||managed
usb_xhci:#.present|usb_xhci:{n}.present|usb|boolean|||||||managed
usb_xhci:#.readonly|usb_xhci:{n}.readonly|usb|boolean||||||||||medium
usb_xhci:#.speed|usb_xhci:{n}.speed|usb|integer|||||||managed
*cpuid.|cpuid.{hex}.{register}|cpu|bits32
*cpuid.|cpuid.{hex}.{register}.amd|cpu|bits32
*cpuid.|cpuid.{hex}.{hex}.{register}|cpu|bits32
*cpuid.|cpuid.{hex}.{hex}.{register}.amd|cpu|bits32
*cpuid.|cpuid.{name}|cpu|string
*featmask.vm.cpuid.|featMask.vm.cpuid.{name}|cpu|string
*guest.commands.sharedsecretlogin.|guest.commands.sharedSecretLogin.*|identity|secret|||||||managed, secret|||medium
*guestinfo.vmware.components.|guestinfo.vmware.components.*|guestinfo|string|||||||managed
*guestinfo.vmservice.|guestinfo.vmservice.*|guestinfo|string
*pcipassthru#.cfg.|pciPassthru{n}.cfg.*|chipset|string||||||||||low
*guestinfo.vmtools.|guestinfo.vmtools.*|guestinfo|string|||||||managed
*tools.capability.|tools.capability.*|tools|string|||||||managed
*pref.fullscreen.|pref.fullscreen.*|preferences|string|||||host|hosted
*xkeymap.keysym.|xkeymap.keysym.*|preferences|string|||||host|hosted||||unverified
*guestinfo.cis.|guestinfo.cis.*|guestinfo|string|||||||secret
*efi.nvram.var.|efi.nvram.var.*|smbios|string||||||||||medium
*authd.proxy.|authd.proxy.*|host|string|||||host|esxi|managed|||low
*guestcpuid.|guestCPUID.*|cpu|bits128|||||||managed
*answer.msg.|answer.msg.*|logging|string
*tools.hgfs.|tools.hgfs.*|tools|string|||||||managed
*hostcpuid.|hostCPUID.*|cpu|bits128|||||||managed
*usercpuid.|userCPUID.*|cpu|bits128|||||||managed
*guestinfo.|guestinfo.*|guestinfo|string
*pref.eula.|pref.eula.*|preferences|string|||||host|hosted||||low
*vmauthd.|vmauthd.*|host|string|||||host|esxi|managed|||low
*hint.|hint.*|preferences|boolean|||||host|hosted
*tag.|tag.*|host|string|||||host|hosted|managed|||medium
`;
// src/schema/look-up.ts
const MOST_KEYS = 4096;
const LONGEST_KEY = 64;
let index;
function lookUp(key) {
	index ??= makeIndex();
	const known = index.found.get(key);
	if (typeof known === "object") return known;
	return known === void 0 ? find(index, key) : read$3(index, key, known);
}
function effectivePatterns() {
	return linesOf(compactRows).map((line) => line.split("|", 3)).flatMap(([, pattern = "", family]) => family === "ineffective" ? [] : [pattern]);
}
function read$3({ found }, handle, line) {
	const known = readCompact(line);
	found.set(handle, known);
	return known;
}
function find(index, key) {
	const shape = shapeOf(key);
	const line = index.found.get(shape);
	const known = typeof line === "string" ? read$3(index, shape, line) : line;
	if (known !== void 0 && hasNumbersOf(known.pattern, key)) {
		if (index.found.size < MOST_KEYS && key.length < LONGEST_KEY) index.found.set(copy(key), known);
		return known;
	}
	for (const open of index.open) if (shape.startsWith(open.shape) && isOneOf(open, key)) return readOpen(index, open);
}
function isOneOf(open, key) {
	open.keys ??= toRegExp(open.line.split("|", 2)[1] ?? "");
	return open.keys.test(key);
}
function readOpen(index, { line }) {
	const known = index.found.get(line);
	return typeof known === "object" ? known : read$3(index, line, line);
}
function copy(key) {
	return ` ${key}`.slice(1);
}
function makeIndex() {
	const found = new Map();
	const open = [];
	for (const line of linesOf(compactRows)) {
		const handle = line.slice(0, line.indexOf("|"));
		if (handle.startsWith("*")) open.push({
			shape: handle.slice(1),
			line
		});
		else found.set(handle, line);
	}
	return {
		found,
		open
	};
}
function linesOf(rows) {
	return rows.trim().split("\n");
}
// src/text/hidden.ts
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
// src/compare/reading.ts
function settingsById(document) {
	const settings = new Map();
	for (const [folded, entries] of document.settings) {
		const known = lookUp(folded);
		const values = entries.map((entry) => exactText(entry.value.bytes, document.encoding));
		const meanings = [...new Set(values.map((value) => meaningOf$1(value, known)))];
		const id = foldKey(exactText(folded, document.encoding));
		settings.set(id, {
			id,
			known,
			entries,
			values,
			meanings
		});
	}
	return settings;
}
const UNDECODED = "\0";
function exactText(bytes, encoding) {
	if (isAscii(bytes)) return bytes;
	const text = decode(bytes, encoding);
	return encoding.codec !== void 0 && encode(text, encoding) === bytes ? text : UNDECODED + bytes;
}
function isUndecoded(exact) {
	return exact.startsWith(UNDECODED);
}
function meaningOf$1(value, known) {
	const boolean = known?.type === "boolean" ? booleanOf(value) : void 0;
	return boolean === void 0 ? value : String(boolean).toUpperCase();
}
function written(exact) {
	return visible(isUndecoded(exact) ? UNDECODED + escapeValue(exact.slice(1)) : escapeValue(exact));
}
function visible(exact) {
	if (!isUndecoded(exact)) return exact.replace(HIDDEN, (char) => escaped$1(char, "utf8"));
	return exact.slice(1).replace(/(?!\t)[\0-\x1F\x7F-\xFF]/g, (byte) => escaped$1(byte, "latin1"));
}
function escaped$1(text, encoding) {
	return [...Buffer.from(text, encoding)].map((byte) => `|${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
// src/compare/secret.ts
function isSecret(setting) {
	if (setting.known?.secret === true) return true;
	return setting.values.some((value) => secretStart(`${setting.id} = ${value}`) !== void 0);
}
// src/compare/volatile.ts
const TELLING = [
	[/^uuid\.bios$/, "the guest sees it, and VMware changes it only when somebody says that the machine was copied"],
	[/^encryption\.|^encryptedVM\.|^dataFileKey$|^vmx\.encryptionType$|^vtpm\./, "it protects the machine; settings that nobody can see are inside"],
	[/^ethernet\{0\.\.9\}\.(?:dvs\.(?:portgroupId|switchId)|opaqueNetwork\.)/, "it says which network the adapter is in"],
	[/^guestinfo\.vmware\.components\./, "an administrator asks for components there (open-vm-tools, services/plugins/componentMgr)"]
];
function isVolatile(known) {
	if (known?.managed !== true || known.family === "host") return false;
	if (known.confidence !== "high" && known.confidence !== "medium") return false;
	return !TELLING.some(([keys]) => keys.test(known.pattern));
}
// src/compare/canonical.ts
function canonicalLines(document) {
	const reason = unreadableReason(document);
	if (reason !== void 0) return [`# not read by VMware: the file ${reason}`];
	const settings = [...settingsById(document).values()].filter((setting) => !isLeftOut(setting, document)).sort((a, b) => compareKeys(a.id, b.id));
	const malformed = document.lines.filter((line) => line.kind === "malformed");
	return [...settings.flatMap(settingLines), ...malformed.map((line) => `# not read by VMware: ${visible(exactText(maskSecrets(contentOf(document, line)), document.encoding))}`)];
}
function isLeftOut({ id, known }, { encoding }) {
	return isVolatile(known) || id === ".encoding" && encoding.codec !== void 0;
}
function settingLines(setting) {
	const { id, known, meanings } = setting;
	const key = known === void 0 ? visible(id) : spellKey(known.pattern, id);
	if (isSecret(setting)) return [`${key} = "***"`];
	return meanings.map((meaning) => `${key} = "${written(meaning)}"`);
}
// src/compare/changes.ts
function compareDocuments(before, after) {
	const [old, now] = [settingsById(before), settingsById(after)];
	const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareKeys);
	const isDecoded = before.encoding.codec !== void 0 && after.encoding.codec !== void 0;
	return {
		changes: ids.flatMap((id) => {
			if (id === ".encoding" && isDecoded) return [];
			const change = changeOf$1(old.get(id), now.get(id));
			return change === void 0 ? [] : [change];
		}),
		before: sideOf(before, old),
		after: sideOf(after, now)
	};
}
function haveSameMeaning(a, b) {
	return sameTexts(a?.meanings, b?.meanings);
}
function sameTexts(a = [], b = []) {
	return a.length === b.length && a.every((text, i) => text === b[i]);
}
function changeOf$1(old, now) {
	const setting = now ?? old;
	if (setting === void 0 || haveSameMeaning(old, now)) return void 0;
	const secret = [old, now].some((one) => one !== void 0 && isSecret(one));
	return {
		kind: kindOf(old, now),
		key: setting.entries[0]?.key.text ?? setting.id,
		before: secret ? [] : valuesOf(old),
		after: secret ? [] : valuesOf(now),
		secret,
		volatile: isVolatile(setting.known),
		pattern: setting.known?.pattern
	};
}
function kindOf(old, now) {
	if (old === void 0) return "added";
	return now === void 0 ? "removed" : "changed";
}
function valuesOf(setting) {
	return (setting?.meanings ?? []).map((meaning) => {
		const text = written(meaning);
		return {
			text: isUndecoded(meaning) ? text : meaning,
			written: text
		};
	});
}
function sideOf(document, settings) {
	const ambiguous = [...settings.values()].filter(({ meanings }) => meanings.length > 1);
	return {
		encoding: document.encoding.codec,
		malformed: document.lines.filter((line) => line.kind === "malformed").length,
		ambiguous: ambiguous.map(({ id, entries }) => entries[0]?.key.text ?? id)
	};
}
// src/compare/carry.ts
var MergeRefusal = class extends Error {
	name = "MergeRefusal";
};
function targetOf$1(ours, theirs, verdict) {
	const isMerged = verdict === "theirs" && (isSameEncoding(ours.encoding, theirs.encoding) || isAllAscii(ours));
	return {
		encoding: isMerged ? theirs.encoding : ours.encoding,
		isMerged
	};
}
function isSameEncoding(a, b) {
	return a.codec === b.codec && (a.codec !== void 0 || a.declared?.toLowerCase() === b.declared?.toLowerCase());
}
function carry(bytes, from, { encoding }, what) {
	if (isAscii(bytes) || isSameEncoding(from.encoding, encoding)) return bytes;
	const text = exactText(bytes, from.encoding);
	const carried = isUndecoded(text) ? void 0 : encode(text, encoding);
	if (carried !== void 0) return carried;
	throw new MergeRefusal(`${what} cannot be written in ${nameOf$1(encoding)}, the encoding of our file; theirs is in ${nameOf$1(from.encoding)}`);
}
function nameOf$1({ declared }) {
	return declared ?? "UTF-8";
}
function isAllAscii(document) {
	if (!isAscii(document.text)) return false;
	return document.lines.every((line) => line.kind !== "entry" || isAscii(line.value.bytes));
}
// src/compare/decide.ts
function decide(base, ours, theirs) {
	return threeWay(base, ours, theirs, haveSameValues) ?? threeWay(base, ours, theirs, haveSameMeaning) ?? (isVolatile((ours ?? theirs)?.known) ? "volatile" : "conflict");
}
function threeWay(base, ours, theirs, same) {
	if (same(ours, theirs) || same(base, theirs)) return "ours";
	return same(base, ours) ? "theirs" : void 0;
}
function haveSameValues(a, b) {
	return sameTexts(a?.values, b?.values);
}
// src/text/edit.ts
function compareRanges(a, b) {
	return a[0] - b[0] || a[1] - b[1];
}
function touches(a, b) {
	return a[0] <= b[1] && b[0] <= a[1];
}
function applyEdits(text, edits) {
	const ordered = edits.toSorted((a, b) => compareRanges(a.range, b.range));
	let result = "";
	let end = 0;
	for (const edit of ordered) {
		if (edit.range[0] < end || edit.range[1] < edit.range[0] || edit.range[1] > text.length) throw new RangeError(`edit [${edit.range}) overlaps another, or lies outside a text of ${text.length} bytes`);
		result += text.slice(end, edit.range[0]) + edit.text;
		end = edit.range[1];
	}
	return result + text.slice(end);
}
// src/compare/draft.ts
var Draft = class {
	#document;
	#eol;
	#edits = [];
	#behind = new Map();
	#before = new Map();
	#replaced = new Map();
	constructor(document, like) {
		this.#document = document;
		this.#eol = dominantEol(document.lines.length === 0 ? like : document);
	}
	edit(edit) {
		this.#edits.push(edit);
	}
	remove(line) {
		this.replace(line, []);
	}
	replace(line, contents) {
		if (this.#replaced.has(line)) return;
		this.#replaced.set(line, contents);
		this.#edits.push({
			range: line.range,
			text: this.#linesOf(contents)
		});
	}
	isGone(line) {
		return this.#replaced.get(line)?.length === 0;
	}
	insertBehind(line, contents) {
		add(this.#behind, line.range[1], contents);
	}
	insertBefore(line, contents) {
		add(this.#before, line.range[0], contents);
	}
	insertAtEnd(contents) {
		add(this.#behind, this.#document.text.length, contents);
	}
	text() {
		const { lines, text } = this.#document;
		const last = lines.at(-1);
		const isOpen = last !== void 0 && !this.#replaced.has(last) && contentEnd(this.#document, last) === last.range[1];
		const inserted = [...this.#behind, ...this.#before].map(([offset, contents]) => {
			const eol = isOpen && offset === text.length ? this.#eol : "";
			return {
				range: [offset, offset],
				text: eol + this.#linesOf(contents)
			};
		});
		return applyEdits(text, [...this.#edits, ...inserted]);
	}
	#linesOf(contents) {
		return contents.map((content) => content + this.#eol).join("");
	}
};
function add(lists, offset, contents) {
	lists.set(offset, [...lists.get(offset) ?? [], ...contents]);
}
// src/document/intents.ts
function setValue(document, entry, value) {
	return setBytes(document, entry, encoded(document, value));
}
function setBytes(document, entry, bytes) {
	const text = quote(bytes);
	const [start, end] = entry.value.range;
	return end > start ? {
		range: [start, end],
		text
	} : fillIn(document, entry, text);
}
function renameKey(document, entry, key) {
	return {
		range: entry.key.range,
		text: encoded(document, key)
	};
}
function removeLine(line) {
	return {
		range: line.range,
		text: ""
	};
}
function replaceLine(document, line, contents) {
	if (contents.length === 0) return removeLine(line);
	const old = contentOf(document, line);
	const text = contents.join(eolOf$1(document, line));
	const shorter = Math.min(old.length, text.length);
	let head = 0;
	while (head < shorter && old[head] === text[head]) head++;
	let tail = 0;
	while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
	const start = line.range[0];
	return {
		range: [start + head, start + old.length - tail],
		text: text.slice(head, text.length - tail)
	};
}
function append(document, key, value) {
	const end = document.text.length;
	const last = document.lines.at(-1);
	const eol = dominantEol(document);
	const open = last !== void 0 && contentEnd(document, last) === last.range[1];
	const entry = `${encoded(document, key)}${equalsOf(document)}${quote(encoded(document, value))}${eol}`;
	return {
		range: [end, end],
		text: open ? eol + entry : entry
	};
}
function equalsOf(document) {
	const entries = entriesOf(document);
	return entries.length === 0 || entries.some((entry) => hasBlanks(document, entry)) ? " = " : "=";
}
function quote(bytes) {
	return `"${escapeValue(bytes)}"`;
}
function fillIn(document, entry, value) {
	const behind = entry.value.range[0];
	let at = behind;
	if (entry.comment === void 0) while (isBlank$1(document.text[at])) at++;
	const spaced = at === behind && isBlank$1(document.text[behind - 2]);
	return {
		range: [at, at],
		text: spaced ? ` ${value}` : value
	};
}
function isBlank$1(byte) {
	return byte === " " || byte === "	";
}
function encoded(document, text) {
	const bytes = encode(text, document.encoding);
	if (bytes === void 0) throw new RangeError(`the file's encoding has no characters for ${JSON.stringify(text)}`);
	return bytes;
}
function eolOf$1(document, line) {
	const eol = document.text.slice(contentEnd(document, line), line.range[1]);
	return eol === "" ? dominantEol(document) : eol;
}
function entriesOf(document) {
	return document.lines.filter((line) => line.kind === "entry");
}
function hasBlanks(document, entry) {
	return entry.value.range[0] - entry.key.range[1] > 1 && /[ \t]/.test(document.text.slice(entry.key.range[1], entry.value.range[0]));
}
// src/compare/entries.ts
function tellingEntries({ entries, values, known }) {
	const meanings = values.map((value) => meaningOf$1(value, known));
	return entries.filter((_, i) => meanings.indexOf(meanings[i] ?? "") === i);
}
function newLines(entries, sides) {
	return entries.map((entry) => {
		const comment = commentBytes(sides.theirs, entry);
		const line = `${keyBytes(entry, sides)}${equalsOf(sides.ours)}${quote(valueBytes(entry, sides))}`;
		return comment === void 0 ? line : `${line} ${carry(comment, sides.theirs, sides.target, "a comment")}`;
	});
}
function oldLines(entries, { theirs, target }) {
	return entries.map((entry) => carry(contentOf(theirs, entry), theirs, target, entry.key.text));
}
function takeValues({ ours, theirs, base }, sides) {
	if (ours === void 0 || theirs === void 0) return;
	const wanted = tellingEntries(theirs);
	for (const [i, entry] of ours.entries.entries()) {
		const other = wanted[i];
		if (other === void 0) sides.draft.remove(entry);
		else rewrite(entry, valueBytes(other, sides), commentFor(entry, other, base?.entries[i], sides), sides);
	}
	const last = ours.entries.at(-1);
	const more = wanted.slice(ours.entries.length);
	if (last !== void 0 && more.length > 0) sides.draft.insertBehind(last, newLines(more, sides));
}
function takeComments({ ours, theirs, base }, sides) {
	if (ours?.entries.length !== theirs?.entries.length) return;
	for (const [i, entry] of (ours?.entries ?? []).entries()) {
		const other = theirs?.entries[i];
		if (other === void 0) continue;
		rewrite(entry, entry.value.bytes, commentFor(entry, other, base?.entries[i], sides), sides);
	}
}
function dropEntries({ ours, base }, sides) {
	for (const [i, entry] of (ours?.entries ?? []).entries()) {
		const comment = commentBytes(sides.ours, entry);
		const old = base?.entries[i];
		const isSeen = comment === void 0 || sameComment(sides.ours, entry, sides.base, old);
		sides.draft.replace(entry, isSeen ? [] : [comment]);
	}
}
function orphanedComments({ theirs, base }, sides) {
	const orphans = new Map();
	for (const [i, entry] of (theirs?.entries ?? []).entries()) {
		const comment = commentBytes(sides.theirs, entry);
		if (comment === void 0 || sameComment(sides.theirs, entry, sides.base, base?.entries[i])) continue;
		orphans.set(entry, [carry(comment, sides.theirs, sides.target, "a comment")]);
	}
	return orphans;
}
function rewrite(entry, bytes, comment, { ours, draft }) {
	if (comment === commentBytes(ours, entry)) {
		if (bytes !== entry.value.bytes) draft.edit(setBytes(ours, entry, bytes));
		return;
	}
	const [start, end] = entry.value.range;
	const value = bytes === entry.value.bytes && end > start ? ours.text.slice(start, end) : `${ours.text[start - 1] === "=" ? " " : ""}${quote(bytes)}`;
	const text = comment === void 0 ? value : `${value} ${comment}`;
	draft.edit({
		range: [start, contentEnd(ours, entry)],
		text
	});
}
function commentFor(entry, other, old, sides) {
	const { ours, theirs, base, target } = sides;
	const mine = commentText(ours, entry);
	const verdict = threeWay(commentText(base, old), mine, commentText(theirs, other), Object.is);
	const kept = commentBytes(ours, entry);
	if (verdict === "ours") return kept;
	const bytes = commentBytes(theirs, other);
	const taken = bytes === void 0 ? void 0 : carry(bytes, theirs, target, "a comment");
	if (verdict === "theirs" || kept === void 0) return taken;
	return taken === void 0 ? kept : `${kept} ${taken}`;
}
function sameComment(a, entry, b, other) {
	return commentText(a, entry) === commentText(b, other);
}
function commentText(document, entry) {
	const bytes = entry === void 0 ? void 0 : commentBytes(document, entry);
	return bytes === void 0 ? void 0 : exactText(bytes, document.encoding);
}
function commentBytes({ text }, { comment }) {
	return comment === void 0 ? void 0 : text.slice(...comment).replace(/[ \t]+$/, "");
}
function keyBytes({ key }, { theirs, target }) {
	return carry(theirs.text.slice(...key.range), theirs, target, `the key ${key.text}`);
}
function valueBytes({ key, value }, { theirs, target }) {
	return carry(value.bytes, theirs, target, `the value of ${key.text}`);
}
// src/compare/placing.ts
function place({ theirs, contents, withBlanks, counterpart }, draft) {
	let block;
	let previous;
	let blanks = 0;
	for (const line of theirs.lines) {
		const arriving = contents.get(line);
		if (arriving !== void 0) {
			block ??= {
				contents: [],
				previous,
				isHeading: false
			};
			if (withBlanks) block.contents.push(...Array(blanks).fill(""));
			block.contents.push(...arriving);
			block.isHeading = line.kind === "comment";
			blanks = 0;
			continue;
		}
		if (line.kind === "blank") {
			blanks++;
			if (block !== void 0) block.isHeading = false;
			continue;
		}
		blanks = 0;
		const ours = counterpart(line);
		if (ours === void 0) continue;
		if (block !== void 0) put$1(block, ours, draft);
		block = void 0;
		previous = ours;
	}
	if (block !== void 0) put$1(block, void 0, draft);
}
function put$1({ contents, previous, isHeading }, next, draft) {
	if (next !== void 0 && (isHeading || previous === void 0)) draft.insertBefore(next, contents);
	else if (previous !== void 0) draft.insertBehind(previous, contents);
	else draft.insertAtEnd(contents);
}
// src/compare/remarks.ts
function remarksOf(document) {
	const remarks = new Map();
	for (const line of document.lines) {
		const id = remarkId(document, line);
		if (id === void 0) continue;
		const same = remarks.get(id);
		if (same === void 0) remarks.set(id, [line]);
		else same.push(line);
	}
	return remarks;
}
function remarkId(document, line) {
	if (line.kind !== "comment" && line.kind !== "malformed") return void 0;
	const content = contentOf(document, line).replace(/^[ \t]+|[ \t]+$/g, "");
	return `${line.kind} ${exactText(content, document.encoding)}`;
}
function mergedCount(base, ours, theirs) {
	const [added, other] = [ours - base, theirs - base];
	if (added >= 0 && other >= 0) return Math.max(ours, theirs);
	if (added <= 0 && other <= 0) return Math.min(ours, theirs);
	return base + added + other;
}
// src/compare/merge.ts
var MergeError = class extends Error {
	name = "MergeError";
};
function mergeDocuments(base, ours, theirs, options = {}) {
	for (const [name, document] of Object.entries({
		"the common ancestor": base,
		ours,
		theirs
	})) refuse(name, document);
	const decided = decideAll(base, ours, theirs);
	const encoding = decided.find(({ id }) => id === ".encoding");
	const target = targetOf$1(ours, theirs, encoding?.verdict ?? "ours");
	const settled = decided.map((one) => one === encoding && !target.isMerged ? {
		...one,
		verdict: "ours"
	} : one);
	const sides = {
		base,
		ours,
		theirs,
		target,
		draft: new Draft(ours, theirs)
	};
	const arrivals = new Map();
	for (const one of settled) settle$1(one, sides, arrivals, options.markerSize ?? 7);
	const malformed = settleRemarks(sides, arrivals);
	place({
		theirs,
		contents: arrivals,
		...neighbours(sides)
	}, sides.draft);
	const document = toDocument(sides.draft.text(), ours.kind);
	const conflicts = settled.filter(({ verdict }) => verdict === "conflict");
	prove(document, settled, malformed + 3 * conflicts.length);
	return {
		document,
		conflicts: conflicts.map(keyOf$2),
		kept: settled.filter(({ verdict }) => verdict === "volatile").map((one) => ({
			key: keyOf$2(one),
			pattern: (one.ours ?? one.theirs)?.known?.pattern
		})),
		isConverted: !isSameEncoding(theirs.encoding, target.encoding)
	};
}
function refuse(name, document) {
	const reason = unreadableReason(document);
	if (reason !== void 0) throw new MergeRefusal(`${name} ${reason}`);
	const language = foreignLanguage(document);
	if (language !== void 0) throw new MergeRefusal(`${name} is ${language}, no dictionary of VMware's`);
}
function decideAll(base, ours, theirs) {
	const [o, a, b] = [
		settingsById(base),
		settingsById(ours),
		settingsById(theirs)
	];
	return [...new Set([...a.keys(), ...b.keys()])].map((id) => {
		const versions = {
			base: o.get(id),
			ours: a.get(id),
			theirs: b.get(id)
		};
		return {
			id,
			...versions,
			verdict: decide(versions.base, versions.ours, versions.theirs)
		};
	});
}
function settle$1(one, sides, arrivals, markerSize) {
	const { verdict, ours, theirs } = one;
	const [first] = theirs?.entries ?? [];
	if (verdict === "conflict") settleConflict(one, sides, arrivals, markerSize);
	else if (verdict === "theirs" && theirs === void 0) dropEntries(one, sides);
	else if (verdict === "theirs" && ours === void 0 && first !== void 0 && theirs !== void 0) arrivals.set(first, newLines(tellingEntries(theirs), sides));
	else if (verdict === "theirs") takeValues(one, sides);
	else if (ours === void 0) for (const [entry, lines] of orphanedComments(one, sides)) arrivals.set(entry, lines);
	else if (verdict === "ours") takeComments(one, sides);
}
function settleConflict({ ours, theirs }, sides, arrivals, markerSize) {
	const marked = [
		`${"<".repeat(markerSize)} ours`,
		...(ours?.entries ?? []).map((entry) => contentOf(sides.ours, entry)),
		"=".repeat(markerSize),
		...oldLines(theirs?.entries ?? [], sides),
		`${">".repeat(markerSize)} theirs`
	];
	const [mine, ...others] = ours?.entries ?? [];
	const [first] = theirs?.entries ?? [];
	if (mine !== void 0) sides.draft.replace(mine, marked);
	else if (first !== void 0) arrivals.set(first, marked);
	for (const entry of others) sides.draft.remove(entry);
}
function settleRemarks({ base, ours, theirs, target, draft }, arrivals) {
	const [o, a, b] = [
		remarksOf(base),
		remarksOf(ours),
		remarksOf(theirs)
	];
	let malformed = 0;
	for (const id of new Set([...a.keys(), ...b.keys()])) {
		const [mine, other] = [a.get(id) ?? [], b.get(id) ?? []];
		const wanted = mergedCount(o.get(id)?.length ?? 0, mine.length, other.length);
		for (const line of mine.slice(wanted)) draft.remove(line);
		for (const line of wanted > mine.length ? other.slice(mine.length - wanted) : []) arrivals.set(line, [carry(contentOf(theirs, line), theirs, target, "a line that sets nothing")]);
		if (id.startsWith("malformed")) malformed += wanted;
	}
	return malformed;
}
function neighbours({ base, ours, theirs, draft }) {
	const settings = settingsById(ours);
	const ids = new Map([...settingsById(theirs)].flatMap(([id, { entries }]) => entries.map((entry) => [entry, id])));
	const remarks = remarksOf(ours);
	const seen = new Map();
	const blanks = (document) => document.lines.filter((line) => line.kind === "blank").length;
	return {
		withBlanks: blanks(theirs) > blanks(base),
		counterpart(line) {
			if (line.kind === "entry") return standing(settings.get(ids.get(line) ?? "")?.entries[0]);
			const id = remarkId(theirs, line) ?? "";
			const count = seen.get(id) ?? 0;
			seen.set(id, count + 1);
			return standing(remarks.get(id)?.[count]);
		}
	};
	function standing(line) {
		return line === void 0 || draft.isGone(line) ? void 0 : line;
	}
}
function prove(document, decided, malformed) {
	const settings = settingsById(document);
	for (const { id, verdict, ours, theirs } of decided) {
		const wanted = verdict === "theirs" ? meaningsOf(theirs) : meaningsOf(ours);
		const all = verdict === "conflict" ? [...new Set([...wanted, ...meaningsOf(theirs)])] : wanted;
		if (!sameTexts(settings.get(id)?.meanings, all)) throw new MergeError(`${id} is not what it should be`);
		settings.delete(id);
	}
	const [stray] = settings.keys();
	if (stray !== void 0) throw new MergeError(`${stray} is from nowhere`);
	const count = document.lines.filter((line) => line.kind === "malformed").length;
	if (count !== malformed) throw new MergeError(`VMware does not read ${count} lines, not ${malformed}`);
}
function meaningsOf(setting) {
	return setting?.meanings ?? [];
}
function keyOf$2({ id, ours, theirs }) {
	return (ours ?? theirs)?.entries[0]?.key.text ?? id;
}
// src/schema/hardware.ts
const HARDWARE_VERSIONS = [
	row$1(3, [
		"ESX 2",
		"GSX 3",
		"Workstation 4"
	], [
		void 0,
		void 0,
		1
	]),
	row$1(4, [
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
	row$1(6, ["Workstation 6.0", "Fusion 1"], []),
	row$1(7, [
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
	row$1(8, [
		"ESXi 5.0",
		"Workstation 8",
		"Fusion 4"
	], [
		32,
		1011,
		32,
		10
	]),
	row$1(9, [
		"ESXi 5.1",
		"Workstation 9",
		"Fusion 5"
	], [
		64,
		1011,
		64,
		10
	]),
	row$1(10, [
		"ESXi 5.5",
		"Workstation 10",
		"Fusion 6"
	], [
		64,
		1011,
		64,
		10
	]),
	row$1(11, [
		"ESXi 6.0",
		"Workstation 11",
		"Fusion 7"
	], [
		128,
		4080,
		128,
		10
	]),
	row$1(12, ["Workstation 12", "Fusion 8"], [
		128,
		void 0,
		64,
		10
	]),
	row$1(13, ["ESXi 6.5"], [
		128,
		6128,
		128,
		10
	]),
	row$1(14, [
		"ESXi 6.7",
		"Workstation 14",
		"Fusion 10"
	], [
		128,
		6128,
		64,
		10
	]),
	row$1(15, ["ESXi 6.7 U2"], [
		256,
		6128,
		64,
		10
	]),
	row$1(16, ["Workstation 15", "Fusion 11"], [
		void 0,
		void 0,
		void 0,
		10
	]),
	row$1(17, ["ESXi 7.0"], [
		256,
		6128,
		64,
		10
	]),
	row$1(18, [
		"ESXi 7.0 U1",
		"Workstation 16",
		"Fusion 12"
	], [
		768,
		24560,
		64,
		10
	]),
	row$1(19, [
		"ESXi 7.0 U2",
		"Workstation 16.2",
		"Fusion 12.2"
	], [
		768,
		24560,
		64,
		10
	]),
	row$1(20, [
		"ESXi 8.0",
		"Workstation 17",
		"Fusion 13"
	], [
		768,
		24560,
		256,
		10
	]),
	row$1(21, [
		"ESXi 8.0 U2",
		"Workstation 17.5",
		"Fusion 13.5"
	], [
		768,
		24560,
		256,
		10
	]),
	row$1(22, [
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
function hardwareVersion$1(version) {
	return HARDWARE_VERSIONS.find((one) => one.version === version);
}
function limitOf(version, limit) {
	return HARDWARE_VERSIONS.find((one) => one.version >= version && one[limit] !== void 0)?.[limit];
}
function productsOf(version) {
	return hardwareVersion$1(version)?.products.join(", ") ?? "";
}
function row$1(version, products, limits) {
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
function isReadBy(target, product) {
	if (target === void 0 || product === void 0 || product === target.product) return true;
	return product === "hosted" && target.product !== "esxi";
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
// src/config/configuration.ts
var ConfigurationError = class extends Error {
	name = "ConfigurationError";
	problems;
	constructor(message, problems = []) {
		super(message);
		this.problems = problems;
	}
};
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
// src/config/severity.ts
const ASCENDING = [
	"info",
	"warning",
	"error"
];
function raise(severity, steps) {
	return ASCENDING[ASCENDING.indexOf(severity) + steps] ?? "error";
}
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
// src/config/configure.ts
const SEVERITIES = [
	"off",
	"info",
	"warning",
	"error"
];
function configure(rules, settings = {}, checkOptions) {
	const { preset = [], target, rules: own = {} } = settings;
	const ids = rules.map((rule) => rule.id);
	for (const id of Object.keys(own)) if (!ids.includes(id)) throw new ConfigurationError(`there is no rule "${id}"${didYouMean(id, ids) || " (\"vmxlint rules\" lists them)"}`);
	const bases = [preset].flat().map(presetOf);
	return {
		rules: rules.flatMap((rule) => activate(rule, bases, Object.hasOwn(own, rule.id) ? own[rule.id] : void 0, checkOptions)),
		target: target === void 0 ? void 0 : knownTarget(target)
	};
}
function presetOf(name) {
	const preset = Object.hasOwn(presets, name) ? presets[name] : void 0;
	if (preset !== void 0) return preset;
	const names = Object.keys(presets);
	throw new ConfigurationError(`there is no preset "${name}"${didYouMean(name, names) || `: ${names.join(", ")}`}`);
}
function knownTarget(name) {
	const target = targetOf(name);
	if (target !== void 0) return target;
	const versions = targetNames().filter((one) => one.split("-")[0] === name.split("-")[0]);
	const slip = versions.filter((one) => name.startsWith(one));
	throw new ConfigurationError(`there is no target "${name}"${(versions.length > 0 && slip.length === 0 ? `: ${versions.join(", ")}` : didYouMean(name, targetNames())) || ": it is a product and a version, such as esxi-8 or workstation-17"}`);
}
function activate(rule, bases, setting, checkOptions) {
	const base = baseOf(rule, bases);
	const [severity, given = {}, ...rest] = Array.isArray(setting) ? setting : [setting ?? base.severity];
	if (!SEVERITIES.includes(severity) || rest.length > 0 || !isRecord(given)) throw new ConfigurationError(`rule ${rule.id} must be "error", "warning", "info" or "off", or [one of these, {its options}]; not ${JSON.stringify(setting)}`);
	if (Object.keys(given).length > 0) {
		if (checkOptions === void 0) throw new TypeError("options without a check of options");
		checkOptions(rule, given);
	}
	if (severity === "off") return [];
	const { raised } = base;
	return [{
		rule,
		severity,
		...raised !== void 0 && setting === void 0 && { raised },
		options: {
			...defaultsOf(rule),
			...base.options,
			...given
		}
	}];
}
function baseOf(rule, bases) {
	let base = {
		severity: rule.severity,
		raised: void 0,
		options: {}
	};
	for (const preset of bases) base = {
		...base,
		...whatPresetSays(rule, preset)
	};
	return base;
}
function whatPresetSays(rule, { only, raised = [], rules = {}, on = {} }) {
	const setting = Object.hasOwn(rules, rule.id) ? rules[rule.id] : void 0;
	if (typeof setting === "string") return {
		severity: setting,
		raised: void 0
	};
	if (setting !== void 0) return {
		severity: setting[0],
		raised: void 0,
		options: setting[1] ?? {}
	};
	if (only !== void 0 && !only.includes(rule.category)) return {
		severity: "off",
		raised: void 0
	};
	if (rule.severity === "off") return on[rule.category] === void 0 ? {} : { severity: on[rule.category] ?? "off" };
	if (raised.includes(rule.category)) return {
		severity: raise(rule.severity, 1),
		raised: 1
	};
	return {};
}
function defaultsOf(rule) {
	return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]));
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/config/options.ts
function optionCheck(validator) {
	return (rule, options) => checkOptions(rule, options, validator);
}
function checkOptions(rule, options, validator) {
	const schemas = rule.options ?? {};
	const names = Object.keys(schemas);
	for (const [name, value] of Object.entries(options)) {
		const schema = Object.hasOwn(schemas, name) ? schemas[name] : void 0;
		if (schema === void 0) {
			const known = names.length === 0 ? ": it has none" : `: it has ${names.join(", ")}`;
			throw new ConfigurationError(`rule ${rule.id} has no option "${name}"${didYouMean(name, names) || known}`);
		}
		if (new validator(schema, "2020-12").validate(value).valid) continue;
		const written = JSON.stringify(value) ?? String(value);
		throw new ConfigurationError(`option ${name} of rule ${rule.id} must be ${allowedValues(schema)}, not ${written.slice(0, 80)}`);
	}
}
function allowedValues(schema) {
	const alternatives = schema.anyOf ?? schema.oneOf;
	if (alternatives !== void 0) return alternatives.map(allowedValues).join(", or ");
	if (schema.const !== void 0) return JSON.stringify(schema.const);
	if (schema.enum !== void 0) return orList(schema.enum.map((value) => JSON.stringify(value)));
	if (schema.type === "array") return isSchema(schema.items) ? `a list of ${plural(allowedValues(schema.items))}` : "a list";
	if (schema.type === "string") return schema.pattern === void 0 ? "a text" : `a text that matches ${schema.pattern}`;
	if (schema.type === "boolean") return "true or false";
	if (schema.type === "integer" || schema.type === "number") return numberRange(schema);
	return "something else";
}
function numberRange({ type, minimum, maximum }) {
	const noun = type === "integer" ? "a whole number" : "a number";
	if (minimum !== void 0 && maximum !== void 0) return `${noun} from ${minimum} to ${maximum}`;
	if (minimum !== void 0) return `${noun} of ${minimum} or more`;
	return maximum === void 0 ? noun : `${noun} of at most ${maximum}`;
}
function isSchema(items) {
	return typeof items === "object" && !Array.isArray(items);
}
function plural(words) {
	return words.startsWith("a text") ? words.replace("a text", "texts").replace("matches", "match") : words;
}
function orList(words) {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// src/text/positions.ts
var LineMap = class {
	#text;
	#starts;
	#encoding;
	constructor(text, starts, encoding) {
		this.#text = text;
		this.#starts = starts;
		this.#encoding = encoding;
	}
	at(offset) {
		const line = this.lineAt(offset);
		const start = this.#starts[line - 1] ?? 0;
		return {
			line,
			column: decode(this.#text.slice(start, offset), this.#encoding).length + 1
		};
	}
	lineAt(offset) {
		let low = 0;
		let high = this.#starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	}
};
// src/engine/diagnostic.ts
function compareDiagnostics(a, b) {
	return a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
// src/schema/sense.ts
const NEGATIVE = /dis(?:able|allow)|deny|forbid|refuse|block|hide|inhibit/g;
const OPPOSITES = new Set([
	"|no",
	"|un",
	"|in",
	"|non",
	"ax|in",
	"n|ff",
	"|de"
]);
function haveOppositeSenses(a, b) {
	const [x, y] = [a.toLowerCase(), b.toLowerCase()];
	if (((x.match(NEGATIVE)?.length ?? 0) + (y.match(NEGATIVE)?.length ?? 0)) % 2 === 1) return true;
	const [one, other] = differenceOf(x, y);
	return OPPOSITES.has(`${one}|${other}`) || OPPOSITES.has(`${other}|${one}`);
}
function differenceOf(a, b) {
	const shorter = Math.min(a.length, b.length);
	let head = 0;
	while (head < shorter && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
// src/schema/suggest.ts
const INDEX = 65536;
const NUMBER = 65537;
const MAX_DISTANCE = 2;
let vocabulary;
function suggest(key) {
	vocabulary ??= makeVocabulary();
	if (key.length > 2 * vocabulary.longest) return void 0;
	const folded = key.toLowerCase();
	const numbered = withDigits(folded);
	const known = numbered === folded ? void 0 : lookUp(numbered)?.pattern;
	if (known !== void 0 && specificityOf(known) >= 3) return spellKey(known, numbered);
	const pattern = nearest(vocabulary, folded) ?? nearest(vocabulary, numbered);
	return pattern && spellKey(pattern, numbered.replace(/0+(?=\d)/g, ""));
}
const DIGITS = {
	l: "1",
	i: "1",
	o: "0"
};
function withDigits(key) {
	return key.replace(/(?<=[a-z:])[lio](?=[.:]|$)/g, (letter) => DIGITS[letter] ?? letter);
}
function nearest({ candidates, numbers }, key) {
	const tokens = toTokens(key, numbers);
	const letters = lettersOf$1(tokens);
	const count = countNumbers(tokens);
	let best;
	let bestDistance = 3;
	for (const candidate of candidates) {
		if (Math.abs(candidate.tokens.length - tokens.length) > MAX_DISTANCE) continue;
		if (countBits(candidate.letters ^ letters) > 4) continue;
		if (candidate.numbers !== count && candidate.tokens.includes(INDEX)) continue;
		const distance = distanceOf(tokens, candidate.tokens);
		if (distance > Math.min(bestDistance, MAX_DISTANCE) || !isNear(key, candidate.pattern, distance)) continue;
		best = distance < bestDistance ? candidate.pattern : void 0;
		bestDistance = distance;
	}
	return best;
}
function makeVocabulary() {
	const patterns = effectivePatterns().filter((pattern) => specificityOf(pattern) >= 3);
	const numbers = new Map();
	for (const pattern of patterns) for (const [digits] of pattern.replace(/\{[^}]*\}/g, "").matchAll(/\d+/g)) if (!numbers.has(digits)) numbers.set(digits, 65538 + numbers.size);
	return {
		candidates: patterns.map((pattern) => {
			const tokens = toTokens(pattern.toLowerCase(), numbers);
			return {
				pattern,
				tokens,
				numbers: countNumbers(tokens),
				letters: lettersOf$1(tokens)
			};
		}),
		numbers,
		longest: Math.max(...patterns.map((pattern) => pattern.length))
	};
}
function toTokens(folded, numbers) {
	const tokens = [];
	for (let i = 0; i < folded.length;) {
		const start = i;
		while (isDigit(folded.charCodeAt(i))) i++;
		if (i > start) tokens.push(numbers.get(folded.slice(start, i)) ?? NUMBER);
		else if (folded[i] === "{") {
			tokens.push(INDEX);
			i = folded.indexOf("}", i) + 1 || folded.length;
		} else tokens.push(folded.charCodeAt(i++));
	}
	return tokens;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function countNumbers(tokens) {
	return tokens.filter((token) => token >= INDEX).length;
}
function lettersOf$1(tokens) {
	return tokens.reduce((bits, token) => token >= 97 && token <= 122 ? bits | 1 << token - 97 : bits, 0);
}
function countBits(bits) {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}
function distanceOf(tokens, wanted) {
	let before = [];
	let above = Array.from({ length: wanted.length + 1 }, (_, j) => j);
	for (let i = 1; i <= tokens.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= wanted.length; j++) {
			const swapped = tokens[i - 1] === wanted[j - 2] && tokens[i - 2] === wanted[j - 1] ? before[j - 2] : void 0;
			const cost = Math.min((above[j - 1] ?? 0) + costOf(tokens[i - 1] ?? 0, wanted[j - 1] ?? 0), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (swapped ?? MAX_DISTANCE) + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > MAX_DISTANCE) return least;
		before = above;
		above = row;
	}
	return above[wanted.length] ?? 0;
}
function costOf(token, wanted) {
	if (token === wanted || wanted === INDEX && token > INDEX) return 0;
	return token >= INDEX || wanted >= INDEX ? 3 : 1;
}
function isNear(key, pattern, distance) {
	const [a, b] = [key.split("."), spellKey(pattern, key).toLowerCase().split(".")];
	if (distance > 1 && a.length !== b.length) return false;
	const [word, other] = differingWords(a, b);
	return distance * 3 <= Math.min(word.length, other.length) && !haveOppositeSenses(word, other);
}
function differingWords(a, b) {
	while (a.length > 1 && b.length > 1 && a[0] === b[0]) {
		a.shift();
		b.shift();
	}
	while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
		a.pop();
		b.pop();
	}
	return [a.join("."), b.join(".")];
}
// src/schema/value.ts
const BOOLEANS = new Map([...[
	"1",
	"yes",
	"y",
	"on",
	"t",
	"enabled",
	"enable"
].map((word) => [word, "TRUE"]), ...[
	"0",
	"no",
	"n",
	"off",
	"f",
	"disabled",
	"disable"
].map((word) => [word, "FALSE"])]);
const FORMS$1 = {
	mac: [/^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i, "a MAC address, such as 00:50:56:00:00:01"],
	uuid: [/^(?:[0-9a-f]{2}[ -]){15}[0-9a-f]{2}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/i, "16 bytes in hex, such as 56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 01"],
	hexbytes: [/^[0-9a-f]{2}(?: [0-9a-f]{2})*$/i, "bytes in hex, with blanks between them"],
	bits32: [/^(?::*[^:\s]){32}$/, "32 characters, one for each bit, perhaps in groups with colons"],
	bits128: [/^(?:0x)?[0-9a-f]{32}$/i, "32 hex digits"],
	version: [/^\d+(?:\.\d+)*$/, "a version, such as 17.5.0"],
	ipaddr: [/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?(?=[0-9a-f.]*:)[0-9a-f:.]+(?:%\w+)?\]?)$/i, "an IP address"]
};
function checkValue(known, text) {
	if (text === "") return void 0;
	switch (known.type) {
		case "boolean": return enumValueOf(known, text) === void 0 ? checkBoolean(text) : void 0;
		case "yesno": return checkYesNo(text);
		case "integer":
		case "port": return checkInteger(known, text);
		case "enum": return checkEnum(known, text);
		default: return checkForm(known, text);
	}
}
function integerOf(text) {
	const match = /^[ \t]*([+-]?)(0x[0-9a-f]{1,16}|0[0-7]{0,22}|[1-9]\d{0,19})$/i.exec(text);
	if (match === null) return void 0;
	const [, sign, digits = ""] = match;
	const value = Number(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
	return sign === "-" ? -value : value;
}
function expectedOf(known) {
	switch (known.type) {
		case "boolean": return "TRUE or FALSE";
		case "yesno": return "yes or no";
		case "integer":
		case "port": return expectedInteger(known);
		case "enum": return expectedWords(known);
		default: return FORMS$1[known.type]?.[1];
	}
}
function checkBoolean(text) {
	const word = text.length > 8 ? "" : text.toLowerCase();
	if (word === "true" || word === "false") return void 0;
	return {
		kind: "boolean",
		expected: "TRUE or FALSE",
		meant: BOOLEANS.get(word.trim()) ?? trimmedBoolean(word)
	};
}
function trimmedBoolean(word) {
	const trimmed = word.trim();
	return trimmed === "true" || trimmed === "false" ? trimmed.toUpperCase() : void 0;
}
function checkYesNo(text) {
	if (text.length <= 5 && [
		"yes",
		"no",
		"none",
		"true",
		"false"
	].includes(text.toLowerCase())) return void 0;
	return {
		kind: "boolean",
		expected: "yes or no",
		meant: void 0
	};
}
function checkInteger(known, text) {
	const value = integerOf(text);
	if (text.startsWith("0") && /^0\d{1,19}$/.test(text)) return void 0;
	if (value === void 0) {
		const meant = integerOf(text.trim()) === void 0 ? void 0 : text.trim();
		return {
			kind: "integer",
			expected: expectedInteger(known),
			meant
		};
	}
	if (known.range === void 0 || value >= known.range[0] && value <= known.range[1]) return void 0;
	return {
		kind: "range",
		expected: expectedInteger(known),
		meant: void 0
	};
}
function expectedInteger({ range, unit }) {
	const number = unit === void 0 ? "a whole number" : `a whole number (${unit})`;
	if (range === void 0) return number;
	const [min, max] = range;
	if (max === Number.POSITIVE_INFINITY) return `${number} of ${min} or more`;
	return min === Number.NEGATIVE_INFINITY ? `${number} of ${max} or less` : `${number} from ${min} to ${max}`;
}
function checkEnum(known, text) {
	if (enumValueOf(known, text) !== void 0) return void 0;
	const trimmed = enumValueOf(known, text.trim());
	return {
		kind: "enum",
		expected: expectedWords(known),
		meant: trimmed
	};
}
function enumValueOf({ values }, text) {
	if (text.length > 64) return void 0;
	const folded = text.toLowerCase();
	return values.find((value) => value.text.toLowerCase() === folded)?.text;
}
function expectedWords({ values, open }) {
	const words = values.map((value) => value.text);
	const last = open ? "another" : words.pop();
	return words.length === 0 ? last ?? "" : `${words.join(", ")} or ${last}`;
}
function checkForm({ type }, text) {
	const form = FORMS$1[type];
	if (form === void 0 || text.length <= 200 && form[0].test(text)) return void 0;
	return {
		kind: "form",
		expected: form[1],
		meant: void 0
	};
}
// src/analysis/piece.ts
const pieces = new WeakMap();
function pieceOf(document, content) {
	let known = pieces.get(document);
	if (known === void 0) {
		known = new Map();
		pieces.set(document, known);
	}
	let piece = known.get(content);
	if (piece === void 0) {
		piece = toDocument(content, document.kind, document.encoding);
		known.set(content, piece);
	}
	return piece;
}
// src/analysis/accidents/assignment.ts
const ASSIGNMENT = /^[ \t]*([^\0\t #=]+)[ \t]*=[ \t]*/;
function assignmentOf(content) {
	const match = ASSIGNMENT.exec(content);
	if (match === null) return void 0;
	return {
		key: match[1] ?? "",
		head: match[0],
		rest: content.slice(match[0].length)
	};
}
const KEY = /^[A-Za-z_.][A-Za-z0-9_.:-]*$/;
function isAssignmentAt(text, index) {
	KEY_AND_EQUALS.lastIndex = index;
	return KEY_AND_EQUALS.test(text);
}
const KEY_AND_EQUALS = /[ \t]*[A-Za-z_.][A-Za-z0-9_.:-]*[ \t]*=/y;
function isBehindValue(text) {
	return /^[ \t]*(?:#|$)/.test(text);
}
// src/analysis/accidents/rewrite.ts
function withEdit(document, entry, edit) {
	const start = entry.range[0];
	return applyEdits(contentOf(document, entry), [{
		range: [edit.range[0] - start, edit.range[1] - start],
		text: edit.text
	}]);
}
function withValue(document, entry, written) {
	return withEdit(document, entry, {
		range: entry.value.range,
		text: written
	});
}
function writtenValue(document, entry) {
	return document.text.slice(...entry.value.range);
}
// src/analysis/accidents/empty-value.ts
function emptyValue(document, entry) {
	if (entry.value.range[0] < entry.value.range[1]) return void 0;
	return {
		rule: "empty-value",
		at: entry.key.range,
		key: entry.key.text,
		message: "empty",
		data: { key: entry.key.text },
		meant: [withEdit(document, entry, setValue(document, entry, ""))],
		safety: "safe",
		harmless: true
	};
}
// src/analysis/accidents/escapes.ts
function badEscape(document, entry) {
	const raw = rawWithBars(document, entry);
	if (raw === void 0) return void 0;
	const bars = barsOf(raw);
	const nul = bars.find(({ byte }) => byte === 0);
	if (nul !== void 0) return {
		...found(entry, nul, 3, "bad-escape", "nul"),
		severity: "error"
	};
	const literal = bars.filter(({ byte }) => byte === void 0);
	if (literal.length === 0) return void 0;
	const inside = barsInsideCharacters(document, raw);
	const bad = literal.find(({ index }) => !inside.has(index));
	return bad && found(entry, bad, 1, "bad-escape", "literal");
}
function accidentalEscape(document, entry) {
	const raw = MULTIBYTE.has(document.encoding.codec ?? "") ? rawWithBars(document, entry) : void 0;
	if (raw === void 0) return void 0;
	const inside = barsInsideCharacters(document, raw);
	const bar = barsOf(raw).find(({ index, byte }) => byte !== void 0 && byte !== 124 && inside.has(index));
	if (bar === void 0) return void 0;
	const digits = raw.slice(bar.index + 1, bar.index + 3);
	const accident = found(entry, bar, 3, "accidental-escape", "accidental");
	return {
		...accident,
		data: {
			...accident.data,
			digits,
			encoding: document.encoding.declared ?? ""
		}
	};
}
const MULTIBYTE = new Set([
	"shiftjis",
	"gbk",
	"gb18030",
	"big5"
]);
function rawWithBars(document, entry) {
	const { range, bytes, quoted } = entry.value;
	if (range[1] - range[0] === bytes.length + (quoted ? 2 : 0) && !bytes.includes("|")) return void 0;
	const written = writtenValue(document, entry);
	return entry.value.quoted ? written.slice(1, -1) : written;
}
function found(entry, bar, length, rule, message) {
	const start = entry.value.range[0] + (entry.value.quoted ? 1 : 0) + bar.index;
	const data = { key: entry.key.text };
	return {
		rule,
		at: [start, start + length],
		key: entry.key.text,
		message,
		data,
		safety: "unsafe"
	};
}
function barsInsideCharacters(document, raw) {
	const inside = new Set();
	const codec = document.encoding.codec ?? "";
	if (!MULTIBYTE.has(codec)) {
		if (isValid(raw, document.encoding)) return inside;
		for (const match of raw.matchAll(/[\x81-\xFE]\|/g)) inside.add(match.index + 1);
		return inside;
	}
	for (let index = 0; index < raw.length; index++) {
		if (!isLead(raw.charCodeAt(index), codec) || raw.charCodeAt(index + 1) < 64) continue;
		index++;
		if (raw[index] === "|") inside.add(index);
	}
	return inside;
}
function isLead(byte, codec) {
	return byte > 128 && byte < 255 && !(codec === "shiftjis" && byte >= 160 && byte < 224);
}
// src/analysis/accidents/foreign-syntax.ts
const FOUND$1 = {
	rule: "foreign-syntax",
	safety: "unsafe"
};
const MARK_BEHIND = /^([ \t]*[^\0\t #=]+[ \t]*=[ \t]*"[^"\0]*")[ \t]*([;,])/;
const COMMENT_BEHIND = /^([ \t]*[^\0\t #=]+[ \t]*=[ \t]*(?:"[^"\0]*"(?=[ \t]*[;/])|[^\0\t #"']+(?=[ \t])))[ \t]*(;|\/\/)(.*)$/;
const COMMENT = /^([ \t]*)(;|\/\/)/;
const SECTION = /^[ \t]*\[[^\]"'=]*\][ \t]*$/;
const BRACKET = /^[ \t]*(?:["']?[A-Za-z_][\w.-]*["']?[ \t]*(?:=>|[:=])?[ \t]*)?[{[][ \t]*$|^[ \t]*[}\])]+[ \t]*[;,]?[ \t]*$/;
const PAIR = /^[ \t]*(["']?)([A-Za-z_.][A-Za-z0-9_.:-]*)\1[ \t]*(=>|:=|==|:)[ \t]*(?:"([^"\0]*)"|'([^'\0]*)'|(true|false|[0-9]+))[ \t]*[,;]?/i;
function foreignLine(document, line) {
	const content = contentOf(document, line);
	const found = {
		...FOUND$1,
		at: trimmed(line.range[0], content)
	};
	const comment = COMMENT.exec(content);
	if (comment !== null) {
		const [opening, indent = "", mark = ""] = comment;
		return {
			...found,
			message: "comment",
			data: { mark },
			meant: [`${indent}#${content.slice(opening.length)}`]
		};
	}
	if (SECTION.test(content)) return {
		...found,
		message: "section",
		meant: [content.replace(/^([ \t]*)/, "$1# ").trimEnd()]
	};
	if (BRACKET.test(content)) return {
		...found,
		message: "bracket",
		meant: []
	};
	return behindValue(document, line, content) ?? pair(document, content, found);
}
function behindValue(document, line, content) {
	const marked = MARK_BEHIND.exec(content);
	if (marked !== null && isBehindValue(content.slice(marked[0].length))) {
		const [all, entry = "", mark = ""] = marked;
		const comment = content.slice(all.length).trim();
		const key = keyOf$1(document, entry);
		const end = line.range[0] + all.length;
		const meant = [comment === "" ? entry : `${entry} ${comment}`];
		return {
			...FOUND$1,
			at: [end - 1, end],
			message: "mark",
			key,
			data: {
				mark,
				key
			},
			meant,
			safety: "safe"
		};
	}
	const commented = COMMENT_BEHIND.exec(content);
	if (commented === null) return void 0;
	const [, entry = "", mark = "", text = ""] = commented;
	const key = keyOf$1(document, entry);
	const end = line.range[0] + content.length;
	const at = [end - text.length - mark.length, end];
	return {
		...FOUND$1,
		at,
		message: "behind",
		key,
		data: {
			mark,
			key
		},
		meant: [`${entry} #${text}`]
	};
}
function pair(document, content, found) {
	const match = PAIR.exec(content);
	if (match === null || !isBehindValue(content.slice(match[0].length))) return void 0;
	const [all, , key = "", sign = "", ...values] = match;
	const value = quoteWritten(values.find((one) => one !== void 0) ?? "");
	const comment = content.slice(all.length).trim();
	const meant = `${key} = ${value}${comment === "" ? "" : ` ${comment}`}`;
	return {
		...found,
		message: "pair",
		key: decode(key, document.encoding),
		data: {
			key,
			sign
		},
		meant: [meant]
	};
}
function foreignKey(document, entry) {
	const { text } = entry.key;
	if (!/^["';/]|\]$/.test(text)) return void 0;
	const content = contentOf(document, entry);
	const [start, end] = [entry.key.range[0] - entry.range[0], entry.key.range[1] - entry.range[0]];
	const found = {
		...FOUND$1,
		at: entry.key.range
	};
	const mark = /^(?:;|\/\/)/.exec(text)?.[0];
	if (mark !== void 0) {
		const meant = [`${content.slice(0, start)}#${content.slice(start + mark.length)}`];
		return {
			...found,
			message: "comment-key",
			data: { mark },
			meant
		};
	}
	const [all, , meantKey] = /^(["'])([^"']+)\1$/.exec(text) ?? /^[\w.@]*\bvmx\[(["'])([^"']+)\1\]$/i.exec(text) ?? [];
	if (all === void 0 || meantKey === void 0) return void 0;
	const inner = entry.key.range[0] + all.indexOf(meantKey);
	const written = document.text.slice(inner, inner + meantKey.length);
	return {
		...found,
		key: text,
		...text.endsWith("]") ? { message: "index" } : {
			message: "quoted",
			severity: "warning"
		},
		data: { key: meantKey },
		meant: [content.slice(0, start) + written + content.slice(end)]
	};
}
function foreignValue(document, entry) {
	if (entry.value.quoted) return void 0;
	const written = writtenValue(document, entry);
	const found = {
		...FOUND$1,
		at: entry.value.range,
		key: entry.key.text
	};
	if (written === "{" || written === "[") return {
		...found,
		message: "bracket",
		meant: []
	};
	const mark = /^(?:'[^']*'|true|false|[0-9]+)([;,])$/i.exec(written)?.[1];
	if (mark === void 0) return void 0;
	return {
		...found,
		message: "mark-value",
		data: {
			key: entry.key.text,
			mark
		},
		meant: [withValue(document, entry, written.slice(0, -1))]
	};
}
function keyOf$1(document, entry) {
	return decode(/^[ \t]*([^ \t=]+)/.exec(entry)?.[1] ?? "", document.encoding);
}
function trimmed(offset, content) {
	const text = content.trimEnd();
	return [offset + text.length - text.trimStart().length, offset + text.length];
}
// src/schema/nesting.ts
const VHV_ALLOW = "vhv.allow";
const VHV_ENABLE = "vhv.enable";
const VBS_ENABLED = "windows.vbs.enabled";
const OTHER_NAMES = new Map([
	["nestedhvenabled", VHV_ENABLE],
	["nestedhv", VHV_ENABLE],
	["nestedhvenable", VHV_ENABLE],
	["nestedhvallowed", VHV_ALLOW],
	["vhvenabled", VHV_ENABLE],
	["vhvenable", VHV_ENABLE],
	["vhvenables", VHV_ENABLE],
	["vhuenable", VHV_ENABLE],
	["vhuenabled", VHV_ENABLE],
	["vhvallow", VHV_ALLOW],
	["vhvallowed", VHV_ALLOW],
	["vhvallows", VHV_ALLOW],
	["vhuallow", VHV_ALLOW],
	["vhuallowed", VHV_ALLOW]
]);
const UNTRUE_NAMES = new Map([
	["vhv.disabled", "set vhv.enable to \"FALSE\" if that was meant"],
	["vhv.disable", "set vhv.enable to \"FALSE\" if that was meant"],
	["hypervisor.cpuid.0", "the key that hides the hypervisor is hypervisor.cpuid.v0"]
]);
const TRUE_NAMES = new Set([
	VHV_ALLOW,
	VHV_ENABLE,
	"vhv.allowpassthru",
	"vhv.allownestedpagetables",
	"vvtd.enable",
	"vpmc.enable",
	"vmx.allownested"
]);
function misspelledSwitch(key) {
	if (!key.startsWith("v") && !key.startsWith("nested") && !key.endsWith("able") && !key.endsWith("allow")) return void 0;
	if (TRUE_NAMES.has(key) || UNTRUE_NAMES.has(key) || !/^[a-z0-9._-]+$/.test(key)) return void 0;
	const known = OTHER_NAMES.get(key.replace(/[._-]/g, ""));
	if (known !== void 0) return known;
	if (isOneEditAway(key, "vhv.enable")) return VHV_ENABLE;
	return isOneEditAway(key, "vhv.allow") ? VHV_ALLOW : void 0;
}
function adviceOnUntrueName(key) {
	return UNTRUE_NAMES.get(key);
}
const LEGACY_KEYS = new Map([
	["monitor_control.vt32", "let 32-bit hypervisors run in machines before there was vhv.enable"],
	["vmx.allowNested", "let an old ESX that ran in a machine run machines of its own"],
	["hv.assumeEnabled", "takes the CPU's virtualization for switched on without looking"],
	["monitor.allowLegacyCPU", "skips the check for CPUs that VMware no longer supports"]
]);
const APPENDED_KEYS = [
	VHV_ENABLE,
	VHV_ALLOW,
	"vhv.allowPassthru",
	"vvtd.enable",
	"vpmc.enable",
	"hypervisor.cpuid.v0",
	"monitor.virtual_exec",
	"monitor.virtual_mmu",
	"monitor_control.vt32",
	"monitor_control.restrict_backdoor",
	"monitor.allowLegacyCPU",
	"vmx.allowNested",
	"hv.assumeEnabled"
];
function isOneEditAway(a, b) {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	const restA = a.slice(head);
	const restB = b.slice(head);
	if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
	return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
const HYPERVISOR_GUESTS = new Set([
	"",
	"5",
	"6",
	"65",
	"7",
	"8",
	"9"
].flatMap((version) => [`vmkernel${version}`, `vmkernel${version}guest`]).concat("winhyperv", "windowshypervguest"));
// src/analysis/accidents/blanks.ts
const INVISIBLE = /[\v\f\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;
const WIDE = /[\v\f\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, "g");
const NAMES$2 = {
	"U+000B": "vertical tab",
	"U+000C": "form feed",
	"U+00A0": "no-break space",
	"U+00AD": "soft hyphen",
	"U+200B": "zero-width space",
	"U+200C": "zero-width non-joiner",
	"U+200D": "zero-width joiner",
	"U+200E": "left-to-right mark",
	"U+200F": "right-to-left mark",
	"U+2060": "word joiner",
	"U+3000": "ideographic space",
	"U+FEFF": "byte order mark"
};
function edgesOf(text) {
	let from = 0;
	while (from < text.length && isBlank(text, from)) from++;
	let to = text.length;
	while (to > from && isBlank(text, to - 1)) to--;
	return [from, to];
}
function isBlank(text, index) {
	const char = text[index] ?? "";
	return char === " " || char === "	" || INVISIBLE.test(char);
}
function seen(blanks, wide) {
	if (!INVISIBLE.test(blanks)) return blanks;
	return WIDE.test(blanks) || /[ \t]/.test(blanks) ? wide : "";
}
function withoutInvisible(text) {
	return text.replace(EVERY_INVISIBLE, "");
}
function namesOf(text) {
	return [...new Set(text.match(EVERY_INVISIBLE))].map((char) => {
		const code = codePoint(char);
		return NAMES$2[code] === void 0 ? code : `${code} ${NAMES$2[code]}`;
	});
}
function codePoint(char) {
	return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/analysis/accidents/paste.ts
const UTF8 = {
	declared: void 0,
	codec: "utf8"
};
const WINDOWS = {
	declared: void 0,
	codec: "windows1252"
};
function encodingsOfPaste(document, bytes) {
	const own = document.encoding;
	if (own.codec !== "utf8" && own.codec !== void 0) return [own, UTF8];
	return isValid(bytes, UTF8) ? [own] : [WINDOWS];
}
// src/analysis/accidents/invisible-character.ts
const SUSPECT = /[\v\f\x80-\xFF]/;
function invisibleCharacter(document, line) {
	const content = contentOf(document, line);
	if (!SUSPECT.test(content)) return void 0;
	const parts = partsOf(document, content);
	const found = parts.filter((part) => typeof part !== "string");
	const [first] = found;
	if (first === void 0) return void 0;
	const meant = parts.map((part) => typeof part === "string" ? part : part.bytes).join("");
	const [repaired] = pieceOf(document, meant).lines;
	const key = repaired?.kind === "entry" ? repaired.key.text : void 0;
	const start = line.range[0] + first.at;
	return {
		rule: "invisible-character",
		at: [start, start + first.length],
		...key !== void 0 && { key },
		message: key === void 0 ? "line" : line.kind === "malformed" ? "lost" : first.place,
		data: {
			names: [...new Set(found.flatMap(({ names }) => names))].join(", "),
			...key !== void 0 && { key }
		},
		meant: [meant],
		safety: found.some(({ doubtful }) => doubtful) ? "unsafe" : "safe"
	};
}
function partsOf(document, content) {
	const indent = upTo(content, "#", 0);
	const blank = cleanGap(document, indent, 0, "key", "");
	if (blank !== void 0) return [blank, content.slice(indent.length)];
	const equals = content.indexOf("=");
	if (equals < 0) return [content];
	const key = content.slice(0, equals);
	return [
		cleanKey(document, key) ?? key,
		"=",
		...partsOfValue(document, content, equals + 1)
	];
}
function partsOfValue(document, content, start) {
	const bare = upTo(content, "#", start);
	const open = bare.indexOf("\"");
	if (open < 0) return [cleanBare(document, bare, start) ?? bare, content.slice(start + bare.length)];
	const before = bare.slice(0, open);
	const gap = cleanGap(document, before, start, "value", " ") ?? before;
	const close = content.indexOf("\"", start + open + 1);
	if (close < 0) return [gap, content.slice(start + open)];
	const behind = upTo(content, "#", close + 1);
	const end = close + 1 + behind.length;
	const wide = end < content.length ? " " : "";
	return [
		gap,
		content.slice(start + open, close + 1),
		cleanGap(document, behind, close + 1, "value", wide) ?? behind,
		content.slice(end)
	];
}
function upTo(content, mark, start) {
	const end = content.indexOf(mark, start);
	return content.slice(start, end < 0 ? content.length : end);
}
function cleanGap(document, part, at, place, wide) {
	return clean(document, part, at, place, (text) => edgesOf(text)[0] === text.length ? seen(text, wide) : void 0);
}
function cleanKey(document, part) {
	return clean(document, part, 0, "key", (text) => {
		const [from, to] = edgesOf(text);
		return from === to ? void 0 : withoutInvisible(text.slice(0, to)) + seen(text.slice(to), " ");
	});
}
function cleanBare(document, part, at) {
	return clean(document, part, at, "value", (text, own) => {
		const [from, to] = edgesOf(text);
		const inner = text.slice(from, to);
		if (inner === "" || !INVISIBLE.test(text.slice(0, from) + text.slice(to))) return void 0;
		if (!own && !/^(?:true|false|\d+)$/i.test(inner)) return void 0;
		return seen(text.slice(0, from), " ") + inner + seen(text.slice(to), " ");
	});
}
function clean(document, part, at, place, edit) {
	if (!SUSPECT.test(part)) return void 0;
	for (const encoding of encodingsOfPaste(document, part).toReversed()) {
		const text = decode(part, encoding);
		const first = INVISIBLE.exec(text);
		if (first === null || encode(text, encoding) !== part) continue;
		const own = encoding === document.encoding;
		const edited = edit(text, own);
		const bytes = edited === void 0 ? void 0 : encode(edited, encoding);
		if (bytes === void 0 || bytes === part || !(own || isAscii(bytes))) continue;
		return {
			bytes,
			place,
			at: at + (encode(text.slice(0, first.index), encoding)?.length ?? 0),
			length: encode(first[0], encoding)?.length ?? 1,
			names: namesOf(text),
			doubtful: place === "key" && WIDE.test(text.slice(...edgesOf(text)))
		};
	}
}
// src/analysis/accidents/glued-entries.ts
const QUOTED_ENTRY = /[ \t]*[^\0\t #=]+[ \t]*=[ \t]*"[^"]*"[ \t]*/y;
const APPENDED = new RegExp(`[^\\s#;/=]((?:${APPENDED_KEYS.map((key) => key.replaceAll(".", "\\.")).join("|")})[ \\t]*=)`, "i");
function gluedEntries(document, line) {
	if (line.kind === "entry" && line.value.quoted && line.comment === void 0) return void 0;
	const content = contentOf(document, line);
	if (line.kind === "malformed") return behindQuote(document, line, content) ?? behindText(document, line, content, "lost");
	if (line.kind === "entry") {
		const from = line.comment?.[0] ?? (line.value.quoted ? line.range[1] : line.value.range[0]);
		return behindText(document, line, content, line.comment === void 0 ? "value" : "comment", from - line.range[0]);
	}
	return line.kind === "comment" ? behindText(document, line, content, "comment") : void 0;
}
function behindQuote(document, line, content) {
	const starts = startsOfPieces(content);
	const [, second] = starts;
	if (second === void 0) return void 0;
	const last = content.slice(starts.at(-1));
	if (!starts.slice(1, -1).every((start) => isAssignmentAt(content, start)) || !beginsEntry(document, last)) return void 0;
	const meant = starts.map((start, i) => content.slice(start, starts[i + 1]));
	return {
		rule: "glued-entries",
		at: [line.range[0] + second, line.range[0] + content.length],
		message: "lost",
		data: {
			first: keyOf(document, meant[0] ?? ""),
			second: /^[^\s=]+/.exec(content.slice(second))?.[0] ?? ""
		},
		meant: [...meant.slice(0, -1).map((piece) => piece.trimEnd()), last],
		safety: "safe"
	};
}
function beginsEntry(document, last) {
	if (/^[^=]*=[ \t]*[^" \t'\\\x80-\xFF][^#]*"/.test(last)) return false;
	if (isAssignmentAt(last, 0)) return true;
	const piece = pieceOf(document, last);
	const [line] = piece.lines;
	return (line?.kind === "entry" || line?.kind === "malformed") && invisibleCharacter(piece, line)?.key !== void 0;
}
function startsOfPieces(content) {
	const starts = [0];
	QUOTED_ENTRY.lastIndex = 0;
	while (QUOTED_ENTRY.test(content)) starts.push(QUOTED_ENTRY.lastIndex);
	return /^(?:$|#|[;,]|\\[rn]|>)/.test(content.slice(starts.at(-1))) ? starts.slice(0, -1) : starts;
}
function behindText(document, line, content, message, from = 0) {
	const match = APPENDED.exec(content.slice(from));
	if (match === null) return void 0;
	const at = from + match.index + 1;
	const halves = [content.slice(0, at).replace(/(?:\\r)?\\n$/, ""), content.slice(at)];
	if (halves.some((half) => pieceOf(document, half).lines[0]?.kind === "malformed")) return void 0;
	return {
		rule: "glued-entries",
		at: [line.range[0] + at, line.range[0] + content.length],
		message,
		data: {
			first: keyOf(document, content),
			second: (match[1] ?? "").replace(/[ \t]*=$/, "")
		},
		meant: halves,
		safety: "unsafe"
	};
}
function keyOf(document, content) {
	const entry = pieceOf(document, content).lines[0];
	return entry?.kind === "entry" ? entry.key.text : /^[^=]*/.exec(content)?.[0].trim() ?? "";
}
// src/analysis/accidents/inner-quote.ts
function innerQuote(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment?.rest.startsWith("\"") !== true) return void 0;
	const { head, rest } = assignment;
	const close = rest.lastIndexOf("\"");
	const inner = rest.slice(1, close);
	if (!inner.includes("\"") || !isBehindValue(rest.slice(close + 1))) return void 0;
	const start = line.range[0] + head.length;
	const key = decode(assignment.key, document.encoding);
	const found = {
		rule: "inner-quote",
		at: [start, start + close + 1],
		key,
		data: { key },
		safety: "unsafe"
	};
	if (!isText(inner)) return {
		...found,
		message: "unclear",
		keys: [foldKey(assignment.key)]
	};
	return {
		...found,
		message: "lost",
		meant: [`${head}"${escaped(inner)}"${rest.slice(close + 1)}`]
	};
}
function isText(inner) {
	if (/"[ \t]*#|=[ \t]*"/.test(inner)) return false;
	const odd = inner.replace(/[^"]+/g, "").length % 2 === 1;
	const [opens, closes] = [inner.startsWith("\""), /(?:^|[^\\])"$/.test(inner)];
	return !(opens && closes) && !(odd && (opens || closes));
}
function escaped(inner) {
	return inner.replace(/\\?"/g, "|22");
}
// src/analysis/accidents/malformed-line.ts
function malformedLine(document, line) {
	const content = contentOf(document, line);
	const keys = new Set();
	for (const [word] of content.matchAll(/[A-Za-z0-9_.-]{4,40}/g)) {
		const key = foldKey(word);
		const meant = key === "vhv.allow" || key === "vhv.enable" ? key : misspelledSwitch(key);
		if (meant !== void 0) keys.add(meant);
	}
	return {
		rule: "malformed-line",
		at: [line.range[0] + (/^[ \t]*/.exec(content)?.[0].length ?? 0), line.range[0] + content.length],
		message: "malformed",
		safety: "unsafe",
		keys: [...keys]
	};
}
// src/analysis/accidents/padded-value.ts
const TYPED = /^(?:config\.version|virtualhw\.version|memsize|numvcpus|cpuid\.corespersocket|(?:mem|vcpu)\.hotadd|v(?:vtd|pmc)\.enable|windows\.vbs\.enabled|uefi\.secureboot\.enabled|(?:scsi|sata|ide|nvme|ethernet|floppy|serial|parallel|usb|usb_xhci|ehci|sound|vmci|hpet|pcibridge|pcipassthru|vtpm|svga)[0-9:]*\.(?:present|startconnected|pcislotnumber))$/;
function paddedValue(document, entry) {
	const { bytes, quoted, range } = entry.value;
	if (!quoted || !/^[ \t]|[ \t]$/.test(bytes)) return void 0;
	const value = bytes.replace(/^[ \t]+/, "").trimEnd();
	if (!/^(?:TRUE|FALSE|[0-9]{1,10})$/i.test(value) || !TYPED.test(entry.key.folded)) return void 0;
	return {
		rule: "padded-value",
		at: range,
		key: entry.key.text,
		message: "padded",
		data: {
			key: entry.key.text,
			value
		},
		meant: [withValue(document, entry, `"${value}"`)],
		safety: "safe"
	};
}
// src/analysis/accidents/shell-residue.ts
const PROMPT = /^[ \t]*(?:\[[^\]@]+@[^\]]*\][ \t]*[$#%]?|[\w.-]+@[\w.-]+(?::[^ \t]*)?[ \t]*[$#%>]|(?:~[^ \t]*)?[ \t]*[$#%>])[ \t]+/;
const PRINTS = /^(?:sudo[ \t]+)?(?:echo|printf)(?:[ \t]+-[neE]+)*[ \t]+/;
const HERE_DOCUMENT = /^(?:sudo[ \t]+)?(?:cat|tee)\b[^<]*<<-?[ \t]*["'\\]?\w+["']?/;
const HERE_DOCUMENT_END = /^[ \t]*(?:EOF|EOT|EOL)$/;
const REDIRECTION = /(?:>>?|\|[ \t]*(?:sudo[ \t]+)?tee(?:[ \t]+-a)?[ \t])[ \t]*("[^"]+"|'[^']+'|[^\s"'<>|&;]+)[ \t]*;?$/;
const FOUND = {
	rule: "shell-residue",
	safety: "unsafe"
};
function shellResidue(document, line) {
	const text = contentOf(document, line).trimEnd();
	const found = shellText(document, text);
	if (found === void 0) return void 0;
	const end = line.range[0] + text.length;
	const [, key] = assignmentsIn(document, found.meant ?? [])[0] ?? [];
	return {
		...FOUND,
		...found,
		at: [end - text.trimStart().length, end],
		...key !== void 0 && { key }
	};
}
function shellText(document, text) {
	if (HERE_DOCUMENT_END.test(text)) return {
		message: "end",
		meant: [],
		safety: "safe"
	};
	const prompt = PROMPT.exec(text)?.[0] ?? /^[ \t]*/.exec(text)?.[0] ?? "";
	const command = text.slice(prompt.length);
	if (HERE_DOCUMENT.test(command)) {
		const [before, behind] = command.split(/<<-?[ \t]*["'\\]?\w+["']?/);
		return {
			message: "other",
			meant: [],
			safety: safetyOf(document, (before + (behind ?? "")).trimEnd())
		};
	}
	const prints = PRINTS.exec(command);
	if (prints !== null) return printed(document, command.slice(prints[0].length));
	return newlines(document, command) ?? redirected(document, command) ?? argument(document, command) ?? prompted(document, prompt.trim(), command);
}
function printed(document, args) {
	const end = REDIRECTION.exec(args)?.index ?? args.length;
	return {
		message: "command",
		meant: unquoted(args.slice(0, end).trim()).split(/(?:\\r)?\\n/).filter((line) => line.trim() !== ""),
		safety: safetyOf(document, args)
	};
}
function unquoted(argument) {
	if (/^'[^']*'$/.test(argument)) return argument.slice(1, -1);
	return (argument.length > 1 && /^".*"$/.test(argument) ? argument.slice(1, -1) : argument).replace(/\\(["\\$`])/g, "$1");
}
function safetyOf(document, command) {
	const target = REDIRECTION.exec(command)?.[1];
	if (target === void 0) return "unsafe";
	return kindOfPath(decode(target.replace(/^["']|["']$/g, ""), document.encoding)) === document.kind ? "safe" : "unsafe";
}
function newlines(document, command) {
	const lines = [];
	let start = 0;
	for (const match of command.matchAll(/"[^"]*"|(?:\\r)?\\n/g)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith("\"") || !(end === command.length || isAssignmentAt(command, end))) continue;
		lines.push(command.slice(start, match.index));
		start = end;
	}
	if (lines.length === 0) return void 0;
	const meant = [...lines, command.slice(start)].filter((line) => line.trim() !== "");
	return assignmentsIn(document, meant).length === meant.length ? {
		message: "newline",
		meant,
		safety: "safe"
	} : void 0;
}
function redirected(document, command) {
	const redirection = REDIRECTION.exec(command);
	if (redirection === null) return void 0;
	const before = command.slice(0, redirection.index).trimEnd();
	const meant = [before.endsWith("\"'") ? before.slice(0, -1) : before];
	if (!(before !== meant[0] || before.endsWith("\"") || kindOfPath(redirection[1] ?? "") !== void 0) || assignmentsIn(document, meant).length === 0) return void 0;
	return {
		message: "redirection",
		meant,
		safety: safetyOf(document, command)
	};
}
function argument(document, command) {
	if (!/^'.*'$|^".*"$/.test(command)) return void 0;
	const meant = [unquoted(command)];
	return assignmentsIn(document, meant).length === 0 ? void 0 : {
		message: "argument",
		meant,
		safety: "unsafe"
	};
}
function prompted(document, prompt, command) {
	if (prompt === "") return void 0;
	if (assignmentsIn(document, [command]).length > 0) return {
		message: "prompt",
		meant: [command],
		safety: "unsafe"
	};
	return /[@~]/.test(prompt) ? {
		message: "other",
		meant: [],
		safety: "unsafe"
	} : void 0;
}
function shellEntry(document, entry) {
	const content = contentOf(document, entry);
	const start = entry.key.range[0] - entry.range[0];
	const newline = /^(?:(?:\\r)?\\n)+/.exec(content.slice(start))?.[0];
	if (newline !== void 0 && KEY.test(entry.key.text.slice(newline.length))) {
		const at = [entry.key.range[0], entry.key.range[0] + newline.length];
		const meant = [content.slice(0, start) + content.slice(start + newline.length)];
		const key = entry.key.text.slice(newline.length);
		return {
			...FOUND,
			at,
			key,
			message: "newline",
			meant,
			safety: "safe"
		};
	}
	const found = entry.comment === void 0 ? argument(document, content.trim()) : void 0;
	return found && {
		...FOUND,
		...found,
		at: [entry.key.range[0], entry.value.range[1]],
		key: entry.key.text.slice(1)
	};
}
function shellValue(document, entry) {
	const inner = entry.value.quoted ? void 0 : /^\\"(.*)\\"$/.exec(writtenValue(document, entry))?.[1];
	if (inner === void 0) return void 0;
	return {
		...FOUND,
		at: entry.value.range,
		key: entry.key.text,
		message: "escaped",
		data: { key: entry.key.text },
		meant: [withValue(document, entry, quoteWritten(inner))]
	};
}
function assignmentsIn(document, lines) {
	return lines.flatMap((line) => {
		const [entry] = pieceOf(document, line).lines;
		return entry?.kind === "entry" && KEY.test(entry.key.text) ? [[line, entry.key.text]] : [];
	});
}
// src/analysis/accidents/single-quotes.ts
function singleQuotes(document, entry) {
	const written = writtenValue(document, entry);
	if (entry.value.quoted || !/^'.*'$/.test(written)) return void 0;
	if (document.kind === "dictionary" && entry.key.folded.startsWith("view.")) return void 0;
	return {
		rule: "single-quotes",
		at: entry.value.range,
		key: entry.key.text,
		message: "value",
		data: { key: entry.key.text },
		meant: [withValue(document, entry, quoteWritten(written.slice(1, -1)))],
		safety: "unsafe"
	};
}
function lostQuotes(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment?.rest.startsWith("'") !== true) return void 0;
	const { head, rest } = assignment;
	const close = [rest.indexOf("'", 1), rest.lastIndexOf("'")].find((at) => at > 0 && isBehindValue(rest.slice(at + 1)));
	if (close === void 0) return void 0;
	const start = line.range[0] + head.length;
	const key = decode(assignment.key, document.encoding);
	return {
		rule: "single-quotes",
		at: [start, start + close + 1],
		key,
		severity: "error",
		message: "lost",
		data: { key },
		meant: [head + quoteWritten(rest.slice(1, close)) + rest.slice(close + 1)],
		safety: "unsafe",
		keys: [foldKey(assignment.key)]
	};
}
// src/analysis/accidents/smart-quotes.ts
const SMART = /[\u2018-\u201F\u2032\u2033\u2035\u2036\u2039\u203A\u00AB\u00BB\u301D-\u301F\uFF02\uFF07]/u;
const BEFORE_COMMENT = new RegExp(`(?:"|${SMART.source})[ \\t]*#`, "u");
function smartQuotes(document, line) {
	const content = contentOf(document, line);
	const equals = content.indexOf("=");
	if (equals < 0 || isAscii(content)) return void 0;
	for (const encoding of encodingsOfPaste(document, content)) {
		const accident = inEncoding(document, line, content, equals, encoding);
		if (accident !== void 0) return accident;
	}
}
function inEncoding(document, line, content, equals, encoding) {
	const left = trim(content, 0, equals, encoding);
	const end = line.kind === "entry" ? line.value.range[1] - line.range[0] : content.length;
	const right = trim(content, equals + 1, Math.max(equals + 1, end), encoding);
	const key = split(content.slice(...left), encoding, false);
	const outer = key.open !== "" && key.close === "" ? split(content.slice(...right), encoding, false).close : "";
	const valueEnd = right[1] - outer.length;
	const value = quotedValue(content.slice(right[0], valueEnd), encoding);
	const quotes = [
		key.open,
		key.close,
		value.open,
		value.close,
		outer
	].map((bytes) => decode(bytes, encoding)).filter((quote) => SMART.test(quote));
	if (quotes.length === 0 || key.inner === "") return void 0;
	const start = line.range[0];
	const atKey = !SMART.test(decode(value.open + value.close, encoding));
	const whatever = value.open === "" && value.close !== "" || /["\0]/.test(value.inner) || SMART_DOUBLE.test(decode(value.inner, encoding));
	const written = value.open === "" ? value.inner : `"${value.inner}"`;
	const meant = content.slice(0, left[0]) + key.inner + content.slice(left[1], right[0]) + written + value.rest + content.slice(right[1]);
	return {
		rule: "smart-quotes",
		at: atKey ? [start + left[0], start + left[1]] : [start + right[0], start + right[0] + value.length],
		message: line.kind === "malformed" ? "lost" : key.open + key.close === "" ? "value" : "key",
		data: {
			quotes: [...new Set(quotes)].map(codePoint).join(", "),
			key: decode(key.inner, document.encoding)
		},
		key: decode(key.inner, document.encoding),
		safety: value.open === "" || value.close !== "" ? "safe" : "unsafe",
		...whatever ? { keys: [foldKey(key.inner)] } : { meant: [meant] }
	};
}
const SMART_DOUBLE = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u301D-\u301F\uFF02]/u;
function quotedValue(text, encoding) {
	const whole = split(text, encoding, true);
	if (whole.open === "" || whole.close !== "") return {
		...whole,
		rest: "",
		length: text.length
	};
	const decoded = decode(text, encoding);
	const close = BEFORE_COMMENT.exec(decoded.slice(1));
	const to = close === null ? 0 : encode(decoded.slice(0, close.index + 2), encoding)?.length ?? 0;
	if (to === 0) return {
		...whole,
		rest: "",
		length: text.length
	};
	return {
		...split(text.slice(0, to), encoding, true),
		rest: text.slice(to),
		length: to
	};
}
function split(text, encoding, plain) {
	const decoded = decode(text, encoding);
	const first = [...decoded.slice(0, 2)][0] ?? "";
	const last = decoded.length > first.length ? [...decoded.slice(-1)][0] ?? "" : "";
	const isQuote = (char) => SMART.test(char) || plain && char === "\"";
	const open = isQuote(first) ? encode(first, encoding) ?? "" : "";
	const close = isQuote(last) ? encode(last, encoding) ?? "" : "";
	return {
		open,
		inner: text.slice(open.length, text.length - close.length),
		close
	};
}
function trim(content, start, end, encoding) {
	const text = decode(content.slice(start, end), encoding);
	const [from, to] = edgesOf(text);
	const length = (part) => encode(part, encoding)?.length ?? 0;
	return [start + length(text.slice(0, from)), end - length(text.slice(to))];
}
// src/analysis/accidents/unquoted-value.ts
function unquotedValue(document, entry) {
	const written = writtenValue(document, entry);
	if (entry.value.quoted || written === "" || /^'.*'$/.test(written)) return void 0;
	const found = {
		rule: "unquoted-value",
		at: entry.value.range,
		key: entry.key.text,
		data: { key: entry.key.text }
	};
	if (written.endsWith("\"")) return {
		...found,
		message: "stray",
		severity: "error",
		safety: "unsafe"
	};
	return {
		...found,
		message: "bare",
		meant: [withValue(document, entry, quoteWritten(written))],
		safety: "safe",
		harmless: true
	};
}
function lostValue(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment === void 0 || !KEY.test(assignment.key)) return void 0;
	const { head, rest } = assignment;
	const value = /^[^"'=#\0][^"#\0]*/.exec(rest)?.[0].trimEnd();
	if (value === void 0 || !/^[ \t]*(?:#|$)/.test(rest.slice(value.length))) return void 0;
	const start = line.range[0] + head.length;
	const key = decode(assignment.key, document.encoding);
	const found = {
		rule: "unquoted-value",
		at: [start, start + value.length],
		key,
		severity: "error",
		message: "lost",
		data: { key },
		safety: "unsafe"
	};
	if (/[ \t][^ \t=]+[ \t]*=/.test(value)) return {
		...found,
		keys: [foldKey(assignment.key)]
	};
	return {
		...found,
		meant: [`${head}"${value}"${rest.slice(value.length)}`]
	};
}
// src/analysis/accidents/unterminated-string.ts
function unterminatedString(document, line) {
	const assignment = assignmentOf(contentOf(document, line));
	if (assignment?.rest.startsWith("\"") !== true || assignment.rest.includes("\"", 1)) return void 0;
	const start = line.range[0] + assignment.head.length;
	const key = decode(assignment.key, document.encoding);
	return {
		rule: "unterminated-string",
		at: [start, start + assignment.rest.length],
		key,
		message: "open",
		data: { key },
		safety: "unsafe",
		keys: [foldKey(assignment.key)]
	};
}
// src/analysis/accidents/vhv.ts
function misspelledVhv(document, entry) {
	if (document.kind === "dictionary") return void 0;
	const key = entry.key.folded;
	const advice = adviceOnUntrueName(key);
	const found = {
		rule: "misspelled-vhv",
		at: entry.key.range,
		key: entry.key.text
	};
	if (advice !== void 0) {
		const about = key.startsWith("vhv") ? [document.kind === "host" ? VHV_ALLOW : VHV_ENABLE] : [];
		return {
			...found,
			message: "untrue",
			data: {
				key: entry.key.text,
				advice
			},
			safety: "unsafe",
			keys: about
		};
	}
	const meant = misspelledSwitch(key);
	if (meant === void 0) return void 0;
	const fits = meant === (document.kind === "host" ? VHV_ALLOW : VHV_ENABLE);
	return {
		...found,
		message: "misspelled",
		data: {
			key: entry.key.text,
			meant
		},
		meant: [withEdit(document, entry, renameKey(document, entry, meant))],
		safety: fits ? "safe" : "unsafe"
	};
}
function misplacedVhv(document, entry) {
	if (document.kind !== "vmx" || entry.key.folded !== "vhv.allow") return void 0;
	return {
		rule: "misplaced-vhv",
		at: entry.key.range,
		key: entry.key.text,
		message: "misplaced",
		data: { key: entry.key.text },
		meant: [withEdit(document, entry, renameKey(document, entry, VHV_ENABLE))],
		safety: "unsafe"
	};
}
const WORDS = new Map([...[
	"TRUE",
	"YES",
	"ON",
	"1",
	"Y",
	"T"
].map((word) => [word, "TRUE"]), ...[
	"FALSE",
	"NO",
	"OFF",
	"0",
	"N",
	"F"
].map((word) => [word, "FALSE"])]);
function invalidVhvValue(document, entry) {
	if (document.kind === "dictionary") return void 0;
	const key = entry.key.folded;
	if (key !== "vhv.enable" && key !== "vhv.allow") return void 0;
	const { text } = entry.value;
	if (booleanOf(text) !== void 0) return void 0;
	const meant = WORDS.get(text.replace(/(?:\\[rn])+$/, "").replace(/^[\s'"\\=`]+|[\s'"\\`;,]+$/g, "").toUpperCase());
	const empty = entry.value.range[0] === entry.value.range[1];
	const written = empty ? "nothing" : decode(document.text.slice(...entry.value.range), document.encoding);
	return {
		rule: "invalid-vhv-value",
		at: empty ? entry.key.range : entry.value.range,
		key: entry.key.text,
		message: meant === void 0 ? "unclear" : "spelled",
		data: {
			key: entry.key.text,
			value: written.length > 40 ? `${written.slice(0, 40)}…` : written,
			...meant === void 0 ? {} : { meant }
		},
		...meant === void 0 ? { keys: [key] } : { meant: [withEdit(document, entry, setValue(document, entry, meant))] },
		safety: "safe"
	};
}
// src/analysis/accidents/index.ts
const ofMalformedLines = [
	shellResidue,
	gluedEntries,
	smartQuotes,
	invisibleCharacter,
	foreignLine,
	lostQuotes,
	innerQuote,
	lostValue,
	unterminatedString,
	malformedLine
];
const ofWholeEntries = [
	smartQuotes,
	invisibleCharacter,
	shellEntry
];
const ofPlainKeys = [misspelledVhv, misplacedVhv];
const ofOtherKeys = [foreignKey, ...ofPlainKeys];
const ofQuotedValues = [invalidVhvValue, paddedValue];
const ofOtherValues = [
	invalidVhvValue,
	shellValue,
	singleQuotes,
	emptyValue,
	foreignValue,
	unquotedValue
];
const ofEscapes = [badEscape, accidentalEscape];
const NONE = [];
function recognise(document, line) {
	if (line.kind === "blank") return NONE;
	if (line.kind === "malformed") return [ofMalformed(document, line, MAX_CAUSES)];
	const glued = gluedEntries(document, line);
	if (glued !== void 0) return [glued];
	return line.kind === "comment" ? NONE : ofEntry(document, line);
}
function ofEntry(document, entry) {
	const { quoted } = entry.value;
	const plain = KEY.test(entry.key.folded);
	const whole = quoted && plain ? void 0 : first(ofWholeEntries, document, entry);
	const ofKeys = plain ? ofPlainKeys : ofOtherKeys;
	const key = whole === void 0 || whole.message === "value" ? first(ofKeys, document, entry) : void 0;
	const value = whole ?? first(quoted ? ofQuotedValues : ofOtherValues, document, entry);
	const inside = first(ofEscapes, document, entry);
	if (key === void 0 && value === void 0 && inside === void 0) return NONE;
	return [
		key,
		value,
		inside
	].filter((accident) => accident !== void 0);
}
const MAX_CAUSES = 4;
function ofMalformed(document, line, left) {
	const accident = first(ofMalformedLines, document, line) ?? malformedLine(document, line);
	return accident.meant === void 0 ? accident : completed(document, accident, accident.meant, left);
}
function completed(document, accident, contents, left) {
	const { meant: _, ...found } = accident;
	const meant = [];
	const keys = [];
	let { safety } = accident;
	let known = true;
	for (const content of contents) {
		const piece = pieceOf(document, content);
		const [line] = piece.lines;
		if (line?.kind !== "malformed") {
			meant.push(content);
			if (line?.kind === "entry") keys.push(line.key.folded);
			continue;
		}
		const further = left > 0 ? ofMalformed(piece, line, left - 1) : malformedLine(piece, line);
		meant.push(...further.meant ?? []);
		keys.push(...keysOf(document, further));
		if (further.safety === "unsafe") safety = "unsafe";
		known &&= further.meant !== void 0;
	}
	return known ? {
		...found,
		meant,
		safety
	} : {
		...found,
		safety: "unsafe",
		keys
	};
}
function keysOf(document, { meant, keys }) {
	return meant?.flatMap((content) => [...pieceOf(document, content).settings.keys()]) ?? keys ?? [];
}
function first(recognisers, document, line) {
	for (const recogniser of recognisers) {
		const accident = recogniser(document, line);
		if (accident !== void 0) return accident;
	}
}
// src/analysis/meaning.ts
const readings$1 = new WeakMap();
function accidentsOf(document, rule) {
	return readingOf$1(document).accidents.get(rule) ?? [];
}
function allAccidents(document) {
	return [...readingOf$1(document).accidents.values()].flat();
}
function isBroken(document, line) {
	return readingOf$1(document).broken.get(line)?.some((accident) => !accident.harmless) ?? false;
}
function isMeant(document, key) {
	return meaningOf(document, key) !== void 0;
}
function keysMeant(document, pattern = /(?:)/) {
	const { meant } = readingOf$1(document);
	return [...new Set([...meant.keys(), ...document.settings.keys()])].filter((key) => pattern.test(key) && isMeant(document, key));
}
function meaningOf(document, key) {
	const { broken, meant, settings } = readingOf$1(document);
	const folded = foldKey(key);
	const known = settings.get(folded);
	if (known !== void 0) return known;
	const meanings = [...(document.settings.get(folded) ?? []).filter((line) => !broken.has(line)).map((line) => ({
		line,
		value: line.value.bytes,
		stands: true,
		rank: 0
	})), ...meant.get(folded) ?? []];
	const [first, ...others] = meanings.sort((a, b) => a.line.range[0] - b.line.range[0]);
	if (first === void 0) return void 0;
	const leader = meanings.reduce((best, meaning) => meaning.rank > best.rank ? meaning : best);
	const meaning = {
		first,
		second: others.find((other) => other.line !== first.line),
		different: others.find((other) => !isSame(first.value, other.value)),
		standing: meanings.find((one) => one.stands),
		leader: leader.rank > 0 ? leader.line : void 0
	};
	settings.set(folded, meaning);
	return meaning;
}
function readingOf$1(document) {
	let reading = readings$1.get(document);
	if (reading === void 0) {
		reading = read$2(document);
		readings$1.set(document, reading);
	}
	return reading;
}
function read$2(document) {
	const accidents = new Map();
	const broken = new Map();
	const meant = new Map();
	for (const line of document.lines) {
		const found = recognise(document, line);
		if (found.length === 0) continue;
		broken.set(line, found);
		const repeated = isRepeated(document, line);
		for (const accident of found) if (accident.harmless || !repeated) put(accidents, accident.rule, {
			line,
			accident
		});
		for (const [key, value] of settle(document, line, found, MAX_REPAIRS)) put(meant, key, {
			line,
			value,
			stands: line.kind === "entry" && line.key.folded === key && line.value.bytes === value,
			rank: rankOf(line, key, found)
		});
	}
	return {
		accidents,
		broken,
		meant,
		settings: new Map()
	};
}
function put(lists, name, item) {
	const list = lists.get(name);
	if (list === void 0) lists.set(name, [item]);
	else list.push(item);
}
function rankOf(line, key, found) {
	const repairs = found.filter((accident) => accident.meant !== void 0);
	if (repairs.length === 0) return 0;
	const has = line.kind === "entry" && line.key.folded === key;
	const safe = repairs.every((accident) => accident.safety === "safe");
	return 1 + Number(line.kind === "entry") + 2 * Number(safe) + 4 * Number(has);
}
function isSame(a, b) {
	if (a === void 0 || b === void 0) return false;
	if (a === b) return true;
	const boolean = booleanOf(a);
	return boolean !== void 0 && boolean === booleanOf(b);
}
function isRepeated(document, line) {
	if (line.kind !== "entry") return false;
	const earliest = document.settings.get(line.key.folded)?.[0];
	return earliest !== void 0 && earliest !== line && earliest.value.bytes === line.value.bytes;
}
const MAX_REPAIRS = 6;
function settle(document, line, found, left) {
	const repairable = found.find((accident) => accident.meant !== void 0 && !accident.harmless);
	if (repairable?.meant !== void 0 && left > 0) return repairable.meant.flatMap((content) => {
		const piece = pieceOf(document, content);
		return piece.lines.flatMap((one) => settle(piece, one, recognise(piece, one), left - 1));
	});
	const keys = found.flatMap((accident) => accident.keys ?? []);
	if (keys.length > 0) return keys.map((key) => [key, void 0]);
	return line.kind === "entry" ? [[line.key.folded, line.value.bytes]] : [];
}
// src/analysis/settings.ts
const readings = new WeakMap();
function settingsOf$1(document) {
	return readingOf(document).settings;
}
function mayBeSet(document, key) {
	return isMeant(document, key) || readingOf(document).named.has(key);
}
function countOf(document, key) {
	const entry = settingsOf$1(document).get(key)?.entry;
	const value = integerOf(entry?.value.text ?? "");
	return entry === void 0 || value === void 0 ? void 0 : {
		entry,
		value
	};
}
function hardwareOf(document) {
	return countOf(document, "virtualhw.version");
}
function readingOf(document) {
	let reading = readings.get(document);
	if (reading === void 0) {
		reading = read$1(document);
		readings.set(document, reading);
	}
	return reading;
}
function read$1(document) {
	const settings = new Map();
	const named = new Set();
	for (const [key, [entry]] of document.settings) {
		if (entry === void 0 || isBroken(document, entry)) continue;
		const setting = toSetting(key, entry);
		settings.set(key, setting);
		if (setting.meant !== void 0) named.add(setting.meant.toLowerCase());
	}
	for (const line of document.lines) {
		if (line.kind !== "malformed") continue;
		for (const [word] of contentOf(document, line).toLowerCase().matchAll(/[\w.:-]{4,64}/g)) named.add(word);
	}
	return {
		settings,
		named
	};
}
function toSetting(key, entry) {
	const row = lookUp(key);
	const { text } = entry.value;
	return {
		key,
		entry,
		known: row,
		problem: row !== void 0 && !row.secret && !/^\s|\s$/.test(text) && !isPlaceholder(text) ? checkValue(row, text) : void 0,
		meant: isSurelyKnown(key, row) ? void 0 : suggest(entry.key.text)
	};
}
function isPlaceholder(text) {
	return /^(?:#\w+#|\$\w+|%\w+%|@\w+@)$|\$\{|\{\{|<%/.test(text);
}
function isSurelyKnown(key, row) {
	if (row === void 0) return key.startsWith("_");
	const specificity = specificityOf(row.pattern);
	return specificity < 1 || specificity > 1;
}
// src/analysis/devices.ts
const known$1 = new WeakMap();
const NAME$1 = /^((ide|sata|scsi|nvme|ethernet|floppy|serial|parallel|usb|usb_xhci|ehci|pcibridge|pcipassthru|sound)\d*)(:\d+)?$/;
function devicesOf(document) {
	let devices = known$1.get(document);
	if (devices === void 0) {
		devices = read(document);
		known$1.set(document, devices);
	}
	return devices;
}
function presentDrives(document) {
	return [...devicesOf(document).values()].filter((device) => device.controller !== void 0 && /^(?:ide|sata|scsi|nvme)$/.test(device.kind) && isPresent(device) && indexesOutOfRange(lookUp(`${device.name}.present`)?.pattern ?? "", device.name).length === 0);
}
function isPresent(device) {
	return booleanOf(textOf(device, "present")) === true;
}
function mayBePresent(document, name) {
	const device = devicesOf(document).get(name);
	return device?.entries.has("present") === true ? isPresent(device) : mayBeSet(document, `${name}.present`);
}
function textOf(device, leaf) {
	return device?.entries.get(leaf)?.value.text ?? "";
}
function entryFor({ name, entries }) {
	const [first = ""] = [...entries.keys()].sort();
	const entry = entries.get("present") ?? entries.get(first);
	if (entry === void 0) throw new Error(`${name} has no settings`);
	return entry;
}
function spellingOf(device) {
	return entryFor(device).key.text.slice(0, device.name.length);
}
function read(document) {
	const devices = new Map();
	for (const { key, entry } of settingsOf$1(document).values()) {
		const dot = key.indexOf(".");
		const name = dot < 0 || dot > 40 ? "" : key.slice(0, dot);
		let device = devices.get(name);
		if (device === void 0) {
			const [, controller, kind, unit] = NAME$1.exec(name) ?? [];
			if (kind === void 0) continue;
			device = {
				name,
				kind,
				controller: unit === void 0 ? void 0 : controller,
				entries: new Map()
			};
			devices.set(name, device);
		}
		device.entries.set(key.slice(dot + 1), entry);
	}
	return new Map([...devices].sort(([a], [b]) => compareNames(a, b)));
}
function compareNames(a, b) {
	const [x, y] = [a, b].map((name) => name.replace(/\d+/g, (digits) => digits.padStart(20, "0")));
	return (x ?? "") < (y ?? "") ? -1 : 1;
}
// src/rules/absent-device-settings.ts
const KINDS = new Set([...[
	"ide",
	"sata",
	"scsi",
	"nvme",
	"ethernet",
	"serial",
	"parallel",
	"usb",
	"usb_xhci",
	"ehci",
	"sound",
	"pcipassthru"
]]);
const rule$92 = {
	id: "absent-device-settings",
	category: "correctness",
	summary: "There are settings for a device of which nothing says that it is present.",
	why: `Most devices are there only where a line such as ethernet0.present = "TRUE" says so; without it VMware does not look at their other settings. It may be a line that got
lost, or what is left of a device that was taken out by hand. Off by default: one in eight files that VMware wrote has some.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { absent: "{device} is not present as long as {device}.present does not say so, and has settings here" },
	sources: [{
		evidence: "observed",
		text: "13 % of some 200 files that VMware products wrote have such settings"
	}],
	*check(document) {
		for (const device of devicesOf(document).values()) {
			const { name, kind } = device;
			if (!KINDS.has(kind) || isMeant(document, `${name}.present`)) continue;
			if (/^(?:ide\d+|[a-z_]+)$/.test(name) && !/^(?:usb_xhci|ehci|sound)$/.test(name)) continue;
			const { key } = entryFor(device);
			yield {
				message: "absent",
				at: key.range,
				key: key.text,
				data: { device: spellingOf(device) }
			};
		}
	}
};
// src/analysis/paths.ts
const NO_PATH = /^(?:|auto ?detect|emptybackingstring|-1)$/i;
const NO_FILE = /^(?:cdrom-raw|atapi-cdrom|device|pipe|network|thinprint)$/i;
function pathSettings(document) {
	const devices = devicesOf(document);
	const paths = [];
	for (const { key, entry, known } of settingsOf$1(document).values()) {
		if (!(known?.path === true || known?.type === "filename" || known?.type === "directory") || known.managed || known.scope === "host") continue;
		const path = entry.value.text.trim();
		const device = devices.get(key.slice(0, Math.max(0, key.indexOf("."))));
		const kind = textOf(device, "filetype") || textOf(device, "devicetype");
		if (!NO_PATH.test(path) && !NO_FILE.test(kind)) paths.push({
			entry,
			known,
			path
		});
	}
	return paths;
}
function isAbsolute(path) {
	return /^(?:[/\\~]|[a-z]:|\[[^\]]{1,200}\])/i.test(path);
}
function climbsOut(path) {
	let depth = 0;
	for (const part of path.split(/[/\\]/)) {
		if (part === "..") depth--;
		else if (part !== "" && part !== ".") depth++;
		if (depth < 0) return true;
	}
	return false;
}
// src/analysis/shown.ts
const LONGEST$1 = 40;
function shown(text) {
	const chars = text.length > LONGEST$1 ? Array.from(text.slice(0, 80)) : [];
	return chars.length > LONGEST$1 ? `${chars.slice(0, LONGEST$1).join("")}…` : text;
}
function shownValue({ key, value }) {
	return secretStart(`${key.text} = ${value.text}`) === void 0 ? shown(value.text) : "***";
}
// src/rules/absolute-path.ts
const rule$91 = {
	id: "absolute-path",
	category: "portability",
	summary: "A path holds on one host only.",
	why: `VMware looks for a relative path in the machine's folder, and so finds it wherever the folder is moved or copied. An absolute path is right on the host that it was written
on; elsewhere the machine does not start, or asks where the file is. Folders that are shared with the guest are places on the host by their nature, and are let be.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { absolute: "{key} is \"{path}\", which another host does not have: move the file into the folder of the machine and give its name alone" },
	sources: [{
		evidence: "observed",
		text: "two in five of 200 real files have absolute paths"
	}, {
		evidence: "documented",
		text: "libvirt src/vmx/vmx.c: names of files without a folder are beside the .vmx"
	}],
	*check(document) {
		for (const { entry, known, path } of pathSettings(document)) {
			if (known.family === "shared-folders" || !isAbsolute(path)) continue;
			const data = {
				key: entry.key.text,
				path: shownValue(entry)
			};
			yield {
				message: "absolute",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/analysis/cpuid-mask.ts
const BITS = {
	"1": {
		feature: "VMX",
		bit: 5
	},
	"80000001": {
		feature: "SVM",
		bit: 2
	}
};
const FEATURES = {
	"cpuid.vmx": "VMX",
	"cpuid.svm": "SVM",
	"hv.capable": "virtualization"
};
function hidingOf(key, value) {
	const feature = /^featmask\.vm\.(cpuid\.(?:vmx|svm)|hv\.capable)$/.exec(key)?.[1];
	if (feature !== void 0) return /^(?:Val|Max):0(?:x0)?$/i.test(value) ? {
		feature: FEATURES[feature] ?? feature,
		index: void 0
	} : void 0;
	const [, leaf, vendor] = /^cpuid\.(1|80000001)(?:\.0)?\.ecx(\.amd)?$/.exec(key) ?? [];
	if (leaf === void 0 || leaf === "1" && vendor !== void 0) return void 0;
	const register = BITS[leaf];
	const places = [...value.matchAll(/[^:]/g)].map((match) => match.index);
	if (register === void 0 || places.length !== 32) return void 0;
	const index = places[31 - register.bit] ?? 0;
	return /[0RF]/.test(value[index] ?? "") ? {
		feature: register.feature,
		index
	} : void 0;
}
// src/analysis/nesting.ts
const FIRST_HARDWARE_VERSION = 8;
function canNeverNest(document) {
	return meantValues(document, "guestOS").some(({ value }) => /^arm-/i.test(value));
}
function nestingEntry(document) {
	return entryThatSays(document, VHV_ENABLE, true);
}
function hardwareVersion(value) {
	const digits = /^\s*(\d{1,4})\s*$/.exec(value)?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
function obstacleToNesting(document) {
	for (const key of keysMeant(document, HINDERING)) for (const { range, written, value } of meantValues(document, key)) {
		const hindrance = hindranceOf(key, value);
		if (hindrance === void 0) continue;
		return {
			range,
			reason: REASONS[hindrance].replace(/\{(\w+)\}/g, (_, name) => name === "key" ? written : value)
		};
	}
}
function entriesInTheWay(document, hindrance) {
	if (nestingEntry(document) === void 0 || canNeverNest(document)) return [];
	return [...document.settings].flatMap(([key, entries]) => entries.find((entry) => hindranceOf(key, entry.value.bytes) === hindrance) ?? []);
}
const HINDERING = /^(?:virtualhw\.version$|pcipassthru\d+\.present$|monitor\.virtual_(?:exec|mmu)$|cpuid\.(?:1|80000001)\.|featmask\.vm\.)/;
const REASONS = {
	"hardware-version": "virtualHW.version is {value}, and nesting needs 9 or later",
	"pci-passthrough": "{key} passes a PCI device through, and VMware does not support nesting beside that",
	"cpuid-mask": "{key} hides the CPU's virtualization extensions",
	"software-monitor": "{key} takes the hardware's virtualization away"
};
function hindranceOf(key, value) {
	if (key === "virtualhw.version") {
		const version = hardwareVersion(value) ?? 0;
		return version > 0 && version < FIRST_HARDWARE_VERSION ? "hardware-version" : void 0;
	}
	if (/^pcipassthru\d+\.present$/.test(key)) return booleanOf(value) === true ? "pci-passthrough" : void 0;
	if (/^monitor\.virtual_(?:exec|mmu)$/.test(key)) return value.trim().toLowerCase() === "software" ? "software-monitor" : void 0;
	return hidingOf(key, value) === void 0 ? void 0 : "cpuid-mask";
}
function meantValues(document, key) {
	const folded = foldKey(key);
	const { first, different } = meaningOf(document, folded) ?? {};
	return [first, different].flatMap((meaning) => {
		if (meaning?.value === void 0) return [];
		const { line, value } = meaning;
		const written = line.kind === "entry" && line.key.folded === folded ? line.key.text : folded;
		return [{
			range: line.range,
			written,
			value
		}];
	});
}
// src/analysis/repair.ts
const TWICE = "; line {related} sets it already, so this one can go";
const CONFLICT = "; line {related} gives it another value: keep the one that you mean";
function withOutcomes(messages) {
	const all = {};
	for (const [name, text] of Object.entries(messages)) {
		all[name] = text;
		all[`${name}-twice`] = text + TWICE;
		all[`${name}-conflict`] = text + CONFLICT;
	}
	return all;
}
function* accidentFindings(document, rule) {
	for (const broken of accidentsOf(document, rule)) yield findingOf$5(document, broken);
}
function findingOf$5(document, { line, accident }) {
	const finding = {
		message: accident.message,
		at: accident.at,
		...accident.data && { data: accident.data },
		...accident.key !== void 0 && { key: accident.key },
		...accident.severity && { severity: accident.severity }
	};
	if (accident.meant === void 0) return finding;
	if (accident.harmless) {
		const edits = [replaceLine(document, line, accident.meant)];
		return {
			...finding,
			fix: {
				edits,
				safety: accident.safety,
				sets: []
			}
		};
	}
	const plan = planFor(document, line, accident.meant);
	if (plan.conflict !== void 0) return {
		...finding,
		message: `${accident.message}-conflict`,
		related: [plan.conflict]
	};
	const fix = plan.contents && fixFor(document, line, plan.contents, accident.safety);
	return {
		...finding,
		...plan.twice && {
			message: `${accident.message}-twice`,
			related: [plan.twice]
		},
		...fix && { fix }
	};
}
function planFor(document, line, meant) {
	const contents = [];
	const own = new Map();
	let twice;
	for (const content of meant) {
		const piece = pieceOf(document, content);
		if (piece.lines.some((one) => one.kind === "malformed")) return {};
		const settings = keysMeant(piece).map((key) => [key, meaningOf(piece, key)?.first.value]);
		const verdicts = settings.map(([key, value]) => verdictOn(document, line, key, value, own));
		for (const verdict of verdicts) {
			if (verdict.kind === "conflict") return { conflict: verdict.range };
			if (verdict.kind === "wait") return {};
			if (verdict.kind === "twice") twice = verdict.range;
		}
		if (verdicts.every((verdict) => verdict.kind !== "twice")) contents.push(content);
		for (const [key, value] of settings) own.set(key, value);
	}
	return {
		contents,
		...twice && { twice }
	};
}
function verdictOn(document, line, key, value, own) {
	if (own.has(key)) return {
		kind: isSame(own.get(key), value) ? "twice" : "conflict",
		range: line.range
	};
	const { first, second, different, standing, leader } = meaningOf(document, key) ?? {};
	const other = first?.line === line ? second : first;
	if (first === void 0 || other === void 0) return { kind: "alone" };
	const otherwise = isSame(first.value, value) ? different : other;
	if (otherwise !== void 0) return {
		kind: "conflict",
		range: otherwise.line.range
	};
	if (standing !== void 0) return {
		kind: "twice",
		range: standing.line.range
	};
	return { kind: leader === void 0 || leader === line ? "alone" : "wait" };
}
function fixFor(document, line, contents, wanted) {
	const before = settingsOf(document, line);
	const after = new Map(contents.flatMap((content) => [...settingsOf(pieceOf(document, content))]));
	if ([...after.keys()].filter((key) => !before.has(key)).some((key) => document.settings.has(key))) return void 0;
	const sets = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
	const safety = enablesNesting(document, before, after) ? safetyOfNesting(document, wanted) : wanted;
	const edit = replaceLine(document, line, contents);
	if (safety === void 0 || makesByteOrderMark(document, edit)) return void 0;
	return {
		edits: [edit],
		safety,
		sets
	};
}
function makesByteOrderMark(document, edit) {
	const mark = "ï»¿";
	if (document.bom || edit.range[0] >= 3) return false;
	return applyEdits(document.text.slice(0, edit.range[1] + 3), [edit]).startsWith(mark);
}
function settingsOf(document, line) {
	const lines = line === void 0 ? document.lines : [line];
	return new Map(lines.flatMap((one) => one.kind === "entry" ? [[one.key.folded, one.value.bytes]] : []));
}
function enablesNesting(document, before, after) {
	const isOn = (settings) => booleanOf(settings.get("vhv.enable") ?? "") === true;
	return document.kind === "vmx" && isOn(after) && !isOn(before);
}
function safetyOfNesting(document, wanted) {
	if (canNeverNest(document)) return void 0;
	return obstacleToNesting(document) === void 0 ? wanted : "unsafe";
}
// src/rules/accidental-escape.ts
const rule$90 = {
	id: "accidental-escape",
	category: "syntax",
	summary: "The second byte of a character is a bar, before two hex digits.",
	why: `In Shift_JIS, GBK, GB18030 and Big5 the second byte of some characters is 7C, the bar. VMware writes it as |7C. An editor writes it as it is, and where two letters or digits
follow that are hex digits by chance, VMware makes one byte of the three: another character, and two letters less.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { accidental: "a character of {encoding} in the value of {key} ends in a bar, and VMware reads that and the {digits} behind it as one byte; write |7C for the bar, or let VMware write the value" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader and writer (open-vm-tools lib/misc/escape.c), called on such values"
	}],
	check: (document) => accidentFindings(document, "accidental-escape")
};
// src/analysis/change.ts
function changeValue(document, entry, value) {
	return changeOf(document, entry, setValue(document, entry, value));
}
function removeEntry(document, entry) {
	return changeOf(document, entry, removeLine(entry));
}
function changeOf(document, entry, edit) {
	const key = entry.key.folded;
	return document.settings.get(key)?.length === 1 && meaningOf(document, key)?.second === void 0 ? {
		edits: [edit],
		safety: "unsafe",
		sets: [key]
	} : void 0;
}
// src/schema/guest-os-rows.ts
const guestOsRows = `
win31 | win31Guest | windows | 32 | Windows 3.1
win95 | win95Guest | windows | 32 | Windows 95
win98 | win98Guest | windows | 32 | Windows 98
winMe | winMeGuest | windows | 32 | Windows Millennium Edition
winNT | winNTGuest | windows | 32 | Windows NT 4
nt4 | winNTGuest | windows | 32 | Windows NT 4 | = winNT
win2000 | win2000ProGuest | windows | 32 | Windows 2000 Professional | = win2000Pro
win2000Pro | win2000ProGuest | windows | 32 | Windows 2000 Professional
win2000Serv | win2000ServGuest | windows | 32 | Windows 2000 Server
win2000AdvServ | win2000AdvServGuest | windows | 32 | Windows 2000 Advanced Server
winXPHome | winXPHomeGuest | windows | 32 | Windows XP Home Edition
whistler | winXPHomeGuest | windows | 32 | Windows XP Home Edition | = winXPHome
winXPPro | winXPProGuest | windows | 32 | Windows XP Professional
winXPPro-64 | winXPPro64Guest | windows | 64 | Windows XP Professional Edition (64 bit)
winNetWeb | winNetWebGuest | windows | 32 | Windows Server 2003, Web Edition
winNetStandard | winNetStandardGuest | windows | 32 | Windows Server 2003, Standard Edition
winNetEnterprise | winNetEnterpriseGuest | windows | 32 | Windows Server 2003, Enterprise Edition
winNetDatacenter | winNetDatacenterGuest | windows | 32 | Windows Server 2003, Datacenter Edition
winNetBusiness | winNetBusinessGuest | windows | 32 | Windows Small Business Server 2003
winNetStandard-64 | winNetStandard64Guest | windows | 64 | Windows Server 2003, Standard Edition (64 bit)
winNetEnterprise-64 | winNetEnterprise64Guest | windows | 64 | Windows Server 2003, Enterprise Edition (64 bit)
winNetDatacenter-64 | winNetDatacenter64Guest | windows | 64 | Windows Server 2003, Datacenter Edition (64 bit)
longhorn | winLonghornGuest | windows | 32 | Windows Server 2008 (32-bit)
longhorn-64 | winLonghorn64Guest | windows | 64 | Windows Server 2008 (64-bit)
winvista | winVistaGuest | windows | 32 | Windows Vista
winvista-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit)
windows7 | windows7Guest | windows | 32 | Windows 7
windows7-64 | windows7_64Guest | windows | 64 | Windows 7 (64 bit)
windows7srv-64 | windows7Server64Guest | windows | 64 | Windows Server 2008 R2
windows8 | windows8Guest | windows | 32 | Windows 8/8.1 (32-bit)
windows8-64 | windows8_64Guest | windows | 64 | Windows 8/8.1 (64-bit)
windows8srv-64 | windows8Server64Guest | windows | 64 | Windows Server 2012/2012 R2
windows9 | windows9Guest | windows | 32 | Windows 10 (32-bit)
windows9-64 | windows9_64Guest | windows | 64 | Windows 10 (64-bit)
windows11-64 | windows11_64Guest | windows | 64 | Windows 11 | since 8.0.0.1
windows12-64 | windows12_64Guest | windows | 64 | Windows 12 | since 8.0.0.1
windows9srv-64 | windows9Server64Guest | windows | 64 | Windows Server 2016
windows2019srv-64 | windows2019srv_64Guest | windows | 64 | Windows Server 2019
windows2019srvNext-64 | windows2019srvNext_64Guest | windows | 64 | Windows Server 2022 | since 7.0.1
windows2022srvNext-64 | windows2022srvNext_64Guest | windows | 64 | Windows Server 2025 | since 8.0.0.1
winHyperV | windowsHyperVGuest | windows | 64 | Microsoft Hyper-V
winServer2008Cluster-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Datacenter-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008DatacenterCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Enterprise-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008EnterpriseCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008EnterpriseItanium-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008SmallBusiness-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008SmallBusinessPremium-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Standard-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StandardCore-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumManagement-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumMessaging-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008MediumSecurity-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008ForSmallBusiness-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageEnterprise-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageExpress-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageStandard-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008StorageWorkgroup-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Web-32 | winLonghornGuest | windows | 32 | Windows Longhorn | = longhorn
winServer2008Cluster-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Datacenter-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008DatacenterCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Enterprise-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008EnterpriseCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008EnterpriseItanium-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008SmallBusiness-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008SmallBusinessPremium-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Standard-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StandardCore-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumManagement-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumMessaging-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008MediumSecurity-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008ForSmallBusiness-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageEnterprise-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageExpress-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageStandard-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008StorageWorkgroup-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winServer2008Web-64 | winLonghorn64Guest | windows | 64 | Windows Longhorn (64 bit) | = longhorn-64
winVistaUltimate-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaHomePremium-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaHomeBasic-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaEnterprise-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaBusiness-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaStarter-32 | winVistaGuest | windows | 32 | Windows Vista | = winvista
winVistaUltimate-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaHomePremium-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaHomeBasic-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaEnterprise-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaBusiness-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
winVistaStarter-64 | winVista64Guest | windows | 64 | Windows Vista (64 bit) | = winvista-64
redhat | redhatGuest | linux | 32 | Red Hat Linux 2.1
rhel2 | rhel2Guest | linux | 32 | Red Hat Enterprise Linux 2
rhel3 | rhel3Guest | linux | 32 | Red Hat Enterprise Linux 3
rhel3-64 | rhel3_64Guest | linux | 64 | Red Hat Enterprise Linux 3 (64 bit)
rhel4 | rhel4Guest | linux | 32 | Red Hat Enterprise Linux 4
rhel4-64 | rhel4_64Guest | linux | 64 | Red Hat Enterprise Linux 4 (64 bit)
rhel5 | rhel5Guest | linux | 32 | Red Hat Enterprise Linux 5
rhel5-64 | rhel5_64Guest | linux | 64 | Red Hat Enterprise Linux 5 (64 bit)
rhel6 | rhel6Guest | linux | 32 | Red Hat Enterprise Linux 6
rhel6-64 | rhel6_64Guest | linux | 64 | Red Hat Enterprise Linux 6 (64 bit)
rhel7 | rhel7Guest | linux | 32 | Red Hat Enterprise Linux 7
rhel7-64 | rhel7_64Guest | linux | 64 | Red Hat Enterprise Linux 7 (64 bit)
rhel8-64 | rhel8_64Guest | linux | 64 | Red Hat Enterprise Linux 8 (64 bit)
rhel9-64 | rhel9_64Guest | linux | 64 | Red Hat Enterprise Linux 9 (64 bit) | since 7.0.1
rhel10-64 | rhel10_64Guest | linux | 64 | Red Hat Enterprise Linux 10 (64 bit) | since 9.0.0
centos | centosGuest | linux | 32 | CentOS 4/5
centos-64 | centos64Guest | linux | 64 | CentOS 4/5 (64-bit)
centos6 | centos6Guest | linux | 32 | CentOS 6
centos6-64 | centos6_64Guest | linux | 64 | CentOS 6 (64-bit)
centos7 | centos7Guest | linux | 32 | CentOS 7
centos7-64 | centos7_64Guest | linux | 64 | CentOS 7 (64-bit)
centos8-64 | centos8_64Guest | linux | 64 | CentOS 8 (64-bit)
centos9-64 | centos9_64Guest | linux | 64 | CentOS 9 (64-bit) | since 7.0.1
oraclelinux | oracleLinuxGuest | linux | 32 | Oracle Linux 4/5
oraclelinux-64 | oracleLinux64Guest | linux | 64 | Oracle Linux 4/5 (64-bit)
oraclelinux6 | oracleLinux6Guest | linux | 32 | Oracle 6
oraclelinux6-64 | oracleLinux6_64Guest | linux | 64 | Oracle 6 (64-bit)
oraclelinux7 | oracleLinux7Guest | linux | 32 | Oracle 7
oraclelinux7-64 | oracleLinux7_64Guest | linux | 64 | Oracle 7 (64-bit)
oraclelinux8-64 | oracleLinux8_64Guest | linux | 64 | Oracle 8 (64-bit)
oraclelinux9-64 | oracleLinux9_64Guest | linux | 64 | Oracle 9 (64-bit) | since 7.0.1
oraclelinux10-64 | oracleLinux10_64Guest | linux | 64 | Oracle 10 (64-bit) | since 9.0.0
suse | suseGuest | linux | 32 | Suse Linux
suse-64 | suse64Guest | linux | 64 | Suse Linux (64 bit)
sles | slesGuest | linux | 32 | Suse Linux Enterprise Server 9
sles-64 | sles64Guest | linux | 64 | Suse Linux Enterprise Server 9 (64 bit)
sles10 | sles10Guest | linux | 32 | Suse linux Enterprise Server 10
sles10-64 | sles10_64Guest | linux | 64 | Suse Linux Enterprise Server 10 (64 bit)
sles11 | sles11Guest | linux | 32 | Suse linux Enterprise Server 11
sles11-64 | sles11_64Guest | linux | 64 | Suse Linux Enterprise Server 11 (64 bit)
sles12 | sles12Guest | linux | 32 | Suse linux Enterprise Server 12
sles12-64 | sles12_64Guest | linux | 64 | Suse Linux Enterprise Server 12 (64 bit)
sles15-64 | sles15_64Guest | linux | 64 | Suse Linux Enterprise Server 15 (64 bit)
sles16-64 | sles16_64Guest | linux | 64 | Suse Linux Enterprise Server 16 (64 bit) | since 7.0.1
mandrake | mandrakeGuest | linux | 32 | Mandrake Linux
mandrake-64 | mandriva64Guest | linux | 64 | Mandriva Linux (64 bit) | = mandriva-64
mandriva | mandrivaGuest | linux | 32 | Mandriva Linux
mandriva-64 | mandriva64Guest | linux | 64 | Mandriva Linux (64 bit)
turbolinux | turboLinuxGuest | linux | 32 | Turbolinux
turbolinux-64 | turboLinux64Guest | linux | 64 | Turbolinux (64 bit)
ubuntu | ubuntuGuest | linux | 32 | Ubuntu Linux
ubuntu-64 | ubuntu64Guest | linux | 64 | Ubuntu Linux (64 bit)
debian4 | debian4Guest | linux | 32 | Debian GNU/Linux 4
debian4-64 | debian4_64Guest | linux | 64 | Debian GNU/Linux 4 (64 bit)
debian5 | debian5Guest | linux | 32 | Debian GNU/Linux 5
debian5-64 | debian5_64Guest | linux | 64 | Debian GNU/Linux 5 (64 bit)
debian6 | debian6Guest | linux | 32 | Debian GNU/Linux 6
debian6-64 | debian6_64Guest | linux | 64 | Debian GNU/Linux 6 (64 bit)
debian7 | debian7Guest | linux | 32 | Debian GNU/Linux 7
debian7-64 | debian7_64Guest | linux | 64 | Debian GNU/Linux 7 (64 bit)
debian8 | debian8Guest | linux | 32 | Debian GNU/Linux 8
debian8-64 | debian8_64Guest | linux | 64 | Debian GNU/Linux 8 (64 bit)
debian9 | debian9Guest | linux | 32 | Debian GNU/Linux 9
debian9-64 | debian9_64Guest | linux | 64 | Debian GNU/Linux 9 (64 bit)
debian10 | debian10Guest | linux | 32 | Debian GNU/Linux 10
debian10-64 | debian10_64Guest | linux | 64 | Debian GNU/Linux 10 (64 bit)
debian11 | debian11Guest | linux | 32 | Debian GNU/Linux 11
debian11-64 | debian11_64Guest | linux | 64 | Debian GNU/Linux 11 (64 bit)
debian12 | debian12Guest | linux | 32 | Debian GNU/Linux 12 | since 8.0.0.1
debian12-64 | debian12_64Guest | linux | 64 | Debian GNU/Linux 12 (64 bit) | since 8.0.0.1
debian13 | debian13Guest | linux | 32 | Debian GNU/Linux 13 | since 9.0.0
debian13-64 | debian13_64Guest | linux | 64 | Debian GNU/Linux 13 (64 bit) | since 9.0.0
asianux3 | asianux3Guest | linux | 32 | Asianux Server 3
asianux3-64 | asianux3_64Guest | linux | 64 | Asianux Server 3 (64 bit)
asianux4 | asianux4Guest | linux | 32 | Asianux Server 4
asianux4-64 | asianux4_64Guest | linux | 64 | Asianux Server 4 (64 bit)
asianux5-64 | asianux5_64Guest | linux | 64 | Asianux Server 5 (64 bit)
asianux7-64 | asianux7_64Guest | linux | 64 | Asianux Server 7 (64 bit)
asianux8-64 | asianux8_64Guest | linux | 64 | Asianux Server 8 (64 bit)
asianux9-64 | asianux9_64Guest | linux | 64 | Asianux Server 9 (64 bit) | since 7.0.1
miraclelinux-64 | miraclelinux_64Guest | linux | 64 | MIRACLE LINUX (64-bit) | since 9.0.0
pardus-64 | pardus_64Guest | linux | 64 | Pardus (64-bit) | since 9.0.0
nld9 | nld9Guest | linux | 32 | Novell Linux Desktop 9
oes | oesGuest | linux | 32 | Open Enterprise Server
sjds | sjdsGuest | linux | 32 | Sun Java Desktop System
opensuse | opensuseGuest | linux | 32 | OpenSUSE Linux
opensuse-64 | opensuse64Guest | linux | 64 | OpenSUSE Linux (64 bit)
fedora | fedoraGuest | linux | 32 | Fedora Linux
fedora-64 | fedora64Guest | linux | 64 | Fedora Linux (64 bit)
coreos-64 | coreos64Guest | linux | 64 | CoreOS Linux (64 bit)
vmware-photon-64 | vmwarePhoton64Guest | linux | 64 | VMware Photon (64 bit)
other24xlinux | other24xLinuxGuest | linux | 32 | Linux 2.4x Kernel
other24xlinux-64 | other24xLinux64Guest | linux | 64 | Linux 2.4.x Kernel (64 bit)
other26xlinux | other26xLinuxGuest | linux | 32 | Linux 2.6x Kernel
other26xlinux-64 | other26xLinux64Guest | linux | 64 | Linux 2.6.x Kernel (64 bit)
other3xlinux | other3xLinuxGuest | linux | 32 | Linux 3.x Kernel
other3xlinux-64 | other3xLinux64Guest | linux | 64 | Linux 3.x Kernel (64 bit)
other4xlinux | other4xLinuxGuest | linux | 32 | Linux 4.x Kernel
other4xlinux-64 | other4xLinux64Guest | linux | 64 | Linux 4.x Kernel (64 bit)
other5xlinux | other5xLinuxGuest | linux | 32 | Linux 5.x Kernel | since 7.0.1
other5xlinux-64 | other5xLinux64Guest | linux | 64 | Linux 5.x Kernel (64 bit) | since 7.0.1
other6xlinux | other6xLinuxGuest | linux | 32 | Linux 6.x Kernel | since 8.0.0.1
other6xlinux-64 | other6xLinux64Guest | linux | 64 | Linux 6.x Kernel (64 bit) | since 8.0.0.1
other7xlinux | other7xLinuxGuest | linux | 32 | Linux 7.x Kernel | since 9.0.0
other7xlinux-64 | other7xLinux64Guest | linux | 64 | Linux 7.x Kernel (64 bit) | since 9.0.0
linux | otherLinuxGuest | linux | 32 | Linux 2.2x Kernel | = otherlinux
otherlinux | otherLinuxGuest | linux | 32 | Linux 2.2x Kernel
otherlinux-64 | otherLinux64Guest | linux | 64 | Linux (64 bit)
genericlinux | genericLinuxGuest | linux | 32 | Other Linux
amazonlinux2-64 | amazonlinux2_64Guest | linux | 64 | Amazon Linux 2 (64 bit)
amazonlinux3-64 | amazonlinux3_64Guest | linux | 64 | Amazon Linux 3 (64 bit) | since 7.0.1
almalinux-64 | almalinux_64Guest | linux | 64 | AlmaLinux (64-bit) | since 8.0.0.1
fusionos-64 | fusionos_64Guest | linux | 64 | FusionOS (64 bit) | since 9.0.0
rockylinux-64 | rockylinux_64Guest | linux | 64 | Rocky Linux (64-bit) | since 8.0.0.1
prolinux-64 | prolinux_64Guest | linux | 64 | ProLinux (64 bit) | since 9.0.0
kylinlinux-64 | kylinlinux_64Guest | linux | 64 | Kylinlinux (64 bit) | since 9.0.0
CRXPod1-64 | crxPod1Guest | linux | 64 | CRX Pod 1
CRXSys1-64 | crxSys1Guest | linux | 64 | CRX Sys 1 | since 8.0.3
netware4 | netware4Guest | netware | 32 | Novell NetWare 4
netware5 | netware5Guest | netware | 32 | Novell NetWare 5.1
netware6 | netware6Guest | netware | 32 | Novell NetWare 6.x
solaris6 | solaris6Guest | solaris | 32 | Solaris 6
solaris7 | solaris7Guest | solaris | 32 | Solaris 7
solaris8 | solaris8Guest | solaris | 32 | Solaris 8
solaris9 | solaris9Guest | solaris | 32 | Solaris 9
solaris10 | solaris10Guest | solaris | 32 | Solaris 10 (32 bit)
solaris10-64 | solaris10_64Guest | solaris | 64 | Solaris 10 (64 bit)
solaris11-64 | solaris11_64Guest | solaris | 64 | Solaris 11 (64 bit)
darwin | darwinGuest | darwin | 32 | Mac OS X 10.5
darwin-64 | darwin64Guest | darwin | 64 | Mac OS X 10.5 (64-bit)
darwin10 | darwin10Guest | darwin | 32 | Mac OS X 10.6
darwin10-64 | darwin10_64Guest | darwin | 64 | Mac OS X 10.6 (64-bit)
darwin11 | darwin11Guest | darwin | 32 | Mac OS X 10.7
darwin11-64 | darwin11_64Guest | darwin | 64 | Mac OS X 10.7 (64-bit)
darwin12-64 | darwin12_64Guest | darwin | 64 | OS X 10.8
darwin13-64 | darwin13_64Guest | darwin | 64 | OS X 10.9
darwin14-64 | darwin14_64Guest | darwin | 64 | OS X 10.10
darwin15-64 | darwin15_64Guest | darwin | 64 | OS X 10.11
darwin16-64 | darwin16_64Guest | darwin | 64 | macOS 10.12
darwin17-64 | darwin17_64Guest | darwin | 64 | macOS 10.13
darwin18-64 | darwin18_64Guest | darwin | 64 | macOS 10.14
darwin19-64 | darwin19_64Guest | darwin | 64 | macOS 10.15
darwin20-64 | darwin20_64Guest | darwin | 64 | macOS 11 | since 7.0.1
darwin21-64 | darwin21_64Guest | darwin | 64 | macOS 12 | since 7.0.1
darwin22-64 | darwin22_64Guest | darwin | 64 | macOS 13 | since 8.0.0.1
darwin23-64 | darwin23_64Guest | darwin | 64 | macOS 14 | since 8.0.0.1
vmkernel | vmkernelGuest | esx | 64 | ESX 4.x
vmkernel5 | vmkernel5Guest | esx | 64 | ESXi 5.x
vmkernel6 | vmkernel6Guest | esx | 64 | ESXi 6.0
vmkernel65 | vmkernel65Guest | esx | 64 | ESXi 6.5 / 6.7
vmkernel7 | vmkernel7Guest | esx | 64 | ESXi 7.x
vmkernel8 | vmkernel8Guest | esx | 64 | ESXi 8.x | since 8.0.0.1
vmkernel9 | vmkernel9Guest | esx | 64 | ESXi 9.x | since 9.0.0
dos | dosGuest | other | 32 | MS-DOS
os2 | os2Guest | other | 32 | OS/2
os2experimental | os2Guest | other | 32 | OS/2 | = os2
eComStation | eComStationGuest | other | 32 | eComStation 1.x
eComStation2 | eComStation2Guest | other | 32 | eComStation 2.0
freeBSD | freebsdGuest | other | 32 | FreeBSD
freeBSD-64 | freebsd64Guest | other | 64 | FreeBSD x64
freeBSD11 | freebsd11Guest | other | 32 | FreeBSD 11
freeBSD11-64 | freebsd11_64Guest | other | 64 | FreeBSD 11 x64
freeBSD12 | freebsd12Guest | other | 32 | FreeBSD 12
freeBSD12-64 | freebsd12_64Guest | other | 64 | FreeBSD 12 x64
freeBSD13 | freebsd13Guest | other | 32 | FreeBSD 13 | since 7.0.1
freeBSD13-64 | freebsd13_64Guest | other | 64 | FreeBSD 13 x64 | since 7.0.1
freeBSD14 | freebsd14Guest | other | 32 | FreeBSD 14 | since 8.0.0.1
freeBSD14-64 | freebsd14_64Guest | other | 64 | FreeBSD 14 x64 | since 8.0.0.1
freeBSD15 | freebsd15Guest | other | 32 | FreeBSD 15 | since 9.0.0
freeBSD15-64 | freebsd15_64Guest | other | 64 | FreeBSD 15 x64 | since 9.0.0
openserver5 | openServer5Guest | other | 32 | SCO OpenServer 5
openserver6 | openServer6Guest | other | 32 | SCO OpenServer 6
unixware7 | unixWare7Guest | other | 32 | SCO UnixWare 7
other | otherGuest | other | 32 | Other Operating System
other-64 | otherGuest64 | other | 64 | Other Operating System (64 bit)
flatcar-64 | flatcar_64Guest | linux | 64 | Flatcar Container Linux | - | high: guest_os_tables.h
darwin24-64 | - | darwin | 64 | macOS 15 | - | medium: log of vmware-vmx 26, DrDonk/OC4VM
darwin25-64 | - | darwin | 64 | macOS 26 | - | medium: log of vmware-vmx 26, DrDonk/OC4VM
debian-64 | - | linux | 64 | Debian (generic 64-bit) | - | low: chef/bento, examples of hashicorp/packer-plugin-vmware, not in guest_os_tables.h
debian | - | linux | 32 | Debian (generic 32-bit) | - | low: older Packer templates, not in guest_os_tables.h
arm-other-64 | - | other | 64 | Other Arm 64-bit | - | high: arm-prefix, hashicorp/packer-plugin-vmware (its default for Arm)
arm-ubuntu-64 | - | linux | 64 | Ubuntu Arm 64-bit | - | high: arm-prefix, chef/bento
arm-debian-64 | - | linux | 64 | Debian Arm 64-bit (generic) | - | medium: arm-prefix, examples of hashicorp/packer-plugin-vmware, chef/bento
arm-debian11-64 | - | linux | 64 | Debian 11 Arm 64-bit | - | low: arm-prefix, GUEST_OS_DEBIAN_ARM_64
arm-debian12-64 | - | linux | 64 | Debian 12 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-debian13-64 | - | linux | 64 | Debian 13 Arm 64-bit | - | low: arm-prefix, GUEST_OS_DEBIAN_ARM_64
arm-fedora-64 | - | linux | 64 | Fedora Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-rhel9-64 | - | linux | 64 | RHEL 9 Arm 64-bit | - | high: arm-prefix, chef/bento (for CentOS, Rocky, Alma and Oracle too)
arm-rhel10-64 | - | linux | 64 | RHEL 10 Arm 64-bit | - | low: arm-prefix, GUEST_OS_RHEL10_ARM_64
arm-rockylinux-64 | - | linux | 64 | Rocky Linux Arm 64-bit | - | low: arm-prefix, GUEST_OS_ROCKY_LINUX_ARM_64
arm-almalinux-64 | - | linux | 64 | AlmaLinux Arm 64-bit | - | low: arm-prefix, GUEST_OS_ALMA_LINUX_ARM_64
arm-other5xlinux-64 | - | linux | 64 | Other Linux 5.x Arm 64-bit | - | medium: arm-prefix, GUEST_OS_OTHER5XLINUX_ARM_64
arm-other6xlinux-64 | - | linux | 64 | Other Linux 6.x Arm 64-bit | - | high: arm-prefix
arm-other7xlinux-64 | - | linux | 64 | Other Linux 7.x Arm 64-bit | - | low: arm-prefix, GUEST_OS_OTHER7XLINUX_ARM_64
arm-vmware-photon-64 | - | linux | 64 | VMware Photon OS Arm 64-bit | - | low: arm-prefix, GUEST_OS_PHOTON_ARM_64
arm-freebsd13-64 | - | other | 64 | FreeBSD 13 Arm 64-bit | - | low: arm-prefix, GUEST_OS_FREEBSD13_ARM_64
arm-freebsd14-64 | - | other | 64 | FreeBSD 14 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-freebsd15-64 | - | other | 64 | FreeBSD 15 Arm 64-bit | - | medium: arm-prefix, chef/bento
arm-windows10-64 | - | windows | 64 | Windows 10 Arm 64-bit | - | high: arm-prefix
arm-windows11-64 | - | windows | 64 | Windows 11 Arm 64-bit | - | high: arm-prefix
arm-windows12-64 | - | windows | 64 | Windows 12 Arm 64-bit | - | low: arm-prefix, GUEST_OS_WIN_12_ARM_64
arm-vmkernel7 | - | esx | 64 | ESXi 7 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL7_ARM
arm-vmkernel8 | - | esx | 64 | ESXi 8 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL8_ARM
arm-vmkernel9 | - | esx | 64 | ESXi 9 Arm 64-bit | - | low: arm-prefix, GUEST_OS_VMKERNEL9_ARM
`;
// src/schema/guest-os.ts
const CONFUSIONS = new Map([
	["windows10", "windows9"],
	["windows10-64", "windows9-64"],
	["windows2012srv-64", "windows8srv-64"],
	["windows2016srv-64", "windows9srv-64"],
	["windows2022srv-64", "windows2019srvNext-64"],
	["windows2025srv-64", "windows2022srvNext-64"],
	["rhel8", "rhel8-64"],
	["rhel9", "rhel9-64"]
]);
const TABLES = ["open-vm-tools guest_os_tables.h", "vmware/govmomi vim25/types/enum.go"];
const searched = guestOsRows.toLowerCase();
let guests;
function guestOf(id) {
	return isPlain(id) ? rowAt(searched.indexOf(`\n${id.toLowerCase()} | `) + 1) : void 0;
}
function guestOfApi(apiId) {
	const at = isPlain(apiId) && /guest(?:64)?$/i.test(apiId) ? searched.indexOf(` | ${apiId.toLowerCase()} | `) : -1;
	const guest = at < 0 ? void 0 : rowAt(searched.lastIndexOf("\n", at) + 1);
	return guest?.aliasOf === void 0 ? guest : guestOf(guest.aliasOf);
}
function suggestGuest(id) {
	const folded = id.toLowerCase();
	const instead = CONFUSIONS.get(folded);
	if (instead !== void 0) return guestOf(instead);
	const letters = lettersOf(folded);
	return allGuests().find((guest) => guest.aliasOf === void 0 && lettersOf(guest.id.toLowerCase()) === letters);
}
function allGuests() {
	guests ??= guestOsRows.trim().split("\n").map(readGuest);
	return guests;
}
function isPlain(id) {
	return /^[\w-]{2,64}$/.test(id);
}
function rowAt(start) {
	return start === 0 ? void 0 : readGuest(guestOsRows.slice(start, guestOsRows.indexOf("\n", start)));
}
function readGuest(row) {
	const [id = "", apiId, family, bits, name = "", facts = "-", evidence = ""] = row.split(" | ");
	const [confidence = "high", sources] = evidence === "" ? [] : evidence.split(": ");
	return {
		id,
		apiId: apiId === "-" ? void 0 : apiId,
		family,
		arch: id.startsWith("arm-") ? "arm" : "x86",
		bits: Number(bits),
		name,
		aliasOf: /= ([^;]+)/.exec(facts)?.[1],
		since: /since (\S+)/.exec(facts)?.[1],
		confidence,
		sources: sources?.split(", ") ?? TABLES
	};
}
function lettersOf(folded) {
	return folded.replace(/guest$/, "").replace(/[^a-z0-9]/g, "");
}
// src/rules/api-guest-os.ts
const rule$89 = {
	id: "api-guest-os",
	category: "correctness",
	summary: "guestOS has the id that vSphere's API uses, not the one of a machine's file.",
	why: `Ids such as ubuntu64Guest belong to vSphere's API, and to what is built on it: govc, PowerCLI, Terraform, Ansible. In a file the same guest is ubuntu-64. VMware does not
know the other one there.`,
	fixing: `Writes the id of the same guest that files have. Unsafe, since another guest id changes defaults for devices and timers, which a machine that was installed without
them may notice.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { api: `{key} is "{value}", which is the id of vSphere's API; in a file {name} is "{meant}"` },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/include/guest_os_tables.h"
	}, {
		evidence: "documented",
		text: "vmware/govmomi vim25/types/enum.go, VirtualMachineGuestOsIdentifier"
	}],
	*check(document) {
		const entry = settingsOf$1(document).get("guestos")?.entry;
		const value = entry?.value.text.trim() ?? "";
		const guest = guestOf(value) === void 0 ? guestOfApi(value) : void 0;
		if (entry === void 0 || guest === void 0) return;
		const fix = changeValue(document, entry, guest.id);
		yield {
			message: "api",
			at: entry.value.range,
			key: entry.key.text,
			data: {
				key: entry.key.text,
				value,
				name: guest.name,
				meant: guest.id
			},
			...fix && { fix }
		};
	}
};
// src/rules/attached-iso.ts
const rule$88 = {
	id: "attached-iso",
	category: "portability",
	summary: "An image of a CD is inserted when the machine is switched on.",
	why: `An ISO that was needed to install a system stays inserted until somebody takes it out. Where the machine is copied without it VMware asks, or starts without the drive; on
vSphere it keeps the machine from moving to a host that does not see the image; and with the wrong boot order the machine boots into the installer again.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { inserted: "{device} has {file} inserted at power-on: take it out in VMware, or set {device}.startConnected to \"FALSE\"" },
	sources: [{
		evidence: "observed",
		text: "a third of 200 real files have an image inserted"
	}],
	*check(document) {
		for (const drive of presentDrives(document)) {
			const entry = drive.entries.get("filename");
			if (entry === void 0 || !/\.iso$/i.test(entry.value.text.trim())) continue;
			if (textOf(drive, "devicetype").toLowerCase() !== "cdrom-image") continue;
			if (booleanOf(textOf(drive, "startconnected")) === false) continue;
			const data = {
				device: spellingOf(drive),
				file: shownValue(entry)
			};
			yield {
				message: "inserted",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/rules/backslash-path.ts
const rule$87 = {
	id: "backslash-path",
	category: "portability",
	summary: "A relative path has backslashes, which only Windows takes for separators.",
	why: `On ESXi, Linux and macOS a backslash is a part of a file's name, so that "disks\\system.vmdk" is one strange file in the machine's own folder. A slash is a separator on
Windows, too. Absolute paths of Windows hold on one host anyway; absolute-path speaks of those.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	messages: { backslash: "{key} is \"{path}\": only on Windows is a backslash a separator; write slashes, which Windows takes too" },
	sources: [{
		evidence: "documented",
		text: "Win32 documentation: file functions take a slash for a backslash"
	}],
	*check(document) {
		if (!/[\\|]/.test(document.text)) return;
		for (const { entry, path } of pathSettings(document)) {
			if (!path.includes("\\") || isAbsolute(path)) continue;
			const data = {
				key: entry.key.text,
				path: shownValue(entry)
			};
			yield {
				message: "backslash",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/rules/bad-escape.ts
const rule$86 = {
	id: "bad-escape",
	category: "syntax",
	summary: "A bar in a value is no escape, or ends the value.",
	why: `In a value VMware reads a bar and two hex digits as one byte, and writes a bar itself as |7C. A bar without two hex digits it leaves as it is today; but it also swallows
the next bar, so that ||22 is no quote. |00 ends the value: what is behind it is lost.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: {
		literal: "the bar in the value of {key} has no two hex digits behind it, so it is no escape; write |7C for a bar",
		nul: "|00 ends the value of {key}: VMware does not see what is behind it; take it out"
	},
	sources: [{
		evidence: "documented",
		text: "VMware's own reader and writer (open-vm-tools lib/misc/escape.c), called on such values"
	}],
	check: (document) => accidentFindings(document, "bad-escape")
};
// src/rules/boolean-spelling.ts
const rule$85 = {
	id: "boolean-spelling",
	category: "style",
	summary: "TRUE or FALSE in other letters.",
	why: `VMware's products mostly write TRUE and FALSE, and read them in any case. One spelling makes files comparable, and finds all of them with one search.`,
	fixing: `Writes TRUE or FALSE in capitals, for keys that are known to be booleans. Safe, since VMware and all other programs that were looked at read the same. Declines where
another line means the same key.`,
	severity: "off",
	fix: "safe",
	kinds: ["vmx"],
	messages: { spelling: "{key} is \"{value}\", which is mostly written in capitals: \"{wanted}\"" },
	sources: [{
		evidence: "observed",
		text: "files that VMware products wrote"
	}, {
		evidence: "observed",
		text: "the sources of libvirt and virt-v2v: booleans are compared without regard to case"
	}],
	*check(document) {
		for (const { entry, known } of settingsOf$1(document).values()) {
			const { key, value } = entry;
			const wanted = value.text.toUpperCase();
			if (known?.type !== "boolean" || booleanOf(value.text) === void 0 || value.text === wanted) continue;
			const fix = changeOf(document, entry, setValue(document, entry, wanted));
			const data = {
				key: key.text,
				value: value.text,
				wanted
			};
			yield {
				message: "spelling",
				at: value.range,
				key: key.text,
				data,
				...fix && { fix: {
					...fix,
					safety: "safe"
				} }
			};
		}
	}
};
// src/rules/broad-shared-folder.ts
const rule$84 = {
	id: "broad-shared-folder",
	category: "security",
	summary: "A whole drive of the host, or a home, is shared with the guest.",
	why: `Whatever runs in the guest reads, and mostly also writes, all that is in a shared folder. With a home or a drive that is the user's keys, mail and browser profile, and
files that the host runs at the next login: the guest is then no wall any more. One folder that is there for sharing does the same work.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { drive: "{key} is \"{path}\": the guest can reach {what}; share one folder that is there for it" },
	sources: [{
		evidence: "documented",
		text: "Workstation and Fusion documentation: shared folders"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "hosted")) return;
		for (const key of document.settings.keys()) {
			const folder = key.charCodeAt(1) === H ? /^(sharedfolder\d+)\.hostpath$/.exec(key)?.[1] : void 0;
			const path = folder === void 0 ? void 0 : entryOf(document, key);
			if (path === void 0) continue;
			const says = (leaf) => booleanOf(entryOf(document, `${folder}.${leaf}`)?.value.text ?? "");
			if (says("present") !== true || says("enabled") === false) continue;
			const what = reachOf(path.value.text);
			if (what === void 0) continue;
			const data = {
				key: path.key.text,
				path: shownValue(path),
				what
			};
			yield {
				message: "drive",
				at: path.value.range,
				key: path.key.text,
				data
			};
		}
	}
};
const H = 104;
const BROAD = [
	[/^(?:\/|[a-z]:\/?|\/\/[?.]\/[a-z]:\/?|\/volumes|\/mnt|\/media)$/i, "a whole drive"],
	[/^(?:[a-z]:|\/volumes\/[^/]+)?\/(?:users|home|documents and settings)$/i, "the homes of all users"],
	[/^(?:[a-z]:|\/volumes\/[^/]+)?\/(?:users|home|documents and settings)\/(?!shared$|public$)[^/]+$/i, "a whole home"],
	[/^(?:~|\/root|\/var\/root|%userprofile%|\$home)$/i, "a whole home"],
	[/^(?:\/etc|[a-z]:\/windows|\/system|\/library|\/usr|\/var)$/i, "the host's own system"]
];
function reachOf(path) {
	if (path.length > 400) return void 0;
	const plain = path.trim().replaceAll("\\", "/");
	const folder = plain.length > 1 ? plain.replace(/\/{1,400}$/, "") || "/" : plain;
	return BROAD.find(([pattern]) => pattern.test(folder))?.[1];
}
// src/rules/rule.ts
function wholeFile(document) {
	const start = document.bom ? 3 : 0;
	return [start, start];
}
// src/rules/byte-order-mark.ts
const BOM = "ï»¿";
const rule$83 = {
	id: "byte-order-mark",
	category: "syntax",
	summary: "The file begins with a byte order mark.",
	why: `Editors on Windows begin a UTF-8 file with the bytes EF BB BF. VMware's reader passes over them, others do not: libvirt refuses the file, and virt-v2v takes them for a
part of the first key. VMware says the encoding in .encoding and writes no such mark.`,
	fixing: `Takes the three bytes out. Unsafe, since an editor may know the encoding by nothing else. Declines where a second one follows, which would take its place:
invisible-character takes that out of the first key.`,
	severity: "warning",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { present: "the file begins with a UTF-8 byte order mark: VMware passes over it, libvirt refuses the file; save it without" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c: DictLL_ReadUTF8BOM"
	}, {
		evidence: "observed",
		text: "the readers of libvirt and virt-v2v, called on such a file"
	}],
	*check(document) {
		if (!document.bom) return;
		yield {
			message: "present",
			at: wholeFile(document),
			...!document.text.startsWith(BOM, 3) && { fix: {
				edits: [{
					range: [0, 3],
					text: ""
				}],
				safety: "unsafe",
				sets: []
			} }
		};
	}
};
// src/rules/cpu-topology.ts
const rule$82 = {
	id: "cpu-topology",
	category: "correctness",
	summary: "There are more CPUs than the hardware version can have, or the sockets do not come out even.",
	why: `numvcpus counts all virtual CPUs, cpuid.coresPerSocket those of one socket: the first has to be a multiple of the second, else VMware does not start the machine. How
many a machine can have depends on its hardware version; products for the desktop have lower limits of their own.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		uneven: "{key} is {value}, which is no multiple of the {cores} cores per socket (line {related}): VMware does not start the machine",
		low: "{key} is {value}, and must be at least 1",
		high: "{key} is {value}, and hardware version {version} (line {related}) can have {limit} at most"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Virtual Machine Administration, virtual CPU configuration"
	}, {
		evidence: "documented",
		text: "the limits of hardware versions: Broadcom KB 315655, vSphere documentation 6.5 to 8.0"
	}],
	*check(document) {
		const cpus = countOf(document, "numvcpus");
		const cores = countOf(document, "cpuid.corespersocket");
		const beyond = [cpus && limitFinding(document, cpus, "vcpus"), cores && limitFinding(document, cores, "coresPerSocket")].filter((finding) => finding !== void 0);
		yield* beyond;
		if (beyond.length > 0 || cpus === void 0 || cores === void 0 || cores.value < 1) return;
		if (cpus.value % cores.value === 0) return;
		yield {
			...aboutEntry(cpus.entry),
			message: "uneven",
			data: {
				key: cpus.entry.key.text,
				value: cpus.value,
				cores: cores.value
			},
			related: [cores.entry.range]
		};
	}
};
function limitFinding(document, { entry, value }, kind) {
	const about = {
		...aboutEntry(entry),
		data: {
			key: entry.key.text,
			value: shownValue(entry)
		}
	};
	if (value < (kind === "vcpus" ? 1 : 0)) return {
		...about,
		message: "low"
	};
	const hardware = hardwareOf(document);
	const limit = hardware && limitOf(hardware.value, kind);
	if (hardware === void 0 || limit === void 0 || value <= limit) return void 0;
	return {
		...about,
		message: "high",
		data: {
			...about.data,
			version: hardware.value,
			limit
		},
		related: [hardware.entry.range]
	};
}
function aboutEntry(entry) {
	return {
		at: entry.value.range,
		key: entry.key.text
	};
}
// src/rules/custom-vnet.ts
const rule$81 = {
	id: "custom-vnet",
	category: "portability",
	summary: "A network adapter is on a virtual network that only this host has.",
	why: `Every Workstation and Fusion has VMnet0 (bridged), VMnet1 (host-only) and VMnet8 (NAT). Other networks were made on the host, with its network editor; on another host the
adapter is connected to nothing, and VMware says so only in a hint that is easily missed.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { custom: "{key} is \"{vnet}\", a network that was made on one host: connect the adapter to \"nat\", \"hostonly\" or \"bridged\", or make that network wherever the machine goes" },
	sources: [{
		evidence: "documented",
		text: "Workstation 17 documentation: virtual network editor"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "hosted")) return;
		for (const device of devicesOf(document).values()) {
			const entry = device.entries.get("vnet");
			if (entry === void 0 || device.kind !== "ethernet" || !isPresent(device)) continue;
			if (textOf(device, "connectiontype").toLowerCase() !== "custom") continue;
			const number = /vmnet(\d{1,3})$/i.exec(entry.value.text.trim())?.[1];
			if (number !== void 0 && [
				0,
				1,
				8
			].includes(Number(number))) continue;
			const data = {
				key: entry.key.text,
				vnet: shownValue(entry)
			};
			yield {
				message: "custom",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
// src/rules/debug-stub.ts
const STUBS = ["32", "64"].map((bits) => ({
	listen: `debugstub.listen.guest${bits}`,
	remote: `debugstub.listen.guest${bits}.remote`,
	port: `debugstub.port.guest${bits}`,
	standard: `88${bits}`
}));
const rule$80 = {
	id: "debug-stub",
	category: "security",
	summary: "A port is open through which a debugger controls the guest.",
	why: `debugStub.listen.guest32 and guest64 let a debugger attach to the machine from outside: it reads and writes all memory of the guest and steers its CPUs, without a
password, and the guest cannot see it. By default the port listens on the host alone, for all of its users; with .remote it listens for everybody who reaches the host.
Recipes for kernel debugging leave the lines behind.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		local: "{key} is TRUE: any user of the host can read and change all memory of the guest through port {port}; take the line out when the debugging is done",
		remote: "{key} is TRUE: whoever reaches port {port} of the host can read and change all memory of the guest; take the line out, and tunnel to the host instead"
	},
	sources: [{
		evidence: "community",
		text: "recipes for debugStub; CosmosOS/Cosmos switches it on to debug its kernel"
	}],
	*check(document) {
		for (const { listen, remote: open, port, standard } of STUBS) {
			const remote = entryThatSays(document, open, true);
			const written = entryOf(document, port)?.value.text.trim() ?? "";
			const data = { port: /^\d{1,5}$/.test(written) ? written : standard };
			if (remote !== void 0 && booleanOf(entryOf(document, listen)?.value.text ?? "") !== false) {
				const { key, value } = remote;
				yield {
					message: "remote",
					at: value.range,
					key: key.text,
					data: {
						...data,
						key: key.text
					},
					severity: "error"
				};
				continue;
			}
			const local = entryThatSays(document, listen, true);
			if (local === void 0) continue;
			yield {
				message: "local",
				at: local.value.range,
				key: local.key.text,
				data: {
					...data,
					key: local.key.text
				}
			};
		}
	}
};
// src/rules/disabled-logging.ts
const rule$79 = {
	id: "disabled-logging",
	category: "security",
	summary: "The machine writes no log.",
	why: `vmware.log is what there is to look at when a machine does not start, misbehaves or was broken into, and the first thing that support asks for. logging = "FALSE" comes
from old advice on saving disk space or writes; the logs of a machine are rotated and take a few megabytes.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { disabled: "{key} is FALSE: there is no vmware.log, and so no trace of what happens to the machine; set it to \"TRUE\", or take the line out" },
	guide: ["logging"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 7 to 9; STIGs for vSphere 7 to 9"
	}],
	*check(document) {
		const entry = entryThatSays(document, "logging", false);
		if (entry === void 0) return;
		yield {
			message: "disabled",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/disabled-mitigations.ts
const rule$78 = {
	id: "disabled-mitigations",
	category: "security",
	summary: "The machine runs without protection from side channels of the host's CPU.",
	why: `ulm.disableMitigations = "TRUE" is what Workstation's "Disable side channel mitigations for Hyper-V enabled hosts" writes, and Fusion has the like: the machine is faster on a host that
runs Hyper-V, and code inside it may read memory of the host and of other machines by speculative execution (Spectre, L1TF and their kin).`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { disabled: "{key} is TRUE: code in the guest may read memory of the host through side channels of the CPU; take the line out unless you trust all that runs inside" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 79832"
	}, {
		evidence: "observed",
		text: "strings in the program vmware-vmx; files that Workstation wrote"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "hosted")) return;
		const entry = entryThatSays(document, "ulm.disableMitigations", true);
		if (entry === void 0) return;
		yield {
			message: "disabled",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/disabled-vhv.ts
const rule$77 = {
	id: "disabled-vhv",
	category: "nested",
	summary: "vhv.allow or vhv.enable is there, and FALSE.",
	why: `An explicit FALSE switches nesting off. It may be a decision, which is why nothing changes it without being told to; but Packer's default template for
vSphere writes vhv.enable = "FALSE" into every machine, so it is no proof of one.`,
	fixing: `Sets TRUE where it stands, only with --unsafe-fixes, since somebody may have meant FALSE. Declines where another line means the same key. Where two lines
differ, duplicate-key speaks; where windows.vbs.enabled needs the key, vbs-requirements; and Arm guests, which cannot nest, are not reported at all.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	messages: { disabled: "{key} is FALSE, so nesting is off; this may be a decision: set it to \"TRUE\" only if a hypervisor is to run inside" },
	options: { onFalse: {
		enum: [
			"warn",
			"respect",
			"error"
		],
		default: "warn",
		description: "Whether FALSE is a warning, is right, or is an error."
	} },
	sources: [{
		evidence: "observed",
		text: "hashicorp/packer-plugin-vmware writes FALSE by default; GNS3/gns3-server adds the key only when it is absent"
	}],
	*check(document, { options, forbidden }) {
		const key = document.kind === "host" ? VHV_ALLOW : VHV_ENABLE;
		const entry = entryThatSays(document, key, false);
		if (entry === void 0 || options.onFalse === "respect" || forbidden.has(key)) return;
		if (key === "vhv.enable" && (canNeverNest(document) || entryThatSays(document, "windows.vbs.enabled", true))) return;
		const fix = changeValue(document, entry, "TRUE");
		yield {
			message: "disabled",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text },
			...options.onFalse === "error" && { severity: "error" },
			...fix && { fix }
		};
	}
};
// src/rules/duplicate-backing.ts
const rule$76 = {
	id: "duplicate-backing",
	category: "correctness",
	summary: "Two slots have the same disk file.",
	why: `VMware locks a disk when it opens it, and cannot open it a second time for another slot: the machine does not start. It is mostly a line that was copied, and whose file
name was forgotten. Disks that several machines may write to (sharing = "multi-writer", or a controller with sharedBus) are exempt.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: { twice: "{device} has the disk {file}, which is in {other} (line {related}) already: VMware cannot open it twice" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 1034165, sharing disks with the multi-writer flag"
	}, {
		evidence: "observed",
		text: "none of some 190 files that VMware products wrote has a disk twice"
	}],
	*check(document) {
		const seen = new Map();
		for (const drive of presentDrives(document)) {
			const entry = drive.entries.get("filename");
			const file = entry?.value.text ?? "";
			if (entry === void 0 || !/\.vmdk$/i.test(file) || isShared(document, drive)) continue;
			const other = seen.get(file);
			if (other === void 0) {
				seen.set(file, drive);
				continue;
			}
			const first = other.entries.get("filename");
			yield {
				message: "twice",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					device: spellingOf(drive),
					file: shown(file),
					other: spellingOf(other)
				},
				...first && { related: [first.range] }
			};
		}
	}
};
function isShared(document, drive) {
	const bus = textOf(devicesOf(document).get(drive.controller ?? ""), "sharedbus").toLowerCase();
	return textOf(drive, "sharing").toLowerCase() === "multi-writer" || bus === "virtual" || bus === "physical";
}
// src/rules/duplicate-key.ts
const rule$75 = {
	id: "duplicate-key",
	category: "syntax",
	summary: "A key stands more than once.",
	why: `Workstation and Fusion refuse a .vmx in which a key stands twice ("VMX file is corrupt"), also when only the case of the letters differs. Other programs do not
agree on which value counts: the first for libvirt and virt-v2v, the last for Packer, Vagrant and GNS3.`,
	fixing: `Keeps the first line and removes the others. Safe, since it does so only where all of them have the same value; where any differs, nothing is written. A
line whose value is broken in a known way is reported as that, and not here too.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: {
		equal: "{key} stands already on line {related}, with the same value; one of them must go",
		different: "{key} stands already on line {related}, with another value: keep the one that you mean"
	},
	sources: [{
		evidence: "observed",
		text: "hashicorp/vagrant#2597, cloudfoundry-attic/bosh-lite#61, GNS3/gns3-gui#2723: \"VMX file is corrupt\""
	}, {
		evidence: "observed",
		text: "the sources of libvirt, virt-v2v, Packer, Vagrant and GNS3"
	}],
	*check(document) {
		let explained;
		for (const [key, entries] of document.settings) {
			if (entries.length < 2) continue;
			explained ??= explainedLines(document);
			const [first, second, ...others] = unexplained(entries, explained);
			if (first === void 0 || second === void 0) continue;
			const later = [second, ...others];
			const different = later.find((entry) => !isSame(entry.value.bytes, first.value.bytes));
			yield {
				message: different === void 0 ? "equal" : "different",
				at: (different ?? second).key.range,
				key: second.key.text,
				data: { key: second.key.text },
				...document.kind !== "vmx" && { severity: "warning" },
				related: [first.range, ...later.filter((entry) => entry !== (different ?? second)).map((entry) => entry.range)],
				...different === void 0 && { fix: {
					edits: later.map(removeLine),
					safety: "safe",
					sets: [key]
				} }
			};
		}
	}
};
function explainedLines(document) {
	const explaining = allAccidents(document).filter(({ accident }) => accident.meant !== void 0 && !accident.harmless);
	return new Set(explaining.map(({ line }) => line));
}
function unexplained(entries, explained) {
	const values = new Set(entries.flatMap((entry) => explained.has(entry) ? [] : [entry.value.bytes]));
	return entries.filter((entry) => values.has(entry.value.bytes));
}
// src/rules/dvfilter.ts
const rule$74 = {
	id: "dvfilter",
	category: "security",
	summary: "The traffic of a network card goes through a filter.",
	why: `ethernetN.filterM.name hands all traffic of a card to a module of ESXi, or to an agent in another machine, which may read, change or drop it. Products for network
security (NSX) set it by themselves; a line that none of them wrote is a way to listen in. dvfilter-maclearn is a module of William Lam's for nested ESXi, which
newer switches do not need: add it to the option allow where it is used.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { filter: "{key} sends the traffic of the card through \"{name}\", which can read and change it; take the line out unless you know the filter" },
	options: { allow: {
		type: "array",
		items: { type: "string" },
		default: [],
		description: "Names of filters that are known and meant."
	} },
	guide: ["ethernet{0..9}.filter{n}.name"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9"
	}, {
		evidence: "community",
		text: "williamlam.com on dvfilter-maclearn for nested ESXi"
	}],
	*check(document, { options, target }) {
		if (!isReadBy(target, "esxi")) return;
		for (const { kind, entries } of devicesOf(document).values()) {
			if (kind !== "ethernet" || booleanOf(entries.get("present")?.value.text ?? "") === false) continue;
			for (const [leaf, entry] of entries) {
				const { key, value } = entry;
				if (!/^filter\d+\.name$/.test(leaf) || value.text === "" || options.allow.includes(value.text)) continue;
				yield {
					message: "filter",
					at: value.range,
					key: key.text,
					data: {
						key: key.text,
						name: shownValue(entry)
					}
				};
			}
		}
	}
};
// src/rules/empty-value.ts
const rule$73 = {
	id: "empty-value",
	category: "syntax",
	summary: "Nothing stands behind the \"=\".",
	why: `VMware reads key = as an empty value. Other programs do not: libvirt refuses the whole file. A person cannot tell whether the value was forgotten.`,
	fixing: `Writes key = "", before a comment if there is one. Safe, since VMware reads an empty value before and after. For vhv.allow and vhv.enable, where an empty value is
none, invalid-vhv-value speaks instead and does not repair it.`,
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({ empty: "{key} has no value: VMware takes it for an empty one, libvirt refuses the file; write \"\" if that is meant" }),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "documented",
		text: "the source of libvirt (virConfReadMem)"
	}],
	check: (document) => accidentFindings(document, "empty-value")
};
// src/rules/encoding-mismatch.ts
const rule$72 = {
	id: "encoding-mismatch",
	category: "syntax",
	summary: "The file is not in the encoding that it declares.",
	why: `VMware decodes the values by what .encoding says. Bytes that this encoding does not have come from an editor that saved the file in another one: names of disks, folders
and machines are then read wrongly, and a disk may not be found. Only bytes that cannot be are reported: text that is valid in several encodings is what .encoding says.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: {
		unknown: ".encoding names no encoding that VMware knows ({encoding}); write \"UTF-8\", if the file is",
		mismatch: "the value of {key} is not in {encoding}, which line {related} declares; save the file in that encoding, or declare the one that it is in"
	},
	sources: [{
		evidence: "observed",
		text: "files that VMware wrote in UTF-8, GBK, Shift_JIS and windows code pages"
	}, {
		evidence: "documented",
		text: "open-vm-tools lib/misc/codeset.c: names match without regard to case and punctuation"
	}],
	*check(document) {
		const { declared, codec } = document.encoding;
		const [declaration, second] = document.settings.get(".encoding") ?? [];
		if (declared === void 0 || declaration === void 0 || second !== void 0) return;
		if (isBroken(document, declaration)) return;
		const finding = {
			key: declaration.key.text,
			data: { encoding: declaration.value.text }
		};
		if (codec === void 0) {
			yield {
				...finding,
				message: "unknown",
				at: declaration.value.range
			};
			return;
		}
		if (isAscii(document.text)) return;
		const wrong = document.lines.find((line) => line.kind === "entry" && !fits(document, line) && !isBroken(document, line));
		if (wrong === void 0) return;
		yield {
			message: "mismatch",
			at: wrong.value.range,
			key: wrong.key.text,
			data: {
				key: wrong.key.text,
				encoding: declaration.value.text
			},
			related: [declaration.range]
		};
	}
};
function fits(document, { value }) {
	const written = document.text.slice(...value.range);
	if (isAscii(written)) return true;
	return !/^(?:us)?ascii$/i.test(document.encoding.declared?.replace(/[^A-Za-z0-9]/g, "") ?? "") && isValid(written, document.encoding);
}
// src/analysis/encryption.ts
function isFullyEncrypted(document) {
	return !(entryOf(document, "vmx.encryptionType")?.value.text.toLowerCase() === "partial") && document.settings.has("encryption.data");
}
// src/rules/encrypted-file.ts
const rule$71 = {
	id: "encrypted-file",
	category: "syntax",
	summary: "The machine is encrypted as a whole.",
	why: `In a fully encrypted machine only .encoding, displayName and the encryption.* keys are in clear; all other settings are inside encryption.data. What is not there
cannot be said to be missing, and a line that is added in clear would not count: change such a machine in VMware itself.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	messages: { encrypted: "this machine is encrypted: only what stands in clear was checked; change its settings in VMware" },
	sources: [{
		evidence: "observed",
		text: "files that Workstation and Fusion wrote"
	}],
	*check(document) {
		if (isFullyEncrypted(document)) yield {
			message: "encrypted",
			at: entryOf(document, "encryption.data")?.key.range ?? wholeFile(document)
		};
	}
};
// src/rules/expired-suppression.ts
const rule$70 = {
	id: "expired-suppression",
	category: "suppressions",
	summary: "A suppression has a last day, and that is past.",
	why: `"until YYYY-MM-DD" in a comment, or "expires" in the configuration, says until when a finding may stay, that day included. From the next day on it is reported again,
and this rule says why: repair what was found, or decide anew.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { expired: "this suppression of {rule} was to end on {expires}, and silences nothing any more" },
	sources: [{
		evidence: "documented",
		text: "vmxlint's own"
	}],
	check: () => [],
	*judge(suppressions) {
		for (const { at, rule, state, expires = "" } of suppressions) if (state === "expired") yield {
			message: "expired",
			at,
			data: {
				rule,
				expires
			}
		};
	}
};
// src/text/wildcard.ts
function matchesWildcard(text, pattern) {
	const chars = text.toLowerCase();
	const wanted = pattern.toLowerCase();
	let at = 0;
	let next = 0;
	let star = -1;
	let resume = 0;
	while (at < chars.length) if (wanted[next] === "*") {
		star = next++;
		resume = at;
	} else if (wanted[next] === "?" || wanted[next] === chars[at]) {
		at++;
		next++;
	} else if (star >= 0) {
		next = star + 1;
		at = ++resume;
	} else return false;
	while (wanted[next] === "*") next++;
	return next === wanted.length;
}
// src/rules/forbidden-vhv.ts
const rule$69 = {
	id: "forbidden-vhv",
	category: "nested",
	summary: "A machine nests, and a policy does not allow it to.",
	why: `A guest with the CPU's virtualization extensions reaches more of the host's code, cannot use Fault Tolerance, and runs machines that nobody manages. Where that is a matter of
permission, this rule turns the question round: vhv.enable = "TRUE" is wrong in every machine that is not on the list. Where it is on and does not allow the machine,
missing-vhv-enable and disabled-vhv are silent, vbs-requirements does not ask for vhv.enable, and no fix of any rule makes it TRUE.`,
	fixing: `Sets vhv.enable to "FALSE" where it stands. Unsafe: the machine may belong on the list, and a hypervisor in it stops working. Declines where another line means the
same key. Arm guests are left to vhv-arm-guest.`,
	severity: "off",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { forbidden: "{key} is TRUE, and the policy does not allow nesting for this machine: set it to \"FALSE\", or add the machine to the options allow or displayName of forbidden-vhv" },
	options: {
		allow: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Files that may nest: patterns of their path, or of its end, such as lab/*.vmx."
		},
		displayName: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Machines that may nest: patterns of their displayName."
		}
	},
	sources: [{
		evidence: "documented",
		text: "vim25 API (vmware/govmomi): Fault Tolerance refuses machines with nested HV"
	}, {
		evidence: "documented",
		text: "vSphere 8 documentation: \"Expose VMware hardware assisted virtualization\""
	}],
	*check(document, { options, path }) {
		const nesting = nestingEntry(document);
		if (nesting === void 0 || canNeverNest(document) || isAllowed(document, options, path)) return;
		const fix = changeValue(document, nesting, "FALSE");
		const { key, value } = nesting;
		yield {
			message: "forbidden",
			at: value.range,
			key: key.text,
			data: { key: key.text },
			...fix && { fix }
		};
	},
	*forbids(document, { options, path }) {
		if (!isAllowed(document, options, path)) yield VHV_ENABLE;
	}
};
function isAllowed(document, { allow, displayName }, path) {
	const name = entryOf(document, "displayName")?.value.text;
	if (name !== void 0 && displayName.some((pattern) => matchesWildcard(name, pattern))) return true;
	const file = path?.replaceAll("\\", "/");
	return file !== void 0 && allow.some((pattern) => matchesPath(file, pattern.replaceAll("\\", "/")));
}
function matchesPath(path, pattern) {
	return matchesWildcard(path, pattern) || matchesWildcard(path, `*/${pattern}`);
}
// src/rules/foreign-syntax.ts
const rule$68 = {
	id: "foreign-syntax",
	category: "syntax",
	summary: "A line is written as another language wants it.",
	why: `Settings are copied from Packer templates, Vagrantfiles, API answers and INI files. VMware's reader wants key = value and nothing behind it: a comma, a semicolon, a
colon for the "=" or a comment that begins with ; or // loses the line; quotes around the key are a part of the key, which nobody then reads.`,
	fixing: `Writes the line as VMware wants it. Safe only for a ; or , behind a value in quotes, since the line means nothing as it is and nothing else can be meant. Unsafe for all
else: another language's comment becomes one with #, a pair and a quoted key become an entry, brackets go. Declines where another line gives the key another value.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		mark: "the {mark} behind the value belongs to another language: VMware cannot read the line, and {key} is not set; take it out",
		"mark-value": "the {mark} belongs to another language, and is a part of the value of {key} to VMware; take it out",
		behind: "VMware does not know {mark} as the beginning of a comment, so it cannot read the line and {key} is not set; write #",
		comment: "VMware does not know {mark} as the beginning of a comment, and cannot read the line; write #",
		"comment-key": "VMware does not know {mark} as the beginning of a comment: it takes it for a part of the key; write #",
		section: "VMware knows no sections, and cannot read the line; make it a comment with #",
		bracket: "a bracket of another language means nothing to VMware; take the line out",
		pair: "VMware wants \"=\" between key and value, not \"{sign}\": it cannot read the line, and {key} is not set; write {key} = \"value\"",
		quoted: "the quotes around {key} are a part of the key to VMware, so {key} is not set; write the key without",
		index: "this is how a Vagrantfile sets {key}: to VMware it is another key, so {key} is not set; write {key} = \"value\""
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "documented",
		text: "Packer vmx_data (JSON, HCL), Vagrant v.vmx[\"key\"] (Ruby)"
	}],
	check: (document) => accidentFindings(document, "foreign-syntax")
};
// src/rules/glued-entries.ts
const rule$67 = {
	id: "glued-entries",
	category: "syntax",
	summary: "Two entries stand on one line.",
	why: `It comes from appending with echo >> to a file whose last line had no line end. VMware's reader takes a line apart once, finds text behind the closing quote, and
gives the line no name: the new setting and the last one before it are both lost. Behind a bare value or a comment the new setting becomes a part of that.`,
	fixing: `Puts a line end between the two. Safe where the first value is in quotes and both halves are entries, since the line means nothing as it is; unsafe behind a
bare value or a comment, which VMware does read. Where one half is set elsewhere with the same value, only the other half stays; with another value nothing is written.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		lost: "{first} and {second} stand on one line, so VMware reads neither; begin a new line before {second}",
		value: "{second} stands on the line of {first}, whose value VMware takes it for; begin a new line before {second}",
		comment: "{second} stands in a comment, so VMware does not read it; begin a new line before {second}"
	}),
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c: after the closing quote only blanks or a comment may follow"
	}, {
		evidence: "observed",
		text: "vmware/vic#5646: ESXi skips such lines, \"not all entries are being read\""
	}],
	check: (document) => accidentFindings(document, "glued-entries")
};
// src/analysis/firmware.ts
function biosOf(document) {
	const entry = entryOf(document, "firmware");
	if (canNeverNest(document)) return void 0;
	if (entry === void 0) return mayBeSet(document, "firmware") ? void 0 : {
		entry,
		name: "BIOS by default"
	};
	return isBroken(document, entry) || entry.value.text.trim().toLowerCase() === "efi" ? void 0 : {
		entry,
		name: `"${shownValue(entry)}"`
	};
}
// src/schema/hardening.ts
const HARDENING = [
	row("RemoteDisplay.maxConnections", "1", 5, "a second viewer can watch the console of an administrator"),
	row("tools.guest.desktop.autolock", "TRUE", 7, "the guest's desktop stays unlocked when its console is closed"),
	row("bios.bootDeviceClasses", "allow:hd", 8, "the machine may boot from a CD or the network, past its own system"),
	{
		...row("uefi.secureBoot.enabled", "TRUE", 7, "the machine runs boot code that nobody has signed"),
		esxi: false
	},
	row("migrate.encryptionMode", "required", 7, "vMotion may send the memory of the machine over the network in clear"),
	{
		...row("log.keepOld", "10", 5, "logs are kept too short, or too many"),
		absentIsRight: true,
		esxi: false
	},
	{
		...row("log.rotateSize", "2048000", 7, "logs are rotated too soon, or fill the disk"),
		absentIsRight: true,
		esxi: false
	}
];
function hardeningFor(target) {
	return HARDENING.filter(({ esxi, since }) => target === void 0 || (target.product === "esxi" ? target.major >= since : !esxi));
}
function row(key, wanted, since, risk) {
	return {
		key,
		wanted,
		absentIsRight: false,
		risk,
		esxi: true,
		since
	};
}
// src/rules/hardening-missing.ts
const SECURE_BOOT$1 = "uefi.secureBoot.enabled";
const rule$66 = {
	id: "hardening-missing",
	category: "security",
	summary: "A setting that the security guides ask for is absent, or has another value.",
	why: `Most of what the guides ask for is the default of vSphere, and guides from 8 on accept it when nothing is written. These settings are not: without the line the less secure
way holds. How many old logs stay and when a log is rotated is right as it is, and wrong only where the file says otherwise. The rule is for machines that are
to be held to a guide; the preset hardened has it on.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		absent: "{key} is not set: {risk}; add {key} = \"{wanted}\"",
		other: "{key} is \"{value}\": {risk}; the guides want \"{wanted}\"",
		bios: "without firmware = \"efi\" there is no secure boot: the machine runs boot code that nobody has signed; a system that is installed anew can have both"
	},
	guide: HARDENING.map(({ key }) => key),
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9; CIS benchmark for ESXi 8"
	}],
	*check(document, { target }) {
		if (isFullyEncrypted(document)) return;
		for (const one of hardeningFor(target)) {
			const finding = one.key === SECURE_BOOT$1 ? secureBootFinding(document, one) : findingOf$4(document, one);
			if (finding !== void 0) yield finding;
		}
	}
};
function secureBootFinding(document, one) {
	const bios = biosOf(document);
	if (bios !== void 0) {
		const { entry } = bios;
		return {
			message: "bios",
			at: entry?.value.range ?? wholeFile(document),
			key: entry?.key.text ?? "firmware"
		};
	}
	return entryOf(document, "firmware") === void 0 || canNeverNest(document) ? void 0 : findingOf$4(document, one);
}
function findingOf$4(document, { key, wanted, absentIsRight, risk }) {
	const entry = entryOf(document, key);
	const data = {
		key,
		wanted,
		risk
	};
	if (entry === void 0 || entry.value.text === "") {
		if (absentIsRight || entry === void 0 && mayBeSet(document, key.toLowerCase())) return void 0;
		return {
			message: "absent",
			at: entry?.key.range ?? wholeFile(document),
			key,
			data
		};
	}
	if (isEqual(entry.value.text, wanted)) return void 0;
	const value = shownValue(entry);
	return {
		message: "other",
		at: entry.value.range,
		key: entry.key.text,
		data: {
			...data,
			key: entry.key.text,
			value
		}
	};
}
function isEqual(value, wanted) {
	const text = value.trim();
	if (text.toLowerCase() === wanted.toLowerCase()) return true;
	const number = integerOf(text);
	return number !== void 0 && number === integerOf(wanted);
}
// src/rules/hardware-version-too-old.ts
const rule$65 = {
	id: "hardware-version-too-old",
	category: "correctness",
	summary: "A device or feature needs newer virtual hardware than the machine has.",
	why: `Virtual hardware grows with its version: SATA came with 10, NVMe and secure boot with 13, the virtual TPM with 14. VMware leaves a device out that the machine's version
does not have, or does not start the machine. Nothing is written: the hardware is upgraded in VMware, which converts what has to be converted. For vhv.enable
there is a rule of its own, vhv-hardware-version.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		feature: "{key} needs hardware version {needed} ({products}), and virtualHW.version is {version} (line {related}): upgrade the hardware in VMware, or take it out",
		value: "{key} = \"{value}\" needs hardware version {needed} ({products}), and virtualHW.version is {version} (line {related}): upgrade the hardware in VMware, or choose another"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere documentation, \"Hardware Features Available with Virtual Machine Compatibility Settings\", 6.5 to 8.0"
	}, {
		evidence: "documented",
		text: "vmware/govmomi object/hardware_version.go; Broadcom KB 315655"
	}],
	*check(document) {
		const hardware = hardwareOf(document);
		if (hardware === void 0) return;
		for (const setting of settingsOf$1(document).values()) {
			const need = needOf(setting);
			if (need === void 0 || need.version <= hardware.value) continue;
			const { key, value } = setting.entry;
			yield {
				message: need.message,
				at: need.message === "value" ? value.range : key.range,
				key: key.text,
				data: {
					key: shown(key.text),
					value: shownValue(setting.entry),
					needed: need.version,
					products: productsOf(need.version),
					version: hardware.value
				},
				related: [hardware.entry.range]
			};
		}
	}
};
function needOf({ key, entry, known, problem }) {
	if (known === void 0 || problem !== void 0 || known.managed || key === "vhv.enable") return void 0;
	if (known.pattern.includes(":")) return void 0;
	const { text } = entry.value;
	const word = known.values.find((value) => value.text.toLowerCase() === text.toLowerCase());
	if (known.type === "enum" && word?.hardware !== void 0) return {
		version: word.hardware,
		message: "value"
	};
	if (known.hardware === void 0 || text === "") return void 0;
	if (known.type === "boolean" && booleanOf(text) !== true) return void 0;
	return {
		version: known.hardware,
		message: "feature"
	};
}
// src/rules/hidden-hypervisor.ts
const rule$64 = {
	id: "hidden-hypervisor",
	category: "nested",
	summary: "The machine hides from its guest that it is one.",
	why: `hypervisor.cpuid.v0 = "FALSE" clears the bit by which a guest sees that it runs on a hypervisor. The installer of Hyper-V asked for that; afterwards it is of no use, and
VMware Tools and open-vm-tools no longer see that they run in a virtual machine. Some hide it on purpose, from programs that refuse to run in a virtual machine.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	messages: { hidden: "{key} is FALSE, so VMware Tools cannot see that this is a virtual machine; take the line out once Hyper-V is installed" },
	sources: [{
		evidence: "observed",
		text: "vmware/open-vm-tools#632"
	}],
	*check(document) {
		const entry = entryThatSays(document, "hypervisor.cpuid.v0", false);
		if (entry === void 0) return;
		yield {
			message: "hidden",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/host-without-vhv-allow.ts
const rule$63 = {
	id: "host-without-vhv-allow",
	category: "nested",
	summary: "A machine nests, and the file of its host does not allow it.",
	why: `On ESXi 5.0 vhv.enable = "TRUE" in a .vmx is of no use while the host's /etc/vmware/config does not say vhv.allow = "TRUE". Only a run over both files shows it. A machine
belongs to the host whose file tree it is in (the folder that etc/vmware/config is in, of a backup or of the host itself). Where no machine of the run is in such a
tree, all are reported if no host of the run allows nesting.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx", "host"],
	messages: {
		absent: "{key} is TRUE, and of no use where the host does not allow it: add vhv.allow = \"TRUE\" to {related}",
		refused: "{key} is TRUE, and the host does not allow it: vhv.allow is FALSE in {related}"
	},
	options: { esxi: {
		enum: [
			"any",
			"5.0",
			">=5.1"
		],
		default: "any",
		description: "Which ESXi the hosts run: from 5.1 on only an explicit FALSE counts."
	} },
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}, {
		evidence: "community",
		text: "from ESXi 5.1 on vhv.allow is not necessary"
	}],
	check: () => [],
	*collect(document, { options, path = "" }) {
		const file = path.replaceAll("\\", "/");
		if (document.kind === "host") {
			yield hostFact(document, file, options);
			return;
		}
		const entry = nestingEntry(document);
		if (entry === void 0 || obstacleToNesting(document) !== void 0) return;
		yield {
			at: entry.value.range,
			key: entry.key.text,
			value: file
		};
	},
	*conclude(facts) {
		const hosts = facts.filter(isHost);
		const byRoot = new Map(hosts.map((host) => [rootOf(host), host]));
		const machines = facts.filter((fact) => !isHost(fact));
		const treeless = machines.every((machine) => hostOf(machine.value, byRoot) === void 0);
		const noneAllows = hosts.every((host) => stateOf$1(host) !== "allowed");
		for (const fact of machines) {
			const host = hostOf(fact.value, byRoot) ?? (treeless && noneAllows ? hosts[0] : void 0);
			const state = host === void 0 ? "allowed" : stateOf$1(host);
			if (host === void 0 || state === "allowed") continue;
			yield {
				about: fact,
				message: state,
				related: [host]
			};
		}
	}
};
function hostOf(path, byRoot) {
	for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
		const host = byRoot.get(path.slice(0, end + 1));
		if (host !== void 0 || end === 0) return host;
	}
}
function hostFact(document, file, { esxi }) {
	const root = /^(.*\/)etc\/vmware\/config$/i.exec(file)?.[1] ?? "";
	const refused = entryThatSays(document, VHV_ALLOW, false);
	const at = refused?.value.range ?? wholeFile(document);
	const absent = esxi !== ">=5.1" && !isMeant(document, "vhv.allow");
	return {
		at,
		key: VHV_ALLOW,
		value: `${refused ? "refused" : absent ? "absent" : "allowed"}\n${root}`
	};
}
function isHost({ value }) {
	return value.includes("\n");
}
function stateOf$1({ value }) {
	return value.slice(0, value.indexOf("\n"));
}
function rootOf({ value }) {
	return value.slice(value.indexOf("\n") + 1);
}
// src/rules/inline-comment.ts
const rule$62 = {
	id: "inline-comment",
	category: "style",
	summary: "A comment stands behind a value.",
	why: `VMware reads a value up to the comment, and keeps only comments that have a line of their own when it writes the file. Packer, Vagrant, GNS3, dissect and Proxmox take the
comment for a part of the value, and virt-v2v drops the line.`,
	fixing: `Moves the comment to a line of its own, above the setting. Safe, since VMware reads the same settings, and other programs then do too. Comments that speak to
vmxlint stay where they are.`,
	severity: "off",
	fix: "safe",
	kinds: ["vmx"],
	messages: { comment: "behind the value of {key} stands a comment, which many programs take for a part of it: give it a line of its own" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c: what VMware reads"
	}, {
		evidence: "observed",
		text: "the sources of Packer, Vagrant, GNS3, dissect, Proxmox and virt-v2v"
	}],
	*check(document) {
		for (const line of document.lines) {
			if (line.kind !== "entry" || line.comment === void 0 || line.value.range[0] === line.value.range[1]) continue;
			const comment = document.text.slice(line.comment[0], contentEnd(document, line)).trimEnd();
			if (/vmxlint/i.test(comment) || isBroken(document, line)) continue;
			yield {
				message: "comment",
				at: [line.comment[0], line.comment[0] + comment.length],
				key: line.key.text,
				data: { key: shown(line.key.text) },
				fix: {
					edits: moveUp(document, line, comment),
					safety: "safe",
					sets: []
				}
			};
		}
	}
};
function moveUp(document, line, comment) {
	const end = contentEnd(document, line);
	const eol = document.text.slice(end, line.range[1]) || dominantEol(document);
	return [{
		range: [line.range[0], line.range[0]],
		text: comment + eol
	}, {
		range: [line.value.range[1], end],
		text: ""
	}];
}
// src/rules/inner-quote.ts
const rule$61 = {
	id: "inner-quote",
	category: "syntax",
	summary: "A quote stands inside a value.",
	why: `To VMware a quote inside a value closes it, with a backslash before it or without; what follows is no comment, and so the whole line is lost. VMware itself writes a quote
as |22.`,
	fixing: `Writes |22 for each quote inside. Unsafe, since the quotes may have been meant to go. Declines where they stand at both ends, or where one too many stands at one, so
that they may have been doubled; where a comment or another entry seems to begin behind one; and where another line gives the key another value.`,
	severity: "error",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		lost: "a quote inside the value of {key} closes it, so VMware cannot read the line and {key} is not set; write |22 for it",
		unclear: "a quote inside the value of {key} closes it, so VMware cannot read the line and {key} is not set; take it out, or write |22 for it"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader and writer (open-vm-tools lib/dict/dictll.c, lib/misc/escape.c)"
	}],
	check: (document) => accidentFindings(document, "inner-quote")
};
// src/rules/insecure-isolation.ts
const WALLS = [
	wall("isolation.tools.copy.disable", false, "text and files can be copied out of the guest through its console"),
	wall("isolation.tools.paste.disable", false, "what is on the clipboard of whoever opens the console goes to the guest"),
	wall("isolation.tools.dnd.disable", false, "files can be dragged in and out of the guest through its console"),
	wall("isolation.tools.diskShrink.disable", false, "any user of the guest can stall it by having its disks shrunk"),
	wall("isolation.tools.diskWiper.disable", false, "any user of the guest can stall it by having the free space of its disks wiped"),
	wall("isolation.device.connectable.disable", false, "users of the guest can connect and disconnect its devices"),
	wall("tools.guestlib.enableHostInfo", true, "the guest can read how the host is equipped and loaded")
];
const SIZE_LIMIT = "tools.setInfo.sizeLimit";
const DEFAULT_SIZE = 1048576;
const rule$60 = {
	id: "insecure-isolation",
	category: "security",
	summary: "A setting takes a wall down between a guest and its host or console.",
	why: `The security guides of VMware, DISA and CIS want these walls to stand. On vSphere they do where nothing is said, so the line that takes one down was written by somebody:
for convenience on a desktop, mostly. Workstation and Fusion have the clipboard open by default. In a host file the line holds for every machine of the host.
What is only absent is asked for by nobody here.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx", "host"],
	messages: {
		open: "{key} is {value}, so {effect}{everywhere}: set it to \"{wanted}\" unless that is needed",
		size: "{key} is {value}, so the guest can fill the datastore by what it writes into its .vmx{everywhere}: set it to \"1048576\" or less, or take the line out"
	},
	guide: [...WALLS.map(({ key }) => key), SIZE_LIMIT],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; the STIGs and CIS benchmarks"
	}],
	*check(document) {
		for (const one of WALLS) {
			const entry = entryThatSays(document, one.folded, one.insecure);
			if (entry === void 0) continue;
			const wanted = one.insecure ? "FALSE" : "TRUE";
			yield findingOf$3(document, entry, "open", {
				effect: one.effect,
				wanted
			});
		}
		const limit = entryOf(document, SIZE_LIMIT);
		const bytes = limit === void 0 ? void 0 : integerOf(limit.value.text);
		if (limit !== void 0 && bytes !== void 0 && (bytes === 0 || bytes > DEFAULT_SIZE)) yield findingOf$3(document, limit, "size", {});
	}
};
function findingOf$3({ kind }, { key, value }, message, data) {
	const everywhere = kind === "host" ? ", in every machine of this host" : "";
	const text = value.text.trim();
	return {
		message,
		at: value.range,
		key: key.text,
		data: {
			key: key.text,
			value: text,
			everywhere,
			...data
		}
	};
}
function wall(key, insecure, effect) {
	return {
		key,
		folded: key.toLowerCase(),
		insecure,
		effect
	};
}
// src/rules/invalid-boolean.ts
const rule$59 = {
	id: "invalid-boolean",
	category: "correctness",
	summary: "A value should be TRUE or FALSE, and is neither.",
	why: `VMware reads TRUE and FALSE, in any case. Anything else it notes in vmware.log as "not a valid boolean value" and takes the default of the key in its stead, which may
be the opposite of what was meant. What it makes of yes, no, 1, 0, on and off in a machine's file is not known for every product, so these are only mentioned.
vhv.allow and vhv.enable have a rule of their own, invalid-vhv-value.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		invalid: "{key} must be TRUE or FALSE, and \"{value}\" is neither: VMware takes its default instead",
		word: "{key} is \"{value}\", which not every VMware product may read as {meant}: write \"{meant}\""
	},
	sources: [{
		evidence: "observed",
		text: "vmware.log: Value \"...\" for variable \"...\" is not a valid boolean value. Using value \"TRUE\"."
	}, {
		evidence: "observed",
		text: "the sources of libvirt and virt-v2v"
	}],
	*check(document) {
		for (const { entry, known, problem } of settingsOf$1(document).values()) {
			if (problem?.kind !== "boolean" || known === void 0) continue;
			const sure = known.confidence === "high" || known.confidence === "medium";
			yield {
				message: problem.meant === void 0 ? "invalid" : "word",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					meant: problem.meant ?? ""
				},
				...problem.meant !== void 0 && { severity: "info" },
				...problem.meant === void 0 && !sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/invalid-enum.ts
const rule$58 = {
	id: "invalid-enum",
	category: "correctness",
	summary: "A value is not one of the words that its key can have.",
	why: `Some keys take one of a few words: a controller's model, a disk's mode, the way an adapter is attached. Of another word VMware takes the default, leaves the device out or
does not start the machine. Words are compared without regard to case. Where more words may exist than are known, the finding is a warning.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		invalid: "{key} must be {expected}, not \"{value}\"",
		open: "{key} is \"{value}\", which is not a value that vmxlint knows of it: known are {expected}"
	},
	sources: [{
		evidence: "documented",
		text: "VMware and Broadcom product documentation"
	}, {
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c, and the values in some 190 real files"
	}],
	*check(document) {
		for (const { entry, known, problem } of settingsOf$1(document).values()) {
			if (problem?.kind !== "enum" || known === void 0) continue;
			const sure = !known.open && (known.confidence === "high" || known.confidence === "medium");
			yield {
				message: known.open ? "open" : "invalid",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					expected: known.open ? known.values.map(({ text }) => text).join(", ") : problem.expected
				},
				...!sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/invalid-hardware-version.ts
const rule$57 = {
	id: "invalid-hardware-version",
	category: "correctness",
	summary: "virtualHW.version is a number that no product has, or that the target does not have yet.",
	why: `A product opens machines of its own hardware version and of older ones. Of a newer one it says that the configuration "is not compatible with this version", and does not
start the machine. Version 5 was never used, and 22 is the newest of today. Nothing is written: another number does not convert the hardware.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		never: "{key} is {value}, which no VMware product ever had",
		unknown: "{key} is {value}, and the newest that there is known to be is {newest} ({products})",
		target: "{key} is {value}, and {target} knows {newest} and older ones only: it does not start this machine"
	},
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 315655, 312100; VMware KB 1003746"
	}, {
		evidence: "documented",
		text: "vmware/govmomi object/hardware_version.go"
	}],
	*check(document, { target }) {
		const hardware = hardwareOf(document);
		if (hardware === void 0) return;
		const { entry, value: version } = hardware;
		const newest = target?.hardware ?? 22;
		const message = messageFor(version, newest);
		if (message === void 0) return;
		yield {
			message,
			at: entry.value.range,
			key: entry.key.text,
			data: {
				key: entry.key.text,
				value: shownValue(entry),
				target: target?.name ?? "",
				newest,
				products: productsOf(newest)
			}
		};
	}
};
function messageFor(version, newest) {
	if (version > 22) return "unknown";
	if (hardwareVersion$1(version) === void 0) return "never";
	return version > newest ? "target" : void 0;
}
// src/rules/invalid-integer.ts
const rule$56 = {
	id: "invalid-integer",
	category: "correctness",
	summary: "A value should be a whole number, and is none.",
	why: `VMware takes the whole value for a number: no unit, no fraction, no blank behind it. 0x10 is 16, and 010 is 8, as in C. Of a value that is no number the default of the
key is taken, or the machine does not start.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: { invalid: "{key} must be {expected}, and \"{value}\" is none" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/misc: StrUtil_StrToInt, which is strtol with base 0 over the whole text"
	}, {
		evidence: "observed",
		text: "the types of 140 keys in documentation and in real files"
	}],
	*check(document) {
		for (const { entry, known, problem } of settingsOf$1(document).values()) {
			if (problem?.kind !== "integer" || known === void 0) continue;
			const sure = known.confidence === "high" || known.confidence === "medium";
			yield {
				message: "invalid",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					expected: expectedOf(known) ?? "a whole number"
				},
				...!sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/invalid-vhv-value.ts
const rule$55 = {
	id: "invalid-vhv-value",
	category: "nested",
	summary: "vhv.allow or vhv.enable has a value that is no boolean.",
	why: `VMware takes TRUE and FALSE, in any case. For anything else it writes a line to vmware.log (Value "..." for variable "..." is not a valid boolean value) and
uses the default, which for both keys is FALSE: the line is there, and nothing happens.`,
	fixing: `Writes "TRUE" or "FALSE" where the value is a spelling of one of them: in other quotes, with blanks or a backslash around it, or yes, no, on, off, 1, 0. The
sense never changes. Declines where the value is empty or another word (enabled, TURE), and where another line gives the key another value.`,
	severity: "error",
	fix: "safe",
	kinds: ["vmx", "host"],
	messages: withOutcomes({
		spelled: "{key} is set to {value}, which VMware does not take for a boolean, so the default FALSE holds; write \"{meant}\"",
		unclear: "{key} is set to {value}, which is no boolean, so the default FALSE holds; write \"TRUE\" or \"FALSE\""
	}),
	sources: [{
		evidence: "observed",
		text: "vmware.log: Value \"...\" for variable \"...\" is not a valid boolean value. Using value \"...\"."
	}, {
		evidence: "documented",
		text: "libvirt and virt-v2v read TRUE and FALSE in any case, and nothing else"
	}],
	check: (document) => accidentFindings(document, "invalid-vhv-value")
};
// src/rules/invisible-character.ts
const rule$54 = {
	id: "invisible-character",
	category: "syntax",
	summary: "A character that one does not see stands in a key or beside the \"=\".",
	why: `Pages on the web and chat programs put no-break and zero-width spaces where one copies from; a file put together from several has a byte order mark in its midst.
Only spaces and tabs are blanks to VMware: it takes any other character for a part of the key, which is then one that nobody reads, or of the value; behind a value
in quotes it loses the line.`,
	fixing: `Takes the character out; where it looks like a blank and stands between key, "=" and value, a plain space comes in its place. Safe, since nobody means a key or a
value that begins or ends with one. Unsafe where one that looks like a blank stands in the midst of a key, which may have been two words. Declines where another
line gives the key another value. Inside a value in quotes, and inside a bare one, it is text and is left alone.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		key: "an invisible character ({names}) is a part of the key {key} to VMware, so {key} is not set; take it out",
		value: "an invisible character ({names}) is a part of the value of {key} to VMware; take it out",
		lost: "an invisible character ({names}) keeps VMware from reading the line, so {key} is not set; take it out",
		line: "an invisible character ({names}) keeps VMware from seeing that this line sets nothing; take it out"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	check: (document) => accidentFindings(document, "invisible-character")
};
// src/rules/key-case.ts
const rule$53 = {
	id: "key-case",
	category: "style",
	summary: "A key's letters are not in the case in which VMware writes them.",
	why: `VMware looks keys up without regard to case, but others do not: Proxmox and Xen Orchestra find a key only as VMware's products spell it, and so does many a script with grep.
One spelling also keeps a key from being added a second time.`,
	fixing: `Writes the key as VMware's products do; nothing else of the line changes. Unsafe, though VMware reads the same: a script or a template of your own may go by the
old spelling. Declines where another line means the same key.`,
	severity: "off",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { case: "{key} is mostly written {spelling}: VMware reads both, some programs only that" },
	sources: [{
		evidence: "observed",
		text: "Proxmox and Xen Orchestra compare keys with regard to case"
	}, {
		evidence: "observed",
		text: "files that VMware products wrote"
	}],
	*check(document) {
		for (const { entry, known } of settingsOf$1(document).values()) {
			if (known === void 0) continue;
			const { key } = entry;
			const spelling = spellKey(known.pattern, key.text);
			if (spelling === key.text || spelling.toLowerCase() !== key.folded) continue;
			const fix = changeOf(document, entry, renameKey(document, entry, spelling));
			yield {
				message: "case",
				at: key.range,
				key: key.text,
				data: {
					key: key.text,
					spelling
				},
				...fix && { fix }
			};
		}
	}
};
// src/rules/legacy-nesting-key.ts
const rule$52 = {
	id: "legacy-nesting-key",
	category: "nested",
	summary: "A key is from the time before vhv.enable.",
	why: `Before ESXi 5.0, Workstation 8 and Fusion 4 could pass virtualization on, a hypervisor ran in a machine only by tricks for 32-bit guests. Their keys are still copied from
page to page. vhv.enable does not need them, and without it they do not make nesting work on current products.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx", "host"],
	messages: { legacy: "{key} {meaning}; nesting does not need it: take the line out if it is there for that" },
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}],
	*check(document) {
		for (const [key, meaning] of LEGACY_KEYS) {
			const entry = entryOf(document, key);
			if (entry === void 0) continue;
			yield {
				message: "legacy",
				at: entry.key.range,
				key: entry.key.text,
				data: {
					key: entry.key.text,
					meaning
				}
			};
		}
	}
};
// src/rules/mac-address.ts
const OWN = /^00:(?:50:56|0c:29|05:69|1c:14)/;
const rule$51 = {
	id: "mac-address",
	category: "correctness",
	summary: "The MAC address of a network adapter is none, is not allowed, or is that of another adapter.",
	why: `A static address has to be a unicast address, from 00:50:56:00:00:00 to 00:50:56:3F:FF:FF where it is one of VMware's. Of another one of VMware's prefixes ESXi says that
it "conflicts with VMware reserved MACs", and does not start the machine; with addresses of other makers it depends on the product.
ethernetN.checkMACAddress = "FALSE" switches the check off.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		form: "{key} must be a MAC address such as 00:50:56:00:00:01, and \"{value}\" is none",
		multicast: "{key} is {value}, which is a multicast address: the second digit has to be even",
		reserved: "{key} is {value}, which VMware keeps for itself: a static address has to be between 00:50:56:00:00:00 and 00:50:56:3F:FF:FF",
		foreign: `{key} is {value}, which is not one of VMware's: some products start the machine only with {device}.checkMACAddress = "FALSE"`,
		twice: "{key} is {value}, which is the address of {other} (line {related}) already"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Networking, \"Static MAC Addresses in Virtual Machines\"; GSX Server 3, Administration"
	}, {
		evidence: "observed",
		text: "josenk/terraform-provider-esxi#184, ansible-collections/community.vmware#1159: \"conflicts with VMware reserved MACs\""
	}],
	*check(document) {
		const seen = new Map();
		for (const device of devicesOf(document).values()) {
			const entry = device.kind === "ethernet" && isPresent(device) ? addressOf(device) : void 0;
			if (entry === void 0 || entry.value.text === "") continue;
			const address = entry.value.text.toLowerCase().replaceAll("-", ":");
			const wrong = flawOf$1(document, device, address);
			if (wrong !== void 0) yield findingOf$2(device, entry, wrong);
			const other = seen.get(address);
			if (other !== void 0) yield repeatedFinding(device, entry, other);
			else seen.set(address, device);
		}
	}
};
function addressOf(device) {
	const isStatic = textOf(device, "addresstype").toLowerCase() === "static";
	return device.entries.get(isStatic ? "address" : "generatedaddress");
}
function flawOf$1(document, device, address) {
	if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/.test(address)) return { message: "form" };
	if (Number.parseInt(address.slice(0, 2), 16) % 2 === 1) return { message: "multicast" };
	if (textOf(device, "addresstype").toLowerCase() !== "static") return void 0;
	if (booleanOf(textOf(device, "checkmacaddress")) === false || /^00:50:56:[0-3]/.test(address)) return void 0;
	if (!OWN.test(address)) return {
		message: "foreign",
		severity: "info"
	};
	return {
		message: "reserved",
		...entryOf(document, "virtualHW.productCompatibility")?.value.text.toLowerCase() === "hosted" && { severity: "info" }
	};
}
function findingOf$2(device, entry, wrong) {
	const data = {
		key: entry.key.text,
		value: shownValue(entry),
		device: spellingOf(device)
	};
	return {
		...wrong,
		at: entry.value.range,
		key: entry.key.text,
		data
	};
}
function repeatedFinding(device, entry, other) {
	const first = addressOf(other);
	return {
		...findingOf$2(device, entry, { message: "twice" }),
		data: {
			key: entry.key.text,
			value: shownValue(entry),
			other: spellingOf(other)
		},
		...first && { related: [first.range] }
	};
}
// src/rules/malformed-line.ts
const rule$50 = {
	id: "malformed-line",
	category: "syntax",
	summary: "A line is neither an entry, nor a comment, nor blank.",
	why: `VMware's reader keeps such a line, and gives it no name: whatever it was meant to set is not set. ESXi warns that "not all entries are being read", ovftool
refuses the file.`,
	severity: "error",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { malformed: "VMware cannot read this line, and passes over it; write key = \"value\", or make it a comment with #" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/dict/dictll.c"
	}, {
		evidence: "observed",
		text: "vmware/vic#5646 (ESXi), OSInside/kiwi#130 (ovftool)"
	}],
	check: (document) => accidentFindings(document, "malformed-line")
};
// src/rules/memory-size.ts
const MIN_MB = 4;
const MB_PER_GB = 1024;
const rule$49 = {
	id: "memory-size",
	category: "correctness",
	summary: "memsize is not a multiple of 4, too small, or more than the hardware version can have.",
	why: `memsize counts megabytes, and has to be a multiple of 4: VMware does not start a machine with 2047. How much a machine can have at most depends on its hardware version;
products for the desktop have lower limits of their own.`,
	fixing: `Writes the nearest multiple of 4. Unsafe, since the number may be wrong altogether, for example gigabytes. Declines where it is above the limit.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: {
		multiple: "{key} is {value}, and must be a multiple of 4 (MB): write \"{nearest}\"",
		low: "{key} is {value}, and must be at least {min} (MB)",
		high: "{key} is {value} (MB), and hardware version {version} (line {related}) can have {limit} at most ({gigabytes} GB)"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Virtual Machine Administration: \"memory size must be a multiple of 4 MB\""
	}, {
		evidence: "documented",
		text: "the limits of hardware versions: Broadcom KB 315655, vSphere documentation 6.5 to 8.0"
	}],
	*check(document) {
		const memory = countOf(document, "memsize");
		if (memory === void 0) return;
		const { entry, value } = memory;
		const hardware = hardwareOf(document);
		const gigabytes = hardware && limitOf(hardware.value, "memoryGB");
		const about = {
			at: entry.value.range,
			key: entry.key.text
		};
		const data = {
			key: entry.key.text,
			value: shownValue(entry)
		};
		if (hardware !== void 0 && gigabytes !== void 0 && value > gigabytes * MB_PER_GB) {
			const limit = {
				version: hardware.value,
				gigabytes,
				limit: gigabytes * MB_PER_GB
			};
			yield {
				...about,
				message: "high",
				data: {
					...data,
					...limit
				},
				related: [hardware.entry.range]
			};
		} else if (value < MIN_MB) yield {
			...about,
			message: "low",
			data: {
				...data,
				min: MIN_MB
			}
		};
		else if (value % MIN_MB !== 0) {
			const nearest = String(Math.round(value / MIN_MB) * MIN_MB);
			const fix = changeValue(document, entry, nearest);
			yield {
				...about,
				message: "multiple",
				data: {
					...data,
					nearest
				},
				...fix && { fix }
			};
		}
	}
};
// src/rules/misplaced-vhv.ts
const rule$48 = {
	id: "misplaced-vhv",
	category: "nested",
	summary: "vhv.allow stands in a .vmx, or vhv.enable in a host file.",
	why: `vhv.allow is the switch of a whole host (ESXi 5.0) and belongs into /etc/vmware/config; in a .vmx it does not give the machine anything, although many pages put it
there. vhv.enable is the switch of one machine; in a host file it is the default for every machine of that host, which is seldom meant. Where vhv.allow is all that
a .vmx has, this stands for missing-vhv-enable, and is an error like that.`,
	fixing: `In a .vmx, renames vhv.allow to vhv.enable; the value, the spacing and the comment stay. Where vhv.enable stands already with the same value, the line goes.
Unsafe, since it is not known that every product ignores vhv.allow there. Declines where vhv.enable has another value, and where it would switch nesting on for an
Arm guest. In a host file nothing is written: which machines were meant cannot be known.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	messages: {
		...withOutcomes({ misplaced: "{key} is a key of host files; in a .vmx vhv.enable was meant" }),
		host: "{key} in a host file sets \"{value}\" for every VM of this host; set it in the .vmx of each VM that it is meant for"
	},
	sources: [
		{
			evidence: "documented",
			text: "VMware community document DOC-8970, \"Running Nested VMs\""
		},
		{
			evidence: "observed",
			text: "files in the specification of hashicorp/vagrant-vmware-desktop have both in a .vmx"
		},
		{
			evidence: "community",
			text: "kickstarts in jedi4ever/veewee put vhv.enable into the host file"
		}
	],
	*check(document, { forbidden }) {
		for (const finding of accidentFindings(document, "misplaced-vhv")) {
			const missing = !forbidden.has("vhv.enable") && standsForMissing(document, finding);
			yield {
				...finding,
				...missing && { severity: "error" }
			};
		}
		const entry = document.kind === "host" ? entryOf(document, VHV_ENABLE) : void 0;
		if (entry !== void 0) {
			const data = {
				key: entry.key.text,
				value: entry.value.text
			};
			yield {
				message: "host",
				at: entry.key.range,
				key: entry.key.text,
				data
			};
		}
	}
};
function standsForMissing(document, { fix }) {
	const value = entryOf(document, "vhv.allow")?.value.text ?? "";
	return fix?.sets.includes("vhv.enable") === true && booleanOf(value) === true && obstacleToNesting(document) === void 0;
}
// src/rules/missing-controller.ts
const rule$47 = {
	id: "missing-controller",
	category: "correctness",
	summary: "A disk or drive hangs on a controller that is not present.",
	why: `VMware does not look at the devices of a controller that is not present: the disk is not there for the guest, which then may not boot. The two IDE controllers are in
every machine and need no line. Nothing is written: the controller may have another model, or the disk may belong to another one.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		missing: "{device} is present and its controller is not: {controller}.present is not set, so VMware leaves the device out",
		off: "{device} is present and its controller is not: {controller}.present (line {related}) is not TRUE, so VMware leaves the device out"
	},
	sources: [{
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c ignores devices whose controller is not present"
	}, {
		evidence: "observed",
		text: "none of some 190 files that VMware products wrote has such a device"
	}],
	*check(document) {
		const reported = new Set();
		for (const drive of presentDrives(document)) {
			const { kind, controller = "" } = drive;
			if (kind === "ide" || reported.has(controller) || mayBePresent(document, controller)) continue;
			reported.add(controller);
			yield findingOf$1(drive, controller, presentOf(document, controller));
		}
	}
};
function presentOf(document, controller) {
	return devicesOf(document).get(controller)?.entries.get("present");
}
function findingOf$1(drive, controller, off) {
	const entry = entryFor(drive);
	return {
		message: off === void 0 ? "missing" : "off",
		at: entry.key.range,
		key: entry.key.text,
		data: {
			device: spellingOf(drive),
			controller
		},
		...off && { related: [off.range] }
	};
}
// src/rules/missing-encoding.ts
const rule$46 = {
	id: "missing-encoding",
	category: "syntax",
	summary: "A machine has values that are not ASCII, and does not say their encoding.",
	why: `VMware writes .encoding first in each file, and decodes the values by it. Where it is missing, which encoding holds depends on the system that reads the file, so a name with
an accent can be right on one host and wrong on the next. Which one the bytes are in, nobody but their writer knows, so nothing adds the line.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	messages: { missing: "the value of {key} is not ASCII, and the file does not say its encoding; add .encoding = \"UTF-8\", if it is that" },
	sources: [{
		evidence: "observed",
		text: "files that Workstation, Fusion and ESXi wrote begin with .encoding"
	}],
	*check(document) {
		if (isAscii(document.text) || isMeant(document, ".encoding")) return;
		const entry = document.lines.find((line) => line.kind === "entry" && !isAscii(line.value.bytes) && !isBroken(document, line));
		if (entry === void 0) return;
		yield {
			message: "missing",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/missing-file.ts
const rule$45 = {
	id: "missing-file",
	category: "correctness",
	summary: "A disk's file is not in the machine's folder.",
	why: `VMware does not start a machine whose disk it does not find. Off by default: many files are kept without their disks, in a repository or as a template. Only names without
a folder are looked for, and only beside the file itself; on standard input nothing is known of that.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { missing: "{device} has the disk {file}, which is not in the folder of this file" },
	sources: [{
		evidence: "observed",
		text: "vmware.log: \"Failed to open disk\", \"The system cannot find the file specified\""
	}],
	*check(document, { surroundings }) {
		if (surroundings === void 0) return;
		for (const drive of presentDrives(document)) {
			const entry = drive.entries.get("filename");
			const file = entry?.value.text ?? "";
			if (entry === void 0 || !/^[^/\\:]+\.vmdk$/i.test(file) || /cdrom/i.test(textOf(drive, "devicetype"))) continue;
			if (surroundings.names.has(file)) continue;
			yield {
				message: "missing",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					device: spellingOf(drive),
					file: shown(file)
				}
			};
		}
	}
};
// src/rules/missing-final-newline.ts
const rule$44 = {
	id: "missing-final-newline",
	category: "syntax",
	summary: "The last line has no line end.",
	why: `VMware reads the file as it is. But the next echo 'vhv.enable = "TRUE"' >> file makes one line of the last one and the new one, and VMware then reads neither.`,
	fixing: "Adds a line end of the kind that the file has. Safe, since no entry changes.",
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { missing: "the last line has no line end: whatever is appended next will destroy it; end it with a newline" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such files"
	}],
	*check(document) {
		const last = document.lines.at(-1);
		if (last === void 0 || contentEnd(document, last) < last.range[1]) return;
		const end = document.text.length;
		yield {
			message: "missing",
			at: [end, end],
			fix: {
				edits: [{
					range: [end, end],
					text: dominantEol(document)
				}],
				safety: "safe",
				sets: []
			}
		};
	}
};
// src/rules/missing-pcie-root-port.ts
const FIRST_HARDWARE = 7;
const rule$43 = {
	id: "missing-pcie-root-port",
	category: "correctness",
	summary: "A device that needs PCI Express, and no root port for it.",
	why: `vmxnet3, pvscsi, NVMe and USB 3 are PCI Express devices, which hang on root ports: pciBridge4 to pciBridge7 in the files that VMware writes. Without one VMware says that
no PCIe slot is available, and leaves the device out. Files that were written by hand or by a script often lack them. Of Arm guests nothing is said.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { missing: "{device} is a PCI Express device, and there is no root port for it: add pciBridge4.present = \"TRUE\", pciBridge4.virtualDev = \"pcieRootPort\" and pciBridge4.functions = \"8\"" },
	sources: [{
		evidence: "observed",
		text: "all of some 190 files that VMware products wrote with such devices have a pciBridge with pcieRootPort"
	}, {
		evidence: "community",
		text: "issues of Packer and Vagrant on vmware.log: \"No PCIe slot available\""
	}],
	*check(document) {
		const hardware = hardwareOf(document);
		if (canNeverNest(document) || hardware !== void 0 && hardware.value < FIRST_HARDWARE) return;
		if (keysMeant(document, /^pcibridge\d+\.virtualdev$/).length > 0) return;
		for (const device of devicesOf(document).values()) {
			const entry = device.entries.get("virtualdev") ?? device.entries.get("present");
			if (entry === void 0 || !isPresent(device) || !isExpress(device)) continue;
			yield {
				message: "missing",
				at: entry.key.range,
				key: entry.key.text,
				data: { device: nameOf(device) }
			};
			return;
		}
	}
};
function nameOf(device) {
	const model = textOf(device, "virtualdev");
	return model === "" ? spellingOf(device) : `${spellingOf(device)} (${shown(model)})`;
}
function isExpress(device) {
	if (device.controller !== void 0) return false;
	if (device.kind === "nvme" || device.name === "usb_xhci") return true;
	const model = textOf(device, "virtualdev").toLowerCase();
	return device.kind === "ethernet" ? model === "vmxnet3" : device.kind === "scsi" && model === "pvscsi";
}
// src/rules/missing-required-key.ts
const REQUIRED = new Map([
	["config.version", {
		message: "missing",
		severity: "error"
	}],
	["virtualHW.version", {
		message: "missing",
		severity: "error"
	}],
	["guestOS", {
		message: "guest",
		severity: "warning"
	}]
]);
const rule$42 = {
	id: "missing-required-key",
	category: "correctness",
	summary: "A machine lacks config.version, virtualHW.version or guestOS.",
	why: `VMware does not open a machine without config.version and virtualHW.version: the one says how the file is to be read, the other which hardware there is. Without guestOS it
does, and takes another guest for granted, with other devices and timers. A key that a broken or misspelt line means is not missing: that line is reported.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		missing: "{key} is not set, and VMware does not open a machine without it",
		guest: "guestOS is not set, so VMware takes its defaults from no guest in particular: name the one that runs"
	},
	sources: [{
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c requires config.version and virtualHW.version"
	}, {
		evidence: "observed",
		text: "all of some 190 files that VMware products wrote have the three"
	}],
	*check(document) {
		if (isFullyEncrypted(document)) return;
		for (const [key, { message, severity }] of REQUIRED) {
			if (mayBeSet(document, key.toLowerCase())) continue;
			yield {
				message,
				at: wholeFile(document),
				key,
				data: { key },
				severity
			};
		}
	}
};
// src/rules/missing-vhv-allow.ts
const rule$41 = {
	id: "missing-vhv-allow",
	category: "nested",
	summary: "A host file does not say vhv.allow.",
	why: `To run a hypervisor inside a virtual machine, the host must pass the CPU's virtualization extensions on. On ESXi 5.0 the line vhv.allow = "TRUE" in
/etc/vmware/config allows that for the whole host, and each machine then turns it on with vhv.enable. From ESXi 5.1 on each machine's vhv.enable is enough;
the line is not necessary there and does no harm. For fleets of newer hosts set the option esxi to ">=5.1".`,
	fixing: `Appends vhv.allow = "TRUE" at the end of the file, as VMware does, in the file's own style. Safe, since nothing that stands changes. Declines where any
line, however broken, means vhv.allow already: that line is reported instead.`,
	severity: "error",
	fix: "safe",
	kinds: ["host"],
	messages: { missing: "vhv.allow is not set: the host may not pass virtualization on to its machines; add vhv.allow = \"TRUE\"" },
	options: {
		esxi: {
			enum: [
				"any",
				"5.0",
				">=5.1"
			],
			default: "any",
			description: "The versions of the hosts; none from 5.1 on needs the line."
		},
		accept: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Other keys that will do, for example vhv.enable."
		}
	},
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}, {
		evidence: "community",
		text: "blogs on nested ESXi 5.0 and 5.1: not necessary from 5.1 on, but no conflict"
	}],
	*check(document, { options }) {
		if (options.esxi === ">=5.1" || isMeant(document, "vhv.allow")) return;
		if (options.accept.some((key) => isMeant(document, key))) return;
		yield {
			message: "missing",
			at: wholeFile(document),
			key: VHV_ALLOW,
			fix: {
				edits: [append(document, VHV_ALLOW, "TRUE")],
				safety: "safe",
				sets: [VHV_ALLOW]
			}
		};
	}
};
// src/rules/missing-vhv-enable.ts
const rule$40 = {
	id: "missing-vhv-enable",
	category: "nested",
	summary: "A machine does not say vhv.enable.",
	why: `A hypervisor inside a virtual machine (Proxmox VE, ESXi, Hyper-V) needs the CPU's virtualization extensions, and the machine has them only with
vhv.enable = "TRUE" in its .vmx. The web client's "Expose hardware assisted virtualization to the guest OS" and Workstation's "Virtualize Intel VT-x/EPT or
AMD-V/RVI" write the same line. It takes effect when the machine is powered off and on. guestOS does not tell who needs it, since Proxmox VE, Xen and KVM have no
value of their own, so by default every machine is asked for it; the option guests narrows that.`,
	fixing: `Appends vhv.enable = "TRUE" at the end of the file, as VMware does, in the file's own style. Safe, since nothing that stands changes. Declines where any
line, however broken, means vhv.enable already, for Arm guests, which cannot nest, and for fully encrypted files. Where something in the file keeps nesting from
working (hardware version 7 or less, a passed-through PCI device, a CPUID mask, a software monitor) the finding is a warning and its fix unsafe.`,
	severity: "error",
	fix: "safe",
	kinds: ["vmx"],
	messages: {
		missing: "vhv.enable is not set: the guest cannot run a hypervisor of its own; add vhv.enable = \"TRUE\"",
		vbs: "vhv.enable is not set, which windows.vbs.enabled (line {related}) needs; add vhv.enable = \"TRUE\"",
		obstacle: "vhv.enable is not set, and would not work if it were: {reason} (line {related})"
	},
	options: {
		guests: {
			anyOf: [{ enum: ["all", "hypervisors"] }, {
				type: "array",
				items: { type: "string" }
			}],
			default: "all",
			description: "The machines that need it: all, those whose guestOS names a hypervisor, or those whose guestOS matches a pattern such as vmkernel*."
		},
		exclude: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Patterns of guestOS that do not need it."
		},
		displayName: {
			type: "array",
			items: { type: "string" },
			default: [],
			description: "Only machines whose displayName matches one of these patterns."
		}
	},
	sources: [
		{
			evidence: "documented",
			text: "VMware community document DOC-8970, \"Running Nested VMs\""
		},
		{
			evidence: "documented",
			text: "vim25 API: nestedHVEnabled, nestedHVSupported (vmware/pyvmomi)"
		},
		{
			evidence: "documented",
			text: "vSphere 8 documentation: it acts at power-on"
		}
	],
	*check(document, { options, forbidden }) {
		if (forbidden.has("vhv.enable") || isMeant(document, "vhv.enable") || canNeverNest(document) || isFullyEncrypted(document) || !isWanted(document, options)) return;
		const obstacle = obstacleToNesting(document);
		const vbs = entryOf(document, "windows.vbs.enabled");
		const fix = (safety) => ({
			edits: [append(document, VHV_ENABLE, "TRUE")],
			safety,
			sets: [VHV_ENABLE]
		});
		const finding = {
			at: wholeFile(document),
			key: VHV_ENABLE
		};
		if (obstacle !== void 0) {
			const related = [obstacle.range];
			yield {
				...finding,
				message: "obstacle",
				severity: "warning",
				data: { reason: obstacle.reason },
				related,
				fix: fix("unsafe")
			};
		} else if (vbs !== void 0 && booleanOf(vbs.value.text) === true) yield {
			...finding,
			message: "vbs",
			related: [vbs.range],
			fix: fix("safe")
		};
		else yield {
			...finding,
			message: "missing",
			fix: fix("safe")
		};
	}
};
function isWanted(document, { guests, exclude, displayName }) {
	const guest = entryOf(document, "guestOS")?.value.text ?? "";
	const name = entryOf(document, "displayName")?.value.text ?? "";
	if (matchesAny(guest, exclude)) return false;
	if (displayName.length > 0 && !matchesAny(name, displayName)) return false;
	if (guests === "all") return true;
	return guests === "hypervisors" ? HYPERVISOR_GUESTS.has(guest.toLowerCase()) : matchesAny(guest, guests);
}
function matchesAny(text, patterns) {
	return patterns.some((pattern) => matchesWildcard(text, pattern));
}
// src/rules/misspelled-vhv.ts
const rule$39 = {
	id: "misspelled-vhv",
	category: "nested",
	summary: "A key is meant to be vhv.allow or vhv.enable, and is spelled in another way.",
	why: `VMware ignores a key that it does not know, without a word. vhu.enable is a misspelling that was copied from page to page; vhv.enabled, nestedHVEnabled and
nested_hv_enabled are what other programs and VMware's own API call the same switch.`,
	fixing: `Renames the key where it stands; the value, the spacing and the comment stay. Safe for the key that belongs into a file of this kind: vhv.enable in a .vmx,
vhv.allow in a host file; unsafe for the other one. Where the right key stands already with the same value, the misspelt line goes; where it has another value,
nothing is written. vhv.disabled and hypervisor.cpuid.0 are reported and never renamed, since they do not say the same.`,
	severity: "error",
	fix: "safe",
	kinds: ["vmx", "host"],
	messages: withOutcomes({
		misspelled: "{key} is not a key of VMware's, which ignores it; {meant} was meant",
		untrue: "{key} is not a key of VMware's, which ignores it; {advice}"
	}),
	sources: [{
		evidence: "community",
		text: "pages and forum answers that give vhu.enable and vhv.enabled"
	}, {
		evidence: "documented",
		text: "vim25 API nestedHVEnabled; Terraform and Ansible nested_hv_enabled"
	}],
	check: (document) => accidentFindings(document, "misspelled-vhv")
};
// src/rules/mixed-line-endings.ts
const NAMES$1 = {
	"\n": "LF",
	"\r\n": "CRLF",
	"\r": "CR"
};
const rule$38 = {
	id: "mixed-line-endings",
	category: "syntax",
	summary: "Lines end in different ways.",
	why: `A file has lines that end in LF and others that end in CRLF when two systems have written to it. VMware reads LF, CRLF and a lone CR alike; version control and other
programs do not, and a lone CR is no line end to most.`,
	fixing: "Ends all lines as most of them end. Unsafe, since it touches lines that nothing is wrong with.",
	severity: "info",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { mixed: "{count} of {all} lines end in {others}, the first of them here, and the others in {most}; end all alike" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/misc/vmstdio.c), called on such files"
	}],
	*check(document) {
		if (!document.text.includes("\r")) return;
		const most = dominantEol(document);
		const others = document.lines.filter((line) => ![most, ""].includes(eolOf(document, line)));
		const [first] = others;
		if (first === void 0) return;
		const end = contentEnd(document, first);
		const names = new Set(others.map((line) => NAMES$1[eolOf(document, line)]));
		yield {
			message: "mixed",
			at: [end, end],
			data: {
				count: others.length,
				all: document.lines.length,
				others: [...names].join(" and "),
				most: NAMES$1[most]
			},
			fix: {
				edits: others.map((line) => ({
					range: [contentEnd(document, line), line.range[1]],
					text: most
				})),
				safety: "unsafe",
				sets: []
			}
		};
	}
};
function eolOf(document, line) {
	return document.text.slice(contentEnd(document, line), line.range[1]);
}
// src/rules/nonexistent-key.ts
const rule$37 = {
	id: "nonexistent-key",
	category: "correctness",
	summary: "A key that pages on the web copy from one another, and that no product is known to read.",
	why: `Some keys are in many files because they are on many pages, and VMware has never read them: mks.enableGLRenderer is not in the program, unity.allowCompostingInGuest
is a misspelling, mem.ShareScanTotal is an option of an ESXi host and not of a machine. VMware ignores the line without a word, and what it was meant for does
not happen.`,
	fixing: `Renames the key to the one that VMware reads, or takes the line out where there is none or where that one is set already. Unsafe, since the line then does something
that it did not do before, or is gone. Declines where the key that there is says the opposite, as isolation.tools.copy.disable for isolation.tools.copy.enable.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	messages: {
		instead: "{key} does nothing: the key that VMware reads is {meant}",
		set: "{key} does nothing: the key that VMware reads is {meant}, which is set on line {related}",
		opposite: "{key} does nothing: the key that VMware reads is {meant}, which says the opposite",
		nothing: "{key} is not known to do anything: take the line out"
	},
	sources: [{
		evidence: "observed",
		text: "the strings in the program vmware-vmx 26.0.1"
	}, {
		evidence: "community",
		text: "pages on tuning, and files that have these keys from there"
	}],
	*check(document) {
		for (const { entry, known } of settingsOf$1(document).values()) {
			if (known?.family !== "ineffective") continue;
			const meant = known.instead;
			yield meant === void 0 ? idleFinding(document, entry) : insteadFinding(document, entry, meant);
		}
	}
};
function idleFinding(document, entry) {
	const fix = removeEntry(document, entry);
	return {
		message: "nothing",
		at: entry.key.range,
		key: entry.key.text,
		data: { key: entry.key.text },
		...fix && { fix }
	};
}
function insteadFinding(document, entry, meant) {
	const other = entryOf(document, meant);
	const opposite = haveOppositeSenses(entry.key.text, meant);
	const fix = opposite ? void 0 : fixOf(document, entry, meant);
	return {
		message: opposite ? "opposite" : other === void 0 ? "instead" : "set",
		at: entry.key.range,
		key: entry.key.text,
		data: {
			key: entry.key.text,
			meant
		},
		...other && { related: [other.range] },
		...fix && { fix }
	};
}
function fixOf(document, entry, meant) {
	if (document.settings.has(meant.toLowerCase())) return removeEntry(document, entry);
	if (isMeant(document, meant)) return void 0;
	const fix = changeOf(document, entry, renameKey(document, entry, meant));
	return fix && {
		...fix,
		sets: [...fix.sets, meant.toLowerCase()]
	};
}
// src/rules/nonpersistent-disk.ts
const rule$36 = {
	id: "nonpersistent-disk",
	category: "security",
	summary: "What is written to a disk is thrown away at power-off.",
	why: `A disk in the mode independent-nonpersistent forgets at every power-off what was written to it: the guest's logs of an intrusion, and the security updates that were
installed. Kiosks and class rooms want that, and keep their logs elsewhere.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { forgets: "{key} is {mode}: what the guest writes there, logs and updates included, is gone at power-off; use \"persistent\" unless that is meant" },
	guide: [
		"ide{0..1}:{0..1}.mode",
		"sata{0..3}:{0..29}.mode",
		"scsi{0..3}:{0..63}.mode",
		"nvme{0..3}:{0..63}.mode"
	],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 6.7 and 9; STIGs for vSphere 7 to 9"
	}],
	*check(document) {
		for (const device of devicesOf(document).values()) {
			const entry = device.entries.get("mode");
			const mode = entry?.value.text.trim().toLowerCase() ?? "";
			if (entry === void 0 || !/^(?:independent-)?nonpersistent$/.test(mode)) continue;
			if (!(device.controller !== void 0 && !/^(?:cdrom|atapi)/i.test(textOf(device, "devicetype"))) || !isPresent(device)) continue;
			yield {
				message: "forgets",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: entry.key.text,
					mode
				}
			};
		}
	}
};
// src/rules/not-a-dictionary.ts
const rule$35 = {
	id: "not-a-dictionary",
	category: "syntax",
	summary: "The file is written in another language.",
	why: `A .vmx can be a Git LFS pointer whose content was never fetched, a template that some tool fills in, or the XML of a .vmxf under the wrong name. VMware would read
nothing sensible from it, and a repair would make it worse: nothing else is checked, and nothing is written.`,
	severity: "error",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	foreign: true,
	messages: { foreign: "this is {language}, not a VMware configuration: nothing else was checked" },
	sources: [{
		evidence: "observed",
		text: "files named .vmx in public repositories"
	}],
	*check(document) {
		const language = foreignLanguage(document);
		if (language !== void 0) yield {
			message: "foreign",
			at: wholeFile(document),
			data: { language }
		};
	}
};
// src/schema/guide-rows.ts
const guideRows = `
isolation.tools.copy.disable
  expected: TRUE or absent
  default: TRUE
  about: clipboard data leaves the guest
  scg: 5.0-5.5 disable-console-copy, 6.0-6.7 VM.disable-console-copy, 7.0 vm-7.deactivate-console-copy, 8.0 vm-8.deactivate-console-copy, 9.0-9.1 vm-9.deactivate-console-copy
  stig: VCFV-9X-000181 med, VMCH-70-000001/V-256450 low, VMCH-80-000189/V-258703 low
  cis: 6/7 8.4.21, 8 7.18
  note: the STIG for 7.0 wants it written

isolation.tools.paste.disable
  expected: TRUE or absent
  default: TRUE
  about: clipboard data enters the guest
  scg: 5.0-5.5 disable-console-paste, 6.0-6.7 VM.disable-console-paste, 7.0 vm-7.deactivate-console-paste, 8.0 vm-8.deactivate-console-paste, 9.0-9.1 vm-9.deactivate-console-paste
  stig: VCFV-9X-000197 med, VMCH-70-000003/V-256452 low, VMCH-80-000192/V-258705 low
  cis: 6/7 8.4.24, 8 7.19
  note: the STIG for 7.0 wants it written

isolation.tools.dnd.disable
  expected: TRUE or absent
  default: TRUE
  about: files cross the console
  scg: 5.0-5.5 disable-console-dnd, 6.0-6.5 VM.disable-console-drag-n-drop, 7.0 vm-7.isolation-tools-dnd-deactivate, 8.0 vm-8.isolation-tools-dnd-deactivate, 9.0-9.1 vm-9.isolation-tools-dnd-deactivate
  stig: VCFV-9X-000196 med, VMCH-70-000002/V-256451 low, VMCH-80-000191/V-258704 low
  cis: 6/7 8.4.22, 8 7.17
  note: the STIG for 7.0 wants it written

isolation.tools.diskShrink.disable
  expected: TRUE or absent
  default: TRUE
  about: guest users can block the VM by shrinking
  scg: 5.0-5.5 disable-disk-shrinking-shrink, 6.0-6.7 VM.disable-disk-shrinking-shrink, 7.0 vm-7.deactivate-disk-shrinking-shrink, 8.0 vm-8.deactivate-disk-shrinking-shrink, 9.0-9.1 vm-9.deactivate-disk-shrinking-shrink
  stig: VCFV-9X-000198 med, VMCH-70-000004/V-256453 med, VMCH-80-000193/V-258706 med
  cis: 8 7.21
  note: the STIG for 7.0 wants it written

isolation.tools.diskWiper.disable
  expected: TRUE or absent
  default: TRUE
  about: guest users can block the VM by wiping free space
  scg: 5.0-5.5 disable-disk-shrinking-wiper, 6.0-6.7 VM.disable-disk-shrinking-wiper, 7.0 vm-7.deactivate-disk-shrinking-wiper, 8.0 vm-8.deactivate-disk-shrinking-wiper, 9.0-9.1 vm-9.deactivate-disk-shrinking-wiper
  stig: VCFV-9X-000199 med, VMCH-70-000005/V-256454 med, VMCH-80-000194/V-258707 med
  cis: 8 7.22
  note: the STIG for 7.0 wants it written

isolation.device.connectable.disable
  expected: TRUE or absent
  default: TRUE
  about: guest user can disconnect NIC or mount media
  scg: 5.0-5.5 prevent-device-interaction-connect, 6.0 VM.prevent-device-interaction-connect, 7.0 vm-7.isolation-device-connectable-deactivate, 8.0 vm-8.isolation-device-connectable-deactivate, 9.0-9.1 vm-9.isolation-device-connectable-deactivate
  stig: VCFV-9X-000202 med, VMCH-70-000016/V-256464 med, VMCH-80-000197/V-258710 med
  cis: 6/7 8.2.7, 8 7.9

tools.guestlib.enableHostInfo
  expected: FALSE or absent
  default: FALSE
  about: host data leaks to guests
  scg: 5.0-5.5 restrict-host-info, 6.0-6.7 VM.restrict-host-info, 7.0 vm-7.restrict-host-info, 8.0 vm-8.restrict-host-info, 9.0-9.1 vm-9.restrict-host-info
  stig: VCFV-9X-000203 med, VMCH-70-000017/V-256465 med, VMCH-80-000198/V-258711 med
  cis: 8 7.24

tools.setInfo.sizeLimit
  expected: 1048576 or less, or absent
  default: 1048576
  about: guest can fill the datastore through VMX growth
  scg: 5.0-5.5 limit-setinfo-size, 6.0-6.7 VM.limit-setinfo-size, 7.0 vm-7.limit-setinfo-size, 8.0 vm-8.limit-setinfo-size, 9.0-9.1 vm-9.limit-setinfo-size
  stig: VCFV-9X-000201 med, VMCH-70-000015/V-256463 low, VMCH-80-000196/V-258709 low
  cis: 6/7 8.1.1

RemoteDisplay.maxConnections
  expected: 1
  default: -1 (unlimited)
  about: a second viewer can watch an admin session
  scg: 5.0-5.5 limit-console-connections-one, 7.0 vm-7.limit-console-connections, 8.0 vm-8.limit-console-connections, 9.0-9.1 vm-9.limit-console-connections
  stig: VCFV-9X-000200 med, VMCH-70-000013/V-256462 med, VMCH-80-000195/V-258708 med
  cis: 6/7 8.1.2, 8 7.6

tools.guest.desktop.autolock
  expected: TRUE
  default: FALSE (SCG 7: TRUE)
  about: session stays unlocked after the console closes
  scg: 7.0 vm-7.vmrc-lock, 8.0 vm-8.vmrc-lock, 9.0-9.1 vm-9.vmrc-lock
  stig: VCFV-9X-000206 med, VMCH-70-000022/V-256470 med, VMCH-80-000201/V-258714 med
  cis: 8 7.5
  note: the text of the guides wants it written; the script of 9.1 and the STIGs for 8 and 9 accept its absence

mks.enable3d
  expected: FALSE or absent
  default: FALSE (SCG 7: TRUE)
  about: graphics attack surface
  scg: 5.5 disable-non-essential-3D-features, 6.5-6.7 VM.disable-non-essential-3D-features, 7.0 vm-7.deactivate-non-essential-3d-features, 8.0 vm-8.deactivate-non-essential-3d-features, 9.0-9.1 vm-9.deactivate-non-essential-3d-features
  stig: VCFV-9X-000207 med, VMCH-70-000023/V-256471 low, VMCH-80-000202/V-258715 low
  cis: 8 7.4

sched.mem.pshare.salt
  expected: absent
  default: absent (vc.uuid used)
  about: shared salt lets VMs share pages (side channel)
  scg: 6.0-6.7 VM.TransparentPageSharing-inter-VM-Enabled, 7.0 vm-7.transparentpagesharing-inter-vm-enabled, 8.0 vm-8.transparentpagesharing-inter-vm-enabled, 9.0-9.1 vm-9.transparentpagesharing-inter-vm-enabled
  stig: VCFV-9X-000204 med, VMCH-70-000018/V-256466 low, VMCH-80-000199/V-258712 low

ethernet{0..9}.filter{n}.name
  expected: absent
  default: absent
  about: traffic redirect through dvFilter
  scg: 5.0-5.5 verify-network-filter, 6.0-6.7 VM.verify-network-filter, 7.0 vm-7.dvfilter, 8.0 vm-8.dvfilter, 9.0-9.1 vm-9.dvfilter
  stig: VCFV-9X-000205 med, VMCH-70-000019/V-256467 low, VMCH-80-000200/V-258713 low

bios.bootDeviceClasses
  expected: allow:hd
  default: allow:all
  about: boot from CD or PXE bypasses the OS
  scg: 8.0 vm-8.efi-boot-types, 9.0-9.1 vm-9.efi-boot-types
  note: P0 in 9.1

uefi.secureBoot.enabled
  expected: TRUE
  about: unsigned boot code
  scg: 7.0 guest-7.secure-boot, 8.0 guest-8.secure-boot, 9.0-9.1 vm-9.secure-boot
  note: P0 in 9.1

virtualHW.version
  expected: 17 or more (8, 9), 13 or more (7)
  about: old hardware lacks mitigations and features
  scg: 7.0 guest-7.virtual-hardware, 8.0 guest-8.virtual-hardware, 9.0-9.1 vm-9.virtual-hardware

logging
  expected: TRUE or absent
  default: TRUE
  about: no forensic trail
  scg: 5.0-5.5 disable-logging, 7.0 vm-7.log-enable, 8.0 vm-8.log-enable, 9.0-9.1 vm-9.log-enable
  stig: VCFV-9X-000212 med, VMCH-70-000025/V-256473 med, VMCH-80-000207/V-258720 med
  note: the guides for 5.x said FALSE for profile 1

log.keepOld
  expected: 10 or absent
  default: 10
  about: retention
  scg: 5.0-5.5 limit-log-number, 7.0 vm-7.log-retention, 8.0 vm-8.log-retention, 9.0-9.1 vm-9.log-retention
  stig: VCFV-9X-000211 med, VMCH-70-000027/V-256475 med, VMCH-80-000206/V-258719 med
  cis: 8 7.26

log.rotateSize
  expected: 2048000 or absent
  default: 2048000
  about: datastore fill-up
  scg: 5.0-5.5 limit-log-size, 7.0 vm-7.log-rotation-size, 8.0 vm-8.log-rotation-size, 9.0-9.1 vm-9.log-rotation-size
  stig: VCFV-9X-000210 med, VMCH-70-000026/V-256474 med, VMCH-80-000205/V-258718 med
  cis: 8 7.27
  note: 100000 in the guides for 5.x

migrate.encryptionMode
  expected: required
  default: opportunistic
  about: memory on the wire
  scg: 7.0 vm-7.vmotion-encrypted, 8.0 vm-8.vmotion-encrypted, 9.0-9.1 vm-9.vmotion-encrypted
  stig: VCFV-9X-000208 med, VMCH-70-000024/V-256472 med, VMCH-80-000203/V-258716 med
  note: P1; the STIGs accept opportunistic too

ftcpt.ftEncryptionMode
  expected: ftEncryptionRequired
  default: ftEncryptionOpportunistic
  about: FT traffic on the wire
  scg: 7.0 vm-7.ft-encrypted, 8.0 vm-8.ft-encrypted, 9.0-9.1 vm-9.ft-encrypted
  stig: VCFV-9X-000209 med, VMCH-70-000029/V-256477 med, VMCH-80-000204/V-258717 med
  note: P1; a setting of the API

pciPassthru{n}.present
  expected: absent
  default: absent
  about: DMA device bypasses the monitor
  scg: 6.0-6.7 VM.verify-PCI-Passthrough, 7.0 vm-7.pci-passthrough, 8.0 vm-8.pci-passthrough, 9.0-9.1 vm-9.pci-passthrough
  stig: VCFV-9X-000219 med, VMCH-70-000028/V-256476 med, VMCH-80-000214/V-258727 med
  cis: 6/7 8.2.8, 8 7.7

ide{0..1}:{0..1}.mode, sata{0..3}:{0..29}.mode, scsi{0..3}:{0..63}.mode, nvme{0..3}:{0..63}.mode
  expected: not independent-nonpersistent
  default: persistent
  about: changes and logs vanish at power-off
  scg: 5.0-5.5 disable-independent-nonpersistent, 6.0-6.7 VM.disable-independent-nonpersistent, 9.0-9.1 vm-9.persistent-disk
  stig: VCFV-9X-000213 med, VMCH-70-000006/V-256455 med, VMCH-80-000208/V-258721 med
  note: back in 9.x

floppy{0..1}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-floppy, 6.0-6.7 VM.disconnect-devices-floppy, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000214 med, VMCH-70-000008/V-256457 med, VMCH-80-000209/V-258722 med
  cis: 6/7 8.2.1, 8 7.16
  note: since 7.0 one of the unnecessary devices

ide{0..1}:{0..1}.deviceType, sata{0..3}:{0..29}.deviceType, scsi{0..3}:{0..63}.deviceType
  expected: absent or disconnected
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-ide, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000215 med, VMCH-70-000009/V-256458 low, VMCH-80-000210/V-258723 low
  cis: 6/7 8.2.2, 8 7.15

serial{0..31}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-serial, 6.0-6.7 VM.disconnect-devices-serial, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000217 med, VMCH-70-000011/V-256460 med, VMCH-80-000212/V-258725 med
  cis: 6/7 8.2.4, 8 7.13

parallel{0..2}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-parallel, 6.0-6.7 VM.disconnect-devices-parallel, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000216 med, VMCH-70-000010/V-256459 med, VMCH-80-000211/V-258724 med
  cis: 6/7 8.2.3, 8 7.14

usb.present, usb_xhci.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-usb, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000218 med, VMCH-70-000012/V-256461 med, VMCH-80-000213/V-258726 med
  cis: 6/7 8.2.5, 8 7.12

RemoteDisplay.vnc.enabled
  expected: FALSE or absent
  default: FALSE
  about: unencrypted console, own password
  scg: 5.5 minimize-console-VNC-use, 6.0-6.7 VM.minimize-console-VNC-use
  stig: VMCH-70-000021/V-256469 med
  status: dropped
  note: named from 5.5 to 6.7

isolation.tools.hgfs.disable, isolation.tools.hgfsServerSet.disable
  expected: TRUE (STIG 7.0)
  default: FALSE
  about: host files exposed
  scg: 5.0-5.5 disable-hgfs, 6.0-6.5 VM.disable-hgfs
  stig: VMCH-70-000007/V-256456 med
  cis: 6/7 8.4.18
  status: dropped
  note: the guide for 6.5 says 0; the STIG for 7.0 still has it

isolation.device.edit.disable
  expected: TRUE
  about: guest edits device settings
  scg: 5.0-5.5 prevent-device-interaction-edit, 6.0 VM.prevent-device-interaction-edit
  cis: 6/7 8.2.6, 8 7.8
  status: dropped
  note: CIS 8 keeps it

isolation.tools.setGUIOptions.enable
  expected: FALSE
  default: FALSE
  about: guest re-enables clipboard
  scg: 5.0-5.5 disable-console-gui-options, 6.0-6.5 VM.disable-console-gui-options
  cis: 6/7 8.4.23
  status: dropped
  note: the guide for 6.5 says the opposite

isolation.tools.ghi.autologon.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-autologon, 6.0-6.5 VM.disable-unexposed-features-autologon
  cis: 6/7 8.4.2
  status: obsolete

isolation.bios.bbs.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-biosbbs, 6.0 VM.disable-unexposed-features-biosbbs
  cis: 6/7 8.4.3
  status: obsolete

isolation.tools.ghi.protocolhandler.info.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-protocolhandler, 6.0-6.5 VM.disable-unexposed-features-protocolhandler
  cis: 6/7 8.4.4
  status: obsolete

isolation.tools.unity.taskbar.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-taskbar, 6.0-6.5 VM.disable-unexposed-features-unity-taskbar
  cis: 6/7 8.4.5
  status: obsolete

isolation.tools.unityActive.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-unityactive, 6.0-6.5 VM.disable-unexposed-features-unity-unityactive
  cis: 6/7 8.4.6
  status: obsolete

isolation.tools.unity.windowContents.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-windowcontents, 6.0-6.5 VM.disable-unexposed-features-unity-windowcontents
  cis: 6/7 8.4.7
  status: obsolete

isolation.tools.unity.push.update.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unitypush, 6.0-6.5 VM.disable-unexposed-features-unitypush
  cis: 6/7 8.4.8
  status: obsolete

isolation.tools.vmxDnDVersionGet.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-versionget, 6.0-6.5 VM.disable-unexposed-features-versionget
  cis: 6/7 8.4.9
  status: obsolete

isolation.tools.guestDnDVersionSet.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-versionset, 6.0-6.5 VM.disable-unexposed-features-versionset
  cis: 6/7 8.4.10
  status: obsolete

isolation.ghi.host.shellAction.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-shellaction, 6.0-6.5 VM.disable-unexposed-features-shellaction
  cis: 6/7 8.4.11
  status: obsolete

isolation.tools.dispTopoRequest.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-toporequest, 6.0 VM.disable-unexposed-features-toporequest
  cis: 6/7 8.4.12
  status: obsolete

isolation.tools.trashFolderState.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-trashfolderstate, 6.0 VM.disable-unexposed-features-trashfolderstate
  cis: 6/7 8.4.13
  status: obsolete

isolation.tools.ghi.trayicon.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-trayicon, 6.0-6.5 VM.disable-unexposed-features-trayicon
  cis: 6/7 8.4.14
  status: obsolete

isolation.tools.unity.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity, 6.0-6.5 VM.disable-unexposed-features-unity
  cis: 6/7 8.4.15
  status: obsolete

isolation.tools.unityInterlockOperation.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-interlock, 6.0-6.5 VM.disable-unexposed-features-unity-interlock
  cis: 6/7 8.4.16
  status: obsolete

isolation.tools.getCreds.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-getcreds, 6.0 VM.disable-unexposed-features-getcreds
  cis: 6/7 8.4.17
  status: obsolete

isolation.tools.ghi.launchmenu.change
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-launchmenu, 6.0-6.5 VM.disable-unexposed-features-launchmenu
  cis: 6/7 8.4.19
  status: obsolete

isolation.tools.memSchedFakeSampleStats.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-memsfss, 6.0-6.5 VM.disable-unexposed-features-memsfss
  cis: 6/7 8.4.20
  status: obsolete

isolation.tools.autoInstall.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-autoinstall, 6.0 VM.disable-VMtools-autoinstall
  status: obsolete

isolation.tools.vixMessage.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-vix-messages, 6.0 VM.disable-vix-messages
  status: obsolete

isolation.monitor.control.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-monitor-control
  status: obsolete

vmsafe.enable
  expected: FALSE or absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-enable
  status: obsolete

vmsafe.agentAddress
  expected: absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-agentaddress
  status: obsolete

vmsafe.agentPort
  expected: absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-agentport
  status: obsolete

vmci{n}.unrestricted
  expected: FALSE
  about: removed feature
  scg: 5.0-5.5 disable-intervm-vmci
  status: obsolete

svga.vgaOnly
  expected: remove
  about: 6.5/6.7 Deprecated sheet: audit and remove
  scg: 5.5 enable-VGA-Only-Mode.
  status: obsolete
`;
// src/schema/guide.ts
let settings;
function guideSettings() {
	settings ??= rowsOf(guideRows).map(readSetting);
	return settings;
}
function readSetting(text) {
	const { title, facts } = readRow(text);
	return {
		keys: listOf(title),
		expected: facts.get("expected") ?? "",
		default: facts.get("default"),
		about: facts.get("about") ?? "",
		scg: listOf(facts.get("scg")),
		stig: listOf(facts.get("stig")),
		cis: listOf(facts.get("cis")),
		status: facts.get("status") ?? "current",
		note: facts.get("note")
	};
}
// src/rules/obsolete-hardening.ts
const FAMILY = "isolation.";
const OTHERS$1 = [
	"vmci0.unrestricted",
	"svga.vgaonly",
	"vmsafe.enable",
	"vmsafe.agentaddress",
	"vmsafe.agentport"
];
const rule$34 = {
	id: "obsolete-hardening",
	category: "security",
	summary: "A hardening setting of an old guide, which no current product reads.",
	why: `The guides for vSphere 5 and 6 asked for two dozen settings that switch off functions which ESXi never had, or has no longer. Current guides have dropped them: they protect
nothing, and a long list of them hides what is missing. With a target of that time, or of Workstation or Fusion, which may read some, nothing is said.`,
	severity: "info",
	fix: "none",
	kinds: ["vmx"],
	messages: { obsolete: "{key} hardens nothing any more ({about}): current guides have dropped it, and the line can go" },
	get guide() {
		return obsoleteKeys();
	},
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1, and what each dropped"
	}],
	*check(document, { target }) {
		if (target !== void 0 && !isCurrentEsxi(target)) return;
		if (!hasFamily(document)) return;
		for (const { keys, about, status, expected } of guideSettings()) {
			if (status !== "obsolete") continue;
			for (const pattern of keys) {
				const entry = entryOf(document, pattern.replace("{n}", "0"));
				if (entry === void 0 || !isAsAsked(entry.value.text, expected)) continue;
				yield {
					message: "obsolete",
					at: entry.key.range,
					key: entry.key.text,
					data: {
						key: entry.key.text,
						about
					}
				};
			}
		}
	}
};
const S = 115;
function hasFamily({ settings }) {
	if (OTHERS$1.some((key) => settings.has(key))) return true;
	for (const key of settings.keys()) if (key.charCodeAt(1) === S && key.startsWith(FAMILY)) return true;
	return false;
}
function isAsAsked(value, expected) {
	const asked = booleanOf(/^(?:TRUE|FALSE)\b/.exec(expected)?.[0] ?? "");
	return asked === void 0 || booleanOf(value) === asked;
}
function obsoleteKeys() {
	return guideSettings().filter(({ status }) => status === "obsolete").flatMap(({ keys }) => keys);
}
function isCurrentEsxi({ product, major }) {
	return product === "esxi" && major >= 7;
}
// src/rules/open-vnc.ts
const ENABLED = "remotedisplay.vnc.enabled";
const ADDRESS = "remotedisplay.vnc.ip";
const PASSWORDS = ["remotedisplay.vnc.password", "remotedisplay.vnc.key"];
const FIRST_ESXI_WITHOUT = 7;
const rule$33 = {
	id: "open-vnc",
	category: "security",
	summary: "The console is served by VNC, or a VNC password stands in the file.",
	why: `The VNC server of a machine gives its console, before any login and without encryption, to whoever reaches the port: on every address of the host unless
RemoteDisplay.vnc.ip says otherwise. Its password is optional, has at most 8 characters that count, and stands in the .vmx in plain text; RemoteDisplay.vnc.key is
the same in a form that anybody can undo. Builders such as Packer switch VNC on and leave it so when they are cut short. ESXi has no such server from 7.0 on.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		open: "{key} is TRUE without a password: whoever reaches {where} has the console; set it to \"FALSE\" unless it is needed",
		local: "{key} is TRUE without a password, for this host alone ({where}): any of its users has the console; set it to \"FALSE\" unless it is needed",
		password: "{key} is TRUE: {where} gives the console, unencrypted, to whoever knows or guesses the password on line {related}; set it to \"FALSE\" unless it is needed",
		left: "{key} holds a password that anybody who has the file can read, and VNC is not on: take the line out"
	},
	guide: ["RemoteDisplay.vnc.enabled"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.5 to 6.7; STIG for vSphere 7.0"
	}, {
		evidence: "observed",
		text: "hashicorp/packer-plugin-vmware switches VNC on for a build, and on newer ESXi must go through a websocket instead"
	}],
	*check(document, { target }) {
		const enabled = entryThatSays(document, ENABLED, true);
		const passwords = PASSWORDS.flatMap((key) => entryOf(document, key) ?? []).filter(({ value }) => value.text !== "");
		const served = target?.product !== "esxi" || target.major < FIRST_ESXI_WITHOUT;
		if (enabled !== void 0 && served) yield serverFinding(document, enabled, passwords);
		else for (const { key } of passwords) yield leftFinding(key);
	}
};
function serverFinding(document, { key, value }, passwords) {
	const address = entryOf(document, ADDRESS)?.value.text.trim() ?? "";
	const everywhere = /^(?:|0\.0\.0\.0|::|\[::\])$/.test(address);
	const local = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|\[::1\]|localhost)$/i.test(address);
	const where = `${portText(document)} of ${everywhere ? "any address of the host" : address.slice(0, 40)}`;
	const finding = {
		at: value.range,
		key: key.text,
		data: {
			key: key.text,
			where
		}
	};
	if (passwords.length > 0) return {
		...finding,
		message: "password",
		severity: "warning",
		related: passwords.map((one) => one.range)
	};
	return local ? {
		...finding,
		message: "local",
		severity: "warning"
	} : {
		...finding,
		message: "open"
	};
}
function portText(document) {
	const port = entryOf(document, "RemoteDisplay.vnc.port")?.value.text.trim() ?? "";
	return /^\d{1,5}$/.test(port) ? `port ${port}` : "the VNC port";
}
function leftFinding(key) {
	return {
		message: "left",
		at: key.range,
		key: key.text,
		data: { key: key.text },
		severity: "warning"
	};
}
// src/rules/out-of-range.ts
const OTHERS = new Set([
	"memsize",
	"numvcpus",
	"cpuid.corespersocket",
	"virtualhw.version"
]);
const rule$32 = {
	id: "out-of-range",
	category: "correctness",
	summary: "A number is higher or lower than its key can have.",
	why: `VMware knows a smallest and a largest value for some numbers, by documentation or by nature: there is no port 70000. Of a number beyond them it takes another one, or
it refuses to start the machine.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: { range: "{key} must be {expected}, not {value}" },
	sources: [{
		evidence: "documented",
		text: "vSphere Virtual Machine Administration, limits by compatibility setting"
	}, {
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c"
	}],
	*check(document) {
		for (const { key, entry, known, problem } of settingsOf$1(document).values()) {
			if (problem?.kind !== "range" || known === void 0 || OTHERS.has(key)) continue;
			const sure = known.confidence === "high" || known.confidence === "medium";
			yield {
				message: "range",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					key: shown(entry.key.text),
					value: shownValue(entry),
					expected: problem.expected
				},
				...!sure && { severity: "warning" }
			};
		}
	}
};
// src/rules/padded-value.ts
const rule$31 = {
	id: "padded-value",
	category: "syntax",
	summary: "Blanks stand inside the quotes of a number or a boolean.",
	why: `Blanks inside the quotes are a part of the value, so " TRUE " is no boolean and "2048 " no number: VMware writes a line to vmware.log and takes the default.`,
	fixing: `Takes the blanks out. Safe, since it does so only for settings that are booleans or numbers and nothing else, and only where the rest is one. Texts may have blanks
around them and are left alone. Declines where another line gives the key another value.`,
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({ padded: "the blanks inside the quotes are a part of the value of {key} to VMware; write \"{value}\"" }),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "observed",
		text: "vmware.log: Value \"...\" for variable \"...\" is not a valid boolean value. Using value \"...\"."
	}],
	check: (document) => accidentFindings(document, "padded-value")
};
// src/rules/page-sharing-salt.ts
const rule$30 = {
	id: "page-sharing-salt",
	category: "security",
	summary: "The machine shares pages of memory with others that have the same salt.",
	why: `ESXi keeps equal pages of memory once for all machines that have the same salt. Unless the file names one, each machine has its own, and shares with nobody: who shares pages
with a neighbour can find out, by timing, what the neighbour has in memory. The guides want the key to be absent.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: { salt: "{key} is set: machines with the same salt share memory pages and can spy on one another by timing; take the line out unless all of them may" },
	guide: ["sched.mem.pshare.salt"],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 6.0 to 9.1; STIGs for vSphere 7 to 9"
	}],
	*check(document, { target }) {
		if (!isReadBy(target, "esxi")) return;
		const entry = entryOf(document, "sched.mem.pshare.salt");
		if (entry === void 0 || entry.value.text === "") return;
		yield {
			message: "salt",
			at: entry.key.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/path-escape.ts
const rule$29 = {
	id: "path-escape",
	category: "security",
	summary: "A path leads out of the machine's folder.",
	why: `A machine's files are in its folder. A .vmx from somebody else can name any file of the host that imports it: as a disk or a CD, which the guest then reads; as the output
of a serial port or as a log, which are written. Paths are looked at as VMware reads them, so that |2E|2E|2F is ../. Off by default, since a good third of all real
files have such paths for good reasons; for files that you did not write.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		climbs: "{key} is \"{path}\", which leads out of the folder of the machine: do not start it before you know why",
		absolute: "{key} is \"{path}\", which is a place on the host and not in the folder of the machine: do not start it before you know why"
	},
	sources: [{
		evidence: "observed",
		text: "two in five of 200 real files have absolute paths"
	}],
	*check(document, { path: file }) {
		for (const { entry, path } of pathSettings(document)) {
			const absolute = isAbsolute(path);
			if (absolute ? isBeside(path, file) : !climbsOut(path)) continue;
			const data = {
				key: entry.key.text,
				path: shownValue(entry)
			};
			yield {
				message: absolute ? "absolute" : "climbs",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
function isBeside(path, file) {
	if (file === void 0) return false;
	const [own, other] = [file, path].map((one) => one.replaceAll("\\", "/"));
	const folder = own?.slice(0, own.lastIndexOf("/") + 1) ?? "";
	return folder !== "" && other?.startsWith(folder) === true && !climbsOut(other.slice(folder.length));
}
// src/rules/runtime-key.ts
const rule$28 = {
	id: "runtime-key",
	category: "portability",
	summary: "VMware writes the key by itself, when the machine runs.",
	why: `VMware keeps notes in the .vmx: where the machine last ran, what it was given (slots, generated addresses, identifiers) and how it ended. In a template, or in a file under
version control, they make two machines from one, or a difference after each run; left out, VMware works them out anew. Off by default: every file of a machine
that has run has dozens.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { managed: "{key} is what VMware notes for itself when the machine runs; a template needs no such line" },
	sources: [{
		evidence: "observed",
		text: "what files of real machines have, and files made by hand do not"
	}],
	*check(document) {
		for (const { entry, known } of settingsOf$1(document).values()) {
			if (known?.managed !== true) continue;
			yield {
				message: "managed",
				at: entry.key.range,
				key: entry.key.text,
				data: { key: shown(entry.key.text) }
			};
		}
	}
};
// src/rules/secret-in-config.ts
const rule$27 = {
	id: "secret-in-config",
	category: "security",
	summary: "A password, or what mostly holds one, stands in the file.",
	why: `A .vmx is copied with every backup and export, read by every program that manages machines, and often put under version control. What stands under guestinfo is read, too, by
every user of the guest who may call vmtoolsd, and stays there after the guest has been set up; cloud-init and Ignition do not need it then. A text in annotation is
shown to whoever sees the machine in VMware. The secret is named here by its key alone; no report of vmxlint shows it.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		credential: "{key} holds a secret in plain text, which every user of the guest can read: hand it over in another way, and take the line out",
		setup: "{key} holds what the guest is set up with, mostly passwords and keys, which every user of the guest can read: clear it once the guest is set up",
		properties: "{key} holds properties of the OVF environment, a password among them, which every user of the guest can read: change it once the guest is set up",
		login: "{key} holds a secret by which whoever has it acts inside the guest: take the line out when the machine is off",
		annotation: "{key} seems to tell a password, to everybody who sees the machine in VMware: keep it elsewhere, and change it"
	},
	sources: [
		{
			evidence: "documented",
			text: "canonical/cloud-init and coreos/ignition: keys that hand over the configuration"
		},
		{
			evidence: "documented",
			text: "vmware/open-vm-tools: vmtoolsd --cmd \"info-get guestinfo...\""
		},
		{
			evidence: "observed",
			text: "files of real machines with credentials in annotation and in guestinfo"
		}
	],
	*check(document) {
		for (const key of document.settings.keys()) {
			if (key.charCodeAt(0) !== G && key !== "annotation") continue;
			for (const entry of document.settings.get(key) ?? []) {
				const message = secretIn(key, entry);
				if (message === void 0) continue;
				yield {
					message,
					at: entry.key.range,
					key: entry.key.text,
					data: { key: shown(entry.key.text) }
				};
			}
		}
	}
};
const G = 103;
function secretIn(key, { value: { text } }) {
	if (text === "" || text.trim() === "---" || booleanOf(text) !== void 0) return void 0;
	if (key === "annotation") return tellsPassword(text) ? "annotation" : void 0;
	if (key.startsWith("guest.commands.sharedsecretlogin.")) return "login";
	if (!key.startsWith("guestinfo.")) return void 0;
	const known = lookUp(key);
	if (known?.type === "xml") return hasPassword(text) ? "properties" : void 0;
	if (known?.type === "enum") return void 0;
	if (namesCredential(key)) return "credential";
	return known?.secret === true && !known.pattern.includes("*") ? "setup" : void 0;
}
function hasPassword(xml) {
	for (const [, name = ""] of xml.matchAll(/oe:key="([^"]{1,200})"\s{1,9}oe:value="[^"]/g)) if (namesCredential(name)) return true;
	return false;
}
// src/rules/secure-boot-without-efi.ts
const rule$26 = {
	id: "secure-boot-without-efi",
	category: "correctness",
	summary: "Secure boot is on, and the firmware is not EFI.",
	why: `Secure boot is a part of UEFI: with firmware = "bios", or with no firmware, which is BIOS for most guests, uefi.secureBoot.enabled does nothing, or VMware refuses to start
the machine. Nothing is written: a guest that was installed with BIOS does not boot with EFI. Where windows.vbs.enabled needs EFI too, vbs-requirements says so.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: { bios: "{key} is TRUE and needs firmware = \"efi\", and the firmware is {firmware}: install the guest with EFI, or switch secure boot off" },
	sources: [{
		evidence: "documented",
		text: "vSphere Security, \"Enable or Disable UEFI Secure Boot for a Virtual Machine\""
	}, {
		evidence: "documented",
		text: "VMware Security Configuration Guides 7 to 9, secure-boot"
	}],
	*check(document) {
		const boot = entryThatSays(document, "uefi.secureBoot.enabled", true);
		const bios = boot && biosOf(document);
		if (boot === void 0 || bios === void 0) return;
		if (entryThatSays(document, "windows.vbs.enabled", true) !== void 0) return;
		yield {
			message: "bios",
			at: boot.key.range,
			key: boot.key.text,
			data: {
				key: boot.key.text,
				firmware: bios.name
			},
			...bios.entry && { related: [bios.entry.range] }
		};
	}
};
// src/analysis/sharing.ts
function marked(document, mark) {
	return `${mark}\n${hexOf(entryOf(document, "uuid.location")?.value.text)}`;
}
function hexOf(uuid) {
	const digits = uuid?.length === 47 || uuid?.length === 36 ? uuid.toLowerCase().replace(/[^0-9a-f]/g, "") : "";
	return digits.length === 32 ? digits : "";
}
function sharedMarks(facts) {
	const firsts = new Map();
	const machines = new Set();
	return facts.flatMap((fact) => {
		const machine = machineOf(fact);
		if (machines.has(machine)) return [];
		machines.add(machine);
		const first = firsts.get(markOf(fact));
		if (first === void 0) firsts.set(markOf(fact), fact);
		return first === void 0 ? [] : [{
			fact,
			first
		}];
	});
}
function markOf({ value }) {
	return value.slice(0, value.indexOf("\n"));
}
function machineOf({ value, path }) {
	return value.endsWith("\n") ? value + path : value;
}
// src/rules/shared-disk.ts
const rule$25 = {
	id: "shared-disk",
	category: "correctness",
	summary: "Two machines have one disk.",
	why: `VMware locks a disk for the machine that runs, so of two machines with one disk only one starts; where the lock does not work (a copy of the .vmx on another host, storage
without locks) both write, and the file system on it is lost. Only a run over both files shows it. Exempt are disks that several machines may write to (sharing =
"multi-writer", a controller with sharedBus, disk.locking = "FALSE") and those whose changes are thrown away, as linked desktops share them.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { shared: "{key} is also a disk of {related}: only one of the two machines can run, and where both do, the disk is lost" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 1034165, sharing disks with the multi-writer flag"
	}, {
		evidence: "observed",
		text: "vmware.log: \"Failed to lock the file\", \"one of the disks is already in use\""
	}],
	check: () => [],
	*collect(document, { path }) {
		if (entryThatSays(document, "disk.locking", false) !== void 0) return;
		for (const drive of presentDrives(document)) {
			const entry = drive.entries.get("filename");
			if (entry === void 0 || isMeantForSeveral(document, drive)) continue;
			const place = placeOf$1(entry.value.text.trim(), path);
			if (place !== void 0) yield {
				at: entry.value.range,
				key: entry.key.text,
				value: marked(document, place)
			};
		}
	},
	*conclude(facts) {
		for (const { fact, first } of sharedMarks(facts)) yield {
			about: fact,
			message: "shared",
			related: [first]
		};
	}
};
function isMeantForSeveral(document, drive) {
	const bus = textOf(devicesOf(document).get(drive.controller ?? ""), "sharedbus").toLowerCase();
	if (textOf(drive, "sharing").toLowerCase() === "multi-writer" || bus === "virtual" || bus === "physical") return true;
	return /nonpersistent/i.test(textOf(drive, "mode"));
}
function placeOf$1(disk, machine) {
	if (!/\.vmdk$/i.test(disk) || disk.length > 4096) return void 0;
	const file = disk.replaceAll("\\", "/");
	if (isAbsolute(disk)) return spelled(file);
	if (machine === void 0) return void 0;
	const folder = machine.replaceAll("\\", "/");
	return spelled(folder.slice(0, folder.lastIndexOf("/") + 1) + file);
}
function spelled(path) {
	const plain = posix.normalize(path);
	return /^[a-z]:/i.test(plain) ? plain.toLowerCase() : plain;
}
// src/rules/shared-mac.ts
const rule$24 = {
	id: "shared-mac",
	category: "correctness",
	summary: "Two machines have one MAC address.",
	why: `Two adapters with one address on one network take each other's traffic, now and then, and nobody thinks of the file: it comes from a machine that was copied by hand, or of
which VMware was told that it had been moved. Only a run over both files shows it. Copies of one file, as backups are, have the same uuid.location and count as
one machine; the same address on networks that never meet is harmless.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { shared: "{key} is the same as in {related}: on one network the two machines take each other's traffic; let VMware make a new address for one of them" },
	sources: [{
		evidence: "observed",
		text: "VMware asks at power-on whether a machine was moved or copied (msg.uuid.altered)"
	}],
	check: () => [],
	*collect(document) {
		for (const device of devicesOf(document).values()) {
			if (device.kind !== "ethernet" || !isPresent(device)) continue;
			const isStatic = textOf(device, "addresstype").toLowerCase() === "static";
			const entry = device.entries.get(isStatic ? "address" : "generatedaddress");
			const address = entry?.value.text.toLowerCase().replace(/[:-]/g, "") ?? "";
			if (entry === void 0 || !/^[0-9a-f]{12}$/.test(address)) continue;
			yield {
				at: entry.value.range,
				key: entry.key.text,
				value: marked(document, address)
			};
		}
	},
	*conclude(facts) {
		for (const { fact, first } of sharedMarks(facts)) yield {
			about: fact,
			message: "shared",
			related: [first]
		};
	}
};
// src/rules/shared-uuid.ts
const rule$23 = {
	id: "shared-uuid",
	category: "correctness",
	summary: "Two machines have one uuid.bios.",
	why: `uuid.bios is what backup programs, cloud-init, licences and inventories know a machine by: with one in two machines the backup of the one replaces that of the other. It comes
from a machine that was copied by hand, or of which VMware was told that it had been moved. Only a run over both files shows it. Copies of one file, as backups
are, have the same uuid.location and count as one machine.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { shared: "{key} is the same as in {related}: backup programs and inventories take the two machines for one; start the copy, and answer that it was copied" },
	sources: [{
		evidence: "observed",
		text: "VMware asks at power-on whether a machine was moved or copied (msg.uuid.altered)"
	}],
	check: () => [],
	*collect(document) {
		const entry = entryOf(document, "uuid.bios");
		const uuid = hexOf(entry?.value.text.trim());
		if (entry === void 0 || uuid === "") return;
		yield {
			at: entry.value.range,
			key: entry.key.text,
			value: marked(document, uuid)
		};
	},
	*conclude(facts) {
		for (const { fact, first } of sharedMarks(facts)) yield {
			about: fact,
			message: "shared",
			related: [first]
		};
	}
};
// src/rules/shell-residue.ts
const rule$22 = {
	id: "shell-residue",
	category: "syntax",
	summary: "A shell command, or a piece of one, stands in the file.",
	why: `Guides give a command: echo 'vhv.enable = "TRUE"' >> x.vmx. Pasted into the file itself it is not what it would have written: VMware's reader finds a blank in the key
and gives the line no name. A literal \\n, which echo without -e does not turn into a line end, makes \\nvhv.enable a key of its own, or loses the line.`,
	fixing: `Leaves what the command was to write, and takes a here-document's first and last line out. Safe where the command's target is a file of this kind (a .vmx, a host's
configuration), since then its result was to stand here; also for a literal \\n beside an entry and for EOF, which mean nothing else. Else unsafe. Declines where what it
was to write is no entry, and where another line gives the key another value.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		command: "this is a shell command, not what it was to write: VMware cannot read it; only its result, key = \"value\", belongs here",
		other: "a shell command is left in the file: VMware cannot read it; take it out",
		redirection: "the end of a shell command is left behind the value, so VMware cannot read the line; take it out",
		prompt: "a shell's prompt is left before the entry, so VMware cannot read the line; take it out",
		argument: "the line stands in quotes, as the argument of a command, so VMware does not read it as meant; take them off",
		newline: "a literal \\n, which was to be a line end, keeps VMware from reading the line as meant; take it out",
		escaped: "the quotes around the value of {key} are escaped, so VMware takes them and the backslashes for a part of it; write plain ones",
		end: "the end of a here-document is left in the file: VMware cannot read it; take it out"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "community",
		text: "pages that give echo commands for vhv.allow and vhv.enable"
	}],
	check: (document) => accidentFindings(document, "shell-residue")
};
// src/rules/single-quotes.ts
const rule$21 = {
	id: "single-quotes",
	category: "syntax",
	summary: "A value stands in single quotes.",
	why: `VMware knows only the double quote. It takes 'v' for a value of three letters, so a number or a boolean in single quotes is none, and a file of that name is not
found. With a blank between them the value ends at the blank, text follows that is no comment, and the whole line is lost.`,
	fixing: `Writes double quotes in their place; a double quote inside becomes |22. Unsafe, since a value may be meant to have them. Declines where another line gives the
key another value.`,
	severity: "warning",
	fix: "unsafe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		value: "the single quotes are a part of the value of {key} to VMware; write double quotes",
		lost: "the value of {key} stands in single quotes, at whose first blank it ends to VMware, so the line is lost; write double quotes"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	check: (document) => accidentFindings(document, "single-quotes")
};
// src/rules/slot-out-of-range.ts
const OWN_UNIT = 7;
const SCSI_UNITS = 16;
const WIDE_HARDWARE = 13;
const rule$20 = {
	id: "slot-out-of-range",
	category: "correctness",
	summary: "A device stands in a slot that VMware does not have.",
	why: `VMware has four SCSI controllers with units 0 to 15, of which 7 is the controller's own (64 units on pvscsi from hardware version 13 on), four SATA controllers with 30
units, two IDE controllers with two, ten network adapters, two floppy drives. A device in any other slot is not there, whatever its settings say. Nothing is
written, since the slot decides which disk the guest finds where.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		index: "{device} has the number {index}, and VMware has {min} to {max} only: it leaves the device out",
		own: "{device} has the unit 7, which is the SCSI controller itself: give the device another one",
		narrow: "{device} has the unit {index}, and only pvscsi with hardware version 13 or later has more than 16: VMware leaves the device out",
		adapters: "{device} is one adapter too many: hardware version {version} (line {related}) can have {limit}"
	},
	sources: [{
		evidence: "documented",
		text: "vSphere Configuration Maximums; the limits of hardware versions (Broadcom KB 315655)"
	}, {
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c"
	}],
	*check(document) {
		for (const device of devicesOf(document).values()) {
			if (!isPresent(device)) continue;
			const finding = outOfRange(document, device) ?? wrongUnit(document, device);
			if (finding !== void 0) yield finding;
		}
	}
};
function outOfRange(document, device) {
	const key = [...device.entries.keys()].sort().map((leaf) => `${device.name}.${leaf}`).find((one) => settingsOf$1(document).get(one)?.known?.pattern.includes(".."));
	const [wrong] = indexesOutOfRange(settingsOf$1(document).get(key ?? "")?.known?.pattern ?? "", device.name);
	if (wrong === void 0) return void 0;
	const { index, min, max } = wrong;
	return {
		message: "index",
		...about(device),
		data: {
			device: shown(spellingOf(device)),
			index,
			min,
			max
		}
	};
}
function wrongUnit(document, device) {
	const index = Number(/\d+$/.exec(device.name)?.[0] ?? "0");
	const hardware = hardwareOf(document);
	const data = {
		device: spellingOf(device),
		index
	};
	if (device.kind === "scsi" && device.controller !== void 0) {
		if (index === OWN_UNIT) return {
			...about(device),
			message: "own",
			data
		};
		const wide = textOf(devicesOf(document).get(device.controller), "virtualdev").toLowerCase() === "pvscsi" && (hardware?.value ?? WIDE_HARDWARE) >= WIDE_HARDWARE;
		return index < SCSI_UNITS || wide ? void 0 : {
			...about(device),
			message: "narrow",
			data
		};
	}
	const limit = device.kind === "ethernet" && hardware !== void 0 ? limitOf(hardware.value, "nics") : void 0;
	if (hardware === void 0 || limit === void 0 || index < limit) return void 0;
	return {
		...about(device),
		message: "adapters",
		data: {
			...data,
			version: hardware.value,
			limit
		},
		related: [hardware.entry.range]
	};
}
function about(device) {
	const { key } = entryFor(device);
	return {
		at: key.range,
		key: key.text
	};
}
// src/rules/smart-quotes.ts
const rule$19 = {
	id: "smart-quotes",
	category: "syntax",
	summary: "Typographic quotes stand where plain ones must.",
	why: `Blogs, word processors and chat programs turn "TRUE" into “TRUE”. VMware knows only the plain quote: it takes the others for a part of the value or of the key,
so the value is no boolean and the default is used, silently; with a blank between them, or one plain quote, the line is lost altogether.`,
	fixing: `Writes plain quotes in their place. Safe where they stand on both sides, since nobody means a value with curly quotes around it; unsafe where one side has none.
Declines where there are quotes inside too. Curly quotes inside a text in plain quotes are text and are left alone.`,
	severity: "error",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		value: "typographic quotes ({quotes}) around the value of {key}: VMware takes them for a part of it; write plain quotes",
		key: "typographic quotes ({quotes}) around {key}: VMware takes them for a part of the key; write the key without, and the value in plain quotes",
		lost: "typographic quotes ({quotes}) around the value of {key}: VMware cannot read the line; write plain quotes"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	check: (document) => accidentFindings(document, "smart-quotes")
};
// src/rules/spacing.ts
const rule$18 = {
	id: "spacing",
	category: "style",
	summary: "Blanks are not as VMware writes them: key = \"value\".",
	why: `VMware takes any blanks around "=" and at both ends of a line. Xen Orchestra does not find a key without a blank on either side of "=", virt-v2v drops a line that is
indented, and Augeas stops at one.`,
	fixing: `Puts one blank on either side of "=", and takes out those at the ends of the line; the key, the value and a comment stay. Safe, since VMware reads the same. Lines
without quotes are unquoted-value's, blanks before a comment stay as they are.`,
	severity: "off",
	fix: "safe",
	kinds: ["vmx"],
	messages: { blanks: "VMware writes {key} = \"...\", with one blank on either side of \"=\" and none at the ends: some programs do not find the key otherwise" },
	sources: [{
		evidence: "observed",
		text: "the sources of Xen Orchestra and virt-v2v; the lens of Augeas"
	}, {
		evidence: "observed",
		text: "files that VMware products wrote"
	}],
	*check(document) {
		for (const line of document.lines) {
			if (line.kind !== "entry" || !line.value.quoted) continue;
			const edits = editsOf(document, line);
			if (edits.length === 0 || isBroken(document, line)) continue;
			yield {
				message: "blanks",
				at: [line.range[0], contentEnd(document, line)],
				key: line.key.text,
				data: { key: shown(line.key.text) },
				fix: {
					edits,
					safety: "safe",
					sets: []
				}
			};
		}
	}
};
function editsOf(document, line) {
	const { key, value, comment, range } = line;
	const end = contentEnd(document, line);
	return [
		{
			range: [range[0], key.range[0]],
			text: ""
		},
		{
			range: [key.range[1], value.range[0]],
			text: " = "
		},
		...comment === void 0 ? [{
			range: [value.range[1], end],
			text: ""
		}] : []
	].filter((edit) => document.text.slice(...edit.range) !== edit.text);
}
// src/rules/uefi-auth-bypass.ts
const rule$17 = {
	id: "uefi-auth-bypass",
	category: "security",
	summary: "The keys of secure boot can be changed without a signature.",
	why: `With uefi.allowAuthBypass = "TRUE" the firmware's setup screen changes the variables that secure boot trusts (PK, KEK, db, dbx) without the signatures that they need
otherwise. It is meant for one power-on, in which keys are enrolled. Left in the file, whoever has the console can make secure boot trust what they like.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: { bypass: "{key} is TRUE: whoever has the console can make secure boot trust anything; take the line out once the keys are enrolled" },
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 423919"
	}],
	*check(document) {
		const entry = entryThatSays(document, "uefi.allowAuthBypass", true);
		if (entry === void 0) return;
		yield {
			message: "bypass",
			at: entry.value.range,
			key: entry.key.text,
			data: { key: entry.key.text }
		};
	}
};
// src/rules/unexplained-suppression.ts
const rule$16 = {
	id: "unexplained-suppression",
	category: "suppressions",
	summary: "A suppression gives no reason.",
	why: `Whoever comes across a suppression in a year has to know whether what it silences may still stay: say why, behind " -- " in a comment, or as "reason" in the
configuration.`,
	severity: "info",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { unexplained: "this suppression of {rule} gives no reason: say why the finding may stay, behind \" -- \" or as \"reason\"" },
	sources: [{
		evidence: "documented",
		text: "vmxlint's own"
	}],
	check: () => [],
	*judge(suppressions) {
		for (const { at, rule, state, reason } of suppressions) if (reason === void 0 && ["used", "undecided"].includes(state)) yield {
			message: "unexplained",
			at,
			data: { rule }
		};
	}
};
// src/rules/unknown-guest-os.ts
const rule$15 = {
	id: "unknown-guest-os",
	category: "correctness",
	summary: "guestOS is not the id of a guest that VMware knows.",
	why: `guestOS picks the defaults for devices, timers and the monitor. VMware refuses to start a machine with an id that it does not know, or takes it for another guest. Ids
are not what one would guess: Windows 10 is windows9-64, Server 2022 is windows2019srvNext-64. A newer product may know an id that this version of vmxlint
does not.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		unknown: "{key} is \"{value}\", which is not a guest that VMware is known to have",
		near: "{key} is \"{value}\", which is not a guest that VMware is known to have; {name} is \"{meant}\""
	},
	sources: [{
		evidence: "documented",
		text: "open-vm-tools lib/include/guest_os_tables.h"
	}, {
		evidence: "documented",
		text: "vmware/govmomi vim25/types/enum.go, VirtualMachineGuestOsIdentifier"
	}],
	*check(document) {
		const entry = settingsOf$1(document).get("guestos")?.entry;
		const value = entry?.value.text.trim() ?? "";
		if (entry === void 0 || value === "" || isPlaceholder(value)) return;
		if (guestOf(value) !== void 0 || guestOfApi(value) !== void 0) return;
		const meant = value.length > 60 ? void 0 : suggestGuest(value);
		yield {
			message: meant === void 0 ? "unknown" : "near",
			at: entry.value.range,
			key: entry.key.text,
			data: {
				key: entry.key.text,
				value: shownValue(entry),
				...meant && {
					name: meant.name,
					meant: meant.id
				}
			}
		};
	}
};
// src/rules/unknown-key.ts
const rule$14 = {
	id: "unknown-key",
	category: "correctness",
	summary: "A key is not among those that vmxlint knows.",
	why: `VMware ignores a key that it does not know, without a word: what the line was meant to do does not happen. The space of keys is open, and no list of them is complete,
so a key that is merely unknown is worth a look, and one that is a slip of the fingers away from a known one a warning. Keys that begin with an underscore are
taken for headings, or for settings that were put aside.`,
	fixing: `Renames the key to the one that is near; the indexes, the value, the spacing and the comment stay. Unsafe: the key may be one that vmxlint should know. Declines
where any line means that key already, where two keys are equally near, and where the names say opposite things, such as enable and disable.`,
	severity: "info",
	fix: "unsafe",
	kinds: ["vmx", "host"],
	messages: {
		unknown: "{key} is not a key that vmxlint knows: VMware ignores keys that it does not know, so check the spelling",
		near: "{key} is not a known key, and VMware ignores keys that it does not know; did you mean {meant}?",
		set: "{key} is not a known key, and VMware ignores keys that it does not know; did you mean {meant}, which is set on line {related}?"
	},
	sources: [{
		evidence: "observed",
		text: "some 860 keys, gathered from documentation, programs and 190 real files"
	}, {
		evidence: "observed",
		text: "files of real machines with scsil.sharedBus, svga.autodetecct, unity.allowCompostingInGuest"
	}],
	*check(document) {
		for (const setting of settingsOf$1(document).values()) if (setting.meant !== void 0) yield nearFinding(document, setting, setting.meant);
		else if (setting.known === void 0 && !setting.key.startsWith("_")) {
			const { key } = setting.entry;
			yield {
				message: "unknown",
				at: key.range,
				key: key.text,
				data: { key: shown(key.text) }
			};
		}
	}
};
function nearFinding(document, { entry }, meant) {
	const other = entryOf(document, meant);
	const fix = other === void 0 ? renameTo(document, entry, meant) : void 0;
	return {
		message: other === void 0 ? "near" : "set",
		at: entry.key.range,
		key: entry.key.text,
		data: {
			key: shown(entry.key.text),
			meant: shown(meant)
		},
		severity: "warning",
		...other && { related: [other.range] },
		...fix && { fix }
	};
}
function renameTo(document, entry, meant) {
	const folded = meant.toLowerCase();
	if (isMeant(document, folded) || folded === "vhv.enable" && canNeverNest(document)) return void 0;
	const fix = changeOf(document, entry, renameKey(document, entry, meant));
	return fix && {
		...fix,
		sets: [...fix.sets, folded]
	};
}
// src/rules/unneeded-device.ts
const DEVICES = {
	floppy: "a floppy drive",
	parallel: "a parallel port",
	serial: "a serial port",
	usb: "a USB controller",
	usb_xhci: "a USB controller",
	ehci: "a USB controller"
};
const rule$13 = {
	id: "unneeded-device",
	category: "security",
	summary: "A device is there that servers do not need.",
	why: `Each virtual device is code of the monitor that a guest can attack: escapes from a guest were made through the floppy drive, the serial ports and the USB controllers. The
guides want those that nobody uses to be taken out. A serial port that is ThinPrint's is let be; it goes with VMware Tools.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { device: "{name} is {what} that a server does not need: take it out in VMware, or set {key} to \"FALSE\"" },
	guide: [
		"floppy{0..1}.present",
		"parallel{0..2}.present",
		"serial{0..31}.present",
		"usb.present",
		"usb_xhci.present"
	],
	sources: [{
		evidence: "documented",
		text: "VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9"
	}],
	*check(document) {
		for (const device of devicesOf(document).values()) {
			const what = DEVICES[device.kind];
			const entry = device.entries.get("present");
			if (what === void 0 || entry === void 0 || device.controller !== void 0) continue;
			if (!isPresent(device) || isThinPrint(device)) continue;
			const data = {
				name: spellingOf(device),
				what,
				key: entry.key.text
			};
			yield {
				message: "device",
				at: entry.value.range,
				key: entry.key.text,
				data
			};
		}
	}
};
function isThinPrint(device) {
	return device.kind === "serial" && textOf(device, "filetype").toLowerCase() === "thinprint";
}
// src/rules/unportable-key.ts
const NAME = /^[a-z.][a-z0-9_:.-]*$/;
const rule$12 = {
	id: "unportable-key",
	category: "portability",
	summary: "A key that VMware reads makes libvirt refuse the whole file.",
	why: `VMware takes nearly anything for a key. libvirt, and with it virsh domxml-from-native and virt-manager, wants a letter or a dot first and then letters, digits
and _ : . - alone; one key that is otherwise, and it reads nothing of the file. Headings such as __Network__ = "" and some of guestinfo are so.`,
	severity: "off",
	fix: "none",
	kinds: ["vmx"],
	messages: { name: "{key} is a key that VMware reads, and because of which libvirt refuses the file; write a heading as a comment, and other keys with letters, digits and _ : . - alone" },
	sources: [{
		evidence: "documented",
		text: "libvirt src/util/virconf.c"
	}],
	*check(document) {
		for (const [key, [entry]] of document.settings) {
			if (entry === void 0 || NAME.test(key) || isBroken(document, entry)) continue;
			yield {
				message: "name",
				at: entry.key.range,
				key: entry.key.text,
				data: { key: shown(entry.key.text) }
			};
		}
	}
};
// src/rules/unquoted-value.ts
const rule$11 = {
	id: "unquoted-value",
	category: "syntax",
	summary: "A value stands without quotes.",
	why: `VMware reads a value without quotes as long as there is no blank in it. Other programs do not: libvirt refuses the whole file, virt-v2v leaves the line out. With a blank
in it VMware loses the line too. A single quote at its end is a part of the value.`,
	fixing: `Puts the value in quotes; escapes stay, and a quote inside becomes |22. Safe, since VMware reads the same as before, byte for byte. Unsafe where the line is lost, for a
blank in the value. Declines where a quote stands at the end, whose fellow is missing or elsewhere, and where another entry seems to begin in the value.`,
	severity: "warning",
	fix: "safe",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: withOutcomes({
		bare: "the value of {key} has no quotes: VMware reads it, libvirt and virt-v2v do not; write it in quotes",
		stray: "the quote at the end is a part of the value of {key} to VMware; write one at the beginning too, or none",
		lost: "the value of {key} has a blank in it and no quotes, so VMware cannot read the line and {key} is not set; write it in quotes"
	}),
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}, {
		evidence: "documented",
		text: "the sources of libvirt (virConfReadMem) and virt-v2v"
	}],
	check: (document) => accidentFindings(document, "unquoted-value")
};
// src/rules/unterminated-string.ts
const rule$10 = {
	id: "unterminated-string",
	category: "syntax",
	summary: "A value has no closing quote.",
	why: `VMware's reader looks for the closing quote on the same line; where there is none, it gives the line no name and goes on with the next. Only this one setting is lost,
silently. Where the value was to end nobody can know, so nothing repairs it.`,
	severity: "error",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: { open: "the value of {key} has no closing quote, so VMware cannot read the line and {key} is not set; close it" },
	sources: [{
		evidence: "documented",
		text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such lines"
	}],
	check: (document) => accidentFindings(document, "unterminated-string")
};
// src/rules/unused-suppression.ts
const MESSAGES = {
	unused: "this suppression of {rule} silences nothing: delete it",
	misspelt: "this suppression silences nothing: there is no rule \"{rule}\"{hint}",
	unknown: "this suppression silences nothing: there is no rule \"{rule}\" (\"vmxlint rules\" lists them)",
	malformed: "this comment silences nothing: a suppression is \"vmxlint-disable-next-line\", \"-disable-line\" or \"-disable-file\", then rules, then perhaps \"until YYYY-MM-DD\" and \"-- reason\""
};
const rule$9 = {
	id: "unused-suppression",
	category: "suppressions",
	summary: "A suppression silences nothing.",
	why: `A comment such as "# vmxlint-disable-next-line RULE -- reason", or an entry under "suppressions" in the configuration, is there for a finding. When the finding is
gone, or the rule's name is misspelt, it silences nothing today, and tomorrow perhaps what nobody has looked at: delete it, or correct it. Nothing is said of suppressions of
rules that are off, or that compare several files, and of those in the configuration only where all files that they are for were looked at.`,
	severity: "warning",
	fix: "none",
	kinds: [
		"vmx",
		"host",
		"dictionary"
	],
	messages: MESSAGES,
	sources: [{
		evidence: "documented",
		text: "vmxlint's own"
	}],
	check: () => [],
	*judge(suppressions) {
		for (const { at, rule, state, hint } of suppressions) {
			const message = state === "unknown" && hint !== "" ? "misspelt" : state;
			if (Object.hasOwn(MESSAGES, message)) yield {
				message,
				at,
				data: {
					rule: rule.slice(0, 60),
					hint
				}
			};
		}
	}
};
// src/rules/vbs-requirements.ts
const VVTD_ENABLE = "vvtd.enable";
const SECURE_BOOT = "uefi.secureBoot.enabled";
const rule$8 = {
	id: "vbs-requirements",
	category: "nested",
	summary: "Virtualization-based security is on, and something that it needs is not.",
	why: `With windows.vbs.enabled = "TRUE" the guest's Windows runs its security on a hypervisor of its own. For that the machine needs vhv.enable and vvtd.enable = "TRUE"
and firmware = "efi"; with secure boot it is as strong as it is meant to be, but Workstation leaves uefi.secureBoot.enabled out. Where vhv.enable is missing,
missing-vhv-enable says so.`,
	fixing: `Sets vhv.enable and vvtd.enable to "TRUE", or appends vvtd.enable. Unsafe: the wrong line may be windows.vbs.enabled. The firmware is never touched, since a
Windows that was installed with BIOS would not boot with EFI. Declines where another line means the same key, and where vhv.enable or vvtd.enable is no boolean.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: {
		disabled: "{key} is FALSE, and windows.vbs.enabled (line {related}) needs it: set it to \"TRUE\"",
		missing: "vvtd.enable is not set, and windows.vbs.enabled needs it; add vvtd.enable = \"TRUE\"",
		bios: "firmware is \"{firmware}\", and windows.vbs.enabled (line {related}) needs \"efi\": install Windows with EFI, or switch VBS off",
		default: "windows.vbs.enabled needs firmware = \"efi\", and without that key the firmware is BIOS: install Windows with EFI, or switch VBS off",
		boot: "windows.vbs.enabled is meant to go with secure boot, and uefi.secureBoot.enabled is not set: switch secure boot on in VMware",
		"boot-off": "secure boot is off, and windows.vbs.enabled (line {related}) is meant to go with it: switch it on in VMware"
	},
	sources: [{
		evidence: "documented",
		text: "vim25 API (vmware/govmomi): flags vbsEnabled, vvtdEnabled"
	}, {
		evidence: "observed",
		text: "checks in the sources of Ansible, Packer and Terraform"
	}],
	*check(document, { forbidden }) {
		const vbs = entryThatSays(document, VBS_ENABLED, true);
		if (vbs === void 0 || canNeverNest(document) || isFullyEncrypted(document)) return;
		for (const key of [VHV_ENABLE, VVTD_ENABLE]) {
			if (forbidden.has(key)) continue;
			const entry = entryThatSays(document, key, false);
			if (entry !== void 0) yield disabled(document, entry, vbs);
		}
		const about = {
			at: vbs.key.range,
			key: vbs.key.text
		};
		if (!isMeant(document, VVTD_ENABLE)) {
			const edits = [append(document, VVTD_ENABLE, "TRUE")];
			yield {
				...about,
				message: "missing",
				fix: {
					edits,
					safety: "unsafe",
					sets: [VVTD_ENABLE]
				}
			};
		}
		const firmware = entryOf(document, "firmware");
		if (firmware !== void 0 && firmware.value.text.toLowerCase() !== "efi") {
			yield {
				...whereOff(firmware, vbs),
				message: "bios",
				data: { firmware: firmware.value.text }
			};
			return;
		}
		if (firmware === void 0 && !isMeant(document, "firmware")) {
			yield {
				...about,
				message: "default"
			};
			return;
		}
		const boot = entryThatSays(document, SECURE_BOOT, false);
		if (boot !== void 0) yield {
			...whereOff(boot, vbs),
			message: "boot-off",
			severity: "info"
		};
		if (!isMeant(document, SECURE_BOOT)) yield {
			...about,
			message: "boot",
			severity: "info"
		};
	}
};
function whereOff(entry, vbs) {
	return {
		at: entry.value.range,
		key: entry.key.text,
		related: [vbs.range]
	};
}
function disabled(document, entry, vbs) {
	const fix = changeValue(document, entry, "TRUE");
	return {
		...whereOff(entry, vbs),
		message: "disabled",
		data: { key: entry.key.text },
		...fix && { fix }
	};
}
// src/rules/vhv-arm-guest.ts
const rule$7 = {
	id: "vhv-arm-guest",
	category: "nested",
	summary: "vhv.enable is TRUE in a machine with an Arm guest.",
	why: `vhv.enable passes Intel's VT-x or AMD's AMD-V on to the guest. An Arm machine has neither, and VMware offers no nesting for guests whose guestOS begins with
"arm-". Such a line mostly comes from a template for x86.`,
	fixing: `Sets vhv.enable to "FALSE", so that the file says what holds; it never takes the line out. Unsafe, since the wrong line may be guestOS. Declines where
another line means vhv.enable too.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { arm: "an Arm guest (guestOS, line {related}) cannot run a hypervisor: set vhv.enable to \"FALSE\"" },
	sources: [{
		evidence: "documented",
		text: "open-vm-tools guest_os.h: ids of Arm guests begin with \"arm-\""
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		const guest = entryOf(document, "guestOS");
		if (nesting === void 0 || guest === void 0 || !canNeverNest(document)) return;
		const fix = changeValue(document, nesting, "FALSE");
		yield {
			message: "arm",
			at: nesting.value.range,
			key: nesting.key.text,
			related: [guest.range],
			...fix && { fix }
		};
	}
};
// src/rules/vhv-cpuid-mask.ts
const rule$6 = {
	id: "vhv-cpuid-mask",
	category: "nested",
	summary: "vhv.enable is TRUE, and a CPUID mask hides the CPU's virtualization extensions.",
	why: `A hypervisor in the guest looks for VMX (Intel: bit 5 of CPUID 1 ECX) or SVM (AMD: bit 2 of CPUID 80000001 ECX). A mask has 32 characters, bit 31 first; 0, R and F
hide a bit from the guest, and -, x, T, H and 1 do not. featMask.vm.cpuid.VMX, .SVM and featMask.vm.hv.capable hide it with Val:0 or Max:0. Such masks come from
recipes for macOS guests and for hiding that a machine is virtual.`,
	fixing: `Writes -, which leaves the bit to VMware, in the place of the one character that hides it; all else in the mask stays. A featMask line goes altogether. Unsafe,
since somebody hid it. Declines where the mask is written with escapes, and where another line means the same key.`,
	severity: "error",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: {
		bit: "{key} hides {feature} from the guest, so that vhv.enable (line {related}) is of no use: write - for the {hider} at its bit {bit}, the {place} from the right",
		feature: "{key} = \"{value}\" hides {feature} from the guest, so that vhv.enable (line {related}) is of no use: take it out"
	},
	sources: [{
		evidence: "documented",
		text: "open-vm-tools x86cpuid.h: the places of VMX and SVM"
	}, {
		evidence: "documented",
		text: "vim25 API HostCpuIdInfo: the characters of a mask"
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		if (nesting === void 0) return;
		for (const entry of entriesInTheWay(document, "cpuid-mask")) {
			const { text } = entry.value;
			const hiding = hidingOf(entry.key.folded, text);
			if (hiding === void 0) continue;
			const { feature, index } = hiding;
			const fix = index === void 0 ? removeEntry(document, entry) : unhide(document, entry, index);
			const data = {
				key: entry.key.text,
				value: text,
				feature,
				hider: text[index ?? 0] ?? ""
			};
			yield {
				message: index === void 0 ? "feature" : "bit",
				at: entry.value.range,
				key: entry.key.text,
				data: {
					...data,
					...feature === "VMX" ? {
						bit: 5,
						place: "sixth"
					} : {
						bit: 2,
						place: "third"
					}
				},
				related: [nesting.range],
				...fix && { fix }
			};
		}
	}
};
function unhide(document, entry, index) {
	const { range, quoted, text } = entry.value;
	const start = range[0] + (quoted ? 1 : 0);
	if (document.text.slice(start, range[1] - (quoted ? 1 : 0)) !== text) return void 0;
	return changeOf(document, entry, {
		range: [start + index, start + index + 1],
		text: "-"
	});
}
// src/rules/vhv-hardware-version.ts
const rule$5 = {
	id: "vhv-hardware-version",
	category: "nested",
	summary: "vhv.enable is TRUE in a machine whose virtual hardware is too old for it.",
	why: `Passing virtualization on needs hardware version 9 (ESXi 5.1, Workstation 9, Fusion 5) or later. Version 8 has it only on the hosts of 2011 (ESXi 5.0,
Workstation 8, Fusion 4); older hardware does not have it at all, whatever vhv.enable says. Nothing is written: another number in the file does not convert the
hardware, as the upgrade in VMware does.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		none: "virtualHW.version is {version}, and vhv.enable (line {related}) works from 9 on: upgrade the machine's hardware in VMware",
		early: "virtualHW.version is 8, with which vhv.enable (line {related}) works only on the hosts of 2011 (ESXi 5.0, Workstation 8, Fusion 4): upgrade the machine's hardware in VMware"
	},
	sources: [{
		evidence: "documented",
		text: "VMware community document DOC-8970, \"Running Nested VMs\""
	}, {
		evidence: "observed",
		text: "vmware/pyvmomi#629: nestedHVEnabled needs hardware version 9"
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		const entry = entryOf(document, "virtualHW.version");
		if (nesting === void 0 || entry === void 0 || canNeverNest(document)) return;
		const version = hardwareVersion(entry.value.text) ?? 0;
		if (version < 1 || version > 8) return;
		yield {
			message: version === 8 ? "early" : "none",
			at: entry.value.range,
			key: entry.key.text,
			data: { version },
			...version === 8 && { severity: "warning" },
			related: [nesting.range]
		};
	}
};
// src/rules/vhv-pci-passthrough.ts
const rule$4 = {
	id: "vhv-pci-passthrough",
	category: "nested",
	summary: "vhv.enable is TRUE in a machine with a PCI device of the host or a vGPU.",
	why: `VMware supports the one or the other: "Nested Hardware-Assisted Virtualization is not supported on a virtual machine with a PCI passthrough device." vhv.allowPassthru
= "TRUE" is said to let both run, which VMware does not support either. Nothing is written: only you know which of the two the machine needs.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: {
		refused: "{key} passes a PCI device through, and VMware does not support vhv.enable (line {related}) beside that: take the device out, or set vhv.enable to \"FALSE\"",
		allowed: "{key} passes a PCI device through, beside which vhv.allowPassthru lets vhv.enable (line {related}) run; VMware does not support that"
	},
	sources: [{
		evidence: "documented",
		text: "Broadcom KB 437651"
	}, {
		evidence: "community",
		text: "field notes on vhv.allowPassthru"
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		const [first, ...others] = entriesInTheWay(document, "pci-passthrough").sort((a, b) => a.key.folded < b.key.folded ? -1 : 1);
		if (nesting === void 0 || first === void 0) return;
		const allowed = booleanOf(entryOf(document, "vhv.allowPassthru")?.value.text ?? "") === true;
		yield {
			message: allowed ? "allowed" : "refused",
			at: first.key.range,
			key: first.key.text,
			data: { key: first.key.text },
			...allowed && { severity: "warning" },
			related: [nesting.range, ...others.map((other) => other.range)]
		};
	}
};
// src/rules/vhv-software-monitor.ts
const rule$3 = {
	id: "vhv-software-monitor",
	category: "nested",
	summary: "vhv.enable is TRUE, and the monitor is told to do without the hardware.",
	why: `monitor.virtual_exec and monitor.virtual_mmu = "software" make VMware translate the guest's code, or keep its page tables, in software. What the hardware is not
used for cannot be passed on. Current hosts know only the hardware and ignore both keys; on older ones vmware.log shows which it was ("HV Settings: virtual exec =
'hardware'; virtual mmu = 'hardware'").`,
	fixing: `Sets the key to "automatic", which is VMware's default. Unsafe, since somebody chose the software. Declines where another line means the same key.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: { software: "{key} = \"software\" contradicts vhv.enable (line {related}): set it to \"automatic\", or take the line out" },
	sources: [{
		evidence: "documented",
		text: "vim25 API VirtualMachineFlagInfo: virtualExecUsage, virtualMmuUsage"
	}, {
		evidence: "observed",
		text: "vmware.log: HV Settings"
	}],
	*check(document) {
		const nesting = nestingEntry(document);
		if (nesting === void 0) return;
		for (const entry of entriesInTheWay(document, "software-monitor")) {
			const fix = changeValue(document, entry, "automatic");
			yield {
				message: "software",
				at: entry.value.range,
				key: entry.key.text,
				data: { key: entry.key.text },
				related: [nesting.range],
				...fix && { fix }
			};
		}
	}
};
// src/rules/vtpm-without-efi.ts
const rule$2 = {
	id: "vtpm-without-efi",
	category: "correctness",
	summary: "There is a virtual TPM, and the firmware is not EFI.",
	why: `The virtual TPM 2.0 needs EFI: with firmware = "bios", or with no firmware, which is BIOS for most guests, VMware refuses to start the machine or leaves the TPM out.
Nothing is written: a guest that was installed with BIOS does not boot with EFI. Where secure boot or windows.vbs.enabled needs EFI too, the rule for that says so.`,
	severity: "error",
	fix: "none",
	kinds: ["vmx"],
	messages: { bios: "{key} is TRUE and needs firmware = \"efi\", and the firmware is {firmware}: install the guest with EFI, or take the TPM out in VMware" },
	sources: [{
		evidence: "documented",
		text: "vSphere Security, \"Securing Virtual Machines with Virtual Trusted Platform Module\": EFI firmware"
	}, {
		evidence: "observed",
		text: "hashicorp/packer-plugin-vmware and terraform-provider-vsphere check for EFI"
	}],
	*check(document) {
		const tpm = entryThatSays(document, "vtpm.present", true);
		const bios = tpm && biosOf(document);
		if (tpm === void 0 || bios === void 0) return;
		if (["windows.vbs.enabled", "uefi.secureBoot.enabled"].some((key) => entryThatSays(document, key, true) !== void 0)) return;
		yield {
			message: "bios",
			at: tpm.key.range,
			key: tpm.key.text,
			data: {
				key: tpm.key.text,
				firmware: bios.name
			},
			...bios.entry && { related: [bios.entry.range] }
		};
	}
};
// src/rules/wrong-device-type.ts
const rule$1 = {
	id: "wrong-device-type",
	category: "correctness",
	summary: "The kind of a drive does not go with its file: an ISO image as a disk, a disk as a CD.",
	why: `deviceType says what VMware makes of a drive's file; without it the drive is a disk. An ISO image is no disk and a .vmdk no CD: VMware refuses to start the machine, or
the drive is empty. "auto detect" is no file either, but stands for the drive of the host, which is cdrom-raw.`,
	fixing: `Sets deviceType to what goes with the file. Unsafe, since the file name may be the wrong one of the two. Silent where a broken line may say what the drive is.`,
	severity: "warning",
	fix: "unsafe",
	kinds: ["vmx"],
	messages: {
		iso: "{device} has an ISO image and is a disk: set {device}.deviceType to \"cdrom-image\"",
		disk: "{device} has a disk and is a CD drive ({type}): set {device}.deviceType to \"disk\"",
		auto: "{device} is cdrom-image, for which \"{file}\" would be a file of that name: set {device}.deviceType to \"cdrom-raw\""
	},
	sources: [{
		evidence: "observed",
		text: "libvirt src/vmx/vmx.c expects cdrom-image for .iso, and disks for .vmdk"
	}, {
		evidence: "observed",
		text: "none of some 190 files that VMware products wrote has such a pair"
	}],
	*check(document) {
		for (const drive of presentDrives(document)) {
			const finding = findingOf(document, drive);
			if (finding !== void 0) yield finding;
		}
	}
};
function findingOf(document, drive) {
	const entry = drive.entries.get("filename");
	const wrong = entry && mismatchOf(entry.value.text, textOf(drive, "devicetype"));
	const written = drive.entries.get("devicetype");
	if (entry === void 0 || wrong === void 0) return void 0;
	if (written === void 0 && mayBeSet(document, `${drive.name}.devicetype`)) return void 0;
	const device = spellingOf(drive);
	const fix = written === void 0 ? addType(document, device, wrong.type) : changeValue(document, written, wrong.type);
	return {
		message: wrong.message,
		at: entry.value.range,
		key: entry.key.text,
		data: {
			device,
			file: shown(entry.value.text),
			type: shown(textOf(drive, "devicetype"))
		},
		...written && { related: [written.range] },
		...fix && { fix }
	};
}
function mismatchOf(file, type) {
	const isDisk = /^(?:disk|(?:scsi|ata)-harddisk)?$/i.test(type);
	if (/\.iso$/i.test(file)) return isDisk ? {
		message: "iso",
		type: "cdrom-image"
	} : void 0;
	if (/\.vmdk$/i.test(file)) return /cdrom/i.test(type) ? {
		message: "disk",
		type: "disk"
	} : void 0;
	return /^auto detect$/i.test(file) && /^cdrom-image$/i.test(type) ? {
		message: "auto",
		type: "cdrom-raw"
	} : void 0;
}
function addType(document, device, type) {
	const key = `${device}.deviceType`;
	return {
		edits: [append(document, key, type)],
		safety: "unsafe",
		sets: [key.toLowerCase()]
	};
}
// src/rules/wrong-file-kind.ts
const rule = {
	id: "wrong-file-kind",
	category: "syntax",
	summary: "Settings of a host stand in a machine, or those of one machine in a host.",
	why: `A host's file says where VMware's programs are and how they log in; in a machine's file nobody asks for that. The name, the UUIDs and the disks of one machine do not belong
into a host's file, whose settings are defaults for all its machines. Both look like a file that was overwritten with another, or appended to the wrong one. Other
settings of machines are legal in a host's file.`,
	severity: "warning",
	fix: "none",
	kinds: ["vmx", "host"],
	messages: {
		host: "{key} is a setting of a host, which no machine reads{others}; put it into the configuration of the host",
		machine: "{key} says what one machine is, and holds for all of this host here{others}; put it into its .vmx"
	},
	sources: [{
		evidence: "observed",
		text: "hosts' files of Workstation, Fusion and ESXi; files that VMware wrote have none of them"
	}],
	*check(document) {
		const [first, ...others] = misplaced(document, document.kind === "vmx" ? isHostMarker : isIdentity);
		if (first === void 0) return;
		yield {
			message: document.kind === "vmx" ? "host" : "machine",
			at: first.key.range,
			key: first.key.text,
			data: {
				key: first.key.text,
				others: others.length === 0 ? "" : ` (and ${others.length} more such keys)`
			},
			...document.kind === "host" && { severity: "info" }
		};
	}
};
function isIdentity(key) {
	return /^(?:displayname|uuid\.(?:bios|location)|(?:scsi|sata|ide|nvme)\d+:\d+\.filename)$/.test(key);
}
function misplaced(document, isMisplaced) {
	return [...document.settings.keys()].filter(isMisplaced).sort().flatMap((key) => document.settings.get(key)?.[0] ?? []);
}
// src/rules/index.ts
const rules = [
	rule$92,
	rule$91,
	rule$90,
	rule$89,
	rule$88,
	rule$87,
	rule$86,
	rule$85,
	rule$84,
	rule$83,
	rule$82,
	rule$81,
	rule$80,
	rule$79,
	rule$78,
	rule$77,
	rule$76,
	rule$75,
	rule$74,
	rule$73,
	rule$72,
	rule$71,
	rule$70,
	rule$69,
	rule$68,
	rule$67,
	rule$66,
	rule$65,
	rule$64,
	rule$63,
	rule$62,
	rule$61,
	rule$60,
	rule$59,
	rule$58,
	rule$57,
	rule$56,
	rule$55,
	rule$54,
	rule$53,
	rule$52,
	rule$51,
	rule$50,
	rule$49,
	rule$48,
	rule$47,
	rule$46,
	rule$45,
	rule$44,
	rule$43,
	rule$42,
	rule$41,
	rule$40,
	rule$39,
	rule$38,
	rule$37,
	rule$36,
	rule$35,
	rule$34,
	rule$33,
	rule$32,
	rule$31,
	rule$30,
	rule$29,
	rule$28,
	rule$27,
	rule$26,
	rule$25,
	rule$24,
	rule$23,
	rule$22,
	rule$21,
	rule$20,
	rule$19,
	rule$18,
	rule$17,
	rule$16,
	rule$15,
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	rule$1,
	rule
];
// src/engine/bond.ts
function disturbances(document, directives) {
	if (directives.length === 0) return () => false;
	const map = new LineMap(document.text, lineStarts(document), document.encoding);
	const comments = new Map(directives.map(({ comment }) => [map.lineAt(comment[0]), comment]));
	const bound = new Set();
	const inner = new Set();
	const reach = new Map();
	for (const { bond } of directives.toReversed()) {
		if (bond === void 0) continue;
		const first = map.lineAt(bond[0]);
		const last = map.lineAt(bond[1] - 1);
		reach.set(first, last);
		bound.add(first);
		for (let line = first + 1; line <= last; line++) {
			bound.add(line);
			inner.add(line);
			if (reach.get(line) === last) break;
		}
	}
	const disturbs = ({ range: [start, end], text }) => {
		const breaks = /[\r\n]/.test(text) || /[\r\n]/.test(document.text.slice(start, end));
		const first = map.lineAt(start);
		const last = end > start ? map.lineAt(end - 1) : first;
		for (let line = first; line <= last; line++) {
			const [from, to] = comments.get(line) ?? [end, start];
			if (start === end ? from < start && start < to : start < to && from < end) return true;
			if (!breaks || !bound.has(line)) continue;
			if (!(start === end && start === document.lines[line - 1]?.range[0] ? !inner.has(line) : start === end && start === document.text.length)) return true;
		}
		return false;
	};
	return ({ edits }) => edits.some(disturbs);
}
// src/text/day.ts
function isDay(text) {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/engine/directives.ts
function directivesOf(document) {
	if (!document.text.includes("vmxlint-")) return [];
	const next = nextLines(document);
	return document.lines.flatMap((line, index) => {
		const comment = commentOf(document, line);
		return comment === void 0 ? [] : directivesIn(document, comment, index + 1, next(index + 2));
	});
}
function nextLines({ lines }) {
	const next = [];
	for (let index = lines.length - 1; index >= 0; index--) {
		const isComment = ["comment", "blank"].includes(lines[index]?.kind ?? "");
		next[index] = isComment ? next[index + 1] ?? lines.length + 1 : index + 1;
	}
	return (line) => next[line - 1] ?? lines.length + 1;
}
function commentOf(document, line) {
	if (line.kind === "entry") return line.comment;
	if (line.kind !== "comment") return void 0;
	return [document.text.indexOf("#", line.range[0]), contentEnd(document, line)];
}
function directivesIn(document, comment, line, next) {
	const [prefix] = /^#+[ \t]*vmxlint-/.exec(document.text.slice(...comment)) ?? [];
	if (prefix === void 0) return [];
	let end = comment[1];
	while (document.text[end - 1] === " " || document.text[end - 1] === "	") end--;
	const text = document.text.slice(comment[0], end);
	const { verb, ids, expires, reason } = wordsOf(text.slice(prefix.length));
	const form = FORMS[verb];
	const understood = ids.length > 0 && ids.every(({ id }) => /^[\w-]+$/.test(id)) && (expires === void 0 || isDay(expires));
	if (form === void 0 || !understood) return [{
		at: [comment[0], end],
		rule: text,
		line,
		comment,
		form: void 0,
		reason: void 0,
		expires: void 0,
		bond: void 0
	}];
	const bond = form === "file" ? void 0 : bondOf(document, line, form === "line" ? line : next);
	return ids.map(({ id, at }) => {
		const start = comment[0] + prefix.length + at;
		return {
			at: [start, start + id.length],
			rule: id,
			form,
			line,
			reason,
			expires,
			comment,
			bond
		};
	});
}
const FORMS = Object.assign(Object.create(null), {
	"disable-next-line": "next-line",
	"disable-line": "line",
	"disable-file": "file"
});
function wordsOf(text) {
	const dashes = /(?:^|[ \t])--(?:[ \t]|$)/.exec(text);
	const head = text.slice(0, dashes?.index);
	const reason = dashes === null ? "" : text.slice(dashes.index + dashes[0].length).trim();
	const [verb, ...words] = [...head.matchAll(/[^ \t,]+/g)].map((match) => ({
		id: match[0],
		at: match.index
	}));
	const dated = words.length > 1 && words.at(-2)?.id === "until";
	return {
		verb: verb?.at === 0 ? verb.id : "",
		ids: dated ? words.slice(0, -2) : words,
		expires: dated ? words.at(-1)?.id : void 0,
		reason: reason === "" ? void 0 : reason
	};
}
function bondOf({ lines, text }, from, to) {
	return [lines[from - 1]?.range[0] ?? 0, lines[to - 1]?.range[1] ?? text.length];
}
// src/engine/suppress.ts
function suppressorOf(document, configuration) {
	const { inline = true, entries = [], today } = configuration.suppressions ?? {};
	const directives = inline ? directivesOf(document) : [];
	const valid = entries.filter(({ expires }) => !isOver(expires, today));
	const commentFor = finder(document, directives.filter(({ expires }) => !isOver(expires, today)));
	const used = new Set();
	return {
		silencerOf({ rule, start, key }) {
			const comment = commentFor(rule, start.line);
			if (comment !== void 0) used.add(comment);
			if (comment !== void 0) return "comment";
			return valid.find((entry) => entry.rule === rule && isAbout(entry, key));
		},
		judged() {
			const decided = decidedRules(configuration);
			const hints = new Map();
			return directives.map((one) => {
				const { at, rule, reason, expires } = one;
				const state = stateOf(one, used.has(one), isOver(expires, today), decided);
				if (state === "unknown" && !hints.has(rule)) hints.set(rule, hintFor(rule));
				return {
					at,
					rule,
					reason,
					expires,
					state,
					hint: hints.get(rule) ?? ""
				};
			});
		},
		disturbs: disturbances(document, directives)
	};
}
function finder(document, directives) {
	if (directives.length === 0) return () => void 0;
	const next = nextLines(document);
	const targets = new Map();
	for (const directive of directives) {
		const { rule, form, line } = directive;
		const target = form === "next-line" ? `${rule} to ${next(line + 1)}` : `${rule} ${form === "line" ? line : form}`;
		const others = targets.get(target);
		if (others === void 0) targets.set(target, [directive]);
		else others.push(directive);
	}
	return (rule, line) => targets.get(`${rule} ${line}`)?.[0] ?? lastBefore(targets.get(`${rule} to ${next(line)}`) ?? [], line) ?? targets.get(`${rule} file`)?.[0];
}
function lastBefore(directives, line) {
	let low = 0;
	let high = directives.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((directives[middle]?.line ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return directives[low - 1];
}
function isAbout(entry, key) {
	return entry.key === void 0 || key !== void 0 && matchesWildcard(key, entry.key);
}
function decidedRules({ rules }) {
	return new Set(rules.filter(({ rule }) => rule.conclude === void 0 && rule.judge === void 0).map(({ rule }) => rule.id));
}
function hintFor(rule) {
	return didYouMean(rule, rules.map(({ id }) => id));
}
function stateOf({ rule, form }, used, over, decided) {
	if (form === void 0) return "malformed";
	if (used) return "used";
	if (!rules.some(({ id }) => id === rule)) return "unknown";
	if (over) return "expired";
	return decided.has(rule) ? "unused" : "undecided";
}
function isOver(expires, today) {
	return expires !== void 0 && expires < (today ?? localDay());
}
function localDay(now = new Date()) {
	const two = (number) => String(number).padStart(2, "0");
	return [
		now.getFullYear(),
		two(now.getMonth() + 1),
		two(now.getDate())
	].join("-");
}
// src/engine/lint.ts
function lint$1(document, configuration, origin = {}) {
	return [...inspect(document, configuration, origin).diagnostics];
}
function inspect(document, configuration, origin = {}) {
	const active = rulesFor(document, configuration);
	const forbidden = forbiddenKeys(document, active, configuration, origin);
	const found = [];
	let map;
	const take = (one, findings) => {
		for (const finding of findings) {
			map ??= lineMapOf(document);
			found.push(stamp(one, finding, document, forbidden, map));
		}
	};
	for (const one of active) take(one, one.rule.check(document, contextOf(one, configuration, origin, forbidden)));
	const suppressor = suppressorOf(document, configuration);
	for (const one of found) suppressor.silencerOf(one);
	const judged = suppressor.judged();
	for (const one of active) take(one, one.rule.judge?.(judged) ?? []);
	return silence(document, found.sort(compareDiagnostics), suppressor, origin);
}
function silence(document, found, suppressor, origin) {
	const known = found.length === 0 ? void 0 : origin.known?.(document, found);
	const diagnostics = [];
	const suppressed = [];
	for (const [index, diagnostic] of found.entries()) {
		const by = suppressor.silencerOf(diagnostic) ?? (known?.[index] ? "baseline" : void 0);
		if (by !== void 0) suppressed.push({
			diagnostic,
			by
		});
		else if (diagnostic.fix === void 0 || !suppressor.disturbs(diagnostic.fix)) diagnostics.push(diagnostic);
		else diagnostics.push({
			...diagnostic,
			fix: void 0
		});
	}
	return {
		diagnostics,
		suppressed
	};
}
function rulesFor(document, { rules }) {
	const foreign = foreignLanguage(document) !== void 0;
	return rules.filter(({ rule }) => rule.kinds.includes(document.kind) && foreign === (rule.foreign === true));
}
function contextOf({ options }, { target }, { path, surroundings }, forbidden = NOTHING) {
	return {
		options,
		path,
		surroundings,
		target,
		forbidden
	};
}
const NOTHING = new Set();
function lineMapOf(document) {
	return new LineMap(document.text, lineStarts(document), document.encoding);
}
function placeOf(range, map) {
	return {
		range,
		start: map.at(range[0]),
		end: map.at(range[1])
	};
}
function wordingOf({ rule }, message, values) {
	const wording = rule.messages[message];
	if (wording === void 0) throw new Error(`rule ${rule.id} has no message "${message}"`);
	return wording.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}
function severityOf({ rule, severity, raised }, own) {
	if (own === void 0) return severity;
	if (raised !== void 0) return raise(own, raised);
	return rule.severity === severity ? own : severity;
}
function forbiddenKeys(document, active, configuration, origin) {
	const policies = active.filter(({ rule }) => rule.forbids !== void 0);
	if (policies.length === 0) return NOTHING;
	return new Set(policies.flatMap((one) => [...one.rule.forbids?.(document, contextOf(one, configuration, origin)) ?? []]));
}
function stamp(active, finding, document, forbidden, map) {
	const related = (finding.related ?? []).map((range) => placeOf(range, map));
	const values = { ...finding.data };
	if (related[0] !== void 0) values.related = related[0].start.line;
	return {
		rule: active.rule.id,
		severity: severityOf(active, finding.severity),
		message: wordingOf(active, finding.message, values),
		wording: finding.message,
		key: finding.key,
		...placeOf(finding.at, map),
		related,
		fix: finding.fix && isForbidden(document, finding.fix, forbidden) ? void 0 : finding.fix
	};
}
function isForbidden(document, { sets, edits }, forbidden) {
	const keys = sets.filter((key) => forbidden.has(key));
	if (keys.length === 0) return false;
	const after = toDocument(applyEdits(document.text, edits), document.kind, document.encoding);
	return keys.some((key) => saysTrue(after, key) && !saysTrue(document, key));
}
function saysTrue(document, key) {
	return (document.settings.get(key) ?? []).some(({ value }) => booleanOf(value.text) === true);
}
// src/engine/proof.ts
function flawOf(before, after, fixes) {
	const edits = fixes.flatMap((fix) => fix.edits);
	if (applyEdits(before.text, edits) !== after.text) return "bytes outside the edits changed";
	const announced = new Set(fixes.flatMap((fix) => fix.sets));
	for (const key of new Set([...before.settings.keys(), ...after.settings.keys()])) {
		const old = before.settings.get(key) ?? [];
		const now = after.settings.get(key) ?? [];
		if (now.length > Math.max(old.length, 1)) return `${key} would stand ${now.length} times`;
		if (announced.has(key)) continue;
		if (old.length !== now.length || old.some((entry, i) => entry.value.bytes !== now[i]?.value.bytes)) return `${key} would change, which no fix announced`;
	}
	const malformed = new Map();
	for (const content of malformedContents(before)) malformed.set(content, (malformed.get(content) ?? 0) + 1);
	for (const content of malformedContents(after)) {
		const left = malformed.get(content) ?? 0;
		if (left === 0) return "a line would become malformed";
		malformed.set(content, left - 1);
	}
}
function malformedContents(document) {
	return document.lines.filter((line) => line.kind === "malformed").map((line) => contentOf(document, line));
}
// src/engine/taken.ts
const BUCKET = 1024;
function nothingTaken() {
	const buckets = new Map();
	return {
		excludes(edit) {
			const last = Math.floor((edit.range[1] + 1) / BUCKET);
			for (let at = Math.floor(Math.max(edit.range[0] - 1, 0) / BUCKET); at <= last; at++) if (buckets.get(at)?.some((other) => collide(edit, other))) return true;
			return false;
		},
		add(edit) {
			const last = Math.floor(edit.range[1] / BUCKET);
			for (let at = Math.floor(edit.range[0] / BUCKET); at <= last; at++) {
				const bucket = buckets.get(at);
				if (bucket === void 0) buckets.set(at, [edit]);
				else bucket.push(edit);
			}
		}
	};
}
function collide(a, b) {
	if (!touches(a.range, b.range)) return false;
	return !((a.range[1] === b.range[0] || b.range[1] === a.range[0]) && isDeletion(a) && isDeletion(b));
}
function isDeletion(edit) {
	return edit.text === "" && edit.range[1] > edit.range[0];
}
// src/engine/fix.ts
const MAX_PASSES = 10;
var FixError = class extends Error {
	name = "FixError";
};
function fix$1(original, configuration, options = {}) {
	const seen = new Set([original.text]);
	const fixed = [];
	let document = original;
	for (let pass = 0; pass <= MAX_PASSES; pass++) {
		const { diagnostics, suppressed } = inspect(document, configuration, options);
		const chosen = choose(diagnostics, options.unsafe === true);
		if (chosen.length === 0) return {
			document,
			fixed,
			diagnostics,
			suppressed
		};
		const fixes = chosen.map((choice) => choice.fix);
		const next = toDocument(applyEdits(document.text, fixes.flatMap((one) => one.edits)), document.kind);
		const flaw = flawOf(document, next, fixes);
		if (flaw !== void 0) throw new FixError(`${flaw} (rules: ${names(chosen)})`);
		if (seen.has(next.text)) throw new FixError(`fixes undo each other (rules: ${names(chosen)})`);
		seen.add(next.text);
		for (const one of chosen) fixed.push(one);
		document = next;
	}
	throw new FixError(`no end after ${MAX_PASSES} passes`);
}
function choose(diagnostics, unsafe) {
	const chosen = [];
	const taken = nothingTaken();
	const settings = new Map();
	const candidates = diagnostics.filter((one) => one.fix !== void 0 && (unsafe || one.fix.safety === "safe"));
	for (const candidate of candidates.toSorted((a, b) => firstEdit(a) - firstEdit(b))) {
		const { edits, sets } = candidate.fix;
		const does = edits.every(isDeletion) ? "taken out" : "written";
		if (sets.some((key) => settings.has(key) && (does === "written" || settings.get(key) === "written"))) continue;
		if (edits.some((edit) => taken.excludes(edit))) continue;
		for (const key of sets) settings.set(key, does);
		for (const edit of edits) taken.add(edit);
		chosen.push(candidate);
	}
	return chosen;
}
function firstEdit(diagnostic) {
	return diagnostic.fix.edits.reduce((start, edit) => Math.min(start, edit.range[0]), Number.POSITIVE_INFINITY);
}
function names(diagnostics) {
	return [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].join(", ");
}
// src/engine/neighbours.ts
const known = new WeakMap();
function neighboursIn(names) {
	const neighbours = known.get(names) ?? findNeighbours(names);
	known.set(names, neighbours);
	return neighbours;
}
function stemOf(name) {
	return name.replace(/\.[^.]*$/, "");
}
function findNeighbours(names) {
	const all = [...names];
	const stems = new Set(all.filter((name) => /\.(?:vmx|vmtx)$/i.test(name)).map(stemOf));
	const snapshots = new Set(all.filter((name) => /\.vmsn$/i.test(name)).map(stemOf));
	return {
		runningLock: all.find((name) => /\.(?:vmdk|vmem)\.lck$/i.test(name)),
		suspended: byMachine(all.filter((name) => /\.vmss$/i.test(name)), stems),
		remembered: byMachine(all.filter((name) => /\.vmem$/i.test(name) && snapshots.has(stemOf(name))), stems)
	};
}
function byMachine(files, stems) {
	const owned = new Map();
	const [first = ""] = stems;
	for (const file of files) {
		let stem = stemOf(file);
		while (stem !== "" && !stems.has(stem)) stem = stem.slice(0, -1);
		if (stem !== "") owned.set(stem, file);
		else if (stems.size === 1) owned.set(first, file);
	}
	return owned;
}
// src/engine/guard.ts
function refusalOf(document, surroundings) {
	if (isFullyEncrypted(document)) return {
		kind: "fact",
		reason: "is fully encrypted: most of its settings are not in clear"
	};
	for (const { what, advice } of statesOf(document, surroundings)) return {
		kind: "state",
		reason: `${what}: ${advice}`
	};
}
function* statesOf(document, surroundings) {
	if (surroundings === void 0) return;
	yield* lockedBy(surroundings);
	if (document.kind === "vmx") {
		yield* suspendedBy(document, surroundings);
		yield* runningBy(document, surroundings);
		yield* rememberedBy(surroundings);
	}
	yield* listedBy(surroundings);
}
function* lockedBy({ name, names, lock }) {
	if (lock === void 0) return;
	const own = `${name}.lck`;
	const { runningLock } = neighboursIn(names);
	if (runningLock !== void 0) yield {
		what: `runs in VMware (${own} and ${runningLock})`,
		advice: "power it off and close it"
	};
	else if (lock.kind === "folder" && lock.members.length === 0) yield {
		what: `is locked by ${own}, which is empty, as after a crash`,
		advice: "close it in VMware if it is open there"
	};
	else yield {
		what: `is open in VMware (${own})`,
		advice: "close it there"
	};
}
function* suspendedBy(document, { name, names }) {
	const state = lastPart(entryOf(document, "checkpoint.vmState")?.value.text ?? "");
	const image = names.has(state) ? state : neighboursIn(names).suspended.get(stemOf(name));
	if (image !== void 0) yield {
		what: `is suspended (${image})`,
		advice: "resume it and shut it down"
	};
}
function* rememberedBy({ name, names }) {
	const memory = neighboursIn(names).remembered.get(stemOf(name));
	if (memory === void 0) return;
	yield {
		what: `has a snapshot of the running machine (${memory}), which may not resume after a fix`,
		advice: "delete the snapshot"
	};
}
function* runningBy(document, { name, names }) {
	if (booleanOf(entryOf(document, "cleanShutdown")?.value.text ?? "") !== false) return;
	const proof = [
		...disksOf(document),
		entryOf(document, "nvram")?.value.text,
		`${stemOf(name)}.nvram`,
		"vmware.log"
	].find((other) => other !== void 0 && names.has(other));
	if (proof === void 0) return;
	yield {
		what: `runs, perhaps on another host (cleanShutdown is FALSE, and ${proof} is beside it)`,
		advice: "shut it down"
	};
}
function disksOf(document) {
	return [...document.settings].flatMap(([key, [entry]]) => entry !== void 0 && /^(?:scsi|sata|ide|nvme)\d+:\d+\.filename$/.test(key) && /\.vmdk$/i.test(entry.value.text) ? [entry.value.text] : []);
}
function* listedBy({ manifests }) {
	for (const manifest of manifests) {
		const tool = /md5|sha(?:1|224|256|384|512)/i.exec(manifest)?.[0].toLowerCase();
		yield {
			what: `is listed in ${manifest}, whose checksum of it a fix makes wrong until it is renewed${tool === void 0 ? "" : ` (${tool}sum)`}`,
			advice: "fix a copy"
		};
	}
}
function lastPart(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
// src/diagnosis/recogniser.ts
function evidenceOf({ number, text }, part = text) {
	const plain = part.trim().replace(/\s+/g, " ");
	return {
		line: number,
		text: plain.length > 160 ? `${plain.slice(0, 160)}...` : plain
	};
}
// src/diagnosis/cpuinfo.ts
const EXTENSIONS = {
	vmx: "Intel's VT-x",
	svm: "AMD's AMD-V"
};
const ARM_REASON = "this is an Arm machine, which has neither VT-x nor AMD-V, and VMware offers no nesting to Arm guests";
const GUEST = "hypervisor";
const NO_GUEST = "The flag \"hypervisor\" is missing: this is no virtual machine, or one that hides it. What counts is what the guest sees: run it there.";
function flagsIn(text) {
	const flags = new Set(text.trim().split(/\s+/));
	return flags.has("fpu") || extensionIn(flags) !== void 0 ? flags : void 0;
}
function extensionIn(flags) {
	return Object.keys(EXTENSIONS).find((extension) => flags.has(extension));
}
function cpuinfo() {
	let processors = 0;
	let first;
	let with_ = 0;
	let isGuest = false;
	let strange;
	let arm;
	let other;
	return {
		read(line) {
			const [, label, value = ""] = /^(flags|vmx flags|CPU implementer|isa|cpu|vendor_id)\s*: ?(.*)$/.exec(line.text) ?? [];
			if (label === void 0) return;
			if (label === "vmx flags") strange ??= evidenceOf(line);
			if (label === "CPU implementer") arm ??= evidenceOf(line);
			if (/^(?:isa : rv|cpu : POWER|vendor_id : IBM)/.test(`${label} : ${value}`)) other ??= evidenceOf(line);
			const flags = label === "flags" ? flagsIn(value) : void 0;
			if (flags === void 0) return;
			processors++;
			const extension = extensionIn(flags);
			if (extension !== void 0) with_++;
			isGuest ||= flags.has(GUEST);
			const shown = extension === void 0 ? `flags: ${value.split(/\s+/).slice(0, 3).join(" ")} ...` : `flags: ... ${extension} ...`;
			if (first === void 0 || first.extension === void 0 && extension !== void 0) first = {
				evidence: evidenceOf(line, shown),
				extension
			};
		},
		conclude() {
			const output = "/proc/cpuinfo";
			if (first === void 0) {
				if (arm !== void 0) return {
					output,
					answer: "unknown",
					reason: ARM_REASON,
					evidence: [arm],
					notes: []
				};
				const reason = other ? "its CPU is neither of Intel nor of AMD" : "there is no line \"flags\" in it";
				const evidence = other ?? strange;
				return evidence && {
					output,
					answer: "unknown",
					reason,
					evidence: [evidence],
					notes: []
				};
			}
			const { evidence, extension } = first;
			const notes = isGuest ? [] : [NO_GUEST];
			if (extension === void 0) return {
				output,
				answer: "hidden",
				reason: `neither vmx nor svm is among the flags of ${theProcessors(processors)}`,
				evidence: [evidence],
				notes
			};
			const named = `${extension} (${EXTENSIONS[extension]})`;
			const answer = with_ === processors ? "visible" : "unknown";
			return {
				output,
				answer,
				reason: `${named} is among the flags of ${answer === "visible" ? theProcessors(processors) : `${with_} of ${processors} processors only`}`,
				evidence: [evidence],
				notes
			};
		}
	};
}
function theProcessors(count) {
	return count === 1 ? "the processor" : `all ${count} processors`;
}
// src/diagnosis/kvm-ok.ts
const SAYINGS = {
	unsupported: /^\s*INFO: Your CPU does not support KVM extensions/,
	supported: /^\s*INFO: Your CPU supports KVM extensions/,
	disabled: /^\s*INFO: KVM (?:\(\w+\) )?is disabled by your BIOS/,
	usable: /^\s*KVM acceleration can be used/,
	unusable: /^\s*KVM acceleration can NOT be used/
};
const FIRMWARE = "On a physical machine they are switched on in the firmware (BIOS); power it off and on then.";
function kvmOk() {
	const said = new Map();
	return {
		read(line) {
			for (const [saying, pattern] of Object.entries(SAYINGS)) if (pattern.test(line.text) && !said.has(saying)) said.set(saying, evidenceOf(line));
		},
		conclude() {
			return outcome(said, "disabled", "hidden", "the CPU has the extensions, but the firmware keeps them locked") ?? outcome(said, "unsupported", "hidden", "the CPU shows no virtualization extensions") ?? outcome(said, "usable", "visible", "KVM can use the virtualization extensions") ?? outcome(said, "supported", "visible", "the CPU shows its virtualization extensions") ?? outcome(said, "unusable", "unknown", "the line that says why KVM cannot be used is not there");
		}
	};
}
function outcome(said, saying, answer, reason) {
	const evidence = said.get(saying);
	return evidence && {
		output: "kvm-ok",
		answer,
		reason,
		evidence: [evidence],
		notes: saying === "disabled" ? ["On a physical machine they are switched on in the firmware (BIOS); power it off and on then."] : []
	};
}
// src/diagnosis/esxcfg-info.ts
const SUPPORT = {
	"0": {
		answer: "hidden",
		reason: "the CPU has no virtualization extensions that ESXi could use"
	},
	"1": {
		answer: "hidden",
		reason: "the CPU may have virtualization extensions, but not in this hardware"
	},
	"2": {
		answer: "hidden",
		reason: "the CPU has virtualization extensions, and the firmware has them switched off"
	},
	"3": {
		answer: "visible",
		reason: "the virtualization extensions are switched on and can be used"
	}
};
function esxcfgInfo() {
	let any;
	let support;
	return {
		read(line) {
			if (!/^\s*\|----\w/.test(line.text)) return;
			any ??= evidenceOf(line);
			const number = /^\s*\|----HV Support\.{2,}(\d+)\s*$/.exec(line.text)?.[1];
			if (number !== void 0) support ??= {
				number,
				evidence: evidenceOf(line, `HV Support: ${number}`)
			};
		},
		conclude() {
			if (any === void 0) return void 0;
			const output = "esxcfg-info";
			const known = support && SUPPORT[support.number];
			if (support !== void 0 && known !== void 0) {
				const reason = `HV Support is ${support.number}: ${known.reason}`;
				const notes = support.number === "2" ? [FIRMWARE] : [];
				return {
					output,
					answer: known.answer,
					reason,
					evidence: [support.evidence],
					notes
				};
			}
			return {
				output,
				answer: "unknown",
				reason: support ? "HV Support has an unknown number" : "the line \"HV Support\" is not there",
				evidence: [support?.evidence ?? any],
				notes: []
			};
		}
	};
}
// src/diagnosis/lines.ts
const LONGEST = 65536;
const HEAD = 64;
const LEGACY = ["gbk", "shiftjis"].map(encodingOf);
const COLOR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");
function readLines(take) {
	let head = Buffer.alloc(0);
	let decoder;
	let number = 0;
	let line = "";
	let afterCr = false;
	let binary = false;
	const finish = () => {
		number++;
		if (line.includes("\0")) binary = true;
		take(lineOf(line, number, decoder !== void 0));
		line = "";
	};
	const split = (text) => {
		let start = 0;
		for (const { index, 0: eol } of text.matchAll(/\r\n|\r|\n/g)) {
			const isSecondHalf = afterCr && index === 0 && eol === "\n";
			afterCr = eol === "\r" && index === text.length - 1;
			if (!isSecondHalf) {
				line = longer(line, text.slice(start, index));
				finish();
			}
			start = index + eol.length;
		}
		if (start < text.length) afterCr = false;
		line = longer(line, text.slice(start));
	};
	const pass = (bytes) => split(decoder?.decode(bytes, { stream: true }) ?? bytes.toString("latin1"));
	const begin = (first) => {
		head = void 0;
		const utf16 = utf16Of(first);
		decoder = utf16 === void 0 ? void 0 : new TextDecoder(utf16);
		pass(first.subarray(first.toString("latin1", 0, 3) === "ï»¿" ? 3 : 0));
	};
	return {
		feed(bytes) {
			const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if (head === void 0) return pass(chunk);
			head = Buffer.concat([head, chunk]);
			if (head.length >= HEAD) begin(head);
		},
		end() {
			if (head !== void 0) begin(head);
			split(decoder?.decode() ?? "");
			if (line !== "") finish();
			return { binary };
		}
	};
}
function longer(line, more) {
	return line.length >= LONGEST ? line : (line + more).slice(0, LONGEST);
}
function utf16Of(bytes) {
	const text = bytes.toString("latin1", 0, HEAD);
	if (text.startsWith("ÿþ") || /^(?:[^\0]\0){4}/.test(text)) return "utf-16le";
	return text.startsWith("þÿ") || /^(?:\0[^\0]){4}/.test(text) ? "utf-16be" : void 0;
}
function lineOf(line, number, isDecoded) {
	const plain = line.includes("\x1B") ? line.replace(COLOR, "") : line;
	if (isDecoded) return {
		number,
		text: plain,
		spellings: [plain]
	};
	const bytes = Buffer.from(plain, "latin1");
	const text = bytes.toString("utf8");
	if (isUtf8(bytes)) return {
		number,
		text,
		spellings: [text]
	};
	return {
		number,
		text,
		spellings: [plain, ...LEGACY.map((encoding) => decode(plain, encoding))]
	};
}
// src/diagnosis/lscpu.ts
const ARCHITECTURE = /^[^:]{3,40}:\s+(x86_64|i[3-6]86|aarch64|armv\w+|riscv\w+|ppc\w+|s390x?|loongarch\w*)$/;
function lscpu() {
	let architecture;
	let shown;
	let vendor = "";
	let flags;
	return {
		read(line) {
			const name = ARCHITECTURE.exec(line.text)?.[1];
			if (name !== void 0) architecture ??= {
				name,
				evidence: evidenceOf(line)
			};
			if (architecture === void 0) return;
			const [, label = "", value = ""] = /^([^:\t]{1,40}):\s+(.*)$/.exec(line.text) ?? [];
			if (value === "VT-x" || value === "AMD-V") shown = {
				extension: value === "VT-x" ? "vmx" : "svm",
				evidence: evidenceOf(line)
			};
			if (label === "Hypervisor vendor") vendor = value.trim();
			const found = label === "flags" ? void 0 : flagsIn(value);
			if (found === void 0) return;
			const extension = extensionIn(found);
			const evidence = evidenceOf(line, `${label}: ${extension === void 0 ? value.split(" ").slice(0, 3).join(" ") : `... ${extension}`} ...`);
			flags = {
				isGuest: found.has("hypervisor"),
				evidence
			};
			if (extension !== void 0) shown ??= {
				extension,
				evidence
			};
		},
		conclude() {
			if (architecture === void 0) return void 0;
			const output = "lscpu";
			const { name, evidence } = architecture;
			if (/^(?:aarch|arm)/.test(name)) return {
				output,
				answer: "unknown",
				reason: ARM_REASON,
				evidence: [evidence],
				notes: []
			};
			if (!/^(?:x86|i)/.test(name)) return {
				output,
				answer: "unknown",
				reason: "its CPU is neither of Intel nor of AMD",
				evidence: [evidence],
				notes: []
			};
			const isForeign = /^\w{2,20}$/.test(vendor) && vendor !== "VMware";
			const notes = [...flags?.isGuest === false ? [NO_GUEST] : [], ...isForeign ? [`The hypervisor below is ${vendor}, which is not VMware's: vhv.enable does nothing here.`] : []];
			if (shown !== void 0) return {
				output,
				answer: "visible",
				reason: `it shows ${EXTENSIONS[shown.extension]}`,
				evidence: [shown.evidence],
				notes
			};
			if (flags === void 0) return {
				output,
				answer: "unknown",
				reason: "it has no line with the flags of the CPU",
				evidence: [evidence],
				notes
			};
			return {
				output,
				answer: "hidden",
				reason: "neither vmx nor svm is among the flags, and no line says VT-x or AMD-V",
				evidence: [flags.evidence],
				notes
			};
		}
	};
}
// src/diagnosis/systeminfo.ts
const LABELS = {
	monitor: /VM Monitor Mode Extensions|Erweiterungen f.r den VM-.berwachungsmodus|Extensions d[eu] mode (?:du )?moniteur d.ordinateur virtuel|Extensiones de modo de monitor de VM|Extens.o de Modo de Monitor VM|虚拟机监视器模式扩展|VM モニター モード拡張機能/i,
	firmware: /Virtualization Enabled In Firmware|Virtualisierung in Firmware aktiviert|Virtualisation activ.e dans le microprogramme|Se habilit. la virtualizaci.n en el firmware|Virtualiza..o Habilitada no Firmware|固件中已启用虚拟化|ファームウェアで仮想化が有効になっています/i,
	slat: /Second Level Address Translation|Adress.bersetzung der zweiten Ebene|Traduction d.adresses? de second niveau|Traducci.n de direcciones de segundo nivel|Convers.o de Endere.os de Segundo N.vel|二级地址转换|第 2 レベルのアドレス変換/i
};
const DETECTED = /A hypervisor has been detected|Es wurde ein Hypervisor erkannt|Un hyperviseur a .t. d.tect.|Se detect. un hipervisor|已检测到虚拟机监控程序|ハイパーバイザーが検出されました/i;
const YES = /[:：]\s*(?:Yes|Ja|Oui|S.|Sim|是|はい)\s*$/i;
const NO = /[:：]\s*(?:No|Nein|Non|N.o|否|いいえ)\s*$/i;
const ANY = /\b(?:x64|x86|ARM64)-based PC\b|^Hyper-V[^:：]{0,20}[:：]|[:：]\s*Microsoft Windows \S/i;
const NAMES = {
	monitor: "VM Monitor Mode Extensions",
	firmware: "Virtualization Enabled In Firmware",
	slat: "Second Level Address Translation"
};
const ELSEWHERE = "A virtual machine shows its hypervisor to Windows, and so does Hyper-V, which Windows starts for its own security, too. Where Hyper-V itself runs in the guest, it is visible. Else boot a Linux in the machine, a live image will do, and look at its /proc/cpuinfo.";
function systeminfo() {
	const found = new Map();
	let detected;
	let any;
	let arm;
	const read = (line, text) => {
		const shown = evidenceOf(line, text);
		if (ANY.test(text)) any ??= shown;
		if (/\bARM64-based PC\b/i.test(text)) arm ??= shown;
		if (DETECTED.test(text)) detected ??= shown;
		for (const subject of [
			"monitor",
			"firmware",
			"slat"
		]) {
			if (!LABELS[subject].test(text)) continue;
			if (YES.test(text)) found.set(subject, {
				yes: true,
				evidence: shown
			});
			else if (NO.test(text)) found.set(subject, {
				yes: false,
				evidence: shown
			});
		}
	};
	const answer = () => {
		const no = [...found].find(([, { yes }]) => !yes);
		if (arm !== void 0) return {
			answer: "unknown",
			reason: ARM_REASON,
			evidence: [arm],
			notes: []
		};
		if (no !== void 0) {
			const [subject, { evidence }] = no;
			return {
				answer: "hidden",
				reason: `"${NAMES[subject]}" is No`,
				evidence: [evidence],
				notes: []
			};
		}
		if (detected !== void 0) return {
			answer: "unknown",
			reason: "a hypervisor runs below or beside this Windows, which therefore does not tell what its CPU has",
			evidence: [detected],
			notes: [ELSEWHERE]
		};
		if (found.get("firmware") !== void 0) return {
			answer: "visible",
			reason: "what Hyper-V needs of the CPU is there",
			evidence: [...found.values()].map((one) => one.evidence),
			notes: []
		};
		return any && {
			answer: "unknown",
			reason: "its lines on what Hyper-V needs are not there, or in a language that is not known here",
			evidence: [any],
			notes: []
		};
	};
	return {
		read(line) {
			for (const text of line.spellings) read(line, text);
		},
		conclude() {
			const outcome = answer();
			return outcome && {
				output: "systeminfo",
				...outcome
			};
		}
	};
}
// src/diagnosis/virt-host-validate.ts
const CHECK = /^\s*(QEMU|LXC|BHYVE|CH|XEN): Checking (?:for|if) (.{1,80}?)\s*: (PASS|FAIL|WARN|NOTE)\b/i;
const MODULE = "KVM itself is not ready (/dev/kvm): load its module, kvm_intel or kvm_amd, in the guest. That is no matter of VMware.";
function virtHostValidate() {
	let any;
	let hardware;
	let device = true;
	return {
		read(line) {
			const [, , about = "", verdict] = CHECK.exec(line.text) ?? [];
			if (verdict === void 0) return;
			any ??= evidenceOf(line);
			const passed = verdict.toUpperCase() === "PASS";
			if (about === "hardware virtualization") hardware ??= {
				passed,
				evidence: evidenceOf(line)
			};
			if (about.includes("/dev/kvm") && !passed) device = false;
		},
		conclude() {
			if (any === void 0) return void 0;
			const output = "virt-host-validate";
			if (hardware === void 0) return {
				output,
				answer: "unknown",
				reason: "the line on hardware virtualization is not there: run \"virt-host-validate qemu\"",
				evidence: [any],
				notes: []
			};
			const { passed, evidence } = hardware;
			return {
				output,
				answer: passed ? "visible" : "hidden",
				reason: passed ? "it finds hardware virtualization" : "it finds no hardware virtualization",
				evidence: [evidence],
				notes: passed && !device ? [MODULE] : []
			};
		}
	};
}
// src/diagnosis/verify.ts
const OUTPUTS = [
	"/proc/cpuinfo",
	"lscpu",
	"kvm-ok",
	"virt-host-validate",
	"systeminfo",
	"esxcfg-info"
];
const MOST = 67108864;
const ADVICE = {
	visible: [],
	hidden: [`Where this is a machine of VMware's: set vhv.enable = "TRUE" in its .vmx, and power the machine off and on again (a reboot of the guest is not enough).`],
	unknown: []
};
function openVerification() {
	const recognisers = [
		cpuinfo(),
		lscpu(),
		kvmOk(),
		virtHostValidate(),
		systeminfo(),
		esxcfgInfo()
	];
	const lines = readLines((line) => {
		for (const recogniser of recognisers) recogniser.read(line);
	});
	let size = 0;
	return {
		feed(bytes) {
			lines.feed(bytes.subarray(0, MOST - size));
			size += Math.min(bytes.length, MOST - size);
			return size < MOST;
		},
		conclude() {
			const { binary } = lines.end();
			if (binary) return withoutAnswer("is binary: it is not the output of a program");
			if (size === 0) return withoutAnswer("is empty");
			const outcomes = recognisers.flatMap((recogniser) => recogniser.conclude() ?? []);
			if (outcomes.length === 0) return withoutAnswer(`is not the output of a program that is known here: ${OUTPUTS.join(", ")}`);
			return answerOf(outcomes);
		}
	};
}
function verify(bytes) {
	if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes (a Uint8Array) are wanted, not ${typeof bytes}`);
	const verifier = openVerification();
	verifier.feed(bytes);
	return verifier.conclude();
}
function withoutAnswer(problem) {
	return {
		answer: "unknown",
		outcomes: [],
		problem,
		advice: []
	};
}
function answerOf(outcomes) {
	const answers = new Set(outcomes.map(({ answer }) => answer).filter((answer) => answer !== "unknown"));
	const [first = "unknown"] = answers;
	const answer = answers.size > 1 ? "unknown" : first;
	return {
		answer,
		outcomes,
		problem: answers.size > 1 ? "says both: its outputs contradict one another" : void 0,
		advice: ADVICE[answer]
	};
}
// src/index.ts
var UnreadableError = class extends Error {
	name = "UnreadableError";
};
function parse(bytes, options = {}) {
	if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes (a Uint8Array) are wanted, not ${typeof bytes}: a decoded text has lost bytes of the file`);
	const { buffer, byteOffset, byteLength } = bytes;
	return toDocument(Buffer.from(buffer, byteOffset, byteLength).toString("latin1"), options.kind ?? (options.path === void 0 ? void 0 : kindOfPath(options.path)));
}
function lint(input, options = {}) {
	return lint$1(readable(input, options), configurationOf(options), originOf(options));
}
function fix(input, options = {}) {
	const document = readable(input, options);
	const configuration = configurationOf(options);
	const { surroundings, unsafe = false, force = false } = options;
	const result = fix$1(document, configuration, {
		...originOf(options),
		unsafe
	});
	const refusal = result.fixed.length === 0 ? void 0 : refusalOf(document, surroundings);
	if (refusal !== void 0 && !(refusal.kind === "state" && force)) {
		const diagnostics = lint$1(document, configuration, originOf(options));
		return {
			bytes: bytesOf(document),
			fixed: [],
			diagnostics,
			refused: refusal.reason
		};
	}
	return {
		bytes: bytesOf(result.document),
		fixed: result.fixed,
		diagnostics: result.diagnostics,
		refused: void 0
	};
}
function diff(before, after) {
	return compareDocuments(readable(before, {}), readable(after, {}));
}
function canonicalText(input) {
	return canonicalLines(documentOf(input)).map((line) => `${line}\n`).join("");
}
function merge(base, ours, theirs, options = {}) {
	const { document, conflicts, kept } = mergeDocuments(documentOf(base), documentOf(ours), documentOf(theirs), options);
	return {
		bytes: bytesOf(document),
		conflicts,
		kept
	};
}
function readable(input, options) {
	const document = documentOf(input, options);
	const reason = unreadableReason(document);
	if (reason !== void 0) throw new UnreadableError(`the file ${reason}`);
	return document;
}
function documentOf(input, options = {}) {
	return isDocument(input) ? input : parse(input, options);
}
function isDocument(input) {
	return typeof input === "object" && input !== null && "settings" in input;
}
function configurationOf(options) {
	return configure(rules, options, optionCheck(Validator));
}
function originOf({ path, surroundings }) {
	return {
		path,
		surroundings
	};
}
function bytesOf(document) {
	return new Uint8Array(Buffer.from(document.text, "latin1"));
}
export { ConfigurationError, FixError, MergeError, MergeRefusal, UnreadableError, canonicalText, diff, fix, lint, merge, parse, rules, verify };
