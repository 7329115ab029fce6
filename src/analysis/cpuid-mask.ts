/** What a mask hides from the guest, and by which character of its value; by none where the whole value says it. */
export interface Hiding {
  readonly feature: string;
  /** Counts UTF-16 code units of the value's text. */
  readonly index: number | undefined;
}

/** VMX is bit 5 of CPUID 1 ECX, SVM bit 2 of CPUID 0x80000001 ECX (open-vm-tools `x86cpuid.h`). */
const BITS: Readonly<Record<string, { readonly feature: string; readonly bit: number }>> = {
  '1': { feature: 'VMX', bit: 5 },
  '80000001': { feature: 'SVM', bit: 2 },
};

const FEATURES: Readonly<Record<string, string>> = {
  'cpuid.vmx': 'VMX',
  'cpuid.svm': 'SVM',
  'hv.capable': 'virtualization',
};

/**
 * What a setting hides of the CPU's virtualization extensions: Intel's VMX, or AMD's SVM. A register's mask has 32 characters, bit 31 first, perhaps
 * in groups with colons, of which `0`, `R` and `F` hide a bit (govmomi `HostCpuIdInfo`); a feature's mask hides it with the value or the maximum 0.
 * @param key folded.
 */
export function hidingOf(key: string, value: string): Hiding | undefined {
  const feature = /^featmask\.vm\.(cpuid\.(?:vmx|svm)|hv\.capable)$/.exec(key)?.[1];
  if (feature !== undefined) {
    return /^(?:Val|Max):0(?:x0)?$/i.test(value)
      ? { feature: FEATURES[feature] ?? feature, index: undefined }
      : undefined;
  }
  const [, leaf, vendor] = /^cpuid\.(1|80000001)(?:\.0)?\.ecx(\.amd)?$/.exec(key) ?? [];
  // On hosts with AMD's CPUs there is no VMX that could be hidden.
  if (leaf === undefined || (leaf === '1' && vendor !== undefined)) return undefined;
  const register = BITS[leaf];
  const places = [...value.matchAll(/[^:]/g)].map((match) => match.index);
  if (register === undefined || places.length !== 32) return undefined;
  const index = places[31 - register.bit] ?? 0;
  return /[0RF]/.test(value[index] ?? '') ? { feature: register.feature, index } : undefined;
}
