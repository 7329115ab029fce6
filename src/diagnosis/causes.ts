/** What a message of VMware's at power-on comes from, and what is to be done about it; sentences. */
export interface Cause {
  readonly cause: string;
  readonly advice: string;
}

/**
 * The messages whose cause is known. English alone, and in older logs the message's id, which is the same in all languages.
 *
 * 1. Workstation 17's documentation; GNS3/gns3-server#1538, #2164, #2218; microsoft/WSL#6849.
 * 2. Broadcom KB 437651.
 * 3. A log of Workstation 14 says so itself.
 * 4. hashicorp/packer#9242: VMware in a machine of another hypervisor. The same log has it beside 3.
 * 5. MicrosoftDocs/Virtualization-Documentation#184: VMware beside Hyper-V.
 */
const CAUSES: readonly (Cause & { readonly pattern: RegExp })[] = [
  {
    pattern:
      /Virtualized (?:Intel VT-x\/EPT|AMD-V\/RVI) is not supported on this platform|Feature 'hv\.capable' was 0\b|does not support nested virtualization on this host/,
    cause:
      'The host does not give its virtualization away: on Windows, Hyper-V or the security that is built on it has it; or the CPU has no EPT or RVI.',
    advice:
      'On a Windows host switch off Hyper-V, Virtual Machine Platform, Windows Hypervisor Platform, Memory Integrity and Credential Guard, and restart it, until its systeminfo says no more that a hypervisor has been detected.',
  },
  {
    pattern:
      /Nested Hardware-Assisted Virtualization is not supported on a virtual machine with a PCI passthrough device/,
    cause: 'VMware does not support nesting beside PCI passthrough.',
    advice: 'Take the PCI device out of the machine, or set vhv.enable to "FALSE".',
  },
  {
    pattern: /msg\.hvuser\.VTDisabled\b|This host supports (?:Intel VT-x|AMD-V), but (?:Intel VT-x|AMD-V) is disabled/,
    cause: "The host's firmware has VT-x or AMD-V switched off.",
    advice: "Switch it on in the host's firmware (BIOS), and power the host off and on.",
  },
  {
    pattern:
      /msg\.cpuid\.legacyCPU\.nohwmmu\b|does not support "(?:Intel EPT|AMD RVI)" hardware assisted MMU virtualization/,
    cause:
      'The host shows VMware no EPT or RVI: it is switched off in the firmware, its CPU is too old, or the host is itself a machine that does not nest.',
    advice: 'Run "vmxlint verify" on the host.',
  },
  {
    pattern: /This host does not support (?:Intel VT-x|AMD-V)\b/,
    cause:
      'The host shows VMware no VT-x or AMD-V: Hyper-V has it, or the host is itself a machine that does not nest.',
    advice: 'Run "vmxlint verify" on the host.',
  },
];

/** The cause of a message; undefined where it is not known. */
export function causeOf(message: string): Cause | undefined {
  return CAUSES.find(({ pattern }) => pattern.test(message));
}
