import { type Evidence, evidenceOf, type Recogniser } from './recogniser.ts';

const CHECK = /^\s*(QEMU|LXC|BHYVE|CH|XEN): Checking (?:for|if) (.{1,80}?)\s*: (PASS|FAIL|WARN|NOTE)\b/i;

const MODULE =
  'KVM itself is not ready (/dev/kvm): load its module, kvm_intel or kvm_amd, in the guest. That is no matter of VMware.';

/** `virt-host-validate` of libvirt. One of its lines looks at the flags of the CPU; the others look at what else libvirt needs. */
export function virtHostValidate(): Recogniser {
  let any: Evidence | undefined;
  let hardware: { readonly passed: boolean; readonly evidence: Evidence } | undefined;
  let device = true;
  return {
    read(line) {
      const [, , about = '', verdict] = CHECK.exec(line.text) ?? [];
      if (verdict === undefined) return;
      any ??= evidenceOf(line);
      const passed = verdict.toUpperCase() === 'PASS';
      if (about === 'hardware virtualization') hardware ??= { passed, evidence: evidenceOf(line) };
      if (about.includes('/dev/kvm') && !passed) device = false;
    },
    conclude() {
      if (any === undefined) return undefined;
      const output = 'virt-host-validate';
      if (hardware === undefined) {
        const reason = 'the line on hardware virtualization is not there: run "virt-host-validate qemu"';
        return { output, answer: 'unknown', reason, evidence: [any], notes: [] };
      }
      const { passed, evidence } = hardware;
      const reason = passed ? 'it finds hardware virtualization' : 'it finds no hardware virtualization';
      const notes = passed && !device ? [MODULE] : [];
      return { output, answer: passed ? 'visible' : 'hidden', reason, evidence: [evidence], notes };
    },
  };
}
