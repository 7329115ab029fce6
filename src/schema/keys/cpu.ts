/** Virtual CPUs, what they show to the guest, and the monitor that runs them. */
export const cpu = `
cpuid.{name}
  type: string
  about: Override of one named CPUID feature (about 270 names, upper case, e.g. cpuid.AES, cpuid.AVX).
  confidence: high
  sources: binstr, real-vmx 30

cpuid.{hex}.{register}
  type: bits32
  about: Per-bit CPUID override for one leaf and register: 32 characters of 0, 1, -, h, H, x, T, F etc., optionally split by colons.
  confidence: high
  sources: binstr, real-vmx 3

cpuid.{hex}.{register}.amd
  type: bits32
  about: CPUID override applied only on AMD hosts.
  confidence: high
  sources: binstr, real-vmx 1

cpuid.{hex}.{hex}.{register}
  type: bits32
  about: CPUID override for a sub-leaf.
  confidence: high
  sources: binstr

cpuid.{hex}.{hex}.{register}.amd
  type: bits32
  about: CPUID override for a sub-leaf.
  confidence: high
  sources: binstr

cpuid.brandString
  type: string
  scope: both
  about: Processor brand string shown to the guest.
  confidence: medium
  sources: public-file

cpuid.coresPerSocket
  type: integer
  range: 1..960
  default: 1
  about: Cores in each virtual socket; has to divide numvcpus.
  confidence: high
  sources: libvirt, hwlimits, packer, hashicorp/vagrant-vmware-desktop, libguestfs/virt-v2v, oc4vm, real-vmx 30

cpuid.coresPerSocket.cookie
  type: integer
  hardware: 20
  flags: managed
  about: Marker used by vSphere for automatic cores-per-socket.
  confidence: medium
  sources: expert, real-vmx 1

cpuid.family
  type: integer
  about: CPU family number reported to the guest.
  confidence: high
  sources: binstr, vmware/pyvmomi, lamw

cpuid.inhibitDarwinMasks
  type: boolean
  about: Stops the automatic CPUID masking for macOS guests.
  confidence: high
  sources: binstr

cpuid.model
  type: integer
  about: CPU model number reported to the guest.
  confidence: high
  sources: binstr, vmware/pyvmomi, lamw

cpuid.stepping
  type: integer
  about: CPU stepping number reported to the guest.
  confidence: high
  sources: binstr, vmware/pyvmomi, lamw

disable_acceleration
  type: boolean
  status: legacy
  about: Turns monitor acceleration off (troubleshooting an installer).
  confidence: medium
  sources: real-vmx 1

evcCompatibilityMode
  type: boolean
  flags: managed
  about: Whether the VM runs with an EVC mask.
  confidence: high
  sources: real-vmx 7

featMask.vm.cpuid.{name}
  type: string
  about: Feature mask entry such as Min:1, Max:0 or Val:1 used by EVC-style masking.
  confidence: high
  sources: real-vmx 5

featMask.vm.hv.capable
  type: string
  about: Feature mask for nested hardware virtualization (Min:1 in older nested recipes).
  confidence: high
  sources: vmware/govmomi

featureCompat.enable
  type: boolean
  about: CPU feature compatibility masking.
  confidence: medium
  sources: real-vmx 1

featureCompat.vm.completeMasks
  type: boolean
  about: Complete masks for CPU feature compatibility.
  confidence: high
  sources: expert, vmware/pyvmomi

guestCPUID.*
  type: bits128
  flags: managed
  about: CPUID seen by the guest; used for suspend/vMotion checks.
  confidence: high
  sources: ws17vmx, vmware/govmomi, libvirt, libguestfs/virt-v2v, real-vmx 6

hostCPUID.*
  type: bits128
  flags: managed
  about: CPUID of the host at last power-on.
  confidence: high
  sources: ws17vmx, vmware/govmomi, libvirt, libguestfs/virt-v2v, real-vmx 6

hv.assumeEnabled
  type: boolean
  scope: both
  status: legacy
  about: Treats hardware virtualization as enabled without probing the firmware lock.
  confidence: low
  sources: public-file

hypervisor.cpuid.v0
  type: boolean
  default: TRUE
  about: FALSE hides the hypervisor-present CPUID bit from the guest.
  confidence: high
  sources: binstr, oc4vm, hardened

hypervisor.cpuid.v0.vbsBroken
  type: boolean
  about: Internal workaround switch for hidden-hypervisor guests with VBS.
  confidence: high
  sources: binstr

hypervisor.cpuid.v{1..5}
  type: boolean
  about: Per-leaf switches for the VMware hypervisor CPUID leaves; the binary knows v0 to v5.
  confidence: high
  sources: binstr, oc4vm, hardened

latency.enforceCpuMin
  type: boolean
  product: esxi
  about: Enforces the CPU reservation for latency-sensitive VMs.
  confidence: medium
  sources: esxopt

maxvcpus
  type: integer
  status: legacy
  about: Upper limit for hot-added CPUs.
  confidence: medium
  sources: real-vmx 2

monitor
  type: enum
  values: release, debug, stats
  status: obsolete
  about: Older spelling of vmx.buildType.
  confidence: medium
  sources: real-vmx 1

monitor.allow_legacy_APIC
  type: boolean
  about: Allows the older APIC model.
  confidence: low
  sources: public-file

monitor.allowLegacyCPU
  type: boolean
  scope: both
  about: Skips the check for CPUs that VMware no longer supports.
  confidence: high
  sources: binstr, CosmosOS/Cosmos, real-vmx 1

monitor.phys_bits_used
  type: integer
  range: 32..52
  flags: managed
  about: Guest physical address width fixed at first power-on.
  confidence: high
  sources: ws17vmx, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 48

monitor.suspend_on_triplefault
  type: boolean
  about: Suspends instead of resetting on a guest triple fault.
  confidence: high
  sources: vmware-archive/photon-controller

monitor.ulm
  type: boolean
  product: hosted
  about: Forces or forbids the user-level monitor (used when the host runs Hyper-V).
  confidence: high
  sources: binstr

monitor.virtual_exec
  type: enum
  values: hardware, software, automatic
  default: automatic
  status: legacy
  about: Execution mode: hardware VT/AMD-V or binary translation. Only hardware exists on current products.
  confidence: medium
  sources: real-vmx 1

monitor.virtual_mmu
  type: enum
  values: hardware, software, automatic
  default: automatic
  status: legacy
  about: MMU mode: EPT/RVI or shadow page tables.
  confidence: medium
  sources: real-vmx 1

monitor_control.disable_btinout
  type: boolean
  about: Internal monitor switch used by anti-detection recipes.
  confidence: medium
  sources: hardened

monitor_control.disable_btmemspace
  type: boolean
  about: Internal monitor switch used by anti-detection recipes.
  confidence: medium
  sources: hardened

monitor_control.disable_btpriv
  type: boolean
  about: Internal monitor switch used by anti-detection recipes.
  confidence: medium
  sources: hardened

monitor_control.disable_btseg
  type: boolean
  about: Internal monitor switch used by anti-detection recipes.
  confidence: medium
  sources: hardened

monitor_control.disable_chksimd
  type: boolean
  about: Internal monitor switch.
  confidence: medium
  sources: hardened

monitor_control.disable_directexec
  type: boolean
  about: Disables direct execution (binary-translation era).
  confidence: medium
  sources: hardened

monitor_control.disable_ntreloc
  type: boolean
  about: Internal monitor switch used by anti-detection recipes.
  confidence: medium
  sources: hardened

monitor_control.disable_reloc
  type: boolean
  about: Internal monitor switch used by anti-detection recipes.
  confidence: medium
  sources: hardened

monitor_control.disable_selfmod
  type: boolean
  about: Internal monitor switch used by anti-detection recipes.
  confidence: medium
  sources: hardened

monitor_control.enable_fullcpuid
  type: boolean
  about: Passes the full host CPUID through.
  confidence: medium
  sources: public-file

monitor_control.log_vmsample
  type: boolean
  about: Monitor sampling log.
  confidence: medium
  sources: real-vmx 1

monitor_control.restrict_backdoor
  type: boolean
  about: Limits the VMware backdoor port to ring 0; user-mode Tools stop working.
  confidence: medium
  sources: hardened

monitor_control.virtual_rdtsc
  type: boolean
  about: FALSE lets the guest read the real TSC.
  confidence: medium
  sources: public-file

numvcpus
  type: integer
  range: 1..960
  default: 1
  about: Number of virtual CPUs.
  confidence: high
  sources: libvirt, hwlimits, real-vmx 107

paevm
  type: boolean
  status: obsolete
  about: Exposes PAE to 32-bit guests on old products.
  confidence: medium
  sources: sanbarrow

timeTracker.apparentTimeIgnoresInterrupts
  type: boolean
  product: esxi
  about: Timer catch-up ignores pending interrupts (real-time guests).
  confidence: medium
  sources: esxopt

timeTracker.lowLatency
  type: boolean
  product: esxi
  about: Low-latency timer mode.
  confidence: high
  sources: vmware-tanzu/vm-operator

ulm.disableMitigations
  type: boolean
  default: FALSE
  product: hosted
  about: Turns off side-channel mitigations in the user-level monitor: faster, less safe on a shared host.
  confidence: high
  sources: binstr, oc4vm, real-vmx 6

userCPUID.*
  type: bits128
  flags: managed
  about: CPUID visible to user-mode code at last power-on.
  confidence: high
  sources: ws17vmx, vmware/govmomi, libvirt, libguestfs/virt-v2v, real-vmx 6

vcpu.hotadd
  type: boolean
  default: FALSE
  hardware: 7
  about: CPUs may be added while powered on. Turns virtual NUMA off.
  confidence: high
  sources: vmwdoc, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 24

vcpu.hotremove
  type: boolean
  default: FALSE
  hardware: 7
  about: CPUs may be removed while powered on.
  confidence: medium
  sources: expert

vhv.allow
  type: boolean
  default: FALSE
  scope: host
  status: legacy
  about: ESXi 5.0-era host switch that permits nested hardware virtualization; read from /etc/vmware/config, replaced by per-VM vhv.enable at hardware version 9.
  confidence: high
  sources: lamw, hashicorp/vagrant-vmware-desktop

vhv.enable
  type: boolean
  default: FALSE
  hardware: 9
  about: Exposes VT-x/EPT or AMD-V/RVI to the guest so it can run its own hypervisor.
  confidence: high
  sources: vmwdoc, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, vmware/photon, vmware-archive/photon-controller, real-vmx 8

vmx.allowNested
  type: boolean
  scope: both
  status: legacy
  about: Lets VMX/monitor run when the host is itself a VMware guest. Old ESX recipe, ignored by current guests of ESXi 5.1+.
  confidence: high
  sources: vmware-archive/photon-controller

vpmc.enable
  type: boolean
  default: FALSE
  hardware: 9
  about: Exposes virtual CPU performance counters.
  confidence: high
  sources: oc4vm, DrDonk/unlocker, real-vmx 5

vpmc.freezeMode
  type: enum
  values: guest, hypervisor, hybrid
  about: When virtual performance counters stop counting.
  confidence: unverified
  sources: expert

vvtd.enable
  type: boolean
  default: FALSE
  hardware: 14
  about: Virtual IOMMU (VT-d / AMD-Vi) for the guest.
  confidence: high
  sources: oc4vm, DrDonk/unlocker, real-vmx 5

windows.vbs.enabled
  type: boolean
  default: FALSE
  hardware: 14
  about: Marks the VM for Windows virtualization-based security; needs EFI, secure boot, vhv.enable and vvtd.enable.
  confidence: low
  sources: public-file

vhv.allowPassthru
  type: boolean
  about: Lets nested virtualization and PCI passthrough coexist; unsupported.
  confidence: low
  sources: pages

vhv.allowNestedPageTables
  type: boolean
  about: Seen in one operator project; no vendor trace.
  confidence: low
  sources: pages

monitor_control.vt32
  type: boolean
  scope: both
  about: 32-bit nesting before virtualized HV existed.
  confidence: medium
  sources: pages
`;
