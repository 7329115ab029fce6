"use strict";
const require_core = require("./core.cjs");
const require_portable = require("./portable.cjs");
let node_worker_threads = require("node:worker_threads");
// src/cli/crew-worker.ts
async function work({ command, onlyFindings }) {
	const tools = {
		command,
		project: await require_core.openProject(command)
	};
	const answer = (errand) => require_portable.toAnswer(require_core.lintAhead(errand, tools, onlyFindings), tools.project);
	node_worker_threads.parentPort?.on("message", (errands) => node_worker_threads.parentPort?.postMessage(errands.map(answer)));
}
work(node_worker_threads.workerData);
