import { writeSync } from 'node:fs';
import { start } from './start.ts';
import { version } from './version.ts';

/*
 * Where the command starts. In dist/ it is a file of its own, and the rest of the program is loaded when `start` is called (rolldown.config.ts).
 */

const argv = process.argv.slice(2);

if (argv.length !== 1 || argv[0] !== '--version' || !tellVersion()) {
  void start(argv).then((status) => {
    // Nothing is outstanding, and to end by itself Node would first take down all that it has built up.
    process.exit(status);
  });
}

/** Takes less time than to load the rest. @returns false where it cannot be written, of which the rest knows to tell. */
function tellVersion(): boolean {
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    return false;
  }
}
