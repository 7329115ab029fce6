/* Required before a program: at its end, copies what the kernel says of its memory to the file that BENCH_PEAK names. */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { BENCH_PEAK } = process.env;
  if (BENCH_PEAK !== undefined) writeFileSync(BENCH_PEAK, readFileSync('/proc/self/status'));
});
