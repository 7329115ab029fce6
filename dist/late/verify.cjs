"use strict";
const require_probes = require("./probes.cjs");
const require_core = require("./core.cjs");
const require_wrap = require("./wrap.cjs");
let node_buffer = require("node:buffer");
let node_fs = require("node:fs");
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
const LEGACY = ["gbk", "shiftjis"].map(require_core.encodingOf);
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
		pass(first.subarray(first.toString("latin1", 0, 3) === "\u00ef\u00bb\u00bf" ? 3 : 0));
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
	if (text.startsWith("\u00ff\u00fe") || /^(?:[^\0]\0){4}/.test(text)) return "utf-16le";
	return text.startsWith("\u00fe\u00ff") || /^(?:\0[^\0]){4}/.test(text) ? "utf-16be" : void 0;
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
	if ((0, node_buffer.isUtf8)(bytes)) return {
		number,
		text,
		spellings: [text]
	};
	return {
		number,
		text,
		spellings: [plain, ...LEGACY.map((encoding) => require_core.decode(plain, encoding))]
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
	monitor: /VM Monitor Mode Extensions|Erweiterungen f.r den VM-.berwachungsmodus|Extensions d[eu] mode (?:du )?moniteur d.ordinateur virtuel|Extensiones de modo de monitor de VM|Extens.o de Modo de Monitor VM|\u865a\u62df\u673a\u76d1\u89c6\u5668\u6a21\u5f0f\u6269\u5c55|VM \u30e2\u30cb\u30bf\u30fc \u30e2\u30fc\u30c9\u62e1\u5f35\u6a5f\u80fd/i,
	firmware: /Virtualization Enabled In Firmware|Virtualisierung in Firmware aktiviert|Virtualisation activ.e dans le microprogramme|Se habilit. la virtualizaci.n en el firmware|Virtualiza..o Habilitada no Firmware|\u56fa\u4ef6\u4e2d\u5df2\u542f\u7528\u865a\u62df\u5316|\u30d5\u30a1\u30fc\u30e0\u30a6\u30a7\u30a2\u3067\u4eee\u60f3\u5316\u304c\u6709\u52b9\u306b\u306a\u3063\u3066\u3044\u307e\u3059/i,
	slat: /Second Level Address Translation|Adress.bersetzung der zweiten Ebene|Traduction d.adresses? de second niveau|Traducci.n de direcciones de segundo nivel|Convers.o de Endere.os de Segundo N.vel|\u4e8c\u7ea7\u5730\u5740\u8f6c\u6362|\u7b2c 2 \u30ec\u30d9\u30eb\u306e\u30a2\u30c9\u30ec\u30b9\u5909\u63db/i
};
const DETECTED = /A hypervisor has been detected|Es wurde ein Hypervisor erkannt|Un hyperviseur a .t. d.tect.|Se detect. un hipervisor|\u5df2\u68c0\u6d4b\u5230\u865a\u62df\u673a\u76d1\u63a7\u7a0b\u5e8f|\u30cf\u30a4\u30d1\u30fc\u30d0\u30a4\u30b6\u30fc\u304c\u691c\u51fa\u3055\u308c\u307e\u3057\u305f/i;
const YES = /[:\uff1a]\s*(?:Yes|Ja|Oui|S.|Sim|\u662f|\u306f\u3044)\s*$/i;
const NO = /[:\uff1a]\s*(?:No|Nein|Non|N.o|\u5426|\u3044\u3044\u3048)\s*$/i;
const ANY = /\b(?:x64|x86|ARM64)-based PC\b|^Hyper-V[^:\uff1a]{0,20}[:\uff1a]|[:\uff1a]\s*Microsoft Windows \S/i;
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
const MOST = 16777216;
const ADVICE = {
	visible: [],
	hidden: [`Where this is a machine of VMware's: set vhv.enable = "TRUE" in its .vmx, and power the machine off and on again (a reboot of the guest is not enough).`, "If that is done, \"vmxlint doctor FOLDER\" tells, of the folder of the machine, what stands in the way."],
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
// src/cli/commands/verify.ts
const CPUINFO = "/proc/cpuinfo";
const STDIN = "standard input";
const EXIT = {
	visible: require_core.STATUS.clean,
	hidden: require_core.STATUS.findings,
	unknown: require_core.STATUS.failure
};
const ASK = "\"vmxlint verify --print linux\" (or windows, esxi) prints what to run there";
function run(words, io) {
	const [operand] = require_core.operandsOf(words, 1);
	const format = require_core.choice(words, "format", ["text", "json"], "text");
	if (require_core.textOf(words, "print") !== void 0) return print(words, operand, io);
	const { name, verification } = verified(operand ?? (isPiped() ? "-" : CPUINFO));
	if (format === "json") io.stdout.write(`${require_core.sanitiseJson(JSON.stringify({
		file: name,
		...verification
	}, void 0, 2))}\n`);
	else if (verification.outcomes.length === 0) require_core.complain(`${name} ${verification.problem}; ${ASK}`, io);
	else {
		const paint = require_core.paintFor(require_core.wantsColor(io.stdout, require_core.switchOf(words, "color"), io.env));
		io.stdout.write(verificationText(name, verification, require_core.readableWidth(io.stdout), paint));
	}
	return EXIT[verification.answer];
}
function print(words, operand, { stdout }) {
	if (operand !== void 0) throw new require_core.UsageError("--print reads no file");
	const system = require_core.choice(words, "print", [
		"linux",
		"windows",
		"esxi"
	], "linux");
	stdout.write(`${require_probes.PROBES[system]}\n`);
	return require_core.STATUS.clean;
}
function isPiped() {
	try {
		return !(0, node_fs.fstatSync)(0).isCharacterDevice();
	} catch {
		return false;
	}
}
function verified(path) {
	const verifier = openVerification();
	const name = path === "-" ? STDIN : require_core.displayPath(path);
	try {
		if (path === "-") require_core.readChunks(0, (chunk) => verifier.feed(chunk));
		else require_core.readFileChunks(path, (chunk) => verifier.feed(chunk));
	} catch (error) {
		const isElsewhere = path === CPUINFO && require_core.codeOf(error) === "ENOENT";
		throw new require_core.UsageError(`${name}: ${require_core.reasonOf(error)}${isElsewhere ? `: this is no Linux; ${ASK}` : ""}`);
	}
	return {
		name,
		verification: verifier.conclude()
	};
}
function verificationText(name, verification, width, paint) {
	const { answer, outcomes, problem, advice } = verification;
	const verdicts = {
		visible: paint.good("virtualization is visible"),
		hidden: paint.bad("virtualization is not visible"),
		unknown: paint.strong("cannot tell whether virtualization is visible")
	};
	const paragraph = (text) => `  ${require_wrap.wrap(require_core.sanitise(text), width, 2)}`;
	const lines = [`${paint.path(require_core.sanitise(name))}: ${verdicts[answer]}`];
	for (const { output, reason, evidence, notes } of outcomes) {
		lines.push(paragraph(output === name ? reason : `${output}: ${reason}`));
		for (const { line, text } of evidence) lines.push(`${paint.faint(`${line} |`.padStart(9))} ${require_core.sanitise(text)}`);
		lines.push(...notes.map(paragraph));
	}
	if (problem !== void 0) lines.push(paragraph(`it ${problem}`));
	lines.push(...advice.map(paragraph));
	return `${lines.join("\n")}\n`;
}
exports.run = run;
