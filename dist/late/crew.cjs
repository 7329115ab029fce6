"use strict";
const require_core = require("./core.cjs");
const require_portable = require("./portable.cjs");
let node_path = require("node:path");
let node_worker_threads = require("node:worker_threads");
// src/cli/crew.ts
const ALONE = 512;
const BATCH = 64;
const OWN_BATCH = 16;
const AHEAD = 2;
const MOST = 8;
const FILE = (0, node_path.join)(__dirname, "crew-worker.cjs");
function openCrew({ command, project }, onlyFindings) {
	const brief = {
		command: {
			...command,
			paths: [],
			filesFrom: void 0
		},
		onlyFindings
	};
	return { *ahead(items) {
		const iterator = items[Symbol.iterator]();
		for (let alone = 0; alone < ALONE; alone++) {
			const { done, value } = iterator.next();
			if (done) return;
			yield value;
		}
		const hands = [];
		const batches = [];
		try {
			for (;;) {
				while (batches.length < command.jobs * MOST && !batches.some(isOurs)) {
					const isHiring = hands.length < command.jobs - 1;
					const idlest = isHiring ? void 0 : idlestOf(hands);
					const some = take(iterator, isHiring || idlest !== void 0 ? BATCH : OWN_BATCH);
					if (some.length === 0) break;
					if (isHiring) hands.push(hire(brief));
					const hand = idlest ?? idlestOf(hands);
					batches.push(hand === void 0 ? ownBatch(some) : send(some, hand, project));
				}
				const [first] = batches;
				if (first === void 0) return;
				if (first.outcome === void 0) {
					const arrival = workOrWait(first, batches, (errand) => require_core.lintAhead(errand, {
						command,
						project
					}, onlyFindings));
					if (arrival !== void 0) yield arrival;
				} else {
					batches.shift();
					yield* told(first);
				}
			}
		} finally {
			for (const hand of hands) hand.dismiss();
		}
	} };
}
function take(iterator, most) {
	const taken = [];
	while (taken.length < most) {
		const { done, value } = iterator.next();
		if (done) break;
		taken.push(value);
	}
	return taken;
}
function isOurs({ arrival, outcome }) {
	return arrival === void 0 && outcome === void 0;
}
function idlestOf(hands) {
	const idlest = hands.reduce((best, hand) => hand.load < best.load ? hand : best);
	return idlest.load < AHEAD ? idlest : void 0;
}
function ownBatch(items) {
	return {
		items,
		arrival: void 0,
		outcome: void 0
	};
}
function send(items, hand, project) {
	const batch = ownBatch(items);
	const errands = items.map(errandOf);
	batch.arrival = hand.ask(errands.filter((errand) => errand !== void 0)).then((answers) => {
		const rest = answers.values();
		const all = errands.map((errand) => errand && {
			errand,
			answer: rest.next().value
		});
		batch.outcome = (index) => {
			const one = all[index];
			return one && require_portable.fromAnswer(one.answer, one.errand.path, project);
		};
	});
	return batch;
}
function workOrWait(first, batches, work) {
	const own = batches.find(isOurs);
	if (own === void 0) return first.arrival;
	const all = own.items.map((item) => {
		const errand = errandOf(item);
		return errand && work(errand);
	});
	own.outcome = (index) => all[index];
	return new Promise((resolve) => setImmediate(resolve));
}
function errandOf(item) {
	if (!("named" in item) || "text" in item || typeof item.path !== "string") return void 0;
	return {
		path: item.path,
		named: item.named
	};
}
function* told({ items, outcome }) {
	for (const [index, item] of items.entries()) {
		const result = outcome?.(index);
		if (result === void 0 || !("named" in item)) yield item;
		else if ("unread" in result) yield {
			path: item.path,
			problem: result.unread
		};
		else yield {
			path: item.path,
			named: item.named,
			examined: result
		};
	}
}
const NOBODY = {
	load: Number.POSITIVE_INFINITY,
	ask: async () => [],
	dismiss() {}
};
function hire(brief) {
	try {
		return handOf(new node_worker_threads.Worker(FILE, { workerData: brief }));
	} catch {
		return NOBODY;
	}
}
function handOf(worker) {
	const waiting = [];
	let hasEnded = false;
	const end = () => {
		hasEnded = true;
		for (const resolve of waiting.splice(0)) resolve([]);
	};
	worker.on("message", (answers) => waiting.shift()?.(answers));
	worker.on("messageerror", end);
	worker.on("error", end);
	worker.on("exit", end);
	return {
		get load() {
			return hasEnded ? Number.POSITIVE_INFINITY : waiting.length;
		},
		ask(errands) {
			return new Promise((resolve) => {
				waiting.push(resolve);
				worker.postMessage(errands);
			});
		},
		dismiss() {
			worker.terminate();
		}
	};
}
exports.openCrew = openCrew;
