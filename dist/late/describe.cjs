"use strict";
const require_core = require("./core.cjs");
// src/schema/keys/index.ts
const families = {
	chipset: `
chipset.motherboardLayout
  type: enum
  values: acpi
  hardware: 20
  about: Motherboard layout; acpi uses the newer host-bridge layout.
  confidence: low
  sources: public-file

chipset.onlineStandby
  type: boolean
  about: Keeps the VM running in guest standby.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, real-vmx 7

chipset.useAcpiBattery
  type: boolean
  product: hosted
  about: Passes the host battery state to the guest (ACPI).
  confidence: medium
  sources: real-vmx 1

chipset.useApmBattery
  type: boolean
  product: hosted
  about: Passes the host battery state to the guest (APM).
  confidence: medium
  sources: real-vmx 1

devices.hotplug
  type: boolean
  default: TRUE
  about: FALSE stops hot add/remove of PCI devices, so guests cannot eject NICs or disks.
  confidence: low
  sources: public-file

hpet{n}.present
  type: boolean
  default: TRUE for most guest types
  hardware: 7
  about: High-precision event timer.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 55

ich7m.present
  type: boolean
  about: Intel ICH7-M south bridge (macOS guests).
  confidence: high
  sources: vmware/govmomi, vmware/vic, oc4vm, timsutton/osx-vm-templates, real-vmx 7

mce.enable
  type: boolean
  about: Machine-check exceptions for the guest.
  confidence: low
  sources: public-file

pciBridge{0..7}.functions
  type: integer
  range: 1..8
  about: Number of functions (slots) of the root port; 8 in generated files.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 73

pciBridge{0..7}.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot chosen for the bridge.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware/vic, vmware-tanzu/vm-operator, libvirt, real-vmx 61

pciBridge{0..7}.present
  type: boolean
  about: PCI or PCIe bridge. Hardware version 7+ VMs need bridges 0 and 4-7 for PCIe devices such as vmxnet3, pvscsi, nvme and xHCI.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 74

pciBridge{0..7}.virtualDev
  type: enum
  values: pcieRootPort
  about: Bridge model; pcieRootPort turns the bridge into a PCIe root port.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 73

pciPassthru.64bitMMIOSizeGB
  type: integer
  unit: GB
  about: Size of the 64-bit MMIO window.
  confidence: high
  sources: vmware-tanzu/vm-operator

pciPassthru.allowP2P
  type: boolean
  about: Peer-to-peer DMA between passthrough devices.
  confidence: low
  sources: public-file

pciPassthru.msiEnabled
  type: boolean
  about: Default MSI setting for passthrough.
  confidence: low
  sources: public-file

pciPassthru.RelaxACSCheck
  type: boolean
  about: Relaxes the ACS check for peer-to-peer DMA.
  confidence: low
  sources: public-file

pciPassthru.use64bitMMIO
  type: boolean
  about: Places passthrough BARs above 4 GB; needs EFI.
  confidence: high
  sources: vmware-tanzu/vm-operator

pciPassthru{n}.cfg.*
  type: string
  about: Plugin parameters for a passthrough or vGPU device.
  confidence: low
  sources: public-file

pciPassthru{n}.class
  type: string
  hardware: 7
  about: PCI class code.
  confidence: low
  sources: public-file

pciPassthru{n}.deviceId
  type: string
  hardware: 7
  about: PCI device id.
  confidence: low
  sources: public-file

pciPassthru{n}.filename
  type: filename
  hardware: 7
  about: Option ROM or backing file.
  confidence: low
  sources: public-file

pciPassthru{n}.generatedMACAddress
  type: mac
  hardware: 7
  flags: managed
  about: MAC generated for an SR-IOV NIC.
  confidence: low
  sources: public-file

pciPassthru{n}.id
  type: string
  hardware: 7
  about: Host PCI address of the device.
  confidence: low
  sources: public-file

pciPassthru{n}.msiEnabled
  type: boolean
  hardware: 7
  about: MSI for the passthrough device.
  confidence: low
  sources: public-file

pciPassthru{n}.networkName
  type: string
  hardware: 7
  about: Network for an SR-IOV NIC.
  confidence: low
  sources: public-file

pciPassthru{n}.opromEnabled
  type: boolean
  hardware: 7
  about: Exposes the option ROM.
  confidence: low
  sources: public-file

pciPassthru{n}.pciSlotNumber
  type: integer
  hardware: 7
  flags: managed
  about: Guest PCI slot.
  confidence: low
  sources: public-file

pciPassthru{n}.pfId
  type: string
  hardware: 7
  about: Physical function used for SR-IOV.
  confidence: low
  sources: public-file

pciPassthru{n}.present
  type: boolean
  hardware: 7
  about: Host PCI device passed through to the VM.
  confidence: high
  sources: scg, stig

pciPassthru{n}.subDeviceId
  type: string
  hardware: 7
  about: PCI subsystem device id.
  confidence: low
  sources: public-file

pciPassthru{n}.subVendorId
  type: string
  hardware: 7
  about: PCI subsystem vendor id.
  confidence: low
  sources: public-file

pciPassthru{n}.systemId
  type: string
  hardware: 7
  about: Host system id.
  confidence: low
  sources: public-file

pciPassthru{n}.vendorId
  type: string
  hardware: 7
  about: PCI vendor id.
  confidence: low
  sources: public-file

pciPassthru{n}.vgpu
  type: string
  hardware: 7
  about: vGPU profile name.
  confidence: low
  sources: public-file

precisionclock{n}.present
  type: boolean
  hardware: 17
  about: Precision clock device.
  confidence: low
  sources: public-file

precisionclock{n}.refClockProtocol
  type: enum
  values: ntp, ptp, none
  hardware: 17
  about: Time source of the precision clock.
  confidence: low
  sources: public-file

printers.enabled
  type: boolean
  product: hosted
  about: Virtual printer (ThinPrint) support.
  confidence: medium
  sources: real-vmx 1

vmci.filter.enable
  type: boolean
  about: VMCI firewall filter.
  confidence: high
  sources: vmware/govmomi, libguestfs/virt-v2v, real-vmx 1

vmci.present
  type: boolean
  status: legacy
  about: Non-indexed form seen in old files; use vmci0.present.
  confidence: medium
  sources: hooklift/govmx, johlandabee/govmx

vmci{n}.id
  type: integer
  flags: managed
  about: VMCI context id.
  confidence: high
  sources: packer, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, real-vmx 59

vmci{n}.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the VMCI device.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, TritonDataCenter/smartos-live, real-vmx 46

vmci{n}.present
  type: boolean
  default: TRUE
  about: VM communication interface device.
  confidence: high
  sources: packer, vmware/govmomi, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 74

vmci{n}.unrestricted
  type: boolean
  status: obsolete
  about: Old switch that allowed VM-to-VM VMCI traffic; the feature was removed with ESXi 5.1.
  confidence: high
  sources: scg, vmware/govmomi, lamw, real-vmx 3

vwdt.present
  type: boolean
  hardware: 17
  about: Virtual watchdog timer.
  confidence: low
  sources: public-file

vwdt.runOnBoot
  type: boolean
  hardware: 17
  about: Starts the watchdog at boot.
  confidence: low
  sources: public-file
`,
	cpu: `
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
`,
	debug: `
debugStub.hideBreakpoints
  type: boolean
  about: Uses hardware instead of software breakpoints.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.linuxOffsets
  type: string
  about: Kernel structure offsets for the stub.
  confidence: medium
  sources: real-vmx 1

debugStub.listen.guest32
  type: boolean
  default: FALSE
  about: GDB stub for a 32-bit guest (default port 8832 on the host).
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.listen.guest32.remote
  type: boolean
  default: FALSE
  about: Opens the GDB stub to other machines instead of loopback only.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.listen.guest64
  type: boolean
  default: FALSE
  about: GDB stub for a 64-bit guest (default port 8864 on the host).
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.listen.guest64.remote
  type: boolean
  default: FALSE
  about: Opens the GDB stub to other machines instead of loopback only.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.port.guest32
  type: port
  range: 1..65535
  default: 8832
  about: Port of the GDB stub.
  confidence: medium
  sources: dbg

debugStub.port.guest64
  type: port
  range: 1..65535
  default: 8864
  about: Port of the GDB stub.
  confidence: medium
  sources: dbg

debugStub.winOffsets.value
  type: string
  about: Windows structure offsets for the stub.
  confidence: low
  sources: public-file

monitor.debugOnStartGuest32
  type: boolean
  about: Stops the guest at its first instruction until a debugger attaches.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

monitor.debugOnStartGuest64
  type: boolean
  about: Stops the guest at its first instruction until a debugger attaches.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

vprobe.allow
  type: boolean
  scope: host
  about: Allows VProbes on this host.
  confidence: low
  sources: public-file

vprobe.enable
  type: boolean
  about: VProbes instrumentation of this VM.
  confidence: high
  sources: vmware/photon
`,
	firmware: `
acpi.passthru.slic
  type: boolean
  about: Copies the host SLIC table; the VM does not start if the host has none.
  confidence: low
  sources: public-file

acpi.passthru.slicvendor
  type: boolean
  about: Copies SLIC vendor strings.
  confidence: low
  sources: public-file

acpi.smbiosVersion2.7
  type: boolean
  about: SMBIOS 2.7 layout (changes the UUID byte order).
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, real-vmx 1

bios.bootDelay
  type: integer
  range: 0..60000
  unit: ms
  default: 0
  about: Milliseconds the firmware waits before booting.
  confidence: medium
  sources: dbg, os-autoinst/os-autoinst

bios.bootDeviceClasses
  type: string
  default: allow:all
  about: Allow or deny list of boot device classes, for example allow:hd or deny:net,usb.
  confidence: high
  sources: scg, vmware-archive/photon-controller

bios.bootOrder
  type: list
  examples: hdd,cdrom; cdrom,hdd,floppy; ethernet0
  about: Comma-separated boot order.
  confidence: high
  sources: packer, vmware/govmomi, scg, vmware-archive/photon-controller, libguestfs/virt-v2v, hooklift/govmx, real-vmx 4

bios.bootRetry.delay
  type: integer
  unit: ms
  about: Milliseconds before the retry.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 2

bios.bootRetry.enabled
  type: boolean
  default: FALSE
  about: Retries boot after a failure.
  confidence: low
  sources: public-file

bios.forceSetupOnce
  type: boolean
  default: FALSE
  about: Enters firmware setup at the next boot, then resets itself.
  confidence: low
  sources: public-file

bios.hddOrder
  type: list
  examples: scsi0:0
  about: Disk order for hdd boot, as device nodes.
  confidence: high
  sources: hashicorp/packer-plugin-vsphere, scg

bios440.filename
  type: filename
  flags: path
  about: Custom BIOS ROM image.
  confidence: low
  sources: public-file

efi.legacyBoot.enabled
  type: boolean
  about: Legacy boot from EFI.
  confidence: low
  sources: public-file

efi.shell.activeByDefault
  type: boolean
  about: Places the EFI shell first in the boot order.
  confidence: unverified
  sources: expert

efi20-64.filename
  type: filename
  flags: path
  about: Custom EFI ROM image for newer hardware versions.
  confidence: low
  sources: public-file

efi64.filename
  type: filename
  flags: path
  about: Custom 64-bit EFI ROM image.
  confidence: low
  sources: public-file

firmware
  type: enum
  values: bios, efi (8)
  default: bios (x86), efi (newer guest types and ARM)
  about: Firmware type.
  confidence: high
  sources: libvirt, hwlimits, real-vmx 17

uefi.allowAuthBypass
  type: boolean
  default: FALSE
  about: Lets firmware setup change authenticated variables without a signature; meant only for a one-time key enrolment.
  confidence: high
  sources: kb423919, oc4vm, real-vmx 2

uefi.secureBoot.available
  type: boolean
  about: Secure boot capability flag.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbDefault.present
  type: boolean
  about: Whether custom dbDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbrDefault.present
  type: boolean
  about: Whether custom dbrDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbtDefault.present
  type: boolean
  about: Whether custom dbtDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbxDefault.present
  type: boolean
  about: Whether custom dbxDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.enabled
  type: boolean
  default: FALSE
  hardware: 13
  about: UEFI secure boot.
  confidence: high
  sources: scg, packer, libguestfs/virt-v2v, oc4vm, real-vmx 5

uefi.secureBoot.KEKDefault.present
  type: boolean
  about: Whether custom KEKDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.PKDefault.file{n}
  type: filename
  flags: path
  about: Platform key certificate enrolled at reset.
  confidence: low
  sources: public-file

uefi.secureBoot.PKDefault.present
  type: boolean
  about: Whether custom PKDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

vtpm.ekCRT
  type: blob
  flags: managed
  about: Endorsement key certificate.
  confidence: medium
  sources: real-vmx 1

vtpm.ekCSR
  type: blob
  flags: managed
  about: Certificate signing request of the endorsement key.
  confidence: medium
  sources: real-vmx 1

vtpm.present
  type: boolean
  default: FALSE
  hardware: 14
  about: Virtual TPM 2.0. Needs EFI and encryption of the VM files.
  confidence: medium
  sources: real-vmx 1
`,
	graphics: `
mks.disableRemoteClientTypematic
  type: boolean
  about: Stops key repeat generated by remote consoles.
  confidence: low
  sources: public-file

mks.disableTypematic
  type: boolean
  about: Stops key repeat generated by the console.
  confidence: low
  sources: public-file

mks.dx11.allowUnsupportedDevices
  type: boolean
  scope: both
  product: hosted
  about: Uses host GPUs that are not on the supported list.
  confidence: medium
  sources: mouse

mks.dx11.driverType
  type: string
  examples: unknown
  product: hosted
  about: Kind of the DX11 driver. Seen in files that a product wrote.
  confidence: low
  sources: real-vmx 3

mks.dx11.vendorID
  type: integer
  examples: 0x10DE
  product: hosted
  about: PCI vendor of the GPU to use with DX11. Seen in files that a product wrote.
  confidence: low
  sources: real-vmx 3

mks.dx12.allowUnsupportedDevices
  type: boolean
  scope: both
  product: hosted
  about: Uses host GPUs that are not on the supported list.
  confidence: medium
  sources: mouse

mks.dx12.syncPerEndFrame
  type: boolean
  product: hosted
  about: DX12 synchronisation work-around.
  confidence: low
  sources: public-file

mks.enable3d
  type: boolean
  default: FALSE (SCG 8+; SCG 7 listed TRUE)
  about: 3D acceleration. Security guides want it off where it is not needed.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, vmware/pyvmomi, libvirt, real-vmx 28

mks.enableDX11Renderer
  type: boolean
  scope: both
  product: hosted
  about: Allows or forbids the DX11 renderer of the console.
  confidence: high
  sources: binstr

mks.enableDX12Renderer
  type: boolean
  scope: both
  product: hosted
  about: Allows or forbids the DX12 renderer of the console.
  confidence: high
  sources: binstr

mks.enableGLBasicRenderer
  type: boolean
  scope: both
  product: hosted
  about: Allows or forbids the GLBasic renderer of the console.
  confidence: high
  sources: binstr

mks.enableGLPresentation
  type: boolean
  scope: both
  product: hosted
  about: OpenGL presentation path.
  confidence: high
  sources: binstr

mks.enableMTLRenderer
  type: boolean
  scope: both
  product: hosted
  about: Allows or forbids the MTL renderer of the console.
  confidence: high
  sources: binstr

mks.enableSoftwareRenderer
  type: boolean
  scope: both
  product: hosted
  about: Allows or forbids the Software renderer of the console.
  confidence: high
  sources: binstr

mks.enableVulkanRenderer
  type: boolean
  scope: both
  product: hosted
  about: Allows or forbids the Vulkan renderer of the console.
  confidence: high
  sources: binstr

mks.enableVulkanPresentation
  type: boolean
  product: hosted
  about: Presents the console by Vulkan. Seen in files that a product wrote.
  confidence: low
  sources: real-vmx 2

mks.enableX11Presentation
  type: boolean
  product: hosted
  about: Presents the console by X11. Seen in files that a product wrote.
  confidence: low
  sources: real-vmx 4

mks.forceDiscreteGPU
  type: boolean
  product: hosted
  about: Uses the discrete GPU of the host.
  confidence: medium
  sources: StefanScherer/packer-windows

mks.forceRenderer
  type: string
  product: hosted
  about: Forces one renderer.
  confidence: high
  sources: binstr

mks.gamingMouse.policy
  type: enum
  values: gaming, absolute
  product: hosted
  about: Relative mouse mode for games.
  confidence: medium
  sources: mouse

mks.gamingMouse.ungrabOnEscape
  type: boolean
  product: hosted
  status: unverified
  about: Escape releases the mouse (single-source claim).
  confidence: low
  sources: public-file

mks.gl.allowBlacklistedDrivers
  type: boolean
  scope: both
  product: hosted
  about: Uses 3D acceleration on host OpenGL drivers that VMware excludes.
  confidence: high
  sources: binstr, mouse, real-host 2

mks.gl.allowSoftwareAndVMwareDrivers
  type: boolean
  scope: both
  product: hosted
  about: Uses 3D acceleration on host OpenGL drivers that VMware excludes.
  confidence: high
  sources: binstr, mouse

mks.gl.allowUnsupportedDrivers
  type: boolean
  scope: both
  product: hosted
  about: Uses 3D acceleration on host OpenGL drivers that VMware excludes.
  confidence: high
  sources: binstr, mouse

mks.prefer3dRenderer
  type: string
  product: hosted
  about: Preferred renderer.
  confidence: high
  sources: binstr

mks.use3dRenderer
  type: string
  product: hosted
  about: Selects the renderer.
  confidence: high
  sources: binstr

mks.vk.allowUnsupportedDevices
  type: boolean
  scope: both
  product: hosted
  about: Uses host GPUs that are not on the supported list.
  confidence: medium
  sources: mouse

mks.vk.forceDevice
  type: string
  product: hosted
  about: Selects the Vulkan device.
  confidence: medium
  sources: mouse

mks.vk.syncPerEndFrame
  type: boolean
  product: hosted
  about: Vulkan synchronisation work-around.
  confidence: low
  sources: public-file

svga.2DMaxTextureSize8K
  type: boolean
  about: Allows 8K 2D textures.
  confidence: high
  sources: binstr

svga.autodetect
  type: boolean
  about: Sizes display memory automatically; svga.vramSize and max sizes are ignored while TRUE.
  confidence: high
  sources: hashicorp/packer-plugin-vsphere, libguestfs/virt-v2v, chef/bento, real-vmx 3

svga.graphicsMemoryKB
  type: integer
  unit: KB
  about: Memory for 3D in KB.
  confidence: high
  sources: real-vmx 23

svga.guestBackedPrimaryAware
  type: boolean
  flags: managed
  about: Guest driver supports guest-backed primary surfaces.
  confidence: high
  sources: vmware/pyvmomi, libguestfs/virt-v2v, johlandabee/govmx, real-vmx 31

svga.maxHeight
  type: integer
  unit: px
  about: Largest height of the virtual screen.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, real-vmx 1

svga.maxTextureSize
  type: integer
  about: Largest texture.
  confidence: high
  sources: binstr, vmware/pyvmomi

svga.maxTextureSize16K
  type: boolean
  about: Allows 16K textures.
  confidence: high
  sources: binstr

svga.maxWidth
  type: integer
  unit: px
  about: Largest width of the virtual screen.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, real-vmx 1

svga.numDisplays
  type: integer
  range: 1..10
  about: Number of virtual displays.
  confidence: high
  sources: hwlimits

svga.present
  type: boolean
  default: TRUE
  about: Virtual display adapter; FALSE only together with GPU passthrough.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libguestfs/virt-v2v, ansible-collections/community.vmware, real-vmx 8

svga.vgaOnly
  type: boolean
  default: FALSE
  status: obsolete
  about: VGA only, no SVGA functions. Dropped by the guides after 6.0.
  confidence: high
  sources: scg, vmware/govmomi

svga.vramSize
  type: integer
  range: 1048576..2147483648
  unit: bytes
  about: Display memory in bytes. Ignored when svga.autodetect is TRUE.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, real-vmx 47

svga.yes3d
  type: boolean
  status: obsolete
  about: Very old 3D switch.
  confidence: low
  sources: public-file

vmotion.checkpointFBSize
  type: integer
  unit: bytes
  flags: managed
  about: Frame buffer size kept for suspend and vMotion.
  confidence: high
  sources: packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, real-vmx 60

vmotion.checkpointSVGAPrimarySize
  type: integer
  unit: bytes
  flags: managed
  about: Primary surface size kept for suspend and vMotion.
  confidence: high
  sources: vmware/pyvmomi, vmware/vic, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 44

vmotion.svga.baseCapsLevel
  type: integer
  flags: managed
  about: Graphics capability (baseCapsLevel) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.bc67
  type: integer
  flags: managed
  about: Graphics capability (bc67) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.dxMaxConstantBuffers
  type: integer
  flags: managed
  about: Graphics capability (dxMaxConstantBuffers) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.dxProvokingVertex
  type: integer
  flags: managed
  about: Graphics capability (dxProvokingVertex) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.gl43
  type: integer
  flags: managed
  about: Graphics capability (gl43) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 5

vmotion.svga.graphicsMemoryKB
  type: integer
  flags: managed
  about: Graphics capability (graphicsMemoryKB) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 25

vmotion.svga.lineStipple
  type: integer
  flags: managed
  about: Graphics capability (lineStipple) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.logicBlendOps
  type: integer
  flags: managed
  about: Graphics capability (logicBlendOps) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.logicOps
  type: integer
  flags: managed
  about: Graphics capability (logicOps) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.maxForcedSampleCount
  type: integer
  flags: managed
  about: Graphics capability (maxForcedSampleCount) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 5

vmotion.svga.maxPointSize
  type: integer
  flags: managed
  about: Graphics capability (maxPointSize) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.maxTextureAnisotropy
  type: integer
  flags: managed
  about: Graphics capability (maxTextureAnisotropy) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.maxTextureSize
  type: integer
  flags: managed
  about: Graphics capability (maxTextureSize) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.maxVolumeExtent
  type: integer
  flags: managed
  about: Graphics capability (maxVolumeExtent) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.mobMaxSize
  type: integer
  flags: managed
  about: Graphics capability (mobMaxSize) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 25

vmotion.svga.msFullQuality
  type: integer
  flags: managed
  about: Graphics capability (msFullQuality) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.multisample2x
  type: integer
  flags: managed
  about: Graphics capability (multisample2x) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.multisample4x
  type: integer
  flags: managed
  about: Graphics capability (multisample4x) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.multisample8x
  type: integer
  flags: managed
  about: Graphics capability (multisample8x) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.sm41
  type: integer
  flags: managed
  about: Graphics capability (sm41) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.sm5
  type: integer
  flags: managed
  about: Graphics capability (sm5) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14

vmotion.svga.supports3D
  type: integer
  flags: managed
  about: Graphics capability (supports3D) recorded so that suspend images stay compatible.
  confidence: high
  sources: ws17vmx, real-vmx 14
`,
	guestinfo: `
guestinfo.*
  type: string
  about: Free namespace readable from inside the guest (vmtoolsd --cmd "info-get ..."). Anything secret here is readable by every guest user allowed to use the backdoor.
  confidence: high
  sources: ovt, canonical/cloud-init, real-vmx 12

guestinfo.appInfo
  type: string
  about: Running applications reported by the Tools.
  confidence: high
  sources: vmware/pyvmomi, vmware-tanzu/vm-operator, lamw

guestinfo.cis.*
  type: string
  flags: secret
  about: vCenter appliance deployment parameters; several end in password or passwd.
  confidence: high
  sources: vmware/govmomi

guestinfo.coreos.config.data
  type: base64
  flags: secret
  about: CoreOS cloud config.
  confidence: medium
  sources: coreos/ignition

guestinfo.coreos.config.data.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of the CoreOS config.
  confidence: low
  sources: public-file

guestinfo.coreos.config.url
  type: string
  about: Location of a CoreOS config.
  confidence: medium
  sources: coreos/ignition

guestInfo.detailed.data
  type: string
  flags: managed
  about: Guest details written by the Tools.
  confidence: high
  sources: ws17vmx, vmware/pyvmomi, vmware-tanzu/vm-operator, real-vmx 12

guestinfo.dns
  type: string
  about: DNS servers for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.domain
  type: string
  about: Domain for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.gateway
  type: string
  about: Gateway for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.hostname
  type: string
  about: Hostname for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.ignition.config.data
  type: base64
  flags: secret
  about: Ignition config (CoreOS, Flatcar).
  confidence: medium
  sources: coreos/ignition, os-autoinst/os-autoinst

guestinfo.ignition.config.data.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of the Ignition config.
  confidence: medium
  sources: coreos/ignition, os-autoinst/os-autoinst

guestinfo.ipaddress
  type: string
  about: Address for the guest (appliance recipe).
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, vmware/govmomi, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.local-ipv4
  type: string
  about: Guest IPv4 reported by cloud-init.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware-tanzu/vm-operator, canonical/cloud-init

guestinfo.local-ipv6
  type: string
  about: Guest IPv6 reported by cloud-init.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware-tanzu/vm-operator, canonical/cloud-init

guestinfo.metadata
  type: base64
  about: cloud-init meta-data. Stored plain or encoded, see the matching .encoding key.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, josenk/terraform-provider-esxi, os-autoinst/os-autoinst

guestinfo.metadata.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of guestinfo.metadata.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, os-autoinst/os-autoinst

guestinfo.netmask
  type: string
  about: Netmask for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, vmware/govmomi, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.ntp
  type: string
  about: NTP server for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw

guestinfo.ovfEnv
  type: xml
  flags: secret
  about: OVF environment document, including every OVF property and therefore OVF passwords.
  confidence: high
  sources: vmware/govmomi, vmware/open-vmdk, vmware/vic, vmware-archive/photon-controller, ansible-collections/community.vmware, canonical/cloud-init

guestinfo.password
  type: secret
  flags: secret
  about: Password handed to an appliance in clear text.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw

guestinfo.ssh
  type: string
  about: Enables SSH (appliance recipe).
  confidence: high
  sources: hashicorp/terraform-provider-vsphere

guestinfo.syslog
  type: string
  about: Syslog server for the guest.
  confidence: medium
  sources: lamw

guestinfo.toolsInstallErrCode
  type: integer
  flags: managed
  about: Tools installation result.
  confidence: high
  sources: vmware/PowerCLI-Example-Scripts

guestinfo.userdata
  type: base64
  flags: secret
  about: cloud-init user-data. Stored plain or encoded, see the matching .encoding key.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, cloudfoundry/bosh-vsphere-cpi-release, josenk/terraform-provider-esxi

guestinfo.userdata.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of guestinfo.userdata.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, cloudfoundry/bosh-vsphere-cpi-release, os-autoinst/os-autoinst

guestinfo.vendordata
  type: base64
  flags: secret
  about: cloud-init vendor-data. Stored plain or encoded, see the matching .encoding key.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, josenk/terraform-provider-esxi

guestinfo.vendordata.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of guestinfo.vendordata.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware-tanzu/vm-operator, canonical/cloud-init

guestinfo.vmname
  type: string
  about: VM name handed to the guest.
  confidence: high
  sources: vmware/govmomi, vmware/vic

guestinfo.vmservice.*
  type: string
  about: vSphere VM Service bookkeeping.
  confidence: high
  sources: vmware-tanzu/vm-operator

guestinfo.vmtools.*
  type: string
  flags: managed
  about: Tools version data.
  confidence: high
  sources: vmware-tanzu/vm-operator, ovt

guestinfo.vmware.components.*
  type: string
  flags: managed
  about: Tools component manager state.
  confidence: high
  sources: vmware-tanzu/vm-operator, ovt
`,
	gui: `
gui.applyHostDisplayScalingToGuest
  type: boolean
  product: hosted
  about: Applies host display scaling to the guest.
  confidence: medium
  sources: dmsd

gui.available
  type: boolean
  product: hosted
  about: Shows the VM in the interface.
  confidence: medium
  sources: public-file

gui.enableStretchGuest
  type: boolean
  product: hosted
  about: Stretches the guest screen to the window.
  confidence: high
  sources: real-vmx 4

gui.exitAtPowerOff
  type: boolean
  product: hosted
  about: Closes the product when the VM powers off.
  confidence: medium
  sources: real-vmx 1

gui.exitOnCLIHLT
  type: boolean
  product: hosted
  about: Closes the window when the guest halts.
  confidence: high
  sources: real-vmx 16

gui.fitGuestUsingNativeDisplayResolution
  type: boolean
  product: hosted
  about: Fits the guest to the native host resolution.
  confidence: high
  sources: oc4vm, StefanScherer/packer-windows, real-vmx 6

gui.fullScreenAtPowerOn
  type: boolean
  product: hosted
  about: Enters full screen at power-on.
  confidence: high
  sources: packer, libguestfs/virt-v2v, StefanScherer/packer-windows, hooklift/govmx, johlandabee/govmx, real-vmx 4

gui.fullScreenOnAllHostDisplays
  type: boolean
  product: hosted
  about: Full screen spans all host displays.
  confidence: low
  sources: public-file

gui.lastPoweredViewMode
  type: enum
  values: windowed, fullscreen, quickswitch, unity, ...
  product: hosted
  flags: managed
  about: View mode used last.
  confidence: high
  sources: StefanScherer/packer-windows, real-vmx 7

gui.managementUI
  type: boolean
  product: hosted
  about: Shows management functions.
  confidence: low
  sources: public-file

gui.powerOnAtStartup
  type: boolean
  product: hosted
  about: Powers the VM on when it is opened.
  confidence: medium
  sources: real-vmx 1

gui.restricted
  type: boolean
  product: hosted
  about: Restricts the user interface for this VM.
  confidence: medium
  sources: real-vmx 1

gui.stretchGuestMode
  type: enum
  values: fullfill, aspect, ...
  product: hosted
  about: How the guest screen is stretched.
  confidence: high
  sources: real-vmx 4

gui.viewModeAtPowerOn
  type: enum
  values: windowed, fullscreen, quickswitch, unity, ...
  product: hosted
  about: View mode at power-on.
  confidence: high
  sources: packer, libguestfs/virt-v2v, StefanScherer/packer-windows, hooklift/govmx, johlandabee/govmx, real-vmx 4

mks.keyboardFilter
  type: enum
  values: allow, disallow, require, ...
  product: hosted
  about: Enhanced virtual keyboard.
  confidence: medium
  sources: real-vmx 2

unity.allowCompositingInGuest
  type: boolean
  product: hosted
  about: Desktop composition in Unity mode.
  confidence: medium
  sources: real-vmx 1

unity.customColor
  type: string
  product: hosted
  about: Colour of the borders in Unity mode.
  confidence: low
  sources: real-vmx 3

unity.useCustomColor
  type: boolean
  product: hosted
  about: Own colour of the borders in Unity mode.
  confidence: low
  sources: real-vmx 3

unity.enableLaunchMenu
  type: boolean
  product: hosted
  about: Launch menu in Unity mode.
  confidence: medium
  sources: real-vmx 1

unity.showBadges
  type: boolean
  product: hosted
  about: Unity badges.
  confidence: medium
  sources: real-vmx 1

unity.showBorders
  type: boolean
  product: hosted
  about: Unity borders.
  confidence: medium
  sources: real-vmx 1

unity.wasCapable
  type: boolean
  product: hosted
  flags: managed
  about: Whether Unity was usable at last run.
  confidence: high
  sources: real-vmx 5
`,
	host: `
acceptEULA
  type: yesno
  scope: host
  product: hosted
  about: Licence accepted.
  confidence: high
  sources: etccfg, real-host 3

acceptOVFEULA
  type: yesno
  scope: host
  product: hosted
  about: OVF Tool licence accepted.
  confidence: high
  sources: etccfg, real-host 3

authd.client.port
  type: port
  scope: host
  product: hosted
  flags: managed
  about: Port of vmware-authd.
  confidence: high
  sources: etccfg, real-host 4

authd.fullpath
  type: filename
  scope: host
  product: hosted
  flags: managed, path
  about: Path of vmware-authd.
  confidence: high
  sources: etccfg, real-host 7

authd.proxy.nfc
  type: string
  scope: host
  product: hosted
  flags: managed
  about: NFC proxy target of vmware-authd.
  confidence: high
  sources: etccfg, real-host 4

authd.proxy.*
  type: string
  scope: host
  product: esxi
  flags: managed
  about: Where vmware-authd of ESXi passes a kind of connection on to.
  confidence: low
  sources: expert

authd.soapServer
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: SOAP service of vmware-authd.
  confidence: high
  sources: etccfg

bindir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of the VMware executables.
  confidence: high
  sources: etccfg, real-host 7

gksu.rootMethod
  type: enum
  values: su, sudo
  scope: host
  product: hosted
  about: How the product gains root rights.
  confidence: high
  sources: etccfg, real-host 7

host.cpukHz
  type: integer
  unit: kHz
  scope: host
  product: hosted
  about: Host clock in kHz, for hosts with changing frequency.
  confidence: low
  sources: public-file

host.noTSC
  type: boolean
  scope: host
  product: hosted
  about: Host TSC is not usable for timing.
  confidence: low
  sources: public-file

initdir
  type: directory
  scope: host
  product: hosted
  flags: managed
  about: Directory of the init system.
  confidence: medium
  sources: real-host 1

initscriptdir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of init scripts.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.autoSoftwareUpdateEnabled
  type: yesno
  scope: host
  product: hosted
  about: Installer choice autoSoftwareUpdateEnabled.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.autoSoftwareUpdateEnabled.epoch
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Time of the choice.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.componentDownloadEnabled
  type: yesno
  scope: host
  product: hosted
  about: Installer choice componentDownloadEnabled.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.dataCollectionEnabled
  type: yesno
  scope: host
  product: hosted
  about: Installer choice dataCollectionEnabled.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.dataCollectionEnabled.epoch
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Time of the choice.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.dataCollectionEnabled.initialized
  type: yesno
  scope: host
  product: hosted
  flags: managed
  about: Choice was made.
  confidence: high
  sources: etccfg, real-host 3

installerDefaults.transferVersion
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Version of the transferred defaults.
  confidence: high
  sources: etccfg, real-host 7

libdir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of the VMware libraries; products do not start without it.
  confidence: high
  sources: etccfg, real-host 7

NETWORKING
  type: yesno
  scope: host
  product: hosted
  about: Virtual networking is configured.
  confidence: high
  sources: etccfg, real-host 7

player.product.version
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Player version.
  confidence: high
  sources: etccfg, real-host 7

prefvmx.defaultVMPath
  type: directory
  scope: host
  product: hosted
  flags: path
  about: Default folder for new VMs.
  confidence: medium
  sources: GNS3/gns3-server

product.buildNumber
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Installed build.
  confidence: high
  sources: etccfg, real-host 7

product.name
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Installed product.
  confidence: high
  sources: etccfg, real-host 8

product.version
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Installed version.
  confidence: high
  sources: etccfg, real-host 7

ptsc.noTSC
  type: boolean
  scope: host
  product: hosted
  about: Pseudo TSC does not use the host TSC.
  confidence: low
  sources: public-file

tag.*
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Help topic mapping in /usr/lib/vmware/config.
  confidence: medium
  sources: wslog7

telemetryUUID
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Telemetry id.
  confidence: high
  sources: etccfg, real-host 3

vix.config.version
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Version of the VIX configuration.
  confidence: high
  sources: etccfg, real-host 6

vix.libdir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of the VIX libraries.
  confidence: high
  sources: etccfg, real-host 6

VMBLOCK_CONFED
  type: yesno
  scope: host
  product: hosted
  about: vmblock is configured.
  confidence: high
  sources: etccfg, real-host 5

VMCI_CONFED
  type: yesno
  scope: host
  product: hosted
  about: VMCI is configured.
  confidence: high
  sources: etccfg, real-host 5

vmauthd.*
  type: string
  scope: host
  product: esxi
  flags: managed
  about: Settings of vmware-authd of ESXi.
  confidence: low
  sources: expert

vmware.fullpath
  type: filename
  scope: host
  product: hosted
  flags: managed, path
  about: Path of the main executable.
  confidence: high
  sources: etccfg, real-host 6

vmx.fullpath
  type: filename
  scope: host
  product: esxi
  flags: managed
  about: Path of the VMX executable on ESXi.
  confidence: low
  sources: public-file

VSOCK_CONFED
  type: yesno
  scope: host
  product: hosted
  about: vSockets are configured.
  confidence: high
  sources: etccfg, real-host 5

workstation.product.version
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Workstation version.
  confidence: high
  sources: etccfg, real-host 7
`,
	identity: `
.encoding
  type: string
  default: host code page
  examples: UTF-8; windows-1252; GBK; Shift_JIS; Big5; ASCII
  scope: both
  about: Character encoding of the file itself; must match the real bytes, otherwise non-ASCII names and paths break.
  confidence: high
  sources: libvirt, ws17vmx, real-vmx 127, real-host 11

annotation
  type: string
  about: Free-text notes. Line breaks are stored as |0A; libvirt refuses a malformed |XX escape.
  confidence: high
  sources: libvirt, real-vmx 7

applianceView.coverPage.author
  type: string
  about: Author shown on the appliance cover page of a distributed VM.
  confidence: medium
  sources: real-vmx 1

applianceView.coverPage.name
  type: string
  about: Appliance name on the cover page.
  confidence: medium
  sources: real-vmx 1

applianceView.coverPage.version
  type: string
  about: Version shown on the appliance cover page.
  confidence: low
  sources: public-file

applianceView.enabled
  type: boolean
  about: Shows the appliance cover page.
  confidence: medium
  sources: real-vmx 1

applianceView.showAtPowerOn
  type: boolean
  about: Shows the cover page at power-on.
  confidence: medium
  sources: real-vmx 1

checkpoint.vmState
  type: filename
  flags: managed
  about: Suspend-state file to resume from; empty means a cold boot.
  confidence: high
  sources: packer, hashicorp/vagrant-vmware-desktop, libvirt, TritonDataCenter/smartos-live, real-vmx 33

checkpoint.vmState.readOnly
  type: boolean
  flags: managed
  about: Keeps the suspend-state file unmodified on resume.
  confidence: high
  sources: hashicorp/vagrant-vmware-desktop, real-vmx 1

cleanShutdown
  type: boolean
  flags: managed
  about: Whether the last power-off was orderly.
  confidence: high
  sources: real-vmx 61

config.version
  type: enum
  values: 8, 6, 7, ...
  examples: 8; 7; 6
  flags: required
  about: Format version of the VMX dictionary. Every current product writes 8 and libvirt rejects anything else.
  confidence: high
  sources: libvirt, sanbarrow, packer, hashicorp/packer-plugin-vsphere, vmware/govmomi, ovt, vmware/vic, vmware-tanzu/vm-operator, real-vmx 187

dataFileKey
  type: blob
  flags: managed, secret
  about: Wrapped key for the encrypted data files.
  confidence: high
  sources: fox-it/dissect.hypervisor, vmware-tanzu/vm-operator

deploymentPlatform
  type: enum
  values: windows, linux, esx, ...
  status: legacy
  about: Platform the VM was deployed for (old ESX and GSX files).
  confidence: high
  sources: real-vmx 8

displayName
  type: string
  about: Name shown in the inventory or library.
  confidence: high
  sources: libvirt, real-vmx 143

encryptedVM.guid
  type: string
  flags: managed
  about: Identifier of an encrypted VM.
  confidence: medium
  sources: real-vmx 1

encryption.bundle
  type: blob
  flags: managed, secret
  about: Key bundle written by vSphere VM encryption.
  confidence: high
  sources: vmware-tanzu/vm-operator

encryption.data
  type: blob
  flags: managed, secret
  about: Encrypted VMX body; when present almost every other key is inside it.
  confidence: medium
  sources: fox-it/dissect.hypervisor, real-vmx 1

encryption.encryptedKey
  type: blob
  flags: managed, secret
  about: Wrapped data key.
  confidence: low
  sources: public-file

encryption.keySafe
  type: blob
  flags: managed, secret
  about: Key-safe structure holding the wrapped VM key.
  confidence: medium
  sources: fox-it/dissect.hypervisor, real-vmx 1

encryption.required
  type: boolean
  flags: managed
  about: VM must stay encrypted.
  confidence: high
  sources: vmware-tanzu/vm-operator

encryption.required.vtpm
  type: boolean
  flags: managed
  about: Marks that encryption is required because of a virtual TPM.
  confidence: high
  sources: vmware-tanzu/vm-operator

extendedConfigFile
  type: filename
  about: Name of the .vmxf side file (team and Tools data). Goes stale when a VM is cloned by copying.
  confidence: high
  sources: packer, real-vmx 74

fileSearchPath
  type: list
  flags: path
  about: Semicolon-separated directories searched for VM files.
  confidence: medium
  sources: vmharness, real-vmx 2

guest.commands.sharedSecretLogin.*
  type: secret
  flags: managed, secret
  about: Shared secret for host-to-guest commands, left behind by quiesced snapshots.
  confidence: medium
  sources: libvirt, real-vmx 1

guestOS
  type: guestos
  flags: required
  about: Guest OS identifier in VMX spelling (see the guest ids); picks defaults for devices and timers.
  confidence: high
  sources: libvirt, ovt, real-vmx 145

guestOS.detailed.data
  type: string
  flags: managed
  about: Guest details reported by the Tools, older spelling of guestInfo.detailed.data.
  confidence: high
  sources: johlandabee/govmx, real-vmx 11

guestOSAltName
  type: string
  about: Human-readable guest OS name that accompanies guestOS.
  confidence: high
  sources: real-vmx 7

inVMTeam
  type: boolean
  status: obsolete
  about: VM belongs to an old Workstation team.
  confidence: medium
  sources: real-vmx 1

machine.id
  type: string
  about: Arbitrary string a guest can read through the backdoor; used by older deployments for per-VM data.
  confidence: high
  sources: hashicorp/vagrant-vmware-desktop, vmware/PowerCLI-Example-Scripts, cloudbase/coriolis, cuckoosandbox/cuckoo, openstack/nova

managedvm.autoAddVTPM
  type: enum
  values: software
  hardware: 19
  product: hosted
  about: Workstation/Fusion creates a software TPM and partial encryption when the VM is opened in the UI; a start by vmrun does not honour it.
  confidence: medium
  sources: public-file

managedVM.ID
  type: string
  flags: managed
  about: Id of a restricted/managed VM package.
  confidence: low
  sources: public-file

nvram
  type: filename
  default: <vm name>.nvram
  about: File that stores BIOS/EFI variables; missing file is recreated at power-on.
  confidence: high
  sources: sanbarrow, real-vmx 72

policy.vm.mvmtid
  type: string
  flags: managed
  about: Restriction-template id left by ACE and managed VMs; normally empty.
  confidence: medium
  sources: hooklift/govmx, johlandabee/govmx, real-vmx 2

proxyApps.publishToHost
  type: boolean
  about: Publishes guest applications in the host menu (Unity).
  confidence: high
  sources: packer, libguestfs/virt-v2v, TritonDataCenter/smartos-live, hooklift/govmx, johlandabee/govmx, real-vmx 6

replay.filename
  type: filename
  flags: managed
  status: obsolete
  about: Record/replay log name.
  confidence: high
  sources: packer, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, TritonDataCenter/smartos-live, hooklift/govmx, real-vmx 18

replay.supported
  type: boolean
  default: FALSE
  flags: managed
  status: obsolete
  about: Record/replay capability marker; the feature was removed after Workstation 7.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, TritonDataCenter/smartos-live, real-vmx 18

roamingVM.exitBehavior
  type: enum
  values: go
  status: obsolete
  about: What to do with a portable (ACE) VM on exit.
  confidence: high
  sources: CosmosOS/Cosmos, TritonDataCenter/smartos-live, real-vmx 5

snapshot.action
  type: string
  about: Behaviour for snapshots at power-off.
  confidence: high
  sources: vmware/govmomi, libvirt, real-vmx 6

snapshot.disabled
  type: boolean
  default: FALSE
  about: Removes snapshot commands for this VM.
  confidence: medium
  sources: real-vmx 2

snapshot.maxConsolidateTime
  type: integer
  unit: s
  about: Seconds the last consolidation pass may take.
  confidence: low
  sources: public-file

snapshot.maxIterations
  type: integer
  about: How many consolidation passes are tried before the VM is stunned.
  confidence: low
  sources: public-file

snapshot.maxSnapshots
  type: integer
  range: 0..
  about: Upper bound for snapshots of this VM; 0 forbids them.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, cloudfoundry/bosh-vsphere-cpi-release

snapshot.redoNotWithParent
  type: boolean
  about: Stores delta disks in the working directory instead of next to the parent disk.
  confidence: medium
  sources: ManageIQ/vmware_web_service

softPowerOff
  type: boolean
  flags: managed
  about: Whether the last power-off came from inside the guest.
  confidence: high
  sources: real-vmx 54

suspend.directory
  type: directory
  flags: path
  about: Where suspend images are written.
  confidence: medium
  sources: vmharness

suspend.disabled
  type: boolean
  default: FALSE
  about: Removes the ability to suspend the VM.
  confidence: medium
  sources: dmsd, ws17vmx

templateVM
  type: boolean
  product: hosted
  about: The machine is a template, of which clones are made.
  confidence: low
  sources: real-vmx 2

undopoint.checkpointedOnline
  type: boolean
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

undopoint.protected
  type: boolean
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

undopoint.restoreFromCheckpoint
  type: boolean
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

undopoints.seqNum
  type: integer
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

uuid.action
  type: enum
  values: create, keep
  about: Pre-answers the moved-or-copied question: make a new UUID or keep the present one.
  confidence: high
  sources: sanbarrow, packer, hashicorp/vagrant-vmware-desktop, libvirt, libguestfs/virt-v2v, boxgrinder/boxgrinder-build, haiku/haiku, real-vmx 11

uuid.bios
  type: uuid
  flags: managed
  about: SMBIOS system UUID shown to the guest, 16 hex bytes in the VMware layout.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, ManageIQ/vmware_web_service, real-vmx 130

uuid.location
  type: uuid
  flags: managed
  about: UUID tied to the path of the VM; a mismatch triggers the moved-or-copied question.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, ManageIQ/vmware_web_service, real-vmx 75

vc.uuid
  type: uuid
  flags: managed
  about: Instance UUID assigned by vCenter.
  confidence: high
  sources: stig, vmware/vic, libvirt, libguestfs/virt-v2v, hooklift/govmx, johlandabee/govmx, real-vmx 12

virtualHW.productCompatibility
  type: enum
  values: hosted, esx
  about: Product family the VM was created for.
  confidence: high
  sources: oc4vm, packer, vmware/govmomi, vmware-archive/photon-controller, libvirt, libguestfs/virt-v2v, real-vmx 74

virtualHW.version
  type: integer
  range: 3..22
  flags: required
  about: Virtual hardware generation. Decides which devices and limits exist and the oldest product able to power the VM on.
  confidence: high
  sources: libvirt, hwver, packer, vmware/govmomi, vmware/open-vmdk, libguestfs/virt-v2v, real-vmx 187

viv.moid
  type: string
  flags: managed
  about: Managed-object id recorded by vCenter.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator

vm.createDate
  type: integer
  flags: managed
  about: Creation time in microseconds since the epoch, written by vSphere.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 3

vm.genid
  type: integer
  flags: managed
  about: First half of the VM generation id given to the guest.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 9

vm.genidX
  type: integer
  flags: managed
  about: Second half of the VM generation id.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 9

vmx.encryptionType
  type: enum
  values: partial, full, ...
  flags: managed
  about: How much of the VM is encrypted; partial covers only the files needed for a virtual TPM.
  confidence: medium
  sources: real-vmx 1

workingDir
  type: directory
  flags: path
  about: Directory for snapshots, redo logs and suspend files. An absolute path ties the VM to one host.
  confidence: high
  sources: sanbarrow, vmharness, real-vmx 3
`,
	ineffective: `
ethernet{0..9}.autoDetect
  type: boolean
  status: suspect
  about: Seen in an old template; no documented effect.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, real-vmx 1

diskLib.dataCacheMaxReadCacheSize
  type: string
  status: suspect
  instead: diskLib.dataCacheMaxReadAheadSize
  about: Probably without effect: the key is diskLib.dataCacheMaxReadAheadSize.
  confidence: medium
  sources: public-file

isolation.tools.copy.enable
  type: boolean
  status: suspect
  instead: isolation.tools.copy.disable
  about: Probably without effect: the key is isolation.tools.copy.disable.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, real-vmx 1

isolation.tools.paste.enabled
  type: boolean
  status: suspect
  instead: isolation.tools.paste.disable
  about: Probably without effect: the key is isolation.tools.paste.disable.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, real-vmx 1

mem.ShareScanThreshold
  type: string
  status: suspect
  about: Probably without effect: ESXi host advanced option, not a VM key.
  confidence: medium
  sources: public-file

mem.ShareScanTotal
  type: string
  status: suspect
  about: Probably without effect: ESXi host advanced option, not a VM key.
  confidence: medium
  sources: public-file

mem.ShareScanVM
  type: string
  status: suspect
  about: Probably without effect: ESXi host advanced option, not a VM key.
  confidence: medium
  sources: public-file

mks.enableDX11
  type: string
  status: suspect
  instead: mks.enableDX11Renderer
  about: Probably without effect: no source lists it as a product key; the renderer switch is mks.enableDX11Renderer.
  confidence: medium
  sources: mouse

mks.enableDX12
  type: string
  status: suspect
  instead: mks.enableDX12Renderer
  about: Probably without effect: the renderer switch is mks.enableDX12Renderer.
  confidence: medium
  sources: mouse

mks.enableGLRenderer
  type: boolean
  status: nonexistent
  instead: mks.enableGLBasicRenderer
  about: Not present in the vmware-vmx 26.0.1 binary, where enableGLBasicRenderer is the name; recipes for Fusion of 2021 have it.
  confidence: high
  sources: binstr, mouse, real-vmx 1

mks.g3d.maxTextureSize
  type: integer
  status: nonexistent
  instead: svga.maxTextureSize
  about: Not present in the vmware-vmx 26.0.1 binary, where svga.maxTextureSize is the name.
  confidence: high
  sources: binstr

mks.gl.checkHostDriver
  type: string
  status: suspect
  about: Probably without effect: seen only in copied snippets.
  confidence: medium
  sources: mouse

mks.ignoreHostDriverVersion
  type: string
  status: suspect
  about: Probably without effect: seen only in copied snippets.
  confidence: medium
  sources: mouse

pref.someLegacyOption
  type: string
  status: suspect
  about: Probably without effect: placeholder that was copied into real files.
  confidence: medium
  sources: public-file

prefvmx.minMemLocked
  type: string
  status: suspect
  instead: prefvmx.minVmMemPct
  about: Probably without effect: the key is prefvmx.minVmMemPct.
  confidence: medium
  sources: public-file

sched.latencySensitivity
  type: string
  status: suspect
  instead: sched.cpu.latencySensitivity
  about: Probably without effect: the key is sched.cpu.latencySensitivity.
  confidence: medium
  sources: public-file

sched.numvcpus
  type: string
  status: suspect
  instead: numvcpus
  about: Probably without effect: the key is numvcpus.
  confidence: medium
  sources: public-file

unity.allowCompostingInGuest
  type: boolean
  status: suspect
  instead: unity.allowCompositingInGuest
  about: Misspelling that spread through many Vagrantfiles; the key is unity.allowCompositingInGuest.
  confidence: medium
  sources: StefanScherer/packer-windows
`,
	input: `
keyboard.allowBothIRQs
  type: boolean
  about: FALSE works around lost keyboard and mouse input.
  confidence: medium
  sources: mouse

keyboard.typematicMinDelay
  type: integer
  unit: us
  about: Shortest key-repeat delay in microseconds; raising it stops repeated keys on slow consoles.
  confidence: medium
  sources: openstack/nova

keyboard.vusb.enable
  type: boolean
  about: Virtual USB keyboard (older spelling).
  confidence: medium
  sources: real-vmx 1

keyboard.vusb.present
  type: boolean
  about: Virtual USB keyboard.
  confidence: low
  sources: public-file

keyboardAndMouseProfile
  type: string
  examples: macProfile
  product: fusion
  about: Key mapping profile of Fusion.
  confidence: medium
  sources: real-vmx 2

mouse.present
  type: boolean
  about: PS/2 mouse.
  confidence: low
  sources: public-file

mouse.vusb.enable
  type: boolean
  about: Virtual USB mouse (older spelling).
  confidence: medium
  sources: oc4vm, real-vmx 1

mouse.vusb.present
  type: boolean
  about: Virtual USB mouse.
  confidence: low
  sources: public-file

mouse.vusb.useBasicMouse
  type: boolean
  about: FALSE enables extra buttons and smooth scrolling.
  confidence: medium
  sources: mouse, oc4vm

sensor.accelerometer
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host accelerometer sensor to the guest.
  confidence: medium
  sources: real-vmx 2

sensor.ambientLight
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host ambientLight sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.compass
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host compass sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.gyrometer
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host gyrometer sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.inclinometer
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host inclinometer sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.location
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host location sensor to the guest.
  confidence: high
  sources: real-vmx 7

sensor.orientation
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host orientation sensor to the guest.
  confidence: medium
  sources: real-vmx 1

touchscreen.vusb.present
  type: boolean
  product: hosted
  about: Virtual touch screen.
  confidence: medium
  sources: real-vmx 2

vmmouse.fileName
  type: string
  about: Backing of the absolute pointer.
  confidence: low
  sources: public-file

vmmouse.present
  type: boolean
  default: TRUE
  about: Absolute pointer device used by the Tools.
  confidence: medium
  sources: prefmouse
`,
	isolation: `
isolation.bios.bbs.disable
  type: boolean
  status: obsolete
  about: Hardening switch for BIOS boot specification access; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.device.connectable.disable
  type: boolean
  default: TRUE (vSphere)
  about: Stops guest users from connecting or removing devices.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, lamw

isolation.device.edit.disable
  type: boolean
  status: legacy
  about: Stops guest users from changing device settings.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware/pyvmomi, lamw

isolation.ghi.host.shellAction.disable
  type: boolean
  status: obsolete
  about: Hardening switch for host shell actions; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.monitor.control.disable
  type: boolean
  status: obsolete
  about: Hardening switch for monitor control; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, lamw

isolation.tools.autoInstall.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Tools auto installation; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, lamw

isolation.tools.bug328986.disable
  type: boolean
  about: Suppresses a multi-processor warning for macOS guests.
  confidence: low
  sources: public-file

isolation.tools.copy.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops copying from guest to host. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, lamw, real-vmx 1

isolation.tools.diskShrink.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops the guest from shrinking disks. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.diskWiper.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops the guest from wiping free space. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.dispTopoRequest.disable
  type: boolean
  status: obsolete
  about: Hardening switch for display topology requests; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.dnd.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops drag and drop. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, boxgrinder/boxgrinder-build, lamw, real-vmx 2

isolation.tools.getCreds.disable
  type: boolean
  status: obsolete
  about: Hardening switch for credential passing; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.getPtrLocation.disable
  type: boolean
  about: Refuses the Tools backdoor call getPtrLocation.
  confidence: medium
  sources: hardened

isolation.tools.getVersion.disable
  type: boolean
  about: Refuses the Tools backdoor call getVersion.
  confidence: medium
  sources: hardened

isolation.tools.ghi.autologon.disable
  type: boolean
  status: obsolete
  about: Hardening switch for guest auto logon; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.ghi.launchmenu.change
  type: boolean
  status: obsolete
  about: Hardening switch for launch-menu changes; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.ghi.protocolhandler.info.disable
  type: boolean
  status: obsolete
  about: Hardening switch for protocol handler information; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.ghi.trayicon.disable
  type: boolean
  status: obsolete
  about: Hardening switch for tray icons; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.guestDnDVersionSet.disable
  type: boolean
  status: obsolete
  about: Hardening switch for setting the drag-and-drop version; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.hgfs.disable
  type: boolean
  about: Switches shared folders off.
  confidence: high
  sources: scg, packer, libvirt, libguestfs/virt-v2v, boxgrinder/boxgrinder-build, hooklift/govmx, real-vmx 13

isolation.tools.hgfsServerSet.disable
  type: boolean
  status: legacy
  about: Stops HGFS file transfers. Last in the 6.0 guide and the 7.0 STIG.
  confidence: high
  sources: scg, stig, cis, lamw

isolation.tools.memSchedFakeSampleStats.disable
  type: boolean
  status: obsolete
  about: Hardening switch for fake memory statistics; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.paste.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops pasting into the guest. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, lamw, real-vmx 1

isolation.tools.setGUIOptions.enable
  type: boolean
  status: legacy
  about: Lets the guest change copy and paste options; FALSE in the guides up to 6.0.
  confidence: high
  sources: scg, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, lamw

isolation.tools.setPtrLocation.disable
  type: boolean
  about: Refuses the Tools backdoor call setPtrLocation.
  confidence: medium
  sources: hardened

isolation.tools.setVersion.disable
  type: boolean
  about: Refuses the Tools backdoor call setVersion.
  confidence: medium
  sources: hardened

isolation.tools.trashFolderState.disable
  type: boolean
  status: obsolete
  about: Hardening switch for trash folder state; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unity.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw, real-vmx 1

isolation.tools.unity.push.update.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity push updates; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unity.taskbar.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity task bar; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unity.windowContents.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity window contents; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unityActive.disable
  type: boolean
  status: obsolete
  about: Hardening switch for active Unity state; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.unityInterlockOperation.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity interlock; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.vixMessage.disable
  type: boolean
  status: obsolete
  about: Hardening switch for VIX messages from the guest; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.vmxDnDVersionGet.disable
  type: boolean
  status: obsolete
  about: Hardening switch for reading the drag-and-drop version; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

vmsafe.agentAddress
  type: string
  status: obsolete
  about: Agent address of the VMsafe API; the API is gone from supported releases.
  confidence: high
  sources: scg, ManageIQ/vmware_web_service, lamw

vmsafe.agentPort
  type: string
  status: obsolete
  about: Agent port of the VMsafe API; the API is gone from supported releases.
  confidence: high
  sources: scg, ManageIQ/vmware_web_service, lamw

vmsafe.enable
  type: boolean
  status: obsolete
  about: VMsafe CPU/memory API; the API is gone from supported releases.
  confidence: high
  sources: scg, vmware/govmomi, ManageIQ/vmware_web_service, lamw

vmsafe.failOpen
  type: boolean
  status: obsolete
  about: VMsafe failure mode; the API is gone from supported releases.
  confidence: medium
  sources: ManageIQ/vmware_web_service

vmsafe.immutableVM
  type: boolean
  status: obsolete
  about: VMsafe protected VM; the API is gone from supported releases.
  confidence: medium
  sources: ManageIQ/vmware_web_service

vmsafe.timeoutMS
  type: integer
  status: obsolete
  about: VMsafe timeout; the API is gone from supported releases.
  confidence: medium
  sources: ManageIQ/vmware_web_service
`,
	"legacy-devices": `
floppy{0..1}.autodetect
  type: boolean
  about: Picks the host drive automatically.
  confidence: high
  sources: libvirt, real-vmx 11

floppy{0..1}.clientDevice
  type: boolean
  about: Uses the drive of the console client.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, real-vmx 25

floppy{0..1}.fileName
  type: filename
  flags: path
  about: Image or host device.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, real-vmx 37

floppy{0..1}.fileType
  type: enum
  values: file, device
  about: Backing of the floppy.
  confidence: high
  sources: libvirt, packer, real-vmx 23

floppy{0..1}.present
  type: boolean
  about: Floppy drive. Older products create floppy0 unless it is set FALSE.
  confidence: high
  sources: libvirt, scg, stig, cis, packer, libguestfs/virt-v2v, CosmosOS/Cosmos, real-vmx 129

floppy{0..1}.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 21

parallel{0..2}.autodetect
  type: boolean
  about: Picks a host port automatically.
  confidence: high
  sources: packer, johlandabee/govmx, real-vmx 1

parallel{0..2}.bidirectional
  type: boolean
  about: Two-way transfer; has to be FALSE for a file backing.
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, real-vmx 1

parallel{0..2}.fileName
  type: filename
  flags: path
  about: Host device or output file.
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, real-vmx 7

parallel{0..2}.fileType
  type: enum
  values: device, file
  about: Backing of the port.
  confidence: high
  sources: libvirt, real-vmx 6

parallel{0..2}.present
  type: boolean
  default: FALSE
  about: Parallel port.
  confidence: high
  sources: libvirt, scg, stig, cis, packer, boxgrinder/boxgrinder-build, johlandabee/govmx, real-vmx 8

parallel{0..2}.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, real-vmx 1

serial{0..31}.autodetect
  type: boolean
  about: Picks a host port automatically.
  confidence: high
  sources: packer, johlandabee/govmx, real-vmx 1

serial{0..31}.fileName
  type: filename
  flags: path
  about: Device, file, pipe or URI that backs the port.
  confidence: high
  sources: libvirt, packer, vmware-archive/photon-controller, CosmosOS/Cosmos, oc4vm, real-vmx 47

serial{0..31}.fileType
  type: enum
  values: device, file, pipe, network, thinprint
  about: Backing of the serial port.
  confidence: high
  sources: libvirt, packer, vmware-archive/photon-controller, CosmosOS/Cosmos, oc4vm, real-vmx 54

serial{0..31}.hardwareFlowControl
  type: boolean
  about: Hardware flow control.
  confidence: high
  sources: vmware/vic

serial{0..31}.network.endPoint
  type: enum
  values: client, server
  about: Which side of the TCP connection this VM is.
  confidence: high
  sources: libvirt, vmware-archive/photon-controller, real-vmx 4

serial{0..31}.pipe.endPoint
  type: enum
  values: client, server
  about: Which side of the named pipe this VM is.
  confidence: high
  sources: libvirt, packer, CosmosOS/Cosmos, GNS3/gns3-server, johlandabee/govmx, real-vmx 8

serial{0..31}.present
  type: boolean
  default: FALSE
  about: Serial port. Security guides want unneeded ports removed.
  confidence: high
  sources: libvirt, scg, stig, cis, packer, CosmosOS/Cosmos, oc4vm, DrDonk/unlocker, real-vmx 56

serial{0..31}.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: libvirt, packer, oc4vm, DrDonk/vmxtool, GNS3/gns3-server, TritonDataCenter/smartos-live, real-vmx 8

serial{0..31}.tryNoRxLoss
  type: boolean
  about: Applies flow control so that no input is lost.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, DrDonk/unlocker, DrDonk/vmxtool, real-vmx 14

serial{0..31}.vspc
  type: string
  about: Virtual serial port concentrator URI.
  confidence: high
  sources: libvirt, vmware-archive/photon-controller

serial{0..31}.yieldOnMsrRead
  type: boolean
  about: Yields the CPU while the guest polls the port.
  confidence: high
  sources: packer, vmware-archive/photon-controller, libvirt, CosmosOS/Cosmos, oc4vm, DrDonk/unlocker, real-vmx 16
`,
	logging: `
answer.msg.*
  type: string
  examples: I copied it; Append
  about: Fixed answer for one message, e.g. answer.msg.uuid.altered.
  confidence: high
  sources: vmware/vic, oc4vm, DrDonk/unlocker, DrDonk/vmxtool, real-vmx 5

hints.hideAll
  type: boolean
  product: hosted
  about: Hides every hint dialog.
  confidence: high
  sources: boxgrinder/boxgrinder-build, real-vmx 1

log.append
  type: boolean
  about: Appends to the log instead of starting a new one.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, openstack/nova, real-vmx 1

log.fileName
  type: filename
  flags: path
  about: Name of the log file.
  confidence: medium
  sources: vmharness, libvirt, boxgrinder/boxgrinder-build, real-vmx 2

log.keepOld
  type: integer
  range: 0..
  default: 10
  about: How many old logs stay.
  confidence: high
  sources: scg, stig, cis, hashicorp/packer-plugin-vsphere, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware/pyvmomi, real-vmx 1

log.rotateSize
  type: integer
  range: 0..
  unit: bytes
  default: 2048000
  about: Size in bytes at which the log rotates; 2048000 in current guides, 100000 in the 5.x guides.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware/pyvmomi, lamw

logging
  type: boolean
  default: TRUE
  about: Writes vmware.log.
  confidence: high
  sources: scg, stig, real-vmx 4

msg.autoAnswer
  type: boolean
  default: FALSE
  about: Answers questions from the VM with the default, silently.
  confidence: high
  sources: msg, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, haiku/haiku, real-vmx 4

msg.noOK
  type: boolean
  default: FALSE
  about: Suppresses OK-only message boxes, but for errors.
  confidence: high
  sources: msg

msg.serial.file.open
  type: enum
  values: Append, Replace
  status: legacy
  about: Old form of answer.msg.serial.file.open.
  confidence: medium
  sources: real-vmx 1

vmx.buildType
  type: enum
  values: release, debug, stats
  about: Which VMX build runs: release, debug or stats.
  confidence: high
  sources: oc4vm, DrDonk/unlocker, DrDonk/vmxtool, real-vmx 6

vmx.log.destination
  type: string
  examples: disk; syslog-and-disk
  product: esxi
  about: Where the log goes, e.g. syslog-and-disk.
  confidence: low
  sources: public-file

vmx.log.syslogID
  type: string
  product: esxi
  about: Tag used for syslog.
  confidence: low
  sources: public-file

vmx.scoreboard.enabled
  type: boolean
  about: Writes the performance scoreboard file.
  confidence: low
  sources: public-file

vmxstats.filename
  type: filename
  flags: managed
  about: Performance scoreboard file.
  confidence: high
  sources: ws17vmx, vmharness, vmware/pyvmomi, vmware-tanzu/vm-operator, real-vmx 11
`,
	memory: `
mainMem.allow8GB
  type: boolean
  status: obsolete
  about: Allowed large memory on Server/Workstation 6-era builds.
  confidence: low
  sources: public-file

mainMem.backing
  type: string
  examples: swap
  product: hosted
  about: How guest RAM is backed; swap is the value seen.
  confidence: medium
  sources: real-vmx 2

mainMem.partialLazyRestore
  type: boolean
  product: hosted
  about: Restores suspend memory lazily.
  confidence: medium
  sources: public-file

mainMem.partialLazySave
  type: boolean
  product: hosted
  about: Writes suspend memory lazily.
  confidence: medium
  sources: public-file

mainMem.useAnonymousMemory
  type: boolean
  product: hosted
  about: Backs guest RAM with anonymous host memory.
  confidence: low
  sources: public-file

mainMem.useNamedFile
  type: boolean
  default: TRUE
  product: hosted
  about: TRUE backs guest RAM with a .vmem file; FALSE uses the page file and avoids a large disk file.
  confidence: medium
  sources: perf, real-vmx 1

mem.hotadd
  type: boolean
  default: FALSE
  hardware: 7
  about: Memory may be added while powered on.
  confidence: high
  sources: vmwdoc, hooklift/govmx, johlandabee/govmx, real-vmx 30

MemAllowAutoScaleDown
  type: boolean
  about: Lets the product shrink memsize when the host is short of RAM.
  confidence: high
  sources: perf, real-vmx 13

memsize
  type: integer
  range: 4..25149440
  unit: MB
  default: 32
  about: Guest memory in MB; has to be a multiple of 4.
  confidence: high
  sources: libvirt, hwlimits, real-vmx 142

MemTrimRate
  type: integer
  product: hosted
  about: Rate at which unused guest memory returns to the host; 0 turns trimming off.
  confidence: high
  sources: perf, real-vmx 8

prefvmx.minVmMemPct
  type: integer
  range: 0..100
  unit: %
  scope: both
  product: hosted
  about: Percent of VM memory that has to stay in host RAM.
  confidence: medium
  sources: real-vmx 1, real-host 1

prefvmx.useRecommendedLockedMemSize
  type: boolean
  scope: both
  product: hosted
  about: Keeps VM memory locked in host RAM at the recommended limit.
  confidence: medium
  sources: real-vmx 2, real-host 1

sched.cpu.affinity
  type: list
  about: Host CPUs the vCPUs may use, or all.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 9

sched.cpu.affinity.exclusiveNoStats
  type: boolean
  product: esxi
  about: Exclusive affinity without statistics.
  confidence: high
  sources: vmware-tanzu/vm-operator

sched.cpu.htsharing
  type: enum
  values: any, none, internal
  default: any
  product: esxi
  about: How this VM shares hyper-threaded cores.
  confidence: low
  sources: public-file

sched.cpu.latencySensitivity
  type: enum
  values: low, normal, medium, high
  default: normal
  product: esxi
  about: Latency mode of the VM; high needs full CPU and memory reservations.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 3

sched.cpu.max
  type: string
  product: esxi
  about: CPU limit or unlimited.
  confidence: high
  sources: libvirt, real-vmx 5

sched.cpu.min
  type: integer
  product: esxi
  about: CPU reservation.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 15

sched.cpu.shares
  type: string
  examples: low; normal; high; 1000
  about: CPU shares: low, normal, high or a number.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 16

sched.cpu.units
  type: string
  examples: mhz
  product: esxi
  about: Unit of the CPU reservation and limit; mhz in every file seen.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 15

sched.cpu.vsmpConsolidate
  type: boolean
  product: esxi
  about: Prefers packing the vCPUs on few physical packages.
  confidence: unverified
  sources: expert

sched.mem.affinity
  type: list
  product: esxi
  about: NUMA nodes allowed for memory.
  confidence: low
  sources: public-file

sched.mem.lpage.enable1GPage
  type: boolean
  product: esxi
  about: Backs the VM with 1 GB pages; needs a full reservation.
  confidence: high
  sources: vmware-tanzu/vm-operator

sched.mem.lpage.maxSharedPages
  type: integer
  product: esxi
  about: Limit on sharing of large pages.
  confidence: high
  sources: vmware/vic

sched.mem.max
  type: string
  product: esxi
  about: Memory limit in MB or unlimited.
  confidence: medium
  sources: libvirt, real-vmx 2

sched.mem.maxmemctl
  type: integer
  unit: MB
  about: Largest balloon size in MB; 0 turns ballooning off.
  confidence: medium
  sources: balloon

sched.mem.min
  type: integer
  unit: MB
  product: esxi
  about: Memory reservation in MB.
  confidence: high
  sources: libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 8

sched.mem.minSize
  type: integer
  unit: MB
  product: esxi
  about: Memory reservation bookkeeping value.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 14

sched.mem.pin
  type: boolean
  product: esxi
  about: Pins all guest memory (full reservation).
  confidence: medium
  sources: esxopt

sched.mem.prealloc
  type: boolean
  product: esxi
  about: Allocates all memory at power-on.
  confidence: unverified
  sources: expert

sched.mem.prealloc.pinnedMainMem
  type: boolean
  product: esxi
  about: Allocates and pins main memory at power-on.
  confidence: unverified
  sources: expert

sched.mem.pshare.enable
  type: boolean
  default: TRUE
  about: Transparent page sharing for this VM.
  confidence: medium
  sources: perf, real-vmx 2

sched.mem.pshare.salt
  type: string
  product: esxi
  about: Salt that decides which VMs may share pages; guides want it absent so that no pages are shared between VMs.
  confidence: high
  sources: scg, stig, vmware/pyvmomi

sched.mem.shares
  type: string
  examples: low; normal; high; 2560
  product: esxi
  about: Memory shares: low, normal, high or a number.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 13

sched.node{n}.affinity
  type: list
  product: esxi
  about: Host NUMA nodes for one virtual node.
  confidence: high
  sources: vmware-tanzu/vm-operator

sched.swap.derivedName
  type: filename
  product: esxi
  flags: managed, path
  about: Absolute name of the current swap file.
  confidence: high
  sources: vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, real-vmx 16

sched.swap.dir
  type: directory
  product: esxi
  flags: path
  about: Directory for the VM swap file.
  confidence: medium
  sources: vmharness

sched.swap.persist
  type: boolean
  product: esxi
  about: Keeps the swap file over power cycles.
  confidence: low
  sources: public-file

sched.swap.vmxSwapEnabled
  type: boolean
  default: TRUE
  product: esxi
  about: Allows the VMX process to swap its overhead memory.
  confidence: high
  sources: vmware-tanzu/vm-operator
`,
	migration: `
ftcpt.ftEncryptionMode
  type: enum
  values: ftEncryptionDisabled, ftEncryptionOpportunistic, ftEncryptionRequired
  product: esxi
  about: Fault Tolerance encryption (API values ftEncryptionOpportunistic/Required).
  confidence: unverified
  sources: expert

migrate.encryptionMode
  type: enum
  values: disabled, opportunistic, required
  default: opportunistic
  about: vMotion encryption of this VM; guides require "required".
  confidence: high
  sources: scg, stig, vmware-tanzu/vm-operator, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 2

migrate.hostLog
  type: filename
  flags: managed
  about: Name of the migration log.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 16

migrate.hostLogState
  type: enum
  values: none, source, target, ...
  flags: managed
  about: Role in the current migration.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware/vic, vmware-archive/photon-controller, vmware-tanzu/vm-operator

migrate.migrationId
  type: integer
  flags: managed
  about: Id of the last migration.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator
`,
	network: `
ethernet{0..9}.address
  type: mac
  about: Static MAC. VMware accepts 00:50:56:00:00:00 to 00:50:56:3F:FF:FF unless checkMACAddress is FALSE.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, hooklift/govmx, hardened, johlandabee/govmx, real-vmx 17

ethernet{0..9}.addressType
  type: enum
  values: generated, static, vpx
  default: generated
  about: Origin of the MAC address.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, libguestfs/virt-v2v, real-vmx 117

ethernet{0..9}.allowGuestConnectionControl
  type: boolean
  about: Guest may disconnect the adapter.
  confidence: high
  sources: real-vmx 5

ethernet{0..9}.bsdName
  type: string
  product: fusion
  flags: managed
  about: Host interface name recorded by Fusion.
  confidence: high
  sources: packer, libguestfs/virt-v2v, mechboxes/mech, real-vmx 2

ethernet{0..9}.checkMACAddress
  type: boolean
  default: TRUE
  about: FALSE accepts a MAC outside the VMware ranges.
  confidence: high
  sources: libvirt, real-vmx 4

ethernet{0..9}.coalescingParams
  type: integer
  product: esxi
  about: Parameter of the coalescing scheme.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.coalescingScheme
  type: enum
  values: disabled, adapt, static, rbc
  product: esxi
  about: Interrupt coalescing.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.connectionType
  type: enum
  values: bridged, nat, hostonly, custom, pvn, monitor_dev
  default: bridged
  about: How the adapter is attached.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 90

ethernet{0..9}.ctxPerDev
  type: enum
  values: 1, 2, 3
  product: esxi
  about: Transmit threads per device.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.disableLro
  type: boolean
  about: Turns large receive offload off.
  confidence: low
  sources: public-file

ethernet{0..9}.displayName
  type: string
  product: fusion
  about: Name shown for the connection.
  confidence: high
  sources: packer, libguestfs/virt-v2v, mechboxes/mech, real-vmx 6

ethernet{0..9}.dvs.connectionId
  type: string
  product: esxi
  flags: managed
  about: Connection cookie.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.dvs.portgroupId
  type: string
  product: esxi
  flags: managed
  about: Distributed port group.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.dvs.portId
  type: string
  product: esxi
  flags: managed
  about: Port on the distributed switch.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.dvs.switchId
  type: string
  product: esxi
  flags: managed
  about: Distributed switch UUID.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.externalId
  type: string
  product: esxi
  about: External (NSX) interface id.
  confidence: low
  sources: public-file

ethernet{0..9}.features
  type: integer
  about: Feature bits; vmxnet with 15 means vmxnet2.
  confidence: high
  sources: libvirt, real-vmx 2

ethernet{0..9}.filter{n}.name
  type: string
  product: esxi
  about: dvFilter agent attached to the adapter; absent unless a security product uses it.
  confidence: high
  sources: scg, stig, vmware/govmomi, vmware-archive/photon-controller

ethernet{0..9}.filter{n}.onFailure
  type: enum
  values: failOpen, failClosed
  product: esxi
  about: Traffic when the filter agent is down.
  confidence: high
  sources: vmware/govmomi, vmware-archive/photon-controller

ethernet{0..9}.filter{n}.param{n}
  type: string
  product: esxi
  about: Parameter passed to the filter agent.
  confidence: low
  sources: public-file

ethernet{0..9}.generatedAddress
  type: mac
  flags: managed
  about: MAC generated by the product (00:0C:29 hosted and ESXi, 00:50:56:80-BF vCenter).
  confidence: high
  sources: libvirt, packer, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 88

ethernet{0..9}.generatedAddressOffset
  type: integer
  flags: managed
  about: Offset added when generating the MAC.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, CosmosOS/Cosmos, real-vmx 78

ethernet{0..9}.innerRSS
  type: boolean
  product: esxi
  about: RSS over the inner headers of tunnelled traffic.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.latencySensitivity.level
  type: string
  product: esxi
  about: Latency level of the adapter.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.linkStatePropagation.enable
  type: boolean
  product: hosted
  about: Mirrors the host link state to the guest.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, oc4vm, TritonDataCenter/smartos-live, real-vmx 12

ethernet{0..9}.mtu
  type: integer
  range: 60..9000
  about: MTU of the virtual device.
  confidence: medium
  sources: public-file

ethernet{0..9}.networkName
  type: string
  product: esxi
  about: Port group (ESXi) or network name.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, boxgrinder/boxgrinder-build, lamw/photonos-arm-nfs-appliance, lamw, real-vmx 48

ethernet{0..9}.noForgedSrcAddr
  type: boolean
  about: TRUE drops frames with a forged source MAC.
  confidence: low
  sources: public-file

ethernet{0..9}.noPromisc
  type: boolean
  about: TRUE refuses promiscuous mode.
  confidence: low
  sources: public-file

ethernet{0..9}.opaqueNetwork.id
  type: string
  product: esxi
  flags: managed
  about: NSX opaque network id.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.opaqueNetwork.type
  type: string
  product: esxi
  flags: managed
  about: NSX opaque network type.
  confidence: low
  sources: public-file

ethernet{0..9}.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot; changing it renames the interface in the guest.
  confidence: high
  sources: packer, vmware/govmomi, vmware/vic, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, real-vmx 62

ethernet{0..9}.pnicFeatures
  type: integer
  product: esxi
  about: Bit mask of physical NIC features such as RSS queues.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.present
  type: boolean
  default: FALSE
  about: Network adapter.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 117

ethernet{0..9}.pvnID
  type: string
  product: hosted
  about: Id of the private virtual network (LAN segment).
  confidence: high
  sources: libvirt, real-vmx 4

ethernet{0..9}.rssoffload
  type: boolean
  product: esxi
  about: RSS computed in hardware.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.rxDataRingEnabled
  type: boolean
  product: esxi
  about: vmxnet3 receive data ring.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

ethernet{0..9}.startConnected
  type: boolean
  default: TRUE
  about: Connected at power-on.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, oc4vm, haiku/haiku, hooklift/govmx, real-vmx 16

ethernet{0..9}.udpRSS
  type: integer
  product: esxi
  about: RSS for UDP.
  confidence: high
  sources: vmware-tanzu/vm-operator

ethernet{0..9}.uptCompatibility
  type: boolean
  product: esxi
  about: DirectPath (UPT) compatibility.
  confidence: high
  sources: vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 2

ethernet{0..9}.uptv2Enabled
  type: boolean
  hardware: 20
  product: esxi
  about: Second-generation UPT.
  confidence: low
  sources: public-file

ethernet{0..9}.virtualDev
  type: enum
  values: vlance, vmxnet, vmxnet2, vmxnet3 (7), e1000, e1000e (8), vrdma (13)
  default: vlance or e1000, by guest type
  about: Adapter model. vmxnet3 needs hardware version 7, e1000e 8, vrdma 13.
  confidence: high
  sources: libvirt, ovt, hwlimits, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, vmware/photon, vmware-archive/photon-controller, vmware-tanzu/vm-operator, real-vmx 75

ethernet{0..9}.vnet
  type: string
  about: Virtual network for connectionType custom, such as vmnet2 or /dev/vmnet2.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, real-vmx 14

ethernet{0..9}.wakeOnPcktRcv
  type: boolean
  about: Wake on LAN.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, TritonDataCenter/smartos-live, real-vmx 23

vmxnet3.rev.{n}
  type: boolean
  product: esxi
  about: Forces a vmxnet3 device revision.
  confidence: low
  sources: public-file

vmxnet3.serialNumberV2
  type: boolean
  about: Changes how vmxnet3 builds its device serial number.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, real-vmx 1
`,
	numa: `
numa.autosize
  type: boolean
  product: esxi
  about: Recomputes virtual NUMA at every power-on.
  confidence: medium
  sources: esxopt

numa.autosize.cookie
  type: integer
  flags: managed
  about: vCPU and core layout the auto size was made for.
  confidence: high
  sources: ws17vmx, vmware/pyvmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 25

numa.autosize.once
  type: boolean
  product: esxi
  about: Computes virtual NUMA only at first power-on.
  confidence: medium
  sources: oc4vm, real-vmx 1

numa.autosize.vcpu.maxPerVirtualNode
  type: integer
  flags: managed
  about: Result of automatic virtual NUMA sizing.
  confidence: high
  sources: ws17vmx, esxopt, vmware/pyvmomi, vmware/vic, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 25

numa.nodeAffinity
  type: list
  product: esxi
  about: Host NUMA nodes the VM may use.
  confidence: high
  sources: esxopt, vmware-tanzu/vm-operator

numa.vcpu.coresPerNode
  type: integer
  hardware: 20
  product: esxi
  about: Explicit vCPUs per virtual NUMA node.
  confidence: unverified
  sources: expert

numa.vcpu.maxPerMachineNode
  type: integer
  product: esxi
  about: Most vCPUs placed on one host node.
  confidence: medium
  sources: esxopt

numa.vcpu.maxPerVirtualNode
  type: integer
  product: esxi
  about: Most vCPUs in one virtual node.
  confidence: medium
  sources: esxopt

numa.vcpu.min
  type: integer
  default: 9
  product: esxi
  about: Smallest vCPU count for which virtual NUMA is built.
  confidence: low
  sources: public-file

numa.vcpu.preferHT
  type: boolean
  default: FALSE
  product: esxi
  about: Counts hyper-threads when sizing NUMA clients.
  confidence: high
  sources: vmware-tanzu/vm-operator

priority.grabbed
  type: enum
  values: high, normal, low, idle
  default: normal
  scope: both
  product: hosted
  about: Host process priority while the VM has input focus.
  confidence: high
  sources: turnkeylinux/buildtasks, real-vmx 3

priority.ungrabbed
  type: enum
  values: high, normal, low, idle
  default: normal
  scope: both
  product: hosted
  about: Host process priority in the background.
  confidence: high
  sources: turnkeylinux/buildtasks, real-vmx 3

vmx.superPriorityBoost
  type: boolean
  product: hosted
  about: Raises the VMX process priority further.
  confidence: low
  sources: public-file
`,
	preferences: `
hint.*
  type: boolean
  scope: host
  product: hosted
  about: FALSE hides one hint dialog.
  confidence: high
  sources: real-host 2

pref.autoFitFullScreen
  type: enum
  values: stretchGuestToHost, fitHostToGuest, fitGuestToHost, ...
  scope: host
  product: hosted
  about: Full-screen fitting.
  confidence: low
  sources: public-file

pref.autoFitGuestToWindow
  type: boolean
  scope: host
  product: hosted
  about: Resizes the guest with the window.
  confidence: low
  sources: public-file

pref.commandBar.toolbarEnabled
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Toolbar is shown.
  confidence: medium
  sources: real-host 1

pref.eula.*
  type: string
  scope: host
  product: hosted
  about: Accepted licences.
  confidence: low
  sources: public-file

pref.fullscreen.*
  type: string
  scope: host
  product: hosted
  about: Full-screen settings.
  confidence: high
  sources: real-host 2

pref.gamingMouseMode
  type: string
  scope: host
  product: hosted
  about: Global gaming-mouse mode (single source).
  confidence: medium
  sources: public-file

pref.grabOnMouseClick
  type: boolean
  scope: host
  product: hosted
  about: Grabs the pointer on a click.
  confidence: medium
  sources: prefmouse

pref.hotkey.alt
  type: boolean
  scope: host
  product: hosted
  about: Alt is part of the release hot key.
  confidence: medium
  sources: public-file

pref.hotkey.control
  type: boolean
  scope: host
  product: hosted
  about: Control is part of the release hot key.
  confidence: medium
  sources: public-file

pref.hotkey.gui
  type: boolean
  scope: host
  product: hosted
  about: Super is part of the release hot key.
  confidence: medium
  sources: public-file

pref.hotkey.shift
  type: boolean
  scope: host
  product: hosted
  about: Shift is part of the release hot key.
  confidence: medium
  sources: public-file

pref.keyboardAndMouse.vmHotKey.count
  type: integer
  scope: host
  product: hosted
  about: Number of custom VM hot keys.
  confidence: high
  sources: prefs, real-host 3

pref.keyboardAndMouse.vmHotKey.enabled
  type: boolean
  scope: host
  product: hosted
  about: Custom VM hot keys.
  confidence: high
  sources: prefs, real-host 3

pref.lastUpdateCheckSec
  type: integer
  scope: host
  product: hosted
  about: Time of the last update check.
  confidence: high
  sources: prefs, real-host 3

pref.motionGrab
  type: boolean
  scope: host
  product: hosted
  about: Grabs the pointer when it enters the window.
  confidence: medium
  sources: prefmouse

pref.motionUngrab
  type: boolean
  scope: host
  product: hosted
  about: Releases the pointer when it leaves the window.
  confidence: medium
  sources: prefmouse

pref.mruVM{n}.displayName
  type: string
  scope: host
  product: hosted
  about: Name of a recently used VM.
  confidence: medium
  sources: prefs

pref.mruVM{n}.filename
  type: filename
  scope: host
  product: hosted
  about: Recently used VM.
  confidence: medium
  sources: prefs

pref.mruVM{n}.index
  type: integer
  scope: host
  product: hosted
  about: Order of a recently used VM.
  confidence: medium
  sources: prefs

pref.sharedFolder.maxNum
  type: integer
  scope: host
  product: hosted
  about: Number of host-wide shared folder slots.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.enabled
  type: boolean
  scope: host
  product: hosted
  about: Share is active.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.guestName
  type: string
  scope: host
  product: hosted
  about: Name of the share.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.hostPath
  type: directory
  scope: host
  product: hosted
  flags: path
  about: Host directory.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.vmPath
  type: string
  scope: host
  product: hosted
  about: VM key the share belongs to.
  confidence: high
  sources: real-host 3

pref.vmplayer.autoSoftwareUpdatePermission
  type: string
  scope: host
  product: hosted
  about: Update consent.
  confidence: low
  sources: public-file

pref.vmplayer.componentDownloadPermission
  type: string
  scope: host
  product: hosted
  about: Component download consent.
  confidence: low
  sources: public-file

pref.vmplayer.dataCollectionEnabled
  type: string
  scope: host
  product: hosted
  about: Telemetry consent.
  confidence: low
  sources: public-file

pref.vmplayer.deviceBarToplevel
  type: boolean
  scope: host
  product: hosted
  about: Device bar of Player.
  confidence: medium
  sources: prefs

pref.vmplayer.exit.vmAction
  type: string
  scope: host
  product: hosted
  about: What happens to the VM on exit.
  confidence: medium
  sources: real-host 1

pref.vmplayer.firstRunDismissedVersion
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Version whose first-run dialog was dismissed.
  confidence: high
  sources: real-host 2

pref.vmplayer.fullscreen.autohide
  type: boolean
  scope: host
  product: hosted
  about: Hides the full-screen bar automatically.
  confidence: medium
  sources: real-host 1

pref.vmplayer.fullscreen.nobar
  type: boolean
  scope: host
  product: hosted
  about: Hides the full-screen bar of Player.
  confidence: medium
  sources: public-file

pref.ws.session.window.count
  type: integer
  scope: host
  product: hosted
  about: Number of open windows.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.maximized
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.bottom
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.left
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.right
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.top
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.sidebar
  type: boolean
  scope: host
  product: hosted
  about: Sidebar is shown.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.sidebar.width
  type: integer
  scope: host
  product: hosted
  about: Sidebar width.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.statusBar
  type: boolean
  scope: host
  product: hosted
  about: Status bar is shown.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.tab.count
  type: integer
  scope: host
  product: hosted
  about: Number of tabs.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.cnxType
  type: string
  scope: host
  product: hosted
  about: Connection type of the tab.
  confidence: medium
  sources: prefs, real-host 1

pref.ws.session.window{n}.tab{n}.dest
  type: string
  scope: host
  product: hosted
  about: Server of the tab.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.file
  type: filename
  scope: host
  product: hosted
  about: VM opened in the tab.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.focused
  type: boolean
  scope: host
  product: hosted
  about: Tab has the focus.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.type
  type: enum
  values: home, vm, ...
  scope: host
  product: hosted
  about: Kind of tab.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tabs
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.thumbnailBar
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.thumbnailBar.size
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.thumbnailBar.view
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

vmplayer.showChrome
  type: boolean
  scope: host
  product: hosted
  about: Window decoration of Player.
  confidence: low
  sources: public-file

vmWizard.guestKey
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Last guest type chosen in the wizard.
  confidence: high
  sources: real-host 3

vmWizard.installMediaType
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Last install source chosen in the wizard.
  confidence: high
  sources: real-host 3

vmWizard.isoLocationMRU.count
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Number of remembered ISO images.
  confidence: high
  sources: real-host 3

vmWizard.isoLocationMRU{n}.location
  type: filename
  scope: host
  product: hosted
  about: Recently used ISO image.
  confidence: high
  sources: prefs, real-host 3

vmWizard.lastPowerOnValue
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Last choice of power-on after creation.
  confidence: medium
  sources: real-host 1

vmWizard.mode
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Wizard mode.
  confidence: medium
  sources: real-host 1

xkeymap.keycode.{n}
  type: string
  scope: host
  product: hosted
  about: Maps an X11 key code to a scan code.
  confidence: medium
  sources: real-host 1

xkeymap.keysym.*
  type: string
  scope: host
  product: hosted
  about: Maps an X11 key symbol to a scan code.
  confidence: unverified
  sources: expert

xkeymap.noKeycodeMap
  type: boolean
  scope: host
  product: hosted
  about: Ignores X11 key codes and maps by key symbol.
  confidence: medium
  sources: real-host 1
`,
	"remote-display": `
RemoteDisplay.depth
  type: integer
  about: Colour depth of the remote console.
  confidence: low
  sources: public-file

RemoteDisplay.maxConnections
  type: integer
  range: -1..
  default: -1
  about: How many console clients may watch at once. -1 is unlimited; guides require an explicit 1.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, real-vmx 2

RemoteDisplay.maxHeight
  type: integer
  about: Largest remote height.
  confidence: low
  sources: public-file

RemoteDisplay.maxWidth
  type: integer
  about: Largest remote width.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.enabled
  type: boolean
  default: FALSE
  about: Built-in VNC server of the VM process.
  confidence: high
  sources: scg, libvirt, packer, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware-archive/photon-controller, real-vmx 6

RemoteDisplay.vnc.ip
  type: ipaddr
  about: Address the VNC server binds to. Default is all interfaces; Packer sets 127.0.0.1.
  confidence: high
  sources: packer, libvirt, johlandabee/govmx, real-vmx 1

RemoteDisplay.vnc.key
  type: secret
  flags: secret
  about: Obfuscated (not encrypted) form of the VNC password.
  confidence: medium
  sources: ManageIQ/vmware_web_service

RemoteDisplay.vnc.keyMap
  type: string
  about: VNC keyboard map.
  confidence: high
  sources: libvirt, openstack/nova, real-vmx 2

RemoteDisplay.vnc.keyMapFile
  type: filename
  flags: path
  about: VNC keyboard map file.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.password
  type: secret
  flags: secret
  about: VNC password in clear text (at most 8 significant characters).
  confidence: high
  sources: libvirt, packer, ManageIQ/vmware_web_service, real-vmx 2

RemoteDisplay.vnc.port
  type: port
  range: 0..65535
  default: 5900
  about: TCP port of the VNC server; libvirt warns outside 5900-5964.
  confidence: high
  sources: libvirt, packer, vmware-archive/photon-controller, libguestfs/virt-v2v, ManageIQ/vmware_web_service, StefanScherer/packer-windows, real-vmx 6

RemoteDisplay.vnc.webSocket.enabled
  type: boolean
  about: VNC over WebSocket.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.webSocket.port
  type: port
  range: 1..65535
  about: WebSocket port.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.zlibLevel
  type: integer
  range: 0..9
  about: Compression level.
  confidence: low
  sources: public-file

RemoteDisplay.vncWheelStep
  type: integer
  about: Wheel step of VNC clients.
  confidence: low
  sources: public-file
`,
	"shared-folders": `
hgfs.linkRootShare
  type: boolean
  product: hosted
  about: Links the share root on the guest desktop.
  confidence: high
  sources: packer, libguestfs/virt-v2v, StefanScherer/packer-windows, hooklift/govmx, johlandabee/govmx, real-vmx 6

hgfs.mapRootShare
  type: boolean
  product: hosted
  about: Maps the share root as a drive in Windows guests.
  confidence: high
  sources: packer, libguestfs/virt-v2v, boxcutter/windows, hooklift/govmx, johlandabee/govmx, real-vmx 7

sharedFolder.maxNum
  type: integer
  range: 0..
  about: Number of shared folder slots; has to cover the highest sharedFolderN.
  confidence: high
  sources: libvirt, hashicorp/vagrant-vmware-desktop, boxcutter/windows, real-vmx 8

sharedFolder.option
  type: enum
  values: alwaysEnabled, onetimeEnabled, disabled, ...
  product: hosted
  about: Old master setting for shared folders.
  confidence: medium
  sources: real-vmx 1

sharedFolder{n}.enabled
  type: boolean
  product: hosted
  about: Folder is active.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.expiration
  type: enum
  values: never, session, ...
  product: hosted
  about: When the share ends.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 6

sharedFolder{n}.followSymlinks
  type: boolean
  product: hosted
  about: Follows host symlinks out of the folder.
  confidence: low
  sources: public-file

sharedFolder{n}.guestName
  type: string
  product: hosted
  about: Name of the share in the guest.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.hostPath
  type: directory
  product: hosted
  flags: path
  about: Host directory that is exposed to the guest.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.present
  type: boolean
  product: hosted
  about: Shared folder slot.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.readAccess
  type: boolean
  product: hosted
  about: Guest may read.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 7

sharedFolder{n}.writeAccess
  type: boolean
  product: hosted
  about: Guest may write.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8
`,
	smbios: `
board-id
  type: string
  about: Board id shown to macOS guests.
  confidence: high
  sources: oc4vm, real-vmx 6

board-id.reflectHost
  type: boolean
  about: Uses the host board id.
  confidence: medium
  sources: hardened, real-vmx 2

efi.nvram.var.*
  type: string
  about: EFI variable injected at boot (macOS recipes).
  confidence: medium
  sources: oc4vm

hw.model
  type: string
  about: Model string shown in SMBIOS.
  confidence: high
  sources: real-vmx 5

hw.model.reflectHost
  type: boolean
  about: Uses the host model string.
  confidence: medium
  sources: hardened

serialNumber
  type: string
  about: System serial number shown to the guest.
  confidence: low
  sources: public-file

serialNumber.reflectHost
  type: boolean
  about: Uses the host serial number.
  confidence: medium
  sources: hardened

smbios.assetTag
  type: string
  about: Chassis asset tag.
  confidence: high
  sources: vmware-tanzu/vm-operator

SMBIOS.noOEMStrings
  type: boolean
  about: Drops the VMware OEM strings.
  confidence: medium
  sources: hardened

smbios.reflectHost
  type: boolean
  default: FALSE
  about: Copies host SMBIOS strings into the guest.
  confidence: high
  sources: hardened, libvirt, real-vmx 4

smbios.restrictSerialCharset
  type: boolean
  about: Restricts characters in the serial number.
  confidence: high
  sources: oc4vm, real-vmx 6

smbios.use12CharSerialNumber
  type: boolean
  about: Uses a 12-character serial number.
  confidence: medium
  sources: oc4vm

SMBIOS.useShortSerialNumber
  type: boolean
  about: Uses a short serial number.
  confidence: low
  sources: real-vmx 3

smc.present
  type: boolean
  about: Apple SMC device (macOS guests on Apple hosts).
  confidence: high
  sources: binstr, vmware/govmomi, vmware/vic, oc4vm, timsutton/osx-vm-templates, real-vmx 7

smc.version
  type: integer
  about: Apple SMC version; 0 is used by old macOS recipes.
  confidence: high
  sources: binstr, DrDonk/unlocker, real-vmx 2

smccc.version0101
  type: boolean
  about: ARM SMC calling convention level.
  confidence: high
  sources: binstr

system-id.enable
  type: boolean
  about: Exposes the system id to macOS guests.
  confidence: medium
  sources: oc4vm, real-vmx 2
`,
	sound: `
sound.autoDetect
  type: boolean
  about: Uses the default host device.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 49

sound.fileName
  type: string
  about: Host sound device; -1 means automatic.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 50

sound.highPriority
  type: boolean
  product: hosted
  about: Runs audio with higher priority.
  confidence: low
  sources: public-file

sound.opl3.enabled
  type: boolean
  about: FM synthesizer of the sound card. Seen in files that a product wrote.
  confidence: low
  sources: real-vmx 2

sound.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the sound card.
  confidence: high
  sources: libvirt, TritonDataCenter/smartos-live, real-vmx 39

sound.present
  type: boolean
  default: FALSE
  about: Sound card.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 59

sound.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: packer, libvirt, StefanScherer/packer-windows, boxcutter/windows, haiku/haiku, hooklift/govmx, real-vmx 16

sound.virtualDev
  type: enum
  values: sb16, es1371, hdaudio
  about: Sound card model.
  confidence: high
  sources: vmware/govmomi, libvirt, oc4vm, boxcutter/windows, haiku/haiku, real-vmx 24
`,
	storage: `
buslogic.noDriver
  type: boolean
  status: legacy
  about: Suppresses the BusLogic driver hint.
  confidence: medium
  sources: libvirt, real-vmx 2

cdrom.showIsoLockWarning
  type: boolean
  about: Warning when the guest locked the CD.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

ctkEnabled
  type: boolean
  default: FALSE
  hardware: 7
  about: Changed block tracking for the VM.
  confidence: high
  sources: vmwdoc

disk.EnableUUID
  type: boolean
  default: FALSE
  about: Gives each disk a serial/UUID the guest can read; Kubernetes CSI and clustering need it.
  confidence: high
  sources: hashicorp/packer-plugin-vsphere, vmware/govmomi, vmware/vic, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 2

disk.enableVirtualSSD
  type: boolean
  about: Virtual SSD reporting for all disks.
  confidence: high
  sources: vmware-archive/photon-controller

disk.locking
  type: boolean
  default: TRUE
  about: FALSE drops the disk lock so that two VMs can open one disk: data loss unless a cluster file system is used.
  confidence: medium
  sources: rac

disk.scsiUnmapAllowed
  type: boolean
  default: TRUE
  about: Passes guest TRIM/UNMAP to thin disks.
  confidence: medium
  sources: dellkb

diskCleanup.automatic
  type: boolean
  product: fusion
  about: Reclaims disk space automatically after shutdown.
  confidence: medium
  sources: real-vmx 1

diskLib.dataCacheMaxReadAheadSize
  type: integer
  product: hosted
  about: Disk library read-ahead upper size.
  confidence: medium
  sources: rac

diskLib.dataCacheMaxSize
  type: integer
  product: hosted
  about: Disk library cache size; 0 for shared disks.
  confidence: medium
  sources: rac

diskLib.dataCacheMinReadAheadSize
  type: integer
  product: hosted
  about: Disk library read-ahead lower size.
  confidence: medium
  sources: rac

diskLib.dataCachePageSize
  type: integer
  product: hosted
  about: Disk library cache page size.
  confidence: medium
  sources: rac

diskLib.maxUnsyncedWrites
  type: integer
  product: hosted
  about: Writes allowed before a flush; 0 for shared disks.
  confidence: medium
  sources: rac

hard-disk.hostBuffer
  type: enum
  values: enabled, disabled
  product: hosted
  about: Host buffering of disk files.
  confidence: medium
  sources: real-vmx 1

ide{0..1}.present
  type: boolean
  about: IDE controller. Products write drives without it: both controllers are there.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop

ide{0..1}:{0..1}.allowGuestConnectionControl
  type: boolean
  default: TRUE
  about: Guest may connect or eject the device.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 2

ide{0..1}:{0..1}.autodetect
  type: boolean
  about: Picks the host drive automatically.
  confidence: high
  sources: vmware/govmomi, libvirt, CosmosOS/Cosmos, haiku/haiku, real-vmx 11

ide{0..1}:{0..1}.clientDevice
  type: boolean
  about: Uses the drive of the console client (ESXi).
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, josenk/terraform-provider-esxi, real-vmx 9

ide{0..1}:{0..1}.ctkEnabled
  type: boolean
  hardware: 7
  about: Changed block tracking for the disk.
  confidence: low
  sources: public-file

ide{0..1}:{0..1}.deviceType
  type: enum
  values: disk, ata-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk
  default: disk
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 38

ide{0..1}:{0..1}.fileName
  type: filename
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 41

ide{0..1}:{0..1}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: high
  sources: libvirt, haiku/haiku, real-vmx 9

ide{0..1}:{0..1}.present
  type: boolean
  default: FALSE
  about: IDE device at unit M.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 46

ide{0..1}:{0..1}.redo
  type: string
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: libvirt, haiku/haiku, real-vmx 12

ide{0..1}:{0..1}.startConnected
  type: boolean
  default: TRUE
  about: Connected at power-on (removable media).
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, boxcutter/windows, haiku/haiku, josenk/terraform-provider-esxi, real-vmx 14

ide{0..1}:{0..1}.virtualSSD
  type: boolean
  values: 0, 1
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: low
  sources: public-file

ide{0..1}:{0..1}.writeThrough
  type: boolean
  about: Write-through caching.
  confidence: high
  sources: libvirt, haiku/haiku, real-vmx 7

nvme{0..3}.pciSlotNumber
  type: integer
  hardware: 13
  flags: managed
  about: PCI slot of the NVMe controller.
  confidence: high
  sources: libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 6

nvme{0..3}.present
  type: boolean
  default: FALSE
  hardware: 13
  about: NVMe controller. Devices behind it are ignored while this is not TRUE.
  confidence: high
  sources: packer, libguestfs/virt-v2v, fox-it/dissect.hypervisor, johlandabee/govmx, real-vmx 8

nvme{0..3}.subnqnUUID
  type: uuid
  hardware: 13
  flags: managed
  about: Subsystem NQN id of the NVMe controller.
  confidence: medium
  sources: ws17vmx, real-vmx 1

nvme{0..3}:{0..63}.ctkEnabled
  type: boolean
  hardware: 13
  about: Changed block tracking for the disk.
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.deviceType
  type: enum
  values: disk
  default: disk
  hardware: 13
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.fileName
  type: filename
  hardware: 13
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: packer, libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 7

nvme{0..3}:{0..63}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  hardware: 13
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.present
  type: boolean
  default: FALSE
  hardware: 13
  about: NVMe device at unit M.
  confidence: high
  sources: libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 7

nvme{0..3}:{0..63}.redo
  type: string
  hardware: 13
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 6

nvme{0..3}:{0..63}.startConnected
  type: boolean
  default: TRUE
  hardware: 13
  about: Connected at power-on (removable media).
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.virtualSSD
  type: boolean
  values: 0, 1
  hardware: 13
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: low
  sources: public-file

sata{0..3}.pciSlotNumber
  type: integer
  hardware: 10
  flags: managed
  about: PCI slot of the SATA (AHCI) controller.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 35

sata{0..3}.present
  type: boolean
  default: FALSE
  hardware: 10
  about: SATA (AHCI) controller. Devices behind it are ignored while this is not TRUE.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 42

sata{0..3}:{0..29}.allowGuestConnectionControl
  type: boolean
  default: TRUE
  hardware: 10
  about: Guest may connect or eject the device.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 4

sata{0..3}:{0..29}.autodetect
  type: boolean
  hardware: 10
  about: Picks the host drive automatically.
  confidence: high
  sources: oc4vm, real-vmx 13

sata{0..3}:{0..29}.clientDevice
  type: boolean
  hardware: 10
  about: Uses the drive of the console client (ESXi).
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, real-vmx 4

sata{n}:{n}.connectionStatus
  type: integer
  hardware: 10
  flags: managed
  about: Recorded connection state of removable media.
  confidence: medium
  sources: real-vmx 1

sata{0..3}:{0..29}.ctkEnabled
  type: boolean
  hardware: 10
  about: Changed block tracking for the disk.
  confidence: low
  sources: public-file

sata{0..3}:{0..29}.deviceType
  type: enum
  values: disk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk
  default: disk
  hardware: 10
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 26

sata{0..3}:{0..29}.fileName
  type: filename
  hardware: 10
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 29

sata{0..3}:{0..29}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  hardware: 10
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: high
  sources: real-vmx 4

sata{0..3}:{0..29}.present
  type: boolean
  default: FALSE
  hardware: 10
  about: SATA (AHCI) device at unit M.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 30

sata{0..3}:{0..29}.redo
  type: string
  hardware: 10
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: oc4vm, real-vmx 7

sata{0..3}:{0..29}.startConnected
  type: boolean
  default: TRUE
  hardware: 10
  about: Connected at power-on (removable media).
  confidence: high
  sources: libguestfs/virt-v2v, oc4vm, real-vmx 11

sata{0..3}:{0..29}.virtualSSD
  type: boolean
  values: 0, 1
  hardware: 10
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: medium
  sources: real-vmx 1

sched.ide{0..1}:{0..1}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: low
  sources: public-file

sched.ide{0..1}:{0..1}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: low
  sources: public-file

sched.nvme{0..3}:{0..63}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 1

sched.nvme{0..3}:{0..63}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 1

sched.sata{0..3}:{0..29}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: medium
  sources: libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 1

sched.sata{0..3}:{0..29}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: medium
  sources: libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 1

sched.scsi{0..3}:{0..63}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, real-vmx 3

sched.scsi{0..3}:{0..63}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: high
  sources: vmware/govmomi, libvirt, libguestfs/virt-v2v, real-vmx 3

scsi{0..3}.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the SCSI controller.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, real-vmx 48

scsi{0..3}.present
  type: boolean
  default: FALSE
  about: SCSI controller. Devices behind it are ignored while this is not TRUE.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 98

scsi{0..3}.sasWWID
  type: hexbytes
  flags: managed
  about: SAS world-wide id of an LSI SAS controller.
  confidence: high
  sources: vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 13

scsi{0..3}.sharedBus
  type: enum
  values: none, virtual, physical
  default: none
  about: SCSI bus sharing for clusters.
  confidence: high
  sources: rac, libvirt, josenk/terraform-provider-esxi, real-vmx 10

scsi{0..3}.virtualDev
  type: enum
  values: buslogic, lsilogic, lsisas1068 (7), pvscsi (7)
  default: lsilogic (guest dependent)
  about: SCSI controller model. lsisas1068 and pvscsi need hardware version 7.
  confidence: high
  sources: libvirt, hwlimits, packer, vmware/govmomi, vmware/photon, vmware-archive/photon-controller, libguestfs/virt-v2v, real-vmx 76

scsi{0..3}:{0..63}.allowGuestConnectionControl
  type: boolean
  default: TRUE
  about: Guest may connect or eject the device.
  confidence: medium
  sources: libvirt, real-vmx 2

scsi{0..3}:{0..63}.autodetect
  type: boolean
  about: Picks the host drive automatically.
  confidence: medium
  sources: libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 1

scsi{0..3}:{0..63}.clientDevice
  type: boolean
  about: Uses the drive of the console client (ESXi).
  confidence: high
  sources: libvirt

scsi{0..3}:{0..63}.ctkEnabled
  type: boolean
  hardware: 7
  about: Changed block tracking for the disk.
  confidence: high
  sources: vmwdoc

scsi{0..3}:{0..63}.deviceType
  type: enum
  values: disk, scsi-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, scsi-passthru, rawDisk, plainDisk
  default: disk
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, boxcutter/windows, hooklift/govmx, real-vmx 46

scsi{0..3}:{0..63}.fileName
  type: filename
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 82

scsi{0..3}:{0..63}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: high
  sources: scg, libvirt, boxgrinder/boxgrinder-build, turnkeylinux/buildtasks, real-vmx 5

scsi{0..3}:{0..63}.present
  type: boolean
  default: FALSE
  about: SCSI device at unit M.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 82

scsi{0..3}:{0..15}.productID
  type: string
  about: SCSI inquiry product string.
  confidence: medium
  sources: hardened

scsi{0..3}:{0..63}.redo
  type: string
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: packer, vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, real-vmx 48

scsi{0..3}:{0..15}.sharing
  type: enum
  values: multi-writer, none, ...
  product: esxi
  about: Allows several VMs to write the disk.
  confidence: high
  sources: vmwdoc

scsi{0..3}:{0..63}.startConnected
  type: boolean
  default: TRUE
  about: Connected at power-on (removable media).
  confidence: high
  sources: libvirt, boxgrinder/boxgrinder-build, turnkeylinux/buildtasks, real-vmx 1

scsi{0..3}:{0..15}.vendorID
  type: string
  about: SCSI inquiry vendor string.
  confidence: medium
  sources: hardened

scsi{0..3}:{0..63}.virtualSSD
  type: boolean
  values: 0, 1
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: high
  sources: packer, vmware/govmomi, real-vmx 1

scsi{0..3}:{0..63}.writeThrough
  type: boolean
  about: Write-through caching.
  confidence: high
  sources: libvirt, packer, boxgrinder/boxgrinder-build, turnkeylinux/buildtasks, real-vmx 5
`,
	tools: `
powerType.powerOff
  type: enum
  values: soft, hard, default, preset
  about: What the power-off button does.
  confidence: high
  sources: packer, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 68

powerType.powerOn
  type: enum
  values: soft, hard, default, preset
  about: What the power-on button does.
  confidence: high
  sources: packer, libvirt, oc4vm, real-vmx 59

powerType.reset
  type: enum
  values: soft, hard, default, preset
  about: What the reset button does.
  confidence: high
  sources: packer, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 68

powerType.suspend
  type: enum
  values: soft, hard, default, preset
  about: What the suspend button does.
  confidence: high
  sources: packer, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 70

rtc.diffFromUTC
  type: integer
  unit: s
  about: Offset of the virtual RTC from UTC in seconds; 0 for guests that keep UTC.
  confidence: medium
  sources: hooklift/govmx, johlandabee/govmx, real-vmx 1

rtc.startTime
  type: integer
  unit: s
  about: Fixed RTC start as seconds since the epoch.
  confidence: low
  sources: public-file

time.synchronize.allow
  type: boolean
  about: Master switch for all time synchronisation events.
  confidence: high
  sources: ovt

time.synchronize.continue
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after a snapshot is taken; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.guest.resync
  type: boolean
  about: Resync on guest request.
  confidence: high
  sources: ovt

time.synchronize.guest.resync.timeout
  type: integer
  about: Timeout of the resync.
  confidence: high
  sources: ovt

time.synchronize.restore
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after a revert; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.resume.disk
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after resume or vMotion; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.resume.host
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after the host resumes; set FALSE (0) to stop it.
  confidence: medium
  sources: public-file

time.synchronize.shrink
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after a disk shrink; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.tools.enable
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction when sync is switched on; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

time.synchronize.tools.percentCorrection
  type: integer
  about: One-off time correction by a percentage of the difference; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

time.synchronize.tools.slewCorrection
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction by slewing; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

time.synchronize.tools.startup
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction when the Tools start; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, ovt, vmware-tanzu/vm-operator

time.synchronize.tools.startup.backward
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction backward when the Tools start; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

tools.capability.*
  type: string
  flags: managed
  about: Capability flags reported by the Tools.
  confidence: high
  sources: ws17vmx, vmware/govmomi, ovt, vmware/pyvmomi, vmware/vic, vmware-tanzu/vm-operator, real-vmx 1

tools.deployPkg.fileName
  type: filename
  flags: managed
  about: Guest customization package.
  confidence: high
  sources: vmware-tanzu/vm-operator

tools.guest.desktop.autolock
  type: boolean
  default: FALSE (SCG 8+; SCG 7 listed TRUE)
  about: Locks the guest desktop when the last console closes.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 2

tools.guest.desktop.autoresize
  type: boolean
  product: hosted
  about: Resizes the guest desktop with the window.
  confidence: medium
  sources: public-file

tools.guestlib.enableHostInfo
  type: boolean
  default: FALSE
  about: Lets the guest read host performance data.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

tools.hgfs.*
  type: string
  flags: managed
  about: Shared-folder state.
  confidence: high
  sources: expert, ovt, hooklift/govmx, johlandabee/govmx

tools.remindInstall
  type: boolean
  about: Reminds about missing or old Tools.
  confidence: high
  sources: vmware/govmomi, vmware/vic, libvirt, libguestfs/virt-v2v, oc4vm, real-vmx 46

tools.setInfo.disable
  type: boolean
  about: Refuses guest-set information altogether.
  confidence: low
  sources: public-file

tools.setInfo.sizeLimit
  type: integer
  range: 0..
  unit: bytes
  default: 1048576
  about: Most bytes of guest-set information kept in the VMX file.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, lamw

tools.syncTime
  type: boolean
  default: FALSE
  about: Periodic time sync between host and guest by the Tools.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, real-vmx 66

tools.upgrade.policy
  type: enum
  values: manual, upgradeAtPowerCycle, useGlobal
  about: When the Tools are upgraded.
  confidence: high
  sources: packer, vmware/vic, libvirt, libguestfs/virt-v2v, real-vmx 41

toolScripts.afterPowerOn
  type: boolean
  default: TRUE
  about: Runs the Tools script afterPowerOn in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolScripts.afterResume
  type: boolean
  default: TRUE
  about: Runs the Tools script afterResume in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolScripts.beforePowerOff
  type: boolean
  default: TRUE
  about: Runs the Tools script beforePowerOff in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolScripts.beforeSuspend
  type: boolean
  default: TRUE
  about: Runs the Tools script beforeSuspend in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolsInstallManager.lastInstallError
  type: integer
  flags: managed
  about: Result of the last Tools installation.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 18

toolsInstallManager.updateCounter
  type: integer
  flags: managed
  about: Counter of Tools installations.
  confidence: high
  sources: libguestfs/virt-v2v, johlandabee/govmx, real-vmx 24

vmware.tools.gosc.ignoretoolscheck
  type: boolean
  about: Guest customization ignores the Tools check.
  confidence: high
  sources: vmware-tanzu/vm-operator

vmware.tools.internalversion
  type: integer
  flags: managed
  about: Tools version bookkeeping.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator

vmware.tools.lastInstallStatus.result
  type: string
  flags: managed
  about: Result of the last Tools installation.
  confidence: low
  sources: public-file

vmware.tools.requiredversion
  type: integer
  flags: managed
  about: Tools version bookkeeping.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator

vmx.reboot.powerCycle
  type: boolean
  about: Turns the next guest reboot into a power cycle, so that new virtual hardware settings apply.
  confidence: high
  sources: scg, vmware-tanzu/vm-operator
`,
	usb: `
ehci.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the controller.
  confidence: high
  sources: libvirt, real-vmx 42

ehci.present
  type: boolean
  default: FALSE
  hardware: 6
  about: USB 2.0 controller (EHCI). Workstation 6 had it first, ESX with hardware version 7.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 50

ehci:{n}.deviceType
  type: string
  examples: hid; hub; disk; mouse
  flags: managed
  about: Kind of USB device such as hid, hub, disk or video.
  confidence: medium
  sources: ws17vmx, real-vmx 2

ehci:{n}.parent
  type: integer
  flags: managed
  about: Hub port the device hangs from; -1 is the root.
  confidence: medium
  sources: ws17vmx, real-vmx 2

ehci:{n}.port
  type: integer
  flags: managed
  about: Port number.
  confidence: medium
  sources: ws17vmx, real-vmx 2

ehci:{n}.present
  type: boolean
  flags: managed
  about: Device on a USB port.
  confidence: medium
  sources: ws17vmx

ehci:{n}.speed
  type: integer
  flags: managed
  about: Speed code of the device.
  confidence: medium
  sources: ws17vmx

usb.autoConnect.device{n}
  type: string
  about: Host device to connect automatically, selected by vid/pid, path or name.
  confidence: medium
  sources: vmharness, real-vmx 2

usb.generic.allowCCID
  type: boolean
  default: FALSE
  about: Allows smart-card readers to be passed through.
  confidence: low
  sources: public-file

usb.generic.allowHID
  type: boolean
  default: FALSE
  about: Allows human input devices to be passed through.
  confidence: medium
  sources: CosmosOS/Cosmos, oc4vm, real-vmx 2

usb.generic.allowLastHID
  type: boolean
  default: FALSE
  about: Allows even the last host keyboard or mouse to be passed through.
  confidence: low
  sources: public-file

usb.generic.autoconnect
  type: boolean
  default: FALSE
  about: Connects newly plugged host USB devices to the VM.
  confidence: high
  sources: libvirt, hooklift/govmx, johlandabee/govmx, turnkeylinux/buildtasks, real-vmx 3

usb.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the controller.
  confidence: high
  sources: libvirt, real-vmx 43

usb.present
  type: boolean
  default: FALSE
  about: USB 1.1/2.0 controller (UHCI).
  confidence: high
  sources: scg, stig, cis, packer, vmware/open-vmdk, vmware/photon, libvirt, real-vmx 61

usb.quirks.darwinVendor{n}
  type: string
  about: Vendor quirk for macOS hosts.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb.quirks.device{n}
  type: string
  about: Quirk for one device, e.g. vid:pid skip-reset.
  confidence: low
  sources: public-file

usb.restrictions.defaultAllow
  type: boolean
  about: FALSE blocks every host USB device that is not listed.
  confidence: low
  sources: public-file

usb.vbluetooth.startConnected
  type: boolean
  product: hosted
  about: Shares the host Bluetooth controller.
  confidence: high
  sources: libvirt, oc4vm, real-vmx 36

usb:{n}.deviceType
  type: string
  examples: hid; hub; disk; mouse
  flags: managed
  about: Kind of USB device such as hid, hub, disk or video.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.parent
  type: integer
  flags: managed
  about: Hub port the device hangs from; -1 is the root.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.port
  type: integer
  flags: managed
  about: Port number.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.present
  type: boolean
  flags: managed
  about: Device on a USB port.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.speed
  type: integer
  flags: managed
  about: Speed code of the device.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb_xhci.autoConnect.device{n}
  type: string
  about: Host device to connect automatically on the USB 3 controller.
  confidence: medium
  sources: real-vmx 1

usb_xhci.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the controller.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 12

usb_xhci.present
  type: boolean
  default: FALSE
  hardware: 8
  about: USB 3.x controller (xHCI).
  confidence: high
  sources: hwlimits, packer, libguestfs/virt-v2v, oc4vm, real-vmx 18

usb_xhci:{n}.deviceType
  type: string
  examples: hid; hub; disk; mouse
  flags: managed
  about: Kind of USB device such as hid, hub, disk or video.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.fileName
  type: filename
  flags: path
  about: Disk image of a virtual USB disk.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb_xhci:{n}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent
  about: Disk mode of a virtual USB disk.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb_xhci:{n}.parent
  type: integer
  flags: managed
  about: Hub port the device hangs from; -1 is the root.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.port
  type: integer
  flags: managed
  about: Port number.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.present
  type: boolean
  flags: managed
  about: Device on a USB port.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.readonly
  type: boolean
  about: Write protection of a virtual USB disk.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb_xhci:{n}.speed
  type: integer
  flags: managed
  about: Speed code of the device.
  confidence: high
  sources: ws17vmx, oc4vm, real-vmx 5
`
};
// src/schema/describe.ts
var describe_exports = require_core.__exportAll({ describeKey: () => describeKey });
let rows;
function describeKey(pattern) {
	rows ??= new Map(readAll().map((row) => [row.pattern, row]));
	return rows.get(pattern);
}
function readAll() {
	return Object.entries(families).flatMap(([family, text]) => require_core.rowsOf(text).map((row) => require_core.readKey(family, row)));
}
Object.defineProperty(exports, "describeKey", {
	enumerable: true,
	get: function() {
		return describeKey;
	}
});
Object.defineProperty(exports, "describe_exports", {
	enumerable: true,
	get: function() {
		return describe_exports;
	}
});
