import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A machine of which no rule has more to say than that `vhv.enable` is missing; a byte string. */
export const MACHINE = readFileSync(
  path.join(import.meta.dirname, '../../fixtures/cli/fix-missing-keys/files/lab.vmx'),
  'latin1',
);

/** The same, repaired. */
export const FIXED_MACHINE = `${MACHINE}vhv.enable = "TRUE"\n`;
