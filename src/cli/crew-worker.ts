import { parentPort, workerData } from 'node:worker_threads';
import { openProject } from './configuration.ts';
import { type Errand, lintAhead } from './lint-file.ts';
import { type Brief, toAnswer } from './portable.ts';

/*
 * What each other thread of a crew runs: it looks at the files that it is told, and writes nothing.
 */

async function work({ command, onlyFindings }: Brief): Promise<void> {
  const tools = { command, project: await openProject(command) };
  const answer = (errand: Errand) => toAnswer(lintAhead(errand, tools, onlyFindings), tools.project);
  parentPort?.on('message', (errands: readonly Errand[]) => parentPort?.postMessage(errands.map(answer)));
}

void work(workerData);
