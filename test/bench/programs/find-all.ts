/* Searches a folder as the command does, and does nothing with what it finds: `find-all FOLDER`. */
import { kindOfPath, wantedBy } from '../../../src/document/kind.ts';
import { discover } from '../../../src/files/discover.ts';
import { exclusionsOf } from '../../../src/files/ignore.ts';

let files = 0;
for (const item of discover([process.argv[2] ?? '.'], wantedBy(kindOfPath), {
  exclusions: exclusionsOf({ git: true }),
})) {
  if ('named' in item) files++;
}
process.exitCode = files > 0 ? 0 : 2;
