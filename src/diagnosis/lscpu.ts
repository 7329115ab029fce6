import { ARM_REASON, EXTENSIONS, extensionIn, flagsIn, NO_GUEST } from './cpuinfo.ts';
import { type Evidence, evidenceOf, type Recogniser } from './recogniser.ts';

/** The first line, in any language: its value is not translated. */
const ARCHITECTURE = /^[^:]{3,40}:\s+(x86_64|i[3-6]86|aarch64|armv\w+|riscv\w+|ppc\w+|s390x?|loongarch\w*)$/;

/**
 * `lscpu` of util-linux, in any language: labels are translated, values are not. "Virtualization type: full" says that the machine is virtual itself,
 * not that it can virtualize.
 */
export function lscpu(): Recogniser {
  let architecture: { readonly name: string; readonly evidence: Evidence } | undefined;
  let shown: { readonly extension: string; readonly evidence: Evidence } | undefined;
  let vendor = '';
  let flags: { readonly isGuest: boolean; readonly evidence: Evidence } | undefined;

  return {
    read(line) {
      const name = ARCHITECTURE.exec(line.text)?.[1];
      if (name !== undefined) architecture ??= { name, evidence: evidenceOf(line) };
      if (architecture === undefined) return;
      const [, label = '', value = ''] = /^([^:\t]{1,40}):\s+(.*)$/.exec(line.text) ?? [];
      if (value === 'VT-x' || value === 'AMD-V') {
        shown = { extension: value === 'VT-x' ? 'vmx' : 'svm', evidence: evidenceOf(line) };
      }
      if (label === 'Hypervisor vendor') vendor = value.trim();
      // "flags" with a small letter is a line of /proc/cpuinfo.
      const found = label === 'flags' ? undefined : flagsIn(value);
      if (found === undefined) return;
      const extension = extensionIn(found);
      const part = extension === undefined ? value.split(' ').slice(0, 3).join(' ') : `... ${extension}`;
      const evidence = evidenceOf(line, `${label}: ${part} ...`);
      flags = { isGuest: found.has('hypervisor'), evidence };
      if (extension !== undefined) shown ??= { extension, evidence };
    },

    conclude() {
      if (architecture === undefined) return undefined;
      const output = 'lscpu';
      const { name, evidence } = architecture;
      if (/^(?:aarch|arm)/.test(name)) {
        return { output, answer: 'unknown', reason: ARM_REASON, evidence: [evidence], notes: [] };
      }
      if (!/^(?:x86|i)/.test(name)) {
        const reason = 'its CPU is neither of Intel nor of AMD';
        return { output, answer: 'unknown', reason, evidence: [evidence], notes: [] };
      }
      const isForeign = /^\w{2,20}$/.test(vendor) && vendor !== 'VMware';
      const notes = [
        ...(flags?.isGuest === false ? [NO_GUEST] : []),
        ...(isForeign
          ? [`The hypervisor below is ${vendor}, which is not VMware's: vhv.enable does nothing here.`]
          : []),
      ];
      if (shown !== undefined) {
        const reason = `it shows ${EXTENSIONS[shown.extension]}`;
        return { output, answer: 'visible', reason, evidence: [shown.evidence], notes };
      }
      if (flags === undefined) {
        const reason = 'it has no line with the flags of the CPU';
        return { output, answer: 'unknown', reason, evidence: [evidence], notes };
      }
      const reason = 'neither vmx nor svm is among the flags, and no line says VT-x or AMD-V';
      return { output, answer: 'hidden', reason, evidence: [flags.evidence], notes };
    },
  };
}
