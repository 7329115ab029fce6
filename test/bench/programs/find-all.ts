/* Searches a folder as the command does, and does nothing with what it finds: `find-all FOLDER`. */
import { kindOfPath } from '../../../src/document/kind.ts';
import { discover } from '../../../src/files/discover.ts';

let files = 0;
for (const item of discover([process.argv[2] ?? '.'], (path) => kindOfPath(path) !== undefined)) {
  if ('named' in item) files++;
}
process.exitCode = files > 0 ? 0 : 2;
