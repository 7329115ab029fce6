"use strict";
// src/diagnosis/probes.ts
const PROBES = {
	linux: "cat /proc/cpuinfo",
	windows: "systeminfo",
	esxi: "esxcfg-info | grep \"HV Support\""
};
Object.defineProperty(exports, "PROBES", {
	enumerable: true,
	get: function() {
		return PROBES;
	}
});
