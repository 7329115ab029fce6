/** The switch of a host: it may pass the CPU's virtualization extensions on. */
export const VHV_ALLOW = 'vhv.allow';

/** The switch of a machine: the extensions are passed on to it. In a host's file it holds for every machine of the host. */
export const VHV_ENABLE = 'vhv.enable';

/** Says that the guest's Windows runs its security on a hypervisor of its own. */
export const VBS_ENABLED = 'windows.vbs.enabled';

/** The key that a spelling of one of the switches was meant to be. */
export type Switch = typeof VHV_ALLOW | typeof VHV_ENABLE;

/** Names of the same switches elsewhere (vim25, Ansible, Terraform), and myths that are copied from page to page (NESTED.md 3). */
const OTHER_NAMES: ReadonlyMap<string, Switch> = new Map([
  ['nestedhvenabled', VHV_ENABLE],
  ['nestedhv', VHV_ENABLE],
  ['nestedhvenable', VHV_ENABLE],
  ['nestedhvallowed', VHV_ALLOW],
  ['vhvenabled', VHV_ENABLE],
  ['vhvenable', VHV_ENABLE],
  ['vhvenables', VHV_ENABLE],
  ['vhuenable', VHV_ENABLE],
  ['vhuenabled', VHV_ENABLE],
  ['vhvallow', VHV_ALLOW],
  ['vhvallowed', VHV_ALLOW],
  ['vhvallows', VHV_ALLOW],
  ['vhuallow', VHV_ALLOW],
  ['vhuallowed', VHV_ALLOW],
]);

/** Keys that sound like the switches and mean another thing, or its opposite: what each is taken for and what there is instead. */
const UNTRUE_NAMES: ReadonlyMap<string, string> = new Map([
  ['vhv.disabled', 'set vhv.enable to "FALSE" if that was meant'],
  ['vhv.disable', 'set vhv.enable to "FALSE" if that was meant'],
  ['hypervisor.cpuid.0', 'the key that hides the hypervisor is hypervisor.cpuid.v0'],
]);

/** Keys of nested virtualization that are what they say; a repair never touches them. */
const TRUE_NAMES: ReadonlySet<string> = new Set([
  VHV_ALLOW,
  VHV_ENABLE,
  'vhv.allowpassthru',
  'vhv.allownestedpagetables',
  'vvtd.enable',
  'vpmc.enable',
  'vmx.allownested',
]);

/**
 * The switch that a key is a misspelling of: one of its other names, or one letter away from it.
 * @param key folded.
 */
export function misspelledSwitch(key: string): Switch | undefined {
  // One letter away from a name, one of its halves is as it should be.
  if (!key.startsWith('v') && !key.startsWith('nested') && !key.endsWith('able') && !key.endsWith('allow'))
    return undefined;
  if (TRUE_NAMES.has(key) || UNTRUE_NAMES.has(key) || !/^[a-z0-9._-]+$/.test(key)) return undefined;
  const known = OTHER_NAMES.get(key.replace(/[._-]/g, ''));
  if (known !== undefined) return known;
  if (isOneEditAway(key, VHV_ENABLE)) return VHV_ENABLE;
  return isOneEditAway(key, VHV_ALLOW) ? VHV_ALLOW : undefined;
}

/**
 * What to do about a key that no product has and that says something else than a switch.
 * @param key folded.
 */
export function adviceOnUntrueName(key: string): string | undefined {
  return UNTRUE_NAMES.get(key);
}

/** Keys of the 32-bit tricks that came before `vhv.enable` (DOC-8970), as they are written, and what each was for. */
export const LEGACY_KEYS: ReadonlyMap<string, string> = new Map([
  ['monitor_control.vt32', 'let 32-bit hypervisors run in machines before there was vhv.enable'],
  ['vmx.allowNested', 'let an old ESX that ran in a machine run machines of its own'],
  ['hv.assumeEnabled', "takes the CPU's virtualization for switched on without looking"],
  ['monitor.allowLegacyCPU', 'skips the check for CPUs that VMware no longer supports'],
]);

/** Keys that people append by hand to files of machines and hosts, as they are written: nested virtualization is what pages on the web tell. */
export const APPENDED_KEYS: readonly string[] = [
  VHV_ENABLE,
  VHV_ALLOW,
  'vhv.allowPassthru',
  'vvtd.enable',
  'vpmc.enable',
  'hypervisor.cpuid.v0',
  'monitor.virtual_exec',
  'monitor.virtual_mmu',
  'monitor_control.vt32',
  'monitor_control.restrict_backdoor',
  'monitor.allowLegacyCPU',
  'vmx.allowNested',
  'hv.assumeEnabled',
];

/** One letter put in, left out or replaced, or two neighbours swapped. */
function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  const restA = a.slice(head);
  const restB = b.slice(head);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/**
 * Values of `guestOS` that name a hypervisor, folded, in VMware's spelling and in the API's (open-vm-tools `guest_os.h`, vim25). Proxmox VE, Xen, KVM and
 * the others have none of their own.
 */
export const HYPERVISOR_GUESTS: ReadonlySet<string> = new Set(
  ['', '5', '6', '65', '7', '8', '9']
    .flatMap((version) => [`vmkernel${version}`, `vmkernel${version}guest`])
    .concat('winhyperv', 'windowshypervguest'),
);
