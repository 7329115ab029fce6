#!/usr/bin/env node
'use strict';
{
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error('vmxlint needs Node 20.19 or later; this is ' + process.versions.node);
    process.exit(2);
  }
}
let node_fs = require("node:fs");
// \0core
const start = (argv) => require("./late/core.cjs").start(argv);
// src/cli/version.ts
const version = "0.1.0";
// src/cli/bin.ts
const argv = process.argv.slice(2);
if (argv.length !== 1 || argv[0] !== "--version" || !tellVersion()) start(argv).then((status) => {
	process.exitCode = status;
});
function tellVersion() {
	try {
		(0, node_fs.writeSync)(1, `${version}\n`);
		return true;
	} catch {
		return false;
	}
}
