"use strict";
const require_core = require("./core.cjs");
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
			throw new require_core.ConfigurationError(`rule ${rule.id} has no option "${name}"${require_core.didYouMean(name, names) || known}`);
		}
		if (new validator(schema, "2020-12").validate(value).valid) continue;
		const written = JSON.stringify(value) ?? String(value);
		throw new require_core.ConfigurationError(`option ${name} of rule ${rule.id} must be ${allowedValues(schema)}, not ${written.slice(0, 80)}`);
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
exports.allowedValues = allowedValues;
exports.optionCheck = optionCheck;
