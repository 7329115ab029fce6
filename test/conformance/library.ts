import { loadVmware, type Vmware } from './vmware.ts';

const loaded = await loadVmware();

/** VMware's code; undefined where it is not installed, and the suites that need it are skipped. */
export const vmware: Vmware | undefined = typeof loaded === 'string' ? undefined : loaded;

if (typeof loaded === 'string') {
  if (process.env.VMXLINT_ORACLES === 'required') throw new Error(loaded);
  process.stderr.write(`skipped, since ${loaded}\n`);
}
