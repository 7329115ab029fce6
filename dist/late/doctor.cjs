"use strict";
const require_core = require("./core.cjs");
const require_probes = require("./probes.cjs");
const require_wrap = require("./wrap.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_core.__toESM(node_path, 1);
let node_os = require("node:os");
// src/diagnosis/checklist.ts
function verdictOf({ items }) {
	const statuses = items.map(({ status }) => status);
	if (statuses.includes("bad")) return "bad";
	return statuses.includes("unknown") ? "unknown" : "ok";
}
// src/diagnosis/causes.ts
const CAUSES = [
	{
		pattern: /Virtualized (?:Intel VT-x\/EPT|AMD-V\/RVI) is not supported on this platform|Feature 'hv\.capable' was 0\b|does not support nested virtualization on this host/,
		cause: "The host does not give its virtualization away: on Windows, Hyper-V or the security that is built on it has it; or the CPU has no EPT or RVI.",
		advice: "On a Windows host switch off Hyper-V, Virtual Machine Platform, Windows Hypervisor Platform, Memory Integrity and Credential Guard, and restart it, until its systeminfo says no more that a hypervisor has been detected."
	},
	{
		pattern: /Nested Hardware-Assisted Virtualization is not supported on a virtual machine with a PCI passthrough device/,
		cause: "VMware does not support nesting beside PCI passthrough.",
		advice: "Take the PCI device out of the machine, or set vhv.enable to \"FALSE\"."
	},
	{
		pattern: /msg\.hvuser\.VTDisabled\b|This host supports (?:Intel VT-x|AMD-V), but (?:Intel VT-x|AMD-V) is disabled/,
		cause: "The host's firmware has VT-x or AMD-V switched off.",
		advice: "Switch it on in the host's firmware (BIOS), and power the host off and on."
	},
	{
		pattern: /msg\.cpuid\.legacyCPU\.nohwmmu\b|does not support "(?:Intel EPT|AMD RVI)" hardware assisted MMU virtualization/,
		cause: "The host shows VMware no EPT or RVI: it is switched off in the firmware, its CPU is too old, or the host is itself a machine that does not nest.",
		advice: "Run \"vmxlint verify\" on the host."
	},
	{
		pattern: /This host does not support (?:Intel VT-x|AMD-V)\b/,
		cause: "The host shows VMware no VT-x or AMD-V: Hyper-V has it, or the host is itself a machine that does not nest.",
		advice: "Run \"vmxlint verify\" on the host."
	}
];
function causeOf(message) {
	return CAUSES.find(({ pattern }) => pattern.test(message));
}
// src/diagnosis/power-on.ts
const LAYERS = [
	"COMMAND LINE",
	"CONFIGURATION",
	"USER DEFAULTS",
	"HOST DEFAULTS",
	"SITE DEFAULTS"
];
const MOST_VALUES = 500;
const MOST_ERRORS = 20;
const LONGEST$1 = 300;
var PowerOnFollower = class {
	#product;
	#draft;
	#layer;
	#seen = new Set();
	#isError = false;
	get last() {
		return this.#draft;
	}
	take(line, number) {
		const { message, thread } = line;
		if (message.startsWith("DICT")) {
			if (thread === "vmx") this.#takeDict(line, number);
			return;
		}
		const [, name, version] = /^Log for (VMware [\w ]{1,40}?) pid=\d+ version=(\S{1,40})/.exec(message) ?? [];
		if (name !== void 0) {
			this.#product = `${name} ${version}`;
			this.#begin(line);
			return;
		}
		if (message === "PowerOn" || message.startsWith("VMX_PowerOn: VMX build")) {
			if (this.#seen.size > 0 || this.#draft === void 0) this.#begin(line);
			return;
		}
		if (this.#draft !== void 0) this.#takeMessage(this.#draft, line, number);
	}
	#begin({ time }) {
		this.#seen = new Set();
		this.#layer = void 0;
		this.#isError = false;
		this.#draft = {
			time,
			product: this.#product,
			file: void 0,
			told: false,
			values: [],
			outcome: "unknown",
			ended: false,
			errors: [],
			refused: [],
			monitor: void 0
		};
	}
	#takeDict(line, number) {
		const [, heading, file] = /^DICT --- ([A-Z][A-Z ]{1,30}[A-Z])(?: (\S.*?))?\s*$/.exec(line.message) ?? [];
		if (heading !== void 0) {
			const isOnce = heading === "CONFIGURATION" || heading === "USER PREFERENCES";
			if (this.#draft === void 0 || isOnce && this.#seen.has(heading)) this.#begin(line);
			this.#seen.add(heading);
			this.#layer = LAYERS.find((name) => name === heading);
			if (heading === "CONFIGURATION" && this.#draft !== void 0) {
				this.#draft.told = true;
				this.#draft.time = line.time;
				this.#draft.file = file?.slice(0, 2 * LONGEST$1);
			}
			return;
		}
		const [, key, value = ""] = /^DICT +(\S{1,200}) = (.*)$/.exec(line.message) ?? [];
		const values = this.#draft?.values;
		if (key === void 0 || this.#layer === void 0 || values === void 0) return;
		if (values.length >= MOST_VALUES || !require_core.mattersToNesting(require_core.foldKey(key))) return;
		const folded = require_core.foldKey(key);
		if (values.some((other) => other.layer === this.#layer && require_core.foldKey(other.key) === folded)) return;
		values.push({
			layer: this.#layer,
			key,
			value: unquoted(value).slice(0, LONGEST$1),
			line: number
		});
	}
	#takeMessage(draft, { message, continues }, number) {
		const text = message.slice(0, LONGEST$1);
		if (/^Module '\w{1,40}' power on failed|^VMX_PowerOn: ModuleTable_PowerOn = 0/.test(message)) draft.outcome = "failed";
		if (/^VMX_PowerOn: ModuleTable_PowerOn = 1|^Transitioned vmx\/execState\/val to poweredOn/.test(message)) draft.outcome = "succeeded";
		if (/^Transitioned vmx\/execState\/val to (?:poweredOff|suspended)|^VMX exit |^VMX has left the building/.test(message)) draft.ended = this.#seen.size > 0;
		const modes = /^MONITOR MODE: allowed modes\s*: (.*)$/.exec(message)?.[1];
		if (modes !== void 0 && !/\bHV\b|\bHWMMU\b/.test(modes)) draft.monitor = {
			line: number,
			text,
			hardware: false
		};
		const settings = /^HV Settings: virtual exec = .(\w+).; virtual mmu = .(\w+)./.exec(message);
		if (settings !== null) draft.monitor = {
			line: number,
			text,
			hardware: settings[1] === "hardware"
		};
		this.#takeError(draft, text, continues, number);
		takeRefusal(draft, text, number);
	}
	#takeError(draft, text, continues, number) {
		const failure = /^Power on failure messages: (.*)$/.exec(text)?.[1];
		if (failure !== void 0) draft.outcome = "failed";
		if (/^Msg_Post: Error/.test(text) || failure !== void 0) this.#isError = true;
		else if (/^-{10}/.test(text) || !(continues || text.startsWith("[msg."))) this.#isError = false;
		const words = failure ?? (this.#isError && !/^Msg_Post/.test(text) ? text : void 0);
		if (words !== void 0 && draft.errors.length < MOST_ERRORS) draft.errors.push({
			line: number,
			text: words
		});
		if (/^\[msg\.vmx\.poweron\.failed\]/.test(text)) draft.outcome = "failed";
	}
};
function takeRefusal(draft, text, line) {
	const [, key, used = ""] = /^(?:\[msg\.[\w.]+\] ?)?Value ".{0,200}" for variable "([^"]{1,100})" is not a valid boolean value\. Using value "(\w+)"/.exec(text) ?? [];
	if (key === void 0 || draft.refused.length >= MOST_ERRORS || !require_core.mattersToNesting(require_core.foldKey(key))) return;
	draft.refused.push({
		line,
		text,
		key,
		used
	});
}
function unquoted(value) {
	return /^"(.*)"\s*$/.exec(value)?.[1] ?? value.trim();
}
// src/diagnosis/last-power-on.ts
const check = "last power-on";
function checkLastPowerOn(log, now) {
	const problem = problemOf(log, now.path);
	const last = log?.reading.last;
	if (log === void 0 || last === void 0 || problem !== void 0) return {
		items: [{
			check,
			status: "note",
			text: problem ?? ""
		}],
		stale: false,
		product: void 0,
		failed: false
	};
	const was = loggedValue(last, require_core.VHV_ENABLE);
	const wasOn = require_core.booleanOf(was?.value ?? "") === true;
	const stale = last.told && now.enabled && !wasOn;
	const torn = log.reading.torn ? [{
		check,
		status: "note",
		text: `${log.name} has NUL bytes: it is torn, as after a crash`
	}] : [];
	return {
		items: [
			...last.told ? [checkEnabled(log.name, last, was, now.enabled)] : [],
			...refusalsOf(log.name, last),
			...failuresOf(log.name, last),
			...monitorOf(log.name, last),
			...changesOf(log.name, last, now.document),
			...torn
		],
		stale,
		product: last.product,
		failed: last.outcome === "failed"
	};
}
function problemOf(log, path) {
	if (log === void 0) return "there is no vmware.log beside the file: what VMware read last cannot be told";
	const { recognised, last } = log.reading;
	if (!recognised) return `${log.name} is no log of VMware's, or is damaged`;
	if (last === void 0) return `${log.name} tells of no power-on`;
	const file = last.file === void 0 ? void 0 : lastPart(last.file);
	if (file === void 0 || file.includes("\ufffd") || file.toLowerCase() === lastPart(path).toLowerCase()) return void 0;
	return `${log.name} is of another machine, or of another name of this one: ${file}`;
}
function checkEnabled(name, last, was, enabled) {
	const when = `${last.time}${last.product === void 0 ? "" : `, ${last.product}`}`;
	const place = was === void 0 ? name : `${name}:${was.line}, of ${was.layer}`;
	const told = `${when}: vhv.enable ${was === void 0 ? "was not set" : `was ${was.value}`} (${place})`;
	const wasOn = require_core.booleanOf(was?.value ?? "") === true;
	if (enabled && wasOn) return {
		check,
		status: "ok",
		text: told
	};
	if (!enabled) return {
		check,
		status: "note",
		text: told
	};
	if (last.ended) return {
		check,
		status: "note",
		text: `${told}; the file was changed since, which takes effect at the next power-on`
	};
	const text = `${told}: the file was fixed, but the machine was not powered off and on since`;
	return {
		check,
		status: "bad",
		text
	};
}
function* refusalsOf(name, { refused }) {
	for (const { key, used, line } of refused) yield {
		check,
		status: "note",
		text: `VMware took the value of ${key} for no boolean, and used ${used} (${name}:${line})`
	};
}
function* failuresOf(name, last) {
	if (last.outcome !== "failed") return;
	const known = new Set();
	for (const { line, text } of last.errors) {
		const cause = causeOf(text);
		if (cause === void 0 || known.has(cause)) continue;
		known.add(cause);
		yield {
			check,
			status: "bad",
			text: `failed (${name}:${line}): ${withoutId(text)} ${cause.cause} ${cause.advice}`
		};
	}
	if (known.size > 0) return;
	const [first] = last.errors;
	const words = last.errors.map(({ text }) => withoutId(text)).join(" ");
	const place = first === void 0 ? name : `${name}:${first.line}`;
	yield {
		check,
		status: "bad",
		text: `failed (${place})${words === "" ? "" : `: ${words.slice(0, 500)}`}`
	};
}
function* monitorOf(name, { monitor }) {
	if (monitor === void 0) return;
	const status = monitor.hardware ? "ok" : "bad";
	const meaning = monitor.hardware ? "the host's virtualization is used" : "the host's virtualization is not used, and cannot be passed on";
	yield {
		check,
		status,
		text: `${meaning} (${name}:${monitor.line}): ${monitor.text}`
	};
}
function* changesOf(name, last, document) {
	if (!last.told) return;
	const logged = new Map(last.values.filter(({ layer }) => layer === "CONFIGURATION").map((value) => [require_core.foldKey(value.key), value]));
	const changes = [...new Set([...logged.keys(), ...[...document.settings.keys()].filter(require_core.mattersToNesting)])].flatMap((key) => {
		const [entry] = document.settings.get(key) ?? [];
		const was = logged.get(key);
		if (key === "vhv.enable" || isSame(was?.value, entry?.value.text)) return [];
		return [`${was?.key ?? entry?.key.text} was ${was === void 0 ? "not set" : `"${was.value}"`}`];
	});
	if (changes.length === 0) return;
	const more = changes.length > 5 ? `, and ${changes.length - 5} more` : "";
	yield {
		check,
		status: "note",
		text: `other than now, then: ${changes.slice(0, 5).join(", ")}${more} (${name})`
	};
}
function isSame(was, is) {
	if (was === void 0 || is === void 0) return was === is;
	return was === is || require_core.booleanOf(was) !== void 0 && require_core.booleanOf(was) === require_core.booleanOf(is);
}
function loggedValue({ values }, key) {
	return values.filter((value) => require_core.foldKey(value.key) === key).sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))[0];
}
function withoutId(text) {
	return text.replace(/^\[msg\.[\w.]+\] /, "").trim();
}
function lastPart(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
// src/diagnosis/layers.ts
const STRENGTH = [
	"machine",
	"user",
	"host",
	"site"
];
function ordered(layers) {
	return layers.filter(({ kind }) => STRENGTH.includes(kind)).sort((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind));
}
function decide(layers, key) {
	for (const layer of ordered(layers)) {
		const decision = decisionOf(layer, key);
		if (decision !== void 0) return decision;
	}
}
function decisionOf(layer, key) {
	const { document, path, own } = layer;
	const entries = document.settings.get(key) ?? [];
	const line = entries[0] ?? require_core.meaningOf(document, key)?.first.line;
	if (line === void 0) return void 0;
	const where = `line ${lineNumber(document, line.range[0])}${own ? "" : ` of ${path}`}`;
	const values = new Set(entries.map(({ value }) => require_core.booleanOf(value.text)));
	const [first] = values;
	if (first === void 0 || values.has(void 0)) return {
		layer,
		says: "broken",
		where
	};
	if (values.size > 1) return {
		layer,
		says: "contradictory",
		where
	};
	return {
		layer,
		says: first ? "on" : "off",
		where
	};
}
function lineNumber(document, offset) {
	return require_core.lineStarts(document).filter((start) => start <= offset).length;
}
// src/diagnosis/next-steps.ts
const ALL = ["ESXi", "Workstation"];
function productsOf(path, logged, layers) {
	const named = [logged ?? "", ...layers.map(({ document }) => require_core.entryOf(document, "product.name")?.value.text ?? "")];
	for (const name of named) {
		if (/ESX/.test(name)) return ["ESXi"];
		if (/Fusion/.test(name)) return ["Fusion"];
		if (/Workstation|Player/.test(name)) return ["Workstation"];
	}
	return /^\/vmfs\//.test(path) || layers.some(({ document }) => document.settings.has("authd.soapserver")) ? ["ESXi"] : ALL;
}
function blockedSteps(path) {
	const file = shellWord(path);
	return [{
		place: "here",
		aim: "see what stands in the way, and take it away",
		commands: [`vmxlint ${file}`]
	}, {
		place: "here",
		aim: "then look again",
		commands: [`vmxlint doctor ${file}`]
	}];
}
function* repairSteps(path, diagnostics, inUse) {
	const file = shellWord(path);
	const safe = diagnostics.some(({ fix }) => fix?.safety === "safe");
	const unsafe = diagnostics.some(({ fix }) => fix?.safety === "unsafe");
	const when = inUse ? " (once the machine is shut down and closed)" : "";
	yield {
		place: "here",
		aim: "see what is wrong",
		commands: [`vmxlint ${file}`]
	};
	if (safe) yield {
		place: "here",
		aim: `repair it${when}`,
		commands: [`vmxlint --diff ${file}`, `vmxlint --fix ${file}`]
	};
	if (!safe && unsafe) {
		const aim = `repair it, if that is what you want${when}`;
		const flags = "--unsafe-fixes";
		yield {
			place: "here",
			aim,
			commands: [`vmxlint --diff ${flags} ${file}`, `vmxlint --fix ${flags} ${file}`]
		};
	}
}
function* powerSteps(path, document, products, set) {
	const name = shellWord(require_core.entryOf(document, "displayName")?.value.text ?? "NAME");
	const aim = "shut the machine down and power it on";
	for (const product of products) {
		yield {
			place: product,
			aim,
			commands: {
				ESXi: [
					"vim-cmd vmsvc/getallvms",
					"vim-cmd vmsvc/power.shutdown VMID",
					"vim-cmd vmsvc/reload VMID",
					"vim-cmd vmsvc/power.on VMID"
				],
				Workstation: vmrun("ws", path),
				Fusion: vmrun("fusion", path)
			}[product]
		};
		if (product !== "ESXi") continue;
		const nesting = set ? [`govc vm.change -vm ${name} -nested-hv-enabled=true`] : [];
		const power = [
			`govc vm.power -s ${name}`,
			...nesting,
			`govc vm.power -on ${name}`
		];
		yield {
			place: "vCenter",
			aim: set ? "or switch it on there, between shutting down and powering on" : aim,
			commands: power
		};
	}
}
function hostFileStep(layers) {
	return {
		place: "here",
		aim: "see what to do about the host",
		commands: layers.filter(({ kind }) => kind === "host").map(({ path }) => shellWord(path)).map((file) => `vmxlint doctor ${file}`)
	};
}
function hostSteps(products) {
	if (!products.includes("ESXi")) return [];
	return [{
		place: "ESXi",
		aim: "keep the change of the file, and have it read",
		commands: ["/sbin/auto-backup.sh", "/etc/init.d/hostd restart"]
	}];
}
function verifyStep(document) {
	const guest = require_core.entryOf(document, "guestOS")?.value.text ?? "";
	const system = /^win/i.test(guest) ? "windows" : /^vmkernel/i.test(guest) ? "esxi" : "linux";
	return {
		place: "guest",
		aim: "see whether it worked",
		commands: [`ssh GUEST ${remote(require_probes.PROBES[system])} | vmxlint verify`]
	};
}
function remote(command) {
	return command.includes("|") ? `'${command}'` : command;
}
function vmrun(type, path) {
	const file = /["$`!%]/.test(path) ? shellWord(path) : `"${path}"`;
	return [`vmrun -T ${type} stop ${file} soft`, `vmrun -T ${type} start ${file}`];
}
function shellWord(text) {
	const word = text.startsWith("-") ? `./${text}` : text;
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function versionOf(document) {
	const version = require_core.hardwareVersion(require_core.entryOf(document, "virtualHW.version")?.value.text ?? "");
	return version === 0 ? void 0 : version;
}
function checkEnable(machine, all) {
	const layers = all.filter(decides);
	const check = require_core.VHV_ENABLE;
	const decision = decide([machine, ...layers], require_core.VHV_ENABLE);
	if (decision === void 0) {
		if (require_core.isFullyEncrypted(machine.document)) return {
			check,
			status: "unknown",
			text: "the file is encrypted as a whole: whether it is set cannot be told"
		};
		const others = layers.map(({ path }) => path).join(", ");
		return {
			check,
			status: "bad",
			text: `is not set${others === "" ? "" : `, nor is it in ${others}`}`
		};
	}
	const { says, where, layer } = decision;
	const others = layers.filter((other) => other !== layer && other.kind !== layer.kind);
	const overruled = layer.kind === "machine" ? decide(others, require_core.VHV_ENABLE) : void 0;
	const beside = overruled === void 0 || overruled.says === says ? "" : `, which overrules ${overruled.where}`;
	if (says === "on") return {
		check,
		status: "ok",
		text: `is TRUE: ${where}${layer.kind === "machine" ? "" : ", which holds for every machine there"}${beside}`
	};
	return {
		check,
		status: "bad",
		text: `${troubleText(decision)}${beside}`
	};
}
function checkAllow(machine, all) {
	const layers = all.filter(decides);
	const check = require_core.VHV_ALLOW;
	const version = versionOf(machine);
	const decision = decide(layers, require_core.VHV_ALLOW);
	const isNew = version !== void 0 && version >= 9;
	const because = `hardware version ${version} runs on ESXi 5.1 or later, where vhv.enable is enough`;
	if (layers.length === 0) {
		const text = isNew ? `no file of the host was given; it need not allow it: ${because}, but it could forbid it` : "no file of the host was given: it cannot be told whether the host allows it, as ESXi 5.0 has to";
		return {
			check,
			status: isNew ? "note" : "unknown",
			text
		};
	}
	if (decision?.says === "on") return {
		check,
		status: "ok",
		text: `is TRUE: ${decision.where}`
	};
	if (decision?.says === "off") return {
		check,
		status: "bad",
		text: troubleText(decision)
	};
	const state = decision === void 0 ? `is not set in ${layers.map(({ path }) => path).join(", ")}` : troubleText(decision);
	if (isNew) return {
		check,
		status: "note",
		text: `${state}; it need not be: ${because}`
	};
	return {
		check,
		status: version === void 0 ? "unknown" : "bad",
		text: `${state}, and ESXi 5.0 needs it`
	};
}
function decides({ kind }) {
	return kind !== "preferences";
}
function* checkPreferences(layers) {
	for (const check of [require_core.VHV_ENABLE, require_core.VHV_ALLOW]) for (const layer of layers) {
		const decision = layer.kind === "preferences" ? decisionOf(layer, check) : void 0;
		if (decision === void 0) continue;
		yield {
			check,
			status: "note",
			text: `${decision.where} has it, too: that VMware looks for it there is not known, and it counts for nothing here`
		};
	}
}
function troubleText({ says, where }) {
	if (says === "off") return `is FALSE: ${where}`;
	if (says === "contradictory") return `is set twice, with both values: ${where}, and another`;
	return `${where} means it, but VMware does not read it so`;
}
// src/diagnosis/prerequisites.ts
function* checkPrerequisites(document, diagnostics) {
	if (require_core.canNeverNest(document)) {
		yield {
			check: "guest",
			status: "bad",
			text: "is for Arm, where VMware has no virtualization to pass on: nothing helps"
		};
		return;
	}
	yield checkHardware(document);
	yield* checkConflicts(document, diagnostics);
	yield* checkVbs(document, diagnostics);
}
function checkHardware(document) {
	const check = "hardware";
	const version = versionOf(document);
	if (version === void 0) return {
		check,
		status: "unknown",
		text: "virtualHW.version is not set"
	};
	const needed = `nesting needs 9 or later`;
	if (version >= 9) return {
		check,
		status: "ok",
		text: `version ${version}; ${needed}`
	};
	if (version === 8) return {
		check,
		status: "unknown",
		text: `version ${version}, with which only the hosts of 2011 nest (ESXi 5.0, Workstation 8, Fusion 4); ${needed}`
	};
	return {
		check,
		status: "bad",
		text: `version ${version}; ${needed}: upgrade the hardware in VMware`
	};
}
function* checkConflicts(document, diagnostics) {
	const check = "conflicts";
	const allowed = require_core.booleanOf(require_core.entryOf(document, "vhv.allowPassthru")?.value.text ?? "") === true;
	let any = false;
	for (const { hindrance, range, reason } of require_core.obstaclesToNesting(document)) {
		if (hindrance === "hardware-version") continue;
		any = true;
		const text = `line ${lineNumber(document, range[0])}: ${reason}`;
		if (hindrance !== "pci-passthrough" || !allowed) yield {
			check,
			status: "bad",
			text
		};
		else yield {
			check,
			status: "unknown",
			text: `${text}; vhv.allowPassthru is said to let both run`
		};
	}
	if (!any) yield {
		check,
		status: "ok",
		text: "no PCI passthrough, no CPUID mask, no software monitor"
	};
	for (const { rule, start, message } of diagnostics) {
		if (rule !== "hidden-hypervisor" && rule !== "legacy-nesting-key" && rule !== "misplaced-vhv") continue;
		yield {
			check,
			status: "note",
			text: `line ${start.line}: ${message}`
		};
	}
}
function* checkVbs(document, diagnostics) {
	const check = "vbs";
	if (require_core.booleanOf(require_core.entryOf(document, "windows.vbs.enabled")?.value.text ?? "") !== true) return;
	const found = diagnostics.filter(({ rule }) => rule === "vbs-requirements");
	for (const { severity, start, message } of found) yield {
		check,
		status: severity === "error" ? "bad" : "note",
		text: `line ${start.line}: ${message}`
	};
	if (found.length === 0) yield {
		check,
		status: "ok",
		text: "what it needs beside vhv.enable is there"
	};
}
// src/diagnosis/doctor.ts
const RECOMMENDED = {
	...require_core.configure(require_core.rules),
	suppressions: { inline: false }
};
const NESTED = new Set(require_core.rules.filter(({ category }) => category === "nested").map(({ id }) => id));
const SECURITY = new Set(require_core.rules.filter(({ category }) => category === "security").map(({ id }) => id));
function examineMachine(machine) {
	const { path, document, surroundings, layers = [], log } = machine;
	const own = {
		kind: "machine",
		path,
		document,
		own: true
	};
	const diagnostics = require_core.lint(document, RECOMMENDED, {
		path,
		surroundings
	});
	const enable = checkEnable(own, layers);
	const power = checkLastPowerOn(log, {
		path,
		document,
		enabled: enable.status === "ok"
	});
	const allow = checkAllow(document, layers);
	const prerequisites = [...checkPrerequisites(document, diagnostics)];
	const file = checkFile(diagnostics);
	const state = checkState(document, surroundings);
	return {
		path,
		kind: "machine",
		items: [
			enable,
			allow,
			...checkPreferences(layers),
			...prerequisites,
			file,
			...state,
			...power.items
		],
		next: prerequisites.some(({ check }) => check === "guest") ? [] : [...steps()]
	};
	function* steps() {
		const products = productsOf(path, power.product, layers);
		if (prerequisites.some(({ status }) => status === "bad")) {
			yield* blockedSteps(path);
			return;
		}
		const isWrong = enable.status === "bad" || file.status === "bad";
		const hindering = diagnostics.filter(({ rule, severity }) => severity === "error" || NESTED.has(rule));
		if (isWrong) yield* repairSteps(path, hindering, state.length > 0);
		if (allow.status === "bad") yield hostFileStep(layers);
		if (isWrong || power.stale || power.failed) yield* powerSteps(path, document, products, enable.status !== "ok");
		yield verifyStep(document);
	}
}
function examineHost({ path, document }) {
	const layers = [{
		kind: "host",
		path,
		document,
		own: true
	}];
	const diagnostics = require_core.lint(document, RECOMMENDED, { path });
	const allow = decide(layers, require_core.VHV_ALLOW);
	const enable = decide(layers, require_core.VHV_ENABLE);
	const allowText = allow === void 0 ? "is not set, and ESXi 5.0 needs it" : troubleText(allow);
	const items = [allow?.says === "on" ? {
		check: require_core.VHV_ALLOW,
		status: "ok",
		text: `is TRUE: ${allow.where}`
	} : {
		check: require_core.VHV_ALLOW,
		status: "bad",
		text: allowText
	}];
	if (enable?.says === "on") items.push({
		check: require_core.VHV_ENABLE,
		status: "note",
		text: `is TRUE for every machine of this host: ${enable.where}`
	});
	else if (enable !== void 0) items.push({
		check: require_core.VHV_ENABLE,
		status: enable.says === "off" ? "note" : "bad",
		text: troubleText(enable)
	});
	items.push(checkFile(diagnostics));
	return {
		path,
		kind: "host",
		items,
		next: items.some(({ status }) => status === "bad") ? [...repairSteps(path, diagnostics, false), ...hostSteps(productsOf(path, void 0, layers))] : []
	};
}
function checkFile(diagnostics) {
	const check = "file";
	const others = diagnostics.filter(({ rule }) => !NESTED.has(rule));
	const errors = others.filter(({ severity }) => severity === "error");
	const warnings = count(others.filter(({ severity }) => severity === "warning").length, "warning");
	if (errors.length === 0) return {
		check,
		status: "ok",
		text: `no errors, ${warnings}`
	};
	const hindering = errors.filter(({ rule }) => !SECURITY.has(rule));
	const [first] = hindering.length > 0 ? hindering : errors;
	const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
	const text = `${count(errors.length, "error")}, ${warnings}: line ${first?.start.line}: ${first?.message}${more}`;
	return {
		check,
		status: hindering.length > 0 ? "bad" : "note",
		text
	};
}
function checkState(document, surroundings) {
	return require_core.overriddenStates(document, surroundings).map((what) => ({
		check: "state",
		status: "note",
		text: `it ${what}`
	}));
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/diagnosis/log-line.ts
const TIME = "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)";
const OLD = new RegExp(`^${TIME}[:|] ([\\w.-]{1,40})\\| ?(?:\\| ?)?(?:[A-Z]\\d{3}([:+]) ?)?(.*)$`);
const NEW = new RegExp(`^${TIME} [A-Z][a-z]\\(\\d{1,3}\\)(\\+?) ([\\w.-]{1,40}) (?:- )?(.*)$`);
function toLogLine(line) {
	const fresh = NEW.exec(line);
	if (fresh !== null) {
		const [, time = "", plus, thread = "", message = ""] = fresh;
		return {
			time,
			thread,
			message,
			continues: plus === "+"
		};
	}
	const old = OLD.exec(line);
	if (old === null) return void 0;
	const [, time = "", thread = "", sign, message = ""] = old;
	return {
		time,
		thread,
		message,
		continues: sign === "+"
	};
}
// src/diagnosis/log.ts
const LONGEST = 16384;
const WORTH = /DICT |Log for VMware |PowerOn|MONITOR MODE: allowed|HV Settings:|\[msg\.|Msg_Post|power on failed|Power on failure|execState\/val to|VMX exit |left the building|is not a valid boolean|\| [A-Z]\d{3}\+|\(\d+\)\+ |-{20}/g;
function openLog() {
	const follower = new PowerOnFollower();
	let carry = "";
	let number = 1;
	let recognised = false;
	let torn = false;
	const sweep = (text) => {
		let counted = 0;
		WORTH.lastIndex = 0;
		for (let match = WORTH.exec(text); match !== null; match = WORTH.exec(text)) {
			const start = text.lastIndexOf("\n", match.index) + 1;
			const end = text.indexOf("\n", match.index);
			number += countLines(text, counted, start);
			counted = start;
			const line = toLogLine(text.slice(start, Math.min(end, start + LONGEST)).replace(/\r$/, ""));
			if (line !== void 0) {
				recognised = true;
				follower.take({
					...line,
					message: decoded(line.message)
				}, number);
			}
			WORTH.lastIndex = end;
		}
		number += countLines(text, counted, text.length);
	};
	return {
		feed(bytes) {
			const text = carry + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
			torn ||= text.includes("\0");
			const end = text.lastIndexOf("\n") + 1;
			if (end > 0) sweep(text.slice(0, end));
			carry = text.slice(end, end + LONGEST);
		},
		conclude() {
			if (carry !== "") sweep(`${carry}\n`);
			carry = "";
			const { last } = follower;
			return {
				recognised,
				torn,
				last: last?.told || (last?.errors.length ?? 0) > 0 ? last : void 0
			};
		}
	};
}
function countLines(text, from, to) {
	let count = 0;
	for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
	return count;
}
function decoded(message) {
	return Buffer.from(message, "latin1").toString("utf8");
}
// src/files/machine-logs.ts
const LOG = /^vmware(?:-\d+)?\.log$/i;
function isLog(path) {
	return LOG.test(require_core.displayPath(require_core.baseName(path)));
}
function logsBeside(path) {
	const folder = require_core.folderOf(path);
	return namesIn(folder).map(require_core.toFilePath).filter(isLog).flatMap((name) => {
		const log = require_core.joinPath(folder, name);
		const time = timeOf(log);
		return time === void 0 ? [] : [{
			log,
			time
		}];
	}).sort((a, b) => Number(isLatest(b.log)) - Number(isLatest(a.log)) || b.time - a.time).map(({ log }) => log);
}
function isLatest(log) {
	return require_core.displayPath(require_core.baseName(log)).toLowerCase() === "vmware.log";
}
function timeOf(path) {
	try {
		const stats = (0, node_fs.statSync)(path);
		return stats.isFile() ? stats.mtimeMs : void 0;
	} catch {
		return;
	}
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, "buffer");
	} catch {
		return [];
	}
}
// src/cli/checklist-text.ts
const SIGNS = {
	ok: "\u2714",
	bad: "\u2716",
	unknown: "?",
	note: "\u00b7"
};
const PLAIN = {
	ok: "+",
	bad: "x",
	unknown: "?",
	note: "-"
};
function marksFor(env) {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
	return process.platform === "win32" && env.WT_SESSION !== void 0 || /utf-?8/i.test(locale) ? SIGNS : PLAIN;
}
const CHECK = 13;
const PLACES = {
	here: "",
	ESXi: "on ESXi: ",
	Workstation: "with Workstation: ",
	Fusion: "with Fusion: ",
	vCenter: "through vCenter: ",
	guest: ""
};
const VERDICTS = {
	ok: "nothing stands in the way",
	bad: "something stands in the way",
	unknown: "cannot tell whether something stands in the way"
};
function checklistText(checklist, marks, width, paint) {
	const { path, items, next } = checklist;
	const verdict = verdictOf(checklist);
	const shown = {
		ok: paint.good,
		bad: paint.bad,
		unknown: paint.strong
	}[verdict](VERDICTS[verdict]);
	const lines = [`${paint.path(require_core.sanitise(path))}: ${shown}`];
	for (const [index, item] of items.entries()) lines.push(itemText(item, items[index - 1]?.check === item.check, marks, width, paint));
	if (next.length > 0) lines.push("", `  ${paint.strong("Next:")}`);
	for (const { place, aim, commands } of next) lines.push(`  ${PLACES[place]}${aim}`, ...commands.map((command) => `    ${require_core.sanitise(command)}`));
	return `${lines.join("\n")}\n`;
}
function itemText({ check, status, text }, again, marks, width, paint) {
	const color = {
		ok: paint.good,
		bad: paint.bad,
		unknown: paint.strong,
		note: paint.faint
	}[status];
	const name = (again ? "" : check).padEnd(CHECK);
	return `  ${color(marks[status])} ${name}  ${require_wrap.wrap(require_core.sanitise(text), width, 19)}`;
}
// src/cli/host-layers.ts
const MOST = 4194304;
function readDocument(path, kind) {
	const read = require_core.readSource(path, { maxSize: MOST });
	if (!read.ok) return read.reason;
	const document = require_core.toDocument(read.source.text, kind);
	return require_core.unreadableReason(document) ?? document;
}
function localLayers(env) {
	return placesOf(env).flatMap(({ kind, path }) => {
		const document = readDocument(path, kind === "host" ? "host" : "dictionary");
		return typeof document === "string" ? [] : [{
			kind,
			path,
			document
		}];
	});
}
function placesOf(env) {
	if (process.platform === "win32") {
		const { PROGRAMDATA = "C:\\ProgramData", APPDATA } = env;
		return [...(APPDATA === void 0 ? [] : [node_path.default.join(APPDATA, "VMware", "config.ini")]).map((path) => ({
			kind: "user",
			path
		})), {
			kind: "host",
			path: node_path.default.join(PROGRAMDATA, "VMware", "VMware Workstation", "config.ini")
		}];
	}
	if (process.platform === "darwin") return [{
		kind: "host",
		path: "/Library/Preferences/VMware Fusion/config"
	}];
	const home = node_path.default.join(env.HOME ?? (0, node_os.homedir)(), ".vmware");
	return [
		{
			kind: "preferences",
			path: node_path.default.join(home, "preferences")
		},
		{
			kind: "user",
			path: node_path.default.join(home, "config")
		},
		{
			kind: "host",
			path: "/etc/vmware/config"
		},
		{
			kind: "site",
			path: "/usr/lib/vmware/config"
		}
	];
}
function layerKindOf(path, kind) {
	const folded = require_core.displayPath(path).replaceAll("\\", "/").toLowerCase();
	if (kind === "host") return "host";
	if (/(?:^|\/)\.vmware\/config$/.test(folded)) return "user";
	if (/(?:^|\/)\.vmware\/preferences$/.test(folded)) return "preferences";
	return /(?:^|\/)lib\/vmware\/config$/.test(folded) ? "site" : void 0;
}
function rootOf(path) {
	return /^(.*?)etc\/vmware\/config$/i.exec(path.replaceAll("\\", "/"))?.[1];
}
function layersFor(path, layers) {
	const hosts = layers.filter(({ kind }) => kind === "host");
	if (hosts.length < 2) return [...layers];
	const file = path.replaceAll("\\", "/");
	const own = hosts.flatMap((layer) => {
		const root = rootOf(layer.path);
		return root !== void 0 && file.startsWith(root) ? [{
			layer,
			root
		}] : [];
	}).sort((a, b) => b.root.length - a.root.length)[0]?.layer;
	return layers.filter((layer) => layer.kind !== "host" || layer === own);
}
// src/cli/commands/doctor.ts
const MOST_LOGS = 5;
const STRANGE = "is neither a machine nor the file of a host";
async function run(words, io) {
	const format = require_core.choice(words, "format", ["text", "json"], "text");
	let troubles = 0;
	const visit = {
		io,
		complain(path, reason) {
			troubles++;
			require_core.complain(`${require_core.displayPath(path)}: ${reason}`, io);
		}
	};
	const inputs = words.operands.length === 0 ? ["."] : words.operands;
	const { machines, layers } = await find(inputs, visit);
	const known = [...layers, ...hostNamed(words, visit)];
	const isOff = words.flags.get("host")?.at(-1) === false;
	const all = known.length > 0 || isOff ? known : localLayers(io.env);
	const paint = require_core.paintFor(require_core.wantsColor(io.stdout, require_core.switchOf(words, "color"), io.env));
	const checklists = [];
	for (const checklist of examined(machines, layers, all, visit)) {
		if (format === "text") {
			const text = checklistText(checklist, marksFor(io.env), require_core.readableWidth(io.stdout), paint);
			io.stdout.write(checklists.length > 0 ? `\n${text}` : text);
		}
		checklists.push(checklist);
	}
	if (format === "json") {
		const data = checklists.map(({ path, kind, items, next }) => {
			return {
				path,
				kind,
				verdict: verdictOf({ items }),
				items,
				next
			};
		});
		io.stdout.write(`${require_core.sanitiseJson(JSON.stringify(data, void 0, 2))}\n`);
	}
	if (checklists.length === 0 && troubles === 0) visit.complain(inputs[0] ?? ".", "no machine and no host found: name the folder of a machine, or a file of a host");
	return statusOf(checklists, troubles);
}
function statusOf(checklists, troubles) {
	const verdicts = checklists.map(verdictOf);
	if (troubles > 0) return require_core.STATUS.failure;
	if (verdicts.includes("bad")) return require_core.STATUS.findings;
	return verdicts.includes("unknown") ? require_core.STATUS.failure : require_core.STATUS.clean;
}
async function find(inputs, visit) {
	const machines = [];
	const layers = [];
	for (const item of require_core.discover(inputs, require_core.wantedBy(require_core.kindOfFile), { matches: await require_core.expandPatterns(inputs) })) {
		if ("problem" in item) visit.complain(item.path, item.problem);
		if (!("named" in item)) continue;
		const path = require_core.displayPath(item.path);
		const kind = require_core.kindOfFile(path);
		const document = kind === "vmx" ? void 0 : readDocument(item.path, kind);
		if (typeof document === "string") visit.complain(item.path, document);
		else if (document === void 0 || document.kind === "vmx") machines.push(item.path);
		else {
			const layer = layerKindOf(item.path, document.kind);
			if (layer !== void 0) layers.push({
				kind: layer,
				path,
				document
			});
			else visit.complain(item.path, isLog(item.path) ? "is a log: name the folder of its machine" : STRANGE);
		}
	}
	return {
		machines,
		layers
	};
}
function hostNamed(words, visit) {
	const named = require_core.textOf(words, "host");
	if (named === void 0) return [];
	const path = words.pathOf(named);
	const document = readDocument(path, "host");
	if (typeof document !== "string") return [{
		kind: "host",
		path: require_core.displayPath(path),
		document
	}];
	visit.complain(path, document);
	return [];
}
function* examined(machines, given, all, visit) {
	for (const layer of given) {
		if (layer.kind !== "host") continue;
		if (isForeign(layer.path, layer.document, visit)) continue;
		yield examineHost(layer);
	}
	for (const file of machines) {
		const document = readDocument(file);
		if (typeof document === "string") {
			visit.complain(file, document);
			continue;
		}
		if (isForeign(file, document, visit)) continue;
		const path = require_core.displayPath(file);
		const layers = layersFor(path, all);
		yield examineMachine({
			path,
			document,
			surroundings: require_core.surroundingsOf(file),
			layers,
			log: logOf(file, visit)
		});
	}
}
function isForeign(path, document, visit) {
	const language = require_core.foreignLanguage(document);
	if (language === void 0) return false;
	visit.complain(path, `is ${language}, not a VMware configuration: nothing can be told of it`);
	return true;
}
function logOf(machine, visit) {
	let latest;
	for (const path of logsBeside(machine).slice(0, MOST_LOGS)) {
		const reader = openLog();
		try {
			require_core.readFileChunks(path, (chunk) => {
				reader.feed(chunk);
				return true;
			});
		} catch (error) {
			visit.complain(path, require_core.reasonOf(error));
			continue;
		}
		const log = {
			name: require_core.displayPath(require_core.baseName(path)),
			reading: reader.conclude()
		};
		if (log.reading.last !== void 0) return log;
		latest ??= log;
	}
	return latest;
}
exports.run = run;
